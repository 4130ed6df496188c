import io

import pytest

from announce_parse.errors import AnnounceParseError
from announce_parse.options import Limits, Options
from announce_parse.read import read_all
from announce_parse.read.mbox import mailbox_parts
from tests.read.sound import codes, sound

ENVELOPE = "From a@b.example Mon Apr  1 10:00:00 2024\n"
HEADER = "From: a@b.example\nSubject: Lezing\nDate: Mon, 1 Apr 2024 10:00:00 +0200\nMessage-ID: <1@b.example>\n"


def mailbox(*bodies: str) -> bytes:
    return "".join(f"{ENVELOPE}{HEADER}\n{body}\n" for body in bodies).encode()


def test_a_mailbox_gives_each_message() -> None:
    documents = list(read_all(mailbox("Eerste 1 mei\n", "Tweede\n>From hier\n", "Derde"), Options(), path="lijst.mbox"))
    assert [sound(document).text.split("\n")[3] for document in documents] == ["Eerste 1 mei", "Tweede", "Derde"]
    assert documents[1].text.endswith("From hier")
    assert [document.path for document in documents] == [f"lijst.mbox/lijst-{n}" for n in (1, 2, 3)]
    assert {str(document.reference_date) for document in documents} == {"2024-04-01"}


def test_a_mailbox_with_windows_line_ends() -> None:
    data = mailbox("Eerste\n", "Tweede\n").replace(b"\n", b"\r\n")
    assert len(list(read_all(data, Options()))) == 2


def test_a_line_that_begins_with_from_is_no_new_message() -> None:
    assert len(list(read_all(mailbox("Hallo\nFrom Delft to Leiden 2024\nGroet\n"), Options()))) == 1


@pytest.mark.parametrize(
    "line",
    [
        "From 8 pm on 13 March 2024 at Town Hall.\nAll are welcome.",
        "From Monday 13 March 2024 at 20:00 we meet at De Remise.",
        "From info@b.example you will get a ticket.",
        "From here it is a short walk.",
    ],
)
def test_a_paragraph_that_begins_with_from_is_no_new_message(line: str) -> None:
    first, second = read_all(mailbox(f"Hallo\n\n{line}\n\nGroet\n", "Tweede\n"), Options())
    assert first.text.endswith(f"{line}\n\nGroet")
    assert second.text.endswith("Tweede")


@pytest.mark.parametrize(
    "envelope",
    [
        "From - Mon Apr  1 10:00:00 2024",
        "From - ",
        "From anna at b.example  Mon Apr  1 10:00:00 2024",
        "From ???@??? Mon Apr 01 10:00:00 2024",
        "From a@b.example 2024-04-01T10:00:00",
        "From a@b.example",
        "From MAILER-DAEMON Mon Apr  1 10:00:00 2024",
        "From nobody",
    ],
)
def test_envelopes_of_many_shapes_begin_a_message(envelope: str) -> None:
    data = f"{ENVELOPE}{HEADER}\nEerste\n\n{envelope}\n{HEADER}\nTweede".encode()
    assert [sound(document).text.split("\n")[-1] for document in read_all(data, Options())] == ["Eerste", "Tweede"]


def test_limits_of_a_mailbox() -> None:
    data = mailbox(*["x\n"] * 5)
    with pytest.raises(AnnounceParseError, match="more than 3 messages"):
        list(read_all(data, Options(limits=Limits(members=3))))
    parts = list(mailbox_parts(io.BytesIO(mailbox("x" * 5_000, "kort")), "m", Limits(member_bytes=1_000)))
    assert [part.error is not None for part in parts] == [True, False]
    documents = list(read_all(mailbox("x" * 5_000, "kort"), Options(limits=Limits(member_bytes=1_000))))
    assert codes(documents[0]) == ["unreadable-member"]
    assert documents[1].text.endswith("kort")


def test_messages_that_no_blank_line_parts() -> None:
    data = f"{ENVELOPE}{HEADER}\nEerste\n{ENVELOPE}{HEADER}\nTweede".encode()
    assert [sound(document).text.split("\n")[-1] for document in read_all(data, Options())] == ["Eerste", "Tweede"]


@pytest.mark.parametrize("data", [ENVELOPE.encode(), (ENVELOPE + HEADER).encode(), (ENVELOPE * 3).encode(), b"From "])
def test_truncated_mailboxes(data: bytes) -> None:
    try:
        for document in read_all(data, Options(media_type="application/mbox")):
            sound(document)
    except AnnounceParseError as error:
        assert error.remedy
