import { paragraphsOfLines } from "./plain-text"

const NAMED: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["#39", "'"],
  ["nbsp", " "]
])

/** The paragraphs of a note as reference managers keep it: plain text, or simple HTML. */
export function paragraphsOfNote(note: string): string[] {
  if (!/<\/?(?:p|div|br|h[1-6]|li|ul|ol|i|b|em|strong|span|blockquote|a)\b[^<>]{0,500}>/i.test(note))
    return paragraphsOfLines(note)
  const text = note
    .replace(/<\/?(?:p|div|h[1-6]|li|ul|ol|blockquote|br)\b[^<>]{0,500}>/gi, "\n\n")
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, "")
    .replace(/&(#39|[a-z]{2,4});/g, (whole, name: string) => NAMED.get(name) ?? whole)
  return paragraphsOfLines(text)
}
