import { createPage } from "../ui/draw-page"
import { ArticlePage } from "../ui/library/ArticlePage"
import { libraryCss } from "../ui/library/library-css"
import type { LibraryState } from "../ui/library/library-model"
import { createTexts } from "../ui/text/texts"
import { askBackground } from "../webext/messages"
import { speakChosenLanguageInPage } from "../webext/chosen-language"
import { getMessage } from "../webext/page-texts"

const texts = createTexts(getMessage)
const draw = createPage(libraryCss, "libraryTitle", texts)
const query = new URLSearchParams(location.search)

function show(state: LibraryState): void {
  draw(<ArticlePage state={state} texts={texts} hrefOf={(file) => `?${new URLSearchParams({ file })}`} />)
}

async function read(): Promise<LibraryState> {
  const articles = await askBackground("listArticles", {})
  const file = query.get("file")
  if (file === null) return { phase: "list", articles }
  const article = await askBackground("readArticle", { file })
  if (!article) return { phase: "missing", articles, file }
  return { phase: "article", articles, article, passage: passageOf(article.text.length) }
}

function passageOf(length: number) {
  const [start, end] = [Number(query.get("start") ?? NaN), Number(query.get("end") ?? NaN)]
  return start >= 0 && start < end && end <= length ? { start, end } : null
}

void speakChosenLanguageInPage().then(() => {
  show({ phase: "loading" })
  void read().then(show)
})
