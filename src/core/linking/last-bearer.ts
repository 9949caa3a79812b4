import type { Span } from "../model"
import { isCapitalised } from "../text/letters"
import type { Gazetteer } from "./gazetteer"
import { openingWords, titleWords, weekdays } from "./names-table"
import { isAdjacent, wordBefore } from "./neighbours"
import { plain } from "./words-near"

/** A text repeats a surname no farther than this without saying again whose it is, in UTF-16 code units. */
const REACH = 400

/**
 * Whether the text has last given a surname with another first name: "Ilhan Omar … Omar said" where the entity is Khin
 * Omar. Titles before a surname, and words that only open a sentence, are no first names.
 */
export function repeatsAnotherBearer(
  gazetteer: Gazetteer,
  entity: number,
  text: string,
  span: Span
): boolean {
  const surname = text.slice(span.start, span.end)
  if (/\s/.test(surname)) return false
  const first = Math.max(0, span.start - REACH)
  for (
    let at = text.lastIndexOf(surname, span.start - 1);
    at >= first;
    at = text.lastIndexOf(surname, at - 1)
  ) {
    const before = firstNameBefore(text, { start: at, end: at + surname.length })
    if (before !== null)
      return !namesEntity(gazetteer, entity, text, { start: before, end: at + surname.length })
    if (at === 0) break
  }
  return false
}

/** Where the first name before a surname begins; null where there is none. */
function firstNameBefore(text: string, surname: Span): number | null {
  if (/^[\p{L}\p{N}]/u.test(text.slice(surname.end))) return null
  const before = wordBefore(text, surname)
  if (!before || !isAdjacent(before) || !isCapitalised(before.word) || before.word.endsWith(".")) return null
  const word = plain(before.word)
  const isOther = titleWords.has(word) || openingWords.has(word) || weekdays.has(word)
  return isOther || /['’]s$/.test(before.word) || before.word === before.word.toUpperCase()
    ? null
    : before.start
}

/** What stands beside a first name and a surname may be a part of the name too: "Min Aung Hlaing". */
const LONGEST_REST = 40

function namesEntity(gazetteer: Gazetteer, entity: number, text: string, { start, end }: Span): boolean {
  const within = { start: Math.max(0, start - LONGEST_REST), end: Math.min(text.length, end + LONGEST_REST) }
  return gazetteer
    .find(text, within)
    .some(
      (hit) =>
        hit.start <= start &&
        [hit, ...hit.shorter].some(
          (reading) =>
            reading.end >= end && reading.forms.some((form) => gazetteer.form(form).entity === entity)
        )
    )
}
