import type { Pack } from "../pack/open"

/** The articles on which an editor has worked, by their rows: from others no matter and no event can be known. */
export function curatedArticles({ claimStatements, eventEvidence }: Pack): ReadonlySet<number> {
  const articles = new Set<number>()
  for (const table of [claimStatements, eventEvidence])
    for (let row = 0; row < table.length; row++) articles.add(table.cell(row, "article"))
  return articles
}
