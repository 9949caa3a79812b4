import type { RelatedEntity } from "../../core/card"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import type { PassageActions } from "./PassageFigure"

type Props = {
  readonly related: Pick<RelatedEntity, "entity" | "name" | "type">
  readonly texts: Texts
  readonly onLookUp: PassageActions["onLookUp"]
}

/** One that stands with another, and what it is; its name leads to what is known of it. */
export function RelatedName({ related: { entity, name, type }, texts, onLookUp }: Props) {
  return (
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
  )
}
