import { defineRule } from "../rule.ts";

/** Measures before which 2 is 两; where 二 may be an ordinal (二级 二次 二人 二期 二条) they are not here. */
const two =
  /二(个(?![别性股])|名(?![单字额称城校])|只(?![有是要能])|辆|座(?!位)|件(?!套)|种(?![植子])|家(?=公司|企业|单位|银行|医院|工厂|商店)|张(?=[纸桌床照图票牌嘴脸卡椅表海画发])|天(?![然空津])|小时|分钟)/g;
const ordinal = /[到至第其前后周期初老小不独十百千万零〇一二三四五六七八九两几\d.、年级班\-—－A-Za-z]$/;

export const erOrLiang = defineRule({
  id: "er-or-liang",
  title: { "zh-CN": "量词前用“两”", en: "两 before measure words" },
  about: {
    "zh-CN": "一般量词前用“两”不用“二”：两个、两名。",
    en: "Before common measure words 2 is 两: 两个.",
  },
  severity: "information",
  source: "usage",
  needs: ["二"],
  examples: {
    wrong: [
      { wrong: "展厅中央摆放着«二个»复制品。", right: "两个" },
      { wrong: "每个考点安排了«二名»医生。", right: "两名" },
      { wrong: "最终有«二家»企业中标。", right: "两家" },
      { wrong: "路上走了«二小时»。", right: "两小时" },
    ],
    leaveAlone: [
      "第二个项目开工。",
      "十二名医生到岗。",
      "二级响应持续二十天。",
      "二人转演出。",
      "获奖者为第一、二名。",
      "他在比赛中获前二名。",
      "二维码",
      "馆藏善本二种、拓片三件。",
      "一个二个都来了，三天二天干不完。",
      "增长百分之二。",
    ],
  },
  *check(draft) {
    for (const { 0: words, 1: unit = "", index: start } of draft.matches(two)) {
      const before = draft.before(start, 2);
      if (ordinal.test(before) || inPairs(before, unit)) continue;
      // 图册二种，地图三张: an inventory, as it was written of old.
      const ends = !/^[一-鿿]/.test(draft.after(start + words.length, 1));
      if (ends && !/[了有着过是为共约近]$/.test(before)) continue;
      yield {
        start,
        end: start + words.length,
        message: {
          "zh-CN": `“${unit}”前用“两”：应为两${unit}。`,
          en: `Before ${unit} it is 两: 两${unit}.`,
        },
        fixes: [{ edits: [{ start, end: start + 1, newText: "两" }], preferred: true }],
      };
    }
  },
});

/** 一个|二个, 三天|二天: set in speech. */
function inPairs(before: string, unit: string): boolean {
  return /^[一三]/.test(before) && before.slice(1) === unit;
}
