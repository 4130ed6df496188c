import pytest

from announce_parse import languages, parse
from announce_parse.document import Document, Found, lines_of
from announce_parse.models import Models
from announce_parse.options import Context, Options
from announce_parse.recognise import recognise_by_rule
from announce_parse.recognise.positions import recognise_positions
from announce_parse.recognise.token_lines import page_of
from announce_parse.recognise.word_features import words_of

Told = list[tuple[str | None, str | None]]

CASES: list[tuple[str, str, Told]] = [
    ("fr", "NAME, porte-parole des Riverains en colère, parlera.", [("porte-parole", "Riverains en colère")]),
    ("fr", "NAME (présidente de Terre de partage) parlera.", [("présidente", "Terre de partage")]),
    ("fr", "NAME, libraire à La Nuit des contes, parlera.", [("libraire", "La Nuit des contes")]),
    ("nl", "NAME, voorzitter van Vrienden van de molen, spreekt.", [("voorzitter", "Vrienden van de molen")]),
    ("fr", "NAME, médecin à Bonneval en retraite, parlera.", [("médecin", "Bonneval")]),
    ("fr", "NAME, journaliste au Monde pour les questions sociales, parlera.", [("journaliste", "Monde")]),
    ("fr", "NAME, climatologue à Radio-France, parlera.", [("climatologue", "Radio-France")]),
    ("fr", "NAME, échevine de la Mobilité, parlera.", [("échevine de la Mobilité", None)]),
    ("fr", "NAME, échevine de Walcourt, parlera.", [("échevine", "Walcourt")]),
    ("nl", "NAME, schepen van Cultuur, spreekt.", [("schepen van Cultuur", None)]),
    ("nl", "NAME, wethouder van Gouda, spreekt.", [("wethouder", "Gouda")]),
    ("en", "Speaker: NAME, CBE, Head of the Leek Trust.", [("Head", "Leek Trust")]),
    ("en", "Speaker: NAME (OBE), Head of the Leek Trust.", [("Head", "Leek Trust")]),
    ("en", "The lecture will be given by NAME, MBE.", []),
    ("en", "NAME ’98, senior editor at Leek Press, will read.", [("senior editor", "Leek Press")]),
    ("en", "NAME, (Cabinet Member, Leek City Council), will reply.", [("Cabinet Member", "Leek City Council")]),
    ("en", "NAME, vice-president of the Executive Board, will open.", [("vice-president", "Executive Board")]),
    (
        "en",
        "Speaker: NAME, Ambassador of Ireland to the Netherlands.",
        [("Ambassador of Ireland to the Netherlands", None)],
    ),
    (
        "en",
        "Speaker: NAME, Fellow at the Egon Institute, formerly Ambassador of Belgium.",
        [("Fellow", "Egon Institute")],
    ),
    (
        "en",
        "Dr NAME is a lawyer, mediator and adviser on housing and land.",
        [("lawyer", None), ("mediator", None), ("adviser on housing and land", None)],
    ),
    (
        "en",
        "NAME, Professor of Classics and the College, University of Leek, speaks.",
        [("Professor of Classics and the College", "University of Leek")],
    ),
    ("en", "It is opened by deputy chair of the Leek Trust NAME.", [("deputy chair", "Leek Trust")]),
    ("en", "Founder and President of Spanwell NAME will come.", [("Founder and President", "Spanwell")]),
    ("en", "A talk by President of the Leek Trust, NAME, is free.", [("President", "Leek Trust")]),
    ("en", "Leek University professor NAME will speak.", [("professor", "Leek University")]),
    ("en", "Leek University Professor of Law NAME will speak.", [("Professor of Law", "Leek University")]),
    ("en", "NAME is a historian specialising in the early Middle Ages.", [("historian", None)]),
    ("en", "NAME – Confessions of a Curator: fifteen years in stores", []),
    ("de", "NAME (Chefredakteur Finner Zeitung)", [("Chefredakteur", "Finner Zeitung")]),
    ("de", "NAME (Lokalchefin)", [("Lokalchefin", None)]),
    (
        "fr",
        "NAME, conseillère de Coopération et d'Action Culturelle",
        [("conseillère de Coopération et d'Action Culturelle", None)],
    ),
    ("fr", "NAME travaille actuellement pour Radio Brélès.", [(None, "Radio Brélès")]),
    ("de", "NAME, Die Grünen", [(None, "Grünen")]),
    ("nl", "NAME | Gemeente Ommen | landmeter", [("landmeter", "Gemeente Ommen")]),
    (
        "nl",
        "NAME werkt als landmeter bij Bureau Klei, daarnaast is ze docent aan de Bouwschool.",
        [("landmeter", "Bureau Klei"), ("docent", "Bouwschool")],
    ),
    ("nl", "Dit doet NAME, als landmeter werkzaam bij Bureau Klei.", [("landmeter", "Bureau Klei")]),
    ("en", "NAME serves as president of the Leek Bar Association.", [("president", "Leek Bar Association")]),
    ("en", "NAME serves tea.", []),
    ("en", "NAME worked as a lawyer before.", []),
    ("en", "NAME is the Collections Manager for Leek Libraries.", [("Collections Manager", "Leek Libraries")]),
    ("en", "The Director of the Leek Museum, NAME, will open it.", [("Director", "Leek Museum")]),
    ("fr", "Direction musicale : NAME", [("Direction musicale", None)]),
    ("fr", "Le géologue NAME, du Parc naturel d'Armor, viendra.", [("géologue", "Parc naturel d'Armor")]),
    ("fr", "NAME, organiste titulaire de la cathédrale de Brélès", [("organiste titulaire", "cathédrale de Brélès")]),
    ("fr", "NAME, directrice de la Biscuiterie de la Rance", [("directrice", "Biscuiterie de la Rance")]),
    ("en", "NAME, both of the Leek Canal Society", [(None, "Leek Canal Society")]),
    ("en", "NAME, Fellow of the Leek Academy", [("Fellow", "Leek Academy")]),
    ("nl", "Tweede Kamerlid NAME komt.", [("Tweede Kamerlid", None)]),
    ("nl", "Tweede spreker NAME komt.", []),
    ("nl", "Hoogleraar staatsrecht NAME spreekt.", [("Hoogleraar staatsrecht", None)]),
    ("nl", "Docent is NAME.", []),
    ("nl", "NAME is huisarts in Gouda en schreef een boek.", [("huisarts", None)]),
    ("de", "NAME, Jahrgang 1971, ist Bildhauer.", [("Bildhauer", None)]),
    ("nl", "NAME, die als landmeter werkt bij Bureau Klei, spreekt.", [("landmeter", "Bureau Klei")]),
    ("nl", "NAME, die als kind werkte bij haar oom, spreekt.", []),
    (
        "nl",
        "Na jaren op zee is NAME nu voorzitter van de Vereniging Vrije Oevers.",
        [("voorzitter", "Vereniging Vrije Oevers")],
    ),
    ("nl", "Spreker is NAME, voorzitter van de Vereniging Vrije Oevers.", [("voorzitter", "Vereniging Vrije Oevers")]),
    ("nl", "Vanavond is NAME erbij.", []),
    ("de", "Seit 2015 leitet NAME das Museum Finne.", [(None, "Museum Finne")]),
    ("de", "Heute leitet NAME das Seminar.", []),
    ("de", "NAME, geboren 1960 in Jena, ist Bildhauer und lebt in Finne.", [("Bildhauer", None)]),
    ("en", "NAME, 34, is a baker at Leek Mill.", [("baker", "Leek Mill")]),
    ("en", "NAME, 34, is delighted to be there.", []),
    ("en", "The Fen Trust's director NAME will open the show.", [("director", "Fen Trust")]),
    ("en", "Children's author NAME reads.", [("author", None)]),
    ("en", "NAME, Senior Editor, The Leek Examiner", [("Senior Editor", "Leek Examiner")]),
    (
        "nl",
        "NAME, directeur van Theater De Ark en Museum Vuur",
        [("directeur", "Theater De Ark"), ("directeur", "Museum Vuur")],
    ),
    ("nl", "NAME, directeur van Museum en Archief Vuur", [("directeur", "Museum en Archief Vuur")]),
    ("de", "Der langjährige Vorsitzende des Imkervereins, NAME, berichtet.", [("Vorsitzende", "Imkervereins")]),
    (
        "de",
        "NAME, Prof. für Neuere Geschichte an der Universität Jena",
        [("Prof. für Neuere Geschichte", "Universität Jena")],
    ),
    ("nl", "NAME is werkzaam bij de gemeente Ommen als landmeter.", [("landmeter", "gemeente Ommen")]),
    ("nl", "NAME werkt al twintig jaar als verloskundige in Ommen.", [("verloskundige", None)]),
    ("nl", "NAME leidt het team Sluizen van waterschap Vecht.", [(None, "waterschap Vecht")]),
    (
        "fr",
        "NAME est docteure en sociologie et chargée de mission à l'Agence de l'eau.",
        [("docteure en sociologie", None), ("chargée de mission", "Agence de l'eau")],
    ),
    ("de", "NAME, der bei der Lehm GmbH als Ingenieur arbeitet, spricht.", [("Ingenieur", "Lehm GmbH")]),
    (
        "nl",
        "NAME, die werkt bij Bureau Klei als landmeter en docent, spreekt.",
        [("landmeter", "Bureau Klei"), ("docent", "Bureau Klei")],
    ),
    ("en", "NAME, who works for Claybank, will speak.", [(None, "Claybank")]),
    ("de", "NAME, die bei der Lehm GmbH als Vermesserin arbeitet, spricht.", [("Vermesserin", "Lehm GmbH")]),
    ("nl", "NAME, die bij ons in de buurt woont, spreekt.", []),
    ("en", "NAME has been director of the Leek Museum since 2012.", [("director", "Leek Museum")]),
    ("en", "NAME has been to Leek.", []),
    (
        "nl",
        "NAME is lid van het bestuur van de Vereniging voor Glas.",
        [("lid van het bestuur", "Vereniging voor Glas")],
    ),
    ("en", "NAME is a member of the board of the Leek Trust.", [("member of the board", "Leek Trust")]),
    ("en", "NAME is chair of the Leek Trust.", [("chair", "Leek Trust")]),
    ("de", "NAME ist Mitglied im Vorstand des Bundes der Glaser.", [("Mitglied im Vorstand", "Bundes der Glaser")]),
    (
        "fr",
        "NAME est membre du conseil d'administration de l'association Pas Égaux.",
        [("membre du conseil d'administration", "association Pas Égaux")],
    ),
    (
        "de",
        "NAME, Studienleiter der Katholischen Akademie St. Maximin",
        [("Studienleiter", "Katholischen Akademie St. Maximin")],
    ),
    ("de", "NAME – Trompete, Elektronik", [("Trompete, Elektronik", None)]),
    ("nl", "NAME (viool, zang)", [("viool, zang", None)]),
    ("en", "Violin: NAME", [("Violin", None)]),
    ("en", "11.30 NAME, photographer: Forty nights in a garden", [("photographer", None)]),
    (
        "nl",
        "Dagvoorzitter is NAME, directeur van Openluchtmuseum\nBokkestein, die de dag opent.",
        [("directeur", "Openluchtmuseum\nBokkestein")],
    ),
    ("en", "NAME works for Glasnet.", [(None, "Glasnet")]),
    ("en", "NAME works for peace.", []),
    ("en", "NAME is a researcher based at Leek University.", [("researcher", "Leek University")]),
    ("en", "NAME, Director of Music", [("Director of Music", None)]),
    ("en", "The Minster Choristers\nDirector of Music, NAME", [("Director of Music", None)]),
    (
        "nl",
        "NAME (hoogleraar AI in de beeldvorming, Universiteit Gouda)",
        [("hoogleraar AI in de beeldvorming", "Universiteit Gouda")],
    ),
    (
        "en",
        "Our speaker, NAME, is a numismatist. He is also secretary of the Glass Club.",
        [("numismatist", None), ("secretary", "Glass Club")],
    ),
    (
        "fr",
        "Notre conférencier, NAME, est sociologue. Il est également secrétaire de la Société des verriers.",
        [("sociologue", None), ("secrétaire", "Société des verriers")],
    ),
    ("en", "NAME chairs the Open Fields Society.", [(None, "Open Fields Society")]),
    ("en", "NAME leads the walk at Leek.", []),
    (
        "en",
        "NAME, CTO of Glassworks Inc. and maintainer of OpenPane",
        [("CTO", "Glassworks Inc."), ("maintainer", "OpenPane")],
    ),
    (
        "nl",
        "NAME werkt bij Kwarto als architect, adviseur en trainer.",
        [("architect", "Kwarto"), ("adviseur", "Kwarto"), ("trainer", "Kwarto")],
    ),
    (
        "de",
        "NAME arbeitet für Lindwerk als Glasermeister, Zeichner und Restaurator.",
        [("Glasermeister", "Lindwerk"), ("Zeichner", "Lindwerk"), ("Restaurator", "Lindwerk")],
    ),
    (
        "nl",
        "NAME is oprichter en artistiek leider van de Bouwkeet en Lead Trainer bij Kwarto.",
        [("oprichter en artistiek leider", "Bouwkeet"), ("Lead Trainer", "Kwarto")],
    ),
    (
        "en",
        "NAME, Chair and Artistic Director of the Leek League, speaks.",
        [("Chair and Artistic Director", "Leek League")],
    ),
    (
        "en",
        "NAME (Senior Curator and Registrar, Glass Study Centre)",
        [("Senior Curator and Registrar", "Glass Study Centre")],
    ),
    (
        "nl",
        "NAME is Lead Data Analyst en Trainer bij Kwarto Glass Solutions.",
        [("Lead Data Analyst en Trainer", "Kwarto Glass Solutions")],
    ),
    ("nl", "NAME is glaszetter en voorzitter van de Ruitenbond.", [("glaszetter", None), ("voorzitter", "Ruitenbond")]),
    (
        "nl",
        "NAME is oprichter van o.a. Glaswerf Zuid en lid van o.m. GEVA.",
        [("oprichter", "Glaswerf Zuid"), ("lid", "GEVA")],
    ),
    ("fr", "NAME, chef d'orchestre et chef de chœur", [("chef d'orchestre", None), ("chef de chœur", None)]),
    ("fr", "NAME, directrice du conservatoire", [("directrice", "conservatoire")]),
    (
        "fr",
        "NAME, ancienne ministre des Ports et de la Pêche côtière",
        [("ancienne ministre des Ports et de la Pêche côtière", None)],
    ),
    ("en", "NAME, trainer from Leek", [("trainer", None)]),
    ("nl", "NAME, trainer uit Gouda", [("trainer", None)]),
    (
        "de",
        "NAME ist Architekt, Coach und Trainer aus Jena.",
        [("Architekt", None), ("Coach", None), ("Trainer", None)],
    ),
    ("en", "NAME (with Student Partners)", [(None, "Student Partners")]),
    ("en", "NAME, Leek Glass Institute Fellow", [("Fellow", "Leek Glass Institute")]),
    ("en", "NAME, Senior Lecturer", [("Senior Lecturer", None)]),
    (
        "nl",
        "NAME is directeur van het Instituut voor Glas aan de Universiteit Gouda.",
        [("directeur", "Instituut voor Glas aan de Universiteit Gouda")],
    ),
    (
        "en",
        "NAME is co-founder of the Tidal Centre for Glass at the University of Leek.",
        [("co-founder", "Tidal Centre for Glass at the University of Leek")],
    ),
    ("en", "NAME, professor of glass at the University of Leek", [("professor of glass", "University of Leek")]),
    ("nl", "NAME, data-expert voor Glasnet", [("data-expert", "Glasnet")]),
    ("en", "NAME, Spokesperson for Culture", [("Spokesperson for Culture", None)]),
    (
        "nl",
        "NAME is drukker sinds de late jaren 70 en penningmeester van Stichting Letterlood.",
        [("drukker", None), ("penningmeester", "Stichting Letterlood")],
    ),
    (
        "nl",
        "NAME (bioloog, journalist en verwoed wandelaar)",
        [("bioloog", None), ("journalist", None), ("verwoed wandelaar", None)],
    ),
    ("nl", "NAME, voorzitter van de Dijkprijs voor de Letteren", [("voorzitter", "Dijkprijs voor de Letteren")]),
    ("nl", "Mijn leraar, NAME, speelt orgel.", [("leraar", None)]),
    ("nl", "NAME is architect bij Kwarto Nederland B.V.", [("architect", "Kwarto Nederland B.V.")]),
    ("en", "We welcome Leek University historian NAME.", [("historian", "Leek University")]),
    ("en", "Hosted by University of Leek climatologist NAME.", [("climatologist", "University of Leek")]),
    ("en", "Speakers: Leek Museum Education Manager NAME", [("Education Manager", "Leek Museum")]),
    ("en", "Led by League of Women Voters President NAME.", [("President", "League of Women Voters")]),
    ("en", "We welcome Group Secretary NAME.", [("Group Secretary", None)]),
    ("en", "Questions go to the Office of Council Member NAME.", [("Council Member", None)]),
    ("en", "Museum Director NAME speaks.", [("Museum Director", None)]),
    ("en", "Join Programme Director NAME for a talk.", [("Programme Director", None)]),
    (
        "en",
        "NAME, the John P. Wren Professor of History at Leek University",
        [("John P. Wren Professor of History", "Leek University")],
    ),
    ("en", "NAME, travel writer & photographer", [("travel writer", None), ("photographer", None)]),
    ("en", "We hear a choir, violin by NAME.", [("violin", None)]),
    ("en", "NAME is secretary of the Leek and Orme Society.", [("secretary", "Leek and Orme Society")]),
    ("en", "NAME, VP of Data, Brightline", [("VP of Data", "Brightline")]),
    ("en", "NAME, SRE at Brightline", [("SRE", "Brightline")]),
    ("en", "NAME, Digital Scholarship Librarian, leads the hour.", [("Digital Scholarship Librarian", None)]),
    (
        "en",
        "NAME, Lecturer in Digital Humanities at the University of Leek, speaks.",
        [("Lecturer in Digital Humanities", "University of Leek")],
    ),
    ("en", "NAME is currently a senior engineer at Brightline.", [("senior engineer", "Brightline")]),
    (
        "en",
        "NAME has worked with maps since 2005 and is currently an engineer at Brightline.",
        [("engineer", "Brightline")],
    ),
    ("en", "Bio: NAME studied in Leek and is now a lecturer at Corbel College.", [("lecturer", "Corbel College")]),
    (
        "en",
        "Our speaker is NAME, who is the Marlow Professor of Peat at the University of Leek.",
        [("Marlow Professor of Peat", "University of Leek")],
    ),
    ("fr", "NAME, qui est directrice du Musée de Brélès, parlera.", [("directrice", "Musée de Brélès")]),
    ("en", "NAME (she/her) is a data journalist at The Leek Examiner.", [("data journalist", "The Leek Examiner")]),
    ("nl", "NAME (zij/haar) is onderzoeker bij het Instituut voor Glas.", [("onderzoeker", "Instituut voor Glas")]),
    (
        "en",
        "Speaker: NAME, Professor of Soil Science (Leek University, UK)",
        [("Professor of Soil Science", "Leek University")],
    ),
    ("en", "NAME (Brightline) - Lead Developer", [("Lead Developer", "Brightline")]),
    ("nl", "NAME (Glasnet) - ontwikkelaar", [("ontwikkelaar", "Glasnet")]),
    ("en", "Chair: NAME, Vice President Royal Fen Society", [("Vice President", "Royal Fen Society")]),
    ("en", "NAME, Leek Fen Society President, opens the day.", [("President", "Leek Fen Society")]),
    (
        "en",
        "NAME is a member of the National Academy of Fens and the Northern Soil Society.",
        [("member", "National Academy of Fens"), ("member", "Northern Soil Society")],
    ),
    (
        "en",
        "NAME is the co-director of a Fen Centre for Peat at the University of Leek.",
        [("co-director", "Fen Centre for Peat at the University of Leek")],
    ),
    ("en", "NAME, Head of the Mapping Group at Brightline", [("Head of the Mapping Group", "Brightline")]),
    ("en", "NAME, Research Software Engineer, Leek Facility", [("Research Software Engineer", "Leek Facility")]),
    (
        "en",
        "NAME, Professor of the History of Science at Leek University",
        [("Professor of the History of Science", "Leek University")],
    ),
    ("en", "NAME leads the rehabilitation team at Clearview Trust.", [(None, "Clearview Trust")]),
    ("en", "NAME, who heads the data team at Leek College, speaks.", [(None, "Leek College")]),
    ("nl", "NAME leidt de onderzoeksgroep van de Universiteit Gouda.", [(None, "Universiteit Gouda")]),
    ("de", "NAME leitet die Arbeitsgruppe am Institut für Glas.", [(None, "Institut für Glas")]),
    ("fr", "NAME dirige l'équipe au Musée de Brélès.", [(None, "Musée de Brélès")]),
    (
        "en",
        "NAME is an assistant professor in the Department of Glass at Leek University.",
        [("assistant professor", "Department of Glass at Leek University")],
    ),
    ("en", "Moderator: NAME (The Leek Examiner)", [(None, "Leek Examiner")]),
    (
        "en",
        "NAME builds weather stations and runs the firmware team at Skell Instruments.",
        [(None, "Skell Instruments")],
    ),
    ("en", "Tour leader: NAME (University of Leek)", [(None, "University of Leek")]),
    ("en", "Chaired by NAME, our Director of Services.", [("Director of Services", None)]),
    ("en", "NAME, Director of Services at Leek Trust", [("Director of Services", "Leek Trust")]),
    ("en", "- Palaeontologist Dr NAME (University of Leek) explains.", [("Palaeontologist", "University of Leek")]),
    (
        "en",
        "Our speaker in November will be NAME, curator of social\nhistory at the Weald Folk Museum.",
        [("curator of social\nhistory", "Weald Folk Museum")],
    ),
    (
        "en",
        "We welcome back to the hall our old friend NAME, chairman of the\nWeald Society.",
        [("chairman", "Weald Society")],
    ),
    ("nl", "NAME (projectleider, Gemeente Bergen aan den Dijk)", [("projectleider", "Gemeente Bergen aan den Dijk")]),
    (
        "nl",
        "NAME (hoogleraar Ramen in de Openbare Ruimte aan de Universiteit Gouda en lid Derde Kamer)",
        [("hoogleraar Ramen in de Openbare Ruimte", "Universiteit Gouda"), ("lid", "Derde Kamer")],
    ),
    ("nl", "NAME (gemeentesecretaris Maasdam-Noord)", [("gemeentesecretaris", "Maasdam-Noord")]),
    ("nl", "NAME (gedeputeerde provincie Noord-Brabant)", [("gedeputeerde", "provincie Noord-Brabant")]),
    ("nl", "NAME, voorzitter van de VVG, is er ook.", [("voorzitter", "VVG")]),
    ("nl", "Met wethouder NAME in de zaal", [("wethouder", None)]),
    ("nl", "De voorzitter van de Bond van Glaszetters, NAME, spreekt.", [("voorzitter", "Bond van Glaszetters")]),
    ("nl", "Medewerker NAME is onderzoeker bij het Instituut voor Glas.", [("onderzoeker", "Instituut voor Glas")]),
    ("nl", "NAME werkt als architect bij Bureau Raam", [("architect", "Bureau Raam")]),
    (
        "nl",
        "NAME is als geograaf verbonden aan de Faculteit Glaskunde van de Universiteit Gouda.",
        [("geograaf", "Faculteit Glaskunde van de Universiteit Gouda")],
    ),
    ("nl", "Met UvG-onderzoeker NAME", [("onderzoeker", "UvG")]),
    ("nl", "Ook zangeres NAME, docent aan Muziekhuis, komt.", [("zangeres", None), ("docent", "Muziekhuis")]),
    (
        "nl",
        "* NAME, melkveehouder en lijsttrekker voor Schoon Water",
        [("melkveehouder", None), ("lijsttrekker", "Schoon Water")],
    ),
    ("nl", "* NAME, zeefster en voorzitter van Schoon Water", [("zeefster", None), ("voorzitter", "Schoon Water")]),
    (
        "nl",
        "* NAME, artistiek en zakelijk leider van Toneelgroep Noord",
        [("artistiek en zakelijk leider", "Toneelgroep Noord")],
    ),
    (
        "nl",
        "NAME, student bestuurskunde en actief bij Dakstrijd",
        [("student bestuurskunde", None), (None, "Dakstrijd")],
    ),
    (
        "nl",
        "NAME: bioloog, verbonden aan Glasdam en al twintig jaar vaste medewerker van het blad Veldpost.",
        [("bioloog", "Glasdam"), ("vaste medewerker", "blad Veldpost")],
    ),
    ("nl", "NAME, sinds 2019 directeur van de Stadsbank", [("directeur", "Stadsbank")]),
    ("nl", "NAME, directeur van het gemeentelijk museum", [("directeur", "gemeentelijk museum")]),
    ("nl", "NAME op contrabas", [("contrabas", None)]),
    ("en", "NAME on double bass", [("double bass", None)]),
    ("nl", "Jan Mol op contrabas en drummer NAME", [("drummer", None)]),
    ("nl", "Een rondgang met de nieuwe directeur, NAME, om 10 uur", [("directeur", None)]),
    ("de", "mit der Leiterin des städtischen Forstamts, NAME, im Saal", [("Leiterin", "städtischen Forstamts")]),
    ("de", "Eine Führung mit dem neuen Leiter, NAME", [("Leiter", None)]),
    ("de", "Es singen NAME (Bariton), die Kantorei Glasheim und ein Chor.", [("Bariton", None)]),
    ("de", "Begrüßung durch den 1. Vorsitzenden NAME", [("1. Vorsitzenden", None)]),
    ("de", "NAME, 1. Vorsitzender des Turnvereins", [("1. Vorsitzender", "Turnvereins")]),
    (
        "de",
        "Es liest NAME. Die Autorin, 1981 in Gera geboren, arbeitet als Lektorin für den Verlag Glas.",
        [("Lektorin", "Verlag Glas")],
    ),
    (
        "en",
        "NAME keeps bees. She has done so since 1990 and is a past president of the Honey Association.",
        [("past president", "Honey Association")],
    ),
    ("de", "Es spricht NAME.\n\nAnna hat viel studiert. Sie ist Mitglied im Glasbund.", [("Mitglied", "Glasbund")]),
    (
        "nl",
        "Er spreekt NAME. Anna onderzoekt wormen bij het Glasinstituut en is penningmeester van Wormenhotel Noord.",
        [(None, "Glasinstituut"), ("penningmeester", "Wormenhotel Noord")],
    ),
    ("en", "NAME grew up in Leek and works at the Tram Museum.", [(None, "Tram Museum")]),
    ("de", "Leitung: Dr. NAME, Biologin, Ortsgruppe Glasberg", [("Biologin", "Ortsgruppe Glasberg")]),
    ("de", "NAME mag Glas; sie ist Mitglied im Glasbund.", [("Mitglied", "Glasbund")]),
    ("fr", "accompagnée par NAME à l'accordéon diatonique", [("accordéon diatonique", None)]),
    ("en", "NAME\nHead of Digital\nLeek University", [("Head of Digital", "Leek University")]),
    ("nl", "Met gastcurator NAME (collectief Veenbrand)", [("gastcurator", "collectief Veenbrand")]),
    ("de", "Referent: NAME, Kreisarchivar a. D.", [("Kreisarchivar a. D.", None)]),
    (
        "fr",
        "Ouverture, NAME (maîtresse de conférences, univ. Verrières)",
        [("maîtresse de conférences", "univ. Verrières")],
    ),
    ("nl", "Ook komt wijkagent NAME, en Petra Wijnia van het Centrum voor Glas.", [("wijkagent", None)]),
    ("nl", "Aan de piano: NAME", [("piano", None)]),
    ("de", "An der Truhenorgel: NAME", [("Truhenorgel", None)]),
    ("nl", "Aan het orgel zit NAME.", [("orgel", None)]),
    ("nl", "Zing mee met het koor (dirigente: NAME).", [("dirigente", None)]),
    ("en", "B. Drop spindle – NAME, of Oakdown Alpacas", [(None, "Oakdown Alpacas")]),
    ("en", "NAME, secretary of the parish council", [("secretary", "parish council")]),
    ("en", "NAME, chair of the village hall committee", [("chair", "village hall committee")]),
    (
        "en",
        "| NAME | Chair of Glass Statistics | Leek University |",
        [("Chair of Glass Statistics", "Leek University")],
    ),
    (
        "en",
        "NAME. Senior lecturer in glass, Leek University. She sits here.",
        [("Senior lecturer in glass", "Leek University")],
    ),
    ("fr", "NAME, océanographe à la station marine de Verrières", [("océanographe", "station marine de Verrières")]),
    (
        "fr",
        "NAME, directrice de l'Office public de l'habitat du Val-Brun",
        [("directrice", "Office public de l'habitat du Val-Brun")],
    ),
    (
        "fr",
        "NAME, présidente de la fédération départementale des verriers",
        [("présidente", "fédération départementale des verriers")],
    ),
    (
        "fr",
        "- NAME, habitante et cofondatrice de la coopérative « Les Verriers d'abord » ;",
        [("habitante", None), ("cofondatrice", "coopérative « Les Verriers d'abord »")],
    ),
    ("fr", "Visite avec le chef jardinier, NAME", [("chef jardinier", None)]),
    ("nl", "NAME, schrijver en dichter, leest voor.", [("schrijver", None), ("dichter", None)]),
    ("nl", "NAME - zang en piano", [("zang en piano", None)]),
    ("nl", "NAME is sinds 2019 hydroloog bij het wetterskip en rekent graag.", [("hydroloog", "wetterskip")]),
    ("de", "NAME ist seit drei Jahren Leiterin des Instituts für Glas.", [("Leiterin", "Instituts für Glas")]),
    ("nl", "NAME, hoogleraar sociologie van het glas (KU Gouda)", [("hoogleraar sociologie van het glas", "KU Gouda")]),
    ("fr", "NAME, professeure de sociologie du verre (UNamur)", [("professeure de sociologie du verre", "UNamur")]),
    ("nl", "NAME, raadslid voor de Groenen", [("raadslid", "Groenen")]),
    ("nl", "NAME · data-analist, Aquafin", [("data-analist", "Aquafin")]),
    ("nl", "NAME, promovendus bij de sectie Strafrecht", [("promovendus", "sectie Strafrecht")]),
    ("de", "NAME, Kleingartenverein „Frohe Zukunft“ Nord e.V.", [(None, "Kleingartenverein „Frohe Zukunft“")]),
    ("nl", "Sportpsycholoog NAME (NOC*NSF) spreekt.", [("Sportpsycholoog", "NOC*NSF")]),
    ("nl", "De arts NAME, werkzaam bij verpleeghuis Rozenhof, sluit af.", [("arts", "verpleeghuis Rozenhof")]),
    ("nl", "NAME (CEO Urbanly)", [("CEO", "Urbanly")]),
    (
        "nl",
        "NAME is bedrijfsleider bij zuivelconcern Friesgoud en woont hier.",
        [("bedrijfsleider", "zuivelconcern Friesgoud")],
    ),
    ("nl", "NAME · freelance UX-designer", [("freelance UX-designer", None)]),
    ("nl", "Reserveren bij NAME (tel. 0226-12)", []),
    (
        "en",
        "NAME, Research Fellow, Countryside and Community Unit",
        [("Research Fellow", "Countryside and Community Unit")],
    ),
    ("en", 'NAME, editor of the "Herald". A museum opens.', [("editor", None)]),
    ("fr", "NAME, maire de Brives et un représentant de l'ONF", [("maire", "Brives")]),
    ("nl", "en kerkelijk werker NAME", [("kerkelijk werker", None)]),
    ("de", "NAME vom Institut für soziale Bewegungen", [(None, "Institut für soziale Bewegungen")]),
    ("fr", "accompagnée à la harpe par NAME", [("harpe", None)]),
    ("nl", "NAME, dichter en docent Nederlands", [("dichter", None), ("docent Nederlands", None)]),
    ("nl", "NAME\n\nSoftware Engineer @ Glasnet", [("Software Engineer", "Glasnet")]),
    ("nl", "NAME (KPNG en Universiteit van Gouda)", [(None, "KPNG"), (None, "Universiteit van Gouda")]),
    ("nl", "NAME, wethouder Groen, gemeente Maasdam", [("wethouder Groen", "gemeente Maasdam")]),
    ("en", "NAME, Vice President of Sales, Purewell", [("Vice President of Sales", "Purewell")]),
    ("fr", "NAME, mécanicien, La Roue Bleue", [("mécanicien", "Roue Bleue")]),
    ("nl", "NAME is a glass developer working for Ruit in Gouda.", [("glass developer", "Ruit")]),
    ("nl", "NAME is an independent architect from Belgium.", [("independent architect", None)]),
    ("de", "NAME, Offene Fenster Deutschland e.V.", [(None, "Offene Fenster Deutschland e.V.")]),
    ("fr", "NAME élu étudiant et Anne Martin Enseignante-chercheuse en droit", [("élu étudiant", None)]),
    ("nl", "NAME, melkveehouder te Ommen", [("melkveehouder", None)]),
    ("de", "An der alten Orgel: NAME", []),
    ("fr", "NAME, autrice de « Les Jours ordinaires »", [("autrice", None)]),
    ("nl", "NAME, auteur van 'Rails door het veen', vertelt.", [("auteur", None)]),
    ("nl", "NAME, schrijver van De laatste dijk, vertelt.", [("schrijver", None)]),
    ("en", "NAME (author of The Long Bean, University of Leek)", [("author", "University of Leek")]),
    ("de", "NAME, Autorin von Stille Wasser, liest.", [("Autorin", None)]),
    ("en", "NAME (Dept of Glass, j.mol@dept.example)", [(None, "Dept of Glass")]),
    ("de", "Sopran: NAME, Orgel: Johannes Götz", [("Sopran", None)]),
    ("de", "Sopran: Katrin Eble, Orgel: NAME", [("Orgel", None)]),
    ("nl", "NAME p, zg", [("p, zg", None)]),
    ("de", "NAME (voc, b)", [("voc, b", None)]),
    (
        "nl",
        "NAME is technisch leider bij Glas Software, het bedrijf achter Ruit.",
        [("technisch leider", "Glas Software")],
    ),
    ("fr", "NAME, vice-président du GVF (GVF, lauréat", [("vice-président", "GVF")]),
    ("en", "NAME, Founder, CEO at Pane.co", [("Founder", "Pane.co"), ("CEO", "Pane.co")]),
    ("en", "NAME (Institute of Glass, University of Leek, UK)", [(None, "Institute of Glass, University of Leek")]),
    (
        "en",
        "NAME is an associate professor of glass at Leek University.",
        [("associate professor of glass", "Leek University")],
    ),
    ("en", "With radio host NAME and others", [("radio host", None)]),
    ("de", "Dr. NAME (Oberbürgermeister)", [("Oberbürgermeister", None)]),
    ("de", "NAME, Vorsitzender der Fraktion der GLS für Bau", [("Vorsitzender", "Fraktion der GLS")]),
    ("de", "NAME (TU Birkenau)", [(None, "TU Birkenau")]),
    ("de", "NAME (Klavier)", [("Klavier", None)]),
    ("fr", "NAME, professeur de physique à l'Université de Verre", [("professeur de physique", "Université de Verre")]),
    ("fr", "NAME, directrice de l'École normale de Verre", [("directrice", "École normale de Verre")]),
    ("en", "Programme chair: NAME (Leek University)", [("Programme chair", "Leek University")]),
    ("en", "Speaker: NAME (Leek\nUniversity)", [(None, "Leek\nUniversity")]),
    ("nl", "NAME et al. (Waterlab)", [(None, "Waterlab")]),
    ("nl", "NAME, imker", [("imker", None)]),
    ("de", "NAME\n\narbeitet als Entwickler bei der Kranbau AG.", [("Entwickler", "Kranbau AG")]),
    ("de", "NAME, Stadtarchivarin", [("Stadtarchivarin", None)]),
    ("fr", "NAME, luthière", [("luthière", None)]),
    ("en", "NAME, professor of American studies", [("professor of American studies", None)]),
    ("en", "NAME (Leek University, US)", [(None, "Leek University")]),
    ("en", "NAME (Institute of Glass (IG), Leek)", [(None, "Institute of Glass (IG)")]),
    ("en", "NVG President NAME opens the day.", [("President", "NVG")]),
    ("en", "Please write to the secretary, NAME.", [("secretary", None)]),
    ("nl", "De stadsbeiaardier, NAME, bespeelt de toren.", [("stadsbeiaardier", None)]),
    ("en", "NAME from Northford University who will speak about windows", [(None, "Northford University")]),
    ("nl", "Muziek: NAME op viool", [("viool", None)]),
    ("de", "Begleitet von NAME am Klavier", [("Klavier", None)]),
    ("en", "NAME, VP Engineering at Pane", [("VP Engineering", "Pane")]),
    ("en", "NAME, Advancement Communications, Leek College", [("Advancement Communications", "Leek College")]),
    ("en", "With front-end developer NAME", [("front-end developer", None)]),
    ("en", "NAME, Director of IT, Leek Schools Trust", [("Director of IT", "Leek Schools Trust")]),
    ("de", "NAME, Autor von „Glas und Licht“", [("Autor", None)]),
    ("de", "NAME (Holzschnitt, Grafik)", [("Holzschnitt, Grafik", None)]),
    ("nl", "Wethouder NAME (cultuur en monumenten)", [("Wethouder", None)]),
    ("en", "NAME, director of music at Leek College, with Ann Poole", [("director of music", "Leek College")]),
    ("fr", "Avec la comédienne NAME, accompagnée au violoncelle", [("comédienne", None)]),
    ("de", "NAME (Malerei)", [("Malerei", None)]),
    ("en", "NAME (ceramics)", [("ceramics", None)]),
    ("de", "NAME (Grüne)", [(None, "Grüne")]),
    ("en", "NAME is the co-director of a Glass Centre.", [("co-director", "Glass Centre")]),
    ("nl", "NAME vertelt over ramen. Zij is ook lid van de Glasraad.", [("lid", "Glasraad")]),
    ("nl", "NAME vertelt. Sinds kort is ze directeur van het Glasmuseum.", [("directeur", "Glasmuseum")]),
    ("nl", "NAME\n\nAnna doceert natuurkunde aan de Universiteit van Gouda.", [(None, "Universiteit van Gouda")]),
    ("en", "NAME paints. She currently teaches drawing at Leek College.", [(None, "Leek College")]),
    ("de", "NAME liest. Sie ist außerdem Mitglied der Glaskammer Birkenau.", [("Mitglied", "Glaskammer Birkenau")]),
    ("fr", "NAME expose. Elle enseigne le dessin à l'École de Verre.", [(None, "École de Verre")]),
    ("nl", "Met Dagbode-journalist NAME", [("journalist", "Dagbode")]),
    ("de", "Auf dem Podium sitzt die ABC-Vorsitzende NAME.", [("Vorsitzende", "ABC")]),
    ("de", "Mit Software-Architekt NAME", [("Software-Architekt", None)]),
    (
        "fr",
        "Avec NAME, enseignant-chercheur à l'Université de Verre",
        [("enseignant-chercheur", "Université de Verre")],
    ),
    ("nl", "Met oud-conducteur NAME", [("oud-conducteur", None)]),
    ("nl", "NAME, mijn professor, leest voor.", [("professor", None)]),
    ("de", "NAME (M. Sc. Glaskunde), Naturpark Hoher Rain", [(None, "Naturpark Hoher Rain")]),
    ("en", "NAME, PhD, is a glass scientist at the Leek Institute.", [("glass scientist", "Leek Institute")]),
    ("fr", "NAME (B.A. de géographie), Syndicat des eaux", [(None, "Syndicat des eaux")]),
    ("en", "Speaker: NAME Language: German Company: clear panes", [(None, "clear panes")]),
    ("nl", "Spreker: NAME\nFunctie: glazenier\nBedrijf: Ruit BV", [("glazenier", "Ruit BV")]),
    (
        "en",
        "Speaker\nNAME\n\nBio\nExperienced. Since 2015 working as glass developer for Pane GmbH.",
        [("glass developer", "Pane GmbH")],
    ),
    ("nl", "NAME\n\nAnna werkt bij Ruitwerk als glasontwerper en fietst.", [("glasontwerper", "Ruitwerk")]),
    ("en", "NAME\n\nThe panes that Ruitwerk works with are thin.", []),
    ("nl", "door NAME, Glasnet Er is een update", [(None, "Glasnet")]),
    ("nl", "Ruiten tellen, door NAME, Glasnet over het register, winnaar van de prijs", [(None, "Glasnet")]),
    ("en", "NAME is affiliated with the University of Leek.", [(None, "University of Leek")]),
    ("fr", "NAME est rattachée à l'Institut des sciences du verre.", [(None, "Institut des sciences du verre")]),
    (
        "de",
        "NAME ist am Institut für Glas der Universität Rain tätig.",
        [(None, "Institut für Glas der Universität Rain")],
    ),
    ("nl", "NAME, initiatiefnemer van De Ruitzaal, is er.", [("initiatiefnemer", "De Ruitzaal")]),
    (
        "en",
        "NAME (University of Leek) works as an independent researcher.",
        [(None, "University of Leek"), ("independent researcher", None)],
    ),
    (
        "fr",
        "NAME, chercheuse à l'Université de Verre, dans le cadre de la Semaine du verre",
        [("chercheuse", "Université de Verre")],
    ),
    ("de", "am Klavier begleitet sie NAME.", [("Klavier", None)]),
    ("nl", "Aan de vleugel begeleidt haar NAME.", [("vleugel", None)]),
    ("de", "durch den Abend führt Pfarrerin i. R. Dr. NAME", [("Pfarrerin i. R.", None)]),
    ("fr", "animée par le rédacteur en chef NAME", [("rédacteur en chef", None)]),
    ("en", "We meet State Senator NAME there.", [("State Senator", None)]),
    ("fr", "NAME — Ligue des familles de Verre.", [(None, "Ligue des familles de Verre")]),
    ("fr", "NAME, présidente Ligue des droits du Lac", [("présidente", "Ligue des droits du Lac")]),
    (
        "fr",
        "NAME - Professeure des universités - Université de Verre",
        [("Professeure des universités", "Université de Verre")],
    ),
    ("fr", "NAME, coordinatrice des programmes pour Radio Verre", [("coordinatrice des programmes", "Radio Verre")]),
    ("fr", "NAME, violon solo de l'Orchestre de Verre, jouera.", [("violon solo", "Orchestre de Verre")]),
    ("fr", "NAME sera au piano.", [("piano", None)]),
    ("fr", "accompagnés par NAME aux percussions", [("percussions", None)]),
    ("fr", "NAME, conseillère à la Mission bretonne", [("conseillère", "Mission bretonne")]),
    (
        "fr",
        "NAME, docteure en histoire, agrégée de lettres et chercheuse au CNRS",
        [("docteure en histoire", None), ("agrégée de lettres", None), ("chercheuse", "CNRS")],
    ),
    (
        "fr",
        "NAME est docteure en philosophie de l'ULB, et est actuellement directrice de l'asbl Debout.",
        [("docteure en philosophie", "ULB"), ("directrice", "asbl Debout")],
    ),
    ("fr", "NAME est devenue récemment la porte-parole du Cercle du Lac.", [("porte-parole", "Cercle du Lac")]),
    ("fr", "avec NAME, chef de chœur professionnel", [("chef de chœur professionnel", None)]),
    ("fr", "avec l'urbaniste NAME, de l'écrivain invité et d'un sociologue.", [("urbaniste", None)]),
]

