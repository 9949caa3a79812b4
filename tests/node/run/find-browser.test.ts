import { chmodSync } from "node:fs"
import { delimiter, join } from "node:path"
import { describe, expect, it } from "vitest"
import { findBrowser } from "../../../src/node/run/find-browser"
import { temporaryFolder } from "../build/temporary-folder"

/** A folder of programs that say a version, as browsers do. */
function programs(versions: Readonly<Record<string, string>>): string {
  const scripts = Object.entries(versions).map(([name, version]) => [name, `#!/bin/sh\necho "${version}"\n`])
  const folder = temporaryFolder(Object.fromEntries(scripts) as Record<string, string>)
  for (const name of Object.keys(versions)) chmodSync(join(folder, name), 0o755)
  return folder
}

const chromium = "Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)"

describe("looking for Chromium", () => {
  it("takes the one on PATH", () => {
    const folder = programs({ chromium })
    expect(findBrowser("chromium", { PATH: folder })).toMatchObject({
      kind: "found",
      path: join(folder, "chromium")
    })
  })

  it("takes Chrome for Testing under the name that it has on Linux", () => {
    const folder = programs({ chrome: "Google Chrome for Testing 150.0.7500.1" })
    expect(findBrowser("chromium", { PATH: folder })).toMatchObject({
      kind: "found",
      path: join(folder, "chrome")
    })
  })

  it("passes over branded Chrome and says why", () => {
    const folder = programs({ chrome: "Google Chrome 156.0.8078.79" })
    const search = findBrowser("chromium", { PATH: folder })
    expect(search).toMatchObject({
      kind: "missing",
      reason: expect.stringContaining("--load-extension") as string
    })
  })

  it("passes over one that is too old and takes a newer one further on", () => {
    const old = programs({ chromium: "Chromium 139.0.1.1" })
    const next = programs({ chromium })
    const search = findBrowser("chromium", { PATH: [old, next].join(delimiter) })
    expect(search).toMatchObject({ kind: "found", path: join(next, "chromium") })
  })

  it("passes over a stub that only tells how to install it", () => {
    const folder = programs({ "chromium-browser": "Command requires the chromium snap to be installed." })
    expect(findBrowser("chromium", { PATH: folder }).kind).toBe("missing")
  })

  it("looks nowhere but where CHROMIUM points", () => {
    const folder = programs({ chromium })
    const search = findBrowser("chromium", { PATH: folder, CHROMIUM: join(folder, "absent") })
    expect(search).toMatchObject({
      kind: "missing",
      reason: expect.stringContaining("does not start") as string
    })
  })
})

describe("looking for Firefox", () => {
  it("takes Debian's name for the long-supported one", () => {
    const folder = programs({ "firefox-esr": "Mozilla Firefox 153.7.0esr" })
    expect(findBrowser("firefox", { PATH: folder }).kind).toBe("found")
  })

  it("tells what to do where there is none", () => {
    expect(findBrowser("firefox", { PATH: temporaryFolder() })).toEqual({
      kind: "missing",
      name: "firefox",
      reason: "No Firefox was found. Install one, or set FIREFOX to its path."
    })
  })
})
