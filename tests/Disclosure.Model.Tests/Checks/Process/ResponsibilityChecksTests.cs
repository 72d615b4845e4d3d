using Disclosure.Model.Accountability;
using Disclosure.Model.Checks;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using static Disclosure.Model.Tests.Checks.Process.ProcessDistrict;

namespace Disclosure.Model.Tests.Checks.Process;

public class ResponsibilityChecksTests
{
    [Theory]
    [InlineData("张三", true)]
    [InlineData("李小明", true)]
    [InlineData("王科长", true)]
    [InlineData("局长李四", true)]
    [InlineData("项目负责人：赵某某", true)]
    [InlineData("科长（孙某）", true)]
    [InlineData("市政设施科科长", false)]
    [InlineData("局长", false)]
    [InlineData("张庄村党支部书记", false)]
    [InlineData("项目负责人", false)]
    [InlineData("校长办公室主任", false)]
    [InlineData("分管副局长", false)]
    [InlineData("王家沟街道办事处主任", false)]
    public void Whoever_answers_is_named_by_the_post(string role, bool isTold)
    {
        var findings = With(Exit with { ResponsibleRole = role }, TestRecords.Target with { ResponsibleRole = role })
            .Where(finding => finding.Code == "DISC4193").ToList();

        Assert.Equal(isTold ? 2 : 0, findings.Count);
        Assert.DoesNotContain(findings, finding => finding.Message.Contains(role, StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_told_as_done_has_happened_by_the_day_of_the_check()
    {
        var (today, later) = (new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 2));

        Assert.Equal(
            [
                ("actions[0].date", "整改日期"), ("date", "决定日期"), ("date", "统计日期"), ("date", "评估日期"), ("measures[2].date", "处理日期"),
                ("rechecks[1].date", "复核日期"), ("reported", "报送整改结果"), ("rounds[1].date", "审核日期"), ("told", "反馈日期"),
            ],
            Told(later));
        Assert.Empty(Told(today));
    }

    [Fact]
    public void An_exit_may_be_announced() => With(Exit with { Date = new(2026, 12, 31), Year = new(2026) }).SaysNothingOf("DISC4200");

    private static IEnumerable<(string Path, string Name)> Told(DateOnly day) =>
        With(
            Assessed with { Date = day },
            Review with { Rounds = [Review.Rounds[0], Review.Rounds[1] with { Date = day }] },
            Measure(2, measure => measure with { Date = day }),
            Item with
            {
                Told = day,
                Reported = day,
                Actions = [Item.Actions[0] with { Date = day }],
                Rechecks = [Item.Rechecks[0], Item.Rechecks[1] with { Date = day }],
            },
            Application with { Date = day },
            Register with { Date = day })
            .Where(finding => finding.Code == "DISC4200")
            .Select(finding => (finding.Place.Path, finding.Message.Split(' ')[0]))
            .OrderBy(told => told.Path, StringComparer.Ordinal).ThenBy(told => told.Item2, StringComparer.Ordinal);

    [Fact]
    public void Steps_that_nobody_answers_for_are_told_once_a_unit_and_year_by_kind()
    {
        var finding = Assert.Single(
            With(Review with { ResponsibleRole = null }, Item with { ResponsibleRole = " " }, OtherItem with { ResponsibleRole = null }),
            finding => finding.Code == "DISC4192");

        Assert.Equal("2025 年度 3 条过程记录没有写责任岗位：绩效目标审核 1 条、绩效问题整改台账 2 条。", finding.Message);
    }

    [Fact]
    public void One_record_that_names_a_project_is_enough() =>
        With(Exit with { Name = null }, Assessed with { Project = StoppedCode, Name = "路灯改造" }).SaysNothingOf("DISC4194");

    [Fact]
    public void What_is_not_public_in_time_is_told_once_a_unit_and_year_with_the_oldest_day()
    {
        var finding = Assert.Single(
            District(TestRecords.Portal, [], [], Exit.Key, Application.Key), finding => finding.Code == "DISC4196");

        // Of the application of 20 September the term is not over on 1 October.
        Assert.Equal(TestRecords.Unit.Key, finding.Place.Record);
        Assert.Equal(
            "2025 年度 1 条过程记录没有按期公开，最早的应在 2025-07-28 前公开：years/2025/process/exits/101002-009。", finding.Message);
    }

    [Fact]
    public void The_governments_register_is_told_on_the_portal()
    {
        var finding = Assert.Single(
            District(TestRecords.Portal, [], [Register with { Date = new DateOnly(2026, 8, 1) }], Register.Key),
            finding => finding.Code == "DISC4196");

        Assert.Equal(RecordKind.Portal, finding.Place.Record?.Kind);
    }

    [Fact]
    public void What_stays_secret_with_its_target_is_not_missed()
    {
        var withheld = new Withholding("《政府信息公开条例》第十四条", "涉及国家秘密");
        var kept = All.OfType<ProcessRecord>().Where(record => record.Project == TestRecords.ProjectCode).Select(record => record.Key);

        District(TestRecords.Portal, [], [TestRecords.Target with { Withheld = withheld }], [.. kept]).SaysNothingOf("DISC4196");
    }

    [Fact]
    public void A_count_that_nobody_wrote_blocks_so_that_it_is_not_published_as_fewer_than_five()
    {
        var found = With(Register with { Counts = [new AccountabilityCount(AccountabilityMatter.FoundFalse, null)] });

        Assert.Equal(Severity.Error, Assert.Single(found, finding => finding.Code == "DISC4199").Severity);
    }

    [Fact]
    public void Numbers_that_were_hidden_for_the_public_are_not_missed()
    {
        var register = Register with { Counts = [.. Register.Counts.Select(count => count.ToPublic())] };
        var records = new RecordSet(TestRecords.Portal, [register]) { IsReleased = true };

        RecordChecks.Check(records).SaysNothingOf("DISC4199");
        Assert.Contains(register.Counts, count => count == new AccountabilityCount(AccountabilityMatter.FoundFalse, null));
    }

    [Fact]
    public void Codes_that_look_like_another_are_told_of_the_process_too()
    {
        var alike = ProjectCode.Parse("1O1002-003");

        With(Review with { Project = alike, Name = "道路改造" }).Warns("DISC2026", "project");
        With(Application with { NextProject = alike }).Warns("DISC2026", "nextProject");
        With(Evaluated with { Project = alike, Kind = Model.Evaluations.EvaluationKind.Recheck }).Warns("DISC2026", "project");
    }

    [Fact]
    public void A_day_that_somebody_mistyped_ends_no_check() =>
        Assert.NotEmpty(With(Evaluated with { Date = DateOnly.MaxValue }, Exit with { Date = DateOnly.MaxValue }));

    [Fact]
    public void Money_below_nothing_is_told_of_the_process_too() =>
        With(Exit with { Unspent = Wan(-1) }).Blocks("DISC2110", "unspent");
}
