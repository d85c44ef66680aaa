"""Printed times: what is read, and what is left unread."""

# A time printed without a zone is a naive datetime.
# ruff: noqa: DTZ001

import re
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from newsparse import Article, Parser
from newsparse.tables import table
from newsparse.timestamps import Stamp, TimeReading, find_stamps

OSLO = ZoneInfo("Europe/Oslo")


def stamps(line: str, **how: object) -> list[Stamp]:
    return find_stamps(line, 0, len(line), TimeReading(**how))  # type: ignore[arg-type]


def printed(line: str, **how: object) -> str | None:
    """The first time on *line* in ISO 8601: a day alone where no clock is printed."""
    for stamp in stamps(line, **how):
        if stamp.moment is not None:
            if stamp.precision == "day":
                return stamp.moment.date().isoformat()
            return stamp.moment.isoformat(timespec="auto")
    return None


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("4 May 2021", "2021-05-04"),
        ("May 4, 2021", "2021-05-04"),
        ("Tuesday, 4th of May, 2021", "2021-05-04"),
        ("04-May-21", "2021-05-04"),
        ("4 May '21", "2021-05-04"),
        ("2021 May 4", "2021-05-04"),
        ("2021/5/4", "2021-05-04"),
        ("4.5.2021", "2021-05-04"),
        ("31/12/2021", "2021-12-31"),
        ("12/31/2021", "2021-12-31"),
        ("04 / May / 2021", "2021-05-04"),
        ("May the 4th, 2021", "2021-05-04"),
        ("2nd of May 2021", "2021-05-02"),
        ("Sept. 4, 2021", "2021-09-04"),
        ("SEPTEMBER 4, 2021", "2021-09-04"),
        ("2021. 9. 4.", "2021-09-04"),
    ],
)
def test_a_day_in_every_printed_style(line: str, iso: str) -> None:
    assert printed(line) == iso


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("4 May 2021 10:05", "2021-05-04T10:05:00"),
        ("10:05, 4 May 2021", "2021-05-04T10:05:00"),
        ("Wednesday, 4 August, 2021 - 22:07", "2021-08-04T22:07:00"),
        ("May 4, 2021 at 10:05 p.m.", "2021-05-04T22:05:00"),
        ("May 4, 2021 | 12:05am", "2021-05-04T00:05:00"),
        ("5 PM May 4, 2021", "2021-05-04T17:00:00"),
        ("4 May 2021 10.05 CET", "2021-05-04T10:05:00+01:00"),
        ("4 mai 2021 à 10h05", "2021-05-04T10:05:00"),
        ("2021-05-04T10:05:07Z", "2021-05-04T10:05:07+00:00"),
        ("2021-05-04 10:05:07.123+05:30", "2021-05-04T10:05:07+05:30"),
        ("Tue May 4 10:05:07 EDT 2021", "2021-05-04T10:05:07-04:00"),
        ("2021年5月4日 10時05分", "2021-05-04T10:05:00"),
        ("2021.05.04. 오후 3:05", "2021-05-04T15:05:00"),
        ("2021年9月4日（土）10時05分", "2021-09-04T10:05:00"),
        ("4 May 2021 10.05pm", "2021-05-04T22:05:00"),
        ("4 May 2021 10:05:33 p.m.", "2021-05-04T22:05:33"),
        ("4 May 2021 12:00 AM", "2021-05-04T00:00:00"),
        ("4 May 2021 12:00 PM", "2021-05-04T12:00:00"),
        ("4 May 2021, 12 noon", "2021-05-04T12:00:00"),
        ("4 May 2021, 10 noon", "2021-05-04"),
        ("4 May 2021, noon", "2021-05-04T12:00:00"),
        ("May 4, 2021 at midnight GMT", "2021-05-04T00:00:00+00:00"),
        ("12:00 midnight, 4 May 2021", "2021-05-04T00:00:00"),
        ("4 May 2021 13:05 PM", "2021-05-04T13:05:00"),
        ("4 May 2021 2205 GMT", "2021-05-04T22:05:00+00:00"),
        ("4 May 2021 2205hrs", "2021-05-04T22:05:00"),
        ("4 May 2021 22.05 Uhr", "2021-05-04T22:05:00"),
        ("10:05 AM EDT on Tuesday, May 4, 2021", "2021-05-04T10:05:00-04:00"),
        ("Sat, 04 Sep 2021 10:05:00 +0000", "2021-09-04T10:05:00+00:00"),
        ("Sat Sep  4 10:05:00 UTC 2021", "2021-09-04T10:05:00+00:00"),
        ("2021-05-04T10:05Z", "2021-05-04T10:05:00+00:00"),
        ("2021-05-04T10:05:07+0200", "2021-05-04T10:05:07+02:00"),
        ("2021-05-04 (Tue) 10:05", "2021-05-04T10:05:00"),
        ("Published May 4, 2021: 1:28 AM ET", "2021-05-04T01:28:00-04:00"),
        ("4 May 2021: 13:28", "2021-05-04T13:28:00"),
        ("Tuesday 04/05/2021: 10.05 pm", "2021-05-04T22:05:00"),
        ("04.05.21 - 10:05", "2021-05-04T10:05:00"),
        ("4.5.21 – 7:05", "2021-05-04T07:05:00"),
        ("Stand: 04.05.21 - 10:05 Uhr | Ada Ek", "2021-05-04T10:05:00"),
        ("Tue May 4 10:05:07 NOWHERE 2021", "2021-05-04T10:05:07"),
        ("Tue May  4 10:05 Ekville 2021", "2021-05-04T10:05:00"),
        ("May 04 2021, 02 38 PM", "2021-05-04T14:38:00"),
        ("4 May 2021. 11 05 am", "2021-05-04T11:05:00"),
        ("Mar 4 May de mayo 2021 10:05h", "2021-05-04T10:05:00"),
        ("Tue 4 May of May 2021 10:05", "2021-05-04T10:05:00"),
        ("4 mai / mai 2021", "2021-05-04"),
        ("4 Mai de maio de 2021 às 10h05", "2021-05-04T10:05:00"),
    ],
)
def test_a_clock_in_every_printed_style(line: str, iso: str) -> None:
    assert printed(line) == iso


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("19. Mai 2021, 10:05 Uhr", "2021-05-19T10:05:00"),
        ("3 de mayo de 2021", "2021-05-03"),
        ("30 kwietnia 2021", "2021-04-30"),
        ("13 gusht 2020, 09:08", "2020-08-13T09:08:00"),
        ("torsdag 8 januari 2026", "2026-01-08"),
        ("20 сентября 2020", "2020-09-20"),
        ("03 يونيو 2020", "2020-06-03"),
        ("4 मई 2021", "2021-05-04"),
        ("4. svibnja 2021.", "2021-05-04"),
        ("utorak, 4. svibnja 2021. 10:05", "2021-05-04T10:05:00"),
        ("14. rujna 2021.", "2021-09-14"),
        ("Аўторак 04 мая 2021", "2021-05-04"),
        ("28 красавіка 2021", "2021-04-28"),
        ("4 мај 2021", "2021-05-04"),
        ("04 Tháng năm 2021", "2021-05-04"),
        ("4 tháng 5, 2021", "2021-05-04"),
        ("28 Tháng mười hai 2021 - 04:55 PM", "2021-12-28T16:55:00"),
        ("Tháng Mười Một 4, 2021", "2021-11-04"),
    ],
)
def test_months_and_weekdays_of_many_languages(line: str, iso: str) -> None:
    assert printed(line) == iso


