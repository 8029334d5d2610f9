"""The one door between the host and this process. Everything that crosses is text or a number."""

import json
import os
import random
import sys
import time

from awslambdaric import bootstrap

from . import (
    hash_functions,
    imports,
    limits,
    linux_errors,
    local_time,
    machine_modules,
    process_identity,
    standard_library,
    threads,
    time_zones,
    waiting,
)


def prepare():
    """Once per interpreter, before its memory may be taken as a snapshot."""
    linux_errors.install()
    standard_library.settle()
    process_identity.install()
    machine_modules.install()
    hash_functions.install()
    time_zones.install()
    local_time.install()
    linux_errors.correct_copies()
    waiting.install()
    threads.install()
    limits.install()
    bootstrap.to_json([])


def initialize(settings_text, wait, report_exit, send_event, used_memory_mb, set_zone):
    settings = json.loads(settings_text)
    waiting.connect(wait)
    limits.connect(report_exit)
    machine_modules.connect(used_memory_mb)
    local_time.connect(set_zone)
    imports.hide_pyodide()
    _set_environment(settings["variables"])
    os.chdir("/var/task")
    random.seed()  # a snapshot would give every environment the same numbers
    _open_standard_streams()
    return bootstrap.initialize(
        settings["handler"], settings["logFormat"], settings["logLevel"], send_event
    )


def _set_environment(variables):
    os.environ.clear()
    os.environ.update(variables)
    time.tzset()


def _open_standard_streams():
    sys.stdout = sys.__stdout__ = _reopened(1, "strict")
    sys.stderr = sys.__stderr__ = _reopened(2, "backslashreplace")
    sys.stdin = sys.__stdin__ = open(0, encoding="utf-8", closefd=False)


def _reopened(descriptor, errors):
    return open(descriptor, "w", encoding="utf-8", errors=errors, closefd=False)
