import { frameMark } from "./frame-costs"

/** What a page does to itself, once a frame, when it is told to. */
export type Restlessness = "chat" | "clock"

const linesPerSecond = 1000
/** Chat pages throw away what is old. */
const mostLines = 400

/**
 * A made page with a script: `benchStart(ms)` makes it change in every frame for so long, and resolves with the times
 * between frames. As a chat it gets 1,000 lines a second, one in ten with a name; as a clock one text changes.
 */
export function restlessPage(html: string, kind: Restlessness, names: readonly string[]): string {
  const script = `
const names = ${JSON.stringify(names.slice(0, 200)).replaceAll("<", "\\u003c")}
let count = 0
const changes = {
  clock() { document.getElementById("clock").firstChild.data = "Frame " + count++ },
  chat(ms) {
    const chat = document.getElementById("chat")
    for (let due = Math.round(ms * ${linesPerSecond} / 1000); due > 0; due--) {
      const line = document.createElement("p")
      const who = count % 10 === 0 ? names[count % names.length] : "Somebody"
      line.textContent = who + " wrote line " + count++ + " of this evening's talk."
      chat.append(line)
    }
    while (chat.childElementCount > ${mostLines}) chat.firstElementChild.remove()
  }
}
function benchStart(ms) {
  return new Promise((resolve) => {
    const gaps = []
    let first = 0
    let last = 0
    requestAnimationFrame(function frame(now) {
      performance.mark(${JSON.stringify(frameMark)})
      if (first === 0) first = now
      else {
        gaps.push(now - last)
        changes.${kind}(Math.min(100, now - last))
      }
      last = now
      if (now - first < ms) requestAnimationFrame(frame)
      else resolve(gaps)
    })
  })
}`
  // What changes is kept from moving the rest of the page, as on pages that are made with care.
  const box = `<p id="clock" style="contain: strict; height: 2em">Frame</p><div id="chat" style="contain: strict; height: 12em"></div>`
  return html.replace("<body>", () => `<body>${box}<script>${script}</script>`)
}
