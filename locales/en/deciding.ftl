## Proposing a matter, and lists of what is decided

decide-preview = Here is what I understood. It takes effect when you press **Confirm**.
    { $who ->
        [chapter] The members of **{ $chapter }** decide until { $closes } ({ $relative }; { $wall }): silence supports, and an objection stops the clock.
       *[connectors] The connectors decide until { $closes } ({ $relative }; { $wall }): silence supports, and an objection stops the clock.
    }
decide-preview-where = It will stand in { $where }.
decide-preview-here = Those who decide have no channel of their own, so it will stand here, in { $where }: **everyone who reads this channel reads it too**. If that is not right, discard it and propose it in another channel.
decide-begun = **{ $title }** is open until { $closes } and appears in { $where } in a moment. I tell you what is asked, what is objected, and how it ends.
decide-list-title = Decisions
decide-list-none = Nothing was put to you yet. Connectors begin a decision with `/decide propose`.
decide-list-waits = { $number ->
        [one] What is marked ● waits for a word of yours. Silence supports.
       *[other] What is marked ● waits for a word of yours ({ $number }). Silence supports.
    }
decide-line-waits = ● { $line }
decide-open = Open a decision…
decide-status-open = open
decide-status-stopped = stopped by an objection
decide-status-adopted = adopted
decide-status-blocked = blocked
decide-status-withdrawn = ended without a decision
decide-form = Change the words
decide-form-title = What is decided, in one line
decide-form-text = What you propose, and why
decide-reworded = The words are changed, and there is time to read them: *How it stands* says until when. Once somebody has spoken they stay as they are.
decision-lapsed = stands no more: they have no say here any longer

button-reword = Change the words

what-decision = decision

alert-decision-orphan = Somebody asks or objects about **{ $title }**, and whoever proposed it left the server. A steward can answer or withdraw it: `/decide show`.

refusal-objection-first = Your objection to **{ $title }** stands, and a question would take its place. If it is settled, press *My objection is settled* under *Details* first; if not, object again in other words.
refusal-already-spoken = Somebody has spoken about **{ $title }** already, so its words stay as they are: theirs were about these. Withdraw it and propose it anew if it has to change.
