import { openPack, type Pack } from "../../core/pack/open"
import { describeProblem } from "../corpus/describe-problem"
import { buildFromFolder, DEFAULT_CORPUS, DEFAULT_PACK, writePack } from "../corpus/pack-file"
import { utf8 } from "../text-coding"
import type { Command } from "./command"
import { proposalReport } from "./proposal-report"
import { readOptions } from "./read-options"

export const build: Command = {
  usage: "[--corpus DIR] [--out FILE] [--keep-going]",
  summary: "build a pack from a folder of articles and its curated files",
  help: `Reads DIR/*.txt (UTF-8 articles), DIR/articles.yaml, DIR/events.yaml, DIR/claims.yaml and DIR/gazetteer/*.yaml,
and writes one pack file.

  --corpus DIR   the folder to read (${DEFAULT_CORPUS})
  --out FILE     the pack to write (${DEFAULT_PACK})
  --keep-going   build what is sound even where something is wrong; the exit status is still 1

Every problem is told with its file and line. An error means that no pack is written and an old one stays as it was.`,
  async run(args) {
    const { values } = readOptions(args, {
      corpus: { type: "string", default: DEFAULT_CORPUS },
      out: { type: "string", default: DEFAULT_PACK },
      "keep-going": { type: "boolean", default: false }
    })
    const { bytes, problems } = buildFromFolder(values.corpus, { keepGoing: values["keep-going"] })
    for (const problem of problems) process.stderr.write(`${describeProblem(problem)}\n`)
    const errors = problems.filter(({ severity }) => severity === "error").length
    if (!bytes) {
      process.stderr.write(`No pack was written: ${errors} ${errors === 1 ? "error" : "errors"}.\n`)
      return 1
    }
    writePack(values.out, bytes)
    const pack = openPack(bytes, utf8)
    process.stdout.write(summaryOf(pack, bytes.length, values.out) + proposalReport(pack))
    return errors > 0 ? 1 : 0
  }
}

function summaryOf(pack: Pack, bytes: number, file: string): string {
  const entities = pack.entities.rows()
  const lookalikes = entities.filter(({ lookalike }) => lookalike === "yes").length
  const lines = [
    `${file}: ${bytes} bytes`,
    `  ${pack.articles.length} articles, ${pack.passages.length} passages, ${pack.zones.length} zones left out of background`,
    `  ${entities.length - lookalikes} entities and ${lookalikes} look-alikes with ${pack.forms.length} forms`,
    `  ${pack.mentions.length} mentions, ${pack.events.length} events, ${pack.claims.length} differing claims`
  ]
  return `${lines.join("\n")}\n`
}
