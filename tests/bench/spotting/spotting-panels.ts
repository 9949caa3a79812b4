import { measuredPoint, outcomePoint, type ChartPanel } from "../chart/chart-panel"
import { formCounts, nameSize, pageUnits } from "../sizes"
import { median } from "../statistics"
import type { SpottingRun, SpottingRuns } from "./spotting-rounds"

const fewForms = 300

/** How the main-thread time of a fresh page grows with the page, and with the names to look for, in each browser. */
export function spottingPanels(
  { browsers, runs, peers }: SpottingRuns,
  { units, limitMs }: { readonly units: number; readonly limitMs: number }
): readonly ChartPanel[] {
  const whos = [...new Set(peers.map(({ who }) => who))]
  const titled = browsers.map(({ name }) => ({ name, title: name === "chromium" ? "Chromium" : "Firefox" }))
  const pages = titled.map(({ name, title }): ChartPanel => {
    const own = (who: SpottingRun["who"]) =>
      pageUnits.flatMap((units) => cost(runs, { browser: name, who, units, forms: null }, units))
    return {
      title: `${title}: main thread by page (peers: ${fewForms} forms)`,
      by: "page",
      series: [
        { name: "Backgrounder", points: own("reader") },
        { name: "bare pass", points: own("bare") },
        { name: "Backgrounder, as built", points: own("extension") },
        ...whos.map((who) => ({
          name: who,
          points: peers
            .filter((run) => run.browser === name && run.who === who && run.forms === fewForms)
            .flatMap((run) => outcomePoint(run.units, run.outcome, limitMs))
        }))
      ]
    }
  })
  const forms = titled.map(({ name, title }): ChartPanel => ({
    title: `${title}: main thread by forms (${nameSize(units)} page)`,
    by: "forms",
    series: [
      {
        name: "Backgrounder",
        points: formCounts.flatMap((forms) =>
          cost(runs, { browser: name, who: "reader", units, forms }, forms)
        )
      },
      {
        name: "bare pass",
        points: formCounts.flatMap((forms) =>
          cost(runs, { browser: name, who: "bare", units, forms: null }, forms)
        )
      },
      ...whos.map((who) => ({
        name: who,
        points: peers
          .filter((run) => run.browser === name && run.who === who && run.units === units)
          .flatMap((run) => outcomePoint(run.forms, run.outcome, limitMs))
      }))
    ]
  }))
  return [...pages, ...forms]
}

type Kind = Pick<SpottingRun, "browser" | "who" | "units" | "forms">

function cost(runs: readonly SpottingRun[], kind: Kind, x: number) {
  const same = runs.filter(
    (run) =>
      run.browser === kind.browser &&
      run.who === kind.who &&
      run.units === kind.units &&
      run.forms === kind.forms &&
      run.longestGap === null
  )
  return same.length === 0 ? [] : measuredPoint(x, median(same.map(({ own }) => own)))
}
