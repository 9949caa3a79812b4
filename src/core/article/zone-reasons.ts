import type { ZoneKind } from "../model"

/** What each kind of zone shows and is found by: sentences for editors and command lines, as packs carry them. */
export const zoneReasons: Readonly<Record<ZoneKind, string>> = {
  "header-date": "a day stands before the text",
  dateline: "a place, a day or an agency before a dash opens the text",
  "agency-tag": "an agency in brackets ends a paragraph",
  "sub-heading": "a short line without a full stop stands alone",
  caption: "a picture's credit in brackets ends it",
  "embedded-post": "an author with an @ handle and a day signs it",
  "headline-block": "headlines of other stories follow the text"
}

const editorSays = "an editor says so: "

/** The reason of a zone that no rule has found. */
export function editorsReason(because: string): string {
  return editorSays + because
}

/** What an editor gave as the reason of a zone; null where it is not an editor's. */
export function readEditorsReason(reason: string): string | null {
  return reason.startsWith(editorSays) ? reason.slice(editorSays.length) : null
}
