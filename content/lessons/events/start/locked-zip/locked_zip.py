"""One file in a zip with a password, by the old method (ZipCrypto) that every unzip can read."""

import secrets
import struct
import zlib

CRC = [zlib.crc32(bytes([n]), 0xFFFFFFFF) ^ 0xFFFFFFFF for n in range(256)]


def lock(name, data, password):
    check = zlib.crc32(data)
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    packed = packer.compress(data) + packer.flush()
    head = secrets.token_bytes(11) + bytes([check >> 24])
    body = encrypted(head + packed, password.encode())
    name = name.encode()
    facts = struct.pack(
        "<5H3L2H", 20, 0x801, 8, 0, 0x5B77, check, len(body), len(data), len(name), 0
    )
    entry = b"PK\3\4" + facts + name + body
    directory = b"PK\1\2" + struct.pack("<H", 20) + facts + struct.pack("<3H2L", 0, 0, 0, 0, 0) + name
    end = struct.pack("<4H2LH", 0, 0, 1, 1, len(directory), len(entry), 0)
    return entry + directory + b"PK\5\6" + end


def encrypted(data, password):
    keys = [0x12345678, 0x23456789, 0x34567890]

    def turn(byte):
        keys[0] = step(keys[0], byte)
        keys[1] = ((keys[1] + (keys[0] & 0xFF)) * 134775813 + 1) & 0xFFFFFFFF
        keys[2] = step(keys[2], keys[1] >> 24)

    for byte in password:
        turn(byte)
    out = bytearray()
    for byte in data:
        key = keys[2] | 2
        out.append(byte ^ ((key * (key ^ 1) >> 8) & 0xFF))
        turn(byte)
    return bytes(out)


def step(crc, byte):
    return (crc >> 8) ^ CRC[(crc ^ byte) & 0xFF]
