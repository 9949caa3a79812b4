import type { Mode } from "../../core/settings/settings"
import type { PlainTextKey } from "../text/text-keys"

/** Each mode as a choice, and what it means in a sentence. */
export const modeTexts = {
  all: { title: "modeAll", hint: "modeAllHint", short: "modeAllShort" },
  chosen: { title: "modeChosen", hint: "modeChosenHint", short: "modeChosenShort" },
  click: { title: "modeClick", hint: "modeClickHint", short: "modeClickShort" }
} as const satisfies Record<Mode, Record<"title" | "hint" | "short", PlainTextKey>>
