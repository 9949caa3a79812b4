import { inflateSync } from "node:zlib"

export type Colour = readonly [red: number, green: number, blue: number]

/** Decoded pixels, without their alpha: screenshots are opaque. */
export type Picture = {
  readonly width: number
  readonly height: number
  at(x: number, y: number): Colour
}

const signatureLength = 8
const bytesPerPixel: Readonly<Record<number, number>> = { 2: 3, 6: 4 } // colour types RGB and RGBA

/**
 * Reads the PNGs that browsers write as screenshots: 8 bits a channel, RGB or RGBA, not interlaced. Throws on any
 * other kind.
 */
export function readPng(file: Buffer): Picture {
  const { header, data } = readChunks(file)
  const width = header.readUInt32BE(0)
  const height = header.readUInt32BE(4)
  const step = bytesPerPixel[header.readUInt8(9)]
  if (header.readUInt8(8) !== 8 || step === undefined || header.readUInt8(12) !== 0) {
    throw new Error("Only 8-bit RGB and RGBA PNGs without interlacing can be read")
  }
  const pixels = unfilter(inflateSync(data), width * step, height, step)
  const at = (x: number, y: number): Colour => {
    if (x < 0 || y < 0 || x >= width || y >= height) throw new RangeError(`No pixel at ${x}, ${y}`)
    const start = (y * width + x) * step
    return [pixels.readUInt8(start), pixels.readUInt8(start + 1), pixels.readUInt8(start + 2)]
  }
  return { width, height, at }
}

function readChunks(file: Buffer): { header: Buffer; data: Buffer } {
  let header: Buffer | null = null
  const data: Buffer[] = []
  for (let offset = signatureLength; offset < file.length;) {
    const length = file.readUInt32BE(offset)
    const type = file.toString("latin1", offset + 4, offset + 8)
    const body = file.subarray(offset + 8, offset + 8 + length)
    if (type === "IHDR") header = body
    if (type === "IDAT") data.push(body)
    offset += length + 12 // length, type and checksum take four bytes each
  }
  if (!header) throw new Error("Not a PNG: it has no header")
  return { header, data: Buffer.concat(data) }
}

/** Undoes the filters of PNG (specification, section 9): each line was stored as differences to its neighbours. */
function unfilter(stored: Buffer, lineLength: number, height: number, step: number): Buffer {
  const pixels = Buffer.alloc(lineLength * height)
  for (let y = 0; y < height; y++) {
    const filter = stored.readUInt8(y * (lineLength + 1))
    for (let x = 0; x < lineLength; x++) {
      const here = y * lineLength + x
      const left = x >= step ? pixels.readUInt8(here - step) : 0
      const up = y > 0 ? pixels.readUInt8(here - lineLength) : 0
      const upLeft = x >= step && y > 0 ? pixels.readUInt8(here - lineLength - step) : 0
      const raw = stored.readUInt8(y * (lineLength + 1) + 1 + x)
      pixels.writeUInt8((raw + predict(filter, left, up, upLeft)) & 255, here)
    }
  }
  return pixels
}

function predict(filter: number, left: number, up: number, upLeft: number): number {
  switch (filter) {
    case 0:
      return 0
    case 1:
      return left
    case 2:
      return up
    case 3:
      return (left + up) >> 1
    case 4:
      return paeth(left, up, upLeft)
    default:
      throw new Error(`PNG has no filter ${filter}`)
  }
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft
  const [toLeft, toUp, toUpLeft] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - upLeft)]
  if (toLeft <= toUp && toLeft <= toUpLeft) return left
  return toUp <= toUpLeft ? up : upLeft
}
