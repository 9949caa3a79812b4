import { heldKeys, openings, rests, type Handling } from "../../core/settings/settings"
import type { Texts } from "../text/texts"
import { Choice } from "./Choice"
import { heldKeyTexts, openingTexts, restTexts } from "./handling-texts"

type Props = {
  readonly handling: Handling
  readonly texts: Texts
  readonly onChange: (handling: Partial<Handling>) => void
}

/** What opens a card, and how long that takes. */
export function HandlingSection({ handling, texts, onChange }: Props) {
  const { opening, restMs, heldKey, looksUpWords } = handling
  return (
    <section class="options-section" id="opening" aria-labelledby="opening-title">
      <h2 id="opening-title" class="options-heading">
        {texts.say("optionsOpening")}
      </h2>
      <div class="options-columns">
        <Choice
          name="opening"
          title={texts.say("optionsOpens")}
          values={openings}
          chosen={opening}
          wordings={openingTexts}
          texts={texts}
          onChoose={(chosen) => onChange({ opening: chosen })}
        />
        <Choice
          name="rest"
          title={texts.say("optionsRest")}
          values={rests}
          chosen={restMs}
          wordings={restTexts}
          texts={texts}
          onChoose={(chosen) => onChange({ restMs: chosen })}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          name="looks-up-words"
          checked={looksUpWords}
          onChange={({ currentTarget }) => onChange({ looksUpWords: currentTarget.checked })}
        />
        <span>{texts.say("optionsLookUp")}</span>
      </label>
      {(looksUpWords || opening === "key") && (
        <Choice
          name="held-key"
          title={texts.say("optionsHeldKey")}
          values={heldKeys}
          chosen={heldKey}
          wordings={heldKeyTexts}
          texts={texts}
          onChoose={(chosen) => onChange({ heldKey: chosen })}
        />
      )}
      <p class="options-hint">{texts.say("optionsOpeningHint")}</p>
    </section>
  )
}
