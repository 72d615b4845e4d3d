using Disclosure.Benchmarks.Builds;
using Disclosure.Benchmarks.Corpus;

namespace Disclosure.Benchmarks.Search;

/// <summary>The seeded corpus with the demonstration's records and texts among it, so that its questions have the same answers.</summary>
internal static class SearchCorpus
{
    /// <summary>Writes it into <paramref name="folder"/>.</summary>
    public static void Write(string folder, int projects)
    {
        CorpusFolder.Write(folder, projects);
        var demonstration = Path.Combine(Repository.Root, "content");
        foreach (var part in new[] { "units", "glossary", "guide", "policy", "pages" })
            Copy(Path.Combine(demonstration, part), Path.Combine(folder, part));
        foreach (var year in Directory.EnumerateDirectories(Path.Combine(demonstration, "years")))
        {
            foreach (var stage in Directory.EnumerateDirectories(year))
                Copy(stage, Path.Combine(folder, "years", Path.GetFileName(year), Path.GetFileName(stage)));
        }
    }

    // What the corpus has already stays: the codes of the two differ.
    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (!File.Exists(target))
                File.Copy(file, target);
        }
    }
}
