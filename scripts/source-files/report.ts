/** A made-up report of more than twenty pages, the same every time: what the files of the tests are made of. */

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

const towns = ["青石镇", "柳河镇", "白桥镇", "东岭乡", "南塘乡", "西坪镇", "北湖镇", "松林乡"];

/** Park and Miller's generator: small numbers that look like a year's. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

const next = numbers(20240115);
const tenths = (low: number, high: number) => (low + next() * (high - low)).toFixed(1);
const whole = (low: number, high: number) => String(Math.round(low + next() * (high - low)));

function monthly(month: number): Section {
  const grain = tenths(1, 9);
  return {
    heading: `${month}月工作`,
    paragraphs: [
      `${month}月，云溪县接待游客${tenths(5, 20)}万人次，同比增长${tenths(1, 12)}%；实现旅游收入${tenths(3, 9)}亿元，同比增长${tenths(1, 15)}%。县文化和旅游局介绍，游客主要来自邻近各县，住宿一晚以上的占三成左右。`,
      `当月完成固定资产投资${tenths(2, 9)}亿元，其中工业投资${tenths(0, 2)}亿元。全县在建项目${whole(40, 90)}个，新开工${whole(1, 9)}个，竣工${whole(1, 9)}个。各乡镇按照年初的安排，把道路、水渠和学校的修缮放在前面，雨天停工的工地在月末补足了进度。`,
      `粮食部门当月收储粮食${grain}万吨，库存比上月末增加${tenths(0, 1)}万吨。农业农村局派出技术人员${whole(20, 60)}人，分头到村里查看苗情，并把每一块地的墒情记入台账，供后面几个月对照。`,
      `县人民医院当月门诊${whole(8000, 15000)}人次，住院${whole(300, 900)}人次。卫生健康局组织义诊${whole(2, 9)}场，为${whole(200, 900)}名老人做了检查。教育局报告，全县在校学生${whole(20000, 23000)}人，缺勤率${tenths(0, 2)}%。`,
      `交通部门修复村道${tenths(5, 30)}公里，新增客运班车${whole(1, 6)}辆。${towns.slice(0, 4).join("、")}四个乡镇的客运班次做了调整，末班车时间比过去推迟半小时，方便在县城上班的人回家。`,
    ],
  };
}

function town(name: string): Section {
  return {
    heading: name,
    paragraphs: [
      `2023年，${name}粮食产量${tenths(1, 6)}万吨，比上年增长${tenths(0, 4)}%；蔬菜产量${tenths(2, 9)}万吨。全镇常住人口${tenths(1, 4)}万人，其中60岁及以上的占${tenths(18, 30)}%。`,
      `${name}去年新建和改建农村公路${tenths(5, 25)}公里，改造危房${whole(10, 80)}户，${whole(3, 12)}个村通了自来水。镇上的集市由每月三次增加到六次，摊位有${whole(80, 300)}个，赶集的人多时超过${whole(2, 6)}000人。`,
      "镇里的老人说，从前到县城要走半天，如今班车一个小时就到。孩子们上学坐校车，果农把梨和核桃送到县里的仓库，当天就能装车运走，价钱也比在路边零卖高一些。",
      `全镇有小学${whole(2, 6)}所、初中1所，在校学生${whole(800, 2600)}人。卫生院有床位${whole(20, 80)}张，医生${whole(8, 25)}名，去年接诊${tenths(1, 5)}万人次。`,
    ],
  };
}

export const reportTitle = "云溪县2023年工作报告";

export const report: readonly Section[] = [
  {
    heading: "综述",
    paragraphs: [
      "2023年，云溪县地区生产总值186.5亿元，同比增长5.6%。其中第一产业增加值28.4亿元，增长3.9%；第二产业增加值71.2亿元，增长6.1%；第三产业增加值86.9亿元，增长5.8%。",
      "年末全县常住人口31.7万人，比上年末减少0.2万人；城镇化率52.4%，比上年末提高0.9个百分点。",
      "全年接待游客128.6万人次，同比增长11.3%，实现旅游收入67.3亿元，同比增长12.8%。",
      "本报告的数据由县统计局提供，部分数据为初步统计数，最终数据以统计年鉴为准。",
    ],
  },
  ...Array.from({ length: 12 }, (_, month) => monthly(month + 1)),
  ...towns.map(town),
];

/** Rows of the report's table: town, grain in 万吨, its growth in %, people in 万人. */
export const townTable: readonly (readonly string[])[] = towns.map((name) => [
  name,
  tenths(1, 6),
  tenths(-2, 5),
  tenths(1, 4),
]);
