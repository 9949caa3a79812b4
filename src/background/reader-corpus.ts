import browser from "webextension-polyfill"
import { inLanguage } from "../core/corpus/in-language"
import { loadBundledPack, utf8 } from "../webext/bundled-pack"
import { createCorpusSource } from "../webext/corpus-source"
import { createCorpusStore } from "../webext/corpus-store"
import { createEngineKeeping } from "../webext/engine-keeping"
import { createEngineStore } from "../webext/engine-store"
import { createImportStore } from "../webext/import-store"
import { createImporting } from "../webext/importing"
import { createHostedKeeping } from "../webext/hosted-keeping"
import { createOwnNamesStore } from "../webext/own-names-store"
import { createPackKeeping } from "../webext/pack-keeping"
import { createPackStore } from "../webext/pack-store"
import { mayAsk } from "../webext/asked-hosts"
import { createSaving } from "../webext/saving"
import { sharedBytes } from "../webext/shared-bytes"
import { takeOutArticle } from "../webext/take-out-article"

/**
 * The corpus of this reader, saving pages into it, importing files into it, and the packs in it. Its entities are called as
 * readers of the language that is `spoken` (BCP 47) know them. `changed` is called when other articles or names are in it.
 */
export function createReaderCorpus(
  spoken: () => Promise<string>,
  changed: (areNamesTheSame: boolean) => void
) {
  const store = createCorpusStore()
  const names = createOwnNamesStore()
  const packStore = createPackStore()
  const loadShared = async () => sharedBytes(packStore, await packStore.all())
  const forgetAndTell = (areNamesTheSame: boolean) => {
    hosted.forget()
    changed(areNamesTheSame)
  }
  const loaded = createCorpusSource(store, loadBundledPack, loadShared, utf8, forgetAndTell, names.all)
  const source = {
    ...loaded,
    async current() {
      const [corpus, language] = await Promise.all([loaded.current(), spoken()])
      return inLanguage(corpus, language)
    }
  }
  const saving = createSaving({
    store,
    source,
    takeOut: takeOutArticle,
    // Nothing is to be read of a tab that has gone meanwhile either.
    isPrivate: (tab) =>
      browser.tabs.get(tab).then(
        ({ incognito }) => incognito,
        () => true
      ),
    names: names.all,
    now: () => new Date(),
    newId: () => crypto.randomUUID()
  })
  const packs = createPackKeeping({
    store: packStore,
    source,
    bundled: async () => (await loadBundledPack()).pack,
    utf8,
    now: () => new Date(),
    newId: () => crypto.randomUUID()
  })
  const hosted = createHostedKeeping({ store: packStore, source, utf8, now: () => new Date(), mayAsk })
  const newId = () => crypto.randomUUID()
  const engines = createEngineKeeping({ store: createEngineStore(), utf8, newId, mayAsk })
  const importing = createImporting({ store, imports: createImportStore(), source })
  return { store, names, source, saving, packs, hosted, engines, importing }
}
