import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"

import { findBrowser } from "./find-browser"

describe("findBrowser", () => {
  let folder = ""
  const program = (name: string, mode = 0o755) => {
    const path = join(folder, name)
    writeFileSync(path, "")
    chmodSync(path, mode)
    return path
  }
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "backgrounder-find-"))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  it("takes what the environment names", () => {
    program("firefox-esr")
    const named = program("my-fox")
    expect(findBrowser("firefox", { FIREFOX: named, PATH: folder })).toBe(named)
  })

  it("prefers the extended support release to another Firefox, and Chromium to its testing build", () => {
    for (const name of ["firefox", "firefox-esr", "chrome", "chromium"]) program(name)
    const environment = { PATH: `/nowhere:${folder}` }
    expect(findBrowser("firefox", environment)).toBe(join(folder, "firefox-esr"))
    expect(findBrowser("chromium", environment)).toBe(join(folder, "chromium"))
  })

  it("passes over branded Chrome and over what is no program", () => {
    program("google-chrome")
    program("chromium", 0o644)
    expect(() => findBrowser("chromium", { PATH: folder })).toThrow("No chromium found. Install one")
  })

  it("says which variable names something that cannot be run", () => {
    expect(() => findBrowser("chromium", { CHROMIUM: "/nowhere/chromium" })).toThrow(
      "CHROMIUM names /nowhere/chromium"
    )
  })
})
