import type { ComponentChild } from "preact"
import browser from "webextension-polyfill"
import { allArticles, hashOf, hashOfOldSearch, readHash, type LibraryRoute } from "../core/library/route"
import { packFileName } from "../core/exchange/pack-label"
import type { SavedArticle } from "../core/saved/saved-article"
import { filesOfDrop, filesOfList } from "../dom/import/chosen-files"
import { readFile } from "../dom/import/read-file"
import { loadPdfJs, pdfJsFolder } from "../pdf/pdfjs"
import { readPdfPieces } from "../pdf/pdf-pieces"
import { createPage } from "../ui/draw-page"
import { createImportController } from "../ui/library/import-controller"
import { createLibraryEngines } from "../ui/library/engines-controller"
import { ImportPage } from "../ui/library/ImportPage"
import { Library } from "../ui/library/Library"
import { libraryCss } from "../ui/library/library-css"
import { createLibraryController } from "../ui/library/library-controller"
import type { LibraryActions, LibraryNotice, LibraryState, Removable } from "../ui/library/library-model"
import { createScrollMemory } from "../ui/library/scroll-memory"
import { titleOf } from "../ui/library/title-of"
import { saveFile } from "../ui/save-file"
import { createNewNamesController } from "../ui/new-names/new-names-controller"
import { NewNamesPage } from "../ui/new-names/NewNamesPage"
import { createTexts } from "../ui/text/texts"
import { engineData } from "../webext/engine-data"
import { askBackground } from "../webext/messages"
import { speakChosenLanguageInPage } from "../webext/chosen-language"
import { isOrphaned } from "../webext/orphaned"
import { makePackFile } from "../webext/pack-data"
import { pageImporting } from "../webext/page-importing"
import { pageNaming } from "../webext/page-naming"
import { removeSaved, restoreSaved } from "../webext/page-saving"
import { getMessage } from "../webext/page-texts"

const texts = createTexts(getMessage)
const draw = createPage(libraryCss, "libraryTitle", texts)
const scrolling = createScrollMemory(window)

const library = createLibraryController(
  {
    glance: () => askBackground("glanceAtCorpus", {}),
    search: (query) => askBackground("searchCorpus", { query }),
    listNames: () => askBackground("listEntities", {}),
    readEntity: (entity) => askBackground("dossier", { entity }),
    fullerEntity: (entity, isFurther) => askBackground("fullerDossier", { entity, isFurther }),
    morePassages: (entity, from) => askBackground("dossierPassages", { entity, from }),
    listArticles: () => askBackground("listArticles", {}),
    readArticle: (file) => askBackground("readArticle", { file }),
    timeline: () => askBackground("corpusTimeline", {}),
    map: (entity) => askBackground("relationMap", { entity })
  },
  show,
  isOrphaned
)

const copy = (text: string) => navigator.clipboard.writeText(text).then(() => true)

const pdfJs = browser.runtime.getURL(pdfJsFolder)

const imports = createImportController(
  {
    ...pageImporting,
    read: (file) =>
      readFile(file, {
        tell: pageImporting.tell,
        readPdf: async (bytes) => readPdfPieces(await loadPdfJs(document, pdfJs), bytes, pdfJs)
      }),
    newId: () => crypto.randomUUID(),
    now: () => new Date().toISOString()
  },
  (state) => {
    importPage = (
      <ImportPage
        state={state}
        actions={imports.actions}
        texts={texts}
        isPrivate={pageImporting.isPrivate()}
        filesOfList={filesOfList}
        filesOfDrop={filesOfDrop}
        copy={copy}
      />
    )
    if (shown) show(shown)
  }
)
let importPage: ComponentChild = null

const naming = createNewNamesController(pageNaming, (state) => {
  namesPage = (
    <NewNamesPage
      state={state}
      actions={naming.actions}
      texts={texts}
      isPrivate={pageImporting.isPrivate()}
    />
  )
  if (shown) show(shown)
})
let namesPage: ComponentChild = null

const engines = createLibraryEngines(engineData, () => {
  if (shown) show(shown)
})
let shown: LibraryState | null = null

const actions: LibraryActions = {
  onGo: (route) => (location.hash = hashOf(route)),
  onSearch(query) {
    const hash = hashOf({ page: "search", query })
    // A search is one step back, however many letters it has.
    if (readHash(location.hash).page === "search") history.replaceState(history.state, "", hash)
    else {
      history.pushState(null, "", hash)
      scrolling.arrive()
    }
    open()
  },
  onRetry: open,
  onMorePassages: library.morePassages,
  onFurther: library.further,
  onRemove: (article) => void change(() => remove(article)),
  onUndo: () => void change(putBack),
  async onMakePack(wish) {
    const { file, label, articles } = await makePackFile(wish)
    const fileName = packFileName(label)
    saveFile(fileName, file)
    return { fileName, count: articles }
  },
  citing: {
    cite: ({ file, start, end }) => askBackground("cite", { file, start, end }),
    copy
  }
}

let removed: SavedArticle | null = null
let notice: LibraryNotice | null = null

function show(state: LibraryState): void {
  shown = state
  draw(
    <Library
      state={state}
      notice={notice}
      texts={texts}
      actions={actions}
      importing={importPage}
      naming={namesPage}
      engines={engines}
    />
  )
  document.title = titleOf(state, texts)
}

function open(): void {
  const route: LibraryRoute = readHash(location.hash)
  if (route.page === "import") void imports.refresh()
  if (route.page === "new-names") void naming.refresh()
  void library.open(route).then(() => scrolling.settle(route.page === "article" && route.at !== null))
}

async function remove({ file, title }: Removable): Promise<LibraryNotice | null> {
  const taken = await removeSaved(file)
  // Pressed twice, the second time finds nothing: what the first has taken out can be put back all the same.
  if (!taken) return notice
  removed = taken
  // Its own page has nothing to show any more.
  if (readHash(location.hash).page === "article") location.hash = hashOf({ page: "articles", ...allArticles })
  return { did: "removed", title }
}

async function putBack(): Promise<LibraryNotice | null> {
  const before = notice
  try {
    if (removed) await restoreSaved(removed)
    return null
  } catch (error) {
    // The background has told the console what went wrong. The way back stays open.
    if (before?.did !== "removed") throw error
    return { ...before, undoFailed: true }
  }
}

async function change(make: () => Promise<LibraryNotice | null>): Promise<void> {
  // The background has told the console what went wrong.
  notice = await make().catch((): LibraryNotice => ({ did: "failed" }))
  open()
}

const moved = hashOfOldSearch(location.search)
if (moved !== null) history.replaceState(null, "", `${location.pathname}${moved}`)
window.addEventListener("hashchange", () => {
  scrolling.arrive()
  open()
})
// The reader may have added one in the options meanwhile.
window.addEventListener("focus", () => void engines.refresh())
void speakChosenLanguageInPage().then(open).then(engines.refresh)
