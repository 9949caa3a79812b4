import { isoDay } from "../../core/pack/days"
import type { Pack } from "../../core/pack/open"
import { quote } from "./quote"

/** The events of a pack, oldest first, with participants and evidence. */
export function eventLines(pack: Pack): readonly string[] {
  const participants = pack.eventEntities.rows()
  const evidence = pack.eventEvidence.rows()
  return [
    `Events (${pack.events.length})`,
    ...pack.events.rows().flatMap(({ date, dateEnd, precision, what }, event) => [
      `  ${isoDay(date)}${dateEnd > 0 ? `–${isoDay(dateEnd)}` : ""} (${precision}) ${what}`,
      `    ${idsOf(
        pack,
        participants.filter((row) => row.event === event)
      )}`,
      ...evidence.filter((row) => row.event === event).map((row) => `    ${quote(pack, row)}`)
    ])
  ]
}

/** The claims on which articles differ, side by side. */
export function claimLines(pack: Pack): readonly string[] {
  const entities = pack.claimEntities.rows()
  const statements = pack.claimStatements.rows()
  return [
    `Differing claims (${pack.claims.length})`,
    ...pack.claims.rows().flatMap(({ topic, relation }, claim) => [
      `  ${topic} (${relation})`,
      `    ${idsOf(
        pack,
        entities.filter((row) => row.claim === claim)
      )}`,
      ...statements
        .filter((row) => row.claim === claim)
        .map((row) => `    ${row.date > 0 ? isoDay(row.date) : "undated"}: ${row.what}, ${quote(pack, row)}`)
    ])
  ]
}

function idsOf(pack: Pack, rows: readonly { readonly entity: number }[]): string {
  return rows.map(({ entity }) => pack.entities.row(entity).id).join(", ")
}
