/**
 * Whether a UTF-16 code unit is a capital letter of Latin, Greek or Cyrillic. Only the blocks below U+0530 count:
 * their case pairs have been settled for decades, so the answer is the same on every engine and a pack built with it
 * is the same to the byte.
 */
export function isCapital(unit: number): boolean {
  if (unit < 128) return unit >= 65 && unit <= 90
  if (unit >= 0x530) return false
  const letter = String.fromCharCode(unit)
  return letter.toLowerCase() !== letter
}

/** Whether a word of Latin, Greek or Cyrillic letters begins with a capital letter. */
export function isCapitalised(word: string): boolean {
  return isCapital(word.charCodeAt(0))
}

/** Scripts that have no capitals and, but for a few marks, no spaces between words. */
export function isUnspacedScript(unit: number): boolean {
  return (
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x0e00 && unit <= 0x0eff) ||
    (unit >= 0x3040 && unit <= 0x9fff) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  )
}
