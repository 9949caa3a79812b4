import type { Runtime } from "webextension-polyfill"
import type { FrameProtocol } from "./frame-protocol"
import { askPage, ifNobodyThere } from "./messages"
import type { Answer, Ask, PageAnswer, PageAsk, PageTopic } from "./protocol"

type Sender = Pick<Runtime.MessageSender, "tab" | "frameId">
type FrameAnswers = {
  readonly [T in keyof FrameProtocol]: (ask: Ask<T>, sender: Sender) => Promise<Answer<T>>
}

/**
 * Passes on between a small frame and the top frame of its tab, which shows its cards: frames of other origins hear of
 * one another only by messages that the page could hear too.
 */
export const frameAnswers: FrameAnswers = {
  openAbove: async (card, { tab, frameId }) =>
    (frameId && (await tell(tab?.id, 0, "openForFrame", { ...card, frame: frameId }))) || "cannot",
  moveAbove: async (place, { tab, frameId }) => {
    if (frameId) await tell(tab?.id, 0, "moveForFrame", { ...place, frame: frameId })
  },
  endAbove: async ({ end }, { tab, frameId }) => {
    if (frameId) await tell(tab?.id, 0, "endForFrame", { end, frame: frameId })
  },
  closedAbove: async ({ frame, ticket }, { tab, frameId }) => {
    if (frameId === 0) await tell(tab?.id, frame, "closedAbove", { ticket })
  }
}

/** Asks a frame; undefined where no script of ours runs in it, or none that shows cards. */
async function tell<T extends PageTopic>(
  tab: number | undefined,
  frame: number,
  topic: T,
  ask: PageAsk<T>
): Promise<PageAnswer<T> | undefined> {
  if (tab === undefined) return undefined
  try {
    return await askPage(tab, frame, topic, ask)
  } catch (error) {
    ifNobodyThere(error)
    return undefined
  }
}
