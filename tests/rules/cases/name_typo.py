from copydesk import Bad, Good, Names, Person, Place

CASES = (
    Bad(
        "The leader of the party, Michael Howard, spoke. It is said that [[Michal]] Howard left.",
        fixed="The leader of the party, Michael Howard, spoke. It is said that Michael Howard left.",
    ),
    Bad("Henry Farrell has hit back. It was Henry [[Ferrell]] who sang."),
    Bad(
        "They sold beef to South Korea, and none to South [[Kora]].",
        fixed="They sold beef to South Korea, and none to South Korea.",
    ),
    Bad("Libya is far. It was hot in [[Libye]].", fixed="Libya is far. It was hot in Libya."),
    Good(
        "Petr Batchelor and Peter Batchelor sang. Jon Mott met his brother, John Mott. They met Ann Hill and Anne Hill."
    ),
    Good("Boris Johnson met Boris Johnston, a plumber. The Korean troops left South Korea."),
    Bad(
        "The market was shut on [[Tuesdaey]], and the [[Palestinias]] left.",
        fixed="The market was shut on Tuesday, and the Palestinians left.",
    ),
    Bad("The [[Canadan]] border was shut.", fixed="The Canadian border was shut."),
    Bad("They said that President [[Obamma]] would come.", fixed="They said that President Obama would come."),
    Bad(
        "The minister went to [[Ruusia]], and the leader of [[Amerria]] spoke.",
        fixed="The minister went to Russia, and the leader of America spoke.",
    ),
    Good("The lawyers Johnson and Johnston met in the town hall, and Johnston spoke first."),
    Good("They spoke of Bazel, of Persico and of Sariah. They met Ann Ruusio, and Mr Kanada. The Europan sea is deep."),
    Bad(
        "The [[Institute of Fiscal Studies]] agreed with [[Pubic Health England]].",
        fixed="The Institute for Fiscal Studies agreed with Public Health England.",
    ),
    Bad(
        "Gwen Armitage won the seat. Mrs [[Armitidge]] was pleased.",
        fixed="Gwen Armitage won the seat. Mrs Armitage was pleased.",
    ),
    Bad("It was in the [[Arpil]] issue, by Thomas [[Atwoood]].", fixed="It was in the April issue, by Thomas Atwood."),
    Bad(
        "Harbour Lightning is a club. Harbour Lightning won; Harbour [[Lighting]] has debts. Harbour Lightning!",
        fixed="Harbour Lightning is a club. Harbour Lightning won; Harbour Lightning has debts. Harbour Lightning!",
    ),
    Bad("The mayor of [[Hobert]] left San [[Antonia]].", fixed="The mayor of Hobart left San Antonio."),
    Bad(
        "Simon Pell met Ann Davis. Mr [[Pel]] left for Mr [[Davi]]'s new role.",
        fixed="Simon Pell met Ann Davis. Mr Pell left for Mr Davis's new role.",
    ),
    Bad(
        "Lactobacillus reuteri is a microbe. [[Lactobacilus]] casei and Lactobacillus plantarum are two others.",
        fixed="Lactobacillus reuteri is a microbe. Lactobacillus casei and Lactobacillus plantarum are two others.",
    ),
    Bad(
        "Jakob Nielsen said so. [[Jakobn]] Nielsen is a guru.", fixed="Jakob Nielsen said so. Jakob Nielsen is a guru."
    ),
    Bad(
        "He left Ashby [[Untied]] for the Royal [[Collage]] of Nursing.",
        fixed="He left Ashby United for the Royal College of Nursing.",
    ),
    Bad(
        "Ann Farnworth won. Ann [[Farnwroth]] sang. Ms [[Farnwroth]] left. Ms Farnworth, Ann Farnworth, Ann Farnworth.",
        fixed="Ann Farnworth won. Ann Farnworth sang. Ms Farnworth left. Ms Farnworth, Ann Farnworth, Ann Farnworth.",
    ),
    Bad(
        "They met in [[Kilkarney]] and western [[Mosuk]]. Crews came from Sligo and [[Bunoran]]; a Co [[Kerru]] inn.",
        fixed="They met in Killarney and western Mosul. Crews came from Sligo and Bundoran; a Co Kerry inn.",
    ),
    Bad(
        "Mr [[Hrading]] and president Donald Trump left. The [[Teump]] administration met in [[Belarusd]].",
        fixed="Mr Harding and president Donald Trump left. The Trump administration met in Belarus.",
    ),
    Bad(
        "Rupert [[Murdoc]] and Lachlan Murdoch came; the boat Ros [[Annne]] left for North [[Kores]].",
        fixed="Rupert Murdoch and Lachlan Murdoch came; the boat Ros Anne left for North Korea.",
    ),
    Bad(
        "Judge [[Niel]] Gorsuch spoke of talks with [[Turley]], as Turkey had asked.",
        fixed="Judge Neil Gorsuch spoke of talks with Turkey, as Turkey had asked.",
    ),
    Bad("Sochi hosts it. In [[Soci]] they build.", fixed="Sochi hosts it. In Sochi they build."),
    Bad(
        "Aoife [[Kinsela]] met them in [[Kyev]].",
        fixed="Aoife Kinsella met them in Kyiv.",
        names=Names((Person("Aoife Kinsella", role="mayor"),), (Place("Kyiv", variants=("Kiev",), never=("Kyev",)),)),
    ),
    Bad(
        "They met in [[Tooleybic]].",
        fixed="They met in Tooleybuc.",
        others={f"{number}.md": "The bridge of Tooleybuc is old." for number in range(3)},
    ),
    Bad(
        "Pat [[Quelbrough]] is the manager.",
        fixed="Pat Quelborough is the manager.",
        others={f"{number}.md": "Pat Quelborough runs the firm." for number in range(2)},
    ),
    Bad("It was [[Hilary\nClinton]] of\nall people.", fixed="It was Hillary\nClinton of\nall people."),
    Bad(
        "They left [[Kyev\nOblast]] for good,\nas [[@kyevnews]] told.",
        fixed="They left Kyiv\nOblast for good,\nas @kyivnews told.",
        names=Names(places=(Place("Kyiv Oblast", never=("Kyev Oblast",)), Place("@kyivnews", never=("@kyevnews",)))),
    ),
    Bad("They moved the code from [[Bitbuket]] to a server.", fixed="They moved the code from Bitbucket to a server."),
    Good("They use Mathematica, and data from Postgres."),
    Good("Sochi hosts it. In Soci they build.", names=Names(accept=("Soci",))),
    Good("Ann Williams met Prince William. William's role is new. Ann Davis met Mr Davi. Mr Davi’s aide left."),
    Good("Crux is a sign. The bird Crax globulosa is no Crux. Crux it is. John Marlow met Johny Marlow."),
    Good("Magnus Cort won. The laces were Untied, and the Royal Academy shows a Collage."),
    Good("Ellie Farnworth won. Ivo Farnwroth sang. Ivo Farnwroth left. Ms Farnworth, Ellie Farnworth, Ms Farnworth."),
    Good("Read the blog of [Quelboruh](https://quelboruh.example/blog), as Ann Quelborugh does.", path="a.md"),
    Good("Martin F. Krafft wrote the notes. They met at Mileura station, in the Foja Mountains and with Mr Selwaine."),
    Good("Jonathan Turley wrote of Turkey; Turley said so. Ross McGowan and Mike John came."),
    Good("The codes az-Latn and sr-Cyrl are in use."),
    Bad(
        "The president, Bashar al-[[Asssad]], met the leader of the Houthis, Abdul-Malik al-[[Houthii]].",
        fixed="The president, Bashar al-Assad, met the leader of the Houthis, Abdul-Malik al-Houthi.",
    ),
    Good("The Syrian minister Bassam al-Sabbagh met Ahmed al-Sharif and Bashar al-Bakri, who sell cloth in the town."),
    Good("They met Persa Zula in May, and Itay Shakurov."),
    Good("He met Vladimir. Purun is a town."),
    Good("Santa Barbara, San Antonio, Santa Antonia, San Luca, San Andrea and San Nicola lie by the sea."),
    Good("Eddie Hobert farms there. The mayor of Marlow and the bishop of Barton had faith in Hobert."),
    Good("In Seoul, said the mayor of Seoul, Choi Seul-ki counts weddings."),
    Good("It was told at a meeting with Thomas Mayr-Lodi, a baker in the town of Marlow."),
    Good("Rashed Khan Lodi of the union and Amir Hossain Beg, a member, met the board."),
    Good("Mykhailo Podoliak, Ihor Klimenko and Olga Stefanishina met Volodymyr Zelenskyi and Andriy Sibiga."),
    Good("Utopians wrote of Utopias and sold Ideologies. Few Ideologues read it, said the Utopians of Ideologies."),
    Good("The Bolsheviks were to Bolshevise it; Bolsheviks met at the Aleksandrovskii works in Aleksandrovsk."),
    Good("The town of Petersbourg lies by the sea. They sang “Puttin’ On the Hat” to the Australo-Papuan frogs."),
    Good("They left Barad-dûr, by the Nagorno-Karabakh road. Brad was there."),
    Good("They wrote of Ismail Abu Shanab, the Banu Ifran, and of the Salamandridae, not the Salamandroidea."),
    Good("Germans have made a verb of Angela Merkel: Merkeln is to wait."),
    Good("Erica Sadun spoke first. Sadun had brought Sarun Mongkutpatch."),
    Good("Miss Helen Hardy sang on Tuesday. Mrs. Harry Grant came with Mrs. Harry Lane and Mrs. Harry Moss."),
    Good("Chunking lets you split a file. It rained."),
    Good("He is an Islamophobe who writes of Islamophobia; Islamophobia is old."),
    Good("They spoke of California, of Carolina and of the Coronavirus outbreak."),
    Good("It is told of Text::Unidecode. Unicode is old, and Unicode is long."),
    Good("**Braiins adds a pool:** the Braiins pool was announced."),
    Good("Budha and Ketu are in the sky. The Liburnians fought in Zaporozhia, and left for Hawaiki in the night."),
    Bad("Alison Petrie sang. It was sad, Dr [[Petry]] said."),
    Bad(
        "Margaret Tully ran it. Mrs [[Tulley]] had left. Mrs Tully came.",
        fixed="Margaret Tully ran it. Mrs Tully had left. Mrs Tully came.",
    ),
    Good("Margaret Tully ran it with her lawyer, Mr Tulley, who left. Mr Palmer sang with Ann Palmer and Bo Palma."),
    Good(
        "Optimized for speed, it ran.",
        others={f"{n}.md": f"The Optimizer of mill {n} is new, and so is the Optimizer of it." for n in range(4)},
    ),
    Good("Abbreviates the name.", others={f"{n}.md": f"Abbreviated names of mill {n} are here." for n in range(12)}),
    Bad(
        "Officials in [[Netterlands]], [[Inoonesia]] and [[Findland]] said that [[Pittssurgh]] was hit.",
        fixed="Officials in Netherlands, Indonesia and Finland said that Pittsburgh was hit.",
    ),
    Bad(
        "The minister flew from [[Mumbni]] to Sri [[Latka]] and Nova [[Scotsa]].",
        fixed="The minister flew from Mumbai to Sri Lanka and Nova Scotia.",
    ),
    Good("The Hardcourt Championships began. They bought Rockdale Beef; Dezhi Wu fished in the River Senne."),
    Bad(
        "It was the billionaire Elon [[Msk]], the actress Saoirse [[Rooan]] and Governor Ron [[DSantis]].",
        fixed="It was the billionaire Elon Musk, the actress Saoirse Ronan and Governor Ron DeSantis.",
    ),
    Bad("Yahya [[Sinwr]] led Hamas.", fixed="Yahya Sinwar led Hamas."),
    Bad(
        "The billionaire [[Eln]] Musk met [[Pul]] Kagame, president of Rwanda, and the chancellor [[Friearich]] Merz.",
        fixed="The billionaire Elon Musk met Paul Kagame, president of Rwanda, and the chancellor Friedrich Merz.",
    ),
    Good("Pal Cooper and Mak Johnson met Jon Kerry, a baker, and Elin Musk, a nurse."),
    Good("The loans of Nacional Financiera and Thomson Semiconducteurs were Euroloans, said Javier Nogales Iturri."),
    Good("Canterra Energy sold its wells to Armco Inc, and the Ecuadoran tanker Khark reached the Yangtse."),
    Good("Elon Mrk, Tim Cok and Harry Kem came, and so did Ann DSantos."),
)
