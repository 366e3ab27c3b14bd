from copydesk import Bad, Good

CASES = (
    Bad("He is [[a]] MBE, as [[a]] RTE man said.", fixed="He is an MBE, as an RTE man said."),
    Bad("She sang [[an]] we clapped, [[an]] that was it.", fixed="She sang and we clapped, and that was it."),
    Bad("The board took action [[an]] day later.", fixed="The board took action a day later."),
    Bad("[[An]] UI shows [[an]] UUID as [[a]] XML file.", fixed="A UI shows a UUID as an XML file."),
    Bad("It is [[a]] html page with [[a]] ssl key.", fixed="It is an html page with an ssl key."),
    Bad(
        "He gave [[an advice]] to all. It comes from [[a new research]] on the bridge.",
        fixed="He gave advice to all. It comes from new research on the bridge.",
    ),
    Bad(
        "It took more than [[an]] decade, and a comma [[a]] hour.",
        fixed="It took more than a decade, and a comma an hour.",
    ),
    Good("Asked “[c]an there be”, he said “[g]an [a]n one”."),
    Good("A uploads its file to B. A exports three of them, and B imports them."),
    Good("A/an apple; the a aa words; U.S.A. officials; il y a un chat; assistir a este filme; an NSW man; a NSW man."),
    Good("It gives an ndarray of a ndarray, an mtime and an rpath."),
    Good("It is an unescaped quote in an unescorted letter to a Unesco club."),
    Bad(
        "It is [[a]] 11,000-seat hall with [[an]] “useful” bar, [[a]] 80s bar and [[an]] T-shirt on [[a]] A-road.",
        fixed="It is an 11,000-seat hall with a “useful” bar, an 80s bar and a T-shirt on an A-road.",
    ),
    Bad("It has [[an]] 1,200-seat hall and [[an]] 110-bed ward.", fixed="It has a 1,200-seat hall and a 110-bed ward."),
    Good("A 110-mile walk, a 180 turn, an 1800s house, a 1,100-seat hall, an H-block and a H-bomb; an 11:30 train."),
    Good("Plan A 11, a “one”, an “hour”, an ‘X’, a 0.8% rise and an 8.5% one; version a 1.8; an IP/a 8.8.8.8."),
)
