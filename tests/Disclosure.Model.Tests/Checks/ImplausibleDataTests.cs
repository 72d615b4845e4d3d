using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Checks.Residue;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Checks;

/// <summary>Data that a reader of the form accepts, and that cannot be meant.</summary>
public sealed class ImplausibleDataTests
{
    private static readonly Survey WinterSurvey = new()
    {
        Id = SurveyId.Parse("2026-a"),
        Year = TestRecords.Year,
        Unit = TestRecords.DepartmentCode,
        Subject = "供暖",
        UnitName = TestRecords.Department.Name,
        Question = new SurveyQuestion("2025-1", "您对这项服务满意吗？", []),
        Recipients = "住户",
        Opens = new DateOnly(2026, 11, 1),
        Closes = new DateOnly(2026, 12, 20),
    };

    [Fact]
    public void Negative_money_blocks_wherever_it_stands()
    {
        Checking.Target(target => target with { Funds = Total(budget: -1) }).Blocks("DISC2110", "funds[0].budget");
        Checking.Self(self => self with { Funds = Total(640, 640, -3) }).Blocks("DISC2110", "funds[0].executed");
        Checking.DistrictWith(TestRecords.UnitTarget with { MainTasks = [new MainTask("改造", "雨污分流", TestRecords.Wan(-640), null, null)] })
            .Blocks("DISC2110", "mainTasks[0].total");
        Checking.DistrictWith(TestRecords.UnitTarget with { TargetSetting = new TargetSetting("", 1, 1, Money.FromYuan(-1)) })
            .Blocks("DISC2110", "targetSetting.amount");
        Checking.DistrictWith(TestRecords.GovernmentTarget with
        {
            Budgets = TestRecords.GovernmentTarget.Budgets.SetItem(
                1, TestRecords.GovernmentTarget.Budgets[1] with { Revenue = Money.FromYuan(-1) }),
        }).Blocks("DISC2110", "budgets[1].revenue");
        Checking.Target(target => target with { Funds = Total(budget: 0) }).SaysNothingOf("DISC2110");
    }

    [Theory]
    [InlineData(640, 0.064, true)] // 元 taken for 万元
    [InlineData(640, 0.64, true)]
    [InlineData(640, 6_400_000, true)]
    [InlineData(640, 0.65, true)]
    [InlineData(640, 0.7565, true)] // a thousand times too small, and larger than the year before by a fifth
    [InlineData(0.7565, 640, true)]
    [InlineData(640, 192_000, true)]
    [InlineData(640, 2.13, true)]
    [InlineData(640, 2.14, false)]
    [InlineData(640, 191_999, false)]
    [InlineData(640, 6_400, false)]
    public void A_total_hundreds_of_times_that_of_its_only_neighbour_is_told(decimal before, decimal now, bool told)
    {
        var findings = Checking.District(
            TestRecords.Portal, [TestRecords.SelfEvaluation.Key], [TargetOf(2024, before), TargetOf(2025, now)]);

        Assert.Equal(told, findings.Of(TargetOf(2025, now).Key).Any(finding => finding.Code == "DISC6011"));
        Assert.Equal(told, findings.Of(TargetOf(2024, now).Key).Any(finding => finding.Code == "DISC6011"));
    }

    [Fact]
    public void Among_three_years_only_the_one_that_is_far_from_both_others_is_told()
    {
        var findings = Checking.DistrictWith(TargetOf(2023, 600), TargetOf(2024, 6_200_000), TargetOf(2025, 640));

        var finding = Assert.Single(findings, finding => finding.Code == "DISC6011");
        Assert.Equal(TargetOf(2024, 0).Key, finding.Place.Record);
        Assert.Equal("funds[0].budget", finding.Place.Path);
        Assert.Equal("2024 年度 62,000,000,000.00 元，2023 年度 6,000,000.00 元，相差 10333 倍。", finding.Message);
    }

    [Fact]
    public void A_year_whose_self_evaluation_is_near_its_neighbours_is_told_on_the_target_alone()
    {
        var findings = Checking.DistrictWith(TargetOf(2024, 600), TargetOf(2025, 0.06m));

        Assert.Equal(TargetOf(2025, 0).Key, Assert.Single(findings, finding => finding.Code == "DISC6011").Place.Record);
    }

    [Fact]
    public void A_column_a_thousand_times_the_one_beside_it_is_told()
    {
        Checking.Self(self => self with { Funds = Total(0.64m, 640, 608) }).Warns("DISC6006", "funds[0]");
        Checking.Self(self => self with { Funds = Total(6.4m, 640, 608) }).SaysNothingOf("DISC6006");
    }

