export { other } from "../other/index"
