import { withDefaults } from "../../core/settings/settings"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { CorrectionsSection } from "./CorrectionsSection"
import { DataSection } from "./DataSection"
import { DoneBar } from "./DoneBar"
import { MarksSection } from "./MarksSection"
import type { NameSearch } from "./NamePicker"
import type { OptionsActions } from "./options-controller"
import type { OptionsState } from "./options-state"
import { SitesSection } from "./SitesSection"

type Props = {
  readonly state: OptionsState
  readonly actions: OptionsActions
  readonly canUndo: boolean
  readonly texts: Texts
  /** A word that the reader came here to name; empty for none. */
  readonly formToName: string
  readonly onSearch: NameSearch
}

const sections = [
  ["marks", "optionsMarks"],
  ["sites", "optionsSites"],
  ["corrections", "optionsCorrections"],
  ["data", "optionsData"]
] as const satisfies readonly (readonly [id: string, title: PlainTextKey])[]

/** The options page: what is marked and how, where not, what the reader knows better, and all of it as a file. */
export function Options({ state, actions, canUndo, texts, formToName, onSearch }: Props) {
  const { choices, names, done, importing } = state
  const { excludedHosts, ...marking } = withDefaults(choices.settings)
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
        <MarksSection marking={marking} texts={texts} onChange={actions.setMarking} />
        <SitesSection sites={excludedHosts} texts={texts} onSwitch={actions.switchSite} />
        <CorrectionsSection
          corrections={choices.corrections}
          names={names}
          formToName={formToName}
          texts={texts}
          onSearch={onSearch}
          onAdd={actions.addCorrection}
          onUndo={actions.undoCorrection}
        />
        <DataSection importing={importing} names={names} texts={texts} actions={actions} />
      </main>
      <DoneBar done={done} names={names} canUndo={canUndo} texts={texts} onUndo={actions.undo} />
    </div>
  )
}
