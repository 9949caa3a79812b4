import { createPageRereading } from "../page-rereading"
import type { PopupState } from "./Popup"
import type { Control } from "./PopupControl"

/** What the popup says of the page, and what can be chosen there. */
export type PopupView = { readonly state: PopupState; readonly control: Control }

/** Where the popup gets from what it shows, and what it does with the page. */
export type PopupSources = {
  /** What is done with the page of the tab now. */
  readPage(): Promise<PopupView>
  /** The choices alone, which are known before the page has answered. */
  readControl(): Promise<Control>
  /** Reads the page this once; false where the browser lets nobody in. */
  runHere(): Promise<boolean>
  /** Says what there is to say of saving the page, once for each page that can be read. */
  offerSaving(view: PopupView): void
}

export type PopupController = {
  /** Shows the page that the tab is at now. */
  turnTo(): void
  /** The page has changed, or what may be done with it. */
  refresh(): void
  runHere(): Promise<void>
}

/** Most pages answer in less, and then the first that is painted is what stays, in ms. */
const PATIENCE = 60

/** Keeps what the popup says in step with the page, and has it shown after each change. */
export function createPopupController(
  sources: PopupSources,
  show: (view: PopupView) => void
): PopupController {
  let isShown = false
  let isFirst = true
  let isOffered = false

  const update = (view: PopupView) => {
    isShown = true
    show(view)
  }
  const onRead = (view: PopupView | null) => {
    // A page that is on its way out answers no more; what follows it says so.
    if (!view) return
    update(view)
    const isClicked = isFirst && view.state.status === "not-read" && view.control.reach.mode === "click"
    isFirst = false
    // The click that opened the popup lets us in, and in this mode it was meant so.
    if (isClicked) return void runHere()
    if (isOffered || !isReadable(view.state)) return
    isOffered = true
    sources.offerSaving(view)
  }
  const rereading = createPageRereading(sources.readPage, onRead)

  async function runHere() {
    if (await sources.runHere()) return rereading.refresh()
    update({ state: { status: "cannot-run" }, control: { ...(await sources.readControl()), site: "" } })
  }

  async function showWaiting() {
    const control = await sources.readControl()
    if (!isShown) update({ state: { status: "loading" }, control })
  }
  setTimeout(() => void showWaiting(), PATIENCE)

  return {
    turnTo() {
      isOffered = false
      rereading.turnTo()
    },
    refresh: rereading.refresh,
    runHere
  }
}

function isReadable({ status }: PopupState): boolean {
  return status === "working" || status === "not-read" || status === "off-here"
}
