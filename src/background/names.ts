import type { Runtime } from "webextension-polyfill"
import type { CardAsk } from "../core/card-ask"
import { citePassage } from "../core/citation/cite-passage"
import { describeFound } from "../core/corpus/describe-found"
import type { LoadedCorpus } from "../core/corpus/loaded-corpus"
import { describePage } from "../core/retrieval/describe-page"
import type { Elsewhere } from "../core/hosted/answers"
import type { EntityId } from "../core/model"
import { makeCard } from "../core/retrieval/make-card"
import { dossierPassages, makeDossier } from "../core/retrieval/make-dossier"
import type { NameSearch } from "../core/search/find-entities"
import { lookUp } from "../core/search/look-up"
import { partTexts } from "../core/spotting/joined-texts"
import { spotPage } from "../core/spotting/spot-page"
import { toTable } from "../core/spotting/spotted-table"
import type { BackgroundHandlers } from "../webext/answer-asks"
import type { HostedKeeping } from "../webext/hosted-keeping"
import { placeOf } from "../webext/place-of"
import { libraryUrl } from "../webext/tabs"
import type { SpottingCorrections } from "./spotting-corrections"

/** As many as fit under a text field. */
const NAMES_FOUND = 8

type Sender = Runtime.MessageSender
type Seek = "elsewhere" | "fetchMore"

type NameTopic =
  | "spot"
  | "card"
  | "fullerCard"
  | "describe"
  | "searchNames"
  | "lookUp"
  | "cite"
  | "describePage"
  | "dossier"
  | "fullerDossier"
  | "dossierPassages"

/** Answers what is asked of names: where they stand in a page, and what the corpus says of them. */
export function createNameAnswers(
  corpus: () => Promise<LoadedCorpus>,
  search: () => Promise<NameSearch>,
  corrections: SpottingCorrections,
  hosted: Pick<HostedKeeping, "elsewhere" | "fetchMore">
): Pick<BackgroundHandlers, NameTopic> {
  /** What there is beyond the corpus on an entity, and what is known of it here. Of private windows nothing is kept. */
  const elsewhere = async (
    { entity, date }: Pick<CardAsk, "entity" | "date">,
    { tab }: Sender,
    seek: Seek,
    isFurther = false
  ): Promise<readonly Elsewhere[]> => {
    const loaded = await corpus()
    const row = loaded.rows.get(entity)
    if (row === undefined) return []
    const here = loaded.pack.entities.row(row)
    if (seek === "fetchMore" && tab?.incognito !== true)
      return hosted.fetchMore(here, { day: date, isFurther })
    const found = await hosted.elsewhere(here, date)
    return tab?.incognito === true ? found.map(({ host }) => ({ host, problem: { kind: "private" } })) : found
  }
  const cardWith = async ({ entity, page, date, text, reason }: CardAsk, sender: Sender, seek: Seek) => {
    const more = await elsewhere({ entity, date }, sender, seek)
    const query = { entity, text, date, company: Object.keys(page.evidence), reason }
    const card = makeCard(await corpus(), query, { mayBeBare: more.length > 0 })
    return card && more.length > 0 ? { ...card, elsewhere: more } : card
  }
  const dossierWith = async (entity: EntityId, sender: Sender, seek: Seek, isFurther = false) => {
    const more = await elsewhere({ entity, date: null }, sender, seek, isFurther)
    const dossier = makeDossier(await corpus(), entity)
    return dossier && more.length > 0 ? { ...dossier, elsewhere: more } : dossier
  }
  return {
    async spot({ page, blocks }, sender) {
      const { gazetteer, correct } = await corrections.forPage(placeOf(sender))
      return toTable(spotPage(gazetteer, page, partTexts(blocks), correct))
    },
    card: (ask, sender) => cardWith(ask, sender, "elsewhere"),
    fullerCard: (ask, sender) => cardWith(ask, sender, "fetchMore"),
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
    dossier: ({ entity }, sender) => dossierWith(entity, sender, "elsewhere"),
    fullerDossier: ({ entity, isFurther }, sender) => dossierWith(entity, sender, "fetchMore", isFurther),
    dossierPassages: async ({ entity, from }) => dossierPassages(await corpus(), entity, from)
  }
}
