'use client';

import { Download, Link, Plus, Share2, Table2 } from 'lucide-react';
import { referenceChosen, repeatsChosen } from '@/lib/workbench/compare/compare-store';
import { variantAdded, variantOfEditor } from '@/lib/workbench/compare/edit-variants';
import { toCsv, toMarkdown } from '@/lib/workbench/compare/matrix-export';
import { matrixRows } from '@/lib/workbench/compare/matrix-rows';
import { starterWorkspace } from '@/lib/workbench/starter-workspace';
import { BarSelect } from '../../ui/bar-select';
import { Button } from '../../ui/button';
import { downloadText } from '../../ui/download-text';
import { fillIn } from '../../ui/fill-in';
import { Menu } from '../../ui/menu';
import { useNotices } from '../share/notices';
import { useShareLink } from '../share/use-share-link';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { useCompareWords } from './compare-words';
import { type Comparison, useCompareState } from './comparison';

export interface CompareBarProps {
  readonly comparison: Comparison;
  readonly referenceName: string;
}

const REPEATS = ['1', '3', '5', '10', '25'] as const;

/** What can be done with the whole matrix. */
export function CompareBar({ comparison, referenceName }: CompareBarProps) {
  const words = useCompareWords();
  const variants = useWorkbenchState(({ workspace }) => workspace.variants);
  const repeats = useCompareState((state) => state.repeats);
  const names = (variants ?? []).map(({ name }) => name);
  return (
    <div className="flex flex-wrap items-center gap-2">
      {names.length === 0 ? null : <RunButton comparison={comparison} />}
      <AddVariant isFirst={names.length === 0} />
      {names.length === 0 ? null : (
        <>
          <BarSelect
            label={words.repeats}
            help={words.repeatsHelp}
            value={String(repeats)}
            options={REPEATS.map((value) => ({
              value,
              label: fillIn(words.times, { count: value }),
            }))}
            onChange={(value) => repeatsChosen(comparison.store, Number(value))}
          />
          <BarSelect
            label={words.reference}
            value={referenceName}
            options={names.map((name) => ({ value: name, label: name }))}
            onChange={(name) => referenceChosen(comparison.store, name)}
          />
          <span className="grow" />
          <ShareMatrix comparison={comparison} referenceName={referenceName} />
        </>
      )}
    </div>
  );
}

function RunButton({ comparison }: Pick<CompareBarProps, 'comparison'>) {
  const words = useCompareWords();
  const isRunning = useCompareState((state) => state.run.state === 'running');
  return isRunning ? (
    <Button data-testid="compare-cancel" onClick={comparison.cancel}>
      {words.cancel}
    </Button>
  ) : (
    <Button kind="primary" data-testid="compare-run" onClick={() => void comparison.run()}>
      {words.run}
    </Button>
  );
}

/** The first is offered in words; more come from a menu. */
function AddVariant({ isFirst }: { readonly isFirst: boolean }) {
  const { store, messages } = useWorkbench();
  const { say } = useNotices();
  const words = useCompareWords();
  const add = (name: string, from = store.getState().workspace) => {
    const problem = variantAdded(store, variantOfEditor(from, name));
    if (problem) say(messages.problems[problem]);
  };
  const items = [
    { label: words.addEditor, onSelect: () => add(words.editorName) },
    { label: words.addPython, onSelect: () => add('python', starterWorkspace('python3.14')) },
    { label: words.addNodejs, onSelect: () => add('nodejs', starterWorkspace('nodejs24.x')) },
  ];
  if (!isFirst) return <Menu label={words.add} icon={<Plus aria-hidden />} groups={[items]} />;
  return items.map(({ label, onSelect }, index) => (
    <Button key={label} kind={index === 0 ? 'primary' : 'plain'} onClick={onSelect}>
      {label}
    </Button>
  ));
}

function ShareMatrix({ comparison, referenceName }: CompareBarProps) {
  const { store } = useWorkbench();
  const { say } = useNotices();
  const copyLink = useShareLink();
  const words = useCompareWords();
  const isEmpty = useCompareState((state) => state.cells.length === 0);
  const rows = () => matrixRows(comparison.store.getState().cells, referenceName);
  const copyMarkdown = () =>
    navigator.clipboard.writeText(toMarkdown(rows())).then(
      () => say(words.markdownCopied),
      () => say(words.copyFailed),
    );
  const saveCsv = () => {
    const { FunctionName } = store.getState().workspace.configuration;
    const stem = FunctionName.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 64) || 'function';
    downloadText({ fileName: `${stem}-variants.csv`, type: 'text/csv', text: toCsv(rows()) });
  };
  return (
    <Menu
      label={words.share}
      icon={<Share2 aria-hidden />}
      groups={[
        [{ label: words.link, icon: <Link aria-hidden />, onSelect: () => void copyLink() }],
        [
          {
            label: words.csv,
            icon: <Download aria-hidden />,
            disabled: isEmpty,
            onSelect: saveCsv,
          },
          {
            label: words.markdown,
            icon: <Table2 aria-hidden />,
            disabled: isEmpty,
            onSelect: () => void copyMarkdown(),
          },
        ],
      ]}
    />
  );
}
