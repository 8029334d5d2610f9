"""Error numbers as on Linux. This interpreter's C part counts them differently; names and texts are the same."""

import errno
import os

_LINUX = (
    "EPERM ENOENT ESRCH EINTR EIO ENXIO E2BIG ENOEXEC EBADF ECHILD EAGAIN ENOMEM EACCES EFAULT ENOTBLK EBUSY EEXIST "
    "EXDEV ENODEV ENOTDIR EISDIR EINVAL ENFILE EMFILE ENOTTY ETXTBSY EFBIG ENOSPC ESPIPE EROFS EMLINK EPIPE EDOM "
    "ERANGE EDEADLK ENAMETOOLONG ENOLCK ENOSYS ENOTEMPTY ELOOP"
).split()
_TO_LINUX = {
    getattr(errno, name): number for number, name in enumerate(_LINUX, 1) if hasattr(errno, name)
}


def message_of(error):
    """`str(error)`; only a number that C gave is renamed: it comes with C's own text for it."""
    text = str(error)
    if not isinstance(error, OSError) or error.errno not in _TO_LINUX:
        return text
    if error.strerror != os.strerror(error.errno):
        return text
    return text.replace(f"[Errno {error.errno}]", f"[Errno {_TO_LINUX[error.errno]}]", 1)
