import type { ComponentChild } from "preact"
import { withDefaults } from "../../core/settings/settings"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { CorrectionsSection } from "./CorrectionsSection"
import { DataSection } from "./DataSection"
import { DoneBar } from "./DoneBar"
import { HandlingSection } from "./HandlingSection"
import { LanguageSection } from "./LanguageSection"
import { MarksSection } from "./MarksSection"
import type { NameSearch } from "./NamePicker"
import type { OptionsActions } from "./options-controller"
import type { OptionsState } from "./options-state"
import { ShortcutsSection, type ShownShortcut } from "./ShortcutsSection"
import { SitesSection, type SitesAccess } from "./SitesSection"

type Props = {
  readonly state: OptionsState
  readonly actions: OptionsActions
  readonly canUndo: boolean
  readonly texts: Texts
  /** A word that the reader came here to name; empty for none. */
  readonly formToName: string
  readonly onSearch: NameSearch
  /** Where pages are read as things stand, and how that is changed; null until it is known. */
  readonly access: SitesAccess | null
  /** What is said of saved pages. */
  readonly saved: ComponentChild
  /** What is said of packs. */
  readonly packs: ComponentChild
  /** What is said of search engines. */
  readonly engines: ComponentChild
  /** What is said of sharing choices with other devices. */
  readonly sync: ComponentChild
  readonly shortcuts: readonly ShownShortcut[]
  /** The version that is installed, and the page that says what is new in it. */
  readonly version: string
  readonly newsHref: string
  readonly onChangeShortcuts: () => void
}

const sections = [
  ["marks", "optionsMarks"],
  ["opening", "optionsOpening"],
  ["sites", "optionsSites"],
  ["language", "optionsLanguage"],
  ["corrections", "optionsCorrections"],
  ["shortcuts", "optionsShortcuts"],
  ["saved", "optionsSaved"],
  ["packs", "optionsPacks"],
  ["engines", "optionsEngines"],
  ["sync", "optionsSync"],
  ["data", "optionsData"]
] as const satisfies readonly (readonly [id: string, title: PlainTextKey])[]

/** The options page: what is marked and how, where not, what the reader knows better, and all of it as a file. */
export function Options(props: Props) {
  const { state, actions, canUndo, texts, formToName, onSearch, access, saved, packs, sync } = props
  const { choices, names, done, importing } = state
  const settings = withDefaults(choices.settings)
  return (
    <div class="options" lang={texts.locale} dir={texts.direction}>
      <header class="options-header">
        <h1 class="options-title">{texts.say("optionsTitle")}</h1>
        <nav class="options-nav" aria-label={texts.say("optionsTitle")}>
          {sections.map(([id, title]) => (
            <a key={id} class="link" href={`#${id}`}>
              {texts.say(title)}
            </a>
          ))}
        </nav>
      </header>
      <main class="options-main">
        <MarksSection marking={settings} badge={settings.badge} texts={texts} onChange={actions.choose} />
        <HandlingSection handling={settings} texts={texts} onChange={actions.choose} />
        <SitesSection
          excluded={settings.excludedHosts}
          access={access}
          texts={texts}
          onSwitch={actions.switchSite}
        />
        <LanguageSection language={settings.language} texts={texts} onChange={actions.choose} />
        <CorrectionsSection
          corrections={choices.corrections}
          names={names}
          formToName={formToName}
          texts={texts}
          onSearch={onSearch}
          onAdd={actions.addCorrection}
          onUndo={actions.undoCorrection}
        />
        <ShortcutsSection shortcuts={props.shortcuts} texts={texts} onChange={props.onChangeShortcuts} />
        {saved}
        {packs}
        {props.engines}
        {sync}
        <DataSection importing={importing} names={names} texts={texts} actions={actions} />
      </main>
      <footer class="options-foot options-hint">
        {texts.say("newsVersion", props.version)}
        {" · "}
        <a class="link" href={props.newsHref}>
          {texts.say("newsTitle")}
        </a>
      </footer>
      <DoneBar done={done} names={names} canUndo={canUndo} texts={texts} onUndo={actions.undo} />
    </div>
  )
}
