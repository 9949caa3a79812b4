import { sayCounted } from "../../core/wording/plural-form"
import type { CountedTextKey, PlainTextKey, TextKey, TextValues } from "./text-keys"

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
  /** A sentence about so many of something, in the form that the language has for that number. */
  readonly count: (key: CountedTextKey, count: number) => string
}

/** What must still be said when the extension is gone from under the page, and the browser answers no more. */
const saidByOrphans: readonly PlainTextKey[] = ["close", "popoverOrphaned", "tryAgain", "popoverNoAnswer"]

/** Looks texts up by a typed key. The sentences that an orphaned page needs are read with the first one, while
 * there is someone to ask. */
export function createTexts(getMessage: GetMessage): Texts {
  let kept: ReadonlyMap<TextKey, string> | null = null
  const locale = () => getMessage("language", [])
  const say: Texts["say"] = (key, ...values) => {
    kept ??= new Map(saidByOrphans.map((orphan) => [orphan, getMessage(orphan, [])]))
    return kept.get(key) ?? getMessage(key, values)
  }
  return {
    get locale() {
      return locale()
    },
    get direction() {
      return getMessage("direction", []) === "rtl" ? "rtl" : "ltr"
    },
    say,
    count(key, count) {
      return sayCounted(getMessage, { key, locale: locale(), count })
    }
  }
}
