/** The thread that sources are read in: parsers of strangers' files run here, and the engine on large ones. */
import { parentPort } from "node:worker_threads";
import type { Step } from "../formats/document.ts";
import { readEntry } from "./readEntry.ts";
import type { ReaderAnswer, ReaderRequest, ReaderStep } from "./requests.ts";
import { openSourceOrProblem } from "./sourceReading.ts";

parentPort?.on("message", async (request: ReaderRequest) => {
  const answer = await answerTo(request);
  parentPort?.postMessage(answer, buffersOf(answer));
});

const step: Step = (milliseconds) => parentPort?.postMessage({ step: milliseconds } satisfies ReaderStep);

function answerTo(request: ReaderRequest): Promise<ReaderAnswer> {
  return request.task === "entry"
    ? readEntry(request.file, request.known, step)
    : openSourceOrProblem(request.file, step);
}

/** What need not be copied on the way. */
function buffersOf(answer: ReaderAnswer): ArrayBuffer[] {
  if (!("sources" in answer)) return [];
  const arrays = answer.sources.flatMap(({ packed: { bytes, ends, keys, keyEnds }, sketch, says, lines }) => [
    bytes,
    ends,
    keys,
    keyEnds,
    sketch,
    says,
    lines,
  ]);
  return [...new Set(arrays.map(({ buffer }) => buffer))].filter((buffer) => buffer instanceof ArrayBuffer);
}
