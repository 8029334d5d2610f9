import { isArray, keysOf, stringifyJson } from './primordials';

/**
 * JSON text of a message. `JSON.stringify` only ever sees single values: for an object it would ask `toJSON`, which
 * learner code may have put on a prototype to forge what this process says.
 */
export function messageText(value: unknown): string {
  if (typeof value !== 'object' || value === null) return stringifyJson(value) ?? 'null';
  return isArray(value) ? arrayText(value) : objectText(value as Record<string, unknown>);
}

function arrayText(values: readonly unknown[]): string {
  let text = '';
  for (let at = 0; at < values.length; at += 1) {
    text += (at === 0 ? '' : ',') + messageText(values[at]);
  }
  return `[${text}]`;
}

function objectText(members: Readonly<Record<string, unknown>>): string {
  const names = keysOf(members);
  let text = '';
  for (let at = 0; at < names.length; at += 1) {
    const name = names[at] as string;
    const value = members[name];
    if (value === undefined) continue;
    text += `${text === '' ? '' : ','}${stringifyJson(name)}:${messageText(value)}`;
  }
  return `{${text}}`;
}
