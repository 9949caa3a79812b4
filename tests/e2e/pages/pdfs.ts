import { linesOf, makePdf } from "./pdf-writer"

export const TITLE = "A report on Myanmar"
export const PASSWORD = "naypyidaw"

const prose = [
  "The commander-in-chief, Senior General Min Aung Hlaing, received the guests. Anthony",
  "Davis, a Bangkok-based analyst, said that little had changed. The talks went on; Min",
  "Aung Hlaing spoke for an hour. Ministers from Moscow and delegates of Rosatom atten-",
  "ded, and the agree-",
  "ment was signed. Later that day Vladi-",
  "mir Putin sent a message."
]
const filler = (page: number) => [
  `This is page ${page} of a long report about the weather and the harvest in many years.`,
  "Nobody who is known to anyone is named on it, and nothing of note is told of anything."
]
const long = Array.from({ length: 1000 }, (_, index) =>
  linesOf(index === 899 ? [...filler(900), "On this page stands Min Aung Hlaing."] : filler(index + 1))
)
const whole = makePdf([linesOf(prose)], { title: TITLE })

/** Documents as readers meet them, by path. */
export const pdfs: Readonly<Record<string, () => string | Uint8Array>> = {
  "/report.pdf": () => whole,
  "/columns.pdf": () =>
    makePdf([
      [
        { x: 60, y: 740, size: 22, text: "Ministers" },
        { x: 60, y: 700, text: "They met in the capital with Min" },
        { x: 330, y: 700, text: "Hlaing Tharyar is a town. It was" },
        { x: 60, y: 684, text: "Aung Hlaing, who said nothing at" },
        { x: 330, y: 684, text: "quiet there, and the rain fell on." },
        ...linesOf(filler(1), 600)
      ]
    ]),
  "/scanned.pdf": () => makePdf(["picture", "picture"]),
  "/broken.pdf": () => `%PDF-1.4\n${"nothing of use ".repeat(50)}`,
  "/encrypted.pdf": () => makePdf([linesOf(prose)], { title: TITLE, password: PASSWORD }),
  "/web-page.pdf": () => "<!doctype html><title>Log in</title><p>Please log in to read this document.</p>",
  "/long.pdf": () => makePdf(long, { title: "A long report" })
}
