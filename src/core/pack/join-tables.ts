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
  /** Has the last word: which of the rows are kept, when they are in order. Not for tables that refer to themselves. */
  trim?(rows: readonly Row<T>[]): readonly boolean[]
}

type Placed<T extends TableName> = {
  readonly row: Row<T>
  readonly part: number
  readonly index: number
  /** Where the row is in the joined table; null while that is not known, and where it was trimmed. */
  place: number | null
}

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
  const firstWith = new Map<string, Placed<T>>()
  const twins: { readonly part: number; readonly index: number; readonly of: Placed<T> }[] = []
  parts.forEach(({ tables }, part) => {
    const original: readonly Row<T>[] = tables[table]
    const refs = refsOf(table, (to) => to !== table, places[part])
    const keys = new Map<string, Placed<T>>()
    original.forEach((unmoved, index) => {
      const row = refsMoved(unmoved, refs)
      if (!row || !keeps(unmoved, part, index)) return
      const key = keyOf?.(row)
      const twin = key === undefined ? undefined : firstWith.get(key)
      if (twin) {
        if (doubles === "are one") twins.push({ part, index, of: twin })
        return
      }
      const found: Placed<T> = { row, part, index, place: null }
      if (key !== undefined) keys.set(key, found)
      placed.push(found)
    })
    for (const [key, found] of keys) firstWith.set(key, found)
  })
  if (compare) placed.sort((a, b) => compare(a.row, b.row))
  const isKept = trim?.(placed.map(({ row }) => row))
  const kept = isKept ? placed.filter((_, i) => isKept[i]) : placed
  kept.forEach((one, place) => (one.place = place))

  const found = parts.map(({ tables }) => tables[table].map((): number | null => null))
  for (const { part, index, place } of kept) note(found, part, index, place)
  for (const { part, index, of } of twins) note(found, part, index, of.place)
  found.forEach((of, part) => places[part]?.set(table, of))
  // Rows may refer to others of their own table, whose places are known only now.
  const own = places.map((ofPart) => refsOf(table, (to) => to === table, ofPart))
  return kept.map(({ row, part }) => refsMoved(row, own[part] ?? []) ?? row)
}

function note(found: (number | null)[][], part: number, index: number, place: number | null) {
  const of = found[part]
  if (of) of[index] = place
}

/** A column that refers to rows which have places now. */
type MovedRef = {
  readonly column: string
  readonly isOptional: boolean
  readonly places: readonly (number | null)[]
}

function refsOf(
  table: TableName,
  isWanted: (to: string) => boolean,
  places: Places | undefined
): readonly MovedRef[] {
  return columnsOf(table).flatMap(([column, spec]) =>
    spec.kind === "ref" && isWanted(spec.table)
      ? [{ column, isOptional: spec.optional, places: places?.get(spec.table as TableName) ?? [] }]
      : []
  )
}

/** The row with the places that what it refers to has now; null where that was left out. */
function refsMoved<T extends TableName>(row: Row<T>, refs: readonly MovedRef[]): Row<T> | null {
  const before = row as Readonly<Record<string, unknown>>
  let after: Record<string, unknown> | null = null
  for (const { column, isOptional, places } of refs) {
    const value = before[column]
    if (typeof value !== "number") continue
    const place = places[value] ?? null
    if (place === null && !isOptional) return null
    // A pack may have millions of rows, and most of them stay where they are.
    if (place !== value) (after ??= { ...before })[column] = place
  }
  // The same columns with other numbers.
  return (after ?? before) as Row<T>
}
