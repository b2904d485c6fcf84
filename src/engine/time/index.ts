export { type ArticleDate, inferArticleDate } from "./articleDate.ts";
export { reportStart } from "./byline.ts";
export * from "./calendar.ts";
export type { DateEvidence, DateReason } from "./dateEvidence.ts";
export { type Dateline, readDateline } from "./dateline.ts";
export {
  formatPeriod,
  type Granularity,
  granularityOf,
  type Period,
  type PeriodRelation,
  parsePeriod,
  relatePeriods,
  yearOfPeriod,
} from "./period.ts";
export { readTime, type TimeContext, type TimeExpression, timeStarters } from "./readTime.ts";
