"""Roman numbers up to thirty-nine: those that count editions and floors, and few words look like."""

_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
ROMAN = {
    f"{'X' * tens}{one}": 10 * tens + ones for tens in range(4) for ones, one in enumerate(_ONES) if tens or ones > 1
}


def number_of(written: str) -> int:
    """Return what a number behind a name counts, in digits or Roman; 0 for what is none.

    >>> number_of("12"), number_of("IV"), number_of("I"), number_of("IIX")
    (12, 4, 1, 0)
    """
    return int(written) if written.isdigit() else ROMAN.get(written, int(written == "I"))
