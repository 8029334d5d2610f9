def total_handler(event, context):
    basket = []
    for price in event["prices"]:
        basket.append(price)
    print("basket:", basket)
    return {"total": sum(basket)}
