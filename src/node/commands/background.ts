import * as v from "valibot"
import { backgroundOn } from "../../core/retrieval/background"
import { isDay } from "../../core/article/published-date"
import { openCorpus } from "../corpus/pack-file"
import { answerLines } from "../json-lines"
import type { Command } from "./command"
import { readOptions, requireFormat } from "./read-options"
import { mentionsIn } from "./spot"

const DEFAULT_LIMIT = 5

const askSchema = v.object({
  id: v.union([v.string(), v.number()], "an id is a text or a number"),
  entity: v.string("an entity is missing"),
  text: v.nullish(v.string("a page's text is a text")),
  date: v.nullish(
    v.pipe(
      v.string(),
      v.transform((date) => date.slice(0, 10)),
      v.check(isDay, "a day is written 2022-07-18")
    )
  ),
  limit: v.optional(
    v.pipe(v.number(), v.integer("a limit is a whole number"), v.minValue(0, "a limit is not negative")),
    DEFAULT_LIMIT
  )
})

export const backgroundCommand: Command = {
  usage: "[--format jsonl] [--pack FILE]",
  summary: "background on an entity, for a page being read or in general",
  help: `Reads JSON Lines {"id", "entity", "text"?, "date"?, "limit"?} from standard input and writes one line for each, in
order: {"id", "entity", "passages", "timeline", "related", "articles"}, best first. An entity that the corpus does not
know has empty lists.`,
  async run(args) {
    const { values } = readOptions(args, { format: { type: "string" }, pack: { type: "string" } })
    requireFormat(values.format, ["jsonl"])
    const corpus = openCorpus(values.pack)
    const isSound = await answerLines(askSchema, ({ entity, text, date, limit }) => {
      const company = text
        ? [...new Set(mentionsIn(corpus, text, null).map((mention) => mention.entity))]
        : []
      const query = { entity, text: text ?? undefined, date: date ?? undefined, company }
      return { entity, ...backgroundOn(corpus, query, limit) }
    })
    return isSound ? 0 : 1
  }
}
