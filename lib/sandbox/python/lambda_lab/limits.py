"""What a WebAssembly process cannot do fails at once and says whose limit it is."""

import os
import signal
import socket
import subprocess
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

from .waiting import wait_for_ever

_NO_NETWORK = (
    "[Lambda Lab] The simulation has no network: this is a limit of the simulation, not of AWS Lambda."
)
_NO_PROCESSES = (
    "[Lambda Lab] The simulation cannot start processes: this is a limit of the simulation, not of AWS Lambda."
)
_ONE_THREAD = (
    "[Lambda Lab] The simulation runs threads one after another, each when it is started, and this one would wait "
    "for ever: this is a limit of the simulation, not of AWS Lambda."
)

_leave = os._exit
_allocate_lock = threading.Lock
_report_exit = None


def connect(report_exit):
    """`report_exit(how)` is told before the process ends on its own."""
    global _report_exit
    _report_exit = report_exit


def install():
    _refuse_network()
    _refuse_processes()
    _run_threads_at_start()
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


def _run_threads_at_start():
    threading._start_joinable_thread = _run_at_once
    threading._ThreadHandle = _FinishedThread
    threading.Condition.wait = _wait_for_nobody
    threading.Lock = threading._allocate_lock = _Lock
    ThreadPoolExecutor.submit = _submit


class _FinishedThread:
    """What `threading` knows of a thread: here it has ended before anybody can ask."""

    ident = None

    def is_done(self):
        return True

    def join(self, timeout=None):
        pass

    def _set_done(self):
        pass


_running_threads = 0


def _run_at_once(function, handle=None, daemon=True):
    global _running_threads
    ident = threading.get_ident()
    starter = threading._active.get(ident)
    _running_threads += 1
    try:
        function()
    finally:
        _running_threads -= 1
        if starter is not None:
            threading._active[ident] = starter


def _wait_for_nobody(self, timeout=None):
    """Nobody else runs who could notify: only time can pass."""
    if not self._is_owned():
        raise RuntimeError("cannot wait on un-acquired lock")
    return _wait_in_vain(timeout)


def _wait_in_vain(timeout):
    if timeout is not None:
        time.sleep(max(0, timeout))
        return False
    if _running_threads:
        raise RuntimeError(_ONE_THREAD)
    return wait_for_ever()


class _Lock:
    """A lock whose holder, if it has one, cannot run on to release it."""

    __slots__ = ("_lock", "__weakref__")

    def __init__(self):
        self._lock = _allocate_lock()

    def acquire(self, blocking=True, timeout=-1):
        if self._lock.acquire(False):
            return True
        if not blocking:
            return False
        return _wait_in_vain(None if timeout == -1 else timeout)

    def release(self):
        self._lock.release()

    def locked(self):
        return self._lock.locked()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_exception):
        self._lock.release()

    def __repr__(self):
        return repr(self._lock)

    def _at_fork_reinit(self):
        self._lock = _allocate_lock()


def _submit(self, fn, /, *args, **kwargs):
    if self._shutdown:
        raise RuntimeError("cannot schedule new futures after shutdown")
    future = Future()
    future.set_running_or_notify_cancel()
    try:
        future.set_result(fn(*args, **kwargs))
    except Exception as error:
        future.set_exception(error)
    return future
