import * as v from "valibot"
import { isDay } from "../article/published-date"
import { precisions } from "../model"

const day = v.pipe(
  v.union([v.string(), v.date()]),
  v.transform((value) => (typeof value === "string" ? value : value.toISOString().slice(0, 10))),
  v.check(isDay, "a day of the calendar is written 2022-07-12")
)
const because = v.pipe(v.string(), v.nonEmpty("an editor says why"))
const backwards = "it ends before it begins"
const isInOrder = ({ date, end }: { readonly date: string; readonly end?: string | undefined }) =>
  end === undefined || date <= end
/** Words of an article, verbatim: the builder finds where they stand and refuses what it does not find. */
const quote = v.pipe(v.string(), v.nonEmpty("a quotation is empty"))

export const articleNotesSchema = v.strictObject({
  title: v.optional(v.string()),
  source: v.optional(v.strictObject({ name: v.string(), because })),
  url: v.optional(v.pipe(v.string(), v.url("that is not an address"))),
  published: v.optional(
    v.pipe(
      v.strictObject({
        date: day,
        end: v.optional(day),
        precision: v.picklist(precisions),
        evidence: quote,
        because
      }),
      v.check((dated) => isInOrder(dated), backwards)
    )
  ),
  /** Stretches that the rules take for prose and are not. */
  zones: v.optional(v.array(v.strictObject({ kind: v.string(), text: quote, because })), [])
})

/** `seeds/articles.yaml`: file name → what an editor knows of the article that its text does not say. */
export const articleNotesFileSchema = v.record(v.string(), articleNotesSchema)

export type ArticleNotes = v.InferOutput<typeof articleNotesSchema>

/** An editor's words in further languages (BCP 47); a reader of another one gets them as they were first written. */
const inLanguages = v.optional(
  v.record(
    v.pipe(
      v.string(),
      v.regex(/^[a-z]{2,3}(-[A-Za-z]{2,4})?$/, "a language is written as in `en` or `zh-Hant`")
    ),
    v.pipe(v.string(), v.trim(), v.nonEmpty("the words are missing"))
  ),
  {}
)

const evidence = v.strictObject({ file: v.string(), text: quote })

/** `seeds/events.yaml`: what the articles date, merged over articles. */
export const eventSchema = v.pipe(
  v.strictObject({
    date: day,
    end: v.optional(day),
    precision: v.picklist(precisions),
    what: v.pipe(v.string(), v.nonEmpty("an event says what happened")),
    in: inLanguages,
    entities: v.array(v.string()),
    evidence: v.pipe(v.array(evidence), v.minLength(1, "an event has evidence"))
  }),
  v.check((dated) => isInOrder(dated), backwards)
)
export const eventsFileSchema = v.array(eventSchema)
export type EventEntry = v.InferOutput<typeof eventSchema>

/** `seeds/claims.yaml`: what articles say differently of one thing, side by side. */
export const claimSchema = v.strictObject({
  topic: v.pipe(v.string(), v.nonEmpty("a claim has a topic")),
  in: inLanguages,
  relation: v.picklist(["conflict", "both true at their time"]),
  /** First whom it is mainly about. */
  entities: v.optional(v.array(v.string()), []),
  statements: v.pipe(
    v.array(v.strictObject({ what: v.string(), file: v.string(), text: quote })),
    v.minLength(2, "a claim sets two statements side by side")
  )
})
export const claimsFileSchema = v.array(claimSchema)
export type ClaimEntry = v.InferOutput<typeof claimSchema>
