using System.Globalization;
using Disclosure.Forms.Import;

namespace Disclosure.Forms.Report;

/// <summary>The sums of an import in a sentence.</summary>
internal static class ImportSums
{
    /// <summary>The sentence.</summary>
    public static string Of(ImportResult result)
    {
        var records = result.Records;
        var cells = result.Files.SelectMany(file => file.Tables).Select(table => table.Cells).ToList();
        var replaced = Count(result, ImportOutcome.Replaced);
        var listed = result.ListedUnits.Select(unit => unit.File).ToHashSet();
        var without = result.Files.Count(file => file.Tables.IsEmpty && !listed.Contains(file.Name));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"共 {result.Files.Length} 个文件{(without > 0 ? $"（其中 {without} 个没有读到表）" : "")}，{records.Length} 张表："
            + $"可导入 {Count(result, ImportOutcome.New)}{(replaced > 0 ? $"，将替换 {replaced}" : "")}，"
            + $"无变化 {Count(result, ImportOutcome.Unchanged)}，不导入 {Count(result, ImportOutcome.Blocked)}；"
            + $"新建单位 {result.NewUnits.Length + result.ListedUnits.Count(unit => unit.Outcome == ImportOutcome.New)} 个；"
            + $"单元格 {cells.Sum(tally => tally.Total)} 个，读懂 {cells.Sum(tally => tally.Read)} 个。");
    }

    private static int Count(ImportResult result, ImportOutcome outcome) => result.Records.Count(record => record.Outcome == outcome);
}
