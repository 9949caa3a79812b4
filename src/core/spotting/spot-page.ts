import type { CorrectBlock } from "../corrections/corrector"
import type { Gazetteer } from "../linking/gazetteer"
import { isFullForm, type LinkedMention } from "../linking/link-block"
import type { PageContext, PageMention, SpottedBlock } from "../page"
import { countWords } from "../text/count-words"
import { spot } from "./spot"

/** Spots blocks of a page for its page side, which is told no name that the page does not hold. */
export function spotPage(
  gazetteer: Gazetteer,
  page: PageContext,
  texts: readonly string[],
  correct?: CorrectBlock
): readonly SpottedBlock[] {
  const { linked } = spot(gazetteer, texts, page, correct)
  const forPage = ({ entity, form, ...mention }: LinkedMention): PageMention => {
    const { id, worth } = gazetteer.entity(entity)
    return { ...mention, entity: id, worth, isFullName: isFullForm(gazetteer.form(form)) }
  }
  return texts.map((text, i) => ({
    mentions: (linked[i]?.mentions ?? []).map(forPage),
    votes: (linked[i]?.votes ?? []).map(({ entity, by }) => ({ entity: gazetteer.entity(entity).id, by })),
    words: countWords(text),
    isUndecided: linked[i]?.isUndecided ?? false
  }))
}
