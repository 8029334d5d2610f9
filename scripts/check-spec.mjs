import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every rule of lib/sim/SPEC.md says where it is known from and has a test, and every rule a test names is in SPEC.md.
 * A rule that only says what is not simulated has nothing to test.
 */
const RULE_ITEM = /^- \*\*([A-Z][A-Z0-9]*-\d+)\*\*/;
const TESTED_IN = ['lib', 'content', 'components', 'e2e'];
const TITLE = /['"`]((?:[A-Z][A-Z0-9]*-\d+(?:, | and )?)+):/g;
const FIELD = /"?\brules?"?: (?:\[\s*)?((?:['"][A-Z][A-Z0-9]*-\d+['"](?:,\s*)?)+)/g;

const rules = readRules(readFileSync('lib/sim/SPEC.md', 'utf8'));
const proved = new Set(TESTED_IN.flatMap(testFiles).flatMap(rulesNamedIn));
const known = new Set(rules.map(({ number }) => number));

const complaints = [
  [
    'Twice in SPEC.md',
    rules.filter(({ number }, at) => rules.findIndex((r) => r.number === number) < at),
  ],
  ['Without source or standing', rules.filter(({ text }) => !/Source:[\s\S]*Standing:/.test(text))],
  ['Without a test', rules.filter((rule) => isSimulated(rule) && !proved.has(rule.number))],
  [
    'Not in SPEC.md',
    [...proved].filter((number) => !known.has(number)).map((number) => ({ number })),
  ],
].filter(([, found]) => found.length > 0);

for (const [complaint, found] of complaints) {
  process.stderr.write(`${complaint}: ${found.map(({ number }) => number).join(', ')}\n`);
  process.exitCode = 1;
}

/** An item goes on until the next item, heading or blank line. */
function readRules(specification) {
  return specification
    .split(/\n(?=- |#|\s*\n)/)
    .map((text) => ({ number: RULE_ITEM.exec(text)?.[1], text }))
    .filter(({ number }) => number !== undefined);
}

function isSimulated({ text }) {
  return !/Standing:\s*not simulated/i.test(text);
}

function testFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter(
      (path) => /\.(test|spec)\.tsx?$/.test(path) || /[\\/]cases[\\/].*\.(json|ts)$/.test(path),
    )
    .map((path) => join(folder, path));
}

function rulesNamedIn(path) {
  const text = readFileSync(path, 'utf8');
  const named = [...text.matchAll(TITLE), ...text.matchAll(FIELD)].map(([, numbers]) => numbers);
  return named.flatMap((numbers) => numbers.match(/[A-Z][A-Z0-9]*-\d+/g) ?? []);
}
