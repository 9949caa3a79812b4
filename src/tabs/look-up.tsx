import { createPage } from "../ui/draw-page"
import { LookUpPage } from "../ui/look-up/LookUpPage"
import { lookUpCss } from "../ui/look-up/look-up-css"
import type { LookUpState } from "../ui/look-up/look-up-state"
import { isWaitedFor } from "../ui/popover/is-waited-for"
import { createTexts } from "../ui/text/texts"
import { askBackground } from "../webext/messages"
import { speakChosenLanguageInPage } from "../webext/chosen-language"
import { getMessage } from "../webext/page-texts"

const texts = createTexts(getMessage)
const draw = createPage(lookUpCss, "popupLookUp", texts)
const page = { lang: null, title: "", evidence: {} }
let ticket = 0

function show(state: LookUpState | null): void {
  const title = texts.say("popupLookUp")
  document.title = state?.phase === "card" ? state.card.name : title
  draw(
    <LookUpPage
      state={state}
      texts={texts}
      onSearch={(query) => askBackground("searchNames", { query })}
      onAsk={(text) => go({ text })}
      onChoose={(entity) => go({ entity })}
      onOpenLibrary={(wanted) => void askBackground("openLibrary", wanted)}
      onName={(form) => void askBackground("nameInOptions", { form })}
      onRetry={() => void look()}
      actions={{
        onOpenArticle: ({ file, start, end }) => void askBackground("openArticle", { file, start, end }),
        onLookUp: ({ entity }) => go({ entity }),
        citing: {
          cite: ({ file, start, end }) => askBackground("cite", { file, start, end }),
          copy: (text) => navigator.clipboard.writeText(text).then(() => true)
        }
      }}
    />
  )
}

/** What is looked up is in the address, so that it can be bookmarked, and back and forward work. */
function go(asked: { entity: string } | { text: string }): void {
  history.pushState(null, "", `?${new URLSearchParams(asked)}`)
  void look()
}

async function look(): Promise<void> {
  const own = ++ticket
  const query = new URLSearchParams(location.search)
  const [entity, text] = [query.get("entity"), query.get("text")?.trim() ?? ""]
  const asked = entity ?? text
  if (asked === "") return show(null)
  const state = await (entity === null ? lookUpText(text) : lookUpEntity(entity, entity))
  if (own !== ticket) return
  show(state)
  if (state.phase !== "card" || !isWaitedFor(state.card)) return
  const card = await askBackground("fullerCard", cardAsk(state.card.entity))
  if (card && own === ticket) show({ phase: "card", card })
}

const cardAsk = (entity: string) => ({ entity, page, date: null, text: "", reason: "" })

async function lookUpText(text: string): Promise<LookUpState> {
  const { entity, form, near } = await askBackground("lookUp", { page, text, start: 0, end: text.length })
  return entity === null ? { phase: "absent", form, near } : lookUpEntity(entity, form)
}

async function lookUpEntity(entity: string, form: string): Promise<LookUpState> {
  const card = await askBackground("card", cardAsk(entity))
  return card ? { phase: "card", card } : { phase: "absent", form, near: [] }
}

addEventListener("popstate", () => void look())
void speakChosenLanguageInPage().then(look)
