import type { Texts } from "../text/texts"
import { wordDate } from "../text/word-date"

/** A day on the axis, ISO 8601. */
export type DatedPoint = { readonly date: string; readonly isNewer: boolean }

type Props = {
  readonly events: readonly DatedPoint[]
  readonly pageDate: string | null
  readonly texts: Texts
}

/** Free space at both ends of the line, in percent of its length. */
const marginPercent = 4

/** A line with a dot for each event, by time, and a mark for the page. Says nothing that the list beside it does not. */
export function TimeAxis({ events, pageDate, texts }: Props) {
  const days = events.map(({ date }) => Date.parse(date))
  const page = pageDate === null ? null : Date.parse(pageDate)
  const all = page === null ? days : [...days, page]
  const first = Math.min(...all)
  const last = Math.max(...all)
  // A single day is no line. Without a calendar date there is no place either.
  if (!(first < last)) return null
  const place = (day: number) => marginPercent + ((day - first) / (last - first)) * (100 - 2 * marginPercent)
  return (
    <div class="axis" dir="ltr" aria-hidden="true">
      <svg>
        <line class="axis-line" x1="0" x2="100%" y1="50%" y2="50%" />
        {page !== null && (
          <line class="axis-page" x1={`${place(page)}%`} x2={`${place(page)}%`} y1="0" y2="100%" />
        )}
        {events.map(({ date, isNewer }, index) => (
          <circle
            key={index}
            class={isNewer ? "axis-event axis-newer" : "axis-event"}
            cx={`${place(Date.parse(date))}%`}
            cy="50%"
            r="0.25em"
          />
        ))}
      </svg>
      {page !== null && <Label at={place(page)} text={texts.say("popoverThisPage")} above />}
      <Label at={0} text={wordYear(first, texts)} />
      <Label at={100} text={wordYear(last, texts)} />
    </div>
  )
}

type LabelProps = { readonly at: number; readonly text: string; readonly above?: boolean }

/** Stands at its place on the line, and never beyond its ends. */
function Label({ at, text, above = false }: LabelProps) {
  const style = { left: `${at}%`, transform: `translateX(-${at}%)` }
  return (
    <span class={above ? "axis-label axis-above" : "axis-label"} style={style}>
      {text}
    </span>
  )
}

function wordYear(day: number, texts: Texts): string {
  return wordDate({ date: new Date(day).toISOString(), precision: "year", stated: true }, texts)
}