NOTHING = [
    ("nl", "NAME (1923-1987)"),
    ("nl", "NAME, 3 mei 2024, 20.00 uur"),
    ("nl", "NAME, Gouda"),
    ("nl", "NAME spreekt over ramen."),
    ("nl", "NAME: Alles over ramen"),
    ("nl", "Moderator: NAME"),
    ("en", "NAME (@pane)"),
    ("en", "NAME ("),
    ("en", "NAME,"),
    ("en", "NAME leads the walk at Leek, past the school."),
    ("en", "Tour leader: NAME"),
    ("en", "NAME leads the discussion at the museum."),
    ("en", "Lights in the Room: Anna Vermeer: Fundamentalist Glass"),
    ("de", "Sprecher: NAME"),
    ("fr", "NAME"),
    ("en", "Contact NAME (j.mol@dept.example)"),
    ("en", "In the chair: NAME"),
    ("en", "Chair: NAME"),
    ("en", "B. Drop spindle – NAME, of Leeds"),
    ("de", "NAME war bis 2019 Leiterin des Kreisarchivs."),
    ("en", "NAME writes firmware. She previously worked at Glasnet."),
    ("nl", "NAME leest voor, een gast speelt piano en werkt bij Glasnet."),
    ("nl", "Er spreekt NAME. Zij is lid van een door de NVG betaald glasproject."),
    ("de", "NAME: Stimmen im Archiv"),
    ("nl", "NAME - Voorkom barsten bij ramen in het noorden"),
    ("nl", "NAME vertelt over Vera Smit.\n\nZij is lid van de Glasraad."),
    ("de", "Es liest NAME, am Klavier begleitet sie ein Gast."),
    ("nl", "Foto: NAME, Omhels de ruit"),
    ("nl", "NAME\nLive demo van de vernieuwde tool"),
    ("en", "NAME, MSc"),
    ("en", "NAME, with the new grand piano, opens the evening."),
    ("en", "We hear NAME, vocals by Jo Mol and a choir."),
    ("en", "• NAME\n• River Society Choir"),
    ("en", "“We hope to see many,” said organiser NAME."),
]

