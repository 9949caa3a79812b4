import type { PageMention, SpottedBlock } from "../../../src/core/page"

const softHyphens = "\u00AD*"

function formOf(name: string): string {
  return name
    .split(" ")
    .map((word) => [...word].join(softHyphens))
    .join("\\s+")
}

const forms = [
  "Min Aung Hlaing",
  "Vladimir Putin",
  "Putin",
  "Rosatom",
  "Naypyitaw",
  "Мин Аун Хлайн",
  "မင်းအောင်လှိုင်"
]
const name = new RegExp(`${forms.map(formOf).join("|")}|\\bN\\d+\\b`, "gu")
const demonym = /\bRussian\b/gu

/** Whatever holds this word is asked for again when the page has been read. */
const doubt = "perhaps"

/** Stands in for the background: finds a few names, and every word such as N17. */
export function spotNames(text: string): SpottedBlock {
  const mentions = [...find(text, name, "name"), ...find(text, demonym, "demonym")]
  return {
    mentions: mentions.sort((a, b) => a.start - b.start),
    votes: [],
    words: text.split(/\s+/).length,
    isUndecided: text.includes(doubt)
  }
}

function find(text: string, form: RegExp, kind: PageMention["kind"]): PageMention[] {
  return [...text.matchAll(form)].map(({ 0: surface, index }) => ({
    start: index,
    end: index + surface.length,
    entity: surface.replaceAll("\u00AD", "").replace(/\s+/g, "-").toLowerCase(),
    kind,
    reason: "It stands there",
    isFullName: true,
    worth: 2
  }))
}
