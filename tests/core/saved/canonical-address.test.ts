import fc from "fast-check"
import { expect, it } from "vitest"
import {
  canonicalAddress,
  cleanAddress,
  siteOf,
  statedAddress
} from "../../../src/core/saved/canonical-address"

it.each([
  ["a fragment", "https://a.example/story#comments"],
  ["a campaign", "https://a.example/story?utm_source=mail&utm_medium=x&fbclid=1"],
  ["another protocol", "http://a.example/story"],
  ["www", "https://www.a.example/story"],
  ["the host for phones", "https://m.a.example/story"],
  ["its AMP form in the path", "https://a.example/story/amp/"],
  ["its AMP form in the name", "https://a.example/story.amp"],
  ["its AMP form in the query", "https://amp.a.example/story?outputType=amp"],
  ["a slash at the end", "https://a.example/story/"],
  ["an index", "https://a.example/story/index.html"],
  ["capitals in the host and a password", "https://Me:secret@A.EXAMPLE/story"]
])("is the same with %s", (_, address) => {
  expect(canonicalAddress(address)).toBe("https://a.example/story")
})

it.each([
  ["path", "https://a.example/one", "https://a.example/two"],
  ["case of the path", "https://a.example/One", "https://a.example/one"],
  ["number", "https://a.example/story?id=1", "https://a.example/story?id=2"],
  ["route in the fragment", "https://a.example/#/one", "https://a.example/#/two"],
  ["site of a shared host", "https://one.blog.example/", "https://two.blog.example/"],
  ["port", "http://127.0.0.1:8080/a", "http://127.0.0.1:8081/a"],
  ["word that begins like a campaign", "https://a.example/?utm=1", "https://a.example/"]
])("differs by its %s", (_, one, other) => {
  expect(canonicalAddress(one)).not.toBe(canonicalAddress(other))
})

it("keeps what is asked in any order", () => {
  expect(canonicalAddress("https://a.example/?b=2&a=1")).toBe(canonicalAddress("https://a.example/?a=1&b=2"))
})

it("opens the address as it was, without what tells where the reader came from", () => {
  expect(cleanAddress("https://www.a.example/story/?id=7&utm_source=mail&b=%20#top")).toBe(
    "https://www.a.example/story/?id=7&b=%20"
  )
})

it.each(["about:blank", "file:///home/me/a.html", "javascript:alert(1)", "data:text/html,x", "", "https://"])(
  "knows no address of the web in “%s”",
  (address) => {
    expect(cleanAddress(address)).toBeNull()
    expect(canonicalAddress(address)).toBeNull()
  }
)

it.each([
  ["its own address", "https://a.example/story?page=2", "https://a.example/story", "https://a.example/story"],
  ["nothing", "https://a.example/story", null, "https://a.example/story"],
  ["the front page", "https://a.example/story", "https://a.example/", "https://a.example/story"],
  ["another site", "https://a.example/story", "https://b.example/story", "https://a.example/story"],
  ["no address", "https://a.example/story", "javascript:alert(1)", "https://a.example/story"]
])("believes a page that states %s only as far as it can be true", (_, address, stated, known) => {
  expect(statedAddress(address, stated)).toBe(known)
})

it("names a site by its host", () => {
  expect(siteOf("https://www.a.example:8080/story")).toBe("a.example")
})

it("changes nothing more when it is done again, whatever the address", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const once = canonicalAddress(address)
      expect(once).not.toBeNull()
      expect(canonicalAddress(once ?? "")).toBe(once)
      expect(canonicalAddress(cleanAddress(address) ?? "")).toBe(once)
      expect(URL.canParse(cleanAddress(address) ?? "")).toBe(true)
    })
  )
})

it("throws at no text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const address of [text, `http://${text}`])
        expect([null, "string"]).toContain(
          canonicalAddress(address) === null ? null : typeof canonicalAddress(address)
        )
    })
  )
})
