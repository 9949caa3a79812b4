import * as v from "valibot"
import type { LoadedCorpus } from "../../core/corpus/loaded-corpus"
import type { Mention } from "../../core/model"
import { blocksOfText } from "../../core/spotting/blocks"
import { spot } from "../../core/spotting/spot"
import { openCorpus } from "../corpus/pack-file"
import { answerLines } from "../json-lines"
import type { Command } from "./command"
import { readOptions, requireFormat } from "./read-options"

const askSchema = v.object({
  id: v.union([v.string(), v.number()], "an id is a text or a number"),
  text: v.string("a text is missing"),
  lang: v.nullish(v.string("a language is a text such as “en”"))
})

export const spotCommand: Command = {
  usage: "[--format jsonl] [--pack FILE]",
  summary: "find the mentions of entities in texts",
  help: `Reads JSON Lines {"id", "text", "lang"?} from standard input and writes one line for each, in order:
{"id", "mentions": [{"start", "end", "surface", "entity", "name", "kind", "reason"}]}. Offsets are UTF-16 code units.`,
  async run(args) {
    const { values } = readOptions(args, { format: { type: "string" }, pack: { type: "string" } })
    requireFormat(values.format, ["jsonl"])
    const corpus = openCorpus(values.pack)
    const isSound = await answerLines(askSchema, ({ text, lang }) => ({
      mentions: mentionsIn(corpus, text, lang ?? null)
    }))
    return isSound ? 0 : 1
  }
}

/** The mentions of a whole text, cut into blocks as a page would be. */
export function mentionsIn(
  { gazetteer }: LoadedCorpus,
  text: string,
  lang: string | null
): (Mention & { readonly surface: string })[] {
  const blocks = blocksOfText(text)
  const texts = blocks.map(({ start, end }) => text.slice(start, end))
  const { linked } = spot(gazetteer, texts, { lang, title: "", evidence: {} })
  return linked.flatMap(({ mentions }, i) => {
    const base = blocks[i]?.start ?? 0
    return mentions.map(({ start, end, entity, kind, reason }) => {
      const { id, name } = gazetteer.entity(entity)
      const span = { start: start + base, end: end + base }
      return { ...span, surface: text.slice(span.start, span.end), entity: id, name, kind, reason }
    })
  })
}
