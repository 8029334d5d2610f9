def lambda_handler(event, context):
    try:
        x = int(event["x"])
    except ValueError:
        return {"error": f"x must be an integer, not {event['x']!r}"}
    return {"double": x * 2}
