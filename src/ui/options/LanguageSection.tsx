import { languages, type Language } from "../../core/settings/settings"
import type { Texts } from "../text/texts"
import { Choice } from "./Choice"
import { languageTexts } from "./marking-texts"

type Props = {
  readonly language: Language
  readonly texts: Texts
  readonly onChange: (chosen: { language: Language }) => void
}

/** Which language the interface speaks; names and passages stay in the languages that they are written in. */
export function LanguageSection({ language, texts, onChange }: Props) {
  return (
    <section class="options-section" id="language" aria-labelledby="language-title">
      <h2 id="language-title" class="options-heading">
        {texts.say("optionsLanguage")}
      </h2>
      <Choice
        name="language"
        title={texts.say("optionsLanguageHint")}
        values={languages}
        chosen={language}
        wordings={languageTexts}
        texts={texts}
        onChoose={(chosen) => onChange({ language: chosen })}
      />
    </section>
  )
}
