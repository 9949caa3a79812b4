/** The section that the address names (`#packs`), while the page that holds it is still being put together. */
export type NamedSection = {
  /** Shows it where it stands now, unless the reader has begun to do something. */
  show(): void
  /** The page is whole: nothing pushes the section away any more. */
  settle(): void
}

/** What readers begin with; from then on the page is theirs to scroll. */
const acts = ["pointerdown", "wheel", "keydown"]

/** Keeps the section that the address names in sight until the page is whole. */
export function createNamedSection({ document, location }: Window): NamedSection {
  const waiting = new AbortController()
  const { signal } = waiting
  for (const act of acts)
    document.addEventListener(act, () => waiting.abort(), { capture: true, passive: true, signal })
  const show = () => {
    if (!signal.aborted) document.getElementById(location.hash.slice(1))?.scrollIntoView()
  }
  return {
    show,
    settle() {
      show()
      waiting.abort()
    }
  }
}
