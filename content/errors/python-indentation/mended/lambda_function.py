def lambda_handler(event, context):
    print("hello")
    return "done"
