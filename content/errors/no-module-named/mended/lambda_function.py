from urllib.parse import quote


def lambda_handler(event, context):
    return quote(event["text"])
