import { expect, it, vi } from "vitest"
import { readHash } from "../../../src/core/library/route"
import type { Found } from "../../../src/core/search/search-corpus"
import { createLibraryController } from "../../../src/ui/library/library-controller"
import type { LibrarySource, LibraryState } from "../../../src/ui/library/library-model"
import { sampleDossier } from "../sample-dossier"

const nothing: Found = { names: [], passages: [], count: 0, readAs: [], isSpelled: true }

function controlled(source: Partial<LibrarySource>) {
  const shown: LibraryState[] = []
  const never = () => new Promise<never>(() => undefined)
  const all: LibrarySource = {
    glance: never,
    search: never,
    listNames: never,
    readEntity: never,
    fullerEntity: never,
    morePassages: never,
    listArticles: never,
    readArticle: never,
    timeline: never,
    map: never,
    ...source
  }
  const { open, morePassages } = createLibraryController(
    all,
    (state) => shown.push(state),
    (error) => error instanceof RangeError
  )
  return {
    open: (hash: string) => open(readHash(hash)),
    morePassages,
    shown,
    phases: () => shown.map(({ phase }) => phase)
  }
}

it("shows that something is on its way, and then what it is", async () => {
  const { open, phases } = controlled({ listNames: () => Promise.resolve([]) })
  await open("#/names")
  expect(phases()).toEqual(["loading", "ready"])
})

it("says what the corpus does not have", async () => {
  const { open, shown } = controlled({ readArticle: () => Promise.resolve(null) })
  await open("#/article/c.txt")
  expect(shown.at(-1)).toMatchObject({ phase: "missing", wanted: "c.txt" })
})

it.each([
  [new RangeError(), true],
  [new Error(), false]
])("says that nobody answered, and whether it helps to ask again", async (error, isOrphaned) => {
  const { open, shown } = controlled({ timeline: () => Promise.reject(error) })
  await open("#/timeline")
  expect(shown.at(-1)).toMatchObject({ phase: "failed", isOrphaned })
})

it("drops the answer to a question that has been left", async () => {
  const answers = new Map<string, (found: Found) => void>()
  const search = (query: string) => new Promise<Found>((resolve) => answers.set(query, resolve))
  const { open, shown } = controlled({ search })
  const first = open("#/search?q=pu")
  const second = open("#/search?q=put")
  answers.get("put")?.({ ...nothing, count: 2 })
  answers.get("pu")?.({ ...nothing, count: 1 })
  await Promise.all([first, second])
  expect(shown.filter(({ phase }) => phase === "ready")).toEqual([
    {
      phase: "ready",
      route: readHash("#/search?q=put"),
      content: { page: "search", query: "put", found: { ...nothing, count: 2 } }
    }
  ])
})

it("keeps what was found for fewer letters until there is better", async () => {
  const { open, phases } = controlled({ search: () => Promise.resolve(nothing) })
  await open("#/search?q=pu")
  await open("#/search?q=put")
  expect(phases()).toEqual(["loading", "ready", "ready", "ready"])
})

it("asks for a glance at the corpus and searches for nothing while the field is empty", async () => {
  const search = vi.fn(() => Promise.resolve(nothing))
  const glance = { articles: 0, saved: 0, from: null, to: null, types: [], latest: [] }
  const { open, shown } = controlled({ search, glance: () => Promise.resolve(glance) })
  await open("#/search?q=%20")
  expect(search).not.toHaveBeenCalled()
  expect(shown.at(-1)).toMatchObject({ phase: "ready", content: { page: "start", glance } })
})

it("asks again when the corpus did not know all its words yet", async () => {
  vi.useFakeTimers()
  const search = vi.fn(() => Promise.resolve({ ...nothing, isSpelled: search.mock.calls.length > 1 }))
  const { open } = controlled({ search })
  await open("#/search?q=agecny")
  await vi.advanceTimersByTimeAsync(2_000)
  expect(search).toHaveBeenCalledTimes(2)
  vi.useRealTimers()
})

it("adds further passages of a name, once however often they are asked for", async () => {
  const more = vi.fn(() => Promise.resolve(sampleDossier.passages.slice(0, 1)))
  const { open, morePassages, shown } = controlled({
    readEntity: () => Promise.resolve(sampleDossier),
    morePassages: more
  })
  await open(`#/entity/${sampleDossier.entity}`)
  morePassages()
  morePassages()
  await Promise.resolve()
  expect(more).toHaveBeenLastCalledWith(sampleDossier.entity, sampleDossier.passages.length)
  expect(shown.at(-1)).toMatchObject({
    content: { dossier: { passages: [...sampleDossier.passages, ...sampleDossier.passages.slice(0, 1)] } }
  })
})

it("does not offer again what was said to be there and did not come", async () => {
  const { open, morePassages, shown } = controlled({
    readEntity: () => Promise.resolve({ ...sampleDossier, passageCount: 1_000 }),
    morePassages: () => Promise.resolve([])
  })
  await open(`#/entity/${sampleDossier.entity}`)
  morePassages()
  await Promise.resolve()
  expect(shown.at(-1)).toMatchObject({
    content: { dossier: { passageCount: sampleDossier.passages.length } }
  })
})
