import assert from "node:assert/strict";
import { type FindingCode, findingCodes, type Verdict } from "../../../src/engine/checking/finding.ts";
import { article, contradictions, corrected, findingOf, verdictOf } from "./check.ts";

interface Contradiction {
  readonly code: FindingCode;
  readonly source: string;
  /** A draft that is wrong, the figure of the wrong claim, and what of it is marked. */
  readonly wrong: string;
  readonly figure: string;
  readonly marked: string;
  /** The draft put right by the preferred fix. */
  readonly right?: string;
  /** A draft much like it that no editor would have flagged. */
  readonly silent: string;
}

const tourism = "2023年，昆明市接待游客1.8亿人次，比上年增长12.5%；实现旅游收入2400亿元，增长15.3%。";

const contradicted: readonly Contradiction[] = [
  {
    code: "value",
    source: tourism,
    wrong: "去年，昆明市接待游客1.9亿人次。",
    figure: "1.9亿人次",
    marked: "1.9亿人次",
    right: "去年，昆明市接待游客1.8亿人次。",
    silent: "去年，昆明市接待入境游客190万人次。",
  },
  {
    code: "magnitude",
    source: tourism,
    wrong: "去年，昆明市实现旅游收入2400万元。",
    figure: "2400万元",
    marked: "2400万元",
    right: "去年，昆明市实现旅游收入2400亿元。",
    silent: "去年，昆明市实现旅游收入240000000000元。",
  },
  {
    code: "decimal-point",
    source: tourism,
    wrong: "去年，昆明市接待游客1.8亿人次，比上年增长1.25%。",
    figure: "1.25%",
    marked: "1.25%",
    right: "去年，昆明市接待游客1.8亿人次，比上年增长12.5%。",
    silent: "去年，昆明市接待游客1.8亿人次，比上年增长12.50%。",
  },
  {
    code: "digits-swapped",
    source: tourism,
    wrong: "去年，昆明市接待游客1.8亿人次，比上年增长21.5%。",
    figure: "21.5%",
    marked: "21.5%",
    right: "去年，昆明市接待游客1.8亿人次，比上年增长12.5%。",
    silent: "去年，昆明市接待入境游客120万人次，比上年增长21.5%。",
  },
  {
    code: "neighbour",
    source: "全国共有公共图书馆3248个、博物馆5788个。",
    wrong: "全国共有公共图书馆5788个。",
    figure: "5788个",
    marked: "5788个",
    right: "全国共有公共图书馆3248个。",
    silent: "全国共有博物馆5788个。",
  },
  {
    code: "unit",
    source: tourism,
    wrong: "去年，昆明市接待游客1.8亿人。",
    figure: "1.8亿人",
    marked: "1.8亿人",
    right: "去年，昆明市接待游客1.8亿人次。",
    silent: "去年，昆明市接待游客1.8亿次。",
  },
  {
    code: "percent-point",
    source: "3月份，全国城镇调查失业率为5.2%，比上月下降0.1个百分点。",
    wrong: "3月份，全国城镇调查失业率为5.2%，比上月下降0.1%。",
    figure: "0.1%",
    marked: "0.1%",
    right: "3月份，全国城镇调查失业率为5.2%，比上月下降0.1个百分点。",
    silent: "3月份，全国城镇调查失业率为5.2%，环比下降0.1个百分点。",
  },
  {
    code: "period",
    source: tourism,
    wrong: "今年，昆明市接待游客1.8亿人次，比上年增长12.5%。",
    figure: "1.8亿人次",
    marked: "今年",
    right: "去年，昆明市接待游客1.8亿人次，比上年增长12.5%。",
    silent: "今年前4个月，昆明市接待游客6200万人次，比上年增长8.5%。",
  },
  {
    code: "measure",
    source: "截至2023年底，昆明市共有民宿3200家。",
    wrong: "截至2023年底，昆明市新增民宿3200家。",
    figure: "3200家",
    marked: "新增",
    silent: "2023年，昆明市新增民宿300家。",
  },
  {
    code: "direction",
    source: tourism,
    wrong: "去年，昆明市接待游客1.8亿人次，比上年下降12.5%。",
    figure: "12.5%",
    marked: "下降",
    right: "去年，昆明市接待游客1.8亿人次，比上年增长12.5%。",
    silent: "去年，昆明市接待游客1.8亿人次，比上年上升12.5%。",
  },
  {
    code: "subject",
    source: tourism,
    wrong: "去年，大理州接待游客1.8亿人次，比上年增长12.5%；昆明市实现旅游收入2400亿元。",
    figure: "1.8亿人次",
    marked: "大理州",
    silent: "去年，大理州接待游客9500万人次；昆明市实现旅游收入2400亿元。",
  },
  {
    code: "indicator",
    source: "2023年，宁波市城镇新建学校36所，新建医院12家；财政收入3560亿元。",
    wrong: "2023年，宁波市农村新建学校36所，新建医院12家；财政收入3560亿元。",
    figure: "36所",
    marked: "农村",
    right: "2023年，宁波市城镇新建学校36所，新建医院12家；财政收入3560亿元。",
    silent: "2023年，宁波市农村新建学校21所，新建医院12家；财政收入3560亿元。",
  },
  {
    code: "qualifier",
    source: "昆明市3岁以下婴幼儿新增托位1.2万个。",
    wrong: "昆明市6岁以下婴幼儿新增托位1.2万个。",
    figure: "1.2万个",
    marked: "6岁以下",
    right: "昆明市3岁以下婴幼儿新增托位1.2万个。",
    silent: "昆明市6岁以下婴幼儿新增托位2.5万个。",
  },
  {
    code: "hedge-flipped",
    source: "2024年，全国高考共设考点近8000个。",
    wrong: "今年，全国高考共设考点超8000个。",
    figure: "超8000个",
    marked: "超8000个",
    right: "今年，全国高考共设考点近8000个。",
    silent: "今年，全国高考共设考点将近8000个。",
  },
  {
    code: "hedge-dropped",
    source: "2024年，全国高考共设考点近8000个。",
    wrong: "今年，全国高考共设考点8000个。",
    figure: "8000个",
    marked: "8000个",
    right: "今年，全国高考共设考点近8000个。",
    silent: "今年，全国高考共设考点约8000个。",
  },
  {
    code: "modality",
    source: "到2025年，昆明市充电桩将达到10万个。",
    wrong: "昆明市充电桩已达到10万个。",
    figure: "10万个",
    marked: "已",
    silent: "昆明市力争2025年充电桩达到10万个。",
  },
  {
    code: "range",
    source: "新线通车后，昆明到景洪的车程缩短1至1.5小时。",
    wrong: "新线通车后，昆明到景洪的车程缩短1小时。",
    figure: "1小时",
    marked: "1小时",
    right: "新线通车后，昆明到景洪的车程缩短1至1.5小时。",
    silent: "新线通车后，昆明到景洪的车程缩短1小时以上。",
  },
  {
    code: "base",
    source: tourism,
    wrong: "去年，昆明市接待游客1.8亿人次，环比增长12.5%。",
    figure: "12.5%",
    marked: "环比",
    right: "去年，昆明市接待游客1.8亿人次，比上年增长12.5%。",
    silent: "去年，昆明市接待游客1.8亿人次，比2019年增长20%。",
  },
];

