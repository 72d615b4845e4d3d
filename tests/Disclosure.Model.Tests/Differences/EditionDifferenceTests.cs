using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Differences;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Portals;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Tests.Differences;

/// <summary>What <c>disclosure diff</c>, the gate and the page of an edition say of two published states.</summary>
public sealed class EditionDifferenceTests
{
    private static readonly FiscalYear Year = new(2025);
    private static readonly UnitCode Department = UnitCode.Parse("101");
    private static readonly UnitCode School = UnitCode.Parse("101001");
    private static readonly ImmutableDictionary<string, string> NoTexts = ImmutableDictionary<string, string>.Empty;
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void A_changed_amount_is_told_in_words_with_the_totals_that_follow() => Assert.Equal(
        [
            "变更：",
            "  项目“校舍维修”（101-001）2025年绩效目标：年度资金总额 1,180.00万元 → 2,180.00万元",
            "随之改变的数字：",
            "  “示例区教育局”（101）2025年：年初预算合计 1,180.00万元 → 2,180.00万元",
            "  “示例区第一小学”（101001）2025年：年初预算合计 1,180.00万元 → 2,180.00万元",
            "  某地区2025年：年初预算合计 1,180.00万元 → 2,180.00万元",
        ],
        DifferenceText.Of(Between([Target(11_800_000m)], [Target(21_800_000m)])).AsEnumerable());

    [Fact]
    public void An_amount_whose_change_ten_thousands_would_round_away_is_told_in_yuan() => Assert.Contains(
        "年度资金总额 387,664.62元 → 387,664.63元",
        Between([Target(387_664.62m)], [Target(387_664.63m)]).Changed[0].Line,
        StringComparison.Ordinal);

    [Fact]
    public void What_came_and_what_was_taken_down_is_named_with_counts_and_sums_that_follow()
    {
        var difference = Between(
            [Target(1_000_000m)], [Target(2_000_000m) with { Code = ProjectCode.Parse("101-002"), Name = "图书" }]);

        Assert.Equal(["项目“图书”（101-002）2025年绩效目标"], difference.Added.Select(one => one.Line));
        Assert.Equal(["项目“校舍维修”（101-001）2025年绩效目标"], difference.TakenDown.Select(one => one.Line));
        Assert.Empty(difference.Changed);
        Assert.Contains("某地区2025年：年初预算合计 100.00万元 → 200.00万元", difference.Following.Select(figure => figure.Line));
    }

    [Fact]
    public void A_project_more_changes_the_count() => Assert.Contains(
        "“示例区第一小学”（101001）2025年：绩效目标的项目 0个 → 1个", Between([], [Target(1m)]).Following.Select(figure => figure.Line));

    [Fact]
    public void Totals_are_not_told_where_a_record_of_their_kind_and_year_was_erased()
    {
        var erased = RecordKey.ForProject(RecordKind.ProjectTarget, Year, ProjectCode.Parse("101-009"));
        var difference = EditionDifference.Between(
            Set([Target(1_000_000m)]), NoTexts, Set([Target(2_000_000m)]), NoTexts, ImmutableHashSet.Create(erased));

        Assert.NotEmpty(difference.Changed);
        Assert.Empty(difference.Following);
    }

    [Fact]
    public void Rows_that_came_and_went_are_told_with_what_they_say()
    {
        var lines = Between([Target(1m, Promise("校舍数量", "≥12个"))], [Target(1m, Promise("图书数量", "≥300册"))]).Changed[0]
            .Fields.Select(changed => changed.Line);

        Assert.Equal(
            [
                "绩效指标“图书数量”新增：一级指标 产出指标，三级指标 图书数量，年度指标值 ≥300册",
                "绩效指标“校舍数量”删去，原为：一级指标 产出指标，三级指标 校舍数量，年度指标值 ≥12个",
            ],
            lines);
    }

    [Fact]
    public void A_changed_target_value_is_told_under_the_heading_readers_know() => Assert.Equal(
        "绩效指标“校舍数量”·年度指标值 ≥12个 → ≥11个",
        Assert.Single(Between([Target(1m, Promise("校舍数量", "≥12个"))], [Target(1m, Promise("校舍数量", "≥11个"))]).Changed[0].Fields).Line);

