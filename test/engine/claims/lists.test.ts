import assert from "node:assert/strict";
import { claimOf } from "./read.ts";

describe("分别", () => {
  it("gives each name its figure", () => {
    const text = "游客量、旅游收入分别增长8%、12%。";
    assert.equal(claimOf(text, "8%").indicator?.text, "游客量");
    assert.equal(claimOf(text, "12%").indicator?.text, "旅游收入");
    assert.equal(claimOf(text, "12%").measure?.value, "change");
  });

  it("also where 和 or 与 joins the names", () => {
    const text = "铜产量和铝产量分别为12万吨和9万吨。";
    assert.equal(claimOf(text, "12万吨").indicator?.text, "铜产量");
    assert.equal(claimOf(text, "9万吨").indicator?.text, "铝产量");
  });

  it("goes back to the claims just made", () => {
    const text = "全年完成货运量2亿吨、客运量3000万人次，分别增长5%和8%。";
    assert.equal(claimOf(text, "5%").indicator?.text, "货运量");
    assert.equal(claimOf(text, "8%").indicator?.text, "客运量");
  });

  it("also 依次", () => {
    const text = "铜价、铝价依次上涨2%和3%。";
    assert.equal(claimOf(text, "2%").indicator?.text, "铜价");
    assert.equal(claimOf(text, "3%").indicator?.text, "铝价");
  });

  it("gives each place its figure", () => {
    const text = "昆明、大理游客量分别为1.8亿人次和9000万人次。";
    const [one, other] = [claimOf(text, "1.8亿人次"), claimOf(text, "9000万人次")];
    assert.deepEqual([one.subject?.value, one.indicator?.value], ["昆明市", "游客量"]);
    assert.deepEqual([other.subject?.value, other.indicator?.value], ["大理白族自治州", "游客量"]);
  });

  it("the last name's noun is the first one's too", () => {
    const text = "鲜花、咖啡产量分别为190亿枝和15万吨。";
    assert.match(claimOf(text, "190亿枝").indicator?.value ?? "", /鲜花.*产量/);
    assert.match(claimOf(text, "15万吨").indicator?.value ?? "", /咖啡.*产量/);
  });

  it("what they are compared with is the same for all", () => {
    const text = "铜价、铝价同比分别上涨8%和3%。";
    assert.equal(claimOf(text, "8%").base?.value, "year-on-year");
    assert.equal(claimOf(text, "3%").base?.value, "year-on-year");
  });

  it("keeps figures apart where their names cannot be told", () => {
    const text = "各坡道长度分别为12米、11米和10米。";
    const places = ["12米", "11米", "10米"].map(
      (figure) => claimOf(text, figure).qualifiers.find((slot) => slot.text === "分别")?.value,
    );
    assert.deepEqual(places, ["1/3", "2/3", "3/3"]);
  });
});

describe("分别 after a list of an earlier clause", () => {
  it("gives each of its names its figure", () => {
    const text = "新市民、青年人租住公寓，分别给予每月300元和500元的补贴。";
    assert.match(claimOf(text, "300元").indicator?.value ?? "", /新市民/);
    assert.match(claimOf(text, "500元").indicator?.value ?? "", /青年人/);
  });

  it("which 其 stands for", () => {
    const text = "东盟、欧盟、日本是主要市场，宁波对其分别出口300亿元、200亿元和90亿元。";
    assert.match(claimOf(text, "300亿元").indicator?.value ?? "", /^东盟/);
    assert.match(claimOf(text, "90亿元").indicator?.value ?? "", /^日本/);
  });

  it("and 其 without a list stands for what the clause before begins with", () => {
    assert.match(claimOf("东盟是最大市场，宁波对其出口300亿元。", "300亿元").indicator?.value ?? "", /^东盟/);
  });
});

describe("a list without 分别", () => {
  it("gives each figure the name right before it", () => {
    const text = "全县有苹果园5万亩、梨园3万亩，葡萄园2万亩。";
    assert.equal(claimOf(text, "5万亩").indicator?.text, "苹果园");
    assert.equal(claimOf(text, "3万亩").indicator?.text, "梨园");
    assert.equal(claimOf(text, "2万亩").indicator?.text, "葡萄园");
  });

  it("or right behind it, when that is how the list goes", () => {
    const text = "共设32个大项、329个小项。";
    assert.equal(claimOf(text, "32个").indicator?.value, "大项");
    assert.equal(claimOf(text, "329个").indicator?.value, "小项");
  });
});
