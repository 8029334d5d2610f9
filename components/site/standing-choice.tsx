import { type SpecificationRule, STANDINGS } from '@/lib/course/specification';
import type { SiteMessages } from '@/lib/i18n/messages/site.ja';
import { STANDING_IDS } from './standing-ids';

interface StandingChoiceProps {
  readonly rules: readonly SpecificationRule[];
  readonly words: SiteMessages['behaviour'];
}

/** Which rules to show, with what each standing means. The style sheet does the hiding, so it works without scripts. */
export function StandingChoice({ rules, words }: StandingChoiceProps) {
  const choices = STANDINGS.map((standing) => ({
    id: STANDING_IDS[standing],
    count: rules.filter((rule) => rule.standing === standing).length,
  })).filter(({ count }) => count > 0);
  return (
    <fieldset className="standing-choice">
      <legend>{words.show}</legend>
      <label>
        <input defaultChecked id="show-all" name="standing" type="radio" />
        <span className="standing">{words.all}</span>
        <span className="standing-count">{rules.length}</span>
      </label>
      {choices.map(({ id, count }) => (
        <label key={id}>
          <input id={`show-${id}`} name="standing" type="radio" />
          <span className="standing" data-standing={id}>
            {words.standings[id]}
          </span>
          <span className="standing-count">{count}</span>
          <span className="standing-meaning">{words.meanings[id]}</span>
        </label>
      ))}
    </fieldset>
  );
}
