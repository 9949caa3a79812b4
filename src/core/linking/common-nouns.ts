import type { Span } from "../model"

/** As far as a text on fishing goes without naming its season, in UTF-16 code units. */
const REACH = 400

/**
 * «Путина стартовала на Камчатке»: where a sentence begins, the genitive of Putin is written like the word for the fishing
 * season. It is the season where it does what seasons do, or stands beside itself in small letters.
 */
export function isFishingSeason(text: string, { start, end }: Span): boolean {
  if (text.slice(start, end) !== "Путина") return false
  if (!BEGINS_SENTENCE.test(text.slice(Math.max(0, start - 3), start))) return false
  if (AS_SEASONS_DO.test(text.slice(end, end + REACH))) return true
  return IN_SMALL_LETTERS.test(text.slice(Math.max(0, start - REACH), end + REACH))
}

const BEGINS_SENTENCE = /(?:^|[\n.!?…:;«“"•–—-])\s*$/
const IN_SMALL_LETTERS = /(?<!\p{L})путин(?:а|ы|у|е|ой|ою)(?!\p{L})/u
const AS_SEASONS_DO =
  /^(?:[-–]\d{4}|(?: (?:в|на|по|у) [\p{L}\p{N}-]+(?: \p{Ll}+)?)?(?: (?:уже|пока|ещё|еще|официально))? (?:(?:нача|закончи|откры|заверши|продолжи|продли|выда|оказа|уда)лась|стартовала|прошла|была|стала|подошла|набрала|обещает|стартует|продлится|пройд[её]т|ид[её]т|подходит|набирает|будет|в разгаре)(?!\p{L}))/u
