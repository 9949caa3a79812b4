import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"

type Props<V extends string | number> = {
  readonly name: string
  readonly title: string
  readonly values: readonly V[]
  readonly chosen: V
  readonly wordings: Readonly<Record<V, PlainTextKey>>
  readonly texts: Texts
  readonly onChoose: (value: V) => void
}

/** One of several values. */
export function Choice<V extends string | number>({
  name,
  title,
  values,
  chosen,
  wordings,
  texts,
  onChoose
}: Props<V>) {
  return (
    <fieldset class="choices">
      <legend class="options-label">{title}</legend>
      {values.map((value) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{texts.say(wordings[value])}</span>
        </label>
      ))}
    </fieldset>
  )
}
