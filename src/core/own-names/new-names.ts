import type { Passage } from "../card"
import { formKey } from "../corrections/form-key"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { plain } from "../linking/words-near"
import type { EntityId, EntityType, Span } from "../model"
import type { GatheredName } from "../proposals/gather-names"
import { areSpelledAlike } from "../proposals/spelled-alike"
import { quoteSpan } from "../retrieval/quote"
import type { NameSearch } from "../search/find-entities"
import { decidedKeys, type Decisions } from "./decision"

/** A name that is proposed to the reader. */
export type NewName = {
  /** The same for as long as the name is proposed. */
  readonly key: string
  readonly name: string
  readonly type: EntityType
  /** How often it stands in how many articles. */
  readonly count: number
  readonly articles: number
  readonly spellings: readonly { readonly text: string; readonly count: number }[]
  /** Sentences of articles that name it. */
  readonly contexts: readonly Passage[]
  /** A name of the gazetteer that is spelled like it. */
  readonly like: { readonly entity: EntityId; readonly name: string } | null
}

const MOST_CONTEXTS = 2
/** A sentence without an end is cut, in UTF-16 code units on each side of the name. */
const CONTEXT = 240

/** The names that are not decided about, without the spellings that are. */
export function undecided(names: readonly GatheredName[], decisions: Decisions): readonly GatheredName[] {
  const decided = decidedKeys(decisions)
  if (decided.size === 0) return names
  return names.flatMap((name) => {
    const left = name.spellings.filter(({ text }) => !decided.has(formKey(text)))
    const [first] = left
    if (left.length === name.spellings.length) return [name]
    // What the name was called is decided about: its surname alone is nothing to ask about again.
    if (!first || decided.has(formKey(name.name))) return []
    return [{ ...name, spellings: left }]
  })
}

/** A gathered name as it is shown. */
export function newName(
  { name, type, count, articles, spellings, places }: GatheredName,
  corpus: LoadedCorpus,
  articleOf: (file: string) => number | undefined,
  search: NameSearch
): NewName {
  const contexts = places.flatMap((place): Passage[] => {
    const article = articleOf(place.file)
    return article === undefined ? [] : [contextOf(corpus, article, place)]
  })
  const like = search(name, 1).find(({ form }) => areSpelledAlike(plain(form), plain(name)))
  return {
    key: formKey(name),
    name,
    type,
    count,
    articles,
    spellings,
    contexts: contexts.slice(0, MOST_CONTEXTS),
    like: like ? { entity: like.entity, name: like.name } : null
  }
}

/** The passage that a name stands in. */
function contextOf(corpus: LoadedCorpus, article: number, { start, end }: Span): Passage {
  const { passages } = corpus.pack
  const [from, to] = passages.range("article", article)
  let stretch = { start, end }
  for (let row = from; row < to; row++) {
    const [first, last] = [passages.cell(row, "start"), passages.cell(row, "end")]
    if (first <= start && last >= end)
      stretch = { start: Math.max(first, start - CONTEXT), end: Math.min(last, end + CONTEXT) }
  }
  const quoted = quoteSpan(corpus, NOBODY, { article, ...stretch }, "")
  return {
    ...quoted,
    mentions: [{ start: start - stretch.start, end: end - stretch.start }],
    links: []
  }
}

/** The row of no entity. */
const NOBODY = -1
