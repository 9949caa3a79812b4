// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest"
import { readHash } from "../../../src/core/library/route"
import { Library } from "../../../src/ui/library/Library"
import type {
  ArticleText,
  LibraryActions,
  LibraryContent,
  LibraryNotice
} from "../../../src/ui/library/library-model"
import { draw, press, wordsOf } from "../draw"
import { englishTexts } from "../english-texts"

const other = {
  file: "b.txt",
  title: "Another",
  source: null,
  language: null,
  published: null,
  savedAt: null
}
const saved = { ...other, file: "saved/one", title: "Saved", savedAt: "2024-08-02T12:00:00.000Z" }
const article: ArticleText = {
  ...saved,
  published: { date: "2024-07-31", precision: "day", stated: true },
  text: "He came.",
  titleBy: "article",
  url: "https://news.example/visit",
  datedBy: null,
  curatedBecause: null,
  zones: [],
  mentions: []
}

const [onRemove, onUndo, ignore] = [vi.fn(), vi.fn(), () => undefined]
const actions: LibraryActions = {
  onGo: ignore,
  onSearch: ignore,
  onRetry: ignore,
  onMorePassages: ignore,
  onFurther: ignore,
  onMakePack: () => Promise.reject(new Error("not asked for")),
  onRemove,
  onUndo,
  citing: { cite: () => Promise.resolve(null), copy: () => Promise.resolve(true) }
}
const show = (hash: string, content: LibraryContent, notice: LibraryNotice | null = null) =>
  draw(
    <Library
      state={{ phase: "ready", route: readHash(hash), content }}
      notice={notice}
      texts={englishTexts}
      actions={actions}
    />
  )
const list = (articles: readonly (typeof other | typeof saved)[], notice: LibraryNotice | null = null) =>
  show("#/articles", { page: "articles", articles }, notice)

beforeEach(async () => {
  await draw(null)
  for (const mock of [onRemove, onUndo]) mock.mockClear()
})

it("says when it was saved, and alone can be deleted", async () => {
  const place = await list([saved, other])
  expect(wordsOf(place, ".entry-saved")).toEqual(["Saved by you on 2 August 2024 Delete"])
  const button = place.querySelector(".entry-saved button")
  expect(button?.getAttribute("aria-label")).toBe("Delete: Saved")
  await press(button)
  expect(onRemove.mock.calls).toEqual([[{ file: saved.file, title: "Saved", savedAt: saved.savedAt }]])
})

it("can be put back when it is gone, by the keyboard at once", async () => {
  await list([saved, other])
  const place = await list([other], { did: "removed", title: "Saved" })
  expect(wordsOf(place, ".removed-bar")).toEqual(["Deleted: SavedUndo"])
  expect(document.activeElement?.textContent).toBe("Undo")
  await press(document.activeElement)
  expect(onUndo).toHaveBeenCalledOnce()
})

it("can still be put back where that has failed once", async () => {
  const place = await list([other], { did: "removed", title: "Saved", undoFailed: true })
  expect(wordsOf(place, ".removed-bar p")).toEqual([
    "That did not work, and nothing has changed. Deleted: Saved"
  ])
  expect(wordsOf(place, ".removed-bar button")).toEqual(["Undo"])
})

it("leaves the keyboard at the title of the page when it has been put back", async () => {
  await list([saved, other])
  await list([other], { did: "removed", title: "Saved" })
  const place = await list([saved, other])
  expect(document.activeElement).toBe(place.querySelector("h1"))
})

it("is still there where deleting has failed, and so it says", async () => {
  const place = await list([saved, other], { did: "failed" })
  expect(wordsOf(place, ".removed-bar")).toEqual(["That did not work, and nothing has changed."])
})

it("can be deleted where it is read, and says that its page dates it, or that nothing does", async () => {
  const place = await show("#/article/saved%2Fone", { page: "article", article })
  expect(wordsOf(place, ".article-notes > li")).toEqual(["Dated by its page, beside the text."])
  await press(place.querySelector(".entry-saved button"))
  expect(onRemove).toHaveBeenCalledOnce()
  const undated = { page: "article", article: { ...article, published: null } } as const
  expect(wordsOf(await show("#/article/saved%2Fone", undated), ".article-notes > li")).toEqual([
    englishTexts.say("libraryUndated")
  ])
})
