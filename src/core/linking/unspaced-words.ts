import type { Span } from "../model"

const REACH = 2

/**
 * "俄罗斯国防部长" is the minister and "国防部门" any department: what ends with 部 is a ministry only where no word goes on.
 * 联合国货 are goods.
 */
export function isInsideChineseWord(text: string, { start, end }: Span): boolean {
  const surface = text.slice(start, end)
  const following = text.slice(end, end + REACH)
  if (surface.endsWith("部")) return /^[长長门門队隊]/.test(following)
  return /^[联聯]合[国國]$/.test(surface) && /^[货貨]/.test(following)
}
