import type { SettingChange } from "../../core/settings/import-changes"
import type { Density, Language, MarkStyle, SingleSettings } from "../../core/settings/settings"
import { modeTexts } from "../modes/mode-texts"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"
import { heldKeyTexts, openingTexts, restTexts } from "./handling-texts"

export const densityTexts = {
  useful: "densityUseful",
  section: "densitySection",
  page: "densityPage",
  every: "densityEvery"
} as const satisfies Record<Density, PlainTextKey>

export const styleTexts = {
  "tint-and-line": "styleTintAndLine",
  tint: "styleTint",
  line: "styleLine",
  plain: "stylePlain"
} as const satisfies Record<MarkStyle, PlainTextKey>

/** Languages by their own names, so that whoever has lost the way finds back. */
export const languageTexts = {
  browser: "languageBrowser",
  en: "languageEnglish",
  ru: "languageRussian",
  my: "languageBurmese"
} as const satisfies Record<Language, PlainTextKey>

const settingTexts = {
  density: "optionsDensity",
  markStyle: "optionsStyle",
  marksOtherThanNames: "optionsOthers",
  mode: "modeTitle",
  opening: "optionsOpens",
  restMs: "optionsRest",
  heldKey: "optionsHeldKey",
  looksUpWords: "optionsLookUp",
  badge: "optionsBadge",
  language: "optionsLanguage"
} as const satisfies Record<keyof SingleSettings, PlainTextKey>

/** A change of a setting in one sentence. */
export function wordSettingChange(change: SettingChange, texts: Texts): string {
  const [from, to] = valuesOf(change)
  return texts.say("importSetting", texts.say(settingTexts[change.setting]), texts.say(from), texts.say(to))
}

function valuesOf(change: SettingChange): readonly [from: PlainTextKey, to: PlainTextKey] {
  switch (change.setting) {
    case "density":
      return [densityTexts[change.from], densityTexts[change.to]]
    case "markStyle":
      return [styleTexts[change.from], styleTexts[change.to]]
    case "mode":
      return [modeTexts[change.from].short, modeTexts[change.to].short]
    case "opening":
      return [openingTexts[change.from], openingTexts[change.to]]
    case "restMs":
      return [restTexts[change.from], restTexts[change.to]]
    case "heldKey":
      return [heldKeyTexts[change.from], heldKeyTexts[change.to]]
    case "language":
      return [languageTexts[change.from], languageTexts[change.to]]
    case "marksOtherThanNames":
    case "looksUpWords":
    case "badge":
      return [change.from ? "switchOn" : "switchOff", change.to ? "switchOn" : "switchOff"]
  }
}
