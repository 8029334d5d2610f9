import picture
import s3


def thumbnail_handler(event, context):
    made = []
    for record in event["Records"]:
        bucket = record["s3"]["bucket"]["name"]
        key = record["s3"]["object"]["key"]
        photo = s3.get_object(Bucket=bucket, Key=key)["Body"].read()
        s3.put_object(Bucket="thumbnails", Key=key, Body=picture.halve(photo))
        made.append(f"thumbnails/{key}")
    return made
