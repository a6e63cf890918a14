// Made by scripts/build-openings.mjs; OpeningTable says how it is read.
import type { OpeningTable } from './openings.form';

export const FRENCH_OPENING_TABLE: OpeningTable = {
  preambular: `
rappelant 10151/731: avec satisfaction 59, en particulier 25~, son attachement 6~
réaffirmant 5416/483: son attachement 65~, sa volonté 20~, une fois 16~, son ferme attachement 14~, qu’elle condamne énergiquement 12~, sa profonde préoccupation 8~, son adhésion sans réserve 7~, son appui indéfectible 7~, son appui résolu 7~, son engagement indéfectible 7~, sa condamnation énergique 6~, son appui 6~
soulignant 3530/402
notant 3331/150: avec satisfaction 337, avec une vive préoccupation 294, avec préoccupation 290, avec inquiétude 139, à cet égard 6~
prenant note 2832/180: avec satisfaction 400, avec préoccupation 81, avec une vive préoccupation 20~, en s’en félicitant 7~
consciente 2746
considérant 2377/94
se félicitant 2097/225: à cet égard 18
constatant 1799/210: avec préoccupation 282, avec inquiétude 228, avec satisfaction 97~, avec une vive inquiétude 75~, avec une vive préoccupation 63, une fois avec une vive inquiétude 7~
sachant 1468/60
se déclarant 1171/323: préoccupée 210, préoccupé 142, profondément préoccupé 109, gravement préoccupé 95~, gravement préoccupée 93, vivement préoccupé 72, profondément préoccupée 69, vivement préoccupée 53, alarmé 11~, toujours préoccupée 6~
préoccupée 1066: elle 7~
saluant 675/92
ayant examiné 673/35
prenant acte 665/60: en s’en félicitant 7~
convaincue 597
conscient 566/137
condamnant 494/163: fermement 151, énergiquement 20~
ayant à l’esprit 418/8
insistant 356/52
exprimant 343/76: sa profonde préoccupation 51, sa préoccupation 27, sa profonde gratitude 17, sa gratitude 10
accueillant avec satisfaction 304/33
estimant 302/12
affirmant 245/25: son appui 6~
reconnaissant 220/9
déplorant 211/9
encourageant 209/59
préoccupé 208/23
guidée 174
demandant 171/93: à nouveau 11
guidé 162/5
tenant compte 151/1
réitérant 141/4
agissant 140/140
alarmée 111
appréciant 97/3
gardant à l’esprit 96/1
remerciant 94/21
exhortant 91/46
s’inquiétant 73/6
attendant avec intérêt 68/2
engageant 66/20
résolue 61
mesurant 56/1
félicitant 55/9
invitant 49
déclarant 49/11: de nouveau 13
alarmé 47/11
regrettant 36
demeurant 35/5
sachant gré 32/10
mettant l’accent 31/10
appelant 31/13: de nouveau de ses vœux 7~
rendant hommage 29/10
déterminée 29
craignant 27/4
s’inspirant 27
inquiète 27
appelant l’attention 24
jugeant 24/3: encourageant 8~
désireuse 23
souhaitant 23
louant 23/1
convaincu 22/2
confirmant 20
prenant en considération 19/1
se disant 19/5
appuyant 16/1
se référant 16
ayant conscience 15
renouvelant 15/7
se réjouissant 13/1
troublée 12
préconisant 12/1
s’engageant 12
ayant reçu 10
accueillant avec intérêt 9
accueillant favorablement 9/4
prenant en compte 9
relevant 9
restant 9
ayant connaissance 8
connaissant 8
convenant 8
honorant 8
lançant un appel 8/1
soutenant 8/6
ayant présentes à l’esprit 7
ayant écouté 7
ayant étudié 7
ayant entendu 6
déterminé 6/2
encouragée 6
se préoccupant 6
résolu 6/2
commémorant 5
répondant 5/5
observant 5/1
inquiet 4/4
rejetant 4/1
attendant 4/1
approuvant 3/3
exigeant 3/3
favorable 3
partant 3
relayant 3
épaulant 3/3
comptant 2
consterné 2
persuadée 2
recalling 2/2`,
  operative: `
prie 6524/692: instamment 617, de nouveau 169, à nouveau 13
demande 5951/701: instamment 686, de nouveau 265, une fois 20~, à nouveau 20
souligne 4453/318: de nouveau 52~, sa volonté 7~, la très grande inquiétude 6~, une fois 6~
encourage 3914/239: vivement 67
décide 3903/834
réaffirme 3701/283: sa volonté 49~, son soutien 25~, son engagement 23~, son adhésion 10~, qu’elle condamne dans les termes les plus vigoureux 7~
engage 3158/125: instamment 169, vivement 160, une fois 6~
prend note 3058/67: avec satisfaction 680, avec intérêt 70
invite 2874/45: instamment 105, de nouveau 83~, une fois 7~
rappelle 2869/216: avec satisfaction 67
se félicite 2792/163
note 1922/51: avec satisfaction 349, avec préoccupation 255
exhorte 1795/143: une fois 7~
constate 1094/33: avec préoccupation 59, une fois 11
considère 974/22
prend acte 921/4
se déclare 824/73: préoccupée 195, profondément préoccupée 107, vivement préoccupée 74, gravement préoccupée 68, préoccupée au plus haut point 10~
salue 761/41
condamne 645/111: fermement 187
est 593/10: consciente 473, conscient 110
estime 398/1
accueille avec satisfaction 385/23
exprime 350/61: sa gratitude 81~, son intention 7
insiste 341/33
souscrit 289
approuve 285/7: de nouveau 10
recommande 279/2
remercie 278
exige 277/94: une fois 14~
affirme 251/35: son profond attachement 7~
sait 249/1
félicite 247/5
se dit 226/7: consciente 143
reconnaît 175/6
autorise 163/77
déplore 153/16
préconise 152/8
apprécie 151/1
appelle 125/21
attend avec intérêt 116/1
appuie 102/23
déclare 91/23
s’inquiète 87/2
redit 87/3
convient 83/3
s’engage 83
souhaite 78
prend en considération 77
ouvre 75
réitère 74/13
a conscience 68
mesure 67/1
se réjouit 66/11
renouvelle 58/2
accueille favorablement 54/3
rend hommage 52
charge 48/48
sait gré 47
confirme 38/16
lance un appel 37/2: pressant 11~
soutient 34/1
juge 33: important 8~
appelle l’attention 31
adopte 30/1
enjoint 30/30
met l’accent 30/1
accueille avec intérêt 27/1
fait siennes 27/1
demeure 24
proclame 17
continue 17/7
rejette 16/8
entend 15/15
soumet 14
tient compte 14/1
s’associe 14
continue d’encourager 13
fait sien 12/1
dénonce 11
maintient 11/9
fait siens 10
appelle de ses vœux 9
fait sienne 8
lance 8/1
regrette 8
se rend compte 8
fait part de 8/1
continue de prendre note 7
dit souhaiter 7
propose 7
prône 7
respecte 7
s’élève 7
comprend 7
déterminé 6
observe 6
partage 6
espère 6
désireuse 5
prolonge 4/4
signale 4
incite 3/2
indique 3
relève 3
répète 3
révise 3/1
applaudit 2
assure 2/2
précise 2/2
relevant 2
renvoie 2
requests 2/2
suggère 2
établit 2/2`,
};
