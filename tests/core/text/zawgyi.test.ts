import fc from "fast-check"
import tools from "myanmar-tools"
import { describe, expect, it } from "vitest"
import { fromZawgyi, isZawgyi } from "../../../src/core/text/zawgyi"

const converter = new tools.ZawgyiConverter()

const sentences = [
  "ဗိုလ်ချုပ်မှူးကြီး မင်းအောင်လှိုင်သည် ရုရှားနိုင်ငံ မော်စကိုမြို့သို့ သွားရောက်ခဲ့သည်။",
  "စစ်ကောင်စီ ဥက္ကဋ္ဌ မင်းအောင်လှိုင်က ရုရှားသမ္မတ ပူတင်နှင့် တွေ့ဆုံသည်။",
  "အမျိုးသားဒီမိုကရေစီအဖွဲ့ချုပ် ခေါင်းဆောင် ဒေါ်အောင်ဆန်းစုကြည်",
  "ကရင်ပြည်နယ်၊ ကယားပြည်နယ်နှင့် ရခိုင်ပြည်နယ်တို့တွင် တိုက်ပွဲများ ဖြစ်ပွားနေသည်။"
]
const inZawgyi = sentences.map((text) => [text, converter.unicodeToZawgyi(text)] as const)

describe("a text in Zawgyi", () => {
  it.each(inZawgyi)("is known, and one in Unicode is not: %s", (unicode, zawgyi) => {
    expect(isZawgyi(zawgyi)).toBe(true)
    expect(isZawgyi(unicode)).toBe(false)
    expect(fromZawgyi(unicode)).toBeNull()
  })

  it.each(inZawgyi)(
    "reads, syllable by syllable, as it does when it is converted at once: %s",
    (_, zawgyi) => {
      expect(fromZawgyi(zawgyi)?.text).toBe(converter.zawgyiToUnicode(zawgyi))
    }
  )

  it.each(inZawgyi)("gives every stretch back, and all of it in order: %s", (_, zawgyi) => {
    const from = fromZawgyi(zawgyi)
    const text = from?.text ?? ""
    let end = 0
    for (let at = 0; at < text.length; at++) {
      const raw = from?.toRaw({ start: at, end: at + 1 })
      expect(raw?.start).toBeLessThanOrEqual(end)
      expect(raw?.end).toBeGreaterThanOrEqual(end)
      end = raw?.end ?? -1
    }
    expect(end).toBe(zawgyi.length)
    expect(from?.toRaw({ start: 0, end: text.length })).toEqual({ start: 0, end: zawgyi.length })
  })

  it("leads back to itself: consecutive stretches of whole pieces cover it once, without a gap", () => {
    const words = inZawgyi.flatMap(([, zawgyi]) => zawgyi.split(" "))
    const between = fc.constantFrom(" ", "", " (", ") ", " 2025 ", "၊ ", " Putin ", "\n")
    const mixed = fc.array(fc.tuple(fc.constantFrom(...words), between), { minLength: 4, maxLength: 30 })
    fc.assert(
      fc.property(mixed, (parts) => {
        const zawgyi = parts.flat().join("")
        const from = fromZawgyi(zawgyi)
        fc.pre(from !== null)
        let end = 0
        for (let at = 0; at < from.text.length; at++) {
          const raw = from.toRaw({ start: at, end: at + 1 })
          expect(raw.start === end || (raw.end === end && raw.start < end)).toBe(true)
          end = raw.end
        }
        expect(end).toBe(zawgyi.length)
        const latin = from.text.indexOf("Putin")
        const back = from.toRaw({ start: latin, end: latin + 5 })
        if (latin >= 0) expect(zawgyi.slice(back.start, back.end)).toBe("Putin")
      }),
      { numRuns: 60 }
    )
  })

  it("may hold words in other scripts", () => {
    const name = converter.unicodeToZawgyi("မင်းအောင်လှိုင်")
    const zawgyi = `Naypyitaw (${name}) 2025 ${name}`
    const from = fromZawgyi(zawgyi)
    const start = from?.text.indexOf("မင်းအောင်လှိုင်") ?? -1
    const raw = from?.toRaw({ start, end: start + "မင်းအောင်လှိုင်".length })
    expect(zawgyi.slice(raw?.start, raw?.end)).toBe(name)
  })

  it("is not what Latin or Chinese letters are", () => {
    expect(fromZawgyi("Min Aung Hlaing met Putin")).toBeNull()
    expect(fromZawgyi("敏昂莱会见普京")).toBeNull()
    expect(fromZawgyi("")).toBeNull()
  })
})
