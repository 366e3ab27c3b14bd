from copydesk import Bad, Good

CASES = (
    Bad(
        "It is safe, but it [[know]] how to move. They tell me it [[confuse]] readers.",
        fixed="It is safe, but it knows how to move. They tell me it confuses readers.",
    ),
    Bad(
        "It is free as long as you [[owns]] it. Then I [[puts]] it away.",
        fixed="It is free as long as you own it. Then I put it away.",
    ),
    Good("At that depth some 250 bar keeps it from boiling. He made it rain, and it snowed."),
    Bad(
        "It is so. I [[has]] been, since they [[was]]. You [[needs]] rest, and everything that [[don't]] work is gone.",
        fixed="It is so. I have been, since they were. You need rest, and everything that doesn't work is gone.",
    ),
    Bad(
        "It came ten [[year]] after the war. A good many of them [[was]] old. He is a geologist who [[have]] left.",
        fixed="It came ten years after the war. A good many of them were old. He is a geologist who has left.",
    ),
    Bad(
        "The results [[doesn't]] help them. They [[does]] it. Rice [[do]] well there.",
        fixed="The results don't help them. They do it. Rice does well there.",
    ),
    Bad(
        "She says that the hull [[are]] sound. There [[is]] four more villages. All of those hurt [[was]] old.",
        fixed="She says that the hull is sound. There are four more villages. All of those hurt were old.",
    ),
    Bad(
        "Today they [[believes]] it. Not a single [[balls]] was hit in each [[rounds]].",
        fixed="Today they believe it. Not a single ball was hit in each round.",
    ),
    Bad(
        "The town is dry, officials [[says]]. Local experts [[believes]] that tests [[shows]] why.",
        fixed="The town is dry, officials say. Local experts believe that tests show why.",
    ),
    Bad(
        "He is one of the best tennis [[player]] of the year, and has one of the first chess [[book]].",
        fixed="He is one of the best tennis players of the year, and has one of the first chess books.",
    ),
    Good(
        "They demanded that the hull have a coat; the elderly say that the poor are poorer. There was ten years left."
    ),
    Bad(
        "These rules [[describes]] it. [[This]] tables are new. Each of the boats also [[have]] a sail.",
        fixed="These rules describe it. These tables are new. Each of the boats also has a sail.",
    ),
    Bad("It contains rules that [[governs]] the game.", fixed="It contains rules that govern the game."),
    Good("It is how she has friends that makes her great. These days means a lot. With this users can see."),
    Good("It struck twelve. He lay down. It does not mean that the media are one. The man lay in the sun."),
    Good("There is no maths in it. There was no customs in the port. Here is the links of the club, for golf."),
    Good("Lind said he we was hopeful, which lacks no number. Both halves were wet, both mentions of it are short."),
    Good(
        "She has a one in 20 chance, a 1 in 4 chance at best; the board agreed by a 4 to 3 vote, a three to two vote."
    ),
    Good("The folk are old; what'd she say of it?"),
    Good("Each interacts with the others; a single sales pitch; each costs more than the next."),
    Good("They need coffee, IT support and a phone. Such food do they eat. World War I has ended; as if I were you."),
    Bad(
        "The dashboard [[show]] the age, and there were too many [[mark]] on it. The new build now [[take]] long.",
        fixed="The dashboard shows the age, and there were too many marks on it. The new build now takes long.",
    ),
    Good("One of the visitors who becomes a fan, and a group of men who sings; those present. Formats tells how."),
    Good("It is one of the best book prizes, one of the first things man was taught; they urged that she have it."),
    Bad(
        "Both [[requires]] a fee, and the six [[official]] were late. Several [[man]] in it met the 18-[[years]]-old.",
        fixed="Both require a fee, and the six officials were late. Several men in it met the 18-year-old.",
    ),
    Bad(
        "She says that both [[is]] full. They said one of the boats [[are]] lost. A number of nets [[is]] gone.",
        fixed="She says that both are full. They said one of the boats is lost. A number of nets are gone.",
    ),
    Good("A plan that both is cheap and works; one of the reasons people are here; in phase two trial of it."),
    Good("A 12-year-old boy; the two are 18 years old. One of the reasons people are off is rain."),
    Bad(
        "It is shut, and men [[was]] told. He said men [[was]] late. Most of the sails [[is]] old; we [[was]] glad.",
        fixed="It is shut, and men were told. He said men were late. Most of the sails are old; we were glad.",
    ),
    Bad(
        "BATH — More than 300 people [[has]] left. It stood eleven [[inch]] from us. About 18 people [[is]] missing.",
        fixed="BATH — More than 300 people have left. It stood eleven inches from us. About 18 people are missing.",
    ),
    Bad(
        "The mayor, who [[have]] a cat, left; she said the driver, who [[were]] ill, did.",
        fixed="The mayor, who has a cat, left; she said the driver, who was ill, did.",
    ),
    Good("In the 90 minute before the end he left."),
    Good("The twins, 12, who live here, met the Browns, both 80. The Browns, 80, who live there, were glad."),
    Good("The mayor and the driver, who have a cat; the band of a singer, who are new; the supplier, who are new."),
    Good("A string of storms, fires, and quakes has come. Two people is enough. He ran the 100 metre."),
    Bad(
        "She has by their two [[son]], Paul and Ben, more than 900 [[drone]] in three [[session]] of it.",
        fixed="She has by their two sons, Paul and Ben, more than 900 drones in three sessions of it.",
    ),
    Good("He asked that she pay, or he leave; what does he think of it? Never could she move; it makes it work well."),
    Bad(
        "The ban [[mean]] that it is shut. He said that the rain [[bring]] joy, and how the results [[was]] found.",
        fixed="The ban means that it is shut. He said that the rain brings joy, and how the results were found.",
    ),
    Bad(
        "Joyce Pell, 77, who still [[live]] there, says that anyone who [[break]] it and all who help pay.",
        fixed="Joyce Pell, 77, who still lives there, says that anyone who breaks it and all who help pay.",
    ),
    Good("Ann Hill, 7, and Ben, 9, who have a cat; the parents of Ben Hill, 9, who live here. Nothing that book said."),
    Good(
        "It is in the 26 branch; the two claim that 40 head of cattle, by two pound of salt, rose in two state courts."
    ),
    Bad(
        "She met a mother who [[have]] a mill. One of the islands [[are]] dry. One of the main [[reason]] is the rain.",
        fixed="She met a mother who has a mill. One of the islands is dry. One of the main reasons is the rain.",
    ),
    Bad(
        "He left when she [[were]] ill. It [[have]] no roof, but they [[was]] glad. These [[is]] the facts.",
        fixed="He left when she was ill. It has no roof, but they were glad. These are the facts.",
    ),
    Bad("It [[need]] more of it, but they [[gets]] less.", fixed="It needs more of it, but they get less."),
    Bad(
        "Here [[is]] my notes. The difference between the two [[are]] small. There [[was]] signs of rain.",
        fixed="Here are my notes. The difference between the two is small. There were signs of rain.",
    ),
    Bad(
        "He left because it [[don't]] work. There [[are]] no reason to stay, and these [[problem]] are old.",
        fixed="He left because it doesn't work. There is no reason to stay, and these problems are old.",
    ),
    Bad(
        "[[Do]] she know? [[This]] things matter. Every player [[have]] a coat, one of his many [[book]].",
        fixed="Does she know? These things matter. Every player has a coat, one of his many books.",
    ),
    Bad(
        "The report [[show]] it, and nobody knows. Nobody [[know]] a man who [[live]] in it.\n\nHE [[HAVE]] SEEN IT.",
        fixed="The report shows it, and nobody knows. Nobody knows a man who lives in it.\n\nHE HAS SEEN IT.",
    ),
    Bad(
        "Food [[were]] feared, but the men [[was]] sad.\n\nMen, some of whom [[is]] old, ate.\n\nRice [[are]] dear.",
        fixed="Food was feared, but the men were sad.\n\nMen, some of whom are old, ate.\n\nRice is dear.",
    ),
    Bad(
        "Explosions [[was]] heard. Food prices [[has]] risen, and six beds [[was]] empty, as most of them [[was]] old.",
        fixed="Explosions were heard. Food prices have risen, and six beds were empty, as most of them were old.",
    ),
    Bad(
        "There [[were]] no evidence of it, and nobody [[know]] why. He asked what they [[thinks]] of it.",
        fixed="There was no evidence of it, and nobody knows why. He asked what they think of it.",
    ),
    Good("A bacteria count, an alumni event, a criteria list and one phenomenon. He finds these kind of him."),
    Good("The ship in Passengers is new. Passengers has a lot of stars.", path="a.txt"),
    Good(
        "Making films was fun. Mixed methods is a term. Evans has a car. One of those who was there, he says that is."
    ),
    Good(
        "If there were no evidence, and, with the three of them, does everyone know? Somebody of the U.S. managers has."
    ),
    Good("The cost of most of them was high; the team then was small. He says that depends. Windows has a fault."),
    Good("The mood before the games was good; one of the trees is down; the list that he gave the guests was long."),
    Good("The last three days was a blur. The politics is dull, and “the cars was gone”, he said. The Strokes is in."),
    Good("It need only be seen. If it come to that, they asked that he take it; half of which is gone."),
    Good("The team depend on him, and the police say so. The feature freeze is near. What it does give you is time."),
    Good("Here is the news, and some chaos. The links between him and those who have left. The company are winning."),
    Good("They and it work. “He don't know,” she said. The amount of data we have; this years-old, many-case rule."),
    Good("If there were a reason; there are a few. Do it now. Were he here. Have it your way; were there a signature."),
    Good("They asked that, when Mr. Hill came, he have a seat. One of these is lost. The workforce are on strike."),
    Bad(
        "Residents who live near the mill [[has]] left. They [[follows]] it. The sanctions [[was]] late.",
        fixed="Residents who live near the mill have left. They follow it. The sanctions were late.",
    ),
    Bad(
        "Shares in the firm [[was]] down. The findings, made in May, [[suggests]] why. He saw caves that [[was]] dark.",
        fixed="Shares in the firm were down. The findings, made in May, suggest why. He saw caves that were dark.",
    ),
    Bad(
        "This [[functions]] is old. If no tickets [[is]] left, walk. Using these lamps [[require]] a list of [[door]].",
        fixed="This function is old. If no tickets are left, walk. Using these lamps requires a list of doors.",
    ),
    Good("The bond between the No. 1 and No. 2 economies has changed.\n\nThe plan of the No. 3 ports was late."),
    Good("No news is good. Door locks; these account for it. What this enables is new. Using these tools helps."),
    Bad(
        "Foes of a sale [[has]] won. It said the cost of the works [[were]] high. A bid to buy boats [[are]] on.",
        fixed="Foes of a sale have won. It said the cost of the works was high. A bid to buy boats is on.",
    ),
    Good("The fact that one in ten tests are late; it is our goal that every man in it have one."),
    Good("The time of day new guards take over is late; it is a jobs at any price plan."),
    Bad("It cost £2 [[millions]].", fixed="It cost £2 million."),
    Bad(
        "Figures released by it today [[shows]] that it is so.",
        fixed="Figures released by it today show that it is so.",
    ),
    Bad(
        "A new report [[show]] it. Most of us [[takes]] it; it is one of Ulm’s most loved [[city]], by most [[plan]].",
        fixed="A new report shows it. Most of us take it; it is one of Ulm’s most loved cities, by most plans.",
    ),
    Bad(
        "Nearly 3,000 [[car]] were old. He wrote ten [[book]], 23 of which [[was]] new; there [[is]] no plans for it.",
        fixed="Nearly 3,000 cars were old. He wrote ten books, 23 of which were new; there are no plans for it.",
    ),
    Bad(
        "Check that you [[has]] it. After that every file [[have]] to go. A plan that [[have]] failed is no plan.",
        fixed="Check that you have it. After that every file has to go. A plan that has failed is no plan.",
    ),
    Bad(
        "Nobody [[tell]] us. Everybody [[want]] it. There [[was]] enough boats to go. Local forms [[contains]] a box.",
        fixed="Nobody tells us. Everybody wants it. There were enough boats to go. Local forms contain a box.",
    ),
    Bad(
        "Bake it for 50 [[minute]], or more. In May, the cost of pans [[are]] high.",
        fixed="Bake it for 50 minutes, or more. In May, the cost of pans is high.",
    ),
    Good(
        "It is so of the men a year that have it, the parts of a plan that are hard, a four year high; nobody save us."
    ),
    Bad(
        "She has a [[plans]] to build it in the next five [[year]]. The result [[leave]] the club without a coach.",
        fixed="She has a plan to build it in the next five years. The result leaves the club without a coach.",
    ),
    Good("A series, a sales office; a boy of those who met at the mill has one; Class A players."),
    Good("A child need no longer go. The steps you take are few. The earlier ice melt was late."),
    Good("“They was here,” he said. She spoke as though she were there. Does this allow us to go? This mean trick."),
    Good("They said that all but one of the windows were open. In that jar there was five times as much salt."),
    Good("Nobody need know, and nobody need worry; but everyone need not come, nor anyone who need not go."),
    Good(
        "“We was here,” he said, “and he don't know it. I says to him, it were dark. He come up to me.” He resign[ed]."
    ),
    Bad(
        "“We [[has]] no choice,” he said. “These rules [[means]] it. The roads on the coast [[is]] closed.”",
        fixed="“We have no choice,” he said. “These rules mean it. The roads on the coast are closed.”",
    ),
    Good("“The pesticides WHO has approved are safe.”"),
    Bad(
        "There [[is]] growing concerns; there [[has]] been no reports of it. There [[are]] no essential change.",
        fixed="There are growing concerns; there have been no reports of it. There is no essential change.",
    ),
    Bad(
        "There [[are]] little in it to like. There [[was]] a lot of sources for it. There [[are]] still a big gap here.",
        fixed="There is little in it to like. There were a lot of sources for it. There is still a big gap here.",
    ),
    Good("Many of the crabs there are always a smaller crab. What little spending there is stems from it."),
    Good("There is still lots of work; there is sports coverage on it; there were a dog at the door and a cat."),
    Good("There is three years left; there is the children to think of; there are little houses; if there were a way."),
    Bad(
        "Only nine [[minute]] went into it. At least 14 [[person]] died in three [[novel]] and a play.",
        fixed="Only nine minutes went into it. At least 14 people died in three novels and a play.",
    ),
    Bad(
        "A group of [[scientist]] has a pair of [[shoe]]. Each of the [[player]] has dozens of angry [[message]].",
        fixed="A group of scientists has a pair of shoes. Each of the players has dozens of angry messages.",
    ),
    Bad(
        "Every [[players]] gets a [[books]] about it. All of the [[student]] were late. Every [[years]] several came.",
        fixed="Every player gets a book about it. All of the students were late. Every year several came.",
    ),
    Good("A $220 million project; a 15 million annual rate; 40 road trains; a dozen directory blocks; 2.4 kernel."),
    Good(
        "A three bedroom house, the 26 branch, a power of two boundary line, point two of their plan, in a one in ten chance."
    ),
    Good(
        "As a low develops here, a people with a ratings hit and a thumbs up from 120,000 last season had another try."
    ),
    Good(
        "Some of the cake is left; a rather numerous group of them; another reads from it; the Votes at 16 alliance said so."
    ),
    Bad(
        "Among the titles [[is]] two of mine. A job that [[run]] longer than it should is stopped.",
        fixed="Among the titles are two of mine. A job that runs longer than it should is stopped.",
    ),
    Good(
        "Among the guests was one of two who, in June, won. Among them, what is two of a kind? A shop run by two shut."
    ),
    Bad(
        "Spokesman David Miller [[say]] the mill will close. Dr Carol Baxter [[believe]] that she was right.",
        fixed="Spokesman David Miller says the mill will close. Dr Carol Baxter believes that she was right.",
    ),
    Good(
        "Does he know what Ann Dobson say? Fishers in the Northern Territory say it is over, as Ann and Carol Hall say the."
    ),
    Good(
        "All of a sudden transactions that were old came up. Each of the main process, the listener and the rest has it."
    ),
    Good("Are your hormone levels high? Are the error messages useful? Bits of stray debris slowly encircle the sun."),
    Bad(
        "The dogs [[barks]] at night. The poppies [[symbolises]] the fields. It changes, it [[mutate]] to what is weak.",
        fixed="The dogs bark at night. The poppies symbolise the fields. It changes, it mutates to what is weak.",
    ),
    Bad(
        "The biologist who [[specialise]] in bats is here. The tycoon who [[have]] a boat left.",
        fixed="The biologist who specialises in bats is here. The tycoon who has a boat left.",
    ),
    Good("Where are a man of that name and his son? They asked where were a mayor of old and his men."),
    Good("How many bakers does it take to fill a hall? How many mills does the town need, and how many has it?"),
    Good("What dare he say? It was only natural that he ride to town, ere he see the bridge."),
    Good("They went for a Group of 7 meeting, the round of 16 game, and the Council of nine meeting of the League."),
    Good("An adviser to four mayors who is ill met one in new clothes who is, too."),
    Good("If a man appears who does help, it shows who was right. They are fields that IS wants to take."),
    Good("The people here only live by fishing. A red strand has run in it; these impact on it, at 9 damage a hit."),
    Good("This time remove it. The *git add* command is old. The full fetch list has various stuff.", path="a.md"),
    Good("It is one of several taking place there; those paying tribute met those small market, regional carriers."),
    Good("They served 12 shrimp on a hill where the buffalo roam, at a loans to savings ratio of two."),
    Good("A new take on an old tale is out. The default notify level can be set."),
    Good("It is the most numerous branch of the family. Those standing on dry land are joined by others."),
    Good("It takes two. *errors* has the usual meaning, and then *steps* determines how many there are.", path="a.md"),
    Good("It is old, as nails was made for mills. Now nails cleans it, because nails was lost, and nails has friends."),
    Good("villages has a list of them, and is fast."),
    Bad(
        "He said the nails [[was]] late, because the locks [[was]] lost.",
        fixed="He said the nails were late, because the locks were lost.",
    ),
    Good("It makes sense to say it so that a baker need only look at the list to see what is meant."),
    Bad(
        "[[These]] file is not old. I know that [[those]] house was.",
        fixed="This file is not old. I know that that house was.",
    ),
    Bad(
        "[[This]] fields can be changed. When the guest [[arrive]], they eat.",
        fixed="These fields can be changed. When the guest arrives, they eat.",
    ),
    Bad("There are two [[kind]] of people.", fixed="There are two kinds of people."),
    Bad("The map below [[show]] the way.", fixed="The map below shows the way."),
    Good(
        "In the yard, the dog, the cat appear, and so on. These are a different kind of tea. This means are found. This seems to be old."
    ),
    Good("We hope that this well known firm helps."),
    Bad(
        "It is an important [[parts]] of the work, and has a new [[features]].",
        fixed="It is an important part of the work, and has a new feature.",
    ),
    Bad(
        "There are a number of different options that [[enables]] it to be used.",
        fixed="There are a number of different options that enable it to be used.",
    ),
    Good("People in a town that allow it are glad. It is the second of a kind that make it. A public needs to know."),
    Good("It is in a new works, a new series of talks. A hospital needs to be built. It was a major works of art."),
    Good("The things that we want and that this enables are many."),
    Bad(
        "Its captain, Oleg Marlow, 51, [[deny]] it. Ann Hill, 48, [[are]] ill. Within a week the petition [[were]] lost.",
        fixed="Its captain, Oleg Marlow, 51, denies it. Ann Hill, 48, is ill. Within a week the petition was lost.",
    ),
    Bad(
        "Some have joined a lawsuit that [[seek]] more. It is said that every gate agent [[have]] left.",
        fixed="Some have joined a lawsuit that seeks more. It is said that every gate agent has left.",
    ),
    Good(
        "The sounds made by a computer that are played here; the 40 women a year that have it; fees to send a box that are paid."
    ),
    Good("People that run a server that are doing well; it is data that every operator would have to send."),
    Bad(
        "Dr Fay Marlow of the University of Leeds, who [[were]] not there, agreed. “I sang and left,” said Bo Lind, 41, who [[carry]] mail.",
        fixed="Dr Fay Marlow of the University of Leeds, who was not there, agreed. “I sang and left,” said Bo Lind, 41, who carries mail.",
    ),
    Bad(
        "It was over, said Colonel Joseph Marlow, who [[lead]] the mission. They called, and it [[are]] ready.",
        fixed="It was over, said Colonel Joseph Marlow, who led the mission. They called, and it is ready.",
    ),
    Bad(
        "The pier led the list of [[attraction]] that shut. Smoke [[were]] seen. Town backbenchers [[has]] left.",
        fixed="The pier led the list of attractions that shut. Smoke was seen. Town backbenchers have left.",
    ),
    Bad(
        "The old boiler, which [[weigh]] a ton, is gone. The order, issued in May, [[remove]] the cap.",
        fixed="The old boiler, which weighs a ton, is gone. The order, issued in May, removes the cap.",
    ),
    Bad(
        "She said the stumbling block [[have]] been debt. The first stone settlements [[was]] built here.",
        fixed="She said the stumbling block has been debt. The first stone settlements were built here.",
    ),
    Good(
        "They say further research using satellite pictures has shown it; that the road outfit have won it. The comedy Are We In"
    ),
    Bad(
        "Actress Sandra Marlow [[have]] left, as she is ill. Residents of Holm Island in Bass Strait [[is]] calling for it.",
        fixed="Actress Sandra Marlow has left, as she is ill. Residents of Holm Island in Bass Strait are calling for it.",
    ),
    Good(
        "She said it. Films by Sandra Marlow have sold. Ann Hill and Sandra Marlow have met. John Lewis have a sale on."
    ),
    Good("Editing rules was easy, and more words doesn't mean better. In it the slice people is populated with names."),
    Good("He had no lack of friends. Young Yorkshiremen like Clara Mott were leading the walks, and she sang."),
    Bad(
        "No one [[know]] why it fell. Nobody else [[want]] to go.",
        fixed="No one knows why it fell. Nobody else wants to go.",
    ),
    Good(
        "No one save the king knew it. Let no one say so; no one dare. We want no one else to go. No one present voted."
    ),
    Bad(
        "People who [[has]] a ticket can enter. He met children who [[was]] there.",
        fixed="People who have a ticket can enter. He met children who were there.",
    ),
    Good("He is one of the people who has seen it. A group of people who has met there. The man who was in it."),
    Bad("There is another [[problems]] with it.", fixed="There is another problem with it."),
    Good(
        "For one reason or another trains are late; one writes while another reads from it; another means of it, another series of films, another ten days."
    ),
    Bad(
        "The boy [[play]] football every day. My parents [[lives]] in Leeds. The man and his wife [[was]] killed.",
        fixed="The boy plays football every day. My parents live in Leeds. The man and his wife were killed.",
    ),
    Bad(
        "The president and the minister [[has]] resigned. What [[does]] the children want? [[Do]] your brother play?",
        fixed="The president and the minister have resigned. What do the children want? Does your brother play?",
    ),
    Good(
        "The user name to use. The driver name and version. The car park near the mill. The players wages rose in May."
    ),
    Good("Are your mission-critical systems old? Do the president and the minister agree?"),
    Good(
        "There was evidence sales had dropped. Orders fell from an earlier 9,000 rise; the barn held it in the same 1985 month."
    ),
    Good(
        "The seven include a port and a bank. It is a plot of 40 ha with 30,000 bu of corn. Of the 37 mills only 11 lie here."
    ),
    Good(
        "The clerk of the Casa do Povo resigned. Taken as a whole incoming orders fell. It ended the July 11 year at a loss."
    ),
    Good(
        "At those prices that means a loss of a tenth. Some nine billion francs is due. Ten bucks says he will be late."
    ),
    Good("They met demands by the town that he leave, pleas that she stay, and a ruling that it pay the fine."),
    Good(
        "It is the level that the bank believes was agreed. The auction proceeds will be spent; the tax take from mills is small."
    ),
    Good(
        "Joining the files and bridging the gap between the towns are hard. What did Ann Hill say to him? Why should he go?"
    ),
    Good(
        "Why the hell do we wait? Is she mean to you? It was one of the dullest page to screen films. She asked for his 360 bike."
    ),
    Good(
        "At nine beats a second swifts do this fast. He said they could, provided that the trial were held. The threesome sing."
    ),
    Good(
        "The hovercraft are new. Most of the scenes in the first half of the film were cut. It has many plot, sound and set faults."
    ),
)
