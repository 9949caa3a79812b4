/** Svelte's own types are for its own name; beside it stands an older one, which the bundler brings along. */
declare module "svelte5/compiler" {
  export function compile(
    source: string,
    options: { readonly filename: string; readonly generate: "client" | "server"; readonly dev: boolean }
  ): { readonly js: { readonly code: string } }
}