PERSON = "Anna Vermeer"


def told(code: str, text: str) -> Told:
    document = Document(text, lines_of(text))
    context = Context(Options(), languages.load(code), Models(""))
    found = recognise_by_rule(document, context)
    at = text.index(PERSON)
    person = Found("person", at, at + len(PERSON), PERSON, PERSON)
    page = page_of(document, (), words_of(code))
    positions = recognise_positions(document, page, [person], found, context)
    assert all(text[item.start : item.end] == item.text for item in positions)
    return [
        (
            text[slice(*item.value.title)] if item.value.title else None,
            text[slice(*item.value.organisation)] if item.value.organisation else None,
        )
        for item in positions
    ]


@pytest.mark.parametrize(("code", "text", "expected"), CASES)
def test_positions_beside_a_name(code: str, text: str, expected: Told) -> None:
    assert told(code, text.replace("NAME", PERSON)) == expected


@pytest.mark.parametrize(("code", "text"), NOTHING)
def test_what_is_no_position(code: str, text: str) -> None:
    assert told(code, text.replace("NAME", PERSON)) == []


def test_what_stands_behind_two_joined_names_is_said_of_both() -> None:
    text = "Anna Vermeer & Jan Vos – viool"
    document = Document(text, lines_of(text))
    context = Context(Options(), languages.load("nl"), Models(""))
    people = [Found("person", text.index(n), text.index(n) + len(n), n, n) for n in ("Anna Vermeer", "Jan Vos")]
    found = recognise_positions(document, page_of(document, (), words_of("nl")), people, [], context)
    assert [(item.value.person, text[slice(*item.value.title)]) for item in found] == [(0, "viool"), (15, "viool")]


