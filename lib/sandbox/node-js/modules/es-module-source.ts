import type { Import } from 'es-module-lexer/js';
import type { ModuleSyntax } from './es-module-syntax';
import { applyEdits, type Edit, unusedIdentifier, withoutSourceComments } from './source-edit';

interface RewriteParts {
  readonly source: string;
  readonly syntax: ModuleSyntax;
  readonly sourceUrl: string;
  urlOf(imported: Import & { type: 'static' | 'reexport-star' }): string;
  /** Only asked for when the module uses `import.meta` or `import()`. */
  scopeUrl(): string;
}

/**
 * The source the engine gets: specifiers replaced by URLs, `import.meta` and `import` by names of the same length, so
 * that lines and columns in stack traces are the learner's own.
 */
export function rewriteEsModule(parts: RewriteParts): string {
  const { source, syntax } = parts;
  const metaName = unusedIdentifier(source, 'import.meta'.length);
  const importName = unusedIdentifier(source, 'import'.length);
  const edits = syntax.imports.flatMap((imported) => {
    if (imported.type === 'import-meta') return [replaced(imported, metaName)];
    if (imported.type === 'dynamic') return [dynamicEdit(imported, importName)];
    return staticEdits(imported, parts.urlOf(imported));
  });
  const needsScope = syntax.imports.some(
    ({ type }) => type === 'import-meta' || type === 'dynamic',
  );
  const scope = needsScope
    ? `\n;import { meta as ${metaName}, dynamicImport as ${importName} } from '${parts.scopeUrl()}';`
    : '';
  return `${withoutSourceComments(applyEdits(source, edits))}${scope}\n//# sourceURL=${parts.sourceUrl}`;
}

export interface Rewritten {
  readonly source: string;
  /** Of the parameters that stand for `import` and `import.meta`. */
  readonly names: string;
}

/** The same for a source that is run as a function: it gets both as parameters. */
export function rewriteForFunction(source: string, imports: readonly Import[]): Rewritten {
  const metaName = unusedIdentifier(source, 'import.meta'.length);
  const importName = unusedIdentifier(source, 'import'.length);
  const edits = imports.flatMap((imported) => {
    if (imported.type === 'import-meta') return [replaced(imported, metaName)];
    return imported.type === 'dynamic' ? [dynamicEdit(imported, importName)] : [];
  });
  return {
    source: withoutSourceComments(applyEdits(source, edits)),
    names: `${importName}, ${metaName}`,
  };
}

function replaced({ importStart, importEnd }: Import, text: string): Edit {
  return { start: importStart, end: importEnd, text };
}

function dynamicEdit({ importStart }: Import, importName: string): Edit {
  return { start: importStart, end: importStart + 'import'.length, text: importName };
}

function staticEdits(
  imported: Import & { type: 'static' | 'reexport-star' },
  url: string,
): readonly Edit[] {
  const { start, end, importEnd, attributesStart } = imported;
  const specifier = { start, end, text: url };
  if (attributesStart < 0) return [specifier];
  return [specifier, { start: end + 1, end: importEnd, text: '' }];
}
