// @vitest-environment happy-dom
import { readFileSync } from "node:fs"
import { beforeEach, expect, it, vi } from "vitest"
import { reachOf, readGranted } from "../../../src/core/settings/reach"
import { Permissions } from "../../../src/ui/permissions/Permissions"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const callbacks = { onChooseMode: vi.fn(), onGiveBack: vi.fn() }
const show = (origins: readonly string[], isKept = false) => {
  const granted = readGranted(origins)
  const reach = reachOf({ version: 1 }, granted)
  return draw(<Permissions access={{ granted, reach }} isKept={isKept} texts={englishTexts} {...callbacks} />)
}

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("speaks of every permission in the manifests", async () => {
  const permissions = ["common", "chrome"].flatMap((part) => {
    const manifest = JSON.parse(readFileSync(`manifest/${part}.json`, "utf8")) as { permissions: string[] }
    return manifest.permissions
  })
  expect(wordsOf(await show([]), "code").sort()).toEqual(permissions.toSorted())
})

it.each([
  [[], "At the moment: no site."],
  [["*://*/*"], "At the moment: all sites."],
  [["*://a.example/*", "*://b.example/*"], "At the moment: a.example and b.example."]
])("says what the browser allows: %j", async (origins, sentence) => {
  expect(wordsOf(await show(origins), "strong")).toEqual([sentence])
})

it("gives sites back, and says where the browser keeps them", async () => {
  expect((await show([])).querySelector("button")).toBeNull()
  const place = await show(["*://*/*"], true)
  await press(place.querySelector("button"))
  expect(callbacks.onGiveBack).toHaveBeenCalledOnce()
  expect(wordsOf(place, ".permissions-section > [role=status]")).toEqual([
    "This copy was built with the permission for sites, which the browser does not take back."
  ])
})
