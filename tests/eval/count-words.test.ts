import { expect, it } from "vitest"
import { countWords } from "./count-words"

it.each([
  ["Min Aung Hlaing's long-planned visit, in 2022.", 7],
  ["Президент России — в Мьянме", 4],
  ["敏昂莱在内比都会见客人", 6],
  ["မြန်မာနိုင်ငံ", 3],
  ["Su-30 战机", 2],
  [" — … ", 0]
])("counts the words of %j", (text, words) => {
  expect(countWords(text)).toBe(words)
})
