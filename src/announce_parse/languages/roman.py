"""Roman numbers up to thirty-nine: those that count editions and floors, and few words look like."""

_ONES = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
ROMAN = {
    f"{'X' * tens}{one}": 10 * tens + ones for tens in range(4) for ones, one in enumerate(_ONES) if tens or ones > 1
}
