/** Rows that are not in a pack yet, to be read as those of an open pack are. */
export function rowsAsTable<R>(rows: readonly R[]): { readonly length: number; row(index: number): R } {
  return {
    length: rows.length,
    row(index) {
      const row = rows[index]
      if (row === undefined) throw new RangeError(`there is no row ${index}`)
      return row
    }
  }
}
