from copydesk import Bad, Good

CASES = (
    Bad("Fix it, and [[you’ll the]] hero be; [[we'll a]] new one tomorrow."),
    Good("She’ll be the one; he’ll in time see. We’ll all go."),
    Bad("Tomorrow [[we’re will]] meet, and then [[they're can]] go."),
    Bad("Bring [[a same]] bag.", suggestions=("the same",)),
    Good("They had to go without to save. It has no rules and but one aim, be they those of the king or not."),
    Good("A movement of we the people. We read the logs they came from to see why. The operators and or are in."),
    Good("She said if the leak was not dealt with they were in for rain. They have made this their home."),
    Good("To make keys easier to work with they have names. By and by they came, and by and by we left."),
    Good(
        "In World War I the town was lost. The thank you notes were late. The bring-and-buy sale; the “become” of it."
    ),
    Good("What they did cannot be undone, as the harm he does cannot be told; those who would cannot go."),
    Good("Theresa May will go, and so Mrs May should be told. May can be cold. She said Will would come."),
    Good("Is this your coat, and weren’t these your boots?"),
    Good("Regard was had to it. This is, was and will be. He or she will. From to-do to done, the “has” of it."),
    Good("How's it been since the move, and where's she been?"),
    Good("The firm American Can will close. They are as sure as before of winning."),
)
