import { expect, it } from "vitest"
import messages from "../../../assets/locales/ru/messages.json"
import { editorsReason, zoneReasons } from "../../../src/core/article/zone-reasons"
import { zoneKinds } from "../../../src/core/model"
import { sayFrom } from "../../../src/core/wording/catalogue"
import { readCatalogue } from "../../../src/core/wording/read-catalogue"
import { wordZoneReason } from "../../../src/ui/library/word-zone-reason"
import { createTexts } from "../../../src/ui/text/texts"
import { englishTexts } from "../english-texts"

const russian = readCatalogue(messages)
const russianTexts = createTexts((key, values) => sayFrom(russian, key, values))

it.each(zoneKinds)("says in English what core says of a %s, and something else in Russian", (kind) => {
  expect(wordZoneReason(kind, zoneReasons[kind], englishTexts)).toBe(zoneReasons[kind])
  expect(wordZoneReason(kind, zoneReasons[kind], russianTexts)).toMatch(/^[а-яё]/)
})

it("tells an editor's reason as such, and leaves the editor's words alone", () => {
  const reason = editorsReason("it sells")
  expect(wordZoneReason("caption", reason, englishTexts)).toBe(reason)
  expect(wordZoneReason("caption", reason, russianTexts)).toBe("так решил редактор: it sells")
})

it("leaves alone what is none of its reasons", () => {
  expect(wordZoneReason("caption", "because", russianTexts)).toBe("because")
})