@pytest.mark.parametrize(
    ("line", "clock"),
    [
        ("4.5.2021 4.30 ip.", "16:30"),
        ("4.5.2021 klo 4.30 ap.", "04:30"),
        ("4 May 2021 6:40 μ.μ.", "18:40"),
        ("4 Μαΐου 2021 6:40 π.μ.", "06:40"),
        ("4 maj 2021 6:40 e pasdites", "18:40"),
        ("2021年5月4日晚7:00", "19:00"),
        ("2021年5月4日 下午3:05", "15:05"),
        ("2021年5月4日凌晨1:05", "01:05"),
        ("2021年5月4日 夜9時05分", "21:05"),
        ("4 tháng 5, 2021 6:40 CH", "18:40"),
        ("4 tháng 5, 2021 6:40 SA", "06:40"),
        ("4 Mayıs 2021 ÖS 6:40", "18:40"),
        ("4 Mei 2021 6.40 PTG", "18:40"),
        ("4 май 2021 6:40 сл.об.", "18:40"),
        ("4. maj 2021 6:40 pop.", "18:40"),
        ("4 May 2021 6:40 em", "18:40"),
        ("4 de maio de 2021 6:40 em Oslo", "06:40"),
    ],
)
def test_the_half_day_in_many_languages(line: str, clock: str) -> None:
    assert printed(line) == f"2021-05-04T{clock}:00"


