from copydesk import Bad, Good

CASES = (
    Bad(
        "They want to hold the vote in the first week of [[MayThere]] will be plenty of talk before it.",
        fixed="They want to hold the vote in the first week of May. There will be plenty of talk before it.",
    ),
    Bad(
        "The vote was held by the old [[bridgeTwo]]-thirds of them were for it.",
        fixed="The vote was held by the old bridge. Two-thirds of them were for it.",
    ),
    Bad(
        "Run `make` when it has read all of the [[filesAlso]], have a look at the log in the other window.",
        fixed="Run `make` when it has read all of the files. Also, have a look at the log in the other window.",
    ),
    Bad(
        "The council wants Orva to pay for the [[bridgeOrva]] says that it has paid for it twice.",
        fixed="The council wants Orva to pay for the bridge. Orva says that it has paid for it twice.",
    ),
    Bad(
        "They met Ann [[LundqvistLundqvist]] was glad of it. They know Lundqvist well.",
        fixed="They met Ann Lundqvist. Lundqvist was glad of it. They know Lundqvist well.",
    ),
    Bad(
        "They left the valley in [[2003The]] bridge was built later.",
        fixed="They left the valley in 2003. The bridge was built later.",
    ),
    Bad(
        "They met at the [[harbourEconomists]] had feared worse. Write to desk@example.org.",
        fixed="They met at the harbour. Economists had feared worse. Write to desk@example.org.",
    ),
    Good("The set of UTXO entries is large. With assumeUTXO a node begins at once, and the UTXO set is read later."),
    Good("They owe it to Vinted, Deliveroo, easyJet and TUI; the airlines were Ryanair, easyJet, and Wizz Air."),
    Good("A policy that was sold by ZhangAn Lines, the first of the ship insurers, was dear for the crew in spring."),
    Good("SnapNote is free for now. PackRat is not."),
    Good("They fly with airlines including easyJet, Ryanair and TAP; the plane is of airBaltic."),
    Good("Fill in the startDate field of the form, and read the attribute userName of it."),
    Good("They chose not to use the notAfter field of the form."),
    Bad("They left the [[harbourThe]] value of it fell.", fixed="They left the harbour. The value of it fell."),
    Good("Soft drinks at the Salt’n’Vinegar are cheap, and the Sugar'n'Spice is shut."),
    Bad(
        "At the ‘[[Harbour’They]] met the council in the spring of the year.",
        fixed="At the ‘Harbour.’ They met the council in the spring of the year.",
    ),
    Good("By Ghal’Tharun’s beard, why should he march with Ghal’Tharun’s son?"),
    Good("It stands on page five of MayDay, the paper of the club."),
    Good(
        "<p>They met at the <b>port</b>.</p><div><span>Earlier article</span><a href='a'>France plans a mill</a></div>",
        path="a.html",
    ),
    Good("They fly easyJet, and easyJet’s planes are new. A cloud hangs over easyJet’s new planes."),
    Good("BakeThis app: the oven that tells you when. They bought an Orvex Scientific CytoScan Dx oven for the mill."),
    Good("The firm healthSouth said that healthSouth was sound."),
)
