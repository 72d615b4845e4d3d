using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Reading;

/// <summary>Which form a table was taken for, how sure that is, and what speaks for it.</summary>
/// <param name="Kind">The form.</param>
/// <param name="Confidence">How sure, of 100: what the title says counts 40, known headings of the indicator table 30, a name 15, funds or tasks 15.</param>
/// <param name="Evidence">What speaks for it or is missing, in words.</param>
public sealed record FormRecognition(FormKind Kind, int Confidence, ImmutableArray<string> Evidence)
{
    private const int OfTitle = 40;
    private const int OfHeadings = 30;
    private const int OfName = 15;
    private const int OfAmounts = 15;
    private const int Sure = 85;
    private const int Likely = 60;

    /// <summary>How sure, in a word: 确定, 较有把握 or 把握不大.</summary>
    public string ConfidenceWord => Confidence switch
    {
        >= Sure => "确定",
        >= Likely => "较有把握",
        _ => "把握不大",
    };

    /// <summary>Recognises the form of a region by its title and by the parts found in it.</summary>
    internal static FormRecognition Of(FormContext context, FormRegion region, FormParts parts)
    {
        var written = region.Title?.Text;
        var title = written ?? context.Grid.Caption;
        var evidence = ImmutableArray.CreateBuilder<string>();
        var kind = FormKinds.Of(title, Signs(parts));
        var points = TitlePoints(written, title, evidence)
            + HeadingPoints(parts.Indicators.Columns, evidence)
            + NamePoints(kind, parts, evidence)
            + AmountPoints(kind, parts, evidence);
        return new FormRecognition(kind, points, evidence.ToImmutable());
    }

    private static FormSigns Signs(FormParts parts)
    {
        var indicators = parts.Indicators;
        return new FormSigns(
            HasTargets: indicators.Column(Meaning.Target) is not null || indicators.Column(Meaning.WholeTarget) is not null,
            HasActuals: indicators.Column(Meaning.Actual) is not null,
            HasScores: indicators.Column(Meaning.Score) is not null,
            HasTasks: parts.Tasks.Rows.Count > 0,
            HasProject: parts.Entries.Field(Meaning.ProjectName) is not null || indicators.Column(Meaning.Project) is not null);
    }

    private static int TitlePoints(string? written, string title, ImmutableArray<string>.Builder evidence)
    {
        if (!FormKinds.IsNamedBy(title))
        {
            evidence.Add("没有表名");
            return 0;
        }

        evidence.Add(written is null ? $"工作表名“{title}”" : $"表名“{title.ReplaceLineEndings(" ")}”");
        return written is null ? OfTitle / 2 : OfTitle;
    }

    private static int HeadingPoints(IReadOnlyList<ColumnHeading> columns, ImmutableArray<string>.Builder evidence)
    {
        if (columns.Count == 0)
        {
            evidence.Add("没有找到指标表头");
            return 0;
        }

        var known = columns.Count(column => column.Meaning is not null);
        evidence.Add(string.Create(CultureInfo.InvariantCulture, $"指标表头 {columns.Count} 列认得 {known} 列"));
        return OfHeadings * known / columns.Count;
    }

    private static int NamePoints(FormKind kind, FormParts parts, ImmutableArray<string>.Builder evidence)
    {
        var has = kind.IsOfUnit()
            ? (parts.Entries.Field(Meaning.Department) ?? parts.Entries.Field(Meaning.Unit) ?? parts.Entries.Field(Meaning.ReportingUnit)) is not null
            : parts.Entries.Field(Meaning.ProjectName) is not null || parts.Indicators.Column(Meaning.Project) is not null;
        evidence.Add((has ? "有" : "没有") + (kind.IsOfUnit() ? "部门（单位）名称" : "项目名称"));
        return has ? OfName : 0;
    }

    private static int AmountPoints(FormKind kind, FormParts parts, ImmutableArray<string>.Builder evidence)
    {
        // Score tables state no money.
        if (kind == FormKind.Evaluation)
            return OfAmounts;
        var has = parts.Funds.Rows.Count > 0 || parts.Entries.Funds.Count > 0 || parts.Tasks.Rows.Count > 0 || parts.Indicators.Column(Meaning.BudgetAmount) is not null;
        evidence.Add(has ? "有资金" : "没有资金");
        return has ? OfAmounts : 0;
    }
}
