/**
 * The bitmaps of a matching table are Bloom filters of the keys that begin forms, each key with two bits in one word.
 * So few words pass that begin no form that looking those up costs less than a larger filter would. One bit a key let
 * one word in twenty pass, and if that was "the", it doubled the time for a page.
 */
const WORDS_A_KEY = 0.5
const FEWEST_WORDS = 128

/** How many words a filter for so many keys has: a power of two. */
export function startWordsFor(keys: number): number {
  let words = FEWEST_WORDS
  while (words < keys * WORDS_A_KEY) words *= 2
  return words
}

export function startWordOf(key: number, words: number): number {
  return (key >>> 5) & (words - 1)
}

export function startBitsOf(key: number): number {
  return (1 << (key & 31)) | (1 << (key >>> 27))
}
