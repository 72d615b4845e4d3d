using System.Text;
using Disclosure.Content;
using Disclosure.Model.Records;

namespace Disclosure.Generator.Satisfaction;

/// <summary>Writes what the survey commands make, each file beside its place and then moved there, so that no half file is ever read.</summary>
/// <param name="content">The content folder.</param>
internal sealed class SurveyFolder(DirectoryInfo content)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes a record where it belongs; gives its path in the folder.</summary>
    public string Write(IDisclosureRecord record)
    {
        var path = ContentLayout.PathOf(record);
        WriteFile(Path.Combine(content.FullName, path), Utf8.GetBytes(RecordWriter.Write(record)));
        return path;
    }

    /// <summary>Writes a text into the content folder; an empty one takes the file away, so that no old one stands beside a new record.</summary>
    public void WriteOrRemove(string path, string text)
    {
        if (text.Length > 0)
            WriteFile(Path.Combine(content.FullName, path), Utf8.GetBytes(text));
        else
            File.Delete(Path.Combine(content.FullName, path));
    }

    /// <summary>Writes a file anywhere.</summary>
    public static void WriteFile(string path, byte[] bytes)
    {
        var full = Path.GetFullPath(path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        var beside = $"{full}.{Environment.ProcessId}.part";
        try
        {
            File.WriteAllBytes(beside, bytes);
            File.Move(beside, full, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
