import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { cpus } from "node:os"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { loadCorpus } from "../../src/core/corpus/loaded-corpus"
import { fingerprint } from "../../src/node/build/fingerprint"
import { readPack } from "../../src/node/corpus/pack-file"
import {
  firefoxFolder,
  firefoxProduct,
  packFile,
  productFolder,
  projectRoot,
  testFolder,
  type BenchRun
} from "./bench-run"
import { benchChanges } from "./changes/changes-rows"
import { benchExtension } from "./extension/extension-rows"
import { benchGrowth } from "./growth/growth-rows"
import { benchMatcher } from "./matcher/matcher-rows"
import { countReached, describeRun, nameReached, targetsOf, type PartReport } from "./report/bench-report"
import type { BenchResult, BenchRow } from "./report/bench-row"
import { formatTable } from "./report/format-table"
import { publish, writePicture } from "./report/publish"
import { shareOfProcessor } from "./report/share-of-processor"
import { benchRetrieval } from "./retrieval/retrieval-rows"
import { benchSpotting } from "./spotting/spotting-rows"

const usage = `Usage: npm run bench [-- OPTION…]
  --quick         fewer rounds, smaller corpora and pages
  --only=PART     one of matcher, retrieval, extension, growth, changes, spotting; may be given more than once
  --limit=SECONDS a peer is stopped when one case has taken so long (60; 5 with --quick)
  --large         also a corpus of 100,000 articles, which takes minutes and several GB
  --last          runs nothing and tells of the last run of each part
  --write-readme  puts the targets, the picture and its figures into README.md and tests/bench/figures
Needs the built extension (npm run build -- --test), Chromium and Firefox. What spotting costs and what the script's start
takes is time on the processor; what a reader waits for is time on the wall, and worth something only on a machine with
nothing else to do. Writes PART.json, bench.json and the picture into build/bench.`

const folder = join(projectRoot, "build/bench")
const fileOf = (part: string) => join(folder, `${part}.json`)

type Tell = (line: string) => void
const progress: Tell = (line) => console.error(`  ${line}`)

const parts: Readonly<Record<string, (run: BenchRun, tell: Tell) => Promise<BenchResult>>> = {
  matcher: benchMatcher,
  retrieval: benchRetrieval,
  extension: benchExtension,
  growth: benchGrowth,
  changes: benchChanges,
  spotting: benchSpotting
}

async function runPart(part: string, run: BenchRun): Promise<void> {
  console.error(`${part} …`)
  const start = performance.now()
  const before = shareOfProcessor()
  const result = await parts[part]?.(run, progress)
  if (!result) throw new Error(`There is no part ${part}`)
  const [processor] = cpus()
  const report: PartReport = {
    part,
    date: new Date().toISOString().slice(0, 10),
    machine: {
      node: process.version,
      processors: cpus().length,
      processor: processor?.model ?? "unknown",
      freeShare: Math.min(before, shareOfProcessor())
    },
    seed: run.seed,
    isQuick: run.isQuick,
    panels: [],
    ...result
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(fileOf(part), `${JSON.stringify(report, null, 1)}\n`)
  console.error(`  ${Math.round((performance.now() - start) / 1000)} s`)
}

/** What each part measured when it last ran, in the order of the parts. */
function readReports(wanted: readonly string[]): readonly PartReport[] {
  return (
    wanted
      .map(fileOf)
      .filter((file) => existsSync(file))
      .map((file) => JSON.parse(readFileSync(file, "utf8")) as Partial<PartReport>)
      // An older bench left files without.
      .filter((report): report is PartReport => report.panels !== undefined)
  )
}

function tableOf(rows: readonly BenchRow[]): string {
  const lines = rows.map((row) => [row.what, row.target, row.measured, nameReached(row)])
  return formatTable([["what", "target", "measured", "reached"], ...lines])
}

function print(reports: readonly PartReport[]): void {
  const targets = targetsOf(reports)
  for (const { part, rows } of reports) console.log(`${part}\n\n${tableOf(rows)}\n`)
  console.log(`targets\n\n${tableOf(targets)}\n\n${countReached(targets)}. ${describeRun(reports)}`)
}

/** Figures of an old build would be believed to be those of the sources. */
function checkBuild(): void {
  for (const built of [productFolder, testFolder, firefoxFolder, firefoxProduct]) {
    if (!existsSync(built)) throw new Error(`There is no ${built}: build it first (npm run build -- --test).`)
  }
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
      limit: { type: "string" },
      large: { type: "boolean", default: false },
      last: { type: "boolean", default: false },
      "write-readme": { type: "boolean", default: false },
      only: { type: "string", multiple: true, default: Object.keys(parts) },
      help: { type: "boolean", default: false }
    }
  })
  if (values.help || values.only.some((part) => !(part in parts))) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  if (!values.last) {
    checkBuild()
    const { quick: isQuick, large: isLarge } = values
    const corpus = loadCorpus(readPack(packFile))
    const peerLimitMs = Number(values.limit ?? (isQuick ? 5 : 60)) * 1000
    const run = { corpus, isQuick, isLarge, peerLimitMs, seed: 2022 }
    for (const part of values.only) await runPart(part, run)
  }
  print(readReports(values.only))
  const all = readReports(Object.keys(parts))
  await writePicture(all, folder)
  if (values["write-readme"]) await publish(all)
  return 0
}

try {
  process.exitCode = await main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
