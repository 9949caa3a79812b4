import { isZawgyi } from "../../core/text/zawgyi"

/** The first line, counted from 1, whose Burmese is written in Zawgyi instead of Unicode; 0 where none is. */
export function findZawgyi(text: string): number {
  return text.split("\n").findIndex(isZawgyi) + 1
}
