/**
 * The most used opening words and what the other languages say for them, in the form of the General Assembly (`consciente`,
 * `تشير`): a line an opening, `signal|object|en|fr|es|ru|ar|zh`. Of the forms of a language, parted by `/`, the first is
 * the one to show. `+` is where the word for "also" stands; without it that is the end. Signal and object are keys of
 * the tables in `hover.openings`. The forms come from holding the six texts of the same adopted resolutions against each
 * other, paragraph by paragraph.
 */
export const PREAMBULAR_EQUIVALENTS = `
recall|nt|recalling|rappelant|recordando|ссылаясь/напоминая|إذ تشير|回顾
recall|nt|recalling+ with appreciation|rappelant+ avec satisfaction|recordando+ con aprecio|с признательностью ссылаясь|إذ تشير+ مع التقدير|赞赏地回顾
recall|nt|recalling+ with satisfaction|rappelant+ avec satisfaction|recordando+ con satisfacción|с удовлетворением ссылаясь|إذ تشير+ مع الارتياح|满意地回顾
recall|nt|recalling+ with concern|rappelant+ avec préoccupation|recordando+ con preocupación|с озабоченностью напоминая|إذ تشير+ مع القلق|关切地回顾
affirm|nt|reaffirming|réaffirmant|reafirmando|подтверждая/вновь подтверждая|إذ تؤكد من جديد/إذ تعيد تأكيد|重申
affirm|n|reaffirming+ its commitment|réaffirmant+ son attachement/réaffirmant+ sa volonté|reafirmando+ su compromiso|подтверждая свою приверженность|إذ تؤكد من جديد+ التزامها|重申坚定地致力于
affirm|nt|reiterating|réitérant/réaffirmant|reiterando|вновь заявляя/повторяя|إذ تكرر تأكيد|重申
worry|nt|reiterating+ its deep concern|se déclarant de nouveau+ profondément préoccupée|reiterando+ su profunda preocupación|вновь выражая глубокую обеспокоенность|إذ تكرر الإعراب+ عن بالغ قلقها|再次表示深为关切
affirm|nt|affirming|affirmant|afirmando|заявляя/подтверждая|إذ تؤكد|申明
recognize|nt|recognizing/recognising|considérant/consciente/sachant/reconnaissant|reconociendo|признавая|إذ تسلم/إذ تقر|认识到/确认
recognize|nt|acknowledging|reconnaissant/consciente/sachant|reconociendo|признавая/констатируя|إذ تعترف/إذ تقر|承认/确认/肯定
note|nt|noting|notant/constatant|observando/haciendo notar|отмечая|إذ تلاحظ|注意到
worry|nt|noting+ with concern|notant+ avec préoccupation/notant+ avec inquiétude/constatant+ avec préoccupation|observando+ con preocupación|с обеспокоенностью отмечая/с озабоченностью отмечая|إذ تلاحظ+ مع القلق/إذ تلاحظ+ بقلق|关切地注意到
worry|nt|noting+ with deep concern|notant+ avec une profonde préoccupation/notant+ avec une vive préoccupation|observando+ con profunda preocupación|с глубокой обеспокоенностью отмечая|إذ تلاحظ+ مع بالغ القلق/إذ تلاحظ+ ببالغ القلق|深为关切地注意到
worry|nt|noting+ with great concern|notant+ avec une vive préoccupation|observando+ con gran preocupación|с большой обеспокоенностью отмечая|إذ تلاحظ+ بقلق بالغ|非常关切地注意到
worry|nt|noting+ with grave concern|notant+ avec une vive inquiétude|observando+ con grave preocupación|с серьезной обеспокоенностью отмечая|إذ تلاحظ+ بقلق شديد|严重关切地注意到
thank|nt|noting+ with appreciation|notant+ avec satisfaction/prenant note+ avec satisfaction|observando+ con aprecio/observando+ con reconocimiento|с признательностью отмечая|إذ تلاحظ+ مع التقدير|赞赏地注意到
thank|nt|noting+ with satisfaction|notant+ avec satisfaction|observando+ con satisfacción|с удовлетворением отмечая|إذ تلاحظ+ مع الارتياح|满意地注意到
regret|nt|noting+ with regret|notant+ avec regret|observando+ con pesar|с сожалением отмечая|إذ تلاحظ+ مع الأسف|遗憾地注意到
takenote|n|taking note|prenant note/prenant acte|tomando nota|принимая к сведению|إذ تحيط علما|表示注意到
thank|n|taking note+ with appreciation|prenant note+ avec satisfaction|tomando nota+ con aprecio|с признательностью принимая к сведению|إذ تحيط علما+ مع التقدير|表示赞赏地注意到
thank|n|taking note+ with interest|prenant note+ avec intérêt|tomando nota+ con interés|с интересом принимая к сведению|إذ تحيط علما+ مع الاهتمام|感兴趣地注意到
welcome|n|welcoming|se félicitant/accueillant+ avec satisfaction/saluant|acogiendo con beneplácito|приветствуя/с удовлетворением отмечая|إذ ترحب|欢迎/欣见
welcome|n|welcoming+ with appreciation|accueillant+ avec satisfaction|acogiendo+ con aprecio|с признательностью приветствуя|إذ ترحب+ مع التقدير|赞赏地欢迎
express|n|expressing|exprimant|expresando|выражая|إذ تعرب عن|表示
worry|nt|expressing+ concern|se déclarant+ préoccupée|expresando+ preocupación|выражая обеспокоенность/выражая озабоченность|إذ تعرب+ عن القلق|表示关切
worry|nt|expressing+ its concern|se déclarant+ préoccupée/exprimant+ sa préoccupation|expresando+ su preocupación|выражая свою обеспокоенность|إذ تعرب+ عن قلقها|表示关切
worry|nt|expressing+ deep concern|se déclarant+ profondément préoccupée|expresando+ profunda preocupación|выражая глубокую обеспокоенность|إذ تعرب+ عن بالغ القلق|表示深为关切
worry|nt|expressing+ its deep concern|exprimant+ sa profonde préoccupation|expresando+ su profunda preocupación|выражая свою глубокую обеспокоенность|إذ تعرب+ عن بالغ قلقها|表示深为关切
worry|nt|expressing+ grave concern|se déclarant+ gravement préoccupée|expresando+ grave preocupación|выражая серьезную озабоченность|إذ تعرب+ عن شديد القلق|表示严重关切
worry|nt|expressing+ its grave concern|se déclarant+ gravement préoccupée|expresando+ su grave preocupación|выражая свою серьезную озабоченность|إذ تعرب+ عن قلقها الشديد|表示严重关切
worry|nt|expressing+ serious concern|se déclarant+ gravement préoccupée|expresando+ seria preocupación|выражая серьезную обеспокоенность|إذ تعرب+ عن القلق الشديد|表示严重关切
thank|n|expressing+ its appreciation|exprimant+ sa gratitude|expresando+ su reconocimiento/expresando+ su aprecio|выражая свою признательность|إذ تعرب+ عن تقديرها|表示赞赏
thank|n|expressing+ appreciation|exprimant+ sa reconnaissance|expresando+ reconocimiento/expresando+ aprecio|выражая признательность|إذ تعرب+ عن التقدير|表示赞赏
stress|nt|stressing|soulignant|destacando|подчеркивая|إذ تشدد/إذ تؤكد|强调
stress|nt|emphasizing/emphasising|soulignant/insistant sur|poniendo de relieve|особо отмечая|إذ تشدد/إذ تؤكد|强调/强调指出
stress|nt|underlining|soulignant|subrayando|подчеркивая/обращая особое внимание|إذ تشدد|着重指出/强调
stress|nt|underscoring|soulignant|recalcando|подчеркивая|إذ تؤكد/إذ تشدد|强调/着重指出
stress|nt|highlighting|soulignant|resaltando|особо отмечая|إذ تبرز|特别指出/重点指出
worry|nt|concerned|préoccupée|preocupada|будучи обеспокоена/будучи озабочена|إذ يساورها القلق|关切
worry|nt|deeply concerned|profondément préoccupée/vivement préoccupée|profundamente preocupada|будучи глубоко обеспокоена|إذ يساورها بالغ القلق|深为关切
worry|nt|gravely concerned|gravement préoccupée|gravemente preocupada|будучи серьезно обеспокоена|إذ يساورها شديد القلق|严重关切
worry|nt|seriously concerned|gravement préoccupée/vivement préoccupée|seriamente preocupada|будучи серьезно обеспокоена|إذ يساورها قلق شديد|严重关切
worry|nt|alarmed|alarmée|alarmada|будучи встревожена|إذ يثير جزعها|震惊
worry|nt|deeply alarmed|profondément alarmée|profundamente alarmada|будучи глубоко встревожена|إذ يثير بالغ جزعها|深感震惊
condemn|n|condemning|condamnant|condenando|осуждая|إذ تدين|谴责
condemn|n|strongly condemning|condamnant+ fermement/condamnant+ énergiquement|condenando+ enérgicamente|решительно осуждая|إذ تدين+ بشدة|强烈谴责
regret|nt|deploring|déplorant|deplorando|выражая сожаление|إذ تشجب/إذ تستنكر|痛惜/斥责
regret|nt|regretting|regrettant|lamentando|сожалея|إذ تأسف|遗憾
before|n|having considered|ayant examiné|habiendo examinado/habiendo considerado|рассмотрев|قد نظرت|审议了
before|n|having examined|ayant examiné|habiendo examinado|рассмотрев/изучив|قد درست|审查了
before|n|having received|ayant reçu|habiendo recibido|получив|قد تلقت|收到
before|n|having heard|ayant entendu|habiendo escuchado|заслушав|قد استمعت|听取了
power|n|acting|agissant|actuando|действуя|إذ تتصرف|采取行动
guide|n|guided|guidée|guiada/guiándose|руководствуясь|إذ تسترشد|遵循
mind|nt|bearing in mind|ayant à l’esprit/gardant à l’esprit|teniendo presente/teniendo presentes|принимая во внимание/учитывая|إذ تضع في اعتبارها|铭记
mind|nt|mindful|consciente/sachant|teniendo presente/consciente|памятуя/учитывая|إذ تضع في اعتبارها/إدراكا منها|念及/铭记
mind|nt|aware|consciente|consciente|сознавая/учитывая|إذ تدرك|意识到
mind|nt|conscious|consciente|consciente|сознавая|إذ تعي/إدراكا منها|意识到
mind|nt|cognizant|consciente|consciente/conocedora|сознавая/учитывая|إذ تدرك|认识到
mind|nt|taking into account|tenant compte|teniendo en cuenta|принимая во внимание|إذ تأخذ في الاعتبار/إذ تأخذ في اعتبارها|考虑到
mind|nt|considering|considérant|considerando|учитывая/считая|إذ ترى/إذ تأخذ في الاعتبار|考虑到/认为
believe|nt|convinced|convaincue|convencida|будучи убеждена|اقتناعا منها|深信
believe|nt|firmly convinced|fermement convaincue|firmemente convencida|будучи твердо убеждена|اقتناعا راسخا منها|坚信
believe|nt|believing|estimant/convaincue|creyendo|считая|إذ تعتقد/إذ ترى|相信/认为
resolve|i|determined|résolue/déterminée|decidida/resuelta|будучи преисполнена решимости|تصميما منها/إذ تعقد العزم|决心
determine|t|determining|constatant|determinando/habiendo determinado|определяя|إذ تقرر|认定
thank|n|commending|saluant/félicitant|encomiando|высоко оценивая|إذ تثني/إذ تشيد|赞扬
thank|n|appreciating|appréciant/se félicitant|apreciando|высоко оценивая|إذ تقدر|赞赏
encourage|a|encouraging|encourageant|alentando|рекомендуя/поощряя|إذ تشجع|鼓励
urge|a|urging|exhortant/engageant instamment|instando|настоятельно призывая|إذ تحث|敦促
call|a|calling upon/calling on|demandant/engageant|exhortando|призывая|إذ تهيب|促请/呼吁
invite|a|inviting|invitant|invitando|предлагая|إذ تدعو|邀请
look|n|looking forward|attendant avec intérêt|aguardando con interés|с интересом ожидая|إذ تتطلع|期待
support|n|supporting|appuyant|apoyando|поддерживая|إذ تؤيد|支持
resolve|i|committed|déterminée|resuelta/comprometida|будучи привержена|التزاما منها|承诺
`;

