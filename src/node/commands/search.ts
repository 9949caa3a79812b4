import type { ReadAs } from "../../core/search/read-query"
import { createCorpusSearch } from "../../core/search/search-corpus"
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
    const search = createCorpusSearch(corpus)
    while (search.learnMore());
    const found = search.search(query, { names: MOST_NAMES, passages: MOST_PASSAGES })
    const names = found.names.map(({ entity, name, type, form }) => ({ entity, name, type, form }))
    const passages = found.passages.map(({ file, start, end, text, score }) => ({
      file,
      start,
      end,
      text,
      score
    }))
    const { readAs } = found
    if (values.format === "json")
      process.stdout.write(`${JSON.stringify({ query, entities: names, passages, readAs })}\n`)
    else process.stdout.write(asText(names, passages, readAs))
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
  passages: readonly { readonly file: string; readonly start: number; readonly text: string }[],
  readAs: readonly ReadAs[]
): string {
  const found = names.map(
    ({ entity, name, type, form }) =>
      `${name} (${type}) [${entity}]${form === name ? "" : `, written ${form}`}`
  )
  const told = passages.map(({ file, start, text }) => `${file}:${start}\n  ${text.replace(/\s+/g, " ")}`)
  const instead = readAs.map(
    ({ wrote, words }) => `No passage holds “${wrote}”: these are for “${words.join("”, “")}”.`
  )
  const lines = [
    ...instead,
    ...(found.length > 0 ? ["Names", ...found] : ["No name is like this."]),
    "",
    ...(told.length > 0 ? ["Passages", ...told] : ["No passage holds these words."])
  ]
  return `${lines.join("\n")}\n`
}
