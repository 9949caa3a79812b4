import { useState } from "preact/hooks"
import type { Texts } from "../text/texts"

/** By hand: numbers that are given out when a page is drawn again begin from the first, and this is drawn late. */
const [field, hint] = ["pack-address", "pack-address-hint"]

type Props = {
  readonly isBusy: boolean
  readonly texts: Texts
  /** Called straight from the click, since the browser asks the reader then. */
  readonly onLook: (address: string) => void
}

/** Where the address of a hosted pack is typed. */
export function HostedForm({ isBusy, texts, onLook }: Props) {
  const [typed, setTyped] = useState("")
  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault()
        onLook(typed)
      }}
    >
      <label class="options-label" for={field}>
        {texts.say("hostedLabel")}
      </label>
      <div class="options-line">
        <input
          id={field}
          class="field"
          inputMode="url"
          spellcheck={false}
          autocomplete="off"
          placeholder="https://packs.example.org/manifest.json"
          aria-describedby={hint}
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button" disabled={isBusy || typed.trim() === ""}>
          {texts.say("hostedLook")}
        </button>
      </div>
      <p id={hint} class="options-hint">
        {texts.say("hostedHint")}
      </p>
    </form>
  )
}
