import json


def lambda_handler(event, context):
    failures = []
    for record in event["Records"]:
        try:
            order = json.loads(record["body"])
            ship(order)
        except (ValueError, KeyError) as error:
            print("not shipped:", record["messageId"], error)
            failures.append({"itemIdentifier": record["messageId"]})
    return {"batchItemFailures": failures}


def ship(order):
    if order["item"] == "りんご":
        raise ValueError("out of stock")
    print("shipped:", order["order"])
