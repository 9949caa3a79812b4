import { Fragment } from "preact"
import type { Card } from "../../core/card"
import type { EntityId } from "../../core/model"
import type { Texts } from "../text/texts"
import { wordCoverage } from "../text/word-coverage"
import { wordLimits } from "../text/word-limits"
import { wordReason } from "../text/word-reason"
import { Articles } from "./Articles"
import { CardKind } from "./CardKind"
import { ElsewhereNote } from "./ElsewhereNote"
import { Objections, type Objecting } from "./Objections"
import { PassageFigure, type PassageActions } from "./PassageFigure"
import { PassageList } from "./PassageList"
import { Related } from "./Related"
import { Timeline } from "./Timeline"

type Props = {
  readonly card: Card
  readonly texts: Texts
  readonly actions: PassageActions
  /** Opens all there is on the entity as a page of the library. Without it the card does not offer it. */
  readonly onOpenLibrary?: ((entity: EntityId) => void) | undefined
  /** Without it there is nothing to object to: the card belongs to no mark. */
  readonly objecting?: Objecting | undefined
}

/**
 * All of a card but its name: why it stands here, who this is, what was said before this page, and what since. What can
 * be objected comes first, so that it takes few keys; it is folded, since most marks are right.
 */
export function CardBody({ card, texts, actions, onOpenLibrary, objecting }: Props) {
  const { who, passages, since, claims, timeline, related, articles, reason } = card
  const shared = { texts, actions }
  return (
    <div class="card-body">
      <CardKind card={card} surface={objecting?.surface} texts={texts}>
        {(reason !== "" || objecting) && (
          <details class="card-reason">
            <summary>{texts.say("popoverWhy")}</summary>
            <p>{wordReason(reason, texts)}</p>
            {objecting && <Objections texts={texts} {...objecting} />}
          </details>
        )}
      </CardKind>
      {who && (
        <section class="card-section" aria-label={texts.say("popoverWho")}>
          <PassageFigure passage={who} leading {...shared} />
        </section>
      )}
      <section class="card-section">
        {(card.coverage.articles > 0 || !card.elsewhere) && (
          <div>
            <h3 class="card-heading">{wordCoverage(card.coverage, texts)}</h3>
            <Limits card={card} texts={texts} />
          </div>
        )}
        {passages.length > 0 && <PassageList passages={passages} {...shared} />}
        <ElsewhereNote elsewhere={card.elsewhere} texts={texts} />
      </section>
      {since.length > 0 && (
        <section class="card-section">
          <h3 class="card-heading">{texts.say("popoverSince")}</h3>
          <PassageList passages={since} {...shared} />
        </section>
      )}
      {claims.length > 0 && <Differences claims={claims} {...shared} />}
      <div class="card-folds">
        {timeline.length > 0 && <Timeline events={timeline} pageDate={card.pageDate} {...shared} />}
        {related.length > 0 && <Related related={related} {...shared} />}
        {articles.length > 0 && <Articles articles={articles} {...shared} />}
        {onOpenLibrary && (
          <div class="card-library">
            <button type="button" class="link" onClick={() => onOpenLibrary(card.entity)}>
              {texts.say("libraryOpen")}
            </button>
          </div>
        )}
      </div>
    </div>
  )
}

function Limits({ card, texts }: Pick<Props, "card" | "texts">) {
  const today = new Date().toISOString().slice(0, "2022-07-18".length)
  const limits = wordLimits(card, today, texts)
  return limits.length === 0 ? null : <p class="card-note">{limits.join(" ")}</p>
}

function Differences({ claims, texts, actions }: Pick<Props, "texts" | "actions"> & Pick<Card, "claims">) {
  return (
    <section class="card-section">
      <div>
        <h3 class="card-heading">{texts.say("popoverDiffer")}</h3>
        <p class="card-note">{texts.say("popoverEditorsTopics")}</p>
      </div>
      {claims.map(({ topic, topicLang, statements }) => (
        <Fragment key={topic}>
          <h4 class="card-topic" lang={topicLang}>
            {topic}
          </h4>
          <ol class="passages">
            {statements.map((passage) => (
              <li key={`${passage.file} ${passage.start}`}>
                <PassageFigure passage={passage} texts={texts} actions={actions} />
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </section>
  )
}
