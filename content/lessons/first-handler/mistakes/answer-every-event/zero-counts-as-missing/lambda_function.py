def myfunc01_handler(event, context):
    if not event.get('x') or not event.get('y'):
        return {'error': 'x and y are required'}
    x = int(event['x'])
    y = int(event['y'])
    print("x = " + str(x))
    print("y = " + str(y))
    return {'result': x / y}
