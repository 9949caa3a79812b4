import { expect, it } from "vitest"
import chrome from "../../../manifest/chrome.json"
import common from "../../../manifest/common.json"
import firefox from "../../../manifest/firefox.json"
import { commandTexts } from "../../../src/ui/options/ShortcutsSection"

type Command = { readonly description?: string; readonly suggested_key?: object }

const commands = [common, chrome, firefox].flatMap((manifest) => Object.entries<Command>(manifest.commands))

it("words every command of the manifests, and no other", () => {
  expect(Object.keys(commandTexts).sort()).toEqual(commands.map(([command]) => command).sort())
})

it("words a command as the browser's own list of keys does", () => {
  const described = commands.filter(([, { description }]) => description)
  expect(described.length).toBeGreaterThan(5)
  for (const [command, { description }] of described)
    expect(description).toBe(`__MSG_${commandTexts[command]}__`)
})
