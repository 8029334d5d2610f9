/** How sure a rule is, surest first. */
export const STANDINGS = [
  'recorded on AWS',
  "from AWS's runtime source",
  'documented',
  'assumed',
  'not simulated',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** One numbered rule of `lib/sim/SPEC.md`. */
export interface SpecificationRule {
  /** As in `LOG-3`. */
  readonly number: string;
  readonly behaviour: string;
  readonly source: string;
  readonly standing: Standing;
}

export interface SpecificationSection {
  /** The letters its heading names, as in `LOG`. */
  readonly code: string;
  readonly title: string;
  readonly rules: readonly SpecificationRule[];
}

/** @throws when a rule does not say where it is known from and how sure it is. */
export function parseSpecification(markdown: string): readonly SpecificationSection[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map(toSection)
    .filter(({ rules }) => rules.length > 0);
}

function toSection(text: string): SpecificationSection {
  const [heading = '', ...lines] = text.split('\n');
  const [, title = heading, code = heading] = /^(.*) \(([A-Z]+)\)$/.exec(heading) ?? [];
  const items = lines.join('\n').split(/\n(?=- |\s*\n)/);
  return { code, title, rules: items.map((item) => item.trim()).flatMap(toRule) };
}

const RULE = /^- \*\*([A-Z]+-\d+)\*\* ([\s\S]*?)\s+Source: ([\s\S]*?)\s+Standing: (.*?)\.?$/;

function toRule(item: string): readonly SpecificationRule[] {
  if (!item.startsWith('- **')) return [];
  const [, number = '', behaviour = '', source = '', words = ''] = RULE.exec(item) ?? [];
  const standing = STANDINGS.find((each) => each === words);
  if (!standing) throw new Error(`A rule without source and standing: ${item}`);
  return [{ number, behaviour: oneLine(behaviour), source: oneLine(source), standing }];
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ');
}
