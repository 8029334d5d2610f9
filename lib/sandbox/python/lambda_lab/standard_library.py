"""Makes the interpreter look as it does on Lambda: its paths, and nothing of Pyodide to import."""

import _imp
import gc
import importlib.machinery
import os
import sys
import types
import warnings
import zipimport

LIBRARY = "/var/lang/lib/python3.14"
_ARCHIVE = "/lib/python314.zip"
_FOREIGN = ("js", "pyodide", "_pyodide", "pyodide_js", "_pyodide_core", "lambda_lab")

_SEARCH_PATH = (
    "/var/task",
    "/opt/python/lib/python3.14/site-packages",
    "/opt/python",
    f"{LIBRARY}/site-packages",
    "/var/runtime",
    "/var/lang/lib/python314.zip",
    LIBRARY,
    f"{LIBRARY}/lib-dynload",
)

# Imported before any learner code, so that neither a cold start nor a first call waits for them.
_PRELOADED = (
    "argparse base64 bisect collections.abc concurrent.futures.thread contextlib copy csv ctypes dataclasses datetime "
    "decimal enum email.utils fractions functools glob gzip hashlib hmac html http.client importlib.metadata inspect "
    "io itertools json logging math operator os pathlib pickle pprint random re secrets shutil signal socket "
    "statistics string struct subprocess tempfile textwrap threading time traceback typing unicodedata urllib.parse "
    "urllib.request uuid warnings weakref zipfile zlib zoneinfo"
).split()


def settle():
    """Once per interpreter, before its memory may be taken as a snapshot."""
    sys.path[:] = _SEARCH_PATH
    sys.path_importer_cache.clear()
    for name in _PRELOADED:
        __import__(name)
    _rename_library()
    _describe_process()


def hide_pyodide():
    """Before learner code, and not earlier: Pyodide itself needs its modules after a restore."""
    for name in list(sys.modules):
        if name.split(".")[0] in _FOREIGN:
            del sys.modules[name]  # kept alive by who uses it, found by nobody else
    sys.modules["_pyodide_core"] = None
    sys.path[:] = _SEARCH_PATH
    for path in [path for path in sys.path_importer_cache if path != LIBRARY]:
        del sys.path_importer_cache[path]  # looked for before the function's files were there
    sys.meta_path[:] = [importlib.machinery.BuiltinImporter, importlib.machinery.FrozenImporter, importlib.machinery.PathFinder]


def _rename_library():
    """The standard library lies in an archive; its files are named as on Lambda all the same."""
    for value in gc.get_objects():
        if isinstance(value, types.FunctionType):
            old = value.__code__.co_filename
            if old.startswith(_ARCHIVE):
                _imp._fix_co_filename(value.__code__, LIBRARY + old[len(_ARCHIVE) :])
    for module in list(sys.modules.values()):
        spec = getattr(module, "__spec__", None)
        loader = getattr(spec, "loader", None)
        if isinstance(loader, zipimport.zipimporter) and loader.archive == _ARCHIVE:
            _rename_module(module, spec)


def _rename_module(module, spec):
    renamed = LIBRARY + module.__file__[len(_ARCHIVE) :]
    module.__file__ = renamed
    spec.origin = renamed
    loader = zipimport.zipimporter(LIBRARY)
    loader.prefix = spec.loader.prefix
    spec.loader = module.__loader__ = loader
    if hasattr(module, "__path__"):
        module.__path__ = [LIBRARY + path[len(_ARCHIVE) :] for path in module.__path__]


def _describe_process():
    sys.argv[:] = ["/var/runtime/bootstrap.py"]
    sys.orig_argv[:] = ["/var/lang/bin/python3.14", "/var/runtime/bootstrap.py"]
    sys.executable = sys._base_executable = "/var/lang/bin/python3.14"
    sys.prefix = sys.exec_prefix = sys.base_prefix = sys.base_exec_prefix = "/var/lang"
    sys.platform = "linux"
    name = ("Linux", "169.254.100.1", "5.10.0-amzn2", "#1 SMP", "x86_64")
    uname = os.uname_result(name)
    os.uname = lambda: uname
    os.getpid = lambda: 2
    os.cpu_count = lambda: 2
    warnings.resetwarnings()
    for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
        warnings.simplefilter("ignore", category)
