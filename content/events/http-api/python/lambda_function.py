import json


def lambda_handler(event, context):
    topic = event["pathParameters"]["topic"]
    order = json.loads(event["body"])
    print(event["requestContext"]["http"]["method"], event["rawPath"])
    if not order.get("message"):
        return {"statusCode": 400, "body": json.dumps({"error": "message is missing"})}
    return {
        "statusCode": 201,
        "headers": {"content-type": "application/json"},
        "body": json.dumps({"topic": topic, "from": order["name"]}),
    }
