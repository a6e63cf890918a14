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
financial-regulations|i|Financial Regulations and Rules of the United Nations||2013-07-01||ST/SGB/2013/4|||18|
trips|t|Agreement on Trade-Related Aspects of Intellectual Property Rights|TRIPS Agreement|1994-04-15|Marrakesh||1869:31874|1995-01-01||
wto|t|Marrakesh Agreement Establishing the World Trade Organization||1994-04-15|Marrakesh||1867:31874|1995-01-01||
doha-trips|i|Doha Declaration on the TRIPS Agreement and Public Health||2001-11-14|Doha|WT/MIN(01)/DEC/2||||
kazan|i|Kazan Action Plan||2017-07-15|Kazan|||||
revitalised-agreement|i|Revitalised Agreement on the Resolution of the Conflict in the Republic of South Sudan|Revitalized Agreement on the Resolution of the Conflict in the Republic of South Sudan|2018-09-12|Addis Ababa|||||
nagoya-kuala-lumpur|t|Nagoya-Kuala Lumpur Supplementary Protocol on Liability and Redress to the Cartagena Protocol on Biosafety||2010-10-15|Nagoya|||2018-03-05||
central-arctic|t|Agreement to Prevent Unregulated High Seas Fisheries in the Central Arctic Ocean||2018-10-03|Ilulissat|||2021-06-25||
cape-town-2012|t|Cape Town Agreement of 2012 on the Implementation of the Provisions of the Torremolinos Protocol of 1993 relating to the Torremolinos International Convention for the Safety of Fishing Vessels, 1977|Cape Town Agreement of 2012|2012-10-11|Cape Town|||||
malabo|i|Malabo Declaration on Accelerated Agricultural Growth and Transformation for Shared Prosperity and Improved Livelihoods||2014-06-27|Malabo|||||
ipoa-iuu|i|International Plan of Action to Prevent, Deter and Eliminate Illegal, Unreported and Unregulated Fishing||2001-03-02|Rome|||||`;

export const PHRASES =
  `@#%&*+=<>^_~
{я|и|ю|ей} 
{ая|ой|ую} конвенци
Организации Объединенных 
اتفاقية 
Convention 
Конвенци
Convención 
{|а|у|ом|е} 
de 
الأمم المتحدة 
公约
sobre 
الاتفاقية الدولية 
{ый|ого|ому|ым|ом} 
Declaración 
Déclaration 
{ий|ого|ому|им|ом} 
إعلان 
Programme d’action 
Международн
программ{а|ы|е|у|ой} 
Internacional 
las Naciones Unidas 
la 
البروتوكول الاختياري 
Деклараци
des Nations Unies 
الدولي الخاص بالحقوق الاقتصادية والاجتماعية والثقافية
internationale 
деклараци
国际
Соглашени{е|я|ю|ем|и} 
sur 
议定书
Convenio 
بشأن 
борьбе с 
معاهدة 
关于
المتعلقة 
para 
Договор
Acción 
Protocole 
Protocolo 
宣言
запрещении 
зоне, свободной от ядерного оружия, в 
الأسلحة النووية في 
Derechos 
{ая|ой|ую} 
Факультативн@nпротокол@hк 
des 
@aо 
联合国
Программ{а|ы|е|у|ой} 
@cНаций 
Programa @i@Q
الدولي الخاص بالحقوق المدنية والسياسية
الاتفاقية 
los 
racial-discrimination-declaration
касающ{ийся|егося|емуся|имся|емся} 
@xProtección 
действий 
بروتوكول 
Повестк{а|и|е|у|ой} дня 
جميع الأشخاص من الاختفاء القسري
Pacte international relatif aux droits 
ликвидации всех форм 
{е|х|м|ми} принцип{ы|ов|ам|ами|ах} 
行动纲领
موظفي @jوالأفراد المرتبطين بها
contra 
développement 
العالمي 
@Gl’élimination 
les 
权利
protection 
zone exempte d’armes nucléaires 
против 
{|а|у|ом|е}
counter-terrorism-strategy
المبادئ التوجيهية 
привилегиях и иммунитетах 
pour 
disappearance-declaration
single-convention-amended
безопасности 
لمكافحة 
Traité 
l’interdiction 
правах 
contre 
обращения 
Tratado 
displacement-principles
действий
Desarrollo 
@i@x
على جميع أشكال 
et 
@erelative aux droits 
biodiversity-framework
copenhagen-declaration
cultural-property-1954
enforced-disappearance
global-digital-compact
millennium-declaration
minorities-declaration
political-rights-women
в отношении 
عمل 
по 
الاتجار 
الدولية 
المتعلق 
arab-peace-initiative
facilitation-maritime
financial-regulations
nutrition-declaration
slavery-supplementary
statistics-principles
发展
международной 
и 
@aоб охране 
cultural-expressions
intolerance-religion
las 
law-enforcement-code
new-york-declaration
trafficking-protocol
في 
répression 
和
的
@lel 
بوضع اللاجئين
beijing-declaration
business-principles
cartagena-biosafety
consent-to-marriage
intangible-heritage
pact-for-the-future
privileges-agencies
terrorist-financing
underwater-heritage
victims-declaration
@xEliminación @iTodas %gFormas 
vienna-human-rights
на период до 2030 года
禁止
@Rfacultatif 
برنامج 
الأسلحة 
del 
friendly-relations
indigenous-peoples
istanbul-programme
personnes 
sendai-declaration
smuggling-protocol
space-registration
terrorist-bombings
保护
en 
культурного 
незаконного 
@SFacultativo 
cultural-property-1970
development-right
développement
firearms-protocol
johannesburg-plan
l’Organisation 
migration-compact
nuclear-terrorism
refugees-protocol
rescue-astronauts
single-convention
stateless-persons
women-declaration
world-summit-2005
ядерного 
خطة 
任择@H
儿童
条约
武器
@f@1
%cнаказании 
@ZКонвенции 
Armas Nucleares 
Discriminación 
culture-of-peace
new-urban-agenda
refugees-compact
sendai-framework
@itoutes #pformes @idiscrimination 
trafficking-plan
vienna-programme
who-constitution
أنواع الحيوانات 
@dحماية 
@xRepresión 
защите 
لحماية 
Международного 
@0Nations Unies
african-charter
cairo-programme
hyogo-framework
migrant-workers
paris-agreement
rio-declaration
social-progress
space-liability
youth-programme
{я|и|ю|ей}
الأشخاص 
问题
@Gle 
droits 
дискриминации 
международных 
наркотических 
Personas 
حقوق 
@8Países 
@qпротокол
Seguridad 
decolonization
doha-financing
doha-programme
icc-privileges
montreal-ozone
stockholm-pops
violence-women
world-heritage
y el 
в области 
договор
الإنسان
الدولية
文化
privilèges #Oimmunités 
деятельности 
политических 
@G@x
@i%gNaciones Unidas
الأمم المتحدة
%a中国家
@P@hо 
@rوبرنامج 
Principios 
d’action 
protected-persons
видов 
развития 
الأفريقي 
الجنائية 
من 
Prohibición 
african-child
bangkok-rules
madrid-ageing
mandela-rules
search-rescue
semipalatinsk
statelessness
الدولي 
行动
议程
%Rfaveur @0pays 
Acuerdo 
Estatuto 
Estupefacientes 
Mundial 
relative 
Глобальн
Протокол
#q@E@k
@cНаций
Agenda 
Desarrollo
drug-traffic
prévention 
psychotropic
rome-statute
traffic-1949
un-safety-op
vienna-ozone
watercourses
Венск
уничтожении
حظر 
外层空间
%cдругих 
@i@8
@l@x
au statut @0réfugiés
أو 
الإعلان 
الاتفاق 
التمييز 
الثقافي 
الجريمة 
经济、社会
@b@1
el Tráfico Ilícito 
revitalised-agreement
культурных 
накопления 
人
#O@Gleur destruction
Financiación 
addis-ababa
agenda-2030
agenda-2063
concernant 
icj-statute
international 
manila-1982
mercenaries
mondial 
outer-space
Женевск
года
на 
أفريقيا
اتفاق 
فيينا 
وتدمير تلك 
Accord 
прав 
غير 
维也纳
1961年麻醉品单
@yلاتفاقية 
à 
Всемирной 
والمعاقبة 
Internacional
Plan 
criminalité 
du personnel 
оружия 
أقليات 
+Fl’égard @0femmes
#y@x
@G#p
@Oel 
@iBeijing
البرية 
التراث 
الفضاء 
القضاء 
%n补充@H
@Yрамочн@Y@u
@l@8
Programme 
privileges
small-arms
spent-fuel
tlatelolco
البيولوجي
وحصاناتها
原则
境内流离失所
安全
Prevención 
financement 
{ые|ых} 
для 
женщин
правах
торговли 
البحار
العالمية 
امتيازات 
ضد المرأة
على 
一切形式
公民及政治*J
恐怖主义
武装冲突
%Ese rapportant 
%o*D*0Refugiados
2024-2034
Armas 
agenda-21
antarctic
apartheid
armes 
covenants
dans l’espace 
geneva-iv
iccpr-op1
@i@w
难民地位
icescr-op
monterrey
pelindaba
rarotonga
rotterdam
traite @0
un-safety
беженцев
наследия
развитию
развития
человека
لعام 
、
世界
员%m有关+f员
年可持续%a*A
日内瓦
非洲
#Ole 
@mلقمع 
kyoto-crime
relativo a 
substances 
الدول 
بحقوق 
قواعد 
awaza-programme
du 
статусе 
استعمال 
الأجسام 
الأطفال 
البلدان 
التنمية 
الكوارث 
الميثاق 
消除对妇女
autres 
или 
#l@x
%Rparticulier 
%oDerecho 
*z计划
@f@a
Culturales
Especialmente 
Estados 
%Rfavor @i&S
Pacto 
aux 
crc-opac
crc-opsc
doha-crime
e Inmunidades 
genocide
hiv-2001
hostages
minamata
mine-ban
peasants
rabat-plan
refugees
relatif 
об 
план@h
الأسلحة
التنمية
الجنسية
النووية
打击
特权%m豁免
行为
%0mondiale #M
%HPatrimonio 
%n@k
+F@x
=6patrimoine 
@Lإنشاء 
@e@C
@rمبادئ 
prostitution 
que 
samoa-pathway
stupéfiants 
о 
الخاصة 
الدوحة 
مكافحة 
وإنتاج 
وبخاصة 
وتخزين 
无核&e区&d
法
2015-2030
@gÚnica 
Personal 
commerce 
@e@i
relatifs 
sids-2024
visant +F
в 
всех 
إطار 
جنيف 
روما 
特别是
#G@x
#LSostenible
@OPrevenir, 
@t+a@K
Destrucción
Marco 
Vienne 
bangkok
beijing
charter
kampala
tampere
États 
лиц 
правил
使用
全球
协定
宪章
框架
歧视
销毁此种
预防犯罪
物
%m其他
&Ldroit 
+f权
1961 
@E@k
@M各国
Espacio 
Relaciones 
Sustancias 
Zona Libre 
dans 
nucléaires
prévenir, 
sécurité 
праве 
الطفل 
@iDoha 
%R@x
العمل 
لحقوق 
للحد *p
刑事司<9
小岛屿*f
指导+7
&c#q@k
+RDecenio 
+Z@X
2030
@Y@D
@d@j#C
@e*c
@z@a
Principes 
Trata 
Viena 
africaine 
doping
durban
geneva
icescr
illicites 
le trafic 
nagoya
principes 
relations 
unclos
unfccc
Римск
关系
制止
及
年
民
生
种族
组织
贩运
贸易
Charte 
Nelson 
África
منع 
2011-2020
@0enfants
Africana 
Comercio 
&M@il’homme
@2+f=T+9@k
非<9
#O@x
%RAfrique
*pأجل 
@0objets 
@XHumanos
@z@1
Cultural 
Justicia 
Nucleares
culturel 
culturels
illicite 
toutes #p
لسنة 
多样性
无国籍
荒漠化
#MCorte 
%Q所有
&8财产
&K%n&b
&a#Z
(2005)
1949
@E海上
@I@v@O
@Y@u
@e+P
@g*1
Cadre 
Carta 
Civiles 
Durban
Genève 
Ginebra 
Mujeres 
Objetos 
basel
cedaw
cites
el 
gestion 
iccpr
icerd
justice 
kazan
kyoto
@i%g
y @x
*9^A&8*J
+f口
@e@A
@g=C
@p#O@s
le 
lutte 
mise 
nepad
opcat
ospar
por 
pénale 
ramsar
solas
trips
uncac
unccd
untoc
за 
лиц, 
пакт
с 
عن 
会议
内陆*f
北京@T
国家
契约
待遇
惩治
消除
航行
规则
遗产@k
野^D动
防止
<r@v@i@X
@O@x
@e@G#E
@g@l
y Otros 
社会
@i@Q
@g@v
@I@i
@o@i
@ileur 
%E<S#P@i
@S@i
@p@i
@x^j@i`;

export const NAMES =
  `>x|fr|^I&y
