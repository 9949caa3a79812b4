import type { Card, Passage } from "../core/card"
import type { CardAsk } from "../core/card-ask"
import type { PassageCitation } from "../core/citation/cite-passage"
import type { Counted, Dossier, PageDescription } from "../core/dossier"
import type { LibraryArticle, LibraryEntry } from "../core/library/articles"
import type { EntityEntry } from "../core/library/entities"
import type { Glance } from "../core/library/glance"
import type { RelationMap } from "../core/library/relation-map"
import type { LibraryEvent } from "../core/library/timeline"
import type { Found } from "../core/search/search-corpus"
import type { ObjectedMention } from "../core/corrections/from-page"
import type { EntityId } from "../core/model"
import type { FoundEntity, JoinedTexts, PageContext } from "../core/page"
import type { FoundName } from "../core/search/find-entities"
import type { Extent } from "../core/saved/saved-article"
import type { Asked, LookedUp } from "../core/search/look-up"
import type { SpottedTable } from "../core/spotting/spotted-table"
import type { WordOnPage } from "../core/settings/reach"
import type { Catalogue } from "../core/wording/catalogue"
import type { Handling, Language, Marking } from "../core/settings/settings"
import type { EngineProtocol } from "./engine-protocol"
import type { FrameProtocol, PageFrameProtocol } from "./frame-protocol"
import type { HostedProtocol } from "./hosted-protocol"
import type { ImportProtocol } from "./import-protocol"
import type { OwnNamesProtocol } from "./own-names-protocol"
import type { PackProtocol } from "./pack-protocol"
import type { SavedProtocol } from "./saved-protocol"

/**
 * Every message that may be sent to the background. A message is a function type: what is asked, and what is
 * answered. What is asked is checked at run time (`ask-schemas.ts`), and most of it only our own pages may ask
 * (`content-topics.ts`), because content scripts live in hostile pages.
 */
export type BackgroundProtocol = EngineProtocol &
  FrameProtocol &
  HostedProtocol &
  ImportProtocol &
  OwnNamesProtocol &
  PackProtocol &
  SavedProtocol & {
    /** Finds the mentions in some blocks of a page. */
    spot(ask: { page: PageContext; blocks: JoinedTexts }): SpottedTable

    /**
     * The card of one entity for the page being read; null where the corpus has nothing to tell. `date` is the page's own
     * (ISO 8601), null where it is unknown; `text` is page text near the mention.
     */
    card(ask: CardAsk): Card | null

    /** What the reader wants of this page. `word` is what the page has been told for as long as it is open. */
    pageOrders(ask: { word: WordOnPage }): PageOrders

    /** The asking page tells what the toolbar button is to show of it: what it does, and how many names it has found. */
    pageStatus(ask: { status: PageStatus; names: number }): void

    /**
     * The reader objects to a mention of the asking page. All pages are told, the asking one too. `undo` is the key of the
     * correction that was made.
     */
    object(ask: ObjectedMention): { readonly undo: string }

    /** Takes a correction back, by its key. All pages are told. */
    undoCorrection(ask: { key: string }): void

    /** Opens the options where the reader can say what a form names. */
    nameInOptions(ask: { form: string }): void

    /** Entities by their names as a person types them, best first. */
    searchNames(ask: { query: string }): readonly FoundName[]

    /** What some words name, or the names that are written like them. */
    lookUp(ask: Asked & { page: PageContext }): LookedUp

    /** The reader holds the key for looking up words in the asking frame: runs the script of look-ups in it. */
    lookUpScript(ask: Record<never, never>): void

    /** The sentences of the language that the reader chose; null: that of the browser. */
    chosenLanguage(ask: Record<never, never>): Catalogue | null

    /** The asking frame has found names: runs the popover's script in it. */
    popoverScript(ask: Record<never, never>): Catalogue | null

    /** The asking frame wants, or no longer wants, the style sheet that the browser takes away with the extension; see `lifeline.ts`. */
    lifeline(ask: { isWanted: boolean }): void

    /** A frame tells what it found, so that the top frame can list the whole tab. */
    foundInFrame(ask: { entities: readonly { readonly entity: EntityId; readonly count: number }[] }): void

    /** Names and types for the list of what was found. */
    describe(ask: {
      entities: readonly { readonly entity: EntityId; readonly count: number }[]
    }): readonly FoundEntity[]

    /** The corpus at a glance; `saved`: how many of its articles the reader has saved. */
    glanceAtCorpus(ask: Record<never, never>): Glance & { readonly saved: number }
    /** The articles of the corpus, newest first. */
    listArticles(ask: Record<never, never>): readonly (LibraryEntry & MaybeSaved)[]

    /** One article of the corpus; null where there is none of that name. */
    readArticle(ask: { file: string }): (LibraryArticle & MaybeSaved) | null

    /** Names and passages for what a person types, best first. */
    searchCorpus(ask: { query: string }): Found

    /** The entities of the corpus, in no order of use to a reader. */
    listEntities(ask: Record<never, never>): readonly EntityEntry[]

    /** The events of the corpus, oldest first. */
    corpusTimeline(ask: Record<never, never>): readonly LibraryEvent[]

    /** Who stands with whom, around an entity or overall; null for an entity that the corpus does not know. */
    relationMap(ask: { entity: EntityId | null }): RelationMap | null

    /** What a passage can be cited by; null where the corpus has no such words. */
    cite(ask: { file: string; start: number; end: number }):
      | (PassageCitation & {
          /** The address that opens the passage in the library, in this browser. */
          readonly libraryUrl: string
        })
      | null

    /** What the corpus holds around a page: `found` are all the names of its tab, `text` is what it says of them. */
    describePage(ask: {
      page: PageContext
      date: string | null
      text: string
      found: readonly Counted[]
    }): PageDescription

    /** All the corpus holds on an entity; null for one that it does not know. */
    dossier(ask: { entity: EntityId }): Dossier | null

    /** Further passages of a dossier, from the one with the number `from`. */
    dossierPassages(ask: { entity: EntityId; from: number }): readonly Passage[]

    /**
     * Shows the dossier of an entity in the panel of the asking page's window, which opens if the browser lets it: the ask
     * has to come straight from a click. Otherwise in a tab.
     */
    openPanel(ask: { entity: EntityId }): void

    /** Opens the library at the page of an entity, or at what it finds for some words. */
    openLibrary(ask: { entity: EntityId } | { query: string }): void

    /** Opens an article of the corpus in the library at a passage. Takes a file of the corpus, never a URL. */
    openArticle(ask: { file: string; start: number; end: number }): void
  }

