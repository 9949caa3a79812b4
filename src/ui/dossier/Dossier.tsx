import type { ComponentChildren } from "preact"
import type { Dossier as DossierOfEntity } from "../../core/dossier"
import { CardKind } from "../popover/CardKind"
import { ElsewhereNote } from "../popover/ElsewhereNote"
import { PassageFigure, type PassageActions } from "../popover/PassageFigure"
import { Timeline } from "../popover/Timeline"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordCoverage } from "../text/word-coverage"
import { wordLimits } from "../text/word-limits"
import { DifferingClaims } from "./DifferingClaims"
import { Names } from "./Names"
import { PagedPassages } from "./PagedPassages"
import { Relations } from "./Relations"

type Props = {
  readonly dossier: DossierOfEntity
  readonly texts: Texts
  readonly actions: PassageActions
  readonly onMorePassages: () => void
  /** Has more fetched of what hosts have of other times. */
  readonly onFurther: () => void
  /** What the surface adds under the name, as the way to the mentions of a page. */
  readonly children?: ComponentChildren
}

/** All the corpus holds on one entity. The name can take the focus: it is where a reader arrives. */
export function Dossier({ dossier, texts, actions, onMorePassages, onFurther, children }: Props) {
  const { name, who, coverage, passages, timeline, claims, related, ties, names } = dossier
  const shared = { texts, actions }
  return (
    <article class="dossier">
      <header class="dossier-head">
        <h1 class="dossier-name" tabIndex={-1} lang={scriptLang(name)} dir="auto">
          {name}
        </h1>
        <CardKind card={dossier} surface={undefined} texts={texts} />
        {children}
      </header>
      {who && <PassageFigure passage={who} leading {...shared} />}
      <section class="dossier-section">
        {(coverage.articles > 0 || !dossier.elsewhere) && (
          <div>
            <h2 class="card-heading">{wordCoverage(coverage, texts)}</h2>
            <Limits dossier={dossier} texts={texts} />
          </div>
        )}
        {passages.length > 0 && (
          <PagedPassages
            passages={passages}
            count={dossier.passageCount}
            onMore={onMorePassages}
            {...shared}
          />
        )}
        <ElsewhereNote elsewhere={dossier.elsewhere} texts={texts} onFurther={onFurther} />
        <div class="card-folds">
          {related.length > 0 && <Relations name={name} related={related} ties={ties} {...shared} />}
          {timeline.length > 0 && <Timeline events={timeline} pageDate={null} isOpen {...shared} />}
          {claims.length > 0 && <DifferingClaims claims={claims} {...shared} />}
          <Names names={names} texts={texts} />
        </div>
      </section>
    </article>
  )
}

function Limits({ dossier, texts }: Pick<Props, "dossier" | "texts">) {
  const today = new Date().toISOString().slice(0, "2022-07-18".length)
  const limits = wordLimits({ ...dossier, pageDate: null, since: [], articles: [] }, today, texts)
  return limits.length === 0 ? null : <p class="card-note">{limits.join(" ")}</p>
}
