import browser from "webextension-polyfill"
import type { Correction } from "../core/corrections/correction"
import {
  changesOf,
  readStored,
  TooManyCorrectionsError,
  toStored,
  withCorrection,
  type Corrections
} from "../core/corrections/corrections"
import { RefusedError } from "./messages"
import { oneAfterAnother } from "./one-after-another"

const KEY = "corrections"

export async function loadCorrections(): Promise<Corrections> {
  return readStored(await read())
}

/** A number that is another one after each change. */
export async function countCorrectionChanges(): Promise<number> {
  return changesOf(await read())
}

/** Calls back when the corrections have been changed, from wherever. */
export function onCorrectionsChange(changed: () => void): void {
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) changed()
  })
}

/** Changes corrections, one change after another. Rejects with what `change` throws; then nothing has changed. */
export function changeCorrections(change: (corrections: Corrections) => Corrections): Promise<Corrections> {
  return oneAfterAnother(KEY, async () => {
    const before = await read()
    const changed = change(readStored(before))
    await browser.storage.local.set({ [KEY]: toStored(before, changed) })
    return changed
  })
}

/** @throws RefusedError where there is no room for another correction */
export async function addCorrection(correction: Correction): Promise<void> {
  try {
    await changeCorrections((others) => withCorrection(others, correction))
  } catch (error) {
    throw error instanceof TooManyCorrectionsError ? new RefusedError(error.message) : error
  }
}

async function read(): Promise<unknown> {
  return (await browser.storage.local.get(KEY))[KEY]
}
