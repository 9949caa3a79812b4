export { misc } from "../utils/misc"
