import { freeName } from '../free-name';
import { stepTaken } from '../undo';
import { type WorkbenchStore, workspaceChanged } from '../workbench-store';
import type { Variant, Workspace } from '../workspace';
import { checkVariantName, MOST_VARIANTS, type VariantNameProblem } from '../workspace-limits';

/** Why a variant cannot be added or renamed. */
export type VariantEditProblem = VariantNameProblem | 'tooManyVariants';

/** What is in the editor now, as a variant. */
export function variantOfEditor({ configuration, files }: Workspace, name: string): Variant {
  return { name, runtime: configuration.Runtime, handler: configuration.Handler, files };
}

/** Adds a variant as the last, under the wished name or a free one like it. */
export function variantAdded(store: WorkbenchStore, wished: Variant): VariantEditProblem | null {
  return insertVariant(store, wished, variantsIn(store).length);
}

/** Puts a copy behind the variant. */
export function variantDuplicated(store: WorkbenchStore, index: number): VariantEditProblem | null {
  const original = variantsIn(store)[index];
  return original ? insertVariant(store, original, index + 1) : null;
}

function insertVariant(
  store: WorkbenchStore,
  wished: Variant,
  index: number,
): VariantEditProblem | null {
  const variants = variantsIn(store);
  if (variants.length >= MOST_VARIANTS) return 'tooManyVariants';
  const names = variants.map(({ name }) => name);
  const name = freeName(wished.name, names);
  const problem = checkVariantName(name, names);
  if (problem) return problem;
  variantsChanged(store, variants.toSpliced(index, 0, { ...wished, name }));
  return null;
}

/** Changes name, code or settings; refused when the new name cannot be. */
export function variantEdited(
  store: WorkbenchStore,
  index: number,
  edited: Variant,
): VariantEditProblem | null {
  const variants = variantsIn(store);
  const others = variants.toSpliced(index, 1).map(({ name }) => name);
  const problem = checkVariantName(edited.name, others);
  if (!problem) variantsChanged(store, variants.with(index, edited));
  return problem;
}

/** Can be taken back with `lastStepUndone`. */
export function variantDeleted(store: WorkbenchStore, index: number): void {
  const variant = variantsIn(store)[index];
  if (!variant) return;
  variantsChanged(store, variantsIn(store).toSpliced(index, 1));
  stepTaken(store, { change: 'variantDeleted', variant, index });
}

function variantsIn(store: WorkbenchStore): readonly Variant[] {
  return store.getState().workspace.variants ?? [];
}

function variantsChanged(store: WorkbenchStore, variants: readonly Variant[]): void {
  workspaceChanged(store, () => ({ variants }));
}
