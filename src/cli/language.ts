import { type Language, languages } from "../engine/messages/language.ts";

/** The value of `--lang` before the arguments are parsed, so that faults in them can be told in it. */
function askedFor(args: readonly string[]): string | undefined {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const arg = args[at];
  return arg === "--lang" ? args[at + 1] : arg?.slice("--lang=".length);
}

/** Chinese unless `--lang` or the locale names another language. */
export function chooseLanguage(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const asked = languages.find((language) => language === askedFor(args));
  if (asked) return asked;
  const locale = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || "";
  return /^(?:$|C\b|POSIX\b|zh)/.test(locale) ? "zh-CN" : "en";
}
