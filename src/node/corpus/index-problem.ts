import { errors } from "@opensearch-project/opensearch"
import { withoutHiddenCharacters } from "../../core/text/hidden-characters"
import { KEY_VARIABLE, PASSWORD_VARIABLE, USER_VARIABLE } from "./index-source"

/** Why an index could not be read. The message is one clause, and holds nothing of who asked. */
export class IndexError extends Error {
  override readonly name = "IndexError"
}

const LONGEST_REASON = 300

/** What an error of the client says, for a person who can mend it; null where it is no error of a client. */
export function wordClientError(error: unknown, isAuthorized: boolean): string | null {
  if (error instanceof IndexError) return error.message
  if (error instanceof errors.TimeoutError || error instanceof errors.RequestAbortedError)
    return "it takes too long to answer"
  if (error instanceof errors.DeserializationError)
    return "what answers there is no search engine, or broke off"
  if (error instanceof errors.ResponseError) return wordStatus(error, isAuthorized)
  if (error instanceof errors.ConnectionError) return wordConnection(error.message)
  return null
}

function wordConnection(message: string): string {
  if (/ENOTFOUND|EAI_AGAIN/.test(message)) return "there is no such host"
  if (/ECONNREFUSED/.test(message)) return "nothing answers at that port"
  if (/self.signed|certificate|CERT_/i.test(message))
    return `its certificate is not trusted (${message}); NODE_EXTRA_CA_CERTS can name a file with that of its authority`
  if (/aborted|ECONNRESET|socket hang up/.test(message)) return "it broke off before the end"
  return `the connection failed: ${message}`
}

function wordStatus({ statusCode, body }: errors.ResponseError, isAuthorized: boolean): string {
  if (statusCode === 401)
    return isAuthorized
      ? "it does not accept who asks (401)"
      : `it wants to know who asks (401): set ${KEY_VARIABLE}, or ${USER_VARIABLE} and ${PASSWORD_VARIABLE}`
  if (statusCode === 403) return "who asks may not read it (403)"
  const reason = reasonOf(body)
  if (statusCode === 404 && reason?.startsWith("search_context_missing_exception"))
    return "it has given up the reading before its end (404): read again when it has less to do"
  if (statusCode === 404) return "there is no such index (404)"
  return `it answers with ${statusCode}${reason === null ? "" : `: ${reason}`}`
}

/** What an engine says of its error, as one line; it may say anything. */
function reasonOf(body: unknown): string | null {
  const error = field(body, "error")
  const causes = field(error, "root_cause")
  const cause: unknown = Array.isArray(causes) && causes.length > 0 ? causes[0] : error
  const said = [field(cause, "type"), field(cause, "reason")].filter((part) => typeof part === "string")
  return said.length === 0 ? null : withoutHiddenCharacters(said.join(": ")).slice(0, LONGEST_REASON)
}

function field(value: unknown, name: string): unknown {
  const isObject = typeof value === "object" && value !== null && Object.hasOwn(value, name)
  return isObject ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}
