"""What `import` finds: as on Lambda, nothing of Pyodide, and a clear word for what only Lambda has."""

import importlib.machinery
import os
import sys

from .standard_library import SEARCH_PATH, LIBRARY

_FOREIGN = frozenset(("js", "pyodide", "_pyodide", "pyodide_js", "_pyodide_core", "lambda_lab"))

_ONLY_ON_LAMBDA = frozenset(
    (
        "boto3 botocore s3transfer jmespath dateutil urllib3 six simplejson snapshot_restore_py pip "
        "antigravity curses dbm ensurepip readline syslog venv webbrowser"
    ).split()
)

# What AWS's client has imported before a function: its own modules of these names come too late.
_IMPORTED_BY_CLIENT = frozenset(
    (
        "abc atexit binascii builtins codecs collections concurrent contextlib copyreg datetime decimal encodings enum "
        "functools genericpath heapq importlib io itertools json keyword linecache logging marshal math numbers "
        "operator os posix posixpath queue re reprlib site stat string struct sys textwrap threading time traceback "
        "types warnings weakref zipimport"
    ).split()
)


class _Foreign:
    """Hides what only Pyodide has. A learner's own module of that name is found."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if path is not None or name not in _FOREIGN:
            return None
        own = [entry for entry in sys.path if not entry.startswith(LIBRARY)]
        spec = importlib.machinery.PathFinder.find_spec(name, own)
        if spec is None:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return spec


class _OnlyOnLambda:
    """Asked last, so that a copy in the function's own files is found."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in _ONLY_ON_LAMBDA:
            raise ImportError(
                f"[Lambda Lab] AWS Lambda has the module {name!r}, the simulation does not: "
                "this is a limit of the simulation, not of AWS Lambda.",
                name=name,
            )


def hide_pyodide():
    """Before learner code, and not earlier: Pyodide itself needs its modules after a restore."""
    for name in list(sys.modules):
        if name.split(".")[0] in _FOREIGN:
            del sys.modules[name]  # kept alive by who uses it, found by nobody else
    _forget_shadowed()
    sys.path[:] = SEARCH_PATH
    for path in [path for path in sys.path_importer_cache if path != LIBRARY]:
        del sys.path_importer_cache[path]  # looked for before the function's files were there
    machinery = importlib.machinery
    sys.meta_path[:] = [
        _Foreign,
        machinery.BuiltinImporter,
        machinery.FrozenImporter,
        machinery.PathFinder,
        _OnlyOnLambda,
    ]


def _forget_shadowed():
    """A function's own `random.py` is found before the library's, which is in memory only to save time."""
    own = {entry.removesuffix(".py") for entry in os.listdir("/var/task")} - _IMPORTED_BY_CLIENT
    for name in list(sys.modules):
        if name.partition(".")[0] in own:
            del sys.modules[name]
