import { correctionKey } from "../../core/corrections/correction"
import { MOST_CORRECTIONS } from "../../core/corrections/corrections"
import type { EntityId } from "../../core/model"
import { wordCount } from "../text/word-coverage"
import type { Texts } from "../text/texts"
import { wordSettingChange } from "./marking-texts"
import type { ImportState } from "./options-state"
import { wordCorrection } from "./word-correction"
import { wordProblem } from "./word-problem"

type Props = {
  readonly importing: ImportState
  readonly names: ReadonlyMap<EntityId, string>
  readonly texts: Texts
  readonly onApply: () => void
  readonly onCancel: () => void
}

/** What a file will change, or why it is refused. */
export function ImportPreview({ importing, names, texts, onApply, onCancel }: Props) {
  switch (importing.phase) {
    case "none":
      return null
    case "refused":
      return (
        <p class="options-problem" role="alert">
          {wordProblem(importing.problem, texts)}
        </p>
      )
    case "preview":
      return <Preview {...importing} names={names} texts={texts} onApply={onApply} onCancel={onCancel} />
  }
}

type PreviewProps = Omit<Props, "importing"> & Extract<ImportState, { readonly phase: "preview" }>

function Preview({ changes, names, texts, onApply, onCancel }: PreviewProps) {
  const { settings, sites, chosenSites, corrections, known, isTooMuch } = changes
  if (isTooMuch)
    return (
      <p class="options-problem" role="alert">
        {texts.say("importTooMuch", wordCount(MOST_CORRECTIONS, texts))}
      </p>
    )
  const isNothing = settings.length + sites.length + chosenSites.length + corrections.length === 0
  return (
    <div class="import-preview" role="group" aria-labelledby="import-title">
      <h3 id="import-title" class="options-label">
        {texts.say("importTitle")}
      </h3>
      {isNothing ? (
        <p role="status">{texts.say("importNothing")}</p>
      ) : (
        <ul class="import-changes">
          {settings.map((change) => (
            <li key={change.setting}>{wordSettingChange(change, texts)}</li>
          ))}
          {sites.map((site) => (
            <li key={site}>{texts.say("importSite", site)}</li>
          ))}
          {chosenSites.map((site) => (
            <li key={`+${site}`}>{texts.say("importChosenSite", site)}</li>
          ))}
          {corrections.map((correction) => (
            <li key={correctionKey(correction)}>
              {texts.say("importCorrection", wordCorrection(correction, names, texts))}
            </li>
          ))}
        </ul>
      )}
      {known > 0 && <p class="options-hint">{texts.say("importKnown", wordCount(known, texts))}</p>}
      <div class="options-line">
        {!isNothing && (
          <button type="button" class="button button-main" onClick={onApply}>
            {texts.say("importApply")}
          </button>
        )}
        <button type="button" class="button" onClick={onCancel}>
          {texts.say("cancel")}
        </button>
      </div>
    </div>
  )
}
