using Disclosure.Model.Evaluations;
using Disclosure.Publishing.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages.AccountsYear;

namespace Disclosure.Publishing.Pages.AccountsYear;

/// <summary>Puts self-evaluations in rows, the recomputed total beside the approved one.</summary>
internal static class AccountsEntries
{
    public static AccountsEntry Of(BuildContext context, ProjectSelfEvaluation self) =>
        Of(context, self, self.Code.Value, self.Name, SitePaths.Project(self.Code)) with
        {
            Department = context.Records.NameOf(self.Department),
            Unit = context.Records.NameOf(self.Unit),
        };

    public static AccountsEntry Of(BuildContext context, UnitSelfEvaluation self)
    {
        var name = context.Records.NameOf(self.Unit);
        var department = context.Records.FindUnit(self.Unit)?.Parent ?? self.Unit;
        return Of(context, self, self.Unit.Value, name, SitePaths.Unit(self.Unit)) with
        {
            Department = context.Records.NameOf(department),
            Unit = name,
        };
    }

    private static AccountsEntry Of(BuildContext context, SelfEvaluation self, string code, string name, string path)
    {
        var score = context.Scores.Of(self);
        var shown = self.Withheld is null ? self : null;
        return new AccountsEntry
        {
            Code = code,
            Name = name,
            Path = path,
            Department = "",
            Unit = "",
            Budget = shown?.Funds.Total?.Budget,
            Executed = shown?.Funds.Total?.Executed,
            Total = shown?.Total,
            Grade = shown?.Grade,
            Recomputed = score.Recomputed,
            DifferingRows = score.DifferingRows,
            IsWithheld = shown is null,
            Preview = PreviewMark.Of(context, self),
        };
    }
}
