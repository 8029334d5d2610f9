def report_handler(event, context):
    print(f"log group: {context.log_group_name}")
    return {
        "function": context.function_name,
        "memoryMb": int(context.memory_limit_in_mb),
    }
