/** A hyphen at the end of a line, behind a letter. */
const hyphenated = /\p{L}[-\u2010\u00ad]$/u

/** Second halves of words that are written with a hyphen wherever they stand: "Russian-backed", "Chinese-made". */
const compounds =
  /^(?:aligned|armed|backed|based|born|built|controlled|era|funded|general|held|language|led|linked|made|majority|occupied|owned|registered|run|speaking|sponsored|style|supplied|supported|trained|wide)\b/u

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Myanmar}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

const SOFT_HYPHEN = "\u00ad"

/**
 * The text of a line as it is read on into the next one. A hyphen that only parts a word goes soft, one that belongs to
 * the word stays, and elsewhere a space parts the lines, where the script has spaces.
 */
export function readLineEnd(line: string, next: string): string {
  if (hyphenated.test(line)) {
    const stem = line.slice(0, -1)
    if (line.endsWith(SOFT_HYPHEN)) return line
    const isWord = !/^\p{Ll}/u.test(next) || (/(?:^|\s)\p{Lu}\p{L}*$/u.test(stem) && compounds.test(next))
    return isWord ? line : stem + SOFT_HYPHEN
  }
  return isUnspaced(line.at(-1)) && isUnspaced(next[0]) ? line : spaced(line)
}

/** The text with a space behind it. */
export function spaced(text: string): string {
  return /\s$/.test(text) ? text : `${text} `
}

function isUnspaced(character: string | undefined): boolean {
  return character !== undefined && unspaced.test(character)
}
