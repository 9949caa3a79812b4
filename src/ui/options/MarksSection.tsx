import { densities, markStyles, type Marking } from "../../core/settings/settings"
import type { Texts } from "../text/texts"
import { Choice } from "./Choice"
import { MarkSample } from "./MarkSample"
import { densityTexts, styleTexts } from "./marking-texts"

type Props = {
  readonly marking: Marking
  /** Whether the toolbar button counts the names of a page. */
  readonly badge: boolean
  readonly texts: Texts
  readonly onChange: (chosen: Partial<Marking & { badge: boolean }>) => void
}

/** What is marked and how it looks, with a sample that follows each choice. */
export function MarksSection({ marking, badge, texts, onChange }: Props) {
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
          <label class="choice">
            <input
              type="checkbox"
              name="badge"
              checked={badge}
              onChange={({ currentTarget }) => onChange({ badge: currentTarget.checked })}
            />
            <span>{texts.say("optionsBadge")}</span>
          </label>
        </div>
        <MarkSample marking={marking} texts={texts} />
      </div>
    </section>
  )
}
