import { ZawgyiDetector } from "myanmar-tools"

/** The probability from which a line is called Zawgyi; one in Unicode gets next to 0. */
const CERTAIN = 0.95

const detector = new ZawgyiDetector()

/** The first line, counted from 1, whose Burmese is written in Zawgyi instead of Unicode; 0 where none is. */
export function findZawgyi(text: string): number {
  if (!/[\u1000-\u109f]/u.test(text)) return 0
  return text.split("\n").findIndex((line) => detector.getZawgyiProbability(line) > CERTAIN) + 1
}
