"""English names of countries, continents, states and large cities, in lower case.

Made by benchmarks/make_territories.py from Babel 2.19.0 (BSD; its data are those of Unicode
CLDR, Unicode License v3) and the names of the tz database (public domain). Do not edit.
"""

__all__ = ["TERRITORIES"]

# Separated by commas, as many are of several words.
TERRITORIES = frozenset(
    """
    abidjan, accra, acre, act, adak, addis ababa, adelaide, aden, afghanistan, africa, alabama,
    alaska, albania, alberta, algeria, algiers, almaty, america, american samoa, americas,
    amman, amsterdam, anadyr, anchorage, andorra, angola, anguilla, antananarivo, antarctica,
    antigua, antigua and barbuda, apia, aqtau, aqtobe, araguaina, argentina, arizona, arkansas,
    armenia, aruba, ascension island, ashgabat, ashkhabad, asia, asmara, asmera, astrakhan,
    asuncion, athens, atikokan, atka, atlantic, atyrau, auckland, australasia, australia,
    austria, azerbaijan, azores, baghdad, bahamas, bahia, bahia banderas, bahrain, bajanorte,
    bajasur, baku, bamako, bangkok, bangladesh, bangui, banjul, barbados, barnaul, beirut,
    belarus, belem, belfast, belgium, belgrade, belize, benin, berlin, bermuda, beulah, bhutan,
    bishkek, bissau, blantyre, boa vista, bogota, boise, bolivia, bosnia and herzegovina,
    botswana, bougainville, bouvet island, bratislava, brazil, brazzaville, brisbane, britain,
    british columbia, british indian ocean territory, british virgin islands, broken hill,
    brunei, brussels, bucharest, budapest, buenos aires, bujumbura, bulgaria, burkina faso,
    burma, burundi, busingen, cairo, calcutta, california, cambodia, cambridge bay, cameroon,
    campo grande, canada, canary, canary islands, canberra, cancun, cape verde, caracas,
    caribbean, caribbean netherlands, casablanca, catamarca, cayenne, cayman, cayman islands,
    center, central african republic, central america, central asia, ceuta, ceuta and melilla,
    chad, chagos, chatham, chicago, chihuahua, chile, china, chisinau, chita, choibalsan,
    chongqing, christmas, christmas island, chungking, chuuk, ciudad juarez, clipperton island,
    cocos, colombia, colombo, colorado, comodrivadavia, comoro, comoros, conakry, congo, congo -
    brazzaville, congo - kinshasa, connecticut, continental, cook islands, copenhagen, coral
    harbour, cordoba, costa rica, coyhaique, creston, croatia, cuba, cuiaba, curacao, curaçao,
    currie, cyprus, czechia, côte d'ivoire, dacca, dakar, damascus, danmarkshavn, dar es salaam,
    darwin, dawson, dawson creek, delaware, denmark, denoronha, denver, detroit, dhaka, diego
    garcia, dili, djibouti, dominica, dominican republic, douala, dubai, dublin, dushanbe,
    easter, easterisland, eastern africa, eastern asia, eastern europe, ecuador, edmonton,
    efate, egypt, eirunepe, el aaiun, el salvador, enderbury, england, ensenada, equatorial
    guinea, eritrea, estonia, eswatini, ethiopia, eucla, europe, european union, eurozone,
    faeroe, fakaofo, falkland islands, famagusta, faroe, faroe islands, fiji, finland, florida,
    fort nelson, fort wayne, fortaleza, france, freetown, french guiana, french polynesia,
    french southern and antarctic lands, funafuti, gabon, gaborone, galapagos, gambia, gambier,
    gaza, georgia, germany, ghana, gibraltar, glace bay, godthab, goose bay, grand turk, greece,
    greenland, grenada, guadalcanal, guadeloupe, guam, guatemala, guayaquil, guernsey, guinea,
    guinea-bissau, guyana, haiti, halifax, harare, harbin, havana, hawaii, heard island and
    mcdonald islands, hebron, helsinki, hermosillo, ho chi minh, hobart, holland, honduras, hong
    kong, hong kong sar china, honolulu, hovd, hungary, iceland, idaho, illinois, india,
    indiana, indianapolis, indonesia, inuvik, iowa, iqaluit, iran, iraq, ireland, irkutsk, isle
    of man, israel, istanbul, italy, ivory coast, jakarta, jamaica, jan mayen, japan, jayapura,
    jersey, jerusalem, johannesburg, johnston, jordan, juba, jujuy, juneau, kabul, kaliningrad,
    kamchatka, kampala, kansas, kanton, karachi, kashgar, kathmandu, katmandu, kazakhstan,
    kentucky, kenya, kerguelen, khandyga, khartoum, kiev, kigali, kinshasa, kiribati,
    kiritimati, kirov, knox, knox in, kolkata, kosrae, kralendijk, krasnoyarsk, kuala lumpur,
    kuching, kuwait, kwajalein, kyiv, kyrgyzstan, la paz, la rioja, lagos, laos, latin america,
    latvia, lebanon, lesotho, lhi, liberia, libreville, libya, liechtenstein, lima, lindeman,
    lisbon, lithuania, ljubljana, lome, london, longyearbyen, lord howe, los angeles, louisiana,
    louisville, lower princes, luanda, lubumbashi, lusaka, luxembourg, macao, macao sar china,
    macau, maceio, madagascar, madeira, madrid, magadan, mahe, maine, majuro, makassar, malabo,
    malawi, malaysia, maldives, mali, malta, managua, manaus, manila, manitoba, maputo, marengo,
    mariehamn, marigot, marquesas, marshall islands, martinique, maryland, maseru,
    massachusetts, matamoros, mauritania, mauritius, mayotte, mazatlan, mbabane, melanesia,
    melbourne, mendoza, menominee, merida, metlakatla, mexico, mexico city, michigan,
    micronesia, micronesian region, middle africa, midway, minnesota, minsk, miquelon,
    mississippi, missouri, mogadishu, moldova, monaco, moncton, mongolia, monrovia, montana,
    montenegro, monterrey, montevideo, monticello, montreal, montserrat, morocco, moscow,
    mozambique, muscat, myanmar, nairobi, namibia, nassau, nauru, ndjamena, nebraska, nepal,
    netherlands, nevada, new brunswick, new caledonia, new hampshire, new jersey, new mexico,
    new salem, new south wales, new york, new zealand, newfoundland, niamey, nicaragua, nicosia,
    niger, nigeria, nipigon, niue, nome, norfolk, norfolk island, noronha, north america, north
    carolina, north dakota, north korea, north macedonia, northern africa, northern america,
    northern europe, northern ireland, northern mariana islands, norway, nouakchott, noumea,
    nova scotia, novokuznetsk, novosibirsk, nsw, nuuk, oceania, ohio, ojinaga, oklahoma, oman,
    omsk, ontario, oral, oregon, oslo, ouagadougou, outlying oceania, pago pago, pakistan,
    palau, palestinian territories, panama, pangnirtung, papua new guinea, paraguay, paramaribo,
    paris, pennsylvania, perth, peru, petersburg, philippines, phnom penh, phoenix, pitcairn,
    pitcairn islands, podgorica, pohnpei, poland, polynesia, ponape, pontianak, port moresby,
    port of spain, porto acre, porto velho, portugal, prague, puerto rico, punta arenas,
    pyongyang, qatar, qostanay, quebec, queensland, qyzylorda, rainy river, rangoon, rankin
    inlet, rarotonga, recife, regina, resolute, reunion, reykjavik, rhode island, riga, rio
    branco, rio gallegos, riyadh, romania, rome, rosario, russia, rwanda, réunion, saigon,
    saipan, sakhalin, salta, samara, samarkand, samoa, san juan, san luis, san marino, santa
    isabel, santarem, santiago, santo domingo, sao paulo, sao tome, sarajevo, saratov, sark,
    saskatchewan, saudi arabia, scoresbysund, scotland, senegal, seoul, serbia, seychelles,
    shanghai, shiprock, sierra leone, simferopol, singapore, sint maarten, sitka, skopje,
    slovakia, slovenia, sofia, solomon islands, somalia, south africa, south america, south
    australia, south carolina, south dakota, south georgia, south georgia and south sandwich
    islands, south korea, south sudan, southeast asia, southern africa, southern asia, southern
    europe, spain, srednekolymsk, sri lanka, st barthelemy, st helena, st johns, st kitts, st
    lucia, st thomas, st vincent, st. barthélemy, st. kitts and nevis, st. lucia, st. martin,
    st. pierre and miquelon, st. vincent and grenadines, stanley, stockholm, sub-saharan africa,
    sudan, suriname, svalbard and jan mayen, sweden, swift current, switzerland, sydney, syria,
    são tomé and príncipe, tahiti, taipei, taiwan, tajikistan, tallinn, tanzania, tarawa,
    tashkent, tasmania, tbilisi, tegucigalpa, tehran, tel aviv, tell city, tennessee, texas,
    thailand, thimbu, thimphu, thule, thunder bay, tijuana, timbuktu, timor-leste, tirane,
    tiraspol, togo, tokelau, tokyo, tomsk, tonga, tongatapu, toronto, tortola, trinidad and
    tobago, tripoli, tristan da cunha, truk, tucuman, tunis, tunisia, turkey, turkmenistan,
    turks and caicos islands, tuvalu, türkiye, u.k., u.s., u.s. outlying islands, u.s. virgin
    islands, uae, uganda, ujung pandang, uk, ukraine, ulaanbaatar, ulan bator, ulyanovsk, united
    arab emirates, united kingdom, united nations, united states, uruguay, urumqi, us, usa,
    ushuaia, utah, uzbekistan, uzhgorod, vaduz, vancouver, vanuatu, vatican, vatican city,
    venezuela, vermont, vevay, victoria, vienna, vientiane, vietnam, vilnius, vincennes, virgin,
    virginia, vladivostok, volgograd, wake, wales, wallis, wallis and futuna, warsaw,
    washington, west virginia, western africa, western asia, western australia, western europe,
    western sahara, whitehorse, winamac, windhoek, winnipeg, wisconsin, world, wyoming, yakutat,
    yakutsk, yancowinna, yangon, yekaterinburg, yellowknife, yemen, yerevan, yukon, zagreb,
    zambia, zaporozhye, zimbabwe, zurich, åland islands
    """.replace("\n    ", " ")
    .strip()
    .split(", ")
)
