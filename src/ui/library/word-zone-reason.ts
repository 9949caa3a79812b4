import { readEditorsReason, zoneReasons } from "../../core/article/zone-reasons"
import type { ZoneKind } from "../../core/model"
import type { PlainTextKey } from "../text/text-keys"
import type { Texts } from "../text/texts"

const reasonTexts = {
  "header-date": "zoneReasonHeaderDate",
  dateline: "zoneReasonDateline",
  "agency-tag": "zoneReasonAgencyTag",
  "sub-heading": "zoneReasonSubHeading",
  caption: "zoneReasonCaption",
  "embedded-post": "zoneReasonEmbeddedPost",
  "headline-block": "zoneReasonHeadlineBlock"
} satisfies Record<ZoneKind, PlainTextKey>

/** Why a stretch of an article is a zone, in the reader's language; as it is where it is none of the reasons of core. */
export function wordZoneReason(kind: ZoneKind, reason: string, texts: Texts): string {
  if (reason === zoneReasons[kind]) return texts.say(reasonTexts[kind])
  const because = readEditorsReason(reason)
  return because === null ? reason : texts.say("zoneReasonEditor", because)
}
