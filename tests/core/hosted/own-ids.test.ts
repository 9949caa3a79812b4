import { expect, it } from "vitest"
import { createOwnIds } from "../../../src/core/hosted/own-ids"
import { changedPack } from "../exchange/sample-pack"
import { openPack } from "../../../src/core/pack/open"
import { utf8 } from "../../../src/node/text-coding"

const names = openPack(
  changedPack(({ tables, ...rest }) => ({
    ...rest,
    tables: {
      ...tables,
      entities: tables.entities.map((entity) =>
        entity.id === "rosatom" ? { ...entity, wikidata: "" } : entity
      )
    }
  })),
  utf8
)
const ownId = createOwnIds(names)
const known = names.entities.rows().find(({ id }) => id === "vladimir-putin")

it.each([
  [
    "is found by what Wikidata knows it as",
    { id: "putin-of-another-pack", wikidata: known?.wikidata ?? "" },
    "vladimir-putin"
  ],
  ["is found by its id where Wikidata knows nothing", { id: "rosatom", wikidata: "" }, "rosatom"],
  [
    "is found by its id where one side says nothing of Wikidata",
    { id: "rosatom", wikidata: "Q1" },
    "rosatom"
  ],
  ["is found behind the number that its id was given", { id: "rosatom-2", wikidata: "" }, "rosatom"],
  ["is not one that Wikidata knows as another", { id: "vladimir-putin", wikidata: "Q1" }, null],
  ["is none where the pack does not know it", { id: "nobody", wikidata: "" }, null]
])("an entity %s", (_, entity, id) => {
  expect(ownId(entity)).toBe(id)
})
