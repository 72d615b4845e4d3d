using System.Collections.Immutable;
using Disclosure.Content.Files;
using Disclosure.Content.Records;
using Disclosure.Forms.Findings;
using Disclosure.Forms.Reading.Drafts;
using Disclosure.Forms.Reading.Kinds;
using Disclosure.Model.Checks.Privacy;
using Disclosure.Model.Fields.Kinds;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;

namespace Disclosure.Forms.Import;

/// <summary>Compares imported records with those that are there, and with each other.</summary>
internal sealed class ImportComparison(RecordSet existing, ImportOptions options)
{
    private const int ChangesTold = 3;

    private readonly Dictionary<RecordKey, (FileUnderImport File, RecordDraft Draft, IDisclosureRecord Record)> _imported = [];

    /// <summary>
    /// What becomes of a record beside the one that is there: its outcome if nothing else blocks it, and in what they differ.
    /// One that differs blocks unless replacing was asked for; two of one import that differ block each other.
    /// </summary>
    public ImportedRecord Compare(FileUnderImport file, RecordDraft draft, IDisclosureRecord record)
    {
        var there = existing.Find(record.Key);
        var merged = there is null ? record : RecordMerge.Keep(there, record, field => IsKept(field, draft));
        if (IsTwice(file, draft, merged))
            return new ImportedRecord(draft, merged, ImportOutcome.Unchanged);
        if (there is null)
            return new ImportedRecord(draft, merged, ImportOutcome.New);
        var changes = Differences(there, merged);
        return new ImportedRecord(draft, merged, Outcome(file, draft, merged, changes)) { Changes = changes };
    }

    // What finance staff add to a record stays, and so does what this form has no cell for.
    private static bool IsKept(IField field, RecordDraft draft) => field.Owner switch
    {
        FieldOwner.Staff => true,
        FieldOwner.FormOrStaff => !draft.Says(field),
        _ => false,
    };

    private static ImmutableArray<FieldChange> Differences(IDisclosureRecord before, IDisclosureRecord after) =>
        [.. RecordComparison.Compare(before, after).Where(change => change.IsOfForm)];

    private ImportOutcome Outcome(FileUnderImport file, RecordDraft draft, IDisclosureRecord record, ImmutableArray<FieldChange> changes)
    {
        var path = ContentLayout.PathOf(record);
        if (changes.IsEmpty)
        {
            file.Tell(ImportFileFindings.Unchanged, draft, "name", $"{path} 已有相同的记录。");
            return ImportOutcome.Unchanged;
        }

        var told = string.Join("；", changes.Take(ChangesTold).Select(InWords)) + (changes.Length > ChangesTold ? "……" : "");
        if (options.Replace && !draft.Recognition.MayReplace)
        {
            file.Tell(
                ImportFileFindings.ReplacesUncertain, draft, "name",
                $"像{draft.Kind.Name()}，把握 {draft.Recognition.Confidence}%；{path} 没有替换，{changes.Length} 处不同：{told}。");
            return ImportOutcome.Blocked;
        }

        if (options.Replace)
        {
            file.Tell(ImportFileFindings.Replaces, draft, "name", $"替换 {path}，{changes.Length} 处不同：{told}。");
            TellConsequences(file, draft, record, path);
            return ImportOutcome.Replaced;
        }

        file.Tell(ImportFileFindings.AlreadyExists, draft, "name", $"{path} 已存在，有 {changes.Length} 处不同：{told}。");
        return ImportOutcome.Blocked;
    }

    // What was approved and what is public are not what the form says now.
    private void TellConsequences(FileUnderImport file, RecordDraft draft, IDisclosureRecord record, string path)
    {
        if (existing.Find(record.Key) is { } there && ApprovalCover.Of(existing, there) is { Act.Approval: var approval, Holds: true }
            && RecordHash.Of(record) != existing.HashOf(there))
        {
            file.Tell(
                ImportFileFindings.ApprovalEnds, draft, "name",
                $"{path} 由 {approval.Document}（{approval.Date:yyyy-MM-dd}）批复；替换以后批复不再有效，要重新批复才能公开。");
        }

        if (existing.Publications.Find(record.Key) is { } days)
        {
            file.Tell(
                ImportFileFindings.PublishedStays, draft, "name",
                $"{path} 已于 {days.Last:yyyy-MM-dd} 公开（版次 {days.Edition}）；公开的内容不变，直到发布更正或修订。");
        }
    }

    private bool IsTwice(FileUnderImport file, RecordDraft draft, IDisclosureRecord record)
    {
        if (!_imported.TryGetValue(record.Key, out var other))
        {
            _imported.Add(record.Key, (file, draft, record));
            return false;
        }

        if (Differences(other.Record, record).IsEmpty)
        {
            file.Tell(ImportFileFindings.Unchanged, draft, "name", $"与 {other.Draft.Source} 相同，只导入一次。");
            return true;
        }

        TellTwice(file, draft, other.Draft);
        TellTwice(other.File, other.Draft, draft);
        return false;
    }

    private static void TellTwice(FileUnderImport file, RecordDraft draft, RecordDraft other) =>
        file.Tell(ImportFileFindings.Twice, draft, "name", $"与 {other.Source} 是同一项目（单位）、同一年度的表，内容不同，不知道以哪张为准。");

    private static string InWords(FieldChange change) =>
        $"{change.Title}“{Shortened(change.Before?.Text)}”→“{Shortened(change.After?.Text)}”";

    private static string Shortened(string? text)
    {
        const int Longest = 24;
        // Half a number is still a person's.
        var line = MaskedText.Of((text ?? "").ReplaceLineEndings(" "));
        return line.Length <= Longest ? line : line[..Longest] + "……";
    }
}