def test_a_name_that_ends_like_a_weekday_is_no_weekday() -> None:
    for line in ("Ada SamMay 4, 2021", "Ida MonMay 4, 2021", "By Bo WedMay 4, 2021 10:05"):
        (stamp,) = stamps(line)
        assert line[stamp.start : stamp.start + 5] == "May 4"
        assert stamp.moment is not None
        assert stamp.moment.date().isoformat() == "2021-05-04"


def test_words_and_numbers_that_are_glued_come_apart() -> None:
    first, second = stamps("Nov 19 20197:05 AM ESTUpdated Nov 20, 2019 8:00 AM EST")
    est = timezone(timedelta(hours=-5))
    assert first.moment == datetime(2019, 11, 19, 7, 5, tzinfo=est)
    assert (second.moment, second.role) == (datetime(2019, 11, 20, 8, tzinfo=est), "updated")
    assert printed("28. Juli 201928. Juli 2019") == "2019-07-28"
    assert printed("30 kwietnia 2021, 11:5593") == "2021-04-30T11:55:00"


def test_published_and_updated_are_told_apart() -> None:
    roles = [s.role for s in stamps("Published: 4 May 2021 10:05 | Updated: 5 May 2021 11:06")]
    assert roles == ["published", "updated"]
    assert [s.role for s in stamps("Publié le 4 mai 2021, modifié le 5 mai 2021")] == roles
    assert [s.role for s in stamps("4 May 2021")] == [None]
    assert [s.role for s in stamps("Posted 4 May 2021; revised 5 May 2021")] == roles
    assert [s.role for s in stamps("Last modified 4 May 2021")] == ["updated"]


@pytest.mark.parametrize(
    ("line", "published", "updated"),
    [
        ("4 May 2021 | Updated 10:05 IST", "2021-05-04", "2021-05-04T10:05:00+05:30"),
        ("Published: 4 May 2021 Updated: 4:49 p.m.", "2021-05-04", "2021-05-04T16:49:00"),
        ("4 Maggio 2021 Aggiornato alle 16:01", "2021-05-04", "2021-05-04T16:01:00"),
        ("4 May 2021 5:30 pm Updated 8:00 pm", "2021-05-04", "2021-05-04T20:00:00"),
    ],
)
def test_an_update_without_a_day_is_of_the_day_before_it(
    line: str, published: str, updated: str
) -> None:
    first, second = stamps(line)
    assert first.moment is not None
    assert second.moment is not None
    assert (first.role, first.moment.date().isoformat()) in (
        ("published", published),
        (None, published),
    )
    assert (second.role, second.moment.isoformat()) == ("updated", updated)


def test_a_stamp_spans_weekday_clock_and_zone_but_not_its_label() -> None:
    line = "Posted on Tuesday, 4 May 2021 at 10:05 GMT | 3 comments"
    (stamp,) = stamps(line)
    assert line[stamp.start : stamp.end] == "Tuesday, 4 May 2021 at 10:05 GMT"
    assert stamp.label == 0


