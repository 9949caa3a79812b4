import { useRef, useState } from "preact/hooks"
import type { FoundName } from "../../core/search/find-entities"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { typeTexts } from "../text/type-texts"
import { useUniqueId } from "../unique-id"

export type NameSearch = (query: string) => Promise<readonly FoundName[]>

type Props = {
  readonly label: string
  readonly chosen: FoundName | null
  readonly texts: Texts
  readonly onSearch: NameSearch
  readonly onChoose: (name: FoundName | null) => void
}

/** A text field that looks up names as they are typed, and the one that was chosen. */
export function NamePicker({ label, chosen, texts, onSearch, onChoose }: Props) {
  const [found, setFound] = useState<readonly FoundName[] | null>(null)
  const asked = useRef("")
  const field = useUniqueId()

  const look = async (query: string) => {
    asked.current = query
    if (query === "") return setFound(null)
    const answer = await onSearch(query)
    // A slow answer must not take the place of that to a later question.
    if (asked.current === query) setFound(answer)
  }
  if (chosen)
    return (
      <div class="options-line">
        <span class="options-chosen">
          <span class="options-label">{label}</span> <Name name={chosen} texts={texts} />
        </span>
        <button
          type="button"
          class="text-button"
          onClick={() => {
            setFound(null)
            onChoose(null)
          }}
        >
          {texts.say("optionsChange")}
        </button>
      </div>
    )
  return (
    <div class="options-stack-small">
      <label class="options-label" for={field}>
        {label}
      </label>
      <input
        id={field}
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => void look(currentTarget.value.trim())}
      />
      <p class="options-hint" role="status">
        {found?.length === 0 && texts.say("optionsNoName")}
      </p>
      {found && found.length > 0 && (
        <ul class="name-results">
          {found.map((name) => (
            <li key={name.entity}>
              <button type="button" class="name-result" onClick={() => onChoose(name)}>
                <Name name={name} texts={texts} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Name({ name: { name, type, form }, texts }: { readonly name: FoundName; readonly texts: Texts }) {
  return (
    <>
      <bdi lang={scriptLang(name)}>{name}</bdi>{" "}
      <span class="options-hint">
        {texts.say(typeTexts[type])}
        {form !== name && (
          <>
            {" · "}
            <bdi lang={scriptLang(form)}>{form}</bdi>
          </>
        )}
      </span>
    </>
  )
}
