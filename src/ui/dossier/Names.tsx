import type { Dossier } from "../../core/dossier"
import { Fold } from "../popover/Fold"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { wordCount } from "../text/word-coverage"
import { wordLanguage } from "../text/word-language"

type Props = { readonly names: Dossier["names"]; readonly texts: Texts }

/** How the entity is written: in the articles, and in each language in which it is looked for on pages. */
export function Names({ names: { written, known }, texts }: Props) {
  return (
    <Fold title={texts.say("dossierNames")} hint={written.map(({ text }) => text).join(", ")}>
      {written.length > 0 && (
        <div class="spellings">
          <h4 class="card-topic">{texts.say("dossierWritten")}</h4>
          <ul class="spelling-list">
            {written.map(({ text, count }) => (
              <li key={text}>
                <bdi lang={scriptLang(text)}>{text}</bdi>{" "}
                <span class="spelling-count">{texts.say("popupTimes", wordCount(count, texts))}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      {known.length > 0 && (
        <div class="spellings">
          <h4 class="card-topic">{texts.say("dossierKnown")}</h4>
          <dl class="spelling-languages">
            {known.map(({ lang, names }) => (
              <div key={lang}>
                <dt>{wordLanguage(lang, texts) ?? lang}</dt>
                <dd>
                  {names.map((name, index) => (
                    <span key={name}>
                      {index > 0 && " · "}
                      <bdi lang={lang}>{name}</bdi>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </Fold>
  )
}
