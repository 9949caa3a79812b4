import type { Pack } from "../pack/open"
import { PackError } from "../pack/pack-error"
import type { Row } from "../pack/schema"

const ENTITY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const WIKIDATA = /^(?:Q[1-9]\d{0,11})?$/
const ADDRESS = /^(?:https?:\/\/[^\s\p{Cc}]+)?$/u
/** UTF-16 code units. */
const LONGEST = { id: 200, name: 1_000, title: 4_000, file: 2_000, url: 8_000, language: 40 }
/** What the builder writes stays below; more would put a pack's passages before all others. */
const MOST = { passage: 255, worth: 2 }

/**
 * Checks of a pack that `verifyPack` has passed what a stranger could put into it that is sound and still does harm:
 * addresses that run code, ids that mean something to JavaScript, weights that nothing comes up to, forms that are
 * inflections of one another.
 *
 * @param isPart whether it is a part of a hosted pack, which need not hold articles
 * @throws PackError with a sentence that names the place
 */
export function checkMeaning(pack: Pack, { isPart = false } = {}): void {
  if (pack.articles.length === 0 && !isPart) throw new PackError("it has no articles")
  const ids = new Set<string>()
  pack.entities.rows().forEach((entity, row) => {
    checkEntity(entity, row)
    if (ids.has(entity.id)) throw new PackError(`row ${row} of its table "entities" has the id of another`)
    ids.add(entity.id)
  })
  for (let row = 0; row < pack.articles.length; row++) checkArticle(pack, row)
  for (let row = 0; row < pack.entityPassages.length; row++)
    atMost(pack.entityPassages.cell(row, "weight"), MOST.passage, "entityPassages", row, "weight")
  for (let row = 1; row < pack.terms.length; row++)
    must(pack.terms.cell(row - 1, "hash") !== pack.terms.cell(row, "hash"), "terms", row, "hash")
  checkForms(pack)
}

function checkEntity({ id, name, wikidata, worth }: Row<"entities">, row: number): void {
  // Ids are keys of objects that pages send.
  const isKey = ENTITY_ID.test(id) && id.length <= LONGEST.id && !(id in {})
  must(isKey, "entities", row, "id")
  must(name !== "" && name.length <= LONGEST.name, "entities", row, "name")
  must(WIKIDATA.test(wikidata), "entities", row, "wikidata")
  atMost(worth, MOST.worth, "entities", row, "worth")
}

function checkArticle({ articles, string }: Pack, row: number): void {
  const textOf = (column: "file" | "title" | "language" | "url") => string(articles.cell(row, column))
  const isShort = (column: "file" | "title" | "language" | "url") => textOf(column).length <= LONGEST[column]
  must(textOf("file") !== "" && isShort("file"), "articles", row, "file")
  must(isShort("title"), "articles", row, "title")
  must(isShort("url") && ADDRESS.test(textOf("url")), "articles", row, "url")
  must(isShort("language") && isLanguage(textOf("language")), "articles", row, "language")
}

/** As BCP 47 writes it: anything else makes the browser's list of languages throw. */
function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

/** The matcher reads forms of 255 tokens at most; that a form has so many is a trick. */
const LONGEST_FORM = 500

function checkForms({ forms }: Pack): void {
  forms.rows().forEach(({ text, entity, inflectionOf }, row) => {
    must(text.trim() !== "" && text.length <= LONGEST_FORM, "forms", row, "text")
    must(row === 0 || forms.cell(row - 1, "entity") <= entity, "forms", row, "entity")
    if (inflectionOf === null) return
    const base = forms.row(inflectionOf)
    must(base.inflectionOf === null && base.entity === entity, "forms", row, "inflectionOf")
  })
}

function must(isSound: boolean, table: string, row: number, column: string): void {
  if (!isSound) throw new PackError(`row ${row} of its table "${table}" has no sound ${column}`)
}

function atMost(value: number, most: number, table: string, row: number, column: string): void {
  if (value > most)
    throw new PackError(
      `row ${row} of its table "${table}" has ${value} as ${column}, where ${most} is the most`
    )
}
