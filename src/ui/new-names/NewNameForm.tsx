import { useEffect, useRef } from "preact/hooks"
import { LONGEST_NAME } from "../../core/own-names/decision"
import type { NewName } from "../../core/own-names/new-names"
import { NamePicker } from "../options/NamePicker"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"
import type { Draft } from "./draft"
import type { NewNamesActions } from "./new-names-state"

type Props = {
  readonly name: NewName
  readonly draft: Draft
  /** Gets the focus when the form comes up. */
  readonly field: "edit" | "merge" | null
  readonly actions: NewNamesActions
  readonly texts: Texts
  readonly onClose: () => void
}

/** What a new name is to be called, which of its spellings count, and which known name it may be one of. */
export function NewNameForm({ name, draft, field, actions, texts, onClose }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [nameField, spellings] = [useUniqueId(), useUniqueId()]
  const change = (part: Partial<Draft>) => actions.onDraft(name.key, { ...draft, ...part })
  useEffect(() => {
    const selector = field === "merge" ? "input[type=search]" : "input[type=text]"
    if (field) form.current?.querySelector<HTMLInputElement>(selector)?.focus()
  }, [field])
  return (
    <form
      ref={form}
      class="new-name-form"
      onSubmit={(event) => {
        event.preventDefault()
        actions.onDecide([name], "accepted")
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || event.isComposing) return
        event.preventDefault()
        onClose()
      }}
    >
      <label class="options-label" for={nameField}>
        {texts.say("newNameName")}
      </label>
      <input
        id={nameField}
        class="field"
        type="text"
        required
        maxLength={LONGEST_NAME}
        spellcheck={false}
        lang={scriptLang(draft.name)}
        value={draft.name}
        onInput={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      {name.spellings.length > 1 && (
        <div class="new-name-spellings" role="group" aria-labelledby={spellings}>
          <p class="options-label" id={spellings}>
            {texts.say("newNameSpellings")}
          </p>
          {name.spellings.map(({ text, count }) => (
            <label key={text} class="choice-line">
              <input
                type="checkbox"
                checked={draft.forms.includes(text)}
                onChange={({ currentTarget }) =>
                  change({
                    forms: name.spellings
                      .map((spelling) => spelling.text)
                      .filter((each) => (each === text ? currentTarget.checked : draft.forms.includes(each)))
                  })
                }
              />
              <span>
                <bdi lang={scriptLang(text)}>{text}</bdi>{" "}
                <span class="library-note">{texts.count("newNameTime", count)}</span>
              </span>
            </label>
          ))}
        </div>
      )}
      <NamePicker
        label={texts.say("newNameMergeWith")}
        chosen={null}
        texts={texts}
        onSearch={actions.onSearch}
        onChoose={(into) => into && actions.onMerge(name, into)}
      />
    </form>
  )
}
