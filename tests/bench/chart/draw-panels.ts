import { init, type EChartsOption, type SeriesOption } from "echarts"
import { nameSize } from "../sizes"
import type { ChartPanel, ChartPoint } from "./chart-panel"

// Apache ECharts: one package without a browser behind it, kept by a foundation, that writes SVG on a server by itself.
// Observable Plot wants a DOM to draw in, and Vega comes as thirty packages. It draws for developers only, and ships
// with nothing.

export type ChartTheme = "light" | "dark"

const width = 920
const panelHeight = 250
const top = 92
const columns = 2
const plot = { left: 58, width: 370, height: 175, gap: 460 }

const inks: Readonly<
  Record<ChartTheme, { readonly text: string; readonly line: string; readonly paper: string }>
> = {
  light: { text: "#24292f", line: "#d8dee4", paper: "#ffffff" },
  dark: { text: "#e6edf3", line: "#3d444d", paper: "#0d1117" }
}

/** Told apart by shape as well as by colour. Colours have 3:1 contrast against the paper of their theme. */
const looks: readonly { readonly symbol: string; readonly light: string; readonly dark: string }[] = [
  { symbol: "circle", light: "#4453c8", dark: "#8c9bff" },
  { symbol: "rect", light: "#6b7280", dark: "#a1a9b5" },
  { symbol: "emptyCircle", light: "#7b4fc9", dark: "#c4a5ff" },
  { symbol: "triangle", light: "#b3470b", dark: "#ff9d5c" },
  { symbol: "diamond", light: "#0b7a6b", dark: "#45d0ba" },
  { symbol: "emptyRect", light: "#a8327a", dark: "#ff8fd0" },
  { symbol: "emptyTriangle", light: "#8a6a00", dark: "#e3c14d" },
  { symbol: "roundRect", light: "#1b6fb8", dark: "#6cb6ff" },
  { symbol: "emptyDiamond", light: "#b4232a", dark: "#ff7b72" }
]

/** Points upwards: it took longer than that. */
const stoppedSymbol = "path://M0,6 L5,0 L10,6 L7,6 L7,12 L3,12 L3,6 Z"

/**
 * All panels as one SVG document, both axes of each logarithmic.
 *
 * @throws {RangeError} where there are more series than can be told apart
 */
export function drawPanels(panels: readonly ChartPanel[], theme: ChartTheme): string {
  const rows = Math.ceil(panels.length / columns)
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height: top + rows * panelHeight })
  try {
    chart.setOption(optionOf(panels, theme))
    return chart.renderToSVGString()
  } finally {
    // Its timer would keep the process alive.
    chart.dispose()
  }
}

function optionOf(panels: readonly ChartPanel[], theme: ChartTheme): EChartsOption {
  const { text, paper } = inks[theme]
  const names = [...new Set(panels.flatMap(({ series }) => series.map(({ name }) => name)))]
  if (names.length > looks.length)
    throw new RangeError(`${names.length} series are too many to be told apart`)
  const style = { color: text, fontFamily: "system-ui, sans-serif", fontSize: 12 }
  return {
    animation: false,
    backgroundColor: paper,
    textStyle: style,
    legend: {
      data: names,
      top: 8,
      left: 12,
      right: 12,
      itemGap: 16,
      textStyle: style
    },
    title: panels.map(({ title }, i) => ({
      text: title,
      left: plot.left + (i % columns) * plot.gap - 44,
      top: top - 30 + Math.floor(i / columns) * panelHeight,
      textStyle: { ...style, fontSize: 13, fontWeight: "bold" as const }
    })),
    grid: panels.map((_, i) => ({
      left: plot.left + (i % columns) * plot.gap,
      top: top + Math.floor(i / columns) * panelHeight,
      width: plot.width,
      height: plot.height
    })),
    xAxis: panels.map(({ by }, gridIndex) => ({
      ...axis(theme),
      gridIndex,
      axisLabel: { color: text, formatter: by === "page" ? nameSize : nameCount }
    })),
    yAxis: panels.map((_, gridIndex) => ({
      ...axis(theme),
      gridIndex,
      axisLabel: { color: text, formatter: nameTime }
    })),
    series: panels.flatMap((panel, i) => seriesOf(panel, i, { names, theme }))
  }
}

const axis = (theme: ChartTheme) => ({
  type: "log" as const,
  axisLine: { show: true, lineStyle: { color: inks[theme].line } },
  axisTick: { show: false },
  splitLine: { show: true, lineStyle: { color: inks[theme].line } }
})

function seriesOf(
  { series }: ChartPanel,
  panel: number,
  { names, theme }: { readonly names: readonly string[]; readonly theme: ChartTheme }
): readonly SeriesOption[] {
  return series.map(({ name, points }) => {
    const look = looks[names.indexOf(name) % looks.length]
    const colour = look?.[theme] ?? inks[theme].text
    return {
      type: "line",
      name,
      xAxisIndex: panel,
      yAxisIndex: panel,
      symbol: look?.symbol ?? "circle",
      symbolSize: 8,
      itemStyle: { color: colour },
      lineStyle: { color: colour, width: 2 },
      data: points.map(pointOf)
    }
  })
}

function pointOf({ x, y, isStopped }: ChartPoint) {
  if (!isStopped) return { value: [x, y] }
  return { value: [x, y], symbol: stoppedSymbol, symbolSize: [12, 14] }
}

/** “300”, “10k”, “1M” along an axis. */
export function nameCount(count: number): string {
  if (count >= 1e6) return `${count / 1e6}M`
  return count >= 1e3 ? `${count / 1e3}k` : String(count)
}

/** “0.1 ms”, “10 ms”, “1 s” along an axis. */
export function nameTime(ms: number): string {
  return ms >= 1000 ? `${ms / 1000} s` : `${ms} ms`
}
