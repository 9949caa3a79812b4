import { measuredPoint, outcomePoint, type ChartPanel, type ChartPoint } from "../chart/chart-panel"
import type { MatchPeerRun } from "../peers/run-match-peers"
import { nameForms, nameSize } from "../sizes"
import type { MatcherSpeed } from "./matcher-speed"

type Place = { readonly forms: number; readonly units: number }

/** How the cost of matching grows with the text and with the gazetteer, ours and that of the peers. */
export function matcherPanels(
  speeds: readonly MatcherSpeed[],
  peers: readonly MatchPeerRun[],
  { forms, units, limitMs }: Place & { readonly limitMs: number }
): readonly ChartPanel[] {
  const names = [...new Set(peers.map(({ peer }) => peer))]
  const panel = (title: string, by: ChartPanel["by"], isOn: (at: Place) => boolean): ChartPanel => {
    const x = (at: Place) => (by === "page" ? at.units : at.forms)
    const own = speeds.filter(isOn).flatMap((speed) => measuredPoint(x(speed), speed.ms))
    const loop = speeds.filter(isOn).flatMap((speed) => measuredPoint(x(speed), speed.ms / speed.ratio))
    return {
      title,
      by,
      series: [
        { name: "Backgrounder", points: inOrder(own) },
        { name: "bare pass", points: inOrder(loop) },
        ...names.map((name) => ({
          name,
          points: peers
            .filter((run) => run.peer === name && isOn(run))
            .flatMap((run) => outcomePoint(x(run), run.outcome, limitMs))
        }))
      ]
    }
  }
  return [
    panel(`Matching alone, ${nameForms(forms)}, by text`, "page", (at) => at.forms === forms),
    panel(`Matching alone, ${nameSize(units)} of text, by forms`, "forms", (at) => at.units === units)
  ]
}

const inOrder = (points: readonly ChartPoint[]) => points.toSorted((a, b) => a.x - b.x)
