/** Runs inside VS Code, in the extension host: every suite of a folder, or the one that is named, with mocha. */
import { appendFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Mocha from "mocha";

/** What the driver reads: one line of JSON a test, written as each ends. */
export interface TestOutcome {
  readonly title: string;
  readonly state: "passed" | "failed" | "pending";
  readonly milliseconds?: number;
  readonly error?: string;
}

function suites(name: string | undefined): string[] {
  if (name) return [join(__dirname, `${name}.test.cjs`)];
  const names = readdirSync(__dirname).sort();
  return names.filter((each) => each.endsWith(".test.cjs")).map((each) => join(__dirname, each));
}

class SilentReporter extends Mocha.reporters.Base {}

/** Called by VS Code; resolves when every test has passed. */
export async function run(): Promise<void> {
  const results = process.env.HESHU_TEST_RESULTS;
  if (!results) throw new Error("HESHU_TEST_RESULTS is not set: editor tests are started by npm test.");
  writeFileSync(results, "");

  // Outcomes go to the file; a console reporter has no terminal here.
  const mocha = new Mocha({ ui: "bdd", timeout: 20_000, reporter: SilentReporter });
  const wanted = process.env.HESHU_TEST_GREP;
  if (wanted) mocha.grep(wanted);
  for (const file of suites(process.env.HESHU_TEST_SUITE)) mocha.addFile(file);

  const failures = await new Promise<number>((resolve) => {
    const write = (outcome: TestOutcome) => appendFileSync(results, `${JSON.stringify(outcome)}\n`);
    mocha
      .run(resolve)
      .on("pass", (test) =>
        write({ title: test.fullTitle(), state: "passed", milliseconds: test.duration ?? 0 }),
      )
      .on("pending", (test) => write({ title: test.fullTitle(), state: "pending" }))
      .on("fail", (test, error: Error) =>
        write({ title: test.fullTitle(), state: "failed", error: error.stack ?? String(error) }),
      );
  });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
