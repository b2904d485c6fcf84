import assert from "node:assert/strict";
import { readOrganisations } from "../../../src/engine/places/index.ts";

const found = (text: string): string[] =>
  readOrganisations(text).map(({ text: written, id }) => `${written} = ${id}`);

describe("readOrganisations", () => {
  it("knows central bodies and companies by their full and short names", () => {
    assert.deepEqual(found("记者从国铁集团获悉，工信部和国家卫健委公布数据"), [
      "国铁集团 = 中国国家铁路集团有限公司",
      "工信部 = 工业和信息化部",
      "国家卫健委 = 国家卫生健康委员会",
    ]);
    assert.deepEqual(found("中汽协与中国汽车工业协会"), [
      "中汽协 = 中国汽车工业协会",
      "中国汽车工业协会 = 中国汽车工业协会",
    ]);
  });

  it("tells the short name apart", () => {
    const [central, full] = readOrganisations("央行：中国人民银行");
    assert.equal(central?.short, "央行");
    assert.equal(full?.short, undefined);
  });

  it("reads offices of a place", () => {
    assert.deepEqual(found("据湖北省统计局和武汉市发改委，襄阳教育局"), [
      "湖北省统计局 = 湖北省统计局",
      "武汉市发改委 = 武汉市发展和改革委员会",
      "襄阳教育局 = 襄阳市教育局",
    ]);
    assert.equal(readOrganisations("据湖北省统计局")[0]?.place?.text, "湖北省");
    assert.deepEqual(found("青海省政府工作报告；青岛市政府"), [
      "青海省政府 = 青海省政府",
      "青岛市政府 = 青岛市政府",
    ]);
  });

  it("does not give the ministries of other countries to China", () => {
    assert.deepEqual(found("日本财政部与俄国防部、美疾控中心"), [
      "日本财政部 = 日本财政部",
      "俄国防部 = 俄罗斯国防部",
      "美疾控中心 = 美国疾病预防控制中心",
    ]);
  });

  it("reads companies, schools and others that begin with a place", () => {
    assert.deepEqual(
      readOrganisations("江苏银行、郑州大学、福建安踏集团、宁波港、浙江队").map(
        ({ text, kind }) => `${text} ${kind}`,
      ),
      ["江苏银行 bank", "郑州大学 school", "福建安踏集团 company", "宁波港 facility", "浙江队 team"],
    );
    assert.deepEqual(found("记者从远山新能源股份有限公司了解到"), [
      "远山新能源股份有限公司 = 远山新能源股份有限公司",
    ]);
  });

  it("does not take a place and a kind of business for a name", () => {
    for (const text of [
      "上海新增三甲医院两家",
      "北京的公司",
      "广东上市公司",
      "江苏一批中小银行",
      "各部门、公安部门和卫生部门",
      "共建行动",
      "天津港口吞吐量",
      "浙江队伍建设",
      "我国航空公司",
      "中国网民规模",
    ]) {
      assert.deepEqual(found(text), [], text);
    }
  });
});
