import * as v from "valibot"
import type { Catalogue } from "./catalogue"

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
