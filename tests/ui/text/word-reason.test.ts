import { expect, it } from "vitest"
import messages from "../../../assets/locales/ru/messages.json"
import { sayReason } from "../../../src/core/linking/reasons"
import { sayFrom } from "../../../src/core/wording/catalogue"
import { readCatalogue } from "../../../src/core/wording/read-catalogue"
import { createTexts } from "../../../src/ui/text/texts"
import { wordReason } from "../../../src/ui/text/word-reason"
import { englishTexts } from "../english-texts"

const russian = readCatalogue(messages)
const russianTexts = createTexts((key, values) => sayFrom(russian, key, values))

it("says in English what core says", () => {
  const merged = sayReason("merged", sayReason("on-page-both", "NLD", "NUG"), "PDF", "People's Defence Force")
  for (const reason of [sayReason("full-name"), sayReason("clue", "fighter"), merged]) {
    expect(wordReason(reason, englishTexts)).toBe(reason)
  }
})

it("says it in the reader's language, a reason inside another too", () => {
  const merged = sayReason("merged", sayReason("nearby", "NUG"), "PDF", "ПДФ")
  expect(wordReason(merged, russianTexts)).toBe("рядом упомянуто: NUG, и вы указали, что PDF — это ПДФ")
})

it("leaves alone what is none of its reasons", () => {
  expect(wordReason("because", russianTexts)).toBe("because")
})
