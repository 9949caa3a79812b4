/** Keys without a character, as WebDriver numbers them (W3C WebDriver, "Keyboard actions"). */
const codePoints: Readonly<Record<string, string>> = {
  Backspace: "\uE003",
  Tab: "\uE004",
  Enter: "\uE007",
  Shift: "\uE008",
  Control: "\uE009",
  Alt: "\uE00A",
  Escape: "\uE00C",
  Space: " ",
  PageUp: "\uE00E",
  PageDown: "\uE00F",
  End: "\uE010",
  Home: "\uE011",
  ArrowLeft: "\uE012",
  ArrowUp: "\uE013",
  ArrowRight: "\uE014",
  ArrowDown: "\uE015"
}

/** The keys of a chord such as `Shift+Tab`, in the order in which they are pressed. */
export function keysOf(chord: string): readonly string[] {
  return chord.split("+").map((name) => {
    const key = codePoints[name] ?? name
    if ([...key].length !== 1) throw new Error(`No key is called ${name}`)
    return key
  })
}
