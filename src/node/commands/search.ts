import { createNameSearch } from "../../core/search/find-entities"
import { findPassages } from "../../core/search/find-passages"
import { openCorpus } from "../corpus/pack-file"
import { UsageError } from "../usage-error"
import type { Command } from "./command"
import { readOptions, requireFormat } from "./read-options"

const MOST_NAMES = 8
const MOST_PASSAGES = 8

export const searchCommand: Command = {
  usage: "QUERY [--format json] [--pack FILE]",
  summary: "look up names, typing errors forgiven, and full text",
  help: "Prints the entities whose names are like QUERY, then the passages that hold its words, best first.",
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      { format: { type: "string" }, pack: { type: "string" } },
      true
    )
    requireFormat(values.format, ["json", "text"])
    const query = positionals.join(" ").trim()
    if (query === "") throw new UsageError("search needs something to look for")
    const corpus = openCorpus(values.pack)
    const names = createNameSearch(corpus)(query, MOST_NAMES)
    const passages = findPassages(corpus, query, MOST_PASSAGES).map(({ passage, score }) => {
      const { article, start, end } = corpus.pack.passages.row(passage)
      const { file, text } = corpus.pack.articles.row(article)
      return { file, start, end, text: text.slice(start, end), score }
    })
    if (values.format === "json")
      process.stdout.write(`${JSON.stringify({ query, entities: names, passages })}\n`)
    else process.stdout.write(asText(names, passages))
    return 0
  }
}

function asText(
  names: readonly {
    readonly entity: string
    readonly name: string
    readonly type: string
    readonly form: string
  }[],
  passages: readonly { readonly file: string; readonly start: number; readonly text: string }[]
): string {
  const found = names.map(
    ({ entity, name, type, form }) =>
      `${name} (${type}) [${entity}]${form === name ? "" : `, written ${form}`}`
  )
  const told = passages.map(({ file, start, text }) => `${file}:${start}\n  ${text.replace(/\s+/g, " ")}`)
  const lines = [
    ...(found.length > 0 ? ["Names", ...found] : ["No name is like this."]),
    "",
    ...(told.length > 0 ? ["Passages", ...told] : ["No passage holds these words."])
  ]
  return `${lines.join("\n")}\n`
}