describe("what the source contradicts", () => {
  for (const { code, source, wrong, figure, marked, right, silent } of contradicted) {
    describe(code, () => {
      it(wrong, () => {
        const finding = findingOf(source, wrong, figure);
        assert.deepEqual([finding.verdict, finding.code], ["contradicted", code]);
        assert.equal(finding.text, marked);
        assert.equal(wrong.slice(finding.start, finding.end), marked);
      });
      if (right !== undefined) {
        it(`is put right: ${right}`, () => assert.equal(corrected(source, wrong, figure), right));
      }
      it(`silent: ${silent}`, () => assert.deepEqual(contradictions(source, silent), []));
    });
  }
});

interface Support {
  readonly code: FindingCode;
  readonly source: string;
  readonly draft: string;
  readonly figure: string;
  /** A draft that must not be called supported. */
  readonly not: string;
  readonly notFigure: string;
}

const supported: readonly Support[] = [
  {
    code: "exact",
    source: tourism,
    draft: "昆明市去年接待游客1.8亿人次。",
    figure: "1.8亿人次",
    not: "昆明市去年接待游客1.7亿人次。",
    notFigure: "1.7亿人次",
  },
  {
    code: "equivalent",
    source: tourism,
    draft: "昆明市去年旅游收入两千四百亿元。",
    figure: "两千四百亿元",
    not: "昆明市去年旅游收入二十四亿元。",
    notFigure: "二十四亿元",
  },
  {
    code: "rounded",
    source: "2023年末，全国铁路营业里程158737公里。",
    draft: "去年底，全国铁路营业里程15.9万公里。",
    figure: "15.9万公里",
    not: "去年底，全国铁路营业里程15.8万公里。",
    notFigure: "15.8万公里",
  },
  {
    code: "weaker",
    source: tourism,
    draft: "昆明市去年接待游客近2亿人次。",
    figure: "近2亿人次",
    not: "昆明市去年接待游客超2亿人次。",
    notFigure: "超2亿人次",
  },
  {
    code: "derived",
    source: "2023年，昆明市新能源汽车销量比2020年增长了3倍。",
    draft: "2023年，昆明市新能源汽车销量是2020年的4倍。",
    figure: "4倍",
    not: "2023年，昆明市新能源汽车销量是2020年的3倍。",
    notFigure: "3倍",
  },
];

