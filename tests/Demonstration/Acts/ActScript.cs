using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Satisfaction;

namespace Disclosure.Tests.Acts;

/// <summary>The demonstration's acts of publishing, as <c>acts.txt</c> tells them.</summary>
/// <param name="Given">How the content folder was before the first act: edits that put today's back.</param>
/// <param name="Acts">What was done, in order.</param>
internal sealed record ActScript(ImmutableArray<Edit> Given, ImmutableArray<Act> Acts)
{
    private const string GivenWord = "given ";

    /// <summary>The script of the repository.</summary>
    public static ActScript Read() => Parse(Repository.Read("tests/Demonstration/acts.txt"));

    /// <summary>Reads a script; a line that can't be read is its fault.</summary>
    public static ActScript Parse(string text)
    {
        var lines = text.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').ToList();
        return new ActScript(
            [.. lines.Where(IsGiven).Select(line => EditOf(line[GivenWord.Length..]))],
            [.. lines.Where(line => !IsGiven(line)).Select(ActOf)]);
    }

    private static bool IsGiven(string line) => line.StartsWith(GivenWord, StringComparison.Ordinal);

    private static Act ActOf(string line)
    {
        string[] parts = line.Split(" | ");
        if (parts[0].Split(' ', 4) is not [var date, var account, var verb, .. var of]
            || !DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            throw Unread(line);
        return (verb, of, parts[1..]) switch
        {
            ("site", [], var kind) => Publish(new ReleaseScope.OfSite(), kind),
            ("publish", [var scope], var kind) => Publish(ScopeOf(scope), kind),
            ("survey", [var id], var kind) => Publish(new ReleaseScope.OfSurvey(SurveyId.Parse(id)), kind),
            ("change", _, _) => new Act.Change(day, account, EditOf(line.Split(' ', 4)[3])),
            ("approve" or "receive", [var file], []) => new Act.Receive(day, account, file),
            ("withdraw", [var path], [var reason, var basis]) => new Act.Withdraw(day, account, path, reason, basis),
            ("sign", [], []) => new Act.SignAfterwards(day, account),
            ("rollback", [var to], [var reason]) =>
                new Act.GoBack(day, account, EditionId.TryParse(to) ?? throw Unread(line), reason),
            _ => throw Unread(line),
        };

        Act.Publish Publish(ReleaseScope scope, string[] kind) => kind switch
        {
            [] => new Act.Publish(day, account, scope, ReleaseKind.Publication, null),
            [var word, var reason] => new Act.Publish(day, account, scope, KindOf(word), reason),
            _ => throw Unread(line),
        };
    }

    private static ReleaseScope ScopeOf(string text)
    {
        if (text.Split(' ') is not [var year, var stage, .. var codes])
            throw Unread(text);
        var of = new FiscalYear(int.Parse(year, CultureInfo.InvariantCulture));
        var during = Enum.Parse<ReleaseStage>(stage, ignoreCase: true);
        return codes is ["government"]
            ? new ReleaseScope.OfGovernment(of, during)
            : new ReleaseScope.OfUnits(of, during, [.. codes.Select(code => UnitCode.TryParse(code) ?? throw Unread(text)).Order()]);
    }

    private static ReleaseKind KindOf(string word) => word switch
    {
        "更正" => ReleaseKind.Correction,
        "修订" => ReleaseKind.Revision,
        "补充" => ReleaseKind.Supplement,
        _ => throw Unread(word),
    };

    private static Edit EditOf(string text)
    {
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        return colon > 0 && text[(colon + 2)..].Split(" -> ") is [var before, var after]
            ? new Edit(text[..colon], Unescape(before), Unescape(after))
            : throw Unread(text);
    }

    private static string Unescape(string words) => words.Replace("\\n", "\n", StringComparison.Ordinal);

    private static FormatException Unread(string line) => new($"acts.txt can't be read: {line}");
}
