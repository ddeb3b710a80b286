## Descriptions of commands, options and choices: at most 100 characters each.

cmd-chapter-start = Begin a chapter in a city that has none, with others who commit themselves
cmd-network-foundings = The chapters that are beginning, and what each still lacks

opt-start-city = The city it begins in, in any spelling; the chapter is named after it
opt-start-why = Why there, and what you would do together
opt-start-theme = A theme, if it gathers around one instead of the city: its name
