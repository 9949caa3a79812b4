import type { DateEstimate, EntityId, EntityType, Evidence, MentionKind, Zone } from "../model"
import { isoDay, publishedOf } from "../pack/days"
import type { Pack } from "../pack/open"
import { eventOf, evidenceOf, type CorpusEvent } from "../retrieval/background"

/** A pack as one plain object, as `inspect --format json` prints it. */
export type PackDescription = {
  readonly articles: readonly {
    readonly id: string
    readonly file: string
    readonly title: string
    readonly source: string | null
    readonly language: string
    readonly published: DateEstimate | null
    readonly zones: readonly Zone[]
    readonly mentions: readonly {
      readonly start: number
      readonly end: number
      readonly entity: EntityId
      readonly kind: MentionKind
    }[]
  }[]
  readonly entities: readonly {
    readonly id: EntityId
    readonly name: string
    readonly type: EntityType
    readonly aliases: readonly string[]
    readonly mentions: number
  }[]
  readonly events: readonly CorpusEvent[]
  readonly claims: readonly {
    readonly topic: string
    readonly statements: readonly (Evidence & { readonly what: string; readonly date: string | null })[]
    readonly relation: string
  }[]
}

/** Describes everything a pack holds. Look-alikes are left out. */
export function describePack(pack: Pack): PackDescription {
  const mentions = pack.mentions.rows()
  const counts = new Map<number, number>()
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const forms = aliasesByEntity(pack)
  return {
    articles: pack.articles.rows().map((article, row) => ({
      id: article.file.replace(/\.txt$/, ""),
      file: article.file,
      title: article.title,
      source: article.source === "" ? null : article.source,
      language: article.language,
      published: publishedOf(pack, article),
      zones: pack.zones
        .rows()
        .filter((zone) => zone.article === row)
        .map(({ start, end, kind }) => ({ start, end, kind })),
      mentions: mentions
        .filter((mention) => mention.article === row)
        .map(({ start, end, entity, kind }) => ({ start, end, entity: pack.entities.row(entity).id, kind }))
    })),
    entities: pack.entities
      .rows()
      .flatMap(({ id, name, type, lookalike }, row) =>
        lookalike === "yes"
          ? []
          : [{ id, name, type, aliases: forms.get(row) ?? [], mentions: counts.get(row) ?? 0 }]
      ),
    events: pack.events.rows().map((_, event) => eventOf(pack, event)),
    claims: pack.claims.rows().map(({ topic, relation }, claim) => ({
      topic,
      statements: pack.claimStatements
        .rows()
        .filter((statement) => statement.claim === claim)
        .map((statement) => ({
          what: statement.what,
          date: statement.date > 0 ? isoDay(statement.date) : null,
          ...evidenceOf(pack, statement)
        })),
      relation
    }))
  }
}

function aliasesByEntity(pack: Pack): Map<number, string[]> {
  const forms = new Map<number, string[]>()
  for (const { entity, text, kind } of pack.forms.rows()) {
    if (kind === "descriptor") continue
    const known = forms.get(entity) ?? []
    if (!known.includes(text)) forms.set(entity, [...known, text])
  }
  return forms
}
