import { expect, it } from "vitest"
import { agencyOf } from "../../../src/core/article/agency"
import { findZones } from "../../../src/core/article/zone-rules"
import { seedText } from "./seed-texts"

it.each([
  ["AP", "Moscow, Mar 5 (AP) Putin was holding talks."],
  ["AFP", "Yangon (AFP) – The junta said no."],
  ["TASS", "MOSCOW, March 5. /TASS/. The envoy said yes."],
  ["Reuters", "The junta said no. (Reuters)"],
  [null, "YANGON - The junta said no."],
  [null, "The Associated Press (AP) said so."],
  [null, "Soldiers march (Photo: AFP)"]
])("takes %s from “%s”", (agency, text) => {
  expect(agencyOf(text, findZones(text))).toBe(agency)
})

it("knows the agency of the one seed that names it", () => {
  const agencies = [0, 1, 2, 3, 4].map((number) => agencyOf(seedText(number), findZones(seedText(number))))
  expect(agencies).toEqual([null, "AP", null, null, null])
})
