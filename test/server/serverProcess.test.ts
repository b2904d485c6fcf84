import assert from "node:assert/strict";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { ServerProcess } from "../../src/extension/serverProcess.ts";

describe("the server's process", () => {
  let folder: string;
  let log: { info: string[]; error: string[] };
  const children: ChildProcess[] = [];
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), "heshu-server-"));
  });
  beforeEach(() => {
    log = { info: [], error: [] };
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const server = (script: string): ServerProcess => {
    const module = path.join(folder, "server.cjs");
    writeFileSync(module, script);
    return new ServerProcess(module, {
      info: (line) => log.info.push(line),
      error: (line) => log.error.push(String(line)),
    });
  };
  const take = (from: ServerProcess): ChildProcess => {
    const child = from.take();
    children.push(child);
    return child;
  };
  const echo =
    "process.on('message', (message) => process.send({ ...message, args: process.argv.slice(2) }));";

  it("may be started before anybody talks to it; what is said meanwhile is not lost", async () => {
    const process_ = server(echo);
    process_.startEarly();
    const child = take(process_);
    child.send({ id: 1 });
    const [answer] = await once(child, "message");
    assert.deepEqual(answer, { id: 1, args: ["--node-ipc", `--clientProcessId=${process.pid}`] });
    assert.equal(process_.child, child);
  });

  it("is another one each time it is taken", () => {
    const process_ = server(echo);
    process_.startEarly();
    assert.notEqual(take(process_).pid, take(process_).pid);
  });

  it("is a new one where the early one has ended", async () => {
    const process_ = server("process.exit(1);");
    process_.startEarly();
    const early = process_.early;
    assert.ok(early);
    await once(early, "close");
    writeFileSync(path.join(folder, "server.cjs"), echo);
    const child = take(process_);
    assert.notEqual(child.pid, early.pid);
    child.send({ id: 2 });
    const [answer] = await once(child, "message");
    assert.equal(answer.id, 2);
  });

  it("leaves what it prints in the log", async () => {
    const child = take(server("console.log('好'); console.error('坏');"));
    await once(child, "close");
    assert.deepEqual(log, { info: ["好"], error: ["坏"] });
  });

  it("is killed when it does not end by itself", async () => {
    const process_ = server(`${echo} setInterval(() => {}, 1000);`);
    const child = take(process_);
    process_.dispose();
    assert.equal(process_.child, undefined);
    const [, signal] = await once(child, "exit");
    assert.equal(signal, "SIGTERM");
  });
});
