import { createPage } from "../ui/draw-page"
import { Permissions } from "../ui/permissions/Permissions"
import { permissionsCss } from "../ui/permissions/permissions-css"
import { createTexts } from "../ui/text/texts"
import { chooseMode } from "../webext/choose-mode"
import { giveSitesBack, loadGranted, loadReach, onGrantedChange } from "../webext/granted"
import { speakChosenLanguageInPage } from "../webext/chosen-language"
import { getMessage } from "../webext/page-texts"
import { onSettingsChange } from "../webext/settings-store"

const texts = createTexts(getMessage)
const draw = createPage(permissionsCss, "permissionsTitle", texts)
let isKept = false

async function show(): Promise<void> {
  const [granted, reach] = await Promise.all([loadGranted(), loadReach()])
  draw(
    <Permissions
      access={{ granted, reach }}
      isKept={isKept}
      texts={texts}
      onChooseMode={(mode) => void chooseMode(mode, reach.chosen).then(show)}
      onGiveBack={() => void giveBack()}
    />
  )
}

async function giveBack(): Promise<void> {
  isKept = !(await giveSitesBack())
  await show()
}

onSettingsChange(() => void show())
onGrantedChange(() => void show())
void speakChosenLanguageInPage().then(show)
