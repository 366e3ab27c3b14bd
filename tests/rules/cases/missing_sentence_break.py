from copydesk import Bad, Good

CASES = (
    Good(
        "To all who help, to the one who sends a card each May, and to all who ever opened an issue that began “This"
        " may be a silly question”."
    ),
    Good('(MFU or "the mill") The part of the unit that does the sums is told of here.'),
    Good('In the paper of the board, "MCF Today", they wrote that they had not heard from him, let alone Mr. Hill.'),
    Good(
        "<p>Select the language for all newly made mills. If you mark <span class='emph'>For this mill</span>, your"
        " choice will be kept. The check box <b>Numbers</b> must be selected.</p>",
        path="a.html",
    ),
    Good(
        "The list is not sent to anybody by default, and has to be asked for in good time (see also QUICK LOOK The mill"
        " and the bakery are shut at noon) by those who need it."
    ),
    Good("Type each line as it is, and press Enter after each of them. Give it a name and click Next to go on."),
    Good("The names of a group in domain 'Default' in the store are mapped to groups with the same name in the list."),
    Good(
        "Asked what it would do if the house said no to the deal, junior Kenya minister Jo Lind said that it would go."
    ),
    Good("It was told to say why it has no reply to the recall of its Nimbus Note 7 device, which had been on sale."),
    Good("A question such as “Will you do it?” is likely to get the short answer “Yes!” (that is, “I will do it”)."),
    Good("They have a word “huh”, meaning “What was that?”, and a duty to respond “There is none” whenever one asked."),
    Good("(1) We looked at the first list. (2) We looked at the second list of the two."),
    Good("They had an early walk in a town I don’t know, one I have never set foot in, and slept in a flat I liked."),
    Good("The report, with the headline “The mill is dead”, was pinned up under the caption “A year on” by the door."),
    Good("She still felt moved by every story I’ve listened to and generally in awe of what people say."),
    Good("The keys are made in two steps. (Pro Tip: You type all of it but the sign.) They last for years."),
    Good("The talks, said John Kirby, were held in Washington D.C. The two sides will meet again."),
    Good("On Friday the US secretary of state Antony Blinken said Washington looked forward to working with them."),
    Good("See the part on [“Why does the mill stand where it does by the sea?”](https://mill.example) for more of it."),
    Good("The ferry was built for the lakes of the north *It\ncan* carry two hundred people.", path="a.md"),
    Good("In the old work **What is it for, then?** he told them how it was; see *Bread and Corn Since Then* as well."),
    Good("They spoke of the lists (for details see **In Bakers we Trust: Bread and the cost of living** ). It rained."),
    Good(
        "<ul><li><em>Web server on a third machine</em> It should be possible to use a third machine to host it.</li>"
        "</ul>",
        path="a.html",
    ),
    Good("They said â€œyou are far too bright to take a job here.â€ That was what she was told at the school gate."),
    Good("We have worked with all of them across the aisle.Because I think it is fine to be on either side of it."),
    Good(
        "The charter was signed by Ann Lind. ‹ I.0 The introduction of it up I.2 Is this a plan for a town of ours? ›"
    ),
    Good("In a letter from the port of Leeds, she said Amnesty is calling for an end to it. It is Amnesty that pays."),
    Good("For those who put their trust in Him He still says it every day, and they follow without question His word."),
    Good("\"You can't sing 'Stand up if you love the ferry' on lemonade,\" she said to us in the hall."),
    Good(
        "I say to my hon. Friend that the House will see, and that enough Members of the other side want to know, too."
    ),
    Good(
        "I beg to move the amendment No. 2, in page 41, line 19, and leave out what it says of the ferry and the mill."
    ),
    Bad(
        "It is the highest total that was recorded by the Mobile Data Association (MDA) [[It]] has risen by a fifth.",
        fixed="It is the highest total that was recorded by the Mobile Data Association (MDA). "
        "It has risen by a fifth.",
    ),
    Bad(
        "The firm that ran ferries has debts of £980m [[In]] its petition it listed its biggest creditor as a bank.",
        fixed="The firm that ran ferries has debts of £980m. In its petition it listed its biggest creditor as a bank.",
    ),
    Good(
        "They met the leader of the union (Unite) Ann Lind, and read the list: (1) The ferry, (2) The mill, (a) In all."
    ),
    Good(
        "<p>If the mill is loaded (see <a href='#a'>The old mill of Oslo</a>) the boat can be used for all of it. The"
        " module is needed (see <a class='b' href='#b'><span class='std std-ref'>When mills are closed by rain</span></a>"
        "), and it is old.</p>",
        path="a.html",
    ),
    Good('If you add a question in the window and click "Save", the ferry will save the question to the list of them.'),
)
