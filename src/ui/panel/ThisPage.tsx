import type { EntityId } from "../../core/model"
import { DifferingClaims } from "../dossier/DifferingClaims"
import { Articles } from "../popover/Articles"
import type { PassageActions } from "../popover/PassageFigure"
import { Timeline } from "../popover/Timeline"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordDate } from "../text/word-date"
import { NameList } from "./NameList"
import type { PageView, PanelActions, Tour } from "./panel-state"

type Props = {
  readonly page: Extract<PageView, { readonly status: "read" }>
  readonly tour: Tour | null
  readonly texts: Texts
  readonly actions: PanelActions
  readonly passageActions: PassageActions
  readonly onOpen: (entity: EntityId) => void
}

/** What the corpus holds around the page that the reader looks at. */
export function ThisPage({ page, tour, texts, actions, passageActions, onOpen }: Props) {
  const { entities, timeline, claims, articles, pageDate } = page.description
  const shared = { texts, actions: passageActions }
  const hasMore = timeline.length + claims.length + articles.length > 0
  return (
    <>
      <header class="page-head">
        <p class="card-note">{texts.say("panelThisPage")}</p>
        <h1 class="panel-title page-title" lang={scriptLang(page.title)} dir="auto">
          {page.title || page.site || texts.say("panelThisPage")}
        </h1>
        <p class="card-note">{wordPageDate(pageDate, texts)}</p>
      </header>
      {entities.length === 0 ? (
        <p class="panel-sentence" role="status">
          {texts.say("popupNothing")}
        </p>
      ) : (
        <NameList found={entities} tour={tour} texts={texts} actions={actions} onOpen={onOpen} />
      )}
      {hasMore && (
        <section class="panel-section">
          <h2 class="panel-heading">{texts.say("panelFromCorpus")}</h2>
          <div class="card-folds">
            {timeline.length > 0 && <Timeline events={timeline} pageDate={pageDate} isOpen {...shared} />}
            {claims.length > 0 && <DifferingClaims claims={claims} {...shared} />}
            {articles.length > 0 && <Articles articles={articles} isOpen {...shared} />}
          </div>
        </section>
      )}
    </>
  )
}

function wordPageDate(pageDate: string | null, texts: Texts): string {
  if (pageDate === null) return texts.say("panelNoDate")
  return wordDate({ date: pageDate, precision: "day", stated: true }, texts)
}
