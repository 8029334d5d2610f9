"""What `import` finds: as on Lambda, nothing of Pyodide, and a clear word for what only Lambda has."""

import importlib.machinery
import sys

from .standard_library import SEARCH_PATH, LIBRARY

_FOREIGN = frozenset(("js", "pyodide", "_pyodide", "pyodide_js", "_pyodide_core", "lambda_lab"))

_ONLY_ON_LAMBDA = frozenset(
    (
        "boto3 botocore s3transfer jmespath dateutil urllib3 six simplejson snapshot_restore_py pip "
        "antigravity curses dbm ensurepip readline syslog venv webbrowser"
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
