import { readFile } from "node:fs/promises"
import { join } from "node:path"

export type Manifest = {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } }
  readonly omnibox?: { readonly keyword: string }
  readonly commands?: Readonly<Record<string, { readonly suggested_key?: { readonly default?: string } }>>
}

/** The manifest of an unpacked extension; throws with a sentence when there is no extension in the folder. */
export async function readManifest(folder: string): Promise<Manifest> {
  const file = join(folder, "manifest.json")
  const text = await readFile(file, "utf8").catch(() => {
    throw new Error(`There is no built extension in ${folder}: build it first (npm run build).`)
  })
  return JSON.parse(text) as Manifest
}
