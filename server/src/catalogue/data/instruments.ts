// Written by scripts/build-catalogue.mjs; not to be edited by hand.
// Treaties, declarations and programmes, as of 2026-11.

export const INSTRUMENTS =
  `charter|t|Charter of the United Nations|UN Charter|1945-06-26|San Francisco|||1945-10-24|37|
icj-statute|t|Statute of the International Court of Justice|Statute of the Court|1945-06-26|San Francisco|||1945-10-24||
privileges|t|Convention on the Privileges and Immunities of the United Nations||1946-02-13|New York|A/RES/22(I)|1:4|1946-09-17|8|
privileges-agencies|t|Convention on the Privileges and Immunities of the Specialized Agencies||1947-11-21|New York|A/RES/179(II)|33:521|1948-12-02||
genocide|t|Convention on the Prevention and Punishment of the Crime of Genocide|Genocide Convention|1948-12-09|Paris|A/RES/260(III), annex|78:1021|1951-01-12|9|
traffic-1949|t|Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others||1949-12-02|New York|A/RES/317(IV), annex|96:1342|1951-07-25||
geneva|t|Geneva Conventions of 12 August 1949|Geneva Conventions of 1949;1949 Geneva Conventions;four Geneva Conventions;Geneva Conventions|1949-08-12|Geneva||75:970-973|1950-10-21|51|1
geneva-i|t|Geneva Convention for the Amelioration of the Condition of the Wounded and Sick in Armed Forces in the Field|First Geneva Convention|1949-08-12|Geneva||75:970|1950-10-21||1
geneva-ii|t|Geneva Convention for the Amelioration of the Condition of Wounded, Sick and Shipwrecked Members of Armed Forces at Sea|Second Geneva Convention|1949-08-12|Geneva||75:971|1950-10-21||
geneva-iii|t|Geneva Convention relative to the Treatment of Prisoners of War|Third Geneva Convention|1949-08-12|Geneva||75:972|1950-10-21||1
geneva-iv|t|Geneva Convention relative to the Protection of Civilian Persons in Time of War|Fourth Geneva Convention|1949-08-12|Geneva||75:973|1950-10-21|5|1
protocol-i|t|Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts (Protocol I)|Additional Protocol I;Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of International Armed Conflicts|1977-06-08|Geneva||1125:17512|1978-12-07||1
protocol-ii|t|Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts (Protocol II)|Additional Protocol II;Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Protection of Victims of Non-International Armed Conflicts|1977-06-08|Geneva||1125:17513|1978-12-07||1
protocol-iii|t|Protocol Additional to the Geneva Conventions of 12 August 1949, and relating to the Adoption of an Additional Distinctive Emblem (Protocol III)|Additional Protocol III|2005-12-08|Geneva||2404:43425|2007-01-14||
hague-1907|t|Hague Convention respecting the Laws and Customs of War on Land|Regulations annexed to the Hague Convention IV|1907-10-18|The Hague|||1910-01-26||
refugees|t|Convention relating to the Status of Refugees|1951 Convention relating to the Status of Refugees;1951 Refugee Convention;Refugee Convention;1951 Convention|1951-07-28|Geneva||189:2545|1954-04-22|40|1
refugees-protocol|t|Protocol relating to the Status of Refugees|1967 Protocol relating to the Status of Refugees;1967 Protocol thereto;1967 Protocol|1967-01-31|New York||606:8791|1967-10-04||
stateless-persons|t|Convention relating to the Status of Stateless Persons|1954 Convention relating to the Status of Stateless Persons|1954-09-28|New York||360:5158|1960-06-06||
statelessness|t|Convention on the Reduction of Statelessness|1961 Convention on the Reduction of Statelessness|1961-08-30|New York||989:14458|1975-12-13|12|1
slavery-1926|t|Slavery Convention|1926 Slavery Convention|1926-09-25|Geneva|||1927-03-09||
slavery-protocol|t|Protocol amending the Slavery Convention signed at Geneva on 25 September 1926||1953-12-07|New York|A/RES/794(VIII)|182:2422|1953-12-07||
slavery-amended|t|Slavery Convention signed at Geneva on 25 September 1926 and amended by the Protocol||1953-12-07|New York||212:2861|1955-07-07||
slavery-supplementary|t|Supplementary Convention on the Abolition of Slavery, the Slave Trade, and Institutions and Practices Similar to Slavery|1956 Supplementary Convention|1956-09-07|Geneva||266:3822|1957-04-30||
political-rights-women|t|Convention on the Political Rights of Women||1953-03-31|New York|A/RES/640(VII)|193:2613|1954-07-07||
nationality-married-women|t|Convention on the Nationality of Married Women||1957-02-20|New York|A/RES/1040(XI)|309:4468|1958-08-11||
consent-to-marriage|t|Convention on Consent to Marriage, Minimum Age for Marriage and Registration of Marriages||1962-12-10|New York|A/RES/1763(XVII)|521:7525|1964-12-09|1|1
icerd|t|International Convention on the Elimination of All Forms of Racial Discrimination|ICERD|1966-03-07|New York|A/RES/2106(XX), annex|660:9464|1969-01-04|54|1
icescr|t|International Covenant on Economic, Social and Cultural Rights|ICESCR|1966-12-16|New York|A/RES/2200(XXI), annex|993:14531|1976-01-03||
iccpr|t|International Covenant on Civil and Political Rights|ICCPR|1966-12-16|New York|A/RES/2200(XXI), annex|999:14668|1976-03-23||
covenants|t|International Covenants on Human Rights|International Human Rights Covenants|1966-12-16|New York|A/RES/2200(XXI), annex|||24|
iccpr-op1|t|Optional Protocol to the International Covenant on Civil and Political Rights|First Optional Protocol to the International Covenant on Civil and Political Rights|1966-12-16|New York|A/RES/2200(XXI), annex|999:14668|1976-03-23||
iccpr-op2|t|Second Optional Protocol to the International Covenant on Civil and Political Rights, aiming at the abolition of the death penalty|Second Optional Protocol to the International Covenant on Civil and Political Rights|1989-12-15|New York|A/RES/44/128, annex|1642:14668|1991-07-11||
icescr-op|t|Optional Protocol to the International Covenant on Economic, Social and Cultural Rights||2008-12-10|New York|A/RES/63/117, annex|2922:14531|2013-05-05||
statutory-limitations|t|Convention on the Non-Applicability of Statutory Limitations to War Crimes and Crimes against Humanity||1968-11-26|New York|A/RES/2391(XXIII), annex|754:10823|1970-11-11||
apartheid|t|International Convention on the Suppression and Punishment of the Crime of Apartheid||1973-11-30|New York|A/RES/3068(XXVIII), annex|1015:14861|1976-07-18||
apartheid-sports|t|International Convention against Apartheid in Sports||1985-12-10|New York|A/RES/40/64, annex|1500:25822|1988-04-03||
cedaw|t|Convention on the Elimination of All Forms of Discrimination against Women|CEDAW|1979-12-18|New York|A/RES/34/180, annex|1249:20378|1981-09-03|79|1
cedaw-op|t|Optional Protocol to the Convention on the Elimination of All Forms of Discrimination against Women||1999-10-06|New York|A/RES/54/4, annex|2131:20378|2000-12-22||1
cat|t|Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Convention against Torture|1984-12-10|New York|A/RES/39/46, annex|1465:24841|1987-06-26|13|1
opcat|t|Optional Protocol to the Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Optional Protocol to the Convention against Torture;OPCAT|2002-12-18|New York|A/RES/57/199, annex|2375:24841|2006-06-22|4|1
crc|t|Convention on the Rights of the Child|CRC|1989-11-20|New York|A/RES/44/25, annex|1577:27531|1990-09-02|138|1
crc-opac|t|Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict|Optional Protocol on the involvement of children in armed conflict|2000-05-25|New York|A/RES/54/263, annex I|2173:27531|2002-02-12||1
crc-opsc|t|Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography|Optional Protocol on the sale of children, child prostitution and child pornography|2000-05-25|New York|A/RES/54/263, annex II|2171:27531|2002-01-18||1
crc-opic|t|Optional Protocol to the Convention on the Rights of the Child on a communications procedure||2011-12-19|New York|A/RES/66/138, annex|2983:27531|2014-04-14||1
migrant-workers|t|International Convention on the Protection of the Rights of All Migrant Workers and Members of Their Families||1990-12-18|New York|A/RES/45/158, annex|2220:39481|2003-07-01|8|1
crpd|t|Convention on the Rights of Persons with Disabilities|CRPD|2006-12-13|New York|A/RES/61/106, annex I|2515:44910|2008-05-03|62|1
crpd-op|t|Optional Protocol to the Convention on the Rights of Persons with Disabilities||2006-12-13|New York|A/RES/61/106, annex II|2518:44910|2008-05-03||1
enforced-disappearance|t|International Convention for the Protection of All Persons from Enforced Disappearance||2006-12-20|New York|A/RES/61/177, annex|2716:48088|2010-12-23|14|1
education-discrimination|t|Convention against Discrimination in Education||1960-12-14|Paris||429:6193|1962-05-22||1
untoc|t|United Nations Convention against Transnational Organized Crime|Organized Crime Convention;Palermo Convention|2000-11-15|New York|A/RES/55/25, annex I|2225:39574|2003-09-29|42|1
trafficking-protocol|t|Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime|Trafficking in Persons Protocol;Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children;Palermo Protocol|2000-11-15|New York|A/RES/55/25, annex II|2237:39574|2003-12-25|4|1
smuggling-protocol|t|Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime|Protocol against the Smuggling of Migrants by Land, Sea and Air;Smuggling of Migrants Protocol|2000-11-15|New York|A/RES/55/25, annex III|2241:39574|2004-01-28|5|1
firearms-protocol|t|Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime|Firearms Protocol;Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition|2001-05-31|New York|A/RES/55/255, annex|2326:39574|2005-07-03|7|1
uncac|t|United Nations Convention against Corruption|Convention against Corruption;UNCAC|2003-10-31|New York|A/RES/58/4, annex|2349:42146|2005-12-14|31|1
cybercrime|t|United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating Certain Crimes Committed by Means of Information and Communications Technology Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes|United Nations Convention against Cybercrime|2024-12-24|New York|A/RES/79/243, annex||||
single-convention|t|Single Convention on Narcotic Drugs of 1961|Single Convention on Narcotic Drugs, 1961;1961 Single Convention|1961-03-30|New York||520:7515|1964-12-13||
single-convention-amended|t|Single Convention on Narcotic Drugs of 1961 as amended by the 1972 Protocol|Single Convention on Narcotic Drugs of 1961 as amended by the Protocol of 25 March 1972|1975-08-08|New York||976:14152|1975-08-08||1
psychotropic|t|Convention on Psychotropic Substances of 1971|Convention on Psychotropic Substances|1971-02-21|Vienna||1019:14956|1976-08-16||
drug-traffic|t|United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances of 1988|United Nations Convention against Illicit Traffic in Narcotic Drugs and Psychotropic Substances;1988 Convention|1988-12-20|Vienna||1582:27627|1990-11-11||
protected-persons|t|Convention on the Prevention and Punishment of Crimes against Internationally Protected Persons, including Diplomatic Agents||1973-12-14|New York|A/RES/3166(XXVIII), annex|1035:15410|1977-02-20||
hostages|t|International Convention against the Taking of Hostages||1979-12-17|New York|A/RES/34/146, annex|1316:21931|1983-06-03||
mercenaries|t|International Convention against the Recruitment, Use, Financing and Training of Mercenaries||1989-12-04|New York|A/RES/44/34, annex|2163:37789|2001-10-20|7|1
un-safety|t|Convention on the Safety of United Nations and Associated Personnel||1994-12-09|New York|A/RES/49/59, annex|2051:35457|1999-01-15|12|1
un-safety-op|t|Optional Protocol to the Convention on the Safety of United Nations and Associated Personnel||2005-12-08|New York|A/RES/60/42, annex|2689:35457|2010-08-19||
terrorist-bombings|t|International Convention for the Suppression of Terrorist Bombings||1997-12-15|New York|A/RES/52/164, annex|2149:37517|2001-05-23|8|1
terrorist-financing|t|International Convention for the Suppression of the Financing of Terrorism||1999-12-09|New York|A/RES/54/109, annex|2178:38349|2002-04-10||
nuclear-terrorism|t|International Convention for the Suppression of Acts of Nuclear Terrorism||2005-04-13|New York|A/RES/59/290, annex|2445:44004|2007-07-07|19|1
nuclear-material|t|Convention on the Physical Protection of Nuclear Material|Convention on the Physical Protection of Nuclear Material and Nuclear Facilities|1979-10-26|Vienna||1456:24631|1987-02-08||
tokyo-1963|t|Convention on Offences and Certain Other Acts Committed on Board Aircraft|Tokyo Convention|1963-09-14|Tokyo||704:10106|1969-12-04||
hague-1970|t|Convention for the Suppression of Unlawful Seizure of Aircraft||1970-12-16|The Hague||860:12325|1971-10-14||
montreal-1971|t|Convention for the Suppression of Unlawful Acts against the Safety of Civil Aviation||1971-09-23|Montreal||974:14118|1973-01-26||
montreal-airports|t|Protocol for the Suppression of Unlawful Acts of Violence at Airports Serving International Civil Aviation||1988-02-24|Montreal||1589:14118|1989-08-06||
plastic-explosives|t|Convention on the Marking of Plastic Explosives for the Purpose of Detection||1991-03-01|Montreal||2122:36984|1998-06-21||
sua|t|Convention for the Suppression of Unlawful Acts against the Safety of Maritime Navigation|SUA Convention|1988-03-10|Rome||1678:29004|1992-03-01|7|1
sua-platforms|t|Protocol for the Suppression of Unlawful Acts against the Safety of Fixed Platforms Located on the Continental Shelf||1988-03-10|Rome||1678:29004|1992-03-01||1
rome-statute|t|Rome Statute of the International Criminal Court|Rome Statute|1998-07-17|Rome||2187:38544|2002-07-01|29|1
icc-privileges|t|Agreement on the Privileges and Immunities of the International Criminal Court||2002-09-09|New York||2271:40446|2004-07-22|7|1
vcdr|t|Vienna Convention on Diplomatic Relations||1961-04-18|Vienna||500:7310|1964-04-24|7|1
vccr|t|Vienna Convention on Consular Relations||1963-04-24|Vienna||596:8638|1967-03-19|24|1
special-missions|t|Convention on Special Missions||1969-12-08|New York|A/RES/2530(XXIV), annex|1400:23431|1985-06-21||
vclt|t|Vienna Convention on the Law of Treaties||1969-05-23|Vienna||1155:18232|1980-01-27|2|1
vclt-io|t|Vienna Convention on the Law of Treaties between States and International Organizations or between International Organizations||1986-03-21|Vienna|||||
succession-treaties|t|Vienna Convention on Succession of States in respect of Treaties||1978-08-23|Vienna||1946:33356|1996-11-06||
jurisdictional-immunities|t|United Nations Convention on Jurisdictional Immunities of States and Their Property||2004-12-02|New York|A/RES/59/38, annex||||
representation|t|Vienna Convention on the Representation of States in Their Relations with International Organizations of a Universal Character||1975-03-14|Vienna|||||
unclos|t|United Nations Convention on the Law of the Sea|UNCLOS|1982-12-10|Montego Bay||1833:31363|1994-11-16|37|1
part-xi|t|Agreement relating to the Implementation of Part XI of the United Nations Convention on the Law of the Sea of 10 December 1982|Part XI Agreement|1994-07-28|New York|A/RES/48/263, annex|1836:31364|1996-07-28||1
fish-stocks|t|Agreement for the Implementation of the Provisions of the United Nations Convention on the Law of the Sea of 10 December 1982 relating to the Conservation and Management of Straddling Fish Stocks and Highly Migratory Fish Stocks|United Nations Fish Stocks Agreement;Fish Stocks Agreement|1995-08-04|New York||2167:37924|2001-12-11||
bbnj|t|Agreement under the United Nations Convention on the Law of the Sea on the Conservation and Sustainable Use of Marine Biological Diversity of Areas beyond National Jurisdiction|BBNJ Agreement|2023-06-19|New York|A/CONF.232/2023/4||2026-01-17||
itlos-privileges|t|Agreement on the Privileges and Immunities of the International Tribunal for the Law of the Sea||1997-05-23|New York||2167:37925|2001-12-30||1
isa-privileges|t|Protocol on the Privileges and Immunities of the International Seabed Authority||1998-03-27|Kingston||2214:39357|2003-05-31||
high-seas|t|Convention on the High Seas||1958-04-29|Geneva||450:6465|1962-09-30||
continental-shelf|t|Convention on the Continental Shelf||1958-04-29|Geneva||499:7302|1964-06-10||
territorial-sea|t|Convention on the Territorial Sea and the Contiguous Zone||1958-04-29|Geneva||516:7477|1964-09-10||
compliance-agreement|t|Agreement to Promote Compliance with International Conservation and Management Measures by Fishing Vessels on the High Seas|Compliance Agreement|1993-11-24|Rome||2221:39486|2003-04-24|2|1
port-state-measures|t|Agreement on Port State Measures to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing|Port State Measures Agreement|2009-11-22|Rome||3161:54133|2016-06-05||1
solas|t|International Convention for the Safety of Life at Sea, 1974|International Convention for the Safety of Life at Sea|1974-11-01|London||1184:18961|1980-05-25|9|1
marpol|t|International Convention for the Prevention of Pollution from Ships, 1973, as modified by the Protocol of 1978 relating thereto|International Convention for the Prevention of Pollution from Ships;MARPOL Convention|1978-02-17|London||1340:22484|1983-10-02||1
search-rescue|t|International Convention on Maritime Search and Rescue, 1979|International Convention on Maritime Search and Rescue|1979-04-27|Hamburg||1405:23489|1985-06-22|14|1
stcw|t|International Convention on Standards of Training, Certification and Watchkeeping for Seafarers, 1978|International Convention on Standards of Training, Certification and Watchkeeping for Seafarers|1978-07-07|London||1361:23001|1984-04-28|3|1
facilitation-maritime|t|Convention on Facilitation of International Maritime Traffic||1965-04-09|London||591:8564|1967-03-05|7|1
imo-convention|t|Convention on the International Maritime Organization||1948-03-06|Geneva||289:4214|1958-03-17||
mlc|t|Maritime Labour Convention, 2006|Maritime Labour Convention|2006-02-23|Geneva||2952:51299|2013-08-20||1
underwater-heritage|t|Convention on the Protection of the Underwater Cultural Heritage||2001-11-02|Paris||2562:45694|2009-01-02|6|1
ballast-water|t|International Convention for the Control and Management of Ships’ Ballast Water and Sediments||2004-02-13|London|||2017-09-08||
wreck-removal|t|Nairobi International Convention on the Removal of Wrecks||2007-05-18|Nairobi|||2015-04-14||
hong-kong|t|Hong Kong International Convention for the Safe and Environmentally Sound Recycling of Ships||2009-05-15|Hong Kong, China|||2025-06-26||
london-convention|t|Convention on the Prevention of Marine Pollution by Dumping of Wastes and Other Matter|London Convention|1972-12-29|London, Mexico City, Moscow and Washington||1046:15749|1975-08-30||
ospar|t|Convention for the Protection of the Marine Environment of the North-East Atlantic|OSPAR Convention|1992-09-22|Paris||2354:42279|1998-03-25|8|1
npt|t|Treaty on the Non-Proliferation of Nuclear Weapons|Non-Proliferation Treaty;Nuclear Non-Proliferation Treaty;NPT|1968-07-01|London, Moscow and Washington|A/RES/2373(XXII), annex|729:10485|1970-03-05|81|1
ctbt|t|Comprehensive Nuclear-Test-Ban Treaty|CTBT|1996-09-10|New York|A/RES/50/245||||
tpnw|t|Treaty on the Prohibition of Nuclear Weapons||2017-07-07|New York|A/CONF.229/2017/8|3379:56487|2021-01-22|25|
ptbt|t|Treaty Banning Nuclear Weapon Tests in the Atmosphere, in Outer Space and under Water|Partial Test-Ban Treaty|1963-08-05|Moscow||480:6964|1963-10-10||
seabed-arms|t|Treaty on the Prohibition of the Emplacement of Nuclear Weapons and Other Weapons of Mass Destruction on the Seabed and the Ocean Floor and in the Subsoil Thereof||1971-02-11|London, Moscow and Washington|A/RES/2660(XXV), annex|955:13678|1972-05-18||
enmod|t|Convention on the Prohibition of Military or Any Other Hostile Use of Environmental Modification Techniques||1976-12-10|New York|A/RES/31/72, annex|1108:17119|1978-10-05||
bwc|t|Convention on the Prohibition of the Development, Production and Stockpiling of Bacteriological (Biological) and Toxin Weapons and on Their Destruction|Biological Weapons Convention;Biological and Toxin Weapons Convention|1972-04-10|London, Moscow and Washington|A/RES/2826(XXVI), annex|1015:14860|1975-03-26|23|1
geneva-protocol-1925|t|Protocol for the Prohibition of the Use in War of Asphyxiating, Poisonous or Other Gases, and of Bacteriological Methods of Warfare|1925 Geneva Protocol;Geneva Protocol of 1925|1925-06-17|Geneva|||1928-02-08||
cwc|t|Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on Their Destruction|Chemical Weapons Convention|1992-09-03|Geneva||1974:33757|1997-04-29|13|1
ccw|t|Convention on Prohibitions or Restrictions on the Use of Certain Conventional Weapons Which May Be Deemed to Be Excessively Injurious or to Have Indiscriminate Effects|Convention on Certain Conventional Weapons|1980-10-10|Geneva||1342:22495|1983-12-02|17|1
ccw-amended-ii|t|Protocol on Prohibitions or Restrictions on the Use of Mines, Booby-Traps and Other Devices as amended on 3 May 1996|Amended Protocol II|1996-05-03|Geneva||2048:22495|1998-12-03||1
ccw-v|t|Protocol on Explosive Remnants of War|Protocol V|2003-11-28|Geneva||2399:22495|2006-11-12||1
mine-ban|t|Convention on the Prohibition of the Use, Stockpiling, Production and Transfer of Anti-Personnel Mines and on Their Destruction|Anti-Personnel Mine Ban Convention;Mine Ban Convention;Ottawa Convention|1997-09-18|Oslo||2056:35597|1999-03-01|10|1
cluster|t|Convention on Cluster Munitions||2008-05-30|Dublin||2688:47713|2010-08-01||
att|t|Arms Trade Treaty||2013-04-02|New York|A/RES/67/234 B|3013:52373|2014-12-24|37|1
outer-space|t|Treaty on Principles Governing the Activities of States in the Exploration and Use of Outer Space, including the Moon and Other Celestial Bodies|Outer Space Treaty|1967-01-27|London, Moscow and Washington|A/RES/2222(XXI), annex|610:8843|1967-10-10|32|1
rescue-astronauts|t|Agreement on the Rescue of Astronauts, the Return of Astronauts and the Return of Objects Launched into Outer Space||1968-04-22|London, Moscow and Washington|A/RES/2345(XXII), annex|672:9574|1968-12-03||
space-liability|t|Convention on International Liability for Damage Caused by Space Objects||1972-03-29|London, Moscow and Washington|A/RES/2777(XXVI), annex|961:13810|1972-09-01||
space-registration|t|Convention on Registration of Objects Launched into Outer Space||1974-11-12|New York|A/RES/3235(XXIX), annex|1023:15020|1976-09-15||
moon|t|Agreement Governing the Activities of States on the Moon and Other Celestial Bodies|Moon Agreement|1979-12-05|New York|A/RES/34/68, annex|1363:23002|1984-07-11||
antarctic|t|Antarctic Treaty||1959-12-01|Washington||402:5778|1961-06-23|15|1
tlatelolco|t|Treaty for the Prohibition of Nuclear Weapons in Latin America and the Caribbean|Treaty of Tlatelolco|1967-02-14|Mexico City||634:9068|1969-04-25||1
rarotonga|t|South Pacific Nuclear Free Zone Treaty|Treaty of Rarotonga|1985-08-06|Rarotonga||1445:24592|1986-12-11||
bangkok|t|Treaty on the South-East Asia Nuclear-Weapon-Free Zone|Treaty of Bangkok;Bangkok Treaty|1995-12-15|Bangkok||1981:33873|1997-03-27|30|1
pelindaba|t|African Nuclear-Weapon-Free Zone Treaty|Treaty of Pelindaba;Pelindaba Treaty|1996-04-11|Cairo|A/50/426, annex||2009-07-15||
semipalatinsk|t|Treaty on a Nuclear-Weapon-Free Zone in Central Asia|Treaty of Semipalatinsk|2006-09-08|Semipalatinsk||2970:51633|2009-03-21|24|1
unfccc|t|United Nations Framework Convention on Climate Change|Framework Convention on Climate Change;UNFCCC|1992-05-09|New York||1771:30822|1994-03-21|249|1
kyoto|t|Kyoto Protocol to the United Nations Framework Convention on Climate Change|Kyoto Protocol|1997-12-11|Kyoto||2303:30822|2005-02-16|5|1
paris-agreement|t|Paris Agreement adopted under the United Nations Framework Convention on Climate Change|Paris Agreement|2015-12-12|Paris|FCCC/CP/2015/10/Add.1, decision 1/CP.21, annex|3156:54113|2016-11-04|91|
cbd|t|Convention on Biological Diversity|United Nations Convention on Biological Diversity|1992-06-05|Rio de Janeiro||1760:30619|1993-12-29|72|1
cartagena-biosafety|t|Cartagena Protocol on Biosafety to the Convention on Biological Diversity|Cartagena Protocol on Biosafety;Cartagena Protocol|2000-01-29|Montreal||2226:30619|2003-09-11|6|1
nagoya|t|Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization to the Convention on Biological Diversity|Nagoya Protocol on Access to Genetic Resources and the Fair and Equitable Sharing of Benefits Arising from Their Utilization;Nagoya Protocol|2010-10-29|Nagoya||3008:30619|2014-10-12|7|
unccd|t|United Nations Convention to Combat Desertification in Those Countries Experiencing Serious Drought and/or Desertification, Particularly in Africa|United Nations Convention to Combat Desertification;Convention to Combat Desertification|1994-10-14|Paris||1954:33480|1996-12-26|43|1
vienna-ozone|t|Vienna Convention for the Protection of the Ozone Layer||1985-03-22|Vienna||1513:26164|1988-09-22||
montreal-ozone|t|Montreal Protocol on Substances that Deplete the Ozone Layer|Montreal Protocol|1987-09-16|Montreal||1522:26369|1989-01-01||
basel|t|Basel Convention on the Control of Transboundary Movements of Hazardous Wastes and Their Disposal|Basel Convention|1989-03-22|Basel||1673:28911|1992-05-05|8|1
rotterdam|t|Rotterdam Convention on the Prior Informed Consent Procedure for Certain Hazardous Chemicals and Pesticides in International Trade|Rotterdam Convention|1998-09-10|Rotterdam||2244:39973|2004-02-24||
stockholm-pops|t|Stockholm Convention on Persistent Organic Pollutants|Stockholm Convention|2001-05-22|Stockholm||2256:40214|2004-05-17|2|1
minamata|t|Minamata Convention on Mercury|Minamata Convention|2013-10-10|Kumamoto||3201:54669|2017-08-16|1|1
cites|t|Convention on International Trade in Endangered Species of Wild Fauna and Flora|CITES|1973-03-03|Washington||993:14537|1975-07-01|27|1
cms|t|Convention on the Conservation of Migratory Species of Wild Animals||1979-06-23|Bonn||1651:28395|1983-11-01|7|1
ramsar|t|Convention on Wetlands of International Importance especially as Waterfowl Habitat|Ramsar Convention|1971-02-02|Ramsar||996:14583|1975-12-21|1|1
acap|t|Agreement on the Conservation of Albatrosses and Petrels||2001-06-19|Canberra||2258:40228|2004-02-01|7|1
bamako|t|Bamako Convention on the Ban of the Import into Africa and the Control of Transboundary Movement and Management of Hazardous Wastes within Africa|Bamako Convention|1991-01-30|Bamako||2101:36508|1998-04-22|4|1
cartagena-caribbean|t|Convention for the Protection and Development of the Marine Environment of the Wider Caribbean Region|Cartagena Convention|1983-03-24|Cartagena de Indias||1506:25974|1986-10-11||1
alps|t|Convention on the Protection of the Alps|Alpine Convention|1991-11-07|Salzburg||1917:32724|1995-03-06|4|1
watercourses|t|Convention on the Law of the Non-navigational Uses of International Watercourses|Watercourses Convention|1997-05-21|New York|A/RES/51/229, annex||2014-08-17||
water|t|Convention on the Protection and Use of Transboundary Watercourses and International Lakes|Water Convention|1992-03-17|Helsinki||1936:33207|1996-10-06|1|1
aarhus|t|Convention on Access to Information, Public Participation in Decision-making and Access to Justice in Environmental Matters|Aarhus Convention|1998-06-25|Aarhus||2161:37770|2001-10-30|1|1
espoo|t|Convention on Environmental Impact Assessment in a Transboundary Context|Espoo Convention|1991-02-25|Espoo||1989:34028|1997-09-10||
lrtap|t|Convention on Long-range Transboundary Air Pollution||1979-11-13|Geneva||1302:21623|1983-03-16||
escazu|t|Regional Agreement on Access to Information, Public Participation and Justice in Environmental Matters in Latin America and the Caribbean|Escazú Agreement|2018-03-04|Escazú|||2021-04-22||
plant-genetic|t|International Treaty on Plant Genetic Resources for Food and Agriculture||2001-11-03|Rome||2400:43345|2004-06-29||
plant-protection|t|International Plant Protection Convention||1951-12-06|Rome||150:1963|1952-04-03||
nuclear-safety|t|Convention on Nuclear Safety||1994-06-17|Vienna||1963:33545|1996-10-24||
nuclear-notification|t|Convention on Early Notification of a Nuclear Accident||1986-09-26|Vienna||1439:24404|1986-10-27||
nuclear-assistance|t|Convention on Assistance in the Case of a Nuclear Accident or Radiological Emergency||1986-09-26|Vienna||1457:24643|1987-02-26||
spent-fuel|t|Joint Convention on the Safety of Spent Fuel Management and on the Safety of Radioactive Waste Management||1997-09-05|Vienna||2153:37605|2001-06-18|6|1
iaea-statute|t|Statute of the International Atomic Energy Agency||1956-10-26|New York||276:3988|1957-07-29||
who-constitution|t|Constitution of the World Health Organization||1946-07-22|New York||14:221|1948-04-07|9|1
fctc|t|World Health Organization Framework Convention on Tobacco Control|WHO Framework Convention on Tobacco Control;Framework Convention on Tobacco Control|2003-05-21|Geneva||2302:41032|2005-02-27|3|1
unesco-constitution|t|Constitution of the United Nations Educational, Scientific and Cultural Organization||1945-11-16|London||4:52|1946-11-04||
unido-constitution|t|Constitution of the United Nations Industrial Development Organization||1979-04-08|Vienna||1401:23432|1985-06-21||
chicago|t|Convention on International Civil Aviation|Chicago Convention|1944-12-07|Chicago||15:102|1947-04-04||
world-heritage|t|Convention for the Protection of the World Cultural and Natural Heritage|Convention concerning the Protection of the World Cultural and Natural Heritage;World Heritage Convention|1972-11-16|Paris||1037:15511|1975-12-17|2|1
cultural-property-1970|t|Convention on the Means of Prohibiting and Preventing the Illicit Import, Export and Transfer of Ownership of Cultural Property||1970-11-14|Paris||823:11806|1972-04-24|2|1
cultural-property-1954|t|Convention for the Protection of Cultural Property in the Event of Armed Conflict||1954-05-14|The Hague||249:3511|1956-08-07|2|1
cultural-property-1999|t|Second Protocol to the Hague Convention of 1954 for the Protection of Cultural Property in the Event of Armed Conflict||1999-03-26|The Hague||2253:3511|2004-03-09||1
intangible-heritage|t|Convention for the Safeguarding of the Intangible Cultural Heritage||2003-10-17|Paris||2368:42671|2006-04-20||
cultural-expressions|t|Convention on the Protection and Promotion of the Diversity of Cultural Expressions||2005-10-20|Paris||2440:43977|2007-03-18|8|1
unidroit-1995|t|UNIDROIT Convention on Stolen or Illegally Exported Cultural Objects|Convention on Stolen or Illegally Exported Cultural Objects|1995-06-24|Rome||2421:43718|1998-07-01||
doping|t|International Convention against Doping in Sport||2005-10-19|Paris||2419:43649|2007-02-01|3|1
marrakesh-vip|t|Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are Blind, Visually Impaired, or Otherwise Print Disabled|Marrakesh Treaty|2013-06-27|Marrakesh||3162:54134|2016-09-30|1|1
tampere|t|Tampere Convention on the Provision of Telecommunication Resources for Disaster Mitigation and Relief Operations|Tampere Convention|1998-06-18|Tampere||2296:40906|2005-01-08|14|1
road-traffic-1949|t|Convention on Road Traffic||1949-09-19|Geneva||125:1671|1952-03-26|1|1
tir|t|Customs Convention on the International Transport of Goods under Cover of TIR Carnets|TIR Convention|1975-11-14|Geneva||1079:16510|1978-03-20||1
frontier-controls|t|International Convention on the Harmonization of Frontier Controls of Goods||1982-10-21|Geneva||1409:23583|1985-10-15|1|1
transit-trade|t|Convention on Transit Trade of Land-locked States||1965-07-08|New York||597:8641|1967-06-09||
arbitration-new-york|t|Convention on the Recognition and Enforcement of Foreign Arbitral Awards|New York Convention|1958-06-10|New York||330:4739|1959-06-07||
cisg|t|United Nations Convention on Contracts for the International Sale of Goods||1980-04-11|Vienna||1489:25567|1988-01-01||
electronic-communications|t|United Nations Convention on the Use of Electronic Communications in International Contracts||2005-11-23|New York|A/RES/60/21, annex|2898:50525|2013-03-01|1|1
rotterdam-rules|t|United Nations Convention on Contracts for the International Carriage of Goods Wholly or Partly by Sea|Rotterdam Rules|2008-12-11|New York|A/RES/63/122, annex||||
mauritius-transparency|t|United Nations Convention on Transparency in Treaty-based Investor-State Arbitration|Mauritius Convention on Transparency|2014-12-10|New York|A/RES/69/116, annex||2017-10-18||
singapore-mediation|t|United Nations Convention on International Settlement Agreements Resulting from Mediation|Singapore Convention on Mediation|2018-12-20|New York|A/RES/73/198, annex||2020-09-12||
judicial-sale-ships|t|United Nations Convention on the International Effects of Judicial Sales of Ships|Beijing Convention on the Judicial Sale of Ships|2022-12-07|New York|A/RES/77/100, annex||||
upeace|t|International Agreement for the Establishment of the University for Peace||1980-12-05|New York|A/RES/35/55, annex|1223:19735|1981-04-07|1|1
ilo-29|t|Forced Labour Convention, 1930 (No. 29)|Forced Labour Convention, 1930|1930-06-28|Geneva||39:612|1932-05-01|1|
ilo-29-protocol|t|Protocol of 2014 to the Forced Labour Convention, 1930|2014 Protocol to the Forced Labour Convention, 1930|2014-06-11|Geneva||3175:612|2016-11-09||1
ilo-87|t|Freedom of Association and Protection of the Right to Organise Convention, 1948 (No. 87)||1948-07-09|San Francisco||68:881|1950-07-04||
ilo-97|t|Migration for Employment Convention (Revised), 1949 (No. 97)||1949-07-01|Geneva||120:1616|1952-01-22|4|1
ilo-98|t|Right to Organise and Collective Bargaining Convention, 1949 (No. 98)||1949-07-01|Geneva||96:1341|1951-07-18||
ilo-100|t|Equal Remuneration Convention, 1951 (No. 100)||1951-06-29|Geneva||165:2181|1953-05-23||
ilo-102|t|Social Security (Minimum Standards) Convention, 1952 (No. 102)||1952-06-28|Geneva||210:2838|1955-04-27||1
ilo-105|t|Abolition of Forced Labour Convention, 1957 (No. 105)||1957-06-25|Geneva||320:4648|1959-01-17||
ilo-111|t|Discrimination (Employment and Occupation) Convention, 1958 (No. 111)||1958-06-25|Geneva||362:5181|1960-06-15||
ilo-138|t|Minimum Age Convention, 1973 (No. 138)|Minimum Age Convention, 1973|1973-06-26|Geneva||1015:14862|1976-06-19|3|1
ilo-169|t|Indigenous and Tribal Peoples Convention, 1989 (No. 169)|Indigenous and Tribal Peoples Convention, 1989|1989-06-27|Geneva||1650:28383|1991-09-05||1
ilo-182|t|Worst Forms of Child Labour Convention, 1999 (No. 182)|Worst Forms of Child Labour Convention, 1999|1999-06-17|Geneva||2133:37245|2000-11-19||
ilo-189|t|Domestic Workers Convention, 2011 (No. 189)|Domestic Workers Convention, 2011|2011-06-16|Geneva||2955:51379|2013-09-05|8|1
ilo-190|t|Violence and Harassment Convention, 2019 (No. 190)|Violence and Harassment Convention, 2019|2019-06-21|Geneva|||2021-06-25||
oau-refugees|t|Organization of African Unity Convention governing the specific aspects of refugee problems in Africa|Convention Governing the Specific Aspects of Refugee Problems in Africa|1969-09-10|Addis Ababa||1001:14691|1974-06-20||1
oau-mercenaries|t|Organization of African Unity Convention for the elimination of mercenarism in Africa||1977-07-03|Libreville||1490:25573|1985-04-22||1
kampala|t|African Union Convention for the Protection and Assistance of Internally Displaced Persons in Africa|Kampala Convention|2009-10-23|Kampala||3014:52375|2012-12-06||
african-charter|t|African Charter on Human and Peoples’ Rights|Banjul Charter|1981-06-27|Nairobi||1520:26363|1986-10-21||
african-child|t|African Charter on the Rights and Welfare of the Child||1990-07-11|Addis Ababa|||1999-11-29||
maputo|t|Protocol to the African Charter on Human and Peoples’ Rights on the Rights of Women in Africa|Maputo Protocol|2003-07-11|Maputo||3268:26363|2005-11-25||
au-act|t|Constitutive Act of the African Union||2000-07-11|Lomé||2158:37733|2001-05-26||1
echr|t|Convention for the Protection of Human Rights and Fundamental Freedoms|European Convention on Human Rights|1950-11-04|Rome||213:2889|1953-09-03||
achr|t|American Convention on Human Rights|Pact of San José|1969-11-22|San José||1144:17955|1978-07-18||
istanbul-convention|t|Council of Europe Convention on preventing and combating violence against women and domestic violence||2011-05-11|Istanbul|||2014-08-01||
budapest|t|Council of Europe Convention on Cybercrime|Budapest Convention|2001-11-23|Budapest||2296:40916|2004-07-01||
coe-trafficking|t|Council of Europe Convention on Action against Trafficking in Human Beings||2005-05-16|Warsaw||2569:45795|2008-02-01||
belem|t|Inter-American Convention on the Prevention, Punishment and Eradication of Violence against Women|Convention of Belém do Pará|1994-06-09|Belém do Pará|||1995-03-05||
bern|t|Convention on the Conservation of European Wildlife and Natural Habitats|Bern Convention|1979-09-19|Bern||1284:21159|1982-06-01||
arab-league-pact|t|Charter of the League of Arab States|Pact of the League of Arab States|1945-03-22|Cairo||70:241|1945-05-11|3|1
asean-charter|t|Charter of the Association of Southeast Asian Nations|ASEAN Charter|2007-11-20|Singapore||2624:46745|2008-12-15|3|1
tac|t|Treaty of Amity and Cooperation in Southeast Asia||1976-02-24|Bali||1025:15063|1976-07-15|3|1
gcc-charter|t|Charter of the Cooperation Council for the Arab States of the Gulf||1981-05-25|Abu Dhabi||1288:21244||1|1
icmp|t|Agreement on the Status and Functions of the International Commission on Missing Persons||2014-12-15|Brussels||3072:53043|2015-05-14|2|1
ices|t|Convention for the International Council for the Exploration of the Sea||1964-09-12|Copenhagen||652:9344|1968-07-22||1
seafo|t|Convention on the Conservation and Management of Fishery Resources in the South-East Atlantic Ocean||2001-04-20|Windhoek||2221:39489|2003-04-13|4|1
child-abduction|t|Convention on the Civil Aspects of International Child Abduction|Hague Convention on the Civil Aspects of International Child Abduction|1980-10-25|The Hague||1343:22514|1983-12-01||
intercountry-adoption|t|Convention on Protection of Children and Cooperation in Respect of Intercountry Adoption|Hague Convention on Protection of Children and Cooperation in Respect of Intercountry Adoption|1993-05-29|The Hague||1870:31922|1995-05-01||
maintenance-abroad|t|Convention on the Recovery Abroad of Maintenance||1956-06-20|New York||268:3850|1957-05-25||
ihr|t|International Health Regulations (2005)|International Health Regulations|2005-05-23|Geneva||2509:44861|2007-06-15|28|
udhr|i|Universal Declaration of Human Rights||1948-12-10|Paris|A/RES/217(III)|||138|
decolonization|i|Declaration on the Granting of Independence to Colonial Countries and Peoples||1960-12-14||A/RES/1514(XV)|||87|
friendly-relations|i|Declaration on Principles of International Law concerning Friendly Relations and Cooperation among States in accordance with the Charter of the United Nations|Declaration on Principles of International Law concerning Friendly Relations and Co-operation among States in accordance with the Charter of the United Nations;Declaration on Friendly Relations|1970-10-24||A/RES/2625(XXV), annex||||
permanent-sovereignty|i|Declaration on Permanent Sovereignty over Natural Resources||1962-12-14||A/RES/1803(XVII)||||
racial-discrimination-declaration|i|United Nations Declaration on the Elimination of All Forms of Racial Discrimination||1963-11-20||A/RES/1904(XVIII)||||
child-declaration|i|Declaration of the Rights of the Child||1959-11-20||A/RES/1386(XIV)||||
women-declaration|i|Declaration on the Elimination of Discrimination against Women||1967-11-07||A/RES/2263(XXII)||||
territorial-asylum|i|Declaration on Territorial Asylum||1967-12-14||A/RES/2312(XXII)||||
non-intervention|i|Declaration on the Inadmissibility of Intervention in the Domestic Affairs of States and the Protection of Their Independence and Sovereignty||1965-12-21||A/RES/2131(XX)||||
non-intervention-1981|i|Declaration on the Inadmissibility of Intervention and Interference in the Internal Affairs of States||1981-12-09||A/RES/36/103, annex||||
social-progress|i|Declaration on Social Progress and Development||1969-12-11||A/RES/2542(XXIV)||||
international-security|i|Declaration on the Strengthening of International Security||1970-12-16||A/RES/2734(XXV)||||
seabed-declaration|i|Declaration of Principles Governing the Sea-Bed and the Ocean Floor, and the Subsoil Thereof, beyond the Limits of National Jurisdiction||1970-12-17||A/RES/2749(XXV)||||
aggression|i|Definition of Aggression||1974-12-14||A/RES/3314(XXIX), annex||||
nieo-declaration|i|Declaration on the Establishment of a New International Economic Order||1974-05-01||A/RES/3201(S-VI)|||3|
nieo-programme|i|Programme of Action on the Establishment of a New International Economic Order||1974-05-01||A/RES/3202(S-VI)||||
economic-rights-charter|i|Charter of Economic Rights and Duties of States||1974-12-12||A/RES/3281(XXIX)||||
disabled-persons|i|Declaration on the Rights of Disabled Persons||1975-12-09||A/RES/3447(XXX)||||
torture-declaration|i|Declaration on the Protection of All Persons from Being Subjected to Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment||1975-12-09||A/RES/3452(XXX), annex||||
law-enforcement-code|i|Code of Conduct for Law Enforcement Officials||1979-12-17||A/RES/34/169, annex|||11|
intolerance-religion|i|Declaration on the Elimination of All Forms of Intolerance and of Discrimination Based on Religion or Belief||1981-11-25||A/RES/36/55|||7|
manila-1982|i|Manila Declaration on the Peaceful Settlement of International Disputes||1982-11-15||A/RES/37/10, annex|||7|
nature-charter|i|World Charter for Nature||1982-10-28||A/RES/37/7, annex||||
medical-ethics|i|Principles of Medical Ethics relevant to the Role of Health Personnel, particularly Physicians, in the Protection of Prisoners and Detainees against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment||1982-12-18||A/RES/37/194, annex||||
peace-right-1984|i|Declaration on the Right of Peoples to Peace||1984-11-12||A/RES/39/11, annex||||
victims-declaration|i|Declaration of Basic Principles of Justice for Victims of Crime and Abuse of Power||1985-11-29||A/RES/40/34, annex||||
beijing-rules|i|United Nations Standard Minimum Rules for the Administration of Juvenile Justice (The Beijing Rules)|United Nations Standard Minimum Rules for the Administration of Juvenile Justice;Beijing Rules|1985-11-29||A/RES/40/33, annex||||
judiciary-independence|i|Basic Principles on the Independence of the Judiciary||1985-09-06|Milan|||||
development-right|i|Declaration on the Right to Development||1986-12-04||A/RES/41/128, annex|||28|
child-protection-declaration|i|Declaration on Social and Legal Principles relating to the Protection and Welfare of Children, with Special Reference to Foster Placement and Adoption Nationally and Internationally||1986-12-03||A/RES/41/85, annex||||
non-use-of-force|i|Declaration on the Enhancement of the Effectiveness of the Principle of Refraining from the Threat or Use of Force in International Relations||1987-11-18||A/RES/42/22, annex||||
detention-principles|i|Body of Principles for the Protection of All Persons under Any Form of Detention or Imprisonment||1988-12-09||A/RES/43/173, annex||||
disputes-prevention|i|Declaration on the Prevention and Removal of Disputes and Situations Which May Threaten International Peace and Security and on the Role of the United Nations in this Field||1988-12-05||A/RES/43/51, annex||||
tokyo-rules|i|United Nations Standard Minimum Rules for Non-custodial Measures (The Tokyo Rules)|United Nations Standard Minimum Rules for Non-custodial Measures;Tokyo Rules|1990-12-14||A/RES/45/110, annex|||3|
prisoners-principles|i|Basic Principles for the Treatment of Prisoners||1990-12-14||A/RES/45/111, annex||||
riyadh-guidelines|i|United Nations Guidelines for the Prevention of Juvenile Delinquency (The Riyadh Guidelines)|United Nations Guidelines for the Prevention of Juvenile Delinquency;Riyadh Guidelines|1990-12-14||A/RES/45/112, annex||||
havana-rules|i|United Nations Rules for the Protection of Juveniles Deprived of their Liberty|Havana Rules|1990-12-14||A/RES/45/113, annex||||
model-extradition|i|Model Treaty on Extradition||1990-12-14||A/RES/45/116, annex||||
model-assistance|i|Model Treaty on Mutual Assistance in Criminal Matters||1990-12-14||A/RES/45/117, annex||||
lawyers-principles|i|Basic Principles on the Role of Lawyers||1990-09-07|Havana|||||
prosecutors-guidelines|i|Guidelines on the Role of Prosecutors||1990-09-07|Havana|||||
force-firearms|i|Basic Principles on the Use of Force and Firearms by Law Enforcement Officials||1990-09-07|Havana|||||
world-declaration-children|i|World Declaration on the Survival, Protection and Development of Children||1990-09-30|New York|||||
older-persons-principles|i|United Nations Principles for Older Persons||1991-12-16||A/RES/46/91, annex||||
mental-illness|i|Principles for the Protection of Persons with Mental Illness and the Improvement of Mental Health Care||1991-12-17||A/RES/46/119, annex||||
fact-finding|i|Declaration on Fact-finding by the United Nations in the Field of the Maintenance of International Peace and Security||1991-12-09||A/RES/46/59, annex||||
disappearance-declaration|i|Declaration on the Protection of All Persons from Enforced Disappearance||1992-12-18||A/RES/47/133|||4|
minorities-declaration|i|Declaration on the Rights of Persons Belonging to National or Ethnic, Religious and Linguistic Minorities||1992-12-18||A/RES/47/135, annex|||7|
violence-women|i|Declaration on the Elimination of Violence against Women||1993-12-20||A/RES/48/104|||10|
disabilities-standard-rules|i|Standard Rules on the Equalization of Opportunities for Persons with Disabilities||1993-12-20||A/RES/48/96, annex||||
paris-principles|i|Principles relating to the Status of National Institutions for the Promotion and Protection of Human Rights (Paris Principles)|Principles relating to the status of national institutions for the promotion and protection of human rights;Paris Principles|1993-12-20||A/RES/48/134, annex|||3|
terrorism-declaration|i|Declaration on Measures to Eliminate International Terrorism||1994-12-09||A/RES/49/60, annex||||
terrorism-declaration-1996|i|Declaration to Supplement the 1994 Declaration on Measures to Eliminate International Terrorism||1996-12-17||A/RES/51/210, annex||||
regional-cooperation-declaration|i|Declaration on the Enhancement of Cooperation between the United Nations and Regional Arrangements or Agencies in the Maintenance of International Peace and Security||1994-12-09||A/RES/49/57, annex||||
fiftieth-anniversary|i|Declaration on the Occasion of the Fiftieth Anniversary of the United Nations||1995-10-24||A/RES/50/6|||4|
youth-programme|i|World Programme of Action for Youth|World Programme of Action for Youth to the Year 2000 and Beyond|1995-12-14||A/RES/50/81, annex|||12|
human-rights-defenders|i|Declaration on the Right and Responsibility of Individuals, Groups and Organs of Society to Promote and Protect Universally Recognized Human Rights and Fundamental Freedoms|Declaration on Human Rights Defenders|1998-12-09||A/RES/53/144, annex||||
culture-of-peace|i|Declaration and Programme of Action on a Culture of Peace|Declaration on a Culture of Peace|1999-09-13||A/RES/53/243|||10|
millennium-declaration|i|United Nations Millennium Declaration|Millennium Declaration|2000-09-08|New York|A/RES/55/2|||68|
hiv-2001|i|Declaration of Commitment on HIV/AIDS||2001-06-27|New York|A/RES/S-26/2, annex|||2|
hiv-2006|i|Political Declaration on HIV/AIDS||2006-06-02|New York|A/RES/60/262, annex||||
hiv-2011|i|Political Declaration on HIV and AIDS: Intensifying Our Efforts to Eliminate HIV and AIDS||2011-06-10|New York|A/RES/65/277, annex||||
hiv-2016|i|Political Declaration on HIV and AIDS: On the Fast Track to Accelerating the Fight against HIV and to Ending the AIDS Epidemic by 2030||2016-06-08|New York|A/RES/70/266, annex||||
hiv-2021|i|Political Declaration on HIV and AIDS: Ending Inequalities and Getting on Track to End AIDS by 2030||2021-06-08|New York|A/RES/75/284, annex||||
world-fit-for-children|i|A world fit for children||2002-05-10|New York|A/RES/S-27/2, annex||||
nepad-declaration|i|United Nations Declaration on the New Partnership for Africa’s Development||2002-09-16|New York|A/RES/57/2||||
nepad|i|New Partnership for Africa’s Development|NEPAD|2001-07-11|Lusaka|A/57/304, annex|||28|
world-summit-2005|i|2005 World Summit Outcome||2005-09-16|New York|A/RES/60/1|||15|
remedy-principles|i|Basic Principles and Guidelines on the Right to a Remedy and Reparation for Victims of Gross Violations of International Human Rights Law and Serious Violations of International Humanitarian Law||2005-12-16||A/RES/60/147, annex||||
counter-terrorism-strategy|i|United Nations Global Counter-Terrorism Strategy|Global Counter-Terrorism Strategy|2006-09-08||A/RES/60/288|||26|
hrc-institution|i|Institution-building of the United Nations Human Rights Council||2007-06-18|Geneva|A/HRC/RES/5/1, annex||||
mandate-holders-code|i|Code of Conduct for Special Procedures Mandate-holders of the Human Rights Council||2007-06-18|Geneva|A/HRC/RES/5/2, annex||||
indigenous-peoples|i|United Nations Declaration on the Rights of Indigenous Peoples|UNDRIP|2007-09-13||A/RES/61/295, annex|||35|
forests-instrument|i|Non-legally binding instrument on all types of forests|United Nations forest instrument|2007-12-17||A/RES/62/98, annex||||
forests-plan|i|United Nations strategic plan for forests 2017–2030|United Nations strategic plan for forests, 2017–2030|2017-04-27||A/RES/71/285, annex||||
children-care-guidelines|i|Guidelines for the Alternative Care of Children||2009-12-18||A/RES/64/142, annex||||
trafficking-plan|i|United Nations Global Plan of Action to Combat Trafficking in Persons||2010-07-30||A/RES/64/293|||34|
bangkok-rules|i|United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders (the Bangkok Rules)|United Nations Rules for the Treatment of Women Prisoners and Non-custodial Measures for Women Offenders;Bangkok Rules|2010-12-21||A/RES/65/229, annex|||13|
violence-women-strategies|i|Updated Model Strategies and Practical Measures on the Elimination of Violence against Women in the Field of Crime Prevention and Criminal Justice||2010-12-21||A/RES/65/228, annex||||
salvador|i|Salvador Declaration on Comprehensive Strategies for Global Challenges: Crime Prevention and Criminal Justice Systems and Their Development in a Changing World||2010-04-19|Salvador|A/RES/65/230, annex||||
ncd-2011|i|Political Declaration of the High-level Meeting of the General Assembly on the Prevention and Control of Non-communicable Diseases||2011-09-19|New York|A/RES/66/2, annex||||
human-rights-education|i|United Nations Declaration on Human Rights Education and Training||2011-12-19||A/RES/66/137, annex||||
future-we-want|i|The future we want||2012-06-22|Rio de Janeiro|A/RES/66/288, annex||||
legal-aid|i|United Nations Principles and Guidelines on Access to Legal Aid in Criminal Justice Systems||2012-12-20||A/RES/67/187, annex|||10|
rule-of-law-2012|i|Declaration of the High-level Meeting of the General Assembly on the Rule of Law at the National and International Levels||2012-09-24|New York|A/RES/67/1||||
migration-2013|i|Declaration of the High-level Dialogue on International Migration and Development||2013-10-03|New York|A/RES/68/4||||
indigenous-outcome|i|Outcome document of the high-level plenary meeting of the General Assembly known as the World Conference on Indigenous Peoples||2014-09-22|New York|A/RES/69/2||||
samoa-pathway|i|SIDS Accelerated Modalities of Action (SAMOA) Pathway|SAMOA Pathway|2014-09-04|Apia|A/RES/69/15, annex|||18|
vienna-declaration-lldc|i|Vienna Declaration and Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024||2014-11-05|Vienna|A/RES/69/137||||
vienna-programme|i|Vienna Programme of Action for Landlocked Developing Countries for the Decade 2014–2024|Vienna Programme of Action|2014-11-05|Vienna|A/RES/69/137, annex II|||2|
children-violence-strategies|i|United Nations Model Strategies and Practical Measures on the Elimination of Violence against Children in the Field of Crime Prevention and Criminal Justice||2014-12-18||A/RES/69/194, annex|||5|
cultural-property-guidelines|i|International Guidelines for Crime Prevention and Criminal Justice Responses with Respect to Trafficking in Cultural Property and Other Related Offences||2014-12-18||A/RES/69/196, annex|||8|
sendai-declaration|i|Sendai Declaration||2015-03-18|Sendai|A/RES/69/283, annex I|||7|
sendai-framework|i|Sendai Framework for Disaster Risk Reduction 2015–2030|Sendai Framework|2015-03-18|Sendai|A/RES/69/283, annex II|||93|
addis-ababa|i|Addis Ababa Action Agenda of the Third International Conference on Financing for Development|Addis Ababa Action Agenda|2015-07-27||A/RES/69/313, annex|||106|
agenda-2030|i|Transforming our world: the 2030 Agenda for Sustainable Development|2030 Agenda for Sustainable Development;2030 Agenda|2015-09-25|New York|A/RES/70/1|||643|
doha-crime|i|Doha Declaration on Integrating Crime Prevention and Criminal Justice into the Wider United Nations Agenda to Address Social and Economic Challenges and to Promote the Rule of Law at the National and International Levels, and Public Participation||2015-12-17||A/RES/70/174, annex|||6|
mandela-rules|i|United Nations Standard Minimum Rules for the Treatment of Prisoners (the Nelson Mandela Rules)|United Nations Standard Minimum Rules for the Treatment of Prisoners;Nelson Mandela Rules|2015-12-17||A/RES/70/175, annex|||32|
wsis-review|i|Outcome document of the high-level meeting of the General Assembly on the overall review of the implementation of the outcomes of the World Summit on the Information Society||2015-12-16|New York|A/RES/70/125||||
drug-2016|i|Our joint commitment to effectively addressing and countering the world drug problem||2016-04-19|New York|A/RES/S-30/1, annex||||
new-york-declaration|i|New York Declaration for Refugees and Migrants||2016-09-19|New York|A/RES/71/1|||9|
amr-2016|i|Political declaration of the high-level meeting of the General Assembly on antimicrobial resistance||2016-10-05|New York|A/RES/71/3||||
peace-right|i|Declaration on the Right to Peace||2016-12-19||A/RES/71/189, annex||||
new-urban-agenda|i|New Urban Agenda||2016-10-20|Quito|A/RES/71/256, annex|||16|
our-ocean-2017|i|Our ocean, our future: call for action||2017-07-06|New York|A/RES/71/312, annex||||
trafficking-2017|i|Political declaration on the implementation of the United Nations Global Plan of Action to Combat Trafficking in Persons||2017-09-27|New York|A/RES/72/1||||
mandela-summit|i|Political declaration adopted at the Nelson Mandela Peace Summit||2018-09-24|New York|A/RES/73/1||||
ncd-2018|i|Political declaration of the third high-level meeting of the General Assembly on the prevention and control of non-communicable diseases||2018-10-10|New York|A/RES/73/2||||
tuberculosis-2018|i|Political declaration of the high-level meeting of the General Assembly on the fight against tuberculosis||2018-10-10|New York|A/RES/73/3||||
peasants|i|United Nations Declaration on the Rights of Peasants and Other People Working in Rural Areas||2018-12-17||A/RES/73/165, annex||||
migration-compact|i|Global Compact for Safe, Orderly and Regular Migration|Global Compact on Migration;Marrakech Compact on Migration|2018-12-10|Marrakech|A/RES/73/195, annex|||43|
refugees-compact|i|Global Compact on Refugees||2018-12-17||A/73/12(PartII)||||
buenos-aires-2019|i|Buenos Aires outcome document of the second High-level United Nations Conference on South-South Cooperation||2019-03-22|Buenos Aires|A/RES/73/291, annex||||
uhc-2019|i|Political declaration of the high-level meeting on universal health coverage||2019-10-10|New York|A/RES/74/2||||
sdg-2019|i|Political declaration of the high-level political forum on sustainable development convened under the auspices of the General Assembly||2019-10-15|New York|A/RES/74/4, annex||||
un75|i|Declaration on the commemoration of the seventy-fifth anniversary of the United Nations||2020-09-21|New York|A/RES/75/1||||
corruption-2021|i|Our common commitment to effectively addressing challenges and implementing measures to prevent and combat corruption and strengthen international cooperation||2021-06-02|New York|A/RES/S-32/1, annex||||
durban-2021|i|United against racism, racial discrimination, xenophobia and related intolerance||2021-09-22|New York|A/RES/76/1||||
space-2030|i|The “Space2030” Agenda: space as a driver of sustainable development|“Space2030” Agenda|2021-10-25||A/RES/76/3||||
kyoto-crime|i|Kyoto Declaration on Advancing Crime Prevention, Criminal Justice and the Rule of Law: Towards the Achievement of the 2030 Agenda for Sustainable Development|Kyoto Declaration|2021-03-07|Kyoto|A/RES/76/181, annex|||12|
doha-programme|i|Doha Programme of Action for the Least Developed Countries|Doha Programme of Action|2022-04-01||A/RES/76/258, annex|||26|
our-ocean-2022|i|Our ocean, our future, our responsibility||2022-07-21||A/RES/76/296, annex||||
disaster-risk-2023|i|Political declaration of the high-level meeting on the midterm review of the Sendai Framework for Disaster Risk Reduction 2015–2030||2023-05-18|New York|A/RES/77/289, annex||||
sdg-2023|i|Political declaration of the high-level political forum on sustainable development convened under the auspices of the General Assembly (Sustainable Development Goals Summit)||2023-09-29|New York|A/RES/78/1, annex||||
pandemic-2023|i|Political declaration of the General Assembly high-level meeting on pandemic prevention, preparedness and response||2023-10-05|New York|A/RES/78/3, annex||||
tuberculosis-2023|i|Political declaration of the high-level meeting on the fight against tuberculosis||2023-10-05|New York|A/RES/78/5, annex||||
sids-2024|i|Antigua and Barbuda Agenda for Small Island Developing States: A Renewed Declaration for Resilient Prosperity|Antigua and Barbuda Agenda for Small Island Developing States|2024-07-16||A/RES/78/317, annex|||9|
pact-for-the-future|i|Pact for the Future|The Pact for the Future|2024-09-22|New York|A/RES/79/1|||21|
global-digital-compact|i|Global Digital Compact||2024-09-22|New York|A/RES/79/1, annex I|||6|
future-generations|i|Declaration on Future Generations||2024-09-22|New York|A/RES/79/1, annex II|||3|
amr-2024|i|Political declaration of the high-level meeting on antimicrobial resistance||2024-10-07|New York|A/RES/79/2, annex||||
awaza-programme|i|Awaza Programme of Action for Landlocked Developing Countries for the Decade 2024–2034|Awaza Programme of Action|2024-12-24||A/RES/79/233, annex|||5|
sevilla|i|Sevilla Commitment||2025-08-25||A/RES/79/323, annex|||2|
stockholm-declaration|i|Declaration of the United Nations Conference on the Human Environment|Stockholm Declaration|1972-06-16|Stockholm|A/CONF.48/14/Rev.1||||
world-food-conference|i|Universal Declaration on the Eradication of Hunger and Malnutrition||1974-11-16|Rome||||7|
buenos-aires-plan|i|Buenos Aires Plan of Action for Promoting and Implementing Technical Cooperation among Developing Countries|Buenos Aires Plan of Action|1978-09-12|Buenos Aires|||||
disarmament-session|i|Final Document of the Tenth Special Session of the General Assembly||1978-06-30|New York|A/RES/S-10/2|||9|
rio-declaration|i|Rio Declaration on Environment and Development|Rio Declaration|1992-06-14|Rio de Janeiro|A/CONF.151/26/Rev.1(Vol.I), annex I||||
agenda-21|i|Agenda 21||1992-06-14|Rio de Janeiro|A/CONF.151/26/Rev.1(Vol.I), annex II||||
forest-principles|i|Non-legally Binding Authoritative Statement of Principles for a Global Consensus on the Management, Conservation and Sustainable Development of All Types of Forests||1992-06-14|Rio de Janeiro|A/CONF.151/26/Rev.1(Vol.I), annex III||||
agenda-21-further|i|Programme for the Further Implementation of Agenda 21||1997-06-28|New York|A/RES/S-19/2, annex||||
vienna-human-rights|i|Vienna Declaration and Programme of Action||1993-06-25|Vienna|A/CONF.157/24(PartI), chap. III|||29|
barbados-programme|i|Programme of Action for the Sustainable Development of Small Island Developing States|Barbados Programme of Action|1994-05-06|Bridgetown|A/CONF.167/9||||
yokohama|i|Yokohama Strategy for a Safer World: Guidelines for Natural Disaster Prevention, Preparedness and Mitigation and its Plan of Action|Yokohama Strategy|1994-05-27|Yokohama|A/CONF.172/9||||
cairo-programme|i|Programme of Action of the International Conference on Population and Development||1994-09-13|Cairo|A/CONF.171/13||||
copenhagen-declaration|i|Copenhagen Declaration on Social Development||1995-03-12|Copenhagen|A/CONF.166/9, annex I||||
copenhagen-programme|i|Programme of Action of the World Summit for Social Development||1995-03-12|Copenhagen|A/CONF.166/9, annex II||||
beijing|i|Beijing Declaration and Platform for Action||1995-09-15|Beijing|A/CONF.177/20/Rev.1||||
beijing-declaration|i|Beijing Declaration||1995-09-15|Beijing|A/CONF.177/20/Rev.1, annex I|||4|
beijing-platform|i|Beijing Platform for Action||1995-09-15|Beijing|A/CONF.177/20/Rev.1, annex II||||
beijing-plus-5|i|Further actions and initiatives to implement the Beijing Declaration and Platform for Action||2000-06-10|New York|A/RES/S-23/3, annex||||
habitat-agenda|i|Habitat Agenda||1996-06-14|Istanbul|A/CONF.165/14||||
cities-declaration|i|Declaration on Cities and Other Human Settlements in the New Millennium||2001-06-09|New York|A/RES/S-25/2, annex||||
rome-food-security|i|Rome Declaration on World Food Security||1996-11-13|Rome|||||
nutrition-declaration|i|Rome Declaration on Nutrition|||Rome||||9|
brussels-programme|i|Programme of Action for the Least Developed Countries for the Decade 2001–2010||2001-05-20|Brussels|A/CONF.191/13||||
istanbul-programme|i|Programme of Action for the Least Developed Countries for the Decade 2011–2020|Istanbul Programme of Action for the Least Developed Countries for the Decade 2011–2020;Istanbul Programme of Action|2011-05-13|Istanbul|A/CONF.219/7, chap. II|||6|
small-arms|i|Programme of Action to Prevent, Combat and Eradicate the Illicit Trade in Small Arms and Light Weapons in All Its Aspects||2001-07-20|New York|A/CONF.192/15|||7|
tracing-instrument|i|International Instrument to Enable States to Identify and Trace, in a Timely and Reliable Manner, Illicit Small Arms and Light Weapons|International Tracing Instrument|2005-12-08|||||2|
durban|i|Durban Declaration and Programme of Action||2001-09-08|Durban|A/CONF.189/12, chap. I|||5|
monterrey|i|Monterrey Consensus of the International Conference on Financing for Development|Monterrey Consensus|2002-03-22|Monterrey|A/CONF.198/11, chap. I, resolution 1, annex||||
doha-financing|i|Doha Declaration on Financing for Development: outcome document of the Follow-up International Conference on Financing for Development to Review the Implementation of the Monterrey Consensus|Doha Declaration on Financing for Development|2008-12-02|Doha|A/RES/63/239, annex||||
madrid-ageing|i|Madrid International Plan of Action on Ageing, 2002|Madrid International Plan of Action on Ageing|2002-04-12|Madrid|A/CONF.197/9, chap. I, resolution 1, annex II|||11|
ageing-declaration|i|Political Declaration and the Madrid International Plan of Action on Ageing, 2002||2002-04-12|Madrid|A/CONF.197/9, chap. I, resolution 1||||
johannesburg-declaration|i|Johannesburg Declaration on Sustainable Development||2002-09-04|Johannesburg|A/CONF.199/20, chap. I, resolution 1, annex||||
johannesburg-plan|i|Plan of Implementation of the World Summit on Sustainable Development (Johannesburg Plan of Implementation)|Plan of Implementation of the World Summit on Sustainable Development;Johannesburg Plan of Implementation|2002-09-04|Johannesburg|A/CONF.199/20, chap. I, resolution 2, annex||||
almaty-programme|i|Almaty Programme of Action: Addressing the Special Needs of Landlocked Developing Countries within a New Global Framework for Transit Transport Cooperation for Landlocked and Transit Developing Countries|Almaty Programme of Action|2003-08-29|Almaty|A/CONF.202/3, annex I||||
geneva-wsis|i|Geneva Declaration of Principles||2003-12-12|Geneva|A/C.2/59/3, annex||||
geneva-wsis-plan|i|Geneva Plan of Action||2003-12-12|Geneva|A/C.2/59/3, annex||||
tunis-commitment|i|Tunis Commitment||2005-11-18|Tunis|A/60/687||||
tunis-agenda|i|Tunis Agenda for the Information Society||2005-11-18|Tunis|A/60/687||||
mauritius-declaration|i|Mauritius Declaration||2005-01-14|Port Louis|A/CONF.207/11, annex I||||
mauritius-strategy|i|Mauritius Strategy for the Further Implementation of the Programme of Action for the Sustainable Development of Small Island Developing States|Mauritius Strategy of Implementation;Mauritius Strategy|2005-01-14|Port Louis|A/CONF.207/11, annex II||||
hyogo-declaration|i|Hyogo Declaration||2005-01-22|Kobe|A/CONF.206/6||||
hyogo-framework|i|Hyogo Framework for Action 2005–2015: Building the Resilience of Nations and Communities to Disasters|Hyogo Framework for Action|2005-01-22|Kobe|A/CONF.206/6|||4|
nairobi-south-south|i|Nairobi outcome document of the High-level United Nations Conference on South-South Cooperation||2009-12-03|Nairobi|A/RES/64/222, annex||||
production-patterns|i|10-Year Framework of Programmes on Sustainable Consumption and Production Patterns|10-Year Framework of Programmes on Sustainable Consumption and Production|2012-06-22|Rio de Janeiro|A/CONF.216/5, annex|||3|
mdg-2010|i|Keeping the promise: united to achieve the Millennium Development Goals||2010-09-22|New York|A/RES/65/1||||
youth-high-level|i|Outcome document of the High-level Meeting of the General Assembly on Youth: Dialogue and Mutual Understanding||2011-07-26|New York|A/RES/65/312||||
vienna-space|i|Space Millennium: Vienna Declaration on Space and Human Development||1999-07-30|Vienna|A/CONF.184/6, chap. I, resolution 1||||
broadcasting-principles|i|Principles Governing the Use by States of Artificial Earth Satellites for International Direct Television Broadcasting||1982-12-10||A/RES/37/92, annex||||
remote-sensing|i|Principles Relating to Remote Sensing of the Earth from Outer Space||1986-12-03||A/RES/41/65, annex||||
nuclear-power-space|i|Principles Relevant to the Use of Nuclear Power Sources in Outer Space||1992-12-14||A/RES/47/68||||
space-benefits|i|Declaration on International Cooperation in the Exploration and Use of Outer Space for the Benefit and in the Interest of All States, Taking into Particular Account the Needs of Developing Countries||1996-12-13||A/RES/51/122, annex||||
space-principles|i|Declaration of Legal Principles Governing the Activities of States in the Exploration and Use of Outer Space||1963-12-13||A/RES/1962(XVIII)||||
business-principles|i|Guiding Principles on Business and Human Rights: Implementing the United Nations “Protect, Respect and Remedy” Framework|Guiding Principles on Business and Human Rights|2011-06-16|Geneva|A/HRC/17/31, annex|||32|
displacement-principles|i|Guiding Principles on Internal Displacement||1998-02-11||E/CN.4/1998/53/Add.2, annex|||30|
poverty-principles|i|Guiding Principles on Extreme Poverty and Human Rights||2012-09-27|Geneva|A/HRC/21/39, annex||||
rabat-plan|i|Rabat Plan of Action on the prohibition of advocacy of national, racial or religious hatred that constitutes incitement to discrimination, hostility or violence|Rabat Plan of Action|2012-10-05|Rabat|A/HRC/22/17/Add.4, appendix||||
istanbul-protocol|i|Manual on the Effective Investigation and Documentation of Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment|Istanbul Protocol|1999-08-09|Istanbul|||||
child-victims-guidelines|i|Guidelines on Justice in Matters involving Child Victims and Witnesses of Crime||2005-07-22||E/RES/2005/20, annex||||
crime-prevention-guidelines|i|Guidelines for the Prevention of Crime||2002-07-24||E/RES/2002/13, annex|||4|
children-justice-guidelines|i|Guidelines for Action on Children in the Criminal Justice System||1997-07-21||E/RES/1997/30, annex||||
restorative-justice|i|Basic principles on the use of restorative justice programmes in criminal matters||2002-07-24||E/RES/2002/12, annex||||
ngo-arrangements|i|Consultative relationship between the United Nations and non-governmental organizations||1996-07-25||E/RES/1996/31||||
international-years|i|Guidelines for the proclamation of international years|criteria for the proclamation of international years|1980-07-25||E/RES/1980/67, annex||||
arab-peace-initiative|i|Arab Peace Initiative||2002-03-28|Beirut|A/56/1026-S/2002/932, annex II, resolution 14/221|||21|
quartet-road-map|i|Quartet performance-based road map to a permanent two-State solution to the Israeli-Palestinian conflict|Quartet road map|2003-04-30||S/2003/529, annex||||
oslo-declaration|i|Declaration of Principles on Interim Self-Government Arrangements||1993-09-13|Washington|A/48/486-S/26560, annex||||
biodiversity-framework|i|Kunming-Montreal Global Biodiversity Framework||2022-12-19|Montreal|CBD/COP/15/17, decision 15/4, annex|||12|
aichi-targets|i|Strategic Plan for Biodiversity 2011–2020 and the Aichi Biodiversity Targets|Strategic Plan for Biodiversity 2011–2020|2010-10-29|Nagoya|UNEP/CBD/COP/10/27, annex, decision X/2, annex|||5|
agenda-2063|i|Agenda 2063: The Africa We Want|Agenda 2063 of the African Union;Agenda 2063|2015-01-31|Addis Ababa|||||
tenure-guidelines|i|Voluntary Guidelines on the Responsible Governance of Tenure of Land, Fisheries and Forests in the Context of National Food Security||2012-05-11|Rome||||16|
fisheries-code|i|Code of Conduct for Responsible Fisheries||1995-10-31|Rome|||||
humanitarian-donorship|i|Principles and Good Practice of Humanitarian Donorship||2003-06-17|Stockholm|A/58/99-E/2003/94, annex II|||6|
hague-conduct|i|Hague Code of Conduct against Ballistic Missile Proliferation||2002-11-25|The Hague|||||
yaounde-code|i|Code of Conduct concerning the Repression of Piracy, Armed Robbery against Ships and Illicit Maritime Activity in West and Central Africa|Yaoundé Code of Conduct|2013-06-25|Yaoundé|||||
djibouti-code|i|Code of Conduct concerning the Repression of Piracy and Armed Robbery against Ships in the Western Indian Ocean and the Gulf of Aden|Djibouti Code of Conduct|2009-01-29|Djibouti|||||
safe-schools|i|Safe Schools Declaration||2015-05-29|Oslo|||||
paris-commitments|i|Paris Commitments to Protect Children Unlawfully Recruited or Used by Armed Forces or Armed Groups|Paris Commitments|2007-02-06|Paris|||||
ilo-work-declaration|i|Declaration on Fundamental Principles and Rights at Work|International Labour Organization Declaration on Fundamental Principles and Rights at Work|1998-06-18|Geneva|||||
ilo-centenary|i|International Labour Organization Centenary Declaration for the Future of Work|Centenary Declaration for the Future of Work|2019-06-21|Geneva|A/73/918, annex|||5|
ilo-social-justice|i|International Labour Organization Declaration on Social Justice for a Fair Globalization|Declaration on Social Justice for a Fair Globalization|2008-06-10|Geneva|A/63/538-E/2009/4, annex||||
alma-ata|i|Declaration of Alma-Ata||1978-09-12|Alma-Ata|||||
astana-health|i|Declaration of Astana on primary health care|Declaration of Astana||Astana|||||
incheon|i|Incheon Declaration: Education 2030: Towards Inclusive and Equitable Quality Education and Lifelong Learning for All|Incheon Declaration|2015-05-21|Incheon|||||
unesco-bioethics|i|Universal Declaration on Bioethics and Human Rights||2005-10-19|Paris|||||
unesco-cultural-diversity|i|Universal Declaration on Cultural Diversity||2001-11-02|Paris|||||
human-genome|i|Universal Declaration on the Human Genome and Human Rights||1997-11-11|Paris|A/RES/53/152||||
human-cloning|i|United Nations Declaration on Human Cloning||2005-03-08||A/RES/59/280, annex||||
ai-ethics|i|Recommendation on the Ethics of Artificial Intelligence||2021-11-23|Paris|||||
consumer-guidelines|i|United Nations guidelines for consumer protection||2015-12-22||A/RES/70/186, annex||||
statistics-principles|i|Fundamental Principles of Official Statistics||2014-01-29||A/RES/68/261||||
computer-files|i|Guidelines for the Regulation of Computerized Personal Data Files||1990-12-14||A/RES/45/95||||
state-responsibility|i|Responsibility of States for internationally wrongful acts||2001-12-12||A/RES/56/83, annex||||
debt-principles|i|Basic Principles on Sovereign Debt Restructuring Processes||2015-09-10||A/RES/69/319||||
icj-agreement-icc|i|Relationship Agreement between the United Nations and the International Criminal Court||2004-10-04|New York|A/58/874, annex|||7|
financial-regulations|i|Financial Regulations and Rules of the United Nations||2013-07-01||ST/SGB/2013/4|||18|`;

