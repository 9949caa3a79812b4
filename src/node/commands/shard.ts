import { createHash } from "node:crypto"
import { join } from "node:path"
import { labelOf, type PackLabel } from "../../core/exchange/pack-label"
import { figuresOf } from "../../core/exchange/pack-figures"
import { NAMES_IN_SHARD, shardCount } from "../../core/hosted/bucket"
import { shardPack } from "../../core/hosted/make-shards"
import {
  fileNameOf,
  MANIFEST_FORMAT,
  MOST_FILES,
  MOST_NAMES_BYTES,
  MOST_SHARD_BYTES,
  type HostedFile,
  type Manifest
} from "../../core/hosted/manifest"
import { encodePack } from "../../core/pack/encode"
import type { Pack } from "../../core/pack/open"
import { PackError } from "../../core/pack/pack-error"
import { readPack, writePack } from "../corpus/pack-file"
import { utf8 } from "../text-coding"
import { InputError, UsageError } from "../usage-error"
import type { Command } from "./command"
import { readOptions } from "./read-options"

const MANIFEST = "manifest.json"

export const shardCommand: Command = {
  usage: "PACK OUT_DIR [--name NAME] [--author WHO] [--revision N] [--together N] [--most BYTES]",
  summary: "cut a pack into files that any static web host can serve",
  help: `Writes OUT_DIR/manifest.json and, named after their hashes, the names of PACK and its articles in shards. Put the
folder on any web host (https, no redirects) and give readers the address that is printed. Files of before may stay beside
the new ones until no reader wants them.

  --name NAME      what readers see it called (what the pack is called)
  --author WHO     who has made it
  --revision N     counted from 1; a pack of a lower one does not take the place of this one
  --together N     as many names at least share a shard (${NAMES_IN_SHARD}): the host learns no more than that one of them was opened
  --most BYTES     of one file, on which a card waits (${MOST_SHARD_BYTES}): what is said of names that more is written
                   about lies in several, each of another time, and the host learns of which time the page was`,
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        name: { type: "string" },
        author: { type: "string" },
        revision: { type: "string" },
        together: { type: "string", default: String(NAMES_IN_SHARD) },
        most: { type: "string", default: String(MOST_SHARD_BYTES) }
      },
      true
    )
    const [file, folder, ...rest] = positionals
    if (file === undefined || folder === undefined || rest.length > 0)
      throw new UsageError("shard wants a PACK and an OUT_DIR")
    const pack = readPack(file)
    const label = labelled(file, pack, values)
    const together = wholeNumber("together", values.together)
    const most = Math.min(wholeNumber("most", values.most), MOST_SHARD_BYTES)
    const written = writeShards(pack, label, { together, most }, folder)
    process.stdout.write(summaryOf(written, folder))
    return 0
  }
}

/** @throws InputError where a file would be larger than readers take */
function writeShards(
  pack: Pack,
  label: PackLabel,
  { together, most }: { readonly together: number; readonly most: number },
  folder: string
) {
  const figures = figuresOf(pack)
  const count = shardCount(figures.entities, together)
  const sharded = shardPack(pack, { label, buckets: count, most, utf8 })
  const write = (bytes: Uint8Array, limit: number): HostedFile => {
    if (bytes.length > limit)
      throw new InputError(`a file would have ${bytes.length} bytes, and readers take ${limit} at most`)
    const made = { sha256: sha256(bytes), bytes: bytes.length }
    writePack(join(folder, fileNameOf(made)), bytes)
    return made
  }
  const names = write(encodePack(sharded.names, utf8), MOST_NAMES_BYTES)
  const shards = Array.from({ length: count }, (_, bucket) =>
    sharded.shards(bucket).map(({ file, since }) => ({ ...write(file, MOST_SHARD_BYTES), since }))
  )
  const files = shards.flat().length
  if (files > MOST_FILES)
    throw new InputError(`there would be ${files} files, and readers take ${MOST_FILES} at most`)
  const kind = "backgrounder-hosted-pack" as const
  const manifest: Manifest = { kind, format: MANIFEST_FORMAT, label, figures, names, shards }
  const text = utf8.encode(`${JSON.stringify(manifest, null, 1)}\n`)
  // Last: it names no file that is not there yet.
  writePack(join(folder, MANIFEST), text)
  return { manifest, hash: sha256(text) }
}

function labelled(
  file: string,
  pack: Pack,
  said: { readonly [K in "name" | "author" | "revision"]?: string | undefined }
): PackLabel {
  try {
    const label = labelOf(pack)
    const revision = said.revision === undefined ? label.revision : wholeNumber("revision", said.revision)
    return { ...label, revision, name: said.name ?? label.name, author: said.author ?? label.author }
  } catch (error) {
    if (error instanceof PackError) throw new InputError(`${file}: ${error.message}`)
    throw error
  }
}

function wholeNumber(option: string, value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value))
    throw new UsageError(`--${option} is a whole number from 1, not ${value}`)
  return Number(value)
}

function summaryOf(
  { manifest, hash }: { readonly manifest: Manifest; readonly hash: string },
  folder: string
) {
  const { names, shards, label, figures } = manifest
  const sizes = shards.flat().map(({ bytes }) => bytes)
  const all = [names.bytes, ...sizes].reduce((sum, bytes) => sum + bytes, 0)
  return `${folder}: “${label.name}”, ${figures.articles} articles, ${figures.entities} names
  names: ${names.bytes} bytes, fetched when a reader adds it
  ${sizes.length} shards of ${Math.min(...sizes)} to ${Math.max(...sizes)} bytes, about ${Math.round(figures.entities / shards.length)} names in each${cutByTime(shards)}
  ${all} bytes together

Readers add it by this address, which holds them to these very files:
  https://YOUR.HOST/WHERE/IT/IS/${MANIFEST}#sha256-${hash}
`
}

/** What is said of some names may be too much for one file. */
function cutByTime(shards: Manifest["shards"]): string {
  const longest = Math.max(...shards.map(({ length }) => length))
  return longest === 1 ? "" : `; of the names most written about, up to ${longest}, each of another time`
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex")
}
