import { describe, expect, it } from "vitest"
import { isBurmeseNickname, isPartOfBurmeseName } from "../../../src/core/linking/burmese-names"
import { spanned } from "./spans"

const asks = (ask: typeof isBurmeseNickname) => (marked: string) => {
  const { text, span } = spanned(marked)
  return ask(text, span)
}

describe("a Burmese person’s name", () => {
  it.each(["{စိုးဝင်း}နိုင်က", "{သိန်းစိန်}ထွန်း၊", "{မောင်မောင်အေး}ဝင်းသည်"])("goes on in %s", (marked) => {
    expect(asks(isPartOfBurmeseName)(marked)).toBe(true)
  })

  it.each([
    ["a particle", "{စိုးဝင်း}က ပြောသည်"],
    ["the country", "{သိန်းစိန်}နိုင်ငံတော်သမ္မတ"],
    ["a comparison", "{သိန်းစိန်}ထက် ပို၍"],
    ["to lead", "{သိန်းစိန်}ဦးဆောင်သည့် အစိုးရ"],
    ["another syllable", "{စိုးဝင်း}မောင်း"],
    ["nothing", "{စိုးဝင်း}"]
  ])("ends before %s", (_, marked) => {
    expect(asks(isPartOfBurmeseName)(marked)).toBe(false)
  })
})

describe("a man called after a town", () => {
  it.each(["ဆောင်းပါးရှင် ကို{ထားဝယ်}", "ကို{ထားဝယ်} ရေးသည်", "(ဦး{ရန်ကုန်})"])("is told in %s", (marked) => {
    expect(asks(isBurmeseNickname)(marked)).toBe(true)
  })

  it.each(["သူ့ကို {ထားဝယ်} ခေါ်သည်", "ကို{ထားဝယ်}မြို့တွင်", "မြို့ကို{ထားဝယ်} ဟု"])("is not in %s", (marked) => {
    expect(asks(isBurmeseNickname)(marked)).toBe(false)
  })
})
