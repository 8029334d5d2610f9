import { RichText } from '@/components/lesson/rich-text';
import type { SpecificationRule, SpecificationSection } from '@/lib/course/specification';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';
import { STANDING_IDS } from './standing-ids';

interface RuleSectionProps {
  readonly section: SpecificationSection;
  readonly words: SiteMessages['behaviour'];
}

/** The rules of one subject as a table. Every rule can be linked to by its number. */
export function RuleSection({ section, words }: RuleSectionProps) {
  const { code, title, rules } = section;
  return (
    <section aria-labelledby={`${code}-title`} className="rule-section" id={code}>
      <h2 id={`${code}-title`}>{new Map(Object.entries(words.sections)).get(code) ?? title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.number}</th>
            <th scope="col">{words.rule}</th>
            <th scope="col">{words.known}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleRow key={rule.number} rule={rule} words={words} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RuleRowProps {
  readonly rule: SpecificationRule;
  readonly words: SiteMessages['behaviour'];
}

function RuleRow({ rule, words }: RuleRowProps) {
  const { number, behaviour, source, standing } = rule;
  const id = STANDING_IDS[standing];
  return (
    <tr data-standing={id} id={number}>
      <th scope="row">
        <a href={`#${number}`}>{number}</a>
      </th>
      <td lang="en">
        <RichText text={behaviour} />
      </td>
      <td>
        <span className="standing" data-standing={id}>
          {words.standings[id]}
        </span>
        <small lang="en">
          <RichText text={source} />
        </small>
      </td>
    </tr>
  );
}
