import { describePack } from "../../core/corpus/describe-pack"
import type { DateEstimate } from "../../core/model"
import type { Pack } from "../../core/pack/open"

/** A pack as a report for an editor: what was recognised, left out, inferred and said by an editor. */
export function packReport(pack: Pack): string {
  const { articles, entities, events, claims } = describePack(pack)
  const texts = new Map(pack.articles.rows().map((article) => [article.file, article]))
  const lines = [
    ...articles.flatMap(({ file, title, source, language, published, zones, mentions }) => {
      const article = texts.get(file)
      return [
        "",
        `${file}`,
        `  ${title}${article?.titleBy === "article" ? "" : ` (title by the ${article?.titleBy ?? "builder"})`}`,
        `  ${dateInWords(published)} · ${source ?? "source not stated"} · ${language} · ${mentions.length} mentions`,
        ...(article?.curatedBecause ? [`  dated by an editor: ${article.curatedBecause}`] : []),
        ...zones.map(
          ({ start, end, kind }) =>
            `  left out of background: ${kind} “${excerpt(article?.text.slice(start, end) ?? "")}”`
        )
      ]
    }),
    "",
    `Entities (${entities.length})`,
    ...entities
      .toSorted((a, b) => b.mentions - a.mentions)
      .map(
        ({ id, name, type, mentions, aliases }) =>
          `  ${name} [${id}] ${type}, ${mentions} mentions, ${aliases.length} forms`
      ),
    "",
    `Events (${events.length})`,
    ...events.map(
      ({ date, end, precision, what }) => `  ${date}${end ? `–${end}` : ""} (${precision}) ${what}`
    ),
    "",
    `Differing claims (${claims.length})`,
    ...claims.flatMap(({ topic, relation, statements }) => [
      `  ${topic} (${relation})`,
      ...statements.map(({ what, date, file }) => `    ${date ?? "undated"}, ${file}: ${what}`)
    ])
  ]
  return `${lines.join("\n").trimStart()}\n`
}

function dateInWords(published: DateEstimate | null): string {
  if (!published) return "not dated"
  const { date, end, precision, stated } = published
  return `${date}${end ? `–${end}` : ""} (${precision}, ${stated ? "stated" : "inferred"})`
}

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim()
  return line.length > 70 ? `${line.slice(0, 67)}…` : line
}
