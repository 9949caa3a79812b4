import type { Problem } from "../../core/corpus/problem"
import { findZawgyi } from "./find-zawgyi"

/** Larger files are not articles; reading them would only take the machine's memory. */
const LARGEST_BYTES = 50 * 1024 * 1024

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true })

/**
 * The text of an article's file, exactly as it is: a byte-order mark counts as its first character, because offsets
 * are those of the file.
 */
export function readText(
  file: string,
  bytes: Uint8Array
): { text: string | null; problems: readonly Problem[] } {
  const problem = (severity: Problem["severity"], line: number, reason: string): Problem => ({
    severity,
    file,
    line,
    reason
  })
  if (bytes.length >= LARGEST_BYTES) {
    const size = Math.round(bytes.length / 1024 / 1024)
    return {
      text: null,
      problems: [problem("error", 0, `it is ${size} MB long; an article is shorter than 50 MB`)]
    }
  }
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    const line = lineOfBrokenByte(bytes)
    return {
      text: null,
      problems: [problem("error", line, "it is not UTF-8; save it as UTF-8 and try again")]
    }
  }
  if (text.trim() === "") return { text: null, problems: [problem("error", 0, "it is empty")] }
  if (/^\uFEFF?\s*(?:<!doctype html|<html[\s>])/i.test(text)) {
    return {
      text: null,
      problems: [problem("error", 1, "it is HTML, not text; save the article as plain text")]
    }
  }
  const zawgyi = findZawgyi(text)
  const reason = "its Burmese is written in Zawgyi; no name in it is found until it is converted to Unicode"
  return { text, problems: zawgyi > 0 ? [problem("warning", zawgyi, reason)] : [] }
}

/** The line of the first byte that is not UTF-8, counted from 1: lines are tried one by one. */
function lineOfBrokenByte(bytes: Uint8Array): number {
  let start = 0
  for (let line = 1; ; line++) {
    const end = bytes.indexOf(0x0a, start)
    try {
      decoder.decode(bytes.subarray(start, end < 0 ? bytes.length : end))
    } catch {
      return line
    }
    if (end < 0) return line
    start = end + 1
  }
}
