import type { SettingChange } from "../../core/settings/import-changes"
import type { Density, MarkStyle, Marking } from "../../core/settings/settings"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"

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

const settingTexts = {
  density: "optionsDensity",
  markStyle: "optionsStyle",
  marksOtherThanNames: "optionsOthers"
} as const satisfies Record<keyof Marking, PlainTextKey>

/** A change of a setting in one sentence. */
export function wordSettingChange(change: SettingChange, texts: Texts): string {
  const [from, to] = valuesOf(change, texts)
  return texts.say("importSetting", texts.say(settingTexts[change.setting]), from, to)
}

function valuesOf(change: SettingChange, texts: Texts): readonly [from: string, to: string] {
  switch (change.setting) {
    case "density":
      return [texts.say(densityTexts[change.from]), texts.say(densityTexts[change.to])]
    case "markStyle":
      return [texts.say(styleTexts[change.from]), texts.say(styleTexts[change.to])]
    case "marksOtherThanNames":
      return [
        texts.say(change.from ? "switchOn" : "switchOff"),
        texts.say(change.to ? "switchOn" : "switchOff")
      ]
  }
}
