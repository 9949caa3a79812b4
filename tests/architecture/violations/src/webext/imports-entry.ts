export { background } from "../background/index"
