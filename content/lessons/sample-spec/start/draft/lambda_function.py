def myfunc01_handler(event, context):
    raise NotImplementedError("to be written")
