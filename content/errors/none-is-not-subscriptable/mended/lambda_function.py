def lambda_handler(event, context):
    query = event.get("queryStringParameters") or {}
    return {"name": query.get("name", "nobody")}
