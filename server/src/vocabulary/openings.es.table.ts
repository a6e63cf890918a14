// Made by scripts/build-openings.mjs; OpeningTable says how it is read.
import type { OpeningTable } from './openings.form';

export const SPANISH_OPENING_TABLE: OpeningTable = {
  preambular: `
recordando 10012/710: en particular 25~, su adhesión 6~
reconociendo 7515/356
reafirmando 5137/445: su compromiso 68~, su determinación 15~, su profunda preocupación 13~, su enérgica condena 12~, su preocupación 7~, su reconocimiento 7~, su decidido apoyo 6~, su seria preocupación 6~, su exhortación 5~, su firme compromiso 5~
observando 4426/199: con preocupación 548~, con aprecio 423, con gran preocupación 270, con satisfacción 165, con profunda preocupación 91, con grave preocupación 54, a este respecto 18~
acogiendo con beneplácito 2748/295: a este respecto 27~
expresando 2225/535: preocupación 603~, profunda preocupación 374~, grave preocupación 177, su profunda preocupación 126, su preocupación 94~, gran preocupación 65~, seria preocupación 26, reconocimiento 11
tomando nota 1887/166: con aprecio 187
destacando 1524/162
poniendo de relieve 1352/154: nuevamente su apoyo inequívoco 7~
preocupada 1196
teniendo presente 879/15
reiterando 854/180: su profunda preocupación 57~
subrayando 605/72: su firme condena 6~
habiendo examinado 598/28
consciente 581/1
convencida 559
haciendo notar 484/16
condenando 476/163: enérgicamente 172
alentando 291/80
teniendo presentes 269/7
afirmando 250/24: su apoyo 6~
recalcando 234/87
guiada 202
preocupado 191/20
resaltando 189/8
encomiando 187/56
considerando 186/3
deplorando 165/5
guiado 153/6
actuando 141/141
instando 137/64
habiendo determinado 128/128
teniendo en cuenta 128/2
habiendo considerado 106/4
exhortando 102/44
alarmada 102
tomando en consideración 95
conocedora 91
aguardando con interés 70/2
decidida 60
creyendo 56: necesario 7~, que es necesario 7~
pidiendo 48/19
lamentando 46/2
haciendo referencia 43
confirmando 30
apreciando 28/7
alarmado 27/1
deseosa 25
apoyando 23/6
resuelta 22
deseando 20
compartiendo 17: la profunda preocupación 14~
acogiendo con satisfacción 17
comprometiéndose 15
señalando 15
alentada 14
convencido 14/3
renovando 14
decepcionada 14
habiendo escuchado 13
honrando 13
habiendo recibido 11
invitando 10
siguiendo 10
acogiendo con aprecio 9
comprendiendo 8
confiando 8
conmemorando 8
tomando conocimiento 8/4
decidido 6/1
consternada 6
respondiendo 6/6
rindiendo homenaje 6/4
determinada 5
exigiendo 5/5
rechazando 4/1
partiendo 3
respaldando 3/3
comprometida 2
elogiando 2
entendiendo 2
esforzándose 2
resuelto 2`,
  operative: `
alienta 6504/318: encarecidamente 99
solicita 6118/778
exhorta 5046/461: una vez más 48, nuevamente 16
reconoce 4301/75: con aprecio 78
decide 3959/846
acoge con beneplácito 3584/214
insta 3355/307: encarecidamente 109
reafirma 3169/223: su compromiso 68~, su determinación 23~, su solicitud 14~, su adhesión 10~, su reconocimiento 8~, su aprobación 7~, su preocupación 7~
observa 2967/66: con aprecio 430, con preocupación 351, con satisfacción 170
recuerda 2721/210
toma nota 2455/36: con aprecio 314
invita 2226/17
destaca 2144/120: su compromiso 7~
expresa 1794/186: preocupación 334~, su reconocimiento 226~, su aprecio 187, profunda preocupación 177~, grave preocupación 106, su profunda preocupación 102, su preocupación 93, su intención 27, seria preocupación 23, particular preocupación 7
pone de relieve 1707/91
reitera 1675/168: su solicitud 168, su exhortación 93, su llamamiento 37, que hace suyos 8~, sus llamamientos 7~
subraya 679/68
pide 636/57: nuevamente 8
condena 619/114: enérgicamente 248
encomia 407/31
hace suyas 347/1
exige 278/111
recomienda 269/2
afirma 258/58: su profundo compromiso 7~
aprueba 254/1
recalca 246/67: su muy seria preocupación 7~
hace notar 205/10
autoriza 162/77
deplora 114
hace un llamamiento 113
aguarda con interés 113/1
apoya 105/11
aprecia 93
resalta 92/8
tiene en cuenta 82
consigna 77
considera 63: importante 7~
renueva 60/1
resuelve 45/2
declara 44
conviene 40/2
se compromete 39
señala 38/5
hace suya 37/3
hace suyo 36/1
lamenta 35/15
encomienda 33/33
confirma 33/16
acoge con aprecio 31
determina 28/8
felicita 27
sigue 26/2
rechaza 24/7
señala a la atención 24
toma conocimiento 23
acoge con satisfacción 22
encarga 21/21
proclama 15
sigue alentando 15/1
hace un encarecido llamamiento 12
rinde homenaje 12
mantiene 10/9
se opone 9
continúa 9/3
convencido 8
sigue instando 8/8
comprende 7
propone 7
requiere 7/7
respeta 7
sigue acogiendo con beneplácito 7
espera 6
reconfirma 6
entiende 5/1
valora 5
adopta 4
anima 4
prorroga 4/4
decidido 3
establece 3/1
revisa 3/1
aclara 2/2
agradece 2
aplaude 2
celebra 2
denuncia 2
remite 2
saluda 2
sugiere 2`,
};
