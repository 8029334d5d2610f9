basket = []


def total_handler(event, context):
    global basket
    basket = basket + event["prices"]
    print("basket:", basket)
    return {"total": sum(basket)}
