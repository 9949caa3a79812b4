import { expect, it } from "vitest"
import { buildProblems } from "../../../src/node/build/check-build"
import { temporaryFolder } from "./temporary-folder"

const manifest = {
  name: "__MSG_extensionName__",
  default_locale: "en",
  background: { service_worker: "static/background/index.js" },
  action: { default_popup: "popup.html", default_icon: { "16": "icon16.plasmo.00ac8b83.png" } }
}
const whole = {
  "manifest.json": JSON.stringify(manifest),
  "_locales/en/messages.json": JSON.stringify({ extensionName: { message: "Backgrounder" } }),
  "static/background/index.js": "start()",
  "popup.html": "<!doctype html>",
  "icon16.plasmo.00ac8b83.png": "picture",
  "contents/spotter.js": "spot()",
  "contents/popover.js": "offer()",
  "contents/look-up.js": "ask()",
  "contents/marks.css": "::highlight(name) {}",
  "contents/saver.js": "save()",
  "news.json": "[]",
  "pack/seeds.bin": "pack",
  "pdf/pdf.mjs": "draw()",
  "pdf/pdf.worker.mjs": "parse()"
}

/** `lacking` leaves a file out; `changes` gives files another content. */
function problemsWith(changes: Readonly<Record<string, string>>, lacking?: string): readonly string[] {
  const files = Object.entries({ ...whole, ...changes }).filter(([name]) => name !== lacking)
  return buildProblems(temporaryFolder(Object.fromEntries(files)))
}

it("finds nothing wrong with a whole build", () => {
  expect(problemsWith({})).toEqual([])
})

it.each([
  ["popup.html", "popup.html is named and does not exist"],
  ["icon16.plasmo.00ac8b83.png", "icon16.plasmo.00ac8b83.png is named and does not exist"],
  ["static/background/index.js", "static/background/index.js is named and does not exist"],
  ["contents/spotter.js", "contents/spotter.js is named and does not exist"],
  ["contents/popover.js", "contents/popover.js is named and does not exist"],
  ["contents/look-up.js", "contents/look-up.js is named and does not exist"],
  ["contents/marks.css", "contents/marks.css is named and does not exist"],
  ["contents/saver.js", "contents/saver.js is named and does not exist"],
  ["news.json", "news.json is named and does not exist"],
  ["pack/seeds.bin", "pack/seeds.bin is named and does not exist"],
  ["pdf/pdf.mjs", "pdf/pdf.mjs is named and does not exist"],
  ["pdf/pdf.worker.mjs", "pdf/pdf.worker.mjs is named and does not exist"],
  ["_locales/en/messages.json", "_locales/en/messages.json does not exist, and holds the sentences of the default locale"]
])("misses %s", (file, problem) => {
  expect(problemsWith({}, file)).toEqual([problem])
})

it("refuses a script of no bytes", () => {
  expect(problemsWith({ "static/background/index.js": "" })).toEqual(["static/background/index.js is empty"])
})

it("refuses a sentence that the default locale lacks", () => {
  expect(problemsWith({ "_locales/en/messages.json": "{}" })).toEqual([
    '_locales/en/messages.json lacks "extensionName", which manifest.json names'
  ])
})

it("refuses a manifest that marks pages without being allowed to", () => {
  const marking = JSON.stringify({ ...manifest, content_scripts: [{ matches: ["<all_urls>"], js: ["contents/spotter.js"] }] })
  expect(problemsWith({ "manifest.json": marking })).toEqual(["manifest.json has static content_scripts"])
})
