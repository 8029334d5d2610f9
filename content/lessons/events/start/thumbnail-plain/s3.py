"""Stands in for boto3.client("s3"). Its buckets are in memory, and gone with the environment."""

import io

PHOTO = b"""P3
4 2
255
255 0 0   255 0 0   0 0 255   0 0 255
255 0 0   255 0 0   0 0 255   0 0 255"""

objects = {("photos", "summer/my cat.ppm"): PHOTO}


class NoSuchKey(Exception):
    pass


def get_object(Bucket, Key):
    if (Bucket, Key) not in objects:
        raise NoSuchKey(f"The specified key does not exist: {Key}")
    return {"Body": io.BytesIO(objects[Bucket, Key])}


def put_object(Bucket, Key, Body):
    objects[Bucket, Key] = Body
    print(f"s3: {len(Body)} bytes to {Bucket}/{Key}")
