import { render, type ComponentChild } from "preact"
import type { PlainTextKey } from "./text/text-keys"
import type { Texts } from "./text/texts"

/** Plasmo gives every page of the extension an element of this id. */
const MOUNT_ID = "__plasmo"

/** Prepares an extension page and returns what draws it. Drawing again replaces what was drawn. */
export function createPage(
  css: string,
  title: PlainTextKey,
  texts: Texts
): (content: ComponentChild) => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
  const mount = document.getElementById(MOUNT_ID) ?? document.body
  let isNamed = false
  return (content) => {
    // With the first drawing, because only then it is known which language is spoken.
    if (!isNamed) document.title = texts.say(title)
    isNamed = true
    document.documentElement.lang = texts.locale
    document.documentElement.dir = texts.direction
    render(content, mount)
  }
}
