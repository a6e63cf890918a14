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
att|t|Arms Trade Treaty||2013-04-02|New York|A/RES/67/234B|3013:52373|2014-12-24|37|1
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

export const PHRASES =
  `@#%&*+=<>^_~
{я|и|ю|ей} 
{ая|ой|ую} 
Организации Объединенных 
اتفاقية 
Convention 
Конвенци
{|а|у|ом|е} 
Convención 
الأمم المتحدة 
de 
программ{а|ы|е|у|ой} 
конвенци
公约
Programme d’action 
{ый|ого|ому|ым|ом} 
الاتفاقية الدولية 
Declaración 
Déclaration 
sobre 
Международн
las Naciones Unidas 
إعلان 
{ий|ого|ому|им|ом} 
des Nations Unies 
la 
Internacional 
Деклараци
деклараци
internationale 
جميع الأشخاص من الاختفاء القسري
联合国
sur 
البروتوكول الاختياري لاتفاقية 
Acción 
действий 
بروتوكول 
بشأن 
Convenio 
борьбе с 
counter-terrorism-strategy
المبادئ التوجيهية 
запрещении 
para 
disappearance-declaration
الأسلحة 
议定书
Protocole 
معاهدة 
обращения 
displacement-principles
Программ{а|ы|е|у|ой} 
Факультативн@oпротокол@gк Конвенции 
des 
@aо 
Programa @j@H
国际
@cНаций 
@yProtección 
Договор
关于
宣言
@erelative aux droits 
Protocolo 
biodiversity-framework
contra 
cultural-property-1954
enforced-disappearance
global-digital-compact
millennium-declaration
minorities-declaration
行动纲领
العالمي 
Derechos 
против 
arab-peace-initiative
facilitation-maritime
financial-regulations
nutrition-declaration
Повестк{а|и|е|у|ой} дня 
المتعلقة 
على جميع أشكال 
ликвидации всех форм 
cultural-expressions
intolerance-religion
law-enforcement-code
los 
new-york-declaration
protection 
trafficking-protocol
{|а|у|ом|е}
действий
безопасности 
@Fl’interdiction 
beijing-declaration
business-principles
cartagena-biosafety
pact-for-the-future
underwater-heritage
vienna-human-rights
на период до 2030 года
@j@y
权利
pour 
zone exempte d’armes nucléaires 
правах 
contre 
لمكافحة 
indigenous-peoples
istanbul-programme
sendai-declaration
smuggling-protocol
terrorist-bombings
по 
development-right
firearms-protocol
l’Organisation 
migration-compact
nuclear-terrorism
world-summit-2005
ядерного 
عمل 
culture-of-peace
new-urban-agenda
sendai-framework
trafficking-plan
vienna-programme
who-constitution
أنواع الحيوانات 
الإعلان المتعلق 
儿童
@dحماية 
برنامج 
Traité 
les 
Международного 
et 
@1защите 
développement 
hyogo-framework
migrant-workers
paris-agreement
rio-declaration
youth-programme
الاتجار 
الدولية 
@Fl’élimination 
الاتفاقية 
في 
{ы|ов|ам|ами|ах} 
и 
@yEliminación @jTodas las Formas 
Tratado 
decolonization
doha-programme
icc-privileges
international 
stockholm-pops
violence-women
world-heritage
в области 
الإنسان
保护
武器
@vوبرنامج 
развития 
问题的任择@T
Prohibición 
bangkok-rules
madrid-ageing
mandela-rules
search-rescue
semipalatinsk
statelessness
和
Глобальн
культурного 
حقوق 
@f@aоб охране 
Seguridad 
en 
personnes 
rome-statute
уничтожении
禁止
@0Nations Unies
{я|и|ю|ей}
накопления 
el 
%l@Fleur destruction
@b@l
Armas 
Desarrollo 
Mundial 
addis-ababa
agenda-2030
del 
icj-statute
manila-1982
mercenaries
outer-space
las Personas 
@Ufacultatif à @y@9@j
в отношении 
Женевск
видов 
оружия, 
الدولية
من 
وتدمير تلك 
发展
条约
的补充@T
droits 
أقليات 
أو 
البرية 
الدولي 
لحماية 
#aFacultativo #M@h
#xPaíses 
@bрамочн@b@k
@wпротокол
privileges
small-arms
spent-fuel
Венск
Наций
Протокол@g
البيولوجي
文化
行动
@f@1
répression 
{ые|ых} 
торговли 
البحار
الجنائية 
العالمية 
خطة 
指导原则
武装冲突
%3faveur @0pays 
Discriminación 
Estatuto 
agenda-21
antarctic
covenants
geneva-iv
monterrey
toutes %j
@F@y
@jlas Naciones Unidas
@6@gо 
的
@h@s
un-safety
{е|х|м|ми} 
человека
日内瓦
维也纳
&bTráfico 
concernant 
d’action 
فيينا 
قواعد 
discrimination 
الأشخاص 
الأطفال 
البلدان 
الثقافي 
الكوارث 
Agenda 
Beijing
le 
для 
или 
#N@3@m
%3particulier 
@0armes 
Programme 
crc-opac
crc-opsc
développement
genocide
hiv-2001
mine-ban
mondial 
refugees
договор
الأسلحة
النووية
世界
安全
打击
议程
人
#1mondiale #M
Internacional
samoa-pathway
التراث 
@Q@yRepresión @j
las 
القضاء 
مكافحة 
وإنتاج 
وبخاصة 
وتخزين 
、
2015-2030
@dحظر 
всех 
إطار 
جنيف 
روما 
لعام 
@f@a
@s&b
Destrucción
Marco 
bangkok
beijing
charter
tampere
касающ
правил
غير 
一切形式
国家
恐怖主义
框架
行为
销毁此种
问题
&d@1
*zcommerce 
Principios 
nucléaires
prévenir, 
relativo a 
на 
اتفاق 
العمل 
بحقوق 
للحد &v
à 
%f#N@m
2030
@F%j
Desarrollo
Pacte 
#O@y
@j@u
@QPrevenir, 
+gDerecho 
@F*zdroit 
Pacto 
aux 
du 
durban
geneva
icescr
nagoya
unclos
unfccc
Римск
全球
消除
生
组织
Nelson 
Vienne 
лиц 
об 
على 
#kHumanos
&vأجل 
*bformes 
2011-2020
@0enfants
@e@C
Nucleares
l’homme
relatifs 
relative 
visant +I
прав 
多样性
民
特别是
荒漠化
о 
#MCorte 
%3favor 
%L所有
%X其他
(2005)
*V权
1949
@3海上
@b@B
@j#x
#c@y
@Q&b
*ztrafic 
traite @0
@b@k
@d@i#S
@qy 
@r%l
Acuerdo 
Cadre 
Durban
Genève 
Ginebra 
Mujeres 
Viena 
basel
cedaw
cites
gestion 
iccpr
icerd
kyoto
lutte 
nepad
opcat
ospar
relatif 
solas
uncac
unccd
untoc
года
от 
пакт
使用
制止
北京@8
妇女
待遇
政治*C
规则
贩运
野+5动
#R@y
@e@j
@s#x#k
y Otros 
@j@H@j
@s@y
@yTrata @j
@jleur 
*g@y%Q&j
@n@j
@q@j
@2@j`;

