"""What stands around “their”, “there” and “they're”, as regular expressions."""

HELD = (
    r"(?:jobs?|homes|houses|doors|gates|borders|lives|livelihoods|famil(?:y|ies)|children|kids|parents|husbands"
    r"|wives|mothers?|fathers?|heads|hearts?|minds|hands|eyes|feet|faces|backs|bodies|names|votes|views|voices"
    r"|opinions|seats|money|savings|weapons|own|way|work|careers?|customers|clients|employees|staff|members|users|phones|computers|cars|boats"
    r"|crops|farms|cattle|sheep|stock|products|services|website|debts|taxes|salaries|wages|pensions|plans|ideas"
    r"|efforts|faith|trust|support|anger|concerns|fears|hopes|dreams|dignity|freedom|country|village|neighbou?rs"
    r"|friends|relatives|loved ones|rights|duties|skills|ability|chances?|opponents|rivals|house|home|son|daughter"
    r"|wife|husband|party|government|leaders?|team|season|title"
    r"|sleep|target prices?|forecasts?|homeland|villages|beds|desks|classrooms|livelihood|horns)\b"
)
"""What people have, and cannot be."""
BEING = (
    r"(?:is|are|was|were|has been|have been|had been|isn't|aren't|wasn't|weren't|may be|might be|must be|should be"
    r"|would be|could be|seems?|seemed)\b(?!-)"
)
EXISTING = (
    r"(?:is|are|was|were|be|being|been|having|to|will|would|has|had|have|can|could|may|might|must|should|shall|seem\w*"
    r"|appear\w*|not|never|now|and|or|but|for|from|in|on|at|with|as|also|still|just|ever|who|that|because|when"
    r"|where|if|than|then|already|today|until|since|after|before|exists?|remain\w*|always|isn't|aren't|i|he"
    r"|she|we|you|they|it|a|an|the|[a-z]+ly|ought|needs?|comes?|came|goes|went|used)\b"
)
"""What follows “there” where something is said to be: “of there being none”, or where a place is meant."""
AT_A_PLACE = (
    r"\b(?:over|up|down|out|back|right|live[ds]?|living|go|goes|going|went|get|been|stay|stayed|arrived?|is|was|were"
    r"|are)"
)
PEOPLE = (
    r"\b(?:who|people|those|they|we|you|i|most|many|some|farmers|residents|everyone|live|lived|living|out|over|up"
    r"|down)\W*\Z"
)
TREATED = (
    r"(?:not |also |all |both |only |already )?(?!(?:need|hundr)ed\b)(?:\w{3,}ed|given|made|taken|told|held|kept|sold"
    r"|sent|found|built|shown|paid|put|left|brought|born|hit|hurt|shot|seen|known|driven|chosen)"
    r"(?:[.,;](?!\w)| (?:by|in|on|to|for|at|with|as|from|early|late|again|too|up|off|out)\b)"
)
"""What is said of people after “they were”, and hardly ever of what exists after “there were”."""
SPENT = (
    r"(?:(?:last|final|early|school|summer) )?(?:lunch(?:es| ?times?| ?breaks?)?|holidays?|weekends?|evenings"
    r"|summers|childhoods?|youth|time off|free time|spare time|honeymoon|retirement|careers?)\b"
)
QUALITY = (
    "(?:determination|courage|bravery|support|kindness|generosity|hard work|efforts?|commitment|dedication|patience"
    "|enthusiasm|experience|behaviou?r|performance|attitude|contribution|loyalty|passion|resilience|sacrifice)"
)
"""What people show, and what does not exist by itself: “there patience has run out”."""
CHILDREN = (
    r"(?:sons|daughters|children|kids|grandchildren|nieces|nephews)\b"
    r"(?! (?:were|are|was|is|ha[ds]|have|died|lived|sat|play))"
)
OF_KIN = (
    r"(?:teacher|mother|father|mothers|fathers|parents|sons?|daughters?|husbands?|wives|wife|brothers?|sisters?|uncle"
    r"|aunt|boss|coach|grandmother|grandfather|dog|cat)"
)
HAPPENED = (
    r"(?:came|went|was hit|were hit|had|broke|sank|crashed|collapsed|closed|ran|fell|left|arrived|overturned|caught"
    r"|exploded|got|met|began|died|won|lost|ended|failed)\b"
)
