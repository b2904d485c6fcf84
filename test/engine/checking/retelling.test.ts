import assert from "node:assert/strict";
import { contradictions, corrected, findingOf, verdictOf } from "./check.ts";

const port =
  "临江港2023年货物吞吐量4.37亿吨，同比增长6.8%；集装箱吞吐量318.6万标箱，增长11.2%，其中外贸箱96.4万标箱。";

describe("a sentence that retells the source's", () => {
  it("the growth behind a figure that is the source's to the digit is that figure's", () => {
    assert.equal(
      verdictOf(port, "去年从临江港过手的货有4.37亿吨，同比增长8.6%。", "8.6%"),
      "contradicted digits-swapped",
    );
    assert.equal(
      verdictOf(port, "去年从临江港过手的货有4.37亿吨，同比增长6.8%。", "6.8%"),
      "supported exact",
    );
  });

  it("which way it went counts, too", () => {
    const draft = "去年从临江港过手的货有4.37亿吨，同比下降6.8%。";
    assert.equal(findingOf(port, draft, "6.8%").code, "direction");
    assert.equal(corrected(port, draft, "6.8%"), "去年从临江港过手的货有4.37亿吨，同比增长6.8%。");
  });

  it("percentage points for per cent", () => {
    const draft = "去年从临江港过手的货有4.37亿吨，同比增长6.8个百分点。";
    assert.equal(verdictOf(port, draft, "6.8个百分点"), "contradicted percent-point");
  });

  it("two long numbers of one sentence bear each other out", () => {
    const draft = "去年临江港一共吊起318.6万个箱子，里头走远洋的占了96.4万标箱。";
    assert.equal(verdictOf(port, draft, "96.4万标箱"), "supported exact");
  });

  it("says nothing of a figure that stands where the source has another thing", () => {
    assert.deepEqual(contradictions(port, "去年从临江港过手的货有4.37亿吨，码头工人每班装船8.6小时。"), []);
    assert.deepEqual(contradictions(port, "去年从临江港过手的货有4.37亿吨，环比增长8.6%。"), []);
  });

  it("says nothing of next year's sentence", () => {
    const draft =
      "临江港2024年货物吞吐量4.71亿吨，同比增长7.8%；集装箱吞吐量318.6万标箱，与上年持平，外贸箱69.4万标箱。";
    assert.deepEqual(contradictions(port, draft, "2025-02-10"), []);
  });
});

const report = `临江港去年货物吞吐量4.37亿吨

临江港务集团介绍，2023年，临江港货物吞吐量4.37亿吨，同比增长6.8%。集装箱吞吐量318.6万标箱，增长11.2%。
港口现有生产性泊位142个，其中万吨级以上泊位53个，岸线总长28.46公里。年末在岗职工12385人。
全年投入设备更新资金7.92亿元，替换老旧岸桥36台。
`;

describe("a draft that retells a source", () => {
  const told =
    "去年，临江港货物吞吐量4.37亿吨，集装箱吞吐量318.6万标箱。\n港口的生产性泊位有142个，岸线总长28.46公里。\n";

  it("needs fewer words in common with it", () => {
    assert.equal(verdictOf(report, `${told}在岗的工人里有12385人签了名。`, "12385人"), "supported exact");
    assert.equal(verdictOf(report, `${told}老岸桥一共拆掉36台。`, "36台"), "supported exact");
  });

  it("and a number of its own gone wrong is that number", () => {
    assert.equal(
      verdictOf(report, `${told}花在设备上的资金，全年是79.2亿元。`, "79.2亿元"),
      "contradicted decimal-point",
    );
  });

  it("but what it adds is its own", () => {
    assert.deepEqual(contradictions(report, `${told}隔壁的镇海码头投入资金5.16亿元，工人1832人。`), []);
  });
});

describe("what was compared with is over with its sentence", () => {
  const before =
    "2023年一季度，昆明市用电量50.2亿千瓦时，同比增长3.9%。分产业看，工业用电量29.8亿千瓦时；居民用电量9.6亿千瓦时。";

  it("a sentence that ends with last year's figure", () => {
    const draft =
      "2024年一季度，昆明市用电量52.3亿千瓦时，同比增长4.1%；2023年一季度，用电量为50.2亿千瓦时。分产业看，工业用电量31.5亿千瓦时。";
    assert.deepEqual(contradictions(before, draft), []);
    assert.equal(findingOf(before, draft, "50.2亿千瓦时").verdict, "supported");
  });

  it("a part of a sentence that does", () => {
    const draft =
      "2024年一季度，昆明市用电量52.3亿千瓦时，2023年一季度为50.2亿千瓦时；居民用电量10.8亿千瓦时。";
    assert.deepEqual(contradictions(before, draft), []);
  });
});

