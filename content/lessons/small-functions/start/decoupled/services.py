"""Stands in for boto3, which is not here: what is sent can be read in the log."""

import json


def send_message(queue, message):
    """Like sqs_client.send_message: the queue has it when this returns."""
    print(f"{queue} <- {json.dumps(message)}")
