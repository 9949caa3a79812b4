import type { Catalogue } from "../core/wording/catalogue"
import { offeredPopover, type CreatePopover, type PagePopover } from "../dom/page-popover"
import type { Lent } from "../webext/lent"
import { RefusedError } from "../webext/messages"
import { isOrphaned } from "../webext/orphaned"
import { speak } from "../webext/page-texts"

/** In ms; a stopped background needs about 100. */
const ASK_AGAIN_AFTER = 300

/** A popover whose script is brought into the frame when there is something to open a card on. */
export type LazyPopover = Pick<PagePopover, "step" | "show" | "onMentionsChange"> & {
  /** Brings the script in, if it is not there. */
  load(): void
  /** A tour is over, if there was one. */
  endTour(): void
  /** What a popover answers, brought in first where it is not there; null where it cannot be. */
  ask<T>(question: (popover: PagePopover) => T): Promise<T | null>
}

/**
 * @param bring has the popover's maker offered in this frame, and gives the sentences that it speaks
 * @param report is told why the script could not be brought in; the next use tries again
 */
export function createLazyPopover(
  options: Parameters<CreatePopover<Lent>>[0],
  bring: () => Promise<Catalogue | null>,
  report: (error: unknown) => void
): LazyPopover {
  let popover: PagePopover | null = null
  let loading: Promise<void> | null = null

  async function bringIn() {
    speak(await bring())
    if (!options.signal.aborted) popover = offeredPopover<Lent>()?.(options) ?? null
  }
  function load(): Promise<void> {
    loading ??= bringIn().catch((error: unknown) => {
      loading = null
      if (isOrphaned(error) || error instanceof RefusedError) report(error)
      // The background was being stopped: asked again, it starts.
      else if (!options.signal.aborted) setTimeout(() => void load(), ASK_AGAIN_AFTER)
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
    onMentionsChange: () => popover?.onMentionsChange(),
    endTour: () => popover?.tour.end(),
    async ask(question) {
      if (!popover) await load()
      return popover && question(popover)
    }
  }
}