export const NAMES =
  `+l|fr|Charte %8
+l|es|Carta *d
+l|ru|Устав@g@c&O
+l|ar|ميثاق الأمم المتحدة
+l|zh|@E宪章
&k|fr|Statut #MCour @C@jJustice
&k|es|&5=t@z@jJusticia
&k|ru|Статут@g%kСуда
&k|ar|النظام الأساسي لمحكمة العدل &u
&k|zh|@3法院规约
&K|fr|@e+Lprivilèges %limmunités %8
&K|es|*gPrerrogativas e Inmunidades *d
&K|ru|&Tпривилегиях %zиммунитетах Объединенных &O
&K|ar|@dامتيازات @iوحصاناتها
&K|zh|@E特权%X豁免@m
*J|fr|@e+Oprévention %l@y&U+Vcrime @jgénocide
*J|es|@h@Q@yPrevención y @ySanción &jDelito @jGenocidio
*J|ru|&Tпредупреждении преступления геноцида %zнаказании за него
*J|ar|@dمنع جريمة الإبادة الجماعية والمعاقبة عليها
*J|zh|防止及惩治灭绝种族罪@m
+X|fr|Conventions @j=O+V12 août =z;Conventions @j=O@j=z
+X|es|Convenios @j=P@j12 @jagosto @j=z;Convenios @j=P@j=z
+X|ru|&r{ие|их|им|ими} @l{и|й|ям|ями|ях} =912 августа 1949 =8;&r{ие|их|им|ими} @l{и|й|ям|ями|ях} 1949 =8
+X|ar|اتفاقيات +cالمؤرخة 12 آب/أغسطس =z;اتفاقيات +c+e=z
+X|zh|=z年8月12日《*k四@m》;*k四@m;*k@m
&9|fr|<l=O=l+I@y#z@0%4civiles %3temps @jguerre;quatrième <lGenève
&9|es|@L@j=P+C@5debida a &oCiviles %3Tiempo @jGuerra;Cuarto @L@jGinebra
&9|ru|&r&d%mгражданского населения во время войны;четверт@b&r&d%9
&9|ar|@d+c#rبحماية المدنيين وقت الحرب;@d+cالرابعة
&9|zh|@7战时%L平=p之*k@m;*k第四@m
*N|fr|@e=lau statut @0réfugiés;<l1951 =lau statut @0réfugiés
*N|es|*g&b&5=CRefugiados;@h@j1951 +g&5=CRefugiados
*N|ru|&Tстатусе беженцев;+f1951 года =sстатусе беженцев
*N|ar|%wالخاصة بوضع اللاجئين;@dعام 1951 الخاصة بوضع اللاجئين
*N|zh|@7难=p地位*f@m;难=p地位@m
%W|fr|@e*créduction @0cas d’apatridie
%W|es|@h@QReducir #xCasos @jApatridia
%W|ru|&Tсокращении безгражданства
%W|ar|@dخفض حالات انعدام الجنسية
%W|zh|减少无国籍状态@m
=X|fr|=h%v@j=e@j*rraciale
=X|es|@h@z@s%A@j&4Racial
=X|ru|@t+x#tрасовой дискриминации
=X|ar|@pللقضاء #sالتمييز العنصري
=X|zh|+4+q种族歧视@3@m
+Y|fr|+N%F=3+U&Aéconomiques, sociaux %lculturels
+Y|es|+T@z@j#kEconómicos, Sociales y Culturales
+Y|ru|@t@o<a@g=aэкономических, социальных %zкультурных правах
+Y|ar|العهد &Eالخاص بالحقوق الاقتصادية والاجتماعية والثقافية
+Y|zh|经济*7社会及&R*C;经济社会&R*C;经济*7社会*7&R*C
=W|fr|+N%F=3+U&Acivils %lpolitiques
=W|es|+T@z@j#kCiviles y Políticos
=W|ru|@t@o<a@g=sгражданских %zполитических правах
=W|ar|العهد &Eالخاص بالحقوق المدنية والسياسية
=W|zh|公=p及<g;公=p#N%X<g;公=p#N及<g
&8|fr|Pactes internationaux =k+U&A@j=j
&8|es|Pactos Internacionales @j=c;pactos internacionales @jderechos humanos
&8|ru|@t{ые|ых|ым|ыми} <a%y=s#Q*j
&8|ar|العهدين الدوليين الخاصين +G%K;العهدان الدوليان الخاصان +G%K
&8|zh|@3=y两@m;@3=y@m
=T|fr|@e%v@j=e@j*r+Il’égard @0femmes
=T|es|*g%A@j&4=DMujer
=T|ru|&T#tдискриминации &qженщин
=T|ar|@d*2#sالتمييز ضد المرأة
=T|zh|+4对<e+q歧视@m
cat|fr|@e<ktorture %lautres peines ou traitements cruels, inhumains ou dégradants
cat|es|@h=DTortura <nTratos o Penas Crueles, Inhumanos o Degradantes
cat|ru|+f#lпыток %zдругих жестоких, бесчеловечных *Bунижающих достоинство &s@W%zнаказания
cat|ar|@dمناهضة التعذيب وغيره &vضروب المعاملة &Cالعقوبة القاسية &Cاللاإنسانية &Cالمهينة
cat|zh|%7酷刑=w残忍*7不*V道或有辱*V格*f<f或处罚@m
=1|fr|@Ufacultatif se rapportant +I@y@e<ktorture %lautres peines ou traitements cruels, inhumains ou dégradants
=1|es|&G=DTortura <nTratos o Penas Crueles, Inhumanos o Degradantes
=1|ru|@Z#lпыток %zдругих жестоких, бесчеловечных *Bунижающих достоинство &s@W%zнаказания
=1|ar|@Gمناهضة التعذيب وغيره &vضروب المعاملة &Cالعقوبة القاسية &Cاللاإنسانية &Cالمهينة
=1|zh|%7酷刑=w残忍*7不*V道或有辱*V格*f<f或处罚@m任择@T
crc|fr|@9@jl’enfant
crc|es|*g#x#k&jNiño
crc|ru|&T#Qребенка
crc|ar|@d%0الطفل
crc|zh|+J
*G|fr|&pl’enfant *nl’implication d’enfants dans %jconflits armés
*G|es|&G<m&jNiño +C@yparticipación @jniños %3#xconflictos armados
*G|ru|@Z=s#Qребенка, +n{ийся|егося|емуся|имся|емся} участия детей в вооруженных конфликтах
*G|ar|@G%0الطفل @Kاشتراك *t%xالمنازعات المسلحة
*G|zh|+J@7%f卷入&2%P;《+J》@7%f卷入&2%P
*H|fr|&pl’enfant, *n@yvente d’enfants, @yprostitution @0enfants %l@ypornographie mettant %3scène =g;&pl’enfant *n@yvente d’enfants, @yprostitution @0enfants %l@ypornographie mettant %3scène =g
*H|es|&G<m&jNiño +C@yventa @jniños, @yprostitución infantil y @yutilización @jniños %3@ypornografía
*H|ru|@Z=s#Qребенка, +n{ийся|егося|емуся|имся|емся} &Wдетьми, детской проституции %zдетской порнографии
*H|ar|@G%0الطفل @Kبيع *tواستغلال *t%xالبغاء وفي المواد الإباحية
*H|zh|《+J》@7买卖%f*7%f卖淫%X%f色情制品%P;+J@7买卖%f*7%f卖淫%X%f色情制品%P
%p|fr|=h*c#z@0&A@jtous %jtravailleurs migrants %l@0membres <rfamille
%p|es|@h@z@s@5=C#k@jTodos #xTrabajadores Migratorios y @jSus Familiares
%p|ru|@t&d%m=n+aтрудящихся-мигрантов %zчленов их семей
%p|ar|@p&F%0جميع العمال المهاجرين وأفراد أسرهم
%p|zh|=v移徙工*V及其家庭成员*C
crpd|fr|@9@0%4handicapées
crpd|es|*g#x#k@j&ocon Discapacidad
crpd|ru|&T#Qинвалидов
crpd|ar|@d%0*sذوي الإعاقة
crpd|zh|残疾*V#N@m
#e|fr|=h+O#z@j*b%4#R%jdisparitions forcées
#e|es|@h@z@Q@5@jTodas &o#c*1Desapariciones Forzadas
#e|ru|@t&d@a*Aзащиты +a+9=9насильственных исчезновений
#e|ar|@p&F@D
#e|zh|=v*V免遭强迫失踪@3@m
=7|fr|@e@x<kcriminalité transnationale organisée
=7|es|@h+P=DDelincuencia Organizada Transnacional
=7|ru|+f@4#lтранснациональной организованной преступности
=7|ar|=Iالجريمة المنظمة عبر الوطنية
=7|zh|@E*T跨国有+6犯罪@m
#A|fr|@U=m+Bréprimer %lpunir @y=Gpersonnes, *D@0femmes %l@0enfants, additionnel +I@y@e@x<kcriminalité transnationale organisée;@U=m+Bréprimer %lpunir @y=Gpersonnes, *D@0femmes %l=g
#A|es|#a+QReprimir y Sancionar <qPersonas, Especialmente =Qy Niños, que complementa @y@h+P=DDelincuencia Organizada Transnacional;#a+QReprimir y Sancionar <qPersonas, Especialmente =Qy Niños
#A|ru|&P=sпредупреждении %zпресечении &Wлюдьми, особенно женщинами %zдетьми, %zнаказании за нее
#A|ar|@Jمنع وقمع ومعاقبة %tبالأشخاص، *5النساء والأطفال;@Jمنع %tبالأشخاص، *5النساء والأطفال، وقمعه والمعاقبة عليه
#A|zh|@E*T跨国有+6犯罪@m@7预防*7%7%X惩治<i*V口=q<e%X%f+u&z;@7预防*7%7%X惩治<i*V口=q<e%X%f+u&z
#W|fr|@U#R=Fillicite @jmigrants par terre, air %lmer
#W|es|#a#c*mIlícito @jMigrantes por Tierra, Mar y Aire
#W|ru|&P#lнезаконного ввоза мигрантов #Yсуше, морю %zвоздуху
#W|ar|@J*3تهريب المهاجرين عن طريق البر والبحر والجو
#W|zh|@7*T陆*7海*7空偷运移=p&z;*T陆*7海*7空偷运移=p&z
#0|fr|@U<kfabrication %l=Fillicites d’armes +Ifeu, @jleurs pièces, éléments %lmunitions
#0|es|#a=DFabricación y *mIlícitos @j&e@jFuego, sus Piezas y Componentes y Municiones
#0|ru|&P#lнезаконного изготовления %zоборота огнестрельного &tего составных частей %zкомпонентов, а также боеприпасов к нему
#0|ar|@J*3صنع @Sالنارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة +pمشروعة
#0|zh|*T非法制造%X<i枪支及其零部件%X弹药&z
=5|fr|@e@x<kcorruption
=5|es|@h+P=DCorrupción
=5|ru|+f@4#lкоррупции
=5|ar|=Iالفساد
=5|zh|@E反腐败@m
&m|fr|=h#R*zrecrutement, l’utilisation, *zfinancement %ll’instruction @jmercenaires
&m|es|@h@z#c&bReclutamiento, @yUtilización, @yFinanciación y &bEntrenamiento @jMercenarios
&m|ru|@t+x@Mвербовкой, использованием, финансированием %zобучением наемников
&m|ar|@pلمناهضة تجنيد المرتزقة واستخدامهم وتمويلهم وتدريبهم
&m|zh|反对招募*7<b*7资助%X训练雇佣军@3@m
*h|fr|@e*csécurité +Vpersonnel @x%l+Vpersonnel associé
*h|es|*g@y%2&jPersonal +Py &bPersonal Asociado
*h|ru|&T#Dперсонала @4%zсвязанного с ней персонала
*h|ar|%w#rبسلامة موظفي @iوالأفراد المرتبطين بها;@dسلامة موظفي @iوالأفراد المرتبطين بها
*h|zh|@E*V员%X有关*V员*S@m
#X|fr|=h+O&U@0attentats terroristes +Il’explosif
#X|es|@L@z*0#xAtentados Terroristas Cometidos con Bombas
#X|ru|@t+x@Mбомбовым терроризмом
#X|ar|@pلقمع الهجمات الإرهابية بالقنابل
#X|zh|<c+s爆炸*f@3@m;<c+s爆炸事件*f@3@m
#3|fr|=h+O&U@0actes @jterrorisme nucléaire
#3|es|@L@z*0#xActos @jTerrorismo Nuclear
#3|ru|@t+x@Mактами #5терроризма
#3|ar|@pلقمع أعمال الإرهاب النووي
#3|zh|<c核+s+u@3@m
sua|fr|@e+O&Ud’actes illicites <ksécurité #Mnavigation maritime
sua|es|@L*0Actos Ilícitos =D%2#MNavegación Marítima
sua|ru|&T@Mнезаконными актами, направленными #l#Dморского судоходства
sua|ar|@dقمع الأعمال +pالمشروعة المرتكبة ضد سلامة الملاحة البحرية
sua|zh|<c危及海上航行*S非法+u@m
%5|fr|Statut @jRome #MCour pénale internationale;Statut @jRome
%5|es|&5@jRoma =tPenal *X;&5@jRoma
%5|ru|+2@wстатут@g%kуголовного суда;+2@wстатут#B
%5|ar|نظام +dالأساسي للمحكمة &Y&u;نظام +dالأساسي
%5|zh|@3刑事法院罗马规约;罗马规约
%E|fr|Accord +Lprivilèges %limmunités #MCour pénale internationale
%E|es|=L@s#xPrivilegios e Inmunidades =tPenal *X
%E|ru|Соглашени{е|я|ю|ем|и} =sпривилегиях %zиммунитетах %kуголовного суда
%E|ar|+Eامتيازات وحصانات المحكمة &Y&u;الاتفاق المتعلق بامتيازات المحكمة &Y%uوحصاناتها
%E|zh|@3刑事法院特权%X豁免协定
vcdr|fr|<l+8+Lrelations diplomatiques
vcdr|es|@h@j=R@sRelaciones Diplomáticas
vcdr|ru|&N+xдипломатических сношениях
vcdr|ar|@d*pللعلاقات الدبلوماسية
vcdr|zh|*l外交关系@m
vccr|fr|<l+8+Lrelations consulaires
vccr|es|@h@j=R@sRelaciones Consulares
vccr|ru|&N+xконсульских сношениях
vccr|ar|@d*pللعلاقات القنصلية
vccr|zh|*l领事关系@m
vclt|fr|<l+8+S@0traités
vclt|es|@h@j=R+R=CTratados
vclt|ru|&N+xправе международных договоров
vclt|ar|@d*pلقانون المعاهدات
vclt|zh|*l&y法@m
+0|fr|@e@x+S#Mmer
+0|es|@h+P+R&jMar
+0|ru|+f@4#Yморскому праву
+0|ar|@d@iلقانون &X
+0|zh|@E海洋法@m
=4|fr|=h@j1974 +Osauvegarde #Mvie humaine %3mer
=4|es|@L@z@Q@y%2#MVida Humana %3&bMar
=4|ru|@t&d@a#Yохране человеческой жизни +Dморе
=4|ar|@pلسلامة الأرواح %x&X;@p&Fالأرواح %x&X
=4|zh|=A*V命*S@m
%U|fr|=h@j1979 *crecherche %l*zsauvetage maritimes
%U|es|@L@z@sBúsqueda y Salvamento Marítimos
%U|ru|@t&d@a#Yпоиску %zспасанию +Dморе
%U|ar|@pللبحث والإنقاذ %x&X
%U|zh|=A搜寻救助@m
#n|fr|@e=mfaciliter =Fmaritime international
#n|es|@L@QFacilitar *mMarítimo *X
#n|ru|+f#Yоблегчению международного морского судоходства
#n|ar|@dتيسير حركة الملاحة البحرية &u
#n|zh|便利=A运输@m
#J|fr|@e*c#z+Vpatrimoine culturel subaquatique
#J|es|*g@5&jPatrimonio Cultural Subacuático
#J|ru|%1подводного %Zнаследия
#J|ar|%g*Z*vالمغمور بالمياه
#J|zh|%L水下&R遗产@m
=2|fr|@e+O#z+Vmilieu marin @jl’Atlantique +VNord-Est
=2|es|@L@Q@5&jMedio Ambiente Marino &jAtlántico Nordeste
=2|ru|@f%mморской среды Северо-Восточной Атлантики
=2|ar|%gالبيئة البحرية لشمال شرق المحيط الأطلسي
=2|zh|%L东北大西洋海洋环境@m
npt|fr|%i*cnon-prolifération *E+A
npt|es|%B<pNo Proliferación @j*1&e=i
npt|ru|*eнераспространении #5оружия
npt|ar|@Vعدم انتشار @S*Q
npt|zh|不扩散核%M&y
ctbt|fr|%id’interdiction complète @0essais +A
ctbt|es|%B@j%QCompleta =CEnsayos =i
ctbt|ru|*eвсеобъемлющем @Pядерных испытаний
ctbt|ar|@Vالحظر الشامل للتجارب *Q
ctbt|zh|全面%7核试验&y
tpnw|fr|%i#E*E+A
tpnw|es|%B<p%Q@j*1&e=i
tpnw|ru|*e@P#5оружия
tpnw|ar|@Vحظر @S*Q
tpnw|zh|%7核%M&y
bwc|fr|@e#E#Mmise au point, #Mfabrication %l+Vstockage *Ebactériologiques (biologiques) ou +Itoxines &c
bwc|es|<sDesarrollo, @yProducción y &bAlmacenamiento @j&eBacteriológicas (Biológicas) y Toxínicas y @sSu +h
bwc|ru|&T@Pразработки, производства %z&aзапасов бактериологического (биологического) %zтоксинного оружия %z=aих %6
bwc|ar|*9استحداث *4*6@Sالبكتريولوجية (البيولوجية) والتكسينية &w*P
bwc|zh|@7%7&x*7+5产%X储存细菌(+5物)及毒素%M%X+v%M*f@m
cwc|fr|@e#E#Mmise au point, #Mfabrication, +Vstockage %l@jl’emploi *Echimiques &c;@e+Larmes chimiques
cwc|es|<sDesarrollo, @yProducción, &bAlmacenamiento y &bEmpleo @j&eQuímicas y @sSu +h;*g*1&eQuímicas
cwc|ru|&T@Pразработки, производства, &a%zприменения химического оружия %z=sего %6;+f#Yхимическому оружию
cwc|ar|*9استحداث *4*6واستعمال @Sالكيميائية &w*P;@d@Sالكيميائية
cwc|zh|@7%7&x*7+5产*7储存%X<b化学%M及+v%M*f@m;%7化学%M@m
ccw|fr|@e#Eou @ylimitation @jl’emploi @jcertaines armes classiques qui peuvent être considérées comme produisant @0effets traumatiques excessifs ou comme frappant sans discrimination
ccw|es|*gProhibiciones o Restricciones &jEmpleo @jCiertas &eConvencionales que Puedan Considerarse Excesivamente Nocivas o @jEfectos Indiscriminados
ccw|ru|&T@P*Bограничении применения конкретных &sобычного &tкоторые могут считаться наносящими чрезмерные повреждения *Bимеющими неизбирательное действие
ccw|ar|*9&Cتقييد استعمال أسلحة تقليدية معينة يمكن اعتبارها مفرطة الضرر &Cعشوائية الأثر
ccw|zh|%7或限制<b某些可被认为具有过分伤害力或滥杀滥伤作用*f常规%M@m
*L|fr|@e#E@jl’emploi, +Vstockage, #Mproduction %l+Vtransfert @0mines antipersonnel &c
*L|es|<sEmpleo, Almacenamiento, Producción y Transferencia @jMinas Antipersonal y @ssu +h
*L|ru|&T@Pприменения, &aзапасов, производства %zпередачи противопехотных мин %z=aих %6
*L|ar|*9استعمال *6*4ونقل الألغام المضادة للأفراد &wالألغام
*L|zh|@7%7<b*7储存*7+5产%X转让杀伤*V员地雷及+v地雷*f@m
att|fr|%i@F+y@0armes
att|es|%B+gComercio @jArmas
att|ru|*eторговле оружием
att|ar|@Vتجارة *P
att|zh|%M贸易&y
&n|fr|%i+Lprincipes régissant %jactivités @0États %3matière d’exploration %ld’utilisation @jl’espace extra-atmosphérique, y compris @yLune %l%jautres corps célestes
&n|es|%B@s#x+zque Deben Regir *1Actividades =CEstados %3@yExploración y Utilización &jEspacio Ultraterrestre, incluso @yLuna <nCuerpos Celestes
&n|ru|*eпринципах деятельности государств #Yисследованию %zиспользованию космического пространства, включая Луну %zдругие небесные тела
&n|ar|@Vالمبادئ المنظمة لأنشطة الدول %xميدان استكشاف واستخدام الفضاء الخارجي، بما %xذلك القمر والأجرام السماوية الأخرى
&n|zh|@7各国探索%X利用包括月球=w天体在内外层空间活动*f原则&y
&7|fr|%i@Fl’Antarctique
&7|es|%BAntártico
&7|ru|@6@g=aАнтарктике
&7|ar|@Vأنتاركتيكا
&7|zh|南极&y
+j|fr|%i*c#P@jl’Asie +VSud-Est;%i@jBangkok
+j|es|%B<pZona Libre @j&eNucleares @jAsia Sudoriental;%B@jBangkok
+j|ru|*eзоне, свободной =9#5&tв Юго-Восточной Азии;Бангкокск@w*O#B
+j|ar|@Vإنشاء المنطقة الخالية &v@Sالنووية %xجنوب شرق آسيا;@Vبانكوك
+j|zh|东南亚无核%M区&y;曼谷&y
%V|fr|%iportant création d’une #P%3Asie centrale;%i=3+Iune #P%3Asie centrale
%V|es|%B@suna Zona Libre @j&eNucleares %3Asia Central
%V|ru|*eзоне, свободной =9#5&tв Центральной Азии
%V|ar|@Vإنشاء منطقة خالية &v@Sالنووية %xآسيا الوسطى
%V|zh|中亚无核%M区&y
+1|fr|Convention-cadre @x+Lchangements climatiques
+1|es|@h+i+P+gCambio Climático
+1|ru|Рамочн&d@a@4=aизменении климата
+1|ar|@d@iالإطارية @Kتغير المناخ
+1|zh|@E气候变化+t@m
=Y|fr|@U@jKyoto
=Y|es|#a@jKyoto
=Y|ru|Киотск&J#B
=Y|ar|@Jكيوتو
=Y|zh|京都@T
%q|fr|Accord @jParis
%q|es|=L@jParís
%q|ru|Парижск{ое|ого|ому|им|ом} соглашени{е|я|ю|ем|и}
%q|ar|+Eباريس
%q|zh|巴黎协定
cbd|fr|@e*cdiversité biologique
cbd|es|@L<pDiversidad Biológica
cbd|ru|&Tбиологическом разнообразии
cbd|ar|@dالتنوع &Q;%w#rبالتنوع &Q
cbd|zh|+5物=o@m
#H|fr|@U@jCartagena *cprévention @0risques biotechnologiques
#H|es|#a@jCartagena @s%2#MBiotecnología
#H|ru|Картахенск&J@g#Yбиобезопасности
#H|ar|@Jقرطاجنة للسلامة الأحيائية;@Jقرطاجنة المتعلق بالسلامة الأحيائية
#H|zh|卡塔赫纳+5物*S@T
+Z|fr|@U@jNagoya @Fl’accès +Uressources génétiques %l*zpartage juste %léquitable @0avantages découlant <rutilisation;@U@jNagoya
+Z|es|#a@jNagoya @sAcceso a #xRecursos Genéticos y Participación Justa y Equitativa %3#xBeneficios que se Deriven @jsu Utilización;#a@jNagoya
+Z|ru|Нагойск&J#B
+Z|ar|@Jناغويا
+Z|zh|@7获取遗传资源%X公正公平分享其利用所产+5惠益*f名古屋@T;名古屋@T
=6|fr|@e@x*c=Z<kdésertification dans %jpays gravement touchés par @ysécheresse et/ou @ydésertification, *D%3Afrique;@e@x*c=Z<kdésertification
=6|es|@h+P@jLucha =DDesertificación %3&HAfectados por Sequía Grave o Desertificación, %3Particular %3África;@h+P@jLucha =DDesertificación
=6|ru|+f@4#Y@Mопустыниванием в тех странах, которые испытывают серьезную засуху и/или опустынивание, особенно в Африке;+f@4#Y@Mопустыниванием
=6|ar|=Iالتصحر %x*uالتي تعاني &vالجفاف الشديد و/أو &vالتصحر، *5%xأفريقيا;=Iالتصحر
=6|zh|@E@7在发+5严重干旱%X/或=r*f+r=q在非洲防治=r*f@m;@E防治=r@m
=S|fr|<lBâle @F*zcontrôle @0mouvements transfrontières @jdéchets dangereux %l<rélimination;<lBâle
=S|es|@L@jBasilea +gControl =CMovimientos Transfronterizos =CDesechos Peligrosos y su Eliminación;@L@jBasilea
=S|ru|Базельск+xконтроле за трансграничной перевозкой опасных отходов %zих удалением;Базельск&d%9
=S|ar|@dبازل @Kالتحكم %xنقل النفايات الخطرة والتخلص منها عبر الحدود;@dبازل
=S|zh|控制危险废物越境转移及其处置巴塞尔@m;巴塞尔@m
%G|fr|<lStockholm +Lpolluants organiques persistants
%G|es|@L@jEstocolmo @sContaminantes Orgánicos Persistentes
%G|ru|Стокгольмск+xстойких органических загрязнителях
%G|ar|@dاستكهولم @Kالملوثات العضوية الثابتة;@dستوكهولم @Kالملوثات العضوية الثابتة
%G|zh|@7持久性有机污染物*f斯德哥尔摩@m
=U|fr|@e@F+y%F@0espèces @jfaune %l@jflore sauvages menacées d’extinction
=U|es|*g&bComercio @z@jEspecies Amenazadas @jFauna y Flora Silvestres
=U|ru|&Tмеждународной торговле видами дикой фауны %zфлоры, находящимися под угрозой исчезновения
=U|ar|@d%t&Eبأنواع الحيوانات والنباتات &Dالمهددة بالانقراض;@dالتجارة %u%x%dوالنباتات &Dالمهددة بالانقراض
=U|zh|濒危<j植物种@3贸易@m
cms|fr|@e*cconservation @0espèces migratrices appartenant +I@yfaune sauvage
cms|es|*g@yConservación @j*1Especies Migratorias @jAnimales Silvestres
cms|ru|+f#Yсохранению мигрирующих &sдиких животных;&Tсохранении мигрирующих &sдиких животных
cms|ar|@dحفظ %d&Dالمهاجرة;@dالمحافظة =b%d&Dالمهاجرة
cms|zh|<j物移栖物种%L@m;%L<j物移栖物种@m
acap|fr|Accord *cconservation @0albatros %l@0pétrels
acap|es|=L<pConservación @jAlbatros y Petreles
acap|ru|Соглашени{е|я|ю|ем|и} =sсохранении альбатросов %zбуревестников
acap|ar|+Eحفظ طيور القطرس والنوء
acap|zh|%L信天翁%X海燕协定
&M|fr|@ecommune *csûreté #M=V+Vcombustible usé %l*csûreté #M=V@0déchets radioactifs
&M|es|@hConjunta @s%2%3@yGestión &jCombustible Gastado y @s%2%3@yGestión @jDesechos Radiactivos
&M|ru|Объединенн+x#D@Wс отработавшим топливом %z=s#D@Wс радиоактивными отходами
&M|ar|%wالمشتركة @Kأمان التصرف %xالوقود المستهلك وأمان التصرف %xالنفايات المشعة
&M|zh|乏燃料管理*S%X放射性废物管理*S联合@m
%c|fr|Constitution @j*WSanté;Constitution @j*Wsanté
%c|es|Constitución #MOrganización &g#MSalud
%c|ru|Устав@gВсемирной организации здравоохранения
%c|ar|دستور منظمة الصحة العالمية
%c|zh|*R卫+5+6+6法
fctc|fr|Convention-cadre @j*WSanté +O=Zantitabac
fctc|es|@L+i#MOrganización &g#MSalud =EControl &jTabaco
fctc|ru|Рамочн&d@aВсемирной организации здравоохранения #Yборьбе #lтабака
fctc|ar|@dمنظمة الصحة &Zالإطارية @K*3التبغ
fctc|zh|*R卫+5+6烟草控制+t@m
%I|fr|@e+O#z+Vpatrimoine mondial, culturel %lnaturel
%I|es|@h@Q@5&jPatrimonio Mundial, Cultural y Natural
%I|ru|%1всемирного %Z%zприродного наследия
%I|ar|%g*Z#j*vوالطبيعي;@d&F*Z#j*vوالطبيعي
%I|zh|%L*R&R%X自然遗产@m
#d|fr|@e+O#z@0biens culturels %3cas @jconflit armé
#d|es|@h@Q@5=CBienes Culturales %3Caso @jConflicto Armado
#d|ru|@f%mкультурных ценностей в случае вооруженного конфликта
#d|ar|%gالممتلكات الثقافية %xحالة نشوب نزاع مسلح;%gالممتلكات الثقافية %xحالة النزاع المسلح
#d|zh|@7发+5&2时%L&R财产*f@m;&2情况下%L&R财产@m
#u|fr|@e*c#z%l@ypromotion #Mdiversité @0expressions culturelles
#u|es|*g@5y Promoción #MDiversidad @j*1Expresiones Culturales
#u|ru|%1%zпоощрении разнообразия форм %Zсамовыражения
#u|ar|%gوتعزيز تنوع أشكال التعبير الثقافي
#u|zh|%L%X促进&R表现形式=o@m
+m|fr|<lTampere *cmise +Idisposition @jressources @jtélécommunication #Ol’atténuation @0effets @0catastrophes %l#O%jopérations @jsecours %3cas @jcatastrophe
+m|es|@L@jTampere +gSuministro @jRecursos @jTelecomunicaciones @Q@yMitigación @jCatástrofes y *1Operaciones @jSocorro %3Casos @jCatástrofe
+m|ru|+fТампере =sпредоставлении телекоммуникационных ресурсов *Aсмягчения последствий бедствий %zосуществления операций #Yоказанию помощи
+m|ar|@dتامبيري #rبتوفير موارد الاتصالات السلكية واللاسلكية +H*wوعمليات الإغاثة
+m|zh|为减灾救灾&S提供电信资源*f坦佩雷@m
ihr|fr|Règlement sanitaire %F=x
ihr|es|Reglamento Sanitario @z=x
ihr|ru|@t&Vмедико-санитарн&V+o{а|} (2005 год)
ihr|ar|اللوائح الصحية %u=x
ihr|zh|@3卫+5条例=x;@3卫+5条例（2005）
udhr|fr|@runiverselle @0&A@j=j
udhr|es|@qUniversal @j=c
udhr|ru|Всеобщ{ая|ей|ую} @B@a=n*j
udhr|ar|الإعلان #jلحقوق %K
udhr|zh|*R=y@8
%C|fr|@r@Fl’octroi @jl’indépendance +Upays %l+Upeuples coloniaux
%C|es|@q<pConcesión #MIndependencia a &Hy Pueblos Coloniales
%C|ru|@A@1предоставлении независимости колониальным странам %zнародам
%C|ar|@vمنح الاستقلال للبلدان والشعوب المستعمرة
%C|zh|给予殖=p地+r%X*V=p独立@8
#w|fr|Code @jconduite #O%jresponsables @jl’application @0lois
#w|es|Código @jConducta @QFuncionarios Encargados @jHacer Cumplir @yLey
#w|ru|Кодекс@gповедения должностных +9#Yподдержанию правопорядка
#w|ar|مدونة *qسلوك الموظفين المكلفين بإنفاذ القوانين
#w|zh|执法*V员+u守则
#v|fr|@r%v@j=ed’intolérance %l@j*rfondées *creligion ou @yconviction
#v|es|@q@s%A@jIntolerancia y &4Fundadas %3@yReligión o *1Convicciones
#v|ru|@A@1#tнетерпимости %zдискриминации +Dоснове религии *Bубеждений
#v|ar|@v*2#sالتعصب والتمييز القائمين =bأساس الدين &Cالمعتقد;%eبالقضاء #sالتعصب والتمييز القائمين =bأساس الدين &Cالمعتقد
#v|zh|+4基于宗教或信仰原因*f+q*f不容忍%X歧视@8
&l|fr|@r@jManille @F*zrèglement pacifique @0différends internationaux
&l|es|<uManila +gArreglo Pacífico @jControversias Internacionales
&l|ru|Манильск=B@1мирном разрешении международных споров
&l|ar|@vمانيلا @Kتسوية المنازعات %uبالوسائل السلمية
&l|zh|@7%X平解决@3争端*f马尼拉@8
#Z|fr|@r+Sau *I
#Z|es|@q+Ral +M
#Z|ru|@A@1праве +Dразвитие
#Z|ar|@vالحق %xالتنمية
#Z|zh|&x#N@8
@R|fr|@r*c#z@j*b%4#R%jdisparitions forcées
@R|es|@q@s@5@jTodas &o#c*1Desapariciones Forzadas
@R|ru|@A%m+a+9=9насильственных исчезновений
@R|ar|@vحماية @D;%eبحماية @D
@R|zh|=v*V不遭受强迫失踪@8
#h|fr|@r@0&A@0%4appartenant +I@0minorités nationales ou ethniques, religieuses %llinguistiques
#h|es|@q<m@j&oPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
#h|ru|@A@1#Qлиц, принадлежащих к национальным *Bэтническим, религиозным %zязыковым меньшинствам
#h|ar|@v%0*sالمنتمين إلى &Bقومية &Cإثنية وإلى &Bدينية ولغوية;%e+G*sالمنتمين إلى &Bقومية &Cإثنية وإلى &Bدينية ولغوية
#h|zh|在=p族或族裔*7宗教%X语言上属于少数群体*f*V*f#N@8
%H|fr|@r%v#Mviolence +Il’égard @0femmes
%H|es|@q<pEliminación #MViolencia =DMujer
%H|ru|@A@a=aискоренении насилия &qженщин
%H|ar|@v*2=bالعنف ضد المرأة
%H|zh|+4对<e*f暴力+u@8
%s|fr|@n*M+Ojeunesse
%s|es|@2&g@Q#xJóvenes
%s|ru|Всемирн=Hдействий, +n{аяся|ейся|уюся} молодежи
%s|ar|%h+F#jللشباب
%s|zh|*R青年#i
#7|fr|=K@n@Fune culture #Mpaix
#7|es|=J@2@suna Cultura @jPaz
#7|ru|@A@a%z@Y@I%Jкультуры мира
#7|ar|%N#6@Kثقافة السلام;%N+Fالمتعلقين بثقافة السلام
#7|zh|%X平&R@8%X#i
#g|fr|@r+VMillénaire
#g|es|@q&jMilenio
#g|ru|@A@aтысячелетия @c&O;@A@aтысячелетия
#g|ar|@v@iللألفية;@vالألفية
#g|zh|@E千年@8;千年@8
*K|fr|@rd’engagement @F*zVIH/sida
*K|es|<ucompromiso %3@ylucha #c&bVIH/SIDA
*K|ru|@A@1приверженности делу борьбы с ВИЧ/СПИДом
*K|ar|@vالالتزام @Kفيروس نقص المناعة البشرية/متلازمة نقص المناعة المكتسب (الإيدز)
*K|zh|@7艾滋病毒/艾滋病+w*f承诺@8
=0|fr|Nouveau Partenariat #O*z%n@jl’Afrique
=0|es|Nueva Alianza =E&f@jÁfrica
=0|ru|Нов{ое|ого|ому|ым|ом} партнерств{о|а|у|ом|е} в интересах %OАфрики
=0|ar|الشراكة الجديدة =dتنمية أفريقيا
=0|zh|非洲&x新伙伴关系
#4|fr|Document final +VSommet *M@j2005
#4|es|Documento Final #MCumbre &g2005
#4|ru|Итогов@oдокумент@gВсемирного саммита 2005 =8
#4|ar|نتائج مؤتمر القمة #j+e2005
#4|zh|2005年*R首脑会议成果
@N|fr|Stratégie antiterroriste mondiale @j#1%8;Stratégie antiterroriste mondiale
@N|es|Estrategia Global +P#c&bTerrorismo
@N|ru|%Y@bконтртеррористическ@bстратеги@a@c&O
@N|ar|استراتيجية @i&Z#Sالإرهاب
@N|zh|@E+3反恐战略
#T|fr|@r@x+L&A@0peuples autochtones
#T|es|@q+P<m=CPueblos Indígenas
#T|ru|@A@a@4=s#Qкоренных народов
#T|ar|@v@i@K%0الشعوب الأصلية
#T|zh|@E土著*V=p#N@8
%a|fr|Plan *o*M@x+O=Z<k=Gpersonnes
%a|es|Plan @j@H&g+P@QCombatir <qPersonas
%a|ru|%Y@oплан@g@I@4#Y@Mторговлей людьми
%a|ar|&0#6@i&Z#S%tبالأشخاص
%a|zh|@E*T*V口<i+3&S计划
%R|fr|Règles @x*n*ztraitement @0détenues %ll’imposition @jmesures non privatives @jliberté +Udélinquantes
%R|es|Reglas +P=ETratamiento @j*1Reclusas y Medidas No Privativas #MLibertad @Q*1=QDelincuentes
%R|ru|Правил{а||ам|ами|ах} @cНаций, касающи{еся|хся|мся|мися} @Wс женщинами-заключенными %zмер наказания *Aженщин-правонарушителей, не связанных с лишением свободы
%R|ar|*q@iلمعاملة السجينات والتدابير +pالاحتجازية للمجرمات
%R|zh|@E女性囚犯<f%X女性罪犯非拘禁措施<h
*Y|fr|Modalités *oaccélérées @0petits États insulaires %3%n(Orientations @jSamoa);Orientations @jSamoa
*Y|es|Modalidades @j@HAcelerada @Q#xPequeños Estados Insulares %3&f(Trayectoria @jSamoa);Trayectoria @jSamoa
*Y|zh|小岛屿&x中+r快速&S方式(萨摩亚途径);萨摩亚途径
%b|fr|<t+8&3%3%nsans littoral
%b|es|<v=R=u@j&H%3&fsin Litoral
%b|ru|&N=H@I*Aразвивающихся стран, не имеющих выхода к морю
%b|ar|%h#6*pلصالح *uالنامية +pالساحلية
%b|zh|内陆&x中+r*l#i
#V|fr|@r@jSendai
#V|es|<uSendái;<uSendai
#V|ru|Сендайск=B%9
#V|ar|@vسينداي;@vسنداي
#V|zh|仙台@8
#9|fr|=M@jSendai +Oréduction @0risques @jcatastrophe (2015-2030);=M@jSendai
#9|es|+i@jSendái @Q@yReducción &jRiesgo @jDesastres *8;+i@jSendái
#9|ru|Сендайск&I#Yснижению риска бедствий +D2015–2030 годы
#9|ar|+bسِنداي +Hمخاطر *wللفترة *8;+bسنداي +Hمخاطر *wللفترة *8
#9|zh|*8年仙台减少灾害风险+t;仙台+t
&h|fr|@nd’Addis-Abeba issu #Mtroisième Conférence @C@F*zfinancement +V*I;@nd’Addis-Abeba
&h|es|*x<oAddis Abeba #MTercera Conferencia @z<pFinanciación =E+M;*x<oAddis Abeba
&h|ru|Аддис-Абебск=H@Iтретьей Международной конференции #Yфинансированию развития;Аддис-Абебск=H#C
&h|ar|&0#6أديس أبابا الصادرة عن المؤتمر &Eالثالث لتمويل التنمية;&0#6أديس أبابا
&h|zh|第三次&x筹资+w@3会议亚*f斯亚贝巴&S*U;亚*f斯亚贝巴&S*U
&i|fr|Transformer notre monde : *z*F@j%ndurable +Il’horizon +K;*F@j%ndurable +Il’horizon +K;*F+K
&i|es|Transformar nuestro mundo: @y*x2030 =E&fSostenible;*x2030 =E&fSostenible;*x+K
&i|ru|Преобразование нашего мира: Повестка дня %Jустойчивого %O#L;#q%Jустойчивого %O#L;#q#L
&i|ar|تحويل عالمنا: &0التنمية المستدامة +e+K;&0التنمية المستدامة +e+K;&0عام +K
&i|zh|变革我们*f*R：2030年可持续&x*U;+K年可持续&x*U;+K年*U
%T|fr|Ensemble @jrègles minima @x#O*ztraitement @0détenus (Règles +7Mandela);Règles +7Mandela
%T|es|Reglas Mínimas +P=ETratamiento =CReclusos (Reglas +7Mandela);Reglas +7Mandela
%T|ru|Минимальн&Vстандартн&V+o{а|} @4&q@Wс заключенными (Правила Нельсона Манделы);Правил{а|} Нельсона Манделы
%T|ar|*q@iالنموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا);*qنيلسون مانديلا
%T|zh|@E囚犯<f最低限度标准<h(纳尔逊·曼德拉<h);纳尔逊·曼德拉<h
#y|fr|@r@jNew York #O%jréfugiés %l%jmigrants
#y|es|<uNueva York @Q#xRefugiados y #xMigrantes
#y|ru|Нью-Йоркск=B@1беженцах %zмигрантах
#y|ar|@vنيويورك =dاللاجئين والمهاجرين
#y|zh|@7难=p%X移=p*f纽约@8
#8|fr|Nouveau *F#O%jvilles
#8|es|Nueva *xUrbana
#8|ru|Нов=H%Oгородов
#8|ar|الخطة الحضرية الجديدة
#8|zh|新城市*U
#2|fr|+N*M#O@0migrations sûres, ordonnées %lrégulières
#2|es|+T&g@Q@yMigración Segura, Ordenada y Regular
#2|ru|%Y@o*O@g=sбезопасной, упорядоченной %zлегальной миграции
#2|ar|الاتفاق #j=dالهجرة الآمنة والمنظمة والنظامية
#2|zh|*S*7有序%X正常移=p+3契约
%D|fr|<tDoha &3%jmoins avancés
%D|es|<vDoha =u@j&HMenos Adelantados
%D|ru|Дохинск=H@I*Aнаименее развитых стран
%D|ar|%h#6الدوحة لصالح أقل *uنموا
%D|zh|支援最不发达+r多哈#i
#I|fr|+N#Ol’avenir
#I|es|+T=EFuturo
#I|ru|Пакт@gво имя будущего
#I|ar|ميثاق المستقبل
#I|zh|未来契约
#f|fr|+Nnumérique mondial
#f|es|+TDigital Global
#f|ru|%Y@oцифров{ой|ого|ому|ым|ом} *O#B
#f|ar|التعاهد الرقمي العالمي;الميثاق الرقمي العالمي
#f|zh|+3数字契约
%r|fr|@r@jRio @Fl’environnement %l*z*I
%r|es|<uRío +gMedio Ambiente y &b+M
%r|ru|Рио-де-Жанейрск=B@a#Yокружающей среде %zразвитию
%r|ar|@vريو @Kالبيئة والتنمية
%r|zh|@7环境与&x*f里约@8
&6|fr|Action 21
&6|es|Programa 21
&6|ru|#q+DXXI век
&6|ar|جدول أعمال القرن 21
&6|zh|21世纪*U
#K|fr|=K<tVienne;=K*z<tVienne
#K|es|=J<vViena;=J&b<vViena
#K|ru|&N{ая|ой|ую|ие|их|им|ими} @B@a%z@Y#C
#K|ar|%N#6فيينا
#K|zh|*l@8%X#i
+k|fr|=K<t*y;=K*z<t*y
+k|es|=JPlataforma <o*y;=J@yPlataforma <o*y
+k|ru|Пекинск=B@a%zПлатформ{а|ы|е|у|ой} #C
+k|ar|@vومنهاج #6بيجين
+k|zh|<d%X&S纲要;<d》%X《&S纲要
#F|fr|@r@j*y
#F|es|<u*y
#F|ru|Пекинск=B%9
#F|ar|@vبيجين;@vبيجينغ
#F|zh|<d
#p|fr|@r@jRome *cnutrition
#p|es|<uRoma <pNutrición
#p|ru|+2=B@a#Yвопросам питания
#p|ar|@v+dعن التغذية;@v+d@Kالتغذية
#p|zh|营养+w罗马@8
#U|fr|@n&3%jmoins avancés +Odécennie =f;@nd’Istanbul
#U|es|@2=u@j&HMenos Adelantados =EDecenio =f;<vEstambul
#U|ru|@Y@I*Aнаименее развитых стран +Dдесятилетие 2011–2020 годов;Стамбульск=H#C
#U|ar|%h#6اسطنبول;%h#6إسطنبول
#U|zh|=f十年期支援最不发达+r#i;伊斯坦布尔#i
&L|fr|@n%3vue @j+Bcombattre %léliminer +yillicite *Elégères sous tous ses aspects
&L|es|@2+QCombatir y Eliminar *mIlícito @j&ePequeñas y Ligeras %3Todos sus Aspectos
&L|ru|@Y@I#Yпредотвращению %zискоренению незаконной &Wстрелковым оружием %zлегкими вооружениями во +aее аспектах %z@Mней
&L|ar|%h+Fلمنع %t+pالمشروع بالأسلحة الصغيرة والأسلحة الخفيفة &vجميع جوانبه ومكافحته والقضاء عليه
&L|zh|从各个方面防止*7*T%X+4小%M%X轻%M非法贸易*f#i
+W|fr|=K<t=N;=K*z<t=N
+W|es|=J<v=N;=J&b<v=N
+W|ru|Дурбанск{ая|ой|ую|ие|их} @B@a%z@Y#C
+W|ar|%N#6ديربان
+W|zh|德班@8%X#i
*a|fr|Consensus @jMonterrey
*a|es|Consenso @jMonterrey
*a|ru|Монтеррейск@wконсенсус#B
*a|ar|توافق آراء مونتيري
*a|zh|蒙特雷共识
%S|fr|Plan *o%F@jMadrid @F*zvieillissement
%S|es|Plan @j@H@z@jMadrid +gEnvejecimiento
%S|ru|Мадридск@wмеждународн@oплан@g@I#Yпроблемам старения
%S|ar|&0#6مدريد %uللشيخوخة
%S|zh|马德里老龄+w@3&S计划
%o|fr|=M*o@jHyogo
%o|es|+i<oHyogo
%o|ru|Хиогск&I#C
%o|ar|+b#6هيوغو
%o|zh|兵库&S+t
#G|fr|Principes directeurs =k+Uentreprises %l+U&A@j=j
#G|es|+zRectores @s*1Empresas y #x=c
#G|ru|Руководящи*iпринцип%yпредпринимательской деятельности в аспекте =n*j
#G|ar|@O@Kالأعمال التجارية وحقوق %K;@O#rبالأعمال التجارية وحقوق %K
#G|zh|工商企业与=y&1;工商业与=y&1
@X|fr|Principes directeurs =kau déplacement @j%4+Il’intérieur <rpropre pays
@X|es|+zRectores =CDesplazamientos Internos
@X|ru|Руководящи*iпринцип%y#Yвопросу =sперемещении +9внутри страны
@X|ar|@O#rبالتشرد الداخلي;@O@Kالتشرد الداخلي
@X|zh|@7境内流离失所+w*f&1;境内流离失所+w&1
#m|fr|Initiative @jpaix arabe
#m|es|Iniciativa @jPaz Árabe
#m|ru|Арабск@bмирн@bинициатив{а|ы|е|у|ой}
#m|ar|مبادرة السلام العربية
#m|zh|阿拉伯%X平倡议
#b|fr|=M*M#Mbiodiversité @jKunming-Montréal
#b|es|+i&g@jBiodiversidad @jKunming-Montreal
#b|ru|Куньминско-Монреальск@bглобальн&I%Jбиоразнообразия
#b|ar|+bكونمينغ - مونتريال #jللتنوع &Q
#b|zh|昆明-蒙特利尔+3+5物=o+t
#o|fr|Règlement financier %lrègles @j=Vfinancière @j#1%8
#o|es|Reglamento Financiero y Reglamentación Financiera Detallada *d
#o|ru|Финансовы*iположени{я|й|ям|ями|ях} %z+o{а||ам|ами|ах} @c&O
#o|ar|النظام المالي والقواعد المالية للأمم المتحدة
#o|zh|@E财务条例%X细则`;