class TestZones:
    def test_a_name_says_its_offset_as_printed(self) -> None:
        # EST in summer is wrong of the printer, but it is what stands there
        assert printed("4 July 2021 10:05 EST") == "2021-07-04T10:05:00-05:00"

    def test_a_region_keeps_its_own_summer_time(self) -> None:
        assert printed("4 July 2021 10:05 ET") == "2021-07-04T10:05:00-04:00"
        assert printed("4 January 2021 10:05 ET") == "2021-01-04T10:05:00-05:00"

    def test_another_clock_on_the_line_settles_a_contested_name(self) -> None:
        assert printed("4 May 2021 10:30 IST") == "2021-05-04T10:30:00+05:30"
        assert printed("4 May 2021 10:30 IST (09:30 GMT)") == "2021-05-04T10:30:00+01:00"

    def test_a_contested_name_without_a_usual_meaning_stays_naive(self) -> None:
        assert printed("4 May 2021 10:30 AST") == "2021-05-04T10:30:00"
        assert printed("4 May 2021 10:30 AST / 14:30 GMT") == "2021-05-04T10:30:00-04:00"

    def test_a_second_zone_in_brackets_is_the_same_moment(self) -> None:
        assert printed("0339 GMT (1139 HKT) May 4, 2021") == "2021-05-04T03:39:00+00:00"

    @pytest.mark.parametrize(
        ("zone", "offset"),
        [
            ("Eastern", "-04:00"),
            ("Eastern Time", "-04:00"),
            ("Pacific Daylight Time", "-07:00"),
            ("British Summer Time", "+01:00"),
            ("UTC+2", "+02:00"),
            ("(UTC+02:00)", "+02:00"),
            ("GMT-0300", "-03:00"),
            ("-08:00", "-08:00"),
            ("UTC+14", "+14:00"),
            ("Z", "+00:00"),
            ("+03", "+03:00"),
            ("-05", "-05:00"),
            ("GMT +3", "+03:00"),
            ("(GMT +5:30)", "+05:30"),
            ("UTC -04:00", "-04:00"),
            ("UTC +0530", "+05:30"),
        ],
    )
    def test_zones_in_words_and_offsets(self, zone: str, offset: str) -> None:
        assert printed(f"4 May 2021 10:05 {zone}") == f"2021-05-04T10:05:00{offset}"

    def test_a_word_that_is_no_zone_there_is_none(self) -> None:
        assert printed("Eastern Europe, 4 May 2021 10:05") == "2021-05-04T10:05:00"

    def test_a_zone_may_be_glued_to_its_clock(self) -> None:
        assert printed("May 4, 2021 10:05AMEDT") == "2021-05-04T10:05:00-04:00"

    def test_the_documentation_names_every_zone(self) -> None:
        page = Path(__file__).parent.parent / "docs" / "anatomy.md"
        zones = table("zones")
        names = [*zones["fixed"], *zones["wall"], *zones["contested"]]
        words = set(re.findall(r"\w+", page.read_text(encoding="utf-8")))
        assert [name for name in names if name not in words] == []

    def test_tz_is_for_naive_times_only(self) -> None:
        assert printed("4 May 2021 10:05", tz=UTC) == "2021-05-04T10:05:00+00:00"
        assert printed("4 May 2021 10:05 CET", tz=UTC) == "2021-05-04T10:05:00+01:00"


