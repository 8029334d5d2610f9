import os
from urllib.parse import unquote_plus

import locked_zip
import s3


def zip_handler(event, context):
    made = []
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = unquote_plus(record["s3"]["object"]["key"])
        data = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
        archive = locked_zip.lock(os.path.basename(key), data, os.environ["ZIP_PASSWORD"])
        s3.put_object(Bucket="outbox", Key=f"{key}.zip", Body=archive)
        made.append(f"outbox/{key}.zip")
    return made