/** Every message that the background or an extension page may send to a page's top frame (frame 0) or to all of its frames. */
export type PageProtocol = PageFrameProtocol & {
  /** What is done with the page, and what was found in the whole tab, most frequent first. Top frame only. */
  listFound(ask: Record<never, never>): PageFound
  /** Scrolls to the next mention of the entity and opens its card. */
  showMention(ask: { entity: EntityId }): void
  /** The reader's word on this page, for as long as it is open. Every frame. */
  wordOnPage(ask: { word: WordOnPage }): void
  /**
   * Goes to the next or the previous mention, or (0) to the one that was opened last, and opens its card. The frame that
   * has the focus answers.
   */
  stepMention(ask: { step: 1 | 0 | -1 }): void
  /** Looks up what is selected, and shows the answer beside it. A frame where the script of look-ups runs. */
  lookUpSelection(ask: { text: string }): void
  /** The article of a page of ours, where no script may be run to take it out; checked as that of any page is. */
  takeOut(ask: { extent: Extent }): unknown
  /** What the panel tells of a page; null in a document that is none of words. Top frame only. */
  readPage(ask: Record<never, never>): PageReading | null
  /**
   * Scrolls to the mention of an entity with the number `index` in this frame, of those that can be seen, and sets it
   * off; null where there is none. Numbers beyond the last one lead to that.
   */
  goToMention(ask: { entity: EntityId; index: number }): MentionStop | null
  /** Back to where the reader was before the first `goToMention`. */
  leaveMentions(ask: Record<never, never>): void
  /** The reader has changed what is wanted: the page asks for its orders again. Every frame. */
  ordersChanged(ask: Record<never, never>): void
  /** A frame of this tab found these. Top frame only. */
  frameFound(ask: {
    frame: number
    entities: readonly { readonly entity: EntityId; readonly count: number }[]
  }): void
}

/** When the reader saved an article (ISO 8601, UTC); null where it came with the corpus. */
export type MaybeSaved = { readonly savedAt: string | null }

/** What is done with a page: it is read; it is not; it is a picture, a PDF or data, and there is nothing to read. */
export const pageStatuses = ["on", "off", "no-words"] as const
export type PageStatus = (typeof pageStatuses)[number]

export type PageFound = {
  readonly status: PageStatus
  /** More may be found at any moment, or it is not known yet whether the page is to be read. */
  readonly isReading: boolean
  readonly found: readonly Counted[]
}

/** What a page tells of itself. */
export type PageReading = {
  readonly page: PageContext
  /** Its own day, ISO 8601; null where it states none. */
  readonly date: string | null
  /** The parts of its text that name something, at most so much as one message may hold. */
  readonly text: string
  /** How often each of its frames names an entity. */
  readonly places: readonly (Counted & { readonly frame: number })[]
}

/** Which of an entity's mentions in a frame the reader is at. */
export type MentionStop = { readonly index: number; readonly count: number }

/** What the reader wants of a page: whether it is read at all, how it is marked, and what opens a card. */
export type PageOrders = {
  readonly active: boolean
  readonly marking: Marking
  readonly handling: Handling
  /** Another number than before: corrections have changed, and what is on the page has to be spotted again. */
  readonly corrections: number
  readonly language: Language
  /** Another number than before: the corpus has other articles, and what is on the page has to be spotted again. */
  readonly corpus: number
}

export type Topic = keyof BackgroundProtocol
export type Ask<T extends Topic> = Parameters<BackgroundProtocol[T]>[0]
export type Answer<T extends Topic> = ReturnType<BackgroundProtocol[T]>

export type PageTopic = keyof PageProtocol
export type PageAsk<T extends PageTopic> = Parameters<PageProtocol[T]>[0]
export type PageAnswer<T extends PageTopic> = ReturnType<PageProtocol[T]>

/** `Error` does not survive structured cloning in every browser, so failures travel as text. */
export type Reply<A> =
  { readonly ok: true; readonly answer: A } | { readonly ok: false; readonly reason: string }
