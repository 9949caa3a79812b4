import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterEach, describe, expect, it } from "vitest"
import { corpusFiles } from "../../../src/node/corpus/corpus-files"
import { readCorpus } from "../../../src/node/corpus/read-corpus"

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

/** A corpus folder with these files. */
function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "backgrounder-corpus-"))
  folders.push(folder)
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}

const person = (id: string) => `${id}:\n  name: ${id}\n  type: person\n`
const places = (corpus: ReturnType<typeof readCorpus>) =>
  corpus.problems.map(({ file, line, reason }) => `${file}:${line}: ${reason}`)

it("reads articles, notes, events, claims and the gazetteer", () => {
  const corpus = readCorpus(
    folderWith({
      "b.txt": "Second.",
      "a.txt": "First.",
      "articles.yaml": "a.txt:\n  title: The first\n",
      "events.yaml":
        "# one\n- date: 2022-07-12\n  precision: day\n  what: It.\n  entities: []\n  evidence: [{ file: a.txt, text: First }]\n",
      "claims.yaml": "[]\n",
      "gazetteer/b.yaml": person("putin"),
      "gazetteer/a.yml": person("shoigu"),
      "notes.md": "not read"
    })
  )
  expect(corpus.problems).toEqual([])
  expect(corpus.articles.map(({ file, title }) => [file, title])).toEqual([
    ["a.txt", "The first"],
    ["b.txt", "Second."]
  ])
  expect(corpus.events).toMatchObject([{ file: "events.yaml", line: 2, entry: { what: "It." } }])
  expect(corpus.entities.map(({ id, file, lineOf }) => [id, file, lineOf(["type"])])).toEqual([
    ["shoigu", "gazetteer/a.yml", 3],
    ["putin", "gazetteer/b.yaml", 3]
  ])
})

it("knows what was read, and in what state", () => {
  const folder = folderWith({ "a.txt": "First.", "articles.yaml": "", "gazetteer/a.yaml": person("putin") })
  expect([...readCorpus(folder).digests.keys()].toSorted()).toEqual(corpusFiles(folder))
  expect(readCorpus(folder).digests.get("a.txt")).toBe(
    "6ccbae3c549451073bfcd5d56254fc65cba81b7c44192ef9fb4e68b91872d342"
  )
})

it("reads the same whatever order the folder lists its files in", () => {
  const files = { "a.txt": "First.", "b.txt": "Second.", "c.txt": "Third." }
  const turned = Object.fromEntries(Object.entries(files).toReversed())
  const [one, other] = [readCorpus(folderWith(files)), readCorpus(folderWith(turned))]
  expect(other.articles).toEqual(one.articles)
})

describe("tells, and reads the rest", () => {
  it("of a folder that is not there", () => {
    const corpus = readCorpus("/no/such/folder")
    expect(places(corpus)).toEqual(["/no/such/folder:0: there is no such folder"])
    expect(corpus.articles).toEqual([])
  })

  it("of a folder without articles", () => {
    expect(places(readCorpus(folderWith({ "gazetteer/a.yaml": person("putin") })))[0]).toMatch(
      /: it holds no articles$/
    )
  })

  it("of an article that cannot be read", () => {
    const folder = folderWith({ "a.txt": "First.", "b.txt": " ", "c.txt/inner": "" })
    const corpus = readCorpus(folder)
    expect(places(corpus)).toEqual([
      "b.txt:0: it is empty",
      expect.stringMatching(/^c\.txt:0: it cannot be read: /)
    ])
    expect(corpus.articles.map(({ file }) => file)).toEqual(["a.txt"])
  })

  it("of two articles with one text, as a warning", () => {
    const corpus = readCorpus(folderWith({ "a.txt": "One.", "b.txt": "One.\n", "c.txt": "Other." }))
    expect(corpus.problems).toEqual([
      { severity: "warning", file: "b.txt", line: 0, reason: "it has the same text as a.txt and is left out" }
    ])
    expect(corpus.articles.map(({ file }) => file)).toEqual(["a.txt", "c.txt"])
  })

  it("of notes on what is not there, and of words that an article does not say", () => {
    const zone = "  zones:\n    - kind: caption\n      text: Third\n      because: it is\n"
    const folder = folderWith({ "a.txt": "First.", "articles.yaml": `a.txt:\n${zone}z.txt:\n  title: No\n` })
    expect(places(readCorpus(folder))).toEqual([
      "articles.yaml:6: there is no article z.txt",
      "articles.yaml:4: a.txt: the article does not say “Third”"
    ])
  })

  it("of an entity that two files have, and keeps the first", () => {
    const folder = folderWith({
      "a.txt": "First.",
      "gazetteer/a.yaml": `# people\n${person("putin")}`,
      "gazetteer/b.yaml": person("shoigu") + person("putin")
    })
    const corpus = readCorpus(folder)
    expect(places(corpus)).toEqual([
      "gazetteer/b.yaml:4: the entity putin stands in gazetteer/a.yaml, line 2, already"
    ])
    expect(corpus.entities.map(({ id, file }) => [id, file])).toEqual([
      ["putin", "gazetteer/a.yaml"],
      ["shoigu", "gazetteer/b.yaml"]
    ])
  })

  it("of a line of the gazetteer that is wrong, and keeps the entities around it", () => {
    const wrong = "nobody:\n  name: Nobody\n  type: ghost\n"
    const folder = folderWith({
      "a.txt": "First.",
      "gazetteer/a.yaml": person("putin") + wrong + person("shoigu")
    })
    const corpus = readCorpus(folder)
    expect(places(corpus)[0]).toMatch(/^gazetteer\/a\.yaml:6: nobody › type: a type is one of: /)
    expect(corpus.entities.map(({ id }) => id)).toEqual(["putin", "shoigu"])
  })
})
