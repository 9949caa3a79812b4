import type { CorrectBlock } from "../corrections/corrector"
import { createEvidence, type Evidence } from "../linking/evidence"
import type { Gazetteer } from "../linking/gazetteer"
import {
  findInBlock,
  isFullForm,
  linkBlock,
  type FoundBlock,
  type LinkedBlock,
  type LinkedMention
} from "../linking/link-block"
import type { PageContext, PageEvidence } from "../page"
import { languageOf } from "../text/language"
import { fromZawgyi, type FromZawgyi } from "../text/zawgyi"

/** What spotting some blocks of a page gives. `linked[i]` belongs to `texts[i]`. */
export type Spotted = {
  readonly linked: readonly LinkedBlock[]
  /** What the page has shown: what was known, its title, and these blocks. */
  readonly evidence: PageEvidence
}

/** Blocks are linked again while they bring evidence for one another; a third time has never changed anything more. */
const MOST_ROUNDS = 3

/**
 * Finds the mentions in some blocks of a page. The same page read in slices gives the same mentions as the page read
 * at once, as soon as the undecided blocks have been asked for again with all of the page's evidence.
 *
 * @param page its evidence may name entities that the pack does not have; they are left out
 * @param correct has the last word on each block, before it becomes evidence for others
 */
export function spot(
  gazetteer: Gazetteer,
  texts: readonly string[],
  page: Pick<PageContext, "lang" | "title" | "evidence">,
  correct: CorrectBlock = (_, linked) => linked
): Spotted {
  const known = knownEvidence(gazetteer, page.evidence)
  const readings = texts.map((text) => readBlock(gazetteer, text))
  const blocks = readings.map(({ block }) => block)
  const language = page.lang ?? languageOf(texts.join("\n"))
  const title = page.title === "" ? null : readBlock(gazetteer, page.title).block

  const link = (block: FoundBlock, evidence: Evidence) =>
    correct(block.text, linkBlock(gazetteer, block, language, evidence))
  let evidence = createEvidence(gazetteer, known)
  let linked: LinkedBlock[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = evidence
    // Evidence only grows, so what is decided stays decided.
    linked = blocks.map((block, i) => {
      const decided = linked[i]
      return decided && !decided.isUndecided ? decided : link(block, before)
    })
    const spoken = title ? [link(title, before), ...linked] : linked
    evidence = gather(gazetteer, known, spoken)
    if (!linked.some(({ isUndecided }) => isUndecided)) break
  }
  return {
    linked: linked.map((block, i) => inRawText(block, readings[i]?.zawgyi ?? null)),
    evidence: evidence.toPageEvidence()
  }
}

/** A block as it stands, or as it would stand in Unicode where it is in Zawgyi. */
type Reading = { readonly block: FoundBlock; readonly zawgyi: FromZawgyi | null }

/** What looks like Zawgyi may be letters without sense: then the reading in which more names are found is right. */
function readBlock(gazetteer: Gazetteer, text: string): Reading {
  const asItStands = { block: findInBlock(gazetteer, text), zawgyi: null }
  const zawgyi = fromZawgyi(text)
  if (!zawgyi) return asItStands
  const block = findInBlock(gazetteer, zawgyi.text)
  return block.hits.length < asItStands.block.hits.length ? asItStands : { block, zawgyi }
}

function inRawText(block: LinkedBlock, zawgyi: FromZawgyi | null): LinkedBlock {
  if (!zawgyi) return block
  return {
    ...block,
    mentions: block.mentions.map((mention) => ({ ...mention, ...zawgyi.toRaw(mention) }))
  }
}

function knownEvidence(gazetteer: Gazetteer, evidence: PageEvidence): ReadonlyMap<number, number> {
  const known = new Map<number, number>()
  for (const [id, count] of Object.entries(evidence)) {
    const row = gazetteer.rowOf(id)
    if (row !== undefined) known.set(row, count)
  }
  return known
}

function gather(
  gazetteer: Gazetteer,
  known: ReadonlyMap<number, number>,
  linked: readonly LinkedBlock[]
): Evidence {
  const evidence = createEvidence(gazetteer, known)
  const add = ({ entity, form }: LinkedMention) => evidence.add(entity, isFullForm(gazetteer.form(form)))
  for (const { mentions, votes } of linked) {
    mentions.forEach(add)
    votes?.forEach(({ entity, by }) => evidence.vote(entity, by))
  }
  return evidence
}
