from copydesk import Bad, Good

CASES = (
    Bad("The talks ended. [[linesmen]] stood about.", fixed="The talks ended. Linesmen stood about."),
    Good("It is *salam* (lit. peace), said the Bath (Ont.) native, and the Govt. has asked her. b) ask him."),
    Good("“I may come.” is no answer. The rest is in the other file. bread*.txt is the list of loaves."),
    Good("“It may rain.” reads the last line of the forecast. “No!” runs the joke."),
    Good("Who came? and why? No. two of the list, pp. two and three, Mr. van Gogh."),
    Bad(
        "The talks ended.\n\n[[the]] minister left for the airport at once.",
        fixed="The talks ended.\n\nThe minister left for the airport at once.",
    ),
    Good("What does bread do to all of us? originally came out in the paper of the mill."),
    Good("They sum it up as follows:\n\nthe minister left for the airport at once."),
    Good("It is in the list.\n\n```\ncode\n```\n\nwhere the first of them is the one that is read."),
    Good("The company is called bell. bell began in 2001."),
    Good("It fell by 20 per cent. of the sum, a fall of 2 per cent. a year."),
    Good("It is a noun corresp. to the verb. Another noun corresp. to a verb follows."),
    Good("Use set! with care. If you set! the name of what has been set! elsewhere, it is lost."),
    Good("(define (is-shorter? this that) (and this that))", path="article.txt"),
    Good("When, lo! the flame went out. It was late. She looked for the bird, but alas! there were many of them."),
    Good(
        "Well, master baker! you are late. Come in! you are wet. What more could I want? there is the tea. It is hot."
    ),
    Good("The talks ended in Bonn with a party for all of them. es,nm/tj (AFP, dpa)"),
    Good("The council approved it. leadership-council#135 has the notes. style-guide/colours.css is next."),
    Good("Write the code if it is valid. if e.code != none", path="article.txt"),
    Good("The talks ended.\n\n*where* should be a name of a town in which they were held.", path="article.rst"),
    Good("Take what the oven holds. *loaf* should be a name, or nothing.", path="article.rst"),
    Bad("The talks ended. [[the]] *whole* staff left.", fixed="The talks ended. The *whole* staff left."),
    Good("The cup has “This is a cup. It was made here.” on the side."),
    Good("<p>See <a href='b'><span>What is a mill?</span></a> for the rest of it.</p>", path="a.html"),
    Good("Read [Why did they meet?](a.md) the day after."),
    Good(
        "the mill is old. it was built by a man whom i met. he is ill. i've been there. the ferry runs. it is slow."
        " and so on. i like it. the town is small. it has a bell.\n\n"
        + "The Ferry is a boat that runs from here to there. " * 60
        + "\n\nAnd i went there, where i saw it."
    ),
    Good("It takes the value. “mill push” fails otherwise. 'mill rerun' helps you if it is shut.", path="a.txt"),
    Bad("He left the hall. “[[it]] is over,” he said.", fixed="He left the hall. “It is over,” he said."),
    Bad(
        "- **Is the `mill` open to all?** [[in]] a talk on the list, they said so.",
        fixed="- **Is the `mill` open to all?** In a talk on the list, they said so.",
    ),
)
