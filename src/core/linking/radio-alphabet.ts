import { isAdjacent, wordAfter, wordBefore, type Neighbour } from "./neighbours"
import type { Span } from "../model"

/** Whether a country is the letter I of the radio alphabet: "INDIA DELTA ONE", "channel India Yankee". */
export function isLetterOnRadio(text: string, span: Span): boolean {
  if (text.slice(span.start, span.end).toLowerCase() !== "india") return false
  const after = wordAfter(text, span)
  if (after && /^ variant/.test(text.slice(after.start + after.word.length))) return false
  return [wordBefore(text, span), after].some(isLetter)
}

function isLetter(neighbour: Neighbour | null): boolean {
  return neighbour !== null && isAdjacent(neighbour) && LETTERS.test(neighbour.word)
}

/** With a capital, and only those that are no months, cities and persons. */
const LETTERS =
  /^(?:A[Ll][Ff][Aa]|B[Rr][Aa][Vv][Oo]|C[Hh][Aa][Rr][Ll][Ii][Ee]|D[Ee][Ll][Tt][Aa]|E[Cc][Hh][Oo]|F[Oo][Xx][Tt][Rr][Oo][Tt]|K[Ii][Ll][Oo]|R[Oo][Mm][Ee][Oo]|S[Ii][Ee][Rr][Rr][Aa]|T[Aa][Nn][Gg][Oo]|Y[Aa][Nn][Kk][Ee][Ee]|Z[Uu][Ll][Uu])$/
