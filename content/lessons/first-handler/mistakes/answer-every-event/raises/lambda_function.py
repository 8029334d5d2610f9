def myfunc01_handler(event, context):
    if 'x' not in event or 'y' not in event:
        raise ValueError('x and y are required')
    x = int(event['x'])
    y = int(event['y'])
    print("x = " + str(x))
    print("y = " + str(y))
    if y == 0:
        raise ValueError('y must not be 0')
    return {'result': x / y}
