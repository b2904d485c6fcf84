import assert from "node:assert/strict";
import {
  type Place,
  placeById,
  readDeictics,
  readOrganisations,
  resolveDeictic,
  resolveOrganisation,
} from "../../../src/engine/places/index.ts";

const found = (text: string): string[] =>
  readDeictics(text).map(({ text: written, level }) => `${written} ${level}`);

function resolved(text: string, ...ids: string[]): string | undefined {
  const [deictic] = readDeictics(text);
  assert.ok(deictic, text);
  const candidates = ids.map((id) => placeById(id)).filter((place): place is Place => place !== undefined);
  assert.equal(candidates.length, ids.length);
  return resolveDeictic(deictic, candidates)?.name;
}

describe("readDeictics", () => {
  it("finds words that stand for a place, with their level", () => {
    assert.deepEqual(found("全省粮食增产，我市占三成，该县和当地农户受益"), [
      "全省 province",
      "我市 province",
      "该县 county",
      "当地 place",
    ]);
    assert.deepEqual(found("川渝两地、三地协同"), ["两地 grouping", "三地 grouping"]);
  });

  it("finds words that stand for an organisation", () => {
    assert.deepEqual(found("今年，公司营收增长8%，该行存款下降"), ["公司 organisation", "该行 organisation"]);
  });

  it("leaves longer words alone", () => {
    assert.deepEqual(found("健全市场体系，安全区域，全市场注册制，基本国策，上市公司、公司法、该行业"), []);
    assert.deepEqual(found("当地时间8日"), []);
  });
});

describe("resolveDeictic", () => {
  it("takes the last place of the kind, or the one around it", () => {
    assert.equal(resolved("全市增长5%", "510000", "510100"), "成都市");
    assert.equal(resolved("全省增长5%", "510000", "510100"), "四川省");
    assert.equal(resolved("全市增长5%", "310115"), "上海市");
    assert.equal(resolved("全市增长5%", "330782"), "义乌市");
    assert.equal(resolved("全区增长5%", "450100"), "广西壮族自治区");
    assert.equal(resolved("全区增长5%", "310115"), "浦东新区");
    assert.equal(resolved("全州增长5%", "532901"), "大理白族自治州");
  });

  it("keeps 该市 to what was named", () => {
    assert.equal(resolved("该市增长5%", "320500", "320505"), "苏州市");
    assert.equal(resolved("该市增长5%", "320505"), undefined);
  });

  it("gives nothing when nothing fits", () => {
    assert.equal(resolved("全省增长5%", "110000"), undefined);
    assert.equal(resolved("全市增长5%"), undefined);
    assert.equal(resolved("公司营收增长5%", "110000"), undefined);
  });

  it("counts the members of groupings", () => {
    assert.equal(resolved("三地共建", "京津冀"), "京津冀");
    assert.equal(resolved("两地共建", "京津冀", "川渝"), "川渝");
    assert.equal(resolved("三省一市共建", "长三角"), "长三角");
  });

  it("takes 该国 for the country named last", () => {
    assert.equal(resolved("该国人口", "CN", "JP"), "日本");
  });
});

describe("resolveOrganisation", () => {
  const resolvedIn = (text: string): string | undefined => {
    const deictic = readDeictics(text).at(-1);
    assert.ok(deictic);
    return resolveOrganisation(deictic, readOrganisations(text))?.id;
  };

  it("takes the last organisation of the kind", () => {
    assert.equal(resolvedIn("比亚迪和郑州大学合作，该公司出资。"), "比亚迪股份有限公司");
    assert.equal(resolvedIn("比亚迪和郑州大学合作，该校出人。"), "郑州大学");
    assert.equal(resolvedIn("江苏银行发布年报，该行存款增长。"), "江苏银行");
  });

  it("gives nothing when nothing fits", () => {
    assert.equal(resolvedIn("郑州大学与企业合作，该公司出资。"), undefined);
  });
});
