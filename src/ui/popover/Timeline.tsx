import { Fragment } from "preact"
import type { Card, CardEvent } from "../../core/card"
import type { Texts } from "../text/texts"
import { machineDate, wordDate } from "../text/word-date"
import { Fold } from "./Fold"
import { PassageFigure, type PassageActions } from "./PassageFigure"
import { TimeAxis, type DatedPoint } from "./TimeAxis"

type Props = {
  readonly events: readonly CardEvent[]
  readonly pageDate: Card["pageDate"]
  readonly texts: Texts
  readonly actions: PassageActions
  /** Unfolded at first. */
  readonly isOpen?: boolean
}

/** What happened when, with the page's own day among it: drawn, and as a list. */
export function Timeline({ events, pageDate, texts, actions, isOpen }: Props) {
  const page = pageDate === null ? null : <ThisPage day={pageDate} texts={texts} />
  const firstNewer = events.findIndex(({ isNewer }) => isNewer)
  return (
    <Fold title={texts.say("popoverTimeline")} hint={spanOf(events, texts)} isOpen={isOpen}>
      <TimeAxis events={events.map(pointOf)} pageDate={pageDate} texts={texts} />
      <p class="card-note">{texts.say("popoverEditorsEvents")}</p>
      <ol class="events">
        {events.map((event, index) => (
          <Fragment key={`${event.date} ${event.what}`}>
            {index === firstNewer && page}
            <li class="event">
              <EventDate event={event} texts={texts} />
              <p class="event-what" lang={event.whatLang}>
                {event.what}
              </p>
              <details class="event-words">
                <summary>{texts.say("popoverItsWords")}</summary>
                <PassageFigure passage={event.passage} texts={texts} actions={actions} />
              </details>
            </li>
          </Fragment>
        ))}
        {firstNewer < 0 && page}
      </ol>
    </Fold>
  )
}

function ThisPage({ day, texts }: { readonly day: string; readonly texts: Texts }) {
  const date = wordDate({ date: day, precision: "day", stated: true }, texts)
  return (
    <li class="event-page">
      {texts.say("popoverThisPage")} · <time dateTime={day}>{date}</time>
    </li>
  )
}

function EventDate({ event, texts }: { readonly event: CardEvent; readonly texts: Texts }) {
  const estimate = { ...event, stated: true }
  return (
    <time class="passage-date" dateTime={machineDate(estimate)}>
      {wordDate(estimate, texts)}
    </time>
  )
}

function pointOf({ date, isNewer }: CardEvent): DatedPoint {
  return { date, isNewer }
}

/** The years that the events span. */
function spanOf(events: readonly CardEvent[], texts: Texts): string {
  const { date: first = "" } = events[0] ?? {}
  const { date: last = first } = events.at(-1) ?? {}
  return wordDate({ date: first, end: last, precision: "year", stated: true }, texts)
}
