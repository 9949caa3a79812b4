import * as v from "valibot"
import type { Runtime } from "webextension-polyfill"
import { askSchemas } from "./ask-schemas"
import { contentTopics } from "./content-topics"
import { listen, RefusedError } from "./messages"
import { isFromOurselves } from "./own-page"
import type { Answer, Ask, Topic } from "./protocol"

export type BackgroundHandlers = {
  readonly [T in Topic]: (ask: Ask<T>, sender: Runtime.MessageSender) => Answer<T> | Promise<Answer<T>>
}

/** Answers what pages and our own pages ask. Listens at once, so that a message can wake the background. */
export function answerAsks(handlers: BackgroundHandlers): void {
  listen("background", (topic, ask, sender) => {
    if (!Object.hasOwn(handlers, topic)) return null
    return answerChecked(handlers, topic as Topic, ask, sender)
  })
}

async function answerChecked<T extends Topic>(
  handlers: BackgroundHandlers,
  topic: T,
  ask: unknown,
  sender: Runtime.MessageSender
): Promise<Answer<T>> {
  if (!contentTopics.has(topic) && !isFromOurselves(sender))
    throw new RefusedError("only pages of the extension may ask that")
  const checked = v.safeParse(askSchemas[topic], ask)
  if (!checked.success) {
    const [issue] = checked.issues
    throw new RefusedError(`${v.getDotPath(issue) ?? "the message"}: ${issue.message}`)
  }
  // `askSchemas` is held to the protocol by the compiler; the link is lost inside a generic function.
  return handlers[topic](checked.output, sender)
}
