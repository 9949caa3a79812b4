import { readFileSync } from "node:fs"
import { join } from "node:path"
import * as v from "valibot"
import type { LabelledFile } from "./read-labels"

const FILE = join(import.meta.dirname, "dev-probes.json")

const span = { start: v.number(), end: v.number() }
const probesSchema = v.object({
  probes: v.array(
    v.object({
      id: v.string(),
      lang: v.string(),
      text: v.string(),
      gold: v.array(v.object({ ...span, surface: v.string(), entity: v.string() })),
      must_not: v.array(v.object({ ...span, surface: v.string(), reason: v.string() })),
      optional: v.array(v.object(span))
    })
  )
})

/**
 * The probes: short texts, each with a trap. They label names only, by the ids of the gazetteer.
 *
 * @throws Error where the file is not as it should be
 */
export function readProbes(): LabelledFile[] {
  return v.parse(probesSchema, JSON.parse(readFileSync(FILE, "utf8"))).probes.map((probe) => ({
    id: probe.id,
    file: `dev-probes.json ${probe.id}`,
    lang: probe.lang,
    topic: "on",
    set: "tuned",
    note: "",
    text: probe.text,
    labels: probe.gold.map((gold) => ({ ...gold, kind: "name" })),
    traps: probe.must_not,
    optional: probe.optional
  }))
}
