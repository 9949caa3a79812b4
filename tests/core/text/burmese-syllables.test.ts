import { describe, expect, it } from "vitest"
import { beginsSyllable } from "../../../src/core/text/burmese-syllables"

/** Parts a Burmese text before each letter that begins a syllable. */
function syllables(text: string): string[] {
  const parts: string[] = []
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isLetter = code <= 0x102a || (code >= 0x103f && code <= 0x1055)
    if (at === 0 || (isLetter && beginsSyllable(text, at, text.charCodeAt(at - 1)))) parts.push("")
    parts[parts.length - 1] += text.charAt(at)
  }
  return parts
}

describe("beginsSyllable", () => {
  it.each([
    ["မြန်မာ", ["မြန်", "မာ"]],
    ["မင်းအောင်လှိုင်", ["မင်း", "အောင်", "လှိုင်"]],
    ["မန္တလေး", ["မန္တ", "လေး"]],
    ["အင်္ဂလိပ်", ["အင်္ဂ", "လိပ်"]],
    ["ဂျော့ချ်", ["ဂျော့ချ်"]],
    ["ရုရှ်", ["ရုရှ်"]],
    ["ဦးသန်း", ["ဦး", "သန်း"]],
    ["ခွန့်\u200bဝင်း", ["ခွန့်\u200b", "ဝင်း"]],
    ["ခွန\u1037\u103aဝင်း", ["ခွန\u1037\u103a", "ဝင်း"]],
    ["၂၀၂၁", ["၂", "၀", "၂", "၁"]],
    ["စစ်၏", ["စစ်", "၏"]]
  ])("parts %s", (text, expected) => {
    expect(syllables(text)).toEqual(expected)
  })
})
