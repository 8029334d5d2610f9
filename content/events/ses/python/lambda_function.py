CHECKS = ("spamVerdict", "virusVerdict", "spfVerdict", "dkimVerdict")


def lambda_handler(event, context):
    for record in event["Records"]:
        mail, receipt = record["ses"]["mail"], record["ses"]["receipt"]
        failed = [check for check in CHECKS if receipt[check]["status"] == "FAIL"]
        print(mail["source"], "->", receipt["recipients"], mail["commonHeaders"]["subject"])
        if failed:
            print("dropped:", failed)
            return {"disposition": "STOP_RULE_SET"}
    return {"disposition": "CONTINUE"}
