using System.Collections.Immutable;
using System.Text;
using Disclosure.Content;
using Disclosure.Forms.Findings;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Import;

/// <summary>Writes imported records into a content folder.</summary>
public static class ImportWriter
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes the new records, those that replace one, and the units they need; any other file that is there already is never
    /// written over. What can't be written is a finding, and the rest is still written.
    /// </summary>
    public static ImportWriting Write(ImportResult result, string contentFolder)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(contentFolder);
        var paths = ImmutableArray.CreateBuilder<string>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var records = result.NewUnits.Cast<IDisclosureRecord>()
            .Select(unit => (Record: unit, Replaces: false))
            .Concat(result.Records.Where(record => record.IsWritten).Select(record => (Record: record.Record!, Replaces: record.Outcome == ImportOutcome.Replaced)));
        foreach (var (record, replaces) in records)
        {
            var path = ContentLayout.PathOf(record);
            if (TryWrite(record, Path.Combine(contentFolder, path), path, replaces) is { } finding)
                findings.Add(finding);
            else
                paths.Add(path);
        }

        return new ImportWriting(paths.ToImmutable(), findings.ToImmutable());
    }

    private static Finding? TryWrite(IDisclosureRecord record, string file, string path, bool replaces)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            if (!replaces && Path.Exists(file))
                return new Finding(ImportFileFindings.NotWritten, Place.At(path), "已有同名文件，没有覆盖。");
            // Written beside its place and moved there, so that no half file is ever read.
            var beside = file + ".part";
            File.WriteAllText(beside, RecordWriter.Write(record), Utf8);
            File.Move(beside, file, overwrite: replaces);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new Finding(ImportFileFindings.NotWritten, Place.At(path), "不能写入：没有权限，磁盘已满，或路径中有同名的文件。");
        }
    }
}
