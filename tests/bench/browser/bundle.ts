import { join } from "node:path"
import { build } from "esbuild"

const bench = join(import.meta.dirname, "..")

/**
 * A script of the bench that runs in a page, with all that it imports, by its path in `tests/bench` without an ending.
 * Not minified: sizes are measured on the built extension.
 */
export async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(bench, `${script}.ts`)],
    bundle: true,
    format: "iife",
    target: "es2023",
    write: false,
    logLevel: "error"
  })
  const [file] = outputFiles
  if (!file) throw new Error(`${script} was bundled into nothing`)
  return file.text
}
