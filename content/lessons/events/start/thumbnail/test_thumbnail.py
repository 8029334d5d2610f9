import s3
from lambda_function import thumbnail_handler

EVENT = {
    "Records": [
        {"s3": {"bucket": {"name": "photos"}, "object": {"key": "summer/my+cat.ppm"}}}
    ]
}


def run(event, context):
    made = thumbnail_handler(EVENT, context)
    assert made == ["thumbnails/summer/my cat.ppm"], made
    small = s3.get_object(Bucket="thumbnails", Key="summer/my cat.ppm")["Body"].read()
    assert small.split()[:3] == [b"P3", b"2", b"1"], small
    return "passed"
