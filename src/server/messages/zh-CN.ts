import type { Catalogue } from "./catalogue.ts";

export const zhCN: Catalogue = {
  decision: { ignored: "已忽略", verified: "已人工核实" },
  draft: "稿件",
  source: "来源",
  openSource: "打开来源原句",
  openPage: "来源网页",
  applyFix: "按来源改正",
  applyWithAttribution: "注明来源",
  ignore: "忽略",
  undecide: "撤销决定",
  verify: "标为已人工核实",
  copy: "复制数字及出处",
  namedAction: (action, figure) => `${action}：${figure}`,
  withAttribution: (title) => `${title}，并注明来源`,
  attribute: (figure) => `给${figure}注明来源`,
  alsoSays: "另有来源",
  saidBy: (source) => `来源：${source}`,
  basis: "依据",
  fixAll: "按来源改正全部有把握的数字",
  inherited: "承前",
  note: {
    tooLong: (characters, limit) =>
      `稿件有 ${characters} 字，超过 ${limit} 字的上限，未核查。请拆成几篇再查。`,
    tooMany: (shown) => `编辑区最多标出 ${shown} 处，其余见报告。`,
    wrongSetting: (name) => `设置 ${name} 的值无效，已按默认值处理。请在设置中改正。`,
    checkFailed: (reason) => `这篇稿件没能核查：${reason}。改动稿件后会自动再试。`,
    ignoredFile: "本稿已列入忽略名单，未核查。",
    stale: (count) => `${count} 条决定已失效（原句已改或已删）。可用“清理本稿失效的决定”删去。`,
    ownSource: (title) => `本稿就是来源${title}，不拿它自证。`,
  },
  readingSources: "核数正在读来源",
  sources: {
    noText: "来源文件不在手边，无法标注。",
    gone: "这处数字已经改动，请重新选择。",
    noClaim: (figure) =>
      `这句话里读不出关于“${figure}”的说法。请写全是谁的、什么指标、什么时候，例如“2023年，北京市地区生产总值增长5.2%”。`,
  },
  decisions: {
    conflict: (path, line) => `${path} 第 ${line} 行有合并冲突标记，其中的决定暂不生效。请解决冲突后保存。`,
    noFolder: "稿件还没有保存，决定没有地方存放。请先保存稿件。",
    gone: "这处数字已经改动，请重新选择。",
    json: (path) => `${path} 不是完整的 JSON，其中的决定暂不生效。请恢复上一版。`,
    content: (path, place) => `${path} 的内容有误（${place}），其中的决定暂不生效。请改正或恢复上一版。`,
  },
  files: {
    missing: (path) => `${path}：没有这个文件，请检查设置 heshu.facts 中的路径。`,
    unusable: (reason) => `事实表无法使用：${reason}。请用 heshu facts build 重新生成。`,
  },
  why: { link: "为什么？", readAs: "稿件读作", considered: "比对过的事实" },
  unknownSource: "找不到这个来源，事实表可能已更新。",
  noReport: {
    off: "本稿未开启核查，没有报告。",
    "too-long": "稿件过长，未核查，没有报告。",
    failed: "稿件没能核查，没有报告。",
  },
};
