import type { StoryReport } from '../../lib/types';

export interface Column {
  readonly language: string;
  readonly reports: readonly StoryReport[];
}

/** Reports by language: the languages with most reports first, in each the earliest report first. */
export function columnsOf(reports: readonly StoryReport[]): Column[] {
  const columns = new Map<string, StoryReport[]>();
  for (const report of reports) columns.set(report.language, [...(columns.get(report.language) ?? []), report]);
  return [...columns]
    .map(([language, own]) => ({ language, reports: [...own].sort((one, other) => (day(one) < day(other) ? -1 : 1)) }))
    .sort((one, other) => other.reports.length - one.reports.length);
}

export type Cell = 'tells' | 'only' | 'silent';

/** Whether a report tells an event, alone or with others. */
export function cellOf(report: StoryReport, event: string): Cell {
  if (!report.tells.includes(event)) return 'silent';
  return report.only.includes(event) ? 'only' : 'tells';
}

/** The day of publication as text that sorts; what has none comes last. */
function day(report: StoryReport): string {
  return report.published ?? '~';
}
