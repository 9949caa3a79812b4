import { densities, markStyles, type Marking } from "../../core/settings/settings"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { MarkSample } from "./MarkSample"
import { densityTexts, styleTexts } from "./marking-texts"

type Props = {
  readonly marking: Marking
  readonly texts: Texts
  readonly onChange: (marking: Partial<Marking>) => void
}

/** What is marked and how it looks, with a sample that follows each choice. */
export function MarksSection({ marking, texts, onChange }: Props) {
  return (
    <section class="options-section" id="marks" aria-labelledby="marks-title">
      <h2 id="marks-title" class="options-heading">
        {texts.say("optionsMarks")}
      </h2>
      <div class="options-columns">
        <div class="options-stack">
          <Choice
            name="density"
            title={texts.say("optionsDensity")}
            values={densities}
            chosen={marking.density}
            wordings={densityTexts}
            texts={texts}
            onChoose={(density) => onChange({ density })}
          />
          <p class="options-hint">{texts.say("optionsListed")}</p>
          <label class="choice">
            <input
              type="checkbox"
              checked={marking.marksOtherThanNames}
              onChange={({ currentTarget }) => onChange({ marksOtherThanNames: currentTarget.checked })}
            />
            <span>{texts.say("optionsOthers")}</span>
          </label>
          <Choice
            name="style"
            title={texts.say("optionsStyle")}
            values={markStyles}
            chosen={marking.markStyle}
            wordings={styleTexts}
            texts={texts}
            onChoose={(markStyle) => onChange({ markStyle })}
          />
        </div>
        <MarkSample marking={marking} texts={texts} />
      </div>
    </section>
  )
}

type ChoiceProps<V extends string> = {
  readonly name: string
  readonly title: string
  readonly values: readonly V[]
  readonly chosen: V
  readonly wordings: Readonly<Record<V, PlainTextKey>>
  readonly texts: Texts
  readonly onChoose: (value: V) => void
}

function Choice<V extends string>({
  name,
  title,
  values,
  chosen,
  wordings,
  texts,
  onChoose
}: ChoiceProps<V>) {
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
