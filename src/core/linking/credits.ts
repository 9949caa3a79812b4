import type { Span } from "../model"
import { wordBefore } from "./neighbours"
import { plain } from "./words-near"

const CREDIT_WORDS = new Set(
  (
    "via photo photos image images picture pictures credit credits source sources courtesy file фото источник ảnh " +
    "foto fotos fuente fuentes quelle quellen crédit crédits nguồn gráficos redacción graphique"
  )
    .split(" ")
    .map(plain)
)
const CHINESE_CREDIT = /(?:图|来源|图片|圖|來源|圖片)[\s:：/]*$/
const CHINESE_PICTURE =
  /^\s?(?:图片|圖片|照片|供图|供圖|资料图|資料圖|档案照|檔案照|资料照|資料照|摄[)）]|攝[)）])/
const CHINESE_DATELINE = /^[^】]{0,20}[电電]】/
const SMALL_WORDS = /\b(?:by|and|the|via|from|with|in|for|of|at|par|von|por)\b/gi
const LONGEST_BYLINE = 60
const REACH = 100

/** "(Reporting by Reuters staff", "Charts: Reuters Graphics", "sources: company reports, AP" */
const CREDIT_LINE =
  /\b(?:(?:reporting|writing|editing|compiled|data|prices|scores|photos?|photographs?|pictures?|charts?|graphics?) by|(?:charts?|graphics?|photos?|photographs?|pictures?|images?|sources?|credits?|fotos?|fuentes?|quellen?|crédits?|gráficos?|nguồn|ảnh)\s?:)[^.!?]{0,60}$/i
/** "Copyright 2025 The Associated Press. All rights reserved." */
const COPYRIGHT = /(?:©|\(c\)|(?:^|[^\p{L}])copyright)[^.!?\p{L}]{0,20}(?:by )?(?:the )?$/iu
const CREDIT_LINE_RU = /(?:^|\s)(?:фото|источники?|снимок|графика):?[^.!?]{0,60}$/i
const PICTURE_BY =
  /(?:^|[^\p{L}])(?:photo|photos|image|picture|credit|foto|fotos|bild|ảnh|nguồn|crédit|фото|источник|ဓာတ်ပုံ|图|圖|图片|圖片|来源|來源)(?:\s?[:：/©–—-]|\s(?:by|credit|courtesy)(?:\s(?:of\s)?(?:the)?)?)(?:\s?[^.!?:;()\n]{2,30}[/,|]\s?)?$/iu
/** "Scores were supplied by Reuters." */
const SUPPLIED_BY = /(?:^|[^\p{L}])(?:supplied|provided|distributed) by (?:the )?$/iu
/** "Associated Press writers Karen Jowett and Jill Lawless contributed" */
const WRITER_BEHIND =
  /^\s(?:staff |video )?(?:writer|journalist|correspondent|reporter)s? \p{Lu}[^.!?]{3,80}\s(?:contributed|reported from)/u
/** "МОСКВА, 4 марта — РИА Новости." */
const DATELINE_AGENCY = /^[^.!?]{3,50}[—–-]\s*$/

/**
 * Whether a medium is named here as the origin of a text or picture and not as somebody who reports: "(AP)",
 * "via Reuters", "Photo: Nyein Chan Naing/EPA", a byline on its own.
 */
export function isCredit(text: string, span: Span): boolean {
  if (isCitation(text, span)) return true
  const lead = text.slice(Math.max(0, span.start - REACH), span.start)
  const rest = text.slice(span.end, span.end + REACH)
  const [before, after] = [lead.trimEnd(), rest.trimStart()]
  if (/[([（【]$/.test(before) && /^[)\]/）】]/.test(after)) {
    // "Radio Free Asia (RFA) reported" is the abbreviation of a name that goes on to do something; "Mar 5 (AP)" is not.
    return /\d ?[([（【]$/.test(before) || !/^[)\]] \p{Ll}/u.test(after)
  }
  if (/[/©|•·]$/.test(before) || /^[/|•·]/.test(after) || CHINESE_CREDIT.test(before)) return true
  if (CHINESE_PICTURE.test(rest) || (before.endsWith("【") && CHINESE_DATELINE.test(rest))) return true
  if (
    CREDIT_LINE.test(before) ||
    COPYRIGHT.test(lead) ||
    CREDIT_LINE_RU.test(before) ||
    /^,? (?:photo|фото):/i.test(rest) ||
    WRITER_BEHIND.test(rest) ||
    (SUPPLIED_BY.test(lead) && /^(?:$|[.)\n])/.test(rest))
  )
    return true
  if (span.start < REACH && DATELINE_AGENCY.test(lead) && /^\.\s/.test(rest)) return true
  const previous = wordBefore(text, span)
  if (previous && /^[\s:/–—-]*$/.test(previous.gap) && CREDIT_WORDS.has(plain(previous.word))) return true
  return text.length <= LONGEST_BYLINE + span.end - span.start && isByline(before + after)
}

/** "Ảnh: Bộ Quốc phòng Nga", "(Foto: Kremlin)": whoever it is gave the picture, and nothing is said of it. */
export function isPictureCredit(text: string, { start, end }: Span): boolean {
  if (isCitation(text, { start, end })) return true
  const lead = text.slice(Math.max(0, start - REACH), start).trimEnd()
  return PICTURE_BY.test(lead) && /^\s*(?:$|[\n)\]）】/|•·])/.test(text.slice(end, end + REACH))
}

/** "(AA 7.3.2022)", "(FH 28.2.2022; Reuters 5.3.2022)": a day right behind, in brackets, makes it a source. */
function isCitation(text: string, { start, end }: Span): boolean {
  return (
    /[(;]\s?$/.test(text.slice(Math.max(0, start - 2), start)) &&
    /^,? \d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d ?[;)]/.test(text.slice(end, end + CITED_REACH))
  )
}

const CITED_REACH = 20

/** A short block with nothing but names in it. */
function isByline(rest: string): boolean {
  const words = rest.replace(SMALL_WORDS, " ")
  return !/(?:^|\s)\p{Ll}{2,}/u.test(words) && !/[\u1000-\u109f\u4e00-\u9fff]/.test(words)
}
