import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"

/** A keyboard command and the keys that it has now; "" for none. */
export type ShownShortcut = { readonly command: string; readonly keys: string }

/**
 * What each command of the manifests does. Browsers describe them as well, but in their own language, where the
 * reader may have chosen another. In the order in which a reader comes to need them; browsers order them by letters.
 */
export const commandTexts: Readonly<Record<string, PlainTextKey>> = {
  _execute_action: "shortcutPopup",
  _execute_sidebar_action: "commandOpenPanel",
  "open-panel": "commandOpenPanel",
  "next-mention": "commandNextMention",
  "previous-mention": "commandPreviousMention",
  "open-card": "commandOpenCard",
  "toggle-here": "commandToggleHere",
  search: "commandSearch",
  "save-page": "commandSavePage"
}

type Props = {
  readonly shortcuts: readonly ShownShortcut[]
  readonly texts: Texts
  /** Opens the browser's own page, since no other may change keys. */
  readonly onChange: () => void
}

/** What can be done with keys, by the menu of a selection and from the address bar. */
export function ShortcutsSection({ shortcuts, texts, onChange }: Props) {
  return (
    <section class="options-section" id="shortcuts" aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title" class="options-heading">
        {texts.say("optionsShortcuts")}
      </h2>
      {shortcuts.length > 0 && (
        <>
          <dl class="options-list shortcuts">
            {shortcuts.toSorted(byUse).map(({ command, keys }) => (
              <div key={command} class="options-row">
                <dt>{sayCommand(command, texts)}</dt>
                <dd>
                  {keys === "" ? (
                    <span class="options-hint">{texts.say("shortcutNone")}</span>
                  ) : (
                    <kbd>{keys}</kbd>
                  )}
                </dd>
              </div>
            ))}
          </dl>
          <button type="button" class="button" onClick={onChange}>
            {texts.say("shortcutsChange")}
          </button>
        </>
      )}
      <p class="options-hint">{texts.say("shortcutsMenu")}</p>
      <p class="options-hint">{texts.say("shortcutsOmnibox")}</p>
    </section>
  )
}

function sayCommand(command: string, texts: Texts): string {
  const key = commandTexts[command]
  return key ? texts.say(key) : command
}

const commands = Object.keys(commandTexts)

function byUse(a: ShownShortcut, b: ShownShortcut): number {
  return commands.indexOf(a.command) - commands.indexOf(b.command)
}
