def lambda_handler(event, context):
    with open("/tmp/out.txt", "w") as file:
        file.write("hello")
    return "written"
