import assert from "node:assert/strict";
import { gazetteer } from "../../../src/engine/places/gazetteer.ts";
import { readEvidence, readPlaces } from "../../../src/engine/places/index.ts";

/** Each mention as `text = place`, or `text = place | place` when the name is that of several. */
const named = (text: string): string[] =>
  readPlaces(text).map(
    ({ text: written, places }) => `${written} = ${places.map((place) => place.name).join(" | ")}`,
  );

const ids = (text: string): string[] =>
  readPlaces(text).flatMap(({ places }) => places.map((place) => place.id));

describe("readPlaces", () => {
  it("finds divisions by their full and short names", () => {
    assert.deepEqual(named("昨天，昆明市和大理州的气温比成都高。"), [
      "昆明市 = 昆明市",
      "大理州 = 大理白族自治州",
      "成都 = 成都市",
    ]);
    assert.deepEqual(named("内蒙古、广西、宁夏回族自治区"), [
      "内蒙古 = 内蒙古自治区",
      "广西 = 广西壮族自治区",
      "宁夏回族自治区 = 宁夏回族自治区",
    ]);
    assert.deepEqual(ids("义乌出口增长"), ["330782"]);
  });

  it("gives offsets into the text", () => {
    assert.deepEqual(
      readPlaces("📈去年，苏州增长5%").map(({ start, end }) => [start, end]),
      [[5, 7]],
    );
  });

  it("takes names that lead inwards as one place", () => {
    assert.deepEqual(named("江西省赣州市章贡区新增就业"), ["江西省赣州市章贡区 = 章贡区"]);
    assert.deepEqual(named("贵州毕节、四川宜宾"), ["贵州毕节 = 毕节市", "四川宜宾 = 宜宾市"]);
    assert.deepEqual(named("我国西部地区"), ["我国西部地区 = 西部地区"]);
  });

  it("tells all places of a name that several have, unless the text says which", () => {
    assert.deepEqual(named("鼓楼区新开两所学校").length, 1);
    assert.ok(ids("鼓楼区新开两所学校").length > 1);
    assert.deepEqual(named("徐州去年修路。鼓楼区占三成。").at(-1), "鼓楼区 = 鼓楼区");
    assert.deepEqual(ids("徐州去年修路。鼓楼区占三成。"), ["320300", "320302"]);
    assert.deepEqual(ids("长春市朝阳区"), ["220104"]);
  });

  it("takes short names that are everyday words only with evidence", () => {
    assert.deepEqual(named("日照充足，白银价格上涨，嘉宾和来宾都朝阳而坐。"), []);
    assert.deepEqual(named("山东日照的游客多了"), ["山东日照 = 日照市"]);
    assert.deepEqual(named("白银市昨天发布数据：去年白银增长6%。"), ["白银市 = 白银市", "白银 = 白银市"]);
    assert.deepEqual(named("在青岛、日照两地"), ["青岛 = 青岛市", "日照 = 日照市"]);
    assert.deepEqual(named("江西新建铁路两条，全国公安机关"), ["江西 = 江西省", "全国 = 中国"]);
  });

  it("does not cut a name out of other words", () => {
    for (const text of [
      "汇率在合理均衡水平上基本稳定",
      "制定西部大开发的意见",
      "筹集安置房",
      "创建示范县20个",
      "沿海地区风大",
      "同意大力发展",
      "流通州际货物",
      "面积四平方公里",
      "复合肥和大理石",
      "西南山区降雨",
      "长白山和太行山",
      "入海口的鸟",
      "孙中山故居",
      "京东的快递",
    ]) {
      assert.deepEqual(named(text), text.startsWith("西南") ? ["西南 = 西南"] : [], text);
    }
  });

  it("does not take a longer word for the place in it", () => {
    for (const text of [
      "国内生产总值增长5.2%",
      "北京时间14时",
      "中国特色社会主义",
      "新中国成立75周年",
      "世界杯和世界遗产",
      "南京路步行街",
      "第31届上海电视节",
      "世界读书日",
      "全国人大代表",
      "海南岛",
    ]) {
      assert.deepEqual(named(text), [], text);
    }
    assert.deepEqual(named("上海市场很大"), ["上海 = 上海市"]);
    assert.deepEqual(named("北京人均可支配收入"), ["北京 = 北京市"]);
    assert.deepEqual(named("占世界的70%，居世界第一"), ["世界 = 世界", "世界 = 世界"]);
  });

  it("leaves places inside the names of organisations alone", () => {
    assert.deepEqual(named("南京大学、上海浦东发展银行和海南航空"), []);
    assert.deepEqual(named("据陕西省统计局，榆林增长6%"), ["榆林 = 榆林市"]);
  });

  it("knows groupings, zones, the country and the world", () => {
    assert.deepEqual(named("京津冀、长三角和粤港澳大湾区"), [
      "京津冀 = 京津冀",
      "长三角 = 长三角",
      "粤港澳大湾区 = 粤港澳大湾区",
    ]);
    assert.deepEqual(named("雄安新区新开工项目；浦东新区；两江新区"), [
      "雄安新区 = 雄安新区",
      "浦东新区 = 浦东新区",
      "两江新区 = 两江新区",
    ]);
    assert.deepEqual(ids("我国、全国、中国"), ["CN", "CN", "CN"]);
    assert.deepEqual(ids("全球产量"), ["world"]);
    assert.deepEqual(ids("东盟、欧盟、七国集团"), ["东盟", "欧盟", "七国集团"]);
    assert.deepEqual(ids("美国、沙特、印度尼西亚和南苏丹"), ["US", "SA", "ID", "SS"]);
    assert.deepEqual(ids("香港特别行政区、澳门、台湾"), ["810000", "820000", "710000"]);
  });

  it("knows states and cities abroad", () => {
    assert.deepEqual(named("美国加州、日本福岛县和巴黎"), [
      "美国加州 = 加利福尼亚州",
      "日本福岛县 = 福岛县",
      "巴黎 = 巴黎",
    ]);
  });

  it("reads a part of a text with the evidence of the whole", () => {
    const [first = "", second = ""] = ["白银市昨天发布数据。", "去年，白银增长6%。"];
    assert.equal(readPlaces(second).length, 0);
    assert.equal(readPlaces(second, readEvidence(first))[0]?.places[0]?.name, "白银市");
  });

  it("takes 副中心 for Beijing's only in a text about Beijing", () => {
    assert.deepEqual(named("北京加快搬迁，城市副中心已有两万人办公。").at(-1), "城市副中心 = 北京城市副中心");
    assert.deepEqual(named("洛阳是河南的副中心城市。"), ["洛阳 = 洛阳市", "河南 = 河南省"]);
  });

  it("reads every place's own name as that place", () => {
    const lost = [...gazetteer().places.values()].filter(({ id, name }) => !ids(name).includes(id));
    assert.deepEqual(lost, []);
  });

  it("takes any text", () => {
    assert.deepEqual(readPlaces(""), []);
    assert.deepEqual(readPlaces("\ud83d京"), []);
    assert.deepEqual(named("县".repeat(50)), []);
  });
});
