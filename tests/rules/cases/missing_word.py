from copydesk import Bad, Good

CASES = (
    Bad("Much was lost [[as consequence of]] the war.", fixed="Much was lost as a consequence of the war."),
    Bad(
        "[[In above example]], it rained [[for while]]. It has the [[ability choose]] for a [[large number people]].",
        fixed="In the above example, it rained for a while. It has the ability to choose for a large number of people.",
    ),
    Bad(
        "It is a path [[which may a]] short cut, [[of hundred thousand]] steps.",
        fixed="It is a path which may be a short cut, of a hundred thousand steps.",
    ),
    Good("They will sing of it for the rest of time."),
    Bad("- It rained [[for first time]] since May.", fixed="- It rained for the first time since May."),
    Good("# Rain for first time since May\n\n- In middle of the road."),
    Good("Council meets for first time since May\n\nIt met on Monday."),
    Bad(
        "They live [[in Netherlands]], which was the only useful [[thing do]]; they are [[going be]] late.",
        fixed="They live in the Netherlands, which was the only useful thing to do; they are going to be late.",
    ),
    Bad(
        "She [[is survived her]] son. He met [[some the best]] men, who came [[as soon he]] could, [[on same day]].",
        fixed="She is survived by her son. He met some of the best men, who came as soon as he could, on the same day.",
    ),
    Bad(
        "It is [[impossible be]] sure, [[regardless the]] cost, which is [[part and parcel the]] plan [[in order save]]"
        " it [[on daily basis]].",
        fixed="It is impossible to be sure, regardless of the cost, which is part and parcel of the plan in order to"
        " save it on a daily basis.",
    ),
    Bad(
        "She died [[at age of]] 70, [[on behalf all]] of them, [[as quickly possible]].",
        fixed="She died at the age of 70, on behalf of all of them, as quickly as possible.",
    ),
    Good("It is a difficult find; as much possible damage was done; he went on regardless.."),
    Bad(
        "They have [[managed capture]] a goat, which was [[due arrive]] at noon; no one would [[attempt defend]] it.",
        fixed="They have managed to capture a goat, which was due to arrive at noon; no one would attempt to"
        " defend it.",
    ),
    Bad(
        "We would [[like see]] you, as trains run five [[times day]] and take three [[and half hours]].",
        fixed="We would like to see you, as trains run five times a day and take three and a half hours.",
    ),
    Bad(
        "They [[asked people avoid]] it, and spent [[a lot money]]. [[Most them]] are shut, [[one after other]].",
        fixed="They asked people to avoid it, and spent a lot of money. Most of them are shut, one after the other.",
    ),
    Bad(
        "I was held [[on suspicion theft]] [[in last month]]. I [[declined provide]] it, and [[may capable of]] it.",
        fixed="I was held on suspicion of theft in the last month. I declined to provide it, and may be capable of it.",
    ),
    Bad("[[It not known]] who came.", fixed="It is not known who came."),
    Good("Is it not known who came? Nor, if it not clear the way, will it help."),
    Good("They seek help to build it, and want use of a room, which is managed depend on it who may."),
    Good("In addition the use of it grew, as did childrearing."),
    Bad(
        "The dam, [[according a report]], [[is located the]] north, [[depending the]] map, and [[has yet be]] built.",
        fixed="The dam, according to a report, is located in the north, depending on the map, and has yet to be built.",
    ),
    Bad(
        "He was [[looking forward the]] match, like [[the rest of country]], and [[was followed his]] dog.",
        fixed="He was looking forward to the match, like the rest of the country, and was followed by his dog.",
    ),
    Good("It was followed a year later by rain, and is located the other side of the hill. The rest the war took."),
    Good("By the end the war was lost. To some the best is not enough; what the ruse is used by, they may appear."),
    Bad(
        "It [[allows you specify]] the colour, and we are [[going introduce]] it. They [[asked them choose]] one.",
        fixed="It allows you to specify the colour, and we are going to introduce it. They asked them to choose one.",
    ),
    Good("What they told us remains; they asked people involved, whom you want remain. It is going well."),
    Good("Two of them are off. To enable them go to the menu. To allow them keep it open."),
    Good("To enable them go to the menu.\n\nTo allow them keep it open."),
    Good("How did the whole thing get here? Those who are able see to it that the first thing do they not forget."),
    Bad(
        "She died [[at the age 91]], has [[a number cats]] for [[£40 year]] to run, up [[from £3m year]] ago.",
        fixed="She died at the age of 91, has a number of cats for £40 a year to run, up from £3m a year ago.",
    ),
    Bad(
        "The firm, [[based Bristol]], has won a [[contract deliver]] it. He [[pleaded guilty two]] counts, and they"
        " [[have nothing hide]].",
        fixed="The firm, based in Bristol, has won a contract to deliver it. He pleaded guilty to two counts, and they"
        " have nothing to hide.",
    ),
    Bad(
        "They [[forgot delete]] it. It shows [[how use]] the pan, and was [[meant go]] out. It’s [[fun watch]] it.",
        fixed="They forgot to delete it. It shows how to use the pan, and was meant to go out. It’s fun to watch it.",
    ),
    Bad(
        "Ann, [[who responsible for]] it, left. [[Those who able to]] pay did, because [[they unable to]] go.",
        fixed="Ann, who is responsible for it, left. Those who are able to pay did, because they are unable to go.",
    ),
    Bad(
        "[[None the]] goats fell. It [[takes while]], [[at end of]] last year. [[It was first time]] in her life.",
        fixed="None of the goats fell. It takes a while, at the end of last year. It was the first time in her life.",
    ),
    Bad(
        "He left [[for month]]. He sat [[in garden]]. She went [[to restaurant]] with him.",
        fixed="He left for a month. He sat in a garden. She went to a restaurant with him.",
    ),
    Good("Are they able to go? I know how secure it is, and none the worse for it. They started work a year ago."),
    Good("It is the place to shop, in garden centres, and it lives from month to month, an indoor kind of garden."),
    Good("It was a £92,000 year to forget. We compared 30 boats with a number plate; a range rovers use was shut."),
    Good("The mayor was not available for interview, and was turned down at interview."),
    Good("The owner of the struggling pay channel has left."),
    Bad(
        "It grew [[in order keep]] it. We [[will able to]] go [[prior the]] rain.",
        fixed="It grew in order to keep it. We will be able to go prior to the rain.",
    ),
    Good("They put it in order, use by use; a prior claim that able men make."),
    Bad(
        "It was shut for [[most of past]] two years. It fell [[within few hours]]. It will [[take least two]] days.",
        fixed="It was shut for most of the past two years. It fell within a few hours. It will take at least two days.",
    ),
    Bad(
        "It was hit [[by worst]] flood in living memory. They left [[after few days]].",
        fixed="It was hit by the worst flood in living memory. They left after a few days.",
    ),
    Good("In worst cases for which there is no cure, it helps. It is for only few hours."),
    Bad(
        "Nadia [[is youngest player]] in the squad, the bank [[was by far largest lender]] in Europe, and Leeds"
        " [[is second largest city]] in the north.",
        fixed="Nadia is the youngest player in the squad, the bank was by far the largest lender in Europe, and Leeds"
        " is the second largest city in the north.",
    ),
    Good("Demand is highest in the north; he is only child in name; it was most useful in the house; the most useful."),
    Good("What is best practice in the field? This is most welcome news in the town, most important of all."),
    Bad(
        "Orders fell [[in 2000s]]. It was built [[in late 1800s]] by two men, and [[almost thousand]] people came.",
        fixed="Orders fell in the 2000s. It was built in the late 1800s by two men, and almost a thousand people came.",
    ),
    Good("In 1990s Britain it was common. Data of 1990s, 2000s and 2010s; in 1990s and 2000s music; over a thousand."),
    Bad(
        "Finds were rare [[in past]]; it is shut [[for foreseeable future]]. [[She afraid of]] it. We [[ought say]] so.",
        fixed="Finds were rare in the past; it is shut for the foreseeable future. She is afraid of it."
        " We ought to say so.",
    ),
    Good("In past, present and future it rains. He waded in past the rocks. Is she afraid of it?"),
    Bad("The town [[relies its]] visitors.", fixed="The town relies on its visitors."),
    Good("It relies on its visitors, and that on which it relies the most is its pier."),
    Bad(
        "It [[ground to halt]] in May. They [[are interested learning]] it, and it [[is famous its]] cakes.",
        fixed="It ground to a halt in May. They are interested in learning it, and it is famous for its cakes.",
    ),
    Bad(
        "[[He going to]] leave. It [[would nice if]] it helped. They [[failed meet]] the date. I am [[inclined believe]] it.",
        fixed="He is going to leave. It would be nice if it helped. They failed to meet the date. I am inclined to"
        " believe it.",
    ),
    Bad(
        "It is seen [[with naked eye]]. It will be shut [[for least a]] year.",
        fixed="It is seen with the naked eye. It will be shut for at least a year.",
    ),
    Good("They stood their ground to halt the advance; they left, he going to Rome. He saw it going to waste."),
    Good(
        "They went for least cost. They refused help; after the failed build the team slept; not until they agreed do we go."
    ),
    Bad(
        "Traffic [[ground to halt]] near the bridge. It [[took long time]] to mend, as they [[said couple of days ago]].",
        fixed="Traffic ground to a halt near the bridge. It took a long time to mend, as they said a couple of days ago.",
    ),
    Good("They came to halt the march, and stayed for long time slots in the days they had."),
    Good("The note is only the word of a friend, and was only a part of the town; it is only the best of the team."),
    Good(
        "There is no point in meeting. He was seen on camera. Results since the count began have shown it. It is good for drawing."
    ),
    Bad(
        "They had [[no choice to sell]] it. He brought bread [[as well a number of]] cakes, [[although said]] it was not"
        " easy, and stood [[on verge of]] a deal.",
        fixed="They had no choice but to sell it. He brought bread as well as a number of cakes, although he said it was"
        " not easy, and stood on the verge of a deal.",
    ),
    Good("They had no choice to make. She sang as well as a number of others, although said to be ill and in pain."),
)