export const OPERATIVE_EQUIVALENTS = `
request|a|requests|prie|solicita|просит|تطلب|请
request|a|reiterates+ its request|prie de nouveau/demande de nouveau|reitera+ su solicitud|вновь просит|تكرر+ طلبها|再次请
encourage|a|encourages|encourage/engage|alienta|рекомендует/призывает|تشجع|鼓励
encourage|a|strongly encourages|encourage+ vivement|alienta+ encarecidamente|настоятельно рекомендует/настоятельно призывает|تشجع+ بقوة|强烈鼓励
decide|it|decides|décide|decide|постановляет|تقرر|决定
decide|it|resolves|décide|resuelve|постановляет|تقرر/تعقد العزم|决定/决心
call|a|calls upon/calls on|demande/engage|exhorta|призывает|تهيب|促请/吁请
call|a|reiterates+ its call upon|demande de nouveau|reitera+ su exhortación|вновь призывает|تكرر+ دعوتها|再次促请
call|n|calls for|demande/appelle à|pide|призывает к|تدعو إلى|要求/呼吁
urge|a|urges|exhorte/demande instamment/prie instamment|insta|настоятельно призывает|تحث|敦促/促请
urge|a|strongly urges|engage+ vivement/exhorte+ vivement|insta+ encarecidamente|самым настоятельным образом призывает|تحث+ بقوة|强烈敦促
invite|a|invites|invite|invita|предлагает|تدعو|邀请/请
invite|a|reiterates+ its invitation|invite de nouveau|reitera+ su invitación|вновь предлагает|تكرر+ دعوتها|再次邀请
appeal|a|appeals|lance un appel/demande|hace un llamamiento|обращается с призывом|تناشد|呼吁
demand|at|demands|exige|exige|требует|تطالب|要求
demand|at|reiterates+ its demand|exige de nouveau|reitera+ su exigencia|вновь требует|تكرر+ مطالبتها|再次要求
direct|a|directs|charge/enjoint|encarga|поручает|توعز/توجه|指示
recommend|at|recommends|recommande|recomienda|рекомендует|توصي|建议
remind|at|reminds|rappelle|recuerda|напоминает|تذكر|提醒
welcome|n|welcomes|se félicite/accueille+ avec satisfaction/salue|acoge con beneplácito|приветствует/с удовлетворением отмечает|ترحب|欢迎/欣见
welcome|n|welcomes+ with appreciation|accueille+ avec satisfaction|acoge+ con aprecio|с признательностью приветствует|ترحب+ مع التقدير|赞赏地欢迎
welcome|n|welcomes and encourages|salue et encourage|acoge con beneplácito y alienta|приветствует и поддерживает|ترحب وتشجع|欢迎并鼓励
recognize|nt|recognizes/recognises|considère/constate/reconnaît|reconoce|признает|تسلم/تقر|确认/认识到
recognize|nt|recognizes+ with appreciation|constate+ avec satisfaction|reconoce+ con aprecio|с признательностью отмечает|تسلم+ مع التقدير|赞赏地认识到
worry|nt|recognizes+ with concern|constate+ avec préoccupation/note+ avec préoccupation|reconoce+ con preocupación|с обеспокоенностью отмечает|تسلم+ مع القلق|关切地认识到
recognize|nt|acknowledges|reconnaît/considère/prend acte|reconoce|признает/констатирует|تعترف/تقر|承认/确认/肯定
affirm|nt|reaffirms|réaffirme|reafirma|подтверждает/вновь подтверждает|تؤكد من جديد/تعيد تأكيد|重申
affirm|n|reaffirms+ its commitment|réaffirme+ son attachement/réaffirme+ son engagement|reafirma+ su compromiso|подтверждает свою приверженность|تؤكد من جديد+ التزامها|重申承诺
affirm|i|reaffirms+ its determination|réaffirme+ sa volonté|reafirma+ su determinación|подтверждает свою решимость|تؤكد من جديد+ تصميمها|重申决心
support|n|reaffirms+ its support|réaffirme+ son appui|reafirma+ su apoyo|подтверждает свою поддержку|تؤكد من جديد+ دعمها|重申支持
affirm|nt|reiterates|réaffirme/réitère|reitera|вновь заявляет|تكرر تأكيد|重申
thank|n|reiterates+ its appreciation|remercie de nouveau|reitera+ su reconocimiento|вновь выражает признательность|تكرر+ الإعراب عن تقديرها|再次表示赞赏
worry|nt|reiterates+ its concern|se déclare de nouveau+ préoccupée|reitera+ su preocupación|вновь выражает обеспокоенность|تكرر+ الإعراب عن قلقها|再次表示关切
affirm|nt|affirms|affirme|afirma|подтверждает/заявляет|تؤكد|申明
affirm|n|confirms|confirme|confirma|подтверждает|تؤكد|确认
recall|nt|recalls|rappelle|recuerda|напоминает/ссылается|تشير|回顾
recall|nt|recalls+ with appreciation|rappelle+ avec satisfaction|recuerda+ con aprecio|с признательностью напоминает|تشير+ مع التقدير|赞赏地回顾
stress|nt|stresses|souligne|destaca|подчеркивает|تشدد/تؤكد|强调
stress|nt|emphasizes/emphasises|souligne/insiste sur|pone de relieve|особо отмечает|تشدد/تؤكد|强调/强调指出
stress|nt|underlines|souligne|subraya|подчеркивает|تشدد|着重指出/强调
stress|nt|underscores|souligne|recalca|подчеркивает|تؤكد/تشدد|强调/着重指出
stress|nt|highlights|souligne|resalta|особо отмечает|تبرز|特别指出/重点指出
note|nt|notes|note/constate|observa/hace notar|отмечает|تلاحظ|注意到
thank|nt|notes+ with appreciation|note+ avec satisfaction/prend note+ avec satisfaction|observa+ con aprecio|с признательностью отмечает|تلاحظ+ مع التقدير|赞赏地注意到
thank|nt|notes+ with satisfaction|note+ avec satisfaction|observa+ con satisfacción|с удовлетворением отмечает|تلاحظ+ مع الارتياح|满意地注意到
worry|nt|notes+ with concern|note+ avec préoccupation/constate+ avec préoccupation|observa+ con preocupación|с обеспокоенностью отмечает/с озабоченностью отмечает|تلاحظ+ مع القلق/تلاحظ+ بقلق|关切地注意到
worry|nt|notes+ with grave concern|note+ avec une vive inquiétude|observa+ con grave preocupación|с серьезной обеспокоенностью отмечает|تلاحظ+ بقلق شديد|严重关切地注意到
worry|nt|notes+ with great concern|note+ avec une vive préoccupation|observa+ con gran preocupación|с большой обеспокоенностью отмечает|تلاحظ+ بقلق بالغ|非常关切地注意到
takenote|n|takes note|prend note/prend acte|toma nota|принимает к сведению|تحيط علما|表示注意到
thank|n|takes note+ with appreciation|prend note+ avec satisfaction|toma nota+ con aprecio|с признательностью принимает к сведению|تحيط علما+ مع التقدير|表示赞赏地注意到
thank|n|takes note+ with interest|prend note+ avec intérêt|toma nota+ con interés|с интересом принимает к сведению|تحيط علما+ مع الاهتمام|感兴趣地注意到
mind|nt|takes into account|prend en considération/tient compte|tiene en cuenta|принимает во внимание|تأخذ في الاعتبار|考虑到
express|n|expresses|exprime|expresa|выражает|تعرب عن|表示
thank|n|expresses+ its appreciation|remercie/exprime+ sa gratitude|expresa+ su reconocimiento/expresa+ su aprecio|выражает признательность|تعرب+ عن تقديرها|表示赞赏
thank|n|expresses+ appreciation|remercie/exprime+ sa reconnaissance|expresa+ reconocimiento/expresa+ aprecio|выражает признательность|تعرب+ عن التقدير|表示赞赏
thank|n|expresses+ its gratitude|exprime+ sa gratitude|expresa+ su gratitud|выражает благодарность|تعرب+ عن امتنانها|表示感谢
thank|n|expresses+ its satisfaction|se déclare+ satisfaite|expresa+ su satisfacción|выражает удовлетворение|تعرب+ عن ارتياحها|表示满意
worry|nt|expresses+ concern|se déclare+ préoccupée|expresa+ preocupación|выражает обеспокоенность/выражает озабоченность|تعرب+ عن القلق|表示关切
worry|nt|expresses+ its concern|exprime+ sa préoccupation|expresa+ su preocupación|выражает свою обеспокоенность|تعرب+ عن قلقها|表示关切
worry|nt|expresses+ deep concern|se déclare+ profondément préoccupée|expresa+ profunda preocupación|выражает глубокую обеспокоенность|تعرب+ عن بالغ القلق|表示深为关切
worry|nt|expresses+ its deep concern|exprime+ sa profonde préoccupation|expresa+ su profunda preocupación|выражает свою глубокую озабоченность|تعرب+ عن بالغ قلقها|表示深为关切
worry|nt|expresses+ grave concern|se déclare+ gravement préoccupée|expresa+ grave preocupación|выражает серьезную озабоченность|تعرب+ عن شديد القلق|表示严重关切
worry|nt|expresses+ its grave concern|se déclare+ gravement préoccupée|expresa+ su grave preocupación|выражает свою серьезную озабоченность|تعرب+ عن قلقها الشديد|表示严重关切
worry|nt|expresses+ serious concern|se déclare+ gravement préoccupée|expresa+ seria preocupación|выражает серьезную обеспокоенность|تعرب+ عن القلق الشديد|表示严重关切
resolve|i|expresses+ its intention|exprime+ son intention|expresa+ su intención|заявляет о своем намерении|تعرب+ عن اعتزامها|表示打算
thank|n|commends|salue/félicite|encomia|высоко оценивает|تثني/تشيد|赞扬
thank|n|appreciates|apprécie|aprecia|высоко оценивает|تقدر|赞赏
thank|n|pays tribute|rend hommage|rinde homenaje|воздает должное|تشيد|赞扬
condemn|n|condemns|condamne|condena|осуждает|تدين|谴责
condemn|n|strongly condemns|condamne+ énergiquement/condamne+ fermement|condena+ enérgicamente|решительно осуждает|تدين+ بشدة|强烈谴责
condemn|n|condemns+ in the strongest terms|condamne+ dans les termes les plus énergiques|condena+ en los términos más enérgicos|самым решительным образом осуждает|تدين+ بأشد العبارات|最强烈地谴责
regret|nt|deplores|déplore|deplora|выражает сожаление|تشجب/تستنكر|痛惜/斥责
regret|nt|regrets|regrette|lamenta|выражает сожаление|تأسف|遗憾
reject|n|rejects|rejette|rechaza|отвергает|ترفض|拒绝
support|n|supports|appuie/soutient|apoya|поддерживает|تؤيد|支持
approve|n|endorses|souscrit à/fait sienne/fait siens|hace suyo/hace suya/hace suyas|одобряет|تؤيد/تقر|认可/核可
approve|n|approves|approuve|aprueba|утверждает/одобряет|توافق|核准
approve|n|adopts|adopte|aprueba|принимает|تعتمد|通过
authorize|a|authorizes/authorises|autorise|autoriza|уполномочивает|تأذن|授权
authorize|n|appropriates|ouvre un crédit|consigna|ассигнует|ترصد|批款
declare|t|declares|déclare|declara|заявляет/провозглашает|تعلن|宣布
declare|n|proclaims|proclame|proclama|провозглашает|تعلن|宣布
determine|t|determines|constate|determina|определяет|تقرر|认定
believe|nt|considers|considère/estime|considera|считает|ترى|认为
decide|it|agrees|convient|conviene|соглашается|توافق|同意
resolve|i|recommits|s’engage de nouveau|renueva su compromiso|вновь заявляет о своей решимости|تجدد التزامها|再次承诺
resolve|i|commits|s’engage|se compromete|обязуется|تلتزم|承诺
stress|nt|re-emphasizes|souligne de nouveau|vuelve a poner de relieve|вновь особо отмечает|تشدد من جديد|再次强调
demand|at|requires|exige|exige|требует|تشترط|要求
look|n|looks forward|attend avec intérêt|aguarda con interés/espera con interés|с интересом ожидает|تتطلع|期待
remind|n|draws attention|appelle l’attention|señala a la atención|обращает внимание|توجه الانتباه|提请注意
`;
