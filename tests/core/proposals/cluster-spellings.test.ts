import { expect, it } from "vitest"
import { clusterSpellings } from "../../../src/core/proposals/cluster-spellings"

const named = (name: string) => ({ name, type: "person" as const, spans: [] })

it("puts spellings of one name together, and says which known name they are like", () => {
  const clusters = clusterSpellings(["Kin Omar", "Kan Zaw", "Kin Ohmar"].map(named), ["Kan Saw"])
  expect(clusters.map(({ names, like }) => [names.map(({ name }) => name), like])).toEqual([
    [["Kin Omar", "Kin Ohmar"], null],
    [["Kan Zaw"], "Kan Saw"]
  ])
})