    [Theory]
    [InlineData("排水\u202E程工", "DISC6012")]
    [InlineData("排水\u2066工程", "DISC6012")]
    [InlineData("\u200F排水工程", "DISC6012")]
    public void A_character_that_turns_the_direction_of_writing_blocks(string name, string code)
    {
        Checking.Target(target => target with { Name = name }).Blocks(code, "name");
        Checking.TargetRow(0, row => row with { Level3 = name }).Blocks(code, "indicators[0].level3");
        Checking.DistrictWith(TestRecords.Department with { Name = name }).Blocks(code, "name");
    }

    [Theory]
    [InlineData("排水\u200B工程", "第 3 个字是 U+200B：“排水‹U+200B›工程”。")]
    [InlineData("\uFEFF排水工程", "第 1 个字是 U+FEFF：“‹U+FEFF›排水工程”。")]
    [InlineData("排水\u00AD工程", "第 3 个字是 U+00AD：“排水‹U+00AD›工程”。")]
    [InlineData("排水\u0007工程", "第 3 个字是 U+0007：“排水‹U+0007›工程”。")]
    [InlineData("排水\U000E0041工程", "第 3 个字是 U+E0041：“排水‹U+E0041›工程”。")] // a tag
    [InlineData("排水\uFE0F工程", "第 3 个字是 U+FE0F：“排水‹U+FE0F›工程”。")] // for emoji, where there is none
    [InlineData("排水\U000E0100工程", "第 3 个字是 U+E0100：“排水‹U+E0100›工程”。")]
    [InlineData("排水\u3164工程", "第 3 个字是 U+3164：“排水‹U+3164›工程”。")] // a letter that is blank
    [InlineData("排水\u034F工程", "第 3 个字是 U+034F：“排水‹U+034F›工程”。")]
    [InlineData("排水\uE000工程", "第 3 个字是 U+E000：“排水‹U+E000›工程”。")] // another picture in every font
    [InlineData("排水\U000F0000工程", "第 3 个字是 U+F0000：“排水‹U+F0000›工程”。")]
    [InlineData("\U0001F600\U00020000\u200B", "第 3 个字是 U+200B：“\U0001F600\U00020000‹U+200B›”。")]
    [InlineData("一二三四五六七八九十\n排\u200B二三四五六七八九十", "第 13 个字是 U+200B：“…三四五六七八九十 排‹U+200B›二三四五六七八九十”。")]
    public void A_character_that_nobody_sees_is_told_with_its_place(string goal, string message)
    {
        var findings = Checking.Target(target => target with { Goal = new Goal(goal) });

        Assert.Equal(message, Assert.Single(findings, finding => finding.Code == "DISC6013").Message);
    }

    [Theory]
    [InlineData("一、改造小区。\r\n二、清淤　管网。\t完")]
    [InlineData("改造\u00A0小区")] // a space, and everybody sees one
    [InlineData("完成\u2714\uFE0F和\U0001F468\u200D\U0001F469\u200D\U0001F467、1\uFE0F\u20E3、\u2764\uFE0F\u200D\U0001F525")]
    [InlineData("\U00020000䶮镕·é")]
    public void Line_breaks_tabs_spaces_and_what_emoji_are_made_of_are_fine(string goal) =>
        Checking.Target(target => target with { Goal = new Goal(goal) }).SaysNothingOf("DISC6013");

    [Fact]
    public void A_finding_about_a_text_never_holds_what_nobody_sees()
    {
        var findings = Checking.Target(target => target with { Name = "2019年\u202E程工\u200B\u0007" });

        Assert.Contains(
            findings, finding => finding.Message == "名称“2019年‹U+202E›程工‹U+200B›‹U+0007›”写的是 2019 年，记录属于 2025 年度。");
        Assert.Contains("第 6 个字是 U+202E：“2019年‹U+202E›程工‹U+200B›‹U+0007›”。", findings.Select(finding => finding.Message));
        Assert.All(findings, finding => Assert.Equal(finding.Message, HiddenCharacters.Shown(finding.Message)));
    }

    [Theory]
    [InlineData(200, false)]
    [InlineData(201, true)]
    [InlineData(5_000, true)]
    public void A_name_of_more_than_two_hundred_characters_blocks(int length, bool blocks)
    {
        var name = new string('长', length);
        var findings = Checking.DistrictWith(
            TestRecords.Unit with { Name = name }, TestRecords.Target with { Name = name }, TestRecords.Evaluation with { Title = name });

        Assert.Equal(blocks ? 3 : 0, findings.Count(finding => finding is { Code: "DISC2025", Severity: Severity.Error }));
    }

    [Theory]
    [InlineData("101002-003", "1O1002-003")]
    [InlineData("101002-003", "l01002-003")]
    [InlineData("101002-003", "I01002-003")]
    [InlineData("a-1", "A-1")]
    public void Codes_that_look_alike_are_told_on_the_later_one(string first, string second)
    {
        var one = TestRecords.Target with { Code = ProjectCode.Parse(first) };
        var other = TestRecords.Target with { Code = ProjectCode.Parse(second), Name = "另一个项目" };

        var finding = Assert.Single(Checking.DistrictWith(one, other), finding => finding.Code == "DISC2026");
        var later = string.CompareOrdinal(first, second) < 0 ? other : one;
        Assert.Equal(later.Key, finding.Place.Record);
        Checking.DistrictWith(TestRecords.Unit with { Code = UnitCode.Parse("1O1") }).Warns("DISC2026", "code");
    }

