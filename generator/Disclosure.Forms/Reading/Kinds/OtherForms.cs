using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Model.Checks;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>
/// Recognises what is none of the forms before anything is held to be like one: a ledger of rectifications, a list of forms, a name list.
/// By its title, and where that does not say by its columns.
/// </summary>
internal static class OtherForms
{
    // A title stands near the head.
    private const int FarthestTitle = 8;
    private const int FarthestHeading = 12;

    /// <summary>What the rows are, with their title; nothing where they may be a form.</summary>
    /// <param name="context">The sheet as it came.</param>
    /// <param name="rows">The rows of one table.</param>
    /// <param name="title">Its title; nothing where it has none.</param>
    /// <param name="hasIndicators">Whether it has an indicator table, which only certain titles go before.</param>
    /// <param name="hasHead">Whether its head says what it is about.</param>
    public static (OtherForm Kind, string? Title)? Of(
        ReadingContext context, IReadOnlyList<int> rows, GridCell? title, bool hasIndicators, bool hasHead)
    {
        var named = Titled(context, rows, title);
        if (named is { IsWritten: true } certain && OtherTitle.IsCertain(certain.Kind))
            return (certain.Kind, certain.Title);
        if (DutyActivities.Are(context, rows))
            return (OtherForm.DutyActivities, title?.Text);
        if (hasIndicators)
            return null;
        if (TransposedTable.Is(context, rows))
            return (OtherForm.Transposed, title?.Text);
        if (named is { Kind: not OtherForm.ListOfTables } titled && (titled.IsWritten || !hasHead))
            return (titled.Kind, titled.Title);
        var byColumns = rows.Take(FarthestHeading).Select(row => OtherColumns.Of(context, row)).FirstOrDefault(kind => kind is not null);
        if (byColumns is OtherForm.PeopleList && hasHead)
            return null;
        if (byColumns is { } kind)
            return (kind, title?.Text ?? named?.Title);
        return named is { } list && !hasHead ? (list.Kind, list.Title) : null;
    }

    /// <summary>The finding that names it.</summary>
    public static FindingDefinition FindingOf(OtherForm kind) => kind switch
    {
        OtherForm.RectificationLedger => ImportFileFindings.RectificationLedger,
        OtherForm.ExAnteAssessment => ImportFileFindings.ExAnteAssessment,
        OtherForm.TargetReview => ImportFileFindings.TargetReview,
        OtherForm.Appraisal => ImportFileFindings.Appraisal,
        OtherForm.PeopleList => ImportFileFindings.PeopleList,
        OtherForm.Transposed => ImportFileFindings.Transposed,
        OtherForm.DutyActivities => ImportFileFindings.DutyActivities,
        OtherForm.Allocation => ImportFileFindings.Allocation,
        _ => ImportFileFindings.ListOfTables,
    };

    /// <summary>What it is called.</summary>
    public static string Name(OtherForm kind) => kind switch
    {
        OtherForm.RectificationLedger => "整改台账",
        OtherForm.ExAnteAssessment => "事前绩效评估表",
        OtherForm.TargetReview => "绩效目标审核表",
        OtherForm.Appraisal => "考核表",
        OtherForm.PeopleList => "人员名单",
        OtherForm.Transposed => "指标横排的绩效表",
        OtherForm.DutyActivities => "部门职责（工作活动）绩效目标表",
        OtherForm.Allocation => "分地区的分配（分解）表",
        _ => "清单",
    };

    // The name of a sheet or page says less than a line of the table.
    private static (OtherForm Kind, string Title, bool IsWritten)? Titled(ReadingContext context, IReadOnlyList<int> rows, GridCell? title)
    {
        var lines = rows.Take(FarthestTitle).Select(context.Grid.Row).Where(row => row is [_]).Select(row => row[0].Text)
            .Concat(title is null ? [] : [title.Text]);
        foreach (var line in lines)
        {
            if (OtherTitle.Of(line) is { } kind)
                return (kind, line, true);
        }

        return title is null && OtherTitle.Of(context.Grid.Caption) is { } called ? (called, context.Grid.Caption, false) : null;
    }
}
