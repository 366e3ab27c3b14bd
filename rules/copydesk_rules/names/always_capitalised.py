"""Words that are written with a capital wherever they stand, and that are no other word with a small letter.

“March”, “Turkey” and “Polish” are not among them, nor what programs are called (“java”, “istanbul”).
"""

from copydesk_rules.dates import calendar

DAYS = frozenset(f"{day.lower()}{plural}" for day in calendar.WEEKDAYS for plural in ("", "s"))
MONTHS = frozenset(map(str.lower, calendar.MONTHS)) - {"march", "may", "august"}
COUNTRIES = frozenset(
    "afghanistan africa albania algeria america angola antarctica argentina armenia asia australia austria"
    " azerbaijan bahrain bangladesh belarus belgium bhutan bolivia bosnia botswana brazil britain bulgaria"
    " burundi cambodia cameroon canada catalonia colombia crimea croatia cuba cyprus denmark ecuador egypt"
    " england eritrea estonia ethiopia europe fiji finland france gambia germany ghana greece greenland"
    " guatemala guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica"
    " japan kazakhstan kenya kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya lithuania"
    " luxembourg macedonia malawi malaysia malta mauritania mauritius mexico moldova mongolia montenegro morocco"
    " mozambique myanmar namibia nepal netherlands nicaragua nigeria norway oman pakistan palestine paraguay"
    " peru philippines poland portugal qatar romania russia rwanda samoa scandinavia scotland senegal serbia"
    " siberia singapore slovakia slovenia somalia spain sudan suriname sweden switzerland syria taiwan"
    " tajikistan tanzania thailand tibet tunisia turkmenistan uganda ukraine uruguay uzbekistan venezuela"
    " vietnam yemen zambia zimbabwe".split()
)
PEOPLES = frozenset(
    "afghans african africans algerian american americans argentinian asian asians australian australians"
    " austrian austrians bangladeshi belgian belgians brazilian brazilians british bulgarian canadian canadians"
    " chilean chinese colombian croatian cuban cubans dutch egyptian egyptians english ethiopian european"
    " europeans filipino filipinos finnish french german germans ghanaian greek greeks haitian hungarian"
    " hungarians icelandic indian indians indonesian indonesians iranian iranians iraqi iraqis irish israeli"
    " israelis italian italians jamaican japanese jordanian kenyan kenyans korean koreans latin lebanese libyan"
    " malaysian mexican mexicans moroccan nigerian nigerians norwegian norwegians pakistani pakistanis"
    " palestinian palestinians peruvian portuguese romanian romanians russian russians saudi scandinavian"
    " scottish serbian somali somalis spanish sudanese swedish swiss syrian syrians taiwanese thai tunisian"
    " turkish ukrainian ukrainians venezuelan vietnamese welsh".split()
)
FAITHS = frozenset(
    "buddhism buddhist buddhists christian christianity christians christmas hanukkah hindu hinduism hindus"
    " islam islamic jewish judaism koran muslim muslims quran ramadan sikh sikhs".split()
)
CITIES = frozenset(
    "adelaide alabama alberta amsterdam arizona auckland baghdad bangkok barcelona beijing beirut belfast"
    " berlin birmingham brisbane brooklyn brussels budapest california canberra cardiff chicago colorado"
    " copenhagen cornwall damascus delhi detroit dhaka dublin edinburgh florida glasgow hanoi helsinki hollywood"
    " houston illinois islamabad jakarta jerusalem johannesburg kabul karachi kentucky kolkata lagos lahore"
    " lancashire lisbon liverpool london louisiana madrid manchester massachusetts melbourne miami michigan"
    " minnesota mississippi montreal moscow mumbai munich nairobi nevada ohio ontario oregon osaka ottawa paris"
    " pennsylvania philadelphia prague quebec queensland seattle seoul shanghai stockholm sydney tasmania tehran"
    " tennessee texas tokyo toronto vancouver warsaw wellington wisconsin yorkshire".split()
)
"""Cities, states and counties; in small letters some name a style, a fabric or a program, where no place is told."""
