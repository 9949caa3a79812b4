import { useState } from "preact/hooks"
import type { Correction } from "../../core/corrections/correction"
import type { Corrections } from "../../core/corrections/corrections"
import type { EntityId } from "../../core/model"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"
import { MergeForm, NamingForm } from "./CorrectionForms"
import { CorrectionList } from "./CorrectionList"
import type { NameSearch } from "./NamePicker"
import type { NewCorrection } from "./options-controller"

type Props = {
  readonly corrections: Corrections
  readonly names: ReadonlyMap<EntityId, string>
  /** A word that the reader came here to name; empty for none. */
  readonly formToName: string
  readonly texts: Texts
  readonly onSearch: NameSearch
  readonly onAdd: (correction: NewCorrection) => void
  readonly onUndo: (correction: Correction) => void
}

export function CorrectionsSection(props: Props) {
  const { corrections, names, formToName, texts, onSearch, onAdd, onUndo } = props
  const [filter, setFilter] = useState("")
  const field = useUniqueId()
  return (
    <section class="options-section" id="corrections" aria-labelledby="corrections-title">
      <h2 id="corrections-title" class="options-heading">
        {texts.say("optionsCorrections")}
      </h2>
      <p class="options-hint">{texts.say("optionsCorrectionsHint")}</p>
      {corrections.length > 0 && (
        <div class="options-stack-small">
          <label class="options-label" for={field}>
            {texts.say("optionsFilter")}
          </label>
          <input
            id={field}
            class="field"
            type="search"
            autocomplete="off"
            spellcheck={false}
            value={filter}
            onInput={({ currentTarget }) => setFilter(currentTarget.value)}
          />
        </div>
      )}
      <CorrectionList corrections={corrections} names={names} filter={filter} texts={texts} onUndo={onUndo} />
      <details class="options-fold" open={formToName !== ""}>
        <summary>{texts.say("optionsNameForm")}</summary>
        <NamingForm given={formToName} texts={texts} onSearch={onSearch} onAdd={onAdd} />
      </details>
      <details class="options-fold">
        <summary>{texts.say("optionsMerge")}</summary>
        <MergeForm texts={texts} onSearch={onSearch} onAdd={onAdd} />
      </details>
    </section>
  )
}
