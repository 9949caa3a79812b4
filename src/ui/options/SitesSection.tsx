import { useId, useState } from "preact/hooks"
import type { Texts } from "../text/texts"
import { readHost } from "./read-host"

type Props = {
  /** Sites that are switched off. */
  readonly sites: readonly string[]
  readonly texts: Texts
  readonly onSwitch: (site: string, isOn: boolean) => void
}

export function SitesSection({ sites, texts, onSwitch }: Props) {
  return (
    <section class="options-section" id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title" class="options-heading">
        {texts.say("optionsSites")}
      </h2>
      <p class="options-hint">{texts.say("optionsSitesHint")}</p>
      {sites.length === 0 ? (
        <p>{texts.say("optionsNoSites")}</p>
      ) : (
        <ul class="options-list">
          {sites.map((site) => (
            <li key={site} class="options-row">
              <span class="options-row-words">{site}</span>
              <button
                type="button"
                class="text-button"
                aria-label={texts.say("labelled", texts.say("optionsSwitchOn"), site)}
                onClick={() => onSwitch(site, true)}
              >
                {texts.say("optionsSwitchOn")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteForm texts={texts} onAdd={(site) => onSwitch(site, false)} />
    </section>
  )
}

function SiteForm({ texts, onAdd }: { readonly texts: Texts; readonly onAdd: (site: string) => void }) {
  const [typed, setTyped] = useState("")
  const [isBad, setBad] = useState(false)
  const [field, problem] = [useId(), useId()]
  return (
    <form
      class="options-form"
      onSubmit={(event) => {
        event.preventDefault()
        const host = readHost(typed)
        setBad(host === null)
        if (host === null) return
        setTyped("")
        onAdd(host)
      }}
    >
      <label class="options-label" for={field}>
        {texts.say("optionsSite")}
      </label>
      <div class="options-line">
        <input
          id={field}
          class="field"
          inputMode="url"
          spellcheck={false}
          autocomplete="off"
          placeholder="example.org"
          value={typed}
          aria-invalid={isBad}
          aria-describedby={problem}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" class="button">
          {texts.say("optionsSwitchOff")}
        </button>
      </div>
      <p id={problem} class="options-problem" role="alert">
        {isBad && texts.say("optionsBadSite")}
      </p>
    </form>
  )
}
