using System.Collections.Immutable;
using System.Text.Json;
using Disclosure.Model.Amounts;
using Disclosure.Model.Calendar;
using Disclosure.Model.Cycles;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Site.Components;
using Disclosure.Site.Data;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>The whole cycle of a project of several years, at a glance.</summary>
/// <param name="Cycle">The cycle.</param>
/// <param name="Root">The page that shows it.</param>
public sealed record CycleSection(ProjectCycle Cycle, ILinkRoot Root)
{
    /// <summary>From when to when, and how long still.</summary>
    public string Period => CycleWords.Period(Cycle);

    /// <summary>The whole amount, what years provided for it, what was spent of it.</summary>
    public ImmutableArray<FigureTile> Tiles
    {
        get
        {
            var tiles = ImmutableArray.CreateBuilder<FigureTile>(3);
            if (Cycle.WholeAmount is { } whole)
                tiles.Add(FigureTile.Of("项目总额", whole));
            if (Cycle.New is { } provided)
                tiles.Add(FigureTile.Of(IsCarried ? "各年新安排合计" : "年初预算合计", provided, NoteOf(provided, year => year.IsPlanWithheld)));
            if (Cycle.Executed is { } executed)
                tiles.Add(FigureTile.Of("全年执行数合计", executed, NoteOf(executed, year => year.IsResultWithheld)));
            return tiles.DrainToImmutable();
        }
    }

    /// <summary>
    /// The money by year; nothing where all its years have a record, so that the page lists them anyway.
    /// </summary>
    public FactTable? Years =>
        HasYears ? CycleTable.Years.ForReaders(Root, YearRows) with { CsvFile = CycleTable.Years.FileName } : null;

    /// <summary>The whole-period targets; nothing where there are none.</summary>
    public FactTable? Indicators => Cycle.Indicators.IsEmpty
        ? null
        : CycleTable.Indicators.ForReaders(Root, Cycle.Indicators) with { CsvFile = CycleTable.Indicators.FileName };

    /// <summary>What there is, in short.</summary>
    public string InShort
    {
        get
        {
            string[] parts =
            [
                .. Tiles.Take(1).Select(tile => $"{tile.Name} {tile.Value} {tile.Unit}"),
                .. HasYears ? ["各年资金"] : Array.Empty<string>(),
                .. Cycle.Indicators.IsEmpty ? [] : new[] { $"{Cycle.Indicators.Length} 项全周期指标" },
            ];
            return parts.Length > 0 ? string.Join("，", parts) : "各年合计";
        }
    }

    /// <summary>Why the budgets of the years are not added up; nothing where nothing was carried over, or no table shows them.</summary>
    public string? CarriedNote => HasYears && Cycle.CarriedOver is { } carried
        ? $"年初预算里有上年没有用完转来的钱，共 {new AmountView(carried).Brief}，上年的预算里已经有它，不再加一次；占比按新安排的钱算。"
        : null;

    /// <summary>The tables as data.</summary>
    internal ImmutableArray<DataTable> Tables =>
        [.. HasYears ? CycleTable.Years.DataIfAny(YearRows) : [], .. CycleTable.Indicators.DataIfAny(Cycle.Indicators)];

    // Where every year has a record, the page lists them all right below; the tiles have the shares of the whole.
    private bool HasYears => Cycle.Years.Any(year => year.State is CycleYearState.Missing or CycleYearState.Ahead);

    private bool IsCarried => Cycle.CarriedOver is not null;

    private ImmutableArray<CycleYearRow> YearRows =>
        [.. Cycle.Years.Select(year => new CycleYearRow(year, Cycle.WholeAmount, IsCarried))];

    /// <summary>Writes the cycle into the page's JSON twin.</summary>
    /// <param name="json">Where to write.</param>
    public void WriteFacts(Utf8JsonWriter json)
    {
        ArgumentNullException.ThrowIfNull(json);
        json.WriteStartObject("cycle");
        if (Cycle.Period is { } period)
        {
            json.WriteString("start", Scalars.PartialDate.Format(period.Start));
            if (period.End is { } end)
                json.WriteString("end", Scalars.PartialDate.Format(end));
        }

        json.WriteString("standing", NameOf(Cycle.Standing));
        if (Cycle.YearsLeft is { } left)
            json.WriteNumber("yearsLeft", left);
        Write(json, "wholeAmount", Cycle.WholeAmount);
        Write(json, "new", Cycle.New);
        Write(json, "carriedOver", Cycle.CarriedOver);
        Write(json, "executed", Cycle.Executed);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string key, Money? amount)
    {
        if (amount is { } given)
            json.WriteNumber(key, PlainNumber.Of(given.Yuan));
    }

    private string? NoteOf(Money amount, Func<CycleYear, bool> isWithheld)
    {
        var share = new CycleYearRow(Cycle.Years[0], Cycle.WholeAmount, IsCarried).ShareOf(amount) is { } part ? $"占项目总额 {part}" : null;
        var withheld = Cycle.Years.Where(isWithheld).Select(year => $"{year.Year}").ToList();
        var missing = withheld.Count == 0 ? null : $"未含不予公开的 {string.Join("、", withheld)} 年度";
        return share is null || missing is null ? share ?? missing : $"{share}，{missing}";
    }

    private static string NameOf(CycleStanding standing) => standing switch
    {
        CycleStanding.Running => "running",
        CycleStanding.EndsThisYear => "endsThisYear",
        CycleStanding.Expired => "expired",
        CycleStanding.Open => "open",
        CycleStanding.Left => "left",
        CycleStanding.NotStated => "notStated",
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "An unknown standing."),
    };
}
