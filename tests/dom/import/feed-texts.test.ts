// @vitest-environment happy-dom
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readFeed } from "../../../src/dom/import/feed-texts"

const words = "The ferry left the port at nine, said the clerk who had typed the list."
const rss = (items: string, more = "") =>
  `<?xml version="1.0"?>\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Port &amp; Sea</title><language>en</language>${more}${items}</channel></rss>\n`
const item = (title: string, inside = `<description>${words}</description>`) =>
  `<item><title>${title}</title><link>https://feed.example/${title}</link>${inside}</item>`

describe("RSS", () => {
  it("gives each entry with its title, day, address, language and the name of the feed", () => {
    const inside = `<pubDate>Wed, 31 Jul 2024 09:00:00 +0200</pubDate><description>A teaser</description><content:encoded><![CDATA[<p>${words}</p><p>It was late &amp; full.</p>]]></content:encoded>`
    expect(readFeed(rss(item("One", inside)))).toEqual([
      {
        part: 1,
        text: {
          title: "One",
          source: "Port & Sea",
          language: "en",
          date: { date: "2024-07-31", precision: "day" },
          url: "https://feed.example/One",
          paragraphs: [words, "It was late & full."]
        }
      }
    ])
  })

  it("takes the address of an entry from its guid where that is one", () => {
    const guid = (more: string) =>
      `<item><guid${more}>https://feed.example/7</guid><description>${words}</description></item>`
    expect(readFeed(rss(guid("") + guid(' isPermaLink="false"')))).toMatchObject([
      { text: { url: "https://feed.example/7" } },
      { text: { url: null } }
    ])
  })

  it("of the first version, whose entries stand beside the channel, is read too", () => {
    const rdf = `<rdf:RDF xmlns:rdf="x" xmlns="y" xmlns:dc="z"><channel><title>Old</title></channel><item><title>T</title><description>${words}</description><dc:date>2003-04</dc:date></item></rdf:RDF>`
    expect(readFeed(rdf)).toMatchObject([
      { text: { title: "T", source: "Old", date: { date: "2003-04-01", precision: "month" } } }
    ])
  })

  it("says which entries have no text, and reads the others", () => {
    expect(readFeed(rss(item("One", "<description/>") + item("Two")))).toMatchObject([
      { part: 1, problem: "no-text" },
      { part: 2, text: { title: "Two" } }
    ])
  })
})

it("reads Atom, with its text as elements or escaped", () => {
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Port</title>
    <entry><title type="html">A &amp;amp; B</title><link rel="edit" href="https://a.example/edit"/><link href="https://a.example/1"/>
    <published>2024-05-01T10:00:00Z</published><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${words}</p><p>Second.</p></div></content></entry>
    <entry><title>C</title><summary type="html">&lt;p&gt;${words}&lt;/p&gt;</summary></entry></feed>`
  expect(readFeed(atom)).toMatchObject([
    {
      text: {
        title: "A & B",
        url: "https://a.example/1",
        language: "en-GB",
        date: { date: "2024-05-01" },
        paragraphs: [words, "Second."]
      }
    },
    { text: { title: "C", source: "Port", paragraphs: [words] } }
  ])
})

describe("a broken feed", () => {
  it("is read as far as it is whole, and said to be damaged", () => {
    const whole = rss(item("One") + item("Two"))
    const cut = (behind: string) => readFeed(whole.slice(0, whole.indexOf(behind) + behind.length))
    const damaged = { part: null, problem: "damaged" }
    expect(cut("<title>Two</title>")).toMatchObject([{ text: { title: "One" } }, damaged])
    expect(cut("feed.example/One</link><description>The ferry")).toEqual([damaged])
    expect(cut("</item><item>")).toMatchObject([{ text: { title: "One" } }, damaged])
  })

  it("forgives what parsers of XML do not", () => {
    const inside = `<description>Port & sea&nbsp;<br>${words}</description><enclosure url=x>`
    const [piece] = readFeed(rss(item("One", inside) + item("Two")))
    expect(piece).toMatchObject({ text: { title: "One" } })
  })

  it("never gives the words of one entry as those of another", () => {
    const open = `<item><title>One</title><description>First words`
    expect(readFeed(rss(open + item("Two")))).toMatchObject([
      { part: 1, problem: "damaged" },
      { part: 2, text: { title: "Two" } }
    ])
  })

  it("is told from other files", () => {
    expect(readFeed("<a><b/></a>")).toEqual([{ part: null, problem: "not-feed" }])
    expect(readFeed("no markup at all")).toEqual([{ part: null, problem: "damaged" }])
    expect(readFeed(rss(""))).toEqual([{ part: null, problem: "no-text" }])
  })

  it("never throws, wherever it is broken", () => {
    const whole = rss(item("One") + item("Two"))
    fc.assert(
      fc.property(fc.nat(whole.length), fc.string({ maxLength: 5 }), fc.nat(20), (at, put, gone) => {
        expect(readFeed(whole.slice(0, at) + put + whole.slice(at + gone)).length).toBeGreaterThan(0)
      }),
      { numRuns: 150 }
    )
  })

  it.each(["<!--", "<![CDATA[", "<a ", "<?", '<a b="', "</"])("of %s without end takes no time", (part) => {
    const began = performance.now()
    readFeed(part.repeat(3_000))
    expect(performance.now() - began).toBeLessThan(5_000)
  })
})
