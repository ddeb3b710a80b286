"""German: what is declined, parts of the world, and the languages that people speak."""

from __future__ import annotations

from typing import Final

_TONGUES: Final = {
    "ar": "arabisch, darija, arabische",
    "ca": "katalanisch",
    "de": "deutsch",
    "en": "englisch",
    "es": "spanisch",
    "fr": "französisch",
    "it": "italienisch",
    "nl": "niederländisch, holländisch",
    "pt": "portugiesisch",
    "ru": "russisch",
    "zh": "chinesisch, mandarin",
    "tr": "türkisch",
    "uk": "ukrainisch",
    "br": "bretonisch",
    "ja": "japanisch",
    "pl": "polnisch",
}
# "Who can Arabic" is how it is said: the verb means to speak only beside a language.
_ABLE: Final = ("kann", "können", "könnt", "spricht", "sprechen", "sprecht", "redet", "reden")


def _spoken(names: str) -> str:
    """The phrases in which one of the languages ``names`` is spoken, between commas."""
    phrases = []
    for name in names.split(", "):
        phrases += [f"{name} {verb}" for verb in _ABLE]
        phrases += [f"kann {link}{name}" for link in ("", "jemand ", "hier jemand ", "wer ")]
        phrases += [f"{name}sprachig{end}" for end in ("", "e", "en", "er")]
        phrases += [f"{name}sprechend{end}" for end in ("", "e", "en", "er")]
    return ", ".join(phrases)


