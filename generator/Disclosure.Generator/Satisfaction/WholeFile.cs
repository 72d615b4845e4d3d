namespace Disclosure.Generator.Satisfaction;

/// <summary>Writes a file outside the content folder beside its place and then moves it there, so that no half file is ever read.</summary>
internal static class WholeFile
{
    /// <summary>Writes it, in the place of one that is there.</summary>
    public static void Write(string path, byte[] bytes)
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
