"""What `name-typo` says of names that were got wrong before, and of those that must be left alone."""

import pytest
from running import corrections, problems


def _corrections(text: str) -> list[tuple[str, str]]:
    return corrections(text, "name-typo")


@pytest.mark.parametrize(
    "text",
    [
        "Iran and Iraq talked; Iraqi and Iranian ships lay off Oman.",
        "Austria and Australia, Austrian and Australian, are not one.",
        "They went from Slovenia to Slovakia; Slovak and Slovene trains are slow.",
        "Niger is not Nigeria, nor is a Nigerien a Nigerian.",
        "Korea it was, a Korean ship, and the Koreans aboard.",
        "Alan Smith met Ann Smyth; Smyth and Smith shook hands.",
        "Boris Johnston, a plumber from Leeds, mended it.",
        "Jon Lewis and John Lewis; Marc Jones and Mark Jones; Sarah Hill and Sara Hill.",
        "Anna Gomez spoke. Gomes said no. Gomez left.",
        "The Brennaghs came late. Pat Brennagh said that Jo Brennagh had gone.",
        "Antony Blinken, Vladimir Medinsky and John Kirby spoke of Chernihiv, as NewsBharati reports.",
        "The Kims of this world, a Trumpist, two Clintons, and Putin's men.",
        "Ursula von der Leyen, Robert De Niro, Osama bin Laden and Ludwig van Beethoven.",
        "Catherine Ashton and Katherine Jenkins; Stephen King and Steven Spielberg.",
        "Müller and Mueller, Malmö and Malmo, Erdogan and Erdoğan, Zürich and Zurich.",
        "McDonald and MacDonald, O'Brien and O’Neill, D'Angelo and DeSantis.",
        "Somalis and Somali herders, Kenyans, Ghanaians and Filipinos.",
        "In Montana and Montenegro, in Georgia and Gorizia, it rained.",
        "Andersen and Anderson swam; Johansson ran.",
        "The Fondation Jarnac and the Instituto Pelaya signed; the Primera Liga began, and the Hopital Sarve closed.",
        "The Bangko Sentral ng Pilipinas and the Banco Centrale raised their rates.",
        "The Great Encyclopaedia is new. The Encyclopedia of mills is old; an Encyclopedia is long.",
        "Freyju vagn (Freyja's chariot) is in the north. Freyja was a goddess, and Freyja had two cats.",
        "The river is “云汉” (pinyin: Yúnhàn), or “银汉” (pinyin: Yínhàn). Yínhàn is long, and Yínhàn is old.",
        "Its eyes are ε (epsilon) and μ (mu) Scorpii, near Pi-3 Orionis; Scorpio is a sign, Scorpio and Orion.",
        "We thank Jimmy Napip from the north, and Jo Lind.",
        "Emmanuel Macaron, a pâtissier, opened a shop.",
        "Angela Merkle, a German baker, met Mr Hill.",
        "Angela Merkle, 43, the dentist of a village near Hull, said so.",
        "At noon baker Angela Merkle opened. Emmanuel Macaron, a father of two, came.",
        "A baker named Angela Merkle is a baker, not Angela Merkel.",
        "Joe Bidden Ltd, Emmanuel Macaron & Sons and Vladimir Puttin GmbH merged.",
        "Murch notes that Ann agrees.",
        "Tona Southards met Tony Rios. Olivier Latry plays; Larry Hill sings. Iven Marsh and Ivan Kowalski came.",
        "Lānaʻi is near Maui; Lanai was quiet.",
        "Two YouTubers wrote it in Javascript, Typescript and JavaSquid, see @YuoTube, #YuoTube and YuoTube.org.",
        "They use QuoTube. The host of QuoTube came. A PagerDuty-ish tool, YuoTube_id and GitHubs.",
        "A late Beatle, two Norwegians and one Victorian came; Dracula stayed.",
        "Larissa Lazutina skied; Marc Rubio mended it. Lindsay Graham, of Leeds, agreed.",
        "The Aurora Australis was seen, and a Covid ward opened at Holi; a Sufi sang.",
        "Rhianna Harmon and Jordyn met Alivia Ortiz, Charlee Webb, Madilyn Ross and Xzavier Green.",
        "Ann Boulton, Bo Hill and Al Bouldon sat. Alaistair Webb and Alastair Webb differ. Sorca Hill and Sorcha Hill, too.",
        "The report was read by Mondli Gungubele and Amit Mondal on Monday.",
        "A storm hit Pittsburg, Kansas, and Edinburg, Texas. The McDonalds and MacDonalds came.",
        "Ms Aoife McMahon and Mr Eamonn MacMahon told the court that Mr McMahon had died.",
        "Tunisie Câbles, Radio Makedonija, the Holland-Amerika pier, a bank of Égypte and a Grèce Antique hall.",
    ],
)
def test_right_names_are_left_alone(text: str) -> None:
    assert _corrections(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("Russian president Vladimir Purun was signalling interest.", "Purun", "Putin"),
        ("It was Angela Merkek who said so.", "Merkek", "Merkel"),
        ("Aides of Emmanuek Macron met.", "Emmanuek", "Emmanuel"),
        ("They flew to Afghanisatn on Monday.", "Afghanisatn", "Afghanistan"),
        ("They left Isreal on Monday.", "Isreal", "Israel"),
        ("It rained on Wenesday and Friday.", "Wenesday", "Wednesday"),
        ("They met in Janaury and in May.", "Janaury", "January"),
        ("She lives in New Yrok City.", "Yrok", "York"),
        ("He flew to New Zaeland with his wife.", "Zaeland", "Zealand"),
        ("The Bank of Englnad raised its rate.", "Englnad", "England"),
        ("A Protestnat church and a Catholic one.", "Protestnat", "Protestant"),
        ("He works for Micorsoft in London.", "Micorsoft", "Microsoft"),
        ("Ursula von der Leyem agreed.", "Leyem", "Leyen"),
        ("It rained in Isral and in Egypt.", "Isral", "Israel"),
        ("The Governoe of Texas agreed.", "Governoe", "Governor"),
        ("President Uhuru Kenyattq signed it.", "Kenyattq", "Kenyatta"),
        ("Prime minister Narendro Modi spoke.", "Narendro", "Narendra"),
        ("Health secretary Sajid Javed resigned.", "Javed", "Javid"),
        ("They saw Jupoter and its moons.", "Jupoter", "Jupiter"),
        ("A farm that Anne Farrelp runs is for sale.", "Farrelp", "Farrell"),
        ("It was said by Kerry Stptt of the union.", "Stptt", "Stott"),
        ("He said on Wddnesady that it would rain.", "Wddnesady", "Wednesday"),
        ("They grow it in Ihdonesja too.", "Ihdonesja", "Indonesia"),
        ("A member, Heken Dickie, has been named.", "Heken", "Helen"),
        ("The next Greel crisis is near.", "Greel", "Greek"),
        ("They flew to Eruope at last.", "Eruope", "Europe"),
        ("Prime Minister Dkitry Medvedev signed it.", "Dkitry", "Dmitry"),
        ("Labour leader Sir Kier Starmer said no.", "Kier Starmer", "Keir Starmer"),
        ("Secretary of State Marc Rubio flew home.", "Marc", "Marco"),
        ("Senator Lindsay Graham of South Carolina agreed.", "Lindsay", "Lindsey"),
        ("The actor Catherine Hepburn was born there.", "Catherine", "Katharine"),
        ("Quilpie grazier Brian Rutledgi spoke. Rutledge went.", "Rutledgi", "Rutledge"),
        ("Andrew Wlliams from Perth looks at stars.", "Wlliams", "Williams"),
        ("It was a Harley-Davison from Tusla.", "Harley-Davison", "Harley-Davidson"),
        ("A note from Barnado’s came.", "Barnado’s", "Barnardo’s"),
        ("Two Aericans and a Dane sailed.", "Aericans", "Americans"),
        ("It was shut on Thrussay night.", "Thrussay", "Thursday"),
        ("Pat Quelborough came. Mr Quelborough sat, and Quelbrough left.", "Quelbrough", "Quelborough"),
        ("The road to Invernes was shut. Trains to Inverness run.", "Invernes", "Inverness"),
        ("Anna Steinmetz spoke. Steinmets said no.", "Steinmets", "Steinmetz"),
        ("They put the film on YuoTube.", "YuoTube", "YouTube"),
        ("It is kept in PostgerSQL’s tables.", "PostgerSQL", "PostgreSQL"),
        ("The talk on JavaScipt was good.", "JavaScipt", "JavaScript"),
        ("Engineers in the Netehrlands said so.", "Netehrlands", "Netherlands"),
        ("It was the Commonns that met. The House of Commons met; the Commons sat.", "Commonns", "Commons"),
        ("A German firm in Dingolfing, Germajt, builds it.", "Germajt", "Germany"),
        ("A search engine, designed in Austraiia, is for sale.", "Austraiia", "Australia"),
        ("The head of Franve’s national centre for science came.", "Franve", "France"),
        ("Chris Harmon rose. The broadcaster Chri Harmon sat.", "Chri", "Chris"),
        ("Vesuvius smokes. A guide says that Vesuvius sleeps. They went up Vesuviu.", "Vesuviu", "Vesuvius"),
        ("Australina Wool Innovation and Australian Wool Services signed.", "Australina", "Australian"),
        ("It is planned for the end of Mrch.", "Mrch", "March"),
        ("Wool was dear at the Melbeyrne sales.", "Melbeyrne", "Melbourne"),
        ("A spokesman, Pter McBride, says the work is over.", "Pter", "Peter"),
        ("At noon Annthony Harmon came.", "Annthony", "Anthony"),
    ],
)
def test_misspelt_names_are_corrected(text: str, wrong: str, right: str) -> None:
    assert _corrections(text) == [(wrong, right)]


