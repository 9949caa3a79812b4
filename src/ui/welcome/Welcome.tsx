import type { ComponentProps } from "preact"
import type { Card } from "../../core/card"
import type { Evidence } from "../../core/model"
import type { Texts } from "../text/texts"
import { Offer } from "./Offer"
import { Sample } from "./Sample"

type Props = Omit<ComponentProps<typeof Offer>, "texts"> & {
  /** A card of the bundled corpus to show what a card is; null until it is there, or where it cannot be had. */
  readonly sample: Card | null
  readonly texts: Texts
  readonly onOpenArticle: (place: Evidence) => void
}

/** The first page after installation: what this is, what it asks for, and what it does not do. */
export function Welcome({ sample, texts, onOpenArticle, ...offer }: Props) {
  return (
    <main class="welcome" lang={texts.locale} dir={texts.direction}>
      <div class="welcome-words">
        <h1 class="welcome-title">{texts.say("welcomeTitle")}</h1>
        <div class="welcome-section">
          <p>{texts.say("welcomeSpots")}</p>
          <p>{texts.say("welcomeShows")}</p>
          <p>{texts.say("welcomeAdmits")}</p>
        </div>
        <Offer texts={texts} {...offer} />
        <section class="welcome-section">
          <h2 class="welcome-heading">{texts.say("welcomeDataTitle")}</h2>
          <p>{texts.say("welcomeData")}</p>
        </section>
      </div>
      {sample && <Sample card={sample} texts={texts} onOpenArticle={onOpenArticle} />}
    </main>
  )
}
