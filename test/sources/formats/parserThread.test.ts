import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { formatBundle } from "../../../scripts/formats.mjs";
import { bombPdf, changeStream } from "../../../scripts/fuzz/pdf.ts";
import { ParserThread } from "../../../src/sources/formats/parserThread.ts";
import { parseSourceFile } from "../../../src/sources/formats/parseSourceFile.ts";
import { fileBytes, refusal } from "./files.ts";

const root = path.resolve(__dirname, "../../..");
const folder = path.join(root, ".cache/test-thread");

/** A thread that does nothing but what its one file asks for. */
function script(name: string, body: string): string {
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, name);
  writeFileSync(
    file,
    `import { parentPort } from "node:worker_threads";\nparentPort.on("message", () => { ${body} });\n`,
  );
  return file;
}

/** The most memory that the process has from now on; answers it, and ends the watch. */
function watchPeak(): () => number {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  const timer = setInterval(look, 5);
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

describe("the thread that takes files apart", function () {
  this.timeout(60_000);

  let thread: ParserThread | undefined;
  afterEach(() => thread?.close());

  before(() =>
    build({
      bundle: true,
      platform: "node",
      target: "node20",
      mainFields: ["module", "main"],
      logLevel: "error",
      absWorkingDir: root,
      ...formatBundle(folder),
    }),
  );

  it("reads what its bundle can read, one file after the other", async () => {
    thread = new ParserThread({ script: path.join(folder, "formats/thread.mjs") });
    const { parse } = thread;
    const read = await Promise.all([
      refusal("a.docx", fileBytes("short.docx"), { parse }),
      refusal("b.xlsx", fileBytes("short.docx"), { parse }),
      refusal("c.txt", Buffer.from("云溪县"), { parse }),
    ]);
    assert.deepEqual(
      read.map((line) => line.slice(0, 22)),
      ["read: 云溪县2023年工作报告\n综述\n", "b.xlsx：名字与内容不符，内容是 Wor", "read: 云溪县"],
    );
  });

  it("gives a file up that holds it up, and goes on with the next", async () => {
    thread = new ParserThread({ script: script("hang.mjs", "for (;;);") });
    const { parse } = thread;
    const options = { parse, milliseconds: 1000 };
    const message = (name: string) => `${name}：1 秒内没能读完，已放弃。请另存或拆分后再试。`;
    assert.equal(await refusal("a.pdf", fileBytes("short.pdf"), options), message("a.pdf"));
    assert.equal(await refusal("b.pdf", fileBytes("short.pdf"), options), message("b.pdf"));
  });

  it("gives a file up that holds it up on one page, long before the time of a whole file is over", async () => {
    const hang =
      "parentPort.postMessage({ step: undefined }); parentPort.postMessage({ step: 700 }); for (;;);";
    thread = new ParserThread({ script: script("page.mjs", hang) });
    const { parse } = thread;
    assert.equal(
      await refusal("a.pdf", fileBytes("short.pdf"), { parse }),
      "a.pdf：有一处读了 1 秒仍没读完，可能已损坏，已放弃。请从原件另存再试。",
    );
  });

  it("has as long as it needs after its last page", async () => {
    const slow = `parentPort.postMessage({ step: 200 }); parentPort.postMessage({ step: undefined });
      setTimeout(() => parentPort.postMessage({ failed: { fault: "no-text", file: "a.pdf" } }), 400);`;
    thread = new ParserThread({ script: script("slow.mjs", slow) });
    const { parse } = thread;
    assert.match(await refusal("a.pdf", fileBytes("short.pdf"), { parse }), /里面没有文字/);
  });

  it("tells of each page that it comes to", async () => {
    const steps: (number | undefined)[] = [];
    const step = (milliseconds: number | undefined) => steps.push(milliseconds);
    await parseSourceFile("a.pdf", fileBytes("short.pdf"), { stepMilliseconds: 5 }, step);
    // Opening it, its three pages, and what comes after them.
    assert.deepEqual(steps, [5, 5, 5, 5, undefined]);
  });

  it("reads a PDF whose font numbers a glyph out of all bounds", async () => {
    const numbered = changeStream(
      Buffer.from(fileBytes("short.pdf")),
      (count) => count - 2,
      (font) => Buffer.from(font.toString("latin1").replace("dup 69 /", "dup 2000000000 /"), "latin1"),
    );
    assert.ok(numbered);
    thread = new ParserThread({ script: path.join(folder, "formats/thread.mjs") });
    const { parse } = thread;
    assert.match(await refusal("a.pdf", numbered, { parse }), /^read: 云溪县2023年工作报告/);
  });

  it("gives a file up that fills the memory", async () => {
    thread = new ParserThread({
      script: script("fill.mjs", "const all = []; for (;;) all.push(new Array(400_000).fill({}));"),
      memory: 32,
    });
    const { parse } = thread;
    assert.equal(
      await refusal("a.pdf", fileBytes("short.pdf"), { parse }),
      "a.pdf：展开后内容太多，已停止。请拆分后再试。",
    );
  });

  it("gives a file up that unpacks without end, and goes on with the next", async () => {
    const bomb = bombPdf(1500);
    assert.ok(bomb.length < 10_000);
    thread = new ParserThread({ script: path.join(folder, "formats/thread.mjs"), memory: 100 });
    const { parse } = thread;
    const before = process.memoryUsage.rss();
    const peak = watchPeak();
    const told = await refusal("a.pdf", bomb, { parse });
    assert.equal(told, "a.pdf：展开后内容太多，已停止。请拆分后再试。");
    assert.ok(peak() - before < 500 * 1024 * 1024);
    assert.match(await refusal("b.pdf", fileBytes("short.pdf"), { parse }), /^read: 云溪县2023年工作报告/);
  });

  it("names a file that brings it down", async () => {
    thread = new ParserThread({ script: script("exit.mjs", "process.exit(1);") });
    const { parse } = thread;
    assert.equal(
      await refusal("a.pdf", fileBytes("short.pdf"), { parse }),
      "a.pdf：内容损坏或不完整（exit），请从原件重新保存。",
    );
  });
});
