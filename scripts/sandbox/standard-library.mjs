import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { loadPyodide } from 'pyodide';

/** Raise this when what is made of the same archive changes. */
const FORMAT = 1;

/**
 * Pyodide's archive of the standard library, and beside each module that every environment imports its compiled form,
 * as Lambda's image has it: a start need not compile 250 modules. The sources stay, for stack traces.
 *
 * @param {{ root: string, archive: string }} paths - `archive` is Pyodide's `python_stdlib.zip`.
 * @returns {Promise<Uint8Array>} Made once for each archive and kept in `.cache`.
 */
export async function standardLibrary({ root, archive }) {
  const sources = await readFile(archive);
  const program = await ourPython(root);
  const key = createHash('sha256')
    .update(sources)
    .update(program)
    .update(`${FORMAT}`)
    .digest('hex');
  const kept = join(root, `.cache/standard-library/${key}.zip`);
  return readFile(kept).catch(async () => {
    const made = await compileImported(sources, program);
    await mkdir(join(kept, '..'), { recursive: true });
    await writeFile(kept, made);
    return made;
  });
}

/** `installPython` as one module: what it imports is what is worth compiling. */
async function ourPython(root) {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'lib/sandbox/python/python-runtime.ts')],
    bundle: true,
    format: 'esm',
    write: false,
    platform: 'node',
    alias: { '@': root.replace(/\/$/, '') },
    loader: { '.py': 'text' },
  });
  return outputFiles[0].text;
}

async function compileImported(sources, program) {
  const { installPython } = await import(`data:text/javascript,${encodeURIComponent(program)}`);
  const interpreter = await loadPyodide({ stdout: () => {} });
  installPython(interpreter);
  const imported = JSON.parse(interpreter.runPython(IMPORTED_FILES));
  // In a pristine one: ours may not show its own modules as they are.
  const compiler = await loadPyodide({ stdout: () => {} });
  compiler.FS.writeFile('/sources.zip', sources);
  compiler.globals.set('imported_text', JSON.stringify(imported));
  compiler.runPython(COMPILE);
  return compiler.FS.readFile('/compiled.zip');
}

const LIBRARY = '/var/lang/lib/python3.14/';

const IMPORTED_FILES = `
import json, sys
files = [getattr(module, '__file__', None) or '' for module in sys.modules.values()]
json.dumps([name.removeprefix('/lib/python314.zip/').removeprefix('${LIBRARY}') for name in files])
`;

/** The names within are those of Lambda. Nothing of the archive's time or place goes into it. */
const COMPILE = `
import importlib._bootstrap_external as importing
import json
import zipfile

def put(name, content):
    entry = zipfile.ZipInfo(name, (2020, 1, 1, 0, 0, 0))
    compiled.writestr(entry, content, compress_type=zipfile.ZIP_DEFLATED)

imported = set(json.loads(imported_text))
with zipfile.ZipFile('/sources.zip') as sources, zipfile.ZipFile('/compiled.zip', 'w', compresslevel=9) as compiled:
    for name in sources.namelist():
        source = sources.read(name)
        put(name, source)
        if name in imported:
            code = compile(source, '${LIBRARY}' + name, 'exec', dont_inherit=True)
            put(name + 'c', importing._code_to_hash_pyc(code, bytes(8), False))
`;
