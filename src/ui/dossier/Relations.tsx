import type { Dossier } from "../../core/dossier"
import { Fold } from "../popover/Fold"
import { PassageFigure, type PassageActions } from "../popover/PassageFigure"
import { RelatedName } from "../popover/RelatedName"
import type { Texts } from "../text/texts"
import { RelationPicture } from "./RelationPicture"

type Props = Pick<Dossier, "name" | "related" | "ties"> & {
  readonly texts: Texts
  readonly actions: PassageActions
}

/** Who and what stands with the entity: drawn, and as a list with the words that say so. */
export function Relations({ name, related, ties, texts, actions }: Props) {
  const { onLookUp } = actions
  return (
    <Fold title={texts.say("dossierRelated")} hint={related.map(({ name }) => name).join(", ")} isOpen>
      <RelationPicture name={name} others={related} ties={ties} texts={texts} onLookUp={onLookUp} />
      <ul class="relations">
        {related.map((one) => (
          <li key={one.entity}>
            <RelatedName related={one} texts={texts} onLookUp={onLookUp} />
            <details class="event-words">
              <summary>{texts.say("popoverItsWords")}</summary>
              <PassageFigure passage={one.passage} texts={texts} actions={actions} />
            </details>
          </li>
        ))}
      </ul>
    </Fold>
  )
}
