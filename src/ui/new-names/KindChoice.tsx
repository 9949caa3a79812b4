import { entityTypes, type EntityType } from "../../core/model"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"

type Props = {
  readonly label: string
  readonly value: EntityType
  readonly texts: Texts
  readonly onChoose: (type: EntityType) => void
}

/** What kind of thing a name names. */
export function KindChoice({ label, value, texts, onChoose }: Props) {
  return (
    <select
      class="field new-name-kind"
      aria-label={label}
      value={value}
      onChange={({ currentTarget }) => {
        const type = entityTypes[currentTarget.selectedIndex]
        if (type) onChoose(type)
      }}
    >
      {entityTypes.map((type) => (
        <option key={type} value={type} selected={type === value}>
          {texts.say(typeTexts[type])}
        </option>
      ))}
    </select>
  )
}
