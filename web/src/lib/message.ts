/** A message: text with {placeholders}, or a text per plural form, chosen by the placeholder {n}. */
export type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

export type Values = Readonly<Record<string, string | number>>;

/** Puts values into a message. Numbers are written as the language writes them. A placeholder without a value stays. */
export function fill(message: Message, values: Values, language: string): string {
  const text = typeof message === 'string' ? message : form(message, values['n'], language);
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'number' ? new Intl.NumberFormat(language).format(value) : value;
  });
}

function form(message: Exclude<Message, string>, n: string | number | undefined, language: string): string {
  const rule = new Intl.PluralRules(language).select(typeof n === 'number' ? n : Number(n ?? 0));
  return message[rule] ?? message.other ?? '';
}
