import { readFile } from "node:fs/promises"
import type { Privileged } from "./open-firefox"

/** A process of Firefox beside its main one. */
export type FirefoxProcessInfo = {
  readonly pid: number
  /** What it is for: `extension`, `webIsolated` (pages of one site) and others. */
  readonly type: string
  /** In bytes. */
  readonly memory: number
  readonly addresses: readonly string[]
  /** Of the main thread, in ms on the processor, in steps as coarse as 10 ms. */
  readonly mainThreadMs: number
}

const ask = `
  const { children } = await ChromeUtils.requestProcInfo();
  return JSON.stringify(children.map(({ pid, type, memory, windows, threads }) => ({
    pid, type, memory,
    addresses: windows.map(({ documentURI }) => documentURI?.spec ?? ""),
    mainThreadMs: (threads[0]?.cpuTime ?? 0) / 1e6
  })));`

export async function readProcesses(privileged: Privileged): Promise<readonly FirefoxProcessInfo[]> {
  return JSON.parse(await privileged(ask)) as readonly FirefoxProcessInfo[]
}

/** What a process' main thread has spent, in ms on the processor: to the nanosecond where Linux tells. */
export async function mainThreadMs(
  { pid, mainThreadMs }: FirefoxProcessInfo,
  now: () => Promise<readonly FirefoxProcessInfo[]>
): Promise<number> {
  const schedule = await readFile(`/proc/${pid}/task/${pid}/schedstat`, "utf8").catch(() => null)
  if (schedule !== null) return Number(schedule.split(" ")[0]) / 1e6
  return (await now()).find((one) => one.pid === pid)?.mainThreadMs ?? mainThreadMs
}
