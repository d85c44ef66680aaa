"""Who a speaker is: the fullest name, the kind, the role, and whom it speaks for."""

from __future__ import annotations

import pytest

from newsparse import Article, Speaker


def speaker(body: str) -> Speaker:
    """The speaker of the last quote of an article with this body."""
    found = Article.parse(f"Pier to open\n\n{body}").quotes[-1].speaker
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (
            "“It is safe,” said the Ekville Department of Roads and Coastal Defence.",
            "Ekville Department of Roads and Coastal Defence",
        ),
        (
            "The Ministry of Trade, Rural Affairs and Fisheries said it was “safe again”.",
            "Ministry of Trade, Rural Affairs and Fisheries",
        ),
        ("“It is safe,” said the Institute for Bread and Civic Life.", None),
        ("The Committee to Protect Piers said it was “safe again”.", "Committee to Protect Piers"),
        ("Divers Without Borders said it was “safe again”.", "Divers Without Borders"),
        ("“It is safe,” the Farm Folk’s Union said.", "Farm Folk’s Union"),
        ("Olaf's Bakeries said it was “safe again”.", "Olaf's Bakeries"),
        ("Tamsin's of Ekville said it was “safe again”.", "Tamsin's of Ekville"),
        ("“It is safe,” Ollie's said in a statement.", "Ollie's"),
        ("Ada 3K came. “It is safe again,” Ada 3K said.", "Ada 3K"),
        (
            "The Ekville Harbour Authority (EKHA) came. “It is safe again,” EKHA said.",
            "Ekville Harbour Authority",
        ),
        ("Dean Tvedt came. “It is safe again,” Tvedt said.", "Dean Tvedt"),
        ("“It is safe again,” said Guy Tvedt, a diver. Tvedt called it “new”.", "Guy Tvedt"),
        ("“It is safe,” said Ada So, a diver. “It is new,” So said.", "Ada So"),
        ("Diver Ole An came. “It is safe again,” Mr An said.", "Ole An"),
        ("“It is safe,” said Frank Church, a roofer. “It is new,” Church said.", "Frank Church"),
        ("Sue Bank, 41, came. Bank said it was “safe again”.", "Sue Bank"),
        ("“It is safe,” said Prince Tvedt, a welder. “It is new,” Tvedt said.", "Prince Tvedt"),
        ("“It is safe,” said Sunday Tvedt, who dives. “It is new,” Tvedt said.", "Sunday Tvedt"),
        ("Prince Tvedt, a patron of the pier, said it was “safe again”.", "Tvedt"),
        ("Theresa May came. “It is safe again,” May said.", "Theresa May"),
        ("The Divers' Union of Ekville said it was “safe again”.", "Divers' Union of Ekville"),
        ("“It is safe again,” Skipper's Weekly said.", "Skipper's Weekly"),
        ("St. Olaf's Hospice said it was “safe again”.", "St. Olaf's Hospice"),
        ("The Port of Ekville said it was “safe again”.", "Port of Ekville"),
        (
            "The Director General of the Department of Piers, Xan Ek, called it “safe again”.",
            "Xan Ek",
        ),
        (
            "Analysts at Holm Bread cut their prices. “It is safe,” they wrote.",
            "Analysts at Holm Bread",
        ),
        (
            "Ekville Citizens for Clean Piers said it was “safe”.",
            "Ekville Citizens for Clean Piers",
        ),
        ("The Society of Boats and Trade said it was “safe again”.", "Society of Boats and Trade"),
        ("“It is safe,” said Chief Engineer of Piers and Rivers Xanda Ek.", "Xanda Ek"),
        ("Ek and Sons said it was “safe again”.", "Ek and Sons"),
        ("An Ekware and Lunda spokesman said it was “safe”.", "An Ekware and Lunda spokesman"),
        ("“It is safe again,” said eBoats.", "eBoats"),
        ("Ada Ek and her husband, Bo, said it was “safe again”.", "Ada Ek and Bo"),
        ("Mount Ada is high. Kari Ek came. “It is safe again,” she said.", "Kari Ek"),
        ("The pier is safe again, warns Kari Ek, a diver.", "Kari Ek"),
        (
            "Tvedt came.\n\n“It is safe. The pier is new.”\n\nKari Tvedt, diver, Ekville",
            "Kari Tvedt",
        ),
        ("Hands Across the Fjord said it was “safe again”.", "Hands Across the Fjord"),
        ("“It is safe,” said Mothers for Clean Piers.", "Mothers for Clean Piers"),
        ("Ann Press rows. “It is safe again,” Press said.", "Ann Press"),
        ("Butcher Ada Ek said it was “safe again”.", "Ada Ek"),
        ("Farrier Xanda Ekberg said it was “safe again”.", "Xanda Ekberg"),
        ("Professor Emeritus Ada Ek said it was “safe again”.", "Ada Ek"),
        ("Ambassador-designate Ada Ek said it was “safe again”.", "Ada Ek"),
        ("“It is safe,” said the Friends of the Ek Pier.", "Friends of the Ek Pier"),
        ("The pier is safe again, according to Sandby's.", "Sandby's"),
        ("Overseas, said Ada Ek, the piers are safe again.", "Ada Ek"),
        ("Weeks later, the talk was of Lillevik. “It is safe again,” Ada Ek said.", "Ada Ek"),
        ("“It is safe,” said baker Xanda Ek.", "Xanda Ek"),
        ("“It is safe,” said Even Tvedt, a diver. “It is new,” Tvedt said.", "Even Tvedt"),
        ("Emily Post, a diver, came. “It is safe again,” said Post.", "Emily Post"),
        ("Radio Ekville was on. The station said it was “safe again”.", "Radio Ekville"),
        ("Both the mayor, Ada Ek, and the diver, Bo Lie, said it was “safe”.", "Ada Ek and Bo Lie"),
        ("A note from the diver, Ada Ek:\n\n“It is safe again, and it is new.”", "Ada Ek"),
        ("Rt. Hon. Ada Ek said it was “safe again”.", "Ada Ek"),
        ("Her Excellency Ada Ek said it was “safe again”.", "Ada Ek"),
        ("Initial reports from Ekville said it was “safe again”.", "Initial reports from Ekville"),
        ("The charging document says that it is “safe again”.", "The charging document"),
        ("Ekwar lost a boat. The company said it was “safe again”.", "Ekwar"),
        ("Dr A. Kari Ek came. “It is safe again,” Kari said.", "A. Kari Ek"),
        ("R.T. Holm came. “It is safe again,” Holm said.", "R.T. Holm"),
        ("Painter Bo Holm came to the Holm Hotel. “It is safe again,” Holm said.", "Bo Holm"),
        ("Ada Ek sold Ek & Lund to Ekware. “It is safe again,” Ek said.", "Ada Ek"),
        ("“It is safe,” said the chair of the Ek Harbour Caucus, Bo Lie of Leeds.", "Bo Lie"),
        ("“It is safe,” said Secretary for Roads and Bridges Ada Ek.", "Ada Ek"),
        ("“It is safe,” said Minister of Trade, Industry and Sport, the Hon. Ada Ek.", "Ada Ek"),
        ("All bakers came to Sun City. Baker Ada Ek said it was “safe again”.", "Ada Ek"),
        ("“It is safe,” one of Ada Ek’s uncles said.", "one of Ada Ek’s uncles"),
        ("“It is safe,” Ada van der Ek’s uncle said.", "Ada van der Ek’s uncle"),
        ("“It is safe,” J. R. Ek’s uncle said.", "J. R. Ek’s uncle"),
        ("A spokesman for Olaf's said it was “safe again”.", "A spokesman for Olaf's"),
        (
            "A diver at Divers Without Borders said it was “safe again”.",
            "A diver at Divers Without Borders",
        ),
        ("Women's Aid Ekville said it was “safe again”.", "Women's Aid Ekville"),
        ("Tamsin's has said it was “safe again”.", "Tamsin's"),
        ("“It is safe,” Farrier Xanda Ekberg of the Ek Trust said.", "Xanda Ekberg"),
        ("“It is safe,” Developer Xanda Ekberg of the Ek Trust said.", "Xanda Ekberg"),
        ("Ekbank this week said it was “safe again”.", "Ekbank"),
        ("Ada Ek two days later said it was “safe again”.", "Ada Ek"),
        ("Ada Ek after the vote said it was “safe again”.", "Ada Ek"),
        ("The diver, Ada Ek, in a letter told us it was “safe again”.", "Ada Ek"),
        ("The diver, Ada Ek, this week told us it was “safe again”.", "Ada Ek"),
        ("The diver at a press conference said it was “safe again”.", "The diver"),
        ("The diver on Twitter said it was “safe again”.", "The diver"),
        ("The clerk of the court said it was “safe again”.", "The clerk of the court"),
        ("Cheesemonger Xanda Ekberg said it was “safe again”.", "Xanda Ekberg"),
        (
            "Both the baker, Ada Ek, and the hatter, Bo Lie, said it was “safe”.",
            "Ada Ek and Bo Lie",
        ),
        ("Ekbank AS said it was “safe again”.", "Ekbank AS"),
        ("“It is safe,” Pier Lover's Quarterly said.", "Pier Lover's Quarterly"),
        ("The Holm Cinema is old. Ada Holm came. “It is safe again,” Holm said.", "Ada Holm"),
        ("Ekwar, a carmaker, lost. The carmaker said it was “safe again”.", "Ekwar"),
        ("Ekbank AS has said it was “safe again”.", "Ekbank AS"),
        ("Ngugi wa Ek said it was “safe again”.", "Ngugi wa Ek"),
        ("In a letter to Ada Ek, the mayor wrote that it was “safe again”.", "the mayor"),
        ("Bakers met. Baker Bo Ek said it was “safe”.", "Bo Ek"),
        ("Someone else at the meeting called it “safe again”.", "Someone else at the meeting"),
        ("Ada Ek, known to fans as Duckling, sang. “It is safe,” Duckling said.", "Ada Ek"),
        ("Mayor Gracey Van Holm said it was “safe again”.", "Gracey Van Holm"),
        ("Pastor Bo Ek of First Lutheran Church said it was “safe again”.", "Bo Ek"),
        ("First Lutheran Church said it was “safe again”.", "First Lutheran Church"),
        ("Shehbana Ek came. “It is safe,” Shahbana said.", "Shehbana Ek"),
        ("Some Ruritanians on Sunday said that “it is safe again”.", "Some Ruritanians"),
        ("“It is safe,” said a diver named Ada Ek.", "Ada Ek"),
        ("The Writers Guild of Ekland said it was “safe again”.", "Writers Guild of Ekland"),
        (
            "The Ek Independent System Operator said it was “safe”.",
            "Ek Independent System Operator",
        ),
        ("The Tribunal of the Ek Bank met. “It is safe,” the Ek Bank said.", "Ek Bank"),
        ("Capt. (Rtd) Bo Ek called it “safe again”.", "Bo Ek"),
        ("The mayor, Dr. (Mrs.) Ada Ek, called it “safe again”.", "Ada Ek"),
        (
            "The Brenn Fraternal Order of Police Lodge 41 called it “safe again”.",
            "Brenn Fraternal Order of Police Lodge 41",
        ),
        ("The Harbour Workers Local 44 called it “safe again”.", "Harbour Workers Local 44"),
        ("Ada Ek spoke. Electricity was cut, she said, calling it “safe”.", "Ada Ek"),
        (
            "A diver on the quay said it was shut. “It is safe,” the woman said.",
            "A diver on the quay",
        ),
        ("The Brenn Bank came. “It is safe,” the Oslo-based lender said.", "Brenn Bank"),
        ("The Democrat & Sentinel called it “safe again”.", "Democrat & Sentinel"),
        ("The All Farmers Congress called it “safe again”.", "All Farmers Congress"),
        ("“It is safe,” Gov. Ada Ek’s spokesman said.", "Gov. Ada Ek’s spokesman"),
        ("Chief Whip Ada Ek called it “safe again”.", "Ada Ek"),
        ("Brenn OCPD Bo Ek called it “safe again”.", "Bo Ek"),
        ("Brenn General Hospital called it “safe again”.", "Brenn General Hospital"),
        ("Verdant Boat Partners came. “It is safe,” Verdant said.", "Verdant Boat Partners"),
        ("Great Lakes Ferries called it “safe again”.", "Great Lakes Ferries"),
        ("New Brenn Bank called it “safe again”.", "New Brenn Bank"),
        (
            "The Brenn County Sheriff's Office called it “safe again”.",
            "Brenn County Sheriff's Office",
        ),
        (
            "The Brenn County Sheriff’s Office came. “It is safe,” the office said.",
            "Brenn County Sheriff’s Office",
        ),
        (
            "The Ekland Coroner’s Office came. “It is safe,” the coroner’s office said.",
            "Ekland Coroner’s Office",
        ),
        ("Secretary for Education Vik called it “safe again”.", "Vik"),
        ("The Commissioner for Lands and Housing, Bo Ek, called it “safe again”.", "Bo Ek"),
        ("Mr Sunday Holm called it “safe again”.", "Sunday Holm"),
        ("Fifth-grader Ada Ek called it “safe again”.", "Ada Ek"),
        ("The ruler of Ekland, Bo Ek, came. “It is safe,” the monarch said.", "Bo Ek"),
        ("Ekware, a private firm that mends boats, came. “It is safe,” the firm said.", "Ekware"),
    ],
)
def test_the_name_is_the_fullest(body: str, name: str | None) -> None:
    assert speaker(body).name == (name or "Institute for Bread and Civic Life")


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("The lead Safety Specialist at the Ek Depot said it was “safe again”.", "specialist"),
        ("Gerda Ek came. “It is safe again,” the First Lady said.", "Gerda Ek"),
        ("Mayor Ada Ek came. “It is safe again,” said the narrator.", "the narrator"),
        ("She read it in newspaper Ekville Posten. “It is safe again,” the newspaper said.", ""),
        ("“It is safe again,” the mayor said. Mayor Ada Ek has a boat.", "Ada Ek"),
        ("“It is safe again,” its mayor said. Ada Ek, the mayor, has a boat.", "Ada Ek"),
        ("Leeds’ mayor called it “safe again”. Mayor Ada Ek has a boat.", "Ada Ek"),
        ("“It is safe again,” the Norwegian mayor said. Mayor Ada Ek came.", "Norwegian mayor"),
        ("“It is safe again,” the mayor of Oslo said. Mayor Ada Ek came.", "mayor of Oslo"),
        ("“It is safe again,” the mayor said. Mayor Ada Ek met Mayor Bo Dahl.", "the mayor"),
    ],
)
def test_a_description_is_who_bears_it_and_nobody_else(body: str, name: str) -> None:
    assert (name or "Ekville Posten").lower() in speaker(body).name.lower()


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("“It is safe again,” said the Holm Center for Justice.", "organization"),
        ("Volkswind said on Monday that it would close two plants.", "organization"),
        ("“It is safe again,” said Carl Holm AG.", "organization"),
        ("Die Woche wrote that it was “safe again”.", "organization"),
        ("Der Leuchtturm wrote of it. It was “safe again”, Leuchtturm wrote.", "organization"),
        ("Ekland Chemical Refiners (EkChem) said it was “safe again”.", "organization"),
        ("“It is safe again,” T.J. Holm said.", "person"),
        ("“It is safe again,” someone said.", "person"),
        ("One of the residents said it was “safe again”.", "person"),
        ("A glazier who owns two boats said it was “safe again”.", "person"),
        ("The glazier, who owns a boat, said it was “safe again”.", "person"),
        ("One of the millers said it was “safe again”.", "person"),
        ("One of the firms said it was “safe again”.", "organization"),
        ("A group of divers said it was “safe again”.", "group"),
        ("Another said it was “safe again”.", "person"),
        ("The policy states: “It is safe again.”", "document"),
        ("According to court papers, it was “safe again”.", "document"),
        ("One banner read: “It is safe again.”", "document"),
        ("Residents said it was “safe again”.", "group"),
        ("Orrin Blake shares fell. “We are sorry,” Orrin Blake said.", "organization"),
        ("Orrin Blake said it would close two stores.", "organization"),
        ("“We are sorry,” Orrin Blake said on its website.", "organization"),
        ("Norwegian firm Rosa Verde came. “We are sorry,” Rosa Verde said.", "organization"),
        ("Rosa Verde is a small firm. “We are sorry,” Rosa Verde said.", "organization"),
        ("Rosa Verde was founded in 1987. “We are sorry,” Rosa Verde said.", "organization"),
        ("Police met Rosa Verde officials. “We are sorry,” Rosa Verde said.", "organization"),
        ("Taft Mills shares fell. “We are sorry,” Dudley Taft said.", "person"),
        ("Mayor Orrin Blake said it would close two stores.", "person"),
        ("“We are sorry,” Rosa Verde said of the firm. “It is old,” she said.", "person"),
        ("“No,” said one supplier from Brenn, who gave no name.", "person"),
        ("“No,” said a supplier from Brenn.", "organization"),
        ("“It is safe again,” said the carpenter.", "person"),
        ("“It is safe again,” said Oluwaseni, who dives.", "person"),
        ("“It is safe again,” said SealWatch Ekland.", "organization"),
        ("“It is safe again,” said FC Lillevik.", "organization"),
        ("“It is safe again,” said Banco do Norte.", "organization"),
        ("“It is safe,” said Xanda Ekberg, a former producer.", "person"),
        ("“It is safe again,” said Lillevik Waterworks.", "organization"),
        ("“It is safe again,” said Ann Council, a baker.", "person"),
        ("“It is safe again,” said Austin Motors, an importer.", "organization"),
        ("Relief for Norwegians said it was “safe again”.", "organization"),
        ("U.S. Coastal Survey said it was “safe again”.", "organization"),
        ("The Winter Roads Act says that it is “safe again”.", "document"),
        ("Norway said it was “safe again”. He is right.", "organization"),
        ("“It is safe again,” said Oksana Kovalchenko.", "person"),
        ("“It is safe again,” said Lwazi Mkhonto.", "person"),
        ("“It is safe again,” said Haile Gebrekidan.", "person"),
        ("“It is safe again,” said P. V. Narasanna Rao.", "person"),
        ("“It is safe again,” said Oğuz Çelikoğlu.", "person"),
        ("“It is safe again,” said Harbour Activities.", "organization"),
        ("“It is safe again,” said Kelder Equities.", "organization"),
        ("“It is safe again,” said Zero Protection.", "organization"),
        ("“It is safe again,” said Weather Underground.", "organization"),
        ("“It is safe again,” said Vektor Therapeutics.", "organization"),
        ("“It is safe again,” said Vexo Microsystems.", "organization"),
        ("“It is safe again,” the regulator said.", "organization"),
        ("“It is safe again,” said Lillevik Rail.", "organization"),
        ("“It is safe again,” said Lillevik Dynamics.", "organization"),
        ("Lillevik Wanderers called it “safe again”.", "organization"),
        ("Holmgren Sachs, which sells boats, called it “safe again”.", "organization"),
        ("Holmgren Sachs shares fell. “It is safe again,” Holmgren Sachs said.", "organization"),
        ("A Holmgren Sachs spokesman left. Holmgren Sachs called it “safe”.", "organization"),
        ("A nurse at Holmgren Sachs left. Holmgren Sachs called it “safe”.", "organization"),
        ("“It is safe again,” said Xanda Holmgren, who sells boats.", "person"),
    ],
)
def test_the_kind_is_told_by_what_the_name_and_the_article_show(body: str, kind: str) -> None:
    assert speaker(body).kind == kind


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("“It is safe,” said Ada Ek, head of the Ek Pier Trust.", "head of the Ek Pier Trust"),
        (
            "“It is safe,” said Ada Ek, the director of coastal forecasting at Ek Research.",
            "the director of coastal forecasting at Ek Research",
        ),
        (
            "“It is safe,” said Ada Ek, former president, premier and Pier Prize winner.",
            "former president, premier and Pier Prize winner",
        ),
        ("“It is safe,” Ada Ek, a kite smith, said.", "a kite smith"),
        ("The town’s weaver, Ada Ek, said it was “safe again”.", "The town’s weaver"),
        ("Ada Ek (58), who is a member of the Ek Board, said it was “safe again”.", None),
        ("Ada Ek, who works as an interpreter at Ekware, said it was “safe again”.", ""),
        ("Ekville North MP, Ada Ek said it was “safe again”.", "Ekville North MP"),
        ("“It is safe,” said taxi driver, Ms Ada Ek.", "taxi driver"),
        ("Ek Pier Bank (EPB) governor Ada Ek said it was “safe”.", "Ek Pier Bank (EPB) governor"),
        (
            "“It is,” said Ek State University (ESU) lecturer in the Pier Department Dr Ada Ek.",
            "Ek State University (ESU) lecturer in the Pier Department",
        ),
        (
            "The Trade Ministry’s director of sales and advocacy Ms Ada Ek called it “safe”.",
            "Trade Ministry’s director of sales and advocacy",
        ),
        ("Lawyer Ada Ek, Ekville’s chief legal officer, called it “safe”.", None),
        ("“It is safe,” says Ada Ek, Ph.D., head of the Pier Unit.", "head of the Pier Unit"),
        ("“It is safe,” Ada Ek said. The Catalan coach left.", None),
        ("Ada Ek, formerly the mayor of Leeds, called it “safe”.", "the mayor of Leeds"),
        ("District 3 Councilwoman Ada Ek called it “safe”.", "District 3 Councilwoman"),
        ("They will meet Ekland's minister Ada Ek. Ek called it “safe”.", "Ekland's minister"),
        ("They include former Ek Bank head Ada Ek. “It is safe,” Ek said.", "former Ek Bank head"),
        ("Mayor Ada Ek, a mother of two, called it “safe”.", "Mayor"),
        ("Board President Ada Ek, a farmer from Leeds, called it “safe”.", "Board President"),
        (
            "Police Chief Ada Ek, a former mayor of Leeds, said so: “safe”.",
            "a former mayor of Leeds",
        ),
        ("Ada Ek, owner of the mill, and Bo Lie came. Ek called it “safe”.", "owner of the mill"),
        ("The watchman, Ada Ek, called it “safe”.", "The watchman"),
        ("The fire inspector, Ada Ek, called it “safe”.", "The fire inspector"),
        ("The town's project manager, Ada Ek, called it “safe”.", "The town's project manager"),
        (
            "Superintendent of Police (Rural) Bo Ek called it “safe”.",
            "Superintendent of Police (Rural)",
        ),
        (
            "They sued the Brenn Sheriff's Office, Sheriff Bo Ek and others. “No,” Ek said.",
            "Sheriff",
        ),
        (
            "“It is safe,” said Ada Ek, director of the Coalition to Protect Piers.",
            "director of the Coalition to Protect Piers",
        ),
        (
            "Its lead author, Ada Ek of the University of Brenn, called it “safe”.",
            "Its lead author",
        ),
        ("The pier had been safe, according to the owner, Bo Ek of Brenn Boats.", "the owner"),
        (
            "Police public affairs officer Inspector Bo Ek called it “safe”.",
            "Police public affairs officer Inspector",
        ),
        ("Ada Ek, the hospital's only midwife, called it “safe”.", "the hospital's only midwife"),
        ("Bo Ek, a recently retired diver, called it “safe”.", "a recently retired diver"),
        ("“It is safe,” nurse-midwife Ada Ek told the board.", "nurse-midwife"),
        ("The Attorney General, Ada Ek, called it “safe”.", "The Attorney General"),
        ("Councilman Bo Ek, the deputy chief's cousin, called it “safe”.", "Councilman"),
    ],
)
def test_the_role_is_the_fullest_noun_phrase(body: str, role: str | None) -> None:
    expected = {
        "(58)": "a member of the Ek Board",
        "works": "an interpreter at Ekware",
        "Lawyer": "Ekville’s chief legal officer",
        "Catalan": None,
    }
    key = next((key for key in expected if key in body), "")
    assert speaker(body).role == (expected[key] if key else role)


