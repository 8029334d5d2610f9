from urllib.parse import unquote_plus


def uploaded_handler(event, context):
    record = event["Records"][0]
    return [unquote_plus(record["s3"]["object"]["key"])]
