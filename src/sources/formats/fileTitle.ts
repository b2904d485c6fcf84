import path from "node:path";

/** The file's name without its ending, as the widest caption of its tables: `2023年各市粮食产量`. */
export function fileTitle(file: string): string {
  return path.basename(file, path.extname(file));
}

const programs =
  /^(?:microsoft|word|excel|wps|powerpoint|untitled|无标题|新建|文档\d*$|doc\d*$)|\.(?:docx?|wps|xlsx?|pdf|et)$/iu;

/** A title that the file gives itself, when its text bears it out: programs fill that field with all sorts of things. */
export function plausibleTitle(title: unknown, text: string): string | undefined {
  if (typeof title !== "string") return undefined;
  const line = title.trim();
  if (!/\p{Script=Han}{2}/u.test(line) || programs.test(line)) return undefined;
  const squeeze = (words: string) => words.replaceAll(/\s/g, "");
  return squeeze(text.slice(0, 4000)).includes(squeeze(line)) ? line : undefined;
}

/** A title for a file that is nothing but tables: its own name, when people have given it one. */
export function namedTitle(file: string): { readonly title?: string } {
  const name = fileTitle(file);
  return /\p{Script=Han}{2}/u.test(name) && !programs.test(name) ? { title: name } : {};
}
