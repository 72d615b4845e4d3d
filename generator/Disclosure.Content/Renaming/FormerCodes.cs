using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;

namespace Disclosure.Content.Renaming;

/// <summary>Keeps the codes that a unit or project was published under with the record that has another now.</summary>
internal static partial class FormerCodes
{
    /// <summary>A record with the codes it had before; the same where it is not named by the new code, or has none of its own.</summary>
    public static IDisclosureRecord Keep(IDisclosureRecord record, RenamedCode code) => record switch
    {
        Unit unit when code.IsOfUnit && unit.Code.Value == code.New =>
            unit with { FormerCodes = [.. After(Of(unit), code.Old, code.New).Select(UnitCode.Parse)] },
        PerformanceTable { Project.Code: var project } table when !code.IsOfUnit && project.Value == code.New =>
            table with { FormerCodes = [.. After(Of(table), code.Old, code.New).Select(ProjectCode.Parse)] },
        _ => record,
    };

    /// <summary>The codes that a record had before.</summary>
    public static ImmutableArray<string> Of(IDisclosureRecord record) => record switch
    {
        Unit unit => [.. unit.FormerCodes.Select(code => code.Value)],
        PerformanceTable table => [.. table.FormerCodes.Select(code => code.Value)],
        _ => [],
    };

    /// <summary>The former codes after a change.</summary>
    /// <param name="former">Those before it.</param>
    /// <param name="old">The code that was public; nothing where it never was, and need not be kept.</param>
    /// <param name="now">The new code, which is no former one.</param>
    public static ImmutableArray<string> After(ImmutableArray<string> former, string? old, string now) =>
        [.. former.Append(old).OfType<string>().Where(code => code != now).Distinct()];

    /// <summary>The text of a record's file with its former codes, behind the code; comments and layout stay.</summary>
    public static string Write(string text, ImmutableArray<string> former)
    {
        text = Line().Replace(text, "");
        if (former.IsEmpty)
            return text;
        var line = $"formerCodes: [{string.Join(", ", former.Select(code => $"\"{code}\""))}]";
        return Code().Replace(text, match => match.Value + line + match.Groups["end"].Value, 1);
    }

    [GeneratedRegex(@"^formerCodes:[^\r\n]*(?:\r?\n|\z)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"^(?:code:[^\r\n]*)(?<end>\r?\n)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
