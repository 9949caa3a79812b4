import { expect, it } from "vitest"
import { readHost } from "../../../src/ui/options/read-host"

it.each<[string, string | null]>([
  ["example.org", "example.org"],
  ["  Example.ORG ", "example.org"],
  ["https://www.example.org:8080/news?id=1#top", "www.example.org"],
  ["localhost:3000", "localhost"],
  ["пример.рф", "xn--e1afmkfd.xn--p1ai"],
  ["192.0.2.7", "192.0.2.7"],
  ["", null],
  ["two words", null],
  ["ftp://example.org", null],
  ["about://config", null],
  ["http://", null]
])("reads %j as %j", (typed, host) => {
  expect(readHost(typed)).toBe(host)
})
