import { editDistance } from "../search/edit-distance"

/** A letter in so many may differ between two spellings of a word: "Min Thu" is not "Min Tha". */
const LETTERS_A_SLIP = 6
/** Russian endings have up to three letters: "Хуснуллин", "Хуснуллиными". */
const LONGEST_ENDING = 3
const SHORTEST_STEM = 3

/**
 * Whether two names, as `plain` gives them, look like spellings of one: written from another script in two ways ("Kin
 * Omar", "Khin Ohmar"), declined, or with a slip in a long word.
 */
export function areSpelledAlike(one: string, other: string): boolean {
  const [words, others] = [one.split(" "), other.split(" ")]
  return words.length === others.length && words.every((word, i) => areWordsAlike(word, others[i] ?? ""))
}

/** The same for one word of a name. */
export function areWordsAlike(one: string, other: string): boolean {
  if (one === other || skeletonOf(one) === skeletonOf(other)) return true
  if (isCyrillic(one) && isCyrillic(other) && areDeclined(one, other)) return true
  const most = Math.floor(Math.min(one.length, other.length) / LETTERS_A_SLIP)
  return most > 0 && editDistance(one, other, most) <= most
}

/** Names whose keys differ are not alike: few names have to be compared with one another. */
export function likenessKey(name: string): string {
  return name
    .split(" ")
    .map((word) => skeletonOf(word).charAt(0))
    .join("")
}

/** Without what romanisations disagree about most: an h behind a consonant, doubled letters, long vowels. */
function skeletonOf(word: string): string {
  return word
    .replace(/(?<=\p{L})h/gu, "")
    .replace(/(\p{L})\1+/gu, "$1")
    .replace(/y(?=.)/gu, "i")
    .replace(/ou/gu, "u")
}

function areDeclined(one: string, other: string): boolean {
  let stem = 0
  while (stem < one.length && one[stem] === other[stem]) stem++
  return stem >= SHORTEST_STEM && Math.max(one.length, other.length) - stem <= LONGEST_ENDING
}

function isCyrillic(word: string): boolean {
  return /^\p{Script=Cyrillic}/u.test(word)
}
