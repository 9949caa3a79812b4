const paragraphs = 25_000 // with the elements inside and the text between them, some 100,000 nodes
const unitsPerParagraph = 400 // ten million UTF-16 code units in all
const frames = 200
const mutationsPerBeat = 100 // one beat every 10 ms: 10,000 a second

const filler =
  "the committee heard four speakers on rivers bridges harvests and the price of rice before tea was brought and a motion to adjourn was lost by a single vote and then carried without another".split(
    " "
  )

/** 10 MB of text in 100,000 nodes, the same every time, with a name in every tenth paragraph. */
export function hugePage(): string {
  return pageOf(Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join("\n"))
}

/** A short report among 200 frames, each with the few words of an advertisement. */
export function manyFramesPage(): string {
  const frame = '<iframe src="/frame-small.html" width="60" height="40"></iframe>\n'
  return pageOf(paragraph(0) + frame.repeat(frames))
}

/** A short report above a ticker that changes 10,000 times a second, now and then with a name in it. */
export function restlessPage(): string {
  return pageOf(`${paragraph(0)}<ul id="ticker">${"<li>0</li>".repeat(50)}</ul>
<script>
  const lines = [...document.querySelectorAll("#ticker li")]
  let count = 0
  setInterval(() => {
    for (let step = 0; step < ${mutationsPerBeat}; step++) {
      const line = lines[count++ % lines.length]
      line.textContent = count % 977 === 0 ? "Vladimir Putin, reading " + count : "Reading " + count
    }
  }, 10)
</script>`)
}

function paragraph(index: number): string {
  const text = Array.from(
    { length: unitsPerParagraph / 5 },
    (_, word) => filler[(index * 7 + word * 3) % filler.length]
  )
  const half = text.length / 2
  const name = index % 10 === 0 ? "Min Aung Hlaing spoke." : "Nobody spoke."
  return `<p id="p${index}">${name} ${text.slice(0, half).join(" ")} <b>${filler[index % filler.length]}</b> ${text.slice(half).join(" ")}.</p>`
}

/** Every page counts, from its load on, how long it was kept from drawing each time. */
function pageOf(body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>A heavy page</title>
    <script>
      globalThis.gaps = []
      addEventListener("load", () => {
        let last = performance.now()
        const beat = (now) => {
          globalThis.gaps.push(now - last)
          last = now
          requestAnimationFrame(beat)
        }
        requestAnimationFrame(beat)
      })
    </script>
  </head>
  <body>
${body}
  </body>
</html>`
}
