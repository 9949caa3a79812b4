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

/** What spotting some blocks of a page gives. `linked[i]` belongs to `texts[i]`. */
export type Spotted = {
  readonly linked: readonly LinkedBlock[]
  /** What the page has shown, these blocks included: send it along with the next ones. */
  readonly evidence: PageEvidence
}

/** Blocks are linked again while they bring evidence for one another; a third time has never changed anything more. */
const MOST_ROUNDS = 3

/**
 * Finds the mentions in some blocks of a page. The same page read in slices gives the same mentions as the page read
 * at once, as soon as the undecided blocks have been asked for again with all of the page's evidence.
 *
 * @param idsToRows finds an entity's row by its id; unknown ids of the page's evidence are left out
 */
export function spot(
  gazetteer: Gazetteer,
  idsToRows: ReadonlyMap<string, number>,
  texts: readonly string[],
  page: Pick<PageContext, "lang" | "title" | "evidence">
): Spotted {
  const known = knownEvidence(idsToRows, page.evidence)
  const blocks = texts.map((text) => findInBlock(gazetteer, text))
  const language = page.lang ?? languageOf(texts.join("\n"))
  const title = page.title === "" ? null : findInBlock(gazetteer, page.title)

  let evidence = createEvidence(gazetteer, known)
  let linked: LinkedBlock[] = []
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = evidence
    // Evidence only grows, so what is decided stays decided.
    linked = blocks.map((block, i) => {
      const decided = linked[i]
      return decided && !decided.isUndecided ? decided : linkBlock(gazetteer, block, language, before)
    })
    evidence = gather(gazetteer, known, title, linked, language, before)
    if (!linked.some(({ isUndecided }) => isUndecided)) break
  }
  return { linked, evidence: evidence.toPageEvidence() }
}

function knownEvidence(
  idsToRows: ReadonlyMap<string, number>,
  evidence: PageEvidence
): ReadonlyMap<number, number> {
  const known = new Map<number, number>()
  for (const [id, count] of Object.entries(evidence)) {
    const row = idsToRows.get(id)
    if (row !== undefined) known.set(row, count)
  }
  return known
}

function gather(
  gazetteer: Gazetteer,
  known: ReadonlyMap<number, number>,
  title: FoundBlock | null,
  linked: readonly LinkedBlock[],
  language: string,
  before: Evidence
): Evidence {
  const evidence = createEvidence(gazetteer, known)
  const add = ({ entity, form }: LinkedMention) => evidence.add(entity, isFullForm(gazetteer.form(form)))
  // The title counts once, with the first blocks: later ones bring its evidence with them.
  if (title && known.size === 0) linkBlock(gazetteer, title, language, before).mentions.forEach(add)
  for (const { mentions } of linked) mentions.forEach(add)
  return evidence
}
