import type { Card } from "../../core/card"
import type { Evidence } from "../../core/model"
import { CardBody } from "../popover/CardBody"
import { CardHeader } from "../popover/CardHeader"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"

type Props = {
  readonly card: Card
  readonly texts: Texts
  readonly onOpenArticle: (place: Evidence) => void
}

/** A line of news with a marked name, and the card of that name as it would open there. */
export function Sample({ card, texts, onOpenArticle }: Props) {
  const nameId = useUniqueId()
  // The name stands where the language wants it, so the sentence is cut at the name after it is worded.
  const [before = "", after = ""] = texts.say("welcomeSample", card.name).split(card.name)
  return (
    <section class="welcome-sample">
      <h2 class="welcome-heading">{texts.say("welcomeSampleTitle")}</h2>
      <p class="sample-line">
        {before}
        <span class="sample-mark">{card.name}</span>
        {after}
      </p>
      <div class="card-frame">
        <article class="card" aria-labelledby={nameId}>
          <CardHeader id={nameId} name={card.name} texts={texts} />
          <CardBody card={card} texts={texts} actions={{ onOpenArticle }} />
        </article>
      </div>
    </section>
  )
}