@pytest.mark.parametrize(
    "tail", ["based in Leeds", "who dives", "by trade", "turned mayor", "since May", "himself"]
)
def test_a_role_after_who_spoke_ends_before_whatever_follows(tail: str) -> None:
    assert speaker(f"“It is safe,” said Bo Ek, a nurse {tail}.").role == "a nurse"


@pytest.mark.parametrize("after", ["was wrong", "said so", "added that it was"])
def test_a_subject_after_who_spoke_is_no_role(after: str) -> None:
    assert speaker(f"It was, said Bo Ek, a nurse {after}. “It is safe,” Ek said.").role is None


def test_what_a_speaker_does_is_no_role() -> None:
    assert speaker("“It is safe,” said Bo Ek, shaking his head in doubt.").role is None


@pytest.mark.parametrize(
    "role",
    ["an editor at The Ekville Post", "a reporter for the Ekville Post", "a farmer near Leeds"],
)
def test_a_paper_or_a_place_belongs_to_a_role(role: str) -> None:
    assert speaker(f"“It is safe,” said Bo Ek, {role}.").role == role
    assert speaker(f"Bo Ek, {role}, called it “safe”.").role == role


@pytest.mark.parametrize(
    ("body", "role"),
    [
        ("Public works director Ada Ek called it “safe”.", "Public works director"),
        ("Area youth leader Ada Ek called it “safe”.", "Area youth leader"),
        ("City planning manager Ada Ek called it “safe”.", "City planning manager"),
        ("Retired school bus driver Ada Ek called it “safe”.", "Retired school bus driver"),
        ("They met minister Ada Ek. “It is safe,” Ek said.", "minister"),
        ("They heard from swim coach Ada Ek. “It is safe,” Ek said.", "swim coach"),
        ("“It is safe,” said street food seller Ada Ek.", "street food seller"),
        ("Brenn market vendor Ada Ek called it “safe”.", "Brenn market vendor"),
        ("Rain fell and dairy farmer Ada Ek called it “safe”.", "dairy farmer"),
        ("Yesterday swim coach Ada Ek called it “safe”.", "swim coach"),
        ("On Monday swim coach Ada Ek called it “safe”.", "swim coach"),
        ("On Monday Norway’s coach Ada Ek called it “safe”.", "Norway’s coach"),
        ("“It is safe,” the award-winning author Ada Ek said.", "award-winning author"),
        ("“It is safe,” the managing director Ada Ek said.", "managing director"),
        ("“It is safe,” said the taxi driver Ada Ek.", "taxi driver"),
        ("He met driver Ada Ek. “It is safe,” Ek said.", "driver"),
        ("The club could face challenger Ada Ek. “It is safe,” Ek said.", "challenger"),
        ("They chose to press Norway’s coach Ada Ek. “It is safe,” Ek said.", "Norway’s coach"),
        ("It was a day of grabbing driver Ada Ek. “It is safe,” Ek said.", "driver"),
        ("Last week energy minister Ada Ek called it “safe”.", "minister"),
    ],
)
def test_a_role_before_a_name_begins_with_the_nouns_that_say_more_of_it(
    body: str, role: str
) -> None:
    assert speaker(body).role == role


