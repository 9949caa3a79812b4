/** What a JSON file holds. */
export type Json = null | boolean | number | string | readonly Json[] | JsonObject
export type JsonObject = { readonly [key: string]: Json }

/** Whether the value is an object in JSON's sense: no array, not null. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/**
 * Lays an overlay on a manifest: objects merge, arrays unite (what was there comes first, nothing twice), null takes
 * the key away, anything else replaces. Neither argument is changed.
 */
export function mergeManifest(base: JsonObject, overlay: JsonObject): JsonObject {
  const merged = new Map(Object.entries(base))
  for (const [key, over] of Object.entries(overlay)) {
    if (over === null) merged.delete(key)
    else merged.set(key, mergeValue(merged.get(key), over))
  }
  return Object.fromEntries(merged)
}

function mergeValue(under: Json | undefined, over: Json): Json {
  // An overlay's own nulls must not survive where there is nothing under it.
  if (isJsonObject(over)) return mergeManifest(isJsonObject(under) ? under : {}, over)
  if (isArray(over) && isArray(under)) return unite(under, over)
  return over
}

function unite(under: readonly Json[], over: readonly Json[]): readonly Json[] {
  const known = new Set(under.map((entry) => JSON.stringify(entry)))
  return [...under, ...over.filter((entry) => !known.has(JSON.stringify(entry)))]
}

/** `Array.isArray` does not narrow readonly arrays. */
function isArray(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value)
}
