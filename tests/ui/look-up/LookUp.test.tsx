// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import { LookUp } from "../../../src/ui/look-up/LookUp"
import type { LookUpState } from "../../../src/ui/look-up/look-up-state"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"
import { sampleCard } from "../sample-card"

const callbacks = { onChoose: vi.fn(), onOpenLibrary: vi.fn(), onName: vi.fn(), onRetry: vi.fn() }
const show = (state: LookUpState) =>
  draw(<LookUp state={state} texts={englishTexts} actions={{ onOpenArticle: vi.fn() }} {...callbacks} />)

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

it("shows the card of what the words name", async () => {
  const place = await show({ phase: "card", card: sampleCard })
  expect(place.querySelector("blockquote")?.textContent).toBe(sampleCard.who?.text)
  await press(place.querySelector(".card-library button"))
  expect(callbacks.onOpenLibrary.mock.calls).toEqual([[{ entity: sampleCard.entity }]])
})

it("says that the corpus has nothing of that name, and offers what is written like it", async () => {
  const near = [{ entity: "rosatom", name: "Rosatom", type: "company", form: "Росатом" }] as const
  const place = await show({ phase: "absent", form: "Rosatim", near })
  expect(wordsOf(place, "[role=status]")).toEqual(["“Rosatim” is not in the corpus."])
  expect(wordsOf(place, "li")).toEqual(["Rosatom Company · Росатом"])
  const [name, search, add] = place.querySelectorAll("button")
  await press(name)
  expect(callbacks.onChoose.mock.calls).toEqual([["rosatom"]])
  await press(search)
  expect(callbacks.onOpenLibrary.mock.calls).toEqual([[{ query: "Rosatim" }]])
  await press(add)
  expect(callbacks.onName.mock.calls).toEqual([["Rosatim"]])
})

it("offers another try after a failure, but not where only a reload of the page helps", async () => {
  const failed = await show({ phase: "failed", form: "Rosatom", isOrphaned: false })
  await press(failed.querySelector("button"))
  expect(callbacks.onRetry).toHaveBeenCalledOnce()
  const orphaned = await show({ phase: "failed", form: "Rosatom", isOrphaned: true })
  expect(orphaned.querySelector("button")).toBeNull()
})
