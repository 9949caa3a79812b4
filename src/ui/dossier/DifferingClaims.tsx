import type { DifferingClaim } from "../../core/card"
import { Fold } from "../popover/Fold"
import { PassageFigure, type PassageActions } from "../popover/PassageFigure"
import type { Texts } from "../text/texts"

type Props = {
  readonly claims: readonly DifferingClaim[]
  readonly texts: Texts
  readonly actions: PassageActions
}

/** On what articles differ, topic by topic; each opens to the statements, side by side and without a verdict. */
export function DifferingClaims({ claims, texts, actions }: Props) {
  return (
    <Fold title={texts.say("popoverDiffer")} hint={claims.map(({ topic }) => topic).join(" · ")} isOpen>
      <p class="card-note">{texts.say("popoverEditorsTopics")}</p>
      <ul class="claims">
        {claims.map(({ topic, topicLang, statements }) => (
          <li key={topic}>
            <details class="event-words claim">
              <summary lang={topicLang}>{topic}</summary>
              <ol class="passages">
                {statements.map((passage) => (
                  <li key={`${passage.file} ${passage.start}`}>
                    <PassageFigure passage={passage} texts={texts} actions={actions} />
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
