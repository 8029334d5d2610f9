"""Stands in for boto3 and for the other function's own environment, which are not here."""

import mail


def invoke(function_name, payload):
    """Like lambda_client.invoke: waits, and does not raise when the function fails."""
    try:
        return {"StatusCode": 200, "Payload": mail.mail_handler(payload, None)}
    except Exception as error:
        failure = {"errorMessage": str(error), "errorType": type(error).__name__}
        return {"StatusCode": 200, "FunctionError": "Unhandled", "Payload": failure}
