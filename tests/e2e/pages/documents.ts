import { filler, pageOf } from "./page-of"

const name = "Min Aung Hlaing"

const drawing = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="200">
<style>text { font: 18px "DejaVu Sans" }</style>${content}</svg>`

const labels = `<text id="one" x="10" y="40">On the map ${name} stands.</text>
<text x="10" y="80">Below <tspan>Ros</tspan><tspan font-weight="bold">atom</tspan>.</text><circle cx="9" cy="9" r="4"/>`

/** A table whose cells hold parts of a name beside one another. */
const table = `<table><caption>Naypyitaw</caption><thead><tr><th id="one">${name}</th><th>Rosatom</th></tr></thead>
<tbody><tr><td>Vladimir</td><td>Putin's</td></tr></tbody></table>`

const longLine = `${`${"x".repeat(66_600)} ${name} `.repeat(3)}`

/** Pages of all kinds that a browser shows: path, markup, and the names that are to be marked in it. */
export const documents: Readonly<
  Record<string, { readonly page: string; readonly names: readonly string[] }>
> = {
  "/xhtml.xhtml": {
    page: `<?xml version="1.0" encoding="utf-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head>
<title>X</title></head><body><p id="one">In strict markup ${name} speaks.</p>
<p><![CDATA[In a section Rosatom & others are silent.]]></p><p>${filler}</p></body></html>`,
    names: [name, "Rosatom"]
  },
  "/drawing.svg": {
    page: drawing(`${labels}<text x="10" y="120">${filler}</text>`),
    names: [name, "Rosatom"]
  },
  "/drawings.html": { page: pageOf(`${drawing(labels)}<p>${filler}</p>`), names: [name, "Rosatom"] },
  "/data.xml": {
    page: `<?xml version="1.0"?><?xml-stylesheet href="data:text/css,list,entry{display:block}"?>
<list><entry id="one">In the data ${name} stands.</entry><entry>${filler}</entry></list>`,
    names: [name]
  },
  "/plain.txt": { page: `In plain text ${name} stands.\n\n${filler}\n`, names: [name] },
  "/formula.html": {
    page: pageOf(
      `<p id="one">${name} let <math><mi>x</mi><mtext>Putin</mtext></math> be Rosatom.</p><p>${filler}</p>`
    ),
    names: [name, "Rosatom"]
  },
  "/right-to-left.html": {
    page: pageOf(
      `<div dir="rtl" lang="ar"><p id="one">التقى ${name} اليوم في Naypyitaw.</p><p>${filler}</p></div>`
    ),
    names: [name, "Naypyitaw"]
  },
  "/vertical.html": {
    page: pageOf(`<div style="writing-mode: vertical-rl; block-size: 850px; inline-size: 500px">
<p id="one">${name} came down.</p><p>${filler}</p></div>`),
    names: [name]
  },
  "/table.html": { page: pageOf(`${table}<p>${filler}</p>`), names: ["Naypyitaw", name, "Rosatom", "Putin"] },
  "/skipped.html": {
    page: pageOf(
      `<p>${filler}</p><section><p id="one">${name} is near.</p></section><section><p>Rosatom is near.</p></section>
${'<section><p>Nobody</p></section><section class="far"><p>Far from here.</p></section>'.repeat(30)}`,
      "<style>section { content-visibility: auto; contain-intrinsic-size: auto 300px }</style>"
    ),
    names: [name, "Rosatom"]
  },
  "/long-line.html": { page: pageOf(`<p id="one">${name} ${longLine}</p>`), names: [name, name, name, name] },
  "/unbroken.html": {
    page: pageOf(`<p id="one">${name} ${"x".repeat(200_000)} Rosatom</p>`),
    names: [name, "Rosatom"]
  },
  "/unbroken-burmese.html": {
    page: pageOf(`<p id="one">မင်းအောင်လှိုင်${"ကခဂဃင".repeat(4_000)}</p>`),
    names: ["မင်းအောင်လှိုင်"]
  },
  "/not-shown.html": {
    page: pageOf(`<p id="one">${name} ${filler}</p>
<template><p>Rosatom</p></template><noscript><p>Rosatom</p></noscript><select><option>Rosatom</option></select>
<textarea>Rosatom</textarea><div contenteditable><p>Rosatom</p></div><input value="Rosatom" />
<details id="details"><summary>More</summary><p>Rosatom</p></details>
<div id="found" hidden="until-found"><p>Naypyitaw</p></div><dialog id="dialog"><p>Vladimir Putin</p></dialog>`),
    names: [name]
  }
}
