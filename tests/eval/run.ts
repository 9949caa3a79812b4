import { existsSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { parseArgs } from "node:util"
import { describePack } from "../../src/core/corpus/describe-pack"
import { loadCorpus, type LoadedCorpus } from "../../src/core/corpus/loaded-corpus"
import type { EntityType } from "../../src/core/model"
import { openPack } from "../../src/core/pack/open"
import { describeProblem } from "../../src/node/corpus/describe-problem"
import { buildFromFolder, DEFAULT_CORPUS } from "../../src/node/corpus/pack-file"
import { utf8 } from "../../src/node/text-coding"
import { backgroundByLanguage, backgroundMetrics } from "./background-figures"
import { backgroundTable, rankingsTable, worstPairs } from "./background-report"
import { figuresByLanguage, figuresOf, namesByType } from "./figures"
import { dropsBelow, floorsOf, type Floors } from "./floors"
import { metricsOf } from "./metrics"
import { readJudged } from "./read-judged"
import { readLabels } from "./read-labels"
import { readProbes } from "./read-probes"
import { errorLines, figuresTable, listErrors, typesTable } from "./report"
import { scoreBackground } from "./score-background"
import { scoreIndex, type IndexScore } from "./score-index"
import { scoreNameSpotting, scoreSpotting } from "./score-spotting"

const FLOORS = join(import.meta.dirname, "floors.json")

const USAGE = `npm run evaluate -- [--json FILE] [--check] [--write-floors] [--held-out]
Scores the index of seeds/, spotting on the labelled texts of tests/fixtures/labelled and on the probes, and the ranking
of background on the judged pages of tests/fixtures/judged.
  --json FILE      also writes all figures and errors to a file
  --check          exit status 1 where a figure is worse than its committed floor
  --write-floors   commits today's figures as the floors
  --held-out       also lists the errors of held-out texts and pages, to which rules are never tuned
`

/** Builds the pack from what is in the working tree: one that was built before may be of older code. */
function freshCorpus(): LoadedCorpus {
  const { bytes, problems } = buildFromFolder(DEFAULT_CORPUS, { keepGoing: false })
  if (!bytes) throw new Error(["the pack cannot be built:", ...problems.map(describeProblem)].join("\n"))
  return loadCorpus(openPack(bytes, utf8))
}

/** @param showHeldOut whether the errors of held-out texts are told too */
function evaluate(showHeldOut: boolean) {
  const corpus = freshCorpus()
  const { seeds, pages } = readLabels()
  const files = new Map(corpus.pack.articles.rows().map(({ file, text }) => [text, file]))
  const index = scoreIndex(describePack(corpus.pack), files, seeds)
  const spotted = scoreSpotting(corpus, pages)
  const probes = scoreNameSpotting(corpus, readProbes())
  const types = new Map<string, EntityType>(corpus.pack.entities.rows().map(({ id, type }) => [id, type]))
  const groups = [
    figuresOf("corpus", index.texts),
    ...figuresByLanguage(spotted),
    figuresOf("probes", probes)
  ]
  const judged = scoreBackground(corpus, readJudged())
  const background = backgroundByLanguage(judged)
  const texts = [...index.texts, ...spotted, ...probes]
  const listed = texts.filter(({ labelled }) => showHeldOut || labelled.set !== "held-out")
  return {
    index,
    groups,
    background,
    pairs: judged.filter(({ set }) => showHeldOut || set === "tuned"),
    types: namesByType(texts, (id) => types.get(id) ?? "other"),
    metrics: [...metricsOf(index, groups), ...backgroundMetrics(background)],
    errors: listErrors(listed)
  }
}

type Evaluation = ReturnType<typeof evaluate>

function reportOf({ index, groups, background, pairs, types, errors }: Evaluation): string {
  return [
    figuresTable(groups),
    typesTable(types),
    indexLines(index),
    `${errors.length} errors`,
    errorLines(errors),
    rankingsTable(background),
    backgroundTable(background),
    "background served worst",
    worstPairs(pairs)
  ].join("\n\n")
}

function indexLines({
  labelledEntities,
  missingEntities,
  unlabelledEntities,
  dates,
  wrongDates
}: IndexScore): string {
  const list = (ids: readonly string[]) => (ids.length === 0 ? "none" : ids.join(", "))
  return [
    `entities: ${labelledEntities - missingEntities.length} of ${labelledEntities} labelled ones in the pack; missing: ${list(missingEntities)}`,
    `entities of the pack that no label names: ${list(unlabelledEntities)}`,
    `dates: ${dates - wrongDates.length} of ${dates} right`,
    ...wrongDates
  ].join("\n")
}

function writeJson(file: string, { index, ...evaluation }: Evaluation): void {
  const { texts: _, ...entitiesAndDates } = index
  writeFileSync(file, `${JSON.stringify({ index: entitiesAndDates, ...evaluation }, null, 2)}\n`)
}

function check(evaluation: Evaluation): number {
  const floors = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, "utf8")) as Floors) : {}
  const drops = dropsBelow(floors, evaluation.metrics)
  if (drops.length === 0) return 0
  const advice = "Where that is meant, `npm run evaluate -- --write-floors` commits today's figures."
  process.stderr.write(`worse than the committed figures:\n${drops.join("\n")}\n${advice}\n`)
  return 1
}

function main(): number {
  const flag = { type: "boolean", default: false } as const
  const options = {
    json: { type: "string" },
    check: flag,
    "write-floors": flag,
    "held-out": flag,
    help: flag
  } as const
  const { values } = parseArgs({ options })
  if (values.help) {
    process.stdout.write(USAGE)
    return 0
  }
  const evaluation = evaluate(values["held-out"])
  process.stdout.write(`${reportOf(evaluation)}\n`)
  if (values.json !== undefined) writeJson(values.json, evaluation)
  if (values["write-floors"])
    writeFileSync(FLOORS, `${JSON.stringify(floorsOf(evaluation.metrics), null, 2)}\n`)
  return values.check ? check(evaluation) : 0
}

try {
  process.exitCode = main()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 2
}
