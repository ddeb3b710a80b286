## The directory: what people say they are, and whose profile there is to see

profile-identity-words = In your own words
profile-hint-identity = As many as fit
profile-hint-identity-words = Whatever the list lacks, separated by commas
button-profile-identity = What I am
field-identity = list of what you are

refusal-no-profile = **{ $name }** is a bot: there is no profile to show.
