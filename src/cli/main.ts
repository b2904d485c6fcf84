import { run } from "./run.ts";

// `heshu … | head` ends quietly when head has had enough.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit();
});

run(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
});
