/** Calls `then` right after the next frame has been painted: a message comes in after the frame that it was sent in. */
export function afterNextPaint(then: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    port2.postMessage(null)
  })
}
