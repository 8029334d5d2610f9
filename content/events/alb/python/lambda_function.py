import json


def lambda_handler(event, context):
    print(event["httpMethod"], event["path"], event["headers"]["host"])
    body = json.loads(event["body"])
    return {
        "statusCode": 200,
        "statusDescription": "200 OK",
        "isBase64Encoded": False,
        "headers": {"content-type": "text/plain; charset=utf-8"},
        "body": f"{body['name']}: {body['message']}",
    }
