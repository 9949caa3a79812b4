import { h } from "preact"
import type { Texts } from "../text/texts"
import { PdfBar } from "./PdfBar"
import { PdfMessage } from "./PdfMessage"
import type { PdfActions, PdfState } from "./pdf-state"

type Props = { readonly state: PdfState; readonly texts: Texts; readonly actions: PdfActions }

/** The element that the pages of a document are put into. */
export const PAGES_ID = "pages"

/** Our own words stand in an element of ours: what reads pages leaves those alone, and reads the document only. */
const OURS = "backgrounder-frame"

/** The page that shows a PDF: a bar, and the document below it; or what has to be done first. */
export function PdfReader({ state, texts, actions }: Props) {
  const language = { lang: texts.locale, dir: texts.direction }
  if (state.phase !== "open") {
    return (
      <main key="message" class="pdf-start">
        {h(OURS, language, <PdfMessage state={state} texts={texts} actions={actions} />)}
      </main>
    )
  }
  const notice = state.isScanned ? "pdfScanned" : state.isTorn ? "pdfTorn" : null
  return (
    <>
      {h(
        OURS,
        { ...language, key: "bar", class: "pdf-frame" },
        <PdfBar state={state} texts={texts} actions={actions} />,
        <p class={notice ? "pdf-notice" : "only-spoken"} role="status">
          {notice && texts.say(notice)}
        </p>
      )}
      <main key="pages" id={PAGES_ID} class="pdf-pages" aria-label={state.title} />
    </>
  )
}
