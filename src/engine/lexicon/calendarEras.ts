/** Ways of counting years other than from the present era, written before the number. */
export interface CalendarEra {
  readonly word: string;
  /** Year 1 in the Gregorian calendar; left out where its years began at the lunar New Year and match none exactly. */
  readonly first?: number;
  /** Years it lasted: a larger number is none of it. */
  readonly years: number;
}

export const calendarEras: readonly CalendarEra[] = [
  { word: "公元", first: 1, years: 2199 },
  { word: "西元", first: 1, years: 2199 },
  { word: "公元前", years: 9999 },
  { word: "西元前", years: 9999 },
  { word: "民国", first: 1912, years: 38 },
  { word: "明治", first: 1868, years: 45 },
  { word: "大正", first: 1912, years: 15 },
  { word: "昭和", first: 1926, years: 64 },
  { word: "平成", first: 1989, years: 31 },
  { word: "令和", first: 2019, years: 60 },
  ...(
    [
      ["贞观", 23],
      ["开元", 29],
      ["天宝", 15],
      ["洪武", 31],
      ["永乐", 22],
      ["宣德", 10],
      ["成化", 23],
      ["弘治", 18],
      ["正德", 16],
      ["嘉靖", 45],
      ["万历", 48],
      ["天启", 7],
      ["崇祯", 17],
      ["顺治", 18],
      ["康熙", 61],
      ["雍正", 13],
      ["乾隆", 60],
      ["嘉庆", 25],
      ["道光", 30],
      ["咸丰", 11],
      ["同治", 13],
      ["光绪", 34],
      ["宣统", 3],
    ] as const
  ).map(([word, years]) => ({ word, years })),
];
