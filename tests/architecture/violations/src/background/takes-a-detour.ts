export { h } from "../webext/draws"
