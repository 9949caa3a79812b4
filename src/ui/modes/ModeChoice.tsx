import type { Reach } from "../../core/settings/reach"
import type { Mode } from "../../core/settings/settings"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"
import { modeTexts } from "./mode-texts"

type Props = {
  readonly reach: Reach
  readonly texts: Texts
  /** Comes straight from the click, so that the browser can be asked. */
  readonly onChoose: (mode: Mode) => void
}

/** What makes the product shine comes first. */
const shown: readonly Mode[] = ["all", "chosen", "click"]

/** Where pages are read, as things stand; and, where the browser does not allow what was chosen, a way to ask it again. */
export function ModeChoice({ reach, texts, onChoose }: Props) {
  const id = useUniqueId()
  return (
    <fieldset class="modes">
      <legend class="modes-title">{texts.say("modeTitle")}</legend>
      {shown.map((mode) => (
        <label key={mode} class="mode">
          <input
            type="radio"
            name={id}
            value={mode}
            checked={reach.mode === mode}
            aria-describedby={`${id}${mode}`}
            onClick={(event) => {
              // What holds is shown when the browser has answered, not before.
              event.preventDefault()
              if (reach.mode !== mode || reach.isWithheld) onChoose(mode)
            }}
          />
          <span>
            {texts.say(modeTexts[mode].title)}
            <span id={`${id}${mode}`} class="mode-hint">
              {texts.say(modeTexts[mode].hint)}
            </span>
          </span>
        </label>
      ))}
      <Withheld reach={reach} texts={texts} onChoose={onChoose} />
    </fieldset>
  )
}

function Withheld({ reach, texts, onChoose }: Props) {
  const { isWithheld, missing } = reach
  if (!isWithheld && missing.length === 0) return null
  return (
    <div class="mode-withheld" role="status">
      <p>{isWithheld ? texts.say("modeWithheld") : texts.say("modeMissing", missing.join(", "))}</p>
      <button type="button" class="button" onClick={() => onChoose(isWithheld ? "all" : "chosen")}>
        {texts.say("modeAskAgain")}
      </button>
    </div>
  )
}
