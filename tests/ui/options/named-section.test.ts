// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import { createNamedSection } from "../../../src/ui/options/named-section"

const scroll = vi.fn()

beforeEach(() => {
  scroll.mockReset()
  location.hash = "#packs"
  document.body.innerHTML = ""
})

function add(id: string) {
  const section = document.createElement("section")
  section.id = id
  section.scrollIntoView = scroll
  document.body.append(section)
}

it("is shown as soon as it is there, and again while the page grows", () => {
  const named = createNamedSection(window)
  named.show()
  expect(scroll).not.toHaveBeenCalled()
  add("packs")
  named.show()
  add("sync")
  named.show()
  expect(scroll).toHaveBeenCalledTimes(2)
})

it.each(["pointerdown", "wheel", "keydown"])("does not pull the page away from a reader (%s)", (act) => {
  const named = createNamedSection(window)
  add("packs")
  document.dispatchEvent(new Event(act))
  named.show()
  named.settle()
  expect(scroll).not.toHaveBeenCalled()
})

it("is left where it is once the page is whole", () => {
  const named = createNamedSection(window)
  add("packs")
  named.settle()
  named.show()
  expect(scroll).toHaveBeenCalledOnce()
})