def test_a_job_in_the_plural_is_that_of_each() -> None:
    texts = {
        "nl": "kunstenaars Anna Vermeer, Ida Mol en Jan Vos",
        "en": "Anna Vermeer, Ida Mol and Jan Vos, founders of the Reed Trust, speak.",
    }
    names = ("Anna Vermeer", "Ida Mol", "Jan Vos")
    for code, text in texts.items():
        document = Document(text, lines_of(text))
        context = Context(Options(), languages.load(code), Models(""))
        people = [Found("person", text.index(n), text.index(n) + len(n), n, n) for n in names]
        found = recognise_positions(document, page_of(document, (), words_of(code)), people, [], context)
        job = {"nl": "kunstenaar", "en": "founder"}[code]
        assert sorted((item.value.person, text[slice(*item.value.title)]) for item in found) == [
            (text.index(name), job) for name in names
        ]


def test_an_instrument_in_an_enumeration_is_not_that_of_all() -> None:
    text = "Es spielen Anna Vermeer, Violine, und Jan Vos, Cembalo."
    document = Document(text, lines_of(text))
    context = Context(Options(), languages.load("de"), Models(""))
    people = [Found("person", text.index(n), text.index(n) + len(n), n, n) for n in ("Anna Vermeer", "Jan Vos")]
    found = recognise_positions(document, page_of(document, (), words_of("de")), people, [], context)
    assert [text[slice(*item.value.title)] for item in found] == ["Violine", "Cembalo"]


