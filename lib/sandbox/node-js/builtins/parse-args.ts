import { nodeError } from '../errors/node-error';

interface OptionConfig {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  readonly multiple?: boolean;
  readonly default?: unknown;
}

interface ParseArgsConfig {
  readonly args?: readonly string[];
  readonly options?: Readonly<Record<string, OptionConfig>>;
  readonly strict?: boolean;
  readonly allowPositionals?: boolean;
  readonly allowNegative?: boolean;
  readonly tokens?: boolean;
}

interface OptionToken {
  readonly kind: 'option';
  readonly name: string;
  readonly rawName: string;
  readonly index: number;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

type Token =
  | OptionToken
  | { readonly kind: 'positional'; readonly index: number; readonly value: string }
  | { readonly kind: 'option-terminator'; readonly index: number };

type Options = Readonly<Record<string, OptionConfig>>;

/** `util.parseArgs`: first into tokens, then into values. */
export function parseArgs(config: ParseArgsConfig = {}): object {
  const { args = [], options = {}, strict = true, allowNegative = false } = config;
  const { allowPositionals = !strict } = config;
  const tokens = tokensOf(args, options);
  const values: Record<string, unknown> = Object.create(null);
  for (const token of tokens) {
    if (token.kind === 'positional' && !allowPositionals) throw unexpectedPositional(token.value);
    if (token.kind !== 'option') continue;
    if (strict) checkOption(token, { options, allowNegative, allowPositionals });
    store(values, token, { options, allowNegative });
  }
  fillDefaults(values, options);
  const positionals = tokens.flatMap((token) => (token.kind === 'positional' ? token.value : []));
  return config.tokens ? { values, positionals, tokens } : { values, positionals };
}

function fillDefaults(values: Record<string, unknown>, options: Options): void {
  for (const [name, option] of Object.entries(options)) {
    if (option.default !== undefined && values[name] === undefined) values[name] = option.default;
  }
}

function tokensOf(args: readonly string[], options: Options): readonly Token[] {
  const tokens: Token[] = [];
  const rest = args.map((text, index) => ({ text, index }));
  for (let next = rest.shift(); next !== undefined; next = rest.shift()) {
    const { text, index } = next;
    if (text === '--') {
      const others = rest.map((one) => positional(one.text, one.index));
      return [...tokens, { kind: 'option-terminator', index }, ...others];
    }
    tokens.push(...tokensOfOne(text, index, { options, rest }));
  }
  return tokens;
}

function tokensOfOne(text: string, index: number, more: Following): readonly Token[] {
  if (/^--[^=]+=/s.test(text)) {
    const at = text.indexOf('=');
    return [option(text.slice(2, at), text.slice(0, at), index, text.slice(at + 1), true)];
  }
  if (text.startsWith('--')) return [withFollowing(text.slice(2), text, index, more)];
  if (text.length > 1 && text.startsWith('-')) return shortTokens(text, index, more);
  return [positional(text, index)];
}

interface Following {
  readonly options: Options;
  readonly rest: { readonly text: string; readonly index: number }[];
}

/** An option that takes a text takes the next argument, unless that begins like an option in a group. */
function withFollowing(name: string, rawName: string, index: number, more: Following): OptionToken {
  const wantsValue = more.options[name]?.type === 'string' && more.rest.length > 0;
  const value = wantsValue ? more.rest.shift()?.text : undefined;
  return option(name, rawName, index, value, value === undefined ? undefined : false);
}

/** `-v`, a group `-abc`, or `-fvalue`. */
function shortTokens(text: string, index: number, more: Following): OptionToken[] {
  const tokens: OptionToken[] = [];
  for (let at = 1; at < text.length; at += 1) {
    const short = text.charAt(at);
    const name = longName(short, more.options);
    const rest = text.slice(at + 1);
    if (more.options[name]?.type === 'string' && rest !== '') {
      tokens.push(option(name, `-${short}`, index, rest, true));
      break;
    }
    tokens.push(
      rest === ''
        ? withFollowing(name, `-${short}`, index, more)
        : option(name, `-${short}`, index, undefined, undefined),
    );
  }
  return tokens;
}

function longName(short: string, options: Options): string {
  return Object.entries(options).find(([, option]) => option.short === short)?.[0] ?? short;
}

function option(
  name: string,
  rawName: string,
  index: number,
  value: string | undefined,
  inlineValue: boolean | undefined,
): OptionToken {
  return { kind: 'option', name, rawName, index, value, inlineValue };
}

function positional(value: string, index: number): Token {
  return { kind: 'positional', index, value };
}

interface Rules {
  readonly options: Options;
  readonly allowNegative: boolean;
}

function checkOption(token: OptionToken, rules: Rules & { readonly allowPositionals: boolean }) {
  const name = positiveName(token, rules);
  const known = rules.options[name];
  if (known === undefined) throw unknownOption(token.rawName, rules.allowPositionals);
  const shown = `${known.short ? `-${known.short}, ` : ''}--${name}`;
  if (known.type === 'string') checkText(token, shown);
  else if (token.value !== undefined) {
    throw invalidValue(`Option '${shown}' does not take an argument`);
  }
}

function checkText({ name, rawName, value, inlineValue }: OptionToken, shown: string): void {
  if (value === undefined) throw invalidValue(`Option '${shown} <value>' argument missing`);
  if (inlineValue || !/^-./.test(value)) return;
  const inline = rawName.startsWith('--')
    ? `'${rawName}=-XYZ'`
    : `'--${name}=-XYZ' or '${rawName}-XYZ'`;
  throw invalidValue(
    `Option '${rawName}' argument is ambiguous.\nDid you forget to specify the option argument for '${rawName}'?\nTo specify an option argument starting with a dash use ${inline}.`,
  );
}

function positiveName({ name }: OptionToken, { options, allowNegative }: Rules): string {
  const isNegative = allowNegative && name.startsWith('no-') && options[name] === undefined;
  return isNegative ? name.slice('no-'.length) : name;
}

function store(values: Record<string, unknown>, token: OptionToken, rules: Rules): void {
  const name = positiveName(token, rules);
  if (name === '__proto__') return;
  const value = token.value ?? name === token.name;
  if (!rules.options[name]?.multiple) values[name] = value;
  else values[name] = [...((values[name] as unknown[]) ?? []), value];
}

function unknownOption(rawName: string, allowPositionals: boolean): Error {
  const hint = allowPositionals
    ? `. To specify a positional argument starting with a '-', place it at the end of the command after '--', as in '-- ${JSON.stringify(rawName)}`
    : '';
  const message = `Unknown option '${rawName}'${hint}`;
  return nodeError(TypeError, 'ERR_PARSE_ARGS_UNKNOWN_OPTION', message);
}

function unexpectedPositional(value: string): Error {
  const message = `Unexpected argument '${value}'. This command does not take positional arguments`;
  return nodeError(TypeError, 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL', message);
}

function invalidValue(message: string): Error {
  return nodeError(TypeError, 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE', message);
}