def test_a_person_introduced_by_their_own_role_is_no_other() -> None:
    assert _corrections("Joe Bidden, a Democrat, won.") == [("Joe Bidden", "Joe Biden")]
    assert _corrections("Emmanuel Macaron, the president of France, spoke.") == [("Macaron", "Macron")]
    assert _corrections("Wayne Roony, a striker, scored.") == [("Roony", "Rooney")]


def test_a_name_that_goes_with_its_neighbour_is_right() -> None:
    assert _corrections("Parag Agrawal took over at Twitter. Agarwal said so.") == [("Agarwal", "Agrawal")]


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("US president Ronald Regan spoke.", "Regan", "Reagan"),
        ("British prime minister Theresa Maye spoke.", "Maye", "May"),
        ("They asked Elon Muck again.", "Muck", "Musk"),
        ("They asked Giorgia Melony again.", "Melony", "Meloni"),
        ("The premier of Victoria, Jacinta Allen, spoke.", "Allen", "Allan"),
        ("They met on Frida in Paris.", "Frida", "Friday"),
        ("Alan Holwell wrote it. Holwell counted. “It is unusual,” says Howell.", "Howell", "Holwell"),
    ],
)
def test_a_known_name_is_a_slip_where_the_article_speaks_of_another(text: str, wrong: str, right: str) -> None:
    assert _corrections(text) == [(wrong, right)]


