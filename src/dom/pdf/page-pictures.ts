import type { DrawablePdf } from "./drawable-pdf"
import type { PageShells } from "./page-shells"

/** A picture has at most so many pixels, 64 MB of memory; beyond that it is drawn coarser. */
const MOST_PIXELS = 16_000_000

/** Pages are drawn when they come so near to the window, in its heights. */
const AHEAD = "100%"

/** Draws the pages that are near the window, one after another, and throws away the pictures of all others. */
export function createPagePictures(options: {
  readonly pdf: DrawablePdf
  readonly shells: PageShells
  readonly scale: number
  readonly signal: AbortSignal
  onError(error: unknown): void
}): { setScale(scale: number): void } {
  const { pdf, shells, signal, onError } = options
  let { scale } = options
  const near = new Set<number>()
  const drawn = new Map<number, { readonly canvas: HTMLCanvasElement; readonly scale: number }>()
  let drawing: { readonly page: number; readonly ending: AbortController } | null = null

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const page = shells.pageOf(target)
        if (isIntersecting) near.add(page)
        else leave(page)
      }
      void drawNext()
    },
    { rootMargin: `${AHEAD} 0px` }
  )
  for (const shell of shells.all) observer.observe(shell)
  signal.addEventListener("abort", () => {
    observer.disconnect()
    drawing?.ending.abort()
  })

  function leave(page: number) {
    near.delete(page)
    if (drawing?.page === page) drawing.ending.abort()
    const left = drawn.get(page)
    drawn.delete(page)
    if (left) discard(left.canvas)
  }

  async function drawNext() {
    if (drawing || signal.aborted) return
    const middle = shells.pageAt(innerHeight / 2)
    const waiting = [...near].filter((page) => drawn.get(page)?.scale !== scale)
    const [page] = waiting.toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
    if (page === undefined) return
    const ending = new AbortController()
    drawing = { page, ending }
    try {
      await draw(page, ending.signal)
    } catch (error) {
      if (!ending.signal.aborted) {
        // A page that is torn stays blank, and is not tried for ever.
        near.delete(page)
        onError(error)
      }
    }
    drawing = null
    void drawNext()
  }

  async function draw(page: number, ending: AbortSignal) {
    const own = scale
    const size = await pdf.sizeOf(page)
    shells.resize(page, size)
    const canvas = document.createElement("canvas")
    // The words of the picture stand over it as text.
    canvas.setAttribute("aria-hidden", "true")
    const fine = own * devicePixelRatio
    const coarsest = Math.sqrt(MOST_PIXELS / (size.width * size.height))
    try {
      await pdf.draw(page, canvas, Math.min(fine, coarsest), ending)
      ending.throwIfAborted()
    } catch (error) {
      discard(canvas)
      throw error
    }
    const before = drawn.get(page)
    shells.of(page).prepend(canvas)
    if (before) discard(before.canvas)
    drawn.set(page, { canvas, scale: own })
  }

  return {
    setScale(next) {
      scale = next
      drawing?.ending.abort()
      void drawNext()
    }
  }
}

/** Browsers keep the pixels of a canvas until they get round to it; of one without a size at once none. */
function discard(canvas: HTMLCanvasElement): void {
  canvas.remove()
  canvas.width = canvas.height = 0
}
