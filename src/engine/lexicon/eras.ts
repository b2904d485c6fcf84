/** A beginning that anniversaries are counted from. `words` name the event; 周年 follows within the same clause. */
export interface Founding {
  readonly words: readonly string[];
  readonly year: number;
}

/** Years from the official accounts of each event; one that is counted in more than one way is left out. */
export const foundings: readonly Founding[] = [
  { words: ["新中国成立", "中华人民共和国成立", "共和国成立", "新中国诞生"], year: 1949 },
  { words: ["中国共产党成立", "中国共产党建党", "建党"], year: 1921 },
  { words: ["中国人民解放军建军", "人民解放军建军", "建军"], year: 1927 },
  { words: ["改革开放"], year: 1978 },
  {
    words: ["抗日战争暨世界反法西斯战争胜利", "抗日战争胜利", "抗战胜利", "世界反法西斯战争胜利", "台湾光复"],
    year: 1945,
  },
  { words: ["香港回归祖国", "香港回归"], year: 1997 },
  { words: ["澳门回归祖国", "澳门回归"], year: 1999 },
  { words: ["红军长征胜利", "长征胜利"], year: 1936 },
  { words: ["红军长征出发", "长征出发"], year: 1934 },
  { words: ["遵义会议召开", "遵义会议"], year: 1935 },
  { words: ["志愿军抗美援朝出国作战", "抗美援朝出国作战"], year: 1950 },
  { words: ["抗美援朝战争胜利"], year: 1953 },
  { words: ["辛亥革命"], year: 1911 },
  { words: ["五四运动"], year: 1919 },
  { words: ["九一八事变"], year: 1931 },
  { words: ["全民族抗战爆发", "全民族抗战", "七七事变"], year: 1937 },
  { words: ["人民政协成立", "中国人民政治协商会议成立"], year: 1949 },
  { words: ["全国人民代表大会成立", "人民代表大会制度建立", "人民代表大会成立"], year: 1954 },
  { words: ["内蒙古自治区成立"], year: 1947 },
  { words: ["西藏和平解放"], year: 1951 },
  { words: ["新疆维吾尔自治区成立"], year: 1955 },
  { words: ["广西壮族自治区成立", "宁夏回族自治区成立"], year: 1958 },
  { words: ["西藏自治区成立"], year: 1965 },
  { words: ["深圳经济特区建立", "深圳经济特区成立", "经济特区建立", "经济特区成立"], year: 1980 },
  { words: ["海南建省", "海南建省办经济特区"], year: 1988 },
  { words: ["浦东开发开放"], year: 1990 },
  { words: ["加入世界贸易组织", "加入世贸组织", "入世"], year: 2001 },
  { words: ["上海合作组织成立", "上合组织成立"], year: 2001 },
  { words: ["中非合作论坛成立"], year: 2000 },
  { words: ["一带一路”倡议提出", "一带一路倡议提出", "人类命运共同体理念提出"], year: 2013 },
  { words: ["京津冀协同发展"], year: 2014 },
  { words: ["雄安新区设立"], year: 2017 },
  { words: ["联合国成立"], year: 1945 },
  { words: ["恢复联合国合法席位", "恢复在联合国合法席位"], year: 1971 },
  { words: ["中法建交"], year: 1964 },
  { words: ["中美建交"], year: 1979 },
  { words: ["中俄建交"], year: 1949 },
];
