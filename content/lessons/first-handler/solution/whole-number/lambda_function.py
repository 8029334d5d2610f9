def myfunc01_handler(event, context):
    x = int(event['x'])
    y = int(event['y'])
    print("x = " + str(x))
    print("y = " + str(y))
    quotient, remainder = divmod(x, y)
    return {'result': quotient if remainder == 0 else x / y}
