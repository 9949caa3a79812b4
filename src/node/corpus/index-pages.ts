import { Client } from "@opensearch-project/opensearch"
import { isPartial, readSearchAnswer, type Hit, type SearchAnswer } from "../../core/engine/search-answer"
import { readAllBody } from "../../core/engine/search-body"
import { IndexError, wordClientError } from "./index-problem"
import type { IndexSource } from "./index-source"

/** How much is asked for at once, and how long one answer is waited for, in ms. */
export type Pace = { readonly documents: number; readonly patience: number }

/** Between two pages an engine keeps what it has begun for as long. */
const KEEP_ALIVE = "2m"
const PATIENCE_AT_END = 1_000

type Answering = PromiseLike<{ readonly body: unknown }> & { abort(): unknown }

/**
 * All documents of an index, in pages, as the index was when the first was asked for. It is read with a scroll, which
 * Elasticsearch and OpenSearch of all versions have in common; points in time are asked for differently in each.
 *
 * @throws IndexError
 */
export async function* indexPages(source: IndexSource, pace: Pace): AsyncGenerator<readonly Hit[]> {
  const { node, index, authorization, fields } = source
  const client = new Client({
    node,
    // A page that is asked for twice would be another one: what was lost on the way is lost.
    maxRetries: 0,
    requestTimeout: pace.patience,
    ...(authorization !== null && { headers: { authorization } })
  })
  const ask = (asking: Answering) => answered(asking, pace.patience, authorization !== null)
  let scroll: string | null = null
  try {
    const body = readAllBody(fields, pace.documents)
    let answer = await ask(client.transport.request(toSearch(index, body)))
    const all = totalOf(answer)
    let count = 0
    for (;;) {
      scroll = answer._scroll_id ?? scroll
      const { hits } = answer.hits
      count += hits.length
      if (hits.length === 0 || count > all) break
      yield hits
      if (count === all) break
      if (scroll === null) throw new IndexError("it gives no way to read on (no _scroll_id)")
      answer = await ask(client.transport.request(toReadOn(scroll)))
    }
    if (count !== all) throw new IndexError(`it says that it has ${all} documents, and gave ${count}`)
  } finally {
    if (scroll !== null) await given(client.transport.request(toEnd(scroll)))
    await client.close()
  }
}

const toSearch = (index: string, body: object) => ({
  method: "POST",
  path: `/${encodeURIComponent(index)}/_search`,
  querystring: { scroll: KEEP_ALIVE },
  body
})
const toReadOn = (scroll: string) => ({
  method: "POST",
  path: "/_search/scroll",
  body: { scroll: KEEP_ALIVE, scroll_id: scroll }
})
const toEnd = (scroll: string) => ({
  method: "DELETE",
  path: "/_search/scroll",
  body: { scroll_id: [scroll] }
})

/** The engine would forget it by itself, later: whether it hears of it now matters to nobody here. */
async function given(ending: Answering): Promise<void> {
  const enough = setTimeout(() => void ending.abort(), PATIENCE_AT_END)
  await ending.then(
    () => null,
    () => null
  )
  clearTimeout(enough)
}

async function answered(asking: Answering, patience: number, isAuthorized: boolean): Promise<SearchAnswer> {
  // The client's own limit ends with the first byte.
  const deadline = AbortSignal.timeout(patience)
  deadline.addEventListener("abort", () => void asking.abort(), { once: true })
  try {
    const { body } = await asking
    const read = readSearchAnswer(body)
    if (!read.isSound) throw new IndexError(`what answers there is no search engine (${read.what})`)
    if (isPartial(read.answer)) throw new IndexError("a part of the index did not answer: some shards failed")
    return read.answer
  } catch (error) {
    const words = deadline.aborted ? "it takes too long to answer" : wordClientError(error, isAuthorized)
    if (words === null) throw error
    throw new IndexError(words, { cause: error })
  }
}

function totalOf({ hits: { total } }: SearchAnswer): number {
  if (!total || total.relation !== "eq") throw new IndexError("it does not say how many documents it has")
  return total.value
}
