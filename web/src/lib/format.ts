/** A number as the language writes it. */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** Bounds of a number: 10–12, or one number where they are the same. */
export function formatRange(low: number, high: number, language: string): string {
  if (low === high) return formatNumber(low, language);
  return `${formatNumber(low, language)}–${isVagueTop(high) ? '<\u2009' + formatNumber(high + 1, language) : formatNumber(high, language)}`;
}

/** Whether a number ends what words like "tens of thousands" span: nobody counted 99,999. */
function isVagueTop(number: number): boolean {
  return number > 98 && /^9+$/.test(String(number));
}

/** A share of a whole in per cent; empty for a share of nothing. */
export function formatShare(part: number, whole: number, language: string): string {
  if (whole === 0) return '';
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(part / whole);
}

/** An ISO 8601 date, which may be partial or an instant, as exact as it is; what is no date stays as it is. */
export function formatDate(iso: string, language: string, length: 'short' | 'long' = 'short'): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? [];
  if (year === undefined) return iso;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month === undefined ? {} : { month: length }),
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(date);
}

/**
 * A time as ISO 8601 has it: what the clock showed, with the name of its zone, or with its distance from UTC where the zone is not
 * known. A time that tells no distance is shown without one.
 */
export function formatTime(iso: string, language: string, zone?: string): string {
  const [, local, offset] = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(iso) ?? [];
  if (local === undefined) return formatDate(iso, language, 'long');
  const parts = { year: 'numeric', month: 'long', day: 'numeric', hour: '2-digit', minute: '2-digit' } as const;
  if (offset !== undefined && zone !== undefined) {
    try {
      return new Intl.DateTimeFormat(language, { ...parts, timeZone: zone, timeZoneName: 'short' }).format(new Date(iso));
    } catch {
      // A zone that this browser does not know: what the clock showed remains.
    }
  }
  const shown = new Intl.DateTimeFormat(language, { ...parts, timeZone: 'UTC' }).format(new Date(`${local}:00Z`));
  return offset === undefined ? shown : `${shown} UTC${offset === 'Z' ? '' : offset.replace('-', '\u2212')}`;
}

/** The name of a language by its BCP 47 tag; the tag where there is none. */
export function languageName(tag: string, language: string): string {
  return nameOf(tag, language, 'language');
}

/** The name of a country by its ISO 3166-1 alpha-2 code; the code where there is none. */
export function countryName(code: string, language: string): string {
  return nameOf(code, language, 'region');
}

/** Names joined as the language joins them: a, b and c. */
export function formatList(names: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names);
}

/** The direction a language is written in, for text whose language is known. */
export function directionOf(tag: string): 'rtl' | 'ltr' {
  return /^(ar|fa|he|ur|ps|ckb|dv|sd|ug|yi)\b/.test(tag) ? 'rtl' : 'ltr';
}

function nameOf(code: string, language: string, type: 'language' | 'region'): string {
  try {
    return new Intl.DisplayNames(language, { type, fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}
