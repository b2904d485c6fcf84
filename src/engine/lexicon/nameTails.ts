/** Behind a place they make somebody's name of it (`肯尼亚选手`), whose figures are not the place's. */
export const personWords: readonly string[] =
  "选手 运动员 球员 球手 棋手 车手 骑手 泳将 名将 小将 老将 女将 跑者 组合 裁判 教练 籍 公民 学者 专家 教授 科学家 工程师 医生 留学生 客商 商人 姑娘 小伙 大使 总统 总理 外长 首相 作家 导演 演员 歌手 画家".split(
    " ",
  );

/** Behind a place, or a word after it, they make a site's name of it: `洛阳龙门站`, `兰州中川国际机场`. */
export const siteWords: readonly string[] =
  "火车站 高铁站 客运站 水文站 气象站 国际机场 机场 东站 西站 南站 北站 站".split(" ");
