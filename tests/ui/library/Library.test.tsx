// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { act } from "preact/test-utils"
import { listArticles, readLibraryArticle } from "../../../src/core/library/articles"
import { createEntityList } from "../../../src/core/library/entities"
import { glanceAt } from "../../../src/core/library/glance"
import { relationMap } from "../../../src/core/library/relation-map"
import { allArticles, readHash } from "../../../src/core/library/route"
import { corpusTimeline } from "../../../src/core/library/timeline"
import { createCorpusSearch } from "../../../src/core/search/search-corpus"
import { Library } from "../../../src/ui/library/Library"
import type {
  LibraryActions,
  LibraryContent,
  LibraryNotice,
  LibraryState
} from "../../../src/ui/library/library-model"
import { seedsCorpus } from "../../core/seeds-corpus"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const onGo = vi.fn()
const onSearch = vi.fn()
const onRetry = vi.fn()
const citing = { cite: () => Promise.resolve(null), copy: () => Promise.resolve(true) }
const [onRemove, onUndo] = [vi.fn(), vi.fn()]
const actions: LibraryActions = {
  onGo,
  onSearch,
  onRetry,
  onMorePassages: onRetry,
  onFurther: onRetry,
  onMakePack: vi.fn(),
  onRemove,
  onUndo,
  citing
}
const show = (state: LibraryState, notice: LibraryNotice | null = null) =>
  draw(<Library state={state} notice={notice} texts={englishTexts} actions={actions} />)
const showReady = (hash: string, content: LibraryContent) =>
  show({ phase: "ready", route: readHash(hash), content })

const { search, learnMore } = createCorpusSearch(seedsCorpus)
while (learnMore());
const found = (query: string) =>
  showReady(`#/search?q=${query}`, { page: "search", query, found: search(query, { names: 8, passages: 5 }) })
const key = (name: string) =>
  act(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }))
  })

beforeEach(async () => {
  await draw(null)
  for (const mock of [onGo, onSearch, onRetry]) mock.mockClear()
  vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(() => undefined)
})
afterEach(() => vi.restoreAllMocks())

describe("the search", () => {
  it("shows before anything is asked for the corpus at a glance, and the ways into it", async () => {
    const glance = { ...glanceAt(seedsCorpus), saved: 0 }
    const place = await showReady("", { page: "start", glance })
    expect(wordsOf(place, ".start-coverage")).toEqual(["5 articles, July 2022 – March 2025"])
    expect(wordsOf(place, ".library-way")).toEqual([
      "Names",
      "Articles",
      "Timeline",
      "Who stands with whom",
      "Saved pages",
      "Packs"
    ])
    expect(wordsOf(place, ".start-types li")[0]).toMatch(/^People \d+$/)
    expect(place.querySelectorAll(".start-line")).toHaveLength(5)
    await showReady("", { page: "start", glance: { ...glance, saved: 3 } })
    expect(wordsOf(place, ".start-ways .library-note")).toContain("3 saved pages")
  })

  it("shows names and passages as links to where they stand", async () => {
    const place = await found("Rosatom")
    expect(place.querySelector(".name-line a")?.getAttribute("href")).toBe("#/entity/rosatom")
    const [passage] = place.querySelectorAll(".passage")
    expect(passage?.querySelector("mark")?.textContent).toBe("Rosatom")
    expect(passage?.querySelector("a")?.getAttribute("href")).toMatch(
      /^#\/article\/\d{3}_.+\.txt\?at=\d+-\d+$/
    )
  })

  it("says what was looked for in place of a typing error", async () => {
    expect(wordsOf(await found("agecny of space"), ".library-read-as")).toEqual([
      "No passage holds “agecny”. These are for “agency”."
    ])
  })

  it("says that nothing was found, and what may help", async () => {
    const place = await found("zzzzz")
    expect(wordsOf(place, "main [role=status]")).toEqual(["Nothing was found."])
    expect(place.textContent).toContain("Try fewer words")
  })

  it("is gone through with arrow keys, from the field and back into it", async () => {
    const place = await found("Rosatom")
    const field = place.querySelector<HTMLInputElement>("input[type=search]")
    field?.focus()
    const results = [...place.querySelectorAll("[data-result]")]
    await key("ArrowDown")
    expect(document.activeElement).toBe(results[0])
    await key("ArrowDown")
    expect(document.activeElement).toBe(results[1])
    await key("ArrowUp")
    await key("ArrowUp")
    expect(document.activeElement).toBe(field)
    await act(() => field?.form?.requestSubmit())
    expect(document.activeElement).toBe(results[0])
  })

  it("tells each change of what is typed, and keeps it in the field", async () => {
    const place = await found("Rosatom")
    const field = place.querySelector<HTMLInputElement>("input[type=search]")
    expect(field?.value).toBe("Rosatom")
    if (field) field.value = "Rosa"
    await act(() => void field?.dispatchEvent(new Event("input", { bubbles: true })))
    expect(onSearch.mock.calls).toEqual([["Rosa"]])
  })
})

