using System.Text.RegularExpressions;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Head;
using Disclosure.Model.Indicators;

namespace Disclosure.Forms.Reading.Assembly;

/// <summary>
/// Tells a form in which nothing was filled in, whatever it prints itself: boxes to tick, dots, what is to be written where.
/// </summary>
internal static partial class BlankForms
{
    /// <summary>Whether a table is one.</summary>
    public static bool Are(ReadingContext context, TableRegion region, ImportedTable table) =>
        table.Drafts.All(draft => draft.IsBlank) || (table.Drafts.All(HasNothing) && HasBlankName(context, region));

    // Neither whose it is, nor money, nor a number that anybody counted or aims at.
    private static bool HasNothing(RecordDraft draft) =>
        !IsWritten(draft.Project?.Name) && !IsWritten(draft.Department?.Name) && !IsWritten(draft.Unit?.Name)
        && draft.Funds.Lines.All(line => (line.WholePeriod ?? line.Initial ?? line.Budget ?? line.Executed) is null)
        && draft.Total is null
        && draft.MainTasks.IsEmpty
        && draft.Monitoring is not { IsBlank: false }
        && draft.Indicators.All(IsUnfilled);

    private static bool IsUnfilled(Indicator row) =>
        row.Target.Number is null && row.Result is null or { Actual.IsEmpty: true, Score: null, Reason: null };

    private static bool IsWritten(string? name) =>
        name is not null && !TemplateText.IsBlank(name) && !Placeholder().IsMatch(HeadingText.Normalise(name));

    // 项目名称 is asked for and was not written.
    private static bool HasBlankName(ReadingContext context, TableRegion region)
    {
        var scanner = new EntryScanner(context);
        return region.Rows.SelectMany(scanner.Scan).Any(entry =>
            entry.Meaning is Meaning.ProjectName or Meaning.Department or Meaning.Unit or Meaning.ReportingUnit
            && !IsWritten(entry.Value?.Text));
    }

    // XXX项目, ______, （项目名称）
    [GeneratedRegex(@"^[(]*[xX×*_□○〇…．.。·—-]*(某|XX|某某)?(项目名称|项目|局|单位|部门|名称|部门名称|单位名称)?[)]*$")]
    private static partial Regex Placeholder();
}
