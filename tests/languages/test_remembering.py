"""What look-ups by word remember: as many words as they may, each told once."""

from concurrent.futures import ThreadPoolExecutor

from announce_parse.languages.folding import folded
from announce_parse.languages.remembering import WORDS, Remembered


def test_a_word_is_asked_for_once() -> None:
    asked: list[str] = []

    def tell(word: str) -> str:
        asked.append(word)
        return word.upper()

    known = Remembered(tell)
    assert [known[word] for word in ("zaal", "kade", "zaal")] == ["ZAAL", "KADE", "ZAAL"]
    assert asked == ["zaal", "kade"]


def test_it_never_holds_more_than_it_may() -> None:
    known = Remembered(len)
    for number in range(2 * WORDS + 1):
        assert known["x" * (number % 7) + str(number)] == number % 7 + len(str(number))
        assert len(known) <= WORDS


def test_what_was_asked_for_last_is_kept() -> None:
    asked: list[str] = []
    known = Remembered(asked.append)
    words = [f"woord{number}" for number in range(WORDS + 1)]
    for word in (*words, *words[-WORDS // 2 :]):
        assert known[word] is None
    assert asked == words


def test_threads_share_one_while_it_forgets() -> None:
    known = Remembered(str.upper)
    words = [f"woord{number}" for number in range(3 * WORDS)]
    with ThreadPoolExecutor(4) as threads:
        told = threads.map(lambda _: [known[word] for word in words], range(4))
        assert all(each == [word.upper() for word in words] for each in told)


def test_plain_letters_are_folded_like_all_others() -> None:
    written = "".join(map(chr, range(128)))
    assert folded(written) == folded(f"{written} é").removesuffix(" e")
    assert folded("L'ARBRE_vert (3e) \x1c zaal") == "l arbre vert 3e zaal"
