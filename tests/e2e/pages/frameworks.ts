import { readFile } from "node:fs/promises"
import { fileURLToPath } from "node:url"
import { build, type Plugin } from "esbuild"
import { compile } from "svelte5/compiler"

import { filler, pageOf } from "./page-of"

export const frameworks = ["react", "vue", "svelte"] as const
export type Framework = (typeof frameworks)[number]

const folder = new URL("../../fixtures/frameworks/", import.meta.url)

/**
 * A page as a server sends it, of a real framework in its development build, which tells of everything that it did not
 * expect. `globalThis.hydrate()` wakes it, `globalThis.setLines([…])` changes it, `globalThis.said` is all it said.
 */
export async function frameworkPage(framework: Framework, lines: readonly string[]): Promise<string> {
  const server = await bundle(`${framework}-server.js`, "server", "esm")
  const client = await bundle(`${framework}-client.js`, "client", "iife")
  const address = `data:text/javascript;base64,${Buffer.from(server).toString("base64")}`
  const { render } = (await import(/* @vite-ignore */ address)) as {
    render(lines: readonly string[]): Promise<string>
  }
  const wake = `globalThis.wake = () => globalThis.hydrate(document.querySelector("#app"), ${JSON.stringify(lines)})`
  const listen = `globalThis.said = []
    for (const level of ["error", "warn"]) console[level] = (...words) => globalThis.said.push(words.map(String).join(" "))
    addEventListener("error", ({ message }) => globalThis.said.push(message))`
  return pageOf(
    `<div id="app">${await render(lines)}</div><p>${filler}</p><script>${client.replaceAll("</script", "<\\/script")}</script>`,
    `<script>${listen}</script><script>${wake}</script>`
  )
}

async function bundle(entry: string, side: "client" | "server", format: "esm" | "iife"): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, folder))],
    bundle: true,
    write: false,
    format,
    platform: "browser",
    target: "es2023",
    alias: { svelte: "svelte5" },
    external: ["node:*"],
    conditions: ["development"],
    define: {
      "process.env.NODE_ENV": '"development"',
      __VUE_OPTIONS_API__: "false",
      __VUE_PROD_DEVTOOLS__: "false",
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: "true"
    },
    plugins: [svelte(side)],
    logLevel: "error"
  })
  return outputFiles[0]?.text ?? ""
}

function svelte(generate: "client" | "server"): Plugin {
  return {
    name: "svelte",
    setup({ onLoad }) {
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { js } = compile(await readFile(path, "utf8"), { filename: path, generate, dev: true })
        return { contents: js.code, loader: "js" }
      })
    }
  }
}
