import type { KeptPack } from "../core/exchange/kept-pack"
import { hostPattern, readSafeAddress } from "./safe-address"

/** Where a hosted pack lies. */
export type HostedAddress = {
  /** Without the hash. */
  readonly manifest: string
  /** What the names of files are put behind. */
  readonly folder: string
  readonly host: string
  /** The match pattern of this host alone. */
  readonly pattern: string
  /** The hash of the manifest that the address names; null where it names none. */
  readonly pinned: string | null
}

const HASH = /^#sha256-([0-9a-f]{64})$/

/** The address by which a hosted pack is added again as it was: to its pinned manifest, or to the one that is there then. */
export function hostedAddressOf({ address, manifest, isPinned }: NonNullable<KeptPack["hosted"]>): string {
  return isPinned ? `${address}#sha256-${manifest}` : address
}

/** Reads the address of a hosted pack. Null for any other. */
export function readHostedAddress(typed: string): HostedAddress | null {
  const url = readSafeAddress(typed)
  if (!url) return null
  const { host, origin, pathname, hash } = url
  const pinned = hash === "" ? null : (HASH.exec(hash.toLowerCase())?.[1] ?? "")
  if (pinned === "") return null
  const folder = `${origin}${pathname.slice(0, pathname.lastIndexOf("/") + 1)}`
  const manifest = pathname.endsWith("/") ? `${folder}manifest.json` : `${origin}${pathname}`
  return { manifest, folder, host, pattern: hostPattern(url), pinned }
}
