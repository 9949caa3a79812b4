import type { ColorScheme, Medium, Page } from "../browsers/driver"
import { poll } from "../browsers/poll"
import { pressInCard, pressLabelled } from "../card-buttons"
import type { Script } from "./in-page/scripted-card"

/** One state of the card, and how it comes about. What is left out is as on a plain screen. */
export type Look = {
  /** Of its picture. */
  readonly name: string
  readonly what: string
  /** What stands in the card when the picture is taken. */
  readonly says: string
  readonly answer?: Script["answer"]
  readonly language?: "en" | "ru" | "my"
  /** Where the name stands, and how it is written. */
  readonly at?: string
  readonly surface?: string
  readonly size?: readonly [width: number, height: number]
  readonly scheme?: ColorScheme
  readonly medium?: Medium
  /** The size of text that the reader has chosen in the browser, in CSS px. */
  readonly textPx?: number
  readonly isTapped?: boolean
  /** So much of its upper part is kept, in CSS px, where the rest is as in other pictures. */
  readonly upperPx?: number
  readonly then?: (page: Page) => Promise<void>
}

const english = "Min Aung Hlaing"
const upper = 290
const first = "he has not been granted a coveted audience"

/** Every state of the card. */
export const looks: readonly Look[] = [
  { name: "loading", what: "before the answer", answer: "silence", says: "Looking" },
  { name: "late", what: "while a stopped background starts", answer: "late", says: "moment" },
  { name: "light", what: "on a light screen", says: first },
  { name: "dark", what: "on a dark screen", scheme: "dark", says: first },
  { name: "forced-colours", upperPx: upper, what: "in forced colours", medium: "forced-colors", says: first },
  { name: "narrow", what: "320 px wide", size: [320, 640], says: first },
  { name: "large-text", what: "at twice the size of text", textPx: 32, says: first },
  { name: "right-to-left", upperPx: upper, what: "in a page from right to left", at: "#rtl", says: first },
  {
    name: "burmese",
    what: "in Burmese",
    language: "my",
    at: "#burmese",
    surface: "မင်းအောင်လှိုင်",
    says: first
  },
  {
    name: "russian",
    upperPx: upper,
    what: "in Russian",
    language: "ru",
    at: "#russian",
    surface: "Мин Аун Хлайн",
    says: first
  },
  { name: "nothing-known", what: "where the corpus has nothing to tell", answer: "nothing", says: english },
  { name: "error", what: "without an answer", answer: "refusal", says: "Try again" },
  { name: "updated", what: "under an extension that was updated", answer: "orphaned", says: "eload" },
  {
    name: "sheet",
    upperPx: upper,
    what: "tapped with a finger",
    isTapped: true,
    size: [390, 720],
    says: first
  },
  {
    name: "pinned",
    upperPx: upper,
    what: "pinned to the window",
    says: first,
    then: (page) => pressLabelled(page, "Pin the card to the window")
  },
  {
    name: "looked-up",
    upperPx: upper,
    what: "of a name in the card, with the way back",
    says: "Владимир Путин",
    then: (page) => pressInCard(page, "Vladimir Putin")
  },
  {
    name: "objected",
    what: "when its mark was objected to",
    says: "Undo",
    then: async (page) => {
      await pressInCard(page, "Why here?")
      await pressInCard(page, `On this page “${english}” is something else`)
    }
  },
  {
    name: "copying",
    upperPx: upper,
    what: "with the ways to copy a passage",
    says: "Markdown",
    then: (page) => pressLabelled(page, "Copy this passage")
  },
  {
    name: "why",
    what: "with the reason for its mark unfolded",
    upperPx: upper,
    says: "Never mark",
    then: (page) => pressInCard(page, "Why here?")
  },
  {
    name: "why-burmese",
    what: "with the reason in Burmese",
    language: "my",
    at: "#burmese",
    surface: "မင်းအောင်လှိုင်",
    upperPx: 360,
    says: first,
    then: async (page) => {
      await page.inPopover((root) => root.querySelector<HTMLElement>(".card-reason > summary")?.click())
    }
  },
  {
    name: "unfolded",
    what: "with its timeline unfolded",
    says: "In the article’s words",
    then: async (page) => {
      await poll(() => page.inPopover(unfoldTimeline), "the timeline")
    }
  }
]

/** Runs in the card: unfolds the timeline, and brings it to the upper edge. */
function unfoldTimeline(root: ShadowRoot): boolean {
  const [fold] = root.querySelectorAll<HTMLElement>(".card-folds > .card-fold")
  if (!fold?.hasAttribute("open")) fold?.querySelector("summary")?.click()
  fold?.scrollIntoView({ block: "start" })
  return root.querySelector(".axis") !== null
}
