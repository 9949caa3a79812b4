import type { RelatedEntity } from "../../core/card"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import { Fold } from "./Fold"
import { PassageFigure, type PassageActions } from "./PassageFigure"

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
            <p class="related-head">
              {onLookUp ? (
                <button
                  type="button"
                  class="related-name"
                  lang={scriptLang(name)}
                  onClick={() => onLookUp({ entity, surface: name })}
                >
                  <bdi>{name}</bdi>
                </button>
              ) : (
                <bdi class="related-name">{name}</bdi>
              )}{" "}
              <span>{texts.say(typeTexts[type])}</span>
            </p>
            <PassageFigure passage={passage} texts={texts} actions={actions} />
          </li>
        ))}
      </ul>
    </Fold>
  )
}
