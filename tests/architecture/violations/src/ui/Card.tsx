export { h } from "preact"
