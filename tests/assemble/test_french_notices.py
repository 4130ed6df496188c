"""Places, days, hours and bodies as French notices write them."""

import pytest

from announce_parse import parse
from announce_parse.record import Announcement


def french(text: str) -> Announcement:
    return parse(text, media_type="text/plain", language="fr")


@pytest.mark.parametrize(
    ("text", "name", "city"),
    [
        ("en l'église Saint-Laumer de Chartres", "église Saint-Laumer", "Chartres"),
        ("en l'église Saint-Paul d'Agde", "église Saint-Paul", "Agde"),
        ("en la cathédrale de Chartres", "cathédrale de Chartres", "Chartres"),
        ("à la salle des fêtes de Brélès", "salle des fêtes", "Brélès"),
    ],
)
def test_the_town_of_a_church_is_no_saint(text: str, name: str, city: str) -> None:
    venue = french(f"Concert\n\nLes Alizés chanteront {text} le dimanche 15 mars 2026 à 16h00.\n").venue
    assert venue is not None
    assert (venue.name, venue.city) == (name, city)


def test_a_number_behind_a_weekday_is_no_hour() -> None:
    (session,) = french("Concert du mois de mars 2026\n\nRendez-vous jeudi 2 à 20h30, salle Perrin.\n").sessions
    assert (session.start, session.end) == ("20:30", None)


def test_minutes_may_have_their_unit() -> None:
    (session,) = french("Banquet\n\n6 août 2022 de 20 h 30 min à 22 h 00 min, Maison du Lac\n").sessions
    assert (session.start, session.end) == ("20:30", "22:00")


def test_a_year_of_history_is_not_that_of_a_day() -> None:
    text = (
        "Conférence « Les rives » – jeudi 23 mars à 20h\n\nPar Henri Perrin, historien.\n\n"
        + "On avait cru que les frontières disparaîtraient. " * 12
        + "Ce fut le cas après la chute du mur de Berlin en 1989.\n"
    )
    assert [session.start_date for session in french(text).sessions] == ["XXXX-03-23"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        (
            "Invité par l'Institut du Lac et l'Alliance des rives, Jean Vasseur parlera le 12 mars 2026 à 20h.",
            ["Institut du Lac", "Alliance des rives"],
        ),
        (
            "Organisé conjointement par le Cercle du Lac et l'Amicale des rives, le 12 mars 2026",
            ["Cercle du Lac", "Amicale des rives"],
        ),
        ("Le 12 mars 2026, l'association Sillage organisera un débat.", ["association Sillage"]),
    ],
)
def test_bodies_of_an_enumeration_are_whole(text: str, names: list[str]) -> None:
    assert [body.name for body in french(f"Soirée débat\n\n{text}\n").organisers] == names


def test_an_address_below_a_heading_is_where_one_signs_up() -> None:
    text = "Soirée débat\n\nJeudi 12 mars 2026 à 20h.\n\nInscriptions\nhttp://www.rives.example/soiree-debat\n"
    assert french(text).registration.url == "http://www.rives.example/soiree-debat"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        (
            "Brélès. Concert de printemps demain en l'église Saint-Paul\n\n"
            "La chorale chantera dimanche 8 mars 2026 à 15 h 30 en l'église Saint-Paul de Brélès.",
            "Concert de printemps",
        ),
        (
            "Concert de printemps ce dimanche à la salle des fêtes\n\nL'harmonie jouera dimanche 8 mars 2026 à 16 h.",
            "Concert de printemps",
        ),
        ("Les rendez-vous du samedi à la ferme\n\nSamedi 7 mars 2026 à 16 h.", "Les rendez-vous du samedi à la ferme"),
        ("Report de la réunion publique\n\nLa réunion du jeudi 12 mars 2026 est reportée.", "réunion publique"),
        (
            "Le philosophe Jean Vasseur attendu en Loire\n\n"
            "Jean Vasseur participera à un débat intitulé « À qui sont les rives ? » jeudi 12 mars 2026.",
            "À qui sont les rives ?",
        ),
        (
            "École doctorale Sciences du Lac\nDynamique des roselières en eau trouble\npar Claire Perret\n"
            "Soutenance le 12 mars 2026 à 9h30",
            "Dynamique des roselières en eau trouble",
        ),
        (
            "Cet évènement est passé\n\nLe banquet de la Saint-Roch\n6 août 2022 de 20 h 30 à 22 h 00\n",
            "Le banquet de la Saint-Roch",
        ),
    ],
)
def test_titles_of_the_press_and_of_pages(text: str, title: str) -> None:
    assert french(text).title == title


