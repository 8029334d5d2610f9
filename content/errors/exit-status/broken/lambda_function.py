import sys


def lambda_handler(event, context):
    if "y" not in event:
        print("y is missing", file=sys.stderr)
        sys.exit(1)
    return event["x"] + event["y"]
