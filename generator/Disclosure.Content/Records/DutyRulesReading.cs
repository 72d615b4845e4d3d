using Disclosure.Content.Reading;
using Disclosure.Model.Portals;
using F = Disclosure.Model.Fields.DutyRulesFields;

namespace Disclosure.Content.Records;

/// <summary>What the law leaves open about what each unit owes the public.</summary>
internal static class DutyRulesReading
{
    private static readonly RowReading<EndedDuty> Ended = new(
        F.EndedRows.Item, mapping => new EndedDuty(mapping.Read(F.Code), mapping.Read(F.From), mapping.Read(F.Reason)));

    /// <summary>The rules.</summary>
    public static RowReading<DutyRules> Row { get; } = new(
        F.Row,
        mapping => new DutyRules
        {
            EmptyTables = mapping.Read(F.EmptyTables),
            BudgetApprovalDays = mapping.Read(F.BudgetApprovalDays),
            AccountsApprovalDays = mapping.Read(F.AccountsApprovalDays),
            KeyEvaluations = mapping.Read(F.KeyEvaluations),
            Ended = mapping.Read(F.Ended, Ended),
        });
}
