import type { LoadedCorpus } from "../corpus/loaded-corpus"
import type { Block, PageContext, PageEvidence, SpottedBlock } from "../page"
import { spot } from "./spot"

/** What a page side is told of the blocks it sent. */
export type SpottedPage = {
  readonly spotted: readonly SpottedBlock[]
  /** The page's evidence with these blocks counted. */
  readonly evidence: PageEvidence
  /** Blocks that hold forms which later evidence may decide. */
  readonly undecided: readonly number[]
}

/** Spots blocks of a page for its page side: mentions go by block id and tell no name that the page does not hold. */
export function spotPage(
  { gazetteer, rows }: LoadedCorpus,
  page: PageContext,
  blocks: readonly Block[]
): SpottedPage {
  const texts = blocks.map(({ text }) => text)
  const { linked, evidence } = spot(gazetteer, rows, texts, page)
  return {
    spotted: blocks.map(({ id }, i) => ({
      id,
      mentions: (linked[i]?.mentions ?? []).map(({ start, end, entity, kind, reason }) => ({
        start,
        end,
        entity: gazetteer.entity(entity).id,
        kind,
        reason
      }))
    })),
    evidence,
    undecided: blocks.filter((_, i) => linked[i]?.isUndecided).map(({ id }) => id)
  }
}
