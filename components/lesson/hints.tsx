'use client';

import { useLesson } from './lesson-provider';
import { RichText } from './rich-text';

/** Three hints that open one by one: the idea, the place, the line. They open without scripts, too. */
export function Hints({ hints }: { readonly hints: readonly [string, string, string] }) {
  const words = useLesson().messages.exercise;
  const kinds = [words.kindIdea, words.kindPlace, words.kindLine];
  return (
    <div className="hints">
      {hints.map((hint, index) => (
        <details key={hint}>
          <summary>
            {words.hint} {index + 1}: {kinds[index]}
          </summary>
          <p>
            <RichText text={hint} />
          </p>
        </details>
      ))}
    </div>
  );
}
