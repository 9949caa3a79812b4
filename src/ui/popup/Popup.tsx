import type { ComponentChild } from "preact"
import type { EntityId } from "../../core/model"
import type { FoundEntity } from "../../core/page"
import type { Texts } from "../text/texts"
import { FoundList } from "./FoundList"
import { PopupControl, type Control, type ControlCallbacks } from "./PopupControl"

/** What the extension may do and does on the page of this tab. `site` is its host name. */
export type PopupState =
  | { readonly status: "loading" }
  /** The browser's own pages, stores, and whatever else no extension may read. */
  | { readonly status: "cannot-run" }
  /** A picture, a PDF, data: a document, but none of words. */
  | { readonly status: "no-words" }
  /** The page is not read by itself, and can be when the reader asks. */
  | { readonly status: "not-read" }
  | { readonly status: "off-here"; readonly site: string }
  | { readonly status: "working"; readonly found: readonly FoundEntity[] }

type Callbacks = ControlCallbacks & {
  readonly texts: Texts
  /** What there is to say of saving the page. */
  readonly saving?: ComponentChild
  /** To a place of the entity on the page, and to its card there. */
  readonly onShowMention: (entity: EntityId) => void
  /** The same, with the popup left open for the next place. */
  readonly onNextPlace: (entity: EntityId) => void
  /** A version that has brought something new, until the reader has seen what; without it there is none. */
  readonly news?: NewsHint | undefined
  readonly onRunHere: () => void
  readonly onStopHere: () => void
  readonly onOpen: (page: PopupPage) => void
  /** Opens the PDF that the tab shows in our own page; without it the tab shows none. */
  readonly onOpenPdf?: (() => void) | undefined
  /** Without it the browser has no panel. */
  readonly onOpenPanel?: (() => void) | undefined
}

/** One line after an update that is worth it. */
export type NewsHint = {
  readonly version: string
  readonly onOpen: () => void
  readonly onClose: () => void
}

/** Where the popup leads. */
const popupPages = ["library", "look-up", "pdf", "options", "permissions"] as const
export type PopupPage = (typeof popupPages)[number]

const pageTexts = {
  library: "popupOpenLibrary",
  "look-up": "popupLookUp",
  pdf: "pdfTitle",
  options: "popupOpenOptions",
  permissions: "permissionsTitle"
} as const

type Props = Callbacks & {
  readonly state: PopupState
  /** Null until it is known. */
  readonly control: Control | null
}

/** The toolbar popup: what was found on this page, and where pages are read. */
export function Popup({ state, control, ...callbacks }: Props) {
  const { texts, saving, news, onStopHere, onOpen, onOpenPanel } = callbacks
  return (
    <div class="popup" lang={texts.locale} dir={texts.direction}>
      <main class="popup-main">
        <h1 class="popup-title">{texts.say("popupTitle")}</h1>
        <Status state={state} {...callbacks} />
        {state.status === "working" && control?.reach.mode === "click" && (
          <button type="button" class="text-button" onClick={onStopHere}>
            {texts.say("popupStopHere")}
          </button>
        )}
      </main>
      <footer class="popup-foot">
        {control && <PopupControl control={control} {...callbacks} />}
        <div class="popup-links">
          {onOpenPanel && (
            <button type="button" class="text-button" onClick={onOpenPanel}>
              {texts.say("popupOpenPanel")}
            </button>
          )}
          {popupPages.map((page) => (
            <button key={page} type="button" class="text-button" onClick={() => onOpen(page)}>
              {texts.say(pageTexts[page])}
            </button>
          ))}
        </div>
        {news && <News news={news} texts={texts} />}
        {saving ?? (state.status === "loading" && <div class="save-place" />)}
      </footer>
    </div>
  )
}

function News({ news: { version, onOpen, onClose }, texts }: { news: NewsHint; texts: Texts }) {
  return (
    <p class="popup-news">
      <button type="button" class="text-button" onClick={onOpen}>
        {texts.say("popupNews", version)}
      </button>
      <button
        type="button"
        class="popup-news-close"
        aria-label={texts.say("popupNewsClose")}
        title={texts.say("popupNewsClose")}
        onClick={({ currentTarget }) => {
          // The button goes with its line; the keyboard goes on beside it.
          currentTarget.closest("footer")?.querySelector<HTMLElement>(".popup-links button")?.focus()
          onClose()
        }}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4 12 12 M12 4 4 12" />
        </svg>
      </button>
    </p>
  )
}

function Status({
  state,
  texts,
  onShowMention,
  onNextPlace,
  onRunHere,
  onOpenPdf
}: Callbacks & { readonly state: PopupState }) {
  if (onOpenPdf && isClosedDocument(state)) {
    return (
      <>
        <Sentence>{texts.say("popupIsPdf")}</Sentence>
        <button type="button" class="button button-main" onClick={onOpenPdf}>
          {texts.say("popupOpenPdf")}
        </button>
      </>
    )
  }
  switch (state.status) {
    case "loading":
      return <Sentence>{texts.say("popupLoading")}</Sentence>
    case "cannot-run":
      return <Sentence>{texts.say("popupCannotRun")}</Sentence>
    case "no-words":
      return <Sentence>{texts.say("popupNoWords")}</Sentence>
    case "off-here":
      return <Sentence>{texts.say("popupOffHere", state.site)}</Sentence>
    case "working":
      return state.found.length === 0 ? (
        <Sentence>{texts.say("popupNothing")}</Sentence>
      ) : (
        <FoundList
          found={state.found}
          texts={texts}
          onShowMention={onShowMention}
          onNextPlace={onNextPlace}
        />
      )
    case "not-read":
      return (
        <>
          <Sentence>{texts.say("popupNotRead")}</Sentence>
          <button type="button" class="button button-main" onClick={onRunHere}>
            {texts.say("popupRunHere")}
          </button>
        </>
      )
  }
}

/** The browser shows the document in a viewer of its own, which no extension gets into. */
function isClosedDocument({ status }: PopupState): boolean {
  return status === "no-words" || status === "cannot-run" || status === "not-read"
}

function Sentence({ children }: { readonly children: string }) {
  return (
    <p class="popup-sentence" role="status">
      {children}
    </p>
  )
}
