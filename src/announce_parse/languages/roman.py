"""Roman numbers up to twenty: those that count editions and floors, and few words look like."""

ROMAN = {
    numeral: at
    for at, numeral in enumerate(
        ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
         "XVIII", "XIX", "XX"), 2)
}  # fmt: skip
