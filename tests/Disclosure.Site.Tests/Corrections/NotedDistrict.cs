using Disclosure.Model.Codes;
using Disclosure.Model.Editions;
using Disclosure.Model.Registry;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Pages;

namespace Disclosure.Site.Tests.Corrections;

/// <summary>A small district whose editions say of some of what they publish why it is published so.</summary>
internal static class NotedDistrict
{
    public const string ProjectPath = "years/2025/budget/projects/101001-001.yaml";
    public static readonly ReleaseScope Scope = new ReleaseScope.OfUnits(SmallContent.Year, ReleaseStage.Budget, [SmallContent.School]);
    public static readonly ReleaseScope Government = new ReleaseScope.OfGovernment(SmallContent.Year, ReleaseStage.Budget);

    public static Model.Targets.ProjectTarget Project(decimal yuan) => SmallContent.Target("101001-001", yuan);

    /// <summary>The page at an address of the site of these editions.</summary>
    public static Page PageAt(MadeUpHistory made, string address)
    {
        var records = ApprovedSet.Of(
            SmallContent.Portal,
            [
                new Model.Organisation.Unit { Code = SmallContent.School, Name = "示例区第一小学", Kind = Model.Organisation.UnitKind.Unit },
                .. made.Records,
            ]);
        var facts = new SiteFacts(records, [], [], []) { Mode = SiteMode.Public, Editions = made.Tell() };
        var context = new PageContext(facts, SiteFrameBuilder.Make(facts, null), ScoreBook.Make(records, 1), PageKinds.PlanAll);
        return PageKinds.PlanAll(context).Single(plan => plan.Path == address + "index.html").Make();
    }

    public static MadeUpHistory Made() => new(_ => null);
}
