import * as v from "valibot"

/** All sentences of the interface in one language, by key, with `$1` to `$9` where values stand. */
export type Catalogue = Readonly<Record<string, string>>

const fileSchema = v.record(
  v.string(),
  v.object({
    message: v.string(),
    placeholders: v.optional(v.record(v.string(), v.object({ content: v.string() })), {})
  })
)

/**
 * Reads a `messages.json` as browsers read it, names of placeholders in any case.
 *
 * @throws where it is none
 */
export function readCatalogue(json: unknown): Catalogue {
  const messages = Object.entries(v.parse(fileSchema, json)).map(([key, { message, placeholders }]) => {
    const contents = new Map(
      Object.entries(placeholders).map(([name, { content }]) => [name.toLowerCase(), content])
    )
    const text = message.replace(/\$(\w+)\$/g, (_, name: string) => contents.get(name.toLowerCase()) ?? "")
    return [key, text] as const
  })
  return Object.fromEntries(messages)
}

/** A sentence with its values; empty where the catalogue has none of that key. */
export function sayFrom(catalogue: Catalogue, key: string, values: readonly string[]): string {
  const text = Object.hasOwn(catalogue, key) ? (catalogue[key] ?? "") : ""
  return text.replace(/\$([1-9])/g, (_, place: string) => values[Number(place) - 1] ?? "")
}
