"""Waiting happens on the environment's clock: `time.sleep`, and the event loop behind `asyncio.run`."""

import asyncio
import operator
import os
import time

_wait = None
_leave = os._exit


def connect(wait):
    """`wait(milliseconds)` answers whether the process is still to go on."""
    global _wait
    _wait = wait


def sleep(seconds, /):
    if not isinstance(seconds, float):
        seconds = operator.index(seconds)
    if seconds != seconds:
        raise ValueError("Invalid value NaN (not a number)")
    if seconds < 0:
        raise ValueError("sleep length must be non-negative")
    if seconds > 9_223_372_036:
        raise OverflowError("timestamp too large to convert to C PyTime_t")
    _wait_or_leave(seconds * 1000)


def wait_for_ever():
    while True:
        _wait_or_leave(86_400_000)


def _wait_or_leave(milliseconds):
    if not _wait(milliseconds):
        _leave(0)  # the deadline has passed: no `except` and no `finally` may run


class _NothingToSelect:
    """An event loop's selector where no socket can ever become ready."""

    def select(self, timeout=None):
        if timeout is None:
            wait_for_ever()
        elif timeout > 0:
            _wait_or_leave(timeout * 1000)
        return []

    def get_map(self):
        return {}

    def close(self):
        pass


class _UnixSelectorEventLoop(asyncio.BaseEventLoop):
    def __init__(self, selector=None):
        super().__init__()
        self._selector = _NothingToSelect()

    def _process_events(self, event_list):
        pass

    def _write_to_self(self):
        pass


class _LoopPolicy(asyncio.unix_events._DefaultEventLoopPolicy):
    _loop_factory = _UnixSelectorEventLoop


def install():
    time.sleep = sleep
    asyncio.run = asyncio.runners.run
    asyncio.events._set_running_loop(None)
    asyncio.events._event_loop_policy = _LoopPolicy()
    for module in (asyncio, asyncio.unix_events):
        module.SelectorEventLoop = module.EventLoop = _UnixSelectorEventLoop
