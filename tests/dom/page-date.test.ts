// @vitest-environment happy-dom
import { describe, expect, it } from "vitest"
import { readPageContext } from "../../src/dom/page-context"
import { readPageDate } from "../../src/dom/page-date"

function pageOf(html: string): Document {
  return new DOMParser().parseFromString(`<!doctype html>${html}`, "text/html")
}

describe("the date of a page", () => {
  it.each([
    [
      "JSON-LD",
      `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-07-31T09:00:00+06:30"}</script>`
    ],
    [
      "a graph in JSON-LD in the body",
      `<body><script type="application/ld+json">{"@graph":[{"@type":"Person"},{"@type":"NewsArticle","datePublished":"2024-07-31"}]}</script>`
    ],
    ["Open Graph", `<meta property="article:published_time" content="2024-07-31T09:00:00Z">`],
    ["Dublin Core", `<meta name="dc.date" content="2024-07-31">`],
    [
      "microdata in the body",
      `<body><article><meta itemprop="datePublished" content="2024-07-31"></article>`
    ],
    [
      "a time in the article's header",
      `<article><header><time datetime="2024-07-31">Wednesday</time></header></article>`
    ]
  ])("is read from %s", (_, html) => {
    expect(readPageDate(pageOf(html))).toBe("2024-07-31")
  })

  it("is the article's rather than one of the page around it", () => {
    const html = `<aside><time datetime="2020-01-01"></time></aside><article><time datetime="2024-07-31"></time></article>`
    expect(readPageDate(pageOf(html))).toBe("2024-07-31")
  })

  it.each([
    ["nothing", "<p>Wednesday"],
    ["broken JSON-LD", `<script type="application/ld+json">{"datePublished":</script>`],
    ["a day that does not exist", `<meta name="date" content="2024-02-31">`],
    ["a time beside the article", `<aside><time datetime="2024-07-31"></time></aside>`]
  ])("is unknown where the page has %s", (_, html) => {
    expect(readPageDate(pageOf(html))).toBeNull()
  })
})

describe("the context of a page", () => {
  it("is its language in the usual writing, and its title without superfluous space", () => {
    const page = pageOf(`<html lang="en_us"><title>  Talks \n in Moscow </title>`)
    expect(readPageContext(page)).toEqual({ lang: "en-US", title: "Talks in Moscow" })
  })

  it("prefers the title that is meant for sharing", () => {
    const page = pageOf(
      `<head><meta property="og:title" content="Talks in Moscow"><title>Talks | Site</title></head>`
    )
    expect(readPageContext(page).title).toBe("Talks in Moscow")
  })

  it("takes no language that is none", () => {
    expect(readPageContext(pageOf(`<html lang="!!"><title>x</title>`)).lang).toBeNull()
  })
})
