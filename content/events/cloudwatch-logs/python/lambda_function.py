import base64
import gzip
import json


def lambda_handler(event, context):
    packed = base64.b64decode(event["awslogs"]["data"])
    logs = json.loads(gzip.decompress(packed))
    errors = [e["message"] for e in logs["logEvents"] if "[ERROR]" in e["message"]]
    print(logs["logGroup"], len(logs["logEvents"]), "events")
    return {"errors": errors}
