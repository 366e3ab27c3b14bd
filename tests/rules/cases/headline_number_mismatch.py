from copydesk import Bad, Good

CASES = (
    Bad("# Town wins by [[7]] runs\n\nTown won by nine runs; Hill made 30 runs, and Lee seven."),
    Bad("# [[Six]] things to see\n\nGo soon.\n\n## 1. The bridge\n\nOld.\n\n## 2. The pier\n\n## 3. The mill"),
    Bad("# Ferryman [[3.2]]: new sails\n\nFerryman 3.1 is out. It replaces 2.9."),
    Bad("# Ann Hill dies at [[87]]\n\nAnn Hill, who has died aged 89, sang."),
    Bad("# Ann Hill dies at [[87]]\n\nAnn Hill, the singer, died on Friday. She was 89."),
    Bad("# Clerk gets [[24]] years\n\nA clerk was sentenced on Friday to 25 years in prison."),
    Good("# Clerk took £14m\n\nA clerk took £14m, of which £1.4m is left. The 1.4m votes were 14%."),
    Good("# Shares down 23 percent\n\nThe share fell 23 per cent, the index 2.3 percent."),
    Good("# 12 people hurt in crash\n\nA ferry hit the pier; 12 people were hurt, 21 people saw it."),
    Good("# 21 people hurt in crash\n\nA ferry hit the pier: nine were hurt on board and twelve people on the pier."),
    Good("# Storm closes 135 schools\n\nThe storm closed 53 schools on Friday and 82 schools later."),
    Good("# More than 30 cars in pileup\n\nThe pileup of 34 cars, say police, shut the road. The 34 cars are gone."),
    Good("# Storm closes 150 schools\n\nThe storm closed 151 schools; twenty-one people saw it."),
    Bad("# Man, [[34]], charged over fire\n\nA 43-year-old man was charged on Friday. He is of Leeds."),
    Bad("# [[20]]-year-old student wins title\n\nAnn Hill, 21, won on Friday after nine games."),
    Good("# Man, 34, charged over fire\n\nBob Hill (34) was charged on Friday. Ann Lee, 43, saw it."),
    Good("# Man, 34, charged over fire\n\nA man was charged on Friday. A woman, 43, and a boy, 12, saw it."),
    Good("# 20-year-old bridge shut\n\nA 43-year-old man was hurt on it."),
)
