using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Fields.Shapes;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Registry;
using Disclosure.Model.Schemes;
using Disclosure.Model.Targets;

namespace Disclosure.Model.Checks;

/// <summary>
/// A record as the checks see it: what targets, self-evaluations and evaluations share, under one name each. What a kind
/// of record does not have is nothing, or empty.
/// </summary>
internal sealed record CheckedRecord
{
    public required CheckedSet Set { get; init; }

    public required IDisclosureRecord Record { get; init; }

    /// <summary>The name it must carry; nothing for kinds that carry none of their own.</summary>
    public string? Name { get; init; }

    /// <summary>The stage it is published at; nothing for units, registers and the portal.</summary>
    public Stage? Stage { get; init; }

    public UnitCode? Unit { get; init; }

    public UnitCode? Department { get; init; }

    public Funds? Funds { get; init; }

    public Goal? Goal { get; init; }

    /// <summary>The indicator table; default for kinds without one.</summary>
    public ImmutableArray<Indicator> Indicators { get; init; } = [];

    /// <summary>The money unit of the form.</summary>
    public MoneyUnit MoneyUnit { get; init; }

    /// <summary>Entries of the form beside its fields.</summary>
    public ImmutableArray<FormItem> Items { get; init; } = [];

    /// <summary>The scheme's id as the record names it.</summary>
    public string? SchemeId { get; init; }

    public ScoringScheme? Scheme { get; init; }

    public Withholding? Withheld { get; init; }

    public RecordKey Key => Record.Key;

    public RecordSet Records => Set.Records;

    public FiscalYear? Year => Key.Year;

    public SelfEvaluation? SelfEvaluation => Record as SelfEvaluation;

    /// <summary>Whether it is one of the four tables of indicators: targets and self-evaluations of projects and units.</summary>
    public bool IsTable => Funds is not null;

    /// <summary>Whether its form asks for points: the self-evaluation of a transfer (转移支付) has no columns of 分值 and 得分.</summary>
    public bool GivesPoints => Record is not SelfEvaluation { Project.Kind: ProjectKind.Transfer } self
        || self.Total is not null || self.Indicators.Any(row => row.Weight is not null || row.Result?.Score is not null);

    /// <summary>Whether it is a target, for which results are still to come.</summary>
    public bool IsTarget => Record is PerformanceTable { IsTarget: true };

    public static CheckedRecord Of(IDisclosureRecord record, CheckedSet set)
    {
        var common = new CheckedRecord { Set = set, Record = record, Stage = RecordKinds.Of(record).Stage };
        return record switch
        {
            PerformanceTable table => common with
            {
                Name = table.Project?.Name,
                Unit = table.Unit,
                Department = table.Project?.Department,
                Funds = table.Funds,
                MoneyUnit = table.MoneyUnit,
                Goal = table.Goal,
                Indicators = table.Indicators,
                Items = table.Items,
                SchemeId = table.Scheme,
                Scheme = set.Records.SchemeOf(table),
                Withheld = table.Withheld,
            },
            Evaluation evaluation => common with
            {
                Name = evaluation.Title,
                Items = evaluation.Items,
                Unit = evaluation.Unit,
                Withheld = evaluation.Withheld,
            },
            ProcessRecord process => common with { Unit = process.Unit, Withheld = process.Withheld },
            GovernmentTarget target => common with { Goal = target.Goal, Indicators = target.Indicators },
            Unit unit => common with { Name = unit.Name },
            _ => common with { Unit = UnitOf(record) },
        };
    }

    // The department or unit that a record of another kind names as its own.
    private static UnitCode? UnitOf(IDisclosureRecord record) =>
        RecordKinds.Of(record).Fields.Any(field => field is { Key: "unit", Shape: UnitShape })
            ? UnitCode.TryParse(RecordValues.Of(record).Find("unit")?.Text)
            : null;
}
