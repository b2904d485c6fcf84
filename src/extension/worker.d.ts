/** The browser's own; the editor's types do not have it. */
declare class Worker {
  constructor(url: string);
}
