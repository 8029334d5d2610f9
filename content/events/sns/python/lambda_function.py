def lambda_handler(event, context):
    notes = []
    for record in event["Records"]:
        message = record["Sns"]
        language = message["MessageAttributes"].get("lang", {}).get("Value", "en")
        print(f"[{language}] {message['Subject']}: {message['Message']}")
        notes.append(message["MessageId"])
    return {"notified": notes}
