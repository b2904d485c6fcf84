import { CommanderError } from "commander";
import { describeInputError, InputError } from "../sources/index.ts";
import type { ExitStatus } from "./exitStatus.ts";
import { InputErrors } from "./inputErrors.ts";
import { chooseLanguage } from "./language.ts";
import { catalogues } from "./messages/index.ts";
import { createProgram } from "./program.ts";
import { processTerminal, type Terminal } from "./terminal.ts";
import { describeUsageError, UsageError } from "./usageError.ts";

/** Says in a line what went wrong; a stack trace is for those who ask for it. */
function report(error: unknown, terminal: Terminal): ExitStatus {
  const { language } = terminal;
  const words = catalogues[language];
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  // Called with nothing: the parser has printed its help.
  if (error instanceof CommanderError && error.code === "commander.help") return 2;
  if (error instanceof InputError) terminal.note(describeInputError(error, language));
  else if (error instanceof InputErrors) {
    for (const each of error.errors) terminal.note(describeInputError(each, language));
  } else if (error instanceof CommanderError || error instanceof UsageError) {
    terminal.note(describeUsageError(error, words));
  } else {
    terminal.note(
      words.internal((error instanceof Error ? error.message : String(error)).split("\n")[0] ?? ""),
    );
    if (process.env.HESHU_DEBUG && error instanceof Error) terminal.note(error.stack ?? "");
  }
  return 2;
}

/** Runs the command with its arguments (without node and script) and tells its exit status. */
export async function run(args: readonly string[]): Promise<ExitStatus> {
  const terminal = processTerminal(chooseLanguage(args, process.env));
  let status: ExitStatus = 0;
  try {
    await createProgram(terminal, (done) => {
      status = done;
    }).parseAsync([...args], { from: "user" });
    return status;
  } catch (error) {
    return report(error, terminal);
  }
}
