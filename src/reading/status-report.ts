import { askBackground } from "../webext/messages"
import { isOrphaned } from "../webext/orphaned"
import type { PageStatus } from "../webext/protocol"

/** Names come and go while a page is read: the toolbar button follows at most once in so many ms. */
const REPORT_EVERY = 500

type Status = { readonly status: PageStatus; readonly names: number }

/** Tells the toolbar button what is done with this page. */
export function createStatusReport(read: () => Status, signal: AbortSignal): { now(): void; later(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  let told = ""

  function tell() {
    timer = undefined
    const status = read()
    const words = JSON.stringify(status)
    if (signal.aborted || words === told) return
    told = words
    askBackground("pageStatus", status).catch((error: unknown) => {
      if (isOrphaned(error)) return
      // The background was being stopped: told again, the message starts it.
      told = ""
      later()
    })
  }
  function now() {
    clearTimeout(timer)
    // What the button shows may have changed by other hands.
    told = ""
    tell()
  }
  // The browser has cleared the button for the page that was there in between.
  const again = ({ persisted }: PageTransitionEvent) => void (persisted && now())
  addEventListener("pageshow", again, { signal })
  signal.addEventListener("abort", () => clearTimeout(timer), { once: true })
  function later() {
    if (!signal.aborted) timer ??= setTimeout(tell, REPORT_EVERY)
  }
  return { now, later }
}
