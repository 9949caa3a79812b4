import { expect, it } from "vitest"
import { termsOf } from "../../../src/core/retrieval/terms"
import { markTerms } from "../../../src/core/search/mark-terms"

const marked = (text: string, query: string) =>
  markTerms(text, new Set(termsOf(query))).map(({ start, end }) => text.slice(start, end))

it.each([
  ["Drones, and a drone’s pilot.", "drone", ["Drones", "drone"]],
  ["The Café and the cafe\u0301.", "cafe", ["Café", "cafe\u0301"]],
  ["Putin said Rasputin", "Putin", ["Putin"]],
  ["ဗိုလ်ချုပ်မှူးကြီး မင်းအောင်လှိုင် သည်", "မင်းအောင်လှိုင်", ["မင်းအောင်လှိုင်"]],
  ["俄罗斯总统普京在莫斯科", "普京", ["普京"]],
  ["Путин и Лавров", "путин", ["Путин"]],
  ["nothing of it", "drone", []]
])("sets off in “%s” what “%s” asks for", (text, query, words) => {
  expect(marked(text, query)).toEqual(words)
})
