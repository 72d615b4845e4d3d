using Disclosure.Model.Codes;
using Disclosure.Model.Evaluations;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;

namespace Disclosure.Site.Pages.AccountsYear;

/// <summary>Puts self-evaluations in rows, the recomputed total beside the approved one.</summary>
internal static class AccountsEntries
{
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
        };
    }
}
