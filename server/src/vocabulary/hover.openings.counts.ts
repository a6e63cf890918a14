// Made by scripts/build-openings.mjs.
import type { Language } from './language';

/** How often adopted texts open paragraphs so, also/further forms included: `opening GA/SC/ECOSOC/HRC`, a line an opening. */
export const OPENING_COUNTS: Readonly<
  Record<Language, { readonly preambular: string; readonly operative: string }>
> = {
  en: {
    preambular: `
recalling 8240/3085/506/787
recognizing 5389/1049/320/550
reaffirming 4239/2122/170/443
noting 4310/1255/187/359
welcoming 2288/2054/66/219
expressing 1349/1658/111/315
taking note 1579/881/80/87
stressing 1200/864/59/154
emphasizing 1086/609/15/135
reiterating 598/887/27/49
concerned 1210/138/40/168
acknowledging 1017/231/63/177
underlining 457/356/10/63
condemning 240/520/16/60
having considered 574/242/13/1
expressing concern 488/206/14/67
acting 0/689/0/0
bearing in mind 547/80/31/28
noting with concern 498/97/25/55
convinced 565/67/4/12
mindful 545/58/11/23
commending 118/484/10/7
determining 0/563/0/0
noting with appreciation 435/38/15/44
encouraging 183/260/20/12
expressing deep concern 243/59/23/89
guided 207/13/4/164
underscoring 128/221/7/27
affirming 191/143/11/33
aware 280/9/4/8
expressing grave concern 127/64/36/67
urging 63/206/0/8
considering 227/38/0/11
noting with great concern 224/13/17/5
deploring 121/78/8/32
highlighting 168/41/5/24
conscious 224/0/10/2
taking note with appreciation 173/11/6/14
noting with satisfaction 175/14/0/2
alarmed 105/6/1/31
taking into account 109/18/6/5
calling upon 47/77/4/7
recognising 0/131/0/0
determined 60/55/4/6
expressing its concern 79/19/0/17
having examined 89/20/6/0
cognizant 108/1/0/2
expressing its deep concern 76/13/8/7
looking forward 64/29/3/4
expressing its appreciation 62/23/11/1
noting with deep concern 56/23/0/18
calling 1/93/0/0
remaining 32/53/1/8
reaffirming its commitment 87/1/0/0
noting with grave concern 58/13/6/5
expressing serious concern 23/35/2/21
taking note of 1/76/0/0
supporting 16/54/0/3
expressing appreciation 38/25/0/2
echoing 0/62/0/0
welcoming and encouraging 3/56/0/2
emphasising 0/60/0/0
expressing its grave concern 41/6/0/13
believing 53/1/0/3
calling on 0/51/0/5
reiterating its deep concern 41/9/0/5
taking into consideration 38/5/5/3
recalling with appreciation 47/0/0/3
regretting 25/14/0/8
noting with serious concern 41/1/0/3
referring 36/1/7/0
recognizing with concern 38/0/0/3
remaining deeply concerned 24/13/1/2
reiterating its concern 30/8/0/0
calling for 28/6/0/0
welcoming in this regard 32/2/0/0
demanding 0/33/0/0
paying tribute 0/32/0/0
recalling with concern 29/2/0/0
responding 0/31/0/0
noting with regret 23/6/0/1
appreciating 19/8/0/2
recalling in particular 21/7/0/1
reminding 2/27/0/0
re-emphasizing 15/10/0/3
reiterating its grave concern 13/9/0/4
reiterating its serious concern 10/11/5/0
confirming 23/0/0/2
desirous 25/0/0/0
expressing alarm 4/7/4/10
wishing 25/0/0/0
having regard 1/23/0/0
acknowledging with appreciation 18/2/0/3
agreeing 0/23/0/0
continuing 10/11/0/2
disturbed 13/6/0/4
committed 17/4/0/1
expressing gravest concerns 18/0/4/0
having taken note 0/22/0/0
noting in this regard 22/0/0/0
renewing 13/7/0/1
honouring 16/4/0/0
recognizing with deep concern 18/0/0/2
expressing its deep appreciation 8/11/0/0
condemning in the strongest terms 12/0/0/6
encouraged 14/4/0/0
endorsing 2/16/0/0
reiterating its conviction 13/0/5/0
resolved 14/1/0/3
sharing 17/1/0/0
calling attention 16/1/0/0
expressing particular concern 16/0/0/1
reaffirming once more 14/0/0/2
recommitting 16/0/0/0
reiterating its strong condemnation 13/2/1/0
expressing its satisfaction 14/1/0/0
reaffirming its determination 15/0/0/0
taking note with satisfaction 4/6/5/0
believing it necessary 14/0/0/0
concurring 0/14/0/0
disappointed 14/0/0/0
reaffirming its strong condemnation 14/0/0/0
recognizing with satisfaction 14/0/0/0
expressing its conviction 7/0/6/0
having reviewed 0/12/0/1
remaining concerned 5/2/0/6
renewing its unwavering commitment 13/0/0/0
taking 1/12/0/0
being 7/5/0/0
having received 12/0/0/0
inviting 9/2/0/1
reaffirming its deep concern 12/0/0/0
reaffirming its strong commitment 12/0/0/0
reiterating its appreciation 10/2/0/0
reiterating its request 0/12/0/0
bearing 2/9/0/0
expressing profound regret 9/0/0/2
noting in particular 7/1/0/3
condemning in the strongest possible terms 6/2/2/0
condemning strongly 0/8/0/2
expressing grave alarm 5/4/0/1
having heard 0/4/6/0
reaffirming its strong support 10/0/0/0
recalling with satisfaction 10/0/0/0
recognizing and affirming 10/0/0/0
remaining seriously concerned 0/10/0/0
sharing the deep concern 10/0/0/0`,
    operative: `
requests 4736/3407/306/504
encourages 5802/1223/376/341
decides 2806/4181/107/287
calls upon 4153/1320/236/461
welcomes 3180/1439/187/188
urges 2738/1434/190/306
reaffirms 2756/919/169/114
recognizes 3114/333/287/109
notes 3077/368/146/71
recalls 2436/641/115/68
takes note 2300/241/148/67
stresses 1905/623/93/103
expresses 1483/927/48/150
reiterates 1416/868/69/85
invites 2045/143/151/94
emphasizes 1514/355/69/50
condemns 410/433/8/119
acknowledges 787/71/57/45
underlines 559/329/14/27
demands 132/506/4/31
calls for 430/106/52/62
commends 375/208/8/24
calls on 7/588/0/4
endorses 432/97/14/0
notes with appreciation 488/7/9/7
expresses its appreciation 418/20/15/4
affirms 185/245/3/20
underscores 165/251/9/16
calls 19/374/0/3
notes with concern 344/21/19/6
authorizes 94/291/1/0
expresses concern 290/47/10/35
takes note with appreciation 302/4/33/14
recommends 216/26/56/3
approves 245/16/6/0
directs 1/218/0/0
reiterates its request 195/16/6/2
supports 92/100/0/4
notes with satisfaction 188/3/0/4
expresses deep concern 123/17/5/37
looks forward 107/40/9/1
deplores 89/25/0/27
expresses grave concern 97/9/0/29
appeals 118/10/2/3
expresses its concern 87/19/1/7
highlights 75/20/13/3
reiterates its call upon 97/7/0/0
expresses its deep concern 81/10/0/10
appreciates 92/5/2/1
appropriates 91/0/0/0
confirms 15/67/1/2
reaffirms its commitment 80/0/5/0
takes into account 83/0/0/0
expresses serious concern 65/15/0/2
renews 33/43/4/0
expresses its intention 9/66/0/0
considers 61/9/1/3
reminds 22/44/0/3
recognizes with appreciation 66/0/0/0
regrets 19/46/0/0
authorises 0/64/0/0
declares 44/16/0/0
emphasises 0/60/0/0
agrees 36/19/1/0
resolves 43/7/0/2
reiterates its invitation 42/0/9/0
re-emphasizes 40/2/2/4
reiterates its appreciation 44/2/0/0
expresses its gratitude 44/1/0/0
reiterates its call for 43/2/0/0
reiterates its call 15/29/0/0
condemns in the strongest terms 30/2/0/10
recommits 38/0/0/2
welcomes and encourages 31/7/0/2
determines 18/18/0/2
recalls with appreciation 35/0/0/1
expresses appreciation 28/0/7/0
condemns in the strongest possible terms 27/0/4/3
condemns unequivocally 22/0/0/12
recalls with satisfaction 33/1/0/0
takes note of 10/23/0/1
welcomes with appreciation 29/0/3/1
pays tribute 13/19/0/0
reiterates its demand 19/13/0/0
adopts 27/2/2/0
remains 20/5/0/6
notes with grave concern 29/1/0/0
reaffirms its support 30/0/0/0
reiterates its commitment 27/0/0/0
draws the attention 20/0/6/0
expresses its satisfaction 24/2/0/0
recognises 0/26/0/0
notes with great concern 14/1/10/0
expresses its grave concern 8/3/0/13
rejects 14/7/1/2
recalls its request 23/0/0/0
reiterates its concern 20/2/0/1
reiterates its support 21/1/0/0
requires 1/21/0/0
acknowledges with appreciation 20/0/0/1
notes with regret 18/0/0/2
takes note with interest 20/0/0/0
commits 18/0/0/1
reaffirms its request 19/0/0/0
reiterates its deep concern 15/1/0/3
continues to encourage 15/3/0/0
expresses particular concern 10/7/0/1
reaffirms its determination 18/0/0/0
renews its call upon 14/4/0/0
congratulates 17/0/0/0
expresses its serious concern 12/5/0/0
notes with deep concern 12/4/1/0
expresses its deep appreciation 6/5/5/0
expresses its support 8/4/0/4
recognizes with concern 16/0/0/0
remains deeply concerned 12/0/0/4
welcomes and urges 5/2/9/0
continues 8/4/0/3
notes with interest 15/0/0/0
proclaims 15/0/0/0
reiterates its grave concern 15/0/0/0
maintains 2/12/0/0
reaffirms its strong support 14/0/0/0
reiterates its call on 0/14/0/0
reiterates its serious concern 10/4/0/0
remains concerned 7/5/0/2
invites and encourages 13/0/0/0
stresses the importance 6/7/0/0
takes note with satisfaction 11/2/0/0
condemns without reservation 11/1/0/0
deplores and condemns in the strongest terms 12/0/0/0
expresses its determination 4/8/0/0
expresses support 8/3/0/1
notes with serious concern 12/0/0/0
reconfirms 7/5/0/0
reiterates its endorsement 8/4/0/0
expresses its profound gratitude 8/0/3/0
expresses strong concern 10/1/0/0
recognizes with deep concern 10/0/1/0
welcomes and supports 6/3/0/2
calls attention 10/0/0/0
expresses the hope 10/0/0/0
reiterates its conviction 10/0/0/0
supports and encourages 7/3/0/0
takes 1/9/0/0`,
  },
  fr: {
    preambular: `
rappelant 8153/731/506/761
réaffirmant 4308/483/186/439
soulignant 2713/402/91/324
notant 2873/150/136/172
prenant note 2337/180/109/206
consciente 2744/0/2/0
considérant 1974/94/108/201
se félicitant 1698/225/56/118
constatant 1416/210/65/108
sachant 1267/60/34/107
se déclarant 582/323/49/217
préoccupée 1063/0/3/0
saluant 509/92/9/65
ayant examiné 618/35/19/1
prenant acte 553/60/24/28
convaincue 597/0/0/0
conscient 2/137/134/293
condamnant 255/163/17/59
ayant à l’esprit 359/8/23/28
prenant note avec satisfaction 343/4/11/42
insistant 249/52/5/50
exprimant 202/76/31/34
notant avec satisfaction 304/4/12/17
accueillant avec satisfaction 238/33/5/28
estimant 244/12/39/7
notant avec une vive préoccupation 268/2/19/5
notant avec préoccupation 248/15/5/22
constatant avec préoccupation 254/6/0/22
affirmant 182/25/7/31
constatant avec inquiétude 218/6/1/3
reconnaissant 188/9/16/7
déplorant 162/9/8/32
se déclarant préoccupée 210/0/0/0
encourageant 139/59/8/3
préoccupé 0/23/35/150
guidée 174/0/0/0
demandant 71/93/0/7
guidé 0/5/4/153
condamnant fermement 65/44/14/28
tenant compte 131/1/13/6
se déclarant préoccupé 0/79/12/51
réitérant 130/4/5/2
agissant 0/140/0/0
notant avec inquiétude 113/8/14/4
alarmée 111/0/0/0
se déclarant profondément préoccupé 0/35/9/65
appréciant 81/3/10/3
constatant avec satisfaction 85/5/0/7
gardant à l’esprit 82/1/6/7
se déclarant gravement préoccupé 0/30/5/60
remerciant 63/21/8/2
se déclarant gravement préoccupée 93/0/0/0
exhortant 38/46/0/7
prenant note avec préoccupation 67/1/5/8
constatant avec une vive inquiétude 61/5/8/1
s’inquiétant 57/6/9/1
se déclarant vivement préoccupé 0/40/4/28
se déclarant profondément préoccupée 69/0/0/0
attendant avec intérêt 60/2/3/3
engageant 30/20/8/8
réaffirmant son attachement 63/2/0/0
constatant avec une vive préoccupation 42/5/7/9
résolue 61/0/0/0
rappelant avec satisfaction 55/0/0/4
mesurant 54/1/0/1
félicitant 46/9/0/0
se déclarant vivement préoccupée 53/0/0/0
exprimant sa profonde préoccupation 19/3/20/9
déclarant 30/11/6/2
invitant 48/0/0/1
alarmé 0/11/1/35
notant avec gratitude 44/0/0/0
constatant avec une profonde préoccupation 30/2/1/9
déplorant vivement 35/1/0/5
s’inquiétant vivement 31/1/8/1
regrettant 25/0/0/11
demeurant 26/5/1/3
sachant gré 20/10/0/2
appelant 12/13/0/6
mettant l’accent 18/10/0/3
notant avec une profonde préoccupation 23/1/0/7
se déclarant de nouveau vivement préoccupée 31/0/0/0
déterminée 29/0/0/0
exprimant sa vive préoccupation 23/0/0/6
rendant hommage 15/10/4/0
exprimant sa profonde inquiétude 22/2/0/4
notant avec une vive inquiétude 21/2/0/5
craignant 19/4/3/1
exprimant sa préoccupation 14/9/0/4
inquiète 27/0/0/0
rappelant avec préoccupation 27/0/0/0
se déclarant de nouveau gravement préoccupée 27/0/0/0
s’inspirant 27/0/0/0
demandant de nouveau 9/17/0/0
se déclarant de nouveau convaincue 26/0/0/0
constatant avec une profonde inquiétude 22/2/0/1
demandant instamment 9/15/0/1
rappelant en particulier 21/3/0/1
appelant l’attention 18/0/0/6
jugeant 21/3/0/0
désireuse 23/0/0/0
louant 19/1/2/1
souhaitant 19/0/4/0
convaincu 0/2/4/16
prenant note avec intérêt 16/0/1/5
exprimant les plus vives inquiétudes 17/0/4/0
notant avec une grande préoccupation 15/0/4/2
notant avec une profonde inquiétude 17/1/0/3
condamnant énergiquement 7/13/0/0
confirmant 18/0/1/1
prenant note avec inquiétude 13/0/0/7
prenant note avec une vive préoccupation 12/5/0/3
réaffirmant sa volonté 20/0/0/0
notant avec intérêt 19/0/0/0
prenant en considération 12/1/6/0
se disant 14/5/0/0
soulignant de nouveau 16/0/0/3
se félicitant à cet égard 17/1/0/0
exprimant sa profonde gratitude 13/4/0/0
prenant acte avec satisfaction 13/2/2/0
appuyant 11/1/0/4
condamnant avec la plus grande fermeté 9/5/0/2
exprimant sa vive inquiétude 8/2/1/5
exprimant ses remerciements 9/1/6/0
réaffirmant une fois 14/0/0/2
se référant 9/0/7/0
ayant conscience 10/0/5/0
renouvelant 8/7/0/0
engageant instamment 14/0/0/0
réaffirmant son ferme attachement 11/3/0/0
se déclarant de nouveau préoccupée 14/0/0/0
condamnant de nouveau énergiquement 12/0/1/0
demeurant profondément préoccupée 13/0/0/0
déclarant de nouveau 7/5/0/1
notant avec regret 12/0/0/1
regrettant profondément 10/0/0/3
se réjouissant 11/1/1/0
préconisant 7/1/4/0
réaffirmant qu’elle condamne énergiquement 12/0/0/0
se déclarant de nouveau profondément préoccupée 12/0/0/0
s’engageant 12/0/0/0
troublée 12/0/0/0
condamnant dans les termes les plus énergiques 7/0/0/4
constatant avec une grave préoccupation 11/0/0/0
demandant à nouveau 0/11/0/0
se disant préoccupée 11/0/0/0
se déclarant alarmé 0/6/4/1
ayant reçu 10/0/0/0
considérant et affirmant 10/0/0/0
exprimant sa gratitude 6/3/0/1
exprimant son inquiétude 6/2/0/2
notant en particulier 6/1/0/3
remerciant de nouveau 10/0/0/0
se déclarant résolument favorable 10/0/0/0
s’engageant de nouveau 10/0/0/0`,
    operative: `
prie 5057/692/336/439
demande 4448/701/251/551
souligne 3785/318/184/166
encourage 3402/239/227/46
décide 2693/834/106/270
réaffirme 3065/283/208/145
engage 2544/125/205/284
prend note 2701/67/180/110
invite 2537/45/195/97
rappelle 2462/216/122/69
se félicite 2397/163/127/105
note 1742/51/92/37
exhorte 1294/143/93/265
constate 940/33/82/39
considère 855/22/58/39
prend acte 860/4/48/9
se déclare 621/73/5/125
salue 602/41/65/53
demande instamment 537/106/32/11
prend note avec satisfaction 609/2/45/24
condamne 410/111/8/116
prie instamment 522/49/42/4
est 482/10/54/47
est consciente 471/0/2/0
estime 356/1/37/4
accueille avec satisfaction 301/23/21/40
exprime 244/61/32/13
note avec satisfaction 333/1/10/5
insiste 267/33/10/31
souscrit 287/0/2/0
approuve 263/7/15/0
recommande 218/2/56/3
remercie 270/0/4/4
exige 147/94/4/32
demande de nouveau 223/34/6/2
note avec préoccupation 230/6/17/2
affirme 192/35/3/21
sait 207/1/39/2
félicite 217/5/8/17
se dit 217/7/0/2
se déclare préoccupée 195/0/0/0
condamne fermement 101/45/4/37
reconnaît 163/6/2/4
engage instamment 131/12/21/5
prie de nouveau 157/3/6/3
autorise 85/77/1/0
engage vivement 118/20/10/12
déplore 110/16/0/27
préconise 124/8/2/18
apprécie 141/1/7/2
se dit consciente 143/0/0/0
appelle 72/21/17/15
attend avec intérêt 106/1/8/1
est conscient 1/10/52/47
se déclare profondément préoccupée 107/0/0/0
invite instamment 100/4/0/1
appuie 74/23/0/5
déclare 68/23/0/0
redit 84/3/0/0
s’inquiète 85/2/0/0
convient 72/3/6/2
invite de nouveau 77/0/6/0
s’engage 79/0/1/3
exprime sa gratitude 71/0/10/0
souhaite 77/0/0/1
prend en considération 77/0/0/0
ouvre 75/0/0/0
réitère 55/13/3/3
se déclare vivement préoccupée 74/0/0/0
prend note avec intérêt 61/0/6/3
a conscience 54/0/13/1
se déclare gravement préoccupée 68/0/0/0
encourage vivement 58/5/3/1
mesure 64/1/2/0
rappelle avec satisfaction 67/0/0/0
se réjouit 54/11/1/0
constate avec préoccupation 47/0/6/6
renouvelle 41/2/3/12
accueille favorablement 48/3/3/0
rend hommage 51/0/0/1
souligne de nouveau 45/1/2/4
constate avec inquiétude 45/2/2/0
réaffirme sa volonté 41/0/8/0
charge 0/48/0/0
condamne énergiquement 43/1/0/3
sait gré 47/0/0/0
se déclare profondément préoccupé 0/0/1/46
se déclare préoccupé 0/11/1/35
s’engage de nouveau 45/0/0/2
confirme 19/16/1/2
constate avec satisfaction 37/0/0/1
constate avec une vive préoccupation 30/0/5/3
lance un appel 30/2/2/3
note avec une vive préoccupation 32/0/5/0
note avec inquiétude 26/6/3/1
soutient 32/1/1/0
juge 32/0/0/1
appelle l’attention 25/0/6/0
condamne sans équivoque 23/0/0/8
prend acte avec satisfaction 29/0/2/0
adopte 27/1/2/0
enjoint 0/30/0/0
met l’accent 27/1/0/2
se déclare vivement préoccupé 0/7/0/23
exprime ses remerciements 22/0/7/0
condamne dans les termes les plus énergiques 19/0/4/5
exprime sa satisfaction 28/0/0/0
redit sa préoccupation 28/0/0/0
accueille avec intérêt 26/1/0/0
fait siennes 26/1/0/0
réaffirme son soutien 25/0/0/0
demeure 18/0/0/6
engage de nouveau 22/0/1/0
exhorte de nouveau 21/0/0/2
réaffirme son engagement 23/0/0/0
affirme de nouveau 21/0/0/0
prend note avec inquiétude 21/0/0/0
condamne dans les termes les plus vigoureux 20/0/0/0
demande une fois 20/0/0/0
demande à nouveau 3/9/0/8
invite et encourage 20/0/0/0
se dit préoccupée 20/0/0/0
demande une nouvelle fois 11/2/0/6
prend note avec préoccupation 18/0/0/1
réaffirme son attachement 19/0/0/0
se déclare favorable 17/2/0/0
exprime sa vive préoccupation 14/0/1/3
condamne avec la plus grande fermeté 10/2/0/5
continue 7/7/0/3
proclame 17/0/0/0
salue et encourage 16/0/0/1
rejette 7/8/1/0
déplore vivement 7/5/0/3
entend 0/15/0/0
se déclare de nouveau profondément préoccupée 15/0/0/0
constate avec une profonde inquiétude 13/0/1/0
constate avec une profonde préoccupation 14/0/0/0
exige une fois 14/0/0/0
se dit profondément préoccupée 14/0/0/0
soumet 14/0/0/0
s’associe 14/0/0/0
tient compte 13/1/0/0
appuie pleinement 3/10/0/0
constate avec regret 11/0/0/2
constate avec une vive inquiétude 10/2/0/1
continue d’encourager 13/0/0/0
prie à nouveau 9/3/0/1
remercie de nouveau 13/0/0/0
se dit vivement préoccupée 13/0/0/0
se déclare gravement préoccupé 0/0/0/13
se déclare très préoccupée 13/0/0/0
déplore et condamne dans les termes les plus énergiques 12/0/0/0
exige de nouveau 6/6/0/0
exprime sa profonde inquiétude 7/0/5/0
exprime son soutien 9/0/0/3
fait sien 10/1/1/0
réaffirme avec force 9/3/0/0
réitère son appel 12/0/0/0
se déclare de nouveau gravement préoccupée 12/0/0/0
condamne sans réserve 11/0/0/0
constate une fois 7/4/0/0
déclare de nouveau 9/2/0/0
dénonce 7/0/0/4
lance un appel pressant 11/0/0/0
maintient 2/9/0/0
se dit de nouveau gravement préoccupée 11/0/0/0
se déclare extrêmement préoccupée 11/0/0/0
souhaite vivement 11/0/0/0
accueille avec satisfaction et encourage 7/2/0/1
approuve de nouveau 6/4/0/0
appuie sans réserve 10/0/0/0
condamne avec force 7/0/0/3
exhorte vivement 8/0/0/2
exprime sa profonde gratitude 6/0/4/0
exprime sa préoccupation 7/2/0/1
fait siens 10/0/0/0
réaffirme son adhésion 10/0/0/0
se déclare particulièrement préoccupée 10/0/0/0
se déclare préoccupée au plus haut point 10/0/0/0`,
  },
  es: {
    preambular: `
recordando 8109/710/504/689
reconociendo 6198/356/383/578
reafirmando 4141/445/171/380
observando 3790/199/185/252
acogiendo con beneplácito 2202/295/66/185
expresando 1310/535/111/269
tomando nota 1563/166/79/79
destacando 1178/162/59/125
poniendo de relieve 1067/154/14/117
preocupada 1190/0/6/0
teniendo presente 810/15/24/30
reiterando 605/180/27/42
subrayando 464/72/10/59
expresando preocupación 475/64/14/50
habiendo examinado 550/28/19/1
consciente 546/1/18/16
convencida 559/0/0/0
observando con preocupación 469/8/25/46
haciendo notar 404/16/2/62
condenando 240/163/16/57
observando con aprecio 375/5/15/28
expresando profunda preocupación 239/32/23/80
alentando 180/80/20/11
observando con gran preocupación 246/0/18/6
teniendo presentes 237/7/14/11
afirmando 188/24/11/27
recalcando 123/87/7/17
guiada 202/0/0/0
preocupado 0/20/34/137
resaltando 162/8/5/14
encomiando 115/56/10/6
tomando nota con aprecio 165/4/5/13
considerando 177/3/0/6
expresando grave preocupación 113/26/36/2
condenando enérgicamente 75/58/14/25
deplorando 121/5/8/31
observando con satisfacción 162/0/0/3
guiado 0/6/4/143
actuando 0/141/0/0
instando 63/64/0/10
habiendo determinado 0/128/0/0
teniendo en cuenta 117/2/4/5
expresando su profunda preocupación 109/2/8/7
habiendo considerado 102/4/0/0
alarmada 102/0/0/0
exhortando 46/44/4/8
tomando en consideración 82/0/7/6
expresando su preocupación 79/0/0/15
conocedora 91/0/0/0
observando con profunda preocupación 67/8/0/16
aguardando con interés 62/2/3/3
reafirmando su compromiso 68/0/0/0
expresando gran preocupación 2/8/0/55
decidida 59/0/1/0
reiterando su profunda preocupación 54/0/0/3
creyendo 53/0/0/3
observando con grave preocupación 46/1/5/2
pidiendo 29/19/0/0
recordando con aprecio 45/0/0/3
lamentando 35/2/0/9
haciendo referencia 36/0/7/0
expresando su aprecio 35/1/5/1
reconociendo con preocupación 38/0/0/2
expresando su reconocimiento 33/0/6/0
observando con reconocimiento 35/4/0/0
expresando aprecio 29/3/0/2
reiterando su preocupación 34/0/0/0
confirmando 29/0/0/1
deplorando profundamente 22/1/0/6
recordando con preocupación 29/0/0/0
apreciando 19/7/0/2
acogiendo con beneplácito a este respecto 27/0/0/0
alarmado 0/1/1/25
expresando seria preocupación 13/12/1/0
deseosa 25/0/0/0
recordando en particular 21/3/0/1
apoyando 15/6/0/2
expresando alarma 4/6/4/9
observando con pesar 23/0/0/0
reconociendo con profunda preocupación 19/0/0/3
resuelta 22/0/0/0
expresando suma preocupación 3/0/0/18
reconociendo con aprecio 18/0/0/3
deseando 20/0/0/0
haciendo notar con aprecio 9/0/0/11
reiterando su convicción 14/0/5/0
condenando en los términos más enérgicos 12/0/0/6
observando a este respecto 18/0/0/0
acogiendo con satisfacción 15/0/0/2
compartiendo 17/0/0/0
expresando especial preocupación 16/0/0/1
expresando su grave preocupación 16/0/1/0
reafirmando una vez más 14/0/0/2
comprometiéndose 15/0/0/0
lamentando profundamente 13/0/0/2
reafirmando su determinación 15/0/0/0
reconociendo con satisfacción 15/0/0/0
señalando 15/0/0/0
alentada 14/0/0/0
compartiendo la profunda preocupación 14/0/0/0
convencido 0/3/4/7
decepcionada 14/0/0/0
expresando su satisfacción 14/0/0/0
renovando 13/0/0/1
expresando su convicción 7/0/6/0
habiendo escuchado 7/0/6/0
honrando 13/0/0/0
reafirmando su profunda preocupación 13/0/0/0
reiterando su enérgica condena 12/0/1/0
expresando la más grave preocupación 8/0/4/0
expresando su gran preocupación 0/0/0/12
poniendo de relieve nuevamente 11/0/0/1
reafirmando su enérgica condena 12/0/0/0
comprometiéndose nuevamente 11/0/0/0
expresando reconocimiento 5/6/0/0
habiendo recibido 11/0/0/0
haciendo notar con preocupación 8/0/0/3
invitando 9/0/0/1
preocupada todavía 10/0/0/0
reafirmando su adhesión 10/0/0/0
reconociendo y afirmando 10/0/0/0
recordando con satisfacción 10/0/0/0
reiterando su aprecio 10/0/0/0
reiterando su grave preocupación 8/1/0/1
reiterando su seria preocupación 9/0/1/0
siguiendo 9/0/1/0`,
    operative: `
alienta 5522/318/376/288
solicita 4590/778/306/444
exhorta 3966/461/235/384
reconoce 3752/75/344/130
decide 2752/846/107/254
acoge con beneplácito 3021/214/184/165
insta 2595/307/189/264
reafirma 2686/223/169/91
observa 2709/66/139/53
recuerda 2337/210/115/59
toma nota 2210/36/148/61
invita 1976/17/149/84
destaca 1843/120/94/87
expresa 1428/186/48/132
pone de relieve 1503/91/71/42
reitera 1367/168/69/71
subraya 568/68/14/29
pide 446/57/52/81
condena 386/114/8/111
observa con aprecio 413/1/9/7
encomia 351/31/8/17
observa con preocupación 322/6/19/4
hace suyas 346/1/0/0
expresa preocupación 283/11/10/30
toma nota con aprecio 275/0/28/11
exige 131/111/4/32
recomienda 208/2/56/3
afirma 176/58/3/21
aprueba 246/1/7/0
condena enérgicamente 155/48/4/41
recalca 156/67/9/14
expresa su reconocimiento 208/0/13/5
hace notar 170/10/7/18
expresa su aprecio 182/4/1/0
expresa profunda preocupación 143/0/5/29
observa con satisfacción 166/0/0/4
reitera su solicitud 157/3/6/2
autoriza 84/77/1/0
deplora 87/0/0/27
aguarda con interés 102/1/9/1
hace un llamamiento 104/0/2/7
insta encarecidamente 66/35/0/8
expresa grave preocupación 101/3/0/2
apoya 90/11/0/4
expresa su profunda preocupación 86/3/0/13
alienta encarecidamente 85/7/3/4
aprecia 90/0/2/1
expresa su preocupación 83/3/1/6
reitera su exhortación 89/4/0/0
resalta 69/8/12/3
tiene en cuenta 82/0/0/0
reconoce con aprecio 77/0/0/1
consigna 77/0/0/0
reafirma su compromiso 68/0/0/0
considera 60/0/1/2
renueva 55/1/4/0
exhorta una vez más 43/4/0/1
reitera su invitación 39/0/9/0
resuelve 42/2/0/1
declara 44/0/0/0
expresa gran preocupación 19/1/0/23
conviene 37/2/1/0
condena en los términos más enérgicos 30/1/0/8
se compromete 35/0/1/3
señala 33/5/0/0
hace suya 24/3/10/0
reitera su llamamiento 34/3/0/0
expresa su gratitud 36/0/0/0
hace suyo 31/1/4/0
recuerda con aprecio 35/0/0/1
lamenta 20/15/0/0
acoge con beneplácito y alienta 30/2/0/1
confirma 14/16/1/2
encomienda 0/33/0/0
recuerda con satisfacción 32/0/0/0
acoge con aprecio 27/0/3/1
pone de relieve nuevamente 27/0/2/2
condena inequívocamente 20/1/0/7
determina 18/8/0/2
reafirma su apoyo 28/0/0/0
expresa su intención 8/19/0/0
felicita 21/0/0/6
observa con grave preocupación 26/0/0/0
reitera su compromiso 26/0/0/0
reitera su petición 26/0/0/0
sigue 18/2/0/6
expresa su satisfacción 25/0/0/0
observa con gran preocupación 14/0/10/0
observa con reconocimiento 24/0/0/0
rechaza 14/7/1/2
señala a la atención 18/0/6/0
expresa seria preocupación 18/5/0/0
hace notar con aprecio 22/0/0/1
reafirma su determinación 18/0/5/0
toma conocimiento 23/0/0/0
acoge con satisfacción 17/0/0/5
expresa reconocimiento 18/0/4/0
encarga 0/21/0/0
insta una vez más 19/0/0/2
pone de relieve una vez más 21/0/0/0
observa con pesar 18/0/0/2
reitera su apoyo 20/0/0/0
reitera su exigencia 19/1/0/0
reitera su preocupación 20/0/0/0
renueva su compromiso 20/0/0/0
reitera su aprecio 19/0/0/0
reitera su reconocimiento 19/0/0/0
condena en los términos más enérgicos posibles 11/0/4/3
reitera su profunda preocupación 15/0/0/3
toma nota con interés 18/0/0/0
reconoce con preocupación 17/0/0/0
toma nota con reconocimiento 12/0/5/0
exhorta nuevamente 0/12/0/4
observa con profunda preocupación 14/0/1/0
proclama 15/0/0/0
sigue alentando 14/1/0/0
expresa su gran preocupación 0/0/0/14
reafirma su solicitud 14/0/0/0
reitera su grave preocupación 14/0/0/0
expresa su firme convencimiento 13/0/0/0
invita y alienta 13/0/0/0
observa con interés 13/0/0/0
reafirma enérgicamente 9/4/0/0
reafirma su enérgico apoyo 13/0/0/0
reitera la solicitud 13/0/0/0
renueva su exhortación 13/0/0/0
deplora y condena en los términos más enérgicos 12/0/0/0
expresa su agradecimiento 11/0/1/0
expresa su apoyo 8/1/0/3
expresa su profundo reconocimiento 6/2/4/0
hace un encarecido llamamiento 12/0/0/0
recuerda la solicitud 12/0/0/0
rinde homenaje 12/0/0/0
toma nota con satisfacción 12/0/0/0
alienta enérgicamente 10/0/0/1
condena sin reservas 11/0/0/0
expresa su seria preocupación 10/1/0/0
hace notar con satisfacción 11/0/0/0
reconoce con profunda preocupación 10/0/1/0
sigue profundamente preocupada 11/0/0/0
condena firmemente 7/2/0/1
expresa aprecio 9/0/1/0
expresa su grave preocupación 9/1/0/0
mantiene 1/9/0/0
reafirma su adhesión 10/0/0/0
reitera su firme apoyo 10/0/0/0`,
  },
  ru: {
    preambular: `
отмечая 5984/484/242/388
ссылаясь 5347/493/395/484
подтверждая 3799/198/164/56
признавая 3328/246/162/416
напоминая 2726/213/117/134
подчеркивая 2062/266/73/155
учитывая 2313/70/144/22
выражая 1511/514/131/213
будучи 1948/24/42/171
приветствуя 1433/195/33/157
принимая к сведению 1456/195/69/84
вновь подтверждая 657/189/15/307
принимая во внимание 883/23/65/30
заявляя 376/219/16/19
рассмотрев 576/31/19/1
будучи убеждена 520/0/0/0
сознавая 492/1/21/6
выражая обеспокоенность 372/41/9/44
будучи глубоко обеспокоена 449/0/0/0
осуждая 240/150/16/37
выражая глубокую обеспокоенность 272/20/31/57
руководствуясь 202/6/4/122
считая 299/3/26/5
памятуя 303/11/3/11
констатируя 239/11/25/43
призывая 127/136/12/10
будучи обеспокоена 279/0/1/0
выражая озабоченность 204/31/3/4
обращая особое внимание 145/24/4/37
оценивая 109/49/8/6
выражая серьезную обеспокоенность 88/19/31/21
выражая глубокую озабоченность 125/9/5/7
действуя 0/139/0/0
настоятельно призывая 64/64/0/7
будучи серьезно обеспокоена 132/0/0/0
рекомендуя 107/8/8/9
определяя 0/126/0/0
выражая признательность 99/18/5/3
будучи озабочена 120/0/0/0
с удовлетворением принимая к сведению 67/14/6/16
выражая сожаление 71/5/4/13
будучи встревожена 91/0/0/0
будучи глубоко обеспокоен 0/6/6/77
выражая серьезную озабоченность 57/22/7/3
будучи глубоко озабочена 72/0/0/0
будучи преисполнена решимости 70/0/0/0
ожидая 62/2/3/3
изучив 64/0/0/0
повторяя 53/6/0/0
сожалея 31/1/4/8
будучи обеспокоен 0/3/6/33
ссылаясь на 31/0/8/1
будучи осведомлена 38/0/0/0
подтверждая свою приверженность 38/0/0/0
желая 35/0/0/0
осознавая 31/0/1/3
отдавая должное 22/3/2/5
выражая глубокое сожаление 24/0/0/4
выражая крайнюю обеспокоенность 1/0/0/26
выражая удовлетворение 20/0/6/1
испытывая 27/0/0/0
отмечая с обеспокоенностью 15/2/4/6
поощряя 21/5/0/0
вновь подтверждая свою приверженность 25/0/0/0
выражая свою признательность 15/0/9/0
осуждая самым решительным образом 21/1/0/2
указывая 12/2/5/5
будучи серьезно обеспокоен 0/5/16/2
отмечая с удовлетворением 18/0/2/3
выражая тревогу 4/7/4/6
поддерживая 14/6/0/0
будучи по‑прежнему глубоко обеспокоена 19/0/0/0
выражая глубочайшую озабоченность 17/1/1/0
считая необходимым 19/0/0/0
будучи серьезно озабочена 18/0/0/0
будучи убежден 0/2/4/12
выражая убежденность 7/0/11/0
отмечая с признательностью 18/0/0/0
будучи привержена 17/0/0/0
одобряя 13/4/0/0
приветствуя в этой связи 17/0/0/0
разделяя 17/0/0/0
будучи встревожен 0/0/0/16
будучи твердо убеждена 16/0/0/0
высказываясь 10/6/0/0
отмечая в этой связи 16/0/0/0
отмечая с серьезной обеспокоенностью 13/0/3/0
обращаясь 0/15/0/0
будучи воодушевлена 14/0/0/0
будучи глубоко убеждена 14/0/0/0
испытывая озабоченность 14/0/0/0
отмечая с серьезной озабоченностью 14/0/0/0
признавая и подтверждая 14/0/0/0
разделяя глубокую озабоченность 14/0/0/0
стремясь 14/0/0/0
утверждая 13/1/0/0
акцентируя 11/2/0/0
выражая особую обеспокоенность 13/0/0/0
выражая свою обеспокоенность 7/0/0/6
заявляя о своей безоговорочной поддержке 13/0/0/0
предлагая 11/1/0/1
выражая глубокую признательность 12/0/0/0
отмечая с глубокой обеспокоенностью 6/2/2/2
отмечая с озабоченностью 9/0/0/3
будучи глубоко встревожена 11/0/0/0
будучи крайне обеспокоена 11/0/0/0
обращая внимание 5/5/0/1
отмечая с глубокой озабоченностью 10/0/0/1
получив 11/0/0/0
выражая свою глубокую обеспокоенность 5/0/2/3
заявляя о неприятии 10/0/0/0
заявляя о своей непоколебимой приверженности 10/0/0/0
заявляя о своей озабоченности 10/0/0/0
заявляя о своем решительном осуждении 9/0/1/0
напоминая о том 8/1/0/1
привлекая внимание 10/0/0/0`,
    operative: `
призывает 5695/678/358/445
просит 4651/785/311/400
отмечает 5321/263/352/137
рекомендует 4209/195/356/207
постановляет 2756/849/107/219
настоятельно призывает 2508/293/189/214
подчеркивает 2702/218/125/84
подтверждает 2485/215/153/33
принимает к сведению 2166/48/152/62
предлагает 2033/16/165/79
приветствует 1889/153/73/151
выражает 1812/127/56/134
признает 1294/58/157/86
напоминает 1313/92/80/32
ссылается 962/122/31/18
заявляет 738/167/34/29
учитывает 915/4/45/1
осуждает 402/113/8/99
вновь подтверждает 445/58/25/90
принимает во внимание 564/2/38/1
выражает признательность 510/2/26/4
считает 450/0/64/2
одобряет 426/6/19/0
обращает особое внимание 285/19/9/14
выражает обеспокоенность 256/7/9/31
оценивает 242/27/7/16
требует 138/125/4/25
констатирует 209/3/7/9
выражает глубокую обеспокоенность 180/2/5/35
утверждает 202/0/3/1
высказывается 160/4/0/0
уполномочивает 72/77/1/0
обращается 128/4/4/5
выражает озабоченность 131/4/1/1
ожидает 100/1/9/1
поддерживает 88/15/0/3
выражает свою признательность 96/0/0/1
выражает серьезную озабоченность 84/7/0/4
поощряет 89/1/0/5
выражает серьезную обеспокоенность 87/1/0/3
выражает сожаление 72/0/0/8
повторяет 60/14/1/0
ассигнует 74/0/0/0
выражает удовлетворение 64/0/1/1
поручает 2/51/0/6
принимает 53/3/3/0
обращается с призывом 51/1/5/0
выражает глубокую озабоченность 52/0/0/4
обращается с просьбой 48/1/0/1
обращает внимание 28/2/13/0
указывает 35/0/0/6
приветствует и поддерживает 37/0/0/3
заявляет о своей поддержке 36/2/0/0
заявляет о своей решимости 37/0/0/1
выражает согласие 27/0/1/0
выступает 27/0/0/0
осуждает самым решительным образом 27/0/0/0
выражает глубокую признательность 14/2/9/0
выражает крайнюю обеспокоенность 3/0/0/22
сознает 25/0/0/0
подтверждает свою приверженность 22/0/1/0
отвергает 14/5/1/2
сожалеет 13/7/0/2
определяет 14/4/0/1
акцентирует 17/0/0/0
выражает намерение 3/14/0/0
обязуется 16/0/1/0
повторяет свой призыв 12/4/1/0
выделяет 3/12/0/0
предлагает и рекомендует 15/0/0/0
провозглашает 15/0/0/0
считает необходимым 7/0/8/0
воздает должное 13/1/0/0
заявляет о своей приверженности 14/0/0/0
заявляет о своей решительной поддержке 14/0/0/0
вновь подтверждает свою приверженность 10/0/3/0
выражает особую обеспокоенность 13/0/0/0
дает высокую оценку 13/0/0/0
считает важным 13/0/0/0
выражает сожаление и самое решительное осуждение 12/0/0/0
выражает убежденность 12/0/0/0
продолжает испытывать 9/0/0/3
заявляет о решительной поддержке 11/0/0/0
подтверждает свое обязательство 11/0/0/0
подтверждает свое решение 10/0/1/0
сохраняет 2/9/0/0
ссылается на 10/0/1/0
вновь подтверждает свою просьбу 10/0/0/0
выражает весьма серьезную обеспокоенность 10/0/0/0
выражает тревогу 7/1/0/2
выступает в поддержку 10/0/0/0
повторяет свое требование 10/0/0/0
подтверждает свою решимость 10/0/0/0
приглашает 9/0/0/1
соглашается 8/2/0/0`,
  },
  ar: {
    preambular: `
إذ تشير 8241/0/9/0
إذ تسلم 4252/0/1/0
إذ تؤكد 3957/0/1/0
إذ تلاحظ 3883/0/0/0
إذ تؤكد من جديد 2296/0/0/0
إذ ترحب 2209/0/0/0
إذ يشير 0/730/523/662
إذ تشدد 1631/0/1/0
إذ تحيط علما 1626/0/0/0
إذ تعيد تأكيد 1551/0/0/0
إذ تعرب عن 1427/0/0/0
إذ يساورها 1142/0/0/2
إذ تضع في اعتبارها 1123/0/1/0
إذ يؤكد 0/501/134/465
إذ تقر 891/0/0/0
إذ يسلم 0/197/266/410
إذ يعرب عن 0/294/108/309
إذ يؤكد من جديد 0/274/102/315
إذ تدرك 634/0/0/0
إذ يلاحظ 0/168/160/254
إذ يشدد 0/284/66/217
قد نظرت 561/0/1/0
إذ يساورها بالغ القلق 556/0/0/2
إذ يرحب 0/291/66/182
اقتناعا منها 517/0/0/0
إذ يساورها القلق 428/0/0/0
إذ تلاحظ مع التقدير 410/0/0/0
إذ تعرب عن القلق 386/0/0/0
إذ تعترف 382/0/0/0
إذ يحيط علما 0/187/83/97
إذ تكرر تأكيد 326/0/0/0
إذ تلاحظ مع القلق 322/0/0/0
إذ تنوه 318/0/0/0
إذ يعيد تأكيد 0/164/61/38
إذ يعرب 0/251/0/2
إذ تلاحظ بقلق بالغ 244/0/0/0
إذ تدين 240/0/0/0
إذ يدين 0/162/16/56
إذ يقر 0/59/66/108
إذ تعرب عن بالغ القلق 229/0/0/0
إذ تسترشد 203/0/0/0
إذ تشجع 181/0/0/0
إذ تعرب عن قلقها 180/0/0/0
إذ يساوره 0/15/36/126
إذ تحيط علما مع التقدير 166/0/0/0
إدراكا منها 165/0/0/0
إذ يعرب عن بالغ القلق 0/67/52/44
إذ تؤكد مجددا 151/0/0/0
إذ يسترشد 0/6/3/142
إذ تلاحظ بقلق 148/0/0/0
إذ تعي 144/0/0/0
إذ يتصرف 0/141/0/0
إذ تلاحظ مع الارتياح 134/0/0/0
إذ يقرر 0/120/0/0
إذ ترى 118/0/0/0
إذ تعرب عن بالغ قلقها 113/0/0/0
إذ يكرر تأكيد 0/88/7/16
إذ يعرب عن قلقه 0/60/1/48
إذ يشجع 0/78/19/11
إذ تبرز 101/0/0/0
إذ يعترف 0/46/15/40
إذ يضع في اعتباره 0/21/35/44
إذ يساوره بالغ القلق 0/7/25/66
إذ تكرر الإعراب عن 97/0/0/0
إذ تعرب عن تقديرها 93/0/0/0
إذ يدرك 0/30/29/33
إذ يثير 69/1/0/16
قد درست 85/0/0/0
إذ تأخذ في اعتبارها 80/0/0/0
إذ تكرر التأكيد 76/0/0/0
إذ يعرب عن القلق 0/45/12/18
إذ تثني 72/0/0/0
إذ يحث 0/64/0/8
إذ يدين بشدة 0/36/14/18
إذ تدين بشدة 67/0/0/0
إذ تعرب عن قلقها البالغ 67/0/0/0
إذ يساورها شديد القلق 65/0/0/0
إذ يعرب عن قلقه البالغ 0/7/1/57
إذ تتطلع 64/0/0/0
إذ تحث 63/0/0/0
إذ يعرب عن بالغ قلقه 0/22/7/33
تصميما منها 62/0/0/0
إذ تشيد 56/0/1/0
إذ تكرر 56/0/0/0
إذ يلاحظ بقلق 0/7/10/38
إذ يثير جزعها 52/0/0/0
إذ تلاحظ مع بالغ القلق 51/0/0/0
إذ يذكر 0/4/1/46
إذ تعرب عن القلق البالغ 49/0/0/0
إذ تشير مع التقدير 48/0/0/0
إذ يشيد 0/39/7/2
إذ يدعو 0/40/0/6
إذ يساوره القلق 0/3/11/32
إذ يلاحظ مع التقدير 0/8/13/25
إذ يكرر 0/39/2/3
إذ تعيد التأكيد 43/0/0/0
قد نظر 0/27/15/1
إذ تعرب عن استيائها 42/0/0/0
إذ تعيد تأكيد التزامها 42/0/0/0
إذ تهيب 42/0/0/0
إذ ينوه 0/17/16/8
إذ تدعو 40/0/0/0
إذ يعرب عن تقديره 0/24/11/4
إذ تأخذ في الاعتبار 35/0/0/0
إذ تشعر 35/0/0/0
إذ يلاحظ بقلق بالغ 0/8/10/17
إذ تعتقد 34/0/0/0
إذ يعرب عن قلقه الشديد 0/5/0/29
إذ تشجب 33/0/0/0
إذ تلاحظ ببالغ القلق 33/0/0/0
إذ يساورها القلق البالغ 33/0/0/0
إذ تأسف 32/0/0/0
إذ تسلم مع القلق 31/0/0/0
إذ يؤكد مجددا 0/4/0/27
إذ تكرر الإعراب عن بالغ قلقها 30/0/0/0
إذ تذكر 29/0/0/0
إذ يكرر التأكيد 0/23/1/5
إذ تؤكد من جديد التزامها 28/0/0/0
إذ تشير بقلق 28/0/0/0
إذ يعرب عن استيائه 0/2/6/20
إذ تجدد 27/0/0/0
إذ ترحب في هذا الصدد 27/0/0/0
إذ تلاحظ بارتياح 27/0/0/0
إذ يحيط علما مع التقدير 0/4/6/17
إذ يدين بقوة 0/20/0/7
رغبة منها 26/0/0/0
إذ تكرر الإعراب عن قلقها 24/0/0/0
إذ تلاحظ بقلق شديد 24/0/0/0
إذ هي مقتنعة 23/0/0/0
إذ يساورها قلق بالغ 23/0/0/0
إذ يثني 0/19/1/2
إذ يكرر الإعراب عن 0/4/9/9
إذ يهيب 0/16/3/3
إذ تعرب عن شديد القلق 21/0/0/0
إذ يلاحظ مع القلق 0/6/12/3
إذ تشير إلى 20/0/0/0
إذ تثير 17/0/0/2
إذ تلاحظ مع الأسف 19/0/0/0
إذ تلاحظ في هذا الصدد 18/0/0/0
إذ تلتزم 18/0/0/0
إذ لا يزال يساورها 18/0/0/0
إذ لا يزال يساورها بالغ القلق 18/0/0/0
إذ يساوره قلق بالغ 0/0/0/18
إذ تؤمن 17/0/0/0
إذ تثير جزعها 17/0/0/0
إذ ترغب 17/0/0/0
إذ تسلط الضوء 17/0/0/0
إذ تعرب عن أشد القلق 17/0/0/0
إذ تعرب عن جزعها 17/0/0/0
إذ يسلط الضوء 0/6/4/7
إذ يعرب عن القلق الشديد 0/17/0/0
إذ يعرب عن قلقه العميق 0/0/2/15
إذ تكرر تأكيد قلقها البالغ 16/0/0/0
إذ توجه الانتباه 16/0/0/0
إذ هي مقتنعة اقتناعا راسخا 16/0/0/0
إذ يقلقها 16/0/0/0
إذ تعرب عن استيائها الشديد 15/0/0/0
إذ يشجعها 14/0/1/0
إذ تعرب 14/0/0/0
إذ تعرب عن أسفها 14/0/0/0
إذ تعرب عن ارتياحها 14/0/0/0
إذ تعيد تأكيد تصميمها 14/0/0/0
إذ تنوه مع التقدير 14/0/0/0
إذ يساورها كغيرها بالغ القلق 14/0/0/0
إذ يعرب عن جزعه 0/4/0/10
إذ تجدد التزامها الراسخ 13/0/0/0
إذ تسلم مع الارتياح 13/0/0/0
إذ تعرب عن القلق الشديد 13/0/0/0
إذ تعرب عن تقديرها العميق 13/0/0/0
إذ تدرك وتؤكد 12/0/0/0
إذ تدين بأشد العبارات 12/0/0/0
إذ تضع في الاعتبار 12/0/0/0
إذ تعرب عن دعمها 12/0/0/0
إذ تعيد 12/0/0/0
إذ تعيد تأكيد إدانتها القوية 12/0/0/0
إذ هي على بينة 12/0/0/0
إذ يثير جزعه 0/0/0/12
إذ تشير على وجه الخصوص 11/0/0/0
إذ تعيد تأكيد قلقها العميق 11/0/0/0
إذ تقدر 11/0/0/0
إذ تكرر الإعراب عن قلقها البالغ 11/0/0/0
إذ يرى 0/9/0/2
اقتناعا منه 0/2/3/6
إذ تشعر بانزعاج بالغ 10/0/0/0
إذ تعرب عن اقتناعها 10/0/0/0
إذ تعرب عن القلق بوجه خاص 10/0/0/0
إذ تعرب عن قلقها الشديد 10/0/0/0
إذ يضع في الاعتبار 0/7/0/3
إذ يعرب عن الجزع 0/5/3/2
إذ يلاحظ ببالغ القلق 0/0/8/2
إقرارا منها 10/0/0/0`,
    operative: `
تشجع 5516/0/56/0
تطلب 4699/0/59/0
تهيب 3685/0/18/0
تؤكد 3661/0/1/0
ترحب 3059/0/11/0
تقرر 2802/0/10/0
تلاحظ 2715/0/4/0
تحث 2591/0/10/0
تدعو 2555/0/16/0
تحيط علما 2263/0/6/0
تشدد 2254/0/7/0
تشير 2245/0/3/0
تسلم 1972/0/6/0
تعرب عن 1510/0/2/0
يطلب 1/793/242/457
تؤكد من جديد 1350/0/0/0
يقرر 0/850/95/251
تقر 1160/0/2/0
تعيد تأكيد 1005/0/0/0
يشجع 1/310/318/292
يؤكد 1/398/238/152
يحث 0/309/179/265
يدعو 0/283/181/274
يهيب 0/228/214/247
يرحب 0/214/174/172
تكرر تأكيد 556/0/0/0
تكرر 476/0/7/0
تؤيد 463/0/0/0
تعرب عن تقديرها 454/0/1/0
يشدد 0/232/71/135
تلاحظ مع التقدير 433/0/1/0
تدين 400/0/1/0
يؤكد من جديد 0/177/125/84
يشير 0/211/110/43
يسلم 0/41/232/67
تنوه 325/0/1/0
تحيط علما مع التقدير 289/0/0/0
يعرب عن 0/84/45/157
تؤكد مجددا 284/0/0/0
يحيط علما 0/47/142/77
تعرب عن القلق 255/0/1/0
يلاحظ 0/63/138/54
توافق 239/0/2/0
تثني 231/0/0/0
يدين 0/114/7/108
تعترف 223/0/0/0
توصي 208/0/1/0
تعرب عن بالغ القلق 176/0/0/0
تكرر التأكيد 171/0/0/0
تلاحظ بقلق 166/0/0/0
تلاحظ مع القلق 157/0/1/0
تكرر طلبها 153/0/1/0
يقر 0/21/77/53
تكرر دعوتها 145/0/4/0
يطالب 0/113/4/32
تدرك 145/0/1/0
يكرر تأكيد 0/87/35/23
تذكر 132/0/0/0
تطالب 129/0/0/0
تدين بشدة 122/0/0/0
تشيد 120/0/0/0
تعرب عن قلقها 118/0/0/0
تناشد 115/0/0/0
تلاحظ مع الارتياح 113/0/0/0
يعرب 0/107/0/5
تتطلع 108/0/0/0
يكرر 0/65/13/27
تكرر الإعراب عن 101/0/0/0
تعرب عن بالغ قلقها 94/0/0/0
تشجع بقوة 89/0/2/0
تأذن 84/0/1/0
يدين بشدة 0/38/3/37
يأذن 0/77/0/0
يعيد تأكيد 0/18/42/12
تعرب عن قلقها البالغ 68/0/0/0
تأخذ في الاعتبار 67/0/0/0
يوصي 0/2/55/3
ترصد 59/0/0/0
تلاحظ بارتياح 59/0/0/0
تعلن 56/0/0/0
تبرز 55/0/0/0
تحث بقوة 55/0/0/0
تجدد 53/0/1/0
ترى 52/0/0/0
تعتمد 50/0/1/0
يوعز 0/50/0/0
تعيد التأكيد 49/0/0/0
تقر مع التقدير 48/0/0/0
يعرب عن قلقه 0/9/4/32
تعرب عن استيائها 44/0/0/0
تعيد تأكيد التزامها 44/0/0/0
يعرب عن قلقه البالغ 0/8/0/34
تكرر تأكيد دعوتها 41/0/0/0
يحيط علما مع التقدير 0/0/28/13
يكرر التأكيد 0/24/12/5
تشير مع التقدير 39/0/0/0
تعرب عن امتنانها 39/0/0/0
تنوه مع التقدير 38/0/1/0
تدين بقوة 38/0/0/0
تشجب 37/0/0/0
يثني 0/19/8/9
تكرر الإعراب عن تقديرها 35/0/0/0
تهيب مرة أخرى 35/0/0/0
تلاحظ بقلق بالغ 32/0/0/0
تقدر 31/0/0/0
تعرب 29/0/1/0
يحث بقوة 0/24/0/6
يعرب عن تقديره 0/4/21/4
ترحب مع التقدير 28/0/0/0
تكرر الإعراب عن قلقها 28/0/0/0
تشير مع الارتياح 27/0/0/0
يؤكد مجددا 0/18/0/9
تكرر تأكيد طلبها 26/0/0/0
يشيد 0/13/0/13
ينوه 0/12/9/5
تؤكد من جديد التزامها 25/0/0/0
تعرب عن ارتياحها 25/0/0/0
يعرب عن القلق 0/12/6/7
يعرب عن بالغ قلقه 0/7/0/17
تدين بأشد العبارات 22/0/0/0
يؤيد 0/13/7/2
يذكر 0/6/1/15
يعرب عن بالغ القلق 0/1/5/16
تلاحظ ببالغ القلق 21/0/0/0
تشدد مرة أخرى 20/0/0/0
يعرب عن استيائه 0/0/0/20
يلاحظ مع القلق 0/7/13/0
تأسف 19/0/0/0
يعرب عن اعتزامه 0/19/0/0
تحث مرة أخرى 18/0/0/0
تدين بشكل قاطع 18/0/0/0
تعرب عن القلق البالغ 18/0/0/0
تعيد تأكيد طلبها 18/0/0/0
تكرر تأكيد التزامها 18/0/0/0
تلتزم 18/0/0/0
يعترف 0/3/8/7
تشير إلى طلبها 17/0/0/0
تلاحظ مع الأسف 17/0/0/0
تحيط 16/0/0/0
تحيط علما مع الاهتمام 16/0/0/0
تكرر التشديد 16/0/0/0
تكرر مطالبتها 16/0/0/0
يدرك 0/2/13/1
يناشد 0/4/2/10
ترفض 14/0/1/0
تزكي 15/0/0/0
تهنئ 15/0/0/0
تأخذ في اعتبارها 14/0/0/0
تجدد الالتزام 14/0/0/0
تشير إلى 14/0/0/0
تعيد تأكيد دعمها القوي 14/0/0/0
تكرر تأكيد قلقها البالغ 14/0/0/0
توجه انتباه 14/0/0/0
تدين بأقوى العبارات الممكنة 13/0/0/0
تعرب عن التقدير 13/0/0/0
تعرب عن قلقها العميق 13/0/0/0
تواصل تشجيع 13/0/0/0
يدين بقوة 0/10/0/3
تتعهد 11/0/1/0
تجدد التزامها 12/0/0/0
تجدد دعوتها 12/0/0/0
تدعم 12/0/0/0
تسلط الضوء 12/0/0/0
تلاحظ مع الاهتمام 12/0/0/0
لا يزال يساورها 12/0/0/0
يدين بأشد العبارات 0/1/1/10
يلاحظ مع التقدير 0/1/5/6
تدين بأشد العبارات الممكنة 11/0/0/0
تشجب وتدين بأشد العبارات 11/0/0/0
تعرب عن دعمها 11/0/0/0
تكرر تأييدها 11/0/0/0
تناشد بقوة 11/0/0/0
يتطلع 0/1/9/1
يحث بشدة 0/9/0/2
تحيط علما مع الارتياح 10/0/0/0
تدعو مرة أخرى 10/0/0/0
تطلب مرة أخرى 10/0/0/0
تكرر الإعراب عن اقتناعها 10/0/0/0
تكرر تأكيد تأييدها 10/0/0/0
توجه نظر 10/0/0/0
يسلط الضوء 0/2/6/2
يلاحظ بقلق 0/0/5/5`,
  },
  zh: {
    preambular: `
回顾 8078/669/505/680
重申 4518/579/189/419
注意到 4073/192/173/372
认识到 3695/214/288/355
欢迎 2054/277/62/188
表示 1449/540/112/221
确认 1750/110/37/91
强调 1201/212/26/202
表示注意到 1351/157/65/4
关切 1196/19/48/112
强调指出 1048/120/49/55
意识到 746/1/17/24
承认 562/4/34/119
表示关切 548/85/11/38
铭记 574/21/32/28
审议了 547/29/13/1
着重指出 437/67/9/47
深信 539/2/4/12
谴责 284/163/16/64
表示深为关切 289/39/22/39
表示严重关切 190/61/42/63
遵循 202/6/4/143
考虑到 304/8/11/12
申明 251/25/10/31
鼓励 181/79/20/11
肯定 232/15/9/21
念及 236/0/6/0
特别指出 115/67/6/7
欣见 174/12/3/2
赞扬 117/56/10/5
重点指出 164/4/5/15
指出 134/21/12/8
感到 115/1/1/55
表示赞赏地注意到 156/2/6/1
敦促 67/63/0/6
采取行动 0/136/0/0
认定 0/130/0/0
促请 61/50/4/3
认为 106/1/0/6
表示赞赏 78/13/6/1
痛惜 67/2/8/18
知悉 75/7/11/2
决心 82/1/4/6
审查了 85/2/6/0
感到震惊的是 53/0/0/18
期待 60/2/3/3
呼吁 38/24/0/2
关切的是 20/0/0/38
承诺 57/0/0/1
希望 45/0/0/0
感到关切的是 21/0/1/23
提及 36/0/7/0
表示感谢 26/4/8/2
回顾指出 2/29/0/7
表示关切的是 11/1/0/24
重申决心 34/0/0/0
重申深为关切 32/0/0/2
斥责 29/2/0/1
赞赏 21/6/0/2
表示严重关切的是 5/0/0/22
表示深为关切的是 4/0/1/20
感谢 18/1/0/5
重申严重关切 19/0/0/5
坚信 20/0/3/0
支持 15/6/0/2
表示满意地注意到 17/0/5/0
表示最严重关切 17/0/4/0
感到遗憾的是 12/1/0/7
相信 16/1/0/3
重申强烈谴责 18/0/0/0
要求 7/10/0/0
关注 11/0/0/4
提请注意 15/0/0/0
表示尤其关切 15/0/0/0
重申致力于 15/0/0/0
审议 13/1/0/0
认为有必要 14/0/0/0
认可 9/5/0/0
震惊 9/1/1/3
表示支持 10/3/0/0
重申关切 11/2/0/0
回顾其 12/0/0/0
重申坚信 7/0/5/0
感到鼓舞的是 10/0/0/0
表示坚信 7/0/3/0
表示震惊 0/6/4/0`,
    operative: `
鼓励 5523/315/374/293
请 4883/775/310/521
促请 4007/473/223/134
重申 3320/329/212/135
决定 2757/839/109/255
欢迎 2912/206/180/164
敦促 2566/304/186/208
注意到 2820/68/149/130
确认 2734/74/220/41
回顾 2333/198/115/55
邀请 1981/12/157/13
表示 1696/187/62/116
表示注意到 1887/26/112/2
强调指出 1750/105/83/37
强调 1621/118/86/98
呼吁 660/63/63/89
谴责 421/115/8/133
着重指出 557/64/19/20
认识到 460/5/36/51
表示关切 377/19/11/20
吁请 80/1/13/324
赞扬 343/31/8/13
认可 384/2/3/0
承认 327/0/29/27
要求 186/144/4/35
表示赞赏 321/4/17/3
申明 225/59/3/24
肯定 198/9/60/14
建议 211/2/55/3
表示赞赏地注意到 243/1/21/0
表示严重关切 203/12/0/25
特别指出 144/59/3/14
欣见 175/4/5/11
表示深为关切 167/3/5/15
核准 181/0/5/0
授权 88/75/1/0
指出 120/24/9/0
赞赏 138/0/4/0
表示感谢 126/0/2/0
期待 113/1/9/1
核可 99/0/11/0
支持 91/11/0/4
承诺 81/0/1/3
考虑到 83/0/0/0
关切 45/0/1/30
痛惜 63/0/0/12
认为 62/0/1/1
重点指出 49/5/7/2
指示 1/54/0/0
宣布 53/0/0/0
感谢 39/0/5/2
知悉 43/1/0/2
同意 36/3/1/0
重申承诺 37/0/1/0
赞同 32/3/0/0
感到 24/9/0/1
反对 21/7/1/4
提请 27/0/6/0
表示支持 26/1/0/4
重申支持 31/0/0/0
表示打算 8/22/0/0
通过 27/1/2/0
欢迎并鼓励 24/2/0/1
决心 22/1/0/1
提醒 20/1/0/3
感到遗憾的是 15/8/0/0
关切的是 3/0/0/18
认定 15/4/0/2
斥责 19/0/0/1
表示关切的是 8/0/0/12
表示感兴趣地注意到 19/0/0/0
重申致力于 15/0/3/0
重申坚决支持 16/0/0/0
祝贺 14/0/0/0
表示严重关切的是 0/0/0/14
邀请和鼓励 14/0/0/0
核定 12/0/0/0
欢迎并敦促 3/0/9/0
痛惜并最强烈地谴责 12/0/0/0
称赞 4/0/0/8
表示深为关切的是 4/0/0/8
表示深切感谢 11/0/1/0
重申决心 12/0/0/0
重申深为关切 10/0/0/2
表示深信 11/0/0/0
表示特别关切 9/0/0/2
表示震惊的是 5/0/0/6
重申其 11/0/0/0
回顾指出 1/9/0/0
批款 10/0/0/0
表示希望 10/0/0/0`,
  },
};
