import type { CorrectBlock } from "../corrections/corrector"
import type { LoadedCorpus } from "../corpus/loaded-corpus"
import { isFullForm, type LinkedMention } from "../linking/link-block"
import type { Block, PageContext, PageMention, SpottedBlock } from "../page"
import { countWords } from "../text/count-words"
import { spot } from "./spot"

/** What a page side is told of the blocks it sent. */
export type SpottedPage = {
  readonly spotted: readonly SpottedBlock[]
  /** Blocks that hold forms which later evidence may decide. */
  readonly undecided: readonly number[]
}

/** Spots blocks of a page for its page side: mentions go by block id and tell no name that the page does not hold. */
export function spotPage(
  { gazetteer, rows }: Pick<LoadedCorpus, "gazetteer" | "rows">,
  page: PageContext,
  blocks: readonly Block[],
  correct?: CorrectBlock
): SpottedPage {
  const texts = blocks.map(({ text }) => text)
  const { linked } = spot(gazetteer, rows, texts, page, correct)
  const forPage = ({ entity, form, ...mention }: LinkedMention): PageMention => {
    const { id, worth } = gazetteer.entity(entity)
    return { ...mention, entity: id, worth, isFullName: isFullForm(gazetteer.form(form)) }
  }
  return {
    spotted: blocks.map(({ id, text }, i) => ({
      id,
      mentions: (linked[i]?.mentions ?? []).map(forPage),
      words: countWords(text)
    })),
    undecided: blocks.filter((_, i) => linked[i]?.isUndecided).map(({ id }) => id)
  }
}
