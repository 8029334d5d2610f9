basket = []


def total_handler(event, context):
    for price in event["prices"]:
        basket.append(price)
    print("basket:", basket)
    total = sum(basket)
    basket.clear()
    return {"total": total}
