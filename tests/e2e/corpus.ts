import { readFileSync, readdirSync } from "node:fs"
import { fileURLToPath } from "node:url"

const folder = new URL("../../seeds/", import.meta.url)

/** The articles as they lie in the repository, each as one text. */
const articles = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => readFileSync(fileURLToPath(new URL(name, folder)), "utf8"))

/** Whether an article holds the words, character by character. */
export function isVerbatim(words: string): boolean {
  return words.length > 0 && articles.some((article) => article.includes(words))
}
