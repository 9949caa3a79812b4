import type { RelatedEntity } from "../../core/card"
import type { Texts } from "../text/texts"
import { Fold } from "./Fold"
import { PassageFigure, type PassageActions } from "./PassageFigure"
import { RelatedName } from "./RelatedName"

type Props = {
  readonly related: readonly RelatedEntity[]
  readonly texts: Texts
  readonly actions: PassageActions
}

/** Who and what stands with the entity, each with the words that say how; a name leads to its card. */
export function Related({ related, texts, actions }: Props) {
  const { onLookUp } = actions
  return (
    <Fold title={texts.say("popoverRelated")} hint={related.map(({ name }) => name).join(", ")}>
      <ul class="passages">
        {related.map(({ entity, name, type, passage }) => (
          <li key={entity} class="related">
            <RelatedName related={{ entity, name, type }} texts={texts} onLookUp={onLookUp} />
            <PassageFigure passage={passage} texts={texts} actions={actions} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
