import { expect, it } from "vitest"
import { countWords } from "../../../src/core/text/count-words"

it.each([
  ["English", "The head of the junta flew to Moscow on Monday for talks about a nuclear plant.", 16],
  ["Russian", "Президент России провёл в Кремле переговоры с премьер-министром Мьянмы.", 9],
  ["Chinese", "俄罗斯总统普京在克里姆林宫会见缅甸领导人敏昂莱。", 13],
  ["Burmese", "ဗိုလ်ချုပ်မှူးကြီး မင်းအောင်လှိုင် သည် မော်စကို သို့ သွားရောက်ခဲ့သည်။", 13]
])("counts the words of %s to within a half", (_, text, words) => {
  expect(countWords(text)).toBeGreaterThan(words / 2)
  expect(countWords(text)).toBeLessThan(words * 1.5)
})

it("counts none where there are none", () => {
  expect(countWords("")).toBe(0)
})
