from copydesk import Bad, Good

CASES = (
    Bad(
        "The [[previou]] day of [[violencd]] left it a [[religiou]] one.",
        fixed="The previous day of violence left it a religious one.",
    ),
    Bad("The Human [[Fertikisation]] Authority met.", fixed="The Human Fertilisation Authority met."),
    Bad(
        "It [[triggeres]] a [[competive]] sale of [[entitities]] and is [[writeing]] of it.",
        fixed="It triggers a competitive sale of entities and is writing of it.",
    ),
    Bad(
        "The [[sytax]] of it, by the [[Simplfied]] BSD License, [[progapates]]. It is by Gehm [[Infrastracture]].",
        suggestions=("syntax", "Simplified", "propagates", "Infrastructure"),
    ),
    Bad(
        "A Professor of [[Obdtetrics]] met the National Association of British and Irish [[Mjllers]].",
        suggestions=("Obstetrics", "Millers"),
    ),
    Bad(
        "Many American [[companeis]] left. Another [[facttor]] is the price, and Rail [[workersa]] said so.",
        fixed="Many American companies left. Another factor is the price, and Rail workers said so.",
    ),
    Good(
        "Homo habilus, Rosa multiflorus and Crax globulosa; Lens culinarius is a lentil, and Au. anamensis was found.",
        path="a.txt",
    ),
    Good("The Minister for Transport met a Professor of Sanskrit and the Society of Wrenby."),
    Bad(
        "A [[midleware]] of the Core [[sevrice]] calls the zquery [[fucntions]] of a [[psuedo]]-random walk.",
        fixed="A middleware of the Core service calls the zquery functions of a pseudo-random walk.",
    ),
    Bad("A bridge is [[contructed]] there.", fixed="A bridge is constructed there."),
    Bad("It is marked as “[[depracated]]” now.", suggestions=("deprecated",)),
    Good("It was found near Au. amenensis, Iris germanicus and N. meningitidus; hodling is a yeet.", path="a.txt"),
    Good("They sang the zquery allegretta tutta of a “froblim”.", path="a.txt"),
    Good("A requestor has two decryptors to compatibilize; the incrementality of a scripty replacee; its spspend."),
    Good("A criss-crossed mythes-en of knick-knacks on the fleur-de-lis.", path="a.txt"),
    Bad("It is a long-term [[definately]].", fixed="It is a long-term definitely."),
    Bad(
        "The [[nanoparticals]] came on 12 [[Jun e]], and [[nows]] the time.",
        fixed="The nanoparticles came on 12 June, and now's the time.",
    ),
    Good("A propyne tank and the synthetase of it were unplaited; plan b, see d, the y axis. Jan e", path="a.txt"),
    Bad("Each [[questionare]] asks for two [[countrys]].", fixed="Each questionnaire asks for two countries."),
    Bad(
        "The [[documention]] was [[formated]] with a [[fuction]].",
        fixed="The documentation was formatted with a function.",
    ),
    Good("A researchy get-togethers person took O(logn) steps; gossipd is unmarshalled.", path="a.txt"),
    Bad(
        "“[[Everthing]] was dry,” he said. [[Howver]], it rained.",
        fixed="“Everything was dry,” he said. However, it rained.",
    ),
    Good("It was Rob Stradling, and not Grant Sturdling, who came; Will Hurtling was late."),
    Good("Mian said that Colum McCann and Wil Shriner met Sayed Badreya."),
    Good("Mr Shepard, of Batchelor, met Walter Salles and Ben Wratten. Liffe said nothing."),
    Good("- angelsl\n- vessle\n\nType (U)nconfned to go on.", path="a.md"),
    Bad("They were [[workin]] on the road in May.", fixed="They were working on the road in May."),
    Good("“[e]ventually it [would] replac[e] the langauge[s]; [d]issolution.”"),
    Good("Es un hombre de familia y su presidente, por una alternativa en las ceremonias de los dias.", path="a.txt"),
    Good("ii  base-pwd    3.5.51     amd64     base system master passwor\n\nRun agetty --noclear now.", path="a.txt"),
    Good("It asked Mr. Soley, the firm Analysys said, and then Analysys says more.\n\nChangning district is new."),
    Good(
        "The term perfory is used; calculation *in natura* of *Quercus vulgare*; “Buenas noches, democratas.”",
        path="a.md",
    ),
    Good("They use [Quikly](https://quikly.example) and <a href='https://h.example/quikly'>quikly</a>.", path="a.md"),
    Good("Lokomotive Leipzig won. It was published by tredition."),
    Good("Luis Companys spoke; then Companys felt obliged to yield.\n\nCompanys backed down."),
    Good("It is a technologised and supervisable mill of late industrialisers."),
    Good("The <i>res publica</i> and the <em>terra firmata</em> of it.", path="a.html"),
    Good(
        "They use [quikly-store](https://h.example/quikly-store) and [my-quikly](https://h.example/my-quikly).",
        path="a.md",
    ),
    Bad(
        "See [the [[langauge]] list](https://h.example/langauge-list).",
        fixed="See [the language list](https://h.example/langauge-list).",
        path="a.md",
    ),
    Good("The soldier wrote: “Yore leter is jist rite, and I wil wate for anuther one of them, deer frend.”"),
    Good("Thou takest it, and a fool answereth; it was a looooong day, with a doner kebab."),
    Good("Each moby is full. A moby, two mobies, and the moby.", path="a.txt"),
    Good("The word “langauge” and the *weltschmerz* of it; Crocodilus porosus was dancin’."),
    Good("Uncuddled whats-new files of education-highschool; an example of fset, and fset, and fset.", path="a.txt"),
    Good("The froblin is a vessle.", others={"b.md": "A vessle, not a vessel.", "c.md": "The vessle and its froblin."}),
)