export const NAMES =
  `charter|fr|Charte des Nations Unies
charter|es|Carta de las Naciones Unidas
charter|ru|Устав{|а|у|ом|е} Организации Объединенных Наций
charter|ar|ميثاق الأمم المتحدة
charter|zh|联合国宪章
icj-statute|fr|Statut de la Cour internationale de Justice
icj-statute|es|Estatuto de la Corte Internacional de Justicia
icj-statute|ru|Статут{|а|у|ом|е} Международного Суда
icj-statute|ar|النظام الأساسي لمحكمة العدل الدولية
icj-statute|zh|国际法院规约
privileges|fr|Convention sur les privilèges et immunités des Nations Unies
privileges|es|Convención sobre Prerrogativas e Inmunidades de las Naciones Unidas
privileges|ru|Конвенци{я|и|ю|ей} о привилегиях и иммунитетах Объединенных Наций
privileges|ar|اتفاقية امتيازات الأمم المتحدة وحصاناتها
privileges|zh|联合国特权和豁免公约
genocide|fr|Convention pour la prévention et la répression du crime de génocide
genocide|es|Convención para la Prevención y la Sanción del Delito de Genocidio
genocide|ru|Конвенци{я|и|ю|ей} о предупреждении преступления геноцида и наказании за него
genocide|ar|اتفاقية منع جريمة الإبادة الجماعية والمعاقبة عليها
genocide|zh|防止及惩治灭绝种族罪公约
geneva|fr|Conventions de Genève du 12 août 1949;Conventions de Genève de 1949
geneva|es|Convenios de Ginebra de 12 de agosto de 1949;Convenios de Ginebra de 1949
geneva|ru|Женевск{ие|их|им|ими} конвенци{и|й|ям|ями|ях} от 12 августа 1949 года;Женевск{ие|их|им|ими} конвенци{и|й|ям|ями|ях} 1949 года
geneva|ar|اتفاقيات جنيف المؤرخة 12 آب/أغسطس 1949;اتفاقيات جنيف لعام 1949
geneva|zh|1949年8月12日《日内瓦四公约》;日内瓦四公约;日内瓦公约
geneva-iv|fr|Convention de Genève relative à la protection des personnes civiles en temps de guerre;quatrième Convention de Genève
geneva-iv|es|Convenio de Ginebra relativo a la Protección debida a las Personas Civiles en Tiempo de Guerra;Cuarto Convenio de Ginebra
geneva-iv|ru|Женевск{ая|ой|ую} конвенци{я|и|ю|ей} о защите гражданского населения во время войны;четверт{ая|ой|ую} Женевск{ая|ой|ую} конвенци{я|и|ю|ей}
geneva-iv|ar|اتفاقية جنيف المتعلقة بحماية المدنيين وقت الحرب;اتفاقية جنيف الرابعة
geneva-iv|zh|关于战时保护平民之日内瓦公约;日内瓦第四公约
refugees|fr|Convention relative au statut des réfugiés;Convention de 1951 relative au statut des réfugiés
refugees|es|Convención sobre el Estatuto de los Refugiados;Convención de 1951 sobre el Estatuto de los Refugiados
refugees|ru|Конвенци{я|и|ю|ей} о статусе беженцев;Конвенци{я|и|ю|ей} 1951 года о статусе беженцев
refugees|ar|الاتفاقية الخاصة بوضع اللاجئين;اتفاقية عام 1951 الخاصة بوضع اللاجئين
refugees|zh|关于难民地位的公约;难民地位公约
statelessness|fr|Convention sur la réduction des cas d’apatridie
statelessness|es|Convención para Reducir los Casos de Apatridia
statelessness|ru|Конвенци{я|и|ю|ей} о сокращении безгражданства
statelessness|ar|اتفاقية خفض حالات انعدام الجنسية
statelessness|zh|减少无国籍状态公约
icerd|fr|Convention internationale sur l’élimination de toutes les formes de discrimination raciale
icerd|es|Convención Internacional sobre la Eliminación de Todas las Formas de Discriminación Racial
icerd|ru|Международн{ая|ой|ую} конвенци{я|и|ю|ей} о ликвидации всех форм расовой дискриминации
icerd|ar|الاتفاقية الدولية للقضاء على جميع أشكال التمييز العنصري
icerd|zh|消除一切形式种族歧视国际公约
icescr|fr|Pacte international relatif aux droits économiques, sociaux et culturels
icescr|es|Pacto Internacional de Derechos Económicos, Sociales y Culturales
icescr|ru|Международн{ый|ого|ому|ым|ом} пакт{|а|у|ом|е} об экономических, социальных и культурных правах
icescr|ar|العهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
icescr|zh|经济、社会及文化权利国际公约;经济社会文化权利国际公约;经济、社会、文化权利国际公约
iccpr|fr|Pacte international relatif aux droits civils et politiques
iccpr|es|Pacto Internacional de Derechos Civiles y Políticos
iccpr|ru|Международн{ый|ого|ому|ым|ом} пакт{|а|у|ом|е} о гражданских и политических правах
iccpr|ar|العهد الدولي الخاص بالحقوق المدنية والسياسية
iccpr|zh|公民及政治权利国际公约;公民权利和政治权利国际公约;公民权利及政治权利国际公约
covenants|fr|Pactes internationaux relatifs aux droits de l’homme
covenants|es|Pactos Internacionales de Derechos Humanos;pactos internacionales de derechos humanos
covenants|ru|Международн{ые|ых|ым|ыми} пакт{ы|ов|ам|ами|ах} о правах человека
covenants|ar|العهدين الدوليين الخاصين بحقوق الإنسان;العهدان الدوليان الخاصان بحقوق الإنسان
covenants|zh|国际人权两公约;国际人权公约
cedaw|fr|Convention sur l’élimination de toutes les formes de discrimination à l’égard des femmes
cedaw|es|Convención sobre la Eliminación de Todas las Formas de Discriminación contra la Mujer
cedaw|ru|Конвенци{я|и|ю|ей} о ликвидации всех форм дискриминации в отношении женщин
cedaw|ar|اتفاقية القضاء على جميع أشكال التمييز ضد المرأة
cedaw|zh|消除对妇女一切形式歧视公约
cat|fr|Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
cat|es|Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
cat|ru|Конвенци{я|и|ю|ей} против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания
cat|ar|اتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة
cat|zh|禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约
opcat|fr|Protocole facultatif se rapportant à la Convention contre la torture et autres peines ou traitements cruels, inhumains ou dégradants
opcat|es|Protocolo Facultativo de la Convención contra la Tortura y Otros Tratos o Penas Crueles, Inhumanos o Degradantes
opcat|ru|Факультативн{ый|ого|ому|ым|ом} протокол{|а|у|ом|е} к Конвенции против пыток и других жестоких, бесчеловечных или унижающих достоинство видов обращения и наказания
opcat|ar|البروتوكول الاختياري لاتفاقية مناهضة التعذيب وغيره من ضروب المعاملة أو العقوبة القاسية أو اللاإنسانية أو المهينة
opcat|zh|禁止酷刑和其他残忍、不人道或有辱人格的待遇或处罚公约任择议定书
crc|fr|Convention relative aux droits de l’enfant
crc|es|Convención sobre los Derechos del Niño
crc|ru|Конвенци{я|и|ю|ей} о правах ребенка
crc|ar|اتفاقية حقوق الطفل
crc|zh|儿童权利公约
crc-opac|fr|Protocole facultatif à la Convention relative aux droits de l’enfant concernant l’implication d’enfants dans les conflits armés
crc-opac|es|Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la participación de niños en los conflictos armados
crc-opac|ru|Факультативн{ый|ого|ому|ым|ом} протокол{|а|у|ом|е} к Конвенции о правах ребенка, касающ{ийся|егося|емуся|имся|емся} участия детей в вооруженных конфликтах
crc-opac|ar|البروتوكول الاختياري لاتفاقية حقوق الطفل بشأن اشتراك الأطفال في المنازعات المسلحة
crc-opac|zh|儿童权利公约关于儿童卷入武装冲突问题的任择议定书;《儿童权利公约》关于儿童卷入武装冲突问题的任择议定书
crc-opsc|fr|Protocole facultatif à la Convention relative aux droits de l’enfant, concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants;Protocole facultatif à la Convention relative aux droits de l’enfant concernant la vente d’enfants, la prostitution des enfants et la pornographie mettant en scène des enfants
crc-opsc|es|Protocolo Facultativo de la Convención sobre los Derechos del Niño relativo a la venta de niños, la prostitución infantil y la utilización de niños en la pornografía
crc-opsc|ru|Факультативн{ый|ого|ому|ым|ом} протокол{|а|у|ом|е} к Конвенции о правах ребенка, касающ{ийся|егося|емуся|имся|емся} торговли детьми, детской проституции и детской порнографии
crc-opsc|ar|البروتوكول الاختياري لاتفاقية حقوق الطفل بشأن بيع الأطفال واستغلال الأطفال في البغاء وفي المواد الإباحية
crc-opsc|zh|《儿童权利公约》关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书;儿童权利公约关于买卖儿童、儿童卖淫和儿童色情制品问题的任择议定书
migrant-workers|fr|Convention internationale sur la protection des droits de tous les travailleurs migrants et des membres de leur famille
migrant-workers|es|Convención Internacional sobre la Protección de los Derechos de Todos los Trabajadores Migratorios y de Sus Familiares
migrant-workers|ru|Международн{ая|ой|ую} конвенци{я|и|ю|ей} о защите прав всех трудящихся-мигрантов и членов их семей
migrant-workers|ar|الاتفاقية الدولية لحماية حقوق جميع العمال المهاجرين وأفراد أسرهم
migrant-workers|zh|保护所有移徙工人及其家庭成员权利国际公约
crpd|fr|Convention relative aux droits des personnes handicapées
crpd|es|Convención sobre los Derechos de las Personas con Discapacidad
crpd|ru|Конвенци{я|и|ю|ей} о правах инвалидов
crpd|ar|اتفاقية حقوق الأشخاص ذوي الإعاقة
crpd|zh|残疾人权利公约
enforced-disappearance|fr|Convention internationale pour la protection de toutes les personnes contre les disparitions forcées
enforced-disappearance|es|Convención Internacional para la Protección de Todas las Personas contra las Desapariciones Forzadas
enforced-disappearance|ru|Международн{ая|ой|ую} конвенци{я|и|ю|ей} для защиты всех лиц от насильственных исчезновений
enforced-disappearance|ar|الاتفاقية الدولية لحماية جميع الأشخاص من الاختفاء القسري
enforced-disappearance|zh|保护所有人免遭强迫失踪国际公约
untoc|fr|Convention des Nations Unies contre la criminalité transnationale organisée
untoc|es|Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional
untoc|ru|Конвенци{я|и|ю|ей} Организации Объединенных Наций против транснациональной организованной преступности
untoc|ar|اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية
untoc|zh|联合国打击跨国有组织犯罪公约
trafficking-protocol|fr|Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants, additionnel à la Convention des Nations Unies contre la criminalité transnationale organisée;Protocole visant à prévenir, réprimer et punir la traite des personnes, en particulier des femmes et des enfants
trafficking-protocol|es|Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños, que complementa la Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional;Protocolo para Prevenir, Reprimir y Sancionar la Trata de Personas, Especialmente Mujeres y Niños
trafficking-protocol|ru|Протокол{|а|у|ом|е} о предупреждении и пресечении торговли людьми, особенно женщинами и детьми, и наказании за нее
trafficking-protocol|ar|بروتوكول منع وقمع ومعاقبة الاتجار بالأشخاص، وبخاصة النساء والأطفال;بروتوكول منع الاتجار بالأشخاص، وبخاصة النساء والأطفال، وقمعه والمعاقبة عليه
trafficking-protocol|zh|联合国打击跨国有组织犯罪公约关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书;关于预防、禁止和惩治贩运人口特别是妇女和儿童行为的补充议定书
smuggling-protocol|fr|Protocole contre le trafic illicite de migrants par terre, air et mer
smuggling-protocol|es|Protocolo contra el Tráfico Ilícito de Migrantes por Tierra, Mar y Aire
smuggling-protocol|ru|Протокол{|а|у|ом|е} против незаконного ввоза мигрантов по суше, морю и воздуху
smuggling-protocol|ar|بروتوكول مكافحة تهريب المهاجرين عن طريق البر والبحر والجو
smuggling-protocol|zh|关于打击陆、海、空偷运移民的补充议定书;打击陆、海、空偷运移民的补充议定书
firearms-protocol|fr|Protocole contre la fabrication et le trafic illicites d’armes à feu, de leurs pièces, éléments et munitions
firearms-protocol|es|Protocolo contra la Fabricación y el Tráfico Ilícitos de Armas de Fuego, sus Piezas y Componentes y Municiones
firearms-protocol|ru|Протокол{|а|у|ом|е} против незаконного изготовления и оборота огнестрельного оружия, его составных частей и компонентов, а также боеприпасов к нему
firearms-protocol|ar|بروتوكول مكافحة صنع الأسلحة النارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة غير مشروعة
firearms-protocol|zh|打击非法制造和贩运枪支及其零部件和弹药的补充议定书
uncac|fr|Convention des Nations Unies contre la corruption
uncac|es|Convención de las Naciones Unidas contra la Corrupción
uncac|ru|Конвенци{я|и|ю|ей} Организации Объединенных Наций против коррупции
uncac|ar|اتفاقية الأمم المتحدة لمكافحة الفساد
uncac|zh|联合国反腐败公约
mercenaries|fr|Convention internationale contre le recrutement, l’utilisation, le financement et l’instruction de mercenaires
mercenaries|es|Convención Internacional contra el Reclutamiento, la Utilización, la Financiación y el Entrenamiento de Mercenarios
mercenaries|ru|Международн{ая|ой|ую} конвенци{я|и|ю|ей} о борьбе с вербовкой, использованием, финансированием и обучением наемников
mercenaries|ar|الاتفاقية الدولية لمناهضة تجنيد المرتزقة واستخدامهم وتمويلهم وتدريبهم
mercenaries|zh|反对招募、使用、资助和训练雇佣军国际公约
un-safety|fr|Convention sur la sécurité du personnel des Nations Unies et du personnel associé
un-safety|es|Convención sobre la Seguridad del Personal de las Naciones Unidas y el Personal Asociado
un-safety|ru|Конвенци{я|и|ю|ей} о безопасности персонала Организации Объединенных Наций и связанного с ней персонала
un-safety|ar|الاتفاقية المتعلقة بسلامة موظفي الأمم المتحدة والأفراد المرتبطين بها;اتفاقية سلامة موظفي الأمم المتحدة والأفراد المرتبطين بها
un-safety|zh|联合国人员和有关人员安全公约
terrorist-bombings|fr|Convention internationale pour la répression des attentats terroristes à l’explosif
terrorist-bombings|es|Convenio Internacional para la Represión de los Atentados Terroristas Cometidos con Bombas
terrorist-bombings|ru|Международн{ая|ой|ую} конвенци{я|и|ю|ей} о борьбе с бомбовым терроризмом
terrorist-bombings|ar|الاتفاقية الدولية لقمع الهجمات الإرهابية بالقنابل
terrorist-bombings|zh|制止恐怖主义爆炸的国际公约;制止恐怖主义爆炸事件的国际公约
nuclear-terrorism|fr|Convention internationale pour la répression des actes de terrorisme nucléaire
nuclear-terrorism|es|Convenio Internacional para la Represión de los Actos de Terrorismo Nuclear
nuclear-terrorism|ru|Международн{ая|ой|ую} конвенци{я|и|ю|ей} о борьбе с актами ядерного терроризма
nuclear-terrorism|ar|الاتفاقية الدولية لقمع أعمال الإرهاب النووي
nuclear-terrorism|zh|制止核恐怖主义行为国际公约
sua|fr|Convention pour la répression d’actes illicites contre la sécurité de la navigation maritime
sua|es|Convenio para la Represión de Actos Ilícitos contra la Seguridad de la Navegación Marítima
sua|ru|Конвенци{я|и|ю|ей} о борьбе с незаконными актами, направленными против безопасности морского судоходства
sua|ar|اتفاقية قمع الأعمال غير المشروعة المرتكبة ضد سلامة الملاحة البحرية
sua|zh|制止危及海上航行安全非法行为公约
rome-statute|fr|Statut de Rome de la Cour pénale internationale;Statut de Rome
rome-statute|es|Estatuto de Roma de la Corte Penal Internacional;Estatuto de Roma
rome-statute|ru|Римск{ий|ого|ому|им|ом} статут{|а|у|ом|е} Международного уголовного суда;Римск{ий|ого|ому|им|ом} статут{|а|у|ом|е}
rome-statute|ar|نظام روما الأساسي للمحكمة الجنائية الدولية;نظام روما الأساسي
rome-statute|zh|国际刑事法院罗马规约;罗马规约
icc-privileges|fr|Accord sur les privilèges et immunités de la Cour pénale internationale
icc-privileges|es|Acuerdo sobre los Privilegios e Inmunidades de la Corte Penal Internacional
icc-privileges|ru|Соглашени{е|я|ю|ем|и} о привилегиях и иммунитетах Международного уголовного суда
icc-privileges|ar|اتفاق امتيازات وحصانات المحكمة الجنائية الدولية;الاتفاق المتعلق بامتيازات المحكمة الجنائية الدولية وحصاناتها
icc-privileges|zh|国际刑事法院特权和豁免协定
vcdr|fr|Convention de Vienne sur les relations diplomatiques
vcdr|es|Convención de Viena sobre Relaciones Diplomáticas
vcdr|ru|Венск{ая|ой|ую} конвенци{я|и|ю|ей} о дипломатических сношениях
vcdr|ar|اتفاقية فيينا للعلاقات الدبلوماسية
vcdr|zh|维也纳外交关系公约
vccr|fr|Convention de Vienne sur les relations consulaires
vccr|es|Convención de Viena sobre Relaciones Consulares
vccr|ru|Венск{ая|ой|ую} конвенци{я|и|ю|ей} о консульских сношениях
vccr|ar|اتفاقية فيينا للعلاقات القنصلية
vccr|zh|维也纳领事关系公约
vclt|fr|Convention de Vienne sur le droit des traités
vclt|es|Convención de Viena sobre el Derecho de los Tratados
vclt|ru|Венск{ая|ой|ую} конвенци{я|и|ю|ей} о праве международных договоров
vclt|ar|اتفاقية فيينا لقانون المعاهدات
vclt|zh|维也纳条约法公约
unclos|fr|Convention des Nations Unies sur le droit de la mer
unclos|es|Convención de las Naciones Unidas sobre el Derecho del Mar
unclos|ru|Конвенци{я|и|ю|ей} Организации Объединенных Наций по морскому праву
unclos|ar|اتفاقية الأمم المتحدة لقانون البحار
unclos|zh|联合国海洋法公约
solas|fr|Convention internationale de 1974 pour la sauvegarde de la vie humaine en mer
solas|es|Convenio Internacional para la Seguridad de la Vida Humana en el Mar
solas|ru|Международн{ая|ой|ую} конвенци{я|и|ю|ей} по охране человеческой жизни на море
solas|ar|الاتفاقية الدولية لسلامة الأرواح في البحار;الاتفاقية الدولية لحماية الأرواح في البحار
solas|zh|国际海上人命安全公约
search-rescue|fr|Convention internationale de 1979 sur la recherche et le sauvetage maritimes
search-rescue|es|Convenio Internacional sobre Búsqueda y Salvamento Marítimos
search-rescue|ru|Международн{ая|ой|ую} конвенци{я|и|ю|ей} по поиску и спасанию на море
search-rescue|ar|الاتفاقية الدولية للبحث والإنقاذ في البحار
search-rescue|zh|国际海上搜寻救助公约
facilitation-maritime|fr|Convention visant à faciliter le trafic maritime international
facilitation-maritime|es|Convenio para Facilitar el Tráfico Marítimo Internacional
facilitation-maritime|ru|Конвенци{я|и|ю|ей} по облегчению международного морского судоходства
facilitation-maritime|ar|اتفاقية تيسير حركة الملاحة البحرية الدولية
facilitation-maritime|zh|便利国际海上运输公约
underwater-heritage|fr|Convention sur la protection du patrimoine culturel subaquatique
underwater-heritage|es|Convención sobre la Protección del Patrimonio Cultural Subacuático
underwater-heritage|ru|Конвенци{я|и|ю|ей} об охране подводного культурного наследия
underwater-heritage|ar|اتفاقية حماية التراث الثقافي المغمور بالمياه
underwater-heritage|zh|保护水下文化遗产公约
ospar|fr|Convention pour la protection du milieu marin de l’Atlantique du Nord-Est
ospar|es|Convenio para la Protección del Medio Ambiente Marino del Atlántico Nordeste
ospar|ru|Конвенци{я|и|ю|ей} о защите морской среды Северо-Восточной Атлантики
ospar|ar|اتفاقية حماية البيئة البحرية لشمال شرق المحيط الأطلسي
ospar|zh|保护东北大西洋海洋环境公约
npt|fr|Traité sur la non-prolifération des armes nucléaires
npt|es|Tratado sobre la No Proliferación de las Armas Nucleares
npt|ru|Договор{|а|у|ом|е} о нераспространении ядерного оружия
npt|ar|معاهدة عدم انتشار الأسلحة النووية
npt|zh|不扩散核武器条约
ctbt|fr|Traité d’interdiction complète des essais nucléaires
ctbt|es|Tratado de Prohibición Completa de los Ensayos Nucleares
ctbt|ru|Договор{|а|у|ом|е} о всеобъемлющем запрещении ядерных испытаний
ctbt|ar|معاهدة الحظر الشامل للتجارب النووية
ctbt|zh|全面禁止核试验条约
tpnw|fr|Traité sur l’interdiction des armes nucléaires
tpnw|es|Tratado sobre la Prohibición de las Armas Nucleares
tpnw|ru|Договор{|а|у|ом|е} о запрещении ядерного оружия
tpnw|ar|معاهدة حظر الأسلحة النووية
tpnw|zh|禁止核武器条约
bwc|fr|Convention sur l’interdiction de la mise au point, de la fabrication et du stockage des armes bactériologiques (biologiques) ou à toxines et sur leur destruction
bwc|es|Convención sobre la Prohibición del Desarrollo, la Producción y el Almacenamiento de Armas Bacteriológicas (Biológicas) y Toxínicas y sobre Su Destrucción
bwc|ru|Конвенци{я|и|ю|ей} о запрещении разработки, производства и накопления запасов бактериологического (биологического) и токсинного оружия и об их уничтожении
bwc|ar|اتفاقية حظر استحداث وإنتاج وتخزين الأسلحة البكتريولوجية (البيولوجية) والتكسينية وتدمير تلك الأسلحة
bwc|zh|关于禁止发展、生产和储存细菌(生物)及毒素武器和销毁此种武器的公约
cwc|fr|Convention sur l’interdiction de la mise au point, de la fabrication, du stockage et de l’emploi des armes chimiques et sur leur destruction;Convention sur les armes chimiques
cwc|es|Convención sobre la Prohibición del Desarrollo, la Producción, el Almacenamiento y el Empleo de Armas Químicas y sobre Su Destrucción;Convención sobre las Armas Químicas
cwc|ru|Конвенци{я|и|ю|ей} о запрещении разработки, производства, накопления и применения химического оружия и о его уничтожении;Конвенци{я|и|ю|ей} по химическому оружию
cwc|ar|اتفاقية حظر استحداث وإنتاج وتخزين واستعمال الأسلحة الكيميائية وتدمير تلك الأسلحة;اتفاقية الأسلحة الكيميائية
cwc|zh|关于禁止发展、生产、储存和使用化学武器及销毁此种武器的公约;禁止化学武器公约
ccw|fr|Convention sur l’interdiction ou la limitation de l’emploi de certaines armes classiques qui peuvent être considérées comme produisant des effets traumatiques excessifs ou comme frappant sans discrimination
ccw|es|Convención sobre Prohibiciones o Restricciones del Empleo de Ciertas Armas Convencionales que Puedan Considerarse Excesivamente Nocivas o de Efectos Indiscriminados
ccw|ru|Конвенци{я|и|ю|ей} о запрещении или ограничении применения конкретных видов обычного оружия, которые могут считаться наносящими чрезмерные повреждения или имеющими неизбирательное действие
ccw|ar|اتفاقية حظر أو تقييد استعمال أسلحة تقليدية معينة يمكن اعتبارها مفرطة الضرر أو عشوائية الأثر
ccw|zh|禁止或限制使用某些可被认为具有过分伤害力或滥杀滥伤作用的常规武器公约
mine-ban|fr|Convention sur l’interdiction de l’emploi, du stockage, de la production et du transfert des mines antipersonnel et sur leur destruction
mine-ban|es|Convención sobre la Prohibición del Empleo, Almacenamiento, Producción y Transferencia de Minas Antipersonal y sobre su Destrucción
mine-ban|ru|Конвенци{я|и|ю|ей} о запрещении применения, накопления запасов, производства и передачи противопехотных мин и об их уничтожении
mine-ban|ar|اتفاقية حظر استعمال وتخزين وإنتاج ونقل الألغام المضادة للأفراد وتدمير تلك الألغام
mine-ban|zh|关于禁止使用、储存、生产和转让杀伤人员地雷及销毁此种地雷的公约
att|fr|Traité sur le commerce des armes
att|es|Tratado sobre el Comercio de Armas
att|ru|Договор{|а|у|ом|е} о торговле оружием
att|ar|معاهدة تجارة الأسلحة
att|zh|武器贸易条约
outer-space|fr|Traité sur les principes régissant les activités des États en matière d’exploration et d’utilisation de l’espace extra-atmosphérique, y compris la Lune et les autres corps célestes
outer-space|es|Tratado sobre los Principios que Deben Regir las Actividades de los Estados en la Exploración y Utilización del Espacio Ultraterrestre, incluso la Luna y Otros Cuerpos Celestes
outer-space|ru|Договор{|а|у|ом|е} о принципах деятельности государств по исследованию и использованию космического пространства, включая Луну и другие небесные тела
outer-space|ar|معاهدة المبادئ المنظمة لأنشطة الدول في ميدان استكشاف واستخدام الفضاء الخارجي، بما في ذلك القمر والأجرام السماوية الأخرى
outer-space|zh|关于各国探索和利用包括月球和其他天体在内外层空间活动的原则条约
antarctic|fr|Traité sur l’Antarctique
antarctic|es|Tratado Antártico
antarctic|ru|Договор{|а|у|ом|е} об Антарктике
antarctic|ar|معاهدة أنتاركتيكا
antarctic|zh|南极条约
bangkok|fr|Traité sur la zone exempte d’armes nucléaires de l’Asie du Sud-Est;Traité de Bangkok
bangkok|es|Tratado sobre la Zona Libre de Armas Nucleares de Asia Sudoriental;Tratado de Bangkok
bangkok|ru|Договор{|а|у|ом|е} о зоне, свободной от ядерного оружия, в Юго-Восточной Азии;Бангкокск{ий|ого|ому|им|ом} договор{|а|у|ом|е}
bangkok|ar|معاهدة إنشاء المنطقة الخالية من الأسلحة النووية في جنوب شرق آسيا;معاهدة بانكوك
bangkok|zh|东南亚无核武器区条约;曼谷条约
semipalatinsk|fr|Traité portant création d’une zone exempte d’armes nucléaires en Asie centrale;Traité relatif à une zone exempte d’armes nucléaires en Asie centrale
semipalatinsk|es|Tratado sobre una Zona Libre de Armas Nucleares en Asia Central
semipalatinsk|ru|Договор{|а|у|ом|е} о зоне, свободной от ядерного оружия, в Центральной Азии
semipalatinsk|ar|معاهدة إنشاء منطقة خالية من الأسلحة النووية في آسيا الوسطى
semipalatinsk|zh|中亚无核武器区条约
unfccc|fr|Convention-cadre des Nations Unies sur les changements climatiques
unfccc|es|Convención Marco de las Naciones Unidas sobre el Cambio Climático
unfccc|ru|Рамочн{ая|ой|ую} конвенци{я|и|ю|ей} Организации Объединенных Наций об изменении климата
unfccc|ar|اتفاقية الأمم المتحدة الإطارية بشأن تغير المناخ
unfccc|zh|联合国气候变化框架公约
kyoto|fr|Protocole de Kyoto
kyoto|es|Protocolo de Kyoto
kyoto|ru|Киотск{ий|ого|ому|им|ом} протокол{|а|у|ом|е}
kyoto|ar|بروتوكول كيوتو
kyoto|zh|京都议定书
paris-agreement|fr|Accord de Paris
paris-agreement|es|Acuerdo de París
paris-agreement|ru|Парижск{ое|ого|ому|им|ом} соглашени{е|я|ю|ем|и}
paris-agreement|ar|اتفاق باريس
paris-agreement|zh|巴黎协定
cbd|fr|Convention sur la diversité biologique
cbd|es|Convenio sobre la Diversidad Biológica
cbd|ru|Конвенци{я|и|ю|ей} о биологическом разнообразии
cbd|ar|اتفاقية التنوع البيولوجي;الاتفاقية المتعلقة بالتنوع البيولوجي
cbd|zh|生物多样性公约
cartagena-biosafety|fr|Protocole de Cartagena sur la prévention des risques biotechnologiques
cartagena-biosafety|es|Protocolo de Cartagena sobre Seguridad de la Biotecnología
cartagena-biosafety|ru|Картахенск{ий|ого|ому|им|ом} протокол{|а|у|ом|е} по биобезопасности
cartagena-biosafety|ar|بروتوكول قرطاجنة للسلامة الأحيائية;بروتوكول قرطاجنة المتعلق بالسلامة الأحيائية
cartagena-biosafety|zh|卡塔赫纳生物安全议定书
nagoya|fr|Protocole de Nagoya sur l’accès aux ressources génétiques et le partage juste et équitable des avantages découlant de leur utilisation;Protocole de Nagoya
nagoya|es|Protocolo de Nagoya sobre Acceso a los Recursos Genéticos y Participación Justa y Equitativa en los Beneficios que se Deriven de su Utilización;Protocolo de Nagoya
nagoya|ru|Нагойск{ий|ого|ому|им|ом} протокол{|а|у|ом|е}
nagoya|ar|بروتوكول ناغويا
nagoya|zh|关于获取遗传资源和公正公平分享其利用所产生惠益的名古屋议定书;名古屋议定书
unccd|fr|Convention des Nations Unies sur la lutte contre la désertification dans les pays gravement touchés par la sécheresse et/ou la désertification, en particulier en Afrique;Convention des Nations Unies sur la lutte contre la désertification
unccd|es|Convención de las Naciones Unidas de Lucha contra la Desertificación en los Países Afectados por Sequía Grave o Desertificación, en Particular en África;Convención de las Naciones Unidas de Lucha contra la Desertificación
unccd|ru|Конвенци{я|и|ю|ей} Организации Объединенных Наций по борьбе с опустыниванием в тех странах, которые испытывают серьезную засуху и/или опустынивание, особенно в Африке;Конвенци{я|и|ю|ей} Организации Объединенных Наций по борьбе с опустыниванием
unccd|ar|اتفاقية الأمم المتحدة لمكافحة التصحر في البلدان التي تعاني من الجفاف الشديد و/أو من التصحر، وبخاصة في أفريقيا;اتفاقية الأمم المتحدة لمكافحة التصحر
unccd|zh|联合国关于在发生严重干旱和/或荒漠化的国家特别是在非洲防治荒漠化的公约;联合国防治荒漠化公约
basel|fr|Convention de Bâle sur le contrôle des mouvements transfrontières de déchets dangereux et de leur élimination;Convention de Bâle
basel|es|Convenio de Basilea sobre el Control de los Movimientos Transfronterizos de los Desechos Peligrosos y su Eliminación;Convenio de Basilea
basel|ru|Базельск{ая|ой|ую} конвенци{я|и|ю|ей} о контроле за трансграничной перевозкой опасных отходов и их удалением;Базельск{ая|ой|ую} конвенци{я|и|ю|ей}
basel|ar|اتفاقية بازل بشأن التحكم في نقل النفايات الخطرة والتخلص منها عبر الحدود;اتفاقية بازل
basel|zh|控制危险废物越境转移及其处置巴塞尔公约;巴塞尔公约
stockholm-pops|fr|Convention de Stockholm sur les polluants organiques persistants
stockholm-pops|es|Convenio de Estocolmo sobre Contaminantes Orgánicos Persistentes
stockholm-pops|ru|Стокгольмск{ая|ой|ую} конвенци{я|и|ю|ей} о стойких органических загрязнителях
stockholm-pops|ar|اتفاقية استكهولم بشأن الملوثات العضوية الثابتة;اتفاقية ستوكهولم بشأن الملوثات العضوية الثابتة
stockholm-pops|zh|关于持久性有机污染物的斯德哥尔摩公约
cites|fr|Convention sur le commerce international des espèces de faune et de flore sauvages menacées d’extinction
cites|es|Convención sobre el Comercio Internacional de Especies Amenazadas de Fauna y Flora Silvestres
cites|ru|Конвенци{я|и|ю|ей} о международной торговле видами дикой фауны и флоры, находящимися под угрозой исчезновения
cites|ar|اتفاقية الاتجار الدولي بأنواع الحيوانات والنباتات البرية المهددة بالانقراض;اتفاقية التجارة الدولية في أنواع الحيوانات والنباتات البرية المهددة بالانقراض
cites|zh|濒危野生动植物种国际贸易公约
cms|fr|Convention sur la conservation des espèces migratrices appartenant à la faune sauvage
cms|es|Convención sobre la Conservación de las Especies Migratorias de Animales Silvestres
cms|ru|Конвенци{я|и|ю|ей} по сохранению мигрирующих видов диких животных;Конвенци{я|и|ю|ей} о сохранении мигрирующих видов диких животных
cms|ar|اتفاقية حفظ أنواع الحيوانات البرية المهاجرة;اتفاقية المحافظة على أنواع الحيوانات البرية المهاجرة
cms|zh|野生动物移栖物种保护公约;保护野生动物移栖物种公约
acap|fr|Accord sur la conservation des albatros et des pétrels
acap|es|Acuerdo sobre la Conservación de Albatros y Petreles
acap|ru|Соглашени{е|я|ю|ем|и} о сохранении альбатросов и буревестников
acap|ar|اتفاق حفظ طيور القطرس والنوء
acap|zh|保护信天翁和海燕协定
spent-fuel|fr|Convention commune sur la sûreté de la gestion du combustible usé et sur la sûreté de la gestion des déchets radioactifs
spent-fuel|es|Convención Conjunta sobre Seguridad en la Gestión del Combustible Gastado y sobre Seguridad en la Gestión de Desechos Radiactivos
spent-fuel|ru|Объединенн{ая|ой|ую} конвенци{я|и|ю|ей} о безопасности обращения с отработавшим топливом и о безопасности обращения с радиоактивными отходами
spent-fuel|ar|الاتفاقية المشتركة بشأن أمان التصرف في الوقود المستهلك وأمان التصرف في النفايات المشعة
spent-fuel|zh|乏燃料管理安全和放射性废物管理安全联合公约
who-constitution|fr|Constitution de l’Organisation mondiale de la Santé;Constitution de l’Organisation mondiale de la santé
who-constitution|es|Constitución de la Organización Mundial de la Salud
who-constitution|ru|Устав{|а|у|ом|е} Всемирной организации здравоохранения
who-constitution|ar|دستور منظمة الصحة العالمية
who-constitution|zh|世界卫生组织组织法
fctc|fr|Convention-cadre de l’Organisation mondiale de la Santé pour la lutte antitabac
fctc|es|Convenio Marco de la Organización Mundial de la Salud para el Control del Tabaco
fctc|ru|Рамочн{ая|ой|ую} конвенци{я|и|ю|ей} Всемирной организации здравоохранения по борьбе против табака
fctc|ar|اتفاقية منظمة الصحة العالمية الإطارية بشأن مكافحة التبغ
fctc|zh|世界卫生组织烟草控制框架公约
world-heritage|fr|Convention pour la protection du patrimoine mondial, culturel et naturel
world-heritage|es|Convención para la Protección del Patrimonio Mundial, Cultural y Natural
world-heritage|ru|Конвенци{я|и|ю|ей} об охране всемирного культурного и природного наследия
world-heritage|ar|اتفاقية حماية التراث العالمي الثقافي والطبيعي;اتفاقية لحماية التراث العالمي الثقافي والطبيعي
world-heritage|zh|保护世界文化和自然遗产公约
cultural-property-1954|fr|Convention pour la protection des biens culturels en cas de conflit armé
cultural-property-1954|es|Convención para la Protección de los Bienes Culturales en Caso de Conflicto Armado
cultural-property-1954|ru|Конвенци{я|и|ю|ей} о защите культурных ценностей в случае вооруженного конфликта
cultural-property-1954|ar|اتفاقية حماية الممتلكات الثقافية في حالة نشوب نزاع مسلح;اتفاقية حماية الممتلكات الثقافية في حالة النزاع المسلح
cultural-property-1954|zh|关于发生武装冲突时保护文化财产的公约;武装冲突情况下保护文化财产公约
cultural-expressions|fr|Convention sur la protection et la promotion de la diversité des expressions culturelles
cultural-expressions|es|Convención sobre la Protección y Promoción de la Diversidad de las Expresiones Culturales
cultural-expressions|ru|Конвенци{я|и|ю|ей} об охране и поощрении разнообразия форм культурного самовыражения
cultural-expressions|ar|اتفاقية حماية وتعزيز تنوع أشكال التعبير الثقافي
cultural-expressions|zh|保护和促进文化表现形式多样性公约
tampere|fr|Convention de Tampere sur la mise à disposition de ressources de télécommunication pour l’atténuation des effets des catastrophes et pour les opérations de secours en cas de catastrophe
tampere|es|Convenio de Tampere sobre el Suministro de Recursos de Telecomunicaciones para la Mitigación de Catástrofes y las Operaciones de Socorro en Casos de Catástrofe
tampere|ru|Конвенци{я|и|ю|ей} Тампере о предоставлении телекоммуникационных ресурсов для смягчения последствий бедствий и осуществления операций по оказанию помощи
tampere|ar|اتفاقية تامبيري المتعلقة بتوفير موارد الاتصالات السلكية واللاسلكية للحد من الكوارث وعمليات الإغاثة
tampere|zh|为减灾救灾行动提供电信资源的坦佩雷公约
ihr|fr|Règlement sanitaire international (2005)
ihr|es|Reglamento Sanitario Internacional (2005)
ihr|ru|Международн{ые|ых} медико-санитарн{ые|ых} правил{а|} (2005 год)
ihr|ar|اللوائح الصحية الدولية (2005)
ihr|zh|国际卫生条例(2005);国际卫生条例（2005）
udhr|fr|Déclaration universelle des droits de l’homme
udhr|es|Declaración Universal de Derechos Humanos
udhr|ru|Всеобщ{ая|ей|ую} деклараци{я|и|ю|ей} прав человека
udhr|ar|الإعلان العالمي لحقوق الإنسان
udhr|zh|世界人权宣言
decolonization|fr|Déclaration sur l’octroi de l’indépendance aux pays et aux peuples coloniaux
decolonization|es|Declaración sobre la Concesión de la Independencia a los Países y Pueblos Coloniales
decolonization|ru|Деклараци{я|и|ю|ей} о предоставлении независимости колониальным странам и народам
decolonization|ar|إعلان منح الاستقلال للبلدان والشعوب المستعمرة
decolonization|zh|给予殖民地国家和人民独立宣言
law-enforcement-code|fr|Code de conduite pour les responsables de l’application des lois
law-enforcement-code|es|Código de Conducta para Funcionarios Encargados de Hacer Cumplir la Ley
law-enforcement-code|ru|Кодекс{|а|у|ом|е} поведения должностных лиц по поддержанию правопорядка
law-enforcement-code|ar|مدونة قواعد سلوك الموظفين المكلفين بإنفاذ القوانين
law-enforcement-code|zh|执法人员行为守则
intolerance-religion|fr|Déclaration sur l’élimination de toutes les formes d’intolérance et de discrimination fondées sur la religion ou la conviction
intolerance-religion|es|Declaración sobre la Eliminación de Todas las Formas de Intolerancia y Discriminación Fundadas en la Religión o las Convicciones
intolerance-religion|ru|Деклараци{я|и|ю|ей} о ликвидации всех форм нетерпимости и дискриминации на основе религии или убеждений
intolerance-religion|ar|إعلان القضاء على جميع أشكال التعصب والتمييز القائمين على أساس الدين أو المعتقد;الإعلان المتعلق بالقضاء على جميع أشكال التعصب والتمييز القائمين على أساس الدين أو المعتقد
intolerance-religion|zh|消除基于宗教或信仰原因的一切形式的不容忍和歧视宣言
manila-1982|fr|Déclaration de Manille sur le règlement pacifique des différends internationaux
manila-1982|es|Declaración de Manila sobre el Arreglo Pacífico de Controversias Internacionales
manila-1982|ru|Манильск{ая|ой|ую} деклараци{я|и|ю|ей} о мирном разрешении международных споров
manila-1982|ar|إعلان مانيلا بشأن تسوية المنازعات الدولية بالوسائل السلمية
manila-1982|zh|关于和平解决国际争端的马尼拉宣言
development-right|fr|Déclaration sur le droit au développement
development-right|es|Declaración sobre el Derecho al Desarrollo
development-right|ru|Деклараци{я|и|ю|ей} о праве на развитие
development-right|ar|إعلان الحق في التنمية
development-right|zh|发展权利宣言
disappearance-declaration|fr|Déclaration sur la protection de toutes les personnes contre les disparitions forcées
disappearance-declaration|es|Declaración sobre la Protección de Todas las Personas contra las Desapariciones Forzadas
disappearance-declaration|ru|Деклараци{я|и|ю|ей} о защите всех лиц от насильственных исчезновений
disappearance-declaration|ar|إعلان حماية جميع الأشخاص من الاختفاء القسري;الإعلان المتعلق بحماية جميع الأشخاص من الاختفاء القسري
disappearance-declaration|zh|保护所有人不遭受强迫失踪宣言
minorities-declaration|fr|Déclaration des droits des personnes appartenant à des minorités nationales ou ethniques, religieuses et linguistiques
minorities-declaration|es|Declaración sobre los Derechos de las Personas Pertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
minorities-declaration|ru|Деклараци{я|и|ю|ей} о правах лиц, принадлежащих к национальным или этническим, религиозным и языковым меньшинствам
minorities-declaration|ar|إعلان حقوق الأشخاص المنتمين إلى أقليات قومية أو إثنية وإلى أقليات دينية ولغوية;الإعلان المتعلق بحقوق الأشخاص المنتمين إلى أقليات قومية أو إثنية وإلى أقليات دينية ولغوية
minorities-declaration|zh|在民族或族裔、宗教和语言上属于少数群体的人的权利宣言
violence-women|fr|Déclaration sur l’élimination de la violence à l’égard des femmes
violence-women|es|Declaración sobre la Eliminación de la Violencia contra la Mujer
violence-women|ru|Деклараци{я|и|ю|ей} об искоренении насилия в отношении женщин
violence-women|ar|إعلان القضاء على العنف ضد المرأة
violence-women|zh|消除对妇女的暴力行为宣言
youth-programme|fr|Programme d’action mondial pour la jeunesse
youth-programme|es|Programa de Acción Mundial para los Jóvenes
youth-programme|ru|Всемирн{ая|ой|ую} программ{а|ы|е|у|ой} действий, касающ{аяся|ейся|уюся} молодежи
youth-programme|ar|برنامج العمل العالمي للشباب
youth-programme|zh|世界青年行动纲领
culture-of-peace|fr|Déclaration et Programme d’action sur une culture de la paix
culture-of-peace|es|Declaración y Programa de Acción sobre una Cultura de Paz
culture-of-peace|ru|Деклараци{я|и|ю|ей} и Программ{а|ы|е|у|ой} действий в области культуры мира
culture-of-peace|ar|إعلان وبرنامج عمل بشأن ثقافة السلام;إعلان وبرنامج العمل المتعلقين بثقافة السلام
culture-of-peace|zh|和平文化宣言和行动纲领
millennium-declaration|fr|Déclaration du Millénaire
millennium-declaration|es|Declaración del Milenio
millennium-declaration|ru|Деклараци{я|и|ю|ей} тысячелетия Организации Объединенных Наций;Деклараци{я|и|ю|ей} тысячелетия
millennium-declaration|ar|إعلان الأمم المتحدة للألفية;إعلان الألفية
millennium-declaration|zh|联合国千年宣言;千年宣言
hiv-2001|fr|Déclaration d’engagement sur le VIH/sida
hiv-2001|es|Declaración de compromiso en la lucha contra el VIH/SIDA
hiv-2001|ru|Деклараци{я|и|ю|ей} о приверженности делу борьбы с ВИЧ/СПИДом
hiv-2001|ar|إعلان الالتزام بشأن فيروس نقص المناعة البشرية/متلازمة نقص المناعة المكتسب (الإيدز)
hiv-2001|zh|关于艾滋病毒/艾滋病问题的承诺宣言
nepad|fr|Nouveau Partenariat pour le développement de l’Afrique
nepad|es|Nueva Alianza para el Desarrollo de África
nepad|ru|Нов{ое|ого|ому|ым|ом} партнерств{о|а|у|ом|е} в интересах развития Африки
nepad|ar|الشراكة الجديدة من أجل تنمية أفريقيا
nepad|zh|非洲发展新伙伴关系
world-summit-2005|fr|Document final du Sommet mondial de 2005
world-summit-2005|es|Documento Final de la Cumbre Mundial 2005
world-summit-2005|ru|Итогов{ый|ого|ому|ым|ом} документ{|а|у|ом|е} Всемирного саммита 2005 года
world-summit-2005|ar|نتائج مؤتمر القمة العالمي لعام 2005
world-summit-2005|zh|2005年世界首脑会议成果
counter-terrorism-strategy|fr|Stratégie antiterroriste mondiale de l’Organisation des Nations Unies;Stratégie antiterroriste mondiale
counter-terrorism-strategy|es|Estrategia Global de las Naciones Unidas contra el Terrorismo
counter-terrorism-strategy|ru|Глобальн{ая|ой|ую} контртеррористическ{ая|ой|ую} стратеги{я|и|ю|ей} Организации Объединенных Наций
counter-terrorism-strategy|ar|استراتيجية الأمم المتحدة العالمية لمكافحة الإرهاب
counter-terrorism-strategy|zh|联合国全球反恐战略
indigenous-peoples|fr|Déclaration des Nations Unies sur les droits des peuples autochtones
indigenous-peoples|es|Declaración de las Naciones Unidas sobre los Derechos de los Pueblos Indígenas
indigenous-peoples|ru|Деклараци{я|и|ю|ей} Организации Объединенных Наций о правах коренных народов
indigenous-peoples|ar|إعلان الأمم المتحدة بشأن حقوق الشعوب الأصلية
indigenous-peoples|zh|联合国土著人民权利宣言
trafficking-plan|fr|Plan d’action mondial des Nations Unies pour la lutte contre la traite des personnes
trafficking-plan|es|Plan de Acción Mundial de las Naciones Unidas para Combatir la Trata de Personas
trafficking-plan|ru|Глобальн{ый|ого|ому|ым|ом} план{|а|у|ом|е} действий Организации Объединенных Наций по борьбе с торговлей людьми
trafficking-plan|ar|خطة عمل الأمم المتحدة العالمية لمكافحة الاتجار بالأشخاص
trafficking-plan|zh|联合国打击人口贩运全球行动计划
bangkok-rules|fr|Règles des Nations Unies concernant le traitement des détenues et l’imposition de mesures non privatives de liberté aux délinquantes
bangkok-rules|es|Reglas de las Naciones Unidas para el Tratamiento de las Reclusas y Medidas No Privativas de la Libertad para las Mujeres Delincuentes
bangkok-rules|ru|Правил{а||ам|ами|ах} Организации Объединенных Наций, касающи{еся|хся|мся|мися} обращения с женщинами-заключенными и мер наказания для женщин-правонарушителей, не связанных с лишением свободы
bangkok-rules|ar|قواعد الأمم المتحدة لمعاملة السجينات والتدابير غير الاحتجازية للمجرمات
bangkok-rules|zh|联合国女性囚犯待遇和女性罪犯非拘禁措施规则
samoa-pathway|fr|Modalités d’action accélérées des petits États insulaires en développement (Orientations de Samoa);Orientations de Samoa
samoa-pathway|es|Modalidades de Acción Acelerada para los Pequeños Estados Insulares en Desarrollo (Trayectoria de Samoa);Trayectoria de Samoa
samoa-pathway|zh|小岛屿发展中国家快速行动方式(萨摩亚途径);萨摩亚途径
vienna-programme|fr|Programme d’action de Vienne en faveur des pays en développement sans littoral
vienna-programme|es|Programa de Acción de Viena en favor de los Países en Desarrollo sin Litoral
vienna-programme|ru|Венск{ая|ой|ую} программ{а|ы|е|у|ой} действий для развивающихся стран, не имеющих выхода к морю
vienna-programme|ar|برنامج عمل فيينا لصالح البلدان النامية غير الساحلية
vienna-programme|zh|内陆发展中国家维也纳行动纲领
sendai-declaration|fr|Déclaration de Sendai
sendai-declaration|es|Declaración de Sendái;Declaración de Sendai
sendai-declaration|ru|Сендайск{ая|ой|ую} деклараци{я|и|ю|ей}
sendai-declaration|ar|إعلان سينداي;إعلان سنداي
sendai-declaration|zh|仙台宣言
sendai-framework|fr|Cadre de Sendai pour la réduction des risques de catastrophe (2015-2030);Cadre de Sendai
sendai-framework|es|Marco de Sendái para la Reducción del Riesgo de Desastres 2015-2030;Marco de Sendái
sendai-framework|ru|Сендайск{ая|ой|ую} рамочн{ая|ой|ую} программ{а|ы|е|у|ой} по снижению риска бедствий на 2015–2030 годы
sendai-framework|ar|إطار سِنداي للحد من مخاطر الكوارث للفترة 2015-2030;إطار سنداي للحد من مخاطر الكوارث للفترة 2015-2030
sendai-framework|zh|2015-2030年仙台减少灾害风险框架;仙台框架
addis-ababa|fr|Programme d’action d’Addis-Abeba issu de la troisième Conférence internationale sur le financement du développement;Programme d’action d’Addis-Abeba
addis-ababa|es|Agenda de Acción de Addis Abeba de la Tercera Conferencia Internacional sobre la Financiación para el Desarrollo;Agenda de Acción de Addis Abeba
addis-ababa|ru|Аддис-Абебск{ая|ой|ую} программ{а|ы|е|у|ой} действий третьей Международной конференции по финансированию развития;Аддис-Абебск{ая|ой|ую} программ{а|ы|е|у|ой} действий
addis-ababa|ar|خطة عمل أديس أبابا الصادرة عن المؤتمر الدولي الثالث لتمويل التنمية;خطة عمل أديس أبابا
addis-ababa|zh|第三次发展筹资问题国际会议亚的斯亚贝巴行动议程;亚的斯亚贝巴行动议程
agenda-2030|fr|Transformer notre monde : le Programme de développement durable à l’horizon 2030;Programme de développement durable à l’horizon 2030;Programme 2030
agenda-2030|es|Transformar nuestro mundo: la Agenda 2030 para el Desarrollo Sostenible;Agenda 2030 para el Desarrollo Sostenible;Agenda 2030
agenda-2030|ru|Преобразование нашего мира: Повестка дня в области устойчивого развития на период до 2030 года;Повестк{а|и|е|у|ой} дня в области устойчивого развития на период до 2030 года;Повестк{а|и|е|у|ой} дня на период до 2030 года
agenda-2030|ar|تحويل عالمنا: خطة التنمية المستدامة لعام 2030;خطة التنمية المستدامة لعام 2030;خطة عام 2030
agenda-2030|zh|变革我们的世界：2030年可持续发展议程;2030年可持续发展议程;2030年议程
mandela-rules|fr|Ensemble de règles minima des Nations Unies pour le traitement des détenus (Règles Nelson Mandela);Règles Nelson Mandela
mandela-rules|es|Reglas Mínimas de las Naciones Unidas para el Tratamiento de los Reclusos (Reglas Nelson Mandela);Reglas Nelson Mandela
mandela-rules|ru|Минимальн{ые|ых} стандартн{ые|ых} правил{а|} Организации Объединенных Наций в отношении обращения с заключенными (Правила Нельсона Манделы);Правил{а|} Нельсона Манделы
mandela-rules|ar|قواعد الأمم المتحدة النموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا);قواعد نيلسون مانديلا
mandela-rules|zh|联合国囚犯待遇最低限度标准规则(纳尔逊·曼德拉规则);纳尔逊·曼德拉规则
new-york-declaration|fr|Déclaration de New York pour les réfugiés et les migrants
new-york-declaration|es|Declaración de Nueva York para los Refugiados y los Migrantes
new-york-declaration|ru|Нью-Йоркск{ая|ой|ую} деклараци{я|и|ю|ей} о беженцах и мигрантах
new-york-declaration|ar|إعلان نيويورك من أجل اللاجئين والمهاجرين
new-york-declaration|zh|关于难民和移民的纽约宣言
new-urban-agenda|fr|Nouveau Programme pour les villes
new-urban-agenda|es|Nueva Agenda Urbana
new-urban-agenda|ru|Нов{ая|ой|ую} программ{а|ы|е|у|ой} развития городов
new-urban-agenda|ar|الخطة الحضرية الجديدة
new-urban-agenda|zh|新城市议程
migration-compact|fr|Pacte mondial pour des migrations sûres, ordonnées et régulières
migration-compact|es|Pacto Mundial para la Migración Segura, Ordenada y Regular
migration-compact|ru|Глобальн{ый|ого|ому|ым|ом} договор{|а|у|ом|е} о безопасной, упорядоченной и легальной миграции
migration-compact|ar|الاتفاق العالمي من أجل الهجرة الآمنة والمنظمة والنظامية
migration-compact|zh|安全、有序和正常移民全球契约
doha-programme|fr|Programme d’action de Doha en faveur des pays les moins avancés
doha-programme|es|Programa de Acción de Doha en favor de los Países Menos Adelantados
doha-programme|ru|Дохинск{ая|ой|ую} программ{а|ы|е|у|ой} действий для наименее развитых стран
doha-programme|ar|برنامج عمل الدوحة لصالح أقل البلدان نموا
doha-programme|zh|支援最不发达国家多哈行动纲领
pact-for-the-future|fr|Pacte pour l’avenir
pact-for-the-future|es|Pacto para el Futuro
pact-for-the-future|ru|Пакт{|а|у|ом|е} во имя будущего
pact-for-the-future|ar|ميثاق المستقبل
pact-for-the-future|zh|未来契约
global-digital-compact|fr|Pacte numérique mondial
global-digital-compact|es|Pacto Digital Global
global-digital-compact|ru|Глобальн{ый|ого|ому|ым|ом} цифров{ой|ого|ому|ым|ом} договор{|а|у|ом|е}
global-digital-compact|ar|التعاهد الرقمي العالمي;الميثاق الرقمي العالمي
global-digital-compact|zh|全球数字契约
rio-declaration|fr|Déclaration de Rio sur l’environnement et le développement
rio-declaration|es|Declaración de Río sobre el Medio Ambiente y el Desarrollo
rio-declaration|ru|Рио-де-Жанейрск{ая|ой|ую} деклараци{я|и|ю|ей} по окружающей среде и развитию
rio-declaration|ar|إعلان ريو بشأن البيئة والتنمية
rio-declaration|zh|关于环境与发展的里约宣言
agenda-21|fr|Action 21
agenda-21|es|Programa 21
agenda-21|ru|Повестк{а|и|е|у|ой} дня на XXI век
agenda-21|ar|جدول أعمال القرن 21
agenda-21|zh|21世纪议程
vienna-human-rights|fr|Déclaration et Programme d’action de Vienne;Déclaration et le Programme d’action de Vienne
vienna-human-rights|es|Declaración y Programa de Acción de Viena;Declaración y el Programa de Acción de Viena
vienna-human-rights|ru|Венск{ая|ой|ую|ие|их|им|ими} деклараци{я|и|ю|ей} и Программ{а|ы|е|у|ой} действий
vienna-human-rights|ar|إعلان وبرنامج عمل فيينا
vienna-human-rights|zh|维也纳宣言和行动纲领
beijing|fr|Déclaration et Programme d’action de Beijing;Déclaration et le Programme d’action de Beijing
beijing|es|Declaración y Plataforma de Acción de Beijing;Declaración y la Plataforma de Acción de Beijing
beijing|ru|Пекинск{ая|ой|ую} деклараци{я|и|ю|ей} и Платформ{а|ы|е|у|ой} действий
beijing|ar|إعلان ومنهاج عمل بيجين
beijing|zh|北京宣言和行动纲要;北京宣言》和《行动纲要
beijing-declaration|fr|Déclaration de Beijing
beijing-declaration|es|Declaración de Beijing
beijing-declaration|ru|Пекинск{ая|ой|ую} деклараци{я|и|ю|ей}
beijing-declaration|ar|إعلان بيجين;إعلان بيجينغ
beijing-declaration|zh|北京宣言
nutrition-declaration|fr|Déclaration de Rome sur la nutrition
nutrition-declaration|es|Declaración de Roma sobre la Nutrición
nutrition-declaration|ru|Римск{ая|ой|ую} деклараци{я|и|ю|ей} по вопросам питания
nutrition-declaration|ar|إعلان روما عن التغذية;إعلان روما بشأن التغذية
nutrition-declaration|zh|营养问题罗马宣言
istanbul-programme|fr|Programme d’action en faveur des pays les moins avancés pour la décennie 2011-2020;Programme d’action d’Istanbul
istanbul-programme|es|Programa de Acción en favor de los Países Menos Adelantados para el Decenio 2011-2020;Programa de Acción de Estambul
istanbul-programme|ru|Программ{а|ы|е|у|ой} действий для наименее развитых стран на десятилетие 2011–2020 годов;Стамбульск{ая|ой|ую} программ{а|ы|е|у|ой} действий
istanbul-programme|ar|برنامج عمل اسطنبول;برنامج عمل إسطنبول
istanbul-programme|zh|2011-2020十年期支援最不发达国家行动纲领;伊斯坦布尔行动纲领
small-arms|fr|Programme d’action en vue de prévenir, combattre et éliminer le commerce illicite des armes légères sous tous ses aspects
small-arms|es|Programa de Acción para Prevenir, Combatir y Eliminar el Tráfico Ilícito de Armas Pequeñas y Ligeras en Todos sus Aspectos
small-arms|ru|Программ{а|ы|е|у|ой} действий по предотвращению и искоренению незаконной торговли стрелковым оружием и легкими вооружениями во всех ее аспектах и борьбе с ней
small-arms|ar|برنامج العمل لمنع الاتجار غير المشروع بالأسلحة الصغيرة والأسلحة الخفيفة من جميع جوانبه ومكافحته والقضاء عليه
small-arms|zh|从各个方面防止、打击和消除小武器和轻武器非法贸易的行动纲领
durban|fr|Déclaration et Programme d’action de Durban;Déclaration et le Programme d’action de Durban
durban|es|Declaración y Programa de Acción de Durban;Declaración y el Programa de Acción de Durban
durban|ru|Дурбанск{ая|ой|ую|ие|их} деклараци{я|и|ю|ей} и Программ{а|ы|е|у|ой} действий
durban|ar|إعلان وبرنامج عمل ديربان
durban|zh|德班宣言和行动纲领
monterrey|fr|Consensus de Monterrey
monterrey|es|Consenso de Monterrey
monterrey|ru|Монтеррейск{ий|ого|ому|им|ом} консенсус{|а|у|ом|е}
monterrey|ar|توافق آراء مونتيري
monterrey|zh|蒙特雷共识
madrid-ageing|fr|Plan d’action international de Madrid sur le vieillissement
madrid-ageing|es|Plan de Acción Internacional de Madrid sobre el Envejecimiento
madrid-ageing|ru|Мадридск{ий|ого|ому|им|ом} международн{ый|ого|ому|ым|ом} план{|а|у|ом|е} действий по проблемам старения
madrid-ageing|ar|خطة عمل مدريد الدولية للشيخوخة
madrid-ageing|zh|马德里老龄问题国际行动计划
hyogo-framework|fr|Cadre d’action de Hyogo
hyogo-framework|es|Marco de Acción de Hyogo
hyogo-framework|ru|Хиогск{ая|ой|ую} рамочн{ая|ой|ую} программ{а|ы|е|у|ой} действий
hyogo-framework|ar|إطار عمل هيوغو
hyogo-framework|zh|兵库行动框架
business-principles|fr|Principes directeurs relatifs aux entreprises et aux droits de l’homme
business-principles|es|Principios Rectores sobre las Empresas y los Derechos Humanos
business-principles|ru|Руководящи{е|х|м|ми} принцип{ы|ов|ам|ами|ах} предпринимательской деятельности в аспекте прав человека
business-principles|ar|المبادئ التوجيهية بشأن الأعمال التجارية وحقوق الإنسان;المبادئ التوجيهية المتعلقة بالأعمال التجارية وحقوق الإنسان
business-principles|zh|工商企业与人权指导原则;工商业与人权指导原则
displacement-principles|fr|Principes directeurs relatifs au déplacement de personnes à l’intérieur de leur propre pays
displacement-principles|es|Principios Rectores de los Desplazamientos Internos
displacement-principles|ru|Руководящи{е|х|м|ми} принцип{ы|ов|ам|ами|ах} по вопросу о перемещении лиц внутри страны
displacement-principles|ar|المبادئ التوجيهية المتعلقة بالتشرد الداخلي;المبادئ التوجيهية بشأن التشرد الداخلي
displacement-principles|zh|关于境内流离失所问题的指导原则;境内流离失所问题指导原则
arab-peace-initiative|fr|Initiative de paix arabe
arab-peace-initiative|es|Iniciativa de Paz Árabe
arab-peace-initiative|ru|Арабск{ая|ой|ую} мирн{ая|ой|ую} инициатив{а|ы|е|у|ой}
arab-peace-initiative|ar|مبادرة السلام العربية
arab-peace-initiative|zh|阿拉伯和平倡议
biodiversity-framework|fr|Cadre mondial de la biodiversité de Kunming-Montréal
biodiversity-framework|es|Marco Mundial de Biodiversidad de Kunming-Montreal
biodiversity-framework|ru|Куньминско-Монреальск{ая|ой|ую} глобальн{ая|ой|ую} рамочн{ая|ой|ую} программ{а|ы|е|у|ой} в области биоразнообразия
biodiversity-framework|ar|إطار كونمينغ - مونتريال العالمي للتنوع البيولوجي
biodiversity-framework|zh|昆明-蒙特利尔全球生物多样性框架
financial-regulations|fr|Règlement financier et règles de gestion financière de l’Organisation des Nations Unies
financial-regulations|es|Reglamento Financiero y Reglamentación Financiera Detallada de las Naciones Unidas
financial-regulations|ru|Финансовы{е|х|м|ми} положени{я|й|ям|ями|ях} и правил{а||ам|ами|ах} Организации Объединенных Наций
financial-regulations|ar|النظام المالي والقواعد المالية للأمم المتحدة
financial-regulations|zh|联合国财务条例和细则`;