@pytest.mark.parametrize(
    ("body", "name", "role"),
    [
        ("Minister of State Koh Beng Ek called it “safe”.", "Koh Beng Ek", "Minister of State"),
        (
            "Senior Minister of State for Health Koh Beng Ek called it “safe”.",
            "Koh Beng Ek",
            "Senior Minister of State for Health",
        ),
        (
            "Minister for Transport Chee Hong Ek called it “safe”.",
            "Chee Hong Ek",
            "Minister for Transport",
        ),
        (
            "Minister for Justice Felicity Ek called it “safe”.",
            "Felicity Ek",
            "Minister for Justice",
        ),
        ("Secretary of State John Ek called it “safe”.", "John Ek", "Secretary of State"),
        ("Brenn MEC Thabo Ek called it “safe”.", "Thabo Ek", "Brenn MEC"),
        ("Coauthor Ada Ek called it “safe”.", "Ada Ek", "Coauthor"),
        ("Qualifier Ada Ek called it “safe”.", "Ada Ek", "Qualifier"),
        ("Waqar Ahmad Ek called it “safe”.", "Waqar Ahmad Ek", None),
        (
            "Police Officer (PO) Shafqat Ali Ek called it “safe”.",
            "Shafqat Ali Ek",
            "Police Officer (PO)",
        ),
        ("Police Officer Waqar Ahmad Ek called it “safe”.", "Waqar Ahmad Ek", "Police Officer"),
        ("Coun Mohammed Ek called it “safe”.", "Mohammed Ek", "Coun"),
        ("Kenyan-born Ada Ek called it “safe”.", "Ada Ek", None),
        ("The Academic Staff Forum called it “safe”.", "Academic Staff Forum", None),
        ("“It is safe,” said the Nurse Training Board.", "Nurse Training Board", None),
        ("Great-grandmother-of-six Ada Ek called it “safe”.", "Ada Ek", "Great-grandmother-of-six"),
        ("Nan-of-nine Ada Ek called it “safe”.", "Ada Ek", "Nan-of-nine"),
        ("“It is safe,” said grandad-of-two Bo Ek.", "Bo Ek", "grandad-of-two"),
        ("The engineer, R K Ek, called it “safe”.", "R K Ek", "The engineer"),
        ("“It is safe,” said D Raja.", "D Raja", None),
        ("“It is safe,” said Rep. Ada Ek, R, of Leeds.", "Ada Ek", "Rep."),
        ("Ada Ek ’27, a member of the club, called it “safe”.", "Ada Ek", "a member of the club"),
    ],
)
def test_the_title_ends_where_the_name_begins(body: str, name: str, role: str | None) -> None:
    found = speaker(body)
    assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize(
    "body",
    [
        "In Leeds, the mayor said it was safe. Ada Ek called it “safe again”.",
        "Ada Ek, and Prime Minister Bo Lie, met. Ek called it “safe again”.",
        "Ada Ek, the same day, called it “safe again”.",
        "Ada Ek, 41, called it “safe again”.",
        "Ada Ek, told to leave, called it “safe again”.",
        "It was a report by top Ada Ek. Ek called it “safe again”.",
    ],
)
def test_a_clause_or_somebody_else_is_no_role(body: str) -> None:
    assert speaker(body).role is None


