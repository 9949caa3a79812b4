import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"

// Other machines have other faces: pictures are compared in ones that come with the tests. Serif and Burmese bear names
// that the card asks for anyway; "system-ui" has no name that a page could give.

type Face = {
  readonly family: string
  readonly file: string
  readonly weight: number
  readonly range: string
}

const latin = "U+0000-00FF, U+0131, U+2000-206F, U+2122"
const cyrillic = "U+0301, U+0400-045F, U+2116"
const myanmar = "U+1000-109F, U+200C-200D, U+25CC, U+A92E, U+A9E0-A9FE, U+AA60-AA7F"

const faces: readonly Face[] = [400, 600].flatMap((weight) => [
  {
    family: "Source Serif 4",
    file: `source-serif-4/files/source-serif-4-latin-${weight}`,
    weight,
    range: latin
  },
  {
    family: "Source Serif 4",
    file: `source-serif-4/files/source-serif-4-cyrillic-${weight}`,
    weight,
    range: cyrillic
  },
  {
    family: "Source Sans 3",
    file: `source-sans-3/files/source-sans-3-latin-${weight}`,
    weight,
    range: latin
  },
  {
    family: "Source Sans 3",
    file: `source-sans-3/files/source-sans-3-cyrillic-${weight}`,
    weight,
    range: cyrillic
  },
  {
    family: "Padauk",
    file: `padauk/files/padauk-myanmar-${weight === 600 ? 700 : 400}`,
    weight,
    range: myanmar
  }
])

/** What our own words are set in, in place of the system's face. */
export const sansFace = `"Source Sans 3", Padauk, sans-serif`

/** Rules that bring the faces along. */
export function faceCss(): string {
  return faces
    .map(({ family, file, weight, range }) => {
      const path = fileURLToPath(import.meta.resolve(`@fontsource/${file}-normal.woff2`))
      const data = readFileSync(path).toString("base64")
      return `@font-face { font-family: "${family}"; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) }`
    })
    .join("\n")
}

/** A page of these faces and nothing of ours: shows whether a machine draws as the one did that made the pictures. */
export const samplePage =
  () => `<!doctype html><meta charset="utf-8"><title>Faces</title><style>${faceCss()}</style>
<body style="margin: 12px; font: 16px/24px 'Source Serif 4'; background: #fff; color: #211d19">
<p id="sample" style="width: 360px; height: 170px; margin: 0; border: 1px solid #857c70; border-radius: 10px; box-shadow: 0 8px 24px rgb(0 0 0 / 0.16)">
Min Aung Hlaing has made several trips <b style="font-weight: 600">to Russia</b> since the coup.<br>Мин Аун Хлайн<br>
<span style="font: 13px/1.5 ${sansFace.replaceAll('"', "'")}">5 articles, July 2022 – March 2025 <b style="font-weight: 600">Мин Аун Хлайн</b></span><br>
<span style="font: 15px/1.85 Padauk">မင်းအောင်လှိုင်</span></p>`
