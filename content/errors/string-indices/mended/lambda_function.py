import json


def lambda_handler(event, context):
    body = json.loads(event["body"])
    return {"double": body["x"] * 2}
