def uploaded_handler(event, context):
    return [record["s3"]["object"]["key"].replace("+", " ") for record in event["Records"]]
