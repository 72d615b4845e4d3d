using Disclosure.Model.Amounts;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks.Arithmetic;

/// <summary>The amount of a main task is its 财政拨款 and 其他资金 together.</summary>
internal static class TaskAmountCheck
{
    private const decimal Tolerance = 100m;

    public static void Check(CheckedRecord record, FindingCollector findings)
    {
        if (record.Record is not UnitTarget target)
            return;
        for (var i = 0; i < target.MainTasks.Length; i++)
        {
            var task = target.MainTasks[i];
            if (task.Total is not { } total || (task.Fiscal ?? task.Other) is null)
                continue;
            var sum = (task.Fiscal ?? Money.Zero) + (task.Other ?? Money.Zero);
            if (Math.Abs((total - sum).Yuan) > Tolerance)
                findings.Add(ArithmeticFindings.TaskAmountsDiffer, $"mainTasks[{i}].total", $"“{task.Name}”预算金额 {total}，分项之和 {sum}。");
        }
    }
}
