import { describePack } from "../../core/corpus/describe-pack"
import type { LoadedCorpus } from "../../core/corpus/loaded-corpus"
import { openCorpus } from "../corpus/pack-file"
import { packReport } from "../report/pack-report"
import { sizeReport } from "../report/size-report"
import type { Command } from "./command"
import { readOptions, requireFormat } from "./read-options"

export const inspectCommand: Command = {
  usage: "[--format json|sizes] [--pack FILE]",
  summary: "show all that a pack holds, for a person or as JSON, or what its bytes are spent on",
  help: `Prints a report for an editor; with --format json the whole pack as one JSON object, with --format sizes the
bytes of its parts.`,
  async run(args) {
    const { values } = readOptions(args, { format: { type: "string" }, pack: { type: "string" } })
    requireFormat(values.format, ["json", "text", "sizes"])
    const corpus = openCorpus(values.pack)
    process.stdout.write(reportOf(corpus, values.format))
    return 0
  }
}

function reportOf(corpus: LoadedCorpus, format: string | undefined): string {
  if (format === "json") return `${JSON.stringify(describePack(corpus.pack))}\n`
  return format === "sizes" ? sizeReport(corpus.pack) : packReport(corpus)
}
