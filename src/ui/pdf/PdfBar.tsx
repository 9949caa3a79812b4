import type { Texts } from "../text/texts"
import { PageField } from "./PageField"
import type { OpenPdfState, PdfActions } from "./pdf-state"
import { percent } from "./zoom"

type Props = { readonly state: OpenPdfState; readonly texts: Texts; readonly actions: PdfActions }

/** What document this is, where in it the reader is, and how large it is shown. */
export function PdfBar({ state, texts, actions }: Props) {
  const { title, page, pageCount, scale } = state
  return (
    <header class="pdf-bar">
      <h1 class="pdf-title" title={title}>
        <bdi>{title}</bdi>
      </h1>
      <div class="pdf-tools">
        <PageField page={page} pageCount={pageCount} texts={texts} onPage={actions.onPage} />
        <div class="pdf-zoom" role="group" aria-label={texts.say("pdfZoom")}>
          <button
            type="button"
            class="pdf-tool"
            aria-label={texts.say("pdfSmaller")}
            onClick={() => actions.onZoom(-1)}
          >
            −
          </button>
          <output class="pdf-percent">{texts.say("pdfPercent", percent(scale))}</output>
          <button
            type="button"
            class="pdf-tool"
            aria-label={texts.say("pdfLarger")}
            onClick={() => actions.onZoom(1)}
          >
            +
          </button>
        </div>
        <button type="button" class="pdf-leave" onClick={actions.onLeave}>
          {texts.say("pdfOther")}
        </button>
      </div>
    </header>
  )
}
