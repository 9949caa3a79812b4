import browser, { type Runtime } from "webextension-polyfill"
import { OrphanedError } from "./orphaned"
import { isFromOurselves } from "./own-page"
import type { Answer, Ask, PageAnswer, PageAsk, PageTopic, Reply, Topic } from "./protocol"

/** Swallows the failure of a message that found no script of ours; throws any other. */
export function ifNobodyThere(error: unknown): void {
  const isNobody =
    error instanceof RefusedError ||
    error instanceof UnansweredError ||
    (error instanceof Error &&
      /Receiving end does not exist|Could not establish connection|message port closed/i.test(error.message))
  if (!isNobody) throw error
}

type Envelope = { readonly to: "background" | "page"; readonly topic: string; readonly ask: unknown }

/** The other side answered, and the answer was no. */
export class RefusedError extends Error {
  override readonly name = "RefusedError"
}

/** The other side did not answer: nothing of ours is there, or, in Firefox, the background was stopped under the ask. */
export class UnansweredError extends Error {
  override readonly name = "UnansweredError"
}

/**
 * Whether the extension that runs this script is still there. Chrome takes `runtime.id` away from a content script
 * whose extension was reloaded or removed; Firefox makes the access itself fail.
 */
export function isExtensionAlive(): boolean {
  try {
    return Boolean(browser.runtime?.id && browser.runtime.getURL(""))
  } catch {
    return false
  }
}

/** Asks the background. @throws OrphanedError, RefusedError, UnansweredError */
export async function askBackground<T extends Topic>(topic: T, ask: Ask<T>): Promise<Answer<T>> {
  if (!isExtensionAlive()) throw new OrphanedError()
  const envelope: Envelope = { to: "background", topic, ask }
  try {
    return read<Answer<T>>(topic, await browser.runtime.sendMessage(envelope))
  } catch (error) {
    if (!isExtensionAlive() || isOrphanMessage(error)) throw new OrphanedError()
    throw error
  }
}

/**
 * The same for what may be asked twice: an ask that the background was stopped under starts it when it comes again.
 * @throws OrphanedError, RefusedError, UnansweredError
 */
export function askSurely<T extends Topic>(topic: T, ask: Ask<T>): Promise<Answer<T>> {
  return askBackground(topic, ask).catch((error: unknown) => {
    if (error instanceof RefusedError || error instanceof OrphanedError) throw error
    return askBackground(topic, ask)
  })
}

/** Asks a frame of a page. @throws RefusedError, and UnansweredError where no script of ours runs there */
export async function askPage<T extends PageTopic>(
  tab: number,
  frame: number,
  topic: T,
  ask: PageAsk<T>
): Promise<PageAnswer<T>> {
  const envelope: Envelope = { to: "page", topic, ask }
  return read<PageAnswer<T>>(topic, await browser.tabs.sendMessage(tab, envelope, { frameId: frame }))
}

/** Tells every frame of a tab; frames without a script of ours do not hear it. */
export async function tellPage<T extends PageTopic>(tab: number, topic: T, ask: PageAsk<T>): Promise<void> {
  const envelope: Envelope = { to: "page", topic, ask }
  await browser.tabs.sendMessage(tab, envelope).catch(ifNobodyThere)
}

function read<A>(topic: string, reply: unknown): A {
  // Replies come from our own code at the other end, which this file types.
  const answered = reply as Reply<A> | undefined
  if (!answered) throw new UnansweredError(`${topic}: nobody answered`)
  if (!answered.ok) throw new RefusedError(`${topic}: ${answered.reason}`)
  return answered.answer
}

export type PageHandlers = {
  readonly [T in PageTopic]?: (ask: PageAsk<T>) => PageAnswer<T> | Promise<PageAnswer<T>>
}

/** Answers what the background and our own pages ask a page. Topics without a handler are left to other frames. */
export function answerPageAsks(handlers: PageHandlers, signal: AbortSignal): void {
  const stop = listen("page", (topic, ask, sender) => {
    // What content scripts send reaches all pages of the extension, so also the one that shows PDFs.
    if (!isFromOurselves(sender)) return null
    const handler = Object.hasOwn(handlers, topic) ? handlers[topic as PageTopic] : undefined
    // Our own background and pages keep to the protocol: the ask is of the topic's type.
    return handler ? Promise.resolve((handler as (ask: unknown) => unknown)(ask)) : null
  })
  signal.addEventListener("abort", stop, { once: true })
}

export type Listener = (topic: string, ask: unknown, sender: Runtime.MessageSender) => Promise<unknown> | null

/** Answers messages of one direction; `answer` gives null for topics that are not its own. Returns what stops it. */
export function listen(to: Envelope["to"], answer: Listener): () => void {
  const onMessage = (message: unknown, sender: Runtime.MessageSender) => {
    // `undefined` leaves a message to other listeners; `true` or a promise would hold strangers' senders for ever.
    if (!isEnvelope(message) || message.to !== to) return undefined
    const answered = answer(message.topic, message.ask, sender)
    return answered ? toReply(message.topic, answered) : undefined
  }
  browser.runtime.onMessage.addListener(onMessage)
  return () => {
    // Gone with the extension itself where this page outlives it.
    if (isExtensionAlive()) browser.runtime.onMessage.removeListener(onMessage)
  }
}

async function toReply(topic: string, answered: Promise<unknown>): Promise<Reply<unknown>> {
  try {
    return { ok: true, answer: (await answered) ?? null }
  } catch (error) {
    if (!(error instanceof RefusedError)) console.error(`Could not answer ${topic}`, error)
    return { ok: false, reason: error instanceof Error ? error.message : String(error) }
  }
}

function isEnvelope(message: unknown): message is Envelope {
  if (typeof message !== "object" || message === null) return false
  return "to" in message && "topic" in message && typeof message.topic === "string"
}

/** The last is no Error: Firefox throws it in a page that is being closed. */
function isOrphanMessage(error: unknown): boolean {
  return /context invalidated|message manager disconnected|dead object|NS_ERROR_NOT_INITIALIZED/i.test(
    String(error)
  )
}
