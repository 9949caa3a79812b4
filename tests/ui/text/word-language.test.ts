import { afterEach, expect, it, vi } from "vitest"

import messages from "../../../assets/locales/my/messages.json"
import { sayFrom } from "../../../src/core/wording/catalogue"
import { readCatalogue } from "../../../src/core/wording/read-catalogue"
import { createTexts } from "../../../src/ui/text/texts"
import { wordLanguage } from "../../../src/ui/text/word-language"
import { englishTexts } from "../english-texts"

const catalogue = readCatalogue(messages)
const burmese = createTexts((key, values) => sayFrom(catalogue, key, values))

/** As in Chromium, which comes without Burmese. */
function forgetBurmese() {
  vi.spyOn(Intl.DisplayNames, "supportedLocalesOf").mockReturnValue([])
}

afterEach(() => {
  vi.restoreAllMocks()
})

it("calls a language as the browser does where it knows the name", () => {
  expect(wordLanguage("my", englishTexts)).toBe("Burmese")
  expect(wordLanguage("tlh", burmese)).toBe("ကလင်ဂွန်")
})

it.each(["en", "my", "zh", "fr", "de", "es", "vi", "uk"])(
  "calls %s as browsers do that know Burmese where this one does not",
  (language) => {
    const known = wordLanguage(language, burmese)
    forgetBurmese()
    expect(wordLanguage(language, burmese)).toBe(known)
  }
)

it("goes without the region, and then to English, where our own list has no name", () => {
  forgetBurmese()
  expect(wordLanguage("en-GB", burmese)).toBe("အင်္ဂလိပ်")
  expect(wordLanguage("zh-Hant", burmese)).toMatch(/တရုတ်/)
  expect(wordLanguage("ay", burmese)).toBe("Aymara")
  expect(wordLanguage("qzz", burmese)).toBeNull()
})
