import { spawn } from "node:child_process"
import { mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import type { BrowserSearch } from "./find-browser"

type Found = Extract<BrowserSearch, { kind: "found" }>
type Visit = { readonly root: string; readonly extension: string; readonly url: string }
type Invocation = { readonly program: string; readonly args: readonly string[] }

/**
 * Opens a window on a page with the unpacked extension loaded, on a profile of its own that is gone afterwards.
 * Resolves with the exit status when the reader closes the browser, or after `signal` aborts.
 */
export async function openBrowser(browser: Found, visit: Visit, signal: AbortSignal): Promise<number> {
  const profile = mkdtempSync(join(tmpdir(), "backgrounder-"))
  const { program, args } =
    browser.name === "chromium" ? chromium(browser, visit, profile) : firefox(browser, visit)
  // web-ext makes its profile in the temporary folder: with ours as that folder nothing is left behind.
  const child = spawn(program, args, {
    stdio: "ignore",
    env: { ...process.env, TMPDIR: profile, TEMP: profile }
  })
  const stop = () => child.kill("SIGTERM")
  signal.addEventListener("abort", stop)
  try {
    return await new Promise<number>((resolve, reject) => {
      child.once("error", reject)
      child.once("close", (code) => resolve(signal.aborted ? 0 : (code ?? 1)))
    })
  } finally {
    signal.removeEventListener("abort", stop)
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function chromium({ path }: Found, { extension, url }: Visit, profile: string): Invocation {
  const args = [
    `--user-data-dir=${profile}`,
    "--no-first-run",
    "--no-default-browser-check",
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`
  ]
  // Chromium refuses to run as root with its sandbox.
  const asRoot = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  return { program: path, args: [...args, ...asRoot, url] }
}

/** Firefox loads an unpacked extension on request of its debugger only, which is what web-ext does. */
function firefox({ path }: Found, { root, extension, url }: Visit): Invocation {
  const webExt = join(root, "node_modules/web-ext/bin/web-ext.js")
  const options = [`--source-dir=${extension}`, `--firefox=${path}`, `--start-url=${url}`]
  return {
    program: process.execPath,
    args: [webExt, "run", ...options, "--no-reload", "--no-input", "--no-config-discovery"]
  }
}
