using System.Collections.Immutable;
using Disclosure.Content.Editions;
using Disclosure.Model.Checks;
using Disclosure.Model.Corrections;
using Disclosure.Model.Editions;
using Disclosure.Publishing.Candidates;

namespace Disclosure.Publishing.Releases;

/// <summary>
/// 撤下: what was published and must not be public. The objects are deleted from all editions; the manifests keep their hashes and say why.
/// </summary>
/// <param name="Paths">What is taken down, by path, as asked for: a record's path with or without <c>.yaml</c>.</param>
/// <param name="Reason">Why, in words for the public.</param>
/// <param name="Basis">The legal basis.</param>
/// <param name="IsAtOnce">Whether it goes out on one person's word: a second person has a working day to stand for it.</param>
public sealed record Withdrawal(ImmutableArray<string> Paths, string Reason, string Basis, bool IsAtOnce)
{
    private const string RecordEnding = ".yaml";

    /// <summary>What the public is told.</summary>
    public string Statement => new WithdrawalReason(Reason, Basis).ToString();

    /// <summary>What the store is to prepare, or why nothing can be.</summary>
    internal (EditionDraft? Draft, Finding? Refusal) ToDraft(ReleaseOffice office, string person, string role)
    {
        var paths = ImmutableArray.CreateBuilder<PublicPath>();
        foreach (var asked in Paths)
        {
            if (asked.StartsWith("portal", StringComparison.Ordinal) || asked.StartsWith("units/", StringComparison.Ordinal))
                return (null, new Finding(ReleaseFindings.NotWithdrawable, Place.At(asked), $"“{asked}”。"));
            var found = PublishedAt(office, asked).ToList();
            if (found.Count == 0)
                return (null, new Finding(ReleaseFindings.UnknownScope, Place.At(asked), "没有公开过，或者已经撤下。"));
            paths.AddRange(found);
        }

        ImmutableArray<PublicPath> all = [.. paths.Distinct().Order()];
        return (
            new EditionDraft
            {
                Kind = ReleaseKind.Withdrawal,
                Scope = new ReleaseScope.OfRecords(all),
                Reason = Statement,
                Tool = ToolName.Current,
                PreparedBy = person,
                Role = role,
                SecondPersonDue = IsAtOnce ? DueOf(office) : null,
                Items = all.ToImmutableDictionary(path => path, _ => DraftItem.TakenDown),
            },
            null);
    }

    // Asked for by the code that is public, by one it had, or by one that is not released yet.
    private static IEnumerable<PublicPath> PublishedAt(ReleaseOffice office, string asked)
    {
        if (PublishedAt(office.History.State, asked).ToList() is { Count: > 0 } found)
            return found;
        var path = new PublicPath(asked.EndsWith(RecordEnding, StringComparison.Ordinal) ? asked : asked + RecordEnding);
        var now = CodePaths.Now(path, new CodeRenames(office.History.Editions));
        var before = CodePaths.Now(
            path, CodeRenames.None.With(office.PendingCodes.Select(code => new RenamedCode(code.New, code.Old, code.IsOfUnit))));
        return new[] { now, before }.Where(other => other != path).SelectMany(other => PublishedAt(office.History.State, other.Value));
    }

    // With the files that stand beside the record's own: a report, a list of receipts.
    private static IEnumerable<PublicPath> PublishedAt(PublishedState state, string asked)
    {
        var stem = asked.EndsWith(RecordEnding, StringComparison.Ordinal) ? asked[..^RecordEnding.Length] : asked;
        return state.Live.Keys.Where(path =>
            path.Value == asked || path.Value.StartsWith(stem + ".", StringComparison.Ordinal));
    }

    // The end of the next working day, in China.
    private static DateTimeOffset DueOf(ReleaseOffice office)
    {
        var due = office.Working.Records.Portal.Holidays.AddWorkingDays(office.Day, 1);
        return new DateTimeOffset(due.ToDateTime(new TimeOnly(23, 59, 59)), TimeSpan.FromHours(8));
    }
}
