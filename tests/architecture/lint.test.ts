import { ESLint } from "eslint"
import { describe, expect, it } from "vitest"

/** The rules that complain about a text, were it the content of a file. */
async function complaints(text: string, file: string): Promise<readonly string[]> {
  const [result] = await new ESLint().lintText(text, { filePath: file })
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message)
}

// The first look at a file loads its whole project.
describe("the linter", { timeout: 60_000 }, () => {
  it.each([
    ["a class", "export class Thing {}", "no-restricted-syntax"],
    ["an enumeration", "export enum Kind { A }", "no-restricted-syntax"],
    ["a default export", "export default 1", "no-restricted-syntax"],
    ["a barrel", 'export * from "./model"', "no-restricted-syntax"],
    ["the clock", "export const now = Date.now()", "no-restricted-syntax"],
    ["the clock, read by a date", "export const day = new Date()", "no-restricted-syntax"],
    ["chance", "export const dice = Math.random()", "no-restricted-syntax"],
    ["a promise that nobody waits for", "Promise.resolve()", "@typescript-eslint/no-floating-promises"],
    ["any", "export const x = (y: any) => Boolean(y)", "@typescript-eslint/no-explicit-any"],
    [
      "an assertion that silences",
      "export const f = (s: string | null) => s!",
      "@typescript-eslint/no-non-null-assertion"
    ],
    ["an intention without a date", "// TODO: later", "house/dated-todo"],
    ["a long file", "export {}\n".repeat(251), "max-lines"]
  ])("refuses %s in core", async (_, text, rule) => {
    expect(await complaints(text, "src/core/model.ts")).toContain(rule)
  })

  it.each([
    ["an error's class", "export class PackError extends Error {}"],
    ["a date that is given", "export const day = (at: number) => new Date(at)"],
    ["an intention with a date", "// TODO [2027-01-01]: drop with Firefox 153 ESR\nexport {}"]
  ])("lets %s pass in core", async (_, text) => {
    expect(await complaints(text, "src/core/model.ts")).toEqual([])
  })

  it.each([
    ["a field", "<input value={word} />", ["no-restricted-syntax"]],
    ["a field for longer texts", "<textarea value={word} />", ["no-restricted-syntax"]],
    ["a field that nothing is checked in", "<input spellcheck={false} value={word} />", []],
    ["a box to tick", '<input type="checkbox" />', []]
  ])("has %s of the interface say whether a browser checks its spelling", async (_, field, expected) => {
    const text = `export const Field = ({ word }: { word: string }) => <p title={word}>${field}</p>`
    expect(await complaints(text, "src/ui/panel/NameList.tsx")).toEqual(expected)
  })
})
