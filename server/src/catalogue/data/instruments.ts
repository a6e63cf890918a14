// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~kO|t|*T*f|UN Charter|1945-06-26|~kx|||1945-10-24|37|
~b2|t|~j6@fCourt @DJustice|~j6Court|1945-06-26|~kx|||1945-10-24||
~dH|t|+A=1*f||1946-02-13|@v|A/RES/22(I)|1:4|1946-09-17|8|
+k|t|+A=1%YSpecialized Agencies||1947-11-21|@v|A/RES/179(II)|33:521|1948-12-02||
~hD|t|+A%L@B~ir%YCrime @DGenocide|Genocide @O|1948-12-09|>P|A/RES/260(III), @K|78:1021|1951-01-12|9|
~aF|t|>3%v%Y~oG*r+u@B%YExploitation %YProstitution @DOthers||1949-12-02|@v|A/RES/317(IV), @K|96:1342|1951-07-25||
~oO|t|%:&y@D12 August 1949|%:&y@D1949;~hW~kc;four ~kc;~kc|~fV|#J||75:970-973|~fW|51|1
~k"|t|%:>3Amelioration %YCondition %YWounded @BSick *r^2~ne_3Field|First %:@O|~fV|#J||75:970|~fW||1
~iO|t|%:>3Amelioration %YCondition @DWounded, Sick @BShipwrecked Members @D^2~neat Sea|~nx%:@O|~fV|#J||75:971|~fW||
~ga|t|%:@a#V~jG~dB@D~f'@DWar|Third %:@O|~fV|#J||75:972|~fW||1
~e[|t|%:@a#V~jG@5@DCivilian +u*rTime @DWar|Fourth %:@O|~fV|#J||75:973|~fW|5|1
~gj|t|>g@B~kZ@f^2Conflicts ~prI)|~h5@SI;>g@B~kZ@f^2Conflicts|1977-06-08|#J||1125:17512|1978-12-07||1
~eB|t|>g@B~kZNon-International ^2Conflicts ~prII)|~h5@SII;>g@B~kZNon-International ^2Conflicts|1977-06-08|#J||1125:17513|1978-12-07||1
~da|t|>g@B%k@lAdoption @Dan ~h5Distinctive Emblem ~prIII)|~h5@SIII|~pD|#J||2404:43425|2007-01-14||
~j(|t|~ov@arespecting @lLaws @BCustoms @DWar @2Land|~cPannexed ~jG~ov@aIV|1907-10-18|~cQ|||1910-01-26||
~fo|t|@a~j9|~pt@a~j9;~ptRefugee @O;Refugee @O;~pt@O|1951-07-28|#J||189:2545|1954-04-22|40|1
=H|t|@S~j9|1967 @S~j9;1967 @Sthereto;1967 +v|1967-01-31|@v||606:8791|1967-10-04||
=K|t|@a^DStateless ~f!|1954 @a^DStateless ~f!|1954-09-28|@v||360:5158|1960-06-06||
_A|t|+A~f(@DStatelessness|~jf+A~f(@DStatelessness|1961-08-30|@v||989:14458|1975-12-13|12|1
~dc|t|~oD@O|1926 ~oD@O|1926-09-25|#J|||1927-03-09||
~ck|t|@Samending @l~oD@asigned at %:@225 September 1926||~pu|@v|A/RES/794(VIII)|182:2422|~pu||
slavery-amended|t|~oD@asigned at %:@225 September 1926 @B~nD+v||~pu|@v||212:2861|1955-07-07||
*F|t|~d9+AAbolition @DSlavery, @lSlave Trade, @BInstitutions @BPractices Similar *vSlavery|1956 ~d9@O|1956-09-07|#J||266:3822|1957-04-30||
&(|t|+A%X%o@DWomen||1953-03-31|@v|A/RES/640(VII)|193:2613|1954-07-07||
*L|t|+ANationality @DMarried Women||1957-02-20|@v|A/RES/1040(XI)|309:4468|1958-08-11||
+g|t|%5Consent *vMarriage, ~lV@0Marriage @BRegistration @DMarriages||1962-12-10|@v|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f@a~bARacial Discrimination|ICERD|1966-03-07|@v|A/RES/2106(XX), @K|660:9464|1969-01-04|54|1
~oQ|t|@fCovenant @2Economic, =z@B&f>!|ICESCR|~jU|@v|~ah|993:14531|1976-01-03||
iccpr|t|>c>!|ICCPR|~jU|@v|~ah|999:14668|1976-03-23||
~e/|t|@fCovenants @2&k>!|@f&k%oCovenants|~jU|@v|~ah|||24|
~fa|t|%4@l>c>!|First %4@l>c>!|~jU|@v|~ah|999:14668|1976-03-23||
~fb|t|~nx%4@l>cRights, aiming at @labolition %Ydeath penalty|~nx%4@l>c>!|1989-12-15|@v|A/RES/44/128, @K|1642:14668|1991-07-11||
~fc|t|%4@l@fCovenant @2Economic, =z@B&f>!||2008-12-10|@v|A/RES/63/117, @K|2922:14531|2013-05-05||
=s|t|+ANon-Applicability @DStatutory Limitations *vWar Crimes @BCrimes @.Humanity||1968-11-26|@v|A/RES/2391(XXIII), @K|754:10823|1970-11-11||
~e.|t|@f+A%v@B~ir%YCrime @DApartheid||1973-11-30|@v|A/RES/3068(XXVIII), @K|1015:14861|1976-07-18||
^9|t|@f~opApartheid *rSports||1985-12-10|@v|A/RES/40/64, @K|1500:25822|1988-04-03||
cedaw|t|@a~bA<7~m-|CEDAW|1979-12-18|@v|A/RES/34/180, @K|1249:20378|1981-09-03|79|1
~hy|t|%4@l@a~bA<7~m-||1999-10-06|@v|A/RES/54/4, @K|2131:20378|2000-12-22||1
cat|t|~op+D|~opTorture|1984-12-10|@v|A/RES/39/46, @K|1465:24841|1987-06-26|13|1
opcat|t|%4@l~op+D|%4@l~opTorture;OPCAT|2002-12-18|@v|A/RES/57/199, @K|2375:24841|2006-06-22|4|1
crc|t|+A%o%YChild|CRC|1989-11-20|@v|A/RES/44/25, @K|1577:27531|1990-09-02|138|1
~hz|t|~g)#Dinvolvement @Dchildren *rarmed conflict|Optional @S#Dinvolvement @Dchildren *rarmed conflict|2000-05-25|@v|A/RES/54/263, &wI|2173:27531|2002-02-12||1
~hB|t|~g)#Dsale @Dchildren, child ~b)@Bchild pornography|Optional @S#Dsale @Dchildren, child ~b)@Bchild pornography|2000-05-25|@v|A/RES/54/263, &wII|2171:27531|2002-01-18||1
~hA|t|~g)@2a communications procedure||2011-12-19|@v|A/RES/66/138, @K|2983:27531|2014-04-14||1
<,|t|@f+A@5%Y%o@DAll Migrant Workers @BMembers @D>"Families||1990-12-18|@v|A/RES/45/158, @K|2220:39481|2003-07-01|8|1
crpd|t|+A%o@D~d]|CRPD|2006-12-13|@v|A/RES/61/106, &wI|2515:44910|2008-05-03|62|1
~kS|t|%4@l+A%o@D~d]||2006-12-13|@v|A/RES/61/106, &wII|2518:44910|2008-05-03||1
&6|t|@f>3~o0~jMEnforced Disappearance||2006-12-20|@v|A/RES/61/177, @K|2716:48088|2010-12-23|14|1
&z|t|~op<7*rEducation||1960-12-14|>P||429:6193|1962-05-22||1
untoc|t|@u@a*]|Organized Crime @O;Palermo @O|~pC|@v|~h4I|2225:39574|2003-09-29|42|1
*6|t|@S~d[Suppress @BPunish &iPersons, Especially ~iB@BChildren, ~cr|&i+u+v;@S~d[Suppress @BPunish &iPersons, Especially ~iB@BChildren;Palermo +v|~pC|@v|~h4II|2237:39574|2003-12-25|4|1
+-|t|@S@.@l~fCby Land, Sea @BAir, ~cr|@S@.@l~fCby Land, Sea @BAir;~fC+v|~pC|@v|~h4III|2241:39574|2004-01-28|5|1
=D|t|@S@.@l_0>"~id@BAmmunition, ~cr|Firearms +v;@S@.@l_0>"~id@BAmmunition|2001-05-31|@v|A/RES/55/255, @K|2326:39574|2005-07-03|7|1
uncac|t|@u~opCorruption|~opCorruption;UNCAC|2003-10-31|@v|A/RES/58/4, @K|2349:42146|2005-12-14|31|1
~dC|t|@u~op~pN; Strengthening @f&Y@0Combating ~hqCrimes ~pIby Means @D~lO@BCommunications Technology Systems @B*b~qzEvidence *rElectronic Form @DSerious Crimes|@u~op~pN|2024-12-24|@v|A/RES/79/243, @K||||
=J|t|~l(_U@D1961|~l(Narcotic Drugs, 1961;~jfSingle @O|1961-03-30|@v||520:7515|1964-12-13||
&p|t|~l(_U@D~jfas ~nD1972 +v|~l(_U@D~jfas ~nD@S@D25 March 1972|1975-08-08|@v||976:14152|1975-08-08||1
~aD|t|%5~e8~iz@D1971|%5~e8Substances|1971-02-21|*J||1019:14956|1976-08-16||
~ay|t|@u~op~hr~oG*r_U@B~e8~iz@D1988|@u~op~hr~oG*r_U@B~e8Substances;1988 @O|1988-12-20|*J||1582:27627|1990-11-11||
^x|t|+A%L@B~ir@DCrimes @.Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@v|A/RES/3166(XXVIII), @K|1035:15410|1977-02-20||
~hF|t|@f~op@lTaking @DHostages||1979-12-17|@v|A/RES/34/146, @K|1316:21931|1983-06-03||
~b!|t|@f~op@lRecruitment, Use, ~ba@BTraining @DMercenaries||1989-12-04|@v|A/RES/44/34, @K|2163:37789|2001-10-20|7|1
~fs|t|+A=0@u@BAssociated Personnel||~pz|@v|A/RES/49/59, @K|2051:35457|1999-01-15|12|1
~aH|t|%4@l+A=0@u@BAssociated Personnel||~pD|@v|A/RES/60/42, @K|2689:35457|2010-08-19||
+/|t|@f>3%v@DTerrorist Bombings||1997-12-15|@v|A/RES/52/164, @K|2149:37517|2001-05-23|8|1
+l|t|@f>3%v%Y~ba@D~l.||1999-12-09|@v|A/RES/54/109, @K|2178:38349|2002-04-10||
=G|t|@f>3%v@DActs @D&W~l.||2005-04-13|@v|A/RES/59/290, @K|2445:44004|2007-07-07|19|1
<o|t|~qdMaterial|~qdMaterial @B&WFacilities|1979-10-26|*J||1456:24631|1987-02-08||
~gm|t|%5Offences @B~hq_VActs ~pI@2Board ~oq|Tokyo @O|1963-09-14|Tokyo||704:10106|1969-12-04||
~dG|t|>3%v@DUnlawful Seizure @D~oq||1970-12-16|~cQ||860:12325|1971-10-14||
_x|t|>3~ac~d2||1971-09-23|~bw||974:14118|1973-01-26||
^r|t|@S*b%v@D*p@D~bgat Airports Serving @f~d2||1988-02-24|~bw||1589:14118|1989-08-06||
+(|t|+AMarking @DPlastic Explosives *bPurpose @DDetection||1991-03-01|~bw||2122:36984|1998-06-21||
sua|t|~fX|SUA @O|1988-03-10|_W||1678:29004|1992-03-01|7|1
~b/|t|@S*b~ac=4||1988-03-10|_W||1678:29004|1992-03-01||1
~aE|t|~kw~j6@f+rCourt|~kwStatute|1998-07-17|_W||2187:38544|2002-07-01|29|1
^k|t|@4#D=1%Y@f+rCourt||2002-09-09|@v||2271:40446|2004-07-22|7|1
vcdr|t|>'%5Diplomatic ~l7||1961-04-18|*J||500:7310|1964-04-24|7|1
vccr|t|>'%5Consular ~l7||1963-04-24|*J||596:8638|1967-03-19|24|1
_i|t|%5~oEMissions||1969-12-08|@v|A/RES/2530(XXIV), @K|1400:23431|1985-06-21||
vclt|t|>'+ALaw @DTreaties||1969-05-23|*J||1155:18232|1980-01-27|2|1
~n[|t|>'+ALaw @DTreaties between =A@B@fOrganizations or between @fOrganizations||1986-03-21|*J|||||
<S|t|>'%5Succession @D=A*rrespect @DTreaties||1978-08-23|*J||1946:33356|1996-11-06||
&o|t|@u%5Jurisdictional Immunities @D=A@B>"Property||2004-12-02|@v|A/RES/59/38, @K||||
~a(|t|>'+ARepresentation @D=A*r>"~p2with @fOrganizations @Da *oCharacter||1975-03-14|*J|||||
~o.|t|@u+ALaw %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~n'|t|@4%k@l&h@DPart XI %Y~jk@D10 December 1982|Part XI %F|1994-07-28|@v|A/RES/48/263, @K|1836:31364|1996-07-28||1
~eu|t|@4*b&h%YProvisions %Y~jk@D10 December 1982 %k@l&-@B+T@DStraddling ~lL@BHighly Migratory Fish Stocks|@u~lL%F;~lL%F|1995-08-04|@v||2167:37924|2001-12-11||
bbnj|t|@4~j?@l~jk#D&-@B%j~mbMarine ~m:Diversity @DAreas beyond ~cLJurisdiction|BBNJ %F|2023-06-19|@v|A/CONF.232/2023/4||2026-01-17||
^-|t|@4#D=1%Y@fTribunal *bLaw %YSea||1997-05-23|@v||2167:37925|2001-12-30||1
~a2|t|@S#D=1%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~iR|t|+AHigh Seas||~pv|#J||450:6465|1962-09-30||
>.|t|+AContinental Shelf||~pv|#J||499:7302|1964-06-10||
_/|t|+A~l-Sea ~meContiguous Zone||~pv|#J||516:7477|1964-09-10||
=X|t|@4~qmCompliance with @f&-@B+T=fby ~dyVessels #DHigh Seas|Compliance %F|1993-11-24|_W||2221:39486|2003-04-24|2|1
<O|t|@4@2Port State =f~d[Deter @B~f6^B|Port State =f%F|2009-11-22|_W||3161:54133|2016-06-05||1
solas|t|@f>3=0Life at Sea, 1974|@f>3=0Life at Sea|1974-11-01|~h/||1184:18961|1980-05-25|9|1
marpol|t|@f>3%L@D~pW~jMShips, 1973, as modified by @l@S@D1978 relating thereto|@f>3%L@D~pW~jMShips;MARPOL @O|1978-02-17|~h/||1340:22484|1983-10-02||1
_y|t|@f%5>OSearch @BRescue, 1979|@f%5>OSearch @BRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~qgSeafarers, 1978|~qgSeafarers|1978-07-07|~h/||1361:23001|1984-04-28|3|1
*A|t|%5Facilitation @D@f>OTraffic||1965-04-09|~h/||591:8564|1967-03-05|7|1
~a0|t|+A@f>O~cN||1948-03-06|#J||289:4214|1958-03-17||
mlc|t|>O~h.#q2006|>O~h.@O|2006-02-23|#J||2952:51299|2013-08-20||1
+m|t|+A@5%YUnderwater &f~ow||2001-11-02|>P||2562:45694|2009-01-02|6|1
~bV|t|@f>3>7@B+T@DShips’ Ballast Water @BSediments||2004-02-13|~h/|||2017-09-08||
~ca|t|~dz@f+ARemoval @DWrecks||2007-05-18|~no|||2015-04-14||
~iS|t|~pQ@f>3Safe @BEnvironmentally Sound Recycling @DShips||2009-05-15|Hong Kong, China|||2025-06-26||
^p|t|+A%L@DMarine ~pWby Dumping @DWastes @B_VMatter|London @O|1972-12-29|London, Mexico City, Moscow @B^7||1046:15749|1975-08-30||
ospar|t|>3@5~cs%YNorth-East Atlantic|OSPAR @O|1992-09-22|>P||2354:42279|1998-03-25|8|1
npt|t|+c#D~e5@D&W~nL|~e5~d!;&W~e5~d!;NPT|1968-07-01|%'|A/RES/2373(XXII), @K|729:10485|1970-03-05|81|1
ctbt|t|~jlNuclear-Test-Ban ~d!|CTBT|1996-09-10|@v|A/RES/50/245||||
tpnw|t|+c#D+Y@D&W~nL||2017-07-07|@v|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+cBanning &WWeapon Tests _3Atmosphere, *rOuter ~l)@B~j?Water|Partial Test-Ban ~d!|1963-08-05|Moscow||480:6964|1963-10-10||
~eF|t|+c#D+Y%YEmplacement @D&W_K@B_V_K@DMass Destruction #DSeabed ~meOcean Floor @B_3Subsoil Thereof||1971-02-11|%'|A/RES/2660(XXV), @K|955:13678|1972-05-18||
enmod|t|+A+Y@DMilitary or Any _VHostile ~mb~d3Modification Techniques||1976-12-10|@v|A/RES/31/72, @K|1108:17119|1978-10-05||
bwc|t|+A+Y%YDevelopment, ~nv@BStockpiling @DBacteriological (Biological) @BToxin _K@B~h1|~m:_K@O;~m:@BToxin _K@O|1972-04-10|%'|A/RES/2826(XXVI), @K|1015:14860|1975-03-26|23|1
=(|t|@S*b+Y%YUse *rWar @DAsphyxiating, Poisonous or _VGases, @B@DBacteriological Methods @DWarfare|1925 %:+v;%:@S@D1925|1925-06-17|#J|||1928-02-08||
cwc|t|+A+Y%YDevelopment, Production, Stockpiling @B~mbChemical _K@B~h1|Chemical _K@O|1992-09-03|#J||1974:33757|1997-04-29|13|1
ccw|t|%5Prohibitions or Restrictions #D~mb~hqConventional _KWhich May Be Deemed *vBe Excessively Injurious or *vHave Indiscriminate Effects|%5~hqConventional ~nL|1980-10-10|#J||1342:22495|1983-12-02|17|1
~aW|t|@S@2Prohibitions or Restrictions #D~mbMines, Booby-Traps @B_VDevices as amended @23 May 1996|Amended @SII|1996-05-03|#J||2048:22495|1998-12-03||1
ccw-v|t|@S@2Explosive Remnants @DWar|@SV|2003-11-28|#J||2399:22495|2006-11-12||1
~hI|t|+A+Y%YUse, Stockpiling, ~nv@BTransfer @DAnti-Personnel Mines @B~h1|Anti-Personnel Mine Ban @O;Mine Ban @O;Ottawa @O|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~kQ|t|%5Cluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~gB~d!||2013-04-02|@v|A/RES/67/234B|3013:52373|2014-12-24|37|1
~b'|t|+c@2@!~ic~cZSpace, including @lMoon @B_VCelestial Bodies|Outer ~l)~d!|1967-01-27|%'|A/RES/2222(XXI), @K|610:8843|1967-10-10|32|1
=I|t|@4#DRescue @DAstronauts, @lReturn @DAstronauts ~meReturn @DObjects Launched into ~im||1968-04-22|%'|A/RES/2345(XXII), @K|672:9574|1968-12-03||
<:|t|%5@fLiability @0Damage Caused by ~l)Objects||1972-03-29|%'|A/RES/2777(XXVI), @K|961:13810|1972-09-01||
+.|t|%5Registration @DObjects Launched into ~im||1974-11-12|@v|A/RES/3235(XXIX), @K|1023:15020|1976-09-15||
moon|t|@4~ic#DMoon @B_VCelestial Bodies|Moon %F|1979-12-05|@v|A/RES/34/68, @K|1363:23002|1984-07-11||
~e-|t|Antarctic ~d!||1959-12-01|^7||402:5778|1961-06-23|15|1
~dO|t|+c*b+Y@D&W_K*rLatin America ~meCaribbean|+c@D~p4|1967-02-14|Mexico City||634:9068|1969-04-25||1
~fn|t|South Pacific &WFree Zone ~d!|+c@D~l6|1985-08-06|~l6||1445:24592|1986-12-11||
~kJ|t|+c#DSouth-East Asia ~dVZone|+c@D~h8;~hp~d!|1995-12-15|~h8||1981:33873|1997-03-27|30|1
~fl|t|=R~dVZone ~d!|+c@DPelindaba;Pelindaba ~d!|1996-04-11|Cairo|A/50/426, @K||2009-07-15||
_z|t|+c@2a ~dVZone *r~kjAsia|+c@D~ky|2006-09-08|~ky||2970:51633|2009-03-21|24|1
~o/|t|@u~ar|~ar;UNFCCC|1992-05-09|@v||1771:30822|1994-03-21|249|1
kyoto|t|~lR@S~jG@u~ar|~lR+v|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
<-|t|~j5@4adopted ~j?@l@u~ar|~j5%F|2015-12-12|>P|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @K|3156:54113|2016-11-04|91|
cbd|t|>0|@u>0|1992-06-05|~cY||1760:30619|1993-12-29|72|1
+f|t|+W@S@2Biosafety ~jG>0|+W@S@2Biosafety;+W+v|2000-01-29|~bw||2226:30619|2003-09-11|6|1
~oW|t|~nn@S@2~cB~e3~meFair ~nE~qzBenefits Arising ~jM>"Utilization ~jG>0|~nn@S@2~cB~e3~meFair ~nE~qzBenefits Arising ~jM>"Utilization;~nn+v|2010-10-29|~lY||3008:30619|2014-10-12|7|
unccd|t|@u@a~hVDesertification *rThose Countries Experiencing Serious Drought and/or Desertification, Particularly ~eS|@u@a~hVDesertification;@a~hVDesertification|1994-10-14|>P||1954:33480|1996-12-26|43|1
~aI|t|>'>3@5%Y~ns||1985-03-22|*J||1513:26164|1988-09-22||
^s|t|~h?@S@2~izthat Deplete @l~ns|~h?+v|1987-09-16|~bw||1522:26369|1989-01-01||
basel|t|Basel +A>7@D~aTMovements @D~pPWastes @B>"Disposal|Basel @O|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~fq|t|~f)+APrior Informed Consent Procedure @0~hq~pP~pH@BPesticides *r@fTrade|~f)@O|1998-09-10|~iv||2244:39973|2004-02-24||
^K|t|~j7%5Persistent Organic Pollutants|~j7@O|2001-05-22|~l,||2256:40214|2004-05-17|2|1
~hH|t|Minamata %5Mercury|Minamata @O|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%5@f~gB*rEndangered Species @DWild Fauna @BFlora|CITES|1973-03-03|^7||993:14537|1975-07-01|27|1
cms|t|+A&-@DMigratory Species @DWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|%5Wetlands @D@fImportance especially as Waterfowl Habitat|Ramsar @O|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@4#D&-@DAlbatrosses @BPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako +ABan %YImport into Africa ~me>7@D~aTMovement @B+T@D~pPWastes within Africa|Bamako @O|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
<D|t|>3@5@B%.~cs%YWider Caribbean Region|+W@O|1983-03-24|+W@eIndias||1506:25974|1986-10-11||1
alps|t|+A@5%YAlps|Alpine @O|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~aJ|t|+ALaw %YNon-navigational Uses @D@fWatercourses|Watercourses @O|1997-05-21|@v|A/RES/51/229, @K||2014-08-17||
water|t|+A@5@B~mb~aTWatercourses @B@fLakes|Water @O|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|%5~cBInformation, Public Participation *rDecision-making @B~cB=T*r~d3Matters|Aarhus @O|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%5~d3Impact Assessment *ra ~aTContext|Espoo @O|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%5Long-range ~aTAir Pollution||1979-11-13|#J||1302:21623|1983-03-16||
escazu|t|Regional @4@2~cBInformation, Public Participation @B=T*r~d3Matters *rLatin America ~meCaribbean|Escazú %F|2018-03-04|Escazú|||2021-04-22||
~b(|t|@f+c@2Plant ~e3@0Food @BAgriculture||2001-11-03|_W||2400:43345|2004-06-29||
_c|t|@fPlant @5@O||1951-12-06|_W||150:1963|1952-04-03||
^v|t|%5&WSafety||1994-06-17|*J||1963:33545|1996-10-24||
*4|t|%5Early Notification @Da &WAccident||1986-09-26|*J||1439:24404|1986-10-27||
+'|t|%5~m/_3Case @Da &WAccident or Radiological Emergency||1986-09-26|*J||1457:24643|1987-02-26||
~dN|t|Joint +A=0Spent Fuel +T@B#D=0Radioactive Waste Management||1997-09-05|*J||2153:37605|2001-06-18|6|1
~c)|t|~j6@fAtomic Energy Agency||1956-10-26|@v||276:3988|1957-07-29||
<v|t|~bt%Y+w~er~cN||1946-07-22|@v||14:221|1948-04-07|9|1
fctc|t|+w~er%,~d?|WHO ~d?;~d?|2003-05-21|#J||2302:41032|2005-02-27|3|1
<U|t|~bt%Y@uEducational, Scientific @B&f~cN||1945-11-16|~h/||4:52|1946-11-04||
>F|t|~bt%Y@u~nh%.~cN||1979-04-08|*J||1401:23432|1985-06-21||
~kP|t|%5@f~d2|Chicago @O|1944-12-07|Chicago||15:102|1947-04-04||
^P|t|>3@5%Y+w&f@B~hs~ow|@a_M@l@5%Y+w&f@B~hs~ow;+wHeritage @O|1972-11-16|>P||1037:15511|1975-12-17|2|1
+2|t|+AMeans @DProhibiting @BPreventing @l~hrImport, Export @BTransfer @DOwnership @D&fProperty||1970-11-14|>P||823:11806|1972-04-24|2|1
&4|t|>3@5@D&f~l4_3Event @D^2Conflict||1954-05-14|~cQ||249:3511|1956-08-07|2|1
+3|t|~nx@S~jG~ov@a@D1954 *b@5@D&f~l4_3Event @D^2Conflict||1999-03-26|~cQ||2253:3511|2004-03-09||1
+h|t|>3Safeguarding %YIntangible &f~ow||2003-10-17|>P||2368:42671|2006-04-20||
*X|t|+A@5@B~p1%YDiversity @D&fExpressions||2005-10-20|>P||2440:43977|2007-03-18|8|1
~b[|t|UNIDROIT %5Stolen or Illegally Exported &fObjects|%5Stolen or Illegally Exported &fObjects|1995-06-24|_W||2421:43718|1998-07-01||
~oL|t|@f~opDoping *rSport||2005-10-19|>P||2419:43649|2007-02-01|3|1
~b9|t|~pU+c*vFacilitate ~cBPublished Works @0+uWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~pU~d!|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~lg|t|~oF+AProvision @DTelecommunication Resources @0~lFMitigation @BRelief Operations|~oF@O|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
^H|t|~ja|~hW~ja|1949-09-19|#J||125:1671|1952-03-26|1|1
tir|t|Customs +A@fTransport @DGoods ~j?Cover @DTIR Carnets|TIR @O|1975-11-14|#J||1079:16510|1978-03-20||1
~bi|t|@f+AHarmonization @DFrontier Controls @DGoods||1982-10-21|#J||1409:23583|1985-10-15|1|1
~b?|t|%5Transit ~gB@DLand-locked ~iy||1965-07-08|@v||597:8641|1967-06-09||
*U|t|+ARecognition @B~lH@DForeign Arbitral Awards|New York @O|1958-06-10|@v||330:4739|1959-06-07||
cisg|t|@u%5Contracts *b@fSale @DGoods||1980-04-11|*J||1489:25567|1988-01-01||
*K|t|@u+A~mbElectronic Communications *r@fContracts||2005-11-23|@v|A/RES/60/21, @K|2898:50525|2013-03-01|1|1
_.|t|@u%5Contracts *b@fCarriage @DGoods Wholly or Partly by Sea|~f)Rules|2008-12-11|@v|A/RES/63/122, @K||||
+"|t|@u%5Transparency *rTreaty-based Investor-State Arbitration|~f8%5Transparency|2014-12-10|@v|A/RES/69/116, @K||2017-10-18||
<R|t|@u%5@fSettlement Agreements Resulting ~jMMediation|Singapore %5Mediation|2018-12-20|@v|A/RES/73/198, @K||2020-09-12||
<K|t|@u+A@fEffects @DJudicial Sales @DShips|~br+AJudicial Sale @DShips|2022-12-07|@v|A/RES/77/100, @K||||
upeace|t|@f@4*b~jp%YUniversity @0Peace||1980-12-05|@v|A/RES/35/55, @K|1223:19735|1981-04-07|1|1
ilo-29|t|<b1930 ~fT29)|<b1930|1930-06-28|#J||39:612|1932-05-01|1|
_"|t|@S@D2014 ~jG<b1930|2014 @S~jG<b1930;@S@D2014 ~jG<b1930 ~fT29)|2014-06-11|#J||3175:612|2016-11-09||1
ilo-87|t|Freedom @DAssociation @B@5%Y~k9Organise #q1948 ~fT87)||1948-07-09|~kx||68:881|1950-07-04||
ilo-97|t|Migration @0Employment @a(Revised), ~hW~fT97)||1949-07-01|#J||120:1616|1952-01-22|4|1
ilo-98|t|~k9Organise @BCollective Bargaining #q~hW~fT98)||1949-07-01|#J||96:1341|1951-07-18||
~nW|t|Equal Remuneration #q~pt~fT100)||1951-06-29|#J||165:2181|1953-05-23||
~nX|t|=z~l'(Minimum Standards) #q1952 ~fT102)||1952-06-28|#J||210:2838|1955-04-27||1
~nY|t|Abolition @D<b1957 ~fT105)||1957-06-25|#J||320:4648|1959-01-17||
~nZ|t|<7(Employment @BOccupation) #q1958 ~fT111)||1958-06-25|#J||362:5181|1960-06-15||
~n0|t|~lV#q1973 ~fT138)|~lV#q1973|1973-06-26|#J||1015:14862|1976-06-19|3|1
~n1|t|~h-@BTribal Peoples #q1989 ~fT169)|~h-@BTribal Peoples #q1989|1989-06-27|#J||1650:28383|1991-09-05||1
~n2|t|Worst Forms @DChild ~h.#q1999 ~fT182)|Worst Forms @DChild ~h.#q1999|1999-06-17|#J||2133:37245|2000-11-19||
~n4|t|Domestic Workers #q2011 ~fT189)|Domestic Workers #q2011|2011-06-16|#J||2955:51379|2013-09-05|8|1
~n5|t|~bg@BHarassment #q2019 ~fT190)|~bg@BHarassment #q2019|2019-06-21|#J|||2021-06-25||
~c[|t|%,@D=RUnity @a~o4specific ~hx@Drefugee problems ~eS|@a~bc@lSpecific ~ki@DRefugee Problems ~eS|1969-09-10|_E||1001:14691|1974-06-20||1
~i4|t|%,@D=RUnity >3elimination @Dmercenarism ~eS||1977-07-03|Libreville||1490:25573|1985-04-22||1
~k,|t|=RUnion >3@5@B~m/@DInternally Displaced +u~eS|Kampala @O|2009-10-23|Kampala||3014:52375|2012-12-06||
<!|t|~fB>!|Banjul Charter|1981-06-27|~no||1520:26363|1986-10-21||
_s|t|=R*T#D%o@BWelfare %YChild||1990-07-11|_E|||1999-11-29||
maputo|t|@S~jG~fB%o#D%o@D~iB~eS|Maputo +v|2003-07-11|Maputo||3268:26363|2005-11-25||
~oK|t|Constitutive Act %Y=RUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|>3@5@D&k%o@B~cEFreedoms|European %5&k>!|1950-11-04|_W||213:2889|1953-09-03||
achr|t|American %5&k>!|Pact @D~l"|1969-11-22|~l"||1144:17955|1978-07-18||
<J|t|~jBpreventing @Bcombating >U@.women @Bdomestic violence||2011-05-11|~ox|||2014-08-01||
~kN|t|~jB~pN|Budapest @O|2001-11-23|Budapest||2296:40916|2004-07-01||
_9|t|~jB~f2@.&i&kBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~cJ+A~l1~ir@BEradication @D~bg~m-|@a@D~cC|1994-06-09|~cC|||1995-03-05||
bern|t|+A&-@DEuropean Wildlife @B~hsHabitats|Bern @O|1979-09-19|Bern||1284:21159|1982-06-01||
<d|t|*T%YLeague @DArab ~iy|Pact %YLeague @DArab ~iy|1945-03-22|Cairo||70:241|1945-05-11|3|1
~bS|t|*T%YAssociation @DSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+c@DAmity @B&Y*rSoutheast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~iN|t|*T%Y&YCouncil *bArab =A%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@4#DStatus @BFunctions %Y@fCommission @2Missing ~f!||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|>3@fCouncil *bExploration %YSea||1964-09-12|~pL||652:9344|1968-07-22||1
seafo|t|+A&-@B+T@DFishery Resources _3South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
_8|t|+ACivil ~ki@D@fChild Abduction|~ov+ACivil ~ki@D@fChild Abduction|1980-10-25|~cQ||1343:22514|1983-12-01||
=n|t|%5@5@D~h9@B&Y*r~oB@DIntercountry Adoption|~ov%5@5@D~h9@B&Y*r~oB@DIntercountry Adoption|1993-05-29|~cQ||1870:31922|1995-05-01||
~aC|t|+ARecovery Abroad @DMaintenance||1956-06-20|@v||268:3850|1957-05-25||
ihr|t|@f~er~cP(2005)|@f~erRegulations|2005-05-23|#J||2509:44861|2007-06-15|28|
udhr|i|*o@r@D&k>!||1948-12-10|>P|A/RES/217(III)|||138|
>/|i|_DGranting @D~ko*vColonial Countries @BPeoples||1960-12-14||A/RES/1514(XV)|||87|
+6|i|*9@!@D@fLaw _MFriendly ~p2@B&Yamong =A*raccordance with @l*T*f|*9@!@D@fLaw _MFriendly ~p2@BCo-operation among =A*raccordance with @l*T*f;*9Friendly ~l7|1970-10-24||A/RES/2625(XXV), @K||||
~c]|i|*9Permanent Sovereignty over ~hsResources||1962-12-14||A/RES/1803(XVII)||||
%p|i|@u@r~bARacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
=B|i|@r%Y%o%YChild||1959-11-20||A/RES/1386(XIV)||||
=L|i|@r&C@D<7~m-||1967-11-07||A/RES/2263(XXII)||||
>C|i|*9~l-Asylum||1967-12-14||A/RES/2312(XXII)||||
^[|i|_DInadmissibility @DIntervention _3Domestic Affairs @D=A~me@5@D>"~ko@BSovereignty||1965-12-21||A/RES/2131(XX)||||
=p|i|_DInadmissibility @DIntervention @BInterference _3Internal Affairs @D~iy||1981-12-09||A/RES/36/103, @K||||
</|i|*9=zProgress @B#:||1969-12-11||A/RES/2542(XXIV)||||
+8|i|_DStrengthening @D@fSecurity||1970-12-16||A/RES/2734(XXV)||||
>A|i|@r@D@!~bc@lSea-Bed ~meOcean Floor, ~meSubsoil Thereof, beyond @lLimits @D~cLJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~f.|i|Definition @DAggression||1974-12-14||A/RES/3314(XXIX), @K||||
<n|i|_D~jp@Da New @f~h'Order||1974-05-01||A/RES/3201(S-VI)|||3|
~a8|i|~p]#D~jp@Da New @f~h'Order||1974-05-01||A/RES/3202(S-VI)||||
&N|i|*T@D~h'%o@BDuties @D~iy||1974-12-12||A/RES/3281(XXIX)||||
^'|i|_D%o@DDisabled ~f!||1975-12-09||A/RES/3447(XXX)||||
<T|i|_D~o0~jMBeing Subjected *v+D||1975-12-09||A/RES/3452(XXX), @K||||
*2|i|+E@0Law ~lHOfficials||1979-12-17||A/RES/34/169, @K|||11|
*0|i|@r~bAIntolerance @B@D<7Based @2Religion or Belief||1981-11-25||A/RES/36/55|||7|
~b8|i|Manila _DPeaceful Settlement @D@fDisputes||1982-11-15||A/RES/37/10, @K|||7|
~a7|i|+w*T@0Nature||1982-10-28||A/RES/37/7, @K||||
~a4|i|@!@DMedical Ethics relevant ~jGRole @D~erPersonnel, particularly Physicians, _3@5@D~f'@BDetainees @.+D||1982-12-18||A/RES/37/194, @K||||
_b|i|_DRight @DPeoples *vPeace||1984-11-12||A/RES/39/11, @K||||
+n|i|@r@D~eW@D=T@0~e9@DCrime @BAbuse @DPower||1985-11-29||A/RES/40/34, @K||||
~bW|i|%"@lAdministration @D~lQ=T(The ~brRules)|%"@lAdministration @D~lQJustice;~brRules|1985-11-29||A/RES/40/33, @K||||
+!|i|~eW#D~ko%YJudiciary||1985-09-06|Milan|||||
=C|i|_D~k9#:||1986-12-04||A/RES/41/128, @K|||28|
&R|i|*9=z@BLegal @!%k@l@5@BWelfare @DChildren, with ~oEReference *vFoster Placement @BAdoption Nationally @BInternationally||1986-12-03||A/RES/41/85, @K||||
^]|i|_DEnhancement %YEffectiveness %YPrinciple @DRefraining ~jM@lThreat or ~mbForce *r@f~l7||1987-11-18||A/RES/42/22, @K||||
="|i|Body @D@!*b~o0~j?Any Form @DDetention or Imprisonment||1988-12-09||A/RES/43/173, @K||||
<H|i|_D%L@BRemoval @DDisputes @BSituations Which May Threaten @f~d8@B~l'@B#DRole %Y@u*rthis Field||1988-12-05||A/RES/43/51, @K||||
~eH|i|%"~d7=f(The Tokyo Rules)|%"~d7Measures;Tokyo Rules|~a.||A/RES/45/110, @K|||3|
=/|i|~eW*b~dB@DPrisoners||~a.||A/RES/45/111, @K||||
^G|i|@u#7*b%L@D~lQDelinquency (The Riyadh Guidelines)|@u#7*b%L@D~lQDelinquency;Riyadh Guidelines|~a.||A/RES/45/112, @K||||
~c!|i|@u~l!*b@5@DJuveniles Deprived @Dtheir Liberty|Havana Rules|~a.||A/RES/45/113, @K||||
^q|i|Model +c@2Extradition||~a.||A/RES/45/116, @K||||
^:|i|Model +c@2Mutual ~m/*r+rMatters||~a.||A/RES/45/117, @K||||
>u|i|~eW#DRole @DLawyers||~pw|Havana|||||
+)|i|#7#DRole @DProsecutors||~pw|Havana|||||
~aZ|i|~eW#D~mbForce @BFirearms by Law ~lHOfficials||~pw|Havana|||||
*w|i|+w_DSurvival, @5@B%.@DChildren||1990-09-30|@v|||||
*/|i|@u@!@0Older ~f!||1991-12-16||A/RES/46/91, @K||||
~a5|i|@!*b@5@D+uwith Mental Illness ~meImprovement @DMental ~erCare||1991-12-17||A/RES/46/119, @K||||
~c3|i|*9Fact-finding by @l@u_3Field %YMaintenance @D@f~d8@BSecurity||1991-12-09||A/RES/46/59, @K||||
&n|i|_D~o0~jMEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
&"|i|_D%o@D+uBelonging *v~cLor Ethnic, Religious @BLinguistic Minorities||1992-12-18||A/RES/47/135, @K|||7|
^N|i|@r&C@D~bg~m-||~py||A/RES/48/104|||10|
&5|i|Standard ~l!#DEqualization @DOpportunities @0~d]||~py||A/RES/48/96, @K||||
<p|i|@!^D~cLInstitutions *b~p1@B@5@D&k%o(Paris ~ip|@!%k@lstatus @D~mF~fd*b~dI@B@6@Dhuman rights;~j5~pY|~py||A/RES/48/134, @K|||3|
*H|i|*9=f*v~f6@f~l.||~pz||A/RES/49/60, @K||||
*u|i|@r*vSupplement @l1994 *9=f*v~f6@f~l.||1996-12-17||A/RES/51/210, @K||||
&b|i|_DEnhancement @D&Y<e@BRegional Arrangements or Agencies _3Maintenance @D@f~d8@BSecurity||~pz||A/RES/49/57, @K||||
='|i|_DOccasion %YFiftieth Anniversary *f||1995-10-24||A/RES/50/6|||4|
<?|i|+w~p]@0Youth|+w~p]@0Youth ~jGYear 2000 @BBeyond|~pB||A/RES/50/81, @K|||12|
&8|i|_DRight @BResponsibility @DIndividuals, Groups @BOrgans @DSociety ~qm@BProtect Universally Recognized &k%o@B~cEFreedoms|*9&k%oDefenders|1998-12-09||A/RES/53/144, @K||||
<f|i|@r@B~p]@2a Culture @DPeace|*9a Culture @DPeace|1999-09-13||A/RES/53/243|||10|
&!|i|@u~nl&g|~nl&g|2000-09-08|@v|A/RES/55/2|||68|
~hE|i|@r@DCommitment @2HIV/AIDS||2001-06-27|@v|A/RES/S-26/2, @K|||2|
~k'|i|%X*9HIV/AIDS||2006-06-02|@v|A/RES/60/262, @K||||
hiv-2011|i|~jCIntensifying Our Efforts *v~f6HIV @BAIDS||2011-06-10|@v|A/RES/65/277, @K||||
~k(|i|~jCOn @lFast Track *vAccelerating @lFight @.HIV @B*vEnding @lAIDS Epidemic by ~m(||2016-06-08|@v|A/RES/70/266, @K||||
hiv-2021|i|~jCEnding Inequalities @BGetting @2Track *vEnd AIDS by ~m(||2021-06-08|@v|A/RES/75/284, @K||||
+?|i|A world fit @0children||2002-05-10|@v|A/RES/S-27/2, @K||||
^u|i|@u_DNew ~jsAfrica’s #:||2002-09-16|@v|A/RES/57/2||||
nepad|i|New ~jsAfrica’s #:|NEPAD|2001-07-11|Lusaka|A/57/304, @K|||28|
=M|i|2005 ~cwOutcome||2005-09-16|@v|A/RES/60/1|||15|
^y|i|~eW@B#7#D~k9a Remedy @BReparation @0~e9@DGross Violations @D@f&k%oLaw @BSerious Violations @D@f~e4Law||2005-12-16||A/RES/60/147, @K||||
%[|i|@u+bCounter-Terrorism ~kA|+bCounter-Terrorism ~kA|2006-09-08||A/RES/60/288|||26|
~c(|i|Institution-building %Y@u~m!||2007-06-18|#J|A/HRC/RES/5/1, @K||||
=)|i|~bHMandate-holders %Y~m!|~bHMandate Holders %YCouncil;~bHMandate Holders %Y~m!|2007-06-18|#J|A/HRC/RES/5/2, @K||||
+7|i|@u_D%o@D~h-Peoples|UNDRIP|2007-09-13||A/RES/61/295, @K|||35|
>q|i|Non-legally binding ~n7@2all types @Dforests|@uforest instrument|2007-12-17||A/RES/62/98, @K||||
~c6|i|@ustrategic plan @0forests 2017–2030|@ustrategic plan @0forests, 2017–2030|2017-04-27||A/RES/71/285, @K||||
*)|i|#7*bAlternative Care @DChildren||2009-12-18||A/RES/64/142, @K||||
<s|i|@u+b#U#N~hV&i~f!||2010-07-30||A/RES/64/293|||34|
_t|i|@u~l!*b~dB@D~iB~f'@B~d7=f@0~iBOffenders (the ~hpRules)|@u~l!*b~dB@D~iB~f'@B~d7=f@0~iBOffenders;~hpRules|2010-12-21||A/RES/65/229, @K|||13|
*M|i|Updated ~qC~iB~g0|~qC~iB~g0|2010-12-21||A/RES/65/228, @K|||8|
~ld|i|Salvador *9~jlStrategies @0+bChallenges: ~ec=TSystems @B>"%.*ra Changing World||2010-04-19|Salvador|A/RES/65/230, @K||||
~k]|i|%X@r~aQ#D%L@B>7@DNon-communicable Diseases||2011-09-19|@v|A/RES/66/2, @K||||
&9|i|@u*9&k%o~j2@BTraining||2011-12-19||A/RES/66/137, @K||||
^d|i|The future we want||2012-06-22|~cY|A/RES/66/288, @K||||
~iW|i|@u@!@B#7@2~cBLegal Aid *r+r=TSystems||2012-12-20||A/RES/67/187, @K|||10|
_f|i|@r~aQ#DRule @DLaw at @l~cL@B@fLevels||2012-09-24|@v|A/RES/67/1||||
~a6|i|@r%Y~ngDialogue @2@fMigration @B#:||2013-10-03|@v|A/RES/68/4||||
>t|i|~pV~k6plenary meeting %Y%Kknown as @l+w>M@2~h-Peoples||2014-09-22|@v|A/RES/69/2||||
~b,|i|SIDS Accelerated Modalities #N(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @K|||18|
~b]|i|>'@r@B>'~a:2014–2024||2014-11-05|*J|A/RES/69/137||||
<u|i|>'~a:2014–2024|>'~nC|2014-11-05|*J|A/RES/69/137, &wII|||2|
&S|i|@u~qC~h9~g0||2014-12-18||A/RES/69/194, @K|||5|
&T|i|@f#7@0~ec=TResponses with ~oB*v&i&f~l4~o3Offences||2014-12-18||A/RES/69/196, @K|||8|
+,|i|Sendai &g||2015-03-18|~oC|A/RES/69/283, &wI|||7|
<r|i|Sendai %G@0~lFRisk ~f(2015–2030|Sendai Framework|2015-03-18|~oC|A/RES/69/283, &wII|||93|
~bO|i|Addis Ababa ~f2%J%YThird ~nK#:|Addis Ababa ~f2~ly|2015-07-27||A/RES/69/313, @K|||106|
~bP|i|Transforming our world: @l~o7|~o7;~jg~ly|2015-09-25|@v|A/RES/70/1|||643|
~dD|i|=y*9Integrating ~ec=Tinto @lWider @u%J*vAddress =z@B~h'Challenges @B~qm@lRule @DLaw at @l~cL@B@fLevels, @BPublic Participation||~pE||A/RES/70/174, @K|||6|
_w|i|%"@l~dB@D~f'(the ~h[Rules)|%"@l~dB@DPrisoners;~h[Rules|~pE||A/RES/70/175, @K|||32|
~eI|i|~pV%Y#9%Y%K#Doverall review %Yimplementation %Youtcomes %Y~cw#D~lOSociety||2015-12-16|@v|A/RES/70/125||||
~iM|i|Our joint commitment *veffectively addressing @Bcountering @lworld drug problem||2016-04-19|@v|A/RES/S-30/1, @K||||
*3|i|New York @r@0Refugees @BMigrants||2016-09-19|@v|A/RES/71/1|||9|
~kI|i|#b%Y#9%Y%K@2antimicrobial resistance||2016-10-05|@v|A/RES/71/3||||
~ez|i|_D~k9Peace||2016-12-19||A/RES/71/189, @K||||
<m|i|New Urban ~ly||2016-10-20|Quito|A/RES/71/256, @K|||16|
~a!|i|Our ocean, our future: call @0action||2017-07-06|@v|A/RES/71/312, @K||||
~cl|i|#b#Dimplementation %Y@u+b#U#N~hV&i~f!||2017-09-27|@v|A/RES/72/1||||
~a3|i|#badopted at @l~h[~d8Summit||2018-09-24|@v|A/RES/73/1||||
~la|i|#b%Ythird #9%Y%K#Dprevention @Bcontrol @Dnon-communicable diseases||2018-10-10|@v|A/RES/73/2||||
^M|i|#b%Y#9%Y%K#Dfight @.tuberculosis||2018-10-10|@v|A/RES/73/3||||
~hJ|i|@u_D%o@DPeasants @B_VPeople Working *rRural Areas||2018-12-17||A/RES/73/165, @K||||
=F|i|+b~os@0Safe, Orderly @BRegular ~lU|+b~os@2~lU;~j4~os@2~lU|2018-12-10|Marrakech|A/RES/73/195, @K|||43|
<q|i|+b~os@2Refugees|global compact @2~fo|2018-12-17||A/73/12(PartII)||||
>,|i|<Y~mGsecond ~ng@u>M@2South-South ~m]||2019-03-22|~gv|A/RES/73/291, @K||||
uhc-2019|i|<xcoverage, &x^C~o:|<xcoverage &x^C~o:;*ohealth coverage: ^Cworld|2019-10-10|@v|A/RES/74/2||||
sdg-2019|i|#b~k6political forum @2~gLdevelopment convened ~j?@lauspices %Y~e2Assembly||2019-10-15|@v|A/RES/74/4, @K||||
un75|i|_Dcommemoration %Yseventy-fifth anniversary *f||2020-09-21|@v|A/RES/75/1||||
~iK|i|Our common commitment *veffectively addressing challenges @Bimplementing measures *vprevent @Bcombat corruption @Bstrengthen @3cooperation||2021-06-02|@v|A/RES/S-32/1, @K||||
~nR|i|United @.racism, racial ~g?xenophobia @Brelated intolerance||2021-09-22|@v|A/RES/76/1||||
~gl|i|The “Space2030” Agenda: space as a driver @D~gLdevelopment|“Space2030” ~ly;~l)~jgAgenda: space as a driver @D~gLdevelopment;Space2030 ~ly|2021-10-25||A/RES/76/3||||
~b7|i|~lR*9Advancing Crime ~l1+r=T~meRule @DLaw: Towards @lAchievement %Y~o7|~lR&g|2021-03-07|Kyoto|A/RES/76/181, @K|||12|
>?|i|=y~p]*bLeast Developed Countries|=y~nC|2022-04-01||A/RES/76/258, @K|||26|
~a"|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @K||||
~ax|i|#b%Y#9#Dmidterm review %YSendai %G@0~lFRisk ~f(2015–2030||2023-05-18|@v|A/RES/77/289, @K||||
sdg-2023|i|#b~k6political forum @2~gLdevelopment convened ~j?@lauspices %Y%K(Sustainable %.Goals Summit)||2023-09-29|@v|A/RES/78/1, @K||||
pandemic-2023|i|#b%Y%K#9@2pandemic prevention, preparedness @Bresponse||~pF|@v|A/RES/78/3, @K||||
~go|i|#b%Y#9#Dfight @.tuberculosis||~pF|@v|A/RES/78/5, @K||||
~fr|i|Antigua @BBarbuda %J@0<1States: A Renewed @r@0Resilient Prosperity|Antigua @BBarbuda %J@0<1~iy|2024-07-16||A/RES/78/317, @K|||9|
+j|i|Pact *bFuture|The Pact *bFuture|~pG|@v|A/RES/79/1|||21|
&7|i|+bDigital Compact||~pG|@v|A/RES/79/1, &wI|||6|
>r|i|*9Future Generations||~pG|@v|A/RES/79/1, &wII|||3|
amr-2024|i|#b%Y#9@2antimicrobial resistance||2024-10-07|@v|A/RES/79/2, @K||||
_6|i|Awaza ~a:2024–2034|Awaza ~nC;~a:2024–2034|2024-12-24||A/RES/79/233, @K|||7|
~le|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @K|||2|
=t|i|@r%Y@u>M#D&kEnvironment|~j7_D&kEnvironment|1972-06-16|~l,|A/CONF.48/14/Rev.1||||
=u|i|*o_DEradication @DHunger @BMalnutrition||1974-11-16|_W||||7|
>-|i|<Y#U#N@0Promoting @BImplementing Technical &Yamong ~dU|<Y~qs|1978-09-12|~gv|||||
<G|i|~lK~h"%YTenth ~oESession %Y~e2Assembly||1978-06-30|@v|A/RES/S-10/2|||9|
<.|i|Rio *9Environment @B#:|Rio &g|~px|~cY|^1I||||
~e,|i|%J21||~px|~cY|^1II||||
^c|i|Non-legally Binding Authoritative Statement @D@!@0a +b~f3#DManagement, &-@B%j%.@DAll Types @DForests||~px|~cY|^1III||||
>(|i|@I*bFurther &h@D%J21||1997-06-28|@v|A/RES/S-19/2, @K||||
+o|i|>'@r@B~nC||1993-06-25|*J|A/CONF.157/24(PartI), chap. III|||29|
+0|i|~p]*b%j%.@D<1~iy|Barbados ~nC|1994-05-06|~jX|A/CONF.167/9||||
~li|i|~l?Strategy @0a Safer World: #7@0~hs~lF~l1Preparedness @BMitigation @Bits ~qs|~l?~kA|1994-05-27|Yokohama|A/CONF.172/9||||
<"|i|~p]%Y@f>M@2Population @B#:||1994-09-13|Cairo|A/CONF.171/13||||
&2|i|~na*9=z#:|~na&g;~na@r@B~nC|1995-03-12|~pL|A/CONF.166/9, &wI||||
*W|i|~p]%Y~cw@0=z#:||1995-03-12|~pL|A/CONF.166/9, &wII||||
~kK|i|~br@r@B~k8||~pA|=]|A/CONF.177/20/Rev.1||||
+d|i|~br&g||~pA|=]|A/CONF.177/20/Rev.1, &wI|||4|
^!|i|~br~k8||~pA|=]|A/CONF.177/20/Rev.1, &wII||||
~aU|i|Further actions @Binitiatives *vimplement @l~br@r@B~k8||2000-06-10|@v|A/RES/S-23/3, @K||||
^h|i|Habitat ~ly||1996-06-14|~ox|A/CONF.165/14||||
>l|i|*9Cities @B_V&kSettlements _3New Millennium||2001-06-09|@v|A/RES/S-25/2, @K||||
>z|i|~kw*9+w~e1||1996-11-13|_W|||||
*D|i|~kw*9Nutrition|||_W||||9|
+1|i|~p]=[2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
+9|i|~p]=[~m'|Istanbul ~p]=[~m';Istanbul ~nC|2011-05-13|~ox|A/CONF.219/7, chap. II|||6|
~dM|i|~p]~d[Combat @BEradicate @l~hr~gB*r~bB_K*rAll Its Aspects||2001-07-20|@v|A/CONF.192/15|||7|
>D|i|@f~ni*vEnable =A*vIdentify @BTrace, *ra Timely @BReliable Manner, ~hr~bB~nL|@fTracing Instrument|~pD|||||2|
~oM|i|Durban @r@B~nC||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~fi|i|~f9~f3%Y~nK#:|~f9Consensus|2002-03-22|~lX|A/CONF.198/11, *V1, @K||||
>:|i|=y*9~ba@0Development: ~mGFollow-up ~nK%.*vReview @l&h%Y~f9Consensus|=y*9~ba@0#:|2008-12-02|Doha|A/RES/63/239, @K||||
_v|i|~cK~mi@2Ageing, 2002|~cK~mi@2Ageing;~cK~qs|2002-04-12|~oy|A/CONF.197/9, *V1, &wII|||11|
>k|i|%X@r~me~cK~mi@2Ageing, 2002||2002-04-12|~oy|A/CONF.197/9, *V1||||
&A|i|~kq*9%j#:||2002-09-04|~lP|A/CONF.199/20, *V1, @K||||
=E|i|#U@D&h%Y~cw@2%j%.(Johannesburg #U@DImplementation)|#U@D&h%Y~cw@2%j#:;~kq#U@DImplementation|2002-09-04|~lP|A/CONF.199/20, *V2, @K||||
^8|i|Almaty @I@DAction: Addressing @l~oENeeds @D%?within a New +b%G@0Transit Transport &Y@0Landlocked @BTransit ~dU|Almaty ~nC|2003-08-29|Almaty|A/CONF.202/3, &wI||||
~b0|i|%:@r@D~pY||2003-12-12|#J|A/C.2/59/3, @K||||
<j|i|%:~qs||2003-12-12|#J|A/C.2/59/3, @K||||
<t|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~aG|i|Tunis %J*b~lOSociety|Tunis ~ly|2005-11-18|Tunis|A/60/687||||
=o|i|~f8&g||2005-01-14|Port Louis|A/CONF.207/11, &wI||||
>v|i|~f8Strategy *bFurther &h%Y~p]*b%j%.@D<1~iy|~f8Strategy @DImplementation;~f8~kA|2005-01-14|Port Louis|A/CONF.207/11, &wII||||
^i|i|Hyogo &g||2005-01-22|Kobe|A/CONF.206/6||||
<(|i|Hyogo %G@0~f22005–2015: Building @lResilience @DNations @BCommunities *vDisasters|Hyogo %G@0=k|2005-01-22|Kobe|A/CONF.206/6|||4|
~ak|i|~dz~mG~ng@u>M@2South-South ~m]||2009-12-03|~no|A/RES/64/222, @K||||
<P|i|10-Year %G@DProgrammes @2%jConsumption @B~nvPatterns|10-Year %G@DProgrammes @2%jConsumption @BProduction|2012-06-22|~cY|A/CONF.216/5, @K|||3|
~k?|i|Keeping @lpromise: united *vachieve @l~nl%.Goals||2010-09-22|@v|A/RES/65/1||||
~hc|i|~pV~aQ@2Youth: Dialogue @BMutual Understanding||2011-07-26|@v|A/RES/65/312||||
~dd|i|~l)Millennium: >'*9~l)@B&k#:||1999-07-30|*J|A/CONF.184/6, *V1||||
+y|i|@!~bc@lUse by =A@DArtificial Earth Satellites @0@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @K||||
~a'|i|@!Relating *vRemote Sensing %YEarth ~jM~im||1986-12-03||A/RES/41/65, @K||||
<N|i|@!Relevant ~jG~mb&WPower Sources *r~im||1992-12-14||A/RES/47/68||||
~a)|i|*9@f&Y~cZ~l)*bBenefit @B_3Interest @DAll States, Taking into ~inAccount @lNeeds @D~dU||1996-12-13||A/RES/51/122, @K||||
_h|i|@r@DLegal @!~ic~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
+e|i|~cIBusiness @B&kRights: Implementing @l@u“Protect, ~oB@BRemedy” Framework|~cIBusiness @B&k>!|2011-06-16|#J|A/HRC/17/31, @K|||32|
&M|i|~cIInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @K|||30|
>x|i|~cIExtreme Poverty @B&k>!||2012-09-27|#J|A/HRC/21/39, @K||||
~dJ|i|Rabat #U#N#Dprohibition @Dadvocacy @Dnational, racial or religious hatred that constitutes incitement *v~g?hostility or violence|Rabat ~qs|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
^n|i|Manual #DEffective Investigation @BDocumentation @D+D|Istanbul +v|1999-08-09|~ox|||||
*(|i|#7@2=T*rMatters involving Child ~e9@BWitnesses @DCrime||2005-07-22||E/RES/2005/20, @K||||
&3|i|#7*b%L@DCrime||2002-07-24||E/RES/2002/13, @K|||4|
&1|i|#7@0~f2@2~h9_3+r=TSystem||1997-07-21||E/RES/1997/30, @K||||
<Q|i|Basic principles #Duse @Drestorative *1programmes *rcriminal matters||2002-07-24||E/RES/2002/12, @K||||
~g]|i|Consultative ~i6@Bnon-governmental organizations||1996-07-25||E/RES/1996/31||||
~ev|i|#7*bproclamation @D@3years|criteria *bproclamation @D@3years|1980-07-25||E/RES/1980/67, @K||||
*z|i|Arab ~d8Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &wII, resolution 14/221|||21|
_d|i|Quartet performance-based road map *va permanent two-State solution ~jGIsraeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @K||||
_a|i|@r@D@!@2Interim Self-Government Arrangements||1993-09-13|^7|A/48/486-S/26560, @K||||
&0|i|Kunming-Montreal +b~bsFramework||2022-12-19|~bw|CBD/COP/15/17, decision 15/4, @K|||12|
~bR|i|~jK~bs~lr~meAichi ~bsTargets|~jK~bs~m'|2010-10-29|~lY|UNEP/CBD/COP/10/27, annex, decision X/2, @K|||5|
~bQ|i|%J2063: The Africa We Want|%J2063 %Y=RUnion;%J2063|2015-01-31|_E|||||
^L|i|~gC#D~l8Governance @DTenure @DLand, ~bb@BForests _3Context @D~cL~e1||2012-05-11|_W||||16|
^b|i|+E@0~l8Fisheries||1995-10-31|_W|||||
humanitarian-donorship|i|@!@BGood Practice @D~e4Donorship||2003-06-17|~l,|A/58/99-E/2003/94, &wII|||6|
_u|i|~ov+E@.Ballistic Missile Proliferation||2002-11-25|~cQ|||||
~de|i|+E_M@lRepression @DPiracy, ^2Robbery @.Ships @B~hr>OActivity *rWest @B~kjAfrica|Yaoundé Code @DConduct|2013-06-25|Yaoundé|||||
~bX|i|+E_M@lRepression @DPiracy @B^2Robbery @.Ships _3Western Indian Ocean ~meGulf @DAden|Djibouti Code @DConduct|2009-01-29|Djibouti|||||
~db|i|Safe Schools &g||2015-05-29|Oslo|||||
~bl|i|~j5Commitments *vProtect ~h9Unlawfully Recruited or Used by ^2~neor ^2Groups|~j5Commitments|2007-02-06|>P|||||
*Z|i|*9~cE@!@B%oat Work|@f~h.%,*9~cE@!@B%oat Work|1998-06-18|#J|||||
~b3|i|@f~h.%,Centenary @r*bFuture @DWork|Centenary @r*bFuture @DWork|2019-06-21|#J|A/73/918, @K|||5|
>s|i|@f~h.%,*9=z=T@0a Fair Globalization|*9=z=T@0a Fair Globalization|2008-06-10|#J|A/63/538-E/2009/4, @K||||
~kH|i|@r@DAlma-Ata||1978-09-12|Alma-Ata|||||
~bT|i|@r@DAstana @2primary health care|@r@DAstana||Astana|||||
~n6|i|Incheon Declaration: ~j22030: Towards Inclusive ~nEQuality ~j2@BLifelong Learning @0All|Incheon &g|2015-05-21|Incheon|||||
_k|i|*o*9Bioethics @B&k>!||2005-10-19|>P|||||
&q|i|*o*9&fDiversity||2001-11-02|>P|||||
~aA|i|*o_D&kGenome @B&k>!||1997-11-11|>P|A/RES/53/152||||
~b1|i|@u*9&kCloning||2005-03-08||A/RES/59/280, @K||||
~iE|i|Recommendation #DEthics @DArtificial Intelligence||2021-11-23|>P|||||
<F|i|@uguidelines @0consumer protection||2015-12-22||A/RES/70/186, @K||||
*G|i|~cE@!@DOfficial Statistics||2014-01-29||A/RES/68/261||||
~d(|i|#7*bRegulation @DComputerized ~beData Files||~a.||A/RES/45/95||||
=:|i|Responsibility @D=A@0internationally wrongful acts||2001-12-12||A/RES/56/83, @K||||
_!|i|~eW@2Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
^l|i|~kv@4<e~me@f+rCourt||2004-10-04|@v|A/58/874, @K|||7|
*B|i|Financial ~cP@B~l!*f||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@4@2Trade-Related ~ki@DIntellectual ~l4>!|TRIPS %F|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~pU@4Establishing @l+w~gB~cN||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~dE|i|=y_DTRIPS @4@BPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~f2Plan||2017-07-15|Kazan|||||
*E|i|Revitalised ~eb|~l9~eb;~l9>eSouth Sudan;Revitalised %F;~l9%F|2018-09-12|_E|||||
<M|t|Nagoya-Kuala Lumpur ~d9@S@2Liability @BRedress ~jG+W@S@2Biosafety||2010-10-15|~lY|||2018-03-05||
~aX|t|@4~psUnregulated High Seas ~bb_3~kjArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
~aV|t|Cape Town @4@D2012 #D&h%YProvisions %Y_r@S@D1993 %k@l_r@f>3=0~dyVessels, 1977|Cape Town @4@D2012|2012-10-11|Cape Town|||||
malabo|i|Malabo *9Accelerated Agricultural Growth @BTransformation @0Shared Prosperity @BImproved Livelihoods||2014-06-27|Malabo|||||
~k)|i|~mi~d[Deter @B~f6^B||2001-03-02|_W|||||
>o|i|=y%X@r%Y“World =zSummit” ~j?@ltitle “the ~nx~cw@0=zDevelopment”|=y%X&g|2025-11-04|Doha|A/RES/80/5, @K|||2|
<C|i|Cancun *9Mainstreaming @l&-@B%j~mb~bs@0Well-being||2016-12-03|Cancun||||6|
~mn|i|Aichi-Nagoya *9~j2@0%j#:||2014-11-12|~lY||||8|
>n|i|@4@2~jnbetween Israeli @BSyrian Forces|~jn@D~ne%F;1974 ~jn@D~ne%F|1974-05-31|#J|||||
~n3|t|Work *r~dy#q2007 ~fT188)|Work *r~dy#q2007|2007-06-14|#J|||2017-11-16||
^I|t|%5Road ~oG@D1968|1968 ~ja|1968-11-08|*J||1042:15705|1977-05-21||
_,|t|%5Road Signs @BSignals|1968 %5Road Signs @BSignals|1968-11-08|*J||1091:16743|1978-06-06||
~c"|t|@4<e~meUnited =A@DAmerica regarding @lHeadquarters *f|Headquarters %F|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~ey|t|*T%Y%,@DAmerican ~iy||1948-04-30|Bogotá||119:1609|1951-12-13||
+:|t|~cJ@a~ps@BPunish Torture||1985-12-09|+W@eIndias|||1987-02-28||
&U|t|~cJ%5Protecting @l&k%o@DOlder ~f!||2015-06-15|^7|||2017-01-11||
=-|t|@S~jG~fB%o#D%o@DOlder +u~eS||2016-01-31|_E|||||
>[|t|~h'Community @DWest =R=A%5~bBWeapons, >"Ammunition ~o3Materials||2006-06-14|Abuja|||2009-09-29||
<L|t|~kj=R>3>7@D~bBWeapons, >"Ammunition @BAll ~idThat Can Be Used @0>"Manufacture, Repair @BAssembly|Kinshasa @O|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~cJ~op@l_0Ammunition, Explosives, ~o3Materials||1997-11-14|^7|||1998-07-01||
stcw-f|t|~qg~dyVessel Personnel, 1995|~qg~dyVessel Personnel|1995-07-07|~h/|||2012-09-29||
~cW|t|+A%v@D*pRelating *v@f~d2||2010-09-10|=]|||2018-07-01||
=m|t|@S~d9~jG>3%v@DUnlawful Seizure @D~oq||2010-09-10|=]|||2018-01-01||
~fj|t|@S*vAmend @l%5Offences @B~hq_VActs ~pI@2Board ~oq||2014-04-04|~bw|||2020-01-01||
~lf|t|@S@D2005 ~jG~fX|@S~jG~fX|2005-10-14|~h/|||2010-07-28||
>B|t|@S@D2005 ~jG@S*b~ac=4|@S~jG@S*b~ac=4|2005-10-14|~h/|||2010-07-28||
=q|t|~k7~qdMaterial||2005-07-08|*J|||2016-05-08||
^.|t|~nj~k7~h?@S@2~izthat Deplete @l~ns|~njAmendment|2016-10-15|Kigali|||2019-01-01||
~aY|t|=y~k7~lR+v|=yAmendment|2012-12-08|Doha|||2020-12-31||
~gG|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
>E|t|@4@2~gBFacilitation|+w~gB%,@4@2~gBFacilitation;~gBFacilitation %F|||||2017-02-22||
<I|t|@4@2~bbSubsidies|+w~gB%,@4@2~bbSubsidies|2022-06-17|#J|||2025-09-15|2|
>w|t|+w~er%,~nt|WHO ~nt;~nt|2025-05-20|#J|||||
^,|t|Pact @2Security, Stability @B%._3Great Lakes Region||2006-12-15|~no|||2008-06-21||
^j|t|@4~o4~i6~me@fAtomic Energy Agency|@4~o4~i6~meAgency|1957-11-14||A/RES/1145(XII), @K||||
^w|t|@4_M@l~kv<e~me%,*b+Y@DChemical ~nL||2000-10-17||A/RES/55/283, @K||||
~g[|t|@4_M@l~kv<e~me@f%,@0~lU||2016-07-25||A/RES/70/296, @K||||
^J|i|Staff ~cP@B~l!*f|||||||8|
>y|i|~cP@B~l!~bc@IPlanning, @l@I~ki%YBudget, @lMonitoring @D&h~meMethods @DEvaluation|||||||7|
~c,|i|@r%YIndian Ocean as a Zone @DPeace||1971-12-16||A/RES/2832(XXVI)||||
~gg|i|Lima Declaration: Towards Inclusive @B%j~nh#:||2013-12-02|Lima|||||
~cj|i|Oslo ~gx&g||2007-03-20|Oslo|A/63/591, @K||||
~a9|i|Ottawa *T@0~erPromotion||1986-11-21|Ottawa|||||
_7|i|~hp*T@0~er~p1*ra Globalized World||2005-08-11|~h8|||||
~gk|i|Rio %X*9=zDeterminants @DHealth||2011-10-21|~cY|||||
~i5|i|~j5*9Aid Effectiveness||2005-03-02|>P|||||
~cS|i|Accra %J@0=k||2008-09-04|Accra|||||
busan|i|Busan ~jsEffective %.~m]||2011-12-01|Busan|||||
~iH|i|Bali ~jKTechnology Support @BCapacity-building|||||||4|
~c?|i|~dz_DRole @BMandate %Y@uEnvironment Programme||1997-02-07|~no|||||
malmo|i|Malmö ~gx&g||2000-05-31|Malmö|A/55/25, &wI||||
~gc|i|+b~p]*b@5~cs~jMLand-based Activities||1995-11-03|^7||||4|
~b4|i|~mi*b+T@D~dyCapacity|||_W|||||
~ew|i|~mi*b&-@B+T@DSharks|||_W|||||
~b5|i|~mi@0Reducing Incidental Catch @DSeabirds *rLongline Fisheries|||_W|||||
=r|i|~gC@0Securing %jSmall-scale ~bb_3Context @DFood ~l'@BPoverty Eradication|||_W|||||
+5|i|~gC@0Flag State Performance|||_W||||7|
>m|i|@f#7*b+T@DDeep-sea ~bb_3High Seas||2008-08-29|_W|||||
~nP|i|@f#7@2Bycatch +T@B~f(@DDiscards|||_W|||||
~c4|i|~gC#DMarking @D~dyGear|||_W|||||
~lc|i|~kw*9^B||2005-03-12|_W|||||
~i8|i|Reykjavik *9~l8~bb_3Marine Ecosystem|||Reykjavik||||7|
>p|i|@r%Y~cw@2~e1|||_W|||||
_-|i|Five ~kw@!@0%j+b~e1|||_W|||||
<E|i|+b%G@2~pH– For a Planet Free @DHarm ~jM~pH@BWaste|+b%G@2Chemicals|2023-09-30|Bonn|||||
^)|i|+bJobs Pact||2009-06-19|#J|||||
_)|i|Olympic Charter||||||||
~i3|i|Moscow @r*vEnd TB||2017-11-17|Moscow|||||
^O|i|#U#N~psViolent Extremism||||A/70/674||||
_(|i|~cIForeign Terrorist Fighters (Madrid Guiding ~ip|~cKGuiding ~pY|||S/2015/939, &wII||||
~bj|i|~lKcommuniqué %Y~f2Group @0Syria|%:communiqué|2012-06-30|#J|A/66/865-S/2012/522, @K||||
~c:|i|@4@2Movement @BAccess||2005-11-15||||||
^m|i|Israeli-Palestinian Interim @4#DWest Bank ~meGaza Strip||1995-09-28|^7|A/51/889-S/1997/357, @K||||
_g|i|~eb||2015-08-17||||||
+M|i|@4@2Cessation @DHostilities, @5@DCivilians @B~e4Access|@4@2Cessation @DHostilities, @5@DCivilians, @B~e4Access|2017-12-21|_E|||||
~iI|i|%X@4@0~g1_3~kj=RRepublic||2019-02-06|Bangui|S/2019/145, @K|||4|
~gh|i|@4@0~g1*rMali|@4@2~g1*rMali|||||||
~bY|i|Peace, ~l'@B&Y%G*bDemocratic Republic %YCongo ~meRegion||2013-02-24|_E|S/2013/131, @K||||
dayton|t|~e2%G@4@0~d8*rBosnia @BHerzegovina||~pB|>P|S/1995/999, @K||~pB||
~jx|i|~lK@4@0Ending @lConflict @BBuilding a Stable @BLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~jl~qs||2015-07-14|*J|S/RES/2231(2015), &wA||||
~b"|i|Package @D=f*b&h%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &wI||||
~gf|i|Libyan %X%F||~pE|Skhirat|||||
juba|i|Juba @4@0~d8*rSudan|Juba ~d8%F|2020-10-03|Juba|||||
~es|i|=y~h"@0~d8*rDarfur||2011-07-14|Doha|||||
~f:|i|Bridgetown Covenant|||~jX||||8|
_N|i|@uDisability Inclusion ~kA||||||||
~b-|i|@f*T@D~ioEducation, ~ioActivity @BSport|||>P|||||
<z|i|~ltGroups (Paris ~ip|~ltGroups (the ~j5~ip;~ltGroups||>P|||||
uhc-2023|i|<xcoverage, &x>]@B~aq~o:|<xcoverage &x>]@B~aq~o:;*ohealth coverage: >]@B~aqworld|~pF|@v|A/RES/78/4, @K||||`;

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
宣言
{|e|p|ai|c} 
联合国
议定书
Internacional 
and 
des 
of 
sur 
关于
Convenio 
{eq nckmeferbq|ao nckmeferbb|pt nckmeferbt|ao nckmeferbco}
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
行动纲领
h dcxekadduib ekjeib, delfegmcdduib lfajbg wcxalehdahjb 
的
Acción 
les 
against 
{的|}
Icynpdefand
Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib} 
和
Derechos 
développement 
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
高级别会
Programa 
问题
{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao} 
Accord 
contre 
nfpsbv ychjakbv, wchBcmagcBduv bmb pdbyetzbv nahjabdhjga 
en 
@Z{q|b|t|co} 
@CNations #o
@e@o
国际
@2@l
@hJerbo 
las 
{uo lmed|asa lmede|aip lmedp|ui lmedai|ai lmedc} ncohjgbo 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb} 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb} 
Geneva
concernant 
droits 
原则
@DAction 
IbdbiemAd{uc hjednefjduc lfegbme|uv hjednefjduv lfegbm|ui hjednefjdui lfegbmei|uib hjednefjduib lfegbmeib} 
prévention 
Internacional
ablkfgftfb abavgcakc 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
协定
Plan 
relative 
@kel 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc} 
g ajdaCcdbb 
relatif 
l’élimination 
Gfajakam@x
Seguridad 
abagnaice abmfbce 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
HalamdbjcmAd@nk Scdcghkbi kadgcdrbqi aj 
行动计划
Guidelines 
sécurité 
high-level meeting 
政治@w
{bc lfegbme|bv lfegbm|bi lfegbmei|bib lfegbmeib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
{关于|}
@Ele 
autres peines ou traitements cruels, inhumains 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
世界
Development
wafAwc 
生物多样性
Inhuman or Degrading Treatment or Punishment
Internacionales 
développement
安全
权利
@m》
l’interdiction 
relativo 
可持续
Directrices 
Sustainable 
relating to 
sjbah 
icynpdefanduv 
lfcnplfcyncdbq lfchjpldahjb b psamagdasa 
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
年
Political 
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
@E@-
ncohjgbo nmq fexgbgetzbvhq hjfed, dc bictzbv 
Gagchjk{e|b|c|p|ao} 
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
b #xgbnag awfezcdbq b dekexedbq
du 
disappearance-declaration
jurisdictional-immunities
single-convention-amended
unesco-cultural-diversity
LasmeCcdb{c|q|t|ci|b}
Otros Tratos o Penas Crueles, Inhumanos 
abmfbc abvax laboifi 
Hasagaf@x
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
《
#FNaciones Unidas
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
首脑会议
Conservation 
Prohibición 
conservation 
zone exempte d’armes nucléaires 
{| Nhcibfdao jafsagao afsedbxerbb} 
visant %O
{和|与}
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
艾滋病
@QFacultativo 
Armas 
Universal 
Unlawful Acts 
droit 
in 
lfbgbmcsbqv b biipdbjcjev 
mise #yœuvre 
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
大会
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
海洋
消除
@.Transnational Organized Crime
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
@N@o
@a#D
Código @eConducta 
torture #c#,ou dégradants
Torture @BOther Cruel, #]
Code @DConduct 
不%U道或有辱
Adicional a @XConvenios 
社会
dcxekaddasa, dchaawzeciasa b dcfcspmbfpciasa 
internationales 
lfanagamAhjgcddao wcxalehdahjb
l’utilisation 
south-sudan-hostilities
全球
基本#M
小岛屿#n中%1
行动
酷刑@[*x残忍
#ymatière 
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
成果文件
框架
#?@(hjerbadefduv lmejFafi, fehlamaycdduv 
Children Associated with Armed Forces or 
附加@z
@]Humanos
Measures 
fondamentaux 
qncfdasa 
维也纳
@SAdditional *v@l%:&y
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
@1@o
@e@,@e
Safety @D
Privileges @BImmunities 
@La gxebiaajdaCcdbqv #-Jerbo b 
illicite, non déclarée #cnon réglementée
Fixed Platforms Located #DContinental Shelf
@[平
执行
待遇或处罚
文化
Ilegal, No Declarada y No Reglamentada
Pequeños %/Insulares #y&P
detention-principles
fiftieth-anniversary
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
#b%Y#9@2universal health 
#r议
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
Code @econduite 
%O@o
@fCovenant @2Civil @B%X
@i#c{|le |du |au }@I@U
@4#DResolution %YConflict *r
@ba 
=j@D12 August 1949, 
#yfaveur @Cpays 
Tortura y &so Degradantes
Carta 
ageing-declaration
cities-declaration
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
管辖范围以外
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
{和|及}
》
@N%(
#C性&B受{难|害}者
%5Biological Diversity
&mpersonnel 
*nNucleares 
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
@e@t
#c@o
Illegal, Unreported @BUnregulated Fishing
moving together *vbuild a healthier 
%k@lStatus @D
petits *7insulaires #y%b
sfeynedhkbv b lambjbBchkbv lfegev
riyadh-guidelines
road-traffic-1949
road-traffic-1968
staff-regulations
stockholm-pops
tenure-guidelines
tuberculosis-2018
violence-women
violent-extremism
world-heritage
一切形式
我们@)
措施
管理
que 
rdcj abpwvax dh abavgnaE abiqkc
xadc, hgawandao aj =hafpybq, g 
法
%Ol’égard @Cfemmes
psamagdasa lfegahpnbq
=Y#.d’actes *-
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
toutes @-
unesco-bioethics
使用
多哈
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
+R*N+F%U格
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
{人民|民族}{权|权利}*:
补充@z
@j%Z
Narcotic Drugs 
Other 
Rome
Todas #FFormas 
@e#F
a @o
Illicit Manufacturing @D@B&iFirearms, 
+Sd’exploration #cd’utilisation 
#yAfrique
*r@l
derbademAdai b icynpdefandai 
=Ntrafic *-d’armes %Ofeu, 
awaza-programme
bangkok-charter
child-abduction
coe-trafficking
debt-principles
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
{de|del} 12 @eagosto @e1949
Model Strategies @BPractical =f&C
%v@D*p@.@l=0
#WCambio Climático
&tabdmhce fabqcaqce
*aliberté syndicale ^A@6&m
@ainteraméricaine 
A/RES/2200(XXI), @K
Gfbdrbl{u|ag|ei|eib|ev}, #m
b dekexedbb xe 
nairobi-south-south
{bo|csa|cip|bi|ci} 
解决南苏丹
#y#lSin Litoral >YDecenio 
telle ^Umodifiée par =N@R
wbamasbBchkai fexdaawfexbb
well-being *ra post-COVID 
%G%5Climate Change
@W#ebdtanoe 
@]Humanos y 
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
武装部队
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
#n筹资#t
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
与贸易有关@)
尔逊·曼德拉
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
#)*qd’organisation #c@enégociation 
&C@DAll Forms @D
Small Arms @BLight 
~aP或武装团体
#yparticulier 
b nfpsbv 
lutte #w@o
马德里老龄#t
+E@0Special Procedures 
@9Rectores 
Relaciones 
Sociedad #BInformación
Sostenible 
Vhjeg@x
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
粮食%c
Estupefacientes 
_[药_[耐药性
biens culturels 
guhakasa pfagdq 
oslo-ministerial
slavery-protocol
trafficking-2017
+Uextra-atmosphérique
@]Civiles y Políticos
Solución #kConflicto 
l’aviation civile &G
nmq debicdcc fexgbjuv 
supplementing @l@u@a*]
%YMarine Environment 
&Hghcv Fafi 
&J%q{四|}%e
*dVienne 
+wSummit 
1949%W8月12日
<W跨国有%C=w
@jÚnica 
@m(第
Access *v
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
Rio @eJaneiro
_3Exploration @BUse @DOuter 
#y@oExploración y *'#k
Constitución #B
#)plateau continental
fact-finding
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
~bm知识产权
会议
修正案
原子能机构
名古屋
囚犯待遇
小%I@[轻%I
毛里求斯
民用航空
渔业
特别
环境
贩运
防治结核病
马拉喀什
鱼类种群
麻醉品单一
@F各国
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
#c@Eleur destruction
#w=Ntrafic illicite 
@1l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>fdefkajbBchkbv 
_G&m12 août 1949 #Z
#2Alimentaria 
#8alimentaire 
#FActividades 
%iVoluntarias 
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
哥本哈根@w
培训*N发证
气候变化=a
脱离接触#T
%G%5Tobacco Control
*vPrevent, 
+uwith Disabilities
réunion @e*Y@e%A
>e@lRepublic @DSouth Sudan
Crime %L@B+r
@oiafhkaip 
#yfavor %0<0
@El’intégration #B
协议
欧洲委员会
蒙特雷共识
养护@[
%8travailleuses #c<5
guhCci pfagdc 
防止
&mSommet &X
@NPrevenir 
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
wsis-review
{ac|asa|aip|bi|ai} 
{bo|asa|aip|bi|ai} 
África
进一步=6
#C刑事^X院
#L@C%Hhandicapées
#kPatrimonio 
&e守则
&vcon Discapacidad
*rAfrica
=8财产
=?计划
Aviación Civil #Q
Basic @!
Bienes Culturales 
Cumbre %x
Eliminar 
Enmienda 
Food Security
General 
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
+z%M@e{|los }+q
#K@o#8sociale (norme 
=R*T@2&k@BPeoples’ 
Smuggling @DMigrants 
共@[国
=l#cpolitiques
%U员
&mpatrimoine 
@Cenfants
危及大陆架固
境内流离失所
指导#M
无核%I区%r
海上
精神药_[@m
责任
高级别
#za 
%S劫持航空器
&J@y*?^X%e
(No. 
*P第十届~dq~dh
1949-08-12
1950-10-21
>3~ac>ONavigation
@a#A#)*q#B
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
y {|el }#s
不报告*N不管
%N=Ndomaine 
<Blégères 
=Ydécennie 
@G#WTrabajo 
Buenos Aires
HalamdbjcmAd
Ministerial 
Pesca 
QcdcfemAdao 
République 
Trade 
Voluntary #7
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
抗微生~cg
方面
种族
经济
蒙特利尔
贸易
遗传资源
>jAfricana @e~at%0Pueblos
#y@oRepública 
_3Field @D~ecJustice
~d8@BReconciliation 
&V@[控~aK病
traite @C
及其
#Bcriminalité #c
%2a *Cfcwcdke, @P
~cx&J%q四%e
不容干涉
十%W期>J%1
所有
核材料实
难民地位
领域
%4@l+A%o%YChild 
=v~fI定平台%c
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
~cK{|de 2002 }#)
以色列-巴勒
发生&B时#g~eT
在维持#C=5与
#n#t#/&,
&mcrime 
+Q纲要
@:>f#?h 
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
最+[则
#UEstratégico 
%-~cbycfjg 
%9guvane k 
%Ol’encontre 
(№ 
*1pénale
*[%S*N~gq制捕
*vCombat 
1949 
2001-2010
2015-2030
2024-2034
@)@m
@2>"Destruction
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
@g@e
@ogalfahp a 
~bc@lActivities @D=A
Parts @BComponents 
traitement @C
=v危及~fM航行
@y~fF@[有关~fF
#BAsamblea 
&mmilieu marin 
*[对_n
@a#V%E
Icyeicfbkedhk>f
Outer Space
Particular 
Physical 
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
relationship <e
ressources 
reykjavik
~b:psychotropes
~bdafsedbxerbb 
化学
巴黎
政治
教育
斯德哥尔摩
活动
移民
船舶
阿拉伯
非拘禁^S
#?h jafsagmco 
%1>K区域*?#[
%5Road Traffic
%8stupéfiants
%lflkhadr jdb 
&Q@dxehcnedbq 
*nPequeñas y 
1961 
2030 
>8~aa{|,} %g_Z
>9kadFcfcdrbb 
>YTratamiento 
@u+ALaw %YSea 
Comprehensive 
DadFcfcdrbb #E
Disengagement 
Disposiciones 
Establishment 
Independencia 
Instituciones 
Partnership @0
UpPdah-Mofchhk
_Fvolontaires 
abdboi labjum 
bhlamAxagedbb 
colombia-final
dIgdk abide <2
@C#L@e
y @o
Council @DEurope %5
%X*9HIV @BAIDS: 
公民及~i(%d#C
月球@[*x天体
%N=Ncontexte #B
*v@l
约翰内斯堡
防治荒漠化
@a@T
Strategic #U@0
dcxegbhbiahjb 
from 
kajafuc iaspj 
l’abolition 
organisations 
participation 
~bxContinental
~byMínimas ^z
#kConsejo 
1966-12-16
<w@/<y@/#!
@c#Ea 
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
Todas #F&v
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
罗马
%:Conventions
%Eproblèmes 
%W~fw风险=a
<4forcé
>NBiológica 
@y%U类~dr~dh
Aspects 
Central 
Convenio
Danckh@x
Delincuencia 
Delitos 
Independence 
Integración 
Johannesburg 
Mejoramiento 
Ncdhk
PFFckjbgdaip 
Pueblos 
Relationship 
Rome 
San Francisco
Semipalatinsk
Statut 
Strategy
Trabajadores 
^fkadFmbkjag 
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
g rcmqv 
@oTrata @e
%k@l@5@D~e9@D
#.@Cactes 
示范=?@[实际
@1=N#a
@j^z#W&E#k
残疾%U%d
%N@-affaires 
%Yhigh-level 
Amendment ~jG
Platform @0=k
Right *v
^3#E~edlfegp 
geneva-i
hiv-2006
hiv-2016
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
自愿*O
#y%(
#C@m
#U@U@3
&j(emploi #c
*l毒/*l#t@)
2011–2020 
>NBiológica
@!@B#7@2=c^2
@QAdicional 
@aunique 
@y南南>I<y
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
@i@e
Use @D
&V=w@[&)
@a#A#w@o
@B@l
<a~bh~jz~aB@C
#C劳工%C@F
%U口
@f#U#N
Sudán #kSur
abpqaqce 
abrhazce 
afsedbxerbt 
aichi-nagoya
ajkfujai 
bdgembnag
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
outcome <h%Y
paix 
phjaoBbgaip 
relativa 
réparation 
sahpnefhjge 
xesfqxdcdbq 
~am~fD冲突
~bo~fkabynb 
~gP生_[%c@z
~i/压载水
économique 
不容忍
内罗毕
大流行
建立
弹药
情况
承诺
援助
文件
森林
第三
销毁此种
阿拉木图
障碍者
%8pires ~f[
%Ocertains 
%labmfoe +a
&LPenal
&k%oCouncil
*S理事会
2011–2020
2030
>fkadjfamc 
>h#y#asans 
@.Women
@k#F
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
@E#0@e_j~f[
#h@o
*S@[民族权*:
@I@D=k
amended by @l
@BEquitable 
au statut @C
卫生
工作
%U道主义
&J@y~cy%e@F
@f>M@2~ba@0
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
{、|，}^R
~bdghjfcBb 
~kYPersonas
~lmOcéano 
最低%W龄
#?h 
#Yycdzbd
#c=N
%!ndq 
%ldlamz 
&LPenal 
*m#k^5@A
=6计划
@1une 
@Wnccha 
@a@.
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
hjejphc 
icescr
icynp 
jfpnc 
laybmuv 
leurs 
lfaiuhme
nagoya
ncjco 
#U@e@,
探索@[~fx
@5@DAll +u
~nAMujer
#y@o
@B_VRelated 
governing @l
#c@C
@F在
~jg%J@0%j#:
土著%U民
*N生产
>Ta 
@a@E%f
ncjhkao 
par @-
pêche
recours 
règles 
unclos
unfccc
world”
~dq是
主权
伙伴<V
健康
反对
契约
审查
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
#-Jerbo b 
%Tissue #B
(Gfajakam 
(Protocol 
*vPrevent 
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
Chemicals 
Committed 
Conflicto 
Convenios 
Copenhagen
Cour ~hL&G
Cybercrime
Documento 
Hazardous 
Hong Kong 
IeffekcChk
Jeofawbohk
LjeiwpmAhk
Marrakesh 
Outcome <h
Pollution 
Político 
Principles
Problemas 
Programas 
Promotion 
Relations 
Sancionar 
Tlatelolco
absjbah <2
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
#s@e@,
%S制造@[~ds
#w@o
+A~io@5@D&W
+V@-~bN@C*7
+4@7#A#c
@f%5*c@0
~fz~nA#2
规约
#yAfrique 
%U不受_C
&J%R%d%e@F
*vPromote 
Espace ~jg
号)
#c@e
&V*N=v@[~hU
@ogalfahei 
#U@D=k
>h@-moins 
#y@X
<X>b~ik#L@e~bk
~gs~qppetit 
~ph@[细则
Cumplir @o
Sharing @D
~qc~gF#c_5
*!@e_X@e+s
~ab@D~bg@.
国内@[#C
@R&Z%E&y@e~dX
@j@e~e!
@G@e
#L@e<l
%t=P@e
@Q@e
Capa @eOzono
%3&'<i@e~c.
Conjunto @e
Sistemas @e
#U@U@e
@6@e_j%H
@A@e
@eParís
@e@7
@j@e`;

export const NAMES =
  `~kO|fr|<a*Q
~kO|es|>j@e&K
~kO|ru|~bM~ep
~kO|ar|dcBai ~kF
~kO|zh|@y*:
~b2|fr|~kz#BCour @T@eJustice
~b2|es|^4#BCorte ~qQJusticia
~b2|ru|Ljejpj@x<8Lpne
~b2|ar|abhFad abpqaqc bdotde abjmb ~nN
~b2|zh|#C^X院~qi;&J^X院~qi>X
~dH|fr|@a*h*Q
~dH|es|@j@kPrerrogativas e Inmunidades @e&K
~dH|ru|%6*sEwKcnbdcdduv Jerbo
~dH|ar|@WadgcaCag #efoxahagua
~dH|zh|@y~a,@m
+k|fr|@a*h@C~fdspécialisées
+k|es|@j+p%0Organismos Especializados
+k|ru|%6*shlcrbembxbfagedduv pBfcyncdbo
+k|ar|@WadgcaCag abftabag abdgvxxe foxahagua
+k|zh|专门~pg~a,@m
~hD|fr|@a=Y#P^A#.~hj@egénocide
~hD|es|@j+z%u~jASanción #kDelito @eGenocidio
~hD|ru|%6~iYlfchjplmcdbq scdarbne ~ajdcsa;%6scdarbnc
~hD|ar|@Wdhj rkcde abslame abrdajce ~p6jbcua
~hD|zh|~em及惩治灭绝~gT罪@m
~aF|fr|@a=Y#.#B~g3êtres humains ~qpl’exploitation #B~b)d’autrui
~aF|es|@G+z%M#BTrata @e&vy #BExplotación #BProstitución Ajena
~aF|ru|%6~i[mtnAib b h Pkhlmpejerbco ~mAjfcjAbib mbreib
~aF|ar|@WoFk ~e'labpwvax faqgDbab mjake abDck
~aF|zh|&d贩卖~mh及取缔意图营利使%U卖淫~h0
~oO|fr|&y@e_G&m12 août 1949;&y@e~f7{ de 1949|}
~oO|es|~pK@e>8~aa;~pK@e>8@e1949;~pK@e~cH
~oO|ru|<9{bc|bv|bi|bib} kadgcdrb~hdaj 12 egsphje ~hW~n.;<9{bc|bv|bi|bib} kadgcdrb~hd~hW~n.;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};<9{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~oO|ar|agnaicag rhcn abdIkve 12 Jl/pDqyq 1949;agnaicag rhcn bjad 1949
~oO|zh|~g7;%q四@m;%q@m
~k"|fr|*d_G~dT&msort @Cblessés ~o5malades %N@-~c5#ycampagne;première *d~f7
~k"|es|~qG>8@NAliviar @oSuerte ^UCorren @XHeridos y @XEnfermos _YFuerzas Armadas #yCampaña;{Primer|I} ~qG~cH
~k"|ru|<9@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg>V<9@p
~k"|zh|改善战地~aP伤者病者境~p:;%q第一@m
~iO|fr|*d_G~dT&msort @Cblessés, @Cmalades ~o5naufragés @C~c5@Emer;~j!*d~f7
~iO|es|~qG>8@NAliviar @oSuerte ^UCorren @XHeridos, @XEnfermos y @XNáufragos _YFuerzas Armadas ~lmMar;{Segundo|II} ~qG~cH
~iO|ru|<9@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege ^fhbm @eiafc;gjaf>V<9@p
~iO|zh|改善~fM~aP伤者病者及遇船难者境~p:;%q_p@m
~ga|fr|*d_G#Vau ~ieprisonniers @eguerre;~n?*d~f7
~ga|es|~qG>8%gal Trato debido a @XPrisioneros @eGuerra;{Tercer|III} ~qG~cH
~ga|ru|<9@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} <9@p
~ga|zh|@F战俘待~p:;%q~m2@m
~e[|fr|*d_G#V>b@6@C%Hciviles #ytemps @eguerre;quatrième *d~f7
~e[|es|~qG>8%g_Z@8debida a #F&v~or#yTiempo @eGuerra;{Cuarto|IV} ~qG~cH
~e[|ru|<9>f&Osfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj>V<9@p
~e[|ar|@Wrhcn +xlodace abdmhcch fig abokl;@Wrhcn abkalje
~e[|zh|@F战时#g平民之%q@m;%q第四@m
~gj|fr|~qE>b@6@C~ft@C~mrarmés ~a1{ (Protocole I)|};@R&ZI
~gj|es|@Q+G@e~jh@8_Y~f,%0Conflictos Armados *R{ (Protocolo I)|};~luI;@QI +G@e~cH{| de 1949}
~gj|ru|~hP%m~kC~pq!I);~hP%m^fkadFmbkjag;~gw@n!I
~gj|zh|~g7@F#g#C性&B受难者@)=d(第一@z);~cu@F#g>Z@)=d;@F#g>Z@)=d;~cu第一=d;第一=d
~eB|fr|~qE>b@6@C~ft@C~mrarmés non ~a1{ (Protocole II)|};@R&ZII
~eB|es|@Q+G@e~jh@8_Y~f,%0Conflictos Armados sin Carácter #Q{ (Protocolo II)|};~luII;@QII +G@e~cH{| de 1949}
~eB|ru|~hP~kCdcicynpdefandasa vefekjcfe ~pq!I!I);~hP~kCdcicynpdefandasa vefekjcfe;~gw@n!I!I
~eB|zh|~g7@F#g非#C性&B受难者@)=d(_p@z);~cu@F#g非>Z@)=d;@F#g非>Z@)=d;~cu_p=d;_p=d
~da|fr|~qE%Ol’adoption ~kVsigne distinctif additionnel{ (Protocole III)|};@R&ZIII
~da|es|@Q+G@e~jhAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~luIII
~da|ru|%-~mBnalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~pq!I!I!I);%-~mBnalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~gw@n!I!I!I
~da|zh|~g7@F采纳一个新增特殊标志@)=d(~m2@z);@F采纳一个新增特殊标志@)=d;~cu~m2=d;~m2=d
~j(|fr|@a{|de La Haye }#K@-lois #ccoutumes #Bguerre @Eterre
~j(|ru|%6>G;Qeeshk>f>G;Gamaycdb{c|q|t|ci|b} a >G
~j(|zh|陆战^X规@[惯例@m;海牙第四@m
~fo|fr|@a#V~nF~p)
~fo|es|@j#W^4%0Refugiados;~qT1951
~fo|ru|%6~oPwcycdrcg;@c~pt~o!~oPwcycdrcg
~fo|ar|+Zabvaxe ~ff;@Wjad ~ptabvaxe ~ff
~fo|zh|@F~g'~h0;~g'@m;1951%W难民@m;1951%W@m
=H|fr|@R#Z~nF~p);@R@e1967{| s’y rapportant}
=H|es|@Q#W^4%0Refugiados;~l5~p-@e1967
=H|ru|~cF@Phjejphe wcycdrcg;#11967 >Tk dco;#1k dco 1967 ~n.
=H|ar|ablkfgftfb ~hu~ff;ablkfgftfb abvax ~ff
=H|zh|@F~g'@)@z;~g'@z;1967%W@z
=K|fr|@a#V~nFapatrides
=K|es|@j#W^4%0Apátridas
=K|ru|%6~oPelejfbnag
=K|ar|+Z+xlfAj ~hwjmcdc abrhqce;+Zabvaxe lfAj ~hwjmcdc abrhqce
=K|zh|@F无国籍%U地位~h0;无国籍%U地位@m
_A|fr|~hnréduction @Ccas d’apatridie
_A|es|@j@NReducir @XCasos @eApatridia
_A|ru|%6hakfezcdbb wcxsfeynedhjge
_A|ar|@WvnA oabag ahjmad abrhqce
_A|zh|减少无国籍状态@m
~dc|fr|@a#V%Ol’esclavage
~dc|es|_TEsclavitud
~dc|ru|%6fewhjgc;@cajdahbjcmAda fewhjge
~dc|zh|禁奴@m
~ck|fr|@Ramendant @o@a#V%Ol’esclavage signée %O_G=N25 septembre 1926
~ck|es|@Q@NModificar @o_TEsclavitud Firmada #y>8%(25 @eseptiembre @e1926
~ck|ru|#1a gdchcdbb bxicdcdbo g ~lCfewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~n.
slavery-amended|fr|@a#V%Ol’esclavage signée %O_G=N25 septembre 1926 #camendée par =NProtocole
*F|fr|@asupplémentaire #V%O~jO@el’esclavage, #B~g3esclaves ~o5~fd#cpratiques analogues %Ol’esclavage
*F|es|@jSuplementaria %ZAbolición #BEsclavitud, ~kYEsclavos y #F~jry ~nwAnálogas _ZEsclavitud
*F|ru|~gw@b~iGfewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
*F|ar|+Zabgtdcbce bslyab abki fgrake abkici fabpjkan fabddakqag abwlcue labki
*F|zh|废止奴隶制*N奴隶贩卖及类似奴隶制@)制度与习俗补充@m
&(|fr|@a%8#Lpolitiques #Bfemme
&(|es|@j<]@]Políticos #BMujer
&(|ru|%6lambjbBchkbv *Cycdzbd
&(|ar|@Waboifi abqcaqce bbdkpe
&(|zh|_n~i(%d@m
*L|fr|~hnnationalité #Bfemme mariée
*L|es|_TNacionalidad #BMujer Casada
*L|ru|%6sfeynedhjgc xeipydco ycdzbdu
*L|zh|已婚_n国籍@m
+g|fr|@a#)consentement au mariage, l’âge minimum &mmariage #cl’enregistrement @Cmariages
+g|es|@j#WConsentimiento >YMatrimonio, @oEdad Mínima @NContraer Matrimonio =ORegistro %0Matrimonios
+g|ru|%6hasmehbb @eghjplmcdbc g wfek, ~mwwfeBdai gaxfehjc b fcsbhjferbb wfekag
+g|ar|@WabkAa labCfar fabom abpmhG bqh abCfar fgqrcb jifm abCfar
+g|zh|@F婚姻@)同意*N结婚~oe及婚姻登记~h0
icerd|fr|~jJ~nz@e&jraciale
icerd|es|@j@A%Z~qBRacial
icerd|ru|@:>f~ctfehagao nbhkfbibderbb
icerd|ar|#3bbiAaE <)abgdccC abjhxkc
icerd|zh|*[^Q~gT_o~ln
~oQ|fr|~e7@3#Z%E#Léconomiques, ~j:culturels
~oQ|es|^5~qQ@]Económicos, ~ixy ~j0
~oQ|ru|@:*Iaw PkadaibBchkbv, ~e]~iVlfegev
~oQ|ar|abjum <[
~oQ|zh|~gU*N+H及=8%d~ln;~gU{、|}+H{、|和|及|}=8%d~ln
iccpr|fr|~fE
iccpr|es|^5~qQ~cn
iccpr|ru|@:*Ia ^F
iccpr|ar|abjum ~ae
iccpr|zh|~jD@m;>H%d~ln
~e/|fr|Pactes _'>S%E~qH
~e/|es|Pactos %a@e=e
~e/|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a *C=S
~e/|ar|abjumch abmfbcch abvaxch loifi ~cR;abjumah abmfbcah abvaxah loifi ~cR
~e/|zh|#C*S两@m;#C*S@m
~fa|fr|%sau ~fE;premier %sau ~fE
~fa|es|~ol@e~cn
~fa|ru|~gD@n~b6a ^F
~fa|ar|#R~jv~ae;#Rbbjum ~ae
~fa|zh|&J~jD%e&c;&J>H%d#C%e@/{第一{号|项|}|}&c
~fb|fr|~j!%sau =l#cpolitiques, &[abolir @opeine @emort;~j!%sau ~fE
~fb|es|Segundo ~ol@e@]~ory Políticos, destinado a abolir @opena @emuerte;Segundo ~ol@e~cn
~fb|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~b6a ^F
~fb|ar|#RabBahc ~jv~ae
~fb|zh|旨在废除死刑@)&J~jD%e_p项&c;&J>H%d#C%e@/_p{项|}&c
~fc|fr|%sau ~e7@3#Z%E#Léconomiques, ~j:culturels
~fc|es|~ol@e@]Económicos, ~ixy ~j0
~fc|ru|~gD@n~b6aw PkadaibBchkbv, ~e]~iVlfegev
~fc|ar|#Rbbjum <[;#R~jv<[
~fc|zh|&J~gU*N+H及=8%d#C%e&c;&J~gU{、|}+H{、|和|及|}=8%d#C%e@/&c
=s|fr|@a@El’imprescriptibilité @Ccrimes @eguerre ~o5crimes #wl’humanité
=s|es|_TImprescriptibilidad %0Crímenes @eGuerra y %0Crímenes @eLesa Humanidad
=s|ru|%6dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi +iBcmagcBchjge
=s|zh|战争罪及危害%U类罪不适用^X定时效@m
~e.|fr|~jJ@E#0^A#.~hjd’apartheid
~e.|es|@j@A%Z%M=OCastigo #kCrimen @eApartheid
~e.|ru|@:>flfchcBcdbb lfchjplmcdbq elefjcbne ~ajdcsa
~e.|ar|#3bidj rkcde abnxb abjhxkc ~p6jbcua
~e.|zh|&d并惩治~gT隔离罪行~ln
^9|fr|~jJ#wl’apartheid %N@-sports
^9|es|@j@A#h%(Apartheid ~quDeportes
^9|ru|@:@b+ielefjcbne g hlafjc
^9|zh|~pb体育~g(~gT隔离~ln
cedaw|fr|@a~nz@e&j^Y
cedaw|es|_T~qB~o1
cedaw|ru|%6~ct^t~og
cedaw|ar|@W~kD<)~f-
cedaw|zh|~ij^Q_o@m
~hy|fr|<X>b@a~nz@e&j^Y
~hy|es|*m#B_T~qB~o1
~hy|ru|%2a ~ct^t~og
~hy|ar|~bo~kD<)~f-
~hy|zh|&J~ij^Q_o%e&c;&J~ij^Q_o%e@)&c
cat|fr|@a~qc+C;@a~qctorture
cat|es|@j~nA>i;@j~nATortura
cat|ru|@c+i~k/;@c+ilujak
cat|ar|@WdhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
cat|zh|&d_C@)=7@m;&d酷刑@m
opcat|fr|%s>b@a~qc+C
opcat|es|*m#B@j~nATortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%2+i~k/;%2+ilujak
opcat|ar|~bodhauAe abgjHcl fDcku dh Akfl abdjadbe pf abjifle abiaqce pf abbashqahce pf abduche
opcat|zh|&J&d_C@)=7%e&c;&J&d_C@)=7%e@)&c;&J&d酷刑%e@/&c
crc|fr|~ik#L@e~bk
crc|es|@j<]@]#kNiño
crc|ru|%6*Cfcwcdke
crc|ar|@W~fkabynb
crc|zh|%R%d@m
~hz|fr|~qv{,|} #Kl’implication d’enfants %N@-~mrarmés;<X#Kl’implication d’enfants %N@-~mrarmés
~hz|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %g_Zparticipación @eniños ~quconflictos armados
~hz|ru|~g6pBehjbq ~oXg ^fkadFmbkjev;~gD{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @PpBehjbq ~oXg ^fkadFmbkjev
~hz|ar|~mO+aawgkat abpynab nc abdhaCjag abdqboe
~hz|zh|~ql%R卷入&B#t@)&c;@F%R卷入&B#t@)&c
~hB|fr|~qv{,|} #K@ovente d’enfants, @o~b)@C~bZ^Apornographie mettant #yscène ~fH;<X#K@ovente d’enfants, @o~b)@C~bZ^Apornographie mettant #yscène ~fH
~hB|es|@QFacultativo{ de la Convención sobre los Derechos del Niño|} %g_Zventa @eniños, @oprostitución infantil ~jAutilización @eniños ~o2pornografía
~hB|ru|~g6~myncjAib, ~o'~mAb ~o'lafdasfeFbb;~gD{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @P~myncjAib, ~o'~mAb ~o'lafdasfeFbb
~hB|ar|~mO+alcj abpynab faqgDbab abpynab nc ablDaE fnc abdfam abslaoce
~hB|zh|~ql买卖%R*N%R卖淫@[%R色情制品#t@)&c;@F买卖%R*N%R卖淫@[%R色情制品#t@)&c
~hA|fr|~qv~p-établissant une procédure @eprésentation @ecommunications
~hA|es|*m#B@j<]@]#kNiño %ga un procedimiento @ecomunicaciones
~hA|ru|~g6lfarcnpfu haawzcdbo
~hA|ar|~mO~hulsrkaE gimcd ablbaDag
~hA|zh|~ql设定来文程序@)&c;@F设定来文程序@)&c
<,|fr|~jJ*a@6~jztous @-<5~fh~o5membres @e~mzfamille
<,|es|@j@A%Z@8%0@]@eTodos @X~kBMigratorios y @eSus Familiares
<,|ru|@:>f&O~geghcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
<,|ar|#3~kM~fkrdcj abjdab abduarkch fpnkam pqkud
<,|zh|#g~g!移徙工%U~g4家庭成员%d~ln
crpd|fr|~ik~eO
crpd|es|@j<]@]_Y~eR
crpd|ru|%6*C~mp
crpd|ar|@W~fk~hwHfc absjaie
crpd|zh|~k4@m
~kS|fr|%s>b~ik~eO
~kS|es|*m#B@j<]@]_Y~eR
~kS|ru|%2a *C~mp
~kS|ar|~bo~fk~hwHfc absjaie
~kS|zh|&J~k4%e&c;&J~k4%e@)&c
&6|fr|~jJ=Y~qP#w@-disparitions forcées
&6|es|@j@A~p?@e~j8#h#FDesapariciones Forzadas
&6|ru|@:@b~j.~cb~mvdehbmAhjgcdduv bhBcxdagcdbo
&6|ar|#3~kM^V
&6|zh|#g~g!%U免遭强迫失踪~ln
&z|fr|@a#K@o~bF&j~gr@el’enseignement
&z|es|@j~mJ_Z_H#FDiscriminaciones ~o2Esfera #BEnseñanza
&z|ru|%6~ofnbhkfbibderbco %3awfexagedbq
&z|ar|@Wdtanoe abgdccC nc drab abgjbcd
&z|zh|取缔~i)_o@m
untoc|fr|~md&F;@a~qccriminalité{| transnationale} organisée;*dPalerme
untoc|es|@j^z~nA~kmOrganizada Transnacional;@j~nA~kmOrganizada{ Transnacional|};~qTPalermo
untoc|ru|@c#E+ijfedhderbademAdao afsedbxageddao ~mC;@c{aw|lfajbg} afsedbxageddao ~mC;Gemcfihk@p
untoc|ar|~as~kGabdhFde jlk abfyhce
untoc|zh|@y~cy@m;<W{跨国|}有%C=w@m;巴勒莫@m
*6|fr|@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }&[~eCréprimer #cpunir @o~g3personnes, ~bD@Cfemmes ~o5enfants, &Z>b~md&F;@R{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }&[~eCréprimer #cpunir @o~g3personnes, ~bD@Cfemmes #c~fH
*6|es|@Q@N~f"Reprimir y ~p3~kYPersonas, ~d4Mujeres y Niños#S;@Q#h~oc;~qJPalermo
*6|ru|#1a ~iYb lfchcBcdbb ~mymtnAib, ahawcdda ycdzbdeib b ncjAib, ~ajdcc@q;#1a ~iUmtnAib
*6|ar|^/dhj fidj fdjaile ~e'labpwvax، flvaxe abhqaE fabpynab;^/dhj ~e'labpwvax، flvaxe abhqaE fabpynab، fidju ~p6jbcu
*6|zh|~nJ&V*N&d@[惩治~ds~mh~o?_n@[%R&e@)_S;#(&V*N&d@[惩治~ds~mh~o?_n@[%R&e@)_S;~ds~mh@z;~mh~ds@z
+-|fr|@R~dS@e~fhpar terre, air #cmer, &Z>b~md&F;@R~dS@e~fhpar terre, air #cmer
+-|es|@Q#h_B@eMigrantes ~lbTierra, Mar y Aire#S;@Q#h_B@eMigrantes
+-|ru|#1+i~cXggaxe ibsfedjag @ohpCc, iaft b gaxnpvp@q
+-|ar|^/dtanoe gukcl abduarkch jh ykci ablk fablok fabrf
+-|zh|~nJ<W陆*N海*N空偷运~i.@)_S;#(<W陆*N海*N空偷运~i.@)_S;偷运~i.@z
=D|fr|@R~qA@e~oUpièces, éléments #cmunitions, &Z>b~md&F;@R~qA@e~oUpièces, éléments #cmunitions
=D|es|@Q~nAFabricación =O~l/Ilícitos @e*n@eFuego, sus Piezas y Componentes y Municiones#S;@Q@k{las |}*n@eFuego
=D|ru|#1+i~cXbxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#1aw asdchjfcmAdai afpybb
=D|ar|^/dtanoe xhj ~hvabhakce fprCazua fdtfhagua fabHvcke fabagrak lua lxfke Dck dwkfje
=D|zh|~nJ<W~qb枪支~g4零部件@[~mW@)_S;#(<W~qb枪支~g4零部件@[~mW@)_S;枪支@z
uncac|fr|~mdcorruption;@a~qccorruption
uncac|es|@j^z~nACorrupción;@j~nACorrupción
uncac|ru|@c#E+ikaffplrbb;@c+ikaffplrbb
uncac|ar|~asabnqam
uncac|zh|@y反腐败@m;&J反腐败%e
~dC|fr|~mdcybercriminalité
~dC|es|@j^z~nACiberdelincuencia; Fortalecimiento #B%Q@A+z_HDeterminados ~kn~jZmediante ~qNTecnología #BInformación y #FComunicaciones y +zTransmisión @ePruebas #yForma Electrónica @e~knGraves
~dC|ru|@c#E+ikbwcflfchjpldahjb
~dC|ar|~as~kGabqclkahce
~dC|zh|@y<W网络=w@m
=J|fr|~lv~jb{ de 1961|};~lv@e~jf~jb
=J|es|~cz@e~jf~fZ;~cz@k~cf@e1961;~cz~fZ{|, 1961};~cz@e1961
=J|ru|~dWhfcnhjgev ~jf~n.;~dWhfcnhjgev
=J|ar|+Zabfocme bbdvmkag bqhe 1961
=J|zh|1961%W~dw@m;~dw@m
&p|fr|~lv%8stupéfiants @e1961{| ,|,} ~ao@e1972;~lv@e~jf~jb{,|} ~ao@e1972
&p|es|~cz@e~jf~fZ~p-~e:@e{|25 de marzo de }1972;~cz@k~cf@e1961~p-~e:@e{|25 de marzo de }1972;~cz@e~jf@k~cf#ysu forma ~e:@e1972
&p|ru|~dWhfcnhjgev ~jf>Th lalfegkeib, gdchcdduib g dcc ~f]Gfajakamai 1972 ~n.
&p|ar|+Zabfocme bbdvmkag bqhe ~jflxcDgua abdjmbe llkfgftfb qhe 1972
&p|zh|经《1972%W@z>X修正@)《1961%W~dw%e;经1972%W{3月25日|}&J@z>X修正@)《1961%W~dw%e
~aD|fr|@a%8~b:psychotropes @e1971;@a%8~i9;*d1971 %8~i9
~aD|es|@G@k~iA{Sicotrópicas|Psicotrópicas}{ de 1971|}
~aD|ru|%6~k.gczchjgev 1971 ~n.;%6~k.gczchjgev
~aD|ar|@WabdIBkag abjibce bqhe 1971
~aD|zh|1971%W~fN;~fN
~ay|fr|@a#A~dS@estupéfiants ~qp~i9{| de 1988}
~ay|es|@j^z#h_B@e~cfy ~iA{Sicotrópicas|Psicotrópicas}{ de 1988|};~qT1988
~ay|ru|~jW#?+i~cXawafaje defkajbBchkbv hfcnhjg b ~k.gczchjg
~ay|ar|~as~e'~lDnc abdvmkag fabdIBkag abjibce
~ay|zh|1988%W@y&d%S~ds麻醉药品@[~fN;@y&d%S~ds麻醉药品@[~fN;1988%W@m
^x|fr|~hn#P^A#.@C~gH#w@-%Hjouissant d’une @6internationale, y compris @-agents diplomatiques
^x|es|_T%u=OCastigo @e~kn#h&vInternacionalmente Protegidas, inclusive @XAgentes Diplomáticos
^x|ru|%6~c/b dekexedbb lfchjplmcdbo +imbr, lamAxptzbvhq %]xezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
^x|zh|@F~em@[惩处侵害应受#C#g~fF包括外交代表@)罪行~h0
~hF|fr|~jJ~qcprise d’otages
~hF|es|@j@A~nAToma @eRehenes
~hF|ru|~hlxevgejai xemaydbkag
~hF|ar|#3bdhauAe pvH abkuazh
~hF|zh|~pb劫持%U质~ln
~b!|fr|~jJ#w=Nrecrutement, l’utilisation, =N^a#cl’instruction @emercenaires
~b!|es|@j@A#h%(Reclutamiento, @oUtilización, @o~aS=OEntrenamiento @eMercenarios
~b!|ru|~hlgcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~b!|ar|#3bdhauAe grhcm abdkgCie faqgvmadud fgdfcbud fgmkclud
~b!|zh|~pb招募*N_l*N资助@[训练雇佣军~ln
~fs|fr|~hn#8>1#A#c>1associé
~fs|es|_T#2#k~be^z=O~beAsociado
~fs|ru|%6<6~p9#Eb hgqxeddasa h dco lcfhademe
~fs|ar|+Z+xlqbade ^";@Wqbade ^"
~fs|zh|~ig%c@m
~aH|fr|<X#Z>b~hn#8>1#A#c>1associé
~aH|es|*m#B_T#2#k~be^z=O~beAsociado
~aH|ru|%2a <6~p9#Eb hgqxeddasa h dco lcfhademe
~aH|ar|#Rbbagnaice +xlqbade ^"
~aH|zh|&J~ig%c%e&c;&J~ig%c%e@)&c
+/|fr|~jJ=Y#.@Cattentats terroristes %Ol’explosif
+/|es|@G@A+z%M%0Atentados Terroristas ~jZcon Bombas
+/|ru|~hlwaiwagui jcffafbxiai
+/|ar|#3bidj aburdag abskualce labihalb
+/|zh|=v~aO爆炸@)~ln;=v~aO爆炸事件@)~ln
+l|fr|~jJ=Y#.&m^a&mterrorisme
+l|es|@G@A+z%M#B~aS#kTerrorismo
+l|ru|~hlFbdedhbfagedbci ~j)
+l|ar|#3bidj gdfcb abskual
+l|zh|=v向~aO提供资助@)~ln
=G|fr|~jJ=Y~k0@e~n:~p'
=G|es|@G@A+z%M%0Actos @e~nyNuclear
=G|ru|~hlekjeib =h~j)
=G|ar|#3bidj pjdab abskual abhffc
=G|zh|=v核~aO&e~ln
<o|fr|~hn@6physique @Cmatières ~ex{| et des installations nucléaires}
<o|es|_T@8Física %0~h:~e6{| y las Instalaciones Nucleares}
<o|ru|%6~h,&O=hiejcfbeme;%6~h,&O=hiejcfbeme b qncfduv phjedagak
<o|ar|@Wabodace abdamce bbdfam abhffce
<o|zh|~g"_[#g@m;~g"体#g@m;核材料@[核设施实{物|体}#g@m
~gm|fr|~ik~gH#c~m7~bUactes survenant %Obord @Caéronefs;*dTokyo
~gm|es|@G~m.Infracciones y Ciertos Otros Actos ~jZa Bordo _Y~lx
~gm|ru|%6lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c7;Takbohk@p
~gm|zh|~o6航空器内@)=w@[犯有某些*x&e~h0;东京@m
~dG|fr|@a=Y#.#Bcapture illicite d’aéronefs
~dG|es|@G+z%M#kApoderamiento Ilícito @e~lx
~dG|ru|%6~ofdcxekaddui xevgejai ~c7
~dG|ar|@Widj abaqgcbaE ~lDjbG abyazkag
~dG|zh|@F=v~fR~h0
_x|fr|@a^0dirigés ~qc#8@el’aviation civile
_x|es|@G+z%M@e+q~nA#2#BAviación Civil
_x|ru|%6#?@(~eG
_x|ar|@Widj abpjdab Dck abdwkfje abdfrue Am qbade abyckah abdmhc
_x|zh|@F=v危害~do%c@)%S&e~h0
^r|fr|@R=Y~k0*-@e>U%N@-aéroports servant %O~cp
^r|es|@Q+z%M@e+q@e^6~quAeropuertos ^UPresten Servicio{|s} _Z~eV
^r|ru|#1a ~ofdcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
^r|zh|=v在为#C~do服务@)机场上@)%S_?&e@)@z;=v在用于#C~do@)机场发生@)%S_?&e@)@z
+(|fr|@a#)marquage @Cexplosifs plastiques #c#yfeuilles %Efins @edétection
+(|es|@G%ZMarcación @e~ndPlásticos @N@XFines @eDetección
+(|ru|%6iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~kXbv awdefpycdbq
+(|ar|@WgdccC abdgnrkag ablbaqgctce lDkA twnua
+(|zh|~o6可塑炸药中添加识别剂以便侦测~h0
sua|fr|@a^0~qc#8#Bnavigation maritime
sua|es|@G~qh#BNavegación Marítima
sua|ru|%6#?@(_O
sua|ar|@Widj abpjdab Dck abdwkfje abdkgtle Am qbade abdbaoe ablokce
sua|zh|~if%c%S&e@m
~b/|fr|@R^0~qc#8@Cplates-formes fixes situées ~c2
~b/|es|@Q~qh_YPlataformas Fijas Emplazadas ~o2~jR
~b/|ru|#1a =b@e^o
~b/|zh|~g,%S&e@z
~aE|fr|~kz@e~kw#B~pM;~kz@e_W
~aE|es|^4@eRoma #BCorte Penal #Q;^4@eRoma
~aE|ru|Obihk~eKhjejpj@x<8~n,hpne;Obihk~eKhjejpj{|e|p|ai|c}
~aE|ar|hFad kfda abpqaqc bbdotde ~ml~nN;hFad kfda abpqaqc
~aE|zh|~eN~kb~qi;~kb~qi
^k|fr|#v*h#B~pM
^k|es|#f+p#BCorte Penal #Q
^k|ru|@La *s<8~n,hpne
^k|ar|agnai adgcaCag foxahag abdotde ~ml~nN;~ht~huladgcaCag abdotde ~ml~e)foxahagua
^k|zh|~eN~a,#T
vcdr|fr|~cv%8_ediplomatiques
vcdr|es|~qF@k~bJDiplomáticas
vcdr|ru|~ks>fnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|~oobbjbaiag abmlbfdaqce
vcdr|zh|=i外交<V@m
vccr|fr|~cv%8_econsulaires
vccr|es|~qF@k~bJConsulares
vccr|ru|~ks>fkadhpmAhkbv hdaCcdbqv
vccr|ar|~oobbjbaiag abihxbce
vccr|zh|=i领事<V@m
_i|fr|@a%8missions spéciales
_i|es|@j~m.Misiones Especiales
_i|ru|%6hlcrbemAduv ibhhbqv
_i|zh|~dq使团@m
vclt|fr|~cv#)*q@Ctraités
vclt|es|~qF#W&E%0Tratados
vclt|ru|~ks>f~i0%mnasagafag
vclt|ar|~oobiahfh abdjaumag
vclt|zh|=i%r^X@m
~n[|fr|~cv#)*q@Ctraités +4*7#c~jP+Jou +4~jP~c-
~n[|es|~qF#W&E%0Tratados +4%/y ~cM%ao +4~cM*R
~n[|ru|~ks>f~i0nasagafag ~oR~d,b ~iTafsedbxerbqib ~nO~oR~iTafsedbxerbqib
~n[|zh|@F%1@[#C%C间或#C%C相互间%r^X@)=i@m
<S|fr|~cv*asuccession d’États +S@etraités
<S|es|~qF%ZSucesión @e%/#yMateria @eTratados
<S|ru|~ks>flfegalfccihjgc *5#Ynasagafag
<S|zh|@F%1在%r~gS@)继承@)=i@m
&o|fr|@a#A%8immunités juridictionnelles @C*7~qp~oUbiens
&o|es|@j^z~m.Inmunidades Jurisdiccionales %0%/y @esus Bienes
&o|ru|~jWtfbhnbkrbadduv biipdbjcjev *5b bv hawhjgcddahjb
&o|ar|@W#eboxahag ~l[fddgbtagua dh abfbace abiAazce
&o|zh|@y%1~g4财产管辖豁免@m
~a(|fr|~cv*areprésentation @C*7%N~oU_eavec @-~jP+J@ecaractère universel
~a(|es|~qF%ZRepresentación %0%/#ysus ~bJcon #F~cM%a@eCarácter Universal
~a(|ru|~ks>flfcnhjegbjcmAhjgc *5g bv ajdaCcdbqv h ~iTafsedbxerbqib pdbgcfhemAdasa vefekjcfe
~a(|zh|=i@F%1在其对普遍性#C%C<V上@)代表权@m
~o.|fr|~fYmer
~o.|es|~k3Mar;CONVEMAR
~o.|ru|@c#E~edlfegp
~o.|ar|@W#ebiahfh abloak
~o.|zh|@y*?^X@m;&J*?^X%e
~n'|fr|#v#Z%O<k#Bpartie XI #B~fYmer &m10 décembre 1982;#v#Z%O<k#Bpartie XI #B~fYmer
~n'|es|#f%g_Z>4#BParte XI #B~k3Mar{ de 10 de diciembre de 1982|};#f%ZParte XI
~n'|ru|@L~f/Чehjb !X!I ~k!aj 10 nckewfq 1982 ~n.
~n'|zh|@F=61982%W12月10日~fS第十一~pn@)#T;第十一~pn#T
~eu|fr|#v%Efins @e<k@Cdispositions #B~fYmer &m10 décembre 1982 ~dK>b&/#c>b^g@Cstocks @epoissons dont @-déplacements s’effectuent tant %Ol’intérieur qu’au-delà @ezones ~lkexclusives (stocks chevauchants) ~o5stocks @epoissons grands migrateurs;#v{|des Nations Unies |de 1995 }%8stocks @epoissons
~eu|es|#f%Z>4_Y~jo#B~k3Mar @e10 @ediciembre @e1982 relativas _Z&Dy ~av_Y~l0@ePeces Transzonales y #F~l0@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @k{las |}~l0@ePeces
~eu|ru|@L~f/lamaycdbo ~k!aj 10 nckewfq 1982 sane, kajafuc kehetjhq ~iQjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~mxfuw b plfegmcdbq bib;&r{| Efsedbxerbb EwKcnbdcdduv Jerbo} @ofuwdui xelehei
~eu|zh|=61982%W12月10日~fS~pf~ej^T跨界~dv@[高度洄游~dv@)规定@)#T;=6~fS~pf~ej^T跨界~dv@[高度洄游~dv@)规定@)#T;~gN~dv#T
bbnj|fr|#vse rapportant >b~fYmer #cportant *a&/#c+L~hC#B~iLbiologique marine @Czones ne relevant pas #Bjuridiction nationale
bbnj|es|#f~lm=U#B~k3Mar %g_Z&D=OUso ~bL#B~kgMarina _YZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@L@ewexc ~k!a ~iPb phjaoBbgai ~jwiafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~kTtfbhnbkrbb
bbnj|zh|~fS下~i]@)~ej%h~fx#T;根据~fS@)规定就~i]@)~ej%h~fx#t拟订@)#T;~i]#T
^-|fr|#v*h&mTribunal @3&m*q#Bmer
^-|es|#f+p#kTribunal @A#k&E#kMar
^-|ru|@La *s<8jfbwpdeme ~edlfegp
^-|zh|#C*?^X^X庭~a,#T
~a2|fr|@R*h@el’Autorité @T@Cfonds marins
~a2|es|@Q+p#BAutoridad @A%0Fondos Marinos
~a2|ru|#1a *s<8afsede ~edndp
~a2|zh|#C海底^T局~a,@z
~iR|fr|~hnhaute mer
~iR|es|_TAlta Mar
~iR|ru|@caw ~moiafc
~iR|zh|公海@m
>.|fr|@a~c2
>.|es|_T~jR
>.|ru|%6^o
>.|zh|大陆架@m
_/|fr|~hnmer territoriale ^Azone contiguë
_/|es|@j#WMar ~l-~jAZona Contigua
_/|ru|%6jcffbjafbemAdai iafc b lfbmcyezco xadc
_/|zh|领海及毗连区@m;领海&]毗连区@m
=X|fr|#v&[favoriser =Nrespect ~o(~k[@e~eD#yhaute mer @C=,+J@e&/~qpgestion;#vd’application
=X|es|#f@N~l3%(Cumplimiento _Y<Z%a@e&Dy ~av~lb@X~m?Pesqueros ^UPescan #yAlta Mar;#f@eCumplimiento
=X|ru|@La hancohjgbb hawmtncdbt fuwamagduib hpneib g ~moiafc %micf @o~nVybguv fchpfhag b ~n)bib;@L@oajkfujaip iaft
=X|zh|_:公海渔船遵守#C~ej^T^S@)#T;遵守^S#T
<O|fr|#v#Z%E=,&mressort @e~j-&mport &[~eCcontrecarrer #c~dQ@o~eD=3;#v#Z%E=,&mressort @e~j-&mport
<O|es|#f@k<Z#k~h)Rector #kPuerto Destinadas a ~f"Desalentar y ~eZ@o~gy=9;#f@k<Z#k~h)Rector #kPuerto
<O|ru|&r{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~mLlafje @olfcnplfcyncdbt, hncfybgedbt b &H+I{|fuwdasa }~oV;@La icfev ~mLlafje
<O|zh|@F港口国~qq鱼@)^S#T;@F~qq鱼@)港口国^S#T;港口国^S#T
solas|fr|~jJ{de 1974 |}=Y~n/#Bvie humaine #ymer
solas|es|@G@A+z#2#BVida Humana ~lmMar{, 1974|};@GSOLAS
solas|ru|@:@b@oavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|#3bqbade abpkfao nc abloak;#3~kMabpkfao nc abloak
solas|zh|1974%W#C~fM%U命%c@m;#C~fM%U命%c@m
marpol|fr|~jJ{de 1973 |}=Y#P#B~gi~o(navires, ~ao@e1978 y relatif;~jJ{de 1973 |}=Y#P#B~gi~o(~n"
marpol|es|@G@A~eo@o~cD~lb@XBuques, 1973, modificado ~lb{el|su} ~qJ1978;@G@A~eo@o~cD~lb@XBuques;@GMARPOL
marpol|ru|@:@b~a[~mMh hpnag
marpol|zh|#C~em~i/造成~pi@m
_y|fr|~jJ{de 1979 |}*arecherche ~ohsauvetage maritimes
_y|es|@G@A@kBúsqueda y Salvamento Marítimos{, 1979|}
_y|ru|@:@b@olabhkp b hlehedbt @eiafc
_y|ar|#3bbloB fabshiaH nc abloak
_y|zh|1979%W#C~fM搜寻救助@m;#C~fM搜寻{和|与|}救助@m
stcw|fr|~jJ{de 1978 |}%8normes @e~p7@Cgens @emer, @edélivrance @Cbrevets ~qpveille
stcw|es|@G@A@kNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|@:>f~n8b nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|zh|1978%W海员~d.@[~gO~ln;海员~d.@[~gO~ln
*A|fr|@a&[faciliter =Ntrafic maritime *.
*A|es|@G@NFacilitar %(~l/Marítimo #Q
*A|ru|@c@oawmcsBcdbt %D_O
*A|ar|@Wgcqck okte abdbaoe ablokce ~nN
*A|zh|便利#C~fM运输@m
~a0|fr|@a~fm~qSmaritime &G
~a0|es|@GConstitutivo #B+tMarítima #Q
~a0|ru|%6>9~hGafsedbxerbb
~a0|zh|#C海事%C@m
mlc|fr|@a&m<4maritime{, 2006|};@a&m<4maritime @e2006
mlc|es|~guMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~oSg iafhkai hpnavanhjgc{| 2006 sane}
mlc|zh|2006%W海事劳工@m
+m|fr|~hn@6~fGculturel subaquatique
+m|es|_T@8~eP&fSubacuático
+m|ru|~aulangandasa ~gIdehmcnbq
+m|ar|~hmabgkaB ~oHabdDdfk labdcau
+m|zh|#g水下=8遗产@m
~bV|fr|~jJ@1=N~f?^A^g@Ceaux @eballast #csédiments @C~n"
~bV|es|@G@A>Y>7~jA~lM#kAgua @eLastre y @XSedimentos %0Buques
~bV|ru|@:~m)hpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~bV|zh|#C~mQ@[沉积_[控制与^T@m;#C~mQ>W沉积_[控制@[^T@m;控制@[^T~mQ@[沉积_[~ln
~ca|fr|~jJ@e~dz@El’enlèvement @Cépaves
~ca|es|@G~qQ~dz%ZRemoción @eRestos @eNaufragio
~ca|ru|~pS{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~ca|zh|~mT#C~i/残骸清除@m;#C~i/残骸清除~mT@m
~iS|fr|~jJ@e~pQ@1=Nrecyclage sûr #cécologiquement rationnel @C~n"
~iS|es|@G~qQ~pQ>YReciclaje Seguro y Ambientalmente Racional %0Buques
~iS|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~iS|zh|香港#C%c与无害~dr拆船@m;香港#C%c@[无害~dr拆船@m
^p|fr|~hn#P#B~gi@Cmers résultant @el’immersion @edéchets
^p|es|@G%Z%u#B~cD#kMar ~lbVertimiento @eDesechos y Otras Materias
^p|ru|@c~a[~mMiafq hwfaheib ajvanag ~bEiejcfbemag;Zadnadhk@p
^p|zh|~em倾倒废_[及*x_[质~pi*?~h0;~em倾倒废_[>W*x_[质~pi*?@/@m
ospar|fr|@a=Y@6~ii@el’Atlantique &mNord-Est
ospar|es|@G~p?#k~lS{Ambiente |}Marino #kAtlántico Nordeste
ospar|ru|%6&O~hGhfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~hmablcze ablokce bwdab wki abdocy abpybqc
ospar|zh|#g东北大西洋*?~dr@m
npt|fr|%w*anon-prolifération @C<B~ex;%w*anon-prolifération;TNP
npt|es|%y%ZNo Proliferación _Y*n~e6;TNP
npt|ru|&ua dcfehlfahjfedcdbb =hafpybq;HJЯE
npt|ar|<gjmd ahgwak ~hvabhffce
npt|zh|不扩散核%I%r;核不扩散%r;&J不扩散%r>X
ctbt|fr|%wd’interdiction complète @Cessais ~ex
ctbt|es|%y@e&.Completa %0Ensayos ~e6
ctbt|ru|&ua ghcawKcimtzci &Iqncfduv bhlujedbo;HNЗЯR
ctbt|ar|<gaboFk abwadb bbgrakl abhffce
ctbt|zh|全面&d核试验%r;全面禁试%r
tpnw|fr|%w@E%f@C<B~ex
tpnw|es|%y%Z&._Y*n~e6
tpnw|ru|&ua &I=hafpybq
tpnw|ar|<goFk ~hvabhffce
tpnw|zh|&d核%I%r
ptbt|fr|%winterdisant @-essais d’armes ~gK%Nl’atmosphère, %N+Uextra-atmosphérique #csous l’eau
ptbt|es|%y~lb%(^Use Prohíben @XEnsayos con >2~o2Atmósfera, %(~ouUltraterrestre y Debajo #kAgua
ptbt|ru|&ua &Ibhlujedbo =h~iDg ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|<goFk grakl <Aabrf fnc abnAaE abvakrc fgog qyo abdaE
ptbt|zh|&d在大气层*N*8@[水下进行核%I试验%r;~pn&d核试验%r;~pn禁试%r
~eF|fr|%winterdisant @eplacer @C<B~gK#c~nS<B@edestruction massive #)fond @Cmers ~o5océans ainsi ^U%N~mzsous-sol
~eF|es|%y@k~fv&.@eEmplazar >2y Otras *n@eDestrucción #yMasa ~quFondos Marinos y Oceánicos y su Subsuelo
~eF|ru|&ua &Ifexiczcdbq @endc iafco b akcedag b g csa dcnfev =h~iD~bE~oN~iDiehhagasa pdbBjaycdbq
~eF|zh|&d在海床洋底~g4底土安置核%I@[*x大规模{毁灭|杀伤}性%I%r
enmod|fr|~o"d’utiliser @Ctechniques @emodification @el’environnement %O@Cfins militaires ou toutes ~bUfins hostiles
enmod|es|_T&.@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%6&Igacddasa ~nOmtwasa bdasa gfeyncwdasa =Whfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|zh|&d为军事或任何*x敌对目@)_l改变~dr@)技术~h0
bwc|fr|~o"#Bmise au point, #B~gF#c&mstockage @C<Bbactériologiques (biologiques) ou %Otoxines ~dR;@a%8<Bbiologiques{| ou à toxines| et à toxines}
bwc|es|_T&.#kDesarrollo, @o~l2=OAlmacenamiento @e*nBacteriológicas (Biológicas) y Toxínicas y @kSu ~lE;@j~m.*nBiológicas{| y Toxínicas}
bwc|ru|%6&Ifexfewajkb, ~k-b ~nQxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~iDb aw bv ~n(;@c@owbamasbBchkaip {|b jakhbddaip }afpybt;%6wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@WoFk aqgomaB fshgar fgvCch ~hvabltgkcfbfrce (ablcfbfrce) fabgtqchce ~nTabpqboe
bwc|zh|@F&d#n~o9@[储存细菌(生_[)及毒素%I@[~m3%I~h0;#(&d{发展|研制}~o9@[储存细菌(生_[)及毒素%I{和|以及}销毁{此种|这种|这类|此类}%I@/@m;生_[{和毒素|及毒素|}%I@m
=(|fr|@R#K@oprohibition d’emploi >bguerre @egaz asphyxiants, toxiques ou similaires ~qpmoyens bactériologiques
=(|es|@Q%g_Z&.#k~nc~o2Guerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~qJ>8@e1925
=(|ru|#1a &I_P@egaodc pnpCmbguv, qnagbjuv ~nOnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
=(|zh|&d在战争中_l窒息性*N毒性或*x气体@[细菌作战方^X@)@z;1925%W%q@z;《1925%W%q@z>X
cwc|fr|~o"#Bmise au point, #Bfabrication, &mstockage ~qp~i2@C<Bchimiques ~dR;@a%8<Bchimiques
cwc|es|_T&.#kDesarrollo, @oProducción, %(Almacenamiento =O~nc@e*nQuímicas y @kSu ~lE;@j~m.*nQuímicas
cwc|ru|%6&Ifexfewajkb, lfabxganhjge, ~nQb _PvbibBchkasa ~iDb a csa ~n(;@c@ovbibBchkaip afpybt;%6vbibBchkai afpybb
cwc|ar|@WoFk aqgomaB fshgar fgvCch faqgjdab ~hvabtcdcazce ~nTabpqboe;@W~hvabtcdcazce
cwc|zh|@F&d{发展|研制}~o9*N储存@[_l~i"%I及~m3%I~h0;&d~i"%I@m;~i"%I@m
ccw|fr|~o"ou @olimitation @e~i2@ecertaines <Bclassiques qui peuvent être considérées comme produisant @Ceffets traumatiques excessifs ou comme frappant sans discrimination;@a@Ecertaines <Bclassiques
ccw|es|@j@kProhibiciones o Restricciones #k~nc@eCiertas *nConvencionales ^UPuedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@kCiertas *nConvencionales
ccw|ru|%6&I~nOasfedbBcdbb _Pkadkfcjduv ~oNawuBdasa afpybq, ~jNhBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~nObictzbib dcbxwbfejcmAdac ncohjgbc;@c@okadkfcjdui gbnei awuBdasa afpybq;%6kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@WoFk pf giccm aqgjdab pqboe gibcmce djche cdth ajglakua dnkye abAkk pf jwfazce abpBk
ccw|zh|&d或限制_l某些可被认为具有过分伤害力或滥杀滥伤~j]@)常规%I@m;{特定|某些}常规%I@m
~aW|fr|@R@E%fou @olimitation @e~i2@Cmines, pièges #c~bUdispositifs{,|} tel qu’il a été modifié =N3 mai 1996;@RII modifié
~aW|es|@Q@kProhibiciones o Restricciones #k~nc@eMinas, *nTrampa ~hMArtefactos{,|} según fue enmendado %(3 @emayo @e1996
~aW|ru|#1a &I~nOasfedbBcdbb _Pibd, ibd-magpCck ~bEphjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~n.;nalamdcdd{uo|asa|aip|ui|ai} #1!I!I
~aW|zh|经修正@)&J_p号@z>X;经修正{的|后的|}_p号@z;修正后@)&J_p号@z>X
ccw-v|fr|@R#Z%Erestes explosifs @eguerre
ccw-v|es|@Q<]Restos ~nd@eGuerra
ccw-v|ru|#1@ogxfugaalehdui lcfcybjkei gaodu;#1!V
ccw-v|zh|战争遗留爆炸_[@z
~hI|fr|~o"@el’emploi, &mstockage, #Bproduction #c&mtransfert @Cmines antipersonnel ~dR;~o"@Cmines antipersonnel;@ad’Ottawa
~hI|es|_T&.#kEmpleo, Almacenamiento, ~l2y Transferencia @eMinas Antipersonal y @ksu ~lE;_T&._YMinas Antipersonal;~qTOttawa
~hI|ru|%6&Ilfbicdcdbq, ~nQxelehag, ~k-b lcfcneBb lfajbgalcvajduv ibd b aw bv ~n(;%6&Ilfajbgalcvajduv ibd;Ejjeghk@p
~hI|ar|@WoFk aqgjdab fgvCch fshgar fhib abpbDad abdAame bbpnkam ~nTabpbDad
~hI|zh|@F&d_l*N储存~o9@[转让杀伤~fF地雷及~m3地雷~h0;{禁止|}杀伤~fF地雷@m;&J渥太华%e
~kQ|fr|@a%8<B%Osous-munitions
~kQ|es|@j@kMuniciones #yRacimo
~kQ|ru|@c@okehhcjdui waclfblehei
~kQ|ar|@WabHvazk abjhifmce
~kQ|zh|集束~mW@m
att|fr|%w#)~iJ@Carmes
att|es|%y#W~lB@eArmas
att|ru|&ua ~iUafpybci
att|ar|<ggrake abpqboe
att|zh|%I~gW%r
~b'|fr|%w%8=.~qe_1@e+Uextra-atmosphérique, y compris @oLune #c@-~bUcorps célestes;%w@El’espace{| extra-atmosphérique}
~b'|es|%y<]@9^UDeben Regir ~d0%0%/~c0~ouUltraterrestre, incluso @oLuna ~hMCuerpos Celestes;%y#W+X
~b'|ru|&ua ~p"<3*5@o~kLb ~d'~felfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&u@okahiahp
~b'|ar|<g~oIabdhFde bphwye ~l[nc dcmah aqgtwan faqgvmad abnAaE abvakrc، lda nc Hbt abidk fabprkad abqdafce abpvkG
~b'|zh|~dx~oZ包括~jE在内*8~i-~p[%r;~dx~oZ包括~jE在内@)*8~i-~p[%r;{外空|外层空间}%r
=I|fr|#v#)sauvetage @Castronautes, =Nretour @Castronautes ^Arestitution @Cobjets lancés %N~cm
=I|es|#f#WSalvamento ~jADevolución @eAstronautas ~jARestitución @e~ozLanzados al +X
=I|ru|@La hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
=I|ar|agnai shiaH abdbaoch abnAazcch fsjame abdbaoch abnAazcch fkm abprqad abdybie nc abnAaE abvakrc
=I|zh|营救宇宙航行员*N送回宇宙航行员@[归还发射到*8@)_[体@)#T
<:|fr|~hn~hb@T@1@-dommages causés par @Cobjets spatiaux
<:|es|@G%Z~g/@A~lbDaños Causados ~lb~ozEspaciales
<:|ru|%6%]ajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
<:|ar|@WabdqIfbce ~e)jh abpAkak abgc gomBua abprqad abnAazce
<:|zh|~pk_[体所造成损害@)#C~fO@m;*8_[体所造成损害之#C~fO@m
+.|fr|@a@El’immatriculation @Cobjets lancés %N~cm
+.|es|@G#WRegistro @e~ozLanzados al +X
+.|ru|%6fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
+.|ar|@Wgqrcb abprqad abdybie nc abnAaE abvakrc
+.|zh|@F登记射入*8_[体~h0
moon|fr|#v~qe*aLune #c@-~bUcorps célestes
moon|es|#f^Udebe regir #Factividades %0%/~o2Luna y otros cuerpos celestes
moon|ru|@La <3*5@eZpdc ~bEdcwchduv jcmev
moon|ar|~htabdhFd bphwye ~l[jbG qyo abidk fabprkad abqdafce abpvkG
moon|zh|~dx在~jE上~i-@)#T;月球#T
~e-|fr|%w@El’Antarctique
~e-|es|%yAntártico
~e-|ru|&uaw Mdjefkjbkc
~e-|ar|<gphgaktgcta
~e-|zh|南极%r
~dO|fr|%wvisant %f@C<B~gK#yAmérique latine #c%N@-Caraïbes;%w@e~p4
~dO|es|%y+zProscripción _Y>2#y{la |}América Latina =OCaribe;%y@e~p4
~dO|ru|&ua &I=h~iDg Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&uTmejcmamka
~dO|ar|<goFk <Apdkcta abbagchce fdhyie ablok abtakclc;<ggbagcbfbtf
~dO|zh|拉丁~pl@[加勒比&d核%I%r;特拉特洛尔科%r
~fn|fr|%w*azone dénucléarisée &mPacifique Sud;%w@e~l6
~fn|es|%y%Z~iC@e>2#kPacífico Sur;%y@e~l6
~fn|ru|&ua wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&uOefajadse
~fn|ar|<gkakfgfhDa
~fn|zh|南太平洋无核区%r;南太平洋~fL;拉罗通加%r
~kJ|fr|%w*a&:@el’Asie &mSud-Est;%w@e~h8
~kJ|es|%y%Z~iC@e>2{de|del|en|en el} ~g-;%y@e~h8
~kJ|ru|&ua ^W~e";Uedskakhk#'
~kJ|ar|<gshwaE abdhyie abvabce dh <Arhfl wki Jqca;<glahtft
~kJ|zh|东南亚~fL;曼谷%r
~fl|fr|%w@Eune &:_2;%w@ePelindaba
~fl|es|%y@kuna ~iC@e>2#y~eL;%y@ePelindaba
~fl|ru|&ua ^WMFfbkc;Gcmbdnewhk#'
~fl|ar|<gshwaE dhyie vabce dh <Apnkcica;<glbchmala
~fl|zh|*y~fL;佩林达巴%r
_z|fr|%w~fmd’une &:#yAsie centrale;%w#Z%Oune &:#yAsie centrale
_z|es|%y@kuna ~iC@e>2#y{|el }Asia Central;%y@e~ky
_z|ru|&ua ^WЦcdjfemAdao Mxbb;Lciblemejbdhk#'
_z|ar|<gshwaE dhyie vabce dh <AJqca abfqyG
_z|zh|中亚~fL;塞米巴拉金斯克%r
~o/|fr|~f4#A%8changements climatiques
~o/|es|@j=U^z~ad;@j=U~ad
~o/|ru|~oA#Eaw bxicdcdbb kmbieje;~oAaw bxicdcdbb kmbieje;ODRDEEJ
~o/|ar|@W#eabsyakce +agDck abdhav
~o/|zh|@y~d/@m;~d/@m
kyoto|fr|@R@e~lR>b~f4#A%8changements climatiques;@R@eKyoto
kyoto|es|~qJ~lR#B@j=U^z~ad;~qJ{Kyoto|Kioto}
kyoto|ru|Dbajhk@"{ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|^/tcfgf
kyoto|zh|&J@y~d/%e~j[@z;&J@y~d/%e@)~j[@z;~j[@z
<-|fr|#v@e>P
<-|es|#f@eParís aprobado #yvirtud #B@j=U^z~ad;#f~qR
<-|ru|Gefbyhk%B
<-|ar|agnai lakcq
<-|zh|~i'#T
cbd|fr|~hn~iLbiologique
cbd|es|@G%Z~ls
cbd|ru|%6~ap;~jW~ap
cbd|ar|@Wabghfj ablcfbfrc;+Z+xlabghfj ablcfbfrc
cbd|zh|#[@m
+f|fr|@R@e+W*a#P@Crisques biotechnologiques
+f|es|~qJ+W@k#2#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~qJCartagena
+f|ru|~j1#X@owbawcxalehdahjb;~j1#X@owbawcxalehdahjb k ^3a ~ap;~j1@"
+f|ar|^/ikyarhe bbqbade abpocazce;^/ikyarhe ~hulabqbade abpocazce
+f|zh|&J#[%e~mP;&J#[%e@)~mP;~gP{生物安全|}@z
~oW|fr|@R@e~nn@E>R%E~i7génétiques ~ohpartage juste #céquitable @Cavantages découlant @e~mzutilisation;@R@e~lY
~oW|es|~qJ~nn@k~f0a @X~isGenéticos y ~cOJusta y Equitativa ~quBeneficios ^Use Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~qJ~lY
~oW|ru|Jesaohk#X~d)nahjple k scdcjbBchkbi fchpfhei b hagichjdasa =W@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@"
~oW|ar|^/haDfca
~oW|zh|&J#[%e@F获取~gX@[公正@[公平分享其~fx所产生惠益@)~dk@z;@F获取~gX{和|与|以及}公正{和|}公平{地|}分享其~fx所产生惠益@)~dk@z;~dk@z
unccd|fr|@a#A*a~bFdésertification %N@-pays gravement touchés par @osécheresse et/ou @odésertification, ~bD_2;@a#A*a~bFdésertification
unccd|es|@j^z@e_H@oDesertificación ~qu<0Afectados ~lbSequía Grave o Desertificación, #y~in#y~eL;~m[{ de las Naciones Unidas|} @e_H@oDesertificación;~qT_H@oDesertificación ~qu<0Afectados ~lbSequía Grave o Desertificación, #y~in#y~eL
unccd|ru|@c#E@o~ofalphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~e?;@c#E@o~ofalphjudbgedbci;@c@o~ofalphjudbgedbci
unccd|ar|~asabgxok nc ~oJabgc gjahc dh abrnan abwmcm f/pf dh abgxok، flvaxe nc pnkcica;~asabgxok
unccd|zh|@y~o6发生严重干旱@[/或荒漠化@)%1~o?在*y~jI~h0;@y~jI@m;~jI@m
~aI|fr|~cv=Y@6#B~g:
~aI|es|~qG~e!~p?#B~qK
~aI|ru|~ks@baw avfedc axadagasa hmaq
~aI|ar|~oo~kMylie abpfCfh
~aI|zh|#g臭氧层=i@m
^s|fr|@R@eMontréal #Z%O@C~b:qui appauvrissent @o~g:
^s|es|~qJ~h?%ga #F~iA^UAgotan @o~qK;~qJ~bw
^s|ru|IadfcemAhk#X@ogczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@"
^s|ar|^/dfhgkcab +aabdfam abdqghnme bylie abpfCfh
^s|zh|@F消耗臭氧层_[质@)~gV@z;&J~gV@z>X
basel|fr|*dBâle #)~f?@Cmouvements ~gn@e~et~qp~mzélimination;*dBâle
basel|es|~qGBasilea #W>7%0Movimientos Transfronterizos %0Desechos Peligrosos y su Eliminación;~qGBasilea
basel|ru|UexcmAhk~m)xe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@p
basel|ar|@WlaCb +aabgotd nc hib abhnacag abvyke fabgvbx dhua jlk abomfm;@WlaCb
basel|zh|控制危险废_[越境转移~g4处置巴塞尔@m;巴塞尔@m
~fq|fr|*d~f)*aprocédure @econsentement préalable #yconnaissance @ecause applicable ~m7~eA#cpesticides dangereux qui font l’objet ~kV~iJ*.;*d~iv
~fq|es|~qG~f)#WProcedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~lB#Q;~qG~iv
~fq|ru|~nq>flfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #YajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g %]jafsagmc;~nq@p
~fq|ar|@Wkfgkmad +xlgylci srkaE abdfanie abdqlie jh jbd jbG dfam tcdcazce fdlcmag Jnag djche vyke dgmafbe nc abgrake ~nN
~fq|zh|~o6#C~gW中对某些危险~i"品@[农药采用事先知情同意程序@)鹿特丹@m;鹿特丹@m
^K|fr|*d~j7%8polluants organiques persistants;*d~l,
^K|es|~qGEstocolmo @kContaminantes Orgánicos Persistentes;~qGEstocolmo
^K|ru|LjaksamAihk>fhjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@p
^K|ar|@Waqgtufbd +aabdbfBag abjAfce abBalge;@Wqgftufbd +aabdbfBag abjAfce abBalge
^K|zh|@F持久性有机~pi_[@)~i,@m;~i,@m
~hH|fr|*dMinamata{ sur le mercure|}
~hH|es|~qGMinamata #WMercurio;~qGMinamata
~hH|ru|Ibdeiejhk>ffjpjb;Ibdeiejhk@p
~hH|ar|@Wdchadaga +aabCzli
~hH|zh|@F汞@)水俣@m;水俣@m
cites|fr|@a#)~iJ@3@Cespèces @efaune ~qpflore sauvages menacées d’extinction;CITES
cites|es|@j#W~lB~qQEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%6%]~iUgbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@W~e'~kElphfaj abocfahag fabhlagag ablkce abdumme labahikaA;@Wabgrake ~e)nc ~hafabhlagag ablkce abdumme labahikaA
cites|zh|濒危野生动植_[种#C~gW@m;濒危_[种{国际|}{贸易|}@m
cms|fr|~hn&/@Cespèces migratrices appartenant >bfaune sauvage;*dBonn
cms|es|_T&D_YEspecies Migratorias @eAnimales Silvestres
cms|ru|@c@o~nV~mx~oNnbkbv ybgajduv;%6~iP~mx~oNnbkbv ybgajduv
cms|ar|@WonF ~haablkce abduarke;@WabdoanFe jbG ~haablkce abduarke
cms|zh|养护野生动_[移栖_[种@m;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@m
ramsar|fr|~ikzones humides d’importance internationale, particulièrement comme habitats @Coiseaux d’eau;*dRamsar
ramsar|es|@j~mJa @XHumedales @eImportancia #Q~p-~d4como Hábitat @eAves Acuáticas;~qTRamsar
ramsar|ru|%6ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@p
ramsar|zh|@F~o?作为水禽栖息地@)#C重要湿地@m;拉姆萨尔{湿地|}@m;&J湿地%e
acap|fr|#v*a&/@Calbatros ~o5pétrels
acap|es|#f%Z&D@eAlbatros y Petreles
acap|ru|@La ~iPemAwejfahag b wpfcgchjdbkag
acap|ar|agnai onF ycfk abiykq fabhfE
acap|zh|#g信天翁@[海燕#T
bamako|fr|*dBamako @E%fd’importer ~qj@C~et#c#)~f?@Cmouvements ~gn^A^g@C~etproduits _2;*dBamako
bamako|es|~qTBamako
bamako|ru|Ueiekhk@p
bamako|zh|巴马科@m
<D|fr|@a=Y@6^Amise #yvaleur ~ii%N@orégion @CCaraïbes;*dCarthagène
<D|es|@G~p?=O#l#k~lSMarino #BRegión #kGran Caribe
<D|ru|%6&Ob ahgacdbb ~hGhfcnu UamACasa Defbwhkasa feoade;~j1@p
<D|zh|#g@[开发大加勒比区域*?~dr@m
alps|fr|~hn@6@CAlpes;@aalpine
alps|ru|~auMmAl;MmAlbohk@p
alps|zh|#g阿尔卑斯山@m;阿尔卑斯山@m
~aJ|fr|@a#)*q#Z%Eutilisations @Ccours d’eau _'%O@Cfins ~bU^U@onavigation
~aJ|es|@j#W&E%0Usos %0Cursos @eAgua %a@NFines Distintos #BNavegación
~aJ|ru|%6~i0dchpnavanduv ~oN=W%mganajakag
~aJ|ar|@Wiahfh aqgvmad abdrakc abdazce ~e)nc abpDkaA Dck abdbaoce
~aJ|zh|#C水道非航行_l^X@m
water|fr|~hn@6#c+L@Ccours d’eau ~gn~o5lacs ~a1;@a@El’eau
water|es|@G%Z@8y *'%0Cursos @eAgua Transfronterizos y {de |}@XLagos *R
water|ru|@c@oavfedc b ~d'jfedhsfedbBduv ganajakag b %maxcf
water|zh|跨界水道@[#C湖泊#g@[~fx@m;#g&]{利用|使用}{跨界|越境}水道@[#C湖泊@m;&J水%e
aarhus|fr|@a@E>R%Ol’information, @o~jQ&mpublic au processus décisionnel #c>R>b*1+Sd’environnement;@ad’Aarhus
aarhus|es|@j#W~f0_ZInformación, @o~cO#kPúblico ~o2Toma @e~nb=O~f0_Z&L#y~hoAmbientales;{Convención|Convenio} @eAarhus
aarhus|ru|%6nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~mBfcCcdbo b nahjplc k lfegahpnbt @ogalfahei, kehetzbihq ~iFhfcnu;Efvphhk@p
aarhus|zh|在~dr#t上~pm信息*N公众参与决策@[诉诸^X律~h0;奥胡斯@m
espoo|fr|@a@El’évaluation @el’impact @El’environnement %Nun contexte transfrontière;@ad’Espoo
espoo|es|_TEvaluación #kImpacto Ambiental #yun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
lrtap|fr|~hn~giatmosphérique transfrontière %Olongue distance
lrtap|es|{Convenio|Convención} %Z~cDAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%6jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|zh|远距离越境空气~pi@m;长程越界空气~pi@m
escazu|fr|#vrégional @E>R%Ol’information, @o~jQpublique #c>R>b*1%Opropos @Cquestions environnementales #yAmérique latine #c%N@-Caraïbes;#vd’Escazú
escazu|es|#fRegional #W~f0_ZInformación, @o~cOPública =O~f0_Z&L#y~hoAmbientales #yAmérica Latina =OCaribe;#f@eEscazú
escazu|ru|Эhkehphk%B;@LЭhkehp
~b(|fr|%w@3%8~i7phytogénétiques @1l’alimentation #cl’agriculture
~b(|es|%y@A<]~isFitogenéticos +zAlimentación ~jAAgricultura
~b(|ru|@:#4fehjbjcmAduv scdcjbBchkbv fchpfhev ~j.~k-lfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~b(|zh|粮食@[农业植_[~gX#C%r;粮食@[农业植_[~gX{国际|}%r
_c|fr|~jJ=Y@6@Cvégétaux
_c|es|@j~qQ@8Fitosanitaria
_c|ru|@:@b@okefedjbdp b &Ofehjcdbo
_c|zh|#C植_[#g@m
^v|fr|~hnsûreté ~p'
^v|es|@j@k#2Nuclear
^v|ru|%6qncfdao ~gM
^v|ar|@Wabpdah abhffc
^v|zh|核%c@m
*4|fr|~hnnotification rapide ~kVaccident ~p'
*4|es|_TPronta Notificación @eAccidentes ~e6
*4|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
*4|ar|@WabglbcD abdltk jh fifj oamB hffc
*4|zh|及早通报核事故@m
+'|fr|@a@E~i1#ycas d’accident nucléaire ou @esituation d’urgence radiologique
+'|es|@j@k~h7#ycaso @eAccidente &Wo Emergencia Radiológica
+'|ru|%6laiazb g hmpBec qncfdao egefbb ~nOfenberbaddao egefbodao hbjperbb
+'|ar|@Wgimcd abdqajme nc oabe fifj oamB hffc pf yakz swjajc
+'|zh|核事故或辐射紧急~mX~mZ@m
~dN|fr|@acommune *asûreté #B^g&mcombustible usé #c*asûreté #B^g@Cdéchets radioactifs
~dN|es|@jConjunta @k#2~o2~lM#kCombustible Gastado y @k#2~o2~lM@eDesechos Radiactivos
~dN|ru|EwKcnbdcdd>f<6~cVajfewajegCbi jalmbgai b a <6~cVfenbaekjbgduib ajvaneib
~dN|ar|+Zabdwgkte +apdah abgxkn nc abfifm abdqgubt fpdah abgxkn nc abhnacag abdwje
~dN|zh|乏燃料^T%c@[放射性废_[^T%c联合@m
~c)|fr|~kz@el’Agence @T@el’énergie atomique;~kz@el’AIEA
~c)|es|^4#kOrganismo ~qQEnergía Atómica
~c)|ru|~bM<8escdjhjge @oejaidao Pdcfsbb;~bMIMQMTЭ
~c)|zh|#C~dj~qi;~dj~qi
<v|fr|~bt~qS^?#BSanté;~bt~qS^?#Bsanté
<v|es|~c1+t%x#BSalud
<v|ru|~bM~i!xnfegaavfedcdbq
<v|ar|mqgfk dhFde abxoe abjabdce
<v|zh|#/~nG%C%C^X
fctc|fr|~f4@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@G=U#B+t%x#BSalud >Y>7#kTabaco;@GMarco{ de la OMS|} >Y>7#kTabaco
fctc|ru|~oA~i!xnfegaavfedcdbq @o#?+ijeweke;~oANEЗ @o#?+ijeweke
fctc|ar|@WdhFde abxoe abjabdce absyakce +adtanoe abglD
fctc|zh|#/~nG%C烟草控制=a@m
<U|fr|~f1~qS#A@1l’éducation, @oscience ^Aculture;@acréant une Organisation #A@1l’éducation, @oscience ^Aculture
<U|es|~c1+t^z+zEducación, @oCiencia ~jACultura;~c1UNESCO
<U|ru|~bM#E~qrawfexagedbq, depkb b kpmAjpfu;~bMYJXLDE
<U|zh|@y~i)*N科学及=8%C%C^X;@y~i)*N科学>W=8%C&J%C^X>X;教科文%C&J%C^X>X
>F|fr|~f1~qS#A~k2industriel
>F|es|~c1+t^z>Y#lIndustrial
>F|ru|~bM#E@olfaiuCmcddaip ~kW
>F|zh|@y工业#n%C章程
~kP|fr|@a#V%O~cp
~kP|es|@G@k~eV
~kP|ru|%6%]~eG;Чbkeshk@p
~kP|ar|@Wabyckah abdmhc abmfbc
~kP|zh|#C~do@m
^P|fr|@a=Y@6~fGmondial, culturel #cnaturel;@a~fGmondial
^P|es|@j~p?~ePMundial, &fy Natural;@j~ePMundial
^P|ru|~aughcibfdasa ~gIb lfbfandasa dehmcnbq
^P|ar|~hmabgkaB <2~oHfabylcjc;@W~kMabgkaB <2~oHfabylcjc
^P|zh|#g#/=8@[自然遗产@m
+2|fr|@a#K@-=,%Oprendre @1interdire #cempêcher l’importation, l’exportation ~ohtransfert @epropriété *-@Cbiens culturels
+2|es|@j~m.<Z^UDeben Adoptarse @NProhibir e Impedir @oImportación, @oExportación ~jATransferencia @ePropiedad Ilícitas @eBienes ~j0
+2|ru|%6icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~cXggaxe, gugaxe b lcfcneBb ~mDhawhjgcddahjb @ekpmAjpfduc rcddahjb
+2|zh|@F&d@[~em%S进出口~eT@[%S转让其~g!权@)方^X~h0;#({采取措施|}&d{和|并}~em%S进出口~eT@[%S转让其~g!权{方法|}@/@m
&4|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@6@C~ch#ycas @e~kRarmé
&4|es|~m[{| de La Haya| de La Haya de 1954} ~p?%0~eX#yCaso @e~pJArmado
&4|ru|%6&O*j
&4|ar|~hmabddgbtag abBiance nc oabe hwfl hCaj dqbo;~hmabddgbtag abBiance nc oabe abhCaj abdqbo
&4|zh|@F~hg~h0;&B~mX下#g~eT@m
+3|fr|Deuxième @R#Z>b*dLa Haye @e1954 =Y@6@C~ch#ycas @e~kRarmé
+3|es|Segundo @Q#B~qTLa Haya @e1954 ~p?%0~eX#yCaso @e~pJArmado
+3|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 ~o!&O*j;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a &O*j{| 1954 sane}
+3|zh|&J@F~hg@)%e_p@z;&J@F~hg@){1954年|}{海牙|}%e@/_p{项|}@z
+h|fr|@a=Y~n/~fGculturel immatériel
+h|es|@j+zSalvaguardia ~eP&fInmaterial
+h|ru|~audciejcfbemAdasa ~gIdehmcnbq
+h|ar|@Wxfh abgkaB ~oHDck abdamc
+h|zh|#g非_[质=8遗产@m
*X|fr|~hn@6^A~dI#B~iL@Cexpressions culturelles
*X|es|_T@8y ~iq#B>N_YExpresiones ~j0
*X|ru|~aub laazfcdbb fexdaawfexbq Fafi ~gIheiagufeycdbq
*X|ar|~hmfgjCcC ghfj pwtab abgjlck abBianc
*X|zh|#g@[_:=8表现形式多样性@m
~b[|fr|@a{d’UNIDROIT |}%8~chvolés ou illicitement exportés
~b[|es|~kk{ de UNIDROIT|} <]~ozCulturales Robados o Exportados Ilegalmente
~b[|ru|@c{|YJRHOVM }a lavbzcdduv ~nOdcxekadda gugcxcdduv ~iVrcddahjqv
~b[|zh|#C统一私^X协会@F被盗或%S出口文_[~h0;{国际统一私法协会|}@F被盗或{者|}%S出口文{物|化财产}~h0
~oL|fr|~jJ#w=Ndopage %N=Nsport
~oL|es|@j@A#h%(Dopaje ~lmDeporte
~oL|ru|~hlnalbdsai g hlafjc
~oL|ar|#3bdtanoe abdhwyag nc drab abkcaAe
~oL|zh|~pb在体育运动中_l兴奋剂~ln
~b9|fr|%w@e~j4&[faciliter >R@Caveugles, @Cdéficients visuels ~o5%Hayant ~nSdifficultés @electure @Ctextes imprimés %Eœuvres publiées;%w@eMarrakech
~b9|es|%y@e~j4@NFacilitar %(~f0a #FObras Publicadas a #F&vCiegas, con Discapacidad Visual o con Otras Dificultades @NAcceder al Texto Impreso;%y@e{Marrakech|Marrakesh}
~b9|ru|~pR{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~nObduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~pR#'
~b9|zh|@F为盲%U*N视力~m5或*x印刷品阅读~m5~pm已出版作品提供便利@)~du%r;@F为盲%U*N视力~m5或*x印刷品阅读~m5~pm已发表作品提供便利@)~du%r;~du%r
~lg|fr|*d~oF*amise %Odisposition @e~i7@etélécommunication @1l’atténuation @Ceffets @Ccatastrophes #c@1@-opérations @esecours #ycas @ecatastrophe
~lg|es|~qG~oF#WSuministro @e~is@eTelecomunicaciones +zMitigación @eCatástrofes y #FOperaciones @eSocorro #yCasos @eCatástrofe
~lg|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~j.hiqsBcdbq lahmcnhjgbo wcnhjgbo b ~d"alcferbo @oakexedbt laiazb;@cTeilcfc
~lg|ar|@Wgadlckc +xlgfnck dfakm abagxabag abqbtce fabbaqbtce bbom dh abtfakB fjdbcag absDaBe
~lg|zh|为减灾救灾+Q提供电信资源@)坦佩雷@m;坦佩雷@m
^H|fr|~hncirculation routière
^H|es|_TCirculación ~lbCarretera
^H|ru|%6~mEngbycdbb ~hW~n.;@c~hW~o!~mEngbycdbb
^H|zh|1949%W道路交通@m
tir|fr|@adouanière #Vau transport @3@e~k:sous =Ncouvert @ecarnets TIR;@aTIR
tir|es|@GAduanero %gal Transporte ~qQ~lTal Amparo %0Cuadernos TIR;@GTIR
tir|ru|Teiaycdd>f%]lcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|zh|#C公路运输@m;TIR@m
~bi|fr|~jJ@El’harmonisation @Ccontrôles @C~k:%Efrontières
~bi|es|{Convenio|Convención} @A%ZArmonización %0Controles @e~lT#y#FFronteras
~bi|ru|@:>fhasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~b?|fr|@a#Vau ~iJ@etransit @C*7sans littoral
~b?|es|@j#W~lB@eTránsito %0%/sin Litoral
~b?|ru|%6jfedxbjdao ~iUgdpjfbkadjbdcdjemAduv ~dL
~b?|zh|内陆%1过境~gW@m;内陆国过境~gW@m
*U|fr|@a=Yreconnaissance #cl’exécution @Csentences arbitrales étrangères
*U|es|@j#WReconocimiento ~jA~h(_YSentencias Arbitrales Extranjeras
*U|ru|%6lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@p
*U|ar|@Wabajgkan likakag abgotcd abprhlce fghncHua
*U|zh|承认及=6外国仲裁裁决@m;承认&]=6外国仲裁裁决@m;&J纽约%e
cisg|fr|@a#A%8contrats @evente @T@emarchandises
cisg|es|@j^z<]Contratos @eCompraventa ~qQMercaderías
cisg|ru|~jWnasagafev %]kplmb-lfaneyb jagefag
cisg|ar|@W#e+ajifm ablcj ~kEbblAazj
cisg|zh|@y#C货_[销售合同@m
*K|fr|@a#A@E+L@ecommunications électroniques %N@-contrats ~a1
*K|es|@j^z%Z*'_YComunicaciones Electrónicas ~quContratos *R
*K|ru|@c#Eaw ~jwPmckjfadduv haawzcdbo g %mnasagafev
*K|zh|@y#C合同_l电子通信@m
_.|fr|@a#A#)contrat @etransport @3@e~k:effectué entièrement ou partiellement par mer;_I@e~iv
_.|es|@G^z#WContrato @eTransporte ~qQ~lTTotal o Parcialmente Marítimo;~by@e~iv
_.|ru|~jWnasagafev lamdahjAt ~nOBehjbBda ~hG%]lcfcgaxkb sfpxag;~nq#"
_.|zh|@y全程或~pn~fM#C货_[运输合同@m;鹿特丹_]
+"|fr|@a#A*atransparence %Nl’arbitrage +4investisseurs #c*7fondé @E@Ctraités;*dMaurice *atransparence
+"|es|@j^z%ZTransparencia ~quArbitrajes +4Inversionistas y %/~lm=U@eun Tratado;~qTMauricio %ZTransparencia
+"|ru|~jWlfaxfeBdahjb ~muefwbjfeydasa fexwbfejcmAhjge ~oRbdgchjafeib b ~d,@eahdagc %mnasagafag;~j3>flfaxfeBdahjb
+"|zh|@y投资%U与%1间基于%r仲裁透明度@m;~dn透明度@m
<R|fr|@a#A%8accords @e~eE_'issus #Bmédiation;*dSingapour *amédiation
<R|es|@j^z<]Acuerdos @eTransacción %aResultantes #BMediación;~qTSingapur %ZMediación
<R|ru|~jW%mibfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk>ficnberbb
<R|zh|@y@F调解所产生@)#C@[解~eg@m;新加坡调解@m
<K|fr|@a#A%8effets _'@Cventes judiciaires @e~n";*d~br*avente judiciaire @e~n"
<K|es|@j^z<]Efectos %a_YVentas Judiciales @eBuques;~qT~br%ZVenta Judicial @eBuques
<K|ru|~jW%mlahmcnhjgbqv hpncwdao lfaneyb hpnag;~nf>fhpncwdao lfaneyc hpnag
<K|zh|@y~i/司^X出售#C效力@m;~fy~i/司^X出售@m
upeace|fr|#v@3~fm@el’Université =Ypaix
upeace|ru|@:#Ia haxnedbb Vdbgcfhbjcje ibfe
ilo-29|fr|*d1930 #)~kf{ (no 29)|};@O{| (no 29)} #)~kf{|, 1930}
ilo-29|es|~guForzoso{, 1930 (núm. 29)|, 1930|}
ilo-29|ru|@c1930 ~o!~iX~oS~hS29);*i~iXjfpnc
ilo-29|zh|1930%W~aN~cA29~qo;1930%W~aN@m
_"|fr|@R{de 2014 |}#Z>b@a{de 1930 |}#)~kf{|, 1930| (no 29)}
_"|es|~l5{ de 2014|} %gal ~guForzoso{, 1930|, 1930 (núm. 29)|}
_"|ru|#1{|2014 sane }k ^31930 ~o!~iXjfpnc{| (№ 29)}
_"|zh|《1930%W~aN@m》2014%W@z;《1930%W~aN%e{(第29号)|}@/{2014年|}@z
ilo-87|fr|*d1948 ~af*qsyndical (no 87);*d1948 ~af*qsyndical;@O{| (no 87)} ~af*qsyndical{|, 1948}
ilo-87|es|@G%ZLibertad Sindical ~jA@8#k&E@eSindicación{, 1948 (núm. 87)|, 1948|}
ilo-87|ru|@c1948 ~o!hgawanc ehharberbb b &O~mD@e~mm~hS87);*ihgawanc ehharberbb b &O~mD@eafsedbxerbt
ilo-87|zh|1948%W结社自由@[#g%C%d~cA87~qo;1948%W结社自由~lj#g%C权{利|}@m
ilo-97|fr|*d~hW%8<5~fh(révisée) (no 97);*d~hW%8<5~fh(révisée);@O{| (no 97)} %8<5~fh(révisée){|, 1949}
ilo-97|es|@G<]~kBMigrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|zh|1949%W~i.就业@m(修订)(第97~qo;1949%W移{民|徙}就业@m{(修订)|(修订本)|(订正)|}
ilo-98|fr|*d~hW~bzcollective (no 98);*d~hW~bzcollective;@O{| (no 98)} ~bzcollective{|, 1949}
ilo-98|es|@G#W&E@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
ilo-98|ru|@c~hW~o!~i0@e~mmb @egcncdbc kammckjbgduv lcfcsagafag ~hS98);*i~i0@e~mmb {|de }gcncdbc kammckjbgduv lcfcsagafag
ilo-98|zh|1949%W%C%d@[集体谈判%d~cA98~qo;1949%W%C权{利|}~lj集体谈判{权利|权|}@m
~nW|fr|*d~pt@El’égalité @erémunération{ (no 100)|};@O{| (no 100)} @El’égalité @erémunération{|, 1951}
~nW|es|@G@kIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~nW|ru|@c~pt~o!fegdai gaxdesfeyncdbb ~hS100);*ifegdai gaxdesfeyncdbb
~nW|zh|1951%W同酬~cA100~qo;1951%W同{工同|等报|}酬@m
~nX|fr|*d1952 ~fAminimum) (no 102);*d1952 ~fAminimum);@O{| (no 102)} ~fAminimum){|, 1952}
~nX|es|@G%Z#2=z(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~nX|ru|@c1952 ~o!ibdbiemAduv dafiev ~az~cU~hS102);*iibdbiemAduv dafiev ~azawchlcBcdbq
~nX|zh|1952%W+H保障(最低标准)~cA102~qo;1952%W+H保障(最低标准)@m
~nY|fr|*d1957 @E~jO&m~kf{ (no 105)|};@O{| (no 105)} @E~jO&m~kf{|, 1957}
~nY|es|@G%ZAbolición #kTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~nY|ru|@c1957 >T~iGlfbdpnbjcmAdasa jfpne ~hS105);Dadgcdrb@J~iGlfbdpnbjcmAdasa jfpne
~nY|zh|1957%W废除~aN~cA105~qo;1957%W废{除|止}~aN@m
~nZ|fr|*d1958 #K@o~lpprofession) (no 111);*d1958 #K@o~lpprofession);@O{| (no 111)} #K@o~lpprofession){|, 1958}
~nZ|es|@G%Z+s(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~nZ|ru|@c1958 ~o!^t%3jfpne b xedqjbo ~hS111);*i^t%3jfpne b xedqjbo
~nZ|zh|1958%W(就业@[职业)_o~cA111~qo;1958%W{(就业{和|及|与}职业)_o|_o(就业~lj职业)}@m
~n0|fr|*d1973 @El’âge minimum{ (no 138)|};@O{| (no 138)} @El’âge minimum{|, 1973}
~n0|es|@G%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~n0|ru|@c1973 ~o!~mwgaxfehjc ~j.lfbcie @efewajp ~hS138);*i~mwgaxfehjc ~j.lfbcie @efewajp
~n0|zh|1973%W~oe~cA138~qo;1973%W~oe@m
~n1|fr|*d1989 ~bp#ctribaux (no 169);*d1989 ~bp#ctribaux;@O{| (no 169)} ~bp#ctribaux{|, 1989}
~n1|es|@G@k~kuIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~n1|ru|@c1989 ~o!kafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~hS169);*ikafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~n1|zh|1989%W土著@[部落%U民~cA169~qo;1989%W土著{和|与|及}部落{人民|民族}@m
~n2|fr|*d1999 ~m6@e<4@C~bZ(no 182);*d1999 ~m6@e<4~fH;@O{| (no 182)} ~m6@e<4~fH{|, 1999}
~n2|es|@G~m.Peores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~n2|ru|@c1999 ~o!debvpnCbv Fafiev ncjhkasa jfpne ~hS182);*idebvpnCbv Fafiev ncjhkasa jfpne
~n2|zh|1999%W最恶劣形式@)童工劳动~cA182~qo;1999%W{禁止|}最恶劣形式@/童工{劳动|}@m
~n4|fr|*d2011 ~ekdomestiques (no 189);*d2011 ~ekdomestiques;@O{| (no 189)} ~ekdomestiques{|, 2011}
~n4|es|@G~m.Trabajadoras y @X~kBDomésticos{, 2011 (núm. 189)|, 2011|}
~n4|ru|@c2011 ~o!nahjaodai ~oSnaieCdbv fewajdbkag ~hS189);*inahjaodai ~oSnaieCdbv fewajdbkag
~n4|zh|2011%W家政工%U~cA189~qo;2011%W家{政|庭}工%U@m
~n5|fr|*d2019 *a>U~ohharcèlement{ (no 190)|};@O{| (no 190)} *a>U~ohharcèlement{|, 2019}
~n5|es|@G%Z^6=OAcoso{, 2019 (núm. 190)|, 2019|}
~n5|ru|@c2019 >Taw _Lb naiasejcmAhjg g hFcfc jfpne ~hS190);Dadgcdrb@Jaw _Lb naiasejcmAhjg g hFcfc jfpne
~n5|zh|2019%W_?@[骚扰~cA190~qo;2019%W{消除|}_?&]骚扰@m
~c[|fr|*d@7@el’unité ~bh+V@-~hxpropres ~kd@C~n-_2;@a+V@-~hxpropres ~kd@C~n-_2
~c[|es|~m[{ de la Organización de la Unidad Africana|} ~lb@o^Use Regulan @X~lzEspecíficos %0~pZ%0Refugiados #y~eL
~c[|ru|@c~lGeFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~e?
~c[|zh|*y统一%C@F*y难民#t某些特定~gS~h0;1969%W*y统一%C@m
~i4|fr|*d@7@el’unité ~bh@E#0&mmercenariat _2
~i4|ru|@c~lGeFfbkedhkasa cnbdhjge a &HdecidbBchjge ~e?
~k,|fr|*dl’Union ~bh*a@6#c~i1%E%Hdéplacées _2;*dKampala
~k,|es|@j#BUnión Africana ~p?y {la |}~h7{de|a} @XDesplazados Internos #y~eL;~qTKampala
~k,|ru|@cMFfbkedhkasa hatxe a &Ogdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@p
~k,|ar|@Wabagoam ~l]~kMfdqajme abhaCoch mavbca nc pnkcica;@Wtdlaba
~k,|zh|*y联盟#g@[~mZ*y~fJ者@m;坎帕拉@m
<!|fr|~mfpeuples
<!|es|~gY
<!|ru|MFfbkedhk>Vvefjb~cc~ge~a]b defanag
<!|ar|abdcBai ~l]boifi abshqah fabwjfl
<!|zh|*y~nB;*y*S&]_R
_s|fr|<a~bh@C#L#c&mbien-être @e~bk
_s|es|>jAfricana <]@]=OBienestar #kNiño
_s|ru|MFfbkedhk>Vvefjb~cc~geb ~lhfcwcdke
_s|ar|abdcBai ~l]boifi abynb fknauu
_s|zh|*y%R%d@[福利*:
maputo|fr|@R>b~mf~hK#Z%E#L{de la femme|des femmes} _2;@R@eMaputo
maputo|es|@Q#B~gY~p-%ga @X@]#BMujer #y~eL;~qJMaputo
maputo|ru|*gb defanag, @P~ge~n]~e?;*gb defanag a *C~n]~e?;Ielpjhk@"
maputo|zh|&J*y~nB>X@F*y_n%d@)@z;&J*y*S&]_R>X@F*y_n%d@)@z;&J马普托@z>X
~oK|fr|~f1@el’Union africaine
~oK|es|Acta Constitutiva #BUnión Africana
~oK|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@xMFfbkedhkasa hatxe
~oK|ar|abiahfh abgpqcqc bbagoam abpnkcic
~oK|zh|*y联盟%C^X
echr|fr|*d~n/~jz~aB@Clibertés fondamentales;@aeuropéenne ~jz<l
echr|es|~kk{| Europeo} ~p?%0~at_YLibertades Fundamentales;@GEuropeo @e=e
echr|ru|%6&O~ge~a]b ahdagduv hgawan;Xgfalcohk>f*C=S;Xgfalcohk@b@olfegei =S
echr|ar|+Zabpfkflce boifi ~cR
echr|zh|#g*S与~gQ@m;#g*S>W~gQ@m;欧洲*S@m
achr|fr|@aaméricaine #V%E~qH;~e7@e~l"
achr|es|@jAmericana @k=e;^5@e~l"
achr|ru|Micfbkedhk>f*C=S
achr|ar|+Zabpdkctce boifi ~cR
achr|zh|~pl*S@m
<J|fr|@a&m~ot@el’Europe *a#P^A~bF>U%Ol’égard @Cfemmes ^A>Udomestique;@a~mt
<J|es|@G~jT@eEuropa @k%uy _H@o^6#h{las Mujeres|la Mujer} ~jA^6Doméstica;~qGEstambul
<J|ru|@c~nkXgfalu a ~c/b ~ofdehbmbci #Y~n]b naieCdbi dehbmbci;~pT@p
<J|zh|~eh&V@[<W_?侵害_n&e及家庭_?@m;~eh#(&V@[<W_?侵害_n{行为|}>W家庭_?{行为|}@/@m
~kN|fr|~hncybercriminalité;*dBudapest
~kN|es|~kk{ del Consejo de Europa|} %ZCiberdelincuencia;~qGBudapest
~kN|ru|%6kbwcflfchjpldahjb;UpnelcCjhk@p
~kN|zh|网络=w@m
_9|fr|@a&m~ot@el’Europe *a~bF~g3êtres humains
_9|es|@G~jT@eEuropa %Z_H~kYSeres Humanos
_9|ru|@c~nkXgfalu a lfajbgancohjgbb ~iUmtnAib
_9|zh|~eh<W~ds~mh+Q@m;~eh<W{贩运人口|人口贩运}{行动|行为|}@m
belem|fr|~ag=Yprévention, @osanction #c#0#B>U~qcfemme;*d~cC
belem|es|~a?@N~f"~p3y Erradicar @o^6~o1;~qT~cC
belem|ru|~il{lfcnplfcyncdbb|lfcnajgfezcdbb} b _L#Y~n]~ajdcsa
belem|zh|&J贝伦杜帕拉%e
bern|fr|@a#V>b&/#Bvie sauvage #c&mmilieu naturel @el’Europe;*dBerne
bern|es|@G%g_Z&D#BVida Silvestre y #k~lS~hs#yEuropa
bern|ru|~aunbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
<d|fr|~e7#BLigue @C*7arabes
<d|es|{Pacto|Carta} #BLiga %0%/Árabes
<d|ru|Gekj@xZbsb efewhkbv ~dL
<d|ar|dcBai radje ~l[abjklce
<d|zh|~i:%1联盟*:;~i:%1联盟{盟约|公约}
~bS|fr|<a@el’Association @Cnations @el’Asie &mSud-Est;<a@el’ASEAN
~bS|es|>j#BAsociación @eNaciones @e~g-;>j#BASEAN
~bS|ru|~bMMhharberbb *5~e";~bMMLXMJ
~bS|zh|东南亚%1联盟*:;东盟*:
tac|fr|%wd’amitié ~qp*,#yAsie &mSud-Est
tac|es|%y@eAmistad y %Q#y{|el }~g-
tac|ru|&ua nfpywc b ~c9g ~e"
tac|zh|东南亚友好>I%r
~iN|es|>j~jT@e%Q%0%/Árabes #kGolfo
~iN|ru|~bM~nk<'efewhkbv *5Зembge
~iN|zh|海湾~i:%1>I委员会*:
icmp|ru|@La ~oPb Fpdkrbqv >9kaibhhbb @olfalegCbi wcx gchjb mbrei
ices|fr|@a#Vau ~ot@3@1l’exploration #Bmer
ices|ru|%6Icynpdefandai hagcjc @o~kLiafq
seafo|fr|~hn&/^A^g@C~i7halieutiques @el’Atlantique Sud-Est
seafo|es|@G%Z&Dy ~lM%0~is#B~gy~odAtlántico Suroriental
seafo|ru|%6~iPlfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|zh|~ej^T东南大西洋~dp资源@m
_8|fr|@a%8~hxcivils @el’enlèvement @3d’enfants
_8|es|~kk{| de La Haya} <]~lz~or#BSustracción ~qQMenores
_8|ru|%6sfeynedhka-lfegaguv ehlckjev %Dlavbzcdbq ncjco
_8|zh|#C诱拐%R民事~gS@m;#(#C{性|}诱拐%R民事~gS@/{海牙|}@m
=n|fr|~hn@6@C~bZ^A*,+Sd’adoption &G
=n|es|~kk{| de La Haya} %g_Z@8#kNiño y _Z%Q#ymateria @eAdopción #Q
=n|ru|%6&O~oXb ~c9#Ybdahjfeddasa phudagmcdbq
=n|zh|跨国收养~gS#g%R及>I@m;#(跨国收养~gS#g%R>W>I@/{海牙|}@m
~aC|fr|@a#)recouvrement @Caliments %Ol’étranger
~aC|es|_TObtención @eAlimentos ~lmExtranjero
~aC|ru|%6gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~iwsanitaire *.{ (2005)|}
ihr|es|~iuSanitario #Q{ (2005)|}
ihr|ru|@:{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazo abxoce ~e)(2005)
ihr|zh|#C~nG~ph(2005);#C~nG~ph
udhr|fr|~aR~jz<l
udhr|es|@g*o@e=e
udhr|ru|#j~ge=S
udhr|ar|~p5boifi ~cR
udhr|zh|#/*S@w
>/|fr|@i@El’octroi @el’indépendance %Epays #c%E~hKcoloniaux
>/|es|@g%ZConcesión #B~jqa @X<0y ~kuColoniales
>/|ru|~fQlfcnahjegmcdbb ~jLkamadbemAdui hjfedei b defanei
>/|ar|%ldho abaqgibab bblbmah fabwjfl abdqgjdke
>/|zh|给予殖民地%1@[%U民~pj@w;给予殖民地%1@[%U民~pj@)@w
+6|fr|@i#V%E=.&m*q@3touchant @-_eamicales ^A*,+4@-*7conformément >b<a*Q
+6|es|@g<]@9@e&E@Areferentes a #F~bJ@eAmistad y _Z%Q+4@X%/@econformidad con @o>j@e&K
+6|ru|~fQ~p"%Dlfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b <'~oR~d,~f]Vhjegai ~ep
+6|ar|~ojabiahfh ~kE+xlabjbaiag abfmce fabgjafh lch ~l[fnia bdcBai ~kF;~ojabiahfh ~kEabdgxbe labjbaiag abfmce fabgjafh lch ~l[fnia bdcBai ~kF
+6|zh|~dx依&J@y*:>X~mV友好<V及>I之#C^X#M之@w;~dx依&J@y*:>X~mV友好<V>W>I{的|之}#C^X#M{的|之|}@w
~c]|ru|~fQdcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~c]|zh|@F天然资源之永久~o[@w;#({天然|自然}资源~p.永久~o[~p.@w
%p|fr|@i#A~nz@e&jraciale
%p|es|@g^z%Z~qBRacial
%p|ru|#z#Ea ~ctfehagao nbhkfbibderbb
%p|ar|%l#ebbiAaE <)abgdccC abjhxkc
%p|zh|@y*[^Q~gT_o@w
=B|fr|@i~jz~bk
=B|es|@g%0@]#kNiño
=B|ru|#z~gefcwcdke
=B|ar|%l~fkabynb
=B|zh|%R%d@w
=L|fr|@i@E#0#B&j^Y
=L|es|@g%Z*!#B+s~o1
=L|ru|~fQ&H^t~og
=L|ar|%l~kDjbG ~f-
=L|zh|~ij_o@w
>C|fr|@i@El’asile territorial
>C|es|@g#WAsilo Territorial
>C|ru|~fQjcffbjafbemAdai pwcybzc
>C|zh|~g(庇护@w
^[|fr|@i@El’inadmissibilité @el’intervention ~k5intérieures @C*7^A@6@e~mzindépendance ~qp~mzsouveraineté
^[|es|@g%ZInadmisibilidad #BIntervención ~qu~hoInternos %0%/y ~fv@8@esu ~jqy Soberanía
^[|ru|~fQdcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~jLb hpgcfcdbjcje
^[|zh|~dx内政~g8~g4~pj与~o[之#g@w;~dx内政~g8~g4~pj&]~o[{之|的}#g~p.@w
=p|fr|@i@El’inadmissibilité @el’intervention ~qpl’ingérence ~k5intérieures @CÉtats
=p|es|@g%ZInadmisibilidad #BIntervención ~jAInjerencia ~qu~hoInternos %0Estados
=p|ru|~fQdcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~dL
=p|zh|~g8@[干预别国内政@w;~g8@[干预{别|他}国内政@/@w
</|fr|@i#)progrès ~oh#a~grsocial
</|es|@g#WProgreso =O#l#ylo Social
</|ru|#z~azlfasfchhe b ~dF
</|ar|%labgimd fabshdaE nc abdcmah abargdajc
</|zh|+H进步@[#n@w
+8|fr|@i#)~fp#B#8&G
+8|es|@g#WFortalecimiento #B#2#Q
+8|ru|#zaw pkfclmcdbb %]~gM
+8|zh|加强#C%c@w
>A|fr|@i@C=.+V=Nfond @Cmers ~o5océans, ainsi ^U~mzsous-sol, au-delà @Climites #Bjuridiction nationale
>A|es|~ia@9^URegulan @XFondos Marinos y Oceánicos y su Subsuelo~p-Fuera %0Límites #BJurisdicción Nacional
>A|ru|#zlfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~kTtfbhnbkrbb
>A|zh|~dx>K*?底床与下层土壤之#M@w;@F{各国|国家}>K海床洋底~g4底土@/#M@w
~f.|fr|Définition @el’agression
~f.|es|Definición #BAgresión
~f.|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~f.|zh|侵略定义
<n|fr|@i#Kl’instauration ~kVnouvel ordre ~mR*.
<n|es|@g#WEstablecimiento @eun Nuevo Orden Económico #Q
<n|ru|#zaw phjedagmcdbb dagasa %DPkadaibBchkasa lafqnke
<n|ar|<clsiade hFad aigxamc mfbc rmcm
<n|zh|~mV新@)#C~gU秩序@w
~a8|fr|~h2#Kl’instauration ~kVnouvel ordre ~mR*.
~a8|es|~qa#WEstablecimiento @eun Nuevo Orden Económico #Q
~a8|ru|#i@ophjedagmcdbt dagasa %DPkadaibBchkasa lafqnke
~a8|zh|~mV新@)#C~gU秩序@'
&N|fr|<a@C#L#cdevoirs ~lk@CÉtats
&N|es|>j@e@]y Deberes Económicos %0Estados
&N|ru|Хefjb~ccPkadaibBchkbv ~geb awqxeddahjco ~dL
&N|ar|dcBai ~fk~l[ffarlagua abaigxamce
&N|zh|各国~gU%d@[义务*:
^'|fr|@i@C~eO
^'|es|@g%0@]%0Impedidos
^'|ru|~fQ*C~mp
^'|zh|~k4@w;残{疾|废}者%d@w
<T|fr|@i*a~qP~qc+C
<T|es|@g%Z@8@e~j8~nA>i
<T|ru|~fQ&O~mv~k/
<T|zh|#g%U~qk=7@w;#g%U~qk@/=7@/@w
*2|fr|>a@1@-responsables @e<k@Clois
*2|es|+B@NFuncionarios Encargados @eHacer ~qyLey
*2|ru|~kl~p8namydahjduv mbr @olanncfyedbt lfegalafqnke
*2|ar|dmfhe ifajm qbft abdfFnch abdtbnch lshnaH abifahch
*2|zh|执^X~fF~eQ
*0|fr|@i~nzd’intolérance ~qp&jfondées *areligion ou @oconviction
*0|es|@g%Z*!@e_X@eIntolerancia y +sFundadas ~o2Religión o #FConvicciones
*0|ru|~fQ~ctdcjcflbiahjb b ^t@eahdagc fcmbsbb ~nOpwcyncdbo
*0|ar|%l~kD<)abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim;<clabiAaE <)abgjxl fabgdccC abiazdch jbG pqaq abmch pf abdjgim
*0|zh|*[基于宗教或信仰原因@)^Q@)~mS@[_o@w;*[基于宗教或信仰{原因|}@/^Q@/~mS{和|与|及}_o@w
~b8|fr|~maManille #)~eEpacifique @Cdifférends ~a1
~b8|es|~iaManila #WArreglo Pacífico @eControversias *R
~b8|ru|IedbmAhk@da ibfdai fexfcCcdbb %mhlafag
~b8|ar|%ldahcba +agqfce abdhaCjag ~e)labfqazb abqbdce
~b8|zh|@F=5解决#C争端@)马尼拉@w
~a7|fr|<a^?#Bnature
~a7|es|>j%x#BNaturaleza
~a7|ru|Nhcibfd%)lfbfanu
~a7|zh|#/自然*:;#/大自然*:
~a4|fr|#pd’éthique médicale ~cTau rôle >1@esanté, ~bD@Cmédecins, %N@o@6@Cprisonniers ~o5détenus ~qc+C
~a4|es|@9@eÉtica Médica Aplicables _ZFunción #k~be@eSalud, ~d4@XMédicos, ~o2@8@e&vPresas y Detenidas ~nA>i;@9@eÉtica Médica
~a4|ru|*"icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g &OxekmtBcdduv ~nOxencfyedduv mbr aj ~k/
~a4|zh|@F医务~fF*N~o?医生在#g被监禁@[拘留@)~qk@)=7~gS@)任务@)医疗道德#M
_b|fr|@i#)*q@C~hK>bpaix
_b|es|@g#W&E%0~ku_ZPaz
_b|ru|~fQ~i0defanag @eibf
_b|zh|%U民享有=5%d@w;{各国|}%U民享有=5@/%d@w
+n|fr|@i@C=.=g@e*1>S%E~ft~g5%E~ftd’abus @epouvoir
+n|es|@g<]@9~d5@e&L@N#F~f,@e~kny #kAbuso @ePoder
+n|ru|#zahdagduv ~gd>Q~j.ycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
+n|ar|~ojabjmb ~mk+xlAoaca ~kGfsqaEe aqgjdab abqbye
+n|zh|为罪行@[滥用权力&e受害者取得公理@)+O@w
~bW|fr|~lI@e~o-minima #A#Kl’administration #B*1@1mineurs{ (Règles de Beijing)|};_I@e=]
~bW|es|~jS+zAdministración #B&L@eMenores{ (Reglas de Beijing)|};~by@e=]
~bW|ru|#O~h3ajlfegmcdbq >Q#YdchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~nf#"
~bW|zh|@y少%W司^X~hN(~fy_]);@y少%W司^X~hN;~fy_]
+!|fr|#p=g>S%Ol’indépendance #Bmagistrature
+!|es|~bq~j/_Z~jq#BJudicatura
+!|ru|@?~jLhpncwduv afsedag
+!|zh|@F司^X机关~pj@)+O;司^X机关~pj@/+O
=C|fr|@i#)*qau %b
=C|es|@g#W&Eal &P
=C|ru|~fQ~i0@efexgbjbc
=C|ar|%laboi nc abghdce
=C|zh|#n%d@w
&R|fr|@i%8=.~j:juridiques ~cT>b@6#cau bien-être @Cenfants, envisagés surtout sous l’angle @Cpratiques +Sd’adoption ~qpplacement familial %8plans ~mF#c*.
&R|es|@g<]@9~ixy Jurídicos ~j/_Z@8=OBienestar %0Niños, con ~inReferencia _ZAdopción ~jAColocación #yHogares @eGuarda, ~quPlanos ~nm#Q
&R|ru|~fQ~e]lfegaguv lfbdrblev, kehetzbvhq ~cbb ~lhncjco, ahawcdda lfb lcfcneBc ~oX@egahlbjedbc b bv phudagmcdbb @e_4pfagdqv
&R|zh|@F%R#g@[%R福利*N~o?~qD寄养@[收养办^X@)+H@[^X律#M@w
^]|fr|@i#)~fp@el’efficacité &mprincipe @el’abstention &m~o,>bmenace ou %O~i2#Bforce %N@-_e~c-
^]|es|@g#W~kr#BEficacia #kPrincipio #BAbstención #BAmenaza o #B*'#BFuerza #y#F~bJ*R
^]|ru|#zaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~nOcc _Pg %majdaCcdbqv
^]|zh|加强在#C<V上不_l武力或进行武力威胁#M@)效力@w
="|fr|~lI@e=.=Y~qPsoumises %Oune forme quelconque @edétention ou d’emprisonnement
="|es|~qM@9~p?@e~j8Sometidas a Cualquier Forma @eDetención o Prisión
="|ru|Lgan@x~gd~cbghcv mbr, langcfseciuv xencfyedbt ~nOxekmtBcdbt g kekao wu ja db wuma Fafic
="|zh|#g~g!遭受任何形式拘留或监禁@)%U~p[;#g~g!遭受任何形式拘留或监禁{人员|的人员}~p[
<H|fr|@i*a#P#c#0@Cdifférends ~o5situations qui peuvent menacer @o~mH^A#8+J#c#)rôle ~qS#A%Nce domaine
<H|es|@g%Z%u~jA*!@eControversias y @eSituaciones ^UPuedan Amenazar @o~nu#2%ay #WPapel ^z#yesa Esfera
<H|ru|~fQ~c/b phjfedcdbb hlafag b hbjperbo, ~jNpsfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #Eg Pjao awmehjb
<H|zh|@F&V@[*[可能威胁#C=5与%c@)争端@[局势以及@F@y在该~g(@)~j]@)@w;@F{预防|防止}@[*[可能威胁#C=5与%c@)争端@[局势以及@F@y在{该|此}~g(@)~j]@)@w
~eH|fr|_Iminima #A@1l’élaboration @e=,non privatives @eliberté{ (Règles de Tokyo)|};_I@eTokyo
~eH|es|~jS~m.<ZNo Privativas #BLibertad{ (Reglas de Tokio)|};~by@eTokio
~eH|ru|#O#E#Yicf, dc ~c'jtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#"
~eH|zh|@y~i?~hN(东京_]);@y~i?~hN;东京_]
=/|fr|#p=g>Sau ~iedétenus
=/|es|~bq~jj%0Reclusos
=/|ru|@?~cVxekmtBcdduib
=/|zh|~dl+O
^G|fr|%P#A=Y#P#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};%P@eRiyad
^G|es|%i^z+z%u#B~kmJuvenil{ (Directrices de Riad)|};%i@eRiad
^G|ru|=V@V{Efsedbxerbb EwKcnbdcdduv Jerbo |}~j.~iZlfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^G|zh|@y&V少%W=w*O(利雅得*O);@y&V少%W=w*O;利雅得*O
~c!|fr|_I#A=Y@6@Cmineurs privés @eliberté;_I@eLa Havane
~c!|es|~by^z~p?%0Menores Privados @eLibertad;~by@eLa Habana
~c!|ru|~cG~h3~cbdchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#"
~c!|zh|@y#g被剥夺自由少%W_];哈瓦那_]
^q|fr|%wtype d’extradition
^q|es|%yModelo @eExtradición
^q|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
^q|zh|引渡示范%r
^:|fr|%wtype d’entraide judiciaire +Spénale
^:|es|%yModelo @e~h7Recíproca #y~hoPenales
^:|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %3^Z
^:|zh|刑事事件互助示范%r;刑事{事项|}互助示范%r
>u|fr|#p@ebase >Sau rôle &mbarreau
>u|es|~bq%ZFunción %0Abogados
>u|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #mfamb tfbhjag
>u|zh|@F律师~j]@)+O;律师~j]@/+O
+)|fr|%P~cTau rôle @Cmagistrats &mparquet
+)|es|%i%ZFunción %0Fiscales
+)|ru|=V{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #mfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
+)|zh|@F检察官~j]@)*O;检察官~j]@/*O
~aZ|fr|#p@ebase #)~o,>bforce #c+L@C<B%Ofeu ~o(responsables @e<k@Clois
~aZ|es|~bq#W~nc#BFuerza y @e*n@eFuego ~lb@XFuncionarios Encargados @eHacer ~qyLey
~aZ|ru|@?_Phbmu b asdchjfcmAdasa ~iDnamydahjduib mbreib @olanncfyedbt lfegalafqnke
~aZ|zh|执^X~fF_l武力@[火器@)+O;执^X~fF_l武力@[{火器|枪支}@/+O
*w|fr|@i^?#yfaveur #Bsurvie, #B@6#c&m#a@e~bk
*w|es|@g%x%ZSupervivencia, @o@8=O#l#kNiño
*w|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~cbb <incjco
*w|zh|%R生存*N#g@[#n#/@w
*/|fr|#p#A@1@-%Hâgées
*/|es|@9^z#yfavor _Y&v@eEdad
*/|ru|*"#E#Y~oTmtnco
*/|zh|@y老%W%U#M
~a5|fr|#p=Y@6@C%Hatteintes @emaladie mentale #c~dT@Csoins @esanté mentale
~a5|es|@9~p?%0Enfermos Mentales =O~kr#BAtención #BSalud Mental
~a5|ru|*"~cblhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
~a5|zh|#g精神病患者@[改善精神保健~p[
~c3|fr|@i#K@-~bNd’établissement @Cfaits ~qS#A#yvue &mmaintien #B~mH#c#B#8~c-
~c3|es|@g%ZDeterminación %0Hechos ~lb@t~o2Esfera #kMantenimiento #B~nu#2*R
~c3|ru|#zaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %3lanncfyedbq %Dibfe b ~gM
~c3|zh|@F@y~hh%c~g(中@)实况调查@)@w;#(@y~hh%c~g({中的|的|}{实况|事实}调查{活动|}@/@w
&n|fr|@i*a~qP#w@-disparitions forcées
&n|es|@g%Z@8@e~j8#h#FDesapariciones Forzadas
&n|ru|~fQ&O~mvdehbmAhjgcdduv bhBcxdagcdbo
&n|ar|%lodace ^V;<clodace ^V
&n|zh|#g~g!%U不遭受强迫失踪@w
&"|fr|@i@C#L@C%Happartenant %O@Cminorités nationales ou ethniques, religieuses #clinguistiques
&"|es|@g<]@]_Y&vPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
&"|ru|~fQ*Cmbr, lfbdenmcyezbv k derbademAdui ~nOPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
&"|ar|%l~fk~hwabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce;<cloifi ~hwabdhgdch sbG pibcag ifdce pf sBhce fsbG pibcag mchce fbDfce
&"|zh|在民族或族裔*N宗教@[语言上属于少数群体@)%U@)%d@w
^N|fr|@i@E#0#B>U^Y
^N|es|@g%Z*!#B^6~o1
^N|ru|#zaw _L~og
^N|ar|%l~kDjbG abjhn Am abdkpe
^N|zh|~ij@)_?&e@w
&5|fr|_I@1l’égalisation @Cchances @C{handicapés|personnes handicapées}
&5|es|Normas Uniformes %ZIgualdad @eOportunidades @N#F~eR
&5|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~cUfegduv gaxiaydahjco ~j.~mp
&5|zh|残疾%U机会均等标准_]
<p|fr|#p#K=Nstatut @C~fdnationales =Y~dI^A@6~jz<l
<p|es|@9~j/al ^4_Y~jrNacionales @e~iqy @8%0=e{ (Principios de París)|};@9~qR
<p|ru|~aihjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~ge=S{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
<p|ar|~oI+xldktC abdIqqag abfyhce bgjCcC fodace ~fk~cR
<p|zh|@F_:@[#g*S@)%1~pg@)地位~p[(~i'#M);@F_:@[#g*S@)%1~pg@/地位~p[;&J~i'#M>X
*H|fr|@i%8=,&[~dQ=N~n:*.
*H|es|@g@k<Z@N~eZ%(~ny#Q
*H|ru|~fQicfev @o&H%D~j)
*H|ar|<clabgmalck abkadce sbG ~kDjbG abskual abmfbc
*H|zh|*[#C~aO^S@w
*u|fr|@icomplétant @o~ma1994 %8=,&[~dQ=N~n:*.
*u|es|@gComplementaria #B~ia1994 @k<Z@N~eZ%(~ny#Q
*u|ru|@Z{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @o&H%D~j){| 1994 sane}
*u|zh|补充1994%W&J*[#C~aO^S@w>X@)@w
&b|fr|@i#)~fp#B*,~qf@-accords ou organismes régionaux ~gr&mmaintien #B~mH#c#B#8~c-
&b|es|@g#W~kr#B%Q+4@ty @XAcuerdos u Organismos Regionales ~lmMantenimiento #B~nu#2*R
&b|ru|~fQhagcfCcdhjgagedbb <'~pofcsbademAduib hasmeCcdbqib ~nOafsedeib %3lanncfyedbq %Dibfe b ~gM
&b|zh|@F增进@y与区域安排或~pg之间~hh%c~g(@)>I@)@w
='|fr|@i%Ol’occasion &mcinquantième anniversaire ~qS*Q
='|es|@gcon Motivo #kCincuentenario @e&K
='|ru|#z@ohmpBet lqjbnchqjao sanagzbdu ~ep
='|zh|@y五十周%W纪念@w
<?|fr|~h2&X=Yjeunesse{| à l’horizon 2000 et au-delà}
<?|es|~qa%x@N@XJóvenes
<?|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
<?|ar|~fg<2bbwlal
<?|zh|#/青%W@';到2000%W~g4后#/青%W@'
&8|fr|@i#)*q^A~hb@Cindividus, groupes #corganes #B~p,@epromouvoir #cprotéger @-#L@e~aB@-libertés fondamentales universellement reconnus
&8|es|@g#W&E=ODeber %0Individuos, @XGrupos y #F~jr@e~l3y Proteger @X~at#FLibertades ~d5Universalmente Reconocidos;@g<]Defensores %0=e
&8|ru|~fQ~i0b awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~mD~a]b ahdagduc hgawanu;~fQlfegaxezbjdbkev
&8|ar|<cloi fdqIfbce abpnkam fabrdajag fuczag abdrgdj nc gjCcC fodace ~fkabshqah fabokcag ~mkabdjgkn lua jabdca
&8|zh|@F个%U*N群体@[+H~pg在_:@[#g普遍公认@)*S@[~gQ~gS@)%d@[~fO@w;@F个%U*N{群体|团体}@[+H~pg在_:@[#g{普遍|举世}公认@)*S@[~gQ~gS@)%d@[{责任|义务}@/@w;*S维护者@w
<f|fr|>d{sur une|en faveur d’une} culture @e{la |}paix
<f|es|@g~gp@e@,@kuna Cultura @ePaz;@g@kuna Cultura @ePaz
<f|ru|#zb #i%3kpmAjpfu ibfe;~fQkpmAjpfc ibfe
<f|ar|~jc+aBiane abqbad;%lflkhadr abjdb abdgjbich lBiane abqbad
<f|zh|=5=8@w@[@';=5=8@w
&!|fr|@i&mMillénaire
&!|es|@g#kMilenio
&!|ru|#zjuhqBcmcjbq ~ep;#zjuhqBcmcjbq
&!|ar|%l#ebbpbnce;%labpbnce
&!|zh|@y千%W@w;千%W@w
~hE|fr|@id’engagement #)VIH/sida
~hE|es|~iacompromiso ~o2lucha #h%(VIH/SIDA
~hE|ru|~fQlfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~hE|ar|%lababgCad +anckfq hix abdhaje ablwkce/dgbaCde hix abdhaje abdtgql (abscmC)
~hE|zh|@F~lq~mY@w
~k'|fr|%T#)VIH/sida
~k'|es|%t#WVIH/SIDA
~k'|ru|&Q@d@oNRЧ/LGRHp
~k'|zh|2006%W@F~lq#!
hiv-2011|fr|=Qintensifier nos efforts @1~dQ{le VIH et le sida|le VIH/sida}
hiv-2011|ru|&Q@d@oNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @o~mqNRЧ b LGRHe
~k(|fr|=Qaccélérer @oriposte @1lutter #w=NVIH #c~n!%Ol’épidémie @esida d’ici %O~m(
~k(|es|%t#WVIH =OSida: ~o2Vía Rápida @NAcelerar @o_H%(VIH y Poner Fin _ZEpidemia #kSida @N~m(
~k(|ru|&Q@d@oNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k ~jgsanp
~k(|zh|@F~lq#!：快速加紧防治*l毒@[到~m(%W终结*l流行;@F*l毒@[*l#t@)#!：快速加紧防治*l毒@[到~m(%W终结*l{流行|疫情}
hiv-2021|fr|=Q~n!%Einégalités #cagir @1vaincre =Nsida d’ici %O~m(
hiv-2021|zh|@F*l毒@[*l#t@)#!：结束不平等现象，进入~m(%W之前*[*l@)轨道
+?|fr|Un monde digne ~fH
+?|es|Un mundo apropiado @N@Xniños
+?|ru|Ibf, lfbsanduo ~j.ybxdb ncjco
+?|zh|适合%R生长@)#/;适合%R成长@)#/
^u|fr|@i#A#)Nouveau ~lZ~k2@el’Afrique
^u|es|@g^z%ZNueva Alianza >Y#l@e~eL
^u|ru|#z#Ea Jagai lefjdcfhjgc ^e<iMFfbkb
^u|zh|@y@F*y#n新~o]@)@w
nepad|fr|Nouveau ~lZ~k2@el’Afrique
nepad|es|Nueva Alianza >Y#l@e~eL
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} ^e<iMFfbkb;JXGMH
nepad|ar|abwkate abrmcme dh prb ghdce pnkcica
nepad|zh|*y#n新~o]
=M|fr|~h"~j"~en@e2005
=M|es|~pO~lK#B~eY2005
=M|ru|Rjasag#d~npheiibje 2005 ~n.
=M|ar|hgazr ~jybjad 2005
=M|zh|2005%W#/&,成果
^y|fr|#p=g#cdirectives #K=N*q%Oun ~o,#c%O~mK@C~ft@eviolations flagrantes &m*q@3~jz~aB@eviolations graves &m*q@3humanitaire
^y|es|@9y %iBásicos #W&E_Y~f,@eViolaciones Manifiestas _YNormas %a@e~at@eViolaciones Graves #k&E@AHumanitario a Interponer ~isy Obtener Reparaciones
^y|ru|@?b ~j'{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #m~mD@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~j.ycfjg sfpwuv defpCcdbo %mdafi %3~ge~a]b hcfAcxduv defpCcdbo %Dspiedbjefdasa lfege
^y|zh|严重违反#C*S^X@[严重违反#C~nI^X&e受害%U~pm补救@[赔偿@)%d+O@[导则
%[|fr|_Jantiterroriste ^?{de l’Organisation des Nations Unies|des Nations Unies};_Jantiterroriste mondiale
%[|es|~bu+b^z#h%(Terrorismo
%[|ru|~dA{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
%[|ar|aqgkagcrce #eabjabdce bdtanoe abskual
%[|zh|@y+N反恐=?;&J+N反恐=?>X
~c(|es|Construcción Institucional ~jT@e=e
~c(|ru|RdhjbjprbademAdac hjfabjcmAhjga ~nk@olfegei ~a]~ep
~c(|zh|@y~m"@)体制建设;~gN~m"@/体制建设
=)|fr|>a@1@-titulaires @emandat au titre @Cprocédures spéciales &m~ot~jz<l;>a@1@-titulaires @emandat au titre @Cprocédures spéciales &mConseil
=)|es|+B@N@XTitulares @eMandatos %0Procedimientos Especiales #kConsejo{ de Derechos Humanos|}
=)|ru|~kl~p8iednejefbcg hlcrbemAduv lfarcnpf ~nk@olfegei =S
=)|zh|~m"~dq程序任务负责%U~eQ;{人权理事会|}~dq程序任务{负责人|执行人}@/~eQ
+7|fr|@i#A%8#L@C~hKautochtones
+7|es|@g^z<]@]%0~kuIndígenas
+7|ru|#z#Ea *Ckafcdduv defanag
+7|ar|%l#e+a~fkabwjfl abpxbce
+7|zh|@y~o8%d@w
>q|fr|~n7juridiquement non contraignant #Ktous @-types @eforêts;~n7#A%8forêts
>q|es|instrumento jurídicamente no vinculante @ktodos @Xtipos @ebosques;instrumento ^z<]bosques
>q|ru|dc bictz~alawqxejcmAdao tfbnbBchkao hbmu nakpicdj@x@oghci gbnei mchag;nakpicdj@x#E@omchei
>q|zh|@F~g!类型~m1@)无^X律约束力文书;@y~m1文书
~c6|fr|plan ~b.#A%8forêts (2017-2030);plan ~b.#A%8forêts
~c6|es|plan estratégico ^z@N@Xbosques 2017-2030
~c6|ru|hjfejcsbBchk@Y#E@omchei @e2017–2030 sanu
~c6|zh|@y2017-2030%W~m1~eU;~gN2017-2030%W~gN~m1~eU;@y~m1~eU
*)|fr|Lignes ~ms~dK>b@6@eremplacement @1@-enfants
*)|es|%i~m.~lWAlternativas @eCuidado %0Niños
*)|ru|=V{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @oemAjcfdejbgdaip pvanp xe ncjAib
*)|zh|@F替代性%R照料@)导则;{儿童替代{性|}照料|替代性%R照料}{导则|准则}
<s|fr|#U@U&X#A=Y~bF~g3personnes
<s|es|~oY%x^z@N~lA~oc
<s|ru|~dA#G#E@o~i[mtnAib
<s|ar|~dP#eabjabdce bdtanoe ~e'labpwvax
<s|zh|@y<W~mh~ds+N#6
_t|fr|_I#A#K=N~iedétenues #cl’imposition @e=,non privatives @eliberté %Edélinquantes{ (Règles de Bangkok)|};_I@e~h8
_t|es|~by^z~jj_YReclusas y <ZNo Privativas #BLibertad @N#FMujeres Delincuentes{ (Reglas de Bangkok)|};~by@e~h8
_t|ru|~cG~h3~cVycdzbdeib-xekmtBcdduib b icf dekexedbq ~j.ycdzbd-lfegadefpCbjcmco, dc ~c'mbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#"
_t|ar|ifajm #ebdjadbe abqrchag fabgmalck Dck abaograCce bbdrkdag
_t|zh|@y女性~dl@[女性罪犯~i?_](曼谷_]);@y女性~dl@[女性罪犯~i?_];曼谷_]
*M|fr|Stratégies #c=,concrètes types actualisées ~dK%O#0#B>U#w@-femmes ~gr#B#P~hj#c#B~hT
*M|es|~lJy <Z~nwModelo Actualizadas +z*!#B^6~nAMujer ~lmCampo #B_q@o~m9
*M|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @o~mqdehbmbq #Y~n]%3%nlfegahpnbq
*M|zh|&J在~mc~g(中~ij_?&e@)~k1^S>X增订本;&J在~mc~g({中|内|}~ij@)_?&e@)~k1^S>X增订本
~ld|fr|~maSalvador @E@Cstratégies globales @1faire face %Edéfis mondiaux : @-systèmes @e#P~hj~qp*1~hL#c~mzévolution %Nun monde #ymutation;~maSalvador
~ld|es|~iaSalvador @k~lJAmplias ante ~pZGlobales: @X~qN_q~oky su #l#yun Mundo #yEvolución
~ld|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~j.ajgcje @esmawemAduc guxagu: hbhjciu %n>Qb bv fexgbjbc g bxicdqtzcihq ibfc
~ld|zh|@F应对+N挑战@)综合=?：~mc系统~g4在变化#/中@)#n@)萨尔瓦多@w;&J萨尔瓦多@w>X
~k]|fr|%T#BRéunion @e*Y@e%A*a#P^Amaîtrise @Cmaladies non transmissibles
~k]|es|~qI%7%Z%u=O>7_YEnfermedades No Transmisibles
~k]|ru|&Q@d~gb%z@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~ofdbib
~k]|zh|~g2#t*P<y@)#!;*P#(~g2~jV
&9|fr|@i#A@El’éducation ^A~p7%E~qH
&9|es|@g^z@k~eqy Formación #ymateria @e=e
&9|ru|#z#Eaw awfexagedbb b ~n8%3~ge=S
&9|ar|%l#ebbgBicn fabgmkcl nc drab ~fk~cR
&9|zh|@y*S~i)@[培训@w
^d|fr|L’avenir ^Unous voulons
^d|es|El futuro ^Uqueremos
^d|ru|Upnpzcc, kajafasa iu vajbi
^d|ar|abdqgilb abHc hxlf sbcu
^d|zh|我们希望@)~ka
~iW|fr|#p#clignes ~ms#A@E>R%O~i1juridique %N=Nsystème @e~hT
~iW|es|@9y %i^z#W~f0_Z~h7Jurídica ~qu~qN~m9
~iW|ru|*"b ~j'{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~h3nahjple k tfbnbBchkao laiazb g hbhjciev ^Z
~iW|zh|@y~o6&)系统中~pm^X律~mZ机会~p[@[*O;@y~o6&)系统{中|}~pm^X律~mZ{机会|}@/#M@[*O
_f|fr|@i#B~ea@El’état @e*q%Eniveaux ~mF#c*.
_f|es|@g=P@e%7#W~h)@e&E~quPlanos ~nm#Q
_f|ru|#z~gb@e~c8~gzMhheiwmcb ~ibgcfvagcdhjgc ~mD@e_4pfagdqv
_f|zh|~qD@)^X治#t*P<y@w;{国内和国际|国家和国际}{的|两级的|两级}^X治#t*P<y@/@w;*P国{内|家}@[#C{的|两级|两级的}^X治#t<y@/@w
~a6|fr|@i&mDialogue @e*Y%8migrations +J~oh%b
~a6|es|@g#kDiálogo @e>L%ZMigración @A=O&P
~a6|ru|#z@objasei nbemase @e~c8~ib%]ibsferbb b fexgbjbb
~a6|zh|#C移徙与#n#t~fP对话@w;#C移{徙|民}与#n<w~fP对话@/@w
>t|fr|<h~j"#Bréunion plénière @e*Y@el’Assemblée générale{,|} dite >6^?%8~hKautochtones
>t|es|^(#Breunión plenaria @ealto nivel ~ih~e2conocida como ~fv>5%x<]~kuIndígenas
>t|ru|Rjasag#dlmcdefdasa xehcnedbq %zlan dexgedbci «Nhcibfdeq kadFcfcdrbq @okafcddui defanei»
>t|zh|题为“#/~o8*P”@)*P~fP全体~dh+];{题为|称为|称作}{“|}#/~o8*P{”|}@)*P~fP全体~dh@/+]
~b,|fr|Modalités @Uaccélérées @C^E{ (Orientations de Samoa)|};Orientations @eSamoa
~b,|es|~lW@e@,Acelerada @N@X=!{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~b,|ru|#i@ophkafcddaip fexgbjbt *e{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~b,|zh|+P快速+Q方式(萨摩亚途径);+P快速+Q方式;萨摩亚途径
~b]|es|~ia~e!~gp=Z~e!~ee~an2014-2024
~b]|ru|~ks{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~hQiaft, @e~gJ2014–2024 sanag
<u|fr|~h2@eVienne ~m,littoral ~gt2014-2024;~h2@eVienne ~m,littoral
<u|es|#s=Z~e!~ee#y#lSin Litoral{ para el Decenio 2014-2024|};#s=ZViena
<u|ru|~ks@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~ks@s~hQiaft
<u|ar|_Qnccha bxabo ~oJabhadce Dck abqaobce
<u|zh|~cd2014-2024%W十%W=i@';~cd{2014-2024{年十年|十年期|年}|}=i@';=i@'
&S|fr|Stratégies #c=,concrètes types #A~dK%O#0#B>U~hR@C~bZ~jF#P~hj#c#B~hT
&S|es|~lJy <Z~nwModelo ^z@N~eZ@o^6#h@XNiños ~lmÁmbito #B_q@o~m9
&S|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #E@o{mbkgbnerbb|bhkafcdcdbt} dehbmbq #Y~oXg {feikev|awmehjb} %nlfegahpnbq
&S|zh|@y*[~mc~g(内_?侵害%R&e@)~k1^S
&T|fr|%P_'%8=,@e#P~hj~qp*1~hL~dKau trafic @e~ch#c%E~bU~gHconnexes
&T|es|%i%a~m.Respuestas @e_q~okal ~l/@e~eX~hM~knConexos
&T|ru|@:@M~mBicf %3%n>Q#Y~cXawafaje ~iVrcddahjco ~bE~c'{Pjbi|dbi} lfchjplmcdbo
&T|zh|~ds~eT及*x相关=w@)~mc对策#C*O
+,|fr|~ma~oC
+,|es|~iaSendái;~ia~oC
+,|ru|Lcdneohk@H
+,|ar|%lqchmac;%lqhmac
+,|zh|仙台@w
<r|fr|~jY@e~oC{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~jY@e~oC
<r|es|=U@eSendái +z~it#kRiesgo @eDesastres ~hY;=U@eSendái
<r|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
<r|ar|syak qِhmac bbom dh dvayk abtfakB bbngke ~hY;syak qhmac bbom dh dvayk abtfakB bbngke ~hY
<r|zh|~hY~ke;仙台=a
~bO|fr|~h2d’Addis-Abeba issu #B~n?>6@T#)^a&m%b;~h2d’Addis-Abeba
~bO|es|%J=ZAddis Abeba #BTercera >5@A%Z~aS>Y&P;%J=ZAddis Abeba
~bO|ru|Mnnbh-Mwcwhk@s*kjfcjAco ~ji@oFbdedhbfagedbt ~dF;Mnnbh-Mwcwhk@s&a
~bO|ar|~dPpmcq plala abxamke jh abdIgdk ~kEabBabB bgdfcb abghdce;~dPpmcq plala
~bO|zh|~m2次~a-#C~dh亚@)斯亚贝巴+Q=x;亚@)斯亚贝巴+Q=x
~bP|fr|Transformer notre monde : =N@I@e#a~hC%Ol’horizon ~m(;@I@e#a~hC%Ol’horizon ~m(;@I~m(
~bP|es|Transformar nuestro mundo: @o%J~jg>Y#l~bf;%J~jg>Y#l~bf;%J~m(
~bP|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~qL~n.;~oi~qL~n.;%!{ndq |}@e~c.~n.
~bP|ar|gofcb jabdha: vye ~e(bjad ~m(;vye ~e(bjad ~m(;vye jad ~m(
~bP|zh|变革^R#/：2030%W%h#n=x;~m(%W%h#n=x;~m(%W=x
~dD|fr|~ma=y~ef#P~g5#B*1~hL%N=N~p(@Uplus large ~qS#A&[faire face ~kd~j:~lk#c%Opromouvoir l’état @e*q%Eniveaux ~mF#c@3^A~jQ&mpublic;~ma=y~ef#P~g5#B~hT
~dD|es|~ia=y%Z~kp#B_q@o~ok~lm=UMás Amplio #k#s^z@NAbordar @X~pZ~ixy Económicos y ~l3%(~h)@e&Ea Nivel ~nm@A~jA~cOPública;~ia=y%Z~kp#B_q@o~m9
~dD|ru|~bv@da gkmtBcdbb galfahag %n>Qg wamcc Cbfakpt lagchjkp ndq #E~kXfcCcdbq ~e]PkadaibBchkbv lfawmci b hancohjgbq ~gEgcfvagcdhjge ~mD@e_4pfagdqv, e jekyc pBehjbt awzchjgcddahjb
~dD|ar|~m8smdar dhj ~kGfabjmabe abrhazce
~dD|zh|@F将~mc纳入更广泛@)@y=x以应对+H@[~gU挑战并_:~qD^X治及公众参与@)_m@w
_w|fr|~lI@e~o-minima #A@1=N~iedétenus (Règles Nelson Mandela);_I~d6
_w|es|~jS~jj%0Reclusos{ (Reglas Nelson Mandela)|};~by~d6
_w|ru|#O#E#Y~cVxekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~cGJcmAhade Iedncmu
_w|ar|ifajm #eabhdfHrce abmhca bdjadbe abqrhaE (ifajm hcbqfh dahmcba);ifajm hcbqfh dahmcba
_w|zh|@y~dl~hN(纳~bn_]);@y~dl~hN;纳~bn_]
~eI|fr|<h~j"#B~ea@El’examen d’ensemble #B*t@Ctextes issus ~en*a~p,@el’information
~eI|es|^(#Breunión @ealto nivel ~ih~e2#Wexamen general #Baplicación %0resultados #B~eY%Z~bK
~eI|ru|Rjasag#d~gb~ci~gzMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~d"fcCcdbo ~ob@e~el~qrbdFafierbaddasa awzchjge
~eI|zh|@F信息+H#/&,+]=6~mX全面~pd@)*P<y+];@F信息+H#/{首脑会议|峰会}成果{文件|}{执行|落实}~mX@/全面~pd@)*P<y@/+]
~iM|fr|Notre engagement commun %Oaborder #c{à |}combattre efficacement =Nproblème &X#Bdrogue
~iM|es|Nuestro ~h!~qMAbordar y Contrarrestar Eficazmente %(Problema %x_YDrogas
~iM|ru|JeCe awzeq lfbgcfycddahjA ~ktfcCcdbt ibfagao lfawmciu defkajbkag b ~ofdco
~iM|zh|我们对有效处理@[应对#/毒品#t@)共同~mY
*3|fr|~maNew York @1@-~n-#c@-migrants
*3|es|~iaNueva York @N@XRefugiados y @XMigrantes
*3|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
*3|ar|%lhcfcfkt dh prb abbarzch fabduarkch
*3|zh|@F难民@[~i.@)纽约@w
~kI|fr|~pp~ea*arésistance %Eagents antimicrobiens
~kI|es|~qI%7%ZResistencia a @XAntimicrobianos
~kI|ru|~jd%z@olfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~kI|zh|*P~gR#t<y@)#!;*P#(~gR~jV
~ez|fr|@i#)*q>bpaix
~ez|es|@g#W&E_ZPaz
~ez|ru|~fQ~i0@eibf
~ez|zh|=5%d@w;=5权@w
<m|fr|Nouveau @I@1@-villes
<m|es|Nueva %JUrbana
<m|ru|Jag@s<isafanag
<m|ar|abvye aboAkce abrmcme
<m|zh|新城市=x
~a!|fr|L’océan, notre avenir : appel %Ol’action
~a!|es|Nuestros océanos, nuestro futuro: llamamiento _Zacción
~a!|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
~a!|zh|^R*?*N^R~ka：+Q呼吁;^R*?~oa~ka：+Q呼吁
~cl|es|%t%Z>4#k~oY%x^z@N~lA~oc
~cl|ru|&Q@d~f/QmawemAdasa lmede *k#E@o~i[mtnAib
~cl|zh|@F=6&J@y<W~mh~ds+N#6>X@)#!
~a3|fr|%Tadoptée au Sommet @e~mH~d6
~a3|es|declaración política aprobada ~o2Cumbre ~lb@oPaz ~d6
~a3|ru|&Q@H, lfbdqj>V@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
~a3|zh|纳~bn=5峰会通过@)#!;纳~bn=5峰会{所通过的|的|}#!
~la|fr|~pp~n?~ea*a#P^Amaîtrise @Cmaladies non transmissibles
~la|es|%t#BTercera Reunión @e%7%Z%u=O>7_YEnfermedades No Transmisibles
~la|ru|&Q@djfcjAcsa ~gb%z@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~ofdbib
~la|zh|*P~m2次~g2#t<y@)#!;*P~m2次#(~g2~jV
^M|fr|~pp~ea*a~bFtuberculose
^M|es|~qI%7%Z_H@o~l:
^M|ru|~jd%z@o~ofjpwcfkpmcxai
^M|zh|*P~dt#t<y#!;*P~dt<w<y@/#!
~hJ|fr|@i#A%8#L@Cpaysans ~o5~bU%Htravaillant %N@-zones rurales
~hJ|es|@g^z<]@]%0Campesinos y @eOtras &v^UTrabajan #y#FZonas Rurales
~hJ|ru|#z#Ea *CkfchjAqd ~bEmbr, fewajetzbv g hcmAhkbv feoadev
~hJ|ar|%l#e~huloifi abnbaoch fDckud dh abjadbch nc abdhayi abkcnce
~hJ|zh|@y农民@[农村地区*x劳动者%d@w
=F|fr|~e7&X@1@Cmigrations sûres, ordonnées #crégulières
=F|es|^5%x@N{la|una} Migración Segura, Ordenada y Regular
=F|ru|~dA#4wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~dA#4ibsferbb
=F|ar|~ht<2dh prb aburke abJdhe fabdhFde fabhFadce
=F|zh|%c*N有序@[正常~i.+N~pc;~i.#t+N~pc
<q|fr|pacte &X%8~p)
<q|es|pacto mundial <]refugiados
<q|ru|smawemAd#4wcycdrev
<q|ar|~ht<2+aabbarzch
<q|zh|难民#t+N~pc
>,|fr|<h~j"@e<Yissu #B~j!>6@e*Y#A*a*,Sud-Sud
>,|es|^(@e<Y#BSegunda >5@e>L^z%Z%QSur-Sur
>,|ru|~jt{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~jm@e~c8@ohajfpndbBchjgp Ys — Ys
>,|zh|_p次~lw布~aM+];_p{次|届}~lw@/布~aM+]
uhc-2019|es|~qI>L@k{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Nconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Nconstruir un mundo más sano
uhc-2019|ru|~jd~ci@o{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
sdg-2019|ru|&Q@dlambjbBchkasa Fafpie ~ci@o~mIfexgbjbt, haxgeddasa lan Psbnao ~gzMhheiwmcb
sdg-2019|zh|在*P主持下召开@)%h#n#t~fP~i(论坛#!;{在|}*P主持下召开@)%h#n<w~fP~i(论坛@/#!
un75|fr|@ifaite %Ol’occasion #Bcélébration &msoixante-quinzième anniversaire ~qS*Q
un75|es|@g%ZConmemoración #k{75º|75o|septuagésimo quinto} Aniversario @e&K
un75|ru|~fQlfexndagedbb hciAnchqj lqjao sanagzbdu ~ep
un75|zh|纪念@y成立七十五周%W@w
~iK|es|Nuestro ~h!Común @eAfrontar Eficazmente @XDesafíos y Aplicar <Z~eoy ~lA@oCorrupción y Reforzar @o%Q#Q
~iK|ru|JeCe awzeq lfbgcfycddahjA ~ktfcCcdbt lfawmci b >)icf @olfcnplfcyncdbt kaffplrbb b ~ofdco b pkfclmcdbt %DhajfpndbBchjge
~nR|es|Unidos #h%(racismo, @odiscriminación racial, @oxenofobia y #Fformas conexas @eintolerancia
~nR|zh|团结起来，~pb~gT主义*N~gT_o*N仇外心理@[相关~mS&e;团结起来{，|}~pb~gT主义*N~gT_o*N仇外心理@[相关@/~mS{行为|现象}
~gl|fr|~p(« ~qn» : +Ucomme moteur &m#a~kU;~qn: +Ucomme moteur &m#a~kU;~p(« ~qn»
~gl|es|%J{“Espacio2030”|Espacio2030}: %(espacio como motor #kdesarrollo sostenible;%J{“Espacio2030”|Espacio2030}
~gl|ru|~oi«Dahiah-2030»: kahiah kek ngbsejcmA &'~dF;~oi«Dahiah-2030»
~gl|zh|“~pk2030”=x：~pk作为%h#n@)驱动力;“~pk2030”=x
~b7|fr|~maKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~maKyoto
~b7|es|~iaKioto %Z~iq#B%u#kDelito, @o~ok=O~h)@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~ia{Kioto|Kyoto}
~b7|ru|Dbajhk@d«Mkjbgbxerbq icf ~iZlfchjpldahjb, ~n,>Qb ~cUgcfvagcdhjge lfege: deghjfcBp >)Gagchjkb ndq ~qLsane»;Dbajhk@H
~b7|ar|%ltcfgf +aabhufA ldhj ~kGfabjmabe ~mlfqcame abiahfh
~b7|zh|@F推进&V=w*N&)@[^X治：努力实现《2030%W%h#n=x>X@)~j[@w;@F推进&V=w*N&)@[^X治@)~j[@w;&J~j[@w>X
>?|fr|~h2@e=y~qtavancés{ pour la décennie 2022-2031|};~h2@eDoha
>?|es|#s=Z=y{en favor de|para} @X<0Menos Adelantados;#s=ZDoha
>?|ru|~bv@s*k~cqhjfed;~bv@s&a
>?|ar|_Qabmfoe bxabo pib ~oJhdfa
>?|zh|>J%1_m@';_m@'
~a"|fr|Notre océan, notre avenir, notre responsabilité
~a"|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
~a"|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
~a"|zh|^R*?*N^R~ka*N^R~fO;^R*?~oa~ka~oa~fO
~ax|es|~qI>L#WExamen @eMitad @ePeríodo #k=U@eSendái +z~it#kRiesgo @eDesastres ~hY
~ax|ru|&Q@d~gb~ci@ohfcndchfaBdaip awxafp vane ~d"Lcdneohkao feiaBdao lfasfeiiu @ohdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
~ax|zh|《2015-2030~ke>X中期~pd<y#!;{大会|}《2015-2030~ke>X中期~pd<y@/#!
sdg-2023|es|%t#kForo ~pX@e>L#W#l~bLcelebrado bajo @Xauspicios ~ih~e2(Cumbre <]Objetivos @e#lSostenible)
pandemic-2023|zh|*P~mU病&V*N防范@[应对#t<y@)#!;*P#(~mU病&V*N{防范|防备}@[应对~jV
~go|es|~qI>L%Z_H@o~l:
~go|zh|~dt#t<y#!;~dt<w<y@/#!
~fr|fr|@Id’Antigua-et-Barbuda @1@-^E{ : une déclaration renouvelée pour une prospérité résiliente|};@Id’Antigua-et-Barbuda
~fr|es|%J@eAntigua y Barbuda @N@X=!{: una Declaración Renovada para una Prosperidad Resiliente|}
~fr|ru|~oiMdjbspe b Uefwpnu ~j.*e{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~fr|ar|~dPphgcDfa flklfma bbmfb abrCkce abxDcke abhadce
~fr|zh|安提瓜@[巴布达+P=x：实现韧性繁荣@)新@w;安提瓜@[巴布达+P=x
+j|fr|~e7@1l’avenir
+j|es|^5>YFuturo
+j|ru|Gekj@xga biq wpnpzcsa
+j|ar|dcBai abdqgilb
+j|zh|~ka~pc
&7|fr|~e7numérique mondial
&7|es|^5Digital Global
&7|ru|~dA{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
&7|ar|abgjaum abkidc abjabdc;abdcBai abkidc abjabdc
&7|zh|+N数字~pc
>r|fr|@i%8générations futures
>r|es|@g~m.Generaciones Futuras
>r|ru|~fQwpnpzbv lakamcdbqv
>r|zh|子孙后代#t@w;子孙后代@w
amr-2024|es|~qI>L%ZResistencia a @XAntimicrobianos
amr-2024|zh|~gR#t<y#!;~gR<w<y@/#!
_6|fr|~h2{d’Avaza |de Gaborone |}~m,littoral ~gt~hZ;~h2{d’Avaza|de Gaborone}
_6|es|#s=Z{Avaza|Awaza} ~ee~an~hZ;~qa{en favor de|para} @X<0~an~hZ;#s=Z{Avaza|Awaza}
_6|ru|Mgexbdhk@s&a{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~hQiaft;lfasfeii~fu~hQiaft, @e~gJ2024–2034 sanag
_6|zh|~cd~hZ%W十%W阿瓦扎@';~cd~hZ%W十%W@';阿瓦扎@'
~le|fr|Engagement @eSéville
~le|es|~h!@eSevilla
~le|ru|LcgbmAhk~eJawqxejcmAhjg{a|e|p|ai|c}
~le|ar|abgCad swlcbce
~le|zh|塞维利亚~mY
=t|fr|@i#B>6#A@El’environnement
=t|es|@g#B>5^z#W~lSHumano
=t|ru|#z~jm@o~p!~iF~a]hfcnu
=t|zh|~kh@w;~kh@)@w;~kh~i,@w
=u|fr|~aR@1#0définitive #Bfaim #c#Bmalnutrition
=u|es|@g*o%ZErradicación #kHambre ~jAMalnutrición
=u|ru|#ja &Hsamane b dcnacnedbq
=u|zh|#/消灭饥饿@[营养不良@w
>-|fr|~qO<Y=Y~dI^A*t#B*,technique +4pays #y%b;~qO~gv
>-|es|#U=Z<Y@N~l3y Realizar @o%QTécnica +4@X<0#y&P;#U=Z~gv
>-|ru|~jt@Y*k@ofexgbjbt b >)jcvdbBchkasa <'~oRfexgbgetzbibhq hjfedeib;~jt@Y&a
>-|zh|_:@[实施#n中%1间技术>I@)布~aM#6;布~aM#6
<G|fr|~h"~j"#Bdixième session extraordinaire @el’Assemblée générale
<G|es|~pO~lK#kDécimo Período Extraordinario @eSesiones ~ihGeneral
<G|ru|ЗekmtBbjcmAd#dnchqjao hlcrbemAdao hchhbb ~gzMhheiwmcb
<G|zh|~fU最后~m0;~fU&J最后~m0>X;~fU@)&J最后~m0>X
<.|fr|~maRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~maRio
<.|es|~iaRío #W~lSAmbiente =O&P;~iaRío
<.|ru|~h]@d@o~iFhfcnc b ~kW;~h]@H
<.|ar|%lkcf +aablcze fabghdce
<.|zh|@F~dr与#n@)里约@w
~e,|fr|~f221
~e,|es|#s21
~e,|ru|~oi@e!X!X!I gck
~e,|ar|rmfb pjdab abikh 21
~e,|zh|21世纪=x
^c|fr|~maprincipes, non juridiquement contraignante mais faisant autorité, @1un consensus &X*agestion, @o&/#cl’exploitation écologiquement viable @etous @-types @eforêts
^c|es|@gAutorizada, sin Fuerza Jurídica Obligatoria, @e@9@Nun Consenso %xrespecto #BOrdenación, @o&D=O#l~bL%0Bosques @eTodo Tipo
^c|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~gd~j.smawemAdasa kadhcdhphe #YferbademAdasa bhlamAxagedbq, ~iQb &'<ighcv ~oNmchag
^c|zh|@F~g!类型~m1@)^T*N~ej%h开发@)无^X律约束力@)+N协商一致意见权威性#M声明
>(|fr|@I#Z>bpoursuite #B*td’Action 21
>(|es|#U+zUlterior ~h(#k#s21
>(|ru|#i@onemAdcoCcip >)Gagchjkb ndq @e!X!X!I gck
>(|zh|~eM《21世纪=x>X~pe
+o|fr|>d@eVienne
+o|es|@g~gp=ZViena
+o|ru|~ks{eq|ao|pt|bc|bv|bi|bib} nckmeferb~ccb Gfasfeii~fu&a
+o|ar|~jcnccha
+o|zh|=i@w@[@'
+0|fr|~h2~k2~hC@C^E;~h2#BBarbade
+0|es|~qa>Y#l~bL%0=!;#s=ZBarbados
+0|ru|#i@o~gE&'<i*e;Uefwenahhk@s&a
+0|ar|~fgdh prb ~e(bbmfb abrCkce abxDcke abhadce
+0|zh|+P%h#n@';巴巴多斯@'
~li|fr|_J@e~l?@1un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};_J@eYokohama
~li|es|~bu@e~l?@Nun Mundo Más Seguro;~bu@eYokohama
~li|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @o~gEwamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~cUsajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~li|zh|~mV更%c#/@)横滨=?;横滨=?
<"|fr|~h2#B>6@T*apopulation ~oh%b
<"|es|~qa#B>5@A%ZPoblación =O&P;#s=ZEl Cairo
<"|ru|#i~ji@odefanadehcmcdbt b ~kW
<"|ar|_QabdIgdk ~kEbbqtah fabghdce
<"|zh|#C~mh与#n~dh@';#C~mh~df#n{会议|大会|}@'
&2|fr|~maCopenhague #)#asocial;~ma~f5;>d@e~f5
&2|es|~iaCopenhague @k#lSocial;@g~gp=Z~f5;~ia~f5
&2|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
&2|ar|%ltflhuaDh +aabghdce abargdajce
&2|zh|+H#n#t~d-;~d-@[@';&J~d->X>W&J@'>X;&J~d->X
*W|fr|~h2~en~k2social;~h2@e~f5
*W|es|~qa#B~eY@k#lSocial
*W|ru|#i~ob@e~el^e~az~dF
*W|ar|_Q~jybbghdce abargdajce
*W|zh|+H~hi@';+H~hi&J@'>X
~kK|fr|>d@e=]
~kK|es|@gy ~fv~bx=Z=]
~kK|ru|~nf@db GmejFafi~fu&a
~kK|ar|%lfdhuar jdb lcrch
~kK|zh|~fy@w@[~hk;&J~fy@w>X{和|及|以及|与}&J~hk>X;&J~fy@w>X{和|及|以及|与}&J~fy~hk>X
+d|fr|~ma=]
+d|es|~ia=]
+d|ru|~nf@H
+d|ar|%llcrch;%llcrchD
+d|zh|~fy@w
^!|fr|~h2@e=]
^!|es|~bx=Z=]
^!|ru|~nf{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &a
^!|zh|~fy~hk
~aU|fr|Nouvelles =,#cinitiatives =Y*t#B@i#c&m~h2@e=]
~aU|es|Nuevas medidas e iniciativas +zaplicación #B@gy ~fv~bx=Z=]
~aU|ru|HemAdcoCbc icfu b bdbrbejbgu @o>)Gckbdhkao nckmeferbb b GmejFafiu &a
~aU|zh|~eM&J~fy@w>X@[&J~hk>X@)+Q@[倡议;~eM&J~fy@w@[~hk>X@)+Q@[倡议
^h|fr|@I@1l’habitat
^h|es|#s@eHábitat
^h|ru|~oiХewbjej
^h|ar|rmfb pjdab abdfzb
^h|zh|%U居=x
>l|fr|@i%8villes #c~bUétablissements humains #yce nouveau millénaire
>l|es|@g~m.Ciudades ~hMAsentamientos Humanos ~lmNuevo Milenio
>l|ru|~fQsafanev ~bEdehcmcdduv lpdkjev g dagai juhqBcmcjbb
>l|zh|新千%W城市@[*x%U类住区@w;@F新千%W{中的|的|}城市@[*x%U类住区@)@w
>z|fr|~ma~kw*a~dZmondiale
>z|es|~p/~dYMundial
>z|ru|Obihk@da ghcibfdao +K
>z|zh|#/~ce~kb@w;@F#/~ce@)~kb@w
*D|fr|~ma~kw*anutrition
*D|es|~p/Nutrición
*D|ru|Obihk@d~qrlbjedbq
*D|ar|%lkfda jh abgDHce;%lkfda +aabgDHce
*D|zh|营养#t~kb@w
+1|fr|~h2~qtavancés ~gt~hX
+1|es|~qa~eeMenos Adelantados >YDecenio ~hX
+1|ru|#i~cqhjfed @e~gJ2001–2010 sanag;UfthhcmAhk@s&a
+1|ar|~fgbxabo pib ~oJhdfa bbjim ~hX
+1|zh|~hX~g9@';~hX%W~g9@'
+9|fr|~h2~qtavancés ~gt~a/{ (Programme d’action d’Istanbul)|};~h2~mt
+9|es|#s@eAcción{| de Estambul} ~eeMenos Adelantados >YDecenio ~a/;#s=ZEstambul
+9|ru|#i~cqhjfed @e~gJ~lrsanag;~pT@s&a
+9|ar|_Qaqyhlfb;_Qsqyhlfb
+9|zh|~a/~g9@';~a/{年|}~g9{伊斯坦布尔|}@';{支援最不发达国家|}伊斯坦布尔@'
~dM|fr|~h2#yvue @e~eCcombattre #c~dQ=N~iJillicite @C~gssous tous ses aspects
~dM|es|~qa@N~f"~lAy ~eZ_B@e~jeLigeras #yTodos sus Aspectos
~dM|ru|#i~a[b ~mqdcxekaddao ~myhjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~ofdco
~dM|ar|~fgbdhj ~e'~lDlabpqboe abxDcke fabpqboe abvncne dh rdcj rfahlu fdtanogu fabiAaE jbcu
~dM|zh|从各个~gS~em*N<W@[*[~dm%S~gW@)@'
>D|fr|~ni@3&[permettre %E*7@eprocéder %Ol’identification #cau traçage rapides #cfiables @C~qwcalibre illicites;~ni@3@etraçage
>D|es|Instrumento @A@NPermitir a @X%/Identificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~jeLigeras Ilícitas;Instrumento ~qQLocalización
>D|ru|@:{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz~alsahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;@:#d@oajhmcybgedbt
>D|zh|使各国能够及时@[可靠地识别@[追查%S~dm@)#C文书;#C追查文书
~oM|fr|>d@eDurban
~oM|es|@g~gp=ZDurban
~oM|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~ccb Gfasfeii~fu&a
~oM|ar|~jcmcklah
~oM|zh|德班@w@[@'
~fi|fr|~f3@e~f9issu #B>6@T#)^a&m%b;~f3@e~lX
~fi|es|Consenso @e~f9#B>5@A%Z~aS>Y&P;Consenso @e~lX
~fi|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~fi|ar|gfani JkaE dfhgckc
~fi|zh|~a-#C~dh~ei;~ei
>:|fr|~ma=y#)^a&m#a: <h~j"#B>6@T@esuivi #)^a&mdéveloppement, chargée d’examiner @o*t&m~f3@e~lX;~ma=y#)^a&m%b
>:|es|~ia=y%Z~aS>Y&P{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
>:|ru|~bv@da Fbdedhbfagedbb ~dF{: | — }bjasaguo nakpicdj ~ji@olahmcnptzco <3%3Fbdedhbfagedbq <i~j.awxafe vane ~d"Iadjcffcohkasa kadhcdhphe;~bv@da Fbdedhbfagedbb ~dF
>:|ar|~m8gdfcb abghdce
>:|zh|~a-_m@w：~pd&J~ei>X=6~mX@)~a-后续#C~dh结果~m0;~a-_m@w：~pd&J~ei>X=6~mX@)~a-后续#C~dh+];~a-_m@w
_v|fr|~lo@e~hevieillissement{, 2002|};~qO~oy
_v|es|~oY~qQ~cK#WEnvejecimiento{, 2002| (2002)|};#U=Z~oy
_v|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *k@o~p!hjefcdbq{| 2002 sane};Ienfbnhk@Y&a
_v|ar|~dPdmkcm ~e)bbwcvfve
_v|zh|2002%W~bG#C#6;~bG#C#6;马德里#6
>k|fr|%T~oh~lo@e~hevieillissement, 2002;%T~oh~lo@e~hevieillissement
>k|es|%ty {el |}~oY~qQ~cK#WEnvejecimiento{, 2002| (2002)|}
>k|ru|&Q{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *k@o~p!hjefcdbq{| 2002 sane}
>k|zh|&J#!>X@[《2002%W~bG#C#6>X;&J#!>X@[&J~bG#C#6>X
&A|fr|~ma~kq#)#a~kU
&A|es|~iaJohannesburgo #W#l~bf
&A|ru|Йaveddchwpfshk@d@o~mI~kW
&A|ar|%lrfuahqlkD +aabghdce abdqgmade
&A|zh|~jH%h#n@w
=E|fr|#U@e*t~en~k2~kU{ (Plan de mise en œuvre de Johannesburg)|};#U@e*t@e~lP
=E|es|#U@e>4_Y~nb#B~eY#W#l~bf{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#U@e>4_Y~nb@eJohannesburgo
=E|ru|Gmed@x~nUfcCcdbo ~ob@e~el@o~mI~kW{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@Y~nUfcCcdbo
=E|ar|vye ghncH hgazr ~jybbghdce abdqgmade;vye rfuahqlkD bbghncH
=E|zh|%h~hi~om(~jH~om);%h~hi~om;~jH~om
^8|fr|~h2d’Almaty
^8|es|#s=ZAlmaty
^8|ru|Mmiejbdhk@s&a
^8|zh|~m4@'：在内陆@[过境#n中%1过境运输>I+N新=a下满足~cd@)特殊需要;~m4@'
~b0|fr|~ma=.@e~f7
~b0|es|~ia@9@e~cH
~b0|ru|<9@dlfbdrblag
~b0|ar|~ojrhcn
~b0|zh|%q#M@w
<j|fr|~qO~f7
<j|es|#U=Z~cH
<j|ru|<9@Y&a
<j|ar|~dPrhcn
<j|zh|%q#6
<t|fr|Engagement @eTunis
<t|es|~h!@eTúnez
<t|ru|Tpdbhhk~eJawqxejcmAhjg{a|e|p|ai|c}
<t|ar|abgCad gfhq
<t|zh|突尼斯~mY
~aG|fr|%J@eTunis =Y~p,@el’information
~aG|es|%J@eTúnez +z~bK;#s@eAcciones @eTúnez +z~bK
~aG|ru|Tpdbhhk@s~j.bdFafierbaddasa awzchjge
~aG|ar|_Qgfhq +adrgdj abdjbfdag
~aG|zh|信息+H突尼斯=x
=o|fr|~maMaurice
=o|es|~iaMauricio
=o|ru|~j3@H
=o|zh|~dn@w
>v|fr|_J@eMaurice =Ypoursuite #B*t&m~h2~k2~hC@C^E;_J@eMaurice
>v|es|~bu@eMauricio +z~h(Ulterior #k~qa>Y#l~bL%0=!;~bu@eMauricio
>v|ru|~j3{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @onemAdcoCcip >)Gfasfeiiu *k@o~gE&'<i*e;~j3{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
>v|zh|~eM&J+P%h#n@'>X~dn=?;~eM&J+P%h#n@'>X@)~dn=?;~dn{执行|}=?
^i|fr|~maHyogo
^i|es|~iaHyogo
^i|ru|Хbashk@H
^i|zh|兵库@w
<(|fr|~jY@U@eHyogo @12005-2015 : @1@Cnations ~o5collectivités résilientes face %Ecatastrophes;~jY@U@eHyogo
<(|es|=U=ZHyogo @N2005-2015: Aumento #BResiliencia _YNaciones y #FComunidades ante @XDesastres;=U=ZHyogo{| para 2005-2015}
<(|ru|Хbashk#u*k@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc *5b awzbd;Хbashk#u&a
<(|ar|syak jdb ucfDf
<(|zh|2005-2015%W兵库+Q=a：加强%1@[社区@)抗灾能力;{2005-2015年|}兵库+Q=a
~ak|es|^(@e~dz#B>5@e>L^z%Z%QSur-Sur
~ak|ru|~pS{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~jm@e~c8@ohajfpndbBchjgp Ys — Ys
~ak|zh|~lw~mT+]
<P|fr|~jYdécennal @eprogrammation #K@-modes @econsommation ~qpproduction durables
<P|es|=UDecenal @e~p0@k~lW@eConsumo y ~l2Sostenibles
<P|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *k@olcfcvanp k ~d'ferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
<P|zh|%h消费@[生产模式十%W~pe=a;%h消费@[生产{模式|}{十年|10年}{期|}~pe=a
~k?|fr|Tenir @-promesses : unis @1atteindre @-objectifs &mMillénaire @1=N%b
~k?|es|~qypromesa: unidos @Nlograr @XObjetivos @e#l#kMilenio
~k?|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %3fexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~k?|zh|履行诺言：团结一致实现千%W#n目标
~hc|fr|<h~j"#BRéunion @e*Y@e%A*ajeunesse : dialogue #ccompréhension mutuelle
~hc|es|^(=P@e%7%ZJuventud: Diálogo y Comprensión Mutua
~dd|fr|Le millénaire @e+U: @o~maVienne @E+U~oh#ahumain
~dd|es|Milenio Espacial: ~fv~ia~e!#W~ou=O#lHumano
~dd|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao <3b fexgbjbb BcmagcBchkasa awzchjge
~dd|zh|~pk千%W：@F~pk@[%U@)#n@)=i@w
+y|fr|#p+V+L~o(*7@esatellites artificiels #BTerre %Efins #Btélévision directe &G
+y|es|@9^Uhan @eRegir @o*'~lb@X%/@eSatélites Artificiales #BTierra @N#FTransmisiones %aDirectas ~lbTelevisión
+y|ru|*"=W~d,bhkphhjgcdduv hlpjdbkag Зcimb ~j.%Ddclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
+y|zh|各国~fx%U造地球卫星进行#C直接电视广播所应遵守~p[
~a'|fr|#p*atélédétection
~a'|es|@9~j/_ZTeleobservación #BTierra desde %(Espacio{| Ultraterrestre}
~a'|ru|~ainbhjedrbaddasa xadnbfagedbq Зcimb bx ~felfahjfedhjge
~a'|zh|@F从*8遥感地球~p[
<N|fr|#p>S%O+L@esources d’énergie ~gK%Nl’espace
<N|es|@9Pertinentes _Z*'@eFuentes @eEnergía &W~lm+X
<N|ru|~ai=Wqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
<N|zh|~o6*8_l核动力源~p[
~a)|fr|@i*a*,@T_1@e+Uau profit #c%Nl’intérêt @etous @-États, compte tenu ~bD@Cbesoins @Cpays #y%b
~a)|es|@g%Z%Q@A~c0~ouUltraterrestre #yBeneficio e Interés @eTodos @XEstados, Teniendo ~d4#yCuenta #FNecesidades %0<0#y&P
~a)|ru|~fQicynpdefandai ~c9g bhhmcnagedbb b ~jw~felfahjfedhjge @ewmesa b ^eghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
~a)|zh|@F开展~oZ*8@)#C>I，_:~g!%1@)福利@[利益，并~dq要考虑到#n中%1@)需要@)@w
_h|fr|@i@C=.juridiques ~qe_1@e~cm
_h|es|@g%0@9Jurídicos ^UDeben Regir ~d0%0%/~c0+X
_h|ru|#zlfegaguv ~gd<3*5@o~kLb ~d'~felfahjfedhjge
_h|zh|各国~oZ*8~i-@)^X律#M@w
+e|fr|%P>S%Eentreprises #c%E~qH{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+e|es|~bI~m.Empresas y @X=e{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+e|ru|=V@VlfcnlfbdbiejcmAhkao <3g ehlckjc ~ge=S{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+e|ar|~aw+aabpjdab abgrakce foifi ~cR;~aw+xlabpjdab abgrakce foifi ~cR
+e|zh|工商企业与*S：实施@y“#g*N尊重@[补救”=a~fK;工商{企业|业}与*S{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~fK
&M|fr|%P>Sau déplacement @e%H%Ol’intérieur @e~mzpropre pays
&M|es|~bI%0Desplazamientos Internos
&M|ru|=V@V~iblcfciczcdbb mbr gdpjfb hjfedu
&M|ar|~aw+xlabgwkm abmavbc;~aw+aabgwkm abmavbc
&M|zh|@F~fJ#t@)~fK;~fJ#t~fK
>x|fr|%P@El’extrême pauvreté #c@-~qH
>x|es|~bI%ZExtrema Pobreza y @X=e
>x|ru|=V@V~ibkfeodco {dbzcjc|wcndahjb} b *C=S
>x|zh|@F赤贫与*S#t@)~fK;#(赤贫~df*S<w@/~fK
~dJ|fr|~qORabat @E%f@el’appel >bhaine nationale, raciale ou religieuse qui constitue une incitation >b~g?%Ol’hostilité ou >bviolence
~dJ|es|#U=ZRabat %Zprohibición #Bapología #kodio nacional, racial o religioso ^Uconstituye incitación _Zdiscriminación, @ohostilidad o @oviolencia;#U=ZRabat
~dJ|ru|Oewejhk@Y*k@oxelfczcdbt lfalesednu derbademAdao, fehagao ~nOfcmbsbaxdao dcdegbhjb;Oewejhk@Y&a
~dJ|ar|~dPabklay +aoFk abmjfe sbG abtkauce abifdce pf abjhxkce pf abmchce
~dJ|zh|@F&d构成煽动_o*N敌意或_?@)鼓吹民族*N~gT或宗教仇恨言论@)拉巴特#6;拉巴特#6
^n|fr|Manuel @1enquêter efficacement *a+C{ (Protocole d’Istanbul)|};@R~mt
^n|es|Manual +zInvestigación y Documentación Eficaces #B>i{| (Protocolo de Estambul)};~qJEstambul
^n|ru|Opkaganhjg{a|e|p|ai|c} @o~ktfehhmcnagedbt b nakpicdjbfagedbt ~k/{| (LjeiwpmAhkbo lfajakam)};~pT@"
^n|zh|_C@)=7@)有效调查@[~m0记录手册;伊斯坦布尔{议定书|规程}
*(|fr|Lignes ~ms+S@e*1~k5impliquant @-~bZ~ft#ctémoins d’actes criminels
*(|es|%i%Z&L#y~hoConcernientes a @XNiños ~f,y Testigos @eDelitos
*(|ru|=V{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #m>Qg galfahev, ~c'pBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
*(|zh|~o6涉及罪行@)%R被害%U@[证%U@)事项上坚持公理@)*O
&3|fr|%P~cT>b#P&mcrime
&3|es|%i+z%u#kDelito
&3|ru|=V@V~j.~iZ~mC
&3|zh|&V=w*O
&1|fr|_F~dK%E~bZ%N=Nsystème @e~hT
&1|es|%i@e@,#WNiño ~lmSistema @e~m9
&1|ru|=V@V#Y*k^e~oXg hbhjcic ^Z
&1|zh|&)系统中%R#t+Q指南
<Q|fr|#p=g#K=N~o,%O@Cprogrammes @e*1réparatrice +Spénale
<Q|es|~bq+z>4@e~p0@e&L{Restitutiva|Restaurativa} #yMateria Penal
<Q|ru|@?_Plfasfeii fchjbjprbaddasa >Qg galfahev ^Z
<Q|zh|~o6刑事事项中采用恢复性司^X~pe@)+O
~g]|es|Relación Consultiva +4@ty #F~cMNo Gubernamentales
~g]|ru|DadhpmAjejbgduc ajdaCcdbq ~podclfegbjcmAhjgcdduib afsedbxerbqib
~ev|es|criterios{| convenidos} +zproclamación @eaños internacionales
~ev|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %msanag
*z|fr|Initiative @e~mHarabe
*z|es|Iniciativa @ePaz Árabe
*z|ru|Mfewhk>Vibfd>Vbdbrbejbg{e|u|c|p|ao}
*z|ar|dlamke abqbad abjklce
*z|zh|~i:=5倡议
_d|fr|feuille @eroute axée %8résultats #yvue ~kV~eEpermanent &m~kRisraélo-palestinien prévoyant deux États
_d|es|hoja @eruta #kCuarteto basada ~o2ejecución @Nuna solución permanente biestatal #kconflicto israelo-palestino;hoja @eruta #kCuarteto
_d|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~j,~f]lfbdrblai hahpzchjgagedbq ngpv ~dL
_d|zh|~hf斯坦冲突@)永久性两国解决办^X基于表现@)路线图;{以色列-巴勒斯坦|以巴}冲突@/永久{性|}两国解决{办法|方案}@/基于表现@)路线图
_a|fr|~ma=.@E{des|les} arrangements intérimaires d’autonomie
_a|es|~ia@9~m.~jorelacionadas con un Gobierno Autónomo Provisional
_a|ru|#z~gda gfcicdduv icfev @oheiaplfegmcdbt
_a|zh|@F临时自治安排~p[声明;#(临时自治安排@/#M{声明|宣言}
&0|fr|~jY&X#Bbiodiversité @eKunming-Montréal
&0|es|=U%x@eBiodiversidad @eKunming-Montreal;=U%xKunming-Montreal #B~ls
&0|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %3wbafexdaawfexbq
&0|ar|syak tfhdchD - dfhgkcab <2bbghfj ablcfbfrc
&0|zh|昆明-~gV+N#[=a
~bR|fr|#U~b.=Y{diversité biologique|biodiversité} ~a/{| et les objectifs d’Aichi relatifs à la diversité biologique};#U~b.2011-2020 =Y{diversité biologique|biodiversité}
~bR|es|~hO+z~kg2011-2020 y {|las }Metas @eAichi +z~ls;~hO+z~kg~a/
~bR|ru|LjfejcsbBchk@Y%3~iQb &'=Wwbafexdaawfexbq @e~lrsanu
~bR|zh|~a/%W#[~eU@[爱知#[目标;《2011-2020%W#[~eU>X>W&J爱知#[目标>X;~a/%W#[~eU
~bQ|fr|%J2063{| de l’Union africaine| : l’Afrique que nous voulons}
~bQ|es|%J2063: %(África ^Uqueremos;%J2063
~bQ|ru|%!ndq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~n.{| MFfbkedhkasa hatxe}
~bQ|ar|vye abagoam ~l]bjad 2063
~bQ|zh|2063%W=x：我们想要@)*y;《2063%W=x》：我们想要@)*y;2063%W=x
^L|fr|~ju~ongouvernance responsable @Crégimes fonciers ~cT%Eterres, %Epêches #c%Eforêts ~jF~dZnationale
^L|es|~d1%ZGobernanza Responsable #BTenencia #BTierra, @o~gyy @XBosques ~lmContexto #B~dYNacional
^L|ru|~lNajgcjhjgcddasa ~d)galfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~mu~kT+K
^L|zh|%1~ce范围内土地*N~dp及~m1权属负~fO治理~ll
^b|fr|>a~on~eDresponsable
^b|es|+B+z~gyResponsable
^b|ru|~klgcncdbq ajgcjhjgcddasa fuwamaghjge
^b|ar|dmfhe abqbft +xlabxcm abkwcm
^b|zh|负~fO~dp~eQ
_u|fr|>a@eLa Haye ~qcprolifération @Cmissiles balistiques
_u|es|+B@eLa Haya ~nAProliferación %0Misiles Balísticos
_u|ru|Qeeshk~eKkanckh@x~p8~a[fehlfahjfedcdbq wemmbhjbBchkbv fekcj
_u|ar|dmfhe bauac bifajm abqbft bdhj ahgwak abiHazn abgqcakce
_u|zh|~em弹道导弹扩散海牙&e*O
~de|fr|>a#Z>b#P#c>b~k0@epiraterie, @Cvols %Omain armée ~hR@C~k[~o5~bNmaritimes *-~qj@el’Ouest #c&mCentre;>a@eYaoundé
~de|es|+B%g_Z%M#BPiratería, %(Robo a Mano Armada #h~m?y ~d0Marítimas {Ilegales|Ilícitas} #yÁfrica ~nry Central;+B@eYaundé
~de|ru|~kllagcncdbq, @PlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq +ihpnag b dcxekaddao <3@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~de|zh|在西非@[中部*y~em@[<W海盗*N武装抢劫~i/@[~fM%S~i-@)~eQ;雅温得~eQ
~bX|fr|>a#K@o~k0@epiraterie ~o5vols %Omain armée ~hR@C~k[%N~n9Indien occidental ~ohgolfe d’Aden;>a@eDjibouti
~bX|es|+B%g_Z%M#BPiratería y @XRobos a Mano Armada #h@X~m?~odÍndico ~nr=OGolfo @eAdén;+B@eDjibouti
~bX|ru|~kllagcncdbq, @PlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq +ihpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~bX|zh|吉布提~eQ
~db|fr|@i*a#8%N@-écoles
~db|es|@g@kEscuelas Seguras
~db|ru|~fQwcxalehduv Ckamev;~fQ<6Ckam
~db|zh|%c学校@w
~bl|es|Compromisos ~qR{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
~bl|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
~bl|zh|@F#g%R不被~bC%S招募或_l@)~i'~mY;#(#g%R{不被|免遭}~bC%S{招募|征募}或_l@/~i'~mY;&J~i'~mY>X
*Z|fr|@i#V%E=.#c#L=gau travail
*Z|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~mJa @X@9y @]~d5~lmTrabajo
*Z|ru|#zaw ahdagalamesetzbv ~p"b *Cg hFcfc jfpne
*Z|ar|%l~oIfaboifi ~mknc abjdb
*Z|zh|~mg~nH中+O@[%d@w;{国际劳工组织|劳工组织|}#(~nH中@/+O@[%d@/@w
~b3|fr|@i&mcentenaire @e{l’Organisation internationale du Travail|l’OIT} @1l’avenir &mtravail
~b3|es|@g#kCentenario #B{Organización Internacional del Trabajo|OIT} >YFuturo #kTrabajo
~b3|ru|#zhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;#zhjamcjbq a wpnpzci hFcfu jfpne
~b3|zh|~mg劳动#/@)~ka百%W@w;{国际劳工组织|}#(劳动#/@/~ka@/百%W@w
>s|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}*a*1sociale ~onmondialisation équitable
>s|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z&L=z@Nuna Globalización Equitativa
>s|ru|@Z{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~kXhlfegcnmbgao smawembxerbb
>s|zh|~mg争取公平+N化@)+H正义@w;{国际劳工组织|}#(争取公平+N化@)+H正义@w
~kH|fr|@id’Alma-Ata
~kH|es|~iaAlma-Ata
~kH|ru|Mmie-Mjbdhk@H
~kH|zh|~m4@w
~bT|fr|@id’Astana %8soins @esanté primaires
~bT|es|~iaAstaná @k~fvAtención Primaria @eSalud
~bT|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~bT|zh|阿斯塔纳初级~nG保健@w;@F初级~nG保健@)阿斯塔纳@w
~n6|fr|@id’Incheon : Éducation ~jg: vers une éducation inclusive #céquitable @equalité #cun apprentissage tout au long #Bvie @1tous;@id’Incheon
~n6|es|~iaIncheon: ~eq2030: Hacia una ~eqInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @NTodos;~iaIncheon
~n6|ru|RdBvadhk@H
~n6|zh|仁川@w：2030%W~i)：迈向全纳*N公平*N有质量@)~i)@[全民终身学习;仁川@w
_k|fr|~aR*abioéthique #c@-~qH
_k|es|@g*o@kBioética y =e
_k|ru|#ja wbaPjbkc b *C=S
_k|zh|#/生_[伦理与*S@w;#/生_[伦理@[*S@w
&q|fr|~aR*a~iLculturelle
&q|es|@g*o%Z>NCultural
&q|ru|#ja kpmAjpfdai fexdaawfexbb
&q|ar|~p5+aabghfj abBianc
&q|zh|#/=8多样性@w
~aA|fr|~aR#)génome humain #c@-~qH
~aA|es|@g*o#WGenoma Humano y @X=e
~aA|ru|#ja scdaic ~a]b *C=S
~aA|ar|~p5+aabdrch ablwkc foifi ~cR
~aA|zh|#/%U类基因组与*S@w
~b1|fr|@i#A#)clonage @Cêtres humains
~b1|es|@g^z%ZClonación Humana
~b1|ru|#z#Ea kmadbfagedbb =S
~b1|zh|@y@F%U@)克隆@)@w;@y%U@)克隆@w
~iE|fr|Recommandation @El’éthique @el’intelligence artificielle
~iE|es|Recomendación %ZÉtica #BInteligencia Artificial
~iE|ru|Ockaicdnerb~ccaw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~iE|zh|%U工智能伦理#t建议书
<F|fr|%P#A=Y@6&mconsommateur
<F|es|%i^z~p?#kConsumidor
<F|ru|~j'@V#E~j.~cbbdjcfchag lajfcwbjcmco
<F|zh|@y#g消费者*O;@y消费者#g*O
*G|fr|#p=g#Bstatistique officielle
*G|es|@9~d5_YEstadísticas Oficiales
*G|ru|Ehdagalamesetzb@VaFbrbemAdao hjejbhjbkb
*G|ar|~oI~mkbbsoxaEag abkqdce
*G|zh|官方统计+O
~d(|fr|%P=Yréglementation @Cfichiers personnels informatisés
~d(|es|~bI{para|sobre} @o~g.%0Ficheros Computadorizados @eDatos Personales
~d(|ru|=V@Vfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
=:|fr|Responsabilité @e~j-@1fait internationalement illicite
=:|es|~g/#k~h)~lbHechos Internacionalmente Ilícitos
=:|ru|EjgcjhjgcddahjA *5xe icynpdefanda-lfajbgalfegduc ncqdbq
=:|zh|%1对#C不^X&e@)~fO
_!|fr|#p=g@Copérations @erestructuration #Bdette souveraine
_!|es|~bq%0Procesos @eReestructuración #BDeuda Soberana
_!|ru|@?{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
_!|zh|~o[债务重组进程@)+O;#(~o[债务重组{进程|过程}@/+O
^l|fr|#v+V@-_e+4@7#A^A~pM
^l|es|#f@eRelación +4{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
^l|ru|=2Icynpdefandui psamagdui hpnai
^l|zh|@y@[~eN间<V#T;@y{和|与|同}~eN{间|之间|}@/<V#T
*B|fr|~iwfinancier #c{|les |des |aux }~o-@e^gfinancière ~qS*Q
*B|es|~iuFinanciero y ~g.Financiera Detallada @e&K
*B|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~ep
*B|ar|abhFad abdabc fabifajm abdabce bbpdd abdgome
*B|zh|@y财务~qx
trips|fr|#v{|de l’Organisation mondiale du commerce }%8~hx~jzpropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#v%8ADPIC
trips|es|Acuerdo%V<]~lz%0@]@ePropiedad Intelectual relacionados con %(Comercio;#f<]ADPIC
trips|ru|&r&?@ojafsagui ehlckjei ~gebdjcmmckjpemAdao hawhjgcddahjb;@L@oTORGL
trips|ar|agnai abrfahl abdgxbe labgrake dh ~fkabdbtce abntkce
trips|zh|~dg#T;~dg~eg
wto|fr|#v@e~j4instituant @7^?&mcommerce
wto|es|#f@e{Marrakech|Marrakesh} ~lb%(^Use Establece @o+t%x#kComercio
wto|ru|~pR#H{a haxnedbb|aw pBfcyncdbb} ~bdjafsagao afsedbxerbb
wto|zh|~du~mV#/~gW%C#T;~mV#/~gW%C@/~du#T
~dE|fr|~ma=y@El’Accord %8ADPIC ^Asanté publique
~dE|es|~iaDoha%V~mJal #f<]ADPIC ~jASalud Pública
~dE|ru|~bv@H&?«LasmeCcdbc @oTORGL b awzchjgcddac xnfegaavfedcdbc»
~dE|ar|~m8~ht~hulabrfahl abdgxbe labgrake dh ~fkabdbtce abntkce fabxoe abjade
~dE|zh|@F&J~dg#T>X与公共~pa@)_m@w;#(&J~dg#T>X~df公共{健康|卫生}@/{多哈|}@w
kazan|fr|~qOKazan
kazan|es|#U=ZKazán
kazan|ru|Dexedhk@Y&a
kazan|ar|~dPiaCah
kazan|zh|喀山#6
*E|fr|#vrevitalisé #)~eE&m~kR#y~gA&mSoudan &mSud;#vrevitalisé
*E|es|#fRevitalizado +z~co~gZ@e~mj;#fRevitalizado +z~co#y~mj;#fRevitalizado
*E|ru|Ewdagmcdd#Iaw pfcspmbfagedbb ~j,g {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
*E|ar|~htabdhwy bgqfce abhCaj nc rdufkce rhfl abqfmah
*E|zh|~mN重振~eg;@F~mN@)重振~eg;重振~eg;重唤活力@)@F~am{共和国|}冲突@)~aL
<M|fr|@R&Z@eNagoya-Kuala Lumpur *a~hb^A~mK#Zau @R@e+W*a#P@Crisques biotechnologiques
<M|es|~qJ~lY{-| - }Kuala Lumpur @k~g/y Compensación Suplementario al ~qJ+W@k#2#BBiotecnología
<M|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @owbawcxalehdahjb
<M|zh|&J~mP>X@F赔偿~fO与补救@)~dk-吉隆坡_S;#(赔偿~fO~df补救@/~dk-吉隆坡_S
~aX|fr|#v&[prévenir @o~eDnon réglementée #yhaute mer %N~n9Arctique central
~aX|es|#f@NImpedir @o~gyNo Reglamentada #yAlta Mar ~odÁrtico Central
~aX|ru|@La ~c/dcfcspmbfpciasa lfaiuhme g ~moiafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
~aX|zh|&V中北冰洋不管制公海~dp#T
~aV|fr|#v&mCap @e2012 *a*t@Cdispositions &m@R@e_r@e1993 #Z>b~jJ@e_r@e1977 *a#8@C~k[@e~o);#v&mCap @e2012
~aV|es|#f@eCiudad #kCabo @e2012 %ZImplantación _Y~jo#k~qJ_r@e1993 %gal @G~qQ_r+z#2%0~m?Pesqueros, 1977;#f@eCiudad #kCabo{ de 2012|}
~aV|ru|Dcoljepdhk#H2012 ~n.{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
~aV|zh|实施《1977%W托雷莫利诺斯#C渔船%c@m1993%W托雷莫利诺斯@z>X规定@)2012%W开普敦#T;2012%W开普敦#T
malabo|fr|~maMalabo *acroissance ^Atransformation accélérées @el’agriculture ~qj~onprospérité partagée ~qpmeilleures conditions @evie
malabo|es|~iaMalabo{| de la Unión Africana} %ZAceleración #kCrecimiento ~jA{Transformación|Trasformación} #BAgricultura #ypro #BProsperidad Común ~jAMejora %0Medios @eVida
malabo|ru|#zIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge ^eghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
malabo|zh|@F加快农业增长@[转型，_:共同繁荣@[改善生计@)马拉博@w
~k)|fr|~lo{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }&[~eC%Ocontrecarrer #c%O~dQ@o~eD=3
~k)|es|~oY@A@N~f"Desalentar y ~eZ@o~gy=9
~k)|ru|@:#G@olfcnplfcyncdbt, hncfybgedbt b &H+I{fuwdasa |}~oV
~k)|zh|&V*N阻止@[*[%S*N未报告@[无管制@)捕捞~i-#C#6;~qq{鱼|捞}{活动|}@/#C#6
>o|fr|%T@e=yissue &m« Sommet social &X» intitulé « Deuxième Sommet &X~k2social »;%T@eDoha
>o|es|%t@e=y#BCumbre =z%xbajo @odenominación {|de }“Segunda ~eY@k#lSocial”;%t@eDoha
>o|ru|~bv{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~np~azheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~el^e~azfexgbjbq»;~bv{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
>o|zh|题为“_p次+H~hi”@)“#/社发&,”《_m#!>X;题为“_p次+H~hi”@)“#/社发&,”_m#!;&J_m#!>X
<C|fr|~maCancún ~ef&/~qp+L~hC#Bbiodiversité @1=Nbien-être
<C|es|~iaCancún @k~fv~kp#B&D~jA*'~bL#BBiodiversidad >YBienestar
<C|ru|Dedkpdhk@d@oekjpembxerbb jciejbkb ~iQb &'=Wwbafexdaawfexbq ~j.~lhmtnco
<C|zh|将#g@[%h~fx#[以增进福祉纳入主流@)坎昆@w
~mn|es|~iaAichi-Nagoya %Z~eq>Y#l~bf
~mn|zh|%h#n~i)爱知-~dk@w;@F%h#n~i)@)爱知-~dk@w
>n|fr|#v#)dégagement @Cforces israéliennes #csyriennes;#v#)dégagement{ des forces|}{ de 1974|}
>n|es|#f%ZSeparación _YFuerzas{| entre Israel y la República Árabe Siria| de 1974};#f%ZSeparación
>n|ru|@La fexKcnbdcdbb gaohk;&r{| 1974 sane} ~oRRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
>n|zh|以色列@[~i:叙利亚~fD部队~d:;以色列&]叙利亚部队~d:;部队~d:;&J~d:>X
~n3|fr|*d2007 #)<4%N@o~o){ (no 188)|};@O{| (no 188)} #)<4%N@o~o){|, 2007}
~n3|es|~gu~o2Pesca{, 2007 (núm. 188)|, 2007|}
~n3|ru|@c2007 ~o!~oSg fuwamagdai hckjafc ~hS188);*i~oSg fuwamagdai hckjafc
~n3|zh|2007%W~dp~nH~cA188~qo;2007%W~dp~nH@m
^I|fr|*d1968 *acirculation routière
^I|es|_TCirculación Vial
^I|ru|%6~mEngbycdbb 1968 ~n.;@c1968 ~o!~mEngbycdbb
^I|zh|1968%W道路交通@m
_,|fr|~hnsignalisation routière
_,|es|_TSeñalización Vial
_,|ru|%6nafayduv xdekev b hbsdemev
_,|zh|1968%W路标@[信号@m
~c"|fr|#v~qf@-États-Unis d’Amérique #Zau Siège ~qS*Q;#v@eSiège
~c"|es|{Acuerdo|Convenio} +4@ty @X%/Unidos @eAmérica %g_ZSede @e&K;{Acuerdo|Convenio} %g_ZSede
~c"|ru|@L~poLacnbdcdduib Шjejeib Micfbkb ~ibichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~ep;@La ЦcdjfemAduv pBfcyncdbqv
~c"|zh|@y@[美利坚合众国@F@y总部@)#T;@y&]美{利坚合众|}国@F@y总部@)#T;总部#T
~ey|fr|<a~qS@C*7américains
~ey|es|>j#B+t%0%/Americanos
~ey|ru|~bM~lGeicfbkedhkbv ~dL
~ey|zh|~pl%1%C*:
+:|fr|~ag=Y#P^A#.#Btorture
+:|es|~a?~eoy ~p3@oTortura
+:|ru|~il~iYlujak ~ajdbv
+:|zh|~pl~em@[惩罚酷刑@m
&U|fr|~ag*a@6~jzl’homme @C%Hâgées
&U|es|~a?%Z@8%0@]Humanos _Y&vMayores
&U|ru|~il&O~ge~a]~oTmtnco
&U|zh|~pl#g老%W%U*S@m
=-|fr|@R>b~mf~hK#Z%E#L@C%Hâgées _2
=-|es|@Q#B~gY~p-%ga @X@]_Y&v@eEdad #y~eL
=-|ru|*gb defanag a *C~oTmtnco ~e?;*gb defanag, @P~ge~oTmtnco ~e?
=-|zh|&J*y~nB>X@F*y老%W%U%d@)@z;&J*y*S@[_R>X@F*y老%W%U%d@)@z
>[|fr|@a#BCommunauté ~mR@C*7@el’Afrique @el’Ouest %8~qwcalibre, ~oUmunitions #c~bUmatériels connexes
>[|es|@j#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @k{las |}~jeLigeras, sus Municiones ~hM~h:Conexos
>[|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv *5a hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~bE~c'dbib iejcfbemev
>[|zh|西非%1~gU共同体@F~dm*N其~mW及*x相关材料~h0;西非%1~gU共同体@F~dm*N{其|}~mW>W*x{相关|有关}{材料|物资}~h0
<L|fr|*dl’Afrique centrale @1=N~f?@C~qwcalibre, @e~oUmunitions ~qptoutes pièces #ccomposantes pouvant servir %O~mzfabrication, ~mK#cassemblage;*dKinshasa
<L|es|~qTKinshasa
<L|ru|ЦcdjfemAdaeFfbkedhk~m)xe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~jNwujA bhlamAxagedu ~j.bv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@p
<L|zh|中部*y管制~dm*N其~mW@[可用于制造*N修理@[组装此类%I@)零部件@m
cifta|fr|~ag~qA@emunitions, d’explosifs #c~nSmatériels connexes
cifta|es|~a?~nAFabricación =O~l/Ilícitos @e*n@eFuego, Municiones, ~nd~hM~h:Relacionados
cifta|zh|~pl%1&d~qb火器*N~mW*N爆炸_[及*x~pf材料@m
stcw-f|fr|~jJ{de 1995 |}%8normes @e~p7>1@C~k[@epêche, @edélivrance @Cbrevets ~qpveille
stcw-f|es|@G@A@kNormas @eFormación, Titulación y Guardia >Y~be%0~m?Pesqueros{, 1995|}
stcw-f|ru|@:>f~n8b nblmaibfagedbb ~p9fuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
stcw-f|zh|1995%W渔民~d.与~gO~ln;1995%W#C渔船{船员|人员}~d.&]~gO@m
~cW|fr|~hn~k0*-dirigés #w~cp
~cW|es|@G~fzRelacionados con @o~eV
~cW|ru|%6~ofdcxekadduib ekjeib #Y%]~eG
~cW|zh|=v与#C~do~pf@)%S&e~h0
=m|fr|@R&Z>b@a=Y#.#Bcapture illicite d’aéronefs
=m|es|@QComplementario #k@G+z%M#kApoderamiento Ilícito @e~lx
=m|ru|~cFnalamdqtz~al~lC~ofdcxekaddui xevgejai ~c7
=m|zh|=v~fR@m@)_S;&J#(=v~fR@/%e@/_S
~fj|fr|@Rportant amendement #B~ik~gH#c~m7~bUactes survenant %Obord @Caéronefs
~fj|es|@Q^UModifica %(@G~m.Infracciones y Ciertos Otros Actos ~jZa Bordo _Y~lx
~fj|ru|~cFbxicdqtz~al~lClfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~c7
~lf|fr|@R{de 2005 |}#Z>b@a^0~qc#8#Bnavigation maritime
~lf|es|~l5{ de 2005|} {relativo al|del} @G~qh#BNavegación Marítima
~lf|ru|#12005 >Tk ^3a #?@(_O;#1k ^3a #?@(_O
~lf|zh|&J~if%c%S&e@m》2005%W@z;&J~if%c%S&e%e{的2005年|的|}@z
>B|fr|@R{de 2005 |}#Zau @R^0~qc#8@Cplates-formes fixes situées ~c2
>B|es|~l5{ de 2005|} {relativo al|del} @Q~qh_YPlataformas Fijas Emplazadas ~o2~jR
>B|ru|#12005 >Tk Gfajakamp a =b@e^o;#1k Gfajakamp a =b@e^o
>B|zh|&J~g,%S&e@z》2005%W@z;&J~g,%S&e@z>X{的2005年|的|}@z
=q|fr|~h6>b~hn@6physique @Cmatières ~ex
=q|es|~e0{de|a} @o_T@8Física %0~h:~e6
=q|ru|Galfegk{e|b|c|p|ao} k ^3a ~h,&O=hiejcfbeme
=q|zh|&J~g"_[#g%e~di;&J~g"{物|体}#g%e@/{2005年|}~di
^.|fr|~h6@e~njau @R@eMontréal #Z%O@C~b:qui appauvrissent @o~g:;~h6@eKigali
^.|es|~e0@e~nj{del|al} ~qJ~h?%ga #F~iA^UAgotan @o~qK;~e0@e~nj{del|al} ~qJ~bw;~e0@eKigali
^.|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @ogczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
^.|zh|&J@F消耗臭氧层_[质@)~gV@z>X基加利~di;基加利~di
~aY|fr|~h6@eDoha{ au Protocole de Kyoto|}
~aY|es|~e0@e=y{al|del} ~qJ{Kyoto|Kioto};~e0@eDoha
~aY|ru|~bv{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~bv{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
~aY|zh|&J~j[@z>X_m~di;&J~j[@z>X@)_m~di;_m~di
~gG|fr|~e7@eGlasgow @1=Nclimat
~gG|es|^5@eGlasgow ~lb%(Clima;^5Climático @eGlasgow
~gG|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
>E|fr|#v{de l’Organisation mondiale du commerce |}*afacilitation @Céchanges
>E|es|Acuerdo%V@k~fvFacilitación #kComercio
>E|ru|&r&?aw plfazcdbb lfarcnpf jafsagmb
>E|zh|~gW便利化#T;~gW便利化~eg
<I|fr|#v%8subventions >b~o)
<I|es|Acuerdo%V@k{|las }Subvenciones _ZPesca
<I|ru|&r&?a hpwhbnbfagedbb fuwdasa ~oV
<I|zh|~dp补贴#T
>w|fr|#v{de l’Organisation mondiale de la Santé |de l’OMS |}%8pandémies ~qS^?#BSanté;#v{de l’Organisation mondiale de la Santé |de l’OMS |}%8pandémies
>w|es|#f#B{Organización Mundial de la Salud|OMS} @kPandemias;#f@kPandemias
>w|ru|@L~i!xnfegaavfedcdbq @o~ofledncibqib;GedncibBchk%B
>w|zh|#/~nG%C~mU#T;{世卫组织|}~mU#T
^,|fr|~e7*asécurité, @ostabilité ~oh#a%N@orégion @CGrands Lacs
^,|es|^5%ZSeguridad, @oEstabilidad =O#l~o2Región %0Grandes Lagos
^,|ru|Gekj@xa wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
^,|zh|大湖区%c*N稳定@[#n@m;大湖区%c*N稳定&]#n{公约|契约|条约}
^j|fr|#v+V@-_e~qfl’Agence @T@el’énergie atomique
^j|es|#f~m.~bJ+4@t=OOrganismo{ Internacional de Energía Atómica|}
^j|ru|&r, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Eh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};=2Icynpdefandui escdjhjgai @oejaidao Pdcfsbb
^j|zh|@y与~dj间<V#T;@y&]{国际|}~dj{间|之间的|}<V#T
^w|fr|#v%8_e~qf@7@1%f@C<Bchimiques
^w|es|#f@k{la Relación|las Relaciones} +4@t~jA+t+z&._Y*nQuímicas
^w|ru|=2Efsedbxerbco @oxelfczcdbt vbibBchkasa afpybq
^w|zh|@y@[&d~i"%I%C间<V#T;#(@y&]&d~i"%I%C{间|之间}<V@/#T
~g[|ru|=2>9afsedbxerbco @oibsferbb
~g[|zh|@y@[#C~i.%C间<V#T;#(@y&]#C~i.%C{间|之间}<V@/#T
^J|fr|~kz#c{|le |du |au }~iw>1~qS*Q
^J|es|^4y ~iu#k~be@e&K
^J|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~ep
^J|zh|@y~nH~fF~qx;@y~nH~fF~ph@[~nH~fF细则
>y|fr|~iw#c{|les |des |aux }~o-+V@oplanification @Cprogrammes, @-~hx&mbudget qui ont trait %Eprogrammes, =N~f?@el’exécution #c@-méthodes d’évaluation
>y|es|~iuy ~g.Detallada +zPlanificación %0Programas, @X~lz@e~p0#kPresupuesto, @oSupervisión #B~h(y @XMétodos @eEvaluación
>y|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @olfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~nUb icjanu arcdkb
>y|zh|~pe规划*N预算内~pe~pn*N=6~mX监测@[评价方^X~qx
~c,|fr|@ifaisant @e~n9Indien une zone @epaix
~c,|es|@g#kOcéano Índico como Zona @ePaz
~c,|ru|#zaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~c,|zh|宣布印度洋为=5区@w;宣布印度洋为=5区@)@w
~gg|fr|~maLima : vers un #aindustriel inclusif #c~kU
~gg|es|~iaLima: hacia un #l~nhInclusivo y ~bf
~gg|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b &'lfaiuCmcddasa fexgbjbq»;Zbihk@H
~gg|zh|利马@w：努力实现包容及%h工业#n
~cj|fr|@iministérielle d’Oslo
~cj|es|@g~gx@eOslo
~cj|zh|奥斯陆部长级@w
~a9|fr|<ad’Ottawa =Y~dI#Bsanté
~a9|es|>j@eOttawa +z~iq#BSalud;>j@eOttawa >YFomento #BSalud
~a9|ru|Ejjeghk%)@opkfclmcdbt xnafagAq
~a9|zh|渥太华~pa_:*:
_7|fr|<a@e~hp=Y~dI#Bsanté %Ol’heure #Bmondialisation
_7|es|>j@e~hp@N{el Fomento|la Promoción} #BSalud #yun Mundo Globalizado
_7|ru|Uedskakhk%){la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
_7|zh|@F+N化#/中~pa_:@)曼谷*:;+N化#/中~pa_:曼谷*:
~gk|fr|%T@eRio %8déterminants sociaux #Bsanté
~gk|es|%t@eRío @k{|los }Determinantes ~ix#BSalud
~gk|ru|~h]{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @oharbemAdui ncjcfibdedjei xnafagAq
~gk|zh|@F~pa#t+H决定因素@)里约#!;~pa#t+H决定因素里约#!
~i5|fr|~ma~j5@El’efficacité @el’aide au %b
~i5|es|~iaParís %ZEficacia #BAyuda{ al Desarrollo|}
~i5|ru|Gefbyhk@d@olaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~i5|zh|~mZ实效#t~i'@w;@F~mZ实效<w@)~i'@w
~cS|fr|~h2d’Accra
~cS|es|#s=ZAccra
~cS|ru|Mkkfhk@s&a
~cS|zh|阿克拉+Q=x
busan|fr|~lZ@eBusan ~on*,efficace au service &m%b
busan|es|Alianza @eBusan +z%QEficaz al &P
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~kXPFFckjbgdasa <'%3~dF;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~kXPFFckjbgdasa <'%3~dF
busan|zh|有效#n>I釜山~o];_:有效#n>I@/釜山~o]
~iH|fr|#U~b.@eBali @1l’appui technologique ~oh~fp@Ccapacités
~iH|es|~hO@eBali >YApoyo Tecnológico ~jACreación @eCapacidad
~iH|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @oakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~iH|zh|巴厘技术支助@[能力建设~eU
~c?|fr|~ma~dz{|du 7 février 1997 }#)rôle ~ohmandat &m@I#A@1l’environnement
~c?|es|~ia~dz#WPapel =OMandato #k#s^z>Y~lSAmbiente
~c?|ru|~pS@da famb b iednejc Gfasfeiiu #E@o~iFhfcnc
~c?|zh|@F@y~dr规划署@)~j]@[任务@)~mT@w
malmo|fr|@iministérielle @eMalmö
malmo|es|@g~gx@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|zh|马尔默部长级@w
~gc|fr|~h2&X=Y@6~ii~qc~gidue %E~bNterrestres
~gc|es|~qa%x~p?#k~lSMarino frente a ~d0Realizadas #yTierra
~gc|ru|~dA@s*k@o&O~hGhfcnu aj ~mMg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~gc|zh|#g*?~dr免受陆上~i-影响+N@';#g*?~dr免受陆上~i-{污染|}+N@'
~b4|fr|~lo=Y^g#Bcapacité @e~o)
~b4|es|~oY@A+z~av#BCapacidad Pesquera
~b4|ru|@:#G@o~n)lfaiuhmaguib iazdahjqib
~b4|zh|^T捕捞能力#C#6
~ew|fr|~lo=Y&/^A^g@Crequins
~ew|es|~oY@A+z&Dy ~fv~av%0Tiburones
~ew|ru|@:#G@o~nVekpm b ~n)bv xeleheib
~ew|zh|~ej^T鲨鱼#C#6
~b5|fr|~lo&[réduire @-captures accidentelles d’oiseaux @emer ~o(palangriers
~b5|es|~oY@A+z~it_YCapturas Incidentales @eAves Marinas ~o2~gycon Palangre
~b5|ru|@:#G@ohakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~b5|zh|减少延绳钓~dp中误捕海鸟#C#6
=r|fr|_F{volontaires |d’application volontaire }&[assurer @odurabilité #B~eDartisanale ~jF~dZ~qpl’éradication #Bpauvreté
=r|es|~d1@NLograr @oSostenibilidad #B~gy#yPequeña Escala ~lmContexto #B~dY~jAErradicación #BPobreza
=r|ru|~lN~cU&'iemaiehCjewdasa fuwamaghjge ~mulfanagamAhjgcddao <6b bhkafcdcdbq wcndahjb
=r|zh|~ce@[扶贫背景下保障%h小规模~dp~ll;~ce@[*[贫困背景下保障%h小规模~dp~ll
+5|fr|~ju=Yconduite @e~j-&mpavillon
+5|es|~d1+zActuación #k~h)#kPabellón
+5|ru|~lN#Y*k~mLFmese
+5|zh|船旗国表现~ll
>m|fr|_F+J*a^g#B~eDprofonde #yhaute mer
>m|es|%i%a+z~av_YPesquerías @eAguas Profundas #yAlta Mar
>m|ru|@:@M~d)smpwakagandasa lfaiuhme g ~moiafc
>m|zh|2008%W公海深海~dp^T#C*O;公海深海~dp^T#C*O
~nP|fr|_F+J*a^g@Cprises accessoires ^Aréduction @Crejets #ymer
~nP|es|%i%a+z~av_YCapturas Incidentales ~jA~it%0Descartes
~nP|ru|@:@M~d)lfbmage b hakfezcdbq guwfahag
~nP|zh|兼捕^T及减少丢弃_[#C*O
~c4|fr|~ju#)marquage @Cengins @e~o)
~c4|es|~d1#WMarcado _YArtes @ePesca
~c4|ru|Ockaicdnerb~hd@oiefkbfagkc afpnbo mage
~c4|zh|渔具标识~ll
~lc|fr|~ma~kw*a~eD=3
~lc|es|~p/~gy=9
~lc|ru|Obihk@d@olfawmcic +Ifuwdasa ~oV
~lc|zh|%S*N未报告@[无管制捕捞#t2005%W~kb@w
~i8|fr|~maReykjavik @Eune ~eDresponsable %Nl’écosystème marin
~i8|es|~iaReikiavik %Z~gyResponsable ~lmEcosistema Marino
~i8|ru|OcokAqgbkhk@d@oajgcjhjgcddaip fuwamaghjgp g ~hGPkahbhjcic
~i8|zh|@F*?生态系统负~fO~dp@)雷克雅未克@w
>p|fr|@i~en*a#8alimentaire
>p|es|@g#B~eY@k~fv#2Alimentaria
>p|ru|#z~npheiibje @o+K
>p|zh|#/~ce峰会@w;#/~ce&,@w
_-|fr|#p@e~kw~on~dZ^?~kU
_-|es|Cinco @9@eRoma +z~dY%x~bf
_-|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao +K
_-|zh|%h+N~ce~kb五项#M;{全球可持续|可持续全球|全球}~ce@/~kb五项#M
<E|fr|~jY&X#Z%E~eA– Pour une planète sans ~eAni déchets nocifs;~jY&X#Z%Eproduits chimiques
<E|es|=U%x<]Productos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
<E|ru|~dA#u@ovbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
<E|zh|+N~i"品=a-使地球免受~i"品@[废_[危害;+N~i"品=a
^)|fr|~e7&X@1l’emploi
^)|es|^5%x>YEmpleo
^)|ru|~dA*Ia fewaBbv ichjev
^)|zh|+N就业~pc
_)|fr|<aolympique
_)|es|>jOlímpica
_)|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
_)|zh|奥林匹克*:
~i3|fr|~maMoscou @1~n!>btuberculose
~i3|es|~iaMoscú @NPoner Fin _Z~l:
~i3|ru|Iahkaghk@d@o&Hjpwcfkpmcxe
~i3|zh|终结结核病#t莫斯科@w
^O|fr|#U@U=Y#P@el’extrémisme violent
^O|es|~oY~eo%(Extremismo Violento
^O|ru|Gmed@x*k@olfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
^O|zh|~em_?极端主义#6
_(|fr|%P@e~oy
_(|es|~bI<]Combatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~bI@e~oy
_(|ru|~j'@V#Ybdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
_(|zh|马德里~fK
~bj|fr|communiqué @e~f7
~bj|es|comunicado ~j"#kGrupo @e@,@NSiria;Comunicado @e~cH
~bj|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *k@oLbfbb;<9~eJkaiitdbkc
~c:|fr|#vréglant @-déplacements ~ohpassage
~c:|ru|@La lcfcngbycdbb b nahjplc
~c:|zh|通行进出#T
^m|fr|#vintérimaire israélo-palestinien *aRive occidentale ^Abande @eGaza
^m|es|#fProvisional Israelo-Palestino %ZRibera ~nr~jAFaja @eGaza
^m|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @oЗelendaip wcfcsp b hckjafp Qexe
^m|zh|~hf斯坦@F西岸@[加沙地带@)临时#T;@F西岸@[加沙地带@)~hf斯坦临时#T
_g|fr|#v#)~eE&m~kR#y~gA&mSoudan &mSud
_g|es|#f{sobre|para} @o~co~gZ@e~mj
_g|ru|@Law pfcspmbfagedbb ~j,g Ochlpwmbkc Yyduo Lpned
_g|zh|@F~mN@)~eg;~am{共和国|}冲突@/~aL
+M|fr|#v*acessation @Chostilités, @o@6@Ccivils #c>Rhumanitaire
+M|es|#f%ZCesación _YHostilidades, @o@8%0~or=O~f0Humanitario
+M|ru|@La lfckfezcdbb wacguv ncohjgbo, &Osfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
+M|zh|停止敌对+Q*N#g平民@[~nI~mZ准入#T;停止敌对+Q*N#g平民@[~nI{援助|}准入~aL
~iI|fr|#vpolitique =Y~mH^Aréconciliation #y~gAcentrafricaine
~iI|es|#f~pX+z~nuReconciliación ~gZCentroafricana
~iI|ru|&Q#H~nMb lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~iI|zh|中非~fD=5与@[解~i(~eg;中非~fD=5~df@[解~i(~aL
~gh|fr|#v=Y~mH^Aréconciliation au Mali
~gh|es|#f+z~nuReconciliación #yMalí
~gh|ru|@L~nMb lfbibfcdbb g Iemb
~gh|zh|马里=5与@[解~eg;马里=5~df@[解~aL
~bY|fr|Accord-cadre =Ypaix, @o#8^A*,=Y~gAdémocratique &mCongo ^Arégion
~bY|es|=U+zPaz, @o#2~jA%Q~gZDemocrática #kCongo ~jARegión
~bY|ru|OeiaBd#Ia ibfc, <6b ~c9~j.HciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~bY|zh|刚果民主~fD@[该区域=5*N%c与>I=a;刚果民主~fD&]该{区域|地区}=5*N%c~df>I=a
dayton|fr|Accord-cadre général =Y~mH#yBosnie-Herzégovine
dayton|es|#f=U~e2@ePaz #yBosnia y Herzegovina
dayton|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~nMg Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
dayton|zh|波斯尼亚@[黑塞哥维那=5总=a#T
~jx|es|#f~lK+zTerminación #k~pJ~jAConstrucción @euna Paz Estable y Duradera;#f~lK@ePaz
~jx|ru|EkadBejcmAd#Ia lfckfezcdbb ~j,b lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
jcpoa|fr|#U@Uglobal commun
jcpoa|es|~oYIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &a;LNGH
jcpoa|zh|联合全面#6
~b"|fr|~lI@e=,#yvue @e<k@CAccords @eMinsk
~b"|es|~qM<Z+z>4%0Acuerdos @eMinsk
~b"|ru|Dailmckh@xicf @ogulamdcdbt Ibdhkbv hasmeCcdbo
~b"|zh|=6明斯克~eg一揽子^S;#(=6明斯克~aL@/一揽子^S
~gf|fr|#vpolitique libyen
~gf|es|#f~pXLibio
~gf|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~gf|zh|利比亚~i(~eg
juba|fr|#v@eDjouba =Y~mHau Soudan
juba|es|#f@e{Yuba|Juba} +zPaz #y{el |}Sudán;#f@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#H~nMg Lpnedc
juba|zh|朱巴=5~eg;苏丹=5朱巴~eg
~es|fr|~h"@e=y=Y~mHau Darfour
~es|es|~pO@e=y+zPaz #yDarfur
~es|ru|~bv{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~nMg HefFpfc
~es|zh|_m达尔富尔=5~m0;达尔富尔=5_m~m0
~f:|fr|~e7@e~jX
~f:|es|^5@e~jX
~f:|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~f:|zh|布里奇顿#T
_N|fr|_J#A@1l’inclusion &mhandicap
_N|es|~bu^z+zInclusión #BDiscapacidad
_N|zh|@y残疾包容=?
~b-|fr|<a@T{révisée |}@el’éducation physique, @el’activité physique #c&msport
~b-|es|>j@A#B~eqFísica, @oActividad Física =ODeporte
~b-|ru|@:%)FbxbBchkasa gahlbjedbq, ~h,ekjbgdahjb b hlafje
~b-|zh|#C体育~i)*N体育~i-@[体育运动*:
<z|fr|%P>S%E~bZassociés %E~c5ou %Egroupes armés (Principes @eParis);%P>S%E~bZassociés %E~c5ou %Egroupes armés
<z|es|@9y Directrices{| de París} <]Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@9~qR{: Principios y Directrices|} <]Niños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
<z|zh|@F与~bC~pf联%R~p[@[*O(~i'#M);@F与~bC~pf联@/%R~p[@[*O`;
