import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { build } from "esbuild"

import { readCatalogue } from "../../../src/core/wording/read-catalogue"
import type { Card } from "../../../src/core/card"
import type { Catalogue } from "../../../src/core/wording/catalogue"
import { faceCss } from "./faces"

const root = resolve(import.meta.dirname, "../../..")
const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"))

/** Cards of July 2022 as the corpus gave them once, so that better ranking changes no picture. */
export const cards = json(join(import.meta.dirname, "cards.json")) as Readonly<Record<string, Card>>

/** What the interface says in a language. */
export function catalogueOf(language: string): Catalogue {
  return readCatalogue(json(join(root, "assets/locales", language, "messages.json")))
}

/** A script of `in-page` with all that it imports. */
export async function bundle(name: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, "in-page", name)],
    bundle: true,
    format: "iife",
    target: "es2023",
    write: false
  })
  return outputFiles[0]?.text ?? ""
}

/** The page that the cards open on. */
export const looksPage =
  () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Talks</title>
<meta property="article:published_time" content="2022-07-18T09:00:00Z"><style>${faceCss()}
body { margin: 24px; font: 18px/32px "Source Serif 4", Padauk; color: #000; background: #fff }
p { margin: 0 0 8px; max-width: 600px }</style></head><body>
<p id="english">Min Aung Hlaing spoke with officials of Rosatom about nuclear energy and went home.</p>
<p id="russian" lang="ru">Мин Аун Хлайн говорил о ядерной энергетике.</p>
<p id="burmese" lang="my">မင်းအောင်လှိုင် မော်စကိုသို့</p>
<p id="rtl" lang="ar" dir="rtl">زار Min Aung Hlaing موسكو في شهر يوليو والتقى بمسؤولين هناك.</p>
<p>The visit was said to be private. What was agreed on a reactor, at what price and by which year, nobody in
the capital wanted to tell; the evening news gave the journey eleven minutes.</p><script src="/looks.js"></script></body></html>`
