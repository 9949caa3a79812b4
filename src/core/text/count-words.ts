/** Letters that a word has on average, the space after it among them; rough, and enough to say how dense marks are. */
const UNITS = { chinese: 1.7, burmese: 5.5, other: 6 }

/** About how many words a text has, in any script. */
export function countWords(text: string): number {
  let chinese = 0
  let burmese = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x3040 && code <= 0x9fff) chinese++
    else if (code >= 0x1000 && code <= 0x109f) burmese++
  }
  const other = text.length - chinese - burmese
  return Math.round(chinese / UNITS.chinese + burmese / UNITS.burmese + other / UNITS.other)
}
