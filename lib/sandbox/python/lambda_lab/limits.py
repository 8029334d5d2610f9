"""What a WebAssembly process cannot do fails at once and says whose limit it is."""

import ctypes
import functools
import os
import signal
import socket
import subprocess
import sys
import types
from asyncio import base_events

_NO_NETWORK = (
    "[Lambda Lab] The simulation has no network: this is a limit of the simulation, not of AWS Lambda."
)
_NO_PROCESSES = (
    "[Lambda Lab] The simulation cannot start processes: this is a limit of the simulation, not of AWS Lambda."
)
_NOT_IN_WEB_ASSEMBLY = (
    "[Lambda Lab] The simulation has no {}: this is a limit of the simulation, not of AWS Lambda."
)

# What `os` has on Linux beside what other tables here name.
_LINUX_CALLS = (
    "copy_file_range eventfd getxattr link listxattr memfd_create mkfifo mknod openpty pidfd_open pipe2 "
    "posix_fallocate removexattr sched_setscheduler sendfile setxattr splice"
).split()

# Below it the compiler puts nothing.
_FIRST_ADDRESS = 1024

_leave = os._exit
_report_exit = None


def connect(report_exit):
    """`report_exit(how)` is told before the process ends on its own."""
    global _report_exit
    _report_exit = report_exit


def install():
    _refuse_network()
    _refuse_processes()
    _refuse_signals_by_time()
    _refuse_calls_of_linux()
    _guard_null_pointers()
    os._exit = _exit
    os.abort = lambda: _end("aborted")
    os.kill = _kill
    signal.raise_signal = lambda number: _kill(os.getpid(), number)
    import posix

    posix._exit = _exit


def _exit(status):
    _end(str(int(status) & 0xFF))


def _kill(pid, number):
    if pid != os.getpid():
        raise ProcessLookupError(3, "No such process")
    handler = signal.getsignal(number)
    if callable(handler) and number != signal.SIGKILL:
        return handler(number, None)
    names = {2: "interrupt", 6: "aborted", 9: "killed", 11: "segmentation fault", 15: "terminated"}
    return _end(names.get(int(number), f"signal {int(number)}"))


def _end(how):
    _report_exit(how)
    _leave(0)


def _guard_null_pointers():
    """The memory of WebAssembly begins at 0; on Linux nothing is there."""
    for name in ("string_at", "wstring_at"):
        setattr(ctypes, name, _guarded(getattr(ctypes, name)))


def _guarded(read):
    @functools.wraps(read)
    def read_unless_null(ptr, *rest, **named):
        if ptr is None or (isinstance(ptr, int) and 0 <= ptr < _FIRST_ADDRESS):
            _kill(os.getpid(), signal.SIGSEGV)
        return read(ptr, *rest, **named)

    return read_unless_null


def _refuse_network():
    def refuse(*_args, **_kwargs):
        raise OSError(_NO_NETWORK)

    for name in ("connect", "connect_ex", "bind", "sendto"):
        setattr(socket.socket, name, refuse)
    for name in ("getaddrinfo", "gethostbyname", "gethostbyname_ex", "create_connection", "create_server", "socketpair"):
        setattr(socket, name, refuse)


def _refuse_processes():
    def refuse(*_args, **_kwargs):
        raise OSError(_NO_PROCESSES)

    subprocess.Popen.__init__ = refuse
    subprocess.Popen.__del__ = lambda _self, **_kwargs: None
    for name in ("system", "fork", "forkpty", "posix_spawn", "posix_spawnp", "popen", "execv", "execve"):
        setattr(os, name, refuse)
    sys.modules["_posixsubprocess"] = types.SimpleNamespace(fork_exec=refuse)
    base_events.BaseEventLoop.subprocess_exec = base_events.BaseEventLoop.subprocess_shell = refuse


def _refuse_signals_by_time():
    for name in ("alarm", "setitimer", "getitimer", "pthread_kill"):
        setattr(signal, name, _refusal(f"signal.{name}"))
    signal.SIGCLD = signal.SIGCHLD


def _refuse_calls_of_linux():
    for name in _LINUX_CALLS:
        setattr(os, name, _refusal(f"os.{name}"))


def _refusal(what):
    def refuse(*_args, **_kwargs):
        raise OSError(_NOT_IN_WEB_ASSEMBLY.format(what))

    return refuse
