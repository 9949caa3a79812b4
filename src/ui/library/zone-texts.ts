import type { ZoneKind } from "../../core/model"
import type { PlainTextKey } from "../text/text-keys"

/** What a stretch of an article is that is not its prose. */
export const zoneTexts = {
  "header-date": "zoneHeaderDate",
  dateline: "zoneDateline",
  "agency-tag": "zoneAgencyTag",
  "sub-heading": "zoneSubHeading",
  caption: "zoneCaption",
  "embedded-post": "zoneEmbeddedPost",
  "headline-block": "zoneHeadlineBlock"
} satisfies Record<ZoneKind, PlainTextKey>
