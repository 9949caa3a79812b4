import { createThrottle } from "../throttle"
import type { DrawablePdf } from "./drawable-pdf"
import { createPageShells } from "./page-shells"
import { createPagePictures } from "./page-pictures"
import { createPageTexts } from "./page-texts"

export type PagesView = {
  /** Shows the pages so many CSS pixels to a point. */
  setScale(scale: number): void
  goTo(page: number): void
}

/** Scrolling is followed so often, in ms. */
const FOLLOW_EVERY = 100

/**
 * Shows the pages of a document one below the other, in the document's own scrolling. What costs memory exists only near
 * what is on screen: pictures of the pages that are seen or about to be, and the words of about a hundred pages around.
 */
export async function createPagesView(options: {
  readonly container: HTMLElement
  readonly pdf: DrawablePdf
  readonly scale: number
  readonly signal: AbortSignal
  /** What a page is called to those who do not see it. */
  nameOf(page: number): string
  onPage(page: number): void
  /** The words of a page have come: whether there are any. */
  onText(page: number, hasWords: boolean): void
  onError(error: unknown): void
}): Promise<PagesView> {
  const { container, pdf, signal, nameOf, onPage, onText, onError } = options
  const window = container.ownerDocument.defaultView ?? globalThis.window
  const shells = createPageShells({ container, count: pdf.pageCount, size: await pdf.sizeOf(1), nameOf })
  const pictures = createPagePictures({ pdf, shells, signal, scale: options.scale, onError })
  const texts = createPageTexts({ pdf, shells, signal, onText, onError })
  let page = 0

  const follow = () => {
    const now = shells.pageAt(window.innerHeight / 3)
    if (now === page) return
    page = now
    texts.around(page)
    onPage(page)
  }
  const followSoon = createThrottle(follow, FOLLOW_EVERY, signal)
  window.addEventListener("scroll", followSoon, { passive: true, signal })
  window.addEventListener("resize", followSoon, { passive: true, signal })
  shells.setScale(options.scale)
  follow()
  return {
    setScale(scale) {
      shells.setScale(scale)
      pictures.setScale(scale)
    },
    goTo(next) {
      shells.show(next)
      follow()
    }
  }
}
