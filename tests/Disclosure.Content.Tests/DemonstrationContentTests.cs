using Disclosure.Content.Folder;
using Disclosure.Model.Calendar;
using Disclosure.Model.Codes;
using Disclosure.Model.Satisfaction;
using Disclosure.Model.Scoring;
using Disclosure.Model.Targets;

namespace Disclosure.Content.Tests;

public class DemonstrationContentTests
{
    private static readonly ContentReading Reading = ContentReader.Read(Repository.Folder("content"));

    [Fact]
    public void Every_file_of_the_demonstration_district_is_read_without_a_finding()
    {
        Assert.Empty(Reading.Findings.Select(finding => $"{finding.Code} {Reading.Locate(finding.Place)} {finding.Message}"));
    }

    [Fact]
    public void The_district_has_departments_units_and_projects()
    {
        Assert.NotEmpty(Reading.Records.Units);
        Assert.NotEmpty(Reading.Records.ProjectTargets);
    }

    [Fact]
    public void There_is_an_example_of_every_way_that_a_satisfaction_survey_can_end()
    {
        var results = Reading.Records.Satisfaction;
        var scored = results.Select(result => result.Project).OfType<ProjectCode>()
            .Select(code => Reading.Records.FindProjectSelfEvaluation(code, new FiscalYear(2025))!)
            .Select(self => SelfEvaluationScorer.Score(
                self, Reading.Records.SchemeForProject(self.Scheme)!, Reading.Records.SatisfactionOf(self)))
            .SelectMany(score => score.Rows)
            .ToList();

        Assert.Superset(
            new HashSet<SatisfactionStanding>
            {
                SatisfactionStanding.Surveyed,
                SatisfactionStanding.Overridden,
                SatisfactionStanding.TooFew,
            },
            scored.Select(receipt => receipt.Standing).ToHashSet());
        Assert.Contains(scored, receipt => receipt is { Standing: SatisfactionStanding.Surveyed, Case: ScoringCase.SatisfactionBanded });
        Assert.Contains(scored, receipt => receipt is { Standing: SatisfactionStanding.Surveyed, Differs: true });
        Assert.Contains(results, result => !result.Excluded.IsEmpty);
        Assert.Contains(results, result => !result.Anomalies.IsEmpty);
        Assert.Contains(results, result => result.Scored.HasHidden);
        Assert.Contains(results, result => result.Open is not null);
        Assert.Contains(results, result => result.Project is null);
        Assert.Contains(results, result => result.Formula == SatisfactionFormula.TopTwo);
        Assert.All(results, result => Assert.NotEmpty(result.LeafList));
    }

    [Fact]
    public void One_survey_is_open_on_the_portal_s_day_and_one_is_over() =>
        Assert.Equal(
            [false, true],
            Reading.Records.SurveyRegisters
                .SelectMany(register => register.Surveys)
                .Select(survey => survey.IsOpenOn(Reading.Records.AsOf))
                .Distinct()
                .Order());
}
