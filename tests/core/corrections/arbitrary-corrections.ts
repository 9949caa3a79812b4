import fc from "fast-check"
import type { Correction } from "../../../src/core/corrections/correction"
import { united, type Corrections } from "../../../src/core/corrections/corrections"

const form = fc.constantFrom("Karen", "KAREN", "PDF", "Москва", "缅甸", "ကရင်", "Su-30", "F7")
const entity = fc.constantFrom("karen", "min-aung-hlaing", "moscow")
const madeAt = fc
  .date({ min: new Date("2025-01-01"), max: new Date("2026-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString())
const made = { madeAt, example: fc.string({ maxLength: 300 }) }
const where = fc.option(
  fc.record({
    host: fc.constantFrom("a.example", "b.example"),
    path: fc.option(fc.constantFrom("/", "/today"))
  })
)

const arbitraryCorrection: fc.Arbitrary<Correction> = fc.oneof(
  fc.record({ kind: fc.constant("never" as const), form, ...made }),
  fc.record({ kind: fc.constant("always" as const), form, entity, ...made }),
  fc.record({ kind: fc.constant("not-this" as const), form, entity, where, ...made }),
  fc.record({ kind: fc.constant("merge" as const), entity, into: fc.constant("rosatom"), ...made })
)

/** Any corrections as they may be kept: oldest first, none twice. */
export const arbitraryCorrections: fc.Arbitrary<Corrections> = fc
  .array(arbitraryCorrection, { maxLength: 12 })
  .map((corrections) => united([], corrections))
