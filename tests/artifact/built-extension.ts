import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { buildDirectory, type Target } from "../../src/node/build/targets"

const root = resolve(import.meta.dirname, "../..")

/** Where a built extension lies, absolute. */
export function builtExtension(target: Target, variant: "prod" | "test" = "prod"): string {
  return join(root, buildDirectory(target, variant))
}

/** The manifest of a build, as it is. */
export function builtManifest(target: Target, variant: "prod" | "test" = "prod"): Record<string, unknown> {
  return JSON.parse(readFileSync(join(builtExtension(target, variant), "manifest.json"), "utf8")) as Record<
    string,
    unknown
  >
}
