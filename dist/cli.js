#!/usr/bin/env node
import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);

// src/cli.ts
var done = 0;
var inputAtFault = 1;
var wrongUsage = 2;
var ourDefect = 70;
async function main(argv) {
  if (argv.includes("--version")) {
    process.stdout.write(`lambda-package ${"0.1.0"}
`);
    return done;
  }
  const { commands } = await import("./chunks/table-5D3ACZ7C.js");
  const { parseArguments } = await import("./chunks/arguments-NIZHKBTK.js");
  const { command, operands, options } = parseArguments(argv, commands);
  if (command === void 0 || options.has("help") || command.name === "help") {
    return await help(command?.name === "help" ? operands[0] : command?.name, commands, options.has("help"));
  }
  if (operands.length < command.minimumOperands) {
    const { UsageError } = await import("./chunks/command-3W4WQQRD.js");
    throw new UsageError(
      `\`${command.name}\` needs ${command.operands}.`,
      command.operands.startsWith("SPEC") ? "For example `::` for everything." : "See `--help`."
    );
  }
  return await execute(command, operands, options);
}
async function help(name, commands, asked) {
  const { showCommandUsage, showUsage } = await import("./chunks/usage-2XKRYCER.js");
  const command = commands.find((one) => one.name === name);
  const text = command === void 0 ? showUsage(commands) : showCommandUsage(command);
  const isAnswer = asked || name !== void 0 || process.argv[2] === "help";
  (isAnswer ? process.stdout : process.stderr).write(`${text}
`);
  return isAnswer ? done : wrongUsage;
}
async function execute(command, operands, options) {
  const { createTerminalHost } = await import("./chunks/terminal-G5N6LJM7.js");
  const { locateBuildRoot } = await import("./chunks/build-root-R5FE3ZDN.js");
  const env = process.env;
  let buildRoot;
  const host = createTerminalHost({
    env,
    cwd: process.cwd(),
    quiet: options.has("quiet"),
    verbose: options.has("verbose"),
    color: process.stderr.isTTY && !options.has("no-color") && (env["NO_COLOR"] ?? "") === "",
    root: () => buildRoot
  });
  try {
    buildRoot = locateBuildRoot(host.cwd, options.get("build-root")?.at(-1));
    return await command.run({ host, buildRoot, operands, options });
  } catch (error) {
    const { reportFailure } = await import("./chunks/failure-KW7LM4WJ.js");
    if (reportFailure(error, host.log)) return inputAtFault;
    throw error;
  }
}
async function fail(error) {
  const { UsageError } = await import("./chunks/command-3W4WQQRD.js");
  if (error instanceof UsageError) {
    const { showControls } = await import("./chunks/text-7KA34YYX.js");
    process.stderr.write(`${showControls(`error: ${error.message}
  = help: ${error.help}`)}
`);
    return wrongUsage;
  }
  const stack = error instanceof Error ? error.stack ?? error.message : String(error);
  process.stderr.write(
    `lambda-package ${"0.1.0"} failed through a defect of its own:
${stack}
Please report this with the command that you ran.
`
  );
  return ourDefect;
}
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(done);
  throw error;
});
process.exitCode = await main(process.argv.slice(2)).catch(fail);
