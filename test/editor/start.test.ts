import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as vscode from "vscode";
import { registerFailureNotice } from "../../src/extension/failureNotice.ts";
import { createNodeClient } from "../../src/extension/nodeClient.ts";
import { type LinkState, ServerLink } from "../../src/extension/serverLink.ts";
import { ServerProcess } from "../../src/extension/serverProcess.ts";
import { eventually } from "./support/draft.ts";

describe("a server that cannot start", () => {
  let folder: string;
  let module: string;
  let link: ServerLink;
  let server: ServerProcess;
  const states: LinkState[] = [];
  const notices: string[] = [];
  const disposables: vscode.Disposable[] = [];
  const { showErrorMessage } = vscode.window;

  before(() => {
    folder = mkdtempSync(join(tmpdir(), "heshu-start-"));
    module = join(folder, "server.cjs");
    writeFileSync(module, "process.exit(1);");
    const log = vscode.window.createOutputChannel("heshu test", { log: true });
    server = new ServerProcess(module, log);
    link = new ServerLink(log);
    disposables.push(log, link, server, registerFailureNotice(link));
    link.onState((state) => states.push(state));
    const show = async (message: string) => void notices.push(message);
    Object.assign(vscode.window, { showErrorMessage: show });
  });
  after(async () => {
    Object.assign(vscode.window, { showErrorMessage });
    await link.stop();
    for (const disposable of disposables) disposable.dispose();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is tried again, then given up, and said in one line", async () => {
    server.startEarly();
    const create = async (events: Parameters<typeof createNodeClient>[2]) => {
      const log = disposables[0] as vscode.LogOutputChannel;
      return createNodeClient(server, log, events);
    };
    await link.start(create, { enabled: () => true });
    await eventually(
      () => states.at(-1),
      (state) => state === "failed",
    );
    assert.deepEqual(states, ["restarting", "failed"]);
    assert.equal(link.state, "failed");
    assert.equal(notices.length, 1);
    assert.doesNotMatch(notices[0] ?? "", /\n|Error:/u);
  });

  it("runs once it is mended and started again", async () => {
    const extension = vscode.extensions.getExtension("heshu.heshu");
    assert.ok(extension);
    const good = join(extension.extensionPath, "dist", "server.cjs");
    writeFileSync(module, `require(${JSON.stringify(good)});`);
    await link.restart();
    assert.deepEqual(states.slice(2), ["restarting", "running"]);
    assert.notEqual(link.processId, undefined);
    assert.equal(notices.length, 1);
  });
});
