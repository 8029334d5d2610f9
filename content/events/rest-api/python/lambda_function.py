import json


def lambda_handler(event, context):
    languages = event["multiValueQueryStringParameters"]["lang"]
    body = json.loads(event["body"])
    print(event["httpMethod"], event["resource"], languages)
    greeting = "こんにちは" if "ja" in languages else "Hello"
    return {
        "statusCode": 200,
        "headers": {"Content-Type": "application/json"},
        "body": json.dumps({"greeting": f"{greeting}, {body['name']}"}, ensure_ascii=False),
    }
