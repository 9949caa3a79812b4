import { strToU8, zipSync } from "fflate"
import { linesOf, makePdf } from "./pdf-writer"
import { storyPage } from "./story"

/** A file that a reader may have in a folder. */
export type MadeFile = { readonly path: string; readonly base64: string }

const made = (path: string, content: string | Uint8Array): MadeFile => ({
  path,
  base64: Buffer.from(content).toString("base64")
})

const about = (name: string, place: string) =>
  [
    `${name} saw the ferry of ${place} leave on Monday with forty tonnes of rice in its hold.`,
    `Nobody in ${place} could say who had paid for it; the ${place} harbour clerk had typed the list himself.`,
    `${["berth", "crane", "rope", "tide", "quay", "pilot", "hold"].map((thing) => `${place}'s ${thing} in ${place}`).join(", ")}.`
  ].join("\n\n")

/** A book of one chapter; `sloppy` is no well-formed XML. */
const bookOf = (name: string, place: string, sloppy = "") =>
  zipSync({
    "META-INF/container.xml": strToU8('<rootfile full-path="book.opf"/>'),
    "book.opf": strToU8(
      `<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>${sloppy}<dc:title>Ports</dc:title></metadata><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`
    ),
    "a.xhtml": strToU8(
      `<h1>One</h1><p>${about(name, place)}</p><p>${`The cranes of ${place} stood still. `.repeat(9)}</p>`
    )
  })

/** A folder of 26 files as they pile up: of all kinds, two of them there twice, and broken ones among them. */
export function mixedFiles(name: string): readonly MadeFile[] {
  const item = (place: string) =>
    `<item><title>${place}</title><link>https://feed.example/${place}</link><description>&lt;p&gt;${about(name, place)}&lt;/p&gt;</description></item>`
  const line = (place: string) =>
    JSON.stringify({
      title: place,
      text: about(name, place),
      url: `https://lines.example/${place}`,
      date: "2024-06-01"
    })
  const html = storyPage({ name, seed: "Samarkand", title: "Four hours at table", date: "2024-07-31" })
  return [
    made("notes/ferry.txt", `The ferry of Tromso\n\n${about(name, "Tromso")}`),
    made("notes/ferry again.txt", `The ferry of Tromso\n\n${about(name, "Tromso")}`),
    made("notes/utf16.txt", Buffer.from(`\uFEFF${about(name, "Aqaba")}`, "utf16le")),
    made("notes/page.md", `---\ntitle: Rice\ndate: 2024-05-05\n---\n# Rice\n\n**${about(name, "Durban")}**`),
    made("saved/story.html", html),
    made("saved/story copy.htm", html),
    made(
      "feeds/feed.xml",
      `<rss><channel><title>Feed</title>${item("Izmir")}${item("Odesa")}</channel></rss>`
    ),
    made("feeds/cut.xml", `<rss><channel><title>Cut &nbsp;</title>${item("Rijeka")}<item><title>Lost`),
    made("books/book.epub", bookOf(name, "Bergen")),
    made("books/sloppy.epub", bookOf(name, "Gdansk", "<dc:rights>Port & Sons<br></dc:rights>")),
    made("books/report.pdf", makePdf([linesOf(about(name, "Ostend").split("\n\n"))], { title: "A report" })),
    made(
      "lines.jsonl",
      [line("Haifa"), "{broken", line("Tartus"), `{"text":"${"x".repeat(8_100_000)}"}`, line("Latakia")].join(
        "\n"
      )
    ),
    made(
      "zotero.json",
      JSON.stringify([
        {
          type: "article-journal",
          title: "Quays",
          note: `<p>${about(name, "Vostochny")}</p>`,
          issued: { "date-parts": [[2023]] }
        },
        { type: "book", title: "Empty", DOI: "10.1000/1" }
      ])
    ),
    made(
      "hostile.html",
      `<script>document.title="owned"</script><p onclick="x()">${about(name, "Sittwe")}<img src=x onerror="y()">`
    ),
    made("broken/broken.epub", "PK\u0003\u0004 no book"),
    made("broken/bomb.epub", zipSync({ "a.xhtml": new Uint8Array(110_000_000) }, { level: 9 })),
    made("broken/koi.txt", Uint8Array.of(0xc4, 0xcf, 0xcd, 0x2e)),
    made("broken/picture.txt", Uint8Array.of(0x89, 0x50, 0, 0, 0, 1)),
    made("broken/torn.pdf", "%PDF-1.7"),
    made("broken/locked.pdf", makePdf([linesOf(["Words"])], { password: "tide" })),
    made("broken/scan.pdf", makePdf(["picture"])),
    made("broken/sheet.xlsx", "PK"),
    made("broken/empty.txt", ""),
    made("broken/feed.xml", "<a><b/></a>"),
    made("broken/long.txt", "word ".repeat(120_000)),
    made("broken/data.json", '{"__proto__":{"text":"hidden"}}')
  ]
}

