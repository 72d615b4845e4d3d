using Disclosure.Forms.Headings;

namespace Disclosure.Forms.Documents.Tables;

/// <summary>Tells what can belong to a form from the rest of a page by its words.</summary>
internal sealed class KnownWords(HeadingTable headings)
{
    private const int LongestLine = 300;
    private const int FewestOfOtherTable = 2;

    private static readonly HeadingSection[] Sections =
    [
        HeadingSection.Header, HeadingSection.FundColumn, HeadingSection.FundRow, HeadingSection.Goal, HeadingSection.Indicator,
        HeadingSection.Result,
    ];

    private static readonly HeadingSection[] LabelSections =
        [HeadingSection.Header, HeadingSection.Result, HeadingSection.Goal, HeadingSection.FundRow];

    // Where a reader stands, and menus: 首页 > 预决算公开 > 绩效目标表.
    private static readonly string[] Trails = [">", "»", "›", "当前位置", "您的位置", "|"];

    /// <summary>Whether a cell's text is a heading of a form.</summary>
    public bool IsHeading(string text) => IsIn(Sections, text);

    /// <summary>Whether a cell's text heads what the rows or the table are about: 三级指标, 项目名称.</summary>
    public bool IsOfNames(string text) =>
        headings.Find(HeadingSection.Indicator, text) is Meaning.Level1 or Meaning.Level2 or Meaning.Level3
        || headings.Find(HeadingSection.Header, text) is Meaning.ProjectName or Meaning.Department or Meaning.Unit or Meaning.ReportingUnit;

    /// <summary>Whether a row's texts are the headings of a table that is no form, which is to be named: 整改台账, a list of persons.</summary>
    public bool AreOfOtherTable(IEnumerable<string> row)
    {
        var meanings = row.Select(text => headings.Find(HeadingSection.OtherTable, text)).OfType<Meaning>().ToList();
        return meanings.Count >= FewestOfOtherTable
            && meanings.Exists(meaning => meaning is not (Meaning.PersonDetail or Meaning.LedgerDuty));
    }

    /// <summary>Whether a cell's text is a heading that stands above or below a form's table, such as 填表人.</summary>
    public bool IsPerson(string text) => IsIn([HeadingSection.Person], text);

    /// <summary>Whether a paragraph is the title of a form.</summary>
    public static bool IsTitle(string text) =>
        FormTitle.Is(text) && !Array.Exists(Trails, trail => text.Contains(trail, StringComparison.Ordinal));

    /// <summary>The table that is no form whose title a paragraph is; nothing where it is none.</summary>
    public static OtherForm? OtherTitleOf(string text) =>
        Array.Exists(Trails, trail => text.Contains(trail, StringComparison.Ordinal)) ? null : OtherTitle.Of(text);

    /// <summary>Whether a paragraph is a line of a form's head or foot: a year, a money unit, or a known label with its value.</summary>
    public bool IsLine(string text) =>
        YearText.IsLine(text)
        || (text.Length <= LongestLine && MoneyUnitText.InLine(text) is not null)
        || (Label(text) is { } label && IsIn(LabelSections, label));

    /// <summary>Whether a paragraph is a person's name or telephone with its label.</summary>
    public bool IsPersonLine(string text) => Label(text) is { } label && IsIn([HeadingSection.Person], label);

    private bool IsIn(HeadingSection[] sections, string text) =>
        Array.Exists(sections, section => headings.Find(section, text) is not null);

    private static string? Label(string text)
    {
        var colon = text.Length <= LongestLine ? text.AsSpan().IndexOfAny(':', '：') : -1;
        return colon > 0 ? text[..colon] : null;
    }
}
