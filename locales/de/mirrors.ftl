## Events unter den eigenen Events von Discord

mirror-answer = Um einen Platz zu nehmen oder erinnert zu werden, antworte hier:
mirror-no-place = Ort folgt
