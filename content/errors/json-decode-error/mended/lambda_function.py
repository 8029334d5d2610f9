from urllib.parse import parse_qs


def lambda_handler(event, context):
    form = parse_qs(event["body"])
    return {"x": form["x"][0]}
