import { spawnSync } from "node:child_process"
import { expect, it } from "vitest"
import { builtExtension } from "./built-extension"

type Complaint = { readonly code: string; readonly message: string; readonly file?: string }
type Verdict = { readonly errors: readonly Complaint[]; readonly warnings: readonly Complaint[] }

function lint(): Verdict {
  const args = [`--source-dir=${builtExtension("firefox-mv3")}`, "--no-config-discovery", "--output=json"]
  const { stdout } = spawnSync(process.execPath, ["node_modules/web-ext/bin/web-ext.js", "lint", ...args], {
    encoding: "utf8"
  })
  return JSON.parse(stdout) as Verdict
}

it("finds no error, and no warning but that Preact can set innerHTML", () => {
  const { errors, warnings } = lint()
  const ours = warnings.filter(({ code }) => code !== "UNSAFE_VAR_ASSIGNMENT")
  const sayings = [...errors, ...ours].map(
    ({ code, message, file }) => `${code}: ${message} (${file ?? "no file"})`
  )
  expect(sayings).toEqual([])
})
