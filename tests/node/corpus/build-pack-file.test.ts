import { spawn, spawnSync } from "node:child_process"
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { setTimeout } from "node:timers/promises"
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest"
import { openPack } from "../../../src/core/pack/open"
import { verifyPack } from "../../../src/core/pack/verify"
import { buildPackFile } from "../../../src/node/corpus/build-pack-file"
import { buildFromFolder, DEFAULT_CORPUS } from "../../../src/node/corpus/pack-file"
import { utf8 } from "../../../src/node/text-coding"

const ARTICLES = 20
const program = ["--import", "tsx", "tests/node/corpus/build-and-die.ts"]

/** The articles of the seeds with what editors say of them, and more articles of their paragraphs. */
function makeCorpus(folder: string): void {
  cpSync(DEFAULT_CORPUS, folder, { recursive: true })
  const seeds = readdirSync(folder).filter((name) => name.endsWith(".txt"))
  const paragraphs = seeds
    .flatMap((name) => readFileSync(join(folder, name), "utf8").split(/\n+/))
    .filter(({ length }) => length > 60)
  for (let i = seeds.length; i < ARTICLES; i++) {
    const some = Array.from({ length: 5 }, (_, n) => paragraphs[(i * 13 + n * 7) % paragraphs.length])
    writeFileSync(join(folder, `made-${i}.txt`), `Report, ${i + 1} June 2022\n\n${some.join("\n\n")}\n`)
  }
}

let home = ""
let corpus = ""
let inOneGo: Uint8Array = new Uint8Array()
let out = ""
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "backgrounder-lots-"))
  corpus = join(home, "corpus")
  makeCorpus(corpus)
  inOneGo = buildFromFolder(corpus, { keepGoing: false }).bytes ?? inOneGo
})
afterAll(() => rmSync(home, { recursive: true }))
beforeEach(() => {
  out = join(home, "out", "made.pack")
})
afterEach(() => rmSync(join(home, "out"), { recursive: true, force: true }))

const written = () => readFileSync(out)
const isSame = (bytes: Uint8Array | null) => bytes !== null && written().equals(bytes)
const build = (atOnce: number, folder = corpus) => buildPackFile(folder, out, { atOnce, keepGoing: false })

/** Builds in a process of its own, in lots of two, which is killed when it has read so many lots. */
function dieAfter(lots: number): void {
  const { signal } = spawnSync(process.execPath, [...program, corpus, out, String(lots)])
  expect(signal).toBe("SIGKILL")
}

/** The same, which is killed as soon as a file is there; what is there then nobody knows. */
async function dieAt(file: string): Promise<void> {
  const child = spawn(process.execPath, [...program, corpus, out], { stdio: "ignore" })
  const isOver = new Promise((resolve) => child.once("exit", resolve))
  while (!existsSync(file) && child.exitCode === null) await setTimeout(1)
  child.kill("SIGKILL")
  await isOver
}

describe("a pack that is built in lots", () => {
  it.each([1, 3, 500])("is the same to the byte in lots of %i as all at once", (atOnce) => {
    const { written: made, problems } = build(atOnce)
    expect(problems).toEqual([])
    expect(isSame(inOneGo)).toBe(true)
    const pack = openPack(written(), utf8)
    verifyPack(pack)
    expect(made?.rows("articles")).toBe(ARTICLES)
    expect(made?.rows("mentions")).toBe(pack.mentions.length)
    expect(readdirSync(join(home, "out"))).toEqual(["made.pack"])
  })

  it.each([
    ["in the first lot", 1],
    ["in the middle", 5],
    ["when all has been read", ARTICLES / 2]
  ])("goes on after it was killed %s, and is the same to the byte", (_, lots) => {
    dieAfter(lots)
    expect(existsSync(out)).toBe(false)
    const known: boolean[] = []
    buildPackFile(corpus, out, { atOnce: 2, keepGoing: false, tell: ({ isKnown }) => known.push(isKnown) })
    expect(known.filter(Boolean)).toHaveLength(lots)
    expect(isSame(inOneGo)).toBe(true)
    expect(readdirSync(join(home, "out"))).toEqual(["made.pack"])
  })

  it.each(["postings.section", "mentions.section"])(
    "is the same to the byte after it was killed while it wrote %s",
    async (section) => {
      await dieAt(join(`${out}.work`, section))
      build(2)
      expect(isSame(inOneGo)).toBe(true)
      expect(readdirSync(join(home, "out"))).toEqual(["made.pack"])
    }
  )

  it("reads again what was damaged, and what has changed", () => {
    dieAfter(4)
    const work = `${out}.work`
    for (const name of readdirSync(work)
      .filter((file) => file.endsWith(".facts"))
      .slice(0, 2))
      writeFileSync(join(work, name), "damaged")
    const changed = join(home, "changed", "corpus")
    cpSync(corpus, changed, { recursive: true })
    writeFileSync(join(changed, "made-9.txt"), "Putin and Min Aung Hlaing met in Moscow.\n")
    expect(build(2, changed).problems).toEqual([])
    expect(isSame(buildFromFolder(changed, { keepGoing: false }).bytes)).toBe(true)
  })

  it("is not written where something is wrong, and what was read is kept until that is put right", () => {
    const wrong = join(home, "wrong", "corpus")
    cpSync(corpus, wrong, { recursive: true })
    writeFileSync(join(wrong, "made-9.txt"), Uint8Array.of(0x50, 0xff))
    const refused = build(2, wrong)
    expect(refused.written).toBeNull()
    expect(refused.left).toBe(`${out}.work`)
    expect(refused.problems.map(({ file }) => file)).toEqual(["made-9.txt"])
    cpSync(join(corpus, "made-9.txt"), join(wrong, "made-9.txt"))
    const known: boolean[] = []
    buildPackFile(wrong, out, { atOnce: 2, keepGoing: false, tell: ({ isKnown }) => known.push(isKnown) })
    expect(known).toHaveLength(ARTICLES / 2)
    expect(known.filter(Boolean)).toHaveLength(ARTICLES / 2 - 1)
    expect(isSame(inOneGo)).toBe(true)
  })

  it("leaves alone what others have put where its lots lie", () => {
    mkdirSync(`${out}.work`, { recursive: true })
    writeFileSync(join(`${out}.work`, "notes.txt"), "mine")
    build(7)
    expect(readdirSync(`${out}.work`)).toEqual(["notes.txt"])
  })
})
