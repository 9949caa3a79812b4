import { createPage } from "../ui/draw-page"
import { createTexts } from "../ui/text/texts"
import type { Access } from "../ui/welcome/Offer"
import { Welcome } from "../ui/welcome/Welcome"
import { welcomeCss } from "../ui/welcome/welcome-css"
import type { Card } from "../core/card"
import { askBackground } from "../webext/messages"
import { getMessage } from "../webext/page-texts"
import {
  askForAllSites,
  followPermissions,
  mayReadAllSites,
  runInOpenTabs
} from "../webext/spotter-registration"

const SAMPLE_ENTITY = "min-aung-hlaing"

const texts = createTexts(getMessage)
const draw = createPage(welcomeCss, texts.say("welcomeTitle"), texts)

let access: Access = "undecided"
let sample: Card | null = null

function show(): void {
  draw(
    <Welcome
      access={access}
      sample={sample}
      texts={texts}
      onGrantAllSites={() => void grant()}
      onChooseClick={() => choose("on-click")}
      onOpenArticle={({ file, start, end }) => void askBackground("openArticle", { file, start, end })}
    />
  )
}

function choose(chosen: Access): void {
  access = chosen
  show()
}

async function grant(): Promise<void> {
  choose((await askForAllSites()) ? "all-sites" : "refused")
  await followPermissions()
  await runInOpenTabs()
}

async function start(): Promise<void> {
  if (await mayReadAllSites()) access = "all-sites"
  show()
  const page = { lang: null, title: "", evidence: {} }
  sample = await askBackground("card", { entity: SAMPLE_ENTITY, page, date: null, text: "", reason: "" })
  show()
}

void start()
