import fc from "fast-check"
import type { PackContents } from "../../../src/core/pack/encode"
import { columnsOf, NONE, tableNames, type Column, type TableName } from "../../../src/core/pack/schema"

// UTF-8 has no lone surrogates, and neither has a text that was read from a file.
const text = fc.string({ unit: fc.constantFrom(..."aZ é\u0301မ中😀\uFEFF\u0000\u2028\n"), maxLength: 12 })

function cell(column: Column): fc.Arbitrary<unknown> {
  switch (column.kind) {
    case "text":
      return text
    case "choice":
      return fc.constantFrom(...column.of)
    case "number":
      return fc.nat(0xffffffff)
    case "ref":
      return column.optional ? fc.option(fc.nat(NONE - 1)) : fc.nat(NONE - 1)
  }
}

function rows(table: TableName): fc.Arbitrary<object[]> {
  const cells = Object.fromEntries(columnsOf(table).map(([name, column]) => [name, cell(column)]))
  return fc.array(fc.record(cells), { maxLength: 4 })
}

/** Contents of the right types and of no sense: rows refer to anything. */
export const arbitraryContents: fc.Arbitrary<PackContents> = fc.record({
  // Made table by table from the schema that the type is derived from.
  tables: fc.record(Object.fromEntries(tableNames.map((name) => [name, rows(name)]))) as fc.Arbitrary<
    PackContents["tables"]
  >,
  matchingTable: fc.uint32Array({ maxLength: 6 }),
  postings: fc.uint8Array({ maxLength: 11 })
})
