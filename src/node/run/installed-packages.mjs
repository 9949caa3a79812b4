import { spawnSync } from "node:child_process"
import { readFileSync } from "node:fs"
import { join } from "node:path"

/**
 * An entry of a lock file, as far as it is read here.
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, devOptional?: boolean, extraneous?: boolean }} Entry
 * @typedef {{ packages?: Record<string, Entry> }} Lock
 */

/**
 * Whether `node_modules` holds what the lock file asks for. `installed` is the lock that npm keeps inside
 * `node_modules`. Compares the locks and not a stamp of our own, so that an installation somebody else made counts.
 * @param {Lock} lock
 * @param {Lock | null} installed
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  const present = installed?.packages ?? {}
  return Object.entries(lock.packages ?? {}).every(([path, wanted]) => {
    if (path === "") return true
    const found = present[path]
    if (found === undefined) return mayBeMissing(wanted)
    return found.version === wanted.version && found.integrity === wanted.integrity
  })
}

/**
 * Optional packages are those of other platforms; extraneous ones are leftovers in the lock that npm passes over.
 * @param {Entry} entry
 */
function mayBeMissing({ optional, devOptional, extraneous }) {
  return optional === true || devOptional === true || extraneous === true
}

/**
 * Installs the packages of the lock file where they are missing or others. Returns what went wrong, or null.
 * @param {string} root the project's folder
 * @returns {string | null}
 */
export function installPackages(root) {
  const lock = readLock(join(root, "package-lock.json"))
  if (lock === null) return "package-lock.json is missing or broken; take it from the repository again."
  if (isInstalled(lock, readLock(join(root, "node_modules/.package-lock.json")))) return null
  console.log("Installing the packages of package-lock.json into node_modules (a minute or two, once) …")
  // NODE_ENV=production would leave out what builds and tests.
  const args = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]
  const { status, error } = runNpm(args, root)
  if (status === 0) return null
  const why = error === undefined ? `npm ci ended with status ${String(status)}` : `npm ci: ${error.message}`
  return `The packages could not be installed: ${why}. The first run needs the network.`
}

/**
 * @param {string} file
 * @returns {Lock | null} null where there is none that can be read
 */
function readLock(file) {
  try {
    /** @type {unknown} */
    const lock = JSON.parse(readFileSync(file, "utf8"))
    return typeof lock === "object" ? /** @type {Lock | null} */ (lock) : null
  } catch {
    return null
  }
}

/**
 * The npm that runs us where there is one: it need not be on PATH.
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function runNpm(args, cwd) {
  const npm = process.env["npm_execpath"]
  if (npm !== undefined && /\.c?js$/.test(npm)) {
    return spawnSync(process.execPath, [npm, ...args], { cwd, stdio: "inherit" })
  }
  return spawnSync("npm", args, { cwd, stdio: "inherit", shell: process.platform === "win32" })
}
