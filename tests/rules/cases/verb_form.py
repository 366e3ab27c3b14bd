from copydesk import Bad, Good

CASES = (
    Bad(
        "Do not say that they want to [[talked]] about it. We used to [[went]] there, and he used to [[sings]].",
        fixed="Do not say that they want to talk about it. We used to go there, and he used to sing.",
    ),
    Good("I am used to changes, and so are they; people want to walk to crowded halls."),
    Bad(
        "The page is automatically [[create]] by it, and can be easily [[remove]] from it. It may be [[overdo]].",
        fixed="The page is automatically created by it, and can be easily removed from it. It may be overdone.",
    ),
    Good("The bus is badly run by amateurs; the answer is probably yes; what it does is simply take the first one."),
    Bad("HE DID NOT [[WENT]] THERE.", fixed="HE DID NOT GO THERE."),
    Bad("An engine can [[used]] by us. Ten would [[has]] it.", fixed="An engine can be used by us. Ten would have it."),
    Bad(
        "The number has [[fell]] to 702. The band may no longer [[came]]; the song was [[wrote]] in May.",
        fixed="The number has fallen to 702. The band may no longer come; the song was written in May.",
    ),
    Bad(
        "He has [[sign]] to stay, and had [[offer]] the club a deal.",
        fixed="He has signed to stay, and had offered the club a deal.",
    ),
    Bad("It doesn’t have [[allocate]] it.", fixed="It doesn’t have to allocate it."),
    Bad("Nobody has ever [[finish]] one.", fixed="Nobody has ever finished one."),
    Bad(
        "It rained. She [[gone]] home. Those in hand will not [[been]] lost. The man, they say, would [[liked]] it.",
        fixed="It rained. She went home. Those in hand will not be lost. The man, they say, would like it.",
    ),
    Bad(
        "The sum will [[paid]] in May, and could have [[be]] paid by now. They can no longer [[afforded]] it.",
        fixed="The sum will be paid in May, and could have been paid by now. They can no longer afford it.",
    ),
    Bad(
        "The storm was [[follow]] by rain, and more is [[expect]] to fall; a bridge was [[damage]] by it.",
        fixed="The storm was followed by rain, and more is expected to fall; a bridge was damaged by it.",
    ),
    Bad(
        "It would be [[ask]] to pay. The law has [[help]] to keep it, and notes have been [[share]] without leave.",
        fixed="It would be asked to pay. The law has helped to keep it, and notes have been shared without leave.",
    ),
    Bad(
        "It rained all day.\n\nShe [[begun]] to sing. A star of the old kind, he [[gone]] home.",
        fixed="It rained all day.\n\nShe began to sing. A star of the old kind, he went home.",
    ),
    Bad(
        "The mill was [[destroy]]. It will be [[borrow]] jointly; he had been [[catch]] twice, and can be [[save]].",
        fixed="The mill was destroyed. It will be borrowed jointly; he had been caught twice, and can be saved.",
    ),
    Bad(
        "It is all that Rome would have [[recognise]]. The ferry must [[turned]] back, and mayors will [[remained]].",
        fixed="It is all that Rome would have recognised. The ferry must turn back, and mayors will remain.",
    ),
    Bad(
        "A crew would [[sent]] it, and a mast could [[breaks]]. They will have to [[bought]] sails after [[lose]] two.",
        fixed="A crew would send it, and a mast could break. They will have to buy sails after losing two.",
    ),
    Bad(
        "He knew a van that was [[catch]] on camera, and told her late on Friday that the firm had [[keep]] its word.",
        fixed="He knew a van that was caught on camera, and told her late on Friday that the firm had kept its word.",
    ),
    Bad("He told allies on Friday that it had [[keep]] it.", fixed="He told allies on Friday that it had kept it."),
    Bad(
        "He was sorry for what he said and had [[wrote]] to her. They left before the work begun in May was done.",
        fixed="He was sorry for what he said and had written to her. They left before the work begun in May was done.",
    ),
    Bad("I must [[admits]] that it has [[merge]].", fixed="I must admit that it has merged."),
    Bad(
        "They are trying to [[reducing]] it. The bill is [[reject]] by her, and a singer is [[mourn]] across the town.",
        fixed="They are trying to reduce it. The bill is rejected by her, and a singer is mourned across the town.",
    ),
    Bad(
        "The film will [[focuses]] on a cook, and it was [[design]] to please. They will [[being]] told so later, and"
        " will soon [[chasing]] more of it.",
        fixed="The film will focus on a cook, and it was designed to please. They will be told so later, and"
        " will soon be chasing more of it.",
    ),
    Bad(
        "They have a plan to [[saves]] the mill, and are planning to [[leasing]] the barn. It could not [[achieved]]"
        " without her.",
        fixed="They have a plan to save the mill, and are planning to lease the barn. It could not be achieved"
        " without her.",
    ),
    Good("Would adding it help? They ask how could using it harm us. It is a beer can recycling plant."),
    Good("It led to changes the town made. The tasks they spoke to requires staff; there was draft by her desk."),
    Good("No longer will being late be a reason; nor can reading alone help."),
    Good("You want to verify every one – by verify, I mean that you look."),
    Bad(
        "They have not [[be]] told that he left after being [[reject]] by her.",
        fixed="They have not been told that he left after being rejected by her.",
    ),
    Bad(
        "She is ready to [[sent]] more, and helped to [[laid]] the stone. I [[begun]] to sing when the rain [[begun]].",
        fixed="She is ready to send more, and helped to lay the stone. I began to sing when the rain began.",
    ),
    Good("It makes a human being suffer. The best path to consider is proceed with care."),
    Good("What they did was destroy it, and her advice was keep calm. It can be resent."),
    Good("The assistance they will have to secured bays is small."),
    Good("When should proposed laws come? The access they will have to protected bays; the man we spoke to told us."),
    Good("All they want is open to the town. What it does is allow to each his own. The rule is live by the sword."),
    Good("They may not have write access to it, nor has write permission been given."),
    Good("It would shred the net. She had hid it and had forgot. She, closing it as fast as she could came back."),
    Good("All that Mr. Smith had went to his sister."),
    Good(
        "The free will held in check; his will made in 1962; close to finished goods, and what it came to pleased her."
    ),
    Good("Had they gone, he taken ill; she was hurt and he taken in; those who, taken as one, and one."),
    Bad(
        "It should [[been]] seen. Did she [[went]] home? It should [[noted]] that she did.",
        fixed="It should have been seen. Did she go home? It should be noted that she did.",
    ),
    Bad("She had to [[went]] home, and wants to [[has]] tea.", fixed="She had to go home, and wants to have tea."),
    Bad("Why did we [[decided]] so? Does he [[works]] here?", fixed="Why did we decide so? Does he work here?"),
    Bad("I was [[woke]] by it, without [[take]] a drink.", fixed="I was woken by it, without taking a drink."),
    Bad(
        "They left without [[see]] it or without [[get]] any.",
        fixed="They left without seeing it or without getting any.",
    ),
    Bad("It may [[reversed]] by a court.", fixed="It may be reversed by a court."),
    Bad("The sum might [[represented]] all of it.", fixed="The sum might represent all of it."),
    Bad("Yields may [[to have]] to rise.", fixed="Yields may have to rise."),
    Bad("It can [[to reach]] the sea, and they could [[to fall]].", fixed="It can reach the sea, and they could fall."),
    Good("They ran as far as they could to see it, did all one can to win, and used a can to hold it."),
    Good("These are chances they could to some extent use."),
    Bad(
        "It may [[hangs]] there, but you’ll soon [[introduced]] it.",
        fixed="It may hang there, but you’ll soon introduce it.",
    ),
    Good("He did all that he should to win, as best he might to please; in May to be sure."),
    Good("Without the don’t knows, half of them are for it."),
    Good("They did not need it, nor did they proceed; it did not, went the tale, work; they did not found a club."),
    Good("The office she had went to her sister. The town the firm had began to shrink, the torch he had went out."),
    Good("The problems they had began early. Those who have give to those who have not; the hall has rose windows."),
    Good("The house that they came to became a museum. All he did was give the book back; what it was took long."),
    Good("He ran as fast as he could going up the hill. They scored when they could going forward."),
    Good("The goods “will be distribute[d]” by them. Every mill must needs close. He is loathe to sell it."),
    Good("The town is also host to a fair. It need not be elaborate; it will be shelter for us. Your can stays cold."),
    Good("If it is set, *from and to* becomes *to and from*.", path="a.md"),
    Good("It has been make or break; we have work to do, and it will be go for launch. They can saw wood."),
    Bad("It will [[having]] a tail, and hasn’t [[catch]] any.", fixed="It will have a tail, and hasn’t caught any."),
    Bad(
        "She said in a note that she had [[became]] ill. When the men came back the wind had [[drop]].",
        fixed="She said in a note that she had become ill. When the men came back the wind had dropped.",
    ),
    Bad("Six men have been [[arrest]] after a raid.", fixed="Six men have been arrested after a raid."),
    Bad(
        "I have [[stop]] asking the mill. We had to [[spent]] it.",
        fixed="I have stopped asking the mill. We had to spend it.",
    ),
    Bad(
        "The panel can [[hidden]], check that the barn can [[restored]], and she could [[gone]] home.",
        fixed="The panel can be hidden, check that the barn can be restored, and she could have gone home.",
    ),
    Bad(
        "We must [[to go]], and you can still [[to win]]. They would rather [[to stay]], as I have [[make]] this cake.",
        fixed="We must go, and you can still win. They would rather stay, as I have made this cake.",
    ),
    Bad(
        "It is the first time you have [[use]] it, in a marsh where otters had [[came]] back.",
        fixed="It is the first time you have used it, in a marsh where otters had come back.",
    ),
    Bad(
        "The firm [[is now expects]] to win, as they had [[says]] it would. They came out to [[listened]].",
        fixed="The firm now expects to win, as they had said it would. They came out to listen.",
    ),
    Bad(
        "She asked the town to [[thinking]] again before [[go]] to bed; it stopped when the bell [[rung]].",
        fixed="She asked the town to think again before going to bed; it stopped when the bell rang.",
    ),
    Bad(
        "I’ll [[putting]] it on, as she would also [[to see]] it. It is shut, and I would [[to know]] why.",
        fixed="I’ll be putting it on, as she would also like to see it. It is shut, and I would like to know why.",
    ),
    Bad(
        "Mark is [[look]] for a job. She says Anna Hill was [[wait]] for it.",
        fixed="Mark is looking for a job. She says Anna Hill was waiting for it.",
    ),
    Good("Mark is a name. The film Anna was work for many; it would to some extent help, and they’ll evening it out."),
    Good("She is host to a fair, as he was before her. It was a must to see, and they fought as they must to live."),
    Good("What good would helping do? How will using it help, and why would making it? There is a will being kind."),
    Good("Floods are set to increase, as will attacks on ferries. It is Send if the box would be Send, which it is."),
    Good("The gate was smashed to ruins, and he read it to converts."),
    Bad(
        "The lamp had [[by used]] in May. The seats must [[by sold]] before June.",
        fixed="The lamp had been used in May. The seats must be sold before June.",
    ),
    Good("It had by then left; they can by contrast stay, and could by united action win. What it had by used cars."),
    Bad(
        "Please [[refers]] to the map.",
        fixed="Please refer to the map.",
    ),
    Good("To please others is hard. Please leaves on it. They look forward to seeing the hall, and are used to it."),
    Bad(
        "It works without having [[allocate]] a sum. It will already [[running]] when they come.",
        fixed="It works without having allocated a sum. It will already be running when they come.",
    ),
    Bad(
        "Bo Lind spoke to his aide by telephone and [[ask]] for it. She walked to the pier and [[enter]] the hall.",
        fixed="Bo Lind spoke to his aide by telephone and asked for it. She walked to the pier and entered the hall.",
    ),
    Good(
        "She helped them and ask for it they did. He wanted to go and enter the hall. He said fans travel and spend the day."
    ),
    Bad(
        "The law does not [[stops]] there. The Harbour Safety Administration is [[study]] the plan.",
        fixed="The law does not stop there. The Harbour Safety Administration is studying the plan.",
    ),
    Good("Get started with the mill and become a miller. They can get it published and discuss it as it is."),
    Good("It upset others who supported the stance and see the party as lost, she said."),
    Bad(
        "In addition to [[provide]] meals, they give advice when it comes to [[choose]] a school.",
        fixed="In addition to providing meals, they give advice when it comes to choosing a school.",
    ),
    Bad(
        "Ministers are considering [[to impose]] a tax. I’m not used to [[hear]] it. We look forward to [[play]] at home.",
        fixed="Ministers are considering imposing a tax. I’m not used to hearing it. We look forward to playing at home.",
    ),
    Good("She has come forward to give evidence. It is a room with a view to die for, in addition to help with fees."),
    Good("Crimes were committed to hide it. When it comes to work or play, we look forward to work starting again."),
    Good("Measures Berlin is considering to curb it; the name he suggested to call it; it was used to hear cases."),
    Good("He insisted to the end that it rained. There are films to look forward to include in the list."),
    Bad(
        "It rained. He [[done]] well, and they [[done]] it for gold.",
        fixed="It rained. He did well, and they did it for gold.",
    ),
    Good(
        "What has he done for it? The work he done, as Pip said. Nor had they done more. He was hurt, and she done in."
    ),
    Bad("He tried not to [[laughs]] at it.", fixed="He tried not to laugh at it."),
    Bad("The singer admitted to [[have]] copied it.", fixed="The singer admitted to having copied it."),
    Good("Ann was admitted to have it removed. He admitted to having done it."),
    Bad(
        "She is proud of what we built and looks forward to [[see]] it.",
        fixed="She is proud of what we built and looks forward to seeing it.",
    ),
    Bad("The part must be [[replaces]] every year.", fixed="The part must be replaced every year."),
    Good("What it can be determines the price; who it will be decides it; how long it may be includes a wait."),
    Bad("The firm shall [[paid]] the costs.", fixed="The firm shall pay the costs."),
    Good("Shall works of art be taxed? You shall have had your tea. What they shall have paid will be seen."),
    Bad(
        "Why does the build [[takes]] so long? When does the new museum [[opens]] on Sunday? What does the law [[says]]?",
        fixed="Why does the build take so long? When does the new museum open on Sunday? What does the law say?",
    ),
    Good("Why does the man who works here stay? How does the gas works pay? Does the night shows team know?"),
    Bad(
        "It lets you [[to visit]] three halls, and let them [[to leave]]. It made it [[seems]] easy, and makes it [[looks]] so.",
        fixed="It lets you visit three halls, and let them leave. It made it seem easy, and makes it look so.",
    ),
    Good("Making it looks easy; the man who made it seems tired; what makes her looks matter. To let it takes a year."),
    Good("From the tests we have made it seems safe; in the plans they made it looks fine."),
    Good("They let them to a firm. He made it to the top; she let him to the door."),
    Bad(
        "The court has not yet [[decide]]. Children won't [[allowed]] to ride.",
        fixed="The court has not yet decided. Children won't be allowed to ride.",
    ),
    Good("The files are write only, and the old disk was write only from the start."),
    Bad("They are [[recognise]] it now.", fixed="They are recognising it now."),
    Good(
        "It gave rise to worries that it held. They owe it to secured lenders. It was sit and wait all day. He had work the next day."
    ),
    Good(
        "He is entitled to works of art. Only here can benefits be paid. All that is left to do is relax. It had ground the corn."
    ),
    Bad(
        "The men will [[tried]] by a jury. The tower will [[demolished]] in May, and prices will [[reduced]] it by a third.",
        fixed="The men will be tried by a jury. The tower will be demolished in May, and prices will reduce it by a third.",
    ),
)