>x|es|_n*d
>x|ru|Устав@h*K
>x|ar|ميثاق *e
>x|zh|@2>G
+m|fr|Statut #MCour @C@iJustice
+m|es|*D_a@v@iJusticia
+m|ru|Статут@h&xСуда
+m|ar|النظام الأساسي لمحكمة العدل &7
+m|zh|@E<9院规约
+1|fr|@e+Q&9&y
+1|es|~kPrerrogativas <w*d
+1|ru|&f#xОбъединенных Наций
+1|ar|@d=j@j+6
+1|zh|@2<N@k
%w|fr|@e+Q&9@0institutions spécialisées
%w|es|@g+ZPrivilegios <w*0Organismos Especializados
%w|ru|&f#xспециализированных учреждений
%w|ar|@d=jالوكالات المتخصصة +6
%w|zh|专门机构<N@k
<x|fr|_k*O^T%l=6crime @igénocide
<x|es|@g~i=a_FSanción %HDelito @iGenocidio
<x|ru|&fпредупреждении преступления геноцида &g_Zнего
<x|ar|@d^Lجريمة الإبادة الجماعية +Hعليها
<x|zh|~g^A~a灭绝^E罪@k
*R|fr|_k%l#M=Jêtres humains #O@il’exploitation #M<Xd’autrui
*R|es|@I@O&u#M^j@i&Qy #MExplotación #MProstitución Ajena
*R|ru|&f@Kторговлей людьми %c_2эксплуатацией проституции третьими лицами
*R|ar|@d*X#1بالأشخاص واستغلال دعارة الغير
*R|zh|%D贩卖_H^A取缔意图营利使+f卖淫<R
^o|fr|Conventions @i_q=612 août _g;Conventions @i_q@i_g
^o|es|Convenios @i_r@i12 @iagosto @i_g;Convenios @i_r@i_g
^o|ru|+s{ие|их|им|ими} конвенци{и|й|ям|ями|ях} от 12 августа 1949 +t;+s{ие|их|им|ими} конвенци{и|й|ям|ями|ях} 1949 +t
^o|ar|اتفاقيات >lالمؤرخة 12 آب/أغسطس _g;اتفاقيات >l=Q_g
^o|zh|_g^B8月12日《=V四@k》;=V四@k;=V@k
=A|fr|>e_q*G<S#r@0%Lciviles %Rtemps @iguerre;quatrième >eGenève
=A|es|~p_r=0#bdebida a %g&Q_o%RTiempo @iGuerra;Cuarto ~pGinebra
=A|ru|+s+a&vгражданского населения во время войны;четверт@Y+s@b&I
=A|ar|@d>l@Nبحماية المدنيين وقت الحرب;@d>lالرابعة
=A|zh|@M战时%Q平^C之=V@k;=V第四@k
<E|fr|@e*G*2;>e1951 *G*2
<E|es|@g=r;@g@i1951 =r
<E|ru|&f=7=L;<m1951 года <1=7=L
<E|ar|@7<2%p;@dعام 1951 <2%p
<E|zh|@M=D<R;=D@k
%3|fr|@R<F*2
%3|es|@S=r
%3|ru|*I#u, #aстатуса =L
%3|ar|البروتوكول #3%p;البروتوكول الخاص %p
%3|zh|@M=D%n@H;=D@H
%6|fr|@e*Gau statut @0apatrides
%6|es|@g%o*D*0Apátridas
%6|ru|&f=7апатридов
%6|ar|@7@Nبوضع &Jعديمي <K;@7<2بوضع &Jعديمي <K
%6|zh|@M^8+f地位<R;^8+f地位@k
*x|fr|^gréduction @0cas d’apatridie
*x|es|@g@OReducir @8Casos @iApatridia
*x|ru|&fсокращении безгражданства
*x|ar|@dخفض حالات انعدام <K
*x|zh|减少^8状态@k
#8|fr|@esupplémentaire *G+Fl’abolition @il’esclavage, #M=Jesclaves #O@0institutions #Opratiques analogues +Fl’esclavage
#8|es|@gSuplementaria *1Abolición #MEsclavitud, ~vEsclavos y %gInstituciones y Prácticas Análogas a @xEsclavitud
#8|ru|Дополнительн@b@a<Gупразднении рабства, работорговли %cинститутов %cобычаев, сходных _2рабством
#8|ar|@7التكميلية لإبطال الرق وتجارة الرقيق والأعراف والممارسات الشبيهة بالرق
#8|zh|废止奴隶制=R奴隶贩卖^A类似奴隶制%n制度与习俗补充@k
#X|fr|@e+Q&Mpolitiques #Mfemme
#X|es|@g^cPolíticos #MMujer
#X|ru|&f*b#F=e
#X|ar|@dالحقوق السياسية للمرأة
#X|zh|妇女政治#q@k
%t|fr|@e&Lconsentement au mariage, l’âge minimum =6mariage #Ol’enregistrement @0mariages
%t|es|@g%oConsentimiento +RMatrimonio, @xEdad Mínima @OContraer Matrimonio &3Registro *0Matrimonios
%t|ru|&fсогласии +uвступление >iбрак, минимальном брачном возрасте %cрегистрации браков
%t|ar|@dالرضا بالزواج والحد الأدنى لسن الزواج وتسجيل عقود الزواج
%t|zh|@M婚姻%n同意=R结婚最低^B龄^A婚姻登记<R
_A|fr|<V#o&oraciale
_A|es|~o@l%A@i&jRacial
_A|ru|@t+a#hрасовой дискриминации
_A|ar|@mللقضاء #N*6العنصري
_A|zh|~b=m^E>I>Q
^p|fr|#géconomiques, sociaux #O^3
^p|es|~hEconómicos, Sociales y <n
^p|ru|@t@n_1@h<Gэкономических, социальных %c+d=f
^p|ar|العهد @B
^p|zh|_G;经济~m&8*J;*9=R&8*J
_z|fr|#gcivils #Opolitiques
_z|es|~h_oy Políticos
_z|ru|@t@n_1@h<1гражданских %c*b=f
_z|ar|العهد @6
_z|zh|=n;公^C#q%m政治*J;公^C#q^A政治*J
=y|fr|Pactes internationaux >f<s^Q
=y|es|Pactos Internacionales @i^X;pactos internacionales @iderechos humanos
=y|ru|@t{ые|ых|ым|ыми} _1{ы|ов|ам|ами|ах} <1#F=P
=y|ar|العهدين الدوليين الخاصين =3&6;العهدان الدوليان الخاصان =3&6
=y|zh|@E>O两@k;@E>O@k
=B|fr|=qau #gcivils #Opolitiques
=B|es|%U%H~h_oy Políticos
=B|ru|@ZМеждународному пакту <1гражданских %c*b=f
=B|ar|@yالملحق بالعهد @6;@yللعهد @6
=B|zh|=n&b;《=n》&b
=E|fr|=qau #géconomiques, sociaux #O^3
=E|es|%U%H~hEconómicos, Sociales y <n
=E|ru|@ZМеждународному пакту <Gэкономических, социальных %c+d=f
=E|ar|@yللعهد @B;@yالملحق بالعهد @B
=E|zh|_G&b;《_G》&b
=w|fr|<V#o^T%l=6crime d’apartheid
=w|es|~o@l&u&3Castigo %HCrimen @iApartheid
=w|ru|@t+aпресечении преступления апартеида &g_Zнего
=w|ar|=Yجريمة الفصل العنصري +Hعليها
=w|zh|%D并~a^E隔离罪行>Q
_v|fr|@e#o&o+O
_v|es|~k%A@i&j<iMujer
_v|ru|&f#h&N#Y=e
_v|ar|@d+W#N*6=k
_v|zh|<f=m>I@k
cat|fr|@e>otorture #O<gpeines ou traitements cruels, inhumains ou dégradants
cat|es|@g<iTortura ~lTratos o Penas Crueles, Inhumanos o Degradantes
cat|ru|<m#tпыток *Zжестоких, бесчеловечных <hунижающих достоинство *l#H%cнаказания
cat|ar|@dمناهضة التعذيب وغيره *pضروب المعاملة *3العقوبة القاسية *3اللاإنسانية *3المهينة
cat|zh|%D酷刑>M残忍=R不+f道或有辱+f格%n_9或处罚@k
_P|fr|=q<S@e>otorture #O<gpeines ou traitements cruels, inhumains ou dégradants
_P|es|%U#M@g<iTortura ~lTratos o Penas Crueles, Inhumanos o Degradantes
_P|ru|&h#tпыток *Zжестоких, бесчеловечных <hунижающих достоинство *l#H%cнаказания
_P|ar|+Eمناهضة التعذيب وغيره *pضروب المعاملة *3العقوبة القاسية *3اللاإنسانية *3المهينة
_P|zh|%D酷刑>M残忍=R不+f道或有辱+f格%n_9或处罚@k&b
crc|fr|#P@il’enfant
crc|es|@g^c%HNiño
crc|ru|&f#Fребенка
crc|ar|@d&Rالطفل
crc|zh|^a
<t|fr|~sl’enfant +ll’implication d’enfants >W#pconflits armés
<t|es|%U#M@g^c%HNiño =0@xparticipación @iniños %R@8conflictos armados
<t|ru|&h<1#Fребенка, #aучастия детей >iвооруженных конфликтах
<t|ar|+E&R>1@Jاشتراك <a%kالمنازعات المسلحة
<t|zh|^a@M&c卷入=p_d;《^a》@M&c卷入=p_d
<u|fr|~sl’enfant, +l@xvente d’enfants, @x<X@0enfants ^Tpornographie mettant %Rscène ^N;~sl’enfant +l@xvente d’enfants, @x<X@0enfants ^Tpornographie mettant %Rscène ^N
<u|es|%U#M@g^c%HNiño =0@xventa @iniños, @xprostitución infantil _Futilización @iniños >3pornografía
<u|ru|&h<1#Fребенка, #a=gдетьми, детской проституции %cдетской порнографии
<u|ar|+E&R>1@Jبيع <aواستغلال <a%kالبغاء وفي المواد الإباحية
<u|zh|《^a》@M买卖&c=R&c卖淫%m&c色情制品_d;^a@M买卖&c=R&c卖淫%m&c色情制品_d
&C|fr|<V*c#r@0&M@itous #ptravailleurs migrants #O@0membres ~rfamille
&C|es|~o@l#b*0@X@iTodos @8Trabajadores Migratorios y @iSus Familiares
&C|ru|@t+a&v+A>jтрудящихся-мигрантов %cчленов их семей
&C|ar|@m&w&Rجميع العمال المهاجرين وأفراد أسرهم
&C|zh|_b移徙工+f^A其家庭成员*J
crpd|fr|#P@0%Lhandicapées
crpd|es|@g^c_E&Qcon Discapacidad
crpd|ru|&f#Fинвалидов
crpd|ar|@d&R&Jذوي الإعاقة
crpd|zh|残疾+f#q@k
#T|fr|<V+P#r@i^5%L#G#pdisparitions forcées
#T|es|~o@O#b@iTodas %g&Q#l%gDesapariciones Forzadas
#T|ru|@t@b@a=dзащиты >j>Bот насильственных исчезновений
#T|ar|@m&w#f
#T|zh|_b+f免遭强迫失踪>Q
_Y|fr|_I>o+Ktransnationale organisée
_Y|es|_J<iDelincuencia Organizada Transnacional
_Y|ru|<m@4#tтранснациональной организованной преступности
_Y|ar|^f*8المنظمة عبر الوطنية
_Y|zh|@2<M跨国有^F犯罪@k
%j|fr|@R>h>Yréprimer #Opunir @x=Jpersonnes, <j@0femmes #O@0enfants, additionnel <S_I>o+Ktransnationale organisée;@R>h>Yréprimer #Opunir @x=Jpersonnes, <j@0femmes #O^N
%j|es|@S>qReprimir y Sancionar ~vPersonas, <o_sy Niños, <Ycomplementa @x_J<iDelincuencia Organizada Transnacional;@S>qReprimir y Sancionar ~vPersonas, <o_sy Niños
%j|ru|*I@h<1предупреждении %cпресечении =gлюдьми, особенно женщинами %cдетьми, &g_Zнее
%j|ar|#d^Lوقمع ومعاقبة #1بالأشخاص، <6النساء والأطفال;#d^L#1بالأشخاص، <6النساء والأطفال، وقمعه +Hعليه
%j|zh|@2<M跨国有^F犯罪@k@M预防=R%D%m~a^G_H>n妇女%m&c<O+X;@M预防=R%D%m~a^G_H>n妇女%m&c<O+X
%N|fr|@R#G^r^4@imigrants par terre, air #Omer
%N|es|@S#l+b@iMigrantes _RTierra, Mar y Aire
%N|ru|*I@h#t%Tввоза мигрантов #0суше, морю %cвоздуху
%N|ar|#d<4تهريب المهاجرين _3طريق البر والبحر والجو
%N|zh|@M<M陆=R海=R空偷运移^C+X;<M陆=R海=R空偷运移^C+X
%Y|fr|@R>ofabrication =Xtrafic ^qd’armes +Ffeu, @ileurs pièces, éléments #Omunitions
%Y|es|@S<iFabricación &3Tráfico Ilícitos @i=t@iFuego, sus Piezas y Componentes y Municiones
%Y|ru|*I@h#t%Tизготовления %cоборота огнестрельного оружия, его составных частей %cкомпонентов, а также боеприпасов к нему
%Y|ar|#d<4صنع %Gالنارية وأجزائها ومكوناتها والذخيرة والاتجار بها بصورة +Bمشروعة
%Y|zh|<M^S制造%m^G枪支^A其零部件%m弹药+X
_W|fr|_I>ocorruption
_W|es|_J<iCorrupción
_W|ru|<m@4#tкоррупции
_W|ar|^fالفساد
_W|zh|@2反腐败@k
%5|fr|@eunique +Q<0@i1961
%5|es|>b@i>P@lEstupefacientes;>b@l*E@i1961
%5|ru|Един+a&Pсредствах >P+t
%5|ar|@7الوحيدة للمخدرات ^61961
%5|zh|+D一@k
#A|fr|@eunique +Q<0@i>Ptelle <Ymodifiée par _L@R@i1972
#A|es|>b@i>P@l*Eenmendada _R_x~t1972;>b@l*E@i>Penmendada _R_x~t1972
#A|ru|Един+a&Pсредствах >Pгода _2поправками, внесенными >iнее >iсоответствии _2Протоколом 1972 +t
#A|ar|@7الوحيدة للمخدرات ^6>Pبصيغتها المعدلة ببروتوكول سنة 1972
#A|zh|经1972^B@H修正%n+D一@k;经《1972^B@H》修正%n+D一@k
*P|fr|@e+Q=1psychotropes @i1971;>e1971 +Q=1psychotropes
*P|es|@I@l>USicotrópicas @i1971
*P|ru|&fпсихотропных веществах 1971 +t
*P|ar|@dالمؤثرات العقلية ^61971
*P|zh|1971^B精神药>L@k
*N|fr|_I#G^r^4@i<0#O@i=1psychotropes
*N|es|_J#l+b@i*Ey >USicotrópicas
*N|ru|<m@4<1борьбе #t%Tоборота &Pсредств %cпсихотропных веществ
*N|ar|^f#1+Bالمشروع %kالمخدرات والمؤثرات العقلية
*N|zh|@2%D^S^G麻醉药品%m精神药>L@k
*k|fr|^g*O^T%l@0infractions #G#p%Ljouissant d’une #rinternationale, y compris #pagents diplomatiques
*k|es|_l=a&3Castigo @iDelitos #l&QInternacionalmente Protegidas, inclusive @8Agentes Diplomáticos
*k|ru|&fпредотвращении &gпреступлений #t_0пользующихся %bзащитой, >iтом числе дипломатических агентов
*k|zh|@M~g%m惩处侵害应受@E%Q+f员包括外交代表%n罪行<R
<z|fr|<V>oprise d’otages
<z|es|~o<iToma @iRehenes
<z|ru|>rзахватом заложников
<z|ar|@mلمناهضة أخذ الرهائن
<z|zh|反对劫持+f质>Q
+p|fr|<V#G_Lrecrutement, l’utilisation, _L=b#Ol’instruction @imercenaires
+p|es|~o#l_xReclutamiento, @xUtilización, @x+h&3Entrenamiento @iMercenarios
+p|ru|>rвербовкой, использованием, финансированием %cобучением наемников
+p|ar|@mلمناهضة تجنيد المرتزقة واستخدامهم وتمويلهم وتدريبهم
+p|zh|反对招募=R>D=R资助%m训练雇佣军>Q
=K|fr|^g>Z+L@A#O+Lassocié
=K|es|_l&U%H>c=C&3>cAsociado
=K|ru|&f#Bперсонала @4%cсвязанного _2ней персонала
=K|ar|@7@Nبسلامة #k;@dسلامة #k
=K|zh|^R
*S|fr|%E<F<S^g>Z+L@A#O+Lassocié
*S|es|%U#M_l&U%H>c=C&3>cAsociado
*S|ru|&h<1#Bперсонала @4%cсвязанного _2ней персонала
*S|ar|@yللاتفاقية @Nبسلامة #k
*S|zh|^R&b;《^R》&b
%P|fr|<V+P%l@0attentats terroristes +Fl’explosif
%P|es|_i&u*0Atentados Terroristas Cometidos con Bombas
%P|ru|>rбомбовым терроризмом
%P|ar|=Yالهجمات الإرهابية بالقنابل
%P|zh|^z=o爆炸%n>Q;^z=o爆炸事件%n>Q
%x|fr|<V+P%l=6=b=6terrorisme
%x|es|_i&u#M+h%HTerrorismo
%x|ru|>rфинансированием терроризма
%x|ar|=Yتمويل الإرهاب
%x|zh|^z向=o提供资助%n>Q
%2|fr|<V+P%l@0actes @iterrorisme nucléaire
%2|es|_i&u*0Actos @iTerrorismo Nuclear
%2|ru|>rактами %9терроризма
%2|ar|=Yأعمال الإرهاب النووي
%2|zh|^z核=o<O>Q
sua|fr|_k%ld’actes ^q>o>Z#Mnavigation maritime
sua|es|@I@O&u@iActos Ilícitos <i&U#MNavegación Marítima
sua|ru|&f@Kнезаконными актами, направленными #t#Bморского судоходства
sua|ar|@dقمع الأعمال +Bالمشروعة المرتكبة ضد سلامة الملاحة البحرية
sua|zh|^z危^A海上~c+9^S<O@k
*Q|fr|Statut @iRome #MCour _Sinternationale;Statut @iRome
*Q|es|*D@iRoma _aPenal +I;*D@iRoma
*Q|ru|^x@qстатут@h&xуголовного суда;^x@qстатут#u
*Q|ar|نظام >mالأساسي للمحكمة *o&7;نظام >mالأساسي
*Q|zh|@E刑事<9院罗马规约;罗马规约
&Y|fr|+z+Q&9#MCour _Sinternationale
&Y|es|*C+ZPrivilegios <w_aPenal +I
&Y|ru|@F<1#x&xуголовного суда
&Y|ar|+w=jوحصانات المحكمة *o&7;*5#3بامتيازات المحكمة *o#2+6
&Y|zh|@E刑事<9院<N>F
vcdr|fr|>e>u+Q^udiplomatiques
vcdr|es|@g@i^k@l>TDiplomáticas
vcdr|ru|*V+aдипломатических сношениях
vcdr|ar|@d+xللعلاقات الدبلوماسية
vcdr|zh|+C外交^y@k
vccr|fr|>e>u+Q^uconsulaires
vccr|es|@g@i^k@l>TConsulares
vccr|ru|*V+aконсульских сношениях
vccr|ar|@d+xللعلاقات القنصلية
vccr|zh|+C领事^y@k
vclt|fr|>e>u>N@0traités
vclt|es|@g@i^k<k*0Tratados
vclt|ru|*V+a>0&Oдоговоров
vclt|ar|@d+xلقانون المعاهدات
vclt|zh|+C&d<9@k
^v|fr|_I>N#Mmer
^v|es|_J<k%HMar
^v|ru|<m@4#0морскому праву
^v|ar|@d@jلقانون =h
^v|zh|@2海洋<9@k
_U|fr|<V@i1974 +Psauvegarde #Mvie humaine %Rmer
_U|es|_i@x&U#MVida Humana %R_xMar
_U|ru|@t@b@a#0охране человеческой жизни +uморе
_U|ar|@mلسلامة الأرواح %k=h;@m&wالأرواح %k=h
_U|zh|_h+f命+9@k
*v|fr|<V@i1979 *crecherche =Xsauvetage maritimes
*v|es|@I@v@lBúsqueda y Salvamento Marítimos
*v|ru|@t@b@a#0поиску %cспасанию +uморе
*v|ar|@mللبحث والإنقاذ %k=h
*v|zh|_h搜寻救助@k
#5|fr|@e>hfaciliter ^rmaritime international
#5|es|@I@OFacilitar _xTráfico Marítimo +I
#5|ru|<m#0облегчению международного морского судоходства
#5|ar|@dتيسير حركة الملاحة البحرية &7
#5|zh|便利_h运输@k
%y|fr|^g#r<T^2subaquatique
%y|es|~k#b<Q^ZSubacuático
%y|ru|@f%dподводного %S=M
%y|ar|&t+U*7المغمور بالمياه
%y|zh|%Q水下&8~e
_Q|fr|_k#r=6milieu marin @il’Atlantique =6Nord-Est
_Q|es|@I@O#b%HMedio Ambiente Marino %HAtlántico Nordeste
_Q|ru|&f&vморской среды Северо-Восточной Атлантики
_Q|ar|&tالبيئة البحرية لشمال شرق المحيط الأطلسي
_Q|zh|%Q东北大西洋海洋环境@k
npt|fr|#D*cnon-prolifération @0=x>X
npt|es|#I*1No Proliferación _E=t^1
npt|ru|*gнераспространении %9оружия
npt|ar|@Lعدم انتشار %G<L
npt|zh|不扩散核&e&d
ctbt|fr|#Dd’interdiction complète @0essais >X
ctbt|es|#I@i*qCompleta *0Ensayos ^1
ctbt|ru|*gвсеобъемлющем @Uядерных испытаний
ctbt|ar|@Lالحظر الشامل للتجارب <L
ctbt|zh|全面%D核试验&d
tpnw|fr|#D@G#E@0=x>X
tpnw|es|#I*1*q_E=t^1
tpnw|ru|*g@U%9оружия
tpnw|ar|@L*X%G<L
tpnw|zh|%D核&e&d
ptbt|fr|#Dinterdisant #pessais d’armes nucléaires >Wl’atmosphère, =zextra-atmosphérique #Osous l’eau
ptbt|es|#I_R_x<Yse Prohíben @8Ensayos con &i>3Atmósfera, _x>SUltraterrestre y Debajo %HAgua
ptbt|ru|*g@Uиспытаний %9+M>iатмосфере, >iкосмическом пространстве %cпод водой
ptbt|ar|@L*Xتجارب @Wالجو وفي +Vالخارجي وتحت سطح الماء
ptbt|zh|%D在大气层=R*Y%m水下进行核&e试验&d
bwc|fr|~j#M_Nau point, #Mfabrication #O=6stockage @0=xbactériologiques (biologiques) ou +Ftoxines +g
bwc|es|_l*q%HDesarrollo, @xProducción &3Almacenamiento @i=tBacteriológicas (Biológicas) y Toxínicas y @lSu >s
bwc|ru|&f@Uразработки, производства %c+eзапасов бактериологического (биологического) %cтоксинного +M%c<Gих *W
bwc|ar|@d*Xاستحداث <5<7%Gالبكتريولوجية (البيولوجية) والتكسينية +y<I
bwc|zh|@M%D%a=R^D产%m储存细菌(^D>L)^A毒素&e%m>J&e<R
cwc|fr|~j#M_Nau point, #Mfabrication, =6stockage #O@il’emploi @0=xchimiques +g;@e+Q=xchimiques
cwc|es|_l*q%HDesarrollo, @xProducción, _xAlmacenamiento &3Empleo @i=tQuímicas y @lSu >s;~k%g=tQuímicas
cwc|ru|&f@Uразработки, производства, +e%cприменения химического +M%c<1его *W;<m#0химическому оружию
cwc|ar|@d*Xاستحداث <5<7واستعمال %Gالكيميائية +y<I;@d%Gالكيميائية
cwc|zh|@M%D%a=R^D产=R储存%m>D化学&e^A>J&e<R;%D化学&e@k
ccw|fr|~jou @xlimitation @il’emploi @icertaines =xclassiques qui peuvent être considérées comme produisant @0effets traumatiques excessifs ou comme frappant sans discrimination
ccw|es|~kProhibiciones o Restricciones %HEmpleo @iCiertas =tConvencionales <YPuedan Considerarse Excesivamente Nocivas o @iEfectos Indiscriminados
ccw|ru|&f@U<hограничении применения конкретных *lобычного оружия, которые могут считаться наносящими чрезмерные повреждения <hимеющими неизбирательное действие
ccw|ar|@d*X*3تقييد =8أسلحة تقليدية معينة يمكن اعتبارها مفرطة الضرر *3عشوائية الأثر
ccw|zh|%D或限制>D某些可被认为具有过分伤害力或滥杀滥伤作用%n常规&e@k
<B|fr|~j@il’emploi, =6stockage, #Mproduction #O=6transfert @0mines antipersonnel +g
<B|es|_l*q%HEmpleo, Almacenamiento, Producción y Transferencia @iMinas Antipersonal y @lsu >s
<B|ru|&f@Uприменения, +eзапасов, производства %cпередачи противопехотных мин %c<Gих *W
<B|ar|@d*X=8<7<5ونقل الألغام المضادة للأفراد +yالألغام
<B|zh|@M%D>D=R储存=R^D产%m转让杀伤+f员地雷^A>J地雷<R
att|fr|#D&L>d@0armes
att|es|#I%o^P@iArmas
att|ru|*gторговле оружием
att|ar|@Lتجارة <I
att|zh|&e^H&d
+r|fr|#D+Q^trégissant #pactivités @0>A%Rmatière d’exploration #Od’utilisation @il’espace extra-atmosphérique, y compris @xLune #O#p<gcorps célestes
+r|es|#I+Z*i<YDeben Regir %gActividades *0<p>3Exploración y Utilización %H>SUltraterrestre, incluso @xLuna ~lCuerpos Celestes
+r|ru|*gпринципах *aгосударств #0исследованию %cиспользованию космического пространства, включая Луну %cдругие небесные тела
+r|ar|@Lالمبادئ المنظمة لأنشطة =2%kميدان استكشاف واستخدام +Vالخارجي، بما %kذلك القمر والأجرام السماوية الأخرى
+r|zh|>R探索%m利用包括月球>M天体在内*Y活动%n+7&d
%4|fr|+z&Lsauvetage @0astronautes, _Lretour @0astronautes ^Trestitution ^Wlancés =zextra-atmosphérique
%4|es|*C%oSalvamento _FDevolución @iAstronautas _FRestitución @i_tLanzados al >SUltraterrestre
%4|ru|@F<1спасании космонавтов, возвращении космонавтов %cвозвращении объектов, запущенных >iкосмическое пространство
%4|ar|+wإنقاذ الملاحين الفضائيين وإعادة الملاحين الفضائيين ورد =9المطلقة %k+Vالخارجي
%4|zh|营救宇宙~c员=R送回宇宙~c员%m归还发射到*Y%n>L体%n>F
&G|fr|^gresponsabilité @C#y#pdommages causés par ^Wspatiaux
&G|es|@I*1Responsabilidad @v_RDaños Causados _R_tEspaciales
&G|ru|&f%bответственности _Zущерб, причиненный космическими объектами
&G|ar|@dالمسؤولية #2_3الأضرار التي تحدثها =9الفضائية
&G|zh|空间>L体所造成损害%n@E责任@k;*Y>L体所造成损害之@E责任@k
%O|fr|@e@Gl’immatriculation ^Wlancés =zextra-atmosphérique
%O|es|@I%oRegistro @i_tLanzados al >SUltraterrestre;@I%oregistro @iobjetos lanzados al espacio ultraterrestre
%O|ru|&fрегистрации объектов, запускаемых >iкосмическое пространство
%O|ar|@dتسجيل =9المطلقة %k+Vالخارجي
%O|zh|@M登记射入*Y>L体<R
moon|fr|+zrégissant #pactivités @0>A*cLune #O#p<gcorps célestes
moon|es|*C<Ydebe regir %gactividades *0<p>3Luna y otros cuerpos celestes
moon|ru|@F<1*aгосударств +uЛуне *Zнебесных телах
moon|ar|*5المنظم لأنشطة =2=lسطح القمر والأجرام السماوية الأخرى
moon|zh|>R在月球>M天体上活动%n>F
=v|fr|#D@Gl’Antarctique
=v|es|#IAntártico
=v|ru|@P@h<GАнтарктике
=v|ar|@Lأنتاركتيكا
=v|zh|南极&d
+4|fr|#Dvisant #E@0=xnucléaires %RAmérique latine #O>W#pCaraïbes;#D@iTlatelolco
+4|es|#I~iProscripción _E&i>3América Latina &3Caribe;#I@iTlatelolco
+4|ru|*g@U%9+M>iЛатинской Америке %cКарибском бассейне;@P@hТлателолко
+4|ar|@L*X@Wأمريكا اللاتينية ومنطقة البحر الكاريبي;@Lتلاتيلولكو
+4|zh|拉丁美洲%m加勒比%D核&e&d;特拉特洛尔科&d
=H|fr|#D@iRarotonga
=H|es|#I@iRarotonga
=H|ru|@P@hРаротонга
=H|ar|@Lراروتونغا
=H|zh|拉罗通加&d
>v|fr|#D*c#s@il’Asie =6Sud-Est;#D@iBangkok
>v|es|#I*1>V@i&i@iAsia Sudoriental;#I@iBangkok
>v|ru|*g@VЮго-Восточной Азии;Бангкокск@q&5#u
>v|ar|<Uالمنطقة الخالية *p@Wجنوب شرق آسيا;@Lبانكوك
>v|zh|东南亚<8;曼谷&d
=G|fr|#D@Gune #s^U;#D@iPelindaba
=G|es|#I@luna >V@i&i%R^K;#I@iPelindaba
=G|ru|*g@VАфрике;Пелиндабск@q&5#u
=G|ar|<Uمنطقة خالية *p@W+v;@Lبليندابا
=G|zh|=W<8;佩林达巴&d
*w|fr|#Dportant création d’une #s%RAsie centrale;#D<F+Fune #s%RAsie centrale
*w|es|#I@luna >V@i&i%RAsia Central
*w|ru|*g@VЦентральной Азии
*w|ar|<Uمنطقة خالية *p@Wآسيا الوسطى
*w|zh|中亚<8
^w|fr|Convention-cadre @A+Qchangements climatiques
^w|es|@g>t=C%oCambio Climático
^w|ru|Рамочн@b@a@4<Gизменении климата
^w|ar|@d@jالإطارية @Jتغير المناخ
^w|zh|@2气候变化>H@k
_D|fr|@R@iKyoto
_D|es|~tKyoto
_D|ru|Киотск&T#u
_D|ar|#dكيوتو
_D|zh|京都@H
&D|fr|+z@iParis
&D|es|*C@iParís
&D|ru|Парижск{ое|ого|ому|им|ом} соглашени{е|я|ю|ем|и}
&D|ar|+wباريس
&D|zh|巴黎>F
cbd|fr|^gdiversité biologique
cbd|es|@I*1Diversidad Biológica
cbd|ru|&fбиологическом разнообразии
cbd|ar|@dالتنوع +5;@7@Nبالتنوع +5
cbd|zh|^D>L^7@k
%s|fr|@R@iCartagena *c*O@0risques biotechnologiques
%s|es|~tCartagena @l&U#MBiotecnología
%s|ru|Картахенск&T@h#0биобезопасности
%s|ar|#dقرطاجنة للسلامة الأحيائية;#dقرطاجنة #3بالسلامة الأحيائية
%s|zh|卡塔赫纳^D>L+9@H
^s|fr|@R@iNagoya @Gl’accès <sressources génétiques =Xpartage juste #Oéquitable @0avantages découlant ~rutilisation;@R@iNagoya
^s|es|~tNagoya @lAcceso a @8Recursos Genéticos y Participación Justa y Equitativa %R@8Beneficios <Yse Deriven @isu Utilización;~tNagoya
^s|ru|Нагойск&T#u
^s|ar|#dناغويا
^s|zh|@M获取遗传资源%m公正公平分享其利用所产^D惠益%n名古屋@H;名古屋@H
_X|fr|_I*c_M>odésertification >W#ppays gravement touchés par @xsécheresse et/ou @xdésertification, <j^U;_I*c_M>odésertification
_X|es|_J@iLucha <iDesertificación %R&SAfectados _RSequía Grave o Desertificación, %RParticular %R^K;_J@iLucha <iDesertificación
_X|ru|<m@4#0@Kопустыниванием >iтех странах, которые испытывают серьезную засуху и/или опустынивание, особенно >iАфрике;<m@4#0@Kопустыниванием
_X|ar|^fالتصحر %k<bالتي تعاني *pالجفاف الشديد و/أو *pالتصحر، <6%k+v;^fالتصحر
_X|zh|@2@M在发^D严重干旱%m/或^9%n_7>n在=W防治^9<R;@2防治^9@k
*T|fr|>e>u+P#r#Mcouche d’ozone
*T|es|~p^k@O#b#MCapa @iOzono
*T|ru|*V@b%dозонового слоя
*T|ar|@d+x&wطبقة الأوزون
*T|zh|%Q臭氧层+C@k
&Z|fr|@R@iMontréal <F+F@0=1qui appauvrissent @xcouche d’ozone
&Z|es|~tMontreal =0%g>U<YAgotan @xCapa @iOzono
&Z|ru|Монреальск&T@h#0веществам, разрушающим озоновый слой
&Z|ar|#dمونتريال @Jالمواد المستنفدة لطبقة الأوزون
&Z|zh|@M消耗臭氧层>L质%n蒙特利尔@H
_u|fr|>eBâle &Lcontrôle @0mouvements transfrontières @idéchets dangereux #O~rélimination;>eBâle
_u|es|~pBasilea %oControl *0Movimientos Transfronterizos *0Desechos Peligrosos y su Eliminación;~pBasilea
_u|ru|Базельск+aконтроле _Zтрансграничной перевозкой опасных отходов %cих удалением;Базельск@b&I
_u|ar|@dبازل @Jالتحكم %kنقل النفايات الخطرة والتخلص منها عبر الحدود;@dبازل
_u|zh|控制危险废>L越境转移^A其处置巴塞尔@k;巴塞尔@k
=I|fr|>eRotterdam *cprocédure @iconsentement préalable %Rconnaissance @icause applicable +Fcertains produits chimiques #Opesticides dangereux qui font l’objet d’un >dinternational
=I|es|~pRotterdam %oProcedimiento @iConsentimiento Fundamentado Previo Aplicable a Ciertos Plaguicidas y Productos Químicos Peligrosos Objeto @i^P+I
=I|ru|Роттердамск+aпроцедуре предварительного обоснованного согласия #Yотдельных опасных химических веществ %cпестицидов >i%bторговле
=I|ar|@dروتردام @Nبتطبيق إجراء الموافقة المسبقة _3علم =lمواد كيميائية ومبيدات آفات معينة خطرة متداولة %kالتجارة &7
=I|zh|@M在@E^H中对某些危险化学品%m农药采用事先知情同意程序%n鹿特丹@k
&0|fr|>eStockholm +Qpolluants organiques persistants
&0|es|~pEstocolmo @lContaminantes Orgánicos Persistentes
&0|ru|Стокгольмск+aстойких органических загрязнителях
&0|ar|@dاستكهولم @Jالملوثات العضوية الثابتة;@dستوكهولم @Jالملوثات العضوية الثابتة
&0|zh|@M持久性有机污染>L%n斯德哥尔摩@k
<A|fr|>eMinamata &Lmercure
<A|es|~pMinamata %oMercurio
<A|ru|Минаматск+aртути
<A|ar|@dميناماتا @Jالزئبق
<A|zh|@M汞%n水俣@k
_w|fr|@e&L>d+n@0espèces @ifaune #O@iflore sauvages menacées d’extinction
_w|es|@g%o^P@v@iEspecies Amenazadas @iFauna y Flora Silvestres
_w|ru|&f%bторговле видами дикой фауны %cфлоры, находящимися под угрозой исчезновения
_w|ar|@d#1*yبأنواع الحيوانات والنباتات +Tالمهددة بالانقراض;@dالتجارة #2%k&sوالنباتات +Tالمهددة بالانقراض
_w|zh|濒危~f植>L种@E^H@k
cms|fr|^gconservation @0espèces migratrices appartenant <Sfaune sauvage
cms|es|_lConservación _EEspecies Migratorias @iAnimales Silvestres
cms|ru|<m#0сохранению мигрирующих *lдиких животных;&fсохранении мигрирующих *lдиких животных
cms|ar|@dحفظ &s+Tالمهاجرة;@dالمحافظة =l&s+Tالمهاجرة
cms|zh|~f>L移栖>L种%Q@k;%Q~f>L移栖>L种@k
_T|fr|@e*G<szones humides d’importance internationale, particulièrement comme habitats @0oiseaux d’eau
_T|es|@grelativa a @8Humedales @iImportancia @v<ocomo Hábitat @iAves Acuáticas
_T|ru|&fводно-болотных угодьях, имеющих международное значение, главным образом >iкачестве местообитаний водоплавающих птиц
_T|zh|@M>n作为水禽栖息地%n@E重要湿地@k
acap|fr|+z*cconservation @0albatros #O@0pétrels
acap|es|*C*1Conservación @iAlbatros y Petreles
acap|ru|@F<1сохранении альбатросов %cбуревестников
acap|ar|+wحفظ طيور القطرس والنوء
acap|zh|%Q信天翁%m海燕>F
*U|fr|@e>N<F<sutilisations @0cours d’eau internationaux +F@0fins <g<Y@xnavigation
*U|es|@g<k*0Usos *0Cursos @iAgua Internacionales @OFines Distintos #MNavegación
*U|ru|&f>0несудоходных *lиспользования &Oводотоков
*U|ar|@dقانون استخدام المجاري المائية #2%kالأغراض +Bالملاحية
*U|zh|@E水道非~c>D<9@k
+3|fr|@ecommune *csûreté #M_y=6combustible usé #O*csûreté #M_y@0déchets radioactifs
+3|es|@gConjunta @l&U>3Gestión %HCombustible Gastado y @l&U>3Gestión @iDesechos Radiactivos
+3|ru|Объединенн+a#B#H_2отработавшим топливом %c<1#B#H_2радиоактивными отходами
+3|ar|@7المشتركة @Jأمان التصرف %kالوقود المستهلك وأمان التصرف %kالنفايات المشعة
+3|zh|乏燃料管理+9%m放射性废>L管理+9联合@k
&r|fr|Constitution @i<PSanté;Constitution @i<Psanté
&r|es|Constitución #MOrganización *F#MSalud
&r|ru|Устав@h+Gорганизации здравоохранения
&r|ar|دستور منظمة الصحة العالمية
&r|zh|=S卫^D^F^F<9
fctc|fr|Convention-cadre @i<PSanté +P_Mantitabac
fctc|es|@I>t#MOrganización *F#MSalud +RControl %HTabaco
fctc|ru|Рамочн@b@a+Gорганизации здравоохранения #0борьбе #tтабака
fctc|ar|@dمنظمة الصحة =iالإطارية @J<4التبغ
fctc|zh|=S卫^D^F烟草控制>H@k
&2|fr|_k#r<Tmondial, ^2#Onaturel
&2|es|@g@O#b<QMundial, ^Zy Natural
&2|ru|@f%dвсемирного %S%cприродного =M
&2|ar|&t+U#n*7والطبيعي;@d&w+U#n*7والطبيعي
&2|zh|%Q=S&8%m自然~e
%V|fr|@e+l#pmesures +Fprendre #yinterdire #Oempêcher l’importation, l’exportation =Xtransfert @ipropriété ^q@0biens ^3
%V|es|~k%gMedidas <YDeben Adoptarse @OProhibir e Impedir @xImportación, @xExportación _FTransferencia @iPropiedad Ilícitas @iBienes <n
%V|ru|&fмерах, направленных +uзапрещение %cпредупреждение %Tввоза, вывоза %cпередачи права собственности +uкультурные ценности
%V|zh|@M%D%m~g^S进出口_c%m^S转让其所有权%n方<9<R
#S|fr|_k#r@0biens culturels %Rcas @iconflit armé
#S|es|@g@O#b*0Bienes Culturales %RCaso @iConflicto Armado
#S|ru|&f&v+dценностей >iслучае вооруженного конфликта
#S|ar|&tالممتلكات الثقافية %kحالة نشوب نزاع مسلح;&tالممتلكات الثقافية %kحالة النزاع المسلح
#S|zh|@M发^D=p时%Q_c<R;=p情况下%Q_c@k
%u|fr|_ksauvegarde <T^2immatériel
%u|es|@g~iSalvaguardia <Q^ZInmaterial
%u|ru|@f%dнематериального %S=M
%u|ar|@dصون +U*7+Bالمادي
%u|zh|%Q非>L质&8~e
%e|fr|^g#r^Tpromotion #Mdiversité @0expressions culturelles
%e|es|~k#by Promoción #MDiversidad _EExpresiones <n
%e|ru|@f%d%cпоощрении разнообразия форм %Sсамовыражения
%e|ar|&tوتعزيز تنوع أشكال التعبير الثقافي
%e|zh|%Q%m促进&8表现形式^7@k
^m|fr|<V#G_Ldopage >W_Lsport
^m|es|~o#l_xDopaje %R_xDeporte
^m|ru|>rдопингом >iспорте
^m|ar|@m#Cالمنشطات %kمجال الرياضة
^m|zh|反对在体育运动中>D兴奋剂>Q
>z|fr|>eTampere *c_N+Fdisposition @iressources @itélécommunication #yl’atténuation @0effets @0catastrophes #O#y#popérations @isecours %Rcas @icatastrophe
>z|es|~pTampere %oSuministro @iRecursos @iTelecomunicaciones ~iMitigación @iCatástrofes y %gOperaciones @iSocorro %RCasos @iCatástrofe
>z|ru|<mТампере <1предоставлении телекоммуникационных ресурсов =dсмягчения последствий бедствий %cосуществления операций #0оказанию помощи
>z|ar|@dتامبيري @Nبتوفير موارد الاتصالات السلكية واللاسلكية >6<dوعمليات الإغاثة
>z|zh|为减灾救灾*z提供电信资源%n坦佩雷@k
>y|fr|>el’Union ^l*c#r#Ol’assistance <s%Ldéplacées ^U;>eKampala
>y|es|@g#MUnión ^O@O#b_FAsistencia *0Desplazados Internos %R^K;@g@iKampala
>y|ru|<mАфриканского союза <1&vвнутренне перемещенных >B>iАфрике %cоказании им помощи;Кампальск@b&I
>y|ar|@dالاتحاد *n&wومساعدة النازحين داخليا %k+v;@dكمبالا
>y|zh|=W联盟%Q%m援助=W+8者@k;坎帕拉@k
&z|fr|^I^l@0&M@il’homme #O@0peuples
&z|es|_n^O@i@XHumanos y *0Pueblos
&z|ru|Африканск@Yхарти@a+Aчеловека %cнародов
&z|ar|<e*n>5الإنسان والشعوب
&z|zh|=W>O%m^C族权>G;=W>O%m+f^C#q>G
*r|fr|^I^l@0&M#O=6bien-être @il’enfant
*r|es|_n^O^c&3Bienestar %HNiño
*r|ru|Африканск@Yхарти@a+A%cблагополучия ребенка
*r|ar|<e*n>5>1ورفاهه
*r|zh|=W&c#q%m福利>G
ihr|fr|Règlement sanitaire +n_f
ihr|es|Reglamento Sanitario @v_f
ihr|ru|@t=cмедико-санитарн=c>C{а|} (2005 год)
ihr|ar|اللوائح الصحية #2_f
ihr|zh|@E卫^D条例_f;@E卫^D条例（2005）
udhr|fr|@puniverselle @0^Q
udhr|es|@oUniversal @i^X
udhr|ru|Всеобщ{ая|ей|ую} @D@a+A=P
udhr|ar|*4#n>5&6
udhr|zh|=S>O@T
&V|fr|@p@Gl’octroi @il’indépendance <spays #O<speuples coloniaux
&V|es|@o*1Concesión #MIndependencia a &Sy Pueblos Coloniales
&V|ru|^Yпредоставлении независимости колониальным странам %cнародам
&V|ar|@rمنح الاستقلال للبلدان والشعوب المستعمرة
&V|zh|给予殖^C地_7%m+f^C独立@T
%I|fr|@p*G<s^t=6droit +ntouchant #p^uamicales ^Tcoopération entre #p>Aconformément <S^I&y
%I|es|@o+Z*i@iDerecho @vreferentes a %g>T@iAmistad y a @xCooperación entre @8<p@iconformidad con @x_n*d
%I|ru|^Yпринципах международного права, касающихся дружественных отношений %cсотрудничества между государствами >iсоответствии _2Уставом *K
%I|ar|<Wالقانون *y@Nبالعلاقات الودية والتعاون بين =2وفقا لميثاق *e;<Wالقانون *yالمتصلة بالعلاقات الودية والتعاون بين =2وفقا لميثاق *e
%I|zh|>R依@2>G建立友好^y%m合作%n@E<9+7@T;>R依@2>G建立友好^y^A合作之@E<9+7之@T
@9|fr|@p@A#o&oraciale
@9|es|@o=C@l%A@i&jRacial
@9|ru|^h@4<1#hрасовой дискриминации
@9|ar|@r@jللقضاء #N*6العنصري
@9|zh|@2~b=m^E>I@T
%7|fr|@p#o#Mdiscrimination +O
%7|es|@o*1Eliminación #M&j<iMujer
%7|ru|^Yликвидации &N#Y=e
%7|ar|@r+W=l*6=k
%7|zh|<f>I@T
&F|fr|@p&Lprogrès =X#m>W_Ldomaine social
&F|es|@o%oProgreso &3#L%Rlo Social
&F|ru|^hсоциального прогресса %c=O
&F|ar|@rالتقدم والإنماء %kالميدان الاجتماعي
&F|zh|~m进步%m%a@T
%h|fr|Code @iconduite #y#presponsables @il’application @0lois
%h|es|Código @iConducta @OFuncionarios Encargados @iHacer Cumplir @xLey
%h|ru|Кодекс@hповедения должностных >B#0поддержанию правопорядка
%h|ar|مدونة =4سلوك الموظفين المكلفين بإنفاذ القوانين
%h|zh|执<9+f员<O守则
%f|fr|@p#o@i^5formes d’intolérance #O@idiscrimination fondées *creligion ou @xconviction
%f|es|@o@l%A@iIntolerancia y &jFundadas >3Religión o %gConvicciones
%f|ru|^Y#hнетерпимости %c&N+uоснове религии <hубеждений
%f|ar|@r+W#Nالتعصب والتمييز القائمين =lأساس الدين *3المعتقد;*4#3بالقضاء #Nالتعصب والتمييز القائمين =lأساس الدين *3المعتقد
%f|zh|~b基于宗教或信仰原因%n=m%n不容忍%m>I@T
+o|fr|~uManille &Lrèglement pacifique @0différends internationaux
+o|es|~qManila %oArreglo Pacífico @iControversias Internacionales
+o|ru|Манильск^e@1мирном разрешении &Oспоров
+o|ar|@rمانيلا @Jتسوية المنازعات #2بالوسائل السلمية
+o|zh|@M%m平解决@E争端%n马尼拉@T
%z|fr|@p@0^tfondamentaux @i_B>f<svictimes #M+K#O<svictimes d’abus @ipouvoir
%z|es|@o+Z*iFundamentales @i^0@O%gVíctimas @iDelitos y %HAbuso @iPoder
%z|ru|^hосновных принципов правосудия =dжертв преступлений %cзлоупотребления властью
%z|ar|<Wالعدل الأساسية @Nبضحايا *8وإساءة =8السلطة
%z|zh|为罪行%m滥用权力<O受害者取得公理%n基本+7@T
%W|fr|@p>Nau %X
%W|es|@o<kal *M
%W|ru|^Y>0+uразвитие
%W|ar|@rالحق %k<J
%W|zh|%a#q@T
#z|fr|@p*c#r@i^5%L#G#pdisparitions forcées
#z|es|@o@l#b@iTodas %g&Q#l%gDesapariciones Forzadas
#z|ru|^Y&v>j>Bот насильственных исчезновений
#z|ar|@rحماية #f;*4#3بحماية #f
#z|zh|_b+f不遭受强迫失踪@T
#W|fr|@p@0&M@0%Lappartenant +F@0minorités nationales ou ethniques, religieuses #Olinguistiques
#W|es|@o^c_E&QPertenecientes a Minorías Nacionales o Étnicas, Religiosas y Lingüísticas
#W|ru|^Y#F_0принадлежащих к национальным <hэтническим, религиозным %cязыковым меньшинствам
#W|ar|@r&R&Jالمنتمين إلى +Nقومية *3إثنية وإلى +Nدينية ولغوية;*4#3=3&Jالمنتمين إلى +Nقومية *3إثنية وإلى +Nدينية ولغوية
#W|zh|在^C族或族裔=R宗教%m语言上属于少数群体%n+f%n#q@T
&1|fr|@p#o#Mviolence +O
&1|es|@o*1Eliminación #MViolencia <iMujer
&1|ru|^h<Gискоренении насилия #Y=e
&1|ar|@r+W=lالعنف =k
&1|zh|<f%n暴力<O@T
&H|fr|@s+q+Pjeunesse
&H|es|@5*F@O@8Jóvenes
&H|ru|Всемирн_jдействий, касающ{аяся|ейся|уюся} молодежи
&H|ar|%F>4#nللشباب
&H|zh|=S青^B#j
&k|fr|_K@Gune culture #Mpaix
&k|es|@oy @5@luna Cultura @iPaz
&k|ru|^h%c@3#c&4культуры мира
&k|ar|*h#Z@Jثقافة السلام;*h>4المتعلقين بثقافة السلام
&k|zh|%m平&8@T%m#j
#V|fr|@p=6Millénaire
#V|es|@o%HMilenio
#V|ru|^hтысячелетия *K;^hтысячелетия
#V|ar|@r@jللألفية;@rالألفية
#V|zh|@2千^B@T;千^B@T
<y|fr|@pd’engagement &LVIH/sida
<y|es|~qcompromiso >3lucha #l_xVIH/SIDA
<y|ru|^Yприверженности делу борьбы _2ВИЧ/СПИДом
<y|ar|@rالالتزام @Jفيروس نقص المناعة البشرية/متلازمة نقص المناعة المكتسب (الإيدز)
<y|zh|@M艾滋病毒/艾滋病&K%n承诺@T
_O|fr|Nouveau Partenariat #y_L#m@il’Afrique
_O|es|Nueva Alianza +R#L@i^K
_O|ru|Нов{ое|ого|ому|ым|ом} партнерств{о|а|у|ом|е} >iинтересах *mАфрики
_O|ar|الشراكة الجديدة ^Vتنمية +v
_O|zh|=W%a新伙伴^y
%8|fr|Document final =6Sommet +q@i2005
%8|es|Documento Final #MCumbre *F2005
%8|ru|Итогов@nдокумент@hВсемирного саммита 2005 +t
%8|ar|نتائج مؤتمر القمة #n=Q2005
%8|zh|2005^B=S首脑_4成果
#v|fr|Stratégie antiterroriste mondiale @i%0&y;Stratégie antiterroriste mondiale
#v|es|Estrategia Global =C#l_xTerrorismo
#v|ru|*H@Yконтртеррористическ@Yстратеги@a*K
#v|ar|استراتيجية @j=i#Cالإرهاب
#v|zh|@2>E反恐战略
%J|fr|@p@A+Q&M@0peuples autochtones
%J|es|@o=C^c*0Pueblos Indígenas
%J|ru|^h@4<1#Fкоренных народов
%J|ar|@r@j@J&Rالشعوب الأصلية
%J|zh|@2土著+f^C#q@T
&p|fr|+J*j+q@A+P_M>o=Jpersonnes
&p|es|+J~n*F=C@OCombatir ~vPersonas
&p|ru|*H@n<H#c@4#0@Kторговлей людьми
&p|ar|_e@j=i#C#1بالأشخاص
&p|zh|@2<M_H^G>E<l
*s|fr|Règles @A+l_Ltraitement @0détenues #Ol’imposition @imesures non privatives @iliberté <sdélinquantes
*s|es|Reglas =C+RTratamiento _EReclusas y Medidas No Privativas #MLibertad @O%g_sDelincuentes
*s|ru|Правил{а||ам|ами|ах} @cНаций, касающи{еся|хся|мся|мися} #H_2женщинами-заключенными %cмер наказания =dженщин-правонарушителей, не связанных _2лишением свободы
*s|ar|=4@jلمعاملة السجينات والتدابير +Bالاحتجازية للمجرمات
*s|zh|@2女性囚犯_9%m女性罪犯非拘禁措施~d
<Z|fr|Modalités *jaccélérées @0petits >Ainsulaires %R#m(Orientations @iSamoa);Orientations @iSamoa
<Z|es|Modalidades ~nAcelerada @O@8Pequeños <pInsulares %R#L(Trayectoria @iSamoa);Trayectoria @iSamoa
<Z|zh|>8快速*z方式(萨摩亚途径);萨摩亚途径
&q|fr|@s@i>u*B%R#msans littoral
&q|es|@5@i^k<q%R#Lsin Litoral
&q|ru|*V_j#c=dразвивающихся стран, не имеющих выхода к морю
&q|ar|%F#Z+xلصالح <bالنامية +Bالساحلية
&q|zh|_5+C#j
%M|fr|~uSendai
%M|es|~qSendái;~qSendai
%M|ru|Сендайск^e&I
%M|ar|@rسينداي;@rسنداي
%M|zh|仙台@T
&n|fr|_m@iSendai +Préduction @0risques @icatastrophe (2015-2030);_m@iSendai
&n|es|>t@iSendái ~iReducción %HRiesgo @iDesastres >a;>t@iSendái
&n|ru|Сендайск+Y#0снижению риска бедствий +u2015–2030 годы
&n|ar|>kسِنداي >6مخاطر <dللفترة >a;>kسنداي >6مخاطر <dللفترة >a
&n|zh|>a^B仙台减少灾害风险>H;仙台>H
+i|fr|@sd’Addis-Abeba issu #Mtroisième Conférence @C&L=b=6%X;@sd’Addis-Abeba
+i|es|*L~n@iAddis Abeba #MTercera Conferencia @v*1+h+R*M;*L~n@iAddis Abeba
+i|ru|Аддис-Абебск_j#cтретьей Международной конференции #0финансированию =O;Аддис-Абебск_j#K
+i|ar|_eأديس أبابا الصادرة _3المؤتمر *yالثالث لتمويل <J;_eأديس أبابا
+i|zh|第三次%a筹资&K@E_4亚%n斯亚贝巴*z*A;亚%n斯亚贝巴*z*A
+j|fr|Transformer notre monde : _L+0@i#mdurable +Fl’horizon ^d;+0@i#mdurable +Fl’horizon ^d;+0^d
+j|es|Transformar nuestro mundo: @x*L2030 +R>p;*L2030 +R>p;*L^d
+j|ru|Преобразование нашего мира: Повестка дня &4устойчивого *m%C;#e&4устойчивого *m%C;#e%C
+j|ar|تحويل عالمنا: &a<cالمستدامة =Q^d;&a<cالمستدامة =Q^d;&aعام ^d
+j|zh|变革我们%n=S：2030=U;^d=U;^d^B*A
<v|fr|@p>2@Gl’intégration #M*O#M+K#O#M_Bpénale
<v|es|@o>2*1Integración #M=a%HDelito _F^0Penal
<v|ar|@r<3@Jإدماج ^L*8والعدالة الجنائية
<v|zh|@M将>K%m>7纳入更广泛%n@2*A以应对~m%m经济挑战并促进国内%m@E<9治^A公众参与%n多哈@T
*u|fr|Ensemble @irègles minima @A#y_Ltraitement @0détenus (Règles ^JMandela);Règles ^JMandela
*u|es|Reglas Mínimas =C+RTratamiento *0Reclusos (Reglas ^JMandela);Reglas ^JMandela
*u|ru|Минимальн=cстандартн=c>C{а|} @4#Y#H_2заключенными (Правила Нельсона Манделы);Правил{а|} Нельсона Манделы
*u|ar|=4@jالنموذجية الدنيا لمعاملة السجناء (قواعد نيلسون مانديلا);=4نيلسون مانديلا
*u|zh|@2囚犯_9最低限度标准~d(纳尔逊·曼德拉~d);纳尔逊·曼德拉~d
%i|fr|~uNew York #y#préfugiés #O#pmigrants
%i|es|~qNueva York @O@8Refugiados y @8Migrantes
%i|ru|Нью-Йоркск^e@1беженцах %cмигрантах
%i|ar|@rنيويورك ^Vاللاجئين والمهاجرين
%i|zh|@M难^C%m移^C%n纽约@T
&l|fr|Nouveau +0#y#pvilles
&l|es|Nueva *LUrbana
&l|ru|Нов_j*mгородов
&l|ar|الخطة الحضرية الجديدة
&l|zh|新城市*A
<C|fr|@p@A+Q&M@0paysans #O@0<g%Ltravaillant >W#pzones rurales
<C|es|@o=C^c*0Campesinos y @iOtras &Q<YTrabajan %R%gZonas Rurales
<C|ru|^h@4<1#Fкрестьян *Z_0работающих >iсельских районах
<C|ar|@r@j#3=3الفلاحين وغيرهم *pالعاملين %kالمناطق الريفية
<C|zh|@2农^C%m农村地区其他劳动者#q@T
%1|fr|Pacte +q#y@0migrations sûres, ordonnées #Orégulières
%1|es|<r*F~iMigración Segura, Ordenada y Regular
%1|ru|*H@n&5@h<1безопасной, упорядоченной %cлегальной миграции
%1|ar|*5#n^Vالهجرة الآمنة والمنظمة والنظامية
%1|zh|+9=R有序%m正常移^C>E_8
&m|fr|pacte +q+Qréfugiés
&m|es|pacto mundial +Zrefugiados
&m|ru|глобальн@n&5@h<1беженцах
&m|ar|*5#n@Jاللاجئين
&m|zh|难^C&K>E_8
=Z|fr|~uKyoto >hfaire progresser @x*O#Mcriminalité, @x_B_S#Ol’état @idroit
=Z|es|~qKioto *1Promoción #M=a%HDelito, @x^0Penal &3Estado @iDerecho
=Z|ar|@rكيوتو @Jالنهوض بمنع *8والعدالة *oوسيادة القانون
=Z|zh|@M推进>K=R>7%m<9治：努力实现〈2030=U〉%n京都@T;@M推进>K=R>7%m<9治%n京都@T
&X|fr|@s>2*B#pmoins avancés
&X|es|@5>2<qMenos Adelantados
&X|ru|Дохинск_j#c=dнаименее развитых стран
&X|ar|%F#Z<3لصالح أقل <bنموا
&X|zh|支援最不发达_7多哈#j
>g|fr|+0d’Antigua-et-Barbuda #y#ppetits >Ainsulaires %R%X
>g|es|*L@iAntigua y Barbuda @O@8Pequeños <pInsulares %R*M
>g|ar|_eأنتيغوا وبربودا للدول الجزرية الصغيرة النامية
>g|zh|安提瓜%m巴布达>8*A：实现韧性繁荣%n新@T;安提瓜%m巴布达>8*A
%v|fr|Pacte #yl’avenir
%v|es|<r+RFuturo
%v|ru|Пакт@hво имя будущего
%v|ar|ميثاق المستقبل
%v|zh|未来_8
#U|fr|Pacte numérique mondial
#U|es|<rDigital Global
#U|ru|*H@nцифров{ой|ого|ому|ым|ом} &5#u
#U|ar|التعاهد الرقمي العالمي;<eالرقمي العالمي
#U|zh|>E数字_8
=5|fr|@s*B%R#msans littoral +Pdécennie =s
=5|es|@5<q%R#LSin Litoral ^b=s;@5@O&S%R#LSin Litoral ^b=s
=5|zh|_5=s^B十^B阿瓦扎#j;_5=s^B十^B#j
sevilla|fr|Engagement @iSéville
sevilla|es|Compromiso @iSevilla
sevilla|zh|塞维利亚承诺
&E|fr|~uRio @Gl’environnement =X%X
&E|es|~qRío %oMedio Ambiente &3*M
&E|ru|Рио-де-Жанейрск^e@a#0окружающей среде %c=N
&E|ar|@rريو @Jالبيئة والتنمية
&E|zh|@M环境与%a%n里约@T
=u|fr|Action 21
=u|es|Programa 21
=u|ru|#e+uXXI век
=u|ar|جدول أعمال القرن 21
=u|zh|21世纪*A
%B|fr|_K@iVienne;@p=X@s@iVienne
%B|es|@oy @5@iViena;@o&3@5@iViena
%B|ru|*V{ая|ой|ую|ие|их|им|ими} @D@a%c@3#K
%B|ar|*h#Zفيينا
%B|zh|+C@T%m#j
&A|fr|@s#MConférence @C*cpopulation =X%X
&A|es|@5#MConferencia @v*1Población &3*M
&A|ru|@3#cМеждународной конференции #0народонаселению %c=N
&A|ar|%F#Zالمؤتمر *yللسكان والتنمية
&A|zh|@E_H与%a_4#j
#R|fr|~uCopenhague &L#msocial
#R|es|~qCopenhague @l#LSocial
#R|ru|Копенгагенск^e@1социальном развитии
#R|ar|@rكوبنهاغن @J<cالاجتماعية
#R|zh|~m%a&K哥本哈根@T
>w|fr|_K+S;@p=X@s+S
>w|es|@oy Plataforma ~n+S;@o_FPlataforma ~n+S
>w|ru|Пекинск^e@a%cПлатформ{а|ы|е|у|ой} #K
>w|ar|@rومنهاج #Zبيجين
>w|zh|_6%m*z纲要;_6》%m《*z纲要
%q|fr|@p+S
%q|es|@o+S
%q|ru|Пекинск^e&I
%q|ar|@rبيجين;@rبيجينغ
%q|zh|_6
#7|fr|~uRome *cnutrition
#7|es|~qRoma *1Nutrición
#7|ru|^x^e@a#0вопросам питания
#7|ar|@r>m_3التغذية;@r>m@Jالتغذية
#7|zh|营养&K罗马@T
%K|fr|@s*B#pmoins avancés +Pdécennie ^M;@sd’Istanbul
%K|es|@5<qMenos Adelantados ^b^M;@5@iEstambul
%K|ru|@3#c=dнаименее развитых стран +uдесятилетие 2011–2020 годов;Стамбульск_j#K
%K|ar|%F#Zاسطنبول;%F#Zإسطنبول
%K|zh|^M十^B期支援最不发达_7#j;伊斯坦布尔#j
+2|fr|@s%Rvue @i>Ycombattre #Oéliminer _L>d^4@0=xlégères sous tous ses aspects
+2|es|@5>qCombatir y Eliminar +b@i=tPequeñas y Ligeras %RTodos sus Aspectos
+2|ru|@3#c#0предотвращению %cискоренению незаконной =gстрелковым оружием %cлегкими вооружениями во >jее аспектах %c@Kней
+2|ar|%F>4لمنع #1+Bالمشروع بالأسلحة الصغيرة والأسلحة الخفيفة *pجميع جوانبه ومكافحته والقضاء عليه
+2|zh|从各个方面~g=R<M%m~b小&e%m轻&e^S^H%n#j
^n|fr|_K@i_p;@p=X@s@i_p
^n|es|@oy @5@i_p;@o&3@5@i_p
^n|ru|Дурбанск{ая|ой|ую|ие|их} @D@a%c@3#K
^n|ar|*h#Zديربان
^n|zh|德班@T%m#j
=F|fr|Consensus @iMonterrey
=F|es|Consenso @iMonterrey
=F|ru|Монтеррейск@qконсенсус#u
=F|ar|توافق آراء مونتيري
=F|zh|蒙特雷共识
&W|fr|@p>2&L=b=6%X
&W|es|@o>2*1+h+R*M
&W|ru|Дохинск^e@1финансировании =O
&W|ar|@r<3@Jتمويل <J
&W|zh|%a筹资&K多哈@T
*t|fr|+J*j+n@iMadrid &Lvieillissement
*t|es|+J~n@v@iMadrid %oEnvejecimiento
*t|ru|Мадридск@qмеждународн@n<H#c#0проблемам старения
*t|ar|_eمدريد #2للشيخوخة
*t|zh|马德里老龄&K@E<l
%Z|fr|+J@i_N%Rœuvre =6Sommet +q#y_L#mdurable;+J@i_N%Rœuvre @iJohannesburg
%Z|es|+J@iAplicación _EDecisiones #MCumbre *F%o>p;+J@iAplicación _EDecisiones @iJohannesburgo
%Z|ru|План@hвыполнения решений +Gвстречи +uвысшем уровне #0устойчивому =N;Йоханнесбургск@q<Hвыполнения решений
%Z|ar|&aتنفيذ نتائج مؤتمر القمة #nللتنمية المستدامة;&aجوهانسبرغ للتنفيذ
%Z|zh|可持续%a&K=S首脑_4执行计划;约翰内斯堡执行计划
&B|fr|_m*j@iHyogo
&B|es|>t~n@iHyogo
&B|ru|Хиогск+Y#K
&B|ar|>k#Zهيوغو
&B|zh|兵库*z>H
%r|fr|^idirecteurs >f<sentreprises #O<s^Q
%r|es|*iRectores @l%gEmpresas y @8^X
%r|ru|Руководящи#iпредпринимательской *a>iаспекте +A=P
%r|ar|#w@Jالأعمال التجارية وحقوق &6;#w@Nبالأعمال التجارية وحقوق &6
%r|zh|工商企业与>O>9;工商业与>O>9
#J|fr|^idirecteurs >fau déplacement @i%L+Fl’intérieur ~rpropre pays
#J|es|*iRectores *0Desplazamientos Internos
#J|ru|Руководящи#i#0вопросу <1перемещении >Bвнутри страны
#J|ar|#w@Nبالتشرد الداخلي;#w@Jالتشرد الداخلي
#J|zh|@M+8&K%n>9;+8&K>9
<D|fr|+J*j@iRabat @G#E@il’appel <Shaine nationale, raciale ou religieuse qui constitue une incitation <Sdiscrimination, +Fl’hostilité ou <Sviolence
<D|es|+J~n@iRabat *1prohibición #Mapología %Hodio nacional, racial o religioso <Yconstituye incitación a @xdiscriminación, @xhostilidad o @xviolencia
<D|ar|_eالرباط @J*Xالدعوة إلى الكراهية القومية *3العنصرية *3الدينية
<D|zh|@M%D构成煽动>I=R敌意或暴力%n鼓吹^C族=R^E或宗教仇恨言论%n拉巴特<l;拉巴特<l
#4|fr|Initiative @ipaix arabe
#4|es|Iniciativa @iPaz Árabe
#4|ru|Арабск@Yмирн@Yинициатив{а|ы|е|у|ой}
#4|ar|مبادرة السلام العربية
#4|zh|阿拉伯%m平倡议
#Q|fr|_m+q#Mbiodiversité @iKunming-Montréal
#Q|es|>t*F@iBiodiversidad @iKunming-Montreal
#Q|ru|Куньминско-Монреальск@Yглобальн+Y&4биоразнообразия
#Q|ar|>kكونمينغ - مونتريال #nللتنوع +5
#Q|zh|昆明-蒙特利尔>E^D>L^7>H
+k|fr|*L2063
+k|es|*L2063
+k|ru|#e+uпериод до 2063 +t
+k|ar|&aالاتحاد *n=Q2063
+k|zh|2063^B*A
#9|fr|^ifondamentaux #Mstatistique officielle
#9|es|*iFundamentales _EEstadísticas Oficiales
#9|ru|Основополагающи#iофициальной статистики
#9|ar|المبادئ الأساسية للإحصاءات الرسمية
#9|zh|官方统计基本+7
#6|fr|Règlement financier #Orègles @i_yfinancière @i%0&y
#6|es|Reglamento Financiero y Reglamentación Financiera Detallada *d
#6|ru|Финансовы{е|х|м|ми} положени{я|й|ям|ями|ях} %c>C{а||ам|ами|ах} *K
#6|ar|النظام المالي والقواعد المالية للأمم المتحدة
#6|zh|@2财务条例%m细则
_V|fr|+z+Qaspects @0&M@ipropriété intellectuelle qui touchent au commerce;+z+QADPIC
_V|es|*C+ZAspectos *0@X@iPropiedad Intelectual relacionados con _xComercio;*C+ZADPIC
_V|ru|@F#0торговым аспектам +Aинтеллектуальной собственности;@F#0ТРИПС
_V|ar|+wالجوانب المتصلة بالتجارة *p&Rالملكية الفكرية
_V|zh|与^H有关%n知识产权>F
_C|fr|+J*j@iKazan
_C|es|+J~n@iKazán
_C|ru|Казанск@q<H#K
_C|ar|_eقازان
_C|zh|喀山<l
+c|fr|+zrevitalisé &Lrèglement =6conflit %RRépublique =6Soudan =6Sud
+c|es|*CRevitalizado ~iSolución %HConflicto >3República @iSudán %HSur
+c|ru|Обновленн{ое|ого|ому|ым|ом} соглашени{е|я|ю|ем|и} <Gурегулировании конфликта >iРеспублике Южный Судан`;
