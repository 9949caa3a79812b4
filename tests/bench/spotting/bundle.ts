import { join } from "node:path"
import { build } from "esbuild"

export type BundleName = "contestants" | "spot-worker"

/** A file of this folder and all that it imports as one script, not minified: its size is measured elsewhere. */
export async function bundle(name: BundleName): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    bundle: true,
    format: "iife",
    target: "es2023",
    write: false,
    logLevel: "error"
  })
  const [file] = outputFiles
  if (!file) throw new Error(`${name} was bundled into nothing`)
  return file.text
}
