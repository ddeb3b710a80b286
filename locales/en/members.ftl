## People: the directory, profiles and their owners' choices

member-list-title = People
member-list-respelled = Nobody matches as it is written. These people match with one letter changed:
member-list-none = Nobody has opened anything to you that matches. Try fewer words, or ask in a chapter's channel. `/board need` asks everybody.
member-list-empty = Nobody has opened a profile to you yet. You can be the first: `/profile edit`, then `/profile visibility`.

profile-menu = What would you like to change? Nobody sees it until you open it, part by part.
profile-empty = Your profile is empty. Write as much or as little as you like; nobody sees it until you open it.
profile-field-level = { $field } — seen by: { $level }
profile-hidden = Nobody else sees: { $fields }.
profile-nothing-hidden = You have opened everything that you wrote. `/profile visibility` changes who sees what.
profile-saved = Saved.
profile-opened = { $fields } — seen from now on by: { $level }.
profile-opened-empty = There is nothing there yet; `/profile edit` fills it in.
profile-zone-offer = { $city } lies in the time zone { $zone }, which is not yours yet.
profile-hint-about = Who you are, in a few sentences
profile-hint-city = The town you live in; add the country if there are several: Brest, France
profile-hint-languages = Separated by commas
profile-hint-links = One on each line, or separated by commas
profile-hint-skills = What you can do, separated by commas
profile-hint-topics = What interests you, separated by commas
profile-hint-offers = What people may ask you for
profile-hint-needs = What others could help you with
profile-language-set = From now on I speak { $language } with you.
profile-language-default = From now on I speak the language of your Discord with you.
profile-zone-set = From now on I read and show your times in the zone { $zone }.
profile-reminders-dm = I remind you by direct message { $lead } before each event you go to.
profile-reminders-channel = I remind you in the event's channel { $lead } before each event you go to.
profile-reminders-none = I do not remind you of the events you go to. (Should you change your mind, it would be { $lead } before.)
profile-reminders-replanned = { $number ->
        [one] The reminder of one coming event is planned anew.
       *[other] The reminders of { $number } coming events are planned anew.
    }

button-profile-about = About me
button-profile-skills = Skills & topics
button-profile-offers = Offers & needs
button-profile-open = Open it to the network
button-profile-zone = Use { $zone }

field-about = presentation
field-city = city
field-skills = list of skills
field-topics = list of topics
field-languages = list of languages
field-offers = text of what you offer
field-needs = text of what you look for
field-links = list of links

refusal-too-many-tags = The { $field } holds at most { $most } entries: keep those that matter most.
