using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Columns;
using Disclosure.Forms.Reading.Kinds;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>Recognises which official form a table is, by its title and by the parts found in it.</summary>
internal static class FormRecogniser
{
    private const int OfTitle = 40;
    private const int OfHeadings = 30;
    private const int OfName = 15;
    private const int OfAmounts = 15;

    private static readonly Meaning[] Bodies = [Meaning.Department, Meaning.Unit, Meaning.ReportingUnit];

    /// <summary>The form of a region.</summary>
    public static FormRecognition Recognise(ReadingContext context, TableRegion region, TableParts parts)
    {
        var written = region.Title?.Text;
        var title = written ?? context.Grid.Caption;
        var evidence = ImmutableArray.CreateBuilder<string>();
        var kind = FormKinds.Of(title, Signs(context, region, parts));
        var points = TitlePoints(written, title, evidence)
            + HeadingPoints(parts.Indicators.Columns, evidence)
            + NamePoints(kind, parts, evidence)
            + AmountPoints(kind, parts, evidence);
        return new FormRecognition(kind, points, evidence.ToImmutable());
    }

    private static FormSigns Signs(ReadingContext context, TableRegion region, TableParts parts)
    {
        var indicators = parts.Indicators;
        return new FormSigns(
            HasTargets: indicators.Column(Meaning.Target) is not null || indicators.Column(Meaning.WholeTarget) is not null,
            HasActuals: indicators.Column(Meaning.Actual) is not null,
            HasScores: indicators.Column(Meaning.Score) is not null,
            HasTasks: parts.Tasks.Rows.Count > 0,
            HasProject: parts.Entries.Field(Meaning.ProjectName) is not null || indicators.Column(Meaning.Project) is not null)
        {
            IsMonitoring = context.IsMonitoring,
            IsOfTransfer = TransferSigns.Are(context, region, hasPoints: HasPoints(parts)),
            HasFilledResults = IsFilled(parts, Meaning.Actual) && IsFilled(parts, Meaning.Score),
        };
    }

    private static bool HasPoints(TableParts parts) =>
        parts.Indicators.Column(Meaning.Score) is not null || parts.Indicators.Column(Meaning.Weight) is not null
        || parts.Funds.Headings.Any(column => column.Meaning is Meaning.ExecutionScore or Meaning.ExecutionWeight);

    private static bool IsFilled(TableParts parts, Meaning meaning) =>
        parts.Indicators.Rows.Any(row => row.Cell(meaning) is { } cell && !TemplateText.IsBlank(cell.Text));

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

    private static int NamePoints(FormKind kind, TableParts parts, ImmutableArray<string>.Builder evidence)
    {
        var has = kind.IsOfUnit()
            ? Array.Exists(Bodies, body => parts.Entries.Field(body) is not null)
            : parts.Entries.Field(Meaning.ProjectName) is not null || parts.Indicators.Column(Meaning.Project) is not null;
        evidence.Add((has ? "有" : "没有") + (kind.IsOfUnit() ? "部门（单位）名称" : "项目名称"));
        return has ? OfName : 0;
    }

    private static int AmountPoints(FormKind kind, TableParts parts, ImmutableArray<string>.Builder evidence)
    {
        // Score tables state no money.
        if (kind == FormKind.Evaluation)
            return OfAmounts;
        var has = parts.Funds.Rows.Count > 0
            || parts.Entries.Funds.Count > 0
            || parts.Tasks.Rows.Count > 0
            || parts.Indicators.Column(Meaning.BudgetAmount) is not null;
        evidence.Add(has ? "有资金" : "没有资金");
        return has ? OfAmounts : 0;
    }
}
