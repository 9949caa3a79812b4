import { Fragment } from "preact"
import type { Card, Passage } from "../../core/card"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import { wordCoverage } from "../text/word-coverage"
import { Objections, type Objecting } from "./Objections"
import { PassageFigure } from "./PassageFigure"
import { PassageList } from "./PassageList"

type Props = {
  readonly card: Card
  readonly texts: Texts
  readonly onOpenArticle: (passage: Passage) => void
  /** Without it there is nothing to object to: the card belongs to no mark. */
  readonly objecting?: Objecting
}

/** All of a card but its name: who this is, what was said before this page, what since, and why it stands here. */
export function CardBody({ card, texts, onOpenArticle, objecting }: Props) {
  const { who, passages, since } = card
  return (
    <div class="card-body">
      <Kind card={card} texts={texts} />
      {who && (
        <section class="card-section" aria-label={texts.say("popoverWho")}>
          <PassageFigure passage={who} texts={texts} leading onOpenArticle={onOpenArticle} />
        </section>
      )}
      <section class="card-section">
        <h3 class="card-heading">{wordCoverage(card.coverage, texts)}</h3>
        {passages.length > 0 && (
          <PassageList passages={passages} texts={texts} onOpenArticle={onOpenArticle} />
        )}
      </section>
      {since.length > 0 && (
        <section class="card-section">
          <h3 class="card-heading">{texts.say("popoverSince")}</h3>
          <PassageList passages={since} texts={texts} onOpenArticle={onOpenArticle} />
        </section>
      )}
      {card.claims.length > 0 && (
        <Differences claims={card.claims} texts={texts} onOpenArticle={onOpenArticle} />
      )}
      <details
        class="card-reason"
        // What unfolds at the lower edge of the card would not be seen.
        onToggle={({ currentTarget }) => currentTarget.scrollIntoView({ block: "nearest" })}
      >
        <summary>{texts.say("popoverWhy")}</summary>
        <p>{card.reason}</p>
        {objecting && <Objections texts={texts} {...objecting} />}
      </details>
    </div>
  )
}

function Differences({
  claims,
  texts,
  onOpenArticle
}: Omit<Props, "card" | "objecting"> & Pick<Card, "claims">) {
  return (
    <section class="card-section">
      <h3 class="card-heading">{texts.say("popoverDiffer")}</h3>
      {claims.map(({ topic, statements }) => (
        <Fragment key={topic}>
          <h4 class="card-topic">{topic}</h4>
          <ol class="passages">
            {statements.map((passage) => (
              <li key={`${passage.file} ${passage.start}`}>
                <PassageFigure passage={passage} texts={texts} onOpenArticle={onOpenArticle} />
              </li>
            ))}
          </ol>
        </Fragment>
      ))}
    </section>
  )
}

function Kind({ card, texts }: Pick<Props, "card" | "texts">) {
  return (
    <p class="card-kind">
      <span>{texts.say(typeTexts[card.type])}</span>
      {card.nativeNames.map(({ lang, text }) => (
        <Fragment key={`${lang} ${text}`}>
          {" "}
          <bdi lang={lang}>{text}</bdi>
        </Fragment>
      ))}
    </p>
  )
}
