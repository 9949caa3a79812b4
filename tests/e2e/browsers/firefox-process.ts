import { spawn } from "node:child_process"
import type { ChildProcess } from "node:child_process"
import { writeFile } from "node:fs/promises"
import { join } from "node:path"

import { browserPath } from "./browser-path"
import { createProfile } from "./profile"

export type FirefoxProcess = {
  /** Where it listens for WebDriver BiDi. */
  readonly url: string
  /** Resolves when the process has ended, by force if need be, and its profile is deleted. */
  stop(): Promise<void>
}

const startMs = 90_000 // a cold start on two busy cores takes several seconds; a hang takes for ever
const endMs = 10_000

/** Starts Firefox headless, on a profile of its own. */
export async function startFirefox(preferences: string): Promise<FirefoxProcess> {
  const program = browserPath("firefox")
  const { folder, remove } = createProfile("firefox")
  await writeFile(join(folder, "user.js"), preferences)
  const child = spawn(
    program,
    [
      "--headless",
      "--no-remote",
      "--profile",
      folder,
      "--remote-debugging-port=0",
      "--remote-allow-system-access"
    ],
    {
      env: { ...process.env, HOME: folder, MOZ_REMOTE_SETTINGS_DEVTOOLS: "1" },
      stdio: ["ignore", "ignore", "pipe"]
    }
  )
  const kill = () => child.kill("SIGKILL")
  process.prependOnceListener("exit", kill) // before its profile is removed
  const stop = async () => {
    await ended(child, kill)
    process.off("exit", kill)
    remove()
  }
  try {
    return { url: await listeningAt(child), stop }
  } catch (error) {
    kill()
    await stop()
    throw error
  }
}

function listeningAt(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let log = ""
    const fail = (why: string) => reject(new Error(`Firefox ${why}.\n${log}`))
    const timer = setTimeout(() => fail(`did not listen within ${startMs} ms`), startMs)
    child.once("error", (error) => fail(`did not start: ${error.message}`))
    child.once("exit", (code) => fail(`ended with ${code} before it listened`))
    child.stderr?.on("data", (chunk: Buffer) => {
      log = (log + chunk.toString("utf8")).slice(-10_000)
      const url = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(log)?.[1]
      if (url === undefined) return
      clearTimeout(timer)
      resolve(url)
    })
  })
}

async function ended(child: ChildProcess, kill: () => void): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const timer = setTimeout(kill, endMs)
  await new Promise((resolve) => child.once("exit", resolve))
  clearTimeout(timer)
}
