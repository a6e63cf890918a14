// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~kJ|t|*Q*f|UN Charter|1945-06-26|~ks|||1945-10-24|37|
~bY|t|~jY@fCourt @DJustice|~jYCourt|1945-06-26|~ks|||1945-10-24||
~dD|t|+A=1*f||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
+h|t|+A=1%YSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
~hx|t|+A%K@B~h?%YCrime @DGenocide|Genocide @N|1948-12-09|>I|A/RES/260(III), @K|78:1021|1951-01-12|9|
~aA|t|>W%u%Y~ow*p+r@B%YExploitation %YProstitution @DOthers||1949-12-02|@v|A/RES/317(IV), @K|96:1342|1951-07-25||
~oE|t|%:&y@D12 August 1949|%:&y@D1949;~hQ~j?;four ~j?;~j?|~fP|#I||75:970-973|~fQ|51|1
~kS|t|%:>WAmelioration %YCondition %YWounded @BSick *p^W~m-_3Field|First %:@N|~fP|#I||75:970|~fQ||1
~iI|t|%:>WAmelioration %YCondition @DWounded, Sick @BShipwrecked Members @D^W~m-at Sea|~nn%:@N|~fP|#I||75:971|~fQ||
~f.|t|%:@a#V+I~dx@D~f6@DWar|Third %:@N|~fP|#I||75:972|~fQ||1
~e,|t|%:@a#V+I@5@DCivilian +r*pTime @DWar|Fourth %:@N|~fP|#I||75:973|~fQ|5|1
~ge|t|~ic@f^WConflicts ~phI)|=M@SI;~ic@f^WConflicts|1977-06-08|#I||1125:17512|1978-12-07||1
~ey|t|~icNon-International ^WConflicts ~phII)|=M@SII;~icNon-International ^WConflicts|1977-06-08|#I||1125:17513|1978-12-07||1
~c:|t|@S~fBAdoption @Dan =MDistinctive Emblem ~phIII)|=M@SIII|~ps|#I||2404:43425|2007-01-14||
~j5|t|~ol@arespecting @kLaws @BCustoms @DWar @2Land|~cMannexed +I~ol@aIV|1907-10-18|~cN|||1910-01-26||
~fi|t|@a~j1|~pi@a~j1;~piRefugee @N;Refugee @N;~pi@N|1951-07-28|#I||189:2545|1954-04-22|40|1
=D|t|@S~j1|1967 @S~j1;1967 @Sthereto;1967 +s|1967-01-31|@v||606:8791|1967-10-04||
=G|t|@a^DStateless ~f4|1954 @a^DStateless ~f4|1954-09-28|@v||360:5158|1960-06-06||
_u|t|+A~f7@DStatelessness|~i]+A~f7@DStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
~c[|t|~ot@N|1926 ~ot@N|1926-09-25|#I|||1927-03-09||
~ch|t|@Samending @k~ot@asigned at %:@225 September 1926||~pj|@v|A/RES/794(VIII)|182:2422|~pj||
slavery-amended|t|~ot@asigned at %:@225 September 1926 @B~kC+s||~pj|@v||212:2861|1955-07-07||
*D|t|~d5+AAbolition @DSlavery, @kSlave Trade, @BInstitutions @BPractices Similar &CSlavery|1956 ~d5@N|1956-09-07|#I||266:3822|1957-04-30||
&(|t|+A%V%o@DWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*J|t|+ANationality @DMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
+d|t|%4Consent &CMarriage, ~lJ@0Marriage @BRegistration @DMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f@a~bARacial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @K|660:9464|1969-01-04|54|1
~oH|t|@fCovenant @2Economic, =v@B&f>3|ICESCR|~jM|@v|_]|993:14531|1976-01-03||
iccpr|t|>c>3|ICCPR|~jM|@v|_]|999:14668|1976-03-23||
~e'|t|@fCovenants @2&k>3|@f&k%oCovenants|~jM|@v|_]|||24|
~e.|t|%X+I>c>3|First %X+I>c>3|~jM|@v|_]|999:14668|1976-03-23||
~e/|t|~nn%X+I>cRights, aiming at @kabolition %Ydeath penalty|~nn%X+I>c>3|1989-12-15|@v|A/RES/44/128, @K|1642:14668|1991-07-11||
~e:|t|%X+I@fCovenant @2Economic, =v@B&f>3||2008-12-10|@v|A/RES/63/117, @K|2922:14531|2013-05-05||
=n|t|+ANon-Applicability @DStatutory Limitations &CWar Crimes @BCrimes @-Humanity||1968-11-26|@v|A/RES/2391(XXIII), @K|754:10823|1970-11-11||
~e"|t|@f+A%u@B~h?%YCrime @DApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @K|1015:14861|1976-07-18||
^3|t|@f~ofApartheid *pSports||1985-12-10|@v|A/RES/40/64, @K|1500:25822|1988-04-03||
cedaw|t|@a~bA<3~m5|CEDAW|1979-12-18|@v|A/RES/34/180, @K|1249:20378|1981-09-03|79|1
~hs|t|%X+I@a~bA<3~m5||1999-10-06|@v|A/RES/54/4, @K|2131:20378|2000-12-22||1
cat|t|~of+D|~ofTorture|1984-12-10|@v|A/RES/39/46, @K|1465:24841|1987-06-26|13|1
opcat|t|%X+I~of+D|%X+I~ofTorture;OPCAT|2002-12-18|@v|A/RES/57/199, @K|2375:24841|2006-06-22|4|1
crc|t|+A%o%YChild|CRC|1989-11-20|@v|A/RES/44/25, @K|1577:27531|1990-09-02|138|1
~ht|t|~g'#Dinvolvement @Dchildren *parmed conflict|%X#Dinvolvement @Dchildren *parmed conflict|2000-05-25|@v|A/RES/54/263, &wI|2173:27531|2002-02-12||1
~hv|t|~g'#Dsale @Dchildren, child ~b!@Bchild pornography|%X#Dsale @Dchildren, child ~b!@Bchild pornography|2000-05-25|@v|A/RES/54/263, &wII|2171:27531|2002-01-18||1
~hu|t|~g'@2a communications procedure||2011-12-19|@v|A/RES/66/138, @K|2983:27531|2014-04-14||1
<"|t|@f+A@5%Y%o@DAll Migrant Workers @BMembers @D>4Families||1990-12-18|@v|A/RES/45/158, @K|2220:39481|2003-07-01|8|1
crpd|t|+A%o@D~d/|CRPD|2006-12-13|@v|A/RES/61/106, &wI|2515:44910|2008-05-03|62|1
~kN|t|%X+I+A%o@D~d/||2006-12-13|@v|A/RES/61/106, &wII|2518:44910|2008-05-03||1
&6|t|@f>W~nC~jtEnforced Disappearance||2006-12-20|@v|A/RES/61/177, @K|2716:48088|2010-12-23|14|1
&z|t|~of<3*pEducation||1960-12-14|>I||429:6193|1962-05-22||1
untoc|t|@u@a*:|Organized Crime @N;Palermo @N|~pr|@v|~hXI|2225:39574|2003-09-29|42|1
*3|t|@S~d.Suppress @BPunish &iPersons, Especially ~iw@BChildren, ~co|&i+r+s;@S~d.Suppress @BPunish &iPersons, Especially ~iw@BChildren;Palermo +s|~pr|@v|~hXII|2237:39574|2003-12-25|4|1
+)|t|@S@-@k~fCby Land, Sea @BAir, ~co|@S@-@k~fCby Land, Sea @BAir;~fC+s|~pr|@v|~hXIII|2241:39574|2004-01-28|5|1
=z|t|@S@-@k_0>4~id@BAmmunition, ~co|Firearms +s;@S@-@k_0>4~id@BAmmunition|2001-05-31|@v|A/RES/55/255, @K|2326:39574|2005-07-03|7|1
uncac|t|@u~ofCorruption|~ofCorruption;UNCAC|2003-10-31|@v|A/RES/58/4, @K|2349:42146|2005-12-14|31|1
~dy|t|@u~of~pE; Strengthening @f&Y@0Combating ~hjCrimes ~pzby Means @D~lC@BCommunications Technology Systems @B*b~qeEvidence *pElectronic Form @DSerious Crimes|@u~of~pE|2024-12-24|@v|A/RES/79/243, @K||||
=F|t|~l1_O@D1961|~l1Narcotic Drugs, 1961;~i]Single @N|1961-03-30|@v||520:7515|1964-12-13||
&o|t|~l1_O@D~i]as ~kC1972 +s|~l1_O@D~i]as ~kC@S@D25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
~ay|t|%4~e2~iu@D1971|%4~e2Substances|1971-02-21|*H||1019:14956|1976-08-16||
~at|t|@u~of~hl~ow*p_O@B~e2~iu@D1988|@u~of~hl~ow*p_O@B~e2Substances;1988 @N|1988-12-20|*H||1582:27627|1990-11-11||
^q|t|+A%K@B~h?@DCrimes @-Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @K|1035:15410|1977-02-20||
~hz|t|@f~of@kTaking @DHostages||1979-12-17|@v|A/RES/34/146, @K|1316:21931|1983-06-03||
~b6|t|@f~of@kRecruitment, Use, ~a?@BTraining @DMercenaries||1989-12-04|@v|A/RES/44/34, @K|2163:37789|2001-10-20|7|1
~fm|t|+A=0@u@BAssociated Personnel||~po|@v|A/RES/49/59, @K|2051:35457|1999-01-15|12|1
~aC|t|%X+I+A=0@u@BAssociated Personnel||~ps|@v|A/RES/60/42, @K|2689:35457|2010-08-19||
+-|t|@f>W%u@DTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @K|2149:37517|2001-05-23|8|1
+i|t|@f>W%u%Y~a?@D~l5||1999-12-09|@v|A/RES/54/109, @K|2178:38349|2002-04-10||
=C|t|@f>W%u@DActs @D&X~l5||2005-04-13|@v|A/RES/59/290, @K|2445:44004|2007-07-07|19|1
<l|t|~o4Material|~o4Material @B&XFacilities|1979-10-26|*H||1456:24631|1987-02-08||
~gg|t|%4Offences @B~hj_PActs ~pz@2Board ~og|Tokyo @N|1963-09-14|Tokyo||704:10106|1969-12-04||
~dC|t|>W%u@DUnlawful Seizure @D~og||1970-12-16|~cN||860:12325|1971-10-14||
_r|t|>W~ac~dY||1971-09-23|~bt||974:14118|1973-01-26||
^k|t|@S*b%u@D*n@D~bdat Airports Serving @f~dY||1988-02-24|~bt||1589:14118|1989-08-06||
+"|t|+AMarking @DPlastic Explosives *bPurpose @DDetection||1991-03-01|~bt||2122:36984|1998-06-21||
sua|t|~fR|SUA @N|1988-03-10|_Q||1678:29004|1992-03-01|7|1
~b)|t|@S*b~ac=4||1988-03-10|_Q||1678:29004|1992-03-01||1
~az|t|~kr~jY@f+oCourt|~krStatute|1998-07-17|_Q||2187:38544|2002-07-01|29|1
^d|t|@4#D=1%Y@f+oCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>5%4Diplomatic ~lV||1961-04-18|*H||500:7310|1964-04-24|7|1
vccr|t|>5%4Consular ~lV||1963-04-24|*H||596:8638|1967-03-19|24|1
_c|t|%4~ouMissions||1969-12-08|@v|A/RES/2530(XXIV), @K|1400:23431|1985-06-21||
vclt|t|>5+ALaw @DTreaties||1969-05-23|*H||1155:18232|1980-01-27|2|1
~n9|t|>5+ALaw @DTreaties between =w@B@fOrganizations or between @fOrganizations||1986-03-21|*H|||||
<O|t|>5%4Succession @D=w*prespect @DTreaties||1978-08-23|*H||1946:33356|1996-11-06||
&n|t|@u%4Jurisdictional Immunities @D=w@B>4Property||2004-12-02|@v|A/RES/59/38, @K||||
~a!|t|>5+ARepresentation @D=w*p>4~pSwith @fOrganizations @Da *mCharacter||1975-03-14|*H|||||
~oU|t|@u+ALaw %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~n0|t|@4%j@k&h@DPart XI %Y~jd@D10 December 1982|Part XI %E|1994-07-28|@v|A/RES/48/263, @K|1836:31364|1996-07-28||1
~es|t|@4*b&h%YProvisions %Y~jd@D10 December 1982 %j@k&,@B+S@DStraddling ~lz@BHighly Migratory Fish Stocks|@u~lz%E;~lz%E|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@4~j(@k~jd#D&,@B%i~kZMarine ~m8Diversity @DAreas beyond ~cIJurisdiction|BBNJ %E|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^!|t|@4#D=1%Y@fTribunal *bLaw %YSea||1997-05-23|@v||2167:37925|2001-12-30||1
~aZ|t|@S#D=1%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iL|t|+AHigh Seas||~pk|#I||450:6465|1962-09-30||
>!|t|+AContinental Shelf||~pk|#I||499:7302|1964-06-10||
_'|t|+A~l4Sea ~k2Contiguous Zone||~pk|#I||516:7477|1964-09-10||
=T|t|@4~p]Compliance with @f&,@B+S=bby ~duVessels #DHigh Seas|Compliance %E|1993-11-24|_Q||2221:39486|2003-04-24|2|1
<K|t|@4@2Port State =b~d.Deter @B~f0^B|Port State =b%E|2009-11-22|_Q||3161:54133|2016-06-05||1
solas|t|@f>W=0Life at Sea, 1974|@f>W=0Life at Sea|1974-11-01|~h!||1184:18961|1980-05-25|9|1
marpol|t|@f>W%K@D~pN~jtShips, 1973, as modified by @k@S@D1978 relating thereto|@f>W%K@D~pN~jtShips;MARPOL @N|1978-02-17|~h!||1340:22484|1983-10-02||1
_s|t|@f%4>HSearch @BRescue, 1979|@f%4>HSearch @BRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~o8Seafarers, 1978|~o8Seafarers|1978-07-07|~h!||1361:23001|1984-04-28|3|1
*y|t|%4Facilitation @D@f>HTraffic||1965-04-09|~h!||591:8564|1967-03-05|7|1
~aX|t|+A@f>H~cK||1948-03-06|#I||289:4214|1958-03-17||
mlc|t|>H~h9#p2006|>H~h9@N|2006-02-23|#I||2952:51299|2013-08-20||1
+j|t|+A@5%YUnderwater &f~om||2001-11-02|>I||2562:45694|2009-01-02|6|1
~bR|t|@f>W>0@B+S@DShips’ Ballast Water @BSediments||2004-02-13|~h!|||2017-09-08||
~b:|t|~dv@f+ARemoval @DWrecks||2007-05-18|~nd|||2015-04-14||
~iM|t|~pH@f>WSafe @BEnvironmentally Sound Recycling @DShips||2009-05-15|Hong Kong, China|||2025-06-26||
^i|t|+A%K@DMarine ~pNby Dumping @DWastes @B_PMatter|London @N|1972-12-29|London, Mexico City, Moscow @B^1||1046:15749|1975-08-30||
ospar|t|>W@5~cp%YNorth-East Atlantic|OSPAR @N|1992-09-22|>I||2354:42279|1998-03-25|8|1
npt|t|*]#D~eZ@D&X~np|~eZ~d6;&X~eZ~d6;NPT|1968-07-01|%"|A/RES/2373(XXII), @K|729:10485|1970-03-05|81|1
ctbt|t|~jeNuclear-Test-Ban ~d6|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|*]#D+W@D&X~np||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|*]Banning &XWeapon Tests _3Atmosphere, *pOuter ~l2@B~j(Water|Partial Test-Ban ~d6|1963-08-05|Moscow||480:6964|1963-10-10||
~eC|t|*]#D+W%YEmplacement @D&X_E@B_P_E@DMass Destruction #DSeabed ~k2Ocean Floor @B_3Subsoil Thereof||1971-02-11|%"|A/RES/2660(XXV), @K|955:13678|1972-05-18||
enmod|t|+A+W@DMilitary or Any _PHostile ~kZ~dZModification Techniques||1976-12-10|@v|A/RES/31/72, @K|1108:17119|1978-10-05||
bwc|t|+A+W%YDevelopment, ~nl@BStockpiling @DBacteriological (Biological) @BToxin _E@B~il|~m8_E@N;~m8@BToxin _E@N|1972-04-10|%"|A/RES/2826(XXVI), @K|1015:14860|1975-03-26|23|1
=W|t|@S*b+W%YUse *pWar @DAsphyxiating, Poisonous or _PGases, @B@DBacteriological Methods @DWarfare|1925 %:+s;%:@S@D1925|1925-06-17|#I|||1928-02-08||
cwc|t|+A+W%YDevelopment, Production, Stockpiling @B~kZChemical _E@B~il|Chemical _E@N|1992-09-03|#I||1974:33757|1997-04-29|13|1
ccw|t|%4Prohibitions or Restrictions #D~kZ~hjConventional _EWhich May Be Deemed &CBe Excessively Injurious or &CHave Indiscriminate Effects|%4~hjConventional ~np|1980-10-10|#I||1342:22495|1983-12-02|17|1
~aT|t|@S@2Prohibitions or Restrictions #D~kZMines, Booby-Traps @B_PDevices as amended @23 May 1996|Amended @SII|1996-05-03|#I||2048:22495|1998-12-03||1
ccw-v|t|@S@2Explosive Remnants @DWar|@SV|2003-11-28|#I||2399:22495|2006-11-12||1
~hC|t|+A+W%YUse, Stockpiling, ~nl@BTransfer @DAnti-Personnel Mines @B~il|Anti-Personnel Mine Ban @N;Mine Ban @N;Ottawa @N|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~kL|t|%4Cluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gv~d6||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~b8|t|*]@2@!~g?@D=w~cZSpace, including @kMoon @B_PCelestial Bodies|Outer ~l2~d6|1967-01-27|%"|A/RES/2222(XXI), @K|610:8843|1967-10-10|32|1
=E|t|@4#DRescue @DAstronauts, @kReturn @DAstronauts ~k2Return @DObjects Launched into ~h,||1968-04-22|%"|A/RES/2345(XXII), @K|672:9574|1968-12-03||
<,|t|%4@fLiability @0Damage Caused by ~l2Objects||1972-03-29|%"|A/RES/2777(XXVI), @K|961:13810|1972-09-01||
+,|t|%4Registration @DObjects Launched into ~h,||1974-11-12|@v|A/RES/3235(XXIX), @K|1023:15020|1976-09-15||
moon|t|@4~g?@D=w#DMoon @B_PCelestial Bodies|Moon %E|1979-12-05|@v|A/RES/34/68, @K|1363:23002|1984-07-11||
~e!|t|Antarctic ~d6||1959-12-01|^1||402:5778|1961-06-23|15|1
~dK|t|*]*b+W@D&X_E*pLatin America ~k2Caribbean|*]@D~pU|1967-02-14|Mexico City||634:9068|1969-04-25||1
~fh|t|South Pacific &XFree Zone ~d6|*]@D~lU|1985-08-06|~lU||1445:24592|1986-12-11||
~kE|t|*]#DSouth-East Asia ~dRZone|*]@D~h0;~hi~d6|1995-12-15|~h0||1981:33873|1997-03-27|30|1
~ff|t|=N~dRZone ~d6|*]@DPelindaba;Pelindaba ~d6|1996-04-11|Cairo|A/50/426, @K||2009-07-15||
_t|t|*]@2a ~dRZone *p~keAsia|*]@D~kt|2006-09-08|~kt||2970:51633|2009-03-21|24|1
~oV|t|@u~am|~am;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|~lF@S+I@u~am|~lF+s|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
<'|t|~jX@4adopted ~j(@k@u~am|~jX%E|2015-12-12|>I|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @K|3156:54113|2016-11-04|91|
cbd|t|>T|@u>T|1992-06-05|~cY||1760:30619|1993-12-29|72|1
+c|t|+U@S@2Biosafety +I>T|+U@S@2Biosafety;+U+s|2000-01-29|~bt||2226:30619|2003-09-11|6|1
~oN|t|~nc@S@2~cy~eX~k2Fair ~nD~qeBenefits Arising ~jt>4Utilization +I>T|~nc@S@2~cy~eX~k2Fair ~nD~qeBenefits Arising ~jt>4Utilization;~nc+s|2010-10-29|~lM||3008:30619|2014-10-12|7|
unccd|t|@u@a~hMDesertification *pThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~eO|@u@a~hMDesertification;@a~hMDesertification|1994-10-14|>I||1954:33480|1996-12-26|43|1
~aD|t|>5>W@5%Y~nh||1985-03-22|*H||1513:26164|1988-09-22||
^l|t|~h'@S@2~iuthat Deplete @k~nh|~h'+s|1987-09-16|~bt||1522:26369|1989-01-01||
basel|t|Basel +A>0@D~aQMovements @D~pGWastes @B>4Disposal|Basel @N|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~fk|t|~f8+APrior Informed Consent Procedure @0~hj~pG~py@BPesticides *p@fTrade|~f8@N|1998-09-10|~iq||2244:39973|2004-02-24||
^w|t|~jZ%4Persistent Organic Pollutants|~jZ@N|2001-05-22|~l3||2256:40214|2004-05-17|2|1
~hB|t|Minamata %4Mercury|Minamata @N|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%4@f~gv*pEndangered Species @DWild Fauna @BFlora|CITES|1973-03-03|^1||993:14537|1975-07-01|27|1
cms|t|+A&,@DMigratory Species @DWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|%4Wetlands @D@fImportance especially as Waterfowl Habitat|Ramsar @N|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@4#D&,@DAlbatrosses @BPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako +ABan %YImport into Africa ~k2>0@D~aQMovement @B+S@D~pGWastes within Africa|Bamako @N|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<z|t|>W@5@B%.~cp%YWider Caribbean Region|+U@N|1983-03-24|+U@eIndias||1506:25974|1986-10-11||1
alps|t|+A@5%YAlps|Alpine @N|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~aE|t|+ALaw %YNon-navigational Uses @D@fWatercourses|Watercourses @N|1997-05-21|@v|A/RES/51/229, @K||2014-08-17||
water|t|+A@5@B~kZ~aQWatercourses @B@fLakes|Water @N|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|%4~cyInformation, Public Participation *pDecision-making @B~cy=P*p~dZMatters|Aarhus @N|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%4~dZImpact Assessment *pa ~aQContext|Espoo @N|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%4Long-range ~aQAir Pollution||1979-11-13|#I||1302:21623|1983-03-16||
escazu|t|Regional @4@2~cyInformation, Public Participation @B=P*p~dZMatters *pLatin America ~k2Caribbean|Escazú %E|2018-03-04|Escazú|||2021-04-22||
~b9|t|@f*]@2Plant ~eX@0Food @BAgriculture||2001-11-03|_Q||2400:43345|2004-06-29||
^:|t|@fPlant @5@N||1951-12-06|_Q||150:1963|1952-04-03||
^o|t|%4&XSafety||1994-06-17|*H||1963:33545|1996-10-24||
*1|t|%4Early Notification @Da &XAccident||1986-09-26|*H||1439:24404|1986-10-27||
+!|t|%4~m7_3Case @Da &XAccident or Radiological Emergency||1986-09-26|*H||1457:24643|1987-02-26||
~dJ|t|Joint +A=0Spent Fuel +S@B#D=0Radioactive Waste Management||1997-09-05|*H||2153:37605|2001-06-18|6|1
~c!|t|~jY@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
<s|t|~bp%Y+t~eo~cK||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+t~eo%)~d-|WHO ~d-;~d-|2003-05-21|#I||2302:41032|2005-02-27|3|1
<Q|t|~bp%Y@uEducational, Scientific @B&f~cK||1945-11-16|~h!||4:52|1946-11-04||
>A|t|~bp%Y@u~m:%.~cK||1979-04-08|*H||1401:23432|1985-06-21||
~kK|t|%4@f~dY|Chicago @N|1944-12-07|Chicago||15:102|1947-04-04||
^I|t|>W@5%Y+t&f@B~hm~om|@a_G@k@5%Y+t&f@B~hm~om;+tHeritage @N|1972-11-16|>I||1037:15511|1975-12-17|2|1
+0|t|+AMeans @DProhibiting @BPreventing @k~hlImport, Export @BTransfer @DOwnership @D&fProperty||1970-11-14|>I||823:11806|1972-04-24|2|1
&4|t|>W@5@D&f~lS_3Event @D^WConflict||1954-05-14|~cN||249:3511|1956-08-07|2|1
+1|t|~nn@S+I~ol@a@D1954 *b@5@D&f~lS_3Event @D^WConflict||1999-03-26|~cN||2253:3511|2004-03-09||1
+e|t|>WSafeguarding %YIntangible &f~om||2003-10-17|>I||2368:42671|2006-04-20||
*U|t|+A@5@B~pR%YDiversity @D&fExpressions||2005-10-20|>I||2440:43977|2007-03-18|8|1
~b.|t|UNIDROIT %4Stolen or Illegally Exported &fObjects|%4Stolen or Illegally Exported &fObjects|1995-06-24|_Q||2421:43718|1998-07-01||
~oB|t|@f~ofDoping *pSport||2005-10-19|>I||2419:43649|2007-02-01|3|1
~b5|t|~pL*]&CFacilitate ~cyPublished Works @0+rWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~pL~d6|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~k:|t|~ov+AProvision @DTelecommunication Resources @0~ltMitigation @BRelief Operations|~ov@N|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^t|t|~i.|~hQ~i.|1949-09-19|#I||125:1671|1952-03-26|1|1
tir|t|Customs +A@fTransport @DGoods ~j(Cover @DTIR Carnets|TIR @N|1975-11-14|#I||1079:16510|1978-03-20||1
~bf|t|@f+AHarmonization @DFrontier Controls @DGoods||1982-10-21|#I||1409:23583|1985-10-15|1|1
~b-|t|%4Transit ~gv@DLand-locked ~it||1965-07-08|@v||597:8641|1967-06-09||
*R|t|+ARecognition @B~lv@DForeign Arbitral Awards|New York @N|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@u%4Contracts *b@fSale @DGoods||1980-04-11|*H||1489:25567|1988-01-01||
*I|t|@u+A~kZElectronic Communications *p@fContracts||2005-11-23|@v|A/RES/60/21, @K|2898:50525|2013-03-01|1|1
_"|t|@u%4Contracts *b@fCarriage @DGoods Wholly or Partly by Sea|~f8Rules|2008-12-11|@v|A/RES/63/122, @K||||
+9|t|@u%4Transparency *pTreaty-based Investor-State Arbitration|~f2%4Transparency|2014-12-10|@v|A/RES/69/116, @K||2017-10-18||
<N|t|@u%4@fSettlement Agreements Resulting ~jtMediation|Singapore %4Mediation|2018-12-20|@v|A/RES/73/198, @K||2020-09-12||
<G|t|@u+A@fEffects @DJudicial Sales @DShips|~bn+AJudicial Sale @DShips|2022-12-07|@v|A/RES/77/100, @K||||
upeace|t|@f@4*b~ji%YUniversity @0Peace||1980-12-05|@v|A/RES/35/55, @K|1223:19735|1981-04-07|1|1
ilo-29|t|=[1930 ~fN29)|=[1930|1930-06-28|#I||39:612|1932-05-01|1|
_X|t|@S@D2014 +I=[1930|2014 @S+I=[1930;@S@D2014 +I=[1930 ~fN29)|2014-06-11|#I||3175:612|2016-11-09||1
ilo-87|t|Freedom @DAssociation @B@5%Y~kqOrganise #p1948 ~fN87)||1948-07-09|~ks||68:881|1950-07-04||
ilo-97|t|Migration @0Employment @a(Revised), ~hQ~fN97)||1949-07-01|#I||120:1616|1952-01-22|4|1
ilo-98|t|~kqOrganise @BCollective Bargaining #p~hQ~fN98)||1949-07-01|#I||96:1341|1951-07-18||
~nK|t|Equal Remuneration #p~pi~fN100)||1951-06-29|#I||165:2181|1953-05-23||
~nL|t|=v~l0(Minimum Standards) #p1952 ~fN102)||1952-06-28|#I||210:2838|1955-04-27||1
~nM|t|Abolition @D=[1957 ~fN105)||1957-06-25|#I||320:4648|1959-01-17||
~nN|t|<3(Employment @BOccupation) #p1958 ~fN111)||1958-06-25|#I||362:5181|1960-06-15||
~nO|t|~lJ#p1973 ~fN138)|~lJ#p1973|1973-06-26|#I||1015:14862|1976-06-19|3|1
~nP|t|~h8@BTribal Peoples #p1989 ~fN169)|~h8@BTribal Peoples #p1989|1989-06-27|#I||1650:28383|1991-09-05||1
~nQ|t|Worst Forms @DChild ~h9#p1999 ~fN182)|Worst Forms @DChild ~h9#p1999|1999-06-17|#I||2133:37245|2000-11-19||
~nS|t|Domestic Workers #p2011 ~fN189)|Domestic Workers #p2011|2011-06-16|#I||2955:51379|2013-09-05|8|1
~nT|t|~bd@BHarassment #p2019 ~fN190)|~bd@BHarassment #p2019|2019-06-21|#I|||2021-06-25||
~c.|t|%)@D=NUnity @a~mlspecific ~hr@Drefugee problems ~eO|@a~a]@kSpecific ~kd@DRefugee Problems ~eO|1969-09-10|_z||1001:14691|1974-06-20||1
~iZ|t|%)@D=NUnity >Welimination @Dmercenarism ~eO||1977-07-03|Libreville||1490:25573|1985-04-22||1
~kV|t|=NUnion >W@5@B~m7@DInternally Displaced +r~eO|Kampala @N|2009-10-23|Kampala||3014:52375|2012-12-06||
<6|t|~g0>3|Banjul Charter|1981-06-27|~nd||1520:26363|1986-10-21||
_m|t|=N*Q#D%o@BWelfare %YChild||1990-07-11|_z|||1999-11-29||
maputo|t|@S+I~g0%o#D%o@D~iw~eO|Maputo +s|2003-07-11|Maputo||3268:26363|2005-11-25||
~oA|t|Constitutive Act %Y=NUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|>W@5@D&k%o@B~cBFreedoms|European %4&k>3|1950-11-04|_Q||213:2889|1953-09-03||
achr|t|American %4&k>3|Pact @D~lZ|1969-11-22|~lZ||1144:17955|1978-07-18||
<F|t|~jBpreventing @Bcombating >O@-women @Bdomestic violence||2011-05-11|~on|||2014-08-01||
~kI|t|~jB~pE|Budapest @N|2001-11-23|Budapest||2296:40916|2004-07-01||
_V|t|~jB~fW@-&i&kBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~cG+A~lP~h?@BEradication @D~bd~m5|@a@D~cz|1994-06-09|~cz|||1995-03-05||
bern|t|+A&,@DEuropean Wildlife @B~hmHabitats|Bern @N|1979-09-19|Bern||1284:21159|1982-06-01||
<a|t|*Q%YLeague @DArab ~it|Pact %YLeague @DArab ~it|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bO|t|*Q%YAssociation @DSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|*]@DAmity @B&Y*pSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~iH|t|*Q%Y&YCouncil *bArab =w%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@4#DStatus @BFunctions %Y@fCommission @2Missing ~f4||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|>W@fCouncil *bExploration %YSea||1964-09-12|~pC||652:9344|1968-07-22||1
seafo|t|+A&,@B+S@DFishery Resources _3South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_U|t|+ACivil ~kd@D@fChild Abduction|~ol+ACivil ~kd@D@fChild Abduction|1980-10-25|~cN||1343:22514|1983-12-01||
=i|t|%4@5@D~h1@B&Y*p~or@DIntercountry Adoption|~ol%4@5@D~h1@B&Y*p~or@DIntercountry Adoption|1993-05-29|~cN||1870:31922|1995-05-01||
~ax|t|+ARecovery Abroad @DMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@f~eo~cM(2005)|@f~eoRegulations|2005-05-23|#I||2509:44861|2007-06-15|28|
udhr|i|*m@r@D&k>3||1948-12-10|>I|A/RES/217(III)|||138|
>"|i|_yGranting @D~kj&CColonial Countries @BPeoples||1960-12-14||A/RES/1514(XV)|||87|
+4|i|*7@!@D@fLaw _GFriendly ~pS@B&Yamong =w*paccordance with @k*Q*f|*7@!@D@fLaw _GFriendly ~pS@BCo-operation among =w*paccordance with @k*Q*f;*7Friendly ~lV|1970-10-24||A/RES/2625(XXV), @K||||
~c/|i|*7Permanent Sovereignty over ~hmResources||1962-12-14||A/RES/1803(XVII)||||
%p|i|@u@r~bARacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=x|i|@r%Y%o%YChild||1959-11-20||A/RES/1386(XIV)||||
=H|i|@r&D@D<3~m5||1967-11-07||A/RES/2263(XXII)||||
>x|i|*7~l4Asylum||1967-12-14||A/RES/2312(XXII)||||
^,|i|_yInadmissibility @DIntervention _3Domestic Affairs @D=w~k2@5@D>4~kj@BSovereignty||1965-12-21||A/RES/2131(XX)||||
=k|i|_yInadmissibility @DIntervention @BInterference _3Internal Affairs @D~it||1981-12-09||A/RES/36/103, @K||||
<)|i|*7=vProgress @B#.||1969-12-11||A/RES/2542(XXIV)||||
+6|i|_yStrengthening @D@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>v|i|@r@D@!~a]@kSea-Bed ~k2Ocean Floor, ~k2Subsoil Thereof, beyond @kLimits @D~cIJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~f"|i|Definition @DAggression||1974-12-14||A/RES/3314(XXIX), @K||||
<k|i|_y~ji@Da New @f~h4Order||1974-05-01||A/RES/3201(S-VI)|||3|
~a5|i|~p"#D~ji@Da New @f~h4Order||1974-05-01||A/RES/3202(S-VI)||||
&N|i|*Q@D~h4%o@BDuties @D~it||1974-12-12||A/RES/3281(XXIX)||||
^6|i|_y%o@DDisabled ~f4||1975-12-09||A/RES/3447(XXX)||||
<P|i|_y~nC~jtBeing Subjected &C+D||1975-12-09||A/RES/3452(XXX), @K||||
*Z|i|+E@0Law ~lvOfficials||1979-12-17||A/RES/34/169, @K|||11|
*X|i|@r~bAIntolerance @B@D<3Based @2Religion or Belief||1981-11-25||A/RES/36/55|||7|
~b4|i|Manila _yPeaceful Settlement @D@fDisputes||1982-11-15||A/RES/37/10, @K|||7|
~a4|i|+t*Q@0Nature||1982-10-28||A/RES/37/7, @K||||
~a1|i|@!@DMedical Ethics relevant +IRole @D~eoPersonnel, particularly Physicians, _3@5@D~f6@BDetainees @-+D||1982-12-18||A/RES/37/194, @K||||
^/|i|_yRight @DPeoples &CPeace||1984-11-12||A/RES/39/11, @K||||
+k|i|@r@D~eS@D=P@0~e3@DCrime @BAbuse @DPower||1985-11-29||A/RES/40/34, @K||||
~bS|i|%!@kAdministration @D~lE=P(The ~bnRules)|%!@kAdministration @D~lEJustice;~bnRules|1985-11-29||A/RES/40/33, @K||||
+8|i|~eS#D~kj%YJudiciary||1985-09-06|Milan|||||
=y|i|_y~kq#.||1986-12-04||A/RES/41/128, @K|||28|
&R|i|*7=v@BLegal @!%j@k@5@BWelfare @DChildren, with ~ouReference &CFoster Placement @BAdoption Nationally @BInternationally||1986-12-03||A/RES/41/85, @K||||
^-|i|_yEnhancement %YEffectiveness %YPrinciple @DRefraining ~jt@kThreat or ~kZForce *p@f~lV||1987-11-18||A/RES/42/22, @K||||
=U|i|Body @D@!*b~nC~j(Any Form @DDetention or Imprisonment||1988-12-09||A/RES/43/173, @K||||
<D|i|_y%K@BRemoval @DDisputes @BSituations Which May Threaten @f~d4@B~l0@B#DRole %Y@u*pthis Field||1988-12-05||A/RES/43/51, @K||||
~eE|i|%!~d3=b(The Tokyo Rules)|%!~d3Measures;Tokyo Rules|~a)||A/RES/45/110, @K|||3|
=)|i|~eS*b~dx@DPrisoners||~a)||A/RES/45/111, @K||||
^s|i|@u#6*b%K@D~lEDelinquency (The Riyadh Guidelines)|@u#6*b%K@D~lEDelinquency;Riyadh Guidelines|~a)||A/RES/45/112, @K||||
~c7|i|@u~lY*b@5@DJuveniles Deprived @Dtheir Liberty|Havana Rules|~a)||A/RES/45/113, @K||||
^j|i|Model *]@2Extradition||~a)||A/RES/45/116, @K||||
^(|i|Model *]@2Mutual ~m7*p+oMatters||~a)||A/RES/45/117, @K||||
>p|i|~eS#DRole @DLawyers||~pl|Havana|||||
+'|i|#6#DRole @DProsecutors||~pl|Havana|||||
~aW|i|~eS#D~kZForce @BFirearms by Law ~lvOfficials||~pl|Havana|||||
*u|i|+t_ySurvival, @5@B%.@DChildren||1990-09-30|@v|||||
*-|i|@u@!@0Older ~f4||1991-12-16||A/RES/46/91, @K||||
~a2|i|@!*b@5@D+rwith Mental Illness ~k2Improvement @DMental ~eoCare||1991-12-17||A/RES/46/119, @K||||
~cV|i|*7Fact-finding by @k@u_3Field %YMaintenance @D@f~d4@BSecurity||1991-12-09||A/RES/46/59, @K||||
&m|i|_y~nC~jtEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
&"|i|_y%o@D+rBelonging &C~cIor Ethnic, Religious @BLinguistic Minorities||1992-12-18||A/RES/47/135, @K|||7|
^G|i|@r&D@D~bd~m5||~pn||A/RES/48/104|||10|
&5|i|Standard ~lY#DEqualization @DOpportunities @0~d/||~pn||A/RES/48/96, @K||||
<m|i|@!^D~cIInstitutions *b~pR@B@5@D&k%o(Paris ~h/|@!%j@kstatus @D~mv~e?*b~dE@B@6@Dhuman rights;~jX~pO|~pn||A/RES/48/134, @K|||3|
*F|i|*7=b&C~f0@f~l5||~po||A/RES/49/60, @K||||
*t|i|@r&CSupplement @k1994 *7=b&C~f0@f~l5||1996-12-17||A/RES/51/210, @K||||
&b|i|_yEnhancement @D&Y<b@BRegional Arrangements or Agencies _3Maintenance @D@f~d4@BSecurity||~po||A/RES/49/57, @K||||
=V|i|_yOccasion %YFiftieth Anniversary *f||1995-10-24||A/RES/50/6|||4|
<-|i|+t~p"@0Youth|+t~p"@0Youth +IYear 2000 @BBeyond|~pq||A/RES/50/81, @K|||12|
&8|i|_yRight @BResponsibility @DIndividuals, Groups @BOrgans @DSociety ~p]@BProtect Universally Recognized &k%o@B~cBFreedoms|*7&k%oDefenders|1998-12-09||A/RES/53/144, @K||||
<c|i|@r@B~p"@2a Culture @DPeace|*7a Culture @DPeace|1999-09-13||A/RES/53/243|||10|
&!|i|@u~na&g|~na&g|2000-09-08|@v|A/RES/55/2|||68|
~hy|i|@r@DCommitment @2HIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @K|||2|
~kT|i|%V*7HIV/AIDS||2006-06-02|@v|A/RES/60/262, @K||||
hiv-2011|i|~jCIntensifying Our Efforts &C~f0HIV @BAIDS||2011-06-10|@v|A/RES/65/277, @K||||
~oF|i|~jCOn @kFast Track &CAccelerating @kFight @-HIV @B&CEnding @kAIDS Epidemic by ~pw||2016-06-08|@v|A/RES/70/266, @K||||
hiv-2021|i|~jCEnding Inequalities @BGetting @2Track &CEnd AIDS by ~pw||2021-06-08|@v|A/RES/75/284, @K||||
+/|i|A world fit @0children||2002-05-10|@v|A/RES/S-27/2, @K||||
^n|i|@u_yNew ~jlAfrica’s #.||2002-09-16|@v|A/RES/57/2||||
nepad|i|New ~jlAfrica’s #.|NEPAD|2001-07-11|Lusaka|A/57/304, @K|||28|
=I|i|2005 ~ctOutcome||2005-09-16|@v|A/RES/60/1|||15|
^r|i|~eS@B#6#D~kqa Remedy @BReparation @0~e3@DGross Violations @D@f&k%oLaw @BSerious Violations @D@f~eYLaw||2005-12-16||A/RES/60/147, @K||||
%[|i|@u*[Counter-Terrorism ~kv|*[Counter-Terrorism ~kv|2006-09-08||A/RES/60/288|||26|
~iN|i|Institution-building %Y@u~m0||2007-06-18|#I|A/HRC/RES/5/1, @K||||
=X|i|~bHMandate-holders %Y~m0|~bHMandate Holders %YCouncil;~bHMandate Holders %Y~m0|2007-06-18|#I|A/HRC/RES/5/2, @K||||
+5|i|@u_y%o@D~h8Peoples|UNDRIP|2007-09-13||A/RES/61/295, @K|||35|
>l|i|Non-legally binding ~nV@2all types @Dforests|@uforest instrument|2007-12-17||A/RES/62/98, @K||||
~c3|i|@ustrategic plan @0forests 2017–2030|@ustrategic plan @0forests, 2017–2030|2017-04-27||A/RES/71/285, @K||||
*'|i|#6*bAlternative Care @DChildren||2009-12-18||A/RES/64/142, @K||||
<p|i|@u*[#T#N~hM&i~f4||2010-07-30||A/RES/64/293|||34|
_n|i|@u~lY*b~dx@D~iw~f6@B~d3=b@0~iwOffenders (the ~hiRules)|@u~lY*b~dx@D~iw~f6@B~d3=b@0~iwOffenders;~hiRules|2010-12-21||A/RES/65/229, @K|||13|
*K|i|Updated ~qk~iw~g1|~qk~iw~g1|2010-12-21||A/RES/65/228, @K|||8|
~k-|i|Salvador *7~jeStrategies @0*[Challenges: ~ec=PSystems @B>4%.*pa Changing World||2010-04-19|Salvador|A/RES/65/230, @K||||
~k'|i|%V@r~aN#D%K@B>0@DNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @K||||
&9|i|@u*7&k%o~jU@BTraining||2011-12-19||A/RES/66/137, @K||||
>:|i|The future we want||2012-06-22|~cY|A/RES/66/288, @K||||
~iR|i|@u@!@B#6@2~cyLegal Aid *p+o=PSystems||2012-12-20||A/RES/67/187, @K|||10|
^]|i|@r~aN#DRule @DLaw at @k~cI@B@fLevels||2012-09-24|@v|A/RES/67/1||||
~a3|i|@r%Y~m/Dialogue @2@fMigration @B#.||2013-10-03|@v|A/RES/68/4||||
>o|i|~pM~k4plenary meeting %Y%Jknown as @k+t>F@2~h8Peoples||2014-09-22|@v|A/RES/69/2||||
~b"|i|SIDS Accelerated Modalities #N(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @K|||18|
~b/|i|>5@r@B>5~a-2014–2024||2014-11-05|*H|A/RES/69/137||||
<r|i|>5~a-2014–2024|>5~md|2014-11-05|*H|A/RES/69/137, &wII|||2|
&S|i|@u~qk~h1~g1||2014-12-18||A/RES/69/194, @K|||5|
&T|i|@f#6@0~ec=PResponses with ~or&C&i&f~lS~o2Offences||2014-12-18||A/RES/69/196, @K|||8|
+(|i|Sendai &g||2015-03-18|~os|A/RES/69/283, &wI|||7|
<o|i|Sendai %F@0~ltRisk ~f72015–2030|Sendai Framework|2015-03-18|~os|A/RES/69/283, &wII|||93|
~bK|i|Addis Ababa ~fW%I%YThird ~nI#.|Addis Ababa ~fW~ll|2015-07-27||A/RES/69/313, @K|||106|
~bL|i|Transforming our world: @k~k5|~k5;2030 ~ll|2015-09-25|@v|A/RES/70/1|||643|
~dz|i|=u*7Integrating ~ec=Pinto @kWider @u%I&CAddress =v@B~h4Challenges @B~p]@kRule @DLaw at @k~cI@B@fLevels, @BPublic Participation||~pt||A/RES/70/174, @K|||6|
_q|i|%!@k~dx@D~f6(the ~h(Rules)|%!@k~dx@DPrisoners;~h(Rules|~pt||A/RES/70/175, @K|||32|
~i4|i|~pM%Y#8%Y%J#Doverall review %Yimplementation %Youtcomes %Y~ct#D~lCSociety||2015-12-16|@v|A/RES/70/125||||
~l:|i|Our joint commitment &Ceffectively addressing @Bcountering @kworld drug problem||2016-04-19|@v|A/RES/S-30/1, @K||||
*0|i|New York @r@0Refugees @BMigrants||2016-09-19|@v|A/RES/71/1|||9|
~kD|i|#a%Y#8%Y%J@2antimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
~ew|i|_y~kqPeace||2016-12-19||A/RES/71/189, @K||||
<j|i|New Urban ~ll||2016-10-20|Quito|A/RES/71/256, @K|||16|
~a7|i|Our ocean, our future: call @0action||2017-07-06|@v|A/RES/71/312, @K||||
~ci|i|#a#Dimplementation %Y@u*[#T#N~hM&i~f4||2017-09-27|@v|A/RES/72/1||||
~a0|i|#aadopted at @k~h(~d4Summit||2018-09-24|@v|A/RES/73/1||||
~k(|i|#a%Ythird #8%Y%J#Dprevention @Bcontrol @Dnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
^y|i|#a%Y#8%Y%J#Dfight @-tuberculosis||2018-10-10|@v|A/RES/73/3||||
~hD|i|@u_y%o@DPeasants @B_PPeople Working *pRural Areas||2018-12-17||A/RES/73/165, @K||||
=B|i|*[~oi@0Safe, Orderly @BRegular ~lI|*[~oi@2~lI;~jW~oi@2~lI|2018-12-10|Marrakech|A/RES/73/195, @K|||43|
<n|i|*[~oi@2Refugees|global compact @2~fi|2018-12-17||A/73/12(PartII)||||
>8|i|<U~mwsecond ~m/@u>F@2South-South ~m"||2019-03-22|~gp|A/RES/73/291, @K||||
uhc-2019|i|<ucoverage, &x^C~oW|<ucoverage &x^C~oW;*mhealth coverage: ^Cworld|2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#a~k4political forum @2~gFdevelopment convened ~j(@kauspices %Y~hkAssembly||2019-10-15|@v|A/RES/74/4, @K||||
un75|i|_ycommemoration %Yseventy-fifth anniversary *f||2020-09-21|@v|A/RES/75/1||||
~iF|i|Our common commitment &Ceffectively addressing challenges @Bimplementing measures &Cprevent @Bcombat corruption @Bstrengthen @3cooperation||2021-06-02|@v|A/RES/S-32/1, @K||||
~nv|i|United @-racism, racial ~g(xenophobia @Brelated intolerance||2021-09-22|@v|A/RES/76/1||||
~j'|i|The “Space2030” Agenda: space as a driver @D~gFdevelopment|“Space2030” ~ll;~l22030 Agenda: space as a driver @D~gFdevelopment;Space2030 ~ll|2021-10-25||A/RES/76/3||||
~b3|i|~lF*7Advancing Crime ~lP+o=P~k2Rule @DLaw: Towards @kAchievement %Y~k5|~lF&g|2021-03-07|Kyoto|A/RES/76/181, @K|||12|
>(|i|=u~p"*bLeast Developed Countries|=u~md|2022-04-01||A/RES/76/258, @K|||26|
~a8|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @K||||
~as|i|#a%Y#8#Dmidterm review %YSendai %F@0~ltRisk ~f72015–2030||2023-05-18|@v|A/RES/77/289, @K||||
sdg-2023|i|#a~k4political forum @2~gFdevelopment convened ~j(@kauspices %Y%J(Sustainable %.Goals Summit)||2023-09-29|@v|A/RES/78/1, @K||||
pandemic-2023|i|#a%Y%J#8@2pandemic prevention, preparedness @Bresponse||~pu|@v|A/RES/78/3, @K||||
tuberculosis-2023|i|#a%Y#8#Dfight @-tuberculosis||~pu|@v|A/RES/78/5, @K||||
~fl|i|Antigua @BBarbuda %I@0<XStates: A Renewed @r@0Resilient Prosperity|Antigua @BBarbuda %I@0<X~it|2024-07-16||A/RES/78/317, @K|||9|
+g|i|Pact *bFuture|The Pact *bFuture|~pv|@v|A/RES/79/1|||21|
&7|i|*[Digital Compact||~pv|@v|A/RES/79/1, &wI|||6|
>m|i|*7Future Generations||~pv|@v|A/RES/79/1, &wII|||3|
amr-2024|i|#a%Y#8@2antimicrobial resistance||2024-10-07|@v|A/RES/79/2, @K||||
_S|i|Awaza ~a-2024–2034|Awaza ~md;~a-2024–2034|2024-12-24||A/RES/79/233, @K|||7|
~k.|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @K|||2|
=o|i|@r%Y@u>F#D&kEnvironment|~jZ_y&kEnvironment|1972-06-16|~l3|A/CONF.48/14/Rev.1||||
=p|i|*m_yEradication @DHunger @BMalnutrition||1974-11-16|_Q||||7|
>9|i|<U#T#N@0Promoting @BImplementing Technical &Yamong ~dQ|<U~p.|1978-09-12|~gp|||||
<C|i|~ly~h3%YTenth ~ouSession %Y~hkAssembly||1978-06-30|@v|A/RES/S-10/2|||9|
<(|i|Rio *7Environment @B#.|Rio &g|~pm|~cY|^VI||||
~e9|i|%I21||~pm|~cY|^VII||||
>/|i|Non-legally Binding Authoritative Statement @D@!@0a *[~fX#DManagement, &,@B%i%.@DAll Types @DForests||~pm|~cY|^VIII||||
>6|i|@I*bFurther &h@D%I21||1997-06-28|@v|A/RES/S-19/2, @K||||
+l|i|>5@r@B~md||1993-06-25|*H|A/CONF.157/24(PartI), chap. III|||29|
+Y|i|~p"*b%i%.@D<X~it|Barbados ~md|1994-05-06|~jP|A/CONF.167/9||||
~k[|i|~l7Strategy @0a Safer World: #6@0~hm~lt~lPPreparedness @BMitigation @Bits ~p.|~l7~kv|1994-05-27|Yokohama|A/CONF.172/9||||
<7|i|~p"%Y@f>F@2Population @B#.||1994-09-13|Cairo|A/CONF.171/13||||
&2|i|~m'*7=v#.|~m'&g;~m'@r@B~md|1995-03-12|~pC|A/CONF.166/9, &wI||||
*T|i|~p"%Y~ct@0=v#.||1995-03-12|~pC|A/CONF.166/9, &wII||||
~kF|i|~bn@r@B~nk=f||~pp|=:|A/CONF.177/20/Rev.1||||
+a|i|~bn&g||~pp|=:|A/CONF.177/20/Rev.1, &wI|||4|
^4|i|~bn~nk=f||~pp|=:|A/CONF.177/20/Rev.1, &wII||||
~aR|i|Further actions @Binitiatives &Cimplement @k~bn@r@B~nk=f||2000-06-10|@v|A/RES/S-23/3, @K||||
^a|i|Habitat ~ll||1996-06-14|~on|A/CONF.165/14||||
<?|i|*7Cities @B_P&kSettlements _3New Millennium||2001-06-09|@v|A/RES/S-25/2, @K||||
>u|i|~kr*7+t~eW||1996-11-13|_Q|||||
*B|i|~kr*7Nutrition|||_Q||||9|
+Z|i|~p"=.2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+7|i|~p"=.~m2|Istanbul ~p"=.~m2;Istanbul ~md|2011-05-13|~on|A/CONF.219/7, chap. II|||6|
~dI|i|~p"~d.Combat @BEradicate @k~hl~gv*p~bB_E*pAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
>y|i|@f~m?&CEnable =w&CIdentify @BTrace, *pa Timely @BReliable Manner, ~hl~bB~np|@fTracing Instrument|~ps|||||2|
~oC|i|Durban @r@B~md||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~fc|i|~f3~fX%Y~nI#.|~f3Consensus|2002-03-22|~lL|A/CONF.198/11, *S1, @K||||
>'|i|=u*7~a?@0Development: ~mwFollow-up ~nI%.&CReview @k&h%Y~f3Consensus|=u*7~a?@0#.|2008-12-02|Doha|A/RES/63/239, @K||||
_p|i|~cH~mi@2Ageing, 2002|~cH~mi@2Ageing;~cH~p.|2002-04-12|~oo|A/CONF.197/9, *S1, &wII|||11|
<:|i|%V@r~k2~cH~mi@2Ageing, 2002||2002-04-12|~oo|A/CONF.197/9, *S1||||
&A|i|~kk*7%i#.||2002-09-04|~lD|A/CONF.199/20, *S1, @K||||
=A|i|#T@D&h%Y~ct@2%i%.(Johannesburg #T@DImplementation)|#T@D&h%Y~ct@2%i#.;~kk#T@DImplementation|2002-09-04|~lD|A/CONF.199/20, *S2, @K||||
^2|i|Almaty @I@DAction: Addressing @k~ouNeeds @D%?within a New *[%F@0Transit Transport &Y@0Landlocked @BTransit ~dQ|Almaty ~md|2003-08-29|Almaty|A/CONF.202/3, &wI||||
~bW|i|%:@r@D~pO||2003-12-12|#I|A/C.2/59/3, @K||||
<g|i|%:~p.||2003-12-12|#I|A/C.2/59/3, @K||||
<q|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~aB|i|Tunis %I*b~lCSociety|Tunis ~ll|2005-11-18|Tunis|A/60/687||||
=j|i|~f2&g||2005-01-14|Port Louis|A/CONF.207/11, &wI||||
>q|i|~f2Strategy *bFurther &h%Y~p"*b%i%.@D<X~it|~f2Strategy @DImplementation;~f2~kv|2005-01-14|Port Louis|A/CONF.207/11, &wII||||
^b|i|Hyogo &g||2005-01-22|Kobe|A/CONF.206/6||||
<9|i|Hyogo %F@0~fW2005–2015: Building @kResilience @DNations @BCommunities &CDisasters|Hyogo %F@0=f|2005-01-22|Kobe|A/CONF.206/6|||4|
~ag|i|~dv~mw~m/@u>F@2South-South ~m"||2009-12-03|~nd|A/RES/64/222, @K||||
<L|i|10-Year %F@DProgrammes @2%iConsumption @B~nlPatterns|10-Year %F@DProgrammes @2%iConsumption @BProduction|2012-06-22|~cY|A/CONF.216/5, @K|||3|
~k!|i|Keeping @kpromise: united &Cachieve @k~na%.Goals||2010-09-22|@v|A/RES/65/1||||
~g/|i|~pM~aN@2Youth: Dialogue @BMutual Understanding||2011-07-26|@v|A/RES/65/312||||
~c]|i|~l2Millennium: >5*7~l2@B&k#.||1999-07-30|*H|A/CONF.184/6, *S1||||
+v|i|@!~a]@kUse by =w@DArtificial Earth Satellites @0@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @K||||
~a9|i|@!Relating &CRemote Sensing %YEarth ~jt~h,||1986-12-03||A/RES/41/65, @K||||
<J|i|@!Relevant +I~kZ&XPower Sources *p~h,||1992-12-14||A/RES/47/68||||
~a"|i|*7@f&Y~cZ~l2*bBenefit @B_3Interest @DAll States, Taking into ~h-Account @kNeeds @D~dQ||1996-12-13||A/RES/51/122, @K||||
_b|i|@r@DLegal @!~g?@D=w~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
+b|i|~cFBusiness @B&kRights: Implementing @k@u“Protect, ~or@BRemedy” Framework|~cFBusiness @B&k>3|2011-06-16|#I|A/HRC/17/31, @K|||32|
&M|i|~cFInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @K|||30|
>s|i|~cFExtreme Poverty @B&k>3||2012-09-27|#I|A/HRC/21/39, @K||||
~dF|i|Rabat #T#N#Dprohibition @Dadvocacy @Dnational, racial or religious hatred that constitutes incitement &C~g(hostility or violence|Rabat ~p.|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^g|i|Manual #DEffective Investigation @BDocumentation @D+D|Istanbul +s|1999-08-09|~on|||||
*"|i|#6@2=P*pMatters involving Child ~e3@BWitnesses @DCrime||2005-07-22||E/RES/2005/20, @K||||
&3|i|#6*b%K@DCrime||2002-07-24||E/RES/2002/13, @K|||4|
&1|i|#6@0~fW@2~h1_3+o=PSystem||1997-07-21||E/RES/1997/30, @K||||
<M|i|Basic principles #Duse @Drestorative *Yprogrammes *pcriminal matters||2002-07-24||E/RES/2002/12, @K||||
~g,|i|Consultative ~i1@Bnon-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|#6*bproclamation @D@3years|criteria *bproclamation @D@3years|1980-07-25||E/RES/1980/67, @K||||
*x|i|Arab ~d4Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &wII, resolution 14/221|||21|
^?|i|Quartet performance-based road map &Ca permanent two-State solution +IIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @K||||
^.|i|@r@D@!@2Interim Self-Government Arrangements||1993-09-13|^1|A/48/486-S/26560, @K||||
&0|i|Kunming-Montreal *[~boFramework||2022-12-19|~bt|CBD/COP/15/17, decision 15/4, @K|||12|
~bN|i|~jJ~bo~lg~k2Aichi ~boTargets|~jJ~bo~m2|2010-10-29|~lM|UNEP/CBD/COP/10/27, annex, decision X/2, @K|||5|
~bM|i|%I2063: The Africa We Want|%I2063 %Y=NUnion;%I2063|2015-01-31|_z|||||
^x|i|~gw#D~lWGovernance @DTenure @DLand, ~a[@BForests _3Context @D~cI~eW||2012-05-11|_Q||||16|
>.|i|+E@0~lWFisheries||1995-10-31|_Q|||||
humanitarian-donorship|i|@!@BGood Practice @D~eYDonorship||2003-06-17|~l3|A/58/99-E/2003/94, &wII|||6|
_o|i|~ol+E@-Ballistic Missile Proliferation||2002-11-25|~cN|||||
~da|i|+E_G@kRepression @DPiracy, ^WRobbery @-Ships @B~hl>HActivity *pWest @B~keAfrica|Yaoundé Code @DConduct|2013-06-25|Yaoundé|||||
~bT|i|+E_G@kRepression @DPiracy @B^WRobbery @-Ships _3Western Indian Ocean ~k2Gulf @DAden|Djibouti Code @DConduct|2009-01-29|Djibouti|||||
~c?|i|Safe Schools &g||2015-05-29|Oslo|||||
~gc|i|~jXCommitments &CProtect ~h1Unlawfully Recruited or Used by ^W~m-or ^WGroups|~jXCommitments|2007-02-06|>I|||||
*W|i|*7~cB@!@B%oat Work|@f~h9%)*7~cB@!@B%oat Work|1998-06-18|#I|||||
~bZ|i|@f~h9%)Centenary @r*bFuture @DWork|Centenary @r*bFuture @DWork|2019-06-21|#I|A/73/918, @K|||5|
>n|i|@f~h9%)*7=v=P@0a Fair Globalization|*7=v=P@0a Fair Globalization|2008-06-10|#I|A/63/538-E/2009/4, @K||||
~kB|i|@r@DAlma-Ata||1978-09-12|Alma-Ata|||||
~bP|i|@r@DAstana @2primary health care|@r@DAstana||Astana|||||
~nU|i|Incheon Declaration: ~jU2030: Towards Inclusive ~nDQuality ~jU@BLifelong Learning @0All|Incheon &g|2015-05-21|Incheon|||||
_e|i|*m*7Bioethics @B&k>3||2005-10-19|>I|||||
&p|i|*m*7&fDiversity||2001-11-02|>I|||||
~av|i|*m_y&kGenome @B&k>3||1997-11-11|>I|A/RES/53/152||||
~bX|i|@u*7&kCloning||2005-03-08||A/RES/59/280, @K||||
~iz|i|Recommendation #DEthics @DArtificial Intelligence||2021-11-23|>I|||||
<B|i|@uguidelines @0consumer protection||2015-12-22||A/RES/70/186, @K||||
*E|i|~cB@!@DOfficial Statistics||2014-01-29||A/RES/68/261||||
~d9|i|#6*bRegulation @DComputerized ~bbData Files||~a)||A/RES/45/95||||
=,|i|Responsibility @D=w@0internationally wrongful acts||2001-12-12||A/RES/56/83, @K||||
_W|i|~eS@2Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
^e|i|~kp@4<b~k2@f+oCourt||2004-10-04|@v|A/58/874, @K|||7|
*z|i|Financial ~cM@B~lY*f||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@4@2Trade-Related ~kd@DIntellectual ~lS>3|TRIPS %E|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~pL@4Establishing @k+t~gv~cK||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~dA|i|=u_yTRIPS @4@BPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~fWPlan||2017-07-15|Kazan|||||
*C|i|Revitalised ~eb|~lX~eb;~lX>fSouth Sudan;Revitalised %E;~lX%E|2018-09-12|_z|||||
<I|t|Nagoya-Kuala Lumpur ~d5@S@2Liability @BRedress +I+U@S@2Biosafety||2010-10-15|~lM|||2018-03-05||
~aU|t|@4~pfUnregulated High Seas ~a[_3~keArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~aS|t|Cape Town @4@D2012 #D&h%YProvisions %Y_l@S@D1993 %j@k_l@f>W=0~duVessels, 1977|Cape Town @4@D2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *7Accelerated Agricultural Growth @BTransformation @0Shared Prosperity @BImproved Livelihoods||2014-06-27|Malabo|||||
~kU|i|~mi~d.Deter @B~f0^B||2001-03-02|_Q|||||
>j|i|=u%V@r%Y“World =vSummit” ~j(@ktitle “the ~nn~ct@0=vDevelopment”|=u%V&g|2025-11-04|Doha|A/RES/80/5, @K|||2|
<y|i|Cancun *7Mainstreaming @k&,@B%i~kZ~bo@0Well-being||2016-12-03|Cancun||||6|
~l(|i|Aichi-Nagoya *7~jU@0%i#.||2014-11-12|~lM||||8|
<]|i|@4@2~jgbetween Israeli @BSyrian Forces|~jg@D~m-%E;1974 ~jg@D~m-%E|1974-05-31|#I|||||
~nR|t|Work *p~du#p2007 ~fN188)|Work *p~du#p2007|2007-06-14|#I|||2017-11-16||
^u|t|%4Road ~ow@D1968|1968 ~i.|1968-11-08|*H||1042:15705|1977-05-21||
_9|t|%4Road Signs @BSignals|1968 %4Road Signs @BSignals|1968-11-08|*H||1091:16743|1978-06-06||
~c8|t|@4<b~k2United =w@DAmerica regarding @kHeadquarters *f|Headquarters %E|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~ev|t|*Q%Y%)@DAmerican ~it||1948-04-30|Bogotá||119:1609|1951-12-13||
+.|t|~cG@a~pf@BPunish Torture||1985-12-09|+U@eIndias|||1987-02-28||
&U|t|~cG%4Protecting @k&k%o@DOlder ~f4||2015-06-15|^1|||2017-01-11||
='|t|@S+I~g0%o#D%o@DOlder +r~eO||2016-01-31|_z|||||
>)|t|~h4Community @DWest =N=w%4~bBWeapons, >4Ammunition ~o2Materials||2006-06-14|Abuja|||2009-09-29||
<H|t|~ke=N>W>0@D~bBWeapons, >4Ammunition @BAll ~idThat Can Be Used @0>4Manufacture, Repair @BAssembly|Kinshasa @N|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~cG~of@k_0Ammunition, Explosives, ~o2Materials||1997-11-14|^1|||1998-07-01||
stcw-f|t|~o8~duVessel Personnel, 1995|~o8~duVessel Personnel|1995-07-07|~h!|||2012-09-29||
~cT|t|+A%u@D*nRelating &C@f~dY||2010-09-10|=:|||2018-07-01||
=h|t|@S~d5+I>W%u@DUnlawful Seizure @D~og||2010-09-10|=:|||2018-01-01||
~fd|t|@S&CAmend @k%4Offences @B~hj_PActs ~pz@2Board ~og||2014-04-04|~bt|||2020-01-01||
~k/|t|@S@D2005 +I~fR|@S+I~fR|2005-10-14|~h!|||2010-07-28||
>w|t|@S@D2005 +I@S*b~ac=4|@S+I@S*b~ac=4|2005-10-14|~h!|||2010-07-28||
=l|t|~lm~o4Material||2005-07-08|*H|||2016-05-08||
^"|t|~m[~lm~h'@S@2~iuthat Deplete @k~nh|~m[Amendment|2016-10-15|Kigali|||2019-01-01||
~aV|t|=u~lm~lF+s|=uAmendment|2012-12-08|Doha|||2020-12-31||
~gA|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
>z|t|@4@2~gvFacilitation|+t~gv%)@4@2~gvFacilitation;~gvFacilitation %E|||||2017-02-22||
<E|t|@4@2~a[Subsidies|+t~gv%)@4@2~a[Subsidies|2022-06-17|#I|||2025-09-15|2|
>r|t|+t~eo%)~ni|WHO ~ni;~ni|2025-05-20|#I|||||
^9|t|Pact @2Security, Stability @B%._3Great Lakes Region||2006-12-15|~nd|||2008-06-21||
^c|t|@4~ml~i1~k2@fAtomic Energy Agency|@4~ml~i1~k2Agency|1957-11-14||A/RES/1145(XII), @K||||
^p|t|@4_G@k~kp<b~k2%)*b+W@DChemical ~np||2000-10-17||A/RES/55/283, @K||||
~g)|t|@4_G@k~kp<b~k2@f%)@0~lI||2016-07-25||A/RES/70/296, @K||||
^v|i|Staff ~cM@B~lY*f|||||||8|
>t|i|~cM@B~lY~a]@IPlanning, @k@I~kd%YBudget, @kMonitoring @D&h~k2Methods @DEvaluation|||||||7|
~c"|i|@r%YIndian Ocean as a Zone @DPeace||1971-12-16||A/RES/2832(XXVI)||||
~ga|i|Lima Declaration: Towards Inclusive @B%i~m:#.||2013-12-02|Lima|||||
~cg|i|Oslo ~gr&g||2007-03-20|Oslo|A/63/591, @K||||
~a6|i|Ottawa *Q@0~eoPromotion||1986-11-21|Ottawa|||||
_T|i|~hi*Q@0~eo~pR*pa Globalized World||2005-08-11|~h0|||||
~gf|i|Rio %V*7=vDeterminants @DHealth||2011-10-21|~cY|||||
~i0|i|~jX*7Aid Effectiveness||2005-03-02|>I|||||
~cP|i|Accra %I@0=f||2008-09-04|Accra|||||
busan|i|Busan ~jlEffective %.~m"||2011-12-01|Busan|||||
~iC|i|Bali ~jJTechnology Support @BCapacity-building|||||||4|
~c-|i|~dv_yRole @BMandate %Y@uEnvironment Programme||1997-02-07|~nd|||||
malmo|i|Malmö ~gr&g||2000-05-31|Malmö|A/55/25, &wI||||
~f:|i|*[~p"*b@5~cp~jtLand-based Activities||1995-11-03|^1||||4|
~b0|i|~mi*b+S@D~duCapacity|||_Q|||||
~et|i|~mi*b&,@B+S@DSharks|||_Q|||||
~b1|i|~mi@0Reducing Incidental Catch @DSeabirds *pLongline Fisheries|||_Q|||||
=m|i|~gw@0Securing %iSmall-scale ~a[_3Context @DFood ~l0@BPoverty Eradication|||_Q|||||
+3|i|~gw@0Flag State Performance|||_Q||||7|
<[|i|@f#6*b+S@DDeep-sea ~a[_3High Seas||2008-08-29|_Q|||||
~nt|i|@f#6@2Bycatch +S@B~f7@DDiscards|||_Q|||||
~cW|i|~gw#DMarking @D~duGear|||_Q|||||
~k,|i|~kr*7^B||2005-03-12|_Q|||||
~i3|i|Reykjavik *7~lW~a[_3Marine Ecosystem|||Reykjavik||||7|
>k|i|@r%Y~ct@2~eW|||_Q|||||
_!|i|Five ~kr@!@0%i*[~eW|||_Q|||||
<A|i|*[%F@2~py– For a Planet Free @DHarm ~jt~py@BWaste|*[%F@2Chemicals|2023-09-30|Bonn|||||
^8|i|*[Jobs Pact||2009-06-19|#I|||||
_8|i|Olympic Charter||||||||
~iY|i|Moscow @r&CEnd TB||2017-11-17|Moscow|||||
^H|i|#T#N~pfViolent Extremism||||A/70/674||||
_7|i|~cFForeign Terrorist Fighters (Madrid Guiding ~h/|~cHGuiding ~pO|||S/2015/939, &wII||||
~bg|i|~lycommuniqué %Y~fWGroup @0Syria|%:communiqué|2012-06-30|#I|A/66/865-S/2012/522, @K||||
~c,|i|@4@2Movement @BAccess||2005-11-15||||||
^f|i|Israeli-Palestinian Interim @4#DWest Bank ~k2Gaza Strip||1995-09-28|^1|A/51/889-S/1997/357, @K||||
_a|i|~eb||2015-08-17||||||
+J|i|@4@2Cessation @DHostilities, @5@DCivilians @B~eYAccess|@4@2Cessation @DHostilities, @5@DCivilians, @B~eYAccess|2017-12-21|_z|||||
~iD|i|%V@4@0~d4@B~h[_3~ke=NRepublic||2019-02-06|Bangui|S/2019/145, @K|||4|
~gb|i|@4@0~d4@B~h[*pMali|@4@2~d4@B~h[*pMali|||||||
~bU|i|Peace, ~l0@B&Y%F*bDemocratic Republic %YCongo ~k2Region||2013-02-24|_z|S/2013/131, @K||||
dayton|t|~hk%F@4@0~d4*pBosnia @BHerzegovina||~pq|>I|S/1995/999, @K||~pq||
~jq|i|~ly@4@0Ending @kConflict @BBuilding a Stable @BLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~je~p.||2015-07-14|*H|S/RES/2231(2015), &wA||||
~b7|i|Package @D=b*b&h%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &wI||||
~f]|i|Libyan %V%E||~pt|Skhirat|||||
juba|i|Juba @4@0~d4*pSudan|Juba ~d4%E|2020-10-03|Juba|||||
~eq|i|=u~h3@0~d4*pDarfur||2011-07-14|Doha|||||
~f(|i|Bridgetown Covenant|||~jP||||8|
_H|i|@uDisability Inclusion ~kv||||||||
~b'|i|@f*Q@D~h.Education, ~h.Activity @BSport|||>I|||||
<v|i|~mhGroups (Paris ~h/|~mhGroups (the ~jX~h/;~mhGroups||>I|||||
uhc-2023|i|<ucoverage, &x>,@B~al~oW|<ucoverage &x>,@B~al~oW;*mhealth coverage: >,@B~alworld|~pu|@v|A/RES/78/4, @K||||`;

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
Efsedbxerbb EwKcnbdcdduv 
Declaración 
Déclaration 
Convención 
the 
公约
sobre 
{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} 
{eq kadgcdrbq|ao kadgcdrbb|pt kadgcdrbt|ao kadgcdrbco}
la 
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
Convention
kehetz{bohq|csahq|ciphq|bihq|cihq} 
para 
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
Gfasfeii{e|u|c|p|ao} ncohjgbo 
Nhcawz{eq nckmeferbq|co nckmeferbb|pt nckmeferbt|co nckmeferbco} 
contra 
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
@e@p
国际
@2@k
高级别会议
@gJerbo 
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
Optional @S
@D@k
@m@p
@e@X
国家
WekpmAjejbgd@nk Dadgcdrbb 
g awmehjb 
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
#512 egsphje 1949 sane, @O
@hPolítica 
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
to 
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
visant %N
{和|与}
@QFacultativo 
@E@p
@0@k
Standards @DTraining, Certification @BWatchkeeping 
@a@e
iemuv ahjfagduv fexgbgetzbvhq sahpnefhjg
%YUnited Nations
#1k MFfbkedhkao vefjbb lfeg Bcmagcke 
%7privilèges #bimmunités 
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
mondial 
terrorism-declaration-1996
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
%T权
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
@P@p
@a#D
Código @eConducta 
torture #b#(ou dégradants
Torture @BOther Cruel, #:
Code @DConduct 
不%T道或有辱
Adicional a @XConvenios 
dcxekaddasa, dchaawzeciasa b dcfcspmbfpciasa 
&C@k
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
y %'
le 
%S@E{le VIH et le sida|le VIH/sida} : 
Additional 
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
@1@p
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
Pequeños %/Insulares #w&P
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
%N@p
@fCovenant @2Civil @B%V
%:&y@D12 August 1949, 
@i#b{|le |du |au }@I@U
@4#DResolution %YConflict *p
@ba 
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
@P%'
@m@X
#C性&B受{难|害}者
%4Biological Diversity
&tpersonnel 
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
tuberculosis-2018
@e@t
#b@p
Illegal, Unreported @BUnregulated Fishing
moving together &Cbuild a healthier 
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
xadc, hgawandao aj =dafpybq, g 
%Nl’égard @Cfemmes
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
#BReunión 
%'Tráfico Ilícito 
+Q*L+F%T格
@r#D
Addis Ababa
Directives 
Genève 
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
ilo-29-protocol
@e#G
a @p
Illicit Manufacturing @D@B&iFirearms, 
+Rd’exploration #bd’utilisation 
#wAfrique
*p@k
derbademAdai b icynpdefandai 
=Ktrafic *)d’armes %Nfeu, 
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
A/RES/2200(XXI), @K
{de|del} 12 @eagosto @e1949
Model Strategies @BPractical =b&D
%u@D*n@-@k=0
*aliberté syndicale ^A@6&t
Gfbdrbl{u|ag|ei|eib|ev}, #l
b dekexedbb xe 
nairobi-south-south
{bo|csa|cip|bi|ci} 
#w#qSin Litoral >QDecenio 
telle ^Omodifiée par =K@R
wbamasbBchkai fexdaawfexbb
well-being *pa post-COVID 
%F%4Climate Change
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
%YHigh-level Meeting %Y%J
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
@plfcnajgfezcdbt 
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
Lucha #j
Montreal
Plataforma 
Reglas 
Relaciones 
Sociedad #BInformación
Vhjeg@w
#'*od’organisation #b@enégociation 
&D@DAll Forms @D
Small Arms @BLight 
~aL或武装团体
#wparticulier 
b nfpsbv 
lutte #u@p
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
_,药_,耐药性
biens culturels 
guhakasa pfagdq 
oslo-ministerial
slavery-protocol
trafficking-2017
>Lextra-atmosphérique
@]Civiles y Políticos
Solución #kConflicto 
l’aviation civile &H
nmq debicdcc fexgbjuv 
supplementing @k@u@a*:
%YMarine Environment 
&Ighcv Fafi 
&V%q{四|}%c
*dVienne 
+tSummit 
1949%98月12日
<S跨国有%B=s
@jÚnica 
@l(第
Access &C
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
#w@pExploración y *!#k
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
小%H@[轻%H
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
%7travailleuses #b<1
@1l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>gdefkajbBchkbv 
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
气候变化+?
脱离接触#U
防止
%F%4Tobacco Control
&CPrevent, 
+rwith Disabilities
@PPrevenir 
@gJerbo
Alto Nivel 
Educación 
réunion @e*V@e%z
>f@kRepublic @DSouth Sudan
Crime %K@B+o
@piafhkaip 
#wfavor %0<W
协议
欧洲委员会
蒙特雷共识
防治结核病
养护@[
#b@Eleur destruction
guhCci pfagdc 
#BCumbre %w
&tSommet *s
Health 
Sostenible 
darfur-doha
déchets dangereux 
fish-stocks
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
#L@C%Ghandicapées
#kPatrimonio 
&e守则
&vcon Discapacidad
*pAfrica
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
enmendada por %'@Q
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
仙台减少灾害
利用
北京
危及大陆架固
境内流离失所
指导#M
海上
精神药_,@l
责任
高级别
+z%L@e{|los }+n
#J@p#7sociale (norme 
=M+I>d@B%j@k
Smuggling @DMigrants 
共@[国
=g#bpolitiques
%T员
&tpatrimoine 
@Cenfants
及其
无核%H区%r
#za 
%R劫持航空器
&V@x+O^T%c
(No. 
+M第十届~dm~dc
1949-08-12
1950-10-21
>W~ac>HNavigation
@a#A#'*o#B
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
y {|el }#r
不报告*L不管
卡塔赫纳生_,
%M=Kdomaine 
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
{|la }
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
=q~fs定平台#]
Asia Sudoriental
Reglamentación 
Responsabilidad 
couche d’ozone
</Africana @e~ao%0Pueblos
#w@pRepública 
=N*Q@2&k@BPeoples’ 
_3Field @D~ecJustice
&W@[控~aF病
traite @C
#Bcriminalité #b
%2a *Afcwcdke, @O
=q危及~fv航行
~cu&V%q四%c
不容干涉
十%9期>E%1
抗微生~cd
核材料实
%X+I+A%o%YChild 
discrimination, 
iom-relationship
ngo-arrangements
phfaj abocfahag 
responsabilité 
youth-high-level
{b|o|qi|qib|qv} 
~a]@kActivities 
~cH{|de 2002 }#'
以色列-巴勒
在维持#C=5与
#m#K%e*6
&tcrime 
+P纲要
@.>g#/h 
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
最+:则
#TEstratégico 
%,~b?ycfjg 
%8guvane k 
%Nl’encontre 
&CCombat 
(№ 
*/%R*L~gj制捕
*Ypénale
1949 
2001-2010
2015-2030
2024-2034
@)@l
@I@U
@gJerbo, #l
A/RES/55/25, &w
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
Punishment 
Reconciliation 
Recursos 
@h@e
@pgalfahp a 
@S~fB@5@D~e3@D
Parts @BComponents 
traitement @C
公民及政治%b
@x~fF@[有关~fF
发生&B时#g~eQ
%M=Kcontexte #B
&tmilieu marin 
*/对_h
@2>4Destruction
@a#V%D
Icyeicfbkedhk>g
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
~baafsedbxerbb 
与_/~bj权
化学
巴黎
教育
斯德哥尔摩
活动
船舶
阿拉伯
非拘禁^L
#/h jafsagmco 
%4Road Traffic
%7stupéfiants
%kflkhadr jdb 
&Q@dxehcnedbq 
*lPequeñas y 
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
~buContinental
@C#L@e
y @p
Council @DEurope %4
%V*7HIV @BAIDS: 
月球@[*v天体
Integración #B
移民
约翰内斯堡
防治荒漠化
@a@T
Strategic #T@0
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
残疾%T%b
罗马
%9~fp风险+?
%:Conventions
%Dproblèmes 
%M@,affaires 
<0forcé
>GBiológica 
>[kadFmbkjag 
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
Right &C
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
amended by @k
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
lfabxganhjge 
lhbvajfalduv 
@pTrata @e
Use @D
#,@Cactes 
示范=-@[实际
@B@k
@j^z#Y&F#k
%Yhigh-level 
2030 %I@0%i#.
@x%T类~dn~dc
^X#F~edlfegp 
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
#w%'
#T@U@3
&j(emploi #b
2011–2020 
>GBiológica
@QAdicional 
@aunique 
Aeronaves
Agenda
Amendment +I
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
Single %4
Space 
Stockholm
Territorial 
Terrorism
Tráfico 
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
g kadjckhjc 
ghcv mbr aj 
@i@e
&W=s@[&)
@a#A#u@p
@I@D=f
=?~be~jz~aw@C
#C劳工%B@H
%T口
@!@B#6@2+]^W
@f#T#N
@x南南>D#E
Sudán #kSur
governing @k
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
~bk~feabynb 
~i(压载水
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
%7pires ~f,
%Ncertains 
%kabmfoe *?
&LPenal
&k%oCouncil
*P理事会
2011–2020
>gkadjfamc 
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
Pandemic %E
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
fgmdck gbt 
gulamdcdbq 
@E#0@e_d~f,
#j@p
*P@[民族权*.
@5@DAll +r
@BEquitable 
au statut @C
工作
%T道主义
&V@x~cv%c@H
@f>F@2~a?@0
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
~baghjfcBb 
~kYPersonas
~ldOcéano 
最低%9龄
#/h 
#Xycdzbd
#b=K
%Wndq 
%kdlamz 
&LPenal 
&]#k^Z@A
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
unfccc
world”
~dm是
#T@e@(
探索@[~fq
~nAMujer
#w@p
@B_PRelated 
#b@C
+A~h.@5@D&X
@H在
土著%T民
@a@E%d
@f%4*c@0
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
%Sissue #B
&CPrevent 
(Gfajakam 
(Protocol 
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
Cour ~hF&H
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
%R制造@[~dp
#u@p
+T@,~bJ@C*4
#T@D=f
+2@7#A#b
~fz~nA#2
#wAfrique 
%T不受_x
&CPromote 
&V%Q%b%c@H
#b@e
&W*L=q@[~hO
@pgalfahei 
Sharing @D
#w@X
<T>b~im#L@e~bh
~gm~qbpetit 
~o/@[细则
Cumplir @p
~ab@D~bd@-
~p,~gz#b_5
*8@e_R@e+p
国内@[#C
@R&Z%D&y@e~dT
@j@e~e4
@F@e
#L@e<i
@Q@e
Capa @eOzono
%3&'<f@e~c(
Conjunto @e
Sistemas @e
#T@U@e
@6@e_d%G
@A@e
_v@e%6%Z
@e@7
@j@e`;

export const NAMES =
  `~kJ|fr|=?*N
~kJ|es|</@e&K
~kJ|ru|~by~d?
~kJ|ar|dcBai ~kz
~kJ|zh|@x*.
~bY|fr|~ku#BCour @T@eJustice
~bY|es|^Y#BCorte ~qzJusticia
~bY|ru|Ljejpj@w<4Lpne
~bY|ar|abhFad abpqaqc bdotde abjmb ~nr
~bY|zh|#C^T院规约
~dD|fr|@a*h*N
~dD|es|@j@mPrerrogativas e Inmunidades @e&K
~dD|ru|%5*qEwKcnbdcdduv Jerbo
~dD|ar|@WadgcaCag #dfoxahagua
~dD|zh|@x~a'@l
+h|fr|@a*h@C~e?spécialisées
+h|es|@j+m%0Organismos Especializados
+h|ru|%5*qhlcrbembxbfagedduv pBfcyncdbo
+h|ar|@WadgcaCag abftabag abdgvxxe foxahagua
+h|zh|专门~o.~a'@l
~hx|fr|@a=Y#P^A#,~hc@egénocide
~hx|es|@j+z%t~jASanción #kDelito @eGenocidio
~hx|ru|%5~iTlfchjplmcdbq scdarbne ~afdcsa;%5scdarbnc
~hx|ar|@Wdhj rkcde abslame abrdajce ~pWjbcua
~hx|zh|~d,及惩治灭绝~gN罪@l
~aA|fr|@a=Y#,#B~g3êtres humains ~qbl’exploitation #B~b!d’autrui
~aA|es|@F+z%L#BTrata @e&vy #BExplotación #BProstitución Ajena
~aA|ru|%5~i-mtnAib b h Pkhlmpejerbco ~mqjfcjAbib mbreib
~aA|ar|@WoFk ~e6labpwvax faqgDbab mjake abDck
~aA|zh|&d贩卖~mg及取缔意图营利使%T卖淫~hU
~oE|fr|&y@e_B&t12 août 1949;&y@e~f1{ de 1949|}
~oE|es|~pB@e>1~aa;~pB@e>1@e1949;~pB@e~cE
~oE|ru|<5{bc|bv|bi|bib} kadgcdrb~g:aj 12 egsphje ~hQ~n5;<5{bc|bv|bi|bib} kadgcdrb~g:~hQ~n5;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};<5{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~oE|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
~oE|zh|~g7;%q四@l;%q@l
~kS|fr|*d_B~dP&tsort @Cblessés ~o3malades %M@,~cX#wcampagne;première *d~f1
~kS|es|~qq>1@PAliviar @pSuerte ^OCorren @XHeridos y @XEnfermos _YFuerzas Armadas #wCampaña;{Primer|I} ~qq~cE
~kS|ru|<5@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg>P<5@o
~kS|zh|改善战地~aL伤者病者境~p8;%q第一@l
~iI|fr|*d_B~dP&tsort @Cblessés, @Cmalades ~o3naufragés @C~cX@Emer;~j2*d~f1
~iI|es|~qq>1@PAliviar @pSuerte ^OCorren @XHeridos, @XEnfermos y @XNáufragos _YFuerzas Armadas ~ldMar;{Segundo|II} ~qq~cE
~iI|ru|<5@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege >[hbm @eiafc;gjaf>P<5@o
~iI|zh|改善~fv~aL伤者病者及遇船难者境~p8;%q_j@l
~f.|fr|*d_B#Vau ~ieprisonniers @eguerre;~n8*d~f1
~f.|es|~qq>1%fal Trato debido a @XPrisioneros @eGuerra;{Tercer|III} ~qq~cE
~f.|ru|<5@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} <5@o
~f.|zh|@H战俘待~p8;%q~mR@l
~e,|fr|*d_B#V>b@6@C%Gciviles #wtemps @eguerre;quatrième *d~f1
~e,|es|~qq>1%f_Z@8debida a #G&v~oh#wTiempo @eGuerra;{Cuarto|IV} ~qq~cE
~e,|ru|<5>g&Osfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj>P<5@o
~e,|ar|@Wrhcn +ulodace abdmhcch fig abokl;@Wrhcn abkalje
~e,|zh|@H战时#g平民之%q@l;%q第四@l
~ge|fr|~qo>b@6@C~fn@C~l.armés ~aY{ (Protocole I)|};@R&ZI
~ge|es|@Q+G@e~ja@8_Y~f9%0Conflictos Armados *O{ (Protocolo I)|};~liI;@QI +G@e~cE{| de 1949}
~ge|ru|~hJ%l~kc~pg!I);~hJ%l>[kadFmbkjag;~gq@n!I
~ge|zh|~g7@H#g#C性&B受难者@)=a(第一@z);~cr@H#g>S@)=a;@H#g>S@)=a;~cr第一=a;第一=a
~ey|fr|~qo>b@6@C~fn@C~l.armés non ~aY{ (Protocole II)|};@R&ZII
~ey|es|@Q+G@e~ja@8_Y~f9%0Conflictos Armados sin Carácter #Q{ (Protocolo II)|};~liII;@QII +G@e~cE{| de 1949}
~ey|ru|~hJ~kcdcicynpdefandasa vefekjcfe ~pg!I!I);~hJ~kcdcicynpdefandasa vefekjcfe;~gq@n!I!I
~ey|zh|~g7@H#g非#C性&B受难者@)=a(_j@z);~cr@H#g非>S@)=a;@H#g非>S@)=a;~cr_j=a;_j=a
~c:|fr|~qo%Nl’adoption ~kPsigne distinctif additionnel{ (Protocole III)|};@R&ZIII
~c:|es|@Q+G@e~jaAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~liIII
~c:|ru|%,~mrnalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~pg!I!I!I);%,~mrnalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~gq@n!I!I!I
~c:|zh|~g7@H采纳一个新增特殊标志@)=a(~mR@z);@H采纳一个新增特殊标志@)=a;~cr~mR=a;~mR=a
~j5|fr|@a{|de La Haye }#J@,lois #bcoutumes #Bguerre @Eterre
~j5|ru|%5>B;Qeeshk>g>B;Gamaycdb{c|q|t|ci|b} a >B
~j5|zh|陆战^T规@[惯例@l;海牙第四@l
~fi|fr|@a#V~nE~p3
~fi|es|@j#Y^Y%0Refugiados;~qC1951
~fi|ru|%5~oGwcycdrcg;@c~pi~oc~oGwcycdrcg
~fi|ar|+Xabvaxe ~e];@Wjad ~piabvaxe ~e]
~fi|zh|@H~gR~hU;~gR@l;1951%9难民@l;1951%9@l
=D|fr|@R#Z~nE~p3;@R@e1967{| s’y rapportant}
=D|es|@Q#Y^Y%0Refugiados;~lT~p5@e1967
=D|ru|~cC@Ohjejphe wcycdrcg;#11967 >Nk dco;#1k dco 1967 ~n5
=D|ar|ablkfgftfb ~ho~e];ablkfgftfb abvax ~e]
=D|zh|@H~gR@)@z;~gR@z;1967%9@z
=G|fr|@a#V~nEapatrides
=G|es|@j#Y^Y%0Apátridas
=G|ru|%5~oGelejfbnag
=G|ar|+X+ulfAj ~hqjmcdc abrhqce;+Xabvaxe lfAj ~hqjmcdc abrhqce
=G|zh|@H无国籍%T地位~hU;无国籍%T地位@l
_u|fr|~hgréduction @Ccas d’apatridie
_u|es|@j@PReducir @XCasos @eApatridia
_u|ru|%5hakfezcdbb wcxsfeynedhjge
_u|ar|@WvnA oabag ahjmad abrhqce
_u|zh|减少无国籍状态@l
~c[|fr|@a#V%Nl’esclavage
~c[|es|_NEsclavitud
~c[|ru|%5fewhjgc;@cajdahbjcmAda fewhjge
~c[|zh|禁奴@l
~ch|fr|@Ramendant @p@a#V%Nl’esclavage signée %N_B=K25 septembre 1926
~ch|es|@Q@PModificar @p_NEsclavitud Firmada #w>1%'25 @eseptiembre @e1926
~ch|ru|#1a gdchcdbb bxicdcdbo g ~lqfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~n5
slavery-amended|fr|@a#V%Nl’esclavage signée %N_B=K25 septembre 1926 #bamendée par =KProtocole
*D|fr|@asupplémentaire #V%N~jv@el’esclavage, #B~g3esclaves ~o3~e?#bpratiques analogues %Nl’esclavage
*D|es|@jSuplementaria %ZAbolición #BEsclavitud, ~kYEsclavos y #G~jky ~nmAnálogas _ZEsclavitud
*D|ru|~gq@b~iBfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
*D|ar|+Xabgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*D|zh|废止奴隶制*L奴隶贩卖及类似奴隶制@)制度与习俗补充@l
&(|fr|@a%7#Lpolitiques #Bfemme
&(|es|@j>R@]Políticos #BMujer
&(|ru|%5lambjbBchkbv *Aycdzbd
&(|ar|@Waboifi abqcaqce bbdkpe
&(|zh|_h~o)%b@l
*J|fr|~hgnationalité #Bfemme mariée
*J|es|_NNacionalidad #BMujer Casada
*J|ru|%5sfeynedhjgc xeipydco ycdzbdu
*J|zh|已婚_h国籍@l
+d|fr|@a#'consentement au mariage, l’âge minimum &tmariage #bl’enregistrement @Cmariages
+d|es|@j#YConsentimiento >QMatrimonio, @pEdad Mínima @PContraer Matrimonio =JRegistro %0Matrimonios
+d|ru|%5hasmehbb @eghjplmcdbc g wfek, ~mmwfeBdai gaxfehjc b fcsbhjferbb wfekag
+d|ar|@WabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+d|zh|@H婚姻@)同意*L结婚~n,及婚姻登记~hU
icerd|fr|~jI~nz@e&jraciale
icerd|es|@j@A%Z~qmRacial
icerd|ru|@.>g~cqfehagao nbhkfbibderbb
icerd|ar|#3bbiAaE <!abgdccC abjhxkc
icerd|zh|*/^J~gN_i~lc
~oH|fr|~e1@3#Z%D#Léconomiques, ~j"culturels
~oH|es|^Z~qz@]Económicos, ~isy ~jS
~oH|ru|@.*Gaw PkadaibBchkbv, ~e-~iQlfegev
~oH|ar|abjum <.
~oH|zh|~gO*L=6及=r%b~lc;~gO{、|}=6{、|和|及|}=r%b~lc
iccpr|fr|~fE
iccpr|es|^Z~qz~ck
iccpr|ru|@.*Ga ^F
iccpr|ar|abjum _?
iccpr|zh|~if~lc;>C%b~lc
~e'|fr|Pactes _6>M%D~qr
~e'|es|Pactos #?@e=/
~e'|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a *A=O
~e'|ar|abjumch abmfbcch abvaxch loifi ~cO;abjumah abmfbcah abvaxah loifi ~cO
~e'|zh|#C*P两@l;#C*P@l
~e.|fr|%sau ~fE;premier %sau ~fE
~e.|es|~n]@e~ck
~e.|ru|~gx@n~b2a ^F
~e.|ar|#R~jo_?;#Rbbjum _?
~e.|zh|&V~if#C%c&c;&V>C%b#C%c@:{第一{号|项|}|}&c
~e/|fr|~j2%sau =g#bpolitiques, &?abolir @ppeine @emort;~j2%sau ~fE
~e/|es|Segundo ~n]@e@]~ohy Políticos, destinado a abolir @ppena @emuerte;Segundo ~n]@e~ck
~e/|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~b2a ^F
~e/|ar|#RabBahc ~jo_?
~e/|zh|旨在废除死刑@)&V~if#C%c_j项&c;&V>C%b#C%c@:_j{项|}&c
~e:|fr|%sau ~e1@3#Z%D#Léconomiques, ~j"culturels
~e:|es|~n]@e@]Económicos, ~isy ~jS
~e:|ru|~gx@n~b2aw PkadaibBchkbv, ~e-~iQlfegev
~e:|ar|#Rbbjum <.;#R~jo<.
~e:|zh|&V~gO*L=6及=r%b#C%c&c;&V~gO{、|}=6{、|和|及|}=r%b#C%c@:&c
=n|fr|@a@El’imprescriptibilité @Ccrimes @eguerre ~o3crimes #ul’humanité
=n|es|_NImprescriptibilidad %0Crímenes @eGuerra y %0Crímenes @eLesa Humanidad
=n|ru|%5dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi +fBcmagcBchjge
=n|zh|战争罪及危害%T类罪不适用^T定时效@l
~e"|fr|~jI@E#0^A#,~hcd’apartheid
~e"|es|@j@A%Z%L=JCastigo #kCrimen @eApartheid
~e"|ru|@.>glfchcBcdbb lfchjplmcdbq elefjcbne ~afdcsa
~e"|ar|#3bidj rkcde abnxb abjhxkc ~pWjbcua
~e"|zh|&d并惩治~gN隔离罪行~lc
^3|fr|~jI#ul’apartheid %M@,sports
^3|es|@j@A#j%'Apartheid ~qfDeportes
^3|ru|@.@b+felefjcbne g hlafjc
^3|zh|~o'体育~gS~gN隔离~lc
cedaw|fr|@a~nz@e&j^R
cedaw|es|_N~qm~o0
cedaw|ru|%5~cq^m~n.
cedaw|ar|@W~kx<!~f!
cedaw|zh|~ik^J_i@l
~hs|fr|<T>b@a~nz@e&j^R
~hs|es|&]#B_N~qm~o0
~hs|ru|%2a ~cq^m~n.
~hs|ar|~bk~kx<!~f!
~hs|zh|&V~ik^J_i%c&c;&V~ik^J_i%c@)&c
cat|fr|@a~p,+C;@a~p,torture
cat|es|@j~nA>i;@j~nATortura
cat|ru|@c+f~k8;@c+flujak
cat|ar|@WdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&d_x@)=7@l;&d酷刑@l
opcat|fr|%s>b@a~p,+C
opcat|es|&]#B@j~nATortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%2+f~k8;%2+flujak
opcat|ar|~bkdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&V&d_x@)=7%c&c;&V&d_x@)=7%c@)&c;&V&d酷刑%c@:&c
crc|fr|~im#L@e~bh
crc|es|@j>R@]#kNiño
crc|ru|%5*Afcwcdke
crc|ar|@W~feabynb
crc|zh|%Q%b@l
~ht|fr|~qg{,|} #Jl’implication d’enfants %M@,~l.armés;<T#Jl’implication d’enfants %M@,~l.armés
~ht|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %f_Zparticipación @eniños ~qfconflictos armados
~ht|ru|~g5pBehjbq ~oOg >[kadFmbkjev;~gx{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @OpBehjbq ~oOg >[kadFmbkjev
~ht|ar|~mD*?awgkat abpynab nc abdhaCjag abdqboe
~ht|zh|~qa%Q卷入&B#K@)&c;@H%Q卷入&B#K@)&c
~hv|fr|~qg{,|} #J@pvente d’enfants, @p~b!@C~bV^Apornographie mettant #wscène ~fH;<T#J@pvente d’enfants, @p~b!@C~bV^Apornographie mettant #wscène ~fH
~hv|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %f_Zventa @eniños, @pprostitución infantil ~jAutilización @eniños ~o1pornografía
~hv|ru|~g5~moncjAib, ~oP~mqb ~oPlafdasfeFbb;~gx{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @O~moncjAib, ~oP~mqb ~oPlafdasfeFbb
~hv|ar|~mD*?lcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
~hv|zh|~qa买卖%Q*L%Q卖淫@[%Q色情制品#K@)&c;@H买卖%Q*L%Q卖淫@[%Q色情制品#K@)&c
~hu|fr|~qg~p5établissant une procédure @eprésentation @ecommunications
~hu|es|&]#B@j>R@]#kNiño %fa un procedimiento @ecomunicaciones
~hu|ru|~g5lfarcnpfu haawzcdbo
~hu|ar|~mD~holsrkaE gimcd ablbaDag
~hu|zh|~qa设定来文程序@)&c;@H设定来文程序@)&c
<"|fr|~jI*a@6~jztous @,<1~fb~o3membres @e~mpfamille
<"|es|@j@A%Z@8%0@]@eTodos @X~kwMigratorios y @eSus Familiares
<"|ru|@.>g&O~f[ghcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
<"|ar|#3~kH~ferdcj abjdab abduarkch fpnkam pqkud
<"|zh|#g~gL移徙工%T~fI家庭成员%b~lc
crpd|fr|~im~eK
crpd|es|@j>R@]_Y~eN
crpd|ru|%5*A~l,
crpd|ar|@W~fe~hqHfc absjaie
crpd|zh|~j.@l
~kN|fr|%s>b~im~eK
~kN|es|&]#B@j>R@]_Y~eN
~kN|ru|%2a *A~l,
~kN|ar|~bk~fe~hqHfc absjaie
~kN|zh|&V~j.%c&c;&V~j.%c@)&c
&6|fr|~jI=Y~qy#u@,disparitions forcées
&6|es|@j@A~p9@e~j0#j#GDesapariciones Forzadas
&6|ru|@.@b~j9~b?~l]dehbmAhjgcdduv bhBcxdagcdbo
&6|ar|#3~kH^P
&6|zh|#g~gL%T免遭强迫失踪~lc
&z|fr|@a#J@p~bF&j~gl@el’enseignement
&z|es|@j~mz_Z~bs#GDiscriminaciones ~o1Esfera #BEnseñanza
&z|ru|%5~n-nbhkfbibderbco %3awfexagedbq
&z|ar|@Wdtanoe abgdccC nc drab abgjbcd
&z|zh|取缔~i!_i@l
untoc|fr|~mc&G;@a~p,criminalité{| transnationale} organisée;*dPalerme
untoc|es|@j^z~nA~khOrganizada Transnacional;@j~nA~khOrganizada{ Transnacional|};~qCPalermo
untoc|ru|@c#F+fjfedhderbademAdao afsedbxageddao ~ms;@c{aw|lfajbg} afsedbxageddao ~ms;Gemcfihk@o
untoc|ar|~an~kAabdhFde jlk abfyhce
untoc|zh|@x~cv@l;<S{跨国|}有%B=s@l;巴勒莫@l
*3|fr|@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }&?~ezréprimer #bpunir @p~g3personnes, ~bD@Cfemmes ~o3enfants, &Z>b~mc&G;@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }&?~ezréprimer #bpunir @p~g3personnes, ~bD@Cfemmes #b~fH
*3|es|@Q@P~f5Reprimir y ~pT~kYPersonas, ~d0Mujeres y Niños#S;@Q#j~n(;~qsPalermo
*3|ru|#1a ~iTb lfchcBcdbb ~momtnAib, ahawcdda ycdzbdeib b ncjAib, ~afdcc@q;#1a ~iPmtnAib
*3|ar|^'dhj fidj fdjaile ~e6labpwvax، flvaxe abhqaE fabpynab;^'dhj ~e6labpwvax، flvaxe abhqaE fabpynab، fidju ~pWjbcu
*3|zh|~nH&W*L&d@[惩治~dp~mg~oX_h@[%Q&e@)_M;#"&W*L&d@[惩治~dp~mg~oX_h@[%Q&e@)_M;~dp~mg@z;~mg~dp@z
+)|fr|@R~dN@e~fbpar terre, air #bmer, &Z>b~mc&G;@R~dN@e~fbpar terre, air #bmer
+)|es|@Q#j_w@eMigrantes ~k)Tierra, Mar y Aire#S;@Q#j_w@eMigrantes
+)|ru|#1+f~cUggaxe ibsfedjag @phpCc, iaft b gaxnpvp@q
+)|ar|^'dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+)|zh|~nH<S陆*L海*L空偷运~jF@)_M;#"<S陆*L海*L空偷运~jF@)_M;偷运~jF@z
=z|fr|@R~ql@e~oLpièces, éléments #bmunitions, &Z>b~mc&G;@R~ql@e~oLpièces, éléments #bmunitions
=z|es|@Q~nAFabricación =J~l6Ilícitos @e*l@eFuego, sus Piezas y Componentes y Municiones#S;@Q@m{las |}*l@eFuego
=z|ru|#1+f~cUbxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#1aw asdchjfcmAdai afpybb
=z|ar|^'dtanoe xhj ~hpabhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=z|zh|~nH<S~p)枪支~fI零部件@[~mM@)_M;#"<S~p)枪支~fI零部件@[~mM@)_M;枪支@z
uncac|fr|~mccorruption;@a~p,corruption
uncac|es|@j^z~nACorrupción;@j~nACorrupción
uncac|ru|@c#F+fkaffplrbb;@c+fkaffplrbb
uncac|ar|~anabnqam
uncac|zh|@x反腐败@l;&V反腐败%c
~dy|fr|~mccybercriminalité
~dy|es|@j^z~nACiberdelincuencia; Fortalecimiento #B%P@A+z~bsDeterminados ~ki~jRmediante ~qwTecnología #BInformación y #GComunicaciones y +zTransmisión @ePruebas #wForma Electrónica @e~kiGraves
~dy|ru|@c#F+fkbwcflfchjpldahjb
~dy|ar|~an~kAabqclkahce
~dy|zh|@x<S网络=s@l
=F|fr|~lj~i/{ de 1961|};~lj@e~i]~i/
=F|es|~cw@e~i]~fT;~cw@m~cc@e1961;~cw~fT{|, 1961};~cw@e1961
=F|ru|~dShfcnhjgev ~i]~n5;~dShfcnhjgev
=F|ar|+Xabfocme bbdvmkag bqhe 1961
=F|zh|1961%9~ds@l;~ds@l
&o|fr|~lj%7stupéfiants @e1961{| ,|,} ~aj@e1972;~lj@e~i]~i/{,|} ~aj@e1972
&o|es|~cw@e~i]~fT~p5~e(@e{|25 de marzo de }1972;~cw@m~cc@e1961~p5~e(@e{|25 de marzo de }1972;~cw@e~i]@m~cc#wsu forma ~e(@e1972
&o|ru|~dShfcnhjgev ~i]>Nh lalfegkeib, gdchcdduib g dcc ~f-Gfajakamai 1972 ~n5
&o|ar|+Xabfocme bbdvmkag bqhe ~i]lxcDgua abdjmbe llkfgftfb qhe 1972
&o|zh|经《1972%9@z^N修正@)《1961%9~ds%c;经1972%9{3月25日|}&V@z^N修正@)《1961%9~ds%c
~ay|fr|@a%7~b,psychotropes @e1971;@a%7~i5;*d1971 %7~i5
~ay|es|@F@m~iv{Sicotrópicas|Psicotrópicas}{ de 1971|}
~ay|ru|%5~kXgczchjgev 1971 ~n5;%5~kXgczchjgev
~ay|ar|@WabdIBkag abjibce bqhe 1971
~ay|zh|1971%9~fw;~fw
~at|fr|@a#A~dN@estupéfiants ~qb~i5{| de 1988}
~at|es|@j^z#j_w@e~ccy ~iv{Sicotrópicas|Psicotrópicas}{ de 1988|};~qC1988
~at|ru|~jO#/+f~cUawafaje defkajbBchkbv hfcnhjg b ~kXgczchjg
~at|ar|~an~e6~lrnc abdvmkag fabdIBkag abjibce
~at|zh|1988%9@x&d%R~dp麻醉药品@[~fw;@x&d%R~dp麻醉药品@[~fw;1988%9@l
^q|fr|~hg#P^A#,@C~gB#u@,%Gjouissant d’une @6internationale, y compris @,agents diplomatiques
^q|es|_N%t=JCastigo @e~ki#j&vInternacionalmente Protegidas, inclusive @XAgentes Diplomáticos
^q|ru|%5~c)b dekexedbb lfchjplmcdbo +fmbr, lamAxptzbvhq %]xezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
^q|zh|@H~d,@[惩处侵害应受#C#g~fF包括外交代表@)罪行~hU
~hz|fr|~jI~p,prise d’otages
~hz|es|@j@A~nAToma @eRehenes
~hz|ru|~hexevgejai xemaydbkag
~hz|ar|#3bdhauAe pvH abkuazh
~hz|zh|~o'劫持%T质~lc
~b6|fr|~jI#u=Krecrutement, l’utilisation, =K>-#bl’instruction @emercenaires
~b6|es|@j@A#j%'Reclutamiento, @pUtilización, @p~aP=JEntrenamiento @eMercenarios
~b6|ru|~hegcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~b6|ar|#3bdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~b6|zh|~o'招募*L_g*L资助@[训练雇佣军~lc
~fm|fr|~hg#7>U#A#b>Uassocié
~fm|es|_N#2#k~bb^z=J~bbAsociado
~fm|ru|%5<2~pZ#Fb hgqxeddasa h dco lcfhademe
~fm|ar|+X+ulqbade ^5;@Wqbade ^5
~fm|zh|~ig#]@l
~aC|fr|<T#Z>b~hg#7>U#A#b>Uassocié
~aC|es|&]#B_N#2#k~bb^z=J~bbAsociado
~aC|ru|%2a <2~pZ#Fb hgqxeddasa h dco lcfhademe
~aC|ar|#Rbbagnaice +ulqbade ^5
~aC|zh|&V~ig#]%c&c;&V~ig#]%c@)&c
+-|fr|~jI=Y#,@Cattentats terroristes %Nl’explosif
+-|es|@F@A+z%L%0Atentados Terroristas ~jRcon Bombas
+-|ru|~hewaiwagui jcffafbxiai
+-|ar|#3bidj aburdag abskualce labihalb
+-|zh|=q~aJ爆炸@)~lc;=q~aJ爆炸事件@)~lc
+i|fr|~jI=Y#,&t>-&tterrorisme
+i|es|@F@A+z%L#B~aP#kTerrorismo
+i|ru|~heFbdedhbfagedbci ~j6
+i|ar|#3bidj gdfcb abskual
+i|zh|=q向~aJ提供资助@)~lc
=C|fr|~jI=Y~k0@e~n7~p2
=C|es|@F@A+z%L%0Actos @e~noNuclear
=C|ru|~heekjeib =d~j6
=C|ar|#3bidj pjdab abskual abhffc
=C|zh|=q核~aJ&e~lc
<l|fr|~hg@6physique @Cmatières ~eu{| et des installations nucléaires}
<l|es|_N@8Física %0~h"~e0{| y las Instalaciones Nucleares}
<l|ru|%5~h7&O=diejcfbeme;%5~h7&O=diejcfbeme b qncfduv phjedagak
<l|ar|@Wabodace abdamce bbdfam abhffce
<l|zh|~g"_,#g@l;~g"体#g@l;核材料@[核设施实{物|体}#g@l
~gg|fr|~im~gB#b~mX~bQactes survenant %Nbord @Caéronefs;*dTokyo
~gg|es|@F~m6Infracciones y Ciertos Otros Actos ~jRa Bordo _Y~lk
~gg|ru|%5lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c4;Takbohk@o
~gg|zh|~o5航空器内@)=s@[犯有某些*v&e~hU;东京@l
~dC|fr|@a=Y#,#Bcapture illicite d’aéronefs
~dC|es|@F+z%L#kApoderamiento Ilícito @e~lk
~dC|ru|%5~n-dcxekaddui xevgejai ~c4
~dC|ar|@Widj abaqgcbaE ~lrjbG abyazkag
~dC|zh|@H=q~fL~hU
_r|fr|@a^Udirigés ~p,#7@el’aviation civile
_r|es|@F+z%L@e+n~nA#2#BAviación Civil
_r|ru|%5#/@'~eD
_r|ar|@Widj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_r|zh|@H=q危害~dk#]@)%R&e~hU
^k|fr|@R=Y~k0*)@e>O%M@,aéroports servant %N~cm
^k|es|@Q+z%L@e+n@e^0~qfAeropuertos ^OPresten Servicio{|s} _Z~eR
^k|ru|#1a ~n-dcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
^k|zh|=q在为#C~dk服务@)机场上@)%R_)&e@)@z;=q在用于#C~dk@)机场发生@)%R_)&e@)@z
+"|fr|@a#'marquage @Cexplosifs plastiques #b#wfeuilles %Dfins @edétection
+"|es|@F%ZMarcación @e~m,Plásticos @P@XFines @eDetección
+"|ru|%5iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~kRbv awdefpycdbq
+"|ar|@WgdccC abdgnrkag ablbaqgctce lDkA twnua
+"|zh|~o5可塑炸药中添加识别剂以便侦测~hU
sua|fr|@a^U~p,#7#Bnavigation maritime
sua|es|@F~p:#BNavegación Marítima
sua|ru|%5#/@'_I
sua|ar|@Widj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|~g6#]%R&e@l
~b)|fr|@R^U~p,#7@Cplates-formes fixes situées ~c1
~b)|es|@Q~p:_YPlataformas Fijas Emplazadas ~o1~jy
~b)|ru|#1a +[@e^h
~b)|zh|~gT%R&e@z
~az|fr|~ku@e~kr#B~pD;~ku@e_Q
~az|es|^Y@eRoma #BCorte Penal #Q;^Y@eRoma
~az|ru|Obihk~eGhjejpj@w<4~n3hpne;Obihk~eGhjejpj{|e|p|ai|c}
~az|ar|hFad kfda abpqaqc bbdotde ~l"~nr;hFad kfda abpqaqc
~az|zh|~eJ~j/规约;~j/规约
^d|fr|#t*h#B~pD
^d|es|#f+m#BCorte Penal #Q
^d|ru|@La *q<4~n3hpne
^d|ar|agnai adgcaCag foxahag abdotde ~l"~nr;~hn~holadgcaCag abdotde ~l"~e8foxahagua
^d|zh|~eJ~a'#U
vcdr|fr|~cs%7^[diplomatiques
vcdr|es|~qp@m~bwDiplomáticas
vcdr|ru|~km>gnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~oebbjbaiag abmlbfdaqce
vcdr|zh|=e外交<R@l
vccr|fr|~cs%7^[consulaires
vccr|es|~qp@m~bwConsulares
vccr|ru|~km>gkadhpmAhkbv hdaCcdbqv
vccr|ar|~oebbjbaiag abihxbce
vccr|zh|=e领事<R@l
_c|fr|@a%7missions spéciales
_c|es|@j~m6Misiones Especiales
_c|ru|%5hlcrbemAduv ibhhbqv
_c|zh|~dm使团@l
vclt|fr|~cs#'*o@Ctraités
vclt|es|~qp#Y&F%0Tratados
vclt|ru|~km>g~iV%lnasagafag
vclt|ar|~oebiahfh abdjaumag
vclt|zh|=e%r^T@l
~n9|fr|~cs#'*o@Ctraités +2*4#b~jw+wou +2~jw~c'
~n9|es|~qp#Y&F%0Tratados +2%/y ~cJ#?o +2~cJ*O
~n9|ru|~km>g~iVnasagafag ~oI~d"b ~iOafsedbxerbqib ~ns~oI~iOafsedbxerbqib
~n9|zh|@H%1@[#C%B间或#C%B相互间%r^T@)=e@l
<O|fr|~cs*asuccession d’États +R@etraités
<O|es|~qp%ZSucesión @e%/#wMateria @eTratados
<O|ru|~km>glfegalfccihjgc *2#Xnasagafag
<O|zh|@H%1在%r~gM@)继承@)=e@l
&n|fr|@a#A%7immunités juridictionnelles @C*4~qb~oLbiens
&n|es|@j^z~m6Inmunidades Jurisdiccionales %0%/y @esus Bienes
&n|ru|~jOtfbhnbkrbadduv biipdbjcjev *2b bv hawhjgcddahjb
&n|ar|@W#dboxahag ~l8fddgbtagua dh abfbace abiAazce
&n|zh|@x%1~fI财产管辖豁免@l
~a!|fr|~cs*areprésentation @C*4%M~oL^[avec @,~jw+w@ecaractère universel
~a!|es|~qp%ZRepresentación %0%/#wsus ~bwcon #G~cJ#?@eCarácter Universal
~a!|ru|~km>glfcnhjegbjcmAhjgc *2g bv ajdaCcdbqv h ~iOafsedbxerbqib pdbgcfhemAdasa vefekjcfe
~a!|zh|=e@H%1在其对普遍性#C%B<R上@)代表权@l
~oU|fr|~fSmer
~oU|es|~k3Mar;CONVEMAR
~oU|ru|@c#F~edlfegp
~oU|ar|@W#dbiahfh abloak
~oU|zh|@x+O^T@l;&V+O^T%c
~n0|fr|#t#Z%N<h#Bpartie XI #B~fSmer &t10 décembre 1982;#t#Z%N<h#Bpartie XI #B~fSmer
~n0|es|#f%f_Z>X#BParte XI #B~k3Mar{ de 10 de diciembre de 1982|};#f%ZParte XI
~n0|ru|@L~f'Чehjb !X!I ~k7aj 10 nckewfq 1982 ~n5
~n0|zh|@H=81982%912月10日~fM第十一~pb@)#U;第十一~pb#U
~es|fr|#t%Dfins @e<h@Cdispositions #B~fSmer &t10 décembre 1982 ~dG>b&.#b>b>]@Cstocks @epoissons dont @,déplacements s’effectuent tant %Nl’intérieur qu’au-delà @ezones ~laexclusives (stocks chevauchants) ~o3stocks @epoissons grands migrateurs;#t{|des Nations Unies |de 1995 }%7stocks @epoissons
~es|es|#f%Z>X_Y~jh#B~k3Mar @e10 @ediciembre @e1982 relativas _Z&Ey ~aq_Y~lO@ePeces Transzonales y #G~lO@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @m{las |}~lO@ePeces
~es|ru|@L~f'lamaycdbo ~k7aj 10 nckewfq 1982 sane, kajafuc kehetjhq ~iKjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~mnfuw b plfegmcdbq bib;&q{| Efsedbxerbb EwKcnbdcdduv Jerbo} @pfuwdui xelehei
~es|zh|=81982%912月10日~fM~o-~ej^M跨界~dr@[高度洄游~dr@)规定@)#U;=8~fM~o-~ej^M跨界~dr@[高度洄游~dr@)规定@)#U;~gI~dr#U
bbnj|fr|#tse rapportant >b~fSmer #bportant *a&.#b+y~hw#B~iGbiologique marine @Czones ne relevant pas #Bjuridiction nationale
bbnj|es|#f~ld=Q#B~k3Mar %f_Z&E=JUso ~ep#B~kbMarina _YZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@L@ewexc ~k7a ~iJb phjaoBbgai ~jpiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~kOtfbhnbkrbb
bbnj|zh|~fM下%1~aM区域+O%n@)~ej%g~fq#U;根据~fM@)规定就%1~aM区域+O%n@)~ej%g~fq#K拟订@)#U
^!|fr|#t*h&tTribunal @3&t*o#Bmer
^!|es|#f+m#kTribunal @A#k&F#kMar
^!|ru|@La *q<4jfbwpdeme ~edlfegp
^!|zh|#C+O^T^T庭~a'#U
~aZ|fr|@R*h@el’Autorité @T@Cfonds marins
~aZ|es|@Q+m#BAutoridad @A%0Fondos Marinos
~aZ|ru|#1a *q<4afsede ~edndp
~aZ|zh|#C海底^M局~a'@z
~iL|fr|~hghaute mer
~iL|es|_NAlta Mar
~iL|ru|@caw ~l)iafc
~iL|zh|公海@l
>!|fr|@a~c1
>!|es|_N~jy
>!|ru|%5^h
>!|zh|大陆架@l
_'|fr|~hgmer territoriale ^Azone contiguë
_'|es|@j#YMar ~l4~jAZona Contigua
_'|ru|%5jcffbjafbemAdai iafc b lfbmcyezco xadc
_'|zh|领海及毗连区@l;领海&[毗连区@l
=T|fr|#t&?favoriser =Krespect ~oQ~k"@e~eA#whaute mer @C="+w@e&.~qbgestion;#td’application
=T|es|#f@P~lR%'Cumplimiento _Y<V#?@e&Ey ~aq~k)@X~m9Pesqueros ^OPescan #wAlta Mar;#f@eCumplimiento
=T|ru|@La hancohjgbb hawmtncdbt fuwamagduib hpneib g ~l)iafc %licf @p~nJybguv fchpfhag b ~n2bib;@L@pajkfujaip iaft
=T|zh|_(公海渔船遵守#C~ej^M^L@)#U;遵守^L#U
<K|fr|#t#Z%D="&tressort @e~j8&tport &?~ezcontrecarrer #b~dM@p~eA=3;#t#Z%D="&tressort @e~j8&tport
<K|es|#f@m<V#k~h6Rector #kPuerto Destinadas a ~f5Desalentar y ~eU@p~gs=9;#f@m<V#k~h6Rector #kPuerto
<K|ru|&q{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~mBlafje @plfcnplfcyncdbt, hncfybgedbt b &I+H{|fuwdasa }~oM;@La icfev ~mBlafje
<K|zh|@H港口国~qc鱼@)^L#U;@H~qc鱼@)港口国^L#U;港口国^L#U
solas|fr|~jI{de 1974 |}=Y~n6#Bvie humaine #wmer
solas|es|@F@A+z#2#BVida Humana ~ldMar{, 1974|};@FSOLAS
solas|ru|@.@b@pavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|#3bqbade abpkfao nc abloak;#3~kHabpkfao nc abloak
solas|zh|1974%9#C~fv%T命#]@l;#C~fv%T命#]@l
marpol|fr|~jI{de 1973 |}=Y#P#B~gd~oQnavires, ~aj@e1978 y relatif;~jI{de 1973 |}=Y#P#B~gd~oQ~nZ
marpol|es|@F@A~d:@p~cA~k)@XBuques, 1973, modificado ~k){el|su} ~qs1978;@F@A~d:@p~cA~k)@XBuques;@FMARPOL
marpol|ru|@.@b~a/~mCh hpnag
marpol|zh|#C~d,~i(造成~o:@l
_s|fr|~jI{de 1979 |}*arecherche ~n/sauvetage maritimes
_s|es|@F@A@mBúsqueda y Salvamento Marítimos{, 1979|}
_s|ru|@.@b@plabhkp b hlehedbt @eiafc
_s|ar|#3bbloB fabshiaH nc abloak
_s|zh|1979%9#C~fv搜寻救助@l;#C~fv搜寻{和|与|}救助@l
stcw|fr|~jI{de 1978 |}%7normes @e~pX@Cgens @emer, @edélivrance @Cbrevets ~qbveille
stcw|es|@F@A@mNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|@.>g~nWb nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|zh|1978%9海员~d'@[~gJ~lc;海员~d'@[~gJ~lc
*y|fr|@a&?faciliter =Ktrafic maritime *,
*y|es|@F@PFacilitar %'~l6Marítimo #Q
*y|ru|@c@pawmcsBcdbt %C_I
*y|ar|@Wgcqck okte abdbaoe ablokce ~nr
*y|zh|便利#C~fv运输@l
~aX|fr|@a~fg~qBmaritime &H
~aX|es|@FConstitutivo #B+qMarítima #Q
~aX|ru|%5>2~hAafsedbxerbb
~aX|zh|#C海事%B@l
mlc|fr|@a&t<0maritime{, 2006|};@a&t<0maritime @e2006
mlc|es|~goMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~oJg iafhkai hpnavanhjgc{| 2006 sane}
mlc|zh|2006%9海事劳工@l
+j|fr|~hg@6~fGculturel subaquatique
+j|es|_N@8~eL&fSubacuático
+j|ru|~aplangandasa ~gCdehmcnbq
+j|ar|~hfabgkaB ~oxabdDdfk labdcau
+j|zh|#g水下=r遗产@l
~bR|fr|~jI@1=K~f)^A>]@Ceaux @eballast #bsédiments @C~nZ
~bR|es|@F@A>Q>0~jA~lA#kAgua @eLastre y @XSedimentos %0Buques
~bR|ru|@.~m3hpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~bR|zh|#C~mE@[沉积_,控制与^M@l;#C~mE_f沉积_,控制@[^M@l;控制@[^M~mE@[沉积_,~lc
~b:|fr|~jI@e~dv@El’enlèvement @Cépaves
~b:|es|@F~qz~dv%ZRemoción @eRestos @eNaufragio
~b:|ru|~pJ{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~b:|zh|~mH#C~i(残骸清除@l;#C~i(残骸清除~mH@l
~iM|fr|~jI@e~pH@1=Krecyclage sûr #bécologiquement rationnel @C~nZ
~iM|es|@F~qz~pH>QReciclaje Seguro y Ambientalmente Racional %0Buques
~iM|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~iM|zh|香港#C#]与无害~dn拆船@l;香港#C#]@[无害~dn拆船@l
^i|fr|~hg#P#B~gd@Cmers résultant @el’immersion @edéchets
^i|es|@F%Z%t#B~cA#kMar ~k)Vertimiento @eDesechos y Otras Materias
^i|ru|@c~a/~mCiafq hwfaheib ajvanag ~bEiejcfbemag;Zadnadhk@o
^i|zh|~d,倾倒废_,及*v_,质~o:+O~hU;~d,倾倒废_,_f*v_,质~o:+O@:@l
ospar|fr|@a=Y@6~ij@el’Atlantique &tNord-Est
ospar|es|@F~p9#k~lG{Ambiente |}Marino #kAtlántico Nordeste
ospar|ru|%5&O~hAhfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~hfablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#g东北大西洋+O~dn@l
npt|fr|%v*anon-prolifération @C<x~eu;%v*anon-prolifération;TNP
npt|es|%x%ZNo Proliferación _Y*l~e0;TNP
npt|ru|&ua dcfehlfahjfedcdbb =dafpybq;HJЯE
npt|ar|<djmd ahgwak ~hpabhffce
npt|zh|不扩散核%H%r;核不扩散%r;&V不扩散%r^N
ctbt|fr|%vd’interdiction complète @Cessais ~eu
ctbt|es|%x@e&-Completa %0Ensayos ~e0
ctbt|ru|&ua ghcawKcimtzci &Jqncfduv bhlujedbo;HNЗЯR
ctbt|ar|<daboFk abwadb bbgrakl abhffce
ctbt|zh|全面&d核试验%r;全面禁试%r
tpnw|fr|%v@E%d@C<x~eu
tpnw|es|%x%Z&-_Y*l~e0
tpnw|ru|&ua &J=dafpybq
tpnw|ar|<doFk ~hpabhffce
tpnw|zh|&d核%H%r
ptbt|fr|%vinterdisant @,essais d’armes ~gE%Ml’atmosphère, %M>Lextra-atmosphérique #bsous l’eau
ptbt|es|%x~k)%'^Ose Prohíben @XEnsayos con >V~o1Atmósfera, %'~okUltraterrestre y Debajo #kAgua
ptbt|ru|&ua &Jbhlujedbo =d~iyg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|<doFk grakl <wabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&d在大气层*L*5@[水下进行核%H试验%r;~pb&d核试验%r;~pb禁试%r
~eC|fr|%vinterdisant @eplacer @C<x~gE#b~nw<x@edestruction massive #'fond @Cmers ~o3océans ainsi ^O%M~mpsous-sol
~eC|es|%x@m~gH&-@eEmplazar >Vy Otras *l@eDestrucción #wMasa ~qfFondos Marinos y Oceánicos y su Subsuelo
~eC|ru|&ua &Jfexiczcdbq @endc iafco b akcedag b g csa dcnfev =d~iy~bE~oD~iyiehhagasa pdbBjaycdbq
~eC|zh|&d在海床洋底~fI底土安置核%H@[*v大规模{毁灭|杀伤}性%H%r
enmod|fr|~o7d’utiliser @Ctechniques @emodification @el’environnement %N@Cfins militaires ou toutes ~bQfins hostiles
enmod|es|_N&-@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%5&Jgacddasa ~nsmtwasa bdasa gfeyncwdasa =Shfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|zh|&d为军事或任何*v敌对目@)_g改变~dn@)技术~hU
bwc|fr|~o7#Bmise au point, #B~gz#b&tstockage @C<xbactériologiques (biologiques) ou %Ntoxines ~ek;@a%7<xbiologiques{| ou à toxines| et à toxines}
bwc|es|_N&-#kDesarrollo, @p~lQ=JAlmacenamiento @e*lBacteriológicas (Biológicas) y Toxínicas y @mSu ~ls;@j~m6*lBiológicas{| y Toxínicas}
bwc|ru|%5&Jfexfewajkb, ~kWb ~nuxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~iyb aw bv ~n1;@c@pwbamasbBchkaip {|b jakhbddaip }afpybt;%5wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@WoFk aqgomaB fshgar fgvCch ~hpabltgkcfbfrce (ablcfbfrce) fabgtqchce ~nxabpqboe
bwc|zh|@H&d#m~oa@[储存细菌(生_,)及毒素%H@[~mS%H~hU;#"&d{发展|研制}~oa@[储存细菌(生_,)及毒素%H{和|以及}销毁{此种|这种|这类|此类}%H@:@l;生_,{和毒素|及毒素|}%H@l
=W|fr|@R#J@pprohibition d’emploi >bguerre @egaz asphyxiants, toxiques ou similaires ~qbmoyens bactériologiques
=W|es|@Q%f_Z&-#k~m)~o1Guerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~qs>1@e1925
=W|ru|#1a &J_J@egaodc pnpCmbguv, qnagbjuv ~nsnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
=W|zh|&d在战争中_g窒息性*L毒性或*v气体@[细菌作战方^T@)@z;1925%9%q@z;《1925%9%q@z^N
cwc|fr|~o7#Bmise au point, #Bfabrication, &tstockage ~qb~iX@C<xchimiques ~ek;@a%7<xchimiques
cwc|es|_N&-#kDesarrollo, @pProducción, %'Almacenamiento =J~m)@e*lQuímicas y @mSu ~ls;@j~m6*lQuímicas
cwc|ru|%5&Jfexfewajkb, lfabxganhjge, ~nub _JvbibBchkasa ~iyb a csa ~n1;@c@pvbibBchkaip afpybt;%5vbibBchkai afpybb
cwc|ar|@WoFk aqgomaB fshgar fgvCch faqgjdab ~hpabtcdcazce ~nxabpqboe;@W~hpabtcdcazce
cwc|zh|@H&d{发展|研制}~oa*L储存@[_g~i8%H及~mS%H~hU;&d~i8%H@l;~i8%H@l
ccw|fr|~o7ou @plimitation @e~iX@ecertaines <xclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Ecertaines <xclassiques
ccw|es|@j@mProhibiciones o Restricciones #k~m)@eCiertas *lConvencionales ^OPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@mCiertas *lConvencionales
ccw|ru|%5&J~nsasfedbBcdbb _Jkadkfcjduv ~oDawuBdasa afpybq, ~juhBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~nsbictzbib dcbxwbfejcmAdac ncohjgbc;@c@pkadkfcjdui gbnei awuBdasa afpybq;%5kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@WoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&d或限制_g某些可被认为具有过分伤害力或滥杀滥伤~j,@)常规%H@l;{特定|某些}常规%H@l
~aT|fr|@R@E%dou @plimitation @e~iX@Cmines, pièges #b~bQdispositifs{,|} tel qu’il a été modifié =K3 mai 1996;@RII modifié
~aT|es|@Q@mProhibiciones o Restricciones #k~m)@eMinas, *lTrampa ~hGArtefactos{,|} según fue enmendado %'3 @emayo @e1996
~aT|ru|#1a &J~nsasfedbBcdbb _Jibd, ibd-magpCck ~bEphjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~n5;nalamdcdd{uo|asa|aip|ui|ai} #1!I!I
~aT|zh|经修正@)&V_j号@z^N;经修正{的|后的|}_j号@z;修正后@)&V_j号@z^N
ccw-v|fr|@R#Z%Drestes explosifs @eguerre
ccw-v|es|@Q>RRestos ~m,@eGuerra
ccw-v|ru|#1@pgxfugaalehdui lcfcybjkei gaodu;#1!V
ccw-v|zh|战争遗留爆炸_,@z
~hC|fr|~o7@el’emploi, &tstockage, #Bproduction #b&ttransfert @Cmines antipersonnel ~ek;~o7@Cmines antipersonnel;@ad’Ottawa
~hC|es|_N&-#kEmpleo, Almacenamiento, ~lQy Transferencia @eMinas Antipersonal y @msu ~ls;_N&-_YMinas Antipersonal;~qCOttawa
~hC|ru|%5&Jlfbicdcdbq, ~nuxelehag, ~kWb lcfcneBb lfajbgalcvajduv ibd b aw bv ~n1;%5&Jlfajbgalcvajduv ibd;Ejjeghk@o
~hC|ar|@WoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam ~nxabpbDad
~hC|zh|@H&d_g*L储存~oa@[转让杀伤~fF地雷及~mS地雷~hU;{禁止|}杀伤~fF地雷@l;&V渥太华%c
~kL|fr|@a%7<x%Nsous-munitions
~kL|es|@j@mMuniciones #wRacimo
~kL|ru|@c@pkehhcjdui waclfblehei
~kL|ar|@WabHvazk abjhifmce
~kL|zh|集束~mM@l
att|fr|%v#'~iE@Carmes
att|es|%x#Y~lp@eArmas
att|ru|&ua ~iPafpybci
att|ar|<dgrake abpqboe
att|zh|%H_/%r
~b8|fr|%v%7=(~p-_1@e>Lextra-atmosphérique, y compris @pLune #b@,~bQcorps célestes;%v@El’espace{| extra-atmosphérique}
~b8|es|%x>R@9^ODeben Regir ~dW%0%/~c0~okUltraterrestre, incluso @pLuna ~hGCuerpos Celestes;%x#Y+V
~b8|ru|&ua ~p1<Z*2@p~kGb ~d8~e[lfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&u@pkahiahp
~b8|ar|<d~oyabdhFde bphwye ~l8nc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~b8|zh|~dt~oZ包括~jD在内*5~i'~p!%r;~dt~oZ包括~jD在内@)*5~i'~p!%r;{外空|外层空间}%r
=E|fr|#t#'sauvetage @Castronautes, =Kretour @Castronautes ^Arestitution @Cobjets lancés %M~cj
=E|es|#f#YSalvamento ~jADevolución @eAstronautas ~jARestitución @e~opLanzados al +V
=E|ru|@La hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
=E|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=E|zh|营救宇宙航行员*L送回宇宙航行员@[归还发射到*5@)_,体@)#U
<,|fr|~hg~g.@T@1@,dommages causés par @Cobjets spatiaux
<,|es|@F%Z~gW@A~k)Daños Causados ~k)~opEspaciales
<,|ru|%5%]ajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
<,|ar|@WabdqIfbce ~e8jh abpAkak abgc gomBua abprqad abnAazce
<,|zh|~o[_,体所造成损害@)#C~fx@l;*5_,体所造成损害之#C~fx@l
+,|fr|@a@El’immatriculation @Cobjets lancés %M~cj
+,|es|@F#YRegistro @e~opLanzados al +V
+,|ru|%5fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
+,|ar|@Wgqrcb abprqad abdybie nc abnAaE abvakrc
+,|zh|@H登记射入*5_,体~hU
moon|fr|#t~p-*aLune #b@,~bQcorps célestes
moon|es|#f^Odebe regir #Gactividades %0%/~o1Luna y otros cuerpos celestes
moon|ru|@La <Z*2@eZpdc ~bEdcwchduv jcmev
moon|ar|~hnabdhFd bphwye ~l8jbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|~dt在~jD上~i'@)#U;月球#U
~e!|fr|%v@El’Antarctique
~e!|es|%xAntártico
~e!|ru|&uaw Mdjefkjbkc
~e!|ar|<dphgaktgcta
~e!|zh|南极%r
~dK|fr|%vvisant %d@C<x~gE#wAmérique latine #b%M@,Caraïbes;%v@e~pU
~dK|es|%x+zProscripción _Y>V#w{la |}América Latina =JCaribe;%x@e~pU
~dK|ru|&ua &J=d~iyg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&uTmejcmamka
~dK|ar|<doFk <wpdkcta abbagchce fdhyie ablok abtakclc;<dgbagcbfbtf
~dK|zh|拉丁~o]@[加勒比&d核%H%r;特拉特洛尔科%r
~fh|fr|%v*azone dénucléarisée &tPacifique Sud;%v@e~lU
~fh|es|%x%Z~ix@e>V#kPacífico Sur;%x@e~lU
~fh|ru|&ua wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&uOefajadse
~fh|ar|<dkakfgfhDa
~fh|zh|南太平洋无核区%r;南太平洋~fJ;拉罗通加%r
~kE|fr|%v*a&/@el’Asie &tSud-Est;%v@e~h0
~kE|es|%x%Z~ix@e>V{de|del|en|en el} ~gU;%x@e~h0
~kE|ru|&ua ^Q~e5;Uedskakhk#!
~kE|ar|<dshwaE abdhyie abvabce dh <wrhfl wki Jqca;<dlahtft
~kE|zh|东南亚~fJ;曼谷%r
~ff|fr|%v@Eune &/_2;%v@ePelindaba
~ff|es|%x@muna ~ix@e>V#w~eH;%x@ePelindaba
~ff|ru|&ua ^QMFfbkc;Gcmbdnewhk#!
~ff|ar|<dshwaE dhyie vabce dh <wpnkcica;<dlbchmala
~ff|zh|*w~fJ;佩林达巴%r
_t|fr|%v~fgd’une &/#wAsie centrale;%v#Z%Nune &/#wAsie centrale
_t|es|%x@muna ~ix@e>V#w{|el }Asia Central;%x@e~kt
_t|ru|&ua ^QЦcdjfemAdao Mxbb;Lciblemejbdhk#!
_t|ar|<dshwaE dhyie vabce dh <wJqca abfqyG
_t|zh|中亚~fJ;塞米巴拉金斯克%r
~oV|fr|~fY#A%7changements climatiques
~oV|es|@j=Q^z_:;@j=Q_:
~oV|ru|~oq#Faw bxicdcdbb kmbieje;~oqaw bxicdcdbb kmbieje;ODRDEEJ
~oV|ar|@W#dabsyakce *?gDck abdhav
~oV|zh|@x~d(@l;~d(@l
kyoto|fr|@R@e~lF>b~fY#A%7changements climatiques;@R@eKyoto
kyoto|es|~qs~lF#B@j=Q^z_:;~qs{Kyoto|Kioto}
kyoto|ru|Dbajhk@"{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|^'tcfgf
kyoto|zh|&V@x~d(%c~j)@z;&V@x~d(%c@)~j)@z;~j)@z
<'|fr|#t@e>I
<'|es|#f@eParís aprobado #wvirtud #B@j=Q^z_:;#f@eParís
<'|ru|Gefbyhk%A
<'|ar|agnai lakcq
<'|zh|~i9#U
cbd|fr|~hg~iGbiologique
cbd|es|@F%Z~lh
cbd|ru|%5~ak;~jO~ak
cbd|ar|@Wabghfj ablcfbfrc;+X+ulabghfj ablcfbfrc
cbd|zh|%n@l
+c|fr|@R@e+U*a#P@Crisques biotechnologiques
+c|es|~qs+U@m#2#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~qsCartagena
+c|ru|~jT#W@pwbawcxalehdahjb;~jT#W@pwbawcxalehdahjb k ^Xa ~ak;~jT@"
+c|ar|^'ikyarhe bbqbade abpocazce;^'ikyarhe ~holabqbade abpocazce
+c|zh|&V%n%c~gk#]@z;&V%n%c@)~gk#]@z;卡塔赫纳{生物安全|}@z
~oN|fr|@R@e~nc@E>K%D~i2génétiques ~n/partage juste #béquitable @Cavantages découlant @e~mputilisation;@R@e~lM
~oN|es|~qs~nc@m~fUa @X~h]Genéticos y ~cLJusta y Equitativa ~qfBeneficios ^Ose Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~qs~lM
~oN|ru|Jesaohk#W~d!nahjple k scdcjbBchkbi fchpfhei b hagichjdasa =S@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@"
~oN|ar|^'haDfca
~oN|zh|&V%n%c@H获取~gQ@[公正@[公平分享其~fq所产生惠益@)~df@z;@H获取~gQ{和|与|以及}公正{和|}公平{地|}分享其~fq所产生惠益@)~df@z;~df@z
unccd|fr|@a#A*a~bFdésertification %M@,pays gravement touchés par @psécheresse et/ou @pdésertification, ~bD_2;@a#A*a~bFdésertification
unccd|es|@j^z@e~bs@pDesertificación ~qf<WAfectados ~k)Sequía Grave o Desertificación, #w~h-#w~eH;~m!{ de las Naciones Unidas|} @e~bs@pDesertificación;~qC~bs@pDesertificación ~qf<WAfectados ~k)Sequía Grave o Desertificación, #w~h-#w~eH
unccd|ru|@c#F@p~n-alphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~e);@c#F@p~n-alphjudbgedbci;@c@p~n-alphjudbgedbci
unccd|ar|~anabgxok nc ~ozabgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;~anabgxok
unccd|zh|@x~o5发生严重干旱@[/或荒漠化@)%1~oX在*w~jH~hU;@x~jH@l;~jH@l
~aD|fr|~cs=Y@6#B~gX
~aD|es|~qq~e4~p9#B~qt
~aD|ru|~km@baw avfedc axadagasa hmaq
~aD|ar|~oe~kHylie abpfCfh
~aD|zh|#g臭氧层=e@l
^l|fr|@R@eMontréal #Z%N@C~b,qui appauvrissent @p~gX
^l|es|~qs~h'%fa #G~iv^OAgotan @p~qt;~qs~bt
^l|ru|IadfcemAhk#W@pgczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@"
^l|ar|^'dfhgkcab *?abdfam abdqghnme bylie abpfCfh
^l|zh|@H消耗臭氧层_,质@)~gP@z;&V~gP@z^N
basel|fr|*dBâle #'~f)@Cmouvements ~gh@e~er~qb~mpélimination;*dBâle
basel|es|~qqBasilea #Y>0%0Movimientos Transfronterizos %0Desechos Peligrosos y su Eliminación;~qqBasilea
basel|ru|UexcmAhk~m3xe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@o
basel|ar|@WlaCb *?abgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@WlaCb
basel|zh|控制危险废_,越境转移~fI处置巴塞尔@l;巴塞尔@l
~fk|fr|*d~f8*aprocédure @econsentement préalable #wconnaissance @ecause applicable ~mX~ex#bpesticides dangereux qui font l’objet ~kP~iE*,;*d~iq
~fk|es|~qq~f8#YProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~lp#Q;~qq~iq
~fk|ru|~nf>glfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #XajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g %]jafsagmc;~nf@o
~fk|ar|@Wkfgkmad +ulgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake ~nr
~fk|zh|~o5#C_/中对某些危险~i8品@[农药采用事先知情同意程序@)鹿特丹@l;鹿特丹@l
^w|fr|*d~jZ%7polluants organiques persistants;*d~l3
^w|es|~qqEstocolmo @mContaminantes Orgánicos Persistentes;~qqEstocolmo
^w|ru|LjaksamAihk>ghjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@o
^w|ar|@Waqgtufbd *?abdbfBag abjAfce abBalge;@Wqgftufbd *?abdbfBag abjAfce abBalge
^w|zh|@H持久性有机~o:_,@)~i"@l;~i"@l
~hB|fr|*dMinamata{ sur le mercure|}
~hB|es|~qqMinamata #YMercurio;~qqMinamata
~hB|ru|Ibdeiejhk>gfjpjb;Ibdeiejhk@o
~hB|ar|@Wdchadaga *?abCzli
~hB|zh|@H汞@)水俣@l;水俣@l
cites|fr|@a#'~iE@3@Cespèces @efaune ~qbflore sauvages menacées d’extinction;CITES
cites|es|@j#Y~lp~qzEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%5%]~iPgbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@W~e6~kylphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Wabgrake ~e8nc ~g-fabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_,种#C_/@l;濒危_,种{国际|}{贸易|}@l
cms|fr|~hg&.@Cespèces migratrices appartenant >bfaune sauvage;*dBonn
cms|es|_N&E_YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c@p~nJ~mn~oDnbkbv ybgajduv;%5~iJ~mn~oDnbkbv ybgajduv
cms|ar|@WonF ~g-ablkce abduarke;@WabdoanFe jbG ~g-ablkce abduarke
cms|zh|养护野生动_,移栖_,种@l;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@l
ramsar|fr|~imzones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;*dRamsar
ramsar|es|@j~mza @XHumedales @eImportancia #Q~p5~d0como Hábitat @eAves Acuáticas;~qCRamsar
ramsar|ru|%5ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@o
ramsar|zh|@H~oX作为水禽栖息地@)#C重要湿地@l;拉姆萨尔{湿地|}@l;&V湿地%c
acap|fr|#t*a&.@Calbatros ~o3pétrels
acap|es|#f%Z&E@eAlbatros y Petreles
acap|ru|@La ~iJemAwejfahag b wpfcgchjdbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#g信天翁@[海燕#U
bamako|fr|*dBamako @E%dd’importer ~p?@C~er#b#'~f)@Cmouvements ~gh^A>]@C~erproduits _2;*dBamako
bamako|es|~qCBamako
bamako|ru|Ueiekhk@o
bamako|zh|巴马科@l
<z|fr|@a=Y@6^Amise #wvaleur ~ij%M@prégion @CCaraïbes;*dCarthagène
<z|es|@F~p9=J#q#k~lGMarino #BRegión #kGran Caribe
<z|ru|%5&Ob ahgacdbb ~hAhfcnu UamACasa Defbwhkasa feoade;~jT@o
<z|zh|#g@[开发大加勒比区域+O~dn@l
alps|fr|~hg@6@CAlpes;@aalpine
alps|ru|~apMmAl;MmAlbohk@o
alps|zh|#g阿尔卑斯山@l;阿尔卑斯山@l
~aE|fr|@a#'*o#Z%Dutilisations @Ccours d’eau _6%N@Cfins ~bQ^O@pnavigation
~aE|es|@j#Y&F%0Usos %0Cursos @eAgua #?@PFines Distintos #BNavegación
~aE|ru|%5~iVdchpnavanduv ~oD=S%lganajakag
~aE|ar|@Wiahfh aqgvmad abdrakc abdazce ~e8nc abpDkaA Dck abdbaoce
~aE|zh|#C水道非航行_g^T@l
water|fr|~hg@6#b+y@Ccours d’eau ~gh~o3lacs ~aY;@a@El’eau
water|es|@F%Z@8y *!%0Cursos @eAgua Transfronterizos y {de |}@XLagos *O
water|ru|@c@pavfedc b ~d8jfedhsfedbBduv ganajakag b %laxcf
water|zh|跨界水道@[#C湖泊#g@[~fq@l;#g&[{利用|使用}{跨界|越境}水道@[#C湖泊@l;&V水%c
aarhus|fr|@a@E>K%Nl’information, @p~jx&tpublic au processus décisionnel #b>K>b*Y+Rd’environnement;@ad’Aarhus
aarhus|es|@j#Y~fU_ZInformación, @p~cL#kPúblico ~o1Toma @e~m(=J~fU_Z&L#w~hhAmbientales;{Convención|Convenio} @eAarhus
aarhus|ru|%5nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~mrfcCcdbo b nahjplc k lfegahpnbt @pgalfahei, kehetzbihq ~iAhfcnu;Efvphhk@o
aarhus|zh|在~dn#K上~pa信息*L公众参与决策@[诉诸^T律~hU;奥胡斯@l
espoo|fr|@a@El’évaluation @el’impact @El’environnement %Mun contexte transfrontière;@ad’Espoo
espoo|es|_NEvaluación #kImpacto Ambiental #wun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
lrtap|fr|~hg~gdatmosphérique transfrontière %Nlongue distance
lrtap|es|{Convenio|Convención} %Z~cAAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%5jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|zh|远距离越境空气~o:@l;长程越界空气~o:@l
escazu|fr|#trégional @E>K%Nl’information, @p~jxpublique #b>K>b*Y%Npropos @Cquestions environnementales #wAmérique latine #b%M@,Caraïbes;#td’Escazú
escazu|es|#fRegional #Y~fU_ZInformación, @p~cLPública =J~fU_Z&L#w~hhAmbientales #wAmérica Latina =JCaribe;#f@eEscazú
escazu|ru|Эhkehphk%A;@LЭhkehp
~b9|fr|%v@3%7~i2phytogénétiques @1l’alimentation #bl’agriculture
~b9|es|%x@A>R~h]Fitogenéticos +zAlimentación ~jAAgricultura
~b9|ru|@.#4fehjbjcmAduv scdcjbBchkbv fchpfhev ~j9~kWlfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~b9|zh|粮食@[农业植_,~gQ#C%r;粮食@[农业植_,~gQ{国际|}%r
^:|fr|~jI=Y@6@Cvégétaux
^:|es|@j~qz@8Fitosanitaria
^:|ru|@.@b@pkefedjbdp b &Ofehjcdbo
^:|zh|#C植_,#g@l
^o|fr|~hgsûreté ~p2
^o|es|@j@m#2Nuclear
^o|ru|%5qncfdao ~gG
^o|ar|@Wabpdah abhffc
^o|zh|核#]@l
*1|fr|~hgnotification rapide ~kPaccident ~p2
*1|es|_NPronta Notificación @eAccidentes ~e0
*1|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
*1|ar|@WabglbcD abdltk jh fifj oamB hffc
*1|zh|及早通报核事故@l
+!|fr|@a@E~iW#wcas d’accident nucléaire ou @esituation d’urgence radiologique
+!|es|@j@m~hZ#wcaso @eAccidente &Xo Emergencia Radiológica
+!|ru|%5laiazb g hmpBec qncfdao egefbb ~nsfenberbaddao egefbodao hbjperbb
+!|ar|@Wgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+!|zh|核事故或辐射紧急情况~mO@l
~dJ|fr|@acommune *asûreté #B>]&tcombustible usé #b*asûreté #B>]@Cdéchets radioactifs
~dJ|es|@jConjunta @m#2~o1~lA#kCombustible Gastado y @m#2~o1~lA@eDesechos Radiactivos
~dJ|ru|EwKcnbdcdd>g<2~cSajfewajegCbi jalmbgai b a <2~cSfenbaekjbgduib ajvaneib
~dJ|ar|+Xabdwgkte *?pdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
~dJ|zh|乏燃料^M#]@[放射性废_,^M#]联合@l
~c!|fr|~ku@el’Agence @T@el’énergie atomique;~ku@el’AIEA
~c!|es|^Y#kOrganismo ~qzEnergía Atómica
~c!|ru|~by<4escdjhjge @pejaidao Pdcfsbb;~byIMQMTЭ
~c!|zh|#C~de规约;~de规约
<s|fr|~bp~qB^)#BSanté;~bp~qB^)#Bsanté
<s|es|~cb+q%w#BSalud
<s|ru|~by~i6xnfegaavfedcdbq
<s|ar|mqgfk dhFde abxoe abjabdce
<s|zh|%e~mJ%B%B^T
fctc|fr|~fY@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@F=Q#B+q%w#BSalud >Q>0#kTabaco;@FMarco{ de la OMS|} >Q>0#kTabaco
fctc|ru|~oq~i6xnfegaavfedcdbq @p#/+fjeweke;~oqNEЗ @p#/+fjeweke
fctc|ar|@WdhFde abxoe abjabdce absyakce *?dtanoe abglD
fctc|zh|%e~mJ%B烟草控制+?@l
<Q|fr|~fV~qB#A@1l’éducation, @pscience ^Aculture;@acréant une Organisation #A@1l’éducation, @pscience ^Aculture
<Q|es|~cb+q^z+zEducación, @pCiencia ~jACultura;~cbUNESCO
<Q|ru|~by#F~qdawfexagedbq, depkb b kpmAjpfu;~byYJXLDE
<Q|zh|@x~i!*L科学及=r%B%B^T;@x~i!*L科学_f=r%B&V%B^T^N;教科文%B&V%B^T^N
>A|fr|~fV~qB#A~jNindustriel
>A|es|~cb+q^z>Q#qIndustrial
>A|ru|~by#F@plfaiuCmcddaip ~kQ
>A|zh|@x工业#m%B章程
~kK|fr|@a#V%N~cm
~kK|es|@F@m~eR
~kK|ru|%5%]~eD;Чbkeshk@o
~kK|ar|@Wabyckah abdmhc abmfbc
~kK|zh|#C~dk@l
^I|fr|@a=Y@6~fGmondial, culturel #bnaturel;@a~fGmondial
^I|es|@j~p9~eLMundial, &fy Natural;@j~eLMundial
^I|ru|~apghcibfdasa ~gCb lfbfandasa dehmcnbq
^I|ar|~hfabgkaB <Y~oxfabylcjc;@W~kHabgkaB <Y~oxfabylcjc
^I|zh|#g%e=r@[自然遗产@l
+0|fr|@a#J@,="%Nprendre @1interdire #bempêcher l’importation, l’exportation ~n/transfert @epropriété *)@Cbiens culturels
+0|es|@j~m6<V^ODeben Adoptarse @PProhibir e Impedir @pImportación, @pExportación ~jATransferencia @ePropiedad Ilícitas @eBienes ~jS
+0|ru|%5icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~cUggaxe, gugaxe b lcfcneBb ~mthawhjgcddahjb @ekpmAjpfduc rcddahjb
+0|zh|@H&d@[~d,%R进出口~eQ@[%R转让其~gL权@)方^T~hU;#"{采取措施|}&d{和|并}~d,%R进出口~eQ@[%R转让其~gL权{方法|}@:@l
&4|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@6@C~ce#wcas @e~kMarmé
&4|es|~m!{| de La Haya| de La Haya de 1954} ~p9%0~eT#wCaso @e~pAArmado
&4|ru|%5&O*j
&4|ar|~hfabddgbtag abBiance nc oabe hwfl hCaj dqbo;~hfabddgbtag abBiance nc oabe abhCaj abdqbo
&4|zh|@H~ih~hU;&B情况下#g~eQ@l
+1|fr|Deuxième @R#Z>b*dLa Haye @e1954 =Y@6@C~ce#wcas @e~kMarmé
+1|es|Segundo @Q#B~qCLa Haya @e1954 ~p9%0~eT#wCaso @e~pAArmado
+1|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 ~oc&O*j;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a &O*j{| 1954 sane}
+1|zh|&V@H~ih@)%c_j@z;&V@H~ih@){1954年|}{海牙|}%c@:_j{项|}@z
+e|fr|@a=Y~n6~fGculturel immatériel
+e|es|@j+zSalvaguardia ~eL&fInmaterial
+e|ru|~apdciejcfbemAdasa ~gCdehmcnbq
+e|ar|@Wxfh abgkaB ~oxDck abdamc
+e|zh|#g非_,质=r遗产@l
*U|fr|~hg@6^A~dE#B~iG@Cexpressions culturelles
*U|es|_N@8y ~h:#B>G_YExpresiones ~jS
*U|ru|~apb laazfcdbb fexdaawfexbq Fafi ~gCheiagufeycdbq
*U|ar|~hffgjCcC ghfj pwtab abgjlck abBianc
*U|zh|#g@[_(=r表现形式多样性@l
~b.|fr|@a{d’UNIDROIT |}%7~cevolés ou illicitement exportés
~b.|es|~kf{ de UNIDROIT|} >R~opCulturales Robados o Exportados Ilegalmente
~b.|ru|@c{|YJRHOVM }a lavbzcdduv ~nsdcxekadda gugcxcdduv ~iQrcddahjqv
~b.|zh|#C统一私^T协会@H被盗或%R出口文_,~hU;{国际统一私法协会|}@H被盗或{者|}%R出口文{物|化财产}~hU
~oB|fr|~jI#u=Kdopage %M=Ksport
~oB|es|@j@A#j%'Dopaje ~ldDeporte
~oB|ru|~henalbdsai g hlafjc
~oB|ar|#3bdtanoe abdhwyag nc drab abkcaAe
~oB|zh|~o'在体育运动中_g兴奋剂~lc
~b5|fr|%v@e~jW&?faciliter >K@Caveugles, @Cdéficients visuels ~o3%Gayant ~nwdifficultés @electure @Ctextes imprimés %Dœuvres publiées;%v@eMarrakech
~b5|es|%x@e~jW@PFacilitar %'~fUa #GObras Publicadas a #G&vCiegas, con Discapacidad Visual o con Otras Dificultades @PAcceder al Texto Impreso;%x@e{Marrakech|Marrakesh}
~b5|ru|~pI{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~nsbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~pI#!
~b5|zh|@H为盲%T*L视力~mU或*v印刷品阅读~mU~pa已出版作品提供便利@)~dq%r;@H为盲%T*L视力~mU或*v印刷品阅读~mU~pa已发表作品提供便利@)~dq%r;~dq%r
~k:|fr|*d~ov*amise %Ndisposition @e~i2@etélécommunication @1l’atténuation @Ceffets @Ccatastrophes #b@1@,opérations @esecours #wcas @ecatastrophe
~k:|es|~qq~ov#YSuministro @e~h]@eTelecomunicaciones +zMitigación @eCatástrofes y #GOperaciones @eSocorro #wCasos @eCatástrofe
~k:|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~j9hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~d7alcferbo @pakexedbt laiazb;@cTeilcfc
~k:|ar|@Wgadlckc +ulgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
~k:|zh|为减灾救灾+P提供电信资源@)坦佩雷@l;坦佩雷@l
^t|fr|~hgcirculation routière
^t|es|_NCirculación ~k)Carretera
^t|ru|%5~mungbycdbb ~hQ~n5;@c~hQ~oc~mungbycdbb
^t|zh|1949%9道路交通@l
tir|fr|@adouanière #Vau transport @3@e~k9sous =Kcouvert @ecarnets TIR;@aTIR
tir|es|@FAduanero %fal Transporte ~qz~lHal Amparo %0Cuadernos TIR;@FTIR
tir|ru|Teiaycdd>g%]lcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|zh|#C公路运输@l;TIR@l
~bf|fr|~jI@El’harmonisation @Ccontrôles @C~k9%Dfrontières
~bf|es|{Convenio|Convención} @A%ZArmonización %0Controles @e~lH#w#GFronteras
~bf|ru|@.>ghasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~b-|fr|@a#Vau ~iE@etransit @C*4sans littoral
~b-|es|@j#Y~lp@eTránsito %0%/sin Litoral
~b-|ru|%5jfedxbjdao ~iPgdpjfbkadjbdcdjemAduv ~dH
~b-|zh|内陆%1过境_/@l;内陆国过境_/@l
*R|fr|@a=Yreconnaissance #bl’exécution @Csentences arbitrales étrangères
*R|es|@j#YReconocimiento ~jA~h5_YSentencias Arbitrales Extranjeras
*R|ru|%5lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@o
*R|ar|@Wabajgkan likakag abgotcd abprhlce fghncHua
*R|zh|承认及=8外国仲裁裁决@l;承认&[=8外国仲裁裁决@l;&V纽约%c
cisg|fr|@a#A%7contrats @evente @T@emarchandises
cisg|es|@j^z>RContratos @eCompraventa ~qzMercaderías
cisg|ru|~jOnasagafev %]kplmb-lfaneyb jagefag
cisg|ar|@W#d*?jifm ablcj ~kybblAazj
cisg|zh|@x#C货_,销售合同@l
*I|fr|@a#A@E+y@ecommunications électroniques %M@,contrats ~aY
*I|es|@j^z%Z*!_YComunicaciones Electrónicas ~qfContratos *O
*I|ru|@c#Faw ~jpPmckjfadduv haawzcdbo g %lnasagafev
*I|zh|@x#C合同_g电子通信@l
_"|fr|@a#A#'contrat @etransport @3@e~k9effectué entièrement ou partiellement par mer;_C@e~iq
_"|es|@F^z#YContrato @eTransporte ~qz~lHTotal o Parcialmente Marítimo;~bv@e~iq
_"|ru|~jOnasagafev lamdahjAt ~nsBehjbBda ~hA%]lcfcgaxkb sfpxag;~nf#9
_"|zh|@x全程或~pb~fv#C货_,运输合同@l;鹿特丹_-
+9|fr|@a#A*atransparence %Ml’arbitrage +2investisseurs #b*4fondé @E@Ctraités;*dMaurice *atransparence
+9|es|@j^z%ZTransparencia ~qfArbitrajes +2Inversionistas y %/~ld=Q@eun Tratado;~qCMauricio %ZTransparencia
+9|ru|~jOlfaxfeBdahjb ~l[efwbjfeydasa fexwbfejcmAhjge ~oIbdgchjafeib b ~d"@eahdagc %lnasagafag;~jV>glfaxfeBdahjb
+9|zh|@x投资%T与%1间基于%r仲裁透明度@l;~dj透明度@l
<N|fr|@a#A%7accords @e~eB_6issus #Bmédiation;*dSingapour *amédiation
<N|es|@j^z>RAcuerdos @eTransacción #?Resultantes #BMediación;~qCSingapur %ZMediación
<N|ru|~jO%libfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk>gicnberbb
<N|zh|@x@H调解所产生@)#C@[解~ef@l;新加坡调解@l
<G|fr|@a#A%7effets _6@Cventes judiciaires @e~nZ;*d~bn*avente judiciaire @e~nZ
<G|es|@j^z>REfectos #?_YVentas Judiciales @eBuques;~qC~bn%ZVenta Judicial @eBuques
<G|ru|~jO%llahmcnhjgbqv hpncwdao lfaneyb hpnag;~m.>ghpncwdao lfaneyc hpnag
<G|zh|@x~i(司^T出售#C效力@l;~fr~i(司^T出售@l
upeace|fr|#t@3~fg@el’Université =Ypaix
upeace|ru|@.#ya haxnedbb Vdbgcfhbjcje ibfe
ilo-29|fr|*d1930 #'~ka{ (no 29)|};@N{| (no 29)} #'~ka{|, 1930}
ilo-29|es|~goForzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 ~oc~iS~oJ~hN29);*i~iSjfpnc
ilo-29|zh|1930%9~aI~cx29~p';1930%9~aI@l
_X|fr|@R{de 2014 |}#Z>b@a{de 1930 |}#'~ka{|, 1930| (no 29)}
_X|es|~lT{ de 2014|} %fal ~goForzoso{, 1930|, 1930 (núm. 29)|}
_X|ru|#1{|2014 sane }k ^X1930 ~oc~iSjfpnc{| (№ 29)}
_X|zh|《1930%9~aI@l》2014%9@z;《1930%9~aI%c{(第29号)|}@:{2014年|}@z
ilo-87|fr|*d1948 ~ad*osyndical (no 87);*d1948 ~ad*osyndical;@N{| (no 87)} ~ad*osyndical{|, 1948}
ilo-87|es|@F%ZLibertad Sindical ~jA@8#k&F@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 ~ochgawanc ehharberbb b &O~mt@e~l'~hN87);*ihgawanc ehharberbb b &O~mt@eafsedbxerbt
ilo-87|zh|1948%9结社自由@[#g%B%b~cx87~p';1948%9结社自由~k]#g%B权{利|}@l
ilo-97|fr|*d~hQ%7<1~fb(révisée) (no 97);*d~hQ%7<1~fb(révisée);@N{| (no 97)} %7<1~fb(révisée){|, 1949}
ilo-97|es|@F>R~kwMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%9~jF就业@l(修订)(第97~p';1949%9移{民|徙}就业@l{(修订)|(修订本)|(订正)|}
ilo-98|fr|*d~hQ~bzcollective (no 98);*d~hQ~bzcollective;@N{| (no 98)} ~bzcollective{|, 1949}
ilo-98|es|@F#Y&F@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~hQ~oc~iV@e~l'b @egcncdbc kammckjbgduv lcfcsagafag ~hN98);*i~iV@e~l'b {|de }gcncdbc kammckjbgduv lcfcsagafag
ilo-98|zh|1949%9%B%b@[集体谈判%b~cx98~p';1949%9%B权{利|}~k]集体谈判{权利|权|}@l
~nK|fr|*d~pi@El’égalité @erémunération{ (no 100)|};@N{| (no 100)} @El’égalité @erémunération{|, 1951}
~nK|es|@F@mIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nK|ru|@c~pi~ocfegdai gaxdesfeyncdbb ~hN100);*ifegdai gaxdesfeyncdbb
~nK|zh|1951%9同酬~cx100~p';1951%9同{工同|等报|}酬@l
~nL|fr|*d1952 ~fAminimum) (no 102);*d1952 ~fAminimum);@N{| (no 102)} ~fAminimum){|, 1952}
~nL|es|@F%Z#2=v(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nL|ru|@c1952 ~ocibdbiemAduv dafiev ~au~cR~hN102);*iibdbiemAduv dafiev ~auawchlcBcdbq
~nL|zh|1952%9=6保障(最低标准)~cx102~p';1952%9=6保障(最低标准)@l
~nM|fr|*d1957 @E~jv&t~ka{ (no 105)|};@N{| (no 105)} @E~jv&t~ka{|, 1957}
~nM|es|@F%ZAbolición #kTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~nM|ru|@c1957 >N~iBlfbdpnbjcmAdasa jfpne ~hN105);Dadgcdrb@J~iBlfbdpnbjcmAdasa jfpne
~nM|zh|1957%9废除~aI~cx105~p';1957%9废{除|止}~aI@l
~nN|fr|*d1958 #J@p~lfprofession) (no 111);*d1958 #J@p~lfprofession);@N{| (no 111)} #J@p~lfprofession){|, 1958}
~nN|es|@F%Z+p(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nN|ru|@c1958 ~oc^m%3jfpne b xedqjbo ~hN111);*i^m%3jfpne b xedqjbo
~nN|zh|1958%9(就业@[职业)_i~cx111~p';1958%9{(就业{和|及|与}职业)_i|_i(就业~k]职业)}@l
~nO|fr|*d1973 @El’âge minimum{ (no 138)|};@N{| (no 138)} @El’âge minimum{|, 1973}
~nO|es|@F%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~nO|ru|@c1973 ~oc~mmgaxfehjc ~j9lfbcie @efewajp ~hN138);*i~mmgaxfehjc ~j9lfbcie @efewajp
~nO|zh|1973%9~n,~cx138~p';1973%9~n,@l
~nP|fr|*d1989 ~bl#btribaux (no 169);*d1989 ~bl#btribaux;@N{| (no 169)} ~bl#btribaux{|, 1989}
~nP|es|@F@m~koIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~nP|ru|@c1989 ~ockafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~hN169);*ikafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~nP|zh|1989%9土著@[部落%T民~cx169~p';1989%9土著{和|与|及}部落{人民|民族}@l
~nQ|fr|*d1999 ~mW@e<0@C~bV(no 182);*d1999 ~mW@e<0~fH;@N{| (no 182)} ~mW@e<0~fH{|, 1999}
~nQ|es|@F~m6Peores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~nQ|ru|@c1999 ~ocdebvpnCbv Fafiev ncjhkasa jfpne ~hN182);*idebvpnCbv Fafiev ncjhkasa jfpne
~nQ|zh|1999%9最恶劣形式@)童工劳动~cx182~p';1999%9{禁止|}最恶劣形式@:童工{劳动|}@l
~nS|fr|*d2011 ~dOdomestiques (no 189);*d2011 ~dOdomestiques;@N{| (no 189)} ~dOdomestiques{|, 2011}
~nS|es|@F~m6Trabajadoras y @X~kwDomésticos{, 2011 (núm. 189)|, 2011|}
~nS|ru|@c2011 ~ocnahjaodai ~oJnaieCdbv fewajdbkag ~hN189);*inahjaodai ~oJnaieCdbv fewajdbkag
~nS|zh|2011%9家政工%T~cx189~p';2011%9家{政|庭}工%T@l
~nT|fr|*d2019 *a>O~n/harcèlement{ (no 190)|};@N{| (no 190)} *a>O~n/harcèlement{|, 2019}
~nT|es|@F%Z^0=JAcoso{, 2019 (núm. 190)|, 2019|}
~nT|ru|@c2019 >Naw _Fb naiasejcmAhjg g hFcfc jfpne ~hN190);Dadgcdrb@Jaw _Fb naiasejcmAhjg g hFcfc jfpne
~nT|zh|2019%9_)@[骚扰~cx190~p';2019%9{消除|}_)&[骚扰@l
~c.|fr|*d@7@el’unité ~be+T@,~hrpropres ~j[@C~n4_2;@a+T@,~hrpropres ~j[@C~n4_2
~c.|es|~m!{ de la Organización de la Unidad Africana|} ~k)@p^Ose Regulan @X~lnEspecíficos %0~pP%0Refugiados #w~eH
~c.|ru|@c~lueFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~e)
~c.|zh|*w统一%B@H*w难民#K某些特定~gM~hU;1969%9*w统一%B@l
~iZ|fr|*d@7@el’unité ~be@E#0&tmercenariat _2
~iZ|ru|@c~lueFfbkedhkasa cnbdhjge a &IdecidbBchjge ~e)
~kV|fr|*dl’Union ~be*a@6#b~iW%D%Gdéplacées _2;*dKampala
~kV|es|@j#BUnión Africana ~p9y {la |}~hZ{de|a} @XDesplazados Internos #w~eH;~qCKampala
~kV|ru|@cMFfbkedhkasa hatxe a &Ogdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@o
~kV|ar|@Wabagoam ~l9~kHfdqajme abhaCoch mavbca nc pnkcica;@Wtdlaba
~kV|zh|*w联盟#g@[~mO*w~ft者@l;坎帕拉@l
<6|fr|~mepeuples
<6|es|~gY
<6|ru|MFfbkedhk>Pvefjb~b[~f[~a:b defanag
<6|ar|abdcBai ~l9boifi abshqah fabwjfl
<6|zh|*w~nB;*w*P&[_L
_m|fr|=?~be@C#L#b&tbien-être @e~bh
_m|es|</Africana >R@]=JBienestar #kNiño
_m|ru|MFfbkedhk>Pvefjb~b[~f[b ~k?fcwcdke
_m|ar|abdcBai ~l9boifi abynb fknauu
_m|zh|*w%Q%b@[福利*.
maputo|fr|@R>b~me~hE#Z%D#L{de la femme|des femmes} _2;@R@eMaputo
maputo|es|@Q#B~gY~p5%fa @X@]#BMujer #w~eH;~qsMaputo
maputo|ru|*gb defanag, @O~f[~n!~e);*gb defanag a *A~n!~e);Ielpjhk@"
maputo|zh|&V*w~nB^N@H*w_h%b@)@z;&V*w*P&[_L^N@H*w_h%b@)@z;&V马普托@z^N
~oA|fr|~fV@el’Union africaine
~oA|es|Acta Constitutiva #BUnión Africana
~oA|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@wMFfbkedhkasa hatxe
~oA|ar|abiahfh abgpqcqc bbagoam abpnkcic
~oA|zh|*w联盟%B^T
echr|fr|*d~n6~jz~aw@Clibertés fondamentales;@aeuropéenne ~jz<i
echr|es|~kf{| Europeo} ~p9%0~ao_YLibertades Fundamentales;@FEuropeo @e=/
echr|ru|%5&O~f[~a:b ahdagduv hgawan;Xgfalcohk>g*A=O;Xgfalcohk@b@plfegei =O
echr|ar|+Xabpfkflce boifi ~cO
echr|zh|#g*P与~gK@l;#g*P_f~gK@l;欧洲*P@l
achr|fr|@aaméricaine #V%D~qr;~e1@e~lZ
achr|es|@jAmericana @m=/;^Z@e~lZ
achr|ru|Micfbkedhk>g*A=O
achr|ar|+Xabpdkctce boifi ~cO
achr|zh|~o]*P@l
<F|fr|@a&t~oj@el’Europe *a#P^A~bF>O%Nl’égard @Cfemmes ^A>Odomestique;@a~l?
<F|es|@F~pd@eEuropa @m%ty ~bs@p^0#j{las Mujeres|la Mujer} ~jA^0Doméstica;~qqEstambul
<F|ru|@c~m]Xgfalu a ~c)b ~n-dehbmbci #X~n!b naieCdbi dehbmbci;~pK@o
<F|zh|~eg&W@[<S_)侵害_h&e及家庭_)@l;~eg#"&W@[<S_)侵害_h{行为|}_f家庭_){行为|}@:@l
~kI|fr|~hgcybercriminalité;*dBudapest
~kI|es|~kf{ del Consejo de Europa|} %ZCiberdelincuencia;~qqBudapest
~kI|ru|%5kbwcflfchjpldahjb;UpnelcCjhk@o
~kI|zh|网络=s@l
_V|fr|@a&t~oj@el’Europe *a~bF~g3êtres humains
_V|es|@F~pd@eEuropa %Z~bs~kYSeres Humanos
_V|ru|@c~m]Xgfalu a lfajbgancohjgbb ~iPmtnAib
_V|zh|~eg<S~dp~mg+P@l;~eg<S{贩运人口|人口贩运}{行动|行为|}@l
belem|fr|_[=Yprévention, @psanction #b#0#B>O~p,femme;*d~cz
belem|es|~a.@P~f5~pTy Erradicar @p^0~o0;~qC~cz
belem|ru|~in{lfcnplfcyncdbb|lfcnajgfezcdbb} b _F#X~n!~afdcsa
belem|zh|&V贝伦杜帕拉%c
bern|fr|@a#V>b&.#Bvie sauvage #b&tmilieu naturel @el’Europe;*dBerne
bern|es|@F%f_Z&E#BVida Silvestre y #k~lG~hm#wEuropa
bern|ru|~apnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
<a|fr|~e1#BLigue @C*4arabes
<a|es|{Pacto|Carta} #BLiga %0%/Árabes
<a|ru|Gekj@wZbsb efewhkbv ~dH
<a|ar|dcBai radje ~l8abjklce
<a|zh|~i)%1联盟*.;~i)%1联盟{盟约|公约}
~bO|fr|=?@el’Association @Cnations @el’Asie &tSud-Est;=?@el’ASEAN
~bO|es|</#BAsociación @eNaciones @e~gU;</#BASEAN
~bO|ru|~byMhharberbb *2~e5;~byMLXMJ
~bO|zh|东南亚%1联盟*.;东盟*.
tac|fr|%vd’amitié ~qb*(#wAsie &tSud-Est
tac|es|%x@eAmistad y %P#w{|el }~gU
tac|ru|&ua nfpywc b ~c6g ~e5
tac|zh|东南亚友好>D%r
~iH|es|</~pd@e%P%0%/Árabes #kGolfo
~iH|ru|~by~m]<8efewhkbv *2Зembge
~iH|zh|海湾~i)%1>D委员会*.
icmp|ru|@La ~oGb Fpdkrbqv >2kaibhhbb @plfalegCbi wcx gchjb mbrei
ices|fr|@a#Vau ~oj@3@1l’exploration #Bmer
ices|ru|%5Icynpdefandai hagcjc @p~kGiafq
seafo|fr|~hg&.^A>]@C~i2halieutiques @el’Atlantique Sud-Est
seafo|es|@F%Z&Ey ~lA%0~h]#B~gs~n)Atlántico Suroriental
seafo|ru|%5~iJlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|zh|~ej^M东南大西洋~dl资源@l
_U|fr|@a%7~hrcivils @el’enlèvement @3d’enfants
_U|es|~kf{| de La Haya} >R~ln~oh#BSustracción ~qzMenores
_U|ru|%5sfeynedhka-lfegaguv ehlckjev %Clavbzcdbq ncjco
_U|zh|#C诱拐%Q民事~gM@l;#"#C{性|}诱拐%Q民事~gM@:{海牙|}@l
=i|fr|~hg@6@C~bV^A*(+Rd’adoption &H
=i|es|~kf{| de La Haya} %f_Z@8#kNiño y _Z%P#wmateria @eAdopción #Q
=i|ru|%5&O~oOb ~c6#Xbdahjfeddasa phudagmcdbq
=i|zh|跨国收养~gM#g%Q及>D@l;#"跨国收养~gM#g%Q_f>D@:{海牙|}@l
~ax|fr|@a#'recouvrement @Caliments %Nl’étranger
~ax|es|_NObtención @eAlimentos ~ldExtranjero
~ax|ru|%5gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~irsanitaire *,{ (2005)|}
ihr|es|~ipSanitario #Q{ (2005)|}
ihr|ru|@.{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazo abxoce ~e8(2005)
ihr|zh|#C~mJ~o/(2005);#C~mJ~o/
udhr|fr|~aO~jz<i
udhr|es|@h*m@e=/
udhr|ru|#i~f[=O
udhr|ar|~pVboifi ~cO
udhr|zh|%e*P@y
>"|fr|@i@El’octroi @el’indépendance %Dpays #b%D~hEcoloniaux
>"|es|@h%ZConcesión #B~jja @X<Wy ~koColoniales
>"|ru|~fKlfcnahjegmcdbb ~jskamadbemAdui hjfedei b defanei
>"|ar|%kdho abaqgibab bblbmah fabwjfl abdqgjdke
>"|zh|给予殖民地%1@[%T民~o?@y;给予殖民地%1@[%T民~o?@)@y
+4|fr|@i#V%D=(&t*o@3touchant @,^[amicales ^A*(+2@,*4conformément >b=?*N
+4|es|@h>R@9@e&F@Areferentes a #G~bw@eAmistad y _Z%P+2@X%/@econformidad con @p</@e&K
+4|ru|~fK~p1%Clfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b <8~oI~d"~f-Vhjegai ~d?
+4|ar|~n?abiahfh ~ky+ulabjbaiag abfmce fabgjafh lch ~l8fnia bdcBai ~kz;~n?abiahfh ~kyabdgxbe labjbaiag abfmce fabgjafh lch ~l8fnia bdcBai ~kz
+4|zh|~dt依&V@x*.^N~mL友好<R及>D之#C^T#M之@y;~dt依&V@x*.^N~mL友好<R_f>D{的|之}#C^T#M{的|之|}@y
~c/|ru|~fKdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~c/|zh|@H天然资源之永久~o9@y;#"{天然|自然}资源~p6永久~o9~p6@y
%p|fr|@i#A~nz@e&jraciale
%p|es|@h^z%Z~qmRacial
%p|ru|#z#Fa ~cqfehagao nbhkfbibderbb
%p|ar|%k#dbbiAaE <!abgdccC abjhxkc
%p|zh|@x*/^J~gN_i@y
=x|fr|@i~jz~bh
=x|es|@h%0@]#kNiño
=x|ru|#z~f[fcwcdke
=x|ar|%k~feabynb
=x|zh|%Q%b@y
=H|fr|@i@E#0#B&j^R
=H|es|@h%Z*8#B+p~o0
=H|ru|~fK&I^m~n.
=H|ar|%k~kxjbG ~f!
=H|zh|~ik_i@y
>x|fr|@i@El’asile territorial
>x|es|@h#YAsilo Territorial
>x|ru|~fKjcffbjafbemAdai pwcybzc
>x|zh|~gS庇护@y
^,|fr|@i@El’inadmissibilité @el’intervention ~j]intérieures @C*4^A@6@e~mpindépendance ~qb~mpsouveraineté
^,|es|@h%ZInadmisibilidad #BIntervención ~qf~hhInternos %0%/y ~gH@8@esu ~jjy Soberanía
^,|ru|~fKdcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~jsb hpgcfcdbjcje
^,|zh|~dt内政~g8~fI~o?与~o9之#g@y;~dt内政~g8~fI~o?&[~o9{之|的}#g~p6@y
=k|fr|@i@El’inadmissibilité @el’intervention ~qbl’ingérence ~j]intérieures @CÉtats
=k|es|@h%ZInadmisibilidad #BIntervención ~jAInjerencia ~qf~hhInternos %0Estados
=k|ru|~fKdcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~dH
=k|zh|~g8@[干预别国内政@y;~g8@[干预{别|他}国内政@:@y
<)|fr|@i#'progrès ~n/#e~glsocial
<)|es|@h#YProgreso =J#q#wlo Social
<)|ru|#z~aulfasfchhe b ~dB
<)|ar|%kabgimd fabshdaE nc abdcmah abargdajc
<)|zh|=6进步@[#m@y
+6|fr|@i#'~fj#B#7&H
+6|es|@h#YFortalecimiento #B#2#Q
+6|ru|#zaw pkfclmcdbb %]~gG
+6|zh|加强#C#]@y
>v|fr|@i@C=(+T=Kfond @Cmers ~o3océans, ainsi ^O~mpsous-sol, au-delà @Climites #Bjuridiction nationale
>v|es|~ia@9^ORegulan @XFondos Marinos y Oceánicos y su Subsuelo~p5Fuera %0Límites #BJurisdicción Nacional
>v|ru|#zlfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~kOtfbhnbkrbb
>v|zh|~dt~aM+O底床与下层土壤之#M@y;@H{各国|国家}~aM海床洋底~fI底土@:#M@y
~f"|fr|Définition @el’agression
~f"|es|Definición #BAgresión
~f"|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~f"|zh|侵略定义
<k|fr|@i#Jl’instauration ~kPnouvel ordre ~mF*,
<k|es|@h#YEstablecimiento @eun Nuevo Orden Económico #Q
<k|ru|#zaw phjedagmcdbb dagasa %CPkadaibBchkasa lafqnke
<k|ar|=]lsiade hFad aigxamc mfbc rmcm
<k|zh|~mL新@)#C~gO秩序@y
~a5|fr|~hV#Jl’instauration ~kPnouvel ordre ~mF*,
~a5|es|~p(#YEstablecimiento @eun Nuevo Orden Económico #Q
~a5|ru|#h@pphjedagmcdbt dagasa %CPkadaibBchkasa lafqnke
~a5|zh|~mL新@)#C~gO秩序@?
&N|fr|=?@C#L#bdevoirs ~la@CÉtats
&N|es|</@e@]y Deberes Económicos %0Estados
&N|ru|Хefjb~b[PkadaibBchkbv ~f[b awqxeddahjco ~dH
&N|ar|dcBai ~fe~l8ffarlagua abaigxamce
&N|zh|各国~gO%b@[义务*.
^6|fr|@i@C~eK
^6|es|@h%0@]%0Impedidos
^6|ru|~fK*A~l,
^6|zh|~j.@y;残{疾|废}者%b@y
<P|fr|@i*a~qy~p,+C
<P|es|@h%Z@8@e~j0~nA>i
<P|ru|~fK&O~l]~k8
<P|zh|#g%T~p[=7@y;#g%T~p[@:=7@:@y
*Z|fr|>a@1@,responsables @e<h@Clois
*Z|es|+B@PFuncionarios Encargados @eHacer ~qjLey
*Z|ru|~kg~pYnamydahjduv mbr @planncfyedbt lfegalafqnke
*Z|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*Z|zh|执^T~fF~eM
*X|fr|@i~nzd’intolérance ~qb&jfondées *areligion ou @pconviction
*X|es|@h%Z*8@e_R@eIntolerancia y +pFundadas ~o1Religión o #GConvicciones
*X|ru|~fK~cqdcjcflbiahjb b ^m@eahdagc fcmbsbb ~nspwcyncdbo
*X|ar|%k~kx<!abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;=]labiAaE <!abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*X|zh|*/基于宗教或信仰原因@)^J@)~mG@[_i@y;*/基于宗教或信仰{原因|}@:^J@:~mG{和|与|及}_i@y
~b4|fr|~maManille #'~eBpacifique @Cdifférends ~aY
~b4|es|~iaManila #YArreglo Pacífico @eControversias *O
~b4|ru|IedbmAhk@da ibfdai fexfcCcdbb %lhlafag
~b4|ar|%kdahcba *?gqfce abdhaCjag ~e8labfqazb abqbdce
~b4|zh|@H=5解决#C争端@)马尼拉@y
~a4|fr|=?^)#Bnature
~a4|es|</%w#BNaturaleza
~a4|ru|Nhcibfd%(lfbfanu
~a4|zh|%e自然*.;%e大自然*.
~a1|fr|#od’éthique médicale ~cQau rôle >U@esanté, ~bD@Cmédecins, %M@p@6@Cprisonniers ~o3détenus ~p,+C
~a1|es|@9@eÉtica Médica Aplicables _ZFunción #k~bb@eSalud, ~d0@XMédicos, ~o1@8@e&vPresas y Detenidas ~nA>i;@9@eÉtica Médica
~a1|ru|*9icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g &OxekmtBcdduv ~nsxencfyedduv mbr aj ~k8
~a1|zh|@H医务~fF*L~oX医生在#g被监禁@[拘留@)~p[@)=7~gM@)任务@)医疗道德#M
^/|fr|@i#'*o@C~hE>bpaix
^/|es|@h#Y&F%0~ko_ZPaz
^/|ru|~fK~iVdefanag @eibf
^/|zh|%T民享有=5%b@y;{各国|}%T民享有=5@:%b@y
+k|fr|@i@C=(=c@e*Y>M%D~fn~g4%D~fnd’abus @epouvoir
+k|es|@h>R@9~d1@e&L@P#G~f9@e~kiy #kAbuso @ePoder
+k|ru|#zahdagduv ~f?>J~j9ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
+k|ar|~n?abjmb ~l!+ulAoaca ~kAfsqaEe aqgjdab abqbye
+k|zh|为罪行@[滥用权力&e受害者取得公理@)+L@y
~bS|fr|~lw@e~oTminima #A#Jl’administration #B*Y@1mineurs{ (Règles de Beijing)|};_C@e=:
~bS|es|~jK+zAdministración #B&L@eMenores{ (Reglas de Beijing)|};~bv@e=:
~bS|ru|#O~hWajlfegmcdbq >J#XdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~m.#9
~bS|zh|@x少%9司^T~hH(~fr_-);@x少%9司^T~hH;~fr_-
+8|fr|#o=c>M%Nl’indépendance #Bmagistrature
+8|es|~bm~j!_Z~jj#BJudicatura
+8|ru|@/~jshpncwduv afsedag
+8|zh|@H司^T机关~o?@)+L;司^T机关~o?@:+L
=y|fr|@i#'*oau #[
=y|es|@h#Y&Fal &P
=y|ru|~fK~iV@efexgbjbc
=y|ar|%kaboi nc abghdce
=y|zh|#m%b@y
&R|fr|@i%7=(~j"juridiques ~cQ>b@6#bau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques +Rd’adoption ~qbplacement familial %7plans ~mv#b*,
&R|es|@h>R@9~isy Jurídicos ~j!_Z@8=JBienestar %0Niños, con ~h-Referencia _ZAdopción ~jAColocación #wHogares @eGuarda, ~qfPlanos ~nb#Q
&R|ru|~fK~e-lfegaguv lfbdrblev, kehetzbvhq ~b?b ~k?ncjco, ahawcdda lfb lcfcneBc ~oO@egahlbjedbc b bv phudagmcdbb @e_4pfagdqv
&R|zh|@H%Q#g@[%Q福利*L~oX~qn寄养@[收养办^T@)=6@[^T律#M@y
^-|fr|@i#'~fj@el’efficacité &tprincipe @el’abstention &t~oS>bmenace ou %N~iX#Bforce %M@,^[~c'
^-|es|@h#Y~kl#BEficacia #kPrincipio #BAbstención #BAmenaza o #B*!#BFuerza #w#G~bw*O
^-|ru|#zaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~nscc _Jg %lajdaCcdbqv
^-|zh|加强在#C<R上不_g武力或进行武力威胁#M@)效力@y
=U|fr|~lw@e=(=Y~qysoumises %Nune forme quelconque @edétention ou d’emprisonnement
=U|es|~qv@9~p9@e~j0Sometidas a Cualquier Forma @eDetención o Prisión
=U|ru|Lgan@w~f?~b?ghcv mbr, langcfseciuv xencfyedbt ~nsxekmtBcdbt g kekao wu ja db wuma Fafic
=U|zh|#g~gL遭受任何形式拘留或监禁@)%T~p!;#g~gL遭受任何形式拘留或监禁{人员|的人员}~p!
<D|fr|@i*a#P#b#0@Cdifférends ~o3situations qui peuvent menacer @p~mx^A#7+w#b#'rôle ~qB#A%Mce domaine
<D|es|@h%Z%t~jA*8@eControversias y @eSituaciones ^OPuedan Amenazar @p~nj#2#?y #YPapel ^z#wesa Esfera
<D|ru|~fK~c)b phjfedcdbb hlafag b hbjperbo, ~jupsfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #Fg Pjao awmehjb
<D|zh|@H&W@[*/可能威胁#C=5与#]@)争端@[局势以及@H@x在该~gS@)~j,@)@y;@H{预防|防止}@[*/可能威胁#C=5与#]@)争端@[局势以及@H@x在{该|此}~gS@)~j,@)@y
~eE|fr|_Cminima #A@1l’élaboration @e="non privatives @eliberté{ (Règles de Tokyo)|};_C@eTokyo
~eE|es|~jK~m6<VNo Privativas #BLibertad{ (Reglas de Tokio)|};~bv@eTokio
~eE|ru|#O#F#Xicf, dc ~c9jtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#9
~eE|zh|@x~i,~hH(东京_-);@x~i,~hH;东京_-
=)|fr|#o=c>Mau ~iedétenus
=)|es|~bm~jc%0Reclusos
=)|ru|@/~cSxekmtBcdduib
=)|zh|~dg+L
^s|fr|%O#A=Y#P#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};%O@eRiyad
^s|es|%h^z+z%t#B~khJuvenil{ (Directrices de Riad)|};%h@eRiad
^s|ru|=R@V{Efsedbxerbb EwKcnbdcdduv Jerbo |}~j9~iUlfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^s|zh|@x&W少%9=s*M(利雅得*M);@x&W少%9=s*M;利雅得*M
~c7|fr|_C#A=Y@6@Cmineurs privés @eliberté;_C@eLa Havane
~c7|es|~bv^z~p9%0Menores Privados @eLibertad;~bv@eLa Habana
~c7|ru|~cD~hW~b?dchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#9
~c7|zh|@x#g被剥夺自由少%9_-;哈瓦那_-
^j|fr|%vtype d’extradition
^j|es|%xModelo @eExtradición
^j|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
^j|zh|引渡示范%r
^(|fr|%vtype d’entraide judiciaire +Rpénale
^(|es|%xModelo @e~hZRecíproca #w~hhPenales
^(|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %3^S
^(|zh|刑事事件互助示范%r;刑事{事项|}互助示范%r
>p|fr|#o@ebase >Mau rôle &tbarreau
>p|es|~bm%ZFunción %0Abogados
>p|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #lfamb tfbhjag
>p|zh|@H律师~j,@)+L;律师~j,@:+L
+'|fr|%O~cQau rôle @Cmagistrats &tparquet
+'|es|%h%ZFunción %0Fiscales
+'|ru|=R{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #lfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
+'|zh|@H检察官~j,@)*M;检察官~j,@:*M
~aW|fr|#o@ebase #'~oS>bforce #b+y@C<x%Nfeu ~oQresponsables @e<h@Clois
~aW|es|~bm#Y~m)#BFuerza y @e*l@eFuego ~k)@XFuncionarios Encargados @eHacer ~qjLey
~aW|ru|@/_Jhbmu b asdchjfcmAdasa ~iynamydahjduib mbreib @planncfyedbt lfegalafqnke
~aW|zh|执^T~fF_g武力@[火器@)+L;执^T~fF_g武力@[{火器|枪支}@:+L
*u|fr|@i^)#wfaveur #Bsurvie, #B@6#b&t#e@e~bh
*u|es|@h%w%ZSupervivencia, @p@8=J#q#kNiño
*u|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~b?b <fncjco
*u|zh|%Q生存*L#g@[#m%e@y
*-|fr|#o#A@1@,%Gâgées
*-|es|@9^z#wfavor _Y&v@eEdad
*-|ru|*9#F#X~oKmtnco
*-|zh|@x老%9%T#M
~a2|fr|#o=Y@6@C%Gatteintes @emaladie mentale #b~dP@Csoins @esanté mentale
~a2|es|@9~p9%0Enfermos Mentales =J~kl#BAtención #BSalud Mental
~a2|ru|*9~b?lhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
~a2|zh|#g精神病患者@[改善精神保健~p!
~cV|fr|@i#J@,~bJd’établissement @Cfaits ~qB#A#wvue &tmaintien #B~mx#b#B#7~c'
~cV|es|@h%ZDeterminación %0Hechos ~k)@t~o1Esfera #kMantenimiento #B~nj#2*O
~cV|ru|#zaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %3lanncfyedbq %Cibfe b ~gG
~cV|zh|@H@x~ha#]~gS中@)实况调查@)@y;#"@x~ha#]~gS{中的|的|}{实况|事实}调查{活动|}@:@y
&m|fr|@i*a~qy#u@,disparitions forcées
&m|es|@h%Z@8@e~j0#j#GDesapariciones Forzadas
&m|ru|~fK&O~l]dehbmAhjgcdduv bhBcxdagcdbo
&m|ar|%kodace ^P;=]lodace ^P
&m|zh|#g~gL%T不遭受强迫失踪@y
&"|fr|@i@C#L@C%Gappartenant %N@Cminorités nationales ou ethniques, religieuses #blinguistiques
&"|es|@h>R@]_Y&vPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&"|ru|~fK*Ambr, lfbdenmcyezbv k derbademAdui ~nsPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
&"|ar|%k~fe~hqabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;=]loifi ~hqabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&"|zh|在民族或族裔*L宗教@[语言上属于少数群体@)%T@)%b@y
^G|fr|@i@E#0#B>O^R
^G|es|@h%Z*8#B^0~o0
^G|ru|#zaw _F~n.
^G|ar|%k~kxjbG abjhn Am abdkpe
^G|zh|~ik@)_)&e@y
&5|fr|_C@1l’égalisation @Cchances @C{handicapés|personnes handicapées}
&5|es|Normas Uniformes %ZIgualdad @eOportunidades @P#G~eN
&5|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~cRfegduv gaxiaydahjco ~j9~l,
&5|zh|残疾%T机会均等标准_-
<m|fr|#o#J=Kstatut @C~e?nationales =Y~dE^A@6~jz<i
<m|es|@9~j!al ^Y_Y~jkNacionales @e~h:y @8%0=/{ (Principios de París)|};@9@eParís
<m|ru|~aehjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~f[=O{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
<m|ar|~oy+uldktC abdIqqag abfyhce bgjCcC fodace ~fe~cO
<m|zh|@H_(@[#g*P@)%1~o.@)地位~p!(~i9#M);@H_(@[#g*P@)%1~o.@:地位~p!;&V~i9#M^N
*F|fr|@i%7="&?~dM=K~n7*,
*F|es|@h@m<V@P~eU%'~no#Q
*F|ru|~fKicfev @p&I%C~j6
*F|ar|=]labgmalck abkadce sbG ~kxjbG abskual abmfbc
*F|zh|*/#C~aJ^L@y
*t|fr|@icomplétant @p~ma1994 %7="&?~dM=K~n7*,
*t|es|@hComplementaria #B~ia1994 @m<V@P~eU%'~no#Q
*t|ru|@Z{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @p&I%C~j6{| 1994 sane}
*t|zh|补充1994%9&V*/#C~aJ^L@y^N@)@y
&b|fr|@i#'~fj#B*(~p/@,accords ou organismes régionaux ~gl&tmaintien #B~mx#b#B#7~c'
&b|es|@h#Y~kl#B%P+2@ty @XAcuerdos u Organismos Regionales ~ldMantenimiento #B~nj#2*O
&b|ru|~fKhagcfCcdhjgagedbb <8~pcfcsbademAduib hasmeCcdbqib ~nsafsedeib %3lanncfyedbq %Cibfe b ~gG
&b|zh|@H增进@x与区域安排或~o.之间~ha#]~gS@)>D@)@y
=V|fr|@i%Nl’occasion &tcinquantième anniversaire ~qB*N
=V|es|@hcon Motivo #kCincuentenario @e&K
=V|ru|#z@phmpBet lqjbnchqjao sanagzbdu ~d?
=V|zh|@x五十周%9纪念@y
<-|fr|~hV*s=Yjeunesse{| à l’horizon 2000 et au-delà}
<-|es|~p(%w@P@XJóvenes
<-|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
<-|ar|~fa<Ybbwlal
<-|zh|%e青%9@?;到2000%9~fI后%e青%9@?
&8|fr|@i#'*o^A~g.@Cindividus, groupes #borganes #B~p4@epromouvoir #bprotéger @,#L@e~aw@,libertés fondamentales universellement reconnus
&8|es|@h#Y&F=JDeber %0Individuos, @XGrupos y #G~jk@e~lRy Proteger @X~ao#GLibertades ~d1Universalmente Reconocidos;@h>RDefensores %0=/
&8|ru|~fK~iVb awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~mt~a:b ahdagduc hgawanu;~fKlfegaxezbjdbkev
&8|ar|=]loi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~feabshqah fabokcag ~l!abdjgkn lua jabdca
&8|zh|@H个%T*L群体@[=6~o.在_(@[#g普遍公认@)*P@[~gK~gM@)%b@[~fx@y;@H个%T*L{群体|团体}@[=6~o.在_(@[#g{普遍|举世}公认@)*P@[~gK~gM@)%b@[{责任|义务}@:@y;*P维护者@y
<c|fr|>e{sur une|en faveur d’une} culture @e{la |}paix
<c|es|@h~gi@e@(@muna Cultura @ePaz;@h@muna Cultura @ePaz
<c|ru|#zb #h%3kpmAjpfu ibfe;~fKkpmAjpfc ibfe
<c|ar|~i:*?Biane abqbad;%kflkhadr abjdb abdgjbich lBiane abqbad
<c|zh|=5=r@y@[@?;=5=r@y
&!|fr|@i&tMillénaire
&!|es|@h#kMilenio
&!|ru|#zjuhqBcmcjbq ~d?;#zjuhqBcmcjbq
&!|ar|%k#dbbpbnce;%kabpbnce
&!|zh|@x千%9@y;千%9@y
~hy|fr|@id’engagement #'VIH/sida
~hy|es|~iacompromiso ~o1lucha #j%'VIH/SIDA
~hy|ru|~fKlfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~hy|ar|%kababgCad *?nckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
~hy|zh|@H~do毒/~do#K@)~mN@y
~kT|fr|%S#'VIH/sida
~kT|es|%-#YVIH/SIDA
~kT|ru|&Q@d@pNRЧ/LGRHp
~kT|zh|@H~do毒/~do#K@)%a
hiv-2011|fr|=Lintensifier nos efforts @1~dM{le VIH et le sida|le VIH/sida}
hiv-2011|ru|&Q@d@pNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @p~l-NRЧ b LGRHe
~oF|fr|=Laccélérer @priposte @1lutter #u=KVIH #b~nY%Nl’épidémie @esida d’ici %N~pw
~oF|es|%-#YVIH =JSida: ~o1Vía Rápida @PAcelerar @p~bs%'VIH y Poner Fin _ZEpidemia #kSida @P~pw
~oF|ru|&Q@d@pNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k 2030 sanp
hiv-2021|fr|=L~nY%Dinégalités #bagir @1vaincre =Ksida d’ici %N~pw
hiv-2021|zh|@H~do毒@[~do#K@)%a：结束不平等现象，进入~pw%9之前*/~do@)轨道
+/|fr|Un monde digne ~fH
+/|es|Un mundo apropiado @P@Xniños
+/|ru|Ibf, lfbsanduo ~j9ybxdb ncjco
+/|zh|适合%Q生长@)%e;适合%Q成长@)%e
^n|fr|@i#A#'Nouveau ~lN~jN@el’Afrique
^n|es|@h^z%ZNueva Alianza >Q#q@e~eH
^n|ru|#z#Fa Jagai lefjdcfhjgc >?<fMFfbkb
^n|zh|@x@H*w#m新~o!@)@y
nepad|fr|Nouveau ~lN~jN@el’Afrique
nepad|es|Nueva Alianza >Q#q@e~eH
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} >?<fMFfbkb;JXGMH
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*w#m新~o!
=I|fr|~h3~j3~en@e2005
=I|es|~pF~ly~em2005
=I|ru|Rjasag#c~neheiibje 2005 ~n5
=I|ar|hgazr ~jrbjad 2005
=I|zh|2005%9%e*6成果
^r|fr|#o=c#bdirectives #J=K*o%Nun ~oS#b%N~mA@C~fn@eviolations flagrantes &t*o@3~jz~aw@eviolations graves &t*o@3humanitaire
^r|es|@9y %hBásicos #Y&F_Y~f9@eViolaciones Manifiestas _YNormas #?@e~ao@eViolaciones Graves #k&F@AHumanitario a Interponer ~h]y Obtener Reparaciones
^r|ru|@/b ~j4{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #l~mt@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~j9ycfjg sfpwuv defpCcdbo %ldafi %3~f[~a:b hcfAcxduv defpCcdbo %Cspiedbjefdasa lfege
^r|zh|严重违反#C*P^T@[严重违反#C~nG^T&e受害%T~pa补救@[赔偿@)%b+L@[导则
%[|fr|_Dantiterroriste ^){de l’Organisation des Nations Unies|des Nations Unies};_Dantiterroriste mondiale
%[|es|~bq*[^z#j%'Terrorismo
%[|ru|~dw{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
%[|ar|aqgkagcrce #dabjabdce bdtanoe abskual
%[|zh|@x+K反恐=-;&V+K反恐=-^N
~iN|ru|RdhjbjprbademAdac hjfabjcmAhjga ~m]@plfegei ~a:~d?
~iN|zh|@x~m1@)体制建设;~gI~m1@:体制建设
=X|fr|>a@1@,titulaires @emandat au titre @Cprocédures spéciales &t~oj~jz<i;>a@1@,titulaires @emandat au titre @Cprocédures spéciales &tConseil
=X|es|+B@P@XTitulares @eMandatos %0Procedimientos Especiales #kConsejo{ de Derechos Humanos|}
=X|ru|~kg~pYiednejefbcg hlcrbemAduv lfarcnpf ~m]@plfegei =O
=X|zh|~m1~dm程序任务负责%T~eM;{人权理事会|}~dm程序任务{负责人|执行人}@:~eM
+5|fr|@i#A%7#L@C~hEautochtones
+5|es|@h^z>R@]%0~koIndígenas
+5|ru|#z#Fa *Akafcdduv defanag
+5|ar|%k#d*?~feabwjfl abpxbce
+5|zh|@x~o6%b@y
>l|fr|~nVjuridiquement non contraignant #Jtous @,types @eforêts;~nV#A%7forêts
>l|es|instrumento jurídicamente no vinculante @mtodos @Xtipos @ebosques;instrumento ^z>Rbosques
>l|ru|dc bictz~ahawqxejcmAdao tfbnbBchkao hbmu nakpicdj@w@pghci gbnei mchag;nakpicdj@w#F@pmchei
>l|zh|@H~gL类型~mQ@)无^T律约束力文书;@x~mQ文书
~c3|fr|plan ~b(#A%7forêts (2017-2030);plan ~b(#A%7forêts
~c3|es|plan estratégico ^z@P@Xbosques 2017-2030
~c3|ru|hjfejcsbBchk@Y#F@pmchei @e2017–2030 sanu
~c3|zh|@x2017-2030%9~mQ~eP;~gI2017-2030%9~gI~mQ~eP;@x~mQ~eP
*'|fr|Lignes ~l/~dG>b@6@eremplacement @1@,enfants
*'|es|%h~m6~lKAlternativas @eCuidado %0Niños
*'|ru|=R{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @pemAjcfdejbgdaip pvanp xe ncjAib
*'|zh|@H替代性%Q照料@)导则;{儿童替代{性|}照料|替代性%Q照料}{导则|准则}
<p|fr|#T@U*s#A=Y~bF~g3personnes
<p|es|~oY%w^z@P~lo~n(
<p|ru|~dw#H#F@p~i-mtnAib
<p|ar|~dL#dabjabdce bdtanoe ~e6labpwvax
<p|zh|@x<S~mg~dp+K#-
_n|fr|_C#A#J=K~iedétenues #bl’imposition @e="non privatives @eliberté %Ddélinquantes{ (Règles de Bangkok)|};_C@e~h0
_n|es|~bv^z~jc_YReclusas y <VNo Privativas #BLibertad @P#GMujeres Delincuentes{ (Reglas de Bangkok)|};~bv@e~h0
_n|ru|~cD~hW~cSycdzbdeib-xekmtBcdduib b icf dekexedbq ~j9ycdzbd-lfegadefpCbjcmco, dc ~c9mbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#9
_n|ar|ifajm #dbdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_n|zh|@x女性~dg@[女性罪犯~i,_-(曼谷_-);@x女性~dg@[女性罪犯~i,_-;曼谷_-
*K|fr|Stratégies #b="concrètes types actualisées ~dG%N#0#B>O#u@,femmes ~gl#B#P~hc#b#B~hP
*K|es|~lxy <V~nmModelo Actualizadas +z*8#B^0~nAMujer ~ldCampo #B_k@p~mZ
*K|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @p~l-dehbmbq #X~n!%3%mlfegahpnbq
*K|zh|&V在~mb~gS中~ik_)&e@)~k1^L^N增订本;&V在~mb~gS{中|内|}~ik@)_)&e@)~k1^L^N增订本
~k-|fr|~maSalvador @E@Cstratégies globales @1faire face %Ddéfis mondiaux : @,systèmes @e#P~hc~qb*Y~hF#b~mpévolution %Mun monde #wmutation;~maSalvador
~k-|es|~iaSalvador @m~lxAmplias ante ~pPGlobales: @X~qw_k~n[y su #q#wun Mundo #wEvolución
~k-|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~j9ajgcje @esmawemAduc guxagu: hbhjciu %m>Jb bv fexgbjbc g bxicdqtzcihq ibfc
~k-|zh|@H应对+K挑战@)综合=-：~mb系统~fI在变化%e中@)#m@)萨尔瓦多@y;&V萨尔瓦多@y^N
~k'|fr|%S#BRéunion @e*V@e%z*a#P^Amaîtrise @Cmaladies non transmissibles
~k'|es|%-~qA%t=J>0_YEnfermedades No Transmisibles
~k'|ru|&Q@d~f/%y@plfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n-dbib
~k'|zh|~g2#K+M#E@)%a;+M#"~g2<t@:~jL
&9|fr|@i#A@El’éducation ^A~pX%D~qr
&9|es|@h^z@m~d]y Formación #wmateria @e=/
&9|ru|#z#Faw awfexagedbb b ~nW%3~f[=O
&9|ar|%k#dbbgBicn fabgmkcl nc drab ~fe~cO
&9|zh|@x*P~i!@[培训@y
>:|fr|L’avenir ^Onous voulons
>:|es|El futuro ^Oqueremos
>:|ru|Upnpzcc, kajafasa iu vajbi
>:|ar|abdqgilb abHc hxlf sbcu
>:|zh|我们希望@)~j-
~iR|fr|#o#blignes ~l/#A@E>K%N~iWjuridique %M=Ksystème @e~hP
~iR|es|@9y %h^z#Y~fU_Z~hZJurídica ~qf~qw~mZ
~iR|ru|*9b ~j4{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~hWnahjple k tfbnbBchkao laiazb g hbhjciev ^S
~iR|zh|@x~o5&)系统中~pa^T律~mO机会~p!@[*M;@x~o5&)系统{中|}~pa^T律~mO{机会|}@:#M@[*M
^]|fr|@i#B~ea@El’état @e*o%Dniveaux ~mv#b*,
^]|es|@h_v@e%6#Y~h6@e&F~qfPlanos ~nb#Q
^]|ru|#z~f/@e~c5~gtMhheiwmcb ~ibgcfvagcdhjgc ~mt@e_4pfagdqv
^]|zh|~qn@)^T治#K+M#E@y;{国内和国际|国家和国际}{的|两级的|两级}^T治#K+M#E@:@y;+M国{内|家}@[#C{的|两级|两级的}^T治#K#E@:@y
~a3|fr|@i&tDialogue @e*V%7migrations +w~n/#[
~a3|es|@h#kDiálogo @e~d[%ZMigración @A=J&P
~a3|ru|#z@pbjasei nbemase @e~c5~ib%]ibsferbb b fexgbjbb
~a3|zh|#C移徙与#m#K~fy对话@y;#C移{徙|民}与#m<t~fy对话@:@y
>o|fr|<e~j3#Bréunion plénière @e*V@el’Assemblée générale{,|} dite >Z^)%7~hEautochtones
>o|es|^7#Breunión plenaria @ealto nivel ~mV~hkconocida como >Y%w>R~koIndígenas
>o|ru|Rjasag#clmcdefdasa xehcnedbq %ylan dexgedbci «Nhcibfdeq kadFcfcdrbq @pkafcddui defanei»
>o|zh|题为“%e~o6+M”@)+M~fy全体~dc~aK;{题为|称为|称作}{“|}%e~o6+M{”|}@)+M~fy全体~dc@:~aK
~b"|fr|Modalités @Uaccélérées @C^E{ (Orientations de Samoa)|};Orientations @eSamoa
~b"|es|~lK@e@(Acelerada @P@X=!{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b"|ru|#h@pphkafcddaip fexgbjbt *e{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~b"|zh|+N快速+P方式(萨摩亚途径);+N快速+P方式;萨摩亚途径
~b/|es|~ia~e4~gi=Z~e4~ee~ai2014-2024
~b/|ru|~km{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~hKiaft, @e~gD2014–2024 sanag
<r|fr|~hV@eVienne ~m4littoral ~gn2014-2024;~hV@eVienne ~m4littoral
<r|es|#r=Z~e4~ee#w#qSin Litoral{ para el Decenio 2014-2024|};#r=ZViena
<r|ru|~km@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~km@s~hKiaft
<r|ar|_Knccha bxabo ~ozabhadce Dck abqaobce
<r|zh|~b]2014-2024%9十%9=e@?;~b]{2014-2024{年十年|十年期|年}|}=e@?;=e@?
&S|fr|Stratégies #b="concrètes types #A~dG%N#0#B>O~hL@C~bV~ii#P~hc#b#B~hP
&S|es|~lxy <V~nmModelo ^z@P~eU@p^0#j@XNiños ~ldÁmbito #B_k@p~mZ
&S|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #F@p{mbkgbnerbb|bhkafcdcdbt} dehbmbq #X~oOg {feikev|awmehjb} %mlfegahpnbq
&S|zh|@x*/~mb~gS内_)侵害%Q&e@)~k1^L
&T|fr|%O_6%7="@e#P~hc~qb*Y~hF~dGau trafic @e~ce#b%D~bQ~gBconnexes
&T|es|%h#?~m6Respuestas @e_k~n[al ~l6@e~eT~hG~kiConexos
&T|ru|@.@M~mricf %3%m>J#X~cUawafaje ~iQrcddahjco ~bE~c9{Pjbi|dbi} lfchjplmcdbo
&T|zh|~dp~eQ及*v相关=s@)~mb对策#C*M
+(|fr|~ma~os
+(|es|~iaSendái;~ia~os
+(|ru|Lcdneohk@G
+(|ar|%kqchmac;%kqhmac
+(|zh|仙台@y
<o|fr|~jQ@e~os{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~jQ@e~os
<o|es|=Q@eSendái +z~io#kRiesgo @eDesastres ~hS;=Q@eSendái
<o|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
<o|ar|syak qِhmac bbom dh dvayk abtfakB bbngke ~hS;syak qhmac bbom dh dvayk abtfakB bbngke ~hS
<o|zh|~hS~j:;仙台+?
~bK|fr|~hVd’Addis-Abeba issu #B~n8>Z@T#'>-&t#[;~hVd’Addis-Abeba
~bK|es|%I=ZAddis Abeba #BTercera >Y@A%Z~aP>Q&P;%I=ZAddis Abeba
~bK|ru|Mnnbh-Mwcwhk@s*kjfcjAco ~jb@pFbdedhbfagedbt ~dB;Mnnbh-Mwcwhk@s&a
~bK|ar|~dLpmcq plala abxamke jh abdIgdk ~kyabBabB bgdfcb abghdce;~dLpmcq plala
~bK|zh|~mR次~a(#C~dc亚@)斯亚贝巴+P=t;亚@)斯亚贝巴+P=t
~bL|fr|Transformer notre monde : =K@I@e#e~hw%Nl’horizon ~pw;@I@e#e~hw%Nl’horizon ~pw;@I~pw
~bL|es|Transformar nuestro mundo: @p%I2030 >Q#q~bc;%I2030 >Q#q~bc;%I~pw
~bL|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~qu~n5;~n:~qu~n5;%W{ndq |}@e~c(~n5
~bL|ar|gofcb jabdha: vye ~e7bjad ~pw;vye ~e7bjad ~pw;vye jad ~pw
~bL|zh|变革^K%e：2030%9%g#m=t;~pw%9%g#m=t;~pw%9=t
~dz|fr|~ma=u~c2#P~g4#B*Y~hF%M=Kprogramme @Uplus large ~qB#A&?faire face ~j[~j"~la#b%Npromouvoir l’état @e*o%Dniveaux ~mv#b@3^A~jx&tpublic;~ma=u~c2#P~g4#B~hP
~dz|es|~ia=u%Z~jE_k@p~n[~ld=QMás Amplio #k#r^z@PAbordar @X~pP~isy Económicos y ~lR%'~h6@e&Fa Nivel ~nb@A~jA~cLPública;~ia=u%Z~jE_k@p~mZ
~dz|ru|~br@da gkmtBcdbb galfahag %m>Jg wamcc Cbfakpt lagchjkp ndq #F~kRfcCcdbq ~e-PkadaibBchkbv lfawmci b hancohjgbq ~gygcfvagcdhjge ~mt@e_4pfagdqv, e jekyc pBehjbt awzchjgcddahjb
~dz|ar|~mYsmdar dhj ~kAfabjmabe abrhazce
~dz|zh|@H将~mb纳入更广泛@)@x=t以应对=6@[~gO挑战并_(~qn^T治及公众参与@)~dh@y
_q|fr|~lw@e~oTminima #A@1=K~iedétenus (Règles Nelson Mandela);_C~d2
_q|es|~jK~jc%0Reclusos{ (Reglas Nelson Mandela)|};~bv~d2
_q|ru|#O#F#X~cSxekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~cDJcmAhade Iedncmu
_q|ar|ifajm #dabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_q|zh|@x~dg~hH(纳~bi_-);@x~dg~hH;纳~bi_-
~i4|fr|<e~j3#B~ea@El’examen d’ensemble #B*r@Ctextes issus ~en*a~p4@el’information
~i4|es|^7#Breunión @ealto nivel ~mV~hk#Yexamen general #Baplicación %0resultados ~em%Z~bx
~i4|ru|Rjasag#c~f/~cf~gtMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~d7fcCcdbo ~n'@e~el~qdbdFafierbaddasa awzchjge
~l:|es|Nuestro ~h2~qvAbordar y Contrarrestar Eficazmente %'Problema %w_YDrogas
~l:|ru|JeCe awzeq lfbgcfycddahjA ~knfcCcdbt ibfagao lfawmciu defkajbkag b ~n-dco
~l:|zh|我们对有效处理@[应对%e毒品#K@)共同~mN
*0|fr|~maNew York @1@,~n4#b@,migrants
*0|es|~iaNueva York @P@XRefugiados y @XMigrantes
*0|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
*0|ar|%khcfcfkt dh prb abbarzch fabduarkch
*0|zh|@H难民@[~jF@)纽约@y
~kD|fr|~pe~ea*arésistance %Dagents antimicrobiens
~kD|es|%-~qAResistencia a @XAntimicrobianos
~kD|ru|~i?%y@plfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~kD|zh|+M~g!#K#E@)%a;+M#"~g!<t@:~jL
~ew|fr|@i#'*o>bpaix
~ew|es|@h#Y&F_ZPaz
~ew|ru|~fK~iV@eibf
~ew|zh|=5%b@y;=5权@y
<j|fr|Nouveau @I@1@,villes
<j|es|Nueva %IUrbana
<j|ru|Jag@s<fsafanag
<j|ar|abvye aboAkce abrmcme
<j|zh|新城市=t
~a7|fr|L’océan, notre avenir : appel %Nl’action
~a7|es|Nuestros océanos, nuestro futuro: llamamiento _Zacción
~a7|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
~a7|zh|^K+O*L^K~j-：+P呼吁;^K+O~n"~j-：+P呼吁
~ci|es|%-%Z>X#k~oY%w^z@P~lo~n(
~ci|ru|&Q@d~f'QmawemAdasa lmede *k#F@p~i-mtnAib
~ci|zh|@H=8&V@x<S~mg~dp+K#-^N@)%a
~a0|fr|%Sadoptée au Sommet @e~mx~d2
~a0|es|declaración política aprobada ~o1Cumbre ~k)@pPaz ~d2
~a0|ru|&Q@G, lfbdqj>P@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
~a0|zh|纳~bi=5峰会通过@)%a;纳~bi=5峰会{所通过的|的|}%a
~k(|fr|~pe~n8~ea*a#P^Amaîtrise @Cmaladies non transmissibles
~k(|es|%-#BTercera Reunión @e%6%Z%t=J>0_YEnfermedades No Transmisibles
~k(|ru|&Q@djfcjAcsa ~f/%y@plfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~n-dbib
~k(|zh|+M~mR次~g2#K#E@)%a;+M~mR次#"~g2<t@:~jL
^y|fr|~pe~ea*a~bFtuberculose
^y|es|%-~qA~bs@pTuberculosis
^y|ru|~i?%y@p~n-jpwcfkpmcxai
^y|zh|+M~ei#K#E%a;+M~ei<t~jL
~hD|fr|@i#A%7#L@Cpaysans ~o3~bQ%Gtravaillant %M@,zones rurales
~hD|es|@h^z>R@]%0Campesinos y @eOtras &v^OTrabajan #w#GZonas Rurales
~hD|ru|#z#Fa *AkfchjAqd ~bEmbr, fewajetzbv g hcmAhkbv feoadev
~hD|ar|%k#d~holoifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
~hD|zh|@x农民@[农村地区*v劳动者%b@y
=B|fr|~e1*s@1@Cmigrations sûres, ordonnées #brégulières
=B|es|^Z%w@P{la|una} Migración Segura, Ordenada y Regular
=B|ru|~dw#4wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~dw#4ibsferbb
=B|ar|~hn<Ydh prb aburke abJdhe fabdhFde fabhFadce
=B|zh|#]*L有序@[正常~jF+K~o(;~jF#K+K~o(
<n|fr|pacte *s%7~p3
<n|es|pacto mundial >Rrefugiados
<n|ru|smawemAd#4wcycdrev
<n|ar|~hn<Y*?abbarzch
<n|zh|难民#K+K~o(
>8|fr|<e~j3@e<Uissu #B~j2>Z@e*V#A*a*(Sud-Sud
>8|es|^7@e<U#BSegunda >Y@e~d[^z%Z%PSur-Sur
>8|ru|~jm{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~jf@e~c5@phajfpndbBchjgp Ys — Ys
>8|zh|_j次~mj布~aH~aK;_j{次|届}~mj@:布~aH~aK
uhc-2019|ru|~i?~cf@p{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
sdg-2019|ru|&Q@dlambjbBchkasa Fafpie ~cf@p~myfexgbjbt, haxgeddasa lan Psbnao ~gtMhheiwmcb
sdg-2019|zh|在+M主持下召开@)%g#m#K~fy~o)论坛%a;{在|}+M主持下召开@)%g#m<t~fy~o)论坛@:%a
un75|fr|@ifaite %Nl’occasion #Bcélébration &tsoixante-quinzième anniversaire ~qB*N
un75|es|@h%ZConmemoración #k{75º|75o|septuagésimo quinto} Aniversario @e&K
un75|ru|~fKlfexndagedbb hciAnchqj lqjao sanagzbdu ~d?
un75|zh|纪念@x成立七十五周%9@y
~iF|es|Nuestro ~h2Común @eAfrontar Eficazmente @XDesafíos y Aplicar <V~d:y ~lo@pCorrupción y Reforzar @p%P#Q
~iF|ru|JeCe awzeq lfbgcfycddahjA ~knfcCcdbt lfawmci b >7icf @plfcnplfcyncdbt kaffplrbb b ~n-dco b pkfclmcdbt %ChajfpndbBchjge
~nv|es|Unidos #j%'racismo, @pdiscriminación racial, @pxenofobia y #Gformas conexas @eintolerancia
~nv|zh|团结起来，~o'~gN主义*L~gN_i*L仇外心理@[相关~mG&e;团结起来{，|}~o'~gN主义*L~gN_i*L仇外心理@[相关@:~mG{行为|现象}
~j'|es|%I{“Espacio2030”|Espacio2030}: %'espacio como motor #kdesarrollo sostenible;%I{“Espacio2030”|Espacio2030}
~j'|ru|~n:«Dahiah-2030»: kahiah kek ngbsejcmA &'~dB;~n:«Dahiah-2030»
~j'|zh|“~o[2030”=t：~o[作为%g#m@)驱动力;“~o[2030”=t
~b3|fr|~maKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~maKyoto
~b3|es|~iaKioto %Z~h:#B%t#kDelito, @p~n[=J~h6@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ia{Kioto|Kyoto}
~b3|ru|Dbajhk@d«Mkjbgbxerbq icf ~iUlfchjpldahjb, ~n3>Jb ~cRgcfvagcdhjge lfege: deghjfcBp >7Gagchjkb ndq ~qusane»;Dbajhk@G
~b3|ar|%ktcfgf *?abhufA ldhj ~kAfabjmabe ~l"fqcame abiahfh
~b3|zh|@H推进&W=s*L&)@[^T治：努力实现《2030%9%g#m=t^N@)~j)@y;@H推进&W=s*L&)@[^T治@)~j)@y;&V~j)@y^N
>(|fr|~hV@e=u~pxavancés{ pour la décennie 2022-2031|};~hV@eDoha
>(|es|#r=Z=u{en favor de|para} @X<WMenos Adelantados;#r=ZDoha
>(|ru|~br@s*k~cnhjfed;~br@s&a
>(|ar|_Kabmfoe bxabo pib ~ozhdfa
>(|zh|>E%1~dh@?
~a8|fr|Notre océan, notre avenir, notre responsabilité
~a8|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~a8|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
~a8|zh|^K+O*L^K~j-*L^K~fx;^K+O~n"~j-~n"~fx
~as|es|%-_v@e~d[#YExamen @eMitad @ePeríodo #k=Q@eSendái +z~io#kRiesgo @eDesastres ~hS
~as|ru|&Q@d~f/~cf@phfcndchfaBdaip awxafp vane ~d7Lcdneohkao feiaBdao lfasfeiiu @phdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
~as|zh|《2015-2030~j:^N中期审查#E%a;{大会|}《2015-2030~j:^N中期审查~jL
pandemic-2023|zh|+M~mK病&W*L防范@[应对#K#E@)%a;+M#"~mK病&W*L{防范|防备}@[应对<t@:~jL
tuberculosis-2023|zh|~ei#K#E%a;~ei<t~jL
~fl|fr|@Id’Antigua-et-Barbuda @1@,^E{ : une déclaration renouvelée pour une prospérité résiliente|};@Id’Antigua-et-Barbuda
~fl|es|%I@eAntigua y Barbuda @P@X=!{: una Declaración Renovada para una Prosperidad Resiliente|}
~fl|ru|~n:Mdjbspe b Uefwpnu ~j9*e{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~fl|ar|~dLphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
~fl|zh|安提瓜@[巴布达+N=t：实现韧性繁荣@)新@y;安提瓜@[巴布达+N=t
+g|fr|~e1@1l’avenir
+g|es|^Z>QFuturo
+g|ru|Gekj@wga biq wpnpzcsa
+g|ar|dcBai abdqgilb
+g|zh|~j-~o(
&7|fr|~e1numérique mondial
&7|es|^ZDigital Global
&7|ru|~dw{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
&7|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&7|zh|+K数字~o(
>m|fr|@i%7générations futures
>m|es|@h~m6Generaciones Futuras
>m|ru|~fKwpnpzbv lakamcdbqv
>m|zh|子孙后代#K@y;子孙后代@y
amr-2024|es|%-_v@e~d[%ZResistencia a @XAntimicrobianos
amr-2024|zh|~g!#K#E%a;~g!<t~jL
_S|fr|~hV{d’Avaza |de Gaborone |}~m4littoral ~gn~hT;~hV{d’Avaza|de Gaborone}
_S|es|#r=Z{Avaza|Awaza} ~ee~ai~hT;~p({en favor de|para} @X<W~ai~hT;#r=Z{Avaza|Awaza}
_S|ru|Mgexbdhk@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~hKiaft;lfasfeii~fo~hKiaft, @e~gD2024–2034 sanag
_S|zh|~b]~hT%9十%9阿瓦扎@?;~b]~hT%9十%9@?
~k.|fr|Engagement @eSéville
~k.|es|~h2@eSevilla
~k.|ru|LcgbmAhk~eFawqxejcmAhjg{a|e|p|ai|c}
~k.|ar|abgCad swlcbce
~k.|zh|塞维利亚~mN
=o|fr|@i#B>Z#A@El’environnement
=o|es|@h#B>Y^z#Y~lGHumano
=o|ru|#z~jf@p~p0~iA~a:hfcnu
=o|zh|~k6@y;~k6@)@y;~k6~i"@y
=p|fr|~aO@1#0définitive #Bfaim #b#Bmalnutrition
=p|es|@h*m%ZErradicación #kHambre ~jAMalnutrición
=p|ru|#ia &Isamane b dcnacnedbq
=p|zh|%e消灭饥饿@[营养不良@y
>9|fr|~qx<U=Y~dE^A*r#B*(technique +2pays #w#[;~qx~gp
>9|es|#T=Z<U@P~lRy Realizar @p%PTécnica +2@X<W#w&P;#T=Z~gp
>9|ru|~jm@Y*k@pfexgbjbt b >7jcvdbBchkasa <8~oIfexgbgetzbibhq hjfedeib;~jm@Y&a
>9|zh|_(@[实施#m中%1间技术>D@)布~aH#-;布~aH#-
<C|fr|~h3~j3#Bdixième session extraordinaire @el’Assemblée générale
<C|es|~pF~ly#kDécimo Período Extraordinario @eSesiones ~mVGeneral
<C|ru|ЗekmtBbjcmAd#cnchqjao hlcrbemAdao hchhbb ~gtMhheiwmcb
<C|zh|~fO最后~mP;~fO&V最后~mP^N;~fO@)&V最后~mP^N
<(|fr|~maRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~maRio
<(|es|~iaRío #Y~lGAmbiente =J&P;~iaRío
<(|ru|~h)@d@p~iAhfcnc b ~kQ;~h)@G
<(|ar|%kkcf *?ablcze fabghdce
<(|zh|@H~dn与#m@)里约@y
~e9|fr|~fW21
~e9|es|#r21
~e9|ru|~n:@e!X!X!I gck
~e9|ar|rmfb pjdab abikh 21
~e9|zh|21世纪=t
>/|fr|~maprincipes, non juridiquement contraignante mais faisant autorité, @1un consensus *s*agestion, @p&.#bl’exploitation écologiquement viable @etous @,types @eforêts
>/|es|@hAutorizada, sin Fuerza Jurídica Obligatoria, @e@9@Pun Consenso %wrespecto #BOrdenación, @p&E=J#q~ep%0Bosques @eTodo Tipo
>/|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~f?~j9smawemAdasa kadhcdhphe #XferbademAdasa bhlamAxagedbq, ~iKb &'<fghcv ~oDmchag
>/|zh|@H~gL类型~mQ@)^M*L~ej%g开发@)无^T律约束力@)+K协商一致意见权威性#M声明
>6|fr|@I#Z>bpoursuite #B*rd’Action 21
>6|es|#T+zUlterior ~h5#k#r21
>6|ru|#h@pnemAdcoCcip >7Gagchjkb ndq @e!X!X!I gck
>6|zh|~eI《21世纪=t^N~o,
+l|fr|>e@eVienne
+l|es|@h~gi=ZViena
+l|ru|~km{eq|ao|pt|bc|bv|bi|bib} nckmeferb~b[b Gfasfeii~fo&a
+l|ar|~i:nccha
+l|zh|=e@y@[@?
+Y|fr|~hV~jN~hw@C^E;~hV#BBarbade
+Y|es|~p(>Q#q~ep%0=!;#r=ZBarbados
+Y|ru|#h@p~gy&'<f*e;Uefwenahhk@s&a
+Y|ar|~fadh prb ~e7bbmfb abrCkce abxDcke abhadce
+Y|zh|+N%g#m@?;巴巴多斯@?
~k[|fr|_D@e~l7@1un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};_D@eYokohama
~k[|es|~bq@e~l7@Pun Mundo Más Seguro;~bq@eYokohama
~k[|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @p~gywamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~cRsajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~k[|zh|~mL更#]%e@)横滨=-;横滨=-
<7|fr|~hV#B>Z@T*apopulation ~n/#[
<7|es|~p(#B>Y@A%ZPoblación =J&P;#r=ZEl Cairo
<7|ru|#h~jb@pdefanadehcmcdbt b ~kQ
<7|ar|_KabdIgdk ~kybbqtah fabghdce
<7|zh|#C~mg与#m~dc@?;#C~mg~db#m{会议|大会|}@?
&2|fr|~maCopenhague #'#esocial;~ma~fZ;>e@e~fZ
&2|es|~iaCopenhague @m#qSocial;@h~gi=Z~fZ;~ia~fZ
&2|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
&2|ar|%ktflhuaDh *?abghdce abargdajce
&2|zh|=6#m#K哥本哈根@y;&V哥本哈根@y^N
*T|fr|~hV~en~jNsocial;~hV@e~fZ
*T|es|~p(~em@m#qSocial
*T|ru|#h~n'@e~el>?~au~dB
*T|ar|_K~jrbbghdce abargdajce
*T|zh|=6~hb@?;=6~hb&V@?^N
~kF|fr|>e@e=:
~kF|es|@hy ~gH~bu=Z=:
~kF|ru|~m.@db GmejFafi~fo&a
~kF|ar|%kfdhuar jdb lcrch
~kF|zh|~fr@y@[~hd;&V~fr@y^N{和|及|以及|与}&V~hd^N;&V~fr@y^N{和|及|以及|与}&V~fr~hd^N
+a|fr|~ma=:
+a|es|~ia=:
+a|ru|~m.@G
+a|ar|%klcrch;%klcrchD
+a|zh|~fr@y
^4|fr|~hV@e=:
^4|es|~bu=Z=:
^4|ru|~m.{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &a
^4|zh|~fr~hd
~aR|fr|Nouvelles ="#binitiatives =Y*r#B@i#b&t~hV@e=:
~aR|es|Nuevas medidas e iniciativas +zaplicación #B@hy ~gH~bu=Z=:
~aR|ru|HemAdcoCbc icfu b bdbrbejbgu @p>7Gckbdhkao nckmeferbb b GmejFafiu &a
~aR|zh|~eI&V~fr@y^N@[&V~hd^N@)+P@[倡议;~eI&V~fr@y@[~hd^N@)+P@[倡议
^a|fr|@I@1l’habitat
^a|es|#r@eHábitat
^a|ru|~n:Хewbjej
^a|ar|rmfb pjdab abdfzb
^a|zh|%T居=t
<?|fr|@i%7villes #b~bQétablissements humains #wce nouveau millénaire
<?|es|@h~m6Ciudades ~hGAsentamientos Humanos ~ldNuevo Milenio
<?|ru|~fKsafanev ~bEdehcmcdduv lpdkjev g dagai juhqBcmcjbb
<?|zh|新千%9城市@[*v%T类住区@y;@H新千%9{中的|的|}城市@[*v%T类住区@)@y
>u|fr|~ma~kr*a~dVmondiale
>u|es|~p7~dUMundial
>u|ru|Obihk@da ghcibfdao +x
>u|zh|%e~ca~j/@y;@H%e~ca@)~j/@y
*B|fr|~ma~kr*anutrition
*B|es|~p7Nutrición
*B|ru|Obihk@d~qdlbjedbq
*B|ar|%kkfda jh abgDHce;%kkfda *?abgDHce
*B|zh|营养#K~j/@y
+Z|fr|~hV~pxavancés ~gn~hR
+Z|es|~p(~eeMenos Adelantados >QDecenio ~hR
+Z|ru|#h~cnhjfed @e~gD2001–2010 sanag;UfthhcmAhk@s&a
+Z|ar|~fabxabo pib ~ozhdfa bbjim ~hR
+Z|zh|~hR~g9@?;~hR%9~g9@?
+7|fr|~hV~pxavancés ~gn~a,{ (Programme d’action d’Istanbul)|};~hV~l?
+7|es|#r@eAcción{| de Estambul} ~eeMenos Adelantados >QDecenio ~a,;#r=ZEstambul
+7|ru|#h~cnhjfed @e~gD~lgsanag;~pK@s&a
+7|ar|_Kaqyhlfb;_Ksqyhlfb
+7|zh|~a,~g9@?;~a,{年|}~g9{伊斯坦布尔|}@?;{支援最不发达国家|}伊斯坦布尔@?
~dI|fr|~hV#wvue @e~ezcombattre #b~dM=K~iEillicite @C~gmsous tous ses aspects
~dI|es|~p(@P~f5~loy ~eU_w@e~i[Ligeras #wTodos sus Aspectos
~dI|ru|#h~a/b ~l-dcxekaddao ~mohjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~n-dco
~dI|ar|~fabdhj ~e6~lrlabpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
~dI|zh|从各个~gM~d,*L<S@[*/~di%R_/@)@?
>y|fr|~m?@3&?permettre %D*4@eprocéder %Nl’identification #bau traçage rapides #bfiables @C~qhcalibre illicites;~m?@3@etraçage
>y|es|Instrumento @A@PPermitir a @X%/Identificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~i[Ligeras Ilícitas;Instrumento ~qzLocalización
>y|ru|@.{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz~ahsahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;@.#c@pajhmcybgedbt
>y|zh|使各国能够及时@[可靠地识别@[追查%R~di@)#C文书;#C追查文书
~oC|fr|>e@eDurban
~oC|es|@h~gi=ZDurban
~oC|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~b[b Gfasfeii~fo&a
~oC|ar|~i:mcklah
~oC|zh|德班@y@[@?
~fc|fr|~fX@e~f3issu #B>Z@T#'>-&t#[;~fX@e~lL
~fc|es|Consenso @e~f3#B>Y@A%Z~aP>Q&P;Consenso @e~lL
~fc|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~fc|ar|gfani JkaE dfhgckc
~fc|zh|~a(#C~dc~eh;~eh
>'|fr|~ma=u#'>-&t#e: <e~j3#B>Z@T@esuivi #'>-&tdéveloppement, chargée d’examiner @p*r&t~fX@e~lL;~ma=u#'>-&t#[
>'|es|~ia=u%Z~aP>Q&P{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>'|ru|~br@da Fbdedhbfagedbb ~dB{: | — }bjasaguo nakpicdj ~jb@plahmcnptzco <Z%3Fbdedhbfagedbq <f~j9awxafe vane ~d7Iadjcffcohkasa kadhcdhphe;~br@da Fbdedhbfagedbb ~dB
>'|ar|~mYgdfcb abghdce
>'|zh|~a(~dh@y：审查&V~eh^N=8情况@)~a(后续#C~dc结果~mP;~a(~dh@y：审查&V~eh^N=8情况@)~a(后续#C~dc~aK;~a(~dh@y
_p|fr|~le@e~g[vieillissement{, 2002|};~qx~oo
_p|es|~oY~qz~cH#YEnvejecimiento{, 2002| (2002)|};#T=Z~oo
_p|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *k@p~p0hjefcdbq{| 2002 sane};Ienfbnhk@Y&a
_p|ar|~dLdmkcm ~e8bbwcvfve
_p|zh|2002%9~bG#C#-;~bG#C#-
<:|fr|%S~n/~le@e~g[vieillissement, 2002;%S~n/~le@e~g[vieillissement
<:|es|%-y {el |}~oY~qz~cH#YEnvejecimiento{, 2002| (2002)|}
<:|ru|&Q{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *k@p~p0hjefcdbq{| 2002 sane}
<:|zh|&V%a^N@[《2002%9~bG#C#-^N;&V%a^N@[&V~bG#C#-^N
&A|fr|~ma~kk#'#edurable
&A|es|~iaJohannesburgo #Y#q~bc
&A|ru|Йaveddchwpfshk@d@p~my~kQ
&A|ar|%krfuahqlkD *?abghdce abdqgmade
&A|zh|~jG%g#m@y
=A|fr|#T@e*r~en~jNdurable{ (Plan de mise en œuvre de Johannesburg)|};#T@e*r@e~lD
=A|es|#T@e>X_Y~m(~em#Y#q~bc{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#T@e>X_Y~m(@eJohannesburgo
=A|ru|Gmed@w~nyfcCcdbo ~n'@e~el@p~my~kQ{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@Y~nyfcCcdbo
=A|ar|vye ghncH hgazr ~jrbbghdce abdqgmade;vye rfuahqlkD bbghncH
=A|zh|%g~hb~ob(~jG~ob);%g~hb~ob;~jG~ob
^2|fr|~hVd’Almaty
^2|es|#r=ZAlmaty
^2|ru|Mmiejbdhk@s&a
^2|zh|~mT@?：在内陆@[过境#m中%1过境运输>D+K新+?下满足~b]@)特殊需要;~mT@?
~bW|fr|~ma=(@e~f1
~bW|es|~ia@9@e~cE
~bW|ru|<5@dlfbdrblag
~bW|ar|~n?rhcn
~bW|zh|%q#M@y
<g|fr|~qx~f1
<g|es|#T=Z~cE
<g|ru|<5@Y&a
<g|ar|~dLrhcn
<g|zh|%q#-
<q|fr|Engagement @eTunis
<q|es|~h2@eTúnez
<q|ru|Tpdbhhk~eFawqxejcmAhjg{a|e|p|ai|c}
<q|ar|abgCad gfhq
<q|zh|突尼斯~mN
~aB|fr|%I@eTunis =Y~p4@el’information
~aB|es|%I@eTúnez +z~bx;#r@eAcciones @eTúnez +z~bx
~aB|ru|Tpdbhhk@s~j9bdFafierbaddasa awzchjge
~aB|ar|_Kgfhq *?drgdj abdjbfdag
~aB|zh|信息=6突尼斯=t
=j|fr|~maMaurice
=j|es|~iaMauricio
=j|ru|~jV@G
=j|zh|~dj@y
>q|fr|_D@eMaurice =Ypoursuite #B*r&t~hV~jN~hw@C^E;_D@eMaurice
>q|es|~bq@eMauricio +z~h5Ulterior #k~p(>Q#q~ep%0=!;~bq@eMauricio
>q|ru|~jV{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @pnemAdcoCcip >7Gfasfeiiu *k@p~gy&'<f*e;~jV{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
>q|zh|~eI&V+N%g#m@?^N~dj=-;~eI&V+N%g#m@?^N@)~dj=-;~dj{执行|}=-
^b|fr|~maHyogo
^b|es|~iaHyogo
^b|ru|Хbashk@G
^b|zh|兵库@y
<9|fr|~jQ@U@eHyogo @12005-2015 : @1@Cnations ~o3collectivités résilientes face %Dcatastrophes;~jQ@U@eHyogo
<9|es|=Q=ZHyogo @P2005-2015: Aumento #BResiliencia _YNaciones y #GComunidades ante @XDesastres;=Q=ZHyogo{| para 2005-2015}
<9|ru|Хbashk#s*k@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc *2b awzbd;Хbashk#s&a
<9|ar|syak jdb ucfDf
<9|zh|2005-2015%9兵库+P+?：加强%1@[社区@)抗灾能力;{2005-2015年|}兵库+P+?
~ag|es|^7@e~dv#B>Y@e~d[^z%Z%PSur-Sur
~ag|ru|~pJ{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~jf@e~c5@phajfpndbBchjgp Ys — Ys
~ag|zh|~mj~mH~aK
<L|fr|~jQdécennal @eprogrammation #J@,modes @econsommation ~qbproduction durables
<L|es|=QDecenal @e~pQ@m~lK@eConsumo y ~lQSostenibles
<L|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *k@plcfcvanp k ~d8ferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
<L|zh|%g消费@[生产模式十%9~o,+?;%g消费@[生产{模式|}{十年|10年}{期|}~o,+?
~k!|fr|Tenir @,promesses : unis @1atteindre @,objectifs &tMillénaire @1=K#[
~k!|es|~qjpromesa: unidos @Plograr @XObjetivos @e#q#kMilenio
~k!|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %3fexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~k!|zh|履行诺言：团结一致实现千%9#m目标
~g/|fr|<e~j3#BRéunion @e*V@e%z*ajeunesse : dialogue #bcompréhension mutuelle
~g/|es|^7~qAJuventud: Diálogo y Comprensión Mutua
~c]|fr|Le millénaire @e>L: @p~maVienne @E>L~n/#ehumain
~c]|es|Milenio Espacial: ~gH~ia~e4#Y~ok=J#qHumano
~c]|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao <Zb fexgbjbb BcmagcBchkasa awzchjge
~c]|zh|~o[千%9：@H~o[@[%T@)#m@)=e@y
+v|fr|#o+T+y~oQ*4@esatellites artificiels #BTerre %Dfins #Btélévision directe &H
+v|es|@9^Ohan @eRegir @p*!~k)@X%/@eSatélites Artificiales #BTierra @P#GTransmisiones #?Directas ~k)Televisión
+v|ru|*9=S~d"bhkphhjgcdduv hlpjdbkag Зcimb ~j9%Cdclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
+v|zh|各国~fq%T造地球卫星进行#C直接电视广播所应遵守~p!
~a9|fr|#o*atélédétection
~a9|es|@9~j!_ZTeleobservación #BTierra desde %'Espacio{| Ultraterrestre}
~a9|ru|~aenbhjedrbaddasa xadnbfagedbq Зcimb bx ~e[lfahjfedhjge
~a9|zh|@H从*5遥感地球~p!
<J|fr|#o>M%N+y@esources d’énergie ~gE%Ml’espace
<J|es|@9Pertinentes _Z*!@eFuentes @eEnergía &X~ld+V
<J|ru|~ae=Sqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
<J|zh|~o5*5_g核动力源~p!
~a"|fr|@i*a*(@T_1@e>Lau profit #b%Ml’intérêt @etous @,États, compte tenu ~bD@Cbesoins @Cpays #w#[
~a"|es|@h%Z%P@A~c0~okUltraterrestre #wBeneficio e Interés @eTodos @XEstados, Teniendo ~d0#wCuenta #GNecesidades %0<W#w&P
~a"|ru|~fKicynpdefandai ~c6g bhhmcnagedbb b ~jp~e[lfahjfedhjge @ewmesa b >?ghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
~a"|zh|@H开展~oZ*5@)#C>D，_(~gL%1@)福利@[利益，并~dm要考虑到#m中%1@)需要@)@y
_b|fr|@i@C=(juridiques ~p-_1@e~cj
_b|es|@h%0@9Jurídicos ^ODeben Regir ~dW%0%/~c0+V
_b|ru|#zlfegaguv ~f?<Z*2@p~kGb ~d8~e[lfahjfedhjge
_b|zh|各国~oZ*5~i'@)^T律#M@y
+b|fr|%O>M%Dentreprises #b%D~qr{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+b|es|~bI~m6Empresas y @X=/{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+b|ru|=R@VlfcnlfbdbiejcmAhkao <Zg ehlckjc ~f[=O{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+b|ar|~ar*?abpjdab abgrakce foifi ~cO;~ar+ulabpjdab abgrakce foifi ~cO
+b|zh|工商企业与*P：实施@x“#g*L尊重@[补救”+?~fu;工商{企业|业}与*P{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~fu
&M|fr|%O>Mau déplacement @e%G%Nl’intérieur @e~mppropre pays
&M|es|~bI%0Desplazamientos Internos
&M|ru|=R@V~iblcfciczcdbb mbr gdpjfb hjfedu
&M|ar|~ar+ulabgwkm abmavbc;~ar*?abgwkm abmavbc
&M|zh|@H~ft#K@)~fu;~ft#K~fu
>s|fr|%O@El’extrême pauvreté #b@,~qr
>s|es|~bI%ZExtrema Pobreza y @X=/
>s|ru|=R@V~ibkfeodco {dbzcjc|wcndahjb} b *A=O
>s|zh|@H赤贫与*P#K@)~fu;#"赤贫~db*P<t@:~fu
~dF|fr|~qxRabat @E%d@el’appel >bhaine nationale, raciale ou religieuse qui constitue une incitation >b~g(%Nl’hostilité ou >bviolence
~dF|es|#T=ZRabat %Zprohibición #Bapología #kodio nacional, racial o religioso ^Oconstituye incitación _Zdiscriminación, @phostilidad o @pviolencia;#T=ZRabat
~dF|ru|Oewejhk@Y*k@pxelfczcdbt lfalesednu derbademAdao, fehagao ~nsfcmbsbaxdao dcdegbhjb;Oewejhk@Y&a
~dF|ar|~dLabklay *?oFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
~dF|zh|@H&d构成煽动_i*L敌意或_)@)鼓吹民族*L~gN或宗教仇恨言论@)拉巴特#-;拉巴特#-
^g|fr|Manuel @1enquêter efficacement *a+C{ (Protocole d’Istanbul)|};@R~l?
^g|es|Manual +zInvestigación y Documentación Eficaces #B>i{| (Protocolo de Estambul)};~qsEstambul
^g|ru|Opkaganhjg{a|e|p|ai|c} @p~knfehhmcnagedbt b nakpicdjbfagedbt ~k8{| (LjeiwpmAhkbo lfajakam)};~pK@"
^g|zh|_x@)=7@)有效调查@[~mP记录手册;伊斯坦布尔{议定书|规程}
*"|fr|Lignes ~l/+R@e*Y~j]impliquant @,~bV~fn#btémoins d’actes criminels
*"|es|%h%Z&L#w~hhConcernientes a @XNiños ~f9y Testigos @eDelitos
*"|ru|=R{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #l>Jg galfahev, ~c9pBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
*"|zh|~o5涉及罪行@)%Q被害%T@[证%T@)事项上坚持公理@)*M
&3|fr|%O~cQ>b#P&tcrime
&3|es|%h+z%t#kDelito
&3|ru|=R@V~j9~iU~ms
&3|zh|&W=s*M
&1|fr|_A~dG%D~bV%M=Ksystème @e~hP
&1|es|%h@e@(#YNiño ~ldSistema @e~mZ
&1|ru|=R@V#X*k>?~oOg hbhjcic ^S
&1|zh|&)系统中%Q#K+P指南
<M|fr|#o=c#J=K~oS%N@Cprogrammes @e*Yréparatrice +Rpénale
<M|es|~bm+z>X@e~pQ@e&L{Restitutiva|Restaurativa} #wMateria Penal
<M|ru|@/_Jlfasfeii fchjbjprbaddasa >Jg galfahev ^S
<M|zh|~o5刑事事项中采用恢复性司^T~o,@)+L
~g,|es|Relación Consultiva +2@ty #G~cJNo Gubernamentales
~g,|ru|DadhpmAjejbgduc ajdaCcdbq ~pcdclfegbjcmAhjgcdduib afsedbxerbqib
international-years|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %lsanag
*x|fr|Initiative @e~mxarabe
*x|es|Iniciativa @ePaz Árabe
*x|ru|Mfewhk>Pibfd>Pbdbrbejbg{e|u|c|p|ao}
*x|ar|dlamke abqbad abjklce
*x|zh|~i)=5倡议
^?|fr|feuille @eroute axée %7résultats #wvue ~kP~eBpermanent &t~kMisraélo-palestinien prévoyant deux États
^?|es|hoja @eruta #kCuarteto basada ~o1ejecución @Puna solución permanente biestatal #kconflicto israelo-palestino;hoja @eruta #kCuarteto
^?|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~j7~f-lfbdrblai hahpzchjgagedbq ngpv ~dH
^?|zh|~g]斯坦~mI@)永久性两国解决办^T基于表现@)路线图;{以色列-巴勒斯坦|以巴}~mI@:永久{性|}两国解决{办法|方案}@:基于表现@)路线图
^.|fr|~ma=(@E{des|les} arrangements intérimaires d’autonomie
^.|es|~ia@9~m6~jhrelacionadas con un Gobierno Autónomo Provisional
^.|ru|#z~f?a gfcicdduv icfev @pheiaplfegmcdbt
^.|zh|@H临时自治安排~p!声明;#"临时自治安排@:#M{声明|宣言}
&0|fr|~jQ*s#Bbiodiversité @eKunming-Montréal
&0|es|=Q%w@eBiodiversidad @eKunming-Montreal;=Q%wKunming-Montreal #B~lh
&0|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %3wbafexdaawfexbq
&0|ar|syak tfhdchD - dfhgkcab <Ybbghfj ablcfbfrc
&0|zh|昆明-~gP+K%n+?
~bN|fr|#T~b(=Y{diversité biologique|biodiversité} ~a,{| et les objectifs d’Aichi relatifs à la diversité biologique};#T~b(2011-2020 =Y{diversité biologique|biodiversité}
~bN|es|~hI+z~kb2011-2020 y {|las }Metas @eAichi +z~lh;~hI+z~kb~a,
~bN|ru|LjfejcsbBchk@Y%3~iKb &'=Swbafexdaawfexbq @e~lgsanu
~bN|zh|~a,%9%n~eP@[爱知%n目标;《2011-2020%9%n~eP^N_f&V爱知%n目标^N;~a,%9%n~eP
~bM|fr|%I2063{| de l’Union africaine| : l’Afrique que nous voulons}
~bM|es|%I2063: %'África ^Oqueremos;%I2063
~bM|ru|%Wndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~n5{| MFfbkedhkasa hatxe}
~bM|ar|vye abagoam ~l9bjad 2063
~bM|zh|2063%9=t：我们想要@)*w;《2063%9=t》：我们想要@)*w;2063%9=t
^x|fr|~jn~odgouvernance responsable @Crégimes fonciers ~cQ%Dterres, %Dpêches #b%Dforêts ~ii~dVnationale
^x|es|~dX%ZGobernanza Responsable #BTenencia #BTierra, @p~gsy @XBosques ~ldContexto #B~dUNacional
^x|ru|~lBajgcjhjgcddasa ~d!galfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~l[~kO+x
^x|zh|%1~ca范围内土地*L~dl及~mQ权属负~fx治理~lb
>.|fr|>a~od~eAresponsable
>.|es|+B+z~gsResponsable
>.|ru|~kggcncdbq ajgcjhjgcddasa fuwamaghjge
>.|ar|dmfhe abqbft +ulabxcm abkwcm
>.|zh|负~fx~dl~eM
_o|fr|>a@eLa Haye ~p,prolifération @Cmissiles balistiques
_o|es|+B@eLa Haya ~nAProliferación %0Misiles Balísticos
_o|ru|Qeeshk~eGkanckh@w~pY~a/fehlfahjfedcdbq wemmbhjbBchkbv fekcj
_o|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_o|zh|~d,弹道导弹扩散海牙&e*M
~da|fr|>a#Z>b#P#b>b~k0@epiraterie, @Cvols %Nmain armée ~hL@C~k"~o3~bJmaritimes *)~p?@el’Ouest #b&tCentre;>a@eYaoundé
~da|es|+B%f_Z%L#BPiratería, %'Robo a Mano Armada #j~m9y ~dWMarítimas {Ilegales|Ilícitas} #wÁfrica ~ngy Central;+B@eYaundé
~da|ru|~kglagcncdbq, @OlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq +fhpnag b dcxekaddao <Z@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~da|zh|在西非@[中部*w~d,@[<S海盗*L武装抢劫~i(@[~fv%R~i'@)~eM;雅温得~eM
~bT|fr|>a#J@p~k0@epiraterie ~o3vols %Nmain armée ~hL@C~k"%M~nXIndien occidental ~n/golfe d’Aden;>a@eDjibouti
~bT|es|+B%f_Z%L#BPiratería y @XRobos a Mano Armada #j@X~m9~n)Índico ~ng=JGolfo @eAdén;+B@eDjibouti
~bT|ru|~kglagcncdbq, @OlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq +fhpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~bT|zh|吉布提~eM
~c?|fr|@i*a#7%M@,écoles
~c?|es|@h@mEscuelas Seguras
~c?|ru|~fKwcxalehduv Ckamev;~fK<2Ckam
~c?|zh|#]学校@y
~gc|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
~gc|zh|@H#g%Q不被~bC%R招募或_g@)~i9~mN;#"#g%Q{不被|免遭}~bC%R{招募|征募}或_g@:~i9~mN;&V~i9~mN^N
*W|fr|@i#V%D=(#b#L=cau travail
*W|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~mza @X@9y @]~d1~ldTrabajo
*W|ru|#zaw ahdagalamesetzbv ~p1b *Ag hFcfc jfpne
*W|ar|%k~oyfaboifi ~l!nc abjdb
*W|zh|~mf~nF中+L@[%b@y;{国际劳工组织|劳工组织|}#"~nF中@:+L@[%b@:@y
~bZ|fr|@i&tcentenaire @e{l’Organisation internationale du Travail|l’OIT} @1l’avenir &ttravail
~bZ|es|@h#kCentenario #B{Organización Internacional del Trabajo|OIT} >QFuturo #kTrabajo
~bZ|ru|#zhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;#zhjamcjbq a wpnpzci hFcfu jfpne
~bZ|zh|~mf劳动%e@)~j-百%9@y;{国际劳工组织|}#"劳动%e@:~j-@:百%9@y
>n|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}*a*Ysociale ~odmondialisation équitable
>n|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z&L=v@Puna Globalización Equitativa
>n|ru|@Z{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~kRhlfegcnmbgao smawembxerbb
>n|zh|~mf争取公平+K化@)=6正义@y;{国际劳工组织|}#"争取公平+K化@)=6正义@y
~kB|fr|@id’Alma-Ata
~kB|es|~iaAlma-Ata
~kB|ru|Mmie-Mjbdhk@G
~kB|zh|~mT@y
~bP|fr|@id’Astana %7soins @esanté primaires
~bP|es|~iaAstaná @m~gHAtención Primaria @eSalud
~bP|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~bP|zh|阿斯塔纳初级~mJ保健@y;@H初级~mJ保健@)阿斯塔纳@y
~nU|fr|@id’Incheon : Éducation 2030 : vers une éducation inclusive #béquitable @equalité #bun apprentissage tout au long #Bvie @1tous;@id’Incheon
~nU|es|~iaIncheon: ~d]2030: Hacia una ~d]Inclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @PTodos;~iaIncheon
~nU|ru|RdBvadhk@G
~nU|zh|仁川@y：2030%9~i!：迈向全纳*L公平*L有质量@)~i!@[全民终身学习;仁川@y
_e|fr|~aO*abioéthique #b@,~qr
_e|es|@h*m@mBioética y =/
_e|ru|#ia wbaPjbkc b *A=O
_e|zh|%e生_,伦理与*P@y;%e生_,伦理@[*P@y
&p|fr|~aO*a~iGculturelle
&p|es|@h*m%Z>GCultural
&p|ru|#ia kpmAjpfdai fexdaawfexbb
&p|ar|~pV*?abghfj abBianc
&p|zh|%e=r多样性@y
~av|fr|~aO#'génome humain #b@,~qr
~av|es|@h*m#YGenoma Humano y @X=/
~av|ru|#ia scdaic ~a:b *A=O
~av|ar|~pV*?abdrch ablwkc foifi ~cO
~av|zh|%e%T类基因组与*P@y
~bX|fr|@i#A#'clonage @Cêtres humains
~bX|es|@h^z%ZClonación Humana
~bX|ru|#z#Fa kmadbfagedbb =O
~bX|zh|@x@H%T@)克隆@)@y;@x%T@)克隆@y
~iz|fr|Recommandation @El’éthique @el’intelligence artificielle
~iz|es|Recomendación %ZÉtica #BInteligencia Artificial
~iz|ru|Ockaicdnerb~b[aw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~iz|zh|%T工智能伦理#K建议书
<B|fr|%O#A=Y@6&tconsommateur
<B|es|%h^z~p9#kConsumidor
<B|ru|~j4@V#F~j9~b?bdjcfchag lajfcwbjcmco
<B|zh|@x#g消费者*M;@x消费者#g*M
*E|fr|#o=c#Bstatistique officielle
*E|es|@9~d1_YEstadísticas Oficiales
*E|ru|Ehdagalamesetzb@VaFbrbemAdao hjejbhjbkb
*E|ar|~oy~l!bbsoxaEag abkqdce
*E|zh|官方统计+L
~d9|fr|%O=Yréglementation @Cfichiers personnels informatisés
~d9|es|~bI+z~gV%0Ficheros Computadorizados @eDatos Personales
~d9|ru|=R@Vfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
=,|fr|Responsabilité @e~j8@1fait internationalement illicite
=,|es|~gW#k~h6~k)Hechos Internacionalmente Ilícitos
=,|ru|EjgcjhjgcddahjA *2xe icynpdefanda-lfajbgalfegduc ncqdbq
=,|zh|%1对#C不^T&e@)~fx
_W|fr|#o=c@Copérations @erestructuration #Bdette souveraine
_W|es|~bm%0Procesos @eReestructuración #BDeuda Soberana
_W|ru|@/{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
_W|zh|~o9债务重组进程@)+L;#"~o9债务重组{进程|过程}@:+L
^e|fr|#t+T@,^[+2@7#A^A~pD
^e|es|#f@eRelación +2{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^e|ru|=2Icynpdefandui psamagdui hpnai
^e|zh|@x@[~eJ间<R#U;@x{和|与|同}~eJ{间|之间|}@:<R#U
*z|fr|~irfinancier #b{|les |des |aux }~oT@e>]financière ~qB*N
*z|es|~ipFinanciero y ~gVFinanciera Detallada @e&K
*z|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~d?
*z|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*z|zh|@x财务~qi
trips|fr|#t{|de l’Organisation mondiale du commerce }%7~hr~jzpropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#t%7ADPIC
trips|es|Acuerdo%U>R~ln%0@]@ePropiedad Intelectual relacionados con %'Comercio;#f>RADPIC
trips|ru|&q&:@pjafsagui ehlckjei ~f[bdjcmmckjpemAdao hawhjgcddahjb;@L@pTORGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~feabdbtce abntkce
trips|zh|~i7#U;~i7~ef
wto|fr|#t@e~jWinstituant @7^)&tcommerce
wto|es|#f@e{Marrakech|Marrakesh} ~k)%'^Ose Establece @p+q%w#kComercio
wto|ru|~pI#x{a haxnedbb|aw pBfcyncdbb} ~bajafsagao afsedbxerbb
wto|zh|~dq~mL%e_/%B#U;~mL%e_/%B@:~dq#U
~dA|fr|~ma=u@El’Accord %7ADPIC ^Asanté publique
~dA|es|~iaDoha%U~mzal #f>RADPIC ~jASalud Pública
~dA|ru|~br@G&:«LasmeCcdbc @pTORGL b awzchjgcddac xnfegaavfedcdbc»
~dA|ar|~mY~hn~holabrfahl abdgxbe labgrake dh ~feabdbtce abntkce fabxoe abjade
~dA|zh|@H&V~i7#U^N与公共~o"@)~dh@y;#"&V~i7#U^N~db公共{健康|卫生}@:{多哈|}@y
kazan|fr|~qxKazan
kazan|es|#T=ZKazán
kazan|ru|Dexedhk@Y&a
kazan|ar|~dLiaCah
kazan|zh|喀山#-
*C|fr|#trevitalisé #'~eB&t~kM#w~gu&tSoudan &tSud;#trevitalisé
*C|es|#fRevitalizado +z~cl~gZ@e~mk;#fRevitalizado +z~cl#w~mk;#fRevitalizado
*C|ru|Ewdagmcdd#yaw pfcspmbfagedbb ~j7g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
*C|ar|~hnabdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*C|zh|_.~fD~mI重振~ef;@H_.~fD~mI@)重振~ef;重振~ef;重唤活力@)@H_.{共和国|}~mI@)~aG
<I|fr|@R&Z@eNagoya-Kuala Lumpur *a~g.^A~mA#Zau @R@e+U*a#P@Crisques biotechnologiques
<I|es|~qs~lM{-| - }Kuala Lumpur @m~gWy Compensación Suplementario al ~qs+U@m#2#BBiotecnología
<I|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @pwbawcxalehdahjb
<I|zh|&V~gk#]@z^N@H赔偿~fx与补救@)~df-吉隆坡_M;#"赔偿~fx~db补救@:~df-吉隆坡_M
~aU|fr|#t&?prévenir @p~eAnon réglementée #whaute mer %M~nXArctique central
~aU|es|#f@PImpedir @p~gsNo Reglamentada #wAlta Mar ~n)Ártico Central
~aU|ru|@La ~c)dcfcspmbfpciasa lfaiuhme g ~l)iafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
~aU|zh|&W中北冰洋不管制公海~dl#U
~aS|fr|#t&tCap @e2012 *a*r@Cdispositions &t@R@e_l@e1993 #Z>b~jI@e_l@e1977 *a#7@C~k"@e~oR;#t&tCap @e2012
~aS|es|#f@eCiudad #kCabo @e2012 %ZImplantación _Y~jh#k~qs_l@e1993 %fal @F~qz_l+z#2%0~m9Pesqueros, 1977;#f@eCiudad #kCabo{ de 2012|}
~aS|ru|Dcoljepdhk#x2012 ~n5{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
~aS|zh|实施《1977%9托雷莫利诺斯#C渔船#]@l1993%9托雷莫利诺斯@z^N规定@)2012%9开普敦#U;2012%9开普敦#U
malabo|fr|~maMalabo *acroissance ^Atransformation accélérées @el’agriculture ~p?~odprospérité partagée ~qbmeilleures conditions @evie
malabo|es|~iaMalabo{| de la Unión Africana} %ZAceleración #kCrecimiento ~jA{Transformación|Trasformación} #BAgricultura #wpro #BProsperidad Común ~jAMejora %0Medios @eVida
malabo|ru|#zIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge >?ghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
malabo|zh|@H加快农业增长@[转型，_(共同繁荣@[改善生计@)马拉博@y
~kU|fr|~le{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }&?~ez%Ncontrecarrer #b%N~dM@p~eA=3
~kU|es|~oY@A@P~f5Desalentar y ~eU@p~gs=9
~kU|ru|@.#H@plfcnplfcyncdbt, hncfybgedbt b &I+H{fuwdasa |}~oM
~kU|zh|&W*L阻止@[*/%R*L未报告@[无管制@)捕捞~i'#C#-;~qc{鱼|捞}{活动|}@:#C#-
>j|fr|%S@e=uissue &t« Sommet social *s» intitulé « Deuxième Sommet *s~jNsocial »;%S@eDoha
>j|es|%-@e=u#BCumbre =v%wbajo @pdenominación {|de }“Segunda Cumbre %w@m#qSocial”;%-@eDoha
>j|ru|~br{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~ne~auheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~el>?~aufexgbjbq»;~br{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
>j|zh|题为“_j次=6~hb”@)“%e社发*6”《~dh%a^N;题为“_j次=6~hb”@)“%e社发*6”~dh%a
<y|fr|~maCancún ~c2&.~qb+y~hw#Bbiodiversité @1=Kbien-être
<y|es|~iaCancún @m~gH~jE&E~jA*!~ep#BBiodiversidad >QBienestar
<y|ru|Dedkpdhk@d@pekjpembxerbb jciejbkb ~iKb &'=Swbafexdaawfexbq ~j9~k?mtnco
<y|zh|将#g@[%g~fq%n以增进福祉纳入主流@)坎昆@y
~l(|es|~iaAichi-Nagoya %Z~d]>Q#q~bc
~l(|zh|%g#m~i!爱知-~df@y;@H%g#m~i!@)爱知-~df@y
<]|fr|#t#'dégagement @Cforces israéliennes #bsyriennes;#t#'dégagement{ des forces|}{ de 1974|}
<]|es|#f%ZSeparación _YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#f%ZSeparación
<]|ru|@La fexKcnbdcdbb gaohk;&q{| 1974 sane} ~oIRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
<]|zh|以色列@[~i)叙利亚~fD部队~d);以色列&[叙利亚部队~d);部队~d);&V~d)^N
~nR|fr|*d2007 #'<0%M@p~oR{ (no 188)|};@N{| (no 188)} #'<0%M@p~oR{|, 2007}
~nR|es|~go~o1Pesca{, 2007 (núm. 188)|, 2007|}
~nR|ru|@c2007 ~oc~oJg fuwamagdai hckjafc ~hN188);*i~oJg fuwamagdai hckjafc
~nR|zh|2007%9~dl~nF~cx188~p';2007%9~dl~nF@l
^u|fr|*d1968 *acirculation routière
^u|es|_NCirculación Vial
^u|ru|%5~mungbycdbb 1968 ~n5;@c1968 ~oc~mungbycdbb
^u|zh|1968%9道路交通@l
_9|fr|~hgsignalisation routière
_9|es|_NSeñalización Vial
_9|ru|%5nafayduv xdekev b hbsdemev
_9|zh|1968%9路标@[信号@l
~c8|fr|#t~p/@,États-Unis d’Amérique #Zau Siège ~qB*N;#t@eSiège
~c8|es|{Acuerdo|Convenio} +2@ty @X%/Unidos @eAmérica %f_ZSede @e&K;{Acuerdo|Convenio} %f_ZSede
~c8|ru|@L~pcLacnbdcdduib Шjejeib Micfbkb ~ibichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~d?;@La ЦcdjfemAduv pBfcyncdbqv
~c8|zh|@x@[美利坚合众国@H@x总部@)#U;@x&[美{利坚合众|}国@H@x总部@)#U;总部#U
~ev|fr|=?~qB@C*4américains
~ev|es|</#B+q%0%/Americanos
~ev|ru|~by~lueicfbkedhkbv ~dH
~ev|zh|~o]%1%B*.
+.|fr|_[=Y#P^A#,#Btorture
+.|es|~a.~d:y ~pT@pTortura
+.|ru|~in~iTlujak ~afdbv
+.|zh|~o]~d,@[惩罚酷刑@l
&U|fr|_[*a@6~jzl’homme @C%Gâgées
&U|es|~a.%Z@8%0@]Humanos _Y&vMayores
&U|ru|~in&O~f[~a:~oKmtnco
&U|zh|~o]#g老%9%T*P@l
='|fr|@R>b~me~hE#Z%D#L@C%Gâgées _2
='|es|@Q#B~gY~p5%fa @X@]_Y&v@eEdad #w~eH
='|ru|*gb defanag a *A~oKmtnco ~e);*gb defanag, @O~f[~oKmtnco ~e)
='|zh|&V*w~nB^N@H*w老%9%T%b@)@z;&V*w*P@[_L^N@H*w老%9%T%b@)@z
>)|fr|@a#BCommunauté ~mF@C*4@el’Afrique @el’Ouest %7~qhcalibre, ~oLmunitions #b~bQmatériels connexes
>)|es|@j#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @m{las |}~i[Ligeras, sus Municiones ~hG~h"Conexos
>)|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv *2a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~bE~c9dbib iejcfbemev
>)|zh|西非%1~gO共同体@H~di*L其~mM及*v相关材料~hU;西非%1~gO共同体@H~di*L{其|}~mM_f*v{相关|有关}{材料|物资}~hU
<H|fr|*dl’Afrique centrale @1=K~f)@C~qhcalibre, @e~oLmunitions ~qbtoutes pièces #bcomposantes pouvant servir %N~mpfabrication, ~mA#bassemblage;*dKinshasa
<H|es|~qCKinshasa
<H|ru|ЦcdjfemAdaeFfbkedhk~m3xe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~juwujA bhlamAxagedu ~j9bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@o
<H|zh|中部*w管制~di*L其~mM@[可用于制造*L修理@[组装此类%H@)零部件@l
cifta|fr|_[~ql@emunitions, d’explosifs #b~nwmatériels connexes
cifta|es|~a.~nAFabricación =J~l6Ilícitos @e*l@eFuego, Municiones, ~m,~hG~h"Relacionados
cifta|zh|~o]%1&d~p)火器*L~mM*L爆炸_,及*v~o-材料@l
stcw-f|fr|~jI{de 1995 |}%7normes @e~pX>U@C~k"@epêche, @edélivrance @Cbrevets ~qbveille
stcw-f|es|@F@A@mNormas @eFormación, Titulación y Guardia >Q~bb%0~m9Pesqueros{, 1995|}
stcw-f|ru|@.>g~nWb nblmaibfagedbb ~pZfuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
stcw-f|zh|1995%9渔民~d'与~gJ~lc;1995%9#C渔船{船员|人员}~d'&[~gJ@l
~cT|fr|~hg~k0*)dirigés #u~cm
~cT|es|@F~fzRelacionados con @p~eR
~cT|ru|%5~n-dcxekadduib ekjeib #X%]~eD
~cT|zh|=q与#C~dk~o-@)%R&e~hU
=h|fr|@R&Z>b@a=Y#,#Bcapture illicite d’aéronefs
=h|es|@QComplementario #k@F+z%L#kApoderamiento Ilícito @e~lk
=h|ru|~cCnalamdqtz~ah~lq~n-dcxekaddui xevgejai ~c4
=h|zh|=q~fL@l@)_M;&V#"=q~fL@:%c@:_M
~fd|fr|@Rportant amendement #B~im~gB#b~mX~bQactes survenant %Nbord @Caéronefs
~fd|es|@Q^OModifica %'@F~m6Infracciones y Ciertos Otros Actos ~jRa Bordo _Y~lk
~fd|ru|~cCbxicdqtz~ah~lqlfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c4
~k/|fr|@R{de 2005 |}#Z>b@a^U~p,#7#Bnavigation maritime
~k/|es|~lT{ de 2005|} {relativo al|del} @F~p:#BNavegación Marítima
~k/|ru|#12005 >Nk ^Xa #/@'_I;#1k ^Xa #/@'_I
~k/|zh|&V~g6#]%R&e@l》2005%9@z;&V~g6#]%R&e%c{的2005年|的|}@z
>w|fr|@R{de 2005 |}#Zau @R^U~p,#7@Cplates-formes fixes situées ~c1
>w|es|~lT{ de 2005|} {relativo al|del} @Q~p:_YPlataformas Fijas Emplazadas ~o1~jy
>w|ru|#12005 >Nk Gfajakamp a +[@e^h;#1k Gfajakamp a +[@e^h
>w|zh|&V~gT%R&e@z》2005%9@z;&V~gT%R&e@z^N{的2005年|的|}@z
=l|fr|~hY>b~hg@6physique @Cmatières ~eu
=l|es|~eV{de|a} @p_N@8Física %0~h"~e0
=l|ru|Galfegk{e|b|c|p|ao} k ^Xa ~h7&O=diejcfbeme
=l|zh|&V~g"_,#g%c~dd;&V~g"{物|体}#g%c@:{2005年|}~dd
^"|fr|~hY@e~m[au @R@eMontréal #Z%N@C~b,qui appauvrissent @p~gX;~hY@eKigali
^"|es|~eV@e~m[{del|al} ~qs~h'%fa #G~iv^OAgotan @p~qt;~eV@e~m[{del|al} ~qs~bt;~eV@eKigali
^"|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @pgczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
^"|zh|&V@H消耗臭氧层_,质@)~gP@z^N基加利~dd;基加利~dd
~aV|fr|~hY@eDoha{ au Protocole de Kyoto|}
~aV|es|~eV@e=u{al|del} ~qs{Kyoto|Kioto};~eV@eDoha
~aV|ru|~br{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~br{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
~aV|zh|&V~j)@z^N~dh~dd;&V~j)@z^N@)~dh~dd;~dh~dd
~gA|fr|~e1@eGlasgow @1=Kclimat
~gA|es|^Z@eGlasgow ~k)%'Clima;^ZClimático @eGlasgow
~gA|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
>z|fr|#t{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
>z|es|Acuerdo%U@m~gHFacilitación #kComercio
>z|ru|&q&:aw plfazcdbb lfarcnpf jafsagmb
>z|zh|_/便利化#U;_/便利化~ef
<E|fr|#t%7subventions >b~oR
<E|es|Acuerdo%U@m{|las }Subvenciones _ZPesca
<E|ru|&q&:a hpwhbnbfagedbb fuwdasa ~oM
<E|zh|~dl补贴#U
>r|fr|#t{de l’Organisation mondiale de la Santé |de l’OMS |}%7pandémies ~qB^)#BSanté;#t{de l’Organisation mondiale de la Santé |de l’OMS |}%7pandémies
>r|es|#f#B{Organización Mundial de la Salud|OMS} @mPandemias;#f@mPandemias
>r|ru|@L~i6xnfegaavfedcdbq @p~n-ledncibqib;GedncibBchk%A
>r|zh|%e~mJ%B~mK#U;{世卫组织|}~mK#U
^9|fr|~e1*asécurité, @pstabilité ~n/#e%M@prégion @CGrands Lacs
^9|es|^Z%ZSeguridad, @pEstabilidad =J#q~o1Región %0Grandes Lagos
^9|ru|Gekj@wa wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
^9|zh|大湖区#]*L稳定@[#m@l;大湖区#]*L稳定&[#m{公约|契约|条约}
^c|fr|#t+T@,^[~p/l’Agence @T@el’énergie atomique
^c|es|#f~m6~bw+2@t=JOrganismo{ Internacional de Energía Atómica|}
^c|ru|&q, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Fh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};=2Icynpdefandui escdjhjgai @pejaidao Pdcfsbb
^c|zh|@x与~de间<R#U;@x&[{国际|}~de{间|之间的|}<R#U
^p|fr|#t%7^[~p/@7@1%d@C<xchimiques
^p|es|#f@m{la Relación|las Relaciones} +2@t~jA+q+z&-_Y*lQuímicas
^p|ru|=2Efsedbxerbco @pxelfczcdbt vbibBchkasa afpybq
^p|zh|@x@[&d~i8%H%B间<R#U;#"@x&[&d~i8%H%B{间|之间}<R@:#U
~g)|ru|=2>2afsedbxerbco @pibsferbb
~g)|zh|@x@[#C~jF%B间<R#U;#"@x&[#C~jF%B{间|之间}<R@:#U
^v|fr|~ku#b{|le |du |au }~ir>U~qB*N
^v|es|^Yy ~ip#k~bb@e&K
^v|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~d?
^v|zh|@x~nF~fF~qi;@x~nF~fF~o/@[~nF~fF细则
>t|fr|~ir#b{|les |des |aux }~oT+T@pplanification @Cprogrammes, @,~hr&tbudget qui ont trait %Dprogrammes, =K~f)@el’exécution #b@,méthodes d’évaluation
>t|es|~ipy ~gVDetallada +zPlanificación %0Programas, @X~ln@e~pQ#kPresupuesto, @pSupervisión #B~h5y @XMétodos @eEvaluación
>t|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @plfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~nyb icjanu arcdkb
>t|zh|~o,规划*L预算内~o,~pb*L=8情况监测@[评价方^T~qi
~c"|fr|@ifaisant @e~nXIndien une zone @epaix
~c"|es|@h#kOcéano Índico como Zona @ePaz
~c"|ru|#zaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~c"|zh|宣布印度洋为=5区@y;宣布印度洋为=5区@)@y
~ga|fr|~maLima : vers un #eindustriel inclusif #bdurable
~ga|es|~iaLima: hacia un #q~m:Inclusivo y ~bc
~ga|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b &'lfaiuCmcddasa fexgbjbq»;Zbihk@G
~ga|zh|利马@y：努力实现包容及%g工业#m
~cg|fr|@iministérielle d’Oslo
~cg|es|@h~gr@eOslo
~cg|zh|奥斯陆部长级@y
~a6|fr|=?d’Ottawa =Y~dE#Bsanté
~a6|es|</@eOttawa +z~h:#BSalud;</@eOttawa >QFomento #BSalud
~a6|ru|Ejjeghk%(@ppkfclmcdbt xnafagAq
~a6|zh|渥太华~o"_(*.
_T|fr|=?@e~hi=Y~dE#Bsanté %Nl’heure #Bmondialisation
_T|es|</@e~hi@P{el Fomento|la Promoción} #BSalud #wun Mundo Globalizado
_T|ru|Uedskakhk%({la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
_T|zh|@H+K化%e中~o"_(@)曼谷*.;+K化%e中~o"_(曼谷*.
~gf|fr|%S@eRio %7déterminants sociaux #Bsanté
~gf|es|%-@eRío @m{|los }Determinantes ~is#BSalud
~gf|ru|~h){eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @pharbemAdui ncjcfibdedjei xnafagAq
~gf|zh|@H~o"#K=6决定因素@)里约%a;~o"#K=6决定因素里约%a
~i0|fr|~ma~jX@El’efficacité @el’aide au #[
~i0|es|~iaParís %ZEficacia #BAyuda{ al Desarrollo|}
~i0|ru|Gefbyhk@d@plaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~i0|zh|~mO实效#K~i9@y;@H~mO实效<t@)~i9@y
~cP|fr|~hVd’Accra
~cP|es|#r=ZAccra
~cP|ru|Mkkfhk@s&a
~cP|zh|阿克拉+P=t
busan|fr|~lN@eBusan ~od*(efficace au service &t#[
busan|es|Alianza @eBusan +z%PEficaz al &P
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~kRPFFckjbgdasa <8%3~dB;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~kRPFFckjbgdasa <8%3~dB
busan|zh|有效#m>D釜山~o!;_(有效#m>D@:釜山~o!
~iC|fr|#T~b(@eBali @1l’appui technologique ~n/~fj@Ccapacités
~iC|es|~hI@eBali >QApoyo Tecnológico ~jACreación @eCapacidad
~iC|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @pakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~iC|zh|巴厘技术支助@[能力建设~eP
~c-|fr|~ma~dv{|du 7 février 1997 }#'rôle ~n/mandat &t@I#A@1l’environnement
~c-|es|~ia~dv#YPapel =JMandato #k#r^z>Q~lGAmbiente
~c-|ru|~pJ@da famb b iednejc Gfasfeiiu #F@p~iAhfcnc
~c-|zh|@H@x~dn规划署@)~j,@[任务@)~mH@y
malmo|fr|@iministérielle @eMalmö
malmo|es|@h~gr@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|zh|马尔默部长级@y
~f:|fr|~hV*s=Y@6~ij~p,~gddue %D~bJterrestres
~f:|es|~p(%w~p9#k~lGMarino frente a ~dWRealizadas #wTierra
~f:|ru|~dw@s*k@p&O~hAhfcnu aj ~mCg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~f:|zh|#g+O~dn免受陆上~i'影响+K@?;#g+O~dn免受陆上~i'{污染|}+K@?
~b0|fr|~le=Y>]#Bcapacité @e~oR
~b0|es|~oY@A+z~aq#BCapacidad Pesquera
~b0|ru|@.#H@p~n2lfaiuhmaguib iazdahjqib
~b0|zh|^M捕捞能力#C#-
~et|fr|~le=Y&.^A>]@Crequins
~et|es|~oY@A+z&Ey ~gH~aq%0Tiburones
~et|ru|@.#H@p~nJekpm b ~n2bv xeleheib
~et|zh|~ej^M鲨鱼#C#-
~b1|fr|~le&?réduire @,captures accidentelles d’oiseaux @emer ~oQpalangriers
~b1|es|~oY@A+z~io_YCapturas Incidentales @eAves Marinas ~o1~gscon Palangre
~b1|ru|@.#H@phakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~b1|zh|减少延绳钓~dl中误捕海鸟#C#-
=m|fr|_A{volontaires |d’application volontaire }&?assurer @pdurabilité #B~eAartisanale ~ii~dV~qbl’éradication #Bpauvreté
=m|es|~dX@PLograr @pSostenibilidad #B~gs#wPequeña Escala ~ldContexto #B~dU~jAErradicación #BPobreza
=m|ru|~lB~cR&'iemaiehCjewdasa fuwamaghjge ~l[lfanagamAhjgcddao <2b bhkafcdcdbq wcndahjb
=m|zh|~ca@[扶贫背景下保障%g小规模~dl~lb;~ca@[*/贫困背景下保障%g小规模~dl~lb
+3|fr|~jn=Yconduite @e~j8&tpavillon
+3|es|~dX+zActuación #k~h6#kPabellón
+3|ru|~lB#X*k~mBFmese
+3|zh|船旗国表现~lb
<[|fr|_A+w*a>]#B~eAprofonde #whaute mer
<[|es|%h#?+z~aq_YPesquerías @eAguas Profundas #wAlta Mar
<[|ru|@.@M~d!smpwakagandasa lfaiuhme g ~l)iafc
<[|zh|2008%9公海深海~dl^M#C*M;公海深海~dl^M#C*M
~nt|fr|_A+w*a>]@Cprises accessoires ^Aréduction @Crejets #wmer
~nt|es|%h#?+z~aq_YCapturas Incidentales ~jA~io%0Descartes
~nt|ru|@.@M~d!lfbmage b hakfezcdbq guwfahag
~nt|zh|兼捕^M及减少丢弃_,#C*M
~cW|fr|~jn#'marquage @Cengins @e~oR
~cW|es|~dX#YMarcado _YArtes @ePesca
~cW|ru|Ockaicdnerb~g:@piefkbfagkc afpnbo mage
~cW|zh|渔具标识~lb
~k,|fr|~ma~kr*a~eA=3
~k,|es|~p7~gs=9
~k,|ru|Obihk@d@plfawmcic +Hfuwdasa ~oM
~k,|zh|%R*L未报告@[无管制捕捞#K2005%9~j/@y
~i3|fr|~maReykjavik @Eune ~eAresponsable %Ml’écosystème marin
~i3|es|~iaReikiavik %Z~gsResponsable ~ldEcosistema Marino
~i3|ru|OcokAqgbkhk@d@pajgcjhjgcddaip fuwamaghjgp g ~hAPkahbhjcic
~i3|zh|@H+O生态系统负~fx~dl@)雷克雅未克@y
>k|fr|@i~en*a#7alimentaire
>k|es|@h~em@m~gH#2Alimentaria
>k|ru|#z~neheiibje @p+x
>k|zh|%e~ca峰会@y;%e~ca*6@y
_!|fr|#o@e~kr~od~dV^)durable
_!|es|Cinco @9@eRoma +z~dU%w~bc
_!|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao +x
_!|zh|%g+K~ca~j/五项#M;{全球可持续|可持续全球|全球}~ca@:~j/五项#M
<A|fr|~jQ*s#Z%D~ex– Pour une planète sans ~exni déchets nocifs;~jQ*s#Z%Dproduits chimiques
<A|es|=Q%w>RProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
<A|ru|~dw#s@pvbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
<A|zh|+K~i8品+?-使地球免受~i8品@[废_,危害;+K~i8品+?
^8|fr|~e1*s@1l’emploi
^8|es|^Z%w>QEmpleo
^8|ru|~dw*Ga fewaBbv ichjev
^8|zh|+K就业~o(
_8|fr|=?olympique
_8|es|</Olímpica
_8|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
_8|zh|奥林匹克*.
~iY|fr|~maMoscou @1~nY>btuberculose
~iY|es|~iaMoscú @PPoner Fin _ZTuberculosis
~iY|ru|Iahkaghk@d@p&Ijpwcfkpmcxe
~iY|zh|终结结核病#K莫斯科@y
^H|fr|#T@U=Y#P@el’extrémisme violent
^H|es|~oY~d:%'Extremismo Violento
^H|ru|Gmed@w*k@plfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
^H|zh|~d,_)极端主义#-
_7|fr|%O@e~oo
_7|es|~bI>RCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~bI@e~oo
_7|ru|~j4@V#Xbdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
_7|zh|马德里~fu
~bg|fr|communiqué @e~f1
~bg|es|comunicado ~j3#kGrupo @e@(@PSiria;Comunicado @e~cE
~bg|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *k@pLbfbb;<5~eFkaiitdbkc
~c,|fr|#tréglant @,déplacements ~n/passage
~c,|ru|@La lcfcngbycdbb b nahjplc
~c,|zh|通行进出#U
^f|fr|#tintérimaire israélo-palestinien *aRive occidentale ^Abande @eGaza
^f|es|#fProvisional Israelo-Palestino %ZRibera ~ng~jAFaja @eGaza
^f|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @pЗelendaip wcfcsp b hckjafp Qexe
^f|zh|~g]斯坦@H西岸@[加沙地带@)临时#U;@H西岸@[加沙地带@)~g]斯坦临时#U
_a|fr|#t#'~eB&t~kM#w~gu&tSoudan &tSud
_a|es|#f{sobre|para} @p~cl~gZ@e~mk
_a|ru|@Law pfcspmbfagedbb ~j7g Ochlpwmbkc Yyduo Lpned
_a|zh|@H_.~fD~mI@)~ef;_.{共和国|}~mI@:~aG
+J|fr|#t*acessation @Chostilités, @p@6@Ccivils #b>Khumanitaire
+J|es|#f%ZCesación _YHostilidades, @p@8%0~oh=J~fUHumanitario
+J|ru|@La lfckfezcdbb wacguv ncohjgbo, &Osfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
+J|zh|停止敌对+P*L#g平民@[~nG~mO准入#U;停止敌对+P*L#g平民@[~nG{援助|}准入~aG
~iD|fr|#tpolitique =Y~mx^Aréconciliation #w~gucentrafricaine
~iD|es|#fPolítico +z~njReconciliación ~gZCentroafricana
~iD|ru|&Q#x~nqb lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~iD|zh|中非~fD=5与@[解~o)~ef;中非~fD=5~db@[解~o)~aG
~gb|fr|#t=Y~mx^Aréconciliation au Mali
~gb|es|#f+z~njReconciliación #wMalí
~gb|ru|@L~nqb lfbibfcdbb g Iemb
~gb|zh|马里=5与@[解~ef;马里=5~db@[解~aG
~bU|fr|Accord-cadre =Ypaix, @p#7^A*(=Y~gudémocratique &tCongo ^Arégion
~bU|es|=Q+zPaz, @p#2~jA%P~gZDemocrática #kCongo ~jARegión
~bU|ru|OeiaBd#ya ibfc, <2b ~c6~j9HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~bU|zh|刚果民主~fD@[该区域=5*L#]与>D+?;刚果民主~fD&[该{区域|地区}=5*L#]~db>D+?
dayton|fr|Accord-cadre général =Y~mx#wBosnie-Herzégovine
dayton|es|#f=Q~hk@ePaz #wBosnia y Herzegovina
dayton|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~nqg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
dayton|zh|波斯尼亚@[黑塞哥维那=5总+?#U
~jq|es|#f~ly+zTerminación #k~pA~jAConstrucción @euna Paz Estable y Duradera;#f~ly@ePaz
~jq|ru|EkadBejcmAd#ya lfckfezcdbb ~j7b lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
jcpoa|fr|#T@Uglobal commun
jcpoa|es|~oYIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &a;LNGH
jcpoa|zh|联合全面#-
~b7|fr|~lw@e="#wvue @e<h@CAccords @eMinsk
~b7|es|~qv<V+z>X%0Acuerdos @eMinsk
~b7|ru|Dailmckh@wicf @pgulamdcdbt Ibdhkbv hasmeCcdbo
~b7|zh|=8明斯克~ef一揽子^L;#"=8明斯克~aG@:一揽子^L
~f]|fr|#tpolitique libyen
~f]|es|#fPolítico Libio
~f]|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~f]|zh|利比亚~o)~ef
juba|fr|#t@eDjouba =Y~mxau Soudan
juba|es|#f@e{Yuba|Juba} +zPaz #w{el |}Sudán;#f@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#x~nqg Lpnedc
juba|zh|朱巴=5~ef;苏丹=5朱巴~ef
~eq|fr|~h3@e=u=Y~mxau Darfour
~eq|es|~pF@e=u+zPaz #wDarfur
~eq|ru|~br{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~nqg HefFpfc
~eq|zh|~dh达尔富尔=5~mP;达尔富尔=5~dh~mP
~f(|fr|~e1@e~jP
~f(|es|^Z@e~jP
~f(|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~f(|zh|布里奇顿#U
_H|fr|_D#A@1l’inclusion &thandicap
_H|es|~bq^z+zInclusión #BDiscapacidad
_H|zh|@x残疾包容=-
~b'|fr|=?@T{révisée |}@el’éducation physique, @el’activité physique #b&tsport
~b'|es|</@A#B~d]Física, @pActividad Física =JDeporte
~b'|ru|@.%(FbxbBchkasa gahlbjedbq, ~h7ekjbgdahjb b hlafje
~b'|zh|#C体育~i!*L体育~i'@[体育运动*.
<v|fr|%O>M%D~bVassociés %D~cXou %Dgroupes armés (Principes @eParis);%O>M%D~bVassociés %D~cXou %Dgroupes armés
<v|es|@9y Directrices{| de París} >RNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@9@eParís{: Principios y Directrices|} >RNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
<v|zh|@H与~bC~o-联%Q~p!@[*M(~i9#M);@H与~bC~o-联@:%Q~p!@[*M`;
