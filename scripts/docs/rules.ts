// npm run docs: writes docs/rules.md and docs/rules.zh-CN.md from the rules themselves.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { rulesDocument } from "../../src/engine/rules/page.ts";

const docs = path.resolve(import.meta.dirname ?? __dirname, "../../docs");

writeFileSync(path.join(docs, "rules.md"), rulesDocument("en"));
writeFileSync(path.join(docs, "rules.zh-CN.md"), rulesDocument("zh-CN"));
