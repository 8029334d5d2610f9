def myfunc01_handler(event, context):
    x = int(event['x'])
    y = int(event['y'])
    print("x = " + str(x))
    print("y = " + str(y))
    return {'result': round(x / y)}
