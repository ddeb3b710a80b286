## Descrizioni di comandi, opzioni e scelte: al massimo 100 caratteri ciascuna.

cmd-event-agenda = Cosa succede e quando: il programma, i pitch e le domande di un evento
cmd-event-session = Aggiungi una sessione al programma di un evento che organizzi
cmd-event-duplicate = Lo stesso evento un'altra volta, con il suo programma

opt-session-title = Come si chiama
opt-session-when = Quando: “giorno 2 alle 10:00”, “sabato 10:00”, “19:30”
opt-session-duration = Quanto dura: “45 min”, “1h30” (un'ora, se non dici altro)
opt-session-kind = Che tipo di sessione
opt-session-speaker = Chi parla o la conduce
opt-session-room = Dove: la sala, il palco, il tavolo
opt-template = Parti da un tipo di serata già noto: durata, testo e scaletta

session-choice-talk = Conferenza
session-choice-seminar = Seminario
session-choice-workshop = Laboratorio
session-choice-panel = Tavola rotonda
session-choice-pitch = Pitch
session-choice-questions = Domande
session-choice-meal = Pasto
session-choice-break = Pausa
session-choice-welcome = Accoglienza
session-choice-other = Altro

template-choice-potluck = Cena condivisa con pitch
template-choice-disco-soupe = Disco Soupe
template-choice-talk = Conferenza
template-choice-drink = Aperitivo