def test_names_that_dashes_part_have_one_role() -> None:
    text = (
        "La beauté des rives\n\nThéâtre, samedi 14 mars 2026 à 20h, Maison du Lac\n\n"
        "Avec : Anna Perret - Jean Vasseur - Luc Perrin - Claire Brunet\nMise en scène : Paul Lemaire\n"
    )
    roles = {person.name: person.role for person in french(text).people}
    assert set(roles.values()) == {"performer"}
    assert len(roles) == 5


def test_a_series_ends_in_front_of_the_words_that_lead_to_its_day() -> None:
    record = french("Rendez-Vous du Phare du 22 septembre\n\nLe Phare invite le public à refaire le monde.\n")
    assert record.title == "Rendez-Vous du Phare"
    assert record.series is None or record.series.name == "Rendez-Vous du Phare"


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Une organisation de la commune de Brives.", ["commune de Brives"]),
        ("Soirée co-organisée par l'Université populaire.", ["Université populaire"]),
        ("Organisation : Institut de littérature et de traduction", ["Institut de littérature et de traduction"]),
        (
            "La Faculté des lettres et sciences humaines se réjouit de vous accueillir.",
            ["Faculté des lettres et sciences humaines"],
        ),
    ],
)
def test_who_holds_it_in_french(sentence: str, names: list[str]) -> None:
    record = french(f"La lettre antique\n\nmardi 12 mars 2024 à 20h\n\n{sentence}\n")
    assert [one.name for one in record.organisers] == names


@pytest.mark.parametrize(
    ("text", "group"),
    [
        ("Concert de printemps du Chœur mixte de Lutry\n\nDimanche 10 mars 2024 à 16 h\n", "Chœur mixte de Lutry"),
        (
            "Fête de la soupe, samedi 5 octobre 2024\n\n12h00  Apéritif concert par la Fanfare royale Sainte-Berthe\n",
            "Fanfare royale Sainte-Berthe",
        ),
        ("Le 3 mars 2024 à 20h, la Chorale populaire de Brives chantera.\n", "Chorale populaire de Brives"),
    ],
)
def test_french_ensembles_with_an_adjective(text: str, group: str) -> None:
    assert [(one.name, one.kind, one.role) for one in french(text).people] == [(group, "group", "performer")]


@pytest.mark.parametrize(
    "line",
    [
        "Organisateurs : Université populaire",
        "Commissariat : Élodie Perrin et Jean Vasseur",
        "Partenaires : Ville de Lo",
    ],
)
def test_who_is_behind_an_event_is_not_its_title(line: str) -> None:
    record = french(f"Exposition du 3 mars au 5 avril 2024\n\n{line}\n")
    assert record.title is None or not record.title.startswith(line.partition(" ")[0])


def test_partners_with_adjectives_and_helping_hands() -> None:
    record = french(
        "Spectacle, 3 mars 2024 à 20h\n\nAvec le soutien de la Ville de Lausanne et de la Loterie romande, et avec le "
        "coup de main de Vitrum qui nous prête la salle.\n"
    )
    assert [one.name for one in record.partners] == ["Ville de Lausanne", "Loterie romande", "Vitrum"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Une soirée du collectif Jardins sans bornes.", "collectif Jardins sans bornes"),
        ("Une soirée de l'association Terre de partage.", "Terre de partage"),
    ],
)
def test_a_body_whose_name_goes_on_in_small_letters(sentence: str, name: str) -> None:
    (organiser,) = french(f"Contes du soir\n\njeudi 5 août 2021 à 21 h\n\n{sentence}\n").organisers
    assert organiser.name.removeprefix("association ") == name
