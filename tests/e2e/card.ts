import { setTimeout as pause } from "node:timers/promises"
import { poll } from "./browsers/poll"
import type { Frame, Page, Point } from "./browsers/driver"
import { middleOf, type Box, type Spot } from "./text-box"

/** What a reader finds in the popover. */
export type ShownCard = {
  readonly heading: string
  /** The popover is a dialog that bears the heading's name. */
  readonly isNamedDialog: boolean
  readonly passages: readonly string[]
  /** `datetime` of every date that is shown. */
  readonly dates: readonly string[]
}

/** Reads the card that is open in a document; null when none is. */
export function readCard(frame: Frame): Promise<ShownCard | null> {
  return frame.inPopover((root) => {
    const dialog = root.querySelector('[role="dialog"]')
    const heading = dialog?.querySelector("h2")
    const text = heading?.textContent.trim()
    if (!dialog || !heading || !text || dialog.querySelector("blockquote") === null) return null
    const label = dialog.getAttribute("aria-labelledby")
    const times = [...dialog.querySelectorAll("time")]
    return {
      heading: text,
      isNamedDialog: label !== null && root.getElementById(label)?.textContent.trim() === text,
      passages: [...dialog.querySelectorAll("blockquote")].map(({ textContent }) => textContent.trim()),
      dates: times.map((time) => time.getAttribute("datetime") ?? "")
    }
  })
}

/** Resolves to the card once it is open with at least one passage. */
export async function waitForCard(frame: Frame, heading: string): Promise<ShownCard> {
  return poll(async () => {
    const card = await readCard(frame)
    return card?.heading === heading ? card : null
  }, `the card of ${heading}`)
}

/** Resolves when no popover is in the document any more. */
export async function waitForNoCard(frame: Frame): Promise<void> {
  await poll(async () => (await frame.inPopover(() => true)) === null, "the popover to close")
}

/** Rests the pointer on a place, coming from another: a pointer that never moved does not rest. */
export async function rest(frame: Frame, at: Point): Promise<void> {
  await frame.hover({ x: at.x + 3, y: at.y - 1 })
  await frame.hover(at)
}

/** Rests the pointer on a name until its card is open: a tab that was behind takes a moment to listen to it again. */
export async function openCard(page: Page, spot: Spot, heading: string): Promise<ShownCard> {
  await page.activate()
  // A name that a card was just closed on opens none before the pointer has been elsewhere.
  await page.hover({ x: 10, y: 690 })
  return poll(async () => {
    await rest(page, await middleOf(page, spot))
    await pause(500)
    const card = await readCard(page)
    return card?.heading === heading ? card : null
  }, `the card of ${heading}`)
}

/** Where the popover's dialog stands in the viewport. */
export async function cardBox(frame: Frame): Promise<Box> {
  const box = await frame.inPopover((root) => {
    const { left, top, width, height } =
      root.querySelector('[role="dialog"]')?.getBoundingClientRect() ?? new DOMRect()
    return { left, top, width, height }
  })
  if (!box) throw new Error("No popover is open")
  return box
}
