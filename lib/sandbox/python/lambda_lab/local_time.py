"""The time zone of the process: what `TZ` names, which is UTC on Lambda unless a function sets it."""

import ctypes
import os
import re
import time
import zoneinfo
from datetime import datetime, timedelta

_set_zone = None

# C keeps pointers into them.
_names = ctypes.create_string_buffer(16), ctypes.create_string_buffer(16)


def connect(set_zone):
    """`set_zone(text)` lets C's local time follow."""
    global _set_zone
    _set_zone = set_zone


def install():
    time.tzset = _tzset


def _tzset():
    text = os.environ.get("TZ", "").removeprefix(":")
    _set_zone(text)
    january, july = _seasons(text)
    standard, summer = (january, july) if january[1] <= july[1] else (july, january)
    time.tzname = standard[0], summer[0]
    time.timezone, time.altzone = -standard[1], -summer[1]
    time.daylight = int(standard[1] != summer[1])
    pointers = (ctypes.c_void_p * 2).in_dll(ctypes.CDLL(None), "tzname")
    for at, name in enumerate(time.tzname):
        _names[at].value = name.encode()
        pointers[at] = ctypes.addressof(_names[at])


def _seasons(text):
    """Name and seconds east of Greenwich in January and in July."""
    posix = re.fullmatch(r"([A-Za-z]{3,})([+-]?\d{1,2})", text)
    if posix:
        fixed = posix[1], -3600 * int(posix[2])
        return fixed, fixed
    try:
        zone = zoneinfo.ZoneInfo(text)
    except (ValueError, zoneinfo.ZoneInfoNotFoundError):
        return ("UTC", 0), ("UTC", 0)
    year = time.gmtime().tm_year
    dates = [datetime(year, month, 1, tzinfo=zone) for month in (1, 7)]
    return [(date.tzname(), date.utcoffset() // timedelta(seconds=1)) for date in dates]