class TestOrderOfDayAndMonth:
    def test_it_is_not_guessed(self) -> None:
        (stamp,) = stamps("4/5/2021")
        assert stamp.moment is None
        assert [day.isoformat() for day in stamp.readings] == ["2021-05-04", "2021-04-05"]

    def test_dayfirst_says_it(self) -> None:
        assert printed("4/5/2021", dayfirst=True) == "2021-05-04"
        assert printed("4/5/2021", dayfirst=False) == "2021-04-05"

    def test_a_weekday_says_it(self) -> None:
        assert printed("Tuesday 4/5/2021") == "2021-05-04"
        assert printed("Monday 4/5/2021") == "2021-04-05"

    def test_dots_are_day_first_unless_dayfirst_says_no(self) -> None:
        assert printed("4.5.2021") == "2021-05-04"
        assert printed("4.5.2021", dayfirst=True) == "2021-05-04"
        assert printed("4.5.2021", dayfirst=False) == "2021-04-05"
        assert printed("24.5.2021", dayfirst=False) == "2021-05-24"


class TestNow:
    NOW = datetime(2021, 5, 6, 12, 0, tzinfo=UTC)

    def test_without_it_no_year_is_made_up(self) -> None:
        assert printed("4 May") is None
        assert printed("2 hours ago") is None

    def test_with_it_a_day_without_a_year_is_the_latest_one(self) -> None:
        assert printed("4 May", now=self.NOW) == "2021-05-04"
        assert printed("24 December", now=self.NOW) == "2020-12-24"

    @pytest.mark.parametrize(
        ("line", "iso"),
        [
            ("2 hours ago", "2021-05-06T10:00:00+00:00"),
            ("vor 3 Tagen", "2021-05-03"),
            ("il y a 5 minutes", "2021-05-06T11:55:00+00:00"),
            ("Updated 1 day ago", "2021-05-05"),
            ("5m ago", "2021-05-06T11:55:00+00:00"),
            ("2 weeks ago", "2021-04-22"),
            ("an hour ago", "2021-05-06T11:00:00+00:00"),
            ("a day ago", "2021-05-05"),
            ("vor einer Stunde", "2021-05-06T11:00:00+00:00"),
            ("just now", "2021-05-06T12:00:00+00:00"),
            ("Published yesterday", "2021-05-05"),
            ("Yesterday at 10:05", "2021-05-05T10:05:00+00:00"),
            ("Today, 10:05 CET", "2021-05-06T10:05:00+01:00"),
            ("heute", "2021-05-06"),
            ("May 4 10:05 AM ET", "2021-05-04T10:05:00-04:00"),
            ("29 February", "2020-02-29"),
            ("Tue 4 May 18.37 GMT", "2021-05-04T18:37:00+00:00"),
            ("Tue 4 May 2021 18.37 GMT", "2021-05-04T18:37:00+00:00"),
            ("4. Mai 19.42 Uhr", "2021-05-04T19:42:00"),
            ("4 May 09:05", "2021-05-04T09:05:00"),
            ("4 May, 9.05am", "2021-05-04T09:05:00"),
            ("3 May 21.05 BST", "2021-05-03T21:05:00+01:00"),
            ("4 mai à 10h05", "2021-05-04T10:05:00"),
        ],
    )
    def test_with_it_times_ago_are_read(self, line: str, iso: str) -> None:
        assert printed(line, now=self.NOW) == iso

    @pytest.mark.parametrize(
        "line",
        [
            "The council met yesterday",
            "Today the council meets",
            "5 months ago",
            "1000000 hours ago",
            "Wednesday, May 4",
        ],
    )
    def test_with_it_what_is_no_time_is_none(self, line: str) -> None:
        assert printed(line, now=self.NOW) is None

    @pytest.mark.parametrize(
        ("line", "iso"),
        [
            # 03:00 became 02:00 that night: 25 hours are a day.
            ("12 hours ago", "2021-10-31T01:00:00+02:00"),
            ("600 minutes ago", "2021-10-31T02:00:00+01:00"),
            ("1 hour ago", "2021-10-31T11:00:00+01:00"),
            ("Today at 10:05", "2021-10-31T10:05:00+01:00"),
            ("Today at 01:05", "2021-10-31T01:05:00+02:00"),
            ("Yesterday at 10:05", "2021-10-30T10:05:00+02:00"),
        ],
    )
    def test_hours_pass_and_days_are_the_calendars(self, line: str, iso: str) -> None:
        assert printed(line, now=datetime(2021, 10, 31, 12, tzinfo=OSLO)) == iso

    def test_without_a_zone_hours_are_those_of_the_clock(self) -> None:
        assert printed("12 hours ago", now=datetime(2021, 10, 31, 12)) == "2021-10-31T00:00:00"

    def test_the_first_and_the_last_of_all_days(self) -> None:
        first = datetime.min.replace(tzinfo=OSLO)
        assert printed("2 hours ago", now=first) is None
        assert printed("1000 weeks ago", now=datetime.min.replace(tzinfo=UTC)) is None
        assert printed("4 May", now=datetime.max.replace(tzinfo=UTC)) == "9999-05-04"


