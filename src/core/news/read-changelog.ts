import { changeKinds, type News, type VersionNews } from "./news"

/** For which browser a build is; notes that begin with the name of the other one are left out. */
export type NewsBrowser = "Chrome" | "Firefox"

type Group = VersionNews["groups"][number]

/**
 * Reads the versions of a changelog (`CHANGELOG.md`, after Keep a Changelog) as plain sentences. What is not released is
 * not news yet, and a version without notes is left out: nobody is told of it.
 */
export function readChangelog(markdown: string, browser: NewsBrowser): News {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [, version, date = null] =
        /^\[?(\d+(?:\.\d+){0,3})\]?(?:[^\S\n]+[-–—][^\S\n]+(\d{4}-\d{2}-\d{2}))?/.exec(section) ?? []
      const groups = groupsOf(section, browser)
      return version === undefined || groups.length === 0 ? [] : [{ version, date, groups }]
    })
}

function groupsOf(section: string, browser: NewsBrowser): Group[] {
  return section
    .split(/^### /m)
    .slice(1)
    .flatMap((part) => {
      const title = /^.*/.exec(part)?.[0].trim().toLowerCase()
      const kind = changeKinds.find((each) => each === title)
      const notes = notesOf(part, browser)
      return kind === undefined || notes.length === 0 ? [] : [{ kind, notes }]
    })
}

function notesOf(part: string, browser: NewsBrowser): string[] {
  const notes = part.split(/^- /m).slice(1)
  return notes.flatMap((note) => {
    const sentence = plain(note.split(/\n\s*\n/)[0] ?? "")
    const only = /^\((Chrome|Firefox)\)\s*/.exec(sentence)
    return only && only[1] !== browser ? [] : [sentence.slice(only?.[0].length ?? 0)]
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