@pytest.mark.parametrize(
    ("body", "affiliation"),
    [
        ("A spokesman for the Ek Water Company called it “safe”.", "Ek Water Company"),
        ("A Northwind spokesperson called it “safe”.", "Northwind"),
        ("Tor Vik of the Harbour Union called it “safe”.", "Harbour Union"),
        ("Ada Ek, of the charity Warm Piers, called it “safe”.", "Warm Piers"),
        ("Harbour Union leader Ada Ek called it “safe”.", "Harbour Union"),
        ("“It is safe,” said Ada Ek, a lecturer at Leeds University.", "Leeds University"),
        ("A poll by the Lake Institute said it was “safe”.", "Lake Institute"),
        ("Officials of the Ek Road Board called it “safe”.", "Ek Road Board"),
        ("Spokespeople for Northwind called it “safe”.", "Northwind"),
        ("A spokesperson for the Ek School District called it “safe”.", "Ek School District"),
        (
            "Police Chief Ada Ek called it “safe”. Leeds Police Department has it.",
            "Leeds Police Department",
        ),
        (
            "Council member Ada Ek called it “safe”. It is the Leeds City Council’s.",
            "Leeds City Council",
        ),
        (
            "Department spokesman Bo Ek called it “safe”. The Department of Roads met.",
            "Department of Roads",
        ),
        ("Council member Ada Ek called it “safe”. Ek Council met. So did Bo Council.", None),
        ("City Manager Ada Ek called it “safe”.", None),
        ("Kremlin spokesman Bo Ek called it “safe”.", "Kremlin"),
        ("The Harbour Union’s Ada Ek called it “safe”.", "Harbour Union"),
        ("Norway’s Ada Ek called it “safe”.", None),
        ("Bo Dahl’s Ada Ek called it “safe”.", None),
        ("President of the Harbour Union Ada Ek called it “safe”.", "Harbour Union"),
        ("Secretary of the Divers’ Union Ada Ek called it “safe”.", "Divers’ Union"),
        ("Mayor of Leeds Ada Ek called it “safe”.", None),
        ("Ada Ek, who heads the Harbour Union, called it “safe”.", "Harbour Union"),
        ("Ada Ek, who works for the charity Warm Piers, called it “safe”.", "Warm Piers"),
        ("Ada Ek, who lives with Bo Dahl, called it “safe”.", None),
        ("Northwind CEO Ada Ek called it “safe”.", "Northwind"),
        ("Ada Ek, founder and CEO of Northwind, called it “safe”.", "Northwind"),
        ("Norwegian minister Ada Ek called it “safe”.", None),
        ("Ada Ek, mayor of Leeds, called it “safe”.", None),
        ("An aide to Ada Ek called it “safe”.", None),
        ("Ada Ek, an analyst at Holmgren Sachs, called it “safe”.", "Holmgren Sachs"),
        ("Holmgren Sachs analyst Ada Ek called it “safe”.", "Holmgren Sachs"),
        ("Holmgren Sachs’ chief executive, Ada Ek, called it “safe”.", "Holmgren Sachs"),
        ("A Holmgren Sachs spokesperson called it “safe”.", "Holmgren Sachs"),
        ("A spokesman for Holmgren Sachs called it “safe”.", "Holmgren Sachs"),
        ("Ada Ek, the founder of Northwind, called it “safe”.", "Northwind"),
        ("Ada Ek, a founding member of NorthWind, called it “safe”.", "NorthWind"),
        ("Ada Ek of Holm & Vik called it “safe”.", "Holm & Vik"),
        ("Ada Ek, editor of Bo Dahl’s diary, called it “safe”.", None),
        ("A spokesman for Xanda Holmgren’s campaign called it “safe”. She won.", None),
        ("“It is safe,” said Zippa general manager Bo Ek.", "Zippa"),
        ("“It is safe,” said Marlow Hart convener Ada Ek.", "Marlow Hart"),
    ],
)
def test_the_affiliation_is_the_body_one_speaks_for(body: str, affiliation: str | None) -> None:
    found = speaker(body).affiliation
    assert (found and found.text) == affiliation


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("“It is safe,” said Ada Ek and Bo Dahl.", "Ada Ek and Bo Dahl"),
        ("Ada Ek and Bo Dahl said it was “safe again”.", "Ada Ek and Bo Dahl"),
        ("Both Ada Ek and Bo Dahl said it was “safe again”.", "Ada Ek and Bo Dahl"),
        ("The pier is safe again, according to Ada Ek and Bo Dahl.", "Ada Ek and Bo Dahl"),
        ("Mayor Ada Ek and diver Bo Dahl called it “safe again”.", "Ada Ek and Bo Dahl"),
        ("Ada Ek came. “It is safe,” said Ek and Bo Dahl.", "Ada Ek and Bo Dahl"),
        ("Fire Chief Ada Ek and Mayor Bo Dahl said it was “safe again”.", "Ada Ek and Bo Dahl"),
    ],
)
def test_two_who_say_one_thing_are_one_speaker(body: str, name: str) -> None:
    article = Article.parse(f"Pier to open\n\n{body}")
    quote = article.quotes[-1]
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == (name, "group")
    assert len(quote.speaker.mentions) == 2
    assert quote.mention is not None
    assert " and " in quote.mention.text


