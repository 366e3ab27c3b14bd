from copydesk import Bad, Good

CASES = (
    Good("Ann Marlow, whose book of 1964 is still the place to start, thought the office in Bruges the richest."),
    Bad("To all [[whom]] helped at the fair: thanks.", fixed="To all who helped at the fair: thanks."),
    Good("Those by whom helped or not we left; those whom loved ones miss; the men whom works of art move."),
    Bad(
        "It gives up [[early]] than I do, and is no [[fast]] than a bus. It was [[cheap]] than we had feared.",
        fixed="It gives up earlier than I do, and is no faster than a bus. It was cheaper than we had feared.",
    ),
    Good("It is better to be late than early, and far more slow than hard; they are as old than not; rather big than."),
    Bad(
        "She sang [[whit]] the choir, [[rater]] than alone, at 40 miles [[pre]] hour. Bake it [[four]] ten minutes.",
        fixed="She sang with the choir, rather than alone, at 40 miles per hour. Bake it for ten minutes.",
    ),
    Good("He is not a whit the wiser, on Whit Monday, with a first rater than whom none is older. It has four ways."),
    Bad(
        "It fell from 20 [[too]] 10, and [[others]] users of it saw. Ask, and [[pleas]] do not push.",
        fixed="It fell from 20 to 10, and other users of it saw. Ask, and please do not push.",
    ),
    Good("Their pleas do not help; others saw it. It fell too, to 3. Stay safe; save to disk."),
    Bad("Stay [[save]]. Here it is perfectly [[save]] to eat.", fixed="Stay safe. Here it is perfectly safe to eat."),
    Bad("It is in aid [[off]] the hall, in [[you]] street.", fixed="It is in aid of the hall, in your street."),
    Bad(
        "He went [[threw]] the door and took a deep [[breathe]].",
        fixed="He went through the door and took a deep breath.",
    ),
    Bad("He [[past]] the ball to her. She [[lead]] the team.", fixed="He passed the ball to her. She led the team."),
    Bad(
        "A [[women]] from Leeds could not [[bare]] it, and she [[new]] why: it cost [[to]] much money.",
        fixed="A woman from Leeds could not bear it, and she knew why: it cost too much money.",
    ),
    Bad(
        "It has a big [[affect]] on them, they have [[being]] told, and how badly they were [[effected]] is unknown.",
        fixed="It has a big effect on them, they have been told, and how badly they were affected is unknown.",
    ),
    Bad(
        "A man [[who's]] fields it crossed said [[the]] have gone. What you [[here]] is that it may [[brake]] things.",
        fixed="A man whose fields it crossed said they have gone. What you hear is that it may break things.",
    ),
    Bad(
        "She who [[as]] been on [[lone]] until May said so; it [[loss]] the game. Listen [[too]] the rain.",
        fixed="She who has been on loan until May said so; it lost the game. Listen to the rain.",
    ),
    Bad(
        "It took votes [[form]] its rivals. A firm that [[employees]] 40 is [[remarkable]] calm.",
        fixed="It took votes from its rivals. A firm that employs 40 is remarkably calm.",
    ),
    Good("Its employees about him were calm, and what was remarkable was small; a goal form to sign."),
    Good("Whose are these meadows? Whose is the house? You see, we're the ones who came. He knew of Say's Law."),
    Good("He could by no means pay; it grew at will by the road. Wipe them all off the map, the first off the list."),
    Bad(
        "It was [[to]] slow, and the lane is [[to]] narrow for it.",
        fixed="It was too slow, and the lane is too narrow for it.",
    ),
    Good("Her pride made her believe that they do think that maybe on Monday it would end; a guy had Ben Hill on it."),
    Good("It has changed for the worse ever since, all the worse now in years. The firm that went public apologises."),
    Good("How odd, thought the mayor, and he left. Nothing worse can befall me, thought Ann, and she slept."),
    Good("I will teach you now how to move the view over there, and show them now how it works."),
    Good("We all accept that. How has being here helped? It roared and bellowed, to roar and bellow, till dawn."),
    Good("It asked them not to slow down, and sold not to small firms but to big ones; they look to big data."),
    Good("They asked what kind of weather we have; those where all rows match are left out."),
    Good("He took a cruel leader off the field; speaking off the record, a legal aide to a judge said so."),
    Good("Who’s Home? Ask who’s home for tea, who’s family and who is not. The haves, the have-nots."),
    Bad(
        "The bridge had [[being]] burned. Those who are known to [[of]] died; Tina, [[whose]] had led it, left.",
        fixed="The bridge had been burned. Those who are known to have died; Tina, who had led it, left.",
    ),
    Bad(
        "They agreed in [[principal]] to lend; in [[principal]], that is.",
        fixed="They agreed in principle to lend; in principle, that is.",
    ),
    Good("They know that maybe the rain will come. It was a very quiet day on an otherwise quiet market."),
    Good("We have often worked for them and been paid by the board. Since 2010 they had met here and been heard."),
    Good("He asked whose was the hat, and spoke of fun they had being children, and all of used goods."),
    Bad(
        "She has [[scene]] it, [[witch]] took a [[view]] minutes. They [[rote]] that it [[seamed]] likely.",
        fixed="She has seen it, which took a few minutes. They wrote that it seemed likely.",
    ),
    Bad(
        "It turned [[our]] that people [[our]] likely to come, and wait [[fore]] it each [[mourning]] at ten.",
        fixed="It turned out that people are likely to come, and wait for it each morning at ten.",
    ),
    Bad(
        "A [[pear]] of shoes was a [[waist]] of money in the last [[too]] years, the worst [[sense]] 2017.",
        fixed="A pair of shoes was a waste of money in the last two years, the worst since 2017.",
    ),
    Bad(
        "It was agreed [[bye]] the board, the first [[sense]] July 2020, and is [[worst]] than the last.",
        fixed="It was agreed by the board, the first since July 2020, and is worse than the last.",
    ),
    Good("In that sense 2017 was a good year; it made sense 20 years ago. She said bye the day that he left."),
    Good("A view of hours past; he waits to the fore of it; a dose, she said. Find our place in it, and our out-tray."),
    Good("Of the four the club signed, too many years on; the scene after it; how good a witch was, mourning at it."),
    Bad("Of [[coarse]] it rains.", fixed="Of course it rains."),
    Bad("Someone [[form]] the board will come.", fixed="Someone from the board will come."),
    Bad(
        "It rose [[form]] April, by three points [[form]] a year ago, and saved the mill [[form]] closure.",
        fixed="It rose from April, by three points from a year ago, and saved the mill from closure.",
    ),
    Bad(
        "A 15-year-old [[form]] Hull, [[who's]] aunt was ill, told of a [[raise]] in prices and [[past]] away today.",
        fixed="A 15-year-old from Hull, whose aunt was ill, told of a rise in prices and passed away today.",
    ),
    Good("It will form April's list; a raise in pay; he, who's now the head, walked past."),
    Good("A handful of coarse salt, and a sheet of coarse paper. It will help someone form the habit, he said."),
    Bad(
        "The town has [[loss]] half its shops, and she has seen [[to]] many of them go. It had an [[affect]].",
        fixed="The town has lost half its shops, and she has seen too many of them go. It had an effect.",
    ),
    Bad(
        "A man [[whom]] has mended it came ten years [[latter]], and rests in [[piece]].",
        fixed="A man who has mended it came ten years later, and rests in peace.",
    ),
    Bad(
        "It [[effects]] everyone who [[wood]] be on [[you]] own, in a poor [[sate]]; he has [[red]] about it.",
        fixed="It affects everyone who would be on your own, in a poor state; he has read about it.",
    ),
    Bad(
        "They [[payed]] for hers, which was not [[your's]]. She looked [[strait]] ahead; it came [[too]] a halt.",
        fixed="They paid for hers, which was not yours. She looked straight ahead; it came to a halt.",
    ),
    Bad(
        "She [[one]] the race, told [[use]] how, and could hardly [[breath]]. He hoped [[wed]] never come.",
        fixed="She won the race, told us how, and could hardly breathe. He hoped we'd never come.",
    ),
    Good("The man whom he saw, most of whom are old, and whom had they asked? The latter was late; ten in piece work."),
    Bad(
        "It fell [[bellow]] it, [[tough]] it rose when she [[say's]] so. People [[how]] voted said [[than]] they pay.",
        fixed="It fell below it, though it rose when she says so. People who voted said that they pay.",
    ),
    Bad(
        "It was [[throne]] out after a week of [[morning]]. To [[lesson]] the risk, please [[full]] in this.",
        fixed="It was thrown out after a week of mourning. To lessen the risk, please fill in this.",
    ),
    Good("Nearer the throne than was he, more than the rest says than they; the best ever single day."),
    Good("They payed out the rope; wood is red, and the strait ahead is narrow; its effects all over; we wed in May."),
    Good("An affect theory; it has loss of life to answer for, and has given to many of them."),
    Good("Did he lead the team? They asked that she lead the party; he, past the bridge, saw a women-only race."),
    Good("It is known to much of the town; you have no how-to; the new that he saw; the question whether is open."),
    Bad("The singer, [[who's]] first album was a hit, left.", fixed="The singer, whose first album was a hit, left."),
    Good("It seemed that the visitors, two games up with three to play, were going to win it."),
    Good("She asked who's team captain; nobody knew who's company director; the moral of the team's story."),
    Good("The man whose first book and whose going rate; who's coming is whose guest?"),
    Good("It is known to many, and came down to earth; they form the basis of it. You see at once who's fastest."),
    Bad(
        "They crossed the [[boarder]] head over [[heals]], in the same [[vain]], and the general [[manger]] kept us"
        " [[appraised]] of it.",
        fixed="They crossed the border head over heels, in the same vein, and the general manager kept us apprised of"
        " it.",
    ),
    Bad(
        "It is well [[know]] for [[brining]] in the rain. Visit [[out]] website, as you go [[thought]] the park.",
        fixed="It is well known for bringing in the rain. Visit our website, as you go through the park.",
    ),
    Good("The lodger, a boarder, waited in the same vain hope as the baby in the manger; check out Facebook."),
    Good("They do no work, have no need of it, and set off the alarm; as many or the most; he, in be-all and by be."),
    Good("In the first set of the final he cut of a sort, the trail, the hole in one, let no one think that it is."),
    Good("If your use case has rising awareness of it, they can be sued in court; brining the turkey thought out."),
    Bad(
        "It was signed [[be]] the board; about [[tow]] of the men say it [[cam]] to town, well into [[here]] 70s.",
        fixed="It was signed by the board; about two of the men say it came to town, well into her 70s.",
    ),
    Bad(
        "They lost [[they]] homes in [[he]] same storm. [[The]] took it to mean that it does [[no]] happen.",
        fixed="They lost their homes in the same storm. They took it to mean that it does not happen.",
    ),
    Bad(
        "He had [[bee]] there for six [[moths]], lost [[is]] wife, and died of a [[heat]] attack; some wept.",
        fixed="He had been there for six months, lost his wife, and died of a heart attack; some wept.",
    ),
    Bad(
        "It was a [[right]] of passage for all. The [[council]] for the defence spoke.",
        fixed="It was a rite of passage for all. The counsel for the defence spoke.",
    ),
    Good("A treaty grants them the right of passage; the Council for the Defence of Aragon met. It is Say's law."),
    Good("They can by no stretch of the mind be near it; part or the whole of it; fights which lead them to break."),
    Good("In March Lind threw his words back in his face. To this day, no one knows who threw the bomb in the street."),
    Good("They have, from time immemorial, been the reply of the poor. In no way were we told of it by them."),
    Bad(
        "The plan was seen [[has]] a threat. It will [[by]] built in May.",
        fixed="The plan was seen as a threat. It will be built in May.",
    ),
    Bad(
        "The trial is [[do]] to begin in May. We need [[out]] own house, said Ann; the streets [[our]] full of people.",
        fixed="The trial is due to begin in May. We need our own house, said Ann; the streets are full of people.",
    ),
    Good("They chose the ones by the gate, not those inside. Urge them to vote no on it. It would in our view be odd."),
    Good("They spent more on their products. Has your company thought through its strategy in it?"),
    Good("But in the long run this changes. What can the guests do to help? We are nowhere near; on this crossroads."),
    Good("It could by no means be seen, at will by the road; those we met, and so are this great town’s parks."),
    Bad("They met each [[others]] interests.", fixed="They met each other's interests."),
    Good("Those were the days; I know where they were. Most of the time it is off the record."),
    Bad(
        "It is late if [[you]] server is down, in one [[of]] more places. It links [[ot]] the rest of [[theses]] maps.",
        fixed="It is late if your server is down, in one or more places. It links to the rest of these maps.",
    ),
    Bad(
        "It kept the lid [[form]] falling. A core [[tenant]] of their faith is tea.",
        fixed="It kept the lid from falling. A core tenet of their faith is tea.",
    ),
    Good("In theses sent to the board, one of more than ten, you see pages; the main tenant of the hall."),
    Good("With a cop on his trail, he ran; that is why there is now such a boom."),
    Good("And it stores two copies of it. When two of us get together and they work with a third, it helps."),
    Good("Migrants form clubs, their points form the core; he kept his form going, by the incredible hard work of us."),
    Good("Ann said that employees around the port spoke of the later, larger mills, and the general enquires why."),
    Good("The main tenant of the science park saw it at no cost to much of us; whether you garden is your own affair."),
    Good("It would be bad for the park were it used for war. They read of theses students wrote."),
    Bad(
        "They were questioning [[weather]] there was rain, and made [[enquires]].",
        fixed="They were questioning whether there was rain, and made enquiries.",
    ),
    Good("“Let everything that we do be of use.” They want to find out if the bakers and the millers have sold any."),
    Good("His uncle, who was ill, thought he was rich."),
    Good("It was signed in May by the king. They live by ties to and increasing dependence on the coast."),
    Good("The change may be effected, it says, and was to be applied from without is all we know."),
    Good("They are a people of mixed Irish (and old Welsh) and (mostly French) descent living in the hills."),
    Bad("None of the men could earn a [[descent]] living.", fixed="None of the men could earn a decent living."),
    Bad(
        "We hope that this [[well]] help them. It does [[no]] matter. There were two, neither [[or]] which was old.",
        fixed="We hope that this will help them. It does not matter. There were two, neither of which was old.",
    ),
    Bad(
        "It began [[in]] Monday. They said [[these]] is a gain that [[you]] company can use, and gave [[and]] example.",
        fixed="It began on Monday. They said this is a gain that your company can use, and gave an example.",
    ),
    Good("She had felt ill for days. It may well help; they do no work, and did no harm. It is in Monday’s paper."),
    Good("Among these is a friend; it is the data that you will need; they create and define entries."),
    Bad(
        "It had a damaging [[affect]] on us. The [[affect]] could be large. The mill, [[witch]] opened in May, is shut.",
        fixed="It had a damaging effect on us. The effect could be large. The mill, which opened in May, is shut.",
    ),
    Bad(
        "She is at the club [[who's]] team plays today, in [[witch]] three sing. Cars stood [[stationery]] for an hour.",
        fixed="She is at the club whose team plays today, in which three sing. Cars stood stationary for an hour.",
    ),
    Bad(
        "They lived [[threw]] the war, and agreed to [[wave]] mooring fees. They will learn to do it on [[propose]].",
        fixed="They lived through the war, and agreed to waive mooring fees. They will learn to do it on purpose.",
    ),
    Good("Things that affect the poor matter to those who are affected. She asked who's at risk."),
    Good("It made sense Monday to Friday. She waved banners to wave flags."),
    Good("These affect how the mill executes the order."),
    Bad(
        "It was [[quiet]] new, to a large [[extend]], as in the [[passed]] decade. They told him [[too]] go.",
        fixed="It was quite new, to a large extent, as in the past decade. They told him to go.",
    ),
    Bad(
        "They gave free [[advise]] to us and will [[advice]] readers; she was glad to [[here]] that, at a [[lose]].",
        fixed="They gave free advice to us and will advise readers; she was glad to hear that, at a loss.",
    ),
    Bad(
        "Towns are [[dependant]] on fuel, must [[adopt]] to new rules, to [[ally]] fears of a [[coarse]] of events.",
        fixed="Towns are dependent on fuel, must adapt to new rules, to allay fears of a course of events.",
    ),
    Bad(
        "A rule in [[affect]] across the land is of [[economical]] growth, says a woman of Welsh [[decent]].",
        fixed="A rule in effect across the land is of economic growth, says a woman of Welsh descent.",
    ),
    Bad(
        "Farms bore the [[blunt]] of it. Print [[ballet]] papers, as a deal is [[eminent]]. Bus [[fairs]] rose.",
        fixed="Farms bore the brunt of it. Print ballot papers, as a deal is imminent. Bus fares rose.",
    ),
    Bad(
        "Officers are [[pouring]] over hours of footage. The gang [[prayed]] on the elderly, [[fraud]] with risk.",
        fixed="Officers are poring over hours of footage. The gang preyed on the elderly, fraught with risk.",
    ),
    Bad(
        "She played a [[roll]] in the play. Do not [[waist]] any time. Prices have [[raised]] sharply. He [[laid]] awake.",
        fixed="She played a role in the play. Do not waste any time. Prices have risen sharply. He lay awake.",
    ),
    Bad(
        "It was a [[cash]] of weapons, [[flaunting]] the law. Mind the [[whole]] in the roof; [[steal]] mills closed.",
        fixed="It was a cache of weapons, flouting the law. Mind the hole in the roof; steel mills closed.",
    ),
    Bad(
        "Doctors [[worn]] that prices [[very]] from shop to shop. They will [[severe]] ties or not [[precede]] with it.",
        fixed="Doctors warn that prices vary from shop to shop. They will sever ties or not proceed with it.",
    ),
    Bad(
        "He was [[borne]] in London in 1960. The costs are [[born]] by taxpayers. Of [[cause]] it is.",
        fixed="He was born in London in 1960. The costs are borne by taxpayers. Of course it is.",
    ),
    Good("Women who marry men were quiet at noon; rain poured over the books; they pray on the mountain."),
    Good("She played a drum roll, took on a role, and found a right of passage through the strait, the end of cause."),
    Good("It does not vary much. The whole in the round is in the sale of the house. The plane landed on the plain."),
    Good("He waived the fee and waved at fans; prices raised by 5%; he had laid down on paper what he meant."),
    Good("The female does of the herd; the side effects of it; the ballet box office; a berth to the north."),
    Good("We steel ourselves; iron and steel from here; a window of two days; the film that she stared at."),
    Good("The fowl and the foul; a leek was in the soup; the peers of his piers; they keep boarders."),
    Bad(
        "Two firefighters lost their [[life]] in the blaze. Several [[other]] were hurt. He lay in a [[comma]] for weeks.",
        fixed="Two firefighters lost their lives in the blaze. Several others were hurt. He lay in a coma for weeks.",
    ),
    Good("Anyone who lost their life savings may write; several other people were hurt; a comma for each of several."),
    Bad(
        "It is [[extreme]] difficult, and is [[equal]] likely. It has [[recent]] opened, and is [[current]] being rebuilt.",
        fixed="It is extremely difficult, and is equally likely. It has recently opened, and is currently being rebuilt.",
    ),
    Bad(
        "It had [[previous]] been a mill, of a [[relative]] small size, and will [[final]] be mended, with an [[increasing]]"
        " important tool.",
        fixed="It had previously been a mill, of a relatively small size, and will finally be mended, with an"
        " increasingly important tool.",
    ),
    Good("The extreme heat was equal to it. It has recent changes, a current being measured, and a relative in Leeds."),
    Good("The final will be played on Sunday. Her work was a success of a relative unknown."),
    Bad("There are too [[much]] cars in the lane.", fixed="There are too many cars in the lane."),
    Good("It is too much people-pleasing, and too much to ask of children; how much people pay; too many cars."),
    Bad("The door [[doesn]] work, and it [[didn]] open.", fixed="The door doesn't work, and it didn't open."),
    Good("The door doesn’t work, it didn't open and wasn ’ t shut."),
    Bad(
        "After [[been]] hit, he risked [[begin]] fined. The hall was [[filed]] with smoke, and many of [[who]] were ill.",
        fixed="After being hit, he risked being fined. The hall was filled with smoke, and many of whom were ill.",
    ),
    Bad(
        "The app [[let's]] you walk. It could [[no]] explain it. The car [[get's]] a wash, on [[ones]] own terms.",
        fixed="The app lets you walk. It could not explain it. The car gets a wash, on one's own terms.",
    ),
    Bad(
        "The [[sent]] of pine. He was [[scent]] home. A [[men]] who saw it left, as [[these]] information is old.",
        fixed="The scent of pine. He was sent home. A man who saw it left, as this information is old.",
    ),
    Bad(
        "They feel [[save]] in it, like nothing [[scene]] before. It rose from £30 [[too]] £50. He [[cold]] not see.",
        fixed="They feel safe in it, like nothing seen before. It rose from £30 to £50. He could not see.",
    ),
    Bad(
        "[[Theses]] changes help. How does this [[means]] it is over? There is [[fewer]] traffic than there was.",
        fixed="These changes help. How does this mean it is over? There is less traffic than there was.",
    ),
    Good("He had soon after been sent home; papers were filed with people’s courts; a sense of who are friends."),
    Good(
        "Let’s you and I go. There is no other; nothing he does that means much; fewer traffic jams; those who scent it."
    ),
    Good("He liked it too the night before. These information desks and those news channels; the ones own up to it."),
    Bad(
        "I [[though]] it was late. They [[seam]] to agree, and it [[seams]] like rain. They [[sale]] bread by the road.",
        fixed="I thought it was late. They seem to agree, and it seems like rain. They sell bread by the road.",
    ),
    Bad(
        "We [[belief]] that it works, would [[advice]] anybody to wait, and do not [[intent]] to leave. It was never our"
        " [[intend]] to go.",
        fixed="We believe that it works, would advise anybody to wait, and do not intend to leave. It was never our"
        " intent to go.",
    ),
    Good("I, though it was late, stayed. It is his belief that he intends well, with intent to appeal. Give advice."),
    Good(
        "They seam cloth to order; the seams to be sewn are long. A sale the size of it; the air and the breath we took."
    ),
    Bad(
        "It could [[safe]] lives. Few take him [[serious]]. It is getting [[worst]] every day. A year has [[past]] since.",
        fixed="It could save lives. Few take him seriously. It is getting worse every day. A year has passed since.",
    ),
    Good(
        "It is safe to go. They took serious risks. It is the worst of it; the best got worst marks. He has past form."
    ),
    Bad(
        "See [[how]] it looks like inside. The hall has been closed [[since]] two weeks. It [[use]] to be a mill.",
        fixed="See what it looks like inside. The hall has been closed for two weeks. It used to be a mill.",
    ),
    Good("How the lake looks, like a mirror; how it looks from here. It is closed since two weeks ago it fell."),
    Good("The tools they use to work; let it use to the full what it has. Of what use to me is it?"),
    Bad(
        "It depends on [[whom]] is there, and goes to [[whomever]] arrives. She is [[on]] of the best. [[On]] of the men escaped.",
        fixed="It depends on who is there, and goes to whoever arrives. She is one of the best. One of the men escaped.",
    ),
    Good("To whom is it due? The turning on of the lights; on of late, off before. Many of whom are here left."),
    Bad(
        "It went [[to]] far in this. It is [[to]] loud for us. They won the first [[price]] in May.",
        fixed="It went too far in this. It is too loud for us. They won the first prize in May.",
    ),
    Good("They went to far corners, to loud applause, and paid the first price that was asked."),
    Bad(
        "It will [[not]] longer stop here. The show was way [[to]] long. It [[rises]] questions, and could [[rise]] doubts.",
        fixed="It will no longer stop here. The show was way too long. It raises questions, and could raise doubts.",
    ),
    Good(
        "The rope is not longer than two metres, the way to long life. The sun rises; prices rise the moment it does."
    ),
    Bad(
        "The police [[advices]] drivers to wait, in [[theses]] days. [[Theses]] two agree. She took a [[peak]] behind the door.",
        fixed="The police advises drivers to wait, in these days. These two agree. She took a peek behind the door.",
    ),
    Good("The two theses agree. A peak behind the village; the bad advices to ministers."),
    Good("Those who are interested in more details, of course, can read on, and explain it in more detail."),
    Bad(
        "She can explain it in more [[details]] later. It was longer [[that]] she had hoped.",
        fixed="She can explain it in more detail later. It was longer than she had hoped.",
    ),
    Bad(
        "Thanks for [[conforming]] that the leak is fixed. She [[conformed]] that it was, with an [[explanation]] mark.",
        fixed="Thanks for confirming that the leak is fixed. She confirmed that it was, with an exclamation mark.",
    ),
    Good("He conformed that day, as that rule. The explanation marks a turn; one explanation points to it."),
    Bad(
        "They lodged a [[complain]] about it, as everyone [[seams]] to do; the price [[seams]] to be high.",
        fixed="They lodged a complaint about it, as everyone seems to do; the price seems to be high.",
    ),
    Good("She heard no one complain about it. It left the seams to be sewn, and the coal seams to be mined."),
    Bad(
        "I felt [[confidant]] about it. He [[did]] the same mistake, which caused severe [[damages]] to the roof.",
        fixed="I felt confident about it. He made the same mistake, which caused severe damage to the roof.",
    ),
    Good("Why did a mistake in it matter? She was confidant to a queen. It caused damages to the firm of 3m."),
    Bad(
        "Have you [[every]] wondered? It is the best film I have [[every]] seen, and nobody will [[every]] know why.",
        fixed="Have you ever wondered? It is the best film I have ever seen, and nobody will ever know why.",
    ),
    Good("Have you every reason to go? They have every right; it will every day be so. Did the owners every year pay?"),
    Bad(
        "I [[hop]] that it helps, and am [[hopping]] to see it. Do not [[fell]] sorry: it's [[find]] with us.",
        fixed="I hope that it helps, and am hoping to see it. Do not feel sorry: it's fine with us.",
    ),
    Good("I hop on a bus, they fell that day, he fell like a stone to fell that tree. What I do is find a way."),
    Bad(
        "It is not for [[sell]], a [[fare]] bit is [[gong]] to the state, and half an [[our]] later they left.",
        fixed="It is not for sale, a fair bit is going to the state, and half an hour later they left.",
    ),
    Good("He has reasons for sell-offs. The gong to end the fight is on mass transit, on Route 66; a fare rise."),
    Bad(
        "[[No]] only was it late, it was dear. [[Despite]] it was old, it ran. She has been ill [[since]] two weeks.",
        fixed="Not only was it late, it was dear. Although it was old, it ran. She has been ill for two weeks.",
    ),
    Good("How is it called from here? They drove from Hoi An in the south; I love how it looks like a ship."),
    Good("Despite it all, he ran. It is years since two weeks of rain; he has no only child."),
    Bad(
        "Please [[by]] very careful, as it spoke [[to]] soon and is good enough [[too]] do it; all came except [[of]] the cook.",
        fixed="Please be very careful, as it spoke too soon and is good enough to do it; all came except for the cook.",
    ),
    Good("They spoke to soon-to-be fathers; it is too run-down, way too easy; all, except of course the cook, came."),
    Bad(
        "It is getting [[worst]] by the day, and it [[rises]] the question why. At [[worse]], they [[ban]] together.",
        fixed="It is getting worse by the day, and it raises the question why. At worst, they band together.",
    ),
    Bad(
        "They were [[shock]] by it, she is [[concern]] about it, and he was [[bias]] against it.",
        fixed="They were shocked by it, she is concerned about it, and he was biased against it.",
    ),
    Good("The reason was concern about cost. At its worst, it got worst marks. They rose to the question."),
    Bad(
        "A couple [[time]] last week and several [[day]] ago I saw [[how]] it looks like in more [[details]], [[an]] in the hall.",
        fixed="A couple times last week and several days ago I saw what it looks like in more detail, and in the hall.",
    ),
    Bad(
        "They could not [[breath]] in it. He was out of [[breathe]], and it [[breaths]] heavily in the warm [[bathe]].",
        fixed="They could not breathe in it. He was out of breath, and it breathes heavily in the warm bath.",
    ),
    Good("He could not breath-test it; they paid attention to breath and bathe; a bathe in the sea; it breathes life."),
    Bad(
        "She wore old [[cloths]] with a damp [[clothe]] in hand; it [[proofs]] that those [[believes]] are old.",
        fixed="She wore old clothes with a damp cloth in hand; it proves that those beliefs are old.",
    ),
    Good(
        "He wiped it with old cloths; to clothe the poor; leave the dough to proof; the proofs that he read; they believe."
    ),
    Bad(
        "It may [[relief]] the pain, and I was [[relief]] to hear it. It came as a [[relieve]]. She was mad with [[grieve]].",
        fixed="It may relieve the pain, and I was relieved to hear it. It came as a relief. She was mad with grief.",
    ),
    Good("What he felt was relief that it was over. It came to grief. They grieve in private; the relief of the town."),
    Bad(
        "Could you [[advice]] me on a [[devise]] for the town [[consul]]? He kept his own [[council]].",
        fixed="Could you advise me on a device for the town council? He kept his own counsel.",
    ),
    Good(
        "The county counsel gave advice; the French consul; a devise in her will; from device to device; asked council to."
    ),
    Bad(
        "He [[laid]] on the bed, where it had [[laid]] unnoticed. She [[lay]] the book down; I must [[lay]] down for a bit.",
        fixed="He lay on the bed, where it had lain unnoticed. She laid the book down; I must lie down for a bit.",
    ),
    Bad(
        "It was [[laying]] on the table. The dog [[lays]] in bed, and hens [[lie]] eggs. They [[lied]] down.",
        fixed="It was lying on the table. The dog lies in bed, and hens lay eggs. They lay down.",
    ),
    Good("The wreath he laid on the grass; the cable that they were laying on the rug; he lay a long time in bed."),
    Good(
        "She had laid mines in the road; let her lay the book down; the law that they will lay down for all; he lied."
    ),
    Bad(
        "The sun [[raised]] at six, and he [[raised]] to his feet. They [[rose]] the flag. Do not [[rise]] your voice.",
        fixed="The sun rose at six, and he rose to his feet. They raised the flag. Do not raise your voice.",
    ),
    Good(
        "Shares rose $3 for the week; up rose his voice; funds raised to £5; he was raised from his bed; prices rise."
    ),
    Bad(
        "She was [[setting]] on the bench. He [[sat]] the cup on the tray. They [[sit]] a new record.",
        fixed="She was sitting on the bench. He set the cup on the tray. They set a new record.",
    ),
    Good(
        "The sun was setting in the west. She set the vase on the sofa; it is setting in the car; he sat the child down."
    ),
    Bad(
        "The frost is [[sever]] this year. He tried to [[severe]] the artery. I [[loath]] rain; it [[severally]] hit us.",
        fixed="The frost is severe this year. He tried to sever the artery. I loathe rain; it severely hit us.",
    ),
    Bad(
        "She [[latter]] moved to Kent, at a [[latter]] date. She went [[onto]] study law. I walk it [[everyday]].",
        fixed="She later moved to Kent, at a later date. She went on to study law. I walk it every day.",
    ),
    Good(
        "The latter moved to Kent in the latter part; they loathe it; he is loath to; it jumped onto it; of the everyday."
    ),
    Bad(
        "Trains [[maybe]] delayed. Is there [[anyway]] to fix it? It took [[sometime]] to heal. We sang [[altogether]].",
        fixed="Trains may be delayed. Is there any way to fix it? It took some time to heal. We sang all together.",
    ),
    Good("Is he maybe right? He was there anyway to help. It closed for sometime in May; she gave it up altogether."),
    Bad(
        "Votes were [[casted]] in May. It [[costed]] them a fortune. He [[putted]] on his coat.",
        fixed="Votes were cast in May. It cost them a fortune. He put on his coat.",
    ),
    Good("A fully costed plan was costed by them; he putted the ball into the hole."),
    Bad(
        "She has [[one]] three medals, and only [[won]] of the boys who [[new]] his name. I don't [[no]] the way.",
        fixed="She has won three medals, and only one of the boys who knew his name. I don't know the way.",
    ),
    Bad(
        "We [[eight]] all the cake at [[ate]] o'clock. There are [[for]] chairs in the room; it will [[bee]] cold.",
        fixed="We ate all the cake at eight o'clock. There are four chairs in the room; it will be cold.",
    ),
    Good(
        "It has one three-bedroom flat. She ate at eight with eight others. It will bee-line home for years, old as it is."
    ),
    Bad(
        "Mum wants to [[by]] a house [[buy]] the river, and sat [[buy]] the window. A [[knew]] coat costs less.",
        fixed="Mum wants to buy a house by the river, and sat by the window. A new coat costs less.",
    ),
    Good("It was run not by any means well, and is pointed to by more than seven."),
    Bad(
        "Nobody got the [[write]] answers. You can [[right]] your name here. He [[red]] the whole book, and painted it [[read]].",
        fixed="Nobody got the right answers. You can write your name here. He read the whole book, and painted it red.",
    ),
    Good(
        "The write path is slow; right the ship, right a wrong, and write this right. With read access, a red read light is on."
    ),
    Bad(
        "She [[through]] a stone at it, and we climbed [[threw]] the gate. He [[past]] the salt; time [[past]] quickly.",
        fixed="She threw a stone at it, and we climbed through the gate. He passed the salt; time passed quickly.",
    ),
    Good("We through the letter box saw him; the river past the church is deep; they went past."),
    Bad(
        "Did you [[here]] the news? [[Hear]] is the list. We have lived [[hear]] for ten years, near [[are]] school.",
        fixed="Did you hear the news? Here is the list. We have lived here for ten years, near our school.",
    ),
    Good("Those of us here that you know are glad. All we left are coats; those we live with are young."),
    Bad(
        "I was so [[board]] that I slept. He read the poem [[allowed]] to the class. All are on [[bored]]. No dogs [[aloud]].",
        fixed="I was so bored that I slept. He read the poem aloud to the class. All are on board. No dogs allowed.",
    ),
    Good("No reading allowed. They read the books allowed in schools, got board approval, and spoke no word aloud."),
    Bad(
        "How much does it [[way]]? It [[ways]] two pounds. We could not find the [[weigh]] out. He was of a [[pour]] family.",
        fixed="How much does it weigh? It weighs two pounds. We could not find the way out. He was of a poor family.",
    ),
    Good("They went to way out places, with a pour over the beans; bags that weigh the same, at the weigh-in."),
    Bad(
        "They signed a [[piece]] agreement. Would you like [[sum]] cake? A large [[some]] was paid. [[Nun]] of them came.",
        fixed="They signed a peace agreement. Would you like some cake? A large sum was paid. None of them came.",
    ),
    Good("It sums up the piece in some way; she is a nun of the order, and none said so. Bring a piece to the table."),
    Bad(
        "The [[women]] next door is ill, a young [[men]] helped me, and both [[man]] were there. Two [[woman]] spoke.",
        fixed="The woman next door is ill, a young man helped me, and both men were there. Two women spoke.",
    ),
    Good("Both man and beast were there. She is one of the women who won. The women at the desk are kind."),
    Bad(
        "There are [[less]] cars on the road. [[Less]] people go to church. The teacher [[which]] taught me left.",
        fixed="There are fewer cars on the road. Fewer people go to church. The teacher who taught me left.",
    ),
    Good(
        "It is less people-friendly, in ten days or less. The part of the man which was burnt healed. Worker which is idle."
    ),
    Bad(
        "I [[use]] to live in York. He got a letter [[form]] his uncle, who took the jewels [[form]] the safe.",
        fixed="I used to live in York. He got a letter from his uncle, who took the jewels from the safe.",
    ),
    Good("Three things that I use to be quick are here. Smoke and light form a cloud; they took steps to form a band."),
    Bad(
        "The streets were [[quite]] after midnight. He is [[quiet]] angry. We had good [[whether]] on holiday.",
        fixed="The streets were quiet after midnight. He is quite angry. We had good weather on holiday.",
    ),
    Good("It was quite after his own heart. It is quiet enough. She is cold whether in bed or out."),
    Bad(
        "The man [[whose]] leading the race is here. They have [[to]] dogs. It was [[two]] cold to swim.",
        fixed="The man who's leading the race is here. They have two dogs. It was too cold to swim.",
    ),
    Good(
        "Guess whose doing it is. That is the club whose running of the race we saw. The score was two late goals to one."
    ),
    Bad(
        "We [[one]] our first game. The town was destroyed [[buy]] fire. My dad [[use]] to smoke. You [[no]] nothing.",
        fixed="We won our first game. The town was destroyed by fire. My dad used to smoke. You know nothing.",
    ),
    Good("Watch my dad use to the full what he has; those of us no nothing can stop; we buy train tickets to London."),
    Bad(
        "The council bought a [[sight]] for the new school. The sea was a beautiful [[site]] in the morning.",
        fixed="The council bought a site for the new school. The sea was a beautiful sight in the morning.",
    ),
    Bad(
        "The story [[peaked]] her interest, though his [[cite]] is failing, and the goods were stacked on a [[palette]].",
        fixed="The story piqued her interest, though his sight is failing, and the goods were stacked on a pallet.",
    ),
    Bad(
        "He has long brown [[hare]], hunted a [[dear]] in the park, and was back before the [[son]] set over the hills.",
        fixed="He has long brown hair, hunted a deer in the park, and was back before the sun set over the hills.",
    ),
    Good(
        "Imports are relative to site source; the site of the old mill; the sight of him; a hare"
        " ran across the field; my dear; his sons and daughters; the sun shone; a peak of demand; a pallet of bricks."
    ),
    Good(
        "The knight in armour came at night. A pair of pears; flour and flowers; to bear it with bare hands; free rein."
    ),
    Bad(
        "The machines were [[idol]] for weeks. A [[mail]] lion slept. She sent a letter by [[male]] and climbed the [[stares]].",
        fixed="The machines were idle for weeks. A male lion slept. She sent a letter by mail and climbed the stairs.",
    ),
    Bad(
        "He felt [[week]] after it, and the wind [[blue]] the roof off. It was a [[waist]] of time.",
        fixed="He felt weak after it, and the wind blew the roof off. It was a waste of time.",
    ),
    Bad(
        "He has [[fare]] hair. They gained [[excess]] to the mill, and the company moved its [[principle]] office to Leeds.",
        fixed="He has fair hair. They gained access to the mill, and the company moved its principal office to Leeds.",
    ),
    Good("In the same vain hope they looked at the poles, a male voice choir, the stares at us, and a waste of paper."),
    Good("The perfect compliment to his wife; for desert plants; the weak felt it."),
    Bad(
        "The [[broad]] of governors met. She signed a new [[contact]] with them, and was sent to [[poison]] for theft.",
        fixed="The board of governors met. She signed a new contract with them, and was sent to prison for theft.",
    ),
    Bad(
        "It was a [[hug]] success. He had a [[hear]] attack, and gave her a big [[huge]]. It was his [[fist]] win.",
        fixed="It was a huge success. He had a heart attack, and gave her a big hug. It was his first win.",
    ),
    Bad(
        "They said it was very [[said]]. Rents [[feel]] by 5%. The man [[changed]] with theft left. I [[cloud]] not go.",
        fixed="They said it was very sad. Rents fell by 5%. The man charged with theft left. I could not go.",
    ),
    Good("She fell at home. He hears of the part leaders play, of access to safe water, and of life in prison."),
    Good("Contact extension 45. They shop using vouchers; from empire to state building; a square foot prices vary."),
    Good("It is a broad church with a board game. The prize of the day; a fist of iron; a hug of delight, he said."),
    Good("They play in the sport of kings, in the state of the game; the cloud can be seen; the world heard the word."),
    Good("The cut, effected in May, went unnoticed. The payment was effected by the bank."),
    Good("Ms Hill, lecturer in law at the college, thought the second plan better."),
    Good("It is a tax that has not been borne in the past."),
    Good(
        "It was a one shot deal. They would lose out if the pound fell. That is how frail the corn is to cold. He waits until the bank votes a plan."
    ),
    Good("Had earlier drafts been kinder, few would have left."),
    Bad(
        "He doubts the [[voracity]] of his claims about [[terrorists]] attacks and fair trade [[practises]], at"
        " [[lease]] ten in all. Sales rose to 140,522 [[verses]] 132,298.",
        fixed="He doubts the veracity of his claims about terrorist attacks and fair trade practices, at least ten in all."
        " Sales rose to 140,522 versus 132,298.",
    ),
    Good("He eats with the voracity of a wolf, practises law, and read psalm 12 verses 1.2; two terrorists attack."),
)
