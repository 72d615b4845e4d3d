using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Model.Calendar;

namespace Disclosure.Forms.Headings;

/// <summary>The fiscal year in a line such as <c>（2020年度）</c>, <c>2023年</c> or <c>2023(推定)</c>.</summary>
/// <param name="Year">The year.</param>
/// <param name="IsCertain">Whether nothing beside it puts it in doubt.</param>
internal readonly partial record struct YearText(FiscalYear Year, bool IsCertain)
{
    /// <summary>The year that a line or title gives; nothing where it gives none or several.</summary>
    public static YearText? TryRead(string text)
    {
        var plain = HeadingText.Normalise(text);
        var years = Number().Matches(plain).Select(match => match.Groups["year"].Value).Distinct().ToList();
        if (years.Count != 1 || FiscalYear.TryFrom(int.Parse(years[0], CultureInfo.InvariantCulture)) is not { } year)
            return null;
        return new YearText(year, !plain.Contains("推定", StringComparison.Ordinal) && !plain.Contains('?'));
    }

    /// <summary>The year in a cell below or beside 年度, where a bare number is one.</summary>
    public static FiscalYear? OfCell(string text) => (TryRead(text) ?? TryRead(text + "年"))?.Year;

    /// <summary>Whether the text is a year and nothing else, as the line below a title is.</summary>
    public static bool IsLine(string text) => Line().IsMatch(HeadingText.Normalise(text));

    /// <summary>The year that a heading such as <c>2020年实际执行数</c> is about; nothing where it names none.</summary>
    public static FiscalYear? OfHeading(string heading) =>
        Leading().Match(HeadingText.Normalise(heading)) is { Success: true } match
            ? FiscalYear.TryFrom(int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture))
            : null;

    [GeneratedRegex(@"(?<!\d)(?<year>(19|20)\d\d)(?=年|\(推定|\)|\(|$|财政|预算|决算)(?!年\d)")]
    private static partial Regex Number();

    [GeneratedRegex(@"^\(?(19|20)\d\d年度?\)?$")]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?<year>(19|20)\d\d)年")]
    private static partial Regex Leading();
}
