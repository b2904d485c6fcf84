import assert from "node:assert/strict";
import process from "node:process";
import type { LinkState } from "../../src/extension/serverLink.ts";
import { checked, closeAll, diagnosticsOf, eventually, heshu, openDraft } from "./support/draft.ts";

describe("a server that is killed", () => {
  afterEach(closeAll);

  it("shows as a state, comes back by itself, and checks the open drafts again", async () => {
    const { link, store } = await heshu();
    const { document } = await openDraft();
    assert.equal((await checked(document)).length, 2);
    const states: LinkState[] = [];
    const watching = link.onState((state) => states.push(state));
    const killed = link.processId;
    assert.ok(killed);
    process.kill(killed, "SIGKILL");
    await eventually(
      () => states.at(-1),
      (state) => state === "running",
    );
    watching.dispose();
    assert.deepEqual(states, ["restarting", "running"]);
    assert.notEqual(link.processId, killed);
    await eventually(() => store.current(document));
    await eventually(
      () => diagnosticsOf(document),
      ({ length }) => length === 2,
    );
  });
});
