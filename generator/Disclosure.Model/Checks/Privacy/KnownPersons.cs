using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Disclosure.Model.Checks.Privacy;

/// <summary>
/// The names and numbers in what was left out as a person's, so that they can be masked where they stand again without a label: a name
/// alone is told from no other word.
/// </summary>
public static partial class KnownPersons
{
    /// <summary>The names and numbers, the longest first, so that none is left over of a longer one.</summary>
    /// <param name="leftOut">What was left out, such as the cell beside 联系人 or below 姓名.</param>
    public static ImmutableArray<string> In(IEnumerable<string> leftOut)
    {
        ArgumentNullException.ThrowIfNull(leftOut);
        return
        [
            .. leftOut.SelectMany(text => Between().Split(text)).Select(word => word.Trim())
                .Where(word => Name().IsMatch(word) || Number().IsMatch(word))
                .Distinct(StringComparer.Ordinal)
                .OrderByDescending(word => word.Length).ThenBy(word => word, StringComparer.Ordinal),
        ];
    }

    /// <summary>Whether a number to call or of a document is in what was left out.</summary>
    public static bool HasNumber(string leftOut)
    {
        ArgumentNullException.ThrowIfNull(leftOut);
        return Between().Split(leftOut).Any(word => Number().IsMatch(word));
    }

    [GeneratedRegex(@"[\s、,，;；/／()（）:：]+")]
    private static partial Regex Between();

    [GeneratedRegex("^[" + Surnames.All + @"][\p{IsCJKUnifiedIdeographs}·]{1,3}(?<![局科股室处办院校部委队所站镇乡村组会司位区县市省])$")]
    private static partial Regex Name();

    // A number to call or of a document: seven digits at least.
    [GeneratedRegex(@"^\+?([0-9][ .·-]?){6,}[0-9Xx]$")]
    private static partial Regex Number();
}
