import { resolve } from "node:path"
import { expect, it } from "vitest"
import { serveDemo } from "../../../src/node/run/demo-server"

it("serves the demo page until it is told to stop", async () => {
  const end = new AbortController()
  const url = await serveDemo(resolve("assets/demo/index.html"), end.signal)
  const page = await (await fetch(url)).text()
  for (const name of ["Min Aung Hlaing", "Мин Аун Хлайн", "မင်းအောင်လှိုင်", "敏昂莱"]) expect(page).toContain(name)
  end.abort()
  await expect(fetch(url)).rejects.toThrow()
})
