/** What is said of where quoted words come from, in the reader's language. */
export type Citation = {
  /** The quoted words, letter for letter. */
  readonly text: string
  readonly title: string
  /** The source, or that none is stated. */
  readonly source: string
  /** The date as it is known, or that it is not. */
  readonly date: string
  /** Where others can read on; null where the corpus knows no address that others can open. */
  readonly url: string | null
}

/** The words in quotation marks, and under them where they come from. */
export function plainCitation({ text, title, source, date, url }: Citation): string {
  const from = `${source}, ${title}, ${date}`
  return [`“${text}”`, from, ...(url === null ? [] : [url])].join("\n")
}

/** The words as a Markdown quotation, and under it where they come from. */
export function markdownCitation({ text, title, source, date, url }: Citation): string {
  const linked = url === null ? escaped(title) : `[${escaped(title)}](<${url}>)`
  const lines = [
    ...text.split(/\r\n|\r|\n/).map(escaped),
    "",
    `— ${escaped(source)}, ${linked}, ${escaped(date)}`
  ]
  return lines.map((line) => `> ${line}`.trimEnd()).join("\n")
}

/** Nothing in the words may be read as markup, also what is markup only where a line begins. */
function escaped(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>~|]/g, String.raw`\$&`)
    .replace(/^(\s*)([#+=-])/, String.raw`$1\$2`)
    .replace(/^(\s*\d+)([.)])/, String.raw`$1\$2`)
}
