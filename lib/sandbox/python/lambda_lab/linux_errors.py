"""Error numbers as on Linux. This interpreter's C part counts them differently; names and texts are the same."""

import ctypes
import errno
import os

_LINUX = (
    "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST "
    "EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM "
    "ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP"
).split()
_LINUX_FROM_88 = (
    "ENOTSOCK EDESTADDRREQ EMSGSIZE EPROTOTYPE ENOPROTOOPT EPROTONOSUPPORT ESOCKTNOSUPPORT EOPNOTSUPP EPFNOSUPPORT "
    "EAFNOSUPPORT EADDRINUSE EADDRNOTAVAIL ENETDOWN ENETUNREACH ENETRESET ECONNABORTED ECONNRESET ENOBUFS EISCONN "
    "ENOTCONN ESHUTDOWN ETOOMANYREFS ETIMEDOUT ECONNREFUSED EHOSTDOWN EHOSTUNREACH EALREADY EINPROGRESS ESTALE"
).split()

_TP_FLAGS = 84  # offset of PyTypeObject.tp_flags where a pointer has four bytes
_IMMUTABLE_TYPE = 1 << 8

_text_in_c = os.strerror


def install():
    linux = {name: number for number, name in enumerate(_LINUX, 1)}
    linux |= {name: number for number, name in enumerate(_LINUX_FROM_88, 88)}
    linux |= {"EWOULDBLOCK": 11, "ENOTSUP": 95, "EDEADLOCK": 35, "EIDRM": 43, "EPROTO": 71, "EOVERFLOW": 75}
    linux |= {"EBADMSG": 74, "EILSEQ": 84, "EUSERS": 87, "EDQUOT": 122, "ECANCELED": 125, "ENOMSG": 42}
    to_linux = {}
    to_c = {}
    for name, number in linux.items():
        if hasattr(errno, name):
            to_linux[getattr(errno, name)] = number
            to_c[number] = getattr(errno, name)
    for name, number in linux.items():
        setattr(errno, name, number)
    errno.errorcode.clear()
    errno.errorcode.update({number: name for name, number in reversed(linux.items())})
    os.strerror = lambda code: _text_in_c(to_c.get(code, code))
    _name_numbers_as_linux(to_linux)
    _map_numbers_to_classes(linux)


def _name_numbers_as_linux(to_linux):
    stored_number = OSError.errno.__get__
    stored_args = BaseException.args.__get__

    def linux_number(error):
        """Only what C raised is renamed: it comes with C's own text for C's own number."""
        number = stored_number(error)
        if number in to_linux and error.strerror == _text_in_c(number):
            return to_linux[number]
        return number

    def linux_args(error):
        args = stored_args(error)
        number = stored_number(error)
        if args and args[0] == number and number is not None:
            return (linux_number(error), *args[1:])
        return args

    def text(error):
        number = linux_number(error)
        if error.filename is not None:
            named = f"[Errno {number}] {error.strerror}: {error.filename!r}"
            return named if error.filename2 is None else f"{named} -> {error.filename2!r}"
        if number is not None and error.strerror is not None:
            return f"[Errno {number}] {error.strerror}"
        return BaseException.__str__(error)

    def shown(error):
        args = linux_args(error)
        inside = repr(args) if len(args) != 1 else f"({args[0]!r})"
        return type(error).__name__ + inside

    with _Mutable(OSError):
        OSError.errno = property(linux_number, OSError.errno.__set__)
        OSError.args = property(linux_args, BaseException.args.__set__)
        OSError.__str__ = text
        OSError.__repr__ = shown


def _map_numbers_to_classes(linux):
    """Lets `OSError(errno.ENOENT, …)` become a FileNotFoundError. Numbers that C uses otherwise stay C's."""
    import gc

    classes = {
        "ENOENT": FileNotFoundError,
        "EEXIST": FileExistsError,
        "EACCES": PermissionError,
        "EPERM": PermissionError,
        "EISDIR": IsADirectoryError,
        "EAGAIN": BlockingIOError,
        "EPIPE": BrokenPipeError,
        "ESRCH": ProcessLookupError,
        "ECHILD": ChildProcessError,
        "EINTR": InterruptedError,
        "ETIMEDOUT": TimeoutError,
        "ECONNREFUSED": ConnectionRefusedError,
        "ECONNRESET": ConnectionResetError,
        "ECONNABORTED": ConnectionAbortedError,
    }
    for table in gc.get_referrers(FileNotFoundError):
        if type(table) is dict and table and all(type(key) is int for key in table):
            table.update({linux[name]: cls for name, cls in classes.items()})


class _Mutable:
    """Opens a type of the interpreter for assignment: only so does C itself follow what is assigned."""

    def __init__(self, cls):
        self._flags = ctypes.c_uint32.from_address(id(cls) + _TP_FLAGS)
        if self._flags.value != cls.__flags__:
            raise RuntimeError("This interpreter lays its types out differently")

    def __enter__(self):
        self._flags.value &= ~_IMMUTABLE_TYPE

    def __exit__(self, *_):
        self._flags.value |= _IMMUTABLE_TYPE
