using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests.Fields;

/// <summary>Every kind of the process is read, kept, placed and looked through as the guide says, whatever fields it gets.</summary>
public class ProcessRecordTests
{
    private const string Number = "13812345678";
    private const string Head = "project: \"101-001\"\nunit: \"101\"\nyear: 2026\n";

    /// <summary>Form, path without ending, what its file says, the paths of the texts of it that have a number of somebody's.</summary>
    public static TheoryData<string, string, string, string> Kinds => new()
    {
        {
            "assessment", "assessments/101-001",
            $$"""
            {{Head}}name: 甲 {{Number}}
            responsibleRole: 乙 {{Number}}
            kind: 新增政策
            assessor: 丙 {{Number}}
            points:
              - {aspect: 立项必要性, weight: 20, score: 18, opinion: "丁 {{Number}}"}
            verdict: 予以支持
            requested: 100.00

            """,
            "name responsibleRole assessor points[0].opinion"
        },
        {
            "target-review", "reviews/101-001",
            $$"""
            {{Head}}rounds:
              - {date: 2025-11-01, office: "甲 {{Number}}", result: 退回修改, opinion: "乙 {{Number}}"}

            """,
            "rounds[0].office rounds[0].opinion"
        },
        {
            "monitoring", "monitoring/101-001-2026-07-31",
            $$"""
            {{Head}}date: 2026-07-31
            spending: {budget: 10.00, executed: 4.00, deviation: "甲 {{Number}}", cause: "乙 {{Number}}", correction: "丙 {{Number}}"}
            indicators:
              - level1: 产出指标
                level3: 小区
                target: ≥12个
                progress: 4个
                forecast: 9个
                deviation: "甲 {{Number}}"
                causes: [人员保障]
                cause: "乙 {{Number}}"
                correction: "丙 {{Number}}"
                outlook: 完全不可能
                remark: "丁 {{Number}}"
            measures:
              - {kind: 收回资金, date: 2026-08-10, amount: 2.00, reason: "戊 {{Number}}", destination: "己 {{Number}}"}

            """,
            "spending.deviation spending.cause spending.correction indicators[0].deviation indicators[0].cause indicators[0].correction "
            + "indicators[0].remark measures[0].reason measures[0].destination"
        },
        {
            "rectification", "rectifications/101-001-2",
            $$"""
            {{Head}}number: 2
            origin: 绩效评价
            evaluation: 抽查复核
            finding: 1
            problem: 甲 {{Number}}
            requirement: 乙 {{Number}}
            told: 2027-07-20
            deadline: 2027-12-31
            actions:
              - {date: 2027-08-10, text: "丙 {{Number}}"}
            reported: 2027-09-01
            rechecks:
              - {date: 2027-10-28, office: "丁 {{Number}}", passed: false, opinion: "戊 {{Number}}"}

            """,
            "problem requirement actions[0].text rechecks[0].office rechecks[0].opinion"
        },
        {
            "application", "applications/101-001",
            $$"""
            {{Head}}subject: 预算安排
            appliedTo: 2028
            decision: 取消
            office: 甲 {{Number}}
            before: 10.00
            after: 0.00
            reason: 乙 {{Number}}
            document: 丙 {{Number}}

            """,
            "office reason document"
        },
        {
            "exit", "exits/101-001",
            $$"""
            {{Head}}kind: 中途停止
            office: 甲 {{Number}}
            reason: 乙 {{Number}}
            unspent: 10.00
            destination: 丙 {{Number}}

            """,
            "office reason destination"
        },
        {
            "accountability", "accountability",
            $$"""
            year: 2026
            office: 甲 {{Number}}
            counts:
              - {matter: 自评失实, number: 2}

            """,
            "office"
        },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void It_is_read_as_it_stands_and_written_back_the_same(string form, string name, string text, string marked)
    {
        using var folder = new SmallFolder().With(PathOf(name), FileOf(form, text));

        var record = Read(folder, form);

        Assert.NotEmpty(marked);
        Assert.Empty(folder.Findings());
        Assert.Equal(PathOf(name), ContentLayout.PathOf(record));
        using var written = new SmallFolder().With(PathOf(name), RecordWriter.Write(record));
        Assert.Empty(written.Findings());
        Assert.Empty(RecordComparison.Compare(record, Read(written, form)));
        Assert.All(
            text.Split('\n').Select(line => line.Split(": ")).Where(parts => parts.Length == 2 && !parts[0].StartsWith(' ')),
            parts => Assert.Contains($"{parts[0]}: ", RecordWriter.Write(record), StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_texts_are_looked_through_for_what_is_a_persons(string form, string name, string text, string marked)
    {
        using var folder = new SmallFolder().With(PathOf(name), FileOf(form, text));

        var record = Read(folder, form);

        Assert.Equal(marked.Split(' ').Order(StringComparer.Ordinal), Found(folder, record, "DISC6021"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Its_texts_are_looked_through_for_what_a_form_left_behind(string form, string name, string text, string marked)
    {
        var left = text.Replace(Number, "（100字以内）", StringComparison.Ordinal);
        using var folder = new SmallFolder().With(PathOf(name), FileOf(form, left));

        var record = Read(folder, form);

        Assert.Equal(marked.Split(' ').Order(StringComparer.Ordinal), Found(folder, record, "DISC6002"));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_of_another_year_is_told_so(string form, string name, string text, string marked)
    {
        var strange = PathOf(name).Replace("2026/process", "2027/process", StringComparison.Ordinal);
        using var folder = new SmallFolder().With(strange, FileOf(form, text));

        Assert.NotEmpty(marked);
        Assert.StartsWith("DISC1023", Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_of_another_code_is_told_its_name(string form, string name, string text, string marked)
    {
        var strange = name.Replace("101-001", "101-009", StringComparison.Ordinal);
        if (strange == name)
            strange = "registers";
        using var folder = new SmallFolder().With(PathOf(strange), FileOf(form, text));

        Assert.NotEmpty(marked);
        Assert.Contains(Path.GetFileName(PathOf(name)), Assert.Single(folder.Findings()), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_kind_of_the_process_is_among_them() =>
        Assert.Equal(
            RecordKinds.All.Where(kind => kind.IsOfProcess).Select(kind => kind.Form).Order(StringComparer.Ordinal),
            Kinds.Select(row => (string)row[0]).Order(StringComparer.Ordinal));

    private static string PathOf(string name) => $"years/2026/process/{name}.yaml";

    private static string FileOf(string form, string text) => $"form: {form}\n{text}";

    private static IDisclosureRecord Read(SmallFolder folder, string form) =>
        Assert.Single(folder.Read().Records.All, record => RecordKinds.Of(record).Form == form);

    private static IEnumerable<string> Found(SmallFolder folder, IDisclosureRecord record, string code) =>
        RecordChecks.Check(folder.Read().Records)
            .Where(finding => finding.Code == code && finding.Place.Record == record.Key)
            .Select(finding => finding.Place.Path)
            .Order(StringComparer.Ordinal);
}
