import { poll } from "../../e2e/browsers/poll"
import { firefoxFolder, firefoxProduct } from "../bench-run"
import { openFirefox, type BenchFirefox } from "../browser/open-firefox"
import { atMost, informative, show, type BenchRow } from "../report/bench-row"
import { median } from "../statistics"
import { scriptSizes, sizeRows } from "./content-script"
import { listen, listeningPage, readTraffic, resetTraffic, type Traffic } from "./traffic"

export type FirefoxTask = {
  /** A page of 100 KB with the marks' probe in it, and one of 1 MB. */
  readonly probed: string
  readonly large: string
  readonly blank: string
  readonly rounds: number
}

type Measured = {
  readonly marks: { readonly warm: readonly number[]; readonly stopped: readonly number[] }
  readonly traffic: Traffic
  /** Of whole processes, in MB. */
  readonly memory: { readonly background: number; readonly tabPlain: number; readonly tabExtended: number }
}

/** The built extension in Firefox, as far as it can be measured from outside. */
export async function measureFirefox(task: FirefoxTask): Promise<{
  readonly rows: readonly BenchRow[]
  readonly details: Measured
}> {
  const plain = await openFirefox(null)
  const extended = await openFirefox(firefoxFolder)
  try {
    const marks = { warm: [] as number[], stopped: [] as number[] }
    for (let round = 0; round < task.rounds; round++) {
      marks.stopped.push(await timeToMarks(extended, task.probed, true))
      marks.warm.push(await timeToMarks(extended, task.probed, false))
    }
    const traffic = await countTraffic(extended, task)
    const memory = {
      background: await backgroundMemory(extended),
      tabPlain: await tabMemory(plain, task.large),
      tabExtended: await tabMemory(extended, task.large)
    }
    const details = { marks, traffic, memory }
    return { rows: rowsOf(details), details }
  } finally {
    await Promise.all([plain.close(), extended.close()])
  }
}

async function timeToMarks(firefox: BenchFirefox, url: string, isStopped: boolean): Promise<number> {
  if (isStopped) await firefox.stopBackground()
  return firefox.withTab(url, (tab) =>
    poll(
      () => tab.evaluate<number | null>("globalThis.benchMarkedAfter ?? null"),
      "marks on the page",
      30_000
    )
  )
}

function countTraffic(firefox: BenchFirefox, { blank, large }: FirefoxTask): Promise<Traffic> {
  return firefox.withTab(`${firefox.origin}/${listeningPage}`, async (listener) => {
    await listener.evaluate(listen)
    return firefox.withTab(blank, async (tab) => {
      await tab.rest()
      await listener.evaluate(resetTraffic)
      await tab.goto(large)
      await tab.rest()
      return listener.evaluate<Traffic>(readTraffic)
    })
  })
}

/** What the process of all extensions holds, in MB. */
export async function backgroundMemory(firefox: BenchFirefox): Promise<number> {
  const processes = await firefox.processes()
  const found = processes.find(({ type }) => type === "extension")
  return (found?.memory ?? Number.NaN) / 1e6
}

function tabMemory(firefox: BenchFirefox, url: string): Promise<number> {
  return firefox.withTab(url, async (tab) => {
    await tab.rest()
    return (await tab.process()).memory / 1e6
  })
}

function rowsOf({ marks, traffic, memory }: Measured): readonly BenchRow[] {
  const what = "Firefox, 100 KB page, document idle to painted marks, background"
  return [
    ...sizeRows("Firefox", scriptSizes(firefoxProduct)),
    atMost(`${what} warm`, median(marks.warm), 100, "ms"),
    atMost(`${what} stopped`, median(marks.stopped), 250, "ms"),
    informative("Firefox, 1 MB page, sent to the background", describeTraffic(traffic)),
    informative(
      "Firefox, memory of a tab's process (1 MB page), with the extension and without",
      `${show(memory.tabExtended, "MB")}, ${show(memory.tabPlain, "MB")}`
    ),
    informative("Firefox, memory of the process of all extensions", show(memory.background, "MB"))
  ]
}

export function describeTraffic({ messages, bytes }: Traffic): string {
  return `${messages} messages, ${show(bytes / 1000, "KB")}`
}
