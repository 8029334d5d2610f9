def lambda_handler(event, context):
    query = event.get("queryStringParameters")
    return {"name": query["name"]}