    [Fact]
    public void A_self_evaluation_s_recomputed_score_follows()
    {
        var difference = Between([Self("11个")], [Self("12个")]);

        Assert.Equal("绩效指标“校舍数量”·实际完成值 11个 → 12个", Assert.Single(difference.Changed[0].Fields).Line);
        Assert.Contains(
            "项目“校舍维修”（101-001）2025年绩效自评：核算总分 55.83 分 → 60 分", difference.Following.Select(figure => figure.Line));
    }

    [Fact]
    public void Of_a_long_text_only_the_part_that_changed_is_told()
    {
        var (start, end) = (new string('甲', 300), new string('乙', 300));
        var line = Between([Target(1m, goal: $"{start}修缮四十间{end}")], [Target(1m, goal: $"{start}修缮五十间{end}")]).Changed[0].Line;

        Assert.Equal(
            $"项目“校舍维修”（101-001）2025年绩效目标：年度总体目标·预期目标 ……{new string('甲', 18)}修缮四十间{new string('乙', 18)}……"
            + $" → ……{new string('甲', 18)}修缮五十间{new string('乙', 18)}……",
            line);
    }

    [Fact]
    public void How_staff_handle_a_record_is_no_difference() =>
        Assert.Equal(["公众看到的内容没有变化。"], DifferenceText.Of(Between([Target(1m)], [Target(1m) with { Source = "新.xlsx" }])).AsEnumerable());

    [Fact]
    public void Texts_are_named_by_their_file()
    {
        var difference = EditionDifference.Between(
            Set([]), NoTexts.Add("guide/a.md", "甲").Add("guide/b.md", "乙"),
            Set([]), NoTexts.Add("guide/a.md", "甲甲").Add("pages/c.md", "丙"));

        Assert.Equal(
            ["栏目的文字：", "  guide/a.md（变更）", "  guide/b.md（撤下）", "  pages/c.md（新增）"], DifferenceText.Of(difference).AsEnumerable());
    }

    [Fact]
    public void Before_the_first_release_there_are_no_settings_that_could_change()
    {
        var before = new RecordSet(DefaultPortal.Settings, [], new DateOnly(2026, 9, 1));
        var difference = EditionDifference.Between(before, NoTexts, Set([]), NoTexts);

        Assert.Empty(difference.Changed);
        Assert.Contains("栏目设置和评分方案", difference.Added.Select(one => one.Subject));
    }

