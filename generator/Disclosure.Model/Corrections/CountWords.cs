using Disclosure.Model.Accountability;
using Disclosure.Model.Fields;
using Disclosure.Model.Fields.Values;
using Disclosure.Model.Registry;

namespace Disclosure.Model.Corrections;

/// <summary>Changed counts of 监督问责 in words: the matter, and numbers as the public sees them.</summary>
internal static class CountWords
{
    /// <summary>A changed count, or one more or less, in words: <c>自评失实：6 → 少于5</c>; nothing of any other change.</summary>
    public static FieldInWords? Of(FieldChange change)
    {
        if (!ReferenceEquals(change.Outer, AccountabilityFields.Counts))
            return null;
        if (ReferenceEquals(change.Field, AccountabilityFields.Number))
            return new FieldInWords(change.Path, MatterOf(change.Title), Words(change.Before), Words(change.After));
        return change.Before is RowValue || change.After is RowValue
            ? new FieldInWords(change.Path, MatterOf(change.Title), OfRow(change.Before), OfRow(change.After))
            : null;
    }

    // 各事项的数量“自评失实”·数量
    private static string MatterOf(string title) => title[(title.IndexOf('“', StringComparison.Ordinal) + 1)..title.LastIndexOf('”')];

    private static string? OfRow(FieldValue? row) =>
        row is RowValue count ? Words(count.Find(AccountabilityFields.Number.Key)) : null;

    // A number that is not there was kept back.
    private static string Words(FieldValue? number) => number?.Text ?? AccountabilityCount.FewerThanLeast;
}
