import { describePack } from "../../core/corpus/describe-pack"
import { openCorpus } from "../corpus/pack-file"
import { packReport } from "../report/pack-report"
import type { Command } from "./command"
import { readOptions, requireFormat } from "./read-options"

export const inspectCommand: Command = {
  usage: "[--format json] [--pack FILE]",
  summary: "show all that a pack holds, for a person or as JSON",
  help: "Prints a report for an editor; with --format json the whole pack as one JSON object.",
  async run(args) {
    const { values } = readOptions(args, { format: { type: "string" }, pack: { type: "string" } })
    requireFormat(values.format, ["json", "text"])
    const corpus = openCorpus(values.pack)
    process.stdout.write(
      values.format === "json" ? `${JSON.stringify(describePack(corpus.pack))}\n` : packReport(corpus)
    )
    return 0
  }
}
