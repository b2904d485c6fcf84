import assert from "node:assert/strict";
import { claimOf } from "./read.ts";

/** Leads as agencies and papers write them, whose figure follows, and of what time. */
const rows: readonly (readonly [lead: string, subject: string, period?: string])[] = [
  ["新华社昆明5月9日电 一季度，全省鲜切花产量增长8%。", "云南省", "一季度"],
  ["新华社昆明5月9日电（记者 王静）全省鲜切花产量增长8%。", "云南省"],
  ["新华社北京5月9日电（记者 王静）河北鲜切花产量增长8%。", "河北省"],
  ["新华社北京5月9日电（记者王静、李明）今年一季度，四川鲜切花产量增长8%。", "四川省", "今年一季度"],
  ["本报北京5月9日讯（记者 王静 通讯员 李明）去年，河北鲜切花产量增长8%。", "河北省", "去年"],
];

describe("behind a dateline", () => {
  for (const [lead, subject, period] of rows) {
    it(`${lead} ${subject}, ${period ?? "no time"}`, () => {
      const claim = claimOf(lead, "8%");
      assert.equal(claim.subject?.value, subject);
      assert.equal(claim.period?.text, period);
      assert.match(claim.indicator?.value ?? "", /^鲜切花产量$/);
    });
  }
});
