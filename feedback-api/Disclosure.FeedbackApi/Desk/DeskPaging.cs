namespace Disclosure.FeedbackApi.Desk;

/// <summary>A page of a long list.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Last">How many there are; one where the list is empty.</param>
/// <param name="Total">How many items the list has.</param>
/// <param name="Address">The address of the list, to which the page's number is added.</param>
public sealed record DeskPaging(int Number, int Last, int Total, string Address)
{
    /// <summary>The page before; nothing on the first.</summary>
    public string? Before => Number > 1 ? AddressOf(Number - 1) : null;

    /// <summary>The page after; nothing on the last.</summary>
    public string? After => Number < Last ? AddressOf(Number + 1) : null;

    /// <summary>Takes a page out of a list.</summary>
    /// <param name="all">The list.</param>
    /// <param name="size">How many items a page has.</param>
    /// <param name="asked">The number asked for; the nearest there is is taken.</param>
    /// <param name="address">The address of the list.</param>
    internal static (IReadOnlyList<T> Items, DeskPaging Paging) Take<T>(IReadOnlyList<T> all, int size, int? asked, string address)
    {
        var last = Math.Max(1, (all.Count + size - 1) / size);
        var number = Math.Clamp(asked ?? 1, 1, last);
        return ([.. all.Skip((number - 1) * size).Take(size)], new(number, last, all.Count, address));
    }

    private string AddressOf(int number) => $"{Address}{(Address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={number}";
}
