basket = []


def total_handler(event, context):
    print("basket:", basket)
    return {"total": sum(basket)}
