import { useState } from "preact/hooks"
import { LONGEST_FORM } from "../../core/corrections/limits"
import { formProblem } from "../../core/gazetteer/form-tokens"
import type { FoundName } from "../../core/search/find-entities"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"
import { NamePicker, type NameSearch } from "./NamePicker"
import type { NewCorrection } from "./options-controller"

type Props = {
  readonly texts: Texts
  readonly onSearch: NameSearch
  readonly onAdd: (correction: NewCorrection) => void
}

/** Says what a word names: one that the gazetteer lacks, or one that it does not believe. */
export function NamingForm({ given, texts, onSearch, onAdd }: Props & { readonly given: string }) {
  const [form, setForm] = useState(given)
  const [name, setName] = useState<FoundName | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [field, alert] = [useUniqueId(), useUniqueId()]
  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault()
        const wrong = formProblem(form.trim())
        setProblem(wrong)
        if (wrong !== null || !name) return
        setForm("")
        setName(null)
        onAdd({ kind: "always", form: form.trim(), entity: name.entity })
      }}
    >
      <label class="options-label" for={field}>
        {texts.say("optionsForm")}
      </label>
      <input
        id={field}
        class="field"
        autocomplete="off"
        spellcheck={false}
        maxLength={LONGEST_FORM}
        required
        value={form}
        aria-invalid={problem !== null}
        aria-describedby={alert}
        onInput={({ currentTarget }) => setForm(currentTarget.value)}
      />
      <p id={alert} class="options-problem" role="alert">
        {problem !== null && texts.say("optionsCannotAdd", problem)}
      </p>
      <NamePicker
        label={texts.say("optionsEntity")}
        chosen={name}
        texts={texts}
        onSearch={onSearch}
        onChoose={setName}
      />
      <button type="submit" class="button" disabled={!name}>
        {texts.say("optionsAdd")}
      </button>
    </form>
  )
}

/** Says that two names of the corpus are one. */
export function MergeForm({ texts, onSearch, onAdd }: Props) {
  const [name, setName] = useState<FoundName | null>(null)
  const [into, setInto] = useState<FoundName | null>(null)
  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (!name || !into) return
        setName(null)
        setInto(null)
        onAdd({ kind: "merge", entity: name.entity, into: into.entity })
      }}
    >
      <NamePicker
        label={texts.say("optionsEntity")}
        chosen={name}
        texts={texts}
        onSearch={onSearch}
        onChoose={setName}
      />
      <NamePicker
        label={texts.say("optionsInto")}
        chosen={into}
        texts={texts}
        // A name cannot be itself.
        onSearch={async (query) => (await onSearch(query)).filter(({ entity }) => entity !== name?.entity)}
        onChoose={setInto}
      />
      <button type="submit" class="button" disabled={!name || !into || name.entity === into.entity}>
        {texts.say("optionsAdd")}
      </button>
    </form>
  )
}
