import type { BrowserName } from "../e2e/browsers/driver"
import type { Verdict } from "./judge"

/** What became of one page in one browser. `failure`: it could not be visited, with the extension or without. */
export type PageReport = {
  readonly file: string
  readonly browser: BrowserName
  readonly verdict: Verdict | null
  /** Errors of the extension while the page was open. */
  readonly extensionErrors: readonly string[]
  readonly failure: { readonly withExtension: string | null; readonly without: string | null } | null
}

export type Summary = {
  readonly pages: number
  readonly errors: number
  readonly changed: number
  /** Pages that only the extension keeps from being visited. */
  readonly broken: number
  /** Pages that cannot be visited without the extension either. */
  readonly unreadable: number
  readonly restless: number
  readonly mentions: number
  /** Time until rest with the extension by time without: the middle one of all pages, and the 95th of a hundred. */
  readonly medianRatio: number | null
  readonly highRatio: number | null
}

/** True where the extension did something to the page that it must not. */
export function isBad({ verdict, extensionErrors, failure }: PageReport): boolean {
  if (extensionErrors.length > 0) return true
  if (failure) return failure.withExtension !== null && failure.without === null
  return verdict !== null && (verdict.change !== null || verdict.newPageErrors.length > 0)
}

export function summaryOf(reports: readonly PageReport[]): Summary {
  const count = (isSo: (report: PageReport) => boolean) => reports.filter(isSo).length
  const verdicts = reports.flatMap(({ verdict }) => verdict ?? [])
  const ratios = verdicts.map(({ ms }) => ms.with / ms.without).toSorted((one, other) => one - other)
  const at = (share: number) => ratios[Math.min(ratios.length - 1, Math.floor(share * ratios.length))] ?? null
  return {
    pages: reports.length,
    errors: count(
      ({ verdict, extensionErrors }) => extensionErrors.length > 0 || (verdict?.newPageErrors.length ?? 0) > 0
    ),
    changed: verdicts.filter(({ change }) => change !== null).length,
    broken: count(
      ({ failure }) => failure !== null && failure.withExtension !== null && failure.without === null
    ),
    unreadable: count(({ failure }) => failure !== null && failure.without !== null),
    restless: verdicts.filter(({ isRestless }) => isRestless).length,
    mentions: verdicts.reduce((sum, { mentions }) => sum + (mentions ?? 0), 0),
    medianRatio: at(0.5),
    highRatio: at(0.95)
  }
}

/** What is said of a page at once, when it is bad. */
export function describeBad({ file, browser, verdict, extensionErrors, failure }: PageReport): string {
  const change = verdict?.change
  return [
    `✗ ${browser} ${file}`,
    ...extensionErrors.map((error) => `    extension: ${error}`),
    ...(verdict?.newPageErrors ?? []).map((error) => `    page: ${error}`),
    ...(change ? [`    DOM, line ${change.line}: without ${change.without} | with ${change.with}`] : []),
    ...(failure && failure.withExtension !== null ? [`    with the extension: ${failure.withExtension}`] : [])
  ].join("\n")
}

export function describeSummary(browser: BrowserName, summary: Summary): string {
  const ratio = (value: number | null) => (value === null ? "–" : value.toFixed(2))
  return [
    `${browser}: ${summary.pages} pages, ${summary.mentions} mentions`,
    `  ${summary.errors} with errors, ${summary.changed} changed, ${summary.broken} broken by the extension`,
    `  ${summary.unreadable} cannot be visited without it either, ${summary.restless} change by themselves`,
    `  time until rest, with by without: median ${ratio(summary.medianRatio)}, 95th of a hundred ${ratio(summary.highRatio)}`
  ].join("\n")
}
