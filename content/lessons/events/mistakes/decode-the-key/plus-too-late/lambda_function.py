from urllib.parse import unquote


def uploaded_handler(event, context):
    return [unquote(record["s3"]["object"]["key"]).replace("+", " ") for record in event["Records"]]
