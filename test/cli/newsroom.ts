import { Folder } from "../sources/folder.ts";
import { heshu } from "./heshu.ts";

/** A made-up source with its metadata, and the table built from it, in a folder for one test. */
export class Newsroom extends Folder {
  readonly source = this.file(
    "来源/lankao.txt",
    "兰考县去年接待游客120万人次\n2024年1月15日，兰考县举行新闻发布会。2023年，兰考县接待游客120万人次，同比增长8.5%。今年，兰考县将新建公园12个。\n",
  );
  readonly metadata = this.file(
    "来源/lankao.meta.json",
    JSON.stringify({
      title: "兰考县去年接待游客120万人次",
      publisher: "兰考日报",
      date: "2024-01-15",
      dateEvidence: "电头作2024年1月15日",
    }),
  );

  at(name: string): string {
    return `${this.path}/${name}`;
  }

  /** Builds `facts.json` in the folder. */
  table(): string {
    const file = this.at("facts.json");
    const { status, stderr } = heshu(["facts", "build", this.at("来源"), "--output", file]);
    if (status !== 0) throw new Error(stderr);
    return file;
  }
}

export const wrongDraft = "记者1月16日从兰考县获悉，2023年，兰考县接待游客210万人次，同比增长8.5%。\n";
export const rightDraft = "2023年，兰考县接待游客120万人次，同比增长8.5%。\n";
