def fee(kg, express):
    yen = 500
    if kg > 2:
        yen += 200 * int(kg - 2)
    return yen * 2 if express else yen
