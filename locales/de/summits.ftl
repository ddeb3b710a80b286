## Summits: eine Stadt nach der anderen lädt die Connectors ein

summit-preview-note = Ein Summit ist für Connectors: Nur sie sehen ihn und kommen. Er gehört dem Netzwerk; Städte bewerben sich darum, ihn auszurichten, und die Connectors entscheiden.
summit-host = Gastgeberstadt
summit-host-none = Noch nicht gewählt: { $bids ->
        [0] Bisher hat sich keine Stadt beworben.
        [one] Eine Stadt bewirbt sich.
       *[other] { $bids } Städte bewerben sich.
    }
summit-deciding = Wird gerade entschieden: **{ $title }**.
summit-bids = Bewerbungen
summit-past = Bisherige Orte
summit-decided = Gemeinsam entschieden
button-bid = Stadt bewerben
button-unbid = Bewerbung zurückziehen
button-unbid-of = { $city } zurückziehen
button-propose-host = Stadt vorschlagen
button-decision = Die Entscheidung

bid-which = Für welche Stadt?
bid-which-for = Welche deiner Städte bewirbt sich um **{ $title }**?
bid-form = { $city } bewirbt sich
bid-why = Warum hier?
bid-offer = Was könnt ihr bieten?
bid-hint-why = Was fände der Summit in deiner Stadt, und was hätte deine Stadt davon?
bid-hint-offer = Räume, Betten, Essen, helfende Hände. Lass es leer, wenn es zu früh ist.
bid-made = **{ $city }** bewirbt sich um **{ $title }** ({ $when }). Die Connectors sehen es beim Event, und ich sage dir, was daraus wird.
bid-changed = Die Bewerbung von **{ $city }** um **{ $title }** ({ $when }) ist geändert.
bid-withdraw = Eine Bewerbung um **{ $title }** zurückziehen? Der Knopf tut es sofort; deine Stadt kann sich später wieder bewerben.
bid-withdrawn = **{ $city }** bewirbt sich nicht mehr um **{ $title }**. { $ended ->
        [yes] Die Entscheidung darüber endet.
       *[no] Sonst ändert sich nichts.
    }
bid-chosen = Gute Nachrichten: Die Connectors sind einverstanden, dass **{ $city }** **{ $title }** ausrichtet ({ $when }). Du gehörst jetzt zu denen, die ihn organisieren: `/event edit` legt den Ort fest.
bid-thanked = **{ $host }** richtet **{ $title }** aus ({ $when }). Danke, dass du **{ $city }** angeboten hast: Eine Bewerbung für ein anderes Mal wäre willkommen.

summit-which = Welche Stadt?
summit-choose = Welche Stadt schlägst du den Connectors für **{ $title }** vor?
summit-close = Bis wann entscheiden die Connectors, ob **{ $city }** **{ $title }** ausrichtet? Wenn bis dahin niemand einen Einwand hat, gilt es.
summit-close-line = { $days ->
        [one] Ein Tag: { $closes }
       *[other] { $days } Tage: { $closes }
    }
button-days = { $days ->
        [one] In einem Tag
       *[other] In { $days } Tagen
    }
button-other-time = Andere Zeit…
summit-close-form = Bis wann?
summit-close-label = Die Entscheidung endet
summit-close-hint = in 5 Tagen · 30. Juni 18:00
summit-recent = Ein Hinweis: **{ $city }** hat einen der letzten beiden Summits ausgerichtet ({ $when }). Vorschlagen kannst du die Stadt trotzdem.
summit-preview = Das habe ich verstanden. Es gilt, sobald du auf **Bestätigen** drückst.
    Die Connectors entscheiden bis { $closes } ({ $wall }), ob **{ $city }** **{ $title }** ausrichtet.
summit-proposed = **{ $title }** ist offen bis { $closes }. { $where ->
        [none] Die Connectors finden es beim Event.
       *[other] Es erscheint gleich in { $where }.
    } Ich sage dir, was gefragt wird, welche Einwände kommen und wie es ausgeht.

field-offer = Angebot

refusal-bid-gone = Diese Bewerbung gibt es nicht mehr. `/event show` sagt, wie es steht.
refusal-not-a-summit = **{ $title }** ist kein Summit: Städte bewerben sich nur um Summits.
refusal-no-city = **{ $chapter }** dreht sich um ein Thema und hat keine Stadt: Ein Summit findet in einer statt.
refusal-no-bids = Noch bewirbt sich keine Stadt um **{ $title }**, es gibt also keine vorzuschlagen.
refusal-host-being-decided = Die Connectors entscheiden schon, wer **{ $title }** ausrichtet: eine Entscheidung nach der anderen.
refusal-summit-host = Ein Summit gehört dem ganzen Netzwerk. Lass `chapter` weg: Städte bewerben sich, und die Connectors entscheiden, wer ihn ausrichtet.
refusal-summit-audience = **{ $title }** ist ein Summit: Nur Connectors sehen ihn und kommen. Lass `audience` weg.
