import { hashOf } from "../../core/library/route"
import type { LibraryEvent } from "../../core/library/timeline"
import type { EntityId } from "../../core/model"
import { TimeAxis } from "../popover/TimeAxis"
import { groupBy } from "../../core/group-by"
import { scriptLang } from "../text/script-lang"
import type { Texts } from "../text/texts"
import { machineDate, wordDate } from "../text/word-date"
import { writeYear } from "../text/write-date"
import { Choice } from "./Choice"
import { PageTitle } from "./PageTitle"
import { QuoteFigure } from "./QuoteFigure"

type Props = {
  readonly events: readonly LibraryEvent[]
  readonly entity: EntityId | null
  readonly texts: Texts
  readonly onChoose: (entity: EntityId | null) => void
}

/** What happened when, by year: of the whole corpus, or what one entity takes part in. */
export function TimelinePage({ events, entity, texts, onChoose }: Props) {
  const shown = events.filter(
    ({ entities }) => entity === null || entities.some((each) => each.entity === entity)
  )
  const byYear = groupBy(shown, ({ date }) => date.slice(0, "2022".length))
  return (
    <div class="library-stack">
      <PageTitle title={texts.say("libraryTimeline")}>
        <p class="library-note">{texts.say("popoverEditorsEvents")}</p>
      </PageTitle>
      <form class="library-filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={texts.say("libraryFilterWho")}
          value={entity}
          options={participants(events, texts)}
          onChoose={onChoose}
        />
      </form>
      <p class="library-note" role="status">
        {shown.length === 0 ? texts.say("libraryNoEvent") : texts.count("libraryEvent", shown.length)}
      </p>
      <TimeAxis events={shown.map(({ date }) => ({ date, isNewer: false }))} pageDate={null} texts={texts} />
      {[...byYear].map(([year, ofYear]) => (
        <section key={year} class="library-section">
          <h2 class="library-heading">{writeYear(Number(year), texts)}</h2>
          <ol class="events">
            {ofYear.map((event) => (
              <li key={`${event.date} ${event.what}`} class="event">
                <Event event={event} texts={texts} />
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function Event({ event, texts }: { readonly event: LibraryEvent; readonly texts: Texts }) {
  const { date, end, precision, what, whatLang, entities, passages } = event
  const day = { date, ...(end !== undefined && { end }), precision, stated: true }
  return (
    <>
      <time class="passage-date" dateTime={machineDate(day)}>
        {wordDate(day, texts)}
      </time>
      <p class="event-what" lang={whatLang}>
        {what}
      </p>
      <ul class="library-tags">
        {entities.map(({ entity, name }) => (
          <li key={entity}>
            <a class="link" lang={scriptLang(name)} href={hashOf({ page: "entity", entity })}>
              <bdi>{name}</bdi>
            </a>
          </li>
        ))}
      </ul>
      {passages.length > 0 && (
        <details class="event-words">
          <summary>{texts.say("popoverItsWords")}</summary>
          <div class="passages">
            {passages.map((passage) => (
              <QuoteFigure key={`${passage.file} ${passage.start}`} passage={passage} texts={texts} />
            ))}
          </div>
        </details>
      )}
    </>
  )
}

/** Everybody who takes part in an event, by name. */
function participants(events: readonly LibraryEvent[], texts: Texts) {
  const names = new Map(
    events.flatMap(({ entities }) => entities.map(({ entity, name }) => [entity, name] as const))
  )
  const { compare } = new Intl.Collator(texts.locale)
  return [
    { value: null, words: texts.say("libraryAny") },
    ...[...names].map(([value, words]) => ({ value, words })).toSorted((a, b) => compare(a.words, b.words))
  ]
}
