import { Check, X } from 'lucide-react';
import { RichText } from '@/components/lesson/rich-text';
import { fill } from '@/lib/i18n/fill';
import type { TestDeskMessages } from '@/lib/i18n/messages/test-desk.ja';
import type { SuspectResult } from './use-suspects';

interface TestDeskResultsProps {
  readonly results: readonly SuspectResult[];
  readonly words: TestDeskMessages;
}

/** Tests down, handlers across; below, what can be said of each handler now. */
export function TestDeskResults({ results, words }: TestDeskResultsProps) {
  const tests = Array.from({ length: results[0]?.testCount ?? 0 }, (_, index) => index + 1);
  const wrong = results.filter(({ suspect }) => !suspect.isRight);
  const caught = wrong.filter(({ against }) => against.length > 0);
  const accused = results.some(({ suspect, against }) => suspect.isRight && against.length > 0);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls on a narrow screen, and the keyboard must be able to */}
      <div className="table-scroll" tabIndex={0}>
        <table className="suspect-table">
          <caption className="visually-hidden">{words.table}</caption>
          <thead>
            <tr>
              <td />
              {results.map(({ suspect }) => (
                <th key={suspect.name} scope="col">
                  {letter(suspect.name)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tests.map((number) => (
              <tr key={number}>
                <th scope="row">{fill(words.row, { number })}</th>
                {results.map(({ suspect, against }) => (
                  <Mark failed={against.includes(number)} key={suspect.name} words={words} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="verdict">
        {fill(words.score, { wrong: wrong.length, caught: caught.length })}
        {caught.length === wrong.length && !accused && ` ${words.done}`}
      </p>
      <dl className="suspect-list">
        {results.map((result) => (
          <div data-caught={result.against.length > 0} key={result.suspect.name}>
            <dt>{letter(result.suspect.name)}</dt>
            <dd>
              <Finding allCaught={caught.length === wrong.length} result={result} words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

interface MarkProps {
  readonly failed: boolean;
  readonly words: TestDeskMessages;
}

function Mark({ failed, words }: MarkProps) {
  const Icon = failed ? X : Check;
  return (
    <td data-failed={failed}>
      <Icon aria-label={failed ? words.failed : words.passed} role="img" size={16} />
    </td>
  );
}

interface FindingProps {
  readonly result: SuspectResult;
  /** While wrong ones are at large, a right one is not told from them. */
  readonly allCaught: boolean;
  readonly words: TestDeskMessages;
}

function Finding({ result: { suspect, against }, allCaught, words }: FindingProps) {
  if (against.length === 0) return allCaught ? words.cleared : words.hidden;
  if (suspect.isRight) return words.accused;
  return (
    <>
      {fill(words.caught, { rows: against.join(', ') })}
      <RichText text={suspect.confession} />
    </>
  );
}

function letter(name: string): string {
  return name.toUpperCase();
}
