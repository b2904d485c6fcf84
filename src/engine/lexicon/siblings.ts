/**
 * Words of one family that exclude each other: where a draft has one and a source another, they speak of
 * different things, however much the rest agrees. A row a family, longer words first where one holds another.
 */
const rows = `
收入 支出 利润 成本 负债 资产 税收
进口 出口
城镇 农村 城市
产量 销量 库存 出货量
存款 贷款
住院 门诊 急诊
出生 死亡 结婚 离婚
死亡 受伤 失踪
确诊 疑似 治愈 无症状
金牌 银牌 铜牌
冠军 亚军 季军
男子 女子 混合
男性 女性
男 女
本科 专科 硕士 博士
小学 初中 高中 中职 高职 大学
学生 教师 教职工
夏粮 秋粮 早稻 晚稻
水稻 玉米 小麦 大豆 马铃薯
猪肉 牛肉 羊肉 禽肉
铁路 公路 水路 民航 航空
医师 护士
挖掘机 装载机 起重机
风电 光伏 太阳能 水电 火电 核电 生物质
第一产业 第二产业 第三产业
工业 农业 服务业 建筑业
采矿业 制造业
最高 最低 平均
国内 国际 境外
省内 省外
海外 国内
双一流 普通
国有 民营 外资 私营
购房 租房
新房 二手房
一手 二手
半程 全程 迷你
上行 下行
入境 出境
报名 参赛 完赛
收案 结案
民事 刑事 行政 执行
检出 合格
新建 改建 扩建
广义货币 狭义货币
居民消费价格 工业生产者出厂价格
总装机 新增装机
户籍人口 常住人口
就业 失业
中心城区 郊区
双缴存 单缴存
首套 二套
线上 线下
上市 退市
开工 竣工 交付
最大 最小
白天 夜间
上午 下午
新增 累计
原油 天然气 煤炭 成品油
轿车 客车 货车
国道 省道
计划 实际
`;

export const siblingFamilies: readonly (readonly string[])[] = rows
  .trim()
  .split("\n")
  .map((row) => row.split(" "));
