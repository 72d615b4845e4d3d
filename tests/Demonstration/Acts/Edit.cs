namespace Disclosure.Tests.Acts;

/// <summary>Words in a file of the content folder, and what they become.</summary>
internal sealed record Edit(string File, string Before, string After)
{
    /// <summary>Makes the edit. Words that don't stand in the file exactly once are a fault of the script.</summary>
    public void MakeIn(string content)
    {
        var path = Path.Combine(content, File);
        var parts = System.IO.File.ReadAllText(path).Split(Before);
        if (parts.Length != 2)
            throw new FormatException($"{File} has “{Before}” {parts.Length - 1} times, not once.");
        System.IO.File.WriteAllText(path, parts[0] + After + parts[1]);
    }
}
