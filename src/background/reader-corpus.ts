import browser from "webextension-polyfill"
import { loadBundledPack, utf8 } from "../webext/bundled-pack"
import { createCorpusSource } from "../webext/corpus-source"
import { createCorpusStore } from "../webext/corpus-store"
import { createSaving } from "../webext/saving"
import { takeOutArticle } from "../webext/take-out-article"

/** The corpus of this reader, and saving pages into it. `changed` is called when other articles are in it. */
export function createReaderCorpus(changed: () => void) {
  const store = createCorpusStore()
  const source = createCorpusSource(store, loadBundledPack, utf8, changed)
  const saving = createSaving({
    store,
    source,
    takeOut: takeOutArticle,
    isPrivate: async (tab) => (await browser.tabs.get(tab)).incognito,
    now: () => new Date(),
    newId: () => crypto.randomUUID()
  })
  return { store, source, saving }
}
