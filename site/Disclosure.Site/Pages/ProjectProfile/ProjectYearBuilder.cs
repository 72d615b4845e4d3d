using Disclosure.Model.Stages;
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
        var stages = ProjectStages.Of(context.Records, project.Code, year.Year);
        var process = ProjectProcess.Of(context.Records, year.Process);
        var parts = new StageParts(new LinkRoot(SitePaths.Project(project.Code)), year.Year, stages, process);
        return new ProjectYear(section, stages, parts.Of(section.Target, section.SelfEvaluation))
        {
            // Who answers for a form stands with its stage.
            Items = section.Items.RemoveAll(item => IsSaidWithStage(item, section)),
            Missing = [.. WithheldFieldWords.Of("绩效目标表", year.Target), .. WithheldFieldWords.Of("绩效自评表", year.Self)],
            Compared = EvaluationViews.Compare(section.SelfEvaluation, year.Evaluations),
            Process = process,
        };
    }

    private static bool IsSaidWithStage(FactItem item, YearSection section) =>
        item.Name == "责任岗位" && (item.Text == section.Target?.ResponsibleRole || item.Text == section.SelfEvaluation?.ResponsibleRole);

    private static YearForms FormsOf(PageContext context, ProjectDossier project, ProjectYearRecords year) =>
        new(year.Year, project.Unit, year.Target, year.Self)
        {
            Root = new LinkRoot(SitePaths.Project(project.Code)),
            Indicators = FormTables.ProjectIndicators,
            Funds = FormTables.ProjectFunds,
            Evaluations = year.Evaluations,
            Process = year.Process,
            Results = [.. context.Records.SatisfactionOf(project.Code).Where(result => result.Year == year.Year)],
            Corrected = CorrectionNotes.RecordsOf(context, project.Code, year.Year),
            Noted = context.Editions.Notes.Of(project.Code, year.Year),
            Surveys = SurveyIndex.SurveysOf(context.Records, project.Code, year.Year),
        };
}
