let notes = 0;

/** The number of another note that is kept of each line. */
export function newNote(): number {
  return notes++;
}

/** Room for all notes of a line: an array that grows takes three times as much. */
export function roomForNotes(): unknown[] {
  return new Array(notes).fill(undefined);
}
