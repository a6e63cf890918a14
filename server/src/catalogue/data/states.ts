// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Names of States, official, former and common, as of 2026-11.

export const NAMES =
  `AFG|en|o|Afghanistan|1946-11-19|
AFG|fr|o|Afghanistan|1946-11-19|
AFG|es|o|Afganistán|1946-11-19|
AFG|ru|o|Афганистан|1946-11-19|
AFG|ar|o|أفغانستان|1946-11-19|
AFG|zh|o|阿富汗|1946-11-19|
AFG|en|l|Islamic Republic of Afghanistan||
ALB|en|o|Albania|1955-12-14|
ALB|fr|o|Albanie|1955-12-14|
ALB|es|o|Albania|1955-12-14|
ALB|ru|o|Албания|1955-12-14|
ALB|ar|o|ألبانيا|1955-12-14|
ALB|zh|o|阿尔巴尼亚|1955-12-14|
ALB|en|l|Republic of Albania||
DZA|en|o|Algeria|1962-10-08|
DZA|fr|o|Algérie|1962-10-08|
DZA|es|o|Argelia|1962-10-08|
DZA|ru|o|Алжир|1962-10-08|
DZA|ar|o|الجزائر|1962-10-08|
DZA|zh|o|阿尔及利亚|1962-10-08|
DZA|en|l|People's Democratic Republic of Algeria||
AND|en|o|Andorra|1993-07-28|
AND|fr|o|Andorre|1993-07-28|
AND|es|o|Andorra|1993-07-28|
AND|ru|o|Андорра|1993-07-28|
AND|ar|o|أندورا|1993-07-28|
AND|zh|o|安道尔|1993-07-28|
AND|en|l|Principality of Andorra||
AGO|en|o|Angola|1976-12-01|
AGO|fr|o|Angola|1976-12-01|
AGO|es|o|Angola|1976-12-01|
AGO|ru|o|Ангола|1976-12-01|
AGO|ar|o|أنغولا|1976-12-01|
AGO|zh|o|安哥拉|1976-12-01|
AGO|en|l|Republic of Angola||
ATG|en|o|Antigua and Barbuda|1981-11-11|
ATG|fr|o|Antigua-et-Barbuda|1981-11-11|
ATG|es|o|Antigua y Barbuda|1981-11-11|
ATG|ru|o|Антигуа и Барбуда|1981-11-11|
ATG|ar|o|أنتيغوا وبربودا|1981-11-11|
ATG|zh|o|安提瓜和巴布达|1981-11-11|
ATG|en|l|Antigua and Barbuda||
ARG|en|o|Argentina|1945-10-24|
ARG|fr|o|Argentine|1945-10-24|
ARG|es|o|Argentina|1945-10-24|
ARG|ru|o|Аргентина|1945-10-24|
ARG|ar|o|الأرجنتين|1945-10-24|
ARG|zh|o|阿根廷|1945-10-24|
ARG|en|l|Argentine Republic||
ARM|en|o|Armenia|1992-03-02|
ARM|fr|o|Arménie|1992-03-02|
ARM|es|o|Armenia|1992-03-02|
ARM|ru|o|Армения|1992-03-02|
ARM|ar|o|أرمينيا|1992-03-02|
ARM|zh|o|亚美尼亚|1992-03-02|
ARM|en|l|Republic of Armenia||
AUS|en|o|Australia|1945-11-01|
AUS|fr|o|Australie|1945-11-01|
AUS|es|o|Australia|1945-11-01|
AUS|ru|o|Австралия|1945-11-01|
AUS|ar|o|أستراليا|1945-11-01|
AUS|zh|o|澳大利亚|1945-11-01|
AUS|en|l|Australia||
AUT|en|o|Austria|1955-12-14|
AUT|fr|o|Autriche|1955-12-14|
AUT|es|o|Austria|1955-12-14|
AUT|ru|o|Австрия|1955-12-14|
AUT|ar|o|النمسا|1955-12-14|
AUT|zh|o|奥地利|1955-12-14|
AUT|en|l|Republic of Austria||
AZE|en|o|Azerbaijan|1992-03-02|
AZE|fr|o|Azerbaïdjan|1992-03-02|
AZE|es|o|Azerbaiyán|1992-03-02|
AZE|ru|o|Азербайджан|1992-03-02|
AZE|ar|o|أذربيجان|1992-03-02|
AZE|zh|o|阿塞拜疆|1992-03-02|
AZE|en|l|Republic of Azerbaijan||
BHS|en|o|Bahamas|1973-09-18|
BHS|fr|o|Bahamas|1973-09-18|
BHS|es|o|Bahamas|1973-09-18|
BHS|ru|o|Багамские Острова|1973-09-18|
BHS|ar|o|جزر البهاما|1973-09-18|
BHS|zh|o|巴哈马|1973-09-18|
BHS|en|l|Commonwealth of the Bahamas||
BHR|en|o|Bahrain|1971-09-21|
BHR|fr|o|Bahreïn|1971-09-21|
BHR|es|o|Bahrein|1971-09-21|
BHR|ru|o|Бахрейн|1971-09-21|
BHR|ar|o|البحرين|1971-09-21|
BHR|zh|o|巴林|1971-09-21|
BHR|en|l|Kingdom of Bahrain||
BGD|en|o|Bangladesh|1974-09-17|
BGD|fr|o|Bangladesh|1974-09-17|
BGD|es|o|Bangladesh|1974-09-17|
BGD|ru|o|Бангладеш|1974-09-17|
BGD|ar|o|بنغلاديش|1974-09-17|
BGD|zh|o|孟加拉国|1974-09-17|
BGD|en|l|People's Republic of Bangladesh||
BRB|en|o|Barbados|1966-12-09|
BRB|fr|o|Barbade|1966-12-09|
BRB|es|o|Barbados|1966-12-09|
BRB|ru|o|Барбадос|1966-12-09|
BRB|ar|o|بربادوس|1966-12-09|
BRB|zh|o|巴巴多斯|1966-12-09|
BRB|en|l|Barbados||
BLR|en|o|Belarus|1945-10-24|
BLR|fr|o|Bélarus|1945-10-24|
BLR|es|o|Belarús|1945-10-24|
BLR|ru|o|Беларусь|1945-10-24|
BLR|ar|o|بيلاروس|1945-10-24|
BLR|zh|o|白俄罗斯|1945-10-24|
BLR|en|l|Republic of Belarus||
BEL|en|o|Belgium|1945-12-27|
BEL|fr|o|Belgique|1945-12-27|
BEL|es|o|Bélgica|1945-12-27|
BEL|ru|o|Бельгия|1945-12-27|
BEL|ar|o|بلجيكا|1945-12-27|
BEL|zh|o|比利时|1945-12-27|
BEL|en|l|Kingdom of Belgium||
BLZ|en|o|Belize|1981-09-25|
BLZ|fr|o|Belize|1981-09-25|
BLZ|es|o|Belice|1981-09-25|
BLZ|ru|o|Белиз|1981-09-25|
BLZ|ar|o|بليز|1981-09-25|
BLZ|zh|o|伯利兹|1981-09-25|
BLZ|en|l|Belize||
BEN|en|o|Benin|1960-09-20|
BEN|fr|o|Bénin|1960-09-20|
BEN|es|o|Benin|1960-09-20|
BEN|ru|o|Бенин|1960-09-20|
BEN|ar|o|بنن|1960-09-20|
BEN|zh|o|贝宁|1960-09-20|
BEN|en|l|Republic of Benin||
BTN|en|o|Bhutan|1971-09-21|
BTN|fr|o|Bhoutan|1971-09-21|
BTN|es|o|Bhután|1971-09-21|
BTN|ru|o|Бутан|1971-09-21|
BTN|ar|o|بوتان|1971-09-21|
BTN|zh|o|不丹|1971-09-21|
BTN|en|l|Kingdom of Bhutan||
BOL|en|o|Bolivia (Plurinational State of)|1945-11-14|
BOL|fr|o|Bolivie (État plurinational de)|1945-11-14|
BOL|es|o|Bolivia (Estado Plurinacional de)|1945-11-14|
BOL|ru|o|Боливия (Многонациональное Государство)|1945-11-14|
BOL|ar|o|بوليفيا (دولة - المتعددة القوميات)|1945-11-14|
BOL|zh|o|多民族玻利维亚国|1945-11-14|
BOL|en|l|Plurinational State of Bolivia||
BIH|en|o|Bosnia and Herzegovina|1992-05-22|
BIH|fr|o|Bosnie-Herzégovine|1992-05-22|
BIH|es|o|Bosnia y Herzegovina|1992-05-22|
BIH|ru|o|Босния и Герцеговина|1992-05-22|
BIH|ar|o|البوسنة والهرسك|1992-05-22|
BIH|zh|o|波斯尼亚和黑塞哥维那|1992-05-22|
BIH|en|l|Bosnia and Herzegovina||
BWA|en|o|Botswana|1966-10-17|
BWA|fr|o|Botswana|1966-10-17|
BWA|es|o|Botswana|1966-10-17|
BWA|ru|o|Ботсвана|1966-10-17|
BWA|ar|o|بوتسوانا|1966-10-17|
BWA|zh|o|博茨瓦纳|1966-10-17|
BWA|en|l|Republic of Botswana||
BRA|en|o|Brazil|1945-10-24|
BRA|fr|o|Brésil|1945-10-24|
BRA|es|o|Brasil|1945-10-24|
BRA|ru|o|Бразилия|1945-10-24|
BRA|ar|o|البرازيل|1945-10-24|
BRA|zh|o|巴西|1945-10-24|
BRA|en|l|Federative Republic of Brazil||
BRN|en|o|Brunei Darussalam|1984-09-21|
BRN|fr|o|Brunéi Darussalam|1984-09-21|
BRN|es|o|Brunei Darussalam|1984-09-21|
BRN|ru|o|Бруней-Даруссалам|1984-09-21|
BRN|ar|o|بروني دار السلام|1984-09-21|
BRN|zh|o|文莱达鲁萨兰国|1984-09-21|
BRN|en|l|Brunei Darussalam||
BGR|en|o|Bulgaria|1955-12-14|
BGR|fr|o|Bulgarie|1955-12-14|
BGR|es|o|Bulgaria|1955-12-14|
BGR|ru|o|Болгария|1955-12-14|
BGR|ar|o|بلغاريا|1955-12-14|
BGR|zh|o|保加利亚|1955-12-14|
BGR|en|l|Republic of Bulgaria||
BFA|en|o|Burkina Faso|1960-09-20|
BFA|fr|o|Burkina Faso|1960-09-20|
BFA|es|o|Burkina Faso|1960-09-20|
BFA|ru|o|Буркина-Фасо|1960-09-20|
BFA|ar|o|بوركينا فاسو|1960-09-20|
BFA|zh|o|布基纳法索|1960-09-20|
BFA|en|l|Burkina Faso||
BDI|en|o|Burundi|1962-09-18|
BDI|fr|o|Burundi|1962-09-18|
BDI|es|o|Burundi|1962-09-18|
BDI|ru|o|Бурунди|1962-09-18|
BDI|ar|o|بوروندي|1962-09-18|
BDI|zh|o|布隆迪|1962-09-18|
BDI|en|l|Republic of Burundi||
CPV|en|o|Cabo Verde|1975-09-16|
CPV|fr|o|Cabo Verde|1975-09-16|
CPV|es|o|Cabo Verde|1975-09-16|
CPV|ru|o|Кабо-Верде|1975-09-16|
CPV|ar|o|كابو فيردي|1975-09-16|
CPV|zh|o|佛得角|1975-09-16|
CPV|en|l|Republic of Cabo Verde||
KHM|en|o|Cambodia|1955-12-14|
KHM|fr|o|Cambodge|1955-12-14|
KHM|es|o|Camboya|1955-12-14|
KHM|ru|o|Камбоджа|1955-12-14|
KHM|ar|o|كمبوديا|1955-12-14|
KHM|zh|o|柬埔寨|1955-12-14|
KHM|en|l|Kingdom of Cambodia||
CMR|en|o|Cameroon|1960-09-20|
CMR|fr|o|Cameroun|1960-09-20|
CMR|es|o|Camerún|1960-09-20|
CMR|ru|o|Камерун|1960-09-20|
CMR|ar|o|الكاميرون|1960-09-20|
CMR|zh|o|喀麦隆|1960-09-20|
CMR|en|l|Republic of Cameroon||
CAN|en|o|Canada|1945-11-09|
CAN|fr|o|Canada|1945-11-09|
CAN|es|o|Canadá|1945-11-09|
CAN|ru|o|Канада|1945-11-09|
CAN|ar|o|كندا|1945-11-09|
CAN|zh|o|加拿大|1945-11-09|
CAN|en|l|Canada||
CAF|en|o|Central African Republic|1960-09-20|
CAF|fr|o|République centrafricaine|1960-09-20|
CAF|es|o|República Centroafricana|1960-09-20|
CAF|ru|o|Центральноафриканская Республика|1960-09-20|
CAF|ar|o|جمهورية أفريقيا الوسطى|1960-09-20|
CAF|zh|o|中非共和国|1960-09-20|
CAF|en|l|Central African Republic||
TCD|en|o|Chad|1960-09-20|
TCD|fr|o|Tchad|1960-09-20|
TCD|es|o|Chad|1960-09-20|
TCD|ru|o|Чад|1960-09-20|
TCD|ar|o|تشاد|1960-09-20|
TCD|zh|o|乍得|1960-09-20|
TCD|en|l|Republic of Chad||
CHL|en|o|Chile|1945-10-24|
CHL|fr|o|Chili|1945-10-24|
CHL|es|o|Chile|1945-10-24|
CHL|ru|o|Чили|1945-10-24|
CHL|ar|o|شيلي|1945-10-24|
CHL|zh|o|智利|1945-10-24|
CHL|en|l|Republic of Chile||
CHN|en|o|China|1945-10-24|
CHN|fr|o|Chine|1945-10-24|
CHN|es|o|China|1945-10-24|
CHN|ru|o|Китай|1945-10-24|
CHN|ar|o|الصين|1945-10-24|
CHN|zh|o|中国|1945-10-24|
CHN|en|l|People's Republic of China||
COL|en|o|Colombia|1945-11-05|
COL|fr|o|Colombie|1945-11-05|
COL|es|o|Colombia|1945-11-05|
COL|ru|o|Колумбия|1945-11-05|
COL|ar|o|كولومبيا|1945-11-05|
COL|zh|o|哥伦比亚|1945-11-05|
COL|en|l|Republic of Colombia||
COM|en|o|Comoros|1975-11-12|
COM|fr|o|Comores|1975-11-12|
COM|es|o|Comoras|1975-11-12|
COM|ru|o|Коморские Острова|1975-11-12|
COM|ar|o|جزر القمر|1975-11-12|
COM|zh|o|科摩罗|1975-11-12|
COM|en|l|Union of the Comoros||
COG|en|o|Congo|1960-09-20|
COG|fr|o|Congo|1960-09-20|
COG|es|o|Congo|1960-09-20|
COG|ru|o|Конго|1960-09-20|
COG|ar|o|الكونغو|1960-09-20|
COG|zh|o|刚果（布）|1960-09-20|
COG|en|l|Republic of the Congo||
COK|en|o|Cook Islands||
COK|fr|o|Îles Cook||
COK|es|o|Islas Cook||
COK|ru|o|Острова Кука||
COK|ar|o|جزر كوك||
COK|zh|o|库克群岛||
COK|en|l|Cook Islands||
CRI|en|o|Costa Rica|1945-11-02|
CRI|fr|o|Costa Rica|1945-11-02|
CRI|es|o|Costa Rica|1945-11-02|
CRI|ru|o|Коста-Рика|1945-11-02|
CRI|ar|o|كوستاريكا|1945-11-02|
CRI|zh|o|哥斯达黎加|1945-11-02|
CRI|en|l|Republic of Costa Rica||
HRV|en|o|Croatia|1992-05-22|
HRV|fr|o|Croatie|1992-05-22|
HRV|es|o|Croacia|1992-05-22|
HRV|ru|o|Хорватия|1992-05-22|
HRV|ar|o|كرواتيا|1992-05-22|
HRV|zh|o|克罗地亚|1992-05-22|
HRV|en|l|Republic of Croatia||
CUB|en|o|Cuba|1945-10-24|
CUB|fr|o|Cuba|1945-10-24|
CUB|es|o|Cuba|1945-10-24|
CUB|ru|o|Куба|1945-10-24|
CUB|ar|o|كوبا|1945-10-24|
CUB|zh|o|古巴|1945-10-24|
CUB|en|l|Republic of Cuba||
CYP|en|o|Cyprus|1960-09-20|
CYP|fr|o|Chypre|1960-09-20|
CYP|es|o|Chipre|1960-09-20|
CYP|ru|o|Кипр|1960-09-20|
CYP|ar|o|قبرص|1960-09-20|
CYP|zh|o|塞浦路斯|1960-09-20|
CYP|en|l|Republic of Cyprus||
CZE|en|o|Czechia|1993-01-19|
CZE|fr|o|Tchéquie|1993-01-19|
CZE|es|o|Chequia|1993-01-19|
CZE|ru|o|Чехия|1993-01-19|
CZE|ar|o|تشيكيا|1993-01-19|
CZE|zh|o|捷克|1993-01-19|
CZE|en|l|Czech Republic||
PRK|en|o|Democratic People’s Republic of Korea|1991-09-17|
PRK|fr|o|République populaire démocratique de Corée|1991-09-17|
PRK|es|o|República Popular Democrática de Corea|1991-09-17|
PRK|ru|o|Корейская Народно-Демократическая Республика|1991-09-17|
PRK|ar|o|جمهورية كوريا الشعبية الديمقراطية|1991-09-17|
PRK|zh|o|朝鲜民主主义人民共和国|1991-09-17|
PRK|en|l|Democratic People's Republic of Korea||
COD|en|o|Democratic Republic of the Congo|1960-09-20|
COD|fr|o|République démocratique du Congo|1960-09-20|
COD|es|o|República Democrática del Congo|1960-09-20|
COD|ru|o|Демократическая Республика Конго|1960-09-20|
COD|ar|o|جمهورية الكونغو الديمقراطية|1960-09-20|
COD|zh|o|刚果民主共和国|1960-09-20|
COD|en|l|Democratic Republic of the Congo||
DNK|en|o|Denmark|1945-10-24|
DNK|fr|o|Danemark|1945-10-24|
DNK|es|o|Dinamarca|1945-10-24|
DNK|ru|o|Дания|1945-10-24|
DNK|ar|o|الدانمرك|1945-10-24|
DNK|zh|o|丹麦|1945-10-24|
DNK|en|l|Kingdom of Denmark||
DJI|en|o|Djibouti|1977-09-20|
DJI|fr|o|Djibouti|1977-09-20|
DJI|es|o|Djibouti|1977-09-20|
DJI|ru|o|Джибути|1977-09-20|
DJI|ar|o|جيبوتي|1977-09-20|
DJI|zh|o|吉布提|1977-09-20|
DJI|en|l|Republic of Djibouti||
DMA|en|o|Dominica|1978-12-18|
DMA|fr|o|Dominique|1978-12-18|
DMA|es|o|Dominica|1978-12-18|
DMA|ru|o|Доминика|1978-12-18|
DMA|ar|o|دومينيكا|1978-12-18|
DMA|zh|o|多米尼克|1978-12-18|
DMA|en|l|Commonwealth of Dominica||
DOM|en|o|Dominican Republic|1945-10-24|
DOM|fr|o|République dominicaine|1945-10-24|
DOM|es|o|República Dominicana|1945-10-24|
DOM|ru|o|Доминиканская Республика|1945-10-24|
DOM|ar|o|الجمهورية الدومينيكية|1945-10-24|
DOM|zh|o|多米尼加|1945-10-24|
DOM|en|l|Dominican Republic||
ECU|en|o|Ecuador|1945-12-21|
ECU|fr|o|Équateur|1945-12-21|
ECU|es|o|Ecuador|1945-12-21|
ECU|ru|o|Эквадор|1945-12-21|
ECU|ar|o|إكوادور|1945-12-21|
ECU|zh|o|厄瓜多尔|1945-12-21|
ECU|en|l|Republic of Ecuador||
EGY|en|o|Egypt|1945-10-24|
EGY|fr|o|Égypte|1945-10-24|
EGY|es|o|Egipto|1945-10-24|
EGY|ru|o|Египет|1945-10-24|
EGY|ar|o|مصر|1945-10-24|
EGY|zh|o|埃及|1945-10-24|
EGY|en|l|Arab Republic of Egypt||
SLV|en|o|El Salvador|1945-10-24|
SLV|fr|o|El Salvador|1945-10-24|
SLV|es|o|El Salvador|1945-10-24|
SLV|ru|o|Сальвадор|1945-10-24|
SLV|ar|o|السلفادور|1945-10-24|
SLV|zh|o|萨尔瓦多|1945-10-24|
SLV|en|l|Republic of El Salvador||
GNQ|en|o|Equatorial Guinea|1968-11-12|
GNQ|fr|o|Guinée équatoriale|1968-11-12|
GNQ|es|o|Guinea Ecuatorial|1968-11-12|
GNQ|ru|o|Экваториальная Гвинея|1968-11-12|
GNQ|ar|o|غينيا الاستوائية|1968-11-12|
GNQ|zh|o|赤道几内亚|1968-11-12|
GNQ|en|l|Republic of Equatorial Guinea||
ERI|en|o|Eritrea|1993-05-28|
ERI|fr|o|Érythrée|1993-05-28|
ERI|es|o|Eritrea|1993-05-28|
ERI|ru|o|Эритрея|1993-05-28|
ERI|ar|o|إريتريا|1993-05-28|
ERI|zh|o|厄立特里亚|1993-05-28|
ERI|en|l|State of Eritrea||
EST|en|o|Estonia|1991-09-17|
EST|fr|o|Estonie|1991-09-17|
EST|es|o|Estonia|1991-09-17|
EST|ru|o|Эстония|1991-09-17|
EST|ar|o|إستونيا|1991-09-17|
EST|zh|o|爱沙尼亚|1991-09-17|
EST|en|l|Republic of Estonia||
SWZ|en|o|Eswatini|1968-09-24|
SWZ|fr|o|Eswatini|1968-09-24|
SWZ|es|o|Eswatini|1968-09-24|
SWZ|ru|o|Эсватини|1968-09-24|
SWZ|ar|o|إسواتيني|1968-09-24|
SWZ|zh|o|斯威士兰|1968-09-24|
SWZ|en|l|Kingdom of Eswatini||
ETH|en|o|Ethiopia|1945-11-13|
ETH|fr|o|Éthiopie|1945-11-13|
ETH|es|o|Etiopía|1945-11-13|
ETH|ru|o|Эфиопия|1945-11-13|
ETH|ar|o|إثيوبيا|1945-11-13|
ETH|zh|o|埃塞俄比亚|1945-11-13|
ETH|en|l|Federal Democratic Republic of Ethiopia||
FJI|en|o|Fiji|1970-10-13|
FJI|fr|o|Fidji|1970-10-13|
FJI|es|o|Fiji|1970-10-13|
FJI|ru|o|Фиджи|1970-10-13|
FJI|ar|o|فيجي|1970-10-13|
FJI|zh|o|斐济|1970-10-13|
FJI|en|l|Republic of Fiji||
FIN|en|o|Finland|1955-12-14|
FIN|fr|o|Finlande|1955-12-14|
FIN|es|o|Finlandia|1955-12-14|
FIN|ru|o|Финляндия|1955-12-14|
FIN|ar|o|فنلندا|1955-12-14|
FIN|zh|o|芬兰|1955-12-14|
FIN|en|l|Republic of Finland||
FRA|en|o|France|1945-10-24|
FRA|fr|o|France|1945-10-24|
FRA|es|o|Francia|1945-10-24|
FRA|ru|o|Франция|1945-10-24|
FRA|ar|o|فرنسا|1945-10-24|
FRA|zh|o|法国|1945-10-24|
FRA|en|l|French Republic||
GAB|en|o|Gabon|1960-09-20|
GAB|fr|o|Gabon|1960-09-20|
GAB|es|o|Gabón|1960-09-20|
GAB|ru|o|Габон|1960-09-20|
GAB|ar|o|غابون|1960-09-20|
GAB|zh|o|加蓬|1960-09-20|
GAB|en|l|Gabonese Republic||
GMB|en|o|Gambia|1965-09-21|
GMB|fr|o|Gambie|1965-09-21|
GMB|es|o|Gambia|1965-09-21|
GMB|ru|o|Гамбия|1965-09-21|
GMB|ar|o|غامبيا|1965-09-21|
GMB|zh|o|冈比亚|1965-09-21|
GMB|en|l|Republic of the Gambia||
GEO|en|o|Georgia|1992-07-31|
GEO|fr|o|Géorgie|1992-07-31|
GEO|es|o|Georgia|1992-07-31|
GEO|ru|o|Грузия|1992-07-31|
GEO|ar|o|جورجيا|1992-07-31|
GEO|zh|o|格鲁吉亚|1992-07-31|
GEO|en|l|Georgia||
DEU|en|o|Germany|1973-09-18|
DEU|fr|o|Allemagne|1973-09-18|
DEU|es|o|Alemania|1973-09-18|
DEU|ru|o|Германия|1973-09-18|
DEU|ar|o|ألمانيا|1973-09-18|
DEU|zh|o|德国|1973-09-18|
DEU|en|l|Federal Republic of Germany||
GHA|en|o|Ghana|1957-03-08|
GHA|fr|o|Ghana|1957-03-08|
GHA|es|o|Ghana|1957-03-08|
GHA|ru|o|Гана|1957-03-08|
GHA|ar|o|غانا|1957-03-08|
GHA|zh|o|加纳|1957-03-08|
GHA|en|l|Republic of Ghana||
GRC|en|o|Greece|1945-10-25|
GRC|fr|o|Grèce|1945-10-25|
GRC|es|o|Grecia|1945-10-25|
GRC|ru|o|Греция|1945-10-25|
GRC|ar|o|اليونان|1945-10-25|
GRC|zh|o|希腊|1945-10-25|
GRC|en|l|Hellenic Republic||
GRD|en|o|Grenada|1974-09-17|
GRD|fr|o|Grenade|1974-09-17|
GRD|es|o|Granada|1974-09-17|
GRD|ru|o|Гренада|1974-09-17|
GRD|ar|o|غرينادا|1974-09-17|
GRD|zh|o|格林纳达|1974-09-17|
GRD|en|l|Grenada||
GTM|en|o|Guatemala|1945-11-21|
GTM|fr|o|Guatemala|1945-11-21|
GTM|es|o|Guatemala|1945-11-21|
GTM|ru|o|Гватемала|1945-11-21|
GTM|ar|o|غواتيمالا|1945-11-21|
GTM|zh|o|危地马拉|1945-11-21|
GTM|en|l|Republic of Guatemala||
GIN|en|o|Guinea|1958-12-12|
GIN|fr|o|Guinée|1958-12-12|
GIN|es|o|Guinea|1958-12-12|
GIN|ru|o|Гвинея|1958-12-12|
GIN|ar|o|غينيا|1958-12-12|
GIN|zh|o|几内亚|1958-12-12|
GIN|en|l|Republic of Guinea||
GNB|en|o|Guinea-Bissau|1974-09-17|
GNB|fr|o|Guinée-Bissau|1974-09-17|
GNB|es|o|Guinea-Bissau|1974-09-17|
GNB|ru|o|Гвинея-Бисау|1974-09-17|
GNB|ar|o|غينيا - بيساو|1974-09-17|
GNB|zh|o|几内亚比绍|1974-09-17|
GNB|en|l|Republic of Guinea-Bissau||
GUY|en|o|Guyana|1966-09-20|
GUY|fr|o|Guyana|1966-09-20|
GUY|es|o|Guyana|1966-09-20|
GUY|ru|o|Гайана|1966-09-20|
GUY|ar|o|غيانا|1966-09-20|
GUY|zh|o|圭亚那|1966-09-20|
GUY|en|l|Co-operative Republic of Guyana||
HTI|en|o|Haiti|1945-10-24|
HTI|fr|o|Haïti|1945-10-24|
HTI|es|o|Haití|1945-10-24|
HTI|ru|o|Гаити|1945-10-24|
HTI|ar|o|هايتي|1945-10-24|
HTI|zh|o|海地|1945-10-24|
HTI|en|l|Republic of Haiti||
VAT|en|o|Holy See||
VAT|fr|o|Saint-Siège||
VAT|es|o|Santa Sede||
VAT|ru|o|Святой Престол||
VAT|ar|o|الكرسي الرسولي||
VAT|zh|o|罗马教廷||
VAT|en|l|Holy See||
HND|en|o|Honduras|1945-12-17|
HND|fr|o|Honduras|1945-12-17|
HND|es|o|Honduras|1945-12-17|
HND|ru|o|Гондурас|1945-12-17|
HND|ar|o|هندوراس|1945-12-17|
HND|zh|o|洪都拉斯|1945-12-17|
HND|en|l|Republic of Honduras||
HUN|en|o|Hungary|1955-12-14|
HUN|fr|o|Hongrie|1955-12-14|
HUN|es|o|Hungría|1955-12-14|
HUN|ru|o|Венгрия|1955-12-14|
HUN|ar|o|هنغاريا|1955-12-14|
HUN|zh|o|匈牙利|1955-12-14|
HUN|en|l|Hungary||
ISL|en|o|Iceland|1946-11-19|
ISL|fr|o|Islande|1946-11-19|
ISL|es|o|Islandia|1946-11-19|
ISL|ru|o|Исландия|1946-11-19|
ISL|ar|o|آيسلندا|1946-11-19|
ISL|zh|o|冰岛|1946-11-19|
ISL|en|l|Republic of Iceland||
IND|en|o|India|1945-10-30|
IND|fr|o|Inde|1945-10-30|
IND|es|o|India|1945-10-30|
IND|ru|o|Индия|1945-10-30|
IND|ar|o|الهند|1945-10-30|
IND|zh|o|印度|1945-10-30|
IND|en|l|Republic of India||
IDN|en|o|Indonesia|1950-09-28|
IDN|fr|o|Indonésie|1950-09-28|
IDN|es|o|Indonesia|1950-09-28|
IDN|ru|o|Индонезия|1950-09-28|
IDN|ar|o|إندونيسيا|1950-09-28|
IDN|zh|o|印度尼西亚|1950-09-28|
IDN|en|l|Republic of Indonesia||
IRN|en|o|Iran (Islamic Republic of)|1945-10-24|
IRN|fr|o|Iran (République islamique d’)|1945-10-24|
IRN|es|o|Irán (República Islámica del)|1945-10-24|
IRN|ru|o|Иран (Исламская Республика)|1945-10-24|
IRN|ar|o|إيران (جمهورية - الإسلامية)|1945-10-24|
IRN|zh|o|伊朗伊斯兰共和国|1945-10-24|
IRN|en|l|Islamic Republic of Iran||
IRQ|en|o|Iraq|1945-12-21|
IRQ|fr|o|Iraq|1945-12-21|
IRQ|es|o|Iraq|1945-12-21|
IRQ|ru|o|Ирак|1945-12-21|
IRQ|ar|o|العراق|1945-12-21|
IRQ|zh|o|伊拉克|1945-12-21|
IRQ|en|l|Republic of Iraq||
IRL|en|o|Ireland|1955-12-14|
IRL|fr|o|Irlande|1955-12-14|
IRL|es|o|Irlanda|1955-12-14|
IRL|ru|o|Ирландия|1955-12-14|
IRL|ar|o|أيرلندا|1955-12-14|
IRL|zh|o|爱尔兰|1955-12-14|
IRL|en|l|Ireland||
ISR|en|o|Israel|1949-05-11|
ISR|fr|o|Israël|1949-05-11|
ISR|es|o|Israel|1949-05-11|
ISR|ru|o|Израиль|1949-05-11|
ISR|ar|o|إسرائيل|1949-05-11|
ISR|zh|o|以色列|1949-05-11|
ISR|en|l|State of Israel||
ITA|en|o|Italy|1955-12-14|
ITA|fr|o|Italie|1955-12-14|
ITA|es|o|Italia|1955-12-14|
ITA|ru|o|Италия|1955-12-14|
ITA|ar|o|إيطاليا|1955-12-14|
ITA|zh|o|意大利|1955-12-14|
ITA|en|l|Republic of Italy||
JAM|en|o|Jamaica|1962-09-18|
JAM|fr|o|Jamaïque|1962-09-18|
JAM|es|o|Jamaica|1962-09-18|
JAM|ru|o|Ямайка|1962-09-18|
JAM|ar|o|جامايكا|1962-09-18|
JAM|zh|o|牙买加|1962-09-18|
JAM|en|l|Jamaica||
JPN|en|o|Japan|1956-12-18|
JPN|fr|o|Japon|1956-12-18|
JPN|es|o|Japón|1956-12-18|
JPN|ru|o|Япония|1956-12-18|
JPN|ar|o|اليابان|1956-12-18|
JPN|zh|o|日本|1956-12-18|
JPN|en|l|Japan||
JOR|en|o|Jordan|1955-12-14|
JOR|fr|o|Jordanie|1955-12-14|
JOR|es|o|Jordania|1955-12-14|
JOR|ru|o|Иордания|1955-12-14|
JOR|ar|o|الأردن|1955-12-14|
JOR|zh|o|约旦|1955-12-14|
JOR|en|l|Hashemite Kingdom of Jordan||
KAZ|en|o|Kazakhstan|1992-03-02|
KAZ|fr|o|Kazakhstan|1992-03-02|
KAZ|es|o|Kazajstán|1992-03-02|
KAZ|ru|o|Казахстан|1992-03-02|
KAZ|ar|o|كازاخستان|1992-03-02|
KAZ|zh|o|哈萨克斯坦|1992-03-02|
KAZ|en|l|Republic of Kazakhstan||
KEN|en|o|Kenya|1963-12-16|
KEN|fr|o|Kenya|1963-12-16|
KEN|es|o|Kenya|1963-12-16|
KEN|ru|o|Кения|1963-12-16|
KEN|ar|o|كينيا|1963-12-16|
KEN|zh|o|肯尼亚|1963-12-16|
KEN|en|l|Republic of Kenya||
KIR|en|o|Kiribati|1999-09-14|
KIR|fr|o|Kiribati|1999-09-14|
KIR|es|o|Kiribati|1999-09-14|
KIR|ru|o|Кирибати|1999-09-14|
KIR|ar|o|كيريباس|1999-09-14|
KIR|zh|o|基里巴斯|1999-09-14|
KIR|en|l|Republic of Kiribati||
KWT|en|o|Kuwait|1963-05-14|
KWT|fr|o|Koweït|1963-05-14|
KWT|es|o|Kuwait|1963-05-14|
KWT|ru|o|Кувейт|1963-05-14|
KWT|ar|o|الكويت|1963-05-14|
KWT|zh|o|科威特|1963-05-14|
KWT|en|l|State of Kuwait||
KGZ|en|o|Kyrgyzstan|1992-03-02|
KGZ|fr|o|Kirghizistan|1992-03-02|
KGZ|es|o|Kirguistán|1992-03-02|
KGZ|ru|o|Кыргызстан|1992-03-02|
KGZ|ar|o|قيرغيزستان|1992-03-02|
KGZ|zh|o|吉尔吉斯斯坦|1992-03-02|
KGZ|en|l|Kyrgyz Republic||
LAO|en|o|Lao People’s Democratic Republic|1955-12-14|
LAO|fr|o|République démocratique populaire lao|1955-12-14|
LAO|es|o|República Democrática Popular Lao|1955-12-14|
LAO|ru|o|Лаосская Народно-Демократическая Республика|1955-12-14|
LAO|ar|o|جمهورية لاو الديمقراطية الشعبية|1955-12-14|
LAO|zh|o|老挝人民民主共和国|1955-12-14|
LAO|en|l|Lao People's Democratic Republic||
LVA|en|o|Latvia|1991-09-17|
LVA|fr|o|Lettonie|1991-09-17|
LVA|es|o|Letonia|1991-09-17|
LVA|ru|o|Латвия|1991-09-17|
LVA|ar|o|لاتفيا|1991-09-17|
LVA|zh|o|拉脱维亚|1991-09-17|
LVA|en|l|Republic of Latvia||
LBN|en|o|Lebanon|1945-10-24|
LBN|fr|o|Liban|1945-10-24|
LBN|es|o|Líbano|1945-10-24|
LBN|ru|o|Ливан|1945-10-24|
LBN|ar|o|لبنان|1945-10-24|
LBN|zh|o|黎巴嫩|1945-10-24|
LBN|en|l|Lebanese Republic||
LSO|en|o|Lesotho|1966-10-17|
LSO|fr|o|Lesotho|1966-10-17|
LSO|es|o|Lesotho|1966-10-17|
LSO|ru|o|Лесото|1966-10-17|
LSO|ar|o|ليسوتو|1966-10-17|
LSO|zh|o|莱索托|1966-10-17|
LSO|en|l|Kingdom of Lesotho||
LBR|en|o|Liberia|1945-11-02|
LBR|fr|o|Libéria|1945-11-02|
LBR|es|o|Liberia|1945-11-02|
LBR|ru|o|Либерия|1945-11-02|
LBR|ar|o|ليبريا|1945-11-02|
LBR|zh|o|利比里亚|1945-11-02|
LBR|en|l|Republic of Liberia||
LBY|en|o|Libya|1955-12-14|
LBY|fr|o|Libye|1955-12-14|
LBY|es|o|Libia|1955-12-14|
LBY|ru|o|Ливия|1955-12-14|
LBY|ar|o|ليبيا|1955-12-14|
LBY|zh|o|利比亚|1955-12-14|
LBY|en|l|State of Libya||
LIE|en|o|Liechtenstein|1990-09-18|
LIE|fr|o|Liechtenstein|1990-09-18|
LIE|es|o|Liechtenstein|1990-09-18|
LIE|ru|o|Лихтенштейн|1990-09-18|
LIE|ar|o|ليختنشتاين|1990-09-18|
LIE|zh|o|列支敦士登|1990-09-18|
LIE|en|l|Principality of Liechtenstein||
LTU|en|o|Lithuania|1991-09-17|
LTU|fr|o|Lituanie|1991-09-17|
LTU|es|o|Lituania|1991-09-17|
LTU|ru|o|Литва|1991-09-17|
LTU|ar|o|ليتوانيا|1991-09-17|
LTU|zh|o|立陶宛|1991-09-17|
LTU|en|l|Republic of Lithuania||
LUX|en|o|Luxembourg|1945-10-24|
LUX|fr|o|Luxembourg|1945-10-24|
LUX|es|o|Luxemburgo|1945-10-24|
LUX|ru|o|Люксембург|1945-10-24|
LUX|ar|o|لكسمبرغ|1945-10-24|
LUX|zh|o|卢森堡|1945-10-24|
LUX|en|l|Grand Duchy of Luxembourg||
MDG|en|o|Madagascar|1960-09-20|
MDG|fr|o|Madagascar|1960-09-20|
MDG|es|o|Madagascar|1960-09-20|
MDG|ru|o|Мадагаскар|1960-09-20|
MDG|ar|o|مدغشقر|1960-09-20|
MDG|zh|o|马达加斯加|1960-09-20|
MDG|en|l|Republic of Madagascar||
MWI|en|o|Malawi|1964-12-01|
MWI|fr|o|Malawi|1964-12-01|
MWI|es|o|Malawi|1964-12-01|
MWI|ru|o|Малави|1964-12-01|
MWI|ar|o|ملاوي|1964-12-01|
MWI|zh|o|马拉维|1964-12-01|
MWI|en|l|Republic of Malawi||
MYS|en|o|Malaysia|1957-09-17|
MYS|fr|o|Malaisie|1957-09-17|
MYS|es|o|Malasia|1957-09-17|
MYS|ru|o|Малайзия|1957-09-17|
MYS|ar|o|ماليزيا|1957-09-17|
MYS|zh|o|马来西亚|1957-09-17|
MYS|en|l|Malaysia||
MDV|en|o|Maldives|1965-09-21|
MDV|fr|o|Maldives|1965-09-21|
MDV|es|o|Maldivas|1965-09-21|
MDV|ru|o|Мальдивские Острова|1965-09-21|
MDV|ar|o|ملديف|1965-09-21|
MDV|zh|o|马尔代夫|1965-09-21|
MDV|en|l|Republic of Maldives||
MLI|en|o|Mali|1960-09-28|
MLI|fr|o|Mali|1960-09-28|
MLI|es|o|Malí|1960-09-28|
MLI|ru|o|Мали|1960-09-28|
MLI|ar|o|مالي|1960-09-28|
MLI|zh|o|马里|1960-09-28|
MLI|en|l|Republic of Mali||
MLT|en|o|Malta|1964-12-01|
MLT|fr|o|Malte|1964-12-01|
MLT|es|o|Malta|1964-12-01|
MLT|ru|o|Мальта|1964-12-01|
MLT|ar|o|مالطة|1964-12-01|
MLT|zh|o|马耳他|1964-12-01|
MLT|en|l|Republic of Malta||
MHL|en|o|Marshall Islands|1991-09-17|
MHL|fr|o|Îles Marshall|1991-09-17|
MHL|es|o|Islas Marshall|1991-09-17|
MHL|ru|o|Маршалловы Острова|1991-09-17|
MHL|ar|o|جزر مارشال|1991-09-17|
MHL|zh|o|马绍尔群岛|1991-09-17|
MHL|en|l|Republic of the Marshall Islands||
MRT|en|o|Mauritania|1961-10-27|
MRT|fr|o|Mauritanie|1961-10-27|
MRT|es|o|Mauritania|1961-10-27|
MRT|ru|o|Мавритания|1961-10-27|
MRT|ar|o|موريتانيا|1961-10-27|
MRT|zh|o|毛里塔尼亚|1961-10-27|
MRT|en|l|Islamic Republic of Mauritania||
MUS|en|o|Mauritius|1968-04-24|
MUS|fr|o|Maurice|1968-04-24|
MUS|es|o|Mauricio|1968-04-24|
MUS|ru|o|Маврикий|1968-04-24|
MUS|ar|o|موريشيوس|1968-04-24|
MUS|zh|o|毛里求斯|1968-04-24|
MUS|en|l|Republic of Mauritius||
MEX|en|o|Mexico|1945-11-07|
MEX|fr|o|Mexique|1945-11-07|
MEX|es|o|México|1945-11-07|
MEX|ru|o|Мексика|1945-11-07|
MEX|ar|o|المكسيك|1945-11-07|
MEX|zh|o|墨西哥|1945-11-07|
MEX|en|l|United Mexican States||
FSM|en|o|Micronesia (Federated States of)|1991-09-17|
FSM|fr|o|Micronésie (États fédérés de)|1991-09-17|
FSM|es|o|Micronesia (Estados Federados de)|1991-09-17|
FSM|ru|o|Микронезия (Федеративные Штаты)|1991-09-17|
FSM|ar|o|ميكرونيزيا (ولايات - الموحدة)|1991-09-17|
FSM|zh|o|密克罗尼西亚联邦|1991-09-17|
FSM|en|l|Federated States of Micronesia||
MCO|en|o|Monaco|1993-05-28|
MCO|fr|o|Monaco|1993-05-28|
MCO|es|o|Mónaco|1993-05-28|
MCO|ru|o|Монако|1993-05-28|
MCO|ar|o|موناكو|1993-05-28|
MCO|zh|o|摩纳哥|1993-05-28|
MCO|en|l|Principality of Monaco||
MNG|en|o|Mongolia|1961-10-27|
MNG|fr|o|Mongolie|1961-10-27|
MNG|es|o|Mongolia|1961-10-27|
MNG|ru|o|Монголия|1961-10-27|
MNG|ar|o|منغوليا|1961-10-27|
MNG|zh|o|蒙古|1961-10-27|
MNG|en|l|Mongolia||
MNE|en|o|Montenegro|2006-06-28|
MNE|fr|o|Monténégro|2006-06-28|
MNE|es|o|Montenegro|2006-06-28|
MNE|ru|o|Черногория|2006-06-28|
MNE|ar|o|الجبل الأسود|2006-06-28|
MNE|zh|o|黑山|2006-06-28|
MNE|en|l|Montenegro||
MAR|en|o|Morocco|1956-11-12|
MAR|fr|o|Maroc|1956-11-12|
MAR|es|o|Marruecos|1956-11-12|
MAR|ru|o|Марокко|1956-11-12|
MAR|ar|o|المغرب|1956-11-12|
MAR|zh|o|摩洛哥|1956-11-12|
MAR|en|l|Kingdom of Morocco||
MOZ|en|o|Mozambique|1975-09-16|
MOZ|fr|o|Mozambique|1975-09-16|
MOZ|es|o|Mozambique|1975-09-16|
MOZ|ru|o|Мозамбик|1975-09-16|
MOZ|ar|o|موزامبيق|1975-09-16|
MOZ|zh|o|莫桑比克|1975-09-16|
MOZ|en|l|Republic of Mozambique||
MMR|en|o|Myanmar|1948-04-19|
MMR|fr|o|Myanmar|1948-04-19|
MMR|es|o|Myanmar|1948-04-19|
MMR|ru|o|Мьянма|1948-04-19|
MMR|ar|o|ميانمار|1948-04-19|
MMR|zh|o|缅甸|1948-04-19|
MMR|en|l|Republic of the Union of Myanmar||
NAM|en|o|Namibia|1990-04-23|
NAM|fr|o|Namibie|1990-04-23|
NAM|es|o|Namibia|1990-04-23|
NAM|ru|o|Намибия|1990-04-23|
NAM|ar|o|ناميبيا|1990-04-23|
NAM|zh|o|纳米比亚|1990-04-23|
NAM|en|l|Republic of Namibia||
NRU|en|o|Nauru|1999-09-14|
NRU|fr|o|Nauru|1999-09-14|
NRU|es|o|Nauru|1999-09-14|
NRU|ru|o|Науру|1999-09-14|
NRU|ar|o|ناورو|1999-09-14|
NRU|zh|o|瑙鲁|1999-09-14|
NRU|en|l|Republic of Nauru||
NPL|en|o|Nepal|1955-12-14|
NPL|fr|o|Népal|1955-12-14|
NPL|es|o|Nepal|1955-12-14|
NPL|ru|o|Непал|1955-12-14|
NPL|ar|o|نيبال|1955-12-14|
NPL|zh|o|尼泊尔|1955-12-14|
NPL|en|l|Nepal||
NLD|en|o|Netherlands|1945-12-10|
NLD|fr|o|Pays-Bas|1945-12-10|
NLD|es|o|Países Bajos|1945-12-10|
NLD|ru|o|Нидерланды|1945-12-10|
NLD|ar|o|هولندا|1945-12-10|
NLD|zh|o|荷兰|1945-12-10|
NLD|en|l|Kingdom of the Netherlands||
NZL|en|o|New Zealand|1945-10-24|
NZL|fr|o|Nouvelle-Zélande|1945-10-24|
NZL|es|o|Nueva Zelandia|1945-10-24|
NZL|ru|o|Новая Зеландия|1945-10-24|
NZL|ar|o|نيوزيلندا|1945-10-24|
NZL|zh|o|新西兰|1945-10-24|
NZL|en|l|New Zealand||
NIC|en|o|Nicaragua|1945-10-24|
NIC|fr|o|Nicaragua|1945-10-24|
NIC|es|o|Nicaragua|1945-10-24|
NIC|ru|o|Никарагуа|1945-10-24|
NIC|ar|o|نيكاراغوا|1945-10-24|
NIC|zh|o|尼加拉瓜|1945-10-24|
NIC|en|l|Republic of Nicaragua||
NER|en|o|Niger|1960-09-20|
NER|fr|o|Niger|1960-09-20|
NER|es|o|Níger|1960-09-20|
NER|ru|o|Нигер|1960-09-20|
NER|ar|o|النيجر|1960-09-20|
NER|zh|o|尼日尔|1960-09-20|
NER|en|l|Republic of the Niger||
NGA|en|o|Nigeria|1960-10-07|
NGA|fr|o|Nigéria|1960-10-07|
NGA|es|o|Nigeria|1960-10-07|
NGA|ru|o|Нигерия|1960-10-07|
NGA|ar|o|نيجيريا|1960-10-07|
NGA|zh|o|尼日利亚|1960-10-07|
NGA|en|l|Federal Republic of Nigeria||
NIU|en|o|Niue||
NIU|fr|o|Nioué||
NIU|es|o|Niue||
NIU|ru|o|Ниуэ||
NIU|ar|o|نيوي||
NIU|zh|o|纽埃||
NIU|en|l|Niue||
MKD|en|o|North Macedonia|1993-04-08|
MKD|fr|o|Macédoine du Nord|1993-04-08|
MKD|es|o|Macedonia del Norte|1993-04-08|
MKD|ru|o|Северная Македония|1993-04-08|
MKD|ar|o|مقدونيا الشمالية|1993-04-08|
MKD|zh|o|北马其顿|1993-04-08|
MKD|en|l|Republic of North Macedonia||
NOR|en|o|Norway|1945-11-27|
NOR|fr|o|Norvège|1945-11-27|
NOR|es|o|Noruega|1945-11-27|
NOR|ru|o|Норвегия|1945-11-27|
NOR|ar|o|النرويج|1945-11-27|
NOR|zh|o|挪威|1945-11-27|
NOR|en|l|Kingdom of Norway||
OMN|en|o|Oman|1971-10-07|
OMN|fr|o|Oman|1971-10-07|
OMN|es|o|Omán|1971-10-07|
OMN|ru|o|Оман|1971-10-07|
OMN|ar|o|عمان|1971-10-07|
OMN|zh|o|阿曼|1971-10-07|
OMN|en|l|Sultanate of Oman||
PAK|en|o|Pakistan|1947-09-30|
PAK|fr|o|Pakistan|1947-09-30|
PAK|es|o|Pakistán|1947-09-30|
PAK|ru|o|Пакистан|1947-09-30|
PAK|ar|o|باكستان|1947-09-30|
PAK|zh|o|巴基斯坦|1947-09-30|
PAK|en|l|Islamic Republic of Pakistan||
PLW|en|o|Palau|1994-12-15|
PLW|fr|o|Palaos|1994-12-15|
PLW|es|o|Palau|1994-12-15|
PLW|ru|o|Палау|1994-12-15|
PLW|ar|o|بالاو|1994-12-15|
PLW|zh|o|帕劳|1994-12-15|
PLW|en|l|Republic of Palau||
PAN|en|o|Panama|1945-11-13|
PAN|fr|o|Panama|1945-11-13|
PAN|es|o|Panamá|1945-11-13|
PAN|ru|o|Панама|1945-11-13|
PAN|ar|o|بنما|1945-11-13|
PAN|zh|o|巴拿马|1945-11-13|
PAN|en|l|Republic of Panama||
PNG|en|o|Papua New Guinea|1975-10-10|
PNG|fr|o|Papouasie-Nouvelle-Guinée|1975-10-10|
PNG|es|o|Papua Nueva Guinea|1975-10-10|
PNG|ru|o|Папуа — Новая Гвинея|1975-10-10|
PNG|ar|o|بابوا غينيا الجديدة|1975-10-10|
PNG|zh|o|巴布亚新几内亚|1975-10-10|
PNG|en|l|Independent State of Papua New Guinea||
PRY|en|o|Paraguay|1945-10-24|
PRY|fr|o|Paraguay|1945-10-24|
PRY|es|o|Paraguay|1945-10-24|
PRY|ru|o|Парагвай|1945-10-24|
PRY|ar|o|باراغواي|1945-10-24|
PRY|zh|o|巴拉圭|1945-10-24|
PRY|en|l|Republic of Paraguay||
PER|en|o|Peru|1945-10-31|
PER|fr|o|Pérou|1945-10-31|
PER|es|o|Perú|1945-10-31|
PER|ru|o|Перу|1945-10-31|
PER|ar|o|بيرو|1945-10-31|
PER|zh|o|秘鲁|1945-10-31|
PER|en|l|Republic of Peru||
PHL|en|o|Philippines|1945-10-24|
PHL|fr|o|Philippines|1945-10-24|
PHL|es|o|Filipinas|1945-10-24|
PHL|ru|o|Филиппины|1945-10-24|
PHL|ar|o|الفلبين|1945-10-24|
PHL|zh|o|菲律宾|1945-10-24|
PHL|en|l|Republic of the Philippines||
POL|en|o|Poland|1945-10-24|
POL|fr|o|Pologne|1945-10-24|
POL|es|o|Polonia|1945-10-24|
POL|ru|o|Польша|1945-10-24|
POL|ar|o|بولندا|1945-10-24|
POL|zh|o|波兰|1945-10-24|
POL|en|l|Republic of Poland||
PRT|en|o|Portugal|1955-12-14|
PRT|fr|o|Portugal|1955-12-14|
PRT|es|o|Portugal|1955-12-14|
PRT|ru|o|Португалия|1955-12-14|
PRT|ar|o|البرتغال|1955-12-14|
PRT|zh|o|葡萄牙|1955-12-14|
PRT|en|l|Portuguese Republic||
QAT|en|o|Qatar|1971-09-21|
QAT|fr|o|Qatar|1971-09-21|
QAT|es|o|Qatar|1971-09-21|
QAT|ru|o|Катар|1971-09-21|
QAT|ar|o|قطر|1971-09-21|
QAT|zh|o|卡塔尔|1971-09-21|
QAT|en|l|State of Qatar||
KOR|en|o|Republic of Korea|1991-09-17|
KOR|fr|o|République de Corée|1991-09-17|
KOR|es|o|República de Corea|1991-09-17|
KOR|ru|o|Республика Корея|1991-09-17|
KOR|ar|o|جمهورية كوريا|1991-09-17|
KOR|zh|o|大韩民国|1991-09-17|
KOR|en|l|Republic of Korea||
MDA|en|o|Republic of Moldova|1992-03-02|
MDA|fr|o|République de Moldova|1992-03-02|
MDA|es|o|República de Moldova|1992-03-02|
MDA|ru|o|Республика Молдова|1992-03-02|
MDA|ar|o|جمهورية مولدوفا|1992-03-02|
MDA|zh|o|摩尔多瓦共和国|1992-03-02|
MDA|en|l|Republic of Moldova||
ROU|en|o|Romania|1955-12-14|
ROU|fr|o|Roumanie|1955-12-14|
ROU|es|o|Rumania|1955-12-14|
ROU|ru|o|Румыния|1955-12-14|
ROU|ar|o|رومانيا|1955-12-14|
ROU|zh|o|罗马尼亚|1955-12-14|
ROU|en|l|Romania||
RUS|en|o|Russian Federation|1945-10-24|
RUS|fr|o|Fédération de Russie|1945-10-24|
RUS|es|o|Federación de Rusia|1945-10-24|
RUS|ru|o|Российская Федерация|1945-10-24|
RUS|ar|o|الاتحاد الروسي|1945-10-24|
RUS|zh|o|俄罗斯联邦|1945-10-24|
RUS|en|l|Russian Federation||
RWA|en|o|Rwanda|1962-09-18|
RWA|fr|o|Rwanda|1962-09-18|
RWA|es|o|Rwanda|1962-09-18|
RWA|ru|o|Руанда|1962-09-18|
RWA|ar|o|رواندا|1962-09-18|
RWA|zh|o|卢旺达|1962-09-18|
RWA|en|l|Republic of Rwanda||
KNA|en|o|Saint Kitts and Nevis|1983-09-23|
KNA|fr|o|Saint-Kitts-et-Nevis|1983-09-23|
KNA|es|o|Saint Kitts y Nevis|1983-09-23|
KNA|ru|o|Сент-Китс и Невис|1983-09-23|
KNA|ar|o|سانت كيتس ونيفس|1983-09-23|
KNA|zh|o|圣基茨和尼维斯|1983-09-23|
KNA|en|l|Saint Kitts and Nevis||
LCA|en|o|Saint Lucia|1979-09-18|
LCA|fr|o|Sainte-Lucie|1979-09-18|
LCA|es|o|Santa Lucía|1979-09-18|
LCA|ru|o|Сент-Люсия|1979-09-18|
LCA|ar|o|سانت لوسيا|1979-09-18|
LCA|zh|o|圣卢西亚|1979-09-18|
LCA|en|l|Saint Lucia||
VCT|en|o|Saint Vincent and the Grenadines|1980-09-16|
VCT|fr|o|Saint-Vincent-et-les Grenadines|1980-09-16|
VCT|es|o|San Vicente y las Granadinas|1980-09-16|
VCT|ru|o|Сент-Винсент и Гренадины|1980-09-16|
VCT|ar|o|سانت فنسنت وجزر غرينادين|1980-09-16|
VCT|zh|o|圣文森特和格林纳丁斯|1980-09-16|
VCT|en|l|Saint Vincent and the Grenadines||
WSM|en|o|Samoa|1976-12-15|
WSM|fr|o|Samoa|1976-12-15|
WSM|es|o|Samoa|1976-12-15|
WSM|ru|o|Самоа|1976-12-15|
WSM|ar|o|ساموا|1976-12-15|
WSM|zh|o|萨摩亚|1976-12-15|
WSM|en|l|Independent State of Samoa||
SMR|en|o|San Marino|1992-03-02|
SMR|fr|o|Saint-Marin|1992-03-02|
SMR|es|o|San Marino|1992-03-02|
SMR|ru|o|Сан-Марино|1992-03-02|
SMR|ar|o|سان مارينو|1992-03-02|
SMR|zh|o|圣马力诺|1992-03-02|
SMR|en|l|Republic of San Marino||
STP|en|o|Sao Tome and Principe|1975-09-16|
STP|fr|o|Sao Tomé-et-Principe|1975-09-16|
STP|es|o|Santo Tomé y Príncipe|1975-09-16|
STP|ru|o|Сан-Томе и Принсипи|1975-09-16|
STP|ar|o|سان تومي وبرينسيبي|1975-09-16|
STP|zh|o|圣多美和普林西比|1975-09-16|
STP|en|l|Democratic Republic of Sao Tome and Principe||
SAU|en|o|Saudi Arabia|1945-10-24|
SAU|fr|o|Arabie saoudite|1945-10-24|
SAU|es|o|Arabia Saudita|1945-10-24|
SAU|ru|o|Саудовская Аравия|1945-10-24|
SAU|ar|o|المملكة العربية السعودية|1945-10-24|
SAU|zh|o|沙特阿拉伯|1945-10-24|
SAU|en|l|Kingdom of Saudi Arabia||
SEN|en|o|Senegal|1960-09-28|
SEN|fr|o|Sénégal|1960-09-28|
SEN|es|o|Senegal|1960-09-28|
SEN|ru|o|Сенегал|1960-09-28|
SEN|ar|o|السنغال|1960-09-28|
SEN|zh|o|塞内加尔|1960-09-28|
SEN|en|l|Republic of Senegal||
SRB|en|o|Serbia|2000-11-01|
SRB|fr|o|Serbie|2000-11-01|
SRB|es|o|Serbia|2000-11-01|
SRB|ru|o|Сербия|2000-11-01|
SRB|ar|o|صربيا|2000-11-01|
SRB|zh|o|塞尔维亚|2000-11-01|
SRB|en|l|Republic of Serbia||
SYC|en|o|Seychelles|1976-09-21|
SYC|fr|o|Seychelles|1976-09-21|
SYC|es|o|Seychelles|1976-09-21|
SYC|ru|o|Сейшельские Острова|1976-09-21|
SYC|ar|o|سيشيل|1976-09-21|
SYC|zh|o|塞舌尔|1976-09-21|
SYC|en|l|Republic of Seychelles||
SLE|en|o|Sierra Leone|1961-09-27|
SLE|fr|o|Sierra Leone|1961-09-27|
SLE|es|o|Sierra Leona|1961-09-27|
SLE|ru|o|Сьерра-Леоне|1961-09-27|
SLE|ar|o|سيراليون|1961-09-27|
SLE|zh|o|塞拉利昂|1961-09-27|
SLE|en|l|Republic of Sierra Leone||
SGP|en|o|Singapore|1965-09-21|
SGP|fr|o|Singapour|1965-09-21|
SGP|es|o|Singapur|1965-09-21|
SGP|ru|o|Сингапур|1965-09-21|
SGP|ar|o|سنغافورة|1965-09-21|
SGP|zh|o|新加坡|1965-09-21|
SGP|en|l|Republic of Singapore||
SVK|en|o|Slovakia|1993-01-19|
SVK|fr|o|Slovaquie|1993-01-19|
SVK|es|o|Eslovaquia|1993-01-19|
SVK|ru|o|Словакия|1993-01-19|
SVK|ar|o|سلوفاكيا|1993-01-19|
SVK|zh|o|斯洛伐克|1993-01-19|
SVK|en|l|Slovak Republic||
SVN|en|o|Slovenia|1992-05-22|
SVN|fr|o|Slovénie|1992-05-22|
SVN|es|o|Eslovenia|1992-05-22|
SVN|ru|o|Словения|1992-05-22|
SVN|ar|o|سلوفينيا|1992-05-22|
SVN|zh|o|斯洛文尼亚|1992-05-22|
SVN|en|l|Republic of Slovenia||
SLB|en|o|Solomon Islands|1978-09-19|
SLB|fr|o|Îles Salomon|1978-09-19|
SLB|es|o|Islas Salomón|1978-09-19|
SLB|ru|o|Соломоновы Острова|1978-09-19|
SLB|ar|o|جزر سليمان|1978-09-19|
SLB|zh|o|所罗门群岛|1978-09-19|
SLB|en|l|Solomon Islands||
SOM|en|o|Somalia|1960-09-20|
SOM|fr|o|Somalie|1960-09-20|
SOM|es|o|Somalia|1960-09-20|
SOM|ru|o|Сомали|1960-09-20|
SOM|ar|o|الصومال|1960-09-20|
SOM|zh|o|索马里|1960-09-20|
SOM|en|l|Federal Republic of Somalia||
ZAF|en|o|South Africa|1945-11-07|
ZAF|fr|o|Afrique du Sud|1945-11-07|
ZAF|es|o|Sudáfrica|1945-11-07|
ZAF|ru|o|Южная Африка|1945-11-07|
ZAF|ar|o|جنوب أفريقيا|1945-11-07|
ZAF|zh|o|南非|1945-11-07|
ZAF|en|l|Republic of South Africa||
SSD|en|o|South Sudan|2011-07-14|
SSD|fr|o|Soudan du Sud|2011-07-14|
SSD|es|o|Sudán del Sur|2011-07-14|
SSD|ru|o|Южный Судан|2011-07-14|
SSD|ar|o|جنوب السودان|2011-07-14|
SSD|zh|o|南苏丹|2011-07-14|
SSD|en|l|Republic of South Sudan||
ESP|en|o|Spain|1955-12-14|
ESP|fr|o|Espagne|1955-12-14|
ESP|es|o|España|1955-12-14|
ESP|ru|o|Испания|1955-12-14|
ESP|ar|o|إسبانيا|1955-12-14|
ESP|zh|o|西班牙|1955-12-14|
ESP|en|l|Kingdom of Spain||
LKA|en|o|Sri Lanka|1955-12-14|
LKA|fr|o|Sri Lanka|1955-12-14|
LKA|es|o|Sri Lanka|1955-12-14|
LKA|ru|o|Шри-Ланка|1955-12-14|
LKA|ar|o|سري لانكا|1955-12-14|
LKA|zh|o|斯里兰卡|1955-12-14|
LKA|en|l|Democratic Socialist Republic of Sri Lanka||
PSE|en|o|State of Palestine||
PSE|fr|o|État de Palestine||
PSE|es|o|Estado de Palestina||
PSE|ru|o|Государство Палестина||
PSE|ar|o|دولة فلسطين||
PSE|zh|o|巴勒斯坦国||
PSE|en|l|State of Palestine||
SDN|en|o|Sudan|1956-11-12|
SDN|fr|o|Soudan|1956-11-12|
SDN|es|o|Sudán|1956-11-12|
SDN|ru|o|Судан|1956-11-12|
SDN|ar|o|السودان|1956-11-12|
SDN|zh|o|苏丹|1956-11-12|
SDN|en|l|Republic of the Sudan||
SUR|en|o|Suriname|1975-12-04|
SUR|fr|o|Suriname|1975-12-04|
SUR|es|o|Suriname|1975-12-04|
SUR|ru|o|Суринам|1975-12-04|
SUR|ar|o|سورينام|1975-12-04|
SUR|zh|o|苏里南|1975-12-04|
SUR|en|l|Republic of Suriname||
SWE|en|o|Sweden|1946-11-19|
SWE|fr|o|Suède|1946-11-19|
SWE|es|o|Suecia|1946-11-19|
SWE|ru|o|Швеция|1946-11-19|
SWE|ar|o|السويد|1946-11-19|
SWE|zh|o|瑞典|1946-11-19|
SWE|en|l|Kingdom of Sweden||
CHE|en|o|Switzerland|2002-09-10|
CHE|fr|o|Suisse|2002-09-10|
CHE|es|o|Suiza|2002-09-10|
CHE|ru|o|Швейцария|2002-09-10|
CHE|ar|o|سويسرا|2002-09-10|
CHE|zh|o|瑞士|2002-09-10|
CHE|en|l|Swiss Confederation||
SYR|en|o|Syrian Arab Republic|1945-10-24|
SYR|fr|o|République arabe syrienne|1945-10-24|
SYR|es|o|República Árabe Siria|1945-10-24|
SYR|ru|o|Сирийская Арабская Республика|1945-10-24|
SYR|ar|o|الجمهورية العربية السورية|1945-10-24|
SYR|zh|o|阿拉伯叙利亚共和国|1945-10-24|
SYR|en|l|Syrian Arab Republic||
TJK|en|o|Tajikistan|1992-03-02|
TJK|fr|o|Tadjikistan|1992-03-02|
TJK|es|o|Tayikistán|1992-03-02|
TJK|ru|o|Таджикистан|1992-03-02|
TJK|ar|o|طاجيكستان|1992-03-02|
TJK|zh|o|塔吉克斯坦|1992-03-02|
TJK|en|l|Republic of Tajikistan||
THA|en|o|Thailand|1946-12-16|
THA|fr|o|Thaïlande|1946-12-16|
THA|es|o|Tailandia|1946-12-16|
THA|ru|o|Таиланд|1946-12-16|
THA|ar|o|تايلند|1946-12-16|
THA|zh|o|泰国|1946-12-16|
THA|en|l|Kingdom of Thailand||
TLS|en|o|Timor-Leste|2002-09-27|
TLS|fr|o|Timor-Leste|2002-09-27|
TLS|es|o|Timor-Leste|2002-09-27|
TLS|ru|o|Тимор-Лешти|2002-09-27|
TLS|ar|o|تيمور- ليشتي|2002-09-27|
TLS|zh|o|东帝汶|2002-09-27|
TLS|en|l|Democratic Republic of Timor-Leste||
TGO|en|o|Togo|1960-09-20|
TGO|fr|o|Togo|1960-09-20|
TGO|es|o|Togo|1960-09-20|
TGO|ru|o|Того|1960-09-20|
TGO|ar|o|توغو|1960-09-20|
TGO|zh|o|多哥|1960-09-20|
TGO|en|l|Togolese Republic||
TON|en|o|Tonga|1999-09-14|
TON|fr|o|Tonga|1999-09-14|
TON|es|o|Tonga|1999-09-14|
TON|ru|o|Тонга|1999-09-14|
TON|ar|o|تونغا|1999-09-14|
TON|zh|o|汤加|1999-09-14|
TON|en|l|Kingdom of Tonga||
TTO|en|o|Trinidad and Tobago|1962-09-18|
TTO|fr|o|Trinité-et-Tobago|1962-09-18|
TTO|es|o|Trinidad y Tabago|1962-09-18|
TTO|ru|o|Тринидад и Тобаго|1962-09-18|
TTO|ar|o|ترينيداد وتوباغو|1962-09-18|
TTO|zh|o|特立尼达和多巴哥|1962-09-18|
TTO|en|l|Republic of Trinidad and Tobago||
TUN|en|o|Tunisia|1956-11-12|
TUN|fr|o|Tunisie|1956-11-12|
TUN|es|o|Túnez|1956-11-12|
TUN|ru|o|Тунис|1956-11-12|
TUN|ar|o|تونس|1956-11-12|
TUN|zh|o|突尼斯|1956-11-12|
TUN|en|l|Republic of Tunisia||
TKM|en|o|Turkmenistan|1992-03-02|
TKM|fr|o|Turkménistan|1992-03-02|
TKM|es|o|Turkmenistán|1992-03-02|
TKM|ru|o|Туркменистан|1992-03-02|
TKM|ar|o|تركمانستان|1992-03-02|
TKM|zh|o|土库曼斯坦|1992-03-02|
TKM|en|l|Turkmenistan||
TUV|en|o|Tuvalu|2000-09-05|
TUV|fr|o|Tuvalu|2000-09-05|
TUV|es|o|Tuvalu|2000-09-05|
TUV|ru|o|Тувалу|2000-09-05|
TUV|ar|o|توفالو|2000-09-05|
TUV|zh|o|图瓦卢|2000-09-05|
TUV|en|l|Tuvalu||
UGA|en|o|Uganda|1962-10-25|
UGA|fr|o|Ouganda|1962-10-25|
UGA|es|o|Uganda|1962-10-25|
UGA|ru|o|Уганда|1962-10-25|
UGA|ar|o|أوغندا|1962-10-25|
UGA|zh|o|乌干达|1962-10-25|
UGA|en|l|Republic of Uganda||
UKR|en|o|Ukraine|1945-10-24|
UKR|fr|o|Ukraine|1945-10-24|
UKR|es|o|Ucrania|1945-10-24|
UKR|ru|o|Украина|1945-10-24|
UKR|ar|o|أوكرانيا|1945-10-24|
UKR|zh|o|乌克兰|1945-10-24|
UKR|en|l|Ukraine||
ARE|en|o|United Arab Emirates|1971-12-09|
ARE|fr|o|Émirats arabes unis|1971-12-09|
ARE|es|o|Emiratos Árabes Unidos|1971-12-09|
ARE|ru|o|Объединенные Арабские Эмираты|1971-12-09|
ARE|ar|o|الإمارات العربية المتحدة|1971-12-09|
ARE|zh|o|阿拉伯联合酋长国|1971-12-09|
ARE|en|l|United Arab Emirates||
GBR|en|o|United Kingdom of Great Britain and Northern Ireland|1945-10-24|
GBR|fr|o|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|1945-10-24|
GBR|es|o|Reino Unido de Gran Bretaña e Irlanda del Norte|1945-10-24|
GBR|ru|o|Соединенное Королевство Великобритании и Северной Ирландии|1945-10-24|
GBR|ar|o|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|1945-10-24|
GBR|zh|o|大不列颠及北爱尔兰联合王国|1945-10-24|
GBR|en|l|United Kingdom of Great Britain and Northern Ireland||
TZA|en|o|United Republic of Tanzania|1961-12-14|
TZA|fr|o|République-Unie de Tanzanie|1961-12-14|
TZA|es|o|República Unida de Tanzanía|1961-12-14|
TZA|ru|o|Объединенная Республика Танзания|1961-12-14|
TZA|ar|o|جمهورية تنزانيا المتحدة|1961-12-14|
TZA|zh|o|坦桑尼亚联合共和国|1961-12-14|
TZA|en|l|United Republic of Tanzania||
USA|en|o|United States of America|1945-10-24|
USA|fr|o|États-Unis d’Amérique|1945-10-24|
USA|es|o|Estados Unidos de América|1945-10-24|
USA|ru|o|Соединенные Штаты Америки|1945-10-24|
USA|ar|o|الولايات المتحدة الأمريكية|1945-10-24|
USA|zh|o|美利坚合众国|1945-10-24|
USA|en|l|United States of America||
URY|en|o|Uruguay|1945-12-18|
URY|fr|o|Uruguay|1945-12-18|
URY|es|o|Uruguay|1945-12-18|
URY|ru|o|Уругвай|1945-12-18|
URY|ar|o|أوروغواي|1945-12-18|
URY|zh|o|乌拉圭|1945-12-18|
URY|en|l|Eastern Republic of Uruguay||
UZB|en|o|Uzbekistan|1992-03-02|
UZB|fr|o|Ouzbékistan|1992-03-02|
UZB|es|o|Uzbekistán|1992-03-02|
UZB|ru|o|Узбекистан|1992-03-02|
UZB|ar|o|أوزبكستان|1992-03-02|
UZB|zh|o|乌兹别克斯坦|1992-03-02|
UZB|en|l|Republic of Uzbekistan||
VUT|en|o|Vanuatu|1981-09-15|
VUT|fr|o|Vanuatu|1981-09-15|
VUT|es|o|Vanuatu|1981-09-15|
VUT|ru|o|Вануату|1981-09-15|
VUT|ar|o|فانواتو|1981-09-15|
VUT|zh|o|瓦努阿图|1981-09-15|
VUT|en|l|Republic of Vanuatu||
VEN|en|o|Venezuela (Bolivarian Republic of)|1945-11-15|
VEN|fr|o|Venezuela (République bolivarienne du)|1945-11-15|
VEN|es|o|Venezuela (República Bolivariana de)|1945-11-15|
VEN|ru|o|Венесуэла (Боливарианская Республика)|1945-11-15|
VEN|ar|o|فنزويلا (جمهورية - البوليفارية)|1945-11-15|
VEN|zh|o|委内瑞拉玻利瓦尔共和国|1945-11-15|
VEN|en|l|Bolivarian Republic of Venezuela||
VNM|en|o|Viet Nam|1977-09-20|
VNM|fr|o|Viet Nam|1977-09-20|
VNM|es|o|Viet Nam|1977-09-20|
VNM|ru|o|Вьетнам|1977-09-20|
VNM|ar|o|فييت نام|1977-09-20|
VNM|zh|o|越南|1977-09-20|
VNM|en|l|Socialist Republic of Viet Nam||
YEM|en|o|Yemen|1947-09-30|
YEM|fr|o|Yémen|1947-09-30|
YEM|es|o|Yemen|1947-09-30|
YEM|ru|o|Йемен|1947-09-30|
YEM|ar|o|اليمن|1947-09-30|
YEM|zh|o|也门|1947-09-30|
YEM|en|l|Republic of Yemen||
ZMB|en|o|Zambia|1964-12-01|
ZMB|fr|o|Zambie|1964-12-01|
ZMB|es|o|Zambia|1964-12-01|
ZMB|ru|o|Замбия|1964-12-01|
ZMB|ar|o|زامبيا|1964-12-01|
ZMB|zh|o|赞比亚|1964-12-01|
ZMB|en|l|Republic of Zambia||
ZWE|en|o|Zimbabwe|1980-08-25|
ZWE|fr|o|Zimbabwe|1980-08-25|
ZWE|es|o|Zimbabwe|1980-08-25|
ZWE|ru|o|Зимбабве|1980-08-25|
ZWE|ar|o|زمبابوي|1980-08-25|
ZWE|zh|o|津巴布韦|1980-08-25|
ZWE|en|l|Republic of Zimbabwe||
LBY|en|f|Libyan Arab Jamahiriya|1977-04-18|2011-09-16
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
TUR|en|o|Türkiye|1945-10-24|
TUR|fr|o|Türkiye|1945-10-24|
TUR|es|o|Türkiye|1945-10-24|
TUR|ru|o|Турция|1945-10-24|
TUR|ar|o|تركيا|1945-10-24|
TUR|zh|o|土耳其|1945-10-24|
CIV|en|o|Côte d’Ivoire|1960-09-20|
CIV|fr|o|Côte d’Ivoire|1960-09-20|
CIV|es|o|Côte d’Ivoire|1960-09-20|
CIV|ru|o|Кот-д’Ивуар|1960-09-20|
CIV|ar|o|كوت ديفوار|1960-09-20|
CIV|zh|o|科特迪瓦|1960-09-20|`;
