namespace Disclosure.Model.Corrections;

/// <summary>A field that changed, as readers are told of it.</summary>
/// <param name="Path">The path in the record, for programs: <c>funds[0].budget</c>.</param>
/// <param name="Title">What it is, in the words of the form, without a unit.</param>
/// <param name="Before">What it said, with its unit; nothing where it said nothing.</param>
/// <param name="After">What it says since; nothing where it says nothing.</param>
public sealed record FieldInWords(string Path, string Title, string? Before, string? After)
{
    /// <summary>The change in a line: <c>年度资金总额 1,180.00万元 → 2,180.00万元</c>.</summary>
    public string Line => (Before, After) switch
    {
        (null, { } added) => $"{Title}新增：{added}",
        ({ } dropped, null) => $"{Title}删去，原为：{dropped}",
        _ => $"{Title} {Before} → {After}",
    };
}
