"""What a process can learn of itself and of the machine: as on Lambda."""

import collections
import locale
import os
import platform
import socket
import sys
import threading
import time
import types
import warnings

_HOST = "169.254.100.1"
_PYTHON = "/var/lang/bin/python3.14"
_COMPILER = "[GCC 11.5.0 20240719 (Red Hat 11.5.0-5)]"

_Account = collections.namedtuple(
    "struct_passwd", "pw_name pw_passwd pw_uid pw_gid pw_gecos pw_dir pw_shell"
)
_USER = _Account("sbx_user1051", "x", 993, 990, "", "/home/sbx_user1051", "/sbin/nologin")

# Amazon Linux for Lambda has no others: that is why LC_CTYPE is C.UTF-8 there.
_LOCALES = frozenset(("C", "POSIX", "C.UTF-8", "C.utf8"))


def install():
    _describe_interpreter()
    _describe_machine()
    _limit_locales()
    _add_user()
    _deny_writing()
    _ignore_warnings()
    sys.modules["_sysconfigdata__linux_wasm32-emscripten"] = types.SimpleNamespace(build_time_vars={})


def _describe_interpreter():
    sys.argv[:] = ["/var/runtime/bootstrap.py"]
    sys.orig_argv[:] = [_PYTHON, "/var/runtime/bootstrap.py"]
    sys.executable = sys._base_executable = _PYTHON
    sys.prefix = sys.exec_prefix = sys.base_prefix = sys.base_exec_prefix = "/var/lang"
    sys.platform = "linux"
    sys.maxsize = 2**63 - 1
    platform.architecture = lambda executable="", bits="64bit", linkage="ELF": (bits, linkage)
    sys.version = sys.version.partition("[")[0] + _COMPILER


def _describe_machine():
    uname = os.uname_result(("Linux", _HOST, "5.10.0-amzn2", "#1 SMP", "x86_64"))
    os.uname = lambda: uname
    os.getpid = lambda: 2
    os.cpu_count = os.process_cpu_count = lambda: 2
    os.sched_getaffinity = lambda pid: {0, 1}
    os.getloadavg = lambda: (0.0, 0.0, 0.0)
    os.nice = lambda increment: 0
    os.getrandom = lambda size, flags=0: os.urandom(size)
    os.getgroups = lambda: [_USER.pw_gid]
    os.getresuid = lambda: (_USER.pw_uid,) * 3
    os.getresgid = lambda: (_USER.pw_gid,) * 3
    time.thread_time, time.thread_time_ns = time.process_time, time.process_time_ns
    threading.get_native_id = os.getpid
    socket.gethostname = lambda: _HOST


def _deny_writing():
    free_access = os.access

    def access(path, mode, **options):
        """Only `/tmp` can be written to, whatever the modes of files say."""
        writes = mode & os.W_OK and not isinstance(path, int)
        if writes and not os.path.realpath(os.fsdecode(path)).startswith("/tmp"):
            return False
        return free_access(path, mode, **options)

    os.access = access


def _limit_locales():
    free_set = locale.setlocale

    def setlocale(category, wanted=None):
        """`''` stands for the environment, whose LANG is none of the locales that are there."""
        if isinstance(wanted, tuple):
            wanted = locale.normalize(".".join(filter(None, wanted)) or "C")
        if wanted == "" and category == locale.LC_CTYPE:
            wanted = os.environ.get("LC_CTYPE", os.environ.get("LANG", ""))
        if wanted is not None and wanted not in _LOCALES:
            raise locale.Error("unsupported locale setting")
        return free_set(category, wanted).partition(";")[0]

    locale.setlocale = setlocale


def _add_user():
    os.getuid = os.geteuid = lambda: _USER.pw_uid
    os.getgid = os.getegid = lambda: _USER.pw_gid
    pwd = types.ModuleType("pwd")
    pwd.struct_passwd = _Account
    pwd.getpwall = lambda: [_USER]
    pwd.getpwuid = lambda uid: _found(uid == _USER.pw_uid, f"getpwuid(): uid not found: {uid}")
    pwd.getpwnam = lambda name: _found(name == _USER.pw_name, f"getpwnam(): name not found: {name!r}")
    sys.modules["pwd"] = pwd


def _found(is_user, otherwise):
    if is_user:
        return _USER
    raise KeyError(otherwise)


def _ignore_warnings():
    warnings.resetwarnings()
    for category in (DeprecationWarning, PendingDeprecationWarning, ImportWarning, ResourceWarning):
        warnings.simplefilter("ignore", category)
