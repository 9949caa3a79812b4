export { render } from "preact"
