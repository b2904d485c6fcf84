import { Command, Option } from "commander";
import { version } from "../../package.json";
import { languages } from "../engine/messages/language.ts";
import { type CheckOptions, check, checkFormats } from "./commands/check.ts";
import { factsBuild } from "./commands/factsBuild.ts";
import { type FactsOptions, factFormats, factsFind, factsList } from "./commands/factsList.ts";
import { type FiguresOptions, figureFormats, figures } from "./commands/figures.ts";
import { lsp } from "./commands/lsp.ts";
import type { ExitStatus } from "./exitStatus.ts";
import { type Catalogue, catalogues } from "./messages/index.ts";
import { addRuleWords } from "./ruleOption.ts";
import type { Terminal } from "./terminal.ts";

/** The parser's own headings in the user's language. */
function translateHeadings(command: Command, help: Catalogue["help"]): void {
  const headings: Record<string, string> = {
    "Usage:": help.usage,
    "Arguments:": help.arguments,
    "Options:": help.options,
    "Global Options:": help.globalOptions,
    "Commands:": help.commands,
  };
  command.configureHelp({ styleTitle: (title) => headings[title] ?? title });
  command.helpOption("-h, --help", help.showHelp);
  for (const child of command.commands) {
    if (child instanceof Command) translateHeadings(child, help);
  }
}

/** The command line: what there is to say, and which function answers. `done` takes the exit status. */
export function createProgram(terminal: Terminal, done: (status: ExitStatus) => void): Command {
  const words = catalogues[terminal.language];
  const { commands, options } = words;
  const format = (choices: readonly string[]) =>
    new Option("--format <format>", options.format).choices(choices).default("text");
  const facts = () => new Option("--facts <file>", options.facts);
  const date = () => new Option("--date <date>", options.date);
  const lang = () => new Option("--lang <language>", options.lang).choices(languages);

  const program = new Command("heshu")
    .description(words.about)
    .version(version, "-V, --version", words.help.showVersion)
    .exitOverride()
    .configureOutput({ outputError: () => undefined, writeOut: (text) => terminal.write(text) })
    .helpCommand(false);

  program
    .command("check")
    .description(commands.check)
    .argument("[file...]", words.arguments.drafts)
    .addOption(facts().conflicts("sources"))
    .addOption(new Option("--sources <path...>", options.sources))
    .addOption(date())
    .addOption(format(checkFormats))
    .addOption(new Option("--output <file>", options.output))
    .addOption(new Option("--all", options.all))
    .addOption(new Option("--explain", options.explain))
    .addOption(new Option("--rules <names>", options.rules).argParser(addRuleWords))
    .addOption(new Option("--no-rules", options.noRules).default(undefined))
    .addOption(lang())
    .addHelpText("after", words.help.checkExamples)
    .action(async (files: string[], given: CheckOptions) => done(await check(files, given, terminal)));

  program
    .command("figures")
    .description(commands.figures)
    .argument("[file...]", words.arguments.drafts)
    .addOption(date())
    .addOption(format(figureFormats))
    .addOption(lang())
    .action(async (files: string[], given: FiguresOptions) => done(await figures(files, given, terminal)));

  const table = program.command("facts").description(commands.facts).helpCommand(false);
  table
    .command("build")
    .description(commands.factsBuild)
    .argument("<path...>", words.arguments.sources)
    .requiredOption("--output <file>", options.tableOutput)
    .addOption(lang())
    .action(async (paths: string[], { output }: { output: string }) =>
      done(await factsBuild(paths, output, terminal)),
    );
  table
    .command("list")
    .description(commands.factsList)
    .addOption(facts())
    .addOption(format(factFormats))
    .addOption(lang())
    .action(async (given: FactsOptions) => done(await factsList(given, terminal)));
  table
    .command("find")
    .description(commands.factsFind)
    .argument("<word...>", words.arguments.words)
    .addOption(facts())
    .addOption(format(factFormats))
    .addOption(lang())
    .action(async (sought: string[], given: FactsOptions) => done(await factsFind(sought, given, terminal)));

  program
    .command("lsp")
    .description(commands.lsp)
    .addOption(lang())
    .addOption(new Option("--stdio").hideHelp())
    .action(() => done(lsp(terminal)));

  translateHeadings(program, words.help);
  return program;
}
