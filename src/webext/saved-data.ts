import type { AllPacks } from "../core/exchange/answers"
import type { MissingPack, RestoredBackup, SavedFigures } from "../core/saved/answers"
import type { HostedPack } from "../core/saved/backup"
import type { SavedArticle } from "../core/saved/saved-article"
import { withImport } from "../core/settings/import-changes"
import { makeBackup, readBackup } from "./backup"
import { choicesStore } from "./choices-store"
import { hostedAddressOf, readHostedAddress } from "./hosted-address"
import { askBackground } from "./messages"
import { MOST_NAMES_AT_ONCE } from "./own-names-protocol"
import { packData } from "./pack-data"

/** How much one message carries: so many articles, and so many UTF-16 code units of their texts. */
const MESSAGE = { articles: 50, text: 2_000_000 }

// One message for each article: a whole corpus is too much for one. The background alone opens the database, since a page
// in a private window of Firefox would see another, empty one.
const stored = {
  ids: () => askBackground("savedIds", {}),
  article: (id: string) => askBackground("savedArticle", { id }),
  names: () => askBackground("nameDecisions", {}),
  packs: async () => (await packData.all()).kept.filter(({ hosted }) => !hosted),
  pack: packData.file,
  hosted: async () => hostedOf(await packData.all())
}
const withoutPacks = { ...stored, packs: async () => [], hosted: async () => [] }

function hostedOf({ kept }: AllPacks): readonly HostedPack[] {
  return kept.flatMap(({ label: { name }, hosted }) =>
    hosted ? [{ name, address: hostedAddressOf(hosted) }] : []
  )
}

/** Those of a backup that can be added, and are not here. */
async function toBeAdded(hosted: readonly HostedPack[]): Promise<readonly MissingPack[]> {
  const here = new Set(
    hostedOf(await packData.all()).map(({ address }) => readHostedAddress(address)?.manifest)
  )
  return hosted.flatMap((pack) => {
    const read = readHostedAddress(pack.address)
    return read && !here.has(read.manifest) ? [{ ...pack, host: read.host }] : []
  })
}

/** All that a reader has saved, for the page where it is seen, kept and wiped. */
export const savedData = {
  async read(): Promise<SavedFigures> {
    const [ids, names, estimate, isKept] = await Promise.all([
      stored.ids(),
      stored.names(),
      navigator.storage.estimate(),
      navigator.storage.persisted()
    ])
    return {
      count: ids.length,
      names: names.length,
      used: estimate.usage ?? null,
      quota: estimate.quota ?? null,
      isKept
    }
  },

  /** Whether the browser has promised to clear nothing away by itself. */
  askToKeep: (): Promise<boolean> => navigator.storage.persist(),

  /** `withPacks`: also the packs that the reader has taken in. */
  backUp: ({ withPacks }: { readonly withPacks: boolean }): Promise<Blob> =>
    told(async () => makeBackup(withPacks ? stored : withoutPacks, await choicesStore.load())),

  clear: (): Promise<void> => askBackground("clearSaved", {}),

  /** Adds what is in a backup to what is here, if all of the file is sound. */
  restore: (file: Blob, how: { readonly withChoices: boolean }): Promise<RestoredBackup> =>
    told(() => restore(file, how))
}

async function restore(
  file: Blob,
  { withChoices }: { readonly withChoices: boolean }
): Promise<RestoredBackup> {
  const checked = await readBackup(file, {})
  if (!checked.isSound) return { status: "refused", problem: checked.problem }
  let batch: SavedArticle[] = []
  let [length, added] = [0, 0]
  let isFull = false
  const send = async () => {
    if (batch.length === 0 || isFull) return
    const answer = await askBackground("restoreSaved", { articles: batch })
    if (answer.status === "not") isFull = true
    else added += answer.added
    batch = []
    length = 0
  }
  const parts = new Map<string, Blob[]>()
  await readBackup(file, {
    async article(article) {
      batch.push(article)
      length += article.text.length
      if (batch.length >= MESSAGE.articles || length >= MESSAGE.text) await send()
    },
    // The browser need not hold in memory what is in a blob.
    packPart: (id, bytes) => void parts.set(id, [...(parts.get(id) ?? []), new Blob([bytes])])
  })
  await send()
  if (isFull) return { status: "no-room", added }
  const { articles, choices, names } = checked.head
  for (let at = 0; at < names.length; at += MOST_NAMES_AT_ONCE) {
    const decisions = names.slice(at, at + MOST_NAMES_AT_ONCE)
    if ((await askBackground("restoreNames", { decisions })) === null) return { status: "no-room", added }
  }
  let [packsAdded, packsRefused] = [0, 0]
  for (const [place, { id, isOn }] of checked.head.packs.entries()) {
    const { status } = await packData.add(new Blob(parts.get(id)), { place, isOn })
    if (status === "no-room") return { status, added }
    if (status === "added") packsAdded++
    if (status === "refused") packsRefused++
  }
  const packs = { added: packsAdded, refused: packsRefused, hosted: await toBeAdded(checked.head.hosted) }
  if (withChoices) await choicesStore.replace(withImport(await choicesStore.load(), choices))
  return { status: "restored", added, known: articles - added, packs }
}

async function told<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    console.error("What is saved could not be written or read", error)
    throw error
  }
}
