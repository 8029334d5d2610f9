"""The standard library where Lambda has it, and in memory before anybody asks for it."""

import _imp
import gc
import logging
import sys
import types
import zipimport

LIBRARY = "/var/lang/lib/python3.14"
_ARCHIVE = "/lib/python314.zip"

SEARCH_PATH = (
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
    sys.path[:] = SEARCH_PATH
    sys.path_importer_cache.clear()
    for name in _PRELOADED:
        __import__(name)
    _rename_library()


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
        _rename_files(module, spec)
    logging._srcfile = logging.addLevelName.__code__.co_filename  # how it tells its own frames from its callers'


def _rename_module(module, spec):
    renamed = LIBRARY + module.__file__[len(_ARCHIVE) :]
    module.__file__ = renamed
    spec.origin = renamed
    loader = zipimport.zipimporter(LIBRARY)
    loader.prefix = spec.loader.prefix
    spec.loader = module.__loader__ = loader
    if hasattr(module, "__path__"):
        module.__path__ = [LIBRARY + path[len(_ARCHIVE) :] for path in module.__path__]


def _rename_files(module, spec):
    """What tells where a module comes from, also of those that are frozen into the interpreter."""
    for holder, names in ((module, ("__file__", "__cached__")), (spec, ("origin", "cached"))):
        for name in names:
            old = getattr(holder, name, None)
            if isinstance(old, str) and old.startswith(_ARCHIVE):
                setattr(holder, name, LIBRARY + old[len(_ARCHIVE) :])
