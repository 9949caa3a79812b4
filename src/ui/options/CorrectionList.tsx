import { correctionKey, type Correction } from "../../core/corrections/correction"
import type { Corrections } from "../../core/corrections/corrections"
import { formKey } from "../../core/corrections/form-key"
import { inForce } from "../../core/corrections/in-force"
import type { EntityId } from "../../core/model"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { writeDay } from "../text/write-date"
import { wordCorrection } from "./word-correction"

type Props = {
  readonly corrections: Corrections
  readonly names: ReadonlyMap<EntityId, string>
  /** Words that a correction has to have; empty: all are shown. */
  readonly filter: string
  readonly texts: Texts
  readonly onUndo: (correction: Correction) => void
}

/** The corrections, newest first, each with the words of the page it was made on. */
export function CorrectionList({ corrections, names, filter, texts, onUndo }: Props) {
  if (corrections.length === 0) return <p>{texts.say("optionsNoCorrections")}</p>
  const valid = new Set(inForce(corrections))
  const wanted = formKey(filter)
  const shown = corrections
    .map((correction) => ({ correction, words: wordCorrection(correction, names, texts) }))
    .filter(({ correction, words }) => formKey(`${words} ${correction.example}`).includes(wanted))
    .toReversed()
  if (shown.length === 0) return <p role="status">{texts.say("optionsNoMatch")}</p>
  return (
    <ul class="options-list">
      {shown.map(({ correction, words }) => (
        <li key={correctionKey(correction)} class="options-row">
          <div class="options-row-words">
            <p lang={scriptLang(words)}>{words}</p>
            {!valid.has(correction) && <p class="options-hint">{texts.say("correctionOverruled")}</p>}
            {correction.example !== "" && (
              <blockquote class="correction-example" lang={scriptLang(correction.example)} dir="auto">
                {correction.example}
              </blockquote>
            )}
            <MadeAt at={correction.madeAt} texts={texts} />
          </div>
          <button
            type="button"
            class="text-button"
            aria-label={texts.say("labelled", texts.say("undo"), words)}
            onClick={() => onUndo(correction)}
          >
            {texts.say("undo")}
          </button>
        </li>
      ))}
    </ul>
  )
}

function MadeAt({ at, texts }: { readonly at: string; readonly texts: Texts }) {
  return (
    <time class="options-hint" dateTime={at}>
      {writeDay(Date.parse(at), texts)}
    </time>
  )
}
