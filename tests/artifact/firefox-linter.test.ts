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

/** What is known, looked at and meant: everything else is news. */
const expected = [
  // Preact can set innerHTML. We never ask it to.
  /^UNSAFE_VAR_ASSIGNMENT: /,
  // Chrome's name for what Firefox has on the element itself; the script takes the one that is there.
  /^UNSUPPORTED_API: dom\.openOrClosedShadowRoot /,
  // How core-js looks for the global object where there is no `globalThis`. Nowhere we run; the policy forbids it besides.
  /^DANGEROUS_EVAL: The Function constructor is eval\. \(pdf\/pdf(?:\.worker)?\.mjs\)/
]

it("finds no error, and no warning that is not known", () => {
  const { errors, warnings } = lint()
  const sayings = [...errors, ...warnings].map(
    ({ code, message, file }) => `${code}: ${message} (${file ?? "no file"})`
  )
  expect(sayings.filter((saying) => !expected.some((pattern) => pattern.test(saying)))).toEqual([])
  expect(errors).toEqual([])
})
