import type { EntityId } from "../../core/model"
import type { PageEvidence } from "../../core/page"
import { readPageContext } from "../../dom/page-context"
import { createPageReader, type PageReader } from "../../dom/page-reader"
import { lifelineProperty } from "../../webext/lifeline"
import { answerPageAsks, askBackground, OrphanedError } from "../../webext/messages"
import { shadowRootOf } from "../../webext/shadow-root-of"
import { createPopover, type PagePopover } from "./create-popover"

type Counted = readonly { readonly entity: EntityId; readonly count: number }[]

/** Reads the page, marks what is found and opens cards, for as long as the site is on and the signal is not given. */
export function createSpotter(signal: AbortSignal): void {
  const inOtherFrames = new Map<number, Counted>()
  let session: Session | null = null

  const setActive = (active: boolean) => {
    if (!active) session?.end()
    session = active ? (session ?? startSession(signal)) : null
  }
  answerPageAsks(
    {
      setActive: ({ active }) => setActive(active),
      stepMention: ({ step }) => session?.popover.step(step),
      showMention: ({ entity }) => session?.popover.show(entity),
      ...(isTopFrame() && {
        listFound: () => sumOf([session?.found() ?? [], ...inOtherFrames.values()]),
        frameFound: ({ frame, entities }: { frame: number; entities: Counted }) =>
          void inOtherFrames.set(frame, entities)
      })
    },
    signal
  )
  void askBackground("pageActive", {}).then(
    ({ active }) => setActive(active && !signal.aborted),
    (error: unknown) => {
      if (!(error instanceof OrphanedError)) throw error
    }
  )
}

type Session = { readonly popover: PagePopover; found(): Counted; end(): void }

/** One stretch of being switched on. */
function startSession(outer: AbortSignal): Session {
  const ending = new AbortController()
  const signal = AbortSignal.any([outer, ending.signal])
  const lifeline = lifelineProperty()
  if (lifeline !== null) tellLifeline(true)
  let evidence: PageEvidence = {}
  let path = location.pathname
  const undecided = new Set<number>()
  const page = () => {
    // A page that becomes another one, as single-page applications do, starts with nothing known.
    if (location.pathname !== path) evidence = {}
    path = location.pathname
    return { ...readPageContext(document), evidence }
  }

  const reader: PageReader = createPageReader({
    document,
    signal,
    lifeline,
    shadowRootOf,
    async spot(blocks) {
      const answer = await askBackground("spot", { page: page(), blocks })
      evidence = answer.evidence
      for (const { id } of blocks) undecided.delete(id)
      for (const id of answer.undecided) undecided.add(id)
      return answer.spotted
    },
    onChange: () => popover.onMentionsChange(),
    onRead() {
      // Now that the whole page has spoken, what was doubtful is asked for once more.
      reader.redo([...undecided])
      undecided.clear()
      report()
    }
  })
  const found = () => countMentions(reader)
  const report = () => {
    if (isTopFrame()) return
    const entities = found()
    if (entities.length > 0) askBackground("foundInFrame", { entities }).catch(ifOrphaned)
  }
  const popover = createPopover({ document, reader, signal, lifeline, page })
  const end = () => {
    ending.abort()
    if (lifeline !== null) tellLifeline(false)
  }
  return { popover, found, end }
}

function tellLifeline(isWanted: boolean): void {
  askBackground("lifeline", { isWanted }).catch(ifOrphaned)
}

function ifOrphaned(error: unknown): void {
  if (!(error instanceof OrphanedError)) throw error
}

function countMentions(reader: PageReader): Counted {
  return sumOf([reader.mentions().map(({ entity }) => ({ entity, count: 1 }))])
}

/** Adds up counts, most frequent first. */
function sumOf(lists: readonly Counted[]): Counted {
  const counts = new Map<EntityId, number>()
  for (const { entity, count } of lists.flat()) counts.set(entity, (counts.get(entity) ?? 0) + count)
  return [...counts].map(([entity, count]) => ({ entity, count })).toSorted((a, b) => b.count - a.count)
}

function isTopFrame(): boolean {
  return window === window.top
}
