using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Model.Codes;
using Disclosure.Model.Fields;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Corrections;

/// <summary>Changed fields in the words of readers: amounts with their unit, days and names as the site writes them.</summary>
public static partial class FieldWords
{
    private const string Code = "编码";

    private static readonly string[] FundLists = [TargetFields.Funds.Heading + "“", SelfEvaluationFields.Funds.Heading + "“"];

    /// <summary>The changes in words, in their order.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="nameOf">The name of a department or unit; nothing where it is not known.</param>
    public static ImmutableArray<FieldInWords> Of(IEnumerable<FieldChange> changes, Func<UnitCode, string?> nameOf)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(nameOf);
        return [.. changes.Where(change => !change.IsHandling).Select(change => CountWords.Of(change) ?? Of(change, nameOf))];
    }

    /// <summary>What a field is called without a unit and an explanation: a unit stands beside its amount.</summary>
    public static string NameOf(IField field)
    {
        ArgumentNullException.ThrowIfNull(field);
        var name = field.Heading.Split('，')[0].Replace("（元）", "", StringComparison.Ordinal);
        return field.Shape is UnitShape && name.EndsWith(Code, StringComparison.Ordinal) ? name[..^Code.Length] : name;
    }

    /// <summary>What stands above a column of a list, with the unit of amounts: of a target its amount of the year is 年初预算.</summary>
    /// <param name="column">The column.</param>
    /// <param name="list">The field that the list is.</param>
    public static string HeadingOf(IField column, IField list)
    {
        ArgumentNullException.ThrowIfNull(column);
        return IsAmountOfTarget(column, list) ? "年初预算（元）" : column.Heading;
    }

    private static FieldInWords Of(FieldChange change, Func<UnitCode, string?> nameOf)
    {
        var words = new ValueWords(nameOf) { InTenThousand = AmountWords.AreWholeInTenThousand(change) };
        var (before, after) = (words.Of(change.Field, change.Before), words.Of(change.Field, change.After));
        if (before is not null && after is not null)
            (before, after) = TextExcerpt.Of(before, after);
        return new FieldInWords(change.Path, TitleOf(change), before, after);
    }

    // A target's amount of the year is the line itself: 年度资金总额, and not a column that self-evaluations have.
    private static string TitleOf(FieldChange change)
    {
        var field = change.Field;
        var title = change.Title;
        if (!title.EndsWith(field.Heading, StringComparison.Ordinal))
            return Plain(title);
        var above = title[..^field.Heading.Length];
        return IsAmountOfTarget(field, change.Outer)
            ? Plain(above.TrimEnd('·'))
            : Plain(above) + NameOf(field);
    }

    private static bool IsAmountOfTarget(IField field, IField list) =>
        ReferenceEquals(field, FundFields.Budget) && ReferenceEquals(list, TargetFields.Funds);

    // 资金“年度资金总额” is the line's own name, which needs no heading before it.
    private static string Plain(string title)
    {
        foreach (var funds in FundLists)
        {
            if (title.StartsWith(funds, StringComparison.Ordinal) && title.IndexOf('”', StringComparison.Ordinal) is > 0 and var end)
                return title[funds.Length..end] + title[(end + 1)..];
        }

        return Day().Replace(title, day => string.Create(
            CultureInfo.InvariantCulture, $"{day.Groups[1]}年{int.Parse(day.Groups[2].Value, CultureInfo.InvariantCulture)}月"
                + $"{int.Parse(day.Groups[3].Value, CultureInfo.InvariantCulture)}日"));
    }

    // A row that has no name is told by its day: 整改复核“2026年5月10日”.
    [GeneratedRegex(@"(?<=“)(\d{4})-(\d\d)-(\d\d)(?=[”（])")]
    private static partial Regex Day();
}
