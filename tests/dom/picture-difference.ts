import type { Page } from "playwright-core"

/** A difference of a channel (of 255) that an eye sees; text painted in other pieces differs by less. */
const visible = 40

/** How many pixels of two screenshots differ so that an eye would see it. The page lends its decoder. */
export function visiblyDifferentPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ pictures, visible }) => {
      const decode = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
        const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }))
        const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d")
        context?.drawImage(bitmap, 0, 0)
        return context?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? new Uint8ClampedArray()
      }
      const [a, b] = await Promise.all([decode(pictures[0]), decode(pictures[1])])
      let different = 0
      for (let i = 0; i < Math.max(a.length, b.length); i += 4) {
        const isDifferent = [0, 1, 2].some((channel) => {
          return Math.abs((a[i + channel] ?? -1e3) - (b[i + channel] ?? 1e3)) > visible
        })
        if (isDifferent) different++
      }
      return different
    },
    { pictures: [one.toString("base64"), other.toString("base64")] as const, visible }
  )
}
