// @ts-nocheck This runs in the page: its globals are the browser's.

/** From now on the page remembers when a key was last pressed. */
export function watchKeys() {
  addEventListener("keydown", (event) => Object.assign(globalThis, { lastKey: event.timeStamp }), true);
}

export function squiggleCount() {
  return document.querySelectorAll(".squiggly-error").length;
}

/** Asked every frame: milliseconds since the last key, once there are more or fewer squiggles than before. */
export function sinceLastKey(before) {
  const changed = document.querySelectorAll(".squiggly-error").length !== before;
  return changed && performance.now() - globalThis.lastKey;
}
