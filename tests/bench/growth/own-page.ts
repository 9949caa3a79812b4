import type { Answer, Ask, Topic } from "../../../src/webext/protocol"
import { listeningPage } from "../extension/traffic"
import { withPage } from "../browser/measured-page"
import type { BenchBrowser } from "../browser/open-browser"
import type { BenchFirefox } from "../browser/open-firefox"

/** A page of the extension, in whichever browser, that asks the background. */
export type OwnPage = {
  /** The answer, and how long it took to come, in ms. */
  ask<T extends Topic>(topic: T, ask: Ask<T>): Promise<{ readonly answer: Answer<T>; readonly ms: number }>
  /** The number by which the browser knows the tab that shows this address. */
  tabOf(url: string): Promise<number>
}

export function withChromiumPage<T>(
  { context, origin }: BenchBrowser,
  use: (page: OwnPage) => Promise<T>
): Promise<T> {
  return withPage(context, async ({ page }) => {
    await page.goto(`${origin}/${listeningPage}`)
    return use(ownPage((expression) => page.evaluate(expression)))
  })
}

export function withFirefoxPage<T>(firefox: BenchFirefox, use: (page: OwnPage) => Promise<T>): Promise<T> {
  return firefox.withTab(`${firefox.origin}/${listeningPage}`, (tab) =>
    use(ownPage((expression) => tab.evaluate(expression)))
  )
}

type Reply = { readonly ok: boolean; readonly reason?: string; readonly answer: unknown }

const api = "(globalThis.browser ?? chrome)"

function ownPage(evaluate: (expression: string) => Promise<unknown>): OwnPage {
  return {
    async ask<T extends Topic>(topic: T, ask: Ask<T>) {
      const message = JSON.stringify({ to: "background", topic, ask })
      const { reply, ms } = (await evaluate(`(async () => {
        const start = performance.now()
        const reply = await ${api}.runtime.sendMessage(${message})
        return { reply, ms: performance.now() - start }
      })()`)) as { readonly reply: Reply; readonly ms: number }
      if (!reply.ok) throw new Error(`${topic}: ${reply.reason}`)
      // The background types what it answers to a topic.
      return { answer: reply.answer as Answer<T>, ms }
    },
    tabOf: async (url) =>
      Number(
        await evaluate(
          `${api}.tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id)`
        )
      )
  }
}
