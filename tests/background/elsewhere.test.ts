import { expect, it, vi } from "vitest"
import type { Runtime } from "webextension-polyfill"
import { createNameAnswers } from "../../src/background/names"
import { loadCorpus } from "../../src/core/corpus/loaded-corpus"
import type { Elsewhere } from "../../src/core/hosted/answers"
import { createNameSearch } from "../../src/core/search/find-entities"
import { bundled } from "../core/exchange/sample-pack"

vi.mock("webextension-polyfill", () => ({ default: {} }))

const corpus = loadCorpus(bundled)
const more: readonly Elsewhere[] = [{ host: "packs.example.org", problem: null }]
const gone: readonly Elsewhere[] = [{ host: "packs.example.org", problem: { kind: "gone" } }]
const ask = {
  entity: "vladimir-putin",
  page: { lang: "en", title: "", evidence: {} },
  date: null,
  text: "",
  reason: ""
}
const isPrivate = (incognito: boolean) => ({ tab: { incognito } }) as Runtime.MessageSender

function answers(missing = more) {
  const hosted = { elsewhere: vi.fn(async () => missing), fetchMore: vi.fn(async () => gone) }
  const corrections = { forPage: vi.fn(), forget: vi.fn() }
  const names = createNameAnswers(
    async () => corpus,
    async () => createNameSearch(corpus),
    corrections,
    hosted
  )
  return { ...names, hosted }
}

it("answers with what is here and says where there is more, and asks nobody for it", async () => {
  const { card, dossier, hosted } = answers()
  expect(await card(ask, isPrivate(false))).toMatchObject({ name: "Vladimir Putin", elsewhere: more })
  expect(await dossier({ entity: ask.entity }, isPrivate(false))).toMatchObject({ elsewhere: more })
  expect(hosted.fetchMore).not.toHaveBeenCalled()
})

it("says nothing of hosts where there is nothing more", async () => {
  const { card } = answers([])
  expect(await card(ask, isPrivate(false))).not.toHaveProperty("elsewhere")
})

it("says why it did not come", async () => {
  const { fullerCard, fullerDossier } = answers()
  expect(await fullerCard(ask, isPrivate(false))).toMatchObject({ elsewhere: gone })
  expect(await fullerDossier({ entity: ask.entity, isFurther: false }, isPrivate(false))).toMatchObject({
    elsewhere: gone
  })
})

it("fetches nothing for a private window, and says so", async () => {
  const { fullerCard, fullerDossier, hosted } = answers()
  const kept = { elsewhere: [{ host: "packs.example.org", problem: { kind: "private" } }] }
  expect(await fullerCard(ask, isPrivate(true))).toMatchObject(kept)
  expect(await fullerDossier({ entity: ask.entity, isFurther: false }, isPrivate(true))).toMatchObject(kept)
  expect(hosted.fetchMore).not.toHaveBeenCalled()
})