def test_nobody_has_no_positions() -> None:
    document = Document("Directeur van de Bond", lines_of("Directeur van de Bond"))
    context = Context(Options(), languages.load("nl"), Models(""))
    assert recognise_positions(document, page_of(document, (), words_of("nl")), [], [], context) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "publicist en hoogleraar Friese Studies aan de Universiteit Gouda",
            [("publicist", None), ("hoogleraar Friese Studies", "Universiteit Gouda")],
        ),
        ("redacteur bij De Kade, blad voor schippers en sluiswachters", [("redacteur", "De Kade")]),
        ("directeur Museum Poel van Weel", [("directeur", "Museum Poel van Weel")]),
        ("professor in Waterbeheer en Dijken", [("professor in Waterbeheer en Dijken", None)]),
        ("docent en onderzoeker aan de Universiteit Gouda", [("docent en onderzoeker", "Universiteit Gouda")]),
    ],
)
def test_jobs_apart_and_what_describes_a_body(told: str, expected: list[tuple[str, str | None]]) -> None:
    text = f"Debatavond\n\nMaandag 3 mei 2021, 20.00 uur in Gouda.\n\nTe gast: Els Poel ({told}) en Jan Mol."
    record = parse(text, media_type="text/plain", language="nl")
    assert [(p.title, p.organisation) for p in record.people[0].positions] == expected


