using System.Collections.Immutable;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Form;

/// <summary>Every empty table is explained.</summary>
internal static class EmptyTablesCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        var tables = EmptyTablesOf(record.Record);
        for (var i = 0; i < tables.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(tables[i].Explanation))
                findings.Add(FormFindings.EmptyTableUnexplained, $"emptyTables[{i}].explanation", $"“{tables[i].Table}”为空表，没有说明原因。");
        }
    }

    private static ImmutableArray<EmptyTable> EmptyTablesOf(IDisclosureRecord record) => record switch
    {
        UnitTarget target => target.EmptyTables,
        UnitSelfEvaluation self => self.EmptyTables,
        _ => [],
    };
}
