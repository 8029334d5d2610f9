def handler(event, context):
    return "found"
