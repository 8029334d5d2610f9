import awslambdaric from './bootstrap/__init__.py';
import bootstrap from './bootstrap/bootstrap.py';
import handlerSearch from './bootstrap/handler_search.py';
import jsonText from './bootstrap/json_text.py';
import lambdaContext from './bootstrap/lambda_context.py';
import logRecords from './bootstrap/log_records.py';
import lambdaLab from './lambda_lab/__init__.py';
import hashFunctions from './lambda_lab/hash_functions.py';
import imports from './lambda_lab/imports.py';
import limits from './lambda_lab/limits.py';
import linuxErrors from './lambda_lab/linux_errors.py';
import localTime from './lambda_lab/local_time.py';
import machineModules from './lambda_lab/machine_modules.py';
import process from './lambda_lab/process.py';
import processIdentity from './lambda_lab/process_identity.py';
import standardLibrary from './lambda_lab/standard_library.py';
import threads from './lambda_lab/threads.py';
import timeZones from './lambda_lab/time_zones.py';
import waiting from './lambda_lab/waiting.py';

/** Our part of Python, in the order of its imports. `awslambdaric` stands where AWS's client of that name does. */
export const PYTHON_MODULES: readonly (readonly [name: string, source: string])[] = [
  ['lambda_lab', lambdaLab],
  ['lambda_lab.standard_library', standardLibrary],
  ['lambda_lab.imports', imports],
  ['lambda_lab.process_identity', processIdentity],
  ['lambda_lab.time_zones', timeZones],
  ['lambda_lab.local_time', localTime],
  ['lambda_lab.waiting', waiting],
  ['lambda_lab.linux_errors', linuxErrors],
  ['lambda_lab.machine_modules', machineModules],
  ['lambda_lab.hash_functions', hashFunctions],
  ['lambda_lab.threads', threads],
  ['lambda_lab.limits', limits],
  ['awslambdaric', awslambdaric],
  ['awslambdaric.json_text', jsonText],
  ['awslambdaric.lambda_context', lambdaContext],
  ['awslambdaric.log_records', logRecords],
  ['awslambdaric.handler_search', handlerSearch],
  ['awslambdaric.bootstrap', bootstrap],
  ['lambda_lab.process', process],
];

/** Runs with `modules` as [name, source] pairs: they exist nowhere as files. */
export const INSTALL_MODULES = `
def install(modules):
    import sys
    import types
    for name, source in modules:
        module = types.ModuleType(name)
        module.__package__ = name.rpartition('.')[0] or name
        module.__file__ = '/var/lang/lib/python3.14/site-packages/' + name.replace('.', '/') + '.py'
        sys.modules[name] = module
        parent, _, child = name.rpartition('.')
        if parent:
            setattr(sys.modules[parent], child, module)
        else:
            module.__path__ = []
        exec(compile(source, module.__file__, 'exec'), module.__dict__)
install(__import__('json').loads(modules_text))
`;
