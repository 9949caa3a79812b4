import type { Texts } from "../text/texts"

/** A keyboard command and the keys that it has now; "" for none. */
export type ShownShortcut = { readonly command: string; readonly description: string; readonly keys: string }

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
            {shortcuts.map(({ command, description, keys }) => (
              <div key={command} class="options-row">
                <dt>{command === "_execute_action" ? texts.say("shortcutPopup") : description}</dt>
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
