using System.Collections.Immutable;
using Disclosure.Model.Applications;
using Disclosure.Model.Codes;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Process;

/// <summary>Puts applications of results in rows.</summary>
internal static class ApplicationRows
{
    /// <summary>The rows, what was cancelled and cut first, what is kept last, the largest change first.</summary>
    public static ImmutableArray<ApplicationRow> Of(RecordSet records, IEnumerable<ResultApplication> items) =>
    [
        .. items.Select(item => Of(records, item))
            .OrderByDescending(row => row.Item.Decision).ThenByDescending(row => Math.Abs(row.Change?.Yuan ?? 0m)),
    ];

    /// <summary>The row of a record.</summary>
    public static ApplicationRow Of(RecordSet records, ResultApplication item)
    {
        var next = NextOf(item);
        var isShown = next is { } code && records.FindProjectTarget(code, item.AppliedTo) is not null;
        return new ApplicationRow
        {
            Item = item,
            Subject = ProcessSubject.Of(records, item),
            Result = item.Withheld is null ? AppliedResult.Of(records, item) : null,
            NextCode = next?.Value,
            NextName = isShown ? records.NameOf(next!.Value, item.AppliedTo) : null,
            NextPath = isShown ? $"{SitePaths.Project(next!.Value)}#y{item.AppliedTo}" : null,
        };
    }

    // A cancelled project has none; of a withheld one it is not said which.
    private static ProjectCode? NextOf(ResultApplication item) =>
        item.Withheld is not null || item.Decision == ApplicationDecision.Cancelled ? null : item.NextProject ?? item.Project;
}
