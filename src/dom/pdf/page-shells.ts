import type { PageSize } from "../../core/pdf/pdf-document"

/** The empty frames of all pages; what is in them comes and goes. */
export type PageShells = {
  /** The frame of a page, from 1. */
  of(page: number): HTMLElement
  readonly all: readonly HTMLElement[]
  pageOf(shell: Element): number
  /** Says how large a page really is; until then it is as large as the first one. */
  resize(page: number, size: PageSize): void
  /** In CSS pixels to a point. What is on screen stays there. */
  setScale(scale: number): void
  /** The page that is so far below the upper edge of the window, in CSS pixels. */
  pageAt(y: number): number
  /** Scrolls to the head of a page. */
  show(page: number): void
}

export function createPageShells(options: {
  readonly container: HTMLElement
  readonly count: number
  readonly size: PageSize
  nameOf(page: number): string
}): PageShells {
  const { container, count, size, nameOf } = options
  const document = container.ownerDocument
  const all = Array.from({ length: count }, (_, index) => {
    const shell = document.createElement("section")
    shell.className = "pdf-page"
    shell.dataset["page"] = String(index + 1)
    shell.setAttribute("aria-label", nameOf(index + 1))
    setSize(shell, size)
    return shell
  })
  container.replaceChildren(...all)

  const shellOf = (page: number) => {
    const shell = all[Math.min(Math.max(page, 1), count) - 1]
    if (!shell) throw new Error("A document has at least one page")
    return shell
  }
  /** Pages follow one another, so the first that ends below is found by halving. */
  const pageAt = (y: number) => {
    let [low, high] = [1, count]
    while (low < high) {
      const middle = (low + high) >> 1
      if (shellOf(middle).getBoundingClientRect().bottom > y) high = middle
      else low = middle + 1
    }
    return low
  }
  return {
    of: shellOf,
    all,
    pageOf: (shell) => Number((shell as HTMLElement).dataset["page"]),
    resize: (page, real) => setSize(shellOf(page), real),
    setScale(scale) {
      const window = document.defaultView
      const y = (window?.innerHeight ?? 0) / 3
      const shell = shellOf(pageAt(y))
      const before = shell.getBoundingClientRect()
      const share = (y - before.top) / (before.height || 1)
      container.style.setProperty("--scale", String(scale))
      const after = shell.getBoundingClientRect()
      if (before.height > 0)
        window?.scrollBy({ top: after.top + share * after.height - y, behavior: "instant" })
    },
    pageAt,
    show: (page) => shellOf(page).scrollIntoView({ block: "start", behavior: "instant" })
  }
}

function setSize(shell: HTMLElement, { width, height }: PageSize): void {
  shell.style.setProperty("--width", width.toFixed(2))
  shell.style.setProperty("--height", height.toFixed(2))
}
