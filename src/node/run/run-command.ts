import { spawn, type ChildProcess } from "node:child_process"

export type Command = {
  /** Arguments of Node itself: a script, and what it is given. */
  readonly args: readonly string[]
  readonly cwd: string
  readonly environment?: Readonly<Record<string, string>>
  /** After this many ms the command and all that it started are ended. */
  readonly limitMs: number
}
export type Ending = { readonly ok: boolean; readonly ms: number; readonly timedOut: boolean }

const graceMs = 5_000 // what browsers need to go in peace

/**
 * Runs a Node script to its end, its output passed through. Never rejects. When the limit is reached or `signal`
 * aborts, the whole process group goes: a test runner that hangs leaves no browser behind.
 */
export async function runCommand(
  { args, cwd, environment, limitMs }: Command,
  signal: AbortSignal
): Promise<Ending> {
  const started = performance.now()
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...environment },
    stdio: ["ignore", "inherit", "inherit"],
    // A group of its own, which can be ended as one.
    detached: process.platform !== "win32"
  })
  const limit = AbortSignal.timeout(limitMs)
  const stop = () => endGroup(child)
  limit.addEventListener("abort", stop)
  signal.addEventListener("abort", stop)
  const status = await new Promise<number | null>((resolve) => {
    child.once("close", resolve)
    child.once("error", () => resolve(null))
  })
  limit.removeEventListener("abort", stop)
  signal.removeEventListener("abort", stop)
  return { ok: status === 0, ms: performance.now() - started, timedOut: limit.aborted }
}

function endGroup(child: ChildProcess): void {
  signalGroup(child, "SIGTERM")
  setTimeout(() => signalGroup(child, "SIGKILL"), graceMs).unref()
}

function signalGroup({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === "win32" ? pid : -pid, name)
  } catch (error) {
    // Gone already, which is what was wanted.
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error
  }
}
