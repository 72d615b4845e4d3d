using Disclosure.Model.Records;

namespace Disclosure.Model.Differences;

/// <summary>The order in which differences are told: by kind, year, code and variant.</summary>
internal static class RecordOrder
{
    public static IComparer<RecordKey> Comparer { get; } = Comparer<RecordKey>.Create(Compare);

    private static int Compare(RecordKey left, RecordKey right)
    {
        var order = left.Kind.CompareTo(right.Kind);
        if (order == 0)
            order = (left.Year?.Number ?? 0).CompareTo(right.Year?.Number ?? 0);
        if (order == 0)
            order = string.CompareOrdinal(left.Code, right.Code);
        return order == 0 ? string.CompareOrdinal(left.Variant, right.Variant) : order;
    }
}
