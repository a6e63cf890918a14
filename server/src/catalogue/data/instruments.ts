// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~kL|t|*Q*f|UN Charter|1945-06-26|~kv|||1945-10-24|37|
~bY|t|~j0@fCourt @DJustice|~j0Court|1945-06-26|~kv|||1945-10-24||
~dD|t|+A=1*f||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
+h|t|+A=1%YSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
~hy|t|+A%L@B~io%YCrime @DGenocide|Genocide @O|1948-12-09|>I|A/RES/260(III), @K|78:1021|1951-01-12|9|
~aB|t|>W%u%Y~oz*o+r@B%YExploitation %YProstitution @DOthers||1949-12-02|@v|A/RES/317(IV), @K|96:1342|1951-07-25||
~oH|t|%:&y@D12 August 1949|%:&y@D1949;~hR~j];four ~j];~j]|~fQ|#I||75:970-973|~fR|51|1
~kU|t|%:>WAmelioration %YCondition %YWounded @BSick *o^W~m/_3Field|First %:@O|~fQ|#I||75:970|~fR||1
~iK|t|%:>WAmelioration %YCondition @DWounded, Sick @BShipwrecked Members @D^W~m/at Sea|~np%:@O|~fQ|#I||75:971|~fR||
~f/|t|%:@a#V~il~dx@D~f7@DWar|Third %:@O|~fQ|#I||75:972|~fR||1
~e,|t|%:@a#V~il@5@DCivilian +r*oTime @DWar|Fourth %:@O|~fQ|#I||75:973|~fR|5|1
~gf|t|>g@B~jB@f^WConflicts ~pjI)|~h0@SI;>g@B~jB@f^WConflicts|1977-06-08|#I||1125:17512|1978-12-07||1
~ey|t|>g@B~jBNon-International ^WConflicts ~pjII)|~h0@SII;>g@B~jBNon-International ^WConflicts|1977-06-08|#I||1125:17513|1978-12-07||1
~c:|t|>g@B%j@kAdoption @Dan ~h0Distinctive Emblem ~pjIII)|~h0@SIII|~pv|#I||2404:43425|2007-01-14||
~j7|t|~oo@arespecting @kLaws @BCustoms @DWar @2Land|~cMannexed ~il~oo@aIV|1907-10-18|~cN|||1910-01-26||
~fi|t|@a~j3|~pl@a~j3;~plRefugee @O;Refugee @O;~pl@O|1951-07-28|#I||189:2545|1954-04-22|40|1
=D|t|@S~j3|1967 @S~j3;1967 @Sthereto;1967 +s|1967-01-31|@v||606:8791|1967-10-04||
=G|t|@a^DStateless ~f5|1954 @a^DStateless ~f5|1954-09-28|@v||360:5158|1960-06-06||
_u|t|+A~f8@DStatelessness|~ja+A~f8@DStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
~c[|t|~ow@O|1926 ~ow@O|1926-09-25|#I|||1927-03-09||
~ch|t|@Samending @k~ow@asigned at %:@225 September 1926||~pm|@v|A/RES/794(VIII)|182:2422|~pm||
slavery-amended|t|~ow@asigned at %:@225 September 1926 @B~mf+s||~pm|@v||212:2861|1955-07-07||
*D|t|~d5+AAbolition @DSlavery, @kSlave Trade, @BInstitutions @BPractices Similar *tSlavery|1956 ~d5@O|1956-09-07|#I||266:3822|1957-04-30||
&'|t|+A%W%o@DWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*J|t|+ANationality @DMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
+d|t|%5Consent *tMarriage, ~lK@0Marriage @BRegistration @DMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f@a~bARacial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @K|660:9464|1969-01-04|54|1
~oK|t|@fCovenant @2Economic, =v@B&f>3|ICESCR|~jO|@v|~ae|993:14531|1976-01-03||
iccpr|t|>c>3|ICCPR|~jO|@v|~ae|999:14668|1976-03-23||
~e'|t|@fCovenants @2&k>3|@f&k%oCovenants|~jO|@v|~ae|||24|
~e.|t|%4@k>c>3|First %4@k>c>3|~jO|@v|~ae|999:14668|1976-03-23||
~e/|t|~np%4@k>cRights, aiming at @kabolition %Ydeath penalty|~np%4@k>c>3|1989-12-15|@v|A/RES/44/128, @K|1642:14668|1991-07-11||
~e:|t|%4@k@fCovenant @2Economic, =v@B&f>3||2008-12-10|@v|A/RES/63/117, @K|2922:14531|2013-05-05||
=n|t|+ANon-Applicability @DStatutory Limitations *tWar Crimes @BCrimes @-Humanity||1968-11-26|@v|A/RES/2391(XXIII), @K|754:10823|1970-11-11||
~e"|t|@f+A%u@B~io%YCrime @DApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @K|1015:14861|1976-07-18||
^3|t|@f~oiApartheid *oSports||1985-12-10|@v|A/RES/40/64, @K|1500:25822|1988-04-03||
cedaw|t|@a~bA<3~m7|CEDAW|1979-12-18|@v|A/RES/34/180, @K|1249:20378|1981-09-03|79|1
~ht|t|%4@k@a~bA<3~m7||1999-10-06|@v|A/RES/54/4, @K|2131:20378|2000-12-22||1
cat|t|~oi+D|~oiTorture|1984-12-10|@v|A/RES/39/46, @K|1465:24841|1987-06-26|13|1
opcat|t|%4@k~oi+D|%4@k~oiTorture;OPCAT|2002-12-18|@v|A/RES/57/199, @K|2375:24841|2006-06-22|4|1
crc|t|+A%o%YChild|CRC|1989-11-20|@v|A/RES/44/25, @K|1577:27531|1990-09-02|138|1
~hu|t|~gU#Dinvolvement @Dchildren *oarmed conflict|Optional @S#Dinvolvement @Dchildren *oarmed conflict|2000-05-25|@v|A/RES/54/263, &wI|2173:27531|2002-02-12||1
~hw|t|~gU#Dsale @Dchildren, child ~b!@Bchild pornography|Optional @S#Dsale @Dchildren, child ~b!@Bchild pornography|2000-05-25|@v|A/RES/54/263, &wII|2171:27531|2002-01-18||1
~hv|t|~gU@2a communications procedure||2011-12-19|@v|A/RES/66/138, @K|2983:27531|2014-04-14||1
<"|t|@f+A@5%Y%o@DAll Migrant Workers @BMembers @D>4Families||1990-12-18|@v|A/RES/45/158, @K|2220:39481|2003-07-01|8|1
crpd|t|+A%o@D~d/|CRPD|2006-12-13|@v|A/RES/61/106, &wI|2515:44910|2008-05-03|62|1
~kP|t|%4@k+A%o@D~d/||2006-12-13|@v|A/RES/61/106, &wII|2518:44910|2008-05-03||1
&5|t|@f>W~nC~juEnforced Disappearance||2006-12-20|@v|A/RES/61/177, @K|2716:48088|2010-12-23|14|1
&z|t|~oi<3*oEducation||1960-12-14|>I||429:6193|1962-05-22||1
untoc|t|@u@a*:|Organized Crime @O;Palermo @O|~pu|@v|~hZI|2225:39574|2003-09-29|42|1
*3|t|@S~d.Suppress @BPunish &iPersons, Especially ~iy@BChildren, ~co|&i+r+s;@S~d.Suppress @BPunish &iPersons, Especially ~iy@BChildren;Palermo +s|~pu|@v|~hZII|2237:39574|2003-12-25|4|1
+(|t|@S@-@k~fCby Land, Sea @BAir, ~co|@S@-@k~fCby Land, Sea @BAir;~fC+s|~pu|@v|~hZIII|2241:39574|2004-01-28|5|1
=z|t|@S@-@k_0>4~id@BAmmunition, ~co|Firearms +s;@S@-@k_0>4~id@BAmmunition|2001-05-31|@v|A/RES/55/255, @K|2326:39574|2005-07-03|7|1
uncac|t|@u~oiCorruption|~oiCorruption;UNCAC|2003-10-31|@v|A/RES/58/4, @K|2349:42146|2005-12-14|31|1
~dy|t|@u~oi~pH; Strengthening @f&X@0Combating ~hkCrimes ~pCby Means @D~lD@BCommunications Technology Systems @B*b~qhEvidence *oElectronic Form @DSerious Crimes|@u~oi~pH|2024-12-24|@v|A/RES/79/243, @K||||
=F|t|~l2_P@D1961|~l2Narcotic Drugs, 1961;~jaSingle @O|1961-03-30|@v||520:7515|1964-12-13||
&o|t|~l2_P@D~jaas ~mf1972 +s|~l2_P@D~jaas ~mf@S@D25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
~az|t|%5~e2~iw@D1971|%5~e2Substances|1971-02-21|*H||1019:14956|1976-08-16||
~au|t|@u~oi~hm~oz*o_P@B~e2~iw@D1988|@u~oi~hm~oz*o_P@B~e2Substances;1988 @O|1988-12-20|*H||1582:27627|1990-11-11||
^q|t|+A%L@B~io@DCrimes @-Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @K|1035:15410|1977-02-20||
~hA|t|@f~oi@kTaking @DHostages||1979-12-17|@v|A/RES/34/146, @K|1316:21931|1983-06-03||
~b6|t|@f~oi@kRecruitment, Use, ~a[@BTraining @DMercenaries||1989-12-04|@v|A/RES/44/34, @K|2163:37789|2001-10-20|7|1
~fm|t|+A=0@u@BAssociated Personnel||~pr|@v|A/RES/49/59, @K|2051:35457|1999-01-15|12|1
~aD|t|%4@k+A=0@u@BAssociated Personnel||~pv|@v|A/RES/60/42, @K|2689:35457|2010-08-19||
+,|t|@f>W%u@DTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @K|2149:37517|2001-05-23|8|1
+i|t|@f>W%u%Y~a[@D~l6||1999-12-09|@v|A/RES/54/109, @K|2178:38349|2002-04-10||
=C|t|@f>W%u@DActs @D&W~l6||2005-04-13|@v|A/RES/59/290, @K|2445:44004|2007-07-07|19|1
<l|t|~o4Material|~o4Material @B&WFacilities|1979-10-26|*H||1456:24631|1987-02-08||
~gh|t|%5Offences @B~hk_QActs ~pC@2Board ~oj|Tokyo @O|1963-09-14|Tokyo||704:10106|1969-12-04||
~dC|t|>W%u@DUnlawful Seizure @D~oj||1970-12-16|~cN||860:12325|1971-10-14||
_r|t|>W~ac~dY||1971-09-23|~bt||974:14118|1973-01-26||
^k|t|@S*b%u@D*m@D~beat Airports Serving @f~dY||1988-02-24|~bt||1589:14118|1989-08-06||
+!|t|+AMarking @DPlastic Explosives *bPurpose @DDetection||1991-03-01|~bt||2122:36984|1998-06-21||
sua|t|~fS|SUA @O|1988-03-10|_R||1678:29004|1992-03-01|7|1
~b)|t|@S*b~ac=4||1988-03-10|_R||1678:29004|1992-03-01||1
~aA|t|~ku~j0@f+oCourt|~kuStatute|1998-07-17|_R||2187:38544|2002-07-01|29|1
^d|t|@4#D=1%Y@f+oCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>5%5Diplomatic ~lW||1961-04-18|*H||500:7310|1964-04-24|7|1
vccr|t|>5%5Consular ~lW||1963-04-24|*H||596:8638|1967-03-19|24|1
_c|t|%5~oxMissions||1969-12-08|@v|A/RES/2530(XXIV), @K|1400:23431|1985-06-21||
vclt|t|>5+ALaw @DTreaties||1969-05-23|*H||1155:18232|1980-01-27|2|1
~n'|t|>5+ALaw @DTreaties between =w@B@fOrganizations or between @fOrganizations||1986-03-21|*H|||||
<O|t|>5%5Succession @D=w*orespect @DTreaties||1978-08-23|*H||1946:33356|1996-11-06||
&n|t|@u%5Jurisdictional Immunities @D=w@B>4Property||2004-12-02|@v|A/RES/59/38, @K||||
~a"|t|>5+ARepresentation @D=w*o>4~pVwith @fOrganizations @Da *lCharacter||1975-03-14|*H|||||
~oX|t|@u+ALaw %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~n3|t|@4%j@k&h@DPart XI %Y~je@D10 December 1982|Part XI %F|1994-07-28|@v|A/RES/48/263, @K|1836:31364|1996-07-28||1
~er|t|@4*b&h%YProvisions %Y~je@D10 December 1982 %j@k&)@B+R@DStraddling ~lA@BHighly Migratory Fish Stocks|@u~lA%F;~lA%F|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@4~j,@k~je#D&)@B%i~kZMarine ~m!Diversity @DAreas beyond ~cIJurisdiction|BBNJ %F|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^!|t|@4#D=1%Y@fTribunal *bLaw %YSea||1997-05-23|@v||2167:37925|2001-12-30||1
~a0|t|@S#D=1%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iN|t|+AHigh Seas||~pn|#I||450:6465|1962-09-30||
>!|t|+AContinental Shelf||~pn|#I||499:7302|1964-06-10||
_(|t|+A~l5Sea ~k2Contiguous Zone||~pn|#I||516:7477|1964-09-10||
=T|t|@4~qdCompliance with @f&)@B+R=aby ~duVessels #DHigh Seas|Compliance %F|1993-11-24|_R||2221:39486|2003-04-24|2|1
<K|t|@4@2Port State =a~d.Deter @B~f1^B|Port State =a%F|2009-11-22|_R||3161:54133|2016-06-05||1
solas|t|@f>W=0Life at Sea, 1974|@f>W=0Life at Sea|1974-11-01|~h(||1184:18961|1980-05-25|9|1
marpol|t|@f>W%L@D~pQ~juShips, 1973, as modified by @k@S@D1978 relating thereto|@f>W%L@D~pQ~juShips;MARPOL @O|1978-02-17|~h(||1340:22484|1983-10-02||1
_s|t|@f%5>HSearch @BRescue, 1979|@f%5>HSearch @BRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~o8Seafarers, 1978|~o8Seafarers|1978-07-07|~h(||1361:23001|1984-04-28|3|1
*y|t|%5Facilitation @D@f>HTraffic||1965-04-09|~h(||591:8564|1967-03-05|7|1
~aY|t|+A@f>H~cK||1948-03-06|#I||289:4214|1958-03-17||
mlc|t|>H~h'#p2006|>H~h'@O|2006-02-23|#I||2952:51299|2013-08-20||1
+j|t|+A@5%YUnderwater &f~op||2001-11-02|>I||2562:45694|2009-01-02|6|1
~bR|t|@f>W>0@B+R@DShips’ Ballast Water @BSediments||2004-02-13|~h(|||2017-09-08||
~b:|t|~dv@f+ARemoval @DWrecks||2007-05-18|~nf|||2015-04-14||
~iO|t|~pK@f>WSafe @BEnvironmentally Sound Recycling @DShips||2009-05-15|Hong Kong, China|||2025-06-26||
^i|t|+A%L@DMarine ~pQby Dumping @DWastes @B_QMatter|London @O|1972-12-29|London, Mexico City, Moscow @B^1||1046:15749|1975-08-30||
ospar|t|>W@5~cp%YNorth-East Atlantic|OSPAR @O|1992-09-22|>I||2354:42279|1998-03-25|8|1
npt|t|*]#D~eZ@D&W~nr|~eZ~d6;&W~eZ~d6;NPT|1968-07-01|%'|A/RES/2373(XXII), @K|729:10485|1970-03-05|81|1
ctbt|t|~jfNuclear-Test-Ban ~d6|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|*]#D+V@D&W~nr||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|*]Banning &WWeapon Tests _3Atmosphere, *oOuter ~l3@B~j,Water|Partial Test-Ban ~d6|1963-08-05|Moscow||480:6964|1963-10-10||
~eC|t|*]#D+V%YEmplacement @D&W_F@B_Q_F@DMass Destruction #DSeabed ~k2Ocean Floor @B_3Subsoil Thereof||1971-02-11|%'|A/RES/2660(XXV), @K|955:13678|1972-05-18||
enmod|t|+A+V@DMilitary or Any _QHostile ~kZ~dZModification Techniques||1976-12-10|@v|A/RES/31/72, @K|1108:17119|1978-10-05||
bwc|t|+A+V%YDevelopment, ~nn@BStockpiling @DBacteriological (Biological) @BToxin _F@B~hW|~m!_F@O;~m!@BToxin _F@O|1972-04-10|%'|A/RES/2826(XXVI), @K|1015:14860|1975-03-26|23|1
=W|t|@S*b+V%YUse *oWar @DAsphyxiating, Poisonous or _QGases, @B@DBacteriological Methods @DWarfare|1925 %:+s;%:@S@D1925|1925-06-17|#I|||1928-02-08||
cwc|t|+A+V%YDevelopment, Production, Stockpiling @B~kZChemical _F@B~hW|Chemical _F@O|1992-09-03|#I||1974:33757|1997-04-29|13|1
ccw|t|%5Prohibitions or Restrictions #D~kZ~hkConventional _FWhich May Be Deemed *tBe Excessively Injurious or *tHave Indiscriminate Effects|%5~hkConventional ~nr|1980-10-10|#I||1342:22495|1983-12-02|17|1
~aU|t|@S@2Prohibitions or Restrictions #D~kZMines, Booby-Traps @B_QDevices as amended @23 May 1996|Amended @SII|1996-05-03|#I||2048:22495|1998-12-03||1
ccw-v|t|@S@2Explosive Remnants @DWar|@SV|2003-11-28|#I||2399:22495|2006-11-12||1
~hD|t|+A+V%YUse, Stockpiling, ~nn@BTransfer @DAnti-Personnel Mines @B~hW|Anti-Personnel Mine Ban @O;Mine Ban @O;Ottawa @O|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~kN|t|%5Cluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gx~d6||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~b8|t|*]@2@!~g[@D=w~cZSpace, including @kMoon @B_QCelestial Bodies|Outer ~l3~d6|1967-01-27|%'|A/RES/2222(XXI), @K|610:8843|1967-10-10|32|1
=E|t|@4#DRescue @DAstronauts, @kReturn @DAstronauts ~k2Return @DObjects Launched into ~h/||1968-04-22|%'|A/RES/2345(XXII), @K|672:9574|1968-12-03||
<,|t|%5@fLiability @0Damage Caused by ~l3Objects||1972-03-29|%'|A/RES/2777(XXVI), @K|961:13810|1972-09-01||
+)|t|%5Registration @DObjects Launched into ~h/||1974-11-12|@v|A/RES/3235(XXIX), @K|1023:15020|1976-09-15||
moon|t|@4~g[@D=w#DMoon @B_QCelestial Bodies|Moon %F|1979-12-05|@v|A/RES/34/68, @K|1363:23002|1984-07-11||
~e!|t|Antarctic ~d6||1959-12-01|^1||402:5778|1961-06-23|15|1
~dK|t|*]*b+V@D&W_F*oLatin America ~k2Caribbean|*]@D~pX|1967-02-14|Mexico City||634:9068|1969-04-25||1
~fh|t|South Pacific &WFree Zone ~d6|*]@D~lV|1985-08-06|~lV||1445:24592|1986-12-11||
~kG|t|*]#DSouth-East Asia ~dRZone|*]@D~h3;~hj~d6|1995-12-15|~h3||1981:33873|1997-03-27|30|1
~ff|t|=N~dRZone ~d6|*]@DPelindaba;Pelindaba ~d6|1996-04-11|Cairo|A/50/426, @K||2009-07-15||
_t|t|*]@2a ~dRZone *o~khAsia|*]@D~kw|2006-09-08|~kw||2970:51633|2009-03-21|24|1
~o9|t|@u~an|~an;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|~lG@S~il@u~an|~lG+s|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
<'|t|~jZ@4adopted ~j,@k@u~an|~jZ%F|2015-12-12|>I|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @K|3156:54113|2016-11-04|91|
cbd|t|>T|@u>T|1992-06-05|~cY||1760:30619|1993-12-29|72|1
+c|t|+T@S@2Biosafety ~il>T|+T@S@2Biosafety;+T+s|2000-01-29|~bt||2226:30619|2003-09-11|6|1
~oQ|t|~ne@S@2~cy~eX~k2Fair ~nD~qhBenefits Arising ~ju>4Utilization ~il>T|~ne@S@2~cy~eX~k2Fair ~nD~qhBenefits Arising ~ju>4Utilization;~ne+s|2010-10-29|~lN||3008:30619|2014-10-12|7|
unccd|t|@u@a~hQDesertification *oThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~eO|@u@a~hQDesertification;@a~hQDesertification|1994-10-14|>I||1954:33480|1996-12-26|43|1
~aE|t|>5>W@5%Y~nj||1985-03-22|*H||1513:26164|1988-09-22||
^l|t|~h,@S@2~iwthat Deplete @k~nj|~h,+s|1987-09-16|~bt||1522:26369|1989-01-01||
basel|t|Basel +A>0@D~aRMovements @D~pJWastes @B>4Disposal|Basel @O|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~fk|t|~f9+APrior Informed Consent Procedure @0~hk~pJ~pB@BPesticides *o@fTrade|~f9@O|1998-09-10|~is||2244:39973|2004-02-24||
^w|t|~j1%5Persistent Organic Pollutants|~j1@O|2001-05-22|~l4||2256:40214|2004-05-17|2|1
~hC|t|Minamata %5Mercury|Minamata @O|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%5@f~gx*oEndangered Species @DWild Fauna @BFlora|CITES|1973-03-03|^1||993:14537|1975-07-01|27|1
cms|t|+A&)@DMigratory Species @DWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|%5Wetlands @D@fImportance especially as Waterfowl Habitat|Ramsar @O|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@4#D&)@DAlbatrosses @BPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako +ABan %YImport into Africa ~k2>0@D~aRMovement @B+R@D~pJWastes within Africa|Bamako @O|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<z|t|>W@5@B%.~cp%YWider Caribbean Region|+T@O|1983-03-24|+T@eIndias||1506:25974|1986-10-11||1
alps|t|+A@5%YAlps|Alpine @O|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~aF|t|+ALaw %YNon-navigational Uses @D@fWatercourses|Watercourses @O|1997-05-21|@v|A/RES/51/229, @K||2014-08-17||
water|t|+A@5@B~kZ~aRWatercourses @B@fLakes|Water @O|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|%5~cyInformation, Public Participation *oDecision-making @B~cy=P*o~dZMatters|Aarhus @O|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%5~dZImpact Assessment *oa ~aRContext|Espoo @O|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%5Long-range ~aRAir Pollution||1979-11-13|#I||1302:21623|1983-03-16||
escazu|t|Regional @4@2~cyInformation, Public Participation @B=P*o~dZMatters *oLatin America ~k2Caribbean|Escazú %F|2018-03-04|Escazú|||2021-04-22||
~b9|t|@f*]@2Plant ~eX@0Food @BAgriculture||2001-11-03|_R||2400:43345|2004-06-29||
^:|t|@fPlant @5@O||1951-12-06|_R||150:1963|1952-04-03||
^o|t|%5&WSafety||1994-06-17|*H||1963:33545|1996-10-24||
*1|t|%5Early Notification @Da &WAccident||1986-09-26|*H||1439:24404|1986-10-27||
+9|t|%5~m9_3Case @Da &WAccident or Radiological Emergency||1986-09-26|*H||1457:24643|1987-02-26||
~dJ|t|Joint +A=0Spent Fuel +R@B#D=0Radioactive Waste Management||1997-09-05|*H||2153:37605|2001-06-18|6|1
~c!|t|~j0@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
<s|t|~bq%Y+t~d]~cK||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+t~d]%,~d-|WHO ~d-;~d-|2003-05-21|#I||2302:41032|2005-02-27|3|1
<Q|t|~bq%Y@uEducational, Scientific @B&f~cK||1945-11-16|~h(||4:52|1946-11-04||
>A|t|~bq%Y@u~m[%.~cK||1979-04-08|*H||1401:23432|1985-06-21||
~kM|t|%5@f~dY|Chicago @O|1944-12-07|Chicago||15:102|1947-04-04||
^I|t|>W@5%Y+t&f@B~hn~op|@a_H@k@5%Y+t&f@B~hn~op;+tHeritage @O|1972-11-16|>I||1037:15511|1975-12-17|2|1
+Z|t|+AMeans @DProhibiting @BPreventing @k~hmImport, Export @BTransfer @DOwnership @D&fProperty||1970-11-14|>I||823:11806|1972-04-24|2|1
&3|t|>W@5@D&f~lT_3Event @D^WConflict||1954-05-14|~cN||249:3511|1956-08-07|2|1
+0|t|~np@S~il~oo@a@D1954 *b@5@D&f~lT_3Event @D^WConflict||1999-03-26|~cN||2253:3511|2004-03-09||1
+e|t|>WSafeguarding %YIntangible &f~op||2003-10-17|>I||2368:42671|2006-04-20||
*U|t|+A@5@B~pU%YDiversity @D&fExpressions||2005-10-20|>I||2440:43977|2007-03-18|8|1
~b.|t|UNIDROIT %5Stolen or Illegally Exported &fObjects|%5Stolen or Illegally Exported &fObjects|1995-06-24|_R||2421:43718|1998-07-01||
~oE|t|@f~oiDoping *oSport||2005-10-19|>I||2419:43649|2007-02-01|3|1
~b5|t|~pO*]*tFacilitate ~cyPublished Works @0+rWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~pO~d6|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~k[|t|~oy+AProvision @DTelecommunication Resources @0~luMitigation @BRelief Operations|~oy@O|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^t|t|~jI|~hR~jI|1949-09-19|#I||125:1671|1952-03-26|1|1
tir|t|Customs +A@fTransport @DGoods ~j,Cover @DTIR Carnets|TIR @O|1975-11-14|#I||1079:16510|1978-03-20||1
~bg|t|@f+AHarmonization @DFrontier Controls @DGoods||1982-10-21|#I||1409:23583|1985-10-15|1|1
~b-|t|%5Transit ~gx@DLand-locked ~iv||1965-07-08|@v||597:8641|1967-06-09||
*R|t|+ARecognition @B~lw@DForeign Arbitral Awards|New York @O|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@u%5Contracts *b@fSale @DGoods||1980-04-11|*H||1489:25567|1988-01-01||
*I|t|@u+A~kZElectronic Communications *o@fContracts||2005-11-23|@v|A/RES/60/21, @K|2898:50525|2013-03-01|1|1
_'|t|@u%5Contracts *b@fCarriage @DGoods Wholly or Partly by Sea|~f9Rules|2008-12-11|@v|A/RES/63/122, @K||||
+8|t|@u%5Transparency *oTreaty-based Investor-State Arbitration|~f3%5Transparency|2014-12-10|@v|A/RES/69/116, @K||2017-10-18||
<N|t|@u%5@fSettlement Agreements Resulting ~juMediation|Singapore %5Mediation|2018-12-20|@v|A/RES/73/198, @K||2020-09-12||
<G|t|@u+A@fEffects @DJudicial Sales @DShips|~bo+AJudicial Sale @DShips|2022-12-07|@v|A/RES/77/100, @K||||
upeace|t|@f@4*b~jj%YUniversity @0Peace||1980-12-05|@v|A/RES/35/55, @K|1223:19735|1981-04-07|1|1
ilo-29|t|=[1930 ~fO29)|=[1930|1930-06-28|#I||39:612|1932-05-01|1|
_6|t|@S@D2014 ~il=[1930|2014 @S~il=[1930;@S@D2014 ~il=[1930 ~fO29)|2014-06-11|#I||3175:612|2016-11-09||1
ilo-87|t|Freedom @DAssociation @B@5%Y~ktOrganise #p1948 ~fO87)||1948-07-09|~kv||68:881|1950-07-04||
ilo-97|t|Migration @0Employment @a(Revised), ~hR~fO97)||1949-07-01|#I||120:1616|1952-01-22|4|1
ilo-98|t|~ktOrganise @BCollective Bargaining #p~hR~fO98)||1949-07-01|#I||96:1341|1951-07-18||
~nN|t|Equal Remuneration #p~pl~fO100)||1951-06-29|#I||165:2181|1953-05-23||
~nO|t|=v~l1(Minimum Standards) #p1952 ~fO102)||1952-06-28|#I||210:2838|1955-04-27||1
~nP|t|Abolition @D=[1957 ~fO105)||1957-06-25|#I||320:4648|1959-01-17||
~nQ|t|<3(Employment @BOccupation) #p1958 ~fO111)||1958-06-25|#I||362:5181|1960-06-15||
~nR|t|~lK#p1973 ~fO138)|~lK#p1973|1973-06-26|#I||1015:14862|1976-06-19|3|1
~nS|t|~h"@BTribal Peoples #p1989 ~fO169)|~h"@BTribal Peoples #p1989|1989-06-27|#I||1650:28383|1991-09-05||1
~nT|t|Worst Forms @DChild ~h'#p1999 ~fO182)|Worst Forms @DChild ~h'#p1999|1999-06-17|#I||2133:37245|2000-11-19||
~nV|t|Domestic Workers #p2011 ~fO189)|Domestic Workers #p2011|2011-06-16|#I||2955:51379|2013-09-05|8|1
~nW|t|~be@BHarassment #p2019 ~fO190)|~be@BHarassment #p2019|2019-06-21|#I|||2021-06-25||
~c.|t|%,@D=NUnity @a~nFspecific ~hs@Drefugee problems ~eO|@a~ba@kSpecific ~kg@DRefugee Problems ~eO|1969-09-10|_y||1001:14691|1974-06-20||1
~i1|t|%,@D=NUnity >Welimination @Dmercenarism ~eO||1977-07-03|Libreville||1490:25573|1985-04-22||1
~kX|t|=NUnion >W@5@B~m9@DInternally Displaced +r~eO|Kampala @O|2009-10-23|Kampala||3014:52375|2012-12-06||
<6|t|~fB>3|Banjul Charter|1981-06-27|~nf||1520:26363|1986-10-21||
_m|t|=N*Q#D%o@BWelfare %YChild||1990-07-11|_y|||1999-11-29||
maputo|t|@S~il~fB%o#D%o@D~iy~eO|Maputo +s|2003-07-11|Maputo||3268:26363|2005-11-25||
~oD|t|Constitutive Act %Y=NUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|>W@5@D&k%o@B~cBFreedoms|European %5&k>3|1950-11-04|_R||213:2889|1953-09-03||
achr|t|American %5&k>3|Pact @D~l0|1969-11-22|~l0||1144:17955|1978-07-18||
<F|t|~icpreventing @Bcombating >O@-women @Bdomestic violence||2011-05-11|~oq|||2014-08-01||
~kK|t|~ic~pH|Budapest @O|2001-11-23|Budapest||2296:40916|2004-07-01||
_W|t|~ic~fX@-&i&kBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~cG+A~lQ~io@BEradication @D~be~m7|@a@D~cz|1994-06-09|~cz|||1995-03-05||
bern|t|+A&)@DEuropean Wildlife @B~hnHabitats|Bern @O|1979-09-19|Bern||1284:21159|1982-06-01||
<a|t|*Q%YLeague @DArab ~iv|Pact %YLeague @DArab ~iv|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bO|t|*Q%YAssociation @DSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|*]@DAmity @B&X*oSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~iJ|t|*Q%Y&XCouncil *bArab =w%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@4#DStatus @BFunctions %Y@fCommission @2Missing ~f5||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|>W@fCouncil *bExploration %YSea||1964-09-12|~pF||652:9344|1968-07-22||1
seafo|t|+A&)@B+R@DFishery Resources _3South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_V|t|+ACivil ~kg@D@fChild Abduction|~oo+ACivil ~kg@D@fChild Abduction|1980-10-25|~cN||1343:22514|1983-12-01||
=i|t|%5@5@D~h4@B&X*o~ou@DIntercountry Adoption|~oo%5@5@D~h4@B&X*o~ou@DIntercountry Adoption|1993-05-29|~cN||1870:31922|1995-05-01||
~ay|t|+ARecovery Abroad @DMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@f~d]~cM(2005)|@f~d]Regulations|2005-05-23|#I||2509:44861|2007-06-15|28|
udhr|i|*l@r@D&k>3||1948-12-10|>I|A/RES/217(III)|||138|
>"|i|_xGranting @D~km*tColonial Countries @BPeoples||1960-12-14||A/RES/1514(XV)|||87|
+3|i|*7@!@D@fLaw _HFriendly ~pV@B&Xamong =w*oaccordance with @k*Q*f|*7@!@D@fLaw _HFriendly ~pV@BCo-operation among =w*oaccordance with @k*Q*f;*7Friendly ~lW|1970-10-24||A/RES/2625(XXV), @K||||
~c/|i|*7Permanent Sovereignty over ~hnResources||1962-12-14||A/RES/1803(XVII)||||
%p|i|@u@r~bARacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=x|i|@r%Y%o%YChild||1959-11-20||A/RES/1386(XIV)||||
=H|i|@r&C@D<3~m7||1967-11-07||A/RES/2263(XXII)||||
>x|i|*7~l5Asylum||1967-12-14||A/RES/2312(XXII)||||
^,|i|_xInadmissibility @DIntervention _3Domestic Affairs @D=w~k2@5@D>4~km@BSovereignty||1965-12-21||A/RES/2131(XX)||||
=k|i|_xInadmissibility @DIntervention @BInterference _3Internal Affairs @D~iv||1981-12-09||A/RES/36/103, @K||||
<)|i|*7=vProgress @B#.||1969-12-11||A/RES/2542(XXIV)||||
+5|i|_xStrengthening @D@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>v|i|@r@D@!~ba@kSea-Bed ~k2Ocean Floor, ~k2Subsoil Thereof, beyond @kLimits @D~cIJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~f'|i|Definition @DAggression||1974-12-14||A/RES/3314(XXIX), @K||||
<k|i|_x~jj@Da New @f~h7Order||1974-05-01||A/RES/3201(S-VI)|||3|
~a6|i|~p)#D~jj@Da New @f~h7Order||1974-05-01||A/RES/3202(S-VI)||||
&M|i|*Q@D~h7%o@BDuties @D~iv||1974-12-12||A/RES/3281(XXIX)||||
^6|i|_x%o@DDisabled ~f5||1975-12-09||A/RES/3447(XXX)||||
<P|i|_x~nC~juBeing Subjected *t+D||1975-12-09||A/RES/3452(XXX), @K||||
*Z|i|+E@0Law ~lwOfficials||1979-12-17||A/RES/34/169, @K|||11|
*X|i|@r~bAIntolerance @B@D<3Based @2Religion or Belief||1981-11-25||A/RES/36/55|||7|
~b4|i|Manila _xPeaceful Settlement @D@fDisputes||1982-11-15||A/RES/37/10, @K|||7|
~a5|i|+t*Q@0Nature||1982-10-28||A/RES/37/7, @K||||
~a2|i|@!@DMedical Ethics relevant ~ilRole @D~d]Personnel, particularly Physicians, _3@5@D~f7@BDetainees @-+D||1982-12-18||A/RES/37/194, @K||||
^/|i|_xRight @DPeoples *tPeace||1984-11-12||A/RES/39/11, @K||||
+k|i|@r@D~eS@D=P@0~e3@DCrime @BAbuse @DPower||1985-11-29||A/RES/40/34, @K||||
~bS|i|%"@kAdministration @D~lF=P(The ~boRules)|%"@kAdministration @D~lFJustice;~boRules|1985-11-29||A/RES/40/33, @K||||
+7|i|~eS#D~km%YJudiciary||1985-09-06|Milan|||||
=y|i|_x~kt#.||1986-12-04||A/RES/41/128, @K|||28|
&Q|i|*7=v@BLegal @!%j@k@5@BWelfare @DChildren, with ~oxReference *tFoster Placement @BAdoption Nationally @BInternationally||1986-12-03||A/RES/41/85, @K||||
^-|i|_xEnhancement %YEffectiveness %YPrinciple @DRefraining ~ju@kThreat or ~kZForce *o@f~lW||1987-11-18||A/RES/42/22, @K||||
=U|i|Body @D@!*b~nC~j,Any Form @DDetention or Imprisonment||1988-12-09||A/RES/43/173, @K||||
<D|i|_x%L@BRemoval @DDisputes @BSituations Which May Threaten @f~d4@B~l1@B#DRole %Y@u*othis Field||1988-12-05||A/RES/43/51, @K||||
~eE|i|%"~d3=a(The Tokyo Rules)|%"~d3Measures;Tokyo Rules|~a,||A/RES/45/110, @K|||3|
=)|i|~eS*b~dx@DPrisoners||~a,||A/RES/45/111, @K||||
^s|i|@u#6*b%L@D~lFDelinquency (The Riyadh Guidelines)|@u#6*b%L@D~lFDelinquency;Riyadh Guidelines|~a,||A/RES/45/112, @K||||
~c7|i|@u~lZ*b@5@DJuveniles Deprived @Dtheir Liberty|Havana Rules|~a,||A/RES/45/113, @K||||
^j|i|Model *]@2Extradition||~a,||A/RES/45/116, @K||||
^(|i|Model *]@2Mutual ~m9*o+oMatters||~a,||A/RES/45/117, @K||||
>p|i|~eS#DRole @DLawyers||~po|Havana|||||
+"|i|#6#DRole @DProsecutors||~po|Havana|||||
~aX|i|~eS#D~kZForce @BFirearms by Law ~lwOfficials||~po|Havana|||||
*u|i|+t_xSurvival, @5@B%.@DChildren||1990-09-30|@v|||||
*-|i|@u@!@0Older ~f5||1991-12-16||A/RES/46/91, @K||||
~a3|i|@!*b@5@D+rwith Mental Illness ~k2Improvement @DMental ~d]Care||1991-12-17||A/RES/46/119, @K||||
~cV|i|*7Fact-finding by @k@u_3Field %YMaintenance @D@f~d4@BSecurity||1991-12-09||A/RES/46/59, @K||||
&m|i|_x~nC~juEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
&!|i|_x%o@D+rBelonging *t~cIor Ethnic, Religious @BLinguistic Minorities||1992-12-18||A/RES/47/135, @K|||7|
^G|i|@r&C@D~be~m7||~pq||A/RES/48/104|||10|
&4|i|Standard ~lZ#DEqualization @DOpportunities @0~d/||~pq||A/RES/48/96, @K||||
<m|i|@!^D~cIInstitutions *b~pU@B@5@D&k%o(Paris ~h[|@!%j@kstatus @D~mx~e?*b~dE@B@6@Dhuman rights;~jZ~pR|~pq||A/RES/48/134, @K|||3|
*F|i|*7=a*t~f1@f~l6||~pr||A/RES/49/60, @K||||
*s|i|@r*tSupplement @k1994 *7=a*t~f1@f~l6||1996-12-17||A/RES/51/210, @K||||
&b|i|_xEnhancement @D&X<b@BRegional Arrangements or Agencies _3Maintenance @D@f~d4@BSecurity||~pr||A/RES/49/57, @K||||
=V|i|_xOccasion %YFiftieth Anniversary *f||1995-10-24||A/RES/50/6|||4|
<-|i|+t~p)@0Youth|+t~p)@0Youth ~ilYear 2000 @BBeyond|~pt||A/RES/50/81, @K|||12|
&7|i|_xRight @BResponsibility @DIndividuals, Groups @BOrgans @DSociety ~qd@BProtect Universally Recognized &k%o@B~cBFreedoms|*7&k%oDefenders|1998-12-09||A/RES/53/144, @K||||
<c|i|@r@B~p)@2a Culture @DPeace|*7a Culture @DPeace|1999-09-13||A/RES/53/243|||10|
&9|i|@u~nc&g|~nc&g|2000-09-08|@v|A/RES/55/2|||68|
~hz|i|@r@DCommitment @2HIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @K|||2|
~kV|i|%W*7HIV/AIDS||2006-06-02|@v|A/RES/60/262, @K||||
hiv-2011|i|~jCIntensifying Our Efforts *t~f1HIV @BAIDS||2011-06-10|@v|A/RES/65/277, @K||||
~oI|i|~jCOn @kFast Track *tAccelerating @kFight @-HIV @B*tEnding @kAIDS Epidemic by ~pz||2016-06-08|@v|A/RES/70/266, @K||||
hiv-2021|i|~jCEnding Inequalities @BGetting @2Track *tEnd AIDS by ~pz||2021-06-08|@v|A/RES/75/284, @K||||
+.|i|A world fit @0children||2002-05-10|@v|A/RES/S-27/2, @K||||
^n|i|@u_xNew ~jmAfrica’s #.||2002-09-16|@v|A/RES/57/2||||
nepad|i|New ~jmAfrica’s #.|NEPAD|2001-07-11|Lusaka|A/57/304, @K|||28|
=I|i|2005 ~ctOutcome||2005-09-16|@v|A/RES/60/1|||15|
^r|i|~eS@B#6#D~kta Remedy @BReparation @0~e3@DGross Violations @D@f&k%oLaw @BSerious Violations @D@f~eYLaw||2005-12-16||A/RES/60/147, @K||||
%[|i|@u*[Counter-Terrorism ~ky|*[Counter-Terrorism ~ky|2006-09-08||A/RES/60/288|||26|
~iP|i|Institution-building %Y@u~m2||2007-06-18|#I|A/HRC/RES/5/1, @K||||
=X|i|~bHMandate-holders %Y~m2|~bHMandate Holders %YCouncil;~bHMandate Holders %Y~m2|2007-06-18|#I|A/HRC/RES/5/2, @K||||
+4|i|@u_x%o@D~h"Peoples|UNDRIP|2007-09-13||A/RES/61/295, @K|||35|
>l|i|Non-legally binding ~nY@2all types @Dforests|@uforest instrument|2007-12-17||A/RES/62/98, @K||||
~c3|i|@ustrategic plan @0forests 2017–2030|@ustrategic plan @0forests, 2017–2030|2017-04-27||A/RES/71/285, @K||||
*'|i|#6*bAlternative Care @DChildren||2009-12-18||A/RES/64/142, @K||||
<p|i|@u*[#T#N~hQ&i~f5||2010-07-30||A/RES/64/293|||34|
_n|i|@u~lZ*b~dx@D~iy~f7@B~d3=a@0~iyOffenders (the ~hjRules)|@u~lZ*b~dx@D~iy~f7@B~d3=a@0~iyOffenders;~hjRules|2010-12-21||A/RES/65/229, @K|||13|
*K|i|Updated ~qn~iy~g0|~qn~iy~g0|2010-12-21||A/RES/65/228, @K|||8|
~k/|i|Salvador *7~jfStrategies @0*[Challenges: ~ec=PSystems @B>4%.*oa Changing World||2010-04-19|Salvador|A/RES/65/230, @K||||
~k)|i|%W@r~aO#D%L@B>0@DNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @K||||
&8|i|@u*7&k%o~jW@BTraining||2011-12-19||A/RES/66/137, @K||||
>:|i|The future we want||2012-06-22|~cY|A/RES/66/288, @K||||
~iT|i|@u@!@B#6@2~cyLegal Aid *o+o=PSystems||2012-12-20||A/RES/67/187, @K|||10|
^]|i|@r~aO#DRule @DLaw at @k~cI@B@fLevels||2012-09-24|@v|A/RES/67/1||||
~a4|i|@r%Y~m?Dialogue @2@fMigration @B#.||2013-10-03|@v|A/RES/68/4||||
>o|i|~pP~k4plenary meeting %Y%Kknown as @k+t>F@2~h"Peoples||2014-09-22|@v|A/RES/69/2||||
~b"|i|SIDS Accelerated Modalities #N(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @K|||18|
~b/|i|>5@r@B>5~a.2014–2024||2014-11-05|*H|A/RES/69/137||||
<r|i|>5~a.2014–2024|>5~md|2014-11-05|*H|A/RES/69/137, &wII|||2|
&R|i|@u~qn~h4~g0||2014-12-18||A/RES/69/194, @K|||5|
&S|i|@f#6@0~ec=PResponses with ~ou*t&i&f~lT~o2Offences||2014-12-18||A/RES/69/196, @K|||8|
+'|i|Sendai &g||2015-03-18|~ov|A/RES/69/283, &wI|||7|
<o|i|Sendai %G@0~luRisk ~f82015–2030|Sendai Framework|2015-03-18|~ov|A/RES/69/283, &wII|||93|
~bK|i|Addis Ababa ~fX%J%YThird ~nJ#.|Addis Ababa ~fX~ln|2015-07-27||A/RES/69/313, @K|||106|
~bL|i|Transforming our world: @k~k5|~k5;2030 ~ln|2015-09-25|@v|A/RES/70/1|||643|
~dz|i|=u*7Integrating ~ec=Pinto @kWider @u%J*tAddress =v@B~h7Challenges @B~qd@kRule @DLaw at @k~cI@B@fLevels, @BPublic Participation||~pw||A/RES/70/174, @K|||6|
_q|i|%"@k~dx@D~f7(the ~h-Rules)|%"@k~dx@DPrisoners;~h-Rules|~pw||A/RES/70/175, @K|||32|
~i6|i|~pP%Y#8%Y%K#Doverall review %Yimplementation %Youtcomes %Y~ct#D~lDSociety||2015-12-16|@v|A/RES/70/125||||
~l[|i|Our joint commitment *teffectively addressing @Bcountering @kworld drug problem||2016-04-19|@v|A/RES/S-30/1, @K||||
*0|i|New York @r@0Refugees @BMigrants||2016-09-19|@v|A/RES/71/1|||9|
~kF|i|#a%Y#8%Y%K@2antimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
~ew|i|_x~ktPeace||2016-12-19||A/RES/71/189, @K||||
<j|i|New Urban ~ln||2016-10-20|Quito|A/RES/71/256, @K|||16|
~a8|i|Our ocean, our future: call @0action||2017-07-06|@v|A/RES/71/312, @K||||
~ci|i|#a#Dimplementation %Y@u*[#T#N~hQ&i~f5||2017-09-27|@v|A/RES/72/1||||
~a1|i|#aadopted at @k~h-~d4Summit||2018-09-24|@v|A/RES/73/1||||
~k,|i|#a%Ythird #8%Y%K#Dprevention @Bcontrol @Dnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
^y|i|#a%Y#8%Y%K#Dfight @-tuberculosis||2018-10-10|@v|A/RES/73/3||||
~hE|i|@u_x%o@DPeasants @B_QPeople Working *oRural Areas||2018-12-17||A/RES/73/165, @K||||
=B|i|*[~ol@0Safe, Orderly @BRegular ~lJ|*[~ol@2~lJ;~jY~ol@2~lJ|2018-12-10|Marrakech|A/RES/73/195, @K|||43|
<n|i|*[~ol@2Refugees|global compact @2~fi|2018-12-17||A/73/12(PartII)||||
>8|i|<U~mysecond ~m?@u>F@2South-South ~m(||2019-03-22|~gr|A/RES/73/291, @K||||
uhc-2019|i|<ucoverage, &x^C~o!|<ucoverage &x^C~o!;*lhealth coverage: ^Cworld|2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#a~k4political forum @2~gHdevelopment convened ~j,@kauspices %Y~hlAssembly||2019-10-15|@v|A/RES/74/4, @K||||
un75|i|_xcommemoration %Yseventy-fifth anniversary *f||2020-09-21|@v|A/RES/75/1||||
~iH|i|Our common commitment *teffectively addressing challenges @Bimplementing measures *tprevent @Bcombat corruption @Bstrengthen @3cooperation||2021-06-02|@v|A/RES/S-32/1, @K||||
~nx|i|United @-racism, racial ~g)xenophobia @Brelated intolerance||2021-09-22|@v|A/RES/76/1||||
~j)|i|The “Space2030” Agenda: space as a driver @D~gHdevelopment|“Space2030” ~ln;~l32030 Agenda: space as a driver @D~gHdevelopment;Space2030 ~ln|2021-10-25||A/RES/76/3||||
~b3|i|~lG*7Advancing Crime ~lQ+o=P~k2Rule @DLaw: Towards @kAchievement %Y~k5|~lG&g|2021-03-07|Kyoto|A/RES/76/181, @K|||12|
>(|i|=u~p)*bLeast Developed Countries|=u~md|2022-04-01||A/RES/76/258, @K|||26|
~a9|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @K||||
~at|i|#a%Y#8#Dmidterm review %YSendai %G@0~luRisk ~f82015–2030||2023-05-18|@v|A/RES/77/289, @K||||
sdg-2023|i|#a~k4political forum @2~gHdevelopment convened ~j,@kauspices %Y%K(Sustainable %.Goals Summit)||2023-09-29|@v|A/RES/78/1, @K||||
pandemic-2023|i|#a%Y%K#8@2pandemic prevention, preparedness @Bresponse||~px|@v|A/RES/78/3, @K||||
~gj|i|#a%Y#8#Dfight @-tuberculosis||~px|@v|A/RES/78/5, @K||||
~fl|i|Antigua @BBarbuda %J@0<XStates: A Renewed @r@0Resilient Prosperity|Antigua @BBarbuda %J@0<X~iv|2024-07-16||A/RES/78/317, @K|||9|
+g|i|Pact *bFuture|The Pact *bFuture|~py|@v|A/RES/79/1|||21|
&6|i|*[Digital Compact||~py|@v|A/RES/79/1, &wI|||6|
>m|i|*7Future Generations||~py|@v|A/RES/79/1, &wII|||3|
amr-2024|i|#a%Y#8@2antimicrobial resistance||2024-10-07|@v|A/RES/79/2, @K||||
_T|i|Awaza ~a.2024–2034|Awaza ~md;~a.2024–2034|2024-12-24||A/RES/79/233, @K|||7|
~k:|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @K|||2|
=o|i|@r%Y@u>F#D&kEnvironment|~j1_x&kEnvironment|1972-06-16|~l4|A/CONF.48/14/Rev.1||||
=p|i|*l_xEradication @DHunger @BMalnutrition||1974-11-16|_R||||7|
>9|i|<U#T#N@0Promoting @BImplementing Technical &Xamong ~dQ|<U~p?|1978-09-12|~gr|||||
<C|i|~lz~h6%YTenth ~oxSession %Y~hlAssembly||1978-06-30|@v|A/RES/S-10/2|||9|
<(|i|Rio *7Environment @B#.|Rio &g|~pp|~cY|^VI||||
~e9|i|%J21||~pp|~cY|^VII||||
>/|i|Non-legally Binding Authoritative Statement @D@!@0a *[~fY#DManagement, &)@B%i%.@DAll Types @DForests||~pp|~cY|^VIII||||
>6|i|@I*bFurther &h@D%J21||1997-06-28|@v|A/RES/S-19/2, @K||||
+l|i|>5@r@B~md||1993-06-25|*H|A/CONF.157/24(PartI), chap. III|||29|
+X|i|~p)*b%i%.@D<X~iv|Barbados ~md|1994-05-06|~jR|A/CONF.167/9||||
~la|i|~l9Strategy @0a Safer World: #6@0~hn~lu~lQPreparedness @BMitigation @Bits ~p?|~l9~ky|1994-05-27|Yokohama|A/CONF.172/9||||
<7|i|~p)%Y@f>F@2Population @B#.||1994-09-13|Cairo|A/CONF.171/13||||
&1|i|~m)*7=v#.|~m)&g;~m)@r@B~md|1995-03-12|~pF|A/CONF.166/9, &wI||||
*T|i|~p)%Y~ct@0=v#.||1995-03-12|~pF|A/CONF.166/9, &wII||||
~kH|i|~bo@r@B~nm=f||~ps|=:|A/CONF.177/20/Rev.1||||
+a|i|~bo&g||~ps|=:|A/CONF.177/20/Rev.1, &wI|||4|
^4|i|~bo~nm=f||~ps|=:|A/CONF.177/20/Rev.1, &wII||||
~aS|i|Further actions @Binitiatives *timplement @k~bo@r@B~nm=f||2000-06-10|@v|A/RES/S-23/3, @K||||
^a|i|Habitat ~ln||1996-06-14|~oq|A/CONF.165/14||||
<?|i|*7Cities @B_Q&kSettlements _3New Millennium||2001-06-09|@v|A/RES/S-25/2, @K||||
>u|i|~ku*7+t~eW||1996-11-13|_R|||||
*B|i|~ku*7Nutrition|||_R||||9|
+Y|i|~p)=.2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+6|i|~p)=.~m4|Istanbul ~p)=.~m4;Istanbul ~md|2011-05-13|~oq|A/CONF.219/7, chap. II|||6|
~dI|i|~p)~d.Combat @BEradicate @k~hm~gx*o~bB_F*oAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
>y|i|@f~m]*tEnable =w*tIdentify @BTrace, *oa Timely @BReliable Manner, ~hm~bB~nr|@fTracing Instrument|~pv|||||2|
~oF|i|Durban @r@B~md||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~fc|i|~f4~fY%Y~nJ#.|~f4Consensus|2002-03-22|~lM|A/CONF.198/11, *S1, @K||||
>'|i|=u*7~a[@0Development: ~myFollow-up ~nJ%.*tReview @k&h%Y~f4Consensus|=u*7~a[@0#.|2008-12-02|Doha|A/RES/63/239, @K||||
_p|i|~cH~mj@2Ageing, 2002|~cH~mj@2Ageing;~cH~p?|2002-04-12|~or|A/CONF.197/9, *S1, &wII|||11|
<:|i|%W@r~k2~cH~mj@2Ageing, 2002||2002-04-12|~or|A/CONF.197/9, *S1||||
&A|i|~kn*7%i#.||2002-09-04|~lE|A/CONF.199/20, *S1, @K||||
=A|i|#T@D&h%Y~ct@2%i%.(Johannesburg #T@DImplementation)|#T@D&h%Y~ct@2%i#.;~kn#T@DImplementation|2002-09-04|~lE|A/CONF.199/20, *S2, @K||||
^2|i|Almaty @I@DAction: Addressing @k~oxNeeds @D%?within a New *[%G@0Transit Transport &X@0Landlocked @BTransit ~dQ|Almaty ~md|2003-08-29|Almaty|A/CONF.202/3, &wI||||
~bW|i|%:@r@D~pR||2003-12-12|#I|A/C.2/59/3, @K||||
<g|i|%:~p?||2003-12-12|#I|A/C.2/59/3, @K||||
<q|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~aC|i|Tunis %J*b~lDSociety|Tunis ~ln|2005-11-18|Tunis|A/60/687||||
=j|i|~f3&g||2005-01-14|Port Louis|A/CONF.207/11, &wI||||
>q|i|~f3Strategy *bFurther &h%Y~p)*b%i%.@D<X~iv|~f3Strategy @DImplementation;~f3~ky|2005-01-14|Port Louis|A/CONF.207/11, &wII||||
^b|i|Hyogo &g||2005-01-22|Kobe|A/CONF.206/6||||
<9|i|Hyogo %G@0~fX2005–2015: Building @kResilience @DNations @BCommunities *tDisasters|Hyogo %G@0=f|2005-01-22|Kobe|A/CONF.206/6|||4|
~ah|i|~dv~my~m?@u>F@2South-South ~m(||2009-12-03|~nf|A/RES/64/222, @K||||
<L|i|10-Year %G@DProgrammes @2%iConsumption @B~nnPatterns|10-Year %G@DProgrammes @2%iConsumption @BProduction|2012-06-22|~cY|A/CONF.216/5, @K|||3|
~k'|i|Keeping @kpromise: united *tachieve @k~nc%.Goals||2010-09-22|@v|A/RES/65/1||||
~g:|i|~pP~aO@2Youth: Dialogue @BMutual Understanding||2011-07-26|@v|A/RES/65/312||||
~c]|i|~l3Millennium: >5*7~l3@B&k#.||1999-07-30|*H|A/CONF.184/6, *S1||||
+v|i|@!~ba@kUse by =w@DArtificial Earth Satellites @0@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @K||||
~a!|i|@!Relating *tRemote Sensing %YEarth ~ju~h/||1986-12-03||A/RES/41/65, @K||||
<J|i|@!Relevant ~il~kZ&WPower Sources *o~h/||1992-12-14||A/RES/47/68||||
~a'|i|*7@f&X~cZ~l3*bBenefit @B_3Interest @DAll States, Taking into ~h:Account @kNeeds @D~dQ||1996-12-13||A/RES/51/122, @K||||
_b|i|@r@DLegal @!~g[@D=w~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
+b|i|~cFBusiness @B&kRights: Implementing @k@u“Protect, ~ou@BRemedy” Framework|~cFBusiness @B&k>3|2011-06-16|#I|A/HRC/17/31, @K|||32|
&L|i|~cFInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @K|||30|
>s|i|~cFExtreme Poverty @B&k>3||2012-09-27|#I|A/HRC/21/39, @K||||
~dF|i|Rabat #T#N#Dprohibition @Dadvocacy @Dnational, racial or religious hatred that constitutes incitement *t~g)hostility or violence|Rabat ~p?|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^g|i|Manual #DEffective Investigation @BDocumentation @D+D|Istanbul +s|1999-08-09|~oq|||||
*"|i|#6@2=P*oMatters involving Child ~e3@BWitnesses @DCrime||2005-07-22||E/RES/2005/20, @K||||
&2|i|#6*b%L@DCrime||2002-07-24||E/RES/2002/13, @K|||4|
&0|i|#6@0~fX@2~h4_3+o=PSystem||1997-07-21||E/RES/1997/30, @K||||
<M|i|Basic principles #Duse @Drestorative *Yprogrammes *ocriminal matters||2002-07-24||E/RES/2002/12, @K||||
~g-|i|Consultative ~i3@Bnon-governmental organizations||1996-07-25||E/RES/1996/31||||
~es|i|#6*bproclamation @D@3years|criteria *bproclamation @D@3years|1980-07-25||E/RES/1980/67, @K||||
*x|i|Arab ~d4Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &wII, resolution 14/221|||21|
^?|i|Quartet performance-based road map *ta permanent two-State solution ~ilIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @K||||
^.|i|@r@D@!@2Interim Self-Government Arrangements||1993-09-13|^1|A/48/486-S/26560, @K||||
&Z|i|Kunming-Montreal *[~bpFramework||2022-12-19|~bt|CBD/COP/15/17, decision 15/4, @K|||12|
~bN|i|~jK~bp~li~k2Aichi ~bpTargets|~jK~bp~m4|2010-10-29|~lN|UNEP/CBD/COP/10/27, annex, decision X/2, @K|||5|
~bM|i|%J2063: The Africa We Want|%J2063 %Y=NUnion;%J2063|2015-01-31|_y|||||
^x|i|~gy#D~lXGovernance @DTenure @DLand, ~a]@BForests _3Context @D~cI~eW||2012-05-11|_R||||16|
>.|i|+E@0~lXFisheries||1995-10-31|_R|||||
humanitarian-donorship|i|@!@BGood Practice @D~eYDonorship||2003-06-17|~l4|A/58/99-E/2003/94, &wII|||6|
_o|i|~oo+E@-Ballistic Missile Proliferation||2002-11-25|~cN|||||
~da|i|+E_H@kRepression @DPiracy, ^WRobbery @-Ships @B~hm>HActivity *oWest @B~khAfrica|Yaoundé Code @DConduct|2013-06-25|Yaoundé|||||
~bT|i|+E_H@kRepression @DPiracy @B^WRobbery @-Ships _3Western Indian Ocean ~k2Gulf @DAden|Djibouti Code @DConduct|2009-01-29|Djibouti|||||
~c?|i|Safe Schools &g||2015-05-29|Oslo|||||
~gd|i|~jZCommitments *tProtect ~h4Unlawfully Recruited or Used by ^W~m/or ^WGroups|~jZCommitments|2007-02-06|>I|||||
*W|i|*7~cB@!@B%oat Work|@f~h'%,*7~cB@!@B%oat Work|1998-06-18|#I|||||
~bZ|i|@f~h'%,Centenary @r*bFuture @DWork|Centenary @r*bFuture @DWork|2019-06-21|#I|A/73/918, @K|||5|
>n|i|@f~h'%,*7=v=P@0a Fair Globalization|*7=v=P@0a Fair Globalization|2008-06-10|#I|A/63/538-E/2009/4, @K||||
~kE|i|@r@DAlma-Ata||1978-09-12|Alma-Ata|||||
~bP|i|@r@DAstana @2primary health care|@r@DAstana||Astana|||||
~nX|i|Incheon Declaration: ~jW2030: Towards Inclusive ~nDQuality ~jW@BLifelong Learning @0All|Incheon &g|2015-05-21|Incheon|||||
_e|i|*l*7Bioethics @B&k>3||2005-10-19|>I|||||
&p|i|*l*7&fDiversity||2001-11-02|>I|||||
~aw|i|*l_x&kGenome @B&k>3||1997-11-11|>I|A/RES/53/152||||
~bX|i|@u*7&kCloning||2005-03-08||A/RES/59/280, @K||||
~iB|i|Recommendation #DEthics @DArtificial Intelligence||2021-11-23|>I|||||
<B|i|@uguidelines @0consumer protection||2015-12-22||A/RES/70/186, @K||||
*E|i|~cB@!@DOfficial Statistics||2014-01-29||A/RES/68/261||||
~d9|i|#6*bRegulation @DComputerized ~bcData Files||~a,||A/RES/45/95||||
=,|i|Responsibility @D=w@0internationally wrongful acts||2001-12-12||A/RES/56/83, @K||||
_X|i|~eS@2Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
^e|i|~ks@4<b~k2@f+oCourt||2004-10-04|@v|A/58/874, @K|||7|
*z|i|Financial ~cM@B~lZ*f||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@4@2Trade-Related ~kg@DIntellectual ~lT>3|TRIPS %F|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~pO@4Establishing @k+t~gx~cK||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~dA|i|=u_xTRIPS @4@BPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~fXPlan||2017-07-15|Kazan|||||
*C|i|Revitalised ~eb|~lY~eb;~lY>eSouth Sudan;Revitalised %F;~lY%F|2018-09-12|_y|||||
<I|t|Nagoya-Kuala Lumpur ~d5@S@2Liability @BRedress ~il+T@S@2Biosafety||2010-10-15|~lN|||2018-03-05||
~aV|t|@4~pkUnregulated High Seas ~a]_3~khArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~aT|t|Cape Town @4@D2012 #D&h%YProvisions %Y_l@S@D1993 %j@k_l@f>W=0~duVessels, 1977|Cape Town @4@D2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *7Accelerated Agricultural Growth @BTransformation @0Shared Prosperity @BImproved Livelihoods||2014-06-27|Malabo|||||
~kW|i|~mj~d.Deter @B~f1^B||2001-03-02|_R|||||
>j|i|=u%W@r%Y“World =vSummit” ~j,@ktitle “the ~np~ct@0=vDevelopment”|=u%W&g|2025-11-04|Doha|A/RES/80/5, @K|||2|
<y|i|Cancun *7Mainstreaming @k&)@B%i~kZ~bp@0Well-being||2016-12-03|Cancun||||6|
~l,|i|Aichi-Nagoya *7~jW@0%i#.||2014-11-12|~lN||||8|
<]|i|@4@2~jhbetween Israeli @BSyrian Forces|~jh@D~m/%F;1974 ~jh@D~m/%F|1974-05-31|#I|||||
~nU|t|Work *o~du#p2007 ~fO188)|Work *o~du#p2007|2007-06-14|#I|||2017-11-16||
^u|t|%5Road ~oz@D1968|1968 ~jI|1968-11-08|*H||1042:15705|1977-05-21||
_!|t|%5Road Signs @BSignals|1968 %5Road Signs @BSignals|1968-11-08|*H||1091:16743|1978-06-06||
~c8|t|@4<b~k2United =w@DAmerica regarding @kHeadquarters *f|Headquarters %F|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~ev|t|*Q%Y%,@DAmerican ~iv||1948-04-30|Bogotá||119:1609|1951-12-13||
+-|t|~cG@a~pk@BPunish Torture||1985-12-09|+T@eIndias|||1987-02-28||
&T|t|~cG%5Protecting @k&k%o@DOlder ~f5||2015-06-15|^1|||2017-01-11||
='|t|@S~il~fB%o#D%o@DOlder +r~eO||2016-01-31|_y|||||
>)|t|~h7Community @DWest =N=w%5~bBWeapons, >4Ammunition ~o2Materials||2006-06-14|Abuja|||2009-09-29||
<H|t|~kh=N>W>0@D~bBWeapons, >4Ammunition @BAll ~idThat Can Be Used @0>4Manufacture, Repair @BAssembly|Kinshasa @O|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~cG~oi@k_0Ammunition, Explosives, ~o2Materials||1997-11-14|^1|||1998-07-01||
stcw-f|t|~o8~duVessel Personnel, 1995|~o8~duVessel Personnel|1995-07-07|~h(|||2012-09-29||
~cT|t|+A%u@D*mRelating *t@f~dY||2010-09-10|=:|||2018-07-01||
=h|t|@S~d5~il>W%u@DUnlawful Seizure @D~oj||2010-09-10|=:|||2018-01-01||
~fd|t|@S*tAmend @k%5Offences @B~hk_QActs ~pC@2Board ~oj||2014-04-04|~bt|||2020-01-01||
~k?|t|@S@D2005 ~il~fS|@S~il~fS|2005-10-14|~h(|||2010-07-28||
>w|t|@S@D2005 ~il@S*b~ac=4|@S~il@S*b~ac=4|2005-10-14|~h(|||2010-07-28||
=l|t|~kf~o4Material||2005-07-08|*H|||2016-05-08||
^"|t|~na~kf~h,@S@2~iwthat Deplete @k~nj|~naAmendment|2016-10-15|Kigali|||2019-01-01||
~aW|t|=u~kf~lG+s|=uAmendment|2012-12-08|Doha|||2020-12-31||
~gC|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
>z|t|@4@2~gxFacilitation|+t~gx%,@4@2~gxFacilitation;~gxFacilitation %F|||||2017-02-22||
<E|t|@4@2~a]Subsidies|+t~gx%,@4@2~a]Subsidies|2022-06-17|#I|||2025-09-15|2|
>r|t|+t~d]%,~nk|WHO ~nk;~nk|2025-05-20|#I|||||
^9|t|Pact @2Security, Stability @B%._3Great Lakes Region||2006-12-15|~nf|||2008-06-21||
^c|t|@4~nF~i3~k2@fAtomic Energy Agency|@4~nF~i3~k2Agency|1957-11-14||A/RES/1145(XII), @K||||
^p|t|@4_H@k~ks<b~k2%,*b+V@DChemical ~nr||2000-10-17||A/RES/55/283, @K||||
~g,|t|@4_H@k~ks<b~k2@f%,@0~lJ||2016-07-25||A/RES/70/296, @K||||
^v|i|Staff ~cM@B~lZ*f|||||||8|
>t|i|~cM@B~lZ~ba@IPlanning, @k@I~kg%YBudget, @kMonitoring @D&h~k2Methods @DEvaluation|||||||7|
~c"|i|@r%YIndian Ocean as a Zone @DPeace||1971-12-16||A/RES/2832(XXVI)||||
~gb|i|Lima Declaration: Towards Inclusive @B%i~m[#.||2013-12-02|Lima|||||
~cg|i|Oslo ~gt&g||2007-03-20|Oslo|A/63/591, @K||||
~a7|i|Ottawa *Q@0~d]Promotion||1986-11-21|Ottawa|||||
_U|i|~hj*Q@0~d]~pU*oa Globalized World||2005-08-11|~h3|||||
~gg|i|Rio %W*7=vDeterminants @DHealth||2011-10-21|~cY|||||
~i2|i|~jZ*7Aid Effectiveness||2005-03-02|>I|||||
~cP|i|Accra %J@0=f||2008-09-04|Accra|||||
busan|i|Busan ~jmEffective %.~m(||2011-12-01|Busan|||||
~iE|i|Bali ~jKTechnology Support @BCapacity-building|||||||4|
~c-|i|~dv_xRole @BMandate %Y@uEnvironment Programme||1997-02-07|~nf|||||
malmo|i|Malmö ~gt&g||2000-05-31|Malmö|A/55/25, &wI||||
~f?|i|*[~p)*b@5~cp~juLand-based Activities||1995-11-03|^1||||4|
~b0|i|~mj*b+R@D~duCapacity|||_R|||||
~et|i|~mj*b&)@B+R@DSharks|||_R|||||
~b1|i|~mj@0Reducing Incidental Catch @DSeabirds *oLongline Fisheries|||_R|||||
=m|i|~gy@0Securing %iSmall-scale ~a]_3Context @DFood ~l1@BPoverty Eradication|||_R|||||
+2|i|~gy@0Flag State Performance|||_R||||7|
<[|i|@f#6*b+R@DDeep-sea ~a]_3High Seas||2008-08-29|_R|||||
~nv|i|@f#6@2Bycatch +R@B~f8@DDiscards|||_R|||||
~cW|i|~gy#DMarking @D~duGear|||_R|||||
~k.|i|~ku*7^B||2005-03-12|_R|||||
~i5|i|Reykjavik *7~lX~a]_3Marine Ecosystem|||Reykjavik||||7|
>k|i|@r%Y~ct@2~eW|||_R|||||
_"|i|Five ~ku@!@0%i*[~eW|||_R|||||
<A|i|*[%G@2~pB– For a Planet Free @DHarm ~ju~pB@BWaste|*[%G@2Chemicals|2023-09-30|Bonn|||||
^8|i|*[Jobs Pact||2009-06-19|#I|||||
_9|i|Olympic Charter||||||||
~i0|i|Moscow @r*tEnd TB||2017-11-17|Moscow|||||
^H|i|#T#N~pkViolent Extremism||||A/70/674||||
_8|i|~cFForeign Terrorist Fighters (Madrid Guiding ~h[|~cHGuiding ~pR|||S/2015/939, &wII||||
~bh|i|~lzcommuniqué %Y~fXGroup @0Syria|%:communiqué|2012-06-30|#I|A/66/865-S/2012/522, @K||||
~c,|i|@4@2Movement @BAccess||2005-11-15||||||
^f|i|Israeli-Palestinian Interim @4#DWest Bank ~k2Gaza Strip||1995-09-28|^1|A/51/889-S/1997/357, @K||||
_a|i|~eb||2015-08-17||||||
+I|i|@4@2Cessation @DHostilities, @5@DCivilians @B~eYAccess|@4@2Cessation @DHostilities, @5@DCivilians, @B~eYAccess|2017-12-21|_y|||||
~iF|i|%W@4@0~g1_3~kh=NRepublic||2019-02-06|Bangui|S/2019/145, @K|||4|
~gc|i|@4@0~g1*oMali|@4@2~g1*oMali|||||||
~bU|i|Peace, ~l1@B&X%G*bDemocratic Republic %YCongo ~k2Region||2013-02-24|_y|S/2013/131, @K||||
dayton|t|~hl%G@4@0~d4*oBosnia @BHerzegovina||~pt|>I|S/1995/999, @K||~pt||
~jr|i|~lz@4@0Ending @kConflict @BBuilding a Stable @BLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~jf~p?||2015-07-14|*H|S/RES/2231(2015), &wA||||
~b7|i|Package @D=a*b&h%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &wI||||
~ga|i|Libyan %W%F||~pw|Skhirat|||||
juba|i|Juba @4@0~d4*oSudan|Juba ~d4%F|2020-10-03|Juba|||||
~ep|i|=u~h6@0~d4*oDarfur||2011-07-14|Doha|||||
~f)|i|Bridgetown Covenant|||~jR||||8|
_I|i|@uDisability Inclusion ~ky||||||||
~b'|i|@f*Q@D~h?Education, ~h?Activity @BSport|||>I|||||
<v|i|~miGroups (Paris ~h[|~miGroups (the ~jZ~h[;~miGroups||>I|||||
uhc-2023|i|<ucoverage, &x>,@B~am~o!|<ucoverage &x>,@B~am~o!;*lhealth coverage: >,@B~amworld|~px|@v|A/RES/78/4, @K||||`;

export const ALPHABETS =
  `ru|оиенарвсмткплдйуяцгюыхбзжщьчшКОфПДМНъСАВРэГИЖТБУФЕЮЛ
ar|اليمةوتنقعربدفحأسجإكهخشصطئضثزغءظىذؤآ`;

export const PHRASES =
  `@#%&*+=<>^_~
Convention 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco} 
Dadgcdrb{q|b|t|co} 
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco} 
de 
International 
Declaración 
Efsedbxerbb EwKcnbdcdduv 
Déclaration 
Convención 
the 
公约
sobre 
{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} 
la 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco}
{, nalamdqtzbo Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|, nalamdqtzcsa Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|, nalamdqtzcip Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|, nalamdqtzbi Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|, nalamdqtzci Dadgcdrbt Efsedbxerbb EwKcnbdcdduv Jerbo lfajbg jfedhderbademAdao afsedbxageddao lfchjpldahjb|}
Declaration 
{eq lfasfeiie|ao lfasfeiiu|ao lfasfeiic|pt lfasfeiip|ao lfasfeiiao} 
las Naciones Unidas 
United Nations 
New York
{|e|p|ai|c} 
联合国
宣言
议定书
Internacional 
and 
des 
of 
sur 
Convenio 
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco}
关于
Programme 
{q|b|t|co}{| Icynpdefandao afsedbxerbb jfpne} 
annex
LasmeCcdb{c|q|t|ci|b} 
{uc fpkaganqzbc lfbdrblu|uv fpkaganqzbv lfbdrblag|ui fpkaganqzbi lfbdrblei|uib fpkaganqzbib lfbdrbleib} 
para 
Convention
kehetz{bohq|csahq|ciphq|bihq|cihq} 
Protocolo 
Protocole 
Protocol 
internationale 
d’action 
{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib} 
agnaice 
los 
{bo lmed|asa lmede|aip lmedp|bi lmedai|ai lmedc} 
Hckmeferb
for 
pour 
on 
international 
Agreement 
Protection 
protection 
l’Organisation 
Protección 
Principios 
Principles 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc}
h dcxekadduib ekjeib, delfegmcdduib lfajbg wcxalehdahjb 
Acción 
的
les 
against 
Icynpdefand
Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib} 
{的|}
行动纲领
和
Derechos 
Political declaration 
et 
{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc} 
abpdd abdgome 
développement 
Acuerdo 
保护
contra 
Gfasfeii{e|u|c|p|ao} ncohjgbo 
Nhcawz{eq nckmeferbq|co nckmeferbb|pt nckmeferbt|co nckmeferbco} 
del 
kehetzb{chq|vhq|ihq|ibhq} 
发展
Unies 
Principes 
Convention, 
Desarrollo 
Programa 
{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao} 
Accord 
contre 
nfpsbv ychjakbv, wchBcmagcBduv bmb pdbyetzbv nahjabdhjga 
en 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb} 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb} 
@Z{q|b|t|co} 
@CNations #n
@e@o
国际
@2@k
高级别会议
@hJerbo 
las 
{uo lmed|asa lmede|aip lmedp|ui lmedai|ai lmedc} ncohjgbo 
Geneva
concernant 
问题
droits 
原则
@DAction 
IbdbiemAd{uc hjednefjduc lfegbme|uv hjednefjduv lfegbm|ui hjednefjdui lfegbmei|uib hjednefjduib lfegbmeib} 
prévention 
Internacional
ablkfgftfb abavgcakc 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
Plan 
协定
relative 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc} 
g ajdaCcdbb 
@mel 
relatif 
l’élimination 
Gfajakam@w
Seguridad 
abagnaice abmfbce 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
HalamdbjcmAd@nk Scdcghkbi kadgcdrbqi aj 
Guidelines 
sécurité 
high-level meeting 
{bc lfegbme|bv lfegbm|bi lfegbmei|bib lfegbmeib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
{关于|}
@Ele 
autres peines ou traitements cruels, inhumains 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
行动计划
Development
wafAwc 
Inhuman or Degrading Treatment or Punishment
Internacionales 
développement
安全
政治@y
权利
@l》
l’interdiction 
世界
relativo 
可持续
Directrices 
Sustainable 
relating to 
sjbah 
icynpdefanduv 
lfcnplfcyncdbq lfchjpldahjb b psamagdasa 
生物多样性
Rights 
racial-discrimination-declaration
日内瓦
条约
@Rfacultatif se rapportant 
Prevención 
Suppression 
Traité 
Mundial 
Tratado 
guhakasa pfagdq QcdcfemAdao Mhheiwmcb 
l’Assemblée générale 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb}
组织
icynpdefandasa 
aux 
@gPolítica 
Agreement
Framework 
personnes 
武器
Agenda 
General Assembly 
Prevention 
Represión 
dans 
à 
#odirecteurs 
Cooperación 
儿童
非法
@ipolitique 
人
{| de la Organización Mundial del Comercio} 
Political 
Gagchjk{e|b|c|p|ao} 
@D@k
@m@o
@e@X
国家
WekpmAjejbgd@nk Dadgcdrbb 
g awmehjb 
Optional @Sto 
@a@2
@ca 
Alto Nivel #BAsamblea General 
@E@,
ncohjgbo nmq fexgbgetzbvhq hjfed, dc bictzbv 
年
@uStandard Minimum Rules @0
London, Moscow @BWashington
el 
{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco} 
Organization 
#512 egsphje 1949 sane, @P
Development 
Estados 
Geneva 
Landlocked Developing Countries 
counter-terrorism-strategy
icynpdefandao 
ncohjgbo
regional-cooperation-declaration
任择@z
禁止
行为
Cultural 
Declaration
Implementation 
Trafficking in 
discrimination 
Human 
b #vgbnag awfezcdbq b dekexedbq
disappearance-declaration
jurisdictional-immunities
single-convention-amended
unesco-cultural-diversity
LasmeCcdb{c|q|t|ci|b}
Otros Tratos o Penas Crueles, Inhumanos 
abmfbc abvax laboifi 
du 
Hasagaf@w
Personas 
annex 
entitled “Universal health coverage: 
Conventions 
education-discrimination
johannesburg-declaration
武装冲突
#DElimination 
Conservación 
Derecho 
criminalité transnationale organisée
internationale
mbkgbnerbb 
xelfczcdbb 
#GNaciones Unidas
Justicia 
displacement-principles
economic-rights-charter
xezbjc 
Desarrollo
GambjbBchk
child-protection-declaration
children-violence-strategies
cultural-property-guidelines
older-persons-inter-american
《
预防
Nuclear 
Cooperation 
additionnel 
biodiversity-framework
children-justice-guidelines
copenhagen-declaration
crime-prevention-guidelines
cultural-property-1954
disabilities-standard-rules
enforced-disappearance
global-digital-compact
human-rights-defenders
human-rights-education
millennium-declaration
minorities-declaration
phjaoBbgasa 
political-rights-women
刑事司法
Conservation 
Prohibición 
conservation 
zone exempte d’armes nucléaires 
{| Nhcibfdao jafsagao afsedbxerbb} 
visant %O
{和|与}
@QFacultativo 
Armas 
@E@o
@0@k
Standards @DTraining, Certification @BWatchkeeping 
@a@e
iemuv ahjfagduv fexgbgetzbvhq sahpnefhjg
%YUnited Nations
#1k MFfbkedhkao vefjbb lfeg Bcmagcke 
%8privilèges #bimmunités 
Dadgcdrb@Ja 
kpmAjpfduv rcddahjco g hmpBec gaafpycddasa kadFmbkje
ncohjgbo 
Universal 
Unlawful Acts 
droit 
in 
lfbgbmcsbqv b biipdbjcjev 
mise #wœuvre 
mondial 
terrorism-declaration-1996
to 
world-declaration-children
其他
非洲
arab-peace-initiative
facilitation-maritime
financial-regulations
lfegev 
nutrition-declaration
revitalised-agreement
slavery-supplementary
statistics-principles
terrorism-declaration
{uo lekj|asa lekje|aip lekjp|ui lekjai|ai lekjc} 
Vienna
electronic-communications
nationality-married-women
violence-women-strategies
、
准则
@CNations Unies
Internacionales
%U权
Charter 
arbitration-new-york
chap. I, resolution 
copenhagen-programme
cultural-expressions
haut niveau 
ilo-work-declaration
intolerance-religion
justice 
law-enforcement-code
new-york-declaration
nuclear-notification
sahpnefhjg 
trafficking-protocol
États 
外层空间
首脑会议
@r@2
Eliminación 
Gfbdrbl{u|ag|ei|eib|ev} 
Utilización 
child-victims-guidelines
children-care-guidelines
coopération 
illicites 
international
older-persons-principles
宪章
消除
@-Transnational Organized Crime
lwph 
Global 
Treaty 
beijing-declaration
business-principles
cartagena-biosafety
consent-to-marriage
intangible-heritage
lfajbg 
pact-for-the-future
privileges-agencies
terrorist-financing
underwater-heritage
victims-declaration
vienna-human-rights
@m@XPrivilegios e Inmunidades 
Actos Ilícitos 
Criminal 
Discriminación 
Organización 
Persons 
Protocol
World 
abdgjbie 
broadcasting-principles
internationales 
lfanagamAhjgcddao wcxalehdahjb
l’utilisation 
@N@o
@a#D
Código @eConducta 
torture #b#(ou dégradants
Torture @BOther Cruel, #:
Code @DConduct 
不%U道或有辱
Adicional a @XConvenios 
dcxekaddasa, dchaawzeciasa b dcfcspmbfpciasa 
south-sudan-hostilities
全球
基本#M
大会
小岛屿#m中%1
海洋
行动
酷刑@[*v残忍
#wmatière 
Management 
régissant 
Cartagena 
Espacio Ultraterrestre
Prohibition 
abagnaice 
barbados-programme
brussels-programme
cultural-property-1970
cultural-property-1999
entre 
flag-state-performance
friendly-relations
indigenous-peoples
international-security
istanbul-programme
judiciary-independence
mauritius-transparency
nuclear-assistance
plastic-explosives
prosecutors-guidelines
sendai-declaration
smuggling-protocol
space-registration
terrorist-bombings
torture-inter-american
world-fit-for-children
低限度标准规
框架
#/@'hjerbadefduv lmejFafi, fehlamaycdduv 
Children Associated with Armed Forces or 
附加@z
Measures 
fondamentaux 
qncfdasa 
维也纳
@SAdditional *t@k%:&y
Action
Pacte @3#Z%D#Lcivils 
beijing-protocol-2010
intercountry-adoption
mauritius-declaration
non-intervention-1981
nuclear-material-2005
small-scale-fisheries
statutory-limitations
stockholm-declaration
world-food-conference
制止
文化
犯罪
议程
Doha 
Social 
States 
child-declaration
development-right
firearms-protocol
johannesburg-plan
migration-compact
nuclear-terrorism
refugees-protocol
rescue-astronauts
single-convention
stateless-persons
women-declaration
world-summit-2005
y %(
le 
#BReunión 
%T@E{le VIH et le sida|le VIH/sida} : 
African 
Bcmagcke
Justice 
Marco 
Opkaganqzb
bhlamAxagedbq 
compliance-agreement
detention-principles
fiftieth-anniversary
geneva-protocol-1925
mandate-holders-code
@1@o
@e@(@e
Safety @D
Privileges @BImmunities 
@La gxebiaajdaCcdbqv #)Jerbo b 
illicite, non déclarée #bnon réglementée
Fixed Platforms Located #DContinental Shelf
@[平
社会
待遇或处罚
执行
Ilegal, No Declarada y No Reglamentada
Pequeños %/Insulares #w&O
mesures 
older-persons-africa
principes 
prisoners-principles
state-responsibility
战略
*bLeast Developed Countries *bDecade 
@]Humanos
Beijing
Charte 
Forced Labour #p
absjbah abdgjbi 
arab-league-pact
between @k@u
culture-of-peace
djaume 
document 
fexgbjbq 
geneva-wsis-plan
l’application 
l’homme
new-urban-agenda
nieo-declaration
nuclear-material
paris-principles
refugees-compact
sendai-framework
trafficking-plan
tunis-commitment
vienna-programme
who-constitution
{问题|}
#a%Y#8@2universal health 
paris-principles-children
abpqboe abhffce nc 
armes 
cancun-biodiversity
cartagena-caribbean
chemicals-framework
consumer-guidelines
disarmament-session
disputes-prevention
fisheries-subsidies
istanbul-convention
judicial-sale-ships
kinshasa-small-arms
nagoya-kuala-lumpur
nuclear-power-space
port-state-measures
production-patterns
restorative-justice
singapore-mediation
succession-treaties
torture-declaration
unesco-constitution
关系
打击
@Rfacultatif 
Buenos Aires 
Medidas 
Países 
Small Island Developing 
abjabdc 
ncqjcmAdahjb 
travail 
travailleurs 
wcxalehdahjb 
Discrimination 
Icynpdefandasa 
Scdcghk
african-charter
cairo-programme
hajfpndbBchjge 
hyogo-framework
jbG rdcj pwtab 
migrant-workers
paris-agreement
rio-declaration
social-progress
space-liability
youth-programme
&sabaigxamce fabargdajce fabBiance
Carta 
ageing-declaration
cities-declaration
deep-sea-fisheries
disengagement-1974
Code @econduite 
%O@o
@fCovenant @2Civil @B%W
@i#b{|le |du |au }@I@U
@4#DResolution %YConflict *o
@ba 
=e@D12 August 1949, 
#wfaveur @Cpays 
Tortura y &ro Degradantes
doha-social-summit
food-security-2009
forests-instrument
future-generations
ilo-social-justice
indigenous-outcome
lawyers-principles
mauritius-strategy
pandemic-agreement
poverty-principles
programme-planning
rome-food-security
seabed-declaration
sua-platforms-2005
territorial-asylum
tracing-instrument
trade-facilitation
unido-constitution
xekadev b awuBeqv hpvalpjdao gaodu
公民{|权利}{和|及|与}政治
合作
支援最不发达
Conference 
Diversidad 
Maritime 
Paris
lfegahpnbq 
l’accès 
l’espace 
relatifs 
sane 
violence 
{eq|ao|pt} 
@N%(
@m@X
#C性&B受{难|害}者
%5Biological Diversity
&]Nucleares 
&tpersonnel 
@a*b
Aplicación 
Conferencia 
Conférence 
Control 
Ginebra 
Icynpdefandao 
Rights
Their 
Vienna 
agenda-21-further
ahpzchjgmcdbt 
buenos-aires-2019
buenos-aires-plan
continental-shelf
decolonization
doha-financing
doha-programme
ecowas-small-arms
expanding our ambition @0health 
financement 
fisheries-code
forest-principles
future-we-want
g bdjcfchev 
gaafpycdduv 
gestion 
habitat-agenda
hyogo-declaration
iaea-relationship
icc-privileges
icj-agreement-icc
interim-agreement
istanbul-protocol
kadjbdcdjemAdai CcmAFc
london-convention
model-extradition
montreal-airports
montreal-ozone
nbhkfbibderbb 
nepad-declaration
nuclear-safety
opcw-relationship
protected-persons
remedy-principles
riyadh-guidelines
road-traffic-1949
road-traffic-1968
staff-regulations
stockholm-pops
tenure-guidelines
tuberculosis-2018
@e@t
#b@o
Illegal, Unreported @BUnregulated Fishing
moving together *tbuild a healthier 
%j@kStatus @D
petits *4insulaires #w#[
sfeynedhkbv b lambjbBchkbv lfegev
violence-women
violent-extremism
world-heritage
一切形式
我们@)
措施
管理
》
que 
rdcj abpwvax dh abavgnaE abiqkc
xadc, hgawandao aj =cafpybq, g 
%Ol’égard @Cfemmes
psamagdasa lfegahpnbq
法
=Y#,d’actes *)
A/CONF.151/26/Rev.1(Vol.I), &w
Armed 
Dadgcdrbb 
Estatuto 
Pacto 
Violencia 
Washington
almaty-programme
apartheid-sports
beijing-platform
dfFnc #dfabpnkam abdkglych lua
disabled-persons
documento final 
global-jobs-pact
great-lakes-pact
itlos-privileges
kigali-amendment
lkfgftfb 
model-assistance
mondiale 
non-intervention
non-use-of-force
oslo-declaration
peace-right-1984
plant-protection
quartet-road-map
relations 
rule-of-law-2012
south-sudan-2015
space-principles
special-missions
toutes @,
unesco-bioethics
{和|及}
使用
妇女
歧视
第二
%t#kDelito y 
Torremolinos 
african-child
bangkok-rules
hague-conduct
madrid-ageing
mandela-rules
montreal-1971
search-rescue
semipalatinsk
statelessness
%(Tráfico Ilícito 
+P*L+F%U格
@r#D
Addis Ababa
Alto Nivel 
Directives 
Genève 
Lucha #h
Règles 
Stratégie 
Weapons 
bhkafcdcdbb dehbmbq 
concerning 
disability-inclusion
iafhkasa hpnavanhjge
lfbicdcdbq 
lkhadr jdb 
{人民|民族}{权|权利}*.
补充@z
@j%Z
Narcotic Drugs 
Other 
Rome
Todas #GFormas 
awaza-programme
bangkok-charter
child-abduction
coe-trafficking
debt-principles
@e#G
a @o
Illicit Manufacturing @D@B&iFirearms, 
+Qd’exploration #bd’utilisation 
#wAfrique
*o@k
derbademAdai b icynpdefandai 
=Ktrafic *)d’armes %Ofeu, 
ilo-29-protocol
internationaux 
madrid-fighters
olympic-charter
road-signs-1968
rome-principles
rotterdam-rules
territorial-sea
促进
暴力
物
规则
解决南苏丹
贸易
#YCambio Climático
&sabdmhce fabqcaqce
@ainteraméricaine 
{de|del} 12 @eagosto @e1949
Model Strategies @BPractical =a&C
%u@D*m@-@k=0
*aliberté syndicale ^A@6&t
A/RES/2200(XXI), @K
Gfbdrbl{u|ag|ei|eib|ev}, #l
b dekexedbb xe 
nairobi-south-south
{bo|csa|cip|bi|ci} 
#w#qSin Litoral >QDecenio 
telle ^Omodifiée par =K@R
wbamasbBchkai fexdaawfexbb
well-being *oa post-COVID 
%G%5Climate Change
@W#dbdtanoe 
@]Humanos y 
@caw avfedc 
Ordenación 
abdlamz abgfrcuce 
disaster-risk-2023
drug-traffic
harbemAdasa 
human-genome
l’homme #b
maintenance-abroad
psychotropic
rome-statute
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
watercourses
制非传染性疾
协{议|定}
宜诺斯艾利斯
强迫劳动
恐怖主义
成果文件
武装部队
管辖范围以外
%YHigh-level Meeting %Y%K
@iuniverselle 
Financiación 
Transboundary 
beijing-plus-5
cape-town-2012
ccw-amended-ii
central-arctic
doha-amendment
force-firearms
imo-convention
internationaux
isa-privileges
mandela-summit
medical-ethics
mental-illness
migration-2013
nature-charter
nieo-programme
ottawa-charter
our-ocean-2017
our-ocean-2022
remote-sensing
representation
space-benefits
特权@[豁免
#m筹资#K
1990-12-14
2011-2020
@I#N@0%?*bDecade 
@jInteramericana 
@olfcnajgfezcdbt 
Bcmagcke 
Financing 
Fisheries 
Governing 
Nhcibfdao 
Personal 
Sostenible
Violence 
africaine 
frontier-controls
geneva-communique
l’enfant
尔逊·曼德拉
有关@)知识产
#Rbagnaice 
#V%Dpeuples indigènes 
@9Básicos 
Beijing 
Biodiversity 
Constitution 
Estrategia 
Havbdhk
Montreal
Plataforma 
Reglas 
Relaciones 
Sociedad #BInformación
Vhjeg@w
#'*nd’organisation #b@enégociation 
&C@DAll Forms @D
Small Arms @BLight 
~aM或武装团体
#wparticulier 
b nfpsbv 
lutte #u@o
马德里老龄#K
+E@0Special Procedures 
@9Rectores 
activités 
addis-ababa
agenda-2030
agenda-2063
aichi-targets
asean-charter
astana-health
autres 
ballast-water
beijing-rules
djibouti-code
drc-framework
enfants 
geneva-wsis
human-cloning
icj-statute
ilo-centenary
ipoa-capacity
ipoa-seabirds
k Icynpdefandaip lekjp 
kyoto-crime
manila-1982
marrakesh-vip
mercenaries
minsk-package
outer-space
plant-genetic
prostitution 
samoa-pathway
sport-charter
stratégique 
sua-platforms
substances 
transit-trade
unidroit-1995
vienna-declaration-lldc
wreck-removal
xezbju 
{q|b|t|co} 
内陆#m中%1
粮食#]
Constitución #B
Estupefacientes 
_-药_-耐药性
biens culturels 
guhakasa pfagdq 
oslo-ministerial
slavery-protocol
trafficking-2017
>Lextra-atmosphérique
@]Civiles y Políticos
Solución #kConflicto 
l’aviation civile &G
nmq debicdcc fexgbjuv 
supplementing @k@u@a*:
%YMarine Environment 
&Hghcv Fafi 
&U%q{四|}%c
*dVienne 
+tSummit 
1949%!8月12日
<S跨国有%B=s
@jÚnica 
@l(第
Access *t
Belém do Pará
Contaminación 
Fundamental 
Gfajakam{|e|p|ai|c}, 
Gfegbm{e||ei|eib|ev} 
Ginebra
Guiding @!@2
Inter-American 
Madrid 
National 
Organizaciones 
Organization
Participación 
Regulations 
The Hague
abshqah
accra-agenda
applicables 
awchlcBcdbq 
awfezcdbq h 
beijing-2010
dcxekaddasa 
fact-finding
fishing-gear
forces armées 
Rio @eJaneiro
_3Exploration @BUse @DOuter 
#w@oExploración y *!#k
#'plateau continental
@El’intégration #B
forests-plan
gaxnpCduv hpnag
guhakai pfagdc 
hajfpndbBchjgc 
havana-rules
headquarters
hgqxedduv h 
iaea-statute
indian-ocean
internationales
lcfban na 2030 
lfcnajgfezcdbb 
movement-access
nairobi-unep
oau-refugees
permanent-sovereignty
protocol-iii
safe-schools
slavery-1926
vienna-space
yaounde-code
{与|和}
会议
修正案
原子能机构
名古屋
囚犯待遇
多哈
小%I@[轻%I
毛里求斯
民用航空
渔业
特别
环境
艾滋病
贩运
马拉喀什
鱼类种群
麻醉品单一
@H各国
Fishing 
Nairobi 
QmawemAd
Treatment 
cybercrime
doha-crime
doha-trips
fexgbjbq
hague-1970
privileges
promotion 
rabat-plan
relatives 
sahpnefhjg
small-arms
spent-fuel
tlatelolco
vye jdb 
éliminer 
#u=Ktrafic illicite 
%8travailleuses #b<1
@1l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>fdefkajbBchkbv 
_B&t12 août 1949 #Z
#2Alimentaria 
#7alimentaire 
#GActividades 
%hVoluntarias 
Civil Aviation
Environmental 
Especialmente 
Fundamentales 
Nelson Mandela
Non-custodial 
Peace 
Supplementary 
Treaty
ahpzchjgmcdbq 
bhlamAxagedbt 
computer-files
fcspmbfagedbq 
sahpnefhjgeib 
培训*L发证
气候变化+:
脱离接触#U
防止
%G%5Tobacco Control
*tPrevent, 
+rwith Disabilities
@NPrevenir 
@hJerbo
Educación 
Health 
réunion @e*V@e%z
>e@kRepublic @DSouth Sudan
Crime %L@B+o
@oiafhkaip 
#wfavor %0<W
协议
欧洲委员会
蒙特雷共识
防治结核病
养护@[
#b@Eleur destruction
guhCci pfagdc 
#BCumbre %w
&tSommet *r
Sostenible 
darfur-doha
déchets dangereux 
fish-stocks
international-years
ipoa-sharks
nucléaires
oas-charter
peace-right
produits chimiques 
protocol-ii
prévenir, 
pêche 
règlement 
seabed-arms
sfeynedhkao egberbb
tokyo-rules
{ac|asa|aip|bi|ai} 
{bo|asa|aip|bi|ai} 
África
进一步=8
#C刑事^T院
#L@C%Hhandicapées
#kPatrimonio 
&e守则
&vcon Discapacidad
*oAfrica
=-计划
=r财产
Aviación Civil #Q
Basic @!
Bienes Culturales 
Eliminar 
Enmienda 
Food Security
Genetic Resources 
Humanitarian 
Non-Proliferation 
Nucleares
Pacte 
Psychotropic 
Victims 
Viena 
Ysa-NahjaBdao Mxbb
abagrak 
abghdce abdqgmade 
abmfbce 
agenda-21
antarctic
apartheid
covenants
enmendada por %(@Q
g MFfbkc
geneva-iv
harbemAduv b 
iccpr-op1
iccpr-op2
icescr-op
institutions 
kahibBchkasa 
lfAj abbarzch
lkhadr abjdb 
migrants 
monterrey
montreal-2014
oifi 
pelindaba
portant création 
rarotonga
refugees
renforcement 
rotterdam
sids-2024
un-safety
victimes 
{e|u|c|p|ao} 
{|la }
仙台减少灾害
利用
北京
危及大陆架固
境内流离失所
指导#M
海上
精神药_-@l
责任
+z%M@e{|los }+n
#J@o#7sociale (norme 
=N*Q@2&k@BPeoples’ 
Smuggling @DMigrants 
共@[国
=g#bpolitiques
%U员
&tpatrimoine 
@Cenfants
及其
无核%I区%r
高级别
#za 
%S劫持航空器
&U@x+N^T%c
(No. 
+L第十届~dm~dc
1949-08-12
1950-10-21
>W~ac>HNavigation
@a#A#'*n#B
@mEstupefacientes
Acceso 
Acte constitutif 
Action 
Consensus 
Convention-cadre 
Copenhague
Eliminate 
Genève
Mauritius 
Monterrey 
Persons
Prevenir, 
Prisoners 
Reduction 
Rotterdam 
Víctimas 
abgdccC Am abdkpe
aggression
aw ahpzchjgmcdbb 
bridgetown
contrôle 
formes 
g haajgcjhjgbb h 
geneva-iii
hagczedbq 
land-based
lfbdrblag 
lfeg 
libya-2015
lima-unido
mali-peace
paris-commitments
pollution 
protocol-i
rio-health
tokyo-1963
transfrontières 
tuberculosis-2023
y {|el }#r
不报告*L不管
卡塔赫纳生_-
%N=Kdomaine 
<xlégères 
=Ydécennie 
@F#YTrabajo 
Buenos Aires
HalamdbjcmAd
Ministerial 
Pesca 
QcdcfemAdao 
République 
Trade 
Voluntary #6
WekpmAjejbgd
awchlcBcdbt 
fabrication 
glasgow-pact
infractions 
kpmAjpfdasa 
nchqjbmcjbc 
nucléaires 
sustainable 
wcxalehdahjb
{联合国|}
值班标准
基本自由
所有
方面
种族
经济
蒙特利尔
遗传资源
难民地位
领域
%4@k+A%o%YChild 
=q~ft定平台#]
Asia Sudoriental
Reglamentación 
</Africana @e~ap%0Pueblos
#w@oRepública 
_3Field @D~ecJustice
~d4@BReconciliation 
&V@[控~aG病
traite @C
#Bcriminalité #b
%2a *Afcwcdke, @P
=q危及~fw航行
~cu&U%q四%c
不容干涉
十%!期>E%1
抗微生~cd
核材料实
Responsabilidad 
couche d’ozone
discrimination, 
iom-relationship
ngo-arrangements
phfaj abocfahag 
responsabilité 
youth-high-level
{b|o|qi|qib|qv} 
~ba@kActivities 
~cH{|de 2002 }#'
以色列-巴勒
在维持#C=5与
#m#K%e*6
&tcrime 
+O纲要
@.>f#/h 
@Wodace 
@a*a
Asuntos 
Bangkok 
Certain 
General 
Illicit 
Natural 
abagnai 
abdgjbi 
abpqboe 
abpwvax 
aspects 
cedaw-op
crc-opac
crc-opic
crc-opsc
durable 
genocide
hiv-2001
hostages
iafhkao 
minamata
mine-ban
peasants
peuples 
pénale 
y Otros 
最+/则
#TEstratégico 
%-~b?ycfjg 
%9guvane k 
%Ol’encontre 
(№ 
*/%S*L~gl制捕
*Ypénale
*tCombat 
1949 
2001-2010
2015-2030
2024-2034
@)@l
@2>4Destruction
@I@U
@hJerbo, #l
A/RES/55/25, &w
Additional 
Amendement 
Asistencia 
Bangkok
Children 
Compromiso 
Document 
Economic 
Ejecución 
Estado 
FbxbBchkao 
Indigenous 
Labour 
London
Materiales 
Montreal 
Nelson Mandela 
Oba-nc-Sedcofhk
Outer Space
Particular 
Physical 
Principles)
Promoción 
@g@e
@ogalfahp a 
Council @DEurope %5
Parts @BComponents 
traitement @C
公民及政治%b
@x~fF@[有关~fF
发生&B时#g~eQ
%N=Kcontexte #B
&tmilieu marin 
*/对_h
*t@k
@a#V%D
Icyeicfbkedhk>f
Punishment 
Recursos 
Reducción 
Reglamento 
Rotterdam
Règlement 
Sociales 
States
Substances 
Sustancias 
Women 
Zona Libre 
afpybq 
ai-ethics
akfpyetzco 
aw plfexndcdbb 
bali-plan
car-peace
commerce 
corruption-2021
diversité 
gcc-charter
geneva-ii
havfedcdbb 
havfedcdbq 
high-seas
hong-kong
hrc-institution
icynpdefanduib 
jafsagmc 
kpmAjpfduv 
legal-aid
lfbdpnbjcmAdai 
lfcnplfcyncdbb 
lfcnplfcyncdbq 
lfegc 
l’assistance 
l’emploi 
moscow-tb
oau-mercenaries
paris-aid
relationship <b
ressources 
reykjavik
wsis-review
~b,psychotropes
~bbafsedbxerbb 
与_:~bk权
化学
巴黎
教育
斯德哥尔摩
活动
船舶
阿拉伯
非拘禁^L
#/h jafsagmco 
%8stupéfiants
%kflkhadr jdb 
&P@dxehcnedbq 
&]Pequeñas y 
1961 
>1~aa{|,} %f_Z
>2kadFcfcdrbb 
>QTratamiento 
@u+ALaw %YSea 
Comprehensive 
DadFcfcdrbb #F
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Partnership @0
UpPdah-Mofchhk
_Avolontaires 
abdboi labjum 
bhlamAxagedbb 
colombia-final
dIgdk abide <Y
dcxegbhbiahjb 
from 
kajafuc iaspj 
l’abolition 
organisations 
participation 
@C#L@e
y @o
%j@k@5@D~e3@D
%W*7HIV @BAIDS: 
月球@[*v天体
Integración #B
移民
约翰内斯堡
防治荒漠化
%5Road Traffic
@a@T
Strategic #T@0
~buContinental
~bvMínimas ^z
#E@:%a
1966-12-16
@1=K#e
@c#Fa 
Bridgetown
Cadre 
Cometidos 
Culturales
Defjevcdhk
Education 
Iegfbkbohk
Marrakech 
Paris 
Statute %Y
Stockholm 
Todas #G&v
^DRefugees
deuxième 
final 
fpkaganqzb
hague-1907
jcffafbxie
kadFmbkje 
l’État 
nmq 
relativos 
sociaux #b
space-2030
under 
京都
作用
未来
残疾%U%b
罗马
%!~fq风险+:
%:Conventions
%Dproblèmes 
%N@,affaires 
<0forcé
>GBiológica 
>[kadFmbkjag 
Amendment ~il
Aspects 
Central 
Convenio
Danckh@w
Delincuencia 
Delitos 
Independence 
Johannesburg 
Mejoramiento 
Ncdhk
PFFckjbgdaip 
Pueblos 
Relationship 
Right *t
Rome 
San Francisco
Semipalatinsk
Statut 
Strategy
Trabajadores 
abiAaE 
abmfbc 
abpdd abdgome
abrkcde 
alma-ata
amr-2016
bangkok
beijing
bhhmcnagedbt 
bodace 
budapest
charter
chicago
cluster
conflit 
crpd-op
derbademAdao 
d’un 
fexgbjbt
g rcmqv 
geneva-i
hiv-2006
ipoa-iuu
kampala
@oTrata @e
Use @D
#,@Cactes 
示范=-@[实际
@B@k
@j^z#Y&E#k
%Yhigh-level 
2030 %J@0%i#.
@x%U类~dn~dc
^X#F~edlfegp 
lfabxganhjge 
lhbvajfalduv 
lujak &l
marchandises 
mdg-2010
navires 
ncd-2011
ncd-2018
por 
rome-iuu
salvador
sevilla
sua-2005
tampere
wmesalampBbq 
yokohama
{和|及|与}
économiques 
自愿*M
#C@l
#w%(
#T@U@3
&j(emploi #b
2011–2020 
>GBiológica
@QAdicional 
@aunique 
Aeronaves
Agenda
Aspectos 
Combatir 
Comercio 
Dadgcdrbt a 
Dck abdwkfj 
Destrucción
Disaster 
Efsedbxerbb 
Enforcement 
Ensemble 
Estrategias 
Final 
Fish Stocks 
Gestión 
HawfagamAd@M
Information 
Johannesburg
Juvenile 
Kyoto 
Medio 
Mercancías 
Migration
Minimum Age 
Modalidades 
Monterrey
Nagoya
Partenariat 
Poblaciones 
Prevention, 
Producción 
Promover 
Property 
Protocolo
Rarotonga
Relations
Responsible 
Revitalized 
Rules 
San José
Security 
Single %5
Space 
Stockholm
Territorial 
Terrorism
Tráfico 
Tuberculosis
Yokohama 
abmfb 
abpnkcic 
abpqaqce 
abrhazce 
afsedbxerbt 
aichi-nagoya
ajkfujai 
bdgembnag
bhkafcdcdbt 
conflits 
directrices 
drug-2016
d’Istanbul
@i@e
&V=s@[&(
@a#A#u@o
@I@D=f
=?~bf~jz~ax@C
amended by @k
#C劳工%B@H
%U口
@!@B#6@2+[^W
@f#T#N
@x南南>D#E
Sudán #kSur
g kadjckhjc 
ghcv mbr aj 
ibdbiemAdai 
ibsfbfptzbv 
jafsagmb 
leur 
lfahjbjprbb 
lfbdqjbq 
lfchjpldahjb
lfege 
nafaydai 
national 
outcome <e%Y
paix 
phjaoBbgaip 
relativa 
réparation 
sahpnefhjge 
xesfqxdcdbq 
~bl~feabynb 
~i,压载水
économique 
不容忍
内罗毕
冲突
卫生
大流行
建立
弹药
承诺
援助
文件
森林
第三
销毁此种
阿拉木图
障碍者
#BAsamblea 
%8pires ~f-
%Ocertains 
%kabmfoe *?
&KPenal
&k%oCouncil
*P理事会
2011–2020
>fkadjfamc 
>h#w#esans 
@-Women
@m#G
Assistance 
Biological 
Buques 
Convención
Cooperation
Copenhagen 
Decisiones 
Empleo 
Explosivos 
Forces 
Gckbdhk
High-level 
Industrial 
Instrument 
Kigali 
Lagcje 
Millennium 
Nacional e 
Nagoya 
Nairobi
Nhcibfdasa 
Oajjcfneihk
Occidental 
Ozone Layer
Pandemic %F
Paz ~jA
Platform @0
Production 
Prácticas 
Second 
Terrorismo 
Weapons
a ibfc 
abmfbce
bmb 
bycatch
dekalmcdbq 
durban-2021
d’autres 
@E#0@e_d~f-
#h@o
*P@[民族权*.
@5@DAll +r
@BEquitable 
au statut @C
governing @k
工作
%U道主义
&U@x~cv%c@H
@f>F@2~a[@0
fgmdck gbt 
gulamdcdbq 
havfedcdbt 
ilo-100
ilo-102
ilo-105
ilo-111
ilo-138
ilo-169
ilo-182
ilo-188
ilo-189
ilo-190
incheon
instrument 
lansajagkc 
l’océan 
mettre fin 
navires
part-xi
pdbBjaycdbb
plfegmcdbt 
psamagdasa 
réfugiés 
sane
sauvegarde 
terrorisme 
troisième 
vclt-io
ycdzbd 
{、|，}^K
~bbghjfcBb 
~kYPersonas
~lfOcéano 
最低%!龄
#/h 
#Xycdzbd
#b=K
%Xndq 
%kdlamz 
&KPenal 
&[#k^Z@A
*L生产
=8计划
>Na 
@1une 
@Wnccha 
@a@-
Aircraft
Civiles 
Compact 
Conseil 
Espacio 
Hague 
Heritage
Istanbul
Madrid
Objetos 
OeiaBd@b
Respect 
Sendai
Slavery 
Special 
Tampere 
Traffic 
abBianc 
abdlamz 
ablbmah 
au-act
doping
durban
gbnag 
geneva
hiv-2016
hjejphc 
icescr
icynp 
jfpnc 
laybmuv 
leurs 
lfaiuhme
nagoya
ncjco 
ncjhkao 
par @,
pêche
recours 
règles 
unclos
#T@e@(
探索@[~fr
~nAMujer
#w@o
@B_QRelated 
#b@C
+A~h?@5@D&W
@H在
土著%U民
@a@E%d
@f%5*c@0
unfccc
world”
~dm是
主权
伙伴<R
健康
反对
契约
政治
方案
有关
机构
条例
污染
独立
空间
美洲
获得
部分
#)Jerbo b 
#kConsejo 
%Tissue #B
(Gfajakam 
(Protocol 
*tPrevent 
1951 
1953-12-07
1958-04-29
1990-09-07
1992-06-14
1993-12-20
1994-12-09
1995-09-15
1995-12-14
2000-11-15
2005-12-08
2015-12-17
2023-10-05
2024-09-22
2030
>h@,moins 
Chemicals 
Committed 
Conflicto 
Convenios 
Copenhagen
Cour ~hG&G
Cybercrime
Documento 
Hazardous 
Hong Kong 
IeffekcChk
Jeofawbohk
LjeiwpmAhk
Marrakesh 
Outcome <e
Pollution 
Principles
Problemas 
Programas 
Promotion 
Relations 
Sancionar 
Tlatelolco
absjbah <Y
fabdjaile 
formation 
lagcncdbq 
lcfhademe 
lfawmciei 
lfbdrblev 
nucléaire
réfugiés
société 
{|,} 
{之|的|}
~iaRoma %Z
遇之%q@l
+z@8
@)#M
@I#N
号)
#r@e@(
%S制造@[~dp
#u@o
+S@,~bJ@C*4
#T@D=f
+1@7#A#b
~fz~nA#2
#wAfrique 
%U不受_w
&U%R%b%c@H
*tPromote 
#b@e
&V*L=q@[~hO
@ogalfahei 
Sharing @D
#w@X
<T>b~im#L@e~bi
~go~qepetit 
~o[@[细则
Cumplir @o
~ab@D~be@-
~p/~gB#b_5
*8@e_S@e+p
国内@[#C
@R&Y%D&y@e~dT
@j@e~e4
@F@e
#L@e<i
%E=L@e
@Q@e
Capa @eOzono
%3&"<f@e~c(
Conjunto @e
Sistemas @e
#T@U@e
@6@e_d%H
@A@e
@e@7
@j@e`;

export const NAMES =
  `~kL|fr|=?*N
~kL|es|</@e&J
~kL|ru|~by~d?
~kL|ar|dcBai ~kC
~kL|zh|@x*.
~bY|fr|~kx#BCour @T@eJustice
~bY|es|^Y#BCorte ~qDJusticia
~bY|ru|Ljejpj@w<4Lpne
~bY|ar|abhFad abpqaqc bdotde abjmb ~nt
~bY|zh|#C^T院规约
~dD|fr|@a*h*N
~dD|es|@j@mPrerrogativas e Inmunidades @e&J
~dD|ru|%6*pEwKcnbdcdduv Jerbo
~dD|ar|@WadgcaCag #dfoxahagua
~dD|zh|@x~a(@l
+h|fr|@a*h@C~e?spécialisées
+h|es|@j+m%0Organismos Especializados
+h|ru|%6*phlcrbembxbfagedduv pBfcyncdbo
+h|ar|@WadgcaCag abftabag abdgvxxe foxahagua
+h|zh|专门~o?~a(@l
~hy|fr|@a=Y#P^A#,~hd@egénocide
~hy|es|@j+z%t~jASanción #kDelito @eGenocidio
~hy|ru|%6~iVlfchjplmcdbq scdarbne ~agdcsa;%6scdarbnc
~hy|ar|@Wdhj rkcde abslame abrdajce ~pZjbcua
~hy|zh|~d,及惩治灭绝~gO罪@l
~aB|fr|@a=Y#,#B~g3êtres humains ~qel’exploitation #B~b!d’autrui
~aB|es|@F+z%M#BTrata @e&vy #BExplotación #BProstitución Ajena
~aB|ru|%6~i/mtnAib b h Pkhlmpejerbco ~msjfcjAbib mbreib
~aB|ar|@WoFk ~e6labpwvax faqgDbab mjake abDck
~aB|zh|&d贩卖~mh及取缔意图营利使%U卖淫~hV
~oH|fr|&y@e_B&t12 août 1949;&y@e~f2{ de 1949|}
~oH|es|~pE@e>1~aa;~pE@e>1@e1949;~pE@e~cE
~oH|ru|<5{bc|bv|bi|bib} kadgcdrb~g?aj 12 egsphje ~hR~n8;<5{bc|bv|bi|bib} kadgcdrb~g?~hR~n8;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};<5{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~oH|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
~oH|zh|~g7;%q四@l;%q@l
~kU|fr|*d_B~dP&tsort @Cblessés ~o3malades %N@,~cX#wcampagne;première *d~f2
~kU|es|~qt>1@NAliviar @oSuerte ^OCorren @XHeridos y @XEnfermos _YFuerzas Armadas #wCampaña;{Primer|I} ~qt~cE
~kU|ru|<5@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg>P<5@p
~kU|zh|改善战地~aM伤者病者境~p";%q第一@l
~iK|fr|*d_B~dP&tsort @Cblessés, @Cmalades ~o3naufragés @C~cX@Emer;~j4*d~f2
~iK|es|~qt>1@NAliviar @oSuerte ^OCorren @XHeridos, @XEnfermos y @XNáufragos _YFuerzas Armadas ~lfMar;{Segundo|II} ~qt~cE
~iK|ru|<5@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege >[hbm @eiafc;gjaf>P<5@p
~iK|zh|改善~fw~aM伤者病者及遇船难者境~p";%q_j@l
~f/|fr|*d_B#Vau ~ieprisonniers @eguerre;~n"*d~f2
~f/|es|~qt>1%fal Trato debido a @XPrisioneros @eGuerra;{Tercer|III} ~qt~cE
~f/|ru|<5@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} <5@p
~f/|zh|@H战俘待~p";%q~mT@l
~e,|fr|*d_B#V>b@6@C%Hciviles #wtemps @eguerre;quatrième *d~f2
~e,|es|~qt>1%f_Z@8debida a #G&v~ok#wTiempo @eGuerra;{Cuarto|IV} ~qt~cE
~e,|ru|<5>f&Nsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj>P<5@p
~e,|ar|@Wrhcn +ulodace abdmhcch fig abokl;@Wrhcn abkalje
~e,|zh|@H战时#g平民之%q@l;%q第四@l
~gf|fr|~qr>b@6@C~fn@C~l:armés ~aZ{ (Protocole I)|};@R&YI
~gf|es|@Q+G@e~jb@8_Y~f!%0Conflictos Armados *O{ (Protocolo I)|};~lkI;@QI +G@e~cE{| de 1949}
~gf|ru|~hK%l~ke~pi!I);~hK%l>[kadFmbkjag;~gs@n!I
~gf|zh|~g7@H#g#C性&B受难者@)+](第一@z);~cr@H#g>S@)+];@H#g>S@)+];~cr第一+];第一+]
~ey|fr|~qr>b@6@C~fn@C~l:armés non ~aZ{ (Protocole II)|};@R&YII
~ey|es|@Q+G@e~jb@8_Y~f!%0Conflictos Armados sin Carácter #Q{ (Protocolo II)|};~lkII;@QII +G@e~cE{| de 1949}
~ey|ru|~hK~kedcicynpdefandasa vefekjcfe ~pi!I!I);~hK~kedcicynpdefandasa vefekjcfe;~gs@n!I!I
~ey|zh|~g7@H#g非#C性&B受难者@)+](_j@z);~cr@H#g非>S@)+];@H#g非>S@)+];~cr_j+];_j+]
~c:|fr|~qr%Ol’adoption ~kRsigne distinctif additionnel{ (Protocole III)|};@R&YIII
~c:|es|@Q+G@e~jbAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~lkIII
~c:|ru|%-~mtnalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~pi!I!I!I);%-~mtnalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~gs@n!I!I!I
~c:|zh|~g7@H采纳一个新增特殊标志@)+](~mT@z);@H采纳一个新增特殊标志@)+];~cr~mT+];~mT+]
~j7|fr|@a{|de La Haye }#J@,lois #bcoutumes #Bguerre @Eterre
~j7|ru|%6>B;Qeeshk>f>B;Gamaycdb{c|q|t|ci|b} a >B
~j7|zh|陆战^T规@[惯例@l;海牙第四@l
~fi|fr|@a#V~nE~p6
~fi|es|@j#Y^Y%0Refugiados;~qF1951
~fi|ru|%6~oJwcycdrcg;@c~pl~of~oJwcycdrcg
~fi|ar|+Wabvaxe ~e];@Wjad ~plabvaxe ~e]
~fi|zh|@H~gS~hV;~gS@l;1951%!难民@l;1951%!@l
=D|fr|@R#Z~nE~p6;@R@e1967{| s’y rapportant}
=D|es|@Q#Y^Y%0Refugiados;~lU~p8@e1967
=D|ru|~cC@Phjejphe wcycdrcg;#11967 >Nk dco;#1k dco 1967 ~n8
=D|ar|ablkfgftfb ~hp~e];ablkfgftfb abvax ~e]
=D|zh|@H~gS@)@z;~gS@z;1967%!@z
=G|fr|@a#V~nEapatrides
=G|es|@j#Y^Y%0Apátridas
=G|ru|%6~oJelejfbnag
=G|ar|+W+ulfAj ~hrjmcdc abrhqce;+Wabvaxe lfAj ~hrjmcdc abrhqce
=G|zh|@H无国籍%U地位~hV;无国籍%U地位@l
_u|fr|~hhréduction @Ccas d’apatridie
_u|es|@j@NReducir @XCasos @eApatridia
_u|ru|%6hakfezcdbb wcxsfeynedhjge
_u|ar|@WvnA oabag ahjmad abrhqce
_u|zh|减少无国籍状态@l
~c[|fr|@a#V%Ol’esclavage
~c[|es|_OEsclavitud
~c[|ru|%6fewhjgc;@cajdahbjcmAda fewhjge
~c[|zh|禁奴@l
~ch|fr|@Ramendant @o@a#V%Ol’esclavage signée %O_B=K25 septembre 1926
~ch|es|@Q@NModificar @o_OEsclavitud Firmada #w>1%(25 @eseptiembre @e1926
~ch|ru|#1a gdchcdbb bxicdcdbo g ~lrfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~n8
slavery-amended|fr|@a#V%Ol’esclavage signée %O_B=K25 septembre 1926 #bamendée par =KProtocole
*D|fr|@asupplémentaire #V%O~jw@el’esclavage, #B~g3esclaves ~o3~e?#bpratiques analogues %Ol’esclavage
*D|es|@jSuplementaria %ZAbolición #BEsclavitud, ~kYEsclavos y #G~jly ~noAnálogas _ZEsclavitud
*D|ru|~gs@b~iDfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
*D|ar|+Wabgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*D|zh|废止奴隶制*L奴隶贩卖及类似奴隶制@)制度与习俗补充@l
&'|fr|@a%8#Lpolitiques #Bfemme
&'|es|@j>R@]Políticos #BMujer
&'|ru|%6lambjbBchkbv *Aycdzbd
&'|ar|@Waboifi abqcaqce bbdkpe
&'|zh|_h~o.%b@l
*J|fr|~hhnationalité #Bfemme mariée
*J|es|_ONacionalidad #BMujer Casada
*J|ru|%6sfeynedhjgc xeipydco ycdzbdu
*J|zh|已婚_h国籍@l
+d|fr|@a#'consentement au mariage, l’âge minimum &tmariage #bl’enregistrement @Cmariages
+d|es|@j#YConsentimiento >QMatrimonio, @oEdad Mínima @NContraer Matrimonio =JRegistro %0Matrimonios
+d|ru|%6hasmehbb @eghjplmcdbc g wfek, ~mowfeBdai gaxfehjc b fcsbhjferbb wfekag
+d|ar|@WabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+d|zh|@H婚姻@)同意*L结婚~n/及婚姻登记~hV
icerd|fr|~jJ~nz@e&jraciale
icerd|es|@j@A%Z~qpRacial
icerd|ru|@.>f~cqfehagao nbhkfbibderbb
icerd|ar|#3bbiAaE <!abgdccC abjhxkc
icerd|zh|*/^J~gO_i~le
~oK|fr|~e1@3#Z%D#Léconomiques, ~j(culturels
~oK|es|^Z~qD@]Económicos, ~iuy ~jU
~oK|ru|@.*Gaw PkadaibBchkbv, ~e-~iSlfegev
~oK|ar|abjum <.
~oK|zh|~gP*L=6及=r%b~le;~gP{、|}=6{、|和|及|}=r%b~le
iccpr|fr|~fE
iccpr|es|^Z~qD~ck
iccpr|ru|@.*Ga ^F
iccpr|ar|abjum _[
iccpr|zh|~if~le;>C%b~le
~e'|fr|Pactes _7>M%D~qu
~e'|es|Pactos #?@e=/
~e'|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a *A=O
~e'|ar|abjumch abmfbcch abvaxch loifi ~cO;abjumah abmfbcah abvaxah loifi ~cO
~e'|zh|#C*P两@l;#C*P@l
~e.|fr|%sau ~fE;premier %sau ~fE
~e.|es|~oc@e~ck
~e.|ru|~gz@n~b2a ^F
~e.|ar|#R~jp_[;#Rbbjum _[
~e.|zh|&U~if#C%c&c;&U>C%b#C%c@:{第一{号|项|}|}&c
~e/|fr|~j4%sau =g#bpolitiques, &:abolir @opeine @emort;~j4%sau ~fE
~e/|es|Segundo ~oc@e@]~oky Políticos, destinado a abolir @opena @emuerte;Segundo ~oc@e~ck
~e/|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~b2a ^F
~e/|ar|#RabBahc ~jp_[
~e/|zh|旨在废除死刑@)&U~if#C%c_j项&c;&U>C%b#C%c@:_j{项|}&c
~e:|fr|%sau ~e1@3#Z%D#Léconomiques, ~j(culturels
~e:|es|~oc@e@]Económicos, ~iuy ~jU
~e:|ru|~gz@n~b2aw PkadaibBchkbv, ~e-~iSlfegev
~e:|ar|#Rbbjum <.;#R~jp<.
~e:|zh|&U~gP*L=6及=r%b#C%c&c;&U~gP{、|}=6{、|和|及|}=r%b#C%c@:&c
=n|fr|@a@El’imprescriptibilité @Ccrimes @eguerre ~o3crimes #ul’humanité
=n|es|_OImprescriptibilidad %0Crímenes @eGuerra y %0Crímenes @eLesa Humanidad
=n|ru|%6dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi +fBcmagcBchjge
=n|zh|战争罪及危害%U类罪不适用^T定时效@l
~e"|fr|~jJ@E#0^A#,~hdd’apartheid
~e"|es|@j@A%Z%M=JCastigo #kCrimen @eApartheid
~e"|ru|@.>flfchcBcdbb lfchjplmcdbq elefjcbne ~agdcsa
~e"|ar|#3bidj rkcde abnxb abjhxkc ~pZjbcua
~e"|zh|&d并惩治~gO隔离罪行~le
^3|fr|~jJ#ul’apartheid %N@,sports
^3|es|@j@A#h%(Apartheid ~qiDeportes
^3|ru|@.@b+felefjcbne g hlafjc
^3|zh|~o,体育~gT~gO隔离~le
cedaw|fr|@a~nz@e&j^R
cedaw|es|_O~qp~o0
cedaw|ru|%6~cq^m~n?
cedaw|ar|@W~kA<!~f"
cedaw|zh|~ik^J_i@l
~ht|fr|<T>b@a~nz@e&j^R
~ht|es|&[#B_O~qp~o0
~ht|ru|%2a ~cq^m~n?
~ht|ar|~bl~kA<!~f"
~ht|zh|&U~ik^J_i%c&c;&U~ik^J_i%c@)&c
cat|fr|@a~p/+C;@a~p/torture
cat|es|@j~nA>i;@j~nATortura
cat|ru|@c+f~k!;@c+flujak
cat|ar|@WdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&d_w@)=7@l;&d酷刑@l
opcat|fr|%s>b@a~p/+C
opcat|es|&[#B@j~nATortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%2+f~k!;%2+flujak
opcat|ar|~bldhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&U&d_w@)=7%c&c;&U&d_w@)=7%c@)&c;&U&d酷刑%c@:&c
crc|fr|~im#L@e~bi
crc|es|@j>R@]#kNiño
crc|ru|%6*Afcwcdke
crc|ar|@W~feabynb
crc|zh|%R%b@l
~hu|fr|~qj{,|} #Jl’implication d’enfants %N@,~l:armés;<T#Jl’implication d’enfants %N@,~l:armés
~hu|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %f_Zparticipación @eniños ~qiconflictos armados
~hu|ru|~g5pBehjbq ~oRg >[kadFmbkjev;~gz{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @PpBehjbq ~oRg >[kadFmbkjev
~hu|ar|~mF*?awgkat abpynab nc abdhaCjag abdqboe
~hu|zh|~qc%R卷入&B#K@)&c;@H%R卷入&B#K@)&c
~hw|fr|~qj{,|} #J@ovente d’enfants, @o~b!@C~bV^Apornographie mettant #wscène ~fH;<T#J@ovente d’enfants, @o~b!@C~bV^Apornographie mettant #wscène ~fH
~hw|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %f_Zventa @eniños, @oprostitución infantil ~jAutilización @eniños ~o1pornografía
~hw|ru|~g5~mqncjAib, ~oS~msb ~oSlafdasfeFbb;~gz{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @P~mqncjAib, ~oS~msb ~oSlafdasfeFbb
~hw|ar|~mF*?lcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
~hw|zh|~qc买卖%R*L%R卖淫@[%R色情制品#K@)&c;@H买卖%R*L%R卖淫@[%R色情制品#K@)&c
~hv|fr|~qj~p8établissant une procédure @eprésentation @ecommunications
~hv|es|&[#B@j>R@]#kNiño %fa un procedimiento @ecomunicaciones
~hv|ru|~g5lfarcnpfu haawzcdbo
~hv|ar|~mF~hplsrkaE gimcd ablbaDag
~hv|zh|~qc设定来文程序@)&c;@H设定来文程序@)&c
<"|fr|~jJ*a@6~jztous @,<1~fb~o3membres @e~mrfamille
<"|es|@j@A%Z@8%0@]@eTodos @X~kzMigratorios y @eSus Familiares
<"|ru|@.>f&N~f]ghcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
<"|ar|#3~kJ~ferdcj abjdab abduarkch fpnkam pqkud
<"|zh|#g~gM移徙工%U~fI家庭成员%b~le
crpd|fr|~im~eK
crpd|es|@j>R@]_Y~eN
crpd|ru|%6*A~l.
crpd|ar|@W~fe~hrHfc absjaie
crpd|zh|~j:@l
~kP|fr|%s>b~im~eK
~kP|es|&[#B@j>R@]_Y~eN
~kP|ru|%2a *A~l.
~kP|ar|~bl~fe~hrHfc absjaie
~kP|zh|&U~j:%c&c;&U~j:%c@)&c
&5|fr|~jJ=Y~qC#u@,disparitions forcées
&5|es|@j@A~p'@e~j2#h#GDesapariciones Forzadas
&5|ru|@.@b~j"~b?~mndehbmAhjgcdduv bhBcxdagcdbo
&5|ar|#3~kJ^P
&5|zh|#g~gM%U免遭强迫失踪~le
&z|fr|@a#J@o~bF&j~gn@el’enseignement
&z|es|@j~mB_Z_C#GDiscriminaciones ~o1Esfera #BEnseñanza
&z|ru|%6~n:nbhkfbibderbco %3awfexagedbq
&z|ar|@Wdtanoe abgdccC nc drab abgjbcd
&z|zh|取缔~i'_i@l
untoc|fr|~mc&F;@a~p/criminalité{| transnationale} organisée;*dPalerme
untoc|es|@j^z~nA~kkOrganizada Transnacional;@j~nA~kkOrganizada{ Transnacional|};~qFPalermo
untoc|ru|@c#F+fjfedhderbademAdao afsedbxageddao ~mu;@c{aw|lfajbg} afsedbxageddao ~mu;Gemcfihk@p
untoc|ar|~ao~kDabdhFde jlk abfyhce
untoc|zh|@x~cv@l;<S{跨国|}有%B=s@l;巴勒莫@l
*3|fr|@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }&:~ezréprimer #bpunir @o~g3personnes, ~bD@Cfemmes ~o3enfants, &Y>b~mc&F;@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }&:~ezréprimer #bpunir @o~g3personnes, ~bD@Cfemmes #b~fH
*3|es|@Q@N~f6Reprimir y ~pW~kYPersonas, ~d0Mujeres y Niños#S;@Q#h~n-;~qwPalermo
*3|ru|#1a ~iVb lfchcBcdbb ~mqmtnAib, ahawcdda ycdzbdeib b ncjAib, ~agdcc@q;#1a ~iRmtnAib
*3|ar|^'dhj fidj fdjaile ~e6labpwvax، flvaxe abhqaE fabpynab;^'dhj ~e6labpwvax، flvaxe abhqaE fabpynab، fidju ~pZjbcu
*3|zh|~nI&V*L&d@[惩治~dp~mh~o"_h@[%R&e@)_N;#"&V*L&d@[惩治~dp~mh~o"_h@[%R&e@)_N;~dp~mh@z;~mh~dp@z
+(|fr|@R~dN@e~fbpar terre, air #bmer, &Y>b~mc&F;@R~dN@e~fbpar terre, air #bmer
+(|es|@Q#h_v@eMigrantes ~k-Tierra, Mar y Aire#S;@Q#h_v@eMigrantes
+(|ru|#1+f~cUggaxe ibsfedjag @ohpCc, iaft b gaxnpvp@q
+(|ar|^'dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+(|zh|~nI<S陆*L海*L空偷运~jF@)_N;#"<S陆*L海*L空偷运~jF@)_N;偷运~jF@z
=z|fr|@R~qo@e~oOpièces, éléments #bmunitions, &Y>b~mc&F;@R~qo@e~oOpièces, éléments #bmunitions
=z|es|@Q~nAFabricación =J~l7Ilícitos @e&]@eFuego, sus Piezas y Componentes y Municiones#S;@Q@m{las |}&]@eFuego
=z|ru|#1+f~cUbxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#1aw asdchjfcmAdai afpybb
=z|ar|^'dtanoe xhj ~hqabhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=z|zh|~nI<S~p.枪支~fI零部件@[~mO@)_N;#"<S~p.枪支~fI零部件@[~mO@)_N;枪支@z
uncac|fr|~mccorruption;@a~p/corruption
uncac|es|@j^z~nACorrupción;@j~nACorrupción
uncac|ru|@c#F+fkaffplrbb;@c+fkaffplrbb
uncac|ar|~aoabnqam
uncac|zh|@x反腐败@l;&U反腐败%c
~dy|fr|~mccybercriminalité
~dy|es|@j^z~nACiberdelincuencia; Fortalecimiento #B%Q@A+z_CDeterminados ~kl~jTmediante ~qATecnología #BInformación y #GComunicaciones y +zTransmisión @ePruebas #wForma Electrónica @e~klGraves
~dy|ru|@c#F+fkbwcflfchjpldahjb
~dy|ar|~ao~kDabqclkahce
~dy|zh|@x<S网络=s@l
=F|fr|~ll~i:{ de 1961|};~ll@e~ja~i:
=F|es|~cw@e~ja~fU;~cw@m~cc@e1961;~cw~fU{|, 1961};~cw@e1961
=F|ru|~dShfcnhjgev ~ja~n8;~dShfcnhjgev
=F|ar|+Wabfocme bbdvmkag bqhe 1961
=F|zh|1961%!~ds@l;~ds@l
&o|fr|~ll%8stupéfiants @e1961{| ,|,} ~ak@e1972;~ll@e~ja~i:{,|} ~ak@e1972
&o|es|~cw@e~ja~fU~p8~e(@e{|25 de marzo de }1972;~cw@m~cc@e1961~p8~e(@e{|25 de marzo de }1972;~cw@e~ja@m~cc#wsu forma ~e(@e1972
&o|ru|~dShfcnhjgev ~ja>Nh lalfegkeib, gdchcdduib g dcc ~f.Gfajakamai 1972 ~n8
&o|ar|+Wabfocme bbdvmkag bqhe ~jalxcDgua abdjmbe llkfgftfb qhe 1972
&o|zh|经《1972%!@z^N修正@)《1961%!~ds%c;经1972%!{3月25日|}&U@z^N修正@)《1961%!~ds%c
~az|fr|@a%8~b,psychotropes @e1971;@a%8~i7;*d1971 %8~i7
~az|es|@F@m~ix{Sicotrópicas|Psicotrópicas}{ de 1971|}
~az|ru|%6~k9gczchjgev 1971 ~n8;%6~k9gczchjgev
~az|ar|@WabdIBkag abjibce bqhe 1971
~az|zh|1971%!~fx;~fx
~au|fr|@a#A~dN@estupéfiants ~qe~i7{| de 1988}
~au|es|@j^z#h_v@e~ccy ~ix{Sicotrópicas|Psicotrópicas}{ de 1988|};~qF1988
~au|ru|~jQ#/+f~cUawafaje defkajbBchkbv hfcnhjg b ~k9gczchjg
~au|ar|~ao~e6~lsnc abdvmkag fabdIBkag abjibce
~au|zh|1988%!@x&d%S~dp麻醉药品@[~fx;@x&d%S~dp麻醉药品@[~fx;1988%!@l
^q|fr|~hh#P^A#,@C~gD#u@,%Hjouissant d’une @6internationale, y compris @,agents diplomatiques
^q|es|_O%t=JCastigo @e~kl#h&vInternacionalmente Protegidas, inclusive @XAgentes Diplomáticos
^q|ru|%6~c)b dekexedbb lfchjplmcdbo +fmbr, lamAxptzbvhq %]xezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
^q|zh|@H~d,@[惩处侵害应受#C#g~fF包括外交代表@)罪行~hV
~hA|fr|~jJ~p/prise d’otages
~hA|es|@j@A~nAToma @eRehenes
~hA|ru|~hfxevgejai xemaydbkag
~hA|ar|#3bdhauAe pvH abkuazh
~hA|zh|~o,劫持%U质~le
~b6|fr|~jJ#u=Krecrutement, l’utilisation, =K>-#bl’instruction @emercenaires
~b6|es|@j@A#h%(Reclutamiento, @oUtilización, @o~aQ=JEntrenamiento @eMercenarios
~b6|ru|~hfgcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~b6|ar|#3bdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~b6|zh|~o,招募*L_g*L资助@[训练雇佣军~le
~fm|fr|~hh#7>V#A#b>Vassocié
~fm|es|_O#2#k~bc^z=J~bcAsociado
~fm|ru|%6<2~p2#Fb hgqxeddasa h dco lcfhademe
~fm|ar|+W+ulqbade ^5;@Wqbade ^5
~fm|zh|~ig#]@l
~aD|fr|<T#Z>b~hh#7>V#A#b>Vassocié
~aD|es|&[#B_O#2#k~bc^z=J~bcAsociado
~aD|ru|%2a <2~p2#Fb hgqxeddasa h dco lcfhademe
~aD|ar|#Rbbagnaice +ulqbade ^5
~aD|zh|&U~ig#]%c&c;&U~ig#]%c@)&c
+,|fr|~jJ=Y#,@Cattentats terroristes %Ol’explosif
+,|es|@F@A+z%M%0Atentados Terroristas ~jTcon Bombas
+,|ru|~hfwaiwagui jcffafbxiai
+,|ar|#3bidj aburdag abskualce labihalb
+,|zh|=q~aK爆炸@)~le;=q~aK爆炸事件@)~le
+i|fr|~jJ=Y#,&t>-&tterrorisme
+i|es|@F@A+z%M#B~aQ#kTerrorismo
+i|ru|~hfFbdedhbfagedbci ~j8
+i|ar|#3bidj gdfcb abskual
+i|zh|=q向~aK提供资助@)~le
=C|fr|~jJ=Y~k0@e~n!~p5
=C|es|@F@A+z%M%0Actos @e~nqNuclear
=C|ru|~hfekjeib =c~j8
=C|ar|#3bidj pjdab abskual abhffc
=C|zh|=q核~aK&e~le
<l|fr|~hh@6physique @Cmatières ~eu{| et des installations nucléaires}
<l|es|_O@8Física %0~h)~e0{| y las Instalaciones Nucleares}
<l|ru|%6~h!&N=ciejcfbeme;%6~h!&N=ciejcfbeme b qncfduv phjedagak
<l|ar|@Wabodace abdamce bbdfam abhffce
<l|zh|~g"_-#g@l;~g"体#g@l;核材料@[核设施实{物|体}#g@l
~gh|fr|~im~gD#b~mZ~bQactes survenant %Obord @Caéronefs;*dTokyo
~gh|es|@F~m8Infracciones y Ciertos Otros Actos ~jTa Bordo _Y~lm
~gh|ru|%6lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c4;Takbohk@p
~gh|zh|~o5航空器内@)=s@[犯有某些*v&e~hV;东京@l
~dC|fr|@a=Y#,#Bcapture illicite d’aéronefs
~dC|es|@F+z%M#kApoderamiento Ilícito @e~lm
~dC|ru|%6~n:dcxekaddui xevgejai ~c4
~dC|ar|@Widj abaqgcbaE ~lsjbG abyazkag
~dC|zh|@H=q~fM~hV
_r|fr|@a^Udirigés ~p/#7@el’aviation civile
_r|es|@F+z%M@e+n~nA#2#BAviación Civil
_r|ru|%6#/@'~eD
_r|ar|@Widj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_r|zh|@H=q危害~dk#]@)%S&e~hV
^k|fr|@R=Y~k0*)@e>O%N@,aéroports servant %O~cm
^k|es|@Q+z%M@e+n@e^0~qiAeropuertos ^OPresten Servicio{|s} _Z~eR
^k|ru|#1a ~n:dcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
^k|zh|=q在为#C~dk服务@)机场上@)%S_,&e@)@z;=q在用于#C~dk@)机场发生@)%S_,&e@)@z
+!|fr|@a#'marquage @Cexplosifs plastiques #b#wfeuilles %Dfins @edétection
+!|es|@F%ZMarcación @e~m.Plásticos @N@XFines @eDetección
+!|ru|%6iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~kTbv awdefpycdbq
+!|ar|@WgdccC abdgnrkag ablbaqgctce lDkA twnua
+!|zh|~o5可塑炸药中添加识别剂以便侦测~hV
sua|fr|@a^U~p/#7#Bnavigation maritime
sua|es|@F~p]#BNavegación Marítima
sua|ru|%6#/@'_J
sua|ar|@Widj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|~g6#]%S&e@l
~b)|fr|@R^U~p/#7@Cplates-formes fixes situées ~c1
~b)|es|@Q~p]_YPlataformas Fijas Emplazadas ~o1~jL
~b)|ru|#1a +?@e^h
~b)|zh|~gV%S&e@z
~aA|fr|~kx@e~ku#B~pG;~kx@e_R
~aA|es|^Y@eRoma #BCorte Penal #Q;^Y@eRoma
~aA|ru|Obihk~eGhjejpj@w<4~n6hpne;Obihk~eGhjejpj{|e|p|ai|c}
~aA|ar|hFad kfda abpqaqc bbdotde ~l(~nt;hFad kfda abpqaqc
~aA|zh|~eJ~j?规约;~j?规约
^d|fr|#t*h#B~pG
^d|es|#f+m#BCorte Penal #Q
^d|ru|@La *p<4~n6hpne
^d|ar|agnai adgcaCag foxahag abdotde ~l(~nt;~ho~hpladgcaCag abdotde ~l(~e8foxahagua
^d|zh|~eJ~a(#U
vcdr|fr|~cs%8^[diplomatiques
vcdr|es|~qs@m~bwDiplomáticas
vcdr|ru|~kp>fnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~ohbbjbaiag abmlbfdaqce
vcdr|zh|=d外交<R@l
vccr|fr|~cs%8^[consulaires
vccr|es|~qs@m~bwConsulares
vccr|ru|~kp>fkadhpmAhkbv hdaCcdbqv
vccr|ar|~ohbbjbaiag abihxbce
vccr|zh|=d领事<R@l
_c|fr|@a%8missions spéciales
_c|es|@j~m8Misiones Especiales
_c|ru|%6hlcrbemAduv ibhhbqv
_c|zh|~dm使团@l
vclt|fr|~cs#'*n@Ctraités
vclt|es|~qs#Y&E%0Tratados
vclt|ru|~kp>f~iX%lnasagafag
vclt|ar|~ohbiahfh abdjaumag
vclt|zh|=d%r^T@l
~n'|fr|~cs#'*n@Ctraités +1*4#b~jx+wou +1~jx~c'
~n'|es|~qs#Y&E%0Tratados +1%/y ~cJ#?o +1~cJ*O
~n'|ru|~kp>f~iXnasagafag ~oL~d"b ~iQafsedbxerbqib ~nu~oL~iQafsedbxerbqib
~n'|zh|@H%1@[#C%B间或#C%B相互间%r^T@)=d@l
<O|fr|~cs*asuccession d’États +Q@etraités
<O|es|~qs%ZSucesión @e%/#wMateria @eTratados
<O|ru|~kp>flfegalfccihjgc *2#Xnasagafag
<O|zh|@H%1在%r~gN@)继承@)=d@l
&n|fr|@a#A%8immunités juridictionnelles @C*4~qe~oObiens
&n|es|@j^z~m8Inmunidades Jurisdiccionales %0%/y @esus Bienes
&n|ru|~jQtfbhnbkrbadduv biipdbjcjev *2b bv hawhjgcddahjb
&n|ar|@W#dboxahag ~l!fddgbtagua dh abfbace abiAazce
&n|zh|@x%1~fI财产管辖豁免@l
~a"|fr|~cs*areprésentation @C*4%N~oO^[avec @,~jx+w@ecaractère universel
~a"|es|~qs%ZRepresentación %0%/#wsus ~bwcon #G~cJ#?@eCarácter Universal
~a"|ru|~kp>flfcnhjegbjcmAhjgc *2g bv ajdaCcdbqv h ~iQafsedbxerbqib pdbgcfhemAdasa vefekjcfe
~a"|zh|=d@H%1在其对普遍性#C%B<R上@)代表权@l
~oX|fr|~fTmer
~oX|es|~k3Mar;CONVEMAR
~oX|ru|@c#F~edlfegp
~oX|ar|@W#dbiahfh abloak
~oX|zh|@x+N^T@l;&U+N^T%c
~n3|fr|#t#Z%O<h#Bpartie XI #B~fTmer &t10 décembre 1982;#t#Z%O<h#Bpartie XI #B~fTmer
~n3|es|#f%f_Z>X#BParte XI #B~k3Mar{ de 10 de diciembre de 1982|};#f%ZParte XI
~n3|ru|@L~f(Чehjb !X!I ~k7aj 10 nckewfq 1982 ~n8
~n3|zh|@H=81982%!12月10日~fN第十一~pe@)#U;第十一~pe#U
~er|fr|#t%Dfins @e<h@Cdispositions #B~fTmer &t10 décembre 1982 ~dG>b&-#b>b>]@Cstocks @epoissons dont @,déplacements s’effectuent tant %Ol’intérieur qu’au-delà @ezones ~lcexclusives (stocks chevauchants) ~o3stocks @epoissons grands migrateurs;#t{|des Nations Unies |de 1995 }%8stocks @epoissons
~er|es|#f%Z>X_Y~ji#B~k3Mar @e10 @ediciembre @e1982 relativas _Z&Dy ~ar_Y~lP@ePeces Transzonales y #G~lP@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~lP@ePeces
~er|ru|@L~f(lamaycdbo ~k7aj 10 nckewfq 1982 sane, kajafuc kehetjhq ~iMjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~mpfuw b plfegmcdbq bib;&q{| Efsedbxerbb EwKcnbdcdduv Jerbo} @ofuwdui xelehei
~er|zh|=81982%!12月10日~fN~o:~ej^M跨界~dr@[高度洄游~dr@)规定@)#U;=8~fN~o:~ej^M跨界~dr@[高度洄游~dr@)规定@)#U;~gJ~dr#U
bbnj|fr|#tse rapportant >b~fTmer #bportant *a&-#b+y~hx#B~iIbiologique marine @Czones ne relevant pas #Bjuridiction nationale
bbnj|es|#f~lf=Q#B~k3Mar %f_Z&D=JUso ~eo#B~kdMarina _YZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@L@ewexc ~k7a ~iLb phjaoBbgai ~jqiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~kQtfbhnbkrbb
bbnj|zh|~fN下%1~aN区域+N%n@)~ej%g~fr#U;根据~fN@)规定就%1~aN区域+N%n@)~ej%g~fr#K拟订@)#U
^!|fr|#t*h&tTribunal @3&t*n#Bmer
^!|es|#f+m#kTribunal @A#k&E#kMar
^!|ru|@La *p<4jfbwpdeme ~edlfegp
^!|zh|#C+N^T^T庭~a(#U
~a0|fr|@R*h@el’Autorité @T@Cfonds marins
~a0|es|@Q+m#BAutoridad @A%0Fondos Marinos
~a0|ru|#1a *p<4afsede ~edndp
~a0|zh|#C海底^M局~a(@z
~iN|fr|~hhhaute mer
~iN|es|_OAlta Mar
~iN|ru|@caw ~l-iafc
~iN|zh|公海@l
>!|fr|@a~c1
>!|es|_O~jL
>!|ru|%6^h
>!|zh|大陆架@l
_(|fr|~hhmer territoriale ^Azone contiguë
_(|es|@j#YMar ~l5~jAZona Contigua
_(|ru|%6jcffbjafbemAdai iafc b lfbmcyezco xadc
_(|zh|领海及毗连区@l;领海&?毗连区@l
=T|fr|#t&:favoriser =Krespect ~oT~k(@e~eA#whaute mer @C="+w@e&-~qegestion;#td’application
=T|es|#f@N~lS%(Cumplimiento _Y<V#?@e&Dy ~ar~k-@X~m"Pesqueros ^OPescan #wAlta Mar;#f@eCumplimiento
=T|ru|@La hancohjgbb hawmtncdbt fuwamagduib hpneib g ~l-iafc %licf @o~nMybguv fchpfhag b ~n5bib;@L@oajkfujaip iaft
=T|zh|_)公海渔船遵守#C~ej^M^L@)#U;遵守^L#U
<K|fr|#t#Z%D="&tressort @e~j!&tport &:~ezcontrecarrer #b~dM@o~eA=3;#t#Z%D="&tressort @e~j!&tport
<K|es|#f@m<V#k~h9Rector #kPuerto Destinadas a ~f6Desalentar y ~eU@o~gu=9;#f@m<V#k~h9Rector #kPuerto
<K|ru|&q{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~mDlafje @olfcnplfcyncdbt, hncfybgedbt b &H+H{|fuwdasa }~oP;@La icfev ~mDlafje
<K|zh|@H港口国~qf鱼@)^L#U;@H~qf鱼@)港口国^L#U;港口国^L#U
solas|fr|~jJ{de 1974 |}=Y~n9#Bvie humaine #wmer
solas|es|@F@A+z#2#BVida Humana ~lfMar{, 1974|};@FSOLAS
solas|ru|@.@b@oavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|#3bqbade abpkfao nc abloak;#3~kJabpkfao nc abloak
solas|zh|1974%!#C~fw%U命#]@l;#C~fw%U命#]@l
marpol|fr|~jJ{de 1973 |}=Y#P#B~ge~oTnavires, ~ak@e1978 y relatif;~jJ{de 1973 |}=Y#P#B~ge~oT~n2
marpol|es|@F@A~d:@o~cA~k-@XBuques, 1973, modificado ~k-{el|su} ~qw1978;@F@A~d:@o~cA~k-@XBuques;@FMARPOL
marpol|ru|@.@b~a:~mEh hpnag
marpol|zh|#C~d,~i,造成~o]@l
_s|fr|~jJ{de 1979 |}*arecherche ~n[sauvetage maritimes
_s|es|@F@A@mBúsqueda y Salvamento Marítimos{, 1979|}
_s|ru|@.@b@olabhkp b hlehedbt @eiafc
_s|ar|#3bbloB fabshiaH nc abloak
_s|zh|1979%!#C~fw搜寻救助@l;#C~fw搜寻{和|与|}救助@l
stcw|fr|~jJ{de 1978 |}%8normes @e~p0@Cgens @emer, @edélivrance @Cbrevets ~qeveille
stcw|es|@F@A@mNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|@.>f~nZb nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|zh|1978%!海员~d'@[~gK~le;海员~d'@[~gK~le
*y|fr|@a&:faciliter =Ktrafic maritime *,
*y|es|@F@NFacilitar %(~l7Marítimo #Q
*y|ru|@c@oawmcsBcdbt %C_J
*y|ar|@Wgcqck okte abdbaoe ablokce ~nt
*y|zh|便利#C~fw运输@l
~aY|fr|@a~fg~qEmaritime &G
~aY|es|@FConstitutivo #B+qMarítima #Q
~aY|ru|%6>2~hBafsedbxerbb
~aY|zh|#C海事%B@l
mlc|fr|@a&t<0maritime{, 2006|};@a&t<0maritime @e2006
mlc|es|~gqMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~oMg iafhkai hpnavanhjgc{| 2006 sane}
mlc|zh|2006%!海事劳工@l
+j|fr|~hh@6~fGculturel subaquatique
+j|es|_O@8~eL&fSubacuático
+j|ru|~aqlangandasa ~gEdehmcnbq
+j|ar|~hgabgkaB ~oAabdDdfk labdcau
+j|zh|#g水下=r遗产@l
~bR|fr|~jJ@1=K~f,^A>]@Ceaux @eballast #bsédiments @C~n2
~bR|es|@F@A>Q>0~jA~lB#kAgua @eLastre y @XSedimentos %0Buques
~bR|ru|@.~m5hpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~bR|zh|#C~mG@[沉积_-控制与^M@l;#C~mG_f沉积_-控制@[^M@l;控制@[^M~mG@[沉积_-~le
~b:|fr|~jJ@e~dv@El’enlèvement @Cépaves
~b:|es|@F~qD~dv%ZRemoción @eRestos @eNaufragio
~b:|ru|~pM{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~b:|zh|~mJ#C~i,残骸清除@l;#C~i,残骸清除~mJ@l
~iO|fr|~jJ@e~pK@1=Krecyclage sûr #bécologiquement rationnel @C~n2
~iO|es|@F~qD~pK>QReciclaje Seguro y Ambientalmente Racional %0Buques
~iO|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~iO|zh|香港#C#]与无害~dn拆船@l;香港#C#]@[无害~dn拆船@l
^i|fr|~hh#P#B~ge@Cmers résultant @el’immersion @edéchets
^i|es|@F%Z%t#B~cA#kMar ~k-Vertimiento @eDesechos y Otras Materias
^i|ru|@c~a:~mEiafq hwfaheib ajvanag ~bEiejcfbemag;Zadnadhk@p
^i|zh|~d,倾倒废_-及*v_-质~o]+N~hV;~d,倾倒废_-_f*v_-质~o]+N@:@l
ospar|fr|@a=Y@6~ij@el’Atlantique &tNord-Est
ospar|es|@F~p'#k~lH{Ambiente |}Marino #kAtlántico Nordeste
ospar|ru|%6&N~hBhfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~hgablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#g东北大西洋+N~dn@l
npt|fr|%v*anon-prolifération @C<x~eu;%v*anon-prolifération;TNP
npt|es|%x%ZNo Proliferación _Y&]~e0;TNP
npt|ru|&ua dcfehlfahjfedcdbb =cafpybq;HJЯE
npt|ar|<djmd ahgwak ~hqabhffce
npt|zh|不扩散核%I%r;核不扩散%r;&U不扩散%r^N
ctbt|fr|%vd’interdiction complète @Cessais ~eu
ctbt|es|%x@e&,Completa %0Ensayos ~e0
ctbt|ru|&ua ghcawKcimtzci &Iqncfduv bhlujedbo;HNЗЯR
ctbt|ar|<daboFk abwadb bbgrakl abhffce
ctbt|zh|全面&d核试验%r;全面禁试%r
tpnw|fr|%v@E%d@C<x~eu
tpnw|es|%x%Z&,_Y&]~e0
tpnw|ru|&ua &I=cafpybq
tpnw|ar|<doFk ~hqabhffce
tpnw|zh|&d核%I%r
ptbt|fr|%vinterdisant @,essais d’armes ~gG%Nl’atmosphère, %N>Lextra-atmosphérique #bsous l’eau
ptbt|es|%x~k-%(^Ose Prohíben @XEnsayos con >U~o1Atmósfera, %(~onUltraterrestre y Debajo #kAgua
ptbt|ru|&ua &Ibhlujedbo =c~iAg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|<doFk grakl <wabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&d在大气层*L*5@[水下进行核%I试验%r;~pe&d核试验%r;~pe禁试%r
~eC|fr|%vinterdisant @eplacer @C<x~gG#b~ny<x@edestruction massive #'fond @Cmers ~o3océans ainsi ^O%N~mrsous-sol
~eC|es|%x@m~fp&,@eEmplazar >Uy Otras &]@eDestrucción #wMasa ~qiFondos Marinos y Oceánicos y su Subsuelo
~eC|ru|&ua &Ifexiczcdbq @endc iafco b akcedag b g csa dcnfev =c~iA~bE~oG~iAiehhagasa pdbBjaycdbq
~eC|zh|&d在海床洋底~fI底土安置核%I@[*v大规模{毁灭|杀伤}性%I%r
enmod|fr|~o7d’utiliser @Ctechniques @emodification @el’environnement %O@Cfins militaires ou toutes ~bQfins hostiles
enmod|es|_O&,@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%6&Igacddasa ~numtwasa bdasa gfeyncwdasa =Shfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|zh|&d为军事或任何*v敌对目@)_g改变~dn@)技术~hV
bwc|fr|~o7#Bmise au point, #B~gB#b&tstockage @C<xbactériologiques (biologiques) ou %Otoxines ~ek;@a%8<xbiologiques{| ou à toxines| et à toxines}
bwc|es|_O&,#kDesarrollo, @o~lR=JAlmacenamiento @e&]Bacteriológicas (Biológicas) y Toxínicas y @mSu ~lt;@j~m8&]Biológicas{| y Toxínicas}
bwc|ru|%6&Ifexfewajkb, ~k8b ~nwxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~iAb aw bv ~n4;@c@owbamasbBchkaip {|b jakhbddaip }afpybt;%6wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@WoFk aqgomaB fshgar fgvCch ~hqabltgkcfbfrce (ablcfbfrce) fabgtqchce ~nKabpqboe
bwc|zh|@H&d#m~od@[储存细菌(生_-)及毒素%I@[~mU%I~hV;#"&d{发展|研制}~od@[储存细菌(生_-)及毒素%I{和|以及}销毁{此种|这种|这类|此类}%I@:@l;生_-{和毒素|及毒素|}%I@l
=W|fr|@R#J@oprohibition d’emploi >bguerre @egaz asphyxiants, toxiques ou similaires ~qemoyens bactériologiques
=W|es|@Q%f_Z&,#k~m-~o1Guerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~qw>1@e1925
=W|ru|#1a &I_K@egaodc pnpCmbguv, qnagbjuv ~nunfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
=W|zh|&d在战争中_g窒息性*L毒性或*v气体@[细菌作战方^T@)@z;1925%!%q@z;《1925%!%q@z^N
cwc|fr|~o7#Bmise au point, #Bfabrication, &tstockage ~qe~iZ@C<xchimiques ~ek;@a%8<xchimiques
cwc|es|_O&,#kDesarrollo, @oProducción, %(Almacenamiento =J~m-@e&]Químicas y @mSu ~lt;@j~m8&]Químicas
cwc|ru|%6&Ifexfewajkb, lfabxganhjge, ~nwb _KvbibBchkasa ~iAb a csa ~n4;@c@ovbibBchkaip afpybt;%6vbibBchkai afpybb
cwc|ar|@WoFk aqgomaB fshgar fgvCch faqgjdab ~hqabtcdcazce ~nKabpqboe;@W~hqabtcdcazce
cwc|zh|@H&d{发展|研制}~od*L储存@[_g~i!%I及~mU%I~hV;&d~i!%I@l;~i!%I@l
ccw|fr|~o7ou @olimitation @e~iZ@ecertaines <xclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Ecertaines <xclassiques
ccw|es|@j@mProhibiciones o Restricciones #k~m-@eCiertas &]Convencionales ^OPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@mCiertas &]Convencionales
ccw|ru|%6&I~nuasfedbBcdbb _Kkadkfcjduv ~oGawuBdasa afpybq, ~jvhBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~nubictzbib dcbxwbfejcmAdac ncohjgbc;@c@okadkfcjdui gbnei awuBdasa afpybq;%6kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@WoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&d或限制_g某些可被认为具有过分伤害力或滥杀滥伤~j.@)常规%I@l;{特定|某些}常规%I@l
~aU|fr|@R@E%dou @olimitation @e~iZ@Cmines, pièges #b~bQdispositifs{,|} tel qu’il a été modifié =K3 mai 1996;@RII modifié
~aU|es|@Q@mProhibiciones o Restricciones #k~m-@eMinas, &]Trampa ~hHArtefactos{,|} según fue enmendado %(3 @emayo @e1996
~aU|ru|#1a &I~nuasfedbBcdbb _Kibd, ibd-magpCck ~bEphjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~n8;nalamdcdd{uo|asa|aip|ui|ai} #1!I!I
~aU|zh|经修正@)&U_j号@z^N;经修正{的|后的|}_j号@z;修正后@)&U_j号@z^N
ccw-v|fr|@R#Z%Drestes explosifs @eguerre
ccw-v|es|@Q>RRestos ~m.@eGuerra
ccw-v|ru|#1@ogxfugaalehdui lcfcybjkei gaodu;#1!V
ccw-v|zh|战争遗留爆炸_-@z
~hD|fr|~o7@el’emploi, &tstockage, #Bproduction #b&ttransfert @Cmines antipersonnel ~ek;~o7@Cmines antipersonnel;@ad’Ottawa
~hD|es|_O&,#kEmpleo, Almacenamiento, ~lRy Transferencia @eMinas Antipersonal y @msu ~lt;_O&,_YMinas Antipersonal;~qFOttawa
~hD|ru|%6&Ilfbicdcdbq, ~nwxelehag, ~k8b lcfcneBb lfajbgalcvajduv ibd b aw bv ~n4;%6&Ilfajbgalcvajduv ibd;Ejjeghk@p
~hD|ar|@WoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam ~nKabpbDad
~hD|zh|@H&d_g*L储存~od@[转让杀伤~fF地雷及~mU地雷~hV;{禁止|}杀伤~fF地雷@l;&U渥太华%c
~kN|fr|@a%8<x%Osous-munitions
~kN|es|@j@mMuniciones #wRacimo
~kN|ru|@c@okehhcjdui waclfblehei
~kN|ar|@WabHvazk abjhifmce
~kN|zh|集束~mO@l
att|fr|%v#'~iG@Carmes
att|es|%x#Y~lq@eArmas
att|ru|&ua ~iRafpybci
att|ar|<dgrake abpqboe
att|zh|%I_:%r
~b8|fr|%v%8=(~p:_1@e>Lextra-atmosphérique, y compris @oLune #b@,~bQcorps célestes;%v@El’espace{| extra-atmosphérique}
~b8|es|%x>R@9^ODeben Regir ~dW%0%/~c0~onUltraterrestre, incluso @oLuna ~hHCuerpos Celestes;%x#Y+U
~b8|ru|&ua ~p4<Z*2@o~kIb ~d8~e[lfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&u@okahiahp
~b8|ar|<d~oBabdhFde bphwye ~l!nc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~b8|zh|~dt~oZ包括~jD在内*5~i)~p(%r;~dt~oZ包括~jD在内@)*5~i)~p(%r;{外空|外层空间}%r
=E|fr|#t#'sauvetage @Castronautes, =Kretour @Castronautes ^Arestitution @Cobjets lancés %N~cj
=E|es|#f#YSalvamento ~jADevolución @eAstronautas ~jARestitución @e~osLanzados al +U
=E|ru|@La hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
=E|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=E|zh|营救宇宙航行员*L送回宇宙航行员@[归还发射到*5@)_-体@)#U
<,|fr|~hh~g/@T@1@,dommages causés par @Cobjets spatiaux
<,|es|@F%Z~g'@A~k-Daños Causados ~k-~osEspaciales
<,|ru|%6%]ajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
<,|ar|@WabdqIfbce ~e8jh abpAkak abgc gomBua abprqad abnAazce
<,|zh|~pb_-体所造成损害@)#C~fy@l;*5_-体所造成损害之#C~fy@l
+)|fr|@a@El’immatriculation @Cobjets lancés %N~cj
+)|es|@F#YRegistro @e~osLanzados al +U
+)|ru|%6fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
+)|ar|@Wgqrcb abprqad abdybie nc abnAaE abvakrc
+)|zh|@H登记射入*5_-体~hV
moon|fr|#t~p:*aLune #b@,~bQcorps célestes
moon|es|#f^Odebe regir #Gactividades %0%/~o1Luna y otros cuerpos celestes
moon|ru|@La <Z*2@eZpdc ~bEdcwchduv jcmev
moon|ar|~hoabdhFd bphwye ~l!jbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|~dt在~jD上~i)@)#U;月球#U
~e!|fr|%v@El’Antarctique
~e!|es|%xAntártico
~e!|ru|&uaw Mdjefkjbkc
~e!|ar|<dphgaktgcta
~e!|zh|南极%r
~dK|fr|%vvisant %d@C<x~gG#wAmérique latine #b%N@,Caraïbes;%v@e~pX
~dK|es|%x+zProscripción _Y>U#w{la |}América Latina =JCaribe;%x@e~pX
~dK|ru|&ua &I=c~iAg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&uTmejcmamka
~dK|ar|<doFk <wpdkcta abbagchce fdhyie ablok abtakclc;<dgbagcbfbtf
~dK|zh|拉丁~pc@[加勒比&d核%I%r;特拉特洛尔科%r
~fh|fr|%v*azone dénucléarisée &tPacifique Sud;%v@e~lV
~fh|es|%x%Z~iz@e>U#kPacífico Sur;%x@e~lV
~fh|ru|&ua wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&uOefajadse
~fh|ar|<dkakfgfhDa
~fh|zh|南太平洋无核区%r;南太平洋~fJ;拉罗通加%r
~kG|fr|%v*a&.@el’Asie &tSud-Est;%v@e~h3
~kG|es|%x%Z~iz@e>U{de|del|en|en el} ~gW;%x@e~h3
~kG|ru|&ua ^Q~e5;Uedskakhk#!
~kG|ar|<dshwaE abdhyie abvabce dh <wrhfl wki Jqca;<dlahtft
~kG|zh|东南亚~fJ;曼谷%r
~ff|fr|%v@Eune &._2;%v@ePelindaba
~ff|es|%x@muna ~iz@e>U#w~eH;%x@ePelindaba
~ff|ru|&ua ^QMFfbkc;Gcmbdnewhk#!
~ff|ar|<dshwaE dhyie vabce dh <wpnkcica;<dlbchmala
~ff|zh|*w~fJ;佩林达巴%r
_t|fr|%v~fgd’une &.#wAsie centrale;%v#Z%Oune &.#wAsie centrale
_t|es|%x@muna ~iz@e>U#w{|el }Asia Central;%x@e~kw
_t|ru|&ua ^QЦcdjfemAdao Mxbb;Lciblemejbdhk#!
_t|ar|<dshwaE dhyie vabce dh <wJqca abfqyG
_t|zh|中亚~fJ;塞米巴拉金斯克%r
~o9|fr|~fZ#A%8changements climatiques
~o9|es|@j=Q^z_?;@j=Q_?
~o9|ru|~ot#Faw bxicdcdbb kmbieje;~otaw bxicdcdbb kmbieje;ODRDEEJ
~o9|ar|@W#dabsyakce *?gDck abdhav
~o9|zh|@x~d(@l;~d(@l
kyoto|fr|@R@e~lG>b~fZ#A%8changements climatiques;@R@eKyoto
kyoto|es|~qw~lG#B@j=Q^z_?;~qw{Kyoto|Kioto}
kyoto|ru|Dbajhk@"{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|^'tcfgf
kyoto|zh|&U@x~d(%c~j-@z;&U@x~d(%c@)~j-@z;~j-@z
<'|fr|#t@e>I
<'|es|#f@eParís aprobado #wvirtud #B@j=Q^z_?;#f@eParís
<'|ru|Gefbyhk%A
<'|ar|agnai lakcq
<'|zh|~i"#U
cbd|fr|~hh~iIbiologique
cbd|es|@F%Z~lj
cbd|ru|%6~al;~jQ~al
cbd|ar|@Wabghfj ablcfbfrc;+W+ulabghfj ablcfbfrc
cbd|zh|%n@l
+c|fr|@R@e+T*a#P@Crisques biotechnologiques
+c|es|~qw+T@m#2#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~qwCartagena
+c|ru|~jV#W@owbawcxalehdahjb;~jV#W@owbawcxalehdahjb k ^Xa ~al;~jV@"
+c|ar|^'ikyarhe bbqbade abpocazce;^'ikyarhe ~hplabqbade abpocazce
+c|zh|&U%n%c~gm#]@z;&U%n%c@)~gm#]@z;卡塔赫纳{生物安全|}@z
~oQ|fr|@R@e~ne@E>K%D~i4génétiques ~n[partage juste #béquitable @Cavantages découlant @e~mrutilisation;@R@e~lN
~oQ|es|~qw~ne@m~fVa @X~ipGenéticos y ~cLJusta y Equitativa ~qiBeneficios ^Ose Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~qw~lN
~oQ|ru|Jesaohk#W~d!nahjple k scdcjbBchkbi fchpfhei b hagichjdasa =S@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@"
~oQ|ar|^'haDfca
~oQ|zh|&U%n%c@H获取~gR@[公正@[公平分享其~fr所产生惠益@)~df@z;@H获取~gR{和|与|以及}公正{和|}公平{地|}分享其~fr所产生惠益@)~df@z;~df@z
unccd|fr|@a#A*a~bFdésertification %N@,pays gravement touchés par @osécheresse et/ou @odésertification, ~bD_2;@a#A*a~bFdésertification
unccd|es|@j^z@e_C@oDesertificación ~qi<WAfectados ~k-Sequía Grave o Desertificación, #w~h:#w~eH;~m'{ de las Naciones Unidas|} @e_C@oDesertificación;~qF_C@oDesertificación ~qi<WAfectados ~k-Sequía Grave o Desertificación, #w~h:#w~eH
unccd|ru|@c#F@o~n:alphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~e);@c#F@o~n:alphjudbgedbci;@c@o~n:alphjudbgedbci
unccd|ar|~aoabgxok nc ~oCabgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;~aoabgxok
unccd|zh|@x~o5发生严重干旱@[/或荒漠化@)%1~o"在*w~jH~hV;@x~jH@l;~jH@l
~aE|fr|~cs=Y@6#B~g(
~aE|es|~qt~e4~p'#B~qx
~aE|ru|~kp@baw avfedc axadagasa hmaq
~aE|ar|~oh~kJylie abpfCfh
~aE|zh|#g臭氧层=d@l
^l|fr|@R@eMontréal #Z%O@C~b,qui appauvrissent @o~g(
^l|es|~qw~h,%fa #G~ix^OAgotan @o~qx;~qw~bt
^l|ru|IadfcemAhk#W@ogczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@"
^l|ar|^'dfhgkcab *?abdfam abdqghnme bylie abpfCfh
^l|zh|@H消耗臭氧层_-质@)~gQ@z;&U~gQ@z^N
basel|fr|*dBâle #'~f,@Cmouvements ~gi@e~eq~qe~mrélimination;*dBâle
basel|es|~qtBasilea #Y>0%0Movimientos Transfronterizos %0Desechos Peligrosos y su Eliminación;~qtBasilea
basel|ru|UexcmAhk~m5xe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@p
basel|ar|@WlaCb *?abgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@WlaCb
basel|zh|控制危险废_-越境转移~fI处置巴塞尔@l;巴塞尔@l
~fk|fr|*d~f9*aprocédure @econsentement préalable #wconnaissance @ecause applicable ~mZ~ex#bpesticides dangereux qui font l’objet ~kR~iG*,;*d~is
~fk|es|~qt~f9#YProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~lq#Q;~qt~is
~fk|ru|~nh>flfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #XajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g %]jafsagmc;~nh@p
~fk|ar|@Wkfgkmad +ulgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake ~nt
~fk|zh|~o5#C_:中对某些危险~i!品@[农药采用事先知情同意程序@)鹿特丹@l;鹿特丹@l
^w|fr|*d~j1%8polluants organiques persistants;*d~l4
^w|es|~qtEstocolmo @mContaminantes Orgánicos Persistentes;~qtEstocolmo
^w|ru|LjaksamAihk>fhjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@p
^w|ar|@Waqgtufbd *?abdbfBag abjAfce abBalge;@Wqgftufbd *?abdbfBag abjAfce abBalge
^w|zh|@H持久性有机~o]_-@)~i(@l;~i(@l
~hC|fr|*dMinamata{ sur le mercure|}
~hC|es|~qtMinamata #YMercurio;~qtMinamata
~hC|ru|Ibdeiejhk>ffjpjb;Ibdeiejhk@p
~hC|ar|@Wdchadaga *?abCzli
~hC|zh|@H汞@)水俣@l;水俣@l
cites|fr|@a#'~iG@3@Cespèces @efaune ~qeflore sauvages menacées d’extinction;CITES
cites|es|@j#Y~lq~qDEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%6%]~iRgbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@W~e6~kBlphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Wabgrake ~e8nc ~g.fabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_-种#C_:@l;濒危_-种{国际|}{贸易|}@l
cms|fr|~hh&-@Cespèces migratrices appartenant >bfaune sauvage;*dBonn
cms|es|_O&D_YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c@o~nM~mp~oGnbkbv ybgajduv;%6~iL~mp~oGnbkbv ybgajduv
cms|ar|@WonF ~g.ablkce abduarke;@WabdoanFe jbG ~g.ablkce abduarke
cms|zh|养护野生动_-移栖_-种@l;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@l
ramsar|fr|~imzones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;*dRamsar
ramsar|es|@j~mBa @XHumedales @eImportancia #Q~p8~d0como Hábitat @eAves Acuáticas;~qFRamsar
ramsar|ru|%6ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@p
ramsar|zh|@H~o"作为水禽栖息地@)#C重要湿地@l;拉姆萨尔{湿地|}@l;&U湿地%c
acap|fr|#t*a&-@Calbatros ~o3pétrels
acap|es|#f%Z&D@eAlbatros y Petreles
acap|ru|@La ~iLemAwejfahag b wpfcgchjdbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#g信天翁@[海燕#U
bamako|fr|*dBamako @E%dd’importer ~qa@C~eq#b#'~f,@Cmouvements ~gi^A>]@C~eqproduits _2;*dBamako
bamako|es|~qFBamako
bamako|ru|Ueiekhk@p
bamako|zh|巴马科@l
<z|fr|@a=Y@6^Amise #wvaleur ~ij%N@orégion @CCaraïbes;*dCarthagène
<z|es|@F~p'=J#q#k~lHMarino #BRegión #kGran Caribe
<z|ru|%6&Nb ahgacdbb ~hBhfcnu UamACasa Defbwhkasa feoade;~jV@p
<z|zh|#g@[开发大加勒比区域+N~dn@l
alps|fr|~hh@6@CAlpes;@aalpine
alps|ru|~aqMmAl;MmAlbohk@p
alps|zh|#g阿尔卑斯山@l;阿尔卑斯山@l
~aF|fr|@a#'*n#Z%Dutilisations @Ccours d’eau _7%O@Cfins ~bQ^O@onavigation
~aF|es|@j#Y&E%0Usos %0Cursos @eAgua #?@NFines Distintos #BNavegación
~aF|ru|%6~iXdchpnavanduv ~oG=S%lganajakag
~aF|ar|@Wiahfh aqgvmad abdrakc abdazce ~e8nc abpDkaA Dck abdbaoce
~aF|zh|#C水道非航行_g^T@l
water|fr|~hh@6#b+y@Ccours d’eau ~gi~o3lacs ~aZ;@a@El’eau
water|es|@F%Z@8y *!%0Cursos @eAgua Transfronterizos y {de |}@XLagos *O
water|ru|@c@oavfedc b ~d8jfedhsfedbBduv ganajakag b %laxcf
water|zh|跨界水道@[#C湖泊#g@[~fr@l;#g&?{利用|使用}{跨界|越境}水道@[#C湖泊@l;&U水%c
aarhus|fr|@a@E>K%Ol’information, @o~jy&tpublic au processus décisionnel #b>K>b*Y+Qd’environnement;@ad’Aarhus
aarhus|es|@j#Y~fV_ZInformación, @o~cL#kPúblico ~o1Toma @e~m,=J~fV_Z&K#w~hiAmbientales;{Convención|Convenio} @eAarhus
aarhus|ru|%6nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~mtfcCcdbo b nahjplc k lfegahpnbt @ogalfahei, kehetzbihq ~iChfcnu;Efvphhk@p
aarhus|zh|在~dn#K上~pd信息*L公众参与决策@[诉诸^T律~hV;奥胡斯@l
espoo|fr|@a@El’évaluation @el’impact @El’environnement %Nun contexte transfrontière;@ad’Espoo
espoo|es|_OEvaluación #kImpacto Ambiental #wun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
lrtap|fr|~hh~geatmosphérique transfrontière %Olongue distance
lrtap|es|{Convenio|Convención} %Z~cAAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%6jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|zh|远距离越境空气~o]@l;长程越界空气~o]@l
escazu|fr|#trégional @E>K%Ol’information, @o~jypublique #b>K>b*Y%Opropos @Cquestions environnementales #wAmérique latine #b%N@,Caraïbes;#td’Escazú
escazu|es|#fRegional #Y~fV_ZInformación, @o~cLPública =J~fV_Z&K#w~hiAmbientales #wAmérica Latina =JCaribe;#f@eEscazú
escazu|ru|Эhkehphk%A;@LЭhkehp
~b9|fr|%v@3%8~i4phytogénétiques @1l’alimentation #bl’agriculture
~b9|es|%x@A>R~ipFitogenéticos +zAlimentación ~jAAgricultura
~b9|ru|@.#4fehjbjcmAduv scdcjbBchkbv fchpfhev ~j"~k8lfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~b9|zh|粮食@[农业植_-~gR#C%r;粮食@[农业植_-~gR{国际|}%r
^:|fr|~jJ=Y@6@Cvégétaux
^:|es|@j~qD@8Fitosanitaria
^:|ru|@.@b@okefedjbdp b &Nfehjcdbo
^:|zh|#C植_-#g@l
^o|fr|~hhsûreté ~p5
^o|es|@j@m#2Nuclear
^o|ru|%6qncfdao ~gI
^o|ar|@Wabpdah abhffc
^o|zh|核#]@l
*1|fr|~hhnotification rapide ~kRaccident ~p5
*1|es|_OPronta Notificación @eAccidentes ~e0
*1|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
*1|ar|@WabglbcD abdltk jh fifj oamB hffc
*1|zh|及早通报核事故@l
+9|fr|@a@E~iY#wcas d’accident nucléaire ou @esituation d’urgence radiologique
+9|es|@j@m~h2#wcaso @eAccidente &Wo Emergencia Radiológica
+9|ru|%6laiazb g hmpBec qncfdao egefbb ~nufenberbaddao egefbodao hbjperbb
+9|ar|@Wgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+9|zh|核事故或辐射紧急情况~mQ@l
~dJ|fr|@acommune *asûreté #B>]&tcombustible usé #b*asûreté #B>]@Cdéchets radioactifs
~dJ|es|@jConjunta @m#2~o1~lB#kCombustible Gastado y @m#2~o1~lB@eDesechos Radiactivos
~dJ|ru|EwKcnbdcdd>f<2~cSajfewajegCbi jalmbgai b a <2~cSfenbaekjbgduib ajvaneib
~dJ|ar|+Wabdwgkte *?pdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
~dJ|zh|乏燃料^M#]@[放射性废_-^M#]联合@l
~c!|fr|~kx@el’Agence @T@el’énergie atomique;~kx@el’AIEA
~c!|es|^Y#kOrganismo ~qDEnergía Atómica
~c!|ru|~by<4escdjhjge @oejaidao Pdcfsbb;~byIMQMTЭ
~c!|zh|#C~de规约;~de规约
<s|fr|~bq~qE^)#BSanté;~bq~qE^)#Bsanté
<s|es|~cb+q%w#BSalud
<s|ru|~by~i8xnfegaavfedcdbq
<s|ar|mqgfk dhFde abxoe abjabdce
<s|zh|%e~mL%B%B^T
fctc|fr|~fZ@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@F=Q#B+q%w#BSalud >Q>0#kTabaco;@FMarco{ de la OMS|} >Q>0#kTabaco
fctc|ru|~ot~i8xnfegaavfedcdbq @o#/+fjeweke;~otNEЗ @o#/+fjeweke
fctc|ar|@WdhFde abxoe abjabdce absyakce *?dtanoe abglD
fctc|zh|%e~mL%B烟草控制+:@l
<Q|fr|~fW~qE#A@1l’éducation, @oscience ^Aculture;@acréant une Organisation #A@1l’éducation, @oscience ^Aculture
<Q|es|~cb+q^z+zEducación, @oCiencia ~jACultura;~cbUNESCO
<Q|ru|~by#F~qgawfexagedbq, depkb b kpmAjpfu;~byYJXLDE
<Q|zh|@x~i'*L科学及=r%B%B^T;@x~i'*L科学_f=r%B&U%B^T^N;教科文%B&U%B^T^N
>A|fr|~fW~qE#A~jPindustriel
>A|es|~cb+q^z>Q#qIndustrial
>A|ru|~by#F@olfaiuCmcddaip ~kS
>A|zh|@x工业#m%B章程
~kM|fr|@a#V%O~cm
~kM|es|@F@m~eR
~kM|ru|%6%]~eD;Чbkeshk@p
~kM|ar|@Wabyckah abdmhc abmfbc
~kM|zh|#C~dk@l
^I|fr|@a=Y@6~fGmondial, culturel #bnaturel;@a~fGmondial
^I|es|@j~p'~eLMundial, &fy Natural;@j~eLMundial
^I|ru|~aqghcibfdasa ~gEb lfbfandasa dehmcnbq
^I|ar|~hgabgkaB <Y~oAfabylcjc;@W~kJabgkaB <Y~oAfabylcjc
^I|zh|#g%e=r@[自然遗产@l
+Z|fr|@a#J@,="%Oprendre @1interdire #bempêcher l’importation, l’exportation ~n[transfert @epropriété *)@Cbiens culturels
+Z|es|@j~m8<V^ODeben Adoptarse @NProhibir e Impedir @oImportación, @oExportación ~jATransferencia @ePropiedad Ilícitas @eBienes ~jU
+Z|ru|%6icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~cUggaxe, gugaxe b lcfcneBb ~mvhawhjgcddahjb @ekpmAjpfduc rcddahjb
+Z|zh|@H&d@[~d,%S进出口~eQ@[%S转让其~gM权@)方^T~hV;#"{采取措施|}&d{和|并}~d,%S进出口~eQ@[%S转让其~gM权{方法|}@:@l
&3|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@6@C~ce#wcas @e~kOarmé
&3|es|~m'{| de La Haya| de La Haya de 1954} ~p'%0~eT#wCaso @e~pDArmado
&3|ru|%6&N*j
&3|ar|~hgabddgbtag abBiance nc oabe hwfl hCaj dqbo;~hgabddgbtag abBiance nc oabe abhCaj abdqbo
&3|zh|@H~ih~hV;&B情况下#g~eQ@l
+0|fr|Deuxième @R#Z>b*dLa Haye @e1954 =Y@6@C~ce#wcas @e~kOarmé
+0|es|Segundo @Q#B~qFLa Haya @e1954 ~p'%0~eT#wCaso @e~pDArmado
+0|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 ~of&N*j;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a &N*j{| 1954 sane}
+0|zh|&U@H~ih@)%c_j@z;&U@H~ih@){1954年|}{海牙|}%c@:_j{项|}@z
+e|fr|@a=Y~n9~fGculturel immatériel
+e|es|@j+zSalvaguardia ~eL&fInmaterial
+e|ru|~aqdciejcfbemAdasa ~gEdehmcnbq
+e|ar|@Wxfh abgkaB ~oADck abdamc
+e|zh|#g非_-质=r遗产@l
*U|fr|~hh@6^A~dE#B~iI@Cexpressions culturelles
*U|es|_O@8y ~h]#B>G_YExpresiones ~jU
*U|ru|~aqb laazfcdbb fexdaawfexbq Fafi ~gEheiagufeycdbq
*U|ar|~hgfgjCcC ghfj pwtab abgjlck abBianc
*U|zh|#g@[_)=r表现形式多样性@l
~b.|fr|@a{d’UNIDROIT |}%8~cevolés ou illicitement exportés
~b.|es|~ki{ de UNIDROIT|} >R~osCulturales Robados o Exportados Ilegalmente
~b.|ru|@c{|YJRHOVM }a lavbzcdduv ~nudcxekadda gugcxcdduv ~iSrcddahjqv
~b.|zh|#C统一私^T协会@H被盗或%S出口文_-~hV;{国际统一私法协会|}@H被盗或{者|}%S出口文{物|化财产}~hV
~oE|fr|~jJ#u=Kdopage %N=Ksport
~oE|es|@j@A#h%(Dopaje ~lfDeporte
~oE|ru|~hfnalbdsai g hlafjc
~oE|ar|#3bdtanoe abdhwyag nc drab abkcaAe
~oE|zh|~o,在体育运动中_g兴奋剂~le
~b5|fr|%v@e~jY&:faciliter >K@Caveugles, @Cdéficients visuels ~o3%Hayant ~nydifficultés @electure @Ctextes imprimés %Dœuvres publiées;%v@eMarrakech
~b5|es|%x@e~jY@NFacilitar %(~fVa #GObras Publicadas a #G&vCiegas, con Discapacidad Visual o con Otras Dificultades @NAcceder al Texto Impreso;%x@e{Marrakech|Marrakesh}
~b5|ru|~pL{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~nubduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~pL#!
~b5|zh|@H为盲%U*L视力~mW或*v印刷品阅读~mW~pd已出版作品提供便利@)~dq%r;@H为盲%U*L视力~mW或*v印刷品阅读~mW~pd已发表作品提供便利@)~dq%r;~dq%r
~k[|fr|*d~oy*amise %Odisposition @e~i4@etélécommunication @1l’atténuation @Ceffets @Ccatastrophes #b@1@,opérations @esecours #wcas @ecatastrophe
~k[|es|~qt~oy#YSuministro @e~ip@eTelecomunicaciones +zMitigación @eCatástrofes y #GOperaciones @eSocorro #wCasos @eCatástrofe
~k[|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~j"hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~d7alcferbo @oakexedbt laiazb;@cTeilcfc
~k[|ar|@Wgadlckc +ulgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
~k[|zh|为减灾救灾+O提供电信资源@)坦佩雷@l;坦佩雷@l
^t|fr|~hhcirculation routière
^t|es|_OCirculación ~k-Carretera
^t|ru|%6~mwngbycdbb ~hR~n8;@c~hR~of~mwngbycdbb
^t|zh|1949%!道路交通@l
tir|fr|@adouanière #Vau transport @3@e~k"sous =Kcouvert @ecarnets TIR;@aTIR
tir|es|@FAduanero %fal Transporte ~qD~lIal Amparo %0Cuadernos TIR;@FTIR
tir|ru|Teiaycdd>f%]lcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|zh|#C公路运输@l;TIR@l
~bg|fr|~jJ@El’harmonisation @Ccontrôles @C~k"%Dfrontières
~bg|es|{Convenio|Convención} @A%ZArmonización %0Controles @e~lI#w#GFronteras
~bg|ru|@.>fhasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~b-|fr|@a#Vau ~iG@etransit @C*4sans littoral
~b-|es|@j#Y~lq@eTránsito %0%/sin Litoral
~b-|ru|%6jfedxbjdao ~iRgdpjfbkadjbdcdjemAduv ~dH
~b-|zh|内陆%1过境_:@l;内陆国过境_:@l
*R|fr|@a=Yreconnaissance #bl’exécution @Csentences arbitrales étrangères
*R|es|@j#YReconocimiento ~jA~h8_YSentencias Arbitrales Extranjeras
*R|ru|%6lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@p
*R|ar|@Wabajgkan likakag abgotcd abprhlce fghncHua
*R|zh|承认及=8外国仲裁裁决@l;承认&?=8外国仲裁裁决@l;&U纽约%c
cisg|fr|@a#A%8contrats @evente @T@emarchandises
cisg|es|@j^z>RContratos @eCompraventa ~qDMercaderías
cisg|ru|~jQnasagafev %]kplmb-lfaneyb jagefag
cisg|ar|@W#d*?jifm ablcj ~kBbblAazj
cisg|zh|@x#C货_-销售合同@l
*I|fr|@a#A@E+y@ecommunications électroniques %N@,contrats ~aZ
*I|es|@j^z%Z*!_YComunicaciones Electrónicas ~qiContratos *O
*I|ru|@c#Faw ~jqPmckjfadduv haawzcdbo g %lnasagafev
*I|zh|@x#C合同_g电子通信@l
_'|fr|@a#A#'contrat @etransport @3@e~k"effectué entièrement ou partiellement par mer;_D@e~is
_'|es|@F^z#YContrato @eTransporte ~qD~lITotal o Parcialmente Marítimo;~bv@e~is
_'|ru|~jQnasagafev lamdahjAt ~nuBehjbBda ~hB%]lcfcgaxkb sfpxag;~nh#9
_'|zh|@x全程或~pe~fw#C货_-运输合同@l;鹿特丹_.
+8|fr|@a#A*atransparence %Nl’arbitrage +1investisseurs #b*4fondé @E@Ctraités;*dMaurice *atransparence
+8|es|@j^z%ZTransparencia ~qiArbitrajes +1Inversionistas y %/~lf=Q@eun Tratado;~qFMauricio %ZTransparencia
+8|ru|~jQlfaxfeBdahjb ~mmefwbjfeydasa fexwbfejcmAhjge ~oLbdgchjafeib b ~d"@eahdagc %lnasagafag;~jX>flfaxfeBdahjb
+8|zh|@x投资%U与%1间基于%r仲裁透明度@l;~dj透明度@l
<N|fr|@a#A%8accords @e~eB_7issus #Bmédiation;*dSingapour *amédiation
<N|es|@j^z>RAcuerdos @eTransacción #?Resultantes #BMediación;~qFSingapur %ZMediación
<N|ru|~jQ%libfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk>ficnberbb
<N|zh|@x@H调解所产生@)#C@[解~ef@l;新加坡调解@l
<G|fr|@a#A%8effets _7@Cventes judiciaires @e~n2;*d~bo*avente judiciaire @e~n2
<G|es|@j^z>REfectos #?_YVentas Judiciales @eBuques;~qF~bo%ZVenta Judicial @eBuques
<G|ru|~jQ%llahmcnhjgbqv hpncwdao lfaneyb hpnag;~m:>fhpncwdao lfaneyc hpnag
<G|zh|@x~i,司^T出售#C效力@l;~fs~i,司^T出售@l
upeace|fr|#t@3~fg@el’Université =Ypaix
upeace|ru|@.#ya haxnedbb Vdbgcfhbjcje ibfe
ilo-29|fr|*d1930 #'~kc{ (no 29)|};@O{| (no 29)} #'~kc{|, 1930}
ilo-29|es|~gqForzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 ~of~iU~oM~hN29);*i~iUjfpnc
ilo-29|zh|1930%!~aJ~cx29~p,;1930%!~aJ@l
_6|fr|@R{de 2014 |}#Z>b@a{de 1930 |}#'~kc{|, 1930| (no 29)}
_6|es|~lU{ de 2014|} %fal ~gqForzoso{, 1930|, 1930 (núm. 29)|}
_6|ru|#1{|2014 sane }k ^X1930 ~of~iUjfpnc{| (№ 29)}
_6|zh|《1930%!~aJ@l》2014%!@z;《1930%!~aJ%c{(第29号)|}@:{2014年|}@z
ilo-87|fr|*d1948 ~ad*nsyndical (no 87);*d1948 ~ad*nsyndical;@O{| (no 87)} ~ad*nsyndical{|, 1948}
ilo-87|es|@F%ZLibertad Sindical ~jA@8#k&E@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 ~ofhgawanc ehharberbb b &N~mv@e~l)~hN87);*ihgawanc ehharberbb b &N~mv@eafsedbxerbt
ilo-87|zh|1948%!结社自由@[#g%B%b~cx87~p,;1948%!结社自由~lb#g%B权{利|}@l
ilo-97|fr|*d~hR%8<1~fb(révisée) (no 97);*d~hR%8<1~fb(révisée);@O{| (no 97)} %8<1~fb(révisée){|, 1949}
ilo-97|es|@F>R~kzMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%!~jF就业@l(修订)(第97~p,;1949%!移{民|徙}就业@l{(修订)|(修订本)|(订正)|}
ilo-98|fr|*d~hR~bzcollective (no 98);*d~hR~bzcollective;@O{| (no 98)} ~bzcollective{|, 1949}
ilo-98|es|@F#Y&E@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~hR~of~iX@e~l)b @egcncdbc kammckjbgduv lcfcsagafag ~hN98);*i~iX@e~l)b {|de }gcncdbc kammckjbgduv lcfcsagafag
ilo-98|zh|1949%!%B%b@[集体谈判%b~cx98~p,;1949%!%B权{利|}~lb集体谈判{权利|权|}@l
~nN|fr|*d~pl@El’égalité @erémunération{ (no 100)|};@O{| (no 100)} @El’égalité @erémunération{|, 1951}
~nN|es|@F@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nN|ru|@c~pl~offegdai gaxdesfeyncdbb ~hN100);*ifegdai gaxdesfeyncdbb
~nN|zh|1951%!同酬~cx100~p,;1951%!同{工同|等报|}酬@l
~nO|fr|*d1952 ~fAminimum) (no 102);*d1952 ~fAminimum);@O{| (no 102)} ~fAminimum){|, 1952}
~nO|es|@F%Z#2=v(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nO|ru|@c1952 ~ofibdbiemAduv dafiev ~av~cR~hN102);*iibdbiemAduv dafiev ~avawchlcBcdbq
~nO|zh|1952%!=6保障(最低标准)~cx102~p,;1952%!=6保障(最低标准)@l
~nP|fr|*d1957 @E~jw&t~kc{ (no 105)|};@O{| (no 105)} @E~jw&t~kc{|, 1957}
~nP|es|@F%ZAbolición #kTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~nP|ru|@c1957 >N~iDlfbdpnbjcmAdasa jfpne ~hN105);Dadgcdrb@J~iDlfbdpnbjcmAdasa jfpne
~nP|zh|1957%!废除~aJ~cx105~p,;1957%!废{除|止}~aJ@l
~nQ|fr|*d1958 #J@o~lhprofession) (no 111);*d1958 #J@o~lhprofession);@O{| (no 111)} #J@o~lhprofession){|, 1958}
~nQ|es|@F%Z+p(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nQ|ru|@c1958 ~of^m%3jfpne b xedqjbo ~hN111);*i^m%3jfpne b xedqjbo
~nQ|zh|1958%!(就业@[职业)_i~cx111~p,;1958%!{(就业{和|及|与}职业)_i|_i(就业~lb职业)}@l
~nR|fr|*d1973 @El’âge minimum{ (no 138)|};@O{| (no 138)} @El’âge minimum{|, 1973}
~nR|es|@F%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nR|ru|@c1973 ~of~mogaxfehjc ~j"lfbcie @efewajp ~hN138);*i~mogaxfehjc ~j"lfbcie @efewajp
~nR|zh|1973%!~n/~cx138~p,;1973%!~n/@l
~nS|fr|*d1989 ~bm#btribaux (no 169);*d1989 ~bm#btribaux;@O{| (no 169)} ~bm#btribaux{|, 1989}
~nS|es|@F@m~krIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~nS|ru|@c1989 ~ofkafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~hN169);*ikafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~nS|zh|1989%!土著@[部落%U民~cx169~p,;1989%!土著{和|与|及}部落{人民|民族}@l
~nT|fr|*d1999 ~mY@e<0@C~bV(no 182);*d1999 ~mY@e<0~fH;@O{| (no 182)} ~mY@e<0~fH{|, 1999}
~nT|es|@F~m8Peores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nT|ru|@c1999 ~ofdebvpnCbv Fafiev ncjhkasa jfpne ~hN182);*idebvpnCbv Fafiev ncjhkasa jfpne
~nT|zh|1999%!最恶劣形式@)童工劳动~cx182~p,;1999%!{禁止|}最恶劣形式@:童工{劳动|}@l
~nV|fr|*d2011 ~dOdomestiques (no 189);*d2011 ~dOdomestiques;@O{| (no 189)} ~dOdomestiques{|, 2011}
~nV|es|@F~m8Trabajadoras y @X~kzDomésticos{, 2011 (núm. 189)|, 2011|}
~nV|ru|@c2011 ~ofnahjaodai ~oMnaieCdbv fewajdbkag ~hN189);*inahjaodai ~oMnaieCdbv fewajdbkag
~nV|zh|2011%!家政工%U~cx189~p,;2011%!家{政|庭}工%U@l
~nW|fr|*d2019 *a>O~n[harcèlement{ (no 190)|};@O{| (no 190)} *a>O~n[harcèlement{|, 2019}
~nW|es|@F%Z^0=JAcoso{, 2019 (núm. 190)|, 2019|}
~nW|ru|@c2019 >Naw _Gb naiasejcmAhjg g hFcfc jfpne ~hN190);Dadgcdrb@Jaw _Gb naiasejcmAhjg g hFcfc jfpne
~nW|zh|2019%!_,@[骚扰~cx190~p,;2019%!{消除|}_,&?骚扰@l
~c.|fr|*d@7@el’unité ~bf+S@,~hspropres ~ka@C~n7_2;@a+S@,~hspropres ~ka@C~n7_2
~c.|es|~m'{ de la Organización de la Unidad Africana|} ~k-@o^Ose Regulan @X~loEspecíficos %0~pS%0Refugiados #w~eH
~c.|ru|@c~lveFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~e)
~c.|zh|*w统一%B@H*w难民#K某些特定~gN~hV;1969%!*w统一%B@l
~i1|fr|*d@7@el’unité ~bf@E#0&tmercenariat _2
~i1|ru|@c~lveFfbkedhkasa cnbdhjge a &HdecidbBchjge ~e)
~kX|fr|*dl’Union ~bf*a@6#b~iY%D%Hdéplacées _2;*dKampala
~kX|es|@j#BUnión Africana ~p'y {la |}~h2{de|a} @XDesplazados Internos #w~eH;~qFKampala
~kX|ru|@cMFfbkedhkasa hatxe a &Ngdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@p
~kX|ar|@Wabagoam ~l"~kJfdqajme abhaCoch mavbca nc pnkcica;@Wtdlaba
~kX|zh|*w联盟#g@[~mQ*w~fu者@l;坎帕拉@l
<6|fr|~mepeuples
<6|es|~gY
<6|ru|MFfbkedhk>Pvefjb~b[~f]~a?b defanag
<6|ar|abdcBai ~l"boifi abshqah fabwjfl
<6|zh|*w~nB;*w*P&?_M
_m|fr|=?~bf@C#L#b&tbien-être @e~bi
_m|es|</Africana >R@]=JBienestar #kNiño
_m|ru|MFfbkedhk>Pvefjb~b[~f]b ~k]fcwcdke
_m|ar|abdcBai ~l"boifi abynb fknauu
_m|zh|*w%R%b@[福利*.
maputo|fr|@R>b~me~hF#Z%D#L{de la femme|des femmes} _2;@R@eMaputo
maputo|es|@Q#B~gY~p8%fa @X@]#BMujer #w~eH;~qwMaputo
maputo|ru|*gb defanag, @P~f]~n(~e);*gb defanag a *A~n(~e);Ielpjhk@"
maputo|zh|&U*w~nB^N@H*w_h%b@)@z;&U*w*P&?_M^N@H*w_h%b@)@z;&U马普托@z^N
~oD|fr|~fW@el’Union africaine
~oD|es|Acta Constitutiva #BUnión Africana
~oD|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@wMFfbkedhkasa hatxe
~oD|ar|abiahfh abgpqcqc bbagoam abpnkcic
~oD|zh|*w联盟%B^T
echr|fr|*d~n9~jz~ax@Clibertés fondamentales;@aeuropéenne ~jz<i
echr|es|~ki{| Europeo} ~p'%0~ap_YLibertades Fundamentales;@FEuropeo @e=/
echr|ru|%6&N~f]~a?b ahdagduv hgawan;Xgfalcohk>f*A=O;Xgfalcohk@b@olfegei =O
echr|ar|+Wabpfkflce boifi ~cO
echr|zh|#g*P与~gL@l;#g*P_f~gL@l;欧洲*P@l
achr|fr|@aaméricaine #V%D~qu;~e1@e~l0
achr|es|@jAmericana @m=/;^Z@e~l0
achr|ru|Micfbkedhk>f*A=O
achr|ar|+Wabpdkctce boifi ~cO
achr|zh|~pc*P@l
<F|fr|@a&t~om@el’Europe *a#P^A~bF>O%Ol’égard @Cfemmes ^A>Odomestique;@a~l]
<F|es|@F~pg@eEuropa @m%ty _C@o^0#h{las Mujeres|la Mujer} ~jA^0Doméstica;~qtEstambul
<F|ru|@c~nbXgfalu a ~c)b ~n:dehbmbci #X~n(b naieCdbi dehbmbci;~pN@p
<F|zh|~eg&V@[<S_,侵害_h&e及家庭_,@l;~eg#"&V@[<S_,侵害_h{行为|}_f家庭_,{行为|}@:@l
~kK|fr|~hhcybercriminalité;*dBudapest
~kK|es|~ki{ del Consejo de Europa|} %ZCiberdelincuencia;~qtBudapest
~kK|ru|%6kbwcflfchjpldahjb;UpnelcCjhk@p
~kK|zh|网络=s@l
_W|fr|@a&t~om@el’Europe *a~bF~g3êtres humains
_W|es|@F~pg@eEuropa %Z_C~kYSeres Humanos
_W|ru|@c~nbXgfalu a lfajbgancohjgbb ~iRmtnAib
_W|zh|~eg<S~dp~mh+O@l;~eg<S{贩运人口|人口贩运}{行动|行为|}@l
belem|fr|_]=Yprévention, @osanction #b#0#B>O~p/femme;*d~cz
belem|es|~a/@N~f6~pWy Erradicar @o^0~o0;~qF~cz
belem|ru|~in{lfcnplfcyncdbb|lfcnajgfezcdbb} b _G#X~n(~agdcsa
belem|zh|&U贝伦杜帕拉%c
bern|fr|@a#V>b&-#Bvie sauvage #b&tmilieu naturel @el’Europe;*dBerne
bern|es|@F%f_Z&D#BVida Silvestre y #k~lH~hn#wEuropa
bern|ru|~aqnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
<a|fr|~e1#BLigue @C*4arabes
<a|es|{Pacto|Carta} #BLiga %0%/Árabes
<a|ru|Gekj@wZbsb efewhkbv ~dH
<a|ar|dcBai radje ~l!abjklce
<a|zh|~i-%1联盟*.;~i-%1联盟{盟约|公约}
~bO|fr|=?@el’Association @Cnations @el’Asie &tSud-Est;=?@el’ASEAN
~bO|es|</#BAsociación @eNaciones @e~gW;</#BASEAN
~bO|ru|~byMhharberbb *2~e5;~byMLXMJ
~bO|zh|东南亚%1联盟*.;东盟*.
tac|fr|%vd’amitié ~qe*(#wAsie &tSud-Est
tac|es|%x@eAmistad y %Q#w{|el }~gW
tac|ru|&ua nfpywc b ~c6g ~e5
tac|zh|东南亚友好>D%r
~iJ|es|</~pg@e%Q%0%/Árabes #kGolfo
~iJ|ru|~by~nb<8efewhkbv *2Зembge
~iJ|zh|海湾~i-%1>D委员会*.
icmp|ru|@La ~oJb Fpdkrbqv >2kaibhhbb @olfalegCbi wcx gchjb mbrei
ices|fr|@a#Vau ~om@3@1l’exploration #Bmer
ices|ru|%6Icynpdefandai hagcjc @o~kIiafq
seafo|fr|~hh&-^A>]@C~i4halieutiques @el’Atlantique Sud-Est
seafo|es|@F%Z&Dy ~lB%0~ip#B~gu~n.Atlántico Suroriental
seafo|ru|%6~iLlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|zh|~ej^M东南大西洋~dl资源@l
_V|fr|@a%8~hscivils @el’enlèvement @3d’enfants
_V|es|~ki{| de La Haya} >R~lo~ok#BSustracción ~qDMenores
_V|ru|%6sfeynedhka-lfegaguv ehlckjev %Clavbzcdbq ncjco
_V|zh|#C诱拐%R民事~gN@l;#"#C{性|}诱拐%R民事~gN@:{海牙|}@l
=i|fr|~hh@6@C~bV^A*(+Qd’adoption &G
=i|es|~ki{| de La Haya} %f_Z@8#kNiño y _Z%Q#wmateria @eAdopción #Q
=i|ru|%6&N~oRb ~c6#Xbdahjfeddasa phudagmcdbq
=i|zh|跨国收养~gN#g%R及>D@l;#"跨国收养~gN#g%R_f>D@:{海牙|}@l
~ay|fr|@a#'recouvrement @Caliments %Ol’étranger
~ay|es|_OObtención @eAlimentos ~lfExtranjero
~ay|ru|%6gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~itsanitaire *,{ (2005)|}
ihr|es|~irSanitario #Q{ (2005)|}
ihr|ru|@.{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazo abxoce ~e8(2005)
ihr|zh|#C~mL~o[(2005);#C~mL~o[
udhr|fr|~aP~jz<i
udhr|es|@g*l@e=/
udhr|ru|#j~f]=O
udhr|ar|~pYboifi ~cO
udhr|zh|%e*P@y
>"|fr|@i@El’octroi @el’indépendance %Dpays #b%D~hFcoloniaux
>"|es|@g%ZConcesión #B~jka @X<Wy ~krColoniales
>"|ru|~fLlfcnahjegmcdbb ~jtkamadbemAdui hjfedei b defanei
>"|ar|%kdho abaqgibab bblbmah fabwjfl abdqgjdke
>"|zh|给予殖民地%1@[%U民~pa@y;给予殖民地%1@[%U民~pa@)@y
+3|fr|@i#V%D=(&t*n@3touchant @,^[amicales ^A*(+1@,*4conformément >b=?*N
+3|es|@g>R@9@e&E@Areferentes a #G~bw@eAmistad y _Z%Q+1@X%/@econformidad con @o</@e&J
+3|ru|~fL~p4%Clfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b <8~oL~d"~f.Vhjegai ~d?
+3|ar|~oaabiahfh ~kB+ulabjbaiag abfmce fabgjafh lch ~l!fnia bdcBai ~kC;~oaabiahfh ~kBabdgxbe labjbaiag abfmce fabgjafh lch ~l!fnia bdcBai ~kC
+3|zh|~dt依&U@x*.^N~mN友好<R及>D之#C^T#M之@y;~dt依&U@x*.^N~mN友好<R_f>D{的|之}#C^T#M{的|之|}@y
~c/|ru|~fLdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~c/|zh|@H天然资源之永久~o'@y;#"{天然|自然}资源~p9永久~o'~p9@y
%p|fr|@i#A~nz@e&jraciale
%p|es|@g^z%Z~qpRacial
%p|ru|#z#Fa ~cqfehagao nbhkfbibderbb
%p|ar|%k#dbbiAaE <!abgdccC abjhxkc
%p|zh|@x*/^J~gO_i@y
=x|fr|@i~jz~bi
=x|es|@g%0@]#kNiño
=x|ru|#z~f]fcwcdke
=x|ar|%k~feabynb
=x|zh|%R%b@y
=H|fr|@i@E#0#B&j^R
=H|es|@g%Z*8#B+p~o0
=H|ru|~fL&H^m~n?
=H|ar|%k~kAjbG ~f"
=H|zh|~ik_i@y
>x|fr|@i@El’asile territorial
>x|es|@g#YAsilo Territorial
>x|ru|~fLjcffbjafbemAdai pwcybzc
>x|zh|~gT庇护@y
^,|fr|@i@El’inadmissibilité @el’intervention ~kbintérieures @C*4^A@6@e~mrindépendance ~qe~mrsouveraineté
^,|es|@g%ZInadmisibilidad #BIntervención ~qi~hiInternos %0%/y ~fp@8@esu ~jky Soberanía
^,|ru|~fLdcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~jtb hpgcfcdbjcje
^,|zh|~dt内政~g8~fI~pa与~o'之#g@y;~dt内政~g8~fI~pa&?~o'{之|的}#g~p9@y
=k|fr|@i@El’inadmissibilité @el’intervention ~qel’ingérence ~kbintérieures @CÉtats
=k|es|@g%ZInadmisibilidad #BIntervención ~jAInjerencia ~qi~hiInternos %0Estados
=k|ru|~fLdcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~dH
=k|zh|~g8@[干预别国内政@y;~g8@[干预{别|他}国内政@:@y
<)|fr|@i#'progrès ~n[#e~gnsocial
<)|es|@g#YProgreso =J#q#wlo Social
<)|ru|#z~avlfasfchhe b ~dB
<)|ar|%kabgimd fabshdaE nc abdcmah abargdajc
<)|zh|=6进步@[#m@y
+5|fr|@i#'~fj#B#7&G
+5|es|@g#YFortalecimiento #B#2#Q
+5|ru|#zaw pkfclmcdbb %]~gI
+5|zh|加强#C#]@y
>v|fr|@i@C=(+S=Kfond @Cmers ~o3océans, ainsi ^O~mrsous-sol, au-delà @Climites #Bjuridiction nationale
>v|es|~ia@9^ORegulan @XFondos Marinos y Oceánicos y su Subsuelo~p8Fuera %0Límites #BJurisdicción Nacional
>v|ru|#zlfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~kQtfbhnbkrbb
>v|zh|~dt~aN+N底床与下层土壤之#M@y;@H{各国|国家}~aN海床洋底~fI底土@:#M@y
~f'|fr|Définition @el’agression
~f'|es|Definición #BAgresión
~f'|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~f'|zh|侵略定义
<k|fr|@i#Jl’instauration ~kRnouvel ordre ~mH*,
<k|es|@g#YEstablecimiento @eun Nuevo Orden Económico #Q
<k|ru|#zaw phjedagmcdbb dagasa %CPkadaibBchkasa lafqnke
<k|ar|=]lsiade hFad aigxamc mfbc rmcm
<k|zh|~mN新@)#C~gP秩序@y
~a6|fr|~hX#Jl’instauration ~kRnouvel ordre ~mH*,
~a6|es|~p-#YEstablecimiento @eun Nuevo Orden Económico #Q
~a6|ru|#i@ophjedagmcdbt dagasa %CPkadaibBchkasa lafqnke
~a6|zh|~mN新@)#C~gP秩序@?
&M|fr|=?@C#L#bdevoirs ~lc@CÉtats
&M|es|</@e@]y Deberes Económicos %0Estados
&M|ru|Хefjb~b[PkadaibBchkbv ~f]b awqxeddahjco ~dH
&M|ar|dcBai ~fe~l!ffarlagua abaigxamce
&M|zh|各国~gP%b@[义务*.
^6|fr|@i@C~eK
^6|es|@g%0@]%0Impedidos
^6|ru|~fL*A~l.
^6|zh|~j:@y;残{疾|废}者%b@y
<P|fr|@i*a~qC~p/+C
<P|es|@g%Z@8@e~j2~nA>i
<P|ru|~fL&N~mn~k!
<P|zh|#g%U~qb=7@y;#g%U~qb@:=7@:@y
*Z|fr|>a@1@,responsables @e<h@Clois
*Z|es|+B@NFuncionarios Encargados @eHacer ~qmLey
*Z|ru|~kj~p1namydahjduv mbr @olanncfyedbt lfegalafqnke
*Z|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*Z|zh|执^T~fF~eM
*X|fr|@i~nzd’intolérance ~qe&jfondées *areligion ou @oconviction
*X|es|@g%Z*8@e_S@eIntolerancia y +pFundadas ~o1Religión o #GConvicciones
*X|ru|~fL~cqdcjcflbiahjb b ^m@eahdagc fcmbsbb ~nupwcyncdbo
*X|ar|%k~kA<!abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;=]labiAaE <!abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*X|zh|*/基于宗教或信仰原因@)^J@)~mI@[_i@y;*/基于宗教或信仰{原因|}@:^J@:~mI{和|与|及}_i@y
~b4|fr|~maManille #'~eBpacifique @Cdifférends ~aZ
~b4|es|~iaManila #YArreglo Pacífico @eControversias *O
~b4|ru|IedbmAhk@da ibfdai fexfcCcdbb %lhlafag
~b4|ar|%kdahcba *?gqfce abdhaCjag ~e8labfqazb abqbdce
~b4|zh|@H=5解决#C争端@)马尼拉@y
~a5|fr|=?^)#Bnature
~a5|es|</%w#BNaturaleza
~a5|ru|Nhcibfd%)lfbfanu
~a5|zh|%e自然*.;%e大自然*.
~a2|fr|#od’éthique médicale ~cQau rôle >V@esanté, ~bD@Cmédecins, %N@o@6@Cprisonniers ~o3détenus ~p/+C
~a2|es|@9@eÉtica Médica Aplicables _ZFunción #k~bc@eSalud, ~d0@XMédicos, ~o1@8@e&vPresas y Detenidas ~nA>i;@9@eÉtica Médica
~a2|ru|*9icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g &NxekmtBcdduv ~nuxencfyedduv mbr aj ~k!
~a2|zh|@H医务~fF*L~o"医生在#g被监禁@[拘留@)~qb@)=7~gN@)任务@)医疗道德#M
^/|fr|@i#'*n@C~hF>bpaix
^/|es|@g#Y&E%0~kr_ZPaz
^/|ru|~fL~iXdefanag @eibf
^/|zh|%U民享有=5%b@y;{各国|}%U民享有=5@:%b@y
+k|fr|@i@C=(=b@e*Y>M%D~fn~g4%D~fnd’abus @epouvoir
+k|es|@g>R@9~d1@e&K@N#G~f!@e~kly #kAbuso @ePoder
+k|ru|#zahdagduv ~f[>J~j"ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
+k|ar|~oaabjmb ~l'+ulAoaca ~kDfsqaEe aqgjdab abqbye
+k|zh|为罪行@[滥用权力&e受害者取得公理@)+K@y
~bS|fr|~lx@e~oWminima #A#Jl’administration #B*Y@1mineurs{ (Règles de Beijing)|};_D@e=:
~bS|es|~jM+zAdministración #B&K@eMenores{ (Reglas de Beijing)|};~bv@e=:
~bS|ru|#O~hYajlfegmcdbq >J#XdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~m:#9
~bS|zh|@x少%!司^T~hI(~fs_.);@x少%!司^T~hI;~fs_.
+7|fr|#o=b>M%Ol’indépendance #Bmagistrature
+7|es|~bn~j'_Z~jk#BJudicatura
+7|ru|@/~jthpncwduv afsedag
+7|zh|@H司^T机关~pa@)+K;司^T机关~pa@:+K
=y|fr|@i#'*nau #[
=y|es|@g#Y&Eal &O
=y|ru|~fL~iX@efexgbjbc
=y|ar|%kaboi nc abghdce
=y|zh|#m%b@y
&Q|fr|@i%8=(~j(juridiques ~cQ>b@6#bau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques +Qd’adoption ~qeplacement familial %8plans ~mx#b*,
&Q|es|@g>R@9~iuy Jurídicos ~j'_Z@8=JBienestar %0Niños, con ~h:Referencia _ZAdopción ~jAColocación #wHogares @eGuarda, ~qiPlanos ~nd#Q
&Q|ru|~fL~e-lfegaguv lfbdrblev, kehetzbvhq ~b?b ~k]ncjco, ahawcdda lfb lcfcneBc ~oR@egahlbjedbc b bv phudagmcdbb @e_4pfagdqv
&Q|zh|@H%R#g@[%R福利*L~o"~qq寄养@[收养办^T@)=6@[^T律#M@y
^-|fr|@i#'~fj@el’efficacité &tprincipe @el’abstention &t~oV>bmenace ou %O~iZ#Bforce %N@,^[~c'
^-|es|@g#Y~ko#BEficacia #kPrincipio #BAbstención #BAmenaza o #B*!#BFuerza #w#G~bw*O
^-|ru|#zaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~nucc _Kg %lajdaCcdbqv
^-|zh|加强在#C<R上不_g武力或进行武力威胁#M@)效力@y
=U|fr|~lx@e=(=Y~qCsoumises %Oune forme quelconque @edétention ou d’emprisonnement
=U|es|~qz@9~p'@e~j2Sometidas a Cualquier Forma @eDetención o Prisión
=U|ru|Lgan@w~f[~b?ghcv mbr, langcfseciuv xencfyedbt ~nuxekmtBcdbt g kekao wu ja db wuma Fafic
=U|zh|#g~gM遭受任何形式拘留或监禁@)%U~p(;#g~gM遭受任何形式拘留或监禁{人员|的人员}~p(
<D|fr|@i*a#P#b#0@Cdifférends ~o3situations qui peuvent menacer @o~mz^A#7+w#b#'rôle ~qE#A%Nce domaine
<D|es|@g%Z%t~jA*8@eControversias y @eSituaciones ^OPuedan Amenazar @o~nl#2#?y #YPapel ^z#wesa Esfera
<D|ru|~fL~c)b phjfedcdbb hlafag b hbjperbo, ~jvpsfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #Fg Pjao awmehjb
<D|zh|@H&V@[*/可能威胁#C=5与#]@)争端@[局势以及@H@x在该~gT@)~j.@)@y;@H{预防|防止}@[*/可能威胁#C=5与#]@)争端@[局势以及@H@x在{该|此}~gT@)~j.@)@y
~eE|fr|_Dminima #A@1l’élaboration @e="non privatives @eliberté{ (Règles de Tokyo)|};_D@eTokyo
~eE|es|~jM~m8<VNo Privativas #BLibertad{ (Reglas de Tokio)|};~bv@eTokio
~eE|ru|#O#F#Xicf, dc ~c9jtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#9
~eE|zh|@x~i.~hI(东京_.);@x~i.~hI;东京_.
=)|fr|#o=b>Mau ~iedétenus
=)|es|~bn~jd%0Reclusos
=)|ru|@/~cSxekmtBcdduib
=)|zh|~dg+K
^s|fr|%P#A=Y#P#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};%P@eRiyad
^s|es|%h^z+z%t#B~kkJuvenil{ (Directrices de Riad)|};%h@eRiad
^s|ru|=R@V{Efsedbxerbb EwKcnbdcdduv Jerbo |}~j"~iWlfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^s|zh|@x&V少%!=s*M(利雅得*M);@x&V少%!=s*M;利雅得*M
~c7|fr|_D#A=Y@6@Cmineurs privés @eliberté;_D@eLa Havane
~c7|es|~bv^z~p'%0Menores Privados @eLibertad;~bv@eLa Habana
~c7|ru|~cD~hY~b?dchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#9
~c7|zh|@x#g被剥夺自由少%!_.;哈瓦那_.
^j|fr|%vtype d’extradition
^j|es|%xModelo @eExtradición
^j|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
^j|zh|引渡示范%r
^(|fr|%vtype d’entraide judiciaire +Qpénale
^(|es|%xModelo @e~h2Recíproca #w~hiPenales
^(|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %3^S
^(|zh|刑事事件互助示范%r;刑事{事项|}互助示范%r
>p|fr|#o@ebase >Mau rôle &tbarreau
>p|es|~bn%ZFunción %0Abogados
>p|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #lfamb tfbhjag
>p|zh|@H律师~j.@)+K;律师~j.@:+K
+"|fr|%P~cQau rôle @Cmagistrats &tparquet
+"|es|%h%ZFunción %0Fiscales
+"|ru|=R{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #lfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
+"|zh|@H检察官~j.@)*M;检察官~j.@:*M
~aX|fr|#o@ebase #'~oV>bforce #b+y@C<x%Ofeu ~oTresponsables @e<h@Clois
~aX|es|~bn#Y~m-#BFuerza y @e&]@eFuego ~k-@XFuncionarios Encargados @eHacer ~qmLey
~aX|ru|@/_Khbmu b asdchjfcmAdasa ~iAnamydahjduib mbreib @olanncfyedbt lfegalafqnke
~aX|zh|执^T~fF_g武力@[火器@)+K;执^T~fF_g武力@[{火器|枪支}@:+K
*u|fr|@i^)#wfaveur #Bsurvie, #B@6#b&t#e@e~bi
*u|es|@g%w%ZSupervivencia, @o@8=J#q#kNiño
*u|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~b?b <fncjco
*u|zh|%R生存*L#g@[#m%e@y
*-|fr|#o#A@1@,%Hâgées
*-|es|@9^z#wfavor _Y&v@eEdad
*-|ru|*9#F#X~oNmtnco
*-|zh|@x老%!%U#M
~a3|fr|#o=Y@6@C%Hatteintes @emaladie mentale #b~dP@Csoins @esanté mentale
~a3|es|@9~p'%0Enfermos Mentales =J~ko#BAtención #BSalud Mental
~a3|ru|*9~b?lhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
~a3|zh|#g精神病患者@[改善精神保健~p(
~cV|fr|@i#J@,~bJd’établissement @Cfaits ~qE#A#wvue &tmaintien #B~mz#b#B#7~c'
~cV|es|@g%ZDeterminación %0Hechos ~k-@t~o1Esfera #kMantenimiento #B~nl#2*O
~cV|ru|#zaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %3lanncfyedbq %Cibfe b ~gI
~cV|zh|@H@x~hb#]~gT中@)实况调查@)@y;#"@x~hb#]~gT{中的|的|}{实况|事实}调查{活动|}@:@y
&m|fr|@i*a~qC#u@,disparitions forcées
&m|es|@g%Z@8@e~j2#h#GDesapariciones Forzadas
&m|ru|~fL&N~mndehbmAhjgcdduv bhBcxdagcdbo
&m|ar|%kodace ^P;=]lodace ^P
&m|zh|#g~gM%U不遭受强迫失踪@y
&!|fr|@i@C#L@C%Happartenant %O@Cminorités nationales ou ethniques, religieuses #blinguistiques
&!|es|@g>R@]_Y&vPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&!|ru|~fL*Ambr, lfbdenmcyezbv k derbademAdui ~nuPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
&!|ar|%k~fe~hrabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;=]loifi ~hrabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&!|zh|在民族或族裔*L宗教@[语言上属于少数群体@)%U@)%b@y
^G|fr|@i@E#0#B>O^R
^G|es|@g%Z*8#B^0~o0
^G|ru|#zaw _G~n?
^G|ar|%k~kAjbG abjhn Am abdkpe
^G|zh|~ik@)_,&e@y
&4|fr|_D@1l’égalisation @Cchances @C{handicapés|personnes handicapées}
&4|es|Normas Uniformes %ZIgualdad @eOportunidades @N#G~eN
&4|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~cRfegduv gaxiaydahjco ~j"~l.
&4|zh|残疾%U机会均等标准_.
<m|fr|#o#J=Kstatut @C~e?nationales =Y~dE^A@6~jz<i
<m|es|@9~j'al ^Y_Y~jlNacionales @e~h]y @8%0=/{ (Principios de París)|};@9@eParís
<m|ru|~afhjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~f]=O{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
<m|ar|~oB+uldktC abdIqqag abfyhce bgjCcC fodace ~fe~cO
<m|zh|@H_)@[#g*P@)%1~o?@)地位~p((~i"#M);@H_)@[#g*P@)%1~o?@:地位~p(;&U~i"#M^N
*F|fr|@i%8="&:~dM=K~n!*,
*F|es|@g@m<V@N~eU%(~nq#Q
*F|ru|~fLicfev @o&H%C~j8
*F|ar|=]labgmalck abkadce sbG ~kAjbG abskual abmfbc
*F|zh|*/#C~aK^L@y
*s|fr|@icomplétant @o~ma1994 %8="&:~dM=K~n!*,
*s|es|@gComplementaria #B~ia1994 @m<V@N~eU%(~nq#Q
*s|ru|@Z{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @o&H%C~j8{| 1994 sane}
*s|zh|补充1994%!&U*/#C~aK^L@y^N@)@y
&b|fr|@i#'~fj#B*(~p[@,accords ou organismes régionaux ~gn&tmaintien #B~mz#b#B#7~c'
&b|es|@g#Y~ko#B%Q+1@ty @XAcuerdos u Organismos Regionales ~lfMantenimiento #B~nl#2*O
&b|ru|~fLhagcfCcdhjgagedbb <8~pffcsbademAduib hasmeCcdbqib ~nuafsedeib %3lanncfyedbq %Cibfe b ~gI
&b|zh|@H增进@x与区域安排或~o?之间~hb#]~gT@)>D@)@y
=V|fr|@i%Ol’occasion &tcinquantième anniversaire ~qE*N
=V|es|@gcon Motivo #kCincuentenario @e&J
=V|ru|#z@ohmpBet lqjbnchqjao sanagzbdu ~d?
=V|zh|@x五十周%!纪念@y
<-|fr|~hX*r=Yjeunesse{| à l’horizon 2000 et au-delà}
<-|es|~p-%w@N@XJóvenes
<-|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
<-|ar|~fa<Ybbwlal
<-|zh|%e青%!@?;到2000%!~fI后%e青%!@?
&7|fr|@i#'*n^A~g/@Cindividus, groupes #borganes #B~p7@epromouvoir #bprotéger @,#L@e~ax@,libertés fondamentales universellement reconnus
&7|es|@g#Y&E=JDeber %0Individuos, @XGrupos y #G~jl@e~lSy Proteger @X~ap#GLibertades ~d1Universalmente Reconocidos;@g>RDefensores %0=/
&7|ru|~fL~iXb awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~mv~a?b ahdagduc hgawanu;~fLlfegaxezbjdbkev
&7|ar|=]loi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~feabshqah fabokcag ~l'abdjgkn lua jabdca
&7|zh|@H个%U*L群体@[=6~o?在_)@[#g普遍公认@)*P@[~gL~gN@)%b@[~fy@y;@H个%U*L{群体|团体}@[=6~o?在_)@[#g{普遍|举世}公认@)*P@[~gL~gN@)%b@[{责任|义务}@:@y;*P维护者@y
<c|fr|>d{sur une|en faveur d’une} culture @e{la |}paix
<c|es|@g~gk@e@(@muna Cultura @ePaz;@g@muna Cultura @ePaz
<c|ru|#zb #i%3kpmAjpfu ibfe;~fLkpmAjpfc ibfe
<c|ar|~i?*?Biane abqbad;%kflkhadr abjdb abdgjbich lBiane abqbad
<c|zh|=5=r@y@[@?;=5=r@y
&9|fr|@i&tMillénaire
&9|es|@g#kMilenio
&9|ru|#zjuhqBcmcjbq ~d?;#zjuhqBcmcjbq
&9|ar|%k#dbbpbnce;%kabpbnce
&9|zh|@x千%!@y;千%!@y
~hz|fr|@id’engagement #'VIH/sida
~hz|es|~iacompromiso ~o1lucha #h%(VIH/SIDA
~hz|ru|~fLlfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~hz|ar|%kababgCad *?nckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
~hz|zh|@H~do毒/~do#K@)~mP@y
~kV|fr|%T#'VIH/sida
~kV|es|%E#YVIH/SIDA
~kV|ru|&P@d@oNRЧ/LGRHp
~kV|zh|@H~do毒/~do#K@)%a
hiv-2011|fr|=Mintensifier nos efforts @1~dM{le VIH et le sida|le VIH/sida}
hiv-2011|ru|&P@d@oNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @o~l/NRЧ b LGRHe
~oI|fr|=Maccélérer @oriposte @1lutter #u=KVIH #b~n1%Ol’épidémie @esida d’ici %O~pz
~oI|es|%E#YVIH =JSida: ~o1Vía Rápida @NAcelerar @o_C%(VIH y Poner Fin _ZEpidemia #kSida @N~pz
~oI|ru|&P@d@oNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k 2030 sanp
hiv-2021|fr|=M~n1%Dinégalités #bagir @1vaincre =Ksida d’ici %O~pz
hiv-2021|zh|@H~do毒@[~do#K@)%a：结束不平等现象，进入~pz%!之前*/~do@)轨道
+.|fr|Un monde digne ~fH
+.|es|Un mundo apropiado @N@Xniños
+.|ru|Ibf, lfbsanduo ~j"ybxdb ncjco
+.|zh|适合%R生长@)%e;适合%R成长@)%e
^n|fr|@i#A#'Nouveau ~lO~jP@el’Afrique
^n|es|@g^z%ZNueva Alianza >Q#q@e~eH
^n|ru|#z#Fa Jagai lefjdcfhjgc >?<fMFfbkb
^n|zh|@x@H*w#m新~o(@)@y
nepad|fr|Nouveau ~lO~jP@el’Afrique
nepad|es|Nueva Alianza >Q#q@e~eH
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} >?<fMFfbkb;JXGMH
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*w#m新~o(
=I|fr|~h6~j5~en@e2005
=I|es|~pI~lz~em2005
=I|ru|Rjasag#c~ngheiibje 2005 ~n8
=I|ar|hgazr ~jsbjad 2005
=I|zh|2005%!%e*6成果
^r|fr|#o=b#bdirectives #J=K*n%Oun ~oV#b%O~mC@C~fn@eviolations flagrantes &t*n@3~jz~ax@eviolations graves &t*n@3humanitaire
^r|es|@9y %hBásicos #Y&E_Y~f!@eViolaciones Manifiestas _YNormas #?@e~ap@eViolaciones Graves #k&E@AHumanitario a Interponer ~ipy Obtener Reparaciones
^r|ru|@/b ~j6{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #l~mv@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~j"ycfjg sfpwuv defpCcdbo %ldafi %3~f]~a?b hcfAcxduv defpCcdbo %Cspiedbjefdasa lfege
^r|zh|严重违反#C*P^T@[严重违反#C~nH^T&e受害%U~pd补救@[赔偿@)%b+K@[导则
%[|fr|_Eantiterroriste ^){de l’Organisation des Nations Unies|des Nations Unies};_Eantiterroriste mondiale
%[|es|~br*[^z#h%(Terrorismo
%[|ru|~dw{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
%[|ar|aqgkagcrce #dabjabdce bdtanoe abskual
%[|zh|@x+J反恐=-;&U+J反恐=-^N
~iP|ru|RdhjbjprbademAdac hjfabjcmAhjga ~nb@olfegei ~a?~d?
~iP|zh|@x~m3@)体制建设;~gJ~m3@:体制建设
=X|fr|>a@1@,titulaires @emandat au titre @Cprocédures spéciales &t~om~jz<i;>a@1@,titulaires @emandat au titre @Cprocédures spéciales &tConseil
=X|es|+B@N@XTitulares @eMandatos %0Procedimientos Especiales #kConsejo{ de Derechos Humanos|}
=X|ru|~kj~p1iednejefbcg hlcrbemAduv lfarcnpf ~nb@olfegei =O
=X|zh|~m3~dm程序任务负责%U~eM;{人权理事会|}~dm程序任务{负责人|执行人}@:~eM
+4|fr|@i#A%8#L@C~hFautochtones
+4|es|@g^z>R@]%0~krIndígenas
+4|ru|#z#Fa *Akafcdduv defanag
+4|ar|%k#d*?~feabwjfl abpxbce
+4|zh|@x~o6%b@y
>l|fr|~nYjuridiquement non contraignant #Jtous @,types @eforêts;~nY#A%8forêts
>l|es|instrumento jurídicamente no vinculante @mtodos @Xtipos @ebosques;instrumento ^z>Rbosques
>l|ru|dc bictz~aiawqxejcmAdao tfbnbBchkao hbmu nakpicdj@w@oghci gbnei mchag;nakpicdj@w#F@omchei
>l|zh|@H~gM类型~mS@)无^T律约束力文书;@x~mS文书
~c3|fr|plan ~b(#A%8forêts (2017-2030);plan ~b(#A%8forêts
~c3|es|plan estratégico ^z@N@Xbosques 2017-2030
~c3|ru|hjfejcsbBchk@Y#F@omchei @e2017–2030 sanu
~c3|zh|@x2017-2030%!~mS~eP;~gJ2017-2030%!~gJ~mS~eP;@x~mS~eP
*'|fr|Lignes ~l?~dG>b@6@eremplacement @1@,enfants
*'|es|%h~m8~lLAlternativas @eCuidado %0Niños
*'|ru|=R{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @oemAjcfdejbgdaip pvanp xe ncjAib
*'|zh|@H替代性%R照料@)导则;{儿童替代{性|}照料|替代性%R照料}{导则|准则}
<p|fr|#T@U*r#A=Y~bF~g3personnes
<p|es|~oY%w^z@N~lp~n-
<p|ru|~dw#H#F@o~i/mtnAib
<p|ar|~dL#dabjabdce bdtanoe ~e6labpwvax
<p|zh|@x<S~mh~dp+J#-
_n|fr|_D#A#J=K~iedétenues #bl’imposition @e="non privatives @eliberté %Ddélinquantes{ (Règles de Bangkok)|};_D@e~h3
_n|es|~bv^z~jd_YReclusas y <VNo Privativas #BLibertad @N#GMujeres Delincuentes{ (Reglas de Bangkok)|};~bv@e~h3
_n|ru|~cD~hY~cSycdzbdeib-xekmtBcdduib b icf dekexedbq ~j"ycdzbd-lfegadefpCbjcmco, dc ~c9mbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#9
_n|ar|ifajm #dbdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_n|zh|@x女性~dg@[女性罪犯~i._.(曼谷_.);@x女性~dg@[女性罪犯~i._.;曼谷_.
*K|fr|Stratégies #b="concrètes types actualisées ~dG%O#0#B>O#u@,femmes ~gn#B#P~hd#b#B~hP
*K|es|~lyy <V~noModelo Actualizadas +z*8#B^0~nAMujer ~lfCampo #B_k@o~m1
*K|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @o~l/dehbmbq #X~n(%3%mlfegahpnbq
*K|zh|&U在~mb~gT中~ik_,&e@)~k1^L^N增订本;&U在~mb~gT{中|内|}~ik@)_,&e@)~k1^L^N增订本
~k/|fr|~maSalvador @E@Cstratégies globales @1faire face %Ddéfis mondiaux : @,systèmes @e#P~hd~qe*Y~hG#b~mrévolution %Nun monde #wmutation;~maSalvador
~k/|es|~iaSalvador @m~lyAmplias ante ~pSGlobales: @X~qA_k~oby su #q#wun Mundo #wEvolución
~k/|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~j"ajgcje @esmawemAduc guxagu: hbhjciu %m>Jb bv fexgbjbc g bxicdqtzcihq ibfc
~k/|zh|@H应对+J挑战@)综合=-：~mb系统~fI在变化%e中@)#m@)萨尔瓦多@y;&U萨尔瓦多@y^N
~k)|fr|%T#BRéunion @e*V@e%z*a#P^Amaîtrise @Cmaladies non transmissibles
~k)|es|~qv%7%Z%t=J>0_YEnfermedades No Transmisibles
~k)|ru|&P@d~f:%y@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n:dbib
~k)|zh|~g2#K+L#E@)%a;+L#"~g2<t@:~jN
&8|fr|@i#A@El’éducation ^A~p0%D~qu
&8|es|@g^z@m~d[y Formación #wmateria @e=/
&8|ru|#z#Faw awfexagedbb b ~nZ%3~f]=O
&8|ar|%k#dbbgBicn fabgmkcl nc drab ~fe~cO
&8|zh|@x*P~i'@[培训@y
>:|fr|L’avenir ^Onous voulons
>:|es|El futuro ^Oqueremos
>:|ru|Upnpzcc, kajafasa iu vajbi
>:|ar|abdqgilb abHc hxlf sbcu
>:|zh|我们希望@)~j/
~iT|fr|#o#blignes ~l?#A@E>K%O~iYjuridique %N=Ksystème @e~hP
~iT|es|@9y %h^z#Y~fV_Z~h2Jurídica ~qi~qA~m1
~iT|ru|*9b ~j6{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~hYnahjple k tfbnbBchkao laiazb g hbhjciev ^S
~iT|zh|@x~o5&(系统中~pd^T律~mQ机会~p(@[*M;@x~o5&(系统{中|}~pd^T律~mQ{机会|}@:#M@[*M
^]|fr|@i#B~ea@El’état @e*n%Dniveaux ~mx#b*,
^]|es|@g=L@e%7#Y~h9@e&E~qiPlanos ~nd#Q
^]|ru|#z~f:@e~c5~gvMhheiwmcb ~ibgcfvagcdhjgc ~mv@e_4pfagdqv
^]|zh|~qq@)^T治#K+L#E@y;{国内和国际|国家和国际}{的|两级的|两级}^T治#K+L#E@:@y;+L国{内|家}@[#C{的|两级|两级的}^T治#K#E@:@y
~a4|fr|@i&tDialogue @e*V%8migrations +w~n[#[
~a4|es|@g#kDiálogo @e_z%ZMigración @A=J&O
~a4|ru|#z@objasei nbemase @e~c5~ib%]ibsferbb b fexgbjbb
~a4|zh|#C移徙与#m#K~fK对话@y;#C移{徙|民}与#m<t~fK对话@:@y
>o|fr|<e~j5#Bréunion plénière @e*V@el’Assemblée générale{,|} dite >Z^)%8~hFautochtones
>o|es|^7#Breunión plenaria @ealto nivel ~mX~hlconocida como ~fp>Y%w>R~krIndígenas
>o|ru|Rjasag#clmcdefdasa xehcnedbq %ylan dexgedbci «Nhcibfdeq kadFcfcdrbq @okafcddui defanei»
>o|zh|题为“%e~o6+L”@)+L~fK全体~dc~aL;{题为|称为|称作}{“|}%e~o6+L{”|}@)+L~fK全体~dc@:~aL
~b"|fr|Modalités @Uaccélérées @C^E{ (Orientations de Samoa)|};Orientations @eSamoa
~b"|es|~lL@e@(Acelerada @N@X=!{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b"|ru|#i@ophkafcddaip fexgbjbt *e{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~b"|zh|+M快速+O方式(萨摩亚途径);+M快速+O方式;萨摩亚途径
~b/|es|~ia~e4~gk=Z~e4~ee~aj2014-2024
~b/|ru|~kp{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~hLiaft, @e~gF2014–2024 sanag
<r|fr|~hX@eVienne ~m6littoral ~gp2014-2024;~hX@eVienne ~m6littoral
<r|es|#r=Z~e4~ee#w#qSin Litoral{ para el Decenio 2014-2024|};#r=ZViena
<r|ru|~kp@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~kp@s~hLiaft
<r|ar|_Lnccha bxabo ~oCabhadce Dck abqaobce
<r|zh|~b]2014-2024%!十%!=d@?;~b]{2014-2024{年十年|十年期|年}|}=d@?;=d@?
&R|fr|Stratégies #b="concrètes types #A~dG%O#0#B>O~hM@C~bV~ii#P~hd#b#B~hP
&R|es|~lyy <V~noModelo ^z@N~eU@o^0#h@XNiños ~lfÁmbito #B_k@o~m1
&R|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #F@o{mbkgbnerbb|bhkafcdcdbt} dehbmbq #X~oRg {feikev|awmehjb} %mlfegahpnbq
&R|zh|@x*/~mb~gT内_,侵害%R&e@)~k1^L
&S|fr|%P_7%8="@e#P~hd~qe*Y~hG~dGau trafic @e~ce#b%D~bQ~gDconnexes
&S|es|%h#?~m8Respuestas @e_k~obal ~l7@e~eT~hH~klConexos
&S|ru|@.@M~mticf %3%m>J#X~cUawafaje ~iSrcddahjco ~bE~c9{Pjbi|dbi} lfchjplmcdbo
&S|zh|~dp~eQ及*v相关=s@)~mb对策#C*M
+'|fr|~ma~ov
+'|es|~iaSendái;~ia~ov
+'|ru|Lcdneohk@G
+'|ar|%kqchmac;%kqhmac
+'|zh|仙台@y
<o|fr|~jS@e~ov{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~jS@e~ov
<o|es|=Q@eSendái +z~iq#kRiesgo @eDesastres ~hT;=Q@eSendái
<o|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
<o|ar|syak qِhmac bbom dh dvayk abtfakB bbngke ~hT;syak qhmac bbom dh dvayk abtfakB bbngke ~hT
<o|zh|~hT~j[;仙台+:
~bK|fr|~hXd’Addis-Abeba issu #B~n">Z@T#'>-&t#[;~hXd’Addis-Abeba
~bK|es|%J=ZAddis Abeba #BTercera >Y@A%Z~aQ>Q&O;%J=ZAddis Abeba
~bK|ru|Mnnbh-Mwcwhk@s*kjfcjAco ~jc@oFbdedhbfagedbt ~dB;Mnnbh-Mwcwhk@s&a
~bK|ar|~dLpmcq plala abxamke jh abdIgdk ~kBabBabB bgdfcb abghdce;~dLpmcq plala
~bK|zh|~mT次~a)#C~dc亚@)斯亚贝巴+O=t;亚@)斯亚贝巴+O=t
~bL|fr|Transformer notre monde : =K@I@e#e~hx%Ol’horizon ~pz;@I@e#e~hx%Ol’horizon ~pz;@I~pz
~bL|es|Transformar nuestro mundo: @o%J2030 >Q#q~bd;%J2030 >Q#q~bd;%J~pz
~bL|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~qy~n8;~n]~qy~n8;%X{ndq |}@e~c(~n8
~bL|ar|gofcb jabdha: vye ~e7bjad ~pz;vye ~e7bjad ~pz;vye jad ~pz
~bL|zh|变革^K%e：2030%!%g#m=t;~pz%!%g#m=t;~pz%!=t
~dz|fr|~ma=u~c2#P~g4#B*Y~hG%N=Kprogramme @Uplus large ~qE#A&:faire face ~ka~j(~lc#b%Opromouvoir l’état @e*n%Dniveaux ~mx#b@3^A~jy&tpublic;~ma=u~c2#P~g4#B~hP
~dz|es|~ia=u%Z~jE_k@o~ob~lf=QMás Amplio #k#r^z@NAbordar @X~pS~iuy Económicos y ~lS%(~h9@e&Ea Nivel ~nd@A~jA~cLPública;~ia=u%Z~jE_k@o~m1
~dz|ru|~bs@da gkmtBcdbb galfahag %m>Jg wamcc Cbfakpt lagchjkp ndq #F~kTfcCcdbq ~e-PkadaibBchkbv lfawmci b hancohjgbq ~gAgcfvagcdhjge ~mv@e_4pfagdqv, e jekyc pBehjbt awzchjgcddahjb
~dz|ar|~m0smdar dhj ~kDfabjmabe abrhazce
~dz|zh|@H将~mb纳入更广泛@)@x=t以应对=6@[~gP挑战并_)~qq^T治及公众参与@)~dh@y
_q|fr|~lx@e~oWminima #A@1=K~iedétenus (Règles Nelson Mandela);_D~d2
_q|es|~jM~jd%0Reclusos{ (Reglas Nelson Mandela)|};~bv~d2
_q|ru|#O#F#X~cSxekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~cDJcmAhade Iedncmu
_q|ar|ifajm #dabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_q|zh|@x~dg~hI(纳~bj_.);@x~dg~hI;纳~bj_.
~i6|fr|<e~j5#B~ea@El’examen d’ensemble #B*q@Ctextes issus ~en*a~p7@el’information
~i6|es|^7#Breunión @ealto nivel ~mX~hl#Yexamen general #Baplicación %0resultados ~em%Z~bx
~i6|ru|Rjasag#c~f:~cf~gvMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~d7fcCcdbo ~n,@e~el~qgbdFafierbaddasa awzchjge
~l[|es|Nuestro ~h5~qzAbordar y Contrarrestar Eficazmente %(Problema %w_YDrogas
~l[|ru|JeCe awzeq lfbgcfycddahjA ~kqfcCcdbt ibfagao lfawmciu defkajbkag b ~n:dco
~l[|zh|我们对有效处理@[应对%e毒品#K@)共同~mP
*0|fr|~maNew York @1@,~n7#b@,migrants
*0|es|~iaNueva York @N@XRefugiados y @XMigrantes
*0|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
*0|ar|%khcfcfkt dh prb abbarzch fabduarkch
*0|zh|@H难民@[~jF@)纽约@y
~kF|fr|~ph~ea*arésistance %Dagents antimicrobiens
~kF|es|~qv%7%ZResistencia a @XAntimicrobianos
~kF|ru|~i[%y@olfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~kF|zh|+L~g!#K#E@)%a;+L#"~g!<t@:~jN
~ew|fr|@i#'*n>bpaix
~ew|es|@g#Y&E_ZPaz
~ew|ru|~fL~iX@eibf
~ew|zh|=5%b@y;=5权@y
<j|fr|Nouveau @I@1@,villes
<j|es|Nueva %JUrbana
<j|ru|Jag@s<fsafanag
<j|ar|abvye aboAkce abrmcme
<j|zh|新城市=t
~a8|fr|L’océan, notre avenir : appel %Ol’action
~a8|es|Nuestros océanos, nuestro futuro: llamamiento _Zacción
~a8|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
~a8|zh|^K+N*L^K~j/：+O呼吁;^K+N~n)~j/：+O呼吁
~ci|es|%E%Z>X#k~oY%w^z@N~lp~n-
~ci|ru|&P@d~f(QmawemAdasa lmede *k#F@o~i/mtnAib
~ci|zh|@H=8&U@x<S~mh~dp+J#-^N@)%a
~a1|fr|%Tadoptée au Sommet @e~mz~d2
~a1|es|declaración política aprobada ~o1Cumbre ~k-@oPaz ~d2
~a1|ru|&P@G, lfbdqj>P@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
~a1|zh|纳~bj=5峰会通过@)%a;纳~bj=5峰会{所通过的|的|}%a
~k,|fr|~ph~n"~ea*a#P^Amaîtrise @Cmaladies non transmissibles
~k,|es|%E#BTercera Reunión @e%7%Z%t=J>0_YEnfermedades No Transmisibles
~k,|ru|&P@djfcjAcsa ~f:%y@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n:dbib
~k,|zh|+L~mT次~g2#K#E@)%a;+L~mT次#"~g2<t@:~jN
^y|fr|~ph~ea*a~bFtuberculose
^y|es|~qv%7%Z_C@o~l8
^y|ru|~i[%y@o~n:jpwcfkpmcxai
^y|zh|+L~ei#K#E%a;+L~ei<t~jN
~hE|fr|@i#A%8#L@Cpaysans ~o3~bQ%Htravaillant %N@,zones rurales
~hE|es|@g^z>R@]%0Campesinos y @eOtras &v^OTrabajan #w#GZonas Rurales
~hE|ru|#z#Fa *AkfchjAqd ~bEmbr, fewajetzbv g hcmAhkbv feoadev
~hE|ar|%k#d~hploifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
~hE|zh|@x农民@[农村地区*v劳动者%b@y
=B|fr|~e1*r@1@Cmigrations sûres, ordonnées #brégulières
=B|es|^Z%w@N{la|una} Migración Segura, Ordenada y Regular
=B|ru|~dw#4wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~dw#4ibsferbb
=B|ar|~ho<Ydh prb aburke abJdhe fabdhFde fabhFadce
=B|zh|#]*L有序@[正常~jF+J~o-;~jF#K+J~o-
<n|fr|pacte *r%8~p6
<n|es|pacto mundial >Rrefugiados
<n|ru|smawemAd#4wcycdrev
<n|ar|~ho<Y*?abbarzch
<n|zh|难民#K+J~o-
>8|fr|<e~j5@e<Uissu #B~j4>Z@e*V#A*a*(Sud-Sud
>8|es|^7@e<U#BSegunda >Y@e_z^z%Z%QSur-Sur
>8|ru|~jn{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~jg@e~c5@ohajfpndbBchjgp Ys — Ys
>8|zh|_j次~mk布~aI~aL;_j{次|届}~mk@:布~aI~aL
uhc-2019|es|~qv_z@m{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Nconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Nconstruir un mundo más sano
uhc-2019|ru|~i[~cf@o{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
sdg-2019|ru|&P@dlambjbBchkasa Fafpie ~cf@o~mAfexgbjbt, haxgeddasa lan Psbnao ~gvMhheiwmcb
sdg-2019|zh|在+L主持下召开@)%g#m#K~fK~o.论坛%a;{在|}+L主持下召开@)%g#m<t~fK~o.论坛@:%a
un75|fr|@ifaite %Ol’occasion #Bcélébration &tsoixante-quinzième anniversaire ~qE*N
un75|es|@g%ZConmemoración #k{75º|75o|septuagésimo quinto} Aniversario @e&J
un75|ru|~fLlfexndagedbb hciAnchqj lqjao sanagzbdu ~d?
un75|zh|纪念@x成立七十五周%!@y
~iH|es|Nuestro ~h5Común @eAfrontar Eficazmente @XDesafíos y Aplicar <V~d:y ~lp@oCorrupción y Reforzar @o%Q#Q
~iH|ru|JeCe awzeq lfbgcfycddahjA ~kqfcCcdbt lfawmci b >7icf @olfcnplfcyncdbt kaffplrbb b ~n:dco b pkfclmcdbt %ChajfpndbBchjge
~nx|es|Unidos #h%(racismo, @odiscriminación racial, @oxenofobia y #Gformas conexas @eintolerancia
~nx|zh|团结起来，~o,~gO主义*L~gO_i*L仇外心理@[相关~mI&e;团结起来{，|}~o,~gO主义*L~gO_i*L仇外心理@[相关@:~mI{行为|现象}
~j)|es|%J{“Espacio2030”|Espacio2030}: %(espacio como motor #kdesarrollo sostenible;%J{“Espacio2030”|Espacio2030}
~j)|ru|~n]«Dahiah-2030»: kahiah kek ngbsejcmA &"~dB;~n]«Dahiah-2030»
~j)|zh|“~pb2030”=t：~pb作为%g#m@)驱动力;“~pb2030”=t
~b3|fr|~maKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~maKyoto
~b3|es|~iaKioto %Z~h]#B%t#kDelito, @o~ob=J~h9@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ia{Kioto|Kyoto}
~b3|ru|Dbajhk@d«Mkjbgbxerbq icf ~iWlfchjpldahjb, ~n6>Jb ~cRgcfvagcdhjge lfege: deghjfcBp >7Gagchjkb ndq ~qysane»;Dbajhk@G
~b3|ar|%ktcfgf *?abhufA ldhj ~kDfabjmabe ~l(fqcame abiahfh
~b3|zh|@H推进&V=s*L&(@[^T治：努力实现《2030%!%g#m=t^N@)~j-@y;@H推进&V=s*L&(@[^T治@)~j-@y;&U~j-@y^N
>(|fr|~hX@e=u~pAavancés{ pour la décennie 2022-2031|};~hX@eDoha
>(|es|#r=Z=u{en favor de|para} @X<WMenos Adelantados;#r=ZDoha
>(|ru|~bs@s*k~cnhjfed;~bs@s&a
>(|ar|_Labmfoe bxabo pib ~oChdfa
>(|zh|>E%1~dh@?
~a9|fr|Notre océan, notre avenir, notre responsabilité
~a9|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~a9|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
~a9|zh|^K+N*L^K~j/*L^K~fy;^K+N~n)~j/~n)~fy
~at|es|~qv_z#YExamen @eMitad @ePeríodo #k=Q@eSendái +z~iq#kRiesgo @eDesastres ~hT
~at|ru|&P@d~f:~cf@ohfcndchfaBdaip awxafp vane ~d7Lcdneohkao feiaBdao lfasfeiiu @ohdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
~at|zh|《2015-2030~j[^N中期审查#E%a;{大会|}《2015-2030~j[^N中期审查~jN
pandemic-2023|zh|+L~mM病&V*L防范@[应对#K#E@)%a;+L#"~mM病&V*L{防范|防备}@[应对<t@:~jN
~gj|es|~qv_z%Z_C@o~l8
~gj|zh|~ei#K#E%a;~ei<t~jN
~fl|fr|@Id’Antigua-et-Barbuda @1@,^E{ : une déclaration renouvelée pour une prospérité résiliente|};@Id’Antigua-et-Barbuda
~fl|es|%J@eAntigua y Barbuda @N@X=!{: una Declaración Renovada para una Prosperidad Resiliente|}
~fl|ru|~n]Mdjbspe b Uefwpnu ~j"*e{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~fl|ar|~dLphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
~fl|zh|安提瓜@[巴布达+M=t：实现韧性繁荣@)新@y;安提瓜@[巴布达+M=t
+g|fr|~e1@1l’avenir
+g|es|^Z>QFuturo
+g|ru|Gekj@wga biq wpnpzcsa
+g|ar|dcBai abdqgilb
+g|zh|~j/~o-
&6|fr|~e1numérique mondial
&6|es|^ZDigital Global
&6|ru|~dw{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
&6|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&6|zh|+J数字~o-
>m|fr|@i%8générations futures
>m|es|@g~m8Generaciones Futuras
>m|ru|~fLwpnpzbv lakamcdbqv
>m|zh|子孙后代#K@y;子孙后代@y
amr-2024|es|~qv_z%ZResistencia a @XAntimicrobianos
amr-2024|zh|~g!#K#E%a;~g!<t~jN
_T|fr|~hX{d’Avaza |de Gaborone |}~m6littoral ~gp~hU;~hX{d’Avaza|de Gaborone}
_T|es|#r=Z{Avaza|Awaza} ~ee~aj~hU;~p-{en favor de|para} @X<W~aj~hU;#r=Z{Avaza|Awaza}
_T|ru|Mgexbdhk@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~hLiaft;lfasfeii~fo~hLiaft, @e~gF2024–2034 sanag
_T|zh|~b]~hU%!十%!阿瓦扎@?;~b]~hU%!十%!@?
~k:|fr|Engagement @eSéville
~k:|es|~h5@eSevilla
~k:|ru|LcgbmAhk~eFawqxejcmAhjg{a|e|p|ai|c}
~k:|ar|abgCad swlcbce
~k:|zh|塞维利亚~mP
=o|fr|@i#B>Z#A@El’environnement
=o|es|@g#B>Y^z#Y~lHHumano
=o|ru|#z~jg@o~p3~iC~a?hfcnu
=o|zh|~k6@y;~k6@)@y;~k6~i(@y
=p|fr|~aP@1#0définitive #Bfaim #b#Bmalnutrition
=p|es|@g*l%ZErradicación #kHambre ~jAMalnutrición
=p|ru|#ja &Hsamane b dcnacnedbq
=p|zh|%e消灭饥饿@[营养不良@y
>9|fr|~qB<U=Y~dE^A*q#B*(technique +1pays #w#[;~qB~gr
>9|es|#T=Z<U@N~lSy Realizar @o%QTécnica +1@X<W#w&O;#T=Z~gr
>9|ru|~jn@Y*k@ofexgbjbt b >7jcvdbBchkasa <8~oLfexgbgetzbibhq hjfedeib;~jn@Y&a
>9|zh|_)@[实施#m中%1间技术>D@)布~aI#-;布~aI#-
<C|fr|~h6~j5#Bdixième session extraordinaire @el’Assemblée générale
<C|es|~pI~lz#kDécimo Período Extraordinario @eSesiones ~mXGeneral
<C|ru|ЗekmtBbjcmAd#cnchqjao hlcrbemAdao hchhbb ~gvMhheiwmcb
<C|zh|~fP最后~mR;~fP&U最后~mR^N;~fP@)&U最后~mR^N
<(|fr|~maRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~maRio
<(|es|~iaRío #Y~lHAmbiente =J&O;~iaRío
<(|ru|~h.@d@o~iChfcnc b ~kS;~h.@G
<(|ar|%kkcf *?ablcze fabghdce
<(|zh|@H~dn与#m@)里约@y
~e9|fr|~fX21
~e9|es|#r21
~e9|ru|~n]@e!X!X!I gck
~e9|ar|rmfb pjdab abikh 21
~e9|zh|21世纪=t
>/|fr|~maprincipes, non juridiquement contraignante mais faisant autorité, @1un consensus *r*agestion, @o&-#bl’exploitation écologiquement viable @etous @,types @eforêts
>/|es|@gAutorizada, sin Fuerza Jurídica Obligatoria, @e@9@Nun Consenso %wrespecto #BOrdenación, @o&D=J#q~eo%0Bosques @eTodo Tipo
>/|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~f[~j"smawemAdasa kadhcdhphe #XferbademAdasa bhlamAxagedbq, ~iMb &"<fghcv ~oGmchag
>/|zh|@H~gM类型~mS@)^M*L~ej%g开发@)无^T律约束力@)+J协商一致意见权威性#M声明
>6|fr|@I#Z>bpoursuite #B*qd’Action 21
>6|es|#T+zUlterior ~h8#k#r21
>6|ru|#i@onemAdcoCcip >7Gagchjkb ndq @e!X!X!I gck
>6|zh|~eI《21世纪=t^N~o/
+l|fr|>d@eVienne
+l|es|@g~gk=ZViena
+l|ru|~kp{eq|ao|pt|bc|bv|bi|bib} nckmeferb~b[b Gfasfeii~fo&a
+l|ar|~i?nccha
+l|zh|=d@y@[@?
+X|fr|~hX~jP~hx@C^E;~hX#BBarbade
+X|es|~p->Q#q~eo%0=!;#r=ZBarbados
+X|ru|#i@o~gA&"<f*e;Uefwenahhk@s&a
+X|ar|~fadh prb ~e7bbmfb abrCkce abxDcke abhadce
+X|zh|+M%g#m@?;巴巴多斯@?
~la|fr|_E@e~l9@1un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};_E@eYokohama
~la|es|~br@e~l9@Nun Mundo Más Seguro;~br@eYokohama
~la|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @o~gAwamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~cRsajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~la|zh|~mN更#]%e@)横滨=-;横滨=-
<7|fr|~hX#B>Z@T*apopulation ~n[#[
<7|es|~p-#B>Y@A%ZPoblación =J&O;#r=ZEl Cairo
<7|ru|#i~jc@odefanadehcmcdbt b ~kS
<7|ar|_LabdIgdk ~kBbbqtah fabghdce
<7|zh|#C~mh与#m~dc@?;#C~mh~db#m{会议|大会|}@?
&1|fr|~maCopenhague #'#esocial;~ma~f0;>d@e~f0
&1|es|~iaCopenhague @m#qSocial;@g~gk=Z~f0;~ia~f0
&1|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
&1|ar|%ktflhuaDh *?abghdce abargdajce
&1|zh|=6#m#K哥本哈根@y;&U哥本哈根@y^N
*T|fr|~hX~en~jPsocial;~hX@e~f0
*T|es|~p-~em@m#qSocial
*T|ru|#i~n,@e~el>?~av~dB
*T|ar|_L~jsbbghdce abargdajce
*T|zh|=6~hc@?;=6~hc&U@?^N
~kH|fr|>d@e=:
~kH|es|@gy ~fp~bu=Z=:
~kH|ru|~m:@db GmejFafi~fo&a
~kH|ar|%kfdhuar jdb lcrch
~kH|zh|~fs@y@[~he;&U~fs@y^N{和|及|以及|与}&U~he^N;&U~fs@y^N{和|及|以及|与}&U~fs~he^N
+a|fr|~ma=:
+a|es|~ia=:
+a|ru|~m:@G
+a|ar|%klcrch;%klcrchD
+a|zh|~fs@y
^4|fr|~hX@e=:
^4|es|~bu=Z=:
^4|ru|~m:{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &a
^4|zh|~fs~he
~aS|fr|Nouvelles ="#binitiatives =Y*q#B@i#b&t~hX@e=:
~aS|es|Nuevas medidas e iniciativas +zaplicación #B@gy ~fp~bu=Z=:
~aS|ru|HemAdcoCbc icfu b bdbrbejbgu @o>7Gckbdhkao nckmeferbb b GmejFafiu &a
~aS|zh|~eI&U~fs@y^N@[&U~he^N@)+O@[倡议;~eI&U~fs@y@[~he^N@)+O@[倡议
^a|fr|@I@1l’habitat
^a|es|#r@eHábitat
^a|ru|~n]Хewbjej
^a|ar|rmfb pjdab abdfzb
^a|zh|%U居=t
<?|fr|@i%8villes #b~bQétablissements humains #wce nouveau millénaire
<?|es|@g~m8Ciudades ~hHAsentamientos Humanos ~lfNuevo Milenio
<?|ru|~fLsafanev ~bEdehcmcdduv lpdkjev g dagai juhqBcmcjbb
<?|zh|新千%!城市@[*v%U类住区@y;@H新千%!{中的|的|}城市@[*v%U类住区@)@y
>u|fr|~ma~ku*a~dVmondiale
>u|es|~p!~dUMundial
>u|ru|Obihk@da ghcibfdao +x
>u|zh|%e~ca~j?@y;@H%e~ca@)~j?@y
*B|fr|~ma~ku*anutrition
*B|es|~p!Nutrición
*B|ru|Obihk@d~qglbjedbq
*B|ar|%kkfda jh abgDHce;%kkfda *?abgDHce
*B|zh|营养#K~j?@y
+Y|fr|~hX~pAavancés ~gp~hS
+Y|es|~p-~eeMenos Adelantados >QDecenio ~hS
+Y|ru|#i~cnhjfed @e~gF2001–2010 sanag;UfthhcmAhk@s&a
+Y|ar|~fabxabo pib ~oChdfa bbjim ~hS
+Y|zh|~hS~g9@?;~hS%!~g9@?
+6|fr|~hX~pAavancés ~gp~a-{ (Programme d’action d’Istanbul)|};~hX~l]
+6|es|#r@eAcción{| de Estambul} ~eeMenos Adelantados >QDecenio ~a-;#r=ZEstambul
+6|ru|#i~cnhjfed @e~gF~lisanag;~pN@s&a
+6|ar|_Laqyhlfb;_Lsqyhlfb
+6|zh|~a-~g9@?;~a-{年|}~g9{伊斯坦布尔|}@?;{支援最不发达国家|}伊斯坦布尔@?
~dI|fr|~hX#wvue @e~ezcombattre #b~dM=K~iGillicite @C~gosous tous ses aspects
~dI|es|~p-@N~f6~lpy ~eU_v@e~i]Ligeras #wTodos sus Aspectos
~dI|ru|#i~a:b ~l/dcxekaddao ~mqhjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~n:dco
~dI|ar|~fabdhj ~e6~lslabpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
~dI|zh|从各个~gN~d,*L<S@[*/~di%S_:@)@?
>y|fr|~m]@3&:permettre %D*4@eprocéder %Ol’identification #bau traçage rapides #bfiables @C~qkcalibre illicites;~m]@3@etraçage
>y|es|Instrumento @A@NPermitir a @X%/Identificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~i]Ligeras Ilícitas;Instrumento ~qDLocalización
>y|ru|@.{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz~aisahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;@.#c@oajhmcybgedbt
>y|zh|使各国能够及时@[可靠地识别@[追查%S~di@)#C文书;#C追查文书
~oF|fr|>d@eDurban
~oF|es|@g~gk=ZDurban
~oF|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~b[b Gfasfeii~fo&a
~oF|ar|~i?mcklah
~oF|zh|德班@y@[@?
~fc|fr|~fY@e~f4issu #B>Z@T#'>-&t#[;~fY@e~lM
~fc|es|Consenso @e~f4#B>Y@A%Z~aQ>Q&O;Consenso @e~lM
~fc|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~fc|ar|gfani JkaE dfhgckc
~fc|zh|~a)#C~dc~eh;~eh
>'|fr|~ma=u#'>-&t#e: <e~j5#B>Z@T@esuivi #'>-&tdéveloppement, chargée d’examiner @o*q&t~fY@e~lM;~ma=u#'>-&t#[
>'|es|~ia=u%Z~aQ>Q&O{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>'|ru|~bs@da Fbdedhbfagedbb ~dB{: | — }bjasaguo nakpicdj ~jc@olahmcnptzco <Z%3Fbdedhbfagedbq <f~j"awxafe vane ~d7Iadjcffcohkasa kadhcdhphe;~bs@da Fbdedhbfagedbb ~dB
>'|ar|~m0gdfcb abghdce
>'|zh|~a)~dh@y：审查&U~eh^N=8情况@)~a)后续#C~dc结果~mR;~a)~dh@y：审查&U~eh^N=8情况@)~a)后续#C~dc~aL;~a)~dh@y
_p|fr|~lg@e~g]vieillissement{, 2002|};~qB~or
_p|es|~oY~qD~cH#YEnvejecimiento{, 2002| (2002)|};#T=Z~or
_p|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *k@o~p3hjefcdbq{| 2002 sane};Ienfbnhk@Y&a
_p|ar|~dLdmkcm ~e8bbwcvfve
_p|zh|2002%!~bG#C#-;~bG#C#-
<:|fr|%T~n[~lg@e~g]vieillissement, 2002;%T~n[~lg@e~g]vieillissement
<:|es|%Ey {el |}~oY~qD~cH#YEnvejecimiento{, 2002| (2002)|}
<:|ru|&P{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *k@o~p3hjefcdbq{| 2002 sane}
<:|zh|&U%a^N@[《2002%!~bG#C#-^N;&U%a^N@[&U~bG#C#-^N
&A|fr|~ma~kn#'#edurable
&A|es|~iaJohannesburgo #Y#q~bd
&A|ru|Йaveddchwpfshk@d@o~mA~kS
&A|ar|%krfuahqlkD *?abghdce abdqgmade
&A|zh|~jG%g#m@y
=A|fr|#T@e*q~en~jPdurable{ (Plan de mise en œuvre de Johannesburg)|};#T@e*q@e~lE
=A|es|#T@e>X_Y~m,~em#Y#q~bd{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#T@e>X_Y~m,@eJohannesburgo
=A|ru|Gmed@w~nLfcCcdbo ~n,@e~el@o~mA~kS{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@Y~nLfcCcdbo
=A|ar|vye ghncH hgazr ~jsbbghdce abdqgmade;vye rfuahqlkD bbghncH
=A|zh|%g~hc~oe(~jG~oe);%g~hc~oe;~jG~oe
^2|fr|~hXd’Almaty
^2|es|#r=ZAlmaty
^2|ru|Mmiejbdhk@s&a
^2|zh|~mV@?：在内陆@[过境#m中%1过境运输>D+J新+:下满足~b]@)特殊需要;~mV@?
~bW|fr|~ma=(@e~f2
~bW|es|~ia@9@e~cE
~bW|ru|<5@dlfbdrblag
~bW|ar|~oarhcn
~bW|zh|%q#M@y
<g|fr|~qB~f2
<g|es|#T=Z~cE
<g|ru|<5@Y&a
<g|ar|~dLrhcn
<g|zh|%q#-
<q|fr|Engagement @eTunis
<q|es|~h5@eTúnez
<q|ru|Tpdbhhk~eFawqxejcmAhjg{a|e|p|ai|c}
<q|ar|abgCad gfhq
<q|zh|突尼斯~mP
~aC|fr|%J@eTunis =Y~p7@el’information
~aC|es|%J@eTúnez +z~bx;#r@eAcciones @eTúnez +z~bx
~aC|ru|Tpdbhhk@s~j"bdFafierbaddasa awzchjge
~aC|ar|_Lgfhq *?drgdj abdjbfdag
~aC|zh|信息=6突尼斯=t
=j|fr|~maMaurice
=j|es|~iaMauricio
=j|ru|~jX@G
=j|zh|~dj@y
>q|fr|_E@eMaurice =Ypoursuite #B*q&t~hX~jP~hx@C^E;_E@eMaurice
>q|es|~br@eMauricio +z~h8Ulterior #k~p->Q#q~eo%0=!;~br@eMauricio
>q|ru|~jX{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @onemAdcoCcip >7Gfasfeiiu *k@o~gA&"<f*e;~jX{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
>q|zh|~eI&U+M%g#m@?^N~dj=-;~eI&U+M%g#m@?^N@)~dj=-;~dj{执行|}=-
^b|fr|~maHyogo
^b|es|~iaHyogo
^b|ru|Хbashk@G
^b|zh|兵库@y
<9|fr|~jS@U@eHyogo @12005-2015 : @1@Cnations ~o3collectivités résilientes face %Dcatastrophes;~jS@U@eHyogo
<9|es|=Q=ZHyogo @N2005-2015: Aumento #BResiliencia _YNaciones y #GComunidades ante @XDesastres;=Q=ZHyogo{| para 2005-2015}
<9|ru|Хbashk#s*k@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc *2b awzbd;Хbashk#s&a
<9|ar|syak jdb ucfDf
<9|zh|2005-2015%!兵库+O+:：加强%1@[社区@)抗灾能力;{2005-2015年|}兵库+O+:
~ah|es|^7@e~dv#B>Y@e_z^z%Z%QSur-Sur
~ah|ru|~pM{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~jg@e~c5@ohajfpndbBchjgp Ys — Ys
~ah|zh|~mk~mJ~aL
<L|fr|~jSdécennal @eprogrammation #J@,modes @econsommation ~qeproduction durables
<L|es|=QDecenal @e~pT@m~lL@eConsumo y ~lRSostenibles
<L|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *k@olcfcvanp k ~d8ferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
<L|zh|%g消费@[生产模式十%!~o/+:;%g消费@[生产{模式|}{十年|10年}{期|}~o/+:
~k'|fr|Tenir @,promesses : unis @1atteindre @,objectifs &tMillénaire @1=K#[
~k'|es|~qmpromesa: unidos @Nlograr @XObjetivos @e#q#kMilenio
~k'|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %3fexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~k'|zh|履行诺言：团结一致实现千%!#m目标
~g:|fr|<e~j5#BRéunion @e*V@e%z*ajeunesse : dialogue #bcompréhension mutuelle
~g:|es|^7=L@e%7%ZJuventud: Diálogo y Comprensión Mutua
~c]|fr|Le millénaire @e>L: @o~maVienne @E>L~n[#ehumain
~c]|es|Milenio Espacial: ~fp~ia~e4#Y~on=J#qHumano
~c]|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao <Zb fexgbjbb BcmagcBchkasa awzchjge
~c]|zh|~pb千%!：@H~pb@[%U@)#m@)=d@y
+v|fr|#o+S+y~oT*4@esatellites artificiels #BTerre %Dfins #Btélévision directe &G
+v|es|@9^Ohan @eRegir @o*!~k-@X%/@eSatélites Artificiales #BTierra @N#GTransmisiones #?Directas ~k-Televisión
+v|ru|*9=S~d"bhkphhjgcdduv hlpjdbkag Зcimb ~j"%Cdclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
+v|zh|各国~fr%U造地球卫星进行#C直接电视广播所应遵守~p(
~a!|fr|#o*atélédétection
~a!|es|@9~j'_ZTeleobservación #BTierra desde %(Espacio{| Ultraterrestre}
~a!|ru|~afnbhjedrbaddasa xadnbfagedbq Зcimb bx ~e[lfahjfedhjge
~a!|zh|@H从*5遥感地球~p(
<J|fr|#o>M%O+y@esources d’énergie ~gG%Nl’espace
<J|es|@9Pertinentes _Z*!@eFuentes @eEnergía &W~lf+U
<J|ru|~af=Sqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
<J|zh|~o5*5_g核动力源~p(
~a'|fr|@i*a*(@T_1@e>Lau profit #b%Nl’intérêt @etous @,États, compte tenu ~bD@Cbesoins @Cpays #w#[
~a'|es|@g%Z%Q@A~c0~onUltraterrestre #wBeneficio e Interés @eTodos @XEstados, Teniendo ~d0#wCuenta #GNecesidades %0<W#w&O
~a'|ru|~fLicynpdefandai ~c6g bhhmcnagedbb b ~jq~e[lfahjfedhjge @ewmesa b >?ghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
~a'|zh|@H开展~oZ*5@)#C>D，_)~gM%1@)福利@[利益，并~dm要考虑到#m中%1@)需要@)@y
_b|fr|@i@C=(juridiques ~p:_1@e~cj
_b|es|@g%0@9Jurídicos ^ODeben Regir ~dW%0%/~c0+U
_b|ru|#zlfegaguv ~f[<Z*2@o~kIb ~d8~e[lfahjfedhjge
_b|zh|各国~oZ*5~i)@)^T律#M@y
+b|fr|%P>M%Dentreprises #b%D~qu{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+b|es|~bI~m8Empresas y @X=/{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+b|ru|=R@VlfcnlfbdbiejcmAhkao <Zg ehlckjc ~f]=O{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+b|ar|~as*?abpjdab abgrakce foifi ~cO;~as+ulabpjdab abgrakce foifi ~cO
+b|zh|工商企业与*P：实施@x“#g*L尊重@[补救”+:~fv;工商{企业|业}与*P{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~fv
&L|fr|%P>Mau déplacement @e%H%Ol’intérieur @e~mrpropre pays
&L|es|~bI%0Desplazamientos Internos
&L|ru|=R@V~iblcfciczcdbb mbr gdpjfb hjfedu
&L|ar|~as+ulabgwkm abmavbc;~as*?abgwkm abmavbc
&L|zh|@H~fu#K@)~fv;~fu#K~fv
>s|fr|%P@El’extrême pauvreté #b@,~qu
>s|es|~bI%ZExtrema Pobreza y @X=/
>s|ru|=R@V~ibkfeodco {dbzcjc|wcndahjb} b *A=O
>s|zh|@H赤贫与*P#K@)~fv;#"赤贫~db*P<t@:~fv
~dF|fr|~qBRabat @E%d@el’appel >bhaine nationale, raciale ou religieuse qui constitue une incitation >b~g)%Ol’hostilité ou >bviolence
~dF|es|#T=ZRabat %Zprohibición #Bapología #kodio nacional, racial o religioso ^Oconstituye incitación _Zdiscriminación, @ohostilidad o @oviolencia;#T=ZRabat
~dF|ru|Oewejhk@Y*k@oxelfczcdbt lfalesednu derbademAdao, fehagao ~nufcmbsbaxdao dcdegbhjb;Oewejhk@Y&a
~dF|ar|~dLabklay *?oFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
~dF|zh|@H&d构成煽动_i*L敌意或_,@)鼓吹民族*L~gO或宗教仇恨言论@)拉巴特#-;拉巴特#-
^g|fr|Manuel @1enquêter efficacement *a+C{ (Protocole d’Istanbul)|};@R~l]
^g|es|Manual +zInvestigación y Documentación Eficaces #B>i{| (Protocolo de Estambul)};~qwEstambul
^g|ru|Opkaganhjg{a|e|p|ai|c} @o~kqfehhmcnagedbt b nakpicdjbfagedbt ~k!{| (LjeiwpmAhkbo lfajakam)};~pN@"
^g|zh|_w@)=7@)有效调查@[~mR记录手册;伊斯坦布尔{议定书|规程}
*"|fr|Lignes ~l?+Q@e*Y~kbimpliquant @,~bV~fn#btémoins d’actes criminels
*"|es|%h%Z&K#w~hiConcernientes a @XNiños ~f!y Testigos @eDelitos
*"|ru|=R{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #l>Jg galfahev, ~c9pBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
*"|zh|~o5涉及罪行@)%R被害%U@[证%U@)事项上坚持公理@)*M
&2|fr|%P~cQ>b#P&tcrime
&2|es|%h+z%t#kDelito
&2|ru|=R@V~j"~iW~mu
&2|zh|&V=s*M
&0|fr|_A~dG%D~bV%N=Ksystème @e~hP
&0|es|%h@e@(#YNiño ~lfSistema @e~m1
&0|ru|=R@V#X*k>?~oRg hbhjcic ^S
&0|zh|&(系统中%R#K+O指南
<M|fr|#o=b#J=K~oV%O@Cprogrammes @e*Yréparatrice +Qpénale
<M|es|~bn+z>X@e~pT@e&K{Restitutiva|Restaurativa} #wMateria Penal
<M|ru|@/_Klfasfeii fchjbjprbaddasa >Jg galfahev ^S
<M|zh|~o5刑事事项中采用恢复性司^T~o/@)+K
~g-|es|Relación Consultiva +1@ty #G~cJNo Gubernamentales
~g-|ru|DadhpmAjejbgduc ajdaCcdbq ~pfdclfegbjcmAhjgcdduib afsedbxerbqib
~es|es|criterios{| convenidos} +zproclamación @eaños internacionales
~es|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %lsanag
*x|fr|Initiative @e~mzarabe
*x|es|Iniciativa @ePaz Árabe
*x|ru|Mfewhk>Pibfd>Pbdbrbejbg{e|u|c|p|ao}
*x|ar|dlamke abqbad abjklce
*x|zh|~i-=5倡议
^?|fr|feuille @eroute axée %8résultats #wvue ~kR~eBpermanent &t~kOisraélo-palestinien prévoyant deux États
^?|es|hoja @eruta #kCuarteto basada ~o1ejecución @Nuna solución permanente biestatal #kconflicto israelo-palestino;hoja @eruta #kCuarteto
^?|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~j9~f.lfbdrblai hahpzchjgagedbq ngpv ~dH
^?|zh|~ha斯坦~mK@)永久性两国解决办^T基于表现@)路线图;{以色列-巴勒斯坦|以巴}~mK@:永久{性|}两国解决{办法|方案}@:基于表现@)路线图
^.|fr|~ma=(@E{des|les} arrangements intérimaires d’autonomie
^.|es|~ia@9~m8~jirelacionadas con un Gobierno Autónomo Provisional
^.|ru|#z~f[a gfcicdduv icfev @oheiaplfegmcdbt
^.|zh|@H临时自治安排~p(声明;#"临时自治安排@:#M{声明|宣言}
&Z|fr|~jS*r#Bbiodiversité @eKunming-Montréal
&Z|es|=Q%w@eBiodiversidad @eKunming-Montreal;=Q%wKunming-Montreal #B~lj
&Z|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %3wbafexdaawfexbq
&Z|ar|syak tfhdchD - dfhgkcab <Ybbghfj ablcfbfrc
&Z|zh|昆明-~gQ+J%n+:
~bN|fr|#T~b(=Y{diversité biologique|biodiversité} ~a-{| et les objectifs d’Aichi relatifs à la diversité biologique};#T~b(2011-2020 =Y{diversité biologique|biodiversité}
~bN|es|~hJ+z~kd2011-2020 y {|las }Metas @eAichi +z~lj;~hJ+z~kd~a-
~bN|ru|LjfejcsbBchk@Y%3~iMb &"=Swbafexdaawfexbq @e~lisanu
~bN|zh|~a-%!%n~eP@[爱知%n目标;《2011-2020%!%n~eP^N_f&U爱知%n目标^N;~a-%!%n~eP
~bM|fr|%J2063{| de l’Union africaine| : l’Afrique que nous voulons}
~bM|es|%J2063: %(África ^Oqueremos;%J2063
~bM|ru|%Xndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~n8{| MFfbkedhkasa hatxe}
~bM|ar|vye abagoam ~l"bjad 2063
~bM|zh|2063%!=t：我们想要@)*w;《2063%!=t》：我们想要@)*w;2063%!=t
^x|fr|~jo~oggouvernance responsable @Crégimes fonciers ~cQ%Dterres, %Dpêches #b%Dforêts ~ii~dVnationale
^x|es|~dX%ZGobernanza Responsable #BTenencia #BTierra, @o~guy @XBosques ~lfContexto #B~dUNacional
^x|ru|~lCajgcjhjgcddasa ~d!galfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~mm~kQ+x
^x|zh|%1~ca范围内土地*L~dl及~mS权属负~fy治理~ld
>.|fr|>a~og~eAresponsable
>.|es|+B+z~guResponsable
>.|ru|~kjgcncdbq ajgcjhjgcddasa fuwamaghjge
>.|ar|dmfhe abqbft +ulabxcm abkwcm
>.|zh|负~fy~dl~eM
_o|fr|>a@eLa Haye ~p/prolifération @Cmissiles balistiques
_o|es|+B@eLa Haya ~nAProliferación %0Misiles Balísticos
_o|ru|Qeeshk~eGkanckh@w~p1~a:fehlfahjfedcdbq wemmbhjbBchkbv fekcj
_o|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_o|zh|~d,弹道导弹扩散海牙&e*M
~da|fr|>a#Z>b#P#b>b~k0@epiraterie, @Cvols %Omain armée ~hM@C~k(~o3~bJmaritimes *)~qa@el’Ouest #b&tCentre;>a@eYaoundé
~da|es|+B%f_Z%M#BPiratería, %(Robo a Mano Armada #h~m"y ~dWMarítimas {Ilegales|Ilícitas} #wÁfrica ~niy Central;+B@eYaundé
~da|ru|~kjlagcncdbq, @PlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq +fhpnag b dcxekaddao <Z@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~da|zh|在西非@[中部*w~d,@[<S海盗*L武装抢劫~i,@[~fw%S~i)@)~eM;雅温得~eM
~bT|fr|>a#J@o~k0@epiraterie ~o3vols %Omain armée ~hM@C~k(%N~n0Indien occidental ~n[golfe d’Aden;>a@eDjibouti
~bT|es|+B%f_Z%M#BPiratería y @XRobos a Mano Armada #h@X~m"~n.Índico ~ni=JGolfo @eAdén;+B@eDjibouti
~bT|ru|~kjlagcncdbq, @PlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq +fhpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~bT|zh|吉布提~eM
~c?|fr|@i*a#7%N@,écoles
~c?|es|@g@mEscuelas Seguras
~c?|ru|~fLwcxalehduv Ckamev;~fL<2Ckam
~c?|zh|#]学校@y
~gd|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
~gd|zh|@H#g%R不被~bC%S招募或_g@)~i"~mP;#"#g%R{不被|免遭}~bC%S{招募|征募}或_g@:~i"~mP;&U~i"~mP^N
*W|fr|@i#V%D=(#b#L=bau travail
*W|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~mBa @X@9y @]~d1~lfTrabajo
*W|ru|#zaw ahdagalamesetzbv ~p4b *Ag hFcfc jfpne
*W|ar|%k~oBfaboifi ~l'nc abjdb
*W|zh|~mg~nG中+K@[%b@y;{国际劳工组织|劳工组织|}#"~nG中@:+K@[%b@:@y
~bZ|fr|@i&tcentenaire @e{l’Organisation internationale du Travail|l’OIT} @1l’avenir &ttravail
~bZ|es|@g#kCentenario #B{Organización Internacional del Trabajo|OIT} >QFuturo #kTrabajo
~bZ|ru|#zhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;#zhjamcjbq a wpnpzci hFcfu jfpne
~bZ|zh|~mg劳动%e@)~j/百%!@y;{国际劳工组织|}#"劳动%e@:~j/@:百%!@y
>n|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}*a*Ysociale ~ogmondialisation équitable
>n|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z&K=v@Nuna Globalización Equitativa
>n|ru|@Z{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~kThlfegcnmbgao smawembxerbb
>n|zh|~mg争取公平+J化@)=6正义@y;{国际劳工组织|}#"争取公平+J化@)=6正义@y
~kE|fr|@id’Alma-Ata
~kE|es|~iaAlma-Ata
~kE|ru|Mmie-Mjbdhk@G
~kE|zh|~mV@y
~bP|fr|@id’Astana %8soins @esanté primaires
~bP|es|~iaAstaná @m~fpAtención Primaria @eSalud
~bP|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~bP|zh|阿斯塔纳初级~mL保健@y;@H初级~mL保健@)阿斯塔纳@y
~nX|fr|@id’Incheon : Éducation 2030 : vers une éducation inclusive #béquitable @equalité #bun apprentissage tout au long #Bvie @1tous;@id’Incheon
~nX|es|~iaIncheon: ~d[2030: Hacia una ~d[Inclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @NTodos;~iaIncheon
~nX|ru|RdBvadhk@G
~nX|zh|仁川@y：2030%!~i'：迈向全纳*L公平*L有质量@)~i'@[全民终身学习;仁川@y
_e|fr|~aP*abioéthique #b@,~qu
_e|es|@g*l@mBioética y =/
_e|ru|#ja wbaPjbkc b *A=O
_e|zh|%e生_-伦理与*P@y;%e生_-伦理@[*P@y
&p|fr|~aP*a~iIculturelle
&p|es|@g*l%Z>GCultural
&p|ru|#ja kpmAjpfdai fexdaawfexbb
&p|ar|~pY*?abghfj abBianc
&p|zh|%e=r多样性@y
~aw|fr|~aP#'génome humain #b@,~qu
~aw|es|@g*l#YGenoma Humano y @X=/
~aw|ru|#ja scdaic ~a?b *A=O
~aw|ar|~pY*?abdrch ablwkc foifi ~cO
~aw|zh|%e%U类基因组与*P@y
~bX|fr|@i#A#'clonage @Cêtres humains
~bX|es|@g^z%ZClonación Humana
~bX|ru|#z#Fa kmadbfagedbb =O
~bX|zh|@x@H%U@)克隆@)@y;@x%U@)克隆@y
~iB|fr|Recommandation @El’éthique @el’intelligence artificielle
~iB|es|Recomendación %ZÉtica #BInteligencia Artificial
~iB|ru|Ockaicdnerb~b[aw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~iB|zh|%U工智能伦理#K建议书
<B|fr|%P#A=Y@6&tconsommateur
<B|es|%h^z~p'#kConsumidor
<B|ru|~j6@V#F~j"~b?bdjcfchag lajfcwbjcmco
<B|zh|@x#g消费者*M;@x消费者#g*M
*E|fr|#o=b#Bstatistique officielle
*E|es|@9~d1_YEstadísticas Oficiales
*E|ru|Ehdagalamesetzb@VaFbrbemAdao hjejbhjbkb
*E|ar|~oB~l'bbsoxaEag abkqdce
*E|zh|官方统计+K
~d9|fr|%P=Yréglementation @Cfichiers personnels informatisés
~d9|es|~bI+z~gX%0Ficheros Computadorizados @eDatos Personales
~d9|ru|=R@Vfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
=,|fr|Responsabilité @e~j!@1fait internationalement illicite
=,|es|~g'#k~h9~k-Hechos Internacionalmente Ilícitos
=,|ru|EjgcjhjgcddahjA *2xe icynpdefanda-lfajbgalfegduc ncqdbq
=,|zh|%1对#C不^T&e@)~fy
_X|fr|#o=b@Copérations @erestructuration #Bdette souveraine
_X|es|~bn%0Procesos @eReestructuración #BDeuda Soberana
_X|ru|@/{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
_X|zh|~o'债务重组进程@)+K;#"~o'债务重组{进程|过程}@:+K
^e|fr|#t+S@,^[+1@7#A^A~pG
^e|es|#f@eRelación +1{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^e|ru|=2Icynpdefandui psamagdui hpnai
^e|zh|@x@[~eJ间<R#U;@x{和|与|同}~eJ{间|之间|}@:<R#U
*z|fr|~itfinancier #b{|les |des |aux }~oW@e>]financière ~qE*N
*z|es|~irFinanciero y ~gXFinanciera Detallada @e&J
*z|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~d?
*z|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*z|zh|@x财务~ql
trips|fr|#t{|de l’Organisation mondiale du commerce }%8~hs~jzpropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#t%8ADPIC
trips|es|Acuerdo%V>R~lo%0@]@ePropiedad Intelectual relacionados con %(Comercio;#f>RADPIC
trips|ru|&q&/@ojafsagui ehlckjei ~f]bdjcmmckjpemAdao hawhjgcddahjb;@L@oTORGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~feabdbtce abntkce
trips|zh|~i9#U;~i9~ef
wto|fr|#t@e~jYinstituant @7^)&tcommerce
wto|es|#f@e{Marrakech|Marrakesh} ~k-%(^Ose Establece @o+q%w#kComercio
wto|ru|~pL#x{a haxnedbb|aw pBfcyncdbb} ~bbjafsagao afsedbxerbb
wto|zh|~dq~mN%e_:%B#U;~mN%e_:%B@:~dq#U
~dA|fr|~ma=u@El’Accord %8ADPIC ^Asanté publique
~dA|es|~iaDoha%V~mBal #f>RADPIC ~jASalud Pública
~dA|ru|~bs@G&/«LasmeCcdbc @oTORGL b awzchjgcddac xnfegaavfedcdbc»
~dA|ar|~m0~ho~hplabrfahl abdgxbe labgrake dh ~feabdbtce abntkce fabxoe abjade
~dA|zh|@H&U~i9#U^N与公共~o)@)~dh@y;#"&U~i9#U^N~db公共{健康|卫生}@:{多哈|}@y
kazan|fr|~qBKazan
kazan|es|#T=ZKazán
kazan|ru|Dexedhk@Y&a
kazan|ar|~dLiaCah
kazan|zh|喀山#-
*C|fr|#trevitalisé #'~eB&t~kO#w~gw&tSoudan &tSud;#trevitalisé
*C|es|#fRevitalizado +z~cl~gZ@e~ml;#fRevitalizado +z~cl#w~ml;#fRevitalizado
*C|ru|Ewdagmcdd#yaw pfcspmbfagedbb ~j9g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
*C|ar|~hoabdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*C|zh|_/~fD~mK重振~ef;@H_/~fD~mK@)重振~ef;重振~ef;重唤活力@)@H_/{共和国|}~mK@)~aH
<I|fr|@R&Y@eNagoya-Kuala Lumpur *a~g/^A~mC#Zau @R@e+T*a#P@Crisques biotechnologiques
<I|es|~qw~lN{-| - }Kuala Lumpur @m~g'y Compensación Suplementario al ~qw+T@m#2#BBiotecnología
<I|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @owbawcxalehdahjb
<I|zh|&U~gm#]@z^N@H赔偿~fy与补救@)~df-吉隆坡_N;#"赔偿~fy~db补救@:~df-吉隆坡_N
~aV|fr|#t&:prévenir @o~eAnon réglementée #whaute mer %N~n0Arctique central
~aV|es|#f@NImpedir @o~guNo Reglamentada #wAlta Mar ~n.Ártico Central
~aV|ru|@La ~c)dcfcspmbfpciasa lfaiuhme g ~l-iafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
~aV|zh|&V中北冰洋不管制公海~dl#U
~aT|fr|#t&tCap @e2012 *a*q@Cdispositions &t@R@e_l@e1993 #Z>b~jJ@e_l@e1977 *a#7@C~k(@e~oU;#t&tCap @e2012
~aT|es|#f@eCiudad #kCabo @e2012 %ZImplantación _Y~ji#k~qw_l@e1993 %fal @F~qD_l+z#2%0~m"Pesqueros, 1977;#f@eCiudad #kCabo{ de 2012|}
~aT|ru|Dcoljepdhk#x2012 ~n8{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
~aT|zh|实施《1977%!托雷莫利诺斯#C渔船#]@l1993%!托雷莫利诺斯@z^N规定@)2012%!开普敦#U;2012%!开普敦#U
malabo|fr|~maMalabo *acroissance ^Atransformation accélérées @el’agriculture ~qa~ogprospérité partagée ~qemeilleures conditions @evie
malabo|es|~iaMalabo{| de la Unión Africana} %ZAceleración #kCrecimiento ~jA{Transformación|Trasformación} #BAgricultura #wpro #BProsperidad Común ~jAMejora %0Medios @eVida
malabo|ru|#zIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge >?ghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
malabo|zh|@H加快农业增长@[转型，_)共同繁荣@[改善生计@)马拉博@y
~kW|fr|~lg{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }&:~ez%Ocontrecarrer #b%O~dM@o~eA=3
~kW|es|~oY@A@N~f6Desalentar y ~eU@o~gu=9
~kW|ru|@.#H@olfcnplfcyncdbt, hncfybgedbt b &H+H{fuwdasa |}~oP
~kW|zh|&V*L阻止@[*/%S*L未报告@[无管制@)捕捞~i)#C#-;~qf{鱼|捞}{活动|}@:#C#-
>j|fr|%T@e=uissue &t« Sommet social *r» intitulé « Deuxième Sommet *r~jPsocial »;%T@eDoha
>j|es|%E@e=u#BCumbre =v%wbajo @odenominación {|de }“Segunda Cumbre %w@m#qSocial”;%E@eDoha
>j|ru|~bs{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~ng~avheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~el>?~avfexgbjbq»;~bs{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
>j|zh|题为“_j次=6~hc”@)“%e社发*6”《~dh%a^N;题为“_j次=6~hc”@)“%e社发*6”~dh%a
<y|fr|~maCancún ~c2&-~qe+y~hx#Bbiodiversité @1=Kbien-être
<y|es|~iaCancún @m~fp~jE&D~jA*!~eo#BBiodiversidad >QBienestar
<y|ru|Dedkpdhk@d@oekjpembxerbb jciejbkb ~iMb &"=Swbafexdaawfexbq ~j"~k]mtnco
<y|zh|将#g@[%g~fr%n以增进福祉纳入主流@)坎昆@y
~l,|es|~iaAichi-Nagoya %Z~d[>Q#q~bd
~l,|zh|%g#m~i'爱知-~df@y;@H%g#m~i'@)爱知-~df@y
<]|fr|#t#'dégagement @Cforces israéliennes #bsyriennes;#t#'dégagement{ des forces|}{ de 1974|}
<]|es|#f%ZSeparación _YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#f%ZSeparación
<]|ru|@La fexKcnbdcdbb gaohk;&q{| 1974 sane} ~oLRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
<]|zh|以色列@[~i-叙利亚~fD部队~d);以色列&?叙利亚部队~d);部队~d);&U~d)^N
~nU|fr|*d2007 #'<0%N@o~oU{ (no 188)|};@O{| (no 188)} #'<0%N@o~oU{|, 2007}
~nU|es|~gq~o1Pesca{, 2007 (núm. 188)|, 2007|}
~nU|ru|@c2007 ~of~oMg fuwamagdai hckjafc ~hN188);*i~oMg fuwamagdai hckjafc
~nU|zh|2007%!~dl~nG~cx188~p,;2007%!~dl~nG@l
^u|fr|*d1968 *acirculation routière
^u|es|_OCirculación Vial
^u|ru|%6~mwngbycdbb 1968 ~n8;@c1968 ~of~mwngbycdbb
^u|zh|1968%!道路交通@l
_!|fr|~hhsignalisation routière
_!|es|_OSeñalización Vial
_!|ru|%6nafayduv xdekev b hbsdemev
_!|zh|1968%!路标@[信号@l
~c8|fr|#t~p[@,États-Unis d’Amérique #Zau Siège ~qE*N;#t@eSiège
~c8|es|{Acuerdo|Convenio} +1@ty @X%/Unidos @eAmérica %f_ZSede @e&J;{Acuerdo|Convenio} %f_ZSede
~c8|ru|@L~pfLacnbdcdduib Шjejeib Micfbkb ~ibichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~d?;@La ЦcdjfemAduv pBfcyncdbqv
~c8|zh|@x@[美利坚合众国@H@x总部@)#U;@x&?美{利坚合众|}国@H@x总部@)#U;总部#U
~ev|fr|=?~qE@C*4américains
~ev|es|</#B+q%0%/Americanos
~ev|ru|~by~lveicfbkedhkbv ~dH
~ev|zh|~pc%1%B*.
+-|fr|_]=Y#P^A#,#Btorture
+-|es|~a/~d:y ~pW@oTortura
+-|ru|~in~iVlujak ~agdbv
+-|zh|~pc~d,@[惩罚酷刑@l
&T|fr|_]*a@6~jzl’homme @C%Hâgées
&T|es|~a/%Z@8%0@]Humanos _Y&vMayores
&T|ru|~in&N~f]~a?~oNmtnco
&T|zh|~pc#g老%!%U*P@l
='|fr|@R>b~me~hF#Z%D#L@C%Hâgées _2
='|es|@Q#B~gY~p8%fa @X@]_Y&v@eEdad #w~eH
='|ru|*gb defanag a *A~oNmtnco ~e);*gb defanag, @P~f]~oNmtnco ~e)
='|zh|&U*w~nB^N@H*w老%!%U%b@)@z;&U*w*P@[_M^N@H*w老%!%U%b@)@z
>)|fr|@a#BCommunauté ~mH@C*4@el’Afrique @el’Ouest %8~qkcalibre, ~oOmunitions #b~bQmatériels connexes
>)|es|@j#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~i]Ligeras, sus Municiones ~hH~h)Conexos
>)|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv *2a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~bE~c9dbib iejcfbemev
>)|zh|西非%1~gP共同体@H~di*L其~mO及*v相关材料~hV;西非%1~gP共同体@H~di*L{其|}~mO_f*v{相关|有关}{材料|物资}~hV
<H|fr|*dl’Afrique centrale @1=K~f,@C~qkcalibre, @e~oOmunitions ~qetoutes pièces #bcomposantes pouvant servir %O~mrfabrication, ~mC#bassemblage;*dKinshasa
<H|es|~qFKinshasa
<H|ru|ЦcdjfemAdaeFfbkedhk~m5xe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~jvwujA bhlamAxagedu ~j"bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@p
<H|zh|中部*w管制~di*L其~mO@[可用于制造*L修理@[组装此类%I@)零部件@l
cifta|fr|_]~qo@emunitions, d’explosifs #b~nymatériels connexes
cifta|es|~a/~nAFabricación =J~l7Ilícitos @e&]@eFuego, Municiones, ~m.~hH~h)Relacionados
cifta|zh|~pc%1&d~p.火器*L~mO*L爆炸_-及*v~o:材料@l
stcw-f|fr|~jJ{de 1995 |}%8normes @e~p0>V@C~k(@epêche, @edélivrance @Cbrevets ~qeveille
stcw-f|es|@F@A@mNormas @eFormación, Titulación y Guardia >Q~bc%0~m"Pesqueros{, 1995|}
stcw-f|ru|@.>f~nZb nblmaibfagedbb ~p2fuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
stcw-f|zh|1995%!渔民~d'与~gK~le;1995%!#C渔船{船员|人员}~d'&?~gK@l
~cT|fr|~hh~k0*)dirigés #u~cm
~cT|es|@F~fzRelacionados con @o~eR
~cT|ru|%6~n:dcxekadduib ekjeib #X%]~eD
~cT|zh|=q与#C~dk~o:@)%S&e~hV
=h|fr|@R&Y>b@a=Y#,#Bcapture illicite d’aéronefs
=h|es|@QComplementario #k@F+z%M#kApoderamiento Ilícito @e~lm
=h|ru|~cCnalamdqtz~ai~lr~n:dcxekaddui xevgejai ~c4
=h|zh|=q~fM@l@)_N;&U#"=q~fM@:%c@:_N
~fd|fr|@Rportant amendement #B~im~gD#b~mZ~bQactes survenant %Obord @Caéronefs
~fd|es|@Q^OModifica %(@F~m8Infracciones y Ciertos Otros Actos ~jTa Bordo _Y~lm
~fd|ru|~cCbxicdqtz~ai~lrlfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c4
~k?|fr|@R{de 2005 |}#Z>b@a^U~p/#7#Bnavigation maritime
~k?|es|~lU{ de 2005|} {relativo al|del} @F~p]#BNavegación Marítima
~k?|ru|#12005 >Nk ^Xa #/@'_J;#1k ^Xa #/@'_J
~k?|zh|&U~g6#]%S&e@l》2005%!@z;&U~g6#]%S&e%c{的2005年|的|}@z
>w|fr|@R{de 2005 |}#Zau @R^U~p/#7@Cplates-formes fixes situées ~c1
>w|es|~lU{ de 2005|} {relativo al|del} @Q~p]_YPlataformas Fijas Emplazadas ~o1~jL
>w|ru|#12005 >Nk Gfajakamp a +?@e^h;#1k Gfajakamp a +?@e^h
>w|zh|&U~gV%S&e@z》2005%!@z;&U~gV%S&e@z^N{的2005年|的|}@z
=l|fr|~h1>b~hh@6physique @Cmatières ~eu
=l|es|~eV{de|a} @o_O@8Física %0~h)~e0
=l|ru|Galfegk{e|b|c|p|ao} k ^Xa ~h!&N=ciejcfbeme
=l|zh|&U~g"_-#g%c~dd;&U~g"{物|体}#g%c@:{2005年|}~dd
^"|fr|~h1@e~naau @R@eMontréal #Z%O@C~b,qui appauvrissent @o~g(;~h1@eKigali
^"|es|~eV@e~na{del|al} ~qw~h,%fa #G~ix^OAgotan @o~qx;~eV@e~na{del|al} ~qw~bt;~eV@eKigali
^"|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @ogczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
^"|zh|&U@H消耗臭氧层_-质@)~gQ@z^N基加利~dd;基加利~dd
~aW|fr|~h1@eDoha{ au Protocole de Kyoto|}
~aW|es|~eV@e=u{al|del} ~qw{Kyoto|Kioto};~eV@eDoha
~aW|ru|~bs{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~bs{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
~aW|zh|&U~j-@z^N~dh~dd;&U~j-@z^N@)~dh~dd;~dh~dd
~gC|fr|~e1@eGlasgow @1=Kclimat
~gC|es|^Z@eGlasgow ~k-%(Clima;^ZClimático @eGlasgow
~gC|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
>z|fr|#t{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
>z|es|Acuerdo%V@m~fpFacilitación #kComercio
>z|ru|&q&/aw plfazcdbb lfarcnpf jafsagmb
>z|zh|_:便利化#U;_:便利化~ef
<E|fr|#t%8subventions >b~oU
<E|es|Acuerdo%V@m{|las }Subvenciones _ZPesca
<E|ru|&q&/a hpwhbnbfagedbb fuwdasa ~oP
<E|zh|~dl补贴#U
>r|fr|#t{de l’Organisation mondiale de la Santé |de l’OMS |}%8pandémies ~qE^)#BSanté;#t{de l’Organisation mondiale de la Santé |de l’OMS |}%8pandémies
>r|es|#f#B{Organización Mundial de la Salud|OMS} @mPandemias;#f@mPandemias
>r|ru|@L~i8xnfegaavfedcdbq @o~n:ledncibqib;GedncibBchk%A
>r|zh|%e~mL%B~mM#U;{世卫组织|}~mM#U
^9|fr|~e1*asécurité, @ostabilité ~n[#e%N@orégion @CGrands Lacs
^9|es|^Z%ZSeguridad, @oEstabilidad =J#q~o1Región %0Grandes Lagos
^9|ru|Gekj@wa wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
^9|zh|大湖区#]*L稳定@[#m@l;大湖区#]*L稳定&?#m{公约|契约|条约}
^c|fr|#t+S@,^[~p[l’Agence @T@el’énergie atomique
^c|es|#f~m8~bw+1@t=JOrganismo{ Internacional de Energía Atómica|}
^c|ru|&q, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Fh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};=2Icynpdefandui escdjhjgai @oejaidao Pdcfsbb
^c|zh|@x与~de间<R#U;@x&?{国际|}~de{间|之间的|}<R#U
^p|fr|#t%8^[~p[@7@1%d@C<xchimiques
^p|es|#f@m{la Relación|las Relaciones} +1@t~jA+q+z&,_Y&]Químicas
^p|ru|=2Efsedbxerbco @oxelfczcdbt vbibBchkasa afpybq
^p|zh|@x@[&d~i!%I%B间<R#U;#"@x&?&d~i!%I%B{间|之间}<R@:#U
~g,|ru|=2>2afsedbxerbco @oibsferbb
~g,|zh|@x@[#C~jF%B间<R#U;#"@x&?#C~jF%B{间|之间}<R@:#U
^v|fr|~kx#b{|le |du |au }~it>V~qE*N
^v|es|^Yy ~ir#k~bc@e&J
^v|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~d?
^v|zh|@x~nG~fF~ql;@x~nG~fF~o[@[~nG~fF细则
>t|fr|~it#b{|les |des |aux }~oW+S@oplanification @Cprogrammes, @,~hs&tbudget qui ont trait %Dprogrammes, =K~f,@el’exécution #b@,méthodes d’évaluation
>t|es|~iry ~gXDetallada +zPlanificación %0Programas, @X~lo@e~pT#kPresupuesto, @oSupervisión #B~h8y @XMétodos @eEvaluación
>t|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @olfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~nLb icjanu arcdkb
>t|zh|~o/规划*L预算内~o/~pe*L=8情况监测@[评价方^T~ql
~c"|fr|@ifaisant @e~n0Indien une zone @epaix
~c"|es|@g#kOcéano Índico como Zona @ePaz
~c"|ru|#zaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~c"|zh|宣布印度洋为=5区@y;宣布印度洋为=5区@)@y
~gb|fr|~maLima : vers un #eindustriel inclusif #bdurable
~gb|es|~iaLima: hacia un #q~m[Inclusivo y ~bd
~gb|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b &"lfaiuCmcddasa fexgbjbq»;Zbihk@G
~gb|zh|利马@y：努力实现包容及%g工业#m
~cg|fr|@iministérielle d’Oslo
~cg|es|@g~gt@eOslo
~cg|zh|奥斯陆部长级@y
~a7|fr|=?d’Ottawa =Y~dE#Bsanté
~a7|es|</@eOttawa +z~h]#BSalud;</@eOttawa >QFomento #BSalud
~a7|ru|Ejjeghk%)@opkfclmcdbt xnafagAq
~a7|zh|渥太华~o)_)*.
_U|fr|=?@e~hj=Y~dE#Bsanté %Ol’heure #Bmondialisation
_U|es|</@e~hj@N{el Fomento|la Promoción} #BSalud #wun Mundo Globalizado
_U|ru|Uedskakhk%){la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
_U|zh|@H+J化%e中~o)_)@)曼谷*.;+J化%e中~o)_)曼谷*.
~gg|fr|%T@eRio %8déterminants sociaux #Bsanté
~gg|es|%E@eRío @m{|los }Determinantes ~iu#BSalud
~gg|ru|~h.{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @oharbemAdui ncjcfibdedjei xnafagAq
~gg|zh|@H~o)#K=6决定因素@)里约%a;~o)#K=6决定因素里约%a
~i2|fr|~ma~jZ@El’efficacité @el’aide au #[
~i2|es|~iaParís %ZEficacia #BAyuda{ al Desarrollo|}
~i2|ru|Gefbyhk@d@olaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~i2|zh|~mQ实效#K~i"@y;@H~mQ实效<t@)~i"@y
~cP|fr|~hXd’Accra
~cP|es|#r=ZAccra
~cP|ru|Mkkfhk@s&a
~cP|zh|阿克拉+O=t
busan|fr|~lO@eBusan ~og*(efficace au service &t#[
busan|es|Alianza @eBusan +z%QEficaz al &O
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~kTPFFckjbgdasa <8%3~dB;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~kTPFFckjbgdasa <8%3~dB
busan|zh|有效#m>D釜山~o(;_)有效#m>D@:釜山~o(
~iE|fr|#T~b(@eBali @1l’appui technologique ~n[~fj@Ccapacités
~iE|es|~hJ@eBali >QApoyo Tecnológico ~jACreación @eCapacidad
~iE|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @oakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~iE|zh|巴厘技术支助@[能力建设~eP
~c-|fr|~ma~dv{|du 7 février 1997 }#'rôle ~n[mandat &t@I#A@1l’environnement
~c-|es|~ia~dv#YPapel =JMandato #k#r^z>Q~lHAmbiente
~c-|ru|~pM@da famb b iednejc Gfasfeiiu #F@o~iChfcnc
~c-|zh|@H@x~dn规划署@)~j.@[任务@)~mJ@y
malmo|fr|@iministérielle @eMalmö
malmo|es|@g~gt@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|zh|马尔默部长级@y
~f?|fr|~hX*r=Y@6~ij~p/~gedue %D~bJterrestres
~f?|es|~p-%w~p'#k~lHMarino frente a ~dWRealizadas #wTierra
~f?|ru|~dw@s*k@o&N~hBhfcnu aj ~mEg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~f?|zh|#g+N~dn免受陆上~i)影响+J@?;#g+N~dn免受陆上~i){污染|}+J@?
~b0|fr|~lg=Y>]#Bcapacité @e~oU
~b0|es|~oY@A+z~ar#BCapacidad Pesquera
~b0|ru|@.#H@o~n5lfaiuhmaguib iazdahjqib
~b0|zh|^M捕捞能力#C#-
~et|fr|~lg=Y&-^A>]@Crequins
~et|es|~oY@A+z&Dy ~fp~ar%0Tiburones
~et|ru|@.#H@o~nMekpm b ~n5bv xeleheib
~et|zh|~ej^M鲨鱼#C#-
~b1|fr|~lg&:réduire @,captures accidentelles d’oiseaux @emer ~oTpalangriers
~b1|es|~oY@A+z~iq_YCapturas Incidentales @eAves Marinas ~o1~gucon Palangre
~b1|ru|@.#H@ohakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~b1|zh|减少延绳钓~dl中误捕海鸟#C#-
=m|fr|_A{volontaires |d’application volontaire }&:assurer @odurabilité #B~eAartisanale ~ii~dV~qel’éradication #Bpauvreté
=m|es|~dX@NLograr @oSostenibilidad #B~gu#wPequeña Escala ~lfContexto #B~dU~jAErradicación #BPobreza
=m|ru|~lC~cR&"iemaiehCjewdasa fuwamaghjge ~mmlfanagamAhjgcddao <2b bhkafcdcdbq wcndahjb
=m|zh|~ca@[扶贫背景下保障%g小规模~dl~ld;~ca@[*/贫困背景下保障%g小规模~dl~ld
+2|fr|~jo=Yconduite @e~j!&tpavillon
+2|es|~dX+zActuación #k~h9#kPabellón
+2|ru|~lC#X*k~mDFmese
+2|zh|船旗国表现~ld
<[|fr|_A+w*a>]#B~eAprofonde #whaute mer
<[|es|%h#?+z~ar_YPesquerías @eAguas Profundas #wAlta Mar
<[|ru|@.@M~d!smpwakagandasa lfaiuhme g ~l-iafc
<[|zh|2008%!公海深海~dl^M#C*M;公海深海~dl^M#C*M
~nv|fr|_A+w*a>]@Cprises accessoires ^Aréduction @Crejets #wmer
~nv|es|%h#?+z~ar_YCapturas Incidentales ~jA~iq%0Descartes
~nv|ru|@.@M~d!lfbmage b hakfezcdbq guwfahag
~nv|zh|兼捕^M及减少丢弃_-#C*M
~cW|fr|~jo#'marquage @Cengins @e~oU
~cW|es|~dX#YMarcado _YArtes @ePesca
~cW|ru|Ockaicdnerb~g?@oiefkbfagkc afpnbo mage
~cW|zh|渔具标识~ld
~k.|fr|~ma~ku*a~eA=3
~k.|es|~p!~gu=9
~k.|ru|Obihk@d@olfawmcic +Hfuwdasa ~oP
~k.|zh|%S*L未报告@[无管制捕捞#K2005%!~j?@y
~i5|fr|~maReykjavik @Eune ~eAresponsable %Nl’écosystème marin
~i5|es|~iaReikiavik %Z~guResponsable ~lfEcosistema Marino
~i5|ru|OcokAqgbkhk@d@oajgcjhjgcddaip fuwamaghjgp g ~hBPkahbhjcic
~i5|zh|@H+N生态系统负~fy~dl@)雷克雅未克@y
>k|fr|@i~en*a#7alimentaire
>k|es|@g~em@m~fp#2Alimentaria
>k|ru|#z~ngheiibje @o+x
>k|zh|%e~ca峰会@y;%e~ca*6@y
_"|fr|#o@e~ku~og~dV^)durable
_"|es|Cinco @9@eRoma +z~dU%w~bd
_"|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao +x
_"|zh|%g+J~ca~j?五项#M;{全球可持续|可持续全球|全球}~ca@:~j?五项#M
<A|fr|~jS*r#Z%D~ex– Pour une planète sans ~exni déchets nocifs;~jS*r#Z%Dproduits chimiques
<A|es|=Q%w>RProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
<A|ru|~dw#s@ovbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
<A|zh|+J~i!品+:-使地球免受~i!品@[废_-危害;+J~i!品+:
^8|fr|~e1*r@1l’emploi
^8|es|^Z%w>QEmpleo
^8|ru|~dw*Ga fewaBbv ichjev
^8|zh|+J就业~o-
_9|fr|=?olympique
_9|es|</Olímpica
_9|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
_9|zh|奥林匹克*.
~i0|fr|~maMoscou @1~n1>btuberculose
~i0|es|~iaMoscú @NPoner Fin _Z~l8
~i0|ru|Iahkaghk@d@o&Hjpwcfkpmcxe
~i0|zh|终结结核病#K莫斯科@y
^H|fr|#T@U=Y#P@el’extrémisme violent
^H|es|~oY~d:%(Extremismo Violento
^H|ru|Gmed@w*k@olfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
^H|zh|~d,_,极端主义#-
_8|fr|%P@e~or
_8|es|~bI>RCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~bI@e~or
_8|ru|~j6@V#Xbdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
_8|zh|马德里~fv
~bh|fr|communiqué @e~f2
~bh|es|comunicado ~j5#kGrupo @e@(@NSiria;Comunicado @e~cE
~bh|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *k@oLbfbb;<5~eFkaiitdbkc
~c,|fr|#tréglant @,déplacements ~n[passage
~c,|ru|@La lcfcngbycdbb b nahjplc
~c,|zh|通行进出#U
^f|fr|#tintérimaire israélo-palestinien *aRive occidentale ^Abande @eGaza
^f|es|#fProvisional Israelo-Palestino %ZRibera ~ni~jAFaja @eGaza
^f|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @oЗelendaip wcfcsp b hckjafp Qexe
^f|zh|~ha斯坦@H西岸@[加沙地带@)临时#U;@H西岸@[加沙地带@)~ha斯坦临时#U
_a|fr|#t#'~eB&t~kO#w~gw&tSoudan &tSud
_a|es|#f{sobre|para} @o~cl~gZ@e~ml
_a|ru|@Law pfcspmbfagedbb ~j9g Ochlpwmbkc Yyduo Lpned
_a|zh|@H_/~fD~mK@)~ef;_/{共和国|}~mK@:~aH
+I|fr|#t*acessation @Chostilités, @o@6@Ccivils #b>Khumanitaire
+I|es|#f%ZCesación _YHostilidades, @o@8%0~ok=J~fVHumanitario
+I|ru|@La lfckfezcdbb wacguv ncohjgbo, &Nsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
+I|zh|停止敌对+O*L#g平民@[~nH~mQ准入#U;停止敌对+O*L#g平民@[~nH{援助|}准入~aH
~iF|fr|#tpolitique =Y~mz^Aréconciliation #w~gwcentrafricaine
~iF|es|#fPolítico +z~nlReconciliación ~gZCentroafricana
~iF|ru|&P#x~nsb lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~iF|zh|中非~fD=5与@[解~o.~ef;中非~fD=5~db@[解~o.~aH
~gc|fr|#t=Y~mz^Aréconciliation au Mali
~gc|es|#f+z~nlReconciliación #wMalí
~gc|ru|@L~nsb lfbibfcdbb g Iemb
~gc|zh|马里=5与@[解~ef;马里=5~db@[解~aH
~bU|fr|Accord-cadre =Ypaix, @o#7^A*(=Y~gwdémocratique &tCongo ^Arégion
~bU|es|=Q+zPaz, @o#2~jA%Q~gZDemocrática #kCongo ~jARegión
~bU|ru|OeiaBd#ya ibfc, <2b ~c6~j"HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~bU|zh|刚果民主~fD@[该区域=5*L#]与>D+:;刚果民主~fD&?该{区域|地区}=5*L#]~db>D+:
dayton|fr|Accord-cadre général =Y~mz#wBosnie-Herzégovine
dayton|es|#f=Q~hl@ePaz #wBosnia y Herzegovina
dayton|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~nsg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
dayton|zh|波斯尼亚@[黑塞哥维那=5总+:#U
~jr|es|#f~lz+zTerminación #k~pD~jAConstrucción @euna Paz Estable y Duradera;#f~lz@ePaz
~jr|ru|EkadBejcmAd#ya lfckfezcdbb ~j9b lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
jcpoa|fr|#T@Uglobal commun
jcpoa|es|~oYIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &a;LNGH
jcpoa|zh|联合全面#-
~b7|fr|~lx@e="#wvue @e<h@CAccords @eMinsk
~b7|es|~qz<V+z>X%0Acuerdos @eMinsk
~b7|ru|Dailmckh@wicf @ogulamdcdbt Ibdhkbv hasmeCcdbo
~b7|zh|=8明斯克~ef一揽子^L;#"=8明斯克~aH@:一揽子^L
~ga|fr|#tpolitique libyen
~ga|es|#fPolítico Libio
~ga|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~ga|zh|利比亚~o.~ef
juba|fr|#t@eDjouba =Y~mzau Soudan
juba|es|#f@e{Yuba|Juba} +zPaz #w{el |}Sudán;#f@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#x~nsg Lpnedc
juba|zh|朱巴=5~ef;苏丹=5朱巴~ef
~ep|fr|~h6@e=u=Y~mzau Darfour
~ep|es|~pI@e=u+zPaz #wDarfur
~ep|ru|~bs{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~nsg HefFpfc
~ep|zh|~dh达尔富尔=5~mR;达尔富尔=5~dh~mR
~f)|fr|~e1@e~jR
~f)|es|^Z@e~jR
~f)|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~f)|zh|布里奇顿#U
_I|fr|_E#A@1l’inclusion &thandicap
_I|es|~br^z+zInclusión #BDiscapacidad
_I|zh|@x残疾包容=-
~b'|fr|=?@T{révisée |}@el’éducation physique, @el’activité physique #b&tsport
~b'|es|</@A#B~d[Física, @oActividad Física =JDeporte
~b'|ru|@.%)FbxbBchkasa gahlbjedbq, ~h!ekjbgdahjb b hlafje
~b'|zh|#C体育~i'*L体育~i)@[体育运动*.
<v|fr|%P>M%D~bVassociés %D~cXou %Dgroupes armés (Principes @eParis);%P>M%D~bVassociés %D~cXou %Dgroupes armés
<v|es|@9y Directrices{| de París} >RNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@9@eParís{: Principios y Directrices|} >RNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
<v|zh|@H与~bC~o:联%R~p(@[*M(~i"#M);@H与~bC~o:联@:%R~p(@[*M`;
