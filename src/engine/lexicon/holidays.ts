/** Where a holiday falls. `lunar` months and days are those of 农历; day 0 is the month's last. */
export type HolidayDate =
  | { readonly on: "solar"; readonly month: number; readonly day: number }
  | { readonly on: "lunar"; readonly month: number; readonly day: number }
  | { readonly on: "term"; readonly term: string }
  | { readonly on: "weekday"; readonly month: number; readonly weekday: number; readonly nth: number };

export interface Holiday {
  /** All ways it is written, longest meaning first; those in `shy` are words of their own. */
  readonly words: readonly string[];
  /** Names that count only in quotes, or before 假期 期间 小长假 前 后 and the like. */
  readonly shy?: readonly string[];
  readonly date: HolidayDate;
  /** A public holiday of several days: its name in the State Council's yearly notice. */
  readonly official?: string;
  /** It is another word after one of these characters: 王|国庆, 中|国庆祝. */
  readonly notAfter?: string;
  /** It is another word when one of these comes next. */
  readonly notBefore?: readonly string[];
}

const solar = (month: number, day: number): HolidayDate => ({ on: "solar", month, day });
const lunar = (month: number, day: number): HolidayDate => ({ on: "lunar", month, day });

/** The commonest surnames: 国庆 is a given name too. */
const SURNAMES =
  "王李张刘陈杨黄赵周吴徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔";

export const holidays: readonly Holiday[] = [
  { words: ["元旦", "元旦节"], date: solar(1, 1), official: "元旦节" },
  {
    words: ["春节"],
    date: lunar(1, 1),
    official: "春节",
    notAfter: "青立早初暮阳晚仲",
    notBefore: ["联欢", "序曲"],
  },
  { words: ["除夕", "大年三十", "大年夜", "年三十"], date: lunar(12, 0) },
  { words: ["元宵节"], date: lunar(1, 15) },
  {
    words: ["清明节"],
    shy: ["清明"],
    date: { on: "term", term: "清明" },
    official: "清明节",
  },
  {
    words: ["劳动节", "国际劳动节", "五一劳动节", "“五一”国际劳动节", "五一国际劳动节", "“五一”劳动节"],
    shy: ["五一"],
    date: solar(5, 1),
    official: "劳动节",
  },
  { words: ["端午节", "端午"], date: lunar(5, 5), official: "端午节" },
  { words: ["七夕", "七夕节"], date: lunar(7, 7) },
  { words: ["中元节"], date: lunar(7, 15) },
  { words: ["中秋节", "中秋"], date: lunar(8, 15), official: "中秋节" },
  { words: ["重阳节"], date: lunar(9, 9) },
  { words: ["腊八节"], date: lunar(12, 8) },
  {
    words: ["国庆节", "国庆", "十一国庆节"],
    shy: ["十一"],
    date: solar(10, 1),
    official: "国庆节",
    notAfter: `${SURNAMES}中全祖各我韩俄美法英德该多两外爱建`,
    notBefore: ["祝", "典", "贺", "功", "安", "幸", "丰"],
  },
  { words: ["情人节"], date: solar(2, 14) },
  {
    words: ["妇女节", "国际妇女节", "三八妇女节", "三八国际妇女节", "“三八”国际妇女节", "“三八”妇女节"],
    shy: ["三八"],
    date: solar(3, 8),
  },
  { words: ["植树节"], date: solar(3, 12) },
  { words: ["愚人节"], date: solar(4, 1) },
  { words: ["青年节", "五四青年节", "“五四”青年节"], date: solar(5, 4) },
  { words: ["母亲节"], date: { on: "weekday", month: 5, weekday: 7, nth: 2 } },
  {
    words: ["儿童节", "国际儿童节", "六一儿童节", "“六一”儿童节", "六一国际儿童节", "“六一”国际儿童节"],
    shy: ["六一"],
    date: solar(6, 1),
  },
  { words: ["父亲节"], date: { on: "weekday", month: 6, weekday: 7, nth: 3 } },
  { words: ["建党节"], shy: ["七一"], date: solar(7, 1) },
  { words: ["建军节", "八一建军节", "“八一”建军节"], shy: ["八一"], date: solar(8, 1) },
  { words: ["教师节"], date: solar(9, 10) },
  { words: ["国家公祭日"], date: solar(12, 13) },
  { words: ["烈士纪念日"], date: solar(9, 30) },
  { words: ["国家宪法日"], date: solar(12, 4) },
  { words: ["万圣节"], date: solar(11, 1) },
  { words: ["感恩节"], date: { on: "weekday", month: 11, weekday: 4, nth: 4 } },
  { words: ["平安夜"], date: solar(12, 24) },
  { words: ["圣诞节", "圣诞"], date: solar(12, 25), notBefore: ["老人", "树", "岛", "帽", "卡", "颂", "歌"] },
  { words: ["光棍节"], date: solar(11, 11) },
];

/** What a name that is otherwise shy needs after it. */
export const holidayTails: readonly string[] =
  "假期 小长假 长假 假日 期间 前 后 当天 当日 黄金周 节 档".split(" ");

/** Tails that make the name the whole public holiday rather than its day. */
export const holidaySpanTails: readonly string[] =
  "假期期间 小长假期间 长假期间 假期 小长假 长假 黄金周 假日 期间".split(" ");
