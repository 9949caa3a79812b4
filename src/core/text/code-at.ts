/**
 * The UTF-16 code unit at a place of a text, 0 outside of it. `charCodeAt` gives NaN there, and an engine that has once
 * met a NaN reads every later unit as a fractional number, many times slower.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0
}
