def report_handler(event, context):
    print(f"log group: {context.logGroupName}")
    return {
        "function": context.functionName,
        "memoryMb": int(context.memoryLimitInMB),
    }