describe("whose and when, told from afar", () => {
  const race =
    "昆明马拉松5月8日鸣枪。埃塞俄比亚选手德斯塔以2小时09分26秒获得男子冠军。\n赛事设医疗站27个，志愿者3200名提供服务，完赛率96.3%。";

  it("a runner's country is not whose the figures of the next paragraph are", () => {
    const draft = "昆明马拉松昨天落幕，埃塞俄比亚的德斯塔最先撞线。\n医疗站有27个。完赛率96.3%。";
    assert.equal(findingOf(race, draft, "96.3%").verdict, "supported");
    assert.equal(findingOf(race, draft, "27个").verdict, "supported");
  });

  it("the day of a speech is not that of its figures", () => {
    const plan = "昆明市今年绿电占比力争达到35%。";
    const draft = "5月8日，市长高原在发布会上说，昆明绿电占比力争达到30%。";
    assert.equal(findingOf(plan, draft, "30%").verdict, "contradicted");
  });

  it("比年初 is 较上年末, and a goal is no time to be compared with", () => {
    const bank =
      "截至2023年末，滇池银行贷款余额7824.5亿元，较上年末增加665.7亿元；发卡3286万张，高于全年目标267万张。";
    assert.deepEqual(
      contradictions(
        bank,
        "滇池银行2023年末贷款余额7824.5亿元，比年初增加665.7亿元，发卡3286万张，比全年目标多出267万张。",
      ),
      [],
    );
  });
});

describe("corrections in the draft's frame", () => {
  const goals = "昆明市力争绿电占比达到35%。2023年，昆明市流向南亚的技术合同成交额跟十年前比增长了8倍。";

  it("把 keeps its verb", () => {
    assert.equal(
      corrected(goals, "把绿电占比提高35个百分点，是昆明市的目标。", "35个百分点"),
      "把绿电占比提高到35%，是昆明市的目标。",
    );
  });

  it("only the time that is compared with changes", () => {
    const draft = "与五年前相比，昆明市2023年流向南亚的技术合同成交额增长8倍。";
    assert.equal(
      corrected(goals, draft, "8倍"),
      "与十年前相比，昆明市2023年流向南亚的技术合同成交额增长8倍。",
    );
  });

  it("half an hour in minutes", () => {
    const source = "昆明、玉溪实现半小时通达。";
    assert.equal(corrected(source, "昆明、玉溪50分钟通达。", "50分钟"), "昆明、玉溪30分钟通达。");
  });

  it("what was planned for a year that is over is done", () => {
    const source = "2023年，昆明市地区生产总值增长4.6%。";
    assert.equal(
      verdictOf(source, "2023年，昆明市地区生产总值力争增长4.6%。", "4.6%"),
      "contradicted modality",
    );
  });

  it("a rise from one rate to another is of rates", () => {
    const source = "2023年，昆明市地区生产总值增长4.6%。";
    const draft = "昆明市经济增速由2022年的3%升至2023年的4.6%。";
    assert.equal(verdictOf(source, draft, "4.6%"), "supported exact");
  });
});

describe("what a figure is of", () => {
  it("is what the clause before ends with, where that is named as the most of its kind", () => {
    const trade = "今年前4个月，我国出口8.76万亿元，增长5.9%。其中，出口汽车214.5万辆。";
    assert.deepEqual(contradictions(trade, "今年前4个月，我国外贸里最抢眼的是无人机，出口43.7亿元。"), []);
  });

  it("is not one of a county's while the draft tells of a province", () => {
    const county = "临川县人大会议4月30日开幕\n\n2023年，全年一般公共预算收入12.6亿元，增长4%左右。";
    const draft = "安徽2023年财政收入增长3.2%\n\n全年一般公共预算收入4186.3亿元，增长3.2%。";
    assert.deepEqual(contradictions(county, draft), []);
  });

  it("is not the source's for one share that agrees", () => {
    const city = "2023年，南宁市城镇新增就业6.8万人，民生支出占一般公共预算支出的80.4%。";
    const draft = "兰川人的2023年：城镇新增就业3.87万人，民生支出占比超过四分之三。";
    assert.deepEqual(contradictions(city, draft), []);
  });

  it("may be what is wrong, so that the number's correction is not the preferred one", () => {
    const flu = "4月，昆明市接诊41.5万人次，曲靖市接诊33.7万人次。";
    const finding = findingOf(flu, "4月，曲靖市接诊41.5万人次。", "41.5万人次");
    assert.equal(finding.verdict, "contradicted");
    assert.deepEqual(
      finding.fixes.map(({ preferred }) => preferred),
      [undefined],
    );
  });
});
