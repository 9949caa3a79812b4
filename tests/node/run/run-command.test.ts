import { readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as pause } from "node:timers/promises"
import { expect, it } from "vitest"
import { runCommand } from "../../../src/node/run/run-command"
import { temporaryFolder } from "../build/temporary-folder"

const never = new AbortController().signal
const minute = 60_000

/** A script that starts another, which writes into `file` for as long as it lives. */
function scriptWithChild(file: string): string {
  const child = `setInterval(() => require("fs").appendFileSync(${JSON.stringify(file)}, "."), 20)`
  return `require("child_process").spawn(process.execPath, ["-e", ${JSON.stringify(child)}]); setInterval(() => {}, 1000)`
}

it.each([
  ["a script that ends well", "process.exit(0)", true],
  ["a script that fails", "process.exit(3)", false]
])("tells %s", async (_, script, ok) => {
  const ending = await runCommand({ args: ["-e", script], cwd: ".", limitMs: minute }, never)
  expect(ending).toMatchObject({ ok, timedOut: false })
})

it("hands variables over", async () => {
  const args = ["-e", "process.exit(process.env.FIREFOX === '/f' && process.env.PATH ? 0 : 1)"]
  expect(
    (await runCommand({ args, cwd: ".", environment: { FIREFOX: "/f" }, limitMs: minute }, never)).ok
  ).toBe(true)
})

it.each([
  ["its time is up", 2_000, false],
  ["it is interrupted", minute, true]
])("ends a script and all that it started when %s", async (_, limitMs, interrupted) => {
  const file = join(temporaryFolder({ beats: "" }), "beats")
  const beats = () => readFileSync(file).length
  const interruption = new AbortController()
  const args = ["-e", scriptWithChild(file)]
  const running = runCommand({ args, cwd: ".", limitMs }, interruption.signal)
  await expect.poll(beats, { timeout: 5_000 }).toBeGreaterThan(0)
  if (interrupted) interruption.abort()
  expect(await running).toMatchObject({ ok: false, timedOut: !interrupted })
  await pause(100)
  const last = beats()
  await pause(200)
  expect(beats()).toBe(last)
})
