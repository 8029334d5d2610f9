import { regularExpression } from './regular-expression';

type Matcher = (message: string) => boolean;

/** One term of a pattern: needed, one of several, or not wanted. */
interface Term {
  readonly role: 'all' | 'any' | 'none';
  readonly matches: Matcher;
}

const TERM = /([?-]?)(?:"((?:[^"\\]|\\.)*)"|%((?:[^%\\]|\\.)+)%|(\S+))/gy;
const PLAIN = /^[\w.@/*:$=,;#+()[\]{}<>!&|~^'`\\?-]+$/;

/** Every plain term must be there, case and all; of those with `?` one; none of those with `-`. Or what is wrong. */
export function parseTerms(pattern: string): Matcher | string {
  const terms: Term[] = [];
  let rest = pattern.trimStart();
  while (rest !== '') {
    TERM.lastIndex = 0;
    const found = TERM.exec(rest);
    if (!found) return `Invalid character(s) in term '${rest}'`;
    const term = termOf(found);
    if (typeof term === 'string') return term;
    terms.push(term);
    rest = rest.slice(found[0].length).trimStart();
  }
  return (message) => accepts(terms, message);
}

function termOf([, sign = '', quoted, expression, word = '']: RegExpExecArray): Term | string {
  const role = sign === '?' ? 'any' : sign === '-' ? 'none' : 'all';
  if (quoted !== undefined) {
    const phrase = quoted.replaceAll(/\\(.)/g, '$1');
    return { role, matches: (message) => message.includes(phrase) };
  }
  if (expression !== undefined) {
    const compiled = regularExpression(expression);
    return compiled
      ? { role, matches: (message) => compiled.test(message) }
      : `Invalid regular expression '${expression}'`;
  }
  if (!PLAIN.test(word)) return `Invalid character(s) in term '${word}'`;
  return { role, matches: (message) => message.includes(word) };
}

/** Beside terms that must be there, those that may be are ignored: AWS does so too. */
function accepts(terms: readonly Term[], message: string): boolean {
  const of = (role: Term['role']) => terms.filter((term) => term.role === role);
  if (of('none').some(({ matches }) => matches(message))) return false;
  if (of('all').length > 0) return of('all').every(({ matches }) => matches(message));
  return of('any').length === 0 || of('any').some(({ matches }) => matches(message));
}
