import { expect, it } from "vitest"
import { scriptLang } from "../../../src/ui/text/script-lang"

it.each([
  ["မင်းအောင်လှိုင်", "und-Mymr"],
  ["Min Aung Hlaing (မင်း)", "und-Mymr"],
  ["Мин Аун Хлайн", undefined],
  ["敏昂莱", undefined],
  ["", undefined]
])("knows whether %s needs Burmese setting", (text, lang) => {
  expect(scriptLang(text)).toBe(lang)
})
