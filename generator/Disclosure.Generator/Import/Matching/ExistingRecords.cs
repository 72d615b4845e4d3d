using Disclosure.Generator.Content;
using Disclosure.Generator.Import.Forms;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Generator.Import.Matching;

/// <summary>Compares imported records with those that are there, and with each other.</summary>
internal sealed class ExistingRecords(RecordSet existing)
{
    private readonly Dictionary<RecordKey, FormSource> _imported = [];

    /// <summary>Whether the content has the same record. Another one with the same key is said, as is one imported twice.</summary>
    public bool IsThere(FileImport file, ImportedForm form, IDisclosureRecord record)
    {
        if (_imported.TryGetValue(record.Key, out var other))
            file.Tell(ImportFileFindings.Twice, form, "name", $"与 {other} 是同一项目、同一年度的表。");
        else
            _imported.Add(record.Key, form.Source);
        if (existing.Find(record.Key) is not { } there)
            return false;
        if (Facts(there) == Facts(record))
        {
            file.Tell(ImportFileFindings.Unchanged, form, "name", $"{ContentLayout.PathOf(record)} 已有相同的记录。");
            return true;
        }

        file.Tell(ImportFileFindings.AlreadyExists, form, "name", $"{ContentLayout.PathOf(record)} 已存在，内容与这张表不同。");
        return false;
    }

    // What staff add to a record after its import is not the form's.
    private static string Facts(IDisclosureRecord record) => RecordWriter.Write(record switch
    {
        ProjectTarget target => target with { Source = null, Scheme = null, Approval = null, Withheld = null },
        ProjectSelfEvaluation self => self with { Source = null, Scheme = null, Approval = null, Withheld = null },
        UnitTarget target => target with { Source = null, Scheme = null, Approval = null, Withheld = null },
        Evaluation evaluation => evaluation with { Source = null, Approval = null, Withheld = null, Report = "" },
        UnitSelfEvaluation self => self with { Source = null, Scheme = null, Approval = null, Withheld = null },
        _ => record,
    });
}