it("lists names by kind, in each by the alphabet, with how much there is and who it is", async () => {
  const names = createEntityList(seedsCorpus).all()
  const place = await showReady("#/names", { page: "names", names })
  const people = [
    ...(place.querySelector(".library-section")?.querySelectorAll(".name-line-name") ?? [])
  ].map(({ textContent }) => textContent)
  expect(people.length).toBeGreaterThan(10)
  expect(people).toEqual(people.toSorted(new Intl.Collator("en").compare))
  expect(place.querySelectorAll(".name-line")).toHaveLength(names.length)
  expect(place.textContent).not.toContain("0 articles")
  expect(place.textContent).toContain("Anthony Davis 1 article")
  expect(place.textContent).toContain("a Bangkok-based security analyst")
})

describe("the list of articles", () => {
  const articles = listArticles(seedsCorpus).map((entry) => ({ ...entry, savedAt: null }))
  const listed = async (hash: string) => [
    ...(await showReady(hash, { page: "articles", articles })).querySelectorAll(".article-entry")
  ]

  it("leads to each, the newest first", async () => {
    const links = await listed("#/articles")
    expect(links.map((link) => link.getAttribute("href"))).toEqual(
      articles.map(({ file }) => `#/article/${file}`)
    )
    expect(links[0]?.textContent).toContain("5 March 2025 · AP")
  })

  it.each([
    ["#/articles?dated=inferred", 2],
    ["#/articles?dated=stated&year=2024", 1],
    ["#/articles?source=AP", 1],
    ["#/articles?source=", 4],
    ["#/articles?language=my", 0]
  ])("shows for %s %d articles", async (hash, count) => {
    expect(await listed(hash)).toHaveLength(count)
  })

  it("goes to another address when another filter is chosen", async () => {
    const place = await showReady("#/articles", { page: "articles", articles })
    const [source] = place.querySelectorAll("select")
    if (source) source.selectedIndex = 1
    await act(() => void source?.dispatchEvent(new Event("change", { bubbles: true })))
    expect(onGo.mock.calls).toEqual([[{ page: "articles", ...allArticles, source: "AP" }]])
  })
})

describe("the timeline", () => {
  const events = corpusTimeline(seedsCorpus)

  it("tells all events by year, each with an article's words", async () => {
    const place = await showReady("#/timeline", { page: "timeline", events })
    expect(place.querySelectorAll(".event")).toHaveLength(events.length)
    expect(place.querySelectorAll(".event blockquote").length).toBeGreaterThanOrEqual(events.length)
    const years = wordsOf(place, "h2")
    expect(years).toEqual(years.toSorted())
  })

  it("tells those of one entity alone", async () => {
    const place = await showReady("#/timeline?entity=rosatom", { page: "timeline", events })
    const count = place.querySelectorAll(".event").length
    expect(count).toBeGreaterThan(0)
    expect(count).toBeLessThan(events.length)
    for (const tags of place.querySelectorAll(".library-tags")) expect(tags.textContent).toContain("Rosatom")
  })
})

describe("the picture of relations", () => {
  it("says in words all that it draws", async () => {
    const map = relationMap(seedsCorpus, null)
    if (!map) throw new Error("no map")
    const place = await showReady("#/map", { page: "map", map })
    const words = wordsOf(place, ".company")
    expect(words).toHaveLength(map.entities.length)
    for (const { a, b } of map.links) expect(words[a]).toContain(map.entities[b]?.name)
    expect(place.querySelectorAll("svg path.arc")).toHaveLength(map.links.length)
  })

  it("quotes how others stand with the one in the middle", async () => {
    const map = relationMap(seedsCorpus, "min-aung-hlaing")
    if (!map) throw new Error("no map")
    const place = await showReady("#/map?entity=min-aung-hlaing", { page: "map", map })
    expect(wordsOf(place, "h1")).toEqual(["Who stands with Min Aung Hlaing"])
    expect(place.querySelectorAll(".passage")).toHaveLength(map.entities.length - 1)
    expect(place.querySelector(".arcs-active")?.textContent).toContain("Min Aung Hlaing")
  })
})

describe("what cannot be shown", () => {
  const route = readHash("#/article/c.txt")

  it("is said to be on its way", async () => {
    const place = await show({ phase: "loading", route })
    expect(wordsOf(place, "main [role=status]")).toEqual(["Opening the corpus…"])
  })

  it("is said not to be in the corpus", async () => {
    const place = await show({ phase: "missing", route, wanted: "c.txt" })
    expect(wordsOf(place, "main")[0]).toContain("The corpus has nothing of the name c.txt.")
  })

  it("is asked for again where it could not be had", async () => {
    const place = await show({ phase: "failed", route, isOrphaned: false })
    await press(place.querySelector("main .button"))
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it("needs a reload where the extension is gone", async () => {
    const place = await show({ phase: "failed", route, isOrphaned: true })
    expect(place.querySelector("main .button")).toBeNull()
    expect(wordsOf(place, "[role=alert]")).toHaveLength(1)
  })
})

it("goes with the focus to the title of another page, and not when it is first opened", async () => {
  const articles = listArticles(seedsCorpus).map((entry) => ({ ...entry, savedAt: null }))
  await showReady("#/articles", { page: "articles", articles })
  expect(document.activeElement).toBe(document.body)
  const article = readLibraryArticle(seedsCorpus, articles[0]?.file ?? "")
  if (!article) throw new Error("no article")
  await show({ phase: "loading", route: readHash(`#/article/${article.file}`) })
  const place = await showReady(`#/article/${article.file}`, {
    page: "article",
    article: { ...article, savedAt: null }
  })
  expect(document.activeElement).toBe(place.querySelector("h1"))
})
