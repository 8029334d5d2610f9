import json


def lambda_handler(event, context):
    form = json.loads(event["body"])
    return {"x": form["x"]}
