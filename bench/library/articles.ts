/** Made-up reports, as many as wanted, each of other places, things and values. The same number gives the same report. */

const places =
  "安宁 宜良 嵩明 晋宁 富民 石林 禄劝 寻甸 东川 呈贡 澄江 通海 华宁 易门 峨山 新平 元江 腾冲 龙陵 昌宁".split(
    " ",
  );
const crops = "茶叶 核桃 咖啡 花卉 蔬菜 水果 烤烟 甘蔗 橡胶 药材".split(" ");
const works = "公路 水库 学校 医院 图书馆 体育馆 公园 停车场 养老院 托育园".split(" ");
const prose =
  "记者走访时看到，村口的老树下坐满了乘凉的人，孩子们在新修的操场上追着跑。镇里的干部说，接下来还要把路灯装到每一条巷子里，让大家晚上出门也方便。有老人翻出旧照片，指着上面的土路，说从前一下雨就走不成；年轻人则盘算着把闲着的院子收拾出来，等客人来住。";

/** A sequence of numbers below one that looks like chance. */
function sequence(seed: number): (below: number) => number {
  let state = (seed * 2654435761 + 1) % 2147483647;
  return (below) => {
    state = (state * 48271) % 2147483647;
    return state % below;
  };
}

export function article(number: number, characters = 2000): string {
  const next = sequence(number + 1);
  const pick = (words: readonly string[]) => words[next(words.length)] ?? "";
  const place = `${pick(places)}县`;
  const lines = [`${place}第${number + 1}号统计通报`, ""];
  let length = 0;
  while (length < characters) {
    const [crop, work] = [pick(crops), pick(works)];
    const line = `2023年，${place}${crop}种植面积${1 + next(900) / 10}万亩，产量${1 + next(9000) / 10}万吨，比上年增长${1 + next(200) / 10}%。年末全县共有${work}${2 + next(500)}个，其中新建${1 + next(40)}个，总投资${1 + next(990) / 10}亿元。${prose.slice(next(20))}`;
    lines.push(line);
    length += line.length;
  }
  return `${lines.join("\n").slice(0, characters)}\n`;
}
