import { type Export, type Import, parse } from 'es-module-lexer/js';

export interface ModuleSyntax {
  readonly imports: readonly Import[];
  readonly exports: readonly Export[];
  readonly isModule: boolean;
}

/** What a source imports and exports. A source the lexer cannot read is left to the engine, which names its error. */
export function moduleSyntax(source: string): ModuleSyntax {
  try {
    const [imports, exports, , isModule] = parse(source);
    return { imports, exports, isModule };
  } catch {
    return { imports: [], exports: [], isModule: false };
  }
}

export function hasModuleSyntax(source: string): boolean {
  return moduleSyntax(source).isModule;
}
