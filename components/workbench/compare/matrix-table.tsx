'use client';

import { Copy, Ellipsis, FileCode2, Pencil, SquarePen, Trash2 } from 'lucide-react';
import type { Cell } from '@/lib/workbench/compare/cell';
import { cellStanding } from '@/lib/workbench/compare/compare-store';
import {
  variantDeleted,
  variantDuplicated,
  variantEdited,
  variantOfEditor,
} from '@/lib/workbench/compare/edit-variants';
import { configurationOf } from '@/lib/workbench/compare/run-matrix';
import type { Variant } from '@/lib/workbench/workspace';
import { MOST_VARIANTS } from '@/lib/workbench/workspace-limits';
import { Explained } from '../../ui/explained';
import { fillIn } from '../../ui/fill-in';
import { Menu } from '../../ui/menu';
import { useWorkbench, useWorkbenchState } from '../workbench-context';
import { useCompareWords } from './compare-words';
import { useCompareState } from './comparison';
import { MatrixCell } from './matrix-cell';

export interface MatrixTableProps {
  readonly referenceName: string;
  readonly onOpen: (cell: Cell) => void;
  readonly onEdit: (index: number) => void;
}

/** Events down, variants across. It scrolls within itself; the names of the events stay. */
export function MatrixTable({ referenceName, onOpen, onEdit }: MatrixTableProps) {
  const words = useCompareWords();
  const workspace = useWorkbenchState((state) => state.workspace);
  const cells = useCompareState((state) => state.cells);
  const { variants = [], events } = workspace;
  const byNames = new Map(cells.map((cell) => [key(cell.variant.name, cell.event.name), cell]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and the keyboard must be able to
    <section aria-label={words.matrix} className="matrix-scroll" tabIndex={0}>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">
              <Explained explanation={words.figuresHelp}>{words.event}</Explained>
            </th>
            {variants.map((variant, index) => (
              <VariantHead
                key={variant.name}
                variant={variant}
                index={index}
                isReference={variant.name === referenceName}
                onEdit={() => onEdit(index)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {events.map((event) => (
            <tr key={event.name}>
              <th scope="row">{event.name}</th>
              {variants.map((variant) => {
                const cell = byNames.get(key(variant.name, event.name));
                const reference = byNames.get(key(referenceName, event.name));
                return (
                  <MatrixCell
                    key={variant.name}
                    cell={cell}
                    reference={reference}
                    standing={cell ? cellStanding(cell, workspace) : 'current'}
                    onOpen={onOpen}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function key(variant: string, event: string): string {
  return JSON.stringify([variant, event]);
}

interface VariantHeadProps {
  readonly variant: Variant;
  readonly index: number;
  readonly isReference: boolean;
  readonly onEdit: () => void;
}

function VariantHead({ variant, index, isReference, onEdit }: VariantHeadProps) {
  const { store, actions } = useWorkbench();
  const words = useCompareWords();
  const isFull = useWorkbenchState(
    ({ workspace }) => (workspace.variants ?? []).length >= MOST_VARIANTS,
  );
  const { name, runtime, handler, files } = variant;
  const open = () => {
    const { workspace } = store.getState();
    const configuration = configurationOf(workspace.configuration, variant);
    void actions.load({ ...workspace, configuration, files }, 'variantOpened');
  };
  const takeEditor = () =>
    variantEdited(store, index, variantOfEditor(store.getState().workspace, name));
  return (
    <th scope="col" data-variant={name}>
      <div className="flex items-start justify-between gap-1">
        <span className="min-w-0">
          <span className="block break-words font-semibold">{name}</span>
          <span className="block font-mono font-normal text-muted text-xs">{runtime}</span>
          <span className="block break-all font-mono font-normal text-muted text-xs">
            {handler}
          </span>
          {isReference ? (
            <span className="font-normal text-accent text-xs">{words.isReference}</span>
          ) : null}
        </span>
        <Menu
          label={fillIn(words.variantMenu, { name })}
          icon={<Ellipsis aria-hidden />}
          groups={[
            [
              { label: words.edit, icon: <Pencil aria-hidden />, onSelect: onEdit },
              {
                label: words.duplicate,
                icon: <Copy aria-hidden />,
                disabled: isFull,
                onSelect: () => variantDuplicated(store, index),
              },
              { label: words.open, icon: <SquarePen aria-hidden />, onSelect: open },
              {
                label: words.takeEditor,
                icon: <FileCode2 aria-hidden />,
                onSelect: takeEditor,
              },
            ],
            [
              {
                label: words.remove,
                icon: <Trash2 aria-hidden />,
                onSelect: () => variantDeleted(store, index),
              },
            ],
          ]}
        />
      </div>
    </th>
  );
}
