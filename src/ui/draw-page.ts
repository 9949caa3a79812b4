import { render, type ComponentChild } from "preact"
import type { Texts } from "./text/texts"

/** Plasmo gives every page of the extension an element of this id. */
const MOUNT_ID = "__plasmo"

/** Prepares an extension page and returns what draws it. Drawing again replaces what was drawn. */
export function createPage(
  css: string,
  title: string,
  { locale, direction }: Texts
): (content: ComponentChild) => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  document.adoptedStyleSheets = [sheet]
  document.title = title
  document.documentElement.lang = locale
  document.documentElement.dir = direction
  const mount = document.getElementById(MOUNT_ID) ?? document.body
  return (content) => render(content, mount)
}
