namespace Disclosure.Forms.Writing.Workbooks;

/// <summary>Gives sheets names that a spreadsheet accepts and that no two share.</summary>
internal sealed class SheetNames
{
    private const int Longest = 31;
    private const string Forbidden = "\\/?*[]:";

    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name as like the one wanted as can be.</summary>
    public string Take(string wanted)
    {
        var plain = string.Concat(wanted.Select(c => Forbidden.Contains(c) || char.IsControl(c) ? '-' : c)).Trim('\'', ' ');
        if (plain.Length == 0)
            plain = "表";
        var name = Cut(plain, Longest);
        for (var i = 2; !_taken.Add(name); i++)
        {
            var ending = $"({i})";
            name = Cut(plain, Longest - ending.Length) + ending;
        }

        return name;
    }

    // Never through the middle of a character of two parts.
    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        return text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];
    }
}