@pytest.mark.parametrize(
    "text",
    [
        "Ronald Regan spoke. Theresa Maye is a friend of Sajid Javed.",
        "British prime minister Boris Johnson met Boris Johnston, a plumber.",
        "Alan Holwell met Ann Howell.",
        "Jacinta Allen spoke. A premier spoke of Jacinta Allen.",
        "The Victoria line was shut, Jacinta Allen said.",
        "A show on Frida Kahlo opened. The film is based on Frida. They waited for Frida.",
        "Leeds: Horgan, Brady, McCormick, Longwell, Horan, Doak, Young. Shane Horgan played.",
    ],
)
def test_a_known_name_is_right_where_nothing_speaks_against_it(text: str) -> None:
    assert _corrections(text) == []


@pytest.mark.parametrize(
    ("text", "wrong", "right"),
    [
        ("VLADIMIR PURUN ADMITS DEFEAT IN RUSSIA", "PURUN", "PUTIN"),
        ("TALKS OF PUITN AND MACRON\n\nVladimir Putin met Emmanuel Macron.", "PUITN", "PUTIN"),
        ("NATO AND UNHCR TO MEET IN AFGHANISATN", "AFGHANISATN", "AFGHANISTAN"),
    ],
)
def test_a_heading_in_capitals_is_corrected_in_capitals(text: str, wrong: str, right: str) -> None:
    assert _corrections(text) == [(wrong, right)]


def test_a_name_that_only_a_heading_writes_is_suggested_in_small_letters() -> None:
    text = "ALAN HOLWELL SPEAKS OUT AGAIN\n\nMR HOLWELL COUNTS HIS BEETLES\n\nIt is unusual, says Howell."
    assert _corrections(text) == [("Howell", "Holwell")]


