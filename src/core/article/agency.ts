import type { FoundZone } from "./found-zone"

const NAMED = /[(/]([^()/]{2,20})[)/]/

/** The agency that an article's dateline or closing tag names; null where none does. */
export function agencyOf(text: string, zones: readonly FoundZone[]): string | null {
  for (const zone of zones) {
    if (zone.kind !== "dateline" && zone.kind !== "agency-tag") continue
    const agency = NAMED.exec(text.slice(zone.start, zone.end))?.[1]
    if (agency !== undefined) return agency
  }
  return null
}
