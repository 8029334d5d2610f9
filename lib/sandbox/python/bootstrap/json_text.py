"""JSON as the runtime client writes it: simplejson with its defaults, UTF-8, Decimal as a number."""

import json
from decimal import Decimal

# CPython 3.13 on Lambda gives up in C at about this depth.
MAX_DEPTH = 10_000
TOO_DEEP = "maximum recursion depth exceeded while encoding a JSON object"

# The standard library's C encoder goes down the C stack: only shallow values may use it.
C_DEPTH = 200

_PLAIN_LEAVES = {str, int, float, bool, type(None)}
_PLAIN = _PLAIN_LEAVES | {list, dict, tuple}

_encode_in_c = json.JSONEncoder(ensure_ascii=False).encode
_quoted = json.encoder.encode_basestring
_NAMES = {None: "null", True: "true", False: "false"}


def to_json(value):
    if isinstance(value, str):
        return _quoted(value)
    if _is_plain(value):
        return _encode_in_c(value)
    return _write(value)


def _is_plain(value):
    """Whether the standard library's encoder would write the very same text. Looks at types in bulk."""
    if type(value) not in _PLAIN:
        return False
    level = [value]
    for _ in range(C_DEPTH):
        containers = [item for item in level if type(item) not in _PLAIN_LEAVES]
        if not containers:
            return True
        level = []
        for container in containers:
            items = container
            if type(container) is dict:
                if not _PLAIN_LEAVES.issuperset(map(type, container)):
                    return False
                items = container.values()
            types = set(map(type, items))
            if not _PLAIN.issuperset(types):
                return False
            if not _PLAIN_LEAVES.issuperset(types):
                level.extend(items)
        if len({id(item) for item in level}) < len(level) // 2:
            return False  # shared again and again: the walk by levels would grow without end
    return False


def _write(root):
    """Without recursion, so that depth ends in an answer and not in a broken stack."""
    out = []
    open_ids = set()
    stack = [(iter((("", root),)), "", None)]
    while stack:
        items, end, marker = stack[-1]
        for prefix, value in items:
            out.append(prefix)
            opened = _open_or_write(value, out, open_ids)
            if opened is not None:
                stack.append(opened)
                if len(stack) > MAX_DEPTH:
                    raise RecursionError(TOO_DEEP)
                break
        else:
            out.append(end)
            open_ids.discard(marker)
            stack.pop()
    return "".join(out)


def _open_or_write(value, out, open_ids):
    """Writes a leaf, or begins a container and returns what its end needs."""
    if value is None or value is True or value is False:
        out.append(_NAMES[value])
    elif isinstance(value, bytes):
        out.append(_quoted(value.decode("utf-8")))
    elif isinstance(value, str):
        out.append(_quoted(value))
    elif isinstance(value, int):
        out.append(int.__repr__(value))
    elif isinstance(value, float):
        out.append(_float_text(value))
    elif isinstance(value, list):
        return _open_array(value, out, open_ids)
    elif callable(getattr(value, "_asdict", None)):
        members = value._asdict()
        if not isinstance(members, dict):
            raise TypeError(f"_asdict() must return a dict, not {type(members).__name__}")
        return _open_object(members, out, open_ids)
    elif isinstance(value, tuple):
        return _open_array(value, out, open_ids)
    elif isinstance(value, dict):
        return _open_object(value, out, open_ids)
    elif isinstance(value, Decimal):
        out.append("NaN" if value.is_nan() else str(value))
    else:
        name = value.__class__.__name__
        raise TypeError(f"Object of type {name} is not JSON serializable")
    return None


def _open_array(items, out, open_ids):
    if not items:
        out.append("[]")
        return None
    _note_open(items, open_ids)
    out.append("[")
    return _with_separators(("", item) for item in items), "]", id(items)


def _open_object(members, out, open_ids):
    if not members:
        out.append("{}")
        return None
    _note_open(members, open_ids)
    out.append("{")
    pairs = ((_quoted(_key_text(key)) + ": ", value) for key, value in members.items())
    return _with_separators(pairs), "}", id(members)


def _note_open(container, open_ids):
    if id(container) in open_ids:
        raise ValueError("Circular reference detected")
    open_ids.add(id(container))


def _with_separators(pairs):
    separator = ""
    for prefix, value in pairs:
        yield separator + prefix, value
        separator = ", "


def _key_text(key):
    if isinstance(key, str):
        return key
    if isinstance(key, bytes):
        return key.decode("utf-8")
    if isinstance(key, float):
        return _float_text(key)
    if key is None or key is True or key is False:
        return _NAMES[key]
    if isinstance(key, int):
        return int.__repr__(key)
    name = key.__class__.__name__
    raise TypeError(f"keys must be str, int, float, bool or None, not {name}")


def _float_text(value):
    if value != value:
        return "NaN"
    if value in (float("inf"), float("-inf")):
        return "Infinity" if value > 0 else "-Infinity"
    return float.__repr__(value)
