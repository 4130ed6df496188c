"""Series of a name under which many hold the same event, each in its town."""

import pytest

from announce_parse import parse

WHERE = {
    "nl": "Zaterdag 8 maart 2025 van 13.00 tot 16.00 uur, De Kolk, Zwolle.",
    "en": "Saturday 8 March 2025, 10 am, The Old Mill, Leeds.",
    "de": "Samstag, 8. März 2025, 19 Uhr, Alte Mühle, Kassel.",
    "fr": "Le samedi 8 mars 2025 à 9h, La Vieille Halle, Lyon.",
}


def read(language, head, behind=""):
    return parse(f"{head}\n\n{WHERE[language]} {behind}\n", media_type="text/plain", language=language)


@pytest.mark.parametrize(
    ("language", "head", "behind", "name", "edition"),
    [
        ("nl", "#12: Robots bouwen", "Kinderen vanaf 7 jaar doen gratis mee aan CoderDojo.", "CoderDojo", 12),
        ("nl", "TEDxDelft: De stille rivier", "", "TEDxDelft", None),
        ("nl", "Robots bouwen", "Bij CoderDojo Zwolle leer je het. CoderDojo is gratis.", "CoderDojo Zwolle", None),
        ("en", "Nerd Nite Leeds", "Three talks and a drink.", "Nerd Nite Leeds", None),
        ("en", "Pint of Science Workshop", "Bring a laptop.", "Pint of Science", None),
        ("en", "PechaKucha Night Vol. 12", "Twenty slides of twenty seconds.", "PechaKucha Night", 12),
        ("de", "Webmontag Kassel #30", "Kurzvorträge rund ums Netz.", "Webmontag Kassel", 30),
        ("fr", "CreativeMornings Lyon", "Petit déjeuner et conférence.", "CreativeMornings Lyon", None),
    ],
)
def test_what_many_hold_under_one_name_is_a_series(language, head, behind, name, edition):
    series = read(language, head, behind).series
    assert series is not None
    assert (series.name, series.edition) == (name, edition)


@pytest.mark.parametrize(
    ("language", "head", "behind"),
    [
        ("en", "The quiet river", "Dr. Anna Poel lectures. She spoke at TEDxDelft in 2019."),
        ("en", "Meeting of the garden club", "Watch our TEDxTalks and TEDxEvents on tedxdelft.example."),
        ("nl", "De stille rivier", "Lezing door Anna Poel, bekend van CoderDojo."),
        ("de", "Leben am Fluss", "Infos unter www.webmontag.example/Webmontag."),
    ],
)
def test_who_was_at_one_elsewhere_holds_none(language, head, behind):
    assert read(language, head, behind).series is None
