using System.Globalization;
using System.Text.RegularExpressions;
using Disclosure.Model.Codes;
using Disclosure.Model.Records;
using Disclosure.Model.Terms;

namespace Disclosure.Model.Duties;

/// <summary>
/// How many things of a kind an act approved for a unit, as the public form of the act says it: <c>101 项目目标 5 项</c>, without a unit for
/// the government. It names none, so that what is owed can be told before it is released.
/// </summary>
/// <param name="Unit">The unit; nothing for the government.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Count">How many.</param>
public sealed partial record ApprovedItem(UnitCode? Unit, OwedKind Kind, int Count)
{
    /// <summary>Reads what <see cref="ToString"/> wrote; nothing where the text is no such thing.</summary>
    public static ApprovedItem? TryParse(string text)
    {
        if (Spelt.Match(text) is not { Success: true } match
            || OfficialTerms.TryParse<OwedKind>(match.Groups["kind"].Value) is not { } kind)
            return null;
        var unit = UnitCode.TryParse(match.Groups["unit"].Value);
        return match.Groups["unit"].Success && unit is null
            ? null
            : new ApprovedItem(unit, kind, int.Parse(match.Groups["count"].Value, CultureInfo.InvariantCulture));
    }

    /// <summary>The words.</summary>
    public override string ToString() => $"{(Unit is { } unit ? unit.Value + " " : "")}{Kind.Term()} {Count} 项";

    [GeneratedRegex("^(?:(?<unit>[^ ]+) )?(?<kind>[^ ]+) (?<count>[0-9]{1,6}) 项$")]
    private static partial Regex Spelt { get; }
}
