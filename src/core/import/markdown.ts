import { addressOrNull } from "./loose-values"
import { splitFrontMatter } from "./front-matter"
import { paragraphsOfLines } from "./plain-text"
import type { ReadText } from "./read-text"

const FENCE = /^ {0,3}(?:`{3,}|~{3,})/
const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/
const UNDERLINE = /^ {0,3}(?:=+|-+) *$/
/** A line that begins a paragraph of its own: an item of a list, a heading, a quotation, a line of a table. */
const BEGINS = /^\s*(?:[-*+] |\d{1,9}[.)] |#{1,6} |> ?|\|)/
const MARKS = /^\s*(?:(?:> ?)+|[-*+] +(?:\[[ xX]\] +)?|\d{1,9}[.)] +|#{1,6} +)+/
const DEFINITION = /^ {0,3}\[[^\]\n]{1,500}\]: *\S+.*$/

/** A Markdown file: its words without its signs, and what its front matter says. Code is left out. */
export function readMarkdown(text: string): ReadText {
  const { about, body } = splitFrontMatter(text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n"))
  const lines = body.split("\n")
  const paragraphs = paragraphsOf(lines)
  const heading = firstHeading(lines)
  const hasOwnTitle = about.title === null && heading !== null && paragraphs[0] === heading
  return {
    ...about,
    title: about.title ?? heading,
    // Many keep the address under `source`.
    source: addressOrNull(about.source) === null ? about.source : null,
    url: addressOrNull(about.url),
    paragraphs: hasOwnTitle ? paragraphs.slice(1) : paragraphs
  }
}

function firstHeading(lines: readonly string[]): string | null {
  const first = lines.find((line) => line.trim() !== "") ?? ""
  if (!/^ {0,3}# /.test(first)) return null
  return plainWords(withoutMarks(first)) || null
}

function paragraphsOf(lines: readonly string[]): string[] {
  const kept: string[] = []
  let isCode = false
  for (const line of lines) {
    if (FENCE.test(line)) isCode = !isCode
    else if (isCode || RULE.test(line) || UNDERLINE.test(line) || DEFINITION.test(line)) kept.push("")
    else if (BEGINS.test(line)) kept.push("", withoutMarks(line))
    else kept.push(line)
  }
  // In Markdown a line end is a space, however short the line.
  return kept
    .join("\n")
    .split(/\n[^\S\n]*\n/)
    .map((block) => plainWords(block.replace(/\s*\n\s*/g, " ").trim()))
    .flatMap(paragraphsOfLines)
}

/** A heading may be closed as it is opened. */
function withoutMarks(line: string): string {
  const open = /^ {0,3}#{1,6} /.test(line) ? line.replace(/\s#+\s*$/, "") : line
  return open.replace(MARKS, "")
}

/** The words of a line: links by their text, pictures and tags left out. Linear in its length, whatever it holds. */
function plainWords(line: string): string {
  return line
    .replace(/!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\)/g, "")
    .replace(/\[\^[^\][\n]{1,100}\]:?/g, "")
    .replace(
      /\[([^\][\n]{0,500})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\][\n]{0,200}\])/g,
      "$1"
    )
    .replace(/\[\[(?:[^\][|\n]{0,200}\|)?([^\][|\n]{0,200})\]\]/g, "$1")
    .replace(/<(https?:[^<>\s]{1,2000})>/g, "$1")
    .replace(/<\/?[a-z][^<>\n]{0,500}>|<!--[^<>\n]{0,500}-->/gi, "")
    .replace(/`+/g, "")
    .replace(/(?<!\\)\*{1,3}(?=\S)|(?<=[^\s\\])\*{1,3}|~~/g, "")
    .replace(/(?<![\p{L}\p{N}\\])_{1,3}(?=\S)|(?<=[^\s\\])_{1,3}(?![\p{L}\p{N}])/gu, "")
    .replace(/\\([!-/:-@[-`{-~])/g, "$1")
    .replace(/ {2,}/g, " ")
    .trim()
}
