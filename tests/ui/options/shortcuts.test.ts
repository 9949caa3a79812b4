// @vitest-environment happy-dom
import { createElement } from "preact"
import { expect, it } from "vitest"
import chrome from "../../../manifest/chrome.json"
import common from "../../../manifest/common.json"
import firefox from "../../../manifest/firefox.json"
import { commandTexts, ShortcutsSection } from "../../../src/ui/options/ShortcutsSection"
import { draw, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

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

it("lists commands by their use, however the browser orders them", async () => {
  const shortcuts = ["_execute_action", "next-mention", "open-card", "previous-mention"].map((command) => ({
    command,
    keys: ""
  }))
  const place = await draw(
    createElement(ShortcutsSection, { shortcuts, texts: englishTexts, onChange: () => undefined })
  )
  expect(wordsOf(place, "dt")).toEqual([
    "Open the names on this page",
    "Go to the next name",
    "Go to the previous name",
    "Open the card of the current name again"
  ])
})
