import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, it } from "vitest"
import { languageOf, scriptOf } from "../../../src/core/text/language"

const seeds = join(import.meta.dirname, "../../../seeds")

it.each([
  ["en", "The head of the junta was on a visit to Russia, which has supplied it with jets."],
  ["fr", "Le chef de la junte est en visite en Russie, qui lui a livré des avions dans le passé."],
  ["de", "Der Chef der Junta ist auf einem Besuch in Russland, das ihm die Flugzeuge geliefert hat."],
  ["es", "El jefe de la junta está de visita en Rusia, que le ha entregado los aviones para su guerra."],
  ["vi", "Người đứng đầu chính quyền quân sự đã đến Nga trong chuyến thăm này và được tiếp đón."],
  ["ru", "Глава хунты прибыл с визитом в Россию, которая поставила ему самолёты, и он был доволен."],
  ["uk", "Голова хунти прибув з візитом до Росії, яка поставила йому літаки, і він був задоволений."],
  ["my", "ဗိုလ်ချုပ်မှူးကြီး မင်းအောင်လှိုင် ရုရှားနိုင်ငံသို့ သွားရောက်ခဲ့သည်။"],
  ["zh-Hans", "缅甸军政府领导人敏昂莱访问俄罗斯，并会见了总统普京。这是他第四次来访。"],
  ["zh-Hant", "緬甸軍政府領導人敏昂萊訪問俄羅斯，並會見了總統普京。這是他第四次來訪。"]
])("knows a text in %s", (language, text) => {
  expect(languageOf(text)).toBe(language)
})

it.each(["", "12,5 – 17 %", "Min Aung Hlaing", "Мин Аун Хлайн"])(
  "does not guess a language for “%s”",
  (text) => expect(languageOf(text)).toBe("und")
)

it.each([
  ["Latn", "Soe Win (စိုးဝင်း) in Naypyitaw"],
  ["Mymr", "စိုးဝင်း (Soe Win) နေပြည်တော်တွင်"],
  ["Cyrl", "Путин и BBC"],
  ["Latn", "Nguyễn Phú Trọng"],
  ["Hans", "俄罗斯"],
  ["Hant", "緬甸軍國"],
  ["Zyyy", "12 – 17 …"]
])("finds the script %s of “%s”", (script, text) => {
  expect(scriptOf(text)).toBe(script)
})

it("looks no further than the beginning of a long text", () => {
  expect(scriptOf(`${"a".repeat(20_000)}${"ж".repeat(30_000)}`)).toBe("Latn")
})

it.each(readdirSync(seeds).filter((file) => file.endsWith(".txt")))("knows that %s is English", (file) => {
  expect(languageOf(readFileSync(join(seeds, file), "utf8"))).toBe("en")
})
