import type { Runtime } from "webextension-polyfill"
import { RefusedError } from "./messages"

/** Nothing of private windows is kept. @throws RefusedError where a message comes from one */
export function mustNotBePrivate({ tab }: Pick<Runtime.MessageSender, "tab">): void {
  if (tab?.incognito === true) throw new RefusedError("this window is private")
}
