import type { Span } from "../model"
import { wordBefore } from "./neighbours"
import { plain } from "./words-near"

const CREDIT_WORDS = new Set(
  "via photo photos image images picture pictures credit credits source sources courtesy file фото источник ảnh"
    .split(" ")
    .map(plain)
)
const CHINESE_CREDIT = /(?:图|来源|图片|圖|來源|圖片)[\s:：/]*$/
const SMALL_WORDS = /\b(?:by|and|the|via|from|with|in|for|of|at|par|von|por)\b/gi
const LONGEST_BYLINE = 60
const REACH = 100

/**
 * Whether a medium is named here as the origin of a text or picture and not as somebody who reports: "(AP)",
 * "via Reuters", "Photo: Nyein Chan Naing/EPA", a byline on its own.
 */
export function isCredit(text: string, span: Span): boolean {
  // Longer than any byline, so that a page in one block is not read from end to end for every name in it.
  const before = text.slice(Math.max(0, span.start - REACH), span.start).trimEnd()
  const after = text.slice(span.end, span.end + REACH).trimStart()
  if (/[([（【]$/.test(before) && /^[)\]/）】]/.test(after))
    return !isAbbreviationOf(text.slice(span.start, span.end), before)
  if (/[/©]$/.test(before) || /^\//.test(after) || /^[|•·]|[|•·]$/.test(after.slice(0, 1) + before.slice(-1)))
    return true
  const previous = wordBefore(text, span)
  if (previous && /^[\s:/–—-]*$/.test(previous.gap) && CREDIT_WORDS.has(plain(previous.word))) return true
  return CHINESE_CREDIT.test(before) || isByline(before + after)
}

/** "Radio Free Asia (RFA)" introduces a name; "Bangkok (AP)" does not. */
function isAbbreviationOf(short: string, before: string): boolean {
  const initials = [...before.matchAll(/(?<![\p{L}\p{N}])\p{Lu}/gu)].join("")
  return short.length > 1 && initials.endsWith(short)
}

/** A short block with nothing but names in it. */
function isByline(rest: string): boolean {
  if (rest.length > LONGEST_BYLINE) return false
  const words = rest.replace(SMALL_WORDS, " ")
  return !/(?:^|\s)\p{Ll}{2,}/u.test(words) && !/[\u1000-\u109f\u4e00-\u9fff]/.test(words)
}
