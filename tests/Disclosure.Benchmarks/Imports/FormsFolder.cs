using Disclosure.Benchmarks.Corpus;
using Disclosure.Forms.Writing;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Targets;

namespace Disclosure.Benchmarks.Imports;

/// <summary>Writes the corpus as departments send it: one official form a workbook, in a folder for each department.</summary>
internal static class FormsFolder
{
    /// <summary>Writes <paramref name="workbooks"/> workbooks into <paramref name="folder"/>.</summary>
    public static void Write(string folder, int workbooks)
    {
        var records = new SeededCorpus(workbooks).Records().ToList();
        var set = new RecordSet(SeededCorpus.Portal, records);
        foreach (var record in records.Where(IsForm).Take(workbooks))
        {
            var path = Path.Combine(folder, DepartmentOf(record).Value, $"{record.Key.Year}-{record.Key.Kind}-{record.Key.Code}.xlsx");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, RecordExport.Write([record], set));
        }
    }

    private static bool IsForm(IDisclosureRecord record) => record is ProjectTarget or ProjectSelfEvaluation;

    private static UnitCode DepartmentOf(IDisclosureRecord record) =>
        record is ProjectTarget target ? target.Department : ((ProjectSelfEvaluation)record).Department;
}
