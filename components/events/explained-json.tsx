'use client';

import { Explained } from '@/components/ui/explained';
import { ScrolledPre } from '../ui/scrolled-pre';

interface ExplainedJsonProps {
  readonly label: string;
  readonly value: unknown;
  /** Path of a member -> what it means. */
  readonly meanings: Readonly<Record<string, string>>;
}

/** JSON as it arrives, in which every key explains itself. */
export function ExplainedJson({ label, value, meanings }: ExplainedJsonProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms
    <div aria-label={label} className="explained-json" role="group" tabIndex={0}>
      <ScrolledPre>
        <Value indent="" meanings={meanings} path="" value={value} />
      </ScrolledPre>
    </div>
  );
}

interface ValueProps {
  readonly value: unknown;
  readonly path: string;
  readonly indent: string;
  readonly meanings: ExplainedJsonProps['meanings'];
}

function Value({ value, path, indent, meanings }: ValueProps) {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const members = Object.entries(value);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (members.length === 0) return `${open}${close}`;
  const inner = `${indent}  `;
  return (
    <>
      {`${open}\n`}
      {members.map(([name, member], index) => {
        const memberPath = isList ? `${path}[]` : path === '' ? name : `${path}.${name}`;
        return (
          <span key={name}>
            {inner}
            {isList ? null : <Key meaning={meanings[memberPath] ?? ''} name={name} />}
            <Value indent={inner} meanings={meanings} path={memberPath} value={member} />
            {index < members.length - 1 ? ',\n' : '\n'}
          </span>
        );
      })}
      {`${indent}${close}`}
    </>
  );
}

function Key({ name, meaning }: { readonly name: string; readonly meaning: string }) {
  return (
    <>
      <Explained className="json-key" explanation={meaning}>
        {JSON.stringify(name)}
      </Explained>
      {': '}
    </>
  );
}
