'use client';

import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { WorkbenchMessages } from '@/lib/i18n/messages/workbench.ja';
import { Button } from '../../ui/button';
import { fillIn } from '../../ui/fill-in';
import { IconButton } from '../../ui/icon-button';

type Variables = Readonly<Record<string, string>>;

interface Row {
  readonly id: number;
  readonly name: string;
  readonly value: string;
}

export interface VariableFieldsProps {
  readonly variables: Variables;
  readonly problem: string | null;
  readonly messages: WorkbenchMessages;
  readonly onChange: (variables: Variables) => void;
}

const FIELD =
  'h-9 min-w-0 rounded-md border border-line-strong bg-paper px-2.5 font-mono text-sm pointer-coarse:h-11 pointer-coarse:text-base';

/** Environment variables as rows: two rows may bear the same name while one is being typed. */
export function VariableFields({ variables, problem, messages, onChange }: VariableFieldsProps) {
  const words = messages.settings;
  const [rows, setRows] = useState<readonly Row[]>(() =>
    Object.entries(variables).map(([name, value], id) => ({ id, name, value })),
  );

  function take(next: readonly Row[]): void {
    setRows(next);
    const named = next.filter(({ name }) => name !== '');
    onChange(Object.fromEntries(named.map(({ name, value }) => [name, value])));
  }
  const edit = (id: number, part: Partial<Row>) =>
    take(rows.map((row) => (row.id === id ? { ...row, ...part } : row)));

  return (
    <fieldset className="grid gap-2 sm:col-span-2">
      <legend className="mb-1 font-medium text-sm">{words.variables}</legend>
      {rows.map(({ id, name, value }) => (
        <div key={id} className="grid grid-cols-[1fr_1fr_auto] gap-2">
          <input
            aria-label={words.variableName}
            placeholder={words.variableName}
            value={name}
            spellCheck={false}
            autoCapitalize="off"
            className={FIELD}
            onChange={({ target }) => edit(id, { name: target.value })}
          />
          <input
            aria-label={`${words.variableValue}: ${name}`}
            placeholder={words.variableValue}
            value={value}
            spellCheck={false}
            autoCapitalize="off"
            className={FIELD}
            onChange={({ target }) => edit(id, { value: target.value })}
          />
          <IconButton
            label={fillIn(words.removeVariable, { name })}
            onClick={() => take(rows.filter((row) => row.id !== id))}
          >
            <Trash2 aria-hidden />
          </IconButton>
        </div>
      ))}
      {problem ? (
        <p role="alert" className="break-words text-bad text-xs leading-normal">
          {problem}
        </p>
      ) : null}
      <div>
        <Button
          onClick={() =>
            take([
              ...rows,
              { id: Math.max(-1, ...rows.map(({ id }) => id)) + 1, name: '', value: '' },
            ])
          }
        >
          <Plus aria-hidden className="size-4" />
          {words.addVariable}
        </Button>
      </div>
    </fieldset>
  );
}