@pytest.mark.parametrize(
    "body",
    [
        "“It is safe,” said Ada Ek, Bo Dahl and Jan Lie.",
        "Ada Ek, Bo Dahl, and Jan Lie said it was “safe again”.",
        "Ada Ek, her neighbour Bo Dahl and retired diver Jan Lie said it was “safe again”.",
        "The pier is safe again, according to Ada Ek, Bo Dahl and Jan Lie.",
    ],
)
def test_so_are_three(body: str) -> None:
    found = speaker(body)
    assert (found.name, found.kind) == ("Ada Ek, Bo Dahl and Jan Lie", "group")
    assert len(found.mentions) == 3


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("“It is safe,” said Ada Ek, Bo Dahl and Jan Lie agreed.", "Ada Ek"),
        ("“It is safe,” said Ada Ek, the Ekland Roads and Border Protection chief.", "Ada Ek"),
        (
            "Nye Veje, the Harbour Union and the Ferry Union said it was “safe again”.",
            "Nye Veje, Harbour Union and Ferry Union",
        ),
        ("According to pier insider Ada Ek, Dahl and Lie have agreed to “all terms”.", "Ada Ek"),
        ("He met Jan Lie, Ada Ek and Bo Dahl said it was “safe again”.", "Ada Ek and Bo Dahl"),
        ("Ada Ek met Bo Dahl and Jan Lie said it was “safe again”.", "Jan Lie"),
        ("“It is safe,” said Ada Ek and Bo Dahl agreed.", "Ada Ek"),
        ("Trade and Rural Affairs minister Ada Ek called it “safe again”.", "Ada Ek"),
    ],
)
def test_others_who_are_named_side_by_side_speak_alone(body: str, name: str) -> None:
    assert speaker(body).name == name


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("“It is new,” Ada Ek said. Her statement said: “It is safe again.”", "Ada Ek"),
        ("Ekware issued a statement saying that “it is safe again”.", "Ekware"),
        ("Ada Ek posted a tweet saying it was “safe again”.", "Ada Ek"),
        ("A statement from the Ek Board said it was “safe again”.", "Ek Board"),
        ("“It is new,” the Ek Board said. “It is safe again,” the statement said.", "Ek Board"),
        ("“It is safe again,” Ada Ek's statement said.", "Ada Ek"),
        ("Ada Ek came home. Her message to the owners: “Keep the boat.”", "Ada Ek"),
        ("Ada Ek's verdict was “Keep the boat for another winter.”", "Ada Ek"),
        ("Ada Ek's recommendation is that “the boat is kept.”", "Ada Ek"),
        ("The statement from Ada Ek was clear: “Keep the boat for another winter.”", "Ada Ek"),
        ("The Ek Board's summary: “The boat stays.”", "Ek Board"),
        ("“It is new,” the Ek Board said. “The boat stays,” the statement read.", "Ek Board"),
    ],
)
def test_a_statement_is_its_issuers(body: str, name: str) -> None:
    assert speaker(body).name == name


