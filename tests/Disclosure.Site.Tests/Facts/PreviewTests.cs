using System.Collections.Immutable;
using Disclosure.Model.Approvals;
using Disclosure.Model.Calendar;
using Disclosure.Model.Checks;
using Disclosure.Model.Evaluations;
using Disclosure.Model.Publication;
using Disclosure.Model.Records;
using Disclosure.Model.Targets;
using Disclosure.Site.Clocks;
using Disclosure.Site.Facts;
using Disclosure.Site.Pages;
using Disclosure.Site.Pages.AccountsYear;
using Disclosure.Site.Pages.BudgetYear;
using Disclosure.Site.Pages.EvaluationReport;
using Disclosure.Site.Pages.Evaluations;
using Disclosure.Site.Pages.ProjectProfile;
using Disclosure.Site.Pages.UnitProfile;
using Disclosure.Site.Pages.Units;
using Disclosure.Site.Registers;
using Disclosure.Site.Results;

namespace Disclosure.Site.Tests.Facts;

public sealed class PreviewTests
{
    private static readonly FindingDefinition Error = new("DISC2101", Severity.Error, "合计不符", "核对");
    private static readonly FindingDefinition Warning = new("DISC4001", Severity.Warning, "目标含糊", "写明数值");

    private static readonly ProjectTarget Good = SmallContent.Target("101001-001", 1000);
    private static readonly ProjectTarget Wrong = SmallContent.Target("101001-002", 2000);

    [Fact]
    public void A_record_is_publishable_when_it_is_approved_and_no_check_found_an_error_in_it()
    {
        var context = Approved([Of(Error, Wrong), Of(Warning, Good)], Good, Wrong);

        Assert.True(context.IsPublishable(Good));
        Assert.Equal(PublicationState.HeldBack, context.PublicationOf(Wrong).State);
        Assert.Equal(PublicationState.NotApproved, SmallContent.With(Good).PublicationOf(Good).State);
    }

    [Fact]
    public void What_is_not_approved_is_said_to_be_so_whatever_else_is_wrong_with_it()
    {
        var context = SmallContent.With([Of(Error, Wrong)], Wrong);

        Assert.Equal("未批复", PreviewMark.Of(context, Wrong)?.Text);
    }

    [Fact]
    public void One_record_with_an_error_makes_every_list_that_shows_it_a_preview_and_its_row_says_so()
    {
        var context = Approved([Of(Error, Wrong)], Good, Wrong);

        var page = BudgetYearPages.Plan(context).Only<BudgetYearPage>();

        Assert.True(page.IsPreview);
        Assert.Equal([null, "预览"], page.Projects.Select(project => project.Preview?.Text));
        var previews = PageKinds.PlanAll(context)
            .Select(plan => plan.Make())
            .Where(made => made.IsPreview)
            .Select(made => made.Path)
            .ToHashSet();
        Assert.Superset(new HashSet<string>(["", "units/", "years/", "data/", "disclosure/", "disclosure/2025/"]), previews);
    }

    [Fact]
    public void The_page_of_a_record_without_an_error_is_no_preview()
    {
        var context = Approved([Of(Error, Wrong)], Good, Wrong);

        Assert.False(ProjectPages.Build(context, Good.Code).IsPreview);
        Assert.True(ProjectPages.Build(context, Wrong.Code).IsPreview);
    }

    [Fact]
    public void The_page_of_a_unit_is_a_preview_for_one_of_its_projects_and_marks_the_row()
    {
        var context = Approved([Of(Error, Wrong)], Good, Wrong);

        var page = UnitPages.Plan(context).Select(plan => plan.Make()).OfType<UnitPage>().First(made => made.Code == "101001");

        Assert.True(page.IsPreview);
        Assert.Equal([null, "预览"], Assert.Single(page.Years).Projects!.Rows.Select(row => row[0].Badge?.Text));
    }

    [Fact]
    public void Self_evaluations_without_an_approval_are_marked_in_the_accounts_of_the_year()
    {
        var page = AccountsYearPages.Plan(Approved([], SmallContent.Self("101001-001", 90, Grade.Excellent))).Only<AccountsYearPage>();

        Assert.True(page.IsPreview);
        Assert.Equal("未批复", Assert.Single(page.Projects).Preview?.Text);
    }

    [Fact]
    public void An_evaluation_beside_a_self_evaluation_with_an_error_is_a_preview()
    {
        var self = SmallContent.Self("101001-001", 90, Grade.Excellent);
        var recheck = new Evaluation
        {
            Project = self.Code,
            Unit = SmallContent.School,
            Year = SmallContent.Year,
            Kind = EvaluationKind.Recheck,
            Title = "复核",
            Evaluator = "示例区财政局",
        };
        IDisclosureRecord[] records =
        [
            self, recheck, Register(Stage.Accounts, SmallContent.Department), Register(Stage.Budget, SmallContent.Department),
        ];

        var context = SmallContent.With([Of(Error, self)], records);
        var plans = EvaluationPages.Plan(context).Concat(EvaluationsPages.Plan(context)).ToList();

        Assert.True(plans.Only<EvaluationPage>().IsPreview);
        Assert.True(plans.Only<EvaluationsPage>().IsPreview);
        Assert.Equal("预览", plans.Only<EvaluationPage>().Entry.Preview?.Text);
        Assert.False(EvaluationPages.Plan(SmallContent.With(records)).Only<EvaluationPage>().IsPreview);
    }

    private static PageContext Approved(ImmutableArray<Finding> checks, params IDisclosureRecord[] records) =>
        SmallContent.With(checks, [.. records, Register(Stage.Budget, SmallContent.Department)]);

    private static ApprovalAct Register(Stage stage, Model.Codes.UnitCode? unit) =>
        SmallContent.Approved(stage, unit, new(2025, 1, 20), new(2025, 2, 1));

    private static Finding Of(FindingDefinition definition, IDisclosureRecord record) => new(definition, Place.In(record.Key), "");
}
