from pathlib import PurePosixPath
from urllib.parse import unquote_plus


def lambda_handler(event, context):
    thumbnails = []
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = unquote_plus(record["s3"]["object"]["key"])
        print(f"new in {bucket}: {key}")
        path = PurePosixPath(key)
        if path.suffix.lower() in (".jpg", ".png"):
            thumbnails.append(f"thumbnails/{path.stem}.webp")
    return {"thumbnails": thumbnails}
