def gather_handler(event, context):
    kept = []
    for megabyte in range(event["megabytes"]):
        kept.append(bytearray(1024 * 1024))
    return {"kept": len(kept)}
