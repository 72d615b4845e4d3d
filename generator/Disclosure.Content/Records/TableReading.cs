using System.Collections.Immutable;
using Disclosure.Content.Reading;
using Disclosure.Model.Budgets;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Records;
using F = Disclosure.Model.Fields.TableFields;
using Self = Disclosure.Model.Fields.SelfEvaluationFields;

namespace Disclosure.Content.Records;

/// <summary>What the four tables share: the constructor of each reads what is its own, and the rest is read here.</summary>
internal static class TableReading
{
    /// <summary>The self-evaluation with what self-evaluations and all tables share.</summary>
    public static T SelfEvaluation<T>(MappingReader mapping, T self)
        where T : SelfEvaluation => Any(mapping, self) with
        {
            Total = mapping.Read(Self.Total),
            Grade = mapping.Read(Self.Grade),
            Remarks = mapping.Read(Self.Remarks),
        };

    /// <summary>The table with what all tables share.</summary>
    public static T Any<T>(MappingReader mapping, T table)
        where T : PerformanceTable => table with
        {
            MoneyUnit = mapping.Read(F.MoneyUnit),
            Scheme = mapping.Read(F.Scheme),
            ResponsibleRole = mapping.Read(F.ResponsibleRole),
            Items = mapping.Read(F.Items, FormItemReading.Row),
            Withheld = mapping.Read(F.Withheld, WithholdingReading.Row),
            WithheldFields = mapping.Read(F.WithheldFields),
            Source = mapping.Read(F.Source),
        };

    /// <summary>Funds of these rows.</summary>
    public static Funds FundsOf(ImmutableArray<FundLine> lines) => lines.IsEmpty ? Funds.None : new Funds(lines);
}
