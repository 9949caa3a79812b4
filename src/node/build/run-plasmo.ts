import { spawnSync } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import type { Target } from "./targets"

const workFolder = ".plasmo"

/**
 * Bundles the entries with Plasmo and gives back the directory of the result. What Plasmo prints is shown only where
 * it failed; then this throws.
 */
export function runPlasmo(root: string, target: Target): string {
  // Its cache has outlived a change of .parcelrc before; without one a build takes no more than a second longer.
  rmSync(join(root, workFolder), { recursive: true, force: true })
  const plasmo = join(root, "node_modules/plasmo/bin/index.mjs")
  const args = [plasmo, "build", `--target=${target}`, "--hoist", `--build-path=${workFolder}/out`]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: "utf8",
    // Plasmo asks the registry for its own newest version at every build. No build of ours needs the network, so
    // that question goes nowhere.
    env: { ...process.env, npm_config_registry: "http://127.0.0.1:9" }
  })
  if (status !== 0) throw new Error(`Plasmo could not build ${target}.\n${stdout}${stderr}`)
  return join(root, workFolder, "out", `${target}-prod`)
}
