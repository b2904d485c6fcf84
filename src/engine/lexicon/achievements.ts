/** What 突破 achieves rather than exceeds: 突破100项关键技术. */
export const achievements: readonly string[] =
  "技术 瓶颈 难题 难关 难点 核心 障碍 短板 卡点 堵点 卡脖子 工艺 关键 壁垒 封锁 痛点 课题".split(" ");
