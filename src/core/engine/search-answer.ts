import * as v from "valibot"

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
/** Elasticsearch before 7 gives a plain number. */
const total = v.union([
  v.object({ value: count, relation: v.picklist(["eq", "gte"]) }),
  v.pipe(
    count,
    v.transform((value) => ({ value, relation: "eq" as const }))
  )
])
const fragments = v.record(v.string(), v.array(v.string()))

const hitSchema = v.object({
  _index: v.pipe(v.string(), v.maxLength(1_000)),
  _id: v.pipe(v.string(), v.maxLength(2_000)),
  _source: v.optional(v.unknown()),
  highlight: v.optional(fragments, {})
})
export type Hit = v.InferOutput<typeof hitSchema>

/** What `_search` and `_search/scroll` answer, of Elasticsearch and OpenSearch alike, as far as it is used. */
const answerSchema = v.object({
  timed_out: v.boolean(),
  _shards: v.object({ failed: count }),
  hits: v.object({ total: v.nullish(total), hits: v.array(hitSchema) }),
  _scroll_id: v.nullish(v.string())
})
export type SearchAnswer = v.InferOutput<typeof answerSchema>

/** Reads what an engine answered; where it is no such answer, says what is wrong with it. */
export function readSearchAnswer(
  answered: unknown
):
  | { readonly isSound: true; readonly answer: SearchAnswer }
  | { readonly isSound: false; readonly what: string } {
  const read = v.safeParse(answerSchema, answered)
  if (read.success) return { isSound: true, answer: read.output }
  const [issue] = read.issues
  return { isSound: false, what: v.getDotPath(issue) ?? "the answer" }
}

/** Whether an answer is less than the whole: shards failed, or the engine's own time was up. */
export function isPartial({ timed_out, _shards }: SearchAnswer): boolean {
  return timed_out || _shards.failed > 0
}
