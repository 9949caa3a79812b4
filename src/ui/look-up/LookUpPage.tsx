import { useState } from "preact/hooks"
import type { ComponentProps } from "preact"
import type { FoundName } from "../../core/search/find-entities"
import { CardHeader } from "../popover/CardHeader"
import { scriptLang } from "../text/script-lang"
import { typeTexts } from "../text/type-texts"
import { useUniqueId } from "../unique-id"
import { LookUp } from "./LookUp"
import { titleOf, type LookUpState } from "./look-up-state"

type Props = Omit<ComponentProps<typeof LookUp>, "state"> & {
  /** Null: nothing is looked up yet. */
  readonly state: LookUpState | null
  readonly onSearch: (query: string) => Promise<readonly FoundName[]>
  /** Whatever was typed is to be looked up. */
  readonly onAsk: (text: string) => void
}

/** A page of its own for looking up names: a field, the names that fit what is typed, and the card of the one asked for. */
export function LookUpPage({ state, onSearch, onAsk, ...rest }: Props) {
  const { texts, onChoose } = rest
  const [typed, setTyped] = useState("")
  const [found, setFound] = useState<readonly FoundName[]>([])
  const [field, name] = [useUniqueId(), useUniqueId()]
  const type = async (value: string) => {
    setTyped(value)
    const query = value.trim()
    setFound(query === "" ? [] : await onSearch(query))
  }
  const forget = () => {
    setTyped("")
    setFound([])
  }
  return (
    <main class="look-up" lang={texts.locale} dir={texts.direction}>
      <h1 class="look-up-title">{texts.say("popupLookUp")}</h1>
      <form
        role="search"
        class="look-up-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.trim() === "") return
          onAsk(typed.trim())
          forget()
        }}
      >
        <label class="look-up-label" for={field}>
          {texts.say("lookUpField")}
        </label>
        <input
          id={field}
          class="look-up-field"
          type="search"
          autocomplete="off"
          autofocus={state === null}
          spellcheck={false}
          maxLength={200}
          value={typed}
          onInput={({ currentTarget }) => void type(currentTarget.value)}
        />
        {found.length > 0 && (
          <ul class="look-up-found">
            {found.map(({ entity, name: known, type: kind, form }) => (
              <li key={entity}>
                <button
                  type="button"
                  class="look-up-name"
                  onClick={() => {
                    onChoose(entity)
                    forget()
                  }}
                >
                  <bdi lang={scriptLang(known)}>{known}</bdi>{" "}
                  <span class="card-note">
                    {texts.say(typeTexts[kind])}
                    {form !== known && ` · ${form}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </form>
      {state && (
        <article class="card" aria-labelledby={name} aria-live="polite">
          <CardHeader id={name} name={titleOf(state)} texts={texts} />
          <LookUp state={state} {...rest} />
        </article>
      )}
    </main>
  )
}
