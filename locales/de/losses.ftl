## Was in Discord gelöscht wurde

effect-event-lost = die Nachricht, dass die Karte eines Events gelöscht wurde
notice-card-lost = Die Nachricht von **{ $title }** ({ $when }) wurde in Discord gelöscht. Das Event steht, und alle, die zugesagt haben, sind weiter dabei. Ich veröffentliche sie neu, sobald jemand antwortet oder du das Event mit `/event edit` änderst.
notice-card-homeless = Der Kanal mit der Nachricht von **{ $title }** ({ $when }) wurde in Discord gelöscht. Das Event steht, und alle, die zugesagt haben, sind weiter dabei, aber die Nachricht sieht dort niemand mehr. Sobald die Stewards einen anderen Kanal gewählt haben, veröffentlicht `/event edit` sie neu.
