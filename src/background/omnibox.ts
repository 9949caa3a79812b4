import browser from "webextension-polyfill"
import type { EntityId } from "../core/model"
import { withoutHiddenCharacters } from "../core/text/hidden-characters"
import type { FoundName } from "../core/search/find-entities"
import { getMessage } from "../webext/page-texts"
import { libraryUrl } from "../webext/tabs"

/** As many as browsers show. */
const SUGGESTED = 6

type Sources = {
  search(query: string, limit: number): Promise<readonly FoundName[]>
  /** Who an entity is, in the words of an article; null where none says. */
  who(entity: EntityId): Promise<string | null>
}

/** Answers the keyword in the address bar with names of the corpus. Firefox for Android has no such keyword. */
export function followOmnibox({ search, who }: Sources): void {
  const description = inMarkup(getMessage("omniboxDefault", []))
  // There is none where the extension is being replaced; an error here would keep all else from starting.
  if (description !== "") browser.omnibox?.setDefaultSuggestion({ description })
  browser.omnibox?.onInputChanged.addListener((typed, suggest) => {
    void suggestions(typed.trim()).then(suggest)
  })
  browser.omnibox?.onInputEntered.addListener((entered, disposition) => void open(entered, disposition))

  /** What is written just like a name opens its page; anything else is searched for. */
  async function open(entered: string, disposition: string): Promise<void> {
    const query = entered.trim()
    const named = (await search(query, SUGGESTED)).find(({ name, form }) => [name, form].includes(query))
    const url = libraryUrl(named ? { page: "entity", entity: named.entity } : { page: "search", query })
    if (disposition === "currentTab") await browser.tabs.update({ url })
    else await browser.tabs.create({ url, active: disposition === "newForegroundTab" })
  }

  async function suggestions(query: string) {
    if (query === "") return []
    const names = await search(query, SUGGESTED)
    return Promise.all(
      names.map(async ({ entity, name }) => ({
        content: name,
        description: inMarkup([name, await who(entity)].filter((part) => part !== null).join(" — "))
      }))
    )
  }
}

/** Chromium reads descriptions as XML, which has no control characters, Firefox as they are. */
function inMarkup(words: string): string {
  const text = withoutHiddenCharacters(words)
  if (browser.runtime.getURL("").startsWith("moz-extension:")) return text
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}
