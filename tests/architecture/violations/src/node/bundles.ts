export { build } from "esbuild"
