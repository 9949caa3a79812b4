import axe from "axe-core"
import type { Page } from "./browsers/driver"

// A page of the extension runs no script but its own, so axe travels as the text of the function that is evaluated.
const bringAxe = Object.assign(() => true, { toString: () => `() => { ${axe.source}; return true }` })

/** What axe finds wrong with a page, each with the elements that it concerns. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(bringAxe)
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } }
    type Finding = { readonly id: string; readonly nodes: readonly { readonly html: string }[] }
    type AxeResults = { readonly violations: readonly Finding[]; readonly incomplete: readonly Finding[] }
    const { violations, incomplete } = await axe.run()
    // Of an id that stands twice axe only says that somebody should look.
    const twice = incomplete.filter(({ id }) => id === "duplicate-id-aria")
    return [...violations, ...twice].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`
    )
  })
}

/** The same for the open card alone. Its root is closed, and axe passes over those without a word: it is handed over. */
export async function axeViolationsInCard(page: Page): Promise<string[] | null> {
  await page.evaluate(bringAxe)
  return page.inPopover(async (root) => {
    Object.defineProperty(root.host, "shadowRoot", { value: root, configurable: true })
    const { axe } = globalThis as unknown as { axe: { run(context: Element): Promise<AxeResults> } }
    type AxeResults = {
      readonly passes: readonly { readonly id: string }[]
      readonly violations: readonly {
        readonly id: string
        readonly nodes: readonly { readonly html: string }[]
      }[]
    }
    const { passes, violations } = await axe.run(root.host)
    const isSeen = passes.some(({ id }) => id === "button-name")
    if (!isSeen) throw new Error("axe has not seen the card")
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)
  })
}