@pytest.mark.parametrize(
    ("told", "positions"),
    [
        ("directrice de l’Institut français du Luxembourg", [("directrice", "Institut français du Luxembourg")]),
        ("spécialiste de l'Allemagne", [("spécialiste de l'Allemagne", None)]),
        (
            "présidente de l’association Velours et de l’Institut Breton du Val",
            [("présidente", "Institut Breton du Val"), ("présidente", "association Velours")],
        ),
    ],
)
def test_french_bodies_with_adjectives_countries_and_two_bodies_of_one_job(told, positions):
    text = (
        f"Rencontre avec Anne Blin\n\nJeudi 14 novembre 2024 à 19h, médiathèque de Tervay\n\nAvec Anne Blin, {told}.\n"
    )
    people = parse(text, media_type="text/plain", language="fr").people
    assert sorted((p.title, p.organisation) for p in people[0].positions) == positions


def test_a_line_that_tells_when_is_no_job_of_the_name_above():
    text = "Rencontre avec Katy Belin\n\nJeudi 14 novembre 2024 à 19h, médiathèque de Tervay\n"
    people = parse(text, media_type="text/plain", language="fr").people
    assert [list(p.positions) for p in people] == [[]]


def test_a_job_between_two_names_is_that_of_the_second():
    text = (
        "Talk on rivers\n\nOn 3 May 2024 at 7 pm in the Town Hall the speakers are Larry Wilcox, Jr., "
        "Leek Council Member Ann Poole, RSPB warden Tim Vole and River Club President Sue Marsh.\n"
    )
    people = parse(text, media_type="text/plain", language="en").people
    assert [(p.name, [(q.title, q.organisation) for q in p.positions]) for p in people] == [
        ("Larry Wilcox, Jr.", []),
        ("Ann Poole", [("Member", "Leek Council")]),
        ("Tim Vole", [("warden", "RSPB")]),
        ("Sue Marsh", [("President", "River Club")]),
    ]