/** Files of one short text each, no two of them alike. */
export function smallTexts(count: number, word = "Harbour"): readonly MadeFile[] {
  return Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: 30 }, (_, j) => `${word}${i} quay${(i * 31 + j * 7) % 997}`)
    return made(`texts/${i}.txt`, `${words.join(", ")}.`)
  })
}

const common =
  "the a of to in and was had on by for with that from port ferry council market road winter harvest paper letter answer minister village border river train".split(
    " "
  )
const known = ["Vladimir Putin", "Min Aung Hlaing", "Moscow", "Naypyidaw", "Rosatom", "Russia", "Myanmar"]

/** A text of 600 words in paragraphs, unlike all of other numbers, which names what the seeds name. */
function storyOf(number: number): readonly string[] {
  let seed = number * 7919 + 1
  const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below
  const word = () => (next(3) === 0 ? `place${next(9_000)}` : (common[next(common.length)] ?? ""))
  return Array.from({ length: 12 }, () => {
    const sentence = () => `${known[next(known.length)]} ${Array.from({ length: 15 }, word).join(" ")}.`
    return [sentence(), sentence(), sentence()].join(" ")
  })
}

/** So many files of eight kinds, of 600 words an article; feeds, books and lists hold five. */
export function largeFolder(count: number): {
  readonly files: readonly MadeFile[]
  readonly articles: number
} {
  let number = 0
  const html = () =>
    storyOf(number++)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join("")
  const five = <T>(make: (i: number) => T) => Array.from({ length: 5 }, (_, i) => make(i))
  const kinds: readonly ((path: string) => MadeFile)[] = [
    (path) => made(`${path}.txt`, storyOf(number++).join("\n\n")),
    (path) =>
      made(`${path}.md`, `---\ndate: 2024-03-01\n---\n# Story ${path}\n\n${storyOf(number++).join("\n\n")}`),
    (path) =>
      made(`${path}.html`, `<!doctype html><title>${path}</title><main><article>${html()}</article></main>`),
    (path) =>
      made(
        `${path}.pdf`,
        makePdf(storyOf(number++).map((text) => linesOf(text.match(/.{1,80}(?: |$)/g) ?? [])))
      ),
    (path) =>
      made(
        `${path}.xml`,
        `<rss><channel><title>Feed</title>${five((i) => `<item><title>${path} ${i}</title><description><![CDATA[${html()}]]></description></item>`).join("")}</channel></rss>`
      ),
    (path) =>
      made(`${path}.jsonl`, five(() => JSON.stringify({ text: storyOf(number++).join("\n\n") })).join("\n")),
    (path) =>
      made(
        `${path}.epub`,
        zipSync({
          "META-INF/container.xml": strToU8('<rootfile full-path="b.opf"/>'),
          "b.opf": strToU8(
            `<package><manifest>${five((i) => `<item id="i${i}" href="${i}.xhtml"/>`).join("")}</manifest><spine>${five((i) => `<itemref idref="i${i}"/>`).join("")}</spine></package>`
          ),
          ...Object.fromEntries(five((i) => [`${i}.xhtml`, strToU8(`<html><body>${html()}</body></html>`)]))
        })
      ),
    (path) =>
      made(
        `${path}.json`,
        JSON.stringify(five((i) => ({ type: "article", title: `${path} ${i}`, note: html(), DOI: "x" })))
      )
  ]
  const files = Array.from({ length: count }, (_, i) => kinds[i % kinds.length]?.(`folder/${i}`))
  return { files: files.filter((file) => file !== undefined), articles: number }
}