    [Fact]
    public void Long_lists_are_summed_up_and_json_has_all()
    {
        var projects = Enumerable.Range(1, 23).Select(number => (IDisclosureRecord)(Target(1m) with
        {
            Code = ProjectCode.Parse($"101-{number:000}"),
        }));
        var acts = Enumerable.Range(1, 3).Select(number => (IDisclosureRecord)ActOf(Stage.Budget, $"示财预〔2025〕{number}号"));
        var difference = Between([], [.. projects, .. acts, ActOf(Stage.Accounts, "示财决〔2025〕1号")]);
        var text = DifferenceText.Of(difference);

        Assert.Equal(27, difference.Added.Length);
        Assert.Contains("  2025年预算批复 3 件", text);
        Assert.Contains("  2025年决算批复 1 件", text);
        Assert.Contains("  ……等 23 项", text);
        Assert.Equal(20, text.Count(line => line.StartsWith("  项目“校舍维修”", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_approval_is_named_with_its_stage() => Assert.Equal(
        ["2025年预算批复“示财预〔2025〕8号”（101）", "2025年决算批复“示财预〔2025〕8号”（101）"],
        Between([], [ActOf(Stage.Budget, "示财预〔2025〕8号"), ActOf(Stage.Accounts, "示财预〔2025〕8号")]).Added
            .OrderByDescending(one => one.Subject, StringComparer.Ordinal).Select(one => one.Subject));

    [Fact]
    public void A_scan_that_came_changed_or_went_is_told_beside_its_approval()
    {
        var set = Set([ActOf(Stage.Budget, "示财预〔2025〕8号")]);
        var act = set.Approvals.Single().Key;
        PublishedScan Scan(string path, byte content) => new(path, act, () => [content]);
        var difference = ScanDifferences.Add(
            new EditionDifference(), set, [Scan("a.pdf", 1), Scan("b.pdf", 1), Scan("c.pdf", 1)],
            set, [Scan("a.pdf", 2), Scan("b.pdf", 1), Scan("d.pdf", 1)]);

        const string Subject = "2025年预算批复“示财预〔2025〕8号”（101）的扫描件";
        Assert.Equal(Subject, Assert.Single(difference.Changed).Subject);
        Assert.Equal(Subject, Assert.Single(difference.Added).Subject);
        Assert.Equal(Subject, Assert.Single(difference.TakenDown).Subject);
        Assert.Contains("  2025年预算批复的扫描件 1 件", DifferenceText.Of(difference));
    }

    [Fact]
    public void As_json_it_says_the_same_with_the_path_of_each_field()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            DifferenceJson.WriteMembers(json, Between([Target(11_800_000m)], [Target(21_800_000m)]));
            json.WriteEndObject();
        }

        Assert.StartsWith(
            "{\"changed\":[{\"subject\":\"项目“校舍维修”（101-001）2025年绩效目标\",\"record\":\"ProjectTarget/2025/101-001\",\"fields\":["
            + "{\"path\":\"funds[0].budget\",\"title\":\"年度资金总额\",\"before\":\"1,180.00万元\",\"after\":\"2,180.00万元\"}]}],"
            + "\"added\":[],\"takenDown\":[],\"texts\":[],\"following\":[{\"subject\":\"“示例区教育局”（101）2025年\",\"figure\":\"年初预算合计\",",
            Encoding.UTF8.GetString(buffer.WrittenSpan),
            StringComparison.Ordinal);
    }

    private static EditionDifference Between(IDisclosureRecord[] before, IDisclosureRecord[] after) =>
        EditionDifference.Between(Set(before), NoTexts, Set(after), NoTexts);

    private static RecordSet Set(IEnumerable<IDisclosureRecord> records) => new(
        DefaultPortal.Settings with { Region = "某地区" },
        [
            new Unit { Code = Department, Name = "示例区教育局", Kind = UnitKind.Department },
            new Unit { Code = School, Name = "示例区第一小学", Kind = UnitKind.Unit, Parent = Department },
            .. records,
        ],
        new DateOnly(2026, 9, 1));

    private static ApprovalAct ActOf(Stage stage, string document) => new()
    {
        Year = Year,
        Stage = stage,
        Approval = new Approval(ApprovalKind.Finance, document, new DateOnly(2025, 1, 24)),
        Units = [Department],
    };

    private static ProjectTarget Target(decimal yuan, Indicator? indicator = null, string goal = "办成一件事") => new()
    {
        Code = ProjectCode.Parse("101-001"),
        Year = Year,
        Name = "校舍维修",
        Department = Department,
        Unit = School,
        Funds = new Funds([new FundLine { Kind = FundKind.Total, Budget = Money.FromYuan(yuan) }]),
        Goal = new Goal(goal),
        Indicators = indicator is null ? [] : [indicator],
    };

    private static Indicator Promise(string name, string target) =>
        new() { Level1 = "产出指标", Level2 = "", Level3 = name, Target = IndicatorValueReader.Read(target) };

    private static ProjectSelfEvaluation Self(string actual) => new()
    {
        Code = ProjectCode.Parse("101-001"),
        Year = Year,
        Name = "校舍维修",
        Department = Department,
        Unit = School,
        Funds = new Funds(
        [
            new FundLine
            {
                Kind = FundKind.Total, Budget = Money.FromYuan(100m), Executed = Money.FromYuan(100m), Weight = new Weight(10m),
            },
        ]),
        Goal = new Goal("办成一件事", "办成了"),
        Indicators =
        [
            Promise("校舍数量", "≥12个") with
            {
                Weight = new Weight(50m), Result = new IndicatorResult { Actual = IndicatorValueReader.Read(actual) },
            },
        ],
    };
}
