import json

EXPECTED = {"result": 5}


def compare_handler(event, context):
    actual = {"result": event["x"] / event["y"]}
    return {
        "as_values": actual == EXPECTED,
        "as_text": json.dumps(actual) == json.dumps(EXPECTED),
    }
