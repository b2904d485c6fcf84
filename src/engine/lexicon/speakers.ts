const words = (list: string): readonly string[] => list.split(" ");

/** Verbs that, before a pause, say that somebody speaks. */
export const sayingVerbs = words(
  "表示 介绍 指出 强调 透露 回应 解释 坦言 认为 分析 补充 说明 提醒 建议 告诉记者 告诉本报记者 向记者介绍 介绍说 指出说 解释说 补充说 回应说 感慨 感慨地说 笑着说 说 说道 称 坦承 呼吁 宣布 直言 谈到 写道",
);

/** Words that end like a saying verb and are none. */
export const notSaying = words(
  "号称 简称 统称 俗称 又称 名称 职称 通称 总称 尊称 全称 别称 并称 小说 学说 传说 来说 是说 话说 如说 再说 或者说 可以说 应该说 据分析 经分析",
);

/** What speaks before them is told of, not named. */
export const speechLeads = words("据 另据 而 但 此外 同时 其中");

/** Who speaks is the one who spoke before. */
export const sameSpeaker = words("他 她 他们 她们 该负责人 这位负责人 上述负责人");

/** What may stand between a speaker's name and the verb. */
export const speakerAdverbs = words(
  "还 也 则 又 并 曾 曾多次 多次 再次 再 就 日前 近日 今日 今天 昨天 昨日 此前 随后 当天 当日 当场 会上 会后 进一步 同时 特别 着重 明确 明确地 公开 坦率地 郑重 严肃 严正 平静 简要 详细 高兴地 自豪地 激动地 特意 专门 继续 接着 补充 告诉 强调 指出 表示",
);

/** The same, with words of their own before the verb: `王静在会上表示`. */
export const speakerPrepositions = words("在 对 向 就 于 从 接受 以 给 出席 参加 受访");

/** Ends of what people are called by their office or work, before their name. */
export const titleEndings = words(
  "长 员 师 者 人 民 客 友 工 主 户 商 手 将 书记 主任 主席 总理 经理 总裁 总监 代理 代表 常委 委员 院士 博士 硕士 护士 人士 女士 战士 教授 学者 研究员 专家 作家 画家 企业家 科学家 学生 医生 考生 先生 新生 医师 总统 首相 大臣 国王 大使 参赞 领事 司令 教练 裁判 队长 站长 老板 伙计 秘书 助理 顾问 会计 干部 支书 董事 监事 合伙 创始 夫妇 妻子 丈夫 母亲 父亲 儿子 女儿 选手 冠军",
);

/** Ends of the names of offices and bodies that speakers are introduced by. */
export const officeEndings = words(
  "局 厅 委 部 院 所 处 办 司 社 会 集团 公司 大学 中心 学校 医院 银行 协会 学会 的",
);

/** Titles that follow a name, and that no name holds. */
export const followingTitles = words(
  "先生 女士 小姐 教授 博士 院士 老师 医生 局长 厅长 部长 县长 市长 省长 区长 镇长 乡长 村长 校长 院长 所长 处长 科长 司长 主任 书记 主席 总理 经理 总裁 总监 董事长 研究员 工程师 律师 委员 代表 记者 师傅 大爷 大妈 阿姨 奶奶 爷爷 大叔 负责人 等人",
);

/** Surnames with which names are known even where nothing says that a person follows. */
export const surnames = words(
  "王 怀 李 张 刘 陈 杨 黄 赵 吴 周 徐 孙 马 朱 胡 郭 何 林 罗 郑 梁 谢 宋 唐 许 韩 冯 邓 曹 彭 肖 田 董 袁 潘 蒋 蔡 余 杜 叶 程 苏 魏 吕 丁 沈 姚 卢 姜 崔 钟 谭 陆 汪 范 廖 贾 夏 韦 傅 邹 孟 熊 秦 邱 尹 薛 闫 阎 段 雷 侯 龙 陶 黎 贺 顾 毛 郝 龚 邵 钱 覃 武 戴 莫 孔 汤 康 施 牛 樊 葛 邢 齐 乔 伍 庞 颜 倪 庄 聂 章 鲁 岳 翟 殷 詹 欧 耿 焦 俞 左 柳 甘 祝 宁 阮 柯 纪 梅 童 凌 毕 裴 霍 涂 苗 曲 翁 冉 骆 蓝 靳 柴 蒙 鲍 喻 祁 蒲 滕 屈 饶 牟 艾 尤 穆 吉 缪 芦 麦 褚 娄 窦 戚 岑 宫 费 冷 晏 卫 米 柏 瞿 桂 佟 臧 闵 苟 邬 卞 姬 仇 栾 隋 刁 荣 巫 寇 桑 郎 甄 丛 虞 敖 佘 苑 迟 邝 昝 禹 占 鄢 阙 雍 滑 逄 郗 薄 卓 蔺 楚 闻 温 江 萧 欧阳 司马 上官 诸葛 司徒 皇甫 尉迟 公孙 慕容 令狐 端木 东方 夏侯 长孙 宇文 呼延 南宫",
);

/** Surnames that many words begin with: a name only after an office or a title. */
export const wordlikeSurnames = words(
  "高 金 海 石 方 任 付 白 曾 于 严 万 常 向 文 易 安 关 兰 包 尚 符 舒 单 季 成 谷 盛 路 游 辛 管 华 房 解 时 古 司 简 车 项 连 景 党 席 宗 全 应 边 和 师 商 沙 仲 巩 明 池 查 麻 史 申 邸 满 门 计 强 权 冀 阳 水 洪 祖 钦 平 国 相 初 战 丰 展 信 原 来 鹿 晋 降 智 候 种 化",
);

/** Words that look like a name and are none. */
export const notPeople = words(
  "于是 周一 周二 周三 周四 周五 周六 周日 周末 周边 顾客 武警 马上 张嘴 冷静 齐声 方面 方案 文章 高盛 高管 高层 高校 高度 花旗 万科 万达 金融界 白皮书 平台 项目方 韩方 华为 何以 时评 成员 车主 商家 游客 安全 安方 康方 施工方 贺信 费用 余下 许多 许多人 毛利 关于 相关 有关 任务 管理方 石油 明年 全年 全体 全国 单位 季报 易方达",
);
