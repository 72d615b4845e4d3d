using System.Text;
using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Model.Records;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>Writes records as the files of a <c>content/</c> folder.</summary>
internal static class CorpusFolder
{
    /// <summary>Writes a corpus of <paramref name="projects"/> projects into <paramref name="folder"/>.</summary>
    public static void Write(string folder, int projects)
    {
        Write(folder, SeededCorpus.Portal);
        foreach (var record in new SeededCorpus(projects).Records())
            Write(folder, record);
    }

    private static void Write(string folder, IDisclosureRecord record)
    {
        var path = Path.Combine(folder, ContentLayout.PathOf(record));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, RecordWriter.Write(record), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }
}
