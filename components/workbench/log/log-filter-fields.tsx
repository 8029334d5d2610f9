import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { LOG_SOURCES } from '@/lib/sim/lambda/invocation';
import { LOG_VIEWS, type LogFilter } from './log-filter';

export interface LogFilterFieldsProps {
  readonly filter: LogFilter;
  readonly messages: WorkbenchMessages;
  readonly onChange: (filter: LogFilter) => void;
}

const SOURCES = ['all', ...LOG_SOURCES] as const;

/** Which log, which lines of it, and with what in them. */
export function LogFilterFields({ filter, messages, onChange }: LogFilterFieldsProps) {
  const words = messages.log;
  return (
    <>
      <PlainSelect
        label={words.view}
        title={words.viewHelp}
        value={filter.view}
        options={LOG_VIEWS.map((value) => ({ value, label: words.views[value] }))}
        onChange={(view) => onChange({ ...filter, view })}
      />
      <PlainSelect
        label={words.sourceLabel}
        value={filter.source}
        options={SOURCES.map((value) => ({ value, label: words.source[value] }))}
        onChange={(source) => onChange({ ...filter, source })}
      />
      <input
        type="search"
        aria-label={words.filter}
        placeholder={words.filter}
        value={filter.text}
        className="h-7 min-w-12 max-w-40 grow basis-20 rounded-md border border-line bg-paper px-2 text-xs placeholder:text-muted pointer-coarse:h-11 pointer-coarse:text-base"
        onChange={({ target }) => onChange({ ...filter, text: target.value })}
      />
    </>
  );
}

interface PlainSelectProps<Value extends string> {
  readonly label: string;
  readonly title?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

function PlainSelect<Value extends string>(props: PlainSelectProps<Value>) {
  const { label, title, value, options, onChange } = props;
  return (
    <select
      aria-label={label}
      title={title}
      value={value}
      className="h-7 shrink-0 rounded-md bg-transparent px-1 text-muted text-xs hover:bg-sunken pointer-coarse:h-11"
      onChange={({ target }) => {
        const chosen = options.find((option) => option.value === target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
