import { accessSync, constants, statSync } from "node:fs"
import { delimiter, join } from "node:path"

import type { BrowserName } from "./driver"

// Branded Google Chrome is absent on purpose: it no longer takes --load-extension.
const commands: Record<BrowserName, readonly string[]> = {
  chromium: ["chromium", "chromium-browser", "google-chrome-for-testing", "chrome-for-testing", "chrome"],
  firefox: ["firefox-esr", "firefox"]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * The program to launch: what `CHROMIUM` or `FIREFOX` names, else the first known command on `PATH`. Throws with a
 * sentence that says what to do, so that a missing browser fails a run and never shortens it.
 */
export function findBrowser(name: BrowserName, environment: Environment = process.env): string {
  const variable = name.toUpperCase()
  const named = environment[variable]
  if (named) {
    if (isProgram(named)) return named
    throw new Error(`${variable} names ${named}, which is not a program that can be run.`)
  }
  const folders = (environment["PATH"] ?? "").split(delimiter).filter(Boolean)
  for (const command of commands[name]) {
    const found = folders.map((folder) => join(folder, command)).find(isProgram)
    if (found) return found
  }
  const tried = commands[name].join(", ")
  throw new Error(`No ${name} found. Install one (tried ${tried} on PATH) or name it in ${variable}.`)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false // absent or not ours to run: for a search it is the same
  }
}
