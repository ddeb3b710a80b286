## The welcome of a newcomer, step by step

welcome-progress = { $bar } step { $number } of { $all }
welcome-progress-done = { $bar } all { $all } steps done
welcome-later = Take your time. What you chose so far is kept; *Begin* stays here, and `/profile edit`, `/profile language` and `/chapter near` do the same whenever you like.
welcome-language = In which language shall I speak to you?
welcome-language-choose = Choose a language…
welcome-city = Where do you live? It helps me show you what is near, in your time zone. Nobody else sees it until you say so.
welcome-town = Several towns have that name. Which one is yours?
welcome-town-choose = Choose your town…
welcome-chapter = { $city }, noted; I show your times in the zone { $zone }. These chapters are near you. Would you like to join one?
welcome-chapter-none = { $city }, noted. No chapter has a place on the map yet; `/chapter list` shows those there are.
welcome-chapter-anywhere = Chapters gather people around a place or a theme. `/chapter near` finds one near you whenever you like.
welcome-chapter-choose = Join a chapter…
welcome-away = { $km ->
        [0] in your town
       *[other] { $km } km away
    }
welcome-joined = You are a member of **{ $chapter }** now.
welcome-interests = What interests you? Choose as many as you like: that is how people find one another here.
welcome-interests-choose = Choose topics…
welcome-done = You have settled in. All of it can be changed with `/profile edit`.
welcome-event = What comes next: { $event }
welcome-what-next = `/help` shows what I can do, and `/ask` takes any question.

button-keep-language = { $language }, please
button-city = My city
button-skip = Skip
button-no-chapter = None for now

refusal-not-your-welcome = This welcome was written to someone else. `/profile edit` is yours, whenever you like.
