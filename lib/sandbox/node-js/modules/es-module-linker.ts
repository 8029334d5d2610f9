import type { Import } from 'es-module-lexer/js';
import type { ScriptHost } from '../../language-runtime';
import { nodeError } from '../errors/node-error';
import type { ClientGeneration } from '../node-release';
import { parseJson } from '../primordials';
import { commonJsNames } from './commonjs-names';
import { rewriteEsModule } from './es-module-source';
import { type ModuleSyntax, moduleSyntax } from './es-module-syntax';
import {
  facadeModule,
  jsonModule,
  scopeModule,
  shellModule,
  wrapperModule,
} from './generated-modules';
import { moduleKind } from './module-kind';
import { resolveEsModule } from './resolve-es-module';
import type { TaskFiles } from './task-files';
import { fileUrl } from './task-path';

interface LinkerParts {
  readonly files: TaskFiles;
  readonly scripts: ScriptHost;
  readonly client: ClientGeneration;
  readonly bridgeUrl: string;
  readonly builtinExports: (name: string) => readonly string[];
}

type StaticImport = Import & { type: 'static' | 'reexport-star' };

/** One `import` statement with the URL that took the place of its specifier: link errors are told in its words. */
export interface LinkedImport {
  readonly url: string;
  readonly specifier: string;
  readonly statement: string;
  readonly isCommonJs: boolean;
}

/** Turns the learner's ES modules into modules of the engine, each with the URLs of what it imports written into it. */
export class EsModuleLinker {
  readonly #parts: LinkerParts;
  readonly #urls = new Map<string, string>();
  /** Modules being linked, with the shell that stands for them where they are imported in a circle. */
  readonly #linking = new Map<string, { shellUrl?: string }>();
  readonly #imports: LinkedImport[] = [];

  constructor(parts: LinkerParts) {
    this.#parts = parts;
  }

  get imports(): readonly LinkedImport[] {
    return this.#imports;
  }

  /** The URL of what a specifier means in a module. @throws Node.js's own resolution errors. */
  url(specifier: string, importer: string, attributeType?: string): string {
    const found = resolveEsModule(this.#parts.files, specifier, importer);
    if (found.is === 'builtin') return this.#builtinUrl(found.name);
    if (found.is === 'inline') return this.#parts.scripts.moduleUrl(found.source);
    return this.#fileUrl(found.path, attributeType);
  }

  #builtinUrl(name: string): string {
    const { bridgeUrl, builtinExports } = this.#parts;
    return this.#made(`builtin ${name}`, () =>
      wrapperModule({ bridgeUrl, get: 'builtin', argument: name, names: builtinExports(name) }),
    );
  }

  #fileUrl(path: string, attributeType: string | undefined): string {
    const { files, client } = this.#parts;
    const kind = moduleKind(files, path, client);
    if (kind === 'json') return this.#jsonUrl(path, attributeType);
    if (kind === 'commonJs') return this.#commonJsUrl(path);
    return this.#esModuleUrl(path);
  }

  #jsonUrl(path: string, attributeType: string | undefined): string {
    if (attributeType !== 'json') {
      const message = `Module "${fileUrl(path)}" needs an import attribute of "type: json"`;
      throw nodeError(TypeError, 'ERR_IMPORT_ATTRIBUTE_MISSING', message);
    }
    return this.#made(path, () => jsonModule(parseJson(this.#parts.files.text(path))));
  }

  #commonJsUrl(path: string): string {
    const { bridgeUrl, files } = this.#parts;
    const names = () => commonJsNames(files, path);
    return this.#made(path, () =>
      wrapperModule({ bridgeUrl, get: 'requireFile', argument: path, names: names() }),
    );
  }

  #made(key: string, source: () => string): string {
    const made = this.#urls.get(key) ?? this.#parts.scripts.moduleUrl(source());
    this.#urls.set(key, made);
    return made;
  }

  #esModuleUrl(path: string): string {
    const made = this.#urls.get(path);
    if (made !== undefined) return made;
    const open = this.#linking.get(path);
    if (open !== undefined) return this.#shellUrl(path, open);
    const state: { shellUrl?: string } = {};
    this.#linking.set(path, state);
    try {
      const url = this.#link(path, state);
      this.#urls.set(path, url);
      return url;
    } finally {
      this.#linking.delete(path);
    }
  }

  #link(path: string, state: { shellUrl?: string }): string {
    const { files, scripts, bridgeUrl } = this.#parts;
    const source = files.text(path);
    const syntax = moduleSyntax(source);
    const rewritten = rewriteEsModule({
      source,
      syntax,
      sourceUrl: fileUrl(path),
      urlOf: (imported) => this.#importedUrl(imported, path, source),
      scopeUrl: () => scripts.moduleUrl(scopeModule(bridgeUrl, path)),
    });
    const real = scripts.moduleUrl(rewritten);
    if (state.shellUrl === undefined) return real;
    const names = this.#exportNames(path, syntax, new Set());
    return scripts.moduleUrl(facadeModule({ real, shell: state.shellUrl, names }));
  }

  #importedUrl(imported: StaticImport, importer: string, source: string): string {
    const type = imported.attributes?.find(([name]) => name === 'type')?.[1];
    const url = this.url(imported.specifier, importer, type);
    const statement = source.slice(imported.importStart, imported.importEnd);
    const isCommonJs = this.#isCommonJs(imported.specifier, importer);
    this.#imports.push({ url, specifier: imported.specifier, statement, isCommonJs });
    return url;
  }

  #isCommonJs(specifier: string, importer: string): boolean {
    const { files, client } = this.#parts;
    const found = resolveEsModule(files, specifier, importer);
    return found.is === 'file' && moduleKind(files, found.path, client) === 'commonJs';
  }

  #shellUrl(path: string, open: { shellUrl?: string }): string {
    const names = this.#exportNames(path, moduleSyntax(this.#parts.files.text(path)), new Set());
    open.shellUrl ??= this.#parts.scripts.moduleUrl(shellModule(names));
    return open.shellUrl;
  }

  #exportNames(path: string, syntax: ModuleSyntax, seen: Set<string>): readonly string[] {
    seen.add(path);
    const names = new Set<string>();
    for (const exported of syntax.exports) {
      if (exported.type !== 'reexport-all') names.add(exported.name);
      else for (const name of this.#namesFrom(exported.from, path, seen)) names.add(name);
    }
    return [...names];
  }

  #namesFrom(specifier: string, importer: string, seen: Set<string>): readonly string[] {
    const { files, builtinExports } = this.#parts;
    const found = resolveEsModule(files, specifier, importer);
    if (found.is === 'builtin') return builtinExports(found.name);
    if (found.is !== 'file' || seen.has(found.path)) return [];
    const names = this.#exportNames(found.path, moduleSyntax(files.text(found.path)), seen);
    return names.filter((name) => name !== 'default');
  }
}
