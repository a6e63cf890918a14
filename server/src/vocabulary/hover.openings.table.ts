/**
 * The most used opening words and what the other languages say for them, in the form of the General Assembly (`consciente`,
 * `تشير`): a line an opening, `signal|object|en|fr|es|ru|ar|zh`. Of the forms of a language, parted by `/`, the first is
 * the one to show. Where several lines have a form, those go before in which it is the first one or marked `*`, and not
 * marked `~`. `+` is where the word for "also" stands; without it that is the end. Signal and object are keys of the
 * tables in `hover.openings`. The forms come from holding the six texts of the same adopted resolutions against each
 * other, paragraph by paragraph.
 */
export const PREAMBULAR_EQUIVALENTS = `
recall|nt|recalling/referring|rappelant/se référant|recordando/haciendo referencia|ссылаясь/напоминая/вспоминая|إذ تشير/إذ تذكر|回顾/回顾指出/忆及/提及
recall|nt|recalling+ with appreciation|rappelant+ avec satisfaction|recordando+ con aprecio|с признательностью напоминая/с признательностью ссылаясь|إذ تشير+ مع التقدير|赞赏地回顾
recall|nt|recalling+ with satisfaction|rappelant+ avec satisfaction|recordando+ con satisfacción|с удовлетворением напоминая/с удовлетворением ссылаясь|إذ تشير+ مع الارتياح/إذ تشير+ بارتياح|满意地回顾
recall|nt|recalling+ with concern|rappelant+ avec préoccupation|recordando+ con preocupación|с беспокойством напоминая/напоминая с обеспокоенностью|إذ تشير+ بقلق/إذ تشير+ مع القلق|关切地回顾
affirm|nt|reaffirming|réaffirmant|reafirmando|подтверждая/вновь подтверждая|إذ تؤكد من جديد/إذ تعيد تأكيد/إذ تؤكد مجددا/إذ تعيد التأكيد|重申
affirm|n|reaffirming+ its commitment/reiterating+ its commitment|réaffirmant+ son attachement/réaffirmant+ sa volonté/réaffirmant+ son engagement|reafirmando+ su compromiso/reiterando+ su compromiso/reafirmando+ su adhesión|подтверждая свою приверженность/вновь подтверждая свою приверженность/вновь заявляя о своей приверженности|إذ تؤكد من جديد+ التزامها/إذ تعيد تأكيد+ التزامها|重申致力于/重申承诺/重申坚定承诺
affirm|i|reaffirming+ its determination/reiterating+ its determination|réaffirmant+ sa volonté|reafirmando+ su determinación/reiterando+ su determinación|подтверждая свою решимость/вновь подтверждая свою решимость/вновь заявляя о своей решимости|إذ تؤكد من جديد+ تصميمها/إذ تعيد تأكيد+ تصميمها|重申决心/重申决意
affirm|nt|reiterating|réitérant/réaffirmant/redisant|reiterando|вновь заявляя/повторяя|إذ تكرر تأكيد/إذ تكرر التأكيد/إذ تكرر|重申/再次申明
worry|nt|reiterating+ its deep concern|se déclarant de nouveau+ profondément préoccupée/se déclarant de nouveau+ vivement préoccupée|reiterando+ su profunda preocupación|вновь выражая глубокую обеспокоенность/вновь выражая свою глубокую обеспокоенность/вновь заявляя о своей глубокой обеспокоенности|إذ تكرر الإعراب+ عن بالغ قلقها/إذ تكرر الإعراب+ عن قلقها العميق|重申深为关切/再次表示深为关切
worry|nt|reiterating+ its concern|se déclarant de nouveau+ préoccupée/redisant sa préoccupation|reiterando+ su preocupación|вновь выражая обеспокоенность/вновь заявляя о своей обеспокоенности|إذ تكرر الإعراب+ عن قلقها|重申关切/再次表示关切
worry|nt|reiterating+ its grave concern/reiterating+ its serious concern|se déclarant de nouveau+ gravement préoccupée/se déclarant de nouveau+ vivement préoccupée|reiterando+ su grave preocupación/reiterando+ su seria preocupación|вновь выражая серьезную обеспокоенность|إذ تكرر الإعراب+ عن قلقها البالغ/إذ تكرر تأكيد+ قلقها البالغ|重申严重关切/再次表示严重关切
condemn|n|reiterating+ its strong condemnation/reiterating+ its condemnation/reaffirming+ its strong condemnation|condamnant de nouveau+ énergiquement/réaffirmant+ qu’elle condamne énergiquement|reiterando+ su enérgica condena/reiterando+ su condena/reafirmando+ su enérgica condena|вновь заявляя о своем решительном осуждении/вновь заявляя о своем осуждении|إذ تعيد تأكيد+ إدانتها القوية/إذ تكرر تأكيد+ إدانتها الشديدة/إذ تكرر تأكيد+ إدانتها/إذ تكرر+ إدانتها الشديدة|重申强烈谴责
thank|n|reiterating+ its appreciation|remerciant de nouveau|reiterando+ su aprecio|вновь выражая признательность|إذ تكرر الإعراب+ عن تقديرها|再次感谢/再次表示感谢
affirm|nt|affirming|affirmant/déclarant|afirmando|подтверждая/заявляя/утверждая|~إذ تؤكد|申明
recognize|nt|recognizing/recognising|consciente/*considérant/*sachant/*constatant/estimant/*mesurant/*ayant conscience/*reconnaissant|reconociendo|признавая/*учитывая|إذ تسلم/إذ تقر/*إذ تدرك/إذ تعترف|认识到/*确认
worry|nt|recognizing+ with concern|~constatant+ avec préoccupation/constatant+ avec inquiétude|reconociendo+ con preocupación|с обеспокоенностью признавая|إذ تسلم+ مع القلق|关切地认识到
worry|nt|recognizing+ with deep concern|constatant+ avec une profonde préoccupation|reconociendo+ con profunda preocupación|с глубокой обеспокоенностью констатируя|إذ تسلم+ مع بالغ القلق/إذ تسلم+ مع القلق البالغ|深为关切地认识到
thank|nt|recognizing+ with satisfaction|~notant+ avec satisfaction|reconociendo+ con satisfacción|отмечая с удовлетворением/признавая с удовлетворением|إذ تسلم+ مع الارتياح|满意地认识到/满意地确认
recognize|nt|acknowledging|reconnaissant/sachant/consciente/saluant/prenant acte|reconociendo|признавая/констатируя/принимая во внимание|إذ تقر/إذ تعترف/إذ تنوه|承认/肯定/确认/知悉
thank|nt|acknowledging+ with appreciation|notant+ avec gratitude|reconociendo+ con aprecio|с признательностью констатируя|إذ تنوه+ مع التقدير|赞赏地肯定
note|nt|noting|notant/*constatant/prenant note/relevant/observant|observando/haciendo notar/señalando|отмечая/констатируя|إذ تلاحظ|注意到/指出
worry|nt|noting+ with concern|notant+ avec préoccupation/notant+ avec inquiétude/constatant+ avec préoccupation/constatant+ avec inquiétude/prenant note+ avec préoccupation/prenant note+ avec inquiétude|observando+ con preocupación/haciendo notar+ con preocupación|с обеспокоенностью отмечая/с обеспокоенностью констатируя/с беспокойством отмечая/отмечая с обеспокоенностью|إذ تلاحظ+ مع القلق/إذ تلاحظ+ بقلق|关切地注意到/关切地指出
worry|nt|noting+ with deep concern|notant+ avec une profonde préoccupation/notant+ avec une vive préoccupation/constatant+ avec une profonde préoccupation/constatant+ avec une vive préoccupation/notant+ avec une profonde inquiétude/constatant+ avec une profonde inquiétude/prenant note+ avec une profonde préoccupation|observando+ con profunda preocupación|с глубокой обеспокоенностью отмечая/с глубокой обеспокоенностью констатируя/с глубоким беспокойством отмечая/отмечая с глубокой обеспокоенностью|إذ تلاحظ+ مع بالغ القلق/إذ تلاحظ+ ببالغ القلق|深为关切地注意到
worry|nt|noting+ with great concern|notant+ avec une vive préoccupation/constatant+ avec une vive préoccupation/prenant note+ avec une vive préoccupation/notant+ avec une grande préoccupation|observando+ con gran preocupación|с большой обеспокоенностью отмечая/отмечая с большой обеспокоенностью|إذ تلاحظ+ بقلق بالغ|极为关切地注意到/非常关切地注意到
worry|nt|noting+ with grave concern|notant+ avec une vive inquiétude/constatant+ avec une vive inquiétude/notant+ avec une grave préoccupation/constatant+ avec une grave préoccupation/prenant note+ avec une vive inquiétude|observando+ con grave preocupación|с серьезной обеспокоенностью отмечая/отмечая с серьезной обеспокоенностью|إذ تلاحظ+ بقلق شديد|严重关切地注意到
worry|nt|noting+ with serious concern|notant+ avec une vive préoccupation/notant+ avec une vive inquiétude|observando+ con seria preocupación|с серьезной обеспокоенностью отмечая|إذ تلاحظ+ مع القلق الشديد/إذ تلاحظ+ بقلق شديد|严重关切地注意到
worry|nt|noting+ with alarm|~notant+ avec inquiétude|observando+ con alarma|с тревогой отмечая|إذ تلاحظ+ بجزع/إذ تلاحظ+ مع الجزع|震惊地注意到
thank|nt|noting+ with appreciation|prenant note+ avec satisfaction/*notant+ avec satisfaction/notant+ avec gratitude/constatant+ avec satisfaction/prenant acte+ avec satisfaction|observando+ con aprecio/observando+ con reconocimiento/haciendo notar+ con aprecio|с признательностью отмечая/с признательностью констатируя/отмечая с признательностью|إذ تلاحظ+ مع التقدير|赞赏地注意到
thank|nt|noting+ with satisfaction|notant+ avec satisfaction/prenant note+ avec satisfaction/constatant+ avec satisfaction|observando+ con satisfacción|~с удовлетворением отмечая/отмечая с удовлетворением|إذ تلاحظ+ مع الارتياح/إذ تلاحظ+ بارتياح|满意地注意到/表示满意地注意到
thank|nt|noting+ with interest|notant+ avec intérêt|observando+ con interés|с интересом отмечая|إذ تلاحظ+ باهتمام/إذ تلاحظ+ مع الاهتمام|感兴趣地注意到
regret|nt|noting+ with regret|notant+ avec regret/constatant+ avec regret|observando+ con pesar|с сожалением отмечая|إذ تلاحظ+ مع الأسف/إذ تلاحظ+ بأسف|遗憾地注意到
takenote|n|taking note|prenant note/*prenant acte/prenant connaissance|tomando nota/tomando conocimiento|принимая к сведению|إذ تحيط علما|表示注意到
thank|n|taking note+ with appreciation|prenant note+ avec satisfaction|tomando nota+ con aprecio|с признательностью принимая к сведению/с удовлетворением принимая к сведению|إذ تحيط علما+ مع التقدير|表示赞赏地注意到/赞赏地表示注意到
thank|n|taking note+ with satisfaction|prenant note+ avec satisfaction|tomando nota+ con satisfacción|с удовлетворением принимая к сведению|إذ تحيط علما+ مع الارتياح|表示满意地注意到
worry|n|taking note+ with concern|prenant note+ avec préoccupation/prenant note+ avec inquiétude/prenant acte+ avec préoccupation|tomando nota+ con preocupación|с обеспокоенностью принимая к сведению|إذ تحيط علما+ مع القلق|表示关切地注意到
thank|n|taking note+ with interest|prenant note+ avec intérêt|tomando nota+ con interés|с интересом принимая к сведению|إذ تحيط علما+ مع الاهتمام|感兴趣地注意到
welcome|n|welcoming|se félicitant/*accueillant+ avec satisfaction/*saluant/se réjouissant/accueillant+ favorablement/accueillant+ avec intérêt|acogiendo con beneplácito/acogiendo con satisfacción/celebrando|приветствуя/*с удовлетворением отмечая|إذ ترحب|欢迎/欣见
welcome|n|welcoming+ with appreciation|se félicitant/accueillant+ avec satisfaction|acogiendo+ con aprecio|с удовлетворением приветствуя|إذ ترحب+ مع التقدير|赞赏地欢迎
welcome|n|welcoming and encouraging|saluant et encourageant|acogiendo con beneplácito y alentando|приветствуя и поддерживая|إذ ترحب وتشجع|欢迎并鼓励
express|n|expressing|exprimant/se déclarant/se disant|expresando|выражая|إذ تعرب عن|表示
worry|nt|expressing+ concern|se déclarant+ préoccupée/se disant+ préoccupée/s’inquiétant/craignant/constatant+ avec préoccupation|expresando+ preocupación|выражая обеспокоенность/выражая беспокойство/испытывая обеспокоенность|إذ تعرب+ عن القلق|表示关切/深表关切
worry|nt|expressing+ its concern|se déclarant+ préoccupée/exprimant+ sa préoccupation/exprimant+ son inquiétude/s’inquiétant|expresando+ su preocupación|выражая свою обеспокоенность|إذ تعرب+ عن قلقها|表示关切
worry|nt|expressing+ deep concern|se déclarant+ profondément préoccupée/*se déclarant+ vivement préoccupée/exprimant+ sa vive préoccupation/exprimant+ sa profonde inquiétude|expresando+ profunda preocupación|выражая глубокую обеспокоенность|إذ تعرب+ عن بالغ القلق/إذ تعرب+ عن القلق البالغ/إذ تعرب+ عن القلق العميق|表示深为关切/深表关切
worry|nt|expressing+ its deep concern|exprimant+ sa profonde préoccupation/exprimant+ sa vive préoccupation|expresando+ su profunda preocupación|выражая свою глубокую обеспокоенность|إذ تعرب+ عن بالغ قلقها/إذ تعرب+ عن قلقها العميق/إذ تعرب+ عن قلقها البالغ|表示深为关切
worry|nt|expressing+ grave concern|se déclarant+ gravement préoccupée/se déclarant+ vivement préoccupée/exprimant+ sa vive inquiétude/s’inquiétant+ vivement|expresando+ grave preocupación|выражая серьезную обеспокоенность|إذ تعرب+ عن بالغ القلق/إذ تعرب+ عن شديد القلق/إذ تعرب+ عن القلق البالغ/إذ تعرب+ عن القلق الشديد|表示严重关切
worry|nt|expressing+ its grave concern|se déclarant+ gravement préoccupée|expresando+ su grave preocupación|выражая серьезную обеспокоенность|إذ تعرب+ عن قلقها البالغ/إذ تعرب+ عن قلقها الشديد|表示严重关切
worry|nt|expressing+ serious concern|se déclarant+ gravement préoccupée|expresando+ seria preocupación|выражая серьезную обеспокоенность|إذ تعرب+ عن القلق الشديد|表示严重关切
worry|nt|expressing+ great concern|se déclarant+ vivement préoccupée|expresando+ gran preocupación/expresando+ su gran preocupación/expresando+ suma preocupación|выражая большую обеспокоенность/выражая крайнюю обеспокоенность|إذ تعرب+ عن بالغ القلق|表示非常关切
worry|nt|expressing+ particular concern|se déclarant+ particulièrement préoccupée|expresando+ especial preocupación/expresando+ particular preocupación|выражая особую обеспокоенность|إذ تعرب+ عن القلق بوجه خاص|表示尤其关切/表示特别关切
worry|nt|expressing+ gravest concern/expressing+ gravest concerns|exprimant+ les plus vives inquiétudes|expresando+ la más grave preocupación/expresando+ las más graves preocupaciones|выражая глубочайшую обеспокоенность|إذ تعرب+ عن أشد القلق|表示最严重关切
worry|nt|expressing+ alarm|se déclarant+ alarmée|expresando+ alarma|выражая тревогу|إذ تعرب+ عن الجزع/إذ تعرب+ عن جزعها|表示震惊
regret|nt|expressing+ regret/expressing+ its regret|regrettant|expresando+ pesar/expresando+ su pesar|выражая сожаление|إذ تعرب+ عن الأسف/إذ تعرب+ عن أسفها|表示遗憾
support|n|expressing+ its support/expressing+ support|exprimant+ son appui/exprimant+ son soutien|expresando+ su apoyo/expresando+ apoyo|заявляя о поддержке/заявляя о своей поддержке|إذ تعرب+ عن دعمها/إذ تعرب+ عن تأييدها|表示支持
support|n|expressing+ solidarity|exprimant+ sa solidarité|expresando+ solidaridad|выражая солидарность|إذ تعرب+ عن التضامن/إذ تعرب+ عن تضامنها|表示声援
thank|n|expressing+ its satisfaction/expressing+ satisfaction|se déclarant+ satisfaite|expresando+ su satisfacción/expresando+ satisfacción|выражая удовлетворение/выражая свое удовлетворение|إذ تعرب+ عن ارتياحها|表示满意
thank|n|expressing+ its gratitude|exprimant+ sa gratitude/exprimant+ ses remerciements|expresando+ su gratitud/expresando+ su agradecimiento|выражая благодарность/выражая свою благодарность|إذ تعرب+ عن امتنانها|表示感谢/感谢
believe|t|expressing+ its conviction|se déclarant+ convaincue|expresando+ su convicción|выражая убежденность/выражая свою убежденность|إذ تعرب+ عن اقتناعها|表示坚信
thank|n|expressing+ its appreciation|remerciant/*exprimant+ sa gratitude/sachant gré/exprimant+ sa reconnaissance|expresando+ su reconocimiento/expresando+ su aprecio/expresando+ su agradecimiento|выражая признательность/выражая свою признательность|إذ تعرب+ عن تقديرها|表示赞赏
thank|n|expressing+ appreciation|remerciant/exprimant+ sa reconnaissance/saluant|expresando+ aprecio/expresando+ reconocimiento|выражая признательность|إذ تعرب+ عن التقدير|表示赞赏
thank|n|expressing+ its deep appreciation/expressing+ deep appreciation|exprimant+ sa profonde gratitude|expresando+ su profundo aprecio/expresando+ su profundo reconocimiento|выражая глубокую признательность|إذ تعرب+ عن تقديرها العميق/إذ تعرب+ عن عميق تقديرها|表示深为赞赏/表示深切赞赏
stress|nt|stressing|soulignant/insistant/déclarant|destacando|подчеркивая|إذ تؤكد/*إذ تشدد|强调指出/强调
stress|nt|emphasizing/emphasising|soulignant/insistant/insistant sur/mettant l’accent|poniendo de relieve|особо отмечая|إذ تشدد/*إذ تؤكد|强调/强调指出
stress|nt|underlining|soulignant/insistant|subrayando|подчеркивая/*обращая особое внимание/делая особый упор|إذ تشدد|着重指出/强调
stress|nt|underscoring|soulignant|recalcando|подчеркивая/*особо указывая|~إذ تؤكد/إذ تشدد|特别指出/强调
stress|nt|highlighting|soulignant/mettant en exergue|resaltando|особо отмечая/*акцентируя внимание/акцентируя/особо указывая|إذ تبرز/إذ تسلط الضوء|重点指出/突出强调
stress|nt|re-emphasizing|soulignant de nouveau/insistant de nouveau|poniendo de relieve nuevamente|вновь особо отмечая/вновь подчеркивая|إذ تشدد من جديد/إذ تكرر التشديد|再次强调
worry|nt|concerned|préoccupée/inquiète/s’inquiétant|preocupada|будучи обеспокоена/испытывая обеспокоенность|إذ يساورها القلق|关切/感到关切
worry|nt|deeply concerned|profondément préoccupée/vivement préoccupée/profondément inquiète/s’inquiétant+ vivement|profundamente preocupada|будучи глубоко обеспокоена/испытывая глубокую обеспокоенность|إذ يساورها بالغ القلق/إذ تشعر بقلق بالغ/إذ يساورها قلق بالغ/إذ يساورها القلق البالغ|深为关切/深感关切/深表关切/深切关注/深为关注
worry|nt|gravely concerned|gravement préoccupée/vivement préoccupée|gravemente preocupada|будучи серьезно обеспокоена|إذ يساورها شديد القلق/إذ يساورها بالغ القلق/إذ يساورها القلق الشديد|严重关切
worry|nt|seriously concerned|gravement préoccupée/vivement préoccupée|sumamente preocupada/seriamente preocupada/muy preocupada|будучи серьезно обеспокоена/испытывая серьезную обеспокоенность|إذ يساورها بالغ القلق/إذ يساورها قلق شديد|严重关切
worry|nt|particularly concerned/especially concerned|particulièrement préoccupée/se préoccupant spécialement|particularmente preocupada/especialmente preocupada|будучи особенно обеспокоена/будучи особо обеспокоена|إذ يساورها القلق بوجه خاص/إذ يساورها القلق بصفة خاصة|尤其关切/特别关切
worry|nt|greatly concerned/extremely concerned|extrêmement préoccupée/très préoccupée|sumamente preocupada|будучи крайне обеспокоена/будучи сильно обеспокоена|إذ يساورها قلق بالغ|极为关切/极其关切
worry|nt|remaining concerned/being concerned|demeurant préoccupée|preocupada todavía|будучи по-прежнему обеспокоена/сохраняя обеспокоенность/продолжая выражать обеспокоенность|إذ لا يزال يساورها القلق|仍然关切/仍感关切/依然感到关切
worry|nt|remaining deeply concerned|demeurant profondément préoccupée/demeurant vivement préoccupée|profundamente preocupada todavía/siguiendo profundamente preocupada|будучи по-прежнему глубоко обеспокоена/продолжая испытывать глубокую обеспокоенность|إذ لا يزال يساورها بالغ القلق|仍深为关切/仍然深为关切/仍深感关切
worry|nt|remaining seriously concerned/remaining gravely concerned|demeurant gravement préoccupée|gravemente preocupada todavía|будучи по-прежнему серьезно обеспокоена|إذ لا يزال يساورها قلق شديد|仍严重关切/仍然严重关切
worry|nt|deeply disturbed/disturbed|profondément troublée/troublée|profundamente perturbada/profundamente consternada|будучи глубоко встревожена|إذ تشعر بانزعاج بالغ|深感不安/感到不安
regret|nt|disappointed/deeply disappointed|déçue/profondément déçue|decepcionada/profundamente decepcionada|будучи разочарована/будучи глубоко разочарована|إذ تشعر بخيبة أمل|感到失望/深感失望
worry|nt|sharing the deep concern/sharing deep concern|partageant la profonde préoccupation|compartiendo la profunda preocupación|разделяя глубокую обеспокоенность|إذ يساورها كغيرها بالغ القلق|同样深为关切
worry|nt|alarmed|alarmée/inquiète|alarmada|будучи встревожена|إذ يثير جزعها/إذ تثير جزعها|感到震惊/震惊
worry|nt|deeply alarmed|profondément alarmée|profundamente alarmada|будучи глубоко встревожена|إذ يثير بالغ جزعها|深感震惊
condemn|n|condemning|condamnant|condenando|осуждая|إذ تدين|谴责
condemn|n|strongly condemning/condemning strongly|condamnant+ énergiquement/condamnant+ fermement|condenando+ enérgicamente|решительно осуждая|إذ تدين+ بشدة/إذ تدين+ بقوة|强烈谴责
condemn|n|condemning+ in the strongest terms/condemning+ in the strongest possible terms|condamnant+ avec la plus grande fermeté/condamnant+ dans les termes les plus énergiques|condenando+ en los términos más enérgicos/condenando+ en los términos más enérgicos posibles|осуждая самым решительным образом/самым решительным образом осуждая|إذ تدين+ بأشد العبارات|最强烈地谴责
regret|nt|deploring|déplorant|deplorando|выражая сожаление|إذ تعرب عن استيائها/إذ تشجب/إذ تستنكر|痛惜/斥责
regret|nt|strongly deploring/deeply deploring|déplorant+ vivement|deplorando+ profundamente/deplorando+ enérgicamente|выражая глубокое сожаление|إذ تعرب+ عن استيائها الشديد/إذ تشجب+ بقوة|深为痛惜/特别斥责
regret|nt|regretting|regrettant|lamentando|сожалея/выражая сожаление|إذ تأسف|感到遗憾/遗憾
regret|nt|deeply regretting|regrettant+ profondément|lamentando+ profundamente|глубоко сожалея|إذ تأسف+ أشد الأسف/إذ تعرب+ عن أسفها الشديد|深感遗憾
before|n|having considered|ayant examiné|habiendo examinado/habiendo considerado|рассмотрев|قد نظرت/قد نظر|审议了/审议
before|n|having examined|ayant examiné/ayant étudié|habiendo examinado|рассмотрев/изучив|قد درست/قد درس|审查了/审查
before|n|having received|ayant reçu|habiendo recibido|получив|قد تلقت/قد تلقى/قد تسلمت|收到了/收到
before|n|having heard/having listened|ayant entendu/ayant écouté|habiendo escuchado/habiendo oído|заслушав|قد استمعت/قد استمع/قد أصغت/قد أصغى|听取了/倾听了
before|n|having reviewed|ayant examiné|habiendo examinado|рассмотрев|قد استعرضت|审查了
before|n|having taken note/having noted|ayant pris note/ayant noté|habiendo tomado nota|приняв к сведению/отметив|قد أحاطت علما/قد لاحظت|注意到
power|n|acting|agissant|actuando|действуя|إذ تتصرف|采取行动/根据
guide|n|guided|guidée/s’inspirant|guiándose/guiada|руководствуясь|إذ تسترشد|遵循/遵照/秉承
mind|nt|bearing in mind|ayant à l’esprit/gardant à l’esprit/ayant présent à l’esprit/ayant présents à l’esprit/ayant présente à l’esprit/ayant présentes à l’esprit|teniendo presente/teniendo presentes/teniendo siempre presente|принимая во внимание/учитывая/имея в виду|إذ تضع في اعتبارها/إذ تضع في الاعتبار/إذ تضع نصب عينيها|铭记
mind|nt|mindful|consciente/sachant/ayant à l’esprit/soucieuse|teniendo presente/consciente|памятуя/учитывая|إذ تضع في اعتبارها/إدراكا منها|念及/铭记
mind|nt|aware|consciente/ayant conscience/connaissant|consciente|сознавая/осознавая/учитывая/будучи осведомлена|إذ تدرك/إذ تعي/وعيا منها/إذ هي على بينة|意识到/深知/了解到
mind|nt|conscious|consciente|consciente|сознавая/осознавая|إدراكا منها/إذ تدرك/إذ تعي|意识到
mind|nt|cognizant|consciente|conocedora/consciente|сознавая/будучи осведомлена/учитывая|إذ تدرك|认识到/意识到
mind|nt|taking into account|tenant compte/prenant en considération/prenant en compte|teniendo en cuenta/teniendo debidamente en cuenta|принимая во внимание|إذ تأخذ في اعتبارها/إذ تأخذ في الاعتبار|考虑到
mind|n|taking into consideration|prenant en considération/tenant compte|tomando en consideración/teniendo en consideración|принимая во внимание|إذ تأخذ في الاعتبار/إذ تأخذ بعين الاعتبار/إذ تأخذ في الحسبان|考虑到
mind|n|having regard|eu égard/vu|teniendo en cuenta|принимая во внимание|إذ تأخذ في الاعتبار/إذ تضع في اعتبارها|考虑到
mind|nt|considering|considérant/estimant|considerando|учитывая/считая|إذ ترى/إذ تضع في اعتبارها|考虑到/认为/鉴于
believe|nt|convinced|convaincue/se déclarant convaincue/persuadée|convencida|будучи убеждена|اقتناعا منها|深信/确信/坚信
believe|nt|firmly convinced/strongly convinced|fermement convaincue|firmemente convencida|будучи твердо убеждена|اقتناعا راسخا منها/إذ هي مقتنعة اقتناعا راسخا|坚信
believe|nt|deeply convinced|profondément convaincue|profundamente convencida|будучи глубоко убеждена|إذ هي مقتنعة اقتناعا راسخا|深信
believe|t|reiterating+ its conviction/reaffirming+ its conviction|se déclarant de nouveau+ convaincue|reiterando+ su convicción|вновь подтверждая свою убежденность/подтверждая свою убежденность|إذ تكرر+ الإعراب عن اقتناعها/إذ تكرر تأكيد+ اقتناعها|重申深信/重申坚信
believe|nt|believing|estimant/convaincue/considérant|creyendo|считая/полагая|إذ تعتقد/إذ ترى|认为/相信
believe|i|believing it necessary/believing that it is necessary|estimant+ nécessaire|creyendo necesario/creyendo que es necesario|считая необходимым|إذ تعتقد أن من الضروري|认为有必要
believe|t|firmly believing|convaincue/fermement convaincue|creyendo+ firmemente|твердо считая/будучи твердо убеждена|إذ تؤمن إيمانا راسخا/إذ تعتقد اعتقادا راسخا|坚信
resolve|i|determined/resolved|résolue/déterminée/décidée|decidida/resuelta|будучи преисполнена решимости/будучи полна решимости|تصميما منها/إذ تعقد العزم|决心/决意
determine|t|determining|~constatant|determinando/habiendo determinado|определяя|إذ تقرر|认定
thank|n|commending|saluant/félicitant/louant/rendant hommage|encomiando/elogiando|высоко оценивая/воздавая должное|إذ تثني/إذ تشيد|赞扬/赞赏
thank|n|paying tribute|rendant hommage|rindiendo homenaje|отдавая должное/воздавая должное|إذ تشيد|赞扬/致敬
thank|n|honouring|honorant/rendant hommage|honrando|отдавая должное|إذ تجل|纪念/缅怀
thank|n|congratulating|félicitant|felicitando|поздравляя|إذ تهنئ|祝贺
thank|n|appreciating|se félicitant/saluant/appréciant|apreciando|высоко оценивая/положительно оценивая/позитивно оценивая|إذ تقدر|赞赏
encourage|a|encouraging|encourageant/engageant/préconisant|alentando|рекомендуя/поощряя/призывая/высказываясь за|إذ تشجع|鼓励/大力鼓励
press|a|strongly encouraging|encourageant+ vivement|alentando+ encarecidamente|настоятельно призывая|إذ تشجع+ بقوة|大力鼓励/强烈鼓励
thank|n|encouraged|encouragée/jugeant encourageant|alentada|будучи воодушевлена|إذ يشجعها|感到鼓舞
urge|a|urging|exhortant/engageant instamment/demandant instamment|instando|настоятельно призывая|إذ تحث|敦促
call|a|calling upon/calling on|demandant/engageant/appelant/lançant un appel|exhortando|призывая|إذ تهيب|促请/吁请/呼吁
call|n|calling for|demandant/appelant à/appelant de ses vœux|pidiendo|призывая к/призывая|إذ تدعو إلى|呼吁/要求
demand|at|demanding|exigeant|exigiendo|требуя|إذ تطالب|要求
call|a|reiterating+ its call upon/reiterating+ its call|demandant de nouveau/demandant à nouveau|reiterando+ su exhortación/reiterando+ su llamamiento|вновь призывая/вновь обращаясь с призывом|إذ تكرر+ دعوتها|再次促请/再次呼吁
request|a|reiterating+ its request|demandant de nouveau/priant de nouveau|reiterando+ su solicitud/reiterando+ su petición|вновь обращаясь с просьбой|إذ تكرر+ طلبها|再次请/再次要求
remind|n|calling attention/drawing attention/drawing the attention|appelant+ l’attention|señalando a la atención/señalando|обращая внимание/привлекая внимание|إذ توجه الانتباه|提请注意
remind|at|reminding|~rappelant|~recordando|~напоминая|~إذ تذكر|提醒/回顾指出
invite|a|inviting|invitant|invitando|предлагая|إذ تدعو|邀请/请
look|n|looking forward|attendant avec intérêt|aguardando con interés|с интересом ожидая/ожидая/с нетерпением ожидая|إذ تتطلع|期待
support|n|supporting|appuyant/soutenant|apoyando|поддерживая|إذ تؤيد/إذ تدعم|支持
approve|n|endorsing|souscrivant à/faisant sienne|haciendo suyo/haciendo suya/haciendo suyas/respaldando|одобряя|إذ تؤيد|认可/赞同
affirm|n|confirming|confirmant|confirmando|подтверждая|~إذ تؤكد|~确认
reject|n|rejecting|rejetant|rechazando|отвергая|إذ ترفض|反对/拒绝
resolve|i|desirous/wishing/desiring|désireuse/souhaitant|deseosa/deseando|желая/стремясь|رغبة منها/إذ ترغب|希望
resolve|i|recommitting|s’engageant de nouveau|comprometiéndose nuevamente/reiterando su compromiso|вновь обязуясь|~إذ تعيد تأكيد التزامها/إذ تجدد التزامها|再次承诺
support|n|renewing its unwavering commitment|renouvelant son engagement sans faille|renovando su compromiso inquebrantable/renovando su inquebrantable compromiso|подтверждая свою непоколебимую приверженность/вновь заявляя о своей непоколебимой приверженности|إذ تجدد التزامها الراسخ|再次坚定承诺
resolve|i|committed|déterminée/attachée/s’engageant|resuelta/comprometida/determinada|будучи привержена|إذ تلتزم/التزاما منها|承诺
`;

