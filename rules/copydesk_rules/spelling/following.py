"""What can follow a common word where it is written for another one."""

from copydesk_rules.dates.calendar import MONTHS

FOLLOWED_BY = {
    word: following.split()
    for word, following in {
        "the": "are aren't became began believe believed came can't cannot could couldn't decided did didn't"
        " do don't expect gave got had have haven't he her his i it its knew may might must she should tend"
        " the their there these they this those told took we went were weren't will won't would wouldn't you",
        "to": "afraid bad big broad busy cautious cold complacent complex complicated costly dangerous dark"
        " dependent difficult drunk dry early easy embarrassed expensive far fast focused frail frightened"
        " good hard harsh heavy high hot ill keen large late lenient long low many much narrow often old"
        " optimistic poor proud reliant risky scared severe shallow short shy sick similar slow small soon"
        " steep strong tired upset weak wet worried young",
        "as": "already also always become been begun come done given gone had left lost made never not now recently"
        " seen taken won",
        "for": " ".join(MONTHS).lower(),
        "from": "of",
        "are": "community country lives own town",
        "new": "about already better each everyone everything exactly full he her him how it little nobody nothing she"
        " that the them they what why",
        "into": "ask buy check complain find get help make pay replace report save say see talk watch",
        "no": "able about agree allowed appear be been believe clear come even exist expect expected feel get give"
        " go going happen have her him how if immediately include it's just know known make mean possible see"
        " seem supposed sure take tell that the think this understand want what where whether who why yet",
        "use": "a everything how more nothing something that the to what why",
        "you": "account accounts audience baby body bookmarks browser budget business car career cat children comments"
        " company computer credit customers data device dog email family files friends hair health home house husband"
        " job kids life messages mind new old own partner password passwords phone photos profile project readers"
        " settings skin team website wife",
        "your": "are can could didn don had have know must should were would",
        "red": "a about all aloud an by every her his it my our out that the their this to your",
        "wood": "allow also be come cost do get give go have help like love make mean need never not probably rather"
        " require see take want",
        "tough": "he her his i it not she the there they this we you",
        "write": "amount and answer at balance choice conditions decision direction first for in man moment next on or"
        " people person place price side size thing this time track way woman",
        "has": "far soon well long many",
        "full": "in out",
        "ever": "day month morning night other single summer time week weekend winter",
        "how": "came died had has have lived lives live lost made need object took used voted want wanted wants went"
        " work worked works wrote",
        "through": "a analysis assessment away bottles check cleaning discussion documentation eggs examination"
        " explanation herself himself inquiry inspection investigation job look overview petrol punches review"
        " rocks search stones testing themselves understanding",
        "that": "a any anyone at average before being eight ever expected fifty five forty four going half last many"
        " most nine normal once one other seven six ten that the thirty those three twenty twice two usual"
        " wait",
        "if": "a became becomes comes did didn does doesn had has her his is isn its looks makes means our seems"
        " takes the their these this those was wasn will would",
        "an": "are came children death drink east forth girls had has have he her his is it its left night north"
        " not order out right said she so south that the their then therefore these they this those three thus"
        " took two was we went were west white will women would wrong",
        "now": "chance choice comment control details difference doubt effect evidence further hope how idea if"
        " immediate impact information intention interest known longer money need official one other place"
        " plan plans point power problem question reason right room sense sign signs such time use way what"
        " where whether who why",
        "knew": "album book car coach deal feature features film home house job law leader member members one ones"
        " owner plan policy post product record rule rules season series version way ways website year",
        "out": "blog clients customers facebook homepage instagram lives partners planet podcast privacy readers"
        " team twitter users website",
        "he": "afternoon age area arm army arrest attack back basis beginning best boyfriend british brother"
        " campaign capital career case children city club colleagues company cost country court daughter day"
        " deal death district early east economy end european evening event ex ex-wife face family father first"
        " former friends future girlfriend government ground hand hands head home house husband industry"
        " international job jobs last late lawyer lawyers left leg life local long main market middle moment"
        " month morning most mother name national new next north number office other own parents part party"
        " past police presidency price public region release report resignation right same seat second short"
        " son south speech start street supporters team time town united university visit wake war way week"
        " weekend west white whole wife world year",
        "is": "arrest brother career daughter death father first girlfriend home job last late mother opponent"
        " opponents own parents predecessor presidency release resignation rival rivals sister son successor"
        " wife",
        "it": "allies annual assets border borders boss branches budget capacity capital chairman chief"
        " citizens competitor competitors core current customers debt debts economy employees entire first"
        " first-ever fleet forecast forecasts founder games government headquarters highest inception latest"
        " leader leaders lowest main matches members membership military money neighbor neighbors neighbour"
        " neighbours nuclear original own parliament peak people population predecessor president profit"
        " profits rival rivals roots seat shareholders staff stores successor users website workforce",
        "or": "a an her his its our people the their these this those",
        "in": "a also an because being believed estimated expected going how important likely not now one still the"
        " thought unclear understood unlikely why",
        "they": "belongings best career careers children clothes colleagues countries country daughter daughters"
        " effort efforts eyes face faces families family father fellow first friends future hand hands head"
        " heads home homes house houses husbands job jobs last leader life lives mind minds money mother name"
        " names own parents right rights son sons support team vote votes way wives work",
        "and": "academic activist actor actress additional advocate african agreement alternative american analyst"
        " announcement artist asian athlete attack attempt australian author average early economist effort"
        " egyptian election emergency end engineer english estimated example executive expert extra"
        " extraordinary hour important increase increasing independent indian inquiry international interview"
        " investigation iranian iraqi irish israeli italian official old unidentified unknown unprecedented",
        "not": "chance choice comment doubt effect evidence hope idea intention longer need other plans point"
        " problem reason sign signs such way",
        "by": "a able allowed an announced available better done forced found given happy held in kept known left"
        " made more no on one open paid published ready released sad seen sent so sold taken the told too used"
        " very",
        "off": "cash children customers dollars euros flowers homes houses jobs men migrants money notice others pay"
        " payment police pounds protesters refugees residents soldiers students taxes troops wages women"
        " workers years a all an being course done gone had having her his it its made murder our people taken"
        " that the their them these this those three two us which your",
        "be": "a an her his its my our the their these this those your",
    }.items()
}
"""The first words of what the table has after some common words, so that it is looked up where one of them follows."""
