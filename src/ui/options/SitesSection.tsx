import { useState } from "preact/hooks"
import type { Reach } from "../../core/settings/reach"
import type { Mode } from "../../core/settings/settings"
import { ModeChoice } from "../modes/ModeChoice"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { useUniqueId } from "../unique-id"
import { readHost } from "./read-host"

/** Where pages are read as things stand, and how that is changed. What is called comes straight from a click. */
export type SitesAccess = {
  readonly reach: Reach
  readonly onChooseMode: (mode: Mode) => void
  readonly onChooseSite: (site: string, isChosen: boolean) => void
  readonly onOpenPermissions: () => void
}

type Props = {
  /** Sites that are switched off. */
  readonly excluded: readonly string[]
  readonly access: SitesAccess | null
  readonly texts: Texts
  readonly onSwitch: (site: string, isOn: boolean) => void
}

/** Where pages are read, with the list that belongs to it: the sites that were chosen, or those that are excluded. */
export function SitesSection({ excluded, access, texts, onSwitch }: Props) {
  return (
    <section class="options-section" id="sites" aria-labelledby="sites-title">
      <h2 id="sites-title" class="options-heading">
        {texts.say("optionsSites")}
      </h2>
      {access && <ModeChoice reach={access.reach} texts={texts} onChoose={access.onChooseMode} />}
      {access?.reach.mode === "chosen" && !access.reach.isWithheld && (
        <SiteList
          sites={access.reach.chosen}
          hint="optionsChosenHint"
          none="optionsNoChosen"
          remove="optionsRemoveSite"
          add="optionsAddSite"
          texts={texts}
          onRemove={(site) => access.onChooseSite(site, false)}
          onAdd={(site) => access.onChooseSite(site, true)}
        />
      )}
      {access?.reach.mode === "all" && (
        <SiteList
          sites={excluded}
          hint="optionsSitesHint"
          none="optionsNoSites"
          remove="optionsSwitchOn"
          add="optionsSwitchOff"
          texts={texts}
          onRemove={(site) => onSwitch(site, true)}
          onAdd={(site) => onSwitch(site, false)}
        />
      )}
      {access && (
        <button type="button" class="text-button options-more" onClick={access.onOpenPermissions}>
          {texts.say("permissionsTitle")}
        </button>
      )}
    </section>
  )
}

type ListProps = {
  readonly sites: readonly string[]
  readonly hint: PlainTextKey
  readonly none: PlainTextKey
  readonly remove: PlainTextKey
  readonly add: PlainTextKey
  readonly texts: Texts
  readonly onRemove: (site: string) => void
  readonly onAdd: (site: string) => void
}

function SiteList({ sites, hint, none, remove, add, texts, onRemove, onAdd }: ListProps) {
  return (
    <>
      <p class="options-hint">{texts.say(hint)}</p>
      {sites.length === 0 ? (
        <p>{texts.say(none)}</p>
      ) : (
        <ul class="options-list">
          {sites.map((site) => (
            <li key={site} class="options-row">
              <span class="options-row-words">{site}</span>
              <button
                type="button"
                class="text-button"
                aria-label={texts.say("labelled", texts.say(remove), site)}
                onClick={() => onRemove(site)}
              >
                {texts.say(remove)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <SiteForm texts={texts} add={add} onAdd={onAdd} />
    </>
  )
}

function SiteForm({ texts, add, onAdd }: Pick<ListProps, "texts" | "add" | "onAdd">) {
  const [typed, setTyped] = useState("")
  const [isBad, setBad] = useState(false)
  const [field, problem] = [useUniqueId(), useUniqueId()]
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
          {texts.say(add)}
        </button>
      </div>
      <p id={problem} class="options-problem" role="alert">
        {isBad && texts.say("optionsBadSite")}
      </p>
    </form>
  )
}
