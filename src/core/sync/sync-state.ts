import * as v from "valibot"

/** How the sharing of choices with the reader's other devices stands. */
export const syncOutcomes = ["done", "too-much", "newer", "broken", "failed"] as const
/**
 * - `too-much`: there is more than the browser takes;
 * - `newer`: another device has a later version, and writes what this one would spoil;
 * - `broken`: what the browser has is damaged, or not all of it has arrived;
 * - `failed`: the browser refused, and is asked again at the next change.
 */
export type SyncOutcome = (typeof syncOutcomes)[number]

const stateSchema = v.object({
  version: v.literal(1),
  outcome: v.picklist(syncOutcomes),
  /** ISO 8601, UTC. */
  at: v.pipe(v.string(), v.isoTimestamp()),
  /** What all devices had when they were last the same, as `writeShared` writes it; null before that. */
  base: v.nullable(v.string())
})
export type SyncState = v.InferOutput<typeof stateSchema>

/** Reads whatever was in storage; null where sharing has not begun. */
export function readSyncState(stored: unknown): SyncState | null {
  const read = v.safeParse(stateSchema, stored)
  return read.success ? read.output : null
}

/** Whether the reader has switched sharing on, by whatever was in storage: off unless it says so. */
export function readIsSynced(stored: unknown): boolean {
  return v.safeParse(v.object({ version: v.literal(1), isOn: v.literal(true) }), stored).success
}
