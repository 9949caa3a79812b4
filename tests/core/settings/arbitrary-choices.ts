import fc from "fast-check"
import type { Choices } from "../../../src/core/settings/choices-file"
import {
  densities,
  heldKeys,
  markStyles,
  modes,
  openings,
  rests,
  SETTINGS_VERSION,
  withDefaults
} from "../../../src/core/settings/settings"
import { arbitraryCorrections } from "../corrections/arbitrary-corrections"

const hosts = fc
  .uniqueArray(fc.constantFrom("a.example", "b.example", "c.example"))
  .map((list) => list.toSorted())

/** Any choices that a reader may have made. */
export const arbitraryChoices: fc.Arbitrary<Choices> = fc.record({
  settings: fc.record(
    {
      version: fc.constant(SETTINGS_VERSION),
      excludedHosts: hosts,
      density: fc.constantFrom(...densities),
      markStyle: fc.constantFrom(...markStyles),
      marksOtherThanNames: fc.boolean(),
      mode: fc.constantFrom(...modes),
      chosenHosts: hosts,
      opening: fc.constantFrom(...openings),
      restMs: fc.constantFrom(...rests),
      heldKey: fc.constantFrom(...heldKeys),
      looksUpWords: fc.boolean(),
      badge: fc.boolean()
    },
    { requiredKeys: ["version"] }
  ),
  corrections: arbitraryCorrections
})

/** Choices as they show: what was not chosen is the default. */
export function asTheyShow({ settings, corrections }: Choices) {
  return { settings: withDefaults(settings), corrections }
}
