import { spawn } from "node:child_process";
import process from "node:process";
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { LspClient } from "./lspClient.ts";

/** A client with a server in a process of its own, as other editors start it. */
export function spawnServer(command: readonly string[]): {
  client: LspClient;
  pid: number;
  end: () => Promise<void>;
} {
  const child = spawn(process.execPath, command, { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const client = new LspClient(connection);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return {
    client,
    pid: child.pid ?? 0,
    async end() {
      client.dispose();
      child.kill();
      await ended;
    },
  };
}
