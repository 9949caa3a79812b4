import type { EntityId } from "../../core/model"
import type { Texts } from "../text/texts"
import { FileField } from "./FileField"
import { ImportPreview } from "./ImportPreview"
import type { OptionsActions } from "./options-controller"
import type { ImportState } from "./options-state"
import { saveFile } from "../save-file"
import { useUniqueId } from "../unique-id"

type Props = {
  readonly importing: ImportState
  readonly names: ReadonlyMap<EntityId, string>
  readonly texts: Texts
  readonly actions: Pick<OptionsActions, "readFile" | "applyImport" | "cancelImport" | "reset" | "exported">
}

const FILE_NAME = "backgrounder-choices.json"

export function DataSection({ importing, names, texts, actions }: Props) {
  const hint = useUniqueId()
  return (
    <section class="options-section" id="data" aria-labelledby="data-title">
      <h2 id="data-title" class="options-heading">
        {texts.say("optionsData")}
      </h2>
      <p class="options-hint">{texts.say("optionsDataHint")}</p>
      <button
        type="button"
        class="button"
        onClick={() => saveFile(FILE_NAME, new Blob([actions.exported()], { type: "application/json" }))}
      >
        {texts.say("optionsExport")}
      </button>
      <FileField
        label={texts.say("optionsImport")}
        accept=".json,application/json"
        texts={texts}
        onFile={(file) => void file.text().then(actions.readFile)}
      />
      <ImportPreview
        importing={importing}
        names={names}
        texts={texts}
        onApply={actions.applyImport}
        onCancel={actions.cancelImport}
      />
      <div class="options-stack-small">
        <button type="button" class="button" aria-describedby={hint} onClick={actions.reset}>
          {texts.say("optionsReset")}
        </button>
        <p id={hint} class="options-hint">
          {texts.say("optionsResetHint")}
        </p>
      </div>
    </section>
  )
}
