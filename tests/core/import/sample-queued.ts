import type { Queued } from "../../../src/core/import/import-run"
import { bareText } from "../../../src/core/import/read-text"
import { toImported } from "../../../src/core/import/to-imported"

/** A text out of a file, waiting to be added. No two places make texts that are nearly the same. */
export function queuedSample(place: string, id = place): Queued {
  const words = Array.from({ length: 12 }, (_, i) => `${place} quay ${i} of ${place}`)
  const file = `notes/${place}.txt`
  const article = toImported(bareText([`The ferry of ${place} left: ${words.join(", ")}.`]), {
    id,
    file,
    savedAt: "2026-11-22T10:00:00.000Z"
  })
  if (typeof article === "string") throw new Error(`The sample cannot be imported: ${article}`)
  return { file, part: null, article }
}
