import type { DeicticLevel } from "../../places/deictic.ts";

/** Words that stand for a place or an organisation the text has named. */
export interface DeicticRow {
  readonly level: DeicticLevel;
  /** How the full name of what is meant ends, alternatives parted by |; empty for any. */
  readonly ends: string;
  readonly words: string;
  /** Characters that, just before or just after the word, make another word of it: 健全市, 全市场. */
  readonly notAfter?: string;
  readonly notBefore?: string;
  /** The word stands only after punctuation or one of the openings: 公司, not 上市公司. */
  readonly alone?: true;
}

const whole = "健安完保成齐周顾万俱";

export const deictics: readonly DeicticRow[] = [
  { level: "country", ends: "", words: "本国 该国", notAfter: `${whole}自基根`, notBefore: "产" },
  {
    level: "province",
    ends: "省",
    words: "全省 我省 本省 该省",
    notAfter: `${whole}自`,
    notBefore: "略却去",
  },
  {
    level: "province",
    ends: "市|自治州|地区|盟",
    words: "全市 我市 本市 该市",
    notAfter: whole,
    notBefore: "场值价",
  },
  { level: "county", ends: "区", words: "全区 我区 本区 该区", notAfter: whole, notBefore: "域间块分" },
  { level: "county", ends: "县", words: "全县 我县 本县 该县", notAfter: whole, notBefore: "域" },
  { level: "prefecture", ends: "州", words: "全州 我州 本州 该州", notAfter: whole, notBefore: "际县" },
  { level: "prefecture", ends: "盟", words: "全盟 该盟", notAfter: "结加", notBefore: "友" },
  { level: "county", ends: "旗", words: "全旗 该旗", notBefore: "帜" },
  { level: "place", ends: "", words: "当地", notBefore: "时" },
  { level: "township", ends: "", words: "全镇 全乡 全村 该镇 该乡 该村 我镇 我乡 我村", notBefore: "域" },
  { level: "grouping", ends: "2", words: "两地" },
  { level: "grouping", ends: "3", words: "三地" },
  { level: "grouping", ends: "4", words: "三省一市" },
  {
    level: "organisation",
    ends: "公司|集团",
    words: "全公司 本公司 我公司 该公司 全集团 本集团 该集团 该企业",
    notBefore: "军",
  },
  {
    level: "organisation",
    ends: "公司|集团",
    words: "公司 集团",
    notBefore: "法债制治化军股章",
    alone: true,
  },
  { level: "organisation", ends: "学|院|校", words: "我校 全校 本校 该校", notBefore: "园准" },
  { level: "organisation", ends: "院", words: "我院 全院 本院 该院" },
  { level: "organisation", ends: "银行|行", words: "我行 本行 该行", notBefore: "业为动" },
];

/** What may stand before a deictic that stands alone, besides punctuation and the start of a line. */
export const openings =
  "和与在从据对向由为使让但而且则因将前后年月日度来底初时期下，。；：、！？（）“”‘’《》【】,.;:!?()\"' \t\n\r\u3000";
