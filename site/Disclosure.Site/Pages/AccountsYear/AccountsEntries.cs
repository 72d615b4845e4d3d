using System.Collections.Immutable;
using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Components;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>Puts self-evaluations in rows, the recomputed total beside the approved one.</summary>
internal static class AccountsEntries
{
    /// <summary>What the order of <see cref="InOrder"/> is, for readers.</summary>
    public const string Order = "按未达成的项数从多到少排，项数相同的按全年执行数从多到少。";

    /// <summary>The table with its order said below the caption, before what else is to be said there.</summary>
    public static FactTable Told(FactTable table) => table with { Note = Order + table.Note };

    /// <summary>The rows, what missed most targets first, then what cost most; what is withheld last.</summary>
    public static ImmutableArray<AccountsEntry> InOrder(IEnumerable<AccountsEntry> entries) =>
    [
        .. entries.OrderBy(entry => entry.IsWithheld).ThenByDescending(entry => entry.Attained.Missed)
            .ThenByDescending(entry => entry.Executed?.Yuan ?? decimal.MinValue),
    ];

    public static AccountsEntry Of(PageContext context, ProjectSelfEvaluation self) =>
        Of(context, self, (self.Code.Value, context.Records.Names.Of(self), SitePaths.Project(self.Code)), self.Department);

    public static AccountsEntry Of(PageContext context, UnitSelfEvaluation self) => Of(
        context,
        self,
        (self.Unit.Value, context.Records.NameOf(self.Unit), SitePaths.Unit(self.Unit)),
        context.Records.FindUnit(self.Unit)?.Parent ?? self.Unit);

    private static AccountsEntry Of(
        PageContext context, SelfEvaluation self, (string Code, string Name, string Path) subject, UnitCode department)
    {
        var score = context.Scores.Of(self);
        var shown = self.Withheld is null ? self : null;
        return new AccountsEntry
        {
            Code = subject.Code,
            Name = subject.Name,
            Path = subject.Path,
            DepartmentCode = department.Value,
            Department = context.Records.NameOf(department),
            UnitCode = self.Unit.Value,
            Unit = context.Records.NameOf(self.Unit),
            Budget = shown?.Funds.Total?.Budget,
            Executed = shown?.Funds.Total?.Executed,
            Total = shown?.Total,
            Grade = shown?.Grade,
            Recomputed = score.Recomputed,
            DifferingRows = score.DifferingRows,
            IsWithheld = shown is null,
            Attained = score.Attained,
            UnmetPath = context.Unmet.Of(self).Path,
        };
    }
}