export const OPERATIVE_EQUIVALENTS = `
request|a|requests|prie|solicita|просит|تطلب|请
request|a|reiterates+ its request/renews its request/reaffirms+ its request|prie de nouveau/demande de nouveau/prie à nouveau|reitera+ su solicitud/reitera+ su petición/reitera+ la solicitud/renueva su solicitud|вновь просит/вновь обращается с просьбой/повторяет свою просьбу|تكرر+ طلبها/تكرر تأكيد+ طلبها/تعيد تأكيد+ طلبها|再次请
encourage|a|encourages|encourage/*engage/préconise/souhaite|alienta|рекомендует/призывает/*поощряет/*высказывается за/*высказывается/*выступает за/*выступает|تشجع|鼓励/大力鼓励
press|a|strongly encourages|encourage+ vivement/engage+ vivement/souhaite vivement|alienta+ encarecidamente/alienta+ enérgicamente|настоятельно рекомендует/настоятельно призывает/решительно призывает|تشجع+ بقوة|大力鼓励/强烈鼓励
encourage|a|continues to encourage|continue d’encourager|sigue alentando|продолжает призывать|تواصل تشجيع|继续鼓励
welcome|n|continues to welcome|continue de se féliciter|sigue acogiendo con beneplácito|продолжает приветствовать|تواصل الترحيب|依然欢迎/继续欢迎
urge|a|continues to urge|continue d’exhorter|sigue instando|продолжает настоятельно призывать|تواصل حث|继续敦促
decide|it|decides|décide|decide|постановляет|تقرر|决定
decide|it|resolves|décide|resuelve|постановляет|تقرر/تعقد العزم|决定/正式决定/决心
call|a|calls upon/calls on|demande/engage/appelle|exhorta/anima|призывает/обращается с призывом|تهيب|促请/吁请
call|a|reiterates+ its call upon/reiterates+ its call on/renews its call upon|demande de nouveau/demande à nouveau/engage de nouveau/réitère+ son appel|reitera+ su exhortación/reitera+ su llamamiento/renueva su exhortación|вновь призывает/вновь обращается с призывом/повторяет свой призыв|تكرر+ دعوتها/تكرر تأكيد+ دعوتها/تجدد دعوتها|再次促请/再次吁请
call|n|calls for|demande/appelle à/appelle de ses vœux/préconise/prône|pide|призывает к/призывает|~تدعو إلى|呼吁/要求
call|n|reiterates+ its call for/reiterates+ its calls/reiterates+ its call|demande de nouveau/appelle de nouveau|reitera+ su llamamiento/reitera+ sus llamamientos|вновь призывает к/вновь призывает|تكرر+ دعوتها إلى|再次呼吁
urge|a|urges|exhorte/engage instamment/demande instamment/prie instamment/invite instamment/enjoint|insta|настоятельно призывает/настоятельно просит|تحث|敦促/促请
urge|a|strongly urges|engage+ vivement/exhorte+ vivement|insta+ encarecidamente|самым настоятельным образом призывает|تحث+ بقوة/تحث+ بشدة|强烈敦促
invite|a|invites|invite|invita|предлагает/приглашает|تدعو|邀请/请
invite|a|invites and encourages|invite et encourage|invita y alienta|предлагает и рекомендует|تدعو وتشجع|邀请和鼓励/邀请并鼓励
invite|a|reiterates+ its invitation|invite de nouveau|reitera+ su invitación|вновь предлагает|تكرر+ دعوتها|再次邀请
appeal|a|appeals/exhorts/implores|lance un appel/demande/lance|hace un llamamiento|обращается с призывом/призывает/взывает/обращается|تناشد|呼吁
appeal|a|strongly appeals/urgently appeals|lance un appel pressant|hace un encarecido llamamiento|обращается с настоятельным призывом|تناشد+ بقوة|强烈呼吁/紧急呼吁
demand|at|demands|exige|exige|требует|تطالب/تصر على|要求
demand|at|reiterates+ its demand|exige de nouveau/exige une fois de plus|reitera+ su exigencia|вновь требует/повторяет свое требование|تكرر+ مطالبتها/تكرر تأكيد+ مطالبتها|再次要求
direct|a|directs/instructs/mandates|charge/enjoint/donne pour instruction|encarga/encomienda|поручает/предписывает|توعز/توجه|指示/责成
recommend|at|recommends|recommande/préconise|recomienda|рекомендует|توصي|建议
recommend|n|proposes/suggests|propose|propone/sugiere|предлагает|تقترح|提议/建议
remind|at|reminds|~rappelle|~recuerda|~напоминает|~تذكر|提醒
welcome|n|welcomes|se félicite/*accueille+ avec satisfaction/*salue/se réjouit/accueille+ favorablement/accueille+ avec intérêt|acoge con beneplácito/acoge con satisfacción/celebra|приветствует/*с удовлетворением отмечает|ترحب|欢迎/欣见
welcome|n|welcomes+ with appreciation|~accueille+ avec satisfaction|acoge+ con aprecio|~с удовлетворением отмечает|ترحب+ مع التقدير|赞赏地欢迎
welcome|n|welcomes and supports|accueille+ avec satisfaction et soutient/accueille+ favorablement et appuie|acoge con beneplácito y apoya|~приветствует и поддерживает|ترحب وتدعم/ترحب وتؤيد|欢迎并支持
welcome|n|welcomes and encourages|salue et encourage/accueille+ avec satisfaction et encourage|acoge con beneplácito y alienta|приветствует и поддерживает|ترحب وتشجع|欢迎并鼓励
recognize|nt|recognizes/recognises|considère/*constate/*est consciente/*sait/*se dit consciente/estime/*a conscience/*mesure/*se rend compte/*reconnaît|reconoce|признает/*учитывает/*принимает во внимание/считает/сознает|تسلم/*تقر/*تدرك/تعترف|确认/认识到
recognize|nt|recognizes+ with appreciation|constate+ avec satisfaction|reconoce+ con aprecio|~с признательностью отмечает|تسلم+ مع التقدير/تقر+ مع التقدير|赞赏地确认/赞赏地认识到
worry|nt|recognizes+ with concern|constate+ avec préoccupation/constate+ avec inquiétude|reconoce+ con preocupación|~с обеспокоенностью отмечает|تسلم+ مع القلق/تدرك+ بقلق/تدرك+ مع القلق|关切地确认/关切地认识到
worry|nt|recognizes+ with deep concern|constate+ avec une profonde inquiétude/constate+ avec une profonde préoccupation|reconoce+ con profunda preocupación|отмечает с глубокой обеспокоенностью|تدرك+ مع بالغ القلق/تدرك+ ببالغ القلق|深为关切地确认/深为关切地认识到
thank|nt|recognizes+ with satisfaction|constate+ avec satisfaction|reconoce+ con satisfacción|с удовлетворением признает|تسلم+ مع الارتياح|满意地确认/满意地认识到
recognize|nt|acknowledges|reconnaît/considère/sait/est consciente/salue/prend acte|reconoce|признает/*констатирует/принимает во внимание|تقر/تعترف/تنوه/تسلم|承认/肯定/确认/知悉
thank|nt|acknowledges+ with appreciation|note+ avec gratitude/constate+ avec gratitude|reconoce+ con aprecio|с признательностью констатирует|تنوه+ مع التقدير/تقر+ مع التقدير|赞赏地肯定/赞赏地确认
affirm|nt|reaffirms/reconfirms/reasserts|réaffirme|reafirma/reconfirma|подтверждает/вновь подтверждает|تؤكد من جديد/تعيد تأكيد/تؤكد مجددا/تعيد التأكيد|重申
affirm|n|reaffirms+ its commitment/reiterates+ its commitment/renews its commitment|réaffirme+ son attachement/réaffirme+ son engagement/réaffirme+ sa volonté|reafirma+ su compromiso/reafirma+ su adhesión/reitera+ su compromiso|подтверждает свою приверженность/вновь подтверждает свою приверженность/вновь заявляет о своей приверженности|تؤكد من جديد+ التزامها/تعيد تأكيد+ التزامها|重申致力于/重申承诺
affirm|i|reaffirms+ its determination|réaffirme+ sa volonté|reafirma+ su determinación|подтверждает свою решимость|تؤكد من جديد+ تصميمها/تعيد تأكيد+ تصميمها|重申决心
support|n|reaffirms+ its support/reiterates+ its support|réaffirme+ son appui/réaffirme+ son soutien|reafirma+ su apoyo/reitera+ su apoyo|вновь заявляет о своей поддержке/вновь заявляет о поддержке/подтверждает свою поддержку|تؤكد من جديد+ دعمها/تعيد تأكيد+ دعمها/تعيد تأكيد+ تأييدها/تكرر تأكيد+ تأييدها/تكرر تأكيد+ دعمها|重申支持
support|n|reaffirms+ its strong support/reiterates+ its strong support|réaffirme+ son appui énergique/réaffirme+ son ferme appui|reafirma+ su enérgico apoyo/reitera+ su firme apoyo|вновь заявляет о своей решительной поддержке|تعيد تأكيد+ دعمها القوي/تكرر تأكيد+ دعمها القوي|重申坚决支持/重申大力支持
affirm|nt|reiterates/renews|réaffirme/réitère/redit/renouvelle|reitera/renueva|вновь заявляет/повторяет|تكرر تأكيد/تكرر التأكيد/تكرر/تعيد|重申/再次申明
thank|n|reiterates+ its appreciation|remercie de nouveau/exprime de nouveau+ ses remerciements|reitera+ su aprecio/reitera+ su reconocimiento|вновь выражает признательность/вновь выражает свою признательность|تكرر+ الإعراب عن تقديرها|再次赞赏/再次感谢/再次表示感谢
worry|nt|reiterates+ its concern|se déclare de nouveau+ préoccupée/redit+ sa préoccupation/se dit de nouveau+ préoccupée|reitera+ su preocupación|вновь выражает обеспокоенность|تكرر+ الإعراب عن قلقها|再次表示关切
worry|nt|reiterates+ its deep concern|se déclare de nouveau+ profondément préoccupée|reitera+ su profunda preocupación|вновь выражает глубокую обеспокоенность|تكرر+ الإعراب عن بالغ قلقها|重申深为关切
worry|nt|reiterates+ its grave concern/reiterates+ its serious concern|se déclare de nouveau+ gravement préoccupée/se dit de nouveau+ gravement préoccupée|reitera+ su grave preocupación/reitera+ su seria preocupación|вновь выражает серьезную обеспокоенность|تكرر+ الإعراب عن قلقها البالغ/تكرر تأكيد+ قلقها البالغ/تكرر+ الإعراب عن قلقها الشديد|再次表示严重关切/重申严重关切
condemn|n|reiterates+ its condemnation/reiterates+ its strong condemnation|condamne de nouveau/condamne de nouveau+ énergiquement|reitera+ su condena/reitera+ su enérgica condena|вновь заявляет о своем осуждении/вновь осуждает|تكرر تأكيد+ إدانتها|再次谴责/再次强烈谴责/重申谴责
believe|t|reiterates+ its conviction|se déclare de nouveau+ convaincue|reitera+ su convicción|вновь выражает убежденность/вновь подтверждает свою убежденность|تكرر+ الإعراب عن اقتناعها|重申深信/重申坚信
affirm|nt|affirms/asserts|affirme/déclare|afirma|подтверждает/заявляет|~تؤكد|申明
affirm|n|confirms|confirme|confirma|подтверждает|~تؤكد|确认
recall|nt|recalls|rappelle|recuerda|напоминает/ссылается/вспоминает|تشير/تذكر|回顾/回顾指出/忆及
recall|nt|recalls+ with appreciation|rappelle+ avec satisfaction|recuerda+ con aprecio|с признательностью напоминает|تشير+ مع التقدير|赞赏地回顾
recall|nt|recalls+ with satisfaction|rappelle+ avec satisfaction|recuerda+ con satisfacción|с удовлетворением напоминает|تشير+ مع الارتياح/تشير+ بارتياح|满意地回顾
stress|nt|stresses|souligne/insiste|destaca|подчеркивает|تؤكد/*تشدد|强调指出/强调
stress|nt|emphasizes/emphasises|souligne/insiste/insiste sur/met l’accent|pone de relieve|особо отмечает/акцентирует внимание|تشدد/*تؤكد|强调/强调指出
stress|nt|underlines|souligne/insiste|subraya|подчеркивает/*обращает особое внимание/акцентирует|تشدد|着重指出/强调
stress|nt|underscores|souligne|recalca|подчеркивает/*обращает особое внимание/*особо указывает|~تؤكد/تشدد|特别指出/强调
stress|nt|highlights|souligne/met en avant|resalta|особо отмечает/акцентирует внимание/особо указывает/особо выделяет|تسلط الضوء/تبرز|重点指出/突出强调
note|nt|notes|note/*constate/prend note/observe/relève|observa/hace notar/señala/toma conocimiento|отмечает/констатирует|تلاحظ|注意到/指出
thank|nt|notes+ with appreciation|prend note+ avec satisfaction/note+ avec satisfaction/note+ avec gratitude/constate+ avec satisfaction/prend acte+ avec satisfaction|observa+ con aprecio/observa+ con reconocimiento/hace notar+ con aprecio|с признательностью отмечает/с удовлетворением отмечает|تلاحظ+ مع التقدير|赞赏地注意到
thank|nt|notes+ with satisfaction|note+ avec satisfaction/prend note+ avec satisfaction/constate+ avec satisfaction|observa+ con satisfacción/hace notar+ con satisfacción|~с удовлетворением отмечает/отмечает с удовлетворением|تلاحظ+ مع الارتياح/تلاحظ+ بارتياح|满意地注意到/表示满意地注意到
thank|nt|notes+ with interest|note+ avec intérêt|observa+ con interés|с интересом отмечает|تلاحظ+ مع الاهتمام/تلاحظ+ باهتمام|感兴趣地注意到/表示感兴趣地注意到
regret|nt|notes+ with regret|note+ avec regret/constate+ avec regret|observa+ con pesar|с сожалением отмечает|تلاحظ+ مع الأسف|遗憾地注意到
worry|nt|notes+ with concern|note+ avec préoccupation/constate+ avec préoccupation/note+ avec inquiétude/constate+ avec inquiétude/prend note+ avec préoccupation/prend note+ avec inquiétude|observa+ con preocupación|с обеспокоенностью отмечает/с беспокойством отмечает/отмечает с обеспокоенностью|تلاحظ+ مع القلق/تلاحظ+ بقلق|关切地注意到/关切地指出
worry|nt|notes+ with deep concern|note+ avec une profonde préoccupation/note+ avec une profonde inquiétude/constate+ avec une profonde préoccupation/constate+ avec une profonde inquiétude|observa+ con profunda preocupación|с глубокой обеспокоенностью отмечает/отмечает с глубокой обеспокоенностью|تلاحظ+ ببالغ القلق/تلاحظ+ مع بالغ القلق|深为关切地注意到
worry|nt|notes+ with grave concern/notes+ with serious concern|note+ avec une vive inquiétude/constate+ avec une vive inquiétude/note+ avec une grande inquiétude|observa+ con grave preocupación|с серьезной обеспокоенностью отмечает|تلاحظ+ بقلق شديد|严重关切地注意到
worry|nt|notes+ with great concern|note+ avec une vive préoccupation/constate+ avec une vive préoccupation/prend note+ avec une vive préoccupation|observa+ con gran preocupación|с большой обеспокоенностью отмечает|تلاحظ+ بقلق بالغ|极为关切地注意到/非常关切地注意到
takenote|n|takes note|prend note/*prend acte/prend connaissance|toma nota/toma conocimiento|принимает к сведению|تحيط علما|表示注意到
thank|n|takes note+ with appreciation|prend note+ avec satisfaction/prend acte+ avec satisfaction|toma nota+ con aprecio/toma nota+ con reconocimiento|с признательностью принимает к сведению/с удовлетворением принимает к сведению|تحيط علما+ مع التقدير|表示赞赏地注意到/赞赏地表示注意到
thank|n|takes note+ with satisfaction|prend note+ avec satisfaction|toma nota+ con satisfacción|с удовлетворением принимает к сведению|تحيط علما+ مع الارتياح|表示满意地注意到
worry|n|takes note+ with concern|prend note+ avec préoccupation/prend note+ avec inquiétude|toma nota+ con preocupación|с обеспокоенностью принимает к сведению|تحيط علما+ مع القلق|表示关切地注意到
thank|n|takes note+ with interest|prend note+ avec intérêt|toma nota+ con interés|с интересом принимает к сведению|تحيط علما+ مع الاهتمام|表示感兴趣地注意到/感兴趣地注意到
mind|nt|takes into account|prend en considération/tient compte|tiene en cuenta|принимает во внимание|تأخذ في اعتبارها/تأخذ في الاعتبار|考虑到
express|n|expresses|exprime/se déclare/se dit|expresa|выражает|تعرب عن|表示
thank|n|expresses+ its appreciation|remercie/exprime+ sa gratitude/sait gré/exprime+ ses remerciements|expresa+ su reconocimiento/expresa+ su aprecio/expresa+ su agradecimiento|выражает признательность/выражает свою признательность|تعرب+ عن تقديرها|表示赞赏/感谢
thank|n|expresses+ its deep appreciation/expresses+ its profound gratitude|exprime+ sa profonde gratitude/exprime+ sa profonde reconnaissance|expresa+ su profundo reconocimiento/expresa+ su profunda gratitud|выражает глубокую признательность|تعرب+ عن بالغ تقديرها/تعرب+ عن عميق امتنانها|表示深切感谢
thank|n|expresses+ appreciation|remercie/exprime+ sa reconnaissance|expresa+ reconocimiento/expresa+ aprecio|выражает признательность|تعرب+ عن التقدير|表示赞赏
thank|n|expresses+ its gratitude/thanks|exprime+ sa gratitude/exprime+ ses remerciements/remercie|expresa+ su gratitud/expresa+ su agradecimiento/agradece|выражает благодарность/выражает свою благодарность/благодарит|تعرب+ عن امتنانها|表示感谢/感谢
thank|n|expresses+ its satisfaction|se déclare+ satisfaite/exprime+ sa satisfaction/fait part de sa satisfaction|expresa+ su satisfacción|выражает удовлетворение|تعرب+ عن ارتياحها|表示满意
worry|nt|expresses+ concern|se déclare+ préoccupée/s’inquiète/se dit+ préoccupée/se dit+ inquiète|expresa+ preocupación|выражает обеспокоенность|تعرب+ عن القلق|表示关切/深表关切
worry|nt|expresses+ its concern|se déclare+ préoccupée/exprime+ sa préoccupation/exprime+ son inquiétude|expresa+ su preocupación|выражает свою обеспокоенность|تعرب+ عن قلقها|表示关切
worry|nt|expresses+ deep concern|se déclare+ profondément préoccupée/se dit+ profondément préoccupée/*se déclare+ vivement préoccupée/*se dit+ vivement préoccupée/constate+ avec une vive préoccupation|expresa+ profunda preocupación|выражает глубокую обеспокоенность|تعرب+ عن بالغ القلق/تعرب+ عن القلق البالغ/تعرب+ عن القلق العميق|表示深为关切/深表关切
worry|nt|expresses+ its deep concern|exprime+ sa profonde préoccupation/exprime+ sa vive préoccupation/exprime+ sa profonde inquiétude|expresa+ su profunda preocupación|выражает свою глубокую обеспокоенность/выражает глубокую обеспокоенность|تعرب+ عن بالغ قلقها/تعرب+ عن عميق قلقها/تعرب+ عن قلقها العميق|表示深为关切
worry|nt|expresses+ grave concern|se déclare+ gravement préoccupée/se dit+ gravement préoccupée/se déclare+ vivement préoccupée/se dit+ vivement préoccupée/se déclare+ très préoccupée|expresa+ grave preocupación|выражает серьезную обеспокоенность|تعرب+ عن بالغ القلق/تعرب+ عن شديد القلق/تعرب+ عن القلق الشديد/تعرب+ عن القلق البالغ|表示严重关切
worry|nt|expresses+ its grave concern/expresses+ its serious concern|se déclare+ gravement préoccupée|expresa+ su grave preocupación/expresa+ su seria preocupación|выражает серьезную обеспокоенность|تعرب+ عن قلقها البالغ/تعرب+ عن قلقها الشديد|表示严重关切
worry|nt|expresses+ serious concern|se déclare+ gravement préoccupée|expresa+ seria preocupación|выражает серьезную обеспокоенность|تعرب+ عن القلق الشديد|表示严重关切
worry|nt|expresses+ great concern|se déclare+ vivement préoccupée|expresa+ gran preocupación/expresa+ su gran preocupación|выражает крайнюю обеспокоенность/выражает большую обеспокоенность|تعرب+ عن بالغ القلق|表示极为关切
worry|nt|expresses+ particular concern|se déclare+ particulièrement préoccupée|expresa+ particular preocupación/expresa+ especial preocupación|выражает особую обеспокоенность|تعرب+ عن القلق بوجه خاص|表示特别关切/表示尤为关切/表示尤其关切
worry|nt|expresses+ alarm|se déclare+ alarmée|expresa+ alarma|выражает тревогу|تعرب+ عن الجزع|表示震惊
worry|nt|remains concerned|demeure préoccupée/reste préoccupée|sigue preocupada|сохраняет обеспокоенность|لا يزال يساورها القلق|仍然关切/仍感关切/继续关切/仍然感到关切
worry|nt|remains deeply concerned|demeure profondément préoccupée/demeure vivement préoccupée|sigue profundamente preocupada|продолжает испытывать глубокую обеспокоенность|لا يزال يساورها بالغ القلق/تظل تشعر ببالغ القلق|仍深为关切/仍然深为关切
support|n|expresses+ its support/expresses+ support|exprime+ son appui/exprime+ son soutien|expresa+ su apoyo/expresa+ apoyo|выражает поддержку/заявляет о своей поддержке|تعرب+ عن دعمها/تعرب+ عن تأييدها|表示支持
support|n|expresses+ full support/expresses+ its full support|exprime+ son plein appui/exprime+ son appui sans réserve|expresa+ pleno apoyo/expresa+ su pleno apoyo|заявляет о своей полной поддержке|تعرب+ عن تأييدها الكامل|表示全力支持/表示完全支持
resolve|i|expresses+ its determination|se déclare+ résolue/exprime+ sa volonté|expresa+ su determinación|заявляет о своей решимости/выражает решимость|تعرب+ عن تصميمها|表示决心
believe|t|expresses+ its firm belief/expresses+ its conviction/expresses+ its firm conviction|exprime+ sa ferme conviction/se déclare+ fermement convaincue|expresa+ su firme convencimiento/expresa+ su firme convicción|выражает твердое убеждение/выражает твердую убежденность|تعرب+ عن اقتناعها الراسخ/تعرب+ عن إيمانها الراسخ|表示坚信/表示深信
look|n|expresses+ the hope/expresses+ its hope/hopes|exprime+ l’espoir/espère|expresa+ la esperanza/espera|выражает надежду|تعرب+ عن الأمل/تعرب+ عن أملها|表示希望/希望
believe|t|expresses+ the view|est d’avis|expresa+ la opinión|выражает мнение|تعرب+ عن رأيها|表示认为
resolve|i|expresses+ its intention/intends|exprime+ son intention/entend|expresa+ su intención|заявляет о своем намерении/выражает намерение/выражает свое намерение|تعرب+ عن اعتزامها/تعرب+ عن عزمها/تعتزم|表示打算
thank|n|commends|salue/félicite/loue|encomia/elogia|высоко оценивает/дает высокую оценку/воздает должное|تثني/تشيد|赞扬/称赞
thank|n|appreciates/values|apprécie/se félicite|aprecia/valora|высоко оценивает/*положительно оценивает/высоко ценит|تقدر|赞赏/珍视
thank|n|pays tribute|rend hommage|rinde homenaje|воздает должное/отдает должное|تشيد|致敬/赞扬
thank|n|congratulates|félicite|felicita|поздравляет|تهنئ|祝贺
condemn|n|condemns|condamne|condena|осуждает|تدين|谴责
condemn|n|strongly condemns/firmly condemns|condamne+ énergiquement/condamne+ fermement/condamne+ vivement/condamne+ vigoureusement|condena+ enérgicamente/condena+ firmemente|решительно осуждает|تدين+ بشدة/تدين+ بقوة|强烈谴责/坚决谴责
condemn|n|condemns+ in the strongest terms/condemns+ in the strongest possible terms|condamne+ dans les termes les plus énergiques/condamne+ dans les termes les plus vigoureux/condamne+ avec la plus grande fermeté|condena+ en los términos más enérgicos/condena+ en los términos más enérgicos posibles|самым решительным образом осуждает/осуждает самым решительным образом|تدين+ بأشد العبارات/تدين+ بأقوى العبارات/تدين+ بأقوى العبارات الممكنة/تدين+ بأشد العبارات الممكنة|最强烈地谴责/以最强烈的措辞谴责
condemn|n|condemns+ unequivocally/unequivocally condemns|condamne+ sans équivoque|condena+ inequívocamente|безоговорочно осуждает|تدين+ بشكل قاطع/تدين+ إدانة قاطعة|断然谴责/明确谴责
condemn|n|condemns+ without reservation|condamne+ sans réserve|condena+ sin reservas|безоговорочно осуждает|تدين+ بدون تحفظ/تدين+ دون تحفظ|毫无保留地谴责
condemn|n|deplores and condemns in the strongest terms|déplore et condamne dans les termes les plus énergiques|deplora y condena en los términos más enérgicos|выражает сожаление и самое решительное осуждение|تشجب وتدين بأشد العبارات|痛惜并最强烈地谴责
regret|nt|deplores|déplore|deplora|выражает сожаление/глубоко сожалеет|تعرب عن استيائها/تشجب/تستنكر|痛惜/斥责
regret|nt|regrets|regrette|lamenta|выражает сожаление/сожалеет|تأسف/تعرب عن أسفها|感到遗憾/遗憾
regret|nt|deeply regrets|regrette+ profondément|lamenta+ profundamente|глубоко сожалеет|تأسف+ أشد الأسف/تعرب+ عن أسفها البالغ|深感遗憾
regret|nt|strongly deplores|déplore+ vivement|deplora+ profundamente/deplora+ enérgicamente|выражает глубокое сожаление|تعرب+ عن استيائها الشديد|深为痛惜/强烈痛惜
reject|n|rejects|rejette|rechaza|отвергает|ترفض|反对/拒绝/驳斥
reject|n|strongly objects/objects/opposes|s’élève fermement/s’élève/s’oppose|se opone enérgicamente/se opone|решительно возражает/возражает|تعترض بشدة/تعترض|强烈反对/反对
support|n|supports|appuie/soutient|apoya|поддерживает|~تؤيد/تدعم|支持
support|n|fully supports/strongly supports|appuie+ pleinement/appuie+ sans réserve|apoya+ plenamente|полностью поддерживает|تؤيد+ تأييدا تاما/تؤيد+ تأييدا كاملا|全力支持/完全支持
approve|n|endorses|souscrit à/fait sienne/fait siens/fait siennes/fait sien|hace suyas/hace suyo/hace suya/hace suyos/respalda|одобряет|تؤيد|认可/赞同/核可
approve|n|approves|approuve|aprueba|утверждает/одобряет|توافق|核准/批准/核定
approve|n|adopts|adopte|aprueba|принимает|تعتمد|通过
approve|n|accepts|accepte|acepta|принимает|تقبل|接受
decide|n|establishes/creates|crée/institue|establece/crea|учреждает/создает|تنشئ|设立
decide|n|appoints/designates|nomme/désigne|nombra/designa|назначает|تعين|任命
decide|n|extends|proroge/prolonge|prorroga|продлевает/продляет|تمدد|延长
decide|n|maintains|maintient|mantiene|сохраняет|تبقي|维持
authorize|a|authorizes/authorises|autorise|autoriza|уполномочивает/разрешает/санкционирует|تأذن|授权
authorize|n|appropriates|ouvre un crédit/ouvre|consigna|ассигнует|ترصد|批款/核准
declare|t|declares|déclare|declara|заявляет/провозглашает/объявляет|تعلن|宣布/宣告
declare|n|proclaims|proclame|proclama|провозглашает|تعلن|宣布/宣告
determine|t|determines|~constate/considère|determina|определяет|تقرر|认定
believe|nt|considers|considère/estime/juge|considera|считает|ترى|认为
believe|nt|understands|comprend/croit comprendre|entiende/comprende|понимает|~تدرك/تفهم|理解/了解到
decide|it|agrees|convient|conviene|соглашается|توافق|同意
resolve|i|recommits|s’engage de nouveau|renueva su compromiso/se compromete nuevamente/se compromete de nuevo|вновь заявляет о своей решимости|تجدد التزامها/تجدد الالتزام/تلتزم من جديد|再次承诺
resolve|i|commits/undertakes/pledges|s’engage|se compromete|обязуется|تلتزم/تتعهد|承诺
stress|nt|re-emphasizes/re-emphasises|souligne de nouveau/insiste de nouveau|pone de relieve nuevamente/pone de relieve una vez más|вновь особо отмечает/вновь подчеркивает|تشدد من جديد/تكرر التشديد/تشدد مرة أخرى|再次强调
demand|at|requires|exige/enjoint|requiere/exige|требует|تشترط|要求
look|n|looks forward|attend avec intérêt|aguarda con interés/espera con interés|с интересом ожидает/ожидает/с нетерпением ожидает/рассчитывает|تتطلع/تترقب|期待
remind|n|draws attention/draws the attention/calls attention/brings to the attention|appelle l’attention|señala a la atención/señala|обращает внимание/привлекает внимание|توجه الانتباه/توجه انتباه/توجه نظر/تسترعي الانتباه/تسترعي انتباه|提请注意/提请
decide|it|clarifies|précise|aclara|уточняет|توضح|澄清
decide|n|revises|révise|revisa|пересматривает|تنقح|订正
recommend|n|submits/forwards/transmits|soumet/transmet|remite/transmite|передает|تحيل|转递
condemn|n|denounces|dénonce|denuncia|осуждает|تندد|谴责
`;
