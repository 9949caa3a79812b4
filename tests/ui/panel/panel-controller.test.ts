import { beforeEach, describe, expect, it, vi } from "vitest"
import type { PageDescription } from "../../../src/core/dossier"
import { createPanelController, type PanelSources } from "../../../src/ui/panel/panel-controller"
import type { PageView, PanelActions, PanelState } from "../../../src/ui/panel/panel-state"
import { sampleDossier } from "../sample-dossier"

const description: PageDescription = { entities: [], timeline: [], claims: [], articles: [], pageDate: null }
const pageCalled = (title: string): PageView => ({ status: "read", title, site: "a.example", description })

function later<T>() {
  let settle: (value: T) => void = () => undefined
  let fail: (error: Error) => void = () => undefined
  const promise = new Promise<T>((resolve, reject) => {
    settle = resolve
    fail = reject
  })
  return { promise, settle, fail }
}

let state: PanelState
let actions: PanelActions
function start(sources: Partial<PanelSources>) {
  const controller = createPanelController(
    {
      readPage: async () => pageCalled("first"),
      dossier: async () => sampleDossier,
      fullerDossier: async () => sampleDossier,
      passages: async () => [],
      goTo: async (_, index) => ({ index, count: 7 }),
      goBack: async () => undefined,
      ...sources
    },
    (shown, how) => {
      state = shown
      actions = how
    }
  )
  return controller
}
const settled = () => vi.advanceTimersByTimeAsync(0)
const titleShown = () => (state.page.status === "read" ? state.page.title : state.page.status)

beforeEach(() => {
  vi.useFakeTimers()
})

describe("the page in the panel", () => {
  it("says that it takes a moment when the answer is late", async () => {
    start({ readPage: () => new Promise(() => undefined) }).turnTo()
    expect(state.page).toEqual({ status: "loading", slow: false })
    await vi.advanceTimersByTimeAsync(700)
    expect(state.page).toEqual({ status: "loading", slow: true })
  })

  it("hears nothing more of a page that the reader has left", async () => {
    const [old, fresh] = [later<PageView>(), later<PageView>()]
    const readPage = vi.fn().mockReturnValueOnce(old.promise).mockReturnValueOnce(fresh.promise)
    const controller = start({ readPage })
    controller.turnTo()
    controller.turnTo()
    old.settle(pageCalled("old"))
    await settled()
    expect(titleShown()).toBe("loading")
    fresh.settle(pageCalled("fresh"))
    await settled()
    expect(titleShown()).toBe("fresh")
  })

  it("reads a page that changes all the time no more than once at a time, and then once more", async () => {
    const first = later<PageView>()
    const readPage = vi.fn().mockReturnValueOnce(first.promise).mockResolvedValue(pageCalled("second"))
    const controller = start({ readPage })
    controller.turnTo()
    for (let i = 0; i < 5; i++) controller.refresh()
    expect(readPage).toHaveBeenCalledTimes(1)
    first.settle(pageCalled("first"))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(readPage).toHaveBeenCalledTimes(2)
    expect(titleShown()).toBe("second")
  })

  it("keeps what it has when the page stops answering, and fails only where there was nothing", async () => {
    const readPage = vi.fn().mockResolvedValueOnce(pageCalled("first")).mockRejectedValue(new Error("gone"))
    const controller = start({ readPage })
    controller.turnTo()
    await settled()
    controller.refresh()
    await settled()
    expect(titleShown()).toBe("first")
    controller.turnTo()
    await settled()
    expect(titleShown()).toBe("failed")
  })

  it("leads along the mentions, and forgets the way with the page", async () => {
    const controller = start({})
    controller.turnTo()
    await settled()
    actions.onGoTo("putin", 3)
    await settled()
    expect(state.tour).toEqual({ entity: "putin", index: 3, count: 7 })
    controller.turnTo()
    expect(state.tour).toBeNull()
  })

  it("is nowhere on the page when the mention has gone", async () => {
    start({ goTo: async () => null }).turnTo()
    await settled()
    actions.onGoTo("putin", 3)
    await settled()
    expect(state.tour).toBeNull()
  })
})

describe("a dossier in the panel", () => {
  it("is asked for once, and there at once when the reader comes back", async () => {
    const dossier = vi.fn().mockResolvedValue(sampleDossier)
    const controller = start({ dossier })
    controller.open(sampleDossier.entity)
    expect(state.dossier?.view.phase).toBe("loading")
    await settled()
    controller.open(null)
    expect(state.dossier).toBeNull()
    controller.open(sampleDossier.entity)
    expect(state.dossier?.view.phase).toBe("open")
    expect(dossier).toHaveBeenCalledTimes(1)
  })

  it("does not come up over another one that was opened since", async () => {
    const slow = later<typeof sampleDossier>()
    const dossier = vi.fn().mockReturnValueOnce(slow.promise).mockResolvedValue(null)
    const controller = start({ dossier })
    controller.open(sampleDossier.entity)
    controller.open("nobody")
    slow.settle(sampleDossier)
    await settled()
    expect(state.dossier).toEqual({ entity: "nobody", view: { phase: "empty" } })
  })

  it("can be asked for again after a failure", async () => {
    const dossier = vi.fn().mockRejectedValueOnce(new Error("stopped")).mockResolvedValue(sampleDossier)
    start({ dossier }).open(sampleDossier.entity)
    await settled()
    expect(state.dossier?.view.phase).toBe("failed")
    actions.onRetry()
    await settled()
    expect(state.dossier?.view.phase).toBe("open")
  })

  it("grows by the passages that are asked for, and offers no more when none come", async () => {
    const [first] = sampleDossier.passages
    const passages = vi
      .fn()
      .mockResolvedValueOnce(first ? [{ ...first, start: 1 }] : [])
      .mockResolvedValue([])
    start({ passages }).open(sampleDossier.entity)
    await settled()
    const shown = () => (state.dossier?.view.phase === "open" ? state.dossier.view.dossier : null)
    const before = shown()?.passages.length ?? 0
    actions.onMorePassages()
    await settled()
    expect(shown()?.passages).toHaveLength(before + 1)
    actions.onMorePassages()
    await settled()
    expect(shown()?.passageCount).toBe(before + 1)
    expect(passages.mock.calls.map(([, from]) => from as number)).toEqual([before, before + 1])
  })

  it("has more fetched of other times when it is asked for, and goes on growing where there is more still", async () => {
    const [first] = sampleDossier.passages
    if (!first) throw new Error("the sample has passages")
    const elsewhere = [{ host: "packs.example.org", problem: { kind: "other-times" } as const }]
    const fuller = { ...sampleDossier, elsewhere, passages: [first] }
    const fullerDossier = vi.fn().mockResolvedValue(fuller)
    const passages = vi.fn().mockResolvedValue([{ ...first, start: 1 }])
    start({ dossier: async () => ({ ...sampleDossier, elsewhere }), fullerDossier, passages }).open(
      sampleDossier.entity
    )
    await settled()
    const shown = () => (state.dossier?.view.phase === "open" ? state.dossier.view.dossier : null)
    expect(fullerDossier).not.toHaveBeenCalled()
    actions.onFurther()
    expect(shown()?.elsewhere).toEqual([{ host: "packs.example.org", problem: null }])
    await settled()
    expect(fullerDossier).toHaveBeenCalledExactlyOnceWith(sampleDossier.entity, true)
    expect(shown()).toEqual(fuller)
    actions.onMorePassages()
    await settled()
    expect(shown()?.passages).toHaveLength(2)
  })
})
