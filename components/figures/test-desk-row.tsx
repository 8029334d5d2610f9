import { X } from 'lucide-react';
import { IconButton } from '@/components/ui/icon-button';
import { useHydrated } from '@/components/ui/use-hydrated';
import type { ExpectedRun } from '@/lib/course/lesson';
import { fill } from '@/lib/i18n/fill';
import type { TestDeskMessages } from '@/lib/i18n/messages/test-desk.ja';

interface TestDeskRowProps {
  readonly number: number;
  readonly row: ExpectedRun;
  /** The last one cannot be removed. */
  readonly isOnly: boolean;
  readonly words: TestDeskMessages;
  readonly onChange: (row: ExpectedRun) => void;
  readonly onRemove: () => void;
}

/** One test: what goes in, and what must come out. */
export function TestDeskRow({ number, row, isOnly, words, onChange, onRemove }: TestDeskRowProps) {
  const hydrated = useHydrated();
  return (
    <fieldset className="test-row" disabled={!hydrated}>
      <legend>{fill(words.row, { number })}</legend>
      <label>
        <span>{words.event}</span>
        <input
          autoCapitalize="off"
          maxLength={400}
          onChange={(event) => onChange({ ...row, event: event.currentTarget.value })}
          spellCheck={false}
          type="text"
          value={row.event}
        />
      </label>
      <label>
        <span>{words.result}</span>
        <input
          autoCapitalize="off"
          maxLength={400}
          onChange={(event) => onChange({ ...row, result: event.currentTarget.value })}
          placeholder={words.resultHint}
          spellCheck={false}
          type="text"
          value={row.result}
        />
      </label>
      <label>
        <span>{words.log}</span>
        <textarea
          autoCapitalize="off"
          maxLength={400}
          onChange={(event) => onChange({ ...row, log: event.currentTarget.value })}
          placeholder={words.resultHint}
          rows={2}
          spellCheck={false}
          value={row.log}
        />
      </label>
      {!isOnly && (
        <span className="test-row-remove needs-script">
          <IconButton label={fill(words.removeRow, { number })} onClick={onRemove}>
            <X aria-hidden="true" />
          </IconButton>
        </span>
      )}
    </fieldset>
  );
}
