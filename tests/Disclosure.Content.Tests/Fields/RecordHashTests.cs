using System.Collections.Immutable;
using CsCheck;
using Disclosure.Content.Records;
using Disclosure.Content.Tests.Yaml;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Indicators;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Content.Tests.Fields;

/// <summary>The hash of what a record says, on which approvals and editions stand.</summary>
public class RecordHashTests
{
    private const string Text = """
        form: project-self-evaluation
        code: "101-001"
        year: 2025
        name: 老旧小区雨污分流改造
        department: "101"
        unit: "101002"
        moneyUnit: 元
        funds:
          - {kind: 年度资金总额, budget: 6400000.00, executed: 6021300.00, weight: 10, rate: 94.08%, score: 9.41}
        goal:
          expected: 完成 12 个“老旧小区”的改造。
        indicators:
          - {level1: 产出指标, level2: 数量指标, level3: 改造小区数量, target: ≥12个, weight: 90, actual: 11个, score: 82.5}
        total: 91.91
        grade: 优

        """;

    private static ProjectSelfEvaluation Record => (ProjectSelfEvaluation)RecordText.ReadWithoutFinding(Text);

    // Approvals in the world hold such hashes: this one may never change.
    [Fact]
    public void The_hash_of_this_record_stays_what_it_is() =>
        Assert.Equal("0afc2dbb1bc8cd53909c494570ae48e268cbe51f4859ca8eaa0f36c17770b97b", RecordHash.Of(Record).Value);

    [Fact]
    public void How_staff_handle_a_record_is_not_part_of_it()
    {
        var handled = Record with
        {
            Source = "另一个文件.xlsx",
            Withheld = new Withholding("依据", "理由"),
        };

        Assert.Equal(RecordHash.Of(Record), RecordHash.Of(handled));
    }

    [Fact]
    public void Layout_order_and_comments_of_the_file_are_not_part_of_it()
    {
        var lines = Text.TrimEnd('\n').Split('\n');
        var moved = string.Join('\n', [lines[0], "# 说明", lines[^1], .. lines[1..^1]]) + "\n";

        Assert.Equal(RecordHash.Of(Record), RecordHash.Of(RecordText.ReadWithoutFinding(moved)));
    }

    [Fact]
    public void A_changed_figure_scheme_or_word_is_another_hash()
    {
        var records = new[]
        {
            Record, Record with { Total = new Points(91.92m) }, Record with { Scheme = "local" }, Record with { Remarks = "说明" },
            Record with { Indicators = [Record.Indicators[0] with { Rule = "按比例" }] },
        };

        Assert.Distinct(records.Select(record => RecordHash.Of(record)));
    }

    [Fact]
    public void An_evaluations_report_is_part_of_it()
    {
        var evaluation = (Evaluation)RecordText.ReadWithoutFinding(
            "form: evaluation\nunit: \"101\"\nyear: 2025\nkind: 部门评价\ntitle: 评价\nevaluator: 局\n");

        Assert.NotEqual(RecordHash.Of(evaluation), RecordHash.Of(evaluation with { Report = "正文" }));
    }

    [Fact]
    public void A_field_added_to_a_kind_later_leaves_old_hashes_as_they_are()
    {
        OptionalField<Note, string> text = new("text", "文字", Scalars.Text, note => note.Text);
        OptionalField<Note, string> added = new("added", "后加", Scalars.Text, note => note.Added);
        DefaultedField<Note, bool> always = new("always", "后加", Scalars.Boolean, _ => false, false) { WritesUsual = UsualValues.ForPeople };
        var old = Canonical([text], new Note("一", null));

        Assert.Equal(old, Canonical([added, text, always], new Note("一", null)));
        Assert.NotEqual(old, Canonical([added, text, always], new Note("一", "二")));
    }

    [Fact]
    public void Two_records_have_one_hash_only_where_they_say_the_same() =>
        Gen.Select(RecordGenerators.Any, RecordGenerators.Any).Sample((one, other) =>
        {
            if (one.Key.Kind == other.Key.Kind)
                Assert.Equal(SaysTheSame(one, other), RecordHash.Of(one) == RecordHash.Of(other));
            Assert.Equal(RecordHash.Of(one), RecordHash.Of(RecordText.ReadWithoutFinding(RecordWriter.Write(one))));
        });

    // Two records drawn apart hardly ever say the same or nearly so: these differ in what is easily overlooked.
    [Fact]
    public void Records_that_nearly_say_the_same_have_one_hash_only_where_no_difference_is_told()
    {
        var row = Record.Indicators[0];
        var records = new[]
        {
            Record,
            Record with { Indicators = [row, row with { Level3 = "道路" }] },
            Record with { Indicators = [row with { Level3 = "道路" }, row] },
            Record with { Remarks = "" },
            Record with { Goal = Record.Goal with { Actual = "" } },
            Record with { Goal = Record.Goal with { Actual = "一\r\n二" } },
            Record with { Goal = Record.Goal with { Actual = "一\n二" } },
            Record with { Name = "e\u0301" },
            Record with { Name = "\u00e9" },
            Record with { Total = new Points(91.910m) },
            Record with { Indicators = [row with { Result = null }] },
            Record with { Indicators = [row with { Result = new IndicatorResult { Actual = IndicatorValue.Empty } }] },
        };

        foreach (var one in records)
        {
            Assert.Equal(RecordHash.Of(one), RecordHash.Of(RecordText.ReadWithoutFinding(RecordWriter.Write(one))));
            Assert.All(records, other => Assert.Equal(SaysTheSame(one, other), RecordHash.Of(one) == RecordHash.Of(other)));
        }

        Assert.Equal(records.Length - 1, records.Select(record => RecordHash.Of(record)).Distinct().Count());
    }

    [Fact]
    public void The_canonical_form_escapes_as_rfc_8785_has_it()
    {
        var field = new OptionalField<Note, string>("b", "", Scalars.Text, note => note.Text);
        var value = new RowValue([(field, new ScalarValue("\"\\\n\u0001€"))]);

        Assert.Equal("""{"b":"\"\\\n\u0001€"}""", CanonicalForm.Of(value));
    }

    private static bool SaysTheSame(IDisclosureRecord one, IDisclosureRecord other) =>
        !RecordComparison.Compare(one, other).Any(change => !change.IsHandling);

    private static string Canonical(ImmutableArray<IField<Note>> fields, Note note) =>
        CanonicalForm.Of(FieldValueWriter.ValueOf(new RowShape<Note>("注", ValueLayout.Flow, fields), note));

    private sealed record Note(string? Text, string? Added);
}
