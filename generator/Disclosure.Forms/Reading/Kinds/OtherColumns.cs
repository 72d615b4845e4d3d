using Disclosure.Forms.Documents.Grids;
using Disclosure.Forms.Headings;
using Disclosure.Forms.Reading.Cells;
using Disclosure.Forms.Reading.People;

namespace Disclosure.Forms.Reading.Kinds;

/// <summary>Knows tables that are none of the forms by their column headings, where no title tells.</summary>
internal static class OtherColumns
{
    private const int FewestOfOneKind = 2;
    private const int FewestOfList = 3;
    private const int LongestHeading = 20;

    private static readonly string[] Names =
    [
        "名称", "表名", "表格名称", "附件名称", "文件名称", "附件", "公开内容", "报表名称", "材料名称",
        "乡镇", "乡镇名单", "乡镇名称", "镇", "乡(镇)", "镇(乡)", "镇(街道)", "乡镇(街道)", "镇街", "街道", "村", "行政村", "项目乡镇",
        "县区", "区县", "县(市、区)", "县市区", "市县", "地区", "实施地点",
    ];

    /// <summary>The kind that a row of headings tells; nothing where it is none.</summary>
    public static OtherForm? Of(ReadingContext context, int row)
    {
        var cells = context.Grid.StartingIn(row).ToList();
        if (cells.Count < FewestOfOneKind || cells.Exists(cell => cell.Text.Length > LongestHeading))
            return null;
        var meanings = cells.Select(cell => context.Find(HeadingSection.OtherTable, cell)).ToList();
        if (IsLedger(meanings))
            return OtherForm.RectificationLedger;
        if (meanings.Count(meaning => meaning == Meaning.AssessmentColumn) >= FewestOfOneKind)
            return OtherForm.ExAnteAssessment;
        if (meanings.Count(meaning => meaning == Meaning.ReviewColumn) >= FewestOfOneKind)
            return OtherForm.TargetReview;
        if (meanings.Count(meaning => meaning == Meaning.AppraisalColumn) >= FewestOfOneKind)
            return OtherForm.Appraisal;
        if (PeopleHeading.Is(context, row) || ContactHeading.Is(context, row))
            return OtherForm.PeopleList;
        if (PlaceMatrix.IsHeading(context, cells))
            return OtherForm.Allocation;
        return IsList(context, cells) ? OtherForm.ListOfTables : null;
    }

    private static bool IsLedger(List<Meaning?> meanings) =>
        meanings.Contains(Meaning.LedgerProblem)
        && meanings.Contains(Meaning.LedgerMeasure)
        && (meanings.Contains(Meaning.LedgerDuty) || meanings.Count(meaning => meaning == Meaning.LedgerMeasure) > 1);

    // 序号 or several known headings with nothing between them, one of them 项目名称 or a unit, and below them rows without labels.
    private static bool IsList(ReadingContext context, List<GridCell> cells)
    {
        var named = cells.Find(cell => IsNameOfTables(cell.Text)
            || context.Find(HeadingSection.Header, cell)
                is Meaning.ProjectName or Meaning.Unit or Meaning.Department or Meaning.ReportingUnit);
        if (named is null)
            return false;
        var isNumbered = cells.Exists(cell => context.Find(HeadingSection.Indicator, cell) == Meaning.RowNumber);
        var known = cells.Count(cell => IsKnown(context, cell));
        if (!(isNumbered || (known >= FewestOfList && known >= cells.Count - 1)))
            return false;
        var below = context.Grid.StartingIn(named.LastRow + 1).ToList();
        return below.Count > (isNumbered ? 0 : 1) && below.TrueForAll(cell => context.Find(HeadingSection.Header, cell) is null)
            && (isNumbered || context.Find(HeadingSection.FundRow, below[0]) is null);
    }

    private static bool IsNameOfTables(string text) => Array.IndexOf(Names, HeadingText.Normalise(text)) >= 0;

    private static bool IsKnown(ReadingContext context, GridCell cell) => Enum.GetValues<HeadingSection>()
        .Any(section => section != HeadingSection.Person && context.Find(section, cell) is not null);
}
