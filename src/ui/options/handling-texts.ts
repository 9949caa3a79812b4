import type { HeldKey, Opening, Rest } from "../../core/settings/settings"
import type { PlainTextKey } from "../text/text-keys"

export const openingTexts = {
  rest: "openingRest",
  click: "openingClick",
  key: "openingKey"
} as const satisfies Record<Opening, PlainTextKey>

export const restTexts = {
  150: "restShort",
  300: "restUsual",
  600: "restLong",
  1000: "restLongest"
} as const satisfies Record<Rest, PlainTextKey>

export const heldKeyTexts = {
  alt: "keyAlt",
  ctrl: "keyCtrl",
  shift: "keyShift"
} as const satisfies Record<HeldKey, PlainTextKey>
