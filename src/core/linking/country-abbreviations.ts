import type { Span } from "../model"

/** Whether what looks like a country's abbreviation is a word, a club, a locale, a currency or a law there. */
export function isNoCountry(text: string, span: Span): boolean {
  return (
    isPronounInCapitals(text, span) ||
    isClubInFrench(text, span) ||
    isLocale(text, span) ||
    isCurrency(text, span) ||
    isStatute(text, span)
  )
}

/** "UN 1263", "UN-Nummer 1203": dangerous goods have numbers of that name. A year may stand there, too. */
export function isNumberOfGoods(text: string, { start, end }: Span): boolean {
  if (text.slice(start, end) !== "UN") return false
  const rest = text.slice(end, end + NUMBER_REACH)
  if (/^(?: no\.|[ -](?:[Nn]umbers?|[Nn]ummern?|[Nn]os?\.) ?\d)/.test(rest)) return true
  const number = /^ (\d{4})(?![\d\p{L}.,]\d)/u.exec(rest)?.[1]
  if (number === undefined) return false
  return (
    !/^(?:19[4-9]|20[0-4])/.test(number) ||
    GOODS.test(text.slice(Math.max(0, start - GOODS_REACH), end + GOODS_REACH))
  )
}

/** Words that make a number a substance's, though it may be a year: UN 1950 is what aerosols are shipped as. */
const GOODS =
  /(?:^|[^\p{L}])(?:aerosols?|batter(?:y|ies)|dangerous goods|hazmat|flammable|freighter|cargo|Gefahrgut|Aerosole|matières dangereuses|mercancías peligrosas|опасны[ех] груз)/iu
const GOODS_REACH = 60

const NUMBER_REACH = 16

/** "PLEASE LET US KNOW", "ABOUT US": in capitals a country's abbreviation is a word. */
function isPronounInCapitals(text: string, span: Span): boolean {
  return (
    text.slice(span.start, span.end) === "US" &&
    PRONOUN_BEFORE.test(text.slice(Math.max(0, span.start - 12), span.start))
  )
}

const PRONOUN_BEFORE =
  /(?:^|[^\p{L}])(?:[Cc]ontact|[Ff]ollow|[Jj]oin|LET|CONTACT|ABOUT|FOLLOW|JOIN|TELL|CALL|EMAIL|MAIL|GIVE|HELP|SUPPORT|FIND|VISIT|ASK|WRITE|SEND|SHOW|LIKE|RATE|REACH|PAY|TRUST|BELIEVE|HEAR|TEACH|LEAVE|BRING|KEEP|MAKE|SAVE|FORGIVE|REMEMBER|THANK|MEET|WATCH|HIRE|TEXT|OFFER|BETWEEN|ALL OF|BOTH OF|MOST OF)\s$/u

/** "L’US Créteil": French calls the country in full, and clubs so. */
function isClubInFrench(text: string, { start, end }: Span): boolean {
  return (
    text.slice(start, end) === "US" &&
    /(?:^|[^\p{L}])l['’]$/iu.test(text.slice(Math.max(0, start - 3), start))
  )
}

/** "en-US" is a locale, whatever it is used for; "ex-Birmanie" is a country. */
function isLocale(text: string, { start, end }: Span): boolean {
  return (
    end - start === LONGEST_COUNTRY_CODE &&
    /(?:^|[^\p{L}\p{N}])\p{Ll}{2}[-_]$/u.test(text.slice(Math.max(0, start - LONGEST_LOCALE), start))
  )
}

const LONGEST_LOCALE = 4
const LONGEST_COUNTRY_CODE = 2

/** "U.S. $75 billion", "US $ 40", "us$" */
function isCurrency(text: string, { start, end }: Span): boolean {
  return ABBREVIATED.test(text.slice(start, end)) && /^\s?\$/.test(text.slice(end, end + 2))
}

/** "42 U.S.C. § 1983" is the United States Code. */
function isStatute(text: string, { start, end }: Span): boolean {
  return ABBREVIATED.test(text.slice(start, end)) && /^\.?C\./.test(text.slice(end, end + 3))
}

const ABBREVIATED = /^(?:US|U\. ?S\.?)$/
