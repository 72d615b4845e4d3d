using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Folder;
using Disclosure.Content.Records;
using Disclosure.Content.Store;
using Disclosure.Forms.Findings;
using Disclosure.Model.Checks;
using Disclosure.Model.Records;

namespace Disclosure.Forms.Import;

/// <summary>Writes imported records into a content folder, as one change.</summary>
public static class ImportWriter
{
    /// <summary>Whether there is anything to write.</summary>
    public static bool HasAny(ImportResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return !result.NewUnits.IsEmpty || result.ListedUnits.Any(unit => unit.IsWritten) || result.Records.Any(record => record.IsWritten);
    }

    /// <summary>
    /// Writes the new records, those that replace one, and the units they need, and commits the change: all of them or, where that
    /// can't be done, none. Any other file that is there already is never written over: that is a finding, and the rest is still
    /// written.
    /// </summary>
    /// <param name="result">What was read.</param>
    /// <param name="existing">The content that it was compared with.</param>
    /// <param name="change">The change, of which nothing else is expected.</param>
    public static ImportWriting Write(ImportResult result, ContentReading existing, ContentChange change)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(existing);
        ArgumentNullException.ThrowIfNull(change);
        var paths = ImmutableArray.CreateBuilder<string>();
        var findings = ImmutableArray.CreateBuilder<Finding>();
        var records = result.ListedUnits.Where(unit => unit.IsWritten)
            .Select(unit => (Record: (IDisclosureRecord)unit.Unit, Replaces: unit.Outcome == ImportOutcome.Replaced))
            .Concat(result.NewUnits.Select(unit => (Record: (IDisclosureRecord)unit, Replaces: false)))
            .Concat(result.Records.Where(record => record.IsWritten)
                .Select(record => (Record: record.Record!, Replaces: record.Outcome == ImportOutcome.Replaced)));
        foreach (var (record, replaces) in records)
        {
            // An evaluation's file may have any name, and its report stands beside it under the same.
            var path = (replaces ? existing.PathOf(record.Key) : null) ?? ContentLayout.PathOf(record);
            if (WhyNot(path, replaces, change) is { } why)
            {
                findings.Add(new Finding(ImportFileFindings.NotWritten, Place.At(path), why));
                continue;
            }

            change.Write(path, RecordWriter.Write(record), existing.VersionOf(path));
            paths.Add(path);
        }

        var committed = change.Commit();
        findings.AddRange(committed.Findings);
        return new ImportWriting(committed.Succeeded ? paths.ToImmutable() : [], findings.ToImmutable());
    }

    private static string? WhyNot(string path, bool replaces, ContentChange change)
    {
        if (!replaces && change.Has(path))
            return "已有同名文件，没有覆盖。";
        return change.CanHold(path) ? null : "不能写入：没有权限，磁盘已满，或路径中有同名的文件。";
    }
}
