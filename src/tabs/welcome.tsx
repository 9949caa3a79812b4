import { createPage } from "../ui/draw-page"
import { createTexts } from "../ui/text/texts"
import type { Outcome } from "../ui/welcome/Offer"
import { Welcome } from "../ui/welcome/Welcome"
import { welcomeCss } from "../ui/welcome/welcome-css"
import type { Card } from "../core/card"
import type { Reach } from "../core/settings/reach"
import type { Mode } from "../core/settings/settings"
import { chooseMode } from "../webext/choose-mode"
import { loadReach, onGrantedChange } from "../webext/granted"
import { askBackground } from "../webext/messages"
import { speakChosenLanguageInPage } from "../webext/chosen-language"
import { getMessage } from "../webext/page-texts"
import { openPermissionsTab } from "../webext/tabs"

const SAMPLE_ENTITY = "min-aung-hlaing"

const texts = createTexts(getMessage)
const draw = createPage(welcomeCss, "welcomeTitle", texts)

let outcome: Outcome = null
let reach: Reach | null = null
let sample: Card | null = null

function show(): void {
  draw(
    <Welcome
      reach={reach}
      outcome={outcome}
      sample={sample}
      texts={texts}
      onChooseMode={(mode) => void choose(mode)}
      onOpenPermissions={() => void openPermissionsTab()}
      onOpenArticle={({ file, start, end }) => void askBackground("openArticle", { file, start, end })}
    />
  )
}

async function refresh(): Promise<void> {
  reach = await loadReach()
  show()
}

async function choose(mode: Mode): Promise<void> {
  await chooseMode(mode, reach?.chosen ?? [])
  await refresh()
  outcome = reach?.mode === mode ? mode : "refused"
  show()
}

async function start(): Promise<void> {
  await refresh()
  onGrantedChange(() => void refresh())
  const page = { lang: null, title: "", evidence: {} }
  const asked = askBackground("card", { entity: SAMPLE_ENTITY, page, date: null, text: "", reason: "" })
  // Without the sample the page says all it has to say.
  sample = await asked.catch(() => null)
  show()
}

void speakChosenLanguageInPage().then(start)
