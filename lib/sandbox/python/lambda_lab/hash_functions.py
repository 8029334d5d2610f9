"""What `hashlib` has from OpenSSL on Lambda and has not in WebAssembly."""

import hashlib
import hmac

_NO_SCRYPT = (
    "[Lambda Lab] The simulation has no hashlib.scrypt: this is a limit of the simulation, not of AWS Lambda."
)


def install():
    hashlib.pbkdf2_hmac = pbkdf2_hmac
    hashlib.scrypt = scrypt


def pbkdf2_hmac(hash_name, password, salt, iterations, dklen=None):
    """RFC 8018, 5.2."""
    if not isinstance(hash_name, str):
        kind = type(hash_name).__name__
        raise TypeError(f"pbkdf2_hmac() argument 'hash_name' must be str, not {kind}")
    for given in (password, salt):
        if isinstance(given, str):
            raise TypeError("a bytes-like object is required, not 'str'")
    if iterations < 1:
        raise ValueError("iteration value must be greater than 0.")
    if hash_name not in hashlib.algorithms_available:
        raise ValueError("[digital envelope routines] unsupported")
    keyed = hmac.new(password, digestmod=hash_name)
    length = keyed.digest_size if dklen is None else dklen
    if length < 1:
        raise ValueError("key length must be greater than 0.")
    blocks = -(-length // keyed.digest_size)
    return b"".join(_block(keyed, salt, iterations, at) for at in range(1, blocks + 1))[:length]


def _block(keyed, salt, iterations, at):
    last = _digest(keyed, bytes(salt) + at.to_bytes(4, "big"))
    mixed = int.from_bytes(last, "big")
    for _ in range(iterations - 1):
        last = _digest(keyed, last)
        mixed ^= int.from_bytes(last, "big")
    return mixed.to_bytes(keyed.digest_size, "big")


def _digest(keyed, message):
    one = keyed.copy()
    one.update(message)
    return one.digest()


def scrypt(_password, *, salt, n, r, p, maxmem=0, dklen=64):
    raise OSError(_NO_SCRYPT)
