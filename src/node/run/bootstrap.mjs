// node bootstrap.mjs SCRIPT [ARGUMENT…] runs a script of this folder with all it needs installed. It needs nothing
// but Node itself: npm does not run `prestart` and `pretest` here, because install scripts are off in .npmrc.
import { spawn } from "node:child_process"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { installPackages } from "./installed-packages.mjs"

const folder = dirname(fileURLToPath(import.meta.url))
const root = join(folder, "../../..")
const oldest = { major: 20, minor: 19 }

/** @returns {string | null} a sentence where this Node is too old */
function nodeProblem() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number)
  if (major > oldest.major || (major === oldest.major && minor >= oldest.minor)) return null
  return `Node ${process.versions.node} is too old: ${oldest.major}.${oldest.minor} or newer is needed.`
}

/** @param {readonly string[]} args the script, and what it is given */
function runScript([script = "", ...args]) {
  const child = spawn(process.execPath, ["--import", "tsx", join(folder, script), ...args], {
    cwd: root,
    stdio: "inherit"
  })
  // Ctrl-C reaches the script too. It cleans up; we only wait for it.
  process.on("SIGINT", () => undefined)
  process.on("SIGTERM", () => child.kill("SIGTERM"))
  child.on("exit", (code) => {
    process.exitCode = code ?? 1
  })
}

const problem = nodeProblem() ?? installPackages(root)
if (problem === null) runScript(process.argv.slice(2))
else {
  console.error(problem)
  process.exitCode = 1
}
