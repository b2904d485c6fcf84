import type { CommanderError } from "commander";
import type { Catalogue } from "./messages/index.ts";

/** Wrong usage that the argument parser cannot see. */
export class UsageError extends Error {}

/** The parser's English in the user's language, as one line. */
export function describeUsageError(error: CommanderError | UsageError, { usage }: Catalogue): string {
  if (error instanceof UsageError) return error.message + usage.seeHelp;
  const [first = "", second = ""] = [...error.message.matchAll(/'([^']*)'/g)].map((match) => match[1]);
  const suggestion = /Did you mean (.*?)\?/.exec(error.message)?.[1];
  const didYouMean = suggestion === undefined ? usage.seeHelp : usage.didYouMean(suggestion);
  switch (error.code) {
    case "commander.unknownOption":
      return usage.unknownOption(first) + didYouMean;
    case "commander.unknownCommand":
      return usage.unknownCommand(first) + didYouMean;
    case "commander.optionMissingArgument":
      return usage.optionNeedsValue(first) + usage.seeHelp;
    case "commander.missingMandatoryOptionValue":
      return usage.optionRequired(first) + usage.seeHelp;
    case "commander.missingArgument":
      return usage.argumentRequired(first) + usage.seeHelp;
    case "commander.excessArguments":
      return usage.tooManyArguments + usage.seeHelp;
    case "commander.conflictingOption":
      return usage.conflict(first, second) + usage.seeHelp;
    case "commander.invalidArgument": {
      const choices = /Allowed choices are (.*?)\.?$/.exec(error.message)?.[1] ?? "";
      return usage.badChoice(first, second, choices) + usage.seeHelp;
    }
    default:
      return usage.other(error.message.split("\n")[0] ?? "") + usage.seeHelp;
  }
}
