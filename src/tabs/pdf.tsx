import browser from "webextension-polyfill"
import { languageOf } from "../core/text/language"
import { dropFiles } from "../dom/pdf/drop-files"
import { pagesCss } from "../dom/pdf/pages-css"
import { createPagesView } from "../dom/pdf/pages-view"
import { offerPopover } from "../dom/page-popover"
import { openPdf, type DrawnPdf } from "../pdf/open-pdf"
import { loadPdfJs, pdfJsFolder } from "../pdf/pdfjs"
import { takeOutPdf } from "../pdf/take-out-pdf"
import { createLookUp } from "../reading/create-look-up"
import { createPopover } from "../reading/create-popover"
import { createSpotter } from "../reading/create-spotter"
import { createPage } from "../ui/draw-page"
import { createPdfController, type PdfWays } from "../ui/pdf/pdf-controller"
import { pdfCss } from "../ui/pdf/pdf-css"
import type { PdfActions, PdfState } from "../ui/pdf/pdf-state"
import { PAGES_ID, PdfReader } from "../ui/pdf/PdfReader"
import { fittingScale } from "../ui/pdf/zoom"
import { createTexts } from "../ui/text/texts"
import { isGranted } from "../core/settings/reach"
import { speakChosenLanguageInPage } from "../webext/chosen-language"
import { cutOff, fetchPdf } from "../webext/fetch-pdf"
import { askForSites, loadGranted } from "../webext/granted"
import { answerPageAsks, askBackground } from "../webext/messages"
import { getMessage } from "../webext/page-texts"
import { readPdfAddress } from "../webext/pdf-address"

/** Room that is left at the sides of a page, in CSS pixels. */
const MARGIN = 48

const texts = createTexts(getMessage)
const draw = createPage(pdfCss + pagesCss, "pdfTitle", texts)
const base = browser.runtime.getURL(pdfJsFolder)
let language: string | null = null
/** What is open now, and where it lies. */
let open: { readonly pdf: DrawnPdf; readonly url: string } | null = null

const ways: PdfWays<DrawnPdf> = {
  isAllowed: async (host) => isGranted(await loadGranted(), host),
  allow: (host) => askForSites([host]),
  bring: fetchPdf,
  async open(bytes, askPassword) {
    cutOff(document)
    return openPdf(await loadPdfJs(document, base), bytes, { base, askPassword })
  },
  close(pdf) {
    if (open?.pdf === pdf) open = null
    void pdf.close()
  },
  describe: ({ title, pageCount }) => ({ title, pageCount }),
  fit: async (pdf) =>
    fittingScale(document.documentElement.clientWidth - MARGIN, (await pdf.sizeOf(1)).width),
  async present(pdf, on, signal) {
    const container = document.getElementById(PAGES_ID)
    if (!container) throw new Error("There is no place for the pages")
    open = { pdf, url: on.url }
    language = pdf.language ?? (await languageOfText(pdf))
    nameDocument(on.name)
    return await createPagesView({
      container,
      pdf,
      signal,
      scale: on.scale,
      nameOf: (page) => texts.say("pdfPage", String(page)),
      onPage: on.onPage,
      onText: on.onText,
      onError: on.onTorn
    })
  }
}

/** What the document says, and not our frame, is what names are looked for in: it is the page's language and title. */
function nameDocument(title: string): void {
  document.title = title
  document.documentElement.lang = language ?? texts.locale
}

async function languageOfText(pdf: DrawnPdf): Promise<string | null> {
  const paragraphs = await pdf.textOf(1).catch(() => [])
  const found = languageOf(paragraphs.map((runs) => runs.map(({ read }) => read).join("")).join("\n"))
  return found === "und" ? null : found
}

function show(state: PdfState, actions: PdfActions): void {
  draw(<PdfReader state={state} texts={texts} actions={actions} />)
  if (state.phase === "open") nameDocument(state.title)
  else document.title = texts.say("pdfTitle")
}

function start(): void {
  const { signal } = new AbortController()
  const controller = createPdfController(ways, show)
  dropFiles(document, "pdf-drop", (file) => void controller.openFile(file))
  void controller.start(readPdfAddress(new URLSearchParams(location.search).get("src")))
  answerPageAsks(
    {
      takeOut: ({ extent }) =>
        open &&
        takeOutPdf(
          { pdf: open.pdf, title: document.title, language },
          open.url,
          extent,
          document.getSelection()?.toString().trim() ?? ""
        )
    },
    signal
  )
  // No content script may run in a page of ours: it brings along what a web page is given piece by piece.
  offerPopover(createPopover)
  createLookUp(document, null, signal)
  createSpotter(
    {
      lifeline: null,
      word: "on",
      bringPopover: () => askBackground("chosenLanguage", {}),
      bringLookUp: async () => undefined
    },
    signal
  )
}

void speakChosenLanguageInPage().then(start)
