// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Names of States, official, former and common, as of 2026-11.

export const STATES =
  `AFG|1946-11-19|Afghanistan|Afghanistan|Afganistán|Афганистан|أفغانستان|阿富汗|Islamic Republic of Afghanistan|République islamique d’Afghanistan|República Islámica del Afganistán|Исламская Республика Афганистан|جمهورية أفغانستان الإسلامية|阿富汗伊斯兰共和国
ALB|1955-12-14|Albania|Albanie|Albania|Албания|ألبانيا|阿尔巴尼亚|Republic of Albania|République d’Albanie|República de Albania|Республика Албания|جمهورية ألبانيا|阿尔巴尼亚共和国
DZA|1962-10-08|Algeria|Algérie|Argelia|Алжир|الجزائر|阿尔及利亚|People’s Democratic Republic of Algeria|République algérienne démocratique et populaire|República Argelina Democrática y Popular|Алжирская Народная Демократическая Республика|الجمهورية الجزائرية الديمقراطية الشعبية|阿尔及利亚民主人民共和国
AND|1993-07-28|Andorra|Andorre|Andorra|Андорра|أندورا|安道尔|Principality of Andorra|Principauté d’Andorre|Principado de Andorra|Княжество Андорра|إمارة أندورا|安道尔公国
AGO|1976-12-01|Angola|Angola|Angola|Ангола|أنغولا|安哥拉|Republic of Angola|République d’Angola|República de Angola|Республика Ангола|جمهورية أنغولا|安哥拉共和国
ATG|1981-11-11|Antigua and Barbuda|Antigua-et-Barbuda|Antigua y Barbuda|Антигуа и Барбуда|أنتيغوا وبربودا|安提瓜和巴布达||||||
ARG|1945-10-24|Argentina|Argentine|Argentina|Аргентина|الأرجنتين|阿根廷|Argentine Republic|République argentine|República Argentina|Аргентинская Республика|جمهورية الأرجنتين|阿根廷共和国
ARM|1992-03-02|Armenia|Arménie|Armenia|Армения|أرمينيا|亚美尼亚|Republic of Armenia|République d’Arménie|República de Armenia|Республика Армения|جمهورية أرمينيا|亚美尼亚共和国
AUS|1945-11-01|Australia|Australie|Australia|Австралия|أستراليا|澳大利亚||||||
AUT|1955-12-14|Austria|Autriche|Austria|Австрия|النمسا|奥地利|Republic of Austria|République d’Autriche|República de Austria|Австрийская Республика|جمهورية النمسا|奥地利共和国
AZE|1992-03-02|Azerbaijan|Azerbaïdjan|Azerbaiyán|Азербайджан|أذربيجان|阿塞拜疆|Republic of Azerbaijan|République d’Azerbaïdjan|República de Azerbaiyán|Азербайджанская Республика|جمهورية أذربيجان|阿塞拜疆共和国
BHS|1973-09-18|Bahamas|Bahamas|Bahamas|Багамские Острова|جزر البهاما|巴哈马|Commonwealth of the Bahamas|Commonwealth des Bahamas|Commonwealth de las Bahamas|Содружество Багамских Островов|كمنولث جزر البهاما|巴哈马国
BHR|1971-09-21|Bahrain|Bahreïn|Bahrein|Бахрейн|البحرين|巴林|Kingdom of Bahrain|Royaume de Bahreïn|Reino de Bahrein|Королевство Бахрейн|مملكة البحرين|巴林王国
BGD|1974-09-17|Bangladesh|Bangladesh|Bangladesh|Бангладеш|بنغلاديش|孟加拉国|People’s Republic of Bangladesh|République populaire du Bangladesh|República Popular de Bangladesh|Народная Республика Бангладеш|جمهورية بنغلاديش الشعبية|孟加拉人民共和国
BRB|1966-12-09|Barbados|Barbade|Barbados|Барбадос|بربادوس|巴巴多斯||||||
BLR|1945-10-24|Belarus|Bélarus|Belarús|Беларусь|بيلاروس|白俄罗斯|Republic of Belarus|République du Bélarus|República de Belarús|Республика Беларусь|جمهورية بيلاروس|白俄罗斯共和国
BEL|1945-12-27|Belgium|Belgique|Bélgica|Бельгия|بلجيكا|比利时|Kingdom of Belgium|Royaume de Belgique|Reino de Bélgica|Королевство Бельгия|مملكة بلجيكا|比利时王国
BLZ|1981-09-25|Belize|Belize|Belice|Белиз|بليز|伯利兹||||||
BEN|1960-09-20|Benin|Bénin|Benin|Бенин|بنن|贝宁|Republic of Benin|République du Bénin|República de Benin|Республика Бенин|جمهورية بنن|贝宁共和国
BTN|1971-09-21|Bhutan|Bhoutan|Bhután|Бутан|بوتان|不丹|Kingdom of Bhutan|Royaume du Bhoutan|Reino de Bhután|Королевство Бутан|مملكة بوتان|不丹王国
BOL|1945-11-14|Bolivia (Plurinational State of)|Bolivie (État plurinational de)|Bolivia (Estado Plurinacional de)|Боливия (Многонациональное Государство)|بوليفيا (دولة - المتعددة القوميات)|多民族玻利维亚国|Plurinational State of Bolivia|État plurinational de Bolivie|Estado Plurinacional de Bolivia|Многонациональное Государство Боливия|دولة بوليفيا المتعددة القوميات|
BIH|1992-05-22|Bosnia and Herzegovina|Bosnie-Herzégovine|Bosnia y Herzegovina|Босния и Герцеговина|البوسنة والهرسك|波斯尼亚和黑塞哥维那||||||
BWA|1966-10-17|Botswana|Botswana|Botswana|Ботсвана|بوتسوانا|博茨瓦纳|Republic of Botswana|République du Botswana|República de Botswana|Республика Ботсвана|جمهورية بوتسوانا|博茨瓦纳共和国
BRA|1945-10-24|Brazil|Brésil|Brasil|Бразилия|البرازيل|巴西|Federative Republic of Brazil|République fédérative du Brésil|República Federativa del Brasil|Федеративная Республика Бразилия|جمهورية البرازيل الاتحادية|巴西联邦共和国
BRN|1984-09-21|Brunei Darussalam|Brunéi Darussalam|Brunei Darussalam|Бруней-Даруссалам|بروني دار السلام|文莱达鲁萨兰国||||||
BGR|1955-12-14|Bulgaria|Bulgarie|Bulgaria|Болгария|بلغاريا|保加利亚|Republic of Bulgaria|République de Bulgarie|República de Bulgaria|Республика Болгария|جمهورية بلغاريا|保加利亚共和国
BFA|1960-09-20|Burkina Faso|Burkina Faso|Burkina Faso|Буркина-Фасо|بوركينا فاسو|布基纳法索||||||
BDI|1962-09-18|Burundi|Burundi|Burundi|Бурунди|بوروندي|布隆迪|Republic of Burundi|République du Burundi|República de Burundi|Республика Бурунди|جمهورية بوروندي|布隆迪共和国
CPV|1975-09-16|Cabo Verde|Cabo Verde|Cabo Verde|Кабо-Верде|كابو فيردي|佛得角|Republic of Cabo Verde|République de Cabo Verde|República de Cabo Verde|Республика Кабо-Верде|جمهورية كابو فيردي|佛得角共和国
KHM|1955-12-14|Cambodia|Cambodge|Camboya|Камбоджа|كمبوديا|柬埔寨|Kingdom of Cambodia|Royaume du Cambodge|Reino de Camboya|Королевство Камбоджа|مملكة كمبوديا|柬埔寨王国
CMR|1960-09-20|Cameroon|Cameroun|Camerún|Камерун|الكاميرون|喀麦隆|Republic of Cameroon|République du Cameroun|República del Camerún|Республика Камерун|جمهورية الكاميرون|喀麦隆共和国
CAN|1945-11-09|Canada|Canada|Canadá|Канада|كندا|加拿大||||||
CAF|1960-09-20|Central African Republic|République centrafricaine|República Centroafricana|Центральноафриканская Республика|جمهورية أفريقيا الوسطى|中非共和国||||||
TCD|1960-09-20|Chad|Tchad|Chad|Чад|تشاد|乍得|Republic of Chad|République du Tchad|República del Chad|Республика Чад|جمهورية تشاد|乍得共和国
CHL|1945-10-24|Chile|Chili|Chile|Чили|شيلي|智利|Republic of Chile|République du Chili|República de Chile|Республика Чили|جمهورية شيلي|智利共和国
CHN|1945-10-24|China|Chine|China|Китай|الصين|中国|People’s Republic of China|République populaire de Chine|República Popular China|Китайская Народная Республика|جمهورية الصين الشعبية|中华人民共和国
COL|1945-11-05|Colombia|Colombie|Colombia|Колумбия|كولومبيا|哥伦比亚|Republic of Colombia|République de Colombie|República de Colombia|Республика Колумбия|جمهورية كولومبيا|哥伦比亚共和国
COM|1975-11-12|Comoros|Comores|Comoras|Коморские Острова|جزر القمر|科摩罗|Union of the Comoros|Union des Comores|Unión de las Comoras|Союз Коморских Островов|اتحاد جزر القمر|科摩罗联盟
COG|1960-09-20|Congo|Congo|Congo|Конго|الكونغو|刚果（布）|Republic of the Congo|République du Congo|República del Congo|Республика Конго|جمهورية الكونغو|刚果共和国
COK||Cook Islands|Îles Cook|Islas Cook|Острова Кука|جزر كوك|库克群岛||||||
CRI|1945-11-02|Costa Rica|Costa Rica|Costa Rica|Коста-Рика|كوستاريكا|哥斯达黎加|Republic of Costa Rica|République du Costa Rica|República de Costa Rica|Республика Коста-Рика|جمهورية كوستاريكا|哥斯达黎加共和国
HRV|1992-05-22|Croatia|Croatie|Croacia|Хорватия|كرواتيا|克罗地亚|Republic of Croatia|République de Croatie|República de Croacia|Республика Хорватия|جمهورية كرواتيا|克罗地亚共和国
CUB|1945-10-24|Cuba|Cuba|Cuba|Куба|كوبا|古巴|Republic of Cuba|République de Cuba|República de Cuba|Республика Куба|جمهورية كوبا|古巴共和国
CYP|1960-09-20|Cyprus|Chypre|Chipre|Кипр|قبرص|塞浦路斯|Republic of Cyprus|République de Chypre|República de Chipre|Республика Кипр|جمهورية قبرص|塞浦路斯共和国
CZE|1993-01-19|Czechia|Tchéquie|Chequia|Чехия|تشيكيا|捷克|Czech Republic|République tchèque|República Checa|Чешская Республика|الجمهورية التشيكية|捷克共和国
PRK|1991-09-17|Democratic People’s Republic of Korea|République populaire démocratique de Corée|República Popular Democrática de Corea|Корейская Народно-Демократическая Республика|جمهورية كوريا الشعبية الديمقراطية|朝鲜民主主义人民共和国||||||
COD|1960-09-20|Democratic Republic of the Congo|République démocratique du Congo|República Democrática del Congo|Демократическая Республика Конго|جمهورية الكونغو الديمقراطية|刚果民主共和国||||||
DNK|1945-10-24|Denmark|Danemark|Dinamarca|Дания|الدانمرك|丹麦|Kingdom of Denmark|Royaume du Danemark|Reino de Dinamarca|Королевство Дания|مملكة الدانمرك|丹麦王国
DJI|1977-09-20|Djibouti|Djibouti|Djibouti|Джибути|جيبوتي|吉布提|Republic of Djibouti|République de Djibouti|República de Djibouti|Республика Джибути|جمهورية جيبوتي|吉布提共和国
DMA|1978-12-18|Dominica|Dominique|Dominica|Доминика|دومينيكا|多米尼克|Commonwealth of Dominica|Commonwealth de Dominique|Commonwealth de Dominica|Содружество Доминики|كمنولث دومينيكا|多米尼克国
DOM|1945-10-24|Dominican Republic|République dominicaine|República Dominicana|Доминиканская Республика|الجمهورية الدومينيكية|多米尼加||||||多米尼加共和国
ECU|1945-12-21|Ecuador|Équateur|Ecuador|Эквадор|إكوادور|厄瓜多尔|Republic of Ecuador|République de l’Équateur|República del Ecuador|Республика Эквадор|جمهورية إكوادور|厄瓜多尔共和国
EGY|1945-10-24|Egypt|Égypte|Egipto|Египет|مصر|埃及|Arab Republic of Egypt|République arabe d’Égypte|República Árabe de Egipto|Арабская Республика Египет|جمهورية مصر العربية|阿拉伯埃及共和国
SLV|1945-10-24|El Salvador|El Salvador|El Salvador|Сальвадор|السلفادور|萨尔瓦多|Republic of El Salvador|République d’El Salvador|República de El Salvador|Республика Эль-Сальвадор|جمهورية السلفادور|萨尔瓦多共和国
GNQ|1968-11-12|Equatorial Guinea|Guinée équatoriale|Guinea Ecuatorial|Экваториальная Гвинея|غينيا الاستوائية|赤道几内亚|Republic of Equatorial Guinea|République de Guinée équatoriale|República de Guinea Ecuatorial|Республика Экваториальная Гвинея|جمهورية غينيا الاستوائية|赤道几内亚共和国
ERI|1993-05-28|Eritrea|Érythrée|Eritrea|Эритрея|إريتريا|厄立特里亚|State of Eritrea|État d’Érythrée|Estado de Eritrea|Государство Эритрея|دولة إريتريا|厄立特里亚国
EST|1991-09-17|Estonia|Estonie|Estonia|Эстония|إستونيا|爱沙尼亚|Republic of Estonia|République d’Estonie|República de Estonia|Эстонская Республика|جمهورية إستونيا|爱沙尼亚共和国
SWZ|1968-09-24|Eswatini|Eswatini|Eswatini|Эсватини|إسواتيني|斯威士兰|Kingdom of Eswatini|Royaume d’Eswatini|Reino de Eswatini|Королевство Эсватини|مملكة إسواتيني|斯威士兰王国
ETH|1945-11-13|Ethiopia|Éthiopie|Etiopía|Эфиопия|إثيوبيا|埃塞俄比亚|Federal Democratic Republic of Ethiopia|République fédérale démocratique d’Éthiopie|República Democrática Federal de Etiopía|Федеративная Демократическая Республика Эфиопия|جمهورية إثيوبيا الديمقراطية الاتحادية|埃塞俄比亚联邦民主共和国
FJI|1970-10-13|Fiji|Fidji|Fiji|Фиджи|فيجي|斐济|Republic of Fiji|République des Fidji|República de Fiji|Республика Фиджи|جمهورية فيجي|斐济共和国
FIN|1955-12-14|Finland|Finlande|Finlandia|Финляндия|فنلندا|芬兰|Republic of Finland|République de Finlande|República de Finlandia|Финляндская Республика|جمهورية فنلندا|芬兰共和国
FRA|1945-10-24|France|France|Francia|Франция|فرنسا|法国|French Republic|République française|República Francesa|Французская Республика|الجمهورية الفرنسية|法兰西共和国
GAB|1960-09-20|Gabon|Gabon|Gabón|Габон|غابون|加蓬|Gabonese Republic|République gabonaise|República Gabonesa|Габонская Республика|جمهورية الغابون|加蓬共和国
GMB|1965-09-21|Gambia|Gambie|Gambia|Гамбия|غامبيا|冈比亚|Republic of the Gambia|République de Gambie|República de Gambia|Республика Гамбия|جمهورية غامبيا|冈比亚共和国
GEO|1992-07-31|Georgia|Géorgie|Georgia|Грузия|جورجيا|格鲁吉亚||||||
DEU|1973-09-18|Germany|Allemagne|Alemania|Германия|ألمانيا|德国|Federal Republic of Germany|République fédérale d’Allemagne|República Federal de Alemania|Федеративная Республика Германия|جمهورية ألمانيا الاتحادية|德意志联邦共和国
GHA|1957-03-08|Ghana|Ghana|Ghana|Гана|غانا|加纳|Republic of Ghana|République du Ghana|República de Ghana|Республика Гана|جمهورية غانا|加纳共和国
GRC|1945-10-25|Greece|Grèce|Grecia|Греция|اليونان|希腊|Hellenic Republic|République hellénique|República Helénica|Греческая Республика|الجمهورية الهيلينية|希腊共和国
GRD|1974-09-17|Grenada|Grenade|Granada|Гренада|غرينادا|格林纳达||||||
GTM|1945-11-21|Guatemala|Guatemala|Guatemala|Гватемала|غواتيمالا|危地马拉|Republic of Guatemala|République du Guatemala|República de Guatemala|Республика Гватемала|جمهورية غواتيمالا|危地马拉共和国
GIN|1958-12-12|Guinea|Guinée|Guinea|Гвинея|غينيا|几内亚|Republic of Guinea|République de Guinée|República de Guinea|Гвинейская Республика|جمهورية غينيا|几内亚共和国
GNB|1974-09-17|Guinea-Bissau|Guinée-Bissau|Guinea-Bissau|Гвинея-Бисау|غينيا - بيساو|几内亚比绍|Republic of Guinea-Bissau|République de Guinée-Bissau|República de Guinea-Bissau|Республика Гвинея-Бисау|جمهورية غينيا - بيساو|几内亚比绍共和国
GUY|1966-09-20|Guyana|Guyana|Guyana|Гайана|غيانا|圭亚那|Co-operative Republic of Guyana|République coopérative du Guyana|República Cooperativa de Guyana|Кооперативная Республика Гайана|جمهورية غيانا التعاونية|圭亚那合作共和国
HTI|1945-10-24|Haiti|Haïti|Haití|Гаити|هايتي|海地|Republic of Haiti|République d’Haïti|República de Haití|Республика Гаити|جمهورية هايتي|海地共和国
VAT||Holy See|Saint-Siège|Santa Sede|Святой Престол|الكرسي الرسولي|罗马教廷||||||
HND|1945-12-17|Honduras|Honduras|Honduras|Гондурас|هندوراس|洪都拉斯|Republic of Honduras|République du Honduras|República de Honduras|Республика Гондурас|جمهورية هندوراس|洪都拉斯共和国
HUN|1955-12-14|Hungary|Hongrie|Hungría|Венгрия|هنغاريا|匈牙利||||||
ISL|1946-11-19|Iceland|Islande|Islandia|Исландия|آيسلندا|冰岛|Republic of Iceland|République d’Islande|República de Islandia|Республика Исландия|جمهورية آيسلندا|冰岛共和国
IND|1945-10-30|India|Inde|India|Индия|الهند|印度|Republic of India|République de l’Inde|República de la India|Республика Индия|جمهورية الهند|印度共和国
IDN|1950-09-28|Indonesia|Indonésie|Indonesia|Индонезия|إندونيسيا|印度尼西亚|Republic of Indonesia|République d’Indonésie|República de Indonesia|Республика Индонезия|جمهورية إندونيسيا|印度尼西亚共和国
IRN|1945-10-24|Iran (Islamic Republic of)|Iran (République islamique d’)|Irán (República Islámica del)|Иран (Исламская Республика)|إيران (جمهورية - الإسلامية)|伊朗伊斯兰共和国|Islamic Republic of Iran|République islamique d’Iran|República Islámica del Irán|Исламская Республика Иран|جمهورية إيران الإسلامية|
IRQ|1945-12-21|Iraq|Iraq|Iraq|Ирак|العراق|伊拉克|Republic of Iraq|République d’Iraq|República del Iraq|Республика Ирак|جمهورية العراق|伊拉克共和国
IRL|1955-12-14|Ireland|Irlande|Irlanda|Ирландия|أيرلندا|爱尔兰||||||
ISR|1949-05-11|Israel|Israël|Israel|Израиль|إسرائيل|以色列|State of Israel|État d’Israël|Estado de Israel|Государство Израиль|دولة إسرائيل|以色列国
ITA|1955-12-14|Italy|Italie|Italia|Италия|إيطاليا|意大利|Republic of Italy|République italienne|República Italiana|Итальянская Республика|جمهورية إيطاليا|意大利共和国
JAM|1962-09-18|Jamaica|Jamaïque|Jamaica|Ямайка|جامايكا|牙买加||||||
JPN|1956-12-18|Japan|Japon|Japón|Япония|اليابان|日本||||||日本国
JOR|1955-12-14|Jordan|Jordanie|Jordania|Иордания|الأردن|约旦|Hashemite Kingdom of Jordan|Royaume hachémite de Jordanie|Reino Hachemita de Jordania|Иорданское Хашимитское Королевство|المملكة الأردنية الهاشمية|约旦哈希姆王国
KAZ|1992-03-02|Kazakhstan|Kazakhstan|Kazajstán|Казахстан|كازاخستان|哈萨克斯坦|Republic of Kazakhstan|République du Kazakhstan|República de Kazajstán|Республика Казахстан|جمهورية كازاخستان|哈萨克斯坦共和国
KEN|1963-12-16|Kenya|Kenya|Kenya|Кения|كينيا|肯尼亚|Republic of Kenya|République du Kenya|República de Kenya|Республика Кения|جمهورية كينيا|肯尼亚共和国
KIR|1999-09-14|Kiribati|Kiribati|Kiribati|Кирибати|كيريباس|基里巴斯|Republic of Kiribati|République de Kiribati|República de Kiribati|Республика Кирибати|جمهورية كيريباس|基里巴斯共和国
KWT|1963-05-14|Kuwait|Koweït|Kuwait|Кувейт|الكويت|科威特|State of Kuwait|État du Koweït|Estado de Kuwait|Государство Кувейт|دولة الكويت|科威特国
KGZ|1992-03-02|Kyrgyzstan|Kirghizistan|Kirguistán|Кыргызстан|قيرغيزستان|吉尔吉斯斯坦|Kyrgyz Republic|République kirghize|República Kirguisa|Кыргызская Республика|جمهورية قيرغيزستان|吉尔吉斯共和国
LAO|1955-12-14|Lao People’s Democratic Republic|République démocratique populaire lao|República Democrática Popular Lao|Лаосская Народно-Демократическая Республика|جمهورية لاو الديمقراطية الشعبية|老挝人民民主共和国||||||
LVA|1991-09-17|Latvia|Lettonie|Letonia|Латвия|لاتفيا|拉脱维亚|Republic of Latvia|République de Lettonie|República de Letonia|Латвийская Республика|جمهورية لاتفيا|拉脱维亚共和国
LBN|1945-10-24|Lebanon|Liban|Líbano|Ливан|لبنان|黎巴嫩|Lebanese Republic|République libanaise|República Libanesa|Ливанская Республика|الجمهورية اللبنانية|黎巴嫩共和国
LSO|1966-10-17|Lesotho|Lesotho|Lesotho|Лесото|ليسوتو|莱索托|Kingdom of Lesotho|Royaume du Lesotho|Reino de Lesotho|Королевство Лесото|مملكة ليسوتو|莱索托王国
LBR|1945-11-02|Liberia|Libéria|Liberia|Либерия|ليبريا|利比里亚|Republic of Liberia|République du Libéria|República de Liberia|Республика Либерия|جمهورية ليبريا|利比里亚共和国
LBY|1955-12-14|Libya|Libye|Libia|Ливия|ليبيا|利比亚|State of Libya|État de Libye|Estado de Libia|Государство Ливия|دولة ليبيا|利比亚国
LIE|1990-09-18|Liechtenstein|Liechtenstein|Liechtenstein|Лихтенштейн|ليختنشتاين|列支敦士登|Principality of Liechtenstein|Principauté du Liechtenstein|Principado de Liechtenstein|Княжество Лихтенштейн|إمارة ليختنشتاين|列支敦士登公国
LTU|1991-09-17|Lithuania|Lituanie|Lituania|Литва|ليتوانيا|立陶宛|Republic of Lithuania|République de Lituanie|República de Lituania|Литовская Республика|جمهورية ليتوانيا|立陶宛共和国
LUX|1945-10-24|Luxembourg|Luxembourg|Luxemburgo|Люксембург|لكسمبرغ|卢森堡|Grand Duchy of Luxembourg|Grand-Duché de Luxembourg|Gran Ducado de Luxemburgo|Великое Герцогство Люксембург|دوقية لكسمبرغ الكبرى|卢森堡大公国
MDG|1960-09-20|Madagascar|Madagascar|Madagascar|Мадагаскар|مدغشقر|马达加斯加|Republic of Madagascar|République de Madagascar|República de Madagascar|Республика Мадагаскар|جمهورية مدغشقر|马达加斯加共和国
MWI|1964-12-01|Malawi|Malawi|Malawi|Малави|ملاوي|马拉维|Republic of Malawi|République du Malawi|República de Malawi|Республика Малави|جمهورية ملاوي|马拉维共和国
MYS|1957-09-17|Malaysia|Malaisie|Malasia|Малайзия|ماليزيا|马来西亚||||||
MDV|1965-09-21|Maldives|Maldives|Maldivas|Мальдивские Острова|ملديف|马尔代夫|Republic of Maldives|République des Maldives|República de Maldivas|Мальдивская Республика|جمهورية ملديف|马尔代夫共和国
MLI|1960-09-28|Mali|Mali|Malí|Мали|مالي|马里|Republic of Mali|République du Mali|República de Malí|Республика Мали|جمهورية مالي|马里共和国
MLT|1964-12-01|Malta|Malte|Malta|Мальта|مالطة|马耳他|Republic of Malta|République de Malte|República de Malta|Республика Мальта|جمهورية مالطة|马耳他共和国
MHL|1991-09-17|Marshall Islands|Îles Marshall|Islas Marshall|Маршалловы Острова|جزر مارشال|马绍尔群岛|Republic of the Marshall Islands|République des Îles Marshall|República de las Islas Marshall|Республика Маршалловы Острова|جمهورية جزر مارشال|马绍尔群岛共和国
MRT|1961-10-27|Mauritania|Mauritanie|Mauritania|Мавритания|موريتانيا|毛里塔尼亚|Islamic Republic of Mauritania|République islamique de Mauritanie|República Islámica de Mauritania|Исламская Республика Мавритания|الجمهورية الإسلامية الموريتانية|毛里塔尼亚伊斯兰共和国
MUS|1968-04-24|Mauritius|Maurice|Mauricio|Маврикий|موريشيوس|毛里求斯|Republic of Mauritius|République de Maurice|República de Mauricio|Республика Маврикий|جمهورية موريشيوس|毛里求斯共和国
MEX|1945-11-07|Mexico|Mexique|México|Мексика|المكسيك|墨西哥|United Mexican States|États-Unis du Mexique|Estados Unidos Mexicanos|Мексиканские Соединенные Штаты|الولايات المتحدة المكسيكية|墨西哥合众国
FSM|1991-09-17|Micronesia (Federated States of)|Micronésie (États fédérés de)|Micronesia (Estados Federados de)|Микронезия (Федеративные Штаты)|ميكرونيزيا (ولايات - الموحدة)|密克罗尼西亚联邦|Federated States of Micronesia|États fédérés de Micronésie|Estados Federados de Micronesia|Федеративные Штаты Микронезии|ولايات ميكرونيزيا الموحدة|
MCO|1993-05-28|Monaco|Monaco|Mónaco|Монако|موناكو|摩纳哥|Principality of Monaco|Principauté de Monaco|Principado de Mónaco|Княжество Монако|إمارة موناكو|摩纳哥公国
MNG|1961-10-27|Mongolia|Mongolie|Mongolia|Монголия|منغوليا|蒙古||||||蒙古国
MNE|2006-06-28|Montenegro|Monténégro|Montenegro|Черногория|الجبل الأسود|黑山||||||
MAR|1956-11-12|Morocco|Maroc|Marruecos|Марокко|المغرب|摩洛哥|Kingdom of Morocco|Royaume du Maroc|Reino de Marruecos|Королевство Марокко|المملكة المغربية|摩洛哥王国
MOZ|1975-09-16|Mozambique|Mozambique|Mozambique|Мозамбик|موزامبيق|莫桑比克|Republic of Mozambique|République du Mozambique|República de Mozambique|Республика Мозамбик|جمهورية موزامبيق|莫桑比克共和国
MMR|1948-04-19|Myanmar|Myanmar|Myanmar|Мьянма|ميانمار|缅甸|Republic of the Union of Myanmar|République de l’Union du Myanmar|República de la Unión de Myanmar|Республика Союз Мьянма|جمهورية اتحاد ميانمار|缅甸联邦共和国
NAM|1990-04-23|Namibia|Namibie|Namibia|Намибия|ناميبيا|纳米比亚|Republic of Namibia|République de Namibie|República de Namibia|Республика Намибия|جمهورية ناميبيا|纳米比亚共和国
NRU|1999-09-14|Nauru|Nauru|Nauru|Науру|ناورو|瑙鲁|Republic of Nauru|République de Nauru|República de Nauru|Республика Науру|جمهورية ناورو|瑙鲁共和国
NPL|1955-12-14|Nepal|Népal|Nepal|Непал|نيبال|尼泊尔||||||
NLD|1945-12-10|Netherlands (Kingdom of the)|Pays-Bas (Royaume des)|Países Bajos (Reino de los)|Нидерланды (Королевство)|هولندا (مملكة -)|荷兰王国|Kingdom of the Netherlands|Royaume des Pays-Bas|Reino de los Países Bajos|Королевство Нидерландов|مملكة هولندا|
NZL|1945-10-24|New Zealand|Nouvelle-Zélande|Nueva Zelandia|Новая Зеландия|نيوزيلندا|新西兰||||||
NIC|1945-10-24|Nicaragua|Nicaragua|Nicaragua|Никарагуа|نيكاراغوا|尼加拉瓜|Republic of Nicaragua|République du Nicaragua|República de Nicaragua|Республика Никарагуа|جمهورية نيكاراغوا|尼加拉瓜共和国
NER|1960-09-20|Niger|Niger|Níger|Нигер|النيجر|尼日尔|Republic of the Niger|République du Niger|República del Níger|Республика Нигер|جمهورية النيجر|尼日尔共和国
NGA|1960-10-07|Nigeria|Nigéria|Nigeria|Нигерия|نيجيريا|尼日利亚|Federal Republic of Nigeria|République fédérale du Nigéria|República Federal de Nigeria|Федеративная Республика Нигерия|جمهورية نيجيريا الاتحادية|尼日利亚联邦共和国
NIU||Niue|Nioué|Niue|Ниуэ|نيوي|纽埃||||||
MKD|1993-04-08|North Macedonia|Macédoine du Nord|Macedonia del Norte|Северная Македония|مقدونيا الشمالية|北马其顿|Republic of North Macedonia|République de Macédoine du Nord|República de Macedonia del Norte|Республика Северная Македония|جمهورية مقدونيا الشمالية|北马其顿共和国
NOR|1945-11-27|Norway|Norvège|Noruega|Норвегия|النرويج|挪威|Kingdom of Norway|Royaume de Norvège|Reino de Noruega|Королевство Норвегия|مملكة النرويج|挪威王国
OMN|1971-10-07|Oman|Oman|Omán|Оман|عمان|阿曼|Sultanate of Oman|Sultanat d’Oman|Sultanía de Omán|Султанат Оман|سلطنة عمان|阿曼苏丹国
PAK|1947-09-30|Pakistan|Pakistan|Pakistán|Пакистан|باكستان|巴基斯坦|Islamic Republic of Pakistan|République islamique du Pakistan|República Islámica del Pakistán|Исламская Республика Пакистан|جمهورية باكستان الإسلامية|巴基斯坦伊斯兰共和国
PLW|1994-12-15|Palau|Palaos|Palau|Палау|بالاو|帕劳|Republic of Palau|République des Palaos|República de Palau|Республика Палау|جمهورية بالاو|帕劳共和国
PAN|1945-11-13|Panama|Panama|Panamá|Панама|بنما|巴拿马|Republic of Panama|République du Panama|República de Panamá|Республика Панама|جمهورية بنما|巴拿马共和国
PNG|1975-10-10|Papua New Guinea|Papouasie-Nouvelle-Guinée|Papua Nueva Guinea|Папуа — Новая Гвинея|بابوا غينيا الجديدة|巴布亚新几内亚|Independent State of Papua New Guinea|État indépendant de Papouasie-Nouvelle-Guinée|Estado Independiente de Papua Nueva Guinea|Независимое государство Папуа — Новая Гвинея|دولة بابوا غينيا الجديدة المستقلة|巴布亚新几内亚独立国
PRY|1945-10-24|Paraguay|Paraguay|Paraguay|Парагвай|باراغواي|巴拉圭|Republic of Paraguay|République du Paraguay|República del Paraguay|Республика Парагвай|جمهورية باراغواي|巴拉圭共和国
PER|1945-10-31|Peru|Pérou|Perú|Перу|بيرو|秘鲁|Republic of Peru|République du Pérou|República del Perú|Республика Перу|جمهورية بيرو|秘鲁共和国
PHL|1945-10-24|Philippines|Philippines|Filipinas|Филиппины|الفلبين|菲律宾|Republic of the Philippines|République des Philippines|República de Filipinas|Республика Филиппины|جمهورية الفلبين|菲律宾共和国
POL|1945-10-24|Poland|Pologne|Polonia|Польша|بولندا|波兰|Republic of Poland|République de Pologne|República de Polonia|Республика Польша|جمهورية بولندا|波兰共和国
PRT|1955-12-14|Portugal|Portugal|Portugal|Португалия|البرتغال|葡萄牙|Portuguese Republic|République portugaise|República Portuguesa|Португальская Республика|جمهورية البرتغال|葡萄牙共和国
QAT|1971-09-21|Qatar|Qatar|Qatar|Катар|قطر|卡塔尔|State of Qatar|État du Qatar|Estado de Qatar|Государство Катар|دولة قطر|卡塔尔国
KOR|1991-09-17|Republic of Korea|République de Corée|República de Corea|Республика Корея|جمهورية كوريا|大韩民国||||||
MDA|1992-03-02|Republic of Moldova|République de Moldova|República de Moldova|Республика Молдова|جمهورية مولدوفا|摩尔多瓦共和国||||||
ROU|1955-12-14|Romania|Roumanie|Rumania|Румыния|رومانيا|罗马尼亚||||||
RUS|1945-10-24|Russian Federation|Fédération de Russie|Federación de Rusia|Российская Федерация|الاتحاد الروسي|俄罗斯联邦||||||
RWA|1962-09-18|Rwanda|Rwanda|Rwanda|Руанда|رواندا|卢旺达|Republic of Rwanda|République du Rwanda|República de Rwanda|Республика Руанда|جمهورية رواندا|卢旺达共和国
KNA|1983-09-23|Saint Kitts and Nevis|Saint-Kitts-et-Nevis|Saint Kitts y Nevis|Сент-Китс и Невис|سانت كيتس ونيفس|圣基茨和尼维斯||||||
LCA|1979-09-18|Saint Lucia|Sainte-Lucie|Santa Lucía|Сент-Люсия|سانت لوسيا|圣卢西亚||||||
VCT|1980-09-16|Saint Vincent and the Grenadines|Saint-Vincent-et-les Grenadines|San Vicente y las Granadinas|Сент-Винсент и Гренадины|سانت فنسنت وجزر غرينادين|圣文森特和格林纳丁斯||||||
WSM|1976-12-15|Samoa|Samoa|Samoa|Самоа|ساموا|萨摩亚|Independent State of Samoa|État indépendant du Samoa|Estado Independiente de Samoa|Независимое Государство Самоа|دولة ساموا المستقلة|萨摩亚独立国
SMR|1992-03-02|San Marino|Saint-Marin|San Marino|Сан-Марино|سان مارينو|圣马力诺|Republic of San Marino|République de Saint-Marin|República de San Marino|Республика Сан-Марино|جمهورية سان مارينو|圣马力诺共和国
STP|1975-09-16|Sao Tome and Principe|Sao Tomé-et-Principe|Santo Tomé y Príncipe|Сан-Томе и Принсипи|سان تومي وبرينسيبي|圣多美和普林西比|Democratic Republic of Sao Tome and Principe|République démocratique de Sao Tomé-et-Principe|República Democrática de Santo Tomé y Príncipe|Демократическая Республика Сан-Томе и Принсипи|جمهورية سان تومي وبرينسيبي الديمقراطية|圣多美和普林西比民主共和国
SAU|1945-10-24|Saudi Arabia|Arabie saoudite|Arabia Saudita|Саудовская Аравия|المملكة العربية السعودية|沙特阿拉伯|Kingdom of Saudi Arabia|Royaume d’Arabie saoudite|Reino de la Arabia Saudita|Королевство Саудовская Аравия||沙特阿拉伯王国
SEN|1960-09-28|Senegal|Sénégal|Senegal|Сенегал|السنغال|塞内加尔|Republic of Senegal|République du Sénégal|República del Senegal|Республика Сенегал|جمهورية السنغال|塞内加尔共和国
SRB|2000-11-01|Serbia|Serbie|Serbia|Сербия|صربيا|塞尔维亚|Republic of Serbia|République de Serbie|República de Serbia|Республика Сербия|جمهورية صربيا|塞尔维亚共和国
SYC|1976-09-21|Seychelles|Seychelles|Seychelles|Сейшельские Острова|سيشيل|塞舌尔|Republic of Seychelles|République des Seychelles|República de Seychelles|Республика Сейшельские Острова|جمهورية سيشيل|塞舌尔共和国
SLE|1961-09-27|Sierra Leone|Sierra Leone|Sierra Leona|Сьерра-Леоне|سيراليون|塞拉利昂|Republic of Sierra Leone|République de Sierra Leone|República de Sierra Leona|Республика Сьерра-Леоне|جمهورية سيراليون|塞拉利昂共和国
SGP|1965-09-21|Singapore|Singapour|Singapur|Сингапур|سنغافورة|新加坡|Republic of Singapore|République de Singapour|República de Singapur|Республика Сингапур|جمهورية سنغافورة|新加坡共和国
SVK|1993-01-19|Slovakia|Slovaquie|Eslovaquia|Словакия|سلوفاكيا|斯洛伐克|Slovak Republic|République slovaque|República Eslovaca|Словацкая Республика|الجمهورية السلوفاكية|斯洛伐克共和国
SVN|1992-05-22|Slovenia|Slovénie|Eslovenia|Словения|سلوفينيا|斯洛文尼亚|Republic of Slovenia|République de Slovénie|República de Eslovenia|Республика Словения|جمهورية سلوفينيا|斯洛文尼亚共和国
SLB|1978-09-19|Solomon Islands|Îles Salomon|Islas Salomón|Соломоновы Острова|جزر سليمان|所罗门群岛||||||
SOM|1960-09-20|Somalia|Somalie|Somalia|Сомали|الصومال|索马里|Federal Republic of Somalia|République fédérale de Somalie|República Federal de Somalia|Федеративная Республика Сомали|جمهورية الصومال الاتحادية|索马里联邦共和国
ZAF|1945-11-07|South Africa|Afrique du Sud|Sudáfrica|Южная Африка|جنوب أفريقيا|南非|Republic of South Africa|République sud-africaine|República de Sudáfrica|Южно-Африканская Республика|جمهورية جنوب أفريقيا|南非共和国
SSD|2011-07-14|South Sudan|Soudan du Sud|Sudán del Sur|Южный Судан|جنوب السودان|南苏丹|Republic of South Sudan|République du Soudan du Sud|República de Sudán del Sur|Республика Южный Судан|جمهورية جنوب السودان|南苏丹共和国
ESP|1955-12-14|Spain|Espagne|España|Испания|إسبانيا|西班牙|Kingdom of Spain|Royaume d’Espagne|Reino de España|Королевство Испания|مملكة إسبانيا|西班牙王国
LKA|1955-12-14|Sri Lanka|Sri Lanka|Sri Lanka|Шри-Ланка|سري لانكا|斯里兰卡|Democratic Socialist Republic of Sri Lanka|République socialiste démocratique de Sri Lanka|República Socialista Democrática de Sri Lanka|Демократическая Социалистическая Республика Шри-Ланка|جمهورية سري لانكا الاشتراكية الديمقراطية|斯里兰卡民主社会主义共和国
PSE||State of Palestine|État de Palestine|Estado de Palestina|Государство Палестина|دولة فلسطين|巴勒斯坦国||||||
SDN|1956-11-12|Sudan|Soudan|Sudán|Судан|السودان|苏丹|Republic of the Sudan|République du Soudan|República del Sudán|Республика Судан|جمهورية السودان|苏丹共和国
SUR|1975-12-04|Suriname|Suriname|Suriname|Суринам|سورينام|苏里南|Republic of Suriname|République du Suriname|República de Suriname|Республика Суринам|جمهورية سورينام|苏里南共和国
SWE|1946-11-19|Sweden|Suède|Suecia|Швеция|السويد|瑞典|Kingdom of Sweden|Royaume de Suède|Reino de Suecia|Королевство Швеция|مملكة السويد|瑞典王国
CHE|2002-09-10|Switzerland|Suisse|Suiza|Швейцария|سويسرا|瑞士|Swiss Confederation|Confédération suisse|Confederación Suiza|Швейцарская Конфедерация|الاتحاد السويسري|瑞士联邦
SYR|1945-10-24|Syrian Arab Republic|République arabe syrienne|República Árabe Siria|Сирийская Арабская Республика|الجمهورية العربية السورية|阿拉伯叙利亚共和国||||||
TJK|1992-03-02|Tajikistan|Tadjikistan|Tayikistán|Таджикистан|طاجيكستان|塔吉克斯坦|Republic of Tajikistan|République du Tadjikistan|República de Tayikistán|Республика Таджикистан|جمهورية طاجيكستان|塔吉克斯坦共和国
THA|1946-12-16|Thailand|Thaïlande|Tailandia|Таиланд|تايلند|泰国|Kingdom of Thailand|Royaume de Thaïlande|Reino de Tailandia|Королевство Таиланд|مملكة تايلند|泰王国
TLS|2002-09-27|Timor-Leste|Timor-Leste|Timor-Leste|Тимор-Лешти|تيمور- ليشتي|东帝汶|Democratic Republic of Timor-Leste|République démocratique du Timor-Leste|República Democrática de Timor-Leste|Демократическая Республика Тимор-Лешти|جمهورية تيمور - ليشتي الديمقراطية|东帝汶民主共和国
TGO|1960-09-20|Togo|Togo|Togo|Того|توغو|多哥|Togolese Republic|République togolaise|República Togolesa|Тоголезская Республика|جمهورية توغو|多哥共和国
TON|1999-09-14|Tonga|Tonga|Tonga|Тонга|تونغا|汤加|Kingdom of Tonga|Royaume des Tonga|Reino de Tonga|Королевство Тонга|مملكة تونغا|汤加王国
TTO|1962-09-18|Trinidad and Tobago|Trinité-et-Tobago|Trinidad y Tabago|Тринидад и Тобаго|ترينيداد وتوباغو|特立尼达和多巴哥|Republic of Trinidad and Tobago|République de Trinité-et-Tobago|República de Trinidad y Tabago|Республика Тринидад и Тобаго|جمهورية ترينيداد وتوباغو|特立尼达和多巴哥共和国
TUN|1956-11-12|Tunisia|Tunisie|Túnez|Тунис|تونس|突尼斯|Republic of Tunisia|République tunisienne|República de Túnez|Тунисская Республика|الجمهورية التونسية|突尼斯共和国
TKM|1992-03-02|Turkmenistan|Turkménistan|Turkmenistán|Туркменистан|تركمانستان|土库曼斯坦||||||
TUV|2000-09-05|Tuvalu|Tuvalu|Tuvalu|Тувалу|توفالو|图瓦卢||||||
UGA|1962-10-25|Uganda|Ouganda|Uganda|Уганда|أوغندا|乌干达|Republic of Uganda|République de l’Ouganda|República de Uganda|Республика Уганда|جمهورية أوغندا|乌干达共和国
UKR|1945-10-24|Ukraine|Ukraine|Ucrania|Украина|أوكرانيا|乌克兰||||||
ARE|1971-12-09|United Arab Emirates|Émirats arabes unis|Emiratos Árabes Unidos|Объединенные Арабские Эмираты|الإمارات العربية المتحدة|阿拉伯联合酋长国||||||
GBR|1945-10-24|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Reino Unido de Gran Bretaña e Irlanda del Norte|Соединенное Королевство Великобритании и Северной Ирландии|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|大不列颠及北爱尔兰联合王国||||||
TZA|1961-12-14|United Republic of Tanzania|République-Unie de Tanzanie|República Unida de Tanzanía|Объединенная Республика Танзания|جمهورية تنزانيا المتحدة|坦桑尼亚联合共和国||||||
USA|1945-10-24|United States of America|États-Unis d’Amérique|Estados Unidos de América|Соединенные Штаты Америки|الولايات المتحدة الأمريكية|美利坚合众国||||||
URY|1945-12-18|Uruguay|Uruguay|Uruguay|Уругвай|أوروغواي|乌拉圭|Eastern Republic of Uruguay|République orientale de l’Uruguay|República Oriental del Uruguay|Восточная Республика Уругвай|جمهورية أوروغواي الشرقية|乌拉圭东岸共和国
UZB|1992-03-02|Uzbekistan|Ouzbékistan|Uzbekistán|Узбекистан|أوزبكستان|乌兹别克斯坦|Republic of Uzbekistan|République d’Ouzbékistan|República de Uzbekistán|Республика Узбекистан|جمهورية أوزبكستان|乌兹别克斯坦共和国
VUT|1981-09-15|Vanuatu|Vanuatu|Vanuatu|Вануату|فانواتو|瓦努阿图|Republic of Vanuatu|République de Vanuatu|República de Vanuatu|Республика Вануату|جمهورية فانواتو|瓦努阿图共和国
VEN|1945-11-15|Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)|Venezuela (República Bolivariana de)|Венесуэла (Боливарианская Республика)|فنزويلا (جمهورية - البوليفارية)|委内瑞拉玻利瓦尔共和国|Bolivarian Republic of Venezuela|République bolivarienne du Venezuela|República Bolivariana de Venezuela|Боливарианская Республика Венесуэла|جمهورية فنزويلا البوليفارية|
VNM|1977-09-20|Viet Nam|Viet Nam|Viet Nam|Вьетнам|فييت نام|越南|Socialist Republic of Viet Nam|République socialiste du Viet Nam|República Socialista de Viet Nam|Социалистическая Республика Вьетнам|جمهورية فييت نام الاشتراكية|越南社会主义共和国
YEM|1947-09-30|Yemen|Yémen|Yemen|Йемен|اليمن|也门|Republic of Yemen|République du Yémen|República del Yemen|Йеменская Республика|الجمهورية اليمنية|也门共和国
ZMB|1964-12-01|Zambia|Zambie|Zambia|Замбия|زامبيا|赞比亚|Republic of Zambia|République de Zambie|República de Zambia|Республика Замбия|جمهورية زامبيا|赞比亚共和国
ZWE|1980-08-25|Zimbabwe|Zimbabwe|Zimbabwe|Зимбабве|زمبابوي|津巴布韦|Republic of Zimbabwe|République du Zimbabwe|República de Zimbabwe|Республика Зимбабве|جمهورية زمبابوي|津巴布韦共和国
TUR|1945-10-24|Türkiye|Türkiye|Türkiye|Турция|تركيا|土耳其|Republic of Türkiye|||||
CIV|1960-09-20|Côte d’Ivoire|Côte d’Ivoire|Côte d’Ivoire|Кот-д’Ивуар|كوت ديفوار|科特迪瓦|Republic of Côte d’Ivoire|||||`;

