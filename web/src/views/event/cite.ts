/** What a citation of an event names. All in the reader's language but titles, which stay as they are. */
export interface Citation {
  readonly statement: string;
  readonly date: string;
  readonly place: string;
  readonly status: string;
  readonly origins: readonly string[];
  readonly reports: readonly { readonly outlet: string | null; readonly title: string; readonly published: string }[];
  /** The address, and the day it was read. */
  readonly read: string;
}

/** A citation as plain text: a line each for the statement, who says so, every report, and the address. */
export function citationText({ statement, date, place, status, origins, reports, read }: Citation): string {
  const where = [date, place].filter((part) => part !== '').join(', ');
  return [
    `${statement}${where === '' ? '' : ` (${where})`}.`,
    `${capital(status)}: ${origins.join('; ')}.`,
    ...reports.map(({ outlet, title, published }) => `– ${[outlet, `“${title}”`, published].filter((part) => part !== null && part !== '').join(', ')}.`),
    read,
  ].join('\n');
}

/** The reports of a list of claims, each once. */
export function reportsOf<T extends { article: string }>(claims: readonly T[]): T[] {
  const seen = new Map<string, T>();
  for (const claim of claims) if (!seen.has(claim.article)) seen.set(claim.article, claim);
  return [...seen.values()];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
