def fee(kg, express):
    return 0
