import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { loadCorpus } from "../../src/core/corpus/loaded-corpus"
import { fingerprint } from "../../src/node/build/fingerprint"
import { readPack } from "../../src/node/corpus/pack-file"
import { packFile, productFolder, projectRoot, testFolder, type BenchRun } from "./bench-run"
import { benchExtension } from "./extension/extension-rows"
import { benchMatcher } from "./matcher/matcher-rows"
import type { BenchResult, BenchRow } from "./report/bench-row"
import { formatTable } from "./report/format-table"
import { shareOfProcessor } from "./report/share-of-processor"
import { benchSpotting } from "./spotting/spotting-rows"

const usage = `Usage: npm run bench [-- OPTION…]
  --quick      fewer rounds, and peers are stopped after 10 s instead of 60 s
  --only=PART  one of matcher, extension, spotting
Needs the built extension (npm run build -- --test). What spotting costs and what the script's start takes is time on the
processor; what a reader waits for is time on the wall, and worth something only on a machine with nothing else to do.
Writes build/bench/PART.json.`

/** Below this share of a processor, times on the wall tell of others. */
const enoughShare = 0.85

const progress = (line: string) => console.error(`  ${line}`)

const parts: Readonly<Record<string, (run: BenchRun) => BenchResult | Promise<BenchResult>>> = {
  matcher: benchMatcher,
  extension: benchExtension,
  spotting: (run) => benchSpotting(run, progress)
}

function machine() {
  const [processor] = cpus()
  return {
    node: process.version,
    processors: cpus().length,
    processor: processor?.model ?? "unknown",
    freeShare: shareOfProcessor()
  }
}

function tableOf(rows: readonly BenchRow[]): string {
  const words = new Map<boolean | null, string>([
    [true, "yes"],
    [false, "NO"],
    [null, ""]
  ])
  const lines = rows.map(({ what, target, measured, reached }) => [
    what,
    target,
    measured,
    words.get(reached) ?? ""
  ])
  return formatTable([["what", "target", "measured", "reached"], ...lines])
}

async function runPart(name: string, run: BenchRun): Promise<readonly BenchRow[]> {
  console.error(`${name} …`)
  const before = machine()
  const result = await parts[name]?.(run)
  if (!result) throw new Error(`There is no part ${name}`)
  const after = machine()
  const folder = join(projectRoot, "build/bench")
  mkdirSync(folder, { recursive: true })
  const { seed, isQuick } = run
  const report = { machines: { before, after }, seed, isQuick, ...result }
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, null, 1)}\n`)
  const share = Math.min(before.freeShare, after.freeShare)
  if (share < enoughShare)
    console.error(`  The machine is busy: a process gets ${Math.round(share * 100)} % of a processor.`)
  return result.rows
}

/** Figures of an old build would be believed to be those of the sources. */
function warnIfOld(): void {
  const stamp = join(projectRoot, "build/built-from.txt")
  const builtFrom = existsSync(stamp) ? readFileSync(stamp, "utf8") : ""
  if (builtFrom !== fingerprint(projectRoot)) {
    console.error("The sources have changed since the extension was built: these are figures of the build.")
  }
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      quick: { type: "boolean", default: false },
      only: { type: "string" },
      help: { type: "boolean", default: false }
    }
  })
  const wanted = Object.keys(parts).filter((part) => values.only === undefined || values.only === part)
  if (values.help || wanted.length === 0) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  for (const folder of [productFolder, testFolder]) {
    if (!existsSync(folder))
      throw new Error(`There is no ${folder}: build it first (npm run build -- --test).`)
  }
  warnIfOld()
  const run = { corpus: loadCorpus(readPack(packFile)), isQuick: values.quick, seed: 2022 }
  const rows: BenchRow[] = []
  for (const part of wanted) rows.push(...(await runPart(part, run)))
  console.log(tableOf(rows))
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
