from urllib.parse import unquote_plus


def uploaded_handler(event, context):
    return [unquote_plus(record["s3"]["object"]["key"]) for record in event["Records"]]
