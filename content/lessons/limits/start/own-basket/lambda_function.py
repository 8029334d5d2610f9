basket = []


def total_handler(event, context):
    for price in event["prices"]:
        basket.append(price)
    print("basket:", basket)
    return {"total": sum(basket)}
