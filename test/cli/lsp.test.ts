import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import path from "node:path";
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from "vscode-jsonrpc/node";
import { buildCommand, buildServer, command, heshu } from "./heshu.ts";

describe("heshu lsp", () => {
  before(buildCommand);

  it("says in one line that the server is missing", () => {
    const server = path.join(path.dirname(command), "server.cjs");
    rmSync(server, { force: true });
    assert.deepEqual(heshu(["lsp"]), {
      status: 2,
      stdout: "",
      stderr: `${server}：没有语言服务器，请先运行 npm run build，或重新安装。\n`,
    });
  });

  it("serves the language server protocol on standard input and output", async () => {
    await buildServer();
    const child = spawn(process.execPath, [command, "lsp"], { stdio: ["pipe", "pipe", "inherit"] });
    const exited = once(child, "exit");
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    connection.listen();
    const { serverInfo } = await connection.sendRequest<{ serverInfo?: { name: string } }>("initialize", {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
    });
    assert.match(serverInfo?.name ?? "", /heshu/i);
    await connection.sendRequest("shutdown");
    await connection.sendNotification("exit");
    assert.deepEqual(await exited, [0, null]);
    connection.dispose();
  });
});
