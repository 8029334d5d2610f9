import requests


def lambda_handler(event, context):
    return requests.utils.quote(event["text"])
