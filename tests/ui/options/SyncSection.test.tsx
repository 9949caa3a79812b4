// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import { syncOutcomes, type SyncOutcome } from "../../../src/core/sync/sync-state"
import { SyncSection, type ShownSync } from "../../../src/ui/options/SyncSection"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const onSwitch = vi.fn()
const onForget = vi.fn()
const off: ShownSync = { isOn: false, state: null, hasShared: false }
const on = (outcome: SyncOutcome): ShownSync => ({
  isOn: true,
  state: { version: 1, outcome, at: "2026-11-22T14:20:00.000Z", base: "{}" },
  hasShared: true
})
const show = (sync: ShownSync) =>
  draw(<SyncSection sync={sync} texts={englishTexts} onSwitch={onSwitch} onForget={onForget} />)

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("is off until the reader wants it, and says before what is carried and what is not", async () => {
  const place = await show(off)
  const box = place.querySelector("input")
  expect(box?.checked).toBe(false)
  expect(wordsOf(place, ".options-hint")[0]).toMatch(
    /settings, sites and corrections .* no articles, no packs/
  )
  expect(wordsOf(place, "button")).toEqual([])
  await press(box)
  expect(onSwitch.mock.calls).toEqual([[true]])
})

it.each(syncOutcomes)("says in a sentence how it stands: %s", async (outcome) => {
  const [said = ""] = wordsOf(await show(on(outcome)), "[role=status]")
  expect(said).toMatch(outcome === "done" ? /^Last change shared: \d+ November 2026/ : /^Not shared: .+\.$/)
})

it("deletes what is shared, and leaves the keyboard at the switch", async () => {
  const place = await show(on("done"))
  const button = place.querySelector("button")
  button?.focus()
  await press(button)
  expect(onForget).toHaveBeenCalledOnce()
  await show(off)
  expect(document.activeElement).toBe(place.querySelector("input"))
})
