// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest"
import { FileField } from "../../../src/ui/options/FileField"
import { draw } from "../draw"
import { englishTexts } from "../english-texts"

const onFile = vi.fn()
const show = async (isBusy = false) => {
  const place = await draw(
    <FileField
      label="Import a file"
      hint="It is checked."
      isBusy={isBusy}
      texts={englishTexts}
      onFile={onFile}
    />
  )
  const [button, field] = [place.querySelector("button"), place.querySelector("input")]
  if (!button || !field) throw new Error("There is no field")
  return { place, button, field, asks: vi.spyOn(field, "click") }
}

beforeEach(async () => {
  await draw(null)
  vi.clearAllMocks()
})

describe("a field for a file", () => {
  it("is a button in the reader's language that says what the file is for", async () => {
    const { place, button, asks } = await show()
    const wordsOf = (ids: string | null) =>
      ids?.split(" ").map((id) => place.querySelector(`[id="${id}"]`)?.textContent)
    expect(wordsOf(button.getAttribute("aria-labelledby"))).toEqual(["Import a file", "Choose a file…"])
    expect(wordsOf(button.getAttribute("aria-describedby"))).toEqual(["It is checked."])
    button.click()
    expect(asks).toHaveBeenCalledOnce()
  })

  it("keeps the focus and asks for no file while one is read", async () => {
    const { button, asks } = await show(true)
    expect([button.disabled, button.getAttribute("aria-disabled")]).toEqual([false, "true"])
    button.click()
    expect(asks).not.toHaveBeenCalled()
  })
})
