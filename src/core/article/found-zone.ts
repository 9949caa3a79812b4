import type { Zone } from "../model"

/** A zone and the rule that found it, in words for an editor. */
export type FoundZone = Zone & { readonly reason: string }

/** Zones in text order, without overlaps: of two that share a place the earlier keeps it, and the rest of the other stays. */
export function withoutOverlaps(zones: readonly FoundZone[]): FoundZone[] {
  const kept: FoundZone[] = []
  for (const zone of zones.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(zone.start, kept.at(-1)?.end ?? 0)
    if (start < zone.end) kept.push({ ...zone, start })
  }
  return kept
}
