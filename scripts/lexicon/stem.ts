/** Peoples that stand in the names of autonomous divisions, longest first. */
const peoples = (
  "蒙古族 蒙古 回族 藏族 维吾尔族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族 " +
  "畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族 锡伯 阿昌族 " +
  "普米族 塔吉克族 塔吉克 怒族 俄罗斯族 鄂温克族 德昂族 保安族 裕固族 京族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);

const ends = /(特别行政区|自治区|自治州|自治县|自治旗|地区|林区|特区|新区|矿区|省|市|盟|州|县|区|旗)$/u;

/** The short name of a division (延边朝鲜族自治州 → 延边), or nothing when less than two characters are left. */
export function stem(name: string): string | undefined {
  let rest = name.replace(ends, "");
  if (/自治[区州县旗]$/u.test(name)) {
    for (let cut = true; cut; ) {
      const people = peoples.find((p) => rest.length - p.length >= 2 && rest.endsWith(p));
      cut = people !== undefined;
      if (people !== undefined) rest = rest.slice(0, -people.length);
    }
  }
  return rest !== name && rest.length >= 2 && !rest.endsWith("族") ? rest : undefined;
}
