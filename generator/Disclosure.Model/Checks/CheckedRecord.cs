using System.Collections.Immutable;
using Disclosure.Model.Amounts;
using Disclosure.Model.Approvals;
using Disclosure.Model.Budgets;
using Disclosure.Model.Calendar;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Indicators;
using Disclosure.Model.Organisation;
using Disclosure.Model.Records;
using Disclosure.Model.Satisfaction;
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

    /// <summary>The approval of its own.</summary>
    public Approval? OwnApproval { get; init; }

    public Withholding? Withheld { get; init; }

    public RecordKey Key => Record.Key;

    public RecordSet Records => Set.Records;

    public FiscalYear? Year => Key.Year;

    public SelfEvaluation? SelfEvaluation => Record as SelfEvaluation;

    /// <summary>Whether it is one of the four tables of indicators: targets and self-evaluations of projects and units.</summary>
    public bool IsTable => Funds is not null;

    /// <summary>Whether its form asks for points: the self-evaluation of a transfer (转移支付) has no columns of 分值 and 得分.</summary>
    public bool GivesPoints => Record is not ProjectSelfEvaluation { Kind: ProjectKind.Transfer } self
        || self.Total is not null || self.Indicators.Any(row => row.Weight is not null || row.Result?.Score is not null);

    /// <summary>Whether it is a target, for which results are still to come.</summary>
    public bool IsTarget => Record is ProjectTarget or UnitTarget;

    public static CheckedRecord Of(IDisclosureRecord record, CheckedSet set) => record switch
    {
        ProjectTarget target => Of(target, set),
        UnitTarget target => Of(target, set),
        ProjectSelfEvaluation self => Of(self, set) with
        {
            Name = self.Name,
            Unit = self.Unit,
            Department = self.Department,
            Scheme = set.Records.SchemeForProject(self.Scheme),
        },
        UnitSelfEvaluation self => Of(self, set) with
        {
            Unit = self.Unit,
            Scheme = set.Records.SchemeForUnit(self.Scheme),
        },
        Evaluation evaluation => Of(evaluation, set),
        GovernmentTarget target => Of(target, set),
        Unit unit => new() { Set = set, Record = unit, Name = unit.Name },
        SatisfactionResult result => new() { Set = set, Record = result, Unit = result.Unit },
        _ => new() { Set = set, Record = record },
    };

    private static CheckedRecord Of(ProjectTarget target, CheckedSet set) => new()
    {
        Set = set,
        Record = target,
        Name = target.Name,
        Stage = Calendar.Stage.Budget,
        Unit = target.Unit,
        Department = target.Department,
        Funds = target.Funds,
        MoneyUnit = target.MoneyUnit,
        Goal = target.Goal,
        Indicators = target.Indicators,
        Items = target.Items,
        SchemeId = target.Scheme,
        Scheme = set.Records.SchemeForProject(target.Scheme),
        OwnApproval = target.Approval,
        Withheld = target.Withheld,
    };

    private static CheckedRecord Of(UnitTarget target, CheckedSet set) => new()
    {
        Set = set,
        Record = target,
        Stage = Calendar.Stage.Budget,
        Unit = target.Unit,
        Funds = target.Funds,
        MoneyUnit = target.MoneyUnit,
        Goal = target.Goal,
        Indicators = target.Indicators,
        Items = target.Items,
        SchemeId = target.Scheme,
        Scheme = set.Records.SchemeForUnit(target.Scheme),
        OwnApproval = target.Approval,
        Withheld = target.Withheld,
    };

    private static CheckedRecord Of(SelfEvaluation self, CheckedSet set) => new()
    {
        Set = set,
        Record = self,
        Stage = Calendar.Stage.Accounts,
        Funds = self.Funds,
        MoneyUnit = self.MoneyUnit,
        Goal = self.Goal,
        Indicators = self.Indicators,
        Items = self.Items,
        SchemeId = self.Scheme,
        OwnApproval = self.Approval,
        Withheld = self.Withheld,
    };

    private static CheckedRecord Of(Evaluation evaluation, CheckedSet set) => new()
    {
        Set = set,
        Record = evaluation,
        Name = evaluation.Title,
        Items = evaluation.Items,
        Stage = Calendar.Stage.Accounts,
        Unit = evaluation.Unit,
        OwnApproval = evaluation.Approval,
        Withheld = evaluation.Withheld,
    };

    private static CheckedRecord Of(GovernmentTarget target, CheckedSet set) => new()
    {
        Set = set,
        Record = target,
        Stage = Calendar.Stage.Budget,
        Goal = target.Goal,
        Indicators = target.Indicators,
        OwnApproval = target.Approval,
    };
}
