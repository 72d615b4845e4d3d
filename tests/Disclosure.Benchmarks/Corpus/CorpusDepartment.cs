using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Schemes;
using Disclosure.Model.Targets;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>A department as a whole: a target every year, and a self-evaluation for each year that has closed.</summary>
internal sealed class CorpusDepartment(int number, UnitCode code)
{
    private const ulong SeedsOfDepartments = 1UL << 32;
    private readonly SeededNumbers _numbers = new(SeedsOfDepartments + (ulong)number);

    /// <summary>The department's records, year by year.</summary>
    public IEnumerable<IDisclosureRecord> Records()
    {
        foreach (var year in SeededCorpus.Years)
        {
            var target = Target(year);
            yield return target;
            if (year < SeededCorpus.LastYear)
                yield return SelfEvaluation(target);
        }
    }

    private UnitTarget Target(FiscalYear year) => new()
    {
        Unit = code,
        Year = year,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Scheme = StandardSchemes.Unit.Id,
        Funds = CorpusFunds.Asked(_numbers),
        Goal = new Goal("保障机构正常运转，完成年度重点工作任务，提高公共服务质量和群众满意度。"),
        MainTasks =
        [
            new MainTask("公共服务供给", "按计划提供本领域公共服务。", Money.FromYuan(3_600_000m), Money.FromYuan(3_600_000m), Money.Zero),
            new MainTask("行业监督管理", "开展日常检查和专项整治。", Money.FromYuan(1_200_000m), Money.FromYuan(1_200_000m), Money.Zero),
        ],
        Indicators = [.. IndicatorPatterns.Department.Select(row => IndicatorRows.Promise(_numbers, row.Pattern, row.Weight))],
    };

    private UnitSelfEvaluation SelfEvaluation(UnitTarget target)
    {
        var indicators = IndicatorPatterns.Department
            .Select((row, i) => IndicatorRows.Result(_numbers, row.Pattern, target.Indicators[i])).ToImmutableArray();
        var funds = CorpusFunds.Spent(_numbers, target.Funds);
        var total = CorpusFunds.TotalOf(funds, indicators.Select(row => row.Result!.Score!.Value));
        return new UnitSelfEvaluation
        {
            Unit = code,
            Year = target.Year,
            MoneyUnit = MoneyUnit.TenThousandYuan,
            Scheme = StandardSchemes.Unit.Id,
            Funds = funds,
            Goal = target.Goal with { Actual = "机构运转正常，年度重点工作任务基本完成，服务对象满意度较上年提高。" },
            Indicators = indicators,
            Total = total,
            Grade = StandardSchemes.Unit.GradeOf(total),
        };
    }
}
