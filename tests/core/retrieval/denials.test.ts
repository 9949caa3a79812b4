import { expect, it } from "vitest"
import { isDenial } from "../../../src/core/retrieval/denials"

it.each([
  "There is no evidence to support it.",
  "Even Russia has refrained from recognising it.",
  "He dismisses the talks as unrealistic.",
  "Эксперты не видят доказательств.",
  "Es gibt keine Beweise.",
  "没有证据。",
  "အထောက်အထား မရှိ"
])("hears in “%s” what is not so", (words) => {
  expect(isDenial(words)).toBe(true)
})

it.each(["Norway knows a nobler denim.", "Он небрежен.", "The two met in Moscow.", "Den Haag, Noting Hill"])(
  "hears nothing of the kind in “%s”",
  (words) => {
    expect(isDenial(words)).toBe(false)
  }
)
