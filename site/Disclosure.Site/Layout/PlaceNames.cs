using System.Buffers;

namespace Disclosure.Site.Layout;

/// <summary>
/// Names of places within pages, for addresses that last: made from codes and names, never from where something happens to stand.
/// </summary>
public static class PlaceNames
{
    // White space ends an id; the others would have to be written differently in an address than on the page.
    private static readonly SearchValues<char> Unfit = SearchValues.Create("\"#%&'<>?\\^`{|}~/");

    /// <summary>The parts with a dash between them, without what neither an id nor an address can have.</summary>
    /// <param name="parts">Codes and names; empty ones are left out.</param>
    public static string Of(params ReadOnlySpan<string?> parts)
    {
        var name = new System.Text.StringBuilder();
        foreach (var part in parts)
        {
            if (string.IsNullOrWhiteSpace(part))
                continue;
            if (name.Length > 0)
                name.Append('-');
            foreach (var letter in part)
            {
                if (!char.IsWhiteSpace(letter) && !char.IsControl(letter) && !Unfit.Contains(letter))
                    name.Append(letter);
            }
        }

        return name.ToString();
    }
}
