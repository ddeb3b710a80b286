## Les événements parmi ceux de Discord

mirror-answer = Pour prendre une place ou recevoir un rappel, répondez ici :
mirror-no-place = Lieu à préciser
