import json


def lambda_handler(event, context):
    caller = event["requestContext"]["identity"]["sourceIp"]
    route = event["requestContext"]["resourceId"]
    print(f"{route} from {caller}, format {event['version']}")
    body = json.loads(event["body"])
    return {
        "statusCode": 202,
        "multiValueHeaders": {"set-cookie": ["topic=book", "theme=dark"]},
        "body": json.dumps({"accepted": len(body["message"])}),
    }
