import { backgroundCommand } from "./commands/background"
import { build } from "./commands/build"
import type { Command } from "./commands/command"
import { inspectCommand } from "./commands/inspect"
import { searchCommand } from "./commands/search"
import { shardCommand } from "./commands/shard"
import { spotCommand } from "./commands/spot"
import { InputError, UsageError } from "./usage-error"

const commands: ReadonlyMap<string, Command> = new Map([
  ["build", build],
  ["inspect", inspectCommand],
  ["spot", spotCommand],
  ["background", backgroundCommand],
  ["search", searchCommand],
  ["shard", shardCommand]
])

function usage(): string {
  const lines = [...commands].map(
    ([name, { usage: options, summary }]) => `  ${name} ${options}\n      ${summary}`
  )
  return `Usage: npm run --silent backgrounder -- COMMAND [OPTIONS]\n\n${lines.join("\n")}\n\nCOMMAND --help tells more.\n`
}

async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    process[name === undefined ? "stderr" : "stdout"].write(usage())
    return name === undefined ? 2 : 0
  }
  const command = commands.get(name)
  if (!command) throw new UsageError(`there is no command ${name}`)
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(
      `Usage: npm run --silent backgrounder -- ${name} ${command.usage}\n\n${command.help}\n`
    )
    return 0
  }
  return command.run(args)
}

// A reader that has seen enough (`| head`) closes the pipe: that is no failure of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1))

try {
  process.exitCode = await main(process.argv.slice(2))
} catch (error) {
  if (!(error instanceof UsageError) && !(error instanceof InputError)) throw error
  process.stderr.write(`backgrounder: ${error.message}\n`)
  if (error instanceof UsageError) process.stderr.write(`\n${usage()}`)
  process.exitCode = error instanceof UsageError ? 2 : 1
}
