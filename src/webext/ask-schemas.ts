import * as v from "valibot"
import { formSchema } from "../core/corrections/correction"
import { objections } from "../core/corrections/objections"
import { queuedSchema, skippedSchema } from "../core/import/import-run"
import { LONGEST_QUERY } from "../core/library/route"
import { sha256Schema } from "../core/hosted/manifest"
import { extents, savedArticleSchema } from "../core/saved/saved-article"
import { areJoined } from "../core/spotting/joined-texts"
import { engineSchemas } from "./engine-protocol"
import { frameSchemas } from "./frame-protocol"
import { ownNamesSchemas } from "./own-names-protocol"
import { packSchemas } from "./pack-schemas"
import { pageStatuses, type Ask, type Topic } from "./protocol"

/** What a page may send at once. A page reader sends about 64 KB of text, of blocks as short as a word; more is not from us. */
const MOST_BLOCKS = 100_000
const LONGEST_TEXT = 1_000_000
const MOST_ENTITIES = 5_000
/** Articles that are put back at once. */
const MOST_RESTORED = 100
/** A page's script that lies may learn passages, and no articles. In UTF-16 code units. */
const LONGEST_CITED = 5_000
/** Texts, or reasons why there are none, that an import hands over at once. */
const MOST_QUEUED = 1_000
/** A correction's key holds a form, an entity and an address, each of which may be escaped. */
const LONGEST_KEY = 20_000

const entity = v.pipe(v.string(), v.maxLength(200))
const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT))
const shortText = v.pipe(v.string(), v.maxLength(2_000))
const count = v.pipe(v.number(), v.integer(), v.minValue(0))

const page = v.object({
  lang: v.nullable(v.pipe(v.string(), v.maxLength(40))),
  title: shortText,
  evidence: v.pipe(
    v.record(entity, count),
    v.check((evidence) => Object.keys(evidence).length <= MOST_ENTITIES)
  )
})
const date = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/)))
const blocks = v.pipe(
  v.object({ text, ends: v.pipe(v.array(count), v.maxLength(MOST_BLOCKS)) }),
  v.check((blocks) => areJoined(blocks), "the ends are not those of texts behind one another")
)
const counted = v.pipe(v.array(v.object({ entity, count })), v.maxLength(MOST_ENTITIES))
const nothing = v.object({})
const card = v.object({ entity, page, date, text, reason: shortText })

/** Content scripts live in hostile pages: what they ask is checked before it is used. */
export const askSchemas = {
  ...engineSchemas,
  ...frameSchemas(card),
  ...ownNamesSchemas,
  ...packSchemas,
  spot: v.object({ page, blocks }),
  card,
  fullerCard: card,
  fullerDossier: v.object({ entity, isFurther: v.boolean() }),
  lookAtHosted: v.object({ address: shortText }),
  addHosted: v.object({ address: shortText, seen: sha256Schema }),
  pageOrders: v.object({ word: v.nullable(v.picklist(["on", "off"])) }),
  pageStatus: v.object({ status: v.picklist(pageStatuses), names: count }),
  popoverScript: nothing,
  lookUp: v.object({ page, text: shortText, start: count, end: count }),
  lookUpScript: nothing,
  chosenLanguage: nothing,
  object: v.object({ objection: v.picklist(objections), entity, surface: formSchema, example: shortText }),
  undoCorrection: v.object({ key: v.pipe(v.string(), v.maxLength(LONGEST_KEY)) }),
  nameInOptions: v.object({ form: formSchema }),
  searchNames: v.object({ query: v.pipe(v.string(), v.maxLength(200)) }),
  lifeline: v.object({ isWanted: v.boolean() }),
  foundInFrame: v.object({ entities: counted }),
  describe: v.object({ entities: counted }),
  glanceAtCorpus: nothing,
  listArticles: nothing,
  readArticle: v.object({ file: shortText }),
  searchCorpus: v.object({ query: v.pipe(v.string(), v.maxLength(LONGEST_QUERY)) }),
  listEntities: nothing,
  corpusTimeline: nothing,
  relationMap: v.object({ entity: v.nullable(entity) }),
  cite: v.pipe(
    v.object({ file: shortText, start: count, end: count }),
    v.check(({ start, end }) => end - start <= LONGEST_CITED, "that is more than a passage")
  ),
  describePage: v.object({ page, date, text, found: counted }),
  dossier: v.object({ entity }),
  dossierPassages: v.object({ entity, from: count }),
  openPanel: v.object({ entity }),
  openLibrary: v.union([v.object({ entity }), v.object({ query: shortText })]),
  lookAtPage: v.object({ tab: count }),
  savePage: v.object({ tab: count, extent: v.picklist(extents) }),
  removeSaved: v.object({ file: shortText }),
  restoreSaved: v.object({ articles: v.pipe(v.array(savedArticleSchema), v.maxLength(MOST_RESTORED)) }),
  savedIds: nothing,
  savedArticle: v.object({ id: shortText }),
  clearSaved: nothing,
  importStatus: nothing,
  beginImport: v.object({ files: count }),
  queueImport: v.object({
    filesRead: count,
    queued: v.pipe(v.array(queuedSchema), v.maxLength(MOST_QUEUED)),
    skipped: v.pipe(v.array(skippedSchema), v.maxLength(MOST_QUEUED))
  }),
  addImported: nothing,
  endImport: nothing,
  forgetImport: nothing,
  openArticle: v.object({ file: shortText, start: count, end: count })
} satisfies { readonly [T in Topic]: v.GenericSchema<unknown, Ask<T>> }