CONCEPTS: Final = {
    "region:africa": "afrika, afrikanisch, afrikanische, afrikanischen",
    "region:north_africa": "nordafrika, maghreb",
    "region:west_africa": "westafrika",
    "region:europe": "europa, europäisch, europäische, europäischen",
    "region:asia": "asien, asiatisch",
    "region:latin_america": "lateinamerika",
    "region:south_america": "südamerika",
    "region:north_america": "nordamerika",
    "region:middle_east": "naher osten, nahen osten, nahost, mittlerer osten",
    "region:oceania": "ozeanien",
    "region:mediterranean": "mittelmeer, mittelmeerraum",
    "region:brittany": "bretagne",
    "region:scandinavia": "skandinavien",
    **{f"spoken:{code}": ", ".join((names, _spoken(names))) for code, names in _TONGUES.items()},
    "speak": ", ".join(
        (
            "spricht, sprechen, sprecht, redet, reden, spreche, verständigen, fließend, sprachig",
            *map(_spoken, _TONGUES.values()),
        )
    ),
    "private_data": """e-mail, email, mail, e-mails, mails, e-mail-adresse, emailadresse,
        mailadresse, e-mail-adressen, mailadressen, telefonnummer, telefonnummern, handynummer,
        handynummern, handy-nummer, mobilnummer, telefon, handy, whatsapp, whatsapp-nummer,
        privatadresse, wohnadresse, private nachrichten, privatnachrichten, privaten nachrichten,
        private nachricht, dms, direktnachrichten, verstecktes profil, versteckte profile,
        versteckten profile, verborgene profil, versteckte profil, verstecktes, geburtsdatum,
        gehalt, ip-adresse, private daten, persönliche daten, personenbezogene daten, straße und
        hausnummer, strasse und hausnummer, hausnummer, kontonummer, iban, bankverbindung,
        kontaktdaten, klarname, echten namen, richtiger name, privatnummer, private nummer, private
        mail, chatverlauf, privaten chats, private chats, nachrichten zwischen, passnummer, nummer
        von, nummer vom, die nummer von, sexuelle orientierung, private adresse, handynummer von,
        privaten daten, pns, private unterhaltung, genaue adresse, telegramnummer, heimadresse""",
    "weak_private": """adresse, anschrift, geburtstag, alter, nummer, wie alt ist, wie alt, wo genau
        wohnt, wohnt genau, genau wohnt, in welcher straße, welche straße, versteckt, verborgen,
        postadresse, straße, strasse, welcher straße, wohnt die genau, postleitzahl""",
    "cheat": """ignoriere, ignorier, ignoriert, vergiss, vergesst, missachte, umgehe, umgeh, hör auf
        zu befolgen, befolge nicht, beachte nicht, überschreibe, deaktiviere, schalte ab, schalt ab,
        setz dich über, halte dich nicht an, halt dich nicht an, verwirf, lass alle""",
    "orders": """anweisungen, anweisung, regeln, regel, instruktionen, instruktion, befehle,
        vorgaben, vorgabe, prompt, obige, bisherigen, vorherigen, vorherige, filter,
        einschränkungen, beschränkungen, richtlinien, sicherheitsregeln, alles was dir gesagt wurde,
        schutzmaßnahmen, was oben steht, alles bisherige, datenschutzeinstellungen,
        programmierung""",
    "persona": """du bist jetzt, du bist ab jetzt, du bist nun, ab jetzt bist du, ab sofort bist du,
        tu so als, tu so als wärst du, stell dir vor du, spiel die rolle, entwicklermodus,
        entwickler-modus, debug-modus, admin-modus, ohne einschränkungen, ohne regeln, ohne filter,
        wartungsmodus, gehorche mir, jailbreak, gott-modus, du hast keine regeln, du musst
        gehorchen, verhalte dich wie, developer mode, keine regeln mehr, du hast keine""",
    "secret": """token, bot-token, tokens, api-key, api-schlüssel, geheimer schlüssel, geheimen
        schlüssel, systemprompt, system-prompt, umgebungsvariablen, admin-passwort, deine
        anweisungen, deinen prompt, dein prompt, deine instruktionen, interne regeln, interne
        anweisungen, geheimnisse, geheime, konfiguration, env-datei, datenbank-passwort, versteckte
        anweisungen, versteckten anweisungen, alles darüber, versteckten profile, versteckte
        profile""",
    "secret_own": """dein token, deinen token, dein bot-token, deinen bot-token, systemprompt,
        system-prompt, deine anweisungen, deinen prompt, dein prompt, deinen systemprompt, deine
        konfiguration, deine geheimen, deine internen, deinen api-key, umgebungsvariablen""",
    "command": """schick, schick mir, schicke, schicke mir, gib, gib mir, zeig, zeig mir, zeige,
        zeige mir, verrate, verrat mir, sag mir, nenn mir, nenne mir, drucke, drucke aus, gib aus,
        liste, wiederhole, führe, poste, sende, sende mir, offenbare, was ist, antworte mit,
        enthülle, teile, lies vor, wie lautet, exportiere""",
    "supposed": "was passiert wenn, was wäre wenn, vergiss nicht, vergesst nicht",
    "attack": """drop table, delete from, select from, rm rf, sudo, insert into, alle pingen,
        everyone pingen, ping everyone, pinge alle, pinge everyone, pingen, mach mich zum admin,
        mach mich zur admin, mach mich zum steward, gib mir adminrechte, gib mir admin-rechte, gib
        mir die rolle, admin-rechte, adminrechte, lösche alle, lösch alle, lösche den server, banne
        alle, bann alle, kick alle, kicke alle, systemnachricht, system message, neue anweisung,
        neue anweisungen, exportiere alle, schreib allen mitgliedern, alle mitglieder anschreiben,
        erwähne alle, markiere alle, ernenne mich zum, spamme""",
    "told": """mit dir los, mit euch los, es war, war super, war toll, war schön, war schon wieder,
        ich war, wir waren, wir hatten, ich hatte, hat schon wieder, schon wieder, mein kater, der
        kater, meine katze, die katze, der hund, mein hund, hat er gesagt, hat sie gesagt, sagte er,
        sagte sie, falscher chat, falscher kanal, ups, haha, lol, sorry, egal, ich habe vergessen,
        verpasst, hat geregnet, gestern war, hat spaß gemacht, bis morgen, jo eh, na ja, naja, war
        gut, war lustig, vertippt, schönes wetter heute, tut mir leid""",
    "jest": """witz, witze, gedicht, gedichte, rezept, rezepte, rätsel, hausaufgaben, geschichte
        über, liedtext, witz erzählen, kochrezept""",
    "off_topic": """wetter, wettervorhersage, temperatur, regen, regnet, schnee, schneit, fußball,
        fussball, bundesliga, champions league, spiel gewonnen, gewonnen, spielt, tennis,
        basketball, formel 1, witz, gedicht, rezept, rezepte, hauptstadt von, präsident,
        präsidentin, bundeskanzler, kanzler, könig von, bitcoin, krypto, aktien, aktie, aktienkurs,
        lotto, horoskop, hausaufgaben, zug nach, zugverbindung, bahn nach, flug, flüge, bus nach,
        taxi, pizza, restaurant, restaurants, film, filme, kino, lied, song, singen, wahl, wahlen,
        olympia, weltmeisterschaft, wm, übersetze, übersetz, heirate mich, sinn des lebens, mathe,
        chatgpt, nachrichten aus, nachrichten, trump, arzt, medizin, symptome, netflix, serie,
        videospiel, wechselkurs, wurzel aus, einwohner hat, koche ich, kocht man, kochen, backe ich,
        backt man, backen, kuchen, hotel, wie hoch ist, wie weit ist, wer hat erfunden, wer schrieb,
        wer malte, hauptstadt, quadratwurzel, steuererklärung, handy kaufen, laptop, iphone,
        drucker, wlan, kopfweh, kopfschmerzen, playlist, spotify, schach, sudoku, mond, planeten,
        dinosaurier, wie schnell, führerschein, gulasch, kaiserschmarrn, schnitzel, strudel,
        wetterbericht, wie wird das wetter, spielstand, tabelle, euro in dollar, wie viel uhr ist
        es, wie spät ist es""",
}
