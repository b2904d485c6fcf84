/** Which short names of prefectures and counties may stand alone. Read when the table is generated. */

/** Prefectures whose short name is an everyday word, a river, a mountain or a surname too. */
export const everydayPrefectures: ReadonlySet<string> = new Set(
  (
    "大同 长治 朝阳 通化 兴安 日照 开封 中山 河源 百色 来宾 北海 黄山 孝感 吴忠 安康 白银 天水 阿里 " +
    "山南 海北 海南 海西 海东 黄南 玉树 怒江 和田 文山 湘西 甘南 资阳 平凉 德宏 保山 吉林 临夏"
  ).split(" "),
);

/** Counties, districts and county-level cities that news names without 县, 区 or 市, and that mean nothing else. */
export const wellKnownCounties: ReadonlySet<string> = new Set(
  (
    "海淀 丰台 石景山 门头沟 房山 通州 顺义 昌平 怀柔 平谷 密云 延庆 武清 宝坻 静海 蓟州 正定 涿州 霸州 三河 任丘 遵化 迁安 " +
    "曹妃甸 北戴河 山海关 崇礼 满洲里 二连浩特 霍林郭勒 锡林浩特 乌兰浩特 额济纳 瓦房店 普兰店 旅顺口 延吉 珲春 图们 " +
    "公主岭 敦化 集安 绥芬河 五大连池 漠河 抚远 虎林 徐汇 闵行 嘉定 松江 青浦 奉贤 崇明 虹口 杨浦 黄浦 浦东 昆山 江阴 " +
    "张家港 常熟 太仓 宜兴 溧阳 丹阳 句容 仪征 靖江 泰兴 启东 如皋 海门 盱眙 金坛 萧山 余杭 临平 富阳 建德 桐庐 淳安 " +
    "鄞州 北仑 慈溪 余姚 奉化 象山 乐清 瑞安 平阳 苍南 桐乡 海宁 嘉善 海盐 平湖 德清 安吉 柯桥 上虞 诸暨 嵊州 义乌 东阳 永康 " +
    "磐安 普陀 嵊泗 温岭 临海 玉环 龙泉 巢湖 桐城 歙县 晋江 南安 惠安 德化 福清 平潭 长乐 武夷山 婺源 井冈山 瑞金 " +
    "共青城 胶州 莱西 滕州 诸城 寿光 昌邑 曲阜 邹城 荣成 乳山 邹平 即墨 章丘 兰考 巩义 新郑 登封 汝州 林州 禹州 长葛 邓州 永城 " +
    "宜都 枝江 丹江口 仙桃 潜江 天门 神农架 秭归 利川 浏阳 醴陵 湘潭 韶山 耒阳 福田 罗湖 龙岗 宝安 番禺 增城 从化 花都 顺德 " +
    "台山 开平 阳朔 凭祥 东兴 桂平 琼海 文昌 万宁 五指山 澄迈 涪陵 万州 黔江 渝北 北碚 綦江 璧山 铜梁 潼南 巫山 奉节 " +
    "都江堰 彭州 崇州 邛崃 简阳 汶川 北川 九寨沟 峨眉山 阆中 西昌 会理 布拖 昭觉 仁怀 凯里 兴义 荔波 雷山 赤水 瑞丽 腾冲 香格里拉 " +
    "景洪 弥勒 芒市 宣威 禄丰 墨脱 札达 聂拉木 定日 韩城 神木 府谷 米脂 安塞 敦煌 玉门 格尔木 德令哈 灵武 青铜峡 " +
    "钟祥 麻城 罗田 阳新 高陵 竹溪 石首 赤壁 枣阳 宜城 京山 凤阳 当涂 德兴 乐平 贵溪 高安 丰城 兴国 于都 南丰 修水 " +
    "石河子 霍尔果斯 库尔勒 库车 阿克苏 喀什 莎车 若羌 且末 伊宁 奎屯 博乐 图木舒克 阿拉尔 五家渠 铁门关 巴里坤 布尔津"
  ).split(" "),
);

/** Counties whose short name is an everyday word even after the name of the place around it: 江西新建, 四川南部. */
export const everydayCounties: ReadonlySet<string> = new Set(
  (
    "平原 江南 中原 古城 河口 太平 新建 新城 天桥 牡丹 海港 滨海 沿河 天山 泰山 西山 东山 东湖 南湖 西湖 北湖 长安 商城 山城 老城 " +
    "南山 银海 城东 城西 城南 沙河 大城 江城 花山 青山 龙门 三江 千山 南城 北城 东区 滨湖 湖滨 平安 龙江 白河 清河 金川 龙泉 " +
    "盐湖 天河 沙湾 双湖 茶陵 东兴 河曲 东海 南海 西乡 湘江 万山 黑山 长白 和平 新华 太和 永和 建华 友谊 凤凰 红旗 向阳 太康 文昌 惠民 " +
    "仁和 明光 福安 新安 安定 东安 西安 东平 西平 安居 高新 定边 镇海 宁海 新兴 兴隆 永安 兴业 丰满 铁西 铁东"
  ).split(" "),
);

/** Full names that are everyday words, or that a cut in the wrong place makes (重点城区, 建新县城). */
export const everydayFullNames: ReadonlySet<string> = new Set(
  (
    "城区 郊区 矿区 东区 西区 南区 北区 新城区 老城区 市中区 市北区 市南区 新市区 城中区 城东区 城西区 城北区 中原区 港口区 新县 和县 应县 " +
    "成县 单县 代县 费县 随县 城关区 山城区 工农区 东山区 海港区 西山区 新区 河东区 河西区 河口区 江岸区 江城区 平原县 " +
    "大东区 站前区 前进区 郊县 古城区 新抚区 青山区 南山区 滨海新区 湖滨区 南岸区 解放区 友好区 同心县 共和县 中方县 会同县"
  ).split(" "),
);
