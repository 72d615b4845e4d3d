using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Disclosure.Content.Folder;
using Disclosure.Model.Checks;
using Disclosure.Model.Publication;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;

namespace Disclosure.Publishing.Tests.PublicSites;

/// <summary>A copy of a part of the demonstration's content, changed by small edits that leave it readable.</summary>
internal sealed partial class EditedContent : IDisposable
{
    private const int Tries = 40;
    private readonly TemporaryFolder _folder = new();
    private readonly Dictionary<string, string> _removed = [];
    private ContentReading? _reading;

    /// <param name="isOf">The files that are copied, by path.</param>
    public EditedContent(Func<string, bool> isOf) => Copy(Repository.Folder("content"), _folder[""], isOf);

    /// <summary>The files that say something, by path.</summary>
    public ImmutableArray<string> Files =>
    [
        .. Directory.EnumerateFiles(_folder[""], "*", SearchOption.AllDirectories)
            .Where(file => file.EndsWith(".yaml", StringComparison.Ordinal) || file.EndsWith(".md", StringComparison.Ordinal))
            .Select(file => Path.GetRelativePath(_folder[""], file))
            .Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The kind of a file: what its first line says, or the folder of a text.</summary>
    public string KindOf(string file) =>
        file.EndsWith(".md", StringComparison.Ordinal)
            ? "text in " + Path.GetFileName(Path.GetDirectoryName(file))
            : File.ReadLines(_folder[file]).First(line => line.StartsWith("form:", StringComparison.Ordinal));

    /// <summary>What a site is made from, told for a day.</summary>
    public SiteFacts FactsOn(DateOnly day) => FactsOf(_reading ??= ContentReader.Read(_folder[""]), day);

    /// <summary>Changes a line of a file, where a change can be found that leaves the content readable.</summary>
    public bool TryChange(string file, int seed)
    {
        var lines = File.ReadAllLines(_folder[file]);
        var before = File.ReadAllText(_folder[file]);
        for (var i = 0; i < Math.Min(Tries, lines.Length); i++)
        {
            var at = (int)((uint)(seed + i) % lines.Length);
            foreach (var line in ChangesOf(lines[at]))
            {
                File.WriteAllText(_folder[file], string.Join('\n', [.. lines[..at], line, .. lines[(at + 1)..], ""]));
                if ((_reading = ContentReader.Read(_folder[""])).IsComplete)
                    return true;
                File.WriteAllText(_folder[file], before);
                _reading = null;
            }
        }

        return false;
    }

    /// <summary>
    /// Takes a file away, where what is left is readable; brings the one back that was taken away last, where there is one.
    /// </summary>
    public bool TryRemoveOrBringBack(string file)
    {
        if (_removed.Count > 0)
        {
            foreach (var (path, text) in _removed)
                File.WriteAllText(_folder[path], text);
            _removed.Clear();
            _reading = null;
            return true;
        }

        var before = File.ReadAllText(_folder[file]);
        File.Delete(_folder[file]);
        if ((_reading = ContentReader.Read(_folder[""])).IsComplete)
        {
            _removed[file] = before;
            return true;
        }

        File.WriteAllText(_folder[file], before);
        _reading = null;
        return false;
    }

    public void Dispose() => _folder.Dispose();

    private static SiteFacts FactsOf(ContentReading reading, DateOnly day)
    {
        var projected = PublicProjection.Of(reading.Records);
        var records = new RecordSet(projected.Portal, projected.All, day, projected.Publications);
        return new SiteFacts(records, reading.Articles, reading.Glossary, RecordChecks.Check(reading.Records));
    }

    // A word more, or another last digit; nothing for a line that is only structure.
    private static IEnumerable<string> ChangesOf(string line)
    {
        if (line.StartsWith("form:", StringComparison.Ordinal) || line.TrimStart().StartsWith('#'))
            yield break;
        foreach (var words in Words().Matches(line).Cast<Match>().Reverse())
            yield return line.Insert(words.Index + 1, "改");
        if (Digits().Match(line) is { Success: true } digits && digits.Index + digits.Length - 1 is var last)
            yield return new StringBuilder(line) { [last] = line[last] == '4' ? '5' : '4' }.ToString();
    }

    [GeneratedRegex(@"[\u4e00-\u9fff]{2,}")]
    private static partial Regex Words();

    [GeneratedRegex(@": ""?\d[\d.]*")]
    private static partial Regex Digits();

    private static void Copy(string from, string to, Func<string, bool> isOf)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(from, file).Replace('\\', '/');
            if (!isOf(path))
                continue;
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(to, path))!);
            File.Copy(file, Path.Combine(to, path));
        }
    }
}
