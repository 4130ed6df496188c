import base64
from email.message import EmailMessage

import pytest

from announce_parse.errors import AnnounceParseError
from announce_parse.options import Limits, Options
from announce_parse.read import read
from announce_parse.read.mail import read_mail
from tests.read.sound import codes, facts, links, sound

HEADER = (
    "From: Dorpshuis De Kring <info@kring.example>\nTo: leden@kring.example\nSubject: Lezing over water\n"
    "Date: Mon, 1 Apr 2024 10:00:00 +0200\nMessage-ID: <1@kring.example>\nMIME-Version: 1.0\n"
)
BODY = "Op vrijdag 3 mei om 20.00 uur spreekt Anna Bos in De Kring.\n"
INVITATION = (
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20240401T080000Z\r\nSUMMARY:Lezing\r\n"
    "DTSTART;TZID=Europe/Amsterdam:20240503T200000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def mail(body: str = BODY, *, header: str = "", kind: str = "text/plain; charset=utf-8") -> bytes:
    return f"{HEADER}{header}Content-Type: {kind}\n\n{body}".encode()


def message(**parts: str) -> EmailMessage:
    made = EmailMessage()
    made["Subject"], made["From"], made["Message-ID"] = "Lezing over water", "info@kring.example", "<1@kring.example>"
    if "plain" in parts:
        made.set_content(parts["plain"])
    if "html" in parts and "plain" in parts:
        made.add_alternative(parts["html"], subtype="html")
    elif "html" in parts:
        made.set_content(parts["html"], subtype="html")
    return made


def roles(data: bytes) -> dict[str, str]:
    return {line.text: line.role for line in sound(read_mail(data, "x", Limits())).lines if line.text}


def test_a_plain_message() -> None:
    document = sound(read(mail(), Options()))
    assert document.text == f"Lezing over water\nFrom: Dorpshuis De Kring <info@kring.example>\n\n{BODY}".rstrip("\n")
    assert [line.role for line in document.lines] == ["heading", "noise", "text", "text"]
    assert str(document.reference_date) == "2024-04-01"
    assert facts(document)["title"] == "Lezing over water"
    assert document.media_type == "message/rfc822"


@pytest.mark.parametrize(
    ("subject", "shown", "title"),
    [
        ("Re: [leden] Fwd: Lezing", "Re: [leden] Fwd: Lezing", "Lezing"),
        ("=?utf-8?Q?Lezing_caf=C3=A9?=", "Lezing café", "Lezing café"),
        ("=?utf-8?B?" + base64.b64encode("Één".encode()).decode() + "?=", "Één", "Één"),
        ("=?klingon?Q?x?=", "=?klingon?Q?x?=", "=?klingon?Q?x?="),
        ("=?utf-8?B?%%%?=", None, None),
        ("Lezing\n over water", "Lezing over water", "Lezing over water"),
        ("Antw: Re: AW:", "Antw: Re: AW:", None),
    ],
)
def test_subjects(subject: str, shown: str | None, title: str | None) -> None:
    data = mail().replace(b"Subject: Lezing over water", b"Subject: " + subject.encode())
    document = sound(read_mail(data, "x", Limits()))
    if shown is not None:
        assert document.text.startswith(shown + "\n")
        assert facts(document).get("title") == title


@pytest.mark.parametrize("encoding", ["quoted-printable", "base64", "7bit", "8bit", "x-unknown"])
def test_transfer_encodings(encoding: str) -> None:
    import quopri

    body = "Toegang € 5 in café De Kring\n"
    raw = body.encode()
    coded = {"quoted-printable": quopri.encodestring(raw), "base64": base64.encodebytes(raw)}.get(encoding, raw)
    data = (
        f"{HEADER}Content-Transfer-Encoding: {encoding}\nContent-Type: text/plain; charset=utf-8\n\n".encode() + coded
    )
    assert "Toegang € 5 in café De Kring" in sound(read_mail(data, "x", Limits())).text


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-15", "cp1252", "nonsense", "us-ascii"])
def test_wrong_charsets(charset: str) -> None:
    data = mail(kind=f"text/plain; charset={charset}", body="caf\xe9 De Kring\n")
    assert "café De Kring" in sound(read_mail(data, "x", Limits())).text


def test_the_part_that_says_more_counts() -> None:
    page = "<h1>Lezing</h1><p>Meld je <a href='https://kring.example/aan'>hier aan</a> voor de lezing op 3 mei.</p>"
    poor = sound(read_mail(message(plain="Bekijk deze mail in de browser.", html=page * 3).as_bytes(), "x", Limits()))
    assert links(poor)["hier aan"] == "https://kring.example/aan"
    rich = sound(read_mail(message(plain=BODY * 3, html=page).as_bytes(), "x", Limits()))
    assert rich.text.endswith(BODY.strip())
    only = sound(read_mail(message(html=page).as_bytes(), "x", Limits()))
    assert "hier aan" in links(only)


def test_data_of_the_html_part_is_kept() -> None:
    data = '{"@type":"Event","name":"L","startDate":"2024-05-03T20:00"}'
    page = f'<script type="application/ld+json">{data}</script><p>Hoi</p>'
    for made in (message(html=page), message(plain=BODY * 3, html=page)):
        assert facts(sound(read_mail(made.as_bytes(), "x", Limits())))["sessions/0/start_date"] == "2024-05-03"


@pytest.mark.parametrize(("subtype", "name"), [("calendar", "uitnodiging.ics"), ("octet-stream", "UITNODIGING.ICS")])
def test_an_invitation_gives_facts(subtype: str, name: str) -> None:
    made = message(plain=BODY)
    kind = "text" if subtype == "calendar" else "application"
    made.add_attachment(INVITATION.encode(), maintype=kind, subtype=subtype, filename=name)
    values = facts(sound(read_mail(made.as_bytes(), "x", Limits())))
    assert (values["sessions/0/start_date"], values["sessions/0/start"]) == ("2024-05-03", "20:00")


def test_a_broken_invitation_does_no_harm() -> None:
    made = message(plain=BODY)
    made.add_attachment(b"BEGIN:VCALENDAR\nkapot", maintype="text", subtype="calendar", filename="x.ics")
    assert BODY.strip() in read_mail(made.as_bytes(), "x", Limits()).text


def test_quotations_and_footers_are_noise() -> None:
    body = f"{BODY}\nGroet, Cor\n-- \nDorpshuis De Kring\n\n> Wanneer is de lezing?\n"
    found = roles(mail(body))
    assert found["Dorpshuis De Kring"] == found["> Wanneer is de lezing?"] == "noise"
    assert found["Groet, Cor"] == found[BODY.strip()] == "text"
    found = roles(mail(f"{BODY}\n_______________________________________________\nLijst mailing list\n"))
    assert found["Lijst mailing list"] == "noise"


def test_a_message_that_is_all_quotation_is_read() -> None:
    document = sound(read_mail(mail("> > Op 3 mei om 20.00 uur spreekt Anna Bos\n> > in De Kring.\n"), "x", Limits()))
    assert "\nOp 3 mei om 20.00 uur spreekt Anna Bos\nin De Kring." in document.text
    assert "text" in {line.role for line in document.lines if line.text.startswith("Op 3")}


def test_a_forwarded_message_keeps_its_body() -> None:
    body = f"Zie hieronder.\n\n---------- Forwarded message ---------\nVan: Anna <a@b.example>\nDate: 1 april\n\n{BODY}"
    found = roles(mail(body))
    assert found["Van: Anna <a@b.example>"] == "noise"
    assert found[BODY.strip()] == "text"


def test_flowed_text_is_put_together() -> None:
    body = "Op vrijdag 3 mei om \n20.00 uur spreekt \nAnna Bos.\n\nTot dan!\n"
    document = sound(read_mail(mail(body, kind="text/plain; charset=utf-8; format=flowed"), "x", Limits()))
    assert "Op vrijdag 3 mei om 20.00 uur spreekt Anna Bos.\n\nTot dan!" in document.text


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: x\nMessage-ID: <1>\n\n",
        b"Subject: x\nMessage-ID: <1>",
        b"\n\n\n",
        b"Message-ID: <1>\nContent-Type: multipart/mixed; boundary=b\n\n",
        b"Message-ID: <1>\nContent-Type: multipart/mixed\n\n--b\n\nx",
        b"Message-ID: <1>\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>x",
        b'Message-ID: <1>\nContent-Type: text/plain; charset="\n\nx',
        b"Message-ID: <1>\nContent-Type: ;;;\nContent-Transfer-Encoding: base64\n\n====",
        b"Message-ID: <1>\nDate: Thu, 99 Foo 99999 99:99:99 +9999\n\nx",
        b"Message-ID: <1>\nDate: Mon, 1 Apr 0000 10:00:00\n\nx",
        b"Subject: \xff\xfe\xe9\nMessage-ID: <1>\n\n\xe9",
        b"Message-ID: <1>\nContent-Type: message/rfc822\n\nSubject: binnen\n\nOp 3 mei",
        b"Message-ID: <1>\nContent-Type: text/plain; charset=utf-7\n\n+ADw-",
        b"Message-ID: <1>\nContent-Disposition: attachment; filename*=utf-8''%ff%fe\n\nx",
    ],
)
def test_odd_messages_are_read(data: bytes) -> None:
    document = sound(read(data, Options(media_type="message/rfc822")))
    assert document.text or "no-text" in codes(document)


def test_parts_nested_too_deep_are_refused_or_read() -> None:
    head = b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(5_000))
    data = b"Message-ID: <1>\n" + head + b"Content-Type: text/plain\n\nOp 3 mei"
    try:
        sound(read(data, Options(media_type="message/rfc822")))
    except AnnounceParseError as error:
        assert error.remedy


def test_headers_without_end_are_bounded() -> None:
    data = b"Message-ID: <1>\n" + b"Received: by x\n" * 100_000 + b"Subject: Lezing\n\nOp 3 mei"
    assert sound(read(data, Options(media_type="message/rfc822"))).text == "Lezing\n\nOp 3 mei"


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1"])
def test_a_subject_with_bytes_beyond_ascii(encoding: str) -> None:
    head = "From: Ciné-club La Lanterne <club@lanterne.example>\nSubject: Séance d'été à Saint-Clair\n"
    data = head.encode(encoding) + f"Content-Type: text/plain; charset=utf-8\n\n{BODY}".encode()
    document = read_mail(data, "a.eml", Limits())
    assert document.text.startswith("Séance d'été à Saint-Clair\n")
    assert "\ufffd" not in document.text
