import { useState } from "preact/hooks"
import { LONGEST_ENGINE_NAME, LONGEST_KEY } from "../../core/engine/engine"
import { usualFields } from "../../core/engine/fields"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { namedFields, type EnginesActions, type NamedField, type TypedEngine } from "./engines-controller"

type Props = {
  readonly isBusy: boolean
  readonly texts: Texts
  readonly onAdd: EnginesActions["add"]
}

const untouched: TypedEngine = {
  address: "",
  name: "",
  key: "",
  fields: { title: "", text: "", date: "", source: "", url: "", language: "" }
}

const fieldTexts: { readonly [F in NamedField]: PlainTextKey } = {
  title: "engineFieldTitle",
  text: "engineFieldText",
  date: "engineFieldDate",
  source: "engineFieldSource",
  url: "engineFieldUrl",
  language: "engineFieldLanguage"
}

/** Where a search engine is added: by its address, with what lets the reader in, and what its fields are called. */
export function EngineForm({ isBusy, texts, onAdd }: Props) {
  const [typed, setTyped] = useState(untouched)
  const type = (part: Partial<TypedEngine>) => setTyped({ ...typed, ...part })
  return (
    <form
      class="options-form engine-form"
      onSubmit={(event) => {
        event.preventDefault()
        void onAdd(typed).then((isKept) => isKept && setTyped(untouched))
      }}
    >
      <Line
        id="engine-address"
        label={texts.say("engineAddress")}
        hint={texts.say("engineAddressHint")}
        placeholder="https://search.example.org:9200/articles"
        inputMode="url"
        value={typed.address}
        onType={(address) => type({ address })}
      />
      <Line
        id="engine-name"
        label={texts.say("engineName")}
        maxLength={LONGEST_ENGINE_NAME}
        value={typed.name}
        onType={(name) => type({ name })}
      />
      <Line
        id="engine-key"
        label={texts.say("engineKey")}
        hint={texts.say("engineKeyHint")}
        isSecret
        maxLength={LONGEST_KEY}
        value={typed.key}
        onType={(key) => type({ key })}
      />
      <details class="options-fold">
        <summary>{texts.say("engineFields")}</summary>
        <div class="options-form">
          <p class="options-hint">{texts.say("engineFieldsHint")}</p>
          <div class="engine-fields">
            {namedFields.map((field) => (
              <Line
                key={field}
                id={`engine-field-${field}`}
                label={texts.say(fieldTexts[field])}
                placeholder={usualFields[field].slice(0, 3).join(", ")}
                value={typed.fields[field]}
                onType={(line) => type({ fields: { ...typed.fields, [field]: line } })}
              />
            ))}
          </div>
        </div>
      </details>
      <button type="submit" class="button" disabled={isBusy || typed.address.trim() === ""}>
        {texts.say("engineAdd")}
      </button>
    </form>
  )
}

type LineProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly placeholder?: string
  readonly inputMode?: "url"
  readonly isSecret?: boolean
  readonly maxLength?: number
  readonly value: string
  readonly onType: (typed: string) => void
}

function Line({ id, label, hint, isSecret = false, onType, ...field }: LineProps) {
  const hintId = hint === undefined ? undefined : `${id}-hint`
  return (
    <div class="engine-line">
      <label class="options-label" for={id}>
        {label}
      </label>
      <input
        {...field}
        id={id}
        class="field"
        type={isSecret ? "password" : "text"}
        spellcheck={false}
        autocapitalize="off"
        // No password of a site of the web's, which browsers would offer to keep.
        autocomplete="off"
        aria-describedby={hintId}
        onInput={({ currentTarget }) => onType(currentTarget.value)}
      />
      {hint !== undefined && (
        <p id={hintId} class="options-hint">
          {hint}
        </p>
      )}
    </div>
  )
}
