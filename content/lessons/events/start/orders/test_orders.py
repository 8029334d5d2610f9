import json

import sns
from lambda_function import orders_handler

ORDERS = [{"item": "book", "to": "Aya"}, {"item": "りんご", "to": "Ken"}]


def run(event, context):
    orders_handler({"Records": [{"body": json.dumps(order)} for order in ORDERS]}, context)
    assert sns.published == [("shipping", "ship book to Aya"), ("shipping", "ship りんご to Ken")]
    return "passed"
