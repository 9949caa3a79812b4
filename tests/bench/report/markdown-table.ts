/** A table of Markdown; the first line is its head. */
export function markdownTable(lines: readonly (readonly string[])[]): string {
  const [head = [], ...body] = lines
  const rule = head.map(() => "---")
  return [head, rule, ...body].map((cells) => `| ${cells.map(escape).join(" | ")} |`).join("\n")
}

const escape = (cell: string) => cell.replaceAll("|", "\\|")

const start = "<!-- bench: written by `npm run bench -- --write-readme` -->"
const end = "<!-- /bench -->"

/**
 * Puts text between the two marks of the bench in a Markdown document, in place of what stood there.
 *
 * @throws {Error} where the document has no such marks
 */
export function betweenMarks(document: string, text: string): string {
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`The document has no place between “${start}” and “${end}”`)
  return `${document.slice(0, from)}${start}\n\n${text}\n\n${document.slice(to)}`
}
