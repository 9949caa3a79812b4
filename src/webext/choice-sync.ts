import browser from "webextension-polyfill"
import { mergeCorrections, mergeSettings } from "../core/sync/merge-choices"
import { readShared, writeShared } from "../core/sync/shared-choices"
import { fromItems, leftOver, toItems } from "../core/sync/sync-parts"
import { readIsSynced, readSyncState, type SyncOutcome, type SyncState } from "../core/sync/sync-state"
import type { Choices } from "../core/settings/choices-file"
import { changeCorrections, loadCorrections, onCorrectionsChange } from "./corrections-store"
import { oneAfterAnother } from "./one-after-another"
import { packText, unpackText } from "./packed-text"
import { changeStoredSettings, onSettingsChange } from "./settings-store"

// The reader's word stays on each device; the browser's own sync carries what is in `storage.sync`, and nothing else.
const WORD = "sync"
const STATE = "sync-state"
/** Far more than all corrections there may be. In bytes. */
const MOST_TEXT = 4_000_000

export type SyncStatus = {
  readonly isOn: boolean
  readonly state: SyncState | null
  /** The browser's account holds something of ours. */
  readonly hasShared: boolean
}

export async function loadSyncStatus(): Promise<SyncStatus> {
  const stored = await browser.storage.local.get([WORD, STATE])
  const shared = await browser.storage.sync.get(null)
  return {
    isOn: readIsSynced(stored[WORD]),
    state: readSyncState(stored[STATE]),
    hasShared: Object.keys(shared).length > 0
  }
}

/** Switches sharing on or off for this device. What is shared already stays for the others. */
export async function switchSync(isOn: boolean): Promise<void> {
  // A device that joins again has no past with the others.
  await browser.storage.local.remove(STATE)
  await browser.storage.local.set({ [WORD]: { version: 1, isOn } })
}

/** Takes out of the browser's account what was shared, which switches sharing off here and on the other devices. */
export async function forgetShared(): Promise<void> {
  await oneAfterAnother("sync", async () => {
    await switchSync(false)
    await browser.storage.sync.clear()
  })
}

/** Calls back when sharing is switched, or has been done. */
export function onSyncStatusChange(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (WORD in changes || STATE in changes) changed()
  })
}

/** Shares choices for as long as the reader wants it, whenever they change here or on another device. */
export function followSync(now: () => Date): void {
  const sync = () => void syncChoices(now)
  onSettingsChange(sync)
  onCorrectionsChange(sync)
  browser.storage.local.onChanged.addListener((changes) => {
    if (WORD in changes) sync()
  })
  browser.storage.sync.onChanged.addListener(sync)
  browser.runtime.onStartup.addListener(sync)
}

let isWaiting = false

/** Brings this device and the others in line. Asked again before it has begun, it runs once. */
async function syncChoices(now: () => Date): Promise<void> {
  if (isWaiting) return
  isWaiting = true
  await oneAfterAnother("sync", async () => {
    isWaiting = false
    const { isOn, state, hasShared } = await loadSyncStatus()
    if (!isOn) return
    const base = state?.base ?? null
    // Another device has taken out what was shared: to put it back would be to overrule the reader.
    if (base !== null && !hasShared) return switchSync(false)
    const done = await exchange(base).catch((error: unknown) => {
      console.warn("The choices could not be shared", error)
      return { outcome: "failed" as const, base }
    })
    if (done.outcome === state?.outcome && done.base === base) return
    const next: SyncState = { version: 1, at: now().toISOString(), ...done }
    await browser.storage.local.set({ [STATE]: next })
  })
}

type Exchanged = { readonly outcome: SyncOutcome; readonly base: string | null }

async function exchange(base: string | null): Promise<Exchanged> {
  const stored = await browser.storage.sync.get(null)
  const shared = await readItems(stored)
  if (shared === "newer" || shared === "broken") return { outcome: shared, base }
  const before = base === null ? null : readShared(base)
  const own = await takeOver(before?.kind === "choices" ? before.choices : null, shared)
  const text = writeShared(own)
  if (shared && writeShared(shared) === text) return { outcome: "done", base: text }
  const items = toItems(await packText(text))
  if (!items) return { outcome: "too-much", base }
  await browser.storage.sync.set({ ...items })
  const old = leftOver(stored, items)
  if (old.length > 0) await browser.storage.sync.remove(old)
  return { outcome: "done", base: text }
}

async function readItems(stored: Record<string, unknown>): Promise<Choices | null | "newer" | "broken"> {
  const joined = fromItems(stored)
  if (joined.kind === "empty") return null
  if (joined.kind !== "text") return joined.kind
  const read = readShared((await unpackText(joined.letters, MOST_TEXT)) ?? "")
  return read.kind === "choices" ? read.choices : read.kind
}

/** Merges what is shared into what is here, and gives what is here then. Stores only what is different. */
async function takeOver(base: Choices | null, shared: Choices | null): Promise<Choices> {
  const settings = await changeStoredSettings((own) =>
    shared ? mergeSettings(base?.settings ?? null, own, shared.settings) : own
  )
  const own = await loadCorrections()
  if (!shared) return { settings, corrections: own }
  const merge = (all: Choices["corrections"]) =>
    mergeCorrections(base?.corrections ?? null, all, shared.corrections)
  const isSame = JSON.stringify(merge(own)) === JSON.stringify(own)
  return { settings, corrections: isSame ? own : await changeCorrections(merge) }
}
