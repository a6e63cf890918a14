// Made by scripts/build-openings.mjs; OpeningTable says how it is read.
import type { OpeningTable } from './openings.form';

export const ENGLISH_OPENING_TABLE: OpeningTable = {
  preambular: `
recalling 12618/3085: with appreciation 50, in particular 29~, its commitment 6~
recognizing 7308/1049
reaffirming 6974/2122: its commitment 88~, its call upon 7~
noting 6111/1255: with concern 675~, with appreciation 532, with great concern 259, with satisfaction 191, with deep concern 97, with grave concern 82, with regret 30~, in this regard 22~
welcoming 4627/2054: and encouraging 61, in this regard 34~
expressing 3433/1658: concern 775~, deep concern 414~, grave concern 294~, its concern 115~, its deep concern 104~, its appreciation 97~, serious concern 81~, appreciation 65~, its grave concern 60, grave alarm 10, deep appreciation 8, outrage 7, once again 6, grave 1~
taking note 2627/881: with appreciation 204
stressing 2277/864: again 8
emphasizing 1845/609
reiterating 1561/887: its deep concern 55~, its serious concern 26, its grave concern 26, its request 12, its call upon 8~, its support 6!, its 2~
concerned 1556/138
acknowledging 1488/231
underlining 886/356
condemning 836/520: in the strongest terms 18~
having considered 830/242
acting 689/689
bearing in mind 686/80
convinced 648/67
mindful 637/58
commending 619/484
determining 563/563
encouraging 475/260
guided 388/13
underscoring 383/221
affirming 378/143
aware 301/9
urging 277/206
considering 276/38
deploring 239/78
highlighting 238/41
conscious 236
alarmed 143/6
taking into account 138/18
calling upon 135/77
recognising 131/131
determined 125/55
having examined 115/20
cognizant 111/1
looking forward 100/29
calling 94/93
remaining 94/53
supporting 73/54
echoing 62/62
emphasising 60/60
believing 57/1
calling on 56/51
taking into consideration 51/5
regretting 47/14
referring 44/1
calling for 34/6
demanding 33/33
paying tribute 32/32
responding 31/31
reminding 29/27
appreciating 29/8
re-emphasizing 28/10
desirous 25
wishing 25
confirming 25
having regard 24/23
agreeing 23/23
disturbed 23/6
continuing 23/11
having taken note 22/22
committed 22/4
renewing 21/7
honouring 20/4
encouraged 18/4
endorsing 18/16
resolved 18/1
sharing 18/1
calling attention 17/1
recommitting 16
concurring 14/14
disappointed 14
having reviewed 13/12
taking 13/12
having received 12
inviting 12/2
being 12/5
bearing 11/9
having heard 10/4
realizing 9
trusting 9
distressed 8/8
congratulating 8/8
having listened 7
paying 7/7
seized 7
reconfirming 6
commemorating 5
applauding 4/4
observing 4
rejecting 4/1
resolving 4/4
marking 3
proceeding 3
thanking 3/3
understanding 3
anticipating 2/2
appalled 2/1
asserting 2
declaring 2/2
destacando 2
extolling 2/2
mourning 2/1
pledging 2/2
praising 2
requesting 2/2
seeking 2/1
soulignant 2
striving 2
willing 2/2`,
  operative: `
requests 8953/3407
encourages 7742/1223
decides 7381/4181
calls upon 6170/1320
welcomes 4994/1439: and encourages 40, and supports 11
urges 4668/1434
reaffirms 3958/919: its commitment 85~, its call upon 8~
recognizes 3843/333: with appreciation 66
notes 3662/368: with appreciation 511, with concern 390~, with satisfaction 195
recalls 3260/641: its request 23~
takes note 2756/241: with appreciation 353~
stresses 2724/623
expresses 2608/927: its appreciation 457, concern 382~, deep concern 182, grave concern 135, its concern 114, its deep concern 101~, serious concern 82~, its intention 75~, its grave concern 24, particular concern 18, its serious concern 17, its deep appreciation 16, its support 16, its determination 12, support 12, the hope 10~, alarm 9, the view 7~
reiterates 2438/868: its request 219~, its call upon 104~, its invitation 51~, its call 44, its serious concern 14, its endorsement 12, its previous requests 6~
invites 2433/143
emphasizes 1988/355: once again its serious concern 7~
condemns 970/433: in the strongest terms 42~
acknowledges 960/71
underlines 929/329
demands 673/506
calls for 650/106
commends 615/208: and strongly supports 8
calls on 599/588
endorses 543/97
affirms 453/245: its deep commitment 7~
underscores 441/251: its very serious concern 7~
calls 396/374: again 8
authorizes 386/291
recommends 301/26
approves 267/16
directs 219/218
supports 196/100: and encourages 10
looks forward 157/40
deplores 141/25
appeals 133/10
highlights 111/20
appreciates 100/5
appropriates 91
confirms 85/67
takes into account 83
renews 80/43: its decision 6~
considers 74/9: it important 7~
reminds 69/44
regrets 65/46
authorises 64/64
emphasises 60/60
declares 60/16
agrees 56/19
resolves 52/7
re-emphasizes 48/2
recommits 40
determines 38/18
pays tribute 32/19
adopts 31/2
remains 31/5
recognises 26/26
draws the attention 26
rejects 24/7
requires 22/21
commits 19
continues to encourage 18/3
congratulates 17
proclaims 15
continues 15/4
maintains 14/12
reconfirms 12/5
calls attention 10: to and reaffirms 7~
takes 10/9
clarifies 9/9
objects 9
continues to urge 9/9
extends 8/8
undertakes 8/6
continues to welcome 7
forwards 7/7
proposes 7
realizes 7
respects 7
remaining 7/5
anticipates 5
understands 5/1
values 5
insists 5/5
asks 4/4
concurs 4/3
draws 4
willing 4/4
appoints 3/2
asserts 3/2
establishes 3/1
exhorts 3/3
expects 3/1
revises 3/1
applauds 2
denounces 2
refers 2
strives 2
suggests 2`,
};