class TestTheZoneOfAParser:
    NOON = datetime(2021, 8, 4, 12, tzinfo=UTC)
    # August 5 in Oslo
    LATE = datetime(2021, 8, 4, 23, 30, tzinfo=UTC)

    def article(self, line: str, now: datetime | None, tz: ZoneInfo | str | None = OSLO) -> Article:
        return Parser(tz=tz, now=now).parse(
            f'Rain ahead today in town\n\nBy Bo Ek\n{line}\n\n"Take a coat today," said Ada Ek.'
        )

    @pytest.mark.parametrize(
        ("line", "now", "iso"),
        [
            ("Yesterday 10:00 am", NOON, "2021-08-03T10:00:00+02:00"),
            ("Yesterday 10:00 am GMT", NOON, "2021-08-03T10:00:00+00:00"),
            ("2 hours ago", NOON, "2021-08-04T12:00:00+02:00"),
            ("Today at 10:05", LATE, "2021-08-05T10:05:00+02:00"),
            # A time of reading without a zone is a clock there.
            ("Yesterday 10:00 am", datetime(2021, 8, 4, 12), "2021-08-03T10:00:00+02:00"),
            ("2 hours ago", datetime(2021, 8, 4, 12), "2021-08-04T10:00:00+02:00"),
        ],
    )
    def test_a_time_that_counts_from_now_is_in_it(self, line: str, now: datetime, iso: str) -> None:
        published = self.article(line, now).published
        assert published is not None
        assert published.isoformat() == iso

    @pytest.mark.parametrize(
        ("line", "now", "day"),
        [
            ("Yesterday", LATE, "2021-08-04"),
            ("3 days ago", LATE, "2021-08-02"),
            ("6 August", LATE, "2021-08-06"),
            ("1 January", datetime(2021, 12, 31, 23, 30, tzinfo=UTC), "2022-01-01"),
            ("Yesterday", datetime(2021, 8, 5, 0, 30), "2021-08-04"),
        ],
    )
    def test_a_day_is_counted_in_it(self, line: str, now: datetime, day: str) -> None:
        article = self.article(line, now)
        assert article.to_dict()["published"] == day
        assert article.published is not None
        assert article.published.utcoffset() == OSLO.utcoffset(
            article.published.replace(tzinfo=None)
        )

    def test_without_one_the_zone_of_now_stays(self) -> None:
        aware = self.article("Yesterday 10:00 am", self.NOON, None).published
        assert aware == datetime(2021, 8, 3, 10, tzinfo=UTC)
        naive = self.article("Yesterday 10:00 am", datetime(2021, 8, 4, 12), None).published
        assert naive == datetime(2021, 8, 3, 10)

    def test_one_whose_times_are_made_by_localize_is_refused(self) -> None:
        with pytest.raises(TypeError, match=r"give zoneinfo\.ZoneInfo\('America/New_York'\)"):
            Parser(tz=LocalizingZone())

    def test_those_of_pytz_are_refused_where_their_offset_changes(self) -> None:
        pytz = pytest.importorskip("pytz")
        with pytest.raises(TypeError, match=r"give zoneinfo\.ZoneInfo\('Europe/Oslo'\)"):
            Parser(tz=pytz.timezone("Europe/Oslo"))
        for fixed in (pytz.utc, pytz.FixedOffset(60), pytz.timezone("Etc/GMT-2")):
            Parser(tz=fixed)
        now = pytz.timezone("America/New_York").localize(datetime(2021, 8, 4, 12))
        published = self.article("2 hours ago", now, None).published
        assert published is not None
        assert published.isoformat() == "2021-08-04T10:00:00-04:00"

    def test_it_may_be_named(self) -> None:
        published = self.article("4 May 2021 10:05", None, "Europe/Oslo").published
        assert published is not None
        assert published.isoformat() == "2021-05-04T10:05:00+02:00"

    @pytest.mark.parametrize(
        ("name", "advice"),
        [
            ("europe/oslo", "did you mean Europe/Oslo"),
            ("Oslo", "did you mean Europe/Oslo"),
            ("New York", "did you mean America/New_York?"),
            ("../../etc/passwd", "names look like Europe/Oslo"),
            ("Europe", "no zone; "),
            ("", "names look like Europe/Oslo"),
        ],
    )
    def test_a_name_of_no_zone_is_refused_with_one_that_is(self, name: str, advice: str) -> None:
        with pytest.raises(ValueError, match=re.escape(advice)):
            Parser(tz=name)

    def test_one_without_local_times_is_refused(self) -> None:
        with pytest.raises(TypeError, match="tz has a zone without local times"):
            Parser(tz=tzinfo())
        with pytest.raises(TypeError, match="now has a zone without local times"):
            Parser(now=datetime(2021, 8, 4, 12, tzinfo=tzinfo()))