def test_a_heading_in_capitals_holds_words_that_are_no_names() -> None:
    assert _corrections("PLOUGHMEN PLOUGHED FALLOWS NEAR UNESCO SITES, UNICEF SAYS\n\nIt rained.") == []
    assert _corrections("# LICENSE, README AND CHANGELOG OF GIZMO\n\nIt rained.") == []


def test_people_of_a_long_list_bear_the_names_that_they_bear() -> None:
    names = "\n".join(f"- Contributor {chr(65 + number)}. Hill" for number in range(25))
    assert _corrections(f"# Thanks\n\n- Raph Levien\n- Jasun Marsh\n{names}") == []


def test_people_of_a_line_up_are_not_each_other() -> None:
    line_up = "Wasps: Titterrell, Bell, Borthwick, Hazell, Dawson, Goode.\n\n"
    assert _corrections(f"{line_up}Leeds: Dowson, Haughton, Monye, Roques, Tait, Voyce.") == []


def test_people_beside_those_who_go_by_a_handle_are_not_each_other() -> None:
    release = "It was made by Jon Titterell, m, Mort Yao, scribu, Ivan Bell, kk_ataka, Ann Hazell, Pat Dawson.\n\n"
    thanks = "We thank Ann Lee, markets, Sebastian Morr, jannypie, Stephan Gold, and Robin Hill."
    assert _corrections(f"{release}{thanks}") == []


def test_a_name_gets_its_accents_where_the_article_writes_any() -> None:
    assert _corrections("Uğur Şahin and Özlem Treci met.") == [("Treci", "Türeci")]
    assert _corrections("Ugur Sahin and Ozlem Treci met.") == [("Treci", "Tureci")]


def test_one_slip_is_told_once() -> None:
    assert _corrections("The US president, Joe Bidden, spoke.") == [("Joe Bidden", "Joe Biden")]
    assert _corrections("The US president, Joe Bidden, spoke to Angela Merkel of Joe Biden.") == [
        ("Joe Bidden", "Joe Biden")
    ]


def test_a_fix_is_safe_only_where_two_pieces_of_evidence_speak_for_it() -> None:
    one = problems("It was Vladimir Puitn again.", "name-typo")
    two = problems("Putin it was. It was Vladimir Puitn again.", "name-typo")
    assert [problem.fix and problem.fix.safety for problem in (*one, *two)] == ["unsafe", "safe"]


def test_a_role_beside_the_name_makes_a_correction_surer() -> None:
    texts = "At noon Mark Rutle spoke.", "Dutch prime minister Mark Rutle spoke."
    found = [problems(text, "name-typo") for text in texts]
    alone, introduced = (problem.severity for problems in found for problem in problems)
    assert (alone != "error", introduced) == (True, "error")


_PASTED = "Canadian prime minister Justin Trudau congratulated the winner on the telephone last night"


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"{_PASTED}.\n\n{_PASTED}.", id="a paragraph twice"),
        pytest.param(f"{_PASTED}. It rained.\n\n{_PASTED}, they say.", id="a paragraph twice, edited elsewhere"),
        pytest.param(f"---\ntitle: {_PASTED}\n---\n# {_PASTED}", id="the title and the heading"),
    ],
)
def test_a_misspelling_in_a_passage_that_is_repeated_was_made_once(text: str) -> None:
    assert _corrections(text) == [("Trudau", "Trudeau")] * 2


def test_a_name_in_two_passages_is_meant() -> None:
    assert _corrections(f"{_PASTED}. Justin Trudau is a baker.") == []
    assert _corrections("| Trudau | 5 |\n| --- | --- |\n| Trudau | 7 |\n") == []


def test_near_names_in_a_long_list_of_results_are_two_people() -> None:
    others = "".join(f"{number}. Al Smith, 2:{number}\n\n" for number in range(10, 40))
    near = "1. Pat Quelborough, 2:01\n\n2. Jo Quelbrough, 2:02\n\n"
    assert _corrections(f"{near}{others}") == []
    assert _corrections(f"{near}3. Vladimir Puitn, 2:03\n\n{others}") == [("Puitn", "Putin")]
    assert _corrections(f"{near}{others}Pat Quelborough won.") == [("Quelbrough", "Quelborough")]
