import type { PackContents } from "./encode"
import { columnsOf, type Row, type TableName } from "./schema"

/** Where the rows of one pack's tables are in the joined ones; null for rows that are left out. */
export type Places = Map<TableName, readonly (number | null)[]>

export type TableJoin<T extends TableName> = {
  /** False for rows that are left out, with all rows that have to refer to them. */
  keeps?(row: Row<T>, part: number, index: number): boolean
  /** Rows of later packs with the key of a row of an earlier one are that row, or are left out. */
  keyOf?(row: Row<T>): string
  readonly doubles?: "are one" | "are left out"
  /** The order of the joined rows; those of equal order stay as they come, pack by pack. */
  compare?(a: Row<T>, b: Row<T>): number
  /** Has the last word on the rows that are kept, when they are in order. Not for tables that refer to themselves. */
  trim?(rows: readonly Row<T>[]): readonly Row<T>[]
}

type Placed<T extends TableName> = { readonly row: Row<T>; readonly part: number; readonly index: number }

/**
 * Joins one table of several packs and notes in `places` where its rows went. Tables that it refers to come before it.
 */
export function joinTable<T extends TableName>(
  table: T,
  parts: readonly PackContents[],
  places: readonly Places[],
  { keeps = () => true, keyOf, doubles = "are one", compare, trim }: TableJoin<T> = {}
): readonly Row<T>[] {
  const placed: Placed<T>[] = []
  const firstWith = new Map<string, Row<T>>()
  const twins: { readonly part: number; readonly index: number; readonly of: Row<T> }[] = []
  parts.forEach(({ tables }, part) => {
    const rows: readonly Row<T>[] = tables[table]
    const keys = new Map<string, Row<T>>()
    rows.forEach((original, index) => {
      const row = moved(table, original, places[part])
      if (!row || !keeps(original, part, index)) return
      const key = keyOf?.(row)
      const twin = key === undefined ? undefined : firstWith.get(key)
      if (twin) {
        if (doubles === "are one") twins.push({ part, index, of: twin })
        return
      }
      if (key !== undefined) keys.set(key, row)
      placed.push({ row, part, index })
    })
    for (const [key, row] of keys) firstWith.set(key, row)
  })
  if (compare) placed.sort((a, b) => compare(a.row, b.row))
  const rows = trim ? trim(placed.map(({ row }) => row)) : placed.map(({ row }) => row)

  const placeOf = new Map(rows.map((row, place) => [row, place]))
  const found = parts.map(({ tables }) => tables[table].map((): number | null => null))
  for (const { row, part, index } of placed) note(found, part, index, placeOf.get(row))
  for (const { part, index, of } of twins) note(found, part, index, placeOf.get(of))
  found.forEach((of, part) => places[part]?.set(table, of))
  // Rows may refer to others of their own table, whose places are known only now.
  return refersToItself(table) ? placed.map(({ row, part }) => withOwnRefs(table, row, places[part])) : rows
}

function refersToItself(table: TableName): boolean {
  return columnsOf(table).some(([, column]) => column.kind === "ref" && column.table === table)
}

function note(found: (number | null)[][], part: number, index: number, place: number | undefined) {
  const of = found[part]
  if (of) of[index] = place ?? null
}

/** The row with the places that what it refers to has now; null where that was left out. */
function moved<T extends TableName>(table: T, row: Row<T>, places: Places | undefined): Row<T> | null {
  return refsMoved(table, row, (to) => (to === table ? null : (places?.get(to) ?? [])))
}

function withOwnRefs<T extends TableName>(table: T, row: Row<T>, places: Places | undefined): Row<T> {
  return refsMoved(table, row, (to) => (to === table ? (places?.get(to) ?? []) : null)) ?? row
}

/** Moves the refs for which there are places. */
function refsMoved<T extends TableName>(
  table: T,
  row: Row<T>,
  placesIn: (table: TableName) => readonly (number | null)[] | null
): Row<T> | null {
  const values: Record<string, unknown> = { ...row }
  for (const [name, column] of columnsOf(table)) {
    const value = values[name]
    const places = column.kind === "ref" ? placesIn(column.table as TableName) : null
    if (column.kind !== "ref" || typeof value !== "number" || !places) continue
    const place = places[value] ?? null
    if (place === null && !column.optional) return null
    values[name] = place
  }
  // The same columns with other numbers.
  return values as Row<T>
}
