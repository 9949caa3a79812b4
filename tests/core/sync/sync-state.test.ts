import { expect, it } from "vitest"
import { readIsSynced, readSyncState } from "../../../src/core/sync/sync-state"

it.each([
  undefined,
  null,
  true,
  {},
  { isOn: true },
  { version: 1, isOn: "yes" },
  { version: 1, isOn: false }
])("shares nothing unless the reader has said so: %j", (stored) => {
  expect(readIsSynced(stored)).toBe(false)
})

it("shares when the reader has said so", () => {
  expect(readIsSynced({ version: 1, isOn: true })).toBe(true)
})

it("takes a state that it does not understand for none", () => {
  const state = { version: 1, outcome: "done", at: "2026-11-22T14:00:00.000Z", base: "{}" } as const
  expect(readSyncState(state)).toEqual(state)
  for (const stored of [undefined, {}, { ...state, version: 2 }, { ...state, outcome: "well" }])
    expect(readSyncState(stored)).toBeNull()
})