class LocalizingZone(tzinfo):
    """A zone as pytz makes them: alone, it says what clocks said before there were zones."""

    def __str__(self) -> str:
        return "America/New_York"

    def utcoffset(self, when: datetime | None, /) -> timedelta | None:
        return when and timedelta(hours=-4, minutes=-56)

    def dst(self, when: datetime | None, /) -> timedelta | None:
        return when and timedelta()

    def localize(self, when: datetime) -> datetime:
        return when.replace(tzinfo=timezone(timedelta(hours=-5)))


@pytest.mark.parametrize(
    "line",
    [
        "2 for 1",
        "May the best team win",
        "31 February 2021",
        "0/0/0000",
        "year 0",
        "1.2.3.4",
        "Room 12/13",
        "555-1234",
        "99:99",
        "Friday 4 May 2021 was a Tuesday",
        "Wed 4 May 2021",
        "30 Feb 2021 10:05",
        "0 May 2021",
        "32 May 2021",
        "4 May 0000",
        "4 May 99999",
        "13/13/2021",
        "0/5/2021",
        "September 2021",
        "9/11",
        "24/7",
        "",
    ],
)
def test_what_is_no_date_is_not_read(line: str) -> None:
    assert printed(line) is None


@pytest.mark.parametrize(
    ("line", "iso"),
    [
        ("4 May 2021 25:10", "2021-05-04"),
        ("4 May 2021 10:99", "2021-05-04"),
        ("4 May 2021 24:00", "2021-05-04"),
        ("4 May 2021 10:05 GMT+99", "2021-05-04T10:05:00"),
        ("4 May 2021 10:05 +99:99", "2021-05-04T10:05:00"),
        ("4 May 2021 10:05 UTC-13", "2021-05-04T10:05:00"),
        ("4 May 2021 10:05 XYZT", "2021-05-04T10:05:00"),
        ("4 May 2021 10:05 GMT - 3 min read", "2021-05-04T10:05:00+00:00"),
        ("4 May 2021 10:05 GMT -3 min read", "2021-05-04T10:05:00+00:00"),
        ("4 May 2021 10:05 -8", "2021-05-04T10:05:00"),
        ("4 May 2021 10:05 +99", "2021-05-04T10:05:00"),
    ],
)
def test_of_a_broken_clock_or_zone_the_rest_is_read(line: str, iso: str) -> None:
    assert printed(line) == iso