describe("what the source supports", () => {
  for (const { code, source, draft, figure, not, notFigure } of supported) {
    describe(code, () => {
      it(draft, () => assert.equal(verdictOf(source, draft, figure), `supported ${code}`));
      it(`not: ${not}`, () => assert.notEqual(findingOf(source, not, notFigure).verdict, "supported"));
    });
  }
});

describe("what looks supported", () => {
  const rows: readonly (readonly [source: string, draft: string, figure: string])[] = [
    [tourism, "昆明市去年新增接待游客1.8亿人次。", "1.8亿人次"],
    [tourism, "昆明市去年接待入境游客1.8亿人次。", "1.8亿人次"],
    [tourism, "昆明市去年旅游收入占比15.3%。", "15.3%"],
    [
      "全国太阳能发电装机容量约6.6亿千瓦，风电装机容量约4.6亿千瓦。",
      "全国风电装机容量约6.6亿千瓦。",
      "约6.6亿千瓦",
    ],
  ];
  for (const [source, draft, figure] of rows) {
    it(`is not: ${draft}`, () => assert.notEqual(findingOf(source, draft, figure).verdict, "supported"));
  }
});

interface Unverified {
  readonly code: FindingCode;
  readonly source: string;
  readonly draft: string;
  readonly figure: string;
}

const unverified: readonly Unverified[] = [
  { code: "no-fact", source: tourism, draft: "昆明市去年新建公园36座。", figure: "36座" },
  { code: "other-subject", source: tourism, draft: "大理州去年接待游客9500万人次。", figure: "9500万人次" },
  { code: "other-period", source: tourism, draft: "昆明市2022年接待游客1.4亿人次。", figure: "1.4亿人次" },
  { code: "other-measure", source: tourism, draft: "昆明市去年旅游收入占全省的22%。", figure: "22%" },
  { code: "more-precise", source: tourism, draft: "昆明市去年接待游客1.83亿人次。", figure: "1.83亿人次" },
];

describe("what the source does not tell", () => {
  for (const { code, source, draft, figure } of unverified) {
    it(`${code}: ${draft}`, () => {
      const finding = findingOf(source, draft, figure);
      assert.deepEqual([finding.verdict, finding.code], ["unverified", code]);
      assert.equal(finding.text, figure);
      assert.deepEqual(finding.fixes, []);
    });
  }
});

describe("ambiguous", () => {
  const sources = [
    article("去年，昆明市接待游客1.8亿人次。", { id: "morning" }),
    article("去年，昆明市接待游客1.9亿人次。", { id: "evening" }),
  ];

  it("where sources differ, a third value is not put right by either", () => {
    const draft = "去年，昆明市接待游客1.6亿人次。";
    assert.equal(verdictOf(sources, draft, "1.6亿人次"), "unverified ambiguous");
    assert.deepEqual(findingOf(sources, draft, "1.6亿人次").fixes, []);
  });

  it("either one's own value is supported", () => {
    assert.equal(verdictOf(sources, "去年，昆明市接待游客1.8亿人次。", "1.8亿人次"), "supported exact");
    assert.equal(verdictOf(sources, "去年，昆明市接待游客1.9亿人次。", "1.9亿人次"), "supported exact");
  });
});

describe("codes", () => {
  it("are of one verdict each", () => {
    const verdicts: readonly Verdict[] = ["supported", "contradicted", "unverified"];
    const all = verdicts.flatMap((verdict) => [...findingCodes[verdict]]);
    assert.equal(new Set(all).size, all.length);
  });

  it("all have an example here", () => {
    const shown = new Set([...contradicted, ...supported, ...unverified].map(({ code }) => code));
    const all = [...findingCodes.supported, ...findingCodes.contradicted, ...findingCodes.unverified];
    assert.deepEqual(
      all.filter((code) => !shown.has(code)),
      ["ambiguous"],
    );
  });
});
