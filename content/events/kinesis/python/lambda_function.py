import base64
import json


def lambda_handler(event, context):
    hot = []
    for record in event["Records"]:
        measured = json.loads(base64.b64decode(record["kinesis"]["data"]))
        print(record["kinesis"]["partitionKey"], measured["celsius"])
        if measured["celsius"] > 35:
            hot.append(measured["sensor"])
    print("too hot:", hot)
    return {"batchItemFailures": []}
