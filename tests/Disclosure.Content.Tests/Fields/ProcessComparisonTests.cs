using Disclosure.Content.Tests.Yaml;
using Disclosure.Model.Accountability;
using Disclosure.Model.Codes;
using Disclosure.Model.Corrections;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Monitoring;
using Disclosure.Model.Rectifications;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests.Fields;

/// <summary>What readers are told of corrected records of the process.</summary>
public class ProcessComparisonTests
{
    private const string Head = """
        project: 101-001
        unit: "101"
        year: 2026

        """;

    private const string Item = $"form: rectification\n{Head}" + """
        number: 1
        origin: 绩效评价
        evaluation: 抽查复核
        problem: 台账不全。
        told: 2026-07-20
        deadline: 2026-12-31
        actions:
          - {date: 2026-08-10, text: 补齐台账。}
          - {date: 2026-09-10, text: 培训。}
        rechecks:
          - {date: 2026-10-28, office: 财政局, passed: false}

        """;

    private const string Monitoring = $"form: monitoring\n{Head}" + """
        date: 2026-07-31
        spending: {budget: 10000.00, executed: 5000.00, deviation: 慢。}
        indicators:
          - {level1: 产出指标, level2: 数量指标, level3: 公园, target: ≥12个, progress: 4个}

        """;

    private const string Counts = """
        form: accountability
        year: 2026
        office: 财政局
        counts:
          - {matter: 再评价, number: 12}
          - {matter: 自评失实, number: 6}

        """;

    [Fact]
    public void A_row_without_a_name_is_told_by_its_day() => Assert.Equal(
        "整改复核“2026年11月20日”新增：复核日期 2026年11月20日，复核机构 财政局，是否通过 是",
        Assert.Single(Told<Rectification>(Item, Item + "  - {date: 2026-11-20, office: 财政局, passed: true}\n")));

    [Fact]
    public void A_field_of_such_a_row_is_told_by_its_day_in_the_words_of_readers() => Assert.Equal(
        ["整改措施“2026年9月10日”·整改措施 培训。 → 培训两次。", "整改复核“2026年10月28日”·是否通过 否 → 是"],
        Told<Rectification>(Item, Item.Replace("培训。", "培训两次。").Replace("false", "true")));

    [Fact]
    public void Fields_of_monitoring_are_told_without_instructions_for_staff() => Assert.Equal(
        [
            "预算执行进度·全年预算数 1.00万元 → 2.00万元", "预算执行进度·偏离情况 慢。 → 快。",
            "绩效目标实现程度“公园”·偏离情况新增：少两个。",
        ],
        Told<MonitoringRecord>(
            Monitoring,
            Monitoring.Replace("10000.00", "20000.00").Replace("慢。", "快。").Replace("progress: 4个", "progress: 4个, deviation: 少两个。")));

    [Fact]
    public void A_corrected_count_is_told_by_its_matter_and_one_that_is_kept_back_as_such() => Assert.Equal(
        "自评失实 6 → 少于5", Assert.Single(Told<AccountabilityRegister>(Counts, Counts.Replace("number: 6", "number: 4"))));

    [Fact]
    public void A_count_more_and_a_count_less_are_told_by_their_matters() => Assert.Equal(
        ["问题线索移送新增：少于5", "自评失实删去，原为：6"],
        Told<AccountabilityRegister>(Counts, Counts.Replace("自评失实, number: 6", "问题线索移送, number: 1")));

    [Fact]
    public void No_heading_of_the_process_instructs_staff()
    {
        var fields = RecordKinds.All.Where(kind => kind.IsOfProcess).SelectMany(kind => kind.Fields).Where(field => !field.IsHandling)
            .SelectMany(WithParts).ToList();

        Assert.NotEmpty(fields);
        Assert.All(fields, field => Assert.DoesNotMatch("[，；]|不写|的写|从早到晚", field.Heading));
    }

    private static IEnumerable<IField> WithParts(IField field) =>
        [field, .. (field.Shape.Fields ?? field.Shape.Items?.Fields ?? []).SelectMany(WithParts)];

    private static IEnumerable<string> Told<T>(string before, string after)
        where T : IDisclosureRecord
    {
        var changes = RecordComparison.Compare(Public<T>(before), Public<T>(after));
        return FieldWords.Of(changes, (UnitCode _) => null).Select(change => change.Line);
    }

    private static IDisclosureRecord Public<T>(string text) => RecordText.ReadWithoutFinding(text) switch
    {
        AccountabilityRegister register => register with { Counts = [.. register.Counts.Select(count => count.ToPublic())] },
        T and IDisclosureRecord record => record,
        var other => throw new InvalidOperationException(other.Key.ToString()),
    };
}