def test_whom_a_post_is_called_after_takes_no_part():
    text = (
        "Talk on rivers\n\nAnna Poole and Mark Tobin, Rose Vane Curator of Prints at the Orme Museum, will speak "
        "on 3 May 2024 at 7 pm in the Town Hall.\n"
    )
    people = parse(text, media_type="text/plain", language="en").people
    assert [p.name for p in people] == ["Anna Poole", "Mark Tobin"]


@pytest.mark.parametrize(
    ("sentence", "positions"),
    [
        ("Els Poel is hoogleraar Latijnse taal- en letterkunde.", ["hoogleraar Latijnse taal- en letterkunde"]),
        ("Els Poel studeerde recht. Zij is daar nu hoogleraar Friese taalkunde.", ["hoogleraar Friese taalkunde"]),
        ("Een lezing door conservator van de tentoonstelling Els Poel.", ["conservator van de tentoonstelling"]),
        ("Welkom door schepen van cultuur Els Poel.", ["schepen van cultuur"]),
        ("Els Poel is journalist, schrijver en Afrika-kenner.", ["journalist", "schrijver", "Afrika-kenner"]),
        ("Spreker is historicus en kunstliefhebber Els Poel.", ["historicus", "kunstliefhebber"]),
        ("Els Poel is politicoloog en denkt graag na over dijken.", ["politicoloog"]),
    ],
)
def test_fields_of_dutch_jobs_and_two_jobs_in_front(sentence, positions):
    text = f"Debatavond\n\nMaandag 3 mei 2021, 20.00 uur in Gouda.\n\n{sentence}\n"
    people = parse(text, media_type="text/plain", language="nl").people
    assert [p.title for person in people for p in person.positions] == positions


