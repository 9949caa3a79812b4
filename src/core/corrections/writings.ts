import type { Row } from "../pack/schema"
import { formKey } from "./form-key"

type Forms = { readonly length: number; row(index: number): Row<"forms"> }

/**
 * How forms are written in all the cases that the gazetteer knows: “Москвы” and others for “Москва”, and the other way
 * round. By `formKey`; forms that the gazetteer lacks are left out.
 */
export function writingsOf(
  forms: Forms,
  wanted: ReadonlySet<string>
): ReadonlyMap<string, readonly string[]> {
  if (wanted.size === 0) return new Map()
  const rows = Array.from({ length: forms.length }, (_, i) => forms.row(i))
  const keysOfBase = new Map<number, Set<string>>()
  rows.forEach(({ text, inflectionOf }, i) => {
    const key = formKey(text)
    if (!wanted.has(key)) return
    const base = inflectionOf ?? i
    keysOfBase.set(base, (keysOfBase.get(base) ?? new Set()).add(key))
  })
  const writings = new Map<string, string[]>()
  rows.forEach(({ text, inflectionOf }, i) => {
    for (const key of keysOfBase.get(inflectionOf ?? i) ?? []) {
      const known = writings.get(key)
      if (known) known.push(text)
      else writings.set(key, [text])
    }
  })
  return writings
}
