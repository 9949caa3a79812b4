import { beforeEach, expect, it, vi } from "vitest"
import type { BlockList } from "../../src/dom/block-list"
import { createMarkChooser } from "../../src/dom/mark-chooser"
import type { PlacedMention } from "../../src/dom/placed-mention"
import type { Slice } from "../../src/dom/slices"
import type { TextBlock } from "../../src/dom/text-block"

const mentionOf = (block: number, entity: string): PlacedMention => ({
  id: `${block}:${entity}`,
  block,
  start: 0,
  end: 1,
  surface: entity,
  entity,
  kind: "name",
  worth: 1,
  reason: "It stands there",
  isFullName: true
})

function blockOf(id: number, ...entities: string[]): TextBlock {
  return {
    id,
    host: {} as Element,
    segments: [],
    part: null,
    version: 1,
    readVersion: 1,
    mentions: entities.map((entity) => mentionOf(id, entity)),
    votes: [],
    marked: [],
    words: 100,
    isAside: false,
    isHeading: false,
    order: id,
    before: null,
    after: null,
    nextPart: null,
    isDropped: false,
    seenAt: 0
  }
}

const endless: Slice = { isOver: () => false }
const ofOneStep: Slice = { isOver: () => true }
const wake = vi.fn()

function start(...blocks: TextBlock[]) {
  blocks.forEach((block, i) => (block.after = blocks[i + 1] ?? null))
  const list = { first: () => blocks.find(({ isDropped }) => !isDropped) ?? null } as BlockList
  const chooser = createMarkChooser({
    list,
    marking: { density: "every", marksOtherThanNames: false },
    signal: new AbortController().signal,
    onMarked: () => undefined,
    wake
  })
  for (const block of blocks) chooser.update(block)
  const marks = () => blocks.map(({ marked }) => marked.map(({ entity }) => entity).join(" "))
  return { chooser, marks }
}

beforeEach(() => {
  vi.useFakeTimers()
  wake.mockClear()
})

it("goes on where it was when its time was over, and marks the same as in one go", () => {
  const make = () => start(blockOf(1, "a", "b"), blockOf(2), blockOf(3, "c"))
  const [atOnce, inSteps] = [make(), make()]
  expect(atOnce.chooser.run(endless)).toBe(false)
  let steps = 1
  while (inSteps.chooser.run(ofOneStep)) steps++
  expect(steps).toBeGreaterThan(6)
  expect(inSteps.marks()).toEqual(["a b", "", "c"])
  expect(inSteps.marks()).toEqual(atOnce.marks())
})

it("rests between two choices, and asks to be woken for what came meanwhile", () => {
  const block = blockOf(1, "a")
  const { chooser, marks } = start(block)
  chooser.run(endless)
  block.mentions = [mentionOf(1, "b")]
  chooser.update(block)
  expect(chooser.run(endless)).toBe(false)
  expect(marks()).toEqual([""])
  vi.advanceTimersByTime(500)
  expect(wake).toHaveBeenCalledOnce()
  chooser.run(endless)
  expect(marks()).toEqual(["b"])
})

it("marks no mention that a block has lost while the choice was made", () => {
  const blocks = [blockOf(1, "a"), blockOf(2, "b")] as const
  const { chooser, marks } = start(...blocks)
  // Past the first block.
  for (let step = 0; step < 3; step++) chooser.run(ofOneStep)
  blocks[0].mentions = []
  chooser.update(blocks[0])
  while (chooser.run(ofOneStep));
  expect(marks()).toEqual(["", "b"])
})

it("begins anew when the block that it stands at is taken out of the page", () => {
  const blocks = [blockOf(1, "a"), blockOf(2, "b"), blockOf(3, "c")] as const
  const { chooser, marks } = start(...blocks)
  chooser.run(ofOneStep)
  chooser.run(ofOneStep)
  blocks[1].isDropped = true
  blocks[0].after = blocks[2]
  while (chooser.run(ofOneStep));
  expect(marks()).toEqual(["", "", ""])
  vi.advanceTimersByTime(500)
  expect(wake).toHaveBeenCalled()
  while (chooser.run(ofOneStep));
  expect(marks()).toEqual(["a", "", "c"])
})

it("takes marks away where the reader wants fewer, without a rest, also in the middle of a choice", () => {
  const { chooser, marks } = start(blockOf(1, "a"), blockOf(2, "a"), blockOf(3, "a"))
  chooser.run(endless)
  expect(marks()).toEqual(["a", "a", "a"])
  chooser.setMarking({ density: "page", marksOtherThanNames: false })
  chooser.run(ofOneStep)
  chooser.setMarking({ density: "every", marksOtherThanNames: false })
  chooser.run(ofOneStep)
  chooser.setMarking({ density: "page", marksOtherThanNames: false })
  while (chooser.run(ofOneStep));
  expect(marks()).toEqual(["a", "", ""])
})
