import { createFormFinder } from "../../../src/core/gazetteer/find-forms"
import { buildMatchingTable } from "../../../src/core/gazetteer/matching-table"
import type { FormToMatch } from "../../../src/core/gazetteer/form-to-match"
import { median } from "../statistics"

/**
 * A matcher of some size over some texts. Times are in ms of processor; `ratio` is to reading every code unit of the same
 * texts.
 */
export type MatcherSpeed = {
  readonly forms: number
  /** UTF-16 code units that were looked through. */
  readonly units: number
  readonly ms: number
  readonly ratio: number
  readonly megabytesPerSecond: number
  readonly hits: number
  readonly bytesPerForm: number
  readonly readyMs: number
}

const warmUps = 3
/** A round looks through about so many units: one reading of a page is too short for the clock. */
const unitsPerRound = 10_000_000

/** Measures matchers of several sizes in turns, round by round, so that a busy moment meets all of them. */
export function measureMatchers(
  sizes: readonly (readonly FormToMatch[])[],
  texts: readonly string[],
  rounds: number
): readonly MatcherSpeed[] {
  const matchers = sizes.map((forms) => {
    const table = buildMatchingTable(forms)
    const start = performance.now()
    const find = createFormFinder(table)
    return {
      forms: forms.length,
      readyMs: performance.now() - start,
      table,
      find,
      times: [] as number[],
      ratios: [] as number[],
      hits: 0
    }
  })
  const units = texts.reduce((sum, { length }) => sum + length, 0)
  const readings = Math.ceil(unitsPerRound / units)
  const searches = Math.ceil(readings / 10)
  for (let round = 0; round < warmUps + rounds; round++) {
    for (const matcher of matchers) {
      const bare = timed(() => repeat(readings, () => readAll(texts)))
      const found = timed(() => repeat(searches, () => findAll(matcher.find, texts)))
      matcher.hits = found.result
      if (round < warmUps) continue
      matcher.times.push(found.ms / searches)
      matcher.ratios.push(found.ms / searches / (bare.ms / readings))
    }
  }
  return matchers.map(({ forms, readyMs, table, times, ratios, hits }) => {
    const ms = median(times)
    const megabytesPerSecond = units / 1e3 / ms
    return {
      forms,
      units,
      ms,
      ratio: median(ratios),
      megabytesPerSecond,
      hits,
      bytesPerForm: table.byteLength / forms,
      readyMs
    }
  })
}

/** The sum is handed on, or an optimiser might find that nobody needs it. */
function readAll(texts: readonly string[]): number {
  let sum = 0
  for (const text of texts) for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0
  return sum
}

function repeat(times: number, run: () => number): number {
  let last = 0
  for (let i = 0; i < times; i++) last = run()
  return last
}

function findAll(find: (text: string) => readonly unknown[], texts: readonly string[]): number {
  let hits = 0
  for (const text of texts) hits += find(text).length
  return hits
}

/** `ms` are on the processor: what others do on a busy machine does not count. */
function timed(run: () => number): { readonly ms: number; readonly result: number } {
  const start = process.cpuUsage()
  const result = run()
  const { user, system } = process.cpuUsage(start)
  return { ms: (user + system) / 1000, result }
}
