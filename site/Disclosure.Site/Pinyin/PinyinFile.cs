namespace Disclosure.Site.Pinyin;

/// <summary>The tables of readings, carried inside the assembly.</summary>
internal static class PinyinFile
{
    /// <summary>The lines of one of them, without its notes.</summary>
    public static IEnumerable<string> LinesOf(string name)
    {
        using var reader = new StreamReader(typeof(PinyinFile).Assembly.GetManifestResourceStream("pinyin/" + name)!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line;
        }
    }
}
