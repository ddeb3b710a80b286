"""English: more of what is declined."""

from __future__ import annotations

from typing import Final

CONCEPTS: Final = {
    "public": """my phone, on the phone, phone (won't|doesn't|can't|died|is dead), of (the|our|your)
        (venue|location|room|association|office|organisation|hall|café|space|building|school|
        library|town
        hall|coworking)""",
    "pose": "act as, pretend to be, roleplay as, play the role of, play the part of",
    "persona": """(imagine|suppose|say|assume) you (are|were|have) (a|an|no|not|my|another), you
        are (not|no longer) (a|an|bound|the|this), act as (my|if you|though you|dan|a bot|root|an
        ai|an unrestricted|another bot), pretend (to be|you are|you're|that you|to have) (no|an
        unrestricted|another|a bot|my|a different|the admin|the developer), with no limits, without
        limits, without (any|) (filter|filters|limits|rules|restrictions), forget (who|what) you
        are, (free|liberated) from your, switch to (admin|debug|developer|god|root), (play|let's
        play) a game where""",
    "cheat": """(ignore|forget|disregard|skip|drop|break|overrule|set
        aside|cancel|discard|neglect|overlook)
        (all|any|every|everything|the|your|these|those|what|each)""",
    "secret": """your (token|prompt|api key|source
        code|secret|secrets|config|configuration|password|credentials|hidden rules|instructions),
        initial message, first message above""",
    "attack": """(mention|ping|tag|notify|message|dm|alert|wake) (everyone|everybody|all
        members|every member|the whole server|all users|the entire server),
        (ban|kick|mute|remove|delete) (everyone|everybody|all members|the members|every member|that
        user|this user|him|her)""",
    "weak_private": """lives exactly, exact address, which house, what house, where exactly does,
        live exactly""",
    "private_data": """(home|private|mobile|cell|personal) (number|phone|address|email|mail),
        (phone|mobile|cell|telephone|whatsapp) (number|numbers|no|contact|), (his|her|their)
        (mobile|cell|phone|number|address|email|mail|whatsapp|private messages|dms), reach
        (him|her|them) outside, (what|how much) (he|she|they|does he|does she)
        (earn|earns|make|makes)""",
    "market": """(flat|apartment|studio|flatshare|flat share|room to rent|house to
        rent|flatmate|roommate|car|used car|second hand car|job|internship|couch to sleep on|bike
        to buy|boyfriend|girlfriend|gym)""",
    "off_topic": """(an|my) umbrella, sunscreen, raincoat, thunderstorm, storm, heatwave, degrees, celsius,
        humidity, windy, cloudy, sunshine, snowing, raining, (will|is|does|going) it (going to|)
        (be|) (rain|snow|sunny|hot|cold|freeze|storm|raining|snowing|windy), (good|best|easy|quick)
        (recipe|recipes), recipe (for|of), how (do|to|long) (I|you|)
        (cook|bake|boil|fry|roast|grill),
        (soup|cake|bread|pasta|rice|eggs|pancakes|pancake|curry|risotto|stew|cookies|chicken)
        (recipe|recipes), what (should|shall|can|could) (I|we) (eat|cook|have for dinner|wear),
        (tallest|longest|highest|biggest|largest|deepest|fastest|oldest|richest)
        (mountain|river|building|country|animal|ocean|lake|person|man|island|planet), in the world,
        solar system, the moon, the sun, mars, jupiter, galaxy, universe, dinosaur, black hole,
        astronaut, (who|what year)
        (discovered|invented|wrote|painted|composed|directed|built|won|sang|played|founded rome),
        (what|which) year (did|was), world war, the war, napoleon, roman empire, capital city,
        (the|what) time is it, what time is it in, what day is it, how old is the earth, square
        metres, kilometres between, how (tall|high|deep|heavy) is,
        (pizza|burger|sushi|kebab|ramen|curry|italian|chinese|thai)
        (place|restaurant|joint|takeaway|delivery|shop), restaurants, cafe nearby, bar nearby, pub
        nearby, hairdresser, supermarket, pharmacy, hospital, petrol station, parking, car repair,
        (my|the) (printer|computer|laptop|washing
        machine|car|wifi|router|tv|screen|dishwasher|boiler|toilet|sink|windows), algebra,
        geometry, calculus, trigonometry, fractions, percentages, times tables, homework help, do
        my homework, solve this, solve the, essay about, grammar of, how do you say, conjugate,
        define the word, (price|value|cost|worth) of (bitcoin|gold|oil|a
        house|ethereum|silver|petrol|gas|a ticket|the dollar|the euro), bitcoin price, stock price,
        share price, interest rate, inflation rate, lottery numbers, winning numbers, bet on,
        betting, casino, poker, premier league, la liga, serie a, bundesliga, formula one, grand
        prix, the match, last night's match, (win|won|lose|lost) the
        (match|game|cup|election|race|league|final|tournament), goalkeeper, striker, messi,
        ronaldo, real madrid, quarterback, super bowl, wimbledon, marathon record, gold medal,
        eurovision, oscar, oscars, grammy, taylor swift, beyonce, marvel, star wars, harry potter,
        game of thrones, fortnite, minecraft, playstation, xbox, (favourite|favorite)
        (colour|color|song|film|movie|food|band), are you (human|single|married|real|alive|in
        love), do you (love|like) me, sing (me|us) a, tell me a joke, fortune, tarot, zodiac signs,
        my horoscope, cat food, dog food, my (cat|dog) (ate|eats|is sick|won't), pregnancy,
        dentist, painkiller, aspirin, ibuprofen, blood pressure, calories, diet plan, lose weight,
        work out plan, workout plan, cheap flights, train times, bus times, timetable of the, next
        bus, next train, last train, train to, bus to, tram to, metro to, directions to, route to
        the airport, visa requirements""",
}
