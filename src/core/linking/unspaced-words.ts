import type { Span } from "../model"

const REACH = 2

/** "俄罗斯国防部长" is the minister and "国防部门" any department: what ends with 部 is a ministry only where no word goes on. */
export function isInsideChineseWord(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).endsWith("部") && /^[长長门門队隊]/.test(text.slice(end, end + REACH))
}
