using System.Collections.Immutable;
using Disclosure.Model.Records;
using Disclosure.Site.Components;
using Disclosure.Site.Corrections;
using Disclosure.Site.Facts;
using Disclosure.Site.Layout;
using Disclosure.Site.Results;
using Disclosure.Site.Satisfaction;
using Disclosure.Site.YearSections;

namespace Disclosure.Site.Pages.ProjectProfile;

/// <summary>Builds the section of one year. A withheld record keeps its place: what stands there is why it is withheld.</summary>
internal sealed class ProjectYearBuilder(PageContext context, ProjectDossier project, ProjectYearRecords year)
{
    private readonly YearSectionBuilder _section = new(context, FormsOf(context, project, year));

    public ProjectYear Build()
    {
        var section = _section.Build();
        return new ProjectYear(section)
        {
            Missing = Missing(),
            Compared = EvaluationViews.Compare(section.SelfEvaluation, year.Evaluations),
        };
    }

    private static YearForms FormsOf(PageContext context, ProjectDossier project, ProjectYearRecords year) =>
        new(year.Year, project.Unit, year.Target, year.Self)
        {
            Root = new LinkRoot(SitePaths.Project(project.Code)),
            Indicators = FormTables.ProjectIndicators,
            Funds = FormTables.ProjectFunds,
            Evaluations = year.Evaluations,
            Results = [.. context.Records.SatisfactionOf(project.Code).Where(result => result.Year == year.Year)],
            Corrected = CorrectionNotes.RecordsOf(context, project.Code, year.Year),
            Noted = context.Editions.Notes.Of(project.Code, year.Year),
            Surveys = SurveyIndex.SurveysOf(context.Records, project.Code, year.Year),
        };

    private ImmutableArray<EmptyState> Missing()
    {
        var missing = ImmutableArray.CreateBuilder<EmptyState>(2);
        if (year.Target is null)
            missing.Add(_section.BudgetClock.WhyMissing("绩效目标表"));
        else if (year.Target.Withheld is { } withheld)
            missing.Add(Withheld("绩效目标", withheld));
        if (year.Self is null)
            missing.Add(_section.AccountsClock.WhyMissing("绩效自评表"));
        else if (year.Self.Withheld is { } kept)
            missing.Add(Withheld("绩效自评", kept));
        missing.AddRange(WithheldFieldWords.Of("绩效目标表", year.Target));
        missing.AddRange(WithheldFieldWords.Of("绩效自评表", year.Self));
        return missing.DrainToImmutable();
    }

    private static EmptyState Withheld(string what, Withholding withheld) =>
        EmptyState.Withheld($"本年度{what}不予公开：{withheld.Reason}", withheld.Basis);
}
