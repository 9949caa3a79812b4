import type { Figures } from "./figures"
import type { ScoredText } from "./score-index"
import type { SpanError } from "./score-spans"
import { ratesOf, type Tally } from "./tally"

/** A table in plain text: columns as wide as their widest cell, numbers to the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join("  ")
  return [head, ...rows].map((row) => line(row).trimEnd()).join("\n")
}

export function figuresTable(groups: readonly Figures[]): string {
  const head = [
    "",
    "texts",
    "names",
    "P",
    "R",
    "F1",
    "demonyms F1",
    "descriptors F1",
    "traps marked",
    "false/1,000 off topic"
  ]
  return table(
    head,
    groups.map(({ group, texts, tallies, traps, offTopic }) => {
      const { precision, recall, f1 } = ratesOf(tallies.name)
      const perThousand =
        offTopic.words === 0 ? "-" : ((1000 * offTopic.falseNames) / offTopic.words).toFixed(2)
      return [
        group,
        String(texts),
        String(tallies.name.right + tallies.name.missed),
        ...[precision, recall, f1].map(share),
        shareOrDash(tallies.demonym),
        shareOrDash(tallies.descriptor),
        `${traps.marked} of ${traps.of}`,
        perThousand
      ]
    })
  )
}

export function typesTable(rows: readonly { readonly type: string; readonly tally: Tally }[]): string {
  return table(
    ["names of type", "labels", "P", "R", "F1", "missed", "extra"],
    rows.map(({ type, tally }) => {
      const { precision, recall, f1 } = ratesOf(tally)
      const counts = [tally.missed, tally.extra].map(String)
      return [type, String(tally.right + tally.missed), ...[precision, recall, f1].map(share), ...counts]
    })
  )
}

function share(value: number): string {
  return value.toFixed(3)
}

function shareOrDash(tally: Tally): string {
  return tally.right + tally.missed + tally.extra === 0 ? "-" : share(ratesOf(tally).f1)
}

/** One error with what an editor needs to judge it. `context` shows the place between ⟦ and ⟧. */
export type ListedError = SpanError & {
  readonly file: string
  readonly surface: string
  readonly context: string
}

const CONTEXT = 40 // UTF-16 code units to each side

/** The errors of all texts, in the order of the texts. */
export function listErrors(texts: readonly ScoredText[]): ListedError[] {
  return texts.flatMap(({ labelled: { file, text }, score }) =>
    score.errors.map((error) => {
      const surface = text.slice(error.start, error.end)
      const before = text.slice(Math.max(0, error.start - CONTEXT), error.start)
      const after = text.slice(error.end, error.end + CONTEXT)
      return { ...error, file, surface, context: `${before}⟦${surface}⟧${after}`.replace(/\s*\n\s*/g, " ⏎ ") }
    })
  )
}

export function errorLines(errors: readonly ListedError[]): string {
  return errors
    .map(({ file, error, kind, expected, got, start, context }) => {
      const isTrap = error === "trap" && `but it is ${expected}`
      const wanted = isTrap || (expected === "" ? "nothing expected" : `expected ${expected}`)
      const what = kind === "name" ? error : `${error} ${kind}`
      return `${file}:${start}  ${what}: got ${got === "" ? "nothing" : got}, ${wanted}\n    ${context}`
    })
    .join("\n")
}
