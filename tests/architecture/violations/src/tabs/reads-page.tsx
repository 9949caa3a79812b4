export { read } from "../dom/read"
