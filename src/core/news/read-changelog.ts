import { changeKinds, type ChangeKind, type News, type Note } from "./news"

/** For which browser a build is; notes that begin with the name of the other one are left out. */
export type NewsBrowser = "Chrome" | "Firefox"

/** The same changelog in further languages (BCP 47): the same versions, kinds and notes, in the same order. */
export type FurtherChangelogs = Readonly<Record<string, string>>

/**
 * Reads the versions of a changelog (`CHANGELOG.md`, after Keep a Changelog) as plain sentences, each in all languages.
 * What is not released is not news yet, and a version without notes is left out: nobody is told of it. Notes that lack a
 * language are `problems`.
 */
export function readChangelog(
  markdown: string,
  browser: NewsBrowser,
  further: FurtherChangelogs = {}
): { readonly news: News; readonly problems: readonly string[] } {
  const others = Object.entries(further).map(([language, text]) => ({ language, of: versionsOf(text) }))
  const problems: string[] = []
  const wordsOf = (version: string, { kind, notes }: Group): Note[] => {
    const wordings = others.map(({ language, of }) => {
      const same = of.find((each) => each.version === version)?.groups.find((each) => each.kind === kind)
      const count = same?.notes.length ?? 0
      if (count !== notes.length)
        problems.push(`version ${version}, ${kind}: ${count} of ${notes.length} notes in “${language}”`)
      return { language, notes: count === notes.length ? (same?.notes ?? []) : [] }
    })
    return notes.flatMap(({ text, only }, place) => {
      if (only !== undefined && only !== browser) return []
      const worded = wordings.flatMap((each) => {
        const inIt = each.notes[place]
        return inIt ? [[each.language, inIt.text] as const] : []
      })
      return [{ ...Object.fromEntries(worded), en: text }]
    })
  }
  const news = versionsOf(markdown).flatMap(({ version, date, groups }) => {
    const told = groups
      .map((group) => ({ kind: group.kind, notes: wordsOf(version, group) }))
      .filter(({ notes }) => notes.length > 0)
    return told.length === 0 ? [] : [{ version, date, groups: told }]
  })
  return { news, problems }
}

type Group = {
  readonly kind: ChangeKind
  /** `only` names the one browser that a note is for. */
  readonly notes: readonly { readonly text: string; readonly only: string | undefined }[]
}

function versionsOf(markdown: string) {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [, version, date = null] =
        /^\[?(\d+(?:\.\d+){0,3})\]?(?:[^\S\n]+[-–—][^\S\n]+(\d{4}-\d{2}-\d{2}))?/.exec(section) ?? []
      return version === undefined ? [] : [{ version, date, groups: groupsOf(section) }]
    })
}

function groupsOf(section: string): Group[] {
  return section
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const title = /^.*/.exec(part)?.[0].trim().toLowerCase()
      const kind = changeKinds.find((each) => each === title)
      return kind === undefined ? [] : [{ kind, notes: notesOf(part) }]
    })
}

function notesOf(part: string): Group["notes"] {
  const notes = part.split(/^- /m).slice(1)
  return notes.map((note) => {
    const sentence = plain(note.split(/\n\s*\n/)[0] ?? "")
    const only = /^\((Chrome|Firefox)\)\s*/.exec(sentence)
    return { text: sentence.slice(only?.[0].length ?? 0), only: only?.[1] }
  })
}

/** Markdown as the words that it shows. */
function plain(markdown: string): string {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/`([^`]*)`/g, "$1")
    .replace(/\*\*([^*]*)\*\*/g, "$1")
    .replace(/(^|\W)_([^_]*)_(?=\W|$)/g, "$1$2")
    .replace(/\s+/g, " ")
    .trim()
}
