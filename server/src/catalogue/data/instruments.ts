// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~kP|t|*Q*f|UN Charter|1945-06-26|~kz|||1945-10-24|37|
~b0|t|~j4@fCourt @DJustice|~j4Court|1945-06-26|~kz|||1945-10-24||
~dG|t|+A=1*f||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
+h|t|+A=1%YSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
~hz|t|+A%L@B~ip%YCrime @DGenocide|Genocide @O|1948-12-09|>L|A/RES/260(III), @K|78:1021|1951-01-12|9|
~aB|t|>X%v%Y~oD*p+r@B%YExploitation %YProstitution @DOthers||1949-12-02|@v|A/RES/317(IV), @K|96:1342|1951-07-25||
~oL|t|%:&y@D12 August 1949|%:&y@D1949;~hT~kd;four ~kd;~kd|~fR|#I||75:970-973|~fS|51|1
~k9|t|%:>XAmelioration %YCondition %YWounded @BSick *p^X~m[_3Field|First %:@O|~fR|#I||75:970|~fS||1
~iM|t|%:>XAmelioration %YCondition @DWounded, Sick @BShipwrecked Members @D^X~m[at Sea|~nr%:@O|~fR|#I||75:971|~fS||
~f:|t|%:@a#V~ik~dA@D~f8@DWar|Third %:@O|~fR|#I||75:972|~fS||1
~e/|t|%:@a#V~ik@5@DCivilian +r*pTime @DWar|Fourth %:@O|~fR|#I||75:973|~fS|5|1
~gf|t|>g@B~jB@f^XConflicts ~pnI)|~h2@SI;>g@B~jB@f^XConflicts|1977-06-08|#I||1125:17512|1978-12-07||1
~eA|t|>g@B~jBNon-International ^XConflicts ~pnII)|~h2@SII;>g@B~jBNon-International ^XConflicts|1977-06-08|#I||1125:17513|1978-12-07||1
~c]|t|>g@B%j@lAdoption @Dan ~h2Distinctive Emblem ~pnIII)|~h2@SIII|~pz|#I||2404:43425|2007-01-14||
~j"|t|~os@arespecting @lLaws @BCustoms @DWar @2Land|~cOannexed ~ik~os@aIV|1907-10-18|~cP|||1910-01-26||
~fl|t|@a~j7|~pp@a~j7;~ppRefugee @O;Refugee @O;~pp@O|1951-07-28|#I||189:2545|1954-04-22|40|1
=F|t|@S~j7|1967 @S~j7;1967 @Sthereto;1967 +s|1967-01-31|@v||606:8791|1967-10-04||
=I|t|@a^DStateless ~f6|1954 @a^DStateless ~f6|1954-09-28|@v||360:5158|1960-06-06||
_v|t|+A~f9@DStatelessness|~jc+A~f9@DStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
~db|t|~oA@O|1926 ~oA@O|1926-09-25|#I|||1927-03-09||
~cj|t|@Samending @l~oA@asigned at %:@225 September 1926||~pq|@v|A/RES/794(VIII)|182:2422|~pq||
slavery-amended|t|~oA@asigned at %:@225 September 1926 @B~mf+s||~pq|@v||212:2861|1955-07-07||
*D|t|~d8+AAbolition @DSlavery, @lSlave Trade, @BInstitutions @BPractices Similar *tSlavery|1956 ~d8@O|1956-09-07|#I||266:3822|1957-04-30||
&(|t|+A%W%o@DWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*J|t|+ANationality @DMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
+d|t|%5Consent *tMarriage, ~lP@0Marriage @BRegistration @DMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f@a~bARacial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @K|660:9464|1969-01-04|54|1
~oO|t|@fCovenant @2Economic, =x@B&f>4|ICESCR|~jS|@v|~ae|993:14531|1976-01-03||
iccpr|t|>c>4|ICCPR|~jS|@v|~ae|999:14668|1976-03-23||
~e,|t|@fCovenants @2&k>4|@f&k%oCovenants|~jS|@v|~ae|||24|
~e?|t|%4@l>c>4|First %4@l>c>4|~jS|@v|~ae|999:14668|1976-03-23||
~e[|t|~nr%4@l>cRights, aiming at @labolition %Ydeath penalty|~nr%4@l>c>4|1989-12-15|@v|A/RES/44/128, @K|1642:14668|1991-07-11||
~e]|t|%4@l@fCovenant @2Economic, =x@B&f>4||2008-12-10|@v|A/RES/63/117, @K|2922:14531|2013-05-05||
=p|t|+ANon-Applicability @DStatutory Limitations *tWar Crimes @BCrimes @-Humanity||1968-11-26|@v|A/RES/2391(XXIII), @K|754:10823|1970-11-11||
~e)|t|@f+A%v@B~ip%YCrime @DApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @K|1015:14861|1976-07-18||
^4|t|@f~olApartheid *pSports||1985-12-10|@v|A/RES/40/64, @K|1500:25822|1988-04-03||
cedaw|t|@a~bA<4~m!|CEDAW|1979-12-18|@v|A/RES/34/180, @K|1249:20378|1981-09-03|79|1
~hu|t|%4@l@a~bA<4~m!||1999-10-06|@v|A/RES/54/4, @K|2131:20378|2000-12-22||1
cat|t|~ol+D|~olTorture|1984-12-10|@v|A/RES/39/46, @K|1465:24841|1987-06-26|13|1
opcat|t|%4@l~ol+D|%4@l~olTorture;OPCAT|2002-12-18|@v|A/RES/57/199, @K|2375:24841|2006-06-22|4|1
crc|t|+A%o%YChild|CRC|1989-11-20|@v|A/RES/44/25, @K|1577:27531|1990-09-02|138|1
~hv|t|~gW#Dinvolvement @Dchildren *parmed conflict|Optional @S#Dinvolvement @Dchildren *parmed conflict|2000-05-25|@v|A/RES/54/263, &wI|2173:27531|2002-02-12||1
~hx|t|~gW#Dsale @Dchildren, child ~b'@Bchild pornography|Optional @S#Dsale @Dchildren, child ~b'@Bchild pornography|2000-05-25|@v|A/RES/54/263, &wII|2171:27531|2002-01-18||1
~hw|t|~gW@2a communications procedure||2011-12-19|@v|A/RES/66/138, @K|2983:27531|2014-04-14||1
<'|t|@f+A@5%Y%o@DAll Migrant Workers @BMembers @D>5Families||1990-12-18|@v|A/RES/45/158, @K|2220:39481|2003-07-01|8|1
crpd|t|+A%o@D~d[|CRPD|2006-12-13|@v|A/RES/61/106, &wI|2515:44910|2008-05-03|62|1
~kT|t|%4@l+A%o@D~d[||2006-12-13|@v|A/RES/61/106, &wII|2518:44910|2008-05-03||1
&6|t|@f>X~nC~jxEnforced Disappearance||2006-12-20|@v|A/RES/61/177, @K|2716:48088|2010-12-23|14|1
&z|t|~ol<4*pEducation||1960-12-14|>L||429:6193|1962-05-22||1
untoc|t|@u@a*:|Organized Crime @O;Palermo @O|~py|@v|~h1I|2225:39574|2003-09-29|42|1
*3|t|@S~d?Suppress @BPunish &iPersons, Especially ~iz@BChildren, ~cq|&i+r+s;@S~d?Suppress @BPunish &iPersons, Especially ~iz@BChildren;Palermo +s|~py|@v|~h1II|2237:39574|2003-12-25|4|1
+)|t|@S@-@l~fCby Land, Sea @BAir, ~cq|@S@-@l~fCby Land, Sea @BAir;~fC+s|~py|@v|~h1III|2241:39574|2004-01-28|5|1
=B|t|@S@-@l_0>5~id@BAmmunition, ~cq|Firearms +s;@S@-@l_0>5~id@BAmmunition|2001-05-31|@v|A/RES/55/255, @K|2326:39574|2005-07-03|7|1
uncac|t|@u~olCorruption|~olCorruption;UNCAC|2003-10-31|@v|A/RES/58/4, @K|2349:42146|2005-12-14|31|1
~dB|t|@u~ol~pL; Strengthening @f&Y@0Combating ~hmCrimes ~pGby Means @D~lI@BCommunications Technology Systems @B*b~qpEvidence *pElectronic Form @DSerious Crimes|@u~ol~pL|2024-12-24|@v|A/RES/79/243, @K||||
=H|t|~l7_P@D1961|~l7Narcotic Drugs, 1961;~jcSingle @O|1961-03-30|@v||520:7515|1964-12-13||
&p|t|~l7_P@D~jcas ~mf1972 +s|~l7_P@D~jcas ~mf@S@D25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
~az|t|%5~e5~ix@D1971|%5~e5Substances|1971-02-21|*H||1019:14956|1976-08-16||
~au|t|@u~ol~hn~oD*p_P@B~e5~ix@D1988|@u~ol~hn~oD*p_P@B~e5Substances;1988 @O|1988-12-20|*H||1582:27627|1990-11-11||
^r|t|+A%L@B~ip@DCrimes @-Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @K|1035:15410|1977-02-20||
~hB|t|@f~ol@lTaking @DHostages||1979-12-17|@v|A/RES/34/146, @K|1316:21931|1983-06-03||
~b8|t|@f~ol@lRecruitment, Use, ~a[@BTraining @DMercenaries||1989-12-04|@v|A/RES/44/34, @K|2163:37789|2001-10-20|7|1
~fp|t|+A=0@u@BAssociated Personnel||~pv|@v|A/RES/49/59, @K|2051:35457|1999-01-15|12|1
~aD|t|%4@l+A=0@u@BAssociated Personnel||~pz|@v|A/RES/60/42, @K|2689:35457|2010-08-19||
+-|t|@f>X%v@DTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @K|2149:37517|2001-05-23|8|1
+i|t|@f>X%v%Y~a[@D~l"||1999-12-09|@v|A/RES/54/109, @K|2178:38349|2002-04-10||
=E|t|@f>X%v@DActs @D&W~l"||2005-04-13|@v|A/RES/59/290, @K|2445:44004|2007-07-07|19|1
<m|t|~o4Material|~o4Material @B&WFacilities|1979-10-26|*H||1456:24631|1987-02-08||
~gi|t|%5Offences @B~hm_QActs ~pG@2Board ~om|Tokyo @O|1963-09-14|Tokyo||704:10106|1969-12-04||
~dF|t|>X%v@DUnlawful Seizure @D~om||1970-12-16|~cP||860:12325|1971-10-14||
_s|t|>X~ac~d1||1971-09-23|~bu||974:14118|1973-01-26||
^l|t|@S*b%v@D*n@D~beat Airports Serving @f~d1||1988-02-24|~bu||1589:14118|1989-08-06||
+"|t|+AMarking @DPlastic Explosives *bPurpose @DDetection||1991-03-01|~bu||2122:36984|1998-06-21||
sua|t|~fT|SUA @O|1988-03-10|_R||1678:29004|1992-03-01|7|1
~b-|t|@S*b~ac=4||1988-03-10|_R||1678:29004|1992-03-01||1
~aA|t|~ky~j4@f+oCourt|~kyStatute|1998-07-17|_R||2187:38544|2002-07-01|29|1
^e|t|@4#D=1%Y@f+oCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>6%5Diplomatic ~l1||1961-04-18|*H||500:7310|1964-04-24|7|1
vccr|t|>6%5Consular ~l1||1963-04-24|*H||596:8638|1967-03-19|24|1
_d|t|%5~oBMissions||1969-12-08|@v|A/RES/2530(XXIV), @K|1400:23431|1985-06-21||
vclt|t|>6+ALaw @DTreaties||1969-05-23|*H||1155:18232|1980-01-27|2|1
~n-|t|>6+ALaw @DTreaties between =y@B@fOrganizations or between @fOrganizations||1986-03-21|*H|||||
<P|t|>6%5Succession @D=y*prespect @DTreaties||1978-08-23|*H||1946:33356|1996-11-06||
&o|t|@u%5Jurisdictional Immunities @D=y@B>5Property||2004-12-02|@v|A/RES/59/38, @K||||
~a"|t|>6+ARepresentation @D=y*p>5~p0with @fOrganizations @Da *mCharacter||1975-03-14|*H|||||
~o(|t|@u+ALaw %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~n7|t|@4%j@l&h@DPart XI %Y~jh@D10 December 1982|Part XI %F|1994-07-28|@v|A/RES/48/263, @K|1836:31364|1996-07-28||1
~et|t|@4*b&h%YProvisions %Y~jh@D10 December 1982 %j@l&,@B+R@DStraddling ~lF@BHighly Migratory Fish Stocks|@u~lF%F;~lF%F|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@4~j/@l~jh#D&,@B%i~kZMarine ~m(Diversity @DAreas beyond ~cKJurisdiction|BBNJ %F|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^"|t|@4#D=1%Y@fTribunal *bLaw %YSea||1997-05-23|@v||2167:37925|2001-12-30||1
~a0|t|@S#D=1%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iP|t|+AHigh Seas||~pr|#I||450:6465|1962-09-30||
>"|t|+AContinental Shelf||~pr|#I||499:7302|1964-06-10||
_(|t|+A~l!Sea ~k2Contiguous Zone||~pr|#I||516:7477|1964-09-10||
=V|t|@4~qkCompliance with @f&,@B+R=cby ~dxVessels #DHigh Seas|Compliance %F|1993-11-24|_R||2221:39486|2003-04-24|2|1
<L|t|@4@2Port State =c~d?Deter @B~f2^B|Port State =c%F|2009-11-22|_R||3161:54133|2016-06-05||1
solas|t|@f>X=0Life at Sea, 1974|@f>X=0Life at Sea|1974-11-01|~h,||1184:18961|1980-05-25|9|1
marpol|t|@f>X%L@D~pU~jxShips, 1973, as modified by @l@S@D1978 relating thereto|@f>X%L@D~pU~jxShips;MARPOL @O|1978-02-17|~h,||1340:22484|1983-10-02||1
_t|t|@f%5>KSearch @BRescue, 1979|@f%5>KSearch @BRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~qfSeafarers, 1978|~qfSeafarers|1978-07-07|~h,||1361:23001|1984-04-28|3|1
*y|t|%5Facilitation @D@f>KTraffic||1965-04-09|~h,||591:8564|1967-03-05|7|1
~aY|t|+A@f>K~cM||1948-03-06|#I||289:4214|1958-03-17||
mlc|t|>K~h)#q2006|>K~h)@O|2006-02-23|#I||2952:51299|2013-08-20||1
+j|t|+A@5%YUnderwater &f~ot||2001-11-02|>L||2562:45694|2009-01-02|6|1
~bT|t|@f>X>1@B+R@DShips’ Ballast Water @BSediments||2004-02-13|~h,|||2017-09-08||
~b[|t|~dy@f+ARemoval @DWrecks||2007-05-18|~ni|||2015-04-14||
~iQ|t|~pO@f>XSafe @BEnvironmentally Sound Recycling @DShips||2009-05-15|Hong Kong, China|||2025-06-26||
^j|t|+A%L@DMarine ~pUby Dumping @DWastes @B_QMatter|London @O|1972-12-29|London, Mexico City, Moscow @B^2||1046:15749|1975-08-30||
ospar|t|>X@5~cr%YNorth-East Atlantic|OSPAR @O|1992-09-22|>L||2354:42279|1998-03-25|8|1
npt|t|*]#D~e2@D&W~nt|~e2~d9;&W~e2~d9;NPT|1968-07-01|%'|A/RES/2373(XXII), @K|729:10485|1970-03-05|81|1
ctbt|t|~jiNuclear-Test-Ban ~d9|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|*]#D+W@D&W~nt||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|*]Banning &WWeapon Tests _3Atmosphere, *pOuter ~l8@B~j/Water|Partial Test-Ban ~d9|1963-08-05|Moscow||480:6964|1963-10-10||
~eE|t|*]#D+W%YEmplacement @D&W_F@B_Q_F@DMass Destruction #DSeabed ~k2Ocean Floor @B_3Subsoil Thereof||1971-02-11|%'|A/RES/2660(XXV), @K|955:13678|1972-05-18||
enmod|t|+A+W@DMilitary or Any _QHostile ~kZ~d2Modification Techniques||1976-12-10|@v|A/RES/31/72, @K|1108:17119|1978-10-05||
bwc|t|+A+W%YDevelopment, ~np@BStockpiling @DBacteriological (Biological) @BToxin _F@B~hY|~m(_F@O;~m(@BToxin _F@O|1972-04-10|%'|A/RES/2826(XXVI), @K|1015:14860|1975-03-26|23|1
="|t|@S*b+W%YUse *pWar @DAsphyxiating, Poisonous or _QGases, @B@DBacteriological Methods @DWarfare|1925 %:+s;%:@S@D1925|1925-06-17|#I|||1928-02-08||
cwc|t|+A+W%YDevelopment, Production, Stockpiling @B~kZChemical _F@B~hY|Chemical _F@O|1992-09-03|#I||1974:33757|1997-04-29|13|1
ccw|t|%5Prohibitions or Restrictions #D~kZ~hmConventional _FWhich May Be Deemed *tBe Excessively Injurious or *tHave Indiscriminate Effects|%5~hmConventional ~nt|1980-10-10|#I||1342:22495|1983-12-02|17|1
~aU|t|@S@2Prohibitions or Restrictions #D~kZMines, Booby-Traps @B_QDevices as amended @23 May 1996|Amended @SII|1996-05-03|#I||2048:22495|1998-12-03||1
ccw-v|t|@S@2Explosive Remnants @DWar|@SV|2003-11-28|#I||2399:22495|2006-11-12||1
~hE|t|+A+W%YUse, Stockpiling, ~np@BTransfer @DAnti-Personnel Mines @B~hY|Anti-Personnel Mine Ban @O;Mine Ban @O;Ottawa @O|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~kR|t|%5Cluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gx~d9||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~b!|t|*]@2@!~ha@D=y~cZSpace, including @lMoon @B_QCelestial Bodies|Outer ~l8~d9|1967-01-27|%'|A/RES/2222(XXI), @K|610:8843|1967-10-10|32|1
=G|t|@4#DRescue @DAstronauts, @lReturn @DAstronauts ~k2Return @DObjects Launched into ~h?||1968-04-22|%'|A/RES/2345(XXII), @K|672:9574|1968-12-03||
<-|t|%5@fLiability @0Damage Caused by ~l8Objects||1972-03-29|%'|A/RES/2777(XXVI), @K|961:13810|1972-09-01||
+,|t|%5Registration @DObjects Launched into ~h?||1974-11-12|@v|A/RES/3235(XXIX), @K|1023:15020|1976-09-15||
moon|t|@4~ha@D=y#DMoon @B_QCelestial Bodies|Moon %F|1979-12-05|@v|A/RES/34/68, @K|1363:23002|1984-07-11||
~e(|t|Antarctic ~d9||1959-12-01|^2||402:5778|1961-06-23|15|1
~dN|t|*]*b+W@D&W_F*pLatin America ~k2Caribbean|*]@D~p2|1967-02-14|Mexico City||634:9068|1969-04-25||1
~fk|t|South Pacific &WFree Zone ~d9|*]@D~l0|1985-08-06|~l0||1445:24592|1986-12-11||
~kK|t|*]#DSouth-East Asia ~dUZone|*]@D~h5;~hl~d9|1995-12-15|~h5||1981:33873|1997-03-27|30|1
~fi|t|=P~dUZone ~d9|*]@DPelindaba;Pelindaba ~d9|1996-04-11|Cairo|A/50/426, @K||2009-07-15||
_u|t|*]@2a ~dUZone *p~klAsia|*]@D~kA|2006-09-08|~kA||2970:51633|2009-03-21|24|1
~o)|t|@u~an|~an;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|~lL@S~ik@u~an|~lL+s|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
<(|t|~j3@4adopted ~j/@l@u~an|~j3%F|2015-12-12|>L|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @K|3156:54113|2016-11-04|91|
cbd|t|>U|@u>U|1992-06-05|~cY||1760:30619|1993-12-29|72|1
+c|t|+U@S@2Biosafety ~ik>U|+U@S@2Biosafety;+U+s|2000-01-29|~bu||2226:30619|2003-09-11|6|1
~oU|t|~nh@S@2~cA~e0~k2Fair ~nD~qpBenefits Arising ~jx>5Utilization ~ik>U|~nh@S@2~cA~e0~k2Fair ~nD~qpBenefits Arising ~jx>5Utilization;~nh+s|2010-10-29|~lS||3008:30619|2014-10-12|7|
unccd|t|@u@a~hSDesertification *pThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~eQ|@u@a~hSDesertification;@a~hSDesertification|1994-10-14|>L||1954:33480|1996-12-26|43|1
~aE|t|>6>X@5%Y~nm||1985-03-22|*H||1513:26164|1988-09-22||
^m|t|~h.@S@2~ixthat Deplete @l~nm|~h.+s|1987-09-16|~bu||1522:26369|1989-01-01||
basel|t|Basel +A>1@D~aRMovements @D~pNWastes @B>5Disposal|Basel @O|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~fn|t|~f!+APrior Informed Consent Procedure @0~hm~pN~pF@BPesticides *p@fTrade|~f!@O|1998-09-10|~it||2244:39973|2004-02-24||
^x|t|~j5%5Persistent Organic Pollutants|~j5@O|2001-05-22|~l9||2256:40214|2004-05-17|2|1
~hD|t|Minamata %5Mercury|Minamata @O|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%5@f~gx*pEndangered Species @DWild Fauna @BFlora|CITES|1973-03-03|^2||993:14537|1975-07-01|27|1
cms|t|+A&,@DMigratory Species @DWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|%5Wetlands @D@fImportance especially as Waterfowl Habitat|Ramsar @O|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@4#D&,@DAlbatrosses @BPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako +ABan %YImport into Africa ~k2>1@D~aRMovement @B+R@D~pNWastes within Africa|Bamako @O|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<A|t|>X@5@B%.~cr%YWider Caribbean Region|+U@O|1983-03-24|+U@eIndias||1506:25974|1986-10-11||1
alps|t|+A@5%YAlps|Alpine @O|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~aF|t|+ALaw %YNon-navigational Uses @D@fWatercourses|Watercourses @O|1997-05-21|@v|A/RES/51/229, @K||2014-08-17||
water|t|+A@5@B~kZ~aRWatercourses @B@fLakes|Water @O|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|%5~cAInformation, Public Participation *pDecision-making @B~cA=R*p~d2Matters|Aarhus @O|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%5~d2Impact Assessment *pa ~aRContext|Espoo @O|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%5Long-range ~aRAir Pollution||1979-11-13|#I||1302:21623|1983-03-16||
escazu|t|Regional @4@2~cAInformation, Public Participation @B=R*p~d2Matters *pLatin America ~k2Caribbean|Escazú %F|2018-03-04|Escazú|||2021-04-22||
~b"|t|@f*]@2Plant ~e0@0Food @BAgriculture||2001-11-03|_R||2400:43345|2004-06-29||
^?|t|@fPlant @5@O||1951-12-06|_R||150:1963|1952-04-03||
^p|t|%5&WSafety||1994-06-17|*H||1963:33545|1996-10-24||
*1|t|%5Early Notification @Da &WAccident||1986-09-26|*H||1439:24404|1986-10-27||
+!|t|%5~m'_3Case @Da &WAccident or Radiological Emergency||1986-09-26|*H||1457:24643|1987-02-26||
~dM|t|Joint +A=0Spent Fuel +R@B#D=0Radioactive Waste Management||1997-09-05|*H||2153:37605|2001-06-18|6|1
~c(|t|~j4@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
<t|t|~br%Y+t~eq~cM||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+t~eq%,~d:|WHO ~d:;~d:|2003-05-21|#I||2302:41032|2005-02-27|3|1
<R|t|~br%Y@uEducational, Scientific @B&f~cM||1945-11-16|~h,||4:52|1946-11-04||
>C|t|~br%Y@u~nb%.~cM||1979-04-08|*H||1401:23432|1985-06-21||
~kQ|t|%5@f~d1|Chicago @O|1944-12-07|Chicago||15:102|1947-04-04||
^J|t|>X@5%Y+t&f@B~ho~ot|@a_H@l@5%Y+t&f@B~ho~ot;+tHeritage @O|1972-11-16|>L||1037:15511|1975-12-17|2|1
+0|t|+AMeans @DProhibiting @BPreventing @l~hnImport, Export @BTransfer @DOwnership @D&fProperty||1970-11-14|>L||823:11806|1972-04-24|2|1
&4|t|>X@5@D&f~lY_3Event @D^XConflict||1954-05-14|~cP||249:3511|1956-08-07|2|1
+1|t|~nr@S~ik~os@a@D1954 *b@5@D&f~lY_3Event @D^XConflict||1999-03-26|~cP||2253:3511|2004-03-09||1
+e|t|>XSafeguarding %YIntangible &f~ot||2003-10-17|>L||2368:42671|2006-04-20||
*U|t|+A@5@B~pZ%YDiversity @D&fExpressions||2005-10-20|>L||2440:43977|2007-03-18|8|1
~b:|t|UNIDROIT %5Stolen or Illegally Exported &fObjects|%5Stolen or Illegally Exported &fObjects|1995-06-24|_R||2421:43718|1998-07-01||
~oI|t|@f~olDoping *pSport||2005-10-19|>L||2419:43649|2007-02-01|3|1
~b7|t|~pS*]*tFacilitate ~cAPublished Works @0+rWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~pS~d9|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~ld|t|~oC+AProvision @DTelecommunication Resources @0~lzMitigation @BRelief Operations|~oC@O|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^u|t|~jI|~hT~jI|1949-09-19|#I||125:1671|1952-03-26|1|1
tir|t|Customs +A@fTransport @DGoods ~j/Cover @DTIR Carnets|TIR @O|1975-11-14|#I||1079:16510|1978-03-20||1
~bg|t|@f+AHarmonization @DFrontier Controls @DGoods||1982-10-21|#I||1409:23583|1985-10-15|1|1
~b/|t|%5Transit ~gx@DLand-locked ~iw||1965-07-08|@v||597:8641|1967-06-09||
*R|t|+ARecognition @B~lB@DForeign Arbitral Awards|New York @O|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@u%5Contracts *b@fSale @DGoods||1980-04-11|*H||1489:25567|1988-01-01||
*I|t|@u+A~kZElectronic Communications *p@fContracts||2005-11-23|@v|A/RES/60/21, @K|2898:50525|2013-03-01|1|1
_'|t|@u%5Contracts *b@fCarriage @DGoods Wholly or Partly by Sea|~f!Rules|2008-12-11|@v|A/RES/63/122, @K||||
+9|t|@u%5Transparency *pTreaty-based Investor-State Arbitration|~f4%5Transparency|2014-12-10|@v|A/RES/69/116, @K||2017-10-18||
<O|t|@u%5@fSettlement Agreements Resulting ~jxMediation|Singapore %5Mediation|2018-12-20|@v|A/RES/73/198, @K||2020-09-12||
<H|t|@u+A@fEffects @DJudicial Sales @DShips|~bp+AJudicial Sale @DShips|2022-12-07|@v|A/RES/77/100, @K||||
upeace|t|@f@4*b~jm%YUniversity @0Peace||1980-12-05|@v|A/RES/35/55, @K|1223:19735|1981-04-07|1|1
ilo-29|t|=]1930 ~fP29)|=]1930|1930-06-28|#I||39:612|1932-05-01|1|
_6|t|@S@D2014 ~ik=]1930|2014 @S~ik=]1930;@S@D2014 ~ik=]1930 ~fP29)|2014-06-11|#I||3175:612|2016-11-09||1
ilo-87|t|Freedom @DAssociation @B@5%Y~kxOrganise #q1948 ~fP87)||1948-07-09|~kz||68:881|1950-07-04||
ilo-97|t|Migration @0Employment @a(Revised), ~hT~fP97)||1949-07-01|#I||120:1616|1952-01-22|4|1
ilo-98|t|~kxOrganise @BCollective Bargaining #q~hT~fP98)||1949-07-01|#I||96:1341|1951-07-18||
~nR|t|Equal Remuneration #q~pp~fP100)||1951-06-29|#I||165:2181|1953-05-23||
~nS|t|=x~l6(Minimum Standards) #q1952 ~fP102)||1952-06-28|#I||210:2838|1955-04-27||1
~nT|t|Abolition @D=]1957 ~fP105)||1957-06-25|#I||320:4648|1959-01-17||
~nU|t|<4(Employment @BOccupation) #q1958 ~fP111)||1958-06-25|#I||362:5181|1960-06-15||
~nV|t|~lP#q1973 ~fP138)|~lP#q1973|1973-06-26|#I||1015:14862|1976-06-19|3|1
~nW|t|~h(@BTribal Peoples #q1989 ~fP169)|~h(@BTribal Peoples #q1989|1989-06-27|#I||1650:28383|1991-09-05||1
~nX|t|Worst Forms @DChild ~h)#q1999 ~fP182)|Worst Forms @DChild ~h)#q1999|1999-06-17|#I||2133:37245|2000-11-19||
~nZ|t|Domestic Workers #q2011 ~fP189)|Domestic Workers #q2011|2011-06-16|#I||2955:51379|2013-09-05|8|1
~n0|t|~be@BHarassment #q2019 ~fP190)|~be@BHarassment #q2019|2019-06-21|#I|||2021-06-25||
~c?|t|%,@D=PUnity @a~nFspecific ~ht@Drefugee problems ~eQ|@a~ba@lSpecific ~kk@DRefugee Problems ~eQ|1969-09-10|_z||1001:14691|1974-06-20||1
~i2|t|%,@D=PUnity >Xelimination @Dmercenarism ~eQ||1977-07-03|Libreville||1490:25573|1985-04-22||1
~k'|t|=PUnion >X@5@B~m'@DInternally Displaced +r~eQ|Kampala @O|2009-10-23|Kampala||3014:52375|2012-12-06||
<7|t|~fB>4|Banjul Charter|1981-06-27|~ni||1520:26363|1986-10-21||
_n|t|=P*Q#D%o@BWelfare %YChild||1990-07-11|_z|||1999-11-29||
maputo|t|@S~ik~fB%o#D%o@D~iz~eQ|Maputo +s|2003-07-11|Maputo||3268:26363|2005-11-25||
~oH|t|Constitutive Act %Y=PUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|>X@5@D&k%o@B~cDFreedoms|European %5&k>4|1950-11-04|_R||213:2889|1953-09-03||
achr|t|American %5&k>4|Pact @D~l5|1969-11-22|~l5||1144:17955|1978-07-18||
<G|t|~icpreventing @Bcombating >Q@-women @Bdomestic violence||2011-05-11|~ou|||2014-08-01||
~kO|t|~ic~pL|Budapest @O|2001-11-23|Budapest||2296:40916|2004-07-01||
_W|t|~ic~fY@-&i&kBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~cI+A~lV~ip@BEradication @D~be~m!|@a@D~cB|1994-06-09|~cB|||1995-03-05||
bern|t|+A&,@DEuropean Wildlife @B~hoHabitats|Bern @O|1979-09-19|Bern||1284:21159|1982-06-01||
<b|t|*Q%YLeague @DArab ~iw|Pact %YLeague @DArab ~iw|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bQ|t|*Q%YAssociation @DSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|*]@DAmity @B&Y*pSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~iL|t|*Q%Y&YCouncil *bArab =y%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@4#DStatus @BFunctions %Y@fCommission @2Missing ~f6||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|>X@fCouncil *bExploration %YSea||1964-09-12|~pJ||652:9344|1968-07-22||1
seafo|t|+A&,@B+R@DFishery Resources _3South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_V|t|+ACivil ~kk@D@fChild Abduction|~os+ACivil ~kk@D@fChild Abduction|1980-10-25|~cP||1343:22514|1983-12-01||
=k|t|%5@5@D~h6@B&Y*p~oy@DIntercountry Adoption|~os%5@5@D~h6@B&Y*p~oy@DIntercountry Adoption|1993-05-29|~cP||1870:31922|1995-05-01||
~ay|t|+ARecovery Abroad @DMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@f~eq~cO(2005)|@f~eqRegulations|2005-05-23|#I||2509:44861|2007-06-15|28|
udhr|i|*m@r@D&k>4||1948-12-10|>L|A/RES/217(III)|||138|
>'|i|_yGranting @D~kq*tColonial Countries @BPeoples||1960-12-14||A/RES/1514(XV)|||87|
+4|i|*7@!@D@fLaw _HFriendly ~p0@B&Yamong =y*paccordance with @l*Q*f|*7@!@D@fLaw _HFriendly ~p0@BCo-operation among =y*paccordance with @l*Q*f;*7Friendly ~l1|1970-10-24||A/RES/2625(XXV), @K||||
~c[|i|*7Permanent Sovereignty over ~hoResources||1962-12-14||A/RES/1803(XVII)||||
%p|i|@u@r~bARacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=z|i|@r%Y%o%YChild||1959-11-20||A/RES/1386(XIV)||||
=J|i|@r&C@D<4~m!||1967-11-07||A/RES/2263(XXII)||||
>z|i|*7~l!Asylum||1967-12-14||A/RES/2312(XXII)||||
^-|i|_yInadmissibility @DIntervention _3Domestic Affairs @D=y~k2@5@D>5~kq@BSovereignty||1965-12-21||A/RES/2131(XX)||||
=m|i|_yInadmissibility @DIntervention @BInterference _3Internal Affairs @D~iw||1981-12-09||A/RES/36/103, @K||||
<,|i|*7=xProgress @B#.||1969-12-11||A/RES/2542(XXIV)||||
+6|i|_yStrengthening @D@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>x|i|@r@D@!~ba@lSea-Bed ~k2Ocean Floor, ~k2Subsoil Thereof, beyond @lLimits @D~cKJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~f(|i|Definition @DAggression||1974-12-14||A/RES/3314(XXIX), @K||||
<l|i|_y~jm@Da New @f~h9Order||1974-05-01||A/RES/3201(S-VI)|||3|
~a6|i|~p?#D~jm@Da New @f~h9Order||1974-05-01||A/RES/3202(S-VI)||||
&M|i|*Q@D~h9%o@BDuties @D~iw||1974-12-12||A/RES/3281(XXIX)||||
^7|i|_y%o@DDisabled ~f6||1975-12-09||A/RES/3447(XXX)||||
<Q|i|_y~nC~jxBeing Subjected *t+D||1975-12-09||A/RES/3452(XXX), @K||||
*Z|i|+E@0Law ~lBOfficials||1979-12-17||A/RES/34/169, @K|||11|
*X|i|@r~bAIntolerance @B@D<4Based @2Religion or Belief||1981-11-25||A/RES/36/55|||7|
~b6|i|Manila _yPeaceful Settlement @D@fDisputes||1982-11-15||A/RES/37/10, @K|||7|
~a5|i|+t*Q@0Nature||1982-10-28||A/RES/37/7, @K||||
~a2|i|@!@DMedical Ethics relevant ~ikRole @D~eqPersonnel, particularly Physicians, _3@5@D~f8@BDetainees @-+D||1982-12-18||A/RES/37/194, @K||||
^:|i|_yRight @DPeoples *tPeace||1984-11-12||A/RES/39/11, @K||||
+k|i|@r@D~eU@D=R@0~e6@DCrime @BAbuse @DPower||1985-11-29||A/RES/40/34, @K||||
~bU|i|%"@lAdministration @D~lK=R(The ~bpRules)|%"@lAdministration @D~lKJustice;~bpRules|1985-11-29||A/RES/40/33, @K||||
+8|i|~eU#D~kq%YJudiciary||1985-09-06|Milan|||||
=A|i|_y~kx#.||1986-12-04||A/RES/41/128, @K|||28|
&Q|i|*7=x@BLegal @!%j@l@5@BWelfare @DChildren, with ~oBReference *tFoster Placement @BAdoption Nationally @BInternationally||1986-12-03||A/RES/41/85, @K||||
^.|i|_yEnhancement %YEffectiveness %YPrinciple @DRefraining ~jx@lThreat or ~kZForce *p@f~l1||1987-11-18||A/RES/42/22, @K||||
=W|i|Body @D@!*b~nC~j/Any Form @DDetention or Imprisonment||1988-12-09||A/RES/43/173, @K||||
<E|i|_y%L@BRemoval @DDisputes @BSituations Which May Threaten @f~d7@B~l6@B#DRole %Y@u*pthis Field||1988-12-05||A/RES/43/51, @K||||
~eG|i|%"~d6=c(The Tokyo Rules)|%"~d6Measures;Tokyo Rules|~a,||A/RES/45/110, @K|||3|
=-|i|~eU*b~dA@DPrisoners||~a,||A/RES/45/111, @K||||
^t|i|@u#6*b%L@D~lKDelinquency (The Riyadh Guidelines)|@u#6*b%L@D~lKDelinquency;Riyadh Guidelines|~a,||A/RES/45/112, @K||||
~c9|i|@u~l4*b@5@DJuveniles Deprived @Dtheir Liberty|Havana Rules|~a,||A/RES/45/113, @K||||
^k|i|Model *]@2Extradition||~a,||A/RES/45/116, @K||||
^)|i|Model *]@2Mutual ~m'*p+oMatters||~a,||A/RES/45/117, @K||||
>r|i|~eU#DRole @DLawyers||~ps|Havana|||||
+'|i|#6#DRole @DProsecutors||~ps|Havana|||||
~aX|i|~eU#D~kZForce @BFirearms by Law ~lBOfficials||~ps|Havana|||||
*u|i|+t_ySurvival, @5@B%.@DChildren||1990-09-30|@v|||||
*-|i|@u@!@0Older ~f6||1991-12-16||A/RES/46/91, @K||||
~a3|i|@!*b@5@D+rwith Mental Illness ~k2Improvement @DMental ~eqCare||1991-12-17||A/RES/46/119, @K||||
~cX|i|*7Fact-finding by @l@u_3Field %YMaintenance @D@f~d7@BSecurity||1991-12-09||A/RES/46/59, @K||||
&n|i|_y~nC~jxEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
&"|i|_y%o@D+rBelonging *t~cKor Ethnic, Religious @BLinguistic Minorities||1992-12-18||A/RES/47/135, @K|||7|
^H|i|@r&C@D~be~m!||~pu||A/RES/48/104|||10|
&5|i|Standard ~l4#DEqualization @DOpportunities @0~d[||~pu||A/RES/48/96, @K||||
<n|i|@!^D~cKInstitutions *b~pZ@B@5@D&k%o(Paris ~in|@!%j@lstatus @D~mB~fa*b~dH@B@6@Dhuman rights;~j3~pW|~pu||A/RES/48/134, @K|||3|
*F|i|*7=c*t~f2@f~l"||~pv||A/RES/49/60, @K||||
*s|i|@r*tSupplement @l1994 *7=c*t~f2@f~l"||1996-12-17||A/RES/51/210, @K||||
&b|i|_yEnhancement @D&Y<c@BRegional Arrangements or Agencies _3Maintenance @D@f~d7@BSecurity||~pv||A/RES/49/57, @K||||
=X|i|_yOccasion %YFiftieth Anniversary *f||1995-10-24||A/RES/50/6|||4|
<.|i|+t~p?@0Youth|+t~p?@0Youth ~ikYear 2000 @BBeyond|~px||A/RES/50/81, @K|||12|
&8|i|_yRight @BResponsibility @DIndividuals, Groups @BOrgans @DSociety ~qk@BProtect Universally Recognized &k%o@B~cDFreedoms|*7&k%oDefenders|1998-12-09||A/RES/53/144, @K||||
<d|i|@r@B~p?@2a Culture @DPeace|*7a Culture @DPeace|1999-09-13||A/RES/53/243|||10|
&!|i|@u~nf&g|~nf&g|2000-09-08|@v|A/RES/55/2|||68|
~hA|i|@r@DCommitment @2HIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @K|||2|
~k!|i|%W*7HIV/AIDS||2006-06-02|@v|A/RES/60/262, @K||||
hiv-2011|i|~jCIntensifying Our Efforts *t~f2HIV @BAIDS||2011-06-10|@v|A/RES/65/277, @K||||
~oM|i|~jCOn @lFast Track *tAccelerating @lFight @-HIV @B*tEnding @lAIDS Epidemic by ~pD||2016-06-08|@v|A/RES/70/266, @K||||
hiv-2021|i|~jCEnding Inequalities @BGetting @2Track *tEnd AIDS by ~pD||2021-06-08|@v|A/RES/75/284, @K||||
+/|i|A world fit @0children||2002-05-10|@v|A/RES/S-27/2, @K||||
^o|i|@u_yNew ~jpAfrica’s #.||2002-09-16|@v|A/RES/57/2||||
nepad|i|New ~jpAfrica’s #.|NEPAD|2001-07-11|Lusaka|A/57/304, @K|||28|
=K|i|2005 ~cvOutcome||2005-09-16|@v|A/RES/60/1|||15|
^s|i|~eU@B#6#D~kxa Remedy @BReparation @0~e6@DGross Violations @D@f&k%oLaw @BSerious Violations @D@f~e1Law||2005-12-16||A/RES/60/147, @K||||
%[|i|@u*[Counter-Terrorism ~kC|*[Counter-Terrorism ~kC|2006-09-08||A/RES/60/288|||26|
~c'|i|Institution-building %Y@u~m5||2007-06-18|#I|A/HRC/RES/5/1, @K||||
='|i|~bHMandate-holders %Y~m5|~bHMandate Holders %YCouncil;~bHMandate Holders %Y~m5|2007-06-18|#I|A/HRC/RES/5/2, @K||||
+5|i|@u_y%o@D~h(Peoples|UNDRIP|2007-09-13||A/RES/61/295, @K|||35|
>n|i|Non-legally binding ~n2@2all types @Dforests|@uforest instrument|2007-12-17||A/RES/62/98, @K||||
~c5|i|@ustrategic plan @0forests 2017–2030|@ustrategic plan @0forests, 2017–2030|2017-04-27||A/RES/71/285, @K||||
*'|i|#6*bAlternative Care @DChildren||2009-12-18||A/RES/64/142, @K||||
<q|i|@u*[#T#N~hS&i~f6||2010-07-30||A/RES/64/293|||34|
_o|i|@u~l4*b~dA@D~iz~f8@B~d6=c@0~izOffenders (the ~hlRules)|@u~l4*b~dA@D~iz~f8@B~d6=c@0~izOffenders;~hlRules|2010-12-21||A/RES/65/229, @K|||13|
*K|i|Updated ~qv~iz~g0|~qv~iz~g0|2010-12-21||A/RES/65/228, @K|||8|
~la|i|Salvador *7~jiStrategies @0*[Challenges: ~ec=RSystems @B>5%.*pa Changing World||2010-04-19|Salvador|A/RES/65/230, @K||||
~k:|i|%W@r~aO#D%L@B>1@DNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @K||||
&9|i|@u*7&k%o~j0@BTraining||2011-12-19||A/RES/66/137, @K||||
>?|i|The future we want||2012-06-22|~cY|A/RES/66/288, @K||||
~iU|i|@u@!@B#6@2~cALegal Aid *p+o=RSystems||2012-12-20||A/RES/67/187, @K|||10|
_a|i|@r~aO#DRule @DLaw at @l~cK@B@fLevels||2012-09-24|@v|A/RES/67/1||||
~a4|i|@r%Y~naDialogue @2@fMigration @B#.||2013-10-03|@v|A/RES/68/4||||
>q|i|~pT~k4plenary meeting %Y%Kknown as @l+t>I@2~h(Peoples||2014-09-22|@v|A/RES/69/2||||
~b(|i|SIDS Accelerated Modalities #N(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @K|||18|
~b?|i|>6@r@B>6~a.2014–2024||2014-11-05|*H|A/RES/69/137||||
<s|i|>6~a.2014–2024|>6~md|2014-11-05|*H|A/RES/69/137, &wII|||2|
&R|i|@u~qv~h6~g0||2014-12-18||A/RES/69/194, @K|||5|
&S|i|@f#6@0~ec=RResponses with ~oy*t&i&f~lY~o2Offences||2014-12-18||A/RES/69/196, @K|||8|
+(|i|Sendai &g||2015-03-18|~oz|A/RES/69/283, &wI|||7|
<p|i|Sendai %G@0~lzRisk ~f92015–2030|Sendai Framework|2015-03-18|~oz|A/RES/69/283, &wII|||93|
~bM|i|Addis Ababa ~fY%J%YThird ~nL#.|Addis Ababa ~fY~ls|2015-07-27||A/RES/69/313, @K|||106|
~bN|i|Transforming our world: @l~o6|~o6;~jd~ls|2015-09-25|@v|A/RES/70/1|||643|
~dC|i|=w*7Integrating ~ec=Rinto @lWider @u%J*tAddress =x@B~h9Challenges @B~qk@lRule @DLaw at @l~cK@B@fLevels, @BPublic Participation||~pA||A/RES/70/174, @K|||6|
_r|i|%"@l~dA@D~f8(the ~h/Rules)|%"@l~dA@DPrisoners;~h/Rules|~pA||A/RES/70/175, @K|||32|
~i7|i|~pT%Y#8%Y%K#Doverall review %Yimplementation %Youtcomes %Y~cv#D~lISociety||2015-12-16|@v|A/RES/70/125||||
~iK|i|Our joint commitment *teffectively addressing @Bcountering @lworld drug problem||2016-04-19|@v|A/RES/S-30/1, @K||||
*0|i|New York @r@0Refugees @BMigrants||2016-09-19|@v|A/RES/71/1|||9|
~kJ|i|#b%Y#8%Y%K@2antimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
~ey|i|_y~kxPeace||2016-12-19||A/RES/71/189, @K||||
<k|i|New Urban ~ls||2016-10-20|Quito|A/RES/71/256, @K|||16|
~a8|i|Our ocean, our future: call @0action||2017-07-06|@v|A/RES/71/312, @K||||
~ck|i|#b#Dimplementation %Y@u*[#T#N~hS&i~f6||2017-09-27|@v|A/RES/72/1||||
~a1|i|#badopted at @l~h/~d7Summit||2018-09-24|@v|A/RES/73/1||||
~k?|i|#b%Ythird #8%Y%K#Dprevention @Bcontrol @Dnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
^G|i|#b%Y#8%Y%K#Dfight @-tuberculosis||2018-10-10|@v|A/RES/73/3||||
~hF|i|@u_y%o@DPeasants @B_QPeople Working *pRural Areas||2018-12-17||A/RES/73/165, @K||||
=D|i|*[~oo@0Safe, Orderly @BRegular ~lO|*[~oo@2~lO;~j2~oo@2~lO|2018-12-10|Marrakech|A/RES/73/195, @K|||43|
<o|i|*[~oo@2Refugees|global compact @2~fl|2018-12-17||A/73/12(PartII)||||
>9|i|<V~mCsecond ~na@u>I@2South-South ~m-||2019-03-22|~gr|A/RES/73/291, @K||||
uhc-2019|i|<vcoverage, &x^C~o,|<vcoverage &x^C~o,;*mhealth coverage: ^Cworld|2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#b~k4political forum @2~gHdevelopment convened ~j/@lauspices %Y~orAssembly||2019-10-15|@v|A/RES/74/4, @K||||
un75|i|_ycommemoration %Yseventy-fifth anniversary *f||2020-09-21|@v|A/RES/75/1||||
~iI|i|Our common commitment *teffectively addressing challenges @Bimplementing measures *tprevent @Bcombat corruption @Bstrengthen @3cooperation||2021-06-02|@v|A/RES/S-32/1, @K||||
~nM|i|United @-racism, racial ~g-xenophobia @Brelated intolerance||2021-09-22|@v|A/RES/76/1||||
~gh|i|The “Space2030” Agenda: space as a driver @D~gHdevelopment|“Space2030” ~ls;~l8~jdAgenda: space as a driver @D~gHdevelopment;Space2030 ~ls|2021-10-25||A/RES/76/3||||
~b5|i|~lL*7Advancing Crime ~lV+o=R~k2Rule @DLaw: Towards @lAchievement %Y~o6|~lL&g|2021-03-07|Kyoto|A/RES/76/181, @K|||12|
>)|i|=w~p?*bLeast Developed Countries|=w~md|2022-04-01||A/RES/76/258, @K|||26|
~a9|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @K||||
~at|i|#b%Y#8#Dmidterm review %YSendai %G@0~lzRisk ~f92015–2030||2023-05-18|@v|A/RES/77/289, @K||||
sdg-2023|i|#b~k4political forum @2~gHdevelopment convened ~j/@lauspices %Y%K(Sustainable %.Goals Summit)||2023-09-29|@v|A/RES/78/1, @K||||
pandemic-2023|i|#b%Y%K#8@2pandemic prevention, preparedness @Bresponse||~pB|@v|A/RES/78/3, @K||||
~gk|i|#b%Y#8#Dfight @-tuberculosis||~pB|@v|A/RES/78/5, @K||||
~fo|i|Antigua @BBarbuda %J@0<YStates: A Renewed @r@0Resilient Prosperity|Antigua @BBarbuda %J@0<Y~iw|2024-07-16||A/RES/78/317, @K|||9|
+g|i|Pact *bFuture|The Pact *bFuture|~pC|@v|A/RES/79/1|||21|
&7|i|*[Digital Compact||~pC|@v|A/RES/79/1, &wI|||6|
>o|i|*7Future Generations||~pC|@v|A/RES/79/1, &wII|||3|
amr-2024|i|#b%Y#8@2antimicrobial resistance||2024-10-07|@v|A/RES/79/2, @K||||
_T|i|Awaza ~a.2024–2034|Awaza ~md;~a.2024–2034|2024-12-24||A/RES/79/233, @K|||7|
~lb|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @K|||2|
=q|i|@r%Y@u>I#D&kEnvironment|~j5_y&kEnvironment|1972-06-16|~l9|A/CONF.48/14/Rev.1||||
=r|i|*m_yEradication @DHunger @BMalnutrition||1974-11-16|_R||||7|
>!|i|<V#T#N@0Promoting @BImplementing Technical &Yamong ~dT|<V~qd|1978-09-12|~gr|||||
<D|i|~lE~h8%YTenth ~oBSession %Y~orAssembly||1978-06-30|@v|A/RES/S-10/2|||9|
<)|i|Rio *7Environment @B#.|Rio &g|~pt|~cY|^WI||||
~e'|i|%J21||~pt|~cY|^WII||||
>:|i|Non-legally Binding Authoritative Statement @D@!@0a *[~fZ#DManagement, &,@B%i%.@DAll Types @DForests||~pt|~cY|^WIII||||
>7|i|@I*bFurther &h@D%J21||1997-06-28|@v|A/RES/S-19/2, @K||||
+l|i|>6@r@B~md||1993-06-25|*H|A/CONF.157/24(PartI), chap. III|||29|
+Y|i|~p?*b%i%.@D<Y~iw|Barbados ~md|1994-05-06|~jV|A/CONF.167/9||||
~lf|i|~l)Strategy @0a Safer World: #6@0~ho~lz~lVPreparedness @BMitigation @Bits ~qd|~l)~kC|1994-05-27|Yokohama|A/CONF.172/9||||
<8|i|~p?%Y@f>I@2Population @B#.||1994-09-13|Cairo|A/CONF.171/13||||
&2|i|~m.*7=x#.|~m.&g;~m.@r@B~md|1995-03-12|~pJ|A/CONF.166/9, &wI||||
*T|i|~p?%Y~cv@0=x#.||1995-03-12|~pJ|A/CONF.166/9, &wII||||
~kL|i|~bp@r@B~k6||~pw|=?|A/CONF.177/20/Rev.1||||
+a|i|~bp&g||~pw|=?|A/CONF.177/20/Rev.1, &wI|||4|
^5|i|~bp~k6||~pw|=?|A/CONF.177/20/Rev.1, &wII||||
~aS|i|Further actions @Binitiatives *timplement @l~bp@r@B~k6||2000-06-10|@v|A/RES/S-23/3, @K||||
^b|i|Habitat ~ls||1996-06-14|~ou|A/CONF.165/14||||
<]|i|*7Cities @B_Q&kSettlements _3New Millennium||2001-06-09|@v|A/RES/S-25/2, @K||||
>w|i|~ky*7+t~eZ||1996-11-13|_R|||||
*B|i|~ky*7Nutrition|||_R||||9|
+Z|i|~p?=:2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+7|i|~p?=:~m7|Istanbul ~p?=:~m7;Istanbul ~md|2011-05-13|~ou|A/CONF.219/7, chap. II|||6|
~dL|i|~p?~d?Combat @BEradicate @l~hn~gx*p~bB_F*pAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
>A|i|@f~nc*tEnable =y*tIdentify @BTrace, *pa Timely @BReliable Manner, ~hn~bB~nt|@fTracing Instrument|~pz|||||2|
~oJ|i|Durban @r@B~md||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~ff|i|~f5~fZ%Y~nL#.|~f5Consensus|2002-03-22|~lR|A/CONF.198/11, *S1, @K||||
>(|i|=w*7~a[@0Development: ~mCFollow-up ~nL%.*tReview @l&h%Y~f5Consensus|=w*7~a[@0#.|2008-12-02|Doha|A/RES/63/239, @K||||
_q|i|~cJ~mj@2Ageing, 2002|~cJ~mj@2Ageing;~cJ~qd|2002-04-12|~ov|A/CONF.197/9, *S1, &wII|||11|
<[|i|%W@r~k2~cJ~mj@2Ageing, 2002||2002-04-12|~ov|A/CONF.197/9, *S1||||
&A|i|~kr*7%i#.||2002-09-04|~lJ|A/CONF.199/20, *S1, @K||||
=C|i|#T@D&h%Y~cv@2%i%.(Johannesburg #T@DImplementation)|#T@D&h%Y~cv@2%i#.;~kr#T@DImplementation|2002-09-04|~lJ|A/CONF.199/20, *S2, @K||||
^3|i|Almaty @I@DAction: Addressing @l~oBNeeds @D%?within a New *[%G@0Transit Transport &Y@0Landlocked @BTransit ~dT|Almaty ~md|2003-08-29|Almaty|A/CONF.202/3, &wI||||
~bY|i|%:@r@D~pW||2003-12-12|#I|A/C.2/59/3, @K||||
<h|i|%:~qd||2003-12-12|#I|A/C.2/59/3, @K||||
<r|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~aC|i|Tunis %J*b~lISociety|Tunis ~ls|2005-11-18|Tunis|A/60/687||||
=l|i|~f4&g||2005-01-14|Port Louis|A/CONF.207/11, &wI||||
>s|i|~f4Strategy *bFurther &h%Y~p?*b%i%.@D<Y~iw|~f4Strategy @DImplementation;~f4~kC|2005-01-14|Port Louis|A/CONF.207/11, &wII||||
^c|i|Hyogo &g||2005-01-22|Kobe|A/CONF.206/6||||
<!|i|Hyogo %G@0~fY2005–2015: Building @lResilience @DNations @BCommunities *tDisasters|Hyogo %G@0=h|2005-01-22|Kobe|A/CONF.206/6|||4|
~ah|i|~dy~mC~na@u>I@2South-South ~m-||2009-12-03|~ni|A/RES/64/222, @K||||
<M|i|10-Year %G@DProgrammes @2%iConsumption @B~npPatterns|10-Year %G@DProgrammes @2%iConsumption @BProduction|2012-06-22|~cY|A/CONF.216/5, @K|||3|
~k.|i|Keeping @lpromise: united *tachieve @l~nf%.Goals||2010-09-22|@v|A/RES/65/1||||
~g[|i|~pT~aO@2Youth: Dialogue @BMutual Understanding||2011-07-26|@v|A/RES/65/312||||
~dc|i|~l8Millennium: >6*7~l8@B&k#.||1999-07-30|*H|A/CONF.184/6, *S1||||
+v|i|@!~ba@lUse by =y@DArtificial Earth Satellites @0@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @K||||
~a!|i|@!Relating *tRemote Sensing %YEarth ~jx~h?||1986-12-03||A/RES/41/65, @K||||
<K|i|@!Relevant ~ik~kZ&WPower Sources *p~h?||1992-12-14||A/RES/47/68||||
~a'|i|*7@f&Y~cZ~l8*bBenefit @B_3Interest @DAll States, Taking into ~h[Account @lNeeds @D~dT||1996-12-13||A/RES/51/122, @K||||
_c|i|@r@DLegal @!~ha@D=y~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
+b|i|~cHBusiness @B&kRights: Implementing @l@u“Protect, ~oy@BRemedy” Framework|~cHBusiness @B&k>4|2011-06-16|#I|A/HRC/17/31, @K|||32|
&L|i|~cHInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @K|||30|
>u|i|~cHExtreme Poverty @B&k>4||2012-09-27|#I|A/HRC/21/39, @K||||
~dI|i|Rabat #T#N#Dprohibition @Dadvocacy @Dnational, racial or religious hatred that constitutes incitement *t~g-hostility or violence|Rabat ~qd|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^h|i|Manual #DEffective Investigation @BDocumentation @D+D|Istanbul +s|1999-08-09|~ou|||||
*"|i|#6@2=R*pMatters involving Child ~e6@BWitnesses @DCrime||2005-07-22||E/RES/2005/20, @K||||
&3|i|#6*b%L@DCrime||2002-07-24||E/RES/2002/13, @K|||4|
&1|i|#6@0~fY@2~h6_3+o=RSystem||1997-07-21||E/RES/1997/30, @K||||
<N|i|Basic principles #Duse @Drestorative *Yprogrammes *pcriminal matters||2002-07-24||E/RES/2002/12, @K||||
~g/|i|Consultative ~i4@Bnon-governmental organizations||1996-07-25||E/RES/1996/31||||
~eu|i|#6*bproclamation @D@3years|criteria *bproclamation @D@3years|1980-07-25||E/RES/1980/67, @K||||
*x|i|Arab ~d7Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &wII, resolution 14/221|||21|
^[|i|Quartet performance-based road map *ta permanent two-State solution ~ikIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @K||||
^/|i|@r@D@!@2Interim Self-Government Arrangements||1993-09-13|^2|A/48/486-S/26560, @K||||
&0|i|Kunming-Montreal *[~bqFramework||2022-12-19|~bu|CBD/COP/15/17, decision 15/4, @K|||12|
~bP|i|~jK~bq~ln~k2Aichi ~bqTargets|~jK~bq~m7|2010-10-29|~lS|UNEP/CBD/COP/10/27, annex, decision X/2, @K|||5|
~bO|i|%J2063: The Africa We Want|%J2063 %Y=PUnion;%J2063|2015-01-31|_z|||||
^y|i|~gy#D~l2Governance @DTenure @DLand, ~a]@BForests _3Context @D~cK~eZ||2012-05-11|_R||||16|
>/|i|+E@0~l2Fisheries||1995-10-31|_R|||||
humanitarian-donorship|i|@!@BGood Practice @D~e1Donorship||2003-06-17|~l9|A/58/99-E/2003/94, &wII|||6|
_p|i|~os+E@-Ballistic Missile Proliferation||2002-11-25|~cP|||||
~dd|i|+E_H@lRepression @DPiracy, ^XRobbery @-Ships @B~hn>KActivity *pWest @B~klAfrica|Yaoundé Code @DConduct|2013-06-25|Yaoundé|||||
~bV|i|+E_H@lRepression @DPiracy @B^XRobbery @-Ships _3Western Indian Ocean ~k2Gulf @DAden|Djibouti Code @DConduct|2009-01-29|Djibouti|||||
~da|i|Safe Schools &g||2015-05-29|Oslo|||||
~bj|i|~j3Commitments *tProtect ~h6Unlawfully Recruited or Used by ^X~m[or ^XGroups|~j3Commitments|2007-02-06|>L|||||
*W|i|*7~cD@!@B%oat Work|@f~h)%,*7~cD@!@B%oat Work|1998-06-18|#I|||||
~b1|i|@f~h)%,Centenary @r*bFuture @DWork|Centenary @r*bFuture @DWork|2019-06-21|#I|A/73/918, @K|||5|
>p|i|@f~h)%,*7=x=R@0a Fair Globalization|*7=x=R@0a Fair Globalization|2008-06-10|#I|A/63/538-E/2009/4, @K||||
~kI|i|@r@DAlma-Ata||1978-09-12|Alma-Ata|||||
~bR|i|@r@DAstana @2primary health care|@r@DAstana||Astana|||||
~n1|i|Incheon Declaration: ~j02030: Towards Inclusive ~nDQuality ~j0@BLifelong Learning @0All|Incheon &g|2015-05-21|Incheon|||||
_f|i|*m*7Bioethics @B&k>4||2005-10-19|>L|||||
&q|i|*m*7&fDiversity||2001-11-02|>L|||||
~aw|i|*m_y&kGenome @B&k>4||1997-11-11|>L|A/RES/53/152||||
~bZ|i|@u*7&kCloning||2005-03-08||A/RES/59/280, @K||||
~iC|i|Recommendation #DEthics @DArtificial Intelligence||2021-11-23|>L|||||
<C|i|@uguidelines @0consumer protection||2015-12-22||A/RES/70/186, @K||||
*E|i|~cD@!@DOfficial Statistics||2014-01-29||A/RES/68/261||||
~d'|i|#6*bRegulation @DComputerized ~bcData Files||~a,||A/RES/45/95||||
=.|i|Responsibility @D=y@0internationally wrongful acts||2001-12-12||A/RES/56/83, @K||||
_X|i|~eU@2Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
^f|i|~kw@4<c~k2@f+oCourt||2004-10-04|@v|A/58/874, @K|||7|
*z|i|Financial ~cO@B~l4*f||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@4@2Trade-Related ~kk@DIntellectual ~lY>4|TRIPS %F|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~pS@4Establishing @l+t~gx~cM||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~dD|i|=w_yTRIPS @4@BPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~fYPlan||2017-07-15|Kazan|||||
*C|i|Revitalised ~eb|~l3~eb;~l3>eSouth Sudan;Revitalised %F;~l3%F|2018-09-12|_z|||||
<J|t|Nagoya-Kuala Lumpur ~d8@S@2Liability @BRedress ~ik+U@S@2Biosafety||2010-10-15|~lS|||2018-03-05||
~aV|t|@4~poUnregulated High Seas ~a]_3~klArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~aT|t|Cape Town @4@D2012 #D&h%YProvisions %Y_m@S@D1993 %j@l_m@f>X=0~dxVessels, 1977|Cape Town @4@D2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *7Accelerated Agricultural Growth @BTransformation @0Shared Prosperity @BImproved Livelihoods||2014-06-27|Malabo|||||
~k"|i|~mj~d?Deter @B~f2^B||2001-03-02|_R|||||
>l|i|=w%W@r%Y“World =xSummit” ~j/@ltitle “the ~nr~cv@0=xDevelopment”|=w%W&g|2025-11-04|Doha|A/RES/80/5, @K|||2|
<z|i|Cancun *7Mainstreaming @l&,@B%i~kZ~bq@0Well-being||2016-12-03|Cancun||||6|
~l?|i|Aichi-Nagoya *7~j0@0%i#.||2014-11-12|~lS||||8|
>k|i|@4@2~jkbetween Israeli @BSyrian Forces|~jk@D~m[%F;1974 ~jk@D~m[%F|1974-05-31|#I|||||
~nY|t|Work *p~dx#q2007 ~fP188)|Work *p~dx#q2007|2007-06-14|#I|||2017-11-16||
^v|t|%5Road ~oD@D1968|1968 ~jI|1968-11-08|*H||1042:15705|1977-05-21||
_!|t|%5Road Signs @BSignals|1968 %5Road Signs @BSignals|1968-11-08|*H||1091:16743|1978-06-06||
~c!|t|@4<c~k2United =y@DAmerica regarding @lHeadquarters *f|Headquarters %F|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~ex|t|*Q%Y%,@DAmerican ~iw||1948-04-30|Bogotá||119:1609|1951-12-13||
+.|t|~cI@a~po@BPunish Torture||1985-12-09|+U@eIndias|||1987-02-28||
&T|t|~cI%5Protecting @l&k%o@DOlder ~f6||2015-06-15|^2|||2017-01-11||
=)|t|@S~ik~fB%o#D%o@DOlder +r~eQ||2016-01-31|_z|||||
>,|t|~h9Community @DWest =P=y%5~bBWeapons, >5Ammunition ~o2Materials||2006-06-14|Abuja|||2009-09-29||
<I|t|~kl=P>X>1@D~bBWeapons, >5Ammunition @BAll ~idThat Can Be Used @0>5Manufacture, Repair @BAssembly|Kinshasa @O|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~cI~ol@l_0Ammunition, Explosives, ~o2Materials||1997-11-14|^2|||1998-07-01||
stcw-f|t|~qf~dxVessel Personnel, 1995|~qf~dxVessel Personnel|1995-07-07|~h,|||2012-09-29||
~cV|t|+A%v@D*nRelating *t@f~d1||2010-09-10|=?|||2018-07-01||
=j|t|@S~d8~ik>X%v@DUnlawful Seizure @D~om||2010-09-10|=?|||2018-01-01||
~fg|t|@S*tAmend @l%5Offences @B~hm_QActs ~pG@2Board ~om||2014-04-04|~bu|||2020-01-01||
~lc|t|@S@D2005 ~ik~fT|@S~ik~fT|2005-10-14|~h,|||2010-07-28||
>y|t|@S@D2005 ~ik@S*b~ac=4|@S~ik@S*b~ac=4|2005-10-14|~h,|||2010-07-28||
=n|t|~kj~o4Material||2005-07-08|*H|||2016-05-08||
^'|t|~nd~kj~h.@S@2~ixthat Deplete @l~nm|~ndAmendment|2016-10-15|Kigali|||2019-01-01||
~aW|t|=w~kj~lL+s|=wAmendment|2012-12-08|Doha|||2020-12-31||
~gC|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
>B|t|@4@2~gxFacilitation|+t~gx%,@4@2~gxFacilitation;~gxFacilitation %F|||||2017-02-22||
<F|t|@4@2~a]Subsidies|+t~gx%,@4@2~a]Subsidies|2022-06-17|#I|||2025-09-15|2|
>t|t|+t~eq%,~nn|WHO ~nn;~nn|2025-05-20|#I|||||
^!|t|Pact @2Security, Stability @B%._3Great Lakes Region||2006-12-15|~ni|||2008-06-21||
^d|t|@4~nF~i4~k2@fAtomic Energy Agency|@4~nF~i4~k2Agency|1957-11-14||A/RES/1145(XII), @K||||
^q|t|@4_H@l~kw<c~k2%,*b+W@DChemical ~nt||2000-10-17||A/RES/55/283, @K||||
~g.|t|@4_H@l~kw<c~k2@f%,@0~lO||2016-07-25||A/RES/70/296, @K||||
^w|i|Staff ~cO@B~l4*f|||||||8|
>v|i|~cO@B~l4~ba@IPlanning, @l@I~kk%YBudget, @lMonitoring @D&h~k2Methods @DEvaluation|||||||7|
~c)|i|@r%YIndian Ocean as a Zone @DPeace||1971-12-16||A/RES/2832(XXVI)||||
~gc|i|Lima Declaration: Towards Inclusive @B%i~nb#.||2013-12-02|Lima|||||
~ci|i|Oslo ~gt&g||2007-03-20|Oslo|A/63/591, @K||||
~a7|i|Ottawa *Q@0~eqPromotion||1986-11-21|Ottawa|||||
_U|i|~hl*Q@0~eq~pZ*pa Globalized World||2005-08-11|~h5|||||
~gg|i|Rio %W*7=xDeterminants @DHealth||2011-10-21|~cY|||||
~i3|i|~j3*7Aid Effectiveness||2005-03-02|>L|||||
~cR|i|Accra %J@0=h||2008-09-04|Accra|||||
busan|i|Busan ~jpEffective %.~m-||2011-12-01|Busan|||||
~iF|i|Bali ~jKTechnology Support @BCapacity-building|||||||4|
~c:|i|~dy_yRole @BMandate %Y@uEnvironment Programme||1997-02-07|~ni|||||
malmo|i|Malmö ~gt&g||2000-05-31|Malmö|A/55/25, &wI||||
~f[|i|*[~p?*b@5~cr~jxLand-based Activities||1995-11-03|^2||||4|
~b2|i|~mj*b+R@D~dxCapacity|||_R|||||
~ev|i|~mj*b&,@B+R@DSharks|||_R|||||
~b3|i|~mj@0Reducing Incidental Catch @DSeabirds *pLongline Fisheries|||_R|||||
=o|i|~gy@0Securing %iSmall-scale ~a]_3Context @DFood ~l6@BPoverty Eradication|||_R|||||
+3|i|~gy@0Flag State Performance|||_R||||7|
>j|i|@f#6*b+R@DDeep-sea ~a]_3High Seas||2008-08-29|_R|||||
~nx|i|@f#6@2Bycatch +R@B~f9@DDiscards|||_R|||||
~c3|i|~gy#DMarking @D~dxGear|||_R|||||
~k]|i|~ky*7^B||2005-03-12|_R|||||
~i6|i|Reykjavik *7~l2~a]_3Marine Ecosystem|||Reykjavik||||7|
>m|i|@r%Y~cv@2~eZ|||_R|||||
_"|i|Five ~ky@!@0%i*[~eZ|||_R|||||
<B|i|*[%G@2~pF– For a Planet Free @DHarm ~jx~pF@BWaste|*[%G@2Chemicals|2023-09-30|Bonn|||||
^9|i|*[Jobs Pact||2009-06-19|#I|||||
_9|i|Olympic Charter||||||||
~i1|i|Moscow @r*tEnd TB||2017-11-17|Moscow|||||
^I|i|#T#N~poViolent Extremism||||A/70/674||||
_8|i|~cHForeign Terrorist Fighters (Madrid Guiding ~in|~cJGuiding ~pW|||S/2015/939, &wII||||
~bh|i|~lEcommuniqué %Y~fYGroup @0Syria|%:communiqué|2012-06-30|#I|A/66/865-S/2012/522, @K||||
~c/|i|@4@2Movement @BAccess||2005-11-15||||||
^g|i|Israeli-Palestinian Interim @4#DWest Bank ~k2Gaza Strip||1995-09-28|^2|A/51/889-S/1997/357, @K||||
_b|i|~eb||2015-08-17||||||
+I|i|@4@2Cessation @DHostilities, @5@DCivilians @B~e1Access|@4@2Cessation @DHostilities, @5@DCivilians, @B~e1Access|2017-12-21|_z|||||
~iG|i|%W@4@0~g1_3~kl=PRepublic||2019-02-06|Bangui|S/2019/145, @K|||4|
~gd|i|@4@0~g1*pMali|@4@2~g1*pMali|||||||
~bW|i|Peace, ~l6@B&Y%G*bDemocratic Republic %YCongo ~k2Region||2013-02-24|_z|S/2013/131, @K||||
dayton|t|~or%G@4@0~d7*pBosnia @BHerzegovina||~px|>L|S/1995/999, @K||~px||
~ju|i|~lE@4@0Ending @lConflict @BBuilding a Stable @BLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~ji~qd||2015-07-14|*H|S/RES/2231(2015), &wA||||
~b9|i|Package @D=c*b&h%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &wI||||
~gb|i|Libyan %W%F||~pA|Skhirat|||||
juba|i|Juba @4@0~d7*pSudan|Juba ~d7%F|2020-10-03|Juba|||||
~er|i|=w~h8@0~d7*pDarfur||2011-07-14|Doha|||||
~f,|i|Bridgetown Covenant|||~jV||||8|
_I|i|@uDisability Inclusion ~kC||||||||
~b)|i|@f*Q@D~h]Education, ~h]Activity @BSport|||>L|||||
<w|i|~miGroups (Paris ~in|~miGroups (the ~j3~in;~miGroups||>L|||||
uhc-2023|i|<vcoverage, &x>-@B~am~o,|<vcoverage &x>-@B~am~o,;*mhealth coverage: >-@B~amworld|~pB|@v|A/RES/78/4, @K||||`;

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
sobre 
the 
公约
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
Derechos 
développement 
和
Political declaration 
et 
{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc} 
abpdd abdgome 
Acuerdo 
保护
contra 
Gfasfeii{e|u|c|p|ao} ncohjgbo 
Nhcawz{eq nckmeferbq|co nckmeferbb|pt nckmeferbt|co nckmeferbco} 
del 
Desarrollo 
kehetzb{chq|vhq|ihq|ibhq} 
发展
Unies 
Principes 
Convention, 
Programa 
{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao} 
Accord 
contre 
nfpsbv ychjakbv, wchBcmagcBduv bmb pdbyetzbv nahjabdhjga 
en 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb} 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb} 
@Z{q|b|t|co} 
@CNations #o
@e@o
国际
@2@l
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
@kel 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc} 
g ajdaCcdbb 
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
@m》
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
@gPolítica 
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
#pdirecteurs 
Cooperación 
儿童
非法
@ipolitique 
人
{| de la Organización Mundial del Comercio} 
Political 
Gagchjk{e|b|c|p|ao} 
@D@l
@k@o
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
du 
disappearance-declaration
jurisdictional-immunities
single-convention-amended
unesco-cultural-diversity
LasmeCcdb{c|q|t|ci|b}
Otros Tratos o Penas Crueles, Inhumanos 
abmfbc abvax laboifi 
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
mondial 
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
@E@o
@0@l
Standards @DTraining, Certification @BWatchkeeping 
@a@e
iemuv ahjfagduv fexgbgetzbvhq sahpnefhjg
%YUnited Nations
#1k MFfbkedhkao vefjbb lfeg Bcmagcke 
%8privilèges #cimmunités 
Dadgcdrb@Ja 
kpmAjpfduv rcddahjco g hmpBec gaafpycddasa kadFmbkje
ncohjgbo 
Armas 
Universal 
Unlawful Acts 
droit 
in 
lfbgbmcsbqv b biipdbjcjev 
mise #wœuvre 
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
@k@XPrivilegios e Inmunidades 
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
torture #c#(ou dégradants
Torture @BOther Cruel, #:
Code @DConduct 
不%U道或有辱
Adicional a @XConvenios 
dcxekaddasa, dchaawzeciasa b dcfcspmbfpciasa 
south-sudan-hostilities
全球
基本#M
大会
小岛屿#n中%1
海洋
行动
酷刑#a*v残忍
#wmatière 
Management 
l’espace 
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
@[Humanos
Measures 
fondamentaux 
qncfdasa 
维也纳
@SAdditional *t@l%:&y
Action
Pacte @3#Z%E#Lcivils 
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
le 
y %(
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
@1@o
@e@(@e
Safety @D
Privileges @BImmunities 
@La gxebiaajdaCcdbqv #)Jerbo b 
illicite, non déclarée #cnon réglementée
Fixed Platforms Located #DContinental Shelf
#a平
社会
待遇或处罚
执行
Ilegal, No Declarada y No Reglamentada
Pequeños %/Insulares #w&O
geneva-protocol-1925
mandate-holders-code
mesures 
older-persons-africa
principes 
prisoners-principles
state-responsibility
战略
*bLeast Developed Countries *bDecade 
Beijing
Charte 
Forced Labour #q
absjbah abdgjbi 
arab-league-pact
between @l@u
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
#b%Y#8@2universal health 
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
&tabaigxamce fabargdajce fabBiance
@k@X
Carta 
ageing-declaration
cities-declaration
Code @econduite 
%O@o
@fCovenant @2Civil @B%W
@i#c{|le |du |au }@I@U
@4#DResolution %YConflict *p
@ba 
=g@D12 August 1949, 
#wfaveur @Cpays 
Tortura y &so Degradantes
deep-sea-fisheries
disengagement-1974
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
Alto Nivel 
Conference 
Diversidad 
Maritime 
Paris
lfegahpnbq 
l’accès 
relatifs 
sane 
violence 
{eq|ao|pt} 
@N%(
#C性&B受{难|害}者
%5Biological Diversity
&mpersonnel 
*lNucleares 
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
@e@t
#c@o
Illegal, Unreported @BUnregulated Fishing
moving together *tbuild a healthier 
%j@lStatus @D
petits *4insulaires #w#[
sfeynedhkbv b lambjbBchkbv lfegev
tuberculosis-2018
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
xadc, hgawandao aj =eafpybq, g 
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
dfFnc #efabpnkam abdkglych lua
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
%u#kDelito y 
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
+Qd’exploration #cd’utilisation 
#wAfrique
*p@l
derbademAdai b icynpdefandai 
=Ltrafic *)d’armes %Ofeu, 
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
#WCambio Climático
&tabdmhce fabqcaqce
@ainteraméricaine 
{de|del} 12 @eagosto @e1949
Model Strategies @BPractical =c&C
%v@D*n@-@l=0
*aliberté syndicale ^A@6&m
A/RES/2200(XXI), @K
Gfbdrbl{u|ag|ei|eib|ev}, #m
b dekexedbb xe 
nairobi-south-south
{bo|csa|cip|bi|ci} 
#w#lSin Litoral >SDecenio 
telle ^Pmodifiée par =L@R
wbamasbBchkai fexdaawfexbb
well-being *pa post-COVID 
%G%5Climate Change
@W#ebdtanoe 
@[Humanos y 
@caw avfedc 
Ordenación 
abdlamz abgfrcuce 
disaster-risk-2023
drug-traffic
harbemAdasa 
human-genome
l’homme #c
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
特权#a豁免
#n筹资#K
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
paris-commitments
尔逊·曼德拉
有关@)知识产
#Rbagnaice 
#V%Epeuples indigènes 
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
#'*od’organisation #c@enégociation 
&C@DAll Forms @D
Small Arms @BLight 
~aM或武装团体
#wparticulier 
b nfpsbv 
lutte #u@o
马德里老龄#K
+E@0Special Procedures 
@9Rectores 
Sostenible 
Vhjeg@w
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
内陆#n中%1
粮食#]
Constitución #B
Estupefacientes 
_-药_-耐药性
biens culturels 
guhakasa pfagdq 
oslo-ministerial
slavery-protocol
trafficking-2017
+Sextra-atmosphérique
@[Civiles y Políticos
Solución #kConflicto 
l’aviation civile &G
nmq debicdcc fexgbjuv 
supplementing @l@u@a*:
%YMarine Environment 
&Hghcv Fafi 
&U%q{四|}%c
*dVienne 
+tSummit 
1949%!8月12日
<T跨国有%C=u
@jÚnica 
@m(第
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
Rio @eJaneiro
_3Exploration @BUse @DOuter 
#w@oExploración y *!#k
#'plateau continental
@El’intégration #B
fishing-gear
forces armées 
forests-plan
gaxnpCduv hpnag
guhakai pfagdc 
hajfpndbBchjgc 
havana-rules
headquarters
hgqxedduv h 
hrc-institution
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
小%I#a轻%I
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
#u=Ltrafic illicite 
%8travailleuses #c<2
@1l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>fdefkajbBchkbv 
_B&m12 août 1949 #Z
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
气候变化+?
脱离接触#U
防止
%G%5Tobacco Control
*tPrevent, 
+rwith Disabilities
@NPrevenir 
réunion @e*V@e%A
>e@lRepublic @DSouth Sudan
Crime %L@B+o
@oiafhkaip 
#wfavor %0<X
协议
欧洲委员会
蒙特雷共识
防治结核病
养护#a
#c@Eleur destruction
guhCci pfagdc 
#BAsamblea General 
&mSommet &X
@hJerbo
Educación 
Health 
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
#C刑事^U院
#L@C%Hhandicapées
#kPatrimonio 
&e守则
&vcon Discapacidad
*pAfrica
=/计划
=t财产
Aviación Civil #Q
Basic @!
Bienes Culturales 
Cumbre %x
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
+z%M@e{|los }+n
#J@o#7sociale (norme 
=P*Q@2&k@BPeoples’ 
Smuggling @DMigrants 
共#a国
=i#cpolitiques
%U员
&mpatrimoine 
@Cenfants
危及海上航行
无核%I区%r
精神药_-@m
责任
高级别
#za 
&U@x+N^U%c
(No. 
+L第十届~dp~df
1949-08-12
1950-10-21
>X~ac>KNavigation
@a#A#'*o#B
@kEstupefacientes
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
pollution 
protocol-i
rio-health
space-2030
tokyo-1963
transfrontières 
tuberculosis-2023
y {|el }#r
不报告*L不管
%N=Ldomaine 
<ylégères 
=Ydécennie 
@F#WTrabajo 
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
卡塔赫纳
基本自由
所有
抗微生~cf
方面
种族
经济
蒙特利尔
遗传资源
难民地位
领域
%4@l+A%o%YChild 
=s~fw定平台#]
<?Africana @e~ap%0Pueblos
#w@oRepública 
_3Field @D~ecJustice
~d7@BReconciliation 
&V#a控~aG病
traite @C
及其
#Bcriminalité #c
%2a *Afcwcdke, @P
%S劫持航空器
~cw&U%q四%c
不容干涉
十%!期>G%1
核材料实
Asia Sudoriental
Reglamentación 
Responsabilidad 
couche d’ozone
discrimination, 
iom-relationship
ngo-arrangements
phfaj abocfahag 
responsabilité 
youth-high-level
{b|o|qi|qib|qv} 
~ba@lActivities 
~cJ{|de 2002 }#'
以色列-巴勒
发生&B时#g~eS
#n#K%e*6
&mcrime 
+O纲要
@.>f#/h 
@Wodace 
@a*a
Asuntos 
Bangkok 
Certain 
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
最+:则
#C=5与#]
#TEstratégico 
%-~b]ycfjg 
%9guvane k 
%Ol’encontre 
(№ 
*/对_i
*Ypénale
*tCombat 
1949 
2001-2010
2015-2030
2024-2034
@)@m
@2>5Destruction
@I@U
@hJerbo, #m
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
@g@e
@ogalfahp a 
Council @DEurope %5
Parts @BComponents 
traitement @C
公民及政治%b
@x~fF#a有关~fF
%N=Lcontexte #B
&mmilieu marin 
*/%S*L~gm制捕
*t@l
@a#V%E
Icyeicfbkedhk>f
Principles)
Promoción 
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
drug-2016
gcc-charter
geneva-ii
havfedcdbb 
havfedcdbq 
high-seas
hong-kong
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
relationship <c
ressources 
reykjavik
wsis-review
~b.psychotropes
~bbafsedbxerbb 
与_:~bl权
化学
在维持~hK~gV
巴黎
教育
斯德哥尔摩
活动
船舶
阿拉伯
非拘禁^M
#/h jafsagmco 
%8stupéfiants
%kflkhadr jdb 
&P@dxehcnedbq 
*lPequeñas y 
1961 
2030 
>2~aa{|,} %f_Z
>3kadFcfcdrbb 
>STratamiento 
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
dIgdk abide <Z
dcxegbhbiahjb 
from 
kajafuc iaspj 
@C#L@e
y @o
%j@l@5@D~e6@D
%W*7HIV @BAIDS: 
月球#a*v天体
Integración #B
移民
约翰内斯堡
防治荒漠化
%5Road Traffic
@a@T
Strategic #T@0
l’abolition 
organisations 
participation 
~bvContinental
~bwMínimas ^z
#E@:%a
#kConsejo 
1966-12-16
@1=L@]
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
sociaux #c
under 
京都
作用
未来
残疾%U%b
海上
罗马
%!~ft风险+?
%:Conventions
%Eproblèmes 
%N@,affaires 
<1forcé
>JBiológica 
>]kadFmbkjag 
Amendment ~ik
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
durable
d’un 
fexgbjbt
@oTrata @e
Use @D
#,@Cactes 
示范=/#a实际
@B@l
@j^z#W&E#k
%Yhigh-level 
@x%U类~dq~df
Platform @0=h
^Y#F~edlfegp 
g rcmqv 
geneva-i
hiv-2006
ipoa-iuu
kampala
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
#C@m
#w%(
#T@U@3
&j(emploi #c
2011–2020 
>JBiológica
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
@i@e
&V=u#a&)
@a#A#u@o
@I@D=h
=[~bf~jz~ax@C
amended by @l
#C劳工%C@H
%U口
@!@B#6@2+]^X
@f#T#N
@x南南>F#E
Sudán #kSur
bhkafcdcdbt 
conflits 
directrices 
d’Istanbul
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
outcome <f%Y
paix 
phjaoBbgaip 
relativa 
réparation 
sahpnefhjge 
xesfqxdcdbq 
~bm~fhabynb 
~gL生_-#]@z
~i.压载水
économique 
不容忍
内罗毕
冲突
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
%8pires ~f.
%Ocertains 
%kabmfoe *?
&KPenal
&k%oCouncil
*P理事会
2011–2020
>fkadjfamc 
>h#w@]sans 
@-Women
@k#G
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
@E#0@e_e~f.
#h@o
*P#a民族权*.
@5@DAll +r
@BEquitable 
au statut @C
governing @l
卫生
工作
%U道主义
&U@x~cx%c@H
=s~fI#]%S&e
@f>I@2~a[@0
durban-2021
d’autres 
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
{、|，}^L
~bbghjfcBb 
~kYPersonas
~lkOcéano 
最低%!龄
#/h 
#Yycdzbd
#c=L
%Xndq 
%kdlamz 
&KPenal 
&]#k^0@A
=8计划
>Pa 
@1une 
@Wnccha 
@a@-
Aircraft
Civiles 
Compact 
Conseil 
Espacio 
General 
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
#T@e@(
探索#a~fu
~nAMujer
#w@o
@B_QRelated 
#c@C
+A~h]@5@D&W
@H在
~jd%J@0%i#.
土著%U民
*L生产
@a@E%d
pêche
recours 
règles 
unclos
unfccc
world”
~dp是
主权
伙伴<S
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
Cour ~hH&G
Cybercrime
Documento 
Hazardous 
Hong Kong 
IeffekcChk
Jeofawbohk
LjeiwpmAhk
Marrakesh 
Outcome <f
Pollution 
Político 
Principles
Problemas 
Programas 
Promotion 
Relations 
Sancionar 
Tlatelolco
absjbah <Z
fabdjaile 
formation 
lagcncdbq 
lcfhademe 
lfawmciei 
lfbdrblev 
nucléaire
programme 
réfugiés
société 
{|,} 
{之|的|}
~iaRoma %Z
遇之%q@m
+z@8
@)#M
@I#N
号)
#r@e@(
%S制造#a~ds
#u@o
+T@,~bL@C*4
#T@D=h
+2@7#A#c
@f%5*c@0
~fz~nA#2
#wAfrique 
%U不受_x
&U%R%b%c@H
*tPromote 
Espace ~jd
#c@e
&V*L=s#a~ij
@ogalfahei 
Sharing @D
#w@X
<U>b~il#L@e~bi
~go~qmpetit 
~pd#a细则
Cumplir @o
~ab@D~be@-
~qb~gB#c_5
*8@e_S@e+p
国内#a#C
@R&Z%E&y@e~dW
@j@e~e7
@F@e
#L@e<j
%t=N@e
@Q@e
Capa @eOzono
%3&'<g@e~c-
Conjunto @e
Sistemas @e
#T@U@e
@6@e_e%H
@A@e
@eParís
@e@7
@j@e`;

export const NAMES =
  `~kP|fr|=[*N
~kP|es|<?@e&J
~kP|ru|~bK~eo
~kP|ar|dcBai ~kG
~kP|zh|@x*.
~b0|fr|~kB#BCour @T@eJustice
~b0|es|^Z#BCorte ~qLJusticia
~b0|ru|Ljejpj@w<5Lpne
~b0|ar|abhFad abpqaqc bdotde abjmb ~nv
~b0|zh|#C^U院规约
~dG|fr|@a*h*N
~dG|es|@j@kPrerrogativas e Inmunidades @e&J
~dG|ru|%6*qEwKcnbdcdduv Jerbo
~dG|ar|@WadgcaCag #efoxahagua
~dG|zh|@x~a(@m
+h|fr|@a*h@C~faspécialisées
+h|es|@j+m%0Organismos Especializados
+h|ru|%6*qhlcrbembxbfagedduv pBfcyncdbo
+h|ar|@WadgcaCag abftabag abdgvxxe foxahagua
+h|zh|专门~pc~a(@m
~hz|fr|@a=Y#P^A#,~hf@egénocide
~hz|es|@j+z%u~jASanción #kDelito @eGenocidio
~hz|ru|%6~iWlfchjplmcdbq scdarbne ~agdcsa;%6scdarbnc
~hz|ar|@Wdhj rkcde abslame abrdajce ~p4jbcua
~hz|zh|~d/及惩治灭绝~gQ罪@m
~aB|fr|@a=Y#,#B~g3êtres humains ~qml’exploitation #B~b'd’autrui
~aB|es|@F+z%M#BTrata @e&vy #BExplotación #BProstitución Ajena
~aB|ru|%6~i?mtnAib b h Pkhlmpejerbco ~mwjfcjAbib mbreib
~aB|ar|@WoFk ~e9labpwvax faqgDbab mjake abDck
~aB|zh|&d贩卖~mh及取缔意图营利使%U卖淫~hX
~oL|fr|&y@e_B&m12 août 1949;&y@e~f3{ de 1949|}
~oL|es|~pI@e>2~aa;~pI@e>2@e1949;~pI@e~cG
~oL|ru|<6{bc|bv|bi|bib} kadgcdrb~g]aj 12 egsphje ~hT~n';<6{bc|bv|bi|bib} kadgcdrb~g]~hT~n';Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};<6{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~oL|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
~oL|zh|~g8;%q四@m;%q@m
~k9|fr|*d_B~dS&msort @Cblessés ~o3malades %N@,~c4#wcampagne;première *d~f3
~k9|es|~qB>2@NAliviar @oSuerte ^PCorren @XHeridos y @XEnfermos _YFuerzas Armadas #wCampaña;{Primer|I} ~qB~cG
~k9|ru|<6@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg>R<6@p
~k9|zh|改善战地~aM伤者病者境~p.;%q第一@m
~iM|fr|*d_B~dS&msort @Cblessés, @Cmalades ~o3naufragés @C~c4@Emer;~j8*d~f3
~iM|es|~qB>2@NAliviar @oSuerte ^PCorren @XHeridos, @XEnfermos y @XNáufragos _YFuerzas Armadas ~lkMar;{Segundo|II} ~qB~cG
~iM|ru|<6@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege >]hbm @eiafc;gjaf>R<6@p
~iM|zh|改善~ka~aM伤者病者及遇船难者境~p.;%q_k@m
~f:|fr|*d_B#Vau ~ieprisonniers @eguerre;~n,*d~f3
~f:|es|~qB>2%fal Trato debido a @XPrisioneros @eGuerra;{Tercer|III} ~qB~cG
~f:|ru|<6@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} <6@p
~f:|zh|@H战俘待~p.;%q~mX@m
~e/|fr|*d_B#V>b@6@C%Hciviles #wtemps @eguerre;quatrième *d~f3
~e/|es|~qB>2%f_Z@8debida a #G&v~on#wTiempo @eGuerra;{Cuarto|IV} ~qB~cG
~e/|ru|<6>f&Nsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj>R<6@p
~e/|ar|@Wrhcn +ulodace abdmhcch fig abokl;@Wrhcn abkalje
~e/|zh|@H战时#g平民之%q@m;%q第四@m
~gf|fr|~qz>b@6@C~fq@C~mnarmés ~aZ{ (Protocole I)|};@R&ZI
~gf|es|@Q+G@e~je@8_Y~f"%0Conflictos Armados *O{ (Protocolo I)|};~lpI;@QI +G@e~cG{| de 1949}
~gf|ru|~hM%l~ki~pm!I);~hM%l>]kadFmbkjag;~gs@n!I
~gf|zh|~g8@H#g#C性&B受难者@)=a(第一@z);~ct@H#g>T@)=a;@H#g>T@)=a;~ct第一=a;第一=a
~eA|fr|~qz>b@6@C~fq@C~mnarmés non ~aZ{ (Protocole II)|};@R&ZII
~eA|es|@Q+G@e~je@8_Y~f"%0Conflictos Armados sin Carácter #Q{ (Protocolo II)|};~lpII;@QII +G@e~cG{| de 1949}
~eA|ru|~hM~kidcicynpdefandasa vefekjcfe ~pm!I!I);~hM~kidcicynpdefandasa vefekjcfe;~gs@n!I!I
~eA|zh|~g8@H#g非#C性&B受难者@)=a(_k@z);~ct@H#g非>T@)=a;@H#g非>T@)=a;~ct_k=a;_k=a
~c]|fr|~qz%Ol’adoption ~kWsigne distinctif additionnel{ (Protocole III)|};@R&ZIII
~c]|es|@Q+G@e~jeAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~lpIII
~c]|ru|%-~mxnalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~pm!I!I!I);%-~mxnalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~gs@n!I!I!I
~c]|zh|~g8@H采纳一个新增特殊标志@)=a(~mX@z);@H采纳一个新增特殊标志@)=a;~ct~mX=a;~mX=a
~j"|fr|@a{|de La Haye }#J@,lois #ccoutumes #Bguerre @Eterre
~j"|ru|%6>D;Qeeshk>f>D;Gamaycdb{c|q|t|ci|b} a >D
~j"|zh|陆战^U规#a惯例@m;海牙第四@m
~fl|fr|@a#V~nE~p'
~fl|es|@j#W^Z%0Refugiados;~qO1951
~fl|ru|%6~oNwcycdrcg;@c~pp~oi~oNwcycdrcg
~fl|ar|+Xabvaxe ~fc;@Wjad ~ppabvaxe ~fc
~fl|zh|@H~gU~hX;~gU@m;1951%!难民@m;1951%!@m
=F|fr|@R#Z~nE~p';@R@e1967{| s’y rapportant}
=F|es|@Q#W^Z%0Refugiados;~lZ~p)@e1967
=F|ru|~cE@Phjejphe wcycdrcg;#11967 >Pk dco;#1k dco 1967 ~n'
=F|ar|ablkfgftfb ~hq~fc;ablkfgftfb abvax ~fc
=F|zh|@H~gU@)@z;~gU@z;1967%!@z
=I|fr|@a#V~nEapatrides
=I|es|@j#W^Z%0Apátridas
=I|ru|%6~oNelejfbnag
=I|ar|+X+ulfAj ~hsjmcdc abrhqce;+Xabvaxe lfAj ~hsjmcdc abrhqce
=I|zh|@H无国籍%U地位~hX;无国籍%U地位@m
_v|fr|~hjréduction @Ccas d’apatridie
_v|es|@j@NReducir @XCasos @eApatridia
_v|ru|%6hakfezcdbb wcxsfeynedhjge
_v|ar|@WvnA oabag ahjmad abrhqce
_v|zh|减少无国籍状态@m
~db|fr|@a#V%Ol’esclavage
~db|es|_OEsclavitud
~db|ru|%6fewhjgc;@cajdahbjcmAda fewhjge
~db|zh|禁奴@m
~cj|fr|@Ramendant @o@a#V%Ol’esclavage signée %O_B=L25 septembre 1926
~cj|es|@Q@NModificar @o_OEsclavitud Firmada #w>2%(25 @eseptiembre @e1926
~cj|ru|#1a gdchcdbb bxicdcdbo g ~lwfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~n'
slavery-amended|fr|@a#V%Ol’esclavage signée %O_B=L25 septembre 1926 #camendée par =LProtocole
*D|fr|@asupplémentaire #V%O~jL@el’esclavage, #B~g3esclaves ~o3~fa#cpratiques analogues %Ol’esclavage
*D|es|@jSuplementaria %ZAbolición #BEsclavitud, ~kYEsclavos y #G~joy ~nqAnálogas _ZEsclavitud
*D|ru|~gs@b~iEfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
*D|ar|+Xabgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*D|zh|废止奴隶制*L奴隶贩卖及类似奴隶制@)制度与习俗补充@m
&(|fr|@a%8#Lpolitiques #Bfemme
&(|es|@j<:@[Políticos #BMujer
&(|ru|%6lambjbBchkbv *Aycdzbd
&(|ar|@Waboifi abqcaqce bbdkpe
&(|zh|_i~o]%b@m
*J|fr|~hjnationalité #Bfemme mariée
*J|es|_ONacionalidad #BMujer Casada
*J|ru|%6sfeynedhjgc xeipydco ycdzbdu
*J|zh|已婚_i国籍@m
+d|fr|@a#'consentement au mariage, l’âge minimum &mmariage #cl’enregistrement @Cmariages
+d|es|@j#WConsentimiento >SMatrimonio, @oEdad Mínima @NContraer Matrimonio =MRegistro %0Matrimonios
+d|ru|%6hasmehbb @eghjplmcdbc g wfek, ~mswfeBdai gaxfehjc b fcsbhjferbb wfekag
+d|ar|@WabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+d|zh|@H婚姻@)同意*L结婚~n]及婚姻登记~hX
icerd|fr|~jJ~nz@e&jraciale
icerd|es|@j@A%Z~qxRacial
icerd|ru|@.>f~csfehagao nbhkfbibderbb
icerd|ar|#3bbiAaE <"abgdccC abjhxkc
icerd|zh|*/^K~gQ_j~lj
~oO|fr|~e4@3#Z%E#Léconomiques, ~j.culturels
~oO|es|^0~qL@[Económicos, ~ivy ~jY
~oO|ru|@.*Gaw PkadaibBchkbv, ~e:~iTlfegev
~oO|ar|abjum </
~oO|zh|~gR*L=6及=t%b~lj;~gR{、|}=6{、|和|及|}=t%b~lj
iccpr|fr|~fE
iccpr|es|^0~qL~cm
iccpr|ru|@.*Ga ^F
iccpr|ar|abjum _[
iccpr|zh|~if~lj;>E%b~lj
~e,|fr|Pactes _7>O%E~qC
~e,|es|Pactos #?@e=b
~e,|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a *A=Q
~e,|ar|abjumch abmfbcch abvaxch loifi ~cQ;abjumah abmfbcah abvaxah loifi ~cQ
~e,|zh|#C*P两@m;#C*P@m
~e?|fr|%sau ~fE;premier %sau ~fE
~e?|es|~og@e~cm
~e?|ru|~gz@n~b4a ^F
~e?|ar|#R~js_[;#Rbbjum _[
~e?|zh|&U~if#C%c&c;&U>E%b#C%c@:{第一{号|项|}|}&c
~e[|fr|~j8%sau =i#cpolitiques, &?abolir @opeine @emort;~j8%sau ~fE
~e[|es|Segundo ~og@e@[~ony Políticos, destinado a abolir @opena @emuerte;Segundo ~og@e~cm
~e[|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~b4a ^F
~e[|ar|#RabBahc ~js_[
~e[|zh|旨在废除死刑@)&U~if#C%c_k项&c;&U>E%b#C%c@:_k{项|}&c
~e]|fr|%sau ~e4@3#Z%E#Léconomiques, ~j.culturels
~e]|es|~og@e@[Económicos, ~ivy ~jY
~e]|ru|~gz@n~b4aw PkadaibBchkbv, ~e:~iTlfegev
~e]|ar|#Rbbjum </;#R~js</
~e]|zh|&U~gR*L=6及=t%b#C%c&c;&U~gR{、|}=6{、|和|及|}=t%b#C%c@:&c
=p|fr|@a@El’imprescriptibilité @Ccrimes @eguerre ~o3crimes #ul’humanité
=p|es|_OImprescriptibilidad %0Crímenes @eGuerra y %0Crímenes @eLesa Humanidad
=p|ru|%6dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi +fBcmagcBchjge
=p|zh|战争罪及危害%U类罪不适用^U定时效@m
~e)|fr|~jJ@E#0^A#,~hfd’apartheid
~e)|es|@j@A%Z%M=MCastigo #kCrimen @eApartheid
~e)|ru|@.>flfchcBcdbb lfchjplmcdbq elefjcbne ~agdcsa
~e)|ar|#3bidj rkcde abnxb abjhxkc ~p4jbcua
~e)|zh|&d并惩治~gQ隔离罪行~lj
^4|fr|~jJ#ul’apartheid %N@,sports
^4|es|@j@A#h%(Apartheid ~qqDeportes
^4|ru|@.@b+felefjcbne g hlafjc
^4|zh|~o?体育~gV~gQ隔离~lj
cedaw|fr|@a~nz@e&j^S
cedaw|es|_O~qx~o0
cedaw|ru|%6~cs^n~ob
cedaw|ar|@W~kE<"~f'
cedaw|zh|~hQ^K_j@m
~hu|fr|<U>b@a~nz@e&j^S
~hu|es|&]#B_O~qx~o0
~hu|ru|%2a ~cs^n~ob
~hu|ar|~bm~kE<"~f'
~hu|zh|&U~hQ^K_j%c&c;&U~hQ^K_j%c@)&c
cat|fr|@a~qb+C;@a~qbtorture
cat|es|@j~nA>i;@j~nATortura
cat|ru|@c+f~k,;@c+flujak
cat|ar|@WdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&d_x@)=7@m;&d酷刑@m
opcat|fr|%s>b@a~qb+C
opcat|es|&]#B@j~nATortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%2+f~k,;%2+flujak
opcat|ar|~bmdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&U&d_x@)=7%c&c;&U&d_x@)=7%c@)&c;&U&d酷刑%c@:&c
crc|fr|~il#L@e~bi
crc|es|@j<:@[#kNiño
crc|ru|%6*Afcwcdke
crc|ar|@W~fhabynb
crc|zh|%R%b@m
~hv|fr|~qr{,|} #Jl’implication d’enfants %N@,~mnarmés;<U#Jl’implication d’enfants %N@,~mnarmés
~hv|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %f_Zparticipación @eniños ~qqconflictos armados
~hv|ru|~g6pBehjbq ~oVg >]kadFmbkjev;~gz{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @PpBehjbq ~oVg >]kadFmbkjev
~hv|ar|~mJ*?awgkat abpynab nc abdhaCjag abdqboe
~hv|zh|~qj%R卷入&B#K@)&c;@H%R卷入&B#K@)&c
~hx|fr|~qr{,|} #J@ovente d’enfants, @o~b'@C~bX^Apornographie mettant #wscène ~fH;<U#J@ovente d’enfants, @o~b'@C~bX^Apornographie mettant #wscène ~fH
~hx|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %f_Zventa @eniños, @oprostitución infantil ~jAutilización @eniños ~o1pornografía
~hx|ru|~g6~muncjAib, ~oW~mwb ~oWlafdasfeFbb;~gz{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @P~muncjAib, ~oW~mwb ~oWlafdasfeFbb
~hx|ar|~mJ*?lcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
~hx|zh|~qj买卖%R*L%R卖淫#a%R色情制品#K@)&c;@H买卖%R*L%R卖淫#a%R色情制品#K@)&c
~hw|fr|~qr~p)établissant une procédure @eprésentation @ecommunications
~hw|es|&]#B@j<:@[#kNiño %fa un procedimiento @ecomunicaciones
~hw|ru|~g6lfarcnpfu haawzcdbo
~hw|ar|~mJ~hqlsrkaE gimcd ablbaDag
~hw|zh|~qj设定来文程序@)&c;@H设定来文程序@)&c
<'|fr|~jJ*a@6~jztous @,<2~fe~o3membres @e~mvfamille
<'|es|@j@A%Z@8%0@[@eTodos @X~kDMigratorios y @eSus Familiares
<'|ru|@.>f&N~gaghcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
<'|ar|#3~kN~fhrdcj abjdab abduarkch fpnkam pqkud
<'|zh|#g~gN移徙工%U~g4家庭成员%b~lj
crpd|fr|~il~eM
crpd|es|@j<:@[_Y~eP
crpd|ru|%6*A~l]
crpd|ar|@W~fh~hsHfc absjaie
crpd|zh|~j]@m
~kT|fr|%s>b~il~eM
~kT|es|&]#B@j<:@[_Y~eP
~kT|ru|%2a *A~l]
~kT|ar|~bm~fh~hsHfc absjaie
~kT|zh|&U~j]%c&c;&U~j]%c@)&c
&6|fr|~jJ=Y~qK#u@,disparitions forcées
&6|es|@j@A~p/@e~j6#h#GDesapariciones Forzadas
&6|ru|@.@b~j,~b]~mrdehbmAhjgcdduv bhBcxdagcdbo
&6|ar|#3~kN^Q
&6|zh|#g~gN%U免遭强迫失踪~lj
&z|fr|@a#J@o~bF&j~gn@el’enseignement
&z|es|@j~mF_Z_C#GDiscriminaciones ~o1Esfera #BEnseñanza
&z|ru|%6~oanbhkfbibderbco %3awfexagedbq
&z|ar|@Wdtanoe abgdccC nc drab abgjbcd
&z|zh|取缔~i)_j@m
untoc|fr|~mc&F;@a~qbcriminalité{| transnationale} organisée;*dPalerme
untoc|es|@j^z~nA~koOrganizada Transnacional;@j~nA~koOrganizada{ Transnacional|};~qOPalermo
untoc|ru|@c#F+fjfedhderbademAdao afsedbxageddao ~my;@c{aw|lfajbg} afsedbxageddao ~my;Gemcfihk@p
untoc|ar|~ao~kHabdhFde jlk abfyhce
untoc|zh|@x~cx@m;<T{跨国|}有%C=u@m;巴勒莫@m
*3|fr|@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }&?~eBréprimer #cpunir @o~g3personnes, ~bD@Cfemmes ~o3enfants, &Z>b~mc&F;@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }&?~eBréprimer #cpunir @o~g3personnes, ~bD@Cfemmes #c~fH
*3|es|@Q@N~f7Reprimir y ~p1~kYPersonas, ~d3Mujeres y Niños#S;@Q#h~n?;~qEPalermo
*3|ru|#1a ~iWb lfchcBcdbb ~mumtnAib, ahawcdda ycdzbdeib b ncjAib, ~agdcc@q;#1a ~iSmtnAib
*3|ar|^(dhj fidj fdjaile ~e9labpwvax، flvaxe abhqaE fabpynab;^(dhj ~e9labpwvax، flvaxe abhqaE fabpynab، fidju ~p4jbcu
*3|zh|~nJ&V*L&d#a惩治~ds~mh~o-_i#a%R&e@)_N;#"&V*L&d#a惩治~ds~mh~o-_i#a%R&e@)_N;~ds~mh@z;~mh~ds@z
+)|fr|@R~dQ@e~fepar terre, air #cmer, &Z>b~mc&F;@R~dQ@e~fepar terre, air #cmer
+)|es|@Q#h_w@eMigrantes ~k[Tierra, Mar y Aire#S;@Q#h_w@eMigrantes
+)|ru|#1+f~cWggaxe ibsfedjag @ohpCc, iaft b gaxnpvp@q
+)|ar|^(dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+)|zh|~nJ<T陆*L海*L空偷运~jF@)_N;#"<T陆*L海*L空偷运~jF@)_N;偷运~jF@z
=B|fr|@R~qw@e~oSpièces, éléments #cmunitions, &Z>b~mc&F;@R~qw@e~oSpièces, éléments #cmunitions
=B|es|@Q~nAFabricación =M~l'Ilícitos @e*l@eFuego, sus Piezas y Componentes y Municiones#S;@Q@k{las |}*l@eFuego
=B|ru|#1+f~cWbxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#1aw asdchjfcmAdai afpybb
=B|ar|^(dtanoe xhj ~hrabhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=B|zh|~nJ<T~qa枪支~g4零部件#a~mS@)_N;#"<T~qa枪支~g4零部件#a~mS@)_N;枪支@z
uncac|fr|~mccorruption;@a~qbcorruption
uncac|es|@j^z~nACorrupción;@j~nACorrupción
uncac|ru|@c#F+fkaffplrbb;@c+fkaffplrbb
uncac|ar|~aoabnqam
uncac|zh|@x反腐败@m;&U反腐败%c
~dB|fr|~mccybercriminalité
~dB|es|@j^z~nACiberdelincuencia; Fortalecimiento #B%Q@A+z_CDeterminados ~kp~jXmediante ~qITecnología #BInformación y #GComunicaciones y +zTransmisión @ePruebas #wForma Electrónica @e~kpGraves
~dB|ru|@c#F+fkbwcflfchjpldahjb
~dB|ar|~ao~kHabqclkahce
~dB|zh|@x<T网络=u@m
=H|fr|~lq~i[{ de 1961|};~lq@e~jc~i[
=H|es|~cy@e~jc~fV;~cy@k~ce@e1961;~cy~fV{|, 1961};~cy@e1961
=H|ru|~dVhfcnhjgev ~jc~n';~dVhfcnhjgev
=H|ar|+Xabfocme bbdvmkag bqhe 1961
=H|zh|1961%!~dv@m;~dv@m
&p|fr|~lq%8stupéfiants @e1961{| ,|,} ~ak@e1972;~lq@e~jc~i[{,|} ~ak@e1972
&p|es|~cy@e~jc~fV~p)~e-@e{|25 de marzo de }1972;~cy@k~ce@e1961~p)~e-@e{|25 de marzo de }1972;~cy@e~jc@k~ce#wsu forma ~e-@e1972
&p|ru|~dVhfcnhjgev ~jc>Ph lalfegkeib, gdchcdduib g dcc ~f/Gfajakamai 1972 ~n'
&p|ar|+Xabfocme bbdvmkag bqhe ~jclxcDgua abdjmbe llkfgftfb qhe 1972
&p|zh|经《1972%!@z^O修正@)《1961%!~dv%c;经1972%!{3月25日|}&U@z^O修正@)《1961%!~dv%c
~az|fr|@a%8~b.psychotropes @e1971;@a%8~i8;*d1971 %8~i8
~az|es|@F@k~iy{Sicotrópicas|Psicotrópicas}{ de 1971|}
~az|ru|%6~k)gczchjgev 1971 ~n';%6~k)gczchjgev
~az|ar|@WabdIBkag abjibce bqhe 1971
~az|zh|1971%!~fK;~fK
~au|fr|@a#A~dQ@estupéfiants ~qm~i8{| de 1988}
~au|es|@j^z#h_w@e~cey ~iy{Sicotrópicas|Psicotrópicas}{ de 1988|};~qO1988
~au|ru|~jU#/+f~cWawafaje defkajbBchkbv hfcnhjg b ~k)gczchjg
~au|ar|~ao~e9~lxnc abdvmkag fabdIBkag abjibce
~au|zh|1988%!@x&d%S~ds麻醉药品#a~fK;@x&d%S~ds麻醉药品#a~fK;1988%!@m
^r|fr|~hj#P^A#,@C~gD#u@,%Hjouissant d’une @6internationale, y compris @,agents diplomatiques
^r|es|_O%u=MCastigo @e~kp#h&vInternacionalmente Protegidas, inclusive @XAgentes Diplomáticos
^r|ru|%6~c.b dekexedbb lfchjplmcdbo +fmbr, lamAxptzbvhq %]xezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
^r|zh|@H~d/#a惩处侵害应受#C#g~fF包括外交代表@)罪行~hX
~hB|fr|~jJ~qbprise d’otages
~hB|es|@j@A~nAToma @eRehenes
~hB|ru|~hhxevgejai xemaydbkag
~hB|ar|#3bdhauAe pvH abkuazh
~hB|zh|~o?劫持%U质~lj
~b8|fr|~jJ#u=Lrecrutement, l’utilisation, =L>.#cl’instruction @emercenaires
~b8|es|@j@A#h%(Reclutamiento, @oUtilización, @o~aQ=MEntrenamiento @eMercenarios
~b8|ru|~hhgcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~b8|ar|#3bdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~b8|zh|~o?招募*L_h*L资助#a训练雇佣军~lj
~fp|fr|~hj#7>V#A#c>Vassocié
~fp|es|_O#2#k~bc^z=M~bcAsociado
~fp|ru|%6<3~p7#Fb hgqxeddasa h dco lcfhademe
~fp|ar|+X+ulqbade ^6;@Wqbade ^6
~fp|zh|~ig#]@m
~aD|fr|<U#Z>b~hj#7>V#A#c>Vassocié
~aD|es|&]#B_O#2#k~bc^z=M~bcAsociado
~aD|ru|%2a <3~p7#Fb hgqxeddasa h dco lcfhademe
~aD|ar|#Rbbagnaice +ulqbade ^6
~aD|zh|&U~ig#]%c&c;&U~ig#]%c@)&c
+-|fr|~jJ=Y#,@Cattentats terroristes %Ol’explosif
+-|es|@F@A+z%M%0Atentados Terroristas ~jXcon Bombas
+-|ru|~hhwaiwagui jcffafbxiai
+-|ar|#3bidj aburdag abskualce labihalb
+-|zh|=s~aK爆炸@)~lj;=s~aK爆炸事件@)~lj
+i|fr|~jJ=Y#,&m>.&mterrorisme
+i|es|@F@A+z%M#B~aQ#kTerrorismo
+i|ru|~hhFbdedhbfagedbci ~j'
+i|ar|#3bidj gdfcb abskual
+i|zh|=s向~aK提供资助@)~lj
=E|fr|~jJ=Y~k0@e~n)~p!
=E|es|@F@A+z%M%0Actos @e~nsNuclear
=E|ru|~hhekjeib =e~j'
=E|ar|#3bidj pjdab abskual abhffc
=E|zh|=s核~aK&e~lj
<m|fr|~hj@6physique @Cmatières ~ew{| et des installations nucléaires}
<m|es|_O@8Física %0~h-~e3{| y las Instalaciones Nucleares}
<m|ru|%6~h'&N=eiejcfbeme;%6~h'&N=eiejcfbeme b qncfduv phjedagak
<m|ar|@Wabodace abdamce bbdfam abhffce
<m|zh|~g"_-#g@m;~g"体#g@m;核材料#a核设施实{物|体}#g@m
~gi|fr|~il~gD#c~m2~bSactes survenant %Obord @Caéronefs;*dTokyo
~gi|es|@F~m"Infracciones y Ciertos Otros Actos ~jXa Bordo _Y~lr
~gi|ru|%6lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c6;Takbohk@p
~gi|zh|~o5航空器内@)=u#a犯有某些*v&e~hX;东京@m
~dF|fr|@a=Y#,#Bcapture illicite d’aéronefs
~dF|es|@F+z%M#kApoderamiento Ilícito @e~lr
~dF|ru|%6~oadcxekaddui xevgejai ~c6
~dF|ar|@Widj abaqgcbaE ~lxjbG abyazkag
~dF|zh|@H=s~g7~hX
_s|fr|@a^Vdirigés ~qb#7@el’aviation civile
_s|es|@F+z%M@e+n~nA#2#BAviación Civil
_s|ru|%6#/@'~eF
_s|ar|@Widj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_s|zh|@H=s危害~dn#]@)%S&e~hX
^l|fr|@R=Y~k0*)@e>Q%N@,aéroports servant %O~co
^l|es|@Q+z%M@e+n@e^1~qqAeropuertos ^PPresten Servicio{|s} _Z~eT
^l|ru|#1a ~oadcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
^l|zh|=s在为#C~dn服务@)机场上@)%S_,&e@)@z;=s在用于#C~dn@)机场发生@)%S_,&e@)@z
+"|fr|@a#'marquage @Cexplosifs plastiques #c#wfeuilles %Efins @edétection
+"|es|@F%ZMarcación @e~m?Plásticos @N@XFines @eDetección
+"|ru|%6iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~k8bv awdefpycdbq
+"|ar|@WgdccC abdgnrkag ablbaqgctce lDkA twnua
+"|zh|~o5可塑炸药中添加识别剂以便侦测~hX
sua|fr|@a^V~qb#7#Bnavigation maritime
sua|es|@F~qg#BNavegación Marítima
sua|ru|%6#/@'_J
sua|ar|@Widj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|~nK@m
~b-|fr|@R^V~qb#7@Cplates-formes fixes situées ~c1
~b-|es|@Q~qg_YPlataformas Fijas Emplazadas ~o1~jO
~b-|ru|#1a +[@e^i
~b-|zh|~gX%S&e@z
~aA|fr|~kB@e~ky#B~pK;~kB@e_R
~aA|es|^Z@eRoma #BCorte Penal #Q;^Z@eRoma
~aA|ru|Obihk~eIhjejpj@w<5~n!hpne;Obihk~eIhjejpj{|e|p|ai|c}
~aA|ar|hFad kfda abpqaqc bbdotde ~l/~nv;hFad kfda abpqaqc
~aA|zh|~eL~kb规约;~kb规约
^e|fr|#t*h#B~pK
^e|es|#f+m#BCorte Penal #Q
^e|ru|@La *q<5~n!hpne
^e|ar|agnai adgcaCag foxahag abdotde ~l/~nv;~hp~hqladgcaCag abdotde ~l/~e"foxahagua
^e|zh|~eL~a(#U
vcdr|fr|~cu%8^]diplomatiques
vcdr|es|~qA@k~bxDiplomáticas
vcdr|ru|~kt>fnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~okbbjbaiag abmlbfdaqce
vcdr|zh|=f外交<S@m
vccr|fr|~cu%8^]consulaires
vccr|es|~qA@k~bxConsulares
vccr|ru|~kt>fkadhpmAhkbv hdaCcdbqv
vccr|ar|~okbbjbaiag abihxbce
vccr|zh|=f领事<S@m
_d|fr|@a%8missions spéciales
_d|es|@j~m"Misiones Especiales
_d|ru|%6hlcrbemAduv ibhhbqv
_d|zh|~dp使团@m
vclt|fr|~cu#'*o@Ctraités
vclt|es|~qA#W&E%0Tratados
vclt|ru|~kt>f~iY%lnasagafag
vclt|ar|~okbiahfh abdjaumag
vclt|zh|=f%r^U@m
~n-|fr|~cu#'*o@Ctraités +2*4#c~jM+wou +2~jM~c,
~n-|es|~qA#W&E%0Tratados +2%/y ~cL#?o +2~cL*O
~n-|ru|~kt>f~iYnasagafag ~oP~d)b ~iRafsedbxerbqib ~nw~oP~iRafsedbxerbqib
~n-|zh|@H%1#a#C%C间或#C%C相互间%r^U@)=f@m
<P|fr|~cu*asuccession d’États +Q@etraités
<P|es|~qA%ZSucesión @e%/#wMateria @eTratados
<P|ru|~kt>flfegalfccihjgc *2#Ynasagafag
<P|zh|@H%1在%r~gP@)继承@)=f@m
&o|fr|@a#A%8immunités juridictionnelles @C*4~qm~oSbiens
&o|es|@j^z~m"Inmunidades Jurisdiccionales %0%/y @esus Bienes
&o|ru|~jUtfbhnbkrbadduv biipdbjcjev *2b bv hawhjgcddahjb
&o|ar|@W#eboxahag ~l,fddgbtagua dh abfbace abiAazce
&o|zh|@x%1~g4财产管辖豁免@m
~a"|fr|~cu*areprésentation @C*4%N~oS^]avec @,~jM+w@ecaractère universel
~a"|es|~qA%ZRepresentación %0%/#wsus ~bxcon #G~cL#?@eCarácter Universal
~a"|ru|~kt>flfcnhjegbjcmAhjgc *2g bv ajdaCcdbqv h ~iRafsedbxerbqib pdbgcfhemAdasa vefekjcfe
~a"|zh|=f@H%1在其对普遍性#C%C<S上@)代表权@m
~o(|fr|~fUmer
~o(|es|~k3Mar;CONVEMAR
~o(|ru|@c#F~edlfegp
~o(|ar|@W#ebiahfh abloak
~o(|zh|@x+N^U@m;&U+N^U%c
~n7|fr|#t#Z%O<i#Bpartie XI #B~fUmer &m10 décembre 1982;#t#Z%O<i#Bpartie XI #B~fUmer
~n7|es|#f%f_Z>Y#BParte XI #B~k3Mar{ de 10 de diciembre de 1982|};#f%ZParte XI
~n7|ru|@L~f)Чehjb !X!I ~k7aj 10 nckewfq 1982 ~n'
~n7|zh|@H=81982%!12月10日~fO第十一~pj@)#U;第十一~pj#U
~et|fr|#t%Efins @e<i@Cdispositions #B~fUmer &m10 décembre 1982 ~dJ>b&.#c>b^a@Cstocks @epoissons dont @,déplacements s’effectuent tant %Ol’intérieur qu’au-delà @ezones ~lhexclusives (stocks chevauchants) ~o3stocks @epoissons grands migrateurs;#t{|des Nations Unies |de 1995 }%8stocks @epoissons
~et|es|#f%Z>Y_Y~jl#B~k3Mar @e10 @ediciembre @e1982 relativas _Z&Dy ~ar_Y~lU@ePeces Transzonales y #G~lU@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @k{las |}~lU@ePeces
~et|ru|@L~f)lamaycdbo ~k7aj 10 nckewfq 1982 sane, kajafuc kehetjhq ~iOjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~mtfuw b plfegmcdbq bib;&r{| Efsedbxerbb EwKcnbdcdduv Jerbo} @ofuwdui xelehei
~et|zh|=81982%!12月10日~fO~pb~ej^N跨界~du#a高度洄游~du@)规定@)#U;=8~fO~pb~ej^N跨界~du#a高度洄游~du@)规定@)#U;~gJ~du#U
bbnj|fr|#tse rapportant >b~fUmer #cportant *a&.#c+y~hy#B~iJbiologique marine @Czones ne relevant pas #Bjuridiction nationale
bbnj|es|#f~lk=S#B~k3Mar %f_Z&D=MUso ~bJ#B~khMarina _YZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@L@ewexc ~k7a ~iNb phjaoBbgai ~jtiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~kUtfbhnbkrbb
bbnj|zh|~fO下%1~aN区域+N%n@)~ej%g~fu#U;根据~fO@)规定就%1~aN区域+N%n@)~ej%g~fu#K拟订@)#U
^"|fr|#t*h&mTribunal @3&m*o#Bmer
^"|es|#f+m#kTribunal @A#k&E#kMar
^"|ru|@La *q<5jfbwpdeme ~edlfegp
^"|zh|#C+N^U^U庭~a(#U
~a0|fr|@R*h@el’Autorité @T@Cfonds marins
~a0|es|@Q+m#BAutoridad @A%0Fondos Marinos
~a0|ru|#1a *q<5afsede ~edndp
~a0|zh|#C海底^N局~a(@z
~iP|fr|~hjhaute mer
~iP|es|_OAlta Mar
~iP|ru|@caw ~l[iafc
~iP|zh|公海@m
>"|fr|@a~c1
>"|es|_O~jO
>"|ru|%6^i
>"|zh|大陆架@m
_(|fr|~hjmer territoriale ^Azone contiguë
_(|es|@j#WMar ~l!~jAZona Contigua
_(|ru|%6jcffbjafbemAdai iafc b lfbmcyezco xadc
_(|zh|领海及毗连区@m;领海&[毗连区@m
=V|fr|#t&?favoriser =Lrespect ~oX~k/@e~eC#whaute mer @C=(+w@e&.~qmgestion;#td’application
=V|es|#f@N~lX%(Cumplimiento _Y<W#?@e&Dy ~ar~k[@X~m)Pesqueros ^PPescan #wAlta Mar;#f@eCumplimiento
=V|ru|@La hancohjgbb hawmtncdbt fuwamagduib hpneib g ~l[iafc %licf @o~nQybguv fchpfhag b ~n9bib;@L@oajkfujaip iaft
=V|zh|_)公海渔船遵守#C~ej^N^M@)#U;遵守^M#U
<L|fr|#t#Z%E=(&mressort @e~j)&mport &?~eBcontrecarrer #c~dP@o~eC=3;#t#Z%E=(&mressort @e~j)&mport
<L|es|#f@k<W#k~h"Rector #kPuerto Destinadas a ~f7Desalentar y ~eX@o~gu=9;#f@k<W#k~h"Rector #kPuerto
<L|ru|&r{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~mHlafje @olfcnplfcyncdbt, hncfybgedbt b &H+H{|fuwdasa }~oT;@La icfev ~mHlafje
<L|zh|@H港口国~qn鱼@)^M#U;@H~qn鱼@)港口国^M#U;港口国^M#U
solas|fr|~jJ{de 1974 |}=Y~n(#Bvie humaine #wmer
solas|es|@F@A+z#2#BVida Humana ~lkMar{, 1974|};@FSOLAS
solas|ru|@.@b@oavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|#3bqbade abpkfao nc abloak;#3~kNabpkfao nc abloak
solas|zh|1974%!#C~ka%U命#]@m;#C~ka%U命#]@m
marpol|fr|~jJ{de 1973 |}=Y#P#B~ge~oXnavires, ~ak@e1978 y relatif;~jJ{de 1973 |}=Y#P#B~ge~oX~n6
marpol|es|@F@A~d]@o~cC~k[@XBuques, 1973, modificado ~k[{el|su} ~qE1978;@F@A~d]@o~cC~k[@XBuques;@FMARPOL
marpol|ru|@.@b~a:~mIh hpnag
marpol|zh|#C~d/~i.造成~pe@m
_t|fr|~jJ{de 1979 |}*arecherche ~ocsauvetage maritimes
_t|es|@F@A@kBúsqueda y Salvamento Marítimos{, 1979|}
_t|ru|@.@b@olabhkp b hlehedbt @eiafc
_t|ar|#3bbloB fabshiaH nc abloak
_t|zh|1979%!#C~ka搜寻救助@m;#C~ka搜寻{和|与|}救助@m
stcw|fr|~jJ{de 1978 |}%8normes @e~p5@Cgens @emer, @edélivrance @Cbrevets ~qmveille
stcw|es|@F@A@kNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|@.>f~n3b nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|zh|1978%!海员~d,#a~gK~lj;海员~d,#a~gK~lj
*y|fr|@a&?faciliter =Ltrafic maritime *,
*y|es|@F@NFacilitar %(~l'Marítimo #Q
*y|ru|@c@oawmcsBcdbt %D_J
*y|ar|@Wgcqck okte abdbaoe ablokce ~nv
*y|zh|便利#C~ka运输@m
~aY|fr|@a~fj~qNmaritime &G
~aY|es|@FConstitutivo #B+qMarítima #Q
~aY|ru|%6>3~hCafsedbxerbb
~aY|zh|#C海事%C@m
mlc|fr|@a&m<1maritime{, 2006|};@a&m<1maritime @e2006
mlc|es|~gqMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~oQg iafhkai hpnavanhjgc{| 2006 sane}
mlc|zh|2006%!海事劳工@m
+j|fr|~hj@6~fGculturel subaquatique
+j|es|_O@8~eN&fSubacuático
+j|ru|~aqlangandasa ~gEdehmcnbq
+j|ar|~hiabgkaB ~oEabdDdfk labdcau
+j|zh|#g水下=t遗产@m
~bT|fr|~jJ@1=L~f-^A^a@Ceaux @eballast #csédiments @C~n6
~bT|es|@F@A>S>1~jA~lG#kAgua @eLastre y @XSedimentos %0Buques
~bT|ru|@.~m8hpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~bT|zh|#C~mL#a沉积_-控制与^N@m;#C~mL_g沉积_-控制#a^N@m;控制#a^N~mL#a沉积_-~lj
~b[|fr|~jJ@e~dy@El’enlèvement @Cépaves
~b[|es|@F~qL~dy%ZRemoción @eRestos @eNaufragio
~b[|ru|~pQ{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~b[|zh|~mO#C~i.残骸清除@m;#C~i.残骸清除~mO@m
~iQ|fr|~jJ@e~pO@1=Lrecyclage sûr #cécologiquement rationnel @C~n6
~iQ|es|@F~qL~pO>SReciclaje Seguro y Ambientalmente Racional %0Buques
~iQ|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~iQ|zh|香港#C#]与无害~dq拆船@m;香港#C#]#a无害~dq拆船@m
^j|fr|~hj#P#B~ge@Cmers résultant @el’immersion @edéchets
^j|es|@F%Z%u#B~cC#kMar ~k[Vertimiento @eDesechos y Otras Materias
^j|ru|@c~a:~mIiafq hwfaheib ajvanag ~bEiejcfbemag;Zadnadhk@p
^j|zh|~d/倾倒废_-及*v_-质~pe+N~hX;~d/倾倒废_-_g*v_-质~pe+N@:@m
ospar|fr|@a=Y@6~ii@el’Atlantique &mNord-Est
ospar|es|@F~p/#k~lM{Ambiente |}Marino #kAtlántico Nordeste
ospar|ru|%6&N~hChfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~hiablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#g东北大西洋+N~dq@m
npt|fr|%w*anon-prolifération @C<y~ew;%w*anon-prolifération;TNP
npt|es|%y%ZNo Proliferación _Y*l~e3;TNP
npt|ru|&ua dcfehlfahjfedcdbb =eafpybq;HJЯE
npt|ar|<ejmd ahgwak ~hrabhffce
npt|zh|不扩散核%I%r;核不扩散%r;&U不扩散%r^O
ctbt|fr|%wd’interdiction complète @Cessais ~ew
ctbt|es|%y@e&-Completa %0Ensayos ~e3
ctbt|ru|&ua ghcawKcimtzci &Iqncfduv bhlujedbo;HNЗЯR
ctbt|ar|<eaboFk abwadb bbgrakl abhffce
ctbt|zh|全面&d核试验%r;全面禁试%r
tpnw|fr|%w@E%d@C<y~ew
tpnw|es|%y%Z&-_Y*l~e3
tpnw|ru|&ua &I=eafpybq
tpnw|ar|<eoFk ~hrabhffce
tpnw|zh|&d核%I%r
ptbt|fr|%winterdisant @,essais d’armes ~gG%Nl’atmosphère, %N+Sextra-atmosphérique #csous l’eau
ptbt|es|%y~k[%(^Pse Prohíben @XEnsayos con >W~o1Atmósfera, %(~oqUltraterrestre y Debajo #kAgua
ptbt|ru|&ua &Ibhlujedbo =e~iBg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|<eoFk grakl <xabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&d在大气层*L*5#a水下进行核%I试验%r;~pj&d核试验%r;~pj禁试%r
~eE|fr|%winterdisant @eplacer @C<y~gG#c~nN<y@edestruction massive #'fond @Cmers ~o3océans ainsi ^P%N~mvsous-sol
~eE|es|%y@k~fs&-@eEmplazar >Wy Otras *l@eDestrucción #wMasa ~qqFondos Marinos y Oceánicos y su Subsuelo
~eE|ru|&ua &Ifexiczcdbq @endc iafco b akcedag b g csa dcnfev =e~iB~bE~oK~iBiehhagasa pdbBjaycdbq
~eE|zh|&d在海床洋底~g4底土安置核%I#a*v大规模{毁灭|杀伤}性%I%r
enmod|fr|~o9d’utiliser @Ctechniques @emodification @el’environnement %O@Cfins militaires ou toutes ~bSfins hostiles
enmod|es|_O&-@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%6&Igacddasa ~nwmtwasa bdasa gfeyncwdasa =Uhfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|zh|&d为军事或任何*v敌对目@)_h改变~dq@)技术~hX
bwc|fr|~o9#Bmise au point, #B~gB#c&mstockage @C<ybactériologiques (biologiques) ou %Otoxines ~ek;@a%8<ybiologiques{| ou à toxines| et à toxines}
bwc|es|_O&-#kDesarrollo, @o~lW=MAlmacenamiento @e*lBacteriológicas (Biológicas) y Toxínicas y @kSu ~ly;@j~m"*lBiológicas{| y Toxínicas}
bwc|ru|%6&Ifexfewajkb, ~k(b ~nyxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~iBb aw bv ~n8;@c@owbamasbBchkaip {|b jakhbddaip }afpybt;%6wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@WoFk aqgomaB fshgar fgvCch ~hrabltgkcfbfrce (ablcfbfrce) fabgtqchce ~nOabpqboe
bwc|zh|@H&d#n~o8#a储存细菌(生_-)及毒素%I#a~mY%I~hX;#"&d{发展|研制}~o8#a储存细菌(生_-)及毒素%I{和|以及}销毁{此种|这种|这类|此类}%I@:@m;生_-{和毒素|及毒素|}%I@m
="|fr|@R#J@oprohibition d’emploi >bguerre @egaz asphyxiants, toxiques ou similaires ~qmmoyens bactériologiques
="|es|@Q%f_Z&-#k~m:~o1Guerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~qE>2@e1925
="|ru|#1a &I_K@egaodc pnpCmbguv, qnagbjuv ~nwnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
="|zh|&d在战争中_h窒息性*L毒性或*v气体#a细菌作战方^U@)@z;1925%!%q@z;《1925%!%q@z^O
cwc|fr|~o9#Bmise au point, #Bfabrication, &mstockage ~qm~i0@C<ychimiques ~ek;@a%8<ychimiques
cwc|es|_O&-#kDesarrollo, @oProducción, %(Almacenamiento =M~m:@e*lQuímicas y @kSu ~ly;@j~m"*lQuímicas
cwc|ru|%6&Ifexfewajkb, lfabxganhjge, ~nyb _KvbibBchkasa ~iBb a csa ~n8;@c@ovbibBchkaip afpybt;%6vbibBchkai afpybb
cwc|ar|@WoFk aqgomaB fshgar fgvCch faqgjdab ~hrabtcdcazce ~nOabpqboe;@W~hrabtcdcazce
cwc|zh|@H&d{发展|研制}~o8*L储存#a_h~i"%I及~mY%I~hX;&d~i"%I@m;~i"%I@m
ccw|fr|~o9ou @olimitation @e~i0@ecertaines <yclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Ecertaines <yclassiques
ccw|es|@j@kProhibiciones o Restricciones #k~m:@eCiertas *lConvencionales ^PPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@kCiertas *lConvencionales
ccw|ru|%6&I~nwasfedbBcdbb _Kkadkfcjduv ~oKawuBdasa afpybq, ~jyhBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~nwbictzbib dcbxwbfejcmAdac ncohjgbc;@c@okadkfcjdui gbnei awuBdasa afpybq;%6kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@WoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&d或限制_h某些可被认为具有过分伤害力或滥杀滥伤~j?@)常规%I@m;{特定|某些}常规%I@m
~aU|fr|@R@E%dou @olimitation @e~i0@Cmines, pièges #c~bSdispositifs{,|} tel qu’il a été modifié =L3 mai 1996;@RII modifié
~aU|es|@Q@kProhibiciones o Restricciones #k~m:@eMinas, *lTrampa ~hIArtefactos{,|} según fue enmendado %(3 @emayo @e1996
~aU|ru|#1a &I~nwasfedbBcdbb _Kibd, ibd-magpCck ~bEphjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~n';nalamdcdd{uo|asa|aip|ui|ai} #1!I!I
~aU|zh|经修正@)&U_k号@z^O;经修正{的|后的|}_k号@z;修正后@)&U_k号@z^O
ccw-v|fr|@R#Z%Erestes explosifs @eguerre
ccw-v|es|@Q<:Restos ~m?@eGuerra
ccw-v|ru|#1@ogxfugaalehdui lcfcybjkei gaodu;#1!V
ccw-v|zh|战争遗留爆炸_-@z
~hE|fr|~o9@el’emploi, &mstockage, #Bproduction #c&mtransfert @Cmines antipersonnel ~ek;~o9@Cmines antipersonnel;@ad’Ottawa
~hE|es|_O&-#kEmpleo, Almacenamiento, ~lWy Transferencia @eMinas Antipersonal y @ksu ~ly;_O&-_YMinas Antipersonal;~qOOttawa
~hE|ru|%6&Ilfbicdcdbq, ~nyxelehag, ~k(b lcfcneBb lfajbgalcvajduv ibd b aw bv ~n8;%6&Ilfajbgalcvajduv ibd;Ejjeghk@p
~hE|ar|@WoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam ~nOabpbDad
~hE|zh|@H&d_h*L储存~o8#a转让杀伤~fF地雷及~mY地雷~hX;{禁止|}杀伤~fF地雷@m;&U渥太华%c
~kR|fr|@a%8<y%Osous-munitions
~kR|es|@j@kMuniciones #wRacimo
~kR|ru|@c@okehhcjdui waclfblehei
~kR|ar|@WabHvazk abjhifmce
~kR|zh|集束~mS@m
att|fr|%w#'~iH@Carmes
att|es|%y#W~lv@eArmas
att|ru|&ua ~iSafpybci
att|ar|<egrake abpqboe
att|zh|%I_:%r
~b!|fr|%w%8=,~qc_1@e+Sextra-atmosphérique, y compris @oLune #c@,~bScorps célestes;%w@El’espace{| extra-atmosphérique}
~b!|es|%y<:@9^PDeben Regir ~dZ%0%/~c0~oqUltraterrestre, incluso @oLuna ~hICuerpos Celestes;%y#W+V
~b!|ru|&ua ~p9<0*2@o~kMb ~d"~fblfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&u@okahiahp
~b!|ar|<e~oFabdhFde bphwye ~l,nc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~b!|zh|~dw~oZ包括~jD在内*5~i-~p:%r;~dw~oZ包括~jD在内@)*5~i-~p:%r;{外空|外层空间}%r
=G|fr|#t#'sauvetage @Castronautes, =Lretour @Castronautes ^Arestitution @Cobjets lancés %N~cl
=G|es|#f#WSalvamento ~jADevolución @eAstronautas ~jARestitución @e~owLanzados al +V
=G|ru|@La hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
=G|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=G|zh|营救宇宙航行员*L送回宇宙航行员#a归还发射到*5@)_-体@)#U
<-|fr|~hj~g?@T@1@,dommages causés par @Cobjets spatiaux
<-|es|@F%Z~g)@A~k[Daños Causados ~k[~owEspaciales
<-|ru|%6%]ajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
<-|ar|@WabdqIfbce ~e"jh abpAkak abgc gomBua abprqad abnAazce
<-|zh|~pg_-体所造成损害@)#C~fL@m;*5_-体所造成损害之#C~fL@m
+,|fr|@a@El’immatriculation @Cobjets lancés %N~cl
+,|es|@F#WRegistro @e~owLanzados al +V
+,|ru|%6fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
+,|ar|@Wgqrcb abprqad abdybie nc abnAaE abvakrc
+,|zh|@H登记射入*5_-体~hX
moon|fr|#t~qc*aLune #c@,~bScorps célestes
moon|es|#f^Pdebe regir #Gactividades %0%/~o1Luna y otros cuerpos celestes
moon|ru|@La <0*2@eZpdc ~bEdcwchduv jcmev
moon|ar|~hpabdhFd bphwye ~l,jbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|~dw在~jD上~i-@)#U;月球#U
~e(|fr|%w@El’Antarctique
~e(|es|%yAntártico
~e(|ru|&uaw Mdjefkjbkc
~e(|ar|<ephgaktgcta
~e(|zh|南极%r
~dN|fr|%wvisant %d@C<y~gG#wAmérique latine #c%N@,Caraïbes;%w@e~p2
~dN|es|%y+zProscripción _Y>W#w{la |}América Latina =MCaribe;%y@e~p2
~dN|ru|&ua &I=e~iBg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&uTmejcmamka
~dN|ar|<eoFk <xpdkcta abbagchce fdhyie ablok abtakclc;<egbagcbfbtf
~dN|zh|拉丁~ph#a加勒比&d核%I%r;特拉特洛尔科%r
~fk|fr|%w*azone dénucléarisée &mPacifique Sud;%w@e~l0
~fk|es|%y%Z~iA@e>W#kPacífico Sur;%y@e~l0
~fk|ru|&ua wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&uOefajadse
~fk|ar|<ekakfgfhDa
~fk|zh|南太平洋无核区%r;南太平洋~fJ;拉罗通加%r
~kK|fr|%w*a&/@el’Asie &mSud-Est;%w@e~h5
~kK|es|%y%Z~iA@e>W{de|del|en|en el} ~g';%y@e~h5
~kK|ru|&ua ^R~e8;Uedskakhk#!
~kK|ar|<eshwaE abdhyie abvabce dh <xrhfl wki Jqca;<elahtft
~kK|zh|东南亚~fJ;曼谷%r
~fi|fr|%w@Eune &/_2;%w@ePelindaba
~fi|es|%y@kuna ~iA@e>W#w~eJ;%y@ePelindaba
~fi|ru|&ua ^RMFfbkc;Gcmbdnewhk#!
~fi|ar|<eshwaE dhyie vabce dh <xpnkcica;<elbchmala
~fi|zh|*w~fJ;佩林达巴%r
_u|fr|%w~fjd’une &/#wAsie centrale;%w#Z%Oune &/#wAsie centrale
_u|es|%y@kuna ~iA@e>W#w{|el }Asia Central;%y@e~kA
_u|ru|&ua ^RЦcdjfemAdao Mxbb;Lciblemejbdhk#!
_u|ar|<eshwaE dhyie vabce dh <xJqca abfqyG
_u|zh|中亚~fJ;塞米巴拉金斯克%r
~o)|fr|~f0#A%8changements climatiques
~o)|es|@j=S^z_?;@j=S_?
~o)|ru|~ox#Faw bxicdcdbb kmbieje;~oxaw bxicdcdbb kmbieje;ODRDEEJ
~o)|ar|@W#eabsyakce *?gDck abdhav
~o)|zh|@x~d-@m;~d-@m
kyoto|fr|@R@e~lL>b~f0#A%8changements climatiques;@R@eKyoto
kyoto|es|~qE~lL#B@j=S^z_?;~qE{Kyoto|Kioto}
kyoto|ru|Dbajhk@"{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|^(tcfgf
kyoto|zh|&U@x~d-%c~j:@z;&U@x~d-%c@)~j:@z;~j:@z
<(|fr|#t@e>L
<(|es|#f@eParís aprobado #wvirtud #B@j=S^z_?;#f~qM
<(|ru|Gefbyhk%B
<(|ar|agnai lakcq
<(|zh|~i(#U
cbd|fr|~hj~iJbiologique
cbd|es|@F%Z~lo
cbd|ru|%6~al;~jU~al
cbd|ar|@Wabghfj ablcfbfrc;+X+ulabghfj ablcfbfrc
cbd|zh|%n@m
+c|fr|@R@e+U*a#P@Crisques biotechnologiques
+c|es|~qE+U@k#2#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~qECartagena
+c|ru|~jZ#X@owbawcxalehdahjb;~jZ#X@owbawcxalehdahjb k ^Ya ~al;~jZ@"
+c|ar|^(ikyarhe bbqbade abpocazce;^(ikyarhe ~hqlabqbade abpocazce
+c|zh|&U%n%c~mK;&U%n%c@)~mK;~gL{生物安全|}@z
~oU|fr|@R@e~nh@E>N%E~i5génétiques ~ocpartage juste #céquitable @Cavantages découlant @e~mvutilisation;@R@e~lS
~oU|es|~qE~nh@k~fWa @X~iqGenéticos y ~cNJusta y Equitativa ~qqBeneficios ^Pse Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~qE~lS
~oU|ru|Jesaohk#X~d(nahjple k scdcjbBchkbi fchpfhei b hagichjdasa =U@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@"
~oU|ar|^(haDfca
~oU|zh|&U%n%c@H获取~gT#a公正#a公平分享其~fu所产生惠益@)~di@z;@H获取~gT{和|与|以及}公正{和|}公平{地|}分享其~fu所产生惠益@)~di@z;~di@z
unccd|fr|@a#A*a~bFdésertification %N@,pays gravement touchés par @osécheresse et/ou @odésertification, ~bD_2;@a#A*a~bFdésertification
unccd|es|@j^z@e_C@oDesertificación ~qq<XAfectados ~k[Sequía Grave o Desertificación, #w~h[#w~eJ;~m,{ de las Naciones Unidas|} @e_C@oDesertificación;~qO_C@oDesertificación ~qq<XAfectados ~k[Sequía Grave o Desertificación, #w~h[#w~eJ
unccd|ru|@c#F@o~oaalphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~e.;@c#F@o~oaalphjudbgedbci;@c@o~oaalphjudbgedbci
unccd|ar|~aoabgxok nc ~oGabgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;~aoabgxok
unccd|zh|@x~o5发生严重干旱#a/或荒漠化@)%1~o-在*w~jH~hX;@x~jH@m;~jH@m
~aE|fr|~cu=Y@6#B~g,
~aE|es|~qB~e7~p/#B~qF
~aE|ru|~kt@baw avfedc axadagasa hmaq
~aE|ar|~ok~kNylie abpfCfh
~aE|zh|#g臭氧层=f@m
^m|fr|@R@eMontréal #Z%O@C~b.qui appauvrissent @o~g,
^m|es|~qE~h.%fa #G~iy^PAgotan @o~qF;~qE~bu
^m|ru|IadfcemAhk#X@ogczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@"
^m|ar|^(dfhgkcab *?abdfam abdqghnme bylie abpfCfh
^m|zh|@H消耗臭氧层_-质@)~gS@z;&U~gS@z^O
basel|fr|*dBâle #'~f-@Cmouvements ~gj@e~es~qm~mvélimination;*dBâle
basel|es|~qBBasilea #W>1%0Movimientos Transfronterizos %0Desechos Peligrosos y su Eliminación;~qBBasilea
basel|ru|UexcmAhk~m8xe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@p
basel|ar|@WlaCb *?abgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@WlaCb
basel|zh|控制危险废_-越境转移~g4处置巴塞尔@m;巴塞尔@m
~fn|fr|*d~f!*aprocédure @econsentement préalable #wconnaissance @ecause applicable ~m2~ez#cpesticides dangereux qui font l’objet ~kW~iH*,;*d~it
~fn|es|~qB~f!#WProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~lv#Q;~qB~it
~fn|ru|~nk>flfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #YajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g %]jafsagmc;~nk@p
~fn|ar|@Wkfgkmad +ulgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake ~nv
~fn|zh|~o5#C_:中对某些危险~i"品#a农药采用事先知情同意程序@)鹿特丹@m;鹿特丹@m
^x|fr|*d~j5%8polluants organiques persistants;*d~l9
^x|es|~qBEstocolmo @kContaminantes Orgánicos Persistentes;~qBEstocolmo
^x|ru|LjaksamAihk>fhjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@p
^x|ar|@Waqgtufbd *?abdbfBag abjAfce abBalge;@Wqgftufbd *?abdbfBag abjAfce abBalge
^x|zh|@H持久性有机~pe_-@)~i,@m;~i,@m
~hD|fr|*dMinamata{ sur le mercure|}
~hD|es|~qBMinamata #WMercurio;~qBMinamata
~hD|ru|Ibdeiejhk>ffjpjb;Ibdeiejhk@p
~hD|ar|@Wdchadaga *?abCzli
~hD|zh|@H汞@)水俣@m;水俣@m
cites|fr|@a#'~iH@3@Cespèces @efaune ~qmflore sauvages menacées d’extinction;CITES
cites|es|@j#W~lv~qLEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%6%]~iSgbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@W~e9~kFlphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Wabgrake ~e"nc ~g:fabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_-种#C_:@m;濒危_-种{国际|}{贸易|}@m
cms|fr|~hj&.@Cespèces migratrices appartenant >bfaune sauvage;*dBonn
cms|es|_O&D_YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c@o~nQ~mt~oKnbkbv ybgajduv;%6~iN~mt~oKnbkbv ybgajduv
cms|ar|@WonF ~g:ablkce abduarke;@WabdoanFe jbG ~g:ablkce abduarke
cms|zh|养护野生动_-移栖_-种@m;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@m
ramsar|fr|~ilzones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;*dRamsar
ramsar|es|@j~mFa @XHumedales @eImportancia #Q~p)~d3como Hábitat @eAves Acuáticas;~qORamsar
ramsar|ru|%6ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@p
ramsar|zh|@H~o-作为水禽栖息地@)#C重要湿地@m;拉姆萨尔{湿地|}@m;&U湿地%c
acap|fr|#t*a&.@Calbatros ~o3pétrels
acap|es|#f%Z&D@eAlbatros y Petreles
acap|ru|@La ~iNemAwejfahag b wpfcgchjdbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#g信天翁#a海燕#U
bamako|fr|*dBamako @E%dd’importer ~qh@C~es#c#'~f-@Cmouvements ~gj^A^a@C~esproduits _2;*dBamako
bamako|es|~qOBamako
bamako|ru|Ueiekhk@p
bamako|zh|巴马科@m
<A|fr|@a=Y@6^Amise #wvaleur ~ii%N@orégion @CCaraïbes;*dCarthagène
<A|es|@F~p/=M#l#k~lMMarino #BRegión #kGran Caribe
<A|ru|%6&Nb ahgacdbb ~hChfcnu UamACasa Defbwhkasa feoade;~jZ@p
<A|zh|#g#a开发大加勒比区域+N~dq@m
alps|fr|~hj@6@CAlpes;@aalpine
alps|ru|~aqMmAl;MmAlbohk@p
alps|zh|#g阿尔卑斯山@m;阿尔卑斯山@m
~aF|fr|@a#'*o#Z%Eutilisations @Ccours d’eau _7%O@Cfins ~bS^P@onavigation
~aF|es|@j#W&E%0Usos %0Cursos @eAgua #?@NFines Distintos #BNavegación
~aF|ru|%6~iYdchpnavanduv ~oK=U%lganajakag
~aF|ar|@Wiahfh aqgvmad abdrakc abdazce ~e"nc abpDkaA Dck abdbaoce
~aF|zh|#C水道非航行_h^U@m
water|fr|~hj@6#c+y@Ccours d’eau ~gj~o3lacs ~aZ;@a@El’eau
water|es|@F%Z@8y *!%0Cursos @eAgua Transfronterizos y {de |}@XLagos *O
water|ru|@c@oavfedc b ~d"jfedhsfedbBduv ganajakag b %laxcf
water|zh|跨界水道#a#C湖泊#g#a~fu@m;#g&[{利用|使用}{跨界|越境}水道#a#C湖泊@m;&U水%c
aarhus|fr|@a@E>N%Ol’information, @o~jN&mpublic au processus décisionnel #c>N>b*Y+Qd’environnement;@ad’Aarhus
aarhus|es|@j#W~fW_ZInformación, @o~cN#kPúblico ~o1Toma @e~m/=M~fW_Z&K#w~hkAmbientales;{Convención|Convenio} @eAarhus
aarhus|ru|%6nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~mxfcCcdbo b nahjplc k lfegahpnbt @ogalfahei, kehetzbihq ~iDhfcnu;Efvphhk@p
aarhus|zh|在~dq#K上~pi信息*L公众参与决策#a诉诸^U律~hX;奥胡斯@m
espoo|fr|@a@El’évaluation @el’impact @El’environnement %Nun contexte transfrontière;@ad’Espoo
espoo|es|_OEvaluación #kImpacto Ambiental #wun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
lrtap|fr|~hj~geatmosphérique transfrontière %Olongue distance
lrtap|es|{Convenio|Convención} %Z~cCAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%6jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|zh|远距离越境空气~pe@m;长程越界空气~pe@m
escazu|fr|#trégional @E>N%Ol’information, @o~jNpublique #c>N>b*Y%Opropos @Cquestions environnementales #wAmérique latine #c%N@,Caraïbes;#td’Escazú
escazu|es|#fRegional #W~fW_ZInformación, @o~cNPública =M~fW_Z&K#w~hkAmbientales #wAmérica Latina =MCaribe;#f@eEscazú
escazu|ru|Эhkehphk%B;@LЭhkehp
~b"|fr|%w@3%8~i5phytogénétiques @1l’alimentation #cl’agriculture
~b"|es|%y@A<:~iqFitogenéticos +zAlimentación ~jAAgricultura
~b"|ru|@.#4fehjbjcmAduv scdcjbBchkbv fchpfhev ~j,~k(lfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~b"|zh|粮食#a农业植_-~gT#C%r;粮食#a农业植_-~gT{国际|}%r
^?|fr|~jJ=Y@6@Cvégétaux
^?|es|@j~qL@8Fitosanitaria
^?|ru|@.@b@okefedjbdp b &Nfehjcdbo
^?|zh|#C植_-#g@m
^p|fr|~hjsûreté ~p!
^p|es|@j@k#2Nuclear
^p|ru|%6qncfdao ~gI
^p|ar|@Wabpdah abhffc
^p|zh|核#]@m
*1|fr|~hjnotification rapide ~kWaccident ~p!
*1|es|_OPronta Notificación @eAccidentes ~e3
*1|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
*1|ar|@WabglbcD abdltk jh fifj oamB hffc
*1|zh|及早通报核事故@m
+!|fr|@a@E~iZ#wcas d’accident nucléaire ou @esituation d’urgence radiologique
+!|es|@j@k~h4#wcaso @eAccidente &Wo Emergencia Radiológica
+!|ru|%6laiazb g hmpBec qncfdao egefbb ~nwfenberbaddao egefbodao hbjperbb
+!|ar|@Wgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+!|zh|核事故或辐射紧急情况~mU@m
~dM|fr|@acommune *asûreté #B^a&mcombustible usé #c*asûreté #B^a@Cdéchets radioactifs
~dM|es|@jConjunta @k#2~o1~lG#kCombustible Gastado y @k#2~o1~lG@eDesechos Radiactivos
~dM|ru|EwKcnbdcdd>f<3~cUajfewajegCbi jalmbgai b a <3~cUfenbaekjbgduib ajvaneib
~dM|ar|+Xabdwgkte *?pdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
~dM|zh|乏燃料^N#]#a放射性废_-^N#]联合@m
~c(|fr|~kB@el’Agence @T@el’énergie atomique;~kB@el’AIEA
~c(|es|^Z#kOrganismo ~qLEnergía Atómica
~c(|ru|~bK<5escdjhjge @oejaidao Pdcfsbb;~bKIMQMTЭ
~c(|zh|#C~dh规约;~dh规约
<t|fr|~br~qN^,#BSanté;~br~qN^,#Bsanté
<t|es|~cd+q%x#BSalud
<t|ru|~bK~i9xnfegaavfedcdbq
<t|ar|mqgfk dhFde abxoe abjabdce
<t|zh|%e~nG%C%C^U
fctc|fr|~f0@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@F=S#B+q%x#BSalud >S>1#kTabaco;@FMarco{ de la OMS|} >S>1#kTabaco
fctc|ru|~ox~i9xnfegaavfedcdbq @o#/+fjeweke;~oxNEЗ @o#/+fjeweke
fctc|ar|@WdhFde abxoe abjabdce absyakce *?dtanoe abglD
fctc|zh|%e~nG%C烟草控制+?@m
<R|fr|~fX~qN#A@1l’éducation, @oscience ^Aculture;@acréant une Organisation #A@1l’éducation, @oscience ^Aculture
<R|es|~cd+q^z+zEducación, @oCiencia ~jACultura;~cdUNESCO
<R|ru|~bK#F~qoawfexagedbq, depkb b kpmAjpfu;~bKYJXLDE
<R|zh|@x~i)*L科学及=t%C%C^U;@x~i)*L科学_g=t%C&U%C^U^O;教科文%C&U%C^U^O
>C|fr|~fX~qN#A~jTindustriel
>C|es|~cd+q^z>S#lIndustrial
>C|ru|~bK#F@olfaiuCmcddaip ~kX
>C|zh|@x工业#n%C章程
~kQ|fr|@a#V%O~co
~kQ|es|@F@k~eT
~kQ|ru|%6%]~eF;Чbkeshk@p
~kQ|ar|@Wabyckah abdmhc abmfbc
~kQ|zh|#C~dn@m
^J|fr|@a=Y@6~fGmondial, culturel #cnaturel;@a~fGmondial
^J|es|@j~p/~eNMundial, &fy Natural;@j~eNMundial
^J|ru|~aqghcibfdasa ~gEb lfbfandasa dehmcnbq
^J|ar|~hiabgkaB <Z~oEfabylcjc;@W~kNabgkaB <Z~oEfabylcjc
^J|zh|#g%e=t#a自然遗产@m
+0|fr|@a#J@,=(%Oprendre @1interdire #cempêcher l’importation, l’exportation ~octransfert @epropriété *)@Cbiens culturels
+0|es|@j~m"<W^PDeben Adoptarse @NProhibir e Impedir @oImportación, @oExportación ~jATransferencia @ePropiedad Ilícitas @eBienes ~jY
+0|ru|%6icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~cWggaxe, gugaxe b lcfcneBb ~mzhawhjgcddahjb @ekpmAjpfduc rcddahjb
+0|zh|@H&d#a~d/%S进出口~eS#a%S转让其~gN权@)方^U~hX;#"{采取措施|}&d{和|并}~d/%S进出口~eS#a%S转让其~gN权{方法|}@:@m
&4|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@6@C~cg#wcas @e~kSarmé
&4|es|~m,{| de La Haya| de La Haya de 1954} ~p/%0~eV#wCaso @e~pHArmado
&4|ru|%6&N*j
&4|ar|~hiabddgbtag abBiance nc oabe hwfl hCaj dqbo;~hiabddgbtag abBiance nc oabe abhCaj abdqbo
&4|zh|@H~hd~hX;&B情况下#g~eS@m
+1|fr|Deuxième @R#Z>b*dLa Haye @e1954 =Y@6@C~cg#wcas @e~kSarmé
+1|es|Segundo @Q#B~qOLa Haya @e1954 ~p/%0~eV#wCaso @e~pHArmado
+1|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 ~oi&N*j;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a &N*j{| 1954 sane}
+1|zh|&U@H~hd@)%c_k@z;&U@H~hd@){1954年|}{海牙|}%c@:_k{项|}@z
+e|fr|@a=Y~n(~fGculturel immatériel
+e|es|@j+zSalvaguardia ~eN&fInmaterial
+e|ru|~aqdciejcfbemAdasa ~gEdehmcnbq
+e|ar|@Wxfh abgkaB ~oEDck abdamc
+e|zh|#g非_-质=t遗产@m
*U|fr|~hj@6^A~dH#B~iJ@Cexpressions culturelles
*U|es|_O@8y ~io#B>J_YExpresiones ~jY
*U|ru|~aqb laazfcdbb fexdaawfexbq Fafi ~gEheiagufeycdbq
*U|ar|~hifgjCcC ghfj pwtab abgjlck abBianc
*U|zh|#g#a_)=t表现形式多样性@m
~b:|fr|@a{d’UNIDROIT |}%8~cgvolés ou illicitement exportés
~b:|es|~km{ de UNIDROIT|} <:~owCulturales Robados o Exportados Ilegalmente
~b:|ru|@c{|YJRHOVM }a lavbzcdduv ~nwdcxekadda gugcxcdduv ~iTrcddahjqv
~b:|zh|#C统一私^U协会@H被盗或%S出口文_-~hX;{国际统一私法协会|}@H被盗或{者|}%S出口文{物|化财产}~hX
~oI|fr|~jJ#u=Ldopage %N=Lsport
~oI|es|@j@A#h%(Dopaje ~lkDeporte
~oI|ru|~hhnalbdsai g hlafjc
~oI|ar|#3bdtanoe abdhwyag nc drab abkcaAe
~oI|zh|~o?在体育运动中_h兴奋剂~lj
~b7|fr|%w@e~j2&?faciliter >N@Caveugles, @Cdéficients visuels ~o3%Hayant ~nNdifficultés @electure @Ctextes imprimés %Eœuvres publiées;%w@eMarrakech
~b7|es|%y@e~j2@NFacilitar %(~fWa #GObras Publicadas a #G&vCiegas, con Discapacidad Visual o con Otras Dificultades @NAcceder al Texto Impreso;%y@e{Marrakech|Marrakesh}
~b7|ru|~pP{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~nwbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~pP#!
~b7|zh|@H为盲%U*L视力~m0或*v印刷品阅读~m0~pi已出版作品提供便利@)~dt%r;@H为盲%U*L视力~m0或*v印刷品阅读~m0~pi已发表作品提供便利@)~dt%r;~dt%r
~ld|fr|*d~oC*amise %Odisposition @e~i5@etélécommunication @1l’atténuation @Ceffets @Ccatastrophes #c@1@,opérations @esecours #wcas @ecatastrophe
~ld|es|~qB~oC#WSuministro @e~iq@eTelecomunicaciones +zMitigación @eCatástrofes y #GOperaciones @eSocorro #wCasos @eCatástrofe
~ld|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~j,hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~d!alcferbo @oakexedbt laiazb;@cTeilcfc
~ld|ar|@Wgadlckc +ulgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
~ld|zh|为减灾救灾+O提供电信资源@)坦佩雷@m;坦佩雷@m
^u|fr|~hjcirculation routière
^u|es|_OCirculación ~k[Carretera
^u|ru|%6~mAngbycdbb ~hT~n';@c~hT~oi~mAngbycdbb
^u|zh|1949%!道路交通@m
tir|fr|@adouanière #Vau transport @3@e~k-sous =Lcouvert @ecarnets TIR;@aTIR
tir|es|@FAduanero %fal Transporte ~qL~lNal Amparo %0Cuadernos TIR;@FTIR
tir|ru|Teiaycdd>f%]lcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|zh|#C公路运输@m;TIR@m
~bg|fr|~jJ@El’harmonisation @Ccontrôles @C~k-%Efrontières
~bg|es|{Convenio|Convención} @A%ZArmonización %0Controles @e~lN#w#GFronteras
~bg|ru|@.>fhasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~b/|fr|@a#Vau ~iH@etransit @C*4sans littoral
~b/|es|@j#W~lv@eTránsito %0%/sin Litoral
~b/|ru|%6jfedxbjdao ~iSgdpjfbkadjbdcdjemAduv ~dK
~b/|zh|内陆%1过境_:@m;内陆国过境_:@m
*R|fr|@a=Yreconnaissance #cl’exécution @Csentences arbitrales étrangères
*R|es|@j#WReconocimiento ~jA~h!_YSentencias Arbitrales Extranjeras
*R|ru|%6lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@p
*R|ar|@Wabajgkan likakag abgotcd abprhlce fghncHua
*R|zh|承认及=8外国仲裁裁决@m;承认&[=8外国仲裁裁决@m;&U纽约%c
cisg|fr|@a#A%8contrats @evente @T@emarchandises
cisg|es|@j^z<:Contratos @eCompraventa ~qLMercaderías
cisg|ru|~jUnasagafev %]kplmb-lfaneyb jagefag
cisg|ar|@W#e*?jifm ablcj ~kFbblAazj
cisg|zh|@x#C货_-销售合同@m
*I|fr|@a#A@E+y@ecommunications électroniques %N@,contrats ~aZ
*I|es|@j^z%Z*!_YComunicaciones Electrónicas ~qqContratos *O
*I|ru|@c#Faw ~jtPmckjfadduv haawzcdbo g %lnasagafev
*I|zh|@x#C合同_h电子通信@m
_'|fr|@a#A#'contrat @etransport @3@e~k-effectué entièrement ou partiellement par mer;_D@e~it
_'|es|@F^z#WContrato @eTransporte ~qL~lNTotal o Parcialmente Marítimo;~bw@e~it
_'|ru|~jUnasagafev lamdahjAt ~nwBehjbBda ~hC%]lcfcgaxkb sfpxag;~nk#9
_'|zh|@x全程或~pj~ka#C货_-运输合同@m;鹿特丹_.
+9|fr|@a#A*atransparence %Nl’arbitrage +2investisseurs #c*4fondé @E@Ctraités;*dMaurice *atransparence
+9|es|@j^z%ZTransparencia ~qqArbitrajes +2Inversionistas y %/~lk=S@eun Tratado;~qOMauricio %ZTransparencia
+9|ru|~jUlfaxfeBdahjb ~mqefwbjfeydasa fexwbfejcmAhjge ~oPbdgchjafeib b ~d)@eahdagc %lnasagafag;~j1>flfaxfeBdahjb
+9|zh|@x投资%U与%1间基于%r仲裁透明度@m;~dm透明度@m
<O|fr|@a#A%8accords @e~eD_7issus #Bmédiation;*dSingapour *amédiation
<O|es|@j^z<:Acuerdos @eTransacción #?Resultantes #BMediación;~qOSingapur %ZMediación
<O|ru|~jU%libfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk>ficnberbb
<O|zh|@x@H调解所产生@)#C#a解~ef@m;新加坡调解@m
<H|fr|@a#A%8effets _7@Cventes judiciaires @e~n6;*d~bp*avente judiciaire @e~n6
<H|es|@j^z<:Efectos #?_YVentas Judiciales @eBuques;~qO~bp%ZVenta Judicial @eBuques
<H|ru|~jU%llahmcnhjgbqv hpncwdao lfaneyb hpnag;~m]>fhpncwdao lfaneyc hpnag
<H|zh|@x~i.司^U出售#C效力@m;~fv~i.司^U出售@m
upeace|fr|#t@3~fj@el’Université =Ypaix
upeace|ru|@.#ya haxnedbb Vdbgcfhbjcje ibfe
ilo-29|fr|*d1930 #'~kg{ (no 29)|};@O{| (no 29)} #'~kg{|, 1930}
ilo-29|es|~gqForzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 ~oi~iV~oQ~hP29);*i~iVjfpnc
ilo-29|zh|1930%!~aJ~cz29~p[;1930%!~aJ@m
_6|fr|@R{de 2014 |}#Z>b@a{de 1930 |}#'~kg{|, 1930| (no 29)}
_6|es|~lZ{ de 2014|} %fal ~gqForzoso{, 1930|, 1930 (núm. 29)|}
_6|ru|#1{|2014 sane }k ^Y1930 ~oi~iVjfpnc{| (№ 29)}
_6|zh|《1930%!~aJ@m》2014%!@z;《1930%!~aJ%c{(第29号)|}@:{2014年|}@z
ilo-87|fr|*d1948 ~ad*osyndical (no 87);*d1948 ~ad*osyndical;@O{| (no 87)} ~ad*osyndical{|, 1948}
ilo-87|es|@F%ZLibertad Sindical ~jA@8#k&E@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 ~oihgawanc ehharberbb b &N~mz@e~l:~hP87);*ihgawanc ehharberbb b &N~mz@eafsedbxerbt
ilo-87|zh|1948%!结社自由#a#g%C%b~cz87~p[;1948%!结社自由~lg#g%C权{利|}@m
ilo-97|fr|*d~hT%8<2~fe(révisée) (no 97);*d~hT%8<2~fe(révisée);@O{| (no 97)} %8<2~fe(révisée){|, 1949}
ilo-97|es|@F<:~kDMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%!~jF就业@m(修订)(第97~p[;1949%!移{民|徙}就业@m{(修订)|(修订本)|(订正)|}
ilo-98|fr|*d~hT~bzcollective (no 98);*d~hT~bzcollective;@O{| (no 98)} ~bzcollective{|, 1949}
ilo-98|es|@F#W&E@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~hT~oi~iY@e~l:b @egcncdbc kammckjbgduv lcfcsagafag ~hP98);*i~iY@e~l:b {|de }gcncdbc kammckjbgduv lcfcsagafag
ilo-98|zh|1949%!%C%b#a集体谈判%b~cz98~p[;1949%!%C权{利|}~lg集体谈判{权利|权|}@m
~nR|fr|*d~pp@El’égalité @erémunération{ (no 100)|};@O{| (no 100)} @El’égalité @erémunération{|, 1951}
~nR|es|@F@kIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nR|ru|@c~pp~oifegdai gaxdesfeyncdbb ~hP100);*ifegdai gaxdesfeyncdbb
~nR|zh|1951%!同酬~cz100~p[;1951%!同{工同|等报|}酬@m
~nS|fr|*d1952 ~fAminimum) (no 102);*d1952 ~fAminimum);@O{| (no 102)} ~fAminimum){|, 1952}
~nS|es|@F%Z#2=x(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nS|ru|@c1952 ~oiibdbiemAduv dafiev ~av~cT~hP102);*iibdbiemAduv dafiev ~avawchlcBcdbq
~nS|zh|1952%!=6保障(最低标准)~cz102~p[;1952%!=6保障(最低标准)@m
~nT|fr|*d1957 @E~jL&m~kg{ (no 105)|};@O{| (no 105)} @E~jL&m~kg{|, 1957}
~nT|es|@F%ZAbolición #kTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~nT|ru|@c1957 >P~iElfbdpnbjcmAdasa jfpne ~hP105);Dadgcdrb@J~iElfbdpnbjcmAdasa jfpne
~nT|zh|1957%!废除~aJ~cz105~p[;1957%!废{除|止}~aJ@m
~nU|fr|*d1958 #J@o~lmprofession) (no 111);*d1958 #J@o~lmprofession);@O{| (no 111)} #J@o~lmprofession){|, 1958}
~nU|es|@F%Z+p(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nU|ru|@c1958 ~oi^n%3jfpne b xedqjbo ~hP111);*i^n%3jfpne b xedqjbo
~nU|zh|1958%!(就业#a职业)_j~cz111~p[;1958%!{(就业{和|及|与}职业)_j|_j(就业~lg职业)}@m
~nV|fr|*d1973 @El’âge minimum{ (no 138)|};@O{| (no 138)} @El’âge minimum{|, 1973}
~nV|es|@F%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nV|ru|@c1973 ~oi~msgaxfehjc ~j,lfbcie @efewajp ~hP138);*i~msgaxfehjc ~j,lfbcie @efewajp
~nV|zh|1973%!~n]~cz138~p[;1973%!~n]@m
~nW|fr|*d1989 ~bn#ctribaux (no 169);*d1989 ~bn#ctribaux;@O{| (no 169)} ~bn#ctribaux{|, 1989}
~nW|es|@F@k~kvIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~nW|ru|@c1989 ~oikafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~hP169);*ikafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~nW|zh|1989%!土著#a部落%U民~cz169~p[;1989%!土著{和|与|及}部落{人民|民族}@m
~nX|fr|*d1999 ~m1@e<1@C~bX(no 182);*d1999 ~m1@e<1~fH;@O{| (no 182)} ~m1@e<1~fH{|, 1999}
~nX|es|@F~m"Peores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nX|ru|@c1999 ~oidebvpnCbv Fafiev ncjhkasa jfpne ~hP182);*idebvpnCbv Fafiev ncjhkasa jfpne
~nX|zh|1999%!最恶劣形式@)童工劳动~cz182~p[;1999%!{禁止|}最恶劣形式@:童工{劳动|}@m
~nZ|fr|*d2011 ~dRdomestiques (no 189);*d2011 ~dRdomestiques;@O{| (no 189)} ~dRdomestiques{|, 2011}
~nZ|es|@F~m"Trabajadoras y @X~kDDomésticos{, 2011 (núm. 189)|, 2011|}
~nZ|ru|@c2011 ~oinahjaodai ~oQnaieCdbv fewajdbkag ~hP189);*inahjaodai ~oQnaieCdbv fewajdbkag
~nZ|zh|2011%!家政工%U~cz189~p[;2011%!家{政|庭}工%U@m
~n0|fr|*d2019 *a>Q~ocharcèlement{ (no 190)|};@O{| (no 190)} *a>Q~ocharcèlement{|, 2019}
~n0|es|@F%Z^1=MAcoso{, 2019 (núm. 190)|, 2019|}
~n0|ru|@c2019 >Paw _Gb naiasejcmAhjg g hFcfc jfpne ~hP190);Dadgcdrb@Jaw _Gb naiasejcmAhjg g hFcfc jfpne
~n0|zh|2019%!_,#a骚扰~cz190~p[;2019%!{消除|}_,&[骚扰@m
~c?|fr|*d@7@el’unité ~bf+T@,~htpropres ~ke@C~n"_2;@a+T@,~htpropres ~ke@C~n"_2
~c?|es|~m,{ de la Organización de la Unidad Africana|} ~k[@o^Pse Regulan @X~ltEspecíficos %0~pX%0Refugiados #w~eJ
~c?|ru|@c~lAeFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~e.
~c?|zh|*w统一%C@H*w难民#K某些特定~gP~hX;1969%!*w统一%C@m
~i2|fr|*d@7@el’unité ~bf@E#0&mmercenariat _2
~i2|ru|@c~lAeFfbkedhkasa cnbdhjge a &HdecidbBchjge ~e.
~k'|fr|*dl’Union ~bf*a@6#c~iZ%E%Hdéplacées _2;*dKampala
~k'|es|@j#BUnión Africana ~p/y {la |}~h4{de|a} @XDesplazados Internos #w~eJ;~qOKampala
~k'|ru|@cMFfbkedhkasa hatxe a &Ngdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@p
~k'|ar|@Wabagoam ~l-~kNfdqajme abhaCoch mavbca nc pnkcica;@Wtdlaba
~k'|zh|*w联盟#g#a~mU*w~fx者@m;坎帕拉@m
<7|fr|~mepeuples
<7|es|~gY
<7|ru|MFfbkedhk>Rvefjb~ca~ga~a?b defanag
<7|ar|abdcBai ~l-boifi abshqah fabwjfl
<7|zh|*w~nB;*w*P&[_M
_n|fr|=[~bf@C#L#c&mbien-être @e~bi
_n|es|<?Africana <:@[=MBienestar #kNiño
_n|ru|MFfbkedhk>Rvefjb~ca~gab ~lefcwcdke
_n|ar|abdcBai ~l-boifi abynb fknauu
_n|zh|*w%R%b#a福利*.
maputo|fr|@R>b~me~hG#Z%E#L{de la femme|des femmes} _2;@R@eMaputo
maputo|es|@Q#B~gY~p)%fa @X@[#BMujer #w~eJ;~qEMaputo
maputo|ru|*gb defanag, @P~ga~n.~e.;*gb defanag a *A~n.~e.;Ielpjhk@"
maputo|zh|&U*w~nB^O@H*w_i%b@)@z;&U*w*P&[_M^O@H*w_i%b@)@z;&U马普托@z^O
~oH|fr|~fX@el’Union africaine
~oH|es|Acta Constitutiva #BUnión Africana
~oH|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@wMFfbkedhkasa hatxe
~oH|ar|abiahfh abgpqcqc bbagoam abpnkcic
~oH|zh|*w联盟%C^U
echr|fr|*d~n(~jz~ax@Clibertés fondamentales;@aeuropéenne ~jz<j
echr|es|~km{| Europeo} ~p/%0~ap_YLibertades Fundamentales;@FEuropeo @e=b
echr|ru|%6&N~ga~a?b ahdagduv hgawan;Xgfalcohk>f*A=Q;Xgfalcohk@b@olfegei =Q
echr|ar|+Xabpfkflce boifi ~cQ
echr|zh|#g*P与~gM@m;#g*P_g~gM@m;欧洲*P@m
achr|fr|@aaméricaine #V%E~qC;~e4@e~l5
achr|es|@jAmericana @k=b;^0@e~l5
achr|ru|Micfbkedhk>f*A=Q
achr|ar|+Xabpdkctce boifi ~cQ
achr|zh|~ph*P@m
<G|fr|@a&m~op@el’Europe *a#P^A~bF>Q%Ol’égard @Cfemmes ^A>Qdomestique;@a~mp
<G|es|@F~jR@eEuropa @k%uy _C@o^1#h{las Mujeres|la Mujer} ~jA^1Doméstica;~qBEstambul
<G|ru|@c~neXgfalu a ~c.b ~oadehbmbci #Y~n.b naieCdbi dehbmbci;~pR@p
<G|zh|~eg&V#a<T_,侵害_i&e及家庭_,@m;~eg#"&V#a<T_,侵害_i{行为|}_g家庭_,{行为|}@:@m
~kO|fr|~hjcybercriminalité;*dBudapest
~kO|es|~km{ del Consejo de Europa|} %ZCiberdelincuencia;~qBBudapest
~kO|ru|%6kbwcflfchjpldahjb;UpnelcCjhk@p
~kO|zh|网络=u@m
_W|fr|@a&m~op@el’Europe *a~bF~g3êtres humains
_W|es|@F~jR@eEuropa %Z_C~kYSeres Humanos
_W|ru|@c~neXgfalu a lfajbgancohjgbb ~iSmtnAib
_W|zh|~eg<T~ds~mh+O@m;~eg<T{贩运人口|人口贩运}{行动|行为|}@m
belem|fr|_]=Yprévention, @osanction #c#0#B>Q~qbfemme;*d~cB
belem|es|~a/@N~f7~p1y Erradicar @o^1~o0;~qO~cB
belem|ru|~im{lfcnplfcyncdbb|lfcnajgfezcdbb} b _G#Y~n.~agdcsa
belem|zh|&U贝伦杜帕拉%c
bern|fr|@a#V>b&.#Bvie sauvage #c&mmilieu naturel @el’Europe;*dBerne
bern|es|@F%f_Z&D#BVida Silvestre y #k~lM~ho#wEuropa
bern|ru|~aqnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
<b|fr|~e4#BLigue @C*4arabes
<b|es|{Pacto|Carta} #BLiga %0%/Árabes
<b|ru|Gekj@wZbsb efewhkbv ~dK
<b|ar|dcBai radje ~l,abjklce
<b|zh|~i/%1联盟*.;~i/%1联盟{盟约|公约}
~bQ|fr|=[@el’Association @Cnations @el’Asie &mSud-Est;=[@el’ASEAN
~bQ|es|<?#BAsociación @eNaciones @e~g';<?#BASEAN
~bQ|ru|~bKMhharberbb *2~e8;~bKMLXMJ
~bQ|zh|东南亚%1联盟*.;东盟*.
tac|fr|%wd’amitié ~qm*(#wAsie &mSud-Est
tac|es|%y@eAmistad y %Q#w{|el }~g'
tac|ru|&ua nfpywc b ~c8g ~e8
tac|zh|东南亚友好>F%r
~iL|es|<?~jR@e%Q%0%/Árabes #kGolfo
~iL|ru|~bK~ne<9efewhkbv *2Зembge
~iL|zh|海湾~i/%1>F委员会*.
icmp|ru|@La ~oNb Fpdkrbqv >3kaibhhbb @olfalegCbi wcx gchjb mbrei
ices|fr|@a#Vau ~op@3@1l’exploration #Bmer
ices|ru|%6Icynpdefandai hagcjc @o~kMiafq
seafo|fr|~hj&.^A^a@C~i5halieutiques @el’Atlantique Sud-Est
seafo|es|@F%Z&Dy ~lG%0~iq#B~gu~n[Atlántico Suroriental
seafo|ru|%6~iNlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|zh|~ej^N东南大西洋~do资源@m
_V|fr|@a%8~htcivils @el’enlèvement @3d’enfants
_V|es|~km{| de La Haya} <:~lt~on#BSustracción ~qLMenores
_V|ru|%6sfeynedhka-lfegaguv ehlckjev %Dlavbzcdbq ncjco
_V|zh|#C诱拐%R民事~gP@m;#"#C{性|}诱拐%R民事~gP@:{海牙|}@m
=k|fr|~hj@6@C~bX^A*(+Qd’adoption &G
=k|es|~km{| de La Haya} %f_Z@8#kNiño y _Z%Q#wmateria @eAdopción #Q
=k|ru|%6&N~oVb ~c8#Ybdahjfeddasa phudagmcdbq
=k|zh|跨国收养~gP#g%R及>F@m;#"跨国收养~gP#g%R_g>F@:{海牙|}@m
~ay|fr|@a#'recouvrement @Caliments %Ol’étranger
~ay|es|_OObtención @eAlimentos ~lkExtranjero
~ay|ru|%6gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~iusanitaire *,{ (2005)|}
ihr|es|~isSanitario #Q{ (2005)|}
ihr|ru|@.{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazo abxoce ~e"(2005)
ihr|zh|#C~nG~pd(2005);#C~nG~pd
udhr|fr|~aP~jz<j
udhr|es|@g*m@e=b
udhr|ru|#j~ga=Q
udhr|ar|~p3boifi ~cQ
udhr|zh|%e*P@y
>'|fr|@i@El’octroi @el’indépendance %Epays #c%E~hGcoloniaux
>'|es|@g%ZConcesión #B~jna @X<Xy ~kvColoniales
>'|ru|~fNlfcnahjegmcdbb ~jwkamadbemAdui hjfedei b defanei
>'|ar|%kdho abaqgibab bblbmah fabwjfl abdqgjdke
>'|zh|给予殖民地%1#a%U民~pf@y;给予殖民地%1#a%U民~pf@)@y
+4|fr|@i#V%E=,&m*o@3touchant @,^]amicales ^A*(+2@,*4conformément >b=[*N
+4|es|@g<:@9@e&E@Areferentes a #G~bx@eAmistad y _Z%Q+2@X%/@econformidad con @o<?@e&J
+4|ru|~fN~p9%Dlfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b <9~oP~d)~f/Vhjegai ~eo
+4|ar|~oeabiahfh ~kF+ulabjbaiag abfmce fabgjafh lch ~l,fnia bdcBai ~kG;~oeabiahfh ~kFabdgxbe labjbaiag abfmce fabgjafh lch ~l,fnia bdcBai ~kG
+4|zh|~dw依&U@x*.^O~mR友好<S及>F之#C^U#M之@y;~dw依&U@x*.^O~mR友好<S_g>F{的|之}#C^U#M{的|之|}@y
~c[|ru|~fNdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~c[|zh|@H天然资源之永久~o.@y;#"{天然|自然}资源~p,永久~o.~p,@y
%p|fr|@i#A~nz@e&jraciale
%p|es|@g^z%Z~qxRacial
%p|ru|#z#Fa ~csfehagao nbhkfbibderbb
%p|ar|%k#ebbiAaE <"abgdccC abjhxkc
%p|zh|@x*/^K~gQ_j@y
=z|fr|@i~jz~bi
=z|es|@g%0@[#kNiño
=z|ru|#z~gafcwcdke
=z|ar|%k~fhabynb
=z|zh|%R%b@y
=J|fr|@i@E#0#B&j^S
=J|es|@g%Z*8#B+p~o0
=J|ru|~fN&H^n~ob
=J|ar|%k~kEjbG ~f'
=J|zh|~hQ_j@y
>z|fr|@i@El’asile territorial
>z|es|@g#WAsilo Territorial
>z|ru|~fNjcffbjafbemAdai pwcybzc
>z|zh|~gV庇护@y
^-|fr|@i@El’inadmissibilité @el’intervention ~kfintérieures @C*4^A@6@e~mvindépendance ~qm~mvsouveraineté
^-|es|@g%ZInadmisibilidad #BIntervención ~qq~hkInternos %0%/y ~fs@8@esu ~jny Soberanía
^-|ru|~fNdcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~jwb hpgcfcdbjcje
^-|zh|~dw内政~g9~g4~pf与~o.之#g@y;~dw内政~g9~g4~pf&[~o.{之|的}#g~p,@y
=m|fr|@i@El’inadmissibilité @el’intervention ~qml’ingérence ~kfintérieures @CÉtats
=m|es|@g%ZInadmisibilidad #BIntervención ~jAInjerencia ~qq~hkInternos %0Estados
=m|ru|~fNdcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~dK
=m|zh|~g9#a干预别国内政@y;~g9#a干预{别|他}国内政@:@y
<,|fr|@i#'progrès ~oc@]~gnsocial
<,|es|@g#WProgreso =M#l#wlo Social
<,|ru|#z~avlfasfchhe b ~dE
<,|ar|%kabgimd fabshdaE nc abdcmah abargdajc
<,|zh|=6进步#a#n@y
+6|fr|@i#'~fm#B#7&G
+6|es|@g#WFortalecimiento #B#2#Q
+6|ru|#zaw pkfclmcdbb %]~gI
+6|zh|加强#C#]@y
>x|fr|@i@C=,+T=Lfond @Cmers ~o3océans, ainsi ^P~mvsous-sol, au-delà @Climites #Bjuridiction nationale
>x|es|~ia@9^PRegulan @XFondos Marinos y Oceánicos y su Subsuelo~p)Fuera %0Límites #BJurisdicción Nacional
>x|ru|#zlfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~kUtfbhnbkrbb
>x|zh|~dw~aN+N底床与下层土壤之#M@y;@H{各国|国家}~aN海床洋底~g4底土@:#M@y
~f(|fr|Définition @el’agression
~f(|es|Definición #BAgresión
~f(|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~f(|zh|侵略定义
<l|fr|@i#Jl’instauration ~kWnouvel ordre ~mM*,
<l|es|@g#WEstablecimiento @eun Nuevo Orden Económico #Q
<l|ru|#zaw phjedagmcdbb dagasa %DPkadaibBchkasa lafqnke
<l|ar|<alsiade hFad aigxamc mfbc rmcm
<l|zh|~mR新@)#C~gR秩序@y
~a6|fr|~hZ#Jl’instauration ~kWnouvel ordre ~mM*,
~a6|es|~p]#WEstablecimiento @eun Nuevo Orden Económico #Q
~a6|ru|#i@ophjedagmcdbt dagasa %DPkadaibBchkasa lafqnke
~a6|zh|~mR新@)#C~gR秩序@?
&M|fr|=[@C#L#cdevoirs ~lh@CÉtats
&M|es|<?@e@[y Deberes Económicos %0Estados
&M|ru|Хefjb~caPkadaibBchkbv ~gab awqxeddahjco ~dK
&M|ar|dcBai ~fh~l,ffarlagua abaigxamce
&M|zh|各国~gR%b#a义务*.
^7|fr|@i@C~eM
^7|es|@g%0@[%0Impedidos
^7|ru|~fN*A~l]
^7|zh|~j]@y;残{疾|废}者%b@y
<Q|fr|@i*a~qK~qb+C
<Q|es|@g%Z@8@e~j6~nA>i
<Q|ru|~fN&N~mr~k,
<Q|zh|#g%U~qi=7@y;#g%U~qi@:=7@:@y
*Z|fr|>a@1@,responsables @e<i@Clois
*Z|es|+B@NFuncionarios Encargados @eHacer ~quLey
*Z|ru|~kn~p6namydahjduv mbr @olanncfyedbt lfegalafqnke
*Z|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*Z|zh|执^U~fF~eO
*X|fr|@i~nzd’intolérance ~qm&jfondées *areligion ou @oconviction
*X|es|@g%Z*8@e_S@eIntolerancia y +pFundadas ~o1Religión o #GConvicciones
*X|ru|~fN~csdcjcflbiahjb b ^n@eahdagc fcmbsbb ~nwpwcyncdbo
*X|ar|%k~kE<"abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;<alabiAaE <"abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*X|zh|*/基于宗教或信仰原因@)^K@)~mN#a_j@y;*/基于宗教或信仰{原因|}@:^K@:~mN{和|与|及}_j@y
~b6|fr|~maManille #'~eDpacifique @Cdifférends ~aZ
~b6|es|~iaManila #WArreglo Pacífico @eControversias *O
~b6|ru|IedbmAhk@da ibfdai fexfcCcdbb %lhlafag
~b6|ar|%kdahcba *?gqfce abdhaCjag ~e"labfqazb abqbdce
~b6|zh|@H=5解决#C争端@)马尼拉@y
~a5|fr|=[^,#Bnature
~a5|es|<?%x#BNaturaleza
~a5|ru|Nhcibfd%)lfbfanu
~a5|zh|%e自然*.;%e大自然*.
~a2|fr|#pd’éthique médicale ~cSau rôle >V@esanté, ~bD@Cmédecins, %N@o@6@Cprisonniers ~o3détenus ~qb+C
~a2|es|@9@eÉtica Médica Aplicables _ZFunción #k~bc@eSalud, ~d3@XMédicos, ~o1@8@e&vPresas y Detenidas ~nA>i;@9@eÉtica Médica
~a2|ru|*9icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g &NxekmtBcdduv ~nwxencfyedduv mbr aj ~k,
~a2|zh|@H医务~fF*L~o-医生在#g被监禁#a拘留@)~qi@)=7~gP@)任务@)医疗道德#M
^:|fr|@i#'*o@C~hG>bpaix
^:|es|@g#W&E%0~kv_ZPaz
^:|ru|~fN~iYdefanag @eibf
^:|zh|%U民享有=5%b@y;{各国|}%U民享有=5@:%b@y
+k|fr|@i@C=,=d@e*Y>O%E~fq~g5%E~fqd’abus @epouvoir
+k|es|@g<:@9~d4@e&K@N#G~f"@e~kpy #kAbuso @ePoder
+k|ru|#zahdagduv ~f]>M~j,ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
+k|ar|~oeabjmb ~l.+ulAoaca ~kHfsqaEe aqgjdab abqbye
+k|zh|为罪行#a滥用权力&e受害者取得公理@)+K@y
~bU|fr|~lC@e~o'minima #A#Jl’administration #B*Y@1mineurs{ (Règles de Beijing)|};_D@e=?
~bU|es|~jP+zAdministración #B&K@eMenores{ (Reglas de Beijing)|};~bw@e=?
~bU|ru|#O~h0ajlfegmcdbq >M#YdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~m]#9
~bU|zh|@x少%!司^U~hJ(~fv_.);@x少%!司^U~hJ;~fv_.
+8|fr|#p=d>O%Ol’indépendance #Bmagistrature
+8|es|~bo~j-_Z~jn#BJudicatura
+8|ru|@/~jwhpncwduv afsedag
+8|zh|@H司^U机关~pf@)+K;司^U机关~pf@:+K
=A|fr|@i#'*oau #[
=A|es|@g#W&Eal &O
=A|ru|~fN~iY@efexgbjbc
=A|ar|%kaboi nc abghdce
=A|zh|#n%b@y
&Q|fr|@i%8=,~j.juridiques ~cS>b@6#cau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques +Qd’adoption ~qmplacement familial %8plans ~mB#c*,
&Q|es|@g<:@9~ivy Jurídicos ~j-_Z@8=MBienestar %0Niños, con ~h[Referencia _ZAdopción ~jAColocación #wHogares @eGuarda, ~qqPlanos ~ng#Q
&Q|ru|~fN~e:lfegaguv lfbdrblev, kehetzbvhq ~b]b ~lencjco, ahawcdda lfb lcfcneBc ~oV@egahlbjedbc b bv phudagmcdbb @e_4pfagdqv
&Q|zh|@H%R#g#a%R福利*L~o-~qy寄养#a收养办^U@)=6#a^U律#M@y
^.|fr|@i#'~fm@el’efficacité &mprincipe @el’abstention &m~o">bmenace ou %O~i0#Bforce %N@,^]~c,
^.|es|@g#W~ks#BEficacia #kPrincipio #BAbstención #BAmenaza o #B*!#BFuerza #w#G~bx*O
^.|ru|#zaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~nwcc _Kg %lajdaCcdbqv
^.|zh|加强在#C<S上不_h武力或进行武力威胁#M@)效力@y
=W|fr|~lC@e=,=Y~qKsoumises %Oune forme quelconque @edétention ou d’emprisonnement
=W|es|~qH@9~p/@e~j6Sometidas a Cualquier Forma @eDetención o Prisión
=W|ru|Lgan@w~f]~b]ghcv mbr, langcfseciuv xencfyedbt ~nwxekmtBcdbt g kekao wu ja db wuma Fafic
=W|zh|#g~gN遭受任何形式拘留或监禁@)%U~p:;#g~gN遭受任何形式拘留或监禁{人员|的人员}~p:
<E|fr|@i*a#P#c#0@Cdifférends ~o3situations qui peuvent menacer @o~mD^A#7+w#c#'rôle ~qN#A%Nce domaine
<E|es|@g%Z%u~jA*8@eControversias y @eSituaciones ^PPuedan Amenazar @o~no#2#?y #WPapel ^z#wesa Esfera
<E|ru|~fN~c.b phjfedcdbb hlafag b hbjperbo, ~jypsfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #Fg Pjao awmehjb
<E|zh|@H&V#a*/可能威胁~hK@)争端#a局势以及@H@x在该~gV@)~j?@)@y;@H{预防|防止}#a*/可能威胁~hK@)争端#a局势以及@H@x在{该|此}~gV@)~j?@)@y
~eG|fr|_Dminima #A@1l’élaboration @e=(non privatives @eliberté{ (Règles de Tokyo)|};_D@eTokyo
~eG|es|~jP~m"<WNo Privativas #BLibertad{ (Reglas de Tokio)|};~bw@eTokio
~eG|ru|#O#F#Yicf, dc ~c"jtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#9
~eG|zh|@x~i:~hJ(东京_.);@x~i:~hJ;东京_.
=-|fr|#p=d>Oau ~iedétenus
=-|es|~bo~jg%0Reclusos
=-|ru|@/~cUxekmtBcdduib
=-|zh|~dj+K
^t|fr|%P#A=Y#P#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};%P@eRiyad
^t|es|%h^z+z%u#B~koJuvenil{ (Directrices de Riad)|};%h@eRiad
^t|ru|=T@V{Efsedbxerbb EwKcnbdcdduv Jerbo |}~j,~iXlfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^t|zh|@x&V少%!=u*M(利雅得*M);@x&V少%!=u*M;利雅得*M
~c9|fr|_D#A=Y@6@Cmineurs privés @eliberté;_D@eLa Havane
~c9|es|~bw^z~p/%0Menores Privados @eLibertad;~bw@eLa Habana
~c9|ru|~cF~h0~b]dchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#9
~c9|zh|@x#g被剥夺自由少%!_.;哈瓦那_.
^k|fr|%wtype d’extradition
^k|es|%yModelo @eExtradición
^k|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
^k|zh|引渡示范%r
^)|fr|%wtype d’entraide judiciaire +Qpénale
^)|es|%yModelo @e~h4Recíproca #w~hkPenales
^)|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %3^T
^)|zh|刑事事件互助示范%r;刑事{事项|}互助示范%r
>r|fr|#p@ebase >Oau rôle &mbarreau
>r|es|~bo%ZFunción %0Abogados
>r|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #mfamb tfbhjag
>r|zh|@H律师~j?@)+K;律师~j?@:+K
+'|fr|%P~cSau rôle @Cmagistrats &mparquet
+'|es|%h%ZFunción %0Fiscales
+'|ru|=T{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #mfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
+'|zh|@H检察官~j?@)*M;检察官~j?@:*M
~aX|fr|#p@ebase #'~o">bforce #c+y@C<y%Ofeu ~oXresponsables @e<i@Clois
~aX|es|~bo#W~m:#BFuerza y @e*l@eFuego ~k[@XFuncionarios Encargados @eHacer ~quLey
~aX|ru|@/_Khbmu b asdchjfcmAdasa ~iBnamydahjduib mbreib @olanncfyedbt lfegalafqnke
~aX|zh|执^U~fF_h武力#a火器@)+K;执^U~fF_h武力#a{火器|枪支}@:+K
*u|fr|@i^,#wfaveur #Bsurvie, #B@6#c&m@]@e~bi
*u|es|@g%x%ZSupervivencia, @o@8=M#l#kNiño
*u|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~b]b <gncjco
*u|zh|%R生存*L#g#a#n%e@y
*-|fr|#p#A@1@,%Hâgées
*-|es|@9^z#wfavor _Y&v@eEdad
*-|ru|*9#F#Y~oRmtnco
*-|zh|@x老%!%U#M
~a3|fr|#p=Y@6@C%Hatteintes @emaladie mentale #c~dS@Csoins @esanté mentale
~a3|es|@9~p/%0Enfermos Mentales =M~ks#BAtención #BSalud Mental
~a3|ru|*9~b]lhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
~a3|zh|#g精神病患者#a改善精神保健~p:
~cX|fr|@i#J@,~bLd’établissement @Cfaits ~qN#A#wvue &mmaintien #B~mD#c#B#7~c,
~cX|es|@g%ZDeterminación %0Hechos ~k[@t~o1Esfera #kMantenimiento #B~no#2*O
~cX|ru|#zaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %3lanncfyedbq %Dibfe b ~gI
~cX|zh|@H@x~i'中@)实况调查@)@y;#"@x~i'{中的|的|}{实况|事实}调查{活动|}@:@y
&n|fr|@i*a~qK#u@,disparitions forcées
&n|es|@g%Z@8@e~j6#h#GDesapariciones Forzadas
&n|ru|~fN&N~mrdehbmAhjgcdduv bhBcxdagcdbo
&n|ar|%kodace ^Q;<alodace ^Q
&n|zh|#g~gN%U不遭受强迫失踪@y
&"|fr|@i@C#L@C%Happartenant %O@Cminorités nationales ou ethniques, religieuses #clinguistiques
&"|es|@g<:@[_Y&vPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&"|ru|~fN*Ambr, lfbdenmcyezbv k derbademAdui ~nwPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
&"|ar|%k~fh~hsabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;<aloifi ~hsabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&"|zh|在民族或族裔*L宗教#a语言上属于少数群体@)%U@)%b@y
^H|fr|@i@E#0#B>Q^S
^H|es|@g%Z*8#B^1~o0
^H|ru|#zaw _G~ob
^H|ar|%k~kEjbG abjhn Am abdkpe
^H|zh|~hQ@)_,&e@y
&5|fr|_D@1l’égalisation @Cchances @C{handicapés|personnes handicapées}
&5|es|Normas Uniformes %ZIgualdad @eOportunidades @N#G~eP
&5|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~cTfegduv gaxiaydahjco ~j,~l]
&5|zh|残疾%U机会均等标准_.
<n|fr|#p#J=Lstatut @C~fanationales =Y~dH^A@6~jz<j
<n|es|@9~j-al ^Z_Y~joNacionales @e~ioy @8%0=b{ (Principios de París)|};@9~qM
<n|ru|~afhjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~ga=Q{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
<n|ar|~oF+uldktC abdIqqag abfyhce bgjCcC fodace ~fh~cQ
<n|zh|@H_)#a#g*P@)%1~pc@)地位~p:(~i(#M);@H_)#a#g*P@)%1~pc@:地位~p:;&U~i(#M^O
*F|fr|@i%8=(&?~dP=L~n)*,
*F|es|@g@k<W@N~eX%(~ns#Q
*F|ru|~fNicfev @o&H%D~j'
*F|ar|<alabgmalck abkadce sbG ~kEjbG abskual abmfbc
*F|zh|*/#C~aK^M@y
*s|fr|@icomplétant @o~ma1994 %8=(&?~dP=L~n)*,
*s|es|@gComplementaria #B~ia1994 @k<W@N~eX%(~ns#Q
*s|ru|@Z{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @o&H%D~j'{| 1994 sane}
*s|zh|补充1994%!&U*/#C~aK^M@y^O@)@y
&b|fr|@i#'~fm#B*(~qe@,accords ou organismes régionaux ~gn&mmaintien #B~mD#c#B#7~c,
&b|es|@g#W~ks#B%Q+2@ty @XAcuerdos u Organismos Regionales ~lkMantenimiento #B~no#2*O
&b|ru|~fNhagcfCcdhjgagedbb <9~pkfcsbademAduib hasmeCcdbqib ~nwafsedeib %3lanncfyedbq %Dibfe b ~gI
&b|zh|@H增进@x与区域安排或~pc之间~i'@)>F@)@y
=X|fr|@i%Ol’occasion &mcinquantième anniversaire ~qN*N
=X|es|@gcon Motivo #kCincuentenario @e&J
=X|ru|#z@ohmpBet lqjbnchqjao sanagzbdu ~eo
=X|zh|@x五十周%!纪念@y
<.|fr|~hZ&X=Yjeunesse{| à l’horizon 2000 et au-delà}
<.|es|~p]%x@N@XJóvenes
<.|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
<.|ar|~fd<Zbbwlal
<.|zh|%e青%!@?;到2000%!~g4后%e青%!@?
&8|fr|@i#'*o^A~g?@Cindividus, groupes #corganes #B~p(@epromouvoir #cprotéger @,#L@e~ax@,libertés fondamentales universellement reconnus
&8|es|@g#W&E=MDeber %0Individuos, @XGrupos y #G~jo@e~lXy Proteger @X~ap#GLibertades ~d4Universalmente Reconocidos;@g<:Defensores %0=b
&8|ru|~fN~iYb awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~mz~a?b ahdagduc hgawanu;~fNlfegaxezbjdbkev
&8|ar|<aloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~fhabshqah fabokcag ~l.abdjgkn lua jabdca
&8|zh|@H个%U*L群体#a=6~pc在_)#a#g普遍公认@)*P#a~gM~gP@)%b#a~fL@y;@H个%U*L{群体|团体}#a=6~pc在_)#a#g{普遍|举世}公认@)*P#a~gM~gP@)%b#a{责任|义务}@:@y;*P维护者@y
<d|fr|>d{sur une|en faveur d’une} culture @e{la |}paix
<d|es|@g~gl@e@(@kuna Cultura @ePaz;@g@kuna Cultura @ePaz
<d|ru|#zb #i%3kpmAjpfu ibfe;~fNkpmAjpfc ibfe
<d|ar|~i]*?Biane abqbad;%kflkhadr abjdb abdgjbich lBiane abqbad
<d|zh|=5=t@y#a@?;=5=t@y
&!|fr|@i&mMillénaire
&!|es|@g#kMilenio
&!|ru|#zjuhqBcmcjbq ~eo;#zjuhqBcmcjbq
&!|ar|%k#ebbpbnce;%kabpbnce
&!|zh|@x千%!@y;千%!@y
~hA|fr|@id’engagement #'VIH/sida
~hA|es|~iacompromiso ~o1lucha #h%(VIH/SIDA
~hA|ru|~fNlfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~hA|ar|%kababgCad *?nckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
~hA|zh|@H~dr毒/~dr#K@)~mT@y
~k!|fr|%T#'VIH/sida
~k!|es|%t#WVIH/SIDA
~k!|ru|&P@d@oNRЧ/LGRHp
~k!|zh|@H~dr毒/~dr#K@)%a
hiv-2011|fr|=Ointensifier nos efforts @1~dP{le VIH et le sida|le VIH/sida}
hiv-2011|ru|&P@d@oNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @o~mmNRЧ b LGRHe
~oM|fr|=Oaccélérer @oriposte @1lutter #u=LVIH #c~n5%Ol’épidémie @esida d’ici %O~pD
~oM|es|%t#WVIH =MSida: ~o1Vía Rápida @NAcelerar @o_C%(VIH y Poner Fin _ZEpidemia #kSida @N~pD
~oM|ru|&P@d@oNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k ~jdsanp
hiv-2021|fr|=O~n5%Einégalités #cagir @1vaincre =Lsida d’ici %O~pD
hiv-2021|zh|@H~dr毒#a~dr#K@)%a：结束不平等现象，进入~pD%!之前*/~dr@)轨道
+/|fr|Un monde digne ~fH
+/|es|Un mundo apropiado @N@Xniños
+/|ru|Ibf, lfbsanduo ~j,ybxdb ncjco
+/|zh|适合%R生长@)%e;适合%R成长@)%e
^o|fr|@i#A#'Nouveau ~lT~jT@el’Afrique
^o|es|@g^z%ZNueva Alianza >S#l@e~eJ
^o|ru|#z#Fa Jagai lefjdcfhjgc >[<gMFfbkb
^o|zh|@x@H*w#n新~o/@)@y
nepad|fr|Nouveau ~lT~jT@el’Afrique
nepad|es|Nueva Alianza >S#l@e~eJ
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} >[<gMFfbkb;JXGMH
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*w#n新~o/
=K|fr|~h8~j9~en@e2005
=K|es|~pM~lE#B~eW2005
=K|ru|Rjasag#d~njheiibje 2005 ~n'
=K|ar|hgazr ~jvbjad 2005
=K|zh|2005%!%e*6成果
^s|fr|#p=d#cdirectives #J=L*o%Oun ~o"#c%O~mG@C~fq@eviolations flagrantes &m*o@3~jz~ax@eviolations graves &m*o@3humanitaire
^s|es|@9y %hBásicos #W&E_Y~f"@eViolaciones Manifiestas _YNormas #?@e~ap@eViolaciones Graves #k&E@AHumanitario a Interponer ~iqy Obtener Reparaciones
^s|ru|@/b ~j!{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #m~mz@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~j,ycfjg sfpwuv defpCcdbo %ldafi %3~ga~a?b hcfAcxduv defpCcdbo %Dspiedbjefdasa lfege
^s|zh|严重违反#C*P^U#a严重违反#C~nI^U&e受害%U~pi补救#a赔偿@)%b+K#a导则
%[|fr|_Eantiterroriste ^,{de l’Organisation des Nations Unies|des Nations Unies};_Eantiterroriste mondiale
%[|es|~bs*[^z#h%(Terrorismo
%[|ru|~dz{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
%[|ar|aqgkagcrce #eabjabdce bdtanoe abskual
%[|zh|@x+J反恐=/;&U+J反恐=/^O
~c'|es|Construcción Institucional ~jR@e=b
~c'|ru|RdhjbjprbademAdac hjfabjcmAhjga ~ne@olfegei ~a?~eo
~c'|zh|@x~m6@)体制建设;~gJ~m6@:体制建设
='|fr|>a@1@,titulaires @emandat au titre @Cprocédures spéciales &m~op~jz<j;>a@1@,titulaires @emandat au titre @Cprocédures spéciales &mConseil
='|es|+B@N@XTitulares @eMandatos %0Procedimientos Especiales #kConsejo{ de Derechos Humanos|}
='|ru|~kn~p6iednejefbcg hlcrbemAduv lfarcnpf ~ne@olfegei =Q
='|zh|~m6~dp程序任务负责%U~eO;{人权理事会|}~dp程序任务{负责人|执行人}@:~eO
+5|fr|@i#A%8#L@C~hGautochtones
+5|es|@g^z<:@[%0~kvIndígenas
+5|ru|#z#Fa *Akafcdduv defanag
+5|ar|%k#e*?~fhabwjfl abpxbce
+5|zh|@x~o7%b@y
>n|fr|~n2juridiquement non contraignant #Jtous @,types @eforêts;~n2#A%8forêts
>n|es|instrumento jurídicamente no vinculante @ktodos @Xtipos @ebosques;instrumento ^z<:bosques
>n|ru|dc bictz~aiawqxejcmAdao tfbnbBchkao hbmu nakpicdj@w@oghci gbnei mchag;nakpicdj@w#F@omchei
>n|zh|@H~gN类型~mW@)无^U律约束力文书;@x~mW文书
~c5|fr|plan ~b,#A%8forêts (2017-2030);plan ~b,#A%8forêts
~c5|es|plan estratégico ^z@N@Xbosques 2017-2030
~c5|ru|hjfejcsbBchk@Y#F@omchei @e2017–2030 sanu
~c5|zh|@x2017-2030%!~mW~eR;~gJ2017-2030%!~gJ~mW~eR;@x~mW~eR
*'|fr|Lignes ~mo~dJ>b@6@eremplacement @1@,enfants
*'|es|%h~m"~lQAlternativas @eCuidado %0Niños
*'|ru|=T{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @oemAjcfdejbgdaip pvanp xe ncjAib
*'|zh|@H替代性%R照料@)导则;{儿童替代{性|}照料|替代性%R照料}{导则|准则}
<q|fr|#T@U&X#A=Y~bF~g3personnes
<q|es|~oY%x^z@N~lu~n?
<q|ru|~dz#H#F@o~i?mtnAib
<q|ar|~dO#eabjabdce bdtanoe ~e9labpwvax
<q|zh|@x<T~mh~ds+J#-
_o|fr|_D#A#J=L~iedétenues #cl’imposition @e=(non privatives @eliberté %Edélinquantes{ (Règles de Bangkok)|};_D@e~h5
_o|es|~bw^z~jg_YReclusas y <WNo Privativas #BLibertad @N#GMujeres Delincuentes{ (Reglas de Bangkok)|};~bw@e~h5
_o|ru|~cF~h0~cUycdzbdeib-xekmtBcdduib b icf dekexedbq ~j,ycdzbd-lfegadefpCbjcmco, dc ~c"mbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#9
_o|ar|ifajm #ebdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_o|zh|@x女性~dj#a女性罪犯~i:_.(曼谷_.);@x女性~dj#a女性罪犯~i:_.;曼谷_.
*K|fr|Stratégies #c=(concrètes types actualisées ~dJ%O#0#B>Q#u@,femmes ~gn#B#P~hf#c#B~hR
*K|es|~lDy <W~nqModelo Actualizadas +z*8#B^1~nAMujer ~lkCampo #B_l@o~m4
*K|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @o~mmdehbmbq #Y~n.%3%mlfegahpnbq
*K|zh|&U在~mb~gV中~hQ_,&e@)~k1^M^O增订本;&U在~mb~gV{中|内|}~hQ@)_,&e@)~k1^M^O增订本
~la|fr|~maSalvador @E@Cstratégies globales @1faire face %Edéfis mondiaux : @,systèmes @e#P~hf~qm*Y~hH#c~mvévolution %Nun monde #wmutation;~maSalvador
~la|es|~iaSalvador @k~lDAmplias ante ~pXGlobales: @X~qI_l~ofy su #l#wun Mundo #wEvolución
~la|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~j,ajgcje @esmawemAduc guxagu: hbhjciu %m>Mb bv fexgbjbc g bxicdqtzcihq ibfc
~la|zh|@H应对+J挑战@)综合=/：~mb系统~g4在变化%e中@)#n@)萨尔瓦多@y;&U萨尔瓦多@y^O
~k:|fr|%T#BRéunion @e*V@e%A*a#P^Amaîtrise @Cmaladies non transmissibles
~k:|es|~qD%7%Z%u=M>1_YEnfermedades No Transmisibles
~k:|ru|&P@d~f?%z@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~oadbib
~k:|zh|~g2#K+L#E@)%a;+L#"~g2<u@:~jQ
&9|fr|@i#A@El’éducation ^A~p5%E~qC
&9|es|@g^z@k~epy Formación #wmateria @e=b
&9|ru|#z#Faw awfexagedbb b ~n3%3~ga=Q
&9|ar|%k#ebbgBicn fabgmkcl nc drab ~fh~cQ
&9|zh|@x*P~i)#a培训@y
>?|fr|L’avenir ^Pnous voulons
>?|es|El futuro ^Pqueremos
>?|ru|Upnpzcc, kajafasa iu vajbi
>?|ar|abdqgilb abHc hxlf sbcu
>?|zh|我们希望@)~j[
~iU|fr|#p#clignes ~mo#A@E>N%O~iZjuridique %N=Lsystème @e~hR
~iU|es|@9y %h^z#W~fW_Z~h4Jurídica ~qq~qI~m4
~iU|ru|*9b ~j!{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~h0nahjple k tfbnbBchkao laiazb g hbhjciev ^T
~iU|zh|@x~o5&)系统中~pi^U律~mU机会~p:#a*M;@x~o5&)系统{中|}~pi^U律~mU{机会|}@:#M#a*M
_a|fr|@i#B~ea@El’état @e*o%Eniveaux ~mB#c*,
_a|es|@g=N@e%7#W~h"@e&E~qqPlanos ~ng#Q
_a|ru|#z~f?@e~c7~gvMhheiwmcb ~ibgcfvagcdhjgc ~mz@e_4pfagdqv
_a|zh|~qy@)^U治#K+L#E@y;{国内和国际|国家和国际}{的|两级的|两级}^U治#K+L#E@:@y;+L国{内|家}#a#C{的|两级|两级的}^U治#K#E@:@y
~a4|fr|@i&mDialogue @e*V%8migrations +w~oc#[
~a4|es|@g#kDiálogo @e>H%ZMigración @A=M&O
~a4|ru|#z@objasei nbemase @e~c7~ib%]ibsferbb b fexgbjbb
~a4|zh|#C移徙与#n#K~fM对话@y;#C移{徙|民}与#n<u~fM对话@:@y
>q|fr|<f~j9#Bréunion plénière @e*V@el’Assemblée générale{,|} dite >0^,%8~hGautochtones
>q|es|^8#Breunión plenaria @ealto nivel ~emconocida como ~fs>Z%x<:~kvIndígenas
>q|ru|Rjasag#dlmcdefdasa xehcnedbq %zlan dexgedbci «Nhcibfdeq kadFcfcdrbq @okafcddui defanei»
>q|zh|题为“%e~o7+L”@)+L~fM全体~df~aL;{题为|称为|称作}{“|}%e~o7+L{”|}@)+L~fM全体~df@:~aL
~b(|fr|Modalités @Uaccélérées @C^E{ (Orientations de Samoa)|};Orientations @eSamoa
~b(|es|~lQ@e@(Acelerada @N@X=!{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b(|ru|#i@ophkafcddaip fexgbjbt *e{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~b(|zh|+M快速+O方式(萨摩亚途径);+M快速+O方式;萨摩亚途径
~b?|es|~ia~e7~gl=Z~e7~ee~aj2014-2024
~b?|ru|~kt{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~hNiaft, @e~gF2014–2024 sanag
<s|fr|~hZ@eVienne ~m9littoral ~gp2014-2024;~hZ@eVienne ~m9littoral
<s|es|#r=Z~e7~ee#w#lSin Litoral{ para el Decenio 2014-2024|};#r=ZViena
<s|ru|~kt@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~kt@s~hNiaft
<s|ar|_Lnccha bxabo ~oGabhadce Dck abqaobce
<s|zh|~cb2014-2024%!十%!=f@?;~cb{2014-2024{年十年|十年期|年}|}=f@?;=f@?
&R|fr|Stratégies #c=(concrètes types #A~dJ%O#0#B>Q~hO@C~bX~ih#P~hf#c#B~hR
&R|es|~lDy <W~nqModelo ^z@N~eX@o^1#h@XNiños ~lkÁmbito #B_l@o~m4
&R|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #F@o{mbkgbnerbb|bhkafcdcdbt} dehbmbq #Y~oVg {feikev|awmehjb} %mlfegahpnbq
&R|zh|@x*/~mb~gV内_,侵害%R&e@)~k1^M
&S|fr|%P_7%8=(@e#P~hf~qm*Y~hH~dJau trafic @e~cg#c%E~bS~gDconnexes
&S|es|%h#?~m"Respuestas @e_l~ofal ~l'@e~eV~hI~kpConexos
&S|ru|@.@M~mxicf %3%m>M#Y~cWawafaje ~iTrcddahjco ~bE~c"{Pjbi|dbi} lfchjplmcdbo
&S|zh|~ds~eS及*v相关=u@)~mb对策#C*M
+(|fr|~ma~oz
+(|es|~iaSendái;~ia~oz
+(|ru|Lcdneohk@G
+(|ar|%kqchmac;%kqhmac
+(|zh|仙台@y
<p|fr|~jW@e~oz{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~jW@e~oz
<p|es|=S@eSendái +z~ir#kRiesgo @eDesastres ~hV;=S@eSendái
<p|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
<p|ar|syak qِhmac bbom dh dvayk abtfakB bbngke ~hV;syak qhmac bbom dh dvayk abtfakB bbngke ~hV
<p|zh|~hV~kc;仙台+?
~bM|fr|~hZd’Addis-Abeba issu #B~n,>0@T#'>.&m#[;~hZd’Addis-Abeba
~bM|es|%J=ZAddis Abeba #BTercera >Z@A%Z~aQ>S&O;%J=ZAddis Abeba
~bM|ru|Mnnbh-Mwcwhk@s*kjfcjAco ~jf@oFbdedhbfagedbt ~dE;Mnnbh-Mwcwhk@s&a
~bM|ar|~dOpmcq plala abxamke jh abdIgdk ~kFabBabB bgdfcb abghdce;~dOpmcq plala
~bM|zh|~mX次~a)#C~df亚@)斯亚贝巴+O=v;亚@)斯亚贝巴+O=v
~bN|fr|Transformer notre monde : =L@I@e@]~hy%Ol’horizon ~pD;@I@e@]~hy%Ol’horizon ~pD;@I~pD
~bN|es|Transformar nuestro mundo: @o%J~jd>S#l~bd;%J~jd>S#l~bd;%J~pD
~bN|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~qG~n';~od~qG~n';%X{ndq |}@e~c-~n'
~bN|ar|gofcb jabdha: vye ~e!bjad ~pD;vye ~e!bjad ~pD;vye jad ~pD
~bN|zh|变革^L%e：2030%!%g#n=v;~pD%!%g#n=v;~pD%!=v
~dC|fr|~ma=w~c2#P~g5#B*Y~hH%N=L~p"@Uplus large ~qN#A&?faire face ~ke~j.~lh#c%Opromouvoir l’état @e*o%Eniveaux ~mB#c@3^A~jN&mpublic;~ma=w~c2#P~g5#B~hR
~dC|es|~ia=w%Z~jE_l@o~of~lk=SMás Amplio #k#r^z@NAbordar @X~pX~ivy Económicos y ~lX%(~h"@e&Ea Nivel ~ng@A~jA~cNPública;~ia=w%Z~jE_l@o~m4
~dC|ru|~bt@da gkmtBcdbb galfahag %m>Mg wamcc Cbfakpt lagchjkp ndq #F~k8fcCcdbq ~e:PkadaibBchkbv lfawmci b hancohjgbq ~gAgcfvagcdhjge ~mz@e_4pfagdqv, e jekyc pBehjbt awzchjgcddahjb
~dC|ar|~m3smdar dhj ~kHfabjmabe abrhazce
~dC|zh|@H将~mb纳入更广泛@)@x=v以应对=6#a~gR挑战并_)~qy^U治及公众参与@)~dk@y
_r|fr|~lC@e~o'minima #A@1=L~iedétenus (Règles Nelson Mandela);_D~d5
_r|es|~jP~jg%0Reclusos{ (Reglas Nelson Mandela)|};~bw~d5
_r|ru|#O#F#Y~cUxekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~cFJcmAhade Iedncmu
_r|ar|ifajm #eabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_r|zh|@x~dj~hJ(纳~bk_.);@x~dj~hJ;纳~bk_.
~i7|fr|<f~j9#B~ea@El’examen d’ensemble #B*r@Ctextes issus ~en*a~p(@el’information
~i7|es|^8#Breunión @ealto nivel ~em#Wexamen general #Baplicación %0resultados #B~eW%Z~by
~i7|ru|Rjasag#d~f?~ch~gvMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~d!fcCcdbo ~n:@e~el~qobdFafierbaddasa awzchjge
~iK|fr|Notre engagement commun %Oaborder #c{à |}combattre efficacement =Lproblème &X#Bdrogue
~iK|es|Nuestro ~h7~qHAbordar y Contrarrestar Eficazmente %(Problema %x_YDrogas
~iK|ru|JeCe awzeq lfbgcfycddahjA ~kufcCcdbt ibfagao lfawmciu defkajbkag b ~oadco
~iK|zh|我们对有效处理#a应对%e毒品#K@)共同~mT
*0|fr|~maNew York @1@,~n"#c@,migrants
*0|es|~iaNueva York @N@XRefugiados y @XMigrantes
*0|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
*0|ar|%khcfcfkt dh prb abbarzch fabduarkch
*0|zh|@H难民#a~jF@)纽约@y
~kJ|fr|~pl~ea*arésistance %Eagents antimicrobiens
~kJ|es|~qD%7%ZResistencia a @XAntimicrobianos
~kJ|ru|~ja%z@olfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~kJ|zh|+L~gO#K#E@)%a;+L#"~gO<u@:~jQ
~ey|fr|@i#'*o>bpaix
~ey|es|@g#W&E_ZPaz
~ey|ru|~fN~iY@eibf
~ey|zh|=5%b@y;=5权@y
<k|fr|Nouveau @I@1@,villes
<k|es|Nueva %JUrbana
<k|ru|Jag@s<gsafanag
<k|ar|abvye aboAkce abrmcme
<k|zh|新城市=v
~a8|fr|L’océan, notre avenir : appel %Ol’action
~a8|es|Nuestros océanos, nuestro futuro: llamamiento _Zacción
~a8|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
~a8|zh|^L+N*L^L~j[：+O呼吁;^L+N~n/~j[：+O呼吁
~ck|es|%t%Z>Y#k~oY%x^z@N~lu~n?
~ck|ru|&P@d~f)QmawemAdasa lmede *k#F@o~i?mtnAib
~ck|zh|@H=8&U@x<T~mh~ds+J#-^O@)%a
~a1|fr|%Tadoptée au Sommet @e~mD~d5
~a1|es|declaración política aprobada ~o1Cumbre ~k[@oPaz ~d5
~a1|ru|&P@G, lfbdqj>R@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
~a1|zh|纳~bk=5峰会通过@)%a;纳~bk=5峰会{所通过的|的|}%a
~k?|fr|~pl~n,~ea*a#P^Amaîtrise @Cmaladies non transmissibles
~k?|es|%t#BTercera Reunión @e%7%Z%u=M>1_YEnfermedades No Transmisibles
~k?|ru|&P@djfcjAcsa ~f?%z@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~oadbib
~k?|zh|+L~mX次~g2#K#E@)%a;+L~mX次#"~g2<u@:~jQ
^G|fr|~pl~ea*a~bFtuberculose
^G|es|~qD%7%Z_C@o~l(
^G|ru|~ja%z@o~oajpwcfkpmcxai
^G|zh|+L~ei#K#E%a;+L~ei<u~jQ
~hF|fr|@i#A%8#L@Cpaysans ~o3~bS%Htravaillant %N@,zones rurales
~hF|es|@g^z<:@[%0Campesinos y @eOtras &v^PTrabajan #w#GZonas Rurales
~hF|ru|#z#Fa *AkfchjAqd ~bEmbr, fewajetzbv g hcmAhkbv feoadev
~hF|ar|%k#e~hqloifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
~hF|zh|@x农民#a农村地区*v劳动者%b@y
=D|fr|~e4&X@1@Cmigrations sûres, ordonnées #crégulières
=D|es|^0%x@N{la|una} Migración Segura, Ordenada y Regular
=D|ru|~dz#4wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~dz#4ibsferbb
=D|ar|~hp<Zdh prb aburke abJdhe fabdhFde fabhFadce
=D|zh|#]*L有序#a正常~jF+J~o[;~jF#K+J~o[
<o|fr|pacte &X%8~p'
<o|es|pacto mundial <:refugiados
<o|ru|smawemAd#4wcycdrev
<o|ar|~hp<Z*?abbarzch
<o|zh|难民#K+J~o[
>9|fr|<f~j9@e<Vissu #B~j8>0@e*V#A*a*(Sud-Sud
>9|es|^8@e<V#BSegunda >Z@e>H^z%Z%QSur-Sur
>9|ru|~jq{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~jj@e~c7@ohajfpndbBchjgp Ys — Ys
>9|zh|_k次~mk布~aI~aL;_k{次|届}~mk@:布~aI~aL
uhc-2019|es|~qD>H@k{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Nconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Nconstruir un mundo más sano
uhc-2019|ru|~ja~ch@o{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
sdg-2019|ru|&P@dlambjbBchkasa Fafpie ~ch@o~mEfexgbjbt, haxgeddasa lan Psbnao ~gvMhheiwmcb
sdg-2019|zh|在+L主持下召开@)%g#n#K~fM~o]论坛%a;{在|}+L主持下召开@)%g#n<u~fM~o]论坛@:%a
un75|fr|@ifaite %Ol’occasion #Bcélébration &msoixante-quinzième anniversaire ~qN*N
un75|es|@g%ZConmemoración #k{75º|75o|septuagésimo quinto} Aniversario @e&J
un75|ru|~fNlfexndagedbb hciAnchqj lqjao sanagzbdu ~eo
un75|zh|纪念@x成立七十五周%!@y
~iI|es|Nuestro ~h7Común @eAfrontar Eficazmente @XDesafíos y Aplicar <W~d]y ~lu@oCorrupción y Reforzar @o%Q#Q
~iI|ru|JeCe awzeq lfbgcfycddahjA ~kufcCcdbt lfawmci b >8icf @olfcnplfcyncdbt kaffplrbb b ~oadco b pkfclmcdbt %DhajfpndbBchjge
~nM|es|Unidos #h%(racismo, @odiscriminación racial, @oxenofobia y #Gformas conexas @eintolerancia
~nM|zh|团结起来，~o?~gQ主义*L~gQ_j*L仇外心理#a相关~mN&e;团结起来{，|}~o?~gQ主义*L~gQ_j*L仇外心理#a相关@:~mN{行为|现象}
~gh|fr|~p"« ~ql» : +Scomme moteur &m@]~kV;~ql: +Scomme moteur &m@]~kV;~p"« ~ql»
~gh|es|%J{“Espacio2030”|Espacio2030}: %(espacio como motor #kdesarrollo sostenible;%J{“Espacio2030”|Espacio2030}
~gh|ru|~od«Dahiah-2030»: kahiah kek ngbsejcmA &'~dE;~od«Dahiah-2030»
~gh|zh|“~pg2030”=v：~pg作为%g#n@)驱动力;“~pg2030”=v
~b5|fr|~maKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~maKyoto
~b5|es|~iaKioto %Z~io#B%u#kDelito, @o~of=M~h"@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ia{Kioto|Kyoto}
~b5|ru|Dbajhk@d«Mkjbgbxerbq icf ~iXlfchjpldahjb, ~n!>Mb ~cTgcfvagcdhjge lfege: deghjfcBp >8Gagchjkb ndq ~qGsane»;Dbajhk@G
~b5|ar|%ktcfgf *?abhufA ldhj ~kHfabjmabe ~l/fqcame abiahfh
~b5|zh|@H推进&V=u*L&)#a^U治：努力实现《2030%!%g#n=v^O@)~j:@y;@H推进&V=u*L&)#a^U治@)~j:@y;&U~j:@y^O
>)|fr|~hZ@e=w~pEavancés{ pour la décennie 2022-2031|};~hZ@eDoha
>)|es|#r=Z=w{en favor de|para} @X<XMenos Adelantados;#r=ZDoha
>)|ru|~bt@s*k~cphjfed;~bt@s&a
>)|ar|_Labmfoe bxabo pib ~oGhdfa
>)|zh|>G%1~dk@?
~a9|fr|Notre océan, notre avenir, notre responsabilité
~a9|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~a9|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
~a9|zh|^L+N*L^L~j[*L^L~fL;^L+N~n/~j[~n/~fL
~at|es|~qD>H#WExamen @eMitad @ePeríodo #k=S@eSendái +z~ir#kRiesgo @eDesastres ~hV
~at|ru|&P@d~f?~ch@ohfcndchfaBdaip awxafp vane ~d!Lcdneohkao feiaBdao lfasfeiiu @ohdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
~at|zh|《2015-2030~kc^O中期审查#E%a;{大会|}《2015-2030~kc^O中期审查~jQ
sdg-2023|es|%t#kForo ~pV@e>H#W#l~bJcelebrado bajo @Xauspicios ~em(Cumbre <:Objetivos @e#lSostenible)
pandemic-2023|zh|+L~mQ病&V*L防范#a应对#K#E@)%a;+L#"~mQ病&V*L{防范|防备}#a应对<u@:~jQ
~gk|es|~qD>H%Z_C@o~l(
~gk|zh|~ei#K#E%a;~ei<u~jQ
~fo|fr|@Id’Antigua-et-Barbuda @1@,^E{ : une déclaration renouvelée pour une prospérité résiliente|};@Id’Antigua-et-Barbuda
~fo|es|%J@eAntigua y Barbuda @N@X=!{: una Declaración Renovada para una Prosperidad Resiliente|}
~fo|ru|~odMdjbspe b Uefwpnu ~j,*e{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~fo|ar|~dOphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
~fo|zh|安提瓜#a巴布达+M=v：实现韧性繁荣@)新@y;安提瓜#a巴布达+M=v
+g|fr|~e4@1l’avenir
+g|es|^0>SFuturo
+g|ru|Gekj@wga biq wpnpzcsa
+g|ar|dcBai abdqgilb
+g|zh|~j[~o[
&7|fr|~e4numérique mondial
&7|es|^0Digital Global
&7|ru|~dz{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
&7|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&7|zh|+J数字~o[
>o|fr|@i%8générations futures
>o|es|@g~m"Generaciones Futuras
>o|ru|~fNwpnpzbv lakamcdbqv
>o|zh|子孙后代#K@y;子孙后代@y
amr-2024|es|~qD>H%ZResistencia a @XAntimicrobianos
amr-2024|zh|~gO#K#E%a;~gO<u~jQ
_T|fr|~hZ{d’Avaza |de Gaborone |}~m9littoral ~gp~hW;~hZ{d’Avaza|de Gaborone}
_T|es|#r=Z{Avaza|Awaza} ~ee~aj~hW;~p]{en favor de|para} @X<X~aj~hW;#r=Z{Avaza|Awaza}
_T|ru|Mgexbdhk@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~hNiaft;lfasfeii~fr~hNiaft, @e~gF2024–2034 sanag
_T|zh|~cb~hW%!十%!阿瓦扎@?;~cb~hW%!十%!@?
~lb|fr|Engagement @eSéville
~lb|es|~h7@eSevilla
~lb|ru|LcgbmAhk~eHawqxejcmAhjg{a|e|p|ai|c}
~lb|ar|abgCad swlcbce
~lb|zh|塞维利亚~mT
=q|fr|@i#B>0#A@El’environnement
=q|es|@g#B>Z^z#W~lMHumano
=q|ru|#z~jj@o~p8~iD~a?hfcnu
=q|zh|~k5@y;~k5@)@y;~k5~i,@y
=r|fr|~aP@1#0définitive #Bfaim #c#Bmalnutrition
=r|es|@g*m%ZErradicación #kHambre ~jAMalnutrición
=r|ru|#ja &Hsamane b dcnacnedbq
=r|zh|%e消灭饥饿#a营养不良@y
>!|fr|~qJ<V=Y~dH^A*r#B*(technique +2pays #w#[;~qJ~gr
>!|es|#T=Z<V@N~lXy Realizar @o%QTécnica +2@X<X#w&O;#T=Z~gr
>!|ru|~jq@Y*k@ofexgbjbt b >8jcvdbBchkasa <9~oPfexgbgetzbibhq hjfedeib;~jq@Y&a
>!|zh|_)#a实施#n中%1间技术>F@)布~aI#-;布~aI#-
<D|fr|~h8~j9#Bdixième session extraordinaire @el’Assemblée générale
<D|es|~pM~lE#kDécimo Período Extraordinario @eSesiones #BAsamblea General
<D|ru|ЗekmtBbjcmAd#dnchqjao hlcrbemAdao hchhbb ~gvMhheiwmcb
<D|zh|~fQ最后~mV;~fQ&U最后~mV^O;~fQ@)&U最后~mV^O
<)|fr|~maRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~maRio
<)|es|~iaRío #W~lMAmbiente =M&O;~iaRío
<)|ru|~h:@d@o~iDhfcnc b ~kX;~h:@G
<)|ar|%kkcf *?ablcze fabghdce
<)|zh|@H~dq与#n@)里约@y
~e'|fr|~fY21
~e'|es|#r21
~e'|ru|~od@e!X!X!I gck
~e'|ar|rmfb pjdab abikh 21
~e'|zh|21世纪=v
>:|fr|~maprincipes, non juridiquement contraignante mais faisant autorité, @1un consensus &X*agestion, @o&.#cl’exploitation écologiquement viable @etous @,types @eforêts
>:|es|@gAutorizada, sin Fuerza Jurídica Obligatoria, @e@9@Nun Consenso %xrespecto #BOrdenación, @o&D=M#l~bJ%0Bosques @eTodo Tipo
>:|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~f]~j,smawemAdasa kadhcdhphe #YferbademAdasa bhlamAxagedbq, ~iOb &'<gghcv ~oKmchag
>:|zh|@H~gN类型~mW@)^N*L~ej%g开发@)无^U律约束力@)+J协商一致意见权威性#M声明
>7|fr|@I#Z>bpoursuite #B*rd’Action 21
>7|es|#T+zUlterior ~h!#k#r21
>7|ru|#i@onemAdcoCcip >8Gagchjkb ndq @e!X!X!I gck
>7|zh|~eK《21世纪=v^O~pa
+l|fr|>d@eVienne
+l|es|@g~gl=ZViena
+l|ru|~kt{eq|ao|pt|bc|bv|bi|bib} nckmeferb~cab Gfasfeii~fr&a
+l|ar|~i]nccha
+l|zh|=f@y#a@?
+Y|fr|~hZ~jT~hy@C^E;~hZ#BBarbade
+Y|es|~p]>S#l~bJ%0=!;#r=ZBarbados
+Y|ru|#i@o~gA&'<g*e;Uefwenahhk@s&a
+Y|ar|~fddh prb ~e!bbmfb abrCkce abxDcke abhadce
+Y|zh|+M%g#n@?;巴巴多斯@?
~lf|fr|_E@e~l)@1un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};_E@eYokohama
~lf|es|~bs@e~l)@Nun Mundo Más Seguro;~bs@eYokohama
~lf|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @o~gAwamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~cTsajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~lf|zh|~mR更#]%e@)横滨=/;横滨=/
<8|fr|~hZ#B>0@T*apopulation ~oc#[
<8|es|~p]#B>Z@A%ZPoblación =M&O;#r=ZEl Cairo
<8|ru|#i~jf@odefanadehcmcdbt b ~kX
<8|ar|_LabdIgdk ~kFbbqtah fabghdce
<8|zh|#C~mh与#n~df@?;#C~mh~de#n{会议|大会|}@?
&2|fr|~maCopenhague #'@]social;~ma~f1;>d@e~f1
&2|es|~iaCopenhague @k#lSocial;@g~gl=Z~f1;~ia~f1
&2|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
&2|ar|%ktflhuaDh *?abghdce abargdajce
&2|zh|=6#n#K哥本哈根@y;&U哥本哈根@y^O
*T|fr|~hZ~en~jTsocial;~hZ@e~f1
*T|es|~p]#B~eW@k#lSocial
*T|ru|#i~n:@e~el>[~av~dE
*T|ar|_L~jvbbghdce abargdajce
*T|zh|=6~he@?;=6~he&U@?^O
~kL|fr|>d@e=?
~kL|es|@gy ~fs~bv=Z=?
~kL|ru|~m]@db GmejFafi~fr&a
~kL|ar|%kfdhuar jdb lcrch
~kL|zh|~fv@y#a~hg;&U~fv@y^O{和|及|以及|与}&U~hg^O;&U~fv@y^O{和|及|以及|与}&U~fv~hg^O
+a|fr|~ma=?
+a|es|~ia=?
+a|ru|~m]@G
+a|ar|%klcrch;%klcrchD
+a|zh|~fv@y
^5|fr|~hZ@e=?
^5|es|~bv=Z=?
^5|ru|~m]{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &a
^5|zh|~fv~hg
~aS|fr|Nouvelles =(#cinitiatives =Y*r#B@i#c&m~hZ@e=?
~aS|es|Nuevas medidas e iniciativas +zaplicación #B@gy ~fs~bv=Z=?
~aS|ru|HemAdcoCbc icfu b bdbrbejbgu @o>8Gckbdhkao nckmeferbb b GmejFafiu &a
~aS|zh|~eK&U~fv@y^O#a&U~hg^O@)+O#a倡议;~eK&U~fv@y#a~hg^O@)+O#a倡议
^b|fr|@I@1l’habitat
^b|es|#r@eHábitat
^b|ru|~odХewbjej
^b|ar|rmfb pjdab abdfzb
^b|zh|%U居=v
<]|fr|@i%8villes #c~bSétablissements humains #wce nouveau millénaire
<]|es|@g~m"Ciudades ~hIAsentamientos Humanos ~lkNuevo Milenio
<]|ru|~fNsafanev ~bEdehcmcdduv lpdkjev g dagai juhqBcmcjbb
<]|zh|新千%!城市#a*v%U类住区@y;@H新千%!{中的|的|}城市#a*v%U类住区@)@y
>w|fr|~ma~ky*a~dYmondiale
>w|es|~p-~dXMundial
>w|ru|Obihk@da ghcibfdao +x
>w|zh|%e~cc~kb@y;@H%e~cc@)~kb@y
*B|fr|~ma~ky*anutrition
*B|es|~p-Nutrición
*B|ru|Obihk@d~qolbjedbq
*B|ar|%kkfda jh abgDHce;%kkfda *?abgDHce
*B|zh|营养#K~kb@y
+Z|fr|~hZ~pEavancés ~gp~hU
+Z|es|~p]~eeMenos Adelantados >SDecenio ~hU
+Z|ru|#i~cphjfed @e~gF2001–2010 sanag;UfthhcmAhk@s&a
+Z|ar|~fdbxabo pib ~oGhdfa bbjim ~hU
+Z|zh|~hU~g!@?;~hU%!~g!@?
+7|fr|~hZ~pEavancés ~gp~a-{ (Programme d’action d’Istanbul)|};~hZ~mp
+7|es|#r@eAcción{| de Estambul} ~eeMenos Adelantados >SDecenio ~a-;#r=ZEstambul
+7|ru|#i~cphjfed @e~gF~lnsanag;~pR@s&a
+7|ar|_Laqyhlfb;_Lsqyhlfb
+7|zh|~a-~g!@?;~a-{年|}~g!{伊斯坦布尔|}@?;{支援最不发达国家|}伊斯坦布尔@?
~dL|fr|~hZ#wvue @e~eBcombattre #c~dP=L~iHillicite @C~gosous tous ses aspects
~dL|es|~p]@N~f7~luy ~eX_w@e~jbLigeras #wTodos sus Aspectos
~dL|ru|#i~a:b ~mmdcxekaddao ~muhjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~oadco
~dL|ar|~fdbdhj ~e9~lxlabpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
~dL|zh|从各个~gP~d/*L<T#a*/~dl%S_:@)@?
>A|fr|~nc@3&?permettre %E*4@eprocéder %Ol’identification #cau traçage rapides #cfiables @C~qscalibre illicites;~nc@3@etraçage
>A|es|Instrumento @A@NPermitir a @X%/Identificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~jbLigeras Ilícitas;Instrumento ~qLLocalización
>A|ru|@.{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz~aisahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;@.#d@oajhmcybgedbt
>A|zh|使各国能够及时#a可靠地识别#a追查%S~dl@)#C文书;#C追查文书
~oJ|fr|>d@eDurban
~oJ|es|@g~gl=ZDurban
~oJ|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~cab Gfasfeii~fr&a
~oJ|ar|~i]mcklah
~oJ|zh|德班@y#a@?
~ff|fr|~fZ@e~f5issu #B>0@T#'>.&m#[;~fZ@e~lR
~ff|es|Consenso @e~f5#B>Z@A%Z~aQ>S&O;Consenso @e~lR
~ff|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~ff|ar|gfani JkaE dfhgckc
~ff|zh|~a)#C~df~eh;~eh
>(|fr|~ma=w#'>.&m@]: <f~j9#B>0@T@esuivi #'>.&mdéveloppement, chargée d’examiner @o*r&m~fZ@e~lR;~ma=w#'>.&m#[
>(|es|~ia=w%Z~aQ>S&O{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>(|ru|~bt@da Fbdedhbfagedbb ~dE{: | — }bjasaguo nakpicdj ~jf@olahmcnptzco <0%3Fbdedhbfagedbq <g~j,awxafe vane ~d!Iadjcffcohkasa kadhcdhphe;~bt@da Fbdedhbfagedbb ~dE
>(|ar|~m3gdfcb abghdce
>(|zh|~a)~dk@y：审查&U~eh^O=8情况@)~a)后续#C~df结果~mV;~a)~dk@y：审查&U~eh^O=8情况@)~a)后续#C~df~aL;~a)~dk@y
_q|fr|~ll@e~hbvieillissement{, 2002|};~qJ~ov
_q|es|~oY~qL~cJ#WEnvejecimiento{, 2002| (2002)|};#T=Z~ov
_q|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *k@o~p8hjefcdbq{| 2002 sane};Ienfbnhk@Y&a
_q|ar|~dOdmkcm ~e"bbwcvfve
_q|zh|2002%!~bG#C#-;~bG#C#-
<[|fr|%T~oc~ll@e~hbvieillissement, 2002;%T~oc~ll@e~hbvieillissement
<[|es|%ty {el |}~oY~qL~cJ#WEnvejecimiento{, 2002| (2002)|}
<[|ru|&P{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *k@o~p8hjefcdbq{| 2002 sane}
<[|zh|&U%a^O#a《2002%!~bG#C#-^O;&U%a^O#a&U~bG#C#-^O
&A|fr|~ma~kr#'@]~kV
&A|es|~iaJohannesburgo #W#l~bd
&A|ru|Йaveddchwpfshk@d@o~mE~kX
&A|ar|%krfuahqlkD *?abghdce abdqgmade
&A|zh|~jG%g#n@y
=C|fr|#T@e*r~en~jT~kV{ (Plan de mise en œuvre de Johannesburg)|};#T@e*r@e~lJ
=C|es|#T@e>Y_Y~m/#B~eW#W#l~bd{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#T@e>Y_Y~m/@eJohannesburgo
=C|ru|Gmed@w~nPfcCcdbo ~n:@e~el@o~mE~kX{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@Y~nPfcCcdbo
=C|ar|vye ghncH hgazr ~jvbbghdce abdqgmade;vye rfuahqlkD bbghncH
=C|zh|%g~he~oh(~jG~oh);%g~he~oh;~jG~oh
^3|fr|~hZd’Almaty
^3|es|#r=ZAlmaty
^3|ru|Mmiejbdhk@s&a
^3|zh|~mZ@?：在内陆#a过境#n中%1过境运输>F+J新+?下满足~cb@)特殊需要;~mZ@?
~bY|fr|~ma=,@e~f3
~bY|es|~ia@9@e~cG
~bY|ru|<6@dlfbdrblag
~bY|ar|~oerhcn
~bY|zh|%q#M@y
<h|fr|~qJ~f3
<h|es|#T=Z~cG
<h|ru|<6@Y&a
<h|ar|~dOrhcn
<h|zh|%q#-
<r|fr|Engagement @eTunis
<r|es|~h7@eTúnez
<r|ru|Tpdbhhk~eHawqxejcmAhjg{a|e|p|ai|c}
<r|ar|abgCad gfhq
<r|zh|突尼斯~mT
~aC|fr|%J@eTunis =Y~p(@el’information
~aC|es|%J@eTúnez +z~by;#r@eAcciones @eTúnez +z~by
~aC|ru|Tpdbhhk@s~j,bdFafierbaddasa awzchjge
~aC|ar|_Lgfhq *?drgdj abdjbfdag
~aC|zh|信息=6突尼斯=v
=l|fr|~maMaurice
=l|es|~iaMauricio
=l|ru|~j1@G
=l|zh|~dm@y
>s|fr|_E@eMaurice =Ypoursuite #B*r&m~hZ~jT~hy@C^E;_E@eMaurice
>s|es|~bs@eMauricio +z~h!Ulterior #k~p]>S#l~bJ%0=!;~bs@eMauricio
>s|ru|~j1{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @onemAdcoCcip >8Gfasfeiiu *k@o~gA&'<g*e;~j1{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
>s|zh|~eK&U+M%g#n@?^O~dm=/;~eK&U+M%g#n@?^O@)~dm=/;~dm{执行|}=/
^c|fr|~maHyogo
^c|es|~iaHyogo
^c|ru|Хbashk@G
^c|zh|兵库@y
<!|fr|~jW@U@eHyogo @12005-2015 : @1@Cnations ~o3collectivités résilientes face %Ecatastrophes;~jW@U@eHyogo
<!|es|=S=ZHyogo @N2005-2015: Aumento #BResiliencia _YNaciones y #GComunidades ante @XDesastres;=S=ZHyogo{| para 2005-2015}
<!|ru|Хbashk#s*k@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc *2b awzbd;Хbashk#s&a
<!|ar|syak jdb ucfDf
<!|zh|2005-2015%!兵库+O+?：加强%1#a社区@)抗灾能力;{2005-2015年|}兵库+O+?
~ah|es|^8@e~dy#B>Z@e>H^z%Z%QSur-Sur
~ah|ru|~pQ{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~jj@e~c7@ohajfpndbBchjgp Ys — Ys
~ah|zh|~mk~mO~aL
<M|fr|~jWdécennal @eprogrammation #J@,modes @econsommation ~qmproduction durables
<M|es|=SDecenal @e~pY@k~lQ@eConsumo y ~lWSostenibles
<M|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *k@olcfcvanp k ~d"ferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
<M|zh|%g消费#a生产模式十%!~pa+?;%g消费#a生产{模式|}{十年|10年}{期|}~pa+?
~k.|fr|Tenir @,promesses : unis @1atteindre @,objectifs &mMillénaire @1=L#[
~k.|es|~qupromesa: unidos @Nlograr @XObjetivos @e#l#kMilenio
~k.|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %3fexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~k.|zh|履行诺言：团结一致实现千%!#n目标
~g[|fr|<f~j9#BRéunion @e*V@e%A*ajeunesse : dialogue #ccompréhension mutuelle
~g[|es|^8=N@e%7%ZJuventud: Diálogo y Comprensión Mutua
~dc|fr|Le millénaire @e+S: @o~maVienne @E+S~oc@]humain
~dc|es|Milenio Espacial: ~fs~ia~e7#W~oq=M#lHumano
~dc|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao <0b fexgbjbb BcmagcBchkasa awzchjge
~dc|zh|~pg千%!：@H~pg#a%U@)#n@)=f@y
+v|fr|#p+T+y~oX*4@esatellites artificiels #BTerre %Efins #Btélévision directe &G
+v|es|@9^Phan @eRegir @o*!~k[@X%/@eSatélites Artificiales #BTierra @N#GTransmisiones #?Directas ~k[Televisión
+v|ru|*9=U~d)bhkphhjgcdduv hlpjdbkag Зcimb ~j,%Ddclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
+v|zh|各国~fu%U造地球卫星进行#C直接电视广播所应遵守~p:
~a!|fr|#p*atélédétection
~a!|es|@9~j-_ZTeleobservación #BTierra desde %(Espacio{| Ultraterrestre}
~a!|ru|~afnbhjedrbaddasa xadnbfagedbq Зcimb bx ~fblfahjfedhjge
~a!|zh|@H从*5遥感地球~p:
<K|fr|#p>O%O+y@esources d’énergie ~gG%Nl’espace
<K|es|@9Pertinentes _Z*!@eFuentes @eEnergía &W~lk+V
<K|ru|~af=Uqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
<K|zh|~o5*5_h核动力源~p:
~a'|fr|@i*a*(@T_1@e+Sau profit #c%Nl’intérêt @etous @,États, compte tenu ~bD@Cbesoins @Cpays #w#[
~a'|es|@g%Z%Q@A~c0~oqUltraterrestre #wBeneficio e Interés @eTodos @XEstados, Teniendo ~d3#wCuenta #GNecesidades %0<X#w&O
~a'|ru|~fNicynpdefandai ~c8g bhhmcnagedbb b ~jt~fblfahjfedhjge @ewmesa b >[ghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
~a'|zh|@H开展~oZ*5@)#C>F，_)~gN%1@)福利#a利益，并~dp要考虑到#n中%1@)需要@)@y
_c|fr|@i@C=,juridiques ~qc_1@e~cl
_c|es|@g%0@9Jurídicos ^PDeben Regir ~dZ%0%/~c0+V
_c|ru|#zlfegaguv ~f]<0*2@o~kMb ~d"~fblfahjfedhjge
_c|zh|各国~oZ*5~i-@)^U律#M@y
+b|fr|%P>O%Eentreprises #c%E~qC{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+b|es|~bI~m"Empresas y @X=b{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+b|ru|=T@VlfcnlfbdbiejcmAhkao <0g ehlckjc ~ga=Q{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+b|ar|~as*?abpjdab abgrakce foifi ~cQ;~as+ulabpjdab abgrakce foifi ~cQ
+b|zh|工商企业与*P：实施@x“#g*L尊重#a补救”+?~fy;工商{企业|业}与*P{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~fy
&L|fr|%P>Oau déplacement @e%H%Ol’intérieur @e~mvpropre pays
&L|es|~bI%0Desplazamientos Internos
&L|ru|=T@V~iblcfciczcdbb mbr gdpjfb hjfedu
&L|ar|~as+ulabgwkm abmavbc;~as*?abgwkm abmavbc
&L|zh|@H~fx#K@)~fy;~fx#K~fy
>u|fr|%P@El’extrême pauvreté #c@,~qC
>u|es|~bI%ZExtrema Pobreza y @X=b
>u|ru|=T@V~ibkfeodco {dbzcjc|wcndahjb} b *A=Q
>u|zh|@H赤贫与*P#K@)~fy;#"赤贫~de*P<u@:~fy
~dI|fr|~qJRabat @E%d@el’appel >bhaine nationale, raciale ou religieuse qui constitue une incitation >b~g-%Ol’hostilité ou >bviolence
~dI|es|#T=ZRabat %Zprohibición #Bapología #kodio nacional, racial o religioso ^Pconstituye incitación _Zdiscriminación, @ohostilidad o @oviolencia;#T=ZRabat
~dI|ru|Oewejhk@Y*k@oxelfczcdbt lfalesednu derbademAdao, fehagao ~nwfcmbsbaxdao dcdegbhjb;Oewejhk@Y&a
~dI|ar|~dOabklay *?oFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
~dI|zh|@H&d构成煽动_j*L敌意或_,@)鼓吹民族*L~gQ或宗教仇恨言论@)拉巴特#-;拉巴特#-
^h|fr|Manuel @1enquêter efficacement *a+C{ (Protocole d’Istanbul)|};@R~mp
^h|es|Manual +zInvestigación y Documentación Eficaces #B>i{| (Protocolo de Estambul)};~qEEstambul
^h|ru|Opkaganhjg{a|e|p|ai|c} @o~kufehhmcnagedbt b nakpicdjbfagedbt ~k,{| (LjeiwpmAhkbo lfajakam)};~pR@"
^h|zh|_x@)=7@)有效调查#a~mV记录手册;伊斯坦布尔{议定书|规程}
*"|fr|Lignes ~mo+Q@e*Y~kfimpliquant @,~bX~fq#ctémoins d’actes criminels
*"|es|%h%Z&K#w~hkConcernientes a @XNiños ~f"y Testigos @eDelitos
*"|ru|=T{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #m>Mg galfahev, ~c"pBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
*"|zh|~o5涉及罪行@)%R被害%U#a证%U@)事项上坚持公理@)*M
&3|fr|%P~cS>b#P&mcrime
&3|es|%h+z%u#kDelito
&3|ru|=T@V~j,~iX~my
&3|zh|&V=u*M
&1|fr|_A~dJ%E~bX%N=Lsystème @e~hR
&1|es|%h@e@(#WNiño ~lkSistema @e~m4
&1|ru|=T@V#Y*k>[~oVg hbhjcic ^T
&1|zh|&)系统中%R#K+O指南
<N|fr|#p=d#J=L~o"%O@Cprogrammes @e*Yréparatrice +Qpénale
<N|es|~bo+z>Y@e~pY@e&K{Restitutiva|Restaurativa} #wMateria Penal
<N|ru|@/_Klfasfeii fchjbjprbaddasa >Mg galfahev ^T
<N|zh|~o5刑事事项中采用恢复性司^U~pa@)+K
~g/|es|Relación Consultiva +2@ty #G~cLNo Gubernamentales
~g/|ru|DadhpmAjejbgduc ajdaCcdbq ~pkdclfegbjcmAhjgcdduib afsedbxerbqib
~eu|es|criterios{| convenidos} +zproclamación @eaños internacionales
~eu|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %lsanag
*x|fr|Initiative @e~mDarabe
*x|es|Iniciativa @ePaz Árabe
*x|ru|Mfewhk>Ribfd>Rbdbrbejbg{e|u|c|p|ao}
*x|ar|dlamke abqbad abjklce
*x|zh|~i/=5倡议
^[|fr|feuille @eroute axée %8résultats #wvue ~kW~eDpermanent &m~kSisraélo-palestinien prévoyant deux États
^[|es|hoja @eruta #kCuarteto basada ~o1ejecución @Nuna solución permanente biestatal #kconflicto israelo-palestino;hoja @eruta #kCuarteto
^[|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~j(~f/lfbdrblai hahpzchjgagedbq ngpv ~dK
^[|zh|~hc斯坦~mP@)永久性两国解决办^U基于表现@)路线图;{以色列-巴勒斯坦|以巴}~mP@:永久{性|}两国解决{办法|方案}@:基于表现@)路线图
^/|fr|~ma=,@E{des|les} arrangements intérimaires d’autonomie
^/|es|~ia@9~m"~jlrelacionadas con un Gobierno Autónomo Provisional
^/|ru|#z~f]a gfcicdduv icfev @oheiaplfegmcdbt
^/|zh|@H临时自治安排~p:声明;#"临时自治安排@:#M{声明|宣言}
&0|fr|~jW&X#Bbiodiversité @eKunming-Montréal
&0|es|=S%x@eBiodiversidad @eKunming-Montreal;=S%xKunming-Montreal #B~lo
&0|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %3wbafexdaawfexbq
&0|ar|syak tfhdchD - dfhgkcab <Zbbghfj ablcfbfrc
&0|zh|昆明-~gS+J%n+?
~bP|fr|#T~b,=Y{diversité biologique|biodiversité} ~a-{| et les objectifs d’Aichi relatifs à la diversité biologique};#T~b,2011-2020 =Y{diversité biologique|biodiversité}
~bP|es|~hL+z~kh2011-2020 y {|las }Metas @eAichi +z~lo;~hL+z~kh~a-
~bP|ru|LjfejcsbBchk@Y%3~iOb &'=Uwbafexdaawfexbq @e~lnsanu
~bP|zh|~a-%!%n~eR#a爱知%n目标;《2011-2020%!%n~eR^O_g&U爱知%n目标^O;~a-%!%n~eR
~bO|fr|%J2063{| de l’Union africaine| : l’Afrique que nous voulons}
~bO|es|%J2063: %(África ^Pqueremos;%J2063
~bO|ru|%Xndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~n'{| MFfbkedhkasa hatxe}
~bO|ar|vye abagoam ~l-bjad 2063
~bO|zh|2063%!=v：我们想要@)*w;《2063%!=v》：我们想要@)*w;2063%!=v
^y|fr|~jr~ojgouvernance responsable @Crégimes fonciers ~cS%Eterres, %Epêches #c%Eforêts ~ih~dYnationale
^y|es|~d0%ZGobernanza Responsable #BTenencia #BTierra, @o~guy @XBosques ~lkContexto #B~dXNacional
^y|ru|~lHajgcjhjgcddasa ~d(galfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~mq~kU+x
^y|zh|%1~cc范围内土地*L~do及~mW权属负~fL治理~li
>/|fr|>a~oj~eCresponsable
>/|es|+B+z~guResponsable
>/|ru|~kngcncdbq ajgcjhjgcddasa fuwamaghjge
>/|ar|dmfhe abqbft +ulabxcm abkwcm
>/|zh|负~fL~do~eO
_p|fr|>a@eLa Haye ~qbprolifération @Cmissiles balistiques
_p|es|+B@eLa Haya ~nAProliferación %0Misiles Balísticos
_p|ru|Qeeshk~eIkanckh@w~p6~a:fehlfahjfedcdbq wemmbhjbBchkbv fekcj
_p|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_p|zh|~d/弹道导弹扩散海牙&e*M
~dd|fr|>a#Z>b#P#c>b~k0@epiraterie, @Cvols %Omain armée ~hO@C~k/~o3~bLmaritimes *)~qh@el’Ouest #c&mCentre;>a@eYaoundé
~dd|es|+B%f_Z%M#BPiratería, %(Robo a Mano Armada #h~m)y ~dZMarítimas {Ilegales|Ilícitas} #wÁfrica ~nly Central;+B@eYaundé
~dd|ru|~knlagcncdbq, @PlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq +fhpnag b dcxekaddao <0@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~dd|zh|在西非#a中部*w~d/#a<T海盗*L武装抢劫~i.#a~ka%S~i-@)~eO;雅温得~eO
~bV|fr|>a#J@o~k0@epiraterie ~o3vols %Omain armée ~hO@C~k/%N~n4Indien occidental ~ocgolfe d’Aden;>a@eDjibouti
~bV|es|+B%f_Z%M#BPiratería y @XRobos a Mano Armada #h@X~m)~n[Índico ~nl=MGolfo @eAdén;+B@eDjibouti
~bV|ru|~knlagcncdbq, @PlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq +fhpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~bV|zh|吉布提~eO
~da|fr|@i*a#7%N@,écoles
~da|es|@g@kEscuelas Seguras
~da|ru|~fNwcxalehduv Ckamev;~fN<3Ckam
~da|zh|#]学校@y
~bj|es|Compromisos ~qM{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~bj|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
~bj|zh|@H#g%R不被~bC%S招募或_h@)~i(~mT;#"#g%R{不被|免遭}~bC%S{招募|征募}或_h@:~i(~mT;&U~i(~mT^O
*W|fr|@i#V%E=,#c#L=dau travail
*W|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~mFa @X@9y @[~d4~lkTrabajo
*W|ru|#zaw ahdagalamesetzbv ~p9b *Ag hFcfc jfpne
*W|ar|%k~oFfaboifi ~l.nc abjdb
*W|zh|~mg~nH中+K#a%b@y;{国际劳工组织|劳工组织|}#"~nH中@:+K#a%b@:@y
~b1|fr|@i&mcentenaire @e{l’Organisation internationale du Travail|l’OIT} @1l’avenir &mtravail
~b1|es|@g#kCentenario #B{Organización Internacional del Trabajo|OIT} >SFuturo #kTrabajo
~b1|ru|#zhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;#zhjamcjbq a wpnpzci hFcfu jfpne
~b1|zh|~mg劳动%e@)~j[百%!@y;{国际劳工组织|}#"劳动%e@:~j[@:百%!@y
>p|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}*a*Ysociale ~ojmondialisation équitable
>p|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z&K=x@Nuna Globalización Equitativa
>p|ru|@Z{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~k8hlfegcnmbgao smawembxerbb
>p|zh|~mg争取公平+J化@)=6正义@y;{国际劳工组织|}#"争取公平+J化@)=6正义@y
~kI|fr|@id’Alma-Ata
~kI|es|~iaAlma-Ata
~kI|ru|Mmie-Mjbdhk@G
~kI|zh|~mZ@y
~bR|fr|@id’Astana %8soins @esanté primaires
~bR|es|~iaAstaná @k~fsAtención Primaria @eSalud
~bR|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~bR|zh|阿斯塔纳初级~nG保健@y;@H初级~nG保健@)阿斯塔纳@y
~n1|fr|@id’Incheon : Éducation ~jd: vers une éducation inclusive #céquitable @equalité #cun apprentissage tout au long #Bvie @1tous;@id’Incheon
~n1|es|~iaIncheon: ~ep2030: Hacia una ~epInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @NTodos;~iaIncheon
~n1|ru|RdBvadhk@G
~n1|zh|仁川@y：2030%!~i)：迈向全纳*L公平*L有质量@)~i)#a全民终身学习;仁川@y
_f|fr|~aP*abioéthique #c@,~qC
_f|es|@g*m@kBioética y =b
_f|ru|#ja wbaPjbkc b *A=Q
_f|zh|%e生_-伦理与*P@y;%e生_-伦理#a*P@y
&q|fr|~aP*a~iJculturelle
&q|es|@g*m%Z>JCultural
&q|ru|#ja kpmAjpfdai fexdaawfexbb
&q|ar|~p3*?abghfj abBianc
&q|zh|%e=t多样性@y
~aw|fr|~aP#'génome humain #c@,~qC
~aw|es|@g*m#WGenoma Humano y @X=b
~aw|ru|#ja scdaic ~a?b *A=Q
~aw|ar|~p3*?abdrch ablwkc foifi ~cQ
~aw|zh|%e%U类基因组与*P@y
~bZ|fr|@i#A#'clonage @Cêtres humains
~bZ|es|@g^z%ZClonación Humana
~bZ|ru|#z#Fa kmadbfagedbb =Q
~bZ|zh|@x@H%U@)克隆@)@y;@x%U@)克隆@y
~iC|fr|Recommandation @El’éthique @el’intelligence artificielle
~iC|es|Recomendación %ZÉtica #BInteligencia Artificial
~iC|ru|Ockaicdnerb~caaw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~iC|zh|%U工智能伦理#K建议书
<C|fr|%P#A=Y@6&mconsommateur
<C|es|%h^z~p/#kConsumidor
<C|ru|~j!@V#F~j,~b]bdjcfchag lajfcwbjcmco
<C|zh|@x#g消费者*M;@x消费者#g*M
*E|fr|#p=d#Bstatistique officielle
*E|es|@9~d4_YEstadísticas Oficiales
*E|ru|Ehdagalamesetzb@VaFbrbemAdao hjejbhjbkb
*E|ar|~oF~l.bbsoxaEag abkqdce
*E|zh|官方统计+K
~d'|fr|%P=Yréglementation @Cfichiers personnels informatisés
~d'|es|~bI+z~g(%0Ficheros Computadorizados @eDatos Personales
~d'|ru|=T@Vfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
=.|fr|Responsabilité @e~j)@1fait internationalement illicite
=.|es|~g)#k~h"~k[Hechos Internacionalmente Ilícitos
=.|ru|EjgcjhjgcddahjA *2xe icynpdefanda-lfajbgalfegduc ncqdbq
=.|zh|%1对#C不^U&e@)~fL
_X|fr|#p=d@Copérations @erestructuration #Bdette souveraine
_X|es|~bo%0Procesos @eReestructuración #BDeuda Soberana
_X|ru|@/{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
_X|zh|~o.债务重组进程@)+K;#"~o.债务重组{进程|过程}@:+K
^f|fr|#t+T@,^]+2@7#A^A~pK
^f|es|#f@eRelación +2{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^f|ru|=2Icynpdefandui psamagdui hpnai
^f|zh|@x#a~eL间<S#U;@x{和|与|同}~eL{间|之间|}@:<S#U
*z|fr|~iufinancier #c{|les |des |aux }~o'@e^afinancière ~qN*N
*z|es|~isFinanciero y ~g(Financiera Detallada @e&J
*z|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~eo
*z|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*z|zh|@x财务~qt
trips|fr|#t{|de l’Organisation mondiale du commerce }%8~ht~jzpropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#t%8ADPIC
trips|es|Acuerdo%V<:~lt%0@[@ePropiedad Intelectual relacionados con %(Comercio;#f<:ADPIC
trips|ru|&r&:@ojafsagui ehlckjei ~gabdjcmmckjpemAdao hawhjgcddahjb;@L@oTORGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~fhabdbtce abntkce
trips|zh|~i!#U;~i!~ef
wto|fr|#t@e~j2instituant @7^,&mcommerce
wto|es|#f@e{Marrakech|Marrakesh} ~k[%(^Pse Establece @o+q%x#kComercio
wto|ru|~pP#x{a haxnedbb|aw pBfcyncdbb} ~bbjafsagao afsedbxerbb
wto|zh|~dt~mR%e_:%C#U;~mR%e_:%C@:~dt#U
~dD|fr|~ma=w@El’Accord %8ADPIC ^Asanté publique
~dD|es|~iaDoha%V~mFal #f<:ADPIC ~jASalud Pública
~dD|ru|~bt@G&:«LasmeCcdbc @oTORGL b awzchjgcddac xnfegaavfedcdbc»
~dD|ar|~m3~hp~hqlabrfahl abdgxbe labgrake dh ~fhabdbtce abntkce fabxoe abjade
~dD|zh|@H&U~i!#U^O与公共~o:@)~dk@y;#"&U~i!#U^O~de公共{健康|卫生}@:{多哈|}@y
kazan|fr|~qJKazan
kazan|es|#T=ZKazán
kazan|ru|Dexedhk@Y&a
kazan|ar|~dOiaCah
kazan|zh|喀山#-
*C|fr|#trevitalisé #'~eD&m~kS#w~gw&mSoudan &mSud;#trevitalisé
*C|es|#fRevitalizado +z~cn~gZ@e~ml;#fRevitalizado +z~cn#w~ml;#fRevitalizado
*C|ru|Ewdagmcdd#yaw pfcspmbfagedbb ~j(g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
*C|ar|~hpabdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*C|zh|_/~fD~mP重振~ef;@H_/~fD~mP@)重振~ef;重振~ef;重唤活力@)@H_/{共和国|}~mP@)~aH
<J|fr|@R&Z@eNagoya-Kuala Lumpur *a~g?^A~mG#Zau @R@e+U*a#P@Crisques biotechnologiques
<J|es|~qE~lS{-| - }Kuala Lumpur @k~g)y Compensación Suplementario al ~qE+U@k#2#BBiotecnología
<J|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @owbawcxalehdahjb
<J|zh|&U~mK^O@H赔偿~fL与补救@)~di-吉隆坡_N;#"赔偿~fL~de补救@:~di-吉隆坡_N
~aV|fr|#t&?prévenir @o~eCnon réglementée #whaute mer %N~n4Arctique central
~aV|es|#f@NImpedir @o~guNo Reglamentada #wAlta Mar ~n[Ártico Central
~aV|ru|@La ~c.dcfcspmbfpciasa lfaiuhme g ~l[iafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
~aV|zh|&V中北冰洋不管制公海~do#U
~aT|fr|#t&mCap @e2012 *a*r@Cdispositions &m@R@e_m@e1993 #Z>b~jJ@e_m@e1977 *a#7@C~k/@e~o!;#t&mCap @e2012
~aT|es|#f@eCiudad #kCabo @e2012 %ZImplantación _Y~jl#k~qE_m@e1993 %fal @F~qL_m+z#2%0~m)Pesqueros, 1977;#f@eCiudad #kCabo{ de 2012|}
~aT|ru|Dcoljepdhk#x2012 ~n'{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
~aT|zh|实施《1977%!托雷莫利诺斯#C渔船#]@m1993%!托雷莫利诺斯@z^O规定@)2012%!开普敦#U;2012%!开普敦#U
malabo|fr|~maMalabo *acroissance ^Atransformation accélérées @el’agriculture ~qh~ojprospérité partagée ~qmmeilleures conditions @evie
malabo|es|~iaMalabo{| de la Unión Africana} %ZAceleración #kCrecimiento ~jA{Transformación|Trasformación} #BAgricultura #wpro #BProsperidad Común ~jAMejora %0Medios @eVida
malabo|ru|#zIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge >[ghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
malabo|zh|@H加快农业增长#a转型，_)共同繁荣#a改善生计@)马拉博@y
~k"|fr|~ll{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }&?~eB%Ocontrecarrer #c%O~dP@o~eC=3
~k"|es|~oY@A@N~f7Desalentar y ~eX@o~gu=9
~k"|ru|@.#H@olfcnplfcyncdbt, hncfybgedbt b &H+H{fuwdasa |}~oT
~k"|zh|&V*L阻止#a*/%S*L未报告#a无管制@)捕捞~i-#C#-;~qn{鱼|捞}{活动|}@:#C#-
>l|fr|%T@e=wissue &m« Sommet social &X» intitulé « Deuxième Sommet &X~jTsocial »;%T@eDoha
>l|es|%t@e=w#BCumbre =x%xbajo @odenominación {|de }“Segunda ~eW@k#lSocial”;%t@eDoha
>l|ru|~bt{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~nj~avheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~el>[~avfexgbjbq»;~bt{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
>l|zh|题为“_k次=6~he”@)“%e社发*6”《~dk%a^O;题为“_k次=6~he”@)“%e社发*6”~dk%a
<z|fr|~maCancún ~c2&.~qm+y~hy#Bbiodiversité @1=Lbien-être
<z|es|~iaCancún @k~fs~jE&D~jA*!~bJ#BBiodiversidad >SBienestar
<z|ru|Dedkpdhk@d@oekjpembxerbb jciejbkb ~iOb &'=Uwbafexdaawfexbq ~j,~lemtnco
<z|zh|将#g#a%g~fu%n以增进福祉纳入主流@)坎昆@y
~l?|es|~iaAichi-Nagoya %Z~ep>S#l~bd
~l?|zh|%g#n~i)爱知-~di@y;@H%g#n~i)@)爱知-~di@y
>k|fr|#t#'dégagement @Cforces israéliennes #csyriennes;#t#'dégagement{ des forces|}{ de 1974|}
>k|es|#f%ZSeparación _YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#f%ZSeparación
>k|ru|@La fexKcnbdcdbb gaohk;&r{| 1974 sane} ~oPRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
>k|zh|以色列#a~i/叙利亚~fD部队~d.;以色列&[叙利亚部队~d.;部队~d.;&U~d.^O
~nY|fr|*d2007 #'<1%N@o~o!{ (no 188)|};@O{| (no 188)} #'<1%N@o~o!{|, 2007}
~nY|es|~gq~o1Pesca{, 2007 (núm. 188)|, 2007|}
~nY|ru|@c2007 ~oi~oQg fuwamagdai hckjafc ~hP188);*i~oQg fuwamagdai hckjafc
~nY|zh|2007%!~do~nH~cz188~p[;2007%!~do~nH@m
^v|fr|*d1968 *acirculation routière
^v|es|_OCirculación Vial
^v|ru|%6~mAngbycdbb 1968 ~n';@c1968 ~oi~mAngbycdbb
^v|zh|1968%!道路交通@m
_!|fr|~hjsignalisation routière
_!|es|_OSeñalización Vial
_!|ru|%6nafayduv xdekev b hbsdemev
_!|zh|1968%!路标#a信号@m
~c!|fr|#t~qe@,États-Unis d’Amérique #Zau Siège ~qN*N;#t@eSiège
~c!|es|{Acuerdo|Convenio} +2@ty @X%/Unidos @eAmérica %f_ZSede @e&J;{Acuerdo|Convenio} %f_ZSede
~c!|ru|@L~pkLacnbdcdduib Шjejeib Micfbkb ~ibichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~eo;@La ЦcdjfemAduv pBfcyncdbqv
~c!|zh|@x#a美利坚合众国@H@x总部@)#U;@x&[美{利坚合众|}国@H@x总部@)#U;总部#U
~ex|fr|=[~qN@C*4américains
~ex|es|<?#B+q%0%/Americanos
~ex|ru|~bK~lAeicfbkedhkbv ~dK
~ex|zh|~ph%1%C*.
+.|fr|_]=Y#P^A#,#Btorture
+.|es|~a/~d]y ~p1@oTortura
+.|ru|~im~iWlujak ~agdbv
+.|zh|~ph~d/#a惩罚酷刑@m
&T|fr|_]*a@6~jzl’homme @C%Hâgées
&T|es|~a/%Z@8%0@[Humanos _Y&vMayores
&T|ru|~im&N~ga~a?~oRmtnco
&T|zh|~ph#g老%!%U*P@m
=)|fr|@R>b~me~hG#Z%E#L@C%Hâgées _2
=)|es|@Q#B~gY~p)%fa @X@[_Y&v@eEdad #w~eJ
=)|ru|*gb defanag a *A~oRmtnco ~e.;*gb defanag, @P~ga~oRmtnco ~e.
=)|zh|&U*w~nB^O@H*w老%!%U%b@)@z;&U*w*P#a_M^O@H*w老%!%U%b@)@z
>,|fr|@a#BCommunauté ~mM@C*4@el’Afrique @el’Ouest %8~qscalibre, ~oSmunitions #c~bSmatériels connexes
>,|es|@j#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @k{las |}~jbLigeras, sus Municiones ~hI~h-Conexos
>,|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv *2a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~bE~c"dbib iejcfbemev
>,|zh|西非%1~gR共同体@H~dl*L其~mS及*v相关材料~hX;西非%1~gR共同体@H~dl*L{其|}~mS_g*v{相关|有关}{材料|物资}~hX
<I|fr|*dl’Afrique centrale @1=L~f-@C~qscalibre, @e~oSmunitions ~qmtoutes pièces #ccomposantes pouvant servir %O~mvfabrication, ~mG#cassemblage;*dKinshasa
<I|es|~qOKinshasa
<I|ru|ЦcdjfemAdaeFfbkedhk~m8xe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~jywujA bhlamAxagedu ~j,bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@p
<I|zh|中部*w管制~dl*L其~mS#a可用于制造*L修理#a组装此类%I@)零部件@m
cifta|fr|_]~qw@emunitions, d’explosifs #c~nNmatériels connexes
cifta|es|~a/~nAFabricación =M~l'Ilícitos @e*l@eFuego, Municiones, ~m?~hI~h-Relacionados
cifta|zh|~ph%1&d~qa火器*L~mS*L爆炸_-及*v~pb材料@m
stcw-f|fr|~jJ{de 1995 |}%8normes @e~p5>V@C~k/@epêche, @edélivrance @Cbrevets ~qmveille
stcw-f|es|@F@A@kNormas @eFormación, Titulación y Guardia >S~bc%0~m)Pesqueros{, 1995|}
stcw-f|ru|@.>f~n3b nblmaibfagedbb ~p7fuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
stcw-f|zh|1995%!渔民~d,与~gK~lj;1995%!#C渔船{船员|人员}~d,&[~gK@m
~cV|fr|~hj~k0*)dirigés #u~co
~cV|es|@F~fzRelacionados con @o~eT
~cV|ru|%6~oadcxekadduib ekjeib #Y%]~eF
~cV|zh|=s与#C~dn~pb@)%S&e~hX
=j|fr|@R&Z>b@a=Y#,#Bcapture illicite d’aéronefs
=j|es|@QComplementario #k@F+z%M#kApoderamiento Ilícito @e~lr
=j|ru|~cEnalamdqtz~ai~lw~oadcxekaddui xevgejai ~c6
=j|zh|=s~g7@m@)_N;&U#"=s~g7@:%c@:_N
~fg|fr|@Rportant amendement #B~il~gD#c~m2~bSactes survenant %Obord @Caéronefs
~fg|es|@Q^PModifica %(@F~m"Infracciones y Ciertos Otros Actos ~jXa Bordo _Y~lr
~fg|ru|~cEbxicdqtz~ai~lwlfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c6
~lc|fr|@R{de 2005 |}#Z>b@a^V~qb#7#Bnavigation maritime
~lc|es|~lZ{ de 2005|} {relativo al|del} @F~qg#BNavegación Marítima
~lc|ru|#12005 >Pk ^Ya #/@'_J;#1k ^Ya #/@'_J
~lc|zh|&U~nK@m》2005%!@z;&U~nK%c{的2005年|的|}@z
>y|fr|@R{de 2005 |}#Zau @R^V~qb#7@Cplates-formes fixes situées ~c1
>y|es|~lZ{ de 2005|} {relativo al|del} @Q~qg_YPlataformas Fijas Emplazadas ~o1~jO
>y|ru|#12005 >Pk Gfajakamp a +[@e^i;#1k Gfajakamp a +[@e^i
>y|zh|&U~gX%S&e@z》2005%!@z;&U~gX%S&e@z^O{的2005年|的|}@z
=n|fr|~h3>b~hj@6physique @Cmatières ~ew
=n|es|~eY{de|a} @o_O@8Física %0~h-~e3
=n|ru|Galfegk{e|b|c|p|ao} k ^Ya ~h'&N=eiejcfbeme
=n|zh|&U~g"_-#g%c~dg;&U~g"{物|体}#g%c@:{2005年|}~dg
^'|fr|~h3@e~ndau @R@eMontréal #Z%O@C~b.qui appauvrissent @o~g,;~h3@eKigali
^'|es|~eY@e~nd{del|al} ~qE~h.%fa #G~iy^PAgotan @o~qF;~eY@e~nd{del|al} ~qE~bu;~eY@eKigali
^'|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @ogczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
^'|zh|&U@H消耗臭氧层_-质@)~gS@z^O基加利~dg;基加利~dg
~aW|fr|~h3@eDoha{ au Protocole de Kyoto|}
~aW|es|~eY@e=w{al|del} ~qE{Kyoto|Kioto};~eY@eDoha
~aW|ru|~bt{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~bt{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
~aW|zh|&U~j:@z^O~dk~dg;&U~j:@z^O@)~dk~dg;~dk~dg
~gC|fr|~e4@eGlasgow @1=Lclimat
~gC|es|^0@eGlasgow ~k[%(Clima;^0Climático @eGlasgow
~gC|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
>B|fr|#t{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
>B|es|Acuerdo%V@k~fsFacilitación #kComercio
>B|ru|&r&:aw plfazcdbb lfarcnpf jafsagmb
>B|zh|_:便利化#U;_:便利化~ef
<F|fr|#t%8subventions >b~o!
<F|es|Acuerdo%V@k{|las }Subvenciones _ZPesca
<F|ru|&r&:a hpwhbnbfagedbb fuwdasa ~oT
<F|zh|~do补贴#U
>t|fr|#t{de l’Organisation mondiale de la Santé |de l’OMS |}%8pandémies ~qN^,#BSanté;#t{de l’Organisation mondiale de la Santé |de l’OMS |}%8pandémies
>t|es|#f#B{Organización Mundial de la Salud|OMS} @kPandemias;#f@kPandemias
>t|ru|@L~i9xnfegaavfedcdbq @o~oaledncibqib;GedncibBchk%B
>t|zh|%e~nG%C~mQ#U;{世卫组织|}~mQ#U
^!|fr|~e4*asécurité, @ostabilité ~oc@]%N@orégion @CGrands Lacs
^!|es|^0%ZSeguridad, @oEstabilidad =M#l~o1Región %0Grandes Lagos
^!|ru|Gekj@wa wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
^!|zh|大湖区#]*L稳定#a#n@m;大湖区#]*L稳定&[#n{公约|契约|条约}
^d|fr|#t+T@,^]~qel’Agence @T@el’énergie atomique
^d|es|#f~m"~bx+2@t=MOrganismo{ Internacional de Energía Atómica|}
^d|ru|&r, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Fh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};=2Icynpdefandui escdjhjgai @oejaidao Pdcfsbb
^d|zh|@x与~dh间<S#U;@x&[{国际|}~dh{间|之间的|}<S#U
^q|fr|#t%8^]~qe@7@1%d@C<ychimiques
^q|es|#f@k{la Relación|las Relaciones} +2@t~jA+q+z&-_Y*lQuímicas
^q|ru|=2Efsedbxerbco @oxelfczcdbt vbibBchkasa afpybq
^q|zh|@x#a&d~i"%I%C间<S#U;#"@x&[&d~i"%I%C{间|之间}<S@:#U
~g.|ru|=2>3afsedbxerbco @oibsferbb
~g.|zh|@x#a#C~jF%C间<S#U;#"@x&[#C~jF%C{间|之间}<S@:#U
^w|fr|~kB#c{|le |du |au }~iu>V~qN*N
^w|es|^Zy ~is#k~bc@e&J
^w|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~eo
^w|zh|@x~nH~fF~qt;@x~nH~fF~pd#a~nH~fF细则
>v|fr|~iu#c{|les |des |aux }~o'+T@oplanification @Cprogrammes, @,~ht&mbudget qui ont trait %Eprogrammes, =L~f-@el’exécution #c@,méthodes d’évaluation
>v|es|~isy ~g(Detallada +zPlanificación %0Programas, @X~lt@e~pY#kPresupuesto, @oSupervisión #B~h!y @XMétodos @eEvaluación
>v|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @olfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~nPb icjanu arcdkb
>v|zh|~pa规划*L预算内~pa~pj*L=8情况监测#a评价方^U~qt
~c)|fr|@ifaisant @e~n4Indien une zone @epaix
~c)|es|@g#kOcéano Índico como Zona @ePaz
~c)|ru|#zaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~c)|zh|宣布印度洋为=5区@y;宣布印度洋为=5区@)@y
~gc|fr|~maLima : vers un @]industriel inclusif #c~kV
~gc|es|~iaLima: hacia un #l~nbInclusivo y ~bd
~gc|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b &'lfaiuCmcddasa fexgbjbq»;Zbihk@G
~gc|zh|利马@y：努力实现包容及%g工业#n
~ci|fr|@iministérielle d’Oslo
~ci|es|@g~gt@eOslo
~ci|zh|奥斯陆部长级@y
~a7|fr|=[d’Ottawa =Y~dH#Bsanté
~a7|es|<?@eOttawa +z~io#BSalud;<?@eOttawa >SFomento #BSalud
~a7|ru|Ejjeghk%)@opkfclmcdbt xnafagAq
~a7|zh|渥太华~o:_)*.
_U|fr|=[@e~hl=Y~dH#Bsanté %Ol’heure #Bmondialisation
_U|es|<?@e~hl@N{el Fomento|la Promoción} #BSalud #wun Mundo Globalizado
_U|ru|Uedskakhk%){la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
_U|zh|@H+J化%e中~o:_)@)曼谷*.;+J化%e中~o:_)曼谷*.
~gg|fr|%T@eRio %8déterminants sociaux #Bsanté
~gg|es|%t@eRío @k{|los }Determinantes ~iv#BSalud
~gg|ru|~h:{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @oharbemAdui ncjcfibdedjei xnafagAq
~gg|zh|@H~o:#K=6决定因素@)里约%a;~o:#K=6决定因素里约%a
~i3|fr|~ma~j3@El’efficacité @el’aide au #[
~i3|es|~iaParís %ZEficacia #BAyuda{ al Desarrollo|}
~i3|ru|Gefbyhk@d@olaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~i3|zh|~mU实效#K~i(@y;@H~mU实效<u@)~i(@y
~cR|fr|~hZd’Accra
~cR|es|#r=ZAccra
~cR|ru|Mkkfhk@s&a
~cR|zh|阿克拉+O=v
busan|fr|~lT@eBusan ~oj*(efficace au service &m#[
busan|es|Alianza @eBusan +z%QEficaz al &O
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~k8PFFckjbgdasa <9%3~dE;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~k8PFFckjbgdasa <9%3~dE
busan|zh|有效#n>F釜山~o/;_)有效#n>F@:釜山~o/
~iF|fr|#T~b,@eBali @1l’appui technologique ~oc~fm@Ccapacités
~iF|es|~hL@eBali >SApoyo Tecnológico ~jACreación @eCapacidad
~iF|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @oakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~iF|zh|巴厘技术支助#a能力建设~eR
~c:|fr|~ma~dy{|du 7 février 1997 }#'rôle ~ocmandat &m@I#A@1l’environnement
~c:|es|~ia~dy#WPapel =MMandato #k#r^z>S~lMAmbiente
~c:|ru|~pQ@da famb b iednejc Gfasfeiiu #F@o~iDhfcnc
~c:|zh|@H@x~dq规划署@)~j?#a任务@)~mO@y
malmo|fr|@iministérielle @eMalmö
malmo|es|@g~gt@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|zh|马尔默部长级@y
~f[|fr|~hZ&X=Y@6~ii~qb~gedue %E~bLterrestres
~f[|es|~p]%x~p/#k~lMMarino frente a ~dZRealizadas #wTierra
~f[|ru|~dz@s*k@o&N~hChfcnu aj ~mIg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~f[|zh|#g+N~dq免受陆上~i-影响+J@?;#g+N~dq免受陆上~i-{污染|}+J@?
~b2|fr|~ll=Y^a#Bcapacité @e~o!
~b2|es|~oY@A+z~ar#BCapacidad Pesquera
~b2|ru|@.#H@o~n9lfaiuhmaguib iazdahjqib
~b2|zh|^N捕捞能力#C#-
~ev|fr|~ll=Y&.^A^a@Crequins
~ev|es|~oY@A+z&Dy ~fs~ar%0Tiburones
~ev|ru|@.#H@o~nQekpm b ~n9bv xeleheib
~ev|zh|~ej^N鲨鱼#C#-
~b3|fr|~ll&?réduire @,captures accidentelles d’oiseaux @emer ~oXpalangriers
~b3|es|~oY@A+z~ir_YCapturas Incidentales @eAves Marinas ~o1~gucon Palangre
~b3|ru|@.#H@ohakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~b3|zh|减少延绳钓~do中误捕海鸟#C#-
=o|fr|_A{volontaires |d’application volontaire }&?assurer @odurabilité #B~eCartisanale ~ih~dY~qml’éradication #Bpauvreté
=o|es|~d0@NLograr @oSostenibilidad #B~gu#wPequeña Escala ~lkContexto #B~dX~jAErradicación #BPobreza
=o|ru|~lH~cT&'iemaiehCjewdasa fuwamaghjge ~mqlfanagamAhjgcddao <3b bhkafcdcdbq wcndahjb
=o|zh|~cc#a扶贫背景下保障%g小规模~do~li;~cc#a*/贫困背景下保障%g小规模~do~li
+3|fr|~jr=Yconduite @e~j)&mpavillon
+3|es|~d0+zActuación #k~h"#kPabellón
+3|ru|~lH#Y*k~mHFmese
+3|zh|船旗国表现~li
>j|fr|_A+w*a^a#B~eCprofonde #whaute mer
>j|es|%h#?+z~ar_YPesquerías @eAguas Profundas #wAlta Mar
>j|ru|@.@M~d(smpwakagandasa lfaiuhme g ~l[iafc
>j|zh|2008%!公海深海~do^N#C*M;公海深海~do^N#C*M
~nx|fr|_A+w*a^a@Cprises accessoires ^Aréduction @Crejets #wmer
~nx|es|%h#?+z~ar_YCapturas Incidentales ~jA~ir%0Descartes
~nx|ru|@.@M~d(lfbmage b hakfezcdbq guwfahag
~nx|zh|兼捕^N及减少丢弃_-#C*M
~c3|fr|~jr#'marquage @Cengins @e~o!
~c3|es|~d0#WMarcado _YArtes @ePesca
~c3|ru|Ockaicdnerb~g]@oiefkbfagkc afpnbo mage
~c3|zh|渔具标识~li
~k]|fr|~ma~ky*a~eC=3
~k]|es|~p-~gu=9
~k]|ru|Obihk@d@olfawmcic +Hfuwdasa ~oT
~k]|zh|%S*L未报告#a无管制捕捞#K2005%!~kb@y
~i6|fr|~maReykjavik @Eune ~eCresponsable %Nl’écosystème marin
~i6|es|~iaReikiavik %Z~guResponsable ~lkEcosistema Marino
~i6|ru|OcokAqgbkhk@d@oajgcjhjgcddaip fuwamaghjgp g ~hCPkahbhjcic
~i6|zh|@H+N生态系统负~fL~do@)雷克雅未克@y
>m|fr|@i~en*a#7alimentaire
>m|es|@g#B~eW@k~fs#2Alimentaria
>m|ru|#z~njheiibje @o+x
>m|zh|%e~cc峰会@y;%e~cc*6@y
_"|fr|#p@e~ky~oj~dY^,~kV
_"|es|Cinco @9@eRoma +z~dX%x~bd
_"|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao +x
_"|zh|%g+J~cc~kb五项#M;{全球可持续|可持续全球|全球}~cc@:~kb五项#M
<B|fr|~jW&X#Z%E~ez– Pour une planète sans ~ezni déchets nocifs;~jW&X#Z%Eproduits chimiques
<B|es|=S%x<:Productos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
<B|ru|~dz#s@ovbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
<B|zh|+J~i"品+?-使地球免受~i"品#a废_-危害;+J~i"品+?
^9|fr|~e4&X@1l’emploi
^9|es|^0%x>SEmpleo
^9|ru|~dz*Ga fewaBbv ichjev
^9|zh|+J就业~o[
_9|fr|=[olympique
_9|es|<?Olímpica
_9|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
_9|zh|奥林匹克*.
~i1|fr|~maMoscou @1~n5>btuberculose
~i1|es|~iaMoscú @NPoner Fin _Z~l(
~i1|ru|Iahkaghk@d@o&Hjpwcfkpmcxe
~i1|zh|终结结核病#K莫斯科@y
^I|fr|#T@U=Y#P@el’extrémisme violent
^I|es|~oY~d]%(Extremismo Violento
^I|ru|Gmed@w*k@olfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
^I|zh|~d/_,极端主义#-
_8|fr|%P@e~ov
_8|es|~bI<:Combatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~bI@e~ov
_8|ru|~j!@V#Ybdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
_8|zh|马德里~fy
~bh|fr|communiqué @e~f3
~bh|es|comunicado ~j9#kGrupo @e@(@NSiria;Comunicado @e~cG
~bh|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *k@oLbfbb;<6~eHkaiitdbkc
~c/|fr|#tréglant @,déplacements ~ocpassage
~c/|ru|@La lcfcngbycdbb b nahjplc
~c/|zh|通行进出#U
^g|fr|#tintérimaire israélo-palestinien *aRive occidentale ^Abande @eGaza
^g|es|#fProvisional Israelo-Palestino %ZRibera ~nl~jAFaja @eGaza
^g|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @oЗelendaip wcfcsp b hckjafp Qexe
^g|zh|~hc斯坦@H西岸#a加沙地带@)临时#U;@H西岸#a加沙地带@)~hc斯坦临时#U
_b|fr|#t#'~eD&m~kS#w~gw&mSoudan &mSud
_b|es|#f{sobre|para} @o~cn~gZ@e~ml
_b|ru|@Law pfcspmbfagedbb ~j(g Ochlpwmbkc Yyduo Lpned
_b|zh|@H_/~fD~mP@)~ef;_/{共和国|}~mP@:~aH
+I|fr|#t*acessation @Chostilités, @o@6@Ccivils #c>Nhumanitaire
+I|es|#f%ZCesación _YHostilidades, @o@8%0~on=M~fWHumanitario
+I|ru|@La lfckfezcdbb wacguv ncohjgbo, &Nsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
+I|zh|停止敌对+O*L#g平民#a~nI~mU准入#U;停止敌对+O*L#g平民#a~nI{援助|}准入~aH
~iG|fr|#tpolitique =Y~mD^Aréconciliation #w~gwcentrafricaine
~iG|es|#f~pV+z~noReconciliación ~gZCentroafricana
~iG|ru|&P#x~nub lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~iG|zh|中非~fD=5与#a解~o]~ef;中非~fD=5~de#a解~o]~aH
~gd|fr|#t=Y~mD^Aréconciliation au Mali
~gd|es|#f+z~noReconciliación #wMalí
~gd|ru|@L~nub lfbibfcdbb g Iemb
~gd|zh|马里=5与#a解~ef;马里=5~de#a解~aH
~bW|fr|Accord-cadre =Ypaix, @o#7^A*(=Y~gwdémocratique &mCongo ^Arégion
~bW|es|=S+zPaz, @o#2~jA%Q~gZDemocrática #kCongo ~jARegión
~bW|ru|OeiaBd#ya ibfc, <3b ~c8~j,HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~bW|zh|刚果民主~fD#a该区域=5*L#]与>F+?;刚果民主~fD&[该{区域|地区}=5*L#]~de>F+?
dayton|fr|Accord-cadre général =Y~mD#wBosnie-Herzégovine
dayton|es|#f=S~or@ePaz #wBosnia y Herzegovina
dayton|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~nug Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
dayton|zh|波斯尼亚#a黑塞哥维那=5总+?#U
~ju|es|#f~lE+zTerminación #k~pH~jAConstrucción @euna Paz Estable y Duradera;#f~lE@ePaz
~ju|ru|EkadBejcmAd#ya lfckfezcdbb ~j(b lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
jcpoa|fr|#T@Uglobal commun
jcpoa|es|~oYIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &a;LNGH
jcpoa|zh|联合全面#-
~b9|fr|~lC@e=(#wvue @e<i@CAccords @eMinsk
~b9|es|~qH<W+z>Y%0Acuerdos @eMinsk
~b9|ru|Dailmckh@wicf @ogulamdcdbt Ibdhkbv hasmeCcdbo
~b9|zh|=8明斯克~ef一揽子^M;#"=8明斯克~aH@:一揽子^M
~gb|fr|#tpolitique libyen
~gb|es|#f~pVLibio
~gb|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~gb|zh|利比亚~o]~ef
juba|fr|#t@eDjouba =Y~mDau Soudan
juba|es|#f@e{Yuba|Juba} +zPaz #w{el |}Sudán;#f@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#x~nug Lpnedc
juba|zh|朱巴=5~ef;苏丹=5朱巴~ef
~er|fr|~h8@e=w=Y~mDau Darfour
~er|es|~pM@e=w+zPaz #wDarfur
~er|ru|~bt{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~nug HefFpfc
~er|zh|~dk达尔富尔=5~mV;达尔富尔=5~dk~mV
~f,|fr|~e4@e~jV
~f,|es|^0@e~jV
~f,|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~f,|zh|布里奇顿#U
_I|fr|_E#A@1l’inclusion &mhandicap
_I|es|~bs^z+zInclusión #BDiscapacidad
_I|zh|@x残疾包容=/
~b)|fr|=[@T{révisée |}@el’éducation physique, @el’activité physique #c&msport
~b)|es|<?@A#B~epFísica, @oActividad Física =MDeporte
~b)|ru|@.%)FbxbBchkasa gahlbjedbq, ~h'ekjbgdahjb b hlafje
~b)|zh|#C体育~i)*L体育~i-#a体育运动*.
<w|fr|%P>O%E~bXassociés %E~c4ou %Egroupes armés (Principes @eParis);%P>O%E~bXassociés %E~c4ou %Egroupes armés
<w|es|@9y Directrices{| de París} <:Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@9~qM{: Principios y Directrices|} <:Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
<w|zh|@H与~bC~pb联%R~p:#a*M(~i(#M);@H与~bC~pb联@:%R~p:#a*M`;
