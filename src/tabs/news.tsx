import { newsSince } from "../core/news/news"
import { createPage } from "../ui/draw-page"
import { News } from "../ui/news/News"
import { newsCss } from "../ui/news/news-css"
import { createTexts } from "../ui/text/texts"
import { speakChosenLanguageInPage } from "../webext/chosen-language"
import { forgetUnread, loadNews, loadUnreadSince, ownVersion } from "../webext/news-store"
import { getMessage } from "../webext/page-texts"

const texts = createTexts(getMessage)
const draw = createPage(newsCss, "newsTitle", texts)

async function start(): Promise<void> {
  const [news, since] = await Promise.all([loadNews(), loadUnreadSince()])
  const fresh = since === null ? [] : newsSince(news, since, ownVersion()).map(({ version }) => version)
  draw(<News news={news} fresh={fresh} texts={texts} />)
  await forgetUnread()
}

void speakChosenLanguageInPage().then(start)
