import type { Row } from "../pack/schema"
import type { Span } from "../model"
import type { Gazetteer } from "./gazetteer"

/** How far back the words reach that an acronym in brackets stands for, in UTF-16 code units. */
const DEFINITION_REACH = 120

const wordsOf = (text: string) => text.match(/[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu) ?? []

/**
 * Whether an acronym stands for something else here: it is spelled out beside it ("the Strategic Air Command (SAC)",
 * "SAC (Smart App Control)"), or stands alone in brackets after a number: "accessed 2 April 2025 (PDF)".
 */
export function abbreviatesAnother(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  text: string,
  span: Span
): boolean {
  if (isSpelledOutAsAnother(gazetteer, form, text, span)) return true
  if (form.rule !== "exact-capitals") return false
  const before = bracketedAfter(text, span)
  return before !== null && /\p{N}$/u.test(before)
}

/** Whether the words beside an acronym spell it out, and name something else. They hold for the rest of the page too. */
export function isSpelledOutAsAnother(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  text: string,
  span: Span
): boolean {
  if (form.rule !== "exact-capitals") return isSpelledOutInChinese(gazetteer, form, text, span)
  const acronym = text.slice(span.start, span.end).toLowerCase()
  const before = bracketedAfter(text, span)
  if (before !== null && spellsOut(wordsOf(before), acronym))
    return !namesEntityAtEnd(gazetteer, before, form.entity)
  if (isEquatedWithAnother(gazetteer, form, text, span)) return true
  const after = EXPANSION.exec(text.slice(span.end, span.end + DEFINITION_REACH))?.[1]
  if (after === undefined) return false
  const words = wordsOf(after).slice(0, acronym.length + 1)
  return isRunOfCapitals(words, acronym) && !namesEntity(gazetteer, after, form.entity)
}

/** "the People’s Defence Force (PDF)": the words before an abbreviation in brackets are those of its own body. */
export function isSpelledOutAsItself(
  gazetteer: Gazetteer,
  form: Row<"forms">,
  text: string,
  span: Span
): boolean {
  const before = form.rule === "exact-capitals" ? bracketedAfter(text, span) : null
  return before !== null && namesEntityAtEnd(gazetteer, before, form.entity)
}

/** 民盟（里民聯盟）, 中国民主同盟（民盟）: what is spelled out holds the characters of the abbreviation in their order. */
function isSpelledOutInChinese(
  gazetteer: Gazetteer,
  { text: form, entity }: Row<"forms">,
  text: string,
  span: Span
): boolean {
  if (!CHINESE_ABBREVIATION.test(form)) return false
  const inOrder = new RegExp(Array.from(form).join("[\\u4e00-\\u9fff]*"))
  const after = /^[（(]([\u4e00-\u9fff]{3,12})[)）]/.exec(
    text.slice(span.end, span.end + LONGEST_IN_CHINESE)
  )?.[1]
  if (after !== undefined && inOrder.test(after)) return !namesEntity(gazetteer, after, entity)
  const bracketed = bracketedAfter(text, span)?.slice(-LONGEST_IN_CHINESE)
  if (bracketed === undefined || !new RegExp(`${inOrder.source}$`).test(bracketed)) return false
  return !namesEntityAtEnd(gazetteer, bracketed, entity)
}

const CHINESE_ABBREVIATION = /^[\u4e00-\u9fff]{2,3}$/
const LONGEST_IN_CHINESE = 14

/** "AP (authorised parts)", "UN = user name": in small letters its words must be all that stands there. */
function isEquatedWithAnother(gazetteer: Gazetteer, form: Row<"forms">, text: string, span: Span): boolean {
  const found = EQUATION.exec(text.slice(span.end, span.end + DEFINITION_REACH))
  const words = found?.[1] ?? found?.[2]
  if (words === undefined) return false
  const spelled = wordsOf(words.replace(ELISION, "").replace(/[-‑]/g, " "))
  const acronym = text.slice(span.start, span.end).toLowerCase()
  if (
    ![spelled, spelled.filter((word) => !SMALL_WORD.test(word))].some((some) => initialsOf(some) === acronym)
  )
    return false
  return !namesEntity(
    gazetteer,
    words.replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase()),
    form.entity
  )
}

/** "Service d’action civique", "servicio de atención al cliente" */
const ELISION = /(?<!\p{L})[dl]['’]/giu
const SMALL_WORD = /^(?:de|del|des|du|la|le|les|al|à|of|for|and|für|und)$/

function initialsOf(words: readonly string[]): string {
  return words
    .map((word) => word.charAt(0))
    .join("")
    .toLowerCase()
}

const EQUATION = /^\s?(?:[(（]\s?([^()（）\n.;,]{5,})[)）]|=\s?([^()（）\n.;,]{5,}))/

/** "(Smart App Control)" and "– Smart App Control" behind an acronym. */
const EXPANSION = /^\s?(?:[(（]\s?|[–—=:-]\s)([^()（）\n.;,]{5,})/

/** What stands before an acronym that is alone in brackets; null where it is not. */
function bracketedAfter(text: string, { start, end }: Span): string | null {
  if (!/[(（]$/.test(text.slice(0, start)) || !/^[)）]/.test(text.slice(end))) return null
  return text.slice(Math.max(0, start - 1 - DEFINITION_REACH), start - 1).replace(QUOTES_AT_END, "")
}

/** „Nationale Liga für Demokratie“ (NLD) */
const QUOTES_AT_END = /[\s"'”’“»›]+$/

/** Whether the first words begin with the letters of an acronym, each with a capital. */
function isRunOfCapitals(words: readonly string[], acronym: string): boolean {
  const spelled = words.filter((word) => word !== word.toLowerCase()).slice(0, acronym.length)
  return (
    spelled.length === acronym.length &&
    words.indexOf(spelled.at(-1) ?? "") <= acronym.length &&
    spelled.every((word, i) => word.toLowerCase().startsWith(acronym.charAt(i)))
  )
}

/** Whether the last words begin with the letters of an acronym; one small word may stand between two of them. */
function spellsOut(words: readonly string[], acronym: string): boolean {
  let left = acronym.length
  let skipped = 0
  for (const word of words.toReversed()) {
    if (left === 0) break
    if (word.toLowerCase().startsWith(acronym.charAt(left - 1))) {
      left--
      skipped = 0
    } else if (word === word.toLowerCase() && left < acronym.length && skipped === 0) skipped++
    else return false
  }
  return left === 0
}

function namesEntityAtEnd(gazetteer: Gazetteer, before: string, entity: number): boolean {
  return gazetteer
    .find(before)
    .some(
      ({ end, forms }) =>
        end === before.length && forms.some((form) => gazetteer.form(form).entity === entity)
    )
}

function namesEntity(gazetteer: Gazetteer, text: string, entity: number): boolean {
  return gazetteer
    .find(text)
    .some(({ forms, shorter }) =>
      [forms, ...shorter.map((reading) => reading.forms)].some((indexes) =>
        indexes.some((form) => gazetteer.form(form).entity === entity)
      )
    )
}