    [Theory]
    [InlineData("１０１")] // full-width
    [InlineData("1О1")] // Cyrillic О
    [InlineData("101\u200B")]
    public void Other_look_alikes_are_no_codes_at_all(string text) => Assert.Null(UnitCode.TryParse(text));

    [Theory]
    [InlineData("640", false)]
    [InlineData("640.01", false)] // forms in 万元 are rounded
    [InlineData("641", true)]
    [InlineData("0.064", true)]
    public void The_initial_budget_of_a_self_evaluation_is_the_amount_of_its_target(string initial, bool differs)
    {
        var amount = decimal.Parse(initial, System.Globalization.CultureInfo.InvariantCulture);
        var findings = Checking.Self(self => self with { Funds = Total(amount, 640, 608) });

        if (differs)
            findings.Warns("DISC3015", "funds[0].initial");
        else
            findings.SaysNothingOf("DISC3015");
    }

    [Fact]
    public void A_department_with_project_targets_and_none_of_its_own_is_told_of_each_year()
    {
        var findings = Checking.District(TestRecords.Portal, [TestRecords.UnitTarget.Key], [TargetOf(2026, 640)]);

        Assert.Equal(
            ["2025 年度缺整体目标。", "2026 年度缺整体目标。"],
            findings.Where(finding => finding.Code == "DISC3050").Select(finding => finding.Message));
        Checking.DistrictWith().SaysNothingOf("DISC3050");
    }

    [Fact]
    public void Units_of_one_name_are_told_on_the_later_code()
    {
        var findings = Checking.DistrictWith(TestRecords.Unit with { Code = UnitCode.Parse("101009") });

        Assert.Equal(
            RecordKey.ForUnit(UnitCode.Parse("101009")), Assert.Single(findings, finding => finding.Code == "DISC2027").Place.Record);
    }

    [Fact]
    public void Projects_of_one_name_are_told_only_where_they_are_of_one_year()
    {
        Checking.DistrictWith(TestRecords.Target with { Code = ProjectCode.Parse("101002-009") }).Informs("DISC2028", "name");
        Checking.DistrictWith(TestRecords.Target with { Code = ProjectCode.Parse("101002-009"), Year = new FiscalYear(2026) })
            .SaysNothingOf("DISC2028");
    }

    [Fact]
    public void Names_that_nobody_wrote_are_not_of_one_name()
    {
        var one = TestRecords.Target with { Code = ProjectCode.Parse("101002-008"), Name = NotWritten.ProjectName };
        Checking.DistrictWith(one, one with { Code = ProjectCode.Parse("101002-009") }).SaysNothingOf("DISC2028");
    }

    [Fact]
    public void A_year_that_a_deadline_falls_in_wants_its_holidays()
    {
        var register = new SurveyRegister { Year = TestRecords.Year, Surveys = [WinterSurvey] };
        HolidayCalendar Known(params int[] years) => new([.. years.Select(year => new DateOnly(year, 10, 1))], []);
        IEnumerable<string> Missing(HolidayCalendar known) =>
            Checking.District(TestRecords.Portal with { Holidays = known }, [], [register])
                .Where(finding => finding is { Code: "DISC7018", Place.Path: "holidays.daysOff" }).Select(finding => finding.Message[..10]);

        Assert.Equal(["没有 2026 年的", "没有 2027 年的"], Missing(HolidayCalendar.WeekendsOnly));
        Assert.Equal(["没有 2027 年的"], Missing(Known(2026)));
        Assert.Empty(Missing(Known(2026, 2027)));
    }

    [Theory]
    [InlineData("2026-12-01", false)]
    [InlineData("2026-12-30", true)]
    public void Next_year_s_holidays_are_wanted_once_a_term_that_begins_today_ends_in_it(string today, bool wanted)
    {
        var portal = TestRecords.Portal with
        {
            DemonstrationDay = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture),
            Holidays = new HolidayCalendar([new DateOnly(2026, 10, 1)], []),
        };

        Assert.Equal(wanted, Checking.District(portal, [], []).Any(finding => finding.Code == "DISC7018"));
    }

    [Fact]
    public void Where_nothing_is_reckoned_in_working_days_no_holidays_are_wanted() => Checking.DistrictWith().SaysNothingOf("DISC7018");

    private static Funds Total(decimal? initial = null, decimal? budget = null, decimal? executed = null) =>
        new([TestRecords.Fund(FundKind.Total, initial, budget, executed)]);

    private static ProjectTarget TargetOf(int year, decimal budget) =>
        TestRecords.Target with { Year = new FiscalYear(year), Funds = Total(budget: budget) };
}
