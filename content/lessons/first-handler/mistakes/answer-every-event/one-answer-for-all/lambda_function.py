def myfunc01_handler(event, context):
    try:
        x = int(event['x'])
        y = int(event['y'])
        print("x = " + str(x))
        print("y = " + str(y))
        return {'result': x / y}
    except Exception:
        return {'error': 'y must not be 0'}
