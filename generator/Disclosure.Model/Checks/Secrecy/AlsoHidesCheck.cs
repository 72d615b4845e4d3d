using Disclosure.Model.Publication;
using Disclosure.Model.Records;

namespace Disclosure.Model.Checks.Secrecy;

/// <summary>What a withholding hides besides is there, and can be hidden.</summary>
internal static class AlsoHidesCheck
{
    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Withheld is not { AlsoHides.IsEmpty: false } withheld)
            return;
        for (var i = 0; i < withheld.AlsoHides.Length; i++)
        {
            if (ProblemOf(record, withheld.AlsoHides[i]) is { } problem)
                findings.Add(WithholdingFindings.AlsoHidesUnknown, "withheld.alsoHides", $"alsoHides 第 {i + 1} 项：{problem}");
        }
    }

    private static string? ProblemOf(CheckedRecord record, AlsoHidden hidden)
    {
        if (record.Set.AtPlace(hidden.Record) is not { } other)
            return $"没有记录“{hidden.Record}”。";
        if (other.Key == record.Key)
            return "写的是这条记录自己，它已经不予公开。";
        if (!FieldPath.TryParse(hidden.Field, out var path))
            return $"“{hidden.Field}”不是栏目的写法。";
        if (other is not IApprovedRecord approved)
            return $"“{hidden.Record}”的栏目不能单独不公开。";
        return approved.Withheld is null && HiddenFields.TryHide(approved, new HiddenField(path, [])) is null
            ? $"“{hidden.Record}”没有可以单独不公开的栏目“{hidden.Field}”。"
            : null;
    }
}
