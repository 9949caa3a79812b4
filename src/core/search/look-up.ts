import { formKey } from "../corrections/form-key"
import type { CorrectBlock } from "../corrections/corrector"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { EntityId, Span } from "../model"
import type { PageContext, PageMention } from "../page"
import { spotPage } from "../spotting/spot-page"
import type { FoundName, NameSearch } from "./find-entities"

/** Words that a reader has asked about, in the text around them. */
export type Asked = Span & { readonly text: string }

/** What some words name, or that the corpus has nothing of that name. */
export type LookedUp = {
  /** The words that were looked up: those that were asked about, or the whole name that they are part of. */
  readonly form: string
  /** Null where the corpus has nothing of that name. */
  readonly entity: EntityId | null
  readonly reason: string
  /** Names that are written like it, best first; empty where there is an entity. */
  readonly near: readonly FoundName[]
}

/** As many as a card has room for. */
const NEAR_NAMES = 5

/**
 * What the words name: first as pages are spotted, with the text around them; then as the corpus itself writes a name,
 * which on a page alone would not be evidence enough, but here somebody asks.
 */
export function lookUp(
  corpus: LoadedCorpus,
  search: NameSearch,
  page: PageContext,
  { text, start, end }: Asked,
  correct?: CorrectBlock
): LookedUp {
  const [spotted] = spotPage(corpus.gazetteer, page, [text], correct)
  const mention = bestAt(spotted?.mentions ?? [], { start, end })
  if (mention) {
    const form = text.slice(mention.start, mention.end)
    return { form, entity: mention.entity, reason: mention.reason, near: [] }
  }
  const form = text.slice(start, end).replace(/\s+/g, " ").trim()
  const near = form === "" ? [] : search(form, NEAR_NAMES)
  const same = near.find((name) => formKey(name.form) === formKey(form))
  return same ? { form, entity: same.entity, reason: "", near: [] } : { form, entity: null, reason: "", near }
}

/** The mention that shares most letters with a stretch. */
function bestAt(mentions: readonly PageMention[], { start, end }: Span): PageMention | null {
  const shared = (mention: Span) => Math.min(end, mention.end) - Math.max(start, mention.start)
  const [best] = mentions.filter((mention) => shared(mention) > 0).toSorted((a, b) => shared(b) - shared(a))
  return best ?? null
}
