namespace Disclosure.Generator.Import.Forms;

/// <summary>Where a form was found.</summary>
/// <param name="File">The file's name, without its folder.</param>
/// <param name="Sheet">The sheet's name.</param>
/// <param name="Range">The cells, such as <c>A1:K30</c>.</param>
public sealed record FormSource(string File, string Sheet, string Range)
{
    /// <summary>The place in words, such as <c>a.xlsx!Sheet1!A1:K30</c>.</summary>
    public override string ToString() => $"{File}!{Sheet}!{Range}";
}
