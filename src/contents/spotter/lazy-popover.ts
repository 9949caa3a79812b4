import { offeredPopover, type CreatePopover, type PagePopover } from "../../dom/page-popover"
import type { Lent } from "../../webext/lent"
import { askBackground } from "../../webext/messages"

/** A popover whose script is brought into the frame when there is something to open a card on. */
export type LazyPopover = PagePopover & {
  /** Brings the script in, if it is not there. */
  load(): void
}

/** @param report is told why the script could not be brought in; the next use tries again */
export function createLazyPopover(
  options: Parameters<CreatePopover<Lent>>[0],
  report: (error: unknown) => void
): LazyPopover {
  let popover: PagePopover | null = null
  let loading: Promise<void> | null = null

  async function bringIn() {
    await askBackground("popoverScript", {})
    if (!options.signal.aborted) popover = offeredPopover<Lent>()?.(options) ?? null
  }
  function load(): Promise<void> {
    loading ??= bringIn().catch((error: unknown) => {
      loading = null
      report(error)
    })
    return loading
  }
  // A message that was under way when the page was put aside gets no answer.
  const askAgain = ({ persisted }: PageTransitionEvent) => {
    if (!persisted || !loading || popover) return
    loading = null
    void load()
  }
  addEventListener("pageshow", askAgain, { signal: options.signal })
  const use = (act: (popover: PagePopover) => void) => {
    if (popover) act(popover)
    else void load().then(() => popover && act(popover))
  }
  return {
    load: () => void load(),
    step: (by) => use((popover) => popover.step(by)),
    show: (entity) => use((popover) => popover.show(entity)),
    onMentionsChange: () => popover?.onMentionsChange()
  }
}
