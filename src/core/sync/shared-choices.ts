import * as v from "valibot"
import { CORRECTIONS_VERSION, readStored, united } from "../corrections/corrections"
import type { Choices } from "../settings/choices-file"
import { migrate, SETTINGS_VERSION } from "../settings/settings"

/**
 * What the devices of a reader share through their browser: settings, sites and corrections. The words of the page that
 * a correction was made on stay on the device: nothing of what is read is shared.
 */
export function writeShared({ settings, corrections }: Choices): string {
  const chosen = Object.entries(settings).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const list = united([], corrections).map((correction) => ({ ...correction, example: "" }))
  return JSON.stringify({
    settings: Object.fromEntries(chosen),
    corrections: { version: CORRECTIONS_VERSION, list }
  })
}

export type ReadShared =
  | { readonly kind: "choices"; readonly choices: Choices }
  /** Written by a later version of Backgrounder, which may know more than would be written back. */
  | { readonly kind: "newer" }
  | { readonly kind: "broken" }

const versioned = v.looseObject({ version: v.pipe(v.number(), v.safeInteger()) })
const sharedSchema = v.looseObject({ settings: versioned, corrections: versioned })

/** Reads what another device has written. Never throws: the other device may have written anything. */
export function readShared(text: string): ReadShared {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), sharedSchema), text)
  if (!read.success) return { kind: "broken" }
  const { settings, corrections } = read.output
  if (settings.version > SETTINGS_VERSION || corrections.version > CORRECTIONS_VERSION)
    return { kind: "newer" }
  return { kind: "choices", choices: { settings: migrate(settings), corrections: readStored(corrections) } }
}