export const OTHERS =
  `LBY|en|f|Libyan Arab Jamahiriya|1977-04-18|2011-09-16
LBY|fr|f|Jamahiriya arabe libyenne|1977-04-18|2011-09-16
LBY|es|f|Jamahiriya Árabe Libia|1977-04-18|2011-09-16
LBY|ru|f|Ливийская Арабская Джамахирия|1977-04-18|2011-09-16
LBY|ar|f|الجماهيرية العربية الليبية|1977-04-18|2011-09-16
LBY|zh|f|阿拉伯利比亚民众国|1977-04-18|2011-09-16
LBY|en|f|Libyan Arab Republic|1971-01-12|1977-04-18
LBY|fr|f|République arabe libyenne|1971-01-12|1977-04-18
LBY|es|f|República Árabe Libia|1971-01-12|1977-04-18
MKD|en|f|the former Yugoslav Republic of Macedonia|1993-04-08|2019-02-14
MKD|fr|f|ex-République yougoslave de Macédoine|1993-04-08|2019-02-14
MKD|es|f|ex República Yugoslava de Macedonia|1993-04-08|2019-02-14
MKD|ru|f|бывшая югославская Республика Македония|1993-04-08|2019-02-14
MKD|ar|f|جمهورية مقدونيا اليوغوسلافية السابقة|1993-04-08|2019-02-14
MKD|zh|f|前南斯拉夫的马其顿共和国|1993-04-08|2019-02-14
SWZ|en|f|Swaziland|1968-09-24|2018-06-01
SWZ|fr|f|Swaziland|1968-09-24|2018-06-01
SWZ|es|f|Swazilandia|1968-09-24|2018-06-01
SWZ|ru|f|Свазиленд|1968-09-24|2018-06-01
SWZ|ar|f|سوازيلند|1968-09-24|2018-06-01
TUR|en|f|Turkey|1945-10-24|2022-06-01
TUR|fr|f|Turquie|1945-10-24|2022-06-01
TUR|es|f|Turquía|1945-10-24|2022-06-01
CPV|en|f|Cape Verde|1975-09-16|2013-10-25
CPV|fr|f|Cap-Vert|1975-09-16|2013-10-25
CPV|ar|f|الرأس الأخضر|1975-09-16|2013-10-25
CZE|en|f|Czech Republic|1993-01-19|2016-05-17
CZE|fr|f|République tchèque|1993-01-19|2016-05-17
CZE|es|f|República Checa|1993-01-19|2016-05-17
CZE|ru|f|Чешская Республика|1993-01-19|2016-05-17
CZE|ar|f|الجمهورية التشيكية|1993-01-19|2016-05-17
CZE|zh|f|捷克共和国|1993-01-19|2016-05-17
SRB|en|f|Serbia and Montenegro|2003-02-04|2006-06-03
SRB|fr|f|Serbie-et-Monténégro|2003-02-04|2006-06-03
SRB|es|f|Serbia y Montenegro|2003-02-04|2006-06-03
SRB|ru|f|Сербия и Черногория|2003-02-04|2006-06-03
SRB|ar|f|صربيا والجبل الأسود|2003-02-04|2006-06-03
SRB|zh|f|塞尔维亚和黑山|2003-02-04|2006-06-03
SRB|en|f|Yugoslavia|1945-10-24|2003-02-04
SRB|fr|f|Yougoslavie|1945-10-24|2003-02-04
SRB|es|f|Yugoslavia|1945-10-24|2003-02-04
SRB|ru|f|Югославия|1945-10-24|2003-02-04
SRB|ar|f|يوغوسلافيا|1945-10-24|2003-02-04
SRB|zh|f|南斯拉夫|1945-10-24|2003-02-04
COD|en|f|Zaire|1971-10-27|1997-05-17
COD|fr|f|Zaïre|1971-10-27|1997-05-17
COD|es|f|Zaire|1971-10-27|1997-05-17
COD|ru|f|Заир|1971-10-27|1997-05-17
COD|ar|f|زائير|1971-10-27|1997-05-17
COD|zh|f|扎伊尔|1971-10-27|1997-05-17
MMR|en|f|Burma|1948-04-19|1989-06-18
MMR|fr|f|Birmanie|1948-04-19|1989-06-18
MMR|es|f|Birmania|1948-04-19|1989-06-18
MMR|ru|f|Бирма|1948-04-19|1989-06-18
MMR|ar|f|بورما|1948-04-19|1989-06-18
MMR|zh|f|缅甸|1948-04-19|1989-06-18
KHM|en|f|Democratic Kampuchea|1976-04-05|1990-02-03
KHM|fr|f|Kampuchea démocratique|1976-04-05|1990-02-03
KHM|es|f|Kampuchea Democrática|1976-04-05|1990-02-03
KHM|ru|f|Демократическая Кампучия|1976-04-05|1990-02-03
KHM|ar|f|كمبوتشيا الديمقراطية|1976-04-05|1990-02-03
KHM|zh|f|民主柬埔寨|1976-04-05|1990-02-03
BFA|en|f|Upper Volta|1960-09-20|1984-08-06
BFA|fr|f|Haute-Volta|1960-09-20|1984-08-06
BFA|es|f|Alto Volta|1960-09-20|1984-08-06
BFA|ru|f|Верхняя Вольта|1960-09-20|1984-08-06
BFA|ar|f|فولتا العليا|1960-09-20|1984-08-06
BFA|zh|f|上沃尔特|1960-09-20|1984-08-06
BEN|en|f|Dahomey|1960-09-20|1975-12-01
BEN|fr|f|Dahomey|1960-09-20|1975-12-01
BEN|es|f|Dahomey|1960-09-20|1975-12-01
BEN|ru|f|Дагомея|1960-09-20|1975-12-01
BEN|ar|f|داهومي|1960-09-20|1975-12-01
BEN|zh|f|达荷美|1960-09-20|1975-12-01
LKA|en|f|Ceylon|1955-12-14|1972-08-29
LKA|fr|f|Ceylan|1955-12-14|1972-08-29
LKA|es|f|Ceilán|1955-12-14|1972-08-29
LKA|ru|f|Цейлон|1955-12-14|1972-08-29
LKA|ar|f|سيلان|1955-12-14|1972-08-29
LKA|zh|f|锡兰|1955-12-14|1972-08-29
RUS|en|f|Union of Soviet Socialist Republics|1945-10-24|1991-12-24
RUS|fr|f|Union des Républiques socialistes soviétiques|1945-10-24|1991-12-24
RUS|es|f|Unión de Repúblicas Socialistas Soviéticas|1945-10-24|1991-12-24
RUS|ru|f|Союз Советских Социалистических Республик|1945-10-24|1991-12-24
RUS|ar|f|اتحاد الجمهوريات الاشتراكية السوفياتية|1945-10-24|1991-12-24
RUS|zh|f|苏维埃社会主义共和国联盟|1945-10-24|1991-12-24
BLR|en|f|Byelorussian Soviet Socialist Republic|1945-10-24|1991-09-19
BLR|fr|f|République socialiste soviétique de Biélorussie|1945-10-24|1991-09-19
BLR|es|f|República Socialista Soviética de Bielorrusia|1945-10-24|1991-09-19
BLR|ru|f|Белорусская Советская Социалистическая Республика|1945-10-24|1991-09-19
UKR|en|f|Ukrainian Soviet Socialist Republic|1945-10-24|1991-08-24
UKR|fr|f|République socialiste soviétique d’Ukraine|1945-10-24|1991-08-24
UKR|es|f|República Socialista Soviética de Ucrania|1945-10-24|1991-08-24
UKR|ru|f|Украинская Советская Социалистическая Республика|1945-10-24|1991-08-24
DEU|en|f|Germany, Federal Republic of|1973-09-18|1990-10-03
DEU|fr|f|Allemagne, République fédérale d’|1973-09-18|1990-10-03
DEU|es|f|Alemania, República Federal de|1973-09-18|1990-10-03
CIV|en|f|Ivory Coast|1960-09-20|1985-11-06
WSM|en|f|Western Samoa|1976-12-15|1997-07-04
VEN|en|f|Venezuela|1945-11-15|2004-11-17
VEN|fr|f|Venezuela|1945-11-15|2004-11-17
VEN|es|f|Venezuela|1945-11-15|2004-11-17
VEN|ru|f|Венесуэла|1945-11-15|2004-11-17
VEN|ar|f|فنزويلا|1945-11-15|2004-11-17
VEN|zh|f|委内瑞拉|1945-11-15|2004-11-17
BOL|en|f|Bolivia|1945-11-14|2009-04-09
BOL|fr|f|Bolivie|1945-11-14|2009-04-09
BOL|es|f|Bolivia|1945-11-14|2009-04-09
BOL|ru|f|Боливия|1945-11-14|2009-04-09
BOL|ar|f|بوليفيا|1945-11-14|2009-04-09
BOL|zh|f|玻利维亚|1945-11-14|2009-04-09
IRN|en|f|Iran|1945-10-24|1981-03-05
IRN|fr|f|Iran|1945-10-24|1981-03-05
IRN|es|f|Irán|1945-10-24|1981-03-05
IRN|ru|f|Иран|1945-10-24|1981-03-05
IRN|ar|f|إيران|1945-10-24|1981-03-05
IRN|zh|f|伊朗|1945-10-24|1981-03-05
SYR|en|f|Syria|1961-10-13|1971-09-14
MDV|en|f|Maldive Islands|1965-09-21|1969-04-14
TLS|en|f|East Timor|1999-10-25|2002-09-27
IRN|en|u|Iran||
IRN|en|u|Islamic Republic of Iran||
IRN|fr|u|Iran||
IRN|es|u|Irán||
IRN|ru|u|Иран||
IRN|ar|u|إيران||
IRN|zh|u|伊朗||
SYR|en|u|Syria||
SYR|fr|u|Syrie||
SYR|es|u|Siria||
SYR|ru|u|Сирия||
SYR|ar|u|سوريا||
SYR|ar|u|سورية||
SYR|zh|u|叙利亚||
RUS|en|u|Russia||
RUS|fr|u|Russie||
RUS|es|u|Rusia||
RUS|ru|u|Россия||
RUS|ar|u|روسيا||
RUS|zh|u|俄罗斯||
USA|en|u|United States||
USA|en|u|USA||
USA|en|u|US||
USA|en|u|U.S.||
USA|en|u|U.S.A.||
USA|en|u|America||
USA|fr|u|États-Unis||
USA|es|u|Estados Unidos||
USA|ru|u|США||
USA|ru|u|Соединенные Штаты||
USA|ar|u|الولايات المتحدة||
USA|zh|u|美国||
GBR|en|u|United Kingdom||
GBR|en|u|UK||
GBR|en|u|U.K.||
GBR|en|u|Great Britain||
GBR|en|u|Britain||
GBR|en|u|England||
GBR|fr|u|Royaume-Uni||
GBR|fr|u|Grande-Bretagne||
GBR|es|u|Reino Unido||
GBR|es|u|Gran Bretaña||
GBR|ru|u|Великобритания||
GBR|ru|u|Соединенное Королевство||
GBR|ar|u|المملكة المتحدة||
GBR|ar|u|بريطانيا||
GBR|zh|u|英国||
GBR|zh|u|联合王国||
KOR|en|u|South Korea||
KOR|en|u|Korea||
KOR|fr|u|Corée du Sud||
KOR|es|u|Corea del Sur||
KOR|ru|u|Южная Корея||
KOR|ar|u|كوريا الجنوبية||
KOR|zh|u|韩国||
PRK|en|u|North Korea||
PRK|en|u|DPRK||
PRK|fr|u|Corée du Nord||
PRK|es|u|Corea del Norte||
PRK|ru|u|Северная Корея||
PRK|ru|u|КНДР||
PRK|ar|u|كوريا الشمالية||
PRK|zh|u|朝鲜||
VNM|en|u|Vietnam||
VNM|fr|u|Vietnam||
VNM|es|u|Vietnam||
LAO|en|u|Laos||
LAO|en|u|Lao||
LAO|fr|u|Laos||
LAO|es|u|Laos||
LAO|ru|u|Лаос||
LAO|ar|u|لاوس||
LAO|zh|u|老挝||
TZA|en|u|Tanzania||
TZA|fr|u|Tanzanie||
TZA|es|u|Tanzania||
TZA|es|u|Tanzanía||
TZA|ru|u|Танзания||
TZA|ar|u|تنزانيا||
TZA|zh|u|坦桑尼亚||
BOL|en|u|Bolivia||
BOL|en|u|Plurinational State of Bolivia||
BOL|fr|u|Bolivie||
BOL|es|u|Bolivia||
BOL|ru|u|Боливия||
BOL|ar|u|بوليفيا||
BOL|zh|u|玻利维亚||
VEN|en|u|Venezuela||
VEN|en|u|Bolivarian Republic of Venezuela||
VEN|fr|u|Venezuela||
VEN|es|u|Venezuela||
VEN|ru|u|Венесуэла||
VEN|ar|u|فنزويلا||
VEN|zh|u|委内瑞拉||
MDA|en|u|Moldova||
MDA|fr|u|Moldova||
MDA|fr|u|Moldavie||
MDA|es|u|Moldova||
MDA|es|u|Moldavia||
MDA|ru|u|Молдова||
MDA|ru|u|Молдавия||
MDA|ar|u|مولدوفا||
MDA|zh|u|摩尔多瓦||
BRN|en|u|Brunei||
BRN|fr|u|Brunéi||
BRN|es|u|Brunéi||
BRN|es|u|Brunei||
BRN|ru|u|Бруней||
BRN|zh|u|文莱||
FSM|en|u|Micronesia||
FSM|en|u|Federated States of Micronesia||
FSM|fr|u|Micronésie||
FSM|es|u|Micronesia||
FSM|ru|u|Микронезия||
FSM|zh|u|密克罗尼西亚||
MKD|en|u|Macedonia||
MKD|en|u|FYROM||
MKD|en|u|Republic of North Macedonia||
MKD|fr|u|Macédoine||
MKD|es|u|Macedonia||
MKD|ru|u|Македония||
MKD|zh|u|马其顿||
CIV|en|u|Cote d’Ivoire||
CIV|en|u|Ivory Coast||
CIV|es|u|Costa de Marfil||
TLS|en|u|East Timor||
TLS|fr|u|Timor oriental||
TLS|es|u|Timor Oriental||
SWZ|en|u|Swaziland||
CPV|en|u|Cape Verde||
TUR|en|u|Turkey||
CZE|en|u|Czech Republic||
NLD|en|u|Holland||
NLD|en|u|Kingdom of the Netherlands||
NLD|fr|u|Hollande||
NLD|es|u|Holanda||
COD|en|u|DRC||
COD|en|u|DR Congo||
COD|en|u|Congo-Kinshasa||
COD|en|u|Congo (Kinshasa)||
COD|fr|u|RDC||
COD|fr|u|Congo-Kinshasa||
COG|en|u|Congo-Brazzaville||
COG|en|u|Republic of the Congo||
COG|en|u|Congo (Brazzaville)||
GMB|en|u|The Gambia||
BHS|en|u|The Bahamas||
VAT|en|u|Vatican||
VAT|en|u|Vatican City||
PSE|en|u|Palestine||
PSE|fr|u|Palestine||
PSE|es|u|Palestina||
PSE|ru|u|Палестина||
PSE|ar|u|فلسطين||
PSE|zh|u|巴勒斯坦||
MMR|en|u|Burma||
CHN|en|u|PRC||
CHN|en|u|People’s Republic of China||
ARE|en|u|UAE||
ARE|en|u|Emirates||
CAF|en|u|CAR||
BIH|en|u|Bosnia||
BIH|en|u|Bosnia-Herzegovina||
ATG|en|u|Antigua||
TTO|en|u|Trinidad||
KNA|en|u|St. Kitts and Nevis||
KNA|en|u|St Kitts and Nevis||
LCA|en|u|St. Lucia||
LCA|en|u|St Lucia||
VCT|en|u|St. Vincent and the Grenadines||
VCT|en|u|St Vincent and the Grenadines||
STP|en|u|São Tomé and Príncipe||
STP|en|u|Sao Tome||
GNB|en|u|Guinea Bissau||
KGZ|en|u|Kyrgyz Republic||
SVK|en|u|Slovak Republic||
DOM|en|u|Dominican Rep.||
PNG|en|u|PNG||
NZL|en|u|New-Zealand||
SAU|en|u|KSA||
DEU|en|u|Federal Republic of Germany||
TUR|en|u|Turkiye||
SOM|en|u|Somali Republic||
NLD|en|f|Netherlands|1945-12-10|2023-11-01/2024-05-01
NLD|fr|f|Pays-Bas|1945-12-10|2023-11-01/2024-05-01
NLD|es|f|Países Bajos|1945-12-10|2023-11-01/2024-05-01
NLD|ru|f|Нидерланды|1945-12-10|2023-11-01/2024-05-01
NLD|ar|f|هولندا|1945-12-10|2023-11-01/2024-05-01
NLD|zh|f|荷兰|1945-12-10|2023-11-01/2024-05-01`;
