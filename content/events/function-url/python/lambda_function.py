import base64
import json


def lambda_handler(event, context):
    text = event["body"]
    if event["isBase64Encoded"]:
        text = base64.b64decode(text).decode()
    body = json.loads(text)
    name = event.get("queryStringParameters", {}).get("name", "stranger")
    print("caller:", event["requestContext"]["http"]["sourceIp"])
    return {"hello": name, "said": body["message"]}
