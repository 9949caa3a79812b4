/** All sentences of the interface in one language, by key, with `$1` to `$9` where values stand. */
export type Catalogue = Readonly<Record<string, string>>

/** A sentence with its values; empty where the catalogue has none of that key. */
export function sayFrom(catalogue: Catalogue, key: string, values: readonly string[]): string {
  const text = Object.hasOwn(catalogue, key) ? (catalogue[key] ?? "") : ""
  return text.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? "")
}
