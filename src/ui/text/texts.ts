import type { PlainTextKey, TextKey, TextValues } from "./text-keys"

/** The browser's `i18n.getMessage`. */
export type GetMessage = (key: string, values: string[]) => string

/** What the interface says, in the reader's language. */
export type Texts = {
  /**
   * BCP 47, of the messages and not of the browser: where only English messages exist, a Russian browser must get
   * English dates around them.
   */
  readonly locale: string
  readonly direction: "ltr" | "rtl"
  readonly say: <Key extends TextKey>(key: Key, ...values: TextValues[Key]) => string
}

/** What must still be said when the extension is gone from under the page, and the browser answers no more. */
const saidByOrphans: readonly PlainTextKey[] = ["close", "popoverOrphaned", "tryAgain", "popoverNoAnswer"]

/** Looks texts up by a typed key. The sentences that an orphaned page needs are read now, while there is someone to ask. */
export function createTexts(getMessage: GetMessage): Texts {
  const kept = new Map<TextKey, string>(saidByOrphans.map((key) => [key, getMessage(key, [])]))
  return {
    locale: getMessage("language", []),
    direction: getMessage("direction", []) === "rtl" ? "rtl" : "ltr",
    say: (key, ...values) => kept.get(key) ?? getMessage(key, values)
  }
}
