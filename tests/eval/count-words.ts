/**
 * The words of a text, to measure false mentions per 1,000 of them. Scripts that write without spaces are counted by
 * the length of their usual words (two Han characters, about five Burmese letters and signs): a segmenter's answer
 * differs from one version of its dictionary to the next.
 */
export function countWords(text: string): number {
  const unspaced = [...text.matchAll(/[\p{sc=Han}]+|[\p{sc=Myanmar}]+/gu)].map(([run]) => wordsOfRun(run))
  const spaced = text
    .replace(/[\p{sc=Han}\p{sc=Myanmar}]+/gu, " ")
    .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu)
  return unspaced.reduce((sum, words) => sum + words, 0) + (spaced?.length ?? 0)
}

const PER_WORD = { han: 2, burmese: 5 }

function wordsOfRun(run: string): number {
  return Math.ceil([...run].length / (/\p{sc=Han}/u.test(run) ? PER_WORD.han : PER_WORD.burmese))
}
