/**
 * Words that one side may have and the other leave out without speaking of another thing: what a person or a team is
 * called beside the name. Where each side has one of its own they count.
 */
export const lightWords: readonly string[] =
  "各类 各种 多种 选手 名将 老将 小将 新秀 运动员 摘金 夺冠 夺金 夺魁 折桂 主队 客队 东道主".split(" ");
