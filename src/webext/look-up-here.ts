import browser, { type Runtime } from "webextension-polyfill"
import { askPage } from "./messages"
import { openLookUpTab } from "./tabs"

/** Where the build puts the script; see `src/node/build`. */
const LOOK_UP = "contents/look-up.js"

/** More is not a name; in UTF-16 code units. */
const LONGEST_ASKED = 300

/** Runs the script of look-ups in a frame; a click in the browser's menu lets us in where nothing else does. */
export async function runLookUpIn({
  tab,
  frameId
}: Pick<Runtime.MessageSender, "tab" | "frameId">): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return
  await browser.scripting.executeScript({
    target: { tabId: tab.id, frameIds: [frameId] },
    files: [LOOK_UP],
    injectImmediately: true
  })
}

/** Shows background on selected words beside them; in a tab of its own where no extension may write into the page. */
export async function lookUpInPage(
  tab: number | undefined,
  frameId: number,
  selected: string
): Promise<void> {
  const text = selected.trim().slice(0, LONGEST_ASKED)
  if (text === "") return
  try {
    if (tab === undefined || tab < 0) throw new Error("there is no page")
    // Our page of PDFs lets no script in, and looks words up by itself.
    await runLookUpIn({ tab: { id: tab } as NonNullable<Runtime.MessageSender["tab"]>, frameId }).catch(
      () => undefined
    )
    await askPage(tab, frameId, "lookUpSelection", { text })
  } catch {
    // PDFs, stores, the browser's own pages: the answer is the same, it only stands elsewhere.
    await openLookUpTab({ text })
  }
}
