import { createPage } from "./ui/draw-page"
import { Options } from "./ui/options/Options"
import { createOptionsController } from "./ui/options/options-controller"
import { optionsCss } from "./ui/options/options-css"
import { createTexts } from "./ui/text/texts"
import { choicesStore } from "./webext/choices-store"
import { onCorrectionsChange } from "./webext/corrections-store"
import { askBackground } from "./webext/messages"
import { getMessage } from "./webext/page-texts"
import { onSettingsChange } from "./webext/settings-store"

const texts = createTexts(getMessage)
const draw = createPage(optionsCss, texts.say("optionsTitle"), texts)
const formToName = new URLSearchParams(location.search).get("form") ?? ""

const { refresh } = createOptionsController(choicesStore, (state, actions, canUndo) =>
  draw(
    <Options
      state={state}
      actions={actions}
      canUndo={canUndo}
      texts={texts}
      formToName={formToName}
      onSearch={(query) => askBackground("searchNames", { query })}
    />
  )
)

onSettingsChange(() => void refresh())
onCorrectionsChange(() => void refresh())
// The section that the address names is there only after the first drawing.
void refresh().then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView())
