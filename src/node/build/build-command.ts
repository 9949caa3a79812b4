import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { parseArgs } from "node:util"
import { buildAll } from "./build-all"
import { fingerprint } from "./fingerprint"
import { buildDirectory, targets, type Target } from "./targets"

// `npm run build` builds the pack, and from it the extension for every browser.

const usage = `Usage: npm run build [-- OPTION…]
  --target=${targets.join("|")}  one browser only
  --test                           also the variant that is granted all hosts at install, for tests and the demo
  --zip                            also a zip whose bytes depend on nothing but the files
  --if-changed                     nothing where sources, seeds and packages are those of the last whole build`

const root = resolve(import.meta.dirname, "../../..")
const stamp = join(root, "build/built-from.txt")

function isBuilt(inputs: string): boolean {
  const directories = targets.flatMap((target) => [buildDirectory(target, "prod"), buildDirectory(target, "test")])
  const whole = directories.every((directory) => existsSync(join(root, directory, "manifest.json")))
  return whole && existsSync(stamp) && readFileSync(stamp, "utf8") === inputs
}

function build(wanted: readonly Target[], options: { test: boolean; zip: boolean; ifChanged: boolean }): void {
  const inputs = fingerprint(root)
  if (options.ifChanged && isBuilt(inputs)) {
    console.log("The extension is built, and nothing has changed since.")
    return
  }
  rmSync(stamp, { force: true })
  buildAll(root, wanted, options)
  if (options.test && wanted.length === targets.length) writeFileSync(stamp, inputs)
}

function main(): number {
  const { values } = parseArgs({
    options: {
      target: { type: "string" },
      test: { type: "boolean", default: false },
      zip: { type: "boolean", default: false },
      "if-changed": { type: "boolean", default: false },
      help: { type: "boolean", default: false }
    }
  })
  const wanted = targets.filter((target) => values.target === undefined || values.target === target)
  if (values.help || wanted.length === 0) {
    console.error(usage)
    return values.help ? 0 : 2
  }
  build(wanted, { test: values.test, zip: values.zip, ifChanged: values["if-changed"] })
  return 0
}

try {
  process.exitCode = main()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  const misused = error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS")
  process.exitCode = misused ? 2 : 1
}
