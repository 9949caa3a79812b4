// @vitest-environment happy-dom
import { expect, it, vi } from "vitest"
import type { EngineAnswer, EngineFound } from "../../../src/core/engine/engine"
import { EngineGroup } from "../../../src/ui/library/EngineGroup"
import { createLibraryEngines } from "../../../src/ui/library/engines-controller"
import { draw, press } from "../draw"
import { englishTexts } from "../english-texts"

const engine = {
  id: "1",
  name: "Our <archive>",
  address: "https://search.example.org/articles",
  host: "search.example.org",
  hasKey: false
}
const article = {
  id: "articles/7",
  title: "The <furnace>",
  text: "It <b>left</b> by ship.",
  mentions: [{ start: 3, end: 14 }],
  links: [],
  published: { date: "2023-07-01", precision: "day" as const, stated: true },
  source: "The Desk",
  url: "https://desk.example/7",
  lang: "en"
}
const found: EngineFound = {
  passages: [article, { ...article, id: "articles/8", title: "", url: null, text: "", mentions: [] }],
  count: 31,
  isAtLeast: false,
  isPartial: false
}

const wordsOf = (place: Element) => place.textContent.replace(/\s+/g, " ")

function shown(answer: () => Promise<EngineAnswer>) {
  const search = vi.fn(answer)
  const engines = createLibraryEngines({ all: async () => [engine], search }, () => undefined)
  const place = () => {
    const [group] = engines.groupsOf("furnace")
    if (!group) throw new Error("There is no group")
    return draw(
      <EngineGroup group={group} texts={englishTexts} onSearch={() => engines.search(engine, "furnace")} />
    )
  }
  return { engines, search, place }
}

it("asks nothing before the reader presses, and says where the words would go", async () => {
  const { engines, search, place } = shown(async () => ({ status: "found", found }))
  await engines.refresh()
  const drawn = await place()
  expect(wordsOf(drawn)).toContain("The words go to search.example.org, and only when you press.")
  expect(search).not.toHaveBeenCalled()
  expect(drawn.querySelector("button")?.textContent).toBe("Search Our <archive> too")
  await press(drawn.querySelector("button"))
  expect(search).toHaveBeenCalledExactlyOnceWith("1", "furnace")
})

it("shows what came under the engine's name, as text, with links to the web alone", async () => {
  const { engines, place } = shown(async () => ({ status: "found", found }))
  await engines.refresh()
  engines.search(engine, "furnace")
  expect(wordsOf(await place())).toContain("Asking search.example.org…")
  await Promise.resolve()
  await vi.waitFor(async () => expect(wordsOf(await place())).toContain("31 articles · the best 2 are shown"))
  const drawn = await place()
  expect(drawn.querySelector("blockquote")?.innerHTML).toContain("<mark>&lt;b&gt;left&lt;/b&gt;</mark>")
  expect(drawn.querySelector("h2")?.textContent).toBe("Our <archive>")
  const links = [...drawn.querySelectorAll("a")]
  expect(links.map(({ href, rel, target }) => [href, rel, target])).toEqual([
    ["https://desk.example/7", "noreferrer", "_blank"]
  ])
  expect(wordsOf(drawn)).toContain("without a title")
})

it.each<[EngineAnswer, string]>([
  [{ status: "failed", problem: { kind: "gone" } }, "search.example.org cannot be reached."],
  [{ status: "failed", problem: { kind: "slow" } }, "search.example.org takes too long to answer."],
  [
    { status: "failed", problem: { kind: "status", status: 401 } },
    "does not accept what it was told (error 401)"
  ],
  [
    { status: "failed", problem: { kind: "status", status: 403 } },
    "does not let you search there (error 403)"
  ],
  [{ status: "failed", problem: { kind: "status", status: 503 } }, "could not answer (error 503)"],
  [{ status: "failed", problem: { kind: "broken", what: "x" } }, "is no OpenSearch and no Elasticsearch"],
  [{ status: "failed", problem: { kind: "cut" } }, "broke off before the end"],
  [{ status: "found", found: { ...found, passages: [], count: 0 } }, "Nothing was found."],
  [{ status: "found", found: { ...found, count: 10_000, isAtLeast: true } }, "more than 10,000 articles"],
  [{ status: "found", found: { ...found, isPartial: true } }, "a part of it did not answer"]
])("says how it went", async (answer, words) => {
  const { engines, place } = shown(async () => answer)
  await engines.refresh()
  engines.search(engine, "furnace")
  await vi.waitFor(async () => expect(wordsOf(await place())).toContain(words))
})

it("belongs to the words that were sent: for others it has to be asked again, and a late answer is dropped", async () => {
  const answers: ((answer: EngineAnswer) => void)[] = []
  const { engines } = shown(() => new Promise((resolve) => answers.push(resolve)))
  await engines.refresh()
  engines.search(engine, "furnace")
  expect(engines.groupsOf("furnaces")[0]?.search.phase).toBe("none")
  engines.search(engine, "furnaces")
  answers[0]?.({ status: "found", found })
  await Promise.resolve()
  expect(engines.groupsOf("furnaces")[0]?.search.phase).toBe("asking")
  answers[1]?.({ status: "found", found: { ...found, count: 2 } })
  await vi.waitFor(() =>
    expect(engines.groupsOf("furnaces")[0]?.search).toMatchObject({ found: { count: 2 } })
  )
})

it("is a library all the same where engines cannot be read", async () => {
  const engines = createLibraryEngines(
    { all: () => Promise.reject(new Error()), search: vi.fn() },
    () => undefined
  )
  await engines.refresh()
  expect(engines.groupsOf("furnace")).toEqual([])
})
