export { back } from "./goes-round-back"
