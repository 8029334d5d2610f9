/** Something that can be found: a section, a term, an event, an error or a rule. */
export interface SearchEntry {
  readonly kind: 'section' | 'term' | 'event' | 'error' | 'rule';
  /** Without the language, as in `/learn/events/#glue`. */
  readonly path: `/${string}`;
  readonly title: string;
  /** What it is part of, as the chapter of a section. */
  readonly within: string;
  readonly text: string;
}

export interface SearchHit {
  readonly entry: SearchEntry;
  /** The words around the first match. */
  readonly excerpt: string;
}

const MOST_HITS = 20;
const BEFORE = 24;
const AFTER = 90;

/** Every word of the query must be there; a match in the title counts more. Japanese needs no spaces. */
export function search(entries: readonly SearchEntry[], query: string): readonly SearchHit[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return entries
    .map((entry) => ({ entry, score: scoreOf(entry, words) }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score)
    .slice(0, MOST_HITS)
    .map(({ entry }) => ({ entry, excerpt: excerptOf(entry.text, words) }));
}

function scoreOf({ title, within, text }: SearchEntry, words: readonly string[]): number {
  let score = 0;
  for (const word of words) {
    const inTitle = folded(title);
    if (inTitle === word) score += 12;
    else if (inTitle.includes(word)) score += 6;
    else if (folded(within).includes(word)) score += 2;
    else if (folded(text).includes(word)) score += 1;
    else return 0;
  }
  return score;
}

function excerptOf(text: string, words: readonly string[]): string {
  const lower = folded(text);
  const first = Math.min(...words.map((word) => lower.indexOf(word)).filter((at) => at >= 0));
  const from = Number.isFinite(first) ? Math.max(0, first - BEFORE) : 0;
  const excerpt = text.slice(from, from + BEFORE + AFTER);
  return `${from > 0 ? '…' : ''}${excerpt}${from + excerpt.length < text.length ? '…' : ''}`;
}

/** Small letters, and full width letters as their narrow ones: as many as before, so that places agree. */
function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/　/g, ' ');
}
