using System.Collections.Immutable;
using System.Globalization;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Schemes;
using Disclosure.Model.Targets;

namespace Disclosure.Benchmarks.Corpus;

/// <summary>
/// One project of one to four years: a target each year, and a self-evaluation for each year that has closed. It depends
/// on its number alone, so that the projects of a small corpus are among those of a large one.
/// </summary>
internal sealed class CorpusProject
{
    private readonly SeededNumbers _numbers;
    private readonly ProjectTheme _theme;
    private readonly ImmutableArray<(IndicatorPattern Pattern, decimal Weight)> _rows;
    private readonly ProjectCode _code;
    private readonly UnitCode _department;
    private readonly UnitCode _unit;
    private readonly string _name;

    public CorpusProject(int number)
    {
        _numbers = new SeededNumbers((ulong)number);
        _theme = _numbers.Pick(ProjectTheme.All);
        _name = $"{_theme.Name}（{number + 1}号片区）";
        _rows = PickRows();
        (_department, _unit) = CorpusUnits.OwnerOf(number);
        _code = ProjectCode.Parse($"{_unit}-{number.ToString("D6", CultureInfo.InvariantCulture)}");
    }

    /// <summary>The project's records, year by year.</summary>
    public IEnumerable<IDisclosureRecord> Records()
    {
        var span = YearCount();
        var first = _numbers.Between(SeededCorpus.FirstYear.Number, SeededCorpus.LastYear.Number - span + 1);
        var period = new ProjectPeriod(new PartialDate(first, 1, null), new PartialDate(first + span - 1, 12, null));
        foreach (var year in SeededCorpus.Years.Where(year => year.Number >= first && year.Number < first + span))
        {
            var target = Target(year, period);
            yield return target;
            if (year < SeededCorpus.LastYear)
                yield return SelfEvaluation(target);
        }
    }

    /// <summary>Four in ten last one year; few last four.</summary>
    private int YearCount() => _numbers.Between(1, 10) switch
    {
        <= 4 => 1,
        <= 7 => 2,
        <= 9 => 3,
        _ => 4,
    };

    private ImmutableArray<(IndicatorPattern, decimal)> PickRows()
    {
        var wide = _numbers.Happens(50);
        var benefits = wide ? 3 : 2;
        return
        [
            .. PickDistinct(IndicatorPatterns.Quantity, wide ? 3 : 2).Select(pattern => (pattern, 10m)),
            .. PickDistinct(IndicatorPatterns.Quality, wide ? 1 : 2).Select(pattern => (pattern, 10m)),
            .. PickDistinct(IndicatorPatterns.Timeliness, 1).Select(pattern => (pattern, 10m)),
            .. PickDistinct(IndicatorPatterns.Benefit, benefits).Select(pattern => (pattern, 30m / benefits)),
            .. PickDistinct(IndicatorPatterns.Satisfaction, 1).Select(pattern => (pattern, 10m)),
        ];
    }

    private List<IndicatorPattern> PickDistinct(ImmutableArray<IndicatorPattern> patterns, int count)
    {
        var first = _numbers.Between(0, patterns.Length - 1);
        return Enumerable.Range(first, count).Select(i => patterns[i % patterns.Length]).ToList();
    }

    private ProjectTarget Target(FiscalYear year, ProjectPeriod period) => new()
    {
        Code = _code,
        Year = year,
        Name = _name,
        Department = _department,
        Unit = _unit,
        Attribute = "特定目标类",
        Period = period,
        MoneyUnit = MoneyUnit.TenThousandYuan,
        Scheme = StandardSchemes.Standard.Id,
        Funds = CorpusFunds.Asked(_numbers),
        Goal = new Goal(_theme.Goal),
        Indicators = [.. _rows.Select(row => IndicatorRows.Promise(_numbers, row.Pattern, row.Weight))],
    };

    private ProjectSelfEvaluation SelfEvaluation(ProjectTarget target)
    {
        var indicators = _rows.Select((row, i) => IndicatorRows.Result(_numbers, row.Pattern, target.Indicators[i])).ToImmutableArray();
        var funds = CorpusFunds.Spent(_numbers, target.Funds);
        var total = CorpusFunds.TotalOf(funds, indicators.Select(row => row.Result!.Score!.Value));
        return new ProjectSelfEvaluation
        {
            Code = _code,
            Year = target.Year,
            Name = _name,
            Department = _department,
            Unit = _unit,
            MoneyUnit = MoneyUnit.TenThousandYuan,
            Scheme = StandardSchemes.Standard.Id,
            Funds = funds,
            Goal = target.Goal with { Actual = _theme.Done },
            Indicators = indicators,
            Total = total,
            Grade = StandardSchemes.Standard.GradeOf(total),
            Remarks = _numbers.Happens(20) ? "资金结余按规定结转下年继续使用。" : null,
        };
    }
}
