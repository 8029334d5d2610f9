"""Modules that Linux has and WebAssembly has not: as far as they can tell of a process on Lambda."""

import collections
import sys
import types

_SEM_VALUE_MAX = 2**31 - 1
_UNLIMITED = -1

_Usage = collections.namedtuple(
    "struct_rusage",
    "ru_utime ru_stime ru_maxrss ru_ixrss ru_idrss ru_isrss ru_minflt ru_majflt ru_nswap ru_inblock ru_oublock "
    "ru_msgsnd ru_msgrcv ru_nsignals ru_nvcsw ru_nivcsw",
)
_Group = collections.namedtuple("struct_group", "gr_name gr_passwd gr_gid gr_mem")
_GROUPS = (_Group("root", "x", 0, []), _Group("sbx_user1051", "x", 990, []))

# Soft and hard limit, by the name of the resource.
_LIMITS = {
    "RLIMIT_CPU": (0, _UNLIMITED),
    "RLIMIT_FSIZE": (1, _UNLIMITED),
    "RLIMIT_DATA": (2, _UNLIMITED),
    "RLIMIT_STACK": (3, 8 * 1024 * 1024),
    "RLIMIT_CORE": (4, 0),
    "RLIMIT_RSS": (5, _UNLIMITED),
    "RLIMIT_NPROC": (6, 742),
    "RLIMIT_NOFILE": (7, 1024),
    "RLIMIT_MEMLOCK": (8, 64 * 1024),
    "RLIMIT_AS": (9, _UNLIMITED),
}

_used_memory_kb = None


def connect(used_memory_mb):
    global _used_memory_kb
    _used_memory_kb = lambda: int(used_memory_mb()) * 1024


def install():
    _add("resource", _resource())
    _add("grp", _grp())
    _add("_posixshmem", {"shm_open": _refuse_semaphore, "shm_unlink": _refuse_semaphore})
    _add("_multiprocessing", {"SemLock": _NoSemaphore, "sem_unlink": _refuse_semaphore, "flags": {}})


def _add(name, members):
    module = types.ModuleType(name)
    vars(module).update(members)
    sys.modules[name] = module


class _NoSemaphore:
    """Lambda has no /dev/shm, so queues, pools and locks between processes fail there."""

    SEM_VALUE_MAX = _SEM_VALUE_MAX

    def __init__(self, *_args, **_kwargs):
        _refuse_semaphore()

    @staticmethod
    def _rebuild(*_args):
        _refuse_semaphore()


def _refuse_semaphore(*_args):
    raise OSError(38, "Function not implemented")


def _resource():
    import time

    def getrusage(_who):
        return _Usage(time.process_time(), 0.0, _used_memory_kb(), *[0] * 13)

    numbers = {name: number for name, (number, _) in _LIMITS.items()}
    limits = {number: (limit, limit) for number, limit in _LIMITS.values()}
    return {
        **numbers,
        "RLIM_INFINITY": _UNLIMITED,
        "RUSAGE_SELF": 0,
        "RUSAGE_CHILDREN": -1,
        "RUSAGE_THREAD": 1,
        "error": OSError,
        "struct_rusage": _Usage,
        "getrusage": getrusage,
        "getrlimit": lambda resource: limits[resource],
        "setrlimit": lambda resource, new: limits.update({resource: tuple(new)}),
        "getpagesize": lambda: 4096,
    }


def _grp():
    def found(wanted, otherwise):
        for group in _GROUPS:
            if wanted in (group.gr_name, group.gr_gid):
                return group
        raise KeyError(otherwise)

    return {
        "struct_group": _Group,
        "getgrall": lambda: list(_GROUPS),
        "getgrgid": lambda gid: found(gid, f"getgrgid(): gid not found: {gid}"),
        "getgrnam": lambda name: found(name, f"getgrnam(): name not found: {name!r}"),
    }
