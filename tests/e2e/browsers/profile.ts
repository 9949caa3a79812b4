import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

import type { BrowserName } from "./driver"

export type Profile = { readonly folder: string; readonly remove: () => void }

/** An empty profile for one launch. It is removed when this process ends, if nobody has done so before. */
export function createProfile(name: BrowserName): Profile {
  const folder = mkdtempSync(join(tmpdir(), `backgrounder-${name}-`))
  const remove = () => {
    process.off("exit", remove)
    // A browser that is just ending may still write into it.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  process.once("exit", remove)
  return { folder, remove }
}
