"""Threads without threads: each runs to its end when it is started."""

import threading
import time
import weakref
from concurrent.futures import Future, ThreadPoolExecutor

from .waiting import wait_for_ever

_ONE_THREAD = (
    "[Lambda Lab] The simulation runs threads one after another, each when it is started, and this one would wait "
    "for ever: this is a limit of the simulation, not of AWS Lambda."
)

_allocate_lock = threading.Lock
_start = threading.Thread.start

# Threads that gave up a wait; whoever started one fails too, so that no result stands without its work.
_given_up = []


def install():
    threading.Thread.start = _start_and_finish
    threading._start_joinable_thread = _run_at_once
    threading._ThreadHandle = _FinishedThread
    threading.Condition.wait = _wait_for_nobody
    threading.Lock = threading._allocate_lock = _Lock
    ThreadPoolExecutor.submit = _submit


def _start_and_finish(self):
    _start(self)
    if _given_up:
        _given_up.clear()
        raise RuntimeError(_ONE_THREAD)


class _FinishedThread:
    """What `threading` knows of a thread: here it has ended before anybody can ask."""

    ident = None

    def is_done(self):
        return True

    def join(self, timeout=None):
        _not_joined.discard(self)

    def _set_done(self):
        pass


# Lambda lets a function have 742 threads, the first among them. When one would really have ended nobody can say here:
# it counts until it is joined or forgotten.
_MOST_THREADS = 742
_not_joined = weakref.WeakSet()

_running_threads = 0


def _run_at_once(function, handle=None, daemon=True):
    global _running_threads
    if len(_not_joined) >= _MOST_THREADS - 1:
        raise RuntimeError("can't start new thread")
    if handle is not None:
        _not_joined.add(handle)
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
        _given_up.append(threading.current_thread().name)
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