@pytest.mark.parametrize(
    ("sentence", "positions"),
    [
        ("Finance Director Ann Poole will present the budget.", [("Ann Poole", "Finance Director")]),
        ("Come and hear from Public Works Director Ann Poole.", [("Ann Poole", "Public Works Director")]),
        (
            "Our guests are Youth Worker Ann Poole and Tree Warden Jo Vale.",
            [("Ann Poole", "Youth Worker"), ("Jo Vale", "Tree Warden")],
        ),
        ("We are thrilled to be welcoming novelist Ann Poole.", [("Ann Poole", "novelist")]),
    ],
)
def test_fields_of_english_jobs_in_front(sentence, positions):
    text = f"The long budget\n\nWednesday 17 January 2029, 7.30pm.\n\n{sentence}\n"
    people = parse(text, media_type="text/plain", language="en").people
    assert [(person.name, p.title) for person in people for p in person.positions] == positions


def test_a_phrase_in_front_of_a_name_is_no_job_without_a_body():
    text = "Lezing\n\nMaandag 3 mei 2021, 20.00 uur in Gouda.\n\nEen lid van de kleine kring om Els Poel vertelt.\n"
    people = parse(text, media_type="text/plain", language="nl").people
    assert all(not person.positions for person in people)


def test_small_words_in_the_name_of_a_body_in_brackets():
    text = "Symposium Media\n\nZaterdag 3 mei 2014\n14:55 uur: Peter Smits (Communicatie coördinator, Down to Earth)\n"
    person = parse(text, media_type="text/plain", language="nl").people[0]
    assert person.role != "organiser"
    assert [(p.title, p.organisation) for p in person.positions] == [("Communicatie coördinator", "Down to Earth")]


def test_a_label_behind_a_sentence():
    text = "Feest\n\nZaterdag 3 mei 2014, 20 uur. Voorzitter: Anna Poel. Er is muziek.\n"
    positions = [p.title for person in parse(text, language="nl").people for p in person.positions]
    assert all("uur" not in (title or "") for title in positions)


def test_a_regional_body_behind_a_job_is_nobody():
    text = (
        "Bewoners\n\nOp 7 mei 2019 om 20 uur. Met een lezing door Anna Poel programmamanager Regionale Energieraad.\n"
    )
    assert [p.name for p in parse(text, language="nl").people] == ["Anna Poel"]
