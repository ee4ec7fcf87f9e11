import { t } from './i18n.svelte';

const KINDS = [
  'agency', 'state-media', 'outlet', 'official', 'military', 'police', 'court', 'monitor', 'ngo', 'un', 'hospital',
  'company', 'analyst', 'witness', 'armed-group', 'anonymous', 'social-media', 'other',
] as const;

/** What kind of source a voice is, in the page's language; for the answers of the API that give the kind without a label. */
export function kindName(kind: string): string {
  const known = KINDS.find((candidate) => candidate === kind) ?? 'other';
  return t(`shell.kind.${known}`);
}
