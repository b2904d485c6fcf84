/** The five-year plans, by their short names: the first began in 1953, the eleventh onwards are 规划. */
export const fiveYearPlans: Readonly<Record<string, readonly [firstYear: number, lastYear: number]>> = {
  一五: [1953, 1957],
  二五: [1958, 1962],
  三五: [1966, 1970],
  四五: [1971, 1975],
  五五: [1976, 1980],
  六五: [1981, 1985],
  七五: [1986, 1990],
  八五: [1991, 1995],
  九五: [1996, 2000],
  十五: [2001, 2005],
  十一五: [2006, 2010],
  十二五: [2011, 2015],
  十三五: [2016, 2020],
  十四五: [2021, 2025],
  十五五: [2026, 2030],
  十六五: [2031, 2035],
};

/** Only before these words is a plan's name a time; elsewhere (“十四五”规划) it is a name. Years count from its first, from its last when negative. */
export const planParts: readonly { readonly word: string; readonly first: number; readonly last: number }[] =
  [
    { word: "时期", first: 1, last: -1 },
    { word: "期间", first: 1, last: -1 },
    { word: "规划期间", first: 1, last: -1 },
    { word: "规划时期", first: 1, last: -1 },
    { word: "计划期间", first: 1, last: -1 },
    { word: "计划时期", first: 1, last: -1 },
    { word: "五年", first: 1, last: -1 },
    { word: "末期", first: -1, last: -1 },
    { word: "末", first: -1, last: -1 },
    { word: "期末", first: -1, last: -1 },
    { word: "初期", first: 1, last: 2 },
    { word: "初", first: 1, last: 1 },
    { word: "中期", first: 3, last: 3 },
    { word: "后期", first: -2, last: -1 },
    { word: "以来", first: 1, last: -1 },
    { word: "前三年", first: 1, last: 3 },
    { word: "前四年", first: 1, last: 4 },
    { word: "前两年", first: 1, last: 2 },
    { word: "后两年", first: -2, last: -1 },
    { word: "后三年", first: -3, last: -1 },
  ];
