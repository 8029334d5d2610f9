def myfunc01_handler(event, context):
    x = int(event['x'])
    y = int(event['y'])
    print("x = " + str(x))
    print("y = " + str(y))
    result = x / y
    return {'result': int(result) if result.is_integer() else result}
