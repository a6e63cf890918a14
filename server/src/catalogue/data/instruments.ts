// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `~l[|t|+s*f|UN Charter|1945-06-26|~l0|||1945-10-24|37|
~c!|t|~mh@fCourt @FJustice|~mhCourt|1945-06-26|~l0|||1945-10-24||
~eT|t|+A=1*f||1946-02-13|@x|A/RES/22(I)|1:4|1946-09-17|8|
=j|t|+A=1%YSpecialized Agencies||1947-11-21|@x|A/RES/179(II)|33:521|1948-12-02||
~iY|t|+A%9@D~jW%YCrime @FGenocide|Genocide @R|1948-12-09|^!|A/RES/260(III), @N|78:1021|1951-01-12|9|
~bX|t|_c%G%Y~qp*7=y@D%YExploitation %YProstitution @FOthers||1949-12-02|@x|A/RES/317(IV), @N|96:1342|1951-07-25||
~qI|t|&t&1@F12 August 1949|&t&1@F1949;~jd~lK;four ~lK;~lK|~hb|#S||75:970-973|~hc|51|1
~iX|t|&t_cAmelioration %YCondition %YWounded @DSick *7~cc~oT~nDField|First &t@R|~hb|#S||75:970|~hc||1
~gw|t|&t_cAmelioration %YCondition @FWounded, Sick @DShipwrecked Members @F~cc~oTat Sea|~pe&t@R|~hb|#S||75:971|~hc||
~eN|t|&t@a#4~k5~eF@F~hr@FWar|Third &t@R|~hb|#S||75:972|~hc||1
~gx|t|&t@a#4~k5@8@FCivilian =y*7Time @FWar|Fourth &t@R|~hb|#S||75:973|~hc|5|1
~eV|t|>p@D~fA@f~ccConflicts ~rkI)|~jm@VI;>p@D~fA@f~ccConflicts|1977-06-08|#S||1125:17512|1978-12-07||1
~c[|t|>p@D~fANon-International ~ccConflicts ~rkII)|~jm@VII;>p@D~fANon-International ~ccConflicts|1977-06-08|#S||1125:17513|1978-12-07||1
~bS|t|>p@D%w@lAdoption @Fan ~jmDistinctive Emblem ~rkIII)|~jm@VIII|~rx|#S||2404:43425|2007-01-14||
~hB|t|~p,@arespecting @lLaws @DCustoms @FWar @4Land|~d0annexed ~k5~p,@aIV|1907-10-18|~d1|||1910-01-26||
~gO|t|@a~lp|~rm@a~lp;~rmRefugee @R;Refugee @R;~rm@R|1951-07-28|#S||189:2545|1954-04-22|40|1
<'|t|@V~lp|1967 @V~lp;1967 @Vthereto;1967 =z|1967-01-31|@x||606:8791|1967-10-04||
<?|t|@a^HStateless ~hp|1954 @a^HStateless ~hp|1954-09-28|@x||360:5158|1960-06-06||
~aX|t|+A~hs@FStatelessness|~kH+A~hs@FStatelessness|1961-08-30|@x||989:14458|1975-12-13|12|1
~bW|t|~qm@R|1926 ~qm@R|1926-09-25|#S|||1927-03-09||
~dr|t|@Vamending @l~qm@asigned at &t@425 September 1926||~rn|@x|A/RES/794(VIII)|182:2422|~rn||
slavery-amended|t|~qm@asigned at &t@425 September 1926 @D~o3=z||~rn|@x||212:2861|1955-07-07||
+b|t|~fc+AAbolition @FSlavery, @lSlave Trade, @DInstitutions @DPractices Similar *!Slavery|1956 ~fc@R|1956-09-07|#S||266:3822|1957-04-30||
*N|t|+A&d%z@FWomen||1953-03-31|@x|A/RES/640(VII)|193:2613|1954-07-07||
&Q|t|+ANationality @FMarried Women||1957-02-20|@x|A/RES/1040(XI)|309:4468|1958-08-11||
+:|t|%6Consent *!Marriage, ~nj@2Marriage @DRegistration @FMarriages||1962-12-10|@x|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|@f@a~bCRacial Discrimination|ICERD|1966-03-07|@x|A/RES/2106(XX), @N|660:9464|1969-01-04|54|1
~qL|t|@fCovenant @4Economic, <M@D&D_j|ICESCR|~la|@x|~a"|993:14531|1976-01-03||
iccpr|t|>c_j|ICCPR|~la|@x|~a"|999:14668|1976-03-23||
~gr|t|@fCovenants @4&I_j|@f&I%zCovenants|~la|@x|~a"|||24|
~gB|t|%5@l>c_j|First %5@l>c_j|~la|@x|~a"|999:14668|1976-03-23||
~gC|t|~pe%5@l>cRights, aiming at @labolition %Ydeath penalty|~pe%5@l>c_j|1989-12-15|@x|A/RES/44/128, @N|1642:14668|1991-07-11||
~gD|t|%5@l@fCovenant @4Economic, <M@D&D_j||2008-12-10|@x|A/RES/63/117, @N|2922:14531|2013-05-05||
+e|t|+ANon-Applicability @FStatutory Limitations *!War Crimes @DCrimes @]Humanity||1968-11-26|@x|A/RES/2391(XXIII), @N|754:10823|1970-11-11||
~go|t|@f+A%G@D~jW%YCrime @FApartheid||1973-11-30|@x|A/RES/3068(XXVIII), @N|1015:14861|1976-07-18||
>J|t|@f~rFApartheid *7Sports||1985-12-10|@x|A/RES/40/64, @N|1500:25822|1988-04-03||
cedaw|t|@a~bC^p~oJ|CEDAW|1979-12-18|@x|A/RES/34/180, @N|1249:20378|1981-09-03|79|1
~iQ|t|%5@l@a~bC^p~oJ||1999-10-06|@x|A/RES/54/4, @N|2131:20378|2000-12-22||1
cat|t|~rF+E|~rFTorture|1984-12-10|@x|A/RES/39/46, @N|1465:24841|1987-06-26|13|1
opcat|t|%5@l~rF+E|%5@l~rFTorture;OPCAT|2002-12-18|@x|A/RES/57/199, @N|2375:24841|2006-06-22|4|1
crc|t|+A%z%YChild|CRC|1989-11-20|@x|A/RES/44/25, @N|1577:27531|1990-09-02|138|1
~iR|t|~jG#Dinvolvement @Fchildren *7armed conflict|Optional @V#Dinvolvement @Fchildren *7armed conflict|2000-05-25|@x|A/RES/54/263, &YI|2173:27531|2002-02-12||1
~iT|t|~jG#Dsale @Fchildren, child ~c?@Dchild pornography|Optional @V#Dsale @Fchildren, child ~c?@Dchild pornography|2000-05-25|@x|A/RES/54/263, &YII|2171:27531|2002-01-18||1
~iS|t|~jG@4a communications procedure||2011-12-19|@x|A/RES/66/138, @N|2983:27531|2014-04-14||1
^M|t|@f+A@8%Y%z@FAll Migrant Workers @DMembers @F_kFamilies||1990-12-18|@x|A/RES/45/158, @N|2220:39481|2003-07-01|8|1
crpd|t|+A%z@F~fu|CRPD|2006-12-13|@x|A/RES/61/106, &YI|2515:44910|2008-05-03|62|1
~mr|t|%5@l+A%z@F~fu||2006-12-13|@x|A/RES/61/106, &YII|2518:44910|2008-05-03||1
*B|t|@f_c~o1~kXEnforced Disappearance||2006-12-20|@x|A/RES/61/177, @N|2716:48088|2010-12-23|14|1
&5|t|~rF^p*7Education||1960-12-14|^!||429:6193|1962-05-22||1
untoc|t|@v@a+9|Organized Crime @R;Palermo @R|~rv|@x|~jlI|2225:39574|2003-09-29|42|1
+V|t|@V~ftSuppress @DPunish &GPersons, Especially ~j6@DChildren, ~ib|&G=y=z;@V~ftSuppress @DPunish &GPersons, Especially ~j6@DChildren;Palermo =z|~rv|@x|~jlII|2237:39574|2003-12-25|4|1
<i|t|@V@]@l~ieby Land, Sea @DAir, ~ib|@V@]@l~ieby Land, Sea @DAir;~ie=z|~rv|@x|~jlIII|2241:39574|2004-01-28|5|1
<W|t|@V@]@l_0_k~jC@DAmmunition, ~ib|Firearms =z;@V@]@l_0_k~jC@DAmmunition|2001-05-31|@x|A/RES/55/255, @N|2326:39574|2005-07-03|7|1
uncac|t|@v~rFCorruption|~rFCorruption;UNCAC|2003-10-31|@x|A/RES/58/4, @N|2349:42146|2005-12-14|31|1
~eJ|t|@v~rF~rX; Strengthening @f*t@2Combating ~iICrimes ~rSby Means @F~nd@DCommunications Technology Systems @D*b~suEvidence *7Electronic Form @FSerious Crimes|@v~rF~rX|2024-12-24|@x|A/RES/79/243, @N||||
</|t|~nO~a-@F1961|~nONarcotic Drugs, 1961;~kHSingle @R|1961-03-30|@x||520:7515|1964-12-13||
&R|t|~nO~a-@F~kHas ~o31972 =z|~nO~a-@F~kHas ~o3@V@F25 March 1972|1975-08-08|@x||976:14152|1975-08-08||1
~bT|t|%6~gc~j4@F1971|%6~gcSubstances|1971-02-21|+k||1019:14956|1976-08-16||
~bu|t|@v~rF~iJ~qp*7~a-@D~gc~j4@F1988|@v~rF~iJ~qp*7~a-@D~gcSubstances;1988 @R|1988-12-20|+k||1582:27627|1990-11-11||
<"|t|+A%9@D~jW@FCrimes @]Internationally Protected Persons, including Diplomatic Agents||1973-12-14|@x|A/RES/3166(XXVIII), @N|1035:15410|1977-02-20||
~i0|t|@f~rF@lTaking @FHostages||1979-12-17|@x|A/RES/34/146, @N|1316:21931|1983-06-03||
~c,|t|@f~rF@lRecruitment, Use, ~ce@DTraining @FMercenaries||1989-12-04|@x|A/RES/44/34, @N|2163:37789|2001-10-20|7|1
~gT|t|+A=0@v@DAssociated Personnel||~rs|@x|A/RES/49/59, @N|2051:35457|1999-01-15|12|1
~bZ|t|%5@l+A=0@v@DAssociated Personnel||~rx|@x|A/RES/60/42, @N|2689:35457|2010-08-19||
<m|t|@f_c%G@FTerrorist Bombings||1997-12-15|@x|A/RES/52/164, @N|2149:37517|2001-05-23|8|1
=o|t|@f_c%G%Y~ce@F~nS||1999-12-09|@x|A/RES/54/109, @N|2178:38349|2002-04-10||
<9|t|@f_c%G@FActs @F*p~nS||2005-04-13|@x|A/RES/59/290, @N|2445:44004|2007-07-07|19|1
>3|t|~qhMaterial|~qhMaterial @D*pFacilities|1979-10-26|+k||1456:24631|1987-02-08||
~e4|t|%6Offences @D~iI~dmActs ~rS@4Board ~p9|Tokyo @R|1963-09-14|Tokyo||704:10106|1969-12-04||
~eO|t|_c%G@FUnlawful Seizure @F~p9||1970-12-16|~d1||860:12325|1971-10-14||
~aR|t|_c~af~e/||1971-09-23|~cF||974:14118|1973-01-26||
<7|t|@V*b%G@F*5@F~ckat Airports Serving @f~e/||1988-02-24|~cF||1589:14118|1989-08-06||
<c|t|+AMarking @FPlastic Explosives *bPurpose @FDetection||1991-03-01|~cF||2122:36984|1998-06-21||
sua|t|~hv|SUA @R|1988-03-10|~ir||1678:29004|1992-03-01|7|1
~aY|t|@V*b~af=6||1988-03-10|~ir||1678:29004|1992-03-01||1
~bU|t|~lZ~mh@f=vCourt|~lZStatute|1998-07-17|~ir||2187:38544|2002-07-01|29|1
_I|t|@7#D=1%Y@f=vCourt||2002-09-09|@x||2271:40446|2004-07-22|7|1
vcdr|t|_l%6Diplomatic ~nv||1961-04-18|+k||500:7310|1964-04-24|7|1
vccr|t|_l%6Consular ~nv||1963-04-24|+k||596:8638|1967-03-19|24|1
>)|t|%6~qnMissions||1969-12-08|@x|A/RES/2530(XXIV), @N|1400:23431|1985-06-21||
vclt|t|_l+ALaw @FTreaties||1969-05-23|+k||1155:18232|1980-01-27|2|1
~mW|t|_l+ALaw @FTreaties between <N@D@fOrganizations or between @fOrganizations||1986-03-21|+k|||||
=n|t|_l%6Succession @F<N*7respect @FTreaties||1978-08-23|+k||1946:33356|1996-11-06||
&P|t|@v%6Jurisdictional Immunities @F<N@D_kProperty||2004-12-02|@x|A/RES/59/38, @N||||
_9|t|_l+ARepresentation @F<N*7_k~r(with @fOrganizations @Fa *4Character||1975-03-14|+k|||||
~q9|t|@v+ALaw %YSea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
~mR|t|@7%w@l&F@FPart XI %Y~k'@F10 December 1982|Part XI %R|1994-07-28|@x|A/RES/48/263, @N|1836:31364|1996-07-28||1
~cX|t|@7*b&F%YProvisions %Y~k'@F10 December 1982 %w@l*T@D=O@FStraddling ~na@DHighly Migratory Fish Stocks|@v~na%R;~na%R|1995-08-04|@x||2167:37924|2001-12-11||
bbnj|t|@7~lB@l~k'#D*T@D%v~kZMarine ~oLDiversity @FAreas beyond ~dWJurisdiction|BBNJ %R|2023-06-19|@x|A/CONF.232/2023/4||2026-01-17||
>U|t|@7#D=1%Y@fTribunal *bLaw %YSea||1997-05-23|@x||2167:37925|2001-12-30||1
_K|t|@V#D=1%Y@fSeabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
~gz|t|+AHigh Seas||~ro|#S||450:6465|1962-09-30||
<T|t|+AContinental Shelf||~ro|#S||499:7302|1964-06-10||
^V|t|+A~nRSea ~mdContiguous Zone||~ro|#S||516:7477|1964-09-10||
+v|t|@7~rLCompliance with @f*T@D=O<Aby ~eCVessels #DHigh Seas|Compliance %R|1993-11-24|~ir||2221:39486|2003-04-24|2|1
=i|t|@7@4Port State <A~ftDeter @D~hl^B|Port State <A%R|2009-11-22|~ir||3161:54133|2016-06-05||1
solas|t|@f_c=0Life at Sea, 1974|@f_c=0Life at Sea|1974-11-01|~jM||1184:18961|1980-05-25|9|1
~qX|t|@f_c%9@F~r7~kXShips, 1973, as modified by @l@V@F1978 relating thereto|@f_c%9@F~r7~kXShips;MARPOL @R|1978-02-17|~jM||1340:22484|1983-10-02||1
~aU|t|@f%6^9Search @DRescue, 1979|@f%6^9Search @DRescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|~rGSeafarers, 1978|~rGSeafarers|1978-07-07|~jM||1361:23001|1984-04-28|3|1
*,|t|%6Facilitation @F@f^9Traffic||1965-04-09|~jM||591:8564|1967-03-05|7|1
_J|t|+A@f^9~dY||1948-03-06|#S||289:4214|1958-03-17||
mlc|t|^9~jy#x2006|^9~jy@R|2006-02-23|#S||2952:51299|2013-08-20||1
=q|t|+A@8%YUnderwater &D~p-||2001-11-02|^!||2562:45694|2009-01-02|6|1
~cU|t|@f_c_g@D=O@FShips’ Ballast Water @DSediments||2004-02-13|~jM|||2017-09-08||
~a0|t|~eD@f+ARemoval @FWrecks||2007-05-18|~o/|||2015-04-14||
~gA|t|~r1@f_cSafe @DEnvironmentally Sound Recycling @FShips||2009-05-15|Hong Kong, China|||2025-06-26||
<4|t|+A%9@FMarine ~r7by Dumping @FWastes @D~dmMatter|London @R|1972-12-29|London, Mexico City, Moscow @D~a2||1046:15749|1975-08-30||
ospar|t|_c@8~dB%YNorth-East Atlantic|OSPAR @R|1992-09-22|^!||2354:42279|1998-03-25|8|1
npt|t|+'#D~f]@F*p~pg|~f]~fd;*p~f]~fd;NPT|1968-07-01|&h|A/RES/2373(XXII), @N|729:10485|1970-03-05|81|1
ctbt|t|~kJNuclear-Test-Ban ~fd|CTBT|1996-09-10|@x|A/RES/50/245||||
tpnw|t|+'#D=U@F*p~pg||2017-07-07|@x|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|+'Banning *pWeapon Tests ~nDAtmosphere, *7Outer ~nP@D~lBWater|Partial Test-Ban ~fd|1963-08-05|Moscow||480:6964|1963-10-10||
~c]|t|+'#D=U%YEmplacement @F*p~bo@D~dm~bo@FMass Destruction #DSeabed ~mdOcean Floor @D~nDSubsoil Thereof||1971-02-11|&h|A/RES/2660(XXV), @N|955:13678|1972-05-18||
enmod|t|+A=U@FMilitary or Any ~dmHostile ~kZ~e:Modification Techniques||1976-12-10|@x|A/RES/31/72, @N|1108:17119|1978-10-05||
bwc|t|+A=U%YDevelopment, ~pc@DStockpiling @FBacteriological (Biological) @DToxin ~bo@D~jg|~oL~bo@R;~oL@DToxin ~bo@R|1972-04-10|&h|A/RES/2826(XXVI), @N|1015:14860|1975-03-26|23|1
+I|t|@V*b=U%YUse *7War @FAsphyxiating, Poisonous or ~dmGases, @D@FBacteriological Methods @FWarfare|1925 &t=z;&t@V@F1925|1925-06-17|#S|||1928-02-08||
cwc|t|+A=U%YDevelopment, Production, Stockpiling @D~kZChemical ~bo@D~jg|Chemical ~bo@R|1992-09-03|#S||1974:33757|1997-04-29|13|1
ccw|t|%6Prohibitions or Restrictions #D~kZ~iIConventional ~boWhich May Be Deemed *!Be Excessively Injurious or *!Have Indiscriminate Effects|%6~iIConventional ~pg|1980-10-10|#S||1342:22495|1983-12-02|17|1
_s|t|@V@4Prohibitions or Restrictions #D~kZMines, Booby-Traps @D~dmDevices as amended @43 May 1996|Amended @VII|1996-05-03|#S||2048:22495|1998-12-03||1
ccw-v|t|@V@4Explosive Remnants @FWar|@VV|2003-11-28|#S||2399:22495|2006-11-12||1
~i5|t|+A=U%YUse, Stockpiling, ~pc@DTransfer @FAnti-Personnel Mines @D~jg|Anti-Personnel Mine Ban @R;Mine Ban @R;Ottawa @R|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
~mp|t|%6Cluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms ~hS~fd||2013-04-02|@x|A/RES/67/234B|3013:52373|2014-12-24|37|1
~c/|t|+'@4@(~k/@F<N*7~cZSpace, including @lMoon @D~dmCelestial Bodies|Outer ~nP~fd|1967-01-27|&h|A/RES/2222(XXI), @N|610:8843|1967-10-10|32|1
<)|t|@7#DRescue @FAstronauts, @lReturn @FAstronauts ~mdReturn @FObjects Launched into ~jR||1968-04-22|&h|A/RES/2345(XXII), @N|672:9574|1968-12-03||
^U|t|%6@fLiability @2Damage Caused by ~nPObjects||1972-03-29|&h|A/RES/2777(XXVI), @N|961:13810|1972-09-01||
<j|t|%6Registration @FObjects Launched into ~jR||1974-11-12|@x|A/RES/3235(XXIX), @N|1023:15020|1976-09-15||
moon|t|@7~k/@F<N#DMoon @D~dmCelestial Bodies|Moon %R|1979-12-05|@x|A/RES/34/68, @N|1363:23002|1984-07-11||
~gn|t|Antarctic ~fd||1959-12-01|~a2||402:5778|1961-06-23|15|1
~e3|t|+'*b=U@F*p~bo*7Latin America ~mdCaribbean|+'@F~r,|1967-02-14|Mexico City||634:9068|1969-04-25||1
~gN|t|South Pacific *pFree Zone ~fd|+'@F~nu|1985-08-06|~nu||1445:24592|1986-12-11||
~l-|t|+'#DSouth-East Asia ~e"Zone|+'@F~jp;~iH~fd|1995-12-15|~jp||1981:33873|1997-03-27|30|1
~gL|t|>q~e"Zone ~fd|+'@FPelindaba;Pelindaba ~fd|1996-04-11|Cairo|A/50/426, @N||2009-07-15||
~aV|t|+'@4a ~e"Zone *7~lNAsia|+'@F~l1|2006-09-08|~l1||2970:51633|2009-03-21|24|1
~q!|t|@v~bi|~bi;UNFCCC|1992-05-09|@x||1771:30822|1994-03-21|249|1
kyoto|t|~nf@V~k5@v~bi|~nf=z|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
^O|t|~lm@7adopted ~lB@l@v~bi|~lm%R|2015-12-12|^!|FCCC/CP/2015/10/Add.1, decision 1/CP.21, @N|3156:54113|2016-11-04|91|
cbd|t|^]|@v^]|1992-06-05|~ea||1760:30619|1993-12-29|72|1
+-|t|=S@V@4Biosafety ~k5^]|=S@V@4Biosafety;=S=z|2000-01-29|~cF||2226:30619|2003-09-11|6|1
~qY|t|~o.@V@4~dL~f?~mdFair ~qd~suBenefits Arising ~kX_kUtilization ~k5^]|~o.@V@4~dL~f?~mdFair ~qd~suBenefits Arising ~kX_kUtilization;~o.=z|2010-10-29|~nm||3008:30619|2014-10-12|7|
unccd|t|@v@a~jaDesertification *7Those Countries Experiencing Serious Drought and/or Desertification, Particularly ~f8|@v@a~jaDesertification;@a~jaDesertification|1994-10-14|^!||1954:33480|1996-12-26|43|1
~b0|t|_l_c@8%Y~o]||1985-03-22|+k||1513:26164|1988-09-22||
_Q|t|~jO@V@4~j4that Deplete @l~o]|~jO=z|1987-09-16|~cF||1522:26369|1989-01-01||
basel|t|Basel +A_g@F~b-Movements @F~r0Wastes @D_kDisposal|Basel @R|1989-03-22|Basel||1673:28911|1992-05-05|8|1
~gR|t|~ht+APrior Informed Consent Procedure @2~iI~r0~rR@DPesticides *7@fTrade|~ht@R|1998-09-10|~j0||2244:39973|2004-02-24||
_'|t|~ln%6Persistent Organic Pollutants|~ln@R|2001-05-22|~nQ||2256:40214|2004-05-17|2|1
~i4|t|Minamata %6Mercury|Minamata @R|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|%6@f~hS*7Endangered Species @FWild Fauna @DFlora|CITES|1973-03-03|~a2||993:14537|1975-07-01|27|1
cms|t|+A*T@FMigratory Species @FWild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
~q3|t|%6Wetlands @F@fImportance especially as Waterfowl Habitat|Ramsar @R|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|@7#D*T@FAlbatrosses @DPetrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
~qC|t|Bamako +ABan %YImport into Africa ~md_g@F~b-Movement @D=O@F~r0Wastes within Africa|Bamako @R|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
+.|t|_c@8@D&r~dB%YWider Caribbean Region|=S@R|1983-03-24|=S@eIndias||1506:25974|1986-10-11||1
alps|t|+A@8%YAlps|Alpine @R|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
~b2|t|+ALaw %YNon-navigational Uses @F@fWatercourses|Watercourses @R|1997-05-21|@x|A/RES/51/229, @N||2014-08-17||
water|t|+A@8@D~kZ~b-Watercourses @D@fLakes|Water @R|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
~qq|t|%6~dLInformation, Public Participation *7Decision-making @D~dL>s*7~e:Matters|Aarhus @R|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|%6~e:Impact Assessment *7a ~b-Context|Espoo @R|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|%6Long-range ~b-Air Pollution||1979-11-13|#S||1302:21623|1983-03-16||
escazu|t|Regional @7@4~dLInformation, Public Participation @D>s*7~e:Matters *7Latin America ~mdCaribbean|Escazú %R|2018-03-04|Escazú|||2021-04-22||
~aS|t|@f+'@4Plant ~f?@2Food @DAgriculture||2001-11-03|~ir||2400:43345|2004-06-29||
>7|t|@fPlant @8@R||1951-12-06|~ir||150:1963|1952-04-03||
_U|t|%6*pSafety||1994-06-17|+k||1963:33545|1996-10-24||
+Q|t|%6Early Notification @Fa *pAccident||1986-09-26|+k||1439:24404|1986-10-27||
<a|t|%6~oK~nDCase @Fa *pAccident or Radiological Emergency||1986-09-26|+k||1457:24643|1987-02-26||
~e2|t|Joint +A=0Spent Fuel =O@D#D=0Radioactive Waste Management||1997-09-05|+k||2153:37605|2001-06-18|6|1
~bM|t|~mh@fAtomic Energy Agency||1956-10-26|@x||276:3988|1957-07-29||
>:|t|~cC%Y=A~fy~dY||1946-07-22|@x||14:221|1948-04-07|9|1
fctc|t|=A~fy&p~fs|WHO ~fs;~fs|2003-05-21|#S||2302:41032|2005-02-27|3|1
=r|t|~cC%Y@vEducational, Scientific @D&D~dY||1945-11-16|~jM||4:52|1946-11-04||
<p|t|~cC%Y@v~oW&r~dY||1979-04-08|+k||1401:23432|1985-06-21||
~l]|t|%6@f~e/|Chicago @R|1944-12-07|Chicago||15:102|1947-04-04||
_)|t|_c@8%Y=A&D@D~iK~p-|@a~a?@l@8%Y=A&D@D~iK~p-;=AHeritage @R|1972-11-16|^!||1037:15511|1975-12-17|2|1
*z|t|+AMeans @FProhibiting @DPreventing @l~iJImport, Export @DTransfer @FOwnership @F&DProperty||1970-11-14|^!||823:11806|1972-04-24|2|1
*y|t|_c@8@F&D~ns~nDEvent @F~ccConflict||1954-05-14|~d1||249:3511|1956-08-07|2|1
*A|t|~pe@V~k5~p,@a@F1954 *b@8@F&D~ns~nDEvent @F~ccConflict||1999-03-26|~d1||2253:3511|2004-03-09||1
=b|t|_cSafeguarding %YIntangible &D~p-||2003-10-17|^!||2368:42671|2006-04-20||
+x|t|+A@8@D~r'%YDiversity @F&DExpressions||2005-10-20|^!||2440:43977|2007-03-18|8|1
~aZ|t|UNIDROIT %6Stolen or Illegally Exported &DObjects|%6Stolen or Illegally Exported &DObjects|1995-06-24|~ir||2421:43718|1998-07-01||
~qE|t|@f~rFDoping *7Sport||2005-10-19|^!||2419:43649|2007-02-01|3|1
~aP|t|~r5+'*!Facilitate ~dLPublished Works @2=yWho Are Blind, Visually Impaired, or Otherwise Print Disabled|~r5~fd|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
~mV|t|~qo+AProvision @FTelecommunication Resources @2~m.Mitigation @DRelief Operations|~qo@R|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
<-|t|~k!|~jd~k!|1949-09-19|#S||125:1671|1952-03-26|1|1
tir|t|Customs +A@fTransport @FGoods ~lBCover @FTIR Carnets|TIR @R|1975-11-14|#S||1079:16510|1978-03-20||1
~co|t|@f+AHarmonization @FFrontier Controls @FGoods||1982-10-21|#S||1409:23583|1985-10-15|1|1
~dd|t|%6Transit ~hS@FLand-locked ~j3||1965-07-08|@x||597:8641|1967-06-09||
+t|t|+ARecognition @D~m:@FForeign Arbitral Awards|New York @R|1958-06-10|@x||330:4739|1959-06-07||
cisg|t|@v%6Contracts *b@fSale @FGoods||1980-04-11|+k||1489:25567|1988-01-01||
&O|t|@v+A~kZElectronic Communications *7@fContracts||2005-11-23|@x|A/RES/60/21, @N|2898:50525|2013-03-01|1|1
^S|t|@v%6Contracts *b@fCarriage @FGoods Wholly or Partly by Sea|~htRules|2008-12-11|@x|A/RES/63/122, @N||||
*J|t|@v%6Transparency *7Treaty-based Investor-State Arbitration|~hn%6Transparency|2014-12-10|@x|A/RES/69/116, @N||2017-10-18||
=m|t|@v%6@fSettlement Agreements Resulting ~kXMediation|Singapore %6Mediation|2018-12-20|@x|A/RES/73/198, @N||2020-09-12||
^b|t|@v+A@fEffects @FJudicial Sales @FShips|~cA+AJudicial Sale @FShips|2022-12-07|@x|A/RES/77/100, @N||||
upeace|t|@f@7*b~kM%YUniversity @2Peace||1980-12-05|@x|A/RES/35/55, @N|1223:19735|1981-04-07|1|1
~qN|t|>H1930 ~g]29)|>H1930|1930-06-28|#S||39:612|1932-05-01|1|
^K|t|@V@F2014 ~k5>H1930|2014 @V~k5>H1930;@V@F2014 ~k5>H1930 ~g]29)|2014-06-11|#S||3175:612|2016-11-09||1
~qO|t|Freedom @FAssociation @D@8%Y~moOrganise #x1948 ~g]87)||1948-07-09|~l0||68:881|1950-07-04||
ilo-97|t|Migration @2Employment @a(Revised), ~jd~g]97)||1949-07-01|#S||120:1616|1952-01-22|4|1
~qP|t|~moOrganise @DCollective Bargaining #x~jd~g]98)||1949-07-01|#S||96:1341|1951-07-18||
~mz|t|Equal Remuneration #x~rm~g]100)||1951-06-29|#S||165:2181|1953-05-23||
~mA|t|<M~nN(Minimum Standards) #x1952 ~g]102)||1952-06-28|#S||210:2838|1955-04-27||1
~mB|t|Abolition @F>H1957 ~g]105)||1957-06-25|#S||320:4648|1959-01-17||
~mC|t|^p(Employment @DOccupation) #x1958 ~g]111)||1958-06-25|#S||362:5181|1960-06-15||
~mD|t|~nj#x1973 ~g]138)|~nj#x1973|1973-06-26|#S||1015:14862|1976-06-19|3|1
~mE|t|~jx@DTribal Peoples #x1989 ~g]169)|~jx@DTribal Peoples #x1989|1989-06-27|#S||1650:28383|1991-09-05||1
~mF|t|Worst Forms @FChild ~jy#x1999 ~g]182)|Worst Forms @FChild ~jy#x1999|1999-06-17|#S||2133:37245|2000-11-19||
~mH|t|Domestic Workers #x2011 ~g]189)|Domestic Workers #x2011|2011-06-16|#S||2955:51379|2013-09-05|8|1
~mI|t|~ck@DHarassment #x2019 ~g]190)|~ck@DHarassment #x2019|2019-06-21|#S|||2021-06-25||
~bR|t|&p@F>qUnity @a~qespecific ~iO@Frefugee problems ~f8|@a~bISpecific ~lM@FRefugee Problems ~f8|1969-09-10|~a'||1001:14691|1974-06-20||1
~d/|t|&p@F>qUnity _celimination @Fmercenarism ~f8||1977-07-03|Libreville||1490:25573|1985-04-22||1
~mK|t|>qUnion _c@8@D~oK@FInternally Displaced =y~f8|Kampala @R|2009-10-23|Kampala||3014:52375|2012-12-06||
^s|t|~g2_j|Banjul Charter|1981-06-27|~o/||1520:26363|1986-10-21||
~aA|t|>q+s#D%z@DWelfare %YChild||1990-07-11|~a'|||1999-11-29||
~qW|t|@V~k5~g2%z#D%z@F~j6~f8|Maputo =z|2003-07-11|Maputo||3268:26363|2005-11-25||
~qB|t|Constitutive Act %Y>qUnion||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|_c@8@F&I%z@D~dPFreedoms|European %6&I_j|1950-11-04|~ir||213:2889|1953-09-03||
achr|t|American %6&I_j|Pact @F~nM|1969-11-22|~nM||1144:17955|1978-07-18||
=c|t|~jBpreventing @Dcombating ^,@]women @Ddomestic violence||2011-05-11|~p.|||2014-08-01||
~iP|t|~jB~rX|Budapest @R|2001-11-23|Budapest||2296:40916|2004-07-01||
^x|t|~jB~hh@]&G&IBeings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|~dU+A~np~jW@DEradication @F~ck~oJ|@a@F~dN|1994-06-09|~dN|||1995-03-05||
bern|t|+A*T@FEuropean Wildlife @D~iKHabitats|Bern @R|1979-09-19|Bern||1284:21159|1982-06-01||
>K|t|+s%YLeague @FArab ~j3|Pact %YLeague @FArab ~j3|1945-03-22|Cairo||70:241|1945-05-11|3|1
~aC|t|+s%YAssociation @FSoutheast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|+'@FAmity @D*t*7Southeast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
~fS|t|+s%Y*tCouncil *bArab <N%YGulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|@7#DStatus @DFunctions %Y@fCommission @4Missing ~hp||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|_c@fCouncil *bExploration %YSea||1964-09-12|~rV||652:9344|1968-07-22||1
seafo|t|+A*T@D=O@FFishery Resources ~nDSouth-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
^w|t|+ACivil ~lM@F@fChild Abduction|~p,+ACivil ~lM@F@fChild Abduction|1980-10-25|~d1||1343:22514|1983-12-01||
*.|t|%6@8@F~jq@D*t*7~p[@FIntercountry Adoption|~p,%6@8@F~jq@D*t*7~p[@FIntercountry Adoption|1993-05-29|~d1||1870:31922|1995-05-01||
~bP|t|+ARecovery Abroad @FMaintenance||1956-06-20|@x||268:3850|1957-05-25||
ihr|t|@f~fy~d0(2005)|@f~fyRegulations|2005-05-23|#S||2509:44861|2007-06-15|28|
udhr|i|*4@r@F&I_j||1948-12-10|^!|A/RES/217(III)|||138|
_u|i|~hLGranting @F~lS*!Colonial Countries @DPeoples||1960-12-14||A/RES/1514(XV)|||87|
=,|i|+Z@(@F@fLaw ~a?Friendly ~r(@D*tamong <N*7accordance with @l+s*f|+Z@(@F@fLaw ~a?Friendly ~r(@DCo-operation among <N*7accordance with @l+s*f;+ZFriendly ~nv|1970-10-24||A/RES/2625(XXV), @N||||
~al|i|+ZPermanent Sovereignty over ~iKResources||1962-12-14||A/RES/1803(XVII)||||
%A|i|@v@r~bCRacial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
<S|i|@r%Y%z%YChild||1959-11-20||A/RES/1386(XIV)||||
>i|i|@r&!@F^p~oJ||1967-11-07||A/RES/2263(XXII)||||
<l|i|+Z~nRAsylum||1967-12-14||A/RES/2312(XXII)||||
>1|i|~hLInadmissibility @FIntervention ~nDDomestic Affairs @F<N~md@8@F_k~lS@DSovereignty||1965-12-21||A/RES/2131(XX)||||
*?|i|~hLInadmissibility @FIntervention @DInterference ~nDInternal Affairs @F~j3||1981-12-09||A/RES/36/103, @N||||
^T|i|+Z<MProgress @D%g||1969-12-11||A/RES/2542(XXIV)||||
*G|i|~hLStrengthening @F@fSecurity||1970-12-16||A/RES/2734(XXV)||||
<g|i|@r@F@(~bISea-Bed ~mdOcean Floor, ~mdSubsoil Thereof, beyond @lLimits @F~dWJurisdiction||1970-12-17||A/RES/2749(XXV)||||
~eH|i|Definition @FAggression||1974-12-14||A/RES/3314(XXIX), @N||||
>0|i|~hL~kM@Fa New @f~jtOrder||1974-05-01||A/RES/3201(S-VI)|||3|
_T|i|~sn#D~kM@Fa New @f~jtOrder||1974-05-01||A/RES/3202(S-VI)||||
*h|i|+s@F~jt%z@DDuties @F~j3||1974-12-12||A/RES/3281(XXIX)||||
>O|i|~hL%z@FDisabled ~hp||1975-12-09||A/RES/3447(XXX)||||
=p|i|~hL~o1~kXBeing Subjected *!+E||1975-12-09||A/RES/3452(XXX), @N||||
+N|i|+G@2Law ~m:Officials||1979-12-17||A/RES/34/169, @N|||11|
+L|i|@r~bCIntolerance @D@F^pBased @4Religion or Belief||1981-11-25||A/RES/36/55|||7|
~c)|i|Manila ~hLPeaceful Settlement @F@fDisputes||1982-11-15||A/RES/37/10, @N|||7|
_R|i|=A+s@2Nature||1982-10-28||A/RES/37/7, @N||||
_N|i|@(@FMedical Ethics relevant ~k5Role @F~fyPersonnel, particularly Physicians, ~nD@8@F~hr@DDetainees @]+E||1982-12-18||A/RES/37/194, @N||||
>6|i|~hLRight @FPeoples *!Peace||1984-11-12||A/RES/39/11, @N||||
=s|i|@r@F~f'@F>s@2Victims @FCrime @DAbuse @FPower||1985-11-29||A/RES/40/34, @N||||
~aF|i|&g@lAdministration ~me>s(The ~cARules)|&g@lAdministration ~meJustice;~cARules|1985-11-29||A/RES/40/33, @N||||
*H|i|~f'#D~lS%YJudiciary||1985-09-06|Milan|||||
<U|i|~hL~mo%g||1986-12-04||A/RES/41/128, @N|||28|
%:|i|+Z<M@DLegal @(%w@l@8@DWelfare @FChildren, with ~qnReference *!Foster Placement @DAdoption Nationally @DInternationally||1986-12-03||A/RES/41/85, @N||||
>2|i|~hLEnhancement %YEffectiveness %YPrinciple @FRefraining ~kX@lThreat or ~kZForce *7@f~nv||1987-11-18||A/RES/42/22, @N||||
+y|i|Body @F@(*b~o1~lBAny Form @FDetention or Imprisonment||1988-12-09||A/RES/43/173, @N||||
+]|i|~hL%9@DRemoval @FDisputes @DSituations Which May Threaten @f~fb@D~nN@D#DRole %Y@v*7this Field||1988-12-05||A/RES/43/51, @N||||
~dc|i|&g~fa<A(The Tokyo Rules)|&g~faMeasures;Tokyo Rules|~b[||A/RES/45/110, @N|||3|
+S|i|~f'*b~eF@FPrisoners||~b[||A/RES/45/111, @N||||
<,|i|@v#-*b%9~meDelinquency (The Riyadh Guidelines)|@v#-*b%9~meDelinquency;Riyadh Guidelines|~b[||A/RES/45/112, @N||||
~bJ|i|@v~ny*b@8@FJuveniles Deprived @Ftheir Liberty|Havana Rules|~b[||A/RES/45/113, @N||||
<6|i|Model +'@4Extradition||~b[||A/RES/45/116, @N||||
>Y|i|Model +'@4Mutual ~oK*7=vMatters||~b[||A/RES/45/117, @N||||
=[|i|~f'#DRole @FLawyers||~rp|Havana|||||
*O|i|#-#DRole @FProsecutors||~rp|Havana|||||
_B|i|~f'#D~kZForce @DFirearms by Law ~m:Officials||~rp|Havana|||||
&z|i|=A~hLSurvival, @8@D&r@FChildren||1990-09-30|@x|||||
&8|i|@v@(@2Older ~hp||1991-12-16||A/RES/46/91, @N||||
_O|i|@(*b@8@F=ywith Mental Illness ~mdImprovement @FMental ~fyCare||1991-12-17||A/RES/46/119, @N||||
~bv|i|+ZFact-finding by @l@v~nDField %YMaintenance @F@f~fb@DSecurity||1991-12-09||A/RES/46/59, @N||||
&N|i|~hL~o1~kXEnforced Disappearance||1992-12-18||A/RES/47/133|||4|
*L|i|~hL%z@F=yBelonging *!~dWor Ethnic, Religious @DLinguistic Minorities||1992-12-18||A/RES/47/135, @N|||7|
_(|i|@r&!@F~ck~oJ||~rr||A/RES/48/104|||10|
&k|i|Standard ~ny#DEqualization @FOpportunities @2~fu||~rr||A/RES/48/96, @N||||
>5|i|@(^H~dWInstitutions *b~r'@D@8@F&I%z(Paris ~jU|@(%w@lstatus @F~oa~gE*b~eU@D@9@Fhuman rights;~lm~r9|~rr||A/RES/48/134, @N|||3|
+g|i|+Z<A*!~hl@f~nS||~rs||A/RES/49/60, @N||||
&y|i|@r*!Supplement @l1994 +Z<A*!~hl@f~nS||1996-12-17||A/RES/51/210, @N||||
%I|i|~hLEnhancement @F*t>M@DRegional Arrangements or Agencies ~nDMaintenance @F@f~fb@DSecurity||~rs||A/RES/49/57, @N||||
+H|i|~hLOccasion %YFiftieth Anniversary *f||1995-10-24||A/RES/50/6|||4|
^W|i|=A~sn@2Youth|=A~sn@2Youth ~k5Year 2000 @DBeyond|~ru||A/RES/50/81, @N|||12|
*E|i|~hLRight @DResponsibility @FIndividuals, Groups @DOrgans @FSociety ~rL@DProtect Universally Recognized &I%z@D~dPFreedoms|+Z&I%zDefenders|1998-12-09||A/RES/53/144, @N||||
>N|i|@r@D~sn@4a Culture @FPeace|+Za Culture @FPeace|1999-09-13||A/RES/53/243|||10|
*K|i|@v~o,&E|~o,&E|2000-09-08|@x|A/RES/55/2|||68|
~iZ|i|@r@FCommitment @4HIV/AIDS||2001-06-27|@x|A/RES/S-26/2, @N|||2|
~mx|i|&d+ZHIV/AIDS||2006-06-02|@x|A/RES/60/262, @N||||
hiv-2011|i|~k2Intensifying Our Efforts *!~hlHIV @DAIDS||2011-06-10|@x|A/RES/65/277, @N||||
~my|i|~k2On @lFast Track *!Accelerating @lFight @]HIV @D*!Ending @lAIDS Epidemic by ~oA||2016-06-08|@x|A/RES/70/266, @N||||
hiv-2021|i|~k2Ending Inequalities @DGetting @4Track *!End AIDS by ~oA||2021-06-08|@x|A/RES/75/284, @N||||
*Q|i|A world fit @2children||2002-05-10|@x|A/RES/S-27/2, @N||||
<8|i|@v~hLNew ~kOAfrica’s %g||2002-09-16|@x|A/RES/57/2||||
nepad|i|New ~kOAfrica’s %g|NEPAD|2001-07-11|Lusaka|A/57/304, @N|||28|
>j|i|~rw~dHOutcome||2005-09-16|@x|A/RES/60/1|||15|
<(|i|~f'@D#-#D~moa Remedy @DReparation @2Victims @FGross Violations @F@f&I%zLaw @DSerious Violations @F@f~f[Law||2005-12-16||A/RES/60/147, @N||||
&v|i|@v+"Counter-Terrorism ~l3|+"Counter-Terrorism ~l3|2006-09-08||A/RES/60/288|||26|
~a[|i|Institution-building %Y@v~oE||2007-06-18|#S|A/HRC/RES/5/1, @N||||
+O|i|~c6Mandate-holders %Y~oE|~c6Mandate Holders %YCouncil;~c6Mandate Holders %Y~oE|2007-06-18|#S|A/HRC/RES/5/2, @N||||
=:|i|@v~hL%z@F~jxPeoples|UNDRIP|2007-09-13||A/RES/61/295, @N|||35|
=)|i|Non-legally binding ~pC@4all types @Fforests|@vforest instrument|2007-12-17||A/RES/62/98, @N||||
~bx|i|@vstrategic plan @2forests 2017–2030|@vstrategic plan @2forests, 2017–2030|2017-04-27||A/RES/71/285, @N||||
&3|i|#-*bAlternative Care @FChildren||2009-12-18||A/RES/64/142, @N||||
>,|i|@v+"#3#W~ja&G~hp||2010-07-30||A/RES/64/293|||34|
~aE|i|@v~ny*b~eF@F~j6~hr@D~fa<A@2~j6Offenders (the ~iHRules)|@v~ny*b~eF@F~j6~hr@D~fa<A@2~j6Offenders;~iHRules|2010-12-21||A/RES/65/229, @N|||13|
&T|i|Updated ~sA~j6~gZ|~sA~j6~gZ|2010-12-21||A/RES/65/228, @N|||8|
~i'|i|Salvador +Z~kJStrategies @2+"Challenges: ~fB>sSystems @D_k&r*7a Changing World||2010-04-19|Salvador|A/RES/65/230, @N||||
~i6|i|&d@r~b'#D%9@D_g@FNon-communicable Diseases||2011-09-19|@x|A/RES/66/2, @N||||
*F|i|@v+Z&I%z~lj@DTraining||2011-12-19||A/RES/66/137, @N||||
_C|i|The future we want||2012-06-22|~ea|A/RES/66/288, @N||||
~gG|i|@v@(@D#-@4~dLLegal Aid *7=v>sSystems||2012-12-20||A/RES/67/187, @N|||10|
>!|i|@r~b'#DRule @FLaw at @l~dW@D@fLevels||2012-09-24|@x|A/RES/67/1||||
_P|i|@r%Y~oVDialogue @4@fMigration @D%g||2013-10-03|@x|A/RES/68/4||||
=/|i|~r6~nEplenary meeting %Y%Xknown as @l=A^7@4~jxPeoples||2014-09-22|@x|A/RES/69/2||||
~aT|i|SIDS Accelerated Modalities #W(SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, @N|||18|
^)|i|_l@r@D_l~b]2014–2024||2014-11-05|+k|A/RES/69/137||||
>/|i|_l~b]2014–2024|_l~nC|2014-11-05|+k|A/RES/69/137, &YII|||2|
%?|i|@v~sA~jq~gZ||2014-12-18||A/RES/69/194, @N|||5|
*n|i|@f#-@2~fB>sResponses with ~p[*!&G&D~ns~o2Offences||2014-12-18||A/RES/69/196, @N|||8|
<h|i|Sendai &E||2015-03-18|~p]|A/RES/69/283, &YI|||7|
>"|i|Sendai %T@2~m.Risk ~hs2015–2030|Sendai Framework|2015-03-18|~p]|A/RES/69/283, &YII|||93|
~cQ|i|Addis Ababa ~hh%W%YThird ~o'%g|Addis Ababa ~hh~m"|2015-07-27||A/RES/69/313, @N|||106|
~cR|i|Transforming our world: @l~qj|~qj;~kI~m"|2015-09-25|@x|A/RES/70/1|||643|
~eK|i|<L+ZIntegrating ~fB>sinto @lWider @v%W*!Address <M@D~jtChallenges @D~rL@lRule @FLaw at @l~dW@D@fLevels, @DPublic Participation||~rM||A/RES/70/174, @N|||6|
~aO|i|&g@l~eF@F~hr(the ~jPRules)|&g@l~eF@FPrisoners;~jPRules|~rM||A/RES/70/175, @N|||32|
~de|i|~r6%Y#/%Y%X#Doverall review %Yimplementation %Youtcomes %Y~dH#D~ndSociety||2015-12-16|@x|A/RES/70/125||||
~ka|i|Our joint commitment *!effectively addressing @Dcountering @lworld drug problem||2016-04-19|@x|A/RES/S-30/1, @N||||
+P|i|New York @r@2Refugees @DMigrants||2016-09-19|@x|A/RES/71/1|||9|
~iN|i|#h%Y#/%Y%X@4antimicrobial resistance||2016-10-05|@x|A/RES/71/3||||
~c:|i|~hL~moPeace||2016-12-19||A/RES/71/189, @N||||
>Z|i|New Urban ~m"||2016-10-20|Quito|A/RES/71/256, @N|||16|
_W|i|Our ocean, our future: call @2action||2017-07-06|@x|A/RES/71/312, @N||||
~as|i|#h#Dimplementation %Y@v+"#3#W~ja&G~hp||2017-09-27|@x|A/RES/72/1||||
_M|i|#hadopted at @l~jP~fbSummit||2018-09-24|@x|A/RES/73/1||||
~i7|i|#h%Ythird #/%Y%X#Dprevention @Dcontrol @Fnon-communicable diseases||2018-10-10|@x|A/RES/73/2||||
<]|i|#h%Y#/%Y%X#Dfight @]tuberculosis||2018-10-10|@x|A/RES/73/3||||
~i8|i|@v~hL%z@FPeasants @D~dmPeople Working *7Rural Areas||2018-12-17||A/RES/73/165, @N||||
<5|i|+"~p"@2Safe, Orderly @DRegular ~ni|+"~p"@4~ni;~ll~p"@4~ni|2018-12-10|Marrakech|A/RES/73/195, @N|||43|
>9|i|+"~p"@4Refugees|global compact @4~gO|2018-12-17||A/73/12(PartII)||||
<Q|i|^g~o7second ~oV@v^7@4South-South ~oO||2019-03-22|~hM|A/RES/73/291, @N||||
~q8|i|^Gcoverage, &Z~ab~q"|^Gcoverage &Z~ab~q";*4health coverage: ~abworld|2019-10-10|@x|A/RES/74/2||||
~q6|i|#h~nEpolitical forum @4~h6development convened ~lB@lauspices %Y~p)Assembly||2019-10-15|@x|A/RES/74/4, @N||||
un75|i|~hLcommemoration %Yseventy-fifth anniversary *f||2020-09-21|@x|A/RES/75/1||||
~j[|i|Our common commitment *!effectively addressing challenges @Dimplementing measures *!prevent @Dcombat corruption @Dstrengthen @6cooperation||2021-06-02|@x|A/RES/S-32/1, @N||||
~pw|i|United @]racism, racial ~iuxenophobia @Drelated intolerance||2021-09-22|@x|A/RES/76/1||||
~e1|i|The “Space2030” Agenda: space as a driver @F~h6development|“Space2030” ~m";~nP~kIAgenda: space as a driver @F~h6development;Space2030 ~m"|2021-10-25||A/RES/76/3||||
~c(|i|~nf+ZAdvancing Crime ~np=v>s~mdRule @FLaw: Towards @lAchievement %Y~qj|~nf&E|2021-03-07|Kyoto|A/RES/76/181, @N|||12|
_y|i|<L~sn*bLeast Developed Countries|<L~nC|2022-04-01||A/RES/76/258, @N|||26|
_X|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, @N||||
^0|i|#h%Y#/#Dmidterm review %YSendai %T@2~m.Risk ~hs2015–2030||2023-05-18|@x|A/RES/77/289, @N||||
sdg-2023|i|#h~nEpolitical forum @4~h6development convened ~lB@lauspices %Y%X(Sustainable &rGoals Summit)||2023-09-29|@x|A/RES/78/1, @N||||
~mQ|i|#h%Y%X#/@4pandemic prevention, preparedness @Dresponse||~rN|@x|A/RES/78/3, @N||||
~cq|i|#h%Y#/#Dfight @]tuberculosis||~rN|@x|A/RES/78/5, @N||||
~gS|i|Antigua @DBarbuda %W@2^jStates: A Renewed @r@2Resilient Prosperity|Antigua @DBarbuda %W@2^j~j3|2024-07-16||A/RES/78/317, @N|||9|
=h|i|Pact *bFuture|The Pact *bFuture|~rO|@x|A/RES/79/1|||21|
*D|i|+"Digital Compact||~rO|@x|A/RES/79/1, &YI|||6|
=-|i|+ZFuture Generations||~rO|@x|A/RES/79/1, &YII|||3|
~qz|i|#h%Y#/@4antimicrobial resistance||2024-10-07|@x|A/RES/79/2, @N||||
^t|i|Awaza ~b]2024–2034|Awaza ~nC;~b]2024–2034|2024-12-24||A/RES/79/233, @N|||7|
~mU|i|Sevilla Commitment||2025-08-25||A/RES/79/323, @N|||2|
+f|i|@r%Y@v^7#D&IEnvironment|~ln~hL&IEnvironment|1972-06-16|~nQ|A/CONF.48/14/Rev.1||||
+h|i|*4~hLEradication @FHunger @DMalnutrition||1974-11-16|~ir||||7|
<R|i|^g#3#W@2Promoting @DImplementing Technical *tamong ~e!|^g~rE|1978-09-12|~hM|||||
+[|i|~m]~js%YTenth ~qnSession %Y~p)Assembly||1978-06-30|@x|A/RES/S-10/2|||9|
^P|i|Rio +ZEnvironment @D%g|Rio &E|~rq|~ea|~aiI||||
~gl|i|%W21||~rq|~ea|~aiII||||
<X|i|Non-legally Binding Authoritative Statement @F@(@2a +"~hi#DManagement, *T@D%v&r@FAll Types @FForests||~rq|~ea|~aiIII||||
<P|i|@L*bFurther &F@F%W21||1997-06-28|@x|A/RES/S-19/2, @N||||
=t|i|_l@r@D~nC||1993-06-25|+k|A/CONF.157/24(PartI), chap. III|||29|
=W|i|~sn*b%v&r@F^j~j3|Barbados ~nC|1994-05-06|~le|A/CONF.167/9||||
~i,|i|~nWStrategy @2a Safer World: #-@2~iK~m.~npPreparedness @DMitigation @Dits ~rE|~nW~l3|1994-05-27|Yokohama|A/CONF.172/9||||
^v|i|~sn%Y@f^7@4Population @D%g||1994-09-13|Cairo|A/CONF.171/13||||
*x|i|~oP+Z<M%g|~oP&E;~oP@r@D~nC|1995-03-12|~rV|A/CONF.166/9, &YI||||
+w|i|~sn%Y~dH@2<M%g||1995-03-12|~rV|A/CONF.166/9, &YII||||
~l/|i|~cA@r@D~mn||~rt|>F|A/CONF.177/20/Rev.1||||
+(|i|~cA&E||~rt|>F|A/CONF.177/20/Rev.1, &YI|||4|
>L|i|~cA~mn||~rt|>F|A/CONF.177/20/Rev.1, &YII||||
~b.|i|Further actions @Dinitiatives *!implement @l~cA@r@D~mn||2000-06-10|@x|A/RES/S-23/3, @N||||
_H|i|Habitat ~m"||1996-06-14|~p.|A/CONF.165/14||||
=8|i|+ZCities @D~dm&ISettlements ~nDNew Millennium||2001-06-09|@x|A/RES/S-25/2, @N||||
<f|i|~lZ+Z=A~f:||1996-11-13|~ir|||||
*]|i|~lZ+ZNutrition|||~ir||||9|
=X|i|~sn>E2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
=?|i|~sn>E~oG|Istanbul ~sn>E~oG;Istanbul ~nC|2011-05-13|~p.|A/CONF.219/7, chap. II|||6|
~e0|i|~sn~ftCombat @DEradicate @l~iJ~hS*7~eb~bo*7All Its Aspects||2001-07-20|@x|A/CONF.192/15|||7|
<n|i|@f~oX*!Enable <N*!Identify @DTrace, *7a Timely @DReliable Manner, ~iJ~eb~pg|@fTracing Instrument|~rx|||||2|
~qF|i|Durban @r@D~nC||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
~gI|i|~ho~hi%Y~o'%g|~hoConsensus|2002-03-22|~nl|A/CONF.198/11, +u1, @N||||
_x|i|<L+Z~ce@2Development: ~o7Follow-up ~o'&r*!Review @l&F%Y~hoConsensus|<L+Z~ce@2%g|2008-12-02|Doha|A/RES/63/239, @N||||
~aN|i|~dV~nL@4Ageing, 2002|~dV~nL@4Ageing;~dV~rE|2002-04-12|~p/|A/CONF.197/9, +u1, &YII|||11|
=V|i|&d@r~md~dV~nL@4Ageing, 2002||2002-04-12|~p/|A/CONF.197/9, +u1||||
&6|i|~lT+Z%v%g||2002-09-04|~ne|A/CONF.199/20, +u1, @N||||
<3|i|#3@F&F%Y~dH@4%v&r(Johannesburg #3@FImplementation)|#3@F&F%Y~dH@4%v%g;~lT#3@FImplementation|2002-09-04|~ne|A/CONF.199/20, +u2, @N||||
>I|i|Almaty @L@FAction: Addressing @l~qnNeeds @F&uwithin a New +"%T@2Transit Transport *t@2Landlocked @DTransit ~e!|Almaty ~nC|2003-08-29|Almaty|A/CONF.202/3, &YI||||
~c9|i|&t@r@F~r9||2003-12-12|#S|A/C.2/59/3, @N||||
>R|i|&t~rE||2003-12-12|#S|A/C.2/59/3, @N||||
>-|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
~bY|i|Tunis %W*b~ndSociety|Tunis ~m"|2005-11-18|Tunis|A/60/687||||
*:|i|~hn&E||2005-01-14|Port Louis|A/CONF.207/11, &YI||||
=]|i|~hnStrategy *bFurther &F%Y~sn*b%v&r@F^j~j3|~hnStrategy @FImplementation;~hn~l3|2005-01-14|Port Louis|A/CONF.207/11, &YII||||
<Y|i|Hyogo &E||2005-01-22|Kobe|A/CONF.206/6||||
^J|i|Hyogo %T@2~hh2005–2015: Building @lResilience @FNations @DCommunities *!Disasters|Hyogo %T@2<G|2005-01-22|Kobe|A/CONF.206/6|||4|
^c|i|~eD~o7~oV@v^7@4South-South ~oO||2009-12-03|~o/|A/RES/64/222, @N||||
=k|i|10-Year %T@FProgrammes @4%vConsumption @D~pcPatterns|10-Year %T@FProgrammes @4%vConsumption @DProduction|2012-06-22|~ea|A/CONF.216/5, @N|||3|
~i3|i|Keeping @lpromise: united *!achieve @l~o,&rGoals||2010-09-22|@x|A/RES/65/1||||
~ds|i|~r6~b'@4Youth: Dialogue @DMutual Understanding||2011-07-26|@x|A/RES/65/312||||
~b1|i|~nPMillennium: _l+Z~nP@D&I%g||1999-07-30|+k|A/CONF.184/6, +u1||||
&[|i|@(~bIUse by <N@FArtificial Earth Satellites @2@fDirect Television Broadcasting||1982-12-10||A/RES/37/92, @N||||
_8|i|@(Relating *!Remote Sensing %YEarth ~kX~jR||1986-12-03||A/RES/41/65, @N||||
=g|i|@(Relevant ~k5~kZ*pPower Sources *7~jR||1992-12-14||A/RES/47/68||||
_"|i|+Z@f*t*7~cZ~nP*bBenefit @D~nDInterest @FAll States, Taking into ~jSAccount @lNeeds @F~e!||1996-12-13||A/RES/51/122, @N||||
>(|i|@r@FLegal @(~k/@F<N*7~cZSpace||1963-12-13||A/RES/1962(XVIII)||||
+)|i|~dTBusiness @D&IRights: Implementing @l@v“Protect, ~p[@DRemedy” Framework|~dTBusiness @D&I_j|2011-06-16|#S|A/HRC/17/31, @N|||32|
&]|i|~dTInternal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, @N|||30|
<d|i|~dTExtreme Poverty @D&I_j||2012-09-27|#S|A/HRC/21/39, @N||||
~eW|i|Rabat #3#W#Dprohibition @Fadvocacy @Fnational, racial or religious hatred that constitutes incitement *!~iuhostility or violence|Rabat ~rE|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
<2|i|Manual #DEffective Investigation @DDocumentation @F+E|Istanbul =z|1999-08-09|~p.|||||
&2|i|#-@4>s*7Matters involving Child Victims @DWitnesses @FCrime||2005-07-22||E/RES/2005/20, @N||||
&j|i|#-*b%9@FCrime||2002-07-24||E/RES/2002/13, @N|||4|
&i|i|#-@2~hh@4~jq~nD=v>sSystem||1997-07-21||E/RES/1997/30, @N||||
=l|i|Basic principles #Duse @Frestorative +Mprogrammes *7criminal matters||2002-07-24||E/RES/2002/12, @N||||
~dq|i|Consultative ~kn@Dnon-governmental organizations||1996-07-25||E/RES/1996/31||||
~a]|i|#-*bproclamation @F@6years|criteria *bproclamation @F@6years|1980-07-25||E/RES/1980/67, @N||||
*(|i|Arab ~fbInitiative||2002-03-28|Beirut|A/56/1026-S/2002/932, &YII, resolution 14/221|||21|
>8|i|Quartet performance-based road map *!a permanent two-State solution ~k5Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, @N||||
>4|i|@r@F@(@4Interim Self-Government Arrangements||1993-09-13|~a2|A/48/486-S/26560, @N||||
*w|i|Kunming-Montreal +"~cBFramework||2022-12-19|~cF|CBD/COP/15/17, decision 15/4, @N|||12|
~aB|i|~k(~cB~m5~mdAichi ~cBTargets|~k(~cB~oG|2010-10-29|~nm|UNEP/CBD/COP/10/27, annex, decision X/2, @N|||5|
~cS|i|%W2063: The Africa We Want|%W2063 %Y>qUnion;%W2063|2015-01-31|~a'|||||
<[|i|~hT#D~nwGovernance @FTenure @FLand, ~cf@DForests ~nDContext @F~dW~f:||2012-05-11|~ir||||16|
_A|i|+G@2~nwFisheries||1995-10-31|~ir|||||
humanitarian-donorship|i|@(@DGood Practice @F~f[Donorship||2003-06-17|~nQ|A/58/99-E/2003/94, &YII|||6|
~aI|i|~p,+G@]Ballistic Missile Proliferation||2002-11-25|~d1|||||
~b3|i|+G~a?@lRepression @FPiracy, ~ccRobbery @]Ships @D~iJ^9Activity *7West @D~lNAfrica|Yaoundé Code @FConduct|2013-06-25|Yaoundé|||||
~aG|i|+G~a?@lRepression @FPiracy @D~ccRobbery @]Ships ~nDWestern Indian Ocean ~mdGulf @FAden|Djibouti Code @FConduct|2009-01-29|Djibouti|||||
~bV|i|Safe Schools &E||2015-05-29|Oslo|||||
_7|i|~lmCommitments *!Protect ~jqUnlawfully Recruited or Used by ~cc~oTor ~ccGroups|~lmCommitments|2007-02-06|^!|||||
+K|i|+Z~dP@(@D%zat Work|@f~jy&p+Z~dP@(@D%zat Work|1998-06-18|#S|||||
~aK|i|@f~jy&pCentenary @r*bFuture @FWork|Centenary @r*bFuture @FWork|2019-06-21|#S|A/73/918, @N|||5|
=.|i|@f~jy&p+Z<M>s@2a Fair Globalization|+Z<M>s@2a Fair Globalization|2008-06-10|#S|A/63/538-E/2009/4, @N||||
~iM|i|@r@FAlma-Ata||1978-09-12|Alma-Ata|||||
~aD|i|@r@FAstana @4primary health care|@r@FAstana||Astana|||||
~mJ|i|Incheon Declaration: ~lj2030: Towards Inclusive ~qdQuality ~lj@DLifelong Learning @2All|Incheon &E|2015-05-21|Incheon|||||
>.|i|*4+ZBioethics @D&I_j||2005-10-19|^!|||||
&S|i|*4+Z&DDiversity||2001-11-02|^!|||||
~bL|i|*4~hL&IGenome @D&I_j||1997-11-11|^!|A/RES/53/152||||
~aJ|i|@v+Z&ICloning||2005-03-08||A/RES/59/280, @N||||
~gm|i|Recommendation #DEthics @FArtificial Intelligence||2021-11-23|^!|||||
+?|i|@vguidelines @2consumer protection||2015-12-22||A/RES/70/186, @N||||
+d|i|~dP@(@FOfficial Statistics||2014-01-29||A/RES/68/261||||
~fi|i|#-*bRegulation @FComputerized ~ciData Files||~b[||A/RES/45/95||||
+U|i|Responsibility @F<N@2internationally wrongful acts||2001-12-12||A/RES/56/83, @N||||
^y|i|~f'@4Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
<0|i|~lY@7>M~md@f=vCourt||2004-10-04|@x|A/58/874, @N|||7|
*-|i|Financial ~d0@D~ny*f||2013-07-01||ST/SGB/2013/4|||18|
trips|t|@7@4Trade-Related ~lM@FIntellectual ~ns_j|TRIPS %R|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|~r5@7Establishing @l=A~hS~dY||1994-04-15|Marrakesh||1867:31874|1995-01-01||
~eL|i|<L~hLTRIPS @7@DPublic Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan ~hhPlan||2017-07-15|Kazan|||||
+a|i|Revitalised ~ec|~nx~ec;~nx>eSouth Sudan;Revitalised %R;~nx%R|2018-09-12|~a'|||||
=f|t|Nagoya-Kuala Lumpur ~fc@V@4Liability @DRedress ~k5=S@V@4Biosafety||2010-10-15|~nm|||2018-03-05||
_t|t|@7~rlUnregulated High Seas ~cf~nD~lNArctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
_r|t|Cape Town @7@F2012 #D&F%YProvisions %Y~az@V@F1993 %w@l~az@f_c=0~eCVessels, 1977|Cape Town @7@F2012|2012-10-11|Cape Town|||||
~qV|i|Malabo +ZAccelerated Agricultural Growth @DTransformation @2Shared Prosperity @DImproved Livelihoods||2014-06-27|Malabo|||||
~i2|i|~nL~ftDeter @D~hl^B||2001-03-02|~ir|||||
="|i|<L&d@r%Y“World <MSummit” ~lB@ltitle “the ~pe~dH@2<MDevelopment”|<L&d&E|2025-11-04|Doha|A/RES/80/5, @N|||2|
+,|i|Cancun +ZMainstreaming @l*T@D%v~kZ~cB@2Well-being||2016-12-03|Cancun||||6|
~hX|i|Aichi-Nagoya +Z~lj@2%v%g||2014-11-12|~nm||||8|
=!|i|@7@4~kLbetween Israeli @DSyrian Forces|~kL@F~oT%R;1974 ~kL@F~oT%R|1974-05-31|#S|||||
~mG|t|Work *7~eC#x2007 ~g]188)|Work *7~eC#x2007|2007-06-14|#S|||2017-11-16||
<.|t|%6Road ~qp@F1968|1968 ~k!|1968-11-08|+k||1042:15705|1977-05-21||
^Q|t|%6Road Signs @DSignals|1968 %6Road Signs @DSignals|1968-11-08|+k||1091:16743|1978-06-06||
~bK|t|@7>M~mdUnited <N@FAmerica regarding @lHeadquarters *f|Headquarters %R|1947-06-26|Lake Success|A/RES/169(II)|11:147|1947-11-21||
~c.|t|+s%Y&p@FAmerican ~j3||1948-04-30|Bogotá||119:1609|1951-12-13||
*P|t|~dU@a~rl@DPunish Torture||1985-12-09|=S@eIndias|||1987-02-28||
%[|t|~dU%6Protecting @l&I%z@FOlder ~hp||2015-06-15|~a2|||2017-01-11||
+R|t|@V~k5~g2%z#D%z@FOlder =y~f8||2016-01-31|~a'|||||
<V|t|~jtCommunity @FWest >q<N%6~ebWeapons, _kAmmunition ~o2Materials||2006-06-14|Abuja|||2009-09-29||
=d|t|~lN>q_c_g@F~ebWeapons, _kAmmunition @DAll ~jCThat Can Be Used @2_kManufacture, Repair @DAssembly|Kinshasa @R|2010-04-30|Kinshasa|||2017-03-08||
cifta|t|~dU~rF@l_0Ammunition, Explosives, ~o2Materials||1997-11-14|~a2|||1998-07-01||
~q7|t|~rG~eCVessel Personnel, 1995|~rG~eCVessel Personnel|1995-07-07|~jM|||2012-09-29||
~bt|t|+A%G@F*5Relating *!@f~e/||2010-09-10|>F|||2018-07-01||
*)|t|@V~fc~k5_c%G@FUnlawful Seizure @F~p9||2010-09-10|>F|||2018-01-01||
~c-|t|@V*!Amend @l%6Offences @D~iI~dmActs ~rS@4Board ~p9||2014-04-04|~cF|||2020-01-01||
~i(|t|@V@F~rw~k5~hv|@V~k5~hv|2005-10-14|~jM|||2010-07-28||
<k|t|@V@F~rw~k5@V*b~af=6|@V~k5@V*b~af=6|2005-10-14|~jM|||2010-07-28||
*[|t|~mm~qhMaterial||2005-07-08|+k|||2016-05-08||
>V|t|~o(~mm~jO@V@4~j4that Deplete @l~o]|~o(Amendment|2016-10-15|Kigali|||2019-01-01||
_w|t|<L~mm~nf=z|<LAmendment|2012-12-08|Doha|||2020-12-31||
~d"|i|Glasgow Climate Pact||2021-11-13|Glasgow|||||
<o|t|@7@4~hSFacilitation|=A~hS&p@7@4~hSFacilitation;~hSFacilitation %R|||||2017-02-22||
=a|t|@7@4~cfSubsidies|=A~hS&p@7@4~cfSubsidies|2022-06-17|#S|||2025-09-15|2|
<b|t|=A~fy&p~pa|WHO ~pa;~pa|2025-05-20|#S|||||
>T|t|Pact @4Security, Stability @D&r~nDGreat Lakes Region||2006-12-15|~o/|||2008-06-21||
<Z|t|@7~qe~kn~md@fAtomic Energy Agency|@7~qe~kn~mdAgency|1957-11-14||A/RES/1145(XII), @N||||
<!|t|@7~a?@l~lY>M~md&p*b=U@FChemical ~pg||2000-10-17||A/RES/55/283, @N||||
~dp|t|@7~a?@l~lY>M~md@f&p@2~ni||2016-07-25||A/RES/70/296, @N||||
<:|i|Staff ~d0@D~ny*f|||||||8|
<e|i|~d0@D~nyGoverning @LPlanning, @l@L~lM%YBudget, @lMonitoring @F&F~mdMethods @FEvaluation|||||||7|
~bN|i|@r%YIndian Ocean as a Zone @FPeace||1971-12-16||A/RES/2832(XXVI)||||
~eR|i|Lima Declaration: Towards Inclusive @D%v~oW%g||2013-12-02|Lima|||||
~ar|i|Oslo ~hO&E||2007-03-20|Oslo|A/63/591, @N||||
_V|i|Ottawa +s@2~fyPromotion||1986-11-21|Ottawa|||||
^u|i|~iH+s@2~fy~r'*7a Globalized World||2005-08-11|~jp|||||
~eY|i|Rio &d+Z<MDeterminants @FHealth||2011-10-21|~ea|||||
~gK|i|~lm+ZAid Effectiveness||2005-03-02|^!|||||
~br|i|Accra %W@2<G||2008-09-04|Accra|||||
busan|i|Busan ~kOEffective &r~oO||2011-12-01|Busan|||||
~gp|i|Bali ~k(Technology Support @DCapacity-building|||||||4|
~bQ|i|~eD~hLRole @DMandate %Y@vEnvironment Programme||1997-02-07|~o/|||||
malmo|i|Malmö ~hO&E||2000-05-31|Malmö|A/55/25, &YI||||
~eP|i|+"~sn*b@8~dB~kXLand-based Activities||1995-11-03|~a2||||4|
~aL|i|~nL*b=O@F~eCCapacity|||~ir|||||
~c"|i|~nL*b*T@D=O@FSharks|||~ir|||||
~aM|i|~nL@2Reducing Incidental Catch @FSeabirds *7Longline Fisheries|||~ir|||||
+c|i|~hT@2Securing %vSmall-scale ~cf~nDContext @FFood ~nN@DPoverty Eradication|||~ir|||||
*C|i|~hT@2Flag State Performance|||~ir||||7|
=9|i|@f#-*b=O@FDeep-sea ~cf~nDHigh Seas||2008-08-29|~ir|||||
~l?|i|@f#-@4Bycatch =O@D~hs@FDiscards|||~ir|||||
~bw|i|~hT#DMarking @F~eCGear|||~ir|||||
~i"|i|~lZ+Z^B||2005-03-12|~ir|||||
~gQ|i|Reykjavik +Z~nw~cf~nDMarine Ecosystem|||Reykjavik||||7|
=(|i|@r%Y~dH@4~f:|||~ir|||||
^R|i|Five ~lZ@(@2%v+"~f:|||~ir|||||
+/|i|+"%T@4~rR– For a Planet Free @FHarm ~kX~rR@DWaste|+"%T@4Chemicals|2023-09-30|Bonn|||||
>S|i|+"Jobs Pact||2009-06-19|#S|||||
^N|i|Olympic Charter||||||||
~gJ|i|Moscow @r*!End TB||2017-11-17|Moscow|||||
>h|i|#3#W~rlViolent Extremism||||A/70/674||||
^L|i|~dTForeign Terrorist Fighters (Madrid Guiding ~jU|~dVGuiding ~r9|||S/2015/939, &YII||||
_F|i|~m]communiqué %Y~hhGroup @2Syria|&tcommuniqué|2012-06-30|#S|A/66/865-S/2012/522, @N||||
~bd|i|@7@4Movement @DAccess||2005-11-15||||||
<1|i|Israeli-Palestinian Interim @7#DWest Bank ~mdGaza Strip||1995-09-28|~a2|A/51/889-S/1997/357, @N||||
>'|i|~ec||2015-08-17||||||
*i|i|@7@4Cessation @FHostilities, @8@FCivilians @D~f[Access|@7@4Cessation @FHostilities, @8@FCivilians, @D~f[Access|2017-12-21|~a'|||||
~gq|i|&d@7@2~ic@l~lN>qRepublic||2019-02-06|Bangui|S/2019/145, @N|||4|
~eS|i|@7@2~icMali|@7@4~icMali|||||||
~aH|i|Peace, ~nN@D*t%T*bDemocratic Republic %YCongo ~mdRegion||2013-02-24|~a'|S/2013/131, @N||||
~qD|t|~p)%T@7@2~fb*7Bosnia @DHerzegovina||~ru|^!|S/1995/999, @N||~ru||
~fh|i|~m]@7@2Ending @lConflict @DBuilding a Stable @DLasting Peace||2016-11-24|Bogotá|||||
jcpoa|i|Joint ~kJ~rE||2015-07-14|+k|S/RES/2231(2015), &YA||||
~aQ|i|Package @F<A*b&F%YMinsk Agreements||2015-02-12|Minsk|S/RES/2202(2015), &YI||||
~eQ|i|Libyan &d%R||~rM|Skhirat|||||
juba|i|Juba @7@2~fb*7Sudan|Juba ~fb%R|2020-10-03|Juba|||||
~cV|i|<L~js@2~fb*7Darfur||2011-07-14|Doha|||||
~eI|i|Bridgetown Covenant|||~le||||8|
>A|i|@vDisability Inclusion ~l3||||||||
~aW|i|@f+s@F~jTEducation, ~jTActivity @DSport|||^!|||||
+l|i|~nGGroups (Paris ~jU|~nGGroups (the ~lm~jU;~nGGroups||^!|||||
uhc-2023|i|^Gcoverage, &Z~bA~q"|^Gcoverage &Z~bA~q";*4health coverage: ~bAworld|~rN|@x|A/RES/78/4, @N||||`;

export const ALPHABETS =
  `ru|оиенарвсмткплдйуяцгюыхбзжщьчшКОфПДМНъСАВРэГИЖТБУФЕЮЛ
ar|اليمةوتنعرقبدفسأجحكإشهطخصئضغىثزءظذؤآ`;

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
agnakce 
las Naciones Unidas 
United Nations 
abpdd abdgrme 
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
abtibah abocaoc {bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC} 
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
los 
{bo lmed|asa lmede|aip lmedp|bi lmedai|ai lmedc} 
Hckmeferb
for 
pour 
on 
tibah 
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
abagnakce 
h dcxekadduib ekjeib, delfegmcdduib lfajbg wcxalehdahjb 
abdgibke 
的
Acción 
les 
against 
{的|}
Icynpdefand
Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib} 
abmfbce 
和
Derechos 
développement 
Political declaration 
et 
{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc} 
luph 
Acuerdo 
保护
contra 
Gfasfeii{e|u|c|p|ao} ncohjgbo 
Nhcawz{eq nckmeferbq|co nckmeferbb|pt nckmeferbt|co nckmeferbco} 
abdgibk 
del 
Desarrollo 
kehetzb{chq|vhq|ihq|ibhq} 
发展
Unies 
Principes 
Convention, 
高级别会
@1{q|b|t|co} 
@ENations #v
@e@o
国际
@4@l
@hJerbo 
las 
abljfgfsfb 
Programa 
{uo lmed|asa lmede|aip lmedp|ui lmedai|ai lmedc} ncohjgbo 
问题
abtibah abocaoc {bbaqgdai abjnci abdogfC|abyamj ih abaqgdai abjnci abdogfC} 
{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao} 
Accord 
contre 
nfpsbv ychjakbv, wchBcmagcBduv bmb pdbyetzbv nahjabdhjga 
en 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb} 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb} 
Geneva
concernant 
droits 
原则
@FAction 
IbdbiemAd{uc hjednefjduc lfegbme|uv hjednefjduv lfegbm|ui hjednefjdui lfegbmei|uib hjednefjduib lfegbmeib} 
prévention 
Internacional
abgfqcvce 
{, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional|}
协定
Plan 
relative 
@kel 
{bo lfajakam|asa lfajakame|aip lfajakamp|bi lfajakamai|ai lfajakamc} 
g ajdaCcdbb 
relatif 
l’élimination 
Gfajakam@z
Seguridad 
abdlamz 
{uo nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a 
HalamdbjcmAd@nk Scdcghkbi kadgcdrbqi aj 
行动计划
Guidelines 
sécurité 
high-level meeting 
政治@y
{bc lfegbme|bv lfegbm|bi lfegbmei|bib lfegbmeib}
{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc}
{关于|}
@Gle 
autres peines ou traitements cruels, inhumains 
icynp Efsedbxerbco EwKcnbdcdduv 
répression 
abagnak 
世界
Development
wafAwc 
生物多样性
Inhuman or Degrading Treatment or Punishment
Internacionales 
développement
ljfgfsfb 
安全
权利
@m》
l’interdiction 
abiabdc 
relativo 
可持续
Directrices 
Sustainable 
relating to 
icynpdefanduv 
lfcnplfcyncdbq lfchjpldahjb b psamagdasa 
Rights 
racial-discrimination-declaration
日内瓦
条约
@Ufacultatif se rapportant 
@gPolítica 
Prevención 
Suppression 
Traité 
regional-cooperation-declaration
Mundial 
Tratado 
guhakasa pfagdq QcdcfemAdao Mhheiwmcb 
l’Assemblée générale 
{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|bi hasmeCcdbci|ai hasmeCcdbb}
组织
icynpdefandasa 
aux 
Agreement
kdi abpidab Bcj abdujfie 
Framework 
personnes 
武器
Agenda 
General Assembly 
@F@l
@k@o
@e@Z
abtibah 
国家
WekpmAjejbgd@nk Dadgcdrbb 
g awmehjb 
Optional @Vto 
@a@4
@ca 
Alto Nivel #BAsamblea General 
Prevention 
Represión 
dans 
à 
@G@[
#wdirecteurs 
Cooperación 
儿童
非法
@ipolitique 
child-protection-declaration
children-violence-strategies
older-persons-inter-american
人
ncohjgbo nmq fexgbgetzbvhq hjfed, dc bictzbv 
{| de la Organización Mundial del Comercio} 
年
Political 
Gagchjk{e|b|c|p|ao} 
kfaim @w{abhdfHqce abmhca|abmhca abhdfHqce} 
@vStandard Minimum Rules @2
London, Moscow @DWashington
children-justice-guidelines
crime-prevention-guidelines
disabilities-standard-rules
{abxwfw|abdlamz} #0abwfice 
el 
abdiadbe pf abikfle abkaoce pf abbathoahce 
{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco} 
Organization 
#)12 egsphje 1949 sane, @S
Development 
Estados 
Geneva 
Landlocked Developing Countries 
counter-terrorism-strategy
icynpdefandao 
ncohjgbo
terrorism-declaration-1996
world-declaration-children
任择@B
禁止
行为
Cultural 
Declaration
Implementation 
Trafficking in 
discrimination 
Human 
agnak 
b #Ogbnag awfezcdbq b dekexedbq
du 
abmfbc 
disappearance-declaration
electronic-communications
jurisdictional-immunities
nationality-married-women
single-convention-amended
unesco-cultural-diversity
violence-women-strategies
LasmeCcdb{c|q|t|ci|b}
Otros Tratos o Penas Crueles, Inhumanos 
Hasagaf@z
Personas 
annex 
entitled “Universal health coverage: 
#Gabaxgcajc 
Conventions 
child-victims-guidelines
children-care-guidelines
diavme 
education-discrimination
johannesburg-declaration
ljhadq 
older-persons-principles
武装冲突
#DElimination 
Conservación 
Derecho 
criminalité transnationale organisée
internationale
mbkgbnerbb 
xelfczcdbb 
《
nc 
#FNaciones Unidas
Justicia 
broadcasting-principles
displacement-principles
@G@o
@2@l
Standards @FTraining, Certification @DWatchkeeping 
@a@e
iemuv ahjfagduv fexgbgetzbvhq sahpnefhjg
%YUnited Nations
#!k MFfbkedhkao vefjbb lfeg Bcmagcke 
economic-rights-charter
south-sudan-hostilities
xezbjc 
Desarrollo
GambjbBchk
abidb 
cultural-property-guidelines
预防
Nuclear 
abpobre 
mondial 
%(privilèges #iimmunités 
Cooperation 
Dadgcdrb@Ma 
additionnel 
biodiversity-framework
copenhagen-declaration
cultural-property-1954
cultural-property-1970
cultural-property-1999
enforced-disappearance
flag-state-performance
global-digital-compact
human-rights-defenders
human-rights-education
international-security
judiciary-independence
kpmAjpfduv rcddahjco g hmpBec gaafpycddasa kadFmbkje
mauritius-transparency
millennium-declaration
minorities-declaration
phjaoBbgasa 
political-rights-women
prosecutors-guidelines
torture-inter-american
world-fit-for-children
刑事司法
首脑会议
Conservation 
Prohibición 
conservation 
zone exempte d’armes nucléaires 
{| Nhcibfdao jafsagao afsedbxerbb} 
ncohjgbo 
visant %'
{和|与}
艾滋病
@TFacultativo 
Armas 
Universal 
Unlawful Acts 
droit 
in 
lfbgbmcsbqv b biipdbjcjev 
mise #Pœuvre 
to 
其他
非洲
arab-peace-initiative
beijing-protocol-2010
facilitation-maritime
financial-regulations
intercountry-adoption
lfegev 
mauritius-declaration
non-intervention-1981
nuclear-material-2005
nutrition-declaration
revitalised-agreement
slavery-supplementary
small-scale-fisheries
statistics-principles
statutory-limitations
stockholm-declaration
terrorism-declaration
world-food-conference
{uo lekj|asa lekje|aip lekjp|ui lekjai|ai lekjc} 
&Mabxay labrkfk abdmhce fabocaoce
Vienna
paris-principles-children
、
准则
@ENations Unies
Internacionales
abjnci abdogfC 
%]权
Charter 
arbitration-new-york
chap. I, resolution 
compliance-agreement
copenhagen-programme
cultural-expressions
detention-principles
@Q@o
@a#D
%ZEliminación @eTodas #FFormas 
torture #i%bou dégradants
&Mabxay labrkfk abakgyamce fabaqgdaice fabDkance
Torture @DOther Cruel, %j
大会
Code @FConduct 
fiftieth-anniversary
geneva-protocol-1925
haut niveau 
ilo-work-declaration
intolerance-religion
justice 
law-enforcement-code
mandate-holders-code
new-york-declaration
nuclear-notification
older-persons-africa
prisoners-principles
sahpnefhjg 
state-responsibility
trafficking-protocol
États 
不%]道或有辱
外层空间
@r@4
Adicional a @ZConvenios 
Gfbdrbl{u|ag|ei|eib|ev} 
Utilización 
coopération 
illicites 
international
宪章
海洋
消除
@]Transnational Organized Crime
dcxekaddasa, dchaawzeciasa b dcfcspmbfpciasa 
Global 
Treaty 
beijing-declaration
business-principles
cancun-biodiversity
cartagena-biosafety
cartagena-caribbean
chemicals-framework
consent-to-marriage
consumer-guidelines
disarmament-session
disputes-prevention
fisheries-subsidies
intangible-heritage
istanbul-convention
kinshasa-small-arms
lfajbg 
nagoya-kuala-lumpur
nuclear-power-space
pact-for-the-future
port-state-measures
privileges-agencies
production-patterns
restorative-justice
singapore-mediation
succession-treaties
terrorist-financing
torture-declaration
underwater-heritage
unesco-constitution
victims-declaration
vienna-human-rights
Actos Ilícitos 
Criminal 
Discriminación 
Organización 
Persons 
Protocol
World 
abpoaoce 
abpuxay 
abrcfahag fabhlagag abljce abdvmme labahkjaA
internationales 
lfanagamAhjgcddao wcxalehdahjb
l’utilisation 
xwe idb 
全球
基本#V
小岛屿#u中%2
行动
酷刑#e*"残忍
#Pmatière 
Management 
bbmfb abqEjce abyBcje abhadce
l’espace 
régissant 
Cartagena 
Espacio Ultraterrestre
Prohibition 
ageing-declaration
barbados-programme
brussels-programme
@3@o
Código @eConducta 
Safety @F
Privileges @DImmunities 
社会
@Oa gxebiaajdaCcdbqv %cJerbo b 
@k@ZPrivilegios e Inmunidades 
illicite, non déclarée #inon réglementée
Fixed Platforms Located #DContinental Shelf
#e平
cities-declaration
deep-sea-fisheries
disengagement-1974
doha-social-summit
entre 
food-security-2009
forests-instrument
friendly-relations
future-generations
ilo-social-justice
indigenous-outcome
indigenous-peoples
istanbul-programme
lawyers-principles
mauritius-strategy
nuclear-assistance
pandemic-agreement
plastic-explosives
poverty-principles
programme-planning
rome-food-security
seabed-declaration
sendai-declaration
smuggling-protocol
space-registration
sua-platforms-2005
territorial-asylum
terrorist-bombings
tracing-instrument
trade-facilitation
unido-constitution
低限度标准规
成果文件
执行
框架
%h@.hjerbadefduv lmejFafi, fehlamaycdduv 
Bcj abkahfhc mfh tlbaB fmfh 
Children Associated with Armed Forces or 
待遇或处罚
附加@B
#fHumanos
Measures 
abpdd abdgrme
fondamentaux 
qncfdasa 
维也纳
@VAdditional *!@l&t&1
Action
Pacte @6#8%Q#Ucivils 
制止
犯罪
议程
Doha 
Social 
States 
abmfbce
agenda-21-further
buenos-aires-2019
buenos-aires-plan
child-declaration
continental-shelf
development-right
ecowas-small-arms
firearms-protocol
forest-principles
hyogo-declaration
iaea-relationship
icj-agreement-icc
interim-agreement
istanbul-protocol
johannesburg-plan
london-convention
migration-compact
model-extradition
montreal-airports
nepad-declaration
nuclear-terrorism
opcw-relationship
protected-persons
refugees-protocol
remedy-principles
rescue-astronauts
riyadh-guidelines
road-traffic-1949
road-traffic-1968
single-convention
staff-regulations
stateless-persons
tenure-guidelines
tuberculosis-2018
@e@?@e
%'@o
@fCovenant @4Civil @D&d
@i#i{|le |du |au }@L@X
@7#DResolution %YConflict *7
@ba 
文化
violent-extremism
women-declaration
world-summit-2005
ibC 
le 
y &m
#BReunión 
%/@G{le VIH et le sida|le VIH/sida} : 
<F@F12 August 1949, 
African 
Bcmagcke
Justice 
Marco 
Opkaganqzb
Pequeños &sInsulares #P*k
abocaoc 
bbrm dh dxawj absfajD bbngje 2015-2030
bhlamAxagedbq 
byabr ablbmah abhadce Bcj 
disability-inclusion
mesures 
principes 
战略
*bLeast Developed Countries *bDecade 
Beijing
Charte 
Forced Labour #x
almaty-programme
apartheid-sports
arab-league-pact
beijing-platform
between @l@v
culture-of-peace
disabled-persons
document 
fexgbjbq 
geneva-wsis-plan
global-jobs-pact
great-lakes-pact
itlos-privileges
kigali-amendment
l’application 
l’homme
model-assistance
new-urban-agenda
nieo-declaration
non-intervention
non-use-of-force
nuclear-material
oslo-declaration
paris-principles
peace-right-1984
plant-protection
quartet-road-map
refugees-compact
rule-of-law-2012
sendai-framework
south-sudan-2015
space-principles
special-missions
trafficking-plan
tunis-commitment
unesco-bioethics
vienna-programme
who-constitution
{问题|}
#y议
abyBcje fabpobre abxncne 
armes 
judicial-sale-ships
nairobi-south-south
关系
打击
@Ufacultatif 
Buenos Aires 
Medidas 
Países 
Small Island Developing 
ncqjcmAdahjb 
travail 
travailleurs 
wcxalehdahjb 
{qdvfjce qhfl abofmah|qhfl abofmah}
Discrimination 
Icynpdefandasa 
Scdcghk
african-charter
awaza-programme
bangkok-charter
cairo-programme
child-abduction
coe-trafficking
debt-principles
Code @econduite 
#i@o
Illegal, Unreported @DUnregulated Fishing
sane a 
Ilegal, No Declarada y No Reglamentada
fBcjv dh Ajfl &npf abdvche
#Pfaveur @Epays 
#h%Y#/@4universal health 
%w@lStatus @F
hajfpndbBchjge 
hyogo-framework
ilo-29-protocol
madrid-fighters
migrant-workers
olympic-charter
paris-agreement
rio-declaration
road-signs-1968
rome-principles
rotterdam-rules
social-progress
space-liability
territorial-sea
youth-programme
@k@Z
Carta 
abmfb 
disaster-risk-2023
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
vienna-declaration-lldc
violence 
{eq|ao|pt} 
{和|及}
》
@Q&m
bdhi abycm <vghGcd fjmiv fabkAaF 
#C性&9受{难|害}者
%6Biological Diversity
&Lpersonnel 
*3Nucleares 
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
abfDcke abxgadce 
abnAaF 
abqjcde fabimabe 
abthoah
ahpzchjgmcdbt 
cape-town-2012
ccw-amended-ii
central-arctic
decolonization
dmfhe kfaim 
doha-amendment
doha-financing
doha-programme
financement 
fisheries-code
force-firearms
future-we-want
g bdjcfchev 
gaafpycdduv 
geneva-communique
gestion 
habitat-agenda
icc-privileges
imo-convention
isa-privileges
kadjbdcdjemAdai CcmAFc
mandela-summit
medical-ethics
mental-illness
migration-2013
montreal-ozone
nature-charter
nbhkfbibderbb 
nieo-programme
nuclear-safety
ottawa-charter
our-ocean-2017
our-ocean-2022
@e@u
a @o
Illicit Manufacturing @F@D&GFirearms, 
dh pqb 
Tortura y &Vo Degradantes
=Nd’exploration #id’utilisation 
petits +Winsulaires #P%l
sfeynedhkbv b lambjbBchkbv lfegev
expanding our ambition @2health 
paris-commitments
remote-sensing
representation
rkfk 
space-benefits
stockholm-pops
violence-women
world-heritage
一切形式
我们@:
措施
管理
que 
xadc, hgawandao aj <Dafpybq, g 
法
%'l’égard @Efemmes
@G#9@etoutes @[formes 
moving together *!build a healthier 
fabrication #i>ltrafic +4d’armes 
Model Strategies @DPractical <A&!
thuaF dhwke xabce dh *qabhffce 
%G@F*5@]@l=0
%S{abdfqve|abdjgsle} Am obade 
>kqdci pusab abgdccE 
A/CONF.151/26/Rev.1(Vol.I), &Y
abkdj fabpqjad abodafce abpxjC
dfGnc @wfabpnjam abdjglwch lva
permanent-sovereignty
psamagdasa lfegahpnbq
#qlabgmalcj abgc ggxHva mfbe 
Dadgcdrbb #E@oiafhkaip lfegp 
derbademAdai b icynpdefandai 
documento final 
oslo-ministerial
trafficking-2017
{人民|民族}{权|权利}+6
&mTráfico Ilícito 
@tablbmah abpdjcsce 
bhkafcdcdbb dehbmbq 
iafhkasa hpnavanhjge
%F#rDelito y 
Torremolinos 
african-child
aichi-targets
asean-charter
astana-health
bangkok-rules
beijing-rules
djibouti-code
drc-framework
hague-conduct
human-cloning
ilo-centenary
ipoa-capacity
ipoa-seabirds
madrid-ageing
mandela-rules
marrakesh-vip
minsk-package
montreal-1971
plant-genetic
samoa-pathway
search-rescue
semipalatinsk
sport-charter
statelessness
sua-platforms
unidroit-1995
wreck-removal
Violencia 
Washington
relations 
#5Cambio Climático
#PAfrique
*aliberté syndicale ^A@9&L
+8对妇女
2011-2020
=M+m+X%]格
@ainteraméricaine 
A/RES/2200(XXI), @N
Addis Ababa
Directives 
Estatuto 
Gfbdrbl{u|ag|ei|eib|ev}, #t
Narcotic Drugs 
Stratégie 
abddgbsag abDkance 
abdiavme abhdfHqce 
concerning 
hrc-institution
international-years
internationaux 
lfbicdcdbq 
mondiale 
movement-access
{bo|csa|cip|bi|ci} 
解决南苏丹
rGj aogrmaD fthgaq fgxEch 
wbamasbBchkai fexdaawfexbb
%T%6Climate Change
@caw avfedc 
Genève 
Lucha #n
Ordenación 
Règles 
Weapons 
abagqaj 
abghdce abdogmade 
accra-agenda
bdsanre 
beijing-2010
drug-traffic
fact-finding
fishing-gear
forests-plan
harbemAdasa 
{de|del} 12 @eagosto @e1949
_6@Dwell-being *7a post-COVID 
abdgybe labgqaje dh _!abdbsce 
&!@FAll Forms @F
=Y%dd’actes +4
b dekexedbb xe 
#P#sSin Litoral ^:Decenio 
telle _:modifiée par >l@U
#fHumanos y 
Governing @l
havana-rules
headquarters
human-genome
iaea-statute
indian-ocean
l’homme #i
maintenance-abroad
nairobi-unep
oau-refugees
protocol-iii
psychotropic
rome-statute
safe-schools
slavery-1926
traffic-1949
tunis-agenda
un-safety-op
vienna-ozone
vienna-space
watercourses
yaounde-code
制非传染性疾
协{议|定}
宜诺斯艾利斯
强迫劳动
微生物药物耐
恐怖主义
武装部队
补充@B
%YHigh-level Meeting %Y%X
@iuniverselle 
@tdhGde abfrme abpnjckce 
Financiación 
Transboundary 
beijing-plus-5
internationaux
特权#e豁免
#u筹资#J
1990-12-14
@L#W@2&u*bDecade 
@jInteramericana 
@olfcnajgfezcdbt 
Armed 
Bcmagcke 
Financing 
Fisheries 
Nhcibfdao 
Pacto 
Personal 
Sostenible
Violence 
africaine 
dlamz 
fabdiakle 
frontier-controls
l’enfant
tuberculosis-2023
与贸易有关@:
使用
多哈
尔逊·曼德拉
歧视
第二
#4%Qpeuples indigènes 
&0bagnakce 
@'Básicos 
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
Sostenible 
Vhjeg@z
abaogjagcqce 
abdcDak 
abpnjckc brkfk abthoah 
activités 
addis-ababa
agenda-2030
agenda-2063
autres 
ballast-water
darfur-doha
enfants 
fish-stocks
%a*6d’organisation #i@enégociation 
@lExploration @DUse @FOuter 
~b!或武装团体
#Pparticulier 
qdci =Cdh abaxgnaF abkojc
b nfpsbv 
lutte #N@o
马德里老龄#J
+G@2Special Procedures 
@'Rectores 
@trdace 
geneva-wsis
icj-statute
ipoa-sharks
k Icynpdefandaip lekjp 
kyoto-crime
manila-1982
mercenaries
montreal-2014
oas-charter
outer-space
peace-right
prostitution 
protocol-ii
seabed-arms
stratégique 
substances 
tokyo-rules
transit-trade
wsis-review
xezbju 
{q|b|t|co} 
内陆#u中%2
粮食%n
12 Jl/pBowo 1949
Constitución #B
Estupefacientes 
Other 
biens culturels 
guhakasa pfagdq 
iom-relationship
ngo-arrangements
slavery-protocol
youth-high-level
促进
暴力
规则
#fCiviles y Políticos
=Qextra-atmosphérique
Solución #rConflicto 
l’aviation civile &)
nmq debicdcc fexgbjuv 
%YMarine Environment 
&,ghcv Fafi 
&.%B{四|}%p
&/pnjckca
*dVienne 
2024-2034
=ASummit 
@A^e跨国有%O
@jÚnica 
@m(第
Access *!
Bcj abdujfi 
Belém do Pará
Contaminación 
Fundamental 
Gfajakam{|e|p|ai|c}, 
Gfegbm{e||ei|eib|ev} 
Ginebra
Guiding @(@4
Inter-American 
Madrid 
National 
Organizaciones 
Organization
Participación 
Regulations 
The Hague
abiabdce 
ablraj 
abobd fabpdh abmfbcch
applicables 
awchlcBcdbq 
awfezcdbq h 
dcxekaddasa 
forces armées 
gaxnpCduv hpnag
glasgow-pact
guhakai pfagdc 
hajfpndbBchjgc 
internationales
lcfban na 2030 
lfcnajgfezcdbb 
lrdace 
oau-mercenaries
{与|和}
~cr知识产权
会议
修正案
Rio @eJaneiro
Small Arms @DLight 
>e@lRepublic @FSouth Sudan
#P@oExploración y +2#r
%aplateau continental
&/{dcmah|dqab} 
1949&c8月12日
@Gl’intégration #B
hgqxedduv h 
k Dadgcdrbb 
~bk&L12 août 1949 #8
协议
原子能机构
名古屋
囚犯待遇
小%V#e轻%V
欧洲委员会
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
@H各国
Fishing 
Nairobi 
QmawemAd
Treatment 
abqhazce
aggression
bridgetown
cybercrime
doha-crime
doha-trips
fexgbjbq
geneva-iii
hague-1970
land-based
libya-2015
lima-unido
mali-peace
privileges
promotion 
protocol-i
rabat-plan
relatives 
rio-health
sahpnefhjg
small-arms
space-2030
spent-fuel
tlatelolco
tokyo-1963
éliminer 
#F&Xcon Discapacidad
#N>ltrafic illicite 
%(travailleuses #i^m
@3l’amélioration 
Developing Countries
Nuclear-Weapon-Free 
Xnbd>fdefkajbBchkbv 
#"Alimentaria 
#.alimentaire 
%uVoluntarias 
&7idb 
@tdqbo pfjfla 
Civil Aviation
Environmental 
Especialmente 
Fundamentales 
Nelson Mandela
Non-custodial 
Peace 
Supplementary 
Treaty
agnakcag qhcn 
ahpzchjgmcdbq 
bhlamAxagedbt 
colombia-final
computer-files
dIgdj abkde %r
fcspmbfagedbq 
guhCci pfagdc 
sahpnefhjgeib 
哥本哈根@y
培训+m发证
气候变化<t
精神药物@m
脱离接触#2
%T%6Tobacco Control
*!Prevent, 
=ywith Disabilities
@QPrevenir 
@hJerbo
Educación 
Health 
réunion @e+J@e%M
%w@l@8@FVictims @F
Crime %9@D=v
#P@oRepública 
蒙特雷共识
养护#e
#i@Gleur destruction
#FActividades 
防止
#BAsamblea General 
&LSommet *r
@t@wbkahfh 
abmfre 
abxaye 
aogjagcqce 
aogsuan faogxmad _n
biad 
brdace 
déchets dangereux 
gcc-charter
nucléaires
produits chimiques 
prévenir, 
pêche 
règlement 
sfeynedhkao egberbb
{ac|asa|aip|bi|ai} 
{bo|asa|aip|bi|ai} 
África
进一步<s
#C刑事_[院
#U@E%Uhandicapées
#rPatrimonio 
%]员
&C守则
*7Africa
>D计划
>g财产
Aviación Civil #Z
Basic @(
Bcj abdujfie 
Bienes Culturales 
Cumbre %J
Eliminación 
Eliminar 
Enmienda 
Food Security
Genetic Resources 
Humanitarian 
Non-Proliferation 
Nucleares
Pacte 
Psychotropic 
Viena 
Ysa-NahjaBdao Mxbb
abbaqzch
abihn Am 
abkAaF >k
ablrjce 
abpwnab 
abqhazce 
agenda-21
ai-ethics
antarctic
apartheid
bali-plan
car-peace
covenants
enmendada por &m@T
fabgiafh 
fgmdcj gbs abpobre
g MFfbkc
geneva-ii
geneva-iv
harbemAduv b 
high-seas
hong-kong
iccpr-op1
iccpr-op2
icescr-op
institutions 
kahibBchkasa 
legal-aid
migrants 
monterrey
moscow-tb
paris-aid
pelindaba
portant création 
rarotonga
refugees
renforcement 
reykjavik
rotterdam
sids-2024
un-safety
victimes 
{e|u|c|p|ao} 
{|la }
仙台减少灾害
+z%!@e{|los }=u
*7@lField @F~fBJustice
#Pfavor %0^i
#T@o#.sociale (norme 
>q+s@4&I@DPeoples’ 
共#e国
<H#ipolitiques
@tqhcn 
&Lpatrimoine 
@Eenfants
利用
北京
卡塔赫纳生物
危及大陆架固
境内流离失所
指导#V
无核%V区%C
海上
责任
高级别
#GabtAanc 
#za 
%.劫持航空器
&.@A+7_[%p
(No. 
+F第十届~eu~d[
1949-08-12
1950-10-21
@a#A%a*6#B
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
_c~af^9Navigation
abagram abpnjckc 
aw ahpzchjgmcdbb 
contrôle 
g haajgcjhjgbb h 
hagczedbq 
hague-1907
lfbdrblag 
lfeg 
pollution 
transfrontières 
y {|el }#H
不报告+m不管
%">ldomaine 
=Ydécennie 
@I#5Trabajo 
@r#D
Buenos Aires
HalamdbjcmAd
Ministerial 
Pesca 
QcdcfemAdao 
République 
Trade 
Voluntary #-
WekpmAjejbgd
^alégères 
ablraj
aichi-nagoya
awchlcBcdbt 
dcDak 
dhGde 
infractions 
kpmAjpfdasa 
nccha 
nchqjbmcjbc 
nucléaires 
sustainable 
wcxalehdahjb
{联合国|}
值班标准
基本自由
抗~b8药性
方面
种族
经济
贸易
遗传资源
难民地位
领域
#FDisposiciones 
Asia Sudoriental
Reglamentación 
Responsabilidad 
^YAfricana @e~bH%0Pueblos
supplementing @l@v@a+9
~fb@DReconciliation *7
@ogalfahp a 
Smuggling @FMigrants 
*o#e控~b4病
traite @E
及其
#Bcriminalité #i
~eg&.%B四%p
不容干涉
十&c期^4%2
所有
核材料实
蒙特利尔
#FInstituciones 
<I~g"定平台%n
Rome
bbghfi ablcfbfqc
couche d’ozone
discrimination, 
labkfag abdobre 
responsabilité 
{b|o|qi|qib|qv} 
~dV{|de 2002 }%a
以色列-巴勒
发生&9时#m~f!
在维持#C=7与
#b>f%hh 
#u#J%f*S
&Lcrime 
=L纲要
Asuntos 
Bangkok 
Certain 
Illicit 
Natural 
abgqaje 
alma-ata
amr-2016
aspects 
budapest
cedaw-op
crc-opac
crc-opic
crc-opsc
durable 
fljhadq 
frkfk _p
geneva-i
genocide
hiv-2001
hostages
iafhkao 
ipoa-iuu
mdg-2010
minamata
mine-ban
ncd-2011
ncd-2018
peasants
peuples 
pénale 
rome-iuu
salvador
sua-2005
y Otros 
yokohama
最<q则
#3Estratégico 
%'l’encontre 
%(pires formes 
&aguvane k 
&q~dfycfjg 
(№ 
*!Combat 
+8%.+m~hH制捕
+Mpénale
1949 
2001-2010
=Cimcdc abqhoce
@4_kDestruction
@:@m
@L@X
@hJerbo, #t
@j%Z
A/RES/55/25, &Y
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
@e#F
y @o
Council @FEurope %6
Parts @DComponents 
traitement @E
%3a */fcwcdke, @S
<I危及~g,航行
%5@l+A%z%YChild 
@A~f6#e有关~f6
@a*a
%">lcontexte #B
&Lmilieu marin 
Icyeicfbkedhk>f
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
_nabxajqc
abaqgdaice 
abdbare ablrjce
abdjgsle 
abdogmade
abhGad abpoaoc 
abhnacag 
abmfbc
adgcaEag 
afpybq 
akfpyetzco 
aw plfexndcdbb 
commerce 
corruption-2021
diversité 
drug-2016
fryahagva
havfedcdbb 
havfedcdbq 
icynpdefanduib 
jafsagmc 
kpmAjpfduv 
lfbdpnbjcmAdai 
lfcnplfcyncdbb 
lfcnplfcyncdbq 
lfegc 
l’assistance 
l’emploi 
relationship >M
ressources 
toutes @[%U
~a(volontaires 
~cgafsedbxerbb 
~dbpsychotropes
化学
巴黎
政治
教育
斯德哥尔摩
活动
移民
船舶
阿拉伯
非拘禁_.
%(stupéfiants
%2^5区域+7%i
%hh jafsagmco 
*l@dxehcnedbq 
1961 
2030 
Comprehensive 
DadFcfcdrbb #E
Disengagement 
Establishment 
Independencia 
Partnership @2
UpPdah-Mofchhk
^:Tratamiento 
_h~bz{|,} %s_Z
_ikadFcfcdrbb 
abdbrk labivm 
abpdh abBHazc 
bhlamAxagedbb 
dcxegbhbiahjb 
from 
@g@e
Use @F
%d@Eactes 
#T@o&H(emploi #i
&d+ZHIV @DAIDS: 
公民及~kv%o#C
月球#e*"天体
*!@l
@a#4%Q
Integración #B
约翰内斯堡
防治荒漠化
%6Road Traffic
*3Pequeñas y 
@v+ALaw %YSea 
Strategic #3@2
kajafuc iaspj 
l’abolition 
organisations 
participation 
~bIActivities 
~cGContinental
~cHMínimas _Y
#rConsejo 
*qabhffce 
1966-12-16
>?#a>[#a#:
@3>l#g
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
Stockholm 
Todas #F&X
^HRefugees
ablcfbfqc 
deuxième 
final 
fpkaganqzb
jcffafbxie
kadFmbkje 
kfaim 
lch @w
l’État 
nmq 
relativos 
under 
京都
作用
妇女
未来
罗马
%"@[affaires 
&/abdoazb ~eG
&c~gX风险<t
&tConventions
@A%]类~ev~d[
Aspects 
Central 
Convenio
Danckh@z
Delincuencia 
Delitos 
Independence 
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
^8Biológica 
^lforcé
_EkadFmbkjag 
abdgybe 
abdhGde 
abdihc 
abgiafh 
abhEai 
abimabe 
abkahfh 
abqjcde 
bangkok
bbghdce 
beijing
bhhmcnagedbt 
bycatch
charter
chicago
@E#U@e
示范>D#e实际
#n@o
@D@l
@FJuvenile 
@a@W
@j_Y#5&'#r
Statute %Y
sociaux #i
残疾%]%o
%Qproblèmes 
@t@w~bs
Amendment ~k5
Platform @2<G
Right *!
cluster
conflit 
crpd-op
derbademAdao 
durable
d’un 
fexgbjbt
g rcmqv 
hiv-2006
hiv-2016
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
kampala
lfabxganhjge 
lhbvajfalduv 
lujak &K
marchandises 
navires 
pandemic-2023
part-xi
por 
qhfl ujk Joca
sevilla
tampere
vclt-io
wmesalampBbq 
{和|及|与}
économiques 
自愿+n
#P&m
#3@X@6
#C@m
*1毒/*1#J@:
2011–2020 
2017-2030
@-#d
@A南南^3>[
@TAdicional 
Aeronaves
Agenda
Aspectos 
Combatir 
Comercio 
Dadgcdrbt a 
Destrucción
Disaster 
Efsedbxerbb 
Enforcement 
Ensemble 
Estrategias 
Final 
Fish Stocks 
Gestión 
HawfagamAd@P
Information 
Johannesburg
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
@i@e
*o<J#e*R
@a#A#N@o
@L@F<G
*7@l
%Yhigh-level 
>G~cl~ma~bO@E
@(@D#-@4<w~cc
~mcMujer
#C劳工%O@H
%]口
*2#r~ch@C
@f#3#W
San José
Security 
Single %6
Space 
Stockholm
Territorial 
Terrorism
Trata 
Tráfico 
Tuberculosis
Yokohama 
^8Biológica
abdikfm grg 
abdoaime 
abqjn abkajc
afsedbxerbt 
ajkfujai 
bdgembnag
bdhi 
bhkafcdcdbt 
conflits 
dfhgjcab 
directrices 
d’Istanbul
fabkAaF ibcv
g kadjckhjc 
ghcv mbr aj 
ibdbiemAdai 
ibsfbfptzbv 
jafsagmb 
labqfahl 
leur 
lfahjbjprbb 
lfbdqjbq 
lfchjpldahjb
lfege 
nafaydai 
national 
paix 
phjaoBbgaip 
qdci 
relativa 
réparation 
sahpnefhjge 
xesfqxdcdbq 
~bf~g3冲突
~kA压载水
économique 
不容忍
内罗毕
卫生
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
2030
%'certains 
&/dqab 
&?Penal
&I%zCouncil
+r理事会
2011–2020
>fkadjfamc 
@/labpwnab 
@]Women
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
#3@e@?
*'+r#e民族权
#N@o~ac%'feu, 
@8@FAll =y
@D~dmRelated 
amended by @l
@aunique 
Sudán #rSur
au statut @E
outcome >P%Y
工作
%]不受~a9
&.~dI<J%p@H
&/piabc ~d3
@f^7@4~ce@2
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
Pandemic %R
Paz ~jA
Production 
Prácticas 
Second 
Terrorismo 
Weapons
^F#P#gsans 
a ibfc 
abDahc 
abdjpe 
abdrcw 
abgbfD 
abgc 
abhffce
ablcze 
abobfs 
abscdcazce 
bbkAaF 
bmb 
btmaje 
dekalmcdbq 
durban-2021
d’autres 
fabdlamz #0
frdace 
gulamdcdbq 
havfedcdbt 
instrument 
lansajagkc 
l’océan 
mettre fin 
navires
pdbBjaycdbb
plfegmcdbt 
psamagdasa 
qmfb pidab 
réfugiés 
sane
sauvegarde 
terrorisme 
troisième 
twaj 
xwe 
ycdzbd 
{、|，}_-
~cgghjfcBb 
~cy_!abwnb 
~m1Océano 
~m7bdhavAe 
最低&c龄
#7ycdzbd
#i>l
%hh 
&?Penal 
&endq 
*mabqljc
+m生产
<s计划
@3une 
@k#F
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
#H@e@?
探索#e~g8
#P@o
@DEquitable 
governing @l
#i@E
%]道主义
+A~jT@8@F*p
@H在
~kI%W@2%v%g
#'#0@/
@a@G%q
Slavery 
Special 
Tampere 
Traffic 
aarhus
abDkanc 
abgdccE 
abghdce 
abgiHcl 
ablbmah 
abthoah 
abwazjag
abycm 
amr-2024
aogidab 
au-act
bamako
dayton
doping
durban
dyacm 
gbnag 
geneva
gimcb 
hjejphc 
icescr
icynp 
ilo-29
ilo-87
ilo-98
jfpnc 
laybmuv 
leurs 
lfAi ~gf
lfaiuhme
malabo
maputo
marpol
nagoya
ncjco 
ncjhkao 
par @[
pêche
ramsar
recours 
règles 
sdg-2019
stcw-f
uhc-2019
unclos
unfccc
world”
~eu是
~gY~mc#"
~m7bkdi 
伙伴^d
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
%/issue #B
%cJerbo b 
(Gfajakam 
(Protocol 
*!Prevent 
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
2005 
2005-12-08
2011-2020 
#i@e
%.制造#e~ew
@olfawmciei 
=R@[~cP@E+W
土著%]民
#3@F<G
@a@]
@f%6*c@2
主权
规约
#PAfrique 
&.%-%o%p@H
*!Promote 
2015-12-17
2023-10-05
2024-09-22
@tbavac @/
Bcj dujfie
Chemicals 
Committed 
Conflicto 
Convenios 
Copenhagen
Cour ~i!&)
Cybercrime
Documento 
Espace ~kI
Hazardous 
Hong Kong 
IeffekcChk
Jeofawbohk
LjeiwpmAhk
Marrakesh 
Outcome >P
Pollution 
Político 
Principles
Problemas 
Programas 
Promotion 
Relations 
Sancionar 
Tlatelolco
abdhaEiag 
abdmhc ~j,
abdvaqjch 
abrcfahag 
abscdcazce
formation 
ilj abrmfm
lagcncdbq 
lcfhademe 
lfbdrblev 
nucléaire
programme 
réfugiés
société 
{|,} 
{之|的|}
~kYRoma %Z
遇之%B@m
+z@"
@:#V
@L#W
号)
^f>b~k6#U@e~cp
~bD#N@o#.
~hV~rzpetit 
*o+m<I#e~jb
='@!#A#i
Sharing @F
^F@[moins 
#P@Z
@U*v%Q&1@e~ek
@ogalfahei 
~ra#e细则
~ad@F~ck@]
@j@e~gd
@oiafhkaip 
国内#e#C
~nT@ePersonas
Cumplir @o
@I@e
#U@e>X
%E>n@e
@T@e
Capa @eOzono
%4*M>Q@e~d,
Conjunto @e
Sistemas @e
#3@X@e
@C@e
@eParís
@e@!
@j@e`;

export const NAMES =
  `~l[|fr|>G+o
~l[|es|^Y@e&:
~l[|ru|~cL~fw
~l[|ar|~hZ<B
~l[|zh|@A+6
~c!|fr|~l2#BCour @W@eJustice
~c!|es|~a)#BCorte ~sPJusticia
~c!|ru|Ljejpj@z^qLpne
~c!|ar|~j(bdrsde abimb <O
~c!|zh|#C_[院~rI;&._[院~rI^/
~eT|fr|@a*s+o
~eT|es|@j@kPrerrogativas e Inmunidades @e&:
~eT|ru|%7*8EwKcnbdcdduv Jerbo
~eT|ar|@t~j-@w~kb
~eT|zh|@A~b:@m
=j|fr|@a*s@E~gEspécialisées
=j|es|@j=4%0Organismos Especializados
=j|ru|%7*8hlcrbembxbfagedduv pBfcyncdbo
=j|ar|@t~j-abfsabag abdgxyye ~kb
=j|zh|专门~q]~b:@m
~iY|fr|@a=Y#Y^A%d~iE@egénocide
~iY|es|@j+z%F~jASanción #rDelito @eGenocidio
~iY|ru|%7~kilfchjplmcdbq scdarbne ~bEdcsa;%7scdarbnc
~iY|ar|@tdhi qjcde abtlame abqdaice ~cnibcva
~iY|zh|~fH及惩治灭绝~h(罪@m
~bX|fr|@a=Y%d#B~igêtres humains ~rzl’exploitation #B~c?d’autrui
~bX|es|@I+z%!#B~nT@e&Xy #BExplotación #BProstitución Ajena
~bX|ru|%7~kFmtnAib b h Pkhlmpejerbco ~n/jfcjAbib mbreib
~bX|ar|@trGj ~bplabpuxay faogBbab miaje abBcj
~bX|zh|&B贩卖~nJ及取缔意图营利使%]卖淫~jh
~qI|fr|&1@e~bk&L12 août 1949;&1@e~hm{ de 1949|}
~qI|es|~rU@e_h~bz;~rU@e_h@e1949;~rU@e~dS
~qI|ru|^r{bc|bv|bi|bib} kadgcdrb~ixaj 12 egsphje ~jd~pM;^r{bc|bv|bi|bib} kadgcdrb~ix~jd~pM;Bcjuf{c Scdcghkbc kadgcdrbb|cv Scdcghkbv kadgcdrbo|ci Scdcghkbi kadgcdrbqi|Aiq Scdcghkbib kadgcdrbqib}{| 1949 sane| aj 12 egsphje 1949 sane};^r{bc kadgcdrbb|bv kadgcdrbo|bi kadgcdrbqi|bib kadgcdrbqib|bv kadgcdrbqv}
~qI|ar|~feabdIjxe ~dj;~fe~fP1949;~fe{abdikfme |abdljde |}&/~dj;~feabpjli {biad 1949|abdIjxe 12 Jl/pBowo 1949}
~qI|zh|~ij;%B四@m;%B@m
~iX|fr|*d~bk~e9&Lsort @Eblessés ~qfmalades %"@[~d9#Pcampagne;première *d~hm
~iX|es|~sG_h@QAliviar @oSuerte _:Corren @ZHeridos y @ZEnfermos ~jzFuerzas Armadas #PCampaña;{Primer|I} ~sG~dS
~iX|ru|^r@baw pmpBCcdbb pBehjb fedcduv b wamAduv g ncohjgptzbv efibqv;lcfg^-^r@p
~iX|ar|~g5bgroch rab abqjrC fabdjAC ~iv&/abdcmah;~g5abpfbC
~iX|zh|改善战地~b!伤者病者境~sk;%B第一@m
~gw|fr|*d~bk~e9&Lsort @Eblessés, @Emalades ~qfnaufragés @E~d9@Gmer;~lr*d~hm
~gw|es|~sG_h@QAliviar @oSuerte _:Corren @ZHeridos, @ZEnfermos y @ZNáufragos ~jzFuerzas Armadas ~m1Mar;{Segundo|II} ~sG~dS
~gw|ru|^r@baw pmpBCcdbb pBehjb fedcduv, wamAduv b mbr, lajcflcgCbv kafewmckfpCcdbc, bx hahjege _Ehbm @eiafc;gjaf^-^r@p
~gw|ar|~g5bgroch rab qjrC fdjAC fBjkC abkfag abdobre &/~hW;~g5abDahce
~gw|zh|改善~g,~b!伤者病者及遇船难者境~sk;%B~cw@m
~eN|fr|*d~bk#4au ~jDprisonniers @eguerre;~pP*d~hm
~eN|es|~sG_h%sal Trato debido a @ZPrisioneros @eGuerra;{Tercer|III} ~sG~dS
~eN|ru|^r@baw awfezcdbb h gacddalmcdduib;jfcj{Aq|Aco|At} ^r@p
~eN|ar|~g5#kdiadbe pojC abrjl;~g5abDabDe
~eN|zh|@H战俘待~sk;%B~ow@m
~gx|fr|*d~bk#4>b@9@E%Uciviles #Ptemps @eguerre;quatrième *d~hm
~gx|es|~sG_h%s_Z@"debida a #F&X~p!#PTiempo @eGuerra;{Cuarto|IV} ~sG~dS
~gx|ru|^r>f*jsfeynedhkasa dehcmcdbq ga gfciq gaodu{| aj 12 egsphje 1949 sane};Bcjgcfj^-^r@p
~gx|ar|~g5@/~d.abdmhcch fkg abrjl;~g5abjalie;~g5#krdace =Cabdmhcch {|nc }fkg abrjl
~gx|zh|@H战时#m平民之%B@m;%B第四@m
~eV|fr|~sx>b@9@E~gU@E~n6armés ~b/{ (Protocole I)|};@U*vI
~eV|es|@T+0@e~kR@"~jz~hu%0Conflictos Armados +p{ (Protocolo I)|};~m9I;@TI +0@e~dS{| de 1949}
~eV|ru|~i[%x~l7~rj!I);~i[%x_EkadFmbkjag;~hN@n!I
~eV|ar|~g/{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dj{|،} fabdgibk ~d.Araca {abdhaEiag|abhEaiag} {abmfbce abdobre|abdobre abmfbce};~g/abpfb
~eV|zh|~ij@H#m#C性&9受难者@:<y(第一@B);~dD@H#m^[@:<y;@H#m^[@:<y;~dD第一<y;第一<y
~c[|fr|~sx>b@9@E~gU@E~n6armés non ~b/{ (Protocole II)|};@U*vII
~c[|es|@T+0@e~kR@"~jz~hu%0Conflictos Armados sin Carácter #Z{ (Protocolo II)|};~m9II;@TII +0@e~dS{| de 1949}
~c[|ru|~i[~l7dcicynpdefandasa vefekjcfe ~rj!I!I);~i[~l7dcicynpdefandasa vefekjcfe;~hN@n!I!I
~c[|ar|~g/{abdbrk lagnakcag|tbC agnakcag} qhcn {abdikfme nc|abdIjxe} ~dj{|،} fabdgibk ~d.Araca {abdhaEiag|abhEaiag} {abdobre Bcj abmfbce|Bcj abmfbce abdobre};~g/abDahc
~c[|zh|~ij@H#m非#C性&9受难者@:<y(~cw@B);~dD@H#m非^[@:<y;@H#m非^[@:<y;~dD~cw<y;~cw<y
~bS|fr|~sx%'l’adoption ~musigne distinctif additionnel{ (Protocole III)|};@U*vIII
~bS|es|@T+0@e~kRAprobación @eun Signo Distintivo Adicional{ (Protocolo III)|};~m9III
~bS|ru|&q~n:nalamdbjcmAdao ajmbBbjcmAdao Piwmciu ~rj!I!I!I);&q~n:nalamdbjcmAdao ajmbBbjcmAdao Piwmciu;~hN@n!I!I!I
~bS|ar|~g/abDabD
~bS|zh|~ij@H采纳一个新增特殊标志@:<y(~ow@B);@H采纳一个新增特殊标志@:<y;~dD~ow<y;~ow<y
~hB|fr|@a{|de La Haye }#T@[lois #icoutumes #Bguerre @Gterre
~hB|ru|%7^1;Qeeshk>f^1;Gamaycdb{c|q|t|ci|b} a ^1
~hB|ar|~rPlkfahch fpijan abrjl abljce
~hB|zh|陆战_[规#e惯例@m;海牙第四@m
~gO|fr|@a#4~o6~sf
~gO|es|@j#5~a)%0Refugiados;~sS1951
~gO|ru|%7~qKwcycdrcg;@c~rm^C~qKwcycdrcg
~gO|ar|@-~fM~qT;@tiad ~rm~fM~qT;@-@/ldjsE ~gf
~gO|zh|@H~h.~jh;~h.@m;1951&c难民@m;1951&c@m
<'|fr|@U#8~o6~sf;@U@e1967{| s’y rapportant}
<'|es|@T#5~a)%0Refugiados;~nt~sh@e1967
<'|ru|~dQ@Shjejphe wcycdrcg;#!1967 sane k dco;#!k dco 1967 ~pM
<'|ar|#G#q~qT;#Gabxay ~qT;#G#qldjsE ~gf;%miad 1967 abdbrk lva
<'|zh|@H~h.@:@B;~h.@B;1967&c@B
<?|fr|@a#4~o6apatrides
<?|es|@j#5~a)%0Apátridas
<?|ru|%7~qKelejfbnag
<?|ar|@-@/lfAi ~jf;@-~fMlfAi ~jf;@-@/ldjsE ~jf
<?|zh|@H无国籍%]地位~jh;无国籍%]地位@m
~aX|fr|~jIréduction @Ecas d’apatridie
~aX|es|@j@QReducir @ZCasos @eApatridia
~aX|ru|%7hakfezcdbb wcxsfeynedhjge
~aX|ar|@txnA rabag ahimad abqhoce
~aX|zh|减少无国籍状态@m
~bW|fr|@a#4%'l’esclavage
~bW|es|~jkEsclavitud
~bW|ru|%7fewhjgc;@cajdahbjcmAda fewhjge
~bW|ar|@-~fMlabjk;@tabjk ~fP1926
~bW|zh|禁奴@m
~dr|fr|@Uamendant @o@a#4%'l’esclavage signée %'~bk>l25 septembre 1926
~dr|es|@T@QModificar @o~jkEsclavitud Firmada #P_h&m25 @eseptiembre @e1926
~dr|ru|#!a gdchcdbb bxicdcdbo g ~m,fewhjgc, lanlbheddpt g Scdcgc 25 hcdjqwfq 1926 ~pM
slavery-amended|fr|@a#4%'l’esclavage signée %'~bk>l25 septembre 1926 #iamendée par >lProtocole
+b|fr|@asupplémentaire #4%'~k,@el’esclavage, #B~igesclaves ~qf~gE#ipratiques analogues %'l’esclavage
+b|es|@jSuplementaria %ZAbolición #BEsclavitud, @o~nT@eEsclavos y ~ipy ~pdAnálogas _ZEsclavitud
+b|ru|~hN@b~j:fewhjge, fewajafsagmb b bdhjbjpjag b awuBecg, hvanduv h fewhjgai
+b|ar|@-abgsdcbce btlwab abjk fgqaje abjkck fabpijan fabddajoag abulcve labjk
+b|zh|废止奴隶制+m奴隶贩卖及类似奴隶制@:制度与习俗补充@m
*N|fr|@a%(#Upolitiques #Bfemme
*N|es|@j^X#fPolíticos #BMujer
*N|ru|%7lambjbBchkbv */ycdzbd
*N|ar|@tabrkfk abocaoce bbdjpe
*N|zh|~lE~kv%o@m
&Q|fr|~jInationalité #Bfemme mariée
&Q|es|~jkNacionalidad #BMujer Casada
&Q|ru|%7sfeynedhjgc xeipydco ycdzbdu
&Q|ar|@tqhoce ~pkabdgEfqe
&Q|zh|已婚~lE国籍@m
+:|fr|@a%aconsentement au mariage, l’âge minimum &Lmariage #il’enregistrement @Emariages
+:|es|@j#5Consentimiento ^:Matrimonio, @oEdad Mínima @QContraer Matrimonio >mRegistro %0Matrimonios
+:|ru|%7hasmehbb @eghjplmcdbc g wfek, ~n(wfeBdai gaxfehjc b fcsbhjferbb wfekag
+:|ar|@tabjAa labEfaq fabrm abpmhC boh abEfaq fgoqcb ikfm abEfaq
+:|zh|@H婚姻@:同意+m结婚~pY及婚姻登记~jh
icerd|fr|~mf~aa@e&Hraciale
icerd|es|@j@C+B@e=wRacial
icerd|ru|#b>f~dCfehagao nbhkfbibderbb
icerd|ar|~m7~ps~ahabihyjc
icerd|zh|+8_,~h(~cv~m3
~qL|fr|~gb@6#8%Q#Uéconomiques, ~miculturels
~qL|es|~ch~sP#fEconómicos, ~j2y ~lh
~qL|ru|#b+iaw PkadaibBchkbv, ~gy~kglfegev
~qL|ar|abivm +D
~qL|zh|~h)+m=2及>g%o~m3;~h){、|}=2{、|和|及|}>g%o~m3
iccpr|fr|~g4
iccpr|es|~ch~sP~dw
iccpr|ru|#b+ia _5
iccpr|ar|abivm +j
iccpr|zh|~k3@m;^2%o~m3
~gr|fr|Pactes ~ba^(%Q~sH
~gr|es|Pactos %k@e<z
~gr|ru|icynpdefand{uc|uv|ui|uib} lekj{u|ag|ei|eib|ev} a */>r
~gr|ar|abivmch abmfbcch abxaych lrkfk _p;abivmah abmfbcah abxayah lrkfk _p
~gr|zh|#C+r两@m;#C+r@m
~gB|fr|%Dau ~g4;premier %Dau ~g4
~gB|es|~nK@e~dw
~gB|ru|~hU@n~c'a _5
~gB|ar|&0~kT+j;&0bbivm +j
~gB|zh|&.~k3%p&A;&.^2%o#C%p#a{第一{号|项|}|}&A
~gC|fr|~lr%Dau <H#ipolitiques, *Zabolir @opeine @emort;~lr%Dau ~g4
~gC|es|Segundo ~nK@e#f~p!y Políticos, destinado a abolir @opena @emuerte;Segundo ~nK@e~dw
~gC|ru|Njaf{ao FekpmAjejbgduo lfajakam|asa FekpmAjejbgdasa lfajakame|aip FekpmAjejbgdaip lfajakamp|ui FekpmAjejbgdui lfajakamai|ai FekpmAjejbgdai lfajakamc} ~c'a _5
~gC|ar|&0~pj~kT+j
~gC|zh|旨在废除死刑@:&.~k3%p~cw项&A;&.^2%o#C%p#a~cw{项|}&A
~gD|fr|%Dau ~gb@6#8%Q#Uéconomiques, ~miculturels
~gD|es|~nK@e#fEconómicos, ~j2y ~lh
~gD|ru|~hU@n~c'aw PkadaibBchkbv, ~gy~kglfegev
~gD|ar|&0bbivm +D;&0~kT+D
~gD|zh|&.~h)+m=2及>g%o#C%p&A;&.~h){、|}=2{、|和|及|}>g%o#C%p#a&A
+e|fr|@a@Gl’imprescriptibilité @Ecrimes @eguerre ~qfcrimes #Nl’humanité
+e|es|~jkImprescriptibilidad %0Crímenes @eGuerra y %0Crímenes @eLesa Humanidad
+e|ru|%7dclfbicdbiahjb hfake negdahjb k gacddui lfchjplmcdbqi b lfchjplmcdbqi =eBcmagcBchjge
+e|ar|@timd gkamd qjazd abrjl fabqjazd ~j"Am abthoahce
+e|zh|战争罪及危害%]类罪不适用_[定时效@m
~go|fr|~mf@G#9^A%d~iEd’apartheid
~go|es|@j@C%Z%!>mCastigo #rCrimen @eApartheid
~go|ru|#b>flfchcBcdbb lfchjplmcdbq elefjcbne ~bEdcsa
~go|ar|~q)qjcde abnyb abihyjc ~cnibcva
~go|zh|&B并惩治~h(隔离罪行~m3
>J|fr|~mf#Nl’apartheid %"@[sports
>J|es|@j@C#n&mApartheid ~swDeportes
>J|ru|#b@b=eelefjcbne g hlafjc
>J|ar|~pXabnyb abihyjc &/abpbial abjcaAce
>J|zh|~q.体育~h/~h(隔离~m3
cedaw|fr|@a~aa@e&H_]
cedaw|es|@j+B@e=w~nH
cedaw|ru|%7~dC_S~pZ
cedaw|ar|@tabkAaF ~ahAm abdjpe
cedaw|zh|~a7_,~cv@m
~iQ|fr|^f>b@a~aa@e&H_]
~iQ|es|*2#B@j+B@e=w~nH
~iQ|ru|%3a ~dC_S~pZ
~iQ|ar|~cyabkAaF ~ahAm abdjpe
~iQ|zh|&.~a7_,~cv%p&A;&.~a7_,~cv%p@:&A
cat|fr|@a#N@o+C;@a#N@otorture
cat|es|@j~mc_2;@j~mcTortura
cat|ru|@c=e~mN;@c=elujak
cat|ar|@tdhavAe ~qu^E
cat|zh|&B~a9@:<x@m;&B酷刑@m
opcat|fr|%D>b@a#N@o+C
opcat|es|*2#B@j~mcTortura{ y Otros Tratos o Penas Crueles, Inhumanos o Degradantes|}
opcat|ru|%3=e~mN;%3=elujak
opcat|ar|~cydhavAe ~qu^E
opcat|zh|&.&B~a9@:<x%p&A;&.&B~a9@:<x%p@:&A;&.&B酷刑%p#a&A
crc|fr|~k6#U@e~cp
crc|es|@j^X#f#rNiño
crc|ru|%7*/fcwcdke
crc|ar|@t_!abwnb
crc|zh|%-%o@m
~iR|fr|~sp{,|} #Tl’implication d’enfants %"@[~n6armés;^f#Tl’implication d’enfants %"@[~n6armés
~iR|es|@TFacultativo{ de la Convención sobre los Derechos del Niño|} %s_Zparticipación @eniños ~swconflictos armados
~iR|ru|~jEpBehjbq ~qZg _EkadFmbkjev;~hU{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @SpBehjbq ~qZg _EkadFmbkjev
~iR|ar|~pV#kaugjas ~gj&/~r-abdobre
~iR|zh|~rK%-卷入&9#J@:&A;@H%-卷入&9#J@:&A
~iT|fr|~sp{,|} #T@ovente d’enfants, @o~c?@E~cW^Apornographie mettant #Pscène ~g7;^f#T@ovente d’enfants, @o~c?@E~cW^Apornographie mettant #Pscène ~g7
~iT|es|@TFacultativo{ de la Convención sobre los Derechos del Niño|} %s_Zventa @eniños, @oprostitución infantil ~jAutilización @eniños ~qcpornografía
~iT|ru|~jE~n,ncjAib, ~q0~n/b ~q0lafdasfeFbb;~hU{uo lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc}, @S~n,ncjAib, ~q0~n/b ~q0lafdasfeFbb
~iT|ar|~pV#klci ~gjfaogBbab ~gj&/ablBaF fnc abdfam abtlarce
~iT|zh|~rK买卖%-+m%-卖淫#e%-色情制品#J@:&A;@H买卖%-+m%-卖淫#e%-色情制品#J@:&A
~iS|fr|~sp~shétablissant une procédure @eprésentation @ecommunications
~iS|es|*2#B@j^X#f#rNiño %sa un procedimiento @ecomunicaciones
~iS|ru|~jElfarcnpfu haawzcdbo
~iS|ar|~pV#qltqjaF gkmcd ablbaBag
~iS|zh|~rK设定来文程序@:&A;@H设定来文程序@:&A
^M|fr|~mf*a@9~matous @[^m~gH~qfmembres @e~n.famille
^M|es|@j@C%Z@"%0#f@eTodos @Z~l4Migratorios y @eSus Familiares
^M|ru|#b>f*j~hDghcv jfpnqzbvhq-ibsfedjag b Bmcdag bv hcico
^M|ar|~m7~fQ_!~odabidab ~r/fpnjam pojvd
^M|zh|#m~im移徙工%]~ih家庭成员%o~m3
crpd|fr|~k6~f4
crpd|es|@j^X#f@e~e6
crpd|ru|%7*/~n3
crpd|ar|@t_!=CHfc abtiake
crpd|zh|~mj@m
~mr|fr|%D>b~k6~f4
~mr|es|*2#B@j^X#f@e~e6
~mr|ru|%3a */~n3
~mr|ar|~cy_!=CHfc abtiake
~mr|zh|&.~mj%p&A;&.~mj%p@:&A
*B|fr|~mf=Y@9@e~kp#N@[disparitions forcées
*B|es|@j@C~sl@e~lo#n#FDesapariciones Forzadas
*B|ru|#b@b~lz~df~n'dehbmAhjgcdduv bhBcxdagcdbo
*B|ar|~m7~fQ~c2
*B|zh|#m~im%]免遭强迫失踪~m3
&5|fr|@a#T@o~c4&H~hI@el’enseignement
&5|es|@j~oe_Z~bl#FDiscriminaciones ~qcEsfera #BEnseñanza
&5|ru|%7~p1nbhkfbibderbco %4awfexagedbq
&5|ar|@tdsanre ~qs~oCabgibcd
&5|zh|取缔~kw~cv@m
untoc|fr|~nB&(;@a#N@ocriminalité{| transnationale} organisée;*dPalerme
untoc|es|@j_Y~mc~lQOrganizada Transnacional;@j~mc~lQOrganizada{ Transnacional|};~sSPalermo
untoc|ru|@c#E=ejfedhderbademAdao afsedbxageddao ~n?;@c{aw|lfajbg} afsedbxageddao ~n?;Gemcfihk@p
untoc|ar|~ml~l,~l9ilj abfwhce;@t~l,abdhGde
untoc|zh|~dI<J@m;^e{跨国|}有%O<J@m;巴勒莫@m
+V|fr|@U{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*Z~fVréprimer #ipunir @o~igpersonnes, ~c1@Efemmes ~qfenfants, *v>b~nB&(;@U{|additionnel à la Convention |additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée }*Z~fVréprimer #ipunir @o~igpersonnes, ~c1@Efemmes #i~g7
+V|es|@T@Q~hqReprimir y ~r)@o~nT@ePersonas, ~e?Mujeres y Niños#1;@T~mc~sE;~sJPalermo
+V|ru|#!a ~kib lfchcBcdbb ~n,mtnAib, ahawcdda ycdzbdeib b ncjAib, ~bEdcc@q;#!a ~kfmtnAib
+V|ar|%mdhi fkdi fdiakle ~bplabpuxay، flxaye abhoaF fabpwnab;%mdhi ~bplabpuxay، flxaye abhoaF fabpwnab، fkdiv ~cnibcv
+V|zh|~o!*o+m&B#e惩治~ew~nJ~q'~lE#e%-&C@:~b";#]*o+m&B#e惩治~ew~nJ~q'~lE#e%-&C@:~b";~ew~nJ@B;~nJ~ew@B
<i|fr|@U~e7@e~gHpar terre, air #imer, *v>b~nB&(;@U~e7@e~gHpar terre, air #imer
<i|es|@T#n~au@eMigrantes ~mSTierra, Mar y Aire#1;@T#n~au@eMigrantes
<i|ru|#!=e~d8ggaxe ibsfedjag @ohpCc, iaft b gaxnpvp@q
<i|ar|%mdsanre gvjcl ~r/ih wjck ablj fablrj fabqf
<i|zh|~o!^e陆+m海+m空偷运~kz@:~b";#]^e陆+m海+m空偷运~kz@:~b";偷运~kz@B
<W|fr|@U~o0@e~qSpièces, éléments #imunitions, *v>b~nB&(;@U~o0@e~qSpièces, éléments #imunitions
<W|es|@T~mcFabricación >m~nUIlícitos @e*3@eFuego, sus Piezas y Componentes y Municiones#1;@T@k{las |}*3@eFuego
<W|ru|#!=e~d8bxsajagmcdbq b awafaje asdchjfcmAdasa afpybq, csa hahjegduv Behjco b kailadcdjag, e jekyc waclfblehag k dcip@q;#!aw asdchjfcmAdai afpybb
<W|ar|%mdsanre yhi *qabhajce fpqEazva fdsfhagva fabHxcje fabagqaj lva lyfje ~rQ
<W|zh|~o!^e~rA枪支~ih零部件#e~oq@:~b";#]^e~rA枪支~ih零部件#e~oq@:~b";枪支@B
uncac|fr|~nBcorruption;@a#N@ocorruption
uncac|es|@j_Y~mcCorrupción;@j~mcCorrupción
uncac|ru|@c#E=ekaffplrbb;@c=ekaffplrbb
uncac|ar|~mlabnoam
uncac|zh|@A反腐败@m;&.反腐败%p
~eJ|fr|~nBcybercriminalité
~eJ|es|@j_Y~mcCiberdelincuencia; Fortalecimiento #B%,@C+z~blDeterminados ~lR~lgmediante ~sNTecnología #BInformación y #FComunicaciones y +zTransmisión @ePruebas #PForma Electrónica @e~lRGraves
~eJ|ru|@c#E=ekbwcflfchjpldahjb
~eJ|ar|~ml~l,abocljahce
~eJ|zh|@A^e网络<J@m
</|fr|~o4~kD{ de 1961|};~o4@e~kH~kD
</|es|~dJ@e~kH~he;~dJ@k~dl@e1961;~dJ~he{|, 1961};~dJ@e1961
</|ru|~e'hfcnhjgev ~kH~pM;~e'hfcnhjgev
</|ar|@-abfrcme bbdxmjag bohe 1961
</|zh|1961&c~eA@m;~eA@m
&R|fr|~o4%(stupéfiants @e1961{| ,|,} ~bG@e1972;~o4@e~kH~kD{,|} ~bG@e1972
&R|es|~dJ@e~kH~he~sh~gs@e{|25 de marzo de }1972;~dJ@k~dl@e1961~sh~gs@e{|25 de marzo de }1972;~dJ@e~kH@k~dl#Psu forma ~gs@e1972
&R|ru|~e'hfcnhjgev ~kHsane h lalfegkeib, gdchcdduib g dcc ~hzGfajakamai 1972 ~pM
&R|ar|@-abfrcme bbdxmjag bohe ~kHlycBgva abdimbe lljfgfsfb ohe 1972
&R|zh|经《1972&c@B^/修正@:《1961&c~eA%p;经1972&c{3月25日|}&.@B^/修正@:《1961&c~eA%p
~bT|fr|@a%(~dbpsychotropes @e1971;@a%(~ks;*d1971 %(~ks
~bT|es|@I@k~j5{Sicotrópicas|Psicotrópicas}{ de 1971|}
~bT|ru|%7~mMgczchjgev 1971 ~pM;%7~mMgczchjgev
~bT|ar|@tabdIDjag abikbce bohe 1971
~bT|zh|1971&c~fq;~fq
~bu|fr|@a#A~e7@estupéfiants ~rz~ks{| de 1988}
~bu|es|@j_Y#n~au@e~dly ~j5{Sicotrópicas|Psicotrópicas}{ de 1988|};~sS1988
~bu|ru|~ld%h=e~d8awafaje defkajbBchkbv hfcnhjg b ~mMgczchjg
~bu|ar|~ml~bp~dM&/abdxmjag fabdIDjag abikbce
~bu|zh|1988&c@A&B%.~ew麻醉药品#e~fq;@A&B%.~ew麻醉药品#e~fq;1988&c@m
<"|fr|~jI#Y^A%d@E~h1#N@[%Ujouissant d’une @9internationale, y compris @[agents diplomatiques
<"|es|~jk%F>mCastigo @e~lR#n&XInternacionalmente Protegidas, inclusive @ZAgentes Diplomáticos
<"|ru|%7~d-b dekexedbb lfchjplmcdbo =embr, lamAxptzbvhq &wxezbjao, g jai Bbhmc nblmaiejbBchkbv escdjag
<"|ar|@tdhi abqjazd ~j"Am =Cabdgdgich ~d.mfbce، {ldh|lda} ncvd abdfGnfh abmlbfdaocfh، ~cnibcva
<"|zh|@H~fH#e惩处侵害应受#C#m~f6包括外交代表@:罪行~jh
~i0|fr|~mf#N@oprise d’otages
~i0|es|@j@C~mcToma @eRehenes
~i0|ru|~iCxevgejai xemaydbkag
~i0|ar|~pXpxH abjvazh
~i0|zh|~q.劫持%]质~m3
~c,|fr|~mf#N>lrecrutement, l’utilisation, >l_z#il’instruction @emercenaires
~c,|es|@j@C#n&mReclutamiento, @oUtilización, @o~b,>mEntrenamiento @eMercenarios
~c,|ru|~iCgcfwagkao, bhlamAxagedbci, Fbdedhbfagedbci b awpBcdbci decidbkag
~c,|ar|~pXgqhcm abdjgEke faogxmadvd fgdfcbvd fgmjclvd
~c,|zh|~q.招募+m~cs+m资助#e训练雇佣军~m3
~gT|fr|~jI#._a#A#i_aassocié
~gT|es|~jk#"#r~ci_Y>m~ciAsociado
~gT|ru|%7^n~sb#Eb hgqxeddasa h dco lcfhademe
~gT|ar|@-@/lobade ~ak;@tobade ~ak
~gT|zh|~jH%n@m
~bZ|fr|^f#8>b~jI#._a#A#i_aassocié
~bZ|es|*2#B~jk#"#r~ci_Y>m~ciAsociado
~bZ|ru|%3a ^n~sb#Eb hgqxeddasa h dco lcfhademe
~bZ|ar|&0bbagnakce @/lobade ~ak
~bZ|zh|&.~jH%n%p&A;&.~jH%n%p@:&A
<m|fr|~mf=Y%d@Eattentats terroristes %'l’explosif
<m|es|@I@C+z%!%0Atentados Terroristas ~lgcon Bombas
<m|ru|~iCwaiwagui jcffafbxiai
<m|ar|~q)abvqdag abtjvalce labkhalb
<m|zh|<I~b9爆炸@:~m3;<I~b9爆炸事件@:~m3
=o|fr|~mf=Y%d&L_z&Lterrorisme
=o|es|@I@C+z%!#B~b,#rTerrorismo
=o|ru|~iCFbdedhbfagedbci ~lu
=o|ar|~q)gdfcb abtjval
=o|zh|<I向~b9提供资助@:~m3
<9|fr|~mf=Y~k0@e~pO~sd
<9|es|@I@C+z%!%0Actos @e~pfNuclear
<9|ru|~iCekjeib <D~lu
<9|ar|~q)pidab abtjval abhffc
<9|zh|<I核~b9&C~m3
>3|fr|~jI@9physique @Ematières ~fT{| et des installations nucléaires}
>3|es|~jk@"Física %0~jN~ga{| y las Instalaciones Nucleares}
>3|ru|%7~jw*j<Diejcfbeme;%7~jw*j<Diejcfbeme b qncfduv phjedagak
>3|ar|@tabrdace abdamce bbdfam ~po
>3|zh|~in物#m@m;~in体#m@m;核材料#e核设施实{物|体}#m@m
~e4|fr|~k6~h1#i~oB~cTactes survenant %'bord @Eaéronefs;*dTokyo
~e4|es|@I~p8Infracciones y Ciertos Otros Actos ~lga Bordo ~jz~m!
~e4|ru|%7lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~d!;Takbohk@p
~e4|ar|@-~fMlabqjazd fliA {abpniab|abpidab} abpxjC ~j">kdgh ~qx
~e4|zh|~qi航空器内@:<J#e犯有某些*"&C~jh;东京@m
~eO|fr|@a=Y%d#Bcapture illicite d’aéronefs
~eO|es|@I+z%!#rApoderamiento Ilícito @e~m!
~eO|ru|%7~p1dcxekaddui xevgejai ~d!
~eO|ar|@tkdi abaogcbaF ~dM>k~qx
~eO|zh|@H<I~g?~jh
~aR|fr|@a~bDdirigés #N@o#.@el’aviation civile
~aR|es|@I+z%!@e=u~mc#"#BAviación Civil
~aR|ru|%7%h@.~fY
~aR|ar|@t%Sabdfqve Am obade abwcjah abdmhc
~aR|zh|@H<I危害~es%n@:%.&C~jh
<7|fr|@U=Y~k0+4@e^,%"@[aéroports servant %'~dz
<7|es|@T+z%!@e=u@e~a1~swAeropuertos _:Presten Servicio{|s} _Z~f"
<7|ru|#!a ~p1dcxekadduib ekjeib dehbmbq g ePfalafjev, awhmpybgetzbv icynpdefandpt sfeynedhkpt egberbt
<7|ar|%mkdi pidab abihn ~f(&/abdwajag ~pngxmd abwcjah ~r.
<7|zh|<I在为#C~es服务@:机场上@:%.~du&C@:@B;<I在用于#C~es@:机场发生@:%.~du&C@:@B
<c|fr|@a%amarquage @Eexplosifs plastiques #i#Pfeuilles %Qfins @edétection
<c|es|@I%ZMarcación @e~oSPlásticos @Q@ZFines @eDetección
<c|ru|%7iefkbfagkc lmehjbBchkbv gxfugBejuv gczchjg ~mwbv awdefpycdbq
<c|ar|@tgdccE abdgnqjag ablbaogcsce lBjA sunva
<c|zh|~qi可塑炸药中添加识别剂以便侦测~jh
sua|fr|@a~sq#Bnavigation maritime
sua|es|@I~q(#BNavegación Marítima
sua|ru|%7%h@.~ax
sua|ar|@t%S~j"Am obade ~j!;@t%Sabdfqve Am obade ~j!
sua|zh|~jF%n%.&C@m
~aY|fr|@U~sq@Eplates-formes fixes situées ~ee
~aY|es|@T~q(~jzPlataformas Fijas Emplazadas ~qc~k:
~aY|ru|#!a <u@e_L
~aY|ar|%m~agabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~n0
~aY|zh|~iq%.&C@B
~bU|fr|~l2@e~lZ#B~rW;~l2@e~ir
~bU|es|~a)@eRoma #BCorte Penal #Z;~a)@eRoma
~bU|ru|Obihk~f0hjejpj@z^q~pJhpne;Obihk~f0hjejpj{|e|p|ai|c}
~bU|ar|hGad jfda abpoaoc bbdrsde ~gk<O;hGad jfda abpoaoc
~bU|zh|~f3~lG~rI;~lG~rI
_I|fr|#M*s#B~rW
_I|es|#l=4#BCorte Penal #Z
_I|ru|@Oa *8^q~pJhpne
_I|ar|&J~j-fryahag abdrsde ~gk<O;%e#qladgcaEag abdrsde ~gk#d~kb
_I|zh|~f3~b:#2
vcdr|fr|~dF%(~a3diplomatiques
vcdr|es|~sB@k~cIDiplomáticas
vcdr|ru|~lV>fnblmaiejbBchkbv hdaCcdbqv
vcdr|ar|@t~h3bbibakag abmlbfdaoce
vcdr|zh|<E外交^d@m
vccr|fr|~dF%(~a3consulaires
vccr|es|~sB@k~cIConsulares
vccr|ru|~lV>fkadhpmAhkbv hdaCcdbqv
vccr|ar|@t~h3bbibakag abkhybce
vccr|zh|<E领事^d@m
>)|fr|@a%(missions spéciales
>)|es|@j~p8Misiones Especiales
>)|ru|%7hlcrbemAduv ibhhbqv
>)|ar|@tabliDag abxaye
>)|zh|~eu使团@m
vclt|fr|~dF%a*6@Etraités
vclt|es|~sB#5&'%0Tratados
vclt|ru|~lV>f~kk%xnasagafag
vclt|ar|@t~h3bkahfh abdiavmag
vclt|zh|<E%C_[@m
~mW|fr|~dF%a*6@Etraités ='+W#i~k-=Eou ='~k-~d)
~mW|es|~sB#5&'%0Tratados ='&sy ~dX%ko ='~dX+p
~mW|ru|~lV>f~kknasagafag ~qM~fmb ~keafsedbxerbqib ~pt~qM~keafsedbxerbqib
~mW|ar|@t~h3bkahfh abdiavmag lch ^ZfabdhGdag #dpf {|ncda }lch abdhGdag <O
~mW|zh|@H%2#e#C%O间或#C%O相互间%C_[@:<E@m
=n|fr|~dF*asuccession d’États =N@etraités
=n|es|~sB%ZSucesión @e&s#PMateria @eTratados
=n|ru|~lV>flfegalfccihjgc +T#7nasagafag
=n|ar|@t~h3bxbane ^Z&/abdiavmag
=n|zh|@H%2在%C~h'@:继承@:<E@m
&P|fr|@a#A%(immunités juridictionnelles @E+W~rz~qSbiens
&P|es|@j_Y~p8Inmunidades Jurisdiccionales %0&sy @esus Bienes
&P|ru|~ldtfbhnbkrbadduv biipdbjcjev +Tb bv hawhjgcddahjb
&P|ar|@t@wbryahag ^Zfddgbsagva dh abfbace abkAazce
&P|zh|@A%2~ih财产管辖豁免@m
_9|fr|~dF*areprésentation @E+W%"~qS~a3avec @[~k-=E@ecaractère universel
_9|es|~sB%ZRepresentación %0&s#Psus ~cIcon #F~dX%k@eCarácter Universal
_9|ru|~lV>flfcnhjegbjcmAhjgc +Tg bv ajdaCcdbqv h ~keafsedbxerbqib pdbgcfhemAdasa vefekjcfe
_9|ar|@t~h3bgdDcb ^Z&/ibakagva di abdhGdag #dHag abwali abiabdc
_9|zh|<E@H%2在其对普遍性#C%O^d上@:代表权@m
~q9|fr|~hdmer
~q9|es|~mgMar;CONVEMAR
~q9|ru|@c#E~sClfegp
~q9|ar|~fK~hW;@tkahfh ~hW
~q9|zh|@A+7_[@m;&.+7_[%p
~mR|fr|#M#8%'>W#Bpartie XI #B~hdmer &L10 décembre 1982;#M#8%'>W#Bpartie XI #B~hdmer
~mR|es|#l%s_Z_d#BParte XI #B~mgMar{ de 10 de diciembre de 1982|};#l%ZParte XI
~mR|ru|@O~hxЧehjb !X!I ~aoaj 10 nckewfq 1982 ~pM
~mR|ar|%e#qlghncH abqEF abramc iuj dh ~fK~d3abdIjxe 10 sahfh abpfb/mcodlj 1982;%e#qlghncH abqEF abramc iuj dh ~fK~hW
~mR|zh|@H<s1982&c12月10日~g[第十一~rg@:#2;第十一~rg#2
~cX|fr|#M%Qfins @e>W@Edispositions #B~hdmer &L10 décembre 1982 ~eX>b*V#i>b_G@Estocks @epoissons dont @[déplacements s’effectuent tant %'l’intérieur qu’au-delà @ezones ~mZexclusives (stocks chevauchants) ~qfstocks @epoissons grands migrateurs;#M{|des Nations Unies |de 1995 }%(stocks @epoissons
~cX|es|#l%Z_d@e~h:#B~mgMar @e10 @ediciembre @e1982 relativas _Z&"y ~bm~jz~no@ePeces Transzonales y #F~no@ePeces Altamente Migratorios;Acuerdo{| de las Naciones Unidas} @k{las |}~no@ePeces
~cX|ru|@O~hxlamaycdbo ~aoaj 10 nckewfq 1982 sane, kajafuc kehetjhq ~kdjfedhsfedbBduv fuwduv xelehag b xelehag nemcka ~n)fuw b plfegmcdbq bib;&U{| Efsedbxerbb EwKcnbdcdduv Jerbo} @ofuwdui xelehei
~cX|ar|&J{|iad 1995 }bghncH da ggAdhv ~fK~d3abdIjxe 10 sahfh abpfb/{| }mcodlj 1982 dh prsad #krnG ftmaje abpjyme abodsce abdgmaxbe abdhawk fabpjyme abodsce absDcje abajgrab;&J@wbbpjyme abodsce
~cX|zh|<s1982&c12月10日~g[~q[~fE_/跨界~ez#e高度洄游~ez@:规定@:#2;<s~g[~q[~fE_/跨界~ez#e高度洄游~ez@:规定@:#2;~h8~ez#2
bbnj|fr|#Mse rapportant >b~hdmer #iportant *a*V#i=G~iU#B~j]biologique marine @Ezones ne relevant pas #Bjuridiction nationale
bbnj|es|#l~m1>t#B~mgMar %s_Z&">mUso ~cK#B~l5Marina ~jzZonas Situadas Fuera #BJurisdicción Nacional
bbnj|ru|@O@ewexc ~aoa ~kcb phjaoBbgai ~kViafhkasa wbamasbBchkasa fexdaawfexbq g feoadev xe lfcncmeib ncohjgbq ~mstfbhnbkrbb
bbnj|ar|%e{|abdljd }&/~pQ~fK~d3#krnG abghfi ~lqablrjc &/abdhawk abfakie xajq rmfm abfbace abfwhce faogxmadv >khrf dogmad
bbnj|zh|~g[下~kE@:~fE%t~g8#2;根据~g[@:规定就~kE@:~fE%t~g8#J拟订@:#2;~kE#2
>U|fr|#M*s&LTribunal @6&L*6#Bmer
>U|es|#l=4#rTribunal @C#r&'#rMar
>U|ru|@Oa *8^qjfbwpdeme ~sClfegp
>U|ar|&J~j-abdrsde #dbkahfh ~d3~kb
>U|zh|#C+7_[_[庭~b:#2
_K|fr|@U*s@el’Autorité @W@Efonds marins
_K|es|@T=4#BAutoridad @C%0Fondos Marinos
_K|ru|#!a *8^qafsede ~sCndp
_K|ar|%m~j-abobwe #dbkai ~d3~kb
_K|zh|#C海底_/局~b:@B
~gz|fr|~jIhaute mer
~gz|es|~jkAlta Mar
~gz|ru|@caw ~n2iafc
~gz|ar|@tpiabc ~hW
~gz|zh|公海@m
<T|fr|@a~ee
<T|es|~jk~k:
<T|ru|%7_L
<T|ar|@t~n0
<T|zh|大陆架@m
^V|fr|~jImer territoriale ^Azone contiguë
^V|es|@j#5Mar ~nR~jAZona Contigua
^V|ru|%7jcffbjafbemAdai iafc b lfbmcyezco xadc
^V|ar|@tablrj abtkbcdc fabdhwke abdgaxde
^V|zh|领海及毗连区@m;领海*0毗连区@m
+v|fr|#M*Zfavoriser >lrespect ~q1~mP@e~fW#Phaute mer @E>B=E@e*V~rzgestion;#Md’application
+v|es|#l@Q~nr&mCumplimiento ~jz^h%k@e&"y ~bm~mS@Z~oMPesqueros _:Pescan #PAlta Mar;#l@eCumplimiento
+v|ru|@Oa hancohjgbb hawmtncdbt fuwamagduib hpneib g ~n2iafc %xicf @o~pBybguv fchpfhag b ~pIbib;@O@oajkfujaip iaft
+v|ar|@tgiEcE adgDab onh ~qy~o"bgmalcj abycahe fabtmaje <O;&JgiEcE adgDab onh ~qy~o"bgmalcj abrnG fabtmaje <O;@tabadgDab
+v|zh|~dt公海渔船遵守#C~fE_/_.@:#2;遵守_.#2
=i|fr|#M#8%Q>B&Lressort @e~ly&Lport *Z~fVcontrecarrer #i~e5@o~fW=5;#M#8%Q>B&Lressort @e~ly&Lport
=i|es|#l@k^h#r~jvRector #rPuerto Destinadas a ~hqDesalentar y ~f.@o~hP^D;#l@k^h#r~jvRector #rPuerto
=i|ru|&U{| GfanagamAhjgcddao b hcmAhkavaxqohjgcddao afsedbxerbb EwKcnbdcdduv Jerbo} a icfev ~oglafje @olfcnplfcyncdbt, hncfybgedbt b &,+!{|fuwdasa }~qU;@Oa icfev ~oglafje
=i|ar|%e~anabdchaF ^?ibcv;&J~h0abpBHce fabEjaie bbpdd abdgrme ~anabdchaF ^?ibcv;%e~anabdchaF
=i|zh|@H港口国~ss鱼@:_.#2;@H~ss鱼@:港口国_.#2;港口国_.#2
solas|fr|~mf{de 1974 |}=Y~pN#Bvie humaine #Pmer
solas|es|@I@C+z#"#BVida Humana ~m1Mar{, 1974|};@ISOLAS
solas|ru|#b@b@oavfedc BcmagcBchkao ybxdb @eiafc
solas|ar|~m7bobade abpjfar &/~hW;~m7~fQabpjfar &/~hW
solas|zh|1974&c#C~g,%]命%n@m;#C~g,%]命%n@m
~qX|fr|~mf{de 1973 |}=Y#Y#B~hE~q1navires, ~bG@e1978 y relatif;~mf{de 1973 |}=Y#Y#B~hE~q1~pG
~qX|es|@I@C~fv@o~dO~mS@ZBuques, 1973, modificado ~mS{el|su} ~sJ1978;@I@C~fv@o~dO~mS@ZBuques;@IMARPOL
~qX|ru|#b@b~cb~ohh hpnag
~qX|ar|~m7~n4~pm{dh|abhaqd ih} abonh ~fP1973، lycBgva abdimbe lljfgfsfb iad 1978 #qlva;~m7~n4~pm{dh|abhaqd ih} abonh
~qX|zh|#C~fH~kA造成~rb@m
~aU|fr|~mf{de 1979 |}*arecherche ~p0sauvetage maritimes
~aU|es|@I@C@kBúsqueda y Salvamento Marítimos{, 1979|}
~aU|ru|#b@b@olabhkp b hlehedbt @eiafc
~aU|ar|~m7bblrD fabthkaH &/~hW
~aU|zh|1979&c#C~g,搜寻救助@m;#C~g,搜寻{和|与|}救助@m
stcw|fr|~mf{de 1978 |}%(normes @e~r[@Egens @emer, @edélivrance @Ebrevets ~rzveille
stcw|es|@I@C@kNormas @eFormación, Titulación y Guardia +zGente @eMar{, 1978|}
stcw|ru|#b>f~pDb nblmaibfagedbb iafqkag b dchcdbb gevju{| 1978 sane}
stcw|ar|~m7bdiaccj abgmjcl fabtqaEe fabxnaje bbdbarch
stcw|zh|1978&c海员~fo#e~h9~m3;海员~fo#e~h9~m3
*,|fr|@a*Zfaciliter >ltrafic maritime +5
*,|es|@I@QFacilitar &m~nUMarítimo #Z
*,|ru|@c@oawmcsBcdbt %P~ax
*,|ar|@tgcocj rjse abdbare ~gi<O
*,|zh|便利#C~g,运输@m
_J|fr|@a~gM~sRmaritime &)
_J|es|@IConstitutivo #B=xMarítima #Z
_J|ru|%7_i~i1afsedbxerbb
_J|ar|@-@/labdhGde ~gi<O
_J|zh|#C海事%O@m
mlc|fr|@a&L^lmaritime{, 2006|};@a&L^lmaritime @e2006
mlc|es|~hKMarítimo{, 2006|}
mlc|ru|@c{2006 sane |}a ~qQg iafhkai hpnavanhjgc{| 2006 sane}
mlc|ar|@t*mablrjc
mlc|zh|2006&c海事劳工@m
=q|fr|~jI@9~g6culturel subaquatique
=q|es|~jk@"~f5&DSubacuático
=q|ru|~bjlangandasa ~h2dehmcnbq
=q|ar|~c8abgjaD ~qrabdBdfj labdcav
=q|zh|#m水下>g遗产@m
~cU|fr|~mf@3>l~hy^A_G@Eeaux @eballast #isédiments @E~pG
~cU|es|@I@C^:_g~jA~nb#rAgua @eLastre y @ZSedimentos %0Buques
~cU|ru|#b~oHhpnaguv wemmehjduv gan b ahenkag b plfegmcdbb bib
~cU|zh|#C~oj#e沉积物控制与_/@m;#C~oj^.沉积物控制#e_/@m;控制#e_/~oj#e沉积物~m3
~a0|fr|~mf@e~eD@Gl’enlèvement @Eépaves
~a0|es|@I~sP~eD%ZRemoción @eRestos @eNaufragio
~a0|ru|~r3{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} aw pnemcdbb xejadpgCbv hpnag
~a0|ar|@thcjflc #dbtEabe abrwad
~a0|zh|~om#C~kA残骸清除@m;#C~kA残骸清除~om@m
~gA|fr|~mf@e~r1@3>lrecyclage sûr #iécologiquement rationnel @E~pG
~gA|es|@I~sP~r1^:Reciclaje Seguro y Ambientalmente Racional %0Buques
~gA|ru|Qadkadshk{eq icynpdefandeq kadgcdrbq|ao icynpdefandao kadgcdrbb|pt icynpdefandpt kadgcdrbt|ao icynpdefandao kadgcdrbco} a wcxalehdao b PkamasbBchkb ferbademAdao pjbmbxerbb hpnag
~gA|ar|@tvfhB sfhB #dbtiame gmfcj abonh
~gA|zh|香港#C%n与无害~ev拆船@m;香港#C%n#e无害~ev拆船@m
<4|fr|~jI#Y#B~hE@Emers résultant @el’immersion @edéchets
<4|es|@I%Z%F#B~dO#rMar ~mSVertimiento @eDesechos y Otras Materias
<4|ru|@c~cb~ohiafq hwfaheib ajvanag ~c3iejcfbemag;Zadnadhk@p
<4|ar|@tdhi ~pmablrjc abhaqd ih tBjak ~j)fdfam pxjC;@tdhi ~pmablrjc abhaqd ih tBjak ~j)fabdfam abpxjC;@tbhmh
<4|zh|~fH倾倒废物及*"物质~rb+7~jh;~fH倾倒废物^.*"物质~rb+7#a@m
ospar|fr|@a=Y@9~jK@el’Atlantique &LNord-Est
ospar|es|@I~sl#r~ng{Ambiente |}Marino #rAtlántico Nordeste
ospar|ru|%7*j~i1hfcnu Lcgcfa-NahjaBdao Mjmedjbkb
ospar|ar|~c8~pp~gibudab ujk ~plabpwboc
ospar|zh|#m东北大西洋+7~ev@m
npt|fr|%H*anon-prolifération @E^a~fT;%H*anon-prolifération;TNP
npt|es|%K%ZNo Proliferación ~jz*3~ga;TNP
npt|ru|&Wa dcfehlfahjfedcdbb <Dafpybq;HJЯE
npt|ar|&4imd ahguaj *q~po
npt|zh|不扩散核%V%C;核不扩散%C;&.不扩散%C^/
ctbt|fr|%Hd’interdiction complète @Eessais ~fT
ctbt|es|%K@e*UCompleta %0Ensayos ~ga
ctbt|ru|&Wa ghcawKcimtzci &-qncfduv bhlujedbo;HNЗЯR
ctbt|ar|&4abrGj abuadb bbgqajl ~po
ctbt|zh|全面&B核试验%C;全面禁试%C
tpnw|fr|%H@G%q@E^a~fT
tpnw|es|%K%Z*U~jz*3~ga
tpnw|ru|&Wa &-<Dafpybq
tpnw|ar|&4rGj *q~po
tpnw|zh|&B核%V%C
ptbt|fr|%Hinterdisant @[essais d’armes ~h5%"l’atmosphère, %"=Qextra-atmosphérique #isous l’eau
ptbt|es|%K~mS&m_:se Prohíben @ZEnsayos con _b~qcAtmósfera, &m~p(Ultraterrestre y Debajo #rAgua
ptbt|ru|&Wa &-bhlujedbo <D~j.g ejiahFcfc, g kahibBchkai lfahjfedhjgc b lan ganao
ptbt|ar|&4rGj gqajl ~k]&/abqf fnc _nabxajqc fgrg owr abdaF
ptbt|zh|&B在大气层+m+Y#e水下进行核%V试验%C;~rg&B核试验%C;~rg禁试%C
~c]|fr|%Hinterdisant @eplacer @E^a~h5#i~px^a@edestruction massive %afond @Emers ~qfocéans ainsi _:%"~n.sous-sol
~c]|es|%K@k~gW*U@eEmplazar _by Otras *3@eDestrucción #PMasa ~swFondos Marinos y Oceánicos y su Subsuelo
~c]|ru|&Wa &-fexiczcdbq @endc iafco b akcedag b g csa dcnfev <D~j.~c3~qH~j.iehhagasa pdbBjaycdbq
~c]|ar|&4rGj fAi ~k]fBcjva dh pobre abmdaj abuadb >kkai ~d3fabdrcwag fnc lawh pjAva
~c]|zh|&B在海床洋底~ih底土安置核%V#e*"大规模{毁灭|杀伤}性%V%C
enmod|fr|~qld’utiliser @Etechniques @emodification @el’environnement %'@Efins militaires ou toutes ~cTfins hostiles
enmod|es|~jk*U@eUtilizar Técnicas @eModificación Ambiental con Fines Militares u Otros Fines Hostiles
enmod|ru|%7&-gacddasa ~ptmtwasa bdasa gfeyncwdasa >yhfcnhjg gaxncohjgbq @elfbfandpt hfcnp
enmod|ar|@trGj {aogxmad|aogidab} gkhcag abgBccj &/~ppbpBjaA iosjce pf bpce pBjaA imazce pxjC
enmod|zh|&B为军事或任何*"敌对目@:~cs改变~ev@:技术~jh
bwc|fr|~ql#Bmise au point, #Bfabrication #i&Lstockage @E^abactériologiques (biologiques) ou %'toxines ~fF;@a%(^abiologiques{| ou à toxines| et à toxines}
bwc|es|~jk*U#rDesarrollo, @o~nq>mAlmacenamiento @e*3Bacteriológicas (Biológicas) y Toxínicas y @kSu ~m-;@j~p8*3Biológicas{| y Toxínicas}
bwc|ru|%7&-fexfewajkb, ~mLb ~pvxelehag wekjcfbamasbBchkasa (wbamasbBchkasa) b jakhbddasa ~j.b aw bv ~pH;@c@owbamasbBchkaip {|b jakhbddaip }afpybt;%7wbamasbBchkai {|b jakhbddai }afpybb
bwc|ar|@t~bg*qablsgjcfbfqce (ablcfbfqce) fabgsochce ~gu;@t~bg*qablsgjcfbfqce (ablcfbfqce) fabgsochce، ~gu;@t*qablcfbfqce
bwc|zh|@H&B#u~p5#e储存细菌(生物)及毒素%V#e~ox%V~jh;#]&B{发展|研制}~p5#e储存细菌(生物)及毒素%V{和|以及}销毁{此种|这种|这类|此类}%V#a@m;生物{和毒素|及毒素|}%V@m
+I|fr|@U#T@oprohibition d’emploi >bguerre @egaz asphyxiants, toxiques ou similaires ~rzmoyens bactériologiques
+I|es|@T%s_Z*U#r~oR~qcGuerra @eGases Asfixiantes, Tóxicos o Similares y @eMedios Bacteriológicos;~sJ_h@e1925
+I|ru|#!a &-~bb@egaodc pnpCmbguv, qnagbjuv ~ptnfpsbv lanawduv sexag b wekjcfbamasbBchkbv hfcnhjg
+I|ar|%mrGj abaogidab abrjlc bbBaEag abxahke pf aboade pf Bcjva dh abBaEag fbbfoazb ablsgjcfbfqce;%mqhcn ~fP1925
+I|zh|&B在战争中~cs窒息性+m毒性或*"气体#e细菌作战方_[@:@B;1925&c%B@B;《1925&c%B@B^/
cwc|fr|~ql#Bmise au point, #Bfabrication, &Lstockage ~rz~km@E^achimiques ~fF;@a%(^achimiques
cwc|es|~jk*U#rDesarrollo, @oProducción, &mAlmacenamiento >m~oR@e*3Químicas y @kSu ~m-;@j~p8*3Químicas
cwc|ru|%7&-fexfewajkb, lfabxganhjge, ~pvb ~bbvbibBchkasa ~j.b a csa ~pH;@c@ovbibBchkaip afpybt;%7vbibBchkai afpybb
cwc|ar|@t~bgfaogidab *q~pr~gu;@t*q~r?
cwc|zh|@H&B{发展|研制}~p5+m储存#e~cs~kt%V及~ox%V~jh;&B~kt%V@m;~kt%V@m
ccw|fr|~qlou @olimitation @e~km@ecertaines ^aclassiques qui peuvent être considérées comme produisant @Eeffets traumatiques excessifs ou comme frappant sans discrimination;@a@Gcertaines ^aclassiques
ccw|es|@j@kProhibiciones o Restricciones #r~oR@eCiertas *3Convencionales _:Puedan Considerarse Excesivamente Nocivas o @eEfectos Indiscriminados;@j@kCiertas *3Convencionales
ccw|ru|%7&-~ptasfedbBcdbb ~bbkadkfcjduv ~qHawuBdasa afpybq, ~k)hBbjejAhq dedahqzbib Bfcxicfduc lagfcyncdbq ~ptbictzbib dcbxwbfejcmAdac ncohjgbc;@c@okadkfcjdui gbnei awuBdasa afpybq;%7kadkfcjduv gbnev awuBdasa afpybq
ccw|ar|@trGj pf gkccm ~qApobre gkbcmce diche cdsh aiglajva dnjwe abAjj pf iufazce abpDj
ccw|zh|&B或限制~cs某些可被认为具有过分伤害力或滥杀滥伤~lD@:常规%V@m;{特定|某些}常规%V@m
_s|fr|@U@G%qou @olimitation @e~km@Emines, pièges #i~cTdispositifs{,|} tel qu’il a été modifié >l3 mai 1996;@UII modifié
_s|es|@T@kProhibiciones o Restricciones #r~oR@eMinas, *3Trampa ~i)Artefactos{,|} según fue enmendado &m3 @emayo @e1996
_s|ru|#!a &-~ptasfedbBcdbb ~bbibd, ibd-magpCck ~c3phjfaohjg h lalfegkeib, gdchcdduib 3 ieq 1996 ~pM;nalamdcdd{uo|asa|aip|ui|ai} #!!I!I
_s|ar|#G#qlrGj pf gkccm ~qAabpbBad fabpujas abxmaice fabhlazw abpxjC lycBgv abdimbe &/3 pcaj/dacf 1996;#G~pjabdimb
_s|zh|经修正@:&.~cw号@B^/;经修正{的|后的|}~cw号@B;修正后@:&.~cw号@B^/
ccw-v|fr|@U#8%Qrestes explosifs @eguerre
ccw-v|es|@T^XRestos ~oS@eGuerra
ccw-v|ru|#!@ogxfugaalehdui lcfcybjkei gaodu;#!!V
ccw-v|ar|#G#qlabdgnqjag dh dxbnag abrjl;#Gabxado
ccw-v|zh|战争遗留爆炸物@B
~i5|fr|~ql@el’emploi, &Lstockage, #Bproduction #i&Ltransfert @Emines antipersonnel ~fF;~ql@Emines antipersonnel;@ad’Ottawa
~i5|es|~jk*U#rEmpleo, Almacenamiento, ~nqy Transferencia @eMinas Antipersonal y @ksu ~m-;~jk*U~jzMinas Antipersonal;~sSOttawa
~i5|ru|%7&-lfbicdcdbq, ~pvxelehag, ~mLb lcfcneBb lfajbgalcvajduv ibd b aw bv ~pH;%7&-lfajbgalcvajduv ibd;Ejjeghk@p
~i5|ar|@trGj ~qAfgxEch fthgaq fhkb abpbBad abdAame bbpnjam fgmdcj gbs abpbBad
~i5|zh|@H&B~cs+m储存~p5#e转让杀伤~f6地雷及~ox地雷~jh;{禁止|}杀伤~f6地雷@m;&.渥太华%p
~mp|fr|@a%(^a%'sous-munitions
~mp|es|@j@kMuniciones #PRacimo
~mp|ru|@c@okehhcjdui waclfblehei
~mp|ar|@tabHxazj abihkfmce
~mp|zh|集束~oq@m
att|fr|%H%a~j?@Earmes
att|es|%K#5~m)@eArmas
att|ru|&Wa ~kfafpybci
att|ar|&4gqaje abpobre
att|zh|%V~h,%C
~c/|fr|%H%(>C~rC_3@e=Qextra-atmosphérique, y compris @oLune #i@[~cTcorps célestes;%H@Gl’espace{| extra-atmosphérique}
~c/|es|%K^X@'_:Deben Regir ~fG%0&s~ed~p(Ultraterrestre, incluso @oLuna ~i)Cuerpos Celestes;%K#5=T
~c/|ru|&Wa ~sc^k+T@o~l:b ~fg~gFlfahjfedhjge, gkmtBeq Zpdp b nfpsbc dcwchduc jcme;&W@okahiahp
~c/|ar|&4#'~l9bphuwe ^Z&/dcmah ~fOabxajqc، lda &/Hbs ~aj;&4#'~l9bhuawag ^Z&/dcmah ~fOabxajqc، lda &/Hbs ~aj;&4~j8
~c/|zh|~eB~qb包括~k4在内+Y~ky~sm%C;~eB~qb包括~k4在内@:+Y~ky~sm%C;{外空|外层空间}%C
<)|fr|#M%asauvetage @Eastronautes, >lretour @Eastronautes ^Arestitution @Eobjets lancés %"~dx
<)|es|#l#5Salvamento ~jADevolución @eAstronautas ~jARestitución @e~p:Lanzados al =T
<)|ru|@Oa hlehedbb kahiadegjag, gaxgfezcdbb kahiadegjag b gaxgfezcdbb awKckjag, xelpzcdduv g kahibBchkac lfahjfedhjga
<)|ar|&JthkaH abdbarch abnAazcch ftiame abdbarch abnAazcch fjm abpqoad abdwbke &/~j8
<)|zh|营救宇宙航行员+m送回宇宙航行员#e归还发射到+Y@:物体@:#2
^U|fr|~jI~iw@W@3@[dommages causés par @Eobjets spatiaux
^U|es|@I%Z~h]@C~mSDaños Causados ~mS~p:Espaciales
^U|ru|%7&wajgcjhjgcddahjb xe pzcfw, lfbBbdcdduo kahibBchkbib awKckjeib
^U|ar|@tabdoIfbce #dih abpAjaj ~pngrmDva abpqoad abnAazce
^U|zh|~rd物体所造成损害@:#C~g-@m;+Y物体所造成损害之#C~g-@m
<j|fr|@a@Gl’immatriculation @Eobjets lancés %"~dx
<j|es|@I#5Registro @e~p:Lanzados al =T
<j|ru|%7fcsbhjferbb awKckjag, xelphkeciuv g kahibBchkac lfahjfedhjga
<j|ar|@tgoqcb abpqoad abdwbke &/~j8
<j|zh|@H登记射入+Y物体~jh
moon|fr|#M~rC*aLune #i@[~cTcorps célestes
moon|es|#l_:debe regir #Factividades %0&s~qcLuna y otros cuerpos celestes
moon|ru|@Oa ^k+T@eZpdc ~c3dcwchduv jcmev
moon|ar|%eabdhGd bphuwe ^Z>kowr ~aj
moon|zh|~eB在~k4上~ky@:#2;月球#2
~gn|fr|%H@Gl’Antarctique
~gn|es|%KAntártico
~gn|ru|&Waw Mdjefkjbkc
~gn|ar|&4phgajsgcsa
~gn|zh|南极%C
~e3|fr|%Hvisant %q@E^a~h5#PAmérique latine #i%"@[Caraïbes;%H@e~r,
~e3|es|%K+zProscripción ~jz_b#P{la |}América Latina >mCaribe;%K@e~r,
~e3|ru|&Wa &-<D~j.g Zejbdhkao Micfbkc b Defbwhkai wehhcodc;&WTmejcmamka
~e3|ar|&4rGj ~k]&/pdjcsa abbagchce fdhwke ablrj absajclc;&4gbagcbfbsf
~e3|zh|拉丁~re#e加勒比&B核%V%C;特拉特洛尔科%C
~gN|fr|%H*azone dénucléarisée &LPacifique Sud;%H@e~nu
~gN|es|%K%Z~j7@e_b#rPacífico Sur;%K@e~nu
~gN|ru|&Wa wcxKqncfdao xadc tydao Behjb Tbvasa akcede;&WOefajadse
~gN|ar|&4jajfgfhBa
~gN|zh|南太平洋无核区%C;南太平洋~g);拉罗通加%C
~l-|fr|%H*a*W@el’Asie &LSud-Est;%H@e~jp
~l-|es|%K%Z~j7@e_b{de|del|en|en el} ~h?;%K@e~jp
~l-|ru|&Wa _?~ge;Uedskakhk#[
~l-|ar|&4thuaF abdhwke abxabce dh ~k]&/~mT;&4lahsfs
~l-|zh|东南亚~g);曼谷%C
~gL|fr|%H@Gune *W~a5;%H@ePelindaba
~gL|es|%K@kuna ~j7@e_b#P~f1;%K@ePelindaba
~gL|ru|&Wa _?MFfbkc;Gcmbdnewhk#[
~gL|ar|&4~ae~dE;&4lbchmala
~gL|zh|*'~g);佩林达巴%C
~aV|fr|%H~gMd’une *W#PAsie centrale;%H#8%'une *W#PAsie centrale
~aV|es|%K@kuna ~j7@e_b#P{|el }Asia Central;%K@e~l1
~aV|ru|&Wa _?ЦcdjfemAdao Mxbb;Lciblemejbdhk#[
~aV|ar|&4~ae&/Joca abfowC;&4~ae&/fow Joca;&4ocdclabagchos
~aV|zh|中亚~g);塞米巴拉金斯克%C
~q!|fr|~hj#A%(changements climatiques
~q!|es|@j>t_Y~a4;@j>t~a4
~q!|ru|~p?#Eaw bxicdcdbb kmbieje;~p?aw bxicdcdbb kmbieje;ODRDEEJ
~q!|ar|@t@wabtwajce #kgBcj abdhax
~q!|zh|@A~fp@m;~fp@m
kyoto|fr|@U@e~nf>b~hj#A%(changements climatiques;@U@eKyoto
kyoto|es|~sJ~nf#B@j>t_Y~a4;~sJ{Kyoto|Kioto}
kyoto|ru|Dbajhk@){ k OeiaBdao kadgcdrbb Efsedbxerbb EwKcnbdcdduv Jerbo aw bxicdcdbb kmbieje|}
kyoto|ar|%mscfgf
kyoto|zh|&.@A~fp%p~lC@B;&.@A~fp%p@:~lC@B;~lC@B
^O|fr|#M@e^!
^O|es|#l@eParís aprobado #Pvirtud #B@j>t_Y~a4;#l~sQ
^O|ru|Gefbyhk%N
^O|ar|&Jlajco
^O|zh|~ku#2
cbd|fr|~jI~j]biologique
cbd|es|@I%Z~nX
cbd|ru|%7~bh;~ld~bh
cbd|ar|@tabghfi ablcfbfqc;@-@/labghfi ablcfbfqc
cbd|zh|%i@m
+-|fr|@U@e=S*a#Y@Erisques biotechnologiques
+-|es|~sJ=S@k#"#BBiotecnología{ del Convenio sobre la Diversidad Biológica|};~sJCartagena
+-|ru|~li#6@owbawcxalehdahjb;~li#6@owbawcxalehdahjb ~eja ~bh;~li@)
+-|ar|%mkjwaqhe bbobade abprcazce;%mkjwaqhe #qlabobade abprcazce
+-|zh|&.%i%p~g!%n@B;&.%i%p@:~g!%n@B;卡塔赫纳{生物安全|}@B
~qY|fr|@U@e~o.@G^'%Q~kogénétiques ~p0partage juste #iéquitable @Eavantages découlant @e~n.utilisation;@U@e~nm
~qY|es|~sJ~o.@k~hfa @Z~jXGenéticos y ~dZJusta y Equitativa ~swBeneficios _:se Deriven @esu Utilización{ al Convenio sobre la Diversidad Biológica|};~sJ~nm
~qY|ru|Jesaohk#6~fknahjple k scdcjbBchkbi fchpfhei b hagichjdasa >y@ehlfegcnmbgao b fegdao ahdagc gusan aj bv lfbicdcdbq{ k Dadgcdrbb a wbamasbBchkai fexdaawfexbb|};Jesaohk@)
~qY|ar|%mhaBfca
~qY|zh|&.%i%p@H获取~h-#e公正#e公平分享其~g8所产生惠益@:~en@B;@H获取~h-{和|与|以及}公正{和|}公平{地|}分享其~g8所产生惠益@:~en@B;~en@B
unccd|fr|@a#A*a~c4désertification %"@[pays gravement touchés par @osécheresse et/ou @odésertification, ~c1~a5;@a#A*a~c4désertification
unccd|es|@j_Y@e~bl@oDesertificación ~sw^iAfectados ~mSSequía Grave o Desertificación, #P~jS#P~f1;~oN{ de las Naciones Unidas|} @e~bl@oDesertificación;~sS~bl@oDesertificación ~sw^iAfectados ~mSSequía Grave o Desertificación, #P~jS#P~f1
unccd|ru|@c#E@o~p1alphjudbgedbci g jcv hjfedev, kajafuc bhlujugetj hcfAcxdpt xehpvp b/bmb alphjudbgedbc, ahawcdda ~gv;@c#E@o~p1alphjudbgedbci;@c@o~p1alphjudbgedbci
unccd|ar|~mlabgyrj &/~qv~pngiahc dh abqnan abumcm f/pf dh abgyrj، flxaye ~dE;~mlabgyrj
unccd|zh|@A~qi发生严重干旱#e/或荒漠化@:%2~q'在*'~k9~jh;@A~k9@m;~k9@m
~b0|fr|~dF=Y@9#B~it
~b0|es|~sG~gd~sl#B~sK
~b0|ru|~lV@baw avfedc axadagasa hmaq
~b0|ar|@t~h3~fQwlke abpfEfh
~b0|zh|#m臭氧层<E@m
_Q|fr|@U@eMontréal #8%'@E~dbqui appauvrissent @o~it
_Q|es|~sJ~jO%sa #F~j5_:Agotan @o~sK;~sJ~cF
_Q|ru|IadfcemAhk#6@ogczchjgei, fexfpCetzbi axadaguo hmao;IadfcemAhk@)
_Q|ar|%m~n7#kabdfam abdoghnme bwlke abpfEfh
_Q|zh|@H消耗臭氧层物质@:~io@B;&.~io@B^/
basel|fr|*dBâle %a~hy@Emouvements ~hF@e~fR~rz~n.élimination;*dBâle
basel|es|~sGBasilea #5_g%0Movimientos Transfronterizos %0Desechos Peligrosos y su Eliminación;~sGBasilea
basel|ru|UexcmAhk~oHxe jfedhsfedbBdao lcfcgaxkao alehduv ajvanag b bv pnemcdbci;UexcmAhk@p
basel|ar|@tlaEb #kabgrsd &/hkb ~j)abxwje fabgxby dhva ~r];@tlaEb
basel|zh|控制危险废物越境转移~ih处置巴塞尔@m;巴塞尔@m
~gR|fr|*d~ht*aprocédure @econsentement préalable #Pconnaissance @ecause applicable ~oB~fU#ipesticides dangereux qui font l’objet ~mu~j?+5;*d~j0
~gR|es|~sG~ht#5Procedimiento @eConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @e~m)#Z;~sG~j0
~gR|ru|~o?>flfarcnpfc lfcngefbjcmAdasa awahdageddasa hasmehbq #7ajncmAduv alehduv vbibBchkbv gczchjg b lchjbrbnag g &wjafsagmc;~o?@p
~gR|ar|@tjfgjmad @/lgwlck tqjaF abdfanke abdolke ih ibd >kdfam scdcazce fdlcmag Jnag diche xwje dgmafbe &/~iL<O
~gR|zh|~qi#C~h,中对某些危险~kt品#e农药采用事先知情同意程序@:鹿特丹@m;鹿特丹@m
_'|fr|*d~ln%(polluants organiques persistants;*d~nQ
_'|es|~sGEstocolmo @kContaminantes Orgánicos Persistentes;~sGEstocolmo
_'|ru|LjaksamAihk>fhjaokbv afsedbBchkbv xesfqxdbjcmqv;LjaksamAihk@p
_'|ar|@taogsvfbd #kabdbfDag abiAfce abDalge;@togfsvfbd #kabdbfDag abiAfce abDalge
_'|zh|@H持久性有机~rb物@:~kx@m;~kx@m
~i4|fr|*dMinamata{ sur le mercure|}
~i4|es|~sGMinamata #5Mercurio;~sGMinamata
~i4|ru|Ibdeiejhk>ffjpjb;Ibdeiejhk@p
~i4|ar|@tdchadaga #kabEzlk
~i4|zh|@H汞@:水俣@m;水俣@m
cites|fr|@a%a~j?@6@Eespèces @efaune ~rzflore sauvages menacées d’extinction;CITES
cites|es|@j#5~m)~sPEspecies Amenazadas @eFauna y Flora Silvestres
cites|ru|%7&w~kfgbneib nbkao Fepdu b Fmafu, devanqzbibhq lan psfaxao bhBcxdagcdbq;LRTXL
cites|ar|@t~bp&Mlphfai =D;@t~iL#d&/phfai =D;@t~iL#dlphfai =D
cites|zh|濒危野生动植物种#C~h,@m;濒危物种{国际|}{贸易|}@m
cms|fr|~jI*V@Eespèces migratrices appartenant >bfaune sauvage;*dBonn
cms|es|~jk&"~jzEspecies Migratorias @eAnimales Silvestres
cms|ru|@c@o~pB~n)~qHnbkbv ybgajduv;%7~kc~n)~qHnbkbv ybgajduv
cms|ar|@trnG phfai ~r:abljce abdvaqje;@tabdranGe >kphfai ~r:abljce abdvaqje;&4abdranGe >kabphfai abdvaqje dh ~r:abnwjce
cms|zh|养护野生动物移栖物种@m;{野生动物移栖物种保护|保护野生动物移栖物种|保护野生动物迁徙物种|养护移栖物种|移栖物种}@m
~q3|fr|~k6zones humides d’importance internationale, particulièrement comme habitats @Eoiseaux d’eau;*dRamsar
~q3|es|@j~oea @ZHumedales @eImportancia #Z~sh~e?como Hábitat @eAves Acuáticas;~sSRamsar
~q3|ru|%7ganda-wamajduv psanAqv, bictzbv icynpdefandac xdeBcdbc, smegdui awfexai g keBchjgc ichjaawbjedbo ganalmegetzbv ljbr;Oeihefhk@p
~q3|ar|@-@/labpjaAc abjwle Hag abpvdce <O;@tabpjaAc abjwle Hag abpvdce <O;@tjadoaj
~q3|zh|@H~q'作为水禽栖息地@:#C重要湿地@m;拉姆萨尔{湿地|}@m;&.湿地%p
acap|fr|#M*a*V@Ealbatros ~qfpétrels
acap|es|#l%Z&"@eAlbatros y Petreles
acap|ru|@Oa ~kcemAwejfahag b wpfcgchjdbkag
acap|ar|&JrnG wcfj abkwjo fabhfF;%e#qlrnG {wazjc|wcfj} abkwjo fabhfF
acap|zh|#m信天翁#e海燕#2
~qC|fr|*dBamako @G%qd’importer ~rJ@E~fR#i%a~hy@Emouvements ~hF^A_G@E~fRproduits ~a5;*dBamako
~qC|es|~sSBamako
~qC|ru|Ueiekhk@p
~qC|ar|@tladasf
~qC|zh|巴马科@m
+.|fr|@a=Y@9^Amise #Pvaleur ~jK%"@orégion @ECaraïbes;*dCarthagène
+.|es|@I~sl>m#s#r~ngMarino #BRegión #rGran Caribe
+.|ru|%7*jb ahgacdbb ~i1hfcnu UamACasa Defbwhkasa feoade;~li@p
+.|ar|~c8{fghdce ablcze ablrjce bdhwke ablrj absajclc absljC|ablcze ablrjce bdhwke ablrj absajclc absljC fghdcgva}
+.|zh|#m#e开发大加勒比区域+7~ev@m
alps|fr|~jI@9@EAlpes;@aalpine
alps|ru|~bjMmAl;MmAlbohk@p
alps|ar|~c8qlab abpbl
alps|zh|#m阿尔卑斯山@m;阿尔卑斯山@m
~b2|fr|@a%a*6#8%Qutilisations @Ecours d’eau ~ba%'@Efins ~cT_:@onavigation
~b2|es|@j#5&'%0Usos %0Cursos @eAgua %k@QFines Distintos #BNavegación
~b2|ru|%7~kkdchpnavanduv ~qH>y%xganajakag
~b2|ar|@tkahfh aogxmad abdqajc abdazce #d&/abpBjaA Bcj abdbarce
~b2|zh|#C水道非航行~cs_[@m
water|fr|~jI@9#i=G@Ecours d’eau ~hF~qflacs ~b/;@a@Gl’eau
water|es|@I%Z@"y +2%0Cursos @eAgua Transfronterizos y {de |}@ZLagos +p
water|ru|@c@oavfedc b ~fgjfedhsfedbBduv ganajakag b %xaxcf
water|ar|~c8faogxmad abdqajc abdazce abialje bbrmfm fablrcjag <O
water|zh|跨界水道#e#C湖泊#m#e~g8@m;#m*0{利用|使用}{跨界|越境}水道#e#C湖泊@m;&.水%p
~qq|fr|@a@G^'%'l’information, @o~k.&Lpublic au processus décisionnel #i^'>b+M=Nd’environnement;@ad’Aarhus
~qq|es|@j#5~hf_ZInformación, @o~dZ#rPúblico ~qcToma @e~oQ>m~hf_Z&?#P~iGAmbientales;{Convención|Convenio} @eAarhus
~qq|ru|%7nahjplc k bdFafierbb, pBehjbb awzchjgcddahjb g lfarchhc ~n:fcCcdbo b nahjplc k lfegahpnbt @ogalfahei, kehetzbihq ~j/hfcnu;Efvphhk@p
~qq|ar|@tJjvfo
~qq|zh|在~ev#J上~rf信息+m公众参与决策#e诉诸_[律~jh;奥胡斯@m
espoo|fr|@a@Gl’évaluation @el’impact @Gl’environnement %"un contexte transfrontière;@ad’Espoo
espoo|es|~jkEvaluación #rImpacto Ambiental #Pun Contexto Transfronterizo;{Convención|Convenio} @eEspoo
espoo|ru|@caw arcdkc gaxncohjgbq @eakfpyetzpt hfcnp g jfedhsfedbBdai kadjckhjc;@cЭhla
espoo|ar|@ttolf
lrtap|fr|~jI~hEatmosphérique transfrontière %'longue distance
lrtap|es|{Convenio|Convención} %Z~dOAtmosférica Transfronteriza a Gran Distancia
lrtap|ru|%7jfedhsfedbBdai xesfqxdcdbb gaxnpve @ewamACbc fehhjaqdbq
lrtap|ar|@-@/labgbfD abqfc ablicm abdmC ~r];@t~pmabqfc ablicm abdmC ~r]
lrtap|zh|远距离越境空气~rb@m;长程越界空气~rb@m
escazu|fr|#Mrégional @G^'%'l’information, @o~k.publique #i^'>b+M%'propos @Equestions environnementales #PAmérique latine #i%"@[Caraïbes;#Md’Escazú
escazu|es|#lRegional #5~hf_ZInformación, @o~dZPública >m~hf_Z&?#P~iGAmbientales #PAmérica Latina >mCaribe;#l@eEscazú
escazu|ru|Эhkehphk%N;@OЭhkehp
escazu|ar|&JtosaEf
~aS|fr|%H@6%(~kophytogénétiques @3l’alimentation #il’agriculture
~aS|es|%K@C^X~jXFitogenéticos +zAlimentación ~jAAgricultura
~aS|ru|#b#(fehjbjcmAduv scdcjbBchkbv fchpfhev ~lz~mLlfanagamAhjgbq b gcncdbq hcmAhkasa vaxqohjge
~aS|ar|abdiavme #d#kabdfajm abfjaDce abhlagce bbpBHce fabEjaie
~aS|zh|粮食#e农业植物~h-#C%C;粮食#e农业植物~h-{国际|}%C
>7|fr|~mf=Y@9@Evégétaux
>7|es|@j~sP@"Fitosanitaria
>7|ru|#b@b@okefedjbdp b *jfehjcdbo
>7|ar|~m7bfkace abhlagag
>7|zh|#C植物#m@m
_U|fr|~jIsûreté ~sd
_U|es|@j@k#"Nuclear
_U|ru|%7qncfdao ~h7
_U|ar|@tabpdah abhffc
_U|zh|核%n@m
+Q|fr|~jInotification rapide ~muaccident ~sd
+Q|es|~jkPronta Notificación @eAccidentes ~ga
+Q|ru|@caw alcfejbgdai alagczcdbb a qncfdao egefbb
+Q|ar|@tabglbcB abdlsj ih fkfi ramD hffc
+Q|zh|及早通报核事故@m
<a|fr|@a@G~kl#Pcas d’accident nucléaire ou @esituation d’urgence radiologique
<a|es|@j@k~jo#Pcaso @eAccidente *po Emergencia Radiológica
<a|ru|%7laiazb g hmpBec qncfdao egefbb ~ptfenberbaddao egefbodao hbjperbb
<a|ar|@tgkmcd ~nZ&/rabe fkfi ramD hffc pf wajz tuiaic
<a|zh|核事故或辐射紧急~or~ot@m
~e2|fr|@acommune *asûreté #B_G&Lcombustible usé #i*asûreté #B_G@Edéchets radioactifs
~e2|es|@jConjunta @k#"~qc~nb#rCombustible Gastado y @k#"~qc~nb@eDesechos Radiactivos
~e2|ru|EwKcnbdcdd>f^n~d7ajfewajegCbi jalmbgai b a ^n~d7fenbaekjbgduib ajvaneib
~e2|ar|@-abdugjse #kpdah abgyjn &/abfkfm abdogvbs fpdah abgyjn &/~j)abduie;@-abdugjse @/lobade gyjcn abfkfm abdogvbs fobade gyjcn ~j)abduie
~e2|zh|乏燃料_/%n#e放射性废物_/%n联合@m
~bM|fr|~l2@el’Agence @W@el’énergie atomique;~l2@el’AIEA
~bM|es|~a)#rOrganismo ~sPEnergía Atómica
~bM|ru|~cL^qescdjhjge @oejaidao Pdcfsbb;~cLIMQMTЭ
~bM|ar|~j(bbfsabe #dbbwake abHjce
~bM|zh|#C~em~rI;~em~rI
>:|fr|~cC~sR~bc#BSanté;~cC~sR~bc#Bsanté
>:|es|~dk=x%J#BSalud
>:|ru|~cL~krxnfegaavfedcdbq
>:|ar|mogfj ~h0abyre abiabdce
>:|zh|%f~on%O%O_[
fctc|fr|~hj@e{l’Organisation mondiale de la Santé|l’OMS} =Ylutte antitabac
fctc|es|@I>t#B=x%J#BSalud ^:_g#rTabaco;@IMarco{ de la OMS|} ^:_g#rTabaco
fctc|ru|~p?~krxnfegaavfedcdbq @o%h=ejeweke;~p?NEЗ @o%h=ejeweke
fctc|ar|@t~h0abyre ~d2abtwajce #kdsanre abglB
fctc|zh|%f~on%O烟草控制<t@m
=r|fr|~hg~sR#A@3l’éducation, @oscience ^Aculture;@acréant une Organisation #A@3l’éducation, @oscience ^Aculture
=r|es|~dk=x_Y+zEducación, @oCiencia ~jACultura;~dkUNESCO
=r|ru|~cL#E~syawfexagedbq, depkb b kpmAjpfu;~cLYJXLDE
=r|ar|~cNabgpococ bdhGde @wbbgjlce fabibd fabDkane
=r|zh|@A~kw+m科学及>g%O%O_[;@A~kw+m科学^.>g%O&.%O_[^/;教科文%O&.%O_[^/
<p|fr|~hg~sR#A~lcindustriel
<p|es|~dk=x_Y^:#sIndustrial
<p|ru|~cL#E@olfaiuCmcddaip ~mv
<p|ar|mogfj ~h0@w~l.abyhaice
<p|zh|@A工业#u%O章程
~l]|fr|@a#4%'~dz
~l]|es|@I@k~f"
~l]|ru|%7&w~fY;Чbkeshk@p
~l]|ar|@tabwcjah ~r.
~l]|zh|#C~es@m
_)|fr|@a=Y@9~g6mondial, culturel #inaturel;@a~g6mondial
_)|es|@j~sl~f5Mundial, &Dy Natural;@j~f5Mundial
_)|ru|~bjghcibfdasa ~h2b lfbfandasa dehmcnbq
_)|ar|~c8abgjaD %r~qrfabwlcic;@t~fQabgjaD %r~qrfabwlcic
_)|zh|#m%f>g#e自然遗产@m
*z|fr|@a#T@[>B%'prendre @3interdire #iempêcher l’importation, l’exportation ~p0transfert @epropriété +4@Ebiens culturels
*z|es|@j~p8^h_:Deben Adoptarse @QProhibir e Impedir @oImportación, @oExportación ~jATransferencia @ePropiedad Ilícitas @eBienes ~lh
*z|ru|%7icfev, delfegmcdduv @exelfczcdbc b lfcnplfcyncdbc ~d8ggaxe, gugaxe b lcfcneBb ~n[hawhjgcddahjb @ekpmAjpfduc rcddahjb
*z|ar|{agnakce abfoazb|abagnakce abdgibke labfoazb} ~pngogxmd brGj fdhi aogcjam fgymcj fhkb dbsce ~a/lwjk ~rQ
*z|zh|@H&B#e~fH%.进出口~f!#e%.转让其~im权@:方_[~jh;#]{采取措施|}&B{和|并}~fH%.进出口~f!#e%.转让其~im权{方法|}#a@m
*y|fr|@a{|de La Haye |de La Haye de 1954 |de 1954 }=Y@9@E~dn#Pcas @e~mqarmé
*y|es|~oN{| de La Haya| de La Haya de 1954} ~sl%0~f)#PCaso @e~rTArmado
*y|ru|%7*j*I
*y|ar|~c8~a/&/rabe hufl hEai dobr;~c8~a/&/rabe ~l'abdobr
*y|zh|@H~iA~jh;&9~or下#m~f!@m
*A|fr|Deuxième @U#8>b*dLa Haye @e1954 =Y@9@E~dn#Pcas @e~mqarmé
*A|es|Segundo @T#B~sSLa Haya @e1954 ~sl%0~f)#PCaso @e~rTArmado
*A|ru|Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb 1954 ^C*j*I;Njaf{ao lfajakam|asa lfajakame|aip lfajakamp|ui lfajakamai|ai lfajakamc} k Qeeshkao kadgcdrbb a *j*I{| 1954 sane}
*A|ar|#G~pj{bagnakce|abdbrk lagnakce} bavac ~fP1954
*A|zh|&.@H~iA@:%p~cw@B;&.@H~iA@:{1954年|}{海牙|}%p#a~cw{项|}@B
=b|fr|@a=Y~pN~g6culturel immatériel
=b|es|@j+zSalvaguardia ~f5&DInmaterial
=b|ru|~bjdciejcfbemAdasa ~h2dehmcnbq
=b|ar|@tyfh abgjaD ~qrBcj abdamc
=b|zh|#m非物质>g遗产@m
+x|fr|~jI@9^A~eU#B~j]@Eexpressions culturelles
+x|es|~jk@"y ~jV#B^8~jzExpresiones ~lh
+x|ru|~bjb laazfcdbb fexdaawfexbq Fafi ~h2heiagufeycdbq
+x|ar|~c8fgiEcE ghfi pusab abgilcj abDkanc
+x|zh|#m#e~dt>g表现形式多样性@m
~aZ|fr|@a{d’UNIDROIT |}%(~dnvolés ou illicitement exportés
~aZ|es|~lO{ de UNIDROIT|} ^X~p:Culturales Robados o Exportados Ilegalmente
~aZ|ru|@c{|YJRHOVM }a lavbzcdduv ~ptdcxekadda gugcxcdduv ~kgrcddahjqv
~aZ|ar|@tabdivm &Mbgfrcm ~l)abxay #k~a/abdojfke pf abdymje {lwjk|lyfje} ~rQ
~aZ|zh|#C统一私_[协会@H被盗或%.出口文物~jh;{国际统一私法协会|}@H被盗或{者|}%.出口文{物|化财产}~jh
~qE|fr|~mf#N>ldopage %">lsport
~qE|es|@j@C#n&mDopaje ~m1Deporte
~qE|ru|~iCnalbdsai g hlafjc
~qE|ar|~m7~bsabdhuwag ~oCabjcaAe
~qE|zh|~q.在体育运动中~cs兴奋剂~m3
~aP|fr|%H@e~ll*Zfaciliter ^'@Eaveugles, @Edéficients visuels ~qf%Uayant ~pxdifficultés @electure @Etextes imprimés %Qœuvres publiées;%H@eMarrakech
~aP|es|%K@e~ll@QFacilitar &m~hfa #FObras Publicadas a #F&XCiegas, con Discapacidad Visual o con Otras Dificultades @QAcceder al Texto Impreso;%K@e{Marrakech|Marrakesh}
~aP|ru|~r2{bo nasagaf|asa nasagafe|aip nasagafp|bi nasagafai|ai nasagafc} aw awmcsBcdbb nahjple hmcluv b mbr h defpCcdbqib xfcdbq ~ptbduib asfedbBcdduib hlahawdahjqib gahlfbdbiejA lcBejdpt bdFafierbt k alpwmbkageddui lfabxgcncdbqi;~r2#[
~aP|ar|&4djasu bgcocj abhnaH tbC abdyhnag abdhufje
~aP|zh|@H为盲%]+m视力~oz或*"印刷品阅读~oz~rf已出版作品提供便利@:~ey%C;@H为盲%]+m视力~oz或*"印刷品阅读~oz~rf已发表作品提供便利@:~ey%C;~ey%C
~mV|fr|*d~qo*amise %'disposition @e~ko@etélécommunication @3l’atténuation @Eeffets @Ecatastrophes #i@3@[opérations @esecours #Pcas @ecatastrophe
~mV|es|~sG~qo#5Suministro @e~jX@eTelecomunicaciones +zMitigación @eCatástrofes y #FOperaciones @eSocorro #PCasos @eCatástrofe
~mV|ru|@cTeilcfc a lfcnahjegmcdbb jcmckaiipdbkerbadduv fchpfhag ~lzhiqsBcdbq lahmcnhjgbo wcnhjgbo b ~ffalcferbo @oakexedbt laiazb;@cTeilcfc
~mV|ar|@tgadlcjc @/lgfncj dfajm abagyabag abobsce fabbaobsce bbrm dh absfajD fidbcag abtBaDe
~mV|zh|为减灾救灾=L提供电信资源@:坦佩雷@m;坦佩雷@m
<-|fr|~jIcirculation routière
<-|es|~jkCirculación ~mSCarretera
<-|ru|%7~n]ngbycdbb ~jd~pM;@c~jd^C~n]ngbycdbb
<-|ar|@tabocj >kabwjk
<-|zh|1949&c道路交通@m
tir|fr|@adouanière #4au transport @6@e~mOsous >lcouvert @ecarnets TIR;@aTIR
tir|es|@IAduanero %sal Transporte ~sP~nhal Amparo %0Cuadernos TIR;@ITIR
tir|ru|Teiaycdd>f&wlcfcgaxkc sfpxag h lfbicdcdbci kdbykb IHG;@cIHG
tir|ar|@-abqdjsce @/labhkb &MbblAazi
tir|zh|#C公路运输@m;TIR@m
~co|fr|~mf@Gl’harmonisation @Econtrôles @E~mO%Qfrontières
~co|es|{Convenio|Convención} @C%ZArmonización %0Controles @e~nh#P#FFronteras
~co|ru|#b>fhasmehagedbb phmagbo lfagcncdbq kadjfamq sfpxag @esfedbrev
~dd|fr|@a#4au ~j?@etransit @E+Wsans littoral
~dd|es|@j#5~m)@eTránsito %0&ssin Litoral
~dd|ru|%7jfedxbjdao ~kfgdpjfbkadjbdcdjemAduv ~eZ
~dd|zh|内陆%2过境~h,@m;内陆国过境~h,@m
+t|fr|@a=Yreconnaissance #il’exécution @Esentences arbitrales étrangères
+t|es|@j#5Reconocimiento ~jA~ju~jzSentencias Arbitrales Extranjeras
+t|ru|%7lfbxdedbb b lfbgcncdbb g bhlamdcdbc bdahjfedduv efwbjfeyduv fcCcdbo;JAt-Йafkhk@p
+t|ar|@tabaigjan lkjajag abgrscd abpqhlce fghncHva
+t|zh|承认及<s外国仲裁裁决@m;承认*0<s外国仲裁裁决@m;&.纽约%p
cisg|fr|@a#A%(contrats @evente @W@emarchandises
cisg|es|@j_Y^XContratos @eCompraventa ~sPMercaderías
cisg|ru|~ldnasagafev &wkplmb-lfaneyb jagefag
cisg|ar|@t@w#kikfm ablci &MbblAazi
cisg|zh|@A#C货物销售合同@m
&O|fr|@a#A@G=G@ecommunications électroniques %"@[contrats ~b/
&O|es|@j_Y%Z+2~jzComunicaciones Electrónicas ~swContratos +p
&O|ru|@c#Eaw ~kVPmckjfadduv haawzcdbo g %xnasagafev
&O|ar|@t@w@/laogxmad abxwalag abtbsgjfhce &/abikfm <O
&O|zh|@A#C合同~cs电子通信@m
^S|fr|@a#A%acontrat @etransport @6@e~mOeffectué entièrement ou partiellement par mer;~bn@e~j0
^S|es|@I_Y#5Contrato @eTransporte ~sP~nhTotal o Parcialmente Marítimo;~cH@e~j0
^S|ru|~ldnasagafev lamdahjAt ~ptBehjbBda ~i1&wlcfcgaxkb sfpxag;~o?#?
^S|ar|@t@w@/likfm abhkb &MbblAazi ih wjck ablrj sbca pf qEzca;~lwjfgjmad
^S|zh|@A全程或~rg~g,#C货物运输合同@m;鹿特丹~dv
*J|fr|@a#A*atransparence %"l’arbitrage ='investisseurs #i+Wfondé @G@Etraités;*dMaurice *atransparence
*J|es|@j_Y%ZTransparencia ~swArbitrajes ='Inversionistas y &s~m1>t@eun Tratado;~sSMauricio %ZTransparencia
*J|ru|~ldlfaxfeBdahjb ~n"efwbjfeydasa fexwbfejcmAhjge ~qMbdgchjafeib b ~fm@eahdagc %xnasagafag;~lk>flfaxfeBdahjb
*J|ar|@t@w#kabunance &/abgrscd abgiavmc lch abdogDdjch fabmfb;@tdfjcucfo #kabunance
*J|zh|@A投资%]与%2间基于%C仲裁透明度@m;~er透明度@m
=m|fr|@a#A%(accords @e~fX~baissus #Bmédiation;*dSingapour *amédiation
=m|es|@j_Y^XAcuerdos @eTransacción %kResultantes #BMediación;~sSSingapur %ZMediación
=m|ru|~ld%xibfaguv hasmeCcdbqv, nahjbsdpjuv g fcxpmAjejc icnberbb;Lbdselpfhk>ficnberbb
=m|ar|@t@w#kagnakag abgofce #dabdhlDke dh abfoawe;@tohBanfje #kabfoawe
=m|zh|@A@H调解所产生@:#C#e解~el@m;新加坡调解@m
^b|fr|@a#A%(effets ~ba@Eventes judiciaires @e~pG;*d~cA*avente judiciaire @e~pG
^b|es|@j_Y^XEfectos %k~jzVentas Judiciales @eBuques;~sS~cA%ZVenta Judicial @eBuques
^b|ru|~ld%xlahmcnhjgbqv hpncwdao lfaneyb hpnag;~oU>fhpncwdao lfaneyc hpnag
^b|zh|@A~kA司_[出售#C效力@m;~g9~kA司_[出售@m
upeace|fr|#M@6~gM@el’Université =Ypaix
upeace|ru|#b#Ra haxnedbb Vdbgcfhbjcje ibfe
upeace|ar|%e&MbthuaF qadie abobad
~qN|fr|*d1930 %a~l6{ (no 29)|};@R{| (no 29)} %a~l6{|, 1930}
~qN|es|~hKForzoso{, 1930 (núm. 29)|, 1930|}
~qN|ru|@c1930 ^C~kh~qQ~i]29);*u~khjfpnc
~qN|ar|@t~p4{|، 1930| biad 1930| bohe 1930}
~qN|zh|1930&c~b7~dK29~so;1930&c~b7@m
^K|fr|@U{de 2014 |}#8>b@a{de 1930 |}%a~l6{|, 1930| (no 29)}
^K|es|~nt{ de 2014|} %sal ~hKForzoso{, 1930|, 1930 (núm. 29)|}
^K|ru|#!{|2014 sane }~ej1930 ^C~khjfpnc{| (№ 29)}
^K|ar|%m{|iad 2014 b}@t~p4{|، 1930| biad 1930};%miad 2014 abdbrk lagnakce ~p4{|، 1930| biad 1930}
^K|zh|《1930&c~b7@m》2014&c@B;《1930&c~b7%p{(第29号)|}#a{2014年|}@B
~qO|fr|*d1948 ~a6*6syndical (no 87);*d1948 ~a6*6syndical;@R{| (no 87)} ~a6*6syndical{|, 1948}
~qO|es|@I%ZLibertad Sindical ~jA@"#r&'@eSindicación{, 1948 (núm. 87)|, 1948|}
~qO|ru|@c1948 ^Chgawanc ehharberbb b *j~n[@e~n1~i]87);*uhgawanc ehharberbb b *j~n[@eafsedbxerbt
~qO|ar|@tabrjce abhkalce ~pzrk abghGcd{| abhkalc}
~qO|zh|1948&c结社自由#e#m%O%o~dK87~so;1948&c结社自由~mY#m%O权{利|}@m
ilo-97|fr|*d~jd%(^m~gH(révisée) (no 97);*d~jd%(^m~gH(révisée);@R{| (no 97)} %(^m~gH(révisée){|, 1949}
ilo-97|es|@I^X~l4Migrantes (Revisado){, 1949 (núm. 97)|, 1949|}
ilo-97|ar|@tabidab ~r/(djaqie)
ilo-97|zh|1949&c~kz就业@m(修订)(第97~so;1949&c移{民|徙}就业@m{(修订)|(修订本)|(订正)|}
~qP|fr|*d~jd~cYcollective (no 98);*d~jd~cYcollective;@R{| (no 98)} ~cYcollective{|, 1949}
~qP|es|@I#5&'@eSindicación y @eNegociación Colectiva{, 1949 (núm. 98)|, 1949|}
~qP|ru|@c~jd^C~kk@e~n1b @egcncdbc kammckjbgduv lcfcsagafag ~i]98);*u~kk@e~n1b {|de }gcncdbc kammckjbgduv lcfcsagafag
~qP|ar|@trk abghGcd fabdnafAe abqdaice
~qP|zh|1949&c%O%o#e集体谈判%o~dK98~so;1949&c%O权{利|}~mY集体谈判{权利|权|}@m
~mz|fr|*d~rm@Gl’égalité @erémunération{ (no 100)|};@R{| (no 100)} @Gl’égalité @erémunération{|, 1951}
~mz|es|@I@kIgualdad @eRemuneración{, 1951 (núm. 100)|, 1951|}
~mz|ru|@c~rm^Cfegdai gaxdesfeyncdbb ~i]100);*ufegdai gaxdesfeyncdbb
~mz|ar|@tabdoafae &/abpqfj
~mz|zh|1951&c同酬~dK100~so;1951&c同{工同|等报|}酬@m
~mA|fr|*d1952 ~g1minimum) (no 102);*d1952 ~g1minimum);@R{| (no 102)} ~g1minimum){|, 1952}
~mA|es|@I%Z#"<M(Norma Mínima){, 1952 (núm. 102)|, 1952|}
~mA|ru|@c1952 ^CibdbiemAduv dafiev ~by~d6~i]102);*uibdbiemAduv dafiev ~byawchlcBcdbq
~mA|ar|@tabAdah abaqgdaic (abdiaccj abmhca)
~mA|zh|1952&c=2保障(最低标准)~dK102~so;1952&c=2保障(最低标准)@m
~mB|fr|*d1957 @G~k,&L~l6{ (no 105)|};@R{| (no 105)} @G~k,&L~l6{|, 1957}
~mB|es|@I%ZAbolición #rTrabajo Forzoso{, 1957 (núm. 105)|, 1957|}
~mB|ru|@c1957 sane ~j:lfbdpnbjcmAdasa jfpne ~i]105);Dadgcdrb@M~j:lfbdpnbjcmAdasa jfpne
~mB|ar|@ttbBaF ~p4
~mB|zh|1957&c废除~b7~dK105~so;1957&c废{除|止}~b7@m
~mC|fr|*d1958 ~k1profession) (no 111);*d1958 ~k1profession);@R{| (no 111)} ~k1profession){|, 1958}
~mC|es|@I%Z=w(Empleo y Ocupación){, 1958 (núm. 111)|, 1958|}
~mC|ru|@c1958 ^C_S%4jfpne b xedqjbo ~i]111);*u_S%4jfpne b xedqjbo
~mC|ar|@t~qs(nc abaogxmad fabdvhe);@t~qs&/abaogxmad fabdvhe
~mC|zh|1958&c(就业#e职业)~cv~dK111~so;1958&c{(就业{和|及|与}职业)~cv|~cv(就业~mY职业)}@m
~mD|fr|*d1973 @Gl’âge minimum{ (no 138)|};@R{| (no 138)} @Gl’âge minimum{|, 1973}
~mD|es|@I%ZEdad Mínima{, 1973 (núm. 138)|, 1973|}
~mD|ru|@c1973 ^C~n(gaxfehjc ~lzlfbcie @efewajp ~i]138);*u~n(gaxfehjc ~lzlfbcie @efewajp
~mD|ar|@tabrm abpmhC {boh abaogxmad|bboh}
~mD|zh|1973&c~pY~dK138~so;1973&c~pY@m
~mE|fr|*d1989 ~cx#itribaux (no 169);*d1989 ~cx#itribaux;@R{| (no 169)} ~cx#itribaux{|, 1989}
~mE|es|@I@k~lXIndígenas y Tribales{, 1989 (núm. 169)|, 1989|}
~mE|ru|@c1989 ^Ckafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb ~i]169);*ukafcdduv defanev b defanev, gcnpzbv lmcicddao awfex ybxdb
~mE|ar|@tabuifl abpybce fabklbce
~mE|zh|1989&c土著#e部落%]民~dK169~so;1989&c土著{和|与|及}部落{人民|民族}@m
~mF|fr|*d1999 ~i:@e^l@E~cW(no 182);*d1999 ~i:@e^l~g7;@R{| (no 182)} ~i:@e^l~g7{|, 1999}
~mF|es|@I~p8Peores Formas @eTrabajo Infantil{, 1999 (núm. 182)|, 1999|}
~mF|ru|@c1999 ^CdebvpnCbv Fafiev ncjhkasa jfpne ~i]182);*udebvpnCbv Fafiev ncjhkasa jfpne
~mF|ar|@t{|rGj |abkAaF ibC }pofp pusab idb abpwnab
~mF|zh|1999&c最恶劣形式@:童工劳动~dK182~so;1999&c{禁止|}最恶劣形式#a童工{劳动|}@m
~mH|fr|*d2011 ~e8domestiques (no 189);*d2011 ~e8domestiques;@R{| (no 189)} ~e8domestiques{|, 2011}
~mH|es|@I~p8Trabajadoras y @Z~l4Domésticos{, 2011 (núm. 189)|, 2011|}
~mH|ru|@c2011 ^Cnahjaodai ~qQnaieCdbv fewajdbkag ~i]189);*unahjaodai ~qQnaieCdbv fewajdbkag
~mH|ar|@t{abidab|abidb abbazk bbidab} abdhEbcch
~mH|zh|2011&c家政工%]~dK189~so;2011&c家{政|庭}工%]@m
~mI|fr|*d2019 *a^,~p0harcèlement{ (no 190)|};@R{| (no 190)} *a^,~p0harcèlement{|, 2019}
~mI|es|@I%Z~a1>mAcoso{, 2019 (núm. 190)|, 2019|}
~mI|ru|@c2019 sane aw ~awb naiasejcmAhjg g hFcfc jfpne ~i]190);Dadgcdrb@Maw ~awb naiasejcmAhjg g hFcfc jfpne
~mI|ar|@tabihn fabgrju
~mI|zh|2019&c~du#e骚扰~dK190~so;2019&c{消除|}~du*0骚扰@m
~bR|fr|*d@!@el’unité ~cl=R@[~iOpropres ~mk@E~pL~a5;@a=R@[~iOpropres ~mk@E~pL~a5
~bR|es|~oN{ de la Organización de la Unidad Africana|} ~mS@o_:se Regulan @Z~m'Específicos %0~r!%0Refugiados #P~f1
~bR|ru|@c~m/eFfbkedhkasa cnbdhjge, fcspmbfptz{eq|co|pt} hlcrbFbBchkbc ehlckju lfawmciu wcycdrcg ~gv
~bR|ar|~b){|biad 1969 }~pngrsd {abdGavj|abqfahl} ~fM{ldusbag|bduasb|lduasb} abbaqzch ~dE;~b)~fP1969
~bR|zh|*'统一%O@H*'难民#J某些特定~h'~jh;1969&c*'统一%O@m
~d/|fr|*d@!@el’unité ~cl@G#9&Lmercenariat ~a5
~d/|ru|@c~m/eFfbkedhkasa cnbdhjge a &,decidbBchjge ~gv
~d/|ar|~b)~ps>kabajgEak ~dE
~mK|fr|*dl’Union ~cl*a@9#i~kl%Q%Udéplacées ~a5;*dKampala
~mK|es|@j#BUnión Africana ~sly {la |}~jo{de|a} @ZDesplazados Internos #P~f1;~sSKampala
~mK|ru|@cMFfbkedhkasa hatxe a *jgdpjfcddc lcfciczcdduv mbr g MFfbkc b akexedbb bi laiazb;DeilemAhk@p
~mK|ar|@t~hw~fQfdoaime abhaErch maxbca ~dE;@tsdlaba;@t~hw~fQabdujmch maxbca {nc pnjckca fdoaimgvd|fdoaimgvd nc pnjckca}
~mK|zh|*'联盟#m#e~ot*'~g'者@m;坎帕拉@m
^s|fr|~nFpeuples
^s|es|~ia
^s|ru|MFfbkedhk^-vefjb~dg~hD~cdb defanag
^s|ar|~cN~cOfabuifl
^s|zh|~oZ+6;*'+r*0~at
~aA|fr|>G~cl@E#U#i&Lbien-être @e~cp
~aA|es|^YAfricana ^X#f>mBienestar #rNiño
~aA|ru|MFfbkedhk^-vefjb~dg~hDb ~mXfcwcdke
~aA|ar|~cNabpnjckc brkfk abwnb fjnavv
~aA|zh|*'%-%o#e福利+6
~qW|fr|@U>b~nF~i9#8%Q#U{de la femme|des femmes} ~a5;@U@eMaputo
~qW|es|@T#B~ia~sh%sa @Z#f#BMujer #P~f1;~sJMaputo
~qW|ru|*gb defanag, @S~hD~pS~gv;*gb defanag a */~pS~gv;Ielpjhk@)
~qW|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~cOfabuifl {luph rkfk|abdgibk lrkfk} ~pk~dE;%mdalfgf
~qW|zh|&.~oZ+6^/@H*'~lE%o@:@B;&.*'+r*0~at^/@H*'~lE%o@:@B;&.马普托@B^/
~qB|fr|~hg@el’Union africaine
~qB|es|Acta Constitutiva #BUnión Africana
~qB|ru|VBfcnbjcmAd{uo|asa|aip|ui|ai} ekj@zMFfbkedhkasa hatxe
~qB|ar|~l)abgpococ bbagram abpnjckc
~qB|zh|*'联盟%O_[
echr|fr|*d~pN~ma~bO@Elibertés fondamentales;@aeuropéenne ~ma>X
echr|es|~lO{| Europeo} ~sl%0~bH~jzLibertades Fundamentales;@IEuropeo @e<z
echr|ru|%7*j~hD~cdb ahdagduv hgawan;Xgfalcohk>f*/>r;Xgfalcohk@b@olfegei >r
echr|ar|@-abpfjflce brkfk _p
echr|zh|#m+r与~h!@m;#m+r^.~h!@m;欧洲+r@m
achr|fr|@aaméricaine #4%Q~sH;~gb@e~nM
achr|es|@jAmericana @k<z;~ch@e~nM
achr|ru|Micfbkedhk>f*/>r
achr|ar|@-abpdjcsce brkfk _p
achr|zh|~re+r@m
=c|fr|@a&L~p'@el’Europe *a#Y^A~c4^,%'l’égard @Efemmes ^A^,domestique;@a~n9
=c|es|@I~k[@eEuropa @k%Fy ~bl@o~a1#n{las Mujeres|la Mujer} ~jA~a1Doméstica;~sGEstambul
=c|ru|@c~o)Xgfalu a ~d-b ~p1dehbmbci #7~pSb naieCdbi dehbmbci;~r4@p
=c|ar|~e.{bdhi|luph dhi|abdgibke ldhi} fdsanre ~gg{abdjpe|abhoaF} fabihn abdhEbc
=c|zh|~eq*o#e^e~du侵害~lE&C及家庭~du@m;~eq#]*o#e^e~du侵害~lE{行为|}^.家庭~du{行为|}#a@m
~iP|fr|~jIcybercriminalité;*dBudapest
~iP|es|~lO{ del Consejo de Europa|} %ZCiberdelincuencia;~sGBudapest
~iP|ru|%7kbwcflfchjpldahjb;UpnelcCjhk@p
~iP|ar|~e.@/labqjcde abtbsgjfhce;~e.@/labqjcde abocljahce;@tlfmalog
~iP|zh|网络<J@m
^x|fr|@a&L~p'@el’Europe *a~c4~igêtres humains
^x|es|@I~k[@eEuropa %Z~bl@o~nT@eSeres Humanos
^x|ru|@c~o)Xgfalu a lfajbgancohjgbb ~kfmtnAib
^x|ar|~e.{bdsanre|luph dsanre|abdgibke ldsanre} ~bplabluj
^x|zh|~eq^e~ew~nJ=L@m;~eq^e{贩运人口|人口贩运}{行动|行为|}@m
belem|fr|~a!=Yprévention, @osanction #i#9#B^,#N@ofemme;*d~dN
belem|es|~ca@Q~hq~r)y Erradicar @o~a1~nH;~sS~dN
belem|ru|~jL{lfcnplfcyncdbb|lfcnajgfezcdbb} b ~aw#7~pS~bEdcsa
belem|ar|~av~n4~gg~pk~cnibcv ~n!;~av#kdhi ~gg~pk~cnibcv faogzyabv
belem|zh|&.贝伦杜帕拉%p
bern|fr|@a#4>b*V#Bvie sauvage #i&Lmilieu naturel @el’Europe;*dBerne
bern|es|@I%s_Z&"#BVida Silvestre y #r~ng~iK#PEuropa
bern|ru|~bjnbkao Fepdu b Fmafu b lfbfanduv hfcn awbjedbq g Xgfalc
>K|fr|~gb#BLigue @E+Warabes
>K|es|{Pacto|Carta} #BLiga %0&sÁrabes
>K|ru|Gekj@zZbsb efewhkbv ~eZ
>K|ar|~hZqadie ^Zabijlce
>K|zh|~kB%2联盟+6;~kB%2联盟{盟约|公约}
~aC|fr|>G@el’Association @Enations @el’Asie &LSud-Est;>G@el’ASEAN
~aC|es|^Y#BAsociación @eNaciones @e~h?;^Y#BASEAN
~aC|ru|~cLMhharberbb +T~ge;~cLMLXMJ
~aC|ar|~hZjalwe pdd ~mT
~aC|zh|东南亚%2联盟+6;东盟+6
tac|fr|%Hd’amitié ~rz+3#PAsie &LSud-Est
tac|es|%K@eAmistad y %,#P{|el }~h?
tac|ru|&Wa nfpywc b ~d(g ~ge
tac|ar|&4abymake ~gt&/~mT
tac|zh|东南亚友好^3%C
~fS|es|^Y~k[@e%,%0&sÁrabes #rGolfo
~fS|ru|~cL~o)^Iefewhkbv +TЗembge
~fS|ar|~j(bdqbo ~l"bmfb abxbcq abijlce
~fS|zh|海湾~kB%2^3委员会+6
icmp|ru|@Oa ~qKb Fpdkrbqv _ikaibhhbb @olfalegCbi wcx gchjb mbrei
ices|fr|@a#4au ~p'@6@3l’exploration #Bmer
ices|ru|%7Icynpdefandai hagcjc @o~l:iafq
ices|ar|@tabdqbo &Mbaogsuan ~hW
seafo|fr|~jI*V^A_G@E~kohalieutiques @el’Atlantique Sud-Est
seafo|es|@I%Z&"y ~nb%0~jX#B~hP~pWAtlántico Suroriental
seafo|ru|%7~kclfaiuhmaguv fchpfhag g tsa-gahjaBdao Behjb MjmedjbBchkasa akcede b plfegmcdbb bib
seafo|ar|@trnG ftmaje dfajm ~qGabpodas &/qhfl ujk ~plabpwboc
seafo|zh|~fE_/东南大西洋~et资源@m
^w|fr|@a%(~iOcivils @el’enlèvement @6d’enfants
^w|es|~lO{| de La Haya} ^X~m'~p!#BSustracción ~sPMenores
^w|ru|%7sfeynedhka-lfegaguv ehlckjev %Plavbzcdbq ncjco
^w|ar|~rP~n-abdmhce bbaxgwan &Mbbpwnab;@-@/~n-abdmhce bbaxgwan &Mbbpwnab
^w|zh|#C诱拐%-民事~h'@m;#]#C{性|}诱拐%-民事~h'#a{海牙|}@m
*.|fr|~jI@9@E~cW^A+3=Nd’adoption &)
*.|es|~lO{| de La Haya} %s_Z@"#rNiño y _Z%,#Pmateria @eAdopción #Z
*.|ru|%7*j~qZb ~d(#7bdahjfeddasa phudagmcdbq
*.|ar|~rP~d.~gj~gt&/{dqab|dcmah} abglhc >kabyicm ~j,;@-@/~d.~gj~gt&/{dqab|dcmah} abglhc >kabyicm ~j,
*.|zh|跨国收养~h'#m%-及^3@m;#]跨国收养~h'#m%-^.^3#a{海牙|}@m
~bP|fr|@a%arecouvrement @Ealiments %'l’étranger
~bP|es|~jkObtención @eAlimentos ~m1Extranjero
~bP|ru|%7gxuhkedbb xe sfedbrco embicdjag
ihr|fr|~j1sanitaire +5{ (2005)|}
ihr|es|~jZSanitario #Z{ (2005)|}
ihr|ru|#b{uc icnbka-hedbjefduc lfegbme|uv icnbka-hedbjefduv lfegbm|ui icnbka-hedbjefdui lfegbmei|uib icnbka-hedbjefduib lfegbmeib}{ (2005 san)|}
ihr|ar|abbfazr abyrce #d(2005)
ihr|zh|#C~on~ra(2005);#C~on~ra
udhr|fr|~b(~ma>X
udhr|es|@g*4@e<z
udhr|ru|#p~hD>r
udhr|ar|%1%rbrkfk _p
udhr|zh|%f+r@y
_u|fr|@i@Gl’octroi @el’indépendance %Qpays #i%Q~i9coloniaux
_u|es|@g%ZConcesión #B~kNa @Z^iy ~lXColoniales
_u|ru|~g:lfcnahjegmcdbb ~kWkamadbemAdui hjfedei b defanei
_u|ar|@5dhr abaogkbab bblbmah fabuifl abdogidje
_u|zh|给予殖民地%2#e%]民~rc@y;给予殖民地%2#e%]民~rc@:@y
=,|fr|@i#4%Q>C&L*6@6touchant @[~a3amicales ^A+3='@[+Wconformément >b>G+o
=,|es|@g^X@'@e&'@Creferentes a #F~cI@eAmistad y _Z%,='@Z&s@econformidad con @o^Y@e&:
=,|ru|~g:~sc%Plfege, kehetzbvhq nfpychjgcdduv ajdaCcdbo b ^I~qM~fm~hzVhjegai ~fw
=,|ar|@5~cm~l)&M@/labibakag abfmce ~gtlch ^Zfnka bdcDak <B;@5~cm~l)&M~l8labibakag abfmce ~gtlch ^Zfnka bdcDak <B
=,|zh|~eB依&.@A+6^/~op友好^d及^3之#C_[#V之@y;~eB依&.@A+6^/~op友好^d^.^3{的|之}#C_[#V{的|之|}@y
~al|ru|~g:dcajKcimciai hpgcfcdbjcjc den chjchjgcdduib fchpfheib
~al|ar|@5abocame abmazde >kabdfajm abwlcice
~al|zh|@H天然资源之永久~rH@y;#]{天然|自然}资源~si永久~rH~si@y
%A|fr|@i#A~aa@e&Hraciale
%A|es|@g_Y+B@e=wRacial
%A|ru|#z#Ea ~dCfehagao nbhkfbibderbb
%A|ar|@5@w~ps~ahabihyjc
%A|zh|@A+8_,~h(~cv@y
<S|fr|@i~ma~cp
<S|es|@g%0#f#rNiño
<S|ru|#z~hDfcwcdke
<S|ar|@5_!abwnb
<S|zh|%-%o@y
>i|fr|@i@G#9#B&H_]
>i|es|@g%Z~f-#B=w~nH
>i|ru|~g:&,_S~pZ
>i|ar|@5~gh~qsAm abdjpe
>i|zh|~a7~cv@y
<l|fr|@i@Gl’asile territorial
<l|es|@g#5Asilo Territorial
<l|ru|~g:jcffbjafbemAdai pwcybzc
<l|ar|@5#k{abdbqp|abbqfF} abtkbcdc
<l|zh|~h/庇护@y
>1|fr|@i@Gl’inadmissibilité @el’intervention ~lHintérieures @E+W^A@9@e~n.indépendance ~rz~n.souveraineté
>1|es|@g%ZInadmisibilidad #BIntervención ~sw~iGInternos %0&sy ~gW@"@esu ~kNy Soberanía
>1|ru|~g:dcnalphjbiahjb gicCejcmAhjge ga gdpjfcddbc ncme sahpnefhjg, aw asfeyncdbb bv ~kWb hpgcfcdbjcje
>1|ar|@5imd qfaE abgmxb &/abuIfh abmaxbce bbmfb ~pzaogkbabva focamgva
>1|zh|~eB内政~ik~ih~rc与~rH之#m@y;~eB内政~ik~ih~rc*0~rH{之|的}#m~si@y
*?|fr|@i@Gl’inadmissibilité @el’intervention ~rzl’ingérence ~lHintérieures @EÉtats
*?|es|@g%ZInadmisibilidad #BIntervención ~jAInjerencia ~sw~iGInternos %0Estados
*?|ru|~g:dcnalphjbiahjb bdjcfgcdrbb b gicCejcmAhjge ga gdpjfcddbc ncme ~eZ
*?|ar|@5#kimd qfaE abgmxb lqdci phfaiv &/abuIfh abmaxbce bbmfb
*?|zh|~ik#e干预别国内政@y;~ik#e干预{别|他}国内政#a@y
^T|fr|@i%aprogrès ~p0#g~hIsocial
^T|es|@g#5Progreso >m#s#Plo Social
^T|ru|#z~bylfasfchhe b ~eM
^T|ar|@5abgkmd fabthdaF &/abdcmah abaqgdaic
^T|zh|=2进步#e#u@y
*G|fr|@i%a~gP#B#.&)
*G|es|@g#5Fortalecimiento #B#"#Z
*G|ru|#zaw pkfclmcdbb &w~h7
*G|ar|@5giEcE abpdh ~j,
*G|zh|加强#C%n@y
<g|fr|@i@E>C=R>lfond @Emers ~qfocéans, ainsi _:~n.sous-sol, au-delà @Elimites #Bjuridiction nationale
<g|es|~kY@'_:Regulan @ZFondos Marinos y Oceánicos y su Subsuelo~shFuera %0Límites #BJurisdicción Nacional
<g|ru|#zlfbdrblag, fcspmbfptzbv fcybi nde iafco b akcedag b csa dcnf xe lfcncmeib ncohjgbq ~mstfbhnbkrbb
<g|ar|@5#'{abdhGde bkai|abgc grsd kai} ~d3fabdrcwag flawh pjAva{|،} xajq rmfm abfbace {abfwhce|abkfdce}
<g|zh|~eB^5+7底床与下层土壤之#V@y;@H{各国|国家}^5海床洋底~ih底土#a#V@y
~eH|fr|Définition @el’agression
~eH|es|Definición #BAgresión
~eH|ru|Elfcncmcdb{c|q|t|ci|b} esfchhbb
~eH|ar|gijcn abimfah
~eH|zh|侵略定义
>0|fr|@i#Tl’instauration ~munouvel ordre ~ok+5
>0|es|@g#5Establecimiento @eun Nuevo Orden Económico #Z
>0|ru|#zaw phjedagmcdbb dagasa %PPkadaibBchkasa lafqnke
>0|ar|%1#qltkade hGad akgyamc mfbc qmcm
>0|zh|~op新@:#C~h)秩序@y
_T|fr|~ji#Tl’instauration ~munouvel ordre ~ok+5
_T|es|~qa#5Establecimiento @eun Nuevo Orden Económico #Z
_T|ru|#o@ophjedagmcdbt dagasa %PPkadaibBchkasa lafqnke
_T|ar|&7*m{abdgibk ltkade|dh pqb tkade|btkade} hGad akgyamc mfbc qmcm
_T|zh|~op新@:#C~h)秩序@,
*h|fr|>G@E#U#idevoirs ~mZ@EÉtats
*h|es|^Y@e#fy Deberes Económicos %0Estados
*h|ru|Хefjb~dgPkadaibBchkbv ~hDb awqxeddahjco ~eZ
*h|ar|~hZ_!^Zffaqlagva abakgyamce
*h|zh|各国~h)%o#e义务+6
>O|fr|@i@E~f4
>O|es|@g%0#f%0Impedidos
>O|ru|~g:*/~n3
>O|ar|%1abxay lrkfk abdifkch
>O|zh|~mj@y;残{疾|废}者%o@y
=p|fr|@i*a@9@e~kp#N@o+C
=p|es|@g%Z@"@e~lo~mc_2
=p|ru|~g:*j~n'~mN
=p|ar|@5rdace ~od=Cdh abgijA bbgiHcl ^E
=p|zh|#m%]~o9<x@y;#m%]~o9#a<x#a@y
+N|fr|^z@3@[responsables @e>W@Elois
+N|es|=Z@QFuncionarios Encargados @eHacer ~sFLey
+N|ru|~lP~sanamydahjduv mbr @olanncfyedbt lfegalafqnke
+N|ar|_vobfs abdfGnch abdsbnch lthnaH abkfahch
+N|zh|执_[~f6~f7
+L|fr|@i~aad’intolérance ~rz&Hfondées *areligion ou @oconviction
+L|es|@g+B@eIntolerancia y =wFundadas ~qcReligión o #FConvicciones
+L|ru|~g:~dCdcjcflbiahjb b _S@eahdagc fcmbsbb ~ptpwcyncdbo
+L|ar|@5~gh~odpusab abgiyl fabgdccE abkazdch >kpoao abmch pf abdigkm;%1#qlabkAaF >k~odpusab abgiyl fabgdccE abkazdch >kpoao abmch pf abdigkm
+L|zh|+8基于宗教或信仰原因@:_,@:~ol#e~cv@y;+8基于宗教或信仰{原因|}#a_,#a~ol{和|与|及}~cv@y
~c)|fr|~nzManille %a~fXpacifique @Edifférends ~b/
~c)|es|~kYManila #5Arreglo Pacífico @eControversias +p
~c)|ru|IedbmAhk@da ibfdai fexfcCcdbb %xhlafag
~c)|ar|@5dahcba #kgofce ~r-#dlabfoazb abobdce
~c)|zh|@H=7解决#C争端@:马尼拉@y
_R|fr|>G~bc#Bnature
_R|es|^Y%J#BNaturaleza
_R|ru|Nhcibfd&olfbfanu
_R|ar|~cN%rbbwlcie
_R|zh|%f自然+6;%f大自然+6
_N|fr|#wd’éthique médicale ~d5au rôle _a@esanté, ~c1@Emédecins, %"@o@9@Eprisonniers ~qfdétenus #N@o+C
_N|es|@'@eÉtica Médica Aplicables _ZFunción #r~ci@eSalud, ~e?@ZMédicos, ~qc@"@e&XPresas y Detenidas ~mc_2;@'@eÉtica Médica
_N|ru|+1icnbrbdhkao Pjbkb, ajdahqzb{chq|vhq|ihq|ibhq} k famb fewajdbkag xnfegaavfedcdbq, g ahawcddahjb gfeBco, g *jxekmtBcdduv ~ptxencfyedduv mbr aj ~mN
_N|ar|~cmJmal dvhe abwl {abdgybe|abdgibke} lmfj abdfGnch abyrcch
_N|zh|@H医务~f6+m~q'医生在#m被监禁#e拘留@:~o9@:<x~h'@:任务@:医疗道德#V
>6|fr|@i%a*6@E~i9>bpaix
>6|es|@g#5&'%0~lX_ZPaz
>6|ru|~g:~kkdefanag @eibf
>6|ar|%1#qlrk abuifl &/{abobd|abobad}
>6|zh|%]民享有=7%o@y;{各国|}%]民享有=7#a%o@y
=s|fr|@i@E>C<C@e+M^(%Q~gU~ii%Q~gUd’abus @epouvoir
=s|es|@g^X@'~e[@e&?@Q#F~hu@e~lRy #rAbuso @ePoder
=s|ru|#zahdagduv ~hC^"~lzycfjg lfchjplmcdbo b xmaplajfcwmcdbq gmehjAt
=s|ar|@5~cmabimb =B@/lAraca ~l,ftoaFe ~qAabobwe
=s|zh|为罪行#e滥用权力&C受害者取得公理@:=J@y
~aF|fr|~m?@e~q5minima #A#Tl’administration #B+M@3mineurs{ (Règles de Beijing)|};~bn@e>F
~aF|es|~k?+zAdministración #B&?@eMenores{ (Reglas de Beijing)|};~cH@e>F
~aF|ru|#X~jjajlfegmcdbq ^"#7dchagcfCcddamcjdbv{ (Gckbdhkbc lfegbme)|};~oU#?
~aF|ar|&f~puuIfh kAaF abprmaD (kfaim {lcqch|lsch});&f~puuIfh kAaF abprmaD;~lw{lcqch|lsch}
~aF|zh|@A少&c司_[~i-(~g9~dv);@A少&c司_[~i-;~g9~dv
*H|fr|#w<C^(%'l’indépendance #Bmagistrature
*H|es|~cz~lA_Z~kN#BJudicatura
*H|ru|#c~kWhpncwduv afsedag
*H|ar|#'=B#kaogkbab {abobwe abkAazce|abkAaF};#'=Bbaogkbab {abobwe abkAazce|abkAaF}
*H|zh|@H司_[机关~rc@:=J;司_[机关~rc#a=J
<U|fr|@i%a*6au %l
<U|es|@g#5&'al *k
<U|ru|~g:~kk@efexgbjbc
<U|ar|@5abrk &/abghdce
<U|zh|#u%o@y
%:|fr|@i%(>C~mijuridiques ~d5>b@9#iau bien-être @Eenfants, envisagés surtout sous l’angle @Epratiques =Nd’adoption ~rzplacement familial %(plans ~oa#i+5
%:|es|@g^X@'~j2y Jurídicos ~lA_Z@">mBienestar %0Niños, con ~jSReferencia _ZAdopción ~jAColocación #PHogares @eGuarda, ~swPlanos ~o-#Z
%:|ru|~g:~gylfegaguv lfbdrblev, kehetzbvhq ~dfb ~mXncjco, ahawcdda lfb lcfcneBc ~qZ@egahlbjedbc b bv phudagmcdbb @e~appfagdqv
%:|ar|%1#qlabdlamz ~j9fabkahfhce ~l8~d.~gjfjiacgvd
%:|zh|@H%-#m#e%-福利+m~q'~sD寄养#e收养办_[@:=2#e_[律#V@y
>2|fr|@i%a~gP@el’efficacité &Lprincipe @el’abstention &L~q4>bmenace ou %'~km#Bforce %"@[~a3~d)
>2|es|@g#5~lU#BEficacia #rPrincipio #BAbstención #BAmenaza o #B+2#BFuerza #P#F~cI+p
>2|ru|#zaw phbmcdbb PFFckjbgdahjb lfbdrble ajkexe aj psfaxu hbmao ~ptcc ~bbg %xajdaCcdbqv
>2|ar|@5Ecame niabce dlmp abadghai ih abgvmcm laogidab abkfe pf aogidabva &/abibakag <O
>2|zh|加强在#C^d上不~cs武力或进行武力威胁#V@:效力@y
+y|fr|~m?@e>C=Y@9@e~kpsoumises %'une forme quelconque @edétention ou d’emprisonnement
+y|es|~sM@'~sl@e~loSometidas a Cualquier Forma @eDetención o Prisión
+y|ru|Lgan@z~hC~dfghcv mbr, langcfseciuv xencfyedbt ~ptxekmtBcdbt g kekao wu ja db wuma Fafic
+y|ar|dqdfie #'@/~d.~od=CabHch cgijAfh bpc usb dh pusab abargqaE pf aboqh
+y|zh|#m~im遭受任何形式拘留或监禁@:%]~sm;#m~im遭受任何形式拘留或监禁{人员|的人员}~sm
+]|fr|@i*a#Y#i#9@Edifférends ~qfsituations qui peuvent menacer @o~ob^A#.=E#i%arôle ~sR#A%"ce domaine
+]|es|@g%Z%F~jA~f-@eControversias y @eSituaciones _:Puedan Amenazar @o~pb#"%ky #5Papel _Y#Pesa Esfera
+]|ru|~g:~d-b phjfedcdbb hlafag b hbjperbo, ~k)psfayejA icynpdefandaip ibfp b wcxalehdahjb, b a famb #Eg Pjao awmehjb
+]|ar|@5#kdhi ftEabe ~r-fabrabag ~pnkm gvmm ~d4
+]|zh|@H*o#e+8可能威胁#C=7与%n@:争端#e局势以及@H@A在该~h/@:~lD@:@y;@H{预防|防止}#e+8可能威胁#C=7与%n@:争端#e局势以及@H@A在{该|此}~h/@:~lD@:@y
~dc|fr|~bnminima #A@3l’élaboration @e>Bnon privatives @eliberté{ (Règles de Tokyo)|};~bn@eTokyo
~dc|es|~k?~p8^hNo Privativas #BLibertad{ (Reglas de Tokio)|};~cH@eTokio
~dc|ru|#X#E#7icf, dc ~eijtfcidui xekmtBcdbci{ (Takbohkbc lfegbme)|};Takbohk#?
~dc|ar|&fbbgmalcj Bcj abargqaEce (kfaim wfscf);&fbbgmalcj Bcj abargqaEce;~lwwfscf
~dc|zh|@A~kC~i-(东京~dv);@A~kC~i-;东京~dv
+S|fr|#w<C^(au ~jDdétenus
+S|es|~cz~kQ%0Reclusos
+S|ru|#c~d7xekmtBcdduib
+S|ar|#'=Bbdiadbe aboqhaF
+S|zh|~eo=J
<,|fr|%)#A=Y#Y#Bdélinquance juvénile{ (Principes directeurs de Riyad)|};%)@eRiyad
<,|es|%u_Y+z%F#B~lQJuvenil{ (Directrices de Riad)|};%u@eRiad
<,|ru|>u@Y{Efsedbxerbb EwKcnbdcdduv Jerbo |}~lz~kjlfchjpldahjb hfcnb dchagcfCcddamcjdbv{ (Эf-Obqnhkbc fpkaganqzbc lfbdrblu)|};Эf-Obqnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
<,|ar|~cm@w#0~n4qhfr abprmaD (dlamz abjcaA abgfqcvce);~cm@w#0~n4qhfr abprmaD;~cmabjcaA abgfqcvce
<,|zh|@A*o少&c<J+n(利雅得+n);@A*o少&c<J+n;利雅得+n
~bJ|fr|~bn#A=Y@9@Emineurs privés @eliberté;~bn@eLa Havane
~bJ|es|~cH_Y~sl%0Menores Privados @eLibertad;~cH@eLa Habana
~bJ|ru|~dR~jj~dfdchagcfCcddamcjdbv, mbCcdduv hgawanu;Qegedhk#?
~bJ|ar|~lw@w{luph rdace|brdace} abprmaD {abdqjmch|abdrjfdch} dh rjcgvd;~lwvanaha
~bJ|zh|@A#m被剥夺自由少&c~dv;哈瓦那~dv
<6|fr|%Htype d’extradition
<6|es|%KModelo @eExtradición
<6|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a guneBc
<6|ar|~a:bgobcd abdqjdch;~a:#kgobcd abdqjdch
<6|zh|引渡示范%C
>Y|fr|%Htype d’entraide judiciaire =Npénale
>Y|es|%KModelo @e~joRecíproca #P~iGPenales
>Y|ru|Tblag{ao nasagaf|asa nasagafe|aip nasagafp|ui nasagafai|ai nasagafc} a gxebidao laiazb %4~am
>Y|ar|~a:bglamb ~nZ~lI;~a:#kglamb ~nZ~lI
>Y|zh|刑事事件互助示范%C;刑事{事项|}互助示范%C
=[|fr|#w@ebase ^(au rôle &Lbarreau
=[|es|~cz%ZFunción %0Abogados
=[|ru|Ehdagd{uc lfbdrblu|uv lfbdrblag|ui lfbdrblei|uib lfbdrbleib}, #tfamb tfbhjag
=[|ar|#'=B#kmfj abdradch
=[|zh|@H律师~lD@:=J;律师~lD#a=J
*O|fr|%)~d5au rôle @Emagistrats &Lparquet
*O|es|%u%ZFunción %0Fiscales
*O|ru|>u{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #tfamb mbr, ahpzchjgmqtzbv hpncwdac lfchmcnagedbc
*O|ar|#'#0#kmfj piAaF abhcale abiade
*O|zh|@H检察官~lD@:+n;检察官~lD#a+n
_B|fr|#w@ebase %a~q4>bforce #i=G@E^a%'feu ~q1responsables @e>W@Elois
_B|es|~cz#5~oR#BFuerza y @e*3@eFuego ~mS@ZFuncionarios Encargados @eHacer ~sFLey
_B|ru|#c~bbhbmu b asdchjfcmAdasa ~j.namydahjduib mbreib @olanncfyedbt lfegalafqnke
_B|ar|#'=B#k{aogxmad|aogidab} abkfe fabpobre abhajce dh qahl abdfGnch abdsbnch lthnaH abkfahch
_B|zh|执_[~f6~cs武力#e火器@:=J;执_[~f6~cs武力#e{火器|枪支}#a=J
&z|fr|@i~bc#Pfaveur #Bsurvie, #B@9#i&L#g@e~cp
&z|es|@g%J%ZSupervivencia, @o@">m#s#rNiño
&z|ru|Nhcibfd@daw awchlcBcdbb guybgedbq, ~dfb >Qncjco
&z|ar|%1%rblkaF abwnb frdacgv fhdazv
&z|zh|%-生存+m#m#e#u%f@y
&8|fr|#w#A@3@[%Uâgées
&8|es|@'_Y#Pfavor ~jz&X@eEdad
&8|ru|+1#E#7~qRmtnco
&8|ar|~cm@w@/lslaj aboh;~cm@wbslaj aboh
&8|zh|@A老&c%]#V
_O|fr|#w=Y@9@E%Uatteintes @emaladie mentale #i~e9@Esoins @esanté mentale
_O|es|@'~sl%0Enfermos Mentales >m~lU#BAtención #BSalud Mental
_O|ru|+1~dflhbvbBchkb wamAduv mbr b pmpBCcdbq lhbvbejfbBchkao laiazb
_O|ar|~cmrdace =Cabdyalch ldjA ikbc fgroch {abihace labyre|abjiace abyrce} abikbce
_O|zh|#m精神病患者#e改善精神保健~sm
~bv|fr|@i#T@[~cPd’établissement @Efaits ~sR#A#Pvue &Lmaintien #B~ob#i#B#.~d)
~bv|es|@g%ZDeterminación %0Hechos ~mS@u~qcEsfera #rMantenimiento #B~pb#"+p
~bv|ru|#zaw phjedagmcdbb Fekjag Efsedbxerbco EwKcnbdcdduv Jerbo %4lanncfyedbq %Pibfe b ~h7
~bv|ar|@5gkyc @wbbrkazk ~efyfh ~d4
~bv|zh|@H@A~iB%n~h/中@:实况调查@:@y;#]@A~iB%n~h/{中的|的|}{实况|事实}调查{活动|}#a@y
&N|fr|@i*a@9@e~kp#N@[disparitions forcées
&N|es|@g%Z@"@e~lo#n#FDesapariciones Forzadas
&N|ru|~g:*j~n'dehbmAhjgcdduv bhBcxdagcdbo
&N|ar|@5rdace ~c2;%1#q~d.~c2
&N|zh|#m~im%]不遭受强迫失踪@y
*L|fr|@i@E#U@E%Uappartenant %'@Eminorités nationales ou ethniques, religieuses #ilinguistiques
*L|es|@g^X#f~jz&XPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
*L|ru|~g:*/mbr, lfbdenmcyezbv k derbademAdui ~ptPjdbBchkbi, fcmbsbaxdui b qxukagui icdACbdhjgei
*L|ar|@5_!=Cabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce;%1#qlrkfk =Cabdhgdch tbC pkbcag kfdce pf tDhce ftbC pkbcag mchce fbBfce
*L|zh|在民族或族裔+m宗教#e语言上属于少数群体@:%]@:%o@y
_(|fr|@i@G#9#B^,_]
_(|es|@g%Z~f-#B~a1~nH
_(|ru|#zaw ~aw~pZ
_(|ar|@5~gh~ggabdjpe
_(|zh|~a7@:~du&C@y
&k|fr|~bn@3l’égalisation @Echances @E{handicapés|personnes handicapées}
&k|es|Normas Uniformes %ZIgualdad @eOportunidades @Q~e6
&k|ru|Ljednefjd{uc lfegbme|uv lfegbm|ui lfegbmei|uib lfegbmeib} ~d6fegduv gaxiaydahjco ~lz~n3
&k|ar|abkfaim abdfrme #kgrkck gsanI abnjy {bbdifkch|bbpuxay Hfc abtiake}
&k|zh|残疾%]机会均等标准~dv
>5|fr|#w#T>lstatut @E~gEnationales =Y~eU^A@9~ma>X
>5|es|@'~lAal ~a)@e~ipNacionales @e~jVy @"%0<z{ (Principios de París)|};@'~sQ
>5|ru|~a,hjejphe derbademAduv pBfcyncdbo, xedbietzbvhq laazfcdbci b xezbjao ~hD>r{ (Gefbyhkbc lfbdrblu)|};Gefbyhk{bc lfbdrblu|bv lfbdrblag|bi lfbdrblei|bib lfbdrbleib}
>5|ar|#'@/ldjsE abdIooag abfwhce bgiEcE ~pz_!_p
>5|zh|@H~dt#e#m+r@:%2~q]@:地位~sm(~ku#V);@H~dt#e#m+r@:%2~q]#a地位~sm;&.~ku#V^/
+g|fr|@i%(>B*Z~e5>l~pO+5
+g|es|@g@k^h@Q~f.&m~pf#Z
+g|ru|~g:icfev @o&,%P~lu
+g|ar|%1#qlabgmalcj abjadce tbC ~ghabtjval ~j,
+g|zh|+8#C~b9_.@y
&y|fr|@icomplétant @o~nz1994 %(>B*Z~e5>l~pO+5
&y|es|@gComplementaria #B~kY1994 @k^h@Q~f.&m~pf#Z
&y|ru|@1{q|b|t|co}, nalamdqtz{eq|co|pt} Hckmeferbt {|1994 sane }a icfev @o&,%P~lu{| 1994 sane}
&y|ar|{abtibah abdsdb|tibah dsdb} {btibah iad 1994 abdgibk|bbtibah abdgibk} labgmalcj abjadce tbC ~ghabtjval ~j,
&y|zh|补充1994&c&.+8#C~b9_.@y^/@:@y
%I|fr|@i%a~gP#B+3~st@[accords ou organismes régionaux ~hI&Lmaintien #B~ob#i#B#.~d)
%I|es|@g#5~lU#B%,='@uy @ZAcuerdos u Organismos Regionales ~m1Mantenimiento #B~pb#"+p
%I|ru|~g:hagcfCcdhjgagedbb ^I~rifcsbademAduib hasmeCcdbqib ~ptafsedeib %4lanncfyedbq %Pibfe b ~h7
%I|ar|@5giEcE ~l"~lxfabgjgclag pf abfsabag abtkbcdce ~efyfh ~d4
%I|zh|@H增进@A与区域安排或~q]之间~iB%n~h/@:^3@:@y
+H|fr|@i%'l’occasion &Lcinquantième anniversaire ~sR+o
+H|es|@gcon Motivo #rCincuentenario @e&:
+H|ru|#z@ohmpBet lqjbnchqjao sanagzbdu ~fw
+H|ar|%1{abyamj |}ldhaole abHsjC abohfce abxdoch {bthuaF|bgpoco} <B
+H|zh|@A五十周&c纪念@y
^W|fr|~ji*r=Yjeunesse{| à l’horizon 2000 et au-delà}
^W|es|~qa%J@Q@ZJóvenes
^W|ru|Nhcibfd@sncohjgbo, kehetz{eqhq|cohq|pthq} iamancyb
^W|ar|&7*m%rbbulal
^W|zh|%f青&c@,;到2000&c~ih后%f青&c@,
*E|fr|@i%a*6^A~iw@Eindividus, groupes #iorganes #B~sg@epromouvoir #iprotéger @[#U@e~bO@[libertés fondamentales universellement reconnus
*E|es|@g#5&'>mDeber %0Individuos, @ZGrupos y ~ip@e~nry Proteger @Z~bH#FLibertades ~e[Universalmente Reconocidos;@g^XDefensores %0<z
*E|ru|~g:~kkb awqxeddahjb ajncmAduv mbr, sfpll b afsedag awzchjge laazfqjA b xezbzejA awzclfbxdedduc ~n[~cdb ahdagduc hgawanu;~g:lfegaxezbjdbkev
*E|ar|%1#qlrk fdoIfbce abpnjam fabqdaiag fvczag abdqgdi &/giEcE ~pz_!~qwfabrjcag =Babdigjn lva iabdca
*E|zh|@H个%]+m群体#e=2~q]在~dt#e#m普遍公认@:+r#e~h!~h'@:%o#e~g-@y;@H个%]+m{群体|团体}#e=2~q]在~dt#e#m{普遍|举世}公认@:+r#e~h!~h'@:%o#e{责任|义务}#a@y;+r维护者@y
>N|fr|>d{sur une|en faveur d’une} culture @e{la |}paix
>N|es|@g~hG@e@?@kuna Cultura @ePaz;@g@kuna Cultura @ePaz
>N|ru|#zb #o%4kpmAjpfu ibfe;~g:kpmAjpfc ibfe
>N|ar|@5~iVidb #kDkane abobad;@5~iV*mabdgibkch lDkane abobad;%1~iV*m{abdgibkch|abdgibkah} lDkane abobad;%1~iV*m#kDkane abobad
>N|zh|=7>g@y#e@,;=7>g@y
*K|fr|@i&LMillénaire
*K|es|@g#rMilenio
*K|ru|#zjuhqBcmcjbq ~fw;#zjuhqBcmcjbq
*K|ar|@5@wbbpbnce;@5abpbnce
*K|zh|@A千&c@y;千&c@y
~iZ|fr|@id’engagement %aVIH/sida
~iZ|es|~kYcompromiso ~qclucha #n&mVIH/SIDA
~iZ|ru|~g:lfbgcfycddahjb ncmp wafAwu h NRЧ/LGRHai
~iZ|ar|@5ababgEad #kncjfo hky abdhaie ablujce/dgbaEde hky abdhaie abdsgol (abtcmE)
~iZ|zh|@H~m4~os@y
~mx|fr|%/%aVIH/sida
~mx|es|%E#5VIH/SIDA
~mx|ru|*l@d@oNRЧ/LGRHp
~mx|zh|2006&c@H~m4#:
hiv-2011|fr|>ointensifier nos efforts @3~e5{le VIH et le sida|le VIH/sida}
hiv-2011|ru|*l@d@oNRЧ b LGRHp: ekjbgbxerbq deCbv phbmbo @o~n5NRЧ b LGRHe
~my|fr|>oaccélérer @oriposte @3lutter #N>lVIH #i~pF%'l’épidémie @esida d’ici %'~oA
~my|es|%E#5VIH >mSida: ~qcVía Rápida @QAcelerar @o~bl&mVIH y Poner Fin _ZEpidemia #rSida @Q~oA
~my|ru|*l@d@oNRЧ b LGRHp: phkafcdduib jcileib k ekjbgbxerbb wafAwu h NRЧ b lfckfezcdbt Plbncibb LGRHe k ~kIsanp
~my|zh|@H~m4#:：快速加紧防治*1毒#e到~oA&c终结*1流行;@H*1毒#e*1#J@:#:：快速加紧防治*1毒#e到~oA&c终结*1{流行|疫情}
hiv-2021|fr|>o~pF%Qinégalités #iagir @3vaincre >lsida d’ici %'~oA
hiv-2021|zh|@H*1毒#e*1#J@:#:：结束不平等现象，进入~oA&c之前+8*1@:轨道
*Q|fr|Un monde digne ~g7
*Q|es|Un mundo apropiado @Q@Zniños
*Q|ru|Ibf, lfbsanduo ~lzybxdb ncjco
*Q|ar|iabd yabr bbpwnab
*Q|zh|适合%-生长@:%f;适合%-成长@:%f
<8|fr|@i#A%aNouveau ~nn~lc@el’Afrique
<8|es|@g_Y%ZNueva Alianza ^:#s@e~f1
<8|ru|#z#Ea Jagai lefjdcfhjgc _D>QMFfbkb
<8|ar|@5@w#kabujase abqmcme _1ghdce pnjckca
<8|zh|@A@H*'#u新~q,@:@y
nepad|fr|Nouveau ~nn~lc@el’Afrique
nepad|es|Nueva Alianza ^:#s@e~f1
nepad|ru|Jag{ac|asa|aip|ui|ai} lefjdcfhjg{a|e|p|ai|c} _D>QMFfbkb;JXGMH
nepad|ar|abujase abqmcme _1ghdce pnjckca
nepad|zh|*'#u新~q,
>j|fr|~js~ls~fJ@e2005
>j|es|~rY~m]#B~f,2005
>j|ru|Rjasag#j~o:heiibje ~rw~pM
>j|ar|hgazq ~fj~fP2005;_mbdIgdj abkde %r~fP2005
>j|zh|2005&c%f*S成果
<(|fr|#w<C#idirectives #T>l*6%'un ~q4#i%'~of@E~gU@eviolations flagrantes &L*6@6~ma~bO@eviolations graves &L*6@6humanitaire
<(|es|@'y %uBásicos #5&'~jz~hu@eViolaciones Manifiestas ~jzNormas %k@e~bH@eViolaciones Graves #r&'@CHumanitario a Interponer ~jXy Obtener Reparaciones
<(|ru|#cb ~lt{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv}, #t~n[@elfegagpt xezbjp b gaxiczcdbc pzcfwe ~lzycfjg sfpwuv defpCcdbo %xdafi %4~hD~cdb hcfAcxduv defpCcdbo %Pspiedbjefdasa lfege
<(|ar|#'=B~py#kabrk &/abahgyan fabqlj bAraca abahgvasag abqocde bbkahfh &Mbrkfk ~qwfabahgvasag abxwcje bbkahfh abthoahc ~j,
<(|zh|严重违反#C+r_[#e严重违反#C~qg_[&C受害%]~rf补救#e赔偿@:%o=J#e导则
&v|fr|~a.antiterroriste ~bc{de l’Organisation des Nations Unies|des Nations Unies};~a.antiterroriste mondiale
&v|es|~cD+"_Y#n&mTerrorismo
&v|ru|~eE{eq kadjfjcffafbhjbBchkeq hjfejcsbq|ao kadjfjcffafbhjbBchkao hjfejcsbb|pt kadjfjcffafbhjbBchkpt hjfejcsbt|ao kadjfjcffafbhjbBchkao hjfejcsbco}{ Efsedbxerbb EwKcnbdcdduv Jerbo|}
&v|ar|~fN@w~d2~bsabtjval
&v|zh|@A=I反恐>D;&.=I反恐>D^/
~a[|es|Construcción Institucional ~k[@e<z
~a[|ru|RdhjbjprbademAdac hjfabjcmAhjga ~o)@olfegei ~cd~fw
~a[|ar|lhaF dIooag dqbo _!~qwabgali bbpdd abdgrme
~a[|zh|@A~oF@:体制建设;~h8~oF#a体制建设
+O|fr|^z@3@[titulaires @emandat au titre @Eprocédures spéciales &L~p'~ma>X;^z@3@[titulaires @emandat au titre @Eprocédures spéciales &LConseil
+O|es|=Z@Q@ZTitulares @eMandatos %0Procedimientos Especiales #rConsejo{ de Derechos Humanos|}
+O|ru|~lP~saiednejefbcg hlcrbemAduv lfarcnpf ~o)@olfegei >r
+O|ar|_v~pqbbdsbnch lfbacag &/~pQabtqjaFag ~fM{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo};_vobfs abdsbnch lfbacag &/~pQabtqjaFag ~fM{bdqbo rkfk abthoah|bbdqbo|abgalie bdqbo rkfk abthoah|abgalie bbdqbo}
+O|zh|~oF~eu程序任务负责%]~f7;{人权理事会|}~eu程序任务{负责人|执行人}#a~f7
=:|fr|@i#A%(#U@E~i9autochtones
=:|es|@g_Y^X#f%0~lXIndígenas
=:|ru|#z#Ea */kafcdduv defanag
=:|ar|@5@w#k_!abuifl abpybce
=:|zh|@A~rD%o@y
=)|fr|~pCjuridiquement non contraignant #Ttous @[types @eforêts;~pC#A%(forêts
=)|es|instrumento jurídicamente no vinculante @ktodos @Ztipos @ebosques;instrumento _Y^Xbosques
=)|ru|dc bictz~beawqxejcmAdao tfbnbBchkao hbmu nakpicdj@z@oghci gbnei mchag;nakpicdj@z#E@omchei
=)|ar|abys Bcj abdbEd kahfha #k~odphfai abBalag;ys @w#qlabBalag
=)|zh|@H~im类型~ov@:无_[律约束力文书;@A~ov文书
~bx|fr|plan ~da#A%(forêts (2017-2030);plan ~da#A%(forêts
~bx|es|plan estratégico _Y@Q@Zbosques ~m6
~bx|ru|hjfejcsbBchk@0#E@omchei @e2017–2030 sanu
~bx|ar|~pR@w~cMbbBalag bbngje ~m6;~pR@w~cMbbBalag
~bx|zh|@A~m6&c~ov~f9;~h8~m6&c~h8~ov~f9;@A~ov~f9
&3|fr|Lignes ~n8~eX>b@9@eremplacement @3@[enfants
&3|es|%u~p8~nkAlternativas @eCuidado %0Niños
&3|ru|>u{c|v|i|ib} pkexedb{q|o|qi|qib|qv} @oemAjcfdejbgdaip pvanp xe ncjAib
&3|ar|#'#0bbjiace ablmcbe bbpwnab
&3|zh|@H替代性%-照料@:导则;{儿童替代{性|}照料|替代性%-照料}{导则|准则}
>,|fr|#3@X*r#A=Y~c4~igpersonnes
>,|es|~oY%J_Y@Q~m(@o~sE
>,|ru|~eE#I#E@o~kFmtnAib
>,|ar|=H@w~d2~bs~bplabpuxay
>,|zh|@A^e~nJ~ew=I#,
~aE|fr|~bn#A#T>l~jDdétenues #il’imposition @e>Bnon privatives @eliberté %Qdélinquantes{ (Règles de Bangkok)|};~bn@e~jp
~aE|es|~cH_Y~kQ~jzReclusas y ^hNo Privativas #BLibertad @Q#FMujeres Delincuentes{ (Reglas de Bangkok)|};~cH@e~jp
~aE|ru|~dR~jj~d7ycdzbdeib-xekmtBcdduib b icf dekexedbq ~lzycdzbd-lfegadefpCbjcmco, dc ~eimbCcdbci hgawanu{ (Uedskakhkbc lfegbme)|};Uedskakhk#?
~aE|ar|~lw@wbdiadbe aboqchag fabgmalcj Bcj abargqaEce bbdqjdag
~aE|zh|@A女性~eo#e女性罪犯~kC~dv(曼谷~dv);@A女性~eo#e女性罪犯~kC~dv;曼谷~dv
&T|fr|Stratégies #i>Bconcrètes types actualisées ~eX%'#9#B^,#N@[femmes ~hI#B#Y~iE#i#B~jc
&T|es|~m[y ^h~pdModelo Actualizadas +z~f-#B~a1~mcMujer ~m1Campo #B~ay@o~oD
&T|ru|awdagmcdd{uc jblaguc hjfejcsbb|uv jblaguv hjfejcsbo|ui jblagui hjfejcsbqi|uib jblaguib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} @o~n5dehbmbq #7~pS%4%ylfegahpnbq
&T|ar|{abycBe abdrmDe bbaogjagcqcag|abaogjagcqcag} abhdfHqce fabgmalcj abidbce ~ps>k~gg~pk~oCdhi _o~eG
&T|zh|&.在~nA~h/中~a7~du&C@:~mb_.^/增订本;&.在~nA~h/{中|内|}~a7@:~du&C@:~mb_.^/增订本
~i'|fr|~nzSalvador @G@Estratégies globales @3faire face %Qdéfis mondiaux : @[systèmes @e#Y~iE~rz+M~i!#i~n.évolution %"un monde #Pmutation;~nzSalvador
~i'|es|~kYSalvador @k~m[Amplias ante ~r!Globales: @Z~sN~ay~p2y su #s#Pun Mundo #PEvolución
~i'|ru|Lemgenafhk@da kailmckhduv hjfejcsbqv ~lzajgcje @esmawemAduc guxagu: hbhjciu %y^"b bv fexgbjbc g bxicdqtzcihq ibfc
~i'|ar|@5obnamfj #kabaogjagcqcag abuadbe bdfaqve abgrmcag abiabdce: hGd dhi _o~gkfgwfjva &/iabd dgBcj;@5obnamfj
~i'|zh|@H应对=I挑战@:综合>D：~nA系统~ih在变化%f中@:#u@:萨尔瓦多@y;&.萨尔瓦多@y^/
~i6|fr|%/#BRéunion @e+J@e%M*a#Y^Amaîtrise @Emaladies non transmissibles
~i6|es|~sI%8%Z%F>m_g~jzEnfermedades No Transmisibles
~i6|ru|*l@d~hA%L@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~p1dbib
~i6|ar|@J{abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~i6|zh|~if#J+F>[@:#:;+F#]~if~lb
*F|fr|@i#A@Gl’éducation ^A~r[%Q~sH
*F|es|@g_Y@k~fxy Formación #Pmateria @e<z
*F|ru|#z#Eaw awfexagedbb b ~pD%4~hD>r
*F|ar|@5@wbbgDkcn fabgmjcl ~oC_!_p
*F|zh|@A+r~kw#e培训@y
_C|fr|L’avenir _:nous voulons
_C|es|El futuro _:queremos
_C|ru|Upnpzcc, kajafasa iu vajbi
_C|ar|abdogklb abHc hylf tbcv
_C|zh|我们希望@:~lF
~gG|fr|#w#ilignes ~n8#A@G^'%'~kljuridique %">lsystème @e~jc
~gG|es|@'y %u_Y#5~hf_Z~joJurídica ~sw~sN~oD
~gG|ru|+1b ~lt{c lamaycdbq|v lamaycdbo|i lamaycdbqi|ib lamaycdbqib|v lamaycdbqv} ~jjnahjple k tfbnbBchkao laiazb g hbhjciev ~am
~gG|ar|~cm@wfgfqcvagva #kolb abryfb >k~nZabkahfhce &/hGd ~l(~eG
~gG|zh|@A~qi*R系统中~rf_[律~ot机会~sm#e+n;@A~qi*R系统{中|}~rf_[律~ot{机会|}#a#V#e+n
>!|fr|@i#B~fz@Gl’état @e*6%Qniveaux ~oa#i+5
>!|es|@g>n@e%8#5~jv@e&'~swPlanos ~o-#Z
>!|ru|#z~hA@e~d'~hQMhheiwmcb ~idgcfvagcdhjgc ~n[@e~appfagdqv
>!|ar|@5{abaqgdai abjnci abdogfC bbqdice abiade|aqgdai abqdice abiade abjnci abdogfC} {abdihc locame|luph ocame} ~l)>kabyicmch abfwhc fabmfbc
>!|zh|~sD@:_[治#J+F>[@y;{国内和国际|国家和国际}{的|两级的|两级}_[治#J+F>[#a@y;+F国{内|家}#e#C{的|两级|两级的}_[治#J>[#a@y
_P|fr|@i&LDialogue @e+J%(migrations =E~p0%l
_P|es|@g#rDiálogo @e^6%ZMigración @C>m*k
_P|ru|#z@objasei nbemase @e~d'~id&wibsferbb b fexgbjbb
_P|ar|@5abrfaj +q{luph abvqje|abdihc labvqje|abdgibk labvqje} #dfabghdce
_P|zh|#C移徙与#u#J~g.对话@y;#C移{徙|民}与#u>?~g.对话#a@y
=/|fr|>P~ls#Bréunion plénière @e+J@el’Assemblée générale{,|} dite _f~bc%(~i9autochtones
=/|es|~aq#Breunión plenaria @ealto nivel ~fIconocida como ~gW_e%J^X~lXIndígenas
=/|ru|Rjasag#jlmcdefdasa xehcnedbq %Llan dexgedbci «Nhcibfdeq kadFcfcdrbq @okafcddui defanei»
=/|ar|_mbbaqgdai abiad +qbbqdice abiade {abdijfn laod abdIgdj|abdijfn labdIgdj|abdodC abdIgdj} %r~l!labuifl abpybce
=/|zh|题为“%f~rD+F”@:+F~g.全体~d[<r;{题为|称为|称作}{“|}%f~rD+F{”|}@:+F~g.全体~d[#a<r
~aT|fr|Modalités @Xaccélérées @E_4{ (Orientations de Samoa)|};Orientations @eSamoa
~aT|es|~nk@e@?Acelerada @Q@Z>v{ (Trayectoria de Samoa)|};Trayectoria @eSamoa
~aT|ru|#o@ophkafcddaip fexgbjbt *e{ («GpjA Leiae»)|};Gpj{A|b|ci} Leiae
~aT|ar|tqjaFag *mabdiqb bbmfb abqEjce abyBcje abhadce (doaj oadfa);tqjaFag *mabdiqb =P;doaj oadfa
~aT|zh|=K快速=L方式(萨摩亚途径);=K快速=L方式;萨摩亚途径
^)|es|~kY~gd~hG>a~gd~g0~bF2014-2024
^)|ru|~lV{eq nckmeferbq b Ncdhkeq lfasfeiie|ao nckmeferbb b Ncdhkao lfasfeiiu|ao nckmeferbb b Ncdhkao lfasfeiic|pt nckmeferbt b Ncdhkpt lfasfeiip|ao nckmeferbco b Ncdhkao lfasfeiiao} ~i?iaft, @e~h42014–2024 sanag
^)|ar|@5{fljhadq|nccha fljhadq} idb ~h3>zaboarbce
>/|fr|~ji@eVienne ~phlittoral ~hJ2014-2024;~ji@eVienne ~phlittoral
>/|es|#H>a~gd~g0#P#sSin Litoral{ para el Decenio 2014-2024|};#H>aViena
>/|ru|~lV@s&x{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2014–2024 sanag|};~lV@s~i?iaft
>/|ar|~e-~h3>zaboarbce;~e-nccha
>/|zh|~dh2014-2024&c十&c<E@,;~dh{2014-2024{年十年|十年期|年}|}<E@,;<E@,
%?|fr|Stratégies #i>Bconcrètes types #A~eX%'#9#B^,~i/@E~cW~jJ#Y~iE#i#B~jc
%?|es|~m[y ^h~pdModelo _Y@Q~f.@o~a1#n@ZNiños ~m1Ámbito #B~ay@o~oD
%?|ru|Tblag{uc hjfejcsbb|uv hjfejcsbo|ui hjfejcsbqi|uib hjfejcsbqib} b lfekjbBchk{bc icfu|bv icf|bi icfei|bib icfeib|bv icfev} #E@o{mbkgbnerbb|bhkafcdcdbt} dehbmbq #7~qZg {feikev|awmehjb} %ylfegahpnbq
%?|ar|aogjagcqcag @w{fgmalcjva abidbce abhdfHqce|abhdfHqce fgmalcjva abidbce} ~ps>k~gg~gj~oCdhi _o~eG
%?|zh|@A+8~nA~h/内~du侵害%-&C@:~mb_.
*n|fr|%)~ba%(>B@e#Y~iE~rz+M~i!~eXau trafic @e~dn#i%Q~cT~h1connexes
*n|es|%u%k~p8Respuestas @e~ay~p2al ~nU@e~f)~i)~lRConexos
*n|ru|#b@P~n:icf %4%y^"#7~d8awafaje ~kgrcddahjco ~c3~ei{Pjbi|dbi} lfchjplmcdbo
*n|zh|~ew~f!及*"相关<J@:~nA对策#C+n
<h|fr|~nz~p]
<h|es|~kYSendái;~kY~p]
<h|ru|Lcdneohk@K
<h|ar|@5{ohmac|ochmac}
<h|zh|仙台@y
>"|fr|~lf@e~p]{ pour la réduction des risques de catastrophe (2015-2030)| pour la réduction des risques de catastrophe 2015-2030| pour la réduction des risques de catastrophe};~lf@e~p]
>"|es|>t@eSendái +z~jY#rRiesgo @eDesastres 2015-2030;>t@eSendái
>"|ru|Lcdneohk{eq feiaBdeq lfasfeiie|ao feiaBdao lfasfeiiu|ao feiaBdao lfasfeiic|pt feiaBdpt lfasfeiip|ao feiaBdao lfasfeiiao}{ la hdbycdbt fbhke wcnhjgbo de 2015–2030 sanu|}
>"|ar|~pQoِhmac >x;~pQochmac >x
>"|zh|2015-2030~lJ;仙台<t
~cQ|fr|~jid’Addis-Abeba issu #B~pP_f@W%a_z&L%l;~jid’Addis-Abeba
~cQ|es|%W>aAddis Abeba #BTercera _e@C%Z~b,^:*k;%W>aAddis Abeba
~cQ|ru|Mnnbh-Mwcwhk@s*YjfcjAco ~kS@oFbdedhbfagedbt ~eM;Mnnbh-Mwcwhk@s&x
~cQ|ar|=Hpmco plala abyamje ih abdIgdj &MabDabD bgdfcb abghdce;=Hpmco plala
~cQ|zh|~ow次~b?#C~d[亚@:斯亚贝巴=L<K;亚@:斯亚贝巴=L<K
~cR|fr|Transformer notre monde : >l@L@e#g~iU%'l’horizon ~oA;@L@e#g~iU%'l’horizon ~oA;@L~oA
~cR|es|Transformar nuestro mundo: @o%W~kI^:#s~cj;%W~kI^:#s~cj;%W~oA
~cR|ru|Gfcawfexagedbc deCcsa ibfe: Gagchjke ndq ~sL~pM;~p3~sL~pM;&e{ndq |}@e~d,~pM
~cR|ar|grfcb iabdha: ~pR~bq~fP~oA;~pR~bq~fP~oA;~pRiad ~oA
~cR|zh|变革_-%f：2030&c%t#u<K;~oA&c%t#u<K;~oA&c<K
~eK|fr|~nz<L~eh#Y~ii#B+M~i!%">l~se@Xplus large ~sR#A*Zfaire face ~mk~mi~mZ#i%'promouvoir l’état @e*6%Qniveaux ~oa#i@6^A~k.&Lpublic;~nz<L~eh#Y~ii#B~jc
~eK|es|~kY<L%Z~k7~ay@o~p2~m1>tMás Amplio #r#H_Y@QAbordar @Z~r!~j2y Económicos y ~nr&m~jv@e&'a Nivel ~o-@C~jA~dZPública;~kY<L%Z~k7~ay@o~oD
~eK|ru|~cE@da gkmtBcdbb galfahag %y^"g wamcc Cbfakpt lagchjkp ndq #E~mwfcCcdbq ~gyPkadaibBchkbv lfawmci b hancohjgbq ~hYgcfvagcdhjge ~n[@e~appfagdqv, e jekyc pBehjbt awzchjgcddahjb
~eK|ar|@5~fL#ktmdaq dhi _o~eG
~eK|zh|@H将~nA纳入更广泛@:@A<K以应对=2#e~h)挑战并~dt~sD_[治及公众参与@:~ct@y
~aO|fr|~m?@e~q5minima #A@3>l~jDdétenus (Règles Nelson Mandela);~bn~e]
~aO|es|~k?~kQ%0Reclusos{ (Reglas Nelson Mandela)|};~cH~e]
~aO|ru|#X#E#7~d7xekmtBcdduib{ (Gfegbme JcmAhade Iedncmu)|};~dRJcmAhade Iedncmu
~aO|ar|~lw@wabhdfHqce abmhca bdiadbe aboqhaF (kfaim hcbofh dahmcba);~lwhcbofh dahmcba
~aO|zh|@A~eo~i-(纳~cu~dv);@A~eo~i-;纳~cu~dv
~de|fr|>P~ls#B~fz@Gl’examen d’ensemble #B*9@Etextes issus ~fJ*a~sg@el’information
~de|es|~aq#Breunión @ealto nivel ~fI#5examen general #Baplicación %0resultados #B~f,%Z~cJ
~de|ru|Rjasag#j~hA~do~hQMhheiwmcb, lahgqzcddasa awzcip awxafp vane ~fffcCcdbo ~pU@e~fl~sybdFafierbaddasa awzchjge
~de|ar|_mbbaqgdai +qbbqdice abiade #kabaogijaA abiad bghncH hgazq {abkde abiabdce|dIgdj abkde abiabdc} {bdqgdi|abdihc ldqgdi} abdibfdag
~de|zh|@H信息=2%f*S<r<s~or全面~q:@:+F>[<r;@H信息=2%f{首脑会议|峰会}成果{文件|}{执行|落实}~or#a全面~q:@:+F>[#a<r
~ka|fr|Notre engagement commun %'aborder #i{à |}combattre efficacement >lproblème *r#Bdrogue
~ka|es|Nuestro ~jr~sMAbordar y Contrarrestar Eficazmente &mProblema %J~jzDrogas
~ka|ru|JeCe awzeq lfbgcfycddahjA ~lWfcCcdbt ibfagao lfawmciu defkajbkag b ~p1dco
~ka|zh|我们对有效处理#e应对%f毒品#J@:共同~os
+P|fr|~nzNew York @3@[~pL#i@[migrants
+P|es|~kYNueva York @Q@ZRefugiados y @ZMigrantes
+P|ru|JAt-Йafkhk@da wcycdrev b ibsfedjev
+P|ar|@5hcfcfjs _1abbaqzch fabdvaqjch
+P|zh|@H难民#e~kz@:纽约@y
~iN|fr|~rh~fz*arésistance %Qagents antimicrobiens
~iN|es|~sI%8%ZResistencia a @ZAntimicrobianos
~iN|ru|~kG%L@olfawmcic phjaoBbgahjb k lfajbgaibkfawdui lfclefejei
~iN|ar|@J{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~iN|zh|+F~h"#J>[@:#:;+F#]~h"~lb
~c:|fr|@i%a*6>bpaix
~c:|es|@g#5&'_ZPaz
~c:|ru|~g:~kk@eibf
~c:|ar|%1#qlabrk &/{abobad|abobd}
~c:|zh|=7%o@y;=7权@y
>Z|fr|Nouveau @L@3@[villes
>Z|es|Nueva %WUrbana
>Z|ru|Jag@s>Qsafanag
>Z|ar|abxwe abrAjce abqmcme
>Z|zh|新城市<K
_W|fr|L’océan, notre avenir : appel %'l’action
_W|es|Nuestros océanos, nuestro futuro: llamamiento _Zacción
_W|ru|JeC akced — deCc wpnpzcc: lfbxug k ncohjgbqi
_W|ar|drcwagha، dogklbha: hmaF bbidb;drcwha، dogklbha: {hmaF bbidb|mife tbC abidb}
_W|zh|_-+7+m_-~lF：=L呼吁;_-+7~pT~lF：=L呼吁
~as|es|%E%Z_d#r~oY%J_Y@Q~m(@o~sE
~as|ru|*l@d~hxQmawemAdasa lmede *Y#E@o~kFmtnAib
~as|ar|%1>w#kghncH =H@w~d2~bs~bplabpuxay
~as|zh|@H<s&.@A^e~nJ~ew=I#,^/@:#:
_M|fr|%/adoptée au Sommet @e~ob~e]
_M|es|declaración política aprobada ~qcCumbre ~mS@oPaz ~e]
_M|ru|*l@K, lfbdqj^-@eLeiibjc ibfe g leiqjA a JcmAhadc Iedncmc
_M|ar|%1>w{abHc aigdm|abdigdm} &/dIgdj kde hcbofh dahmcba bbobad
_M|zh|纳~cu=7峰会通过@:#:;纳~cu=7峰会{所通过的|的|}#:
~i7|fr|~rh~pP~fz*a#Y^Amaîtrise @Emaladies non transmissibles
~i7|es|%E#BTercera Reunión @e%8%Z%F>m_g~jzEnfermedades No Transmisibles
~i7|ru|*l@djfcjAcsa ~hA%L@olfaFbmekjbkc dcbdFckrbadduv xewamcgedbo b ~p1dbib
~i7|ar|%1>w{bbaqgdai abjnci abdogfC abDabD bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC abDabD|abyamj ih abaqgdai abjnci abdogfC abDabD bbqdice abiade|abyamj ih aqgdai abqdice abiade abjnci abdogfC abDabD} {abdihc labfkace|luph abfkace} dh abpdjaA {Bcj abdimce|Bcj aboajce} fdsanrgva
~i7|zh|+F~ow次~if#J>[@:#:;+F~ow次#]~if~lb
<]|fr|~rh~fz*a~c4tuberculose
<]|es|~sI%8%Z~bl@o~nV
<]|ru|~kG%L@o~p1jpwcfkpmcxai
<]|ar|@J{abdihc ldsanre|luph dsanre} {maF abob|abob}
<]|zh|+F~ex#J>[#:;+F~ex>?>[#a#:
~i8|fr|@i#A%(#U@Epaysans ~qf~cT%Utravaillant %"@[zones rurales
~i8|es|@g_Y^X#f%0Campesinos y @eOtras &X_:Trabajan #P#FZonas Rurales
~i8|ru|#z#Ea */kfchjAqd ~c3mbr, fewajetzbv g hcmAhkbv feoadev
~i8|ar|@5@w#qlrkfk abnbarch fBcjvd dh abiadbch &/abdhawk abjcnce
~i8|zh|@A农民#e农村地区*"劳动者%o@y
<5|fr|~gb*r@3@Emigrations sûres, ordonnées #irégulières
<5|es|~ch%J@Q{la|una} Migración Segura, Ordenada y Regular
<5|ru|~eE#(wcxalehdao, plafqnaBcddao b mcsemAdao ibsferbb;~eE#(ibsferbb
<5|ar|%e%r_1abvqje abJdhe fabdhGde fabhGadce
<5|zh|%n+m有序#e正常~kz=I~q/;~kz#J=I~q/
>9|fr|pacte *r%(~sf
>9|es|pacto mundial ^Xrefugiados
>9|ru|smawemAd#(wcycdrev
>9|ar|%e%r#k~gf
>9|zh|难民#J=I~q/
<Q|fr|>P~ls@e^gissu #B~lr_f@e+J#A*a+3Sud-Sud
<Q|es|~aq@e^g#BSegunda _e@e^6_Y%Z%,Sur-Sur
<Q|ru|~kP{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} gjafao ~kK@e~d'@ohajfpndbBchjgp Ys — Ys
<Q|ar|fDcke lfcho Jcjo abxgadce bdIgdj @w+q~pj~l!labgiafh ncda lch lbmah abqhfl
<Q|zh|~cw次~m8布~b6<r;~cw{次|届}~m8#a布~b6<r
~q8|es|~sI^6@k{la |}Cobertura Sanitaria Universal, titulada “Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano”;Cobertura sanitaria universal: avanzar juntos @Qconstruir un mundo más sano
~q8|ru|~kG~do@o{galfahp a ghcawzci avgejc|ghcawzcip avgejp} phmpseib xnfegaavfedcdbq
~q8|ar|#K{abdihc labgBwce|luph abgBwce} abyrce abuadbe
~q6|ru|*l@dlambjbBchkasa Fafpie ~do@o~ocfexgbjbt, haxgeddasa lan Psbnao ~hQMhheiwmcb
~q6|ar|%1>wbbdhgmC >w+q~l!labghdce abdogmade ~nYjiace abqdice abiade
~q6|zh|在+F主持下召开@:%t#u#J~g.~kv论坛#:;{在|}+F主持下召开@:%t#u>?~g.~kv论坛#a#:
un75|fr|@ifaite %'l’occasion #Bcélébration &Lsoixante-quinzième anniversaire ~sR+o
un75|es|@g%ZConmemoración #r{75º|75o|septuagésimo quinto} Aniversario @e&:
un75|ru|~g:lfexndagedbb hciAnchqj lqjao sanagzbdu ~fw
un75|ar|%1#qlabargnab labHsjC abohfce abxadoe fabolich bthuaF <B;@5abargnab labHsjC abohfce abxadoe fabolich bthuaF <B
un75|zh|纪念@A成立七十五周&c@y
~j[|es|Nuestro ~jrComún @eAfrontar Eficazmente @ZDesafíos y Aplicar ^h~fvy ~m(@oCorrupción y Reforzar @o%,#Z
~j[|ru|JeCe awzeq lfbgcfycddahjA ~lWfcCcdbt lfawmci b _qicf @olfcnplfcyncdbt kaffplrbb b ~p1dco b pkfclmcdbt %PhajfpndbBchjge
~pw|es|Unidos #n&mracismo, @odiscriminación racial, @oxenofobia y #Fformas conexas @eintolerancia
~pw|zh|团结起来，~q.~h(主义+m~h(~cv+m仇外心理#e相关~ol&C;团结起来{，|}~q.~h(主义+m~h(~cv+m仇外心理#e相关#a~ol{行为|现象}
~e1|fr|~se« ~rZ» : =Qcomme moteur &L#g~mt;~rZ: =Qcomme moteur &L#g~mt;~se« ~rZ»
~e1|es|%W{“Espacio2030”|Espacio2030}: &mespacio como motor #rdesarrollo sostenible;%W{“Espacio2030”|Espacio2030}
~e1|ru|~p3«Dahiah-2030»: kahiah kek ngbsejcmA *M~eM;~p3«Dahiah-2030»
~e1|ar|~pR_n2030: _nlaiglajv drjsa ~l.~j';~pR{|”}_n~oA{|“}
~e1|zh|“~rd2030”<K：~rd作为%t#u@:驱动力;“~rd2030”<K
~c(|fr|~nzKyoto{ visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit : vers la réalisation du Programme de développement durable à l’horizon 2030| visant à faire progresser la prévention de la criminalité, la justice pénale et l’état de droit};~nzKyoto
~c(|es|~kYKioto %Z~jV#B%F#rDelito, @o~p2>m~jv@eDerecho{: Hacia el Cumplimiento de la Agenda 2030 para el Desarrollo Sostenible|};~kY{Kioto|Kyoto}
~c(|ru|Dbajhk@d«Mkjbgbxerbq icf ~kjlfchjpldahjb, ~pJ^"b ~d6gcfvagcdhjge lfege: deghjfcBp _qGagchjkb ndq ~sLsane»;Dbajhk@K
~c(|ar|@5scfgf #kabhvfA ldhi _o~gkfocame abkahfh;@5scfgf
~c(|zh|@H推进*o<J+m*R#e_[治：努力实现《2030&c%t#u<K^/@:~lC@y;@H推进*o<J+m*R#e_[治@:~lC@y;&.~lC@y^/
_y|fr|~ji@e<L~svavancés{ pour la décennie 2022-2031|};~ji@eDoha
_y|es|#H>a<L{en favor de|para} @Z^iMenos Adelantados;#H>aDoha
_y|ru|~cE@s*Y~dAhjfed;~cE@s&x
_y|ar|~e-~fLbyabr pkb ~qvhdfa
_y|zh|^4%2~ct@,;~ct@,
_X|fr|Notre océan, notre avenir, notre responsabilité
_X|es|Nuestros océanos, nuestro futuro, nuestra responsabilidad
_X|ru|JeC akced, deCc wpnpzcc, deCe ajgcjhjgcddahjA
_X|ar|drcwagha، dogklbha، doIfbcgha
_X|zh|_-+7+m_-~lF+m_-~g-;_-+7~pT~lF~pT~g-
^0|es|~sI^6#5Examen @eMitad @ePeríodo #r>t@eSendái +z~jY#rRiesgo @eDesastres 2015-2030
^0|ru|*l@d~hA~do@ohfcndchfaBdaip awxafp vane ~ffLcdneohkao feiaBdao lfasfeiiu @ohdbycdbt fbhke wcnhjgbo @e2015–2030 sanu
^0|ar|%1>w{bbaqgdai|abyamj ih abaqgdai} +q{abdihc laogijaA|luph aogijaA} dhgyn abdme btwaj {ohmac|ochmac} >x
^0|zh|《2015-2030~lJ^/中期~q:>[#:;{大会|}《2015-2030~lJ^/中期~q:>[#a#:
sdg-2023|es|%E#rForo ~r8@e^6#5#s~cKcelebrado bajo @Zauspicios ~fI(Cumbre ^XObjetivos @e#sSostenible)
sdg-2023|ar|%1>wbbdhgmC >w+q~l!labghdce abdogmade ~nYjiace abqdice abiade (dIgdj kde pvman ~qtabdogmade)
~mQ|ar|@J#kabfkace dh abqfazr fabgpvl fabgymc bva
~mQ|zh|+F~oo病*o+m防范#e应对#J>[@:#:;+F#]~oo病*o+m{防范|防备}#e应对~lb
~cq|es|~sI^6%Z~bl@o~nV
~cq|ar|#K{abdihc ldsanre|luph dsanre} {maF abob|abob}
~cq|zh|~ex#J>[#:;~ex>?>[#a#:
~gS|fr|@Ld’Antigua-et-Barbuda @3@[_4{ : une déclaration renouvelée pour une prospérité résiliente|};@Ld’Antigua-et-Barbuda
~gS|es|%W@eAntigua y Barbuda @Q@Z>v{: una Declaración Renovada para una Prosperidad Resiliente|}
~gS|ru|~p3Mdjbspe b Uefwpnu ~lz*e{: awdagmcddeq nckmeferbq a nahjbycdbb hjewbmAdasa lfargcjedbq|}
~gS|ar|=HphgcBfa fljlfma =P
~gS|zh|安提瓜#e巴布达=K<K：实现韧性繁荣@:新@y;安提瓜#e巴布达=K<K
=h|fr|~gb@3l’avenir
=h|es|~ch^:Futuro
=h|ru|Gekj@zga biq wpnpzcsa
=h|ar|~hZabdogklb;~cN_1abdogklb
=h|zh|~lF~q/
*D|fr|~gbnumérique mondial
*D|es|~chDigital Global
*D|ru|~eE{uo rbFfagao nasagaf|asa rbFfagasa nasagafe|aip rbFfagaip nasagafp|ui rbFfagui nasagafai|ai rbFfagai nasagafc}
*D|ar|abgiavm abjkdc abiabdc;~cNabjkdc abiabdc
*D|zh|=I数字~q/
=-|fr|@i%(générations futures
=-|es|@g~p8Generaciones Futuras
=-|ru|~g:wpnpzbv lakamcdbqv
=-|ar|%1#qlabpqcab {abdklbe|abkamde}
=-|zh|子孙后代#J@y;子孙后代@y
~qz|es|~sI^6%ZResistencia a @ZAntimicrobianos
~qz|ar|#K{abdihc ldkafde|luph dkafde} dAamag abdcsjflag
~qz|zh|~h"#J>[#:;~h">?>[#a#:
^t|fr|~ji{d’Avaza |de Gaborone |}~phlittoral ~hJ~dG;~ji{d’Avaza|de Gaborone}
^t|es|#H>a{Avaza|Awaza} ~g0~bF~dG;~qa{en favor de|para} @Z^i~bF~dG;#H>a{Avaza|Awaza}
^t|ru|Mgexbdhk@s&x{ nmq fexgbgetzbvhq hjfed, dc bictzbv guvane k iaft, de nchqjbmcjbc 2024–2034 sanag|};Mgexbdhk@s~i?iaft;lfasfeii~gV~i?iaft, @e~h42024–2034 sanag
^t|ar|~e-pfaEa >zaboarbce bbikm ~dG;&7*m{|abqmcm }>zaboarbce bbikm ~dG;~e-pfaEa
^t|zh|~dh~dG&c十&c阿瓦扎@,;~dh~dG&c十&c@,;阿瓦扎@,
~mU|fr|Engagement @eSéville
~mU|es|~jr@eSevilla
~mU|ru|LcgbmAhk~fZawqxejcmAhjg{a|e|p|ai|c}
~mU|ar|abgEad tulcbce
~mU|zh|塞维利亚~os
+f|fr|@i#B_f#A@Gl’environnement
+f|es|@g#B_e_Y#5~ngHumano
+f|ru|#z~kK~rB~j/~cdhfcnu
+f|ar|@5dIgdj @w~l!lablcze ablujce
+f|zh|~lL@y;~lL@:@y;~lL~kx@y
+h|fr|~b(@3#9définitive #Bfaim #i#Bmalnutrition
+h|es|@g*4%ZErradicación #rHambre ~jAMalnutrición
+h|ru|#pa &,samane b dcnacnedbq
+h|ar|%1%rabxay laogzyab abqfi fofF abgBHce
+h|zh|%f消灭饥饿#e营养不良@y
<R|fr|~sO^g=Y~eU^A*9#B+3technique ='pays #P%l;~sO~hM
<R|es|#3>a^g@Q~nry Realizar @o%,Técnica ='@Z^i#P*k;#3>a~hM
<R|ru|~kP@0*Y@ofexgbjbt b _qjcvdbBchkasa ^I~qMfexgbgetzbibhq hjfedeib;~kP@0&x
<R|ar|=Hlfcho Jcjo bguqci fghncH ~l"abgkhc ncda lch ~qvabhadce;=Hlfcho Jcjo
<R|zh|~dt#e实施#u中%2间技术^3@:布~b6#,;布~b6#,
+[|fr|~js~ls#Bdixième session extraordinaire @el’Assemblée générale
+[|es|~rY~m]#rDécimo Período Extraordinario @eSesiones #BAsamblea General
+[|ru|ЗekmtBbjcmAd#jnchqjao hlcrbemAdao hchhbb ~hQMhheiwmcb
+[|ar|_m{bmfje abqdice abiade abaogDhazce abiauje|bbmfje abaogDhazce abiauje bbqdice abiade}
+[|zh|~ha最后~ou;~ha&.最后~ou^/;~ha@:&.最后~ou^/
^P|fr|~nzRio{ sur l’environnement et le développement| de 1992 sur l’environnement et le développement};~nzRio
^P|es|~kYRío #5~ngAmbiente >m*k;~kYRío
^P|ru|~jQ@d@o~j/hfcnc b ~mv;~jQ@K
^P|ar|@5jcf #k~ppfabghdce
^P|zh|@H~ev与#u@:里约@y
~gl|fr|~hh21
~gl|es|#H21
~gl|ru|~p3@e!X!X!I gck
~gl|ar|~pKabkjh 21
~gl|zh|21世纪<K
<X|fr|~nzprincipes, non juridiquement contraignante mais faisant autorité, @3un consensus *r*agestion, @o*V#il’exploitation écologiquement viable @etous @[types @eforêts
<X|es|@gAutorizada, sin Fuerza Jurídica Obligatoria, @e@'@Qun Consenso %Jrespecto #BOrdenación, @o&">m#s~cK%0Bosques @eTodo Tipo
<X|ru|Jc bictzcc awqxejcmAdao hbmu xeqgmcdbc h bxmaycdbci ~hC~lzsmawemAdasa kadhcdhphe #7ferbademAdasa bhlamAxagedbq, ~kdb *M>Qghcv ~qHmchag
<X|ar|{ablcah abjodc Bcj abdbEd|lcah jodc Bcj dbEd} kahfha ldlamz _1gfank iabdc &/abJjaF #ktmaje ~odphfai abBalag frnGva fghdcgva ~j'
<X|zh|@H~im类型~ov@:_/+m~fE%t开发@:无_[律约束力@:=I协商一致意见权威性#V声明
<P|fr|@L#8>bpoursuite #B*9d’Action 21
<P|es|#3+zUlterior ~ju#r#H21
<P|ru|#o@onemAdcoCcip _qGagchjkb ndq @e!X!X!I gck
<P|ar|&7{dfaybe|Ecame} ghncH ~pKabkjh 21
<P|zh|~f2《21世纪<K^/~q?
=t|fr|>d@eVienne
=t|es|@g~hG>aViena
=t|ru|~lV{eq|ao|pt|bc|bv|bi|bib} nckmeferb~dgb Gfasfeii~gV&x
=t|ar|@5~iVidb nccha
=t|zh|<E@y#e@,
=W|fr|~ji~lc~iU@E_4;~ji#BBarbade
=W|es|~qa^:#s~cK%0>v;#H>aBarbados
=W|ru|#o@o~hY*M>Q*e;Uefwenahhk@s&x
=W|ar|&7*m_1~bq=P
=W|zh|=K%t#u@,;巴巴多斯@,
~i,|fr|~a.@e~nW@3un monde plus sûr{ : Directives pour la prévention des catastrophes naturelles, la préparation aux catastrophes et l’atténuation de leurs effets|};~a.@eYokohama
~i,|es|~cD@e~nW@Qun Mundo Más Seguro;~cD@eYokohama
~i,|ru|Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @o~hYwamcc wcxalehdasa ibfe: fpkaganqzbc lfbdrblu lfcnajgfezcdbq hjbvboduv wcnhjgbo, ~d6sajagdahjb k dbi b hiqsBcdbq bv lahmcnhjgbo;Rakaseihk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}
~i,|ar|~fNcfsfvada
~i,|zh|~op更%n%f@:横滨>D;横滨>D
^v|fr|~ji#B_f@W*apopulation ~p0%l
^v|es|~qa#B_e@C%ZPoblación >m*k;#H>aEl Cairo
^v|ru|#o~kS@odefanadehcmcdbt b ~mv
^v|ar|~e-abdIgdj &Mbbosah fabghdce
^v|zh|#C~nJ与#u~d[@,;#C~nJ~d:#u{会议|大会|}@,
*x|fr|~nzCopenhague %a#gsocial;~nz~hk;>d@e~hk
*x|es|~kYCopenhague @k#sSocial;@g~hG>a~hk;~kY~hk
*x|ru|Dalcdsescdhk@da harbemAdai fexgbjbb
*x|ar|@5sflhvaBh #k~qtabaqgdaice;@5sflhvaBh{| fljhadq abidb}
*x|zh|=2#u#J~fn;~fn#e@,;&.~fn^/^.&.@,^/;&.~fn^/
+w|fr|~ji~fJ~lcsocial;~ji@e~hk
+w|es|~qa#B~f,@k#sSocial
+w|ru|#o~pU@e~fl_D~by~eM
+w|ar|~e-~fj~l.abaqgdaice
+w|zh|=2~iD@,;=2~iD&.@,^/
~l/|fr|>d@e>F
~l/|es|@gy ~gW~cG>a>F
~l/|ru|~oU@db GmejFafi~gV&x
~l/|ar|@5fdhvaq idb lcqch
~l/|zh|~g9@y#e~iF;&.~g9@y^/{和|及|以及|与}&.~iF^/;&.~g9@y^/{和|及|以及|与}&.~g9~iF^/
+(|fr|~nz>F
+(|es|~kY>F
+(|ru|~oU@K
+(|ar|@5lcqch;@5lcqchB
+(|zh|~g9@y
>L|fr|~ji@e>F
>L|es|~cG>a>F
>L|ru|~oU{eq lmejFafie|ao lmejFafiu|ao lmejFafic|pt lmejFafip|ao lmejFafiao} &x
>L|ar|dhvaq idb lcqch{|B}
>L|zh|~g9~iF
~b.|fr|Nouvelles >B#iinitiatives =Y*9#B@i#i&L~ji@e>F
~b.|es|Nuevas medidas e iniciativas +zaplicación #B@gy ~gW~cG>a>F
~b.|ru|HemAdcoCbc icfu b bdbrbejbgu @o_qGckbdhkao nckmeferbb b GmejFafiu &x
~b.|zh|~f2&.~g9@y^/#e&.~iF^/@:=L#e倡议;~f2&.~g9@y#e~iF^/@:=L#e倡议
_H|fr|@L@3l’habitat
_H|es|#H@eHábitat
_H|ru|~p3Хewbjej
_H|ar|~pKabdfzb
_H|zh|%]居<K
=8|fr|@i%(villes #i~cTétablissements humains #Pce nouveau millénaire
=8|es|@g~p8Ciudades ~i)Asentamientos Humanos ~m1Nuevo Milenio
=8|ru|~g:safanev ~c3dehcmcdduv lpdkjev g dagai juhqBcmcjbb
=8|ar|%1#qlabdmh fabdogfwhag ablujce abpxjC &/abpbnce abqmcme
=8|zh|新千&c城市#e*"%]类住区@y;@H新千&c{中的|的|}城市#e*"%]类住区@:@y
<f|fr|~nz~lZ*a~e)mondiale
<f|es|~sj~e(Mundial
<f|ru|Obihk@da ghcibfdao =F
<f|ar|@5jfda #k~kUabiabdc
<f|zh|%f~di~lG@y;@H%f~di@:~lG@y
*]|fr|~nz~lZ*anutrition
*]|es|~sjNutrición
*]|ru|Obihk@d~sylbjedbq
*]|ar|@5jfda ih abgBHce;@5jfda #kabgBHce
*]|zh|营养#J~lG@y
=X|fr|~ji~svavancés ~hJ~je
=X|es|~qa~g0Menos Adelantados ^:Decenio ~je
=X|ru|#o~dAhjfed @e~h42001–2010 sanag;UfthhcmAhk@s&x
=X|ar|&7*mbyabr pkb ~qvhdfa bbikm ~je
=X|zh|~je~il@,;~je&c~il@,
=?|fr|~ji~svavancés ~hJ~a8{ (Programme d’action d’Istanbul)|};~ji~n9
=?|es|#H@eAcción{| de Estambul} ~g0Menos Adelantados ^:Decenio ~a8;#H>aEstambul
=?|ru|#o~dAhjfed @e~h4~m5sanag;~r4@s&x
=?|ar|~e-aowhlfb;~e-towhlfb
=?|zh|~a8~il@,;~a8{年|}~il{伊斯坦布尔|}@,;{支援最不发达国家|}伊斯坦布尔@,
~e0|fr|~ji#Pvue @e~fVcombattre #i~e5>l~j?illicite @E~hVsous tous ses aspects
~e0|es|~qa@Q~hq~m(y ~f.~au@e~k"Ligeras #PTodos sus Aspectos
~e0|ru|#o~cbb ~n5dcxekaddao ~n,hjfcmkagui afpybci b mcskbib gaafpycdbqib ga ghcv cc ehlckjev b ~p1dco
~e0|ar|&7*m~n4~bp~dMlabpobre >]dh ~odqfahlv fdsanrgv ~n!;&7*m{abdgibk ldhi|abjadc tbC dhi} ~bp~dMlabpobre >]dh ~odqfahlv fdsanrgv ~n!
~e0|zh|从各个~h'~fH+m^e#e+8~ep%.~h,@:@,
<n|fr|~oX@6*Zpermettre %Q+W@eprocéder %'l’identification #iau traçage rapides #ifiables @E~srcalibre illicites;~oX@6@etraçage
<n|es|Instrumento @C@QPermitir a @Z&sIdentificar y Localizar, @eForma Oportuna y Fidedigna, {|las }~k"Ligeras Ilícitas;Instrumento ~sPLocalización
<n|ru|#b{uo nakpicdj|asa nakpicdje|aip nakpicdjp|ui nakpicdjai|ai nakpicdjc}, laxgamqtz~besahpnefhjgei hgacgfcicdda b dencyda guqgmqjA b ajhmcybgejA dcxekadduc hjfcmkagac afpybc b mcskbc gaafpycdbq;#b#j@oajhmcybgedbt
<n|ar|abys &Mbgdsch ^Zdh absun ih *q>]~f(fgiklva
<n|zh|使各国能够及时#e可靠地识别#e追查%.~ep@:#C文书;#C追查文书
~qF|fr|>d@eDurban
~qF|es|@g~hG>aDurban
~qF|ru|Hpfwedhk{eq|ao|pt|bc|bv} nckmeferb~dgb Gfasfeii~gV&x
~qF|ar|@5~iVidb mcjlah
~qF|zh|德班@y#e@,
~gI|fr|~hi@e~hoissu #B_f@W%a_z&L%l;~hi@e~nl
~gI|es|Consenso @e~ho#B_e@C%Z~b,^:*k;Consenso @e~nl
~gI|ru|Iadjcffcohk{bo kadhcdhph|asa kadhcdhphe|aip kadhcdhphp|bi kadhcdhphai|ai kadhcdhphc}{ Icynpdefandao kadFcfcdrbb la Fbdedhbfagedbt fexgbjbq|}
~gI|ar|gfank JjaF dfhgcjc
~gI|zh|~b?#C~d[~fD;~fD
_x|fr|~nz<L%a_z&L#g: >P~ls#B_f@W@esuivi %a_z&Ldéveloppement, chargée d’examiner @o*9&L~hi@e~nl;~nz<L%a_z&L%l
_x|es|~kY<L%Z~b,^:*k{: documento final de la Conferencia Internacional de Seguimiento sobre la Financiación para el Desarrollo encargada de Examinar la Aplicación del Consenso de Monterrey|}
_x|ru|~cE@da Fbdedhbfagedbb ~eM{: | — }bjasaguo nakpicdj ~kS@olahmcnptzco ^k%4Fbdedhbfagedbq >Q~lzawxafe vane ~ffIadjcffcohkasa kadhcdhphe;~cE@da Fbdedhbfagedbb ~eM
_x|ar|@5~fL#kgdfcb abghdce
_x|zh|~b?~ct@y：~q:&.~fD^/<s~or@:~b?后续#C~d[结果~ou;~b?~ct@y：~q:&.~fD^/<s~or@:~b?后续#C~d[<r;~b?~ct@y
~aN|fr|~m2@e~iyvieillissement{, 2002|};~sO~p/
~aN|es|~oY~sP~dV#5Envejecimiento{, 2002| (2002)|};#3>a~p/
~aN|ru|Ienfbnhk{bo icynpdefanduo lmed|asa icynpdefandasa lmede|aip icynpdefandaip lmedp|bi icynpdefandui lmedai|ai icynpdefandai lmedc} *Y~rBhjefcdbq{| 2002 sane};Ienfbnhk@0&x
~aN|ar|=Hdmjcm #dbbucxfxe;=Hdmjcm #d@/labucxfxe{|، 2002| biad 2002};=Hdmjcm
~aN|zh|2002&c~c5#C#,;~c5#C#,;马德里#,
=V|fr|%/~p0~m2@e~iyvieillissement, 2002;%/~p0~m2@e~iyvieillissement
=V|es|%Ey {el |}~oY~sP~dV#5Envejecimiento{, 2002| (2002)|}
=V|ru|*l{eq nckmeferbq b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbb b Ienfbnhkasa icynpdefandasa lmede|ao nckmeferbb b Ienfbnhkaip icynpdefandaip lmedp|pt nckmeferbt b Ienfbnhkbo icynpdefanduo lmed|ao nckmeferbco b Ienfbnhkbi icynpdefandui lmedai} *Y~rBhjefcdbq{| 2002 sane}
=V|ar|%1>wfxwe idb dmjcm #d{bbucxfxe|abdgibke labucxfxe}{|، 2002| biad 2002}
=V|zh|&.#:^/#e《2002&c~c5#C#,^/;&.#:^/#e&.~c5#C#,^/
&6|fr|~nz~lT%a#g~mt
&6|es|~kYJohannesburgo #5#s~cj
&6|ru|Йaveddchwpfshk@d@o~oc~mv
&6|ar|@5qfvaholjB #k~qt~j'
&6|zh|~k8%t#u@y
<3|fr|#3@e*9~fJ~lc~mt{ (Plan de mise en œuvre de Johannesburg)|};#3@e*9@e~ne
<3|es|#3@e_d~jz~oQ#B~f,#5#s~cj{ (Plan de Aplicación de las Decisiones de Johannesburgo)|};#3@e_d~jz~oQ@eJohannesburgo
<3|ru|Gmed@z~pAfcCcdbo ~pU@e~fl@o~oc~mv{ (Йaveddchwpfshkbo lmed gulamdcdbq fcCcdbo)|};Йaveddchwpfshk@0~pAfcCcdbo
<3|ar|~pRghncH hgazq ~fj~l.~j';~pRqfvaholjB bbghncH
<3|zh|%t~iD~p6(~k8~p6);%t~iD~p6;~k8~p6
>I|fr|~jid’Almaty
>I|es|#H>aAlmaty
>I|ru|Mmiejbdhk@s&x
>I|ar|~e-pbdagc
>I|zh|~oy@,：在内陆#e过境#u中%2过境运输^3=I新<t下满足~dh@:特殊需要;~oy@,
~c9|fr|~nz>C@e~hm
~c9|es|~kY@'@e~dS
~c9|ru|^r@dlfbdrblag
~c9|ar|@5~cmqhcn
~c9|zh|%B#V@y
>R|fr|~sO~hm
>R|es|#3>a~dS
>R|ru|^r@0&x
>R|ar|=Hqhcn
>R|zh|%B#,
>-|fr|Engagement @eTunis
>-|es|~jr@eTúnez
>-|ru|Tpdbhhk~fZawqxejcmAhjg{a|e|p|ai|c}
>-|ar|abgEad gfho
>-|zh|突尼斯~os
~bY|fr|%W@eTunis =Y~sg@el’information
~bY|es|%W@eTúnez +z~cJ;#H@eAcciones @eTúnez +z~cJ
~bY|ru|Tpdbhhk@s~lzbdFafierbaddasa awzchjge
~bY|ar|~e-gfho #kdqgdi abdibfdag
~bY|zh|信息=2突尼斯<K
*:|fr|~nzMaurice
*:|es|~kYMauricio
*:|ru|~lk@K
*:|ar|@5dfjcucfo
*:|zh|~er@y
=]|fr|~a.@eMaurice =Ypoursuite #B*9&L~ji~lc~iU@E_4;~a.@eMaurice
=]|es|~cD@eMauricio +z~juUlterior #r~qa^:#s~cK%0>v;~cD@eMauricio
=]|ru|~lk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco} @onemAdcoCcip _qGfasfeiiu *Y@o~hY*M>Q*e;~lk{eq hjfejcsbq|ao hjfejcsbb|pt hjfejcsbt|ao hjfejcsbco}{| ahpzchjgmcdbq}
=]|ar|~fNdfjcucfo bdfaybe ghncH &7*m_1~bq=P;~fNdfjcucfo{| bbghncH}
=]|zh|~f2&.=K%t#u@,^/~er>D;~f2&.=K%t#u@,^/@:~er>D;~er{执行|}>D
<Y|fr|~nzHyogo
<Y|es|~kYHyogo
<Y|ru|Хbashk@K
<Y|ar|@5vcfBf
<Y|zh|兵库@y
^J|fr|~lf@X@eHyogo @32005-2015 : @3@Enations ~qfcollectivités résilientes face %Qcatastrophes;~lf@X@eHyogo
^J|es|>t>aHyogo @Q2005-2015: Aumento #BResiliencia ~jzNaciones y #FComunidades ante @ZDesastres;>t>aHyogo{| para 2005-2015}
^J|ru|Хbashk#L*Y@e2005–2015 sanu: haxnedbc lajcdrbeme lfajbgancohjgbq wcnhjgbqi @epfagdc +Tb awzbd;Хbashk#L&x
^J|ar|~pQidb vcfBf
^J|zh|2005-2015&c兵库=L<t：加强%2#e社区@:抗灾能力;{2005-2015年|}兵库=L<t
^c|es|~aq@e~eD#B_e@e^6_Y%Z%,Sur-Sur
^c|ru|~r3{bo bjasaguo nakpicdj|asa bjasagasa nakpicdje|aip bjasagaip nakpicdjp|bi bjasagui nakpicdjai|ai bjasagai nakpicdjc} ~kK@e~d'@ohajfpndbBchjgp Ys — Ys
^c|ar|fDcke hcjflc abxgadce bdIgdj @w+q~l!labgiafh ncda lch lbmah abqhfl
^c|zh|~m8~om<r
=k|fr|~lfdécennal @eprogrammation #T@[modes @econsommation ~rzproduction durables
=k|es|>tDecenal @e~r"@k~nk@eConsumo y ~nqSostenibles
=k|ru|Hchqjbmcjd{qq hjfejcsbq|co hjfejcsbb|tt hjfejcsbt|co hjfejcsbco} *Y@olcfcvanp k ~fgferbademAduv iancmco lajfcwmcdbq b lfabxganhjge
=k|ar|{twaj abidb abiujc bbljadq abdgibke lphdaw|abtwaj abiujc bljadq phdaw} abaogvbas fabthgaq {abdogmade|abdogmadch}
=k|zh|%t消费#e生产模式十&c~q?<t;%t消费#e生产{模式|}{十年|10年}{期|}~q?<t
~i3|fr|Tenir @[promesses : unis @3atteindre @[objectifs &LMillénaire @3>l%l
~i3|es|~sFpromesa: unidos @Qlograr @ZObjetivos @e#s#rMilenio
~i3|ru|Nulamdcdbc awczedbq: awKcnbdcdbc ga biq nahjbycdbq rcmco %4fexgbjbq, hFafipmbfagedduv g Hckmeferbb juhqBcmcjbq
~i3|ar|abfnaF labfim: dgrmfh bgrkck abpvman abthdazce bbpbnce
~i3|zh|履行诺言：团结一致实现千&c#u目标
~ds|fr|>P~ls#BRéunion @e+J@e%M*ajeunesse : dialogue #icompréhension mutuelle
~ds|es|~aq>n@e%8%ZJuventud: Diálogo y Comprensión Mutua
~ds|ar|_m{bbaqgdai abjnci abdogfC bbqdice abiade|baqgdai abqdice abiade abjnci abdogfC} {abdihc labulal|luph abulal}: abrfaj fabgnavd abdglamb
~b1|fr|Le millénaire @e=Q: @o~nzVienne @G=Q~p0#ghumain
~b1|es|Milenio Espacial: ~gW~kY~gd#5~p(>m#sHumano
~b1|ru|Dahiah @efpwcyc juhqBcmcjbo: Ncdhkeq nckmeferbq a kahibBchkao ^kb fexgbjbb BcmagcBchkasa awzchjge
~b1|ar|pbnce abnAaF: @5~h3#k_nfabghdce ablujce
~b1|zh|~rd千&c：@H~rd#e%]@:#u@:<E@y
&[|fr|#w=R=G~q1+W@esatellites artificiels #BTerre %Qfins #Btélévision directe &)
&[|es|@'_:han @eRegir @o+2~mS@Z&s@eSatélites Artificiales #BTierra @Q#FTransmisiones %kDirectas ~mSTelevisión
&[|ru|+1>y~fmbhkphhjgcdduv hlpjdbkag Зcimb ~lz%Pdclahfcnhjgcddasa jcmcgbxbaddasa gczedbq
&[|ar|#'~l9baogxmad ^Z{bbgfali|abgfali} abpjAce abaywhaice &/abtjoab abgbnEc {abmfbc abdlauj|abdlauj abmfbc}
&[|zh|各国~g8%]造地球卫星进行#C直接电视广播所应遵守~sm
_8|fr|#w*atélédétection
_8|es|@'~lA_ZTeleobservación #BTierra desde &mEspacio{| Ultraterrestre}
_8|ru|~a,nbhjedrbaddasa xadnbfagedbq Зcimb bx ~gFlfahjfedhjge
_8|ar|#'@/laoguiaj abpjA dh lim dh ~j8
_8|zh|@H从+Y遥感地球~sm
=g|fr|#w^(%'=G@esources d’énergie ~h5%"l’espace
=g|es|@'Pertinentes _Z+2@eFuentes @eEnergía *p~m1=T
=g|ru|~a,>yqncfduv bhjaBdbkag Pdcfsbb g kahibBchkai lfahjfedhjgc
=g|ar|#'~l8laogxmad dyamj abwake abhffce &/~j8
=g|zh|~qi+Y~cs核动力源~sm
_"|fr|@i*a+3@W_3@e=Qau profit #i%"l’intérêt @etous @[États, compte tenu ~c1@Ebesoins @Epays #P%l
_"|es|@g%Z%,@C~ed~p(Ultraterrestre #PBeneficio e Interés @eTodos @ZEstados, Teniendo ~e?#PCuenta #FNecesidades %0^i#P*k
_"|ru|~g:icynpdefandai ~d(g bhhmcnagedbb b ~kV~gFlfahjfedhjge @ewmesa b _Dghcv sahpnefhjg, h ahawui pBcjai lajfcwdahjco fexgbgetzbvhq hjfed
_"|ar|@5#k~l"&M~ef~fOabxajqc bnazme ~od^Zfdybrgva
_"|zh|@H开展~qb+Y@:#C^3，~dt~im%2@:福利#e利益，并~eu要考虑到#u中%2@:需要@:@y
>(|fr|@i@E>Cjuridiques ~rC_3@e~dx
>(|es|@g%0@'Jurídicos _:Deben Regir ~fG%0&s~ed=T
>(|ru|#zlfegaguv ~hC^k+T@o~l:b ~fg~gFlfahjfedhjge
>(|ar|@5#'abkahfhce ~l9{bphuwe|bhuawag} ^Z~efaogsuan {faogxmad abnAaF abxajqc|abnAaF abxajqc faogxmadv}
>(|zh|各国~qb+Y~ky@:_[律#V@y
+)|fr|%)^(%Qentreprises #i%Q~sH{| : mise en œuvre du cadre de référence « protéger, respecter et réparer » des Nations Unies}
+)|es|~c7~p8Empresas y @Z<z{: Puesta en Práctica del Marco de las Naciones Unidas para “Proteger, Respetar y Remediar”|}
+)|ru|>u@YlfcnlfbdbiejcmAhkao ^kg ehlckjc ~hD>r{: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo g ajdaCcdbb «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|: ahpzchjgmcdbc feiak Efsedbxerbb EwKcnbdcdduv Jerbo, kehetzbvhq «xezbju, hawmtncdbq b hfcnhjg lfegagao xezbju»|}
+)|ar|#'#0#kabpidab abgqajce ~iW;~qklabpidab abgqajce ~iW
+)|zh|工商企业与+r：实施@A“#m+m尊重#e补救”<t~g(;工商{企业|业}与+r{：实施联合国“保护、尊重和补救”框架|：实施联合国“保护、尊重和补救”框架的|}~g(
&]|fr|%)^(au déplacement @e%U%'l’intérieur @e~n.propre pays
&]|es|~c7%0Desplazamientos Internos
&]|ru|>u@Y~idlcfciczcdbb mbr gdpjfb hjfedu
&]|ar|~qklabgujm abmaxbc;#'#0#kabgujm abmaxbc;~qklabgujcm abmaxbc
&]|zh|@H~g'#J@:~g(;~g'#J~g(
<d|fr|%)@Gl’extrême pauvreté #i@[~sH
<d|es|~c7%ZExtrema Pobreza y @Z<z
<d|ru|>u@Y~idkfeodco {dbzcjc|wcndahjb} b */>r
<d|ar|~qklabnkj abdmki ~iW
<d|zh|@H赤贫与+r#J@:~g(;#]赤贫~d:+r>?#a~g(
~eW|fr|~sORabat @G%q@el’appel >bhaine nationale, raciale ou religieuse qui constitue une incitation >b~iu%'l’hostilité ou >bviolence
~eW|es|#3>aRabat %Zprohibición #Bapología #rodio nacional, racial o religioso _:constituye incitación _Zdiscriminación, @ohostilidad o @oviolencia;#3>aRabat
~eW|ru|Oewejhk@0*Y@oxelfczcdbt lfalesednu derbademAdao, fehagao ~ptfcmbsbaxdao dcdegbhjb;Oewejhk@0&x
~eW|ar|=Habjlaw #krGj abmife tbC absjavce abkfdce pf abihyjce pf abmchce;=Habjlaw @/lrGj abgrjcA >kabsjavce abkfdce pf abihyjce pf abmchce;=Habjlaw
~eW|zh|@H&B构成煽动~cv+m敌意或~du@:鼓吹民族+m~h(或宗教仇恨言论@:拉巴特#,;拉巴特#,
<2|fr|Manuel @3enquêter efficacement *a+C{ (Protocole d’Istanbul)|};@U~n9
<2|es|Manual +zInvestigación y Documentación Eficaces #B_2{| (Protocolo de Estambul)};~sJEstambul
<2|ru|Opkaganhjg{a|e|p|ai|c} @o~lWfehhmcnagedbt b nakpicdjbfagedbt ~mN{| (LjeiwpmAhkbo lfajakam)};~r4@)
<2|ar|mbcb abgkyc fabgfDck abniabch #k~qu^E;%maowhlfb
<2|zh|~a9@:<x@:有效调查#e~ou记录手册;伊斯坦布尔{议定书|规程}
&2|fr|Lignes ~n8=N@e+M~lHimpliquant @[~cW~gU#itémoins d’actes criminels
&2|es|%u%Z&?#P~iGConcernientes a @ZNiños ~huy Testigos @eDelitos
&2|ru|>u{c lfbdrblu|v lfbdrblag|i lfbdrblei|ib lfbdrbleib}, #t^"g galfahev, ~eipBehjbci ncjco{ — |-}ycfjg b hgbncjcmco lfchjplmcdbo
&2|ar|#'#0#kgfncj ~l(&/{abpdfj|abdoazb} ~oIAraca ~l,fabuvfm ibcva
&2|zh|~qi涉及罪行@:%-被害%]#e证%]@:事项上坚持公理@:+n
&j|fr|%)~d5>b#Y&Lcrime
&j|es|%u+z%F#rDelito
&j|ru|>u@Y~lz~kj~n?
&j|ar|#'#0~n4abqjcde
&j|zh|*o<J+n
&i|fr|~a(~eX%Q~cW%">lsystème @e~jc
&i|es|%u@e@?#5Niño ~m1Sistema @e~oD
&i|ru|>u@Y#7*Y_D~qZg hbhjcic ~am
&i|ar|#'#0bbidb {abdgibk labpwnab|luph abpwnab} &/hGad ~l(~eG
&i|zh|*R系统中%-#J=L指南
=l|fr|#w<C#T>l~q4%'@Eprogrammes @e+Mréparatrice =Npénale
=l|es|~cz+z_d@e~r"@e&?{Restitutiva|Restaurativa} #PMateria Penal
=l|ru|#c~bblfasfeii fchjbjprbaddasa ^"g galfahev ~am
=l|ar|#'=Bbaogxmad ljadq ~l(abgyabrce ~lI
=l|zh|~qi刑事事项中采用恢复性司_[~q?@:=J
~dq|es|Relación Consultiva ='@uy #F~dXNo Gubernamentales
~dq|ru|DadhpmAjejbgduc ajdaCcdbq ~ridclfegbjcmAhjgcdduib afsedbxerbqib
~dq|ar|abibake abaoguajce ~lxfabdhGdag Bcj abrsfdce
~a]|es|criterios{| convenidos} +zproclamación @eaños internacionales
~a]|ru|kfbjcfb{b|cg|qi|qib|qv} {lfagaxsmeCcdbq|nmq lfagaxsmeCcdbq|awKqgmcdbq} %xsanag
~a]|ar|abdiaccj {abdgnk ibcva |}btibah abohfag <O
*(|fr|Initiative @e~obarabe
*(|es|Iniciativa @ePaz Árabe
*(|ru|Mfewhk^-ibfd^-bdbrbejbg{e|u|c|p|ao}
*(|ar|dlamje abobad abijlce
*(|zh|~kB=7倡议
>8|fr|feuille @eroute axée %(résultats #Pvue ~mu~fXpermanent &L~mqisraélo-palestinien prévoyant deux États
>8|es|hoja @eruta #rCuarteto basada ~qcejecución @Quna solución permanente biestatal #rconflicto israelo-palestino;hoja @eruta #rCuarteto
>8|ru|«nafayd{eq kefje|ao kefju|pt kefjp|ao kefjc|ao kefjao}» lfangbycdbq k lahjaqddaip pfcspmbfagedbt lemchjbda-bxfebmAhkasa ~lv~hzlfbdrblai hahpzchjgagedbq ngpv ~eZ
>8|ar|{xjcwe|xajwe} abwjck abdoghme tbC abpmaF ~pnfAigva abdqdfie abjlaice btcqam rb mazd {bbyjai|bbhEai} abtojazcbc abnbowchc >kpoao fqfm mfbgch;{xjcwe|xajwe} abwjck {abdoghme tbC abpmaF |}~pnfAigva abdqdfie abjlaice
>8|zh|~iz斯坦冲突@:永久性两国解决办_[基于表现@:路线图;{以色列-巴勒斯坦|以巴}冲突#a永久{性|}两国解决{办法|方案}#a基于表现@:路线图
>4|fr|~nz>C@G{des|les} arrangements intérimaires d’autonomie
>4|es|~kY@'@k~h:relacionadas con un Gobierno Autónomo Provisional
>4|ru|#z~hCa gfcicdduv icfev @oheiaplfegmcdbt
>4|ar|@5{dlamz gjgclag|abdlamz abdgibk lgjgclag|abdlamz luph gjgclag} abrsd abHagc {abdIkg|abdIkge}
>4|zh|@H临时自治安排~sm声明;#]临时自治安排#a#V{声明|宣言}
*w|fr|~lf*r#Bbiodiversité @eKunming-Montréal
*w|es|>t%J@eBiodiversidad @eKunming-Montreal;>t%JKunming-Montreal #B~nX
*w|ru|DpdAibdhka-IadfcemAhk{eq smawemAdeq feiaBdeq lfasfeiie|ao smawemAdao feiaBdao lfasfeiiu|ao smawemAdao feiaBdao lfasfeiic|pt smawemAdpt feiaBdpt lfasfeiip|ao smawemAdao feiaBdao lfasfeiiao} %4wbafexdaawfexbq
*w|ar|~pQsfhdchB - ~n7%r~is;~pQ{|idb }sfhdchB{ - |-}~n7%r~is
*w|zh|昆明-~io=I%i<t
~aB|fr|#3~da=Y{diversité biologique|biodiversité} ~a8{| et les objectifs d’Aichi relatifs à la diversité biologique};#3~da~ry=Y{diversité biologique|biodiversité}
~aB|es|~i.+z~l5~ryy {|las }Metas @eAichi +z~nX;~i.+z~l5~a8
~aB|ru|LjfejcsbBchk@0%4~kdb *M>ywbafexdaawfexbq @e~m5sanu
~aB|ar|abxwe ~cMbbghfi ~lqbbngje ~ryfpvman pcuc ~is;abxwe ~cMbbghfi ~lqbbngje ~a8
~aB|zh|~a8&c%i~f9#e爱知%i目标;《2011-2020&c%i~f9^/^.&.爱知%i目标^/;~a8&c%i~f9
~cS|fr|%W2063{| de l’Union africaine| : l’Afrique que nous voulons}
~cS|es|%W2063: &mÁfrica _:queremos;%W2063
~cS|ru|&endq{ MFfbkedhkasa hatxe|} @elcfban na 2063 ~pM{| MFfbkedhkasa hatxe}
~cS|ar|~pR~hw~fP2063
~cS|zh|2063&c<K：我们想要@:*';《2063&c<K》：我们想要@:*';2063&c<K
<[|fr|~kq~p7gouvernance responsable @Erégimes fonciers ~d5%Qterres, %Qpêches #i%Qforêts ~jJ~e)nationale
<[|es|~e,%ZGobernanza Responsable #BTenencia #BTierra, @o~hPy @ZBosques ~m1Contexto #B~e(Nacional
<[|ru|~ncajgcjhjgcddasa ~fkgalfahag gmencdbq b lamAxagedbq xcicmAduib, fuwduib b mchduib fchpfheib ~n"~ms=F
<[|ar|&l{|abgc fAigva bqhe abpdh abBHazc abiabdc }#kabrfsde abdoIfbe brcaEe abpjaAc fdyacm abpodas fabBalag &/ocak ~kUabfwhc
<[|zh|%2~di范围内土地+m~et及~ov权属负~g-治理~m0
_A|fr|^z~p7~fWresponsable
_A|es|=Z+z~hPResponsable
_A|ru|~lPgcncdbq ajgcjhjgcddasa fuwamaghjge
_A|ar|dmfhe ~pq@/labycm abjucm
_A|zh|负~g-~et~f7
~aI|fr|^z@eLa Haye #N@oprolifération @Emissiles balistiques
~aI|es|=Z@eLa Haya ~mcProliferación %0Misiles Balísticos
~aI|ru|Qeeshk~f0kanckh@z~sa~cbfehlfahjfedcdbq wemmbhjbBchkbv fekcj
~aI|ar|dmfhe bavac bkfaim ~pq~n4ahguaj abkHazn abgocajce
~aI|zh|~fH弹道导弹扩散海牙&C+n
~b3|fr|^z#8>b#Y#i>b~k0@epiraterie, @Evols %'main armée ~i/@E~mP~qf~cPmaritimes +4~rJ@el’Ouest #i&LCentre;^z@eYaoundé
~b3|es|=Z%s_Z%!#BPiratería, &mRobo a Mano Armada #n~oMy ~fGMarítimas {Ilegales|Ilícitas} #PÁfrica ~o[y Central;=Z@eYaundé
~b3|ru|~lPlagcncdbq, @SlfchcBcdbq lbfejhjge, gaafpycddasa fexwaq =ehpnag b dcxekaddao ^k@eiafc g Зelendao b ЦcdjfemAdao MFfbkc;Яpdnhk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~b3|ar|_v~pq@/lkdi abkjyhe fabowf abdobr {Am|ibC} abonh fabphuwe ~gi~f(&/Bjl ffow pnjckca;dmfhe cafhmc bkfaim abobfs;_vobfs cafhmc
~b3|zh|在西非#e中部*'~fH#e^e海盗+m武装抢劫~kA#e~g,%.~ky@:~f7;雅温得~f7
~aG|fr|^z#T@o~k0@epiraterie ~qfvols %'main armée ~i/@E~mP%"~pEIndien occidental ~p0golfe d’Aden;^z@eDjibouti
~aG|es|=Z%s_Z%!#BPiratería y @ZRobos a Mano Armada #n@Z~oM~pWÍndico ~o[>mGolfo @eAdén;=Z@eDjibouti
~aG|ru|~lPlagcncdbq, @SlfchcBcdbq lbfejhjge b gaafpycddasa fexwaq =ehpnag g xelendao Behjb Rdnbohkasa akcede b Mncdhkai xembgc;Hybwpjbohk{bo kanckh|asa kanckhe|aip kanckhp|bi kanckhai|ai kanckhc} lagcncdbq
~aG|ar|_v~pq@/lkdi abkjyhe fabowf abdobr {Am|ibC} abonh &/Bjl ~plabvhmc fxbcq imh;dmfhe qclfgc bkfaim abobfs;_vobfs qclfgc
~aG|zh|吉布提~f7
~bV|fr|@i*a#.%"@[écoles
~bV|es|@g@kEscuelas Seguras
~bV|ru|~g:wcxalehduv Ckamev;~g:^nCkam
~bV|ar|@5abdmajo abJdhe;@5#kabdmajo abJdhe
~bV|zh|%n学校@y
_7|es|Compromisos ~sQ{| para Proteger a los Niños Reclutados o Utilizados Ilícitamente por Fuerzas Armadas o Grupos Armados}
_7|ru|Gefbyhk{bc awqxejcmAhjge|bv awqxejcmAhjg|bi awqxejcmAhjgei|bib awqxejcmAhjgeib}
_7|ar|abgEadag lajco
_7|zh|@H#m%-不被~c0%.招募或~cs@:~ku~os;#]#m%-{不被|免遭}~c0%.{招募|征募}或~cs#a~ku~os;&.~ku~os^/
+K|fr|@i#4%Q>C#i#U<Cau travail
+K|es|Declaración{| de la Organización Internacional del Trabajo| de la OIT} ~oea @Z@'y #f~e[~m1Trabajo
+K|ru|#zaw ahdagalamesetzbv ~scb */g hFcfc jfpne
+K|ar|@5#'fabrkfk =B&/abidb
+K|zh|~nI~o8中=J#e%o@y;{国际劳工组织|劳工组织|}#]~o8中#a=J#e%o#a@y
~aK|fr|@i&Lcentenaire @e{l’Organisation internationale du Travail|l’OIT} @3l’avenir &Ltravail
~aK|es|@g#rCentenario #B{Organización Internacional del Trabajo|OIT} ^:Futuro #rTrabajo
~aK|ru|#zhjamcjbq {Icynpdefandao afsedbxerbb jfpne|IET} a wpnpzci hFcfu jfpne;#zhjamcjbq a wpnpzci hFcfu jfpne
~aK|ar|@5dzfce ~h0*m#d_1dogklb abidb
~aK|zh|~nI劳动%f@:~lF百&c@y;{国际劳工组织|}#]劳动%f#a~lF#a百&c@y
=.|fr|@i{de l’Organisation internationale du Travail |de l’OIT |}*a+Msociale ~p7mondialisation équitable
=.|es|Declaración{ de la Organización Internacional del Trabajo|| de la OIT} %Z&?<M@Quna Globalización Equitativa
=.|ru|@1{q|b|t|co}{ Icynpdefandao afsedbxerbb jfpne|} a harbemAdao hlfegcnmbgahjb ~mwhlfegcnmbgao smawembxerbb
=.|ar|@5~h0*m#d#k~l(~j9_1ifbde iambe;%1#qlabimabe ~j9_1ifbde iambe
=.|zh|~nI争取公平=I化@:=2正义@y;{国际劳工组织|}#]争取公平=I化@:=2正义@y
~iM|fr|@id’Alma-Ata
~iM|es|~kYAlma-Ata
~iM|ru|Mmie-Mjbdhk@K
~iM|ar|@5pbda{ - |-| }Jga
~iM|zh|~oy@y
~aD|fr|@id’Astana %(soins @esanté primaires
~aD|es|~kYAstaná @k~gWAtención Primaria @eSalud
~aD|ru|Mhjedbdhk@da lcfgbBdao icnbka-hedbjefdao laiazb
~aD|ar|@5pogaha #kabjiace abyrce abpfbce
~aD|zh|阿斯塔纳初级~on保健@y;@H初级~on保健@:阿斯塔纳@y
~mJ|fr|@id’Incheon : Éducation ~kI: vers une éducation inclusive #iéquitable @equalité #iun apprentissage tout au long #Bvie @3tous;@id’Incheon
~mJ|es|~kYIncheon: ~fx2030: Hacia una ~fxInclusiva y Equitativa @eCalidad y un Aprendizaje a lo Largo #BVida @QTodos;~kYIncheon
~mJ|ru|RdBvadhk@K
~mJ|ar|@5thucfh
~mJ|zh|仁川@y：2030&c~kw：迈向全纳+m公平+m有质量@:~kw#e全民终身学习;仁川@y
>.|fr|~b(*abioéthique #i@[~sH
>.|es|@g*4@kBioética y <z
>.|ru|#pa wbaPjbkc b */>r
>.|ar|%1%rbpxbakcag ablcfbfqca ~iW;%1%r#kpxbakcag ablcfbfqca ~iW
>.|zh|%f生物伦理与+r@y;%f生物伦理#e+r@y
&S|fr|~b(*a~j]culturelle
&S|es|@g*4%Z^8Cultural
&S|ru|#pa kpmAjpfdai fexdaawfexbb
&S|ar|%1%r#kabghfi abDkanc
&S|zh|%f>g多样性@y
~bL|fr|~b(%agénome humain #i@[~sH
~bL|es|@g*4#5Genoma Humano y @Z<z
~bL|ru|#pa scdaic ~cdb */>r
~bL|ar|%1%r#kabdqch ablujc ~iW
~bL|zh|%f%]类基因组与+r@y
~aJ|fr|@i#A%aclonage @Eêtres humains
~aJ|es|@g_Y%ZClonación Humana
~aJ|ru|#z#Ea kmadbfagedbb >r
~aJ|ar|@5@w#kaoghoax abluj
~aJ|zh|@A@H%]@:克隆@:@y;@A%]@:克隆@y
~gm|fr|Recommandation @Gl’éthique @el’intelligence artificielle
~gm|es|Recomendación %ZÉtica #BInteligencia Artificial
~gm|ru|Ockaicdnerb~dgaw PjbBchkbv ehlckjev bhkphhjgcddasa bdjcmmckje
~gm|ar|abgfyce ~fMlpxbakcag abHsaF abaywhaic
~gm|zh|%]工智能伦理#J建议书
+?|fr|%)#A=Y@9&Lconsommateur
+?|es|%u_Y~sl#rConsumidor
+?|ru|~lt@Y#E~lz~dfbdjcfchag lajfcwbjcmco
+?|ar|~cm@w#0~fQabdogvbs
+?|zh|@A#m消费者+n;@A消费者#m+n
+d|fr|#w<C#Bstatistique officielle
+d|es|@'~e[~jzEstadísticas Oficiales
+d|ru|Ehdagalamesetzb@YaFbrbemAdao hjejbhjbkb
+d|ar|#'=BbbtryaFag abjodce
+d|zh|官方统计=J
~fi|fr|%)=Yréglementation @Efichiers personnels informatisés
~fi|es|~c7{para|sobre} @o~h[%0Ficheros Computadorizados @eDatos Personales
~fi|ru|>u@Yfcsmeicdjerbb kailAtjcfbxbfagedduv kefjajck, hancfyezbv nedduc mbBdasa vefekjcfe
+U|fr|Responsabilité @e~ly@3fait internationalement illicite
+U|es|~h]#r~jv~mSHechos Internacionalmente Ilícitos
+U|ru|EjgcjhjgcddahjA +Txe icynpdefanda-lfajbgalfegduc ncqdbq
+U|ar|doIfbce ^Zih abpniab ~f(mfbca
+U|zh|%2对#C不_[&C@:~g-
^y|fr|#w<C@Eopérations @erestructuration #Bdette souveraine
^y|es|~cz%0Procesos @eReestructuración #BDeuda Soberana
^y|ru|#c{lfarchhe|lfarchhag} fchjfpkjpfbxerbb hpgcfcddasa namse
^y|ar|#'=B@/lidbcag tiame vcsbe abmcfh abocamce;#'=Bbidbcag tiame vcsbe abmcfh abocamce
^y|zh|~rH债务重组进程@:=J;#]~rH债务重组{进程|过程}#a=J
<0|fr|#M=R@[~a3='@!#A^A~rW
<0|es|#l@eRelación ='{las Naciones Unidas y la Corte Penal Internacional|la Corte Penal Internacional y las Naciones Unidas}
<0|ru|=3Icynpdefandui psamagdui hpnai
<0|ar|&Jabibake ~lxfabdrsde ~gk<O
<0|zh|@A#e~f3间^d#2;@A{和|与|同}~f3{间|之间|}#a^d#2
*-|fr|~j1financier #i{|les |des |aux }~q5@e_Gfinancière ~sR+o
*-|es|~jZFinanciero y ~h[Financiera Detallada @e&:
*-|ru|Wbdedhagu{c lamaycdbq b lfegbme|v lamaycdbo b lfegbm|i lamaycdbqi b lfegbmei|ib lamaycdbqib b lfegbmeib|v lamaycdbqv b lfegbmev} ~fw
*-|ar|abhGad abdabc fabkfaim abdabce bbpdd abdgrme
*-|zh|@A财务~sz
trips|fr|#M{|de l’Organisation mondiale du commerce }%(~iO~mapropriété intellectuelle qui touchent au commerce{| (Accord sur les ADPIC)};#M%(ADPIC
trips|es|Acuerdo&b^X~m'%0#f@ePropiedad Intelectual relacionados con &mComercio;#l^XADPIC
trips|ru|&U*X@ojafsagui ehlckjei ~hDbdjcmmckjpemAdao hawhjgcddahjb;@O@oTORGL
trips|ar|&Jabqfahl ~bBabnsjce;%e#q~n-~bBabnsjce;&J{|dhGde abgqaje abiabdce abdgibk l}qfahl _!abdbsce abnsjce ~l8labgqaje;%e#qlqfahl _!abdbsce abnsjce ~l8labgqaje;&Jgjclo
trips|zh|~d?#2;~d?~el
wto|fr|#M@e~llinstituant @!~bc&Lcommerce
wto|es|#l@e{Marrakech|Marrakesh} ~mS&m_:se Establece @o=x%J#rComercio
wto|ru|~r2#Q{a haxnedbb|aw pBfcyncdbb} ~cgjafsagao afsedbxerbb
wto|ar|&Jdjasu {bthuaF dhGde|abdhuz bdhGde} ~iLabiabdce
wto|zh|~ey~op%f~h,%O#2;~op%f~h,%O#a~ey#2
~eL|fr|~nz<L@Gl’Accord %(ADPIC ^Asanté publique
~eL|es|~kYDoha&b~oeal #l^XADPIC ~jASalud Pública
~eL|ru|~cE@K*X«LasmeCcdbc @oTORGL b awzchjgcddac xnfegaavfedcdbc»
~eL|ar|@5~fL#k%e#q~n-~bBabnsjce fabyre abiade;@5~fL{|abyamj ih dhGde abgqaje abiabdce biad 2001 }#k&Jgjclo fabyre abiade
~eL|zh|@H&.~d?#2^/与公共~q-@:~ct@y;#]&.~d?#2^/~d:公共{健康|卫生}#a{多哈|}@y
kazan|fr|~sOKazan
kazan|es|#3>aKazán
kazan|ru|Dexedhk@0&x
kazan|ar|=HkaEah
kazan|zh|喀山#,
+a|fr|#Mrevitalisé %a~fX&L~mq#P~hR&LSoudan &LSud;#Mrevitalisé
+a|es|#lRevitalizado +z~dy~fC@e~o5;#lRevitalizado +z~dy#P~o5;#lRevitalizado
+a|ru|Ewdagmcdd#Raw pfcspmbfagedbb ~lvg {Ochlpwmbkc Yyduo Lpned|Yydai Lpnedc};Ewdagmcdd{ac hasmeCcdbc|asa hasmeCcdbq|aip hasmeCcdbt|ui hasmeCcdbci|ai hasmeCcdbb}
+a|ar|%eabdhuw bgofce ~l'&/qdvfjce qhfl abofmah;%e{|abhvazc }abdhuw {bgofce|brb|luph gofce|luph rb|abdgibk lgofce|abdgibk lrb} ~l'{nc|abmazj nc} ^o;%eabdhuw
+a|zh|~oi重振~el;@H~oi@:重振~el;重振~el;重唤活力@:@H~bf{共和国|}冲突@:~b5
=f|fr|@U*v@eNagoya-Kuala Lumpur *a~iw^A~of#8au @U@e=S*a#Y@Erisques biotechnologiques
=f|es|~sJ~nm{-| - }Kuala Lumpur @k~h]y Compensación Suplementario al ~sJ=S@k#"#BBiotecnología
=f|ru|Jesaohka-Dpeme-Zpilpfhk{bo nalamdbjcmAduo lfajakam|asa nalamdbjcmAdasa lfajakame|aip nalamdbjcmAdaip lfajakamp|bi nalamdbjcmAdui lfajakamai|ai nalamdbjcmAdai lfajakamc} aw ajgcjhjgcddahjb b gaxiczcdbb k Defjevcdhkaip lfajakamp @owbawcxalehdahjb
=f|ar|%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc {luph abdoIfbce|abdgibk labdoIfbce} fabqlj abgifcAc {abgali bljfgfsfb|abdbrk lljfgfsfb} kjwaqhe bbobade abprcazce;%mhaBfca{ - |-}sfaba{| }bdlfj abgsdcbc
=f|zh|&.~g!%n@B^/@H赔偿~g-与补救@:~en-吉隆坡~b";#]赔偿~g-~d:补救#a~en-吉隆坡~b"
_t|fr|#M*Zprévenir @o~fWnon réglementée #Phaute mer %"~pEArctique central
_t|es|#l@QImpedir @o~hPNo Reglamentada #PAlta Mar ~pWÁrtico Central
_t|ru|@Oa ~d-dcfcspmbfpciasa lfaiuhme g ~n2iafc g rcdjfemAdao Behjb Lcgcfdasa Zcnagbjasa akcede
_t|ar|{agnakce|agnak} dhi ~qyBcj abdhGd ~o"{nc fow|lfow} ~plabkwlc abudabc
_t|zh|*o中北冰洋不管制公海~et#2
_r|fr|#M&LCap @e2012 *a*9@Edispositions &L@U@e~az@e1993 #8>b~mf@e~az@e1977 *a#.@E~mP@e~q2;#M&LCap @e2012
_r|es|#l@eCiudad #rCabo @e2012 %ZImplantación @e~h:#r~sJ~az@e1993 %sal @I~sP~az+z#"%0~oMPesqueros, 1977;#l@eCiudad #rCabo{ de 2012|}
_r|ru|Dcoljepdhk#Q2012 ~pM{ aw ahpzchjgmcdbb lamaycdbo Taffciambdahhkasa lfajakame 1993 sane k Taffciambdahhkao icynpdefandao kadgcdrbb la wcxalehdahjb fuwamagduv hpnag 1977 sane|}
_r|ar|&Jscl gafh ~fP2012 #kghncH prsad %mgfjcdfbchfo ~fP1993 #qlagnakce gfjcdfbchfo #dbobade onh ~qy~fP1977;&Jscl gafh ~fP2012
_r|zh|实施《1977&c托雷莫利诺斯#C渔船%n@m1993&c托雷莫利诺斯@B^/规定@:2012&c开普敦#2;2012&c开普敦#2
~qV|fr|~nzMalabo *acroissance ^Atransformation accélérées @el’agriculture ~rJ~p7prospérité partagée ~rzmeilleures conditions @evie
~qV|es|~kYMalabo{| de la Unión Africana} %ZAceleración #rCrecimiento ~jA{Transformación|Trasformación} #BAgricultura #Ppro #BProsperidad Común ~jAMejora %0Medios @eVida
~qV|ru|#zIemewa aw phkafcddai fahjc b lfcawfexagedbb hcmAhkasa vaxqohjge _Dghcawzcsa lfargcjedbq b laguCcdbq pfagdq ybxdb
~qV|ar|@5dabalf {|abyamj ih abagram abpnjckc }#kabgiqcb labhdf fabgrfb abEjaicch _1abjxaF abdugjs fgroch olb abdicue
~qV|zh|@H加快农业增长#e转型，~dt共同繁荣#e改善生计@:马拉博@y
~i2|fr|~m2{|de l’Organisation des Nations Unies pour l’alimentation et l’agriculture }*Z~fV%'contrecarrer #i%'~e5@o~fW=5
~i2|es|~oY@C@Q~hqDesalentar y ~f.@o~hP^D
~i2|ru|#b#I@olfcnplfcyncdbt, hncfybgedbt b &,+!{fuwdasa |}~qU
~i2|ar|~pR*m#d^?ibcv
~i2|zh|*o+m阻止#e+8%.+m未报告#e无管制@:捕捞~ky#C#,;~ss{鱼|捞}{活动|}#a#C#,
="|fr|%/@e<Lissue &L« Sommet social *r» intitulé « Deuxième Sommet *r~lcsocial »;%/@eDoha
="|es|%E@e<L#BCumbre <M%Jbajo @odenominación {|de }“Segunda ~f,@k#sSocial”;%E@eDoha
="|ru|~cE{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} ~o:~byheiibje lan dexgedbci «Njafeq Nhcibfdeq ghjfcBe @e~fl_D~byfexgbjbq»;~cE{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco}
="|ar|@5~fL>wabdhlDk ih ”dIgdj abkde abaqgdaic abiabdc“ ~nYihfah ”dIgdj abkde %r~pj~l.abaqgdaice“;@5~fLabocaoc
="|zh|题为“~cw次=2~iD”@:“%f社发*S”《~ct#:^/;题为“~cw次=2~iD”@:“%f社发*S”~ct#:;&.~ct#:^/
+,|fr|~nzCancún ~eh*V~rz=G~iU#Bbiodiversité @3>lbien-être
+,|es|~kYCancún @k~gW~k7&"~jA+2~cK#BBiodiversidad ^:Bienestar
+,|ru|Dedkpdhk@d@oekjpembxerbb jciejbkb ~kdb *M>ywbafexdaawfexbq ~lz~mXmtnco
+,|ar|@5sahsfh #kgidcd rnG abghfi ~lqfaogxmadv abdogmad {dh pqb grkck|dh pqb} {abjnavce|abjnav}
+,|zh|将#m#e%t~g8%i以增进福祉纳入主流@:坎昆@y
~hX|es|~kYAichi-Nagoya %Z~fx^:#s~cj
~hX|ar|@5pcuc{ - |-}haBfca #kabgibcd _1~qt~j'
~hX|zh|%t#u~kw爱知-~en@y;@H%t#u~kw@:爱知-~en@y
=!|fr|#M%adégagement @Eforces israéliennes #isyriennes;#M%adégagement{ des forces|}{ de 1974|}
=!|es|#l%ZSeparación ~jzFuerzas{| entre Israel y la República Árabe Siria| de 1974};#l%ZSeparación
=!|ru|@Oa fexKcnbdcdbb gaohk;&U{| 1974 sane} ~qMRxfebmci b Lbfbohkao Mfewhkao Ochlpwmbkao a fexKcnbdcdbb gaohk
=!|ar|&JnA abauglas lch abkfag{ abtojazcbce fabofjce|}
=!|zh|以色列#e~kB叙利亚~g3部队~fr;以色列*0叙利亚部队~fr;部队~fr;&.~fr^/
~mG|fr|*d2007 %a^l%"@o~q2{ (no 188)|};@R{| (no 188)} %a^l%"@o~q2{|, 2007}
~mG|es|~hK~qcPesca{, 2007 (núm. 188)|, 2007|}
~mG|ru|@c2007 ^C~qQg fuwamagdai hckjafc ~i]188);*u~qQg fuwamagdai hckjafc
~mG|ar|{abagnakce abdgibke labidb|agnakce abidb} &/kwai ycm abpodas
~mG|zh|2007&c~et~o8~dK188~so;2007&c~et~o8@m
<.|fr|*d1968 *acirculation routière
<.|es|~jkCirculación Vial
<.|ru|%7~n]ngbycdbb 1968 ~pM;@c1968 ^C~n]ngbycdbb
<.|ar|@tiad 1968 bbocj >kabwjk;@tabocj >kabwjk ~fP1968
<.|zh|1968&c道路交通@m
^Q|fr|~jIsignalisation routière
^Q|es|~jkSeñalización Vial
^Q|ru|%7nafayduv xdekev b hbsdemev
^Q|ar|@tbangag ftuajag abwjk;@t{iad 1968 |}#kbangag ftuajag abwjk
^Q|zh|1968&c路标#e信号@m
~bK|fr|#M~st@[États-Unis d’Amérique #8au Siège ~sR+o;#M@eSiège
~bK|es|{Acuerdo|Convenio} ='@uy @Z&sUnidos @eAmérica %s_ZSede @e&:;{Acuerdo|Convenio} %s_ZSede
~bK|ru|@O~riLacnbdcdduib Шjejeib Micfbkb ~idichjafehlamaycdbb ЦcdjfemAduv pBfcyncdbo ~fw;@Oa ЦcdjfemAduv pBfcyncdbqv
~bK|ar|%e{abdikfm |abdljd |}~lxfabfbacag abdgrme abpdjcsce #kdkj <B;&Jabdkj
~bK|zh|@A#e美利坚合众国@H@A总部@:#2;@A*0美{利坚合众|}国@H@A总部@:#2;总部#2
~c.|fr|>G~sR@E+Waméricains
~c.|es|^Y#B=x%0&sAmericanos
~c.|ru|~cL~m/eicfbkedhkbv ~eZ
~c.|ar|~hZ~h0^Zabpdjcsce
~c.|zh|~re%2%O+6
*P|fr|~a!=Y#Y^A%d#Btorture
*P|es|~ca~fvy ~r)@oTortura
*P|ru|~jL~kilujak ~bEdbv
*P|ar|~av~n4~qu~cnibcv
*P|zh|~re~fH#e惩罚酷刑@m
%[|fr|~a!*a@9~mal’homme @E%Uâgées
%[|es|~ca%Z@"%0#fHumanos ~jz&XMayores
%[|ru|~jL*j~hD~cd~qRmtnco
%[|ar|~av#krdace _!~qwbslaj aboh
%[|zh|~re#m老&c%]+r@m
+R|fr|@U>b~nF~i9#8%Q#U@E%Uâgées ~a5
+R|es|@T#B~ia~sh%sa @Z#f~jz&X@eEdad #P~f1
+R|ru|*gb defanag a */~qRmtnco ~gv;*gb defanag, @S~hD~qRmtnco ~gv
+R|ar|{abljfgfsfb abdbrk labdcDak|ljfgfsfb abdcDak} ~cOfabuifl {luph rkfk|abdgibk lrkfk} slaj aboh ~dE
+R|zh|&.~oZ+6^/@H*'老&c%]%o@:@B;&.*'+r#e~at^/@H*'老&c%]%o@:@B
<V|fr|@a#BCommunauté ~ok@E+W@el’Afrique @el’Ouest %(~srcalibre, ~qSmunitions #i~cTmatériels connexes
<V|es|@j#B{Comunidad Económica de los Estados de África Occidental|CEDEAO} @k{las |}~k"Ligeras, sus Municiones ~i)~jNConexos
<V|ru|@cЭkadaibBchkasa haawzchjge xelendaeFfbkedhkbv +Ta hjfcmkagai afpybb b mcskbv gaafpycdbqv, waclfblehev k dbi ~c3~eidbib iejcfbemev
<V|ar|@tabqdaie abakgyamce bmfb Bjl pnjckca @/labpobre abyBcje fabpobre abxncne
<V|zh|西非%2~h)共同体@H~ep+m其~oq及*"相关材料~jh;西非%2~h)共同体@H~ep+m{其|}~oq^.*"{相关|有关}{材料|物资}~jh
=d|fr|*dl’Afrique centrale @3>l~hy@E~srcalibre, @e~qSmunitions ~rztoutes pièces #icomposantes pouvant servir %'~n.fabrication, ~of#iassemblage;*dKinshasa
=d|es|~sSKinshasa
=d|ru|ЦcdjfemAdaeFfbkedhk~oHxe hjfcmkagui afpybci b mcskbib gaafpycdbqib, waclfbleheib k dbi b ghcib Behjqib b kailadcdjeib, ~k)wujA bhlamAxagedu ~lzbv bxsajagmcdbq, fciadje b hwafkb;DbdCehhk@p
=d|ar|@tfow pnjckca {bbrm dh|bdjakle} *q>]fHxazjva;@tschuaoa
=d|zh|中部*'管制~ep+m其~oq#e可用于制造+m修理#e组装此类%V@:零部件@m
cifta|fr|~a!~o0@emunitions, d’explosifs #i~pxmatériels connexes
cifta|es|~ca~mcFabricación >m~nUIlícitos @e*3@eFuego, Municiones, ~oS~i)~jNRelacionados
cifta|zh|~re%2&B~rA火器+m~oq+m爆炸物及*"~q[材料@m
~q7|fr|~mf{de 1995 |}%(normes @e~r[_a@E~mP@epêche, @edélivrance @Ebrevets ~rzveille
~q7|es|@I@C@kNormas @eFormación, Titulación y Guardia ^:~ci%0~oMPesqueros{, 1995|}
~q7|ru|#b>f~pDb nblmaibfagedbb ~sbfuwamagduv hpnag b dchcdbb gevju{| 1995 sane}
~q7|ar|~m7bdiaccj abgmjcl fabtqaEe fabxnaje bbiadbch >kdgh onh abycm
~q7|zh|1995&c渔民~fo与~h9~m3;1995&c#C渔船{船员|人员}~fo*0~h9@m
~bt|fr|~jI~k0+4dirigés #N~dz
~bt|es|@I~gYRelacionados con @o~f"
~bt|ru|%7~p1dcxekadduib ekjeib #7&w~fY
~bt|ar|@t%S@/labwcjah ~r.
~bt|zh|<I与#C~es~q[@:%.&C~jh
*)|fr|@U*v>b@a=Y%d#Bcapture illicite d’aéronefs
*)|es|@TComplementario #r@I+z%!#rApoderamiento Ilícito @e~m!
*)|ru|~dQnalamdqtz~be~m,~p1dcxekaddui xevgejai ~d!
*)|ar|#G{abdsdb|abgsdcbc} bagnakce kdi abaogcbaF ~dM>k~qx
*)|zh|<I~g?@m@:~b";&.#]<I~g?#a%p#a~b"
~c-|fr|@Uportant amendement #B~k6~h1#i~oB~cTactes survenant %'bord @Eaéronefs
~c-|es|@T_:Modifica &m@I~p8Infracciones y Ciertos Otros Actos ~lga Bordo ~jz~m!
~c-|ru|~dQbxicdqtz~be~m,lfchjplmcdbqv b dckajafuv nfpsbv ekjev, hagcfCeciuv @ewafjp ~d!
~c-|ar|%m~qJ@-{abxaye|abdgibke} labqjazd fliA {abpniab|abpidab} abpxjC ~j">kdgh ~qx
~i(|fr|@U{de 2005 |}#8>b@a~sq#Bnavigation maritime
~i(|es|~nt{ de 2005|} {relativo al|del} @I~q(#BNavegación Marítima
~i(|ru|#!~rwsane ~eja %h@.~ax;#!~eja %h@.~ax
~i(|ar|%m{iad |}~rw{bagnakce|abdbrk lagnakce|abdgibk lagnakce} ~ag~j!
~i(|zh|&.~jF%n%.&C@m》2005&c@B;&.~jF%n%.&C%p{的2005年|的|}@B
<k|fr|@U{de 2005 |}#8au @U~sq@Eplates-formes fixes situées ~ee
<k|es|~nt{ de 2005|} {relativo al|del} @T~q(~jzPlataformas Fijas Emplazadas ~qc~k:
<k|ru|#!~rwsane k Gfajakamp a <u@e_L;#!k Gfajakamp a <u@e_L
<k|ar|%m{iad |}~rw{bljfgfsfb|abdbrk lljfgfsfb|abdgibk lljfgfsfb} ~agabdhyag abDalge {abkazde|abdfqfme|abfakie} {nc|ibC} ~n0
<k|zh|&.~iq%.&C@B》2005&c@B;&.~iq%.&C@B^/{的2005年|的|}@B
*[|fr|~jn>b~jI@9physique @Ematières ~fT
*[|es|~f/{de|a} @o~jk@"Física %0~jN~ga
*[|ru|Galfegk{e|b|c|p|ao} ~eja ~jw*j<Diejcfbeme
*[|ar|~qJ@tabrdace abdamce bbdfam ~po
*[|zh|&.~in物#m%p~d];&.~in{物|体}#m%p#a{2005年|}~d]
>V|fr|~jn@e~o(au @U@eMontréal #8%'@E~dbqui appauvrissent @o~it;~jn@eKigali
>V|es|~f/@e~o({del|al} ~sJ~jO%sa #F~j5_:Agotan @o~sK;~f/@e~o({del|al} ~sJ~cF;~f/@eKigali
>V|ru|Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k IadfcemAhkaip lfajakamp @ogczchjgei, fexfpCetzbi axadaguo hmao;Dbsembohk{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
>V|ar|~qJscBabc {bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} ~n7#kabdfam abdoghnme bwlke abpfEfh;~qJscBabc
>V|zh|&.@H消耗臭氧层物质@:~io@B^/基加利~d];基加利~d]
_w|fr|~jn@eDoha{ au Protocole de Kyoto|}
_w|es|~f/@e<L{al|del} ~sJ{Kyoto|Kioto};~f/@eDoha
_w|ru|~cE{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao} k Dbajhkaip lfajakamp;~cE{eq lalfegke|ao lalfegkb|ao lalfegkc|pt lalfegkp|ao lalfegkao}
_w|ar|~qJ~fL{bljfgfsfb|ibC ljfgfsfb|abdmxb ibC ljfgfsfb} scfgf;~qJabmfre
_w|zh|&.~lC@B^/~ct~d];&.~lC@B^/@:~ct~d];~ct~d]
~d"|fr|~gb@eGlasgow @3>lclimat
~d"|es|~ch@eGlasgow ~mS&mClima;~chClimático @eGlasgow
~d"|ru|Qmexsaghk{bo kmbiejbBchkbo lekj|asa kmbiejbBchkasa lekje|aip kmbiejbBchkaip lekjp|bi kmbiejbBchkbi lekjai|ai kmbiejbBchkai lekjc}
~d"|ar|~hZBbaosf bbdhax
<o|fr|#M{de l’Organisation mondiale du commerce |}*afacilitation @Eéchanges
<o|es|Acuerdo&b@k~gWFacilitación #rComercio
<o|ru|&U*Xaw plfazcdbb lfarcnpf jafsagmb
<o|ar|&Jgcocj abgqaje;&J~h0~iL~d2#qlgcocj abgqaje
<o|zh|~h,便利化#2;~h,便利化~el
=a|fr|#M%(subventions >b~q2
=a|es|Acuerdo&b@k{|las }Subvenciones _ZPesca
=a|ru|&U*Xa hpwhbnbfagedbb fuwdasa ~qU
=a|ar|%e#qltiahag ~qGabpodas;&J~h0~iL~d2#qltiahag ~qGabpodas
=a|zh|~et补贴#2
<b|fr|#M{de l’Organisation mondiale de la Santé |de l’OMS |}%(pandémies ~sR~bc#BSanté;#M{de l’Organisation mondiale de la Santé |de l’OMS |}%(pandémies
<b|es|#l#B{Organización Mundial de la Salud|OMS} @kPandemias;#l@kPandemias
<b|ru|@O~krxnfegaavfedcdbq @o~p1ledncibqib;GedncibBchk%N
<b|ar|&J~h0abyre ~d2#kabqfazr;&Jabqfazr
<b|zh|%f~on%O~oo#2;{世卫组织|}~oo#2
>T|fr|~gb*asécurité, @ostabilité ~p0#g%"@orégion @EGrands Lacs
>T|es|~ch%ZSeguridad, @oEstabilidad >m#s~qcRegión %0Grandes Lagos
>T|ru|Gekj@za wcxalehdahjb, hjewbmAdahjb b fexgbjbb g feoadc Ncmbkbv axcf
>T|ar|~hZabpdh fabaogkjaj fabghdce &/dhwke ablrcjag absljC
>T|zh|大湖区%n+m稳定#e#u@m;大湖区%n+m稳定*0#u{公约|契约|条约}
<Z|fr|#M=R@[~a3~stl’Agence @W@el’énergie atomique
<Z|es|#l~p8~cI='@u>mOrganismo{ Internacional de Energía Atómica|}
<Z|ru|&U, fcspmbfptz{cc|csa|cip|bi|ci} gxebiaajdaCcdbq #Eh {Icynpdefandui escdjhjgai la ejaidao Pdcfsbb|Mscdjhjgai};=3Icynpdefandui escdjhjgai @oejaidao Pdcfsbb
<Z|ar|%eabdhGd bbibake ~lxfabfsabe #dbbwake abHjce;%eabdhGd bbibake ~lxfabfsabe
<Z|zh|@A与~em间^d#2;@A*0{国际|}~em{间|之间的|}^d#2
<!|fr|#M%(~a3~st@!@3%q@E^achimiques
<!|es|#l@k{la Relación|las Relaciones} ='@u~jA=x+z*U~jz*3Químicas
<!|ru|=3Efsedbxerbco @oxelfczcdbt vbibBchkasa afpybq
<!|ar|%e#qlabibake ~lxfdhGde rGj *q~r?
<!|zh|@A#e&B~kt%V%O间^d#2;#]@A*0&B~kt%V%O{间|之间}^d#a#2
~dp|ru|=3_iafsedbxerbco @oibsferbb
~dp|ar|%e#qlabibake ~lxfabdhGde #dbbvqje
~dp|zh|@A#e#C~kz%O间^d#2;#]@A*0#C~kz%O{间|之间}^d#a#2
<:|fr|~l2#i{|le |du |au }~j1_a~sR+o
<:|es|~a)y ~jZ#r~ci@e&:
<:|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev} a lcfhademc ~fw
<:|ar|{abhGadah abpoaoc fabtmajc|abhGadch abpoaoc fabtmajc} bdfGnc <B
<:|zh|@A~o8~f6~sz;@A~o8~f6~ra#e~o8~f6细则
<e|fr|~j1#i{|les |des |aux }~q5=R@oplanification @Eprogrammes, @[~iO&Lbudget qui ont trait %Qprogrammes, >l~hy@el’exécution #i@[méthodes d’évaluation
<e|es|~jZy ~h[Detallada +zPlanificación %0Programas, @Z~m'@e~r"#rPresupuesto, @oSupervisión #B~juy @ZMétodos @eEvaluación
<e|ru|Gamaycdb{q b lfegbme|o b lfegbm|qi b lfegbmei|qib b lfegbmeib|qv b lfegbmev}, fcspmbfptzb{c|v|i|ib} lmedbfagedbc @olfasfeiiei, lfasfeiiduc ehlckju wtnycje, kadjfamA ~pAb icjanu arcdkb
<e|ar|abphGde fabkfaim ~pngrsd gxwcw abljadq fabqfahl abljhadqce bbdcEahce fjym abghncH fpoabcl abgkccd
<e|zh|~q?规划+m预算内~q?~rg+m<s~or监测#e评价方_[~sz
~bN|fr|@ifaisant @e~pEIndien une zone @epaix
~bN|es|@g#rOcéano Índico como Zona @ePaz
~bN|ru|#zaw awKqgmcdbb Rdnbohkasa akcede xadao ibfe
~bN|ar|@5{|aiglaj }~plabvhmc dhwke obad
~bN|zh|宣布印度洋为=7区@y;宣布印度洋为=7区@:@y
~eR|fr|~nzLima : vers un #gindustriel inclusif #i~mt
~eR|es|~kYLima: hacia un #s~oWInclusivo y ~cj
~eR|ru|Zbihk@d«GpjA k nahjbycdbt ghcavgejdasa b *MlfaiuCmcddasa fexgbjbq»;Zbihk@K
~eR|ar|@5bcda: hrf {|grkck }ghdce yhaice {dogmade uadbe bbqdci|uadbe bbqdci fdogmade}
~eR|zh|利马@y：努力实现包容及%t工业#u
~ar|fr|@iministérielle d’Oslo
~ar|es|@g~hO@eOslo
~ar|ar|@5pfobf abfEajc
~ar|zh|奥斯陆部长级@y
_V|fr|>Gd’Ottawa =Y~eU#Bsanté
_V|es|^Y@eOttawa +z~jV#BSalud;^Y@eOttawa ^:Fomento #BSalud
_V|ru|Ejjeghk&o@opkfclmcdbt xnafagAq
_V|ar|~hZpfgafa bgiEcE abyre
_V|zh|渥太华~q-~dt+6
^u|fr|>G@e~iH=Y~eU#Bsanté %'l’heure #Bmondialisation
^u|es|^Y@e~iH@Q{el Fomento|la Promoción} #BSalud #Pun Mundo Globalizado
^u|ru|Uedskakhk&o{la pkfclmcdbt|pkfclmcdbq} xnafagAq g smawembxageddai ibfc
^u|ar|~hZlahsfs bgiEcE abyre &/iyj abifbde
^u|zh|@H=I化%f中~q-~dt@:曼谷+6;=I化%f中~q-~dt曼谷+6
~eY|fr|%/@eRio %(déterminants sociaux #Bsanté
~eY|es|%E@eRío @k{|los }Determinantes ~j2#BSalud
~eY|ru|~jQ{eq lambjbBchkeq nckmeferbq|ao lambjbBchkao nckmeferbb|pt lambjbBchkpt nckmeferbt|ao lambjbBchkao nckmeferbco} @oharbemAdui ncjcfibdedjei xnafagAq
~eY|ar|@5jcf >w#kabdrmmag ~j9bbyre
~eY|zh|@H~q-#J=2决定因素@:里约#:;~q-#J=2决定因素里约#:
~gK|fr|~nz~lm@Gl’efficacité @el’aide au %l
~gK|es|~kYParís %ZEficacia #BAyuda{ al Desarrollo|}
~gK|ru|Gefbyhk@d@olaguCcdbt PFFckjbgdahjb gdcCdco laiazb
~gK|ar|@5lajco #kniabce abdifhe
~gK|zh|~ot实效#J~ku@y;@H~ot实效>?@:~ku@y
~br|fr|~jid’Accra
~br|es|#H>aAccra
~br|ru|Mkkfhk@s&x
~br|ar|~e-psja
~br|zh|阿克拉=L<K
busan|fr|~nn@eBusan ~p7+3efficace au service &L%l
busan|es|Alianza @eBusan +z%,Eficaz al *k
busan|ru|Gphedhk{bo lmed lefjdcfhjge|asa lmede lefjdcfhjge|aip lmedp lefjdcfhjge|bi lmedai lefjdcfhjge|ai lmedc lefjdcfhjge} ~mwPFFckjbgdasa ^I%4~eM;Gphedhk{ac lefjdcfhjga|asa lefjdcfhjge|aip lefjdcfhjgp|bi lefjdcfhjgai|ai lefjdcfhjgc} ~mwPFFckjbgdasa ^I%4~eM
busan|ar|ujase lfoah _1~l"abthdazc abniab
busan|zh|有效#u^3釜山~q,;~dt有效#u^3#a釜山~q,
~gp|fr|#3~da@eBali @3l’appui technologique ~p0~gP@Ecapacités
~gp|es|~i.@eBali ^:Apoyo Tecnológico ~jACreación @eCapacidad
~gp|ru|Uembohk{bo hjfejcsbBchkbo lmed|asa hjfejcsbBchkasa lmede|aip hjfejcsbBchkaip lmedp|bi hjfejcsbBchkbi lmedai|ai hjfejcsbBchkai lmedc} @oakexedbt jcvdbBchkao lanncfykb b haxnedbt lajcdrbeme
~gp|ar|~pRlabc ~cM{bmid abgshfbfqca|bbmid abgshfbfqc} flhaF abkmjag
~gp|zh|巴厘技术支助#e能力建设~f9
~bQ|fr|~nz~eD{|du 7 février 1997 }%arôle ~p0mandat &L@L#A@3l’environnement
~bQ|es|~kY~eD#5Papel >mMandato #r#H_Y^:~ngAmbiente
~bQ|ru|~r3@da famb b iednejc Gfasfeiiu #E@o~j/hfcnc
~bQ|ar|@5hcjflc {|biad 1997 }#kmfj {ffbace ljhadq abpdd abdgrme bblcze|ljhadq abpdd abdgrme bblcze ffbacgv}
~bQ|zh|@H@A~ev规划署@:~lD#e任务@:~om@y
malmo|fr|@iministérielle @eMalmö
malmo|es|@g~hO@eMalmö
malmo|ru|IemAiёdhk@dibdbhjfag
malmo|ar|@5dabdf abfEajc
malmo|zh|马尔默部长级@y
~eP|fr|~ji*r=Y@9~jK#N@o~hEdue %Q~cPterrestres
~eP|es|~qa%J~sl#r~ngMarino frente a ~fGRealizadas #PTierra
~eP|ru|~eE@s*Y@o*j~i1hfcnu aj ~ohg fcxpmAjejc ahpzchjgmqciao @ehpCc ncqjcmAdahjb
~eP|ar|&7*m%r#q~d.~pp~gidh abphuwe abljce;&7*m%r~fQ~pp~gidh abphuwe abljce
~eP|zh|#m+7~ev免受陆上~ky影响=I@,;#m+7~ev免受陆上~ky{污染|}=I@,
~aL|fr|~m2=Y_G#Bcapacité @e~q2
~aL|es|~oY@C+z~bm#BCapacidad Pesquera
~aL|ru|#b#I@o~pIlfaiuhmaguib iazdahjqib
~aL|ar|~pR*m#d~pu{wakag|wake|kmjag} abycm
~aL|zh|_/捕捞能力#C#,
~c"|fr|~m2=Y*V^A_G@Erequins
~c"|es|~oY@C+z&"y ~gW~bm%0Tiburones
~c"|ru|#b#I@o~pBekpm b ~pIbv xeleheib
~c"|ar|~pR*m#d{bycahe|brnG} podas abkju ftmajgva
~c"|zh|~fE_/鲨鱼#C#,
~aM|fr|~m2*Zréduire @[captures accidentelles d’oiseaux @emer ~q1palangriers
~aM|es|~oY@C+z~jY~jzCapturas Incidentales @eAves Marinas ~qc~hPcon Palangre
~aM|ru|#b#I@ohakfezcdbt hmpBeodasa lalenedbq iafhkbv ljbr lfb qfphdai lfaiuhmc
~aM|ar|~pR*m#d{|bbdhGde }bbrm dh {abycm abiajA|abycm abijAc|abdycm abijAc} bbwcfj ~gi&/~qGabxcfw abwfcbe
~aM|zh|减少延绳钓~et中误捕海鸟#C#,
+c|fr|~a({volontaires |d’application volontaire }*Zassurer @odurabilité #B~fWartisanale ~jJ~e)~rzl’éradication #Bpauvreté
+c|es|~e,@QLograr @oSostenibilidad #B~hP#PPequeña Escala ~m1Contexto #B~e(~jAErradicación #BPobreza
+c|ru|~nc~d6*MiemaiehCjewdasa fuwamaghjge ~n"lfanagamAhjgcddao ^nb bhkafcdcdbq wcndahjb
+c|ar|&lbAdah aogmade ~qGabpodas {abyBcje|yBcje} abhwak &/ocak ~kUfabkAaF >kabnkj
+c|zh|~di#e扶贫背景下保障%t小规模~et~m0;~di#e+8贫困背景下保障%t小规模~et~m0
*C|fr|~kq=Yconduite @e~ly&Lpavillon
*C|es|~e,+zActuación #r~jv#rPabellón
*C|ru|~nc#7*Y~ogFmese
*C|ar|&l#kpmaF mfbe abibd;&lbpmaF mfbe abibd
*C|zh|船旗国表现~m0
=9|fr|~a(=E*a_G#B~fWprofonde #Phaute mer
=9|es|%u%k+z~bm~jzPesquerías @eAguas Profundas #PAlta Mar
=9|ru|#b@P~fksmpwakagandasa lfaiuhme g ~n2iafc
=9|ar|{abxwfw|abdlamz} #0#d~pu~qGpodas abdcav abidcke &/piabc ~hW
=9|zh|2008&c公海深海~et_/#C+n;公海深海~et_/#C+n
~l?|fr|~a(=E*a_G@Eprises accessoires ^Aréduction @Erejets #Pmer
~l?|es|%u%k+z~bm~jzCapturas Incidentales ~jA~jY%0Descartes
~l?|ru|#b@P~fklfbmage b hakfezcdbq guwfahag
~l?|ar|{abxwfw|abdlamz} #0#d~pu~qyabijAc fabrm dh abdycm abdjgqi
~l?|zh|兼捕_/及减少丢弃物#C+n
~bw|fr|~kq%amarquage @Eengins @e~q2
~bw|es|~e,#5Marcado ~jzArtes @ePesca
~bw|ru|Ockaicdnerb~ix@oiefkbfagkc afpnbo mage
~bw|ar|&l#kfod dimag abycm;&lbfod dimag abycm
~bw|zh|渔具标识~m0
~i"|fr|~nz~lZ*a~fW=5
~i"|es|~sj~hP^D
~i"|ru|Obihk@d@olfawmcic +!fuwdasa ~qU
~i"|ar|@5jfda {|biad 2005 }#qlabycm <vghGcd
~i"|zh|%.+m未报告#e无管制捕捞#J2005&c~lG@y
~gQ|fr|~nzReykjavik @Gune ~fWresponsable %"l’écosystème marin
~gQ|es|~kYReikiavik %Z~hPResponsable ~m1Ecosistema Marino
~gQ|ru|OcokAqgbkhk@d@oajgcjhjgcddaip fuwamaghjgp g ~i1Pkahbhjcic
~gQ|ar|@5{jcscancs|jcscans} #k~qyabjucm &/abhGad abtcsfbfqc ablrjc
~gQ|zh|@H+7生态系统负~g-~et@:雷克雅未克@y
=(|fr|@i~fJ*a#.alimentaire
=(|es|@g#B~f,@k~gW#"Alimentaria
=(|ru|#z~o:heiibje @o=F
=(|ar|@5~fj{rfb abpdh|luph abpdh|abdihc labpdh|bbpdh} abBHazc
=(|zh|%f~di峰会@y;%f~di*S@y
^R|fr|#w@e~lZ~p7~e)~bc~mt
^R|es|Cinco @'@eRoma +z~e(%J~cj
^R|ru|lqj{A Obihkbv lfbdrblag|b Obihkbv lfbdrblag|b Obihkbi lfbdrblei|At Obihkbib lfbdrbleib|b Obihkbv lfbdrblev} phjaoBbgao smawemAdao =F
^R|ar|~cmjfda abxdoe {abdgibke labpdh|dh pqb abpdh|luph abpdh|bbpdh} abBHazc %rabdogmad
^R|zh|%t=I~di~lG五项#V;{全球可持续|可持续全球|全球}~di#a~lG五项#V
+/|fr|~lf*r#8%Q~fU– Pour une planète sans ~fUni déchets nocifs;~lf*r#8%Qproduits chimiques
+/|es|>t%J^XProductos Químicos{: por un Planeta Libre de los Daños Derivados de los Productos Químicos y los Desechos|}
+/|ru|~eE#L@ovbibBchkbi gczchjgei{ «Oenb lmedcju, hgawandao aj gfcndasa gaxncohjgbq vbibBchkbv gczchjg b ajvanag»|}
+/|ar|abtwaj %r#qlabdfam ~pr- _1sfsl xab dh abpAjaj abhaqde ih abdfam ~prfabhnacag;abtwaj %r#qlabdfam ~r?
+/|zh|=I~kt品<t-使地球免受~kt品#e废物危害;=I~kt品<t
>S|fr|~gb*r@3l’emploi
>S|es|~ch%J^:Empleo
>S|ru|~eE+ia fewaBbv ichjev
>S|ar|~cN%rbgfncj njy abidb
>S|zh|=I就业~q/
^N|fr|>Golympique
^N|es|^YOlímpica
^N|ru|Embilbohk{eq vefjbq|ao vefjbb|pt vefjbt|ao vefjbco}
^N|ar|~cNabpfbdlc
^N|zh|奥林匹克+6
~gJ|fr|~nzMoscou @3~pF>btuberculose
~gJ|es|~kYMoscú @QPoner Fin _Z~nV
~gJ|ru|Iahkaghk@d@o&,jpwcfkpmcxe
~gJ|ar|@5dfosf #k~ghabob
~gJ|zh|终结结核病#J莫斯科@y
>h|fr|#3@X=Y#Y@el’extrémisme violent
>h|es|~oY~fv&mExtremismo Violento
>h|ru|Gmed@z*Y@olfcnplfcyncdbt dehbmAhjgcddasa Pkhjfcibxie
>h|ar|~pR{abidb|idb abpdch abiad} {|abgc fAiva }~n4abgwjn abihcn
>h|zh|~fH~du极端主义#,
^L|fr|%)@e~p/
^L|es|~c7^XCombatientes Terroristas Extranjeros{ (Principios Rectores de Madrid)|};~c7@e~p/
^L|ru|~lt@Y#7bdahjfedduv wacgbkag-jcffafbhjag{ (Ienfbnhkbc fpkaganqzbc lfbdrblu)|};Ienfbnhk{bc fpkaganqzbc lfbdrblu|bv fpkaganqzbv lfbdrblag|bi fpkaganqzbi lfbdrblei|bib fpkaganqzbib lfbdrbleib}
^L|ar|~qklabdkagbch abtjvalcch abpqahl (dlamz dmjcm abgfqcvce);~qklabdkagbch abtjvalcch abpqahl;~cmdmjcm abgfqcvce{| abdgibke labdkagbch abtjvalcch abpqahl}
^L|zh|马德里~g(
_F|fr|communiqué @e~hm
_F|es|comunicado ~ls#rGrupo @e@?@QSiria;Comunicado @e~dS
_F|ru|ЗekmtBbjcmAd{ac|asa|aip|ui|ai} kaiitdbkc Qfpllu *Y@oLbfbb;^r~fZkaiitdbkc
_F|ar|lcah qhcn
~bd|fr|#Mréglant @[déplacements ~p0passage
~bd|ru|@Oa lcfcngbycdbb b nahjplc
~bd|ar|%e#qlabghkb fabilfj;&Jabghkb fabilfj
~bd|zh|通行进出#2
<1|fr|#Mintérimaire israélo-palestinien *aRive occidentale ^Abande @eGaza
<1|es|#lProvisional Israelo-Palestino %ZRibera ~o[~jAFaja @eGaza
<1|ru|RxfebmAhka-lemchjbdhk{ac gfcicddac hasmeCcdbc|asa gfcicddasa hasmeCcdbq|aip gfcicddaip hasmeCcdbt|bi gfcicddui hasmeCcdbci|ai gfcicddai hasmeCcdbb} @oЗelendaip wcfcsp b hckjafp Qexe
<1|ar|%e{abtojazcbc abnbowchc abdIkg|abtojazcbc - abnbowchc abdIkg|abdIkg abtojazcbc - abnbowchc|abdIkg abtojazcbc abnbowchc} #kabAne abBjlce fkwai BEe
<1|zh|~iz斯坦@H西岸#e加沙地带@:临时#2;@H西岸#e加沙地带@:~iz斯坦临时#2
>'|fr|#M%a~fX&L~mq#P~hR&LSoudan &LSud
>'|es|#l{sobre|para} @o~dy~fC@e~o5
>'|ru|@Oaw pfcspmbfagedbb ~lvg Ochlpwmbkc Yyduo Lpned
>'|ar|&J{gofce|rb} ~l'&/^o;%e{abdgibk lgofce|abdgibk lrb|luph gofce|luph rb} ~l'&/^o
>'|zh|@H~oi@:~el;~bf{共和国|}冲突#a~b5
*i|fr|#M*acessation @Ehostilités, @o@9@Ecivils #i^'humanitaire
*i|es|#l%ZCesación ~jzHostilidades, @o@"%0~p!>m~hfHumanitario
*i|ru|@Oa lfckfezcdbb wacguv ncohjgbo, *jsfeynedhkasa dehcmcdbq b awchlcBcdbb spiedbjefdasa nahjple
*i|ar|&Jfkn abpidab abkgabce ~pzabdmhcch {fgcocj fyfb|ftgare fyfb|ffyfb} abdoaimag abthoahce
*i|zh|停止敌对=L+m#m平民#e~qg~ot准入#2;停止敌对=L+m#m平民#e~qg{援助|}准入~b5
~gq|fr|#Mpolitique =Y~ob^Aréconciliation #P~hRcentrafricaine
~gq|es|#l~r8+z~pbReconciliación ~fCCentroafricana
~gq|ru|*l#Q~pib lfbibfcdbb g ЦcdjfemAdaeFfbkedhkao Ochlpwmbkc
~gq|ar|%e>w{dh pqb abobad|bbobad} fabdyabre &/qdvfjce pnjckca abfowC
~gq|zh|中非~g3=7与#e解~kv~el;中非~g3=7~d:#e解~kv~b5
~eS|fr|#M=Y~ob^Aréconciliation au Mali
~eS|es|#l+z~pbReconciliación #PMalí
~eS|ru|@O~pib lfbibfcdbb g Iemb
~eS|ar|{agnak|abagnak dh pqb} abobad fabdyabre &/dabc
~eS|zh|马里=7与#e解~el;马里=7~d:#e解~b5
~aH|fr|Accord-cadre =Ypaix, @o#.^A+3=Y~hRdémocratique &LCongo ^Arégion
~aH|es|>t+zPaz, @o#"~jA%,~fCDemocrática #rCongo ~jARegión
~aH|ru|OeiaBd#Ra ibfc, ^nb ~d(~lzHciakfejbBchkao Ochlpwmbkb Dadsa b fcsbade
~aH|ar|~pQabobad fabpdh ~gt{bqdvfjce|dh pqb qdvfjce} absfhBf abmcdkjawce fabdhwke
~aH|zh|刚果民主~g3#e该区域=7+m%n与^3<t;刚果民主~g3*0该{区域|地区}=7+m%n~d:^3<t
~qD|fr|Accord-cadre général =Y~ob#PBosnie-Herzégovine
~qD|es|#l>t~p)@ePaz #PBosnia y Herzegovina
~qD|ru|Ewz{cc feiaBdac hasmeCcdbc|csa feiaBdasa hasmeCcdbq|cip feiaBdaip hasmeCcdbt|bi feiaBdui hasmeCcdbci|ci feiaBdai hasmeCcdbb} ~pig Uahdbb b Qcfrcsagbdc;Hcojadhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb}
~qD|ar|%eabtwajc abiad bbobad &/ablfohe fabvjos
~qD|zh|波斯尼亚#e黑塞哥维那=7总<t#2
~fh|es|#l~m]+zTerminación #r~rT~jAConstrucción @euna Paz Estable y Duradera;#l~m]@ePaz
~fh|ru|EkadBejcmAd#Ra lfckfezcdbb ~lvb lahjfacdbb hjewbmAdasa b lfaBdasa ibfe
~fh|ar|%eabhvazc {bthvaF|dh pqb thvaF} ~l'flhaF obad dogkj fmazd
jcpoa|fr|#3@Xglobal commun
jcpoa|es|~oYIntegral Conjunto
jcpoa|ru|Lagichjd{uo ghcawKcimtzbo lmed|asa ghcawKcimtzcsa lmede|aip ghcawKcimtzcip lmedp|ui ghcawKcimtzbi lmedai|ai ghcawKcimtzci lmedc} &x;LNGH
jcpoa|ar|~pR*mabuadbe abdugjse
jcpoa|zh|联合全面#,
~aQ|fr|~m?@e>B#Pvue @e>W@EAccords @eMinsk
~aQ|es|~sM^h+z_d%0Acuerdos @eMinsk
~aQ|ru|Dailmckh@zicf @ogulamdcdbt Ibdhkbv hasmeCcdbo
~aQ|ar|dqdfie {abgmalcj|dh abgmalcj|gmalcj} {bghncH|abjadce tbC ghncH|ghncH} agnakag dchos
~aQ|zh|<s明斯克~el一揽子_.;#]<s明斯克~b5#a一揽子_.
~eQ|fr|#Mpolitique libyen
~eQ|es|#l~r8Libio
~eQ|ru|Zbgbohk{ac lambjbBchkac hasmeCcdbc|asa lambjbBchkasa hasmeCcdbq|aip lambjbBchkaip hasmeCcdbt|bi lambjbBchkbi hasmeCcdbci|ai lambjbBchkai hasmeCcdbb}
~eQ|ar|%e>wabbclc
~eQ|zh|利比亚~kv~el
juba|fr|#M@eDjouba =Y~obau Soudan
juba|es|#l@e{Yuba|Juba} +zPaz #P{el |}Sudán;#l@ePaz @e{Yuba|Juba}
juba|ru|Hypwbdhk{ac ibfdac hasmeCcdbc|asa ibfdasa hasmeCcdbq|aip ibfdaip hasmeCcdbt|bi ibfdui hasmeCcdbci|ai ibfdai hasmeCcdbb};Hypwbdhk#Q~pig Lpnedc
juba|ar|&Jqfla bbobad &/abofmah;&Jqfla bbobad
juba|zh|朱巴=7~el;苏丹=7朱巴~el
~cV|fr|~js@e<L=Y~obau Darfour
~cV|es|~rY@e<L+zPaz #PDarfur
~cV|ru|~cE{bo nakpicdj|asa nakpicdje|aip nakpicdjp|bi nakpicdjai|ai nakpicdjc} ~pig HefFpfc
~cV|ar|fDcke ~fLbbobad &/majnfj
~cV|zh|~ct达尔富尔=7~ou;达尔富尔=7~ct~ou
~eI|fr|~gb@e~le
~eI|es|~ch@e~le
~eI|ru|Ufbnyjepdhk{bo lekj|asa lekje|aip lekjp|bi lekjai|ai lekjc}
~eI|ar|ivm ljcmqgafh
~eI|zh|布里奇顿#2
>A|fr|~a.#A@3l’inclusion &Lhandicap
>A|es|~cD_Y+zInclusión #BDiscapacidad
>A|ar|~fN@wbtmdaq dhGfj abtiake
>A|zh|@A残疾包容>D
~aW|fr|>G@W{révisée |}@el’éducation physique, @el’activité physique #i&Lsport
~aW|es|^Y@C#B~fxFísica, @oActividad Física >mDeporte
~aW|ru|#b&oFbxbBchkasa gahlbjedbq, ~jwekjbgdahjb b hlafje
~aW|ar|~cN&M{|abdhkr }bbgjlce ablmhce fabhuaw ablmhc fabjcaAe
~aW|zh|#C体育~kw+m体育~ky#e体育运动+6
+l|fr|%)^(%Q~cWassociés %Q~d9ou %Qgroupes armés (Principes @eParis);%)^(%Q~cWassociés %Q~d9ou %Qgroupes armés
+l|es|@'y Directrices{| de París} ^XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}{ (Principios de París)| (los Principios de París)|};@'~sQ{: Principios y Directrices|} ^XNiños Asociados a {Fuerzas Armadas o Grupos Armados|Fuerzas o Grupos Armados}
+l|ar|abkfaim ~py~oIabdjglwch ~ivpf abqdaiag abdobre (dlamz lajco);abkfaim ~py~oIabdjglwch ~ivpf abqdaiag abdobre
+l|zh|@H与~c0~q[联%-~sm#e+n(~ku#V);@H与~c0~q[联#a%-~sm#e+n
uhc-2023|ar|#K{abdihc labgBwce|luph abgBwce} abyrce abuadbe ~fP2023`;
