## Zusammen ausrichten, und Teile von Events

cmd-event-cohost = Ein anderes Chapter bitten, ein Event mit euch auszurichten; es nimmt an oder lehnt ab
opt-part-of = Das Event, zu dem es gehört: als einer seiner Orte oder als Satellit drum herum
opt-cohost-chapter = Das Chapter, das gefragt wird