@pytest.mark.parametrize(
    "who", ["one", "another", "others", "several", "two", "all", "one of them"]
)
def test_a_word_that_stands_for_people_speaks_after_its_verb_as_well(who: str) -> None:
    body = f"Keepers met in Ekville. “It is safe again,” said {who}"
    assert speaker(f"{body}.").name == who.removesuffix(" of them")
    assert speaker(f"{body}, who gave no name.").name == who.removesuffix(" of them")


@pytest.mark.parametrize(
    ("body", "document"),
    [
        ("A new Ek Institute poll found that half of the islanders wanted a bridge.", "poll"),
        ("The study found that half of the islanders wanted a bridge.", "study"),
        ("The lawsuit claims that the club knew of the leak.", "lawsuit"),
        ("A report by the Lake Institute says that bread is dear.", "report"),
        ("The fire department's report says that bread is dear.", "fire department's report"),
        ("A University of the Lakes study says that bread is dear.", "University of the Lakes"),
    ],
)
def test_polls_studies_and_lawsuits_speak(body: str, document: str) -> None:
    found = speaker(body)
    assert found.kind == "document"
    assert document in found.name


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Abroad the debate is about piers. Ada Ek called it “safe again”.", "Abroad"),
        ("Keeping watch is dull. Ada Ek called it “safe again”.", "Keeping"),
        ("Ada Ek, of the charity Warm Piers, which is new, said: “It is safe.”", "Warm Piers"),
    ],
)
def test_words_that_are_nobody_dont_speak(body: str, name: str) -> None:
    assert speaker(body).name == "Ada Ek"
    assert name not in {one.name for one in Article.parse(f"Pier to open\n\n{body}").speakers}


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("Hundreds of residents said the pier should close.", "Hundreds of residents"),
        ("“It is safe,” said dozens of old sailors.", "dozens of old sailors"),
        ("The pier should close, scores of divers said.", "scores of divers"),
        ("The pier should close, rescue workers said.", "rescue workers"),
        ("The pier should close on Sunday, emergency officials said.", "emergency officials"),
    ],
)
def test_how_many_or_of_what_they_are_is_part_of_their_name(body: str, name: str) -> None:
    found = speaker(body)
    assert (found.name, found.kind) == (name, "group")


@pytest.mark.parametrize(
    ("body", "name"),
    [
        (
            "A leaflet circulating in Ekville claims that the pier is shut.",
            "circulating in Ekville",
        ),
        ("All divers we talked to said “it is safe again”. All divers left.", "we talked to"),
        ("“It is safe,” said a diver who gave no name.", "who gave no name"),
        ("The pier was shut, according to records obtained by the Post.", "obtained by the Post"),
        ("A complaint filed in Ekville Court says the pier was shut.", "filed in Ekville Court"),
        ("A boy arrested last week told officers he had swum there.", "arrested last week"),
        ("Police investigating the crash said the pier was shut.", "investigating the crash"),
        ("A diver who denied mentioning his name said the pier was shut.", "mentioning his name"),
        ("A plan seen by the Post lying on a desk says the pier is shut.", "seen by the Post"),
        ("A 2019 report from the town auditor found that the pier was shut.", "the town auditor"),
        ("A survey by Ek Labs was read. The survey says the pier is shut.", "by Ek Labs"),
        ("St. Olaf police said the pier was shut.", "St. Olaf police"),
    ],
)
def test_a_clause_that_tells_which_one_is_meant_is_part_of_the_name(body: str, name: str) -> None:
    assert speaker(body).name.endswith(name)


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("A sailor who saw it, Ada Ek, said the pier was shut.", "Ada Ek"),
        ("The council rejected any doubts and said the pier was safe.", "The council"),
        ("One diver during the talks said that the pier was shut.", "One diver"),
        ("The harbour office has later said that the pier was shut.", "The harbour office"),
    ],
)
def test_no_other_clause_is_part_of_the_name(body: str, name: str) -> None:
    assert speaker(body).name == name


