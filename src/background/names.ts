import { citePassage } from "../core/citation/cite-passage"
import { describeFound } from "../core/corpus/describe-found"
import type { LoadedCorpus } from "../core/corpus/loaded-corpus"
import { describePage } from "../core/retrieval/describe-page"
import { makeCard } from "../core/retrieval/make-card"
import { dossierPassages, makeDossier } from "../core/retrieval/make-dossier"
import type { NameSearch } from "../core/search/find-entities"
import { lookUp } from "../core/search/look-up"
import { partTexts } from "../core/spotting/joined-texts"
import { spotPage } from "../core/spotting/spot-page"
import { toTable } from "../core/spotting/spotted-table"
import type { BackgroundHandlers } from "../webext/answer-asks"
import { placeOf } from "../webext/place-of"
import { libraryUrl } from "../webext/tabs"
import type { SpottingCorrections } from "./spotting-corrections"

/** As many as fit under a text field. */
const NAMES_FOUND = 8

type NameTopic =
  | "spot"
  | "card"
  | "describe"
  | "searchNames"
  | "lookUp"
  | "cite"
  | "describePage"
  | "dossier"
  | "dossierPassages"

/** Answers what is asked of names: where they stand in a page, and what the corpus says of them. */
export function createNameAnswers(
  corpus: () => Promise<LoadedCorpus>,
  search: () => Promise<NameSearch>,
  corrections: SpottingCorrections
): Pick<BackgroundHandlers, NameTopic> {
  return {
    async spot({ page, blocks }, sender) {
      const { gazetteer, correct } = await corrections.forPage(placeOf(sender))
      return toTable(spotPage(gazetteer, page, partTexts(blocks), correct))
    },
    card: async ({ entity, page, date, text, reason }) =>
      makeCard(await corpus(), { entity, text, date, company: Object.keys(page.evidence), reason }),
    describe: async ({ entities }) => describeFound(await corpus(), entities),
    searchNames: async ({ query }) => (await search())(query, NAMES_FOUND),
    async lookUp({ page, ...asked }, sender) {
      const { correct } = await corrections.forPage(placeOf(sender))
      return lookUp(await corpus(), await search(), page, asked, correct)
    },
    async cite(place) {
      const citation = citePassage(await corpus(), place)
      const { file, start, end } = place
      return (
        citation && { ...citation, libraryUrl: libraryUrl({ page: "article", file, at: { start, end } }) }
      )
    },
    describePage: async (query) => describePage(await corpus(), query),
    dossier: async ({ entity }) => makeDossier(await corpus(), entity),
    dossierPassages: async ({ entity, from }) => dossierPassages(await corpus(), entity, from)
  }
}
