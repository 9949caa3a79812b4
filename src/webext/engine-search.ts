import type { EngineFound, KeptEngine } from "../core/engine/engine"
import { engineFound } from "../core/engine/engine-found"
import { withUsualFields } from "../core/engine/fields"
import { readSearchAnswer, type SearchAnswer } from "../core/engine/search-answer"
import { searchBody } from "../core/engine/search-body"
import type { Utf8 } from "../core/pack/utf8"
import type { TextSearch } from "../core/search/text-search"
import type { EngineAddress } from "./engine-address"
import { authorizationOf } from "./engine-authorization"
import { fetchHosted, HostError } from "./fetch-hosted"

/** Twenty articles with a fragment of each are 50 KB. */
const MOST_BYTES = 2_000_000
/** The engine itself is told to be done before. */
const MOST_TIME = 20_000

/** An engine as it is asked for words. */
export function createEngineSearch(
  { key, fields: given }: Pick<KeptEngine, "key" | "fields">,
  address: EngineAddress,
  utf8: Utf8
): TextSearch<Promise<EngineFound>> {
  const fields = withUsualFields(given)
  return {
    /** @throws HostError */
    async search(query, { passages }) {
      const answer = await askEngine(address, key, searchBody(query, fields, passages), utf8)
      return engineFound(answer, fields, passages)
    }
  }
}

/**
 * Asks one question of `_search`.
 *
 * @throws HostError
 */
export async function askEngine(
  { search }: EngineAddress,
  key: string | null,
  body: object,
  utf8: Utf8
): Promise<SearchAnswer> {
  const authorization = key === null ? null : authorizationOf(key)
  const question = { json: JSON.stringify(body), authorization, mostTime: MOST_TIME }
  const read = readSearchAnswer(parsed(utf8.decode(await fetchHosted(search, MOST_BYTES, question))))
  if (!read.isSound) throw new HostError({ kind: "broken", what: read.what })
  return read.answer
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // No answer of an engine, which is what is told.
    return null
  }
}
