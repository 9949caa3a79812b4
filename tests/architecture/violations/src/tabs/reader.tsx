export { h } from "../ui/Card"
