'use client';

import { useCallback, useMemo, useState } from 'react';
import { RUNTIMES } from '@/lib/sim/lambda/function-configuration';
import { variantEdited } from '@/lib/workbench/compare/edit-variants';
import type { Variant } from '@/lib/workbench/workspace';
import { Dialog } from '../../ui/dialog';
import { fillIn } from '../../ui/fill-in';
import { SelectField } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { CodeEditor } from '../editor/code-editor';
import { languageOf } from '../highlight/language-of';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { useCompareWords } from './compare-words';

export interface VariantDialogProps {
  readonly index: number;
  readonly onClose: () => void;
}

/** Changes one variant as it is typed: there is nothing to lose by closing. */
export function VariantDialog({ index, onClose }: VariantDialogProps) {
  const words = useCompareWords();
  const variant = useWorkbenchState(({ workspace }) => workspace.variants?.[index]);
  if (!variant) return null;
  return (
    <Dialog
      open
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      title={fillIn(words.editTitle, { name: variant.name })}
      closeLabel={words.close}
    >
      <VariantForm index={index} variant={variant} />
    </Dialog>
  );
}

interface VariantFormProps {
  readonly index: number;
  readonly variant: Variant;
}

function VariantForm({ index, variant }: VariantFormProps) {
  const { store } = useWorkbench();
  const words = useCompareWords();
  const paths = Object.keys(variant.files);
  const [chosen, setPath] = useState('');
  const path = paths.find((one) => one === chosen) ?? paths[0];
  const change = (part: Partial<Variant>) => variantEdited(store, index, { ...variant, ...part });
  return (
    <div className="grid gap-4">
      <div className="grid gap-4 sm:grid-cols-3">
        <NameField index={index} variant={variant} />
        <SelectField
          label={words.runtime}
          value={variant.runtime}
          options={RUNTIMES}
          onChange={(runtime) => change({ runtime })}
        />
        <TextField
          label={words.handler}
          value={variant.handler}
          onChange={({ target }) => change({ handler: target.value })}
        />
      </div>
      {path !== undefined && paths.length > 1 ? (
        <SelectField label={words.file} value={path} options={paths} onChange={setPath} />
      ) : null}
      {path === undefined ? null : <VariantCode index={index} variant={variant} path={path} />}
    </div>
  );
}

/** A name that cannot be is shown with the reason, and the variant keeps the one it has. */
function NameField({ index, variant }: VariantFormProps) {
  const { store, messages } = useWorkbench();
  const words = useCompareWords();
  const [name, setName] = useState(variant.name);
  const [problem, setProblem] = useState<string | null>(null);
  const rename = (wished: string) => {
    setName(wished);
    const refused = variantEdited(store, index, { ...variant, name: wished });
    setProblem(refused ? messages.problems[refused] : null);
  };
  return (
    <TextField
      label={words.name}
      value={name}
      problem={problem}
      onChange={({ target }) => rename(target.value)}
    />
  );
}

function VariantCode({ index, variant, path }: VariantFormProps & { readonly path: string }) {
  const { store } = useWorkbench();
  const words = useCompareWords();
  const text = variant.files[path] ?? '';
  const document = useMemo(() => ({ path, text, language: languageOf(path) }), [path, text]);
  const onChange = useCallback(
    (edited: string, newText: string) => {
      const current = store.getState().workspace.variants?.[index];
      if (!current || !Object.hasOwn(current.files, edited)) return;
      variantEdited(store, index, { ...current, files: { ...current.files, [edited]: newText } });
    },
    [store, index],
  );
  return (
    <div className="h-[45dvh] min-h-48 border border-line">
      <CodeEditor
        document={document}
        label={fillIn(words.code, { name: variant.name, path })}
        leaveHint={words.leaveHint}
        onChange={onChange}
      />
    </div>
  );
}