@pytest.mark.parametrize("given", ["Emily", "Kelly", "Billy", "Kimberly", "Summer", "April"])
def test_a_given_name_that_looks_like_another_word_opens_a_sentence(given: str) -> None:
    assert speaker(f"{given} Dunn, 31, is out. “It is safe,” Dunn said.").name == f"{given} Dunn"
    assert speaker(f"{given} Dunn called it “safe”.").name == f"{given} Dunn"


def test_what_an_owner_always_stands_before_is_one_name_though_it_opens_the_headline() -> None:
    article = Article.parse(
        "Lantern is late\n\nEkville's Lantern said it would rain. The plan is bad, Ekville's "
        "Lantern said.\n\n“We go,” Ekville's Lantern said on Monday."
    )
    who = {quote.speaker.name for quote in article.quotes if quote.speaker}
    assert who == {"Ekville's Lantern"}


@pytest.mark.parametrize("name", ["Rabindra Nath Ek", "Nguyen Thi Ek", "Sk Abdul Ek"])
def test_a_name_after_a_title_begins_with_words_spelt_as_names_are(name: str) -> None:
    found = speaker(f"Engineer {name} called it “safe”.")
    assert (found.name, found.role) == (name, "Engineer")


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Bo King, Jr.,", "Bo King Jr."),
        ("Mayor Bo King, Jr.,", "Bo King Jr."),
        ("Mayor King, Jr.,", "King Jr."),
        ("Bo Dahl , Jr.,", "Bo Dahl Jr."),
        ("Rep. Bo Judge, Sr.,", "Bo Judge Sr."),
    ],
)
def test_a_family_name_before_a_suffix_is_no_title(words: str, name: str) -> None:
    assert speaker(f"{words} called it “safe again”.").name == name


def test_a_number_after_a_name_leaves_the_full_stop_to_the_sentence() -> None:
    assert speaker("“It is safe again,” said Bo P. Dahl III.").name == "Bo P. Dahl III"
    assert speaker("“It is safe again,” said Bo P. Dahl Jr.").name == "Bo P. Dahl Jr."


@pytest.mark.parametrize("adverb", ["Finally", "Early", "Sadly"])
def test_an_adverb_that_opens_a_sentence_is_no_given_name(adverb: str) -> None:
    assert speaker(f"{adverb} Dunn called it “safe”.").name == "Dunn"


@pytest.mark.parametrize("family", ["Banks", "Laws", "Long", "Good", "Winter", "March", "Read"])
def test_a_family_name_that_is_a_word_is_somebodys(family: str) -> None:
    assert (
        speaker(f"Ida {family}, 31, is out. “It is safe,” {family} said.").name == f"Ida {family}"
    )
    assert speaker(f"Ida {family} is out. {family} called it “safe”.").name == f"Ida {family}"


def test_a_noun_without_such_a_name_is_nobodys() -> None:
    assert speaker("Ida Ek is out. Banks called it “safe again”.").kind == "group"


@pytest.mark.parametrize(
    "name",
    [
        "Bill de Ek", "Juan del Ek", "Juan dela Ek", "Ada dos Ek", "Ada von und zu Ek",
        "A. Ek", "I. Ek",
        "Tor 'Red' Ek", "Tor “Big Red” Ek", "Ada B. ‘The Big Duck’ Ek",
    ],
)  # fmt: skip
def test_a_name_is_whole_with_its_particles_initials_and_nickname(name: str) -> None:
    for body in (f"{name} called it “safe again”.", f"“It is safe again,” said Mayor {name}."):
        found = speaker(body)
        assert (found.name, found.kind) == (name, "person")


def test_what_stands_in_marks_beside_a_name_is_no_nickname() -> None:
    assert speaker("“We go, Ek,” Ada Holm said.").name == "Ada Holm"


@pytest.mark.parametrize(
    "name", ["Jean-Luc Ek", "Anne-Marie Ek", "Lam Ka-wai", "Ban Ho-min", "Siobhán Ní Ek"]
)
def test_given_names_of_two_words_are_a_persons(name: str) -> None:
    assert speaker(f"{name} called it “safe again”.").kind == "person"


@pytest.mark.parametrize("name", ["Zeb Ekko", "Tom Park", "Ekko"])
def test_an_age_is_a_persons(name: str) -> None:
    assert speaker(f"{name}, 31, called it “safe again”.").kind == "person"
    assert speaker(f"{name}, aged 31, called it “safe again”.").kind == "person"


def test_a_year_is_no_age() -> None:
    assert speaker("Since Ekko, 1931, called it “safe again”, all swim.").kind == "organization"


@pytest.mark.parametrize("family", ["Ruiz", "Ek", "Ruiz Ek"])
def test_either_family_name_means_the_person(family: str) -> None:
    assert speaker(f"María Ruiz Ek swam. “It is safe,” {family} said.").name == "María Ruiz Ek"


def test_a_verb_of_the_past_is_no_part_of_who_thinks() -> None:
    assert speaker("Ole Brenn thought some called it safe. Brenn said “no”.").name == "Ole Brenn"


@pytest.mark.parametrize("name", ["8B", "20VC", "8-Bridges", "Channel 6"])
def test_a_firm_may_begin_or_end_with_a_number(name: str) -> None:
    for body in (f"{name} said that it was safe.", f"“It is safe,” said {name}."):
        found = speaker(body)
        assert (found.name, found.kind) == (name, "organization")


def test_other_numbers_with_letters_are_nobody() -> None:
    article = Article.parse("Pier to open\n\nAda Holm came by 4D. “It is 5G again,” Holm said.")
    assert [one.name for one in article.speakers] == ["Ada Holm"]


@pytest.mark.parametrize("word", ["Neither", "Embattled", "Absent", "Concerning", "Rising"])
def test_a_word_that_opens_a_sentence_is_no_part_of_a_full_name(word: str) -> None:
    assert speaker(f"{word} Ada Holm left. “It is safe,” Holm said.").name == "Ada Holm"


@pytest.mark.parametrize(
    "name", ["Xanda Ada Holm", "Te Ada Holm", "Fort Ada Rangers", "Hotel Ada Holm"]
)
def test_but_a_name_may_open_one(name: str) -> None:
    assert speaker(f"{name} came. “It is safe,” {name} said.").name == name


def test_a_given_name_inside_another_name_is_not_that_person() -> None:
    assert speaker("Ada Emily Ek swam. “It is safe,” Emily said.").name == "Emily"


@pytest.mark.parametrize("name", ["Xi", "Bo Wu"])
def test_the_full_stop_after_two_letters_is_in_no_name(name: str) -> None:
    assert speaker(f"“It is safe again,” said a diver for {name}.").name == f"a diver for {name}"


def test_both_is_nobody_before_two_names() -> None:
    found = speaker("According to both Ada Ek and Bo Lie, the pier had been safe for years.")
    assert found.name == "Ada Ek and Bo Lie"


