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
    "aberdeen adelaide alabama alaska alberta amsterdam ankara arizona arkansas athens auckland baghdad baltimore"
    " bangkok barcelona bedfordshire beijing beirut belfast berkshire berlin birmingham bogota brasilia brighton"
    " brisbane bristol brooklyn brussels buckinghamshire budapest cairo california cambridge cambridgeshire"
    " canberra caracas cardiff casablanca cheshire chicago colorado connecticut copenhagen cornwall coventry"
    " cumbria damascus delaware delhi derbyshire detroit devon dhaka dorset dubai dublin edinburgh florida"
    " frankfurt geneva glasgow gloucestershire hampshire hanoi havana helsinki hertfordshire hollywood houston"
    " idaho illinois indiana iowa islamabad jakarta jerusalem johannesburg kabul kansas karachi kentucky kolkata"
    " kyoto lagos lahore lancashire leeds leicester leicestershire lincolnshire lisbon liverpool london louisiana"
    " madrid manchester manila manitoba marseille maryland massachusetts melbourne miami michigan minnesota"
    " mississippi missouri montreal moscow mumbai munich nagasaki nairobi naples nebraska nevada newcastle norfolk"
    " northumberland nottingham nottinghamshire ohio oklahoma ontario oregon osaka oslo ottawa oxford oxfordshire"
    " paris pennsylvania perth philadelphia portsmouth prague quebec queensland riyadh rotterdam santiago sarajevo"
    " saskatchewan seattle seoul shanghai sheffield shropshire singapore southampton staffordshire stockholm"
    " suffolk surrey sussex swansea sydney taipei tasmania tehran tennessee texas tokyo toronto tripoli tunis utah"
    " vancouver vermont vienna vilnius warsaw warwickshire wellington wiltshire wisconsin worcestershire wyoming"
    " yorkshire zagreb zurich".split()
)
"""Cities, states and counties; in small letters some name a style, a fabric or a program, where no place is meant."""
