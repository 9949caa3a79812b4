import { spawnSync } from "node:child_process"
import { join } from "node:path"
import { buildExtension, type BuildOptions } from "./build-extension"
import type { Target } from "./targets"

/** Builds the pack, and from it the extension for some browsers, telling what was built. */
export function buildAll(
  root: string,
  wanted: readonly Target[],
  { test, zip }: Pick<BuildOptions, "test" | "zip">
): void {
  buildPack(root)
  for (const target of wanted) console.log(buildExtension({ root, target, test, zip }))
}

function buildPack(root: string): void {
  const cli = [join(root, "node_modules/tsx/dist/cli.mjs"), "src/node/cli.ts", "build"]
  const { status } = spawnSync(process.execPath, cli, { cwd: root, stdio: "inherit" })
  if (status !== 0) throw new Error("The pack could not be built, so there is nothing to put into an extension.")
}