def test_a_document_is_not_called_by_its_verb() -> None:
    found = speaker("A sound report ordered by Ekware found that half of the pier was wet.")
    assert found.name == "A sound report ordered by Ekware"


@pytest.mark.parametrize("name", ["Office for Ekland Statistics", "Ek School of Law"])
def test_a_body_for_documents_is_no_document(name: str) -> None:
    assert speaker(f"The {name} called it “safe again”.").kind == "organization"


@pytest.mark.parametrize("what", ["“a wall”", "a hero and “a wall”"])
def test_whom_somebody_calls_something_is_not_who_calls(what: str) -> None:
    assert speaker(f"In a letter, the union called Ada Ek {what}.").name == "the union"


def test_a_name_after_called_may_be_the_bodys_own() -> None:
    assert speaker("A group called Warm Piers said the pier was shut.").name == "Warm Piers"


@pytest.mark.parametrize("opening", ["Reacting", "Contributing", "Corroborating"])
def test_a_participle_that_opens_a_sentence_is_nobody(opening: str) -> None:
    body = f"{opening}, the secretary of the party, Malam Bo Ek, described it as “safe”."
    assert speaker(body).name == "Bo Ek"


@pytest.mark.parametrize(
    "name",
    [
        "Coast Guard", "Ekland National Guard", "Red Cross", "Ekland Red Crescent", "Sunday Times",
        "Centers for Disease Control", "Centers for Harbour Control and Prevention",
        "Centre for Pier Studies", "Justice Department", "Premier League", "General Assembly",
        "Executive Board", "Republican Harbour Committee", "Marine Safety Council",
        "Tenant Advice Centre", "Green Workers Party", "Ekland Justice Ministry",
    ],
)  # fmt: skip
def test_bodies_whose_names_look_like_people_days_or_groups(name: str) -> None:
    for body in (f"The {name} called it “safe again”.", f"“It is safe,” said the {name}."):
        found = speaker(body)
        assert (found.name, found.kind) == (name, "organization")


@pytest.mark.parametrize("name", ["St. Olaf's Hospital", "St. Olaf’s Church", "Ek Holm plc"])
def test_bodies_with_small_signs_inside_or_after_their_names(name: str) -> None:
    for body in (f"{name} called it “safe again”.", f"“It is safe again,” {name} said."):
        found = speaker(body)
        assert (found.name, found.kind) == (name, "organization")


@pytest.mark.parametrize(
    ("body", "name", "role"),
    [
        ("“It is safe,” Coast Guard Lt. Ada Ek said.", "Ada Ek", "Coast Guard Lt."),
        ("“It is safe,” Ada Cross said.", "Ada Cross", None),
        ("St. Olaf's Ada Ek called it “safe again”.", "Ada Ek", None),
        ("A security guard called it “safe again”.", "A security guard", None),
    ],
)
def test_people_beside_such_words_are_people(body: str, name: str, role: str | None) -> None:
    found = speaker(body)
    assert (found.name, found.kind, found.role) == (name, "person", role)


@pytest.mark.parametrize("before", ["former", "senior", "top", "major", "retired", "conservative"])
@pytest.mark.parametrize(
    "name",
    ["Harbour Ministry", "White House", "Sierra Council", "Club for Boats", "Ek Workers Union"],
)
def test_a_word_before_a_body_that_belongs_to_its_people_is_no_title(
    before: str, name: str
) -> None:
    body = f"A {before} {name} lawyer left. “It is safe,” the {name} said."
    found = speaker(body)
    assert (found.name, found.kind, found.role) == (name, "organization", None)


@pytest.mark.parametrize("title", ["Mayor", "General", "Senator", "Justice", "Major", "Dr"])
@pytest.mark.parametrize("name", ["Frank Church", "Ada House", "Xanda Post"])
def test_family_names_like_bodies_are_peoples_after_a_title(title: str, name: str) -> None:
    family = name.rsplit(maxsplit=1)[-1]
    assert speaker(f"“It is safe,” said {title} {family}.").name == family
    body = f"{title} {name} came. “It is safe,” {family} said."
    found = speaker(body)
    assert (found.name, found.kind) == (name, "person")


def test_a_day_before_a_papers_name_is_a_day() -> None:
    assert speaker("On Sunday Times readers called it “safe again”.").name == "Times readers"


@pytest.mark.parametrize(
    "title",
    [
        "Madame", "Señor", "Doña", "Daw", "Alh.", "Msgr.", "Pfc.", "Cdr", "ASP", "CP", "Commodore",
        "Midshipman", "Assemblymember", "Senator-elect", "Ex-mayor", "Then-president",
        "Sub-inspector", "Pte", "Hajiya", "The Honourable",
        "Secretary of Housing and Urban Affairs",
    ],
)  # fmt: skip
def test_rarer_titles_are_no_part_of_the_name(title: str) -> None:
    for body in (f"{title} Ada Ek called it “safe again”.", f"“It is safe,” {title} Ada Ek said."):
        found = speaker(body)
        assert (found.name, found.kind) == ("Ada Ek", "person")


@pytest.mark.parametrize(
    "office",
    [
        "Secretary of State", "Secretary of Defense", "Chief of Staff", "Chief of Police",
        "Minister of Foreign Affairs", "Director of Public Prosecutions", "Head of Research",
        "Minister of Trade and Industry", "Deputy Minister of Agriculture",
    ],
)  # fmt: skip
def test_a_family_name_alone_stands_after_what_an_office_is_for(office: str) -> None:
    found = speaker(f"Ada Holm came. “It is safe,” said {office} Holm.")
    assert (found.name, found.kind, found.role) == ("Ada Holm", "person", office)
    found = speaker(f"“It is safe,” said the {office}.")
    assert (found.name, found.kind) == (f"the {office}", "person")


@pytest.mark.parametrize(
    "role",
    [
        "secretary of state", "former US secretary of state", "chief of staff", "chief of police",
        "Northwind head of research", "speaker of the parliament", "mother of two",
        "editor in chief", "professor of law",
    ],
)  # fmt: skip
@pytest.mark.parametrize("name", ["Ada Holm", "Xanu Okoro"])
def test_what_a_role_in_small_letters_is_of_stands_before_a_name(role: str, name: str) -> None:
    for body in (f"“It is safe,” said {role} {name}.", f"On Monday {role} {name} said: “Safe.”"):
        found = speaker(body)
        assert (found.name, found.role) == (name, role)


@pytest.mark.parametrize("office", ["Bishop of New York", "Secretary of Homeland Security"])
def test_what_an_office_is_of_is_no_family_name(office: str) -> None:
    assert speaker(f"“It is safe,” said the {office}.").name == f"the {office}"


def test_letters_that_are_a_title_may_be_a_firms() -> None:
    assert speaker("AIG called it “safe again”.").name == "AIG"
    assert speaker("CP Holdings called it “safe again”.").name == "CP Holdings"


def test_a_body_is_not_called_after_people_of_its_name() -> None:
    text = "Ekware Engineers mended the pier. Ekware called it “safe again”."
    assert speaker(text).name == "Ekware"
