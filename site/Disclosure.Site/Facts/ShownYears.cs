using Disclosure.Model.Calendar;
using Disclosure.Model.Registry;

namespace Disclosure.Site.Facts;

/// <summary>The years that overviews are about: the newest with targets, and the newest with self-evaluations.</summary>
internal sealed record ShownYears(FiscalYear? Budget, FiscalYear? Accounts)
{
    public static ShownYears Of(RecordSet records)
    {
        FiscalYear? budget = null;
        foreach (var target in records.ProjectTargets)
            budget = Newer(budget, target.Year);
        foreach (var target in records.UnitTargets)
            budget = Newer(budget, target.Year);
        FiscalYear? accounts = null;
        foreach (var self in records.ProjectSelfEvaluations)
            accounts = Newer(accounts, self.Year);
        foreach (var self in records.UnitSelfEvaluations)
            accounts = Newer(accounts, self.Year);
        return new ShownYears(budget, accounts);
    }

    private static FiscalYear Newer(FiscalYear? known, FiscalYear year) => known is { } other && other > year ? other : year;
}
